// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "report/parametric_text.h"

using namespace fractiscope;

/// Formulas with two letters as text.
class TestParametricText : public QObject {
    Q_OBJECT

private slots:
    void channels_data();
    void channels();
    void ranges();
    void theorems();
};

namespace {

/// Coefficients of t from low to high, each a list of coefficients of k.
using Rows = std::vector<std::vector<int>>;

ParametricChannel channelOf(const Rows& rows, int denominator = 1)
{
    ParametricChannel channel;
    for (const auto& row : rows) {
        channel.emplace_back();
        for (const int c : row) channel.back().emplace_back(Rational(c, denominator));
    }
    return channel;
}

IntegerPolynomial polynomial(std::vector<Integer> lowToHigh)
{
    return IntegerPolynomial(std::move(lowToHigh));
}

/// tan(1/k) = [0; k - 1, (1, (2t + 3)k - 2)].
ParametricTheorem tangent()
{
    ParametricTheorem theorem;
    theorem.expression = "tan(1/k)";
    theorem.first = 2;
    theorem.base = {1, 2, polynomial({0, 1}), -1};
    theorem.start = PolynomialMatrix(IntegerMatrix{0, 1, 1, 0});
    theorem.initial = {{}, {Rational(-1), Rational(1)}};
    theorem.channels = {channelOf({{1}}), channelOf({{-2, 3}, {0, 2}})};
    theorem.block = {1, 1, 2, 2};
    theorem.state = PolynomialMatrix(IntegerMatrix{1, 0, 1, -1});
    return theorem;
}

}  // namespace

void TestParametricText::channels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* name, const ParametricChannel& channel, const char* plain,
                        const char* latex) {
        QTest::newRow(name) << QString::fromStdString(channelText(channel)) << plain;
        QTest::newRow((std::string(name) + " LaTeX").c_str())
            << QString::fromStdString(channelText(channel, Notation::Latex)) << latex;
    };
    row("zero", {}, "0", "0");
    row("constant", channelOf({{7}}), "7", "7");
    row("k", channelOf({{0, 1}}), "k", "k");
    row("minus k", channelOf({{3, -1}}), "-k + 3", "-k + 3");
    row("t", channelOf({{2}, {2}}), "2t + 2", "2t + 2");
    row("both", channelOf({{-1, 1}, {0, 2}}), "(2t + 1)k - 1", "(2t + 1)k - 1");
    row("negative factor", channelOf({{5, -1}, {0, -2}}), "-(2t + 1)k + 5", "-(2t + 1)k + 5");
    row("one factor", channelOf({{0, 0, 0}, {1, 0, 4}}), "4tk^2 + t", "4tk^{2} + t");
    row("linear rest", channelOf({{2, 1}, {-3, 1}}), "(t + 1)k + 2 - 3t", "(t + 1)k + 2 - 3t");
    row("half", channelOf({{-1, 1}, {0, 4}}, 2), "((4t + 1)k - 1)/2", "\\tfrac{(4t + 1)k - 1}{2}");
    row("half product", channelOf({{0, 1}, {0, 2}}, 2), "(2t + 1)k/2", "\\tfrac{(2t + 1)k}{2}");
    row("integers in disguise", channelOf({{-2, 4}}, 2), "2k - 1", "2k - 1");
}

void TestParametricText::channels()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(text, written);
}

void TestParametricText::ranges()
{
    ParametricTheorem theorem = tangent();
    QCOMPARE(rangeText(theorem), std::string("for all k >= 2"));
    QCOMPARE(exceptionsText(theorem), std::string("1"));
    theorem.smaller = {{1, {}}};
    QCOMPARE(rangeText(theorem), std::string("for all k >= 1"));
    QCOMPARE(exceptionsText(theorem), std::string());
    theorem.first = 5;
    theorem.smaller = {{1, {}}, {4, {}}};
    QCOMPARE(rangeText(theorem), std::string("for all k >= 4 and for k = 1"));
    QCOMPARE(rangeText(theorem, Notation::Latex), std::string("k \\ge 4\\text{ and } k = 1"));
    QCOMPARE(exceptionsText(theorem), std::string("2, 3"));
    theorem.first = 7;
    theorem.step = 2;
    theorem.smaller = {{1, {}}};
    QCOMPARE(rangeText(theorem), std::string("for k = 7, 9, 11, ... and for k = 1"));
    QCOMPARE(rangeText(theorem, Notation::Latex), std::string("k = 7, 9, 11, \\ldots\\text{ and } k = 1"));
    QCOMPARE(exceptionsText(theorem), std::string("3, 5"));
    theorem.base.scale = polynomial({-4, 1});  // k - 4
    QCOMPARE(exceptionsText(theorem), std::string("5"));
}

void TestParametricText::theorems()
{
    ParametricTheorem theorem = tangent();
    QCOMPARE(theoremText(theorem),
             std::string("tan(1/k) = [0; k - 1, (1, (2t + 3)k - 2) t>=0] for all k >= 2"));
    QCOMPARE(theoremLatex(theorem),
             std::string("\\tan\\left(\\frac{1}{k}\\right) = [0;\\, k - 1,\\, \\overline{1,\\, (2t + 3)k - "
                         "2}]_{t \\ge 0} \\quad (k \\ge 2)"));
    QCOMPARE(
        proofText(theorem),
        std::string("It is 1/y with y = cot(1/k) = k - 1/(3k - 1/(5k - ...)). From y_1 and a_2 on, M C = D "
                    "M for blocks C of 1 and D of 2 terms, M = [[1, 0], [1, -1]], k >= 2."));
    theorem.base = {2, 3, polynomial({0, 0, 1}), 1};
    theorem.start = {polynomial({1, 1}), polynomial({-1}), polynomial({0, 1}), polynomial({2, 1})};
    theorem.sign = -1;
    theorem.smaller = {{1, {}}};
    QCOMPARE(proofText(theorem),
             std::string(
                 "It is ((k + 1)y - 1)/(ky + k + 2) with y = I_(-1/3)(2/(3k^2))/I_(2/3)(2/(3k^2)) = 2k^2 + "
                 "1/(5k^2 + 1/(8k^2 + ...)). From y_1 and a_2 on, M C = -D M for blocks C of 1 and D of 2 "
                 "terms, M = [[1, 0], [1, -1]], k >= 2; smaller k one by one."));
    theorem.initial.clear();
    theorem.channels = {channelOf({{2}}), channelOf({{3}})};
    theorem.word = *SignWord::parse("+-");
    QCOMPARE(theoremText(theorem), std::string("tan(1/k) = [(2, 3)] with signs +-, for all k >= 1"));
}

QTEST_APPLESS_MAIN(TestParametricText)
#include "tst_parametric_text.moc"
