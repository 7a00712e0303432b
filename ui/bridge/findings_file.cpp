// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/findings_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <map>
#include <set>

#include "report/json_lines.h"
#include "report/text.h"

namespace fractiscope {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fractiscope", text);
}

using Pair = std::pair<std::string, std::string>;  // left-hand side and word, as texts

std::string nameOf(const RationalFunction& lhs)
{
    return leftHandSideText(lhs, "x");
}

/// What a plan needs to know of the formulas of a file.
struct Contents {
    std::string constant;
    std::vector<RationalFunction> leftHandSides;
    std::vector<SignWord> words;
    std::set<std::string> knownSides;
    std::set<Pair> pairs;
    std::size_t order = 1;
    std::size_t preperiod = 0;
    long digits = SearchLimits::minDigits;
    int others = 0;

    void add(const ImportedFinding& line)
    {
        if (constant.empty()) constant = line.constant;
        if (line.constant != constant) {
            ++others;
            return;
        }
        const Finding& f = line.finding;
        const SignWord& word = f.fraction.word;
        if (knownSides.insert(nameOf(f.lhs)).second) leftHandSides.push_back(f.lhs);
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
        pairs.emplace(nameOf(f.lhs), word.text());
        order = std::clamp(f.order, order, SearchLimits::maxOrder);
        preperiod = std::clamp(f.fraction.preperiod(), preperiod, SearchLimits::maxPreperiod);
        digits = std::clamp(f.approvedDigits, digits, SearchLimits::maxDigits);
    }
};

OpenedFile problem(const QString& sentence)
{
    OpenedFile result;
    result.problem = sentence;
    return result;
}

OpenedFile planFor(const Contents& contents)
{
    auto constant = Constant::parse(contents.constant);
    if (!constant) return problem(QString::fromStdString(sentence(constant.error())));
    SearchSpec spec{std::move(*constant), GivenLeftHandSides{contents.leftHandSides}, contents.words};
    spec.maxOrder = contents.order;
    spec.maxPreperiod = contents.preperiod;
    // Some digits more than asked were compared: the round number below is what was asked.
    spec.digits = std::max<long>(SearchLimits::minDigits, contents.digits / 10 * 10);
    auto plan = SearchPlan::make(std::move(spec));
    if (!plan) return problem(QString::fromStdString(sentence(plan.error())));
    OpenedFile result;
    result.plan = *plan;
    auto wanted = std::make_shared<QSet<quint64>>();
    const auto& words = result.plan->spec().words;
    for (std::uint64_t i = 0; i < result.plan->leftHandSideCount(); ++i) {
        const std::string name = nameOf(result.plan->leftHandSide(i));
        for (std::size_t w = 0; w < words.size(); ++w)
            if (contents.pairs.contains({name, words[w].text()})) wanted->insert(i * words.size() + w);
    }
    result.wanted = std::move(wanted);
    result.formulas = static_cast<int>(contents.pairs.size());
    result.otherFormulas = contents.others;
    return result;
}

}  // namespace

OpenedFile openFindingsFile(const QString& fileName)
{
    // To open a pipe would wait for its other end.
    if (const QFileInfo info(fileName); info.exists() && !info.isFile())
        return problem(tr("it is not a file"));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) return problem(file.errorString());
    Contents contents;
    for (int number = 1; !file.atEnd(); ++number) {
        // One byte more than a line may have, so that a longer one is refused and not cut.
        const QByteArray line = file.readLine(static_cast<qint64>(JsonLimits::maxLineBytes) + 2).trimmed();
        if (line.isEmpty()) continue;
        const std::string_view text(line.constData(), static_cast<std::size_t>(line.size()));
        if (text.size() <= JsonLimits::maxLineBytes && isSummaryJsonLine(text)) continue;
        const auto imported = fromJsonLine(text);
        if (!imported)
            return problem(
                tr("line %1: %2").arg(number).arg(QString::fromStdString(sentence(imported.error()))));
        contents.add(*imported);
    }
    if (contents.pairs.empty()) return problem(tr("there are no formulas in it"));
    return planFor(contents);
}

}  // namespace fractiscope
