// SPDX-License-Identifier: GPL-3.0-or-later
// Everything here but the last step is guessing: formulas at some k, interpolated. The theorem is made by
// parametric_checker, which shares nothing with this file.
#include "proof/parametric_family.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/wording.h"
#include "proof/base_of_constant.h"
#include "proof/fraction_value.h"
#include "proof/parametric_checker.h"
#include "recurrence/closed_form.h"

namespace fractiscope {

namespace {

/// The smallest parameter is looked for up to here.
constexpr int largestFirstParameter = 1000;

/// Numerical comparisons: k of each class, and working precision.
constexpr int comparisons = 2;
constexpr long comparisonBits = 1600;

/// p((k - first)/step).
RationalPolynomial inParameter(const RationalPolynomial& p, const Integer& first, const Integer& step)
{
    const Rational slope(Integer(1), step);
    const Rational shift(-first, step);
    RationalPolynomial result;
    for (auto c = p.rbegin(); c != p.rend(); ++c) {
        result.emplace_back(0);
        for (std::size_t i = result.size() - 1; i > 0; --i)
            result[i] = result[i] * shift + result[i - 1] * slope;
        result[0] = result[0] * shift + *c;
    }
    while (!result.empty() && result.back() == 0) result.pop_back();
    return result;
}

/// The primitive multiple over Z[k]; it acts alike.
PolynomialMatrix primitiveMatrix(const std::array<RationalPolynomial, 4>& entries)
{
    Integer common = 1;
    Integer content = 0;
    for (const auto& p : entries)
        for (const Rational& c : p) common = lcm(common, Integer(denominator(c)));
    for (const auto& p : entries)
        for (const Rational& c : p) content = gcd(content, Integer(numerator(c * Rational(common))));
    const auto integral = [&](const RationalPolynomial& p) {
        std::vector<Integer> result;
        for (const Rational& c : p) result.push_back(Integer(numerator(c * Rational(common))) / content);
        return IntegerPolynomial(std::move(result));
    };
    return {integral(entries[0]), integral(entries[1]), integral(entries[2]), integral(entries[3])};
}

class Generaliser {
public:
    Generaliser(const ParametricConstant& constant, const SignWord& word, const ParametricLimits& limits,
                std::stop_token stop)
        : constant_(constant), word_(word), limits_(limits), stop_(std::move(stop))
    {
    }

    Result<std::vector<ParametricTheorem>, ParametricOpen> run()
    {
        const auto least = leastParameter();
        if (!least) return ParametricOpen::NoParameter;
        const Integer content = determinant(constant_.toConstant).content();
        for (unsigned step = 1; step <= limits_.largestStep; ++step) {
            if (content % step != 0) continue;
            auto theorems = everyClass(*least, Integer(step));
            if (stop_.stop_requested()) return ParametricOpen::Stopped;
            if (theorems.empty()) continue;
            if (!std::all_of(theorems.begin(), theorems.end(),
                             [&](const auto& t) { return isComparable(t); }))
                return ParametricOpen::NotVerified;
            return theorems;
        }
        return ParametricOpen::NoUniformFormula;
    }

private:
    std::optional<BasedConstant> based(const Integer& k) const
    {
        auto base = baseAt(constant_.base, k);
        const IntegerMatrix map = constant_.toConstant(k);
        if (!base || determinant(map).is_zero()) return std::nullopt;
        return BasedConstant{*std::move(base), map};
    }

    std::optional<Integer> leastParameter() const
    {
        for (Integer k = 1; k <= largestFirstParameter; ++k)
            if (based(k)) return k;
        return std::nullopt;
    }

    /// Empty if a class has no theorem.
    std::vector<ParametricTheorem> everyClass(const Integer& least, const Integer& step)
    {
        std::vector<ParametricTheorem> theorems;
        for (Integer from = least; from < least + step; ++from) {
            auto theorem = ofClass(from, step);
            if (!theorem) return {};
            theorems.push_back(*std::move(theorem));
        }
        return theorems;
    }

    std::optional<ParametricTheorem> ofClass(const Integer& least, const Integer& step)
    {
        for (unsigned raise = 0; raise <= limits_.raises; ++raise) {
            auto theorem = guess(least + Integer(raise) * step, step);
            if (!theorem || !isAccepted(*theorem)) continue;
            for (Integer k = least; k < theorem->first; k += step) addSmaller(*theorem, k);
            return theorem;
        }
        return std::nullopt;
    }

    /// The formula at one k; nullptr if none is found.
    const Discovery* at(const Integer& k)
    {
        const auto [entry, isNew] = known_.try_emplace(k);
        if (isNew && !stop_.stop_requested()) {
            if (const auto b = based(k)) {
                auto found = discover(*b, {}, word_, limits_.each, stop_);
                if (found) entry->second = *std::move(found);
            }
        }
        return entry->second ? &*entry->second : nullptr;
    }

    static bool haveOneShape(const Discovery& x, const Discovery& y)
    {
        return x.fraction.preperiod() == y.fraction.preperiod() &&
               x.fraction.period() == y.fraction.period() && x.certificate.block == y.certificate.block &&
               x.certificate.sign == y.certificate.sign;
    }

