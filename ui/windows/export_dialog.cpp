// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/export_dialog.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

#include "windows/dialog_buttons.h"
#include "windows/findings_page.h"

namespace fractiscope {

namespace {

constexpr int paper = -1;  // in the list of formats

}  // namespace

ExportDialog::ExportDialog(FindingsPage* page, std::shared_ptr<CurrentSession> session, QWidget* parent)
    : QDialog(parent),
      page_(page),
      session_(std::move(session)),
      scope_(new QComboBox),
      format_(new QComboBox),
      explanation_(new QLabel),
      progress_(new QProgressBar),
      message_(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export Findings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    layout->addLayout(form);
    const auto add = [&](const QString& label, QWidget* field, const QString& name, const QString& help) {
        field->setObjectName(name);
        field->setAccessibleName(help);
        field->setToolTip(help);
        field->setWhatsThis(help + ".");
        form->addRow(label, field);
    };
    scope_->addItem(tr("Those in the table, as filtered"), static_cast<int>(Scope::Listed));
    scope_->addItem(tr("All findings of this search"), static_cast<int>(Scope::All));
    scope_->addItem(tr("Those with a star"), static_cast<int>(Scope::Starred));
    scope_->addItem(tr("Those selected or marked"), static_cast<int>(Scope::Chosen));
    add(tr("F&indings"), scope_, "exportScopeBox", tr("Which findings are written"));
    const auto formats = {std::pair{tr("Folder for a paper"), paper},
                          std::pair{tr("LaTeX document"), static_cast<int>(ExportFormat::Latex)},
                          std::pair{tr("LaTeX formulas"), static_cast<int>(ExportFormat::Fragments)},
                          std::pair{tr("CSV table"), static_cast<int>(ExportFormat::Csv)},
                          std::pair{tr("Markdown"), static_cast<int>(ExportFormat::Markdown)},
                          std::pair{tr("JSON lines"), static_cast<int>(ExportFormat::JsonLines)},
                          std::pair{tr("PARI/GP script"), static_cast<int>(ExportFormat::Pari)},
                          std::pair{tr("BibTeX sources"), static_cast<int>(ExportFormat::Bibtex)}};
    for (const auto& [name, format] : formats) format_->addItem(name, format);
    add(tr("&Format"), format_, "exportFormatBox", tr("Format of the file"));
    explanation_->setObjectName("exportExplanation");
    explanation_->setWordWrap(true);
    explanation_->setMinimumWidth(380);
    layout->addWidget(explanation_);
    progress_->setObjectName("exportProgress");
    progress_->setAccessibleName(tr("Findings written"));
    progress_->setVisible(false);
    layout->addWidget(progress_);
    message_->setObjectName("exportMessage");
    message_->setWordWrap(true);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(message_);
    layout->addStretch(1);
    auto* buttons = new DialogButtons(this);
    save_ = buttons->add(tr("&Save…"), "exportSaveButton", tr("Choose a place and write the findings"));
    save_->setDefault(true);
    stop_ = buttons->add(tr("S&top"), "exportStopButton", tr("Stop writing and leave no file"));
    connect(save_, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(stop_, &QPushButton::clicked, this, &ExportDialog::stop);
    layout->addWidget(buttons);
    for (auto* box : {scope_, format_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    connect(page_, &FindingsPage::selectionChanged, this, &ExportDialog::showChoice);
    connect(&timer_, &QTimer::timeout, this, &ExportDialog::showProgress);
    timer_.setInterval(60);
    showChoice();
}

ExportDialog::Scope ExportDialog::scope() const
{
    return static_cast<Scope>(scope_->currentData().toInt());
}

void ExportDialog::setScope(Scope scope)
{
    scope_->setCurrentIndex(scope_->findData(static_cast<int>(scope)));
}

void ExportDialog::setFormat(std::optional<ExportFormat> format)
{
    format_->setCurrentIndex(format_->findData(format ? static_cast<int>(*format) : paper));
}

std::optional<ExportFormat> ExportDialog::format() const
{
    const int chosen = format_->currentData().toInt();
    return chosen == paper ? std::nullopt : std::optional(static_cast<ExportFormat>(chosen));
}

QString ExportDialog::message() const
{
    return message_->text();
}

FindingList ExportDialog::findings(Scope scope) const
{
    if (scope == Scope::Chosen) {
        FindingList chosen = page_->selected();
        for (const FindingPtr& f : page_->marked())
            if (std::find(chosen.begin(), chosen.end(), f) == chosen.end()) chosen.push_back(f);
        std::sort(chosen.begin(), chosen.end(),
                  [](const auto& a, const auto& b) { return a->index < b->index; });
        return chosen;
    }
    const FindingsModel& model = page_->model();
    const std::string constant = model.constantText().toStdString();
    FindingList result;
    for (std::size_t i = 0; i < model.store().size(); ++i) {
        const FindingPtr& finding = model.store().pointer(static_cast<FindingsStore::Number>(i));
        const Annotation& said = page_->annotations().of(finding->index);
        if (scope == Scope::All || (scope == Scope::Starred && said.starred) ||
            (scope == Scope::Listed && model.query().matches(*finding, said, constant)))
            result.push_back(finding);
    }
    return result;
}

std::size_t ExportDialog::count() const
{
    switch (scope()) {
        case Scope::Listed:
            return page_->model().matchCount();
        case Scope::All:
            return page_->model().store().size();
        case Scope::Starred:
        case Scope::Chosen:
            break;
    }
    return findings(scope()).size();
}

void ExportDialog::showChoice()
{
    const auto explanation = [](std::optional<ExportFormat> format) -> QString {
        if (!format)
            return tr(
                "A new folder with the LaTeX document, its figure, the table, the sources and the session "
                "with "
                "which anyone can find, compare and prove all of it again.");
        switch (*format) {
            case ExportFormat::Latex:
                return tr(
                    "A complete document: nested fractions, rules, proofs, a table of rates, a figure of the "
                    "convergence and the sources.");
            case ExportFormat::Fragments:
                return tr("The formulas alone, to be pasted into a document that uses amsmath.");
            case ExportFormat::Csv:
                return tr("One line for each formula, for spreadsheets and statistics.");
            case ExportFormat::JsonLines:
                return tr("One object for each formula with its certificate; this program opens it again.");
            case ExportFormat::Markdown:
                return tr("Text with mathematics between dollar signs, for notebooks and web pages.");
            case ExportFormat::Pari:
                return tr("A script with which PARI/GP checks every formula by itself.");
            case ExportFormat::Bibtex:
                return tr("The sources on which these formulas rest.");
        }
        return {};
    };
    const std::size_t number = count();
    explanation_->setText(explanation(format()) + "\n" +
                          tr("%Ln formula(s) will be written.", nullptr, static_cast<int>(number)));
    save_->setEnabled(number > 0 && !isWriting());
    stop_->setEnabled(isWriting());
}

void ExportDialog::chooseFile()
{
    const auto chosen = format();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!chosen) {
        const QString name =
            QFileDialog::getSaveFileName(this, tr("Folder for a Paper"), folder + "/fractiscope-paper",
                                         tr("Folders (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!name.isEmpty()) write(name);
        return;
    }
    const QString suffix = QString::fromStdString(std::string(formatSuffix(*chosen)));
    QString name =
        QFileDialog::getSaveFileName(this, tr("Export Findings"), folder + "/findings." + suffix,
                                     QStringLiteral("%1 (*.%2)").arg(format_->currentText(), suffix));
    if (name.isEmpty()) return;
    if (QFileInfo(name).suffix().isEmpty()) name += "." + suffix;
    write(name);
}

void ExportDialog::write(const QString& path)
{
    ExportOrder order{findings(scope()),
                      page_->annotations().all(),
                      page_->model().constantText(),
                      format(),
                      session_,
                      path};
    const int number = static_cast<int>(order.findings.size());
    done_ = std::make_shared<std::atomic<int>>(0);
    progress_->setRange(0, number);
    progress_->setValue(0);
    progress_->setVisible(true);
    message_->clear();
    timer_.start();
    stopSource_ = std::stop_source();
    // What comes of a stop is known only when the writing has ended: it may have been too late.
    task_.start(
        [order = std::move(order), done = done_, source = stopSource_](std::stop_token token) {
            const std::stop_callback closed(token, [&source] { source.request_stop(); });
            return runExport(order, *done, source.get_token());
        },
        [this, path, number](const QString& problem) { finish(path, number, problem); });
    showChoice();
}

void ExportDialog::showProgress()
{
    progress_->setValue(*done_);
}

void ExportDialog::stop()
{
    stopSource_.request_stop();
    stop_->setEnabled(false);
}

void ExportDialog::finish(const QString& path, int count, const QString& problem)
{
    timer_.stop();
    progress_->setVisible(false);
    message_->setText(problem.isEmpty() ? tr("%Ln formula(s) written to %1.", nullptr, count).arg(path)
                                        : problem);
    showChoice();
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) showChoice();
    QDialog::changeEvent(event);
}

}  // namespace fractiscope
