// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <memory>

#include "search/finding.h"
#include "search/search_plan.h"

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace fractiscope {

/// Where a finding comes from: everything needed to find it again, and where its sequences can be looked up.
class FindingSource : public QWidget {
    Q_OBJECT

public:
    explicit FindingSource(QWidget* parent = nullptr);

    void setFinding(const Finding& finding, const std::shared_ptr<const SearchPlan>& plan);
    /// Instead of the user's browser: for tests.
    void setOpener(std::function<void(const QUrl&)> opener) { opener_ = std::move(opener); }

    /// The command line that finds just this formula again.
    static QString commandLine(const Finding& finding, const SearchSpec& spec);
    /// Where OEIS looks for a sequence of integers; empty if there are fewer than four.
    static QUrl oeisSearch(const std::vector<Integer>& terms);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString links(const Finding& finding) const;

    QLabel* facts_;
    QPlainTextEdit* command_;
    QLabel* links_;
    std::function<void(const QUrl&)> opener_;
};

}  // namespace fractiscope
