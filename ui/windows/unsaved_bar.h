// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "bridge/current_session.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace fractiscope {

/// A line above the findings that offers the newest unsaved session; asks again before one is deleted. Hidden
/// while there is none.
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
    QPushButton* addButton(QBoxLayout* buttons, const QString& text, const char* name, const QString& tip);
    void setAsking(bool asking);
    /// Takes the first session out, and shows the next.
    QString takeFirst();
    void showFirst();

    QVector<UnsavedSession> sessions_;
    bool asking_ = false;  ///< whether the first session is to be deleted
    QLabel* text_;
    QPushButton* open_ = nullptr;
    QPushButton* delete_ = nullptr;
    QPushButton* later_ = nullptr;
    QPushButton* keep_ = nullptr;
    QBoxLayout* layout_;
};

}  // namespace fractiscope
