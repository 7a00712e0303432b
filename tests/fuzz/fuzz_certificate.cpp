// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates. What the checker accepts is compared with the numbers it speaks of: the theorem says that
// they are equal.
#include "fuzz_support.h"
#include "proof/certificate_checker.h"
#include "proof/fraction_value.h"
#include "report/proof_text.h"

using namespace fractiscope;
using fuzz::require;

namespace {

constexpr long bits = 100;
constexpr std::size_t mostTerms = 400;

void checkValues(const Certificate& c)
{
    const std::size_t legalFrom = std::max<std::size_t>(1, c.base.legalFrom);
    if (legalFrom > mostTerms) return;
    const auto base = valueEnclosure(c.base.fraction, legalFrom, bits, mostTerms);
    const auto target = valueEnclosure(c.target, 1, bits, mostTerms);
    if (!base || !target) return;
    const auto linear = [&](const Integer& slope, const Integer& constant) {
        return add(multiply(Ball::fromInteger(slope), *base, 20000), Ball::fromInteger(constant), 20000);
    };
    const Ball bottom = linear(c.start.c, c.start.d);
    if (bottom.containsZero()) return;
    const Ball value = divide(linear(c.start.a, c.start.b), bottom, 20000);
    require(subtract(value, *target, 20000).containsZero(), "what is accepted is true");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto certificate = certificateFromJson(fuzz::textOf(data, size));
    if (!certificate) return 0;
    const std::string line = toJson(*certificate);
    const auto again = certificateFromJson(line);
    require(again && toJson(*again) == line, "what is written is read back");
    if (const auto failure = firstFailure(*certificate)) {
        require(!std::string(hypothesisText(*failure)).empty(), "a refusal has its reason");
        return 0;
    }
    checkValues(*certificate);
    require(!proofText(*certificate, "x").empty(), "a proof has its text");
    return 0;
}
