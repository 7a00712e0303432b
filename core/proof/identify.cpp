// SPDX-License-Identifier: GPL-3.0-or-later
//
// With T_nu = 2 nu + s/T_{nu+1}, L steps from nu = x0 + Lk, L even, scaled to determinant 1, are
//     U(k) = |s|^{-L/2} prod_{j<L} [[2 (x0 + Lk + j), s], [1, 0]],
// and with R = 4/|s| their trace is R^{L/2} prod_{j<L} (x0 + Lk + j) + terms of degree <= L - 2 in k. So
// the trace of the blocks D(k) has to be of degree L, with leading coefficient +-R^{L/2} L^L, and the
// quotient of the next coefficient by it is x0 + (L - 1)/2. A block whose degree is odd or whose
// determinant is -1 is doubled first.
#include "proof/identify.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/wording.h"
#include "proof/constant_name.h"
#include "proof/fraction_value.h"
#include "proof/prover.h"
#include "proof/surd.h"
#include "proof/tail_facts.h"

namespace fractiscope {

namespace {

constexpr long checkBits[] = {800, 4000};
/// Largest degree of a trace, period and order that are tried.
constexpr std::size_t largestDegree = 300;
constexpr std::size_t largestPeriod = 4096;
constexpr long largestOrder = 1000;
/// Largest size of the numbers of a formula: a file may hold any, and products of all of them are formed.
constexpr std::size_t mostBits = 200'000;

std::size_t sizeBits(const SignedFraction& fraction)
{
    std::size_t bits = closedFormBits(fraction);
    for (const Integer& term : fraction.initial) bits += 1 + bitLength(term);
    return bits;
}

IntegerMatrix timesTerm(const IntegerMatrix& m, const Integer& term, int sign)
{
    return {m.a * term + m.b, m.a * sign, m.c * term + m.d, m.c * sign};
}

/// Product of the terms with indices first .. last - 1.
IntegerMatrix block(const SignedFraction& fraction, const std::vector<Integer>& terms, std::size_t first,
                    std::size_t last)
{
    IntegerMatrix product;
    for (std::size_t n = first; n < last; ++n) product = timesTerm(product, terms[n], fraction.word.sign(n));
    return product;
}

/// The two highest coefficients of a polynomial.
struct LeadingTerms {
    std::size_t degree = 0;
    Rational first, second;
};

/// From the values at 0, 1, ..., more of them than its degree; the degree is at least 1.
std::optional<LeadingTerms> leadingTerms(std::vector<Integer> values)
{
    // Newton's forward differences: p = sum of delta_i binomial(k, i).
    for (std::size_t level = 1; level < values.size(); ++level)
        for (std::size_t i = values.size() - 1; i >= level; --i) values[i] -= values[i - 1];
    while (!values.empty() && values.back() == 0) values.pop_back();
    if (values.size() < 2) return std::nullopt;
    LeadingTerms result;
    result.degree = values.size() - 1;
    Integer factorial;
    mpz_fac_ui(raw(factorial), result.degree);
    const Rational degree(result.degree);
    result.first = Rational(values.back(), factorial);
    result.second = Rational(values[result.degree - 1]) * degree / Rational(factorial) -
                    result.first * degree * (degree - 1) / 2;
    return result;
}

/// The n-th root of q > 0 if it is rational.
std::optional<Rational> rationalRoot(const Rational& q, unsigned long n)
{
    const auto root = [n](const Integer& value) -> std::optional<Integer> {
        Integer result;
        if (!mpz_root(raw(result), raw(value), n)) return std::nullopt;
        return result;
    };
    const auto top = root(numerator(q));
    const auto bottom = root(denominator(q));
    if (!top || !bottom) return std::nullopt;
    return Rational(*top, *bottom);
}

/// The period blocks D(0), D(1), ... of a fraction, more than the degree of their entries in k.
struct Blocks {
    std::vector<IntegerMatrix> values;

