// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/rewriting.h"

#include "proof/fraction_value.h"

namespace fractiscope {

Result<Discovery, OpenReason> moebiusImage(const SignedFraction& fraction, const IntegerMatrix& m,
                                           const SignWord& word, const ProofLimits& limits,
                                           std::stop_token stop)
{
    if (!fraction.hasClosedForm()) return OpenReason::NoClosedForm;
    const auto legalFrom = firstLegalIndex(fraction);
    if (!legalFrom) return OpenReason::BaseNotLegal;
    return discover({{"", fraction, *legalFrom}, {}}, m, word, limits, std::move(stop));
}

Result<Discovery, OpenReason> underWord(const SignedFraction& fraction, const SignWord& word,
                                        const ProofLimits& limits, std::stop_token stop)
{
    return moebiusImage(fraction, {}, word, limits, std::move(stop));
}

Result<Discovery, OpenReason> simpleForm(const SignedFraction& fraction, const ProofLimits& limits,
                                         std::stop_token stop)
{
    return underWord(fraction, SignWord(), limits, std::move(stop));
}

std::vector<Integer> simpleTerms(std::span<const Integer> terms, const SignWord& word)
{
    std::vector<Integer> result;
    bool joins =
        false;  // the entry before was a 0 and has been removed: the next one joins the one before it
    const auto push = [&](const Integer& term) {
        if (joins)
            result.back() += term;
        else
            result.push_back(term);
        joins = false;
        if (result.back().is_zero() && result.size() > 1) {
            result.pop_back();
            joins = true;
        }
    };
    int owed = 0;
    for (std::size_t n = 0; n < terms.size(); ++n) {
        if (word.sign(n) > 0) {
            push(terms[n] - owed);
            owed = 0;
        } else {
            push(terms[n] - owed - 1);
            push(1);
            owed = 1;
        }
    }
    result.resize(result.size() > 3 ? result.size() - 3 : 0);
    return result;
}

}  // namespace fractiscope
