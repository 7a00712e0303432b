// SPDX-License-Identifier: GPL-3.0-or-later
#include <mpfr.h>

#include <sstream>

#include "app/selftest/self_test.h"
#include "constants/constant.h"
#include "number/library_versions.h"
#include "storage/sqlite_version.h"

namespace fractiscope::selftest {

namespace {

/// The numbers of "3.40.1", for comparison.
std::vector<int> numbersOf(const std::string& version)
{
    std::vector<int> numbers;
    std::istringstream text(version);
    for (std::string part; std::getline(text, part, '.');) numbers.push_back(std::atoi(part.c_str()));
    return numbers;
}

std::string checkLibraries()
{
    std::vector<LibraryVersion> libraries = numberLibraries();
    libraries.push_back(sqliteVersion());
    std::string list;
    for (const LibraryVersion& library : libraries) {
        const std::string& used = library.present.empty() ? library.built : library.present;
        require(!numbersOf(used).empty(), library.name + " does not tell its version.");
        require(numbersOf(used) >= numbersOf(library.built),
                library.name + ' ' + used + " is here, but the program was built with the newer " +
                    library.built + ": install that one.");
        list += (list.empty() ? "" : ", ") + library.name + ' ' + used;
    }
    return list + "; none is older than what the program was built with";
}

/// A value that MPFR computes too.
struct Value {
    const char* expression;
    std::function<void(mpfr_ptr)> compute;
};

/// f at the rational p/q.
template <class Function>
std::function<void(mpfr_ptr)> at(Function f, long p, unsigned long q)
{
    return [=](mpfr_ptr y) {
        mpfr_set_si(y, p, MPFR_RNDN);
        mpfr_div_ui(y, y, q, MPFR_RNDN);
        f(y, y, MPFR_RNDN);
    };
}

constexpr long thousandDigits = 3322;  // in bits

/// Whether our enclosure, at most 2^-bits wide for a value below 4, contains the value of MPFR.
bool agrees(const Value& value)
{
    const auto constant = Constant::parse(value.expression);
    if (!constant) return false;
    const auto ball = constant->enclosure(thousandDigits);
    if (!ball) return false;
    mpfr_t y;
    mpfr_init2(y, thousandDigits + 200);
    value.compute(y);
    mpfr_mul_2si(y, y, thousandDigits + 100, MPFR_RNDN);
    Integer scaled;
    mpfr_get_z(raw(scaled), y, MPFR_RNDN);
    mpfr_clear(y);
    const auto bounds = ball->scaled(thousandDigits + 100);
    return bounds && bounds->lower - 1 <= scaled && scaled <= bounds->upper + 1 &&
           bounds->upper - bounds->lower <= Integer(1) << 104;
}

std::string checkConstants()
{
    const std::vector<Value> values{
        {"e", at(mpfr_exp, 1, 1)},
        {"pi", [](mpfr_ptr y) { mpfr_const_pi(y, MPFR_RNDN); }},
        {"gamma", [](mpfr_ptr y) { mpfr_const_euler(y, MPFR_RNDN); }},
        {"catalan", [](mpfr_ptr y) { mpfr_const_catalan(y, MPFR_RNDN); }},
        {"log(2)", [](mpfr_ptr y) { mpfr_const_log2(y, MPFR_RNDN); }},
        {"tan(1/2)", at(mpfr_tan, 1, 2)},
        {"coth(1)", at(mpfr_coth, 1, 1)},
        {"zeta(3)", at(mpfr_zeta, 3, 1)},
        {"sqrt(7)", at(mpfr_sqrt, 7, 1)},
        {"besselj(0,2)", at(mpfr_j0, 2, 1)},
    };
    for (const Value& value : values)
        require(agrees(value), std::string("FLINT and MPFR disagree about ") + value.expression +
                                   ": one of these libraries is broken.");
    return std::to_string(values.size()) + " values, the same from FLINT and MPFR to 1000 digits";
}

}  // namespace

Check libraryCheck()
{
    return {"libraries", checkLibraries};
}

Check constantCheck()
{
    return {"constants", checkConstants};
}

}  // namespace fractiscope::selftest
