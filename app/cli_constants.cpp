// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <iostream>

#include "app/cli_options.h"
#include "constants/constant.h"

namespace fractiscope::cli {

namespace {

constexpr long maximumDigits = 100'000;

int showOne(const std::string& name, long digits)
{
    const auto constant = Constant::parse(name);
    if (!constant) return refuse(refusal("name", constant.error(), name));
    if (const auto rational = constant->rationalValue()) {
        std::cout << constant->text() << " = " << toString(*rational) << " (rational)\n";
        return exitDone;
    }
    const auto value = constant->enclosure(static_cast<long>(static_cast<double>(digits) * 3.3220) + 64);
    if (!value) return refuse(refusal("name", value.error(), name));
    std::cout << constant->text() << " = " << value->toDecimal(digits) << "\n";
    return exitDone;
}

}  // namespace

int runConstants(const ConstantsOptions& options)
{
    const std::string text = options.digits.empty() ? (options.name.empty() ? "20" : "100") : options.digits;
    const auto digits = boundedNumber("--digits", text, ErrorCode::BadDigits, 1, maximumDigits);
    if (!digits) return refuse(digits.error());
    return showOne(options.name, *digits);
}

}  // namespace fractiscope::cli
