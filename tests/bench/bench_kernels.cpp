// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stages of the exact path, and how they grow: expansion with the depth, Berlekamp-Massey with the order
// (against FLINT's, which divides and conquers), approval with the digits.
#include <benchmark/benchmark.h>
#include <flint/nmod_poly.h>

#include <random>

#include "fraction/lehmer_expansion.h"
#include "fraction/signed_expansion.h"
#include "number/prime_field.h"
#include "recurrence/berlekamp_massey.h"
#include "recurrence/binary_complexity.h"
#include "recurrence/closed_form.h"
#include "recurrence/family.h"
#include "verify/approval.h"

using namespace fractiscope;

namespace {

const PowerTable& euler()
{
    static const PowerTable table(*Constant::parse("e"), 1);
    return table;
}

const RationalFunction itself{IntegerPolynomial({Integer(0), Integer(1)}), IntegerPolynomial({Integer(1)})};

EnclosedQuotient pi(std::size_t depth)
{
    static const PowerTable table(*Constant::parse("pi"), 1);
    return enclose(itself, **table.at(static_cast<long>(depth) * 4 + 64));
}

void euclid(benchmark::State& state)
{
    const auto depth = static_cast<std::size_t>(state.range(0));
    const auto x = pi(depth);
    for (auto _ : state) benchmark::DoNotOptimize(expandQuotient(x, SignWord(), depth));
}
BENCHMARK(euclid)->Arg(105)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);

void lehmer(benchmark::State& state)
{
    const auto depth = static_cast<std::size_t>(state.range(0));
    const auto x = pi(depth);
    LehmerExpander expander;
    std::vector<std::int64_t> terms;
    for (auto _ : state) benchmark::DoNotOptimize(expander.expand(x, SignWord(), depth, terms));
}
BENCHMARK(lehmer)->Arg(105)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);

/// Random residues of a register of this order, twice as many as determine it.
std::vector<std::uint64_t> registerOutput(std::size_t order)
{
    std::mt19937_64 random(5);
    std::vector<std::uint64_t> taps(order);
    std::vector<std::uint64_t> s(order);
    for (auto& t : taps) t = random() % prime_field::modulus;
    for (auto& a : s) a = random() % prime_field::modulus;
    while (s.size() < 4 * order) s.push_back(prime_field::dotReversed(taps.data(), &s.back(), order));
    return s;
}

void massey(benchmark::State& state)
{
    const auto order = static_cast<std::size_t>(state.range(0));
    const auto s = registerOutput(order);
    for (auto _ : state) benchmark::DoNotOptimize(shortestRecurrence(s, order));
}
BENCHMARK(massey)->Arg(26)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMicrosecond);

void masseyOfFlint(benchmark::State& state)
{
    const auto order = static_cast<std::size_t>(state.range(0));
    const auto s = registerOutput(order);
    for (auto _ : state) {
        nmod_berlekamp_massey_t b;
        nmod_berlekamp_massey_init(b, prime_field::modulus);
        for (const auto a : s) nmod_berlekamp_massey_add_point(b, a);
        nmod_berlekamp_massey_reduce(b);
        benchmark::DoNotOptimize(nmod_poly_degree(nmod_berlekamp_massey_V_poly(b)));
        nmod_berlekamp_massey_clear(b);
    }
}
BENCHMARK(masseyOfFlint)->Arg(26)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMicrosecond);

void binary(benchmark::State& state)
{
    const auto length = static_cast<std::size_t>(state.range(0));
    std::mt19937_64 random(6);
    std::vector<std::uint64_t> bits(length / 64 + 1);
    for (auto& word : bits) word = random();
    for (auto _ : state) benchmark::DoNotOptimize(binaryComplexity(bits, length, length / 2 - 8));
}
BENCHMARK(binary)->Arg(64)->Arg(256)->Arg(2048)->Arg(10000)->Unit(benchmark::kMicrosecond);

SignedFraction formulaOfE()
{
    const auto terms = expandCertified(euler(), itself, SignWord(), 105, 1024, 4096)->terms;
    std::vector<std::uint64_t> residues;
    for (const auto& a : terms) residues.push_back(prime_field::fromInteger(a));
    const auto modular = *shortestRecurrence(residues, 42);
    auto recurrence = *liftToIntegers(modular, terms);
    const auto shape = cyclotomicShape(recurrence);
    return formulaOf(terms, std::move(recurrence), modular.preperiod(), SignWord(), shape);
}

void approval(benchmark::State& state)
{
    const SignedFraction formula = formulaOfE();
    for (auto _ : state) benchmark::DoNotOptimize(approve(euler(), itself, formula, state.range(0)));
}
BENCHMARK(approval)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMicrosecond);

void family(benchmark::State& state)
{
    const SignedFraction formula = formulaOfE();
    for (auto _ : state) benchmark::DoNotOptimize(familyKey(formula));
}
BENCHMARK(family)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
