#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the Debian package, extracts it into an empty root and runs the programs from there:

    test_package.py CPACK BUILD_DIRECTORY SOURCE_DIRECTORY VERSION [unittest arguments]

The build directory holds a finished build of both programs and of the target package_files."""
import email
import gzip
import os
import pathlib
import re
import sqlite3
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

CPACK, BUILD, SOURCE, VERSION = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), sys.argv[4]
APP = "io.github.fractiscope.fractiscope"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
CLUSTER = "share/fractiscope/cluster"
FILES = {"bin/fractiscope": 0o755, "bin/fractiscope-cli": 0o755, **{
    f"{CLUSTER}/{name}.sh": 0o755 for name in ("submit", "job", "merge", "parallel")}, **dict.fromkeys([
    f"share/applications/{APP}.desktop", f"share/metainfo/{APP}.metainfo.xml", f"share/mime/packages/{APP}.xml",
    f"share/icons/hicolor/scalable/apps/{APP}.svg",
    *(f"share/icons/hicolor/{size}x{size}/apps/{APP}.png" for size in SIZES),
    "share/man/man1/fractiscope.1.gz", "share/man/man1/fractiscope-cli.1.gz",
    "share/bash-completion/completions/fractiscope", "share/bash-completion/completions/fractiscope-cli",
    "share/zsh/vendor-completions/_fractiscope", "share/doc/fractiscope/changelog.gz",
    "share/doc/fractiscope/copyright", "share/doc/fractiscope/cluster/README.md",
    "share/doc/fractiscope/cluster/SCALE.md", f"{CLUSTER}/common.sh"], 0o644)}


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=600, check=False,
                          **options)


def made(folder):
    """Packs the build into the folder; the package."""
    # Some time, the same for all: what is packed is what was built, whenever that was.
    result = run(CPACK, "--config", BUILD / "CPackConfig.cmake", "-B", folder,
                 env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"})
    assert result.returncode == 0, result.stdout + result.stderr
    packages = list(pathlib.Path(folder).glob("*.deb"))
    assert len(packages) == 1, packages
    return packages[0]


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(cls.folder.name)
        cls.package = made(folder / "first")
        cls.root = folder / "root"
        extracted = run("dpkg-deb", "-x", cls.package, cls.root)
        assert extracted.returncode == 0, extracted.stderr
        cls.usr = cls.root / "usr"
        home = folder / "home"
        (home / "run").mkdir(parents=True, mode=0o700)
        cls.environment = {
            "PATH": f"{cls.usr}/bin:{os.environ['PATH']}", "HOME": str(home), "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(home / "run"), "XDG_DATA_DIRS": f"{cls.usr}/share", "QT_QPA_PLATFORM": "offscreen"}

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def passes(self, *command, **options):
        result = run(*command, env=self.environment, **options)
        self.assertEqual(result.returncode, 0, (command, result.stdout, result.stderr))
        return result.stdout

    def text(self, name):
        data = (self.usr / name).read_bytes()
        return (gzip.decompress(data) if name.endswith(".gz") else data).decode()

    def test_control(self):
        architecture = self.passes("dpkg", "--print-architecture").strip()
        self.assertEqual(self.package.name, f"fractiscope_{VERSION}_{architecture}.deb")
        control = email.message_from_string(self.passes("dpkg-deb", "-f", self.package))
        self.assertEqual((control["Package"], control["Version"], control["Section"]), ("fractiscope", VERSION, "math"))
        needed = re.findall(r"([a-z0-9.+-]+)(?: \([^)]*\))?(?:, |$)", control["Depends"])
        self.assertEqual(len(needed), len(set(needed)), needed)
        # The plugin that draws SVG icons is in libqt6svg6.
        for library in ("libc6", "libgmp10", "libmpfr6", "libsqlite3-0", "libqt6svg6", "libqt6widgets6"):
            self.assertIn(library, needed)

    def test_files(self):
        found = {str(path.relative_to(self.usr)): path.stat().st_mode & 0o7777
                 for path in self.root.rglob("*") if path.is_file()}
        self.assertEqual(found, FILES)
        listed = self.passes("dpkg-deb", "-c", self.package)
        self.assertEqual({line.split()[1] for line in listed.splitlines()}, {"root/root"})

    def test_same_bytes_again(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(self.package.read_bytes(), made(folder).read_bytes())

    def test_no_path_of_the_build(self):
        for program in ("bin/fractiscope", "bin/fractiscope-cli"):
            data = (self.usr / program).read_bytes()
            self.assertIn(b"ELF", data[:4])
            self.assertNotIn(os.fsencode(SOURCE) + b"/", data, program)
            self.assertNotIn("RUNPATH", self.passes("readelf", "-d", self.usr / program))

    def test_command_line_runs(self):
        self.assertEqual(self.passes("fractiscope-cli", "--version"), f"fractiscope-cli {VERSION}\n")
        self.assertIn("[2; 1, 2, 1, 1, 4", self.passes("fractiscope-cli", "expand", "e", "--terms", "6"))
        if "--self-test" in self.passes("fractiscope-cli", "--help"):
            self.passes("fractiscope-cli", "--self-test")

    def test_shards_run_from_the_package(self):
        with tempfile.TemporaryDirectory() as folder:
            self.passes(self.usr / CLUSTER / "parallel.sh", f"{folder}/e", "10m", "1", "--constant", "e", "--words", "1..2")
            self.assertIn("448 of 448 candidates, complete",
                          self.passes("fractiscope-cli", "info", f"{folder}/e/merged.fractiscope"))

    def test_window_opens(self):
        self.assertEqual(self.passes("fractiscope", "--version"), f"fractiscope {VERSION}\n")
        for language in ("en", "de"):
            self.assertIn("to a usable window", self.passes("fractiscope", "--measure-start", "--lang", language))

    def test_validators(self):
        desktop = self.usr / f"share/applications/{APP}.desktop"
        self.assertEqual(self.passes("desktop-file-validate", desktop), "")
        metainfo = self.usr / f"share/metainfo/{APP}.metainfo.xml"
        self.passes("appstreamcli", "validate", "--no-net", "--pedantic", "--strict", metainfo)
        result = run("lintian", "--allow-root", "--fail-on", "error,warning", self.package)
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_one_name(self):
        entry = dict(line.split("=", 1) for line in self.text(f"share/applications/{APP}.desktop").splitlines()[1:])
        self.assertEqual(entry["Icon"], APP)
        self.assertTrue((self.usr / "bin" / entry["Exec"].split()[0]).exists())
        component = ElementTree.fromstring(self.text(f"share/metainfo/{APP}.metainfo.xml"))
        self.assertEqual(component.findtext("id"), APP)
        self.assertEqual(component.findtext("launchable"), f"{APP}.desktop")
        release = component.find("releases/release")
        self.assertEqual(release.get("version"), VERSION)
        self.assertGreater(len(release.findall("description/ul/li")), 10)
        self.assertTrue(self.text("share/doc/fractiscope/changelog.gz").startswith(f"fractiscope ({VERSION}) "))
        # The program names it, so that desktops know whose the window is.
        self.assertIn(APP.encode(), (self.usr / "bin/fractiscope").read_bytes())

    def test_pictures(self):
        for size in SIZES:
            data = (self.usr / f"share/icons/hicolor/{size}x{size}/apps/{APP}.png").read_bytes()
            self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", data[16:24]), (size, size))
        ElementTree.fromstring(self.text(f"share/icons/hicolor/scalable/apps/{APP}.svg"))

    def test_session_files_are_known(self):
        self.passes("update-mime-database", self.usr / "share/mime")
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            self.passes("fractiscope-cli", "search", "--constant", "e", "--coefficients", "1", "--words", "1..1",
                        "--quiet", "--session", folder / "by-magic")
            (folder / "by-name.fractiscope").write_bytes(b"nothing")
            other = sqlite3.connect(folder / "other")
            other.execute("CREATE TABLE t(x)")
            other.close()
            for name, known in (("by-magic", True), ("by-name.fractiscope", True), ("other", False)):
                told = self.passes("gio", "info", "-a", "standard::content-type", folder / name)
                self.assertEqual("application/x-fractiscope-session" in told, known, (name, told))
        self.assertIn("\nMimeType=application/x-fractiscope-session;\n",
                      self.text(f"share/applications/{APP}.desktop"))

    def test_manual_has_all_options(self):
        pages = {program: self.text(f"share/man/man1/{program}.1.gz").replace("\\-", "-")
                 for program in ("fractiscope", "fractiscope-cli")}
        helps = [("fractiscope", self.passes("fractiscope", "--help"))]
        text = self.passes("fractiscope-cli", "--help")
        commands = re.findall(r"^  ([a-z-]+) +\S", text[text.index("Subcommands:"):], re.MULTILINE)
        self.assertGreater(len(commands), 10)
        helps += [("fractiscope-cli", self.passes("fractiscope-cli", command, "--help")) for command in commands]
        for command in commands:
            self.assertIn(f"\n.SS {command} [OPTIONS]", pages["fractiscope-cli"])
        for program, text in helps:
            options = re.findall(r"^  (?:-\w,)? ?(--[a-z-]+)", text, re.MULTILINE)
            self.assertTrue(options, text)
            for option in options:
                self.assertRegex(pages[program], rf"(?m)^[^a-z]*(\.?B[IR]? |\\fB).*{option}\b", option)

    def completed(self, line):
        """What bash offers at the end of the line."""
        script = """
            . /usr/share/bash-completion/bash_completion
            read -ra COMP_WORDS <<<"$1"
            [[ $1 == *" " ]] && COMP_WORDS+=("")
            COMP_LINE=$1 COMP_POINT=${#1} COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            . "$2/${COMP_WORDS[0]}"
            function=$(complete -p "${COMP_WORDS[0]}" | sed 's/.*-F \\([a-z_]*\\) .*/\\1/')
            $function "${COMP_WORDS[0]}" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}\""""
        folder = self.usr / "share/bash-completion/completions"
        return self.passes("bash", "--norc", "-c", script, "bash", line, folder, cwd=self.root / "usr").split()

    def test_bash_completion(self):
        self.assertIn("generalise", self.completed("fractiscope-cli "))
        for line, offered in (("fractiscope-cli sea", ["search"]), ("fractiscope-cli --ver", ["--version"]),
                              ("fractiscope-cli search --ord", ["--order"]),
                              ("fractiscope-cli search --engine ", ["classes", "textbook"]),
                              ("fractiscope-cli search --constant catal", ["catalan"]),
                              ("fractiscope-cli search --order sh", []),
                              ("fractiscope-cli search --session sh", ["share"]),
                              ("fractiscope-cli verify sh", ["share"]), ("fractiscope --la", ["--lang"]),
                              ("fractiscope --lang ", ["en", "de"]), ("fractiscope sh", ["share"])):
            with self.subTest(line=line):
                self.assertEqual(self.completed(line), offered)

    def test_zsh_completion(self):
        script = 'source $1; _fractiscope_options "$(_fractiscope_help fractiscope-cli search)"; print -rl -- $specs'
        told = self.passes("zsh", "-f", "-c", script, "zsh", self.usr / "share/zsh/vendor-completions/_fractiscope")
        options = told.splitlines()
        self.assertIn("*--order=[Largest order of the recurrence]:value: ", options)
        self.assertIn("*--engine=[classes\\: each tail once; textbook\\: each candidate for itself]"
                      ":value:(classes textbook)", options)
        self.assertIn("*--quiet[No progress and no remarks]", options)
        self.assertTrue([line for line in options if line.startswith("*--session=") and line.endswith(":_files")])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]])
