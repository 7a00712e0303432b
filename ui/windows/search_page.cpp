// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/search_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>
#include <QSpinBox>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include "bridge/math_text.h"
#include "bridge/presets.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "widgets/error_label.h"
#include "widgets/expression_edit.h"
#include "widgets/word_picker.h"
#include "windows/constant_chooser.h"
#include "windows/form_parts.h"

namespace fractiscope {

namespace {

constexpr int typingPause = 200;  // ms

/// Kinds of left-hand sides, by number in the data of the box; the quotients as least and greatest degree.
enum Kind { Quotients = 0, MonomialKind = 100, ThisNumber, OneExpression };
int quotients(int least, int greatest)
{
    return 10 * least + greatest;
}

constexpr qsizetype longestNumber = 15;  // characters of a number that is surely meant as an expression

/// The words of a text that can be read.
QStringList wordsIn(const QString& text)
{
    static const QRegularExpression separators("[ ,;]+");
    QStringList words;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts))
        if (const auto word = SignWord::parse(part.toStdString()))
            words << QString::fromStdString(word->text());
    words.removeDuplicates();
    return words;
}

}  // namespace

SearchPage::SearchPage(QWidget* parent) : QWidget(parent)
{
    form_ = new QFormLayout(this);
    form_->setContentsMargins(16, 16, 16, 16);
    form_->setHorizontalSpacing(12);
    form_->setVerticalSpacing(8);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
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

ErrorLabel* SearchPage::errorLabel(RequestField field)
{
    auto* label = new ErrorLabel;
    label->setObjectName("error");
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

void SearchPage::buildConstant(QFormLayout* form)
{
    presets_ = new QToolButton;
    presets_->setObjectName("presetsButton");
    presets_->setText(tr("Presets"));
    presets_->setAccessibleName(tr("Searches to begin with"));
    presets_->setPopupMode(QToolButton::InstantPopup);
    presets_->setAutoRaise(true);
    setFieldHelp(
        presets_,
        tr("Fills the fields below with a search to begin with: e, tan 1, a Bessel ratio, a quadratic "
           "irrational, unknown digits, or a deep search on π."));
    auto* menu = new QMenu(presets_);
    menu->setToolTipsVisible(true);
    for (const Preset& preset : presets()) {
        auto* action =
            menu->addAction(preset.name, this, [this, request = preset.request] { setRequest(request); });
        action->setToolTip(preset.description);
        action->setStatusTip(preset.description);
    }
    presets_->setMenu(menu);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(sectionHeading(tr("Constant")));
    top->addStretch();
    top->addWidget(presets_);
    catalogue_ = new QToolButton;
    catalogue_->setObjectName("catalogueButton");
    catalogue_->setText(tr("Catalogue…"));
    catalogue_->setAutoRaise(true);
    catalogue_->setAccessibleName(tr("Catalogue of constants"));
    catalogue_->setToolTip(tr("Known constants by group, with value, definition and source (Alt+Down)"));
    setFieldHelp(catalogue_, tr("Opens the constants that the program knows by name, to search and choose."));
    connect(catalogue_, &QToolButton::clicked, this, &SearchPage::openCatalogue);
    top->addWidget(catalogue_);
    form->addRow(top);
    constant_ = new ExpressionEdit;
    constant_->setText("e");
    constant_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    constant_->lineEdit()->setObjectName("constantEdit");
    constant_->lineEdit()->setAccessibleName(tr("Constant"));
    constant_->lineEdit()->setToolTip(
        tr("An expression such as tan(1/2), besseli(1,2)/besseli(0,2) or (1+sqrt(5))/2,\nor known digits: "
           "digits:3.14159265..."));
    setFieldHelp(
        constant_->lineEdit(),
        tr("The number x whose formulas are searched: a name such as e or pi, an expression with roots, "
           "exponential, trigonometric and Bessel functions, gamma and zeta, or digits: and a decimal "
           "number of a hundred digits or more. It must be irrational."));
    new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), constant_->lineEdit(), this,
                  &SearchPage::openCatalogue, Qt::WidgetShortcut);
    form->addRow(constant_);
    hint_ = new QLabel(tr("Taken as known digits of an unknown number."));
    hint_->setObjectName("digitsHint");
    hint_->setForegroundRole(QPalette::PlaceholderText);
    hint_->setWordWrap(true);
    hint_->hide();
    form->addRow(hint_);
    base_ = new QLabel;
    base_->setObjectName("baseLabel");
    base_->setWordWrap(true);
    base_->setForegroundRole(QPalette::PlaceholderText);
    base_->setToolTip(tr("The base fraction of a constant is a theorem from which its formulas are proved"));
    base_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    base_->hide();
    form->addRow(base_);
    connect(constant_, &ExpressionEdit::textEdited, this, [this] {
        takeDigits();
        changed();
    });
}

