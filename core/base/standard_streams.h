// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fractiscope {

/// To be called first of all by a program: opens what it was started without of standard input, output and
/// error, so that no file of its own takes their place and is written into.
void openStandardStreams();

}  // namespace fractiscope
