// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/figure_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "windows/dialog_buttons.h"

namespace fractiscope {

namespace {

constexpr int previewWidth = 400;
constexpr int previewHeight = 250;
using Format = FigureOptions::Format;

}  // namespace

FigureDialog::FigureDialog(PlotWidget* plot, QWidget* parent)
    : QDialog(parent),
      plot_(plot),
      format_(new QComboBox),
      width_(new QDoubleSpinBox),
      height_(new QDoubleSpinBox),
      dpi_(new QSpinBox),
      light_(new QCheckBox(tr("Black on white"))),
      size_(new QLabel),
      preview_(new QLabel),
      message_(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export Figure"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    preview_->setObjectName("figurePreview");
    preview_->setAccessibleName(tr("Preview of the figure"));
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setMinimumSize(previewWidth, previewHeight);
    layout->addWidget(preview_, 1);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    layout->addLayout(form);
    const auto add = [&](const QString& label, QWidget* field, const QString& name, const QString& tip) {
        field->setObjectName(name);
        field->setAccessibleName(tip);
        field->setToolTip(tip);
        field->setWhatsThis(tip + ".");
        form->addRow(label, field);
    };
    format_->addItem(tr("PDF, for LaTeX and print"), static_cast<int>(Format::Pdf));
    format_->addItem(tr("SVG, for the web and drawing programs"), static_cast<int>(Format::Svg));
    format_->addItem(tr("PNG image"), static_cast<int>(Format::Png));
    format_->addItem(tr("TikZ source (pgfplots)"), static_cast<int>(Format::Tikz));
    format_->addItem(tr("CSV, the visible numbers"), static_cast<int>(Format::Csv));
    add(tr("&Format"), format_, "figureFormatBox", tr("Format of the file"));
    for (auto* length : {width_, height_}) {
        length->setRange(2, 100);
        length->setDecimals(1);
        length->setSuffix(tr(" cm"));
    }
    const FigureOptions standard;
    width_->setValue(standard.widthCm);
    height_->setValue(standard.heightCm);
    dpi_->setRange(72, 1200);
    dpi_->setValue(standard.dpi);
    light_->setChecked(standard.light);
    add(tr("&Width"), width_, "figureWidthSpin", tr("Width of the figure"));
    add(tr("&Height"), height_, "figureHeightSpin", tr("Height of the figure"));
    add(tr("&Resolution"), dpi_, "figureDpiSpin", tr("Dots per inch of an image"));
    dpi_->setSuffix(tr(" dpi"));
    add(QString(), light_, "figureLightBox", tr("Black on white whatever the theme of the window"));
    size_->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), size_);
    message_->setObjectName("figureMessage");
    message_->setWordWrap(true);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(message_);
    auto* buttons = new DialogButtons(this);
    auto* save = buttons->add(tr("&Save…"), "figureSaveButton", tr("Choose a file and write the figure"));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &FigureDialog::chooseFile);
    layout->addWidget(buttons);
    connect(format_, &QComboBox::currentIndexChanged, this, &FigureDialog::showOptions);
    connect(light_, &QCheckBox::toggled, this, &FigureDialog::showOptions);
    connect(dpi_, &QSpinBox::valueChanged, this, &FigureDialog::showOptions);
    for (auto* length : {width_, height_})
        connect(length, &QDoubleSpinBox::valueChanged, this, &FigureDialog::showOptions);
}

FigureOptions FigureDialog::options() const
{
    FigureOptions options;
    options.format = static_cast<Format>(format_->currentData().toInt());
    options.widthCm = width_->value();
    options.heightCm = height_->value();
    options.dpi = dpi_->value();
    options.light = light_->isChecked();
    return options;
}

void FigureDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showOptions();
}

void FigureDialog::showOptions()
{
    const FigureOptions chosen = options();
    const bool drawn = chosen.format != Format::Csv;
    const bool painted = drawn && chosen.format != Format::Tikz;
    for (auto* length : {width_, height_}) length->setEnabled(drawn);
    light_->setEnabled(painted);
    dpi_->setEnabled(chosen.format == Format::Png);
    const QLocale locale;
    const QSize pixels = figurePixels(chosen);
    size_->setText(
        chosen.format == Format::Png
            ? tr("%1 × %2 pixels").arg(locale.toString(pixels.width()), locale.toString(pixels.height()))
        : drawn ? tr("fonts and lines at any size")
                : tr("what the axes show now"));
    message_->clear();
    if (!plot_) return;
    // The whole figure, whatever its shape.
    const double scale = devicePixelRatioF() * std::min(previewWidth / (40.0 * chosen.widthCm),
                                                        previewHeight / (40.0 * chosen.heightCm));
    QImage image(
        QSize(static_cast<int>(40 * chosen.widthCm * scale), static_cast<int>(40 * chosen.heightCm * scale)),
        QImage::Format_RGB32);
    image.fill(Qt::white);
    plot_->paintFigure(&image, static_cast<int>(40 * chosen.widthCm), static_cast<int>(40 * chosen.heightCm),
                       scale, chosen.light || !painted);
    image.setDevicePixelRatio(devicePixelRatioF());
    preview_->setPixmap(QPixmap::fromImage(image));
}

void FigureDialog::write(const QString& fileName)
{
    if (!plot_) return;
    const QString problem = exportFigure(*plot_, options(), fileName);
    message_->setText(problem.isEmpty() ? tr("Written to %1.").arg(fileName)
                                        : tr("%1 could not be written: %2").arg(fileName, problem));
}

void FigureDialog::chooseFile()
{
    const QString suffix = fileSuffix(options().format);
    const QString name = QFileDialog::getSaveFileName(this, tr("Export Figure"), "convergence." + suffix,
                                                      tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    if (!name.isEmpty()) write(name);
}

}  // namespace fractiscope
