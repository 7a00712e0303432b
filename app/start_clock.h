// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <chrono>

class QAbstractButton;

namespace fractiscope {

/// Prints how long it took from the start of the process until a button was painted that can be pressed, in
/// milliseconds, and quits. For "fractiscope --measure-start".
class StartClock : public QObject {
    Q_OBJECT

public:
    /// `mainBegan` counts where the system does not tell when the process started.
    StartClock(QAbstractButton* button, std::chrono::steady_clock::time_point mainBegan);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractButton* button_;
    std::chrono::steady_clock::time_point mainBegan_;
};

}  // namespace fractiscope
