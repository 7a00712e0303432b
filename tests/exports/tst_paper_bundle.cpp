// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/paper_bundle.h"

#include "export_support.h"
#include "report/report_samples.h"
#include "storage/recorded_run.h"

using namespace fractiscope;

/// A folder for a paper.
class TestPaperBundle : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatItSays();
    void isThereWholeOrNotAtAll();
    void refusesWhatIsThere();
};

void TestPaperBundle::holdsWhatItSays()
{
    const QTemporaryDir directory;
    Session session = Session::create(directory.filePath("s.fractiscope").toStdString());
    const auto plan =
        *SearchPlan::make({*Constant::parse("tan(1/2)"), RationalFamily{1, 1, 1}, *signWords(1, 2)});
    session.addSearch(plan->spec(), {0, plan->candidateCount()});
    RecordedRun run(plan, RunOptions{1}, session, session.searches().front());
    run.start();
    const QString folder = directory.filePath("päper");
    PaperBundle bundle;
    QCOMPARE(bundle.open(folder.toStdString()), std::string());
    bundle.constant(plan->spec().constant);
    std::size_t count = 0;
    while (!run.isDrained()) {
        run.waitForFindings(1);
        for (const Finding& finding : run.takeFindings(100)) {
            QVERIFY(bundle.add(finding, {}));
            ++count;
        }
    }
    QVERIFY(count > 5);
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(bundle.finish(session), std::string());
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name | QDir::IgnoreCase),
             QStringList({"convergence.tex", "findings.csv", "findings.tex", "README.txt", "references.bib",
                          "session.fractiscope"}));
    // The copy holds the search.
    const Session copy =
        Session::open(QDir(folder).filePath("session.fractiscope").toStdString(), Session::Access::Read);
    QCOMPARE(copy.findingCount(copy.searches().front().id), count);
    if (QStandardPaths::findExecutable("pdflatex").isEmpty()) QSKIP("pdflatex is not installed");
    for (const char* name : {"findings.tex", "convergence.tex"}) {
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::string text = file.readAll().toStdString();
        if (text.find("documentclass") == std::string::npos)
            text =
                "\\documentclass{article}\\usepackage{pgfplots}\\pgfplotsset{compat=1.16}\n\\begin{document}"
                "\n" +
                text + "\\end{document}\n";
        QCOMPARE(exports::complaints("pdflatex", text), QString());
    }
}

void TestPaperBundle::isThereWholeOrNotAtAll()
{
    const QTemporaryDir directory;
    {
        PaperBundle bundle;
        QCOMPARE(bundle.open(directory.filePath("p").toStdString()), std::string());
        bundle.constant(*Constant::parse("e"));
        QVERIFY(bundle.add(samples::e(), {}));
    }
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestPaperBundle::refusesWhatIsThere()
{
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkdir("p"));
    PaperBundle bundle;
    QVERIFY(bundle.open(directory.filePath("p").toStdString()).find("already") != std::string::npos);
    QVERIFY(QFile::link("nowhere", directory.filePath("dangling")));
    PaperBundle link;
    QVERIFY(link.open(directory.filePath("dangling").toStdString()).find("already") != std::string::npos);
    PaperBundle lost;
    QVERIFY(lost.open(directory.filePath("no/such/p").toStdString()).find("cannot be made") !=
            std::string::npos);
}

QTEST_GUILESS_MAIN(TestPaperBundle)
#include "tst_paper_bundle.moc"
