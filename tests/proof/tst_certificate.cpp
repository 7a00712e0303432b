// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "proof/certificate_checker.h"
#include "proof/discovery.h"
#include "support/proof_support.h"

using namespace fractiscope;

/// Certificates: their text, and the checker that trusts nothing.
class TestCertificate : public QObject {
    Q_OBJECT

private slots:
    void textComesBack();
    void badTexts_data();
    void badTexts();
    void everyHypothesisIsChecked();
    void multiplesOfABlockAreAccepted();
    void randomForgeriesFail();
    void rationalCoefficients();
    void hostileSizesAreRefused();
};

namespace {

Certificate certificateOf(const KnownBase& known, const IntegerMatrix& m0, const std::string& word)
{
    return discover(known.based, m0, *SignWord::parse(word))->certificate;
}

/// e = [2; 1, 2, 1, 1, 4, 1, ...].
Certificate euler()
{
    return certificateOf(baseOfE(), {}, "+");
}

std::vector<Certificate> samples()
{
    return {euler(),
            certificateOf(baseOfE(), {3, 1, 0, 2}, "+-"),
            certificateOf(baseOfTan1(), {2, 1, 1, 5}, "-++"),
            certificateOf(baseOfBessel("-"), {1, 0, 0, 3}, "+"),
            certificateOf(baseOfRoot2(), {7, 1, 2, 3}, "-+"),
            certificateOf(baseOfE(), {-5, 0, 0, 7}, "+")};
}

/// "accepted" or the number of the first hypothesis that fails.
QString verdict(const Certificate& certificate)
{
    const auto failure = firstFailure(certificate);
    return failure ? QString::number(static_cast<int>(*failure)) : "accepted";
}

QString failing(Hypothesis hypothesis)
{
    return QString::number(static_cast<int>(hypothesis));
}

}  // namespace

void TestCertificate::textComesBack()
{
    for (const Certificate& certificate : samples()) {
        QCOMPARE(verdict(certificate), QString("accepted"));
        const std::string text = toJson(certificate);
        const auto read = certificateFromJson(text);
        QVERIFY(read);
        QCOMPARE(toJson(*read), text);
        QCOMPARE(verdict(*read), QString("accepted"));
        QVERIFY(read->block == certificate.block && read->start == certificate.start);
        QCOMPARE(read->target.terms(100), certificate.target.terms(100));
    }
    const std::string expected =
        R"json({"certificate":1,"base":{"name":"coth(1/k)","legalFrom":0,"signs":[1],"initial":[],)json"
        R"json("polynomials":[[2,4]]},"start":[1,1,1,-1],"target":{"signs":[1],"initial":[2],)json"
        R"json("polynomials":[[1],[2,2],[1]]},"baseIndex":1,"baseLength":1,"targetIndex":1,)json"
        R"json("targetLength":3,"state":[1,1,1,-1],"sign":1})json";
    QCOMPARE(toJson(euler()), expected);
}

