// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "bridge/guide.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace fractiscope {

class GuideBrowser;

/// The user guide: chapters at the left, the text at the right, a search through all of it. Not modal.
class GuideDialog : public QDialog {
    Q_OBJECT

public:
    explicit GuideDialog(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* button(const QString& objectName, const QString& name, const QString& help);
    void build();
    void showSource(const QUrl& source);
    void seek(const QString& text);
    void next();
    void setIcons();

    QVector<GuideChapter> chapters_;
    QToolButton* back_;
    QToolButton* forward_;
    QLineEdit* search_;
    QLabel* places_;
    QListWidget* list_;
    GuideBrowser* browser_;
};

}  // namespace fractiscope
