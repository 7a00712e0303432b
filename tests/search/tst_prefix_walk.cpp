// SPDX-License-Identifier: GPL-3.0-or-later
// First terms in words of 62 bits against the certified expansion, and the tree of sign words.
#include <QtTest>
#include <map>
#include <random>

#include "fraction/signed_expansion.h"
#include "search/prefix_walk.h"
#include "search/tail_screen.h"
#include "search/tail_table.h"

using namespace fractiscope;

class TestPrefixWalk : public QObject {
    Q_OBJECT

private slots:
    void everyWordIsOnOnePath();
    void prefixesAreCertified_data();
    void prefixesAreCertified();
    void equalKeysMeanEqualTails();
    void monomialsUseTheirPower();
    void tableKeepsWhatItIsGiven();
};

void TestPrefixWalk::everyWordIsOnOnePath()
{
    const auto words = *signWords(1, 6);
    const WordTrie trie(words);
    QCOMPARE(trie.order().size(), words.size());
    std::size_t leaves = 0;
    for (std::uint32_t i = 0; trie.node(i).endWord > trie.node(i).firstWord; ++i) {
        const WordTrie::Node& node = trie.node(i);
        std::size_t below = 0;
        for (const std::uint32_t child : node.child) {
            if (child == 0) continue;
            below += trie.node(child).endWord - trie.node(child).firstWord;
            QCOMPARE(trie.node(child).depth, node.depth + 1);
        }
        if (node.depth == WordTrie::maximumDepth) {
            ++leaves;
            QCOMPARE(node.endWord - node.firstWord, 1U);  // words of period up to 6 differ in 20 signs
        } else {
            QCOMPARE(below, std::size_t{node.endWord - node.firstWord});
        }
        if (leaves == words.size()) break;
    }
    QCOMPARE(leaves, words.size());
    for (std::uint32_t w = 0; w < words.size(); ++w)
        for (std::size_t n = 0; n < 14; ++n)
            for (std::size_t i = 0; i < 12; ++i)
                QCOMPARE(trie.tails()[trie.tailWord(w, n)].sign(i), words[w].sign(n + i));
    QVERIFY(trie.tails()[trie.simpleTail()].isSimple());
}

void TestPrefixWalk::prefixesAreCertified_data()
{
    QTest::addColumn<QString>("constant");
    QTest::addColumn<int>("largest");
    for (const char* text : {"e", "pi", "-e", "1/3+e/10^12", "1000*pi", "e/1000"}) {
        QTest::newRow(qPrintable(QString("%1, small").arg(text))) << text << 12;
        QTest::newRow(qPrintable(QString("%1, large").arg(text))) << text << 1000;
    }
}

void TestPrefixWalk::prefixesAreCertified()
{
    QFETCH(QString, constant);
    QFETCH(int, largest);
    const PowerTable alpha(*Constant::parse(constant.toStdString()), 3);
    const auto words = *signWords(1, 4);
    const WordTrie trie(words);
    PrefixWalker walker(alpha, trie, largest);
    QVERIFY(walker.prepare(1));
    std::mt19937 random(17);
    std::size_t compared = 0;
    for (int i = 0; i < 300; ++i) {
        SmallLhs lhs;
        for (auto* row : {&lhs.top, &lhs.bottom}) {
            for (int j = 0; j < 4; ++j) (*row)[j] = static_cast<int>(random() % (2 * largest + 1)) - largest;
            if (isPositive(SmallLhs{1, *row, {}}.function().numerator, **alpha.at(256)) == Verdict::False)
                for (auto& c : *row) c = -c;
        }
        const auto enclosed = enclose(lhs.function(), **alpha.at(512));
        if (enclosed.numerator <= enclosed.numeratorError ||
            enclosed.denominator <= enclosed.denominatorError)
            continue;
        std::vector<int> met(words.size(), 0);
        const auto reached = [&](const WordTrie::Node& node, const PrefixWalker::Rows& rows) {
            for (std::uint32_t w = node.firstWord; w < node.endWord; ++w) {
                const std::uint32_t word = trie.order()[w];
                ++met[word];
                const auto terms = expandQuotient(enclosed, words[word], maximumTailStart).terms;
                QVERIFY(terms.size() == maximumTailStart);
                QCOMPARE(std::size_t{node.depth}, tailStart(lhs.function(), terms, words[word]));
                TailKey key;
                const auto prefix = walker.prefix(lhs, words[word], &key);
                QVERIFY(prefix.has_value());
                QCOMPARE(prefix->size(), std::size_t{node.depth});
                QVERIFY(key.upper == rows.upper && key.lower == rows.lower);
                for (std::size_t n = 0; n < prefix->size(); ++n) QCOMPARE(Integer((*prefix)[n]), terms[n]);
                // The tail is the number that the key says.
                key.word = trie.tailWord(word, node.depth);
                const auto tail =
                    expandQuotient(enclose(functionOf(key), **alpha.at(512)), trie.tails()[key.word], 5);
                for (std::size_t n = 0; node.depth + n < terms.size() && n < 5; ++n)
                    QCOMPARE(tail.terms[n], terms[node.depth + n]);
                ++compared;
            }
        };
        const auto failed = [&](const WordTrie::Node& node) {
            for (std::uint32_t w = node.firstWord; w < node.endWord; ++w) {
                ++met[trie.order()[w]];
                QVERIFY(!walker.prefix(lhs, words[trie.order()[w]]).has_value());
            }
        };
        walker.walk(lhs, reached, failed);
        QVERIFY(std::all_of(met.begin(), met.end(), [](int count) { return count == 1; }));
    }
    QVERIFY(compared > 500);
}

