// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/expand_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBrowser>

#include "models/findings_text.h"
#include "report/text.h"
#include "widgets/history_edit.h"

namespace fractiscope {

namespace {

constexpr int typingPause = 300;  // ms
constexpr int mostTerms = 100000;
constexpr std::size_t firstPass = 64;
constexpr std::size_t growth = 4;

QString listed(const Expansion& expansion)
{
    QStringList terms;
    for (const Integer& term : expansion.terms) terms << QString::fromStdString(toString(term));
    if (expansion.more) terms << "…";
    const QString first = terms.isEmpty() ? QString() : terms.takeFirst();
    return "[" + first + (terms.isEmpty() ? "" : "; ") + terms.join(", ") + "]";
}

}  // namespace

ExpandDialog::ExpandDialog(Settings& settings, QWidget* parent)
    : ToolDialog(settings, "expand", tr("Expand a Number"), parent),
      word_(new QLineEdit("+")),
      count_(new QSpinBox),
      stop_(new QPushButton(tr("&Stop"))),
      state_(new QLabel),
      task_(this)
{
    number_ =
        addField(tr("&Number"), "expand", "expandEdit", tr("Number"),
                 tr("Any expression, such as (e + 1)/(e - 1), tan(1/2) or zeta(3), or digits: and a decimal "
                    "number."));
    number_->setText("(e + 1)/(e - 1)");
    const auto add = [&](const QString& label, QWidget* field, const QString& name, const QString& tip,
                         const QString& help) {
        field->setObjectName(name);
        field->setAccessibleName(tip);
        field->setToolTip(tip);
        field->setWhatsThis(help);
        fields()->addRow(label, field);
    };
    add(tr("S&igns"), word_, "expandWordEdit", tr("Sign word"),
        tr("The signs of the partial numerators, repeated for ever: + is the simple continued fraction."));
    count_->setRange(1, mostTerms);
    count_->setValue(200);
    count_->setGroupSeparatorShown(true);
    count_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    add(tr("&Terms"), count_, "expandTermsSpin", tr("Number of terms"),
        tr("How many terms are wanted. Each term that is shown is certified by interval arithmetic."));
    auto* row = new QHBoxLayout;
    row->addWidget(state_, 1);
    stop_->setObjectName("expandStopButton");
    stop_->setAccessibleName(tr("Stop"));
    stop_->setToolTip(tr("Stop and keep the terms found so far"));
    stop_->setWhatsThis(stop_->toolTip() + ".");
    stop_->setAutoDefault(false);
    row->addWidget(stop_);
    body()->addLayout(row);
    state_->setObjectName("expandState");
    state_->setWordWrap(true);
    delay_.setSingleShot(true);
    delay_.setInterval(typingPause);
    const auto changed = [this] {
        task_.stop();
        delay_.start();
        showState();
    };
    connect(number_, &HistoryEdit::edited, this, changed);
    connect(word_, &QLineEdit::textEdited, this, changed);
    connect(count_, &QSpinBox::valueChanged, this, changed);
    connect(&delay_, &QTimer::timeout, this, &ExpandDialog::begin);
    connect(stop_, &QPushButton::clicked, this, [this] {
        task_.stop();
        showState();
    });
    addAnswer();
    begin();
}

void ExpandDialog::begin()
{
    request_ = {number_->text().toStdString(), word_->text().toStdString(),
                static_cast<std::size_t>(count_->value())};
    setProblem({});
    state_->setText(tr("Expanding…"));
    pass(firstPass);
}

void ExpandDialog::pass(std::size_t terms)
{
    task_.start([request = request_,
                 terms](std::stop_token stop) { return expandNumber(request, terms, std::move(stop)); },
                [this, terms](const Expansion& expansion) {
                    showExpansion(expansion);
                    if (!expansion.error && !expansion.complete) pass(growth * terms);
                    showState();
                });
    showState();
}

void ExpandDialog::showState()
{
    stop_->setEnabled(task_.isRunning());
}

QString ExpandDialog::patternText(const Expansion& expansion) const
{
    if (!expansion.pattern) return expansion.complete ? tr("No rule was recognised.") : QString();
    const Finding& f = *expansion.pattern;
    const QLocale locale;
    const QString known =
        f.status == Status::Proved ? tr("Proved.")
        : f.status == Status::Approved
            ? tr("Approved: %1 digits agree.").arg(locale.toString(static_cast<qlonglong>(f.approvedDigits)))
            : tr("Fits the terms that were compared; not approved.");
    return tr("They follow the rule %1.").arg(ruleLine(f.fraction, 200)) + " " + known;
}

void ExpandDialog::showExpansion(const Expansion& expansion)
{
    if (expansion.error) {
        setProblem(QString::fromStdString(sentence(*expansion.error)));
        state_->clear();
        return;
    }
    const auto count = static_cast<int>(expansion.terms.size());
    QString said =
        expansion.finite && !expansion.more
            ? tr("This number is rational: its continued fraction ends after %Ln term(s).", nullptr, count)
            : tr("%Ln certified term(s).", nullptr, count);
    if (expansion.complete && !expansion.finite && static_cast<std::size_t>(count) < request_.terms)
        said += " " + tr("Certainty ends here.");
    state_->setText(said + (expansion.finite ? QString() : " " + patternText(expansion)));
    answer()->setPlainText(listed(expansion));
    if (expansion.complete) number_->remember();
}

}  // namespace fractiscope
