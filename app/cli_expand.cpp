// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>

#include "app/cli_options.h"
#include "fraction/positive_form.h"
#include "fraction/signed_expansion.h"
#include "report/text.h"

namespace fractiscope::cli {

namespace {

constexpr long maximumTerms = 100'000;
constexpr long minimumPrecision = 64;
/// Values are computed to some bits more than are used.
constexpr long maximumPrecision = maximumPrecisionBits - 4096;
constexpr std::size_t lineWidth = 100;

void printTerms(const std::string& name, const std::vector<Integer>& terms, const SignWord& word, bool more)
{
    const auto shown = std::span(terms).first(std::min<std::size_t>(terms.size(), 6));
    std::cout << name << " = " << compactText(shown, word, more || shown.size() < terms.size()) << "\n";
    std::cout << "word " << word.text() << "\n";
    std::string line = "terms";
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const std::string term = " " + toString(terms[i]) + (i + 1 < terms.size() ? "," : "");
        if (line.size() + term.size() > lineWidth) {
            std::cout << line << "\n";
            line = "     ";
        }
        line += term;
    }
    std::cout << line << "\n";
}

int finished()
{
    if (!std::cout.flush()) return fail(exitStorage, "The standard output cannot be written.");
    return exitDone;
}

// The whole finite fraction if it has at most `count` terms, otherwise its first terms. The number
// of terms can be as large as the denominator, so it is not listed before it is known to be short.
int expandRationalConstant(const Rational& value, const SignWord& word, std::size_t count)
{
    const Integer shift = value > 0 ? Integer(0) : Integer(1) - floor(value);
    const Rational positive = value + Rational(shift);
    const EnclosedQuotient quotient{Integer(numerator(positive)), Integer(denominator(positive)), 0, 0};
    const SignedExpansion start = expandQuotient(quotient, word, count);
    std::vector<Integer> terms = start.complete ? start.terms : expandRational(positive, word);
    terms[0] -= shift;
    const std::string name = toString(value);
    printTerms(name, terms, word, start.complete);
    if (start.complete) {
        std::cout << name << " is rational: these are the first " << terms.size()
                  << " terms of a finite continued fraction.\n";
    } else {
        std::cout << name << " is rational: its continued fraction ends after " << terms.size()
                  << (terms.size() == 1 ? " term.\n" : " terms.\n");
    }
    return finished();
}

Result<SignedExpansion> expandReal(const Constant& constant, const SignWord& word, std::size_t count,
                                   long bits)
{
    const PowerTable powers(constant, 1);
    const auto form = positiveForm({IntegerPolynomial({0, 1}), IntegerPolynomial({1})}, powers);
    if (!form) return form.error();
    const long wanted =
        constant.isInterval() ? 4 * constant.givenDigits() + 64 : 4 * static_cast<long>(count) + 64;
    auto expansion = expandCertified(powers, form->function, word, count, std::min(wanted, bits), bits);
    if (expansion && !expansion->terms.empty()) expansion->terms[0] -= form->shift;
    return expansion;
}

std::string endingText(const Constant& constant, const SignedExpansion& expansion, long bits)
{
    const std::string count = std::to_string(expansion.terms.size());
    const std::string terms = count + (expansion.terms.size() == 1 ? " term" : " terms");
    if (expansion.complete) {
        return terms + ", each certified (working precision " + std::to_string(expansion.scaleBits) +
               " bits).\n";
    }
    if (constant.isInterval()) {
        return "Certainty ends here: the " + std::to_string(constant.givenDigits()) +
               " digits given certify " + terms + ", and the next one is not determined by them.\n";
    }
    return "Certainty ends here: " + terms + " certified with " + std::to_string(expansion.scaleBits) +
           (bits < maximumPrecision ? " bits; a larger --precision may give more.\n"
                                    : " bits, the most there are.\n");
}

}  // namespace

int runExpand(const ExpandOptions& options)
{
    const auto constant = Constant::parse(options.expression);
    if (!constant) return refuse(refusal("expression", constant.error(), options.expression));
    const auto word = SignWord::parse(options.word);
    if (!word) return refuse(refusal("--word", word.error(), options.word));
    const auto count = boundedNumber("--terms", options.terms, ErrorCode::BadTerms, 1, maximumTerms);
    if (!count) return refuse(count.error());
    // Enough for terms of 16 bits each and some that are much longer; not so much that a value which takes
    // minutes is computed unasked.
    long bits = std::min(maximumPrecision, (1L << 14) + 16 * *count);
    if (!options.precision.empty()) {
        const auto given = boundedNumber("--precision", options.precision, ErrorCode::BadDigits,
                                         minimumPrecision, maximumPrecision);
        if (!given) {
            return refuse({"--precision",
                           "The precision must be a number of bits from " + std::to_string(minimumPrecision) +
                               " to " + std::to_string(maximumPrecision) + ", not " + options.precision + ".",
                           {},
                           {}});
        }
        bits = *given;
    }
    const auto terms = static_cast<std::size_t>(*count);
    if (const auto rational = constant->rationalValue())
        return expandRationalConstant(*rational, *word, terms);
    const auto expansion = expandReal(*constant, *word, terms, bits);
    if (!expansion) return refuse(refusal("expression", expansion.error(), options.expression));
    if (!expansion->terms.empty()) printTerms(constant->text(), expansion->terms, *word, true);
    std::cout << endingText(*constant, *expansion, bits);
    return finished();
}

}  // namespace fractiscope::cli
