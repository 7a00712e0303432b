// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/shared_vector.h"

namespace fractiscope {

/// Longest sign word accepted, in signs.
inline constexpr unsigned maximumWordLength = 16;

/// A periodic sequence of signs b_0, b_1, ... in {+1, -1}, stored as its primitive root: (+,-,+,-)
/// is (+,-). The word "+" gives the simple continued fraction.
class SignWord {
public:
    SignWord() : signs_{1} {}
    /// Reduces to the primitive root. Precondition (checked): not empty, entries are 1 or -1.
    explicit SignWord(std::vector<std::int8_t> signs);
    /// Reads "+-" (also with blanks, commas, parentheses or the true minus sign).
    /// Fails with BadWord at the first unknown character, when empty or longer than the maximum.
    static Result<SignWord> parse(std::string_view text);

    std::size_t period() const { return signs_.size(); }  ///< the least p >= 1 with b_{n+p} = b_n
    /// b_n, for every n >= 0.
    int sign(std::size_t n) const { return signs_[n % signs_.size()]; }
    const std::vector<std::int8_t>& signs() const { return signs_.elements(); }  ///< b_0 .. b_{p-1}
    bool isSimple() const { return signs_.size() == 1 && signs_[0] == 1; }       ///< the word "+"
    bool isAllMinus() const { return signs_.size() == 1 && signs_[0] == -1; }    ///< the word "-"
    /// The word b_n, b_{n+1}, ...
    SignWord shifted(std::size_t n) const;
    /// "+-"
    std::string text() const;

    /// Lexicographic, - before +: for sets and maps; not the order of signWords.
    auto operator<=>(const SignWord&) const = default;

private:
    SharedVector<std::int8_t> signs_;
};

/// The primitive roots of all words of length shortest..longest, each once, by period, then "+"
/// before "-". From 1: 2, 4, 10, 22, 52 words up to length 1..5.
/// Fails with BadWordRange unless 1 <= shortest <= longest <= maximumWordLength.
Result<std::vector<SignWord>> signWords(unsigned shortest, unsigned longest);

}  // namespace fractiscope
