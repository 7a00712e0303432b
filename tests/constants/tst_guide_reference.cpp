// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include "constants/catalogue.h"
#include "constants/functions.h"

using namespace fractiscope;

/// The pages of the user guide that list things list all of them, and nothing else.
class TestGuideReference : public QObject {
    Q_OBJECT

private slots:
    void functionsOfTheLanguage();
    void constantsOfTheCatalogue();
    void literature();

private:
    static QString read(const QString& file)
    {
        QFile page(QStringLiteral(TEST_DATA "/../../") + file);
        if (!page.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file));
        return QString::fromUtf8(page.readAll());
    }
    static QString constantsPage() { return read("resources/help/en/09-constants-and-expressions.md"); }
    /// First cells of the rows of a table, without their backticks.
    static QStringList names(const QString& text)
    {
        static const QRegularExpression row("^\\| `([^`]+)` \\|", QRegularExpression::MultilineOption);
        QStringList result;
        for (auto match = row.globalMatch(text); match.hasNext();) result << match.next().captured(1);
        return result;
    }
};

void TestGuideReference::functionsOfTheLanguage()
{
    QStringList expected;
    for (const FunctionInfo& f : functions())
        expected << QString::fromUtf8(f.name.data(), static_cast<qsizetype>(f.name.size()));
    const QString section = constantsPage().section("## Functions", 1).section("## Catalogue", 0, 0);
    QCOMPARE(names(section).join(' '), expected.join(' '));
}

void TestGuideReference::constantsOfTheCatalogue()
{
    const QString section = constantsPage().section("## Catalogue", 1);
    QStringList expected;
    for (const CatalogueEntry& entry : catalogue()) {
        expected << QString::fromStdString(entry.id);
        const QString expression = QString("| `%1` |").arg(QString::fromStdString(entry.expression));
        QVERIFY2(section.contains(expression), qPrintable(expression));
        QVERIFY(section.contains("### " + QString::fromStdString(entry.group)));
    }
    QCOMPARE(names(section).join(' '), expected.join(' '));
}

void TestGuideReference::literature()
{
    // The numbered list at the head of the core's references is that of the guide, letter for letter.
    const auto list = [](const QString& text) {
        return text.mid(text.indexOf("\n1. ")).section("\n# ", 0, 0).trimmed();
    };
    const QString ofCore = list(read("core/REFERENCES.md"));
    QVERIFY(ofCore.count('\n') > 20);
    QCOMPARE(list(read("resources/help/en/13-references.md")), ofCore);
}

QTEST_GUILESS_MAIN(TestGuideReference)
#include "tst_guide_reference.moc"
