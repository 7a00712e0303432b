// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "fraction/signed_expansion.h"
#include "proof/certificate_checker.h"
#include "proof/contraction.h"
#include "proof/equivalence.h"
#include "proof/fraction_value.h"
#include "proof/local_identities.h"
#include "recurrence/closed_form.h"
#include "support/proof_support.h"

using namespace fractiscope;

/// Every rewriting is compared with a second method: the one-pass algorithm, the convergents, or the way
/// back.
class TestRewriting : public QObject {
    Q_OBJECT

private slots:
    void simpleFormsOfRandomFormulas();
    void wordsAndBack();
    void imagesAndBack();
    void valueOfTheSimpleForm();
    void openReasons();
    void zerosAndOnes();
    void removalsOfRandomFormulas();
    void removalsThatDoNotEnd();
    void contractions();
    void contractionByZero();
    void equivalence();

private:
    SignedFraction randomFormula();
    std::mt19937 random_{20261124};
};

/// A legal closed form: m up to 6, degree up to 2, words up to length 4, initial terms.
SignedFraction TestRewriting::randomFormula()
{
    const auto words = *signWords(1, 4);
    SignedFraction f;
    do {
        f.word = words[random_() % words.size()];
    } while (f.word.isAllMinus());
    const std::size_t m = f.word.period() * (1 + random_() % 2);
    const std::size_t r = random_() % 4;
    for (std::size_t n = 0; n < r; ++n) f.initial.emplace_back(static_cast<long>(2 + random_() % 5));
    std::vector<RationalPolynomial> channels;
    for (std::size_t j = 0; j < m; ++j) {
        RationalPolynomial p{Rational(static_cast<long>(2 + random_() % 4))};
        const auto kind = random_() % 4;
        if (kind >= 2) p.emplace_back(static_cast<long>(1 + random_() % 3));
        if (kind == 3 && m < 4) {  // k(k+1)/2
            p[1] += Rational(1, 2);
            p.emplace_back(1, 2);
        }
        channels.push_back(std::move(p));
    }
    channels[0] = {Rational(3), Rational(2)};
    f.channels = std::move(channels);
    return f;
}

void TestRewriting::simpleFormsOfRandomFormulas()
{
    for (int round = 0; round < 60; ++round) {
        const SignedFraction f = randomFormula();
        const auto simple = simpleForm(f);
        QVERIFY(bool(simple));
        QVERIFY(isAccepted(simple->certificate));
        QVERIFY(simple->fraction.word.isSimple());
        const auto onePass = simpleTerms(f.terms(400), f.word);
        QVERIFY(onePass.size() > 300);
        QCOMPARE(simple->fraction.terms(onePass.size()), onePass);
    }
}

void TestRewriting::wordsAndBack()
{
    const auto words = *signWords(1, 3);
    for (int round = 0; round < 40; ++round) {
        const SignedFraction f = randomFormula();
        const SignWord& word = words[random_() % words.size()];
        if (word.isAllMinus()) continue;
        const auto there = underWord(f, word);
        QVERIFY(bool(there));
        const auto back = underWord(there->fraction, f.word);
        QVERIFY(bool(back));
        QVERIFY(isAccepted(there->certificate) && isAccepted(back->certificate));
        QCOMPARE(back->fraction.terms(300), f.terms(300));
    }
}

void TestRewriting::imagesAndBack()
{
    for (int round = 0; round < 30; ++round) {
        const SignedFraction f = randomFormula();
        const IntegerMatrix m{static_cast<long>(1 + random_() % 3), static_cast<long>(random_() % 3),
                              static_cast<long>(random_() % 2), static_cast<long>(1 + random_() % 2)};
        if (determinant(m).is_zero()) continue;
        const auto there = moebiusImage(f, m, f.word);
        QVERIFY(bool(there));
        const auto back = moebiusImage(there->fraction, adjugate(m), f.word);
        QVERIFY(bool(back));
        QVERIFY(isAccepted(there->certificate) && isAccepted(back->certificate));
        QCOMPARE(back->fraction.terms(200), f.terms(200));
        // The image of the value is the value of the image.
        const auto x = valueEnclosure(f, 1, 400);
        const auto y = valueEnclosure(there->fraction, 1, 400);
        QVERIFY(x && y && agreeTo(image(m, *x, 800), *y, 80));
    }
}

void TestRewriting::valueOfTheSimpleForm()
{
    // e under -+ to the simple fraction, against the certified expansion.
    const auto simple = simpleForm(interlaced("-+", {3}, {{3, 2}, {2}}));
    QVERIFY(bool(simple));
    const PowerTable e(*Constant::parse("e"), 1);
    const RationalFunction itself{IntegerPolynomial({Integer(0), Integer(1)}),
                                  IntegerPolynomial({Integer(1)})};
    QCOMPARE(simple->fraction.terms(60), expandCertified(e, itself, SignWord(), 60, 512, 4096)->terms);
    // Illegal terms at the start do no harm: 1/(0 + 1/x) = x.
    const auto shifted = simpleForm(interlaced("+", {0, 0, 2}, {{1}, {2, 2}, {1}}));
    QVERIFY(bool(shifted));
    QCOMPARE(shifted->fraction.terms(60), simple->fraction.terms(60));
}