void SearchPage::openCatalogue()
{
    auto* chooser = new ConstantChooser(this);
    connect(chooser, &ConstantChooser::chosen, this, [this](const QString& expression) {
        constant_->setText(expression);
        hint_->hide();
        changed();
    });
    chooser->show();
}

/// A long decimal number is known digits, not the rational number that it is.
void SearchPage::takeDigits()
{
    static const QRegularExpression decimal(R"(^\s*-?\d+\.\d+\s*$)");
    const QString text = constant_->text();
    const bool taken = text.size() > longestNumber && decimal.match(text).hasMatch();
    if (taken) constant_->setText("digits:" + text.trimmed());
    hint_->setVisible(taken || (hint_->isVisible() && text.startsWith("digits:")));
}

void SearchPage::buildLeftHandSides(QFormLayout* form)
{
    form->addRow(sectionHeading(tr("Left-hand side")));
    kind_ = new QComboBox;
    makeNarrow(kind_);
    kind_->setObjectName("kindBox");
    kind_->setAccessibleName(tr("Kind of left-hand side"));
    kind_->addItem(tr("(a + b x)/(c + d x)"), quotients(1, 1));
    kind_->addItem(tr("quotients of degree 2"), quotients(2, 2));
    kind_->addItem(tr("quotients of degree 3"), quotients(3, 3));
    kind_->addItem(tr("quotients of degree 1 and 2"), quotients(1, 2));
    kind_->addItem(tr("quotients of degree 1 to 3"), quotients(1, 3));
    kind_->addItem(tr("c xᵏ + b"), MonomialKind);
    kind_->addItem(tr("this number only"), ThisNumber);
    kind_->addItem(tr("one expression in x"), OneExpression);
    setFieldHelp(
        kind_, tr("Which numbers are expanded, with x the constant: all quotients of polynomials with whole "
                  "coefficients up to a bound, or powers, or x alone, or one expression that you write."));
    kind_->setToolTip(tr("Which expressions in the constant x are expanded"));
    form->addRow(tr("Kind"), kind_);
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        changed();
    });
    coefficients_ =
        spin("coefficientsSpin", tr("Largest coefficient"), 1, SearchLimits::maxMonomialCoefficient, 5);
    setFieldHelp(coefficients_,
                 tr("Whole numbers from minus this bound to this bound are tried for every coefficient. The "
                    "number of candidates grows with its fourth power, for degree 2 with its sixth."));
    form->addRow(tr("Coefficients up to"), coefficients_);
    minExponent_ = spin("minExponentSpin", tr("Least exponent"), -SearchLimits::maxExponent,
                        SearchLimits::maxExponent, 1);
    maxExponent_ = spin("maxExponentSpin", tr("Greatest exponent"), -SearchLimits::maxExponent,
                        SearchLimits::maxExponent, 3);
    for (auto* exponent : {minExponent_, maxExponent_})
        setFieldHelp(
            exponent,
            tr("Exponents k from the first to the second number are tried; negative ones too, not 0."));
    exponents_ = fieldRange(minExponent_, tr("to"), maxExponent_);
    form->addRow(tr("Exponents k"), exponents_);
    expression_ = new QLineEdit("x/(x - 1)");
    expression_->setObjectName("expressionEdit");
    expression_->setAccessibleName(tr("Expression in x"));
    setFieldHelp(
        expression_,
        tr("A quotient of polynomials in x with whole coefficients, such as x/(x - 1) or (x^2 + 1)/3."));
    connect(expression_, &QLineEdit::textEdited, this, &SearchPage::changed);
    form->addRow(tr("Expression"), expression_);
    form->addRow(errorLabel(RequestField::LeftHandSide));
}

