// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/latex_letters.h"

#include <algorithm>
#include <iterator>

namespace fractiscope {

namespace {

struct Letter {
    char32_t code;
    std::string_view latex;
};

/// By code; every command is one of LaTeX itself.
constexpr Letter letters[] = {
    {U'\u00A0', "~"},
    {U'\u00A7', "\\S{}"},
    {U'\u00AC', "\\ensuremath{\\neg}"},
    {U'\u00B0', "\\ensuremath{^\\circ}"},
    {U'\u00B1', "\\ensuremath{\\pm}"},
    {U'\u00B2', "\\ensuremath{^2}"},
    {U'\u00B3', "\\ensuremath{^3}"},
    {U'\u00B7', "\\ensuremath{\\cdot}"},
    {U'\u00D7', "\\ensuremath{\\times}"},
    {U'\u00F7', "\\ensuremath{\\div}"},
    {U'\u0393', "\\ensuremath{\\Gamma}"},
    {U'\u0394', "\\ensuremath{\\Delta}"},
    {U'\u0398', "\\ensuremath{\\Theta}"},
    {U'\u039B', "\\ensuremath{\\Lambda}"},
    {U'\u039E', "\\ensuremath{\\Xi}"},
    {U'\u03A0', "\\ensuremath{\\Pi}"},
    {U'\u03A3', "\\ensuremath{\\Sigma}"},
    {U'\u03A5', "\\ensuremath{\\Upsilon}"},
    {U'\u03A6', "\\ensuremath{\\Phi}"},
    {U'\u03A8', "\\ensuremath{\\Psi}"},
    {U'\u03A9', "\\ensuremath{\\Omega}"},
    {U'\u03B1', "\\ensuremath{\\alpha}"},
    {U'\u03B2', "\\ensuremath{\\beta}"},
    {U'\u03B3', "\\ensuremath{\\gamma}"},
    {U'\u03B4', "\\ensuremath{\\delta}"},
    {U'\u03B5', "\\ensuremath{\\varepsilon}"},
    {U'\u03B6', "\\ensuremath{\\zeta}"},
    {U'\u03B7', "\\ensuremath{\\eta}"},
    {U'\u03B8', "\\ensuremath{\\theta}"},
    {U'\u03B9', "\\ensuremath{\\iota}"},
    {U'\u03BA', "\\ensuremath{\\kappa}"},
    {U'\u03BB', "\\ensuremath{\\lambda}"},
    {U'\u03BC', "\\ensuremath{\\mu}"},
    {U'\u03BD', "\\ensuremath{\\nu}"},
    {U'\u03BE', "\\ensuremath{\\xi}"},
    {U'\u03C0', "\\ensuremath{\\pi}"},
    {U'\u03C1', "\\ensuremath{\\rho}"},
    {U'\u03C2', "\\ensuremath{\\varsigma}"},
    {U'\u03C3', "\\ensuremath{\\sigma}"},
    {U'\u03C4', "\\ensuremath{\\tau}"},
    {U'\u03C5', "\\ensuremath{\\upsilon}"},
    {U'\u03C6', "\\ensuremath{\\varphi}"},
    {U'\u03C7', "\\ensuremath{\\chi}"},
    {U'\u03C8', "\\ensuremath{\\psi}"},
    {U'\u03C9', "\\ensuremath{\\omega}"},
    {U'\u03D1', "\\ensuremath{\\vartheta}"},
    {U'\u03D5', "\\ensuremath{\\phi}"},
    {U'\u03D6', "\\ensuremath{\\varpi}"},
    {U'\u03F5', "\\ensuremath{\\epsilon}"},
    {U'\u2013', "--"},
    {U'\u2014', "---"},
    {U'\u2018', "`"},
    {U'\u2019', "'"},
    {U'\u201C', "``"},
    {U'\u201D', "''"},
    {U'\u2020', "\\ensuremath{\\dagger}"},
    {U'\u2022', "\\ensuremath{\\bullet}"},
    {U'\u2026', "\\ensuremath{\\ldots}"},
    {U'\u2032', "\\ensuremath{\\prime}"},
    {U'\u2113', "\\ensuremath{\\ell}"},
    {U'\u2190', "\\ensuremath{\\leftarrow}"},
    {U'\u2192', "\\ensuremath{\\rightarrow}"},
    {U'\u2194', "\\ensuremath{\\leftrightarrow}"},
    {U'\u21A6', "\\ensuremath{\\mapsto}"},
    {U'\u21D0', "\\ensuremath{\\Leftarrow}"},
    {U'\u21D2', "\\ensuremath{\\Rightarrow}"},
    {U'\u21D4', "\\ensuremath{\\Leftrightarrow}"},
    {U'\u2200', "\\ensuremath{\\forall}"},
    {U'\u2202', "\\ensuremath{\\partial}"},
    {U'\u2203', "\\ensuremath{\\exists}"},
    {U'\u2205', "\\ensuremath{\\emptyset}"},
    {U'\u2208', "\\ensuremath{\\in}"},
    {U'\u2209', "\\ensuremath{\\notin}"},
    {U'\u220F', "\\ensuremath{\\prod}"},
    {U'\u2211', "\\ensuremath{\\sum}"},
    {U'\u2212', "\\ensuremath{-}"},
    {U'\u221A', "\\ensuremath{\\surd}"},
    {U'\u221D', "\\ensuremath{\\propto}"},
    {U'\u221E', "\\ensuremath{\\infty}"},
    {U'\u2227', "\\ensuremath{\\wedge}"},
    {U'\u2228', "\\ensuremath{\\vee}"},
    {U'\u2229', "\\ensuremath{\\cap}"},
    {U'\u222A', "\\ensuremath{\\cup}"},
    {U'\u222B', "\\ensuremath{\\int}"},
    {U'\u223C', "\\ensuremath{\\sim}"},
    {U'\u2245', "\\ensuremath{\\cong}"},
    {U'\u2248', "\\ensuremath{\\approx}"},
    {U'\u2260', "\\ensuremath{\\neq}"},
    {U'\u2261', "\\ensuremath{\\equiv}"},
    {U'\u2264', "\\ensuremath{\\leq}"},
    {U'\u2265', "\\ensuremath{\\geq}"},
    {U'\u226A', "\\ensuremath{\\ll}"},
    {U'\u226B', "\\ensuremath{\\gg}"},
    {U'\u2282', "\\ensuremath{\\subset}"},
    {U'\u2286', "\\ensuremath{\\subseteq}"},
    {U'\u22C5', "\\ensuremath{\\cdot}"},
};
static_assert(std::is_sorted(std::begin(letters), std::end(letters),
                             [](const Letter& a, const Letter& b) { return a.code < b.code; }));

}  // namespace

std::string_view latexLetter(char32_t code)
{
    const auto at =
        std::lower_bound(std::begin(letters), std::end(letters), code,
                         [](const Letter& letter, char32_t wanted) { return letter.code < wanted; });
    return at != std::end(letters) && at->code == code ? at->latex : std::string_view();
}

}  // namespace fractiscope
