// SPDX-License-Identifier: GPL-3.0-or-later
// Files: sessions, which hold searches, and findings as JSON lines.
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>
#include <algorithm>

#include "bridge/export_task.h"
#include "bridge/findings_file.h"
#include "bridge/presets.h"
#include "bridge/run_on.h"
#include "bridge/settings.h"
#include "report/spec_json.h"
#include "report/text.h"
#include "storage/session_error.h"
#include "widgets/convergence_plot.h"
#include "widgets/survey_plot.h"
#include "windows/findings_page.h"
#include "windows/main_actions.h"
#include "windows/main_window.h"
#include "windows/notice_bar.h"
#include "windows/search_page.h"
#include "windows/shards_dialog.h"
#include "windows/unsaved_bar.h"

namespace fractiscope {

namespace {

const QLatin1String sessionSuffix(".fractiscope");

/// What was read of a session file, or why it cannot be used.
struct OpenedSession {
    std::shared_ptr<Session> session;
    std::vector<StoredSearch> searches;
    StoredSearch shown;  ///< the last one with findings, else the last
    QString problem;
};

/// The file of the present session is not opened twice.
OpenedSession openSessionFile(const QString& fileName, CurrentSession& current)
{
    try {
        OpenedSession result;
        if (const QString path = current.path(); !path.isEmpty() && QFileInfo(path) == QFileInfo(fileName))
            result.session = current.get();
        else
            result.session = std::make_shared<Session>(
                Session::open(QFile::encodeName(fileName).toStdString(), Session::Access::Write));
        result.searches = result.session->searches();
        if (result.searches.empty()) return result;
        const auto hasFindings = [&](const StoredSearch& s) {
            return result.session->findingCount(s.id) > 0;
        };
        const auto found = std::find_if(result.searches.rbegin(), result.searches.rend(), hasFindings);
        result.shown = found == result.searches.rend() ? result.searches.back() : *found;
        return result;
    } catch (const std::exception& error) {
        return {nullptr, {}, {}, QString::fromStdString(error.what())};
    }
}

/// A stored search that can go on, with what was said of its findings.
struct OpenedSearch {
    std::shared_ptr<const SearchPlan> plan;
    StoredSearch search;
    QHash<quint64, Annotation> annotations;
    QString problem;
};

OpenedSearch openSearch(Session& session, const StoredSearch& search)
{
    OpenedSearch result;
    result.search = search;
    auto spec = specFromJson(search.spec);
    auto plan =
        spec ? SearchPlan::make(std::move(*spec)) : Result<std::shared_ptr<const SearchPlan>>(spec.error());
    if (!plan) {
        result.problem = QString::fromStdString(sentence(plan.error()));
        return result;
    }
    try {
        if (search.range.end > (*plan)->candidateCount())
            throw SessionError(SessionFailure::Damaged, session.path(), "its search has fewer candidates");
        requireCounted(session, search, (*plan)->spec(), session.findingCount(search.id));
        for (const StoredAnnotation& a : session.annotations(search.id))
            result.annotations.insert(a.candidate, {a.starred, a.hidden, QString::fromStdString(a.note)});
        result.plan = *plan;
    } catch (const std::exception& error) {
        result.problem = QString::fromStdString(error.what());
    }
    return result;
}

}  // namespace

void MainWindow::connectFiles()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions_->newSession, [this] { beginAnew(); });
    on(actions_->open, [this] { chooseOpen(); });
    on(actions_->save, [this] { chooseSave(); });
    on(actions_->watchShards, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Watch Shards"));
        if (!folder.isEmpty()) watchShards(folder);
    });
    connect(actions_->searches, &QMenu::aboutToShow, this, &MainWindow::showSearches);
    connect(&controller_, &SearchController::recorded, this, [this](qint64, const QString& problem) {
        if (!problem.isEmpty()) notice_->say(tr("Findings are kept in memory only. %1").arg(problem));
    });
    connect(&controller_, &SearchController::annotationsLost, this, [this](const QString& problem) {
        notice_->say(tr("Stars and notes could not be stored. %1").arg(problem));
    });
    connect(&findings_->annotations(), &Annotations::changed, this,
            [this](const QVector<quint64>& candidates) {
                std::vector<StoredAnnotation> said;
                for (const quint64 candidate : candidates) {
                    const Annotation& a = findings_->annotations().of(candidate);
                    said.push_back({candidate, a.starred, a.hidden, a.note.toStdString()});
                }
                controller_.annotate(std::move(said));
            });
    connect(unsaved_, &UnsavedBar::openRequested, this,
            [this](const QString& path) { openSession(path, GoOn::WhenAsked); });
    connect(unsaved_, &UnsavedBar::discardRequested, this,
            [this](const QString& path) { controller_.session()->discard(path); });
    runOn(files_, [session = controller_.session()] {
        return session->unsaved();
    }).then(this, [this](const QVector<UnsavedSession>& sessions) { unsaved_->setSessions(sessions); });
}

