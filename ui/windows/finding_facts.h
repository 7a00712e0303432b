// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QWidget>
#include <optional>

#include "search/finding.h"

class QFormLayout;
class QLabel;

namespace fractiscope {

class RuleView;

/// The rule of a finding for all k, and the numbers that belong to it.
class FindingFacts : public QWidget {
    Q_OBJECT

public:
    explicit FindingFacts(QWidget* parent = nullptr);

    /// `head`: the first formula of its family, if there is one.
    void setFinding(const Finding& finding, const std::optional<Finding>& head, const QString& constantText);
    void setTinted(bool tinted);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* fact(QFormLayout* form, const QString& label, const QString& tip, const QString& name);
    void showFacts();
    void showSize();
    void showConjecture();
    void showKnown();
    void layOutFacts();
    QString statusText() const;
    QString ratioText() const;
    QString convergenceText() const;

    RuleView* rule_;
    bool tinted_ = true;
    QLabel* status_;
    QLabel* signs_;
    QLabel* shape_;
    QLabel* recurrence_;
    QLabel* rate_;
    QLabel* ratio_;
    QLabel* size_;
    QLabel* effort_;
    QLabel* accident_;
    QLabel* constant_;
    QLabel* known_;
    QLabel* family_;
    QFormLayout* form_;
    QThreadPool pool_;
    quint64 ticket_ = 0;
    Finding finding_;
    std::optional<Finding> head_;
    QString constantText_;
};

}  // namespace fractiscope
