// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two passes over the expression. The first collects the arguments of exponentials and tangents, or the
// orders of Bessel functions, and with their greatest common measure y (or the order reduced mod 1)
// fixes the one generator T: T = y coth y, y cot y or y Z_{nu-1}(y)/Z_nu(y). The second computes the
// expression in the field of functions of T. Multiple angles are binomials: with q = +-y^2,
//     N y coth(N y) = N E_N/O_N,   E_N + y O_N = (T + y)^N,   y^2 read as q.
// Bessel functions of one class are polynomials in T times an amplitude A = Z_nu(y), which must cancel.
#include "proof/bessel_image.h"

#include <algorithm>
#include <utility>

#include "constants/catalogue.h"
#include "constants/expression.h"
#include "proof/function_field.h"

namespace fractiscope {

namespace {

using Kind = Expression::Kind;
using Element = FunctionElement;

/// Thrown inside this file only; besselImageOf turns it into the result.
struct Refusal {
    NoBase why;
};

[[noreturn]] void refuse(NoBaseReason reason, std::string detail = {})
{
    throw Refusal{{reason, std::move(detail)}};
}

Element orRefuse(std::optional<Element> x, NoBaseReason reason = NoBaseReason::TooLarge)
{
    if (!x) refuse(reason);
    return std::move(*x);
}

/// Largest multiple of the common angle and largest shift of an order.
constexpr long largestMultiple = 48;

enum class Family { None, Hyperbolic, Circular, BesselI, BesselJ };

bool isHyperbolicFamily(Family family)
{
    return family == Family::Hyperbolic || family == Family::BesselI;
}

Family familyOf(Function function)
{
    switch (function) {
        case Function::Exp:
        case Function::Sinh:
        case Function::Cosh:
        case Function::Tanh:
        case Function::Coth:
            return Family::Hyperbolic;
        case Function::Sin:
        case Function::Cos:
        case Function::Tan:
        case Function::Cot:
        case Function::Sec:
        case Function::Csc:
            return Family::Circular;
        case Function::BesselI:
            return Family::BesselI;
        case Function::BesselJ:
            return Family::BesselJ;
        default:
            return Family::None;
    }
}

std::optional<PureSurd> pureValue(const Expression& e)
{
    if (!e.algebraic) return std::nullopt;
    const auto surd = surdOf(*e.algebraic);
    return surd ? pureSurd(*surd) : std::nullopt;
}

/// x where the expression is e^x by the rules of powers, x a pure surd.
std::optional<PureSurd> exponentOf(const Expression& e)
{
    if (e.kind == Kind::Atom && e.atom == Atom::E) return PureSurd{Rational(1), Integer(1)};
    if (e.kind == Kind::Name) return exponentOf(*e.operands[0]);
    const auto powered = [](const Expression& base, const PureSurd& exponent) -> std::optional<PureSurd> {
        const auto x = exponentOf(base);
        return x ? multiply(*x, exponent) : std::nullopt;
    };
    if (e.kind == Kind::Power) {
        const auto exponent = pureValue(*e.operands[1]);
        return exponent ? powered(*e.operands[0], *exponent) : std::nullopt;
    }
    if (e.kind == Kind::Multiply || e.kind == Kind::Divide) {
        auto x = exponentOf(*e.operands[0]);
        const auto y = exponentOf(*e.operands[1]);
        if (!x || !y || x->radicand != y->radicand) return std::nullopt;
        x->factor += e.kind == Kind::Multiply ? y->factor : -y->factor;
        if (x->factor == 0) return std::nullopt;
        return x;
    }
    if (e.kind != Kind::Call) return std::nullopt;
    switch (e.function->id) {
        case Function::Exp:
            return pureValue(*e.operands[0]);
        case Function::Sqrt:
            return powered(*e.operands[0], {Rational(1, 2), Integer(1)});
        case Function::Cbrt:
            return powered(*e.operands[0], {Rational(1, 3), Integer(1)});
        case Function::Root:
            if (const auto& n = e.operands[0]->rational; n && *n > 0)
                return powered(*e.operands[1], {1 / *n, Integer(1)});
            return std::nullopt;
        default:
            return std::nullopt;
    }
}

/// The integer exponent of a power, within the sizes tried.
long integerExponent(const Expression& e)
{
    const auto& exponent = e.operands[1]->rational;
    if (!exponent || !isInteger(*exponent)) refuse(NoBaseReason::NotMoebius);
    const auto n = toInt64(numerator(*exponent));
    if (!n || std::abs(*n) > largestMultiple) refuse(NoBaseReason::TooLarge);
    return *n;
}

/// First pass.
class Generator {
public:
    explicit Generator(const Expression& e)
    {
        visit(e);
        if (family == Family::None) refuse(NoBaseReason::UnknownFunction);
        if (family == Family::Hyperbolic || family == Family::Circular) y.factor /= 2;
    }

