// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "recurrence/binary_complexity.h"

using namespace fractiscope;

class TestBinaryComplexity : public QObject {
    Q_OBJECT

private slots:
    void knownValues();
    void equalsGaussianElimination();
    void longRegistersAreFound();
    void stopsAboveTheMaximum();
};

namespace {

using Bits = std::vector<int>;

std::vector<std::uint64_t> packed(const Bits& bits)
{
    std::vector<std::uint64_t> words(bits.size() / 64 + 1, 0);
    for (std::size_t i = 0; i < bits.size(); ++i) words[i / 64] |= std::uint64_t(bits[i]) << (i % 64);
    return words;
}

/// True iff some c_1..c_L gives s_n = sum c_i s_{n-i} for all n >= L: elimination on the linear system.
bool hasRegister(const Bits& s, std::size_t length)
{
    std::vector<Bits> rows;
    for (std::size_t n = length; n < s.size(); ++n) {
        Bits row;
        for (std::size_t i = 1; i <= length; ++i) row.push_back(s[n - i]);
        row.push_back(s[n]);
        rows.push_back(row);
    }
    std::size_t used = 0;
    for (std::size_t column = 0; column < length; ++column) {
        std::size_t pivot = used;
        while (pivot < rows.size() && rows[pivot][column] == 0) ++pivot;
        if (pivot == rows.size()) continue;
        std::swap(rows[pivot], rows[used]);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (i != used && rows[i][column])
                for (std::size_t j = 0; j <= length; ++j) rows[i][j] ^= rows[used][j];
        ++used;
    }
    for (std::size_t i = used; i < rows.size(); ++i)
        if (rows[i][length]) return false;
    return true;
}

std::size_t complexityByElimination(const Bits& s)
{
    std::size_t length = 0;
    while (!hasRegister(s, length)) ++length;
    return length;
}

Bits registerOutput(std::mt19937_64& random, std::size_t order, std::size_t length)
{
    Bits taps(order);
    for (auto& t : taps) t = random() & 1;
    taps.back() = 1;
    Bits s(order);
    for (auto& b : s) b = random() & 1;
    s[0] = 1;
    while (s.size() < length) {
        int next = 0;
        for (std::size_t i = 0; i < order; ++i) next ^= taps[i] & s[s.size() - 1 - i];
        s.push_back(next);
    }
    return s;
}

}  // namespace

void TestBinaryComplexity::knownValues()
{
    QCOMPARE(binaryComplexity(packed({0, 0, 0, 0}), 4, 60), std::size_t{0});
    QCOMPARE(binaryComplexity(packed({1, 1, 1, 1}), 4, 60), std::size_t{1});
    QCOMPARE(binaryComplexity(packed({0, 0, 0, 1}), 4, 60), std::size_t{4});
    QCOMPARE(binaryComplexity(packed({1, 0, 1, 0, 1, 0}), 6, 60), std::size_t{2});
    QCOMPARE(binaryComplexity({}, 0, 60), std::size_t{0});
}

void TestBinaryComplexity::equalsGaussianElimination()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 400; ++i) {
        Bits s(1 + random() % 60);
        for (auto& b : s) b = random() & 1;
        const std::size_t right = complexityByElimination(s);
        QCOMPARE(binaryComplexity(packed(s), s.size(), 60), right);
        QCOMPARE(binaryComplexity(packed(s), s.size(), 200), right);  // the form for long sequences
    }
}

void TestBinaryComplexity::longRegistersAreFound()
{
    std::mt19937_64 random(2);
    for (const std::size_t order : {1, 20, 62, 63, 64, 65, 127, 128, 400})
        for (int i = 0; i < 10; ++i) {
            const Bits s = registerOutput(random, order, 2 * order + 40);
            QVERIFY(binaryComplexity(packed(s), s.size(), order) <= order);
        }
}

void TestBinaryComplexity::stopsAboveTheMaximum()
{
    std::mt19937_64 random(3);
    for (const std::size_t length : {64, 300, 2000}) {
        Bits s(length);
        for (auto& b : s) b = random() & 1;
        const std::size_t whole = binaryComplexity(packed(s), length, length);
        QVERIFY(whole > length / 2 - 10 && whole < length / 2 + 10);
        QVERIFY(binaryComplexity(packed(s), length, length / 3) > length / 3);
        QCOMPARE(binaryComplexity(packed(s), length, whole), whole);
    }
}

QTEST_GUILESS_MAIN(TestBinaryComplexity)
#include "tst_binary_complexity.moc"
