// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/rule_layout.h"

#include <algorithm>

#include "typeset/formula_layout.h"
#include "typeset/latex_parser.h"

namespace fractiscope {

namespace {

constexpr std::size_t mostInitial = 8;
constexpr std::size_t mostChannels = 20;
constexpr std::size_t termsWithoutForm = 10;

/// Terms with a semicolon after the term of index 0 and commas after the others.
class TermRow {
public:
    TermRow(std::size_t first, const MathContext& context) : next_(first), context_(context) {}

    void add(const BoxPtr& box)
    {
        if (!items_.empty()) separate();
        items_.push_back(box);
        ++next_;
    }
    void separate() { items_.push_back(textBox(next_ == 1 ? ";" : ",", context_, AtomClass::Punctuation)); }
    std::vector<BoxPtr> take() { return std::move(items_); }

private:
    std::size_t next_;
    MathContext context_;
    std::vector<BoxPtr> items_;
};

BoxPtr integerBox(const Integer& value, const MathContext& context)
{
    return latexBox(polynomialLatex({Rational(value)}), context);
}

BoxPtr channelsBox(const SignedFraction& fraction, const MathContext& context)
{
    TermRow row(fraction.preperiod(), context);
    const std::size_t shown = std::min(fraction.period(), mostChannels);
    for (std::size_t j = 0; j < shown; ++j) {
        const BoxPtr box = latexBox(polynomialLatex(fraction.channels[j]), context);
        row.add(fraction.period() > 1 ? tintedBox(box, static_cast<int>(j), context) : box);
    }
    if (shown < fraction.period()) row.add(symbolBox(0x2026, context));
    return overlineBox(rowBox(row.take(), context), context);
}

}  // namespace

BoxPtr ruleBox(const SignedFraction& fraction, const MathContext& context)
{
    TermRow row(0, context);
    const bool closed = fraction.hasClosedForm();
    const std::vector<Integer> terms =
        closed ? fraction.initial : fraction.terms(std::max(fraction.preperiod(), termsWithoutForm));
    const std::size_t shown = std::min(terms.size(), closed ? mostInitial : termsWithoutForm);
    for (std::size_t n = 0; n < shown; ++n) row.add(integerBox(terms[n], context));
    if (!closed || shown < terms.size()) row.add(symbolBox(0x2026, context));
    std::vector<BoxPtr> items = row.take();
    items.insert(items.begin(), textBox("[", context, AtomClass::Opening));
    if (closed) {
        if (!terms.empty())
            items.push_back(textBox(terms.size() == 1 ? ";" : ",", context, AtomClass::Punctuation));
        items.push_back(channelsBox(fraction, context));
    }
    items.push_back(textBox("]", context, AtomClass::Closing));
    return rowBox(std::move(items), context);
}

}  // namespace fractiscope
