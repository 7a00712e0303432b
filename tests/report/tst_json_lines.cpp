// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <limits>
#include <nlohmann/json.hpp>

#include "report/json_lines.h"
#include "report_samples.h"

using namespace fractiscope;

class TestJsonLines : public QObject {
    Q_OBJECT

    static std::string without(const std::string& field)
    {
        auto json = nlohmann::ordered_json::parse(toJsonLine(samples::e(), "e"));
        json.erase(field);
        return json.dump();
    }
    static std::string with(const std::string& field, const nlohmann::ordered_json& value)
    {
        auto json = nlohmann::ordered_json::parse(toJsonLine(samples::e(), "e"));
        json[field] = value;
        return json.dump();
    }

private slots:
    void fieldsAndOrder()
    {
        QCOMPARE(toJsonLine(samples::e(), "e"),
                 std::string(
                     R"({"constant":"e","p":[0,1],"q":[1],"signs":[1],"preperiod":1,"period":3,"degree":1,)"
                     R"("initial":[2],"polynomials":[[1],[2,2],[1]],"complexity":7,"order":6,)"
                     R"("status":"approved","digits":1003,"family":1,"digitsPerTerm":1.3498765432101234,)"
                     R"("ratioToSimple":1.0,"accidentBits":321.5})"));
        const std::string fractions = toJsonLine(samples::triangular(), "e");
        QVERIFY(fractions.find(R"("polynomials":[[5,"1/2","1/2"],[]])") != std::string::npos);
        const std::string recurrence = toJsonLine(samples::exponential(), "e");
        QVERIFY(recurrence.find(R"("polynomials":[],"recurrence":[1,1],)"
                                R"("seeds":[2,"123456789012345678901234567890"],"complexity")") !=
                std::string::npos);
    }

    void largeIntegersAreStrings()
    {
        Finding finding = samples::e();
        const Integer border = Integer(1) << 53;
        finding.fraction.initial = {border, border + 1, -border, -border - 1};
        QVERIFY(toJsonLine(finding, "e")
                    .find(R"([9007199254740992,"9007199254740993",-9007199254740992,)"
                          R"("-9007199254740993"])") != std::string::npos);
    }

    void provedHasNoAccident()
    {
        const std::string line = toJsonLine(samples::proved(), "e");
        QVERIFY(line.find("accident") == std::string::npos);
        QVERIFY(line.find("\"simple\":{\"period\":6,\"formBits\":40,\"ratio\":\"3/2\"}") !=
                std::string::npos);
    }

    void roundTrip()
    {
        Finding infinite = samples::e();
        infinite.digitsPerTerm = std::numeric_limits<double>::infinity();
        for (const Finding& finding :
             {samples::e(), samples::triangular(), samples::exponential(), samples::enormous(),
              samples::longRecurrence(), infinite, samples::proved()}) {
            const std::string line = toJsonLine(finding, "tan(1/2) + \"quoted\" \\ text");
            const auto imported = fromJsonLine(line);
            QVERIFY2(bool(imported), line.substr(0, 200).c_str());
            QCOMPARE(toJsonLine(imported->finding, imported->constant), line);
            QVERIFY(imported->finding.lhs == finding.lhs);
            QVERIFY(imported->finding.fraction.channels == finding.fraction.channels);
            QVERIFY(imported->finding.fraction.terms(300) == finding.fraction.terms(300));
        }
    }

    void provedIsBelievedWithItsProofOnly()
    {
        const std::string line = toJsonLine(samples::proved(), "e");
        const auto refused = [](std::string text, const std::string& from, const std::string& to) {
            const std::size_t at = text.find(from);
            if (at == std::string::npos) return false;
            const auto imported = fromJsonLine(text.replace(at, from.size(), to));
            return !imported && imported.error().detail == "proof";
        };
        QVERIFY(bool(fromJsonLine(line)));
        const std::size_t proof = line.find(",\"proof\"");
        QVERIFY(refused(line, line.substr(proof), "}"));
        QVERIFY(refused(line, "\"polynomials\":[[1],[2,2],[1]]", "\"polynomials\":[[1],[2,4],[1]]"));
        QVERIFY(refused(line, "\"initial\":[2]", "\"initial\":[3]"));
        QVERIFY(refused(line, "\"start\":[1,", "\"start\":[2,"));
        QVERIFY(refused(line, "\"baseIndex\":", "\"baseIndex\":-"));
        QVERIFY(refused(line, "\"proof\":{", "\"proof\":[],\"other\":{"));
        const std::string approved = toJsonLine(samples::e(), "e");
        QVERIFY(
            refused(approved, "\"family\"", line.substr(proof + 1, line.size() - proof - 2) + ",\"family\""));
    }

