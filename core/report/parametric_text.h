// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "proof/parametric_theorem.h"

namespace fractiscope {

/// How formulas are written: for a terminal, or as LaTeX that needs amsmath only.
enum class Notation { Plain, Latex };

/// A polynomial in t and k, written as one in k: "(2t + 1)k - 1", "((4t + 3)k - 1)/2", "0".
std::string channelText(const ParametricChannel& channel, Notation notation = Notation::Plain);

/// The rule of the terms: "[1; ((2t + 1)k - 1, 1, 1) t>=0]", in LaTeX with a bar over the channels.
std::string ruleText(const ParametricTheorem& theorem, Notation notation = Notation::Plain);

/// For which k: "for all k >= 2", "for k = 3, 5, 7, ...", with smaller k that do not join on: "for all k >= 4
/// and for k = 1"; in LaTeX "k \ge 2" and so on.
std::string rangeText(const ParametricTheorem& theorem, Notation notation = Notation::Plain);

/// The k >= 1 below those of rangeText in the residue class, of which the theorem says nothing: "1, 3"; empty
/// if there are none. k with c(k) < 1 are left out.
std::string exceptionsText(const ParametricTheorem& theorem);

/// "e^(1/k) = [1; ((2t + 1)k, 2) t>=0] with signs +-, for all k >= 2"; signs are not mentioned for the word
/// +.
std::string theoremText(const ParametricTheorem& theorem);

/// The same as one line of display math, without delimiters.
std::string theoremLatex(const ParametricTheorem& theorem);

/// What the proof rests on: the base with its value, the map from it, the state M and the block; and which k
/// were proved one by one.
std::string proofText(const ParametricTheorem& theorem);

}  // namespace fractiscope