    std::vector<Integer> traces() const
    {
        std::vector<Integer> result;
        for (const auto& d : values) result.push_back(d.a + d.d);
        return result;
    }
    Integer determinant() const { return values[0].a * values[0].d - values[0].b * values[0].c; }
};

/// Blocks of `periods` periods.
Blocks blocksOf(const SignedFraction& fraction, std::size_t degree, std::size_t periods)
{
    const std::size_t r = fraction.preperiod();
    const std::size_t length = periods * fraction.period();
    const std::size_t count = degree * periods + 3;
    const auto terms = fraction.terms(r + length * count);
    Blocks result;
    for (std::size_t k = 0; k < count; ++k)
        result.values.push_back(block(fraction, terms, r + length * k, r + length * (k + 1)));
    return result;
}

/// U(k) for the quotient T of order x0 at k = 0.
RationalMatrix besselBlock(const BesselQuotient& quotient, std::size_t length, std::size_t k)
{
    RationalMatrix product;
    for (std::size_t j = 0; j < length; ++j)
        product =
            product * RationalMatrix(2 * (quotient.order + Rational(length * k + j)), quotient.square, 1, 0);
    Rational scale = 1;
    for (std::size_t j = 0; j < length / 2; ++j) scale *= abs(quotient.square);
    return {product.a / scale, product.b / scale, product.c / scale, product.d / scale};
}

using Row = std::array<Rational, 4>;

/// The four equations M U - D M = 0 in the entries a, b, c, d of M.
void appendEquations(std::vector<Row>& rows, const RationalMatrix& u, const RationalMatrix& d)
{
    rows.push_back({u.a - d.a, u.c, -d.b, 0});
    rows.push_back({u.b, u.d - d.a, 0, -d.b});
    rows.push_back({-d.c, 0, u.a - d.d, u.c});
    rows.push_back({0, -d.c, u.b, u.d - d.d});
}

/// The solution of the homogeneous system, if it is unique up to a factor. Gauss-Jordan.
std::optional<Row> kernelVector(std::vector<Row> rows)
{
    std::array<int, 4> pivotRow{-1, -1, -1, -1};
    std::size_t rank = 0;
    for (std::size_t column = 0; column < 4; ++column) {
        std::size_t pivot = rank;
        while (pivot < rows.size() && rows[pivot][column] == 0) ++pivot;
        if (pivot == rows.size()) continue;
        std::swap(rows[pivot], rows[rank]);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i == rank || rows[i][column] == 0) continue;
            const Rational factor = rows[i][column] / rows[rank][column];
            for (std::size_t j = column; j < 4; ++j) rows[i][j] -= factor * rows[rank][j];
        }
        pivotRow[column] = static_cast<int>(rank++);
    }
    if (rank != 3) return std::nullopt;
    Row solution;
    const auto free =
        static_cast<std::size_t>(std::find(pivotRow.begin(), pivotRow.end(), -1) - pivotRow.begin());
    solution[free] = 1;
    for (std::size_t column = 0; column < 4; ++column) {
        if (column == free) continue;
        const Row& row = rows[static_cast<std::size_t>(pivotRow[column])];
        solution[column] = -row[free] / row[column];
    }
    return solution;
}

/// M with M U(k) = sign D(k) M for all k, determinant not 0.
std::optional<RationalMatrix> conjugation(const Blocks& blocks, const BesselQuotient& quotient,
                                          std::size_t length, int sign)
{
    const auto signedBlock = [&](std::size_t k) {
        const RationalMatrix d(blocks.values[k]);
        return sign > 0 ? d : RationalMatrix(-d.a, -d.b, -d.c, -d.d);
    };
    std::vector<Row> rows;
    for (std::size_t k = 0; k < 2; ++k)
        appendEquations(rows, besselBlock(quotient, length, k), signedBlock(k));
    const auto solution = kernelVector(std::move(rows));
    if (!solution) return std::nullopt;
    const RationalMatrix m((*solution)[0], (*solution)[1], (*solution)[2], (*solution)[3]);
    if (m.determinant() == 0) return std::nullopt;
    for (std::size_t k = 2; k < blocks.values.size(); ++k)
        if (!(m * besselBlock(quotient, length, k) == signedBlock(k) * m)) return std::nullopt;
    return m;
}

