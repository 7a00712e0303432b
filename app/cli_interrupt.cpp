// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_interrupt.h"

#include <csignal>

namespace fractiscope::cli {

namespace {

volatile std::sig_atomic_t requested = 0;

extern "C" void onSignal(int)
{
    requested = 1;
}

void install(void (*handler)(int), unsigned flags)
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(flags);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    // Under nohup it is ignored, and stays so.
    struct sigaction hangUp {};
    if (::sigaction(SIGHUP, nullptr, &hangUp) == 0 && hangUp.sa_handler != SIG_IGN)
        ::sigaction(SIGHUP, &action, nullptr);
}

}  // namespace

InterruptGuard::InterruptGuard()
{
    install(onSignal, SA_RESTART | SA_RESETHAND);
}

InterruptGuard::~InterruptGuard()
{
    install(SIG_DFL, 0);
}

bool InterruptGuard::wasRequested()
{
    return requested != 0;
}

}  // namespace fractiscope::cli
