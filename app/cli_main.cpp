// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <set>
#include <string>

#include "app/cli_options.h"
#include "base/standard_streams.h"
#include "base/version.h"
#include "storage/session_error.h"

namespace {

using namespace fractiscope::cli;

void addOutput(CLI::App& command, SearchOutputOptions& o)
{
    command.add_option("--jsonl", o.jsonl, "Write JSON lines to this file, or to the standard output (-)");
    command.add_option("--pari", o.pari,
                       "Write a PARI/GP script that checks every formula anew to this file");
    command.add_flag("--known", o.known, "Say of each family how it is related to published formulas");
    command.add_flag("--family-only", o.familyOnly, "JSON lines: only the first formula of each family");
    command.add_flag("--quiet", o.quiet, "No progress and no remarks");
}

/// The options that say what to search.
void addDomain(CLI::App& command, SearchOptions& o)
{
    command.add_option("--constant", o.constant, "Expression, name or digits:3.14159...")->required();
    auto* degree = command.add_option("--degree", o.degree, "Degree of P/Q up to 3, or a range: 1, 2, 1..2")
                       ->capture_default_str();
    auto* coefficients =
        command.add_option("--coefficients", o.coefficients, "Largest coefficient")->capture_default_str();
    auto* lhs = command.add_option("--lhs", o.leftHandSides,
                                   "A left-hand side in x, for example (x+1)/2; repeatable");
    auto* monomials = command.add_option("--monomials", o.monomials,
                                         "Left-hand sides c*x^k + b: range of k, for example 1..3");
    auto* range =
        command.add_option("--words", o.wordRange, "All sign words of these lengths")->capture_default_str();
    auto* words = command.add_option("--word", o.words, "A sign word, for example +-; repeatable");
    command.add_option("--order", o.order, "Largest order of the recurrence")->capture_default_str();
    command.add_option("--preperiod", o.preperiod, "Largest preperiod")->capture_default_str();
    command.add_option("--digits", o.digits, "Decimal digits to approve")->capture_default_str();
    command.add_option("--depth", o.depth,
                       "Terms of each candidate to look at; the least possible if not given");
    command.add_option("--precision", o.precision, "Largest working precision in bits of an expansion");
    command.add_option("--from", o.from, "Number of the first candidate to search; they are numbered from 0");
    command.add_option("--to", o.to, "Number of the last candidate to search");
    command.add_flag("--prove,!--no-prove", o.prove,
                     "Prove what is approved, where a base fraction is known (the default)");
    command.add_flag("--all", o.all, "Also those that were not approved");
    lhs->expected(1)->take_all()->excludes(degree)->excludes(coefficients)->excludes(monomials);
    words->expected(1)->take_all()->excludes(range);
    monomials->excludes(degree);
}

CLI::App* addSearch(CLI::App& app, SearchOptions& o)
{
    CLI::App* search = app.add_subcommand("search", "Search for continued-fraction formulas of a constant");
    addDomain(*search, o);
    search->add_option("--shard", o.shard,
                       "i/n: of n parts of the search, as equal as can be, only part i, from 1 to n");
    search->add_option("--engine", o.engine, "classes: each tail once; textbook: each candidate for itself")
        ->check(CLI::IsMember({"classes", "textbook"}))
        ->capture_default_str();
    search->add_option("--threads", o.threads, "Threads; one for each processor if not given");
    search->add_option("--session", o.session,
                       "Store the search in this file as it goes, and go on there if it was stopped");
    addOutput(*search, o);
    return search;
}

CLI::App* addPlan(CLI::App& app, PlanOptions& o)
{
    CLI::App* plan = app.add_subcommand(
        "plan", "Measure a small sample of a search, and propose into how many shards to cut it");
    addDomain(*plan, o);
    plan->add_option("--time", o.time, "Time that each shard has, for example 30m or 2h")->required();
    plan->add_option("--cores", o.cores, "Cores that each shard has")->capture_default_str();
    plan->add_option("--json", o.json,
                     "Write the numbers as JSON to this file, or to the standard output (-)");
    return plan;
}

CLI::App* addSession(CLI::App& app, SessionOptions& o, const char* name, const char* text)
{
    CLI::App* command = app.add_subcommand(name, text);
    command->add_option("file", o.file, "Session file")->required();
    return command;
}

CLI::App* addResume(CLI::App& app, SessionOptions& o)
{
    CLI::App* resume = addSession(app, o, "resume", "Go on with an unfinished search of a session file");
    resume->add_option("--search", o.search, "Its number, if several are unfinished");
    resume->add_option("--threads", o.threads, "Threads; one for each processor if not given");
    addOutput(*resume, o);
    return resume;
}

CLI::App* addVerify(CLI::App& app, SessionOptions& o)
{
    CLI::App* verify = addSession(
        app, o, "verify", "Find, approve and prove every formula of a session file again, and compare");
    verify->add_option("--search", o.search, "Number of one search; all if not given");
    verify->add_option("--threads", o.threads, "Threads; one for each processor if not given");
    verify->add_flag("--quiet", o.quiet, "No progress");
    return verify;
}

CLI::App* addMerge(CLI::App& app, MergeOptions& o)
{
    CLI::App* merge = app.add_subcommand(
        "merge", "Join the searches of session files in a new one; parts of one search become one again");
    merge->add_option("output", o.output, "Session file to write")->required();
    merge->add_option("files", o.files, "Session files; they stay as they are")->required();
    return merge;
}

CLI::App* addExport(CLI::App& app, ExportOptions& o)
{
    CLI::App* command = app.add_subcommand(
        "export",
        "Write the formulas of a session file, found, approved and proved again, in another format");
    command->add_option("file", o.file, "Session file")->required();
    command
        ->add_option("output", o.output,
                     "File to write, or a new folder for a paper; - is the standard output")
        ->required();
    command
        ->add_option(
            "--format", o.format,
            "What to write, if the suffix does not say it; paper: a folder with document, figure, table, "
            "sources and session")
        ->check(CLI::IsMember({"latex", "fragments", "csv", "jsonl", "markdown", "pari", "bibtex", "paper"}));
    command->add_option("--search", o.search, "Number of one search; all if not given");
    command->add_option("--threads", o.threads, "Threads; one for each processor if not given");
    command->add_flag("--starred", o.starred, "Only formulas with a star");
    command->add_flag("--all", o.all, "Also formulas that were hidden");
    command->add_flag("--quiet", o.quiet, "No progress and no remarks");
    return command;
}

CLI::App* addExpand(CLI::App& app, ExpandOptions& o)
{
    CLI::App* expand = app.add_subcommand("expand", "Certified terms of one expansion");
    expand->add_option("expression", o.expression, "Expression, name or digits:3.14159...")->required();
    expand->add_option("--word", o.word, "Sign word")->capture_default_str();
    expand->add_option("--terms", o.terms, "Number of terms")->capture_default_str();
    expand->add_option("--precision", o.precision, "Largest working precision in bits");
    return expand;
}

CLI::App* addConstants(CLI::App& app, ConstantsOptions& o)
{
    CLI::App* constants = app.add_subcommand("constants", "List the known constants, or show one");
    constants->add_option("name", o.name, "Name or expression; all names if not given");
    constants->add_option("--digits", o.digits,
                          "Decimal digits (default 100 for one constant, 20 in the list)");
    return constants;
}

CLI::App* addLatex(CLI::App& app, LatexOptions& o)
{
    CLI::App* latex = app.add_subcommand("latex", "Write a LaTeX document from JSON lines");
    latex->add_option("file", o.input, "File of JSON lines, or - for the standard input")
        ->capture_default_str();
    latex->add_option("--output", o.output, "Document to write, or - for the standard output")
        ->capture_default_str();
    return latex;
}

CLI::App* addProve(CLI::App& app, ProveOptions& o)
{
    CLI::App* prove = app.add_subcommand("prove", "Prove, approve or refute formulas given as JSON lines");
    auto* file = prove->add_option("file", o.input, "File of JSON lines, or - for the standard input")
                     ->capture_default_str();
    auto* constant =
        prove->add_option("--constant", o.constant, "Instead of a file: the constant of one formula");
    auto* lhs = prove->add_option("--lhs", o.leftHandSide, "Its left-hand side in x")->capture_default_str();
    auto* formula =
        prove->add_option("--formula", o.formula, "The formula, for example '+-: 2, 2, 1, 2; 2, 2k+5'");
    formula->needs(constant)->excludes(file);
    constant->needs(formula);
    lhs->needs(formula);
    prove->add_option("--jsonl", o.jsonl, "Write the formulas with their new status to this file, or to - ");
    prove->add_flag("--explain", o.explain, "Write each proof out");
    return prove;
}

CLI::App* addDiscover(CLI::App& app, DiscoverOptions& o)
{
    CLI::App* discover = app.add_subcommand(
        "discover", "Formulas of one number under many sign words, each found together with its proof");
    discover->add_option("--constant", o.constant, "Expression or name")->required();
    discover
        ->add_option("--lhs", o.leftHandSide,
                     "The number as a function of the constant x, for example (x+1)/2")
        ->capture_default_str();
    auto* range = discover->add_option("--words", o.wordRange, "All sign words of these lengths")
                      ->capture_default_str();
    auto* words = discover->add_option("--word", o.words, "A sign word, for example +-; repeatable");
    words->expected(1)->take_all()->excludes(range);
    discover->add_option("--jsonl", o.jsonl, "Write the formulas with their proofs to this file, or to -");
    discover->add_flag("--explain", o.explain, "Write each proof out");
    return discover;
}

CLI::App* addIdentify(CLI::App& app, IdentifyOptions& o)
{
    CLI::App* identify = app.add_subcommand("identify", "Name the value of a formula from its terms alone");
    auto* file = identify->add_option("file", o.input, "File of JSON lines, or - for the standard input")
                     ->capture_default_str();
    identify->add_option("--formula", o.formula, "Instead of a file: a formula such as '2; 1, 2k+2, 1'")
        ->excludes(file);
    return identify;
}

CLI::App* addRewrite(CLI::App& app, RewriteOptions& o)
{
    CLI::App* rewrite = app.add_subcommand("rewrite",
                                           "Other forms of the value x of a formula such as '+-: 2, 2, 1, 2; "
                                           "2, 2k+5'; simple if nothing is asked");
    rewrite->add_option("formula", o.formula, "Sign word: initial terms; polynomials in k. Or a JSON line")
        ->required();
    rewrite->add_flag("--simple", o.simple, "As a simple continued fraction");
    rewrite->add_option("--to", o.word, "Under this sign word");
    rewrite->add_option("--moebius", o.moebius, "a,b,c,d: the fraction of (a x + b)/(c x + d)");
    rewrite->add_flag("--without-zeros", o.zeros, "Without terms 0");
    rewrite->add_flag("--without-ones", o.ones, "Without terms 1");
    rewrite->add_flag("--even", o.even, "The even part: every other convergent");
    rewrite->add_flag("--odd", o.odd, "The odd part");
    rewrite->add_option("--equivalent", o.equivalent, "Compare its value with that of this formula");
    rewrite->add_option("--certificates", o.certificates, "Write the certificates to this file");
    rewrite->add_flag("--explain", o.explain, "Write each proof out");
    return rewrite;
}

CLI::App* addCheckCertificate(CLI::App& app, CertificateOptions& o)
{
    CLI::App* check = app.add_subcommand(
        "check-certificate",
        "Check certificates, alone or in JSON lines, by a program that shares nothing with the search");
    check->add_option("file", o.input, "File of certificates or JSON lines, or - for the standard input")
        ->capture_default_str();
    return check;
}

CLI::App* addBases(CLI::App& app)
{
    return app.add_subcommand("bases", "The theorems from which formulas are proved, with their references");
}

CLI::App* addGeneralise(CLI::App& app, GeneraliseOptions& o)
{
    CLI::App* generalise = app.add_subcommand(
        "generalise", "Prove one formula for every k, for a constant with a parameter k such as e^(1/k)");
    generalise->add_option("expression", o.expression, "Expression with the letter k")->required();
    generalise->add_option("--lhs", o.leftHandSide, "A left-hand side in x, for example (x+1)/2");
    auto* words = generalise->add_option("--word", o.words, "A sign word, for example +-; repeatable")
                      ->expected(1)
                      ->take_all();
    // Otherwise the "--" before a negative expression would be taken for the end of the words.
    words->allow_extra_args(false);
    generalise->add_option("--json", o.json, "Write JSON lines to this file, or to the standard output (-)");
    generalise->add_flag("--latex", o.latex, "Formulas as LaTeX");
    return generalise;
}

CLI::App* addBench(CLI::App& app, BenchOptions& o)
{
    CLI::App* bench = app.add_subcommand("bench", "Measure both search engines, in one run");
    bench->add_flag("--quick", o.quick, "Small domains, each measured once");
    return bench;
}

/// An empty name of a file is a mistake, not a file left out: "$NAME" where nothing has that name, for
/// example.
void refuseEmptyNames(const CLI::App& app)
{
    static const std::set<std::string> names{"--jsonl",  "--pari",         "--session", "--json",
                                             "--output", "--certificates", "output",    "file"};
    for (const CLI::App* command : app.get_subcommands())
        for (const CLI::Option* option : command->get_options())
            for (const std::string& value : option->results())
                if (value.empty() && names.contains(option->get_name()))
                    throw CLI::ValidationError(option->get_name(), "the name of the file is empty");
}

int run(int argc, char** argv)
{
    CLI::App app("Finds signed interlaced continued-fraction formulas of constants.", "fractiscope-cli");
    app.require_subcommand(0, 1);
    bool selfTest = false;
    app.add_flag("--self-test", selfTest, "Check this installation, in a few seconds; needs no command");
    app.set_version_flag("--version", std::string("fractiscope-cli ") + fractiscope::version(),
                         "Print the version and exit");
    SearchOptions searchOptions;
    PlanOptions planOptions;
    ExpandOptions expandOptions;
    ConstantsOptions constantsOptions;
    LatexOptions latexOptions;
    const CLI::App* search = addSearch(app, searchOptions);
    const CLI::App* plan = addPlan(app, planOptions);
    const CLI::App* expand = addExpand(app, expandOptions);
    const CLI::App* constants = addConstants(app, constantsOptions);
    BenchOptions benchOptions;
    GeneraliseOptions generaliseOptions;
    addLatex(app, latexOptions);
    ProveOptions proveOptions;
    DiscoverOptions discoverOptions;
    IdentifyOptions identifyOptions;
    CertificateOptions certificateOptions;
    RewriteOptions rewriteOptions;
    SessionOptions sessionOptions;
    const CLI::App* resume = addResume(app, sessionOptions);
    const CLI::App* verify = addVerify(app, sessionOptions);
    MergeOptions mergeOptions;
    const CLI::App* merge = addMerge(app, mergeOptions);
    ExportOptions exportOptions;
    const CLI::App* exported = addExport(app, exportOptions);
    const CLI::App* info = addSession(app, sessionOptions, "info", "List the searches of a session file");
    const CLI::App* rewrite = addRewrite(app, rewriteOptions);
    const CLI::App* prove = addProve(app, proveOptions);
    const CLI::App* discover = addDiscover(app, discoverOptions);
    const CLI::App* identify = addIdentify(app, identifyOptions);
    const CLI::App* bases = addBases(app);
    const CLI::App* check = addCheckCertificate(app, certificateOptions);
    const CLI::App* generalise = addGeneralise(app, generaliseOptions);
    const CLI::App* bench = addBench(app, benchOptions);
    try {
        std::vector<std::string> arguments = joinedArguments(argc, argv);
        std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
        app.parse(std::move(arguments));
        if (selfTest == !app.get_subcommands().empty())
            throw selfTest ? CLI::ParseError(CLI::ExcludesError("--self-test", "a command"))
                           : CLI::ParseError(CLI::RequiredError::Subcommand(1));
        refuseEmptyNames(app);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? exitDone : exitUsage;
    }
    if (selfTest) return runSelfTest();
    if (search->parsed()) return runSearch(searchOptions);
    if (plan->parsed()) return runPlan(planOptions);
    if (resume->parsed()) return runResume(sessionOptions);
    if (verify->parsed()) return runVerify(sessionOptions);
    if (merge->parsed()) return runMerge(mergeOptions);
    if (exported->parsed()) return runExport(exportOptions);
    if (info->parsed()) return runInfo(sessionOptions);
    if (expand->parsed()) return runExpand(expandOptions);
    if (constants->parsed()) return runConstants(constantsOptions);
    if (prove->parsed()) return runProve(proveOptions);
    if (discover->parsed()) return runDiscover(discoverOptions);
    if (rewrite->parsed()) return runRewrite(rewriteOptions);
    if (identify->parsed()) return runIdentify(identifyOptions);
    if (bases->parsed()) return runBases();
    if (check->parsed()) return runCheckCertificate(certificateOptions);
    if (generalise->parsed()) return runGeneralise(generaliseOptions);
    if (bench->parsed()) return runBench(benchOptions);
    return runLatex(latexOptions);
}

}  // namespace

int main(int argc, char** argv)
{
    fractiscope::openStandardStreams();
    try {
        return run(argc, argv);
    } catch (const fractiscope::SessionError& failure) {
        return fail(exitStorage, failure.what());
    } catch (const std::bad_alloc&) {
        return fail(exitFailed, "There is not enough memory for this.");
    } catch (const std::exception& failure) {
        return fail(exitFailed, std::string("Something failed: ") + failure.what());
    }
}
