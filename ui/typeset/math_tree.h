// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace fractiscope {

/// A formula as a tree, read from LaTeX.
struct MathNode {
    enum class Kind {
        Row,        ///< children side by side
        Symbol,     ///< one character, `symbol`
        Text,       ///< `text` upright: numbers and what could not be read
        Name,       ///< `text` upright with a function's spacing
        Fraction,   ///< numerator, denominator
        Root,       ///< radicand, then the degree if there is one
        Script,     ///< nucleus, superscript, subscript; an empty row where there is none
        Delimited,  ///< one child between `left` and `right`
        Space       ///< `em` wide
    };

    Kind kind = Kind::Row;
    std::vector<MathNode> children;
    QString text;
    char32_t symbol = 0;
    char32_t left = 0;
    char32_t right = 0;
    double em = 0;
    bool display = false;  ///< of a fraction: set in display style (\cfrac, \dfrac)

    /// A row without children.
    bool isEmpty() const { return kind == Kind::Row && children.empty(); }
};

/// Reads the part of LaTeX described at latexBox(). Never fails; depth is limited.
MathNode parseLatex(const QString& latex);

}  // namespace fractiscope
