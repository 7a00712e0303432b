// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernel of the search in each instruction set, against the exact expansion on integers of GMP at twice
// the precision, on one fixed set of tails.
#include <algorithm>
#include <memory>
#include <random>

#include "app/selftest/sample_search.h"
#include "app/selftest/self_test.h"
#include "fraction/signed_expansion.h"
#include "fraction/tail_filter.h"

namespace fractiscope::selftest {

namespace {

constexpr std::size_t skip = 16;
constexpr std::size_t windowLength = 64;
constexpr std::size_t maximumOrder = 26;
constexpr std::size_t maximumTerms = 120;

/// Tails of one constant with their true terms.
struct Sample {
    std::shared_ptr<const FixedPointPowers> powers, exact;
    std::vector<SignWord> words = *signWords(1, 4);
    std::vector<TailState> tails = {};
    std::vector<std::vector<Integer>> truth = {};
};

EnclosedQuotient enclosureOf(const TailState& tail, const FixedPointPowers& powers)
{
    const auto polynomial = [&](const std::array<std::int32_t, 4>& c) {
        return IntegerPolynomial(
            std::vector<Integer>(c.begin(), c.begin() + static_cast<std::ptrdiff_t>(powers.lower.size())));
    };
    return enclose({polynomial(tail.upper), polynomial(tail.lower)}, powers);
}

/// Tails with coefficients up to `bound`, and what they are: random, but always the same.
Sample sampleOf(const char* constant, int degree, std::int32_t bound, std::size_t count)
{
    Sample sample;
    const PowerTable table(constantOf(constant), degree);
    const auto powers = table.at(384);
    const auto exact = table.at(768);
    require(powers && exact, std::string("There are no bounds for ") + constant + '.');
    sample.powers = *powers;
    sample.exact = *exact;
    std::mt19937 random(1938);
    const auto coefficient = [&] {
        return static_cast<std::int32_t>(random() % (2 * static_cast<unsigned>(bound) + 1)) - bound;
    };
    while (sample.tails.size() < count) {
        TailState tail;
        for (std::size_t i = 0; i < sample.powers->lower.size(); ++i) {
            tail.upper[i] = coefficient();
            tail.lower[i] = coefficient();
        }
        tail.word = static_cast<std::uint32_t>(random() % sample.words.size());
        const EnclosedQuotient x = enclosureOf(tail, *sample.exact);
        if (x.numerator <= x.numeratorError || x.denominator <= x.denominatorError) continue;
        sample.truth.push_back(expandQuotient(x, sample.words[tail.word], maximumTerms).terms);
        sample.tails.push_back(tail);
    }
    return sample;
}

const std::vector<Sample>& samples()
{
    static const std::vector<Sample> all{sampleOf("e", 1, 10, 500), sampleOf("pi", 1, 10'000, 500),
                                         sampleOf("sqrt(2)", 1, 20, 300),
                                         sampleOf("tan(1)", 3, 100'000, 500)};
    return all;
}

/// Back to the best instruction set.
struct TargetGuard {
    explicit TargetGuard(const std::string& target)
    {
        require(TailFilter::useTarget(target), "The instruction set cannot be chosen.");
    }
    ~TargetGuard() { TailFilter::useTarget(""); }
    TargetGuard(const TargetGuard&) = delete;
    TargetGuard& operator=(const TargetGuard&) = delete;
};

/// Counts of what was compared.
struct Compared {
    std::size_t tails = 0, terms = 0, complete = 0, refuted = 0, survivors = 0;
};

void compareTerms(const Sample& sample, const TailFilter& filter, Compared& compared)
{
    const auto expansions = filter.expandTerms(sample.tails, maximumTerms);
    for (std::size_t i = 0; i < sample.tails.size(); ++i) {
        const auto& terms = expansions[i].terms;
        const auto& truth = sample.truth[i];
        require(terms.size() <= truth.size() && std::equal(terms.begin(), terms.end(), truth.begin()),
                "Terms differ from those of the exact expansion: do not trust any search on this machine.");
        compared.terms += terms.size();
        compared.complete += terms.size() >= skip + windowLength;
    }
    compared.tails += sample.tails.size();
}

void compareVerdicts(const Sample& sample, const TailFilter& filter, Compared& compared)
{
    std::vector<TailVerdict> verdicts(sample.tails.size(), TailVerdict::Uncertain);
    filter.classify(sample.tails, verdicts);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (verdicts[i] == TailVerdict::Uncertain) continue;
        std::uint64_t parities = 0;
        const std::size_t known = std::min(sample.truth[i].size(), skip + windowLength);
        for (std::size_t n = skip; n < known; ++n)
            if (sample.truth[i][n] % 2 != 0) parities |= std::uint64_t{1} << (n - skip);
        const auto length = static_cast<unsigned>(known > skip ? known - skip : 0);
        const bool refuted = parityComplexity(parities, length) > maximumOrder;
        require(refuted == (verdicts[i] == TailVerdict::Refuted) && (refuted || length == windowLength),
                "A tail is judged wrongly: do not trust any search on this machine.");
        ++(refuted ? compared.refuted : compared.survivors);
    }
}

std::string checkTarget(const std::string& target)
{
    const TargetGuard guard(target);
    Compared compared;
    for (const Sample& sample : samples()) {
        const TailFilter filter(*sample.powers, sample.words, skip, maximumOrder);
        compareTerms(sample, filter, compared);
        compareVerdicts(sample, filter, compared);
    }
    // Who certifies nothing makes no mistakes, either.
    require(10 * compared.complete >= 9 * compared.tails &&
                10 * (compared.refuted + compared.survivors) >= 9 * compared.tails,
            "Few tails are decided: searches would be slow.");
    return std::to_string(compared.terms) + " terms of " + std::to_string(compared.tails) +
           " tails as by exact integers; " + std::to_string(compared.refuted) + " tails rightly refuted, " +
           std::to_string(compared.survivors) + " rightly kept";
}

}  // namespace

std::vector<Check> vectorChecks()
{
    std::vector<Check> checks;
    for (const std::string& target : TailFilter::targets())
        checks.push_back({"kernel for " + target, [target] { return checkTarget(target); }});
    return checks;
}

}  // namespace fractiscope::selftest
