// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QtTest>

#include "typeset/formula_layout.h"
#include "typeset/latex_parser.h"
#include "typeset/math_font.h"
#include "typeset/math_tree.h"

using namespace fractiscope;

/// Parser and box layout.
class TestTypeset : public QObject {
    Q_OBJECT

private slots:
    void fontIsBundled() { QCOMPARE(mathFontFamily(), QString("Latin Modern Math")); }
    void everyTextGivesABox_data();
    void everyTextGivesABox();
    void deepNestingIsCut();
    void barIsOnTheAxis();
    void minusIsUnaryOrBinary();
    void spoken();
    void polynomials();
    void manyLevels();
    void twoHundredLevels();
};

namespace {

const MathContext context{100, MathStyle::Display};

SignedFraction oddNumbers()
{
    SignedFraction f;
    f.initial = {0};
    f.channels = {{1, 4}, {3, 4}};
    f.recurrence = {0, 2, 0, -1};
    f.seeds = {1, 3, 5, 7};
    return f;
}

}  // namespace

void TestTypeset::everyTextGivesABox_data()
{
    QTest::addColumn<QString>("latex");
    const QStringList texts{"",
                            "{",
                            "}",
                            "\\",
                            "^",
                            "_",
                            "^^",
                            "x^",
                            "\\frac",
                            "\\frac{1}",
                            "\\frac{1}{",
                            "\\sqrt[",
                            "\\sqrt[3",
                            "\\left",
                            "\\left(",
                            "\\right)",
                            "\\left(x",
                            "\\foo{x}",
                            "\\operatorname{Ei",
                            "\\left.x\\right|",
                            "\\sqrt[n]{2}",
                            "x_1^2^3",
                            "\\cfrac{1}{2+\\ddots}",
                            "{}^{2}",
                            "\\frac12",
                            "é\\é",
                            "\\tan \\frac{1}{2}",
                            "\\gamma\\varpi\\Omega\\,\\cdot"};
    for (const QString& text : texts) QTest::newRow(qPrintable(text)) << text;
}

void TestTypeset::everyTextGivesABox()
{
    QFETCH(QString, latex);
    const BoxPtr box = latexBox(latex, context);
    QVERIFY(box);
    QVERIFY(box->width >= 0);
    QVERIFY(std::isfinite(box->height()));
    latexSpoken(latex);
}

void TestTypeset::deepNestingIsCut()
{
    for (const QString& opening : {QString("\\frac{1}{"), QString("{"), QString("x^"), QString("\\left("),
                                   QString("\\sqrt["), QString("\\sqrt{")}) {
        QVERIFY(latexBox(opening.repeated(200000), context));
    }
}

void TestTypeset::barIsOnTheAxis()
{
    const BoxPtr box = latexBox("\\frac{1}{e+1}", context);
    const Box* fraction = box.get();
    while (fraction->rules.empty()) fraction = fraction->children.front().box.get();
    QCOMPARE(fraction->rules.front().center().y(), -math_constants::axisHeight * 100);
}

void TestTypeset::minusIsUnaryOrBinary()
{
    const double binary = latexBox("2-1", context)->width - latexBox("2", context)->width;
    const double unary = latexBox("-1", context)->width;
    QVERIFY(qAbs(binary - unary - 2 * 400.0 / 18) < 0.01);
}

void TestTypeset::spoken()
{
    QCOMPARE(latexSpoken("\\tan 1"), QString("tan 1"));
    QCOMPARE(latexSpoken("e^{2}+1"), QString("e squared plus 1"));
    QCOMPARE(latexSpoken("\\sqrt[3]{2}"), QString("root 3 of 2"));
}

void TestTypeset::polynomials()
{
    QCOMPARE(polynomialLatex({}), QString("0"));
    QCOMPARE(polynomialLatex({2, 2}), QString("2k+2"));
    QCOMPARE(polynomialLatex({-1, 0, 1}), QString("k^{2}-1"));
    QCOMPARE(polynomialLatex({0, Rational(1, 2), Rational(-1, 2)}), QString("\\frac{-k^{2}+k}{2}"));
}

void TestTypeset::manyLevels()
{
    const SignedFraction f = oddNumbers();
    QCOMPARE(channelOf(f, 0), -1);
    QCOMPARE(channelOf(f, 1), 0);
    QCOMPARE(channelOf(f, 4), 1);
    const BoxPtr few = nestedFractionBox(f, {26, 3, false});
    const BoxPtr many = nestedFractionBox(f, {26, 200, false});
    QVERIFY(many->height() > 20 * few->height());
    QCOMPARE(nestedFractionBox(f, {26, 5000, false})->height(), many->height());
    QVERIFY(nestedFractionBox(f, {26, -3, false})->height() < few->height());
    QVERIFY(compactFractionBox(f, {26, 3, true})->height() < few->height());
    QVERIFY(closedFormBox(f, 20)->height() > 20);
}

/// Laid out and drawn; run with -median 9 for a steady number.
void TestTypeset::twoHundredLevels()
{
    const SignedFraction f = oddNumbers();
    QImage page(1000, 8000, QImage::Format_RGB32);
    QPainter painter(&page);
    QBENCHMARK
    {
        const BoxPtr box = nestedFractionBox(f, {26, 200, false});
        paintBox(painter, box, {0, box->ascent}, MathColours::forBackground(false));
    }
}

QTEST_MAIN(TestTypeset)
#include "tst_typeset.moc"
