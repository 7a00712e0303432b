// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "fraction/signed_expansion.h"
#include "number/prime_field.h"
#include "proof/constant_name.h"
#include "proof/exponential_fraction.h"
#include "proof/fraction_value.h"
#include "proof/identify.h"
#include "recurrence/closed_form.h"

using namespace fractiscope;

/// Naming a constant from a closed form alone, without knowing where it came from.
class TestIdentify : public QObject {
    Q_OBJECT

private slots:
    void namesOfKnownFractions_data();
    void namesOfKnownFractions();
    void randomClosedForms();
    void namesAreTheirValues();
    void moebiusTexts();
    void refused();
    void everyReasonHasAText();
};

namespace {

Constant parsed(const std::string& text)
{
    auto constant = Constant::parse(text);
    if (!constant) qFatal("does not parse: %s", text.c_str());
    return *constant;
}

SignedFraction fractionOf(const char* word, std::vector<long> initial,
                          std::vector<std::vector<long>> channels)
{
    SignedFraction f;
    f.word = *SignWord::parse(word);
    f.initial.assign(initial.begin(), initial.end());
    for (const auto& channel : channels) f.channels.edit().emplace_back(channel.begin(), channel.end());
    return f;
}

/// The closed form behind certified terms of P(alpha)/Q(alpha), as a search finds it.
std::optional<SignedFraction> closedForm(const Constant& alpha, const RationalFunction& f,
                                         const SignWord& word)
{
    const PowerTable powers(alpha, 1);
    const auto expansion = expandCertified(powers, f, word, 400, 2048, 1 << 17);
    if (!expansion || !expansion->complete) return std::nullopt;
    std::vector<std::uint64_t> residues;
    for (const auto& t : expansion->terms) residues.push_back(prime_field::fromInteger(t));
    const auto modular = shortestRecurrence(residues, 180);
    if (!modular) return std::nullopt;
    auto recurrence = liftToIntegers(*modular, expansion->terms);
    if (!recurrence) return std::nullopt;
    const auto shape = cyclotomicShape(*recurrence);
    SignedFraction result = formulaOf(expansion->terms, *recurrence, modular->preperiod(), word, shape);
    // The period must have been seen.
    if (!result.hasClosedForm() || result.terms(400) != expansion->terms) return std::nullopt;
    if (result.preperiod() + (static_cast<std::size_t>(result.degree()) + 2) * result.period() > 400)
        return std::nullopt;
    return result;
}

bool sameValue(const std::string& x, const std::string& y)
{
    return agreeTo(*parsed(x).enclosure(1400), *parsed(y).enclosure(1400), 350);
}

}  // namespace

void TestIdentify::namesOfKnownFractions_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QList<long>>("initial");
    QTest::addColumn<QList<QList<long>>>("channels");
    using L = QList<long>;
    using C = QList<QList<long>>;
    // Euler's fractions of e and its relatives; the others are examples of core/REFERENCES.md.
    QTest::newRow("e") << "+" << L{2} << C{{1}, {2, 2}, {1}};
    QTest::newRow("exp(1/2)") << "+" << L{} << C{{1}, {1, 4}, {1}};
    QTest::newRow("exp(2)") << "+" << L{7} << C{{2, 3}, {1}, {1}, {3, 3}, {18, 12}};
    QTest::newRow("coth(1/2)") << "+" << L{} << C{{2, 4}};
    QTest::newRow("cot(1/3)") << "-" << L{} << C{{3, 6}};
    QTest::newRow("tan(1)") << "+" << L{} << C{{1}, {1, 2}};
    QTest::newRow("besseli(0,2)/besseli(1,2)") << "+" << L{} << C{{1, 1}};
    QTest::newRow("besseli(1,2)/besseli(0,2)") << "+" << L{0} << C{{1, 1}};
    QTest::newRow("sqrt(2)*besseli(0,2*sqrt(2))/besseli(1,2*sqrt(2))") << "+" << L{} << C{{1, 2}, {1, 1}};
    QTest::newRow("besselj(0,2)/besselj(1,2)") << "-" << L{} << C{{1, 1}};
    QTest::newRow("sqrt(2)*coth(1/sqrt(2))") << "+" << L{} << C{{2, 8}, {3, 4}};
    QTest::newRow("besseli(1/3,2/3)/besseli(4/3,2/3)") << "+" << L{} << C{{4, 3}};
    QTest::newRow("(sqrt(5) + 1)/2") << "+" << L{} << C{{1}};
    QTest::newRow("sqrt(2)") << "+" << L{1} << C{{2}};
    QTest::newRow("sqrt(3)") << "-" << L{2} << C{{4}};
    QTest::newRow("sqrt(13)") << "+" << L{3} << C{{1}, {1}, {1}, {1}, {6}};
    QTest::newRow("(3 - sqrt(2))/7") << "+" << L{0, 4} << C{{2}};
}

