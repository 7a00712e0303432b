// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include "app/cli_candidates.h"
#include "app/cli_options.h"
#include "app/cli_outputs.h"
#include "app/cli_search_report.h"
#include "app/cli_session.h"
#include "search/search_run.h"

namespace fractiscope::cli {

namespace {

constexpr long maximumThreads = 256;

}  // namespace

Result<unsigned, Refusal> threadCount(const std::string& text)
{
    if (text.empty()) return std::max(1U, std::thread::hardware_concurrency());
    const auto count = boundedNumber("--threads", text, ErrorCode::BadThreads, 1, maximumThreads);
    if (!count) return count.error();
    return static_cast<unsigned>(*count);
}

int runSearch(const SearchOptions& options)
{
    if (const auto refused = outputsRefused(options, options.session)) return refuse(*refused);
    auto spec = searchSpec(options);
    if (!spec) return refuse(spec.error());
    const auto threads = threadCount(options.threads);
    if (!threads) return refuse(threads.error());
    auto plan = SearchPlan::make(std::move(*spec));
    if (!plan) return refuse(specRefusal(options, plan.error()));
    const auto range = candidateRange(options, **plan);
    if (!range) return refuse(range.error());
    const EngineKind engine = options.engine == "textbook" ? EngineKind::Textbook : EngineKind::TailClasses;
    const RunOptions how{*threads, engine, *range};
    if (!options.session.empty()) return runInSession(options.session, *plan, how, options);
    SearchRun run(*plan, how);
    return runAndReport(run, options);
}

}  // namespace fractiscope::cli
