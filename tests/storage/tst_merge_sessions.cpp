// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <filesystem>
#include <random>

#include "report/json_lines.h"
#include "report/spec_json.h"
#include "storage/merge_sessions.h"
#include "storage/recorded_run.h"
#include "storage/session_support.h"
#include "support/search_support.h"

using namespace fractiscope;
namespace fs = std::filesystem;

namespace {

using Kind = MergeRemark::Kind;

const auto always = [](std::size_t) { return true; };

/// The continued fraction with these terms, by its digits.
Constant digitsOf(const std::vector<Integer>& terms)
{
    const auto [p, q] = convergent(terms, SignWord());
    return *Constant::parse("digits:" + decimalOf(p, q, 400));
}

/// 2, 3, 5, 8, 13, ...: formulas of this number have no polynomials.
std::vector<Integer> fibonacci()
{
    std::vector<Integer> terms{2, 3};
    while (terms.size() < 60) terms.push_back(terms[terms.size() - 1] + terms[terms.size() - 2]);
    return terms;
}

/// e by its digits, so that no base fraction is known.
Constant digitsOfE()
{
    Integer p = 1, q = 1;
    for (int n = 1; n < 400; ++n) {
        p = p * n + 1;
        q *= n;
    }
    return *Constant::parse("digits:" + decimalOf(p, q, 400));
}

/// A file with one search of that range, run to its end.
void record(const std::string& file, const std::shared_ptr<const SearchPlan>& plan, CandidateRange range)
{
    Session session = Session::create(file);
    session.addSearch(plan->spec(), range);
    RecordedRun run(plan, RunOptions{2}, session, session.searches().front());
    run.start();
    while (!run.isDrained()) {
        run.waitForFindings(1);
        run.takeFindings(1000);
    }
}

/// A file with one search, as far as `settled`, with a finding every 10 candidates.
void forge(const std::string& file, CandidateRange range, std::uint64_t settled,
           const std::string& specText = "one", const std::vector<StoredAnnotation>& annotations = {})
{
    Session session = Session::create(file);
    StoredSearch search;
    search.spec = specText;
    search.range = range;
    const auto id = session.copySearch(search);
    std::vector<std::pair<std::uint64_t, std::string>> lines;
    for (std::uint64_t i = (range.first + 9) / 10 * 10; i < settled; i += 10)
        lines.emplace_back(i, "line " + std::to_string(i));
    const std::uint64_t done = settled - range.first;
    session.appendLines(id, lines, settled, {done, 0, lines.size(), 0, 0}, 1);
    session.annotate(id, annotations);
}

}  // namespace

class TestMergeSessions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void equalsASingleRun_data();
    void equalsASingleRun();
    void joinsWhatFollows_data();
    void joinsWhatFollows();
    void specificationsStayApart();
    void starsAndNotesOfAll();
    void notesWithoutRoomInOneAreRefused();
    void runningTimesAreAddedWithinBounds();
    void linesOfAnyKindAreCopied();
    void isThereWholeOrNotAtAll();
    void inputsAreCheckedAndStay();

