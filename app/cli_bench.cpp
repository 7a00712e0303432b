// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything is measured in one run, so that the ratios hold whatever else the machine does. The
// textbook path is slow: it is timed on ranges of candidates spread evenly over the domain.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iostream>
#include <thread>

#include "app/cli_options.h"
#include "app/cli_pari.h"
#include "base/output_file.h"
#include "fraction/lehmer_expansion.h"
#include "fraction/signed_expansion.h"
#include "fraction/tail_filter.h"
#include "report/text.h"
#include "search/search_run.h"

namespace fractiscope::cli {

namespace {

using Clock = std::chrono::steady_clock;

double secondsOf(const std::function<void()>& work)
{
    const auto began = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - began).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Domain {
    std::string name;
    std::shared_ptr<const SearchPlan> plan;
};

Domain domainOf(const char* constant, int degree, long largest)
{
    SearchSpec spec{*Constant::parse(constant), RationalFamily{degree, degree, largest}, *signWords(1, 4)};
    const std::string name = std::string(constant) + ", degree " + std::to_string(degree) +
                             ", coefficients to " + std::to_string(largest) + ", words 1..4";
    return {name, *SearchPlan::make(std::move(spec))};
}

// The whole search to the end: seconds, and the seconds to the first finding (negative: none).
struct Timing {
    double seconds = 0;
    double first = -1;
    Progress progress;
};

Timing searchWith(const Domain& domain, unsigned threads)
{
    Timing timing;
    const auto began = Clock::now();
    SearchRun run(domain.plan, RunOptions{threads});
    run.start();
    while (!run.isDrained()) {
        run.waitForFindings(1);
        const bool some = !run.takeFindings(100000).empty();
        if (some && timing.first < 0)
            timing.first = std::chrono::duration<double>(Clock::now() - began).count();
    }
    timing.progress = run.progress();
    timing.seconds = std::chrono::duration<double>(Clock::now() - began).count();
    return timing;
}

// Seconds per candidate of the textbook path on `parts` ranges of `size` candidates.
double textbookSeconds(const Domain& domain, std::uint64_t parts, std::uint64_t size)
{
    EngineFactory factory(domain.plan, EngineKind::Textbook);
    const auto engine = factory.make();
    const std::uint64_t all = domain.plan->candidateCount();
    std::uint64_t done = 0;
    const double seconds = secondsOf([&] {
        for (std::uint64_t part = 0; part < parts; ++part) {
            BlockResult result;
            LiveCounts live;
            const std::uint64_t first = all / parts * part;
            engine->run({first, std::min(all, first + size)}, result, live, {});
            done += std::min(all, first + size) - first;
        }
    });
    return seconds / static_cast<double>(done);
}

StageTimes stagesOf(const Domain& domain)
{
    EngineFactory factory(domain.plan, EngineKind::TailClasses);
    const auto engine = factory.make();
    constexpr std::uint64_t size = 1 << 16;
    for (std::uint64_t first = 0; first < domain.plan->candidateCount(); first += size) {
        BlockResult result;
        LiveCounts live;
        engine->run({first, std::min(first + size, domain.plan->candidateCount())}, result, live, {});
    }
    return engine->times();
}

void benchDomain(const Domain& domain, int repeats)
{
    const double candidates = static_cast<double>(domain.plan->candidateCount());
    std::printf("%s: %s candidates\n", domain.name.c_str(),
                groupedText(domain.plan->candidateCount()).c_str());
    std::vector<double> textbook;
    std::vector<double> one;
    std::vector<double> all;
    Timing timing;
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    for (int i = 0; i < repeats; ++i) {
        textbook.push_back(textbookSeconds(domain, 32, 128));
        timing = searchWith(domain, 1);
        one.push_back(timing.seconds);
        all.push_back(searchWith(domain, threads).seconds);
    }
    const double slow = median(textbook);
    const auto line = [&](const std::string& what, double seconds, double of) {
        std::printf("  %-34s %12.0f candidates/s %10.1f ns/candidate  %7.1f x textbook\n", what.c_str(),
                    of / seconds, seconds / of * 1e9, slow * of / seconds);
    };
    line("textbook, 1 thread (a sample)", slow, 1);
    line("tail classes, 1 thread", median(one), candidates);
    line("tail classes, " + std::to_string(threads) + " threads", median(all), candidates);
    std::printf("  %u threads are %.2f times as fast as one; %s hits, %s approved, %u families", threads,
                median(one) / median(all), groupedText(timing.progress.recurrences).c_str(),
                groupedText(timing.progress.approved).c_str(), timing.progress.families);
    if (timing.first >= 0) std::printf("; the first after %.1f ms", timing.first * 1e3);
    const StageTimes t = stagesOf(domain);
    const double ns = 1e9 / candidates;
    std::printf(".\n  ns per candidate: walk %.1f, look up %.1f, screen %.1f, exact %.1f, settle %.1f\n\n",
                t.walk * ns, t.lookUp * ns, t.screen * ns, t.exact * ns, t.settle * ns);
}

// How long a search in full swing takes to end when it is cancelled, in the worst of some tries.
void benchCancel()
{
    const Domain large = domainOf("e", 1, 300);
    double worst = 0;
    for (int i = 0; i < 10; ++i) {
        SearchRun run(large.plan, RunOptions{std::max(1U, std::thread::hardware_concurrency())});
        run.start();
        std::this_thread::sleep_for(std::chrono::milliseconds(30 + 7 * i));
        worst = std::max(worst, secondsOf([&] {
                             run.cancel();
                             while (run.progress().outcome == Outcome::Running)
                                 std::this_thread::sleep_for(std::chrono::microseconds(100));
                         }));
    }
    std::printf("\nA search of %s candidates, cancelled 10 times, ended within %.1f ms.\n",
                groupedText(large.plan->candidateCount()).c_str(), worst * 1e3);
}

// One expansion of 60 terms under the word +, by three methods, on the same left-hand sides.
void benchExpansion(const Domain& domain, int repeats)
{
    constexpr std::size_t count = 4000;
    constexpr std::size_t terms = 60;
    constexpr long bits = 256;
    const std::uint64_t all = domain.plan->leftHandSideCount();
    const std::uint64_t step = std::max<std::uint64_t>(1, all / count);
    std::vector<RationalFunction> functions;
    for (std::size_t i = 0; i < count; ++i) functions.push_back(domain.plan->leftHandSide(i * step % all));
    const auto powers = *domain.plan->powers().at(bits);
    std::vector<EnclosedQuotient> quotients;
    for (const auto& f : functions) quotients.push_back(enclose(f, *powers));

    std::vector<TailState> tails;
    std::vector<SmallLhs> small;
    for (std::size_t i = 0; i < count; ++i) {
        small.clear();
        domain.plan->smallLeftHandSides(i * step % all, 1, small);
        tails.push_back({small[0].top, small[0].bottom, 0});
    }
    const std::vector<SignWord> simple{SignWord()};
    const TailFilter filter(*powers, simple, 0, 26);
    std::vector<TailVerdict> verdicts(count);

    std::vector<double> euclid;
    std::vector<double> lanes;
    std::vector<double> lehmer;
    std::vector<double> pari;
    for (int i = 0; i < repeats; ++i) {
        euclid.push_back(secondsOf([&] {
            for (const auto& x : quotients) expandQuotient(x, SignWord(), terms);
        }));
        lanes.push_back(secondsOf([&] { filter.classify(tails, verdicts); }));
        LehmerExpander expander;
        std::vector<std::int64_t> out;
        lehmer.push_back(secondsOf([&] {
            for (const auto& x : quotients) expander.expand(x, SignWord(), terms, out);
        }));
        if (const auto seconds = pariContfracSeconds("exp(1)", functions, terms)) pari.push_back(*seconds);
    }
    const auto ns = [&](const std::vector<double>& seconds) { return median(seconds) / count * 1e9; };
    std::printf("Expansion to 60 terms under +, ns each (%zu left-hand sides of e):\n", count);
    std::printf("  Euclid on GMP integers, certified   %10.0f\n", ns(euclid));
    std::printf("  Lehmer, certified                   %10.0f\n", ns(lehmer));
    std::printf("  Lehmer in lanes, 64 terms, with the filter mod 2 %4.0f   (%s)\n", ns(lanes),
                TailFilter::targets().front().c_str());
    if (pari.empty())
        std::printf("  PARI/GP is not installed: no comparison with contfrac(x,,60).\n");
    else
        std::printf("  PARI/GP contfrac(x,,60)             %10.0f   %.1f x Lehmer, %.1f x lanes\n", ns(pari),
                    ns(pari) / ns(lehmer), ns(pari) / ns(lanes));
}

}  // namespace

int runBench(const BenchOptions& options)
{
    const int repeats = options.quick ? 1 : 5;
    std::printf("Medians of %d.\n\n", repeats);
    const Domain euler = domainOf("e", 1, options.quick ? 3 : 10);
    benchDomain(euler, repeats);
    benchDomain(domainOf("pi", 1, options.quick ? 3 : 10), repeats);
    benchDomain(domainOf("e", 2, options.quick ? 1 : 3), repeats);
    benchExpansion(euler, repeats);
    benchCancel();
    std::fflush(stdout);
    return exitDone;
}

}  // namespace fractiscope::cli
