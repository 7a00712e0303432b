// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/current_session.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUuid>
#include <algorithm>

#include "report/spec_json.h"
#include "storage/session_error.h"

namespace fractiscope {

namespace {

QString newName()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz-")) +
           QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".fractiscope");
}

void removeFiles(const QString& path)
{
    for (const char* more : {"-wal", "-shm", ""}) QFile::remove(path + QLatin1String(more));
}

/// No constant where nothing would be lost.
UnsavedSession describe(const QString& path, const Session& session,
                        const std::vector<StoredSearch>& searches)
{
    UnsavedSession found{path, {}, 0, {}};
    const auto add = [&found](const StoredSearch& search) {
        const auto spec = specFromJson(search.spec);
        found.constants << (spec ? QString::fromStdString(spec->constant.text()) : QStringLiteral("?"));
        if (found.created.isEmpty()) found.created = QString::fromStdString(search.created);
    };
    for (auto search = searches.rbegin(); search != searches.rend(); ++search) {
        const quint64 findings = session.findingCount(search->id);
        found.findings += findings;
        if (findings > 0) add(*search);
    }
    // Without findings, the work of a search that can go on would be lost.
    if (found.findings == 0)
        for (auto search = searches.rbegin(); search != searches.rend(); ++search)
            if (!search->isComplete() && search->settled > search->range.first) add(*search);
    found.constants.removeDuplicates();
    return found;
}

}  // namespace

CurrentSession::CurrentSession(QString unsavedFolder) : folder_(std::move(unsavedFolder)) {}

bool CurrentSession::isUnsaved(const std::string& path) const
{
    return QFileInfo(QFile::decodeName(path.c_str())).absolutePath() == QFileInfo(folder_).absoluteFilePath();
}

std::shared_ptr<Session> CurrentSession::get()
{
    const std::lock_guard lock(mutex_);
    if (session_) return session_;
    problem_.clear();
    try {
        QDir().mkpath(folder_);
        const QString path = QDir(folder_).filePath(newName());
        session_ = std::make_shared<Session>(Session::create(QFile::encodeName(path).toStdString()));
    } catch (const SessionError& error) {
        problem_ = QString::fromStdString(error.what());
        session_ = std::make_shared<Session>(Session::createInMemory());
    }
    return session_;
}

void CurrentSession::set(std::shared_ptr<Session> session)
{
    const std::lock_guard lock(mutex_);
    session_ = std::move(session);
    problem_.clear();
}

void CurrentSession::saveAs(const QString& path)
{
    const std::shared_ptr<Session> session = get();
    const std::string before = session->path();
    session->moveTo(QFile::encodeName(path).toStdString());
    const std::lock_guard lock(mutex_);
    problem_.clear();
    if (isUnsaved(before) && before != session->path()) removeFiles(QFile::decodeName(before.c_str()));
}

QString CurrentSession::path() const
{
    const std::lock_guard lock(mutex_);
    if (!session_) return {};
    const std::string path = session_->path();
    return problem_.isEmpty() && !isUnsaved(path) ? QFile::decodeName(path.c_str()) : QString();
}

QString CurrentSession::problem() const
{
    const std::lock_guard lock(mutex_);
    return problem_;
}

QVector<UnsavedSession> CurrentSession::unsaved() const
{
    QVector<UnsavedSession> result;
    const QStringList names =
        QDir(folder_).entryList({QStringLiteral("*.fractiscope")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const QString path = QDir(folder_).filePath(name);
        try {
            // Fails where another window works in it.
            const Session session =
                Session::open(QFile::encodeName(path).toStdString(), Session::Access::Write);
            const std::vector<StoredSearch> searches = session.searches();
            const UnsavedSession found = describe(path, session, searches);
            if (found.constants.isEmpty())
                removeFiles(path);
            else
                result.prepend(found);
        } catch (const SessionError&) {
            continue;  // in use, or not to be read: it stays where it is
        }
    }
    return result;
}

void CurrentSession::discard(const QString& path) const
{
    if (isUnsaved(QFile::encodeName(path).toStdString())) removeFiles(path);
}

}  // namespace fractiscope
