// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/algebraic_number.h"

#include <cassert>
#include <cstdlib>

#include "number/flint.h"

#if __has_include(<flint/qqbar.h>)
#include <flint/qqbar.h>
#else
#include <flint/fmpz_mpoly.h>
#include <flint/fmpz_mpoly_factor.h>
// Calcium 0.4 assigns void pointers from FLINT's allocators in inline functions, which C++ refuses:
// while its header is read, they return something that converts to every pointer.
namespace {
struct AnyPointer {
    void* pointer;
    template <class T>
    operator T*() const
    {
        return static_cast<T*>(pointer);
    }
};
}  // namespace
#define flint_malloc(size) (AnyPointer{flint_malloc(size)})
#define flint_realloc(old, size) (AnyPointer{flint_realloc(old, size)})
#include <calcium/qqbar.h>
#undef flint_malloc
#undef flint_realloc
#endif

namespace fractiscope {

struct AlgebraicNumber::Value {
    Value() { qqbar_init(number); }
    Value(const Value&) = delete;
    Value& operator=(const Value&) = delete;
    ~Value() { qqbar_clear(number); }
    qqbar_t number;
};

AlgebraicNumber AlgebraicNumber::fromRational(const Rational& value)
{
    auto v = std::make_shared<Value>();
    fmpq_t q;
    fmpq_init(q);
    fmpq_set_mpq(q, value.backend().data());
    qqbar_set_fmpq(v->number, q);
    fmpq_clear(q);
    return AlgebraicNumber(std::move(v));
}

std::optional<AlgebraicNumber> AlgebraicNumber::greatestRoot(const IntegerPolynomial& p)
{
    assert(p.degree() >= 1 && p.degree() <= maximumDegree);
    fmpz_poly_t poly;
    fmpz_poly_init(poly);
    fmpz_t c;
    fmpz_init(c);
    for (int i = 0; i <= p.degree(); ++i) {
        const Integer coefficient = p.coefficient(i);
        fmpz_set_mpz(c, raw(coefficient));
        fmpz_poly_set_coeff_fmpz(poly, i, c);
    }
    fmpz_clear(c);
    qqbar_ptr roots = _qqbar_vec_init(p.degree());
    qqbar_roots_fmpz_poly(roots, poly, 0);
    auto greatest = std::make_shared<Value>();
    bool found = false;
    for (int i = 0; i < p.degree(); ++i) {
        if (!qqbar_is_real(roots + i)) continue;
        if (!found || qqbar_cmp_re(roots + i, greatest->number) > 0) qqbar_set(greatest->number, roots + i);
        found = true;
    }
    _qqbar_vec_clear(roots, p.degree());
    fmpz_poly_clear(poly);
    if (!found) return std::nullopt;
    return AlgebraicNumber(std::move(greatest));
}

int AlgebraicNumber::sign() const
{
    return qqbar_sgn_re(value_->number);
}

std::optional<Rational> AlgebraicNumber::rationalValue() const
{
    if (!qqbar_is_rational(value_->number)) return std::nullopt;
    fmpq_t q;
    fmpq_init(q);
    qqbar_get_fmpq(q, value_->number);
    Rational result;
    fmpq_get_mpq(result.backend().data(), q);
    fmpq_clear(q);
    return result;
}

Ball AlgebraicNumber::enclosure(long precisionBits) const
{
    Ball ball;
    qqbar_get_arb(ball.raw(), value_->number, precisionBits);
    return ball;
}

IntegerPolynomial AlgebraicNumber::minimalPolynomial() const
{
    const fmpz_poly_struct* poly = QQBAR_POLY(value_->number);
    std::vector<Integer> coefficients(static_cast<std::size_t>(fmpz_poly_length(poly)));
    for (std::size_t i = 0; i < coefficients.size(); ++i)
        fmpz_get_mpz(raw(coefficients[i]), fmpz_poly_get_coeff_ptr(poly, static_cast<slong>(i)));
    return IntegerPolynomial(std::move(coefficients));
}

namespace {

bool withinLimits(const qqbar_t a, const qqbar_t b)
{
    if (qqbar_binop_within_limits(a, b, AlgebraicNumber::maximumDegree, AlgebraicNumber::maximumHeightBits) ==
        0)
        return false;
    if (qqbar_is_rational(a) && qqbar_is_rational(b)) return true;
    const auto height = static_cast<double>(qqbar_height_bits(a) + qqbar_height_bits(b));
    if (height > AlgebraicNumber::maximumOperandBits) return false;
    if (qqbar_is_rational(a) || qqbar_is_rational(b)) return true;
    const double degree = static_cast<double>(qqbar_degree(a)) * static_cast<double>(qqbar_degree(b));
    return degree * degree * height <= AlgebraicNumber::maximumWork;
}

}  // namespace

std::optional<AlgebraicNumber> AlgebraicNumber::plus(const AlgebraicNumber& other) const
{
    if (!withinLimits(value_->number, other.value_->number)) return std::nullopt;
    auto v = std::make_shared<Value>();
    qqbar_add(v->number, value_->number, other.value_->number);
    return AlgebraicNumber(std::move(v));
}

std::optional<AlgebraicNumber> AlgebraicNumber::minus(const AlgebraicNumber& other) const
{
    return plus(other.negated());
}

std::optional<AlgebraicNumber> AlgebraicNumber::times(const AlgebraicNumber& other) const
{
    if (!withinLimits(value_->number, other.value_->number)) return std::nullopt;
    auto v = std::make_shared<Value>();
    qqbar_mul(v->number, value_->number, other.value_->number);
    return AlgebraicNumber(std::move(v));
}

std::optional<AlgebraicNumber> AlgebraicNumber::dividedBy(const AlgebraicNumber& other) const
{
    assert(other.sign() != 0);
    if (!withinLimits(value_->number, other.value_->number)) return std::nullopt;
    auto v = std::make_shared<Value>();
    qqbar_div(v->number, value_->number, other.value_->number);
    return AlgebraicNumber(std::move(v));
}

AlgebraicNumber AlgebraicNumber::negated() const
{
    auto v = std::make_shared<Value>();
    qqbar_neg(v->number, value_->number);
    return AlgebraicNumber(std::move(v));
}

std::optional<AlgebraicNumber> AlgebraicNumber::power(long exponent) const
{
    assert(exponent >= 0 || sign() != 0);
    const double height = static_cast<double>(qqbar_height_bits(value_->number));
    if (height * std::abs(static_cast<double>(exponent)) > static_cast<double>(maximumHeightBits))
        return std::nullopt;
    auto v = std::make_shared<Value>();
    if (exponent >= 0) {
        qqbar_pow_ui(v->number, value_->number, static_cast<ulong>(exponent));
    } else {
        qqbar_pow_ui(v->number, value_->number, static_cast<ulong>(-exponent));
        qqbar_inv(v->number, v->number);
    }
    return AlgebraicNumber(std::move(v));
}

std::optional<AlgebraicNumber> AlgebraicNumber::root(unsigned long n) const
{
    assert(n >= 1);
    const int s = sign();
    if (s < 0 && n % 2 == 0) return std::nullopt;
    if (static_cast<double>(qqbar_degree(value_->number)) * static_cast<double>(n) >
        static_cast<double>(maximumDegree))
        return std::nullopt;
    auto v = std::make_shared<Value>();
    if (s < 0) qqbar_neg(v->number, value_->number);
    qqbar_root_ui(v->number, s < 0 ? v->number : value_->number, n);
    if (s < 0) qqbar_neg(v->number, v->number);
    return AlgebraicNumber(std::move(v));
}

}  // namespace fractiscope
