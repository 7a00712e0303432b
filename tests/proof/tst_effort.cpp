// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "proof/effort.h"
#include "proof/tail_facts.h"
#include "recurrence/closed_form.h"
#include "support/proof_support.h"
#include "verify/asymptotics.h"
#include "verify/convergence.h"

using namespace fractiscope;

/// The numbers that are shown beside a formula: what a search needs, what it saves, how it converges.
class TestEffort : public QObject {
    Q_OBJECT

private slots:
    void exhaustive();
    void need();
    void simpleTails();
    void bits();
    void tails();
    void asymptotics();
};

namespace {

SignedFraction euler()
{
    return interlaced("+", {2}, {{1}, {2, 2}, {1}});
}

}  // namespace

void TestEffort::exhaustive()
{
    // 2; 1, 2 + 2k, 1: five integers of at most 2 in size.
    const ExhaustiveSearch e = exhaustiveSearch(euler());
    QCOMPARE(e.coefficients, std::size_t{5});
    QVERIFY(std::abs(e.bits - 5 * std::log2(5.0)) < 1e-9);
    // k(k+1)/2 = k + binomial(k, 2): Newton's series, not the fractions.
    SignedFraction triangular = interlaced("+", {}, {{0}});
    triangular.channels = {{Rational(0), Rational(1, 2), Rational(1, 2)}};
    QCOMPARE(exhaustiveSearch(triangular).coefficients, std::size_t{3});
    QVERIFY(std::abs(exhaustiveSearch(triangular).bits - 3 * std::log2(3.0)) < 1e-9);
    SignedFraction huge = euler();
    huge.initial = {Integer(1) << 5000};
    QVERIFY(std::abs(exhaustiveSearch(huge).bits - 5 * 5002.0) < 1);
    QCOMPARE(exhaustiveSearch(SignedFraction{}).coefficients, std::size_t{0});
}

void TestEffort::need()
{
    const SearchNeed e = searchNeed(euler());
    QCOMPARE(e.period, std::size_t{3});
    QCOMPARE(e.order, std::size_t{6});
    QCOMPARE(e.preperiod, std::size_t{1});
    QCOMPARE(e.depth, std::size_t{105});
    // Two channels of order 2 that interlace to order 2: 1, 2, 3, 4, ...
    QCOMPARE(searchNeed(interlaced("+-", {}, {{1, 2}, {2, 2}})).order, std::size_t{2});
    std::vector<std::vector<long>> channels(60, {1});
    channels[7] = {1, 5};
    const SearchNeed far = searchNeed(interlaced("+", {1, 2, 3}, channels));
    QCOMPARE(far.order, std::size_t{120});
    QCOMPARE(far.depth, std::size_t{2 * (3 + 120) + 21});
    channels.resize(2500, {1, 1});
    QCOMPARE(searchNeed(interlaced("+", {}, channels)).order, std::size_t{0});
}

void TestEffort::simpleTails()
{
    const ProofLimits limits;
    const auto itself = simpleTailOf(euler(), limits);
    QVERIFY(itself);
    QCOMPARE(itself->ratio, Rational(1));
    // e = [3; (2k + 3, 2)] under -+: two terms for three.
    const auto e = simpleTailOf(interlaced("-+", {3}, {{3, 2}, {2}}), limits);
    QVERIFY(e);
    QCOMPARE(e->period, std::size_t{3});
    QCOMPARE(e->ratio, Rational(3, 2));
    QCOMPARE(e->formBits, closedFormBits(euler()));
    // cot(1/2) = 2 - 1/(6 - ...): every minus costs two terms more.
    const auto cot = simpleTailOf(interlaced("-", {}, {{2, 4}}), limits);
    QVERIFY(cot);
    QCOMPARE(cot->period, std::size_t{2});
    QCOMPARE(cot->ratio, Rational(2));
    QVERIFY(!simpleTailOf(SignedFraction{}, limits));
    QVERIFY(!simpleTailOf(interlaced("-", {}, {{3}, {1}}), limits));  // a_1 = 1 with minus is no expansion
}

void TestEffort::bits()
{
    QCOMPARE(closedFormBits(euler()), std::size_t{2 + 3 + 3 + 2});
    SignedFraction f;
    f.channels = {{Rational(0), Rational(-1, 2)}};
    QCOMPARE(closedFormBits(f), std::size_t{1 + 0 + 1 + 1 + 2});
    QCOMPARE(closedFormBits(SignedFraction{}), std::size_t{0});
}

void TestEffort::tails()
{
    const SignedFraction f = [] {
        SignedFraction g = interlaced("+-", {5, 6, 7}, {{1, 2}, {3}, {4, 0, 1}, {9}});
        g.recurrence = {0, 0, 0, 3, 0, 0, 0, -3, 0, 0, 0, 1};
        const auto terms = g.terms(15);
        g.seeds = std::vector<Integer>(terms.begin() + 3, terms.end());
        return g;
    }();
    const auto terms = f.terms(80);
    for (std::size_t n = 0; n < 25; ++n) {
        const SignedFraction tail = tailOf(f, n);
        QCOMPARE(tail.terms(50), std::vector<Integer>(terms.begin() + static_cast<long>(n),
                                                      terms.begin() + static_cast<long>(n + 50)));
        QVERIFY(tail.word == f.word.shifted(n));
        SignedFraction byRecurrence = tail;
        byRecurrence.channels = {};
        QCOMPARE(byRecurrence.terms(50), tail.terms(50));
    }
}

void TestEffort::asymptotics()
{
    const auto e = asymptoticsOf(euler());
    QVERIFY(e);
    QCOMPARE(e->slope, Rational(2, 3));
    QCOMPARE(e->digitsPerTerm, 0.0);
    // The golden ratio gains 2 log10 of itself per term.
    const auto golden = asymptoticsOf(interlaced("+", {}, {{1}}));
    QVERIFY(golden);
    QVERIFY(std::abs(golden->digitsPerTerm - 2 * std::log10((1 + std::sqrt(5.0)) / 2)) < 1e-12);
    for (const auto& f : {interlaced("+-", {1}, {{3}, {4}, {1}, {7}}), interlaced("-", {}, {{3}, {2}, {2}}),
                          interlaced("+", {}, {{1000000}, {1}})}) {
        const auto rate = asymptoticsOf(f);
        QVERIFY(rate);
        const Convergence measured = measureConvergence(f.terms(4000), f.word);
        QVERIFY(std::abs(measured.digitsPerTerm / rate->digitsPerTerm - 1) < 1e-2);
    }
    SignedFraction large = interlaced("+", {}, {{1}});
    large.channels = {{Rational(Integer(1) << 4000)}};
    QVERIFY(std::abs(asymptoticsOf(large)->digitsPerTerm - 8000 * std::log10(2.0)) < 1e-6);
    QVERIFY(!asymptoticsOf(interlaced("-", {}, {{2}})));  // value 1
    QVERIFY(!asymptoticsOf(SignedFraction{}));
}

QTEST_APPLESS_MAIN(TestEffort)
#include "tst_effort.moc"
