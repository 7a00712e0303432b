// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "fraction/signed_expansion.h"
#include "support/search_support.h"
#include "verify/approval.h"
#include "verify/convergence.h"

using namespace fractiscope;

/// Approval says True only of what agrees, and names the first wrong term.
class TestApproval : public QObject {
    Q_OBJECT

private slots:
    void eulersFraction();
    void everyMutationIsRefuted();
    void artefactOfTwosIsRefuted();
    void digitsAskedAreReached();
    void digitsGivenLimitTheComparison();
    void errorsMatchExactArithmetic_data();
    void errorsMatchExactArithmetic();
};

namespace {

const RationalFunction identity{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};

SignedFraction euler()
{
    SignedFraction f;
    f.initial = {Integer(2)};
    f.channels = {{Rational(1)}, {Rational(2), Rational(2)}, {Rational(1)}};
    return f;
}

}  // namespace

void TestApproval::eulersFraction()
{
    const PowerTable e(*Constant::parse("e"), 1);
    const Approval approval = approve(e, identity, euler(), 1000);
    QCOMPARE(approval.agrees, Verdict::True);
    QVERIFY(approval.digits >= 1000);
    // The terms compared are those of the certified expansion.
    const auto certified = expandCertified(e, identity, SignWord(), approval.termsCompared, 4096, 1 << 16);
    QCOMPARE(certified->terms, euler().terms(approval.termsCompared));
    QVERIFY(approval.informationBits > 3320);
    QVERIFY(descriptionBits(euler()) < 200);
}

void TestApproval::everyMutationIsRefuted()
{
    const PowerTable e(*Constant::parse("e"), 1);
    const auto wrongAt = [&](const SignedFraction& f) {
        const Approval approval = approve(e, identity, f, 300);
        return approval.agrees == Verdict::False
                   ? static_cast<int>(approval.firstWrong.value_or(approval.termsCompared))
                   : -1;
    };
    SignedFraction f = euler();
    f.initial[0] = 3;
    QCOMPARE(wrongAt(f), 0);
    f = euler();
    f.channels.edit()[1][1] = 3;  // 1, 3k+2, 1: wrong first at k = 1, the term of index 5
    QCOMPARE(wrongAt(f), 5);
    f = euler();
    f.channels.edit()[2][0] = 2;
    QCOMPARE(wrongAt(f), 3);
    f = euler();
    // Right for k <= 9, wrong at k = 10, the term of index 32, by a polynomial that agrees before.
    RationalPolynomial vanishing{Rational(1)};
    for (long root = 0; root < 10; ++root) {
        RationalPolynomial next(vanishing.size() + 1, Rational(0));
        for (std::size_t i = 0; i < vanishing.size(); ++i) {
            next[i + 1] += vanishing[i];
            next[i] -= vanishing[i] * Rational(root);
        }
        vanishing = next;
    }
    for (auto& c : vanishing) c /= Rational(3628800);
    vanishing[0] += 2;
    vanishing[1] += 2;
    f.channels.edit()[1] = vanishing;
    QCOMPARE(wrongAt(f), 32);
    f = euler();
    f.word = *SignWord::parse("+-");
    QVERIFY(wrongAt(f) >= 0);
    f = euler();
    f.channels.edit()[0][0] = 0;  // illegal: terms must be at least 1
    QVERIFY(wrongAt(f) >= 0);
}

void TestApproval::artefactOfTwosIsRefuted()
{
    // Under minus signs pi - 3 shows long runs of twos, but is no rational number.
    const PowerTable pi(*Constant::parse("pi"), 1);
    SignedFraction f;
    f.word = *SignWord::parse("-");
    f.initial = {Integer(4)};
    f.channels = {{Rational(2)}};
    QVERIFY(f.endsInTwosMinus());
    QCOMPARE(approve(pi, identity, f, 100).agrees, Verdict::False);
}

void TestApproval::digitsAskedAreReached()
{
    const PowerTable e(*Constant::parse("e"), 1);
    for (const long digits : {10, 100, 2000}) {
        const Approval approval = approve(e, identity, euler(), digits);
        QCOMPARE(approval.agrees, Verdict::True);
        QVERIFY(approval.digits >= digits);
        // The last convergent compared is really that close.
        const auto [p, q] = convergent(euler().terms(approval.termsCompared), SignWord());
        const long bits = 4 * digits + 200;
        const Ball e1 = *Constant::parse("e")->enclosure(bits);
        const Ball error = subtract(e1, Ball::fromRational(Rational(p, q), bits), bits);
        Integer scale;
        mpz_ui_pow_ui(raw(scale), 10, static_cast<unsigned long>(digits));
        const auto scaled = multiply(error, Ball::fromInteger(scale), bits).scaled(0);
        QVERIFY(abs(scaled->lower) <= 1 && abs(scaled->upper) <= 1);
    }
}

void TestApproval::digitsGivenLimitTheComparison()
{
    const auto [p, q] = convergent(euler().terms(200), SignWord());
    const auto digits = Constant::parse("digits:" + decimalOf(p, q, 100));
    const PowerTable given(*digits, 1);
    const Approval approval = approve(given, identity, euler(), 1000);
    QCOMPARE(approval.agrees, Verdict::True);
    QVERIFY(approval.digits > 80 && approval.digits <= 101);
}

void TestApproval::errorsMatchExactArithmetic_data()
{
    QTest::addColumn<QString>("constant");
    QTest::addColumn<QString>("word");
    for (const char* constant : {"e", "pi", "sqrt(3)", "tan(1)"})
        for (const char* word : {"+", "+-", "-+", "--+"})
            QTest::addRow("%s %s", constant, word) << QString(constant) << QString(word);
}

void TestApproval::errorsMatchExactArithmetic()
{
    QFETCH(QString, constant);
    QFETCH(QString, word);
    const PowerTable powers(*Constant::parse(constant.toStdString()), 1);
    const SignWord signs = *SignWord::parse(word.toStdString());
    const auto terms = expandCertified(powers, identity, signs, 116, 512, 1 << 16)->terms;
    const Convergence measured = measureConvergence(terms, signs);
    QVERIFY(measured.log10Error.size() == 101);
    const Ball x = *powers.constant().enclosure(2000);
    for (std::size_t n = 0; n < measured.log10Error.size(); n += 7) {
        const std::vector<Integer> head(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(n) + 1);
        const auto [p, q] = convergent(head, signs);
        const Ball error = subtract(x, Ball::fromRational(Rational(p, q), 2000), 2000);
        const auto scaled = error.scaled(1500);
        long exponent = 0;
        const double mantissa = mpz_get_d_2exp(&exponent, raw(scaled->lower));
        const double exact =
            std::log10(std::abs(mantissa)) + (static_cast<double>(exponent) - 1500) * std::log10(2.0);
        QVERIFY2(std::abs(exact - measured.log10Error[n]) < 1e-5, qPrintable(QString::number(n)));
    }
    QVERIFY(measured.digitsPerTerm > 0.3);
}

QTEST_APPLESS_MAIN(TestApproval)
#include "tst_approval.moc"
