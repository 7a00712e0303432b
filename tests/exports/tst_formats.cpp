// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_support.h"
#include "exports/csv_format.h"
#include "exports/findings_export.h"
#include "exports/markdown_format.h"
#include "exports/sources.h"
#include "proof/base_catalogue.h"
#include "report/json_lines.h"
#include "report/known_formulas.h"
#include "report/report_samples.h"

using namespace fractiscope;

/// Tables, Markdown, JSON lines, scripts and sources.
class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void tablesAreRectangular();
    void numbersHaveDecimalPointsEverywhere();
    void markdownHoldsTextAsText();
    void jsonLinesAreReadBack();
    void formatsByName();
    void everyCitedSourceIsThere();
    void bibtexCompiles();
    void filesAreWholeOrNotThere();
};

namespace {

/// A CSV file as RFC 4180 says.
std::vector<QStringList> rows(const QString& text)
{
    std::vector<QStringList> result;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            row << cell;
            cell.clear();
        } else if (c == '\n') {
            result.push_back(row << cell);
            row.clear();
            cell.clear();
        } else if (c != '\r') {
            cell += c;
        }
    }
    return result;
}

const char* const hostile =
    "=cmd|' /C calc'!A0,\"x\"\n\\input{a} `b` <script>alert(1)</script> [c](javascript:d) $x$ | **e** "
    "![f](g)";

}  // namespace

void TestFormats::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("e - 1") << QByteArray("\"e - 1\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("lines") << QByteArray("a\nb\tc") << QByteArray("\"a b c\"");
    QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
    for (const char* start : {"=", "+", "-", "@", "|"})
        QTest::newRow(start) << QByteArray(start) + "1" << QByteArray("\"'") + start + "1\"";
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("\"' =1\"");
    QTest::newRow("return") << QByteArray("\r@a") << QByteArray("\"' @a\"");
    QTest::newRow("blanks") << QByteArray("  =1") << QByteArray("\"'  =1\"");
    for (const char* blank : {"\u00a0", "\u00ad", "\u200b", "\u2060", "\u3000"})
        QTest::newRow(blank) << QByteArray(blank) + " =1" << QByteArray("\"'") + blank + " =1\"";
    QTest::newRow("semicolon") << QByteArray("x;=1+1;y; -2") << QByteArray("\"x;'=1+1;y;' -2\"");
    QTest::newRow("semicolon and quotation mark")
        << QByteArray("a;\"=1+1;") << QByteArray("\"a;'\"\"=1+1;\"");
    for (const char* blank : {"\u2003", "\u2007", "\u202f", "\u1680"})
        QTest::newRow(blank) << QByteArray("x;") + blank + "=1" << QByteArray("\"x;'") + blank + "=1\"";
    QTest::newRow("terms") << QByteArray("[2; 1, k]") << QByteArray("\"[2; 1, k]\"");
    QTest::newRow("hidden") << QByteArray("\u202e\ufeff=1") << QByteArray("\"'=1\"");
    for (const char* wide : {"\uff1d", "\uff0b", "\uff0d", "\uff20"})
        QTest::newRow(wide) << QByteArray(wide) + "1" << QByteArray("\"'") + wide + "1\"";
    QTest::newRow("not UTF-8") << QByteArray("a\xFF\x80") << QByteArray("\"a??\"");
}

void TestFormats::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(csvCell(text.toStdString())), cell);
}

