// SPDX-License-Identifier: GPL-3.0-or-later
#include "constants/catalogue.h"

#include <algorithm>

#include "base/wording.h"

namespace fractiscope {

namespace {

constexpr const char* exponentials = wording("constants", "Exponentials");
constexpr const char* trigonometricAndHyperbolic = wording("constants", "Trigonometric and hyperbolic");
constexpr const char* besselRatios = wording("constants", "Bessel ratios");
constexpr const char* quadraticIrrationals = wording("constants", "Quadratic irrationals");
constexpr const char* otherAlgebraicNumbers = wording("constants", "Other algebraic numbers");
constexpr const char* logarithms = wording("constants", "Logarithms");
constexpr const char* piAndZetaValues = wording("constants", "Pi and zeta values");
constexpr const char* specialConstants = wording("constants", "Special constants");

}  // namespace

const std::vector<CatalogueEntry>& catalogue()
{
    static const std::vector<CatalogueEntry> entries{
        {"e", "e", "e", wording("constants", "Base of the natural logarithm, the sum of 1/n!"), "e",
         exponentials, "DLMF 4.2.11; OEIS A001113"},
        {"e^2", "e²", "e^{2}", wording("constants", "Square of e"), "exp(2)", exponentials,
         "DLMF 4.2; OEIS A072334"},
        {"e^(1/2)", "√e", "\\sqrt{e}", wording("constants", "Square root of e"), "exp(1/2)", exponentials,
         "DLMF 4.2; OEIS A019774"},
        {"e^(1/3)", "e^(1/3)", "e^{1/3}", wording("constants", "Exponential of 1/3"), "exp(1/3)",
         exponentials, "DLMF 4.2"},
        {"e^(1/4)", "e^(1/4)", "e^{1/4}", wording("constants", "Exponential of 1/4"), "exp(1/4)",
         exponentials, "DLMF 4.2"},
        {"e^(1/5)", "e^(1/5)", "e^{1/5}", wording("constants", "Exponential of 1/5"), "exp(1/5)",
         exponentials, "DLMF 4.2"},
        {"e^(2/3)", "e^(2/3)", "e^{2/3}", wording("constants", "Exponential of 2/3"), "exp(2/3)",
         exponentials, "DLMF 4.2"},
        {"e^(2/5)", "e^(2/5)", "e^{2/5}", wording("constants", "Exponential of 2/5"), "exp(2/5)",
         exponentials, "DLMF 4.2"},
        {"e^(2/7)", "e^(2/7)", "e^{2/7}", wording("constants", "Exponential of 2/7"), "exp(2/7)",
         exponentials, "DLMF 4.2"},
        {"e^3", "e³", "e^{3}", wording("constants", "Cube of e; no base fraction is known for it"), "exp(3)",
         exponentials, "DLMF 4.2"},
        {"e^pi", "e^π", "e^{\\pi}", wording("constants", "Gelfond's constant"), "exp(pi)", exponentials,
         "DLMF 4.2; OEIS A039661"},
        {"tan_1", "tan 1", "\\tan 1", wording("constants", "Tangent of 1"), "tan(1)",
         trigonometricAndHyperbolic, "DLMF 4.14"},
        {"tan_half", "tan(1/2)", "\\tan \\frac{1}{2}", wording("constants", "Tangent of 1/2"), "tan(1/2)",
         trigonometricAndHyperbolic, "DLMF 4.14"},
        {"cot_1", "cot 1", "\\cot 1", wording("constants", "Cotangent of 1"), "cot(1)",
         trigonometricAndHyperbolic, "DLMF 4.14"},
        {"cot_half", "cot(1/2)", "\\cot \\frac{1}{2}", wording("constants", "Cotangent of 1/2"), "cot(1/2)",
         trigonometricAndHyperbolic, "DLMF 4.14"},
        {"sin_1", "sin 1", "\\sin 1", wording("constants", "Sine of 1"), "sin(1)", trigonometricAndHyperbolic,
         "DLMF 4.14"},
        {"sin_half", "sin(1/2)", "\\sin \\frac{1}{2}", wording("constants", "Sine of 1/2"), "sin(1/2)",
         trigonometricAndHyperbolic, "DLMF 4.14"},
        {"cos_1", "cos 1", "\\cos 1", wording("constants", "Cosine of 1"), "cos(1)",
         trigonometricAndHyperbolic, "DLMF 4.14"},
        {"cos_half", "cos(1/2)", "\\cos \\frac{1}{2}", wording("constants", "Cosine of 1/2"), "cos(1/2)",
         trigonometricAndHyperbolic, "DLMF 4.14"},
        {"tanh_1", "tanh 1", "\\tanh 1", wording("constants", "Hyperbolic tangent of 1"), "tanh(1)",
         trigonometricAndHyperbolic, "DLMF 4.28"},
        {"tanh_half", "tanh(1/2)", "\\tanh \\frac{1}{2}", wording("constants", "Hyperbolic tangent of 1/2"),
         "tanh(1/2)", trigonometricAndHyperbolic, "DLMF 4.28"},
        {"coth_1", "coth 1", "\\coth 1", wording("constants", "Hyperbolic cotangent of 1"), "coth(1)",
         trigonometricAndHyperbolic, "DLMF 4.28"},
        {"coth_half", "coth(1/2)", "\\coth \\frac{1}{2}", wording("constants", "Hyperbolic cotangent of 1/2"),
         "coth(1/2)", trigonometricAndHyperbolic, "DLMF 4.28"},
        {"sinh_1", "sinh 1", "\\sinh 1", wording("constants", "Hyperbolic sine of 1"), "sinh(1)",
         trigonometricAndHyperbolic, "DLMF 4.28"},
        {"sinh_half", "sinh(1/2)", "\\sinh \\frac{1}{2}", wording("constants", "Hyperbolic sine of 1/2"),
         "sinh(1/2)", trigonometricAndHyperbolic, "DLMF 4.28"},
        {"cosh_1", "cosh 1", "\\cosh 1", wording("constants", "Hyperbolic cosine of 1"), "cosh(1)",
         trigonometricAndHyperbolic, "DLMF 4.28"},
        {"cosh_half", "cosh(1/2)", "\\cosh \\frac{1}{2}", wording("constants", "Hyperbolic cosine of 1/2"),
         "cosh(1/2)", trigonometricAndHyperbolic, "DLMF 4.28"},
        {"tanh_third", "tanh(1/3)", "\\tanh \\frac{1}{3}", wording("constants", "Hyperbolic tangent of 1/3"),
         "tanh(1/3)", trigonometricAndHyperbolic, "DLMF 4.28"},
        {"bessel_i1_i0_2", "I1(2)/I0(2)", "\\frac{I_{1}(2)}{I_{0}(2)}",
         wording("constants", "Ratio of modified Bessel functions of the first kind of orders 1 and 0 at 2"),
         "besseli(1,2)/besseli(0,2)", besselRatios, "DLMF 10.25"},
        {"bessel_i0_i1_2", "I0(2)/I1(2)", "\\frac{I_{0}(2)}{I_{1}(2)}",
         wording("constants", "Ratio of modified Bessel functions of the first kind of orders 0 and 1 at 2"),
         "besseli(0,2)/besseli(1,2)", besselRatios, "DLMF 10.25"},
        {"bessel_i1_i0_1", "I1(1)/I0(1)", "\\frac{I_{1}(1)}{I_{0}(1)}",
         wording("constants", "Ratio of modified Bessel functions of the first kind of orders 1 and 0 at 1"),
         "besseli(1,1)/besseli(0,1)", besselRatios, "DLMF 10.25"},
        {"bessel_i2_i1_2", "I2(2)/I1(2)", "\\frac{I_{2}(2)}{I_{1}(2)}",
         wording("constants", "Ratio of modified Bessel functions of the first kind of orders 2 and 1 at 2"),
         "besseli(2,2)/besseli(1,2)", besselRatios, "DLMF 10.25"},
        {"bessel_i_thirds", "I_1/3(2/3)/I_4/3(2/3)", "\\frac{I_{1/3}(2/3)}{I_{4/3}(2/3)}",
         wording("constants",
                 "Ratio of modified Bessel functions of the first kind of orders 1/3 and 4/3 at 2/3"),
         "besseli(1/3,2/3)/besseli(4/3,2/3)", besselRatios, "DLMF 10.25"},
        {"bessel_i_quarters", "I_1/4(1/2)/I_5/4(1/2)", "\\frac{I_{1/4}(1/2)}{I_{5/4}(1/2)}",
         wording("constants",
                 "Ratio of modified Bessel functions of the first kind of orders 1/4 and 5/4 at 1/2"),
         "besseli(1/4,1/2)/besseli(5/4,1/2)", besselRatios, "DLMF 10.25"},
        {"bessel_j0_j1_2", "J0(2)/J1(2)", "\\frac{J_{0}(2)}{J_{1}(2)}",
         wording("constants", "Ratio of Bessel functions of the first kind of orders 0 and 1 at 2"),
         "besselj(0,2)/besselj(1,2)", besselRatios, "DLMF 10.2"},
        {"bessel_j1_j0_1", "J1(1)/J0(1)", "\\frac{J_{1}(1)}{J_{0}(1)}",
         wording("constants", "Ratio of Bessel functions of the first kind of orders 1 and 0 at 1"),
         "besselj(1,1)/besselj(0,1)", besselRatios, "DLMF 10.2"},
        {"bessel_j1_j2_2", "J1(2)/J2(2)", "\\frac{J_{1}(2)}{J_{2}(2)}",
         wording("constants", "Ratio of Bessel functions of the first kind of orders 1 and 2 at 2"),
         "besselj(1,2)/besselj(2,2)", besselRatios, "DLMF 10.2"},
        {"phi", "φ", "\\varphi", wording("constants", "Golden ratio, the positive root of x^2 = x + 1"),
         "(1+sqrt(5))/2", quadraticIrrationals, "OEIS A001622"},
        {"silver_ratio", "1+√2", "1+\\sqrt{2}",
         wording("constants", "Silver ratio, the positive root of x^2 = 2x + 1"), "1+sqrt(2)",
         quadraticIrrationals, "OEIS A014176"},
        {"sqrt2", "√2", "\\sqrt{2}", wording("constants", "Square root of 2"), "sqrt(2)",
         quadraticIrrationals, "OEIS A002193"},
        {"sqrt3", "√3", "\\sqrt{3}", wording("constants", "Square root of 3"), "sqrt(3)",
         quadraticIrrationals, "OEIS A002194"},
        {"sqrt5", "√5", "\\sqrt{5}", wording("constants", "Square root of 5"), "sqrt(5)",
         quadraticIrrationals, "OEIS A002163"},
        {"sqrt7", "√7", "\\sqrt{7}", wording("constants", "Square root of 7"), "sqrt(7)",
         quadraticIrrationals, "OEIS A010465"},
        {"sqrt13", "√13", "\\sqrt{13}", wording("constants", "Square root of 13"), "sqrt(13)",
         quadraticIrrationals, "definition"},
        {"cbrt2", "∛2", "\\sqrt[3]{2}", wording("constants", "Cube root of 2"), "cbrt(2)",
         otherAlgebraicNumbers, "OEIS A002580"},
        {"cbrt3", "∛3", "\\sqrt[3]{3}", wording("constants", "Cube root of 3"), "cbrt(3)",
         otherAlgebraicNumbers, "definition"},
        {"root4_2", "2^(1/4)", "\\sqrt[4]{2}", wording("constants", "Fourth root of 2"), "root(4,2)",
         otherAlgebraicNumbers, "definition"},
        {"sqrt2_plus_sqrt3", "√2+√3", "\\sqrt{2}+\\sqrt{3}",
         wording("constants", "Sum of two square roots, of degree 4"), "sqrt(2)+sqrt(3)",
         otherAlgebraicNumbers, "definition"},
        {"plastic", "ρ", "\\rho", wording("constants", "Plastic ratio, the real root of x^3 = x + 1"),
         "plastic", otherAlgebraicNumbers, "OEIS A060006"},
        {"tribonacci", "tribonacci", "\\tau_3",
         wording("constants", "Tribonacci constant, the real root of x^3 = x^2 + x + 1"), "tribonacci",
         otherAlgebraicNumbers, "OEIS A058265"},
        {"supergolden", "ψ", "\\psi",
         wording("constants", "Supergolden ratio, the real root of x^3 = x^2 + 1"), "supergolden",
         otherAlgebraicNumbers, "OEIS A092526"},
        {"cos_2pi_7", "cos(2π/7)", "\\cos \\frac{2\\pi}{7}",
         wording("constants", "Greatest root of 8x^3 + 4x^2 - 4x - 1"), "cos_2pi_7", otherAlgebraicNumbers,
         "definition"},
        {"log2", "log 2", "\\log 2", wording("constants", "Natural logarithm of 2"), "log(2)", logarithms,
         "DLMF 4.2; OEIS A002162"},
        {"log3", "log 3", "\\log 3", wording("constants", "Natural logarithm of 3"), "log(3)", logarithms,
         "DLMF 4.2; OEIS A002391"},
        {"log_phi", "log φ", "\\log \\varphi", wording("constants", "Natural logarithm of the golden ratio"),
         "log((1+sqrt(5))/2)", logarithms, "DLMF 4.2"},
        {"log2_3", "log₂3", "\\log_2 3", wording("constants", "Logarithm of 3 to the base 2"),
         "log(3)/log(2)", logarithms, "DLMF 4.2"},
        {"pi", "π", "\\pi", wording("constants", "Half the circumference of the unit circle"), "pi",
         piAndZetaValues, "DLMF 3.12.1; OEIS A000796"},
        {"pi^2", "π²", "\\pi^{2}", wording("constants", "Square of pi"), "pi^2", piAndZetaValues,
         "OEIS A002388"},
        {"1/pi", "1/π", "\\frac{1}{\\pi}", wording("constants", "Reciprocal of pi"), "1/pi", piAndZetaValues,
         "OEIS A049541"},
        {"sqrt_pi", "√π", "\\sqrt{\\pi}", wording("constants", "Square root of pi, Gamma(1/2)"), "sqrt(pi)",
         piAndZetaValues, "OEIS A002161"},
        {"zeta3", "ζ(3)", "\\zeta(3)", wording("constants", "Apéry's constant, the sum of 1/n^3"), "zeta(3)",
         piAndZetaValues, "DLMF 25.2; OEIS A002117"},
        {"zeta5", "ζ(5)", "\\zeta(5)", wording("constants", "The sum of 1/n^5"), "zeta(5)", piAndZetaValues,
         "DLMF 25.2; OEIS A013663"},
        {"gamma", "γ", "\\gamma",
         wording("constants", "Euler's constant, the limit of 1 + 1/2 + ... + 1/n - log n"), "gamma",
         specialConstants, "DLMF 5.2.3; OEIS A001620"},
        {"catalan", "G", "G", wording("constants", "Catalan's constant, the sum of (-1)^n/(2n+1)^2"),
         "catalan", specialConstants, "DLMF 25.11.40; OEIS A006752"},
        {"khinchin", "K₀", "K_0",
         wording("constants", "Khinchin's constant, the geometric mean of almost all partial quotients"),
         "khinchin", specialConstants, "OEIS A002210"},
        {"glaisher", "A", "A", wording("constants", "Glaisher-Kinkelin constant"), "glaisher",
         specialConstants, "DLMF 5.17; OEIS A074962"},
        {"gamma_third", "Γ(1/3)", "\\Gamma\\left(\\frac{1}{3}\\right)",
         wording("constants", "Gamma function at 1/3"), "gamma(1/3)", specialConstants,
         "DLMF 5.2; OEIS A073005"},
        {"gamma_quarter", "Γ(1/4)", "\\Gamma\\left(\\frac{1}{4}\\right)",
         wording("constants", "Gamma function at 1/4"), "gamma(1/4)", specialConstants,
         "DLMF 5.2; OEIS A068466"},
        {"lemniscate", "ϖ", "\\varpi", wording("constants", "Lemniscate constant, pi/agm(1, sqrt 2)"),
         "pi/agm(1,sqrt(2))", specialConstants, "DLMF 19.8; OEIS A062539"},
        {"gauss", "1/agm(1,√2)", "\\frac{1}{\\operatorname{agm}(1,\\sqrt{2})}",
         wording("constants", "Gauss's constant"), "1/agm(1,sqrt(2))", specialConstants,
         "DLMF 19.8; OEIS A014549"},
        {"gompertz", "δ", "\\delta", wording("constants", "Gompertz constant, -e Ei(-1)"), "-e*ei(-1)",
         specialConstants, "DLMF 6.2; OEIS A073003"},
        {"omega", "Ω", "\\Omega", wording("constants", "Omega constant, the root of x e^x = 1"),
         "lambertw(1)", specialConstants, "DLMF 4.13; OEIS A030178"},
        {"erf_1", "erf 1", "\\operatorname{erf} 1", wording("constants", "Error function at 1"), "erf(1)",
         specialConstants, "DLMF 7.2"},
        {"ei_1", "Ei 1", "\\operatorname{Ei} 1", wording("constants", "Exponential integral at 1"), "ei(1)",
         specialConstants, "DLMF 6.2"},
        {"besselk_ratio", "K₁(2)/K₀(2)", "\\frac{K_{1}(2)}{K_{0}(2)}",
         wording("constants", "Ratio of modified Bessel functions of the second kind"),
         "besselk(1,2)/besselk(0,2)", specialConstants, "DLMF 10.25"},
    };
    return entries;
}

const CatalogueEntry* findConstant(std::string_view name)
{
    const auto& all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CatalogueEntry& entry) {
        return entry.id == name || entry.symbol == name;
    });
    return found == all.end() ? nullptr : &*found;
}

const CatalogueEntry* findConstantByExpression(std::string_view expression)
{
    const auto& all = catalogue();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const CatalogueEntry& entry) { return entry.expression == expression; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace fractiscope
