// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/rewrite_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFuture>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "constants/rational_expression.h"
#include "proof/prover.h"
#include "report/formula_notation.h"
#include "report/proof_text.h"
#include "report/rewrite_text.h"
#include "report/text.h"

namespace fractiscope {

namespace {

enum Form { Simple, Word, Image, WithoutOnes, EvenPart, OddPart, Comparison };

/// What the second field holds for a form, to begin with; empty: it is not needed.
QString example(int form)
{
    switch (form) {
        case Word:
            return "+-";
        case Image:
            return "(x + 1)/2";
        case Comparison:
            return "2; 1, 2k+2, 1";
        default:
            return {};
    }
}

QString html(const RewriteAnswer& answer)
{
    QString text =
        QString::fromStdString(answer.text).toHtmlEscaped().replace("k&gt;=0", "k ≥ 0").replace("\n", "<br>");
    if (answer.certificate)
        text += "<p><b>" + RewriteDialog::tr("Proved.") + "</b></p><p>" +
                QString::fromStdString(proofText(*answer.certificate, answer.proved))
                    .toHtmlEscaped()
                    .replace("&gt;=", "≥")
                    .replace("oo]", "∞]")
                    .replace("\n", "</p><p>") +
                "</p>";
    return text;
}

/// The work that the fields ask for, or what is wrong with them.
using Work = std::function<RewriteAnswer(std::stop_token)>;
Result<Work, QString> workFor(const SignedFraction& x, int form, const std::string& argument)
{
    const auto said = [](const Error& e) { return QString::fromStdString(sentence(e)); };
    switch (form) {
        case Simple:
            return Work(
                [x](std::stop_token stop) { return imageAnswer(x, {}, SignWord(), std::move(stop)); });
        case Word: {
            const auto word = SignWord::parse(argument);
            if (!word) return said(word.error());
            return Work([x, word = *word](std::stop_token stop) {
                return imageAnswer(x, {}, word, std::move(stop));
            });
        }
        case Image: {
            const auto f = parseRationalFunction(argument);
            if (!f) return said(f.error());
            if (f->numerator.degree() > 1 || f->denominator.degree() > 1)
                return RewriteDialog::tr("Only (a x + b)/(c x + d) can be rewritten: degree 1.");
            const IntegerMatrix m = linearMatrix(f->numerator, f->denominator);
            return Work([x, m](std::stop_token stop) { return imageAnswer(x, m, x.word, std::move(stop)); });
        }
        case WithoutOnes:
            return Work([x](std::stop_token) { return removalAnswer(x, true); });
        case EvenPart:
        case OddPart:
            return Work([x, form](std::stop_token) {
                return contractionAnswer(x, form == EvenPart ? Parity::Even : Parity::Odd);
            });
        default: {
            const auto y = parseFormula(argument);
            if (!y) return said(y.error());
            return Work([x, y = *y](std::stop_token stop) { return relationAnswer(x, y, std::move(stop)); });
        }
    }
}

}  // namespace

RewriteDialog::RewriteDialog(const SignedFraction& fraction, const QString& name, QWidget* parent)
    : QDialog(parent), fraction_(fraction), name_(name)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Other Forms of %1").arg(name));
    resize(640, 480);
    pool_.setMaxThreadCount(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* fields = new QFormLayout;
    form_ = new QComboBox;
    form_->setObjectName("rewriteForm");
    form_->addItems({tr("as a simple continued fraction"), tr("under the sign word"), tr("a Moebius image"),
                     tr("without terms 1"), tr("even part"), tr("odd part"),
                     tr("compared with another formula")});
    fields->addRow(tr("&Form"), form_);
    argument_ = new QLineEdit;
    argument_->setObjectName("rewriteArgument");
    argument_->setAccessibleName(tr("Sign word, image or formula"));
    fields->addRow(QString(), argument_);
    error_ = new QLabel;
    error_->setObjectName("rewriteError");
    error_->setWordWrap(true);
    error_->hide();
    fields->addRow(QString(), error_);
    layout->addLayout(fields);
    answer_ = new QTextBrowser;
    answer_->setObjectName("rewriteAnswer");
    answer_->setAccessibleName(tr("Answer"));
    answer_->document()->setDocumentMargin(12);
    layout->addWidget(answer_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(form_, &QComboBox::currentIndexChanged, this, [this](int form) {
        argument_->setText(example(form));
        begin();
    });
    connect(argument_, &QLineEdit::textEdited, this, &RewriteDialog::begin);
    begin();
}

RewriteDialog::~RewriteDialog()
{
    stop_.request_stop();
    pool_.waitForDone();
}

void RewriteDialog::begin()
{
    stop_.request_stop();
    stop_ = std::stop_source();
    const quint64 ticket = ++ticket_;
    argument_->setVisible(!example(form_->currentIndex()).isEmpty());
    const auto work = workFor(fraction_, form_->currentIndex(), argument_->text().toStdString());
    error_->setVisible(!work);
    working_ = bool(work);
    if (!work) {
        error_->setText(work.error());
        answer_->clear();
        return;
    }
    const QString x = tr("x = %1").arg(name_).toHtmlEscaped() + "<br><br>";
    answer_->setHtml(x + tr("Working…"));
    QtConcurrent::run(&pool_, [run = *work, stop = stop_.get_token()] {
        return run(stop);
    }).then(this, [this, ticket, x](const RewriteAnswer& answer) {
        if (ticket != ticket_) return;
        working_ = false;
        answer_->setHtml(x + html(answer));
    });
}

}  // namespace fractiscope
