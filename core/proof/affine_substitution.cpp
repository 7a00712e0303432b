// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/affine_substitution.h"

namespace fractiscope {

RationalPolynomial composed(const RationalPolynomial& p, const Rational& u, const Rational& v)
{
    RationalPolynomial result;
    for (auto c = p.rbegin(); c != p.rend(); ++c) {
        result.emplace_back(0);
        for (std::size_t j = result.size() - 1; j > 0; --j) result[j] = result[j] * u + result[j - 1] * v;
        result[0] = result[0] * u + *c;
    }
    return result;
}

}  // namespace fractiscope
