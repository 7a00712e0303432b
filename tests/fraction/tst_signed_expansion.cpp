// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "constants/rational_expression.h"
#include "fraction/positive_form.h"
#include "fraction/signed_expansion.h"
#include "support/search_support.h"

using namespace fractiscope;

/// Certified terms: right, and never one too many.
class TestSignedExpansion : public QObject {
    Q_OBJECT

private slots:
    void knownExpansions();
    void agreesWithTwiceThePrecision();
    void termsObeyTheRule();
    void certaintyEndsInsideAnInterval();
    void hugePartialQuotient();
    void cancellingLeftHandSide();
    void rationalNumbers();
    void divisorTooCloseToZeroGivesNothing();
    void positiveForms_data();
    void positiveForms();
    void positiveFormNeedsADenominator();
};

namespace {

const RationalFunction identity{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};

std::vector<Integer> expand(const char* constant, const char* word, std::size_t count)
{
    const PowerTable powers(*Constant::parse(constant), 1);
    const auto result = expandCertified(powers, identity, *SignWord::parse(word), count, 256, 1 << 20);
    return result->complete ? result->terms : std::vector<Integer>{};
}

std::vector<Integer> list(std::initializer_list<long> values)
{
    return {values.begin(), values.end()};
}

}  // namespace

void TestSignedExpansion::knownExpansions()
{
    QCOMPARE(expand("e", "+", 12), list({2, 1, 2, 1, 1, 4, 1, 1, 6, 1, 1, 8}));
    QCOMPARE(expand("pi", "+", 9), list({3, 7, 15, 1, 292, 1, 1, 1, 2}));
    QCOMPARE(expand("e", "-", 8), list({3, 4, 3, 2, 2, 2, 3, 8}));
    QCOMPARE(expand("tan(1)", "+", 8), list({1, 1, 1, 3, 1, 5, 1, 7}));
    QCOMPARE(expand("1/e", "+", 4), list({0, 2, 1, 2}));
}

void TestSignedExpansion::agreesWithTwiceThePrecision()
{
    // Every term ever emitted, at a precision that runs out, against twice the precision.
    constexpr std::size_t wanted = 1'000'000;
    std::mt19937 random(20230725);
    std::size_t compared = 0;
    const std::vector<std::string> constants{"e", "pi", "tan(1)", "gamma", "sqrt(7)"};
    std::vector<std::unique_ptr<PowerTable>> tables;
    for (const auto& c : constants) tables.push_back(std::make_unique<PowerTable>(*Constant::parse(c), 2));
    const auto words = *signWords(1, 5);
    std::uniform_int_distribution<int> coefficient(-30, 30);
    for (std::size_t round = 0; compared < wanted; ++round) {
        const PowerTable& powers = *tables[round % tables.size()];
        const auto polynomial = [&] {
            return IntegerPolynomial(
                {Integer(coefficient(random)), Integer(coefficient(random)), Integer(coefficient(random))});
        };
        RationalFunction f{polynomial(), polynomial()};
        const auto low = *powers.at(1024);
        const auto high = *powers.at(2048);
        if (isPositive(f.numerator, *high) != Verdict::True) f.numerator = -f.numerator;
        if (isPositive(f.denominator, *high) != Verdict::True) f.denominator = -f.denominator;
        if (isPositive(f.numerator, *high) != Verdict::True ||
            isPositive(f.denominator, *high) != Verdict::True)
            continue;
        const SignWord& word = words[random() % words.size()];
        const auto few = expandQuotient(enclose(f, *low), word, 3000);
        const auto many = expandQuotient(enclose(f, *high), word, 3000);
        QVERIFY(few.terms.size() <= many.terms.size());
        QVERIFY(std::equal(few.terms.begin(), few.terms.end(), many.terms.begin()));
        QVERIFY(few.terms.size() > 100 || gcd(f.numerator, f.denominator).degree() > 0 || word.isAllMinus() ||
                f.numerator.degree() < 1);
        compared += few.terms.size() + 1;
    }
}

void TestSignedExpansion::termsObeyTheRule()
{
    for (const auto& word : *signWords(1, 4)) {
        const auto terms = expand("pi", word.text().c_str(), 200);
        QCOMPARE(terms.size(), std::size_t{200});
        for (std::size_t n = 1; n < terms.size(); ++n) {
            QVERIFY(terms[n] >= 1);
            QVERIFY(terms[n] + word.sign(n) >= 1);
        }
        // Convergents come back to the number.
        const auto [p, q] = convergent(terms, word);
        const Ball pi = *Constant::parse("pi")->enclosure(200);
        const Ball difference = subtract(pi, Ball::fromRational(Rational(p, q), 200), 200);
        QVERIFY(std::abs(difference.toDouble()) < (word.isAllMinus() ? 1e-2 : 1e-20));
    }
}

void TestSignedExpansion::certaintyEndsInsideAnInterval()
{
    // 3.14 means [3.135, 3.145]: 3, then 1/0.145 = 6.9 and 1/0.135 = 7.4 differ.
    const PowerTable powers(*Constant::parse("digits:3.14"), 1);
    const auto result = expandCertified(powers, identity, SignWord(), 50, 256, 4096);
    QVERIFY(!result->complete);
    QCOMPARE(result->terms, list({3}));
    // No digit string may certify a term of which its own interval is not sure.
    const PowerTable more(*Constant::parse("digits:2.7182818284590452"), 1);
    const auto e = expand("e", "+", 60);
    const auto certified = expandCertified(more, identity, SignWord(), 60, 256, 4096)->terms;
    QVERIFY(certified.size() > 10 && certified.size() < 30);
    QVERIFY(std::equal(certified.begin(), certified.end(), e.begin()));
}

