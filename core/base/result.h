// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "base/error.h"

namespace fractiscope {

/// The answer to a question about real numbers asked at finite precision.
enum class Verdict { True, False, Unknown };

/// Either a value or the reason why there is none. Accessing the side that is not there is a
/// bug and asserted.
template <class T, class Reason = Error>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}         ///< there is a value
    Result(Reason reason) : state_(std::in_place_index<1>, std::move(reason)) {}  ///< there is none

    explicit operator bool() const { return state_.index() == 0; }  ///< whether there is a value
    const T& operator*() const& { return value(); }                 ///< value()
    T& operator*() & { return value(); }                            ///< value()
    /// By value: a range-for over *f() keeps it alive.
    T operator*() && { return std::move(value()); }
    const T* operator->() const { return &value(); }  ///< a member of value()
    T* operator->() { return &value(); }              ///< a member of value()
    /// Precondition (checked): there is a value.
    const T& value() const
    {
        assert(state_.index() == 0);
        return *std::get_if<0>(&state_);
    }
    /// The same, to change it or move from it.
    T& value()
    {
        assert(state_.index() == 0);
        return *std::get_if<0>(&state_);
    }
    /// Why there is no value. Precondition (checked): there is none.
    const Reason& error() const
    {
        assert(state_.index() == 1);
        return *std::get_if<1>(&state_);
    }

private:
    std::variant<T, Reason> state_;
};

}  // namespace fractiscope