    Family family = Family::None;
    PureSurd y;                ///< half the common measure of the angles, or the argument
    Rational order{1, 2};      ///< nu, 0 < nu <= 1
    Integer fieldRadicand{1};  ///< of the coefficients and of y

    int sign() const { return isHyperbolicFamily(family) ? 1 : -1; }
    BesselQuotient quotient() const { return {order, Rational(sign()) * y.square()}; }

private:
    void visit(const Expression& e)
    {
        if (e.algebraic) return joinField(*e.algebraic);
        if (const auto x = exponentOf(e)) return addAngle(Family::Hyperbolic, *x);
        switch (e.kind) {
            case Kind::Atom:
                refuse(NoBaseReason::UnknownFunction, e.entry ? e.entry->id : std::string());
            case Kind::Call:
                return visitCall(e);
            case Kind::Power:
                if (!e.operands[1]->algebraic) visit(*e.operands[1]);
                integerExponent(e);
                return visit(*e.operands[0]);
            default:
                for (const auto& operand : e.operands) visit(*operand);
        }
    }

    void visitCall(const Expression& e)
    {
        const Family found = familyOf(e.function->id);
        if (found == Family::None) refuse(NoBaseReason::UnknownFunction, std::string(e.function->name));
        const auto x = pureValue(*e.operands.back());
        if (!x || x->factor == 0) refuse(NoBaseReason::UnknownArgument);
        if (found == Family::Hyperbolic || found == Family::Circular) return addAngle(found, *x);
        const auto& mu = e.operands[0]->rational;
        if (!mu) refuse(NoBaseReason::UnknownArgument);
        const Rational reduced = *mu - Rational(ceil(*mu)) + 1;
        if (family != Family::None &&
            (family != found || y.factor != x->factor || y.radicand != x->radicand || order != reduced))
            refuse(NoBaseReason::SeveralConstants);
        family = found;
        order = reduced;
        y = *x;
        joinField(x->radicand);
    }

    void addAngle(Family found, const PureSurd& x)
    {
        if (family == Family::None) {
            family = found;
            y = {abs(x.factor), x.radicand};
            return joinField(x.radicand);
        }
        if (family != found || y.radicand != x.radicand) refuse(NoBaseReason::SeveralConstants);
        // gcd(p/q, r/s) = gcd(p s, r q)/(q s)
        const Integer bottom = denominator(y.factor) * denominator(x.factor);
        y.factor = Rational(gcd(numerator(y.factor) * denominator(x.factor),
                                abs(numerator(x.factor)) * denominator(y.factor)),
                            bottom);
    }

    void joinField(const AlgebraicNumber& coefficient)
    {
        const auto surd = surdOf(coefficient);
        if (!surd) refuse(NoBaseReason::IrrationalCoefficients);
        if (surd->factor != 0) joinField(surd->radicand);
    }

    void joinField(const Integer& radicand)
    {
        if (radicand == 1 || radicand == fieldRadicand) return;
        if (fieldRadicand != 1) refuse(NoBaseReason::IrrationalCoefficients);
        fieldRadicand = radicand;
    }
};

/// E_n and O_n as polynomials over Z in T, each times denominator(q)^n.
struct AnglePolynomials {
    IntegerPolynomial even, odd;
};

AnglePolynomials anglePolynomials(long n, const Rational& q)
{
    const auto size = static_cast<std::size_t>(n);
    std::vector<Integer> even(size + 1), odd(size + 1);
    Integer scale = pow(denominator(q), static_cast<unsigned>(n));
    Integer power = 1;  // numerator(q)^(j/2) denominator(q)^(n - j/2)
    for (std::size_t j = 0; j <= size; ++j) {
        if (j > 0 && j % 2 == 0) {
            power *= numerator(q);
            scale /= denominator(q);
        }
        Integer binomial;
        mpz_bin_uiui(raw(binomial), size, j);
        (j % 2 == 0 ? even : odd)[size - j] = binomial * power * scale;
    }
    return {IntegerPolynomial(std::move(even)), IntegerPolynomial(std::move(odd))};
}

/// Second pass.
class Evaluation {
public:
    explicit Evaluation(const Generator& generator) : generator_(generator), field_(generator.fieldRadicand)
    {
    }

