// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lehmer's form of the signed Euclidean algorithm, one tail in each lane; compiled once for each instruction set.
//
// The state of a lane between two windows is a pair of integers (U, V), in limbs, and a bound E: the tail x_n is U*/V*
// for some reals U*, V* with |U* - U| <= E and |V* - V| <= E, for every number of the enclosure.
//
// A window reads the leading 52 bits of both as integers u_0, v_0 in units of a grid (a power of two): then U* and V*
// lie within h of them, h = 1 for the rounding plus E and the limbs not read, and steps like those of
// fraction/signed_expansion follow in doubles. All rows are u = x u_0 + y v_0 with integers x, y of opposite sign (the
// continuants of the terms of u_0/v_0), so that |x - y| h bounds the error of u. Only
//     du = h (x - y)
// is carried along. It obeys the recurrence of u, and as x (u_0 + v_0) = u + (x - y) v_0, the row gives x and y back.
//
// Invariant of the steps: u, v are integers below 2^52, exact, of which du, dv bound the errors: a step forms the exact
// r = b u mod v, whose row is (b du - b a dv), and is accepted if r > |dr| and v - r > |dv| + |dr|. Then 0 < r* < v*,
// which defines the term a. A wrong quotient gives an r outside 0..v, and fails the test. From
// |dr| v/h <= 2(u_0 + v_0) + |dr| r/h (det = +-1) and the test, rows have |x - y| < 2^28, so products with limbs fit
// into 60 bits. The first step that fails ends the window of its lane; then (U, V) and E are multiplied by the rows.
// Where limb 0 of a lane has become 0 its limbs move up by one; where all lanes have errors beyond the last limb, it is
// dropped. A lane that can neither step nor move up is finished, as is one with all terms wanted: it keeps still.
#include "fraction/tail_kernel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

// The lanes below are members of structures, which vectors of unknown length cannot be.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "fraction/tail_kernel.cpp"
#include <hwy/foreach_target.h>  // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace fractiscope::kernel::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

constexpr hn::ScalableTag<double> real;
constexpr hn::RebindToSigned<decltype(real)> integer;
constexpr hn::RebindToUnsigned<decltype(real)> word;
using Real = hn::Vec<decltype(real)>;
using Int = hn::Vec<decltype(integer)>;
using Word = hn::Vec<decltype(word)>;
using Mask = hn::Mask<decltype(real)>;
constexpr std::size_t lanes = hn::MaxLanes(real);

/// Steps of one window: about as many as 26 bits yield. At most 24, so that parities fit beside a quotient.
constexpr int stepsPerWindow = 16;
/// Groups of lanes that take their steps side by side, to hide the latency of the division.
constexpr std::size_t groupsAtOnce = 3;
/// Swallows the roundings of everything that is multiplied into an error bound.
constexpr double slack = 1 + 0x1p-20;
constexpr double limbBase = std::int64_t{1} << limbBits;

/// As many tails as there are lanes, between two windows.
struct Group {
    HWY_ALIGN std::int64_t upper[maximumLimbs][lanes];
    HWY_ALIGN std::int64_t lower[maximumLimbs][lanes];
    HWY_ALIGN double error[lanes];              ///< E, in units of limb 0
    HWY_ALIGN std::int64_t missing[lanes];      ///< terms still wanted; 0 in a lane that is finished
    HWY_ALIGN std::uint64_t signs[lanes];       ///< as in Signs, turned: bit 63 is the next sign
    HWY_ALIGN std::uint64_t signMask[lanes];
    HWY_ALIGN std::uint64_t signLength[lanes];
    HWY_ALIGN std::int64_t terms[lanes];        ///< certified so far
    HWY_ALIGN std::uint64_t parities[lanes];    ///< of the last 64 of them, the last one in bit 63
    std::size_t limbs = 0;                      ///< in use
    std::size_t first = 0;                      ///< index of the tail in lane 0
    std::size_t count = 0;                      ///< tails in it; 0: empty
    bool active = false;                        ///< a lane is not finished
};

