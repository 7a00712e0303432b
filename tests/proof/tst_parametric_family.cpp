// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QtTest>
#include "proof/parametric_checker.h"
#include "proof/parametric_family.h"
using namespace fractiscope;
class TestParametricFamily : public QObject {
    Q_OBJECT
private slots:
    void proto();
};
void TestParametricFamily::proto()
{
    for (std::string text : {"e^(1/k)", "coth(1/k)", "tan(1/k)", "(e^(1/k)+1)/2", "k*e^(1/k)", "e^(1/k)/k", "k*tan(1/k)", "tan(1/k)/k", "2*e^(1/k)","e^(1/k)/2","2*tan(1/k)","coth(1/k)/2","e^(2/k)","3*e^(1/k)","(k+1)*e^(1/k)","k^2*e^(1/k)","besseli(0,2/k)/besseli(1,2/k)","besselj(-1/3,2/(3*k))/besselj(2/3,2/(3*k))", "exp(2/(2*k+1))", "tanh(1/k)", "cot(1/k)", "tan(1/k^2)"})
    for (std::string w : {"+","+-","-+", "-", "++-"}) {
        QElapsedTimer clock; clock.start();
        const auto c = parseParametric(text);
        if (!c) { qInfo("%s: refused", text.c_str()); continue; }
        const auto r = generalise(*c, *SignWord::parse(w));
        if (!r) { qInfo("%s %s: %s  %lld ms", text.c_str(), w.c_str(), std::string(reasonText(r.error())).c_str(), clock.elapsed()); continue; }
        for (auto& t : *r) qInfo("%s %s: first %s step %s r %zu m %zu block %zu %zu %zu %zu sm %zu %lld ms", text.c_str(), w.c_str(), toString(t.first).c_str(), toString(t.step).c_str(), t.initial.size(), t.channels.size(), t.block.baseIndex,t.block.baseLength,t.block.targetIndex,t.block.targetLength, t.smaller.size(), clock.elapsed());
    }
}
QTEST_APPLESS_MAIN(TestParametricFamily)
#include "tst_parametric_family.moc"
