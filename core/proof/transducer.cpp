// SPDX-License-Identifier: GPL-3.0-or-later
// W begins as M0, is multiplied from the right by [[c, e], [1, 0]] for a term absorbed and from the left by
// [[0, b], [1, -a]] for a term emitted. These factors are unimodular: W stays primitive, its determinant
// stays +-det M0, and its entries stay small because a narrow image of [1, oo] is emitted at once.
#include "proof/transducer.h"

#include <algorithm>
#include <utility>

namespace fractiscope {

Transducer::Transducer(const BaseFraction& base, const IntegerMatrix& start, SignWord word,
                       const TransducerLimits& limits)
    : base_(base),
      stream_(base.fraction),
      word_(std::move(word)),
      limits_(limits),
      firstLegal_(std::max<std::size_t>(1, base.legalFrom)),
      w_(normalForm(start))
{
}

IntegerMatrix Transducer::state() const
{
    IntegerMatrix result = w_;
    fixSign(result);
    return result;
}

// With l = floor of the lesser end, the image of [1, oo] is inside [l, l+1] iff the floor of the
// greater end is l, or the greater end is l+1 itself. Floors are towards minus infinity.
bool Transducer::nextTerm(Integer& term)
{
    mpz_add(raw(sum_), raw(w_.c), raw(w_.d));
    if (w_.c.sign() == 0 || w_.c.sign() != sum_.sign()) return false;  // a pole in [1, oo]
    mpz_fdiv_qr(raw(above_), raw(rest_), raw(w_.a), raw(w_.c));
    const bool integerAtInfinity = rest_.is_zero();
    mpz_add(raw(rest_), raw(w_.a), raw(w_.b));
    mpz_fdiv_qr(raw(below_), raw(rest_), raw(rest_), raw(sum_));
    const bool integerAtOne = rest_.is_zero();
    if (above_ != below_) {
        const bool greaterIsInteger = above_ > below_ ? integerAtInfinity : integerAtOne;
        if (above_ < below_) std::swap(above_, below_);
        if (!greaterIsInteger || above_ - below_ != 1) return false;
    }
    term = word_.sign(emitted_) > 0 ? below_ : Integer(below_ + 1);
    return true;
}

Transducer::Stop Transducer::advance(std::vector<Integer>& terms)
{
    if (absorbed_ >= limits_.baseTerms) return Stop::BaseTermLimit;
    Integer next = stream_.next();
    for (const Integer* number : {&next, &w_.a, &w_.b, &w_.c, &w_.d}) bits_ += bitLength(*number);
    if (bits_ > limits_.bits) return Stop::BaseTermLimit;
    absorbTerm(w_, next, base_.fraction.word.sign(absorbed_));
    ++absorbed_;
    if (absorbed_ < firstLegal_) return Stop::None;
    for (Integer term; nextTerm(term);) {
        if (emitted_ >= limits_.terms) return Stop::TermLimit;
        emitTerm(w_, term, word_.sign(emitted_));
        ++emitted_;
        terms.push_back(term);
    }
    return Stop::None;
}

bool mapsTailsToTails(const IntegerMatrix& m)
{
    return m.c >= 0 && m.c + m.d >= 0 && m.a >= m.c && m.a + m.b >= m.c + m.d;
}

std::vector<Integer> transduce(const BaseFraction& base, const IntegerMatrix& start, const SignWord& word,
                               std::size_t count)
{
    TransducerLimits limits;
    limits.terms = count;
    Transducer transducer(base, start, word, limits);
    std::vector<Integer> terms;
    while (terms.size() < count && transducer.advance(terms) == Transducer::Stop::None) {
    }
    return terms;
}

}  // namespace fractiscope
