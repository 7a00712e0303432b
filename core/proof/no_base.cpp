// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/no_base.h"

namespace fractiscope {

std::string_view reasonText(NoBaseReason reason)
{
    switch (reason) {
        case NoBaseReason::GivenByDigits:
            return "the constant is given by digits only";
        case NoBaseReason::RationalValue:
            return "the constant is rational";
        case NoBaseReason::AlgebraicDegree:
            return "an algebraic number of degree above 2";
        case NoBaseReason::UnknownFunction:
            return "none is catalogued for values of this kind";
        case NoBaseReason::UnknownArgument:
            return "an argument is neither rational nor a rational multiple of a square root";
        case NoBaseReason::SeveralConstants:
            return "several constants without a common base";
        case NoBaseReason::NotMoebius:
            return "not of degree 1 in a constant that has a base";
        case NoBaseReason::IrrationalCoefficients:
            return "of degree 1 in a constant that has a base, but with irrational coefficients";
        case NoBaseReason::NotAdmissible:
            return "the fraction of this kind would have terms that are not integers";
        case NoBaseReason::PeriodTooLong:
            return "the period is too long";
        case NoBaseReason::TooLarge:
            return "the expression is larger than what is tried";
        case NoBaseReason::NotVerified:
            return "the numerical check could not be carried out";
    }
    return {};
}

}  // namespace fractiscope
