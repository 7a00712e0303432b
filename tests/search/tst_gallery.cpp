// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <set>

#include "proof/certificate_checker.h"
#include "proof/parametric_checker.h"
#include "report/parametric_text.h"
#include "report/text.h"
#include "search/gallery.h"
#include "search/search_plan.h"

using namespace fractiscope;

/// Every entry of the gallery is asked, and its answer is what its remark says.
class TestGallery : public QObject {
    Q_OBJECT

private slots:
    void twelveQuestions();
    void formulas_data();
    void formulas();
    void parameters_data();
    void parameters();
    void digits();
    void nothingForPi();
    void stops();

private:
    static const GalleryEntry& entry(const QString& id);
};

const GalleryEntry& TestGallery::entry(const QString& id)
{
    for (const GalleryEntry& e : gallery())
        if (e.id == id.toStdString()) return e;
    qFatal("no entry %s", qPrintable(id));
}

void TestGallery::twelveQuestions()
{
    QCOMPARE(gallery().size(), std::size_t{12});
    std::set<std::string> ids, titles;
    for (const GalleryEntry& e : gallery()) {
        ids.insert(e.id);
        titles.insert(e.title);
        QVERIFY(e.remark.size() > 20);
    }
    QCOMPARE(ids.size(), std::size_t{12});
    QCOMPARE(titles.size(), std::size_t{12});
}

void TestGallery::formulas_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("ratio");  // to the simple fraction, exactly
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("simplePeriod");
    const auto row = [](const char* id, const char* rule, const char* word, const char* ratio, int period,
                        int simplePeriod) {
        QTest::newRow(id) << rule << word << ratio << period << simplePeriod;
    };
    row("e", "[3; (2k + 3, 2) k>=0]", "-+", "3/2", 2, 3);
    row("bessel", "[(k) k>=0]", "+", "1", 1, 1);
    row("odd-numbers", "[(2k + 1) k>=0]", "+", "1", 1, 1);
    row("two-progressions", "[(8k + 2, 4k + 3) k>=0]", "+", "1", 2, 2);
    row("square-root", "[3; (3, 6)]", "-", "2", 2, 4);
    row("tangent", "[(1, 6k + 2, 6k + 5, 6k + 6) k>=0]", "+--+", "3/2", 4, 2);
    row("e-squared", "", "++-", "10/9", 9, 5);
    row("long-period", "", "+", "1", 49, 49);
}

void TestGallery::formulas()
{
    QFETCH(QString, rule);
    QFETCH(QString, word);
    QFETCH(QString, ratio);
    QFETCH(int, period);
    QFETCH(int, simplePeriod);
    const GalleryAnswer answer = answerOf(entry(QTest::currentDataTag()));
    QCOMPARE(answer.candidates, std::uint64_t{1});
    QVERIFY(answer.finding);
    const Finding& f = *answer.finding;
    QCOMPARE(f.status, Status::Proved);
    const auto certificate = certificateOf(f);
    QVERIFY(certificate && isAccepted(*certificate));
    QCOMPARE(f.fraction.word.text(), word.toStdString());
    if (!rule.isEmpty()) QCOMPARE(ruleText(f.fraction, 200), rule.toStdString());
    QCOMPARE(f.fraction.channels.size(), static_cast<std::size_t>(period));
    QVERIFY(f.facts && f.facts->simple);
    QCOMPARE(toString(f.facts->simple->ratio), ratio.toStdString());
    QCOMPARE(f.facts->simple->period, static_cast<std::size_t>(simplePeriod));
    QVERIFY(answer.name.empty());
    QVERIFY(answer.theorems.empty());
}

void TestGallery::parameters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("roots-of-e") << "exp(1/k) = [1; ((2t + 1)k, 2) t>=0] with signs +-, for all k >= 2";
    QTest::newRow("tangents") << "tan(1/k) = [0; k - 1, (1, (2t + 3)k - 2) t>=0] for all k >= 2";
}

void TestGallery::parameters()
{
    QFETCH(QString, text);
    const GalleryAnswer answer = answerOf(entry(QTest::currentDataTag()));
    QCOMPARE(answer.theorems.size(), std::size_t{1});
    QVERIFY(isAccepted(answer.theorems[0]));
    QCOMPARE(theoremText(answer.theorems[0]), text.toStdString());
    QVERIFY(!answer.finding);
}

void TestGallery::digits()
{
    const GalleryAnswer answer = answerOf(entry("digits"));
    QVERIFY(answer.finding);
    QCOMPARE(answer.finding->status, Status::Approved);
    QCOMPARE(ruleText(answer.finding->fraction, 200), std::string("[0; (4k + 2) k>=0]"));
    QCOMPARE(answer.name, std::string("tanh(1/2)"));
}

void TestGallery::nothingForPi()
{
    const GalleryEntry& pi = entry("pi");
    const GalleryAnswer answer = answerOf(pi);
    QCOMPARE(answer.candidates,
             std::uint64_t{3304 * 10});  // left-hand sides with coefficients up to 5, words
    QVERIFY(!answer.finding);
    // The same search of a number that has formulas finds them: it is not blind.
    GalleryEntry e = pi;
    e.constant = "e";
    QVERIFY(answerOf(e).finding);
}

void TestGallery::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const GalleryAnswer answer = answerOf(entry("pi"), stop.get_token());
    QVERIFY(answer.candidates < 33040);
}

QTEST_GUILESS_MAIN(TestGallery)
#include "tst_gallery.moc"
