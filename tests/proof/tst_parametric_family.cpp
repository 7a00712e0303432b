// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <nlohmann/json.hpp>

#include "fraction/signed_expansion.h"
#include "proof/base_catalogue.h"
#include "proof/certificate_checker.h"
#include "proof/parametric_checker.h"
#include "proof/parametric_family.h"
#include "recurrence/closed_form.h"
#include "report/parametric_text.h"

using namespace fractiscope;

/// Theorems for all k: found, checked, instantiated, and refused when they are changed.
class TestParametricFamily : public QObject {
    Q_OBJECT

private slots:
    void measuredCases_data();
    void measuredCases();
    void literalExamples_data();
    void literalExamples();
    void notFound_data();
    void notFound();
    void everyParameterOnce();
    void hypotheses();
    void everyCoefficientMatters();
    void interpolationIsNoProof();
    void smallerParameters();
    void hostileTheorems();
    void stops();
    void json();
};

namespace {

constexpr int instances = 30;
constexpr std::size_t certifiedTerms = 60;

std::vector<ParametricTheorem> theoremsOf(const std::string& text, const std::string& word)
{
    const auto constant = parseParametric(text);
    if (!constant) return {};
    auto found = generalise(*constant, *SignWord::parse(word));
    return found ? *std::move(found) : std::vector<ParametricTheorem>{};
}

/// The certified expansion of the expression at k, from its text; nothing is taken from the theorem.
std::vector<Integer> certifiedExpansion(const std::string& expression, const Integer& k, const SignWord& word)
{
    const PowerTable powers(*Constant::parse(expressionAt(expression, k)), 1);
    const RationalFunction x{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};
    return expandCertified(powers, x, word, certifiedTerms, 1024, 1 << 18)->terms;
}

std::optional<ParametricHypothesis> failure(const ParametricTheorem& theorem)
{
    return firstFailure(theorem);
}

RationalPolynomial plus(RationalPolynomial p, const RationalPolynomial& q)
{
    p.resize(std::max(p.size(), q.size()));
    for (std::size_t i = 0; i < q.size(); ++i) p[i] += q[i];
    while (!p.empty() && p.back() == 0) p.pop_back();
    return p;
}

}  // namespace

void TestParametricFamily::measuredCases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("step");
    const std::vector<std::pair<const char*, int>> cases{{"e^(1/k)", 1},
                                                         {"coth(1/k)", 1},
                                                         {"tan(1/k)", 1},
                                                         {"(e^(1/k)+1)/2", 1},
                                                         {"k*e^(1/k)", 1},
                                                         {"e^(1/k)/k", 1},
                                                         {"k*tan(1/k)", 1},
                                                         {"tan(1/k)/k", 1},
                                                         {"2*e^(1/k)", 2},
                                                         {"e^(1/k)/2", 2},
                                                         {"2*tan(1/k)", 2},
                                                         {"coth(1/k)/2", 2},
                                                         {"e^(2/k)", 2},
                                                         {"3*e^(1/k)", 3},
                                                         {"cot(1/k)", 1},
                                                         {"tanh(1/k)", 1},
                                                         {"e^(2/(2*k+1))", 1},
                                                         {"tan(1/k^2)", 1},
                                                         {"besseli(0,2/k)/besseli(1,2/k)", 1},
                                                         {"besselj(0,2/k)/besselj(1,2/k)", 1},
                                                         {"besseli(-2/3,2/(3*k))/besseli(1/3,2/(3*k))", 1},
                                                         {"besselj(-1/3,2/(3*k))/besselj(2/3,2/(3*k))", 1},
                                                         {"k*besseli(3/4,1/(2*k))/besseli(7/4,1/(2*k))", 1}};
    for (const auto& [text, step] : cases)
        for (const char* word : {"+", "+-", "-+"})
            QTest::newRow((std::string(text) + " " + word).c_str()) << text << word << step;
    QTest::newRow("cot(1/k) -") << "cot(1/k)"
                                << "-" << 1;
    QTest::newRow("e^(1/k) ++-") << "e^(1/k)"
                                 << "++-" << 1;
}

