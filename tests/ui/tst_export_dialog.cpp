// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/export_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "report/json_lines.h"
#include "window_under_test.h"
#include "windows/findings_page.h"

using namespace fractiscope;

/// Exports from the window: what is written is what was chosen.
class TestExportDialog : public QObject, private WindowUnderTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void commandsNeedFindings();
    void scopesWriteWhatTheySay();
    void everyFormatIsWritten();
    void paperInOneClick();
    void refusalsAreSaid();
    void stoppingLeavesNothing();

private:
    ExportDialog* openDialog(const char* action = "exportAction");
    QStringList linesOf(const QString& name) const;
    QString path(const QString& name) const { return folder_->filePath(name); }
    FindingsPage* page() const { return window_->findChild<FindingsPage*>(); }
};

void TestExportDialog::init()
{
    open();
}

ExportDialog* TestExportDialog::openDialog(const char* action)
{
    get<QAction>(action)->trigger();
    return dialog<ExportDialog>();
}

QStringList TestExportDialog::linesOf(const QString& name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
}

void TestExportDialog::commandsNeedFindings()
{
    QVERIFY(!get<QAction>("exportAction")->isEnabled());
    QVERIFY(!get<QAction>("paperAction")->isEnabled());
    searchToEnd();
    QTRY_VERIFY(get<QAction>("exportAction")->isEnabled());
    QVERIFY(get<QAction>("paperAction")->isEnabled());
    // One dialog, however often it is asked for.
    ExportDialog* first = openDialog();
    QCOMPARE(openDialog("paperAction"), first);
    QVERIFY(!first->format());
}

void TestExportDialog::scopesWriteWhatTheySay()
{
    searchToEnd();
    ExportDialog* dialog = openDialog();
    dialog->setFormat(ExportFormat::JsonLines);
    FindingsModel& model = page()->model();
    const std::size_t all = model.store().size();
    const auto candidate = [&](int i) {
        return model.store().at(static_cast<FindingsStore::Number>(i)).index;
    };
    page()->annotations().setStarred({candidate(2), candidate(5)}, true);
    page()->annotations().setHidden({candidate(3)}, true);
    page()->annotations().setMarked({candidate(7)}, true);
    page()->select(candidate(0));
    const auto expect = [&](ExportDialog::Scope scope, const QString& name, std::size_t count) {
        dialog->setScope(scope);
        QTRY_COMPARE(dialog->count(), count);
        dialog->write(path(name));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), 20000);
        QVERIFY2(dialog->message().contains(path(name)), qPrintable(dialog->message()));
        QCOMPARE(static_cast<std::size_t>(linesOf(name).size()), count);
    };
    expect(ExportDialog::Scope::All, "all.jsonl", all);
    expect(ExportDialog::Scope::Listed, "listed.jsonl", all - 1);
    expect(ExportDialog::Scope::Starred, "starred.jsonl", 2);
    expect(ExportDialog::Scope::Chosen, "chosen.jsonl", 2);
    // In the order of finding, and readable.
    const QStringList lines = linesOf("starred.jsonl");
    for (int i : {0, 1}) {
        const auto read = fromJsonLine(lines[i].toStdString());
        QVERIFY(read);
        QCOMPARE(read->finding.lhs, model.store().at(static_cast<FindingsStore::Number>(i == 0 ? 2 : 5)).lhs);
    }
}

void TestExportDialog::everyFormatIsWritten()
{
    searchToEnd();
    page()->annotations().setNote(page()->model().store().at(0).index, "=remarkable & \\input");
    ExportDialog* dialog = openDialog();
    dialog->setScope(ExportDialog::Scope::All);
    const std::pair<ExportFormat, const char*> formats[] = {
        {ExportFormat::Latex, "\\end{document}"},  {ExportFormat::Fragments, "\\cfrac"},
        {ExportFormat::Csv, "\"'=remarkable"},     {ExportFormat::Markdown, "remarkable \\& \\\\input"},
        {ExportFormat::JsonLines, "\"constant\""}, {ExportFormat::Pari, "quit"},
        {ExportFormat::Bibtex, "@article"}};
    for (const auto& [format, expected] : formats) {
        dialog->setFormat(format);
        const QString name = "findings." + QString::fromStdString(std::string(formatSuffix(format)));
        QFile::remove(path(name));
        dialog->write(path(name));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), 30000);
        QVERIFY2(linesOf(name).join('\n').contains(expected), qPrintable(name + ": " + dialog->message()));
        QVERIFY(!get<QLabel>("exportExplanation")->text().isEmpty());
    }
}

void TestExportDialog::paperInOneClick()
{
    searchToEnd();
    ExportDialog* dialog = openDialog("paperAction");
    dialog->write(path("paper"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), 30000);
    const QStringList names = QDir(path("paper")).entryList(QDir::Files, QDir::Name | QDir::IgnoreCase);
    QCOMPARE(names, QStringList({"convergence.tex", "findings.csv", "findings.tex", "README.txt",
                                 "references.bib", "session.fractiscope"}));
    const Session copy =
        Session::open(path("paper/session.fractiscope").toStdString(), Session::Access::Read);
    QCOMPARE(copy.findingCount(copy.searches().front().id), page()->model().store().size());
}

void TestExportDialog::refusalsAreSaid()
{
    searchToEnd();
    ExportDialog* dialog = openDialog();
    dialog->write(path("no/such/findings.tex"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), 20000);
    QVERIFY2(dialog->message().contains("cannot be written"), qPrintable(dialog->message()));
    dialog->setFormat(std::nullopt);
    QVERIFY(QDir(folder_->path()).mkdir("there"));
    dialog->write(path("there"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), 20000);
    QVERIFY2(dialog->message().contains("already"), qPrintable(dialog->message()));
    dialog->setScope(ExportDialog::Scope::Starred);
    QVERIFY(!get<QPushButton>("exportSaveButton")->isEnabled());
}

void TestExportDialog::stoppingLeavesNothing()
{
    searchToEnd(6);
    ExportDialog* dialog = openDialog("paperAction");
    const auto before = QDir(folder_->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    dialog->write(path("paper"));
    QVERIFY(dialog->isWriting());
    QVERIFY(get<QPushButton>("exportStopButton")->isEnabled());
    click("exportStopButton");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), 20000);
    QVERIFY2(dialog->message().contains("Stopped"), qPrintable(dialog->message()));
    delete dialog;  // waits for what was under way
    QCOMPARE(QDir(folder_->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), before);
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
