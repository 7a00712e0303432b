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
    using value_type = T;  ///< as in std::vector

    SharedVector() = default;
    /// Moves the elements to where copies will share them. O(1), and no memory for an empty vector.
    SharedVector(
        std::vector<T> elements)  // NOLINT(google-explicit-constructor): a vector becomes a shared one
        : elements_(elements.empty() ? nullptr : std::make_shared<std::vector<T>>(std::move(elements)))
    {
    }
    /// The elements of a list in braces.
    SharedVector(std::initializer_list<T> elements) : SharedVector(std::vector<T>(elements)) {}

    /// elements(), where a function asks for a std::vector.
    operator const std::vector<T>&() const  // NOLINT(google-explicit-constructor)
    {
        return elements();
    }
    /// To read them. Valid until this copy is edited, assigned to or destroyed.
    const std::vector<T>& elements() const
    {
        static const std::vector<T> none;
        return elements_ ? *elements_ : none;
    }
    std::vector<T> copy() const { return elements(); }  ///< the elements alone, shared with nobody; O(size)
    /// The elements, for changing them: no longer shared with any copy.
    std::vector<T>& edit()
    {
        if (!elements_ || elements_.use_count() > 1) elements_ = std::make_shared<std::vector<T>>(elements());
        return *elements_;
    }

    std::size_t size() const { return elements_ ? elements_->size() : 0; }  ///< number of elements
    bool empty() const { return size() == 0; }                              ///< size() is 0
    const T& operator[](std::size_t i) const { return (*elements_)[i]; }    ///< i < size(), unchecked
    const T& front() const { return elements_->front(); }                   ///< of one not empty, unchecked
    const T& back() const { return elements_->back(); }                     ///< of one not empty, unchecked
    const T* data() const { return elements_ ? elements_->data() : nullptr; }  ///< may be nullptr if empty
    auto begin() const { return elements().begin(); }    ///< valid as long as elements()
    auto end() const { return elements().end(); }        ///< valid as long as elements()
    auto rbegin() const { return elements().rbegin(); }  ///< valid as long as elements()
    auto rend() const { return elements().rend(); }      ///< valid as long as elements()

    /// The same elements in the same order. O(1) for two copies that still share them.
    bool operator==(const SharedVector& other) const
    {
        return elements_ == other.elements_ || elements() == other.elements();
    }
    /// Lexicographic, as of two std::vector.
    auto operator<=>(const SharedVector& other) const { return elements() <=> other.elements(); }

private:
    std::shared_ptr<std::vector<T>> elements_;
};

}  // namespace fractiscope
