// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "report/latex.h"
#include "report_samples.h"

using namespace fractiscope;

class TestLatex : public QObject {
    Q_OBJECT

    // Empty if pdflatex makes pages of it without an error, else the end of its log.
    static QString compiled(const std::string& document)
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath("t.tex"));
        if (!file.open(QIODevice::WriteOnly)) return "cannot write";
        file.write(QByteArray::fromStdString(document));
        file.close();
        QProcess latex;
        latex.setWorkingDirectory(directory.path());
        latex.start("pdflatex", {"-interaction=nonstopmode", "-halt-on-error", "t.tex"});
        if (!latex.waitForFinished(60000)) return "did not end";
        if (latex.exitCode() == 0 && QFile::exists(directory.filePath("t.pdf"))) return {};
        return QString::fromLocal8Bit(latex.readAllStandardOutput()).right(1500);
    }

private slots:
    void leftHandSides()
    {
        QCOMPARE(leftHandSideLatex(samples::quotient({-1, 1}, {1, 2}), "e"),
                 std::string("\\frac{e - 1}{2e + 1}"));
        QCOMPARE(leftHandSideLatex(samples::quotient({0, 1}, {1}), "\\tan 1"), std::string("\\tan 1"));
        QCOMPARE(leftHandSideLatex(samples::quotient({1, 0, 2}, {1}), "\\tan 1"),
                 std::string("2\\,\\left(\\tan 1\\right)^{2} + 1"));
        QCOMPARE(leftHandSideLatex(samples::quotient({1, 2}, {1}), "e + 1"),
                 std::string("2\\,\\left(e + 1\\right) + 1"));
        QCOMPARE(leftHandSideLatex(samples::quotient({1, 2}, {1}), "3^{1/3}"),
                 std::string("2\\cdot 3^{1/3} + 1"));
        QCOMPARE(leftHandSideLatex(samples::quotient({0, 2}, {1}), "\\pi"), std::string("2\\,\\pi"));
    }

    void closedForms()
    {
        QCOMPARE(closedFormLatex(samples::e().fraction),
                 std::string("\\begin{aligned}\n  & a_{0} = 2 \\\\\n"
                             "  & a_{3k+1} = 1,\\quad a_{3k+2} = 2k + 2,\\quad a_{3k+3} = 1,\\quad k \\ge 0\n"
                             "\\end{aligned}"));
        const auto rows = closedFormRows(samples::exponential().fraction);
        QCOMPARE(rows.back(), std::string("a_{n} = a_{n-1} + a_{n-2},\\quad n \\ge 3"));
        for (const std::string& row : closedFormRows(samples::longRecurrence().fraction))
            QVERIFY(row.size() < 200);
    }

    void nestedFraction()
    {
        QCOMPARE(nestedFractionLatex(samples::e().fraction, 3),
                 std::string("2 + \\cfrac{1}{1 + \\cfrac{1}{2 + \\ddots}}"));
        QCOMPARE(nestedFractionLatex(samples::triangular().fraction, 2),
                 std::string("-3 + \\cfrac{1}{0 - \\ddots}"));
        QVERIFY(nestedFractionLatex(samples::e().fraction, 1000000).size() < 1000);
    }

    void escaping()
    {
        QCOMPARE(
            escapedLatex("a_b%$\\^~{}\n\xC3\xA9\xCF\x80"),
            std::string("a\\_b\\%\\$\\textbackslash{}\\textasciicircum{}\\textasciitilde{}\\{\\} \xC3\xA9"
                        "\\ensuremath{\\pi}"));
        QCOMPARE(
            escapedLatex("\u03b1 \u2192 \u221e, \u5b57\xFF\u202e."),
            std::string("\\ensuremath{\\alpha} \\ensuremath{\\rightarrow} \\ensuremath{\\infty},{} ??."));
        // What LaTeX would join.
        QCOMPARE(escapedLatex("<<a>> --- ?` ``b''"),
                 std::string("<{}<{}a>{}>{} -{}-{}-{} ?{}`{} {}`{}{}`{}b'{}'{}"));
    }

    void formulasNeedAmsmathOnly()
    {
        if (QStandardPaths::findExecutable("pdflatex").isEmpty()) QSKIP("pdflatex is not installed");
        std::string document = "\\documentclass{article}\\usepackage{amsmath}\\begin{document}\n";
        for (const Finding& finding :
             {samples::e(), samples::triangular(), samples::exponential(), samples::enormous()}) {
            document += formulaLatex(finding, "\\tan 1", 8);
        }
        QCOMPARE(compiled(document + "\\end{document}\n"), QString());
    }
};

QTEST_GUILESS_MAIN(TestLatex)
#include "tst_latex.moc"
