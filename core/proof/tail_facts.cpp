// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/tail_facts.h"

#include "proof/discovery.h"
#include "proof/fraction_value.h"

namespace fractiscope {

TailProof tailProofOf(const Certificate& certificate)
{
    return {certificate.base, normalForm(certificate.start), certificate.block, certificate.state,
            certificate.sign};
}

std::size_t closedFormBits(const SignedFraction& fraction)
{
    std::size_t bits = 0;
    for (const RationalPolynomial& channel : fraction.channels)
        for (const Rational& c : channel)
            bits += 1 + bitLength(Integer(numerator(c))) + (isInteger(c) ? 0 : bitLength(denominator(c)));
    return bits;
}

std::optional<SimpleTail> simpleTailOf(const SignedFraction& tail, const ProofLimits& limits,
                                       std::stop_token stop)
{
    if (!tail.hasClosedForm()) return std::nullopt;
    if (tail.word == SignWord()) return SimpleTail{tail.period(), closedFormBits(tail), Rational(1)};
    const BasedConstant itself{{"", tail, 1}, {}};
    const auto simple = discover(itself, {}, SignWord(), limits, std::move(stop));
    if (!simple) return std::nullopt;
    const Block& block = simple->certificate.block;
    return SimpleTail{simple->fraction.period(), closedFormBits(simple->fraction),
                      Rational(Integer(block.targetLength), Integer(block.baseLength))};
}

Certificate certificateOf(const TailProof& proof, const SignedFraction& formula, std::size_t offset)
{
    const IntegerMatrix start = prefixMatrix(formula, offset);
    SignedFraction target = formula;
    target.recurrence = {};
    target.seeds = {};
    Block block = proof.block;
    block.targetIndex += offset;
    return {proof.base, normalForm(start * proof.start), std::move(target), block, proof.state, proof.sign};
}

}  // namespace fractiscope
