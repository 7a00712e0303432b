// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "number/polynomial.h"
#include "number/prime_field.h"
#include "recurrence/closed_form.h"
#include "recurrence/family.h"

using namespace fractiscope;

/// Massey's algorithm, the lift to Z, closed forms and families.
class TestRecurrence : public QObject {
    Q_OBJECT

private slots:
    void fibonacci();
    void zeroAndFiniteSequences();
    void denominatorComesBack();
    void abortsAboveTheBound();
    void agreesWithLinearAlgebra();
    void preperiodIsLMinusDegree();
    void liftIsCheckedOnEveryTerm();
    void cyclotomicShapes();
    void interlaceMayExceedTheOrder();
    void closedFormReproducesTheTerms();
    void exponentialKindKeepsItsRecurrence();
    void familyIgnoresShifts();
    void familyTellsTailsApart();
    void exponentialFamilyIgnoresShifts();
};

namespace {

std::vector<std::uint64_t> residues(const std::vector<Integer>& terms)
{
    std::vector<std::uint64_t> result;
    for (const auto& t : terms) result.push_back(prime_field::fromInteger(t));
    return result;
}

/// Rank of the Hankel matrix (s_{i+j}) with `rows` rows and columns, mod the prime.
std::size_t hankelRank(const std::vector<std::uint64_t>& s, std::size_t rows, std::size_t columns)
{
    using namespace prime_field;
    std::vector<std::vector<std::uint64_t>> a(rows, std::vector<std::uint64_t>(columns));
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j) a[i][j] = s[i + j];
    std::size_t rank = 0;
    for (std::size_t c = 0; c < columns && rank < rows; ++c) {
        std::size_t pivot = rank;
        while (pivot < rows && a[pivot][c] == 0) ++pivot;
        if (pivot == rows) continue;
        std::swap(a[pivot], a[rank]);
        const std::uint64_t scale = inverse(a[rank][c]);
        for (std::size_t i = rank + 1; i < rows; ++i) {
            const std::uint64_t f = multiply(a[i][c], scale);
            for (std::size_t j = c; j < columns; ++j) a[i][j] = subtract(a[i][j], multiply(f, a[rank][j]));
        }
        ++rank;
    }
    return rank;
}

/// The formula found from the first `count` terms of a fraction, with default bounds.
std::optional<SignedFraction> refind(const SignedFraction& fraction, std::size_t count)
{
    const auto terms = fraction.terms(count);
    const auto modular = shortestRecurrence(residues(terms), count / 2 - 10);
    if (!modular) return std::nullopt;
    auto recurrence = liftToIntegers(*modular, terms);
    if (!recurrence) return std::nullopt;
    const auto shape = cyclotomicShape(*recurrence);
    return formulaOf(terms, *recurrence, modular->preperiod(), fraction.word, shape);
}

SignedFraction interlaced(std::vector<long> initial, std::vector<std::vector<long>> channels,
                          const char* word = "+")
{
    SignedFraction f;
    f.word = *SignWord::parse(word);
    for (const long a : initial) f.initial.emplace_back(a);
    for (const auto& c : channels) {
        RationalPolynomial p;
        for (const long x : c) p.emplace_back(x);
        f.channels.edit().push_back(p);
    }
    return f;
}

}  // namespace

void TestRecurrence::fibonacci()
{
    const std::vector<std::uint64_t> s{0, 1, 1, 2, 3, 5, 8, 13, 21, 34};
    const auto found = shortestRecurrence(s, 5);
    QVERIFY(found);
    QCOMPARE(found->complexity, std::size_t{2});
    const std::vector<std::uint64_t> expected{1, prime_field::modulus - 1, prime_field::modulus - 1};
    QCOMPARE(found->connection, expected);
}

void TestRecurrence::zeroAndFiniteSequences()
{
    const auto zero = shortestRecurrence(std::vector<std::uint64_t>(20, 0), 5);
    QCOMPARE(zero->complexity, std::size_t{0});
    // 2, 1 has complexity 1 over Q.
    QCOMPARE(shortestRecurrence(std::vector<std::uint64_t>{2, 1}, 5)->complexity, std::size_t{1});
    // 0 ... 0 1 has complexity n.
    std::vector<std::uint64_t> late(9, 0);
    late.back() = 1;
    QCOMPARE(shortestRecurrence(late, 20)->complexity, std::size_t{9});
}

