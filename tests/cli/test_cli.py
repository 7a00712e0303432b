#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs fractiscope-cli: test_cli.py PROGRAM DATA_DIRECTORY [unittest arguments]."""

import json
import os
import pty
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
import unittest
from fractions import Fraction

PROGRAM = sys.argv[1]
DATA = sys.argv[2]
FIELDS = ["constant", "p", "q", "signs", "preperiod", "period", "degree", "initial", "polynomials", "recurrence",
          "seeds", "complexity", "order", "status", "digits", "family", "conjecture", "digitsPerTerm", "ratioToSimple",
          "accidentBits", "formBits", "simple", "proof"]


def run(*arguments, **options):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=120, **options)


def search(*arguments):
    return run("search", "--constant", "e", *arguments)


def trimmed(polynomial):
    coefficients = [int(c) for c in polynomial]
    while coefficients and coefficients[-1] == 0:
        coefficients.pop()
    return tuple(coefficients)


def through(values):
    """The polynomial with these values at 0, 1, 2, ..., low degree first, as in JSON lines."""
    differences, coefficients, basis = [Fraction(v) for v in values], [Fraction(0)] * len(values), [Fraction(1)]
    for k in range(len(values)):
        for i, c in enumerate(basis):
            coefficients[i] += differences[0] * c
        differences = [b - a for a, b in zip(differences, differences[1:])]
        basis = [(below - k * here) / (k + 1) for below, here in zip([0, *basis], [*basis, 0])]
    return [int(c) if c.denominator == 1 and abs(c) < 2**53 else str(c) for c in coefficients]


def key(row):
    return (trimmed(row["p"]), trimmed(row["q"]), tuple(row["signs"]))


def parsed(text):
    """The formulas and the summary of JSON lines; the summary comes last and once."""
    lines = [json.loads(line) for line in text.splitlines()]
    assert [("summary" in line) for line in lines] == [False] * (len(lines) - 1) + [True]
    return lines[:-1], lines[-1]["summary"]


class BadInput(unittest.TestCase):
    """Each has its sentence on the standard error, its exit code, and nothing on the standard output."""

    def refused(self, code, phrase, *arguments):
        result = run(*arguments)
        self.assertEqual(result.returncode, code, (arguments, result.stderr))
        self.assertIn(phrase, result.stderr, arguments)
        self.assertEqual(result.stdout, "", arguments)
        return result.stderr

    def test_constants(self):
        cases = [("", "Nothing is given"), ("1/0", "Division by zero"), ("sqrt(-1)", "not a real number"),
                 ("0.5", "is rational: its continued fraction [0; 2] ends after 2 terms"), ("2+", "ends too early"),
                 ("besseli(1,)", "does not fit here"), ("nosuchname", "not a known name")]
        for text, phrase in cases:
            self.refused(3, phrase, "search", "--constant", text)
            if text != "0.5":
                self.refused(3, phrase, "expand", text)
        self.refused(3, "Nothing is given", "search", "--constant=")

    def test_too_few_digits(self):
        message = self.refused(3, "1 term only, the search needs", "search", "--constant", "digits:3.14")
        self.assertIn("give more digits", message)

    def test_position_is_shown(self):
        message = self.refused(3, "ends too early", "search", "--constant", "2+")
        self.assertTrue(message.endswith("\n  2+\n    ^\n"), message)
        message = self.refused(3, "not a sign", "search", "--constant", "e", "--word", "+-x")
        self.assertTrue(message.endswith("\n  +-x\n    ^\n"), message)

    def test_numbers(self):
        for option, values in {"--coefficients": ["0", "-1", "1000000000", "10^9", "99999999999999999999999"],
                               "--degree": ["0", "4", "-1", "2..1"],
                               "--order": ["0", "-5", "1000000000", "10^9"],
                               "--preperiod": ["-1", "10^9"],
                               "--digits": ["0", "-1", "10^12"],
                               "--depth": ["0", "-1", "104", "10^5"],
                               "--precision": ["1", "-1", "10^9"],
                               "--threads": ["0", "-1", "10^9"],
                               "--monomials": ["3..1", "1..1000"],
                               "--words": ["5..2", "0..1", "-1..2", "1..99"]}.items():
            for value in values:
                self.refused(3, "not " + value, "search", "--constant", "e", option, value)
        for text in ("448", "-1", "10^12"):
            self.refused(3, text + " is no first or last number", "search", "--constant", "e", "--words", "1..2",
                         "--from", text)
        self.refused(3, "from 10 to 447", "search", "--constant", "e", "--words", "1..2", "--from", "10", "--to", "9")
        self.refused(2, "--engine", "search", "--constant", "e", "--engine", "fastest")
        for option in ("--coefficients", "--order", "--preperiod", "--digits", "--threads", "--depth", "--precision",
                       "--from", "--to"):
            self.refused(3, "not a whole number", "search", "--constant", "e", option, "abc")
        for option in ("--words", "--degree"):
            self.refused(3, "not a range", "search", "--constant", "e", option, "a..b")
        for value in ("0", "-1", "10^12", "1000000000000"):
            self.refused(3, "number of terms", "expand", "e", "--terms", value)
        for value in ("10^9", "1044481", "63"):
            self.refused(3, "from 64 to 1044480", "expand", "e", "--precision", value)

    def test_words(self):
        self.refused(3, "not a sign", "search", "--constant", "e", "--word", "+a")
        self.refused(3, "is empty", "search", "--constant", "e", "--word=")
        self.refused(3, "from 1 to 16", "search", "--constant", "e", "--word", "+-" * 9)

    def test_left_hand_sides(self):
        for text in ("", "y", "x/", "1/0", "(x"):
            self.refused(3, "--lhs", "search", "--constant", "e", "--lhs", text)

    def test_usage(self):
        for arguments in ([], ["nosuch"], ["search"], ["search", "--nosuch"], ["expand"],
                          ["search", "--constant", "e", "--words", "1..2", "--word", "+"],
                          ["search", "--constant", "e", "--degree", "1", "--lhs", "x"]):
            self.assertEqual(run(*arguments).returncode, 2, arguments)
        self.assertEqual(run("--help").returncode, 0)

    def test_unwritable_output(self):
        with tempfile.TemporaryDirectory() as directory:
            for path in (os.path.join(directory, "none", "x"), directory):
                self.refused(4, "cannot be written", "search", "--constant", "e", "--jsonl", path)
            self.assertEqual(os.listdir(directory), [])
        if os.path.exists("/dev/full"):
            self.refused(4, "cannot be written", "search", "--constant", "e", "--word", "+", "--quiet",
                         "--jsonl", "/dev/full")

    def test_latex_input(self):
        self.refused(4, "cannot be read", "latex", "/nonexistent/file")
        for text in ("{", "[]", "{}", "[" * 100000, '{"constant":"e"}'):
            result = run("latex", input=text)
            self.assertEqual((result.returncode, result.stdout), (3, ""), text[:40])
            self.assertIn("line 1", result.stderr)