/// The tail behind the preperiod as an image of a quotient of Bessel functions, its order not reduced.
Result<BesselImage, NoNameReason> besselTail(const SignedFraction& fraction)
{
    std::size_t degree = 0;
    for (const auto& channel : fraction.channels) degree += channel.empty() ? 0 : channel.size() - 1;
    if (degree > largestDegree || fraction.period() > largestPeriod) return NoNameReason::TooLarge;
    Blocks blocks = blocksOf(fraction, degree, 1);
    auto leading = leadingTerms(blocks.traces());
    if (!leading) return NoNameReason::NotBessel;
    if (leading->degree % 2 == 1 || blocks.determinant() != 1) {
        blocks = blocksOf(fraction, degree, 2);
        leading = leadingTerms(blocks.traces());
        if (!leading || leading->degree % 2 == 1) return NoNameReason::NotBessel;
    }
    const std::size_t length = leading->degree;
    const Integer power = pow(Integer(length), static_cast<unsigned>(length));
    const auto ratio = rationalRoot(abs(leading->first) / Rational(power), length / 2);
    if (!ratio) return NoNameReason::NotBessel;
    const Rational order = leading->second / leading->first - Rational(length - 1, 2);
    if (abs(order) > largestOrder) return NoNameReason::TooLarge;
    for (const int kind : {1, -1}) {
        const BesselQuotient quotient{order, Rational(4 * kind) / *ratio};
        if (const auto m = conjugation(blocks, quotient, length, leading->first > 0 ? 1 : -1))
            return BesselImage{quotient, *m};
    }
    return NoNameReason::NotBessel;
}

RationalMatrix preperiodMatrix(const SignedFraction& fraction)
{
    return block(fraction, fraction.initial, 0, fraction.preperiod());
}

Result<Identification, NoNameReason> identifyBessel(const SignedFraction& fraction)
{
    const auto tail = besselTail(fraction);
    if (!tail) return tail.error();
    const ReducedQuotient reduced = reduceOrder(tail->quotient);
    const BesselImage image{reduced.quotient,
                            preperiodMatrix(fraction) * tail->fromQuotient * reduced.toThis};
    auto based = baseOfImage(image);
    if (!based) return NoNameReason::NotAdmissible;
    NamedMoebius named = simplestName(image);
    std::string expression = moebiusText(named.fromConstant, named.constant.expression);
    return Identification{std::move(expression), std::move(named.constant.expression),
                          std::move(named.fromConstant), std::move(*based)};
}

/// The polynomial of the value x of a periodic fraction: y = P y behind the preperiod, x = M y.
IntegerPolynomial quadraticOf(const SignedFraction& fraction)
{
    const auto terms = fraction.terms(fraction.preperiod() + fraction.period());
    const RationalMatrix m = preperiodMatrix(fraction);
    const RationalMatrix onValue =
        m * RationalMatrix(block(fraction, terms, fraction.preperiod(), terms.size())) * m.adjugate();
    // x = (a x + b)/(c x + d); all entries are integers.
    const Integer c2 = numerator(onValue.c);
    const Integer c1 = numerator(onValue.d - onValue.a);
    const Integer c0 = numerator(-onValue.b);
    const Integer content = std::max(Integer(1), gcd(gcd(c0, c1), c2));
    return IntegerPolynomial({c0 / content, c1 / content, c2 / content});
}

