// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

#include "search/search_run.h"

/// All findings of a search, in order, and its last progress.
struct SearchResult {
    std::vector<fractiscope::Finding> findings;
    fractiscope::Progress progress;
};

inline SearchResult runToEnd(const std::shared_ptr<const fractiscope::SearchPlan>& plan,
                             const fractiscope::RunOptions& options)
{
    SearchResult result;
    fractiscope::SearchRun run(plan, options);
    run.start();
    while (!run.isDrained()) {
        run.waitForFindings(1);
        for (auto& finding : run.takeFindings(1000)) result.findings.push_back(std::move(finding));
    }
    result.progress = run.progress();
    return result;
}

inline SearchResult runToEnd(const std::shared_ptr<const fractiscope::SearchPlan>& plan, unsigned threads)
{
    return runToEnd(plan, fractiscope::RunOptions{threads});
}

/// Decimal digits of p/q, cut after `digits` decimals and rounded to the nearest.
inline std::string decimalOf(const fractiscope::Integer& p, const fractiscope::Integer& q, unsigned digits)
{
    fractiscope::Integer scale;
    mpz_ui_pow_ui(fractiscope::raw(scale), 10, digits);
    std::string text = fractiscope::toString(fractiscope::floorDivide(2 * p * scale + q, 2 * q));
    while (text.size() <= digits) text.insert(text.begin(), '0');
    text.insert(text.size() - digits, ".");
    return text;
}

/// The value of a signed continued fraction's convergent as numerator and denominator.
inline std::pair<fractiscope::Integer, fractiscope::Integer> convergent(
    const std::vector<fractiscope::Integer>& terms, const fractiscope::SignWord& word)
{
    fractiscope::Integer p = 1, q = 0;  // value of the tail is p/q; infinity to start with
    for (std::size_t n = terms.size(); n-- > 0;) {
        fractiscope::Integer next = terms[n] * p + word.sign(n) * q;
        q = std::move(p);
        p = std::move(next);
    }
    return {p, q};
}
