// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas as LaTeX. A row of a closed form is filled with equations up to rowWidth characters of
// source, which is about a line of the page; what is longer is cut between the terms of its sum.
#include "report/latex.h"

#include <algorithm>

#include "base/printable_text.h"
#include "base/utf8.h"
#include "report/latex_letters.h"
#include "report/polynomial_text.h"

namespace fractiscope {

namespace {

constexpr std::size_t rowWidth = 76;
constexpr std::size_t longestName = 60;  // a constant's LaTeX beyond this stands as x in formulas

enum class Shape { Atom, Product, Sum };

// What the constant's LaTeX is at the top level, outside braces and parentheses.
Shape shapeOf(const std::string& latex)
{
    const bool command =
        latex.size() > 1 && latex[0] == '\\' &&
        std::all_of(latex.begin() + 1, latex.end(), [](unsigned char c) { return std::isalpha(c); });
    if (command || latex.size() == 1) return Shape::Atom;
    int depth = 0;
    for (std::size_t i = 0; i < latex.size(); ++i) {
        const char c = latex[i];
        if (c == '{' || c == '(') ++depth;
        if (c == '}' || c == ')') --depth;
        if (depth == 0 && (c == '+' || c == '-')) return Shape::Sum;
    }
    return Shape::Product;
}

std::string inParentheses(const std::string& latex)
{
    return "\\left(" + latex + "\\right)";
}

PolynomialStyle constantStyle(const std::string& constantLatex)
{
    const Shape shape = shapeOf(constantLatex);
    PolynomialStyle style;
    style.latex = true;
    style.variable = shape == Shape::Sum ? inParentheses(constantLatex) : constantLatex;
    style.base = shape == Shape::Atom ? constantLatex : inParentheses(constantLatex);
    const bool letter =
        !constantLatex.empty() && std::isalpha(static_cast<unsigned char>(constantLatex[0])) != 0;
    style.times = shape == Shape::Atom && letter ? "" : "\\,";
    if (!constantLatex.empty() && std::isdigit(static_cast<unsigned char>(constantLatex[0])) != 0)
        style.times = "\\cdot ";
    return style;
}

std::string signText(int sign)
{
    return sign > 0 ? " + " : " - ";
}

// Collects equations into rows.
class Rows {
public:
    explicit Rows(char letter) : letter_(letter) {}
    // "a_{3k+1}"
    std::string indexed(const std::string& index) const { return letter_ + ("_{" + index + "}"); }
    void add(const std::string& equation)
    {
        if (!current_.empty() && current_.size() + equation.size() > rowWidth) finish();
        current_ += (current_.empty() ? "" : ",\\quad ") + equation;
    }
    // A sum in pieces: the first joins the current row only if it is the only one.
    void add(const std::string& start, const std::vector<std::string>& pieces, const std::string& end)
    {
        if (pieces.size() == 1) return add(start + pieces[0] + end);
        finish();
        rows_.push_back(start + pieces[0]);
        for (std::size_t i = 1; i < pieces.size(); ++i) {
            rows_.push_back("\\qquad {}" + pieces[i] + (i + 1 == pieces.size() ? end : ""));
        }
    }
    void finish()
    {
        if (!current_.empty()) rows_.push_back(current_);
        current_.clear();
    }
    std::vector<std::string> take()
    {
        finish();
        return std::move(rows_);
    }

private:
    char letter_;
    std::vector<std::string> rows_;
    std::string current_;
};

// "3k + 1": the index r + m k + j.
std::string channelIndex(std::size_t period, std::size_t offset)
{
    std::string text = period == 1 ? "k" : std::to_string(period) + "k";
    if (offset > 0) text += "+" + std::to_string(offset);
    return text;
}

void addInitialTerms(Rows& rows, const std::vector<Integer>& terms, std::size_t first)
{
    for (std::size_t i = 0; i < terms.size(); ++i) {
        rows.add(rows.indexed(std::to_string(first + i)) + " = " + integerLatex(terms[i]));
    }
    rows.finish();
}

void addChannel(Rows& rows, const RationalPolynomial& channel, const std::string& index)
{
    PolynomialStyle style;
    style.variable = "k";
    style.latex = true;
    const CommonDenominator c = overCommonDenominator(channel);
    const auto pieces = polynomialPieces(c.numerator, style, rowWidth);
    const std::string start = rows.indexed(index) + " = ";
    const std::string denominator = integerLatex(c.denominator);
    if (c.denominator == 1) return rows.add(start, pieces, "");
    if (pieces.size() == 1) return rows.add(start + "\\tfrac{" + pieces[0] + "}{" + denominator + "}");
    rows.add(start + "\\tfrac{1}{" + denominator + "}\\bigl(", pieces, "\\bigr)");
}

void addRecurrence(Rows& rows, const SignedFraction& fraction)
{
    std::vector<std::string> pieces(1);
    bool first = true;
    for (std::size_t i = 0; i < fraction.recurrence.size(); ++i) {
        const Integer& c = fraction.recurrence[i];
        if (c == 0) continue;
        std::string term = first ? (c < 0 ? "-" : "") : (c < 0 ? " - " : " + ");
        const Integer size = abs(c);
        if (size != 1) term += integerLatex(size) + "\\,";
        term += rows.indexed("n-" + std::to_string(i + 1));
        if (!first && pieces.back().size() + term.size() > rowWidth) pieces.emplace_back();
        pieces.back() += term;
        first = false;
    }
    if (first) pieces.back() = "0";
    const std::size_t start = fraction.preperiod() + fraction.recurrence.size();
    rows.add(rows.indexed("n") + " = ", pieces, "");
    rows.add("n \\ge " + std::to_string(start));
    rows.finish();
}

/// Whether it is a letter of U+00C0 to U+017F that T1 fonts have.
bool isAccentedLatin(char32_t c)
{
    constexpr char32_t missing[] = {0xD7,  0xF7,  0x126, 0x127, 0x138, 0x13F,
                                    0x140, 0x149, 0x166, 0x167, 0x17F};
    return c >= 0xC0 && c < 0x180 &&
           std::find(std::begin(missing), std::end(missing), c) == std::end(missing);
}

std::string escapedAscii(char c)
{
    switch (c) {
        case '\\':
            return "\\textbackslash{}";
        case '^':
            return "\\textasciicircum{}";
        case '~':
            return "\\textasciitilde{}";
        case '#':
        case '$':
        case '%':
        case '&':
        case '_':
        case '{':
        case '}':
            return std::string("\\") + c;
        // Of two in a row LaTeX makes one sign.
        case '-':
        case '<':
        case '>':
        case '\'':
        case ',':
            return std::string(1, c) + "{}";
        case '`':
            return "{}`{}";
        default:
            return std::string(1, c);
    }
}

}  // namespace

std::string escapedLatex(std::string_view text)
{
    const std::string printable = printableText(text);
    std::string result;
    for (std::size_t at = 0; at < printable.size();) {
        const Utf8Character c = firstCharacter(std::string_view(printable).substr(at));
        if (c.code < 0x80)
            result += escapedAscii(printable[at]);
        else if (const auto letter = latexLetter(c.code); !letter.empty())
            result += letter;
        else
            result += isAccentedLatin(c.code) ? printable.substr(at, c.length) : "?";
        at += c.length;
    }
    return result;
}

std::string leftHandSideLatex(const RationalFunction& f, const std::string& constantLatex)
{
    const PolynomialStyle style = constantStyle(constantLatex);
    const auto& p = f.numerator.coefficients();
    const auto& q = f.denominator.coefficients();
    const bool bare = p.size() == 2 && p[0] == 0 && p[1] == 1;
    const std::string numerator = bare ? constantLatex : polynomialText(p, style);
    if (q.size() == 1 && q[0] == 1) return numerator;
    const bool bareBelow = q.size() == 2 && q[0] == 0 && q[1] == 1;
    return "\\frac{" + numerator + "}{" + (bareBelow ? constantLatex : polynomialText(q, style)) + "}";
}

std::vector<std::string> closedFormRows(const SignedFraction& fraction, char letter)
{
    Rows rows(letter);
    addInitialTerms(rows, fraction.initial, 0);
    if (!fraction.hasClosedForm()) {
        addInitialTerms(rows, fraction.seeds, fraction.preperiod());
        addRecurrence(rows, fraction);
        return rows.take();
    }
    for (std::size_t j = 0; j < fraction.channels.size(); ++j) {
        addChannel(rows, fraction.channels[j], channelIndex(fraction.period(), fraction.preperiod() + j));
    }
    rows.add("k \\ge 0");
    return rows.take();
}

std::string closedFormLatex(const SignedFraction& fraction)
{
    std::string text = "\\begin{aligned}\n";
    for (const std::string& row : closedFormRows(fraction)) text += "  & " + row + " \\\\\n";
    text.replace(text.size() - 4, 4, "\n");
    return text + "\\end{aligned}";
}

std::string nestedFractionLatex(const SignedFraction& fraction, std::size_t levels)
{
    levels = std::clamp<std::size_t>(levels, 1, 20);
    const std::vector<Integer> terms = fraction.terms(levels);
    std::string text;
    for (std::size_t i = 0; i < levels; ++i) {
        text += integerLatex(terms[i], 30) + signText(fraction.word.sign(i));
        text += i + 1 == levels ? "\\ddots" : "\\cfrac{1}{";
    }
    return text + std::string(levels - 1, '}');
}

std::string formulaLatex(const Finding& finding, const std::string& constantLatex, std::size_t levels)
{
    const std::string lhs =
        leftHandSideLatex(finding.lhs, constantLatex.size() > longestName ? "x" : constantLatex);
    return "\\[\n" + lhs + " = " + nestedFractionLatex(finding.fraction, levels) + "\n\\]\n\\[\n" +
           closedFormLatex(finding.fraction) + "\n\\]\n";
}

}  // namespace fractiscope
