// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <random>

#include "fraction/signed_expansion.h"
#include "fraction/tail_filter.h"
#include "fraction/tail_kernel.h"

using namespace fractiscope;

/// On every instruction set of this machine: no term and no refutation that the exact expansion does not
/// confirm.
class TestTailFilter : public QObject {
    Q_OBJECT

private slots:
    void complexityOfOneWord();
    void complexityInLanes();
    void ordinaryTails();
    void ordinaryTailsAreDecided();
    void neverMoreTermsThanTheEnclosureAllows();
    void higherDegreesAndWideCoefficients();
    void verdictsDoNotDependOnNeighbours();
    void hugeTerms();
    void cancellingCombinations();
    void unusualPowers();
    void targetsByName();

    void cleanup() { TailFilter::useTarget(""); }
};

namespace {

constexpr std::size_t skip = 16;
constexpr std::size_t windowLength = 64;
constexpr std::size_t maximumOrder = 26;
constexpr std::size_t maximumTerms = 150;

/// Massey's algorithm as he wrote it, on one bit after the other.
std::size_t masseyComplexity(const std::vector<int>& s)
{
    std::vector<int> c{1};
    std::vector<int> b{1};
    std::size_t complexity = 0;
    std::size_t shift = 1;
    for (std::size_t n = 0; n < s.size(); ++n, ++shift) {
        int discrepancy = 0;
        for (std::size_t i = 0; i < c.size() && i <= n; ++i) discrepancy ^= c[i] & s[n - i];
        if (!discrepancy) continue;
        const auto old = c;
        if (c.size() < b.size() + shift) c.resize(b.size() + shift);
        for (std::size_t i = 0; i < b.size(); ++i) c[i + shift] ^= b[i];
        if (2 * complexity > n) continue;
        complexity = n + 1 - complexity;
        b = old;
        shift = 0;
    }
    return complexity;
}

EnclosedQuotient enclosureOf(const TailState& tail, const FixedPointPowers& powers)
{
    const auto polynomial = [&](const std::array<std::int32_t, 4>& c) {
        std::vector<Integer> coefficients(c.begin(),
                                          c.begin() + static_cast<std::ptrdiff_t>(powers.lower.size()));
        return IntegerPolynomial(std::move(coefficients));
    };
    return enclose({polynomial(tail.upper), polynomial(tail.lower)}, powers);
}

bool proportional(const TailState& tail)
{
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (std::int64_t{tail.upper[i]} * tail.lower[j] != std::int64_t{tail.upper[j]} * tail.lower[i])
                return false;
    return true;
}

/// Random tails of one constant, and the truth about them.
struct Sample {
    std::shared_ptr<const FixedPointPowers> low, high;
    std::vector<SignWord> words;
    std::vector<TailState> tails;
    std::vector<std::vector<Integer>> allowed;  ///< terms that are certain for the whole enclosure `low`
    std::vector<std::vector<Integer>> truth;    ///< terms at 1024 bits

    Sample(const std::string& constant, int degree, long scaleBits = 384) : words(*signWords(1, 4))
    {
        const PowerTable table(*Constant::parse(constant), degree);
        low = *table.at(scaleBits);
        high = *table.at(1024);
    }

    /// Adds a tail, with signs so that U, V > 0; not if one of them is 0 or too close to it at 1024 bits.
    void add(TailState tail)
    {
        auto x = enclosureOf(tail, *high);
        if (x.numerator < 0)
            for (auto& c : tail.upper) c = -c;
        if (x.denominator < 0)
            for (auto& c : tail.lower) c = -c;
        x = enclosureOf(tail, *high);
        if (x.numerator <= x.numeratorError || x.denominator <= x.denominatorError) return;
        const auto& word = words[tail.word];
        tails.push_back(tail);
        truth.push_back(expandQuotient(x, word, maximumTerms).terms);
        allowed.push_back(expandQuotient(enclosureOf(tail, *low), word, maximumTerms).terms);
    }

    /// Not rational ones.
    void addRandom(std::size_t count, std::int32_t bound, std::mt19937& random)
    {
        std::uniform_int_distribution<std::int32_t> coefficient(-bound, bound);
        for (const std::size_t wanted = tails.size() + count; tails.size() < wanted;) {
            TailState tail;
            for (std::size_t i = 0; i < low->lower.size(); ++i) {
                tail.upper[i] = coefficient(random);
                tail.lower[i] = coefficient(random);
            }
            tail.word = static_cast<std::uint32_t>(random() % words.size());
            if (!proportional(tail)) add(tail);
        }
    }

