// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QXmlStreamReader>
#include <QtTest>

#include "bridge/math_text.h"
#include "models/terms_model.h"
#include "report/text.h"
#include "search/search_run.h"
#include "typeset/formula_copy.h"
#include "verify/convergence.h"
#include "windows/finding_source.h"

using namespace fractiscope;

/// What the window tells of one formula: its terms, its copies, where it comes from.
class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void termsAreExact();
    void termsComeAsAsked();
    void longNumbersAreShortened();
    void noFormulaHasNoTerms();
    void copiesAreWellFormed();
    void latexIsOfferedInManyForms();
    void drawingsAreThePicture();
    void commandFindsTheFormula();
    void sentencesAreSetInMathematics();
    void suspectsAreAskedForToo();
    void sequencesAreLookedUp();

private:
    CopiedFormula copied(const Finding& finding) const { return {finding, "e", "e", 5}; }
    const Finding& simple() const { return findings_.front(); }

    std::shared_ptr<const SearchPlan> plan_;
    std::vector<Finding> findings_;
};

namespace {

std::vector<Finding> search(const std::shared_ptr<const SearchPlan>& plan)
{
    SearchRun run(plan, 1);
    run.start();
    std::vector<Finding> findings;
    while (!run.isDrained()) {
        run.waitForFindings(1);
        for (Finding& finding : run.takeFindings(1000)) findings.push_back(std::move(finding));
    }
    return findings;
}

QString cell(const TermsModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

}  // namespace

void TestInspector::initTestCase()
{
    plan_ = *SearchPlan::make({*Constant::parse("e"), RationalFamily{1, 1, 2}, *signWords(1, 3)});
    findings_ = search(plan_);
    const auto first = std::find_if(findings_.begin(), findings_.end(), [](const Finding& f) {
        return f.fraction.word.isSimple() && leftHandSideText(f.lhs, "x") == "x";
    });
    QVERIFY(first != findings_.end());
    std::swap(*first, findings_.front());
}

void TestInspector::termsAreExact()
{
    TermsModel model;
    for (const Finding& finding : findings_) {
        const SignedFraction& f = finding.fraction;
        model.setFraction(f);
        const std::vector<Integer> terms = f.terms(40);
        const std::size_t n = 33;
        // From the end, another way than the model's.
        Rational value(terms[n]);
        for (std::size_t i = n; i-- > 0;) value = Rational(terms[i]) + f.word.sign(i) / value;
        const Integer p(cell(model, n, TermsModel::Numerator, TermsModel::ExactRole).toStdString());
        const Integer q(cell(model, n, TermsModel::Denominator, TermsModel::ExactRole).toStdString());
        QVERIFY(Rational(p, q) == value);
        QCOMPARE(cell(model, n, TermsModel::Term, TermsModel::ExactRole).toStdString(), toString(terms[n]));
        QCOMPARE(cell(model, n, TermsModel::Sign), QString(f.word.sign(n) > 0 ? "+" : "−"));
    }
}

void TestInspector::termsComeAsAsked()
{
    TermsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setFraction(simple().fraction);
    QCOMPARE(model.rowCount(), 64);
    const QString error = cell(model, 10, TermsModel::Error);
    QCOMPARE(cell(model, 10, TermsModel::Term), QString("1"));
    // |e - p/q| after [2; 1, 2, 1, 1, 4, 1, 1, 6, 1, 1] is that of 2721/1001, 1.1e-7.
    QCOMPARE(cell(model, 10, TermsModel::Numerator), QString("2721"));
    QCOMPARE(cell(model, 10, TermsModel::Denominator), QString("1001"));
    QCOMPARE(error, "−" + QLocale().toString(6.96, 'f', 2));
    while (model.canFetchMore({})) model.fetchMore({});
    QCOMPARE(model.rowCount(), TermsModel::mostRows);
    QCOMPARE(cell(model, 10, TermsModel::Error), error);
    QCOMPARE(cell(model, 10, TermsModel::Numerator), QString("2721"));
    QVERIFY(cell(model, TermsModel::mostRows - 1, TermsModel::Error) != "–");
}

void TestInspector::longNumbersAreShortened()
{
    TermsModel model;
    model.setFraction(simple().fraction);
    const QString exact = cell(model, 60, TermsModel::Numerator, TermsModel::ExactRole);
    const QString shown = cell(model, 60, TermsModel::Numerator);
    QVERIFY(exact.size() > 20 && shown.size() < 20 && shown.contains("…"));
    QVERIFY(exact.startsWith(shown.section("…", 0, 0)) && exact.endsWith(shown.section("…", 1)));
    QCOMPARE(cell(model, 60, TermsModel::Numerator, Qt::ToolTipRole), exact);
}

void TestInspector::noFormulaHasNoTerms()
{
    TermsModel model;
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    model.setFraction(simple().fraction);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(!model.index(3, 0).data().isValid());
}

void TestInspector::copiesAreWellFormed()
{
    for (const Finding& finding : findings_) {
        const CopiedFormula formula = copied(finding);
        QXmlStreamReader xml(formulaText(formula, FormulaForm::MathMl));
        QString text;
        QSet<QString> elements;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) elements << xml.name().toString();
            if (xml.tokenType() == QXmlStreamReader::Characters) text += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(elements.contains("math") && elements.contains("mfrac") && text.contains("="));
        QVERIFY(!text.contains('\\') && !text.contains('{'));
        const QString latex = formulaText(formula, FormulaForm::LaTeX);
        QCOMPARE(latex.count('{'), latex.count('}'));
        const QString plain = formulaText(formula, FormulaForm::PlainText);
        QCOMPARE(plain.section(" = ", 0, 0).toStdString(), leftHandSideText(finding.lhs, "e"));
        for (const auto form : {FormulaForm::Pari, FormulaForm::Sage, FormulaForm::Mathematica})
            QVERIFY(!formulaText(formula, form).isEmpty());
    }
}

