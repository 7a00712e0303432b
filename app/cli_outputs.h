// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli_options.h"

namespace fractiscope::cli {

/// The refusal of an output that would take the place of the session or of a file beside it; nothing for
/// others, for "-" and without a session. Neither file need be there. To be asked before anything is opened.
std::optional<Refusal> sessionOverwritten(const std::string& option, const std::string& output,
                                          const std::string& session);

/// The same for all outputs of a search; each must also be a file of its own.
std::optional<Refusal> outputsRefused(const SearchOutputOptions& options, const std::string& session);

/// The refusal of an output that would take the place of the file `input` that is read.
std::optional<Refusal> inputOverwritten(const std::string& option, const std::string& output,
                                        const std::string& input);

}  // namespace fractiscope::cli