void MainWindow::beginAnew()
{
    ++opening_;  // what is still being read is not shown any more
    controller_.letGo();
    controller_.session()->set(nullptr);
    estimator_.abandon();
    notice_->say({});
    statusBar()->clearMessage();
    opened_ = 0;
    searchedText_.clear();
    searchedLatex_.clear();
    findings_->reset({}, {}, {});
    findings_->setRunning(false);
    survey_->clear();
    plot_->setCurves({});
    showNothing();
    search_->setRequest(presets().front().request);
    setWindowTitle(tr("Fractiscope"));
    showState();
}

void MainWindow::chooseOpen()
{
    const QString name = QFileDialog::getOpenFileName(
        this, tr("Open"), QString(), tr("Sessions and JSON lines (*.fractiscope *.jsonl);;All files (*)"));
    if (!name.isEmpty()) openFile(name);
}

/// Stays until it is closed or the next file is opened; what the status bar said is no longer true.
void MainWindow::sayProblem(const QString& problem)
{
    statusBar()->clearMessage();
    notice_->say(problem);
}

void MainWindow::openFile(const QString& fileName, GoOn how)
{
    notice_->say({});
    if (fileName.endsWith(sessionSuffix))
        openSession(fileName, how);
    else
        openFindings(fileName);
}

void MainWindow::watchShards(const QString& folder)
{
    auto* dialog = new ShardsDialog(folder, this);
    connect(dialog, &ShardsDialog::openRequested, this,
            [this](const QString& fileName) { openFile(fileName); });
    dialog->show();
}

void MainWindow::openSession(const QString& fileName, GoOn how)
{
    const quint64 ticket = ++opening_;
    statusBar()->showMessage(tr("Reading %1…").arg(fileName));
    runOn(controller_.storage(), [fileName, current = controller_.session()] {
        return openSessionFile(fileName, *current);
    }).then(this, [this, ticket, fileName, how](const OpenedSession& opened) {
        if (ticket != opening_) return;
        if (!opened.session || opened.searches.empty()) {
            sayProblem(opened.session ? tr("There is no search in %1.").arg(fileName)
                                      : tr("%1 was not opened: %2").arg(fileName, opened.problem));
            return;
        }
        controller_.session()->set(opened.session);
        if (!controller_.session()->path().isEmpty()) settings_.addRecentFile(fileName);
        statusBar()->clearMessage();
        goOnWith(opened.shown, how);
    });
}

/// Shows a search of the session: its findings are found again, then it goes on, or waits to be asked to.
void MainWindow::goOnWith(const StoredSearch& search, GoOn how)
{
    const quint64 ticket = ++opening_;
    runOn(controller_.storage(), [session = controller_.session()->get(), search] {
        return openSearch(*session, search);
    }).then(this, [this, ticket, how](const OpenedSearch& opened) {
        if (ticket != opening_) return;
        if (!opened.plan) {
            sayProblem(tr("The search cannot be shown: %1").arg(opened.problem));
            return;
        }
        if (const auto request = requestOf(opened.plan->spec())) search_->setRequest(*request);
        opened_ = 0;
        prepareFor(*opened.plan);
        findings_->annotations().restore(opened.annotations);
        controller_.goOn(opened.plan, search_->threads(), opened.search, how);
        showState();
    });
}

/// The searches of the session, to choose which one is shown.
void MainWindow::showSearches()
{
    actions_->searches->clear();
    std::vector<StoredSearch> searches;
    try {
        searches = controller_.session()->get()->searches();
    } catch (const SessionError& error) {
        sayProblem(QString::fromStdString(error.what()));
    }
    for (const StoredSearch& search : searches) {
        const auto spec = specFromJson(search.spec);
        const QString constant = spec ? QString::fromStdString(spec->constant.text()).left(40) : QString();
        QAction* action = actions_->searches->addAction(tr("%1: %2").arg(search.id).arg(constant), this,
                                                        [this, search] { goOnWith(search, GoOn::AtOnce); });
        action->setCheckable(true);
        action->setChecked(search.id == controller_.storedSearch());
        action->setEnabled(spec && !action->isChecked());
        action->setStatusTip(search.isComplete() ? tr("Show this search") : tr("Go on with this search"));
    }
    if (searches.empty()) actions_->searches->addAction(tr("No search yet"))->setEnabled(false);
}

