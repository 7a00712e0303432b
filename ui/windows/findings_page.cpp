// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/findings_page.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include "widgets/formula_delegate.h"
#include "windows/filter_bar.h"

namespace fractiscope {

namespace {

constexpr int selectionPause = 30;  // ms
constexpr int restPause = 1500;     // ms without key or wheel: nobody reads
constexpr int longestNote = 2000;
constexpr int longestName = 30;  // of a constant in the line above the table

/// What a person compares by comes first.
constexpr int columnWidths[FindingsModel::ColumnCount] = {180, 108, 48, 72, 96, 72, 88, 40, 40, 88};

}  // namespace

FindingsPage::FindingsPage(QWidget* parent)
    : QWidget(parent),
      annotations_(new Annotations(this)),
      model_(new FindingsModel(annotations_, this)),
      view_(new QTreeView),
      delegate_(new FormulaDelegate(model_, this)),
      filter_(new FilterBar)
{
    buildView();
    buildActions();
    count_ = new QLabel;
    count_->setObjectName("findingsCount");
    count_->setForegroundRole(QPalette::PlaceholderText);
    waiting_ = new QPushButton;
    waiting_->setObjectName("showNewButton");
    waiting_->setFlat(true);
    waiting_->setToolTip(tr("Show the new rows at their places"));
    waiting_->setWhatsThis(
        tr("Formulas found since the table was sorted or a family was opened wait here, so "
           "that no row moves while you read. Press to show them at their places."));
    waiting_->hide();
    invitation_ = new QLabel(view_->viewport());
    invitation_->setWordWrap(true);
    invitation_->setAlignment(Qt::AlignCenter);
    invitation_->setForegroundRole(QPalette::PlaceholderText);
    invitation_->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(2, 8, 2, 8);
    top->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(count_);
    line->addStretch();
    line->addWidget(waiting_);
    top->addWidget(filter_);
    top->addLayout(line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(view_, 1);

    selectionDelay_.setSingleShot(true);
    selectionDelay_.setInterval(selectionPause);
    rest_.setInterval(restPause / 3);
    touched_.start();
    connect(&selectionDelay_, &QTimer::timeout, this, &FindingsPage::selectionChanged);
    connect(&rest_, &QTimer::timeout, this, &FindingsPage::showWaiting);
    connect(filter_, &FilterBar::queryChanged, model_, &FindingsModel::setQuery);
    connect(waiting_, &QPushButton::clicked, model_, &FindingsModel::showPending);
    connect(model_, &FindingsModel::countsChanged, this, &FindingsPage::showCounts);
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsPage::remember);
    connect(model_, &QAbstractItemModel::modelReset, this, &FindingsPage::restore);
    connect(annotations_, &Annotations::marksChanged, &selectionDelay_, qOverload<>(&QTimer::start));
    showCounts();
}

void FindingsPage::buildView()
{
    view_->setObjectName("findingsView");
    view_->setAccessibleName(tr("Findings"));
    view_->setWhatsThis(tr(
        "The formulas found, a row for each family. Unfold a family with the right arrow key, mark formulas "
        "with Space to compare and plot them, open one with Return. A click on a title sorts."));
    view_->setToolTip(tr("The formulas found, a row for each family"));
    view_->setModel(model_);
    view_->setItemDelegateForColumn(FindingsModel::Formula, delegate_);
    view_->setItemDelegateForColumn(FindingsModel::LeftHandSide, delegate_);
    view_->setUniformRowHeights(true);
    view_->setIndentation(16);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setAllColumnsShowFocus(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setMouseTracking(true);
    view_->setSortingEnabled(true);
    view_->header()->setSortIndicatorShown(true);
    view_->header()->setSortIndicatorClearable(true);
    view_->sortByColumn(-1, Qt::AscendingOrder);
    view_->header()->setStretchLastSection(true);
    view_->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int i = 0; i < FindingsModel::ColumnCount; ++i)
        view_->setColumnWidth(i, std::max(columnWidths[i], view_->header()->sectionSizeHint(i)));
    view_->viewport()->installEventFilter(this);
    view_->installEventFilter(this);
    const auto selection = [this] { selectionDelay_.start(); };
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, selection);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, selection);
    connect(view_, &QTreeView::expanded, model_,
            [this](const QModelIndex& i) { model_->setOpened(i, true); });
    connect(view_, &QTreeView::collapsed, model_,
            [this](const QModelIndex& i) { model_->setOpened(i, false); });
    connect(view_, &QTreeView::activated, this, &FindingsPage::openRequested);
    connect(view_, &QTreeView::entered, this, [this](const QModelIndex& index) {
        if (const FindingPtr f = model_->finding(index)) emit hovered(f->index);
    });
    connect(view_->header(), &QHeaderView::customContextMenuRequested, this, &FindingsPage::chooseColumns);
}

