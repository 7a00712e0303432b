// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace fractiscope {

/// Version, licence, and what the program is built from. Not modal.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();
    QString librariesText() const;

    QTextBrowser* text_ = nullptr;
};

}  // namespace fractiscope