// Each theorem agrees, at 30 values of k, with the expansion that interval arithmetic certifies, and its
// instances are accepted by the checker of certificates, which knows nothing of a parameter.
void TestParametricFamily::measuredCases()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(int, step);
    const auto theorems = theoremsOf(text.toStdString(), word.toStdString());
    QCOMPARE(theorems.size(), static_cast<std::size_t>(step));
    for (std::size_t i = 0; i < theorems.size(); ++i) {
        const ParametricTheorem& theorem = theorems[i];
        QCOMPARE(theorem.step, Integer(step));
        QCOMPARE((theorem.first - 1) % step, Integer(i));
        QVERIFY(isAccepted(theorem));
        for (int h = 0; h < instances; ++h) {
            // The first ones one by one, then far away.
            const Integer k = theorem.first + Integer(h < 15 ? h : 7 * h * h) * theorem.step;
            const auto formula = fractionAt(theorem, k);
            QVERIFY(formula);
            QCOMPARE(formula->terms(certifiedTerms), certifiedExpansion(theorem.expression, k, theorem.word));
            const auto certificate = certificateAt(theorem, k);
            QVERIFY(certificate && isAccepted(*certificate));
        }
        for (const SmallerParameter& smaller : theorem.smaller) {
            QVERIFY(isAccepted(smaller.certificate));
            QCOMPARE(fractionAt(theorem, smaller.k)->terms(certifiedTerms),
                     certifiedExpansion(theorem.expression, smaller.k, theorem.word));
        }
    }
}

void TestParametricFamily::literalExamples_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("theorem");
    const auto row = [](const char* text, const char* word, const char* theorem) {
        QTest::newRow(theorem) << text << word << theorem;
    };
    row("e^(1/k)", "+-", "e^(1/k) = [1; ((2t + 1)k, 2) t>=0] with signs +-, for all k >= 2");
    row("tan(1/k)", "+", "tan(1/k) = [0; k - 1, (1, (2t + 3)k - 2) t>=0] for all k >= 2");
    row("k*e^(1/k)", "+", "k*e^(1/k) = [k + 1; (2k - 1, 2t + 2, 1) t>=0] for all k >= 1");
    // Euler: e^(1/k) = [1; k - 1, 1, 1, 3k - 1, 1, 1, 5k - 1, ...].
    row("e^(1/k)", "+", "e^(1/k) = [(1, (2t + 1)k - 1, 1) t>=0] for all k >= 2");
    row("coth(1/k)", "+", "coth(1/k) = [((2t + 1)k) t>=0] for all k >= 1");
    row("cot(1/k)", "-", "cot(1/k) = [((2t + 1)k) t>=0] with signs -, for all k >= 1");
    row("besseli(0,2/k)/besseli(1,2/k)", "+",
        "besseli(0,2/k)/besseli(1,2/k) = [((t + 1)k) t>=0] for all k >= 1");
}

void TestParametricFamily::literalExamples()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, theorem);
    const auto theorems = theoremsOf(text.toStdString(), word.toStdString());
    QCOMPARE(theorems.size(), std::size_t{1});
    QCOMPARE(theoremText(theorems[0]), theorem.toStdString());
}

void TestParametricFamily::notFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    for (const char* text : {"(k+1)*e^(1/k)", "k^2*e^(1/k)"})
        for (const char* word : {"+", "+-", "-+"})
            QTest::newRow((std::string(text) + " " + word).c_str()) << text << word;
    QTest::newRow("e^(1/k) -") << "e^(1/k)"
                               << "-";
}

void TestParametricFamily::notFound()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto result =
        generalise(*parseParametric(text.toStdString()), *SignWord::parse(word.toStdString()));
    QVERIFY(!result);
    QCOMPARE(result.error(), ParametricOpen::NoUniformFormula);
    QCOMPARE(reasonText(result.error()), std::string_view("no uniform formula found"));
}

void TestParametricFamily::everyParameterOnce()
{
    // c(k) = k - 5: the base exists from k = 6 on.
    const auto shifted = theoremsOf("coth(1/(k-5))", "+");
    QCOMPARE(shifted.size(), std::size_t{1});
    QCOMPARE(shifted[0].first, Integer(6));
    QVERIFY(exceptionsText(shifted[0]).empty());
    // Undefined as it stands at k = 4; the function that it is elsewhere is not.
    const auto cancelled = theoremsOf("(k-4)*coth(1/k)/(k-4) + 1/(k-4) - 1/(k-4)", "+");
    QCOMPARE(cancelled.size(), std::size_t{1});
    QCOMPARE(cancelled[0].first, Integer(1));
}

