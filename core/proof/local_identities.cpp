// SPDX-License-Identifier: GPL-3.0-or-later
// The fraction is kept as cells: a head of terms with signs, and a block of polynomials in k with signs that
// repeats. A cell of the block has its neighbours in the same block, after the block was turned far enough:
// turning moves its first cell, at k = 0, to the head, and puts it, at k + 1, to the end. A block too short
// for that is written out three times.
#include "proof/local_identities.h"

#include <algorithm>

#include "proof/affine_substitution.h"
#include "proof/fraction_value.h"
#include "proof/prover.h"
#include "proof/shortest_form.h"

namespace fractiscope {

namespace {

constexpr std::size_t mostSteps = 20'000;
constexpr std::size_t mostWritings = 6;

RationalPolynomial sum(RationalPolynomial p, const RationalPolynomial& q, int factor)
{
    if (p.size() < q.size()) p.resize(q.size(), Rational(0));
    for (std::size_t i = 0; i < q.size(); ++i) p[i] += factor * q[i];
    while (!p.empty() && p.back() == 0) p.pop_back();
    return p;
}

Integer sum(const Integer& a, const Integer& b, int factor)
{
    return a + factor * b;
}

template <class T>
struct Cell {
    T term;
    int sign = 1;
};

using BlockCell = Cell<RationalPolynomial>;
using HeadCell = Cell<Integer>;

bool isConstant(const RationalPolynomial& p, int value)
{
    return value == 0 ? p.empty() : p.size() == 1 && p[0] == value;
}

bool isConstant(const Integer& p, int value)
{
    return p == value;
}

/// Removes cell n of value 0 or 1, which has neighbours on both sides.
template <class T>
void remove(std::vector<Cell<T>>& cells, std::size_t n, int value)
{
    Cell<T>& a = cells[n - 1];
    Cell<T>& c = cells[n + 1];
    const int g = cells[n].sign;
    const auto at = [&](std::size_t i) { return cells.begin() + static_cast<std::ptrdiff_t>(i); };
    if (value == 0) {
        a = {sum(a.term, c.term, a.sign * g), a.sign * g * c.sign};
        cells.erase(at(n), at(n + 2));
    } else {
        const T one = cells[n].term;
        a = {sum(a.term, one, a.sign), -a.sign * g};
        c.term = sum(c.term, one, g);
        cells.erase(at(n));
    }
}

class Remover {
public:
    explicit Remover(const SignedFraction& f)
    {
        for (std::size_t n = 0; n < f.preperiod(); ++n) head_.push_back({f.initial[n], f.word.sign(n)});
        for (std::size_t j = 0; j < f.period(); ++j)
            block_.push_back({f.channels[j], f.word.sign(f.preperiod() + j)});
        if (head_.empty()) turn();  // a_0 is free
    }

    /// False if it does not end.
    bool removeAll(bool ones)
    {
        for (std::size_t step = 0; step < mostSteps; ++step)
            if (!removeOne(0) && !(ones && removeOne(1))) return !failed_;
        return false;
    }

    std::optional<Rewritten> result() const
    {
        std::vector<std::int8_t> signs;
        for (const BlockCell& cell : block_) signs.push_back(static_cast<std::int8_t>(cell.sign));
        const SignWord word(std::move(signs));
        if (word.period() > maximumWordLength) return std::nullopt;
        // The signs of the head that continue those of the block backwards belong to the rest.
        std::size_t own = head_.size();
        const std::size_t p = word.period();
        for (std::size_t back = 1; own > 0 && head_[own - 1].sign == word.sign(p * back - back); ++back)
            --own;
        Rewritten rewritten;
        for (std::size_t n = 0; n < own; ++n) rewritten.first.push_back({head_[n].term, head_[n].sign});
        SignedFraction& rest = rewritten.rest;
        const std::size_t count = head_.size() - own;
        rest.word = word.shifted(count * (p - 1) % p);
        for (std::size_t n = own; n < head_.size(); ++n) rest.initial.push_back(head_[n].term);
        std::vector<RationalPolynomial> channels;
        for (const BlockCell& cell : block_) channels.push_back(cell.term);
        rest.channels = std::move(channels);
        rest = shortestForm(std::move(rest));
        return rewritten;
    }

private:
    void turn()
    {
        BlockCell cell = block_.front();
        head_.push_back({Integer(numerator(evaluate(cell.term, 0))), cell.sign});
        cell.term = composed(cell.term, 1, 1);
        block_.erase(block_.begin());
        block_.push_back(std::move(cell));
    }

    void writeOut()
    {
        std::vector<BlockCell> longer;
        for (std::size_t l = 0; l < 3; ++l)
            for (const BlockCell& cell : block_)
                longer.push_back({composed(cell.term, Rational(Integer(l)), 3), cell.sign});
        block_ = std::move(longer);
        failed_ = ++writings_ > mostWritings;
    }

    /// Removes one term of this value; false if there is none, or it does not end.
    bool removeOne(int value)
    {
        for (std::size_t n = 1; n < head_.size(); ++n) {
            if (!isConstant(head_[n].term, value)) continue;
            if (n + 1 == head_.size()) turn();
            remove(head_, n, value);
            return true;
        }
        const auto found = std::find_if(block_.begin(), block_.end(),
                                        [&](const BlockCell& cell) { return isConstant(cell.term, value); });
        if (found == block_.end() || failed_) return false;
        if (block_.size() < 3) {
            writeOut();
            return !failed_;
        }
        auto j = static_cast<std::size_t>(found - block_.begin());
        for (; j == 0 || j + 1 == block_.size(); j = j == 0 ? block_.size() - 1 : j - 1) turn();
        remove(block_, j, value);
        return true;
    }

    std::vector<HeadCell> head_;
    std::vector<BlockCell> block_;
    std::size_t writings_ = 0;
    bool failed_ = false;
};

Result<Rewritten, NoRemoval> removed(const SignedFraction& fraction, bool ones)
{
    if (!fraction.hasClosedForm()) return NoRemoval::NoClosedForm;
    Remover remover(fraction);
    if (!remover.removeAll(ones)) return NoRemoval::DoesNotEnd;
    auto result = remover.result();
    if (!result) return NoRemoval::WordTooLong;
    return *std::move(result);
}

}  // namespace

IntegerMatrix Rewritten::map() const
{
    IntegerMatrix m;
    for (const SignedTerm& t : first) absorbTerm(m, t.term, t.sign);
    return m;
}

std::vector<SignedTerm> Rewritten::terms(std::size_t count) const
{
    std::vector<SignedTerm> result(
        first.begin(), first.begin() + static_cast<std::ptrdiff_t>(std::min(count, first.size())));
    if (result.size() == count) return result;
    const std::vector<Integer> more = rest.terms(count - result.size());
    for (std::size_t n = 0; n < more.size(); ++n) result.push_back({more[n], rest.word.sign(n)});
    return result;
}

Result<Rewritten, NoRemoval> withoutZeros(const SignedFraction& fraction)
{
    return removed(fraction, false);
}

Result<Rewritten, NoRemoval> withoutOnes(const SignedFraction& fraction)
{
    return removed(fraction, true);
}

std::optional<Certificate> certificateOf(const Rewritten& rewritten, const SignedFraction& given)
{
    const auto legalFrom = firstLegalIndex(given);
    if (!legalFrom) return std::nullopt;
    auto result = prove(BaseFraction{"", given, *legalFrom}, adjugate(rewritten.map()), rewritten.rest);
    if (auto* certificate = std::get_if<Certificate>(&result)) return std::move(*certificate);
    return std::nullopt;
}

}  // namespace fractiscope
