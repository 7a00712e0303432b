// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>

#include "report/json_lines.h"
#include "search/number_bases.h"

namespace fractiscope::cli {

/// Constants and their bases, each recognised once.
class KnownBases {
public:
    /// Null if the constant cannot be read.
    const NumberBases* of(const std::string& constant)
    {
        const auto [at, isNew] = bases_.try_emplace(constant);
        if (isNew) {
            if (const auto parsed = Constant::parse(constant))
                at->second = std::make_unique<NumberBases>(*parsed);
        }
        return at->second.get();
    }
    /// Empty unless the formula has a certificate that is right, but about another number: then a sentence.
    std::string foreignProof(const ImportedFinding& imported);

private:
    std::map<std::string, std::unique_ptr<NumberBases>> bases_;
};

}  // namespace fractiscope::cli
