// SPDX-License-Identifier: GPL-3.0-or-later
// The expression is evaluated in Q(k)(y), y the value of one base fraction, whose theorem holds for every k.
// Which base that is, its first transcendental function tells; each further one must be a rational
// function of the same y. The elementary ones are in a table. Of Bessel functions only quotients are in
// Q(k)(y): with A the one of order a/d, the one of order a/d - 1 is y A, the others follow by recurrence, and
// the power of A, the grade, must cancel.
#include "proof/parametric_expression.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>
#include <map>

#include "constants/algebraic_values.h"
#include "constants/expression_parser.h"
#include "number/bivariate_polynomial.h"
#include "proof/base_catalogue.h"

namespace fractiscope {

namespace {

using Kind = Expression::Kind;

constexpr int maximumDegree = 8;        // in y
constexpr int maximumInnerDegree = 64;  // in k
constexpr long maximumPower = 64;
constexpr long maximumRecurrence = 16;  // between orders of Bessel functions

/// function(numerator/c) = matrix(y) with y = coth(1/c) for sign +1, y = cot(1/c) for -1 [16], [17].
struct ElementaryTheorem {
    Function function;
    int sign;
    int numerator;
    std::array<int, 4> matrix;
};

constexpr ElementaryTheorem elementaryTheorems[] = {
    {Function::Exp, 1, 2, {1, 1, 1, -1}},  // e^(2/c) = (y + 1)/(y - 1)
    {Function::Coth, 1, 1, {1, 0, 0, 1}}, {Function::Tanh, 1, 1, {0, 1, 1, 0}},
    {Function::Cot, -1, 1, {1, 0, 0, 1}}, {Function::Tan, -1, 1, {0, 1, 1, 0}},
};

struct Element {
    BivariateQuotient value;
    int grade = 0;  // exponent of A

    bool isZero() const { return value.numerator.isZero(); }
    /// A rational function of k alone.
    bool isCoefficient() const
    {
        return grade == 0 && value.numerator.degree() <= 0 && value.denominator.degree() <= 0;
    }
};

struct Refused {
    ParametricRefusal reason;
};

[[noreturn]] void refuse(NoBaseReason reason, std::string detail)
{
    throw Refused{NoBase{reason, std::move(detail)}};
}

BivariatePolynomial polynomial(std::vector<Integer> inK)
{
    return BivariatePolynomial(IntegerPolynomial(std::move(inK)));
}

Element constant(const Rational& value)
{
    return {{polynomial({numerator(value)}), polynomial({denominator(value)})}};
}

/// n y + m over c y + d.
Element moebius(const std::array<int, 4>& m)
{
    const auto linear = [](int low, int high) {
        return BivariatePolynomial(
            std::vector{IntegerPolynomial({Integer(low)}), IntegerPolynomial({Integer(high)})});
    };
    return {reduced({linear(m[1], m[0]), linear(m[3], m[2])})};
}

const Element& one()
{
    static const Element result = constant(1);
    return result;
}

/// Evaluates one expression; throws Refused.
class Evaluator {
public:
    explicit Evaluator(std::string_view text) : text_(text) {}

    const std::optional<ParametricBase>& base() const { return base_; }

    Element evaluate(const Expression& e)
    {
        if (e.rational) return constant(*e.rational);
        switch (e.kind) {
            case Kind::Number:
                return constant(e.number);
            case Kind::Variable:
                return {{polynomial({0, 1}), polynomial({1})}};
            case Kind::Atom:
                if (e.atom == Atom::E) return elementary(Function::Exp, one(), e);
                refuse(NoBaseReason::UnknownFunction, covered(e));
            case Kind::Name:
                return evaluate(*e.operands[0]);
            case Kind::Negate:
                return negated(evaluate(*e.operands[0]));
            case Kind::Call:
                return call(e);
            case Kind::Power:
                return power(e);
            default:
                return binary(e);
        }
    }

    /// The least order of a Bessel function in e fixes the base: to be called first.
    void collectOrders(const Expression& e)
    {
        if (isBessel(e)) {
            const Rational order = orderOf(e);
            leastOrder_ = leastOrder_ ? std::min(*leastOrder_, order) : order;
        }
        for (const auto& operand : e.operands) collectOrders(*operand);
    }

private:
    std::string covered(const Expression& e) const { return std::string(text_.substr(e.position, e.length)); }

