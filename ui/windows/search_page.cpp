// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/search_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include "constants/catalogue.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "widgets/expression_edit.h"

namespace fractiscope {

namespace {

constexpr int typingPause = 200;  // ms

enum Kind { Moebius, Degree2, Degree1And2, MonomialKind, OneExpression };

/// Two widgets with a word between them.
QWidget* range(QWidget* first, const QString& between, QWidget* second)
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(first);
    layout->addWidget(new QLabel(between));
    layout->addWidget(second);
    layout->addStretch();
    return box;
}

/// A box that takes the width of its column, not that of its longest entry.
void narrow(QComboBox* box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

}  // namespace

SearchPage::SearchPage(QWidget* parent) : QWidget(parent)
{
    form_ = new QFormLayout(this);
    form_->setContentsMargins(16, 16, 16, 16);
    form_->setHorizontalSpacing(12);
    form_->setVerticalSpacing(8);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeft);
    buildConstant(form_);
    buildLeftHandSides(form_);
    buildWords(form_);
    buildBounds(form_);
    showKind();

    delay_.setSingleShot(true);
    delay_.setInterval(typingPause);
    connect(&delay_, &QTimer::timeout, this, &SearchPage::requestChanged);
}

QLabel* SearchPage::heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QLabel* SearchPage::errorLabel(RequestField field)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setObjectName("error");
    label->setAccessibleName(tr("Error"));
    label->hide();
    errors_.emplace(field, label);
    return label;
}

QSpinBox* SearchPage::spin(const QString& name, const QString& accessible, int least, int most, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setMinimumWidth(64);
    connect(box, &QSpinBox::valueChanged, this, &SearchPage::changed);
    return box;
}

QComboBox* SearchPage::catalogueBox()
{
    auto* box = new QComboBox;
    box->setObjectName("catalogueBox");
    box->setAccessibleName(tr("Catalogue of constants"));
    box->setToolTip(tr("Known constants by group, with definition and source"));
    box->setMaxVisibleItems(24);
    narrow(box);
    auto* items = new QStandardItemModel(box);
    std::string group;
    for (const auto& entry : catalogue()) {
        if (entry.group != group) {
            group = entry.group;
            auto* title = new QStandardItem(QString::fromStdString(group));
            QFont font = title->font();
            font.setBold(true);
            title->setFont(font);
            title->setFlags(Qt::NoItemFlags);
            items->appendRow(title);
        }
        auto* item = new QStandardItem("   " + QString::fromStdString(entry.symbol));
        item->setData(QString::fromStdString(entry.expression), Qt::UserRole);
        item->setToolTip(QString::fromStdString(entry.definition + "\n" + entry.source));
        items->appendRow(item);
    }
    box->setModel(items);
    box->setCurrentIndex(1);
    return box;
}

void SearchPage::buildConstant(QFormLayout* form)
{
    form->addRow(heading(tr("Constant")));
    catalogue_ = catalogueBox();
    form->addRow(tr("Catalogue"), catalogue_);
    constant_ = new ExpressionEdit;
    constant_->setText("e");
    constant_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    constant_->lineEdit()->setObjectName("constantEdit");
    constant_->lineEdit()->setAccessibleName(tr("Constant"));
    constant_->lineEdit()->setToolTip(
        tr("An expression such as tan(1/2), besseli(1,2)/besseli(0,2) or (1+sqrt(5))/2,\nor known digits: "
           "digits:3.14159265..."));
    form->addRow(constant_);
    base_ = new QLabel;
    base_->setObjectName("baseLabel");
    base_->setWordWrap(true);
    base_->setForegroundRole(QPalette::PlaceholderText);
    base_->setToolTip(tr("The base fraction of a constant is a theorem from which its formulas are proved"));
    base_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    base_->hide();
    form->addRow(base_);
    connect(catalogue_, &QComboBox::activated, this, [this](int row) {
        const QString expression = catalogue_->itemData(row).toString();
        if (expression.isEmpty()) return;
        constant_->setText(expression);
        changed();
    });
    connect(constant_, &ExpressionEdit::textEdited, this, &SearchPage::changed);
}