void TestCertificate::badTexts_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const auto field = [](const char* from, const char* to, const char* name) {
        QTest::newRow(qPrintable(QString("%1 -> %2").arg(from, to)))
            << QByteArray(from) << QByteArray(to) << ErrorCode::UnexpectedToken << QString(name);
    };
    field("\"certificate\":1", "\"certificate\":2", "certificate");
    field("\"base\":", "\"bass\":", "base");
    field("\"coth(1/k)\"", "7", "name");
    field("\"legalFrom\":0", "\"legalFrom\":-1", "legalFrom");
    field("\"legalFrom\":0", "\"legalFrom\":1e3", "legalFrom");
    field("\"signs\":[1]", "\"signs\":[0]", "signs");
    field("\"signs\":[1]", "\"signs\":[]", "signs");
    field("\"signs\":[1]", "\"signs\":[1,1]", "signs");
    field("\"signs\":[1]", "\"signs\":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,-1]", "signs");
    field("\"initial\":[2]", "\"initial\":[2.5]", "initial");
    field("\"initial\":[2]", "\"initial\":[\"5/2\"]", "initial");
    field("\"initial\":[2]", "\"initial\":2", "initial");
    field("[2,2]", "[2,2,0]", "polynomials");
    field("[2,2]", "[2,\"1/0\"]", "polynomials");
    field("[2,2]", "[2,\"x\"]", "polynomials");
    field("[2,2]", "3", "polynomials");
    field("[[1],[2,2],[1]]", "[]", "polynomials");
    field("\"start\":[1,1,1,-1]", "\"start\":[1,1,1]", "start");
    field("\"state\":[1,1,1,-1]", "\"state\":[1,1,1,null]", "state");
    field("\"baseIndex\":1", "\"baseIndex\":18446744073709551615", "baseIndex");
    field("\"targetLength\":3,", "", "targetLength");
    field("\"sign\":1}", "\"sign\":2}", "sign");
    QTest::newRow("syntax") << QByteArray("\"start\":") << QByteArray("\"start\"")
                            << ErrorCode::UnexpectedCharacter << QString("[");
    QTest::newRow("nesting") << QByteArray("\"initial\":[2]")
                             << QByteArray("\"initial\":" + QByteArray(10000, '[') + QByteArray(10000, ']'))
                             << ErrorCode::NestingTooDeep << QString();
    QTest::newRow("long") << QByteArray("coth") << QByteArray(1 << 24, 'c') << ErrorCode::InputTooLong
                          << QString();
}

void TestCertificate::badTexts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    std::string text = toJson(euler());
    const std::size_t at = text.find(from.toStdString());
    QVERIFY(at != std::string::npos);
    text.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
    const auto read = certificateFromJson(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(QString::fromStdString(read.error().detail), field);
    for (const char* other : {"", "[]", "null", "{", "{}", "\xff"}) QVERIFY(!certificateFromJson(other));
}

void TestCertificate::everyHypothesisIsChecked()
{
    const Certificate good = euler();
    const auto after = [&](auto change) {
        Certificate c = good;
        change(c);
        return verdict(c);
    };
    const auto shape = failing(Hypothesis::Shape);
    QCOMPARE(after([](Certificate& c) { c.target.channels.edit().clear(); }), shape);
    QCOMPARE(after([](Certificate& c) { c.target.channels.edit()[1] = {2, Rational(1, 2)}; }), shape);
    QCOMPARE(after([](Certificate& c) { c.block.targetLength = 4; }), shape);
    QCOMPARE(after([](Certificate& c) { c.block.targetLength = 0; }), shape);
    QCOMPARE(after([](Certificate& c) { c.block.baseLength = 0; }), shape);
    QCOMPARE(after([](Certificate& c) { c.block.targetIndex = 0; }), shape);
    QCOMPARE(after([](Certificate& c) { c.block.baseIndex = 0; }), shape);
    QCOMPARE(after([](Certificate& c) { c.base.legalFrom = 2; }), shape);
    QCOMPARE(after([](Certificate& c) { c.target.word = *SignWord::parse("+-"); }), shape);
    QCOMPARE(after([](Certificate& c) { c.sign = 2; }), shape);
    const auto singular = failing(Hypothesis::Determinant);
    QCOMPARE(after([](Certificate& c) { c.start = {1, 1, 1, 1}; }), singular);
    QCOMPARE(after([](Certificate& c) { c.state = {0, 0, 0, 0}; }), singular);
    QCOMPARE(after([](Certificate& c) {
                 c.base.fraction.channels.edit()[0] = {2, -4};
             }),
             failing(Hypothesis::BaseLegal));
    QCOMPARE(after([](Certificate& c) { c.target.channels.edit()[0] = {}; }),
             failing(Hypothesis::TargetLegal));
    QCOMPARE(after([](Certificate& c) {
                 c.target.initial = {2, 0}, c.block.targetIndex = 4;
             }),
             failing(Hypothesis::TargetLegal));
    // The base ... - 1/(2 - 1/(2 - ...)).
    QCOMPARE(after([](Certificate& c) { c.base.fraction = interlaced("-", {3}, {{2}}); }),
             failing(Hypothesis::Irrational));
    QCOMPARE(after([](Certificate& c) { c.target = interlaced("-", {3}, {{2}}); }),
             failing(Hypothesis::Irrational));
    QCOMPARE(after([](Certificate& c) { c.start = {1, 2, 1, -1}; }), failing(Hypothesis::Prefix));
    QCOMPARE(after([](Certificate& c) { c.target.initial = {3}; }), failing(Hypothesis::Prefix));
    QCOMPARE(after([](Certificate& c) { c.state = {1, 1, 1, -2}; }), failing(Hypothesis::Prefix));
    const auto block = failing(Hypothesis::Block);
    QCOMPARE(after([](Certificate& c) { c.sign = -1; }), block);
    QCOMPARE(after([](Certificate& c) { c.target.channels.edit()[1] = {2, 3}; }), block);
    QCOMPARE(after([](Certificate& c) { c.target.channels.edit()[1] = {3, 2}; }), block);
    QCOMPARE(after([](Certificate& c) { c.block.baseLength = 2; }), block);
    // H2 and H3 are algebra and hold for any M that commutes; only H4 tells that M y is a tail. Here with M0
    // = M at n1 = i1 = 1, but the golden ratio's other root: y -> -1/y sends [1, oo] to [-1, 0].
    Certificate cell;
    cell.base = baseOfGoldenRatio().based.base;
    cell.target = cell.base.fraction;
    cell.block = {1, 2, 1, 2};
    QCOMPARE(verdict(cell), QString("accepted"));
    cell.block = {1, 1, 1, 1};
    cell.start = {1, -1, -1, 2};  // a power of [[1, 1], [1, 0]] that fixes the number but not [1, oo]
    cell.state = {1, -1, -1, 2};
    QCOMPARE(verdict(cell), failing(Hypothesis::Cell));
}