    std::size_t trueComplexity(std::size_t i) const
    {
        std::vector<int> parities;
        for (std::size_t n = skip; n < std::min(truth[i].size(), skip + windowLength); ++n)
            parities.push_back(truth[i][n] % 2 != 0);
        return masseyComplexity(parities);
    }
};

TailFilter filterOf(const Sample& sample, std::size_t order = maximumOrder)
{
    return {*sample.low, sample.words, skip, order};
}

/// The terms of all tails on this target: those of the truth, no more than allowed, with their parities.
/// Returns the number of tails with at least skip + 64 of them.
std::size_t checkTerms(const Sample& sample)
{
    std::size_t complete = 0;
    const auto expansions = filterOf(sample).expandTerms(sample.tails, maximumTerms);
    for (std::size_t i = 0; i < sample.tails.size(); ++i) {
        const auto& terms = expansions[i].terms;
        const bool fits = terms.size() <= sample.allowed[i].size() &&
                          std::equal(terms.begin(), terms.end(), sample.truth[i].begin());
        if (!fits) qCritical("wrong terms of tail %zu", i);
        bool paritiesFit = true;
        for (std::size_t k = 0; k < std::min<std::size_t>(terms.size(), 64); ++k)
            paritiesFit &= ((expansions[i].parities >> (63 - k)) & 1) == (terms[terms.size() - 1 - k] & 1);
        if (!paritiesFit) qCritical("wrong parities of tail %zu", i);
        if (!fits || !paritiesFit) throw std::logic_error("wrong expansion");
        complete += terms.size() >= skip + windowLength;
    }
    return complete;
}

/// The verdicts on this target, each compared with the truth. A window that the 1024 bits do not reach proves
/// nothing.
std::vector<TailVerdict> checkVerdicts(const Sample& sample, std::size_t order = maximumOrder)
{
    std::vector<TailVerdict> verdicts(sample.tails.size(), TailVerdict::Uncertain);
    filterOf(sample, order).classify(sample.tails, verdicts);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (verdicts[i] == TailVerdict::Uncertain) continue;
        const bool refuted = sample.trueComplexity(i) > order;
        if (refuted != (verdicts[i] == TailVerdict::Refuted)) throw std::logic_error("wrong verdict");
        if (!refuted && sample.truth[i].size() < skip + windowLength)
            throw std::logic_error("premature verdict");
    }
    return verdicts;
}

/// Runs `test` on every target.
template <class Test>
void onEveryTarget(const Test& test)
{
    for (const auto& target : TailFilter::targets()) {
        QVERIFY(TailFilter::useTarget(target));
        try {
            test();
        } catch (const std::logic_error& error) {
            QFAIL((target + ": " + error.what()).c_str());
        }
    }
}

/// Tails with coefficients up to 10^4, where hits are rare, and up to 10, where e has many.
struct OrdinarySamples {
    std::vector<Sample> generic, simple;
    std::vector<Sample> all() const
    {
        std::vector<Sample> result = generic;
        result.insert(result.end(), simple.begin(), simple.end());
        return result;
    }
};

const OrdinarySamples& ordinarySamples()
{
    static const OrdinarySamples samples = [] {
        std::mt19937 random(20231);
        OrdinarySamples result;
        for (const char* constant : {"e", "pi", "sqrt(2)"}) {
            result.generic.emplace_back(constant, 1).addRandom(3700, 10'000, random);
            result.simple.emplace_back(constant, 1).addRandom(3000, 10, random);
        }
        return result;
    }();
    return samples;
}

}  // namespace

void TestTailFilter::complexityOfOneWord()
{
    QCOMPARE(parityComplexity(0, 64), 0U);
    QCOMPARE(parityComplexity(~std::uint64_t{0}, 64), 1U);
    QCOMPARE(parityComplexity(std::uint64_t{1} << 63, 64), 64U);
    QCOMPARE(parityComplexity(1, 0), 0U);
    QCOMPARE(parityComplexity(0b1011, 3), 2U);  // 1, 1, 0: of order 2, but not of order 1
    std::mt19937_64 random(1969);
    for (int round = 0; round < 20'000; ++round) {
        const auto length = static_cast<unsigned>(random() % 65);
        std::uint64_t parities = random();
        if (round % 2) parities &= random() & random() & random();
        std::vector<int> sequence;
        for (unsigned n = 0; n < length; ++n) sequence.push_back((parities >> n) & 1);
        QCOMPARE(parityComplexity(parities, length), masseyComplexity(sequence));
    }
}

void TestTailFilter::complexityInLanes()
{
    std::mt19937_64 random(1970);
    std::vector<std::uint64_t> parities{0, ~std::uint64_t{0}, 1, std::uint64_t{1} << 63};
    while (parities.size() < 1003) parities.push_back(random() >> (random() % 64));
    onEveryTarget([&] {
        std::vector<std::uint64_t> found(parities.size());
        kernel::complexities(parities, found);
        for (std::size_t i = 0; i < parities.size(); ++i)
            QCOMPARE(found[i], parityComplexity(parities[i], 64));
    });
}

