// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <set>

#include "proof/certificate_checker.h"
#include "proof/fraction_value.h"
#include "proof/rewriting.h"
#include "report/formula_notation.h"
#include "report/known_formulas.h"
#include "search/number_bases.h"

using namespace fractiscope;

/// The table of known formulas: every entry is true and proved, and related numbers find it.
class TestKnownFormulas : public QObject {
    Q_OBJECT

private slots:
    void tableIsLargeAndEachOnce();
    void valuesAndProofs();
    void oeisTerms();
    void relations_data();
    void relations();
    void notInTheTable();
};

namespace {

SignedFraction formula(const char* text)
{
    return *parseFormula(text);
}

const KnownFormula* entry(const std::string& id)
{
    for (const KnownFormula& known : knownFormulas())
        if (known.id == id) return &known;
    return nullptr;
}

}  // namespace

void TestKnownFormulas::tableIsLargeAndEachOnce()
{
    QVERIFY(knownFormulas().size() >= 60);
    std::set<std::string> ids, expressions;
    for (const KnownFormula& known : knownFormulas()) {
        if (!known.id.empty()) QVERIFY2(ids.insert(known.id).second, known.id.c_str());
        QVERIFY2(expressions.insert(known.expression).second, known.expression.c_str());
        QVERIFY(!known.citation.empty());
    }
    QVERIFY(ids.size() >= 15);
}

void TestKnownFormulas::valuesAndProofs()
{
    for (const KnownFormula& known : knownFormulas()) {
        const auto constant = Constant::parse(known.expression);
        QVERIFY2(bool(constant), known.expression.c_str());
        const auto value = valueEnclosure(known.fraction, 1, 700);
        QVERIFY2(value && agreeTo(*value, *constant->enclosure(700), 150), known.expression.c_str());
        const auto based = baseOf(*constant);
        QVERIFY2(based, known.expression.c_str());
        const ProofResult result = prove(based->base, based->toConstant, known.fraction);
        const auto* certificate = std::get_if<Certificate>(&result);
        QVERIFY2(certificate != nullptr && isAccepted(*certificate), known.expression.c_str());
    }
}

void TestKnownFormulas::oeisTerms()
{
    QFile file(QString(TEST_DATA) + "/known-oeis.txt");
    QVERIFY(file.open(QIODevice::ReadOnly));
    std::set<std::string> checked;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) continue;
        const QList<QByteArray> words = line.split(' ');
        const KnownFormula* known = entry(words[0].toStdString());
        QVERIFY2(known != nullptr, words[0].constData());
        QVERIFY(checked.insert(known->id).second);
        if (words[1] == "digits") {
            const auto value = valueEnclosure(known->fraction, 1, 700);
            const QByteArray digits = words[2];
            QVERIFY(digits.size() > 90);
            QVERIFY2(value->toDecimal(150).compare(0, static_cast<std::size_t>(digits.size()),
                                                   digits.constData()) == 0,
                     words[0].constData());
            continue;
        }
        const auto terms = known->fraction.terms(static_cast<std::size_t>(words.size() - 1));
        QVERIFY(terms.size() >= 60);
        for (std::size_t n = 0; n < terms.size(); ++n)
            QCOMPARE(terms[n], Integer(words[static_cast<qsizetype>(n) + 1].toLong()));
    }
    for (const KnownFormula& known : knownFormulas())
        if (!known.id.empty()) QVERIFY2(checked.count(known.id) == 1, known.id.c_str());
}

void TestKnownFormulas::relations_data()
{
    using R = KnownMatch::Relation;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("relation");
    const auto row = [](const char* text, const char* expression, R relation) {
        QTest::newRow(text) << text << expression << static_cast<int>(relation);
    };
    row("2; 1, 2k+2, 1", "e", R::SameFormula);
    row("2, 1; 2k+2, 1, 1", "e", R::SameFormula);
    row("+-: 2, 2, 1, 2; 2, 2k+5", "e", R::SameValue);
    row("5; 1, 2k+2, 1", "e", R::SameTail);
    row("2k+3", "coth(1)", R::SameTail);
    row("-: 4k+6", "cot(1/2)", R::SameTail);
    row("0, 8; 1, 4k+1, 1, 36k+43", "tan(1/3)/3", R::SameFormula);
    row("3", "sqrt(13)", R::MoebiusImage);
    row("1, 2", "sqrt(3)", R::SameTail);
    row("-: 3", "(1+sqrt(5))/2", R::MoebiusImage);
}

void TestKnownFormulas::relations()
{
    QFETCH(QString, text);
    QFETCH(QString, expression);
    QFETCH(int, relation);
    const SignedFraction f = formula(text.toUtf8().constData());
    const auto match = matchKnown(f);
    QVERIFY(match);
    QCOMPARE(QString::fromStdString(match->formula->expression), expression);
    QCOMPARE(static_cast<int>(match->relation), relation);
    // The map is true.
    const auto known = valueEnclosure(match->formula->fraction, 1, 600);
    const auto value = valueEnclosure(f, 1, 600);
    QVERIFY(agreeTo(image(match->map, *known, 1200), *value, 120));
    QVERIFY(knownSentence(match).find(match->formula->citation) != std::string::npos);
}

void TestKnownFormulas::notInTheTable()
{
    QVERIFY(!matchKnown(formula("7k+1")));
    QVERIFY(!matchKnown(formula("k^2+1")));
    QVERIFY(!matchKnown(formula("5; 1, 7, 10")));
    QVERIFY(!matchKnown(SignedFraction{}));
    QCOMPARE(knownSentence({}), std::string("Not in the table of known formulas."));
}

QTEST_APPLESS_MAIN(TestKnownFormulas)
#include "tst_known_formulas.moc"