void TestFormats::tablesAreRectangular()
{
    CsvFormat format;
    const std::vector<Finding> findings = {samples::e(),          samples::proved(),
                                           samples::triangular(), samples::exponential(),
                                           samples::enormous(),   samples::longRecurrence()};
    const Constant constant = *Constant::parse("digits:3." + std::string(300, '1'));
    const auto table =
        rows(QString::fromStdString(exports::written(format, constant, findings, {true, hostile})));
    QCOMPARE(table.size(), findings.size() + 1);
    for (const QStringList& row : table) {
        QCOMPARE(row.size(), table.front().size());
        for (const QString& cell : row)
            QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@|").contains(cell[0]), qPrintable(cell));
    }
    const auto column = [&](const char* title) { return table.front().indexOf(title); };
    QVERIFY(column("note") >= 0);
    QVERIFY(table[1][column("note")].startsWith("'=cmd|"));
    QCOMPARE(table[1][column("starred")], QString("1"));
    QCOMPARE(table[1][column("left_hand_side")], QString("x"));
    QCOMPARE(table[2][column("status")], QString("proved"));
    QCOMPARE(table[2][column("limit_ratio")], QString("1.500000"));
    QCOMPARE(table[1][column("limit_ratio")], QString());
    QCOMPARE(table[3][column("signs")], QString("(+-)"));
    QCOMPARE(table[4][column("degree")], QString());
}

void TestFormats::numbersHaveDecimalPointsEverywhere()
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    if (std::setlocale(LC_NUMERIC, "de_DE.UTF-8") == nullptr)
        QSKIP("no locale with decimal commas is installed");
    for (const ExportFormat kind : {ExportFormat::Csv, ExportFormat::Latex, ExportFormat::Markdown}) {
        const auto format = makeFormat(kind);
        const std::string text = exports::written(*format, *Constant::parse("e"), {samples::e()});
        QVERIFY(text.find("1.35") != std::string::npos);
        QVERIFY(text.find("1,35") == std::string::npos);
    }
    std::setlocale(LC_NUMERIC, before.c_str());
}

void TestFormats::markdownHoldsTextAsText()
{
    MarkdownFormat format;
    const QString text = QString::fromStdString(
        exports::written(format, *Constant::parse("e"), {samples::e()}, {true, hostile}));
    const qsizetype note = text.indexOf("\n> ");
    QVERIFY(note >= 0);
    const QString line = text.mid(note + 3, text.indexOf('\n', note + 1) - note - 3);
    // All of the note is on that line, and each character that could mean something is escaped.
    QVERIFY(line.contains("\\*\\*e\\*\\*"));
    for (qsizetype i = 0; i < line.size(); ++i)
        if (QStringLiteral("`*_{}[]<>$|!").contains(line[i]))
            QVERIFY2(i > 0 && line[i - 1] == '\\', qPrintable(line.mid(i)));
    QCOMPARE(text.count("$$") % 2, 0);
    // A second line would be markup again, a turned direction would show another text.
    QCOMPARE(markdownText("a\u2028# b\u202ec\x1b\xFF"), std::string("a \\# bc ?"));
    // Blanks in front would make it code.
    const QString indented = QString::fromStdString(
        exports::written(format, *Constant::parse("e"), {samples::e()}, {true, "\n     *a*"}));
    QVERIFY(indented.contains("\n> \\*a\\*\n"));
    QVERIFY(text.contains("Signs: $({+})$"));
}

void TestFormats::jsonLinesAreReadBack()
{
    const auto format = makeFormat(ExportFormat::JsonLines);
    const Constant constant = *Constant::parse("e");
    const auto findings = exports::found(constant, {1, 1, 2}, 2);
    QVERIFY(findings.size() > 50);
    const QStringList lines =
        QString::fromStdString(exports::written(*format, constant, findings)).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(static_cast<std::size_t>(lines.size()), findings.size());
    for (const QString& line : lines) {
        const auto read = fromJsonLine(line.toStdString());
        QVERIFY(read);
        QCOMPARE(toJsonLine(read->finding, read->constant), line.toStdString());
    }
}

void TestFormats::formatsByName()
{
    for (const ExportFormat format :
         {ExportFormat::Latex, ExportFormat::Fragments, ExportFormat::Csv, ExportFormat::JsonLines,
          ExportFormat::Markdown, ExportFormat::Pari, ExportFormat::Bibtex}) {
        QCOMPARE(formatNamed(formatName(format)), std::optional(format));
        QVERIFY(makeFormat(format) != nullptr);
        const auto bySuffix = formatOfFile("a." + std::string(formatSuffix(format)));
        QCOMPARE(bySuffix, std::optional(format == ExportFormat::Fragments ? ExportFormat::Latex : format));
    }
    QVERIFY(!formatOfFile("tex"));
    QVERIFY(!formatOfFile(".tex"));
    QVERIFY(!formatOfFile("a.doc"));
    QVERIFY(!formatNamed("word"));
}

