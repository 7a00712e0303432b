#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_version.py ROOT: what is cited and what changed must belong to the version in CMakeLists.txt."""
import pathlib
import re
import sys


def found(path, pattern):
    """The first group of the first match in the file, or None."""
    match = re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE) if path.exists() else None
    return match and match[1]


def check(root):
    """All complaints, as lines of text."""
    root = pathlib.Path(root)
    version = found(root / "CMakeLists.txt", r"^project\(\w+ VERSION (\d+\.\d+\.\d+)\b")
    if not version:
        return ["CMakeLists.txt: project() has no version"]
    others = {"CITATION.cff": found(root / "CITATION.cff", r"^version: (\S+)$"),
              "CHANGELOG.md": found(root / "CHANGELOG.md", r"^## (\S+) \((?:unreleased|\d{4}-\d\d-\d\d)\)$")}
    return [f"{name}: the version is {other or 'missing'}, in CMakeLists.txt it is {version}"
            for name, other in others.items() if other != version]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_version.py ROOT")
    result = check(sys.argv[1])
    print("\n".join(result) if result else "One version.")
    sys.exit(1 if result else 0)
