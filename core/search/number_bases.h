// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <optional>

#include "proof/base_of_constant.h"
#include "proof/certificate.h"

namespace fractiscope {

/// Which numbers f(alpha) of a search are Moebius images of a base fraction. Thread-safe.
class NumberBases {
public:
    /// Recognises alpha; may take some 10 ms.
    explicit NumberBases(const Constant& constant);

    /// The base of alpha itself, or why none is known.
    const Result<BasedConstant, NoBase>& ofConstant() const { return ofConstant_; }
    /// f(alpha) = toConstant(value(base)): from alpha where f has degree 1, from alpha^g where f is a
    /// function of degree 1 of that, and as reduceDegreeTwo says. Nothing if no base is known or f(alpha) is
    /// rational. Exact.
    std::optional<BasedConstant> of(const RationalFunction& f) const;

private:
    std::optional<BasedConstant> ofPower(int exponent) const;

    Constant constant_;
    Result<BasedConstant, NoBase> ofConstant_;
    mutable std::mutex mutex_;
    mutable std::map<int, std::optional<BasedConstant>> ofPowers_;
};

/// Whether the certificate speaks of f(alpha): its base is the one recognised for f(alpha), and its M0 is the
/// map from there. False if no base is recognised. Exact, but for the recognition; see findBase.
bool isLinked(const Certificate& certificate, const NumberBases& bases, const RationalFunction& f);

}  // namespace fractiscope