void TestParametricFamily::hypotheses()
{
    using H = ParametricHypothesis;
    const ParametricTheorem good = theoremsOf("tan(1/k)", "+")[0];  // 0, k-1; then 1, (2t+3)k-2
    QVERIFY(isAccepted(good));
    const auto changed = [&](auto&& change) {
        ParametricTheorem theorem = good;
        change(theorem);
        return failure(theorem);
    };
    const auto is = [](const std::optional<H>& failed, H wanted) { return failed == wanted; };
    QVERIFY(is(changed([](auto& x) { x.step = 0; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.step = -1; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.sign = 2; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.channels.clear(); }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.channels[0][0] = {Rational(1, 2)}; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.block.baseIndex = 0; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.block.targetIndex = 1; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.block.targetLength = 3; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.block.baseLength = 0; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.word = *SignWord::parse("++-"); }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.base.d = 0; }), H::Shape));
    QVERIFY(is(changed([](auto& x) { x.state = {}; }), H::Determinant));
    QVERIFY(is(changed([](auto& x) { x.start.c = x.start.a; }), H::Determinant));
    // det M0 = 5 - k vanishes at k = 5.
    QVERIFY(is(changed([](auto& x) {
                   x.start.b = IntegerPolynomial({Integer(-5), Integer(1)});
               }),
               H::Determinant));
    QVERIFY(is(changed([](auto& x) {
                   x.base.scale = IntegerPolynomial({Integer(-9), Integer(1)});
               }),
               H::BaseLegal));
    QVERIFY(is(changed([](auto& x) { x.first = 1; }), H::TargetLegal));
    QVERIFY(is(changed([](auto& x) { x.initial[1] = {Rational(3), Rational(-1)}; }), H::TargetLegal));
    QVERIFY(is(changed([](auto& x) {
                   x.channels[1] = {{Rational(2), Rational(1)}, {Rational(-1)}};
               }),
               H::TargetLegal));
    QVERIFY(is(changed([](auto& x) {
                   x.word = *SignWord::parse("-");
                   x.channels = {{{Rational(2)}}};
               }),
               H::TargetLegal));  // k - 1 = 1 at k = 2 under a minus sign
    QVERIFY(is(changed([](auto& x) {
                   x.word = *SignWord::parse("-");
                   x.channels = {{{Rational(2)}}};
                   x.initial[1] = {Rational(2)};
               }),
               H::Irrational));
    QVERIFY(is(changed([](auto& x) { x.initial[0] = {Rational(1)}; }), H::Prefix));
    QVERIFY(is(changed([](auto& x) { x.initial[1] = {Rational(0), Rational(1)}; }), H::Prefix));
    QVERIFY(is(changed([](auto& x) { x.base.sign = 1; }), H::Prefix));
    QVERIFY(is(changed([](auto& x) {
                   x.base.scale = IntegerPolynomial({Integer(1), Integer(1)});
               }),
               H::Prefix));
    QVERIFY(is(changed([](auto& x) { x.sign = -1; }), H::Block));
    QVERIFY(is(changed([](auto& x) { x.block.baseLength = 2; }), H::Block));
    QVERIFY(is(changed([](auto& x) { x.channels[1][1] = {Rational(0), Rational(3)}; }), H::Block));
    // A larger k0, a multiple of the step, a multiple of M and two blocks in one say nothing false.
    QVERIFY(!changed([](auto& x) { x.first = 17; }));
    QVERIFY(!changed([](auto& x) { x.step = 3; }));
    QVERIFY(!changed([](auto& x) {
        for (auto* entry : {&x.state.a, &x.state.b, &x.state.c, &x.state.d})
            *entry = *entry * IntegerPolynomial({Integer(2), Integer(1)});
    }));
    QVERIFY(!changed([](auto& x) {
        x.block.baseLength *= 2;
        x.block.targetLength *= 2;
    }));
    // One term too early: M = [[1, -1], [0, 1]] satisfies H2 and H3, but maps 1 to 0.
    QVERIFY(is(changed([](auto& x) {
                   x.block.targetIndex = 3;
                   x.state = PolynomialMatrix(IntegerMatrix{1, -1, 0, 1});
               }),
               H::Cell));
    // -M acts like M, but it is the coefficients as they stand that must not be negative.
    ParametricTheorem coth = theoremsOf("coth(1/k)", "+")[0];
    QVERIFY(isAccepted(coth));
    coth.state = {-coth.state.a, -coth.state.b, -coth.state.c, -coth.state.d};
    QCOMPARE(failure(coth), std::optional(H::Cell));
}

