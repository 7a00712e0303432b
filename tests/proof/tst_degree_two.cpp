// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <set>

#include "constants/rational_expression.h"
#include "proof/constant_name.h"
#include "proof/degree_two.h"
#include "proof/fraction_value.h"

using namespace fractiscope;

/// Left-hand sides of degree 2: which are images of another constant, and that the others are not.
class TestDegreeTwo : public QObject {
    Q_OBJECT

private slots:
    void involutionFixesTheFunction();
    void notOfDegreeTwo();
    void reduced_data();
    void reduced();
    void notReduced_data();
    void notReduced();
    void approvedRowsOfE();
    void genericOnesHaveNone();
};

namespace {

Constant parsed(const std::string& text)
{
    auto constant = Constant::parse(text);
    if (!constant) qFatal("does not parse: %s", text.c_str());
    return *constant;
}

Rational valueAt(const IntegerPolynomial& p, const Rational& t)
{
    Rational value = 0;
    for (int i = p.degree(); i >= 0; --i) value = value * t + Rational(p.coefficient(i));
    return value;
}

IntegerPolynomial polynomial(const std::vector<long>& lowToHigh)
{
    return IntegerPolynomial(std::vector<Integer>(lowToHigh.begin(), lowToHigh.end()));
}

/// The text of f with the constant for x.
std::string composed(const std::string& f, const std::string& constant)
{
    std::string text;
    for (const char c : f) text += c == 'x' ? "(" + constant + ")" : std::string(1, c);
    return text;
}

}  // namespace

void TestDegreeTwo::involutionFixesTheFunction()
{
    std::mt19937 random(5);
    std::uniform_int_distribution<long> entry(-6, 6);
    int found = 0;
    for (int i = 0; i < 300; ++i) {
        const auto polynomialOf = [&] { return polynomial({entry(random), entry(random), entry(random)}); };
        const RationalFunction f{polynomialOf(), polynomialOf()};
        if (f.denominator.isZero() || f.numerator.isZero()) continue;
        const auto sigma = involutionOf(f);
        const RationalFunction g = fractiscope::reduced(f);
        QCOMPARE(sigma.has_value(), std::max(g.numerator.degree(), g.denominator.degree()) == 2);
        if (!sigma) continue;
        ++found;
        QVERIFY(sigma->a == -sigma->d);
        for (const auto& t : {Rational(1, 3), Rational(7, 5), Rational(-22, 7)}) {
            const Rational bottom = Rational(sigma->c) * t + Rational(sigma->d);
            if (bottom == 0) continue;
            const Rational other = (Rational(sigma->a) * t + Rational(sigma->b)) / bottom;
            QCOMPARE(valueAt(f.numerator, other) * valueAt(f.denominator, t),
                     valueAt(f.numerator, t) * valueAt(f.denominator, other));
        }
    }
    QVERIFY(found > 200);
}

void TestDegreeTwo::notOfDegreeTwo()
{
    for (const char* f : {"x", "(x+1)/(x-3)", "x^3", "(x^3+1)/x"})
        QVERIFY(!reduceDegreeTwo(parsed("e"), *parseRationalFunction(f)));
    // A common factor leaves degree 1.
    QVERIFY(!involutionOf({polynomial({-1, 0, 1}), polynomial({1, 1})}));
    QVERIFY(!involutionOf({polynomial({1, 2, 3}), polynomial({2, 4, 6})}));
}

void TestDegreeTwo::reduced_data()
{
    QTest::addColumn<QString>("alpha");
    QTest::addColumn<QString>("f");
    QTest::addColumn<QString>("constant");
    QTest::addColumn<bool>("bySum");
    const std::tuple<const char*, const char*, const char*, bool> rows[] = {
        {"e", "x^2", "exp(2)", false},
        {"e", "(x^2-1)/x^2", "exp(2)", false},
        {"e", "(3*x^2-1)/(2*x^2+5)", "exp(2)", false},
        {"e", "(x^2+1)/(x^2-1)", "coth(1)", false},
        {"e^(1/2)", "1/(x^2+1)", "e", false},
        {"e^(1/3)", "(x^2+1)/(x^2-1)", "coth(1/3)", false},
        {"(e-1)/2", "4*x^2+4*x", "exp(2)", false},
        {"1/(e+1)", "(x^2-2*x+1)/x^2", "exp(2)", true},
        {"tan(1/2)", "2*x/(1-x^2)", "tan(1)", true},
        {"tan(1/2)", "(x^2-1)/x", "cot(1)", true},
        {"cot(1/4)", "(1-x^2)/(x+3*x^2-3)", "tan(1/2)", true},
        {"3*tan(1/2)-1", "(x^2+2*x-8)/(x+1)", "cot(1)", true},
        {"coth(1/2)", "(x^2+1)/(2*x)", "coth(1)", true},
        {"tanh(1/6)", "x/(1+x^2)", "tanh(1/3)", true},
        {"sqrt(6)*coth(1/(2*sqrt(6)))", "x+6/x", "sqrt(6)*coth(1/sqrt(6))", true},
        {"sqrt(2/3)*coth(1/(2*sqrt(6)))", "(x^2+2/3)/x", "sqrt(6)*coth(1/sqrt(6))", true},
        {"sqrt(2)*tan(1/sqrt(8))", "x/(x^2-2)", "sqrt(2)*cot(1/sqrt(2))", true},
        {"sqrt(2)", "(x^2+x+1)/(3*x^2-x)", "sqrt(2)", true},
        {"phi", "x^2", "phi", false},
        {"(3-sqrt(13))/7", "(x^2+x+1)/(x^2-2)", "(3-sqrt(13))/7", true},
    };
    for (const auto& [alpha, f, constant, bySum] : rows)
        QTest::addRow("%s in %s", alpha, f) << QString(alpha) << QString(f) << QString(constant) << bySum;
}

