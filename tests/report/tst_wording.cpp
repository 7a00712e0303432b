// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"

#include <QtTest>

#include "report/text.h"

using namespace fractiscope;

class TestWording : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setWording(nullptr); }
    void marksAreFilled();
    void otherLanguagesAreTaken();
};

void TestWording::marksAreFilled()
{
    QCOMPARE(filled("%2 is %1, %1", {"a", "b"}), std::string("b is a, a"));
    // What is filled in is not filled again, and marks without an argument stay.
    QCOMPARE(filled("%1%2", {"%2", "%1"}), std::string("%2%1"));
    QCOMPARE(filled("100 % of %3 %0 %", {"a"}), std::string("100 % of %3 %0 %"));
    QCOMPARE(filled("", {"a"}), std::string());
}

void TestWording::otherLanguagesAreTaken()
{
    const Error error{ErrorCode::UnexpectedEnd, 0, 0, "", wording("errors", "a digit")};
    QCOMPARE(sentence(error), std::string("The text ends too early: expected a digit."));
    setWording([](const char* context, const char* english) {
        return std::string(context) + ": " + (std::string(english) == "a digit" ? "9" : "%2!");
    });
    QCOMPARE(sentence(error), std::string("errors: errors: 9!"));
    setWording(nullptr);
    QCOMPARE(sentence(error), std::string("The text ends too early: expected a digit."));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
