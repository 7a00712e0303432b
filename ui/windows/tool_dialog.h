// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QTextBrowser;
class QVBoxLayout;

namespace fractiscope {

class ErrorLabel;
class HistoryEdit;
class Settings;

/// What the tools have in common: fields above, what is wrong with them below these, then the answer, which
/// can be copied. Not modal.
class ToolDialog : public QDialog {
    Q_OBJECT

public:
    /// `name`: of the tool, in the object names of its parts. `settings` must outlive it.
    ToolDialog(Settings& settings, const QString& name, const QString& title, QWidget* parent);

    /// The answer to what was asked last is still to come.
    virtual bool isWorking() const = 0;

protected:
    QFormLayout* fields() const { return fields_; }
    QTextBrowser* answer() const { return answer_; }
    /// For what comes between the fields and the answer.
    QVBoxLayout* body() const { return body_; }
    Settings& settings() const { return settings_; }
    /// A field with a history of its own.
    HistoryEdit* addField(const QString& label, const QString& history, const QString& objectName,
                          const QString& name, const QString& help);
    /// Shows the sentence in place of an answer; empty: nothing is wrong.
    void setProblem(const QString& sentence);
    /// The answer and the buttons at the foot. Call it after all fields: Tab goes in the order of making.
    void addAnswer();

private:
    Settings& settings_;
    QString name_;
    QFormLayout* fields_;
    QVBoxLayout* body_;
    ErrorLabel* problem_;
    QTextBrowser* answer_ = nullptr;
};

}  // namespace fractiscope
