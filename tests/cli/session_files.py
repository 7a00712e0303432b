# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of session files share."""

# As if a search had been stopped there: a statement for SETTLED.format(candidate).
BEFORE = "(SELECT count(*) FROM finding WHERE finding.search = search.id AND candidate < {0})"
SETTLED = f"""UPDATE search SET settled = {{0}}, expanded = {{0}} - first, undecided = 0,
    recurrences = {BEFORE}, approved = min(approved, {BEFORE}), proved = min(proved, {BEFORE})"""
