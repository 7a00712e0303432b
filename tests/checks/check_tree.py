# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the house rules of the source tree: floors, third-party headers, sizes, the header rule."""
import pathlib
import re
import sys

FLOORS = ["base", "number", "constants", "fraction", "recurrence", "verify", "proof", "search", "report", "storage",
          "exports"]
FLINT_FLOORS = ("number", "constants")
HEADER_LINES = 300
SOURCE_LINES = 500
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
FOLDERS = ("core", "app", "ui", "tests", "packaging", ".ci")
TEXT_FILES = (".h", ".cpp", ".py", ".sh", ".cmake", ".md", ".txt", "")
# In two pieces, so that this file does not complain about itself.
MARKS = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
MERGE = re.compile(r"^(?:<{7}|>{7})(?: |$)")
PATHS = re.compile(r"(?<![\w./}>*])/(?:home|root|tmp|work)/\w")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]', re.MULTILINE)
QT = re.compile(r"(?:^|/)Q[A-Z]\w*(?:/|$)|^Qt|(?:^|/)q(?:object|string|list|vector|map|global|debug|file|timer|thread)\.h$")
# What Linux and macOS have and Windows has not; beneath the floors with files there are the standard library's means.
POSIX = re.compile(r"^(?:unistd|fcntl|pthread|dirent|poll|termios|sys/\w+)\.h$")
POSIX_FLOORS = ("base", "storage")
FLINT = re.compile(r"^(?:flint|calcium|arb|acb|antic)/|"
                   r"^(?:arb|acb|arf|mag|fmpz|fmpq|nmod|qqbar|ca|nf|ulong_extras|flint)(?:_\w+)?\.h$")

SCOPE = re.compile(r'^(?:inline )?namespace\b|^extern "C"')
FORWARD = re.compile(r"^(?:class|struct) \w+;$")
NOT_DECLARED = re.compile(r"^(?:#|//|\}|using namespace\b|static_assert\b|friend\b)")
TYPE = re.compile(r"^(?:template\b.*|(?:class|struct|enum|union)\b.*)")
FUNCTION = re.compile(r"^(?:\[\[\w+\]\] *)?(?:[A-Za-z_~][\w:<>,&*\s]*?[\s&*>])(?:operator *\S+?|[A-Za-z_]\w*) *\(")


def without_literals(line):
    """The line without string and character literals and without its comment: braces in them do not count."""
    line = re.sub(r'"(?:\\.|[^"\\])*"', '""', line)
    line = re.sub(r"'(?:\\.|[^'\\])'", "''", line)
    return line.split("//")[0]


def undocumented(lines):
    """Numbers of the lines that declare a type or function at namespace scope with no /// comment above.

    One comment serves the declarations directly below it, up to the next blank line. An approximation: it goes by
    braces and by the first line of a declaration.
    """
    found = []
    depth = 0          # braces open, those of namespaces not counted
    documented = False
    continued = False  # the line goes on with a declaration begun above
    for number, line in enumerate(lines, 1):
        text = line.strip()
        code = without_literals(line).strip()
        if depth == 0 and SCOPE.match(text):
            documented = continued = False
            continue
        if depth == 0 and not continued:
            if text.startswith("///"):
                documented = True
            elif not text:
                documented = False
            elif not NOT_DECLARED.match(text) and not FORWARD.match(text):
                if (TYPE.match(text) or FUNCTION.match(text)) and not documented:
                    found.append(number)
        depth = max(0, depth + code.count("{") - code.count("}"))
        if code and not code.startswith("#"):
            continued = depth == 0 and not code.endswith((";", "}", "{"))
    return found