void TestCertificate::multiplesOfABlockAreAccepted()
{
    for (Certificate c : samples()) {
        Certificate longer = c;
        longer.block.baseLength *= 3;
        longer.block.targetLength *= 3;
        if (c.sign < 0) longer.sign = -1;
        QCOMPARE(verdict(longer), QString("accepted"));
        // One block later M is the same.
        c.block.baseIndex += c.block.baseLength;
        c.block.targetIndex += c.block.targetLength;
        QCOMPARE(verdict(c), QString("accepted"));
        // A negative multiple of a matrix acts alike.
        for (Integer* entry : {&c.state.a, &c.state.b, &c.state.c, &c.state.d}) *entry *= -3;
        QCOMPARE(verdict(c), QString("accepted"));
    }
}

void TestCertificate::randomForgeriesFail()
{
    std::mt19937 random(29);
    for (const Certificate& good : samples()) {
        const auto terms = good.target.terms(400);
        for (int round = 0; round < 200; ++round) {
            Certificate c = good;
            const long change = (random() % 2 == 0 ? 1 : -1) * static_cast<long>(1 + random() % 4);
            std::vector<Integer*> matrices{&c.start.a, &c.start.b, &c.start.c, &c.start.d,
                                           &c.state.a, &c.state.b, &c.state.c, &c.state.d};
            std::vector<std::size_t*> counts{&c.block.baseIndex, &c.block.baseLength, &c.block.targetIndex,
                                             &c.block.targetLength};
            switch (random() % 3) {
                case 0:
                    *matrices[random() % 8] += change;
                    break;
                case 1:
                    *counts[random() % 4] += static_cast<std::size_t>(std::abs(change));
                    break;
                default: {
                    const std::size_t place = random() % (c.target.preperiod() + c.target.period());
                    if (place < c.target.preperiod())
                        c.target.initial[place] += change;
                    else if (auto& p = c.target.channels.edit()[place - c.target.preperiod()]; !p.empty())
                        p[0] += change;
                    break;
                }
            }
            if (!isAccepted(c)) continue;
            // What is accepted must be true: it claims the same formula of the same number.
            QVERIFY(c.target.terms(400) == terms && normalForm(c.start) == normalForm(good.start));
        }
    }
}

