// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>

#include "proof/base_of_constant.h"
#include "search/finding.h"

/// Formulas for the tests of reports, among them what no search would find.
namespace samples {

using namespace fractiscope;

inline IntegerPolynomial polynomial(std::initializer_list<long> lowToHigh)
{
    return IntegerPolynomial(std::vector<Integer>(lowToHigh.begin(), lowToHigh.end()));
}

inline RationalFunction quotient(std::initializer_list<long> p, std::initializer_list<long> q)
{
    return {polynomial(p), polynomial(q)};
}

/// e = [2; (1, 2k + 2, 1)].
inline Finding e()
{
    Finding finding;
    finding.lhs = quotient({0, 1}, {1});
    finding.fraction.initial = {2};
    finding.fraction.channels = {{1}, {2, 2}, {1}};
    finding.complexity = 7;
    finding.order = 6;
    finding.status = Status::Approved;
    finding.approvedDigits = 1003;
    finding.termsCompared = 700;
    finding.family = 1;
    finding.digitsPerTerm = 1.3498765432101234;
    finding.ratioToSimple = 1;
    finding.accidentBits = 321.5;
    return finding;
}

/// The same with its proof.
inline Finding proved()
{
    Finding finding = e();
    finding.status = Status::Proved;
    finding.accidentBits = 0;
    auto facts = std::make_shared<TailFacts>();
    facts->formBits = 7;
    facts->simple = SimpleTail{6, 40, Rational(3, 2)};
    const auto based = *baseOf(*Constant::parse("e"));
    const auto certificate =
        std::get<Certificate>(prove(based, finding.lhs.numerator, finding.lhs.denominator, finding.fraction));
    facts->proof = TailProof{certificate.base, normalForm(certificate.start), certificate.block,
                             certificate.state, certificate.sign};
    finding.facts = facts;
    return finding;
}

/// A channel with fractions, signs, and a left-hand side of degree 2.
inline Finding triangular()
{
    Finding finding = e();
    finding.lhs = quotient({-1, 0, 1}, {3, -2});
    finding.fraction.word = SignWord({1, -1});
    finding.fraction.initial = {-3, 0};
    finding.fraction.channels = {{Rational(5), Rational(1, 2), Rational(1, 2)}, {}};
    return finding;
}

/// Fibonacci-like growth: no closed form.
inline Finding exponential()
{
    Finding finding = e();
    finding.fraction.channels.edit().clear();
    finding.fraction.recurrence = {1, 1};
    finding.fraction.seeds = {2, Integer("123456789012345678901234567890")};
    finding.status = Status::Suspected;
    finding.family = 0;
    return finding;
}

/// Long in every direction: integers of 5000 digits, a polynomial of degree 120, 500 channels.
inline Finding enormous()
{
    Finding finding = e();
    const Integer large(std::string(5000, '7'));
    finding.lhs = {IntegerPolynomial({large, -large, Integer(1)}), IntegerPolynomial({Integer(1), large})};
    finding.fraction.initial = {large, -large, 1};
    RationalPolynomial steep;
    for (int i = 0; i <= 120; ++i) steep.push_back(Rational(i % 3 == 0 ? 1000003 + i : -i));
    steep.push_back(Rational(large));
    finding.fraction.channels = {steep, {Rational(large)}};
    for (long j = 0; j < 500; ++j) finding.fraction.channels.edit().push_back({Rational(j), Rational(1)});
    return finding;
}

/// A recurrence of order 400 with coefficients of every size.
inline Finding longRecurrence()
{
    Finding finding = exponential();
    finding.fraction.recurrence.edit().clear();
    finding.fraction.seeds.edit().clear();
    for (int i = 0; i < 400; ++i) {
        finding.fraction.recurrence.edit().push_back(i % 5 == 0 ? Integer(0) : Integer(i - 200) * Integer(i));
        finding.fraction.seeds.edit().push_back(
            Integer(std::string(1 + static_cast<std::size_t>(i) / 4, '9')));
    }
    return finding;
}

}  // namespace samples