    Element checked(Element x, const Expression& e) const
    {
        x.value = reduced(x.value);
        for (const auto* p : {&x.value.numerator, &x.value.denominator})
            if (p->degree() > maximumDegree || p->innerDegree() > maximumInnerDegree)
                refuse(NoBaseReason::TooLarge, covered(e));
        return x;
    }

    static Element negated(Element x)
    {
        x.value.numerator = -x.value.numerator;
        return x;
    }

    Element sum(const Element& x, const Element& y, const Expression& e) const
    {
        if (x.isZero()) return y;
        if (y.isZero()) return x;
        if (x.grade != y.grade) refuse(NoBaseReason::NotMoebius, covered(e));
        const auto& [a, b] = x.value;
        const auto& [c, d] = y.value;
        return checked({{a * d + c * b, b * d}, x.grade}, e);
    }

    Element product(const Element& x, const Element& y, const Expression& e) const
    {
        return checked({{x.value.numerator * y.value.numerator, x.value.denominator * y.value.denominator},
                        x.grade + y.grade},
                       e);
    }

    Element inverse(const Element& x, const Expression& e) const
    {
        if (x.isZero()) throw Refused{Error{ErrorCode::DivisionByZero, e.position, e.length, covered(e), {}}};
        return {{x.value.denominator, x.value.numerator}, -x.grade};
    }

    Element binary(const Expression& e)
    {
        const Element x = evaluate(*e.operands[0]);
        const Element y = evaluate(*e.operands[1]);
        switch (e.kind) {
            case Kind::Add:
                return sum(x, y, e);
            case Kind::Subtract:
                return sum(x, negated(y), e);
            case Kind::Multiply:
                return product(x, y, e);
            default:
                return product(x, inverse(y, *e.operands[1]), e);
        }
    }

    Element power(const Expression& e)
    {
        const Expression& base = *e.operands[0];
        const Expression& exponent = *e.operands[1];
        if (base.kind == Kind::Atom && base.atom == Atom::E)
            return elementary(Function::Exp, evaluate(exponent), e);
        if (!exponent.rational || !isInteger(*exponent.rational))
            refuse(NoBaseReason::UnknownFunction, covered(e));
        const auto n = toInt64(numerator(*exponent.rational));
        if (!n || std::abs(*n) > maximumPower) refuse(NoBaseReason::TooLarge, covered(e));
        const Element factor = *n < 0 ? inverse(evaluate(base), base) : evaluate(base);
        Element result = one();
        for (std::int64_t i = 0; i < std::abs(*n); ++i) result = product(result, factor, e);
        return result;
    }

    Element call(const Expression& e)
    {
        if (isBessel(e)) return bessel(e);
        if (e.operands.size() != 1) refuse(NoBaseReason::UnknownFunction, covered(e));
        return elementary(e.function->id, evaluate(*e.operands[0]), e);
    }

    Element elementary(Function function, const Element& argument, const Expression& e)
    {
        const auto* const end = std::end(elementaryTheorems);
        const auto* const theorem =
            std::find_if(std::begin(elementaryTheorems), end,
                         [&](const ElementaryTheorem& t) { return t.function == function; });
        if (theorem == end) refuse(NoBaseReason::UnknownFunction, covered(e));
        IntegerPolynomial scale = quotientBy(Integer(theorem->numerator), argument, e);
        auto matrix = theorem->matrix;
        if (scale.coefficients().back() < 0) {  // coth and cot are odd: -y for y
            scale = -scale;
            matrix[0] = -matrix[0];
            matrix[2] = -matrix[2];
        }
        require({1, 2, std::move(scale), theorem->sign}, e);
        return moebius(matrix);
    }

    /// The c in Z[k] with n/c the argument.
    IntegerPolynomial quotientBy(const Integer& n, const Element& argument, const Expression& e) const
    {
        if (!argument.isCoefficient()) refuse(NoBaseReason::UnknownFunction, covered(e));
        if (argument.isZero()) refuse(NoBaseReason::RationalValue, covered(e));
        const IntegerPolynomial top = argument.value.denominator.coefficient(0) * IntegerPolynomial({n});
        auto scale = divideExactly(top, argument.value.numerator.coefficient(0));
        if (!scale) refuse(NoBaseReason::NotAdmissible, covered(e));
        return std::move(*scale);
    }

