// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "constants/constant.h"

using namespace fractiscope;

class TestExpressionLatex : public QObject {
    Q_OBJECT

private slots:
    void latexOfExpressions_data();
    void latexOfExpressions();
};

void TestExpressionLatex::latexOfExpressions_data()
{
    QTest::addColumn<QString>("latex");
    const auto row = [](const char* text, const char* latex) { QTest::newRow(text) << latex; };
    row("(e + 1)/2", "\\frac{e + 1}{2}");
    row("pi^2/6", "\\frac{\\pi^{2}}{6}");
    row("-pi^2", "-\\pi^{2}");
    row("(-e)^2", "\\left(-e\\right)^{2}");
    row("(2/3)^2", "\\left(\\frac{2}{3}\\right)^{2}");
    row("2^(1/3)", "2^{1/3}");
    row("sqrt(2+e)", "\\sqrt{2 + e}");
    row("root(5,2)", "\\sqrt[5]{2}");
    row("exp(2/3)+1", "e^{2/3} + 1");
    row("besselj(0,3)", "J_{0}(3)");
    row("besseli(1/3,2)", "I_{1/3}(2)");
    row("sin(2)", "\\sin 2");
    row("sin(1+e)", "\\sin\\left(1 + e\\right)");
    row("sin(2)^2", "\\left(\\sin 2\\right)^{2}");
    row("zeta(7)", "\\zeta\\left(7\\right)");
    row("e*pi", "e\\, \\pi");
    row("pi*2", "\\pi \\cdot 2");
    row("2*(3*pi)", "2 \\cdot 3\\, \\pi");
    row("(e+1)*(e-1)", "\\left(e + 1\\right)\\, \\left(e - 1\\right)");
    row("1-(2-e)", "1 - \\left(2 - e\\right)");
    row("2.5e-3", "2.5 \\cdot 10^{-3}");
    row("2e3^2", "\\left(2 \\cdot 10^{3}\\right)^{2}");
    row("2*silver_ratio", "2\\, \\left(1+\\sqrt{2}\\right)");
    row("silver_ratio^2", "\\left(1+\\sqrt{2}\\right)^{2}");
    row("tan_1^2", "\\left(\\tan 1\\right)^{2}");
    row("gauss^2", "\\left(\\frac{1}{\\operatorname{agm}(1,\\sqrt{2})}\\right)^{2}");
    row("cos_2pi_7^2", "\\left(\\cos \\frac{2\\pi}{7}\\right)^{2}");
    row("phi^2", "\\varphi^{2}");
    row("khinchin^2", "K_0^{2}");
}

void TestExpressionLatex::latexOfExpressions()
{
    QFETCH(QString, latex);
    const auto constant = Constant::parse(QTest::currentDataTag());
    QVERIFY(constant);
    QCOMPARE(QString::fromStdString(constant->latex()), latex);
}

QTEST_APPLESS_MAIN(TestExpressionLatex)
#include "tst_expression_latex.moc"
