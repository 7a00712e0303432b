// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/finding_facts.h"

#include <QFontInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <cmath>

#include "bridge/math_text.h"
#include "bridge/run_on.h"
#include "proof/effort.h"
#include "proof/identify.h"
#include "report/known_formulas.h"
#include "report/proof_text.h"
#include "report/text.h"
#include "typeset/formula_layout.h"
#include "verify/asymptotics.h"

namespace fractiscope {

/// The rule typeset; shrinks rather than being cut off.
class RuleView : public QWidget {
public:
    explicit RuleView(QWidget* parent = nullptr) : QWidget(parent)
    {
        setObjectName("ruleView");
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    void show(const SignedFraction& fraction, bool tinted)
    {
        fraction_ = fraction;
        tinted_ = tinted;
        layOut();
    }
    void setTinted(bool tinted)
    {
        tinted_ = tinted;
        update();
    }
    QSize sizeHint() const override
    {
        return {0, box_ ? static_cast<int>(std::ceil(box_->height())) + 16 : 0};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::FontChange) layOut();
        QWidget::changeEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        if (!box_) return;
        QPainter painter(this);
        const bool dark = palette().color(QPalette::Window).lightness() < 128;
        MathColours colours = MathColours::forBackground(dark);
        colours.text = palette().color(QPalette::WindowText);
        colours.tinted = tinted_;
        const double scale = std::clamp((width() - 8) / std::max(1.0, box_->width), 0.3, 1.0);
        painter.translate(4, 8 + scale * box_->ascent);
        painter.scale(scale, scale);
        paintBox(painter, box_, {0, 0}, colours);
    }

private:
    void layOut()
    {
        box_ = closedFormBox(fraction_, QFontInfo(font()).pixelSize() * 1.45);
        updateGeometry();
        update();
    }