Result<Identification, NoNameReason> identifyQuadratic(const SignedFraction& fraction, std::size_t legalFrom)
{
    if (fraction.period() > largestPeriod) return NoNameReason::TooLarge;
    const IntegerPolynomial p = quadraticOf(fraction);
    if (p.degree() != 2) return NoNameReason::RationalValue;
    const Integer a = p.coefficient(2);
    const Integer b = p.coefficient(1);
    const Surd root = squareRoot(Rational(b * b - 4 * a * p.coefficient(0)));
    if (root.factor == 0) return NoNameReason::RationalValue;
    const long bits = 128 + 4 * static_cast<long>(bitLength(a) + bitLength(b));
    const auto value = valueEnclosure(fraction, legalFrom, bits);
    const auto which = value ? whichRoot(p, *value) : std::nullopt;
    if (!which) return NoNameReason::NotVerified;
    auto base = quadraticBase(p, *which);
    if (!base) return NoNameReason::TooLarge;
    const bool positive = (*which == QuadraticRoot::Greater) == (a > 0);
    const IntegerMatrix m =
        primitive(RationalMatrix(positive ? root.factor : -root.factor, Rational(-b), 0, Rational(2 * a)));
    const std::string constant = "sqrt(" + toString(root.radicand) + ")";
    return Identification{moebiusText(m, constant), constant, m, {std::move(*base), {}}};
}

bool isVerified(const Identification& found, const SignedFraction& fraction, std::size_t legalFrom)
{
    const auto constant = Constant::parse(found.expression);
    if (!constant) return false;
    for (const long bits : checkBits) {
        const auto value = valueEnclosure(fraction, legalFrom, bits);
        const auto byBase = enclosureOf(found.based, bits);
        const auto byName = constant->enclosure(bits);
        if (value && byBase && byName && agreeTo(*value, *byBase, verifiedDigits) &&
            agreeTo(*value, *byName, verifiedDigits))
            return true;
    }
    return false;
}

}  // namespace

std::string reasonText(NoNameReason reason)
{
    switch (reason) {
        case NoNameReason::NoClosedForm:
            return worded("reasons", "the terms are given by a recurrence only");
        case NoNameReason::RationalValue:
            return worded("reasons", "the value is rational");
        case NoNameReason::NotLegal:
            return worded("reasons", "the terms do not stay positive");
        case NoNameReason::NotBessel:
            return worded("reasons", "its period is not that of a quotient of Bessel functions");
        case NoNameReason::NotAdmissible:
            return worded("reasons", "a quotient of Bessel functions without base fraction");
        case NoNameReason::TooLarge:
            return worded("reasons", "the formula is larger than what is tried");
        case NoNameReason::NotVerified:
            return worded("reasons", "the numerical check could not be carried out");
    }
    return {};
}

Result<Identification, NoNameReason> identify(const SignedFraction& fraction)
{
    if (!fraction.hasClosedForm()) return NoNameReason::NoClosedForm;
    if (sizeBits(fraction) > mostBits) return NoNameReason::TooLarge;
    if (fraction.endsInTwosMinus()) return NoNameReason::RationalValue;
    const auto legalFrom = firstLegalIndex(fraction);
    if (!legalFrom) return NoNameReason::NotLegal;
    auto found = fraction.degree() == 0 ? identifyQuadratic(fraction, *legalFrom) : identifyBessel(fraction);
    if (found && !isVerified(*found, fraction, *legalFrom)) return NoNameReason::NotVerified;
    return found;
}

std::optional<std::string> identifyConstant(const RationalFunction& lhs, const SignedFraction& fraction)
{
    if (lhs.numerator.degree() > 1 || lhs.denominator.degree() > 1) return std::nullopt;
    const IntegerMatrix m = linearMatrix(lhs.numerator, lhs.denominator);
    if (determinant(m).is_zero()) return std::nullopt;
    const auto named = identify(fraction);
    if (!named) return std::nullopt;
    return moebiusText(normalForm(adjugate(m) * named->fromConstant), named->constant);
}

}  // namespace fractiscope
