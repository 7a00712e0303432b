// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/compare_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "models/findings_model.h"
#include "models/findings_text.h"
#include "report/latex.h"
#include "widgets/formula_view.h"
#include "windows/dialog_buttons.h"

namespace fractiscope {

namespace {

constexpr int columnWidth = 288;
constexpr int levels = 4;
constexpr double none = -1e300;

/// Better is greater; nothing where no one is better.
double rankOf(const Finding& f, int column)
{
    switch (column) {
        case FindingsModel::Ratio:
        case FindingsModel::Rate:
        case FindingsModel::StatusColumn:
            return findingSortKey(f, column);
        case FindingsModel::Size:
        case FindingsModel::Period:
        case FindingsModel::Preperiod:
        case FindingsModel::Complexity:
            return -findingSortKey(f, column);
        default:
            return none;
    }
}

}  // namespace

CompareDialog::CompareDialog(const QString& constantText, const QString& constantLatex, QWidget* parent)
    : QDialog(parent), constantText_(constantText), constantLatex_(constantLatex), area_(new QScrollArea)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare Formulas"));
    resize(980, 640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    area_->setObjectName("compareArea");
    area_->setAccessibleName(tr("Formulas side by side"));
    area_->setToolTip(tr("A column for each marked formula"));
    area_->setWhatsThis(tr("Each column is a marked formula. The best value of a row is set in bold."));
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    layout->addWidget(area_, 1);
    foot_ = new DialogButtons(this);
    layout->addWidget(foot_);
}

QWidget* CompareDialog::column(const FindingPtr& finding)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* view = new FormulaView;
    view->setObjectName("comparedFormula");
    view->setLevels(levels);
    view->setFormula(*finding,
                     QString::fromStdString(leftHandSideLatex(finding->lhs, constantLatex_.toStdString())));
    view->setMinimumSize(columnWidth, 280);
    layout->addWidget(view, 1);
    auto* tools = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& name, const QString& tip, auto signal) {
        auto* result = new QPushButton(text);
        result->setObjectName(name);
        result->setAccessibleName(tip);
        result->setToolTip(tip);
        result->setWhatsThis(tip + ".");
        result->setAutoDefault(false);
        connect(result, &QPushButton::clicked, this,
                [this, signal, id = finding->index] { emit(this->*signal)(id); });
        tools->addWidget(result);
    };
    button(tr("Open"), "openComparedButton", tr("Show this formula in the window"),
           &CompareDialog::openRequested);
    button(tr("Remove"), "removeComparedButton", tr("Take the mark away and compare without this formula"),
           &CompareDialog::removeRequested);
    tools->addStretch();
    layout->addLayout(tools);
    return box;
}

void CompareDialog::addRow(QGridLayout* grid, int row, const QString& title, const QString& tip,
                           const QStringList& cells, const QVector<double>& ranks)
{
    auto* name = new QLabel(title);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setToolTip(tip);
    grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
    const auto [least, greatest] = std::minmax_element(ranks.begin(), ranks.end());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        auto* cell = new QLabel(cells[i]);
        cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
        cell->setWordWrap(true);
        cell->setAccessibleName(title);
        QFont font = cell->font();
        // Measured values of equal fractions differ in the last digits.
        const bool best = *greatest > *least && ranks[i] >= *greatest - 1e-6 * std::abs(*greatest);
        font.setBold(best);
        cell->setFont(font);
        cell->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(cell, row, static_cast<int>(i) + 1);
    }
}

void CompareDialog::setFindings(const FindingList& findings)
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    if (findings.empty()) {
        auto* sentence =
            new QLabel(tr("Nothing is marked. Mark formulas with Space in the table to compare them here."));
        sentence->setAlignment(Qt::AlignCenter);
        grid->addWidget(sentence, 0, 0);
        area_->setWidget(content);
        return;
    }
    for (std::size_t i = 0; i < findings.size(); ++i)
        grid->addWidget(column(findings[i]), 0, static_cast<int>(i) + 1);
    grid->setRowStretch(0, 1);
    const int columns[] = {FindingsModel::LeftHandSide, FindingsModel::Formula, FindingsModel::Word,
                           FindingsModel::StatusColumn, FindingsModel::Ratio,   FindingsModel::Rate,
                           FindingsModel::Size,         FindingsModel::Period,  FindingsModel::Preperiod,
                           FindingsModel::Complexity};
    const std::string name = constantText_.startsWith("digits:") ? "x" : constantText_.toStdString();
    int row = 1;
    for (const int column : columns) {
        QStringList cells;
        QVector<double> ranks;
        for (const FindingPtr& f : findings) {
            cells << findingText(*f, column, name);
            ranks << rankOf(*f, column);
        }
        addRow(grid, row++, findingsColumnTitle(column), findingsColumnTip(column), cells, ranks);
    }
    area_->setWidget(content);
    // The columns were made after the foot of the dialog.
    setTabOrder(content->findChildren<QPushButton*>().last(), foot_->button(DialogButtons::Close));
}

}  // namespace fractiscope
