// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "app/cli_known_bases.h"
#include "fraction/positive_form.h"

namespace fractiscope::cli {

/// Proves, approves or refutes formulas that come from elsewhere. Nothing that is said of them is believed;
/// their family, order and complexity are names that they keep.
class Settler {
public:
    /// In place. Empty where the formula is proved; otherwise what is known of it, as words. Fails as
    /// Constant::parse does.
    Result<std::string> settle(ImportedFinding& imported);

    std::size_t proved() const { return proved_; }    ///< formulas so far
    std::size_t refuted() const { return refuted_; }  ///< the same
    std::size_t open() const { return open_; }        ///< the same

private:
    /// What theory says: that the formula is proved (nothing said), refuted, or why it is neither.
    struct Theorem {
        bool decides;
        std::string said;
    };

    Result<const PowerTable*> powersOf(const std::string& constant, int degree);
    void compare(Finding& f, const Finding& claimed, const PowerTable& powers);
    Theorem prove(Finding& f, const NumberBases& bases);

    KnownBases known_;
    std::string constant_;                ///< of the formula before
    std::unique_ptr<PowerTable> powers_;  ///< of that constant
    std::size_t proved_ = 0;
    std::size_t refuted_ = 0;
    std::size_t open_ = 0;
};

}  // namespace fractiscope::cli
