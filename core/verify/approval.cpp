// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/approval.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "fraction/signed_expansion.h"
#include "fraction/term_stream.h"

namespace fractiscope {

namespace {

constexpr double bitsPerDigit = 3.3219280948873623;
/// Depth at which a formula whose convergents hardly improve is given up.
constexpr std::size_t maximumTerms = 1'000'000;

/// The last two convergents of a growing list of terms, p_n/q_n and p_{n-1}/q_{n-1}. Terms are first
/// multiplied in words and reach the long integers some 15 at a time, in settle().
class Continuant {
public:
    void append(const Integer& term, int nextSign)
    {
        const auto small = toInt64(term);
        const bool fits = small && *small<limit&& * small> - limit;
        if (fits) {
            // p_n = a_n p_{n-1} + b_{n-1} p_{n-2}, in terms of the settled pair
            const std::int64_t p = *small * fromP_ + sign_ * beforeFromP_;
            const std::int64_t before = *small * fromBefore_ + sign_ * beforeFromBefore_;
            beforeFromP_ = std::exchange(fromP_, p);
            beforeFromBefore_ = std::exchange(fromBefore_, before);
            ++pending_;
        } else {
            settle();
            for (auto [now, last] : {std::pair(&p_, &pBefore_), std::pair(&q_, &qBefore_)}) {
                if (sign_ < 0) mpz_neg(raw(*last), raw(*last));
                mpz_addmul(raw(*last), raw(term), raw(*now));
                now->swap(*last);
            }
        }
        sign_ = nextSign;
        ++count_;
        if (pending_ == maximumPending || std::max(std::abs(fromP_), std::abs(fromBefore_)) > limit) settle();
    }

    void settle()
    {
        if (pending_ == 0) return;
        for (auto [now, last] : {std::pair(&p_, &pBefore_), std::pair(&q_, &qBefore_)}) {
            combine(scratch_, fromP_, *now, fromBefore_, *last);
            combine(scratchBefore_, beforeFromP_, *now, beforeFromBefore_, *last);
            now->swap(scratch_);
            last->swap(scratchBefore_);
        }
        fromP_ = beforeFromBefore_ = 1;
        fromBefore_ = beforeFromP_ = 0;
        pending_ = 0;
    }

    std::size_t count() const { return count_; }
    bool isSettled() const { return pending_ == 0; }

    // Of the settled terms:
    const Integer& p() const { return p_; }
    const Integer& q() const { return q_; }
    const Integer& pBefore() const { return pBefore_; }
    const Integer& qBefore() const { return qBefore_; }
    int sign() const { return sign_; }  ///< b_n of the last term

    /// -log2 |I_n| = log2(q_n (q_n + b_n q_{n-1})), to within a bit; 0 while the interval is unbounded.
    double informationBits() const
    {
        const Integer other = sign_ < 0 ? q_ - qBefore_ : q_ + qBefore_;
        if (q_ <= 0 || other <= 0) return 0;
        return static_cast<double>(bitLength(q_) + bitLength(other)) - 2;
    }

private:
    /// Terms and factors below 2^30: no product of a step overflows.
    static constexpr std::int64_t limit = std::int64_t{1} << 30;
    static constexpr int maximumPending = 32;

    static void combine(Integer& result, std::int64_t a, const Integer& u, std::int64_t b, const Integer& v)
    {
        mpz_mul_si(raw(result), raw(u), a);
        if (b >= 0)
            mpz_addmul_ui(raw(result), raw(v), static_cast<unsigned long>(b));
        else
            mpz_submul_ui(raw(result), raw(v), static_cast<unsigned long>(-b));
    }

