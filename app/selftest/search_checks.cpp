// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest/sample_search.h"
#include "app/selftest/self_test.h"
#include "proof/base_of_constant.h"
#include "proof/certificate_checker.h"
#include "proof/prover.h"
#include "report/formula_notation.h"
#include "report/proof_text.h"

namespace fractiscope::selftest {

namespace {

/// What a complete search must count. The numbers are those of the tables in tests/data.
struct KnownSearch {
    const char* constant;
    long coefficients;
    unsigned shortest, longest;
    std::uint64_t candidates, hits, approved;
};

std::string checkSearches()
{
    std::string text;
    for (const KnownSearch& known :
         {KnownSearch{"e", 2, 2, 2, 448, 288, 288}, KnownSearch{"tan(1)", 2, 1, 3, 1120, 713, 713},
          KnownSearch{"pi", 3, 1, 3, 5040, 92, 0}}) {
        const auto plan = samplePlan(known.constant, known.coefficients, known.shortest, known.longest);
        for (const RunOptions& options :
             {RunOptions{1, EngineKind::TailClasses}, RunOptions{2, EngineKind::Textbook}}) {
            const SampleResult result = runSample(plan, options);
            const Progress& p = result.progress;
            const std::string place = std::string("The search of ") + known.constant + " has ";
            const auto count = [&](std::uint64_t found, std::uint64_t right, const char* what) {
                require(found == right,
                        place + std::to_string(found) + what + " instead of " + std::to_string(right) + '.');
            };
            count(p.candidates, known.candidates, " candidates");
            count(p.recurrences, known.hits, " hits");
            count(p.approved, known.approved, " approved formulas");
            count(p.proved, known.approved, " proved formulas");
            count(result.findings.size(), known.approved, " findings");
        }
        text += (text.empty() ? "" : ", ") + std::string(known.constant) + ' ' + std::to_string(known.hits) +
                " hits of which " + std::to_string(known.approved) + " proved";
    }
    return text + ": as known, with both engines";
}

/// A change to a certificate that makes it false.
struct Forgery {
    const char* what;
    void (*make)(Certificate&);
};

constexpr Forgery forgeries[] = {
    {"another number", [](Certificate& c) { c.start.b += 1; }},
    {"another rule", [](Certificate& c) { c.target.channels.edit()[1][0] += 1; }},
    {"another first term", [](Certificate& c) { c.target.initial[0] += 1; }},
    {"another state", [](Certificate& c) { c.state.a += 1; }},
    {"the other sign", [](Certificate& c) { c.sign = -c.sign; }},
    {"a longer block", [](Certificate& c) { c.block.baseLength += c.base.fraction.period(); }},
    {"another base", [](Certificate& c) { c.base.fraction.channels.edit()[0][0] += 1; }},
};

std::string checkProof()
{
    const auto based = findBase(constantOf("e"));
    require(bool(based), "No base fraction is found for e.");
    const IntegerPolynomial x({Integer(0), Integer(1)});
    const IntegerPolynomial one({Integer(1)});
    const auto proved = prove(*based, x, one, *parseFormula("2; 1, 2k+2, 1"));
    const auto* certificate = std::get_if<Certificate>(&proved);
    require(certificate != nullptr, "Euler's fraction of e is not proved.");
    const auto read = certificateFromJson(toJson(*certificate));
    require(bool(read), "A certificate is not read back.");
    const auto failure = firstFailure(*read);
    require(!failure, failure ? "A right certificate is refused: " + hypothesisText(*failure) + '.' : "");
    for (const Forgery& forgery : forgeries) {
        Certificate forged = *certificate;
        forgery.make(forged);
        require(!isAccepted(forged), std::string("A certificate with ") + forgery.what + " is accepted.");
    }
    // Right for six terms.
    const auto wrong = prove(*based, x, one, *parseFormula("2; 1, 2k+2, 1, 1, 2k+4, 7"));
    const auto* refutation = std::get_if<Refutation>(&wrong);
    require(refutation != nullptr && refutation->index == 6 && refutation->rightTerm == 1,
            "A wrong formula of e is not refuted at its first wrong term.");
    return "e = [2; 1, 2k + 2, 1] proved, its certificate accepted by the independent checker, " +
           std::to_string(std::size(forgeries)) + " forgeries refused, a wrong formula refuted";
}

}  // namespace

Check searchCheck()
{
    return {"searches", checkSearches};
}

Check proofCheck()
{
    return {"proofs", checkProof};
}

}  // namespace fractiscope::selftest
