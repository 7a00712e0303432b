// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/words_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "bridge/math_text.h"
#include "number/integer.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "widgets/history_edit.h"
#include "windows/dialog_buttons.h"

namespace fractiscope {

namespace {

constexpr unsigned mostLetters = 6;
constexpr int typingPause = 300;  // ms
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
                 << mathText(ruleText(report.discovery->fraction, ruleWidth));
}

}  // namespace

WordsDialog::WordsDialog(Settings& settings, const Constant& constant, const RationalFunction& lhs,
                         QWidget* parent)
    : QDialog(parent),
      constant_(constant),
      lhs_(lhs),
      name_(QString::fromStdString(leftHandSideText(lhs, constant.isInterval() ? "x" : constant.text()))),
      number_(new HistoryEdit(settings, "words", "wordsNumberEdit")),
      task_(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All Sign Words of a Number"));
    resize(860, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    base_ = new QLabel;
    base_->setObjectName("baseSentence");
    base_->setWordWrap(true);
    base_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(base_);

    number_->describe(tr("Number"),
                      tr("Any expression, such as (e + 1)/2 or tan(1/3). Its continued fractions under all "
                         "sign words are compared."));
    number_->setText(name_);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    auto* of = new QLabel(tr("&Number"));
    of->setBuddy(number_);
    choice->addWidget(of);
    choice->addWidget(number_, 1);
    auto* label = new QLabel(tr("&Words up to period"));
    longest_ = new QSpinBox;
    longest_->setObjectName("wordsLongestSpin");
    longest_->setRange(1, mostLetters);
    longest_->setValue(3);
    label->setBuddy(longest_);
    choice->addWidget(label);
    longest_->setAccessibleName(tr("Longest sign word"));
    longest_->setToolTip(longest_->accessibleName());
    longest_->setWhatsThis(tr("Sign words up to this length are compared."));
    choice->addWidget(longest_);
    layout->insertLayout(0, choice);

    table_ = new QTreeWidget;
    table_->setObjectName("wordsTable");
    table_->setAccessibleName(tr("Sign words"));
    table_->setWhatsThis(
        tr("Each sign word with its speed, the size of a search that finds its formula, and the formula "
           "itself, which is proved. A click on a title sorts."));
    table_->setToolTip(tr("A row for each sign word"));
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
    layout->addWidget(new DialogButtons(this));
    delay_.setSingleShot(true);
    delay_.setInterval(typingPause);
    connect(&delay_, &QTimer::timeout, this, &WordsDialog::takeNumber);
    connect(number_, &HistoryEdit::edited, this, [this] {
        task_.stop();
        delay_.start();
    });
    connect(longest_, &QSpinBox::valueChanged, this, &WordsDialog::begin);
    begin();
}

namespace {

/// Why the number has no expansions to compare.
std::optional<Error> refusalOf(const Result<Constant>& constant)
{
    if (!constant) return constant.error();
    const auto rational = constant->rationalValue();
    if (!rational) return std::nullopt;
    return Error{ErrorCode::RationalConstant, 0, constant->text().size(), toString(*rational), ""};
}

}  // namespace

void WordsDialog::takeNumber()
{
    const auto constant = Constant::parse(number_->text().toStdString());
    if (const auto refusal = refusalOf(constant)) {
        table_->clear();
        base_->setText(QString::fromStdString(sentence(*refusal)));
        return;
    }
    constant_ = *constant;
    lhs_ = {IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};
    name_ = number_->text();
    begin();
}

void WordsDialog::begin()
{
    base_->setText(tr("Expanding…"));
    task_.start(
        [constant = constant_, lhs = lhs_,
         words = *signWords(1, static_cast<unsigned>(longest_->value()))](std::stop_token stop) {
            return surveyWords(constant, lhs, words, surveyLimits, std::move(stop));
        },
        [this](const WordSurvey& survey) {
            showSurvey(survey);
            number_->remember();
        });
}

void WordsDialog::showSurvey(const WordSurvey& survey)
{
    table_->clear();
    base_->setText(mathText(baseSentence(name_.toStdString(), survey.base)));
    for (const WordReport& report : survey.words) {
        auto* item = new QTreeWidgetItem(table_, rowOf(report));
        for (int column = Rate; column <= Depth; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Formula, item->text(Formula));
    }
    for (int column = Word; column <= Depth; ++column) table_->resizeColumnToContents(column);
}

}  // namespace fractiscope