    Integer p_{1}, q_{0}, pBefore_{0}, qBefore_{1};
    Integer scratch_, scratchBefore_;
    std::int64_t fromP_ = 1, fromBefore_ = 0;  ///< p_n of the pending terms in the settled p and pBefore
    std::int64_t beforeFromP_ = 0, beforeFromBefore_ = 1;  ///< p_{n-1}
    int pending_ = 0;
    int sign_ = 1;
    std::size_t count_ = 0;
};

/// True iff x_{n+1} > 1 is certified for x = U/V after the terms of the continuant:
/// U_{n+1} ~ q_{n-1} U - p_{n-1} V and V_{n+1} ~ q_n U - p_n V up to one common sign and b_n.
Verdict tailExceedsOne(const Continuant& c, const EnclosedQuotient& x)
{
    // x = (p_n y + b_n p_{n-1})/(q_n y + b_n q_{n-1}) gives y = -b_n (q_{n-1} x - p_{n-1})/(q_n x - p_n).
    Integer bottom = c.q() * x.numerator - c.p() * x.denominator;
    Integer top = c.qBefore() * x.numerator - c.pBefore() * x.denominator;
    if (c.sign() > 0) top = -top;
    const Integer bottomError = abs(c.q()) * x.numeratorError + abs(c.p()) * x.denominatorError;
    const Integer topError = abs(c.qBefore()) * x.numeratorError + abs(c.pBefore()) * x.denominatorError;
    if (bottom < 0) {
        bottom = -bottom;
        top = -top;
    }
    if (bottom <= bottomError) return Verdict::Unknown;
    const Integer excess = top - bottom;
    if (excess > topError + bottomError) return Verdict::True;
    if (excess < -(topError + bottomError)) return Verdict::False;
    return Verdict::Unknown;
}

long digitsOf(double informationBits)
{
    return static_cast<long>(std::floor((informationBits - 1) / bitsPerDigit));
}

/// Term by term against the certified expansion, as far as it goes or `count` terms.
Approval compareTermByTerm(const PowerTable& alpha, const RationalFunction& f, const SignedFraction& fraction,
                           std::size_t count, long bits, std::stop_token stop)
{
    Approval approval;
    const auto expansion = expandCertified(alpha, f, fraction.word, count, bits, 2 * bits, stop);
    if (!expansion) return approval;
    TermStream stream(fraction);
    Continuant continuant;
    for (const Integer& certified : expansion->terms) {
        if (stream.next() != certified) {
            approval.agrees = Verdict::False;
            approval.firstWrong = approval.termsCompared;
            break;
        }
        continuant.append(certified, fraction.word.sign(continuant.count()));
        ++approval.termsCompared;
    }
    continuant.settle();
    approval.informationBits = continuant.informationBits();
    approval.digits = std::max(0L, digitsOf(approval.informationBits));
    if (approval.agrees == Verdict::Unknown && (expansion->complete || alpha.constant().isInterval()))
        approval.agrees = Verdict::True;
    return approval;
}

}  // namespace

Approval approve(const PowerTable& alpha, const RationalFunction& f, const SignedFraction& fraction,
                 long digits, std::stop_token stop)
{
    const double neededBits = static_cast<double>(digits) * bitsPerDigit + 3;
    if (fraction.endsInTwosMinus()) {
        // Refused as rational; where it fails is found by the digits of x, within the depth of a search.
        Approval approval = compareTermByTerm(alpha, f, fraction, 4096, 1024, stop);
        approval.agrees = Verdict::False;
        return approval;
    }
    if (alpha.constant().isInterval()) {
        const long bits =
            static_cast<long>(static_cast<double>(alpha.constant().givenDigits()) * bitsPerDigit) + 64;
        return compareTermByTerm(alpha, f, fraction, maximumTerms, bits, stop);
    }

    const std::size_t shapeTerms =
        fraction.preperiod() + fraction.period() * (static_cast<std::size_t>(fraction.degree()) + 2);
    TermStream stream(fraction);
    Continuant continuant;
    bool legal = true;
    const auto isLongEnough = [&] {
        return continuant.isSettled() && continuant.count() >= shapeTerms &&
               continuant.informationBits() >= neededBits;
    };
    while (legal && continuant.count() < maximumTerms && !isLongEnough()) {
        const int sign = fraction.word.sign(continuant.count());
        const Integer term = stream.next();
        if (continuant.count() > 0) legal = term >= 1 && term + sign >= 1;
        if (legal) continuant.append(term, sign);
        if (stop.stop_requested()) return {};
    }
    continuant.settle();
    Approval approval;
    const double information = continuant.informationBits();
    const long bits = static_cast<long>(std::max(information, neededBits)) + 64;
    if (legal && information >= neededBits) {
        // Round the precision up so that few different ones are met.
        const long step = 256;
        for (long scale = (bits / step + 1) * step, tries = 0; tries < 4; scale *= 2, ++tries) {
            const auto powers = alpha.at(scale);
            if (!powers) return approval;
            const Verdict inside = tailExceedsOne(continuant, enclose(f, **powers));
            if (inside == Verdict::False) break;
            if (inside == Verdict::Unknown) continue;
            approval.agrees = Verdict::True;
            approval.termsCompared = continuant.count();
            approval.informationBits = information;
            approval.digits = digitsOf(information);
            return approval;
        }
    }
    return compareTermByTerm(alpha, f, fraction, continuant.count() + 1, bits, stop);
}

namespace {

/// Length of the Elias gamma code of an integer with its sign.
double gammaBits(const Integer& value)
{
    return 2.0 * static_cast<double>(bitLength(value)) + 1;
}

}  // namespace

double prefixBits(const std::vector<Integer>& initial)
{
    double bits = gammaBits(Integer(initial.size())) - gammaBits(Integer(0));
    for (const auto& a : initial) bits += gammaBits(a);
    return bits;
}

double descriptionBits(const SignedFraction& fraction)
{
    double bits = static_cast<double>(2 * fraction.word.period()) + gammaBits(Integer(0)) +
                  gammaBits(Integer(fraction.recurrence.size())) + prefixBits(fraction.initial);
    for (const auto& a : fraction.seeds) bits += gammaBits(a);
    for (const auto& c : fraction.recurrence) bits += gammaBits(c);
    return bits;
}

}  // namespace fractiscope
