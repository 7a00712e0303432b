// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "bridge/current_session.h"

class QBoxLayout;
class QLabel;

namespace fractiscope {

/// A line above the findings that offers the newest unsaved session. Hidden while there is none.
class UnsavedBar : public QFrame {
    Q_OBJECT

public:
    explicit UnsavedBar(QWidget* parent = nullptr);

    void setSessions(const QVector<UnsavedSession>& sessions);

signals:
    void openRequested(const QString& path);
    void discardRequested(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFirst();

    QVector<UnsavedSession> sessions_;
    QLabel* text_;
    QBoxLayout* layout_;
};

}  // namespace fractiscope