void TestTailFilter::ordinaryTails()
{
    for (const auto& sample : ordinarySamples().all()) {
        std::vector<std::vector<TailVerdict>> verdicts;
        onEveryTarget([&] {
            QVERIFY(checkTerms(sample) > sample.tails.size() * 9 / 10);
            verdicts.push_back(checkVerdicts(sample));
            (void)checkVerdicts(sample, 10);
        });
        for (std::size_t i = 0; i < sample.tails.size(); ++i) {
            const auto contains = [&](TailVerdict v) {
                return std::ranges::any_of(verdicts, [&](const auto& list) { return list[i] == v; });
            };
            QVERIFY(!contains(TailVerdict::Refuted) || !contains(TailVerdict::Survives));
        }
    }
}

void TestTailFilter::ordinaryTailsAreDecided()
{
    const auto share = [](const Sample& sample, TailVerdict verdict) {
        const auto verdicts = checkVerdicts(sample);
        return static_cast<double>(std::ranges::count(verdicts, verdict)) /
               static_cast<double>(verdicts.size());
    };
    onEveryTarget([&] {
        const auto& [generic, simple] = ordinarySamples();
        for (const auto& sample : generic) QVERIFY(share(sample, TailVerdict::Uncertain) < 0.01);
        for (const auto& sample : generic) QVERIFY(share(sample, TailVerdict::Refuted) > 0.95);
        // Hits of e have growing terms, those of sqrt(2) may have large ones; 384 bits do not always suffice
        // for them.
        QVERIFY(share(simple[0], TailVerdict::Uncertain) < 0.05);
        QVERIFY(share(simple[1], TailVerdict::Uncertain) < 0.01);
        QVERIFY(share(simple[2], TailVerdict::Uncertain) < 0.10);
        QVERIFY(share(simple[0], TailVerdict::Survives) > 0.01);
        QVERIFY(share(simple[1], TailVerdict::Refuted) > 0.95);
        QVERIFY(share(simple[2], TailVerdict::Survives) > 0.5);  // periodic under every word
    });
}

void TestTailFilter::neverMoreTermsThanTheEnclosureAllows()
{
    // Wide enclosures of all kinds: certainty ends between limbs, in the first window, before the first term.
    std::mt19937 random(5);
    for (const char* constant : {"e", "pi", "sqrt(7)"}) {
        for (const long bits : {20L, 37L, 52L, 53L, 78L, 104L, 131L, 200L, 260L}) {
            Sample sample(constant, 1, bits);
            sample.addRandom(300, 500, random);
            std::size_t allowed = 0;
            for (const auto& terms : sample.allowed) allowed += terms.size();
            onEveryTarget([&] {
                checkTerms(sample);
                checkVerdicts(sample);
                // Not much is given away: 95 % of what the exact expansion certifies at the same precision.
                std::size_t found = 0;
                for (const auto& expansion : filterOf(sample).expandTerms(sample.tails, maximumTerms))
                    found += expansion.terms.size();
                if (bits >= 200) QVERIFY(100 * found > 95 * allowed);
            });
        }
    }
}

void TestTailFilter::higherDegreesAndWideCoefficients()
{
    std::mt19937 random(6);
    for (const char* constant : {"e", "-pi", "pi/1000", "1000*sqrt(3)"}) {
        for (const int degree : {0, 2, 3}) {
            Sample sample(constant, degree);
            if (degree > 0) {
                sample.addRandom(300, 20, random);
                sample.addRandom(300, 100'000'000, random);
                sample.addRandom(300, std::numeric_limits<std::int32_t>::max(), random);
            } else {
                sample.add({{355}, {113}, 0});
            }
            onEveryTarget([&] {
                checkTerms(sample);
                checkVerdicts(sample);
            });
        }
    }
}

void TestTailFilter::verdictsDoNotDependOnNeighbours()
{
    const Sample& sample = ordinarySamples().generic.front();
    const auto filter = filterOf(sample);
    onEveryTarget([&] {
        std::vector<TailVerdict> all(sample.tails.size());
        filter.classify(sample.tails, all);
        filter.classify({}, {});
        for (const std::size_t count : {1U, 2U, 3U, 7U, 25U, 255U, 257U, 600U}) {
            std::vector<TailVerdict> some(count);
            filter.classify(std::span(sample.tails).subspan(41, count), some);
            QVERIFY(std::equal(some.begin(), some.end(), all.begin() + 41));
        }
    });
}

