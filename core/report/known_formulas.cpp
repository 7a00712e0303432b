// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/known_formulas.h"

#include <array>
#include <cassert>

#include "base/wording.h"
#include "proof/identify.h"
#include "proof/shortest_form.h"
#include "recurrence/family.h"
#include "report/formula_notation.h"
#include "report/proof_text.h"
#include "report/text.h"

namespace fractiscope {

namespace {

struct Row {
    const char* id;
    const char* expression;
    const char* formula;
    const char* citation;
};

constexpr Row knownRows[] = {
    {"A003417", "e", "2; 1, 2k+2, 1", "Euler [17]"},
    {"A001204", "exp(2)", "7; 3k+2, 1, 1, 3k+3, 12k+18", "Perron [11]"},
    {"A058281", "exp(1/2)", "1; 4k+1, 1, 1", "Euler [17]"},
    {"A078689", "exp(1/3)", "1; 6k+2, 1, 1", "Euler [17]"},
    {"", "exp(1/4)", "1; 8k+3, 1, 1", "Euler [17]"},
    {"A267318", "exp(1/5)", "1; 10k+4, 1, 1", "Euler [17]"},
    {"", "exp(1/6)", "1; 12k+5, 1, 1", "Euler [17]"},
    {"", "exp(1/7)", "1; 14k+6, 1, 1", "Euler [17]"},
    {"", "exp(1/8)", "1; 16k+7, 1, 1", "Euler [17]"},
    {"", "exp(1/9)", "1; 18k+8, 1, 1", "Euler [17]"},
    {"", "exp(1/10)", "1; 20k+9, 1, 1", "Euler [17]"},
    {"", "exp(2/3)", "1; 9k+1, 36k+18, 9k+7, 1, 1", "Perron [11]"},
    {"", "exp(2/5)", "1; 15k+2, 60k+30, 15k+12, 1, 1", "Perron [11]"},
    {"", "exp(2/7)", "1; 21k+3, 84k+42, 21k+17, 1, 1", "Perron [11]"},
    {"A081750", "2*e", "5, 2; 3, 2k+2, 3, 1, 2k+2, 1", "OEIS"},
    {"A006083", "e/2", "1, 2; 2k+1, 3, 1, 2k+1, 1, 3", "OEIS; Knuth [13]"},
    {"A006084", "e/3", "0, 1, 9; 1, 1, 2k+1, 5, 1, 2k+1, 1, 1, 18k+26", "OEIS; Knuth [13]"},
    {"A081749", "e/5",
     "0, 1, 1, 5, 4, 2, 2, 2; 2, 2, 1, 2k+1, 9, 1, 2k+1, 3, 3, 2k+2, 3, 3, 2k+2, 1, 2, 2, 1, 2k+2, 1",
     "OEIS"},
    {"", "4*e", "10, 1, 6, 1, 7, 2; 7, k+2, 7, 1, k+1, 1", "P. Bala in A003417"},
    {"", "e/4", "0, 1, 2, 8, 3; 1, 1, 1, k+1, 7, 1, k+1, 2", "P. Bala in A003417"},
    {"", "tan(1)", "1; 2k+1, 1", "Lambert [16]"},
    {"A019425", "tan(1/2)", "0, 1; 1, 4k+4", "Lambert [16]"},
    {"A019426", "tan(1/3)", "0, 2; 1, 6k+7", "Lambert [16]"},
    {"", "tan(1/4)", "0, 3; 1, 8k+10", "Lambert [16]"},
    {"", "tan(1/5)", "0, 4; 1, 10k+13", "Lambert [16]"},
    {"A019429", "tan(1/6)", "0, 5; 1, 12k+16", "Lambert [16]"},
    {"", "tan(1/7)", "0, 6; 1, 14k+19", "Lambert [16]"},
    {"A019431", "tan(1/8)", "0, 7; 1, 16k+22", "Lambert [16]"},
    {"", "2*tan(1/2)", "1, 16k+10, 1, 4k+3", "P. Bala in A019425"},
    {"", "tan(1/2)/2", "0, 3; 1, 4k+1, 1, 16k+18", "P. Bala in A019425"},
    {"", "3*tan(1/3)", "1, 36k+25, 1, 4k+3", "P. Bala in A019426"},
    {"", "tan(1/3)/3", "0, 8; 1, 4k+1, 1, 36k+43", "P. Bala in A019426"},
    {"", "2*tan(1/6)", "0, 2; 1, 48k+34, 1, 12k+13", "P. Bala in A019429"},
    {"", "3*tan(1/6)", "0, 1; 1, 72k+52, 1, 8k+8", "P. Bala in A019429"},
    {"", "6*tan(1/6)", "1, 144k+106, 1, 4k+3", "P. Bala in A019429"},
    {"", "cot(1)", "-: 2k+1", "Lambert [16]"},
    {"", "cot(1/2)", "-: 4k+2", "Lambert [16]"},
    {"", "cot(1/3)", "-: 6k+3", "Lambert [16]"},
    {"", "coth(1)", "2k+1", "Lambert [16]"},
    {"", "coth(1/2)", "4k+2", "Euler [17]; Lambert [16]"},
    {"", "coth(1/3)", "6k+3", "Lambert [16]"},
    {"", "coth(1/4)", "8k+4", "Lambert [16]"},
    {"", "coth(1/5)", "10k+5", "Lambert [16]"},
    {"", "tanh(1)", "0; 2k+1", "Lambert [16]"},
    {"", "tanh(1/2)", "0; 4k+2", "Euler [17]; Lambert [16]"},
    {"", "tanh(1/3)", "0; 6k+3", "Lambert [16]"},
    {"", "coth(1/sqrt(2))/sqrt(2)", "4k+1, 8k+6", "Lehmer [12]"},
    {"", "sqrt(2)*coth(1/sqrt(2))", "8k+2, 4k+3", "Lehmer [12]"},
    {"", "coth(1/sqrt(3))/sqrt(3)", "4k+1, 12k+9", "Lehmer [12]"},
    {"A060997", "besseli(0,2)/besseli(1,2)", "k+1", "Lehmer [12]"},
    {"", "besseli(1,2)/besseli(2,2)", "k+2", "Lehmer [12]"},
    {"", "besseli(0,1)/besseli(1,1)", "2k+2", "Lehmer [12]"},
    {"A073821", "besseli(1,1)/besseli(0,1)", "0; 2k+2", "Lehmer [12]"},
    {"", "besseli(0,2/3)/besseli(1,2/3)", "3k+3", "Lehmer [12]"},
    {"", "besseli(-2/3,2/3)/besseli(1/3,2/3)", "3k+1", "Lehmer [12]"},
    {"", "besseli(-1/3,2/3)/besseli(2/3,2/3)", "3k+2", "Lehmer [12]"},
    {"", "besseli(-3/4,1/2)/besseli(1/4,1/2)", "4k+1", "Lehmer [12]"},
    {"", "besseli(-1/4,1/2)/besseli(3/4,1/2)", "4k+3", "Lehmer [12]"},
    {"", "besseli(-4/5,2/5)/besseli(1/5,2/5)", "5k+1", "Lehmer [12]"},
    {"", "besselj(0,2)/besselj(1,2)", "-: k+1", "Perron [11]"},
    {"", "besselj(0,1)/besselj(1,1)", "-: 2k+2", "Perron [11]"},
    {"", "(1+sqrt(5))/2", "1", "Lagrange [11]"},
    {"", "1+sqrt(2)", "2", "Lagrange [11]"},
    {"", "sqrt(2)", "1; 2", "Lagrange [11]"},
    {"", "sqrt(3)", "1; 1, 2", "Lagrange [11]"},
    {"", "sqrt(5)", "2; 4", "Lagrange [11]"},
    {"", "sqrt(6)", "2; 2, 4", "Lagrange [11]"},
    {"A010121", "sqrt(7)", "2; 1, 1, 1, 4", "Lagrange [11]"},
    {"", "sqrt(10)", "3; 6", "Lagrange [11]"},
    {"", "sqrt(11)", "3; 3, 6", "Lagrange [11]"},
    {"", "sqrt(13)", "3; 1, 1, 1, 1, 6", "Lagrange [11]"},
    {"A010123", "sqrt(14)", "3; 1, 2, 1, 6", "Lagrange [11]"},
    {"", "sqrt(15)", "3; 1, 6", "Lagrange [11]"},
    {"", "sqrt(17)", "4; 8", "Lagrange [11]"},
    {"", "sqrt(19)", "4; 2, 1, 3, 1, 2, 8", "Lagrange [11]"},
    {"", "sqrt(21)", "4; 1, 1, 2, 1, 1, 8", "Lagrange [11]"},
    {"", "sqrt(22)", "4; 1, 2, 4, 2, 1, 8", "Lagrange [11]"},
    {"", "sqrt(23)", "4; 1, 3, 1, 8", "Lagrange [11]"},
};

/// Where a value stands among the numbers that are images of one another: value = fromClass(the number of the
/// class).
struct Place {
    std::string numberClass;
    IntegerMatrix fromClass;
};

std::optional<Place> placeOf(const SignedFraction& fraction)
{
    const auto named = identify(fraction);
    if (!named) return std::nullopt;
    if (fraction.degree() == 0) return Place{named->constant, named->fromConstant};
    return Place{formulaNotation(named->based.base.fraction), named->based.toConstant};
}

/// The table with what is needed to look things up.
struct Index {
    Index()
    {
        for (const KnownFormula& known : knownFormulas()) {
            places.push_back(placeOf(known.fraction));
            families.push_back(familyKey(known.fraction));
        }
    }
    std::vector<std::optional<Place>> places;
    std::vector<std::string> families;
};

Integer weight(const IntegerMatrix& m)
{
    return abs(m.a) + abs(m.b) + abs(m.c) + abs(m.d);
}

/// Smaller is closer.
std::pair<int, Integer> distance(const KnownMatch& match)
{
    return {static_cast<int>(match.relation), weight(match.map)};
}

}  // namespace

const std::vector<KnownFormula>& knownFormulas()
{
    static const std::vector<KnownFormula> table = [] {
        std::vector<KnownFormula> list;
        for (const Row& row : knownRows) {
            auto fraction = parseFormula(row.formula);
            assert(fraction);
            list.push_back({row.id, row.expression, std::move(*fraction), row.citation});
        }
        return list;
    }();
    return table;
}

std::optional<KnownMatch> matchKnown(const SignedFraction& fraction)
{
    if (!fraction.hasClosedForm()) return std::nullopt;
    static const Index index;
    const auto place = placeOf(fraction);
    if (!place) return std::nullopt;
    const SignedFraction shortest = shortestForm(fraction);
    const std::string family = familyKey(shortest);
    std::optional<KnownMatch> best;
    for (std::size_t i = 0; i < knownFormulas().size(); ++i) {
        const auto& known = index.places[i];
        if (!known || known->numberClass != place->numberClass) continue;
        const KnownFormula& formula = knownFormulas()[i];
        KnownMatch match{&formula, KnownMatch::Relation::MoebiusImage,
                         normalForm(place->fromClass * adjugate(known->fromClass))};
        if (shortest.word == formula.fraction.word && shortest.initial == formula.fraction.initial &&
            shortest.channels == formula.fraction.channels)
            match.relation = KnownMatch::Relation::SameFormula;
        else if (match.map == IntegerMatrix{})
            match.relation = KnownMatch::Relation::SameValue;
        else if (family == index.families[i])
            match.relation = KnownMatch::Relation::SameTail;
        if (!best || distance(match) < distance(*best)) best = std::move(match);
    }
    return best;
}

std::string knownSentence(const std::optional<KnownMatch>& match)
{
    if (!match) return worded("known", "Not in the table of known formulas.");
    const KnownFormula& known = *match->formula;
    const std::string formula = known.expression + " = " + ruleText(known.fraction, 60) + " (" +
                                (known.id.empty() ? "" : known.id + ", ") + known.citation + ")";
    const std::string image = moebiusActionText(match->map, "y");
    switch (match->relation) {
        case KnownMatch::Relation::SameFormula:
            return filled(worded("known", "Known: %1."), {formula});
        case KnownMatch::Relation::SameValue:
            return filled(worded("known", "Another form of %1."), {formula});
        case KnownMatch::Relation::SameTail:
            return filled(worded("known", "The value is %1 with the same tail as y = %2."), {image, formula});
        case KnownMatch::Relation::MoebiusImage:
            return filled(worded("known", "The value is %1 with y = %2."), {image, formula});
    }
    return {};
}

}  // namespace fractiscope
