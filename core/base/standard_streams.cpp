// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/standard_streams.h"

#include <fcntl.h>
#include <unistd.h>

namespace fractiscope {

void openStandardStreams()
{
    // The least number that is free is given to what is opened. The null device refuses nothing that is
    // written, so the output is opened for reading: who writes there is told.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(stream, F_GETFD) == -1)
            (void)::open("/dev/null", stream == STDOUT_FILENO ? O_RDONLY : O_RDWR);
}

}  // namespace fractiscope