void TestTailFilter::hugeTerms()
{
    std::mt19937 random(7);
    for (const char* constant :
         {"1/3+e*10^(-4)", "1/3+e*10^(-7)", "1/3+e*10^(-8)", "22/7-pi*10^(-9)", "1/3+10^(-40)+e*10^(-60)",
          "2+e*10^(-70)", "355/113+e*10^(-20)+pi*10^(-95)"}) {
        Sample sample(constant, 1);
        sample.addRandom(400, 40, random);
        for (std::uint32_t word = 0; word < sample.words.size(); ++word) {
            sample.add({{0, 1}, {1, 0}, word});
            sample.add({{1, 0}, {0, 1}, word});
            sample.add({{-1, 3}, {1, 0}, word});   // nearly 0 for alpha nearly 1/3
            sample.add({{-1, 3}, {-1, 3}, word});  // equal to 1
            sample.add({{-1, 3}, {-2, 6}, word});
        }
        onEveryTarget([&] {
            checkTerms(sample);
            checkVerdicts(sample);
        });
    }
    // Terms of up to seven digits are well within the lanes.
    Sample sample("1/3+e*10^(-7)", 1);
    sample.add({{0, 1}, {1, 0}, 0});
    QVERIFY(std::ranges::any_of(sample.truth[0], [](const Integer& a) { return a > 100'000; }));
    onEveryTarget([&] { QCOMPARE(checkTerms(sample), 1U); });
}

void TestTailFilter::cancellingCombinations()
{
    std::mt19937 random(8);
    for (const char* constant : {"e", "pi", "sqrt(2)"}) {
        Sample sample(constant, 1);
        // P = p - q alpha for convergents p/q, up to 2^31: nearly 0; combined with each other and with small
        // numbers.
        const auto terms =
            expandQuotient(enclosureOf({{0, 1}, {1, 0}, 0}, *sample.low), SignWord(), 24).terms;
        std::int64_t p = 1, q = 0, p1 = 0, q1 = 1;
        std::vector<std::array<std::int32_t, 4>> small;
        for (const Integer& a : terms) {
            p1 = std::exchange(p, static_cast<std::int64_t>(a) * p + p1);
            q1 = std::exchange(q, static_cast<std::int64_t>(a) * q + q1);
            if (p > std::numeric_limits<std::int32_t>::max()) break;
            small.push_back({static_cast<std::int32_t>(p), static_cast<std::int32_t>(-q)});
        }
        for (const auto& u : small) {
            for (const auto& v : small) sample.add({u, v, static_cast<std::uint32_t>(random() % 22)});
            for (std::uint32_t word = 0; word < 22; ++word) {
                const auto c = static_cast<std::int32_t>(random() % 100);
                sample.add({u, {c, 1}, word});
                sample.add({{c, 1}, u, word});
            }
        }
        // U nearly V.
        for (std::int32_t a = 1; a < 500; ++a)
            sample.add({{1'000'000'000 + a, 1}, {1'000'000'000, 1}, static_cast<std::uint32_t>(a) % 22});
        onEveryTarget([&] {
            checkTerms(sample);
            checkVerdicts(sample);
        });
    }
}

void TestTailFilter::unusualPowers()
{
    // More precision than there is room for; and an interval that does not get narrower.
    std::mt19937 random(9);
    for (const auto& [constant, bits] : {std::pair{"e", 700L},
                                         {"pi", 417L},
                                         {"digits:3.14159265358979323846", 384L},
                                         {"digits:0.1415", 384L}}) {
        Sample sample(constant, 1, bits);
        sample.addRandom(400, 100, random);
        onEveryTarget([&] {
            checkTerms(sample);
            (void)filterOf(sample).expandTerms(sample.tails, 0);
        });
    }
    // Negative numbers are no tails: nothing is claimed about them.
    Sample sample("e", 1);
    onEveryTarget([&] {
        const std::vector<TailState> tails{
            {{1, -1}, {1, 1}, 0}, {{1, 1}, {1, -1}, 0}, {{}, {1, 1}, 0}, {{1, 1}, {}, 0}};
        for (const auto& expansion : filterOf(sample).expandTerms(tails, 10))
            QVERIFY(expansion.terms.empty());
    });
}

void TestTailFilter::targetsByName()
{
    const auto targets = TailFilter::targets();
    QVERIFY(!targets.empty());
    QVERIFY(!TailFilter::useTarget("no such set"));
    for (const auto& target : targets) {
        QVERIFY(TailFilter::useTarget(target));
        QCOMPARE(TailFilter::targets(), targets);
    }
    QVERIFY(TailFilter::useTarget(""));
}

QTEST_APPLESS_MAIN(TestTailFilter)
#include "tst_tail_filter.moc"