/// Leading parts of a group, and the steps made on them.
struct Window {
    Real u, v, du, dv;  ///< two rows and their errors; see above
    Word signs;
    Mask certain;  ///< all steps so far were
    Int steps;     ///< certain steps
    Word parities;  ///< of their terms, the first in bit 0; beyond `steps`, anything
    Real u0, v0, h;
    Real grid;  ///< units of the grid in one of limb 0
};

HWY_INLINE Mask realMask(hn::Mask<decltype(integer)> m) { return hn::RebindMask(real, m); }
HWY_INLINE Int select(Mask m, Int yes, Int no) { return hn::IfThenElse(hn::RebindMask(integer, m), yes, no); }

/// a b, for -2^31 <= a, b < 2^31.
HWY_INLINE Int multiply(Int a, Int b)
{
#if HWY_TARGET == HWY_SCALAR
    return hn::Set(integer, hn::GetLane(a) * hn::GetLane(b));
#else
    constexpr hn::Repartition<std::int32_t, decltype(integer)> half;
    return hn::MulEven(hn::BitCast(half, a), hn::BitCast(half, b));
#endif
}

/// An integer of at most 51 bits, between its two representations: 1.5 2^52 + n has n in its low bits.
HWY_INLINE Int toInteger(Real x)
{
    const Real magic = hn::Set(real, 0x1.8p52);
    return hn::Sub(hn::BitCast(integer, hn::Add(x, magic)), hn::BitCast(integer, magic));
}
HWY_INLINE Real toReal(Int n)
{
    const Real magic = hn::Set(real, 0x1.8p52);
    return hn::Sub(hn::BitCast(real, hn::Add(n, hn::BitCast(integer, magic))), magic);
}

/// Sums of products, limb by limb from the least significant one, to limbs 0 <= limb < 2^limbBits. The carry is kept
/// positive by a bias, as few processors shift a signed 64-bit number.
class Carry {
public:
    HWY_INLINE Carry() : carry_(hn::Set(integer, bias)) {}
    HWY_INLINE Int limb(Int sum)
    {
        const Int total = hn::Add(sum, carry_);
        const Int shifted = hn::BitCast(integer, hn::ShiftRight<limbBits>(hn::BitCast(word, total)));
        carry_ = hn::Add(shifted, hn::Set(integer, bias - (bias >> limbBits)));
        return hn::And(total, hn::Set(integer, (std::int64_t{1} << limbBits) - 1));
    }
    /// Limb 0, signed.
    HWY_INLINE Int top(Int sum) { return hn::Sub(hn::Add(sum, carry_), hn::Set(integer, bias)); }

private:
    static constexpr std::int64_t bias = std::int64_t{1} << 61;
    Int carry_;
};

/// limbs = sum of the coefficients times the powers; returns the bound of its error.
HWY_INLINE Real combine(const Tables& tables, const std::int64_t (&coefficients)[maximumPowers][lanes],
                        std::int64_t (&limbs)[maximumLimbs][lanes])
{
    const auto sum = [&](std::size_t j) HWY_ATTR {
        Int result = hn::Zero(integer);
        for (std::size_t i = 0; i < tables.powers; ++i)
            result = hn::Add(result, multiply(hn::Load(integer, coefficients[i]),
                                              hn::Set(integer, tables.power[i][j])));
        return result;
    };
    Carry carry;
    for (std::size_t j = tables.limbs; j-- > 1;) hn::Store(carry.limb(sum(j)), integer, limbs[j]);
    hn::Store(carry.top(sum(0)), integer, limbs[0]);

    Real error = hn::Zero(real);
    for (std::size_t i = 0; i < tables.powers; ++i)
        error = hn::MulAdd(hn::Abs(toReal(hn::Load(integer, coefficients[i]))), hn::Set(real, tables.width[i]), error);
    return hn::Mul(error, hn::Set(real, slack));
}