void TestSignedExpansion::hugePartialQuotient()
{
    // 10^-50 next to 1/2: x = 1/2 + pi 10^-60 has a partial quotient near 10^59 / 4 pi ...
    const auto terms = expand("1/2 + pi*10^-60", "+", 20);
    QCOMPARE(terms.size(), std::size_t{20});
    QCOMPARE(terms[0], Integer(0));
    const auto largest = *std::max_element(terms.begin(), terms.end());
    QVERIFY(bitLength(largest) > 150);
    // Under minus signs the same number has a run of very many twos: terms stay certified as far as asked.
    QCOMPARE(expand("1/2 + pi*10^-60", "-", 1000).size(), std::size_t{1000});
}

void TestSignedExpansion::cancellingLeftHandSide()
{
    // 355 - 113 pi is about -3e-5: numerator and denominator lose bits, not truth.
    const PowerTable powers(*Constant::parse("pi"), 1);
    const RationalFunction f{IntegerPolynomial({Integer(-355), Integer(113)}),
                             IntegerPolynomial({Integer(-22), Integer(7)})};
    const RationalFunction positive{-f.numerator, -f.denominator};
    const auto low = expandQuotient(enclose(positive, **powers.at(256)), SignWord(), 500);
    const auto high = expandQuotient(enclose(positive, **powers.at(1024)), SignWord(), 500);
    QVERIFY(low.terms.size() > 40);
    QVERIFY(std::equal(low.terms.begin(), low.terms.end(), high.terms.begin()));
}

void TestSignedExpansion::rationalNumbers()
{
    QCOMPARE(expandRational(Rational(1, 2), SignWord()), list({0, 2}));
    QCOMPARE(expandRational(Rational(415, 93), SignWord()), list({4, 2, 6, 7}));
    std::mt19937 random(5);
    for (int i = 0; i < 500; ++i) {
        const Rational x(static_cast<long>(random() % 100000) + 1, static_cast<long>(random() % 1000) + 1);
        for (const auto& word : *signWords(1, 3)) {
            const auto [p, q] = convergent(expandRational(x, word), word);
            QCOMPARE(Rational(p, q), x);
        }
    }
}

void TestSignedExpansion::divisorTooCloseToZeroGivesNothing()
{
    const EnclosedQuotient unsure{Integer(100), Integer(3), Integer(1), Integer(5)};
    QVERIFY(expandQuotient(unsure, SignWord(), 10).terms.empty());
    const EnclosedQuotient signUnsure{Integer(2), Integer(100), Integer(3), Integer(0)};
    QVERIFY(expandQuotient(signUnsure, SignWord(), 10).terms.empty());
}

void TestSignedExpansion::positiveForms_data()
{
    QTest::addColumn<QString>("constant");
    QTest::addColumn<QString>("quotient");
    QTest::addColumn<bool>("shifted");
    const auto row = [](const char* constant, const char* quotient, bool shifted) {
        QTest::addRow("%s at %s", quotient, constant) << constant << quotient << shifted;
    };
    row("e", "x", false);
    row("1/e", "x", false);
    row("e", "-x", true);
    row("e", "(x-10)/(x-20)", false);
    row("e", "(x^2+1)/(x-3)", true);
    row("e^-300", "x", true);  // not known to be positive at once
    row("e^-70", "1/x", false);
    row("-exp(500)", "x^2/x", true);
    row("digits:3.14159265358979", "(1-x)/(x+1)", true);
    row("e",
        "1/(1000000000000000000000000000000000000000000000*x-2718281828459045235360287471352662497757247094)",
        true);
}

void TestSignedExpansion::positiveForms()
{
    QFETCH(QString, constant);
    QFETCH(QString, quotient);
    QFETCH(bool, shifted);
    const auto f = parseRationalFunction(quotient.toStdString());
    QVERIFY(f);
    const PowerTable alpha(*Constant::parse(constant.toStdString()), 2);
    const auto form = positiveForm(*f, alpha);
    QVERIFY(form);
    QCOMPARE(form->shift > 0, shifted);
    const auto powers = alpha.at(4096);
    QVERIFY(isPositive(form->function.numerator, **powers) == Verdict::True);
    QVERIFY(isPositive(form->function.denominator, **powers) == Verdict::True);
    // f + shift, whatever the signs of the two polynomials.
    const auto& [top, bottom] = form->function;
    QVERIFY(top * f->denominator ==
            (f->numerator + f->denominator * IntegerPolynomial({form->shift})) * bottom);
}

void TestSignedExpansion::positiveFormNeedsADenominator()
{
    const PowerTable alpha(*Constant::parse("digits:3.14"), 1);
    const auto form = positiveForm({IntegerPolynomial({1}), IntegerPolynomial({-314, 100})}, alpha);
    QVERIFY(!form);
    QCOMPARE(form.error().code, ErrorCode::Inseparable);
}

QTEST_APPLESS_MAIN(TestSignedExpansion)
#include "tst_signed_expansion.moc"
