// SPDX-License-Identifier: GPL-3.0-or-later
//
// Z[t] has unique factorisation, so the sum of mu(G) over the common divisors G of P and Q, up to
// sign, is 1 if they are coprime and 0 otherwise. Write G = c g with a number c and g primitive, and
// let N_g(h) be the number of positive polynomials of height <= h that g divides. By Gauss's lemma c g
// divides N_g(h / c) of them (h / c rounded down). Hence
//   Q has sum over c | content(Q), g | Q of mu(c) mu(g) N_g(h / c) coprime numerators of height <= h,
//   there are sum over all c and g of mu(c) mu(g) N_g(h / c)^2 coprime pairs of height <= h.
// For g of the full degree D only numbers times g are left: N_g(h) = h / height(g). So the first sum
// depends on few properties of Q (its kind), and the N_g to be stored are those with deg g < D.
// Pairs with both degrees below minDegree are counted in the same way and subtracted.
#include "search/coprime_pairs.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <unordered_map>

namespace fractiscope {

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

/// [c][d]: 1 iff gcd(c, d) = 1, 1 <= c, d <= limit.
std::vector<std::vector<char>> coprimeTable(int limit)
{
    std::vector<std::vector<char>> table(at(limit) + 1, std::vector<char>(at(limit) + 1, 1));
    for (int p = 2; p <= limit; ++p)
        if (table[at(p)][at(p)] != 0)
            for (int c = p; c <= limit; c += p)
                for (int d = p; d <= limit; d += p) table[at(c)][at(d)] = 0;
    return table;
}

}  // namespace

std::size_t CoprimePairs::KindHash::operator()(const Kind& kind) const
{
    std::uint64_t hash = kind.content;
    for (const std::uint64_t part :
         {std::uint64_t{kind.fullHeight}, std::uint64_t{kind.isLow},
          std::uint64_t{kind.factors[0]} << 32 | std::uint64_t{kind.factors[1]} << 16 | kind.factors[2]})
        hash = (hash ^ (hash >> 29)) * 0x9E3779B97F4A7C15 + part;
    return hash ^ (hash >> 32);
}

CoprimePairs::CoprimePairs(PositivePolynomials polynomials, int minDegree)
    : polynomials_(std::move(polynomials)), minDegree_(minDegree)
{
    const int limit = polynomials_.maxHeight();
    areCoprime_ = coprimeTable(limit);
    scalars_.assign(at(limit) + 1, {{1, 1}});
    std::vector<int> moebius(at(limit) + 1, 0);
    moebius[1] = 1;
    for (int d = 1; d <= limit; ++d)
        for (int c = 2 * d; c <= limit; c += d) moebius[at(c)] -= moebius[at(d)];
    for (int d = 2; d <= limit; ++d)
        for (int c = d; c <= limit && moebius[at(d)] != 0; c += d)
            scalars_[at(c)].push_back({d, moebius[at(d)]});
    divisorId({{1}}, 1);
    sortIntoKinds();
    countMultiples();
}

CoprimePairs::Id CoprimePairs::divisorId(const SmallPolynomial& g, int sign)
{
    const auto [entry, isNew] = divisorIds_.try_emplace(g, static_cast<Id>(divisors_.size()));
    if (isNew) {
        assert(divisors_.size() < 0xffff);
        const std::vector<std::uint32_t> none(at(polynomials_.maxHeight()) + 1, 0);
        divisors_.push_back({g.degree(), sign, none, none, {}});
        divisorPolynomials_.push_back(g);
    }
    return entry->second;
}

CoprimePairs::Kind CoprimePairs::describe(const SmallPolynomial& p)
{
    const int fullDegree = polynomials_.maxDegree();
    Kind kind;
    kind.content = static_cast<std::uint16_t>(p.content());
    kind.isLow = p.degree() < minDegree_;
    int degree = 0;
    for (const auto& factor : irreducibleFactors(p)) {
        degree += factor.degree();
        if (factor.degree() < fullDegree) kind.factors[kind.factorCount++] = divisorId(factor, -1);
    }
    if (degree == fullDegree) kind.fullHeight = static_cast<std::uint16_t>(p.height() / kind.content);
    return kind;
}

