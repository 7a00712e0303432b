// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <variant>

#include "number/polynomial.h"
#include "proof/certificate.h"
#include "proof/transducer.h"

namespace fractiscope {

/// Why a formula was neither proved nor refuted. None of them says that it is false.
enum class OpenReason {
    NotDegreeOne,    ///< P or Q has degree > 1: x is not a Moebius image of the constant
    RationalValue,   ///< P and Q are proportional, or the base ends in (2,-), (2,-), ...
    BaseNotLegal,    ///< the base violates a_n >= 1, a_n + b_n >= 1 behind legalFrom, or that is undecided
    TargetNotLegal,  ///< the formula does so for some n >= 1, or that is undecided
    NoClosedForm,    ///< base or formula has no interlaced polynomials
    BaseTermLimit,   ///< no proof within the base terms allowed
    TermLimit,       ///< no proof within the terms allowed
    BlockLimit,      ///< too many candidate periods failed
    NotAccepted,     ///< a proof was found that the checker refuses: it is larger than CheckerLimits
    Stopped          ///< the stop token was used
};

/// The first term of a formula that is not that of x, with the right one. A theorem: if the formula
/// satisfies (H1), its value is not x.
struct Refutation {
    std::size_t index = 0;  ///< n: all terms before a_n are right
    Integer rightTerm;      ///< a_n of the expansion of x
};

/// Proved with its certificate, refuted, or open.
using ProofResult = std::variant<Certificate, Refutation, OpenReason>;

/// How far prover and discovery go before they answer "open".
struct ProofLimits {
    TransducerLimits transducer;         ///< of the one run
    std::size_t blockTerms = 4'000'000;  ///< base and target terms replayed for (H3), all attempts together;
                                         ///< a discovery of degree >= 2 also pays for its polynomials
};

/// Is P(alpha)/Q(alpha) the value of the fraction? P, Q of degree <= 1; the quotient may be negative. The
/// transducer runs on the base and is compared with the formula term by term; a state that comes back at the
/// same places of both periods is tried as the M of Theorem 5 (see Certificate). Only what the checker
/// accepts is returned. Exact. Success and refutation are theorems; failure says nothing. O(1) small
/// operations per term; typically well under 1 ms.
ProofResult prove(const BasedConstant& based, const IntegerPolynomial& p, const IntegerPolynomial& q,
                  const SignedFraction& fraction, const ProofLimits& limits = {}, std::stop_token stop = {});

/// Is M0(value of the base) the value of the fraction?
ProofResult prove(const BaseFraction& base, const IntegerMatrix& start, const SignedFraction& fraction,
                  const ProofLimits& limits = {}, std::stop_token stop = {});

/// [[p1, p0], [q1, q0]], which acts on t as P(t)/Q(t). Precondition (unchecked): degrees <= 1.
IntegerMatrix linearMatrix(const IntegerPolynomial& p, const IntegerPolynomial& q);

/// Why no proof from this base or for this x can be tried at all, if so.
std::optional<OpenReason> obstacle(const BaseFraction& base, const IntegerMatrix& start);

}  // namespace fractiscope
