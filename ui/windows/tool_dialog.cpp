// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/tool_dialog.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "widgets/error_label.h"
#include "widgets/history_edit.h"
#include "windows/dialog_buttons.h"

namespace fractiscope {

ToolDialog::ToolDialog(Settings& settings, const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent), settings_(settings), name_(name), fields_(new QFormLayout), body_(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name + "Dialog");
    setWindowTitle(title);
    resize(640, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    fields_->setHorizontalSpacing(16);
    fields_->setVerticalSpacing(8);
    fields_->setLabelAlignment(Qt::AlignLeft);
    fields_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(fields_);
    problem_ = new ErrorLabel;
    problem_->setObjectName(name + "Error");
    layout->addWidget(problem_);
    body_->setSpacing(8);
    layout->addLayout(body_);
}

void ToolDialog::addAnswer()
{
    answer_ = new QTextBrowser;
    answer_->setObjectName(name_ + "Answer");
    answer_->setAccessibleName(tr("Answer"));
    answer_->setToolTip(tr("The answer; it can be selected and copied"));
    answer_->setWhatsThis(tr("The answer to what was asked above. It can be selected and copied."));
    answer_->document()->setDocumentMargin(12);
    layout()->addWidget(answer_);
    auto* buttons = new DialogButtons(this);
    auto* copy = buttons->add(tr("Copy &Answer"), "copyAnswerButton", tr("Copy the answer as text"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(answer_->toPlainText()); });
    layout()->addWidget(buttons);
}

HistoryEdit* ToolDialog::addField(const QString& label, const QString& history, const QString& objectName,
                                  const QString& name, const QString& help)
{
    auto* field = new HistoryEdit(settings_, history, objectName);
    field->describe(name, help);
    fields_->addRow(label, field);
    return field;
}

void ToolDialog::setProblem(const QString& sentence)
{
    problem_->setProblem(sentence);
    if (!sentence.isEmpty()) answer_->clear();
}

}  // namespace fractiscope