std::vector<CoprimePairs::Id> CoprimePairs::divisorsOf(const Kind& kind)
{
    std::vector<Id> divisors{0};
    for (std::size_t i = 0; i < kind.factorCount; ++i) {
        const Id f = kind.factors[i];
        divisors.push_back(f);
        for (std::size_t j = 0; j < i; ++j) {
            const Id g = kind.factors[j];
            if (divisors_[f].degree + divisors_[g].degree < polynomials_.maxDegree())
                divisors.push_back(divisorId(divisorPolynomials_[f] * divisorPolynomials_[g], 1));
        }
    }
    return divisors;
}

void CoprimePairs::sortIntoKinds()
{
    std::unordered_map<Kind, std::uint32_t, KindHash> known;
    fullSigns_.assign(at(polynomials_.maxHeight()) + 1, 0);
    contents_.reserve(polynomials_.size());
    kindOf_.reserve(polynomials_.size());
    for (std::size_t i = 0; i < polynomials_.size(); ++i) {
        const Kind kind = describe(polynomials_[i]);
        const auto [entry, isNew] = known.try_emplace(kind, static_cast<std::uint32_t>(kinds_.size()));
        if (isNew) {
            kinds_.push_back(kind);
            kindDivisors_.push_back(divisorsOf(kind));
        }
        contents_.push_back(kind.content);
        kindOf_.push_back(entry->second);
        if (kind.content == 1 && kind.fullHeight > 0) fullSigns_[kind.fullHeight] += kind.fullSign();
    }
}

void CoprimePairs::countMultiples()
{
    for (std::size_t i = 0; i < polynomials_.size(); ++i) {
        const std::size_t height = at(polynomials_[i].height());
        const std::uint32_t kind = kindOf_[i];
        for (const Id g : kindDivisors_[kind]) {
            ++divisors_[g].upTo[height];
            if (!kinds_[kind].isLow) ++divisors_[g].highUpTo[height];
            if (divisors_[g].sign < 0) divisors_[g].multiples.push_back(static_cast<std::uint32_t>(i));
        }
    }
    for (auto& divisor : divisors_)
        for (auto* counts : {&divisor.upTo, &divisor.highUpTo})
            std::partial_sum(counts->begin(), counts->end(), counts->begin());
}

/// Numerators of height <= h that share no factor of degree >= 1 with denominators of this kind.
std::int64_t CoprimePairs::coprimeToPrimitivePart(int h, std::size_t kind) const
{
    const Kind& k = kinds_[kind];
    std::int64_t count = k.fullHeight > 0 ? k.fullSign() * (h / k.fullHeight) : 0;
    for (const Id g : kindDivisors_[kind])
        count +=
            divisors_[g].sign * std::int64_t{(k.isLow ? divisors_[g].highUpTo : divisors_[g].upTo)[at(h)]};
    return count;
}

/// Numerators of height <= h that are coprime to denominators of this kind.
std::uint64_t CoprimePairs::coprimeUpTo(int h, std::size_t kind) const
{
    std::int64_t count = 0;
    for (const auto& [c, sign] : scalars_[kinds_[kind].content])
        if (c <= h) count += sign * coprimeToPrimitivePart(h / c, kind);
    return static_cast<std::uint64_t>(count);
}

/// Pairs of height <= h that share no factor of degree >= 1, but may share numbers.
std::int64_t CoprimePairs::coprimeOverQ(int h) const
{
    std::int64_t count = 0;
    for (const auto& g : divisors_) {
        const std::int64_t all = g.upTo[at(h)];
        const std::int64_t low = all - g.highUpTo[at(h)];
        count += g.sign * (all * all - low * low);
    }
    for (int k = 1; k <= h; ++k) count += fullSigns_[at(k)] * std::int64_t{h / k} * (h / k);
    return count;
}

std::uint64_t CoprimePairs::countUpTo(int h) const
{
    std::int64_t count = 0;
    for (int c = 1; c <= h; ++c)
        if (const Scalar& largest = scalars_[at(c)].back(); largest.value == c)
            count += largest.sign * coprimeOverQ(h / c);
    return static_cast<std::uint64_t>(count);
}

