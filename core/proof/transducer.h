// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "fraction/sign_word.h"
#include "fraction/term_stream.h"
#include "proof/base_fraction.h"

namespace fractiscope {

/// Where a transducer stops at the latest.
struct TransducerLimits {
    std::size_t baseTerms = 200'000;          ///< terms absorbed
    std::size_t terms = 200'000;              ///< terms emitted
    std::size_t bits = std::size_t{1} << 27;  ///< of all terms absorbed and states passed
};

/// The exact transducer of Gosper and Raney [6], [7] for a base fraction c_i, e_i with value alpha: the terms
/// of the expansion of x = M0(alpha) under a sign word, each a theorem. After i terms absorbed and n emitted,
/// x = [[a_0,b_0],[1,0]]...[[a_{n-1},b_{n-1}],[1,0]] W(alpha_i), alpha_i the i-th tail of the base. A term is
/// emitted when i >= i_0 and W maps [1, oo] into one closed unit cell; alpha_i is in [1, oo] only from the
/// index i_0 = max(1, legalFrom) on. Exact integers; O(1) operations a term on small numbers. x is
/// irrational, so it never ends by itself; it may be negative, then a_0 < 0.
class Transducer {
public:
    /// Why advance() did not go on.
    enum class Stop { None, BaseTermLimit, TermLimit };

    /// Preconditions (unchecked): det M0 != 0; the base has the property stated at legalFrom and does not
    /// end in (2,-), (2,-), ...; it outlives the transducer.
    Transducer(const BaseFraction& base, const IntegerMatrix& start, SignWord word,
               const TransducerLimits& limits = {});

    /// Absorbs one term of the base and appends to `terms` every term that is then certain. With a stop,
    /// what was appended is right but there may be more.
    Stop advance(std::vector<Integer>& terms);

    std::size_t absorbed() const { return absorbed_; }  ///< i
    std::size_t emitted() const { return emitted_; }    ///< n
    /// W, in normal form.
    IntegerMatrix state() const;

private:
    bool nextTerm(Integer& term);

    const BaseFraction& base_;
    TermStream stream_;
    SignWord word_;
    TransducerLimits limits_;
    std::size_t firstLegal_;
    std::size_t absorbed_ = 0;
    std::size_t emitted_ = 0;
    std::size_t bits_ = 0;
    IntegerMatrix w_;
    Integer below_, above_, rest_, sum_;  // scratch of nextTerm
};

/// True iff m maps [1, oo] into [1, oo]; from then on every later state does. Precondition (unchecked): m is
/// in normal form, determinant not 0.
bool mapsTailsToTails(const IntegerMatrix& m);

/// The first terms of M0(value of the base) under the word: `count` of them, or fewer at the limits.
std::vector<Integer> transduce(const BaseFraction& base, const IntegerMatrix& start, const SignWord& word,
                               std::size_t count);

}  // namespace fractiscope
