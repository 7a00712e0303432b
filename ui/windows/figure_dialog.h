// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include "widgets/figure_export.h"
#include "widgets/plot_widget.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace fractiscope {

/// Writes a plot to a file: format, size and resolution with a preview. Not modal.
class FigureDialog : public QDialog {
    Q_OBJECT

public:
    FigureDialog(PlotWidget* plot, QWidget* parent);

    FigureOptions options() const;
    /// Writes the file and says in the dialog what became of it.
    void write(const QString& fileName);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void chooseFile();
    void showOptions();

    QPointer<PlotWidget> plot_;
    QComboBox* format_;
    QDoubleSpinBox* width_;
    QDoubleSpinBox* height_;
    QSpinBox* dpi_;
    QCheckBox* light_;
    QLabel* size_;
    QLabel* preview_;
    QLabel* message_;
};

}  // namespace fractiscope
