// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QThreadPool>
#include <stop_token>

#include "fraction/signed_fraction.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTextBrowser;

namespace fractiscope {

/// Other forms of the number x of one formula: the simple fraction, another sign word, a Moebius image,
/// without terms 1, even and odd part. Works in the background; not modal.
class RewriteDialog : public QDialog {
    Q_OBJECT

public:
    /// Precondition (unchecked): the fraction has a closed form. `name` is that of its value, as text.
    RewriteDialog(const SignedFraction& fraction, const QString& name, QWidget* parent);
    ~RewriteDialog() override;

    bool isWorking() const { return working_; }

private:
    void begin();

    SignedFraction fraction_;
    QString name_;
    QComboBox* form_;
    QLineEdit* argument_;
    QLabel* error_;
    QTextBrowser* answer_;
    QThreadPool pool_;
    std::stop_source stop_;
    quint64 ticket_ = 0;
    bool working_ = false;
};

}  // namespace fractiscope
