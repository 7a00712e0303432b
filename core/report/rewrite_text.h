// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "proof/contraction.h"
#include "proof/equivalence.h"
#include "proof/local_identities.h"

namespace fractiscope {

/// An answer in plain text with the certificate that proves it, if there is one.
struct RewriteAnswer {
    std::string text;                        ///< lines, each with its newline
    std::optional<Certificate> certificate;  ///< an image or the removal of terms may have one
    std::string
        proved;  ///< name of what the certificate speaks of: the number that it maps the given value to
};

/// "x = [2; (1, 2k + 2, 1) k>=0] under +" and the formula as it can be typed again.
std::string formulaText(const std::string& name, const SignedFraction& fraction);

/// The fraction of m(x) under a word, x the value of the given fraction; or why it stays open.
RewriteAnswer imageAnswer(const SignedFraction& fraction, const IntegerMatrix& m, const SignWord& word,
                          std::stop_token stop = {});

/// Without terms 0, or without terms 0 and 1.
RewriteAnswer removalAnswer(const SignedFraction& fraction, bool ones);

/// Even or odd part.
RewriteAnswer contractionAnswer(const SignedFraction& fraction, Parity parity);

/// How the values of x and y are related.
RewriteAnswer relationAnswer(const SignedFraction& x, const SignedFraction& y, std::stop_token stop = {});

}  // namespace fractiscope
