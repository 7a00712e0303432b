// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text.h"

#include <algorithm>
#include <cctype>

#include "base/wording.h"
#include "report/polynomial_text.h"

namespace fractiscope {

namespace {

// A name, or one function call: text that can stand as a factor or under a power.
bool isAtomic(const std::string& text)
{
    std::size_t i = 0;
    while (i < text.size() && (std::isalnum(static_cast<unsigned char>(text[i])) != 0 || text[i] == '_')) ++i;
    if (i == 0 || std::isdigit(static_cast<unsigned char>(text[0])) != 0) return false;
    if (i == text.size()) return true;
    if (text[i] != '(') return false;
    std::size_t depth = 0;
    for (; i < text.size(); ++i) {
        if (text[i] == '(') ++depth;
        if (text[i] == ')' && --depth == 0) return i + 1 == text.size();
    }
    return false;
}

// An integer for a table: in full, or its ends and its length.
std::string shortInteger(const Integer& value)
{
    std::string text = toString(value);
    if (text.size() <= 24) return text;
    return filled(worded("formulas", "%1 (%2 digits)"),
                  {text.substr(0, 8) + ".." + text.substr(text.size() - 4), std::to_string(text.size())});
}

std::string simpleText(std::span<const Integer> terms, bool more)
{
    std::string text = "[";
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i > 0) text += i == 1 ? "; " : ", ";
        text += shortInteger(terms[i]);
    }
    if (more) text += terms.size() == 1 ? "; ..." : ", ...";
    return text + "]";
}

// The entries of a rule, as many as fit into `width`; the number left out is said.
class Listing {
public:
    explicit Listing(std::size_t width) : width_(width) {}
    void add(const std::string& entry, const std::string& separator)
    {
        if (omitted_ > 0 || (used_ + separator.size() + entry.size() > width_ && used_ > 0)) {
            ++omitted_;
            return;
        }
        text_ += separator + entry;
        used_ += separator.size() + entry.size();
    }
    std::string text() const
    {
        return omitted_ == 0
                   ? text_
                   : filled(worded("formulas", "%1, ... %2 more"), {text_, std::to_string(omitted_)});
    }

private:
    std::size_t width_;
    std::size_t used_ = 0;
    std::size_t omitted_ = 0;
    std::string text_;
};

}  // namespace

std::string leftHandSideText(const RationalFunction& f, const std::string& variable)
{
    PolynomialStyle style;
    style.variable = isAtomic(variable) ? variable : "(" + variable + ")";
    style.times = "*";
    const auto& p = f.numerator.coefficients();
    const auto& q = f.denominator.coefficients();
    const bool bare = p.size() == 2 && p[0] == 0 && p[1] == 1;  // the constant itself
    if (q.size() == 1 && q[0] == 1) return bare ? variable : polynomialText(p, style);
    std::string numerator = polynomialText(p, style);
    if (termCount(p) > 1) numerator = "(" + numerator + ")";
    std::string denominator = polynomialText(q, style);
    const bool factor = termCount(q) == 1 && (q.size() == 1 || q.back() == 1) && q.back() > 0;
    if (!factor) denominator = "(" + denominator + ")";
    return numerator + "/" + denominator;
}

std::string compactText(std::span<const Integer> terms, const SignWord& word, bool more)
{
    if (word.isSimple()) return simpleText(terms, more);
    std::string text;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        text += shortInteger(terms[i]);
        const bool last = i + 1 == terms.size();
        if (last && !more) break;
        text += word.sign(i) > 0 ? " + " : " - ";
        text += last ? "..." : (i + 2 == terms.size() && !more ? "1/" : "1/(");
    }
    const std::size_t open = terms.size() - (more || terms.size() < 2 ? 1 : 2);
    return text + std::string(open, ')');
}

std::string compactText(const SignedFraction& fraction, std::size_t count)
{
    return compactText(fraction.terms(std::max<std::size_t>(count, 1)), fraction.word, true);
}

std::string channelText(const RationalPolynomial& p, const std::string& variable)
{
    const CommonDenominator c = overCommonDenominator(p);
    PolynomialStyle style;
    style.variable = variable;
    const std::string text = polynomialText(c.numerator, style);
    if (c.denominator == 1) return text;
    return (termCount(c.numerator) > 1 ? "(" + text + ")" : text) + "/" + toString(c.denominator);
}

std::string ruleText(const SignedFraction& fraction, std::size_t width)
{
    if (!fraction.hasClosedForm()) {
        std::vector<Integer> terms = fraction.terms(std::min<std::size_t>(fraction.preperiod() + 5, 12));
        return filled(worded("formulas", "%1 recurrence of order %2"),
                      {simpleText(terms, true), std::to_string(fraction.recurrence.size())});
    }
    const std::size_t half = std::max<std::size_t>(width, 20) / 2;
    Listing initial(half);
    for (std::size_t i = 0; i < fraction.initial.size(); ++i) {
        initial.add(shortInteger(fraction.initial[i]), i == 0 ? "" : (i == 1 ? "; " : ", "));
    }
    const std::string head = initial.text();
    Listing channels(std::max(half, width > head.size() ? width - head.size() : 0));
    for (std::size_t j = 0; j < fraction.channels.size(); ++j) {
        std::string channel = channelText(fraction.channels[j], "k");
        if (channel.size() > std::max<std::size_t>(width, 20)) {
            channel =
                filled(worded("formulas", "degree %1"), {std::to_string(fraction.channels[j].size() - 1)});
        }
        channels.add(channel, j == 0 ? "" : ", ");
    }
    const std::string separator = fraction.preperiod() == 0 ? "" : (fraction.preperiod() == 1 ? "; " : ", ");
    return "[" + head + separator + "(" + channels.text() + ")" + (fraction.degree() > 0 ? " k>=0]" : "]");
}

std::string groupedText(std::uint64_t count)
{
    std::string text = std::to_string(count);
    for (std::size_t i = text.size(); i > 3;) text.insert(i -= 3, 1, ',');
    return text;
}

}  // namespace fractiscope
