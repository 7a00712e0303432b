// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// FLINT 3 contains Arb; with FLINT 2.9 it is a library of its own with headers of its own.
#include <gmp.h>
#include <mpfr.h>
#if __has_include(<flint/arb.h>)
#include <flint/acb_hypgeom.h>
#include <flint/arb.h>
#include <flint/arb_hypgeom.h>
#include <flint/fmpq.h>
#include <flint/fmpq_poly.h>
#include <flint/fmpz_poly.h>
#else
#include <acb_hypgeom.h>
#include <arb.h>
#include <arb_hypgeom.h>
#include <flint/fmpq.h>
#include <flint/fmpq_poly.h>
#include <flint/fmpz_poly.h>
#endif
