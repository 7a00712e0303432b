// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and products are done coefficient by coefficient in Z[k]; the gcd in Z[y, k] is FLINT's.
#include "number/bivariate_polynomial.h"

#include <flint/fmpz_mpoly.h>

#include <algorithm>
#include <cassert>

#include "number/flint.h"

namespace fractiscope {

BivariatePolynomial::BivariatePolynomial(std::vector<IntegerPolynomial> lowToHigh)
    : coefficients_(std::move(lowToHigh))
{
    while (!coefficients_.empty() && coefficients_.back().isZero()) coefficients_.pop_back();
}

int BivariatePolynomial::innerDegree() const
{
    int result = -1;
    for (const auto& c : coefficients_) result = std::max(result, c.degree());
    return result;
}

IntegerPolynomial BivariatePolynomial::coefficient(int i) const
{
    assert(i >= 0);
    return i <= degree() ? coefficients_[static_cast<std::size_t>(i)] : IntegerPolynomial();
}

BivariatePolynomial BivariatePolynomial::operator+(const BivariatePolynomial& other) const
{
    std::vector<IntegerPolynomial> sum(std::max(coefficients_.size(), other.coefficients_.size()));
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = coefficient(static_cast<int>(i)) + other.coefficient(static_cast<int>(i));
    return BivariatePolynomial(std::move(sum));
}

BivariatePolynomial BivariatePolynomial::operator*(const BivariatePolynomial& other) const
{
    if (isZero() || other.isZero()) return {};
    std::vector<IntegerPolynomial> product(coefficients_.size() + other.coefficients_.size() - 1);
    for (std::size_t i = 0; i < coefficients_.size(); ++i)
        for (std::size_t j = 0; j < other.coefficients_.size(); ++j)
            product[i + j] = product[i + j] + coefficients_[i] * other.coefficients_[j];
    return BivariatePolynomial(std::move(product));
}

BivariatePolynomial BivariatePolynomial::operator-() const
{
    std::vector<IntegerPolynomial> negated;
    for (const auto& c : coefficients_) negated.push_back(-c);
    return BivariatePolynomial(std::move(negated));
}

namespace {

/// Z[y, k], y the main variable.
struct Ring {
    Ring() { fmpz_mpoly_ctx_init(context, 2, ORD_LEX); }
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;
    ~Ring() { fmpz_mpoly_ctx_clear(context); }

    fmpz_mpoly_ctx_t context;
};

/// fmpz_mpoly with a destructor.
struct RingElement {
    explicit RingElement(const Ring& r) : ring(r) { fmpz_mpoly_init(value, ring.context); }
    RingElement(const Ring& r, const BivariatePolynomial& p) : RingElement(r)
    {
        fmpz_t c;
        fmpz_init(c);
        for (int i = p.degree(); i >= 0; --i) {
            const IntegerPolynomial inner = p.coefficient(i);
            for (int j = inner.degree(); j >= 0; --j) {
                const ulong exponents[2] = {static_cast<ulong>(i), static_cast<ulong>(j)};
                fmpz_set_mpz(c, raw(inner.coefficient(j)));
                fmpz_mpoly_set_coeff_fmpz_ui(value, c, exponents, ring.context);
            }
        }
        fmpz_clear(c);
    }
    RingElement(const RingElement&) = delete;
    RingElement& operator=(const RingElement&) = delete;
    ~RingElement() { fmpz_mpoly_clear(value, ring.context); }

    BivariatePolynomial polynomial() const
    {
        std::vector<std::vector<Integer>> rows;
        fmpz_t c;
        fmpz_init(c);
        for (slong i = 0; i < fmpz_mpoly_length(value, ring.context); ++i) {
            ulong exponents[2];
            fmpz_mpoly_get_term_exp_ui(exponents, value, i, ring.context);
            fmpz_mpoly_get_term_coeff_fmpz(c, value, i, ring.context);
            rows.resize(std::max<std::size_t>(rows.size(), exponents[0] + 1));
            auto& row = rows[exponents[0]];
            row.resize(std::max<std::size_t>(row.size(), exponents[1] + 1));
            fmpz_get_mpz(raw(row[exponents[1]]), c);
        }
        fmpz_clear(c);
        std::vector<IntegerPolynomial> coefficients;
        for (auto& row : rows) coefficients.emplace_back(std::move(row));
        return BivariatePolynomial(std::move(coefficients));
    }

    const Ring& ring;
    fmpz_mpoly_t value;
};

}  // namespace

BivariateQuotient reduced(const BivariateQuotient& f)
{
    assert(!f.denominator.isZero());
    const Ring ring;
    RingElement top(ring, f.numerator);
    RingElement bottom(ring, f.denominator);
    RingElement common(ring);
    const bool known = fmpz_mpoly_gcd(common.value, top.value, bottom.value, ring.context) != 0;
    if (known) {  // always, unless an exponent exceeds a machine word
        fmpz_mpoly_divides(top.value, top.value, common.value, ring.context);
        fmpz_mpoly_divides(bottom.value, bottom.value, common.value, ring.context);
    }
    BivariateQuotient result{top.polynomial(), bottom.polynomial()};
    if (result.denominator.coefficients().back().coefficients().back() > 0) return result;
    return {-result.numerator, -result.denominator};
}

}  // namespace fractiscope
