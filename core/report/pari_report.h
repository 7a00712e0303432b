// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "constants/constant.h"
#include "search/finding.h"

namespace fractiscope {

/// A script for PARI/GP that checks findings anew with GP's arithmetic and functions alone: each formula against
/// P(alpha)/Q(alpha) to pariDigits decimal digits, and for a proved one the hypotheses H1 to H4 of its
/// certificate and the value of its base. Run as `gp -q -f FILE`: it names what fails, prints a summary line, and
/// ends with exit code 1 if anything failed. The parts are written one after another: head, then for each
/// constant its line, then its findings, then the foot.
std::string pariHead();

/// Precision of the comparisons, in decimal digits.
inline constexpr long pariDigits = 200;

/// What GP is to take for alpha. A constant that GP cannot compute is announced; its formulas are checked by
/// their certificates only. Digits are compared as far as they go.
std::string pariConstant(const Constant& constant);

/// One finding of the last constant.
std::string pariFinding(const Finding& finding);

/// The end, for so many findings: fewer checks than that are a failure.
std::string pariFoot(std::size_t findings);

}  // namespace fractiscope
