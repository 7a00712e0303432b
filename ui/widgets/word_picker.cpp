// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/word_picker.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

#include "fraction/sign_word.h"

namespace fractiscope {

namespace {

constexpr unsigned longest = 4;
constexpr int columns = 6;

/// One pattern: filled when picked.
class PatternButton : public QAbstractButton {
public:
    explicit PatternButton(const SignWord& word) : word_(word)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override { return {40, 26}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        const QColor ink = palette().color(isChecked() ? QPalette::HighlightedText : QPalette::ButtonText);
        QColor edge = palette().color(QPalette::ButtonText);
        edge.setAlphaF(underMouse() ? 0.6F : 0.28F);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(edge, 1));
        painter.setBrush(palette().color(isChecked() ? QPalette::Highlight : QPalette::Button));
        painter.drawRoundedRect(frame, 4, 4);
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
        const double step = 7, middle = frame.center().y();
        double x = frame.center().x() - step * (static_cast<double>(word_.period()) - 1) / 2;
        for (const auto sign : word_.signs()) {
            painter.drawLine(QPointF(x, middle), QPointF(x, middle - 7 * sign));
            x += step;
        }
        painter.setPen(QPen(ink, 1));
        const double half = step * static_cast<double>(word_.period()) / 2;
        painter.drawLine(QPointF(frame.center().x() - half, middle),
                         QPointF(frame.center().x() + half, middle));
    }

private:
    SignWord word_;
};

}  // namespace

WordPicker::WordPicker(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    int row = 0;
    int column = 0;
    std::size_t period = 1;
    for (const SignWord& word : *signWords(1, longest)) {
        if (column == columns || word.period() != period) {
            column = 0;
            ++row;
        }
        period = word.period();
        const QString text = QString::fromStdString(word.text());
        auto* button = new PatternButton(word);
        button->setObjectName("pattern" + text);
        QStringList spoken;
        for (const auto sign : word.signs()) spoken << (sign > 0 ? tr("plus") : tr("minus"));
        button->setAccessibleName(spoken.join(' '));
        button->setToolTip(QString(text).replace('-', "−"));
        button->setWhatsThis(
            tr("A sign word: strokes upwards are plus, downwards minus, repeated for ever. "
               "Press to search with it, or no longer."));
        grid->addWidget(button, row, column++);
        buttons_.insert(text, button);
        order_ << text;
        connect(button, &QAbstractButton::clicked, this,
                [this, text](bool on) { emit pickedChanged(text, on); });
    }
    grid->setColumnStretch(columns, 1);
}

QStringList WordPicker::picked() const
{
    QStringList words;
    for (const QString& word : order_)
        if (buttons_[word]->isChecked()) words << word;
    return words;
}

void WordPicker::setPicked(const QStringList& words)
{
    for (const QString& word : std::as_const(order_)) buttons_[word]->setChecked(words.contains(word));
}

}  // namespace fractiscope
