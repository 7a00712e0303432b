// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a part are replaced line by line. A number of the part always means the same family, so that
// one line of each family is read and the others are only patched.
#include "storage/merge_sessions.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "recurrence/family.h"
#include "report/json_lines.h"
#include "report/spec_json.h"
#include "search/family_numbers.h"
#include "storage/new_file.h"
#include "storage/session_database.h"
#include "storage/session_error.h"

namespace fractiscope {

namespace {

constexpr std::size_t batchLines = 5000;
constexpr std::size_t batchBytes = std::size_t{1} << 24;

/// Where a line of toJsonLine has its family and, right behind, its conjecture. In a text of JSON a quotation
/// mark has a backslash before it, so that the first place with this name is the field.
class FamilyField {
public:
    explicit FamilyField(std::string_view line)
    {
        const auto at = line.find(familyMark);
        if (at == std::string_view::npos) return;
        std::size_t end = at + familyMark.size();
        if (!read(line, end, family_)) return;
        begin_ = at;
        end_ = end;
        std::uint32_t conjecture = 0;
        if (line.substr(end, conjectureMark.size()) != conjectureMark) return;
        end += conjectureMark.size();
        if (read(line, end, conjecture)) end_ = end;
    }
    /// 0 if it has none.
    std::uint32_t family() const { return family_; }
    void replace(std::string& line, const FamilyNumbers::Numbers& numbers) const
    {
        std::string text = std::string(familyMark) + std::to_string(numbers.family);
        if (numbers.conjecture > 0) text += std::string(conjectureMark) + std::to_string(numbers.conjecture);
        line.replace(begin_, end_ - begin_, text);
    }

private:
    static constexpr std::string_view familyMark = "\"family\":";
    static constexpr std::string_view conjectureMark = ",\"conjecture\":";

    static bool read(std::string_view line, std::size_t& at, std::uint32_t& value)
    {
        const auto [end, error] = std::from_chars(line.data() + at, line.data() + line.size(), value);
        if (error != std::errc()) return false;
        at = static_cast<std::size_t>(end - line.data());
        return true;
    }

    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::uint32_t family_ = 0;
};

bool asksForConjectures(const std::string& specText)
{
    const auto spec = specFromJson(specText);
    if (!spec || checkSpec(*spec).index() == 1 || !spec->prove) return false;
    const NumberBases bases(spec->constant);
    return fractiscope::asksForConjectures(&bases);
}

/// Numbers the families of parts as one run does.
class Numbering {
public:
    explicit Numbering(const std::string& specText) : numbers_(asksForConjectures(specText)) {}

    void beginPart() { ofPart_.clear(); }

    void apply(std::string& line)
    {
        const FamilyField field(line);
        if (field.family() == 0) return;
        auto at = ofPart_.find(field.family());
        if (at == ofPart_.end()) {
            const auto read = fromJsonLine(line);
            // A line that cannot be read has a family of its own.
            const FamilyNumbers::Numbers numbers =
                read ? numbers_.of(familyKey(read->finding.fraction), read->finding)
                     : numbers_.of("line " + line, {});
            at = ofPart_.emplace(field.family(), numbers).first;
        }
        field.replace(line, at->second);
    }

private:
    FamilyNumbers numbers_;
    std::unordered_map<std::uint32_t, FamilyNumbers::Numbers> ofPart_;
};

using Parts = std::vector<MergePart>;

/// What is settled of a part.
CandidateRange settledRange(const StoredSearch& search)
{
    return {search.range.first, search.settled};
}

void remark(MergePlan& plan, MergeRemark::Kind kind, CandidateRange range, const MergePart& part)
{
    if (range.end > range.first) plan.remarks.push_back({kind, range, part.file, part.search.spec});
}

void findGaps(MergePlan& plan, const Parts& parts)
{
    std::uint64_t covered = parts.front().search.range.first;
    for (const MergePart& part : parts) {
        const CandidateRange range = settledRange(part.search);
        if (range.end <= range.first) continue;
        if (range.first > covered) remark(plan, MergeRemark::Kind::Gap, {covered, range.first}, part);
        covered = std::max(covered, range.end);
    }
}

void append(MergedSearch& merged, MergePart part)
{
    StoredSearch& all = merged.search;
    all.range.end = std::max(all.range.end, part.search.range.end);
    all.settled = part.search.settled;
    all.counts.add(part.search.counts);
    all.seconds += part.search.seconds;
    all.created = std::min(all.created, part.search.created);
    merged.parts.push_back(std::move(part));
}

/// The search of this specification, from number `first` on, that has settled the range.
std::optional<std::size_t> searchWith(const MergePlan& plan, std::size_t first, const CandidateRange& range)
{
    for (std::size_t i = first; i < plan.searches.size(); ++i) {
        const StoredSearch& merged = plan.searches[i].search;
        if (range.first >= merged.range.first && range.end <= merged.settled) return i;
    }
    return std::nullopt;
}

/// Takes parts of one specification in order, as long as each begins where the last one is settled; those
/// that begin before that are looked at again when the end is reached.
void join(MergePlan& plan, Parts parts)
{
    std::sort(parts.begin(), parts.end(), [](const MergePart& a, const MergePart& b) {
        const StoredSearch& x = a.search;
        const StoredSearch& y = b.search;
        return std::tuple(x.range.first, y.settled, y.range.end) <
               std::tuple(y.range.first, x.settled, x.range.end);
    });
    findGaps(plan, parts);
    const std::size_t first = plan.searches.size();
    for (bool again = false; !parts.empty(); again = true) {
        Parts others;
        bool open = false;
        for (MergePart& part : parts) {
            const std::uint64_t begin = part.search.range.first;
            if (open && begin < plan.searches.back().search.settled) {
                others.push_back(std::move(part));
                continue;
            }
            if (again) remark(plan, MergeRemark::Kind::Overlap, settledRange(part.search), part);
            if (open && begin == plan.searches.back().search.settled) {
                append(plan.searches.back(), std::move(part));
                continue;
            }
            plan.searches.push_back({{}, part.search});
            plan.searches.back().parts.push_back(std::move(part));
            open = true;
        }
        parts.clear();
        for (MergePart& part : others) {
            const auto search = searchWith(plan, first, settledRange(part.search));
            if (!search) {
                parts.push_back(std::move(part));
                continue;
            }
            remark(plan, MergeRemark::Kind::Repeated, settledRange(part.search), part);
            plan.repeated.emplace_back(*search, std::move(part));
        }
    }
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        lines.push_back(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(lines.back().size() + 1, text.size()));
    }
    return lines;
}

/// What both say: lines of the second note that are not in the first follow there.
StoredAnnotation both(StoredAnnotation a, const StoredAnnotation& b, const std::string& output)
{
    a.starred = a.starred || b.starred;
    a.hidden = a.hidden || b.hidden;
    const std::string first = a.note;
    const std::vector<std::string_view> lines = linesOf(first);
    const std::set<std::string_view> known(lines.begin(), lines.end());
    for (const std::string_view line : linesOf(b.note))
        if (!known.contains(line)) (a.note += a.note.empty() ? "" : "\n") += line;
    if (a.note.size() > mostNoteBytes)
        throw SessionError(SessionFailure::NotesTooLong, output, std::to_string(mostNoteBytes));
    return a;
}

class Writer {
public:
    Writer(Session& output, const std::function<bool(std::size_t)>& goOn) : output_(output), goOn_(goOn) {}

