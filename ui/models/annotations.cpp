// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotations.h"

#include <QUndoCommand>

namespace fractiscope {

/// Annotations of some findings before and after one edit.
class AnnotationCommand : public QUndoCommand {
public:
    AnnotationCommand(Annotations* target, QVector<quint64> candidates, QVector<Annotation> before,
                      QVector<Annotation> after, const QString& text)
        : QUndoCommand(text),
          target_(target),
          candidates_(std::move(candidates)),
          before_(std::move(before)),
          after_(std::move(after))
    {
    }
    void undo() override { target_->set(candidates_, before_); }
    void redo() override { target_->set(candidates_, after_); }

private:
    Annotations* target_;
    QVector<quint64> candidates_;
    QVector<Annotation> before_;
    QVector<Annotation> after_;
};

void Annotations::clear()
{
    annotations_.clear();
    marked_.clear();
    undo_.clear();
}

const Annotation& Annotations::of(quint64 candidate) const
{
    static const Annotation none;
    const auto found = annotations_.constFind(candidate);
    return found == annotations_.constEnd() ? none : *found;
}

void Annotations::set(const QVector<quint64>& candidates, const QVector<Annotation>& values)
{
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (values[i].isEmpty())
            annotations_.remove(candidates[i]);
        else
            annotations_[candidates[i]] = values[i];
    }
    emit changed(candidates);
}

template <class Change>
void Annotations::push(const QVector<quint64>& candidates, const QString& text, Change change)
{
    QVector<quint64> touched;
    QVector<Annotation> before;
    QVector<Annotation> after;
    for (const quint64 candidate : candidates) {
        Annotation next = of(candidate);
        change(next);
        if (next == of(candidate)) continue;
        touched << candidate;
        before << of(candidate);
        after << next;
    }
    if (!touched.isEmpty()) undo_.push(new AnnotationCommand(this, touched, before, after, text));
}

void Annotations::setStarred(const QVector<quint64>& candidates, bool starred)
{
    push(candidates, starred ? tr("star") : tr("remove star"),
         [starred](Annotation& a) { a.starred = starred; });
}

void Annotations::setHidden(const QVector<quint64>& candidates, bool hidden)
{
    push(candidates, hidden ? tr("hide") : tr("show again"), [hidden](Annotation& a) { a.hidden = hidden; });
}

void Annotations::setNote(quint64 candidate, const QString& note)
{
    push({candidate}, tr("note"), [&note](Annotation& a) { a.note = note; });
}

void Annotations::restore(const QHash<quint64, Annotation>& stored)
{
    annotations_ = stored;
    undo_.clear();
    emit changed(stored.keys());
}

void Annotations::setMarked(const QVector<quint64>& candidates, bool marked)
{
    QVector<quint64> touched;
    for (const quint64 candidate : candidates) {
        if (isMarked(candidate) == marked) continue;
        touched << candidate;
        if (marked)
            marked_ << candidate;
        else
            marked_.removeOne(candidate);
    }
    if (!touched.isEmpty()) emit marksChanged(touched);
}

}  // namespace fractiscope
