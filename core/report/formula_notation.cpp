// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formula_notation.h"

#include <cctype>
#include <numeric>

#include "base/wording.h"
#include "proof/affine_substitution.h"
#include "proof/shortest_form.h"
#include "report/text.h"

namespace fractiscope {

namespace {

void add(RationalPolynomial& p, const RationalPolynomial& q, const Rational& factor)
{
    if (p.size() < q.size()) p.resize(q.size(), Rational(0));
    for (std::size_t i = 0; i < q.size(); ++i) p[i] += q[i] * factor;
}

// Recursive descent over one text. After the first failure everything is empty.
class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}
    const std::optional<Error>& error() const { return error_; }

    void skipBlanks()
    {
        while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])) != 0) ++at_;
    }
    bool take(char c)
    {
        skipBlanks();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    bool isAtEnd()
    {
        skipBlanks();
        return at_ >= text_.size();
    }
    void moveTo(std::size_t position) { at_ = position; }

    void unexpected(const char* expected)
    {
        skipBlanks();
        if (error_) return;
        if (at_ >= text_.size())
            error_ = Error{ErrorCode::UnexpectedEnd, text_.size(), 0, "", expected};
        else
            error_ =
                Error{ErrorCode::UnexpectedCharacter, at_, 1, std::string(text_.substr(at_, 1)), expected};
    }

    /// polynomials separated by commas, up to the end or a semicolon.
    std::vector<RationalPolynomial> list()
    {
        std::vector<RationalPolynomial> result;
        starts_.clear();
        do {
            skipBlanks();
            starts_.push_back(at_);
            result.push_back(sum());
        } while (!error_ && take(','));
        return result;
    }
    /// Where the polynomials of the last list begin.
    const std::vector<std::size_t>& starts() const { return starts_; }

private:
    bool isDigit() const
    {
        return at_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_])) != 0;
    }

    Integer integer()
    {
        skipBlanks();
        const std::size_t start = at_;
        while (isDigit()) ++at_;
        if (at_ == start) unexpected(wording("errors", "a number or k"));
        if (at_ - start > NotationLimits::digits && !error_)
            error_ = Error{ErrorCode::NumberTooLong, start, at_ - start, "", ""};
        if (error_) return 1;
        return *parseInteger(text_.substr(start, at_ - start));
    }

    Rational divisor()
    {
        if (!take('/')) return 1;
        skipBlanks();
        const std::size_t start = at_;
        const Integer value = integer();
        if (value.is_zero() && !error_) error_ = Error{ErrorCode::DivisionByZero, start, at_ - start, "", ""};
        return error_ ? Rational(1) : Rational(Integer(1), value);
    }

    /// k or k^n
    RationalPolynomial power()
    {
        std::size_t exponent = 1;
        if (take('^')) {
            skipBlanks();
            const std::size_t start = at_;
            const Integer value = integer();
            if (value > NotationLimits::degree && !error_)
                error_ = Error{ErrorCode::TooLarge, start, at_ - start,
                               std::string(text_.substr(start, at_ - start)),
                               std::to_string(NotationLimits::degree)};
            if (!error_) exponent = value.convert_to<std::size_t>();
        }
        RationalPolynomial p(exponent + 1, Rational(0));
        p[exponent] = 1;
        return p;
    }

    RationalPolynomial term()
    {
        RationalPolynomial p{Rational(1)};
        Rational factor = 1;
        if (take('(')) {
            p = sum();
            if (!take(')')) unexpected("')'");
        } else if (take('k')) {
            p = power();
        } else {
            factor = Rational(integer());
            factor *= divisor();
            const bool times = take('*');
            if (take('k'))
                p = power();
            else if (times)
                unexpected("k");
        }
        factor *= divisor();
        for (Rational& c : p) c *= factor;
        return p;
    }

    RationalPolynomial sum()
    {
        if (++depth_ > 20 && !error_) error_ = Error{ErrorCode::NestingTooDeep, at_, 1, "", ""};
        RationalPolynomial p;
        Rational sign = take('-') ? -1 : 1;
        while (!error_) {
            add(p, term(), sign);
            if (take('+'))
                sign = 1;
            else if (take('-'))
                sign = -1;
            else
                break;
        }
        --depth_;
        while (!p.empty() && p.back() == 0) p.pop_back();
        return p;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
    std::vector<std::size_t> starts_;
    std::optional<Error> error_;
};

