// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QThreadPool>
#include <stop_token>

#include "fraction/sign_word.h"
#include "number/polynomial.h"

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace fractiscope {

/// The same formula for all k: an expression with a parameter k, such as tan(1/k), instead of the constant;
/// the same left-hand side and signs. Works in the background; not modal.
class GeneraliseDialog : public QDialog {
    Q_OBJECT

public:
    GeneraliseDialog(const QString& constant, const RationalFunction& lhs, const SignWord& word,
                     QWidget* parent);
    ~GeneraliseDialog() override;

    bool isWorking() const { return working_; }
    /// A constant with its first number after "1/" or "2/" made a parameter: "tan(1/k)" for "tan(1/2)" and
    /// "tan(1)", "e^(1/k)" for "e"; the constant itself if there is none.
    static QString withParameter(const QString& constant);

private:
    void begin();

    RationalFunction lhs_;
    SignWord word_;
    QLineEdit* expression_;
    QLabel* error_;
    QTextBrowser* answer_;
    QThreadPool pool_;
    std::stop_source stop_;
    quint64 ticket_ = 0;
    bool working_ = false;
};

}  // namespace fractiscope