void FindingsPage::buildActions()
{
    const auto action = [this](const QString& text, const QKeySequence& key, const QString& tip, auto slot) {
        auto* result = new QAction(text, this);
        result->setShortcut(key);
        result->setShortcutContext(Qt::WidgetShortcut);
        result->setStatusTip(tip);
        result->setToolTip(tip);
        connect(result, &QAction::triggered, this, slot);
        view_->addAction(result);
        return result;
    };
    mark_ = action(tr("&Mark"), Qt::Key_Space, tr("Mark for comparison: keeps the curve in the plot"),
                   [this] { toggle(&FindingsPage::isMarked, &Annotations::setMarked); });
    clearMarks_ = action(tr("&Remove All Marks"), Qt::SHIFT | Qt::Key_Space, tr("Remove all marks"),
                         [this] { annotations_->setMarked(annotations_->marked(), false); });
    star_ = action(tr("&Star"), Qt::CTRL | Qt::Key_D, tr("Put a star on the formula, or take it away"),
                   [this] { toggle(&FindingsPage::isStarred, &Annotations::setStarred); });
    hide_ = action(tr("&Hide"), Qt::Key_Delete, tr("Hide the formula, or show it again"), [this] {
        stepsOn_ = true;
        toggle(&FindingsPage::isHidden, &Annotations::setHidden);
    });
    note_ = action(tr("&Note…"), Qt::Key_F2, tr("Write a note to the formula"), [this] { editNote(); });
}

QVector<quint64> FindingsPage::selectedCandidates() const
{
    QVector<quint64> candidates;
    for (const FindingPtr& f : selected()) candidates << f->index;
    return candidates;
}

/// On for all, unless it is on for all already.
void FindingsPage::toggle(bool (FindingsPage::*isOn)(quint64) const,
                          void (Annotations::*set)(const QVector<quint64>&, bool))
{
    const QVector<quint64> candidates = selectedCandidates();
    const bool all = std::all_of(candidates.begin(), candidates.end(),
                                 [&](quint64 candidate) { return (this->*isOn)(candidate); });
    (annotations_->*set)(candidates, !all);
}

void FindingsPage::editNote()
{
    const FindingPtr f = current();
    if (!f) return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("noteDialog");
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(
        tr("Note on %1")
            .arg(model_->index(0, 0).isValid()
                     ? view_->currentIndex().siblingAtColumn(FindingsModel::LeftHandSide).data().toString()
                     : QString()));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(annotations_->of(f->index).note);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, candidate = f->index](const QString& text) {
                annotations_->setNote(candidate, text.left(longestNote));
            });
    dialog->show();
}

void FindingsPage::reset(const QString& constantText, const QString& constantLatex,
                         const std::vector<SignWord>& words)
{
    delegate_->forget();
    model_->reset(constantText, constantLatex);
    filter_->setWords(words);
    selectionDelay_.start();
}

void FindingsPage::append(const FindingList& findings)
{
    const bool first = model_->store().size() == 0;
    model_->append(findings);
    if (first && model_->rowCount() > 0) view_->setCurrentIndex(model_->index(0, 0));
}

void FindingsPage::setRunning(bool running)
{
    running_ = running;
    if (running)
        rest_.stop();
    else
        rest_.start();
    showCounts();
}

void FindingsPage::setTinted(bool tinted)
{
    delegate_->setTinted(tinted);
    view_->viewport()->update();
}

void FindingsPage::setInvitation(const QString& sentence)
{
    emptySentence_ = sentence;
    showCounts();
}

/// New rows move others only when the search is over and nobody touches the table.
void FindingsPage::showWaiting()
{
    if (running_ || model_->pendingCount() == 0) {
        rest_.stop();
        return;
    }
    if (view_->underMouse() || touched_.elapsed() < restPause) return;
    model_->showPending();
}

