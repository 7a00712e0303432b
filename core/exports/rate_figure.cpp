// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/rate_figure.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "fraction/signed_expansion.h"
#include "verify/convergence.h"

namespace fractiscope {

namespace {

constexpr std::size_t curveTerms = 76;  // 60 points: the tail of a measured expansion is not shown
constexpr const char* colours[] = {"blue", "red", "teal", "orange", "violet"};

/// Recurrences beyond this size are not drawn: a file may hold any, a search finds none.
constexpr std::size_t mostRecurrenceBits = 200'000;

bool isDrawn(const SignedFraction& fraction)
{
    std::size_t bits = 0;
    for (const auto* numbers : {&fraction.recurrence, &fraction.seeds})
        for (const Integer& number : *numbers) bits += 1 + bitLength(number);
    return bits <= mostRecurrenceBits;
}

std::string coordinates(const Convergence& convergence)
{
    std::string text;
    for (std::size_t n = 0; n < convergence.log10Error.size(); ++n) {
        if (!std::isfinite(convergence.log10Error[n])) continue;
        char buffer[32];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, -convergence.log10Error[n],
                                       std::chars_format::fixed, 3)
                             .ptr;
        text += "(" + std::to_string(n) + "," + std::string(buffer, end) + ") ";
    }
    return text;
}

std::string curve(const std::string& style, const Convergence& convergence, const std::string& name)
{
    const std::string points = coordinates(convergence);
    if (points.empty()) return {};
    return "  \\addplot[" + style + "] coordinates {" + points + "};\n  \\addlegendentry{" + name + "}\n";
}

/// Nothing where too few terms can be certified.
std::optional<Convergence> simpleConvergence(const Constant& constant, const RationalFunction& lhs)
{
    const int degree = static_cast<int>(std::max(lhs.numerator.degree(), lhs.denominator.degree()));
    const PowerTable powers(constant, degree);
    const auto expansion = expandCertified(powers, lhs, SignWord(), curveTerms, 512, 1 << 16);
    if (!expansion || !expansion->complete) return std::nullopt;
    return measureConvergence(expansion->terms, SignWord());
}

}  // namespace

void RateFigure::add(const Finding& finding, std::size_t number)
{
    if (!isApproved(finding.status) || !isDrawn(finding.fraction)) return;
    const auto slower = [&](const Curve& c) { return bestRatio(c.finding) < bestRatio(finding); };
    const auto at = std::find_if(fastest_.begin(), fastest_.end(), slower);
    if (at == fastest_.end() && fastest_.size() == mostCurves) return;
    fastest_.insert(at, {finding, number});
    if (fastest_.size() > mostCurves) fastest_.pop_back();
}

std::string RateFigure::picture() const
{
    if (fastest_.empty()) return {};
    std::string text =
        "\\begin{tikzpicture}\n"
        "\\begin{axis}[width=0.9\\linewidth, height=0.5\\linewidth, xlabel={term $n$}, ylabel={correct "
        "decimal digits},\n"
        "  xmin=0, ymin=0, grid=major, legend pos=north west, legend cell align=left,\n"
        "  legend style={draw=none, font=\\footnotesize}]\n";
    for (std::size_t i = 0; i < fastest_.size(); ++i) {
        const SignedFraction& f = fastest_[i].finding.fraction;
        text += curve(colours[i], measureConvergence(f.terms(curveTerms), f.word),
                      "formula " + std::to_string(fastest_[i].number));
    }
    const Curve& first = fastest_.front();
    if (constant_ && !first.finding.fraction.word.isSimple())
        if (const auto simple = simpleConvergence(*constant_, first.finding.lhs))
            text += curve("black, dashed", *simple, "simple, of formula " + std::to_string(first.number));
    return text + "\\end{axis}\n\\end{tikzpicture}\n";
}

std::string RateFigure::latex() const
{
    if (fastest_.empty()) return {};
    return "\\begin{figure}[htbp]\n\\centering\n" + picture() +
           "\\caption{Correct digits of the convergents: the formulas that are fastest against the simple "
           "continued fraction of their number.}\n\\end{figure}\n\n";
}

std::string RateFigure::inputFile() const
{
    return "% Needs \\usepackage{pgfplots}\\pgfplotsset{compat=1.16}\n" + picture();
}

}  // namespace fractiscope