/// Starts the expansion of tails[first], ... in the lanes.
HWY_INLINE void load(Group& group, const Tables& tables, std::span<const TailState> tails, std::size_t first,
                     std::size_t wanted)
{
    HWY_ALIGN std::int64_t upper[maximumPowers][lanes];
    HWY_ALIGN std::int64_t lower[maximumPowers][lanes];
    group.first = first;
    group.count = std::min(lanes, tails.size() - first);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        // Lanes without a tail repeat the first one.
        const TailState& tail = tails[first + (lane < group.count ? lane : 0)];
        for (std::size_t i = 0; i < tables.powers; ++i) {
            upper[i][lane] = tail.upper[i];
            lower[i][lane] = tail.lower[i];
        }
        group.signs[lane] = tables.words[tail.word].signs;
        group.signMask[lane] = tables.words[tail.word].mask;
        group.signLength[lane] = tables.words[tail.word].length;
    }
    group.limbs = tables.limbs;
    hn::Store(hn::Max(combine(tables, upper, group.upper), combine(tables, lower, group.lower)), real, group.error);
    hn::Store(hn::Zero(integer), integer, group.terms);
    hn::Store(hn::Zero(word), word, group.parities);

    // Not for the kernel: negative numbers, and coefficients beyond all measure.
    const Int tops = hn::Or(hn::Load(integer, group.upper[0]), hn::Load(integer, group.lower[0]));
    const auto fits = hn::Eq(hn::And(tops, hn::Set(integer, -(std::int64_t{1} << 30))), hn::Zero(integer));
    const Int missing = hn::Set(integer, static_cast<std::int64_t>(wanted));
    hn::Store(hn::IfThenElseZero(fits, missing), integer, group.missing);
    group.active = wanted > 0 && !hn::AllFalse(integer, fits);
}

/// The number in units of limb 0, from its first four limbs; with a relative error of at most 2^-52.
HWY_INLINE Real leadingPart(const std::int64_t (&limbs)[maximumLimbs][lanes])
{
    const Real unit = hn::Set(real, 1 / limbBase);
    const auto limb = [&](std::size_t j) HWY_ATTR { return toReal(hn::Load(integer, limbs[j])); };
    const Real low = hn::MulAdd(limb(3), unit, limb(2));
    return hn::MulAdd(low, hn::Set(real, 1 / (limbBase * limbBase)), hn::MulAdd(limb(1), unit, limb(0)));
}

HWY_INLINE Window open(const Group& group)
{
    Window w;
    const Real u = leadingPart(group.upper);
    const Real v = leadingPart(group.lower);
    // With the exponent k of the greater one, the grid is 2^(k-51).
    const Word exponent = hn::And(hn::BitCast(word, hn::Max(u, v)), hn::Set(word, std::uint64_t{0x7FF} << 52));
    w.grid = hn::BitCast(real, hn::Sub(hn::Set(word, std::uint64_t{1023 + 51 + 1023} << 52), exponent));
    w.u = w.u0 = hn::Round(hn::Mul(u, w.grid));
    w.v = w.v0 = hn::Round(hn::Mul(v, w.grid));
    const Real unread = hn::Set(real, 1 / (limbBase * limbBase * limbBase));
    w.h = hn::MulAdd(hn::Mul(hn::Add(hn::Load(real, group.error), unread), hn::Set(real, slack)), w.grid,
                     hn::Set(real, slack));
    w.du = w.h;
    w.dv = hn::Neg(w.h);
    w.signs = hn::Load(word, group.signs);
    w.certain = realMask(hn::Gt(hn::Load(integer, group.missing), hn::Zero(integer)));
    w.steps = hn::Zero(integer);
    w.parities = hn::Zero(word);
    return w;
}

/// One term: b_n a_n = floor(b_n u/v), r = b_n u mod v. Its parity is bit `number` - 1 of a_n + magic.
template <bool simple>
HWY_INLINE Real step(Window& w, Real magic, Word bit, Int number)
{
    Real u = w.u;
    Real du = w.du;
    if constexpr (!simple) {
        const Real sign = hn::BitCast(real, hn::And(w.signs, hn::Set(word, std::uint64_t{1} << 63)));
        w.signs = hn::Add(w.signs, w.signs);
        u = hn::Xor(u, sign);
        du = hn::Xor(du, sign);
    }
    const Real a = hn::Floor(hn::Div(u, w.v));
    const Real r = hn::NegMulAdd(a, w.v, u);
    const Real dr = hn::NegMulAdd(a, w.dv, du);
    const Real gap = hn::Sub(hn::Sub(w.v, r), hn::Abs(w.dv));
    w.certain = hn::And(w.certain, hn::Gt(hn::Min(r, gap), hn::Abs(dr)));

    w.parities = hn::Or(w.parities, hn::And(hn::BitCast(word, hn::Add(a, magic)), bit));
    w.steps = select(w.certain, number, w.steps);
    w.u = hn::IfThenElse(w.certain, w.v, w.u);
    w.du = hn::IfThenElse(w.certain, w.dv, w.du);
    w.v = hn::IfThenElse(w.certain, r, w.v);
    w.dv = hn::IfThenElse(w.certain, dr, w.dv);
    return a;
}

