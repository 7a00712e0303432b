#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Input that is meant to hurt: test_hostile.py PROGRAM [unittest arguments].

Each ends with a sentence and its exit code within the memory below: no crash, no file that was not asked for."""

import copy
import json
import os
import pathlib
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv[1])
MEMORY = 2 << 30  # bytes of address space
PATIENCE = 900 if os.environ.get("FRACTISCOPE_SANITIZED") else 60  # seconds until it counts as hanging
BITS = "1" + "0" * 301030  # an integer of 10^6 bits


def limit():
    if os.environ.get("FRACTISCOPE_SANITIZED"):
        return  # sanitizers reserve terabytes
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def run(*arguments, data=b"", **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=PATIENCE, input=data,
                          preexec_fn=limit, **options)


def line(row, **changes):
    return json.dumps({**row, **changes}).encode() + b"\n"


class Hostile(unittest.TestCase):
    def refused(self, code, *arguments, **options):
        result = run(*arguments, **options)
        what = [str(a)[:60] for a in arguments]
        message = result.stderr.decode(errors="replace")
        self.assertIn(result.returncode, code if isinstance(code, tuple) else (code,), (what, message[-400:]))
        self.assertRegex(message, r"[.?](\n  .*\n *\^)?\n$", what)
        self.assertLess(len(message), 1000, what)
        return message

    def answered(self, *arguments, **options):
        result = run(*arguments, **options)
        what = [str(a)[:60] for a in arguments]
        self.assertEqual(result.returncode, 0, (what, result.stderr[-400:]))
        return result.stdout.decode()


class Expressions(Hostile):
    def test_values_that_are_none(self):
        tower = "exp(" * 150 + "1" + ")" * 150
        for text in ("9^9^9^9", "2^2^2^2^2^2", "e^e^e^e", "zeta(1)", "gamma(-1)", "besseli(10^9, 10^9)",
                     "besselj(0, 10^9)", "besselk(9999, 9999)", "zeta(-9999.5)", "ei(-49999)", "erf(10^6)",
                     "exp(exp(exp(10)))", "tan(10^1000000)", "tan(10^10000)", "sin(e^700000)", tower, "1e10001",
                     "1e" + "9" * 5000, "123456789^99999", "((3^99999)^99999)", "1.5^(1e300)", "0^0",
                     "root(10^9, 3)", "1/(exp(1)-e)", "1/(exp(pi)*exp(-pi)-1)", "tan(pi/2)", "e" * 130000,
                     "(" * 100000, "-" * 100000 + "e", "(" * 1000 + "e" + ")" * 1000, "sin(" * 5000,
                     "+".join(["sqrt(2)"] * 10000), "digits:", "digits:...", "\x01", b"e+\xff\xfe"):
            for command in ("constants", "expand", ("search", "--constant")):
                command = (command,) if isinstance(command, str) else command
                option = ["--words", "1..1"] if command[0] == "search" else []
                self.refused(3, *command, text if isinstance(text, str) else os.fsdecode(text), *option)

    def test_values_that_are_some(self):
        self.assertIn("2.71828182709990432237664402386", self.answered("constants", "(1+1/10^9)^(10^9)"))
        self.assertTrue(self.answered("constants", "gamma(1e-4900)").startswith("gamma(1e-4900) = 1.0000"))
        self.assertIn("40 terms, each certified", self.answered("expand", "exp(11000)"))
        # Where Arb's own function turns to an integral that takes minutes.
        for text in ("besselk(3, 941)", "besselk(4-phi, 941)*exp(941)", "besselk(log(e), 999)*exp(999)"):
            self.assertIn("3 terms, each certified", self.answered("expand", text, "--terms", "3"))
        for text in ("gamma(pi*15900)", "gamma(1e-9999)", "exp(699999)"):
            self.refused(3, "expand", text)
        # Algebraic numbers whose conjugates are nearly the same.
        for text in ("2/(16*2^(1/4)-1101^202)-27", "2/(sqrt(2)-1101^300)-27"):
            self.assertIn("3 terms, each certified", self.answered("expand", text, "--terms", "3"))
        self.refused(3, "search", "--constant", "digits:0." + "0" * 100000 + "1", "--words", "1..1")

    def test_left_hand_sides_and_words(self):
        for text in ("x^1000000", "x^9^9^9", "(x+1)^10000", "((x+1)^100)^100", "x/(x-x)", "(" * 300 + "x",
                     "x^(1/2)", "9" * 10001 + "*x"):
            self.refused(3, "search", "--constant", "e", "--word", "+", "--lhs", text)
            self.refused(3, "discover", "--constant", "e", "--lhs", text)
        for word in ("+-" * 60000, "+" * 17, "\u2212" * 17, "(((", "+\n-x"):
            for command in (["search", "--constant", "e"], ["expand", "e"], ["discover", "--constant", "e"]):
                self.refused(3, *command, "--word=" + word)
            self.refused(3, "rewrite", "k", "--to=" + word)
        for text in ("e^(1/k^1000000)", "k*tan(1/k)^100", "k^9^9^9", "besseli(k,k^50)", "9^99999*tan(1/k)"):
            self.refused(3, "generalise", text)

    def test_formulas(self):
        for text in ("2; k^1000000", "1" * 100000 + "k", "(" * 1000 + "k" + ")" * 1000, "k," * 20001 + "k",
                     ",".join(["k^50"] * 1900), ",".join(["k"] * 5001), "k/2", "(k^50+1)/" + "9" * 9999,
                     "+-" * 60000 + ": k", ":::", ";;;;", "-" * 130000,
                     "(" + "+".join(f"k/{d}" for d in range(1, 12000)) + ")"):
            self.refused(3, "identify", "--formula=" + text)
            self.refused(3, "rewrite", "--", text)
            self.refused(3, "prove", "--constant", "e", "--lhs", "x", "--formula=" + text)
        for text in (",".join(["k"] * 5000), ",".join(["k^16+1"] * 50), "9" * 9999 + "; k"):
            self.answered("identify", "--formula", text)
            self.answered("rewrite", text, "--to", "-+", "--moebius", "1,0,0,2")
            self.answered("rewrite", "2; 1, 2k+2, 1", "--equivalent", text)
        self.answered("discover", "--constant", "e", "--lhs", "1e10000*x+1e-10000")
        self.refused(3, "rewrite", "k", "--moebius", "9" * 10001 + ",0,0,1")


class Lines(Hostile):
    """Files of JSON lines, and the same from the standard input."""

    @classmethod
    def setUpClass(cls):
        found = run("search", "--constant", "e", "--words", "1..1", "--jsonl", "-", "--quiet").stdout
        cls.proved = json.loads(found.splitlines()[0])
        assert cls.proved["status"] == "proved"
        cls.plain = {k: v for k, v in cls.proved.items() if k not in ("proof", "formBits", "simple")}
        cls.plain.update(status="suspected", accidentBits=1.0)
        proof = cls.proved["proof"]
        target = {k: cls.proved[k] for k in ("signs", "initial", "polynomials")}
        cls.certificate = {"certificate": 1, "target": target, **proof}

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.file = pathlib.Path(self.folder.name) / "in.jsonl"

    def tearDown(self):
        self.folder.cleanup()

    def refused_by_all(self, data, commands=("latex", "prove", "check-certificate", "identify"), wrong=False):
        """`wrong`: of these, what can be read is a certificate that is refused."""
        self.file.write_bytes(data)
        for command in commands:
            code = (1, 3) if wrong and command == "check-certificate" else (3,)
            self.refused(code, command, self.file)
            self.refused(code, command, data=data)

    def test_texts(self):
        for data in (b"[" * 10**5 + b"]" * 10**5, b'{"a":' * 10**5 + b"1" + b"}" * 10**5, b"]" * 10**5,
                     b'"\\"' + b"[" * 10**5, b"\0" * 1000, bytes(range(256)) * 100, b"a" * 20_000_000,
                     b'{"a":' + b"1" * 10**6 + b"}", b'{"a":1e' + b"9" * 1000 + b"}",
                     b'{"constant":"\\ud800"}', b'{"a":[' + b'"",' * 2_700_000 + b'""]}',
                     b'{"a":[' + b"[]," * 2_700_000 + b"[]]}", b'{"a":[' + b'{"a":1},' * 900_000 + b"{}]}"):
            self.refused_by_all(data)

    def test_fields(self):
        def channels(*polynomials):
            return {"polynomials": polynomials, "period": len(polynomials),
                    "degree": max(len(p) for p in polynomials) - 1}

        recurrence = {"polynomials": [], "period": 0, "degree": 0}
        for changes in ({"initial": [BITS]}, {"initial": [2] * 10**6, "preperiod": 10**6}, {"p": [1] * 10**6},
                        {"q": [0]}, {"p": [BITS, "1"]}, channels(*[[1]] * 10**6), channels([0] * 3000 + [1]),
                        channels(["9" * 5000] * 1500), channels(["1/" + "9" * 90000]), {"preperiod": -1},
                        {"preperiod": 1.0}, {"digits": 10**30}, {"signs": [1] * 17}, {"signs": [1, -1] * 500000},
                        {**recurrence, "recurrence": [1] * 10**5, "seeds": [1] * 10**5},
                        {"constant": "x" * 5_000_000}, {"proof": None}):
            self.refused_by_all(line(self.plain, **changes))
        self.refused_by_all(line(self.plain, constant="9^9^9^9"), ("latex",))

    def test_certificates(self):
        def changed(path, value):
            result = copy.deepcopy(self.certificate)
            *parents, last = path.split("/")
            inner = result
            for name in parents:
                inner = inner[name]
            inner[last] = value
            return result

        self.assertIn("1 accepted", self.answered("check-certificate", data=line(self.certificate)))
        many = [[1, 1]] * 199_999
        for path, value in (("state", [BITS, 0, 1, -1]), ("start", [BITS] * 4), ("base/initial", [BITS]),
                            ("state", ["9" * 9999, 0, 1, -1]), ("baseIndex", 2**40), ("baseIndex", 200_000),
                            ("baseLength", 200_000), ("base/polynomials", many),
                            ("base/polynomials", [[1] * 17] * 199_999), ("target/initial", [2] * 199_999),
                            ("base/polynomials", [[-10**15] + [0] * 15 + [1]]), ("base/legalFrom", 2**39)):
            for changes in ({}, {"targetIndex": 199_998, "targetLength": 199_998}):
                self.refused_by_all(line({**changed(path, value), **changes}), ("check-certificate",), wrong=True)
        proof = {**self.proved["proof"], "baseLength": 199_999, "targetLength": 199_998}
        self.refused_by_all(line(self.proved, proof=proof), wrong=True)
        # As large as it may be, and true.
        block = {"signs": [1], "initial": [], "polynomials": [[1, 1]] * 50_000}
        large = {"certificate": 1, "base": {"name": "", "legalFrom": 1, **block}, "target": block,
                 "start": [1, 0, 0, 1], "state": [1, 0, 0, 1], "sign": 1, "baseIndex": 50_000,
                 "baseLength": 50_000, "targetIndex": 50_000, "targetLength": 50_000}
        self.assertIn("1 accepted", self.answered("check-certificate", data=line(large)))

    def test_no_end(self):
        for command in ("latex", "prove", "check-certificate", "identify"):
            self.refused(3, command, "/dev/zero")


class Files(Hostile):
    """Sessions and places for them."""

    @classmethod
    def setUpClass(cls):
        cls.store = tempfile.TemporaryDirectory()
        cls.sound = pathlib.Path(cls.store.name) / "sound.fractiscope"
        assert run("search", "--constant", "e", "--coefficients", "1", "--words", "1..1", "--quiet", "--session",
                   cls.sound).returncode == 0
        with sqlite3.connect(cls.sound) as database:
            cls.spec = json.loads(database.execute("SELECT spec FROM search").fetchone()[0])
        database.close()

    @classmethod
    def tearDownClass(cls):
        cls.store.cleanup()

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.session = self.path / "s.fractiscope"

    def tearDown(self):
        self.folder.cleanup()

    def forge(self, statement, *values):
        shutil.copy(self.sound, self.session)
        database = sqlite3.connect(self.session, isolation_level=None)
        database.execute("PRAGMA writable_schema = ON")
        database.execute(statement, values)
        database.close()

    def test_specifications(self):
        def changed(**changes):
            return json.dumps({**self.spec, **changes})

        def sides(**fields):
            return changed(leftHandSides=fields)

        for spec in ("", "hello", "\0" + json.dumps(self.spec), "[" * 10**5 + "]" * 10**5, "x" * 20_000_000,
                     '{"a":[' + "{}," * 2_700_000 + "{}]}", changed(constant="9^9^9^9"),
                     changed(constant="e+" * 4_000_000 + "e"), changed(constant="digits:3." + "1" * 999_990),
                     changed(digits=10**11), changed(order=10**10), changed(precision=10**12),
                     changed(words=["+-" * 10**5]), changed(words=["+", "-"] * 10**6), changed(words=[]),
                     sides(kind="quotients", degrees=[-5, 999], coefficients=10**9),
                     sides(kind="monomials", exponents=[1, 1000], coefficients=10**9),
                     sides(kind="given", list=[]), sides(kind="given", list=[[["0"], ["0"]]]),
                     sides(kind="given", list=[[["1"] * 10**5, ["1"]]]),
                     sides(kind="given", list=[[["1"] * 3, ["2"] * 3]] * 10**5)):
            self.forge("UPDATE search SET spec = ?", spec)
            self.answered("info", self.session)
            self.refused(3, "verify", self.session, "--quiet")
            self.refused(3, "export", self.session, self.path / "out.tex")
        self.assertFalse((self.path / "out.tex").exists())

    def test_values(self):
        for statement, *values in (("UPDATE search SET first = -5",), ("UPDATE search SET settled = end + 1",),
                                   ("UPDATE search SET first = settled + 1",), ("UPDATE search SET approved = -1",),
                                   ("CREATE TRIGGER t AFTER INSERT ON finding BEGIN DELETE FROM search; END",),
                                   ("CREATE VIEW v AS SELECT 1",), ("CREATE TABLE t(x)",),
                                   ("INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) "
                                    "VALUES('trigger', 'sqlite_t', 'search', 0, ?)", "CREATE TRIGGER sqlite_t AFTER "
                                    "UPDATE ON search BEGIN UPDATE finding SET line = ''; END"),
                                   ("UPDATE search SET approved = recurrences + 1",),
                                   ("UPDATE search SET expanded = expanded + 1",),
                                   ("UPDATE search SET seconds = -9e999",),
                                   ("UPDATE finding SET candidate = candidate + 1000",),
                                   ("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '')",)):
            self.forge(statement, *values)
            for command in (["info"], ["verify", "--quiet"], ["resume", "--quiet"]):
                self.refused(4, command[0], self.session, *command[1:])
        for statement, *values in (("UPDATE finding SET line = ?", "x" * 20_000_000),
                                   ("UPDATE finding SET line = ?", "\0"), ("UPDATE finding SET line = 'no'",),
                                   ("UPDATE finding SET line = ?", "[" * 10**5)):
            self.forge(statement, *values)
            self.answered("info", self.session)
            self.refused(1, "verify", self.session, "--quiet")

    def test_a_terminal_is_not_commanded(self):
        for column in ("version", "created"):
            self.forge(f"UPDATE search SET {column} = ?", "\x1b]0;x\x07\u202e\x9b" * 10**6)
            text = self.answered("info", self.session)
            self.assertLess(len(text), 3000)
            self.assertTrue(all(c == "\n" or c.isprintable() for c in text))

    def test_bytes(self):
        for offset, data in ((16, b"\0\3"), (18, b"\3\3"), (28, b"\x7f\xff\xff\xff"), (32, b"\xff" * 8),
                             (56, b"\0\0\0\3"), (100, b"\x0d" + b"\xff" * 4), (4096, b"\xff" * 4096)):
            shutil.copy(self.sound, self.session)
            with open(self.session, "r+b") as file:
                file.seek(offset)
                file.write(data)
            for command in (["info"], ["verify", "--quiet"], ["resume", "--quiet"]):
                self.refused(4, command[0], self.session, *command[1:])
        for size in (0, 99, 100, 5000):
            shutil.copy(self.sound, self.session)
            os.truncate(self.session, size)
            self.refused(4, "info", self.session)

    def test_names(self):
        search = ["search", "--constant", "e", "--coefficients", "1", "--words", "1..1", "--quiet", "--session"]
        for name in ("new\nline", "\u03c0 \u2013 \u202e", "'; DROP TABLE search;--", "?mode=memory", ":memory:",
                     "file:other?mode=rwc", "-"):
            folder = self.path / "names"
            folder.mkdir()
            self.answered(*search, name, cwd=folder)
            self.assertEqual([p.name for p in folder.iterdir()], [name])
            self.assertIn("complete", self.answered("info", name, cwd=folder))
            self.answered("export", name, "out.csv", cwd=folder)
            self.answered("export", name, "out " + name, "--format", "paper", cwd=folder)
            self.assertEqual({p.name for p in folder.iterdir()} - {name + "-wal", name + "-shm"},
                             {name, "out.csv", "out " + name})
            shutil.rmtree(folder)
        long = "x" * 300
        os.mkfifo(self.path / "pipe")
        for name in (long, "/dev/zero", "/dev/null", "/proc/self/mem", "pipe", ".", "no/such"):
            self.refused(4, *search, name, cwd=self.path)
            self.refused(4, "info", name, cwd=self.path)
        for arguments in ([long, "--format", "csv"], [long, "--format", "paper"], [".", "--format", "csv"],
                          [".", "--format", "paper"], ["/dev/full", "--format", "csv"]):
            self.refused(4, "export", self.sound, *arguments, cwd=self.path)
        self.assertEqual([p.name for p in self.path.iterdir()], ["pipe"])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