void MainWindow::chooseSave()
{
    const QString sessions = tr("Session with all searches (*.fractiscope)");
    const QString lines = tr("Findings as JSON lines (*.jsonl)");
    QString chosen = sessions;
    QString name = QFileDialog::getSaveFileName(this, tr("Save"), "untitled.fractiscope",
                                                sessions + ";;" + lines, &chosen);
    if (name.isEmpty()) return;
    if (QFileInfo(name).suffix().isEmpty())
        name += chosen == lines ? QStringLiteral(".jsonl") : QString(sessionSuffix);
    saveFile(name);
}

void MainWindow::saveFile(const QString& fileName)
{
    if (fileName.endsWith(sessionSuffix))
        saveSession(fileName);
    else
        saveFindings(fileName);
}

void MainWindow::saveSession(const QString& fileName)
{
    runOn(controller_.storage(), [fileName, session = controller_.session()]() -> QString {
        try {
            session->saveAs(fileName);
            return {};
        } catch (const std::exception& error) {
            return QString::fromStdString(error.what());
        }
    }).then(this, [this, fileName](const QString& problem) {
        if (problem.isEmpty()) settings_.addRecentFile(fileName);
        if (!problem.isEmpty()) {
            sayProblem(tr("%1 could not be written: %2").arg(fileName, problem));
            return;
        }
        notice_->say({});
        statusBar()->showMessage(
            tr("Saved. What is found from now on is stored in %1 at once.").arg(fileName));
    });
}

void MainWindow::openFindings(const QString& fileName)
{
    const quint64 ticket = ++opening_;
    statusBar()->showMessage(tr("Reading %1…").arg(fileName));
    runOn(files_, [fileName] {
        return openFindingsFile(fileName);
    }).then(this, [this, ticket, fileName](const OpenedFile& file) {
        if (ticket != opening_) return;
        if (!file.plan) {
            sayProblem(tr("%1 was not opened: %2").arg(fileName, file.problem));
            return;
        }
        settings_.addRecentFile(fileName);
        QString sentence = tr("Checking %Ln formula(s) of %1.", nullptr, file.formulas).arg(fileName);
        if (file.otherFormulas > 0)
            sentence += " " + tr("%Ln of other constants are left out.", nullptr, file.otherFormulas);
        statusBar()->showMessage(sentence);
        opened_ = file.formulas;
        prepareFor(*file.plan);
        controller_.findAgain(file.plan, search_->threads(), file.wanted);
        showState();
    });
}

void MainWindow::saveFindings(const QString& fileName)
{
    const FindingsStore& store = findings_->model().store();
    ExportOrder order;
    for (std::size_t i = 0; i < store.size(); ++i)
        order.findings.push_back(store.pointer(static_cast<FindingsStore::Number>(i)));
    order.constantText = searchedText_;
    order.format = ExportFormat::JsonLines;
    order.path = fileName;
    const auto count = static_cast<int>(order.findings.size());
    runOn(files_, [order = std::move(order)] {
        std::atomic<int> done = 0;
        return runExport(order, done);
    }).then(this, [this, fileName, count](const QString& problem) {
        if (problem.isEmpty()) settings_.addRecentFile(fileName);
        if (problem.isEmpty())
            statusBar()->showMessage(tr("%Ln formula(s) written to %1.", nullptr, count).arg(fileName));
        else
            sayProblem(problem);
    });
}

void MainWindow::showRecent()
{
    actions_->recent->clear();
    const QList<RecentFile> files = settings_.recentFiles();
    for (const RecentFile& file : files) {
        QAction* action = actions_->recent->addAction(QFileInfo(file.path).fileName(), this,
                                                      [this, path = file.path] { openFile(path); });
        action->setStatusTip(file.path);
        action->setEnabled(file.exists);
    }
    actions_->recent->addSeparator();
    actions_->recent->addAction(tr("&Clear"), &settings_, &Settings::clearRecentFiles);
    actions_->recent->setEnabled(!files.isEmpty());
}

}  // namespace fractiscope
