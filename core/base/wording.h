// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>

namespace fractiscope {

/// `english` in the language of the person who reads it: English, unless a front end has set another.
/// For sentences that people read, never for what programs read. `context` is for translators.
std::string worded(const char* context, const char* english);

/// Marks an English text that goes through worded() elsewhere.
constexpr const char* wording([[maybe_unused]] const char* context, const char* english)
{
    return english;
}

/// The text with %1, %2, ... replaced by the arguments, which may themselves hold such marks.
std::string filled(const std::string& text, std::initializer_list<std::string> arguments);

/// Gives a text in another language: what worded() returns for the same arguments.
using Wording = std::string (*)(const char* context, const char* english);

/// Sets it for the whole program; nullptr: English again. Call it before threads begin.
void setWording(Wording wording);

}  // namespace fractiscope
