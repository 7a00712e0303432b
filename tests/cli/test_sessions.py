#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions on the command line: test_sessions.py PROGRAM [unittest arguments].

The number of kills is KILLS (default 8): kills at random moments of a search, each followed by a resume."""

import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv[1]
KILLS = int(os.environ.get("KILLS", "8"))
WIDE = ["search", "--constant", "e", "--coefficients", "20", "--words", "1..2"]


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=300, **options)


def formulas(path):
    return [line for line in pathlib.Path(path).read_text().splitlines() if '"summary"' not in line]


class Sessions(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.session = self.path / "s.fractiscope"

    def tearDown(self):
        self.folder.cleanup()

    def small(self, *more):
        return run("search", "--constant", "e", "--session", self.session, *more)

    def done(self, result):
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def test_what_is_stored_is_what_was_found(self):
        self.done(self.small("--jsonl", self.path / "a", "--quiet"))
        self.done(run("search", "--constant", "e", "--jsonl", self.path / "b", "--quiet"))
        self.assertEqual(formulas(self.path / "a"), formulas(self.path / "b"))
        with sqlite3.connect(self.session) as database:
            stored = [row[0] for row in database.execute("SELECT line FROM finding ORDER BY candidate")]
        self.assertEqual(stored, formulas(self.path / "a"))
        info = self.done(run("info", self.session))
        self.assertIn("1,120 of 1,120 candidates, complete; 780 findings", info)
        self.assertIn("780 findings were found, approved and proved again", self.done(run("verify", self.session)))
        self.assertIn("complete", self.done(run("resume", self.session)))

    def test_the_same_command_goes_on(self):
        self.done(self.small("--quiet"))
        again = self.small("--jsonl", "-")
        self.assertIn("Goes on with search 1", again.stderr)
        self.assertEqual(self.done(again).count('"proof"'), 780)
        self.done(self.small("--words", "1..1", "--quiet"))
        self.assertIn("Search 2: e", self.done(run("info", self.session)))

    def test_a_forged_finding_is_noticed(self):
        self.done(self.small("--quiet"))
        with sqlite3.connect(self.session) as database:
            database.execute("UPDATE finding SET line = replace(line, '\"digits\":1', '\"digits\":2') "
                             "WHERE candidate = (SELECT max(candidate) FROM finding)")
        result = run("verify", self.session)
        self.assertEqual(result.returncode, 1)
        self.assertIn("779 findings were found, approved and proved again as they are stored; 1 were not.",
                      result.stdout)
        with sqlite3.connect(self.session) as database:
            database.execute("DELETE FROM finding WHERE candidate = (SELECT min(candidate) FROM finding)")
        self.assertEqual(run("verify", self.session).returncode, 1)

    def test_one_writer(self):
        # More than can be done while the others look.
        writer = subprocess.Popen([PROGRAM, "search", "--constant", "e", "--coefficients", "300", "--session",
                                   str(self.session), "--quiet", "--jsonl", str(self.path / "x")],
                                  stderr=subprocess.DEVNULL)
        try:
            while run("info", self.session).returncode != 0:
                self.assertIsNone(writer.poll())
            result = run("resume", self.session)
            self.assertEqual(result.returncode, 4)
            self.assertIn("is in use", result.stderr)
        finally:
            writer.send_signal(signal.SIGINT)
            self.assertEqual(writer.wait(60), 130)
        self.assertIn("unfinished", self.done(run("info", self.session)))

    def test_refusals(self):
        other = self.path / "text"
        other.write_text("hello")
        for arguments in (["info", self.path / "missing"], ["info", other], ["resume", other], ["verify", other],
                          ["search", "--constant", "e", "--session", other],
                          ["search", "--constant", "e", "--session", self.path / "no" / "such"]):
            result = run(*arguments)
            self.assertEqual(result.returncode, 4, arguments)
            self.assertEqual(result.stdout, "")
            self.assertEqual(result.stderr.count("\n"), 1)
        self.assertEqual(other.read_text(), "hello")
        self.done(self.small("--quiet"))
        for number in ("7", "x", "-1", "99999999999999999999"):
            result = run("resume", self.session, "--search", number)
            self.assertEqual(result.returncode, 3)
            self.assertIn("is not the number of a search", result.stderr)

    def test_killed_at_any_moment(self):
        self.done(run(*WIDE, "--quiet", "--jsonl", self.path / "whole"))
        whole = formulas(self.path / "whole")
        moments = random.Random(20)
        found = 0
        for _ in range(KILLS):
            session = self.path / "killed.fractiscope"
            arguments = [PROGRAM, *WIDE, "--quiet", "--session", str(session), "--jsonl", str(self.path / "part")]
            process = subprocess.Popen(arguments, stderr=subprocess.DEVNULL)
            try:
                process.wait(moments.uniform(0.01, 1.5))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            self.done(run(*WIDE, "--quiet", "--threads", moments.choice("13"), "--session", session, "--jsonl",
                          self.path / "rest"))
            self.assertEqual(formulas(self.path / "rest"), whole)
            with sqlite3.connect(session) as database:
                found += database.execute("SELECT count(*) FROM finding").fetchone()[0]
            for name in self.path.glob("killed*"):
                name.unlink()
        self.assertEqual(found, KILLS * len(whole))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
