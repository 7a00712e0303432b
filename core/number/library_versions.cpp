// SPDX-License-Identifier: GPL-3.0-or-later
#include "number/library_versions.h"

#include <boost/version.hpp>

#include "number/flint.h"

namespace fractiscope {

namespace {

std::string dotted(int major, int minor, int patch)
{
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
}

}  // namespace

std::vector<LibraryVersion> numberLibraries()
{
    return {
        {"GMP", dotted(__GNU_MP_VERSION, __GNU_MP_VERSION_MINOR, __GNU_MP_VERSION_PATCHLEVEL), gmp_version},
        {"MPFR", MPFR_VERSION_STRING, mpfr_get_version()},
        {"FLINT", FLINT_VERSION, flint_version},
#ifdef ARB_VERSION
        {"Arb", ARB_VERSION, arb_version},
#endif
        {"Boost", dotted(BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100)},
    };
}

}  // namespace fractiscope
