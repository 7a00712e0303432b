// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/presets.h"

#include <QCoreApplication>

namespace fractiscope {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

SearchRequest quotients(const char* constant, long coefficients, unsigned longestWord)
{
    SearchRequest request;
    request.constant = constant;
    request.coefficients = coefficients;
    request.longestWord = longestWord;
    return request;
}

/// The first digits of tanh(1/2): enough for the search to name the number.
constexpr const char* someDigits =
    "digits:0."
    "462117157260009758502318483643672548730289280330113038552731815838080906140409278774949064151962"
    "49058434893298628155";

}  // namespace

QVector<Preset> presets()
{
    SearchRequest deep = quotients("pi", 200, 4);
    deep.order = 60;
    return {
        {tr("e, first look"), tr("(a + b e)/(c + d e) with small coefficients: hundreds of proved formulas"),
         quotients("e", 5, 3)},
        {tr("tan 1"), tr("Lambert's tangent and its relatives"), quotients("tan(1)", 5, 3)},
        {tr("Bessel ratio"), tr("I1(2)/I0(2), whose simple fraction is [0; 1, 2, 3, 4, ...]"),
         quotients("besseli(1,2)/besseli(0,2)", 4, 3)},
        {tr("Quadratic irrational"), tr("√7: every formula is periodic"), quotients("sqrt(7)", 4, 3)},
        {tr("Unknown digits"), tr("A number of which only digits are known: what is it?"),
         quotients(someDigits, 3, 2)},
        {tr("π: a deep search"), tr("Thousands of millions of candidates. Nobody knows a formula for π here"),
         deep}};
}

}  // namespace fractiscope
