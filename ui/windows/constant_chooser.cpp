// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/constant_chooser.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "base/wording.h"
#include "bridge/run_on.h"
#include "constants/catalogue.h"
#include "constants/constant.h"

namespace fractiscope {

namespace {

constexpr int shownDigits = 15;
constexpr int expressionRole = Qt::UserRole + 1;

enum Column { Symbol, Value, Definition, Source };

/// Values of all entries, in their order; empty where there is none.
QStringList valuesOfCatalogue()
{
    QStringList values;
    for (const auto& entry : catalogue()) {
        const auto constant = Constant::parse(entry.expression);
        const auto value = constant ? constant->enclosure(96) : Result<Ball>(Error{});
        values << (value ? QString::fromStdString(value->toDecimal(shownDigits)) : QString());
    }
    return values;
}

QString inWords(const std::string& english)
{
    return QString::fromStdString(worded("constants", english.c_str()));
}

}  // namespace

ConstantChooser::ConstantChooser(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("constantChooser");
    setWindowTitle(tr("Constants"));
    resize(760, 560);
    pool_.setMaxThreadCount(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    search_ = new QLineEdit;
    search_->setObjectName("constantSearchEdit");
    search_->setAccessibleName(tr("Search the catalogue"));
    search_->setPlaceholderText(tr("Search by name, value or source"));
    search_->setToolTip(tr("Part of a symbol, a definition, a value or a source"));
    search_->setWhatsThis(
        tr("Shows only constants in which this text occurs. The arrow keys move in the list, "
           "Return chooses."));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    layout->addWidget(search_);
    list_ = new QTreeWidget;
    list_->setObjectName("constantList");
    list_->setAccessibleName(tr("Constants"));
    list_->setWhatsThis(
        tr("The constants that the program knows by name. Any other is written as an expression."));
    list_->setHeaderLabels({tr("Constant"), tr("Value"), tr("Definition"), tr("Source")});
    list_->setRootIsDecorated(false);
    list_->setIndentation(12);
    list_->setUniformRowHeights(true);
    list_->setFrameShape(QFrame::NoFrame);
    layout->addWidget(list_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* take = buttons->addButton(tr("&Choose"), QDialogButtonBox::AcceptRole);
    take->setObjectName("chooseConstantButton");
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConstantChooser::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QTreeWidget::itemActivated, this, &ConstantChooser::choose);
    connect(search_, &QLineEdit::textChanged, this, &ConstantChooser::filter);
    connect(list_, &QTreeWidget::currentItemChanged, this,
            [take](const QTreeWidgetItem* item) { take->setEnabled(item && item->parent()); });
    fill();
    fillValues();
    search_->setFocus();
}

ConstantChooser::~ConstantChooser()
{
    pool_.waitForDone();
}

void ConstantChooser::fill()
{
    QTreeWidgetItem* group = nullptr;
    std::string name;
    for (const auto& entry : catalogue()) {
        if (!group || entry.group != name) {
            name = entry.group;
            group = new QTreeWidgetItem(list_, {inWords(name)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont font = list_->font();
            font.setBold(true);
            group->setFont(0, font);
        }
        auto* item =
            new QTreeWidgetItem(group, {QString::fromStdString(entry.symbol), QString(),
                                        inWords(entry.definition), QString::fromStdString(entry.source)});
        item->setData(0, expressionRole, QString::fromStdString(entry.expression));
        for (int i = 0; i < list_->columnCount(); ++i) item->setToolTip(i, item->text(i));
    }
    list_->expandAll();
    const int widths[] = {130, 150, 300};
    for (int i = 0; i < 3; ++i) list_->setColumnWidth(i, widths[i]);
    list_->setCurrentItem(list_->topLevelItem(0)->child(0));
}

void ConstantChooser::fillValues()
{
    runOn(pool_, valuesOfCatalogue).then(this, [this](const QStringList& values) {
        qsizetype i = 0;
        for (int g = 0; g < list_->topLevelItemCount(); ++g)
            for (int k = 0; k < list_->topLevelItem(g)->childCount(); ++k)
                list_->topLevelItem(g)->child(k)->setText(Value, values.value(i++).replace('-', "−"));
    });
}

void ConstantChooser::filter(const QString& text)
{
    QTreeWidgetItem* first = nullptr;
    for (int g = 0; g < list_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = list_->topLevelItem(g);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            bool matches = group->text(0).contains(text, Qt::CaseInsensitive) ||
                           item->data(0, expressionRole).toString().contains(text, Qt::CaseInsensitive);
            for (int i = 0; i < list_->columnCount(); ++i)
                matches = matches || item->text(i).contains(text, Qt::CaseInsensitive);
            item->setHidden(!matches);
            any = any || matches;
            if (matches && !first) first = item;
        }
        group->setHidden(!any);
    }
    list_->setCurrentItem(first);
}

bool ConstantChooser::eventFilter(QObject* object, QEvent* event)
{
    if (object == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void ConstantChooser::choose()
{
    const QTreeWidgetItem* item = list_->currentItem();
    if (!item || !item->parent()) return;
    emit chosen(item->data(0, expressionRole).toString());
    accept();
}

}  // namespace fractiscope