void SearchPage::buildWords(QFormLayout* form)
{
    form->addRow(sectionHeading(tr("Signs")));
    wordKind_ = new QComboBox;
    makeNarrow(wordKind_);
    wordKind_->setObjectName("wordKindBox");
    wordKind_->setAccessibleName(tr("Choice of sign words"));
    wordKind_->addItems({tr("all by length"), tr("these words")});
    setFieldHelp(
        wordKind_,
        tr("The signs of the partial numerators, a pattern repeated for ever. Plus alone gives simple "
           "continued fractions; with minus signs there may be faster or simpler ones."));
    form->addRow(tr("Sign words"), wordKind_);
    shortest_ = spin("shortestSpin", tr("Shortest sign word"), 1, maximumWordLength, 1);
    longest_ = spin("longestSpin", tr("Longest sign word"), 1, maximumWordLength, 3);
    for (auto* length : {shortest_, longest_})
        setFieldHelp(
            length,
            tr("Every sign word with a length between the two numbers is searched. Words that repeat a "
               "shorter one are not counted again."));
    periods_ = fieldRange(shortest_, tr("to"), longest_);
    form->addRow(tr("Length"), periods_);
    words_ = new QLineEdit("+-, -+");
    words_->setObjectName("wordsEdit");
    words_->setAccessibleName(tr("Sign words"));
    words_->setToolTip(tr("Words of + and -, separated by commas; + alone is the simple continued fraction"));
    setFieldHelp(
        words_,
        tr("Sign words, separated by commas: + and − in the order of the partial numerators. The patterns "
           "below show the same words."));
    picker_ = new WordPicker;
    picker_->setObjectName("wordPicker");
    connect(picker_, &WordPicker::pickedChanged, this, &SearchPage::pickWord);
    connect(words_, &QLineEdit::textChanged, this,
            [this](const QString& text) { picker_->setPicked(wordsIn(text)); });
    connect(words_, &QLineEdit::textEdited, this, &SearchPage::changed);
    form->addRow(tr("Words"), words_);
    form->addRow(picker_);
    picker_->setPicked(wordsIn(words_->text()));
    form->addRow(errorLabel(RequestField::Words));
    connect(wordKind_, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        changed();
    });
}

