// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/digit_interval.h"

#include <algorithm>

#include "base/wording.h"

namespace fractiscope {

namespace {

constexpr std::string_view ellipsis = "\xE2\x80\xA6";  // U+2026
constexpr std::size_t shownDigits = 8;

}  // namespace

Result<DigitInterval> parseDigits(std::string_view text)
{
    if (text.size() > maximumDigitsLength)
        return Error{ErrorCode::InputTooLong, maximumDigitsLength, text.size() - maximumDigitsLength,
                     std::to_string(text.size()), std::to_string(maximumDigitsLength)};
    std::string digits;
    long afterPoint = -1;
    bool negative = false;
    bool hasSign = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const std::string_view rest = text.substr(i);
        if (c >= '0' && c <= '9') {
            digits += c;
            if (afterPoint >= 0) ++afterPoint;
        } else if ((c == '-' || c == '+') && digits.empty() && afterPoint < 0 && !hasSign) {
            hasSign = true;
            negative = c == '-';
        } else if (!digits.empty() && (rest.substr(0, 3) == "..." || rest.substr(0, 3) == ellipsis)) {
            const std::size_t more = rest.find_first_not_of(" \t", 3);
            if (more == std::string_view::npos) break;
            return Error{ErrorCode::UnexpectedCharacter, i + more, 1, std::string(1, text[i + more]), ""};
        } else if (c == '.' && afterPoint < 0) {
            afterPoint = 0;
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            return Error{ErrorCode::UnexpectedCharacter, i, 1, std::string(1, c),
                         wording("errors", "a digit")};
        }
    }
    if (digits.empty())
        return Error{ErrorCode::UnexpectedEnd, text.size(), 0, "", wording("errors", "digits")};

    DigitInterval result;
    const std::size_t point = digits.size() - static_cast<std::size_t>(std::max(afterPoint, 0L));
    Integer scale;
    mpz_ui_pow_ui(raw(scale), 10, static_cast<unsigned long>(std::max(afterPoint, 0L)));
    Integer value = *parseInteger(digits);
    if (negative) value = -value;
    result.lower = Rational(2 * value - 1, 2 * scale);
    result.upper = Rational(2 * value + 1, 2 * scale);
    const std::size_t leading = digits.find_first_not_of('0');
    result.digits = leading == std::string::npos ? 1 : static_cast<long>(digits.size() - leading);
    std::string shown = digits.substr(0, point) + (afterPoint > 0 ? "." : "");
    for (std::size_t i = point; i < digits.size() && shown.size() < shownDigits + 1; ++i) shown += digits[i];
    result.latex = (negative ? "-" : "") + shown + "\\ldots";
    return result;
}

}  // namespace fractiscope
