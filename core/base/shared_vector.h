// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <initializer_list>
#include <memory>
#include <vector>

namespace fractiscope {

/// A vector whose copies share their elements until one of them is edited. O(1) to copy; copies may be
/// read and edited in different threads. Reads like a std::vector.
template <class T>
class SharedVector {
public:
    using value_type = T;

    SharedVector() = default;
    SharedVector(
        std::vector<T> elements)  // NOLINT(google-explicit-constructor): a vector becomes a shared one
        : elements_(elements.empty() ? nullptr : std::make_shared<std::vector<T>>(std::move(elements)))
    {
    }
    SharedVector(std::initializer_list<T> elements) : SharedVector(std::vector<T>(elements)) {}

    operator const std::vector<T>&() const  // NOLINT(google-explicit-constructor)
    {
        return elements();
    }
    const std::vector<T>& elements() const
    {
        static const std::vector<T> none;
        return elements_ ? *elements_ : none;
    }
    std::vector<T> copy() const { return elements(); }
    /// The elements, for changing them: no longer shared with any copy.
    std::vector<T>& edit()
    {
        if (!elements_ || elements_.use_count() > 1) elements_ = std::make_shared<std::vector<T>>(elements());
        return *elements_;
    }

    std::size_t size() const { return elements_ ? elements_->size() : 0; }
    bool empty() const { return size() == 0; }
    const T& operator[](std::size_t i) const { return (*elements_)[i]; }
    const T& front() const { return elements_->front(); }
    const T& back() const { return elements_->back(); }
    const T* data() const { return elements_ ? elements_->data() : nullptr; }
    auto begin() const { return elements().begin(); }
    auto end() const { return elements().end(); }
    auto rbegin() const { return elements().rbegin(); }
    auto rend() const { return elements().rend(); }

    bool operator==(const SharedVector& other) const
    {
        return elements_ == other.elements_ || elements() == other.elements();
    }
    auto operator<=>(const SharedVector& other) const { return elements() <=> other.elements(); }

private:
    std::shared_ptr<std::vector<T>> elements_;
};

}  // namespace fractiscope