void SearchPage::buildBounds(QFormLayout* form)
{
    form->addRow(sectionHeading(tr("Approval")));
    digits_ =
        spin("digitsSpin", tr("Digits to approve"), SearchLimits::minDigits, SearchLimits::maxDigits, 1000);
    digits_->setToolTip(
        tr("A formula is approved when it agrees with the constant to so many decimal digits"));
    setFieldHelp(
        digits_,
        tr("A formula is approved when all its terms agree with certified terms of the number, so far that "
           "this many decimal digits are determined."));
    form->addRow(tr("Digits"), digits_);
    advanced_ = new QToolButton;
    advanced_->setObjectName("advancedButton");
    advanced_->setText(tr("Advanced"));
    advanced_->setAccessibleName(tr("Show advanced settings"));
    advanced_->setCheckable(true);
    advanced_->setAutoRaise(true);
    advanced_->setArrowType(Qt::RightArrow);
    advanced_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFieldHelp(advanced_, tr("Opens the bounds for the shape of formulas and the number of threads."));
    form->addRow(advanced_);
    order_ = spin("orderSpin", tr("Largest order of the recurrence"), 1, SearchLimits::maxOrder, 26);
    order_->setToolTip(
        tr("Largest order T of the linear recurrence of the terms; longer patterns need more"));
    preperiod_ = spin("preperiodSpin", tr("Longest preperiod"), 0, SearchLimits::maxPreperiod, 16);
    preperiod_->setToolTip(tr("Most terms R before the pattern starts"));
    threads_ = spin("threadsSpin", tr("Threads"), 1, 256, std::max(1, QThread::idealThreadCount()));
    setFieldHelp(
        order_,
        tr("The terms of a formula obey a linear recurrence. This bounds its order: m polynomials of degree "
           "d "
           "need m (d + 1). Longer patterns need more terms of every candidate, so the search is slower."));
    setFieldHelp(preperiod_, tr("How many terms may precede the pattern."));
    setFieldHelp(threads_,
                 tr("How many processors work at the same time. What is found does not depend on it."));
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

int SearchPage::kind() const
{
    return kind_->currentData().toInt();
}

/// Shows only the fields that the chosen kinds need.
void SearchPage::showKind()
{
    const bool given = kind() == ThisNumber || kind() == OneExpression;
    const bool picked = wordKind_->currentIndex() == 1;
    const auto setRow = [this](QWidget* field, bool visible) { form_->setRowVisible(field, visible); };
    setRow(coefficients_, !given);
    setRow(exponents_, kind() == MonomialKind);
    setRow(expression_, kind() == OneExpression);
    setRow(periods_, !picked);
    setRow(words_, picked);
    setRow(picker_, picked);
    const int degree = kind() % 10;
    const long most = kind() == MonomialKind ? SearchLimits::maxMonomialCoefficient
                      : degree == 1          ? SearchLimits::maxCoefficientDegree1
                      : degree == 2          ? SearchLimits::maxCoefficientDegree2
                                             : SearchLimits::maxCoefficientDegree3;
    coefficients_->setMaximum(static_cast<int>(most));
}

void SearchPage::pickWord(const QString& word, bool picked)
{
    QStringList words = wordsIn(words_->text());
    words.removeAll(word);
    if (picked) words << word;
    words_->setText(words.join(", "));
    changed();
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
    r.kind = kind() == MonomialKind                            ? LhsKind::Monomials
             : kind() == OneExpression || kind() == ThisNumber ? LhsKind::Expression
                                                               : LhsKind::Quotients;
    if (r.kind == LhsKind::Quotients) {
        r.minDegree = kind() / 10;
        r.maxDegree = kind() % 10;
    }
    r.coefficients = coefficients_->value();
    r.minExponent = minExponent_->value();
    r.maxExponent = maxExponent_->value();
    r.expression = kind() == OneExpression ? expression_->text().toStdString() : "x";
    r.wordsGiven = wordKind_->currentIndex() == 1;
    r.shortestWord = static_cast<unsigned>(shortest_->value());
    r.longestWord = static_cast<unsigned>(longest_->value());
    r.words = words_->text().toStdString();
    r.digits = digits_->value();
    r.order = order_->value();
    r.preperiod = preperiod_->value();
    return r;
}

void SearchPage::setRequest(const SearchRequest& r)
{
    using LhsKind = SearchRequest::LeftHandSideKind;
    constant_->setText(QString::fromStdString(r.constant));
    hint_->hide();
    const int chosen = r.kind == LhsKind::Monomials    ? int(MonomialKind)
                       : r.kind == LhsKind::Expression ? int(r.expression == "x" ? ThisNumber : OneExpression)
                                                       : quotients(r.minDegree, r.maxDegree);
    kind_->setCurrentIndex(std::max(0, kind_->findData(chosen)));
    wordKind_->setCurrentIndex(r.wordsGiven ? 1 : 0);
    showKind();
    coefficients_->setValue(static_cast<int>(r.coefficients));
    minExponent_->setValue(r.minExponent);
    maxExponent_->setValue(r.maxExponent);
    if (r.expression != "x") expression_->setText(QString::fromStdString(r.expression));
    shortest_->setValue(static_cast<int>(r.shortestWord));
    longest_->setValue(static_cast<int>(r.longestWord));
    words_->setText(QString::fromStdString(r.words));
    digits_->setValue(static_cast<int>(r.digits));
    order_->setValue(static_cast<int>(r.order));
    preperiod_->setValue(static_cast<int>(r.preperiod));
    changed();
}

unsigned SearchPage::threads() const
{
    return static_cast<unsigned>(threads_->value());
}

void SearchPage::setThreads(int threads)
{
    threads_->setValue(threads);
}

void SearchPage::showPreparation(const Preparation& preparation)
{
    for (auto& [field, label] : errors_) {
        const bool here = preparation.error && preparation.field == field;
        label->setProblem(here ? QString::fromStdString(sentence(*preparation.error)) : QString());
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
        base_->setText(mathText(baseSentence(name, plan.bases()->ofConstant())));
    }
}

}  // namespace fractiscope