void SearchPage::buildLeftHandSides(QFormLayout* form)
{
    form->addRow(heading(tr("Left-hand side")));
    kind_ = new QComboBox;
    narrow(kind_);
    kind_->setObjectName("kindBox");
    kind_->setAccessibleName(tr("Kind of left-hand side"));
    kind_->addItems({tr("(a + b x)/(c + d x)"), tr("quotients of degree 2"),
                     tr("quotients of degree 1 and 2"), tr("c xᵏ + b"), tr("one expression in x")});
    kind_->setToolTip(tr("Which expressions in the constant x are expanded"));
    form->addRow(tr("Kind"), kind_);
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        changed();
    });
    coefficients_ =
        spin("coefficientsSpin", tr("Largest coefficient"), 1, SearchLimits::maxMonomialCoefficient, 5);
    form->addRow(tr("Coefficients up to"), coefficients_);
    minExponent_ = spin("minExponentSpin", tr("Least exponent"), -SearchLimits::maxExponent,
                        SearchLimits::maxExponent, 1);
    maxExponent_ = spin("maxExponentSpin", tr("Greatest exponent"), -SearchLimits::maxExponent,
                        SearchLimits::maxExponent, 3);
    exponents_ = range(minExponent_, tr("to"), maxExponent_);
    form->addRow(tr("Exponents k"), exponents_);
    expression_ = new QLineEdit("x/(x - 1)");
    expression_->setObjectName("expressionEdit");
    expression_->setAccessibleName(tr("Expression in x"));
    connect(expression_, &QLineEdit::textEdited, this, &SearchPage::changed);
    form->addRow(tr("Expression"), expression_);
    form->addRow(errorLabel(RequestField::LeftHandSide));
}

void SearchPage::buildWords(QFormLayout* form)
{
    form->addRow(heading(tr("Signs")));
    wordKind_ = new QComboBox;
    narrow(wordKind_);
    wordKind_->setObjectName("wordKindBox");
    wordKind_->setAccessibleName(tr("Choice of sign words"));
    wordKind_->addItems({tr("all words by length"), tr("these words")});
    form->addRow(tr("Sign words"), wordKind_);
    shortest_ = spin("shortestSpin", tr("Shortest sign word"), 1, maximumWordLength, 1);
    longest_ = spin("longestSpin", tr("Longest sign word"), 1, maximumWordLength, 3);
    periods_ = range(shortest_, tr("to"), longest_);
    form->addRow(tr("Length"), periods_);
    words_ = new QLineEdit("+-, -+");
    words_->setObjectName("wordsEdit");
    words_->setAccessibleName(tr("Sign words"));
    words_->setToolTip(tr("Words of + and -, separated by commas; + alone is the simple continued fraction"));
    connect(words_, &QLineEdit::textEdited, this, &SearchPage::changed);
    form->addRow(tr("Words"), words_);
    form->addRow(errorLabel(RequestField::Words));
    connect(wordKind_, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        changed();
    });
}