    SignedFraction fraction_;
    bool tinted_ = true;
    BoxPtr box_;
};

FindingFacts::FindingFacts(QWidget* parent) : QWidget(parent), rule_(new RuleView)
{
    pool_.setMaxThreadCount(1);
    form_ = new QFormLayout(this);
    QFormLayout* form = form_;
    form->setContentsMargins(0, 8, 8, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(rule_);
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
    size_ =
        fact(form, tr("Size"),
             tr("Number of polynomials, and bits of their coefficients, beside those of the simple continued "
                "fraction of the same tail"),
             "sizeLabel");
    effort_ =
        fact(form, tr("Search saved"),
             tr("How many formulas of this shape have integers no larger: what a search over coefficients "
                "would have had to try"),
             "effortLabel");
    family_ = fact(form, tr("Family"),
                   tr("How this formula follows from the simplest one with the same tail"), "familyLabel");
    known_ = fact(form, tr("Literature"),
                  tr("Whether this number or this formula is in the table of published continued fractions"),
                  "knownLabel");
    constant_ = fact(form, tr("Conjecture"),
                     tr("What this formula says if it is true; formulas of one conjecture imply one another"),
                     "conjectureLabel");
    accident_ =
        fact(form, tr("Accident"),
             tr("How unlikely a random number would agree as far with a formula as short"), "accidentLabel");
}

void FindingFacts::setFinding(const Finding& finding, const std::optional<Finding>& head,
                              const QString& constantText)
{
    finding_ = finding;
    head_ = head;
    constantText_ = constantText;
    rule_->show(finding.fraction, tinted_);
    showFacts();
}

void FindingFacts::setTinted(bool tinted)
{
    tinted_ = tinted;
    rule_->setTinted(tinted);
}

QLabel* FindingFacts::fact(QFormLayout* form, const QString& label, const QString& tip, const QString& name)
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

QString FindingFacts::statusText() const
{
    const QLocale locale;
    const QString digits = locale.toString(static_cast<qlonglong>(finding_.approvedDigits));
    const QString terms = locale.toString(static_cast<qulonglong>(finding_.termsCompared));
    switch (finding_.status) {
        case Status::Proved:
            return "■ " + tr("Proved; %1 digits were compared as well").arg(digits);
        case Status::Approved:
            return "□ " + tr("Approved: %2 digits, %1 terms agree").arg(terms, digits);
        case Status::Refuted:
            if (!finding_.firstWrong) return "× " + tr("Refuted: the value of such a fraction is rational");
            return "× " + tr("Refuted: the term of index %1 differs")
                              .arg(static_cast<qulonglong>(*finding_.firstWrong));
        default:
            return "· " + tr("Suspected: %1 certified terms agree").arg(terms);
    }
}

void FindingFacts::showFacts()
{
    const QLocale locale;
    const Finding& f = finding_;
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
    rate_->setText(convergenceText());
    ratio_->setText(ratioText());
    showSize();
    showConjecture();
    const QString name = constantText_.startsWith("digits:") ? QString("x") : constantText_;
    const QString follows = head_ ? mathText(familySentence(*head_, f, name.toStdString())) : QString();
    form_->setRowVisible(family_, !follows.isEmpty());
    family_->setText(follows.toHtmlEscaped());
    showKnown();
    form_->setRowVisible(accident_, f.status != Status::Proved);
    layOutFacts();
    accident_->setText(
        tr("about 1 in 2<sup>%1</sup> (estimate)").arg(locale.toString(f.accidentBits, 'f', 0)));
}

QString FindingFacts::convergenceText() const
{
    const QLocale locale;
    const QString measured =
        tr("%1 digits per term (measured)").arg(locale.toString(finding_.digitsPerTerm, 'f', 3));
    const auto exact = asymptoticsOf(finding_.fraction);
    if (!exact) return measured;
    const QString slope =
        exact->slope == 1 ? QString() : QString::fromStdString(toString(exact->slope)) + " ";
    if (exact->slope > 0) return measured + tr("; digits(n) ~ %1n log<sub>10</sub> n").arg(slope);
    return measured + tr("; %1 in the limit").arg(locale.toString(exact->digitsPerTerm, 'f', 3));
}

QString FindingFacts::ratioText() const
{
    const Finding& f = finding_;
    if (f.fraction.word.isSimple()) return tr("this is the simple continued fraction");
    const QString measured = f.ratioToSimple > 0
                                 ? tr("measured %1").arg(QLocale().toString(f.ratioToSimple, 'f', 3))
                                 : tr("not measured");
    if (!f.facts || !f.facts->simple)
        return f.ratioToSimple > 0
                   ? tr("%1 times as many digits (measured)").arg(QLocale().toString(f.ratioToSimple, 'f', 3))
                   : measured;
    if (f.facts->simple->ratio == 1) return tr("as many digits, exactly, in the limit (%1)").arg(measured);
    return tr("%1 times as many digits, exactly, in the limit (%2)")
        .arg(QString::fromStdString(toString(f.facts->simple->ratio)), measured);
}

void FindingFacts::showSize()
{
    const QLocale locale;
    const Finding& f = finding_;
    form_->setRowVisible(size_, f.facts != nullptr);
    if (f.facts) {
        const QString own = tr("%1 bits").arg(f.facts->formBits);
        size_->setText(f.facts->simple && !f.fraction.word.isSimple()
                           ? tr("%1; the simple fraction has m = %2 and %3 bits")
                                 .arg(own)
                                 .arg(f.facts->simple->period)
                                 .arg(f.facts->simple->formBits)
                           : own);
    }
    const ExhaustiveSearch saved = exhaustiveSearch(f.fraction);
    form_->setRowVisible(effort_, saved.coefficients > 0);
    effort_->setText(tr("2<sup>%1</sup> formulas with %2 integers no larger")
                         .arg(locale.toString(saved.bits, 'f', 0))
                         .arg(saved.coefficients));
}

void FindingFacts::showConjecture()
{
    const Finding& f = finding_;
    form_->setRowVisible(constant_, f.conjecture > 0);
    if (f.conjecture == 0) return;
    const QString name = constantText_.startsWith("digits:") ? QString("x") : constantText_;
    const auto named = identifyConstant(f.lhs, f.fraction);
    constant_->setText(
        tr("no. %1").arg(f.conjecture) +
        (named ? tr("; if it is true, %1 = %2").arg(name, QString::fromStdString(*named)) : QString()));
}

void FindingFacts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutFacts();
}

/// A form layout keeps the heights of the texts that its labels had before.
void FindingFacts::layOutFacts()
{
    form_->invalidate();
    setMinimumHeight(std::max(0, form_->heightForWidth(width())));
}

/// The table is looked up elsewhere: the first time takes a moment.
void FindingFacts::showKnown()
{
    const quint64 ticket = ++ticket_;
    form_->setRowVisible(known_, finding_.fraction.hasClosedForm());
    known_->setText(tr("looking it up…"));
    runOn(pool_, [fraction = finding_.fraction] {
        return mathText(knownSentence(matchKnown(fraction)));
    }).then(this, [this, ticket](const QString& sentence) {
        if (ticket != ticket_) return;
        known_->setText(sentence.toHtmlEscaped());
        layOutFacts();
    });
}

}  // namespace fractiscope
