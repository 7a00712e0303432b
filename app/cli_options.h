// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "search/search_spec.h"

namespace fractiscope::cli {

/// What the program returns to the shell.
enum ExitCode {
    exitDone = 0,
    exitFailed = 1,        ///< the search itself failed: a bug or lack of memory
    exitUsage = 2,         ///< unknown, missing or contradicting options
    exitInput = 3,         ///< a value that cannot be used
    exitStorage = 4,       ///< a file that cannot be read or written
    exitSelfTest = 5,      ///< the self-test failed: this installation cannot be relied on
    exitInterrupted = 130  ///< SIGINT, SIGTERM or SIGHUP; what was found so far was written
};

/// What becomes of the findings of a search.
struct SearchOutputOptions {
    std::string jsonl;
    std::string pari;
    bool known = false;
    bool familyOnly = false;
    bool quiet = false;
};

/// Options of `search`, as typed: numbers stay text until searchSpec() judges them.
struct SearchOptions : SearchOutputOptions {
    std::string constant;
    std::string degree = "1";
    std::string coefficients = "2";
    std::vector<std::string> leftHandSides;
    std::string monomials;
    std::string wordRange = "1..3";
    std::vector<std::string> words;
    std::string order = "26";
    std::string preperiod = "16";
    std::string digits = "1000";
    std::string depth;                 ///< empty: as few as possible
    std::string precision;             ///< empty: the default
    std::string from;                  ///< first candidate; empty: 0
    std::string to;                    ///< last candidate; empty: the last of all
    std::optional<std::string> shard;  ///< "i/n", a part of these; nothing: all
    std::string engine = "classes";
    std::string threads;
    std::string session;  ///< file; empty: none
    bool prove = true;
    bool all = false;
};

/// Options of `plan`: those that say what to search, and how it is to be cut.
struct PlanOptions : SearchOptions {
    std::string time;         ///< for each shard; see parseDuration
    std::string cores = "1";  ///< that each shard has
    std::string json;         ///< file; empty: none
};

/// Options of `resume`, `info` and `verify`.
struct SessionOptions : SearchOutputOptions {
    std::string file;
    std::string search;  ///< its number; empty: the only one in question, or all
    std::string threads;
};

/// Options of `merge`.
struct MergeOptions {
    std::string output;
    std::vector<std::string> files;
};

/// Options of `export`.
struct ExportOptions {
    std::string file;
    std::string output;
    std::string format;  ///< a name of ExportFormat or "paper"; empty: by the suffix
    std::string search;  ///< its number; empty: all
    std::string threads;
    bool starred = false;
    bool all = false;
    bool quiet = false;
};

struct ExpandOptions {
    std::string expression;
    std::string word = "+";
    std::string terms = "40";
    std::string precision;
};

struct ConstantsOptions {
    std::optional<std::string> name;  ///< nothing: all
    std::string digits;
};

struct LatexOptions {
    std::string input = "-";
    std::string output = "-";
};

/// Options of `generalise`, as typed.
struct GeneraliseOptions {
    std::string expression;          ///< with the letter k
    std::string leftHandSide;        ///< in x, which stands for the expression; empty: x
    std::vector<std::string> words;  ///< empty: +
    std::string json;                ///< file for JSON lines; empty: none
    bool latex = false;
};

/// What `bench` was asked to measure.
struct BenchOptions {
    bool quick = false;
};

/// What `prove` reads and writes: JSON lines, or one formula P/Q(constant) = formula.
struct ProveOptions {
    std::string input = "-";
    std::string constant;
    std::string leftHandSide = "x";
    std::string formula;
    std::string jsonl;
    bool explain = false;
};

/// One number, and words under which its formulas are to be discovered.
struct DiscoverOptions {
    std::string constant;
    std::string leftHandSide = "x";
    std::string wordRange = "1..2";
    std::vector<std::string> words;
    std::string jsonl;
    bool explain = false;
};

struct IdentifyOptions {
    std::string input = "-";
    std::string formula;  ///< instead of the input
};

/// What `rewrite` is to do with a formula; with nothing set, its simple form.
struct RewriteOptions {
    std::string formula;
    std::string word;        ///< to this sign word
    std::string moebius;     ///< "a,b,c,d"
    std::string equivalent;  ///< another formula
    std::string certificates;
    bool simple = false, zeros = false, ones = false, even = false, odd = false;
    bool explain = false;
};

struct CertificateOptions {
    std::string input = "-";
};

/// An input that was refused: which option, why, and where in the text that was typed.
struct Refusal {
    std::string option;
    std::string message;
    std::string text;                     ///< what was typed; shown only with a position
    std::optional<std::size_t> position;  ///< byte offset
};

/// A refusal for an error of the core. The text is shown with a mark under error.position.
Refusal refusal(const std::string& option, const Error& error, const std::string& text);
/// The same for a number, of which only the value is shown.
Refusal numberRefusal(const std::string& option, ErrorCode code, const std::string& text,
                      const std::string& expected);

/// A whole number, also written as a power ("10^9"); beyond 10^18 in size it becomes +-10^18.
std::optional<long> parseCount(const std::string& text);

/// A number of `option` within smallest..largest; the refusal has `code`.
Result<long, Refusal> boundedNumber(const std::string& option, const std::string& text, ErrorCode code,
                                    long smallest, long largest);

/// The search that the options describe. Checked by checkSpec; nothing is enumerated.
Result<SearchSpec, Refusal> searchSpec(const SearchOptions& options);

/// The words of a list, or those of all lengths of a range "a..b".
Result<std::vector<SignWord>, Refusal> signWordsOf(const std::vector<std::string>& words,
                                                   const std::string& range);

/// A number of threads; all processors if the text is empty.
Result<unsigned, Refusal> threadCount(const std::string& text);

/// The refusal of an error that the whole spec, not one text, met.
Refusal specRefusal(const SearchOptions& options, const Error& error);

/// Command line as CLI11 needs it: a value that starts with - is joined to its option by "=", and
/// several sign words after --word become several options; an expression "-e" goes behind "--".
std::vector<std::string> joinedArguments(int argc, const char* const* argv);

/// Writes "fractiscope-cli: option: message", and the text with a caret where there is a position.
/// Returns exitInput.
int refuse(const Refusal& refusal);

/// Writes "fractiscope-cli: message" and returns the code.
int fail(ExitCode code, const std::string& message);

int runSearch(const SearchOptions& options);
int runPlan(const PlanOptions& options);
int runResume(const SessionOptions& options);
int runInfo(const SessionOptions& options);
int runVerify(const SessionOptions& options);
int runMerge(const MergeOptions& options);
int runExport(const ExportOptions& options);
int runExpand(const ExpandOptions& options);
int runConstants(const ConstantsOptions& options);
int runLatex(const LatexOptions& options);
int runProve(const ProveOptions& options);
int runDiscover(const DiscoverOptions& options);
int runRewrite(const RewriteOptions& options);
int runIdentify(const IdentifyOptions& options);
int runBases();
int runCheckCertificate(const CertificateOptions& options);
int runGeneralise(const GeneraliseOptions& options);
int runBench(const BenchOptions& options);
int runSelfTest();

}  // namespace fractiscope::cli