bool isIntegerValued(const RationalPolynomial& p)
{
    for (std::size_t k = 0; k < p.size(); ++k)
        if (!isInteger(evaluate(p, Integer(k)))) return false;
    return true;
}

/// The channels for the period `times` m: channel j + m l at k is channel j at times k + l.
std::vector<RationalPolynomial> repeated(const std::vector<RationalPolynomial>& channels, std::size_t times)
{
    if (times == 1) return channels;
    std::vector<RationalPolynomial> result;
    for (std::size_t l = 0; l < times; ++l)
        for (const RationalPolynomial& p : channels)
            result.push_back(composed(p, Rational(Integer(l)), Rational(Integer(times))));
    return result;
}

Error badTerm(std::string_view text, const Parser& parser, std::size_t j, const char* expected)
{
    const std::size_t start = parser.starts()[j];
    const std::size_t end = text.find_first_of(",;", start);
    return {ErrorCode::UnexpectedToken, start, 0, std::string(text.substr(start, end - start)), expected};
}

}  // namespace

Result<SignedFraction> parseFormula(std::string_view text)
{
    if (text.size() > NotationLimits::length)
        return Error{ErrorCode::InputTooLong, NotationLimits::length, 0, "",
                     std::to_string(NotationLimits::length)};
    Parser parser(text);
    if (parser.isAtEnd()) return Error{ErrorCode::EmptyInput, 0, 0, "", ""};
    SignedFraction fraction;
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        auto word = SignWord::parse(text.substr(0, colon));
        if (!word) return word.error();
        fraction.word = std::move(*word);
        parser.moveTo(colon + 1);
    }
    std::vector<RationalPolynomial> list;
    if (!parser.take(';')) {
        list = parser.list();
        if (parser.error()) return *parser.error();
        if (parser.take(';')) {
            for (std::size_t j = 0; j < list.size(); ++j) {
                if (list[j].size() > 1 || (list[j].size() == 1 && !isInteger(list[j][0])))
                    return badTerm(text, parser, j, "an integer before the semicolon");
                fraction.initial.push_back(list[j].empty() ? Integer(0) : Integer(numerator(list[j][0])));
            }
            list = parser.list();
        }
    } else {
        list = parser.list();
    }
    if (parser.error()) return *parser.error();
    if (!parser.isAtEnd()) {
        parser.unexpected(wording("errors", "a comma"));
        return *parser.error();
    }
    std::size_t coefficients = 0;
    for (const RationalPolynomial& p : list) coefficients += p.size();
    const std::size_t p = fraction.word.period();
    const std::size_t times = p / std::gcd(list.size(), p);
    for (const auto& [size, most] : {std::pair{list.size(), NotationLimits::period},
                                     std::pair{coefficients, NotationLimits::coefficients}})
        if (size * times > most)
            return Error{ErrorCode::TooLarge, 0, text.size(), std::to_string(size * times),
                         std::to_string(most)};
    for (std::size_t j = 0; j < list.size(); ++j)
        if (!isIntegerValued(list[j])) return badTerm(text, parser, j, "a polynomial with integer values");
    fraction.channels = repeated(list, times);
    return shortestForm(std::move(fraction));
}

std::string formulaNotation(const SignedFraction& fraction)
{
    std::string text = fraction.word.isSimple() ? std::string() : fraction.word.text() + ": ";
    for (std::size_t i = 0; i < fraction.initial.size(); ++i)
        text += (i > 0 ? ", " : "") + toString(fraction.initial[i]);
    if (!fraction.initial.empty()) text += "; ";
    for (std::size_t j = 0; j < fraction.channels.size(); ++j)
        text += (j > 0 ? ", " : "") + channelText(fraction.channels[j], "k");
    return text;
}

}  // namespace fractiscope
