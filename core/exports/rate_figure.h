// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "constants/constant.h"
#include "search/finding.h"

namespace fractiscope {

/// The convergence of the fastest formulas of one constant beside the simple continued fraction of the number
/// of the fastest, as a plot for pgfplots. Keeps as many formulas as it shows.
class RateFigure {
public:
    static constexpr std::size_t mostCurves = 5;  ///< formulas shown, each in its colour

    RateFigure() = default;
    /// For formulas of this constant. A default figure has no curve of a simple continued fraction.
    explicit RateFigure(Constant constant) : constant_(std::move(constant)) {}
    /// Shows the formula if it is approved, among the fastest and not larger than any search finds. `number`:
    /// by which the legend calls it.
    void add(const Finding& finding, std::size_t number);
    /// A tikzpicture; empty without formulas. Floating point, from exact terms.
    std::string picture() const;
    /// The picture as a centred figure with a caption; empty without formulas.
    std::string latex() const;
    /// The picture as a file for `\input`, with a line that says what it needs.
    std::string inputFile() const;

private:
    struct Curve {
        Finding finding;
        std::size_t number = 0;
    };
    std::optional<Constant> constant_;
    std::vector<Curve> fastest_;  ///< falling ratio to simple
};

}  // namespace fractiscope
