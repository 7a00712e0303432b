// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/polynomial.h"

#include <algorithm>
#include <cassert>

#include "number/flint.h"

namespace fractiscope {

IntegerPolynomial::IntegerPolynomial(std::vector<Integer> lowToHigh) : coefficients_(std::move(lowToHigh))
{
    while (!coefficients_.empty() && coefficients_.back().is_zero()) coefficients_.pop_back();
}

Integer IntegerPolynomial::coefficient(int i) const
{
    assert(i >= 0);
    return i <= degree() ? coefficients_[static_cast<std::size_t>(i)] : Integer(0);
}

Integer IntegerPolynomial::content() const
{
    Integer result = 0;
    for (const auto& c : coefficients_) mpz_gcd(raw(result), raw(result), raw(c));
    return result;
}

Integer IntegerPolynomial::operator()(const Integer& t) const
{
    Integer value = 0;
    for (auto c = coefficients_.rbegin(); c != coefficients_.rend(); ++c) value = value * t + *c;
    return value;
}

IntegerPolynomial IntegerPolynomial::operator+(const IntegerPolynomial& other) const
{
    std::vector<Integer> sum(std::max(coefficients_.size(), other.coefficients_.size()), 0);
    for (std::size_t i = 0; i < coefficients_.size(); ++i) sum[i] += coefficients_[i];
    for (std::size_t i = 0; i < other.coefficients_.size(); ++i) sum[i] += other.coefficients_[i];
    return IntegerPolynomial(std::move(sum));
}

IntegerPolynomial IntegerPolynomial::operator-() const
{
    std::vector<Integer> negated;
    for (const auto& c : coefficients_) negated.push_back(-c);
    return IntegerPolynomial(std::move(negated));
}

IntegerPolynomial IntegerPolynomial::operator-(const IntegerPolynomial& other) const
{
    return *this + -other;
}

IntegerPolynomial IntegerPolynomial::operator*(const IntegerPolynomial& other) const
{
    if (isZero() || other.isZero()) return {};
    std::vector<Integer> product(coefficients_.size() + other.coefficients_.size() - 1, 0);
    for (std::size_t i = 0; i < coefficients_.size(); ++i)
        for (std::size_t j = 0; j < other.coefficients_.size(); ++j)
            mpz_addmul(raw(product[i + j]), raw(coefficients_[i]), raw(other.coefficients_[j]));
    return IntegerPolynomial(std::move(product));
}

std::optional<IntegerPolynomial> divideExactly(const IntegerPolynomial& a, const IntegerPolynomial& divisor)
{
    assert(!divisor.isZero());
    if (a.isZero()) return a;
    if (a.degree() < divisor.degree()) return std::nullopt;
    std::vector<Integer> rest = a.coefficients();
    const auto& d = divisor.coefficients();
    std::vector<Integer> quotient(rest.size() - d.size() + 1, 0);
    for (std::size_t i = quotient.size(); i-- > 0;) {
        const Integer& top = rest[i + d.size() - 1];
        if (top.is_zero()) continue;
        if (!mpz_divisible_p(raw(top), raw(d.back()))) return std::nullopt;
        quotient[i] = top / d.back();
        for (std::size_t j = 0; j < d.size(); ++j) mpz_submul(raw(rest[i + j]), raw(quotient[i]), raw(d[j]));
    }
    if (std::any_of(rest.begin(), rest.end(), [](const Integer& c) { return !c.is_zero(); }))
        return std::nullopt;
    return IntegerPolynomial(std::move(quotient));
}

namespace {

/// fmpz_poly with a destructor.
struct FlintPolynomial {
    FlintPolynomial() { fmpz_poly_init(value); }
    explicit FlintPolynomial(const IntegerPolynomial& p) : FlintPolynomial()
    {
        fmpz_t c;
        fmpz_init(c);
        for (std::size_t i = 0; i < p.coefficients().size(); ++i) {
            fmpz_set_mpz(c, raw(p.coefficients()[i]));
            fmpz_poly_set_coeff_fmpz(value, static_cast<slong>(i), c);
        }
        fmpz_clear(c);
    }
    FlintPolynomial(const FlintPolynomial&) = delete;
    FlintPolynomial& operator=(const FlintPolynomial&) = delete;
    ~FlintPolynomial() { fmpz_poly_clear(value); }

    IntegerPolynomial polynomial() const
    {
        std::vector<Integer> coefficients(static_cast<std::size_t>(fmpz_poly_length(value)));
        for (std::size_t i = 0; i < coefficients.size(); ++i)
            fmpz_get_mpz(raw(coefficients[i]), fmpz_poly_get_coeff_ptr(value, static_cast<slong>(i)));
        return IntegerPolynomial(std::move(coefficients));
    }

    fmpz_poly_t value;
};

IntegerPolynomial scaledDown(const IntegerPolynomial& p, const Integer& divisor)
{
    std::vector<Integer> coefficients;
    for (const auto& c : p.coefficients()) coefficients.push_back(c / divisor);
    return IntegerPolynomial(std::move(coefficients));
}

}  // namespace

IntegerPolynomial gcd(const IntegerPolynomial& a, const IntegerPolynomial& b)
{
    const FlintPolynomial fa(a);
    const FlintPolynomial fb(b);
    FlintPolynomial result;
    fmpz_poly_gcd(result.value, fa.value, fb.value);
    fmpz_poly_primitive_part(result.value, result.value);
    return result.polynomial();
}

IntegerPolynomial cyclotomic(unsigned n)
{
    assert(n >= 1);
    FlintPolynomial result;
    fmpz_poly_cyclotomic(result.value, n);
    return result.polynomial();
}

std::string toString(const IntegerPolynomial& p, std::string_view variable)
{
    std::string text;
    for (int i = p.degree(); i >= 0; --i) {
        const Integer c = p.coefficient(i);
        if (c.is_zero()) continue;
        if (text.empty())
            text += c < 0 ? "-" : "";
        else
            text += c < 0 ? " - " : " + ";
        const Integer size = abs(c);
        if (size != 1 || i == 0) text += toString(size);
        if (size != 1 && i > 0) text += '*';
        if (i > 0) text += variable;
        if (i > 1) text += '^' + std::to_string(i);
    }
    return text.empty() ? "0" : text;
}

RationalFunction reduced(const RationalFunction& f)
{
    assert(!f.denominator.isZero());
    if (f.numerator.isZero()) return {{}, IntegerPolynomial({Integer(1)})};
    const IntegerPolynomial common = gcd(f.numerator, f.denominator);
    RationalFunction result{*divideExactly(f.numerator, common), *divideExactly(f.denominator, common)};
    Integer content = result.denominator.content();
    const Integer top = result.numerator.content();
    mpz_gcd(raw(content), raw(content), raw(top));
    if (result.denominator.coefficients().back() < 0) content = -content;
    return {scaledDown(result.numerator, content), scaledDown(result.denominator, content)};
}

}  // namespace fractiscope
