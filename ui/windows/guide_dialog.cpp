// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/guide_dialog.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/guide_browser.h"
#include "windows/dialog_buttons.h"
#include "windows/icons.h"

namespace fractiscope {

GuideDialog::GuideDialog(QWidget* parent) : QDialog(parent), chapters_(guideChapters(QLocale()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("guideDialog");
    setWindowTitle(tr("User Guide"));
    resize(960, 720);
    back_ = button("guideBackButton", tr("Back"), tr("Shows again what was shown before"));
    forward_ = button("guideForwardButton", tr("Forward"), tr("Shows what was shown before going back"));
    search_ = new QLineEdit;
    search_->setObjectName("guideSearch");
    search_->setAccessibleName(tr("Search in the guide"));
    search_->setPlaceholderText(tr("Search in the guide"));
    search_->setToolTip(tr("Show only chapters with these words; Return goes from place to place"));
    search_->setWhatsThis(tr(
        "Type words that the guide may contain. Only the chapters that contain them are listed, and they are "
        "marked in the text. Return goes to the next place, and on to the next chapter."));
    search_->setClearButtonEnabled(true);
    places_ = new QLabel;
    places_->setObjectName("guidePlaces");
    places_->setForegroundRole(QPalette::PlaceholderText);
    list_ = new QListWidget;
    list_->setObjectName("guideChapters");
    list_->setAccessibleName(tr("Chapters"));
    list_->setToolTip(tr("The chapters of the guide"));
    list_->setWhatsThis(tr("The chapters of the guide in the order of reading. Choose one to read it."));
    list_->setFrameShape(QFrame::NoFrame);
    constexpr int rowSpace = 3;
    list_->setSpacing(rowSpace);
    for (const GuideChapter& chapter : chapters_) list_->addItem(chapter.title);
    browser_ = new GuideBrowser;
    browser_->setObjectName("guideText");
    browser_->setAccessibleName(tr("Text of the chapter"));
    browser_->setToolTip(tr("The chapter; links lead to others"));
    browser_->setWhatsThis(
        tr("The text of the chapter. Links to other chapters are followed here, links to the web by your "
           "browser, when you click them. Alt+Left goes back."));
    browser_->setFrameShape(QFrame::NoFrame);
    build();
    connect(back_, &QToolButton::clicked, browser_, &QTextBrowser::backward);
    connect(forward_, &QToolButton::clicked, browser_, &QTextBrowser::forward);
    connect(browser_, &QTextBrowser::backwardAvailable, back_, &QWidget::setEnabled);
    connect(browser_, &QTextBrowser::forwardAvailable, forward_, &QWidget::setEnabled);
    connect(browser_, &QTextBrowser::sourceChanged, this, &GuideDialog::showSource);
    connect(search_, &QLineEdit::textChanged, this, &GuideDialog::seek);
    connect(search_, &QLineEdit::returnPressed, this, &GuideDialog::next);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && chapters_[row].source != browser_->source())
            browser_->setSource(chapters_[row].source);
    });
    setIcons();
    list_->setCurrentRow(0);
    list_->setFocus();
}

QToolButton* GuideDialog::button(const QString& objectName, const QString& name, const QString& help)
{
    auto* result = new QToolButton(this);
    result->setObjectName(objectName);
    result->setAccessibleName(name);
    result->setToolTip(name);
    result->setWhatsThis(help + ".");
    result->setFocusPolicy(Qt::TabFocus);
    result->setAutoRaise(true);
    result->setEnabled(false);
    return result;
}

void GuideDialog::build()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(back_);
    top->addWidget(forward_);
    top->addWidget(search_, 1);
    top->addWidget(places_);
    auto* parts = new QSplitter;
    parts->addWidget(list_);
    parts->addWidget(browser_);
    parts->setStretchFactor(1, 1);
    parts->setSizes({248, 700});
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(parts, 1);
    layout->addWidget(new DialogButtons(this));
}

/// The browser tells its new source before it knows it itself.
void GuideDialog::showSource(const QUrl& source)
{
    const QSignalBlocker quiet(list_);
    for (int row = 0; row < chapters_.size(); ++row)
        if (chapters_[row].source == source) list_->setCurrentRow(row);
    seek(search_->text());
}

void GuideDialog::seek(const QString& text)
{
    int chapters = 0;
    for (int row = 0; row < chapters_.size(); ++row) {
        const bool found = chapters_[row].text.contains(text, Qt::CaseInsensitive);
        list_->item(row)->setHidden(!found);
        chapters += found ? 1 : 0;
    }
    const int here = browser_->setSought(text);
    places_->setText(text.isEmpty() ? QString()
                                    : tr("%1, in %2")
                                          .arg(tr("%Ln place(s) here", nullptr, here),
                                               tr("%Ln chapter(s)", nullptr, chapters)));
}

/// On to the next place; past the last one of a chapter to the next chapter listed, round and round.
void GuideDialog::next()
{
    if (browser_->findNext()) return;
    for (int step = 1; step <= list_->count(); ++step) {
        const int row = (list_->currentRow() + step) % list_->count();
        if (list_->item(row)->isHidden()) continue;
        list_->setCurrentRow(row);
        browser_->moveCursor(QTextCursor::Start);
        browser_->findNext();
        return;
    }
}

void GuideDialog::setIcons()
{
    const QColor ink = palette().color(QPalette::ButtonText);
    back_->setIcon(icon(IconShape::Back, ink));
    forward_->setIcon(icon(IconShape::Next, ink));
}

void GuideDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && back_) setIcons();
}

}  // namespace fractiscope
