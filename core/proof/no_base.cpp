// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/no_base.h"

#include "base/wording.h"

namespace fractiscope {

std::string reasonText(NoBaseReason reason)
{
    switch (reason) {
        case NoBaseReason::GivenByDigits:
            return worded("reasons", "the constant is given by digits only");
        case NoBaseReason::RationalValue:
            return worded("reasons", "the constant is rational");
        case NoBaseReason::AlgebraicDegree:
            return worded("reasons", "an algebraic number of degree above 2");
        case NoBaseReason::UnknownFunction:
            return worded("reasons", "none is catalogued for values of this kind");
        case NoBaseReason::UnknownArgument:
            return worded("reasons",
                          "an argument is neither rational nor a rational multiple of a square root");
        case NoBaseReason::SeveralConstants:
            return worded("reasons", "several constants without a common base");
        case NoBaseReason::NotMoebius:
            return worded("reasons", "not of degree 1 in a constant that has a base");
        case NoBaseReason::IrrationalCoefficients:
            return worded("reasons",
                          "of degree 1 in a constant that has a base, but with irrational coefficients");
        case NoBaseReason::NotAdmissible:
            return worded("reasons", "the fraction of this kind would have terms that are not integers");
        case NoBaseReason::PeriodTooLong:
            return worded("reasons", "the period is too long");
        case NoBaseReason::TooLarge:
            return worded("reasons", "the expression is larger than what is tried");
        case NoBaseReason::NotVerified:
            return worded("reasons", "the numerical check could not be carried out");
    }
    return {};
}

}  // namespace fractiscope
