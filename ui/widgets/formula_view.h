// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <memory>
#include <optional>

#include "search/finding.h"

class QMimeData;
class QScrollArea;

namespace fractiscope {

class FormulaCanvas;
struct Box;

/// One formula, typeset large, with its closed form below. Shrinks a little to fit the width, then scrolls.
/// Ctrl and wheel, + and - change the number of levels; Ctrl+C asks for the LaTeX.
class FormulaView : public QWidget {
    Q_OBJECT

public:
    explicit FormulaView(QWidget* parent = nullptr);
    ~FormulaView() override;

    /// Shows a finding; `lhsLatex` is its left-hand side.
    void setFormula(const Finding& finding, const QString& lhsLatex);
    /// Shows nothing but a sentence.
    void clear(const QString& invitation);
    /// Number of fraction bars drawn, 1 to 200.
    void setLevels(int levels);
    int levels() const;
    /// Soft colours by channel.
    void setTinted(bool tinted);
    /// Whether the closed form stands below the formula; it does unless this is called.
    void setRuleShown(bool shown);
    /// Magnification, 0.5 to 4.
    void setZoom(double zoom);
    /// Larger by a tenth for each step, smaller for negative ones.
    void stepZoom(double steps);
    /// Lets a person drag the formula out of the window.
    void drag(QMimeData* content, const QImage& picture);
    /// The form [a0; a1, ...] instead of the nested fraction.
    void setCompact(bool compact);
    /// The whole formula with a margin, black on white or light on dark. Null when there is none.
    QImage toImage(double dpr, bool light) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void levelsChanged(int levels);
    void copyLatexRequested();
    /// A person drags the formula: answer with drag().
    void dragRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void layOut();
    double fitOf(const Box& box) const;
    bool stepLevels(QWheelEvent* event);
    bool startDrag(QEvent* event);
    bool scrollByKey(int key);

    QScrollArea* area_;
    FormulaCanvas* canvas_;
    std::optional<Finding> finding_;
    QString lhsLatex_;
    int levels_ = 6;
    int wheelRest_ = 0;
    double zoom_ = 1;
    bool ruleShown_ = true;
    QPoint pressed_{-1, -1};
    bool tinted_ = true;
    bool compact_ = false;
};

}  // namespace fractiscope
