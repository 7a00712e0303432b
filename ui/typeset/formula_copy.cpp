// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/formula_copy.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>
#include <cmath>

#include "constants/constant.h"
#include "report/formula_snippets.h"
#include "report/latex.h"
#include "report/text.h"
#include "typeset/formula_layout.h"
#include "typeset/math_ml.h"

namespace fractiscope {

namespace {

constexpr double pixels = 26;
constexpr int margin = 12;
constexpr double imageScale = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

QString lhsLatex(const CopiedFormula& f)
{
    return QString::fromStdString(leftHandSideLatex(f.finding.lhs, f.constantLatex.toStdString()));
}

BoxPtr boxOf(const CopiedFormula& f)
{
    return formulaBox(f.finding, lhsLatex(f), {pixels, f.levels, false, true});
}

QSize sizeOf(const BoxPtr& box)
{
    return {static_cast<int>(std::ceil(box->width)) + 2 * margin,
            static_cast<int>(std::ceil(box->height())) + 2 * margin};
}

void paint(QPainter& painter, const BoxPtr& box, bool outlines)
{
    MathColours colours = MathColours::forBackground(false);
    colours.text = Qt::black;
    colours.tinted = false;
    colours.outlines = outlines;
    paintBox(painter, box, {double(margin), margin + box->ascent}, colours);
}

QString plain(const CopiedFormula& f)
{
    const std::string name = f.constantText.startsWith("digits:") ? "x" : f.constantText.toStdString();
    return QString::fromStdString(leftHandSideText(f.finding.lhs, name) + " = " +
                                  compactText(f.finding.fraction, 24) + "\n" +
                                  ruleText(f.finding.fraction, 400) + "\n");
}

}  // namespace

QString formulaFormName(FormulaForm form)
{
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("fractiscope", "LaTeX"),       QT_TRANSLATE_NOOP("fractiscope", "MathML"),
        QT_TRANSLATE_NOOP("fractiscope", "SVG drawing"), QT_TRANSLATE_NOOP("fractiscope", "Image"),
        QT_TRANSLATE_NOOP("fractiscope", "Plain text"),  QT_TRANSLATE_NOOP("fractiscope", "PARI/GP"),
        QT_TRANSLATE_NOOP("fractiscope", "Sage"),        QT_TRANSLATE_NOOP("fractiscope", "Mathematica"),
    };
    return tr(names[static_cast<int>(form)]);
}

QString formulaText(const CopiedFormula& f, FormulaForm form)
{
    const auto snippet = [&](auto write) {
        const auto constant = Constant::parse(f.constantText.toStdString());
        return constant ? QString::fromStdString(write(f.finding, *constant)) : QString();
    };
    switch (form) {
        case FormulaForm::LaTeX:
            return QString::fromStdString(
                formulaLatex(f.finding, f.constantLatex.toStdString(), static_cast<std::size_t>(f.levels)));
        case FormulaForm::MathMl:
            return formulaMathMl(f.finding, lhsLatex(f), f.levels);
        case FormulaForm::Svg:
            return QString::fromUtf8(formulaSvg(f));
        case FormulaForm::PlainText:
            return plain(f);
        case FormulaForm::Pari:
            return snippet(pariSnippet);
        case FormulaForm::Sage:
            return snippet(sageSnippet);
        case FormulaForm::Mathematica:
            return snippet(mathematicaSnippet);
        case FormulaForm::Png:
            break;
    }
    return {};
}

QByteArray formulaSvg(const CopiedFormula& f)
{
    const BoxPtr box = boxOf(f);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);  // dots to the inch of the Web
    generator.setSize(sizeOf(box));
    generator.setViewBox(QRect(QPoint(0, 0), sizeOf(box)));
    QPainter painter(&generator);
    paint(painter, box, true);
    painter.end();
    return bytes;
}

QImage formulaImage(const CopiedFormula& f, double scale)
{
    const BoxPtr box = boxOf(f);
    QImage image(sizeOf(box) * scale, QImage::Format_RGB32);
    if (image.isNull()) return {};
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, box, false);
    return image;
}

QMimeData* formulaMime(const CopiedFormula& f, FormulaForm form)
{
    auto* data = new QMimeData;
    if (form == FormulaForm::Png) {
        data->setImageData(formulaImage(f, imageScale));
        return data;
    }
    data->setText(formulaText(f, form));
    if (form == FormulaForm::MathMl) data->setData("application/mathml+xml", data->text().toUtf8());
    if (form == FormulaForm::Svg) data->setData("image/svg+xml", data->text().toUtf8());
    if (form == FormulaForm::LaTeX) {
        data->setData("application/x-latex", data->text().toUtf8());
        data->setData("application/mathml+xml", formulaText(f, FormulaForm::MathMl).toUtf8());
        data->setData("image/svg+xml", formulaSvg(f));
        data->setImageData(formulaImage(f, imageScale));
    }
    return data;
}

}  // namespace fractiscope