class SelfTest(unittest.TestCase):
    """The program says itself whether it works on this machine."""

    def test_this_installation(self):
        with tempfile.TemporaryDirectory() as directory:
            result = run("--self-test", env=dict(os.environ, TMPDIR=directory))
            self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)
            self.assertEqual(os.listdir(directory), [])
        lines = [line for line in result.stdout.splitlines() if line.startswith("passed")]
        for name in ("libraries", "constants", "certified terms", "known terms", "kernel for", "searches", "proofs",
                     "storage"):
            self.assertTrue(any(line[8:].startswith(name) for line in lines), name)
        self.assertIn(f"{len(lines)} of {len(lines)} checks passed", result.stdout)
        for library in ("GMP", "MPFR", "FLINT", "Boost", "SQLite"):
            self.assertRegex(lines[0], library + r" \d+\.\d+")

    def test_a_check_that_fails(self):
        with tempfile.TemporaryDirectory() as directory:
            result = run("--self-test", env=dict(os.environ, TMPDIR=os.path.join(directory, "missing")))
        self.assertEqual(result.returncode, 5)
        self.assertEqual(result.stderr, "fractiscope-cli: The self-test failed: storage.\n")
        self.assertEqual(result.stdout.count("FAILED"), 1)
        self.assertRegex(result.stdout, "FAILED  storage .*No folder can be made for temporary files")

    def test_it_is_no_command(self):
        self.assertEqual(run("--self-test", "bases").returncode, 2)


class Version(unittest.TestCase):
    def test_version(self):
        result = run("--version")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r"\Afractiscope-cli \d+\.\d+\.\d+\n\Z")


