// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include "app/selftest/sample_search.h"
#include "app/selftest/self_test.h"
#include "fraction/signed_expansion.h"

namespace fractiscope::selftest {

namespace {

/// Terms of the rational u/v > 0 under the word, by the definition alone.
std::vector<Integer> euclid(Integer u, Integer v, const SignWord& word)
{
    std::vector<Integer> terms;
    Integer r;
    for (std::size_t n = 0; v != 0; ++n) {
        Integer a;
        if (word.sign(n) > 0) {
            mpz_fdiv_qr(raw(a), raw(r), raw(u), raw(v));
        } else {
            mpz_cdiv_qr(raw(a), raw(r), raw(u), raw(v));
            r = -r;
        }
        terms.push_back(a);
        u = v;
        v = r;
    }
    return terms;
}

/// Terms that all numbers from lower to upper have: those with given first terms fill an interval.
std::vector<Integer> commonTerms(const Rational& lower, const Rational& upper, const SignWord& word)
{
    auto terms = euclid(numerator(lower), denominator(lower), word);
    const auto others = euclid(numerator(upper), denominator(upper), word);
    const auto end = std::mismatch(terms.begin(), terms.end(), others.begin(), others.end()).first;
    terms.erase(end, terms.end());
    return terms;
}

/// Rationals below and above e: s = 1/0! + ... + 1/N! and s + 1/(N! N), for N! of more than 1000 digits.
std::pair<Rational, Rational> boundsOfE()
{
    constexpr unsigned last = 450;
    Integer top = 1;
    Integer factorial = 1;
    for (unsigned n = 1; n <= last; ++n) {
        top = top * n + 1;
        factorial *= n;
    }
    return {Rational(top, factorial), Rational(top * last + 1, factorial * last)};
}

std::vector<Integer> certified(const char* constant, const SignWord& word, std::size_t count)
{
    const PowerTable powers(constantOf(constant), 1);
    const RationalFunction itself{IntegerPolynomial({Integer(0), Integer(1)}),
                                  IntegerPolynomial({Integer(1)})};
    const auto result = expandCertified(powers, itself, word, count, 256, 1 << 16);
    require(bool(result) && result->complete,
            std::string("The terms of ") + constant + " are not certified.");
    return result->terms;
}

std::string checkEuclid()
{
    constexpr std::size_t count = 300;
    const auto words = *signWords(1, 3);
    const auto [lower, upper] = boundsOfE();
    for (const SignWord& word : words) {
        auto terms = commonTerms(lower, upper, word);
        require(terms.size() >= count, "Euclid's algorithm gives too few terms of e.");
        terms.resize(count);
        require(certified("e", word, count) == terms,
                "The certified terms of e under " + word.text() + " are not those of Euclid's algorithm.");
    }
    std::mt19937 random(1737);
    constexpr int rationals = 200;
    for (int i = 0; i < rationals; ++i) {
        const Rational x(Integer(random() + 1), Integer(random() + 1));
        for (const SignWord& word : words)
            require(expandRational(x, word) == euclid(numerator(x), denominator(x), word),
                    "The terms of " + toString(x) + " under " + word.text() +
                        " are not those of Euclid's algorithm.");
    }
    return std::to_string(count) + " terms of e and all terms of " + std::to_string(rationals) +
           " rational numbers under " + std::to_string(words.size()) +
           " sign words, the same from Euclid's algorithm on integers of GMP";
}

std::string checkLiterature()
{
    constexpr std::size_t count = 1000;
    // Euler: e = [2; 1, 2k + 2, 1, ...], A003417. Lambert: tan 1 = [1; 2k + 1, 1, ...], A093178.
    const auto e = certified("e", SignWord(), count);
    const auto tan1 = certified("tan(1)", SignWord(), count);
    for (std::size_t n = 0; n < count; ++n) {
        const std::size_t euler = n == 0 ? 2 : n % 3 == 2 ? (n + 1) / 3 * 2 : 1;
        require(e[n] == euler, "Term " + std::to_string(n) + " of e is not that of Euler's fraction.");
        require(tan1[n] == (n % 2 == 0 ? 1 : n),
                "Term " + std::to_string(n) + " of tan 1 is not that of Lambert's fraction.");
    }
    const std::vector<Integer> pi{3, 7, 15, 1, 292, 1, 1,  1, 2, 1, 3,  1, 14, 2, 1,
                                  1, 2, 2,  2, 2,   1, 84, 2, 1, 1, 15, 3, 13, 1, 4};  // A001203
    require(certified("pi", SignWord(), pi.size()) == pi,
            "The terms of pi are not those of A001203 in OEIS.");
    return std::to_string(count) + " terms of e as Euler and of tan 1 as Lambert found them, " +
           std::to_string(pi.size()) + " of pi as in OEIS";
}

}  // namespace

Check euclidCheck()
{
    return {"certified terms", checkEuclid};
}

Check literatureCheck()
{
    return {"known terms", checkLiterature};
}

}  // namespace fractiscope::selftest
