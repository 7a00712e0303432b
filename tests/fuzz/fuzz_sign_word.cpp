// SPDX-License-Identifier: GPL-3.0-or-later
// Sign words.
#include "fraction/sign_word.h"
#include "fuzz_support.h"
#include "report/text.h"

using namespace fractiscope;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const auto word = SignWord::parse(text);
    if (!word) {
        require(word.error().position <= text.size(), "an error is within the text");
        require(!sentence(word.error()).empty(), "an error has its sentence");
        return 0;
    }
    require(word->period() >= 1 && word->period() <= maximumWordLength, "a word has 1 to 16 signs");
    const auto again = SignWord::parse(word->text());
    require(again && *again == *word, "the text of a word is the word");
    for (std::size_t n = 0; n < 2 * word->period(); ++n)
        require(word->shifted(n).sign(0) == word->sign(n), "a shifted word begins later");
    require(word->shifted(word->period()) == *word, "a word is periodic");
    return 0;
}
