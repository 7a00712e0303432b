// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <set>

#include "constants/catalogue.h"
#include "constants/constant.h"

using namespace fractiscope;

namespace {

struct KnownDigits {
    const char* id;
    const char* digits;  ///< truncated after 45 decimals
};

// Computed with PARI/GP 2.15 at 70 digits, by definitions of its own: Khinchin's constant from its
// zeta series, Glaisher's from zeta'(-1), Gompertz' from an integral, algebraic ones as roots.
constexpr KnownDigits knownDigits[] = {
    {"e", "2.718281828459045235360287471352662497757247093"},
    {"pi", "3.141592653589793238462643383279502884197169399"},
    {"gamma", "0.577215664901532860606512090082402431042159335"},
    {"catalan", "0.915965594177219015054603514932384110774149374"},
    {"zeta3", "1.202056903159594285399738161511449990764986292"},
    {"zeta5", "1.036927755143369926331365486457034168057080919"},
    {"phi", "1.618033988749894848204586834365638117720309179"},
    {"sqrt2", "1.414213562373095048801688724209698078569671875"},
    {"cbrt2", "1.259921049894873164767210607278228350570251464"},
    {"log2", "0.693147180559945309417232121458176568075500134"},
    {"log3", "1.098612288668109691395245236922525704647490557"},
    {"log2_3", "1.584962500721156181453738943947816508759814407"},
    {"plastic", "1.324717957244746025960908854478097340734404056"},
    {"tribonacci", "1.839286755214161132551852564653286600424178746"},
    {"supergolden", "1.465571231876768026656731225219939108025577568"},
    {"cos_2pi_7", "0.623489801858733530525004884004239810632274730"},
    {"gamma_third", "2.678938534707747633655692940974677644128689377"},
    {"gamma_quarter", "3.625609908221908311930685155867672002995167682"},
    {"lemniscate", "2.622057554292119810464839589891119413682754951"},
    {"gauss", "0.834626841674073186281429732799046808993993013"},
    {"gompertz", "0.596347362323194074341078499369279376074177860"},
    {"omega", "0.567143290409783872999968662210355549753815787"},
    {"erf_1", "0.842700792949714869341220635082609259296066997"},
    {"ei_1", "1.895117816355936755466520934331634269017060581"},
    {"bessel_i1_i0_2", "0.697774657964007982006790592551752599486658262"},
    {"bessel_i_thirds", "4.140860143368366825444225868199997771843056876"},
    {"bessel_j0_j1_2", "0.388210765567795787511658557306537029221745040"},
    {"besselk_ratio", "1.228036929818907975742672452081718904239366952"},
    {"tan_1", "1.557407724654902230506974807458360173087250772"},
    {"cot_half", "1.830487721712451919268019438968816623758107948"},
    {"tanh_third", "0.321512737531634344719406222425206466005292002"},
    {"sin_1", "0.841470984807896506652502321630298999622563060"},
    {"cosh_1", "1.543080634815243778477905620757061682601529112"},
    {"khinchin", "2.685452001065306445309714835481795693820382293"},
    {"glaisher", "1.282427129100622636875342568869791727767688927"},
};

/// The integer of a decimal text without its point.
Integer withoutPoint(std::string digits)
{
    digits.erase(digits.find('.'), 1);
    return *parseInteger(digits);
}

Integer powerOfTen(unsigned exponent)
{
    Integer result = 1;
    for (unsigned i = 0; i < exponent; ++i) result *= 10;
    return result;
}

}  // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void hasEnoughCompleteEntries();
    void idsAndSymbolsAreUnique();
    void everyEntryHasAnIrrationalValue();
    void latexIsBalanced();
    void findsByIdSymbolAndExpression();
    void identifiersAreNamesInExpressions();
    void digitsAgree_data();
    void digitsAgree();
    void algebraicEntries_data();
    void algebraicEntries();
};

void TestCatalogue::hasEnoughCompleteEntries()
{
    QVERIFY(catalogue().size() >= 50);
    for (const auto& entry : catalogue()) {
        QVERIFY2(!entry.id.empty() && !entry.symbol.empty() && !entry.latex.empty(), entry.id.c_str());
        QVERIFY2(!entry.definition.empty() && !entry.expression.empty(), entry.id.c_str());
        QVERIFY2(!entry.group.empty() && !entry.source.empty(), entry.id.c_str());
        QVERIFY2(entry.definition.find('\n') == std::string::npos, entry.id.c_str());
    }
}

