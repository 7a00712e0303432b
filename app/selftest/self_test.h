// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <iosfwd>
#include <stdexcept>
#include <string>
#include <vector>

/// Does this program work on this machine, with the libraries that are here? Each check compares what the
/// program says with something it did not compute itself: another library, plain arithmetic on integers, or
/// numbers of the literature.
namespace fractiscope::selftest {

/// What a check throws: a sentence that says what is wrong.
class Failure : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Throws Failure unless the condition holds.
inline void require(bool condition, const std::string& sentence)
{
    if (!condition) throw Failure(sentence);
}

/// One thing that is checked.
struct Check {
    std::string name;
    std::function<std::string()>
        run;  ///< says what was found to hold, without a full stop; throws if it does not
};

Check libraryCheck();               ///< none is older than the one the program was built with
Check constantCheck();              ///< FLINT against MPFR, to 1000 digits
Check euclidCheck();                ///< certified terms against Euclid's algorithm in GMP
Check literatureCheck();            ///< certified terms against published ones
std::vector<Check> vectorChecks();  ///< one for each instruction set that this machine has
Check searchCheck();                ///< complete searches against tables of their results
Check proofCheck();                 ///< a proof, its independent check, and forgeries of it
Check storageCheck();               ///< a session in the temporary folder, left and opened again

/// Runs every check and writes a report in English, a line or two for each. Returns the names of those that
/// failed. Takes a few seconds; not while a search runs.
std::vector<std::string> run(std::ostream& report);

}  // namespace fractiscope::selftest
