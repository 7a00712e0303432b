// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/words_dialog.h"

#include <QDialogButtonBox>
#include <QFuture>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope {

namespace {

constexpr unsigned mostLetters = 6;
constexpr std::size_t ruleWidth = 80;

enum Column { Word, Rate, Ratio, Period, Order, Depth, Formula, ColumnCount };

QStringList rowOf(const WordReport& report)
{
    const QLocale locale;
    const auto number = [&](std::size_t n) {
        return n > 0 ? locale.toString(static_cast<qulonglong>(n)) : QString("–");
    };
    QStringList cells;
    cells << QString::fromStdString(report.word.text()).replace('-', "−")
          << (report.digitsPerTerm > 0 ? locale.toString(report.digitsPerTerm, 'f', 3) : QString("–"))
          << (report.ratio ? QString::fromStdString(toString(*report.ratio)) : QString("–"));
    if (!report.discovery)
        return cells << "–"
                     << "–"
                     << "–"
                     << (report.open ? QString::fromStdString(reasonText(*report.open)) : QString("–"));
    return cells << number(report.need.period) << number(report.need.order) << number(report.need.depth)
                 << QString::fromStdString(ruleText(report.discovery->fraction, ruleWidth))
                        .replace("k>=0", "k ≥ 0");
}

}  // namespace

WordsDialog::WordsDialog(const Constant& constant, const RationalFunction& lhs, QWidget* parent)
    : QDialog(parent),
      constant_(constant),
      lhs_(lhs),
      name_(QString::fromStdString(leftHandSideText(lhs, constant.isInterval() ? "x" : constant.text())))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All Sign Words of %1").arg(name_));
    resize(860, 520);
    pool_.setMaxThreadCount(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    base_ = new QLabel;
    base_->setObjectName("baseSentence");
    base_->setWordWrap(true);
    base_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(base_);

    auto* choice = new QHBoxLayout;
    auto* label = new QLabel(tr("&Words up to period"));
    longest_ = new QSpinBox;
    longest_->setObjectName("wordsLongestSpin");
    longest_->setRange(1, mostLetters);
    longest_->setValue(3);
    label->setBuddy(longest_);
    choice->addWidget(label);
    choice->addWidget(longest_);
    choice->addStretch();
    layout->addLayout(choice);

    table_ = new QTreeWidget;
    table_->setObjectName("wordsTable");
    table_->setAccessibleName(tr("Sign words"));
    table_->setRootIsDecorated(false);
    table_->setAlternatingRowColors(true);
    table_->setUniformRowHeights(true);
    table_->setHeaderLabels({tr("Signs"), tr("Digits/term"), tr("To simple"), tr("m"), tr("Order"),
                             tr("Terms"), tr("Formula, proved")});
    const std::pair<int, QString> tips[] = {
        {Rate, tr("Correct decimal digits gained per term, measured over terms 50 to 100")},
        {Ratio, tr("Digits per term compared with the simple continued fraction: the exact limit")},
        {Period, tr("Number of interlaced polynomials")},
        {Order, tr("Order of the recurrence that a search must allow to find this formula")},
        {Depth, tr("Terms that a search must look at to find this formula")}};
    for (const auto& [column, tip] : tips) table_->headerItem()->setToolTip(column, tip);
    for (int column = Rate; column <= Depth; ++column)
        table_->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    table_->header()->setStretchLastSection(true);
    layout->addWidget(table_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(longest_, &QSpinBox::valueChanged, this, &WordsDialog::begin);
    begin();
}

WordsDialog::~WordsDialog()
{
    stop_.request_stop();
    pool_.waitForDone();
}

void WordsDialog::begin()
{
    stop_.request_stop();
    stop_ = std::stop_source();
    working_ = true;
    const quint64 ticket = ++ticket_;
    base_->setText(tr("Expanding…"));
    QtConcurrent::run(&pool_, [constant = constant_, lhs = lhs_,
                               words = *signWords(1, static_cast<unsigned>(longest_->value())),
                               stop = stop_.get_token()] {
        return surveyWords(constant, lhs, words, surveyLimits, stop);
    }).then(this, [this, ticket](const WordSurvey& survey) {
        if (ticket == ticket_) showSurvey(survey);
    });
}

void WordsDialog::showSurvey(const WordSurvey& survey)
{
    working_ = false;
    table_->clear();
    base_->setText(
        QString::fromStdString(baseSentence(name_.toStdString(), survey.base)).replace("k>=0", "k ≥ 0"));
    for (const WordReport& report : survey.words) {
        auto* item = new QTreeWidgetItem(table_, rowOf(report));
        for (int column = Rate; column <= Depth; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Formula, item->text(Formula));
    }
    for (int column = Word; column <= Depth; ++column) table_->resizeColumnToContents(column);
}

}  // namespace fractiscope
