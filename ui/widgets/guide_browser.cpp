// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide_browser.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <algorithm>

#include "bridge/guide.h"

namespace fractiscope {

namespace {

constexpr double pageMargin = 24;
constexpr double lineHeight = 125;  // percent
constexpr double cellPadding = 4;

bool isCode(const QTextBlockFormat& format)
{
    return format.hasProperty(QTextFormat::BlockCodeFence);
}

/// Room around a block by what it is; `next` is the one below it.
QTextBlockFormat dressed(QTextBlockFormat format, const QTextBlockFormat& next, const QPalette& palette)
{
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(8);
    if (format.headingLevel() > 0) format.setTopMargin(format.headingLevel() > 1 ? 16 : 0);
    if (isCode(format)) {
        format.setBackground(palette.alternateBase());
        format.setLeftMargin(8);
        format.setBottomMargin(isCode(next) ? 0 : 8);
    }
    return format;
}

}  // namespace

GuideBrowser::GuideBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    document()->setDocumentMargin(pageMargin);
    connect(this, &QTextBrowser::sourceChanged, this, [this] {
        dress();
        fitPictures();
        setSought(sought_);
    });
}

void GuideBrowser::doSetSource(const QUrl& url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(existingChapter(url), type);
}

void GuideBrowser::dress()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable()) continue;
        cursor.setBlockFormat(dressed(block.blockFormat(), block.next().blockFormat(), palette()));
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) dressTable(table);
    moveCursor(QTextCursor::Start);
}

void GuideBrowser::dressTable(QTextTable* table)
{
    QTextTableFormat format = table->format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(palette().mid());
    format.setCellPadding(cellPadding);
    format.setBottomMargin(12);
    table->setFormat(format);
    // Qt puts an empty line before the first title, and then forgets that titles are bold.
    QTextCursor first = table->cellAt(0, 0).firstCursorPosition();
    if (first.block().length() == 1 && table->cellAt(0, 0).lastCursorPosition() != first) first.deleteChar();
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int column = 0; column < table->columns(); ++column) {
        QTextCursor title = table->cellAt(0, column).firstCursorPosition();
        title.setPosition(table->cellAt(0, column).lastCursorPosition().position(), QTextCursor::KeepAnchor);
        title.mergeCharFormat(bold);
    }
}

void GuideBrowser::fitPictures()
{
    const double room = viewport()->width() - 2 * pageMargin;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextImageFormat picture = fragment.charFormat().toImageFormat();
            if (!picture.isValid()) continue;
            const auto image =
                document()->resource(QTextDocument::ImageResource, picture.name()).value<QImage>();
            const double width = std::min<double>(room, image.width());
            if (image.isNull() || picture.width() == width) continue;
            picture.setWidth(width);
            picture.setHeight(width * image.height() / image.width());
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break;  // the fragments are others now; a picture stands alone in its paragraph
        }
}

int GuideBrowser::setSought(const QString& text)
{
    sought_ = text;
    QList<ExtraSelection> places;
    if (!text.isEmpty())
        for (QTextCursor place = document()->find(text); !place.isNull();
             place = document()->find(text, place)) {
            ExtraSelection selection;
            selection.cursor = place;
            selection.format.setBackground(palette().highlight());
            selection.format.setForeground(palette().highlightedText());
            places << selection;
        }
    setExtraSelections(places);
    return static_cast<int>(places.size());
}

bool GuideBrowser::findNext()
{
    return !sought_.isEmpty() && find(sought_);
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

/// Anew when the colours change: a document keeps the colour that links had when it was made.
void GuideBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || source().isEmpty()) return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

}  // namespace fractiscope
