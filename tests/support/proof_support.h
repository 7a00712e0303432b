// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "proof/base_fraction.h"
#include "support/search_support.h"

/// A fraction from small numbers: channels from low to high degree.
inline fractiscope::SignedFraction interlaced(const std::string& word, const std::vector<long>& initial,
                                              const std::vector<std::vector<long>>& channels)
{
    fractiscope::SignedFraction f;
    f.word = *fractiscope::SignWord::parse(word);
    for (const long a : initial) f.initial.emplace_back(a);
    for (const auto& c : channels) {
        fractiscope::RationalPolynomial p;
        for (const long x : c) p.emplace_back(x);
        while (!p.empty() && p.back() == 0) p.pop_back();
        f.channels.edit().push_back(std::move(p));
    }
    return f;
}

/// A constant of the tests with its base written by hand.
struct KnownBase {
    std::string constant;  ///< expression
    fractiscope::BasedConstant based;
};

/// [k; 3k, 5k, ...] = coth(1/k), all signs minus: cot(1/k) (Lambert).
inline fractiscope::BaseFraction cothBaseByHand(long k, const std::string& sign)
{
    return {sign == "+" ? "coth(1/k)" : "cot(1/k)", interlaced(sign, {}, {{k, 2 * k}}), 0};
}

/// e = (y + 1)/(y - 1) for y = coth(1/2) = [2; 6, 10, ...].
inline KnownBase baseOfE()
{
    return {"e", {cothBaseByHand(2, "+"), {1, 1, 1, -1}}};
}

/// tan 1 = 1/y for y = cot 1 = [1; 3, 5, ...] with minus signs.
inline KnownBase baseOfTan1()
{
    return {"tan(1)", {cothBaseByHand(1, "-"), {0, 1, 1, 0}}};
}

/// I0(2)/I1(2) = [1; 2, 3, ...], with minus signs J0(2)/J1(2).
inline KnownBase baseOfBessel(const std::string& sign)
{
    const std::string z = sign == "+" ? "i" : "j";
    return {"bessel" + z + "(0,2)/bessel" + z + "(1,2)",
            {{"Bessel quotient", interlaced(sign, {}, {{1, 1}}), 0}, {}}};
}

/// The square root of 2 = [1; 2, 2, ...].
inline KnownBase baseOfRoot2()
{
    return {"sqrt(2)", {{"periodic", interlaced("+", {1}, {{2}}), 0}, {}}};
}

/// (1 + sqrt 5)/2 = [1; 1, 1, ...].
inline KnownBase baseOfGoldenRatio()
{
    return {"(1+sqrt(5))/2", {{"periodic", interlaced("+", {}, {{1}}), 0}, {}}};
}
