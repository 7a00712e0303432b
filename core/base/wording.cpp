// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"

#include <atomic>

namespace fractiscope {

namespace {

std::atomic<Wording> chosen{nullptr};

}  // namespace

std::string worded(const char* context, const char* english)
{
    const Wording wording = chosen.load(std::memory_order_relaxed);
    return wording ? wording(context, english) : english;
}

std::string filled(const std::string& text, std::initializer_list<std::string> arguments)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const auto number = mark ? static_cast<std::size_t>(text[i + 1] - '1') : arguments.size();
        if (number < arguments.size()) {
            result += arguments.begin()[number];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

void setWording(Wording wording)
{
    chosen = wording;
}

}  // namespace fractiscope
