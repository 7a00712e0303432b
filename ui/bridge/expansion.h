// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "base/error.h"
#include "search/finding.h"

namespace fractiscope {

/// What is asked of an expansion.
struct ExpansionRequest {
    std::string number;
    std::string word = "+";
    std::size_t terms = 200;
};

/// Certified terms of a number so far.
struct Expansion {
    std::optional<Error> error;
    bool errorInWord = false;
    std::vector<Integer> terms;
    bool finite = false;    ///< the number is rational: these are all its terms, or the first of them
    bool more = true;       ///< there are more terms, certified or not
    bool complete = false;  ///< as many as asked, or all
    SignWord word;
    std::string latex;               ///< of the number
    std::optional<Finding> pattern;  ///< a rule that all terms follow; status as a search gives it
};

/// The first terms, in passes of more and more of them: `next` is the number of terms wanted now. With
/// pattern when complete.
Expansion expandNumber(const ExpansionRequest& request, std::size_t next, std::stop_token stop);

}  // namespace fractiscope
