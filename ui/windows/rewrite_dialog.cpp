// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/rewrite_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTextBrowser>

#include "bridge/math_text.h"
#include "constants/rational_expression.h"
#include "proof/prover.h"
#include "report/formula_notation.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "widgets/history_edit.h"

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
                mathHtml(proofText(*answer.certificate, answer.proved)).replace("<br>", "</p><p>") + "</p>";
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

RewriteDialog::RewriteDialog(Settings& settings, const QString& formula, const QString& name, QWidget* parent)
    : ToolDialog(settings, "rewrite",
                 name.isEmpty() ? tr("Rewrite a Formula") : tr("Other Forms of %1").arg(name), parent),
      given_(formula),
      name_(name),
      task_(this)
{
    formula_ = addField(
        tr("F&ormula"), "rewrite", "rewriteFormula", tr("Formula"),
        tr("A formula such as 2; 1, 2k+2, 1 or +-: 2, 2, 1, 2; 2, 2k+5: the sign word unless it is +, "
           "the initial terms, and after the semicolon the polynomials in k."));
    formula_->setText(formula);
    form_ = new QComboBox;
    form_->setObjectName("rewriteForm");
    form_->setAccessibleName(tr("Form"));
    form_->setToolTip(tr("What the formula is rewritten to"));
    form_->setWhatsThis(
        tr("What the formula is rewritten to. Each answer is proved, and the proof is shown."));
    form_->addItems({tr("as a simple continued fraction"), tr("under the sign word"), tr("a Moebius image"),
                     tr("without terms 1"), tr("even part"), tr("odd part"),
                     tr("compared with another formula")});
    fields()->addRow(tr("&Form"), form_);
    argument_ = new QLineEdit;
    argument_->setObjectName("rewriteArgument");
    argument_->setAccessibleName(tr("Sign word, image or formula"));
    argument_->setToolTip(argument_->accessibleName());
    argument_->setWhatsThis(tr("The sign word, the image such as (x + 1)/2, or the other formula."));
    fields()->addRow(QString(), argument_);
    connect(form_, &QComboBox::currentIndexChanged, this, [this](int form) {
        argument_->setText(example(form));
        begin();
    });
    connect(argument_, &QLineEdit::textEdited, this, &RewriteDialog::begin);
    connect(formula_, &HistoryEdit::edited, this, &RewriteDialog::begin);
    addAnswer();
    begin();
}

void RewriteDialog::begin()
{
    task_.stop();
    argument_->setVisible(!example(form_->currentIndex()).isEmpty());
    const auto fraction = parseFormula(formula_->text().toStdString());
    if (!fraction) {
        setProblem(QString::fromStdString(sentence(fraction.error())));
        return;
    }
    const auto work = workFor(*fraction, form_->currentIndex(), argument_->text().toStdString());
    setProblem(work ? QString() : work.error());
    if (!work) return;
    const bool named = !name_.isEmpty() && formula_->text() == given_;
    const QString x = named ? tr("x = %1").arg(name_).toHtmlEscaped() + "<br><br>" : QString();
    answer()->setHtml(x + tr("Working…"));
    task_.start(*work, [this, x](const RewriteAnswer& given) {
        answer()->setHtml(x + html(given));
        formula_->remember();
    });
}

}  // namespace fractiscope