/// (U, V) becomes (x U + y V, z U + t V); where `lifted`, limb 0 is 0 afterwards and the limbs move up by one.
HWY_INLINE void transform(Group& group, Int x, Int y, Int z, Int t, Mask lifted)
{
    Carry upper;
    Carry lower;
    Int upperBelow = hn::Zero(integer);
    Int lowerBelow = hn::Zero(integer);
    for (std::size_t j = group.limbs; j-- > 0;) {
        const Int u = hn::Load(integer, group.upper[j]);
        const Int v = hn::Load(integer, group.lower[j]);
        const Int upperSum = hn::Add(multiply(x, u), multiply(y, v));
        const Int lowerSum = hn::Add(multiply(z, u), multiply(t, v));
        const Int upperLimb = j > 0 ? upper.limb(upperSum) : upper.top(upperSum);
        const Int lowerLimb = j > 0 ? lower.limb(lowerSum) : lower.top(lowerSum);
        hn::Store(select(lifted, upperBelow, upperLimb), integer, group.upper[j]);
        hn::Store(select(lifted, lowerBelow, lowerLimb), integer, group.lower[j]);
        upperBelow = upperLimb;
        lowerBelow = lowerLimb;
    }
}

/// Drops last limbs that are small against the errors of all lanes that are not finished.
HWY_INLINE void trim(Group& group, Mask unfinished)
{
    Real error = hn::Load(real, group.error);
    const double least = hn::GetLane(hn::MinOfLanes(real, hn::IfThenElse(unfinished, error, hn::Set(real, 1.0))));
    for (; group.limbs > 4; --group.limbs) {
        const double dropped = std::ldexp(1.0, -limbBits * static_cast<int>(group.limbs - 2));
        if (least < 0x1p10 * dropped) break;
        error = hn::Add(error, hn::Set(real, dropped));
    }
    hn::Store(error, real, group.error);
}

/// Takes over the terms of the window, as many as are missing.
HWY_INLINE Int count(Group& group, const Window& w)
{
    const Int missing = hn::Load(integer, group.missing);
    const Int steps = hn::Min(w.steps, missing);
    const Word shift = hn::BitCast(word, steps);
    const Word old = hn::Shr(hn::Load(word, group.parities), shift);
    const Word fresh = hn::ShiftLeft<1>(hn::Shl(w.parities, hn::Sub(hn::Set(word, 63), shift)));
    hn::Store(hn::Or(old, fresh), word, group.parities);
    hn::Store(hn::Add(hn::Load(integer, group.terms), steps), integer, group.terms);

    const Word signs = hn::Load(word, group.signs);
    const Word turned = hn::Or(hn::Shl(signs, shift), hn::Shr(signs, hn::Sub(hn::Load(word, group.signLength), shift)));
    hn::Store(hn::And(turned, hn::Load(word, group.signMask)), word, group.signs);
    return hn::Sub(missing, steps);
}

