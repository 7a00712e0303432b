// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/filter_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

namespace fractiscope {

namespace {

constexpr int typingPause = 150;  // ms
constexpr int greatestHeight = 1000;

}  // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    layout->addLayout(row);
    text_ = new QLineEdit;
    text_->setObjectName("filterEdit");
    text_->setAccessibleName(tr("Filter findings"));
    text_->setPlaceholderText(tr("Filter"));
    text_->setToolTip(tr("Part of a formula, a left-hand side, a sign word or a note"));
    text_->setWhatsThis(tr(
        "Shows only findings in which this text occurs: in the left-hand side, such as (e - 1)/(e + 1), in "
        "the rule of the partial quotients, such as 2k + 2, in the sign word or in your note."));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(96);
    row->addWidget(text_, 1);
    faster_ = check(tr("Faster"), "fasterBox",
                    tr("Only formulas that converge faster than the simple continued fraction"));
    row->addWidget(faster_);
    more_ = new QToolButton;
    more_->setObjectName("moreFiltersButton");
    more_->setCheckable(true);
    more_->setAutoRaise(true);
    more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more_->setArrowType(Qt::RightArrow);
    more_->setAccessibleName(tr("More conditions"));
    more_->setToolTip(tr("Filter by status, signs, size of the coefficients, stars"));
    more_->setWhatsThis(
        tr("Opens more conditions: what is known of a formula, its sign word, how large the "
           "coefficients of the left-hand side are, stars and hidden formulas."));
    row->addWidget(more_);
    conditions_ = new QWidget;
    conditions_->hide();
    layout->addWidget(conditions_);
    buildConditions();

    delay_.setSingleShot(true);
    delay_.setInterval(typingPause);
    connect(&delay_, &QTimer::timeout, this, &FilterBar::read);
    connect(text_, &QLineEdit::textChanged, this, [this] {
        if (!showing_) delay_.start();
    });
    connect(more_, &QToolButton::toggled, this, [this](bool open) {
        more_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        conditions_->setVisible(open);
    });
    showFields();
}

QCheckBox* FilterBar::check(const QString& text, const QString& name, const QString& tip)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setAccessibleName(tip);
    box->setToolTip(tip);
    box->setWhatsThis(tip + ".");
    connect(box, &QCheckBox::toggled, this, &FilterBar::read);
    return box;
}

void FilterBar::buildConditions()
{
    auto* grid = new QGridLayout(conditions_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const auto add = [&](int row, int column, const QString& label, QWidget* field, const QString& tip) {
        auto* text = new QLabel(label);
        text->setBuddy(field);
        field->setAccessibleName(tip);
        field->setToolTip(tip);
        field->setWhatsThis(tip + ".");
        grid->addWidget(text, row, column);
        grid->addWidget(field, row, column + 1);
    };
    known_ = new QComboBox;
    known_->setObjectName("knownBox");
    known_->addItems({tr("any"), tr("proved"), tr("approved only")});
    add(0, 0, tr("Status"), known_, tr("What is known of the formula"));
    word_ = new QComboBox;
    word_->setObjectName("wordFilterBox");
    word_->addItem(tr("all"));
    add(0, 2, tr("Signs"), word_, tr("Only formulas under this sign word"));
    height_ = new QSpinBox;
    height_->setObjectName("heightSpin");
    height_->setRange(0, greatestHeight);
    height_->setSpecialValueText(tr("any"));
    add(1, 0, tr("Coefficients"), height_, tr("Largest coefficient of the left-hand side"));
    simpler_ = check(tr("Simpler"), "simplerBox",
                     tr("Only rules with fewer bits than that of the simple continued fraction"));
    starred_ = check(tr("Starred"), "starredBox", tr("Only formulas with a star"));
    hidden_ = check(tr("Hidden"), "hiddenBox", tr("Also formulas that were hidden"));
    range_ = new QToolButton;
    range_->setObjectName("ratioRangeButton");
    range_->setAutoRaise(true);
    range_->setAccessibleName(tr("Remove the condition on the ratio"));
    range_->setToolTip(tr("Chosen in the overview. Press to remove this condition"));
    range_->setWhatsThis(
        tr("Only formulas with a ratio in this range, chosen by a bar of the overview, are "
           "shown. Press to see the others again."));
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(16);
    for (auto* box : {simpler_, starred_, hidden_}) boxes->addWidget(box);
    boxes->addStretch();
    grid->addLayout(boxes, 2, 0, 1, 4);
    grid->addWidget(range_, 3, 0, 1, 4, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(known_, &QComboBox::currentIndexChanged, this, &FilterBar::read);
    connect(word_, &QComboBox::currentIndexChanged, this, &FilterBar::read);
    connect(height_, &QSpinBox::valueChanged, this, [this] {
        if (!showing_) delay_.start();
    });
    connect(range_, &QToolButton::clicked, this, [this] {
        query_.ratios.reset();
        read();
    });
}

void FilterBar::setWords(const std::vector<SignWord>& words)
{
    const QSignalBlocker blocker(word_);
    const QString chosen = word_->currentData().toString();
    word_->clear();
    word_->addItem(tr("all"));
    for (const SignWord& word : words) {
        const QString text = QString::fromStdString(word.text());
        word_->addItem(QString(text).replace('-', "−"), text);
    }
    word_->setCurrentIndex(std::max(0, word_->findData(chosen)));
    read();
}

void FilterBar::read()
{
    if (showing_) return;
    delay_.stop();
    FindingsQuery query = query_;
    query.text = text_->text();
    query.faster = faster_->isChecked();
    query.known = static_cast<FindingsQuery::Known>(known_->currentIndex());
    query.simpler = simpler_->isChecked();
    query.starred = starred_->isChecked();
    query.hidden = hidden_->isChecked();
    query.height = height_->value();
    query.word.reset();
    if (word_->currentIndex() > 0)
        if (const auto word = SignWord::parse(word_->currentData().toString().toStdString()))
            query.word = *word;
    query_ = query;
    showFields();
    emit queryChanged(query_);
}

void FilterBar::setQuery(const FindingsQuery& query)
{
    query_ = query;
    showFields();
    emit queryChanged(query_);
}

void FilterBar::showFields()
{
    showing_ = true;
    if (text_->text() != query_.text) text_->setText(query_.text);
    faster_->setChecked(query_.faster);
    known_->setCurrentIndex(static_cast<int>(query_.known));
    simpler_->setChecked(query_.simpler);
    starred_->setChecked(query_.starred);
    hidden_->setChecked(query_.hidden);
    height_->setValue(static_cast<int>(query_.height));
    word_->setCurrentIndex(
        query_.word ? std::max(0, word_->findData(QString::fromStdString(query_.word->text()))) : 0);
    range_->setVisible(query_.ratios.has_value());
    const QLocale locale;
    if (query_.ratios)
        range_->setText(tr("× Ratio from %1 to %2")
                            .arg(locale.toString(query_.ratios->first, 'f', 2),
                                 locale.toString(query_.ratios->second, 'f', 2)));
    const int others = query_.otherConditions();
    more_->setText(others > 0 ? tr("More (%1)").arg(others) : tr("More"));
    if (query_.ratios) more_->setChecked(true);
    showing_ = false;
}

}  // namespace fractiscope
