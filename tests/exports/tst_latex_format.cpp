// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/latex_format.h"

#include "export_support.h"
#include "exports/latex_parts.h"
#include "exports/proof_latex.h"
#include "report/report_samples.h"

using namespace fractiscope;

/// Documents that LaTeX sets without a warning.
class TestLatexFormat : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void realFindingsCompile_data();
    void realFindingsCompile();
    void strangeOnesCompile();
    void proofsAreThoseOfTheCertificates();
    void membersFollowFromTheirHead();
    void onlyTheFirstOfAFamilyIsInTheTable();
    void widthsFollowTheFormula();
    void wideFormulasAreBroken();

private:
    std::vector<Finding> found_;
};

void TestLatexFormat::initTestCase()
{
    found_ = exports::found(*Constant::parse("tan(1)"), {1, 1, 2}, 3);
    QVERIFY(found_.size() > 400);
}

void TestLatexFormat::realFindingsCompile_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("allDegrees");
    QTest::newRow("pdflatex") << "pdflatex" << true;
    QTest::newRow("lualatex") << "lualatex" << false;
}

void TestLatexFormat::realFindingsCompile()
{
    QFETCH(QString, engine);
    QFETCH(bool, allDegrees);
    if (QStandardPaths::findExecutable(engine).isEmpty()) QSKIP("the engine is not installed");
    LatexFormat format;
    std::string text = format.head();
    const Constant tangent = *Constant::parse("tan(1)");
    text += format.constant(tangent);
    std::size_t count = 0;
    for (const Finding& finding : found_) {
        if (count++ < 500) text += format.finding(finding, {count % 7 == 0, count % 5 == 0 ? "a note" : ""});
    }
    if (allDegrees) {
        const Constant bessel = *Constant::parse("besseli(1,2)/besseli(0,2)");
        text += format.constant(bessel);
        for (const Finding& finding : exports::found(bessel, {1, 2, 1}, 2))
            text += format.finding(finding, {});
        const Constant root = *Constant::parse("sqrt(7)");
        text += format.constant(root);
        for (const Finding& finding : exports::found(root, {1, 3, 1}, 1)) text += format.finding(finding, {});
    }
    QCOMPARE(exports::complaints(engine, text + format.foot()), QString());
}

void TestLatexFormat::strangeOnesCompile()
{
    if (QStandardPaths::findExecutable("pdflatex").isEmpty()) QSKIP("pdflatex is not installed");
    Finding refuted = samples::e();
    refuted.status = Status::Refuted;
    std::string letters;
    for (int c = 0xC0; c < 0x180; ++c) {
        letters += static_cast<char>(0xC0 | (c >> 6));
        letters += static_cast<char>(0x80 | (c & 0x3F));
        if (c % 16 == 0) letters += ' ';
    }
    const std::vector<Remark> remarks = {
        {true, "\\input{/etc/passwd} \\write18{x} % & # _ ^ ~ $ { } \xFF \xF0"},
        {false, letters},
        {false, "$\\alpha$ \xCF\x80 \xE4\xB8\xAD\n\n\\end{document}"}};
    LatexFormat format(LatexFormat::Origin::File);
    std::string text = format.head();
    std::string longSum = "e";
    for (int i = 0; i < 60; ++i) longSum += "+pi^" + std::to_string(i + 2);
    for (const std::string& expression :
         {std::string("e"), "digits:3." + std::string(600, '1'), longSum, std::string("tan(1/2)")}) {
        const auto constant = Constant::parse(expression);
        QVERIFY2(constant, expression.c_str());
        text += format.constant(*constant);
        for (const Finding& finding :
             {samples::e(), samples::proved(), samples::triangular(), samples::exponential(),
              samples::enormous(), samples::longRecurrence(), refuted})
            for (const Remark& remark : remarks) text += format.finding(finding, remark);
    }
    for (const Finding& finding : {samples::enormous(), samples::longRecurrence()})
        text += format.finding(finding, {});
    text += format.constant(*Constant::parse("pi"));
    text += format.foot();
    const QString said = exports::complaints("pdflatex", text);
    QCOMPARE(said, QString());
    LatexFormat none;
    QCOMPARE(exports::complaints("pdflatex", none.head() + none.foot()), QString());
}

