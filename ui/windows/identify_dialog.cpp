// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/identify_dialog.h"

#include <QRegularExpression>
#include <QTextBrowser>

#include "proof/identify.h"
#include "report/formula_notation.h"
#include "report/known_formulas.h"
#include "report/text.h"
#include "search/search_run.h"
#include "widgets/history_edit.h"

namespace fractiscope {

namespace {

constexpr int typingPause = 300;  // ms

QString html(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped().replace("k&gt;=0", "k ≥ 0").replace("\n", "<br>");
}

QString rule(const SignedFraction& fraction)
{
    return IdentifyDialog::tr("%1 under %2")
        .arg(html(ruleText(fraction, 200)), html(fraction.word.text()).replace('-', "−"));
}

}  // namespace

IdentifyDialog::IdentifyDialog(Settings& settings, QWidget* parent)
    : ToolDialog(settings, "identify", tr("Identify a Number"), parent), task_(this)
{
    question_ =
        addField(tr("&Formula or digits"), "identify", "identifyEdit", tr("Formula or digits"),
                 tr("A formula such as 2; 1, 2k+2, 1 or +-: 2, 2, 1, 2; 2, 2k+5, with the initial terms "
                    "before the semicolon and polynomials in k after it; or a decimal number with at "
                    "least a hundred digits."));
    question_->setText("2; 1, 2k+2, 1");
    delay_.setSingleShot(true);
    delay_.setInterval(typingPause);
    connect(&delay_, &QTimer::timeout, this, &IdentifyDialog::ask);
    connect(question_, &HistoryEdit::edited, this, [this] {
        task_.stop();
        delay_.start();
    });
    addAnswer();
    ask();
}

/// A search of the number itself under short words; the formulas found are named.
IdentifyDialog::Answer IdentifyDialog::ofDigits(const std::string& digits, const std::stop_token& stop)
{
    auto constant = Constant::parse("digits:" + digits);
    if (!constant) return {{}, QString::fromStdString(sentence(constant.error()))};
    const RationalFamily small{1, 1, 3};
    auto plan = SearchPlan::make({std::move(*constant), small, *signWords(1, 2)});
    if (!plan)
        return {{},
                plan.error().code == ErrorCode::BadDepth
                    ? tr("These digits certify too few terms to find a formula in.")
                    : QString::fromStdString(sentence(plan.error()))};
    SearchRun run(*plan, 1);
    run.start();
    std::vector<Finding> heads;
    while (!run.isDrained()) {
        if (stop.stop_requested()) return {};
        run.waitForFindings(0.05);
        for (Finding& f : run.takeFindings(1000))
            if (f.conjecture > heads.size()) heads.push_back(std::move(f));
    }
    QString text = "<p>" +
                   tr("The digits certify %Ln term(s). No proof is possible: only digits are known.", nullptr,
                      static_cast<int>((*plan)->certifiedTerms())) +
                   "</p>";
    if (heads.empty())
        return {text + "<p>" +
                    tr("No formula with small coefficients was found. This does not say that there "
                       "is none.") +
                    "</p>",
                {}};
    for (const Finding& head : heads) {
        const auto named = identifyConstant(head.lhs, head.fraction);
        text += "<p>" + html(leftHandSideText(head.lhs, "x")) + " = " + rule(head.fraction) + "<br>" +
                (named ? "<b>" + tr("If this is true, x = %1.").arg(html(*named)) + "</b>"
                       : tr("The value of this formula has no name that the program knows.")) +
                "</p>";
    }
    return {text, {}};
}

IdentifyDialog::Answer IdentifyDialog::answerTo(const std::string& text, std::stop_token stop)
{
    static const QRegularExpression decimal(R"(^\s*(digits:)?\s*(-?\d+\.\d+)\s*$)");
    if (const auto match = decimal.match(QString::fromStdString(text)); match.hasMatch())
        return ofDigits(match.captured(2).toStdString(), stop);
    const auto fraction = parseFormula(text);
    if (!fraction) return {{}, QString::fromStdString(sentence(fraction.error()))};
    const auto named = identify(*fraction);
    QString answer = "<p>" + rule(*fraction) + "</p>";
    if (named)
        answer += "<p><b>" + tr("The value is %1.").arg(html(named->expression)) + "</b></p><p>" +
                  tr("Formula and name agree as identities in k, and to 100 digits or more.") + "</p>";
    else
        answer +=
            "<p>" +
            tr("No constant was recognised: %1.").arg(QString::fromStdString(reasonText(named.error()))) +
            "</p>";
    if (fraction->hasClosedForm()) answer += "<p>" + html(knownSentence(matchKnown(*fraction))) + "</p>";
    return {answer, {}};
}

void IdentifyDialog::ask()
{
    setProblem({});
    answer()->setPlainText(tr("Working…"));
    task_.start([text = question_->text().toStdString()](
                    std::stop_token stop) { return answerTo(text, std::move(stop)); },
                [this](const Answer& given) {
                    setProblem(given.problem);
                    if (!given.problem.isEmpty()) return;
                    answer()->setHtml(given.html);
                    question_->remember();
                });
}

}  // namespace fractiscope
