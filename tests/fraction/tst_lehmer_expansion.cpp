// SPDX-License-Identifier: GPL-3.0-or-later
// Lehmer's expansion against Euclid on GMP integers at higher precision.
#include <QtTest>
#include <deque>
#include <random>

#include "fraction/lehmer_expansion.h"
#include "fraction/signed_expansion.h"

using namespace fractiscope;

class TestLehmerExpansion : public QObject {
    Q_OBJECT

private slots:
    void everyTermIsRight();
    void adversarialNumbers_data();
    void adversarialNumbers();
    void goesAsFarAsEuclid();
    void exactQuotientsOfWords();
    void nothingFromNothing();
};

namespace {

RationalFunction randomMoebius(std::mt19937_64& random, long largest)
{
    const auto coefficient = [&] {
        return Integer(static_cast<long>(random() % (2 * largest + 1)) - largest);
    };
    return {IntegerPolynomial({coefficient(), coefficient()}),
            IntegerPolynomial({coefficient(), coefficient()})};
}

/// P(alpha)/Q(alpha) > 0 with both certified positive at this precision, after changes of sign; false if not.
bool positiveQuotient(RationalFunction f, const FixedPointPowers& powers, RationalFunction& result)
{
    for (IntegerPolynomial* p : {&f.numerator, &f.denominator}) {
        if (p->isZero()) return false;
        if (isPositive(*p, powers) == Verdict::False) *p = -*p;
        if (isPositive(*p, powers) != Verdict::True) return false;
    }
    result = f;
    return true;
}

/// Terms that differ from those of a certified expansion at four times the precision; `checked` counts.
std::size_t wrongTerms(const PowerTable& alpha, const RationalFunction& f, const SignWord& word, long bits,
                       LehmerExpander& expander, std::vector<std::int64_t>& terms, std::uint64_t& checked)
{
    expander.expand(enclose(f, **alpha.at(bits)), word, 3000, terms);
    const auto right = expandQuotient(enclose(f, **alpha.at(4 * bits)), word, terms.size());
    if (right.terms.size() < terms.size()) return terms.size() - right.terms.size();
    std::size_t wrong = 0;
    for (std::size_t n = 0; n < terms.size(); ++n) wrong += right.terms[n] != terms[n];
    checked += terms.size();
    return wrong;
}

}  // namespace

// FRACTISCOPE_TERMS=100000000 makes the long test of it.
void TestLehmerExpansion::everyTermIsRight()
{
    const QByteArray asked = qgetenv("FRACTISCOPE_TERMS");
    const std::uint64_t count = asked.isEmpty() ? 1'000'000 : asked.toULongLong();
    std::mt19937_64 random(3);
    const auto words = *signWords(1, 5);
    std::deque<PowerTable> constants;
    for (const char* text : {"e", "pi", "sqrt(2)", "zeta(3)", "tan(1)"})
        constants.emplace_back(*Constant::parse(text), 1);
    LehmerExpander expander;
    std::vector<std::int64_t> terms;
    std::uint64_t checked = 0;
    while (checked < count) {
        const PowerTable& alpha = constants[random() % constants.size()];
        const long bits = 64 * (1 + static_cast<long>(random() % 24));
        RationalFunction f;
        if (!positiveQuotient(randomMoebius(random, 10000), **alpha.at(64), f)) continue;
        const SignWord& word = words[random() % words.size()];
        const std::size_t wrong = wrongTerms(alpha, f, word, bits, expander, terms, checked);
        if (wrong > 0) qWarning() << word.text().c_str() << bits << toString(f.numerator, "x").c_str();
        QCOMPARE(wrong, std::size_t{0});
    }
    qInfo() << checked << "terms compared";
}

void TestLehmerExpansion::adversarialNumbers_data()
{
    QTest::addColumn<QString>("constant");
    for (const char* text :
         {"1/3+e/10^50", "1/3-e/10^50", "355/113+pi/10^200", "10^50+e/10^50", "e/10^60", "1+pi/10^30",
          "2-pi/10^30", "exp(pi*sqrt(163))", "sqrt(10^60+1)", "(1+sqrt(5))/2", "7/2^62+e/2^190",
          "1/(2^62-1/e)", "2^61-1/e", "2^62+1/e", "99/70+sqrt(2)/10^20"})
        QTest::newRow(text) << text;
}

void TestLehmerExpansion::adversarialNumbers()
{
    QFETCH(QString, constant);
    const PowerTable alpha(*Constant::parse(constant.toStdString()), 1);
    std::mt19937_64 random(7);
    LehmerExpander expander;
    std::vector<std::int64_t> terms;
    std::uint64_t checked = 0;
    for (const auto& word : *signWords(1, 3))
        for (int i = 0; i < 30; ++i)
            for (const long bits : {64L, 200L, 320L, 700L, 2000L}) {
                RationalFunction f{IntegerPolynomial({Integer(0), Integer(1)}),
                                   IntegerPolynomial({Integer(1)})};
                if (i > 0 && !positiveQuotient(randomMoebius(random, 4), **alpha.at(700), f)) continue;
                QCOMPARE(wrongTerms(alpha, f, word, bits, expander, terms, checked), std::size_t{0});
            }
    QVERIFY(checked > 0);
}

void TestLehmerExpansion::goesAsFarAsEuclid()
{
    const PowerTable alpha(*Constant::parse("e"), 1);
    std::mt19937_64 random(11);
    LehmerExpander expander;
    std::vector<std::int64_t> terms;
    std::size_t euclid = 0;
    std::size_t lehmer = 0;
    for (int i = 0; i < 2000; ++i) {
        RationalFunction f;
        if (!positiveQuotient(randomMoebius(random, 100), **alpha.at(64), f)) continue;
        const auto x = enclose(f, **alpha.at(320));
        expander.expand(x, SignWord(), 1000, terms);
        lehmer += terms.size();
        euclid += expandQuotient(x, SignWord(), 1000).terms.size();
    }
    QVERIFY2(lehmer > euclid * 97 / 100, qPrintable(QString("%1 of %2").arg(lehmer).arg(euclid)));
    QVERIFY(lehmer <= euclid);
}

void TestLehmerExpansion::exactQuotientsOfWords()
{
    // x known exactly: Fibonacci quotients have terms 1 until the end, which is no term of an irrational
    // number.
    LehmerExpander expander;
    std::vector<std::int64_t> terms;
    EnclosedQuotient x{Integer(2971215073), Integer(1836311903), 0, 0};
    QVERIFY(!expander.expand(x, SignWord(), 100, terms));
    QVERIFY(terms.size() >= 30 && terms.size() < 47);
    for (const auto term : terms) QCOMPARE(term, std::int64_t{1});
}

void TestLehmerExpansion::nothingFromNothing()
{
    LehmerExpander expander;
    std::vector<std::int64_t> terms{1, 2, 3};
    const Integer huge = Integer(1) << 400;
    QVERIFY(!expander.expand({huge, huge, huge, huge}, SignWord(), 10, terms));
    QVERIFY(terms.empty());
    QVERIFY(expander.expand({huge, huge, huge, huge}, SignWord(), 0, terms) == false);
    QVERIFY(!expander.expand({Integer(1), Integer(1), 0, 0}, SignWord(), 10, terms));
    QVERIFY(terms.empty());
}

QTEST_GUILESS_MAIN(TestLehmerExpansion)
#include "tst_lehmer_expansion.moc"
