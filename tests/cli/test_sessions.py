#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions on the command line: test_sessions.py PROGRAM [unittest arguments].

The number of kills is KILLS (default 8): kills at random moments of a search, each followed by a resume."""

import contextlib
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

from session_files import SETTLED

PROGRAM = os.path.abspath(sys.argv[1])
KILLS = int(os.environ.get("KILLS", "8"))
NOBODY = 65534
WIDE = ["search", "--constant", "e", "--coefficients", "20", "--words", "1..2"]
SMALLER = ["search", "--constant", "e", "--coefficients", "8", "--words", "1..2"]


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=300, **options)


def run_unprivileged(*arguments):
    """As one who may not do everything."""
    return run(*arguments, **({"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}))


def can_run_unprivileged():
    try:
        return run_unprivileged("--help").returncode == 0
    except PermissionError:
        return False


@contextlib.contextmanager
def small_disk(folder, size):
    """A file system of its own in the folder; yields a function that changes its size."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True,
                   capture_output=True)
    try:
        yield lambda new: subprocess.run(["mount", "-o", f"remount,size={new}", str(folder)], check=True)
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def can_mount():
    if os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        try:
            with small_disk(folder, "64k"):
                return True
        except subprocess.CalledProcessError:
            return False


def stored(path):
    """The lines of all findings, in order."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        return [row[0] for row in database.execute("SELECT line FROM finding ORDER BY search, candidate")]


def change(path, *statements):
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)


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
        self.assertEqual(stored(self.session), formulas(self.path / "a"))
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
        change(self.session, "UPDATE finding SET line = replace(line, '\"digits\":1', '\"digits\":2') "
                             "WHERE candidate = (SELECT max(candidate) FROM finding)")
        result = run("verify", self.session)
        self.assertEqual(result.returncode, 1)
        self.assertIn("779 findings were found, approved and proved again as they are stored; 1 were not.",
                      result.stdout)
        change(self.session, "DELETE FROM finding WHERE candidate = (SELECT min(candidate) FROM finding)")
        self.assertEqual(run("verify", self.session).returncode, 1)

    def test_what_the_file_counts_is_its_word(self):
        self.done(self.small("--quiet"))
        change(self.session, "UPDATE search SET proved = 700")
        self.assertIn("the file says: 1,120 of", self.done(run("info", self.session)))
        result = run("verify", self.session)
        self.assertEqual(result.returncode, 1)
        self.assertIn("The file says 780 approved and 700 proved; found again were 780 approved and 780 proved.",
                      result.stdout)
        plain = self.path / "plain"
        self.done(run("search", "--constant", "e", "--no-prove", "--session", plain, "--quiet"))
        self.assertIn("780 findings were found and approved again as they are stored.",
                      self.done(run("verify", plain)))
        change(self.session, "UPDATE search SET end = 2000")
        for command in ("verify", "resume"):
            result = run(command, self.session)
            self.assertEqual(result.returncode, 3, command)
            self.assertIn("The file says more candidates than search 1 of it has.", result.stderr)

    def test_resume_tells_what_is_not_found_again(self):
        self.done(self.small("--quiet"))
        change(self.session, "DELETE FROM finding WHERE candidate >= 1000", SETTLED.format(1000),
               "INSERT INTO finding SELECT search, (SELECT min(f.candidate) + 1 FROM finding f WHERE NOT EXISTS "
               "(SELECT 1 FROM finding g WHERE g.candidate = f.candidate + 1)), line FROM finding LIMIT 1")
        result = run("resume", self.session, "--quiet")
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("1 formula of this file was not found again.", result.stderr)

    def test_what_is_missing_is_not_forgotten_by_going_on(self):
        self.done(self.small("--quiet"))
        change(self.session, "DELETE FROM finding WHERE candidate >= 1000", SETTLED.format(1000),
               "DELETE FROM finding WHERE candidate < 100")
        whole = self.contents()
        result = run("resume", self.session, "--quiet")
        self.assertEqual(result.returncode, 4)
        self.assertIn("is damaged (formulas that it counts are missing).", result.stderr)
        self.assertEqual(self.contents(), whole)
        result = run("verify", self.session)
        self.assertEqual(result.returncode, 1)
        self.assertIn("found again were", result.stdout)

    def test_too_few_counted_is_set_right(self):
        self.done(self.small("--quiet"))
        whole = self.done(run("export", self.session, "-", "--format", "jsonl", "--quiet"))
        change(self.session, "DELETE FROM finding WHERE candidate >= 1000", SETTLED.format(1000),
               "UPDATE search SET undecided = expanded, expanded = 0, recurrences = 0, approved = 0, proved = 0")
        self.done(run("resume", self.session, "--quiet"))
        self.assertIn("780 findings, 780 approved, 780 proved", self.done(run("info", self.session)))
        self.assertEqual(self.done(run("export", self.session, "-", "--format", "jsonl", "--quiet")), whole)

    def test_a_name_commands_no_terminal(self):
        result = run("info", self.path / "a\nb\x1b[31m.fractiscope")
        self.assertEqual(result.returncode, 4)
        self.assertNotIn("\x1b", result.stderr)
        self.assertEqual(result.stderr.count("\n"), 1)

    def test_missing_approved_formulas_are_missed_among_the_others(self):
        self.done(self.small("--quiet", "--all"))
        change(self.session, "UPDATE search SET settled = end - 1, expanded = expanded - 1",
               "DELETE FROM finding WHERE candidate = (SELECT end - 1 FROM search)",
               "DELETE FROM finding WHERE candidate = (SELECT min(candidate) FROM finding)")
        result = run("resume", self.session, "--quiet")
        self.assertEqual(result.returncode, 4)
        self.assertIn("formulas that it counts are missing", result.stderr)

    def test_what_the_textbook_engine_finds_is_found_again(self):
        self.done(self.small("--quiet", "--all", "--engine", "textbook"))
        self.assertIn("again as they are stored.", self.done(run("verify", self.session)))

    def test_a_link_that_leads_to_the_session_is_no_output(self):
        link = self.path / "link"
        link.symlink_to(self.session)
        run(*SMALLER, "--session", self.session, "--jsonl", link, "--quiet")
        self.assertIn("findings were found", self.done(run("verify", self.session)))

    def test_no_output_replaces_the_session(self):
        self.done(self.small("--quiet"))
        (self.path / "link").symlink_to(self.session)
        whole = self.contents()
        new = self.path / "new"
        for arguments in (["export", self.session, self.session, "--format", "csv"],
                          ["export", self.session, self.path / "." / "s.fractiscope", "--format", "csv"],
                          ["export", self.session, self.path / "link", "--format", "csv"],
                          ["export", self.session, f"{self.session}-wal", "--format", "csv"],
                          ["resume", self.session, "--jsonl", self.session],
                          ["resume", self.path / "link", "--pari", self.session],
                          ["search", "--constant", "e", "--session", new, "--jsonl", new],
                          ["search", "--constant", "e", "--session", new, "--pari", self.path / "." / "new"]):
            result = run(*arguments)
            self.assertEqual((result.returncode, result.stdout), (3, ""), arguments)
            self.assertIn("the session", result.stderr)
            self.assertEqual(self.contents(), whole, arguments)
        result = run("search", "--constant", "e", "--jsonl", new, "--pari", new)
        self.assertEqual((result.returncode, result.stdout), (3, ""))
        result = run("export", self.session, "-", "--format", "paper", cwd=self.path)
        self.assertEqual((result.returncode, result.stdout), (3, ""))
        self.assertEqual(self.contents(), whole)

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

    def test_names(self):
        for arguments in (["search", "--constant", "e", "--session", ""], ["search", "--constant", "e", "--jsonl="],
                          ["export", self.session, "", "--format", "paper"], ["info", ""], ["merge", "", "a"]):
            result = run(*arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertIn("the name of the file is empty", result.stderr)
        # What belongs to others stays, and a merged session is nothing that belongs to its parts.
        self.done(run(*SMALLER, "--session", self.session, "--quiet"))
        result = run("merge", f"{self.session}-wal", self.session)
        self.assertEqual(result.returncode, 3)
        self.assertIn("belongs to the session", result.stderr)
        diary = self.path / "out-journal"
        diary.write_text("dear diary")
        for arguments in ([*SMALLER, "--session", self.path / "out"], ["merge", self.path / "out", self.session]):
            result = run(*arguments)
            self.assertEqual(result.returncode, 4)
            self.assertIn("out-journal' would be taken for a part of it", result.stderr)
        self.assertEqual(diary.read_text(), "dear diary")
        with contextlib.closing(sqlite3.connect(self.session)) as database, database:
            database.execute("UPDATE finding SET search = 0")
            database.execute("UPDATE search SET id = 0")
        result = run("verify", self.session, "--search", "abc")
        self.assertEqual(result.returncode, 3)
        self.assertIn("'abc' is not the number", result.stderr)

    def test_closed_output(self):
        lines = self.path / "lines"
        result = subprocess.run([PROGRAM, *SMALLER, "--jsonl", lines, "--session", self.session],
                                stderr=subprocess.PIPE, text=True, preexec_fn=lambda: os.close(1), timeout=300)
        self.assertEqual(result.returncode, 4)
        self.assertIn("standard output cannot be written", result.stderr)
        self.assertGreater(len(lines.read_text().splitlines()), 100)
        for line in lines.read_text().splitlines():
            self.assertTrue(line.startswith("{"), line)

    def test_stopped_pipe(self):
        """A pipe that is full holds the export until the signal is there."""
        self.done(run(*SMALLER, "--session", self.session, "--quiet"))
        export = subprocess.Popen([PROGRAM, "export", str(self.session), "-", "--format", "jsonl"],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        export.stdout.read(1)
        export.send_signal(signal.SIGINT)
        said = export.communicate(timeout=300)[1]
        self.assertEqual(export.returncode, 130)
        self.assertIn("what was written is not whole", said)

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

    def contents(self):
        return {file.name: file.read_bytes() for file in self.path.iterdir() if file.is_file()}

    def refused(self, file, sentence, commands=("info", "resume", "verify", "search", "merge", "export")):
        """Each command refuses the file with the sentence; no file has changed, and none was made."""
        arguments = {"search": ["search", "--constant", "e", "--session", file],
                     "merge": ["merge", self.path / "merged", file],
                     "export": ["export", file, self.path / "exported.csv"]}
        before = self.contents()
        for command in commands:
            result = run(*arguments.get(command, [command, file]))
            self.assertEqual((result.returncode, result.stdout), (4, ""), command)
            self.assertIn(sentence, result.stderr)
            self.assertIn(f"'{file}'", result.stderr)
            self.assertEqual(result.stderr.count("\n"), 1)
            self.assertEqual(self.contents(), before, command)

    def test_each_trouble_has_its_sentence(self):
        self.done(self.small("--quiet"))
        whole = self.session.read_bytes()
        file = self.path / "file"
        file.write_bytes(whole[:len(whole) // 2])
        self.refused(file, "is damaged")
        file.write_bytes(whole[:20000] + bytes(40000) + whole[60000:])
        self.refused(file, "is damaged")
        for name, content in (("text", b"Dear colleague,\n" * 1000), ("empty", b""), ("short", whole[:10])):
            (self.path / name).write_bytes(content)
            self.refused(self.path / name, "is not a session of Fractiscope")
        change(self.path / "other", "CREATE TABLE t (x)")
        self.refused(self.path / "other", "is not a session of Fractiscope")
        file.write_bytes(whole)
        change(file, "PRAGMA user_version = 99")
        self.refused(file, "was written by a newer version of Fractiscope")
        self.refused(self.path, "is not a session of Fractiscope")
        self.refused(self.path / "none", "does not exist", ("info", "resume", "verify", "merge", "export"))
        self.assertEqual(self.session.read_bytes(), whole)

    def test_locked_by_another_program(self):
        self.done(self.small("--quiet"))
        change(self.session, "PRAGMA journal_mode = DELETE")
        with contextlib.closing(sqlite3.connect(self.session, isolation_level=None)) as database:
            database.execute("BEGIN EXCLUSIVE")
            result = run("info", self.session)
        self.assertEqual(result.returncode, 4)
        self.assertIn("is in use by another program", result.stderr)

    @unittest.skipUnless(can_run_unprivileged(), "the program cannot be run without privileges here")
    def test_where_nothing_may_be_written(self):
        self.done(self.small("--quiet"))
        whole = self.session.read_bytes()
        for kept_folder, kept_file in ((True, True), (False, True), (True, False)):
            folder = self.path / f"folder{kept_folder}{kept_file}"
            folder.mkdir()
            file = folder / "s.fractiscope"
            file.write_bytes(whole)
            file.chmod(0o444 if kept_file else 0o666)
            folder.chmod(0o555 if kept_folder else 0o777)
            self.path.chmod(0o755)
            self.assertIn("780 findings", self.done(run_unprivileged("info", file)))
            self.assertIn("780 findings were found", self.done(run_unprivileged("verify", file)))
            for command in (["resume", file], ["search", "--constant", "e", "--session", file]):
                result = run_unprivileged(*command)
                self.assertEqual((result.returncode, result.stdout), (4, ""))
                self.assertIn("cannot be written: open a copy of it", result.stderr)
            result = run_unprivileged("merge", self.path / "merged", file)
            self.assertEqual((result.returncode, result.stdout), (4, ""))
            self.assertIn("(Permission denied)", result.stderr)
            self.assertEqual([f.name for f in folder.iterdir()], ["s.fractiscope"])
            self.assertEqual(file.read_bytes(), whole)
            folder.chmod(0o755)
        file.chmod(0)
        self.assertIn("cannot be opened", run_unprivileged("info", file).stderr)

    @unittest.skipUnless(can_run_unprivileged(), "the program cannot be run without privileges here")
    def test_a_crashed_session_where_nothing_may_be_written(self):
        self.done(self.small("--quiet"))
        folder = self.path / "folder"
        folder.mkdir()
        self.path.chmod(0o755)
        with contextlib.closing(sqlite3.connect(self.session)) as database, database:
            database.execute("UPDATE search SET seconds = 7")
            database.commit()
            for end in ("", "-wal"):
                (folder / f"s{end}").write_bytes(pathlib.Path(f"{self.session}{end}").read_bytes())
        folder.chmod(0o555)
        result = run_unprivileged("info", folder / "s")
        self.assertEqual((result.returncode, result.stdout), (4, ""))
        self.assertIn("its last changes are in", result.stderr)
        folder.chmod(0o755)
        self.assertIn("780 findings", self.done(run("info", folder / "s")))

    @unittest.skipUnless(can_mount(), "no file system can be mounted here")
    def test_full_disk(self):
        self.done(run(*SMALLER, "--quiet", "--jsonl", self.path / "whole"))
        disk = self.path / "disk"
        disk.mkdir()
        for size in ("200k", "2m"):
            with small_disk(disk, size) as resize:
                session = disk / "s.fractiscope"
                for command in ([*SMALLER, "--session", session], ["resume", session],
                                ["search", "--constant", "e", "--session", disk / "other"],
                                ["merge", disk / "merged", session]):
                    result = run(*command, "--quiet") if command[0] != "merge" else run(*command)
                    self.assertEqual(result.returncode, 4, command)
                    self.assertIn("cannot grow: the disk is full", result.stderr)
                    self.assertFalse(list(disk.glob("*.part*")) + list(disk.glob("merged*")))
                self.assertIn("unfinished", self.done(run("info", session)))
                resize("50m")
                self.done(run("resume", session, "--quiet", "--jsonl", self.path / "rest"))
                self.assertEqual(formulas(self.path / "rest"), formulas(self.path / "whole"))

    def test_interrupted(self):
        self.done(run(*SMALLER, "--quiet", "--jsonl", self.path / "whole"))
        codes = set()
        for number, ending in enumerate(2 * [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]):
            session = self.path / f"{number}.fractiscope"
            process = subprocess.Popen([PROGRAM, *SMALLER, "--quiet", "--session", str(session), "--jsonl",
                                        str(self.path / "part")], stderr=subprocess.DEVNULL)
            while not session.exists():
                self.assertIsNone(process.poll())
                time.sleep(0.01)
            time.sleep(0.05 * number)
            process.send_signal(ending)
            codes.add(process.wait(60))
            self.assertLessEqual(codes, {0, 130})
            self.done(run(*SMALLER, "--quiet", "--session", session, "--jsonl", self.path / "rest"))
            self.assertEqual(formulas(self.path / "rest"), formulas(self.path / "whole"))
        self.assertIn(130, codes)

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
            found += len(stored(session))
            for name in self.path.glob("killed*"):
                name.unlink()
        self.assertEqual(found, KILLS * len(whole))


class Merging(unittest.TestCase):
    """Parts of one search on several machines."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = pathlib.Path(cls.folder.name)
        for name, first, last in (("a", 0, 299), ("b", 300, 799), ("c", 800, 1119), ("whole", 0, 1119)):
            run("search", "--constant", "e", "--from", first, "--to", last, "--session", cls.path / name, "--quiet")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def tearDown(self):
        for file in self.path.iterdir():
            if file.name not in ("a", "b", "c", "whole"):
                file.unlink()

    def merge(self, *names):
        return run("merge", self.path / "out", *[self.path / name for name in names])

    def test_parts_in_any_order_are_one_search(self):
        for names in ("abc", "cab", "bca"):
            result = self.merge(*names)
            self.assertEqual((result.returncode, result.stderr), (0, ""))
            self.assertIn("3 files with 3 searches of 1 specification; in", result.stdout)
            self.assertIn("1,120 of 1,120 candidates, complete; 780 findings, 780 approved, 780 proved", result.stdout)
            self.assertEqual(stored(self.path / "out"), stored(self.path / "whole"))
            result = run("verify", self.path / "out")
            self.assertIn("780 findings were found, approved and proved again as they are stored.", result.stdout)
            self.assertIn("complete", run("resume", self.path / "out").stdout)
            (self.path / "out").unlink()

    def test_missing_ends_are_told(self):
        result = self.merge("b")
        self.assertIn("candidates 0 to 299 of the whole search are in no file.", result.stdout)
        self.assertIn("candidates 800 to 1,119 of the whole search are in no file.", result.stdout)
        (self.path / "out").unlink()
        self.assertNotIn("of the whole search", self.merge("c", "b", "a").stdout)

    def test_an_unfinished_part_goes_on(self):
        (self.path / "d").write_bytes((self.path / "b").read_bytes())
        change(self.path / "d", "DELETE FROM finding WHERE candidate >= 500", SETTLED.format(500))
        result = self.merge("d", "a")
        self.assertIn("500 of 800 candidates, unfinished", result.stdout)
        self.assertEqual(run("resume", self.path / "out", "--threads", 1, "--quiet").returncode, 0)
        (self.path / "out").rename(self.path / "e")
        result = self.merge("c", "e")
        self.assertEqual(stored(self.path / "out"), stored(self.path / "whole"))

    def test_what_is_missing_or_there_twice_is_told(self):
        result = self.merge("a", "c", "a")
        self.assertEqual(result.returncode, 0)
        self.assertIn("e: candidates 300 to 799, before those of", result.stdout)
        self.assertIn("e: candidates 0 to 299 of", result.stdout)
        self.assertIn("Search 2: e", result.stdout)

    def test_refusals(self):
        before = {file.name: file.read_bytes() for file in self.path.iterdir()}
        (self.path / "text").write_text("hello")
        for output, names, sentence in (("a", "bc", "exists already"), ("a", "ab", "exists already"),
                                        ("out", ["b", "text"], "is not a session"),
                                        ("out", ["b", "none"], "does not exist"),
                                        ("none/out", "bc", "(No such file or directory)")):
            result = run("merge", self.path / output, *[self.path / name for name in names])
            self.assertEqual((result.returncode, result.stdout), (4, ""))
            self.assertIn(sentence, result.stderr)
        self.assertEqual(run("merge", self.path / "out").returncode, 2)
        (self.path / "text").unlink()
        self.assertEqual({file.name: file.read_bytes() for file in self.path.iterdir()}, before)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