void FindingsPage::showCounts()
{
    const QLocale locale;
    const auto number = [&](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    const std::size_t all = model_->store().size();
    const std::size_t matching = model_->matchCount();
    QString text;
    if (model_->isFiltering())
        text = tr("Filtering %1 formulas…").arg(number(all));
    else if (all == 0)
        text = tr("No formulas yet");
    else if (matching == all)
        text = tr("%1 families, %2 formulas").arg(number(model_->store().familyCount()), number(all));
    else
        text = tr("%1 of %2 formulas").arg(number(matching), number(all));
    if (all > 0 && model_->isAbbreviated())
        text += tr("; x stands for %1").arg(model_->constantText().left(longestName));
    count_->setText(text);
    for (QAction* action : {mark_, star_, hide_, note_}) action->setEnabled(matching > 0);
    const std::size_t pending = model_->pendingCount();
    waiting_->setVisible(pending > 0);
    waiting_->setText(tr("Show %Ln new", nullptr, static_cast<int>(pending)));
    waiting_->setAccessibleName(waiting_->text());
    invitation_->setText(all == 0        ? emptySentence_
                         : matching == 0 ? tr("No formula meets these conditions.")
                                         : QString());
    invitation_->setVisible(matching == 0 && !model_->isFiltering());
}

void FindingsPage::remember()
{
    const QModelIndex current = view_->currentIndex();
    const FindingPtr f = model_->finding(current);
    currentBefore_ = f ? std::optional<quint64>(f->index) : std::nullopt;
    rowBefore_ = current.parent().isValid() ? current.parent().row() : current.row();
    selectedBefore_ = selectedCandidates();
    openBefore_.clear();
    for (int row = 0; row < model_->rowCount(); ++row)
        if (const QModelIndex index = model_->index(row, 0); view_->isExpanded(index))
            openBefore_ << model_->finding(index)->index;
    scrollBefore_ = view_->verticalScrollBar()->value();
}

void FindingsPage::restore()
{
    for (const quint64 candidate : std::as_const(openBefore_))
        if (const QModelIndex index = model_->indexOf(candidate); index.isValid())
            view_->expand(index.parent().isValid() ? index.parent() : index);
    QItemSelection selection;
    for (const quint64 candidate : std::as_const(selectedBefore_))
        if (const QModelIndex index = model_->indexOf(candidate); index.isValid())
            selection.select(index, index.siblingAtColumn(FindingsModel::ColumnCount - 1));
    const QModelIndex current = currentBefore_ ? model_->indexOf(*currentBefore_) : QModelIndex();
    if (current.isValid()) {
        if (current.parent().isValid()) view_->expand(current.parent());
        view_->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    view_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view_->verticalScrollBar()->setValue(scrollBefore_);
    // What was hidden makes room for the next one.
    if (stepsOn_ && !current.isValid() && rowBefore_ >= 0 && model_->rowCount() > 0)
        view_->setCurrentIndex(model_->index(std::min(rowBefore_, model_->rowCount() - 1), 0));
    stepsOn_ = false;
    selectionDelay_.start();
}

FindingPtr FindingsPage::current() const
{
    const QModelIndex index = view_->currentIndex();
    return view_->selectionModel()->isRowSelected(index.row(), index.parent()) ? model_->finding(index)
                                                                               : nullptr;
}

FindingList FindingsPage::selected() const
{
    FindingList result;
    const QModelIndex current = view_->currentIndex().siblingAtColumn(0);
    const auto rows = view_->selectionModel()->selectedRows();
    if (rows.contains(current)) result.push_back(model_->finding(current));
    for (const auto& row : rows)
        if (row != current) result.push_back(model_->finding(row));
    return result;
}

FindingList FindingsPage::marked() const
{
    FindingList result;
    for (const quint64 candidate : annotations_->marked())
        if (const auto number = model_->store().find(candidate))
            result.push_back(model_->store().pointer(*number));
    return result;
}

void FindingsPage::select(quint64 candidate)
{
    const QModelIndex index = model_->indexOf(candidate);
    if (!index.isValid()) return;
    if (index.parent().isValid()) view_->expand(index.parent());
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
}

void FindingsPage::chooseColumns(const QPoint& position)
{
    QMenu menu;
    for (int i = 1; i < FindingsModel::ColumnCount; ++i) {
        QAction* shown = menu.addAction(model_->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!view_->isColumnHidden(i));
        connect(shown, &QAction::toggled, view_, [this, i](bool on) { view_->setColumnHidden(i, !on); });
    }
    menu.exec(view_->header()->mapToGlobal(position));
}

bool FindingsPage::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
        case QEvent::Wheel:
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
            touched_.restart();
            break;
        case QEvent::Leave:
            if (object == view_->viewport()) emit left();
            break;
        case QEvent::Resize:
            if (object == view_->viewport())
                invitation_->setGeometry(view_->viewport()->rect().adjusted(24, 24, -24, -24));
            break;
        default:
            break;
    }
    return QWidget::eventFilter(object, event);
}

void FindingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) delegate_->forget();
    QWidget::changeEvent(event);
}

void FindingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    invitation_->setGeometry(view_->viewport()->rect().adjusted(24, 24, -24, -24));
}

}  // namespace fractiscope
