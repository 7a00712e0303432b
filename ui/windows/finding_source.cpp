// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/finding_source.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

#include "base/version.h"
#include "report/text.h"

namespace fractiscope {

namespace {

constexpr std::size_t oeisTerms = 12;
constexpr int commandLines = 5;

QString quoted(const QString& text)
{
    return "'" + QString(text).replace("'", "'\\''") + "'";
}

}  // namespace

FindingSource::FindingSource(QWidget* parent)
    : QWidget(parent),
      facts_(new QLabel),
      command_(new QPlainTextEdit),
      links_(new QLabel),
      opener_([](const QUrl& url) { QDesktopServices::openUrl(url); })
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    facts_->setObjectName("sourceFacts");
    facts_->setAccessibleName(tr("Search that found the formula"));
    facts_->setWordWrap(true);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(facts_);
    auto* title = new QLabel(tr("Find it again on the command line:"));
    title->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(title);
    command_->setObjectName("sourceCommand");
    command_->setAccessibleName(tr("Command that finds the formula again"));
    command_->setToolTip(tr("Searches this left-hand side and sign word alone, with the same bounds"));
    command_->setWhatsThis(
        tr("This command repeats what found the formula: it searches this left-hand side and "
           "sign word alone, with the bounds of the search."));
    command_->setReadOnly(true);
    command_->setTabChangesFocus(true);
    command_->setFont(QFont("monospace"));
    command_->setFixedHeight(commandLines * command_->fontMetrics().lineSpacing() + 12);
    layout->addWidget(command_);
    auto* copy = new QPushButton(tr("Copy Command"));
    copy->setObjectName("copyCommandButton");
    copy->setAccessibleName(copy->text());
    copy->setToolTip(tr("Copy the command line"));
    copy->setWhatsThis(tr("Copies the command line, to be pasted into a terminal."));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(command_->toPlainText()); });
    layout->addWidget(copy, 0, Qt::AlignLeft);
    links_->setObjectName("oeisLinks");
    links_->setAccessibleName(tr("Look the sequences up"));
    links_->setToolTip(
        tr("Opens the search of the On-Line Encyclopedia of Integer Sequences in your browser"));
    links_->setWhatsThis(
        tr("Each link opens your browser at oeis.org with the first terms of a sequence. "
           "Nothing is sent before you click."));
    links_->setWordWrap(true);
    links_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(links_, &QLabel::linkActivated, this, [this](const QString& link) { opener_(QUrl(link)); });
    layout->addWidget(links_);
    layout->addStretch();
}

QUrl FindingSource::oeisSearch(const std::vector<Integer>& terms)
{
    if (terms.size() < 4) return {};
    QStringList texts;
    for (std::size_t i = 0; i < std::min(terms.size(), oeisTerms); ++i)
        texts << QString::fromStdString(toString(terms[i]));
    QUrl url("https://oeis.org/search");
    QUrlQuery query;
    query.addQueryItem("q", texts.join(','));
    url.setQuery(query);
    return url;
}

QString FindingSource::commandLine(const Finding& finding, const SearchSpec& spec)
{
    const auto number = [](auto value) { return QString::number(static_cast<qlonglong>(value)); };
    QStringList words{"fractiscope-cli", "search",
                      "--constant",      quoted(QString::fromStdString(spec.constant.text())),
                      "--lhs",           quoted(QString::fromStdString(leftHandSideText(finding.lhs, "x"))),
                      "--word",          quoted(QString::fromStdString(finding.fraction.word.text())),
                      "--order",         number(spec.maxOrder),
                      "--preperiod",     number(spec.maxPreperiod),
                      "--digits",        number(spec.digits)};
    if (spec.depth > 0) words << "--depth" << number(spec.depth);
    if (spec.maxPrecisionBits > 0) words << "--precision" << number(spec.maxPrecisionBits);
    if (finding.status == Status::Suspected) words << "--all";
    return words.join(' ');
}

void FindingSource::setFinding(const Finding& finding, const std::shared_ptr<const SearchPlan>& plan)
{
    const QLocale locale;
    QString facts = tr("Candidate %1").arg(locale.toString(static_cast<qulonglong>(finding.index)));
    if (plan)
        facts = tr("Candidate %1 of %2 of a search on %3, with recurrences up to order %4, preperiods up to "
                   "%5 and "
                   "approval to %6 digits.")
                    .arg(locale.toString(static_cast<qulonglong>(finding.index)),
                         locale.toString(static_cast<qulonglong>(plan->candidateCount())),
                         QString::fromStdString(plan->spec().constant.text()).left(60))
                    .arg(plan->spec().maxOrder)
                    .arg(plan->spec().maxPreperiod)
                    .arg(locale.toString(static_cast<qlonglong>(plan->spec().digits)));
    facts_->setText(facts + " " + tr("Fractiscope %1.").arg(version()));
    command_->setPlainText(plan ? commandLine(finding, plan->spec()) : QString());
    links_->setText(links(finding));
}

/// Rich text keeps the colour that links had when it was set.
void FindingSource::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    const QString text = links_->text();
    links_->clear();
    links_->setText(text);
}

QString FindingSource::links(const Finding& finding) const
{
    const SignedFraction& f = finding.fraction;
    QStringList items;
    const auto add = [&](const QString& name, const std::vector<Integer>& terms) {
        const QUrl url = oeisSearch(terms);
        if (url.isValid())
            items << QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::fromLatin1(url.toEncoded()), name);
    };
    add(tr("all terms"), f.terms(oeisTerms));
    for (std::size_t j = 0; j < f.period(); ++j) {
        std::vector<Integer> values;
        for (std::size_t k = 0; k < oeisTerms; ++k)
            values.push_back(Integer(numerator(evaluate(f.channels[j], Integer(k)))));
        const std::string text = channelText(f.channels[j], "k");
        if (f.channels[j].size() > 1) add(QString::fromStdString(text).replace('-', "−"), values);
    }
    return tr("Look up in OEIS: %1").arg(items.join(", "));
}

}  // namespace fractiscope
