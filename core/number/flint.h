// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// FLINT 3 contains Arb and Calcium's algebraic numbers; with FLINT 2.9 they are libraries of
// their own with headers of their own. This is the only file that knows.
#include <gmp.h>
#include <mpfr.h>
#if __has_include(<flint/arb.h>)
#include <flint/acb_hypgeom.h>
#include <flint/arb.h>
#include <flint/arb_hypgeom.h>
#include <flint/fmpq_poly.h>
#include <flint/fmpz_poly.h>
#include <flint/qqbar.h>
#else
#include <acb_hypgeom.h>
#include <arb.h>
#include <arb_hypgeom.h>
#include <flint/fmpq_poly.h>
#include <flint/fmpz_poly.h>
#include <calcium/qqbar.h>
#endif
