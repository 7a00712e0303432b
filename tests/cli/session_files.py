# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of session files share."""

# As if a search had been stopped there: a statement for SETTLED.format(candidate).
SETTLED = """UPDATE search SET settled = {0}, expanded = {0} - first, undecided = 0,
    recurrences = min(recurrences, {0} - first), approved = min(approved, {0} - first), proved = min(proved, {0} - first)"""
