# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker of versions must complain about each file that differs, and not about those that agree."""
import pathlib
import tempfile
import unittest

from check_version import check

GOOD = {"CMakeLists.txt": "cmake_minimum_required(VERSION 3.25)\nproject(One VERSION 1.2.3 LANGUAGES CXX)\n",
        "CITATION.cff": "cff-version: 1.2.0\nversion: 1.2.3\n",
        "CHANGELOG.md": "# Changes\n\n## 1.2.3 (unreleased)\n\n- A.\n\n## 1.2.2 (2026-01-31)\n"}


def complaints(**changed):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**GOOD, **{key.replace("_", "."): value for key, value in changed.items()}}.items():
            (pathlib.Path(folder) / name).write_text(text, encoding="utf-8")
        return check(folder)


class Versions(unittest.TestCase):
    def test_good(self):
        self.assertEqual(complaints(), [])
        self.assertEqual(complaints(CHANGELOG_md="## 1.2.3 (2026-02-01)\n"), [])

    def test_bad(self):
        for name, text in (("CITATION.cff", "cff-version: 1.2.3\nversion: 1.2.0\n"), ("CITATION.cff", "version:\n"),
                           ("CHANGELOG.md", "## 1.2.4 (unreleased)\n\n## 1.2.3 (2026-01-31)\n"),
                           ("CHANGELOG.md", "## 1.2.3\n"), ("CMakeLists.txt", "project(One LANGUAGES CXX)\n")):
            with self.subTest(name=name, text=text):
                found = complaints(**{name.replace(".", "_"): text})
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(name), found)


if __name__ == "__main__":
    unittest.main()