void TestDegreeTwo::reduced()
{
    QFETCH(QString, alpha);
    QFETCH(QString, f);
    QFETCH(QString, constant);
    QFETCH(bool, bySum);
    const auto found = reduceDegreeTwo(parsed(alpha.toStdString()), *parseRationalFunction(f.toStdString()));
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(found->constant), constant);
    QCOMPARE(found->bySum, bySum);
    // The value by Arb from the expression, the other constant by Arb, and its base.
    const Ball value = *parsed(composed(f.toStdString(), alpha.toStdString())).enclosure(1400);
    const Ball other = *parsed(found->constant).enclosure(1400);
    QVERIFY(agreeTo(value, image(found->fromReduced, other, 1400), 300));
    QVERIFY(agreeTo(other, *enclosureOf(found->reduced, 1400), 300));
    const Constant byName = parsed(moebiusText(found->fromReduced, "(" + found->constant + ")"));
    QVERIFY(agreeTo(value, *byName.enclosure(1400), 300));
    // One base for the same constant, however it was found.
    QVERIFY(baseOf(parsed(found->constant))->toConstant == found->reduced.toConstant);
}

void TestDegreeTwo::notReduced_data()
{
    QTest::addColumn<QString>("f");
    const std::pair<const char*, const char*> rows[] = {
        {"e", "x^2+x"},
        {"e", "x+1/x"},
        {"e", "(x^2+1)/(x-1)"},
        {"e^2", "x^2"},
        {"e^(2/3)", "x^2"},
        {"tan(1)", "2*x/(1-x^2)"},
        {"tan(1/2)", "x^2"},
        {"tan(1/2)", "x+1/x"},
        {"coth(1)", "x+1/x"},
        {"coth(1/2)", "x-1/x"},
        {"pi", "x^2"},
        {"cbrt(2)", "x^2"},
        {"sqrt(2)", "x^2"},
        {"sin(1)", "x^2"},
        {"22/7", "x^2"},
        {"besseli(0,2)/besseli(1,2)", "x+1/x"},
        {"sqrt(6)*coth(1/(2*sqrt(6)))", "x+1/x"},
        {"digits:2.718281828459045235360287471352662497757", "x^2"},
    };
    for (const auto& [alpha, f] : rows) QTest::newRow(alpha) << QString(f);
}

void TestDegreeTwo::notReduced()
{
    QFETCH(QString, f);
    QVERIFY(!reduceDegreeTwo(parsed(QTest::currentDataTag()), *parseRationalFunction(f.toStdString())));
}

void TestDegreeTwo::approvedRowsOfE()
{
    // Every left-hand side of degree 2 with coefficients up to 1 has a base iff a search approved a formula.
    QFile file(QString(TEST_DATA) + "/e-degree2-L1-words1to2.jsonl");
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::set<std::pair<std::vector<long>, std::vector<long>>> approved;
    while (!file.atEnd()) {
        const auto row = nlohmann::json::parse(file.readLine().toStdString());
        if (row.contains("p") && row["approved"].get<bool>())
            approved.emplace(row["p"].get<std::vector<long>>(), row["q"].get<std::vector<long>>());
    }
    QCOMPARE(approved.size(), std::size_t{24});
    const Constant e = parsed("e");
    int based = 0;
    int generic = 0;
    const auto tripleOf = [](int code) {
        return std::vector<long>{code % 3 - 1, code / 3 % 3 - 1, code / 9 - 1};
    };
    for (int i = 0; i < 27; ++i)
        for (int j = 0; j < 27; ++j) {
            const RationalFunction f{polynomial(tripleOf(i)), polynomial(tripleOf(j))};
            if (!involutionOf(f)) continue;
            const auto found = reduceDegreeTwo(e, f);
            std::vector<long> p = tripleOf(i);
            std::vector<long> q = tripleOf(j);
            const auto isPositive = [](const std::vector<long>& c) {
                return static_cast<double>(c[0]) + 2.718 * static_cast<double>(c[1]) +
                           7.389 * static_cast<double>(c[2]) >
                       0;
            };
            if (!isPositive(p) || !isPositive(q)) continue;
            QCOMPARE(found.has_value(), approved.count({p, q}) > 0);
            ++(found ? based : generic);
        }
    QCOMPARE(based, 12);
    QCOMPARE(generic, 108);
}

void TestDegreeTwo::genericOnesHaveNone()
{
    std::mt19937 random(11);
    std::uniform_int_distribution<long> entry(-5, 5);
    const Constant constants[] = {parsed("e"), parsed("tan(1/2)")};
    for (const Constant& alpha : constants) {
        int tried = 0;
        while (tried < 300) {
            const long p0 = entry(random), p1 = entry(random), p2 = entry(random);
            const long q0 = entry(random), q1 = entry(random), q2 = entry(random);
            const RationalFunction f{polynomial({p0, p1, p2}), polynomial({q0, q1, q2})};
            if (!involutionOf(f)) continue;
            const long a = p2 * q1 - p1 * q2, b = p2 * q0 - p0 * q2, c = p1 * q0 - p0 * q1;
            const bool expected = alpha.text() == "e" ? a == 0 && c == 0 : b == 0 && a == c;
            QCOMPARE(reduceDegreeTwo(alpha, f).has_value(), expected);
            ++tried;
        }
    }
}

QTEST_APPLESS_MAIN(TestDegreeTwo)
#include "tst_degree_two.moc"
