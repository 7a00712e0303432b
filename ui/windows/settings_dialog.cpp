// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "bridge/settings.h"

namespace fractiscope {

namespace {

constexpr int margin = 16;
constexpr int groupSpace = 16;

/// Space above a group, and its name.
void addHeading(QFormLayout* form, const QString& text)
{
    auto* heading = new QLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, form->rowCount() > 0 ? groupSpace : 0, 0, 0);
    form->addRow(heading);
}

}  // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent) : QDialog(parent), settings_(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("settingsDialog");
    setWindowTitle(tr("Settings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(24);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(margin);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildAppearance(form);
    buildWork(form);
    layout->addLayout(form);
    layout->addStretch();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    auto* restore = buttons->button(QDialogButtonBox::RestoreDefaults);
    restore->setObjectName("restoreDefaultsButton");
    restore->setText(tr("Restore &Defaults"));
    restore->setAccessibleName(tr("Restore defaults"));
    restore->setToolTip(tr("Set every field of this dialog as it was on the first day"));
    restore->setWhatsThis(
        tr("Sets every field of this dialog as it was on the first day. Your files, the list of recent files "
           "and the layout of the window stay as they are."));
    restore->setAutoDefault(false);
    auto* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName("closeSettingsButton");
    close->setText(tr("&Close"));
    close->setAccessibleName(tr("Close the settings"));
    close->setToolTip(tr("Close; every change holds already"));
    close->setWhatsThis(tr("Closes the settings. Every change holds already, there is nothing to confirm."));
    close->setDefault(true);
    layout->addWidget(buttons);
    setTabOrder(threads_, restore);
    setTabOrder(restore, close);
    connect(restore, &QPushButton::clicked, this, [this] { settings_.restoreDefaults(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectFields();
    showSettings();
    setMinimumWidth(400);
}

QComboBox* SettingsDialog::box(const QString& name, const QStringList& entries, const QString& accessible,
                               const QString& tip, const QString& help)
{
    auto* result = new QComboBox;
    result->setObjectName(name);
    result->addItems(entries);
    result->setAccessibleName(accessible);
    result->setToolTip(tip);
    result->setWhatsThis(help);
    return result;
}

QSpinBox* SettingsDialog::spin(const QString& name, int least, int most, const QString& accessible,
                               const QString& tip, const QString& help)
{
    auto* result = new QSpinBox;
    result->setObjectName(name);
    result->setRange(least, most);
    result->setAccessibleName(accessible);
    result->setToolTip(tip);
    result->setWhatsThis(help);
    return result;
}

void SettingsDialog::buildAppearance(QFormLayout* form)
{
    addHeading(form, tr("Appearance"));
    theme_ = box(
        "themeBox", {tr("As the desktop"), tr("Light"), tr("Dark")}, tr("Theme"), tr("Light or dark colours"),
        tr("The colours of the window. As the desktop takes light or dark from your desktop when the "
           "program starts. Exported figures and documents are black on white in every theme."));
    form->addRow(tr("&Theme"), theme_);
    // One step below the least size stands for the size that the desktop chose.
    fontSize_ = spin("fontSizeSpin", Settings::leastFontSize - 1, Settings::greatestFontSize, tr("Text size"),
                     tr("Size of the text, in points"),
                     tr("The size of all text in points. The lowest step takes the size from your desktop. "
                        "Formulas have a zoom of their own."));
    fontSize_->setSpecialValueText(tr("As the desktop"));
    fontSize_->setSuffix(tr(" pt", "unit of a font size"));
    form->addRow(tr("Text &size"), fontSize_);
    language_ =
        box("languageBox", {tr("As the desktop"), QStringLiteral("English"), QStringLiteral("Deutsch")},
            tr("Language"), tr("Language of the window, from the next start on"),
            tr("The language of the window. A change holds from the next start of the program on."));
    form->addRow(tr("&Language"), language_);
    auto* later = new QLabel(tr("Holds from the next start on."));
    later->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), later);
    tint_ = new QCheckBox(tr("Ti&nt the terms of a formula by channel"));
    tint_->setObjectName("tintBox");
    tint_->setAccessibleName(tr("Tint the terms of a formula by channel"));
    tint_->setToolTip(tr("Give each of the interlaced polynomials a soft colour"));
    tint_->setWhatsThis(
        tr("Gives each of the interlaced polynomials its own soft colour, the same in the fraction, in the "
           "closed form and in the table of terms. Exports stay black."));
    form->addRow(tint_);
}

void SettingsDialog::buildWork(QFormLayout* form)
{
    addHeading(form, tr("Plots"));
    plotColours_ = box("plotColoursBox", {tr("Okabe–Ito, colour-blind safe"), tr("Black and grey")},
                       tr("Colours of the curves"), tr("Colours of the curves in the plots"),
                       tr("The colours of the curves in the plots. The set of Okabe and Ito can be told "
                          "apart by colour-blind persons, too. Black and grey suits print."));
    form->addRow(tr("&Curves"), plotColours_);
    addHeading(form, tr("Search"));
    threads_ =
        spin("settingsThreadsSpin", 1, Settings::mostThreads, tr("Threads"), tr("Threads that a search uses"),
             tr("The number of threads that a new search uses. As many as the machine has processors "
                "is fastest. What is found does not depend on it."));
    form->addRow(tr("T&hreads"), threads_);
}

void SettingsDialog::connectFields()
{
    connect(theme_, &QComboBox::currentIndexChanged, this,
            [this](int row) { settings_.setTheme(static_cast<Theme>(row)); });
    connect(fontSize_, &QSpinBox::valueChanged, this,
            [this](int points) { settings_.setFontSize(points < Settings::leastFontSize ? 0 : points); });
    connect(language_, &QComboBox::currentIndexChanged, this,
            [this](int row) { settings_.setLanguage(static_cast<Language>(row)); });
    connect(tint_, &QCheckBox::toggled, this, [this](bool on) { settings_.setTinted(on); });
    connect(plotColours_, &QComboBox::currentIndexChanged, this,
            [this](int row) { settings_.setPlotColours(static_cast<PlotColours>(row)); });
    connect(threads_, &QSpinBox::valueChanged, this, [this](int threads) { settings_.setThreads(threads); });
    connect(&settings_, &Settings::changed, this, &SettingsDialog::showSettings);
}

void SettingsDialog::showSettings()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(theme_),       QSignalBlocker(fontSize_),
                                       QSignalBlocker(language_),    QSignalBlocker(tint_),
                                       QSignalBlocker(plotColours_), QSignalBlocker(threads_)};
    theme_->setCurrentIndex(static_cast<int>(settings_.theme()));
    const int size = settings_.fontSize();
    fontSize_->setValue(size == 0 ? fontSize_->minimum() : size);
    language_->setCurrentIndex(static_cast<int>(settings_.language()));
    tint_->setChecked(settings_.isTinted());
    plotColours_->setCurrentIndex(static_cast<int>(settings_.plotColours()));
    threads_->setValue(settings_.threads());
}

}  // namespace fractiscope