void TestInspector::latexIsOfferedInManyForms()
{
    const std::unique_ptr<QMimeData> offered(formulaMime(copied(simple()), FormulaForm::LaTeX));
    QVERIFY(offered->text().contains("\\cfrac"));
    for (const char* form : {"application/x-latex", "application/mathml+xml", "image/svg+xml"})
        QVERIFY2(offered->hasFormat(form) && !offered->data(form).isEmpty(), form);
    QVERIFY(offered->hasImage());
    const std::unique_ptr<QMimeData> image(formulaMime(copied(simple()), FormulaForm::Png));
    QVERIFY(image->hasImage() && !image->hasText());
}

void TestInspector::drawingsAreThePicture()
{
    const CopiedFormula formula = copied(simple());
    const QImage image = formulaImage(formula, 2);
    QSvgRenderer svg(formulaSvg(formula));
    QVERIFY(svg.isValid());
    QCOMPARE(svg.viewBox().size() * 2, image.size());
    QImage drawn(image.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    svg.render(&painter);
    painter.end();
    // The same ink in the same places, up to smoothing.
    const auto ink = [](const QImage& picture, const QRect& part) {
        double sum = 0;
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x) sum += 255 - qGray(picture.pixel(x, y));
        return sum;
    };
    QVERIFY(ink(image, image.rect()) > 0);
    for (int i = 0; i < 4; ++i) {
        const QRect part(i % 2 * image.width() / 2, i / 2 * image.height() / 2, image.width() / 2,
                         image.height() / 2);
        const double first = ink(image, part);
        QVERIFY(std::abs(ink(drawn, part) - first) < 0.1 * first + 0.01 * ink(image, image.rect()));
    }
    // White behind, whatever the theme.
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
}

void TestInspector::commandFindsTheFormula()
{
    QTemporaryDir folder;
    for (std::size_t i = 0; i < findings_.size(); i += findings_.size() / 8) {
        const Finding& finding = findings_[i];
        const QString command = FindingSource::commandLine(finding, plan_->spec());
        QVERIFY(command.startsWith("fractiscope-cli "));
        QProcess process;
        process.start("/bin/sh", {"-c", QString(command).replace("fractiscope-cli", CLI) + " --jsonl -"});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QByteArray initial;
        for (const Integer& term : finding.fraction.initial)
            initial += (initial.isEmpty() ? "" : ",") + QByteArray::fromStdString(toString(term));
        const QByteArray lines = process.readAllStandardOutput();
        QVERIFY2(lines.contains("\"initial\":[" + initial + "]"), lines.constData());
    }
}

void TestInspector::sentencesAreSetInMathematics()
{
    QCOMPARE(mathText("[0; (2k - 1, -3k) k>=0] and k >= 2"), QString("[0; (2k − 1, −3k) k ≥ 0] and k ≥ 2"));
    QCOMPARE(mathText("M maps [1, oo] into [1, oo]; footnotes"),
             QString("M maps [1, ∞] into [1, ∞]; footnotes"));
    QCOMPARE(mathText("x^-1, a so-called word"), QString("x^−1, a so-called word"));
    QCOMPARE(mathHtml("a < b\n-1"), QString("a &lt; b<br>−1"));
}

void TestInspector::suspectsAreAskedForToo()
{
    Finding finding = simple();
    QVERIFY(!FindingSource::commandLine(finding, plan_->spec()).contains("--all"));
    finding.status = Status::Suspected;
    QVERIFY(FindingSource::commandLine(finding, plan_->spec()).contains("--all"));
}

void TestInspector::sequencesAreLookedUp()
{
    QVERIFY(FindingSource::oeisSearch({1, 2, 3}).isEmpty());
    const QUrl url = FindingSource::oeisSearch({2, 1, 2, 1, 1, 4, 1, 1, 6, 1, 1, 8, 1, 1, 10});
    QCOMPARE(url.host(), QString("oeis.org"));
    QCOMPARE(QUrlQuery(url).queryItemValue("q"), QString("2,1,2,1,1,4,1,1,6,1,1,8"));
    FindingSource page;
    QUrl opened;
    page.setOpener([&opened](const QUrl& link) { opened = link; });
    page.setFinding(simple(), plan_);
    auto* links = page.findChild<QLabel*>("oeisLinks");
    QVERIFY(opened.isEmpty());
    const auto link = QRegularExpression("href=\"([^\"]+)\"").match(links->text()).captured(1);
    emit links->linkActivated(link);
    QCOMPARE(opened, url);
    QVERIFY(page.findChild<QPlainTextEdit*>("sourceCommand")->toPlainText().contains("--lhs 'x'"));
    page.setFinding(simple(), nullptr);
    QVERIFY(page.findChild<QPlainTextEdit*>("sourceCommand")->toPlainText().isEmpty());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
