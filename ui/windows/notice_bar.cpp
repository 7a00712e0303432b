// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fractiscope {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), text_(new QLabel)
{
    setObjectName("noticeBar");
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    text_->setObjectName("noticeText");
    // A file's name may hold anything.
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text_, 1);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName("closeNoticeButton");
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    close->setWhatsThis(tr("Hides the message about what went wrong."));
    connect(close, &QPushButton::clicked, this, [this] { say({}); });
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::say(const QString& problem)
{
    text_->setText(problem);
    setVisible(!problem.isEmpty());
    if (problem.isEmpty()) return;
    setAccessibleName(problem);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::said() const
{
    return text_->text();
}

}  // namespace fractiscope
