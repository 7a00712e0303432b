// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/proof_text.h"

#include "base/wording.h"
#include "proof/equivalence.h"
#include "proof/fraction_value.h"
#include "proof/identify.h"
#include "report/polynomial_text.h"
#include "report/text.h"

namespace fractiscope {

namespace {

constexpr std::size_t ruleWidth = 60;

std::string linearText(const Integer& slope, const Integer& constant, const std::string& variable)
{
    return polynomialText({constant, slope}, {variable, "", "", false, 60});
}

std::string sumEnclosed(const std::string& text)
{
    return text.find(' ') == std::string::npos ? text : "(" + text + ")";
}

std::string productEnclosed(const std::string& text)
{
    const bool isNumber = text.find_first_not_of("0123456789") == std::string::npos;
    return isNumber || text.size() == 1 ? text : "(" + text + ")";
}

/// The rule; under which signs, where they are not all plus.
std::string signedRuleText(const SignedFraction& fraction, std::size_t width)
{
    const std::string rule = ruleText(fraction, width);
    if (fraction.word.isSimple()) return rule;
    return filled(worded("rewriting", "%1 under %2"), {rule, fraction.word.text()});
}

/// "coth(1/2) = [(4k + 2) k>=0], by the theorem coth(1/k)": the value of a base in closed form, if it has
/// one.
std::string baseText(const BaseFraction& base, const std::string& name)
{
    const auto named = identify(base.fraction);
    const std::string text =
        (named && named->expression != name ? named->expression + " = " : std::string()) +
        signedRuleText(base.fraction, ruleWidth);
    if (base.name.empty()) return text;
    return filled(worded("proofs", "%1, by the theorem \"%2\""), {text, worded("proofs", base.name.c_str())});
}

std::string matrixText(const IntegerMatrix& m)
{
    return "[[" + toString(m.a) + ", " + toString(m.b) + "], [" + toString(m.c) + ", " + toString(m.d) + "]]";
}

}  // namespace

std::string moebiusActionText(const IntegerMatrix& m, const std::string& variable)
{
    const std::string top = linearText(m.a, m.b, variable);
    const std::string bottom = linearText(m.c, m.d, variable);
    return bottom == "1" ? top : sumEnclosed(top) + "/" + productEnclosed(bottom);
}

std::string baseSentence(const std::string& name, const Result<BasedConstant, NoBase>& base)
{
    if (!base) {
        const std::string& detail = base.error().detail;
        return filled(
            worded("proofs", "No base fraction is known for %1: %2. Formulas can be approved, not proved."),
            {name, reasonText(base.error().reason) + (detail.empty() ? "" : " (" + detail + ")")});
    }
    const std::string known = baseText(base->base, name);
    const IntegerMatrix map = normalForm(base->toConstant);
    if (map == IntegerMatrix{})
        return filled(worded("proofs", "%1 = %2. What is approved can be proved."), {name, known});
    return filled(worded("proofs", "%1 = %2 with y = %3. What is approved can be proved."),
                  {name, moebiusActionText(map, "y"), known});
}

std::string reasonText(OpenReason reason)
{
    switch (reason) {
        case OpenReason::NotDegreeOne:
            return worded("reasons",
                          "the left-hand side is not of degree 1 in a constant with a base fraction");
        case OpenReason::RationalValue:
            return worded("reasons", "the number is rational");
        case OpenReason::BaseNotLegal:
            return worded("reasons", "the terms of the base fraction are not all at least 1");
        case OpenReason::TargetNotLegal:
            return worded("reasons", "the formula has a term that no expansion has");
        case OpenReason::NoClosedForm:
            return worded("reasons", "the formula has no closed form in polynomials");
        case OpenReason::BaseTermLimit:
        case OpenReason::TermLimit:
            return worded("reasons", "no period was met within the terms allowed");
        case OpenReason::BlockLimit:
            return worded("reasons", "too many candidate periods failed");
        case OpenReason::NotAccepted:
            return worded("reasons", "the proof is too large to be checked");
        case OpenReason::Stopped:
            return worded("reasons", "it was stopped");
    }
    return {};
}

std::string hypothesisText(Hypothesis hypothesis)
{
    switch (hypothesis) {
        case Hypothesis::Size:
            return worded("reasons", "it is larger than what the checker looks at");
        case Hypothesis::Shape:
            return worded("reasons", "lengths and indices do not fit base and formula");
        case Hypothesis::Determinant:
            return worded("reasons", "a matrix has determinant 0");
        case Hypothesis::BaseLegal:
            return worded("reasons", "H1 fails for the base: a term is below 1");
        case Hypothesis::TargetLegal:
            return worded("reasons", "H1 fails for the formula: it has a term that no expansion has");
        case Hypothesis::Irrational:
            return worded("reasons", "base or formula ends in 2 - 1/(2 - ...), so its value is rational");
        case Hypothesis::Prefix:
            return worded("reasons", "H2 fails: the first terms of base and formula do not lead to M");
        case Hypothesis::Block:
            return worded("reasons", "H3 fails: the blocks do not satisfy M C(k) = +-D(k) M for all k");
        case Hypothesis::Cell:
            return worded("reasons", "H4 fails: M does not map [1, oo] into itself");
    }
    return {};
}

std::string proofText(const Certificate& c, const std::string& name)
{
    const Block& b = c.block;
    const std::string before =
        b.targetIndex == 0 ? std::string() : "D_0 ... D_" + std::to_string(b.targetIndex - 1) + " ";
    const auto line = [](const std::string& text, std::initializer_list<std::string> arguments) {
        return filled(text, arguments) + "\n";
    };
    return line(worded("proofs", "1. Base. Let y = %2. Then %1 = %3."),
                {name, baseText(c.base, name), moebiusActionText(c.start, "y")}) +
           line(
               worded(
                   "proofs",
                   "2. Formula. Its terms a_n are at least 1 with a_n + b_n >= 1 for n >= 1, and it does not "
                   "end in 2 - 1/(2 - ...); so by Tietze's theorem it converges to an irrational number, "
                   "whose "
                   "expansion it is."),
               {}) +
           line(worded("proofs",
                       "3. Start. Let C_i, D_n be the matrices [[term, sign], [1, 0]] of base and formula. "
                       "Up to a "
                       "factor, %1 = %2 with M = %3."),
                {matrixText(c.start) + " C_0 ... C_" + std::to_string(b.baseIndex - 1), before + "M",
                 matrixText(c.state)}) +
           line(worded("proofs",
                       "4. Step. The next block of the base, its length %1, and the next block of the "
                       "formula, its "
                       "length %2, have products C(k), D(k) with M C(k) = %3 M, identically in k: it holds "
                       "for every "
                       "later block too."),
                {std::to_string(b.baseLength), std::to_string(b.targetLength),
                 c.sign < 0 ? "-D(k)" : "D(k)"}) +
           line(worded("proofs",
                       "5. End. M maps [1, oo] into [1, oo]. So %1 lies in the image of [1, oo] under the "
                       "first n "
                       "terms of the formula for infinitely many n, and these intervals shrink to the value "
                       "of the "
                       "formula. Hence both are equal."),
                {name});
}

std::string familySentence(const Finding& head, const Finding& member, const std::string& constant)
{
    if (head.index == member.index || !head.fraction.hasClosedForm() || !member.fraction.hasClosedForm())
        return {};
    const auto at = commonTail(member.fraction, head.fraction);
    if (!at) return {};
    const IntegerMatrix map = normalForm(prefixMatrix(member.fraction, at->first) *
                                         adjugate(prefixMatrix(head.fraction, at->second)));
    return filled(
        worded("proofs", "%1 = %2 with y = %3; the terms from a_%4 on are those of y from a_%5 on."),
        {leftHandSideText(member.lhs, constant), moebiusActionText(map, "y"),
         leftHandSideText(head.lhs, constant), std::to_string(at->first), std::to_string(at->second)});
}

}  // namespace fractiscope
