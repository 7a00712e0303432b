// SPDX-License-Identifier: GPL-3.0-or-later
#include <mpfr.h>

#include <QtTest>
#include <functional>

#include "constants/constant.h"

using namespace fractiscope;

/// Every enclosure against MPFR, an independent library, with 200 more bits: the ball contains its
/// value (containment) and is as small as promised (tightness).
class TestMpfrCrossCheck : public QObject {
    Q_OBJECT

private slots:
    void enclosureContainsMpfrsValue_data();
    void enclosureContainsMpfrsValue();
};

namespace {

using Compute = std::function<void(mpfr_ptr)>;

struct Case {
    const char* expression;
    Compute compute;
};

/// f at the rational p/q.
template <class Function>
Compute at(Function f, long p, unsigned long q)
{
    return [=](mpfr_ptr y) {
        mpfr_set_si(y, p, MPFR_RNDN);
        mpfr_div_ui(y, y, q, MPFR_RNDN);
        f(y, y, MPFR_RNDN);
    };
}

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"e", at(mpfr_exp, 1, 1)},
        {"pi", [](mpfr_ptr y) { mpfr_const_pi(y, MPFR_RNDN); }},
        {"gamma", [](mpfr_ptr y) { mpfr_const_euler(y, MPFR_RNDN); }},
        {"catalan", [](mpfr_ptr y) { mpfr_const_catalan(y, MPFR_RNDN); }},
        {"log(2)", [](mpfr_ptr y) { mpfr_const_log2(y, MPFR_RNDN); }},
        {"exp(2/7)", at(mpfr_exp, 2, 7)},
        {"tan(1/2)", at(mpfr_tan, 1, 2)},
        {"cot(1)", at(mpfr_cot, 1, 1)},
        {"sin(-3/5)", at(mpfr_sin, -3, 5)},
        {"cos(100)", at(mpfr_cos, 100, 1)},
        {"tanh(1/3)", at(mpfr_tanh, 1, 3)},
        {"coth(1)", at(mpfr_coth, 1, 1)},
        {"asin(1/3)", at(mpfr_asin, 1, 3)},
        {"acosh(7/2)", at(mpfr_acosh, 7, 2)},
        {"atan(5)", at(mpfr_atan, 5, 1)},
        {"gamma(1/3)", at(mpfr_gamma, 1, 3)},
        {"zeta(3)", at(mpfr_zeta, 3, 1)},
        {"zeta(1/2)", at(mpfr_zeta, 1, 2)},
        {"erf(1)", at(mpfr_erf, 1, 1)},
        {"ei(1)", at(mpfr_eint, 1, 1)},
        {"sqrt(7)", at(mpfr_sqrt, 7, 1)},
        {"cbrt(2)", at(mpfr_cbrt, 2, 1)},
        {"besselj(0,2)", at(mpfr_j0, 2, 1)},
        {"besselj(1,1/2)", at(mpfr_j1, 1, 2)},
    };
    return all;
}

}  // namespace

void TestMpfrCrossCheck::enclosureContainsMpfrsValue_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].expression) << static_cast<int>(i);
}

void TestMpfrCrossCheck::enclosureContainsMpfrsValue()
{
    QFETCH(int, number);
    const Case& c = cases()[static_cast<std::size_t>(number)];
    const auto constant = Constant::parse(c.expression);
    QVERIFY(constant);
    for (const long bits : {53L, 300L, 2000L}) {
        const auto ball = constant->enclosure(bits);
        QVERIFY(ball);
        mpfr_t value;
        mpfr_init2(value, bits + 200);
        c.compute(value);
        // |MPFR - ball| * 2^(bits - 2): smaller than 1 in size when both are right and tight.
        mpfr_mul_2si(value, value, bits + 100, MPFR_RNDN);
        Integer scaled;
        mpfr_get_z(raw(scaled), value, MPFR_RNDN);
        mpfr_clear(value);
        const auto bounds = ball->scaled(bits + 100);
        QVERIFY(bounds);
        QVERIFY(bounds->lower - 1 <= scaled && scaled <= bounds->upper + 1);
        const Integer size = std::max(abs(bounds->upper) >> static_cast<unsigned>(bits + 100), Integer(1));
        QVERIFY(bounds->upper - bounds->lower <= (size + 1) * (Integer(1) << 102));
    }
}

QTEST_APPLESS_MAIN(TestMpfrCrossCheck)
#include "tst_mpfr_cross_check.moc"
