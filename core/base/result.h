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
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Reason reason) : state_(std::in_place_index<1>, std::move(reason)) {}

    explicit operator bool() const { return state_.index() == 0; }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    /// By value: a range-for over *f() keeps it alive.
    T operator*() && { return std::move(value()); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const T& value() const
    {
        assert(state_.index() == 0);
        return *std::get_if<0>(&state_);
    }
    T& value()
    {
        assert(state_.index() == 0);
        return *std::get_if<0>(&state_);
    }
    const Reason& error() const
    {
        assert(state_.index() == 1);
        return *std::get_if<1>(&state_);
    }

private:
    std::variant<T, Reason> state_;
};

}  // namespace fractiscope