class Search(unittest.TestCase):
    def test_json_lines_are_the_known_table(self):
        result = search("--words", "2..2", "--jsonl", "-")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        rows, summary = parsed(result.stdout)
        with open(os.path.join(DATA, "e-degree1-L2-words2to2.jsonl"), encoding="utf-8") as table:
            header, *known = [json.loads(line) for line in table]
        self.assertEqual({key(row) for row in rows}, {key(row) for row in known if row["approved"]})
        self.assertEqual(len(rows), header["approved"])
        self.assertEqual([summary[k] for k in ("candidates", "hits", "approved", "outcome")],
                         [header["candidates"], header["hits"], header["approved"], "completed"])
        self.assertEqual(list(summary), ["candidates", "hits", "approved", "proved", "families", "seconds", "outcome"])
        for row in rows:
            self.assertEqual(list(row), [f for f in FIELDS if f in row])
            self.assertEqual("recurrence" in row, not row["polynomials"])
            self.assertEqual((row["status"], row["constant"]), ("proved", "e"))
            self.assertGreaterEqual(row["digits"], 1000)
        self.assertEqual(summary["families"], len({row["family"] for row in rows}))

    def test_terms_of_the_closed_form(self):
        rows, _ = parsed(search("--words", "2..2", "--jsonl", "-").stdout)
        with open(os.path.join(DATA, "e-degree1-L2-words2to2.jsonl"), encoding="utf-8") as table:
            known = {key(row): row["terms"] for row in map(json.loads, list(table)[1:])}
        for row in rows:
            terms = [int(term) for term in row["initial"]]
            while len(terms) < 60 and row["polynomials"]:
                k, j = divmod(len(terms) - row["preperiod"], row["period"])
                value = sum(fraction(c) * k**i for i, c in enumerate(row["polynomials"][j]))
                terms.append(int(value))
            if row["polynomials"]:
                self.assertEqual(terms[:60], known[key(row)][:60], key(row))

    def test_threads_do_not_matter(self):
        one, two = (search("--coefficients", "3", "--jsonl", "-", "--threads", n).stdout.splitlines() for n in "12")
        self.assertEqual(one[:-1], two[:-1])
        summaries = [json.loads(lines[-1])["summary"] for lines in (one, two)]
        for summary in summaries:
            del summary["seconds"]
        self.assertEqual(*summaries)

    def test_words_that_start_with_a_dash(self):
        for arguments in (["--word", "-", "--word", "+-", "--word=-+"], ["--word", "-", "+-", "-+"]):
            result = search("--lhs", "x", *arguments, "--jsonl", "-")
            rows, summary = parsed(result.stdout)
            self.assertEqual((result.returncode, summary["candidates"]), (0, 3))
            self.assertEqual({tuple(row["signs"]) for row in rows}, {(1, -1), (-1, 1)})

    def test_given_left_hand_sides(self):
        rows, summary = parsed(search("--lhs", "(x+1)/(x-1)", "--lhs", "-x + 4", "--word", "+", "--jsonl", "-").stdout)
        self.assertEqual(summary["candidates"], 2)
        self.assertEqual({key(row)[:2] for row in rows}, {((1, 1), (-1, 1)), ((4, -1), (1,))})

    def test_monomials(self):
        rows, summary = parsed(search("--monomials", "1..1", "--word", "+", "--jsonl", "-").stdout)
        self.assertTrue(rows)
        self.assertTrue(all(len(row["p"]) == 2 for row in rows))
        self.assertEqual(summary["outcome"], "completed")

    def test_family_only(self):
        everything, _ = parsed(search("--words", "2..2", "--jsonl", "-").stdout)
        heads, summary = parsed(search("--words", "2..2", "--jsonl", "-", "--family-only").stdout)
        self.assertEqual(len(heads), summary["families"])
        firsts = {}
        for row in everything:
            firsts.setdefault(row["family"], key(row))
        self.assertEqual({row["family"]: key(row) for row in heads}, firsts)

    def test_all_shows_refuted(self):
        arguments = ["search", "--constant", "pi", "--coefficients", "3", "--word", "-", "--jsonl", "-"]
        self.assertEqual(parsed(run(*arguments).stdout)[0], [])
        rows, summary = parsed(run(*arguments, "--all").stdout)
        self.assertEqual({row["status"] for row in rows}, {"refuted"})
        self.assertEqual(len(rows), summary["hits"])

    def test_table(self):
        result = search("--words", "2..2")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("448 candidates", result.stdout)
        self.assertIn("288 approved to 1000 digits", result.stdout)
        self.assertNotIn("\r", result.stdout)
        self.assertNotIn("\033", result.stdout)
        lines = result.stdout.splitlines()
        first = next(i for i, line in enumerate(lines) if line.lstrip().startswith("family"))
        members = [int(line.split()[1]) for line in lines[first + 1:lines.index("", first)]]
        self.assertEqual(sum(members), 288)
        quiet = search("--words", "2..2", "--quiet").stdout.splitlines()
        self.assertEqual(quiet, lines[first:lines.index("", first)])

    def test_digits_say_how_many_terms(self):
        e = run("constants", "e", "--digits", "400").stdout.splitlines()[0].split("=")[1].strip()
        result = run("search", "--constant", "digits:" + e, "--lhs", "x", "--word", "+", "--digits", "200")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("digits given certify", result.stdout)
        self.assertIn("1 approved", result.stdout)