private:
    std::string path(const std::string& name) const
    {
        return folder_->filePath(QString::fromStdString(name)).toStdString();
    }
    std::vector<std::string> paths(const std::string& names) const
    {
        std::vector<std::string> result;
        for (const char name : names) result.push_back(path(std::string(1, name)));
        return result;
    }
    QStringList names() const
    {
        return QDir(folder_->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestMergeSessions::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void TestMergeSessions::equalsASingleRun_data()
{
    QTest::addColumn<QByteArray>("spec");
    const auto row = [](const char* name, const SearchSpec& spec) {
        QTest::newRow(name) << QByteArray::fromStdString(specToJson(spec));
    };
    row("proved", spec("e", 3));
    SearchSpec conjectures{digitsOfE(), RationalFamily{1, 2, 2}, *signWords(1, 2)};
    row("conjectures", conjectures);
    conjectures.keepUnapproved = true;
    conjectures.maxOrder = 10;
    row("unapproved ones too", conjectures);
    // The same family has formulas of degree 1 and 2: where it begins with one of degree 2, it has no
    // conjecture.
    row("conjectures by chance",
        {digitsOf(std::vector<Integer>(700, 2)), RationalFamily{1, 2, 1}, *signWords(1, 2)});
    row("without polynomials", {digitsOf(fibonacci()), RationalFamily{1, 1, 3}, *signWords(1, 2)});
}

void TestMergeSessions::equalsASingleRun()
{
    QFETCH(QByteArray, spec);
    const auto plan = *SearchPlan::make(*specFromJson(spec.toStdString()));
    const std::uint64_t all = plan->candidateCount();
    record(path("whole"), plan, {0, all});
    const Session whole = Session::open(path("whole"), Session::Access::Read);
    QVERIFY(whole.findingCount(1) > 100);
    std::mt19937 random(11);
    for (const std::size_t parts : {2, 3, 7}) {
        std::vector<std::uint64_t> cuts{0, all};
        while (cuts.size() <= parts) cuts.push_back(random() % all);
        std::sort(cuts.begin(), cuts.end());
        std::vector<std::string> files;
        for (std::size_t i = 0; i < parts; ++i) {
            files.push_back(path(std::to_string(parts) + "." + std::to_string(i)));
            record(files.back(), plan, {cuts[i], cuts[i + 1]});
        }
        for (int order = 0; order < 3; ++order) {
            std::shuffle(files.begin(), files.end(), random);
            const std::string output = path("merged" + std::to_string(parts) + std::to_string(order));
            const MergePlan merge = planMerge(files);
            QCOMPARE(merge.specs, std::size_t{1});
            QVERIFY(merge.remarks.empty() && merge.repeated.empty());
            QVERIFY(mergeSessions(merge, output, always));
            const Session merged = Session::open(output, Session::Access::Read);
            QCOMPARE(merged.searches().size(), std::size_t{1});
            const StoredSearch search = merged.searches().front(), expected = whole.searches().front();
            QVERIFY(search.isComplete());
            QCOMPARE(search.spec, expected.spec);
            QCOMPARE(search.range.first, expected.range.first);
            QCOMPARE(search.range.end, expected.range.end);
            QCOMPARE(search.counts.expanded, expected.counts.expanded);
            QCOMPARE(search.counts.undecided, expected.counts.undecided);
            QCOMPARE(search.counts.recurrences, expected.counts.recurrences);
            QCOMPARE(search.counts.approved, expected.counts.approved);
            QCOMPARE(search.counts.proved, expected.counts.proved);
            QCOMPARE(merged.earlierRun(search).findings, whole.earlierRun(expected).findings);
            QCOMPARE(linesOf(merged, search.id), linesOf(whole, expected.id));
        }
    }
}

void TestMergeSessions::joinsWhatFollows_data()
{
    // Parts are {first, end, settled}; what comes out are the same; a remark is its kind, file and
    // candidates.
    using Numbers = QVector<QVector<int>>;
    QTest::addColumn<Numbers>("parts");
    QTest::addColumn<Numbers>("searches");
    QTest::addColumn<QStringList>("remarks");
    QTest::newRow("none") << Numbers{} << Numbers{} << QStringList{};
    QTest::newRow("one") << Numbers{{0, 50, 20}} << Numbers{{0, 50, 20}} << QStringList{};
    QTest::newRow("backwards") << Numbers{{50, 90, 90}, {0, 50, 50}} << Numbers{{0, 90, 90}} << QStringList{};
    QTest::newRow("gap") << Numbers{{0, 50, 50}, {60, 90, 90}} << Numbers{{0, 50, 50}, {60, 90, 90}}
                         << QStringList{"gap b 50-60"};
    QTest::newRow("unfinished") << Numbers{{0, 50, 30}, {50, 90, 90}} << Numbers{{0, 50, 30}, {50, 90, 90}}
                                << QStringList{"gap b 30-50"};
    QTest::newRow("finished by another")
        << Numbers{{0, 50, 30}, {30, 90, 90}} << Numbers{{0, 90, 90}} << QStringList{};
    QTest::newRow("can go on as far as any")
        << Numbers{{0, 90, 30}, {30, 50, 50}} << Numbers{{0, 90, 50}} << QStringList{};
    QTest::newRow("not begun") << Numbers{{0, 50, 50}, {50, 90, 50}} << Numbers{{0, 90, 50}} << QStringList{};
    QTest::newRow("none begun") << Numbers{{0, 50, 0}, {50, 90, 50}} << Numbers{{0, 50, 0}, {50, 90, 50}}
                                << QStringList{};
    QTest::newRow("again") << Numbers{{0, 50, 50}, {0, 50, 50}} << Numbers{{0, 50, 50}}
                           << QStringList{"repeated b 0-50"};
    QTest::newRow("again, the first unfinished")
        << Numbers{{0, 50, 20}, {0, 50, 50}} << Numbers{{0, 50, 50}} << QStringList{"repeated a 0-20"};
    QTest::newRow("within") << Numbers{{0, 50, 50}, {50, 90, 90}, {30, 70, 70}} << Numbers{{0, 90, 90}}
                            << QStringList{"repeated c 30-70"};
    QTest::newRow("overlap") << Numbers{{0, 50, 50}, {30, 70, 70}} << Numbers{{0, 50, 50}, {30, 70, 70}}
                             << QStringList{"overlap b 30-70"};
    QTest::newRow("overlap that fills a gap")
        << Numbers{{0, 50, 50}, {30, 70, 70}, {80, 90, 90}}
        << Numbers{{0, 50, 50}, {80, 90, 90}, {30, 70, 70}} << QStringList{"gap c 70-80", "overlap b 30-70"};
    QTest::newRow("two rows") << Numbers{{0, 50, 50}, {30, 70, 70}, {60, 100, 100}, {70, 120, 120}}
                              << Numbers{{0, 50, 50}, {60, 100, 100}, {30, 120, 120}}
                              << QStringList{"overlap b 30-70", "overlap d 70-120"};
}

void TestMergeSessions::joinsWhatFollows()
{
    using Numbers = QVector<QVector<int>>;
    QFETCH(Numbers, parts);
    QFETCH(Numbers, searches);
    QFETCH(QStringList, remarks);
    const auto number = [](int n) { return static_cast<std::uint64_t>(n); };
    std::string all;
    for (const QVector<int>& part : parts) {
        all += static_cast<char>('a' + all.size());
        forge(path(all.substr(all.size() - 1)), {number(part[0]), number(part[1])}, number(part[2]));
    }
    const MergePlan plan = planMerge(paths(all));
    QVERIFY(mergeSessions(plan, path("out"), always));
    const Session session = Session::open(path("out"), Session::Access::Read);
    Numbers found;
    for (const StoredSearch& s : session.searches()) {
        found.push_back(
            {static_cast<int>(s.range.first), static_cast<int>(s.range.end), static_cast<int>(s.settled)});
        QCOMPARE(s.counts.expanded, s.settled - s.range.first);
        QCOMPARE(session.findingCount(s.id), s.counts.recurrences);
        QCOMPARE(session.earlierRun(s).findings.size(), s.counts.recurrences);
    }
    QCOMPARE(found, searches);
    QStringList said;
    for (const MergeRemark& r : plan.remarks)
        said << QString("%1 %2 %3-%4")
                    .arg(r.kind == Kind::Gap       ? "gap"
                         : r.kind == Kind::Overlap ? "overlap"
                                                   : "repeated",
                         QString::fromStdString(fs::path(r.file).filename().string()))
                    .arg(r.range.first)
                    .arg(r.range.end);
    QCOMPARE(said, remarks);
}

void TestMergeSessions::specificationsStayApart()
{
    forge(path("a"), {0, 50}, 50, "one");
    forge(path("b"), {50, 90}, 90, "two");
    forge(path("c"), {50, 90}, 90, "one");
    Session::create(path("d"));
    const MergePlan plan = planMerge(paths("bdac"));
    QCOMPARE(plan.specs, std::size_t{2});
    QVERIFY(plan.remarks.empty());
    QVERIFY(mergeSessions(plan, path("out"), always));
    const auto searches = Session::open(path("out"), Session::Access::Read).searches();
    QCOMPARE(searches.size(), std::size_t{2});
    QCOMPARE(searches[0].spec, std::string("two"));
    QCOMPARE(searches[1].settled, std::uint64_t{90});
    // Several searches in one file are parts like any other.
    QCOMPARE(planMerge({path("out"), path("b")}).searches.size(), std::size_t{2});
    QVERIFY(mergeSessions(planMerge(paths("d")), path("none"), always));
    QVERIFY(Session::open(path("none"), Session::Access::Read).searches().empty());
}

void TestMergeSessions::starsAndNotesOfAll()
{
    forge(path("a"), {0, 50}, 50, "one", {{10, true, false, ""}, {20, false, false, "good"}});
    forge(path("b"), {50, 90}, 90, "one", {{60, false, true, "bad"}, {20, false, false, "elsewhere"}});
    forge(path("c"), {0, 90}, 40, "one",
          {{10, false, false, "known"}, {20, false, false, "goo"}, {30, true, false, ""}});
    const MergePlan plan = planMerge(paths("acba"));
    QCOMPARE(plan.searches.size(), std::size_t{1});
    QCOMPARE(plan.repeated.size(), std::size_t{2});
    QVERIFY(mergeSessions(plan, path("out"), always));
    const std::vector<StoredAnnotation> expected{{10, true, false, "known"},
                                                 {20, false, false, "good\nelsewhere\ngoo"},
                                                 {30, true, false, ""},
                                                 {60, false, true, "bad"}};
    QCOMPARE(Session::open(path("out"), Session::Access::Read).annotations(1), expected);
    // Nothing is said twice.
    QVERIFY(mergeSessions(planMerge({path("out"), path("c"), path("a")}), path("again"), always));
    QCOMPARE(Session::open(path("again"), Session::Access::Read).annotations(1), expected);
}

void TestMergeSessions::notesWithoutRoomInOneAreRefused()
{
    const auto note = [](char letter) { return std::string(600'000, letter) + "\nand more"; };
    forge(path("a"), {0, 50}, 50, "one", {{10, true, false, note('a')}});
    forge(path("b"), {0, 50}, 50, "one", {{10, false, false, note('b')}});
    try {
        mergeSessions(planMerge(paths("ab")), path("out"), always);
        QFAIL("a note was cut");
    } catch (const SessionError& error) {
        QCOMPARE(error.failure(), SessionFailure::NotesTooLong);
    }
    QVERIFY(!fs::exists(path("out")));
}

void TestMergeSessions::runningTimesAreAddedWithinBounds()
{
    for (const char* name : {"a", "b"}) {
        const std::uint64_t first = *name == 'a' ? 0 : 50;
        forge(path(name), {first, first + 50}, first + 49);
        Session session = Session::open(path(name), Session::Access::Write);
        const StageCounts counts{.expanded = 50, .recurrences = 5};
        session.appendLines(1, {}, first + 50, counts, *name == 'a' ? 1.7e308 : 3);
        QCOMPARE(session.searches().front().seconds, *name == 'a' ? mostSeconds : 3);
    }
    QVERIFY(mergeSessions(planMerge(paths("ab")), path("out"), always));
    QCOMPARE(Session::open(path("out"), Session::Access::Read).searches().front().seconds, mostSeconds);
}

void TestMergeSessions::linesOfAnyKindAreCopied()
{
    const std::string specText = specToJson({digitsOfE(), RationalFamily{1, 1, 2}, *signWords(1, 1)});
    const std::vector<std::string> lines{
        "", "{\"family\":", "{\"family\":99999999999999999999}", "{\"family\":7,\"conjecture\":}",
        "{\"family\":-1}", "{\"constant\":\"\\\"family\\\":3\",\"family\":0}", std::string(100, '['),
        // P and Q are proportional, so that the formula cannot serve as a base.
        R"({"constant":"x","p":[1,2],"q":[2,4],"signs":[1],"preperiod":1,"period":1,"degree":1,"initial":[1],)"
        R"("polynomials":[[2,1]],"complexity":3,"order":2,"status":"approved","digits":10,"family":2,)"
        R"("digitsPerTerm":1.0,"ratioToSimple":1.0,"accidentBits":1.0})",
        R"({"constant":"x","p":[1,2],"q":[1],"signs":[1],"preperiod":1,"period":1,"degree":1,"initial":[1],)"
        R"("polynomials":[[-2,-1]],"complexity":3,"order":2,"status":"approved","digits":10,"family":3,)"
        R"("digitsPerTerm":1.0,"ratioToSimple":1.0,"accidentBits":1.0})"};
    {
        Session session = Session::create(path("a"));
        StoredSearch search;
        search.spec = specText;
        search.range = {0, 20};
        const auto id = session.copySearch(search);
        std::vector<std::pair<std::uint64_t, std::string>> numbered;
        for (std::size_t i = 0; i < lines.size(); ++i) numbered.emplace_back(i, lines[i]);
        session.appendLines(id, numbered, 20, {20, 0, 0, 0, 0}, 1);
    }
    QVERIFY(mergeSessions(planMerge(paths("a")), path("out"), always));
    const auto merged = linesOf(Session::open(path("out"), Session::Access::Read), 1);
    QCOMPARE(merged.size(), lines.size());
    for (const std::size_t i : {0, 1, 2, 4, 5, 6}) QCOMPARE(merged[i], lines[i]);
    QCOMPARE(merged[3], std::string("{\"family\":1,\"conjecture\":}"));
    QVERIFY(merged[7].find("\"family\":2,\"conjecture\":1,") != std::string::npos);
}

void TestMergeSessions::isThereWholeOrNotAtAll()
{
    forge(path("a"), {0, 50}, 50);
    forge(path("b"), {50, 90}, 90);
    fs::create_directory(path("folder"));
    fs::create_symlink(path("nowhere"), path("link"));
    QFile left(folder_->filePath("out.part0"));  // by a merge that was killed
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    const MergePlan plan = planMerge(paths("ab"));
    const QStringList before = names();
    const std::string content = contentOf(path("a"));
    for (const char* name : {"a", "folder", "link", "out.part0"})
        QCOMPARE(failureOf([&] { mergeSessions(plan, path(name), always); }), SessionFailure::Exists);
    QVERIFY(failureOf([&] { mergeSessions(plan, path("no/such"), always); }).has_value());
    for (const std::size_t wanted : {0, 1, 2}) {
        QVERIFY(!mergeSessions(plan, path("out"), [&](std::size_t done) { return done < wanted; }));
        QCOMPARE(names(), before);
    }
    QVERIFY(contentOf(path("a")) == content);
    QVERIFY(mergeSessions(plan, path("out"), always));
    QCOMPARE(names().size(), before.size() + 1);
}

void TestMergeSessions::inputsAreCheckedAndStay()
{
    forge(path("a"), {0, 50}, 50);
    forge(path("b"), {50, 90}, 90);
    const std::string content = contentOf(path("b"));
    const MergePlan plan = planMerge(paths("ab"));
    // Damaged before it is looked at, and between that and the merge.
    std::ofstream(path("b"), std::ios::binary) << content.substr(0, content.size() / 2);
    const QStringList before = names();
    try {
        mergeSessions(plan, path("out"), always);
        QFAIL("a damaged file was merged");
    } catch (const SessionError& error) {
        QCOMPARE(error.failure(), SessionFailure::Damaged);
        QCOMPARE(error.path(), path("b"));
    }
    QCOMPARE(failureOf([&] { planMerge(paths("ab")); }), SessionFailure::Damaged);
    QCOMPARE(failureOf([&] { planMerge(paths("ac")); }), SessionFailure::Missing);
    QCOMPARE(names(), before);
    QCOMPARE(contentOf(path("b")).size(), content.size() / 2);
}

QTEST_GUILESS_MAIN(TestMergeSessions)
#include "tst_merge_sessions.moc"
