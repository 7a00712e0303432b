// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "search/search_plan.h"

namespace fractiscope {

/// What a person has typed on the search page, unchecked.
struct SearchRequest {
    enum class LeftHandSideKind { Quotients, Monomials, Expression };

    std::string constant = "e";
    LeftHandSideKind kind = LeftHandSideKind::Quotients;
    int minDegree = 1;
    int maxDegree = 1;
    long coefficients = 5;
    int minExponent = 1;
    int maxExponent = 3;
    std::string expression = "x";
    bool wordsGiven = false;
    unsigned shortestWord = 1;
    unsigned longestWord = 3;
    std::string words = "+-, -+";
    long digits = 1000;
    long order = 26;
    long preperiod = 16;

    bool operator==(const SearchRequest&) const = default;
};

/// The fields to which an error can belong.
enum class RequestField { None, Constant, LeftHandSide, Words, Bounds };

/// What became of a request: a plan, or an error and the field to show it at.
struct Preparation {
    std::shared_ptr<const SearchPlan> plan;
    std::string digits;  ///< of the constant, 40 of them; empty if it has no value
    std::string latex;   ///< of the constant
    RequestField field = RequestField::None;
    std::optional<Error> error;
};

/// The request of which a search is the plan; nothing for a search that no request describes.
std::optional<SearchRequest> requestOf(const SearchSpec& spec);

/// Checks the request and counts its candidates. May take seconds: not for the GUI thread.
Preparation prepare(const SearchRequest& request);

}  // namespace fractiscope
