// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QVector>
#include <QWidget>

class QLabel;
class QMainWindow;
class QPushButton;

namespace fractiscope {

/// One step of a tour: the object name of the widget that it points at, and what it says.
struct TourStep {
    QString objectName;
    QString title;
    QString text;
};

/// The five steps through the main window.
QVector<TourStep> mainWindowTour();

/// A callout that walks through the window and points at one widget after the other. It covers nothing but
/// itself: the program can be used meanwhile. Escape skips. A step whose widget is not to be seen stands in
/// the middle of the window. Deletes itself after the last step.
class Tour : public QWidget {
    Q_OBJECT

public:
    /// Shows the first step at once; `steps` must not be empty.
    Tour(QMainWindow* window, QVector<TourStep> steps);
    ~Tour() override;

    int step() const { return step_; }
    /// The widget that is pointed at; null if it is not to be seen.
    QWidget* target() const;

signals:
    /// After the last step or when skipped.
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* button(const QString& name, const QString& text, const QString& help);
    void showStep(int step);
    void place();
    void end();

    QMainWindow* window_;
    QVector<TourStep> steps_;
    int step_ = 0;
    QPointer<QWidget> target_;
    QPointer<QWidget> ring_;
    QLabel* title_;
    QLabel* text_;
    QLabel* count_;
    QPushButton* skip_;
    QPushButton* back_;
    QPushButton* next_;
};

}  // namespace fractiscope