void TestCatalogue::idsAndSymbolsAreUnique()
{
    std::set<std::string> ids;
    std::set<std::string> symbols;
    std::set<std::string> expressions;
    for (const auto& entry : catalogue()) {
        QVERIFY2(ids.insert(entry.id).second, entry.id.c_str());
        QVERIFY2(symbols.insert(entry.symbol).second, entry.symbol.c_str());
        QVERIFY2(expressions.insert(entry.expression).second, entry.expression.c_str());
    }
}

void TestCatalogue::everyEntryHasAnIrrationalValue()
{
    for (const auto& entry : catalogue()) {
        const auto constant = Constant::parse(entry.expression);
        QVERIFY2(constant, entry.id.c_str());
        QVERIFY2(!constant->rationalValue(), entry.id.c_str());
        QVERIFY2(!constant->isInterval(), entry.id.c_str());
        const auto ball = constant->enclosure(400);
        QVERIFY2(ball, entry.id.c_str());
        QVERIFY2(ball->relativeAccuracyBits() >= 390, entry.id.c_str());
    }
}

void TestCatalogue::latexIsBalanced()
{
    for (const auto& entry : catalogue()) {
        int depth = 0;
        for (const char c : entry.latex) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            QVERIFY2(depth >= 0 && static_cast<unsigned char>(c) < 128, entry.id.c_str());
        }
        QVERIFY2(depth == 0, entry.id.c_str());
    }
}

void TestCatalogue::findsByIdSymbolAndExpression()
{
    for (const auto& entry : catalogue()) {
        QCOMPARE(findConstant(entry.id), &entry);
        QCOMPARE(findConstant(entry.symbol), &entry);
        QCOMPARE(findConstantByExpression(entry.expression), &entry);
    }
    QVERIFY(!findConstant(""));
    QVERIFY(!findConstant("no such constant"));
    QVERIFY(!findConstantByExpression("1+1"));
}

void TestCatalogue::identifiersAreNamesInExpressions()
{
    int names = 0;
    for (const auto& entry : catalogue()) {
        const bool identifier =
            entry.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
        if (!identifier || std::isdigit(static_cast<unsigned char>(entry.id.front()))) continue;
        ++names;
        const auto byName = Constant::parse(entry.id);
        QVERIFY2(byName, entry.id.c_str());
        const auto difference = Constant::parse(entry.id + "-(" + entry.expression + ")");
        QVERIFY2(difference && difference->enclosure(200)->containsZero(), entry.id.c_str());
    }
    QVERIFY(names >= 30);
}

void TestCatalogue::digitsAgree_data()
{
    QTest::addColumn<QString>("digits");
    for (const auto& known : knownDigits) QTest::newRow(known.id) << known.digits;
}

void TestCatalogue::digitsAgree()
{
    QFETCH(QString, digits);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(constant);
    // value * 10^45 has the integer part that the digits give.
    const auto ball = constant->enclosure(400);
    QVERIFY(ball);
    const Ball scaled = multiply(*ball, Ball::fromInteger(powerOfTen(45)), 600);
    QCOMPARE(scaled.certifiedFloor(), std::optional<Integer>(withoutPoint(digits.toStdString())));
}

void TestCatalogue::algebraicEntries_data()
{
    QTest::addColumn<QString>("polynomial");
    QTest::newRow("phi") << "x^2 - x - 1";
    QTest::newRow("silver_ratio") << "x^2 - 2*x - 1";
    QTest::newRow("sqrt7") << "x^2 - 7";
    QTest::newRow("cbrt2") << "x^3 - 2";
    QTest::newRow("root4_2") << "x^4 - 2";
    QTest::newRow("sqrt2_plus_sqrt3") << "x^4 - 10*x^2 + 1";
    QTest::newRow("plastic") << "x^3 - x - 1";
    QTest::newRow("tribonacci") << "x^3 - x^2 - x - 1";
    QTest::newRow("supergolden") << "x^3 - x^2 - 1";
    QTest::newRow("cos_2pi_7") << "8*x^3 + 4*x^2 - 4*x - 1";
}

void TestCatalogue::algebraicEntries()
{
    QFETCH(QString, polynomial);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(constant);
    QVERIFY(constant->minimalPolynomial().has_value());
    QCOMPARE(QString::fromStdString(toString(*constant->minimalPolynomial(), "x")), polynomial);
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
