// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/expression_edit.h"

#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "typeset/latex_parser.h"

namespace fractiscope {

/// The typeset expression; shrinks rather than widening its panel.
class TypesetEcho : public QWidget {
public:
    explicit TypesetEcho(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFocusPolicy(Qt::NoFocus);
    }
    void show(const QString& latex)
    {
        latex_ = latex;
        layOut();
        setAccessibleName(latexSpoken(latex));
        setVisible(!latex.isEmpty());
    }
    QSize sizeHint() const override
    {
        return {0, box_ ? static_cast<int>(std::ceil(box_->height())) + 8 : 0};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::FontChange) layOut();
        QWidget::changeEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        if (!box_) return;
        QPainter painter(this);
        MathColours colours;
        colours.text = palette().color(QPalette::WindowText);
        colours.tinted = false;
        const double scale = std::clamp((width() - 4) / std::max(1.0, box_->width), 0.4, 1.0);
        painter.translate(2, (height() - scale * box_->height()) / 2 + scale * box_->ascent);
        painter.scale(scale, scale);
        paintBox(painter, box_, {0, 0}, colours);
    }

private:
    void layOut()
    {
        const double size = QFontInfo(font()).pixelSize() * 1.4;
        box_ = latex_.isEmpty() ? nullptr : latexBox(latex_, {size, MathStyle::Display});
        updateGeometry();
        update();
    }

    QString latex_;
    BoxPtr box_;
};

/// The decimal digits: selectable, wrapped anywhere, as high as needed.
class DigitsView : public QTextEdit {
public:
    explicit DigitsView(QWidget* parent) : QTextEdit(parent)
    {
        setReadOnly(true);
        setTabChangesFocus(true);
        setFrameShape(QFrame::NoFrame);
        setWordWrapMode(QTextOption::WrapAnywhere);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        document()->setDocumentMargin(0);
        viewport()->setAutoFillBackground(false);
        setVisible(false);
    }
    void show(const QString& digits)
    {
        setPlainText(digits);
        setVisible(!digits.isEmpty());
        updateGeometry();
    }
    QSize sizeHint() const override { return {0, static_cast<int>(std::ceil(document()->size().height()))}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTextEdit::resizeEvent(event);
        updateGeometry();
    }
};

namespace {

QLabel* smallLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setVisible(false);
    return label;
}

QString underlined(const QString& text, int position, int length)
{
    const qsizetype from = std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype count = std::clamp<qsizetype>(length, 0, text.size() - from);
    return text.left(from).toHtmlEscaped() + "<u><b>" + text.mid(from, count).toHtmlEscaped() + "</b></u>" +
           text.mid(from + count).toHtmlEscaped();
}

}  // namespace

ExpressionEdit::ExpressionEdit(QWidget* parent)
    : QWidget(parent),
      edit_(new QLineEdit(this)),
      echo_(new TypesetEcho(this)),
      value_(new DigitsView(this)),
      error_(smallLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget* widget : {static_cast<QWidget*>(edit_), static_cast<QWidget*>(echo_),
                            static_cast<QWidget*>(value_), static_cast<QWidget*>(error_)}) {
        layout->addWidget(widget);
    }
    layout->addStretch();
    edit_->setClearButtonEnabled(true);
    edit_->setAccessibleName(tr("Constant"));
    echo_->setVisible(false);
    value_->setObjectName("constantValue");
    value_->setAccessibleName(tr("Value of the constant"));
    value_->setToolTip(tr("The first digits of the constant"));
    value_->setWhatsThis(tr("The first digits of the constant, each of them certain. They can be copied."));
    error_->setTextFormat(Qt::RichText);
    error_->setAccessibleName(tr("What is wrong with the constant"));
    setFocusProxy(edit_);
    connect(edit_, &QLineEdit::textEdited, this, &ExpressionEdit::textEdited);
}

QString ExpressionEdit::text() const
{
    return edit_->text();
}

void ExpressionEdit::setText(const QString& text)
{
    if (text != edit_->text()) edit_->setText(text);
}

void ExpressionEdit::setError(const QString& sentence, int position, int length)
{
    QString html = sentence.toHtmlEscaped();
    if (position >= 0 && length > 0 && position < edit_->text().size())
        html = "<p style='margin:0'>" + underlined(edit_->text(), position, length) +
               "</p><p style='margin:0'>" + html + "</p>";
    error_->setText(html);
    error_->setAccessibleDescription(sentence);
    error_->setVisible(!sentence.isEmpty());
    echo_->setVisible(false);
    value_->setVisible(false);
}

void ExpressionEdit::setValue(const QString& digits, const QString& latex)
{
    error_->setVisible(false);
    error_->clear();
    echo_->show(latex);
    value_->show(digits);
}

QLineEdit* ExpressionEdit::lineEdit()
{
    return edit_;
}

}  // namespace fractiscope
