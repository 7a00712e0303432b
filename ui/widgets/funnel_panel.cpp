// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/funnel_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <algorithm>
#include <cmath>

namespace fractiscope {

QString durationText(double seconds)
{
    if (seconds < 1) return FunnelPanel::tr("less than 1 s");
    if (seconds < 10) return FunnelPanel::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    if (seconds < 100) return FunnelPanel::tr("%1 s").arg(std::lround(seconds));
    if (seconds < 7200) return FunnelPanel::tr("%1 min").arg(std::lround(seconds / 60));
    if (seconds < 48 * 3600.0) return FunnelPanel::tr("%1 h").arg(QLocale().toString(seconds / 3600, 'f', 1));
    return FunnelPanel::tr("%1 days").arg(QLocale().toString(seconds / 86400, 'f', 0));
}

namespace {

constexpr int barSteps = 1000;

QString rate(double perSecond)
{
    const QLocale locale;
    if (perSecond >= 1e6) return FunnelPanel::tr("%1 M/s").arg(locale.toString(perSecond / 1e6, 'f', 1));
    if (perSecond >= 1e4) return FunnelPanel::tr("%1 k/s").arg(locale.toString(perSecond / 1e3, 'f', 0));
    return FunnelPanel::tr("%1/s").arg(locale.toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
}

double share(const Progress& progress)
{
    if (progress.candidates == 0) return 0;
    return std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.candidates));
}

// Never "100 %" before the end.
QString percentage(const Progress& progress)
{
    const double percent = std::floor(share(progress) * 1000) / 10;
    return FunnelPanel::tr("%1 %").arg(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0));
}

QLabel* stage(QWidget* parent, QHBoxLayout* layout, const QString& toolTip, bool arrow)
{
    if (arrow) {
        auto* mark = new QLabel(QString(QChar(0x203A)), parent);
        mark->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(mark);
    }
    auto* label = new QLabel(parent);
    label->setToolTip(toolTip);
    layout->addWidget(label);
    return label;
}

}  // namespace

FunnelPanel::FunnelPanel(QWidget* parent)
    : QWidget(parent), bar_(new QProgressBar(this)), sentence_(new QLabel(this)), stages_(new QWidget(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(16);
    bar_->setRange(0, barSteps);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(6);
    bar_->setMinimumWidth(80);
    bar_->setAccessibleName(tr("Progress of the search"));
    layout->addWidget(bar_, 1);
    sentence_->setMinimumWidth(0);
    sentence_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    sentence_->setAccessibleName(tr("State of the search"));
    layout->addWidget(sentence_, 2);
    layout->addWidget(stages_);

    auto* row = new QHBoxLayout(stages_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    candidates_ =
        stage(stages_, row, tr("Pairs of a left-hand side and a sign word that were settled so far"), false);
    expanded_ = stage(
        stages_, row,
        tr("Candidates whose partial quotients were all certified; the others have too few certain terms"),
        true);
    recurrences_ =
        stage(stages_, row, tr("Expansions that a linear recurrence within the bounds explains"), true);
    approved_ =
        stage(stages_, row, tr("Formulas that agree with the constant to all the digits asked"), true);
    proved_ = stage(stages_, row, tr("Formulas that are theorems, each with a certificate"), true);
    families_ = stage(stages_, row, tr("Formulas with the same tail, up to a shift, form one family"), false);
    setIdle(tr("No search yet."));
}

QString FunnelPanel::number(std::uint64_t value) const
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

void FunnelPanel::setIdle(const QString& sentence)
{
    bar_->setValue(0);
    bar_->setVisible(false);
    stages_->setVisible(false);
    sentence_->setText(sentence);
    sentence_->setToolTip(sentence);
    setAccessibleDescription(sentence);
}

QString FunnelPanel::sentenceFor(const Progress& p) const
{
    const QString time = durationText(p.seconds);
    switch (p.outcome) {
        case Outcome::Completed:
            return tr("Completed in %1.").arg(time);
        case Outcome::Cancelled:
            return tr("Stopped at %1 after %2.").arg(percentage(p), time);
        case Outcome::Failed:
            return tr("The search failed at %1. What was found is kept.").arg(percentage(p));
        case Outcome::Running:
            break;
    }
    if (p.paused) return tr("Paused at %1 after %2.").arg(percentage(p), time);
    if (p.done == 0 || p.seconds <= 0) return tr("Starting.");
    const double perSecond = static_cast<double>(p.done) / p.seconds;
    const double left = static_cast<double>(p.candidates - std::min(p.done, p.candidates)) / perSecond;
    return tr("%1   %2   %3 left").arg(percentage(p), rate(perSecond), durationText(left));
}

void FunnelPanel::showStages(const Progress& p)
{
    candidates_->setText(tr("%1 candidates").arg(number(p.done)));
    expanded_->setText(p.undecided == 0
                           ? tr("%1 expanded").arg(number(p.expanded))
                           : tr("%1 expanded, %2 undecided").arg(number(p.expanded), number(p.undecided)));
    recurrences_->setText(tr("%1 with a recurrence").arg(number(p.recurrences)));
    approved_->setText(tr("%1 approved").arg(number(p.approved)));
    proved_->setText(tr("%1 proved").arg(number(p.proved)));
    families_->setText(p.families == 1 ? tr("in 1 family") : tr("in %1 families").arg(number(p.families)));
    families_->setVisible(p.families > 0);
    stages_->setVisible(true);
}

void FunnelPanel::setProgress(const Progress& progress)
{
    const bool completed = progress.outcome == Outcome::Completed;
    bar_->setVisible(true);
    bar_->setValue(completed ? barSteps : static_cast<int>(share(progress) * barSteps));
    bar_->setEnabled(!progress.paused);
    const QString sentence = sentenceFor(progress);
    sentence_->setText(sentence);
    sentence_->setToolTip(sentence);
    showStages(progress);
    setAccessibleDescription(QStringList{sentence, candidates_->text(), expanded_->text(),
                                         recurrences_->text(), approved_->text(), proved_->text(),
                                         families_->text()}
                                 .join(QStringLiteral(", ")));
}

void FunnelPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::PaletteChange) update();
    QWidget::changeEvent(event);
}

}  // namespace fractiscope
