// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/finding_page.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "report/latex.h"
#include "report/text.h"
#include "widgets/formula_view.h"

namespace fractiscope {

FindingPage::FindingPage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    view_ = new FormulaView;
    view_->setObjectName("formulaView");
    view_->setLevels(5);
    layout->addWidget(view_, 5);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    const auto tool = [&](const QString& text, const QString& name, const QString& tip) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setObjectName(name);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
        tools->addWidget(button);
        return button;
    };
    connect(tool("−", "fewerLevelsButton", tr("Fewer levels")), &QToolButton::clicked, this,
            [this] { view_->setLevels(view_->levels() - 1); });
    connect(tool("+", "moreLevelsButton", tr("More levels")), &QToolButton::clicked, this,
            [this] { view_->setLevels(view_->levels() + 1); });
    auto* compact = new QCheckBox(tr("One line"));
    compact->setObjectName("compactBox");
    compact->setAccessibleName(tr("Show the formula on one line"));
    connect(compact, &QCheckBox::toggled, view_, &FormulaView::setCompact);
    tools->addWidget(compact);
    auto* tinted = new QCheckBox(tr("Tints"));
    tinted->setObjectName("tintBox");
    tinted->setAccessibleName(tr("Tint the partial quotients by channel"));
    tinted->setChecked(true);
    connect(tinted, &QCheckBox::toggled, view_, &FormulaView::setTinted);
    tools->addWidget(tinted);
    tools->addStretch();
    copy_ = new QPushButton(tr("Copy LaTeX"));
    copy_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    copy_->setObjectName("copyLatexButton");
    copy_->setAccessibleName(tr("Copy the formula as LaTeX"));
    connect(copy_, &QPushButton::clicked, this, &FindingPage::copyLatexRequested);
    connect(view_, &FormulaView::copyLatexRequested, this, &FindingPage::copyLatexRequested);
    tools->addWidget(copy_);
    layout->addLayout(tools);

    details_ = new QWidget;
    auto* form = new QFormLayout(details_);
    form->setContentsMargins(0, 8, 8, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    status_ = fact(form, tr("Status"), tr("What is known of this formula"), "statusLabel");
    signs_ = fact(form, tr("Sign word"), tr("The partial numerators, repeated for ever"), "signsLabel");
    shape_ = fact(form, tr("Shape"), tr("m interlaced polynomials after r initial terms"), "shapeLabel");
    recurrence_ = fact(form, tr("Recurrence"),
                       tr("Order of the linear recurrence of the tail; the complexity of the whole sequence "
                          "adds the preperiod"),
                       "recurrenceLabel");
    rate_ = fact(form, tr("Convergence"),
                 tr("Correct decimal digits gained per term, measured over terms 50 to 100"), "rateLabel");
    ratio_ = fact(form, tr("To simple"),
                  tr("Digits per term compared with the simple continued fraction of the same number, over "
                     "terms 50 to 100"),
                  "ratioLabel");
    accident_ =
        fact(form, tr("Accident"),
             tr("How unlikely a random number would agree as far with a formula as short"), "accidentLabel");
    auto* scroll = new QScrollArea;
    scroll->setWidget(details_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 3);
    clear({});
}

QLabel* FindingPage::fact(QFormLayout* form, const QString& label, const QString& tip, const QString& name)
{
    auto* title = new QLabel(label);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setToolTip(tip);
    auto* value = new QLabel;
    value->setObjectName(name);
    value->setAccessibleName(label);
    value->setToolTip(tip);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value->setTextFormat(Qt::RichText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(title, value);
    return value;
}

void FindingPage::clear(const QString& invitation)
{
    finding_.reset();
    view_->clear(invitation);
    details_->setVisible(false);
    copy_->setEnabled(false);
}

void FindingPage::setFinding(const Finding& finding, const QString& constantText,
                             const QString& constantLatex)
{
    finding_ = finding;
    constantText_ = constantText;
    constantLatex_ = constantLatex;
    view_->setFormula(finding,
                      QString::fromStdString(leftHandSideLatex(finding.lhs, constantLatex.toStdString())));
    details_->setVisible(true);
    copy_->setEnabled(true);
    showFacts();
}

QString FindingPage::statusText() const
{
    const QLocale locale;
    const QString digits = locale.toString(static_cast<qlonglong>(finding_->approvedDigits));
    const QString terms = locale.toString(static_cast<qulonglong>(finding_->termsCompared));
    switch (finding_->status) {
        case Status::Proved:
            return "■ " + tr("Proved");
        case Status::Approved:
            return "□ " + tr("Approved: %2 digits, %1 terms agree").arg(terms, digits);
        case Status::Refuted:
            if (!finding_->firstWrong) return "× " + tr("Refuted: the value of such a fraction is rational");
            return "× " + tr("Refuted: the term of index %1 differs")
                              .arg(static_cast<qulonglong>(*finding_->firstWrong));
        default:
            return "· " + tr("Suspected: %1 certified terms agree").arg(terms);
    }
}

void FindingPage::showFacts()
{
    const QLocale locale;
    const Finding& f = *finding_;
    status_->setText(statusText());
    QStringList signs;
    for (const auto s : f.fraction.word.signs()) signs << (s > 0 ? "+" : "−");
    signs_->setText(signs.join(' ') +
                    (f.fraction.word.isSimple() ? tr("  (simple continued fraction)") : QString()));
    const auto r = static_cast<qulonglong>(f.fraction.preperiod());
    shape_->setText(
        f.fraction.hasClosedForm()
            ? tr("m = %1, r = %2, degree %3").arg(f.fraction.period()).arg(r).arg(f.fraction.degree())
            : tr("r = %1, no interlaced polynomials").arg(r));
    recurrence_->setText(tr("order %1, linear complexity %2").arg(f.order).arg(f.complexity));
    rate_->setText(tr("%1 digits per term (measured)").arg(locale.toString(f.digitsPerTerm, 'f', 3)));
    ratio_->setText(
        f.fraction.word.isSimple() ? tr("this is the simple continued fraction")
        : f.ratioToSimple > 0
            ? tr("%1 times as many digits (measured)").arg(locale.toString(f.ratioToSimple, 'f', 3))
            : tr("not measured"));
    accident_->setText(
        f.status == Status::Proved
            ? tr("none: proved")
            : tr("about 1 in 2<sup>%1</sup> (estimate)").arg(locale.toString(f.accidentBits, 'f', 0)));
}

QString FindingPage::latex() const
{
    if (!finding_) return {};
    return QString::fromStdString(
        formulaLatex(*finding_, constantLatex_.toStdString(), static_cast<std::size_t>(view_->levels())));
}

}  // namespace fractiscope
