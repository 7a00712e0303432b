#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is killed while it searches: test_killed_window.py WINDOW COMMAND_LINE [unittest arguments].

The number of kills is KILLS (default 3). The session file that the window was given must go on as if nothing had been."""

import contextlib
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

WINDOW, COMMAND_LINE = sys.argv[1:3]
KILLS = int(os.environ.get("KILLS", "3"))


def command(*arguments):
    return subprocess.run([COMMAND_LINE, *map(str, arguments)], capture_output=True, text=True, timeout=300)


def select(path, query):
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


class KilledWindow(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.session = self.path / "s.fractiscope"

    def tearDown(self):
        self.folder.cleanup()

    def window(self):
        names = {name: str(self.path / name) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                                          "XDG_RUNTIME_DIR")}
        for name in names.values():
            pathlib.Path(name).mkdir(mode=0o700, exist_ok=True)
        return subprocess.Popen([WINDOW, "--resume", str(self.session)], stderr=subprocess.DEVNULL,
                                env={**os.environ, **names, "QT_QPA_PLATFORM": "offscreen"})

    def settled(self):
        return select(self.session, "SELECT settled FROM search")[0][0]

    def test_killed_at_any_moment(self):
        made = command("search", "--constant", "e", "--coefficients", 12, "--words", "1..2", "--quiet", "--jsonl",
                       self.path / "lines", "--session", self.session)
        self.assertEqual(made.returncode, 0, made.stderr)
        whole = select(self.session, "SELECT candidate, line FROM finding ORDER BY candidate")
        end = self.settled()
        moments = random.Random(6)
        unfinished = 0
        for number in range(KILLS):
            with contextlib.closing(sqlite3.connect(self.session)) as database, database:
                database.execute("DELETE FROM finding")
                database.execute("UPDATE search SET settled = 0, expanded = 0, undecided = 0, recurrences = 0, "
                                 "approved = 0, proved = 0, seconds = 0")
            window = self.window()
            try:
                while self.settled() == 0:
                    self.assertIsNone(window.poll())
                    time.sleep(0.01)
                time.sleep(moments.uniform(0, 0.4))
            finally:
                window.send_signal(signal.SIGKILL if number % 4 < 3 else signal.SIGTERM)
                window.wait()
            unfinished += self.settled() < end
            resumed = command("resume", self.session, "--quiet", "--jsonl", self.path / "rest")
            self.assertEqual(resumed.returncode, 0, resumed.stderr)
            self.assertEqual(self.settled(), end)
            self.assertEqual(select(self.session, "SELECT candidate, line FROM finding ORDER BY candidate"), whole)
        self.assertGreater(unfinished, 0)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