void TestParametricFamily::everyCoefficientMatters()
{
    int mutants = 0;
    for (const auto& [text, word] : std::vector<std::pair<std::string, std::string>>{
             {"k*tan(1/k)", "+-"}, {"2*e^(1/k)", "-+"}, {"besseli(0,2/k)/besseli(1,2/k)", "+-"}})
        for (const ParametricTheorem& good : theoremsOf(text, word)) {
            QVERIFY(isAccepted(good));
            const auto refuse = [&](auto&& change) {
                ParametricTheorem theorem = good;
                theorem.smaller.clear();
                change(theorem);
                ++mutants;
                return !isAccepted(theorem);
            };
            for (const int delta : {-1, 1})
                for (std::size_t power = 0; power < 3; ++power) {
                    // A multiple of the step keeps the values integers.
                    RationalPolynomial change(power + 1);
                    change.back() = Rational(delta) * Rational(good.step);
                    for (std::size_t n = 0; n < good.initial.size(); ++n)
                        QVERIFY(refuse([&](auto& x) { x.initial[n] = plus(x.initial[n], change); }));
                    for (std::size_t j = 0; j < good.channels.size(); ++j)
                        for (std::size_t i = 0; i < 2; ++i)
                            QVERIFY(refuse([&](auto& x) {
                                x.channels[j].resize(std::max(x.channels[j].size(), i + 1));
                                x.channels[j][i] = plus(x.channels[j][i], change);
                            }));
                    std::vector<Integer> wrong(power + 1, Integer(0));
                    wrong.back() = delta;
                    const IntegerPolynomial q(std::move(wrong));
                    for (auto entry : {&PolynomialMatrix::a, &PolynomialMatrix::b, &PolynomialMatrix::c,
                                       &PolynomialMatrix::d}) {
                        QVERIFY(refuse([&](auto& x) { x.state.*entry = x.state.*entry + q; }));
                        QVERIFY(refuse([&](auto& x) { x.start.*entry = x.start.*entry + q; }));
                    }
                    QVERIFY(refuse([&](auto& x) { x.base.scale = x.base.scale + q; }));
                }
            QVERIFY(refuse([](auto& x) { x.base.sign = -x.base.sign; }));
            QVERIFY(refuse([](auto& x) { x.base.a += 1; }));
            QVERIFY(refuse([](auto& x) { x.base.d += 1; }));
            QVERIFY(refuse([](auto& x) { x.word = x.word.shifted(1); }));
        }
    qInfo("%d mutants refused", mutants);
    QVERIFY(mutants > 400);
}

// A formula that is right at k = k0 .. k0 + 7, all that was looked at, and wrong at k0 + 8.
void TestParametricFamily::interpolationIsNoProof()
{
    ParametricTheorem theorem = theoremsOf("coth(1/k)", "+")[0];
    RationalPolynomial vanishing{Rational(1)};
    for (int h = 0; h < 8; ++h) {
        const RationalPolynomial p = vanishing;
        vanishing.insert(vanishing.begin(), Rational(0));
        for (std::size_t i = 0; i < p.size(); ++i)
            vanishing[i] -= p[i] * Rational(theorem.first + Integer(h));
    }
    theorem.channels[0][0] = plus(theorem.channels[0][0], vanishing);
    for (int h = 0; h < 8; ++h) QVERIFY(isAccepted(*certificateAt(theorem, theorem.first + Integer(h))));
    QVERIFY(!isAccepted(*certificateAt(theorem, theorem.first + 8)));
    QVERIFY(!isAccepted(theorem));
}