void SearchPage::buildBounds(QFormLayout* form)
{
    form->addRow(heading(tr("Approval")));
    digits_ =
        spin("digitsSpin", tr("Digits to approve"), SearchLimits::minDigits, SearchLimits::maxDigits, 1000);
    digits_->setToolTip(
        tr("A formula is approved when it agrees with the constant to so many decimal digits"));
    form->addRow(tr("Digits"), digits_);
    advanced_ = new QToolButton;
    advanced_->setObjectName("advancedButton");
    advanced_->setText(tr("Advanced"));
    advanced_->setAccessibleName(tr("Show advanced settings"));
    advanced_->setCheckable(true);
    advanced_->setAutoRaise(true);
    advanced_->setArrowType(Qt::RightArrow);
    advanced_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    form->addRow(advanced_);
    order_ = spin("orderSpin", tr("Largest order of the recurrence"), 1, SearchLimits::maxOrder, 26);
    order_->setToolTip(
        tr("Largest order T of the linear recurrence of the terms; longer patterns need more"));
    preperiod_ = spin("preperiodSpin", tr("Longest preperiod"), 0, SearchLimits::maxPreperiod, 16);
    preperiod_->setToolTip(tr("Most terms R before the pattern starts"));
    threads_ = spin("threadsSpin", tr("Threads"), 1, 256, std::max(1, QThread::idealThreadCount()));
    advancedFields_ = new QWidget;
    auto* layout = new QFormLayout(advancedFields_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->addRow(tr("Order up to"), order_);
    layout->addRow(tr("Preperiod up to"), preperiod_);
    layout->addRow(tr("Threads"), threads_);
    advancedFields_->hide();
    form->addRow(advancedFields_);
    connect(advanced_, &QToolButton::toggled, this, [this](bool open) {
        advanced_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        advancedFields_->setVisible(open);
    });
    form->addRow(errorLabel(RequestField::Bounds));
}

/// Shows only the fields that the chosen kinds need.
void SearchPage::showKind()
{
    const int kind = kind_->currentIndex();
    const auto setRow = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        if (auto* label = form_->labelForField(field)) label->setVisible(visible);
    };
    setRow(coefficients_, kind != OneExpression);
    setRow(exponents_, kind == MonomialKind);
    setRow(expression_, kind == OneExpression);
    setRow(periods_, wordKind_->currentIndex() == 0);
    setRow(words_, wordKind_->currentIndex() == 1);
    const long most = kind == MonomialKind ? SearchLimits::maxMonomialCoefficient
                      : kind == Moebius    ? SearchLimits::maxCoefficientDegree1
                                           : SearchLimits::maxCoefficientDegree2;
    coefficients_->setMaximum(static_cast<int>(most));
}

void SearchPage::changed()
{
    emit edited();
    delay_.start();
}

SearchRequest SearchPage::request() const
{
    using LhsKind = SearchRequest::LeftHandSideKind;
    SearchRequest r;
    r.constant = constant_->text().toStdString();
    const int kind = kind_->currentIndex();
    r.kind = kind == MonomialKind    ? LhsKind::Monomials
             : kind == OneExpression ? LhsKind::Expression
                                     : LhsKind::Quotients;
    r.minDegree = kind == Degree2 ? 2 : 1;
    r.maxDegree = kind == Degree2 || kind == Degree1And2 ? 2 : 1;
    r.coefficients = coefficients_->value();
    r.minExponent = minExponent_->value();
    r.maxExponent = maxExponent_->value();
    r.expression = expression_->text().toStdString();
    r.wordsGiven = wordKind_->currentIndex() == 1;
    r.shortestWord = static_cast<unsigned>(shortest_->value());
    r.longestWord = static_cast<unsigned>(longest_->value());
    r.words = words_->text().toStdString();
    r.digits = digits_->value();
    r.order = order_->value();
    r.preperiod = preperiod_->value();
    return r;
}

unsigned SearchPage::threads() const
{
    return static_cast<unsigned>(threads_->value());
}

void SearchPage::showPreparation(const Preparation& preparation)
{
    for (auto& [field, label] : errors_) {
        const bool here = preparation.error && preparation.field == field;
        label->setVisible(here);
        if (here) label->setText(QString::fromStdString(sentence(*preparation.error)));
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, colours.color(QPalette::Window).lightness() < 128
                                                   ? QColor(0xff9d8a)
                                                   : QColor(0xb3261e));
        label->setPalette(colours);
    }
    if (preparation.error && preparation.field == RequestField::Constant) {
        const Error& e = *preparation.error;
        // Positions in the core count bytes.
        const QByteArray bytes = constant_->text().toUtf8();
        const auto before = QString::fromUtf8(bytes.left(static_cast<int>(e.position))).size();
        const auto inside =
            QString::fromUtf8(bytes.mid(static_cast<int>(e.position), static_cast<int>(e.length))).size();
        constant_->setError(QString::fromStdString(sentence(e)), static_cast<int>(before),
                            static_cast<int>(inside));
    } else {
        constant_->setValue(QString::fromStdString(preparation.digits),
                            QString::fromStdString(preparation.latex));
    }
    base_->setVisible(preparation.plan != nullptr);
    if (preparation.plan) {
        const SearchPlan& plan = *preparation.plan;
        const std::string name = plan.spec().constant.isInterval() ? "x" : plan.spec().constant.text();
        base_->setText(
            QString::fromStdString(baseSentence(name, plan.bases()->ofConstant())).replace("k>=0", "k ≥ 0"));
    }
}

}  // namespace fractiscope
