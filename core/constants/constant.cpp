// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/constant.h"

#include <mutex>

#include "constants/algebraic_values.h"
#include "constants/catalogue.h"
#include "constants/digit_interval.h"
#include "constants/evaluator.h"
#include "constants/expression_latex.h"
#include "constants/expression_parser.h"

namespace fractiscope {

namespace {

/// Precisions of the first attempt and of the last one to separate a value from 0 or a branch point.
constexpr long firstBits = 128;
constexpr long separationBits = 1L << 13;
/// Largest value that is not known to be rational, as a power of 2: beyond, the first partial quotient alone
/// costs seconds for functions like zeta.
constexpr long largestValueBits = 1L << 14;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Radius at most 2^-precisionBits * max(1, |value|).
bool isTight(const Ball& ball, long precisionBits)
{
    if (!ball.isFinite()) return false;
    if (ball.relativeAccuracyBits() >= precisionBits) return true;
    mag_t bound;
    mag_init(bound);
    mag_set_ui_2exp_si(bound, 1, -precisionBits);
    const bool tight = mag_cmp(arb_radref(ball.raw()), bound) <= 0;
    mag_clear(bound);
    return tight;
}

}  // namespace

struct Constant::State {
    std::string text;
    std::string latex;
    ExpressionPointer expression;
    std::optional<DigitInterval> digits;
    std::optional<IntegerPolynomial> minimalPolynomial;
    std::optional<Rational> rational;

    mutable std::mutex mutex;
    mutable std::optional<Ball> known;
    mutable long knownBits = 0;

    /// Ziv's loop: evaluates at rising precision until the radius is small enough.
    Result<Ball> compute(long precisionBits) const
    {
        const long last = std::min(maximumPrecisionBits, 2 * precisionBits + separationBits);
        Error error{ErrorCode::Inseparable, 0, text.size(), text, ""};
        for (long bits = std::max(firstBits, precisionBits + 32); bits <= last; bits *= 2) {
            auto value = evaluate(*expression, bits);
            if (!value && value.error().code != ErrorCode::Inseparable) return value.error();
            if (!value) {
                error = value.error();
                continue;
            }
            if (!rational && !value->isExact() && arb_is_finite(value->raw()) &&
                arf_cmpabs_2exp_si(arb_midref(value->raw()), largestValueBits) > 0)
                return Error{ErrorCode::TooLarge, 0, text.size(), text, ""};
            if (isTight(*value, precisionBits)) return value;
        }
        return error;
    }
};

Result<Constant> Constant::parse(std::string_view given)
{
    const std::string_view text = trimmed(given);
    const std::size_t before = text.empty() ? 0 : static_cast<std::size_t>(text.data() - given.data());
    const auto moved = [&](Error error, std::size_t by) {
        error.position += by;
        if (error.detail.empty() && error.length > 0 && error.position + error.length <= given.size())
            error.detail = std::string(given.substr(error.position, std::min<std::size_t>(error.length, 60)));
        return error;
    };
    auto state = std::make_shared<State>();
    state->text = std::string(text);
    if (text.substr(0, digitsPrefix.size()) == digitsPrefix) {
        auto digits = parseDigits(text.substr(digitsPrefix.size()));
        if (!digits) return moved(digits.error(), before + digitsPrefix.size());
        state->latex = digits->latex;
        state->digits = std::move(*digits);
        return Constant(std::move(state));
    }
    auto expression = parseExpression(text);
    if (!expression) return moved(expression.error(), before);
    state->expression = std::move(*expression);
    const CatalogueEntry* entry = findConstantByExpression(text);
    state->latex = entry ? entry->latex : latexOf(*state->expression);
    findAlgebraicValues(*state->expression);
    if (const auto& algebraic = state->expression->algebraic) {
        state->minimalPolynomial = algebraic->minimalPolynomial();
        state->rational = algebraic->rationalValue();
    }
    auto value = state->compute(firstBits);
    if (!value) return moved(value.error(), before);
    if (const auto exact = value->exactValue(); exact && !state->rational) {
        state->rational = *exact;
        state->minimalPolynomial = IntegerPolynomial({-numerator(*exact), denominator(*exact)});
    }
    state->known = std::move(*value);
    state->knownBits = firstBits;
    return Constant(std::move(state));
}

const std::string& Constant::text() const
{
    return state_->text;
}
const std::string& Constant::latex() const
{
    return state_->latex;
}
const Expression* Constant::expression() const
{
    return state_->expression.get();
}

Result<Ball> Constant::enclosure(long precisionBits) const
{
    if (const auto& digits = state_->digits)
        return Ball::fromInterval(digits->lower, digits->upper,
                                  std::max(precisionBits, 4 * digits->digits + 64));
    const std::lock_guard lock(state_->mutex);
    if (!state_->known || state_->knownBits != precisionBits) {
        auto value = state_->compute(precisionBits);
        if (!value) return value.error();
        state_->known = std::move(*value);
        state_->knownBits = precisionBits;
    }
    return *state_->known;
}

bool Constant::isInterval() const
{
    return state_->digits.has_value();
}
long Constant::givenDigits() const
{
    return state_->digits ? state_->digits->digits : 0;
}
const std::optional<IntegerPolynomial>& Constant::minimalPolynomial() const
{
    return state_->minimalPolynomial;
}
std::optional<Rational> Constant::rationalValue() const
{
    return state_->rational;
}

}  // namespace fractiscope
