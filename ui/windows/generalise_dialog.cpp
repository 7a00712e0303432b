// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/generalise_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFuture>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "proof/parametric_family.h"
#include "report/parametric_text.h"
#include "report/text.h"

namespace fractiscope {

namespace {

QString refusalText(const ParametricRefusal& reason)
{
    if (const auto* error = std::get_if<Error>(&reason)) return QString::fromStdString(sentence(*error));
    const auto& noBase = std::get<NoBase>(reason);
    const std::string_view text = reasonText(noBase.reason);
    return GeneraliseDialog::tr("No base fraction is known for every k: %1.")
        .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QString answerHtml(const Result<std::vector<ParametricTheorem>, ParametricOpen>& theorems)
{
    if (!theorems) {
        const std::string_view text = reasonText(theorems.error());
        return GeneraliseDialog::tr("%1. This does not say that there is none.")
            .arg(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    QString html;
    for (const ParametricTheorem& theorem : *theorems) {
        const std::string exceptions = exceptionsText(theorem);
        html += "<p><b>" +
                QString::fromStdString(theoremText(theorem))
                    .toHtmlEscaped()
                    .replace("&gt;=", " ≥ ")
                    .replace("  ≥  ", " ≥ ") +
                "</b></p>";
        if (!exceptions.empty())
            html += "<p>" +
                    GeneraliseDialog::tr("Not included: k = %1.").arg(QString::fromStdString(exceptions)) +
                    "</p>";
        html += "<p>" + GeneraliseDialog::tr("Proved.") + " " +
                QString::fromStdString(proofText(theorem))
                    .toHtmlEscaped()
                    .replace("&gt;=", " ≥ ")
                    .replace("  ≥  ", " ≥ ") +
                "</p>";
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

GeneraliseDialog::GeneraliseDialog(const QString& constant, const RationalFunction& lhs, const SignWord& word,
                                   QWidget* parent)
    : QDialog(parent), lhs_(lhs), word_(word)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The Formula for All k"));
    resize(640, 420);
    pool_.setMaxThreadCount(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* fields = new QFormLayout;
    expression_ = new QLineEdit(withParameter(constant));
    expression_->setObjectName("parameterEdit");
    expression_->setToolTip(tr("An expression with the letter k, such as e^(1/k), tan(1/k) or k*coth(1/k)"));
    fields->addRow(tr("&Constant with k"), expression_);
    error_ = new QLabel;
    error_->setObjectName("parameterError");
    error_->setWordWrap(true);
    error_->hide();
    fields->addRow(QString(), error_);
    layout->addLayout(fields);
    answer_ = new QTextBrowser;
    answer_->setObjectName("parameterAnswer");
    answer_->setAccessibleName(tr("Answer"));
    answer_->document()->setDocumentMargin(12);
    layout->addWidget(answer_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(expression_, &QLineEdit::textEdited, this, &GeneraliseDialog::begin);
    begin();
}

GeneraliseDialog::~GeneraliseDialog()
{
    stop_.request_stop();
    pool_.waitForDone();
}

void GeneraliseDialog::begin()
{
    stop_.request_stop();
    stop_ = std::stop_source();
    const quint64 ticket = ++ticket_;
    const std::string typed = expression_->text().toStdString();
    const auto alone = parseParametric(typed);
    const auto constant = alone ? parseParametric(leftHandSideText(lhs_, typed)) : alone;
    error_->setVisible(!constant);
    working_ = bool(constant);
    if (!constant) {
        error_->setText(refusalText(constant.error()));
        answer_->clear();
        return;
    }
    answer_->setPlainText(tr("Working…"));
    QtConcurrent::run(&pool_, [constant = *constant, word = word_, stop = stop_.get_token()] {
        return answerHtml(generalise(constant, word, {}, stop));
    }).then(this, [this, ticket](const QString& html) {
        if (ticket != ticket_) return;
        working_ = false;
        answer_->setHtml(html);
    });
}

}  // namespace fractiscope