void TestRecurrence::denominatorComesBack()
{
    std::mt19937_64 random(1);
    using namespace prime_field;
    for (int round = 0; round < 200; ++round) {
        const std::size_t order = 1 + random() % 12;
        std::vector<std::uint64_t> c(order);
        for (auto& x : c) x = 1 + random() % (modulus - 1);
        std::vector<std::uint64_t> s(order);
        for (auto& x : s) x = random() % modulus;
        while (s.size() < 3 * order + 4) {
            std::uint64_t next = 0;
            for (std::size_t i = 0; i < order; ++i) next = add(next, multiply(c[i], s[s.size() - 1 - i]));
            s.push_back(next);
        }
        const auto found = shortestRecurrence(s, order);
        QVERIFY(found);
        QCOMPARE(found->order(), order);
        for (std::size_t i = 0; i < order; ++i) QCOMPARE(found->connection[i + 1], subtract(0, c[i]));
    }
}

void TestRecurrence::abortsAboveTheBound()
{
    std::mt19937_64 random(2);
    std::vector<std::uint64_t> s(100);
    for (auto& x : s) x = random() % prime_field::modulus;
    QVERIFY(!shortestRecurrence(s, 42));
    QVERIFY(shortestRecurrence(s, 50));
}

void TestRecurrence::agreesWithLinearAlgebra()
{
    // For 2L <= N the complexity is the rank of the Hankel matrix.
    std::mt19937_64 random(3);
    for (int round = 0; round < 100; ++round) {
        std::vector<std::uint64_t> s(40);
        const std::size_t period = 1 + random() % 9;
        for (std::size_t i = 0; i < s.size(); ++i)
            s[i] = i < period + random() % 3 ? random() % 7 : prime_field::add(s[i - period], i % 2);
        const auto found = shortestRecurrence(s, 40);
        if (2 * found->complexity > s.size()) continue;
        QCOMPARE(found->complexity, hankelRank(s, 20, 20));
    }
}

void TestRecurrence::preperiodIsLMinusDegree()
{
    const auto f = interlaced({9, 8, 7}, {{1}, {2, 2}, {1}});
    const auto found = shortestRecurrence(residues(f.terms(60)), 25);
    QCOMPARE(found->preperiod(), std::size_t{3});
    QCOMPARE(found->order(), std::size_t{6});
}

void TestRecurrence::liftIsCheckedOnEveryTerm()
{
    auto terms = interlaced({2}, {{1}, {2, 2}, {1}}).terms(60);
    const auto modular = shortestRecurrence(residues(terms), 20);
    QVERIFY(liftToIntegers(*modular, terms));
    // The same residues, but another integer.
    terms[40] += Integer(prime_field::modulus);
    QVERIFY(!liftToIntegers(*modular, terms));
}

void TestRecurrence::cyclotomicShapes()
{
    const auto shape = [](std::vector<long> c) {
        return cyclotomicShape(std::vector<Integer>(c.begin(), c.end()));
    };
    QCOMPARE(shape({1})->interlace, std::uint64_t{1});  // constant
    QCOMPARE(shape({2, -1})->degree, 1);                // linear
    QCOMPARE(shape({0, 0, 2, 0, 0, -1})->interlace, std::uint64_t{3});
    QCOMPARE(shape({-1})->interlace, std::uint64_t{2});  // alternating signs: Phi_2
    QVERIFY(!shape({2}));                                // 2^k
    QVERIFY(!shape({1, 1}));                             // Fibonacci
}

void TestRecurrence::interlaceMayExceedTheOrder()
{
    // Phi_3 Phi_5 Phi_7: order 12, m = 105.
    const IntegerPolynomial product = cyclotomic(3) * cyclotomic(5) * cyclotomic(7);
    QCOMPARE(product.degree(), 12);
    std::vector<Integer> recurrence;
    for (int i = 1; i <= 12; ++i) recurrence.push_back(-product.coefficient(i) / product.coefficient(0));
    const auto shape = cyclotomicShape(recurrence);
    QCOMPARE(shape->interlace, std::uint64_t{105});
    QCOMPARE(shape->degree, 0);
}