void TestRewriting::openReasons()
{
    QVERIFY(simpleForm(SignedFraction{}).error() == OpenReason::NoClosedForm);
    QVERIFY(simpleForm(interlaced("+", {}, {{0}})).error() == OpenReason::BaseNotLegal);
    QVERIFY(simpleForm(interlaced("+", {}, {{5, -1}})).error() == OpenReason::BaseNotLegal);
    QVERIFY(simpleForm(interlaced("-", {3}, {{2}})).error() == OpenReason::RationalValue);
    // All minus turns growing terms into growing runs of twos.
    const auto reason =
        underWord(interlaced("+", {2}, {{1}, {2, 2}, {1}}), *SignWord::parse("-"), {{2000, 2000}, 10000});
    QVERIFY(!reason);
    QVERIFY(reason.error() == OpenReason::TermLimit || reason.error() == OpenReason::BaseTermLimit);
}

namespace {

/// p_n/q_n of a list of terms with signs, as a matrix [[p_n, b_n p_{n-1}], [q_n, b_n q_{n-1}]].
IntegerMatrix product(const std::vector<SignedTerm>& terms)
{
    IntegerMatrix m;
    for (const SignedTerm& t : terms) absorbTerm(m, t.term, t.sign);
    return m;
}

/// The same value: some partial products act alike up to a map that fixes the rest.
bool convergentsMeet(const SignedFraction& f, const Rewritten& g)
{
    const auto a = f.terms(60);
    std::vector<SignedTerm> given;
    std::set<std::pair<Integer, Integer>> convergents;
    const auto add = [&](const IntegerMatrix& m, auto&& use) {
        if (m.c.is_zero()) return;
        const Integer g0 = gcd(m.a, m.c);
        use(std::pair(Integer(m.c.sign() * m.a / g0), Integer(abs(m.c) / g0)));
    };
    for (std::size_t n = 0; n < a.size(); ++n) {
        given.push_back({a[n], f.word.sign(n)});
        add(product(given), [&](const auto& c) { convergents.insert(c); });
    }
    // Removing terms leaves out convergents, and makes no new ones but the last of each stretch.
    const auto kept = g.terms(24);
    std::size_t met = 0;
    for (std::size_t n = 1; n <= kept.size(); ++n)
        add(product({kept.begin(), kept.begin() + static_cast<long>(n)}),
            [&](const auto& c) { met += convergents.count(c); });
    return met >= 8;
}

/// A term of that value for ever, or before the period behind index 0.
bool hasTerm(const Rewritten& g, int value)
{
    const auto terms = g.terms(g.first.size() + g.rest.preperiod());
    const RationalPolynomial constant =
        value == 0 ? RationalPolynomial{} : RationalPolynomial{Rational(value)};
    return std::any_of(terms.begin() + (terms.empty() ? 0 : 1), terms.end(),
                       [&](const SignedTerm& t) { return t.term == value; }) ||
           std::any_of(g.rest.channels.begin(), g.rest.channels.end(),
                       [&](const RationalPolynomial& p) { return p == constant; });
}

}  // namespace

void TestRewriting::zerosAndOnes()
{
    // 3 + 1/(0 + 1/(k + 1 + 1/(4 + ...)))
    const auto zeros = withoutZeros(interlaced("+", {3}, {{0}, {1, 1}, {4}}));
    QVERIFY(bool(zeros));
    QVERIFY(zeros->first.empty());
    QCOMPARE(zeros->rest.terms(4), (std::vector<Integer>{4, 6, 7, 8}));
    // e
    const auto e = withoutOnes(interlaced("+", {2}, {{1}, {2, 2}, {1}}));
    QVERIFY(bool(e));
    QVERIFY(!hasTerm(*e, 1) && !hasTerm(*e, 0));
    const auto certificate = certificateOf(*e, interlaced("+", {2}, {{1}, {2, 2}, {1}}));
    QVERIFY(certificate && isAccepted(*certificate));
    // the golden ratio: 2 - 1/(2 + ...) or the like, by three and three
    const auto golden = withoutOnes(interlaced("+", {}, {{1}}));
    QVERIFY(bool(golden));
    QVERIFY(!hasTerm(*golden, 1));
}

void TestRewriting::removalsOfRandomFormulas()
{
    int proved = 0;
    for (int round = 0; round < 200; ++round) {
        SignedFraction f = randomFormula();
        for (std::size_t j = 1; j < f.period(); ++j)
            if (random_() % 3 == 0)
                f.channels.edit()[j] =
                    random_() % 2 == 0 ? RationalPolynomial{} : RationalPolynomial{Rational(1)};
        for (const bool ones : {false, true}) {
            const auto removed = ones ? withoutOnes(f) : withoutZeros(f);
            if (!removed) continue;
            QVERIFY(!hasTerm(*removed, 0));
            if (ones) QVERIFY(!hasTerm(*removed, 1));
            QVERIFY(convergentsMeet(f, *removed));
            if (const auto certificate = certificateOf(*removed, f)) {
                QVERIFY(isAccepted(*certificate));
                ++proved;
            }
        }
    }
    QVERIFY(proved > 50);
}