void TestIdentify::namesOfKnownFractions()
{
    QFETCH(QString, word);
    QFETCH(QList<long>, initial);
    QFETCH(QList<QList<long>>, channels);
    std::vector<std::vector<long>> lists;
    for (const auto& channel : channels) lists.emplace_back(channel.begin(), channel.end());
    const SignedFraction fraction =
        fractionOf(word.toUtf8().constData(), {initial.begin(), initial.end()}, lists);
    const auto found = identify(fraction);
    if (!found) qWarning("%s", std::string(reasonText(found.error())).c_str());
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(found->expression), QString(QTest::currentDataTag()));
    const Ball value = *valueEnclosure(fraction, *firstLegalIndex(fraction), 1400);
    QVERIFY(agreeTo(value, *parsed(found->expression).enclosure(1400), 350));
    QVERIFY(agreeTo(value, *enclosureOf(found->based, 1400), 350));
    QVERIFY(agreeTo(value, image(found->fromConstant, *parsed(found->constant).enclosure(1400), 1400), 350));
}

void TestIdentify::randomClosedForms()
{
    std::mt19937 random(404);
    const auto draw = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    const char* words[] = {"+", "+", "+-", "-+", "-", "++-"};
    int named = 0;
    int tried = 0;
    while (named < 120 && tried < 2000) {
        ++tried;
        const int d = draw(1, 4);
        const int a = draw(1, d);
        const Rational w(draw(1, 9), d % 2 == 0 ? 1 : draw(1, 2));
        const BesselQuotient quotient{Rational(a, d), Rational(draw(0, 1) ? 4 : -4) / (Rational(d * d) * w)};
        const auto names = namesOf(quotient);
        const NamedImage& name = names[static_cast<std::size_t>(draw(0, static_cast<int>(names.size()) - 1))];
        const Constant alpha = parsed(name.expression);
        const auto base = baseOf(alpha);
        QVERIFY2(base, name.expression.c_str());

        IntegerMatrix m{draw(-3, 3), draw(-3, 3), draw(-3, 3), draw(-3, 3)};
        if (m.a * m.d == m.b * m.c) continue;
        const Ball x = image(m, *alpha.enclosure(200), 200);
        if (x.isPositive() != Verdict::True) m = {-m.a, -m.b, m.c, m.d};
        // The expansion needs both parts positive.
        const RationalMatrix bottom(Rational(m.c), Rational(m.d), 0, 1);
        if (image(bottom, *alpha.enclosure(200), 200).isPositive() != Verdict::True)
            m = {-m.a, -m.b, -m.c, -m.d};
        const RationalFunction f{IntegerPolynomial({m.b, m.a}), IntegerPolynomial({m.d, m.c})};
        const SignWord word = *SignWord::parse(words[draw(0, 5)]);
        const auto fraction = closedForm(alpha, f, word);
        if (!fraction || fraction->endsInTwosMinus()) continue;

        const std::string truth = moebiusText(primitive(m), "(" + name.expression + ")");
        const auto found = identify(*fraction);
        QVERIFY2(found, (truth + " under " + word.text() + ": " +
                         (found ? "" : std::string(reasonText(found.error()))))
                            .c_str());
        QVERIFY2(sameValue(found->expression, truth), (found->expression + " for " + truth).c_str());
        // The base is that of the constant it came from.
        QCOMPARE(found->based.base.fraction.terms(30), base->base.fraction.terms(30));
        QVERIFY(found->based.toConstant == primitive(RationalMatrix(m) * RationalMatrix(base->toConstant)));
        ++named;
    }
    qInfo("%d closed forms named, %d images drawn", named, tried);
    QVERIFY(named >= 120);
}

