// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <set>

#include "proof/base_of_constant.h"
#include "report/proof_text.h"
#include "report/table_report.h"
#include "report/text.h"
#include "report_samples.h"

using namespace fractiscope;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasItsSentence()
    {
        std::set<std::string> sentences;
        const int last = static_cast<int>(ErrorCode::SearchTooLarge);
        for (int code = 0; code <= last; ++code) {
            for (const std::string& detail : {std::string(), std::string("17")}) {
                for (const std::string& expected : {std::string(), std::string("1..16")}) {
                    const std::string text =
                        sentence(Error{static_cast<ErrorCode>(code), 0, 2, detail, expected});
                    QVERIFY2(text.size() > 20 && text.back() != ' ', std::to_string(code).c_str());
                    QVERIFY2(text.back() == '.' || text.back() == '?', text.c_str());
                    QVERIFY2(text.find('{') == std::string::npos, text.c_str());
                    if (detail == "17" && expected == "1..16") sentences.insert(text);
                }
            }
        }
        QCOMPARE(sentences.size(), static_cast<std::size_t>(last) + 1);  // told apart
    }

    void sentences()
    {
        QCOMPARE(
            sentence(Error{ErrorCode::RationalConstant, 0, 3, "1/2", ""}),
            std::string(
                "1/2 is rational: its continued fraction [0; 2] ends after 2 terms. Choose an irrational "
                "constant."));
        QCOMPARE(sentence(Error{ErrorCode::BadOrder, 0, 0, "0", "1..1000"}),
                 std::string("The order of the recurrence must be from 1 to 1000, not 0."));
        const std::string hostile =
            sentence(Error{ErrorCode::UnknownName, 0, 0, "{expected}\n" + std::string(999, 'x'), ""});
        QVERIFY(hostile.size() < 200 && hostile.find('\n') == std::string::npos);
    }

    void leftHandSides()
    {
        QCOMPARE(leftHandSideText(samples::quotient({-1, 1}, {1, 2}), "e"), std::string("(e - 1)/(2*e + 1)"));
        QCOMPARE(leftHandSideText(samples::quotient({0, 1}, {1}), "e + 1"), std::string("e + 1"));
        QCOMPARE(leftHandSideText(samples::quotient({0, 0, 2}, {1}), "e + 1"), std::string("2*(e + 1)^2"));
        QCOMPARE(leftHandSideText(samples::quotient({3, -1}, {0, 1}), "tan(1)"),
                 std::string("(3 - tan(1))/tan(1)"));
        QCOMPARE(leftHandSideText(samples::quotient({1}, {0, 2}), "pi"), std::string("1/(2*pi)"));
        QCOMPARE(leftHandSideText(samples::quotient({0, 1}, {2}), "pi"), std::string("pi/2"));
        QCOMPARE(leftHandSideText(samples::quotient({0, 1}, {2}), "f(1)+g(1)"), std::string("(f(1)+g(1))/2"));
    }

    void baseFractions()
    {
        const auto said = [](const char* text) {
            const auto constant = Constant::parse(text);
            return baseSentence(text, findBase(*constant));
        };
        QVERIFY(said("tan(1)").find("[(2k + 1) k>=0] under -, by the theorem") != std::string::npos);
        QVERIFY(said("tanh(1)").find("[(2k + 1) k>=0], by the theorem") != std::string::npos);
    }

    void fractions()
    {
        QCOMPARE(compactText(samples::e().fraction, 6), std::string("[2; 1, 2, 1, 1, 4, ...]"));
        const std::vector<Integer> terms = {3, 4, 2};
        const SignWord word({-1, 1});
        QCOMPARE(compactText(terms, word, true), std::string("3 - 1/(4 + 1/(2 - ...))"));
        QCOMPARE(compactText(terms, word, false), std::string("3 - 1/(4 + 1/2)"));
        QCOMPARE(compactText(std::span(terms).first(1), word, false), std::string("3"));
        QCOMPARE(compactText(std::span(terms).first(2), word, false), std::string("3 - 1/4"));
        QCOMPARE(compactText(std::span(terms).first(1), word, true), std::string("3 - ..."));
    }

    void channels()
    {
        QCOMPARE(channelText({2, 2}, "k"), std::string("2k + 2"));
        QCOMPARE(channelText({Rational(5), Rational(1, 2), Rational(1, 2)}, "k"),
                 std::string("(k^2 + k + 10)/2"));
        QCOMPARE(channelText({}, "k"), std::string("0"));
        QCOMPARE(channelText({3, -1}, "k"), std::string("3 - k"));
    }

    void rules()
    {
        QCOMPARE(ruleText(samples::e().fraction, 60), std::string("[2; (1, 2k + 2, 1) k>=0]"));
        SignedFraction root;
        root.initial = {1};
        root.channels = {{2}};
        QCOMPARE(ruleText(root, 60), std::string("[1; (2)]"));
        root.initial.clear();
        QCOMPARE(ruleText(root, 60), std::string("[(2)]"));
        QVERIFY(ruleText(samples::enormous().fraction, 60).size() < 200);
        QVERIFY(ruleText(samples::exponential().fraction, 60).find("order 2") != std::string::npos);
        QCOMPARE(groupedText(0), std::string("0"));
        QCOMPARE(groupedText(1234567), std::string("1,234,567"));
        QCOMPARE(groupedText(123456), std::string("123,456"));
    }

    void table()
    {
        TableReport table("e");
        QVERIFY(table.isEmpty());
        table.add(samples::e());
        table.add(samples::triangular());  // of the same family number: a member
        table.add(samples::exponential());
        const QStringList lines = QString::fromStdString(table.text()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].simplified(), QString("1 2 e + [2; (1, 2k + 2, 1) k>=0] 1.350 1.000 1003 digits"));
        QVERIFY(lines[2].simplified().startsWith("- 1 e"));
        QCOMPARE(lines[0].indexOf("terms"), lines[1].indexOf("[2;"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
