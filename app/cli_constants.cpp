// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>

#include "app/cli_options.h"
#include "constants/catalogue.h"
#include "constants/constant.h"

namespace fractiscope::cli {

namespace {

constexpr long maximumDigits = 100'000;

// The decimal value; for a rational number the fraction, for digits what they determine.
Result<std::string> valueText(const Constant& constant, long digits)
{
    if (const auto rational = constant.rationalValue()) return toString(*rational);
    const auto value = constant.enclosure(static_cast<long>(static_cast<double>(digits) * 3.3220) + 64);
    if (!value) return value.error();
    return value->toDecimal(digits);
}

int listAll(long digits)
{
    std::size_t width = 0;
    for (const CatalogueEntry& entry : catalogue()) width = std::max(width, entry.id.size());
    std::string group;
    for (const CatalogueEntry& entry : catalogue()) {
        if (entry.group != group) std::cout << (group.empty() ? "" : "\n") << entry.group << "\n";
        group = entry.group;
        const auto constant = Constant::parse(entry.expression);
        const auto value = constant ? valueText(*constant, digits) : Result<std::string>(constant.error());
        std::cout << "  " << entry.id << std::string(width - entry.id.size() + 2, ' ')
                  << (value ? *value : std::string("?")) << "  " << entry.definition << "\n";
    }
    return exitDone;
}

int showOne(const std::string& name, long digits)
{
    const CatalogueEntry* entry = findConstant(name);
    const std::string expression = entry == nullptr ? name : entry->expression;
    const auto constant = Constant::parse(expression);
    if (!constant) return refuse(refusal("name", constant.error(), expression));
    const auto value = valueText(*constant, digits);
    if (!value) return refuse(refusal("name", value.error(), expression));
    std::cout << constant->text() << " = " << *value << "\n";
    if (constant->rationalValue()) std::cout << "rational\n";
    if (entry != nullptr) std::cout << entry->definition << "\nsource: " << entry->source << "\n";
    if (constant->minimalPolynomial() && !constant->rationalValue()) {
        std::cout << "algebraic: a root of " << toString(*constant->minimalPolynomial(), "x") << "\n";
    }
    return exitDone;
}

}  // namespace

int runConstants(const ConstantsOptions& options)
{
    const bool all = !options.name;
    const std::string text = options.digits.empty() ? (all ? "20" : "100") : options.digits;
    const auto digits = boundedNumber("--digits", text, ErrorCode::BadDigits, 1, maximumDigits);
    if (!digits) return refuse(digits.error());
    const int code = all ? listAll(*digits) : showOne(*options.name, *digits);
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return code;
}

}  // namespace fractiscope::cli