std::uint64_t CoprimePairs::rowCount(int h, std::size_t q) const
{
    const bool isLower = q < polynomials_.upTo(h - 1);
    return coprimeUpTo(h, kindOf_[q]) - (isLower ? coprimeUpTo(h - 1, kindOf_[q]) : 0);
}

std::vector<std::uint64_t> CoprimePairs::rowStarts(int h, std::size_t step) const
{
    const std::size_t lower = polynomials_.upTo(h - 1);
    std::vector<std::uint64_t> upTo(kinds_.size());
    std::vector<std::uint64_t> exactly(kinds_.size());
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
        upTo[kind] = coprimeUpTo(h, kind);
        exactly[kind] = upTo[kind] - coprimeUpTo(h - 1, kind);
    }
    std::vector<std::uint64_t> starts;
    std::uint64_t before = 0;
    for (std::size_t q = 0; q < polynomials_.upTo(h); ++q) {
        if (q % step == 0) starts.push_back(before);
        before += (q < lower ? exactly : upTo)[kindOf_[q]];
    }
    assert(before == countUpTo(h) - countUpTo(h - 1));
    return starts;
}

/// The polynomials P, fromHeight < height(P) <= toHeight, that share a factor of degree >= 1 with
/// the q-th one, as indices in order, some more than once.
std::vector<std::size_t> CoprimePairs::sharingFactor(int fromHeight, int toHeight, std::size_t q) const
{
    std::vector<std::size_t> indices;
    const Kind& kind = kinds_[kindOf_[q]];
    for (std::size_t i = 0; i < kind.factorCount; ++i) {
        const Divisor& factor = divisors_[kind.factors[i]];
        indices.insert(indices.end(), factor.multiples.begin() + factor.upTo[at(fromHeight)],
                       factor.multiples.begin() + factor.upTo[at(toHeight)]);
    }
    if (kind.factorCount > 1) std::sort(indices.begin(), indices.end());
    if (kind.isFullIrreducible())
        for (int c = fromHeight / kind.fullHeight + 1; c <= toHeight / kind.fullHeight; ++c) {
            SmallPolynomial multiple = polynomials_[q];
            for (auto& a : multiple.c) a = static_cast<std::int16_t>(a / kind.content * c);
            indices.push_back(polynomials_.indexOf(multiple));
        }
    return indices;
}

void CoprimePairs::appendNumerators(int h, std::size_t q, std::uint64_t skip, std::uint64_t most,
                                    std::vector<std::uint32_t>& out) const
{
    const Kind& kind = kinds_[kindOf_[q]];
    // The numerators of the row have heights above `done`.
    int done = q < polynomials_.upTo(h - 1) ? h - 1 : 0;
    if (done == 0 && skip > 0) {
        int tooHigh = h + 1;
        while (tooHigh - done > 1) {
            const int middle = (done + tooHigh) / 2;
            (coprimeUpTo(middle, kindOf_[q]) <= skip ? done : tooHigh) = middle;
        }
        if (done == h) return;
        skip -= coprimeUpTo(done, kindOf_[q]);
    }
    std::vector<std::size_t> stops = sharingFactor(done, h, q);
    stops.push_back(polynomials_.upTo(h));

    const bool everyOne = kind.content == 1 && !kind.isLow;
    const std::vector<char>& isCoprime = areCoprime_[kind.content];
    std::size_t p = polynomials_.upTo(done);
    for (const std::size_t stop : stops) {
        if (everyOne && p < stop) {
            const auto skipped = std::min<std::uint64_t>(skip, stop - p);
            skip -= skipped;
            p += skipped;
        }
        for (; p < stop && most > 0; ++p) {
            if (!everyOne && (isCoprime[contents_[p]] == 0 || (kind.isLow && kinds_[kindOf_[p]].isLow)))
                continue;
            if (skip > 0) {
                --skip;
                continue;
            }
            out.push_back(static_cast<std::uint32_t>(p));
            --most;
        }
        p = stop + 1;
    }
}

}  // namespace fractiscope
