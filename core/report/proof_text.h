// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "proof/base_of_constant.h"
#include "proof/certificate_checker.h"
#include "proof/prover.h"
#include "search/finding.h"

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

/// How a formula follows from the first one of its family: "2*e + 1 = 2y + 1 with y = e; the terms from a_3
/// on are those of y from a_1 on." Empty if it is that one, or no common tail is found.
std::string familySentence(const Finding& head, const Finding& member, const std::string& constant);

/// "(2y + 1)/(y - 1)" for the action of a matrix.
std::string moebiusActionText(const IntegerMatrix& m, const std::string& variable);

}  // namespace fractiscope