/// Recovers the rows of the window and applies them to the group.
HWY_INLINE void close(Group& group, const Window& w)
{
    const Int missing = count(group, w);
    const Mask moved = realMask(hn::Gt(w.steps, hn::Zero(integer)));
    const Mask lifted = hn::Lt(hn::Max(hn::Add(w.u, hn::Abs(w.du)), hn::Add(w.v, hn::Abs(w.dv))), w.grid);
    const Int left = hn::IfThenElseZero(hn::RebindMask(integer, hn::Or(moved, lifted)), missing);
    hn::Store(left, integer, group.missing);
    const Mask unfinished = realMask(hn::Gt(left, hn::Zero(integer)));
    group.active = !hn::AllFalse(real, unfinished);
    if (!group.active) return;

    const Real one = hn::Set(real, 1.0);
    const Real perUnit = hn::Div(one, w.h);
    const Real perSum = hn::Div(one, hn::Add(w.u0, w.v0));
    const Real upper = hn::Round(hn::Mul(w.du, perUnit));  // x - y
    const Real lower = hn::Round(hn::Mul(w.dv, perUnit));  // z - t
    const Real x = hn::Round(hn::Mul(hn::MulAdd(upper, w.v0, w.u), perSum));
    const Real z = hn::Round(hn::Mul(hn::MulAdd(lower, w.v0, w.v), perSum));
    const Int zero = hn::Zero(integer);
    const Int unit = hn::Set(integer, 1);
    transform(group, select(moved, toInteger(x), unit), select(moved, toInteger(hn::Sub(x, upper)), zero),
              select(moved, toInteger(z), zero), select(moved, toInteger(hn::Sub(z, lower)), unit), lifted);

    const Real growth = hn::Mul(hn::Max(hn::Abs(upper), hn::Abs(lower)), hn::Set(real, slack));
    const Real scale = hn::IfThenElse(lifted, hn::Set(real, limbBase), one);
    const Real error = hn::Load(real, group.error);
    hn::Store(hn::IfThenElse(moved, hn::Mul(hn::Mul(error, growth), scale), hn::Mul(error, scale)), real, group.error);
    trim(group, unfinished);
}

/// The terms of one window, for a log.
struct Quotients {
    HWY_ALIGN double a[stepsPerWindow][lanes];
};

void append(const Group& group, const Quotients& quotients, const std::int64_t (&before)[lanes],
            std::span<TailTerms> logs)
{
    for (std::size_t lane = 0; lane < group.count; ++lane)
        for (std::int64_t k = 0; k < group.terms[lane] - before[lane]; ++k)
            logs[group.first + lane].terms.push_back(static_cast<std::int64_t>(std::abs(quotients.a[k][lane])));
}

/// One window in each group.
template <bool simple, bool logged>
HWY_INLINE void advance(Group (&groups)[groupsAtOnce], std::span<TailTerms> logs)
{
    Quotients quotients[logged ? groupsAtOnce : 1];
    Window windows[groupsAtOnce];
    for (std::size_t g = 0; g < groupsAtOnce; ++g) windows[g] = open(groups[g]);
    Real magic = hn::Set(real, 0x1.8p52);
    Word bit = hn::Set(word, 1);
    Int number = hn::Set(integer, 1);
    for (int k = 0; k < stepsPerWindow; ++k) {
        for (std::size_t g = 0; g < groupsAtOnce; ++g) {
            const Real a = step<simple>(windows[g], magic, bit, number);
            if constexpr (logged) hn::Store(a, real, quotients[g].a[k]);
        }
        magic = hn::Mul(magic, hn::Set(real, 0.5));
        bit = hn::Add(bit, bit);
        number = hn::Add(number, hn::Set(integer, 1));
    }
    for (std::size_t g = 0; g < groupsAtOnce; ++g) {
        std::int64_t before[lanes];
        if constexpr (logged) std::memcpy(before, groups[g].terms, sizeof before);
        if (groups[g].active) close(groups[g], windows[g]);
        if constexpr (logged) append(groups[g], quotients[g], before, logs);
    }
}

template <bool simple, bool logged>
void expandAll(const Tables& tables, std::span<const TailState> tails, std::size_t wanted,
               std::span<Expansion> expansions, std::span<TailTerms> logs)
{
    Group groups[groupsAtOnce];
    std::size_t next = 0;
    for (std::size_t running = groupsAtOnce; running > 0;) {
        running = 0;
        for (Group& group : groups) {
            while (!group.active && (group.count > 0 || next < tails.size())) {
                for (std::size_t lane = 0; lane < group.count; ++lane)
                    expansions[group.first + lane] = {static_cast<std::uint64_t>(group.terms[lane]),
                                                      group.parities[lane]};
                group.count = 0;
                if (next == tails.size()) break;
                load(group, tables, tails, next, wanted);
                next += group.count;
            }
            running += group.active;
        }
        if (running > 0) advance<simple, logged>(groups, logs);
    }
}

