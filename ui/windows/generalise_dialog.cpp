// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/generalise_dialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextBrowser>

#include "bridge/math_text.h"
#include "constants/rational_expression.h"
#include "proof/parametric_family.h"
#include "report/parametric_text.h"
#include "report/text.h"
#include "widgets/history_edit.h"

namespace fractiscope {

namespace {

QString refusalText(const ParametricRefusal& reason)
{
    if (const auto* error = std::get_if<Error>(&reason)) return QString::fromStdString(sentence(*error));
    const auto& noBase = std::get<NoBase>(reason);
    const QString text = QString::fromStdString(reasonText(noBase.reason));
    return GeneraliseDialog::tr("No base fraction is known for every k: %1.").arg(text);
}

QString answerHtml(const Result<std::vector<ParametricTheorem>, ParametricOpen>& theorems)
{
    if (!theorems) {
        const QString text = QString::fromStdString(reasonText(theorems.error()));
        return GeneraliseDialog::tr("%1. This does not say that there is none.").arg(text);
    }
    QString html;
    for (const ParametricTheorem& theorem : *theorems) {
        const std::string exceptions = exceptionsText(theorem);
        html += "<p><b>" + mathHtml(theoremText(theorem)) + "</b></p>";
        if (!exceptions.empty())
            html += "<p>" +
                    GeneraliseDialog::tr("Not included: k = %1.").arg(QString::fromStdString(exceptions)) +
                    "</p>";
        html += "<p>" + GeneraliseDialog::tr("Proved.") + " " + mathHtml(proofText(theorem)) + "</p>";
    }
    return html;
}

}  // namespace

QString GeneraliseDialog::withParameter(const QString& constant)
{
    static const QRegularExpression fraction(R"(\b([12])/\(?(\d+)\)?)");
    static const QRegularExpression argument(R"(\b(exp|tan|cot|tanh|coth)\(([12])\))");
    if (constant == "e") return "e^(1/k)";
    QString text = constant;
    if (const auto match = fraction.match(constant); match.hasMatch())
        return text.replace(match.capturedStart(2), match.capturedLength(2), "k");
    if (const auto match = argument.match(constant); match.hasMatch())
        return text.insert(match.capturedEnd(2), "/k");
    return text;
}

GeneraliseDialog::GeneraliseDialog(Settings& settings, const QString& constant, const QString& lhs,
                                   const QString& word, QWidget* parent)
    : ToolDialog(settings, "generalise", tr("The Formula for All k"), parent), task_(this)
{
    expression_ =
        addField(tr("&Constant with k"), "generalise", "parameterEdit", tr("Constant with a parameter k"),
                 tr("An expression with the letter k, such as e^(1/k), tan(1/k) or k*coth(1/k)."));
    expression_->setText(withParameter(constant));
    const auto add = [&](const QString& label, const QString& text, const QString& name, const QString& tip,
                         const QString& help) {
        auto* field = new QLineEdit(text);
        field->setObjectName(name);
        field->setAccessibleName(tip);
        field->setToolTip(tip);
        field->setWhatsThis(help);
        fields()->addRow(label, field);
        connect(field, &QLineEdit::textEdited, this, &GeneraliseDialog::begin);
        return field;
    };
    lhs_ =
        add(tr("&Left-hand side"), lhs, "parameterLhsEdit", tr("Left-hand side in x"),
            tr("A function of degree 1 of x, which stands for the constant: x itself, (x + 1)/2 and so on."));
    word_ = add(tr("S&igns"), word, "parameterWordEdit", tr("Sign word"),
                tr("The signs of the partial numerators, repeated for ever."));
    connect(expression_, &HistoryEdit::edited, this, &GeneraliseDialog::begin);
    addAnswer();
    begin();
}

void GeneraliseDialog::begin()
{
    const std::string typed = expression_->text().toStdString();
    const auto lhs = parseRationalFunction(lhs_->text().toStdString());
    const auto word = SignWord::parse(word_->text().toStdString());
    task_.stop();
    if (!lhs || !word) {
        setProblem(QString::fromStdString(sentence(lhs ? word.error() : lhs.error())));
        return;
    }
    const auto alone = parseParametric(typed);
    const auto constant = alone ? parseParametric(leftHandSideText(*lhs, typed)) : alone;
    setProblem(constant ? QString() : refusalText(constant.error()));
    if (!constant) return;
    answer()->setPlainText(tr("Working…"));
    task_.start(
        [constant = *constant, word = *word](std::stop_token stop) {
            return answerHtml(generalise(constant, word, {}, std::move(stop)));
        },
        [this](const QString& html) {
            answer()->setHtml(html);
            expression_->remember();
        });
}

}  // namespace fractiscope