    std::optional<ParametricTheorem> guess(const Integer& first, const Integer& step)
    {
        std::vector<const Discovery*> samples;
        for (std::size_t h = 0; h < limits_.samples; ++h) {
            samples.push_back(at(first + Integer(h) * step));
            if (!samples.back() || !haveOneShape(*samples.front(), *samples.back())) return std::nullopt;
        }
        ParametricTheorem theorem;
        theorem.expression = constant_.expression;
        theorem.first = first;
        theorem.step = step;
        theorem.base = constant_.base;
        theorem.start = constant_.toConstant;
        theorem.word = word_;
        theorem.block = samples[0]->certificate.block;
        theorem.sign = samples[0]->certificate.sign;
        isPolynomial_ = true;
        const auto fitted = [&](auto&& value) { return fit(samples, value, first, step); };
        for (std::size_t n = 0; n < samples[0]->fraction.preperiod(); ++n)
            theorem.initial.push_back(
                fitted([&](const Discovery& d) { return Rational(d.fraction.initial[n]); }));
        for (std::size_t j = 0; j < samples[0]->fraction.period(); ++j)
            theorem.channels.push_back(channel(samples, j, fitted));
        const auto entry = [&](Integer IntegerMatrix::*e) {
            return fitted([&](const Discovery& d) { return Rational(d.certificate.state.*e); });
        };
        const std::array state{entry(&IntegerMatrix::a), entry(&IntegerMatrix::b), entry(&IntegerMatrix::c),
                               entry(&IntegerMatrix::d)};
        if (!isPolynomial_) return std::nullopt;
        theorem.state = primitiveMatrix(state);
        return theorem;
    }

    template <class Fitted>
    static ParametricChannel channel(const std::vector<const Discovery*>& samples, std::size_t j,
                                     const Fitted& fitted)
    {
        std::size_t length = 0;
        for (const Discovery* d : samples) length = std::max(length, d->fraction.channels[j].size());
        ParametricChannel result;
        for (std::size_t i = 0; i < length; ++i)
            result.push_back(fitted([&](const Discovery& d) {
                const RationalPolynomial& p = d.fraction.channels[j];
                return i < p.size() ? p[i] : Rational(0);
            }));
        return result;
    }

    /// The polynomial in k through the values at the samples; isPolynomial_ becomes false if it has a high
    /// degree or a value is no integer.
    template <class Value>
    RationalPolynomial fit(const std::vector<const Discovery*>& samples, const Value& value,
                           const Integer& first, const Integer& step)
    {
        std::vector<Integer> values;
        for (const Discovery* d : samples) {
            const Rational x = value(*d);
            isPolynomial_ = isPolynomial_ && isInteger(x);
            values.push_back(numerator(x));
        }
        const RationalPolynomial p = interpolate(std::move(values));
        isPolynomial_ = isPolynomial_ && p.size() + 3 <= limits_.samples;
        return inParameter(p, first, step);
    }

    void addSmaller(ParametricTheorem& theorem, const Integer& k) const
    {
        const auto b = based(k);
        const auto formula = fractionAt(theorem, k);
        if (!b || !formula) return;
        auto proof = prove(b->base, b->toConstant, *formula, limits_.each, stop_);
        if (auto* certificate = std::get_if<Certificate>(&proof))
            theorem.smaller.push_back({k, std::move(*certificate)});
    }

    /// Does the text, evaluated, agree with base and map?
    bool isComparable(const ParametricTheorem& theorem) const
    {
        for (int i = 0; i < comparisons; ++i) {
            const Integer k = theorem.first + Integer(i) * theorem.step;
            const auto known = Constant::parse(expressionAt(theorem.expression, k));
            const auto b = based(k);
            if (!known || !b) return false;
            const auto x = known->enclosure(comparisonBits);
            const auto y = enclosureOf(*b, comparisonBits);
            if (!x || !y || !agreeTo(*x, *y, verifiedDigits)) return false;
        }
        return true;
    }

    const ParametricConstant& constant_;
    const SignWord& word_;
    const ParametricLimits& limits_;
    std::stop_token stop_;
    std::map<Integer, std::optional<Discovery>> known_;
    bool isPolynomial_ = true;
};

}  // namespace

std::string reasonText(ParametricOpen reason)
{
    switch (reason) {
        case ParametricOpen::NoParameter:
            return worded("reasons", "there is no small k at which the base fraction exists");
        case ParametricOpen::NoUniformFormula:
            return worded("reasons", "no uniform formula found");
        case ParametricOpen::NotVerified:
            return worded("reasons", "the numerical check could not be carried out");
        case ParametricOpen::Stopped:
            return worded("reasons", "stopped");
    }
    return {};
}

Result<std::vector<ParametricTheorem>, ParametricOpen> generalise(const ParametricConstant& constant,
                                                                  const SignWord& word,
                                                                  const ParametricLimits& limits,
                                                                  std::stop_token stop)
{
    return Generaliser(constant, word, limits, std::move(stop)).run();
}

}  // namespace fractiscope
