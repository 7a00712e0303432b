// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "fraction/signed_expansion.h"
#include "proof/certificate_checker.h"
#include "search/word_survey.h"
#include "support/search_support.h"

using namespace fractiscope;

/// All sign words of one number, and what a search would need to find them.
class TestWordSurvey : public QObject {
    Q_OBJECT

private slots:
    void wordsOfE();
    void needIsSufficient();
    void withoutBase();
    void farBeyondASearch();
    void negativeNumbers();
    void stops();
};

namespace {

const RationalFunction itself{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};

}  // namespace

void TestWordSurvey::wordsOfE()
{
    const Constant e = *Constant::parse("e");
    const auto survey = surveyWords(e, itself, *signWords(1, 4), {{3000, 3000}, 100'000});
    QVERIFY(bool(survey.base));
    QCOMPARE(survey.words.size(), std::size_t{22});
    const PowerTable powers(e, 1);
    Rational last = 100;
    for (const WordReport& report : survey.words) {
        if (report.word.text() == "-") {
            QVERIFY(!report.discovery);
            QVERIFY(report.open.has_value());
            continue;
        }
        QVERIFY2(report.discovery, report.word.text().c_str());
        QVERIFY(isAccepted(report.discovery->certificate));
        const auto terms = expandCertified(powers, itself, report.word, 200, 2048, 8192);
        QCOMPARE(report.discovery->fraction.terms(200), terms->terms);
        QVERIFY(report.ratio && *report.ratio <= last);
        last = *report.ratio;
        QVERIFY(
            std::abs(report.digitsPerTerm / survey.simpleDigitsPerTerm / report.ratio->convert_to<double>() -
                     1) < 0.2);
    }
    QCOMPARE(*survey.words.front().ratio, Rational(3, 2));
    QCOMPARE(survey.words.front().need.period, std::size_t{2});
}

void TestWordSurvey::needIsSufficient()
{
    // A search with just these bounds finds the formula; one with an order less does not.
    const Constant constant = *Constant::parse("tan(1/2)");
    const RationalFunction third{IntegerPolynomial({Integer(0), Integer(1)}),
                                 IntegerPolynomial({Integer(3)})};
    const auto words = *signWords(2, 2);
    const auto survey = surveyWords(constant, third, words);
    for (const WordReport& report : survey.words) {
        if (report.word.text() == "-") continue;
        QVERIFY(report.discovery && report.need.order > 2);
        SearchSpec spec{constant, GivenLeftHandSides{{third}}, {report.word}};
        spec.maxOrder = report.need.order;
        spec.maxPreperiod = report.need.preperiod;
        spec.depth = report.need.depth;
        const auto found = runToEnd(*SearchPlan::make(spec), 1);
        QCOMPARE(found.findings.size(), std::size_t{1});
        QCOMPARE(found.findings[0].fraction.terms(300), report.discovery->fraction.terms(300));
        QCOMPARE(found.findings[0].order, report.need.order);
        --spec.maxOrder;
        QVERIFY(runToEnd(*SearchPlan::make(spec), 1).findings.empty());
    }
}

void TestWordSurvey::withoutBase()
{
    const auto survey = surveyWords(*Constant::parse("pi"), itself, *signWords(1, 2));
    QVERIFY(!survey.base);
    QCOMPARE(survey.words.size(), std::size_t{4});
    double last = 100;
    for (const WordReport& report : survey.words) {
        QVERIFY(!report.discovery && !report.open && !report.ratio);
        QVERIFY(report.digitsPerTerm > 0 && report.digitsPerTerm <= last);
        last = report.digitsPerTerm;
    }
}

void TestWordSurvey::farBeyondASearch()
{
    // 13 e under +: a period that no search of order 26 finds.
    const RationalFunction f{IntegerPolynomial({Integer(0), Integer(13)}), IntegerPolynomial({Integer(1)})};
    const Constant e = *Constant::parse("e");
    const auto survey = surveyWords(e, f, {SignWord()});
    const WordReport& report = survey.words.front();
    QVERIFY(report.discovery);
    QVERIFY(report.need.order > 26);
    QVERIFY(isAccepted(report.discovery->certificate));
    const PowerTable powers(e, 1);
    const auto terms = expandCertified(powers, f, SignWord(), 2000, 16384, 65536);
    QCOMPARE(report.discovery->fraction.terms(2000), terms->terms);
}

void TestWordSurvey::negativeNumbers()
{
    const RationalFunction minus{IntegerPolynomial({Integer(0), Integer(-1)}),
                                 IntegerPolynomial({Integer(1)})};
    const Constant e = *Constant::parse("e");
    const auto survey = surveyWords(e, minus, {SignWord()});
    QVERIFY(survey.words.front().discovery);
    QCOMPARE(survey.words.front().discovery->fraction.terms(2), (std::vector<Integer>{-3, 3}));
    QVERIFY(survey.simpleDigitsPerTerm > 1);
    QCOMPARE(survey.words.front().digitsPerTerm, survey.simpleDigitsPerTerm);

    // Without a base, and with a denominator that is negative.
    const Constant zeta = *Constant::parse("zeta(1/3)");
    const RationalFunction quotient{IntegerPolynomial({Integer(1)}),
                                    IntegerPolynomial({Integer(-2), Integer(1)})};
    for (const RationalFunction& f : {itself, minus, quotient})
        QVERIFY(surveyWords(zeta, f, {SignWord()}).simpleDigitsPerTerm > 0.5);
}

void TestWordSurvey::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto survey =
        surveyWords(*Constant::parse("e"), itself, *signWords(1, 3), surveyLimits, source.get_token());
    for (const WordReport& report : survey.words)
        if (!report.discovery) QVERIFY(report.open == OpenReason::Stopped);
}

QTEST_APPLESS_MAIN(TestWordSurvey)
#include "tst_word_survey.moc"