    Element operator()(const Expression& e) const
    {
        if (e.algebraic) return orRefuse(field_.constant(*surdOf(*e.algebraic)));
        if (const auto x = exponentOf(e)) {
            const Element h = halfTangent(*x);
            return orRefuse(field_.divide(plus(one(), h), plus(one(), field_.negate(h))));
        }
        const auto operand = [&](std::size_t i) { return (*this)(*e.operands[i]); };
        switch (e.kind) {
            case Kind::Name:
                return operand(0);
            case Kind::Negate:
                return field_.negate(operand(0));
            case Kind::Add:
                return plus(operand(0), operand(1));
            case Kind::Subtract:
                return plus(operand(0), field_.negate(operand(1)));
            case Kind::Multiply:
                return times(operand(0), operand(1));
            case Kind::Divide:
                return orRefuse(field_.divide(operand(0), operand(1)));
            case Kind::Power:
                return orRefuse(field_.power(operand(0), integerExponent(e)));
            default:
                return call(e);
        }
    }

private:
    Element one() const { return field_.constant(Rational(1)); }
    Element plus(const Element& x, const Element& y) const
    {
        return orRefuse(field_.add(x, y),
                        x.grade == y.grade ? NoBaseReason::TooLarge : NoBaseReason::NotMoebius);
    }
    Element times(const Element& x, const Element& y) const { return orRefuse(field_.multiply(x, y)); }
    Element inverse(const Element& x) const { return orRefuse(field_.inverse(x)); }

    /// tanh(x/2), tan(x/2): with x/2 = N y it is y O_N/E_N.
    Element halfTangent(const PureSurd& x) const
    {
        const Rational multiple = x.factor / (2 * generator_.y.factor);
        const auto n = toInt64(numerator(multiple));
        if (!n || std::abs(*n) > largestMultiple) refuse(NoBaseReason::TooLarge);
        const auto [even, odd] = anglePolynomials(std::abs(*n), generator_.quotient().square);
        const Element h = orRefuse(field_.scaled({odd, even}, generator_.y));
        return *n < 0 ? field_.negate(h) : h;
    }

    Element call(const Expression& e) const
    {
        const PureSurd x = *pureValue(*e.operands.back());
        if (e.function->id == Function::BesselI || e.function->id == Function::BesselJ)
            return bessel(*e.operands[0]->rational);
        // With h = tanh(x/2): sinh x = 2h/(1 - h^2), cosh x = (1 + h^2)/(1 - h^2); h -> i h for angles.
        const Element h = halfTangent(x);
        Element square = times(h, h);
        if (generator_.sign() < 0) square = field_.negate(square);
        const Element sine = plus(h, h);
        const Element cosine = plus(one(), square);
        const Element common = plus(one(), field_.negate(square));
        const auto quotient = [&](const Element& a, const Element& b) {
            return orRefuse(field_.divide(a, b));
        };
        switch (e.function->id) {
            case Function::Sinh:
            case Function::Sin:
                return quotient(sine, common);
            case Function::Cosh:
            case Function::Cos:
                return quotient(cosine, common);
            case Function::Tanh:
            case Function::Tan:
                return quotient(sine, cosine);
            case Function::Coth:
            case Function::Cot:
                return quotient(cosine, sine);
            case Function::Csc:
                return quotient(common, sine);
            case Function::Sec:
                return quotient(common, cosine);
            default:
                refuse(NoBaseReason::UnknownFunction, std::string(e.function->name));
        }
    }

