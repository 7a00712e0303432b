// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "proof/base_of_constant.h"
#include "proof/certificate_checker.h"
#include "proof/prover.h"

namespace fractiscope {

/// What can be proved of the number called `name`: "e is an image of [(4k + 2) k>=0] = coth(1/2), so what is
/// approved can be proved." or why no base is known. One sentence.
std::string baseSentence(const std::string& name, const Result<BasedConstant, NoBase>& base);

/// An English piece of a sentence that follows "not proved: ".
std::string reasonText(OpenReason reason);

/// What a refused certificate violates: a piece of a sentence, "H2 fails: ...".
std::string hypothesisText(Hypothesis hypothesis);

/// The proof that a certificate stands for, in five short paragraphs of plain text that a number theorist
/// can check by hand; `name` is that of the number, e.g. "(e + 1)/2".
std::string proofText(const Certificate& certificate, const std::string& name);

/// "(2y + 1)/(y - 1)" for the action of a matrix.
std::string moebiusActionText(const IntegerMatrix& m, const std::string& variable);

}  // namespace fractiscope
