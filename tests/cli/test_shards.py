#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shards of a search and the plan for them: test_shards.py PROGRAM [unittest arguments]."""

import contextlib
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

from session_files import SETTLED

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
            database.execute(SETTLED.format(100))
        command = ["search", *SEARCH, "--shard", "1/2", "--session", part, "--jsonl", self.path / "x"]
        result = run(*command)
        self.assertIn("Goes on with search 1", result.stderr)
        self.assertEqual((result.returncode, stored(part), ranges(part)), (0, before, [(0, 224, 224)]))

    def status(self, part):
        line = pathlib.Path(f"{part}.status").read_text(encoding="utf-8")
        self.assertTrue(line.endswith("}\n"))
        status = json.loads(line)
        self.assertTrue(status.pop("host"))
        self.assertRegex(status.pop("written"), r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertGreaterEqual(status.pop("seconds"), 0)
        return status

    def test_it_says_how_far_it_is(self):
        part = self.shards(2)[1]
        with contextlib.closing(sqlite3.connect(part)) as database:
            approved, = database.execute("SELECT approved FROM search").fetchone()
        complete = {"state": "complete", "first": 224, "end": 448, "done": 224, "formulas": approved}
        self.assertEqual(self.status(part), complete)
        # Again by resume, as there is such a file; a search that is no shard has none.
        with contextlib.closing(sqlite3.connect(part)) as database, database:
            database.execute("DELETE FROM finding WHERE candidate >= 300")
            database.execute(SETTLED.format(300))
        pathlib.Path(f"{part}.status").write_text("{}", encoding="utf-8")
        self.done(run("resume", part))
        self.assertEqual(self.status(part)["state"], "complete")
        self.done(run("search", *SEARCH, "--quiet", "--session", self.path / "whole"))
        self.assertFalse((self.path / "whole.status").exists())

    def test_a_stopped_one_says_so(self):
        part = self.path / "part"
        deep = ["--constant", "pi", "--coefficients", "200", "--words", "1..6"]
        search = subprocess.Popen([PROGRAM, "search", *deep, "--shard", "1/2", "--session", part, "--quiet", "--jsonl",
                                   "/dev/null"])
        end = time.monotonic() + 60
        while not pathlib.Path(f"{part}.status").exists() and time.monotonic() < end:
            time.sleep(0.05)
        self.assertEqual(self.status(part)["state"], "running")
        search.terminate()
        self.assertEqual(search.wait(60), 130)
        self.assertEqual(self.status(part)["state"], "stopped")

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


class Plans(Folder):
    def plan(self, *arguments):
        return json.loads(self.done(run("plan", *arguments, "--json", "-")))

    def test_what_it_says_fits_together(self):
        plan = self.plan("--constant", "e", "--coefficients", 20, "--words", "1..4", "--time", "2s", "--cores", 2)
        self.assertEqual((plan["candidates"], plan["first_candidate"]), (14225728, 0))
        self.assertEqual((plan["limit_seconds"], plan["cores"], plan["sample_places"]), (2, 2, 16))
        self.assertEqual(plan["largest_shard_candidates"], -(-plan["candidates"] // plan["shards"]))
        self.assertLess(plan["sample_candidates"], plan["candidates"])
        slowest, fastest = plan["slowest_candidates_per_second"], plan["fastest_candidates_per_second"]
        self.assertLessEqual(slowest, fastest)
        of_a_shard = plan["start_seconds"] + plan["largest_shard_candidates"] / slowest / 2
        self.assertAlmostEqual(plan["estimated_shard_seconds"] / of_a_shard, 1, places=6)
        self.assertLessEqual(of_a_shard, 2 / 3 * 2 * 1.000001)
        self.assertLessEqual(plan["candidates"] / fastest, plan["estimated_core_seconds"] * 1.000001)
        self.assertGreaterEqual(plan["candidates"] / slowest, plan["estimated_core_seconds"] * 0.999999)
        self.assertGreater(plan["sample_findings"], 0)
        self.assertGreater(plan["estimated_findings"], plan["sample_findings"])

    def test_half_of_a_small_search_is_sampled(self):
        plan = self.plan(*SEARCH, "--from", 100, "--to", 131, "--time", "1h")
        self.assertEqual((plan["candidates"], plan["first_candidate"], plan["shards"]), (32, 100, 1))
        self.assertEqual((plan["sample_places"], plan["sample_candidates"]), (16, 16))

    def test_less_time_is_more_shards(self):
        long, short = (self.plan("--constant", "pi", "--coefficients", 40, "--words", "1..2", "--time", time)
                       for time in ("1h", "1s"))
        self.assertGreater(short["shards"], long["shards"])

    def test_for_people(self):
        said = self.done(run("plan", *SEARCH, "--time", "1h30m", "--json", self.path / "plan"))
        self.assertIn("448 candidates, at 16 places of the search", said)
        self.assertIn("Proposed: 1 shard of at most 448 candidates", said)
        self.assertIn("--shard i/1 --session part-i.fractiscope", said)
        self.assertIn("This is an estimate from a sample", said)
        self.assertEqual(json.loads((self.path / "plan").read_text())["limit_seconds"], 5400)

    def test_refusals(self):
        for text in ("", "x", "0s", "5", "1h1h", "1m1h", "-1h", "1.5h", "99999999999d", "11000d"):
            self.refused(f"'{text}' is not a time: write it as", "plan", *SEARCH, f"--time={text}")
        self.refused("--cores", "plan", *SEARCH, "--time", "1h", "--cores", "0")
        self.refused("--coefficients", "plan", "--constant", "e", "--coefficients", "0", "--time", "1h")
        self.assertEqual(run("plan", *SEARCH).returncode, 2)
        result = run("plan", *SEARCH, "--time", "1h", "--json", self.path / "no" / "plan")
        self.assertEqual((result.returncode, result.stdout), (4, ""))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
