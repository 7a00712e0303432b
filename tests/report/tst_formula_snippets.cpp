// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formula_snippets.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include "report_samples.h"
#include "search/search_run.h"

using namespace fractiscope;

/// Programs for other systems. PARI/GP, where it is installed, runs its own.
class TestFormulaSnippets : public QObject {
    Q_OBJECT

private slots:
    void pariComputesTheSameNumber_data();
    void pariComputesTheSameNumber();
    void othersNameTheConstant();
    void whatAnotherSystemLacksIsSaid();
};

namespace {

std::vector<Finding> findingsOf(const Constant& constant)
{
    const auto plan = SearchPlan::make({constant, RationalFamily{1, 1, 2}, *signWords(1, 3)});
    SearchRun run(*plan, 1);
    run.start();
    std::vector<Finding> findings;
    while (!run.isDrained()) {
        run.waitForFindings(1);
        for (Finding& finding : run.takeFindings(1000)) findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace

void TestFormulaSnippets::pariComputesTheSameNumber_data()
{
    QTest::addColumn<QString>("expression");
    for (const char* expression : {"e", "tan(1/2)", "besseli(1,2)/besseli(0,2)", "sqrt(7)"})
        QTest::newRow(expression) << QString(expression);
}

void TestFormulaSnippets::pariComputesTheSameNumber()
{
    QFETCH(QString, expression);
    const QString gp = QStandardPaths::findExecutable("gp");
    if (gp.isEmpty()) QSKIP("PARI/GP is not installed");
    const Constant constant = *Constant::parse(expression.toStdString());
    std::string program;
    int count = 0;
    for (Finding& finding : findingsOf(constant)) {
        program += pariSnippet(finding, constant);
        // Once more from the recurrence alone.
        finding.fraction.channels = {};
        program += pariSnippet(finding, constant);
        if ((count += 2) == 60) break;
    }
    QVERIFY(count > 10);
    QProcess process;
    process.start(gp, {"-q", "-f"});
    process.write(program.c_str());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2 * count);
    const double tolerance = expression == "sqrt(7)" ? 1e-40 : 1e-90;  // 200 bounded terms reach less
    for (int i = 1; i < lines.size(); i += 2) {
        bool isNumber = false;
        const double difference = QString(lines[i]).replace(" E", "e").toDouble(&isNumber);
        QVERIFY2(isNumber && std::abs(difference) < tolerance, qPrintable(lines[i - 1] + "; " + lines[i]));
    }
}

void TestFormulaSnippets::othersNameTheConstant()
{
    const Constant constant = *Constant::parse("besseli(1,2)/besseli(0,2)");
    const Finding finding = samples::e();
    const std::string sage = sageSnippet(finding, constant);
    QVERIFY(sage.find("alpha = (bessel_I((1), (2)))/(bessel_I((0), (2)))") != std::string::npos);
    QVERIFY(sage.find("[(1), (2)*k+(2), (1)]") != std::string::npos);
    const std::string mathematica = mathematicaSnippet(finding, constant);
    QVERIFY(mathematica.find("BesselI[") != std::string::npos);
    QVERIFY(mathematica.find("{(1), (2)*k+(2), (1)}") != std::string::npos);
}

void TestFormulaSnippets::whatAnotherSystemLacksIsSaid()
{
    const Finding finding = samples::e();
    const std::string lacking = "does not have this constant";
    const Constant khinchin = *Constant::parse("khinchin");
    QVERIFY(pariSnippet(finding, khinchin).find(lacking) != std::string::npos);
    QVERIFY(mathematicaSnippet(finding, khinchin).find("alpha = Khinchin;") != std::string::npos);
    QVERIFY(sageSnippet(finding, *Constant::parse("agm(1, sqrt(2))")).find(lacking) != std::string::npos);
    // A number known by its digits is these digits.
    const std::string number = "0." + std::string(120, '7') + "1";
    QVERIFY(pariSnippet(finding, *Constant::parse("digits:" + number)).find("alpha = " + number) !=
            std::string::npos);
}

QTEST_GUILESS_MAIN(TestFormulaSnippets)
#include "tst_formula_snippets.moc"