void expandTails(const Tables& tables, std::span<const TailState> tails, std::size_t wanted,
                 std::span<Expansion> expansions, std::span<TailTerms> logs)
{
    const bool simple = std::all_of(tails.begin(), tails.end(),
                                    [&](const TailState& tail) { return tables.words[tail.word].signs == 0; });
    if (!logs.empty())
        expandAll<false, true>(tables, tails, wanted, expansions, logs);
    else if (simple)
        expandAll<true, false>(tables, tails, wanted, expansions, logs);
    else
        expandAll<false, false>(tables, tails, wanted, expansions, logs);
}

/// Massey's algorithm as in parityComplexity, on several groups of lanes.
void parityComplexities(std::span<const std::uint64_t> parities, std::span<std::uint64_t> complexities)
{
    constexpr std::size_t groupCount = 4;
    constexpr std::size_t blockSize = groupCount * lanes;
    const Word one = hn::Set(word, 1);
    for (std::size_t first = 0; first < parities.size(); first += blockSize) {
        const std::size_t count = std::min(blockSize, parities.size() - first);
        HWY_ALIGN std::uint64_t block[blockSize] = {};
        std::copy_n(parities.begin() + static_cast<std::ptrdiff_t>(first), count, block);
        Word current[groupCount];
        Word previous[groupCount];
        Int delta[groupCount];
        for (std::size_t g = 0; g < groupCount; ++g) {
            current[g] = hn::Load(word, block + g * lanes);
            previous[g] = one;
            delta[g] = hn::Zero(integer);
        }
        for (int n = 0; n < 64; ++n) {
            for (std::size_t g = 0; g < groupCount; ++g) {
                const auto discrepancy = hn::TestBit(current[g], one);
                const auto grows =
                    hn::And(discrepancy, hn::RebindMask(word, hn::Gt(delta[g], hn::Set(integer, -1))));
                const Word next = hn::ShiftRight<1>(
                    hn::Xor(current[g], hn::IfThenElseZero(discrepancy, previous[g])));
                previous[g] = hn::IfThenElse(grows, current[g], previous[g]);
                delta[g] = hn::IfThenElse(hn::RebindMask(integer, grows), hn::Not(delta[g]),
                                          hn::Add(delta[g], hn::Set(integer, 1)));
                current[g] = next;
            }
        }
        for (std::size_t g = 0; g < groupCount; ++g) {
            const Int twice = hn::Sub(hn::Set(integer, 64), delta[g]);
            hn::Store(hn::ShiftRight<1>(hn::BitCast(word, twice)), word, block + g * lanes);
        }
        std::copy_n(block, count, complexities.begin() + static_cast<std::ptrdiff_t>(first));
    }
}

}  // namespace fractiscope::kernel::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace fractiscope {

namespace kernel {

HWY_EXPORT(expandTails);
HWY_EXPORT(parityComplexities);

void expand(const Tables& tables, std::span<const TailState> tails, std::size_t wanted,
            std::span<Expansion> expansions, std::span<TailTerms> logs)
{
    HWY_DYNAMIC_DISPATCH(expandTails)(tables, tails, wanted, expansions, logs);
}

void complexities(std::span<const std::uint64_t> parities, std::span<std::uint64_t> complexities)
{
    HWY_DYNAMIC_DISPATCH(parityComplexities)(parities, complexities);
}

namespace {

/// The targets compiled here that the machine can run, one bit each, the best first.
std::vector<std::int64_t> runnableTargets()
{
    static const std::vector<std::int64_t> all = [] {
        hwy::SetSupportedTargetsForTest(0);
        return hwy::SupportedAndGeneratedTargets();
    }();
    return all;
}

}  // namespace

}  // namespace kernel

std::vector<std::string> TailFilter::targets()
{
    std::vector<std::string> names;
    for (const auto target : kernel::runnableTargets()) names.emplace_back(hwy::TargetName(target));
    return names;
}

bool TailFilter::useTarget(std::string_view name)
{
    std::int64_t chosen = 0;
    for (const auto target : kernel::runnableTargets())
        if (name == hwy::TargetName(target)) chosen = target;
    if (chosen == 0 && !name.empty()) return false;
    hwy::SetSupportedTargetsForTest(chosen);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    return true;
}

}  // namespace fractiscope

#endif  // HWY_ONCE