void TestRewriting::removalsThatDoNotEnd()
{
    QVERIFY(withoutZeros(interlaced("+", {1}, {{0}, {2}})).error() == NoRemoval::DoesNotEnd);
    QVERIFY(withoutZeros(interlaced("+", {1}, {{0}})).error() == NoRemoval::DoesNotEnd);
    QVERIFY(withoutZeros(SignedFraction{}).error() == NoRemoval::NoClosedForm);
}

void TestRewriting::contractions()
{
    for (int round = 0; round < 60; ++round) {
        const SignedFraction f = randomFormula();
        const auto a = f.terms(120);
        for (const Parity parity : {Parity::Even, Parity::Odd}) {
            const auto part = contraction(f, parity);
            QVERIFY(bool(part));
            Integer p = 1, q = 0, oldP = 0, oldQ = 1;  // of the contraction
            const auto elements = part->elements(41);
            for (std::size_t i = 0; i < elements.size(); ++i) {
                const auto& [n, d] = elements[i];
                oldP = d * p + n * oldP;
                oldQ = d * q + n * oldQ;
                std::swap(p, oldP);
                std::swap(q, oldQ);
                if (i == 0 && parity == Parity::Odd) continue;
                const std::size_t index = parity == Parity::Even ? 2 * i : 2 * i - 1;
                const auto [top, bottom] =
                    convergent({a.begin(), a.begin() + static_cast<long>(index) + 1}, f.word);
                QVERIFY(p * bottom == q * top);
            }
        }
    }
}

void TestRewriting::contractionByZero()
{
    QVERIFY(contraction(SignedFraction{}, Parity::Even).error() == NoContraction::NoClosedForm);
    QVERIFY(contraction(interlaced("+", {1, 2}, {{0}, {3}}), Parity::Even).error() ==
            NoContraction::ZeroTerm);
    QVERIFY(bool(contraction(interlaced("+", {1, 2}, {{0}, {3}}), Parity::Odd)));
    QVERIFY(contraction(interlaced("+", {1}, {{7, -1}}), Parity::Odd).error() == NoContraction::ZeroTerm);
    QVERIFY(contraction(interlaced("+", {1, 2, 0}, {{7}}), Parity::Even).error() == NoContraction::ZeroTerm);
}

void TestRewriting::equivalence()
{
    const SignedFraction e = interlaced("+", {2}, {{1}, {2, 2}, {1}});
    const auto relation = [](const SignedFraction& x, const SignedFraction& y) { return *relationOf(x, y); };
    QVERIFY(std::holds_alternative<EqualValues>(relation(e, interlaced("-+", {3}, {{3, 2}, {2}}))));
    const auto shifted = relation(e, interlaced("+", {5}, {{1}, {2, 2}, {1}}));
    QVERIFY(std::holds_alternative<EqualTails>(shifted));
    QVERIFY(std::get<EqualTails>(shifted).map == (IntegerMatrix{1, 3, 0, 1}));
    const auto later = relation(interlaced("+", {7}, {{1}, {4, 2}, {1}}), e);
    QVERIFY(std::holds_alternative<EqualTails>(later));
    const auto different = relation(e, interlaced("+", {2}, {{1}, {2, 2}, {2}}));
    QVERIFY(std::holds_alternative<DifferentValues>(different));
    QCOMPARE(std::get<DifferentValues>(different).firstDifference, std::size_t{3});
    for (int round = 0; round < 60; ++round) {
        const SignedFraction f = randomFormula();
        const SignedFraction g = tailOf(f, random_() % 20);
        const auto at = commonTail(f, g);
        QVERIFY(at);
        const auto a = f.terms(at->first + 100);
        const auto b = g.terms(at->second + 100);
        for (std::size_t n = 0; n < 100; ++n) {
            QCOMPARE(a[at->first + n], b[at->second + n]);
            QCOMPARE(f.word.sign(at->first + n), g.word.sign(at->second + n));
        }
    }
    QVERIFY(!commonTail(e, interlaced("+", {2}, {{1}, {2, 2}, {2}})));
    for (int round = 0; round < 30; ++round) {
        const SignedFraction f = randomFormula();
        const auto there = underWord(f, *SignWord::parse("+-"));
        QVERIFY(std::holds_alternative<EqualValues>(relation(f, there->fraction)));
        const IntegerMatrix m{2, 1, 1, 1};
        const auto image = moebiusImage(f, m, f.word);
        const auto tails = relation(f, image->fraction);
        QVERIFY(std::holds_alternative<EqualTails>(tails));
        QVERIFY(std::get<EqualTails>(tails).map == m);
        const auto twice = relation(f, moebiusImage(f, {2, 0, 0, 1}, f.word)->fraction);
        QVERIFY(!std::holds_alternative<EqualValues>(twice));
    }
}

QTEST_APPLESS_MAIN(TestRewriting)
#include "tst_rewriting.moc"
