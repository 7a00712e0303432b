#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test of the window under ThreadSanitizer and tells the data races of this program: tsan_ours.py PROGRAM...

Qt's libraries are not instrumented, so that ThreadSanitizer does not see how they hand things from thread to thread, and
reports what they do in their own code. A report in which one of the two accesses is made by Qt's code (in a library or a
header of it, or by new and delete called from there) says nothing, and is only counted."""

import os
import re
import subprocess
import sys
import tempfile
import pathlib

REPORT = re.compile(r"^WARNING: ThreadSanitizer: (.*?)^SUMMARY: ThreadSanitizer:.*?$", re.M | re.S)
ACCESS = re.compile(r"^  (?:\S+ )?(?:atomic )?(?:[Ww]rite|[Rr]ead) of size .*?:\n((?:    #\d+ .*\n)+)", re.M)
# What is called by the code that the access belongs to.
CALLED = re.compile(r" (?:operator new|operator delete|malloc|free|memcpy|memmove|memset|memcmp|pthread_|__tsan_|std::|__gnu_cxx::)")
QT = re.compile(r"libQt6|/qt6/|\bQ[A-Z]\w+(?:<.*>)?::|qcustomplot")


def of_qt(stack):
    """Whether the first function of a stack that is not of the standard library is one of Qt."""
    for frame in stack.splitlines():
        if not CALLED.search(re.sub(r"^\s*#\d+", "", frame)):
            return bool(QT.search(frame))
    return True  # nothing of ours in it


def is_ours(report):
    accesses = ACCESS.findall(report)
    return not report.startswith("data race") or not accesses or not any(map(of_qt, accesses))


def main():
    with tempfile.TemporaryDirectory() as folder:
        options = os.environ.get("TSAN_OPTIONS", "")
        environment = {**os.environ, "TSAN_OPTIONS": f"{options}:history_size=7:exitcode=0:log_path={folder}/report"}
        code = subprocess.run(sys.argv[1:], env=environment, check=False).returncode
        said = "".join(path.read_text(errors="replace") for path in sorted(pathlib.Path(folder).iterdir()))
    reports = [report.group(0) for report in REPORT.finditer(said)]
    ours = [report for report in reports if is_ours(report.removeprefix("WARNING: ThreadSanitizer: "))]
    for report in ours:
        print(report)
    print(f"{len(reports)} reports, {len(ours)} of them of this program.")
    sys.exit(code or (66 if ours or (said and not reports) else 0))


if __name__ == "__main__":
    main()