void TestPrefixWalk::equalKeysMeanEqualTails()
{
    const PowerTable alpha(*Constant::parse("e"), 1);
    const WordTrie trie(*signWords(1, 2));
    PrefixWalker walker(alpha, trie, 10);
    QVERIFY(walker.prepare(1));
    std::map<std::array<std::int32_t, 4>, std::array<std::int32_t, 4>> seen;  // lower row -> upper row
    std::size_t candidates = 0;
    for (int p1 = -6; p1 <= 6; ++p1)
        for (int p0 = -6; p0 <= 6; ++p0) {
            const SmallLhs lhs{1, {p0, p1}, {1, 1}};
            walker.walk(
                lhs,
                [&](const WordTrie::Node&, const PrefixWalker::Rows& rows) {
                    ++candidates;
                    seen.emplace(rows.lower, rows.upper);
                },
                [](const WordTrie::Node&) {});
        }
    QVERIFY(seen.size() < candidates);  // candidates share tails
}

void TestPrefixWalk::monomialsUseTheirPower()
{
    const PowerTable alpha(*Constant::parse("pi"), 5);
    const WordTrie trie({SignWord()});
    PrefixWalker walker(alpha, trie, 10);
    const SmallLhs lhs{5, {2, 3}, {1}};
    QVERIFY(!walker.prefix(lhs, SignWord()).has_value());  // not prepared
    QVERIFY(walker.prepare(5));
    const auto prefix = walker.prefix(lhs, SignWord());
    QVERIFY(prefix.has_value());
    QCOMPARE((*prefix)[0], 920);  // 3 pi^5 + 2 = 920.059...
}

void TestPrefixWalk::tableKeepsWhatItIsGiven()
{
    TailTable table(100);
    std::mt19937 random(1);
    std::map<std::int32_t, std::uint32_t> places;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 300 && !table.isCrowded(1); ++i) {
            const TailKey key{{static_cast<std::int32_t>(random() % 150), 1}, {2, 3}, 0, 1};
            bool isNew = false;
            const std::uint32_t slot = table.find(key, key.hash(), isNew);
            QVERIFY(table.key(slot) == key);
            QCOMPARE(isNew, !places.contains(key.upper[0]));
            if (isNew) {
                QCOMPARE(table.number(slot), TailTable::unknown);
                table.number(slot) = static_cast<std::uint32_t>(key.upper[0]) + 7;
                places[key.upper[0]] = slot;
            }
            QCOMPARE(table.number(slot), static_cast<std::uint32_t>(key.upper[0]) + 7);
        }
        QVERIFY(places.size() > 90);
        table.forget();
        places.clear();
    }
}

QTEST_GUILESS_MAIN(TestPrefixWalk)
#include "tst_prefix_walk.moc"
