// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "proof/certificate.h"
#include "search/finding.h"

namespace fractiscope {

/// The proof that a certificate stands for, as proofText gives it, in LaTeX with amsmath and amssymb and with
/// `\cite` for the keys of sources(). `name` is the LaTeX of the number. Long matrices are abbreviated as
/// integerLatex does; of a long base fraction the first terms are shown.
std::string proofLatex(const Certificate& certificate, const std::string& name);

/// How a formula follows from the first one of its family, in LaTeX, see familySentence; `number` is that of
/// the first one. Empty if no common tail is found,
/// or the closed forms are larger than those of any search.
std::string familyLatex(const Finding& head, std::size_t number, const Finding& member,
                        const std::string& symbol);

}  // namespace fractiscope