    void require(ParametricBase base, const Expression& e)
    {
        if (!base_)
            base_ = std::move(base);
        else if (*base_ != base)
            refuse(NoBaseReason::SeveralConstants, covered(e));
    }

    static bool isBessel(const Expression& e)
    {
        return e.kind == Kind::Call &&
               (e.function->id == Function::BesselI || e.function->id == Function::BesselJ);
    }

    Rational orderOf(const Expression& e) const
    {
        if (!e.operands[0]->rational) refuse(NoBaseReason::UnknownFunction, covered(e));
        return *e.operands[0]->rational;
    }

    Element bessel(const Expression& e)
    {
        const Rational nu = *leastOrder_ + 1;  // a/d
        const Rational steps = orderOf(e) - *leastOrder_;
        if (nu <= 0 || !isInteger(steps)) refuse(NoBaseReason::UnknownFunction, covered(e));
        if (steps > maximumRecurrence) refuse(NoBaseReason::TooLarge, covered(e));
        const Element argument = evaluate(*e.operands[1]);
        const Integer d = denominator(nu);
        IntegerPolynomial dScale = quotientBy(2, argument, e);
        auto scale = divideExactly(dScale, IntegerPolynomial({d}));
        if (!scale || scale->coefficients().back() < 0) refuse(NoBaseReason::NotAdmissible, covered(e));
        const int sign = e.function->id == Function::BesselI ? 1 : -1;
        require({numerator(nu), d, std::move(*scale), sign}, e);
        // I_{mu+1} = I_{mu-1} - (2 mu/z) I_mu, J_{mu+1} = (2 mu/z) J_mu - J_{mu-1}.
        Element before{moebius({1, 0, 0, 1}).value, 1};
        Element here{one().value, 1};
        if (steps == 0) return before;
        for (Rational mu = nu; mu < orderOf(e); mu += 1) {
            const Element middle = product(constant(2 * mu), product(inverse(argument, e), here, e), e);
            Element next = sum(middle, negated(before), e);
            if (sign > 0) next = negated(next);
            before = std::exchange(here, std::move(next));
        }
        return here;
    }

    std::string_view text_;
    std::optional<ParametricBase> base_;
    std::optional<Rational> leastOrder_;
};

PolynomialMatrix matrixOf(const Element& x, std::string_view text)
{
    const auto& [p, q] = x.value;
    if (x.grade != 0 || p.degree() > 1 || q.degree() > 1) refuse(NoBaseReason::NotMoebius, std::string(text));
    PolynomialMatrix result(p.coefficient(1), p.coefficient(0), q.coefficient(1), q.coefficient(0));
    if (determinant(result).isZero()) refuse(NoBaseReason::RationalValue, std::string(text));
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void collectVariables(const Expression& e, std::map<std::size_t, std::size_t>& lengths)
{
    if (e.kind == Kind::Variable) lengths.emplace(e.position, e.length);
    for (const auto& operand : e.operands) collectVariables(*operand, lengths);
}

}  // namespace

std::optional<BaseFraction> baseAt(const ParametricBase& base, const Integer& k)
{
    const Rational c(base.scale(k));
    if (c < 1) return std::nullopt;
    return besselBase({base.a, base.d, c, c, base.sign});
}

Result<ParametricConstant, ParametricRefusal> parseParametric(std::string_view text)
{
    auto parsed = parseExpression(text, "k");
    if (!parsed) return ParametricRefusal(parsed.error());
    Expression& expression = **parsed;
    findAlgebraicValues(expression);
    try {
        Evaluator evaluator(text);
        evaluator.collectOrders(expression);
        const Element value = evaluator.evaluate(expression);
        const PolynomialMatrix matrix = matrixOf(value, text);
        return ParametricConstant{std::string(trimmed(text)), evaluator.base().value(), matrix};
    } catch (const Refused& refused) {
        return refused.reason;
    }
}

std::string expressionAt(std::string_view expression, const Integer& k)
{
    const auto parsed = parseExpression(expression, "k");
    assert(parsed);
    std::map<std::size_t, std::size_t> lengths;
    collectVariables(**parsed, lengths);
    std::string result;
    std::size_t done = 0;
    for (const auto& [position, length] : lengths) {
        result += std::string(expression.substr(done, position - done)) + "(" + toString(k) + ")";
        done = position + length;
    }
    return result + std::string(expression.substr(done));
}

}  // namespace fractiscope