class Files(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.directory.name, "out.jsonl")

    def tearDown(self):
        self.directory.cleanup()

    def test_file_is_replaced_at_the_end(self):
        with open(self.path, "w", encoding="utf-8") as file:
            file.write("old")
        os.chmod(self.path, 0o640)
        result = search("--word", "+", "--jsonl", self.path)
        self.assertEqual(result.returncode, 0)
        with open(self.path, encoding="utf-8") as file:
            rows, summary = parsed(file.read())
        self.assertEqual(len(rows), summary["approved"])
        self.assertEqual(stat.S_IMODE(os.stat(self.path).st_mode), 0o640)
        self.assertEqual(os.listdir(self.directory.name), ["out.jsonl"])

    def test_interrupt_leaves_a_complete_file(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            process = subprocess.Popen(
                [PROGRAM, "search", "--constant", "e", "--coefficients", "20", "--words", "1..6", "--jsonl", self.path],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            self.wait_for_lines()
            process.send_signal(number)
            _, errors = process.communicate(timeout=60)
            self.assertEqual((process.returncode, errors), (130, ""))
            with open(self.path, encoding="utf-8") as file:
                rows, summary = parsed(file.read())
            self.assertEqual(summary["outcome"], "cancelled")
            self.assertTrue(rows)
            self.assertEqual(os.listdir(self.directory.name), ["out.jsonl"])
            os.unlink(self.path)

    def wait_for_lines(self):
        """Until the file that is being written has something in it."""
        end = time.time() + 60
        while time.time() < end:
            names = os.listdir(self.directory.name)
            if any(os.path.getsize(os.path.join(self.directory.name, name)) > 0 for name in names):
                return
            time.sleep(0.02)
        self.fail("nothing was written")

    def test_latex(self):
        search("--word", "+", "--jsonl", self.path)
        result = run("latex", self.path)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertTrue(result.stdout.startswith("\\documentclass"))
        self.assertIn("\\cfrac", result.stdout)
        document = os.path.join(self.directory.name, "out.tex")
        self.assertEqual(run("latex", self.path, "--output", document).returncode, 0)
        with open(document, encoding="utf-8") as file:
            self.assertEqual(file.read(), result.stdout)
        with open(self.path, encoding="utf-8") as file:
            self.assertEqual(run("latex", stdin=file).stdout, result.stdout)
        refused = run("latex", self.path, "--output", os.path.join(self.directory.name, ".", "out.jsonl"))
        self.assertEqual(refused.returncode, 3)
        self.assertIn("is the file that is read", refused.stderr)
        self.assertEqual(run("latex", self.path).stdout, result.stdout)


class Progress(unittest.TestCase):
    def test_on_a_terminal_only(self):
        master, slave = pty.openpty()
        process = subprocess.Popen([PROGRAM, "search", "--constant", "e", "--words", "1..4", "--coefficients", "4",
                                    "--jsonl", "-"], stdout=subprocess.DEVNULL, stderr=slave)
        os.close(slave)
        shown = b""
        try:
            while chunk := os.read(master, 4096):
                shown += chunk
        except OSError:
            pass  # the other end is closed
        os.close(master)
        self.assertEqual(process.wait(timeout=60), 0)
        self.assertIn(b"/s", shown)
        self.assertIn(b"families", shown)
        self.assertTrue(shown.endswith(b"\r\033[K"))


class Expand(unittest.TestCase):
    def terms(self, *arguments):
        result = run("expand", *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        listed = result.stdout[result.stdout.index("\nterms") + 6:]
        terms = []
        for line in listed.splitlines():
            terms += [int(term) for term in line.replace(",", " ").split()] if set(line) <= set("0123456789-, ") else []
        return terms, result.stdout

    def test_simple(self):
        terms, text = self.terms("e", "--terms", "11")
        self.assertEqual(terms, [2, 1, 2, 1, 1, 4, 1, 1, 6, 1, 1])
        self.assertIn("11 terms, each certified", text)

    def test_signed(self):
        self.assertEqual(self.terms("e", "--word", "-+", "--terms", "5")[0], [3, 3, 2, 5, 2])

    def test_negative(self):
        self.assertEqual(self.terms("-e", "--terms", "4")[0], [-3, 3, 1, 1])

    def test_interval(self):
        terms, text = self.terms("digits:3.1415926")
        self.assertEqual(terms, [3, 7, 15, 1])
        self.assertIn("Certainty ends here: the 8 digits given certify 4 terms", text)

    def test_rational(self):
        terms, text = self.terms("7/3", "--word", "+")
        self.assertEqual(terms, [2, 3])
        self.assertIn("ends after 2 terms", text)
        terms, text = self.terms("1/1000000007", "--word", "-", "--terms", "5")
        self.assertEqual(terms, [1, 2, 2, 2, 2])
        self.assertIn("first 5 terms of a finite", text)

    def test_precision(self):
        self.assertIn("a larger --precision may give more", self.terms("pi", "--precision", "64")[1])
        # a_1 has 995,000 bits, and to certify it takes twice as many.
        self.assertIn("1044480 bits, the most there are", self.terms("exp(-690000)", "--precision", "1044480")[1])


class Generalise(unittest.TestCase):
    """One formula for every k."""

    def lines(self, *arguments):
        result = run("generalise", *arguments)
        self.assertEqual((result.returncode, result.stderr), (0, ""), arguments)
        return result.stdout.splitlines()

    def test_theorems(self):
        self.assertEqual(self.lines("k*tan(1/k)")[0],
                         "k*tan(1/k) = [(1, (4t + 3)k^2 - 2, 1, 4t + 3) t>=0] for all k >= 1")
        text = self.lines("e^(1/k)", "--word", "+", "+-")
        self.assertEqual(text[0], "e^(1/k) = [(1, (2t + 1)k - 1, 1) t>=0] for all k >= 2")
        self.assertIn("  Not included: k = 1.", text)
        self.assertIn("e^(1/k) = [1; ((2t + 1)k, 2) t>=0] with signs +-, for all k >= 2", text)
        self.assertTrue(any("y = coth(1/(2k)) = 2k + 1/(6k + 1/(10k + ...))" in line for line in text))

    def test_residue_classes(self):
        text = "\n".join(self.lines("2*e^(1/k)"))
        for phrase in ("for k = 3, 5, 7, ...", "for k = 4, 6, 8, ..."):
            self.assertIn(phrase, text)

    def test_negative_and_left_hand_side(self):
        for arguments in (["-e^(1/k)", "--word", "+", "--word", "+-"], ["e^(1/k)", "--lhs", "-x", "--word", "+", "+-"]):
            self.assertEqual(sum(" = [-2; " in line for line in self.lines(*arguments)), 2, arguments)
        self.assertIn("[1; 2k - 1, ((4t + 6)k) t>=0] for all k >= 1", self.lines("e^(1/k)", "--lhs", "(x+1)/2")[0])

    def test_not_found_is_an_answer(self):
        for expression in ("(k+1)*e^(1/k)", "k^2*e^(1/k)"):
            self.assertEqual(self.lines(expression), [expression + " with signs +: no uniform formula found. "
                                                      "This does not say that there is none."])

    def test_latex(self):
        self.assertEqual(self.lines("e^(1/k)", "--word", "+-", "--latex"),
                         ["\\[ e^{1/k} = [1;\\, \\overline{(2t + 1)k,\\, 2}]_{t \\ge 0} \\quad \\text{signs } (+, -)"
                          " \\quad (k \\ge 2) \\]"])

    def test_json(self):
        rows = [json.loads(line) for line in self.lines("2*e^(1/k)", "--json", "-")]
        self.assertEqual([(row["first"], row["step"]) for row in rows], [(3, 2), (4, 2)])
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, "theorems.jsonl")
            self.assertTrue(self.lines("2*e^(1/k)", "--json", path))
            with open(path, encoding="utf-8") as file:
                self.assertEqual([json.loads(line) for line in file], rows)

    def test_bad_input(self):
        for code, phrase, arguments in [
                (3, "ends too early", ["k*"]), (3, "not a known name", ["e^(1/n)"]), (3, "'pi'", ["pi/k"]),
                (3, "not of degree 1", ["tan(1/k)^2"]), (3, "not a sign", ["e^(1/k)", "--word", "+a"]),
                (3, "--lhs", ["e^(1/k)", "--lhs", "x/"]), (3, "several constants", ["tan(1/k)*e^(1/k)"]),
                (3, "not integers", ["e^(3/k)"]), (2, "required", []), (2, "--nosuch", ["e^(1/k)", "--nosuch"]),
                (4, "cannot be written", ["e^(1/k)", "--json", "/nonexistent/x"])]:
            result = run("generalise", *arguments)
            self.assertEqual(result.returncode, code, arguments)
            self.assertIn(phrase, result.stderr + result.stdout, arguments)
            if code != 2:
                self.assertEqual(result.stdout, "", arguments)


class Parts(unittest.TestCase):
    """Ranges of candidates, and the two engines."""

    def formulas(self, *arguments):
        rows, summary = parsed(search("--words", "1..2", "--jsonl", "-", *arguments).stdout)
        return [key(row) for row in rows], summary

    def test_parts_make_the_whole(self):
        whole, summary = self.formulas()
        self.assertEqual(summary["candidates"], 448)
        parts = []
        for first, last in (("0", "0"), ("1", "100"), ("101", "446"), ("447", "447")):
            rows, summary = self.formulas("--from", first, "--to", last)
            self.assertEqual(summary["candidates"], int(last) - int(first) + 1)
            parts += rows
        self.assertEqual(parts, whole)
        self.assertEqual(self.formulas("--from", "101")[0], whole[len(self.formulas("--to", "100")[0]):])

    def test_engines_agree(self):
        fast, textbook = (self.formulas("--engine", engine) for engine in ("classes", "textbook"))
        self.assertEqual(fast[0], textbook[0])
        self.assertEqual(fast[1]["hits"], textbook[1]["hits"])

    def test_part_of_a_huge_domain(self):
        rows, summary = self.formulas("--coefficients", "1000", "--from", "10^12", "--to", "1000000001999")
        self.assertEqual((summary["candidates"], summary["outcome"]), (2000, "completed"))

    def test_deep(self):
        shallow, deep = (self.formulas("--order", order, "--depth", "2500")[0] for order in ("26", "1000"))
        self.assertTrue(set(shallow) < set(deep))


class Bench(unittest.TestCase):
    def test_quick(self):
        result = run("bench", "--quick")
        self.assertEqual(result.returncode, 0, result.stderr)
        for phrase in ("tail classes, 1 thread", "x textbook", "ns per candidate: walk", "Lehmer, certified", "cancelled"):
            self.assertIn(phrase, result.stdout)


class Constants(unittest.TestCase):
    def test_list(self):
        result = run("constants")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        lines = [line.split() for line in result.stdout.splitlines() if line.startswith("  ")]
        self.assertGreaterEqual(len(lines), 40)
        self.assertIn(["e", "2.7182818284590452354"], [line[:2] for line in lines])
        self.assertNotIn("?", [line[1] for line in lines])

    def test_one(self):
        pi = run("constants", "pi", "--digits", "30").stdout.splitlines()[0]
        self.assertEqual(pi, "pi = 3.14159265358979323846264338328")
        self.assertTrue(run("constants", "sqrt(2)").stdout.splitlines()[1].startswith("algebraic: a root of x^2 - 2"))
        self.assertEqual(run("constants", "0.5").stdout.splitlines()[:2], ["0.5 = 1/2", "rational"])
        self.assertEqual(run("constants", "nosuchname").returncode, 3)
        self.assertEqual(run("constants", "").returncode, 3)


def fraction(text):
    from fractions import Fraction
    return Fraction(text)


class Proofs(unittest.TestCase):
    """prove, discover, identify, check-certificate and the script for PARI/GP."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def found(self, *arguments):
        """JSON lines of a search, in a file."""
        path = self.path("found.jsonl")
        result = run("search", *arguments, "--jsonl", path, "--quiet")
        self.assertEqual(result.returncode, 0, result.stderr)
        return path

    def test_prove_gives_what_the_search_gives(self):
        plain = self.found("--constant", "e", "--words", "1..2", "--no-prove")
        with open(plain, encoding="utf-8") as file:
            rows, summary = parsed(file.read())
        self.assertEqual({row["status"] for row in rows}, {"approved"})
        self.assertEqual((summary["approved"], summary["proved"]), (288, 0))
        result = run("prove", plain, "--jsonl", self.path("proved.jsonl"))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("288 proved, 0 refuted, 0 open.", result.stdout)
        checked = run("check-certificate", self.path("proved.jsonl"))
        self.assertEqual((checked.returncode, checked.stdout), (0, "288 accepted.\n"))

    def test_bases(self):
        result = run("bases")
        self.assertEqual(result.returncode, 0)
        for name in ("Bessel quotient", "coth(1/k)", "quadratic irrational", "Tasoev", "Rogers-Ramanujan"):
            self.assertIn(name, result.stdout)

    def test_one_formula(self):
        def prove(*arguments):
            return run("prove", "--constant", "e", *arguments)

        self.assertIn("e = [2; (1, 2k + 2, 1) k>=0] under +: proved",
                      prove("--formula", "2; 1, 2k+2, 1", "--explain").stdout)
        self.assertIn("refuted, term 6 must be 1", prove("--formula", "2; 1, 2k+2, 1, 1, 2k+4, 7").stdout)
        self.assertIn("e/2", prove("--lhs", "x/2", "--formula", "1, 2; 2k+1, 3, 1, 2k+1, 1, 3").stdout)
        self.assertEqual(prove("--formula", "2; k/2").returncode, 3)
        self.assertEqual(prove("--lhs", "x").returncode, 2)
        named = run("identify", "--formula", "2; 1, 2k+2, 1").stdout
        self.assertIn("= e\n", named)
        self.assertIn("A003417, Euler", named)
        families = search("--words", "1..2", "--known").stdout
        self.assertIn("Family 1: Known: e = [2; (1, 2k + 2, 1) k>=0] (A003417, Euler [17]).", families)
        self.assertIn("Family 3: Another form of e = ", families)
        self.assertIn("Not in the table", run("identify", "--formula", "7k+1").stdout)

    def test_what_is_wrong_is_refuted_and_what_has_no_base_stays_open(self):
        with open(self.found("--constant", "e", "--lhs", "x", "--word", "+", "--no-prove"), encoding="utf-8") as file:
            row = json.loads(file.readline())
        wrong = dict(row, polynomials=[[1], [2, 2], [3]])
        foreign = dict(row, constant="pi")
        text = "".join(json.dumps(line) + "\n" for line in (wrong, foreign))
        result = run("prove", "--jsonl", "-", input=text)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("refuted, term 3 must be 1", result.stderr)
        self.assertIn("pi = [2; (1, 2k + 2, 1) k>=0] under +: refuted, term 0 differs from the certified one\n",
                      result.stderr)
        statuses = [json.loads(line)["status"] for line in result.stdout.splitlines()]
        self.assertEqual(statuses, ["refuted", "refuted"])

    def test_what_a_line_claims_is_compared_anew(self):
        with open(self.found("--constant", "e", "--lhs", "x", "--word", "+"), encoding="utf-8") as file:
            row = json.loads(file.readline())
        self.assertEqual(row["status"], "proved")
        # e, but no base is seen; a number whose proof this is not; a left-hand side that is not the one.
        hidden, foreign, side = (dict(row, constant="e*cos(1)/cos(1)"), dict(row, constant="pi"), dict(row, p=[1, 1]))
        text = "".join(json.dumps(line) + "\n" for line in (hidden, foreign, side))
        result = run("prove", "--jsonl", "-", "--explain", input=text)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertNotIn("Then", result.stderr)
        rows = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([r["status"] for r in rows], ["approved", "refuted", "refuted"])
        self.assertFalse(any("proof" in r for r in rows))
        self.assertGreaterEqual(rows[0]["digits"], 1000)
        # What is written of a proved formula is what was shown of it here.
        boast = dict(row, digits=10**12, ratioToSimple=1e300, digitsPerTerm=1e300, formBits=1,
                     simple={"period": 1, "formBits": 1, "ratio": "1000000"})
        shown = json.loads(run("prove", "--jsonl", "-", input=json.dumps(boast) + "\n").stdout)
        self.assertEqual((shown["status"], shown["simple"]["ratio"]), ("proved", "1"))
        self.assertGreater(shown["formBits"], 1)
        self.assertLess(shown["digits"], 101000)
        self.assertAlmostEqual(shown["ratioToSimple"], 1)
        self.assertLess(shown["digitsPerTerm"], 2)
        wrong = dict(boast, polynomials=[[1], [2, 2], [3]], status="suspected", accidentBits=1e300)
        del wrong["proof"]
        wrong = json.loads(run("prove", "--jsonl", "-", input=json.dumps(wrong) + "\n").stdout)
        self.assertEqual(wrong["status"], "refuted")
        self.assertLess(wrong["digits"], 10)
        self.assertLess(wrong["accidentBits"], 0)
        # A polynomial through the terms that the digits certify says nothing.
        terms = [3, 7, 15, 1, 292, 1, 1, 1, 2, 1, 3, 1, 14, 2, 1, 1, 2, 2, 2, 2, 1, 84, 2, 1, 1, 15, 3, 13]
        plain = {k: v for k, v in row.items() if k not in ("proof", "simple", "formBits")}
        made = dict(plain, status="suspected", accidentBits=None, constant="digits:3.1415926535897932384626433832795",
                    initial=[], preperiod=0, period=1, degree=len(terms) - 1, polynomials=[through(terms)])
        made = json.loads(run("prove", "--jsonl", "-", input=json.dumps(made) + "\n").stdout)
        self.assertEqual(made["status"], "suspected")
        self.assertLess(made["accidentBits"], 0)
        claimed = dict(row, constant="pi", status="approved", digits=1009, accidentBits=500)
        del claimed["proof"]
        result = run("prove", "--jsonl", "-", input=json.dumps(claimed) + "\n")
        self.assertEqual(json.loads(result.stdout)["status"], "refuted")
        negative = run("prove", "--constant=-e*cos(1)/cos(1)", "--formula=-3, 3; 1, 1, 2k+4").stdout
        self.assertIn("open, approved to 1", negative)
        self.assertIn("not approved", run("prove", "--constant", "-pi", "--formula=-4; 1").stdout)
        digits = run("prove", "--constant", "digits:3.14", "--formula", "3; 7").stdout
        self.assertIn("open, not approved; ", digits)
        unreadable = run("prove", input=json.dumps(dict(row, constant="gamma(-1)")) + "\n")
        self.assertEqual(unreadable.returncode, 3)
        self.assertIn("line 1: the constant cannot be read", unreadable.stderr)

    def test_certificates_of_others_are_refused(self):
        with open(self.found("--constant", "e", "--lhs", "x", "--word", "+"), encoding="utf-8") as file:
            row = json.loads(file.readline())
        self.assertEqual(row["status"], "proved")

        def check(changed):
            return run("check-certificate", input=json.dumps(changed) + "\n")

        self.assertEqual(check(row).stdout, "1 accepted.\n")
        for changed in (dict(row, constant="tan(1)"), dict(row, p=[1, 1])):
            result = check(changed)
            self.assertEqual(result.returncode, 1)
            self.assertIn("it is not about", result.stdout)
            written = run("latex", input=json.dumps(changed) + "\n")
            self.assertEqual((written.returncode, written.stdout), (3, ""))
            self.assertIn("line 1: the proof is right, but it is not about", written.stderr)
        forged = dict(row, polynomials=[[1], [2, 3], [1]])
        result = check(forged)
        self.assertEqual((result.returncode, result.stdout), (1, "0 accepted, 1 refused.\n"))
        self.assertIn("certificate checker", result.stderr)
        lines = "".join(json.dumps(line) + "\n" for line in (forged, row, forged, row, row))
        result = run("check-certificate", input=lines)
        self.assertEqual((result.returncode, result.stdout), (1, "3 accepted, 2 refused.\n"))
        self.assertIn("line 3: refused", result.stderr)
        self.assertEqual(run("check-certificate", input=lines + "{}\n").returncode, 3)
        self.assertEqual(check(dict(row, proof={})).returncode, 3)
        proof = row["proof"]
        alone = dict({"certificate": 1}, **proof, target={k: row[k] for k in ("signs", "initial", "polynomials")})
        self.assertEqual(check(alone).stdout, "1 accepted.\n")
        result = check(dict(alone, sign=-proof["sign"]))
        self.assertEqual((result.returncode, result.stdout), (1, "0 accepted, 1 refused.\n"))
        self.assertIn("H3 fails", result.stderr)

    def test_a_constant_out_of_a_file(self):
        with open(self.found("--constant", "e", "--lhs", "x", "--word", "+"), encoding="utf-8") as file:
            row = json.loads(file.readline())
        bad = json.dumps(dict(row, constant="e\x1b[31mPWN\x07\u202e\n")) + "\n"
        for command in ("prove", "check-certificate", "latex"):
            result = run(command, input=bad)
            self.assertTrue(all(c == "\n" or c.isprintable() for c in result.stdout + result.stderr), command)
        result = run("latex", input=json.dumps(dict(row, constant="e\0")) + "\n")
        self.assertEqual((result.returncode, result.stdout), (3, ""))
        self.assertIn("line 1: the constant cannot be read: ", result.stderr)
        table = run("search", "--constant", "e\n+0", "--lhs", "x", "--word", "+").stdout
        self.assertIn("  e +0  ", table)
        self.assertIn("1 candidate: 1 left-hand side under 1 sign word.", table)

    def test_formulas_of_any_size(self):
        with open(self.found("--constant", "e", "--lhs", "x", "--word", "+", "--no-prove"), encoding="utf-8") as file:
            row = json.loads(file.readline())
        numbers = [str(10**399 + n) for n in range(9999)]
        long = dict(row, initial=numbers, preperiod=len(numbers), accidentBits=1e300)
        recurrence = dict(row, initial=[], preperiod=0, polynomials=[], period=0, degree=0, recurrence=numbers,
                          seeds=numbers)
        for changed in (long, recurrence):
            for command in ("identify", "latex"):
                result = run(command, input=json.dumps(changed) + "\n")
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertNotIn("unknown", result.stdout)

    def test_discover(self):
        result = run("discover", "--constant", "e", "--words", "1..2", "--jsonl", self.path("d.jsonl"), "--explain")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("3/2", result.stdout)
        self.assertIn("[2; (1, 2k + 2, 1) k>=0]", result.stdout)
        self.assertIn("open: no period", result.stdout)
        self.assertIn("5. End.", result.stdout)
        self.assertEqual(run("check-certificate", self.path("d.jsonl")).stdout, "3 accepted.\n")
        far = run("discover", "--constant", "e", "--lhs", "13*x", "--word", "+", "--jsonl", "-")
        self.assertGreater(json.loads(far.stdout)["order"], 26)
        none = run("discover", "--constant", "pi", "--word", "+")
        self.assertEqual(none.returncode, 0)
        self.assertIn("No base fraction is known for pi", none.stdout)
        for arguments, phrase in ((("--constant", "1/2"), "rational"), (("--constant", "e", "--lhs", "x/"), "too early"),
                                  (("--constant", "sqrt(2)", "--lhs", "1/(x^2-2)"), "no left-hand side"),
                                  (("--constant", "sin(pi/2)", "--lhs", "1/(x-1)"), "told apart from 0"),
                                  (("--constant", "e", "--word", "+a"), "word"), (("--constant", "nosuch"), "known name")):
            refused = run("discover", *arguments)
            self.assertEqual(refused.returncode, 3, arguments)
            self.assertIn(phrase, refused.stderr)

    def test_identify(self):
        path = self.found("--constant", "tan(1/3)", "--lhs", "(x+1)/2", "--word", "+-")
        result = run("identify", path)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("= (tan(1/3) + 1)/2", result.stdout)

    def test_rewrite(self):
        result = run("rewrite", "+-: 2, 2, 1, 2; 2, 2k+5", "--simple", "--to", "-+", "--without-ones", "--even", "--odd",
                     "--moebius", "1,0,0,2", "--equivalent", "2; 1, 2k+2, 1", "--certificates", self.path("c.json"))
        self.assertEqual(result.returncode, 0, result.stderr)
        for phrase in ("x = e\n", "2; 1, 2k + 2, 1", "x/2 = ", "even part", "odd part", "equal: both are"):
            self.assertIn(phrase, result.stdout)
        self.assertEqual(run("check-certificate", self.path("c.json")).returncode, 0)
        self.assertIn("-+: 3; 2k + 3, 2", run("rewrite", "2; 1, 2k+2, 1", "--to=-+").stdout)
        self.assertIn("open, no period", run("rewrite", "2; 1, 2k+2, 1", "--to=-").stdout)
        self.assertIn("y = x + 3", run("rewrite", "2; 1, 2k+2, 1", "--equivalent", "5; 1, 2k+2, 1").stdout)
        self.assertIn("differ at term 0", run("rewrite", "2; 1, 2k+2, 1", "--equivalent", "k+1").stdout)
        self.assertIn("4; k + 6", run("rewrite", "3; 0, k+1, 4", "--without-zeros").stdout)
        for arguments, phrase in ((("2; 1,",), "ends too early"), (("2; n",), "no meaning"),
                                  (("2; 1", "--moebius", "1,2"), "four whole numbers"),
                                  (("2; 1", "--moebius", "1,2,2,4"), "must not be 0"), (("2; 1", "--to", "a"), "sign"),
                                  (("2; 1", "--equivalent", "k/2"), "integer values"), (("{}",), "expected a text")):
            refused = run("rewrite", *arguments)
            self.assertEqual(refused.returncode, 3, (arguments, refused.stderr))
            self.assertIn(phrase, refused.stderr)

    def test_digits_are_named(self):
        digits = ("0.4621171572600097585023184836436725487302892803301130385527318158380809061404092787749490641519624905"
                  "8434893298628155")
        result = run("search", "--constant", "digits:" + digits, "--words", "1..2")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("These formulas are one conjecture", result.stdout)
        self.assertIn("It says that x = tanh(1/2).", result.stdout)
        self.assertIn(" 0 proved", result.stdout)

    def test_pari(self):
        gp = shutil.which("gp")
        self.assertIsNotNone(gp, "gp of the package pari-gp is needed")
        for constant in ("e", "tan(1/2)", "besselj(1/3,2/3)/besselj(4/3,2/3)", "sqrt(7)"):
            script = self.path("check.gp")
            result = run("search", "--constant", constant, "--words", "1..2", "--pari", script)
            self.assertEqual(result.returncode, 0, result.stderr)
            checked = subprocess.run([gp, "-q", "-f", script], capture_output=True, text=True, timeout=120, check=False)
            self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
            count = checked.stdout.split()[0]
            self.assertGreater(int(count), 100)
            self.assertEqual(checked.stdout,
                             f"{count} formulas checked, {count} certificates accepted, 0 failures.\n")
        with open(script, encoding="utf-8") as file:
            text = file.read()
        # What is wrong is found: a term of a formula, an entry of M0, a missing formula.
        at = text.index("check(\"alpha under +\"")
        line = text[at:text.index("\n", at)]
        for forged in (line.replace("[2]", "[3]", 1), line.replace(";0,1]", ";0,2]", 1), ""):
            self.assertNotEqual(forged, line)
            with open(script, "w", encoding="utf-8") as file:
                file.write(text.replace(line, forged))
            checked = subprocess.run([gp, "-q", "-f", script], capture_output=True, text=True, timeout=120, check=False)
            self.assertEqual(checked.returncode, 1, checked.stdout)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