def check_core(relative, text, complaints):
    floor = relative.parts[1] if len(relative.parts) > 2 else None
    if floor not in FLOORS:
        complaints.append(f"{relative}: core has no floor {floor}")
        return
    for include in INCLUDE.findall(text):
        if ".." in include.split("/"):
            complaints.append(f"{relative}: includes {include} by a relative path")
        parts = include.removeprefix("core/").split("/")
        if len(parts) > 1 and parts[0] in FLOORS and FLOORS.index(parts[0]) > FLOORS.index(floor):
            complaints.append(f"{relative}: floor {floor} includes the higher floor {parts[0]}")
        if parts[0] in ("ui", "app", "bridge", "models", "typeset", "widgets", "windows") and len(parts) > 1:
            complaints.append(f"{relative}: core includes {include} of a front end")
        if QT.search(include):
            complaints.append(f"{relative}: core includes Qt ({include})")
        if (floor not in POSIX_FLOORS or relative.suffix == ".h") and POSIX.search(include):
            complaints.append(f"{relative}: POSIX ({include}) belongs in sources of core/base and core/storage")
        if floor not in FLINT_FLOORS and FLINT.search(include):
            complaints.append(f"{relative}: FLINT's headers ({include}) belong in core/number and core/constants")


def check_code(relative, text, lines, complaints):
    header = relative.suffix == ".h"
    limit = HEADER_LINES if header else SOURCE_LINES
    if len(lines) > limit:
        complaints.append(f"{relative}: {len(lines)} lines, more than {limit}")
    if header and not re.search(r"^#pragma once$", text, re.MULTILINE):
        complaints.append(f"{relative}: no #pragma once")
    includes = INCLUDE.findall(text)
    place = relative.parts[0]
    if place == "core":
        check_core(relative, text, complaints)
        if header:
            complaints += [f"{relative}:{n}: declaration without ///" for n in undocumented(lines)]
    elif any(FLINT.search(include) for include in includes) and place != "tests":
        complaints.append(f"{relative}: FLINT's headers belong in core/number and core/constants")
    if place == "app" and relative.name.startswith("cli_") and any(QT.search(include) for include in includes):
        complaints.append(f"{relative}: the command line includes Qt")
    plot = (relative.parent.as_posix() == "ui/widgets" and "plot" in relative.stem) or place == "tests"
    if not plot and any(include.split("/")[-1] == "qcustomplot.h" for include in includes):
        complaints.append(f"{relative}: qcustomplot.h belongs in the plots of ui/widgets")


def check_file(root, path, complaints):
    relative = path.relative_to(root)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        complaints.append(f"{relative}: not UTF-8")
        return
    lines = text.splitlines()
    if path.suffix in (".h", ".cpp", ".py", ".sh") and SPDX not in "\n".join(lines[:3]):
        complaints.append(f"{relative}: no SPDX line on top")
    if path.suffix in (".h", ".cpp"):
        check_code(relative, text, lines, complaints)
    own = relative.parts[:2] == ("tests", "checks")
    for number, line in enumerate(lines, 1):
        if MARKS.search(line):
            complaints.append(f"{relative}:{number}: unfinished work")
        if MERGE.search(line):
            complaints.append(f"{relative}:{number}: unresolved merge")
        if PATHS.search(line) and not own:
            complaints.append(f"{relative}:{number}: path of one machine")


def check(root):
    """All complaints about the tree, as lines of text."""
    root = pathlib.Path(root).resolve()
    # In a linked work tree of git, .git is a file.
    files = [p for p in sorted(root.glob("*"))
             if p.is_file() and p.suffix in (".md", ".txt", ".json", "") and p.name != ".git"]
    for folder in FOLDERS:
        files += [p for p in sorted((root / folder).rglob("*"))
                  if p.is_file() and p.suffix in TEXT_FILES and not {"__pycache__", "corpus"} & set(p.parts)]
    complaints = []
    if not any(p.suffix in (".h", ".cpp") for p in files):
        complaints.append(f"{root}: no sources found")
    for path in files:
        check_file(root, path, complaints)
    return complaints


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_tree.py ROOT")
    result = check(sys.argv[1])
    print("\n".join(result) if result else "The tree keeps the house rules.")
    sys.exit(1 if result else 0)
