// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

class QTextTable;

namespace fractiscope {

/// Shows chapters of the guide: Markdown with room between its parts, pictures no wider than the page, and
/// all places of a text that is sought marked. Links between chapters are followed here, others by the
/// browser of the desktop, when they are clicked.
class GuideBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget* parent = nullptr);

    /// Marks every place of the text; none if it is empty. Says how many there are.
    int setSought(const QString& text);
    /// Goes to the next place of the text that is sought. False if there is none further down.
    bool findNext();

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void dressTable(QTextTable* table);
    void fitPictures();

    QString sought_;
};

}  // namespace fractiscope