void TestLatexFormat::proofsAreThoseOfTheCertificates()
{
    const Finding finding = samples::proved();
    const auto certificate = certificateOf(finding);
    QVERIFY(certificate);
    const QString text = QString::fromStdString(proofLatex(*certificate, "e"));
    const IntegerMatrix& m = certificate->state;
    const auto entry = [](const Integer& x) { return QString::fromStdString(toString(x)); };
    QVERIFY(text.contains(QStringLiteral("M = \\begin{pmatrix} %1 & %2 \\\\ %3 & %4 \\end{pmatrix}")
                              .arg(entry(m.a), entry(m.b), entry(m.c), entry(m.d))));
    QVERIFY(text.contains(QStringLiteral("block of $y$, of length %1,").arg(certificate->block.baseLength)));
    QVERIFY(text.contains(QStringLiteral("the formula, of length %1,").arg(certificate->block.targetLength)));
    QVERIFY(text.contains("\\cite{lambert1768,euler1744}"));
    LatexFormat approved;
    QVERIFY(!QString::fromStdString(exports::written(approved, *Constant::parse("e"), {samples::e()}))
                 .contains("Proof"));
}

void TestLatexFormat::membersFollowFromTheirHead()
{
    LatexFormat format;
    const std::string text = exports::written(format, *Constant::parse("tan(1)"), found_);
    const QString document = QString::fromStdString(text);
    std::set<std::uint32_t> families;
    qsizetype withoutFamily = 0;
    for (const Finding& finding : found_) {
        families.insert(finding.family);
        if (finding.family == 0) ++withoutFamily;
    }
    families.erase(0);
    // Every proof and every derivation is there once.
    QCOMPARE(document.count("\\paragraph{Proof.}"), static_cast<qsizetype>(families.size()) + withoutFamily);
    QCOMPARE(document.count("With $y$ the number of formula~"),
             static_cast<qsizetype>(found_.size() - families.size()) - withoutFamily);
}

void TestLatexFormat::onlyTheFirstOfAFamilyIsInTheTable()
{
    // How a recurrence follows from another is not said, and what is refuted has no family.
    Finding member = samples::exponential();
    member.family = 3;
    Finding refuted = samples::e();
    refuted.status = Status::Refuted;
    refuted.family = 0;
    Finding single = samples::e();
    single.family = 0;
    std::vector<Finding> findings(20, member);
    findings.insert(findings.end(), 20, refuted);
    findings.push_back(single);
    LatexFormat format;
    const QString document =
        QString::fromStdString(exports::written(format, *Constant::parse("e"), findings));
    const QString table = document.section("\\endhead\n", 1).section("\\end{longtable}", 0, 0);
    QCOMPARE(table.count("\\\\\n"), qsizetype{2});
    LatexFormat without;
    QVERIFY(!QString::fromStdString(exports::written(without, *Constant::parse("e"), {refuted, refuted}))
                 .contains("longtable}"));
}

void TestLatexFormat::widthsFollowTheFormula()
{
    QCOMPARE(formulaWidth("123"), 3.0);
    QCOMPARE(formulaWidth("\\frac{12345}{1}"), formulaWidth("\\frac{1}{12345}"));
    QVERIFY(formulaWidth("x^{123}") < formulaWidth("x123"));
    QVERIFY(formulaWidth("\\tan 1 + 2") > 4);
    QCOMPARE(formulaWidth(""), 0.0);
    // Unbalanced text ends somewhere.
    QVERIFY(formulaWidth("\\frac{1}") >= 1);
    QVERIFY(formulaWidth("{{{\\") >= 0);
}

void TestLatexFormat::wideFormulasAreBroken()
{
    Finding finding = samples::e();
    QVERIFY(!QString::fromStdString(nestedFormula(finding, "e", 5)).contains("f ="));
    std::vector<Integer> coefficients;
    for (int i = 0; i < 12; ++i) coefficients.emplace_back(123456 + i);
    finding.lhs = {IntegerPolynomial(coefficients), IntegerPolynomial({Integer(1)})};
    const QString one = QString::fromStdString(nestedFormula(finding, "e", 5));
    QVERIFY(one.contains("f = P/Q"));
    QVERIFY(one.contains("f = 2 +"));
    finding.fraction.initial = {Integer(std::string(29, '8')), Integer(std::string(29, '8')),
                                Integer(std::string(29, '8')), 1};
    QCOMPARE(QString::fromStdString(nestedFormula(finding, "e", 5)).count("\\cfrac"), 1);
}

QTEST_GUILESS_MAIN(TestLatexFormat)
#include "tst_latex_format.moc"