void TestFormats::everyCitedSourceIsThere()
{
    QFile file(QStringLiteral(TEST_DATA "/../../core/REFERENCES.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString references = QString::fromUtf8(file.readAll());
    // The years of the table are those of the list.
    for (const Source& source : sources()) {
        const qsizetype at = references.indexOf(QStringLiteral("\n%1. ").arg(source.number));
        QVERIFY(at >= 0);
        const QString entry =
            references.mid(at, references.indexOf(QStringLiteral("\n%1. ").arg(source.number + 1)) - at);
        QVERIFY2(
            entry.contains(QString::fromUtf8(source.year.data(), static_cast<qsizetype>(source.year.size()))),
            qPrintable(entry));
        const QString author =
            QString::fromUtf8(source.author.data(), static_cast<qsizetype>(source.author.size()));
        QVERIFY2(entry.contains(author.section(' ', -1)), qPrintable(author));
    }
    // Mathematics that a formula or a theorem cites can be cited.
    const auto all = [](const std::string& text) { return std::count(text.begin(), text.end(), '['); };
    for (const BaseTheorem& theorem : baseTheorems())
        QCOMPARE(static_cast<long>(sourceNumbers(theorem.reference).size()), all(theorem.reference));
    for (const KnownFormula& known : knownFormulas())
        QCOMPARE(static_cast<long>(sourceNumbers(known.citation).size()), all(known.citation));
    QCOMPARE(sourceNumbers("[16], [999], [x], [17"), std::vector<int>{16});
}

void TestFormats::bibtexCompiles()
{
    if (QStandardPaths::findExecutable("bibtex").isEmpty()) QSKIP("bibtex is not installed");
    const auto format = makeFormat(ExportFormat::Bibtex);
    const std::string text = exports::written(*format, *Constant::parse("e"), {samples::proved()});
    QVERIFY(text.find("euler1744") != std::string::npos);
    const QTemporaryDir directory;
    const auto write = [&](const char* name, const std::string& content) {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(content)) > 0;
    };
    QVERIFY(write("r.bib", text));
    QVERIFY(write("t.aux", "\\citation{*}\n\\bibstyle{plain}\n\\bibdata{r}\n"));
    QProcess bibtex;
    bibtex.setWorkingDirectory(directory.path());
    bibtex.start("bibtex", {"t"});
    QVERIFY(bibtex.waitForFinished(30000));
    const QByteArray said = bibtex.readAllStandardOutput();
    QVERIFY2(bibtex.exitCode() == 0 && !said.contains("rror"), said.constData());
}

void TestFormats::filesAreWholeOrNotThere()
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath("a.csv").toStdString();
    {
        FindingsExport file;
        QCOMPARE(file.addFile(path, makeFormat(ExportFormat::Csv)), std::string());
        file.constant(*Constant::parse("e"));
        QVERIFY(file.add(samples::e(), {}));
    }
    QVERIFY(QDir(directory.path()).isEmpty());
    {
        FindingsExport file;
        QCOMPARE(file.addFile(path, makeFormat(ExportFormat::Csv)), std::string());
        file.constant(*Constant::parse("e"));
        QVERIFY(file.add(samples::e(), {}));
        QCOMPARE(file.finish(), std::string());
    }
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList("a.csv"));
    FindingsExport file;
    QVERIFY(!file.addFile(directory.path().toStdString(), makeFormat(ExportFormat::Csv)).empty());
    QVERIFY(!file.addFile("/no/such/folder/a.csv", makeFormat(ExportFormat::Csv)).empty());
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
