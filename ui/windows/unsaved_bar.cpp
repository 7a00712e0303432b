// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/unsaved_bar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace fractiscope {

namespace {

constexpr int narrow = 560;   // pixels
constexpr int mostNames = 3;  // of constants
constexpr int longestName = 30;

}  // namespace

UnsavedBar::UnsavedBar(QWidget* parent) : QFrame(parent), text_(new QLabel)
{
    setObjectName("unsavedBar");
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    layout_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    layout_->setContentsMargins(12, 8, 12, 8);
    layout_->setSpacing(8);
    text_->setObjectName("unsavedText");
    text_->setWordWrap(true);
    layout_->addWidget(text_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    layout_->addLayout(buttons);
    buttons->addStretch();
    open_ = addButton(buttons, tr("Open"), "openUnsavedButton",
                      tr("Show its formulas again, and go on with it if it was not finished"));
    later_ =
        addButton(buttons, tr("Later"), "laterUnsavedButton", tr("Keep it and ask again at the next start"));
    keep_ = addButton(buttons, tr("Keep"), "keepUnsavedButton", tr("Do not delete it"));
    delete_ = addButton(buttons, tr("Delete"), "deleteUnsavedButton", tr("Delete its formulas for ever"));
    connect(open_, &QPushButton::clicked, this, [this] { emit openRequested(takeFirst()); });
    connect(later_, &QPushButton::clicked, this, [this] { takeFirst(); });
    connect(keep_, &QPushButton::clicked, this, [this] { setAsking(false); });
    connect(delete_, &QPushButton::clicked, this, [this] {
        if (asking_)
            emit discardRequested(takeFirst());
        else
            setAsking(true);
    });
    hide();
}

QPushButton* UnsavedBar::addButton(QBoxLayout* buttons, const QString& text, const char* name,
                                   const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setWhatsThis(tip + QLatin1Char('.'));
    buttons->addWidget(button);
    return button;
}

QString UnsavedBar::takeFirst()
{
    const QString path = sessions_.takeFirst().path;
    setAsking(false);
    return path;
}

void UnsavedBar::setAsking(bool asking)
{
    asking_ = asking;
    for (QPushButton* button : {open_, later_}) button->setVisible(!asking);
    keep_->setVisible(asking);
    if (asking) keep_->setFocus();
    showFirst();
}

void UnsavedBar::setSessions(const QVector<UnsavedSession>& sessions)
{
    sessions_ = sessions;
    setAsking(false);
}

/// In a narrow window the buttons stand below the sentence.
void UnsavedBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout_->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void UnsavedBar::showFirst()
{
    setVisible(!sessions_.isEmpty());
    if (sessions_.isEmpty()) return;
    const UnsavedSession& session = sessions_.front();
    const QLocale locale;
    const QDateTime begun = QDateTime::fromString(session.created, Qt::ISODate).toLocalTime();
    const QString when = locale.toString(begun, QLocale::ShortFormat);
    QStringList names = session.constants.mid(0, mostNames);
    for (QString& name : names) name = name.left(longestName);
    if (session.constants.size() > mostNames) names << QStringLiteral("…");
    const QString constants = names.join(QStringLiteral(", "));
    if (asking_) {
        text_->setText(session.findings > 0
                           ? tr("Delete %Ln formula(s) of %1 from %2 for ever?", nullptr,
                                static_cast<int>(session.findings))
                                 .arg(constants, when)
                           : tr("Delete the search on %1 from %2 for ever?").arg(constants, when));
        return;
    }
    text_->setText(
        session.findings > 0
            ? tr("%Ln formula(s) of %1 from %2 were not saved.", nullptr, static_cast<int>(session.findings))
                  .arg(constants, when)
            : tr("The search on %1 from %2 was neither finished nor saved.").arg(constants, when));
}

}  // namespace fractiscope
