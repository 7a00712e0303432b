// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions: parsed, evaluated at low precision, written for other systems, read as a left-hand side.
#include "constants/constant.h"
#include "constants/expression_pari.h"
#include "constants/expression_parser.h"
#include "constants/expression_system.h"
#include "constants/rational_expression.h"
#include "fuzz_support.h"
#include "report/text.h"

using namespace fractiscope;
using fuzz::require;

namespace {

void checkError(const Error& error, std::string_view text)
{
    require(error.position <= text.size(), "an error is within the text");
    require(!sentence(error).empty(), "an error has its sentence");
}

void checkConstant(const Constant& constant)
{
    const auto coarse = constant.enclosure(128);
    const auto fine = constant.enclosure(300);
    if (coarse && fine) {
        require(coarse->isFinite() && fine->isFinite(), "values are finite");
        require(subtract(*coarse, *fine, 64).containsZero(), "enclosures of one number meet");
        if (const auto rational = constant.rationalValue())
            require(subtract(*fine, Ball::fromRational(*rational, 300), 64).containsZero(),
                    "a rational value is the value");
    }
    for (const AlgebraSystem system : {AlgebraSystem::Sage, AlgebraSystem::Mathematica})
        if (const auto text = systemText(constant, system))
            require(text->find_first_of("\n\"\\;") == std::string::npos, "nothing but an expression");
    if (const auto text = pariText(constant))
        require(text->find_first_of("\n\"\\;{}") == std::string::npos, "nothing but an expression");
    require(constant.latex().find('\n') == std::string::npos, "LaTeX on one line");
    const auto again = Constant::parse(constant.text());
    require(again && again->latex() == constant.latex(), "the text of a constant is the constant");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const auto constant = Constant::parse(text);
    if (constant)
        checkConstant(*constant);
    else
        checkError(constant.error(), text);
    const auto lhs = parseRationalFunction(text);
    if (!lhs) {
        checkError(lhs.error(), text);
        return 0;
    }
    const std::string written = leftHandSideText(*lhs, "x");
    if (written.size() > ExpressionLimits::length) return 0;
    const auto again = parseRationalFunction(written);
    require(again && again->numerator.coefficients() == lhs->numerator.coefficients() &&
                again->denominator.coefficients() == lhs->denominator.coefficients(),
            "the text of a left-hand side is the left-hand side");
    return 0;
}
