// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "fraction/signed_fraction.h"
#include "report/json_lines.h"

// Only for sources that read JSON: what they hand out has no JSON in it.

namespace fractiscope {

/// The deepest nesting of brackets outside strings; of any text, JSON or not.
int jsonNesting(std::string_view text);

/// The fields of one JSON object, each taken by a function that knows what it must be. After the first
/// failure every further answer is empty.
class JsonFields {
public:
    using Json = nlohmann::json;                                       ///< as the parser makes it
    static constexpr std::size_t maximumCount = std::size_t{1} << 40;  ///< for count(), if not told otherwise

    /// Reads fields of `json`, which must live longer.
    explicit JsonFields(const Json& json) : json_(json) {}
    /// The first failure.
    const std::optional<Error>& error() const { return error_; }

    /// The field is not what it must be: `expected`.
    void fail(const char* field, const char* expected)
    {
        if (!error_) error_ = Error{ErrorCode::UnexpectedToken, 0, 0, field, expected};
    }

    /// A string.
    std::string text(const char* field)
    {
        const Json* value = find(field);
        if (value != nullptr && value->is_string()) return value->get<std::string>();
        fail(field, "a text");
        return {};
    }

    /// A whole number 0 .. maximum.
    std::uint64_t count(const char* field, std::uint64_t maximum = maximumCount)
    {
        const Json* value = find(field);
        if (value != nullptr && value->is_number_unsigned() && value->get<std::uint64_t>() <= maximum) {
            return value->get<std::uint64_t>();
        }
        fail(field, "a whole number that is not negative");
        return 0;
    }

    /// true or false.
    bool truth(const char* field)
    {
        const Json* value = find(field);
        if (value != nullptr && value->is_boolean()) return value->get<bool>();
        fail(field, "true or false");
        return false;
    }

    /// A double; null stands for what is not finite and becomes NaN.
    double real(const char* field)
    {
        const Json* value = find(field);
        if (value != nullptr && value->is_null()) return std::numeric_limits<double>::quiet_NaN();
        if (value != nullptr && value->is_number()) return value->get<double>();
        fail(field, "a number");
        return 0;
    }

    /// Exact integers.
    std::vector<Integer> integers(const char* field)
    {
        std::vector<Integer> result;
        for (const Json& item : array(field)) {
            const auto value = rational(item);
            if (!value || !isInteger(*value)) {
                fail(field, "an array of integers");
                return {};
            }
            result.push_back(Integer(numerator(*value)));
        }
        return result;
    }

    /// Polynomials, lowest coefficient first.
    std::vector<RationalPolynomial> polynomials(const char* field)
    {
        std::vector<RationalPolynomial> result;
        for (const Json& item : array(field)) {
            RationalPolynomial p;
            bool usable = item.is_array() && item.size() <= JsonLimits::maxEntries;
            for (const Json& coefficient : usable ? item : Json::array()) {
                const auto value = rational(coefficient);
                usable = usable && value.has_value();
                p.push_back(value.value_or(Rational(0)));
            }
            if (!usable || (!p.empty() && p.back() == 0)) {
                fail(field, "an array of arrays of exact numbers without a leading 0");
                return {};
            }
            result.push_back(std::move(p));
        }
        return result;
    }

    /// An array of at most `most` entries; empty on failure.
    const Json& array(const char* field, std::size_t most = JsonLimits::maxEntries)
    {
        static const Json empty = Json::array();
        const Json* value = find(field);
        const bool isArray = value != nullptr && value->is_array();
        if (isArray && value->size() <= most) return *value;
        fail(field, isArray ? "an array with fewer entries" : "an array");
        return empty;
    }

private:
    const Json* find(const char* field) const
    {
        const auto at = json_.find(field);
        return error_ || at == json_.end() ? nullptr : &*at;
    }

    /// A JSON integer, or a string "n" or "p/q" in lowest terms.
    static std::optional<Rational> rational(const Json& item)
    {
        if (item.is_number_unsigned()) return Rational(Integer(item.get<std::uint64_t>()));
        if (item.is_number_integer()) return Rational(Integer(item.get<std::int64_t>()));
        if (!item.is_string()) return std::nullopt;
        const auto& text = item.get_ref<const std::string&>();
        if (text.size() > 2 * JsonLimits::maxIntegerDigits) return std::nullopt;
        const std::size_t slash = text.find('/');
        const auto p = parseInteger(std::string_view(text).substr(0, slash));
        if (slash == std::string::npos) return p ? std::optional<Rational>(Rational(*p)) : std::nullopt;
        const auto q = parseInteger(std::string_view(text).substr(slash + 1));
        if (!p || !q || *q <= 0) return std::nullopt;
        return Rational(*p, *q);
    }

    const Json& json_;
    std::optional<Error> error_;
};

}  // namespace fractiscope
