// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/export_task.h"

#include <QCoreApplication>
#include <QFile>

#include "exports/paper_bundle.h"
#include "report/text.h"

namespace fractiscope {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

/// False if it was stopped. What a medium refuses is said at the end.
template <class Destination>
bool addAll(Destination& destination, const ExportOrder& order, const Constant& constant,
            std::atomic<int>& done, const std::stop_token& stop)
{
    destination.constant(constant);
    for (const FindingPtr& finding : order.findings) {
        if (stop.stop_requested()) return false;
        const Annotation said = order.annotations.value(finding->index);
        if (!destination.add(*finding, {said.starred, said.note.toStdString()})) return true;
        ++done;
    }
    return true;
}

std::string write(const ExportOrder& order, const Constant& constant, std::atomic<int>& done,
                  const std::stop_token& stop)
{
    const std::string path = QFile::encodeName(order.path).toStdString();
    const auto stopped = [] { return tr("Stopped; nothing was written.").toStdString(); };
    if (order.format) {
        FindingsExport file;
        std::string refused = file.addFile(path, makeFormat(*order.format));
        if (!refused.empty()) return refused;
        return addAll(file, order, constant, done, stop) ? file.finish() : stopped();
    }
    PaperBundle folder;
    std::string refused = folder.open(path);
    if (!refused.empty()) return refused;
    return addAll(folder, order, constant, done, stop) ? folder.finish(*order.session->get()) : stopped();
}

}  // namespace

QString runExport(const ExportOrder& order, std::atomic<int>& done, std::stop_token stop)
{
    const auto constant = Constant::parse(order.constantText.toStdString());
    if (!constant) return QString::fromStdString(sentence(constant.error()));
    try {
        return QString::fromStdString(write(order, *constant, done, stop));
    } catch (const std::exception& error) {
        return QString::fromStdString(error.what());
    }
}

}  // namespace fractiscope