    /// Z_mu(y) = A (polynomial in T), from Z_nu = A, Z_{nu-1} = A T/y by the recurrence in the order.
    Element bessel(const Rational& mu) const
    {
        const Rational shift = mu - generator_.order;
        if (abs(shift) > largestMultiple) refuse(NoBaseReason::TooLarge);
        const auto overY = [&](const Rational& factor) {  // factor/y
            const auto& y = generator_.y;
            return orRefuse(field_.scaled({IntegerPolynomial({Integer(1)}), IntegerPolynomial({Integer(1)})},
                                          {factor / y.square() * y.factor, y.radicand}));
        };
        Rational order = generator_.order;
        Element upper = field_.amplitude();  // Z_order
        Element lower = times(times(upper, field_.variable()), overY(1));
        const bool plain = generator_.sign() > 0;
        for (; order < mu; order += 1) {
            // I_{mu+1} = I_{mu-1} - (2 mu/z) I_mu, J_{mu+1} = (2 mu/z) J_mu - J_{mu-1}
            Element next = plus(lower, field_.negate(times(upper, overY(2 * order))));
            lower = std::exchange(upper, plain ? next : field_.negate(next));
        }
        for (; order > mu; order -= 1) {
            // With the lower order l: I_{l-1} = I_{l+1} + (2 l/z) I_l, J_{l-1} = (2 l/z) J_l - J_{l+1}
            Element next = plus(times(lower, overY(2 * (order - 1))), plain ? upper : field_.negate(upper));
            upper = std::exchange(lower, std::move(next));
        }
        return upper;
    }

    const Generator& generator_;
    FunctionField field_;
};

/// f = M(T_n) for the T_n = n E_n/O_n of the n-fold angle, n the degree of f.
std::optional<RationalMatrix> inMultipleAngle(const RationalFunction& f, int n, const Rational& q)
{
    const AnglePolynomials angle = anglePolynomials(n, q);
    // E_n has leading term T^n, O_n has n T^(n-1), both times the same scale.
    const Rational scale(angle.even.coefficient(n));
    const auto coordinates = [&](const IntegerPolynomial& p) {
        return std::pair(Rational(p.coefficient(n)) / scale,
                         Rational(p.coefficient(n - 1)) / (scale * Rational(n)));
    };
    const auto combines = [&](const IntegerPolynomial& p) {
        const auto [a, b] = coordinates(p);
        for (int i = 0; i <= n; ++i)
            if (a * Rational(angle.even.coefficient(i)) + b * Rational(angle.odd.coefficient(i)) !=
                Rational(p.coefficient(i)))
                return false;
        return true;
    };
    if (!combines(f.numerator) || !combines(f.denominator)) return std::nullopt;
    const auto [a, b] = coordinates(f.numerator);
    const auto [c, d] = coordinates(f.denominator);
    return RationalMatrix(a / Rational(n), b, c / Rational(n), d);
}

BesselImage recognise(const Expression& expression)
{
    const Generator generator(expression);
    const Element value = Evaluation(generator)(expression);
    const RationalFunction& f = value.even;
    const int n = std::max(f.numerator.degree(), f.denominator.degree());
    if (value.grade != 0) refuse(NoBaseReason::NotMoebius);
    if (!value.odd.numerator.isZero()) refuse(NoBaseReason::IrrationalCoefficients);
    if (n == 0) refuse(NoBaseReason::RationalValue);
    BesselQuotient quotient = generator.quotient();
    if (n == 1) {
        const RationalMatrix m(Rational(f.numerator.coefficient(1)), Rational(f.numerator.coefficient(0)),
                               Rational(f.denominator.coefficient(1)),
                               Rational(f.denominator.coefficient(0)));
        return {quotient, m};
    }
    if (quotient.order != Rational(1, 2)) refuse(NoBaseReason::NotMoebius);
    const auto m = inMultipleAngle(f, n, quotient.square);
    if (!m) refuse(NoBaseReason::NotMoebius);
    quotient.square *= Rational(n) * Rational(n);
    return {quotient, *m};
}

}  // namespace

Result<BesselImage, NoBase> besselImageOf(const Constant& constant)
{
    const Expression* expression = constant.expression();
    if (!expression) return NoBase{NoBaseReason::GivenByDigits, {}};
    try {
        return recognise(*expression);
    } catch (const Refusal& refusal) {
        return refusal.why;
    }
}

}  // namespace fractiscope