void TestCertificate::rationalCoefficients()
{
    // [1; 1, 3, 6, 10, ...] with triangular numbers as base and as its own image, by hand.
    SignedFraction triangular = interlaced("+", {1}, {{}});
    triangular.channels.edit()[0] = {Rational(1), Rational(3, 2), Rational(1, 2)};
    const BaseFraction base{"triangular numbers", triangular, 0};
    const auto result = prove(base, {}, triangular);
    QVERIFY(std::holds_alternative<Certificate>(result));
    QCOMPARE(verdict(std::get<Certificate>(result)), QString("accepted"));
    // Images of it: degree 2 and fractions everywhere.
    for (const char* word : {"+", "+-", "-++"}) {
        for (const IntegerMatrix& m :
             {IntegerMatrix{2, 1, 0, 1}, IntegerMatrix{1, 0, 0, 3}, IntegerMatrix{5, 1, 2, 3}}) {
            const auto found = discover({base, {}}, m, *SignWord::parse(word));
            QVERIFY(found);
            QCOMPARE(found->fraction.degree(), 2);
            QCOMPARE(found->fraction.terms(300), transduce(base, m, *SignWord::parse(word), 300));
            const auto read = certificateFromJson(toJson(found->certificate));
            QVERIFY(read);
            QCOMPARE(verdict(*read), QString("accepted"));
        }
    }
}

void TestCertificate::hostileSizesAreRefused()
{
    const auto after = [](auto change) {
        Certificate c = euler();
        change(c);
        return verdict(c);
    };
    const auto size = failing(Hypothesis::Size);
    const Integer huge = Integer(1) << 5000;
    QCOMPARE(after([&](Certificate& c) { c.start.a = huge; }), size);
    QCOMPARE(after([&](Certificate& c) { c.state.d = huge; }), size);
    QCOMPARE(after([&](Certificate& c) { c.target.initial[0] = huge; }), size);
    QCOMPARE(after([&](Certificate& c) { c.target.channels.edit()[0][0] = Rational(Integer(1), huge); }),
             size);
    QCOMPARE(after([](Certificate& c) { c.block.baseIndex = 1'000'000'000; }), size);
    QCOMPARE(after([](Certificate& c) { c.block.targetLength = 3'000'000'000; }), size);
    QCOMPARE(after([](Certificate& c) { c.base.legalFrom = 1'000'000'000; }), size);
    QCOMPARE(after([](Certificate& c) { c.target.channels.edit()[1].assign(100, Rational(1)); }), size);
    QCOMPARE(after([](Certificate& c) { c.target.initial.assign(300'000, 1); }), size);
    QCOMPARE(after([](Certificate& c) { c.target.initial.assign(100'000, Integer(1) << 1000); }), size);
    // A long prefix of large terms, a parabola with its minimum far away, a block whose product explodes.
    QCOMPARE(after([](Certificate& c) {
                 c.target.initial.assign(30'000, Integer(1) << 400);
                 c.block.targetIndex = 30'000;
             }),
             size);
    QCOMPARE(after([](Certificate& c) {
                 c.target.channels.edit()[0] = {Rational(Integer("1000000000000000000000")),
                                                Rational(Integer(-20'000'000'000)), Rational(1)};
             }),
             failing(Hypothesis::TargetLegal));
    QCOMPARE(after([](Certificate& c) {
                 for (auto& p : c.target.channels.edit()) p.assign(17, Rational(Integer(1) << 3000));
                 c.target.channels.edit()[1].assign(17, Rational(Integer(1) << 3001));
                 c.block = {1, 100'000, 1, 99'999};
             }) != "accepted",
             true);
    Certificate explosive;
    explosive.base = {"", interlaced("+", {}, {{1, 1}}), 0};
    explosive.target = interlaced("-", {2}, {{9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}});
    explosive.block = {1, 100'000, 1, 100'000};
    explosive.start = IntegerMatrix{2, -1, 1, 0} * IntegerMatrix{0, 1, 1, -1};
    QCOMPARE(verdict(explosive), size);
}

QTEST_APPLESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