    /// False when stopped.
    bool copy(const MergedSearch& merged)
    {
        id_ = output_.copySearch(merged.search);
        ids_.push_back(id_);
        Numbering numbering(merged.search.spec);
        for (const MergePart& part : merged.parts)
            if (!copyPart(part, numbering)) return false;
        // How far the search is, with the last of it.
        output_.appendLines(id_, {}, merged.search.settled, merged.search.counts, merged.search.seconds);
        return true;
    }

    bool annotate(std::size_t search, const MergePart& part)
    {
        annotateFrom(opened(part.file), part, ids_[search]);
        return goOn_(++done_);
    }

private:
    /// A file may have many searches.
    const Session& opened(const std::string& file)
    {
        if (!input_ || input_->path() != file) input_ = Session::open(file, Session::Access::Read);
        return *input_;
    }

    bool copyPart(const MergePart& part, Numbering& numbering)
    {
        const Session& input = opened(part.file);
        const CandidateRange range = settledRange(part.search);
        std::vector<std::pair<std::uint64_t, std::string>> lines;
        std::size_t bytes = 0;
        bool stopped = false;
        const auto flush = [&] {
            output_.appendLines(id_, lines, range.first, {}, 0);
            lines.clear();
            bytes = 0;
            stopped = !goOn_(done_);
            return !stopped;
        };
        numbering.beginPart();
        input.forEachLine(part.search.id, [&](std::uint64_t candidate, std::string_view line) {
            if (candidate < range.first) return true;
            if (candidate >= range.end) return false;
            lines.emplace_back(candidate, line);
            numbering.apply(lines.back().second);
            bytes += line.size();
            return (lines.size() < batchLines && bytes < batchBytes) || flush();
        });
        if (stopped || !flush()) return false;
        annotateFrom(input, part, id_);
        return goOn_(++done_);
    }

    void annotateFrom(const Session& input, const MergePart& part, std::int64_t id)
    {
        std::vector<StoredAnnotation> said = input.annotations(part.search.id);
        if (said.empty()) return;
        std::map<std::uint64_t, StoredAnnotation> known;
        for (StoredAnnotation& a : output_.annotations(id)) known.emplace(a.candidate, std::move(a));
        for (StoredAnnotation& a : said)
            if (const auto at = known.find(a.candidate); at != known.end())
                a = both(at->second, a, output_.path());
        output_.annotate(id, said);
    }

    Session& output_;
    const std::function<bool(std::size_t)>& goOn_;
    std::optional<Session> input_;   ///< the file that was read last
    std::vector<std::int64_t> ids_;  ///< of the searches of the plan
    std::int64_t id_ = 0;
    std::size_t done_ = 0;
};

bool writeAll(const MergePlan& plan, Session& output, const std::function<bool(std::size_t)>& goOn)
{
    Writer writer(output, goOn);
    for (const MergedSearch& merged : plan.searches)
        if (!writer.copy(merged)) return false;
    for (const auto& [search, part] : plan.repeated)
        if (!writer.annotate(search, part)) return false;
    return true;
}

}  // namespace

MergePlan planMerge(const std::vector<std::string>& files)
{
    MergePlan plan;
    std::vector<std::string> order;
    std::map<std::string, Parts> bySpec;
    for (const std::string& file : files) {
        const Session session = Session::open(file, Session::Access::Read);
        for (StoredSearch& search : session.searches()) {
            Parts& parts = bySpec[search.spec];
            if (parts.empty()) order.push_back(search.spec);
            parts.push_back({file, std::move(search)});
        }
    }
    plan.specs = order.size();
    for (const std::string& spec : order) join(plan, std::move(bySpec[spec]));
    return plan;
}

bool mergeSessions(const MergePlan& plan, const std::string& output,
                   const std::function<bool(std::size_t)>& goOn)
{
    NewFile file(output);
    {
        Session session = Session::createIn(file);
        if (!writeAll(plan, session, goOn)) return false;
    }
    guarded(output, [&] { beginLog(file.temporary()); });
    file.place();
    return true;
}

}  // namespace fractiscope
