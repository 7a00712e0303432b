// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/latex_parts.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "report/latex.h"
#include "report/polynomial_text.h"

namespace fractiscope {

namespace {

constexpr std::size_t rowsPerDisplay = 80;  // a rule of thousands of channels stays within TeX's memory
constexpr double script = 0.75;             // size of indices and powers

/// Walks over LaTeX and adds up widths.
class Ruler {
public:
    explicit Ruler(std::string_view text) : text_(text) {}

    double rest()
    {
        double width = 0;
        while (at_ < text_.size() && text_[at_] != '}') width += next();
        return width;
    }

private:
    double group()
    {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        if (at_ >= text_.size()) return 0;
        if (text_[at_] != '{') return next();
        ++at_;
        const double width = rest();
        if (at_ < text_.size()) ++at_;
        return width;
    }

    double command()
    {
        const std::size_t start = ++at_;
        while (at_ < text_.size() && std::isalpha(static_cast<unsigned char>(text_[at_])) != 0) ++at_;
        const std::string_view name = text_.substr(start, at_ - start);
        if (name.empty()) {  // \, and the like
            ++at_;
            return 0.4;
        }
        if (name == "frac" || name == "cfrac" || name == "tfrac") {
            const double top = group();
            const double bottom = group();
            return (name == "tfrac" ? script : 1) * std::max(top, bottom) + 0.5;
        }
        if (name == "left" || name == "right" || name == "bigl" || name == "bigr") return 0.5;
        if (name == "quad") return 2;
        if (name == "qquad") return 4;
        if (name == "ldots" || name == "cdots" || name == "ddots") return 2.5;
        if (name == "underbrace" || name == "text" || name == "mathrm" || name == "operatorname")
            return group();
        // Functions are set as they are called; other symbols are about as wide as a letter.
        static constexpr std::string_view functions[] = {"sin",  "cos",    "tan",    "cot",    "sinh",
                                                         "cosh", "tanh",   "coth",   "exp",    "log",
                                                         "ln",   "arctan", "arcsin", "arccos", "sqrt"};
        const bool isFunction =
            std::find(std::begin(functions), std::end(functions), name) != std::end(functions);
        return isFunction ? static_cast<double>(name.size()) : 1.2;
    }

    double next()
    {
        const char c = text_[at_];
        if (c == '\\') return command();
        if (c == '{') return group();
        ++at_;
        if (c == ' ' || c == '&') return 0;
        if (c == '^' || c == '_') return script * group();
        if (c == '+' || c == '-' || c == '=') return 2.4;
        if (c == ',' || c == '(' || c == ')') return 0.8;
        return std::isdigit(static_cast<unsigned char>(c)) != 0 ? 1 : 1.15;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::string display(const std::string& math)
{
    return "\\[\n  " + math + "\n\\]\n";
}

/// A polynomial in the symbol as rows "P = ...".
void addPolynomial(std::vector<std::string>& rows, const char* name, const IntegerPolynomial& p,
                   const std::string& symbol)
{
    PolynomialStyle style;
    style.variable = formulaWidth(symbol) > 4 ? "\\left(" + symbol + "\\right)" : symbol;
    style.times = "\\,";
    style.latex = true;
    const auto pieces = polynomialPieces(p.coefficients(), style, 60);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        rows.push_back((i == 0 ? std::string(name) + " = " : "\\qquad {}") + pieces[i]);
}

}  // namespace

double formulaWidth(const std::string& latex)
{
    return Ruler(latex).rest();
}

std::string alignedRows(const std::vector<std::string>& rows)
{
    std::string text;
    for (std::size_t start = 0; start < rows.size(); start += rowsPerDisplay) {
        const std::size_t end = std::min(rows.size(), start + rowsPerDisplay);
        text += "\\begin{align*}\n";
        for (std::size_t i = start; i < end; ++i) text += "  & " + rows[i] + (i + 1 < end ? " \\\\\n" : "\n");
        text += "\\end{align*}\n";
    }
    return text;
}

std::string equationLatex(const std::string& left, const std::string& right)
{
    if (formulaWidth(left) + formulaWidth(right) + 3 < pageWidth) return display(left + " = " + right);
    return alignedRows({left, "\\quad {} = " + right});
}

std::string nestedFormula(const Finding& finding, const std::string& symbol, std::size_t levels)
{
    constexpr double room = 0.6 * pageWidth;  // that a left-hand side may take
    const std::string lhs = leftHandSideLatex(finding.lhs, symbol);
    const bool beside = formulaWidth(lhs) < room;
    const std::string left = beside ? lhs : "f";
    std::string nested = nestedFractionLatex(finding.fraction, levels);
    while (levels > 1 && formulaWidth(left) + formulaWidth(nested) + 3 > pageWidth)
        nested = nestedFractionLatex(finding.fraction, --levels);
    std::string text;
    if (!beside) {
        text = "With\n";
        if (formulaWidth(lhs) + 4 < pageWidth) {
            text += display("f = " + lhs + ",");
        } else {
            std::vector<std::string> rows = {"f = P/Q,"};
            addPolynomial(rows, "P", finding.lhs.numerator, symbol);
            addPolynomial(rows, "Q", finding.lhs.denominator, symbol);
            text += alignedRows(rows);
        }
    }
    return text + display(left + " = " + nested);
}

}  // namespace fractiscope
