// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <map>

#include "bridge/search_request.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace fractiscope {

class ErrorLabel;
class ExpressionEdit;
class WordPicker;

/// What to search: constant, left-hand sides, sign words and bounds. Errors appear at the field
/// they belong to.
class SearchPage : public QWidget {
    Q_OBJECT

public:
    explicit SearchPage(QWidget* parent = nullptr);

    SearchRequest request() const;
    /// Fills every field; what request() then gives is the same.
    void setRequest(const SearchRequest& request);
    unsigned threads() const;
    void setThreads(int threads);
    ExpressionEdit* constantEdit() { return constant_; }

    /// Shows what became of the request.
    void showPreparation(const Preparation& preparation);

signals:
    /// Soon after the last change, not at every key.
    void requestChanged();
    /// At once, at every change.
    void edited();

private:
    void buildConstant(QFormLayout* form);
    void buildLeftHandSides(QFormLayout* form);
    void buildWords(QFormLayout* form);
    void buildBounds(QFormLayout* form);
    void openCatalogue();
    void takeDigits();
    void pickWord(const QString& word, bool picked);
    QSpinBox* spin(const QString& name, const QString& accessible, int least, int most, int value);
    ErrorLabel* errorLabel(RequestField field);
    int kind() const;
    void showKind();
    void changed();

    QLabel* base_ = nullptr;
    ExpressionEdit* constant_ = nullptr;
    QToolButton* catalogue_ = nullptr;
    QToolButton* presets_ = nullptr;
    QLabel* hint_ = nullptr;
    QComboBox* kind_ = nullptr;
    QSpinBox* coefficients_ = nullptr;
    QSpinBox* minExponent_ = nullptr;
    QSpinBox* maxExponent_ = nullptr;
    QWidget* exponents_ = nullptr;
    QLineEdit* expression_ = nullptr;
    QComboBox* wordKind_ = nullptr;
    QSpinBox* shortest_ = nullptr;
    QSpinBox* longest_ = nullptr;
    QWidget* periods_ = nullptr;
    QLineEdit* words_ = nullptr;
    WordPicker* picker_ = nullptr;
    QSpinBox* digits_ = nullptr;
    QToolButton* advanced_ = nullptr;
    QWidget* advancedFields_ = nullptr;
    QSpinBox* order_ = nullptr;
    QSpinBox* preperiod_ = nullptr;
    QSpinBox* threads_ = nullptr;
    QFormLayout* form_ = nullptr;
    std::map<RequestField, ErrorLabel*> errors_;
    QTimer delay_;
};

}  // namespace fractiscope
