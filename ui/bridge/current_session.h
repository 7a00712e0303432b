// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>
#include <mutex>

#include "storage/session.h"

namespace fractiscope {

/// A session that was never saved, left by an earlier run of the program.
struct UnsavedSession {
    QString path;
    QStringList
        constants;  ///< of the searches with findings, else of those that can go on; each once, newest first
    quint64 findings = 0;  ///< of all searches
    QString created;       ///< of its last search, ISO 8601
};

/// The session in which the window works; any thread. Until it is saved it is a file of its own in the folder
/// of unsaved sessions, made when it is first needed, so that nothing is lost when the program ends.
class CurrentSession {
public:
    explicit CurrentSession(QString unsavedFolder);

    /// The session; made if there is none. Where no file can be made it is in memory, and problem() says why.
    std::shared_ptr<Session> get();
    /// Works in another session from now on; null: in a new one.
    void set(std::shared_ptr<Session> session);
    /// Saves all of it to that file and works in that file from now on. Throws SessionError.
    void saveAs(const QString& path);
    /// File of the session; empty while it was never saved.
    QString path() const;
    /// Why findings are kept in memory alone; empty if they are not.
    QString problem() const;

    /// Those that no program works in, newest first. One with neither findings nor a search that can go on
    /// is removed.
    QVector<UnsavedSession> unsaved() const;
    /// Removes an unsaved session.
    void discard(const QString& path) const;

private:
    bool isUnsaved(const std::string& path) const;

    mutable std::mutex mutex_;
    QString folder_;
    std::shared_ptr<Session> session_;
    QString problem_;
};

}  // namespace fractiscope
