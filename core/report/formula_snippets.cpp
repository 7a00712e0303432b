// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formula_snippets.h"

#include "constants/expression_pari.h"
#include "constants/expression_system.h"
#include "report/text.h"

namespace fractiscope {

namespace {

template <class Items, class Text>
std::string joined(const Items& items, const Text& text)
{
    std::string result;
    for (const auto& item : items) result += (result.empty() ? "" : ", ") + text(item);
    return result;
}

std::string integers(const std::vector<Integer>& values)
{
    return joined(values, [](const Integer& value) { return toString(value); });
}

std::string signs(const SignWord& word)
{
    return joined(word.signs(), [](std::int8_t sign) { return std::to_string(sign); });
}

/// Horner is not needed: degrees are small. "(1/2)*k^2+3".
std::string polynomial(const RationalPolynomial& p)
{
    std::string text;
    for (std::size_t i = p.size(); i-- > 0;) {
        if (p[i] == 0) continue;
        text += (text.empty() ? "(" : "+(") + toString(p[i]) + ")";
        if (i > 0) text += "*k";
        if (i > 1) text += "^" + std::to_string(i);
    }
    return text.empty() ? "0" : text;
}

std::string channels(const SignedFraction& f)
{
    return joined(f.channels, polynomial);
}

/// In brackets.
std::string lhsText(const Finding& f)
{
    return "(" + leftHandSideText(f.lhs, "alpha") + ")";
}

}  // namespace

std::string pariSnippet(const Finding& finding, const Constant& constant)
{
    const SignedFraction& f = finding.fraction;
    const std::string r = std::to_string(f.preperiod());
    std::string text = "default(realprecision, 100);\n";
    text += "b = [" + signs(f.word) + "]; s = [" + integers(f.initial) + "];\n";
    if (f.hasClosedForm()) {
        text += "{a(n) = if (n < " + r + ", s[n+1], my(j = (n-" + r + ")%" + std::to_string(f.period()) +
                ", k = (n-" + r + ")\\" + std::to_string(f.period()) + "); [" + channels(f) + "][j+1]);}\n";
    } else {
        text += "{v = concat(s, [" + integers(f.seeds) + "]); c = [" + integers(f.recurrence) +
                "]; for (n = #v, 200, v = concat(v, sum(i = 1, #c, c[i]*v[n+1-i])));}\na(n) = v[n+1];\n";
    }
    text += "{x = a(200); forstep (n = 199, 0, -1, x = a(n) + b[n%#b+1]/x);}\nprint(x*1.);\n";
    const auto alpha = pariText(constant);
    if (!alpha) return text + "\\\\ PARI/GP does not have this constant.\n";
    return text + "alpha = " + *alpha + ";\nprint(x - " + lhsText(finding) + ");\n";
}

std::string sageSnippet(const Finding& finding, const Constant& constant)
{
    const SignedFraction& f = finding.fraction;
    const std::string r = std::to_string(f.preperiod());
    const std::string m = std::to_string(f.period());
    std::string text = "b = [" + signs(f.word) + "]; s = [" + integers(f.initial) + "]\n";
    if (f.hasClosedForm()) {
        text += "def a(n):\n    if n < " + r + ": return s[n]\n    k = QQ((n - " + r + ") // " + m +
                ")\n    return [" + channels(f) + "][(n - " + r + ") % " + m + "]\n";
    } else {
        text += "v = s + [" + integers(f.seeds) + "]; c = [" + integers(f.recurrence) +
                "]\nwhile len(v) <= 200: v.append(sum(c[i]*v[-1-i] for i in range(len(c))))\n"
                "def a(n): return v[n]\n";
    }
    text +=
        "x = QQ(a(200))\nfor n in range(199, -1, -1): x = a(n) + b[n % len(b)]/x\nprint(x.n(digits=50))\n";
    const auto alpha = systemText(constant, AlgebraSystem::Sage);
    if (!alpha) return text + "# Sage does not have this constant as an expression.\n";
    return text + "alpha = " + *alpha + "\nprint((x - " + lhsText(finding) + ").n(digits=50))\n";
}

std::string mathematicaSnippet(const Finding& finding, const Constant& constant)
{
    const SignedFraction& f = finding.fraction;
    const std::string r = std::to_string(f.preperiod());
    const std::string m = std::to_string(f.period());
    std::string text = "b = {" + signs(f.word) + "}; s = {" + integers(f.initial) + "};\n";
    if (f.hasClosedForm()) {
        text += "a[n_] := If[n < " + r + ", s[[n + 1]], With[{k = Quotient[n - " + r + ", " + m + "]}, {" +
                channels(f) + "}[[Mod[n - " + r + ", " + m + "] + 1]]]];\n";
    } else {
        text += "c = {" + integers(f.recurrence) + "}; v = Join[s, {" + integers(f.seeds) +
                "}];\nWhile[Length[v] <= 200, AppendTo[v, c . Reverse[v[[-Length[c] ;;]]]]];\n"
                "a[n_] := v[[n + 1]];\n";
    }
    text += "x = Fold[a[#2] + b[[Mod[#2, Length[b]] + 1]]/#1 &, a[200], Range[199, 0, -1]];\n";
    const auto alpha = systemText(constant, AlgebraSystem::Mathematica);
    if (!alpha) return text + "(* Mathematica does not have this constant. *)\nN[x, 50]\n";
    return text + "alpha = " + *alpha + ";\n{N[x, 50], N[x - " + lhsText(finding) + ", 50]}\n";
}

}  // namespace fractiscope
