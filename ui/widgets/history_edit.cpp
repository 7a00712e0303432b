// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history_edit.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include "bridge/settings.h"

namespace fractiscope {

namespace {

constexpr int restPause = 2000;  // ms without a key: no longer half typed

}  // namespace

HistoryEdit::HistoryEdit(Settings& settings, const QString& tool, const QString& name, QWidget* parent)
    : QComboBox(parent), settings_(settings), tool_(tool)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(name + QStringLiteral("History"));
    lineEdit()->setObjectName(name);
    lineEdit()->setClearButtonEnabled(true);
    fill();
    rest_.setSingleShot(true);
    rest_.setInterval(restPause);
    connect(&rest_, &QTimer::timeout, this, &HistoryEdit::keepAnswered);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &HistoryEdit::keepAnswered);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        rest_.stop();
        answered_.clear();
        tell();
    });
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (row < settings_.history(tool_).size()) {
            tell();
            return;
        }
        settings_.clearHistory(tool_);  // the last entry
        fill();
        clearEditText();
    });
}

void HistoryEdit::tell()
{
    if (text() == told_) return;
    told_ = text();
    emit edited();
}

void HistoryEdit::setText(const QString& text)
{
    told_ = text;
    setEditText(text);
}

void HistoryEdit::describe(const QString& name, const QString& help)
{
    for (auto* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(lineEdit())}) {
        widget->setAccessibleName(name);
        widget->setWhatsThis(help + " " + tr("The arrow keys bring back what was asked before."));
        widget->setToolTip(name);
    }
}

void HistoryEdit::fill()
{
    const QSignalBlocker blocker(this);
    const QString text = currentText();
    clear();
    const QStringList history = settings_.history(tool_);
    addItems(history);
    if (!history.isEmpty()) {
        insertSeparator(count());
        addItem(tr("Clear this list"));
    }
    setCurrentIndex(-1);
    setEditText(text);
}

void HistoryEdit::remember()
{
    answered_ = text().trimmed();
    rest_.start();
}

void HistoryEdit::keepAnswered()
{
    rest_.stop();
    if (answered_.isEmpty()) return;
    settings_.addToHistory(tool_, answered_);
    answered_.clear();
    fill();
}

void HistoryEdit::hideEvent(QHideEvent* event)
{
    keepAnswered();
    QComboBox::hideEvent(event);
}

}  // namespace fractiscope