    void missingFields()
    {
        for (const auto* field : {"constant", "p", "q", "signs", "preperiod", "period", "degree", "initial",
                                  "polynomials", "complexity", "order", "status", "digits", "family",
                                  "digitsPerTerm", "ratioToSimple", "accidentBits"}) {
            const auto imported = fromJsonLine(without(field));
            QVERIFY2(!imported, field);
            QCOMPARE(imported.error().detail, std::string(field));
            QVERIFY(!imported.error().expected.empty());
        }
    }

    void wrongFields()
    {
        using Json = nlohmann::ordered_json;
        const std::vector<std::pair<std::string, Json>> cases = {
            {"constant", 1},
            {"p", Json::array()},
            {"p", {0, 0}},
            {"p", {1.5}},
            {"p", {"1/2"}},
            {"p", {1e30}},
            {"p", {"x"}},
            {"q", {0}},
            {"signs", Json::array()},
            {"signs", {2}},
            {"signs", {1, 1}},
            {"signs", Json(std::vector<int>(17, 1))},
            {"signs", {nullptr}},
            {"preperiod", 2},
            {"preperiod", -1},
            {"period", 2},
            {"degree", 2},
            {"polynomials", {1}},
            {"polynomials", {{1}, {2, 2}, {"1/0"}}},
            {"polynomials", {{1}, {2, 0}, {1}}},
            {"polynomials", {{1}, {2, "1/2"}, {1}}},
            {"status", "true"},
            {"digits", -1},
            {"family", 4294967296},
            {"digitsPerTerm", "1"},
        };
        for (const auto& [field, value] : cases) {
            const auto imported = fromJsonLine(with(field, value));
            QVERIFY2(!imported, (field + " " + value.dump()).c_str());
            QCOMPARE(imported.error().detail, field);
        }
        QVERIFY(!fromJsonLine(with("recurrence", {1})));
    }

    void hostileText()
    {
        for (const std::string& line :
             {std::string(), std::string("null"), std::string("{"), std::string("[1]"),
              std::string("\xFF\xFE"), std::string("{\"constant\":\"\xFF\"}")}) {
            QVERIFY(!fromJsonLine(line));
        }
        QVERIFY(fromJsonLine(std::string(1000000, '[')).error().code == ErrorCode::NestingTooDeep);
        QVERIFY(fromJsonLine(std::string(JsonLimits::maxLineBytes + 1, ' ')).error().code ==
                ErrorCode::InputTooLong);
        // The degree is bounded by the work of checking it, lists by what work with them takes.
        QVERIFY(!fromJsonLine(with("polynomials", {nlohmann::ordered_json(std::vector<int>(100000, 1))})));
        QVERIFY(!fromJsonLine(with("polynomials", {nlohmann::ordered_json(std::vector<int>(3000, 1))})));
        const std::vector<int> longest(JsonLimits::maxEntries, 1), longer(JsonLimits::maxEntries + 1, 1);
        QCOMPARE(fromJsonLine(with("initial", longest)).error().detail, std::string("preperiod"));
        for (const char* field : {"initial", "p", "q"}) {
            const auto refused = fromJsonLine(with(field, longer));
            QVERIFY(!refused);
            QCOMPARE(refused.error().detail, std::string(field));
        }
    }

    void summary()
    {
        Progress progress;
        progress.candidates = 448;
        progress.recurrences = 288;
        progress.approved = 287;
        progress.families = 19;
        progress.seconds = 0.25;
        progress.outcome = Outcome::Cancelled;
        const std::string line = summaryJsonLine(progress);
        QCOMPARE(
            line,
            std::string(R"({"summary":{"candidates":448,"hits":288,"approved":287,"proved":0,"families":19,)"
                        R"("seconds":0.25,"outcome":"cancelled"}})"));
        QVERIFY(isSummaryJsonLine(line));
        QVERIFY(!isSummaryJsonLine(toJsonLine(samples::e(), "e")));
        QVERIFY(!isSummaryJsonLine("{"));
        QVERIFY(!isSummaryJsonLine(R"({"summary":1,"constant":"e"})"));
        QVERIFY(!fromJsonLine(line));
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_json_lines.moc"
