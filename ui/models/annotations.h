// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <QVector>

namespace fractiscope {

/// What a person has said of one finding.
struct Annotation {
    bool starred = false;
    bool hidden = false;
    QString note;

    bool isEmpty() const { return !starred && !hidden && note.isEmpty(); }
    bool operator==(const Annotation&) const = default;
};

/// Stars, notes and what is hidden, by candidate number; each change can be undone. Marks choose what is
/// compared and plotted: they are a selection, not an edit, and are not undone.
class Annotations : public QObject {
    Q_OBJECT

public:
    explicit Annotations(QObject* parent = nullptr) : QObject(parent) {}

    /// Forgets everything, also what could be undone: for a new search.
    void clear();

    const Annotation& of(quint64 candidate) const;
    /// Every finding that has one.
    const QHash<quint64, Annotation>& all() const { return annotations_; }
    void setStarred(const QVector<quint64>& candidates, bool starred);
    void setHidden(const QVector<quint64>& candidates, bool hidden);
    void setNote(quint64 candidate, const QString& note);
    /// Takes over what was stored; not undoable.
    void restore(const QHash<quint64, Annotation>& stored);

    bool isMarked(quint64 candidate) const { return marked_.contains(candidate); }
    /// In the order in which they were marked.
    const QVector<quint64>& marked() const { return marked_; }
    void setMarked(const QVector<quint64>& candidates, bool marked);

    QUndoStack* undoStack() { return &undo_; }

signals:
    /// Annotations of these findings changed.
    void changed(const QVector<quint64>& candidates);
    void marksChanged(const QVector<quint64>& candidates);

private:
    friend class AnnotationCommand;
    void set(const QVector<quint64>& candidates, const QVector<Annotation>& values);
    template <class Change>
    void push(const QVector<quint64>& candidates, const QString& text, Change change);

    QHash<quint64, Annotation> annotations_;
    QVector<quint64> marked_;
    QUndoStack undo_;
};

}  // namespace fractiscope