void TestParametricFamily::smallerParameters()
{
    const ParametricTheorem good = theoremsOf("k*tan(1/k)", "+-")[0];
    QCOMPARE(good.first, Integer(3));
    QCOMPARE(good.smaller.size(), std::size_t{2});
    QVERIFY(isAccepted(good));
    const auto refused = [&](auto&& change) {
        ParametricTheorem theorem = good;
        change(theorem);
        return failure(theorem) == ParametricHypothesis::Smaller;
    };
    QVERIFY(refused([](auto& x) { std::swap(x.smaller[0], x.smaller[1]); }));
    QVERIFY(refused([](auto& x) { x.smaller[1].k = 3; }));
    QVERIFY(refused([](auto& x) { x.smaller[0].k = 0; }));
    QVERIFY(refused([](auto& x) { x.smaller[0].certificate = x.smaller[1].certificate; }));
    QVERIFY(refused([](auto& x) { x.smaller[1].certificate.sign *= -1; }));
    QVERIFY(refused([](auto& x) { x.smaller[0].certificate.start.b += 1; }));
    QVERIFY(refused([](auto& x) { x.smaller[0].certificate.start = {0, 0, 0, 0}; }));
    QVERIFY(refused([](auto& x) { x.smaller[0].certificate.target.initial[0] += 1; }));
    QVERIFY(refused([](auto& x) { x.smaller[0].certificate.base = cothBase(1); }));
    // A true certificate of the same number, but of another formula.
    const SmallerParameter simple = theoremsOf("k*tan(1/k)", "+")[0].smaller.at(0);
    QVERIFY(simple.k == 1 && isAccepted(simple.certificate));
    QVERIFY(refused([&](auto& x) { x.smaller[0] = simple; }));
    // e^(1/k) = [1; k - 1, ...] is not the simple fraction of e, and is not said to be.
    QVERIFY(theoremsOf("e^(1/k)", "+")[0].smaller.empty());
    QCOMPARE(exceptionsText(theoremsOf("e^(1/k)", "+")[0]), std::string("1"));
}

void TestParametricFamily::hostileTheorems()
{
    using H = ParametricHypothesis;
    const ParametricTheorem good = theoremsOf("tan(1/k)", "+")[0];
    const auto size = [&](auto&& change) {
        ParametricTheorem theorem = good;
        change(theorem);
        return failure(theorem) == H::Size;
    };
    const Integer huge = Integer(1) << 5000;
    QVERIFY(size([&](auto& x) { x.first = huge; }));
    QVERIFY(size([&](auto& x) { x.base.a = huge; }));
    QVERIFY(size([&](auto& x) { x.initial[0] = {Rational(huge)}; }));
    QVERIFY(size([&](auto& x) { x.initial[0] = RationalPolynomial(18, Rational(1)); }));
    QVERIFY(size([&](auto& x) { x.channels[0] = ParametricChannel(18, {Rational(1)}); }));
    QVERIFY(size([&](auto& x) { x.state.a = IntegerPolynomial({huge}); }));
    QVERIFY(size([&](auto& x) { x.block.baseIndex = 1'000'000; }));
    QVERIFY(size([&](auto& x) { x.block.targetLength = 1'000'000; }));
    // Within the limits one by one, but the product of 20,000 terms grows.
    QVERIFY(size([&](auto& x) { x.block.baseIndex = 20'000; }));
    QCOMPARE(failure(ParametricTheorem{}), std::optional(H::Shape));
}

void TestParametricFamily::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto result = generalise(*parseParametric("e^(1/k)"), SignWord(), {}, source.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error(), ParametricOpen::Stopped);
}

void TestParametricFamily::json()
{
    const auto theorems = theoremsOf("2*e^(1/k)", "+");
    const auto odd = nlohmann::json::parse(toJson(theorems[0]));
    QCOMPARE(odd["parametricTheorem"].get<int>(), 1);
    QCOMPARE(odd["expression"].get<std::string>(), std::string("2*e^(1/k)"));
    QCOMPARE(odd["first"].get<int>(), 3);
    QCOMPARE(odd["step"].get<int>(), 2);
    QVERIFY(odd["base"] == nlohmann::json::parse(R"({"a":1,"d":2,"scale":[0,2],"sign":1})"));
    QVERIFY(odd["start"] == nlohmann::json::parse("[[2],[2],[1],[-1]]"));
    QVERIFY(odd["initial"] == nlohmann::json::parse("[[2]]"));
    // ((4t + 1) k - 1)/2
    QVERIFY(odd["polynomials"][0] == nlohmann::json::parse(R"([["-1/2","1/2"],[0,2]])"));
    QCOMPARE(odd["polynomials"].size(), std::size_t{6});
    const auto smaller = nlohmann::json::parse(toJson(theoremsOf("k*tan(1/k)", "+")[0]))["smaller"];
    QCOMPARE(smaller[0]["k"].get<int>(), 1);
    const auto certificate = certificateFromJson(smaller[0]["certificate"].dump());
    QVERIFY(certificate && isAccepted(*certificate));
}

QTEST_APPLESS_MAIN(TestParametricFamily)
#include "tst_parametric_family.moc"
