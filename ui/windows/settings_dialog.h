// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace fractiscope {

class Settings;

/// The settings of the program. Every change holds at once; there is nothing to confirm. Not modal.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` must outlive the dialog.
    SettingsDialog(Settings& settings, QWidget* parent);

private:
    QComboBox* box(const QString& name, const QStringList& entries, const QString& accessible,
                   const QString& tip, const QString& help);
    QSpinBox* spin(const QString& name, int least, int most, const QString& accessible, const QString& tip,
                   const QString& help);
    void buildAppearance(QFormLayout* form);
    void buildWork(QFormLayout* form);
    void connectFields();
    void showSettings();

    Settings& settings_;
    QComboBox* theme_;
    QSpinBox* fontSize_;
    QComboBox* language_;
    QCheckBox* tint_;
    QComboBox* plotColours_;
    QSpinBox* threads_;
};

}  // namespace fractiscope
