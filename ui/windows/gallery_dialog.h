// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <map>

#include "bridge/background_task.h"
#include "bridge/search_request.h"
#include "search/gallery.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace fractiscope {

class FormulaView;

/// Remarkable formulas: a click asks the question again, shows the formula that is found, and says whether it
/// is proved. Not modal.
class GalleryDialog : public QDialog {
    Q_OBJECT

public:
    explicit GalleryDialog(QWidget* parent);

    bool isWorking() const { return task_.isRunning(); }

signals:
    /// A person wants to see the search in the window.
    void searchRequested(const fractiscope::SearchRequest& request);
    /// The same for a formula with a parameter k.
    void parameterRequested(const QString& expression, const QString& lhs, const QString& word);

private:
    QWidget* buildAnswer();
    const GalleryEntry& entry() const;
    void ask();
    void showAnswer(const GalleryAnswer& answer);
    void open();

    QListWidget* list_;
    QLabel* remark_;
    QStackedWidget* pages_;
    FormulaView* formula_;
    QLabel* theorem_;
    QLabel* status_;
    std::map<std::string, GalleryAnswer> answers_;  ///< by id
    BackgroundTask<GalleryAnswer> task_;
};

}  // namespace fractiscope
