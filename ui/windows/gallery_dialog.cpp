// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/gallery_dialog.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "base/wording.h"
#include "bridge/math_text.h"
#include "exports/formula_parts.h"
#include "report/latex.h"
#include "report/parametric_text.h"
#include "report/text.h"
#include "widgets/formula_view.h"
#include "windows/dialog_buttons.h"

namespace fractiscope {

namespace {

constexpr int theoremSize = 14;  // points
constexpr int rowSpace = 3;

/// With a true minus in sign words, too.
QString translated(const std::string& english)
{
    static const QRegularExpression signs("(?<= )[+-]+(?=[ ,.])");
    QString text = mathHtml(worded("gallery", english.c_str()));
    for (auto word = signs.globalMatch(text); word.hasNext();) {
        const auto found = word.next();
        text.replace(found.capturedStart(), found.capturedLength(), found.captured().replace('-', "−"));
    }
    return text;
}

/// How fast, where that is known exactly; and the name of given digits.
QString remarksOn(const Finding& finding, const std::string& name)
{
    QString text;
    if (finding.facts && finding.facts->simple && finding.facts->simple->ratio != 1)
        text += " " + GalleryDialog::tr(
                          "In the limit a term gives exactly %1 times as many digits as a term "
                          "of the simple continued fraction.")
                          .arg(QString::fromStdString(toString(finding.facts->simple->ratio)));
    if (!name.empty())
        text += " " + GalleryDialog::tr("If it is true, x = %1.").arg(QString::fromStdString(name));
    return text;
}

}  // namespace

GalleryDialog::GalleryDialog(QWidget* parent) : QDialog(parent), task_(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("galleryDialog");
    setWindowTitle(tr("Gallery"));
    resize(900, 600);
    list_ = new QListWidget;
    list_->setObjectName("galleryList");
    list_->setAccessibleName(tr("Remarkable formulas"));
    list_->setToolTip(tr("A click finds and proves the formula anew; a double click opens it in the window"));
    list_->setWhatsThis(
        tr("Twelve questions whose answers are worth seeing. Choose one: the search is made, and what it "
           "finds is "
           "shown. Return or a double click makes the same search in the window."));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setSpacing(rowSpace);
    for (const GalleryEntry& e : gallery()) list_->addItem(mathText(worded("gallery", e.title.c_str())));
    auto* parts = new QSplitter;
    parts->addWidget(list_);
    parts->addWidget(buildAnswer());
    parts->setStretchFactor(1, 1);
    parts->setSizes({280, 590});
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(parts, 1);
    auto* buttons = new DialogButtons(this);
    auto* open = buttons->add(tr("&Open"), "openGalleryButton",
                              tr("Make this search in the window, or open the tool for it"));
    layout->addWidget(buttons);
    connect(open, &QPushButton::clicked, this, &GalleryDialog::open);
    connect(list_, &QListWidget::itemActivated, this, &GalleryDialog::open);
    connect(list_, &QListWidget::currentRowChanged, this, &GalleryDialog::ask);
    list_->setCurrentRow(0);
    list_->setFocus();
}

QWidget* GalleryDialog::buildAnswer()
{
    remark_ = new QLabel;
    remark_->setObjectName("galleryRemark");
    remark_->setWordWrap(true);
    formula_ = new FormulaView;
    formula_->setObjectName("galleryFormula");
    formula_->setLevels(5);
    theorem_ = new QLabel;
    theorem_->setObjectName("galleryTheorem");
    theorem_->setWordWrap(true);
    theorem_->setAlignment(Qt::AlignCenter);
    QFont large = theorem_->font();
    large.setPointSize(theoremSize);
    theorem_->setFont(large);
    pages_ = new QStackedWidget;
    pages_->addWidget(formula_);
    pages_->addWidget(theorem_);
    status_ = new QLabel;
    status_->setObjectName("galleryStatus");
    status_->setWordWrap(true);
    status_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* answer = new QWidget;
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins(16, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(remark_);
    layout->addWidget(pages_, 1);
    layout->addWidget(status_);
    return answer;
}

const GalleryEntry& GalleryDialog::entry() const
{
    return gallery()[static_cast<std::size_t>(std::max(0, list_->currentRow()))];
}

void GalleryDialog::ask()
{
    task_.stop();
    remark_->setText(translated(entry().remark));
    if (const auto known = answers_.find(entry().id); known != answers_.end()) {
        showAnswer(known->second);
        return;
    }
    theorem_->clear();
    pages_->setCurrentWidget(theorem_);
    status_->setText(tr("Searching…"));
    task_.start([e = entry()](std::stop_token stop) { return answerOf(e, stop); },
                [this, id = entry().id](const GalleryAnswer& answer) {
                    answers_[id] = answer;
                    showAnswer(answer);
                });
}

void GalleryDialog::showAnswer(const GalleryAnswer& answer)
{
    if (answer.finding) {
        const Finding& finding = *answer.finding;
        const auto constant = Constant::parse(entry().constant);
        formula_->setFormula(finding,
                             QString::fromStdString(leftHandSideLatex(finding.lhs, symbolFor(*constant))));
        pages_->setCurrentWidget(formula_);
        const QString known =
            finding.status == Status::Proved
                ? tr("Found and proved just now.")
                : tr("Found and approved just now, to %1 digits.")
                      .arg(QLocale().toString(static_cast<qlonglong>(finding.approvedDigits)));
        status_->setText(known + remarksOn(finding, answer.name));
        return;
    }
    QString text;
    for (const ParametricTheorem& theorem : answer.theorems)
        text += "<p>" + mathHtml(theoremText(theorem)) + "</p>";
    theorem_->setText(text);
    pages_->setCurrentWidget(theorem_);
    status_->setText(answer.theorems.empty()
                         ? tr("%1 candidates were searched just now, and no formula was found.")
                               .arg(QLocale().toString(static_cast<qulonglong>(answer.candidates)))
                         : tr("Found and proved just now, for all these k at once."));
}

void GalleryDialog::open()
{
    const GalleryEntry& e = entry();
    if (e.hasParameter)
        emit parameterRequested(QString::fromStdString(e.constant), QString::fromStdString(e.leftHandSide),
                                QString::fromStdString(e.word));
    else if (const auto request = requestOf(specOf(e)))
        emit searchRequested(*request);
}

}  // namespace fractiscope
