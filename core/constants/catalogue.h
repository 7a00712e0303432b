// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fractiscope {

/// One constant of the catalogue.
struct CatalogueEntry {
    std::string id;      ///< stable name; where it is an identifier, also a name in expressions
    std::string symbol;  ///< plain text, e.g. "π"
    std::string latex;   ///< the symbol in LaTeX, without math delimiters
    std::string
        definition;  ///< one English line; worded() in the context "constants" translates it and the group
    std::string expression;  ///< in the expression language; equal to id for atoms
    std::string group;       ///< English heading, shared by neighbours
    std::string source;      ///< where definition or decimal expansion can be looked up
};

/// Every entry, grouped, in the order in which a person meets them.
const std::vector<CatalogueEntry>& catalogue();

/// By id or symbol; nullptr if there is none.
const CatalogueEntry* findConstant(std::string_view name);

/// By the text of the expression, letter for letter; nullptr if there is none.
const CatalogueEntry* findConstantByExpression(std::string_view expression);

}  // namespace fractiscope
