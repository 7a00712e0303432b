// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speed of the tail filter on random Moebius images of e and pi, for each instruction set of this machine,
// against the exact expansion of one number after the other. The counter ns/tail is what to compare.
#include <benchmark/benchmark.h>

#include <random>

#include "fraction/signed_expansion.h"
#include "fraction/tail_filter.h"
#include "fraction/tail_kernel.h"

using namespace fractiscope;

namespace {

constexpr std::size_t tailCount = 4096;
constexpr std::size_t skip = 16;
constexpr std::size_t maximumOrder = 26;

const FixedPointPowers& powersOf(const std::string& constant, long scaleBits)
{
    static std::map<std::string, PowerTable> tables;
    const auto table = tables.try_emplace(constant, *Constant::parse(constant), 1).first;
    return **table->second.at(scaleBits);
}

RationalFunction functionOf(const TailState& tail)
{
    return {IntegerPolynomial({Integer(tail.upper[0]), Integer(tail.upper[1])}),
            IntegerPolynomial({Integer(tail.lower[0]), Integer(tail.lower[1])})};
}

/// (a + b alpha)/(c + d alpha), both positive, with coefficients up to 10^4 and random words among `words`.
std::vector<TailState> randomTails(const FixedPointPowers& powers, std::uint32_t words)
{
    std::mt19937 random(1907);
    std::uniform_int_distribution<std::int32_t> coefficient(-10'000, 10'000);
    const auto positive = [&](std::array<std::int32_t, 4>& c) {
        c = {coefficient(random), coefficient(random)};
        const auto sign = isPositive(IntegerPolynomial({Integer(c[0]), Integer(c[1])}), powers);
        if (sign != Verdict::True) c = {-c[0], -c[1]};
        return c[0] != 0 || c[1] != 0;
    };
    std::vector<TailState> tails;
    while (tails.size() < tailCount) {
        TailState tail;
        if (!positive(tail.upper) || !positive(tail.lower)) continue;
        if (std::int64_t{tail.upper[0]} * tail.lower[1] == std::int64_t{tail.upper[1]} * tail.lower[0])
            continue;
        tail.word = static_cast<std::uint32_t>(random() % words);
        tails.push_back(tail);
    }
    return tails;
}

void perTail(benchmark::State& state)
{
    state.counters["ns/tail"] = benchmark::Counter(static_cast<double>(state.iterations()) * tailCount * 1e-9,
                                                   benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void classify(benchmark::State& state, const std::string& target, const std::string& constant, long scaleBits,
              unsigned longestWord)
{
    const auto& powers = powersOf(constant, scaleBits);
    const auto words = longestWord == 0 ? std::vector{SignWord()} : *signWords(1, longestWord);
    const TailFilter filter(powers, words, skip, maximumOrder);
    const auto tails = randomTails(powers, static_cast<std::uint32_t>(words.size()));
    std::vector<TailVerdict> verdicts(tails.size());
    TailFilter::useTarget(target);
    for (auto _ : state) {
        filter.classify(tails, verdicts);
        benchmark::DoNotOptimize(verdicts.data());
    }
    TailFilter::useTarget("");
    perTail(state);
    state.counters["uncertain"] = static_cast<double>(std::ranges::count(verdicts, TailVerdict::Uncertain));
    state.counters["survive"] = static_cast<double>(std::ranges::count(verdicts, TailVerdict::Survives));
}

/// Massey's algorithm over GF(2) alone, on random windows.
void complexities(benchmark::State& state, const std::string& target)
{
    std::mt19937_64 random(2);
    std::vector<std::uint64_t> parities(tailCount);
    for (auto& word : parities) word = random();
    std::vector<std::uint64_t> result(tailCount);
    TailFilter::useTarget(target);
    for (auto _ : state) {
        kernel::complexities(parities, result);
        benchmark::DoNotOptimize(result.data());
    }
    TailFilter::useTarget("");
    perTail(state);
}

/// The same in one word after the other.
void scalarComplexities(benchmark::State& state)
{
    std::mt19937_64 random(2);
    std::vector<std::uint64_t> parities(tailCount);
    for (auto& word : parities) word = random();
    for (auto _ : state)
        for (const auto word : parities) benchmark::DoNotOptimize(parityComplexity(word, 64));
    perTail(state);
}

/// expandQuotient, of which the filter saves most calls.
void exactExpansion(benchmark::State& state, const std::string& constant)
{
    const auto& powers = powersOf(constant, 384);
    const auto tails = randomTails(powers, 1);
    for (auto _ : state)
        for (const auto& tail : tails)
            benchmark::DoNotOptimize(
                expandQuotient(enclose(functionOf(tail), powers), SignWord(), skip + 64));
    perTail(state);
}

}  // namespace

int main(int argc, char** argv)
{
    using benchmark::RegisterBenchmark;
    for (const auto& target : TailFilter::targets()) {
        for (const std::string constant : {"e", "pi"})
            for (const long bits : {320L, 384L})
                RegisterBenchmark(("tails/" + constant + "/+/" + std::to_string(bits) + "/" + target).c_str(),
                                  classify, target, constant, bits, 0);
        RegisterBenchmark(("tails/pi/words of period 1 to 4/384/" + target).c_str(), classify, target, "pi",
                          384, 4);
        RegisterBenchmark(("massey/" + target).c_str(), complexities, target);
    }
    RegisterBenchmark("massey/one word", scalarComplexities);
    for (const std::string constant : {"e", "pi"})
        RegisterBenchmark(("expandQuotient/" + constant + "/+/384").c_str(), exactExpansion, constant);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
