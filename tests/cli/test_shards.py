#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shards of a search: test_shards.py PROGRAM [unittest arguments]."""

import contextlib
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv[1]
SEARCH = ["--constant", "e", "--words", "1..2"]  # 448 candidates


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=300)


def stored(path):
    """The candidates and lines of all findings, in order."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        return list(database.execute("SELECT candidate, line FROM finding ORDER BY search, candidate"))


def ranges(path):
    with contextlib.closing(sqlite3.connect(path)) as database:
        return list(database.execute("SELECT first, end, settled FROM search ORDER BY id"))


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def done(self, result):
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def refused(self, sentence, *arguments):
        result = run(*arguments)
        self.assertEqual((result.returncode, result.stdout), (3, ""), arguments)
        self.assertIn(sentence, result.stderr)
        self.assertEqual(result.stderr.count("\n"), 1)


class Shards(Folder):
    def shards(self, count, *more):
        parts = [self.path / f"part-{i}" for i in range(1, count + 1)]
        for i, part in enumerate(parts, 1):
            self.done(run("search", *SEARCH, *more, "--shard", f"{i}/{count}", "--session", part, "--quiet"))
        return parts

    def test_merged_they_are_the_search(self):
        whole = self.path / "whole"
        self.done(run("search", *SEARCH, "--session", whole, "--quiet"))
        self.assertEqual(ranges(whole), [(0, 448, 448)])
        parts = self.shards(5)
        # 448 = 3 * 90 + 2 * 89
        self.assertEqual([ranges(part) for part in parts],
                         [[(a, b, b)] for a, b in ((0, 90), (90, 180), (180, 270), (270, 359), (359, 448))])
        said = self.done(run("merge", self.path / "merged", *parts[::-1]))
        self.assertNotIn("are in no file", said)
        self.assertEqual(stored(self.path / "merged"), stored(whole))
        self.assertEqual(ranges(self.path / "merged"), [(0, 448, 448)])

    def test_parts_of_a_part(self):
        parts = self.shards(3, "--from", "101", "--to", "200")
        self.assertEqual([ranges(part)[0][:2] for part in parts], [(101, 135), (135, 168), (168, 201)])

    def test_the_same_command_goes_on(self):
        part, = self.shards(2)[:1]
        before = stored(part)
        with contextlib.closing(sqlite3.connect(part)) as database, database:
            database.execute("DELETE FROM finding WHERE candidate >= 100")
            database.execute("UPDATE search SET settled = 100")
        command = ["search", *SEARCH, "--shard", "1/2", "--session", part, "--jsonl", self.path / "x"]
        result = run(*command)
        self.assertIn("Goes on with search 1", result.stderr)
        self.assertEqual((result.returncode, stored(part), ranges(part)), (0, before, [(0, 224, 224)]))

    def test_a_gap_is_told(self):
        parts = self.shards(4)
        said = self.done(run("merge", self.path / "merged", parts[0], parts[1], parts[3]))
        self.assertIn("candidates 224 to 335, before those of", said)

    def test_refusals(self):
        for text in ("0/3", "4/3", "1/0", "x", "2", "/2", "1/", "-1/3", "1.5/3", "1/2/3", "", "1/ 3"):
            self.refused(f"'{text}' is not a shard: write it as i/n with i from 1 to n", "search", *SEARCH,
                         f"--shard={text}" if text else "--shard=")
        self.refused("448 candidates cannot be cut into 449 shards: give at most 448.", "search", *SEARCH, "--shard",
                     "1/449")
        self.refused("2 candidates cannot be cut into 3 shards", "search", *SEARCH, "--from", "5", "--to", "6",
                     "--shard", "1/3")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