void TestRecurrence::closedFormReproducesTheTerms()
{
    std::mt19937 random(4);
    for (int round = 0; round < 60; ++round) {
        std::vector<long> initial(random() % 6);
        for (auto& a : initial) a = 1 + static_cast<long>(random() % 50);
        std::vector<std::vector<long>> channels(1 + random() % 6);
        for (auto& c : channels)
            for (std::size_t i = 0; i <= random() % 3; ++i) c.push_back(1 + static_cast<long>(random() % 9));
        const auto planted = interlaced(initial, channels, round % 2 ? "+" : "+-");
        const auto found = refind(planted, 120);
        QVERIFY(found && found->hasClosedForm());
        QCOMPARE(found->terms(400), planted.terms(400));
        QVERIFY(found->preperiod() <= planted.preperiod());
        QCOMPARE(found->period() % found->word.period(), std::size_t{0});
    }
}

void TestRecurrence::exponentialKindKeepsItsRecurrence()
{
    // 1, 2, 4, 8, ... between ones.
    std::vector<Integer> terms;
    for (int i = 0; i < 60; ++i) {
        terms.emplace_back(1);
        terms.push_back(Integer(1) << i);
    }
    const auto modular = shortestRecurrence(residues(terms), 20);
    auto recurrence = liftToIntegers(*modular, terms);
    QVERIFY(recurrence);
    const auto f =
        formulaOf(terms, *recurrence, modular->preperiod(), SignWord(), cyclotomicShape(*recurrence));
    QVERIFY(!f.hasClosedForm());
    QCOMPARE(f.terms(120), terms);
}

void TestRecurrence::familyIgnoresShifts()
{
    // e = [2; 1, 2, 1, 1, 4, 1, ...]: the tail 1, 2k+2, 1 begun at any of its terms and any k.
    const auto key = familyKey(interlaced({2}, {{1}, {2, 2}, {1}}));
    QCOMPARE(familyKey(interlaced({}, {{1}, {2, 2}, {1}})), key);
    QCOMPARE(familyKey(interlaced({}, {{2, 2}, {1}, {1}})), key);
    QCOMPARE(familyKey(interlaced({5, 6}, {{1}, {1}, {4, 2}})), key);
    QCOMPARE(familyKey(interlaced({}, {{20, 2}, {1}, {1}})), key);
    // Signs move along with the terms.
    QCOMPARE(familyKey(interlaced({7}, {{3}, {1, 1}}, "+-")), familyKey(interlaced({}, {{3}, {5, 1}}, "-+")));
}

void TestRecurrence::familyTellsTailsApart()
{
    const auto key = familyKey(interlaced({}, {{1}, {2, 2}, {1}}));
    QVERIFY(familyKey(interlaced({}, {{1}, {1, 2}, {1}})) != key);
    QVERIFY(familyKey(interlaced({}, {{1}, {2, 2}, {2}})) != key);
    QVERIFY(familyKey(interlaced({}, {{1}, {2, 4}, {1}})) != key);
    QVERIFY(familyKey(interlaced({}, {{1}, {2, 2}, {1}}, "-")) != key);
    QVERIFY(familyKey(interlaced({7}, {{3}, {1, 1}}, "+-")) !=
            familyKey(interlaced({}, {{3}, {5, 1}}, "+-")));
}

void TestRecurrence::exponentialFamilyIgnoresShifts()
{
    const auto power = [](long first, std::vector<long> initial) {
        SignedFraction f;
        for (const long a : initial) f.initial.emplace_back(a);
        f.recurrence = {Integer(2)};
        f.seeds = {Integer(first)};
        return f;
    };
    QCOMPARE(familyKey(power(8, {1, 5})), familyKey(power(1, {})));
    QVERIFY(familyKey(power(3, {})) != familyKey(power(1, {})));
}

QTEST_APPLESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