void TestIdentify::namesAreTheirValues()
{
    for (const auto& order : {Rational(1, 2), Rational(1), Rational(1, 3), Rational(3, 4)})
        for (const auto& square :
             {Rational(1), Rational(-1, 4), Rational(1, 2), Rational(-8, 9), Rational(1, 6)}) {
            const auto names = namesOf({order, square});
            QVERIFY(names.size() >= 2);
            for (const auto& name : names) {
                const auto found = besselImageOf(parsed(name.expression));
                QVERIFY2(found, name.expression.c_str());
                QVERIFY(found->quotient == (BesselQuotient{order, square}));
                QVERIFY(primitive(found->fromQuotient) == primitive(name.fromQuotient));
            }
        }
}

void TestIdentify::moebiusTexts()
{
    QCOMPARE(moebiusText({1, 0, 0, 1}, "e"), std::string("e"));
    QCOMPARE(moebiusText({2, -1, 1, 3}, "e"), std::string("(2*e - 1)/(e + 3)"));
    QCOMPARE(moebiusText({0, 1, 1, 0}, "e"), std::string("1/e"));
    QCOMPARE(moebiusText({-1, 0, 0, 3}, "tan(1)"), std::string("-tan(1)/3"));
    QCOMPARE(moebiusText({0, 2, 3, 0}, "e"), std::string("2/(3*e)"));
    for (const char* constant :
         {"e", "tan(1/2)", "besseli(0,2)/besseli(1,2)", "sqrt(2)*tan(1/sqrt(2))", "1+sqrt(2)", "-e"})
        for (int a = -2; a <= 2; ++a)
            for (int b = -2; b <= 2; ++b)
                for (int c = 0; c <= 2; ++c)
                    for (int d = -2; d <= 2; ++d) {
                        if (a * d == b * c) continue;
                        const Ball x = *parsed(constant).enclosure(300);
                        const Ball text = *parsed(moebiusText({a, b, c, d}, constant)).enclosure(300);
                        QVERIFY(agreeTo(image(RationalMatrix(a, b, c, d), x, 300), text, 60));
                    }
}

void TestIdentify::refused()
{
    const auto reasonOf = [](const SignedFraction& fraction) {
        const auto found = identify(fraction);
        return found ? -1 : static_cast<int>(found.error());
    };
    const auto is = [](NoNameReason reason) { return static_cast<int>(reason); };
    SignedFraction exponential;
    exponential.initial = {Integer(0)};
    exponential.recurrence = {Integer(2)};
    exponential.seeds = {Integer(2)};
    QCOMPARE(exponential.terms(6), tasoevFraction(1, 2).terms(6));
    QCOMPARE(reasonOf(exponential), is(NoNameReason::NoClosedForm));
    QCOMPARE(reasonOf(fractionOf("-", {3}, {{2}})), is(NoNameReason::RationalValue));
    QCOMPARE(reasonOf(fractionOf("+", {}, {{9, -1}})), is(NoNameReason::NotLegal));
    QCOMPARE(reasonOf(fractionOf("-", {}, {{1}, {5, 1}})), is(NoNameReason::NotLegal));
    // Squares, and two progressions that do not fit together.
    QCOMPARE(reasonOf(fractionOf("+", {}, {{1, 2, 1}})), is(NoNameReason::NotBessel));
    QCOMPARE(reasonOf(fractionOf("+", {}, {{1, 1}, {2, 3}})), is(NoNameReason::NotBessel));
    QCOMPARE(reasonOf(fractionOf("+", {}, {{1, 1}, {1, 1}, {1, 2}})), is(NoNameReason::NotBessel));
    QCOMPARE(reasonOf(fractionOf("+-", {}, {{2, 1}, {2, 1}})), is(NoNameReason::NotBessel));
    // A mutation of the fraction of e^2 = [7; 2, 1, 1, 3, 18, 5, ...].
    QCOMPARE(reasonOf(fractionOf("+", {7}, {{2, 3}, {1}, {1}, {4, 3}, {18, 12}})),
             is(NoNameReason::NotBessel));
    std::vector<std::vector<long>> many(400, {1, 1});
    QCOMPARE(reasonOf(fractionOf("+", {}, many)), is(NoNameReason::TooLarge));
}

void TestIdentify::everyReasonHasAText()
{
    for (int i = 0; i <= static_cast<int>(NoNameReason::NotVerified); ++i)
        QVERIFY(!reasonText(static_cast<NoNameReason>(i)).empty());
}

QTEST_APPLESS_MAIN(TestIdentify)
#include "tst_identify.moc"
