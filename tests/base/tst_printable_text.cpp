// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable_text.h"

#include <QtTest>

using namespace fractiscope;

/// What a file says, as it is shown to people.
class TestPrintableText : public QObject {
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void everyByteGivesUtf8();
};

void TestPrintableText::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    for (const char* plain : {"(e + 1)/2", "\u00e9\u03c0\u4e2d\u0928\u0940", "\U0001F600"})
        QTest::newRow(plain) << QByteArray(plain) << QByteArray(plain);
    QTest::newRow("controls") << QByteArray("a\n\t\x1b[2J\x7f") + '\0' + "b" << QByteArray("a   [2J  b");
    QTest::newRow("controls of 8 bits") << QByteArray(
                                               "a\xC2\x9B"
                                               "b")
                                        << QByteArray("a b");
    QTest::newRow("separators") << QByteArray("a\u2028b\u2029c") << QByteArray("a b c");
    QTest::newRow("directions") << QByteArray("\u202egnp.exe\u2066\u200f\u061c\ufeff")
                                << QByteArray("gnp.exe");
    // Unicode 15, table 3-7: what is not well-formed.
    QTest::newRow("lone") << QByteArray("\x80\xBF\xFF") << QByteArray("???");
    QTest::newRow("cut off") << QByteArray("a\xE2\x88") << QByteArray("a??");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF\xE0\x80\xAF\xF0\x80\x80\xAF")
                              << QByteArray("?????????");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("???");
    QTest::newRow("too high") << QByteArray("\xF4\x90\x80\x80") << QByteArray("????");
    QTest::newRow("last") << QByteArray("\xF4\x8F\xBF\xBF") << QByteArray("\xF4\x8F\xBF\xBF");
}

void TestPrintableText::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(printableText(text.toStdString())), shown);
}

/// By Qt's decoder: no two bytes in a row give anything that is not UTF-8 on one line.
void TestPrintableText::everyByteGivesUtf8()
{
    for (int a = 0; a < 256; ++a)
        for (int b = 0; b < 256; ++b) {
            const std::string text{static_cast<char>(a), static_cast<char>(b)};
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString shown = decoder(QByteArray::fromStdString(printableText(text)));
            QVERIFY(!decoder.hasError());
            for (const QChar c : shown) QVERIFY(c.category() != QChar::Other_Control);
        }
}

QTEST_APPLESS_MAIN(TestPrintableText)
#include "tst_printable_text.moc"
