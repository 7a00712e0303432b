// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where its series give few bits, Arb's functions of the same names turn to an integral that takes minutes.
// Here only series are summed; who needs more bits asks again with a higher precision.
#include "constants/bessel_values.h"

#include <acb_hypgeom.h>

namespace fractiscope {

namespace {

/// A function of two real arguments among Arb's complex ones.
template <typename Function>
Ball realValue(Function function, const Ball& order, const Ball& x, long p)
{
    acb_t nu;
    acb_t z;
    acb_init(nu);
    acb_init(z);
    acb_set_arb(nu, order.raw());
    acb_set_arb(z, x.raw());
    function(z, nu, z, 0, p);
    Ball result;
    arb_set(result.raw(), acb_realref(z));
    acb_clear(z);
    acb_clear(nu);
    return result;
}

/// K by the series at 0, which cancel from exp(x) to exp(-x), or by the one at infinity, whose least term is
/// about exp(-2x). For orders that are exact or contain no integer.
Ball separateK(const Ball& order, const Ball& x, long p)
{
    const double size = x.toDouble();
    if (p < 2 * size) return realValue(acb_hypgeom_bessel_k_asymp, order, x, p);
    const Ball value = realValue(acb_hypgeom_bessel_k_0f1, order, x, p + static_cast<long>(2.9 * size) + 64);
    Ball result;
    arb_set_round(result.raw(), value.raw(), p);
    return result;
}

}  // namespace

Ball besselI(const Ball& order, const Ball& x, long precisionBits)
{
    return realValue(acb_hypgeom_bessel_i_0f1, order, x, precisionBits);
}

Ball besselK(const Ball& order, const Ball& x, long precisionBits)
{
    fmpz_t n;
    fmpz_init(n);
    const bool nearInteger = !order.isExact() && arb_get_unique_fmpz(n, order.raw());
    if (!nearInteger) {
        fmpz_clear(n);
        return separateK(order, x, precisionBits);
    }
    // K is even and convex in the order, so that |K_nu - K_n| <= |nu - n| K_{|n|+2} for |nu - n| <= 1.
    Ball integer;
    arb_set_fmpz(integer.raw(), n);
    const Ball distance = subtract(order, integer, precisionBits);
    fmpz_abs(n, n);
    fmpz_add_ui(n, n, 2);
    Ball above;
    arb_set_fmpz(above.raw(), n);
    fmpz_clear(n);
    const Ball slope = separateK(above, x, precisionBits);
    Ball result = separateK(integer, x, precisionBits);
    const Ball error = multiply(distance, slope, precisionBits);
    arb_add_error(result.raw(), error.raw());
    return result;
}

}  // namespace fractiscope
