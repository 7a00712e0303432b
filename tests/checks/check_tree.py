# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the house rules of the source tree: floors, third-party headers, sizes, header rule."""
import pathlib
import re
import sys

FLOORS = ["base", "number", "constants", "fraction", "recurrence", "verify", "search", "report"]
HEADER_LINES = 300
SOURCE_LINES = 500
MARKS = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
PATHS = re.compile(r'["\s](/home/|/root/|/tmp/|/work/)')
DECLARATION = re.compile(r"^(?:template .*|(?:inline |constexpr |static )*(?:class|struct|enum class) \w+.*[{:]?$|"
                         r"[A-Za-z_][\w:<>,&*\s\[\]]*[\s&*]\w+\(.*)")


def undocumented(lines):
    """Line numbers of declarations at namespace scope without a /// line directly above their group."""
    found, depth, documented = [], 0, False
    in_namespace = False
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if re.match(r"namespace [\w:]*fractiscope", text):
            in_namespace = True
            continue
        if text.startswith("namespace ") or text.startswith("}  // namespace"):
            continue
        at_top = in_namespace and depth == 0
        if at_top and text.startswith("///"):
            documented = True
        elif at_top and not text:
            documented = False
        elif at_top and not line.startswith(" ") and DECLARATION.match(text) and not documented:
            forward = re.match(r"^(?:class|struct) \w+;$", text)
            if not forward:
                found.append(number)
        depth += line.count("{") - line.count("}")
    return found


def check_core(relative, text, complaints):
    floor = relative.parts[1] if len(relative.parts) > 2 else None
    if floor not in FLOORS:
        complaints.append(f"{relative}: core has no floor {floor}")
        return
    for include in re.findall(r'#include "(\w+)/', text):
        if include in FLOORS and FLOORS.index(include) > FLOORS.index(floor):
            complaints.append(f"{relative}: floor {floor} includes the higher floor {include}")
    if re.search(r"#include <Q[A-Z]", text):
        complaints.append(f"{relative}: core includes Qt")
    if floor not in ("number", "constants") and re.search(r"#include <(flint|arb|acb|calcium)", text):
        complaints.append(f"{relative}: FLINT's headers belong in core/number and core/constants")


def check_file(root, path, complaints):
    relative = path.relative_to(root)
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    limit = HEADER_LINES if path.suffix == ".h" else SOURCE_LINES
    if len(lines) > limit:
        complaints.append(f"{relative}: {len(lines)} lines, more than {limit}")
    if not lines or "SPDX-License-Identifier" not in lines[0]:
        complaints.append(f"{relative}: no SPDX line on top")
    if path.suffix == ".h" and "#pragma once" not in text:
        complaints.append(f"{relative}: no #pragma once")
    for number, line in enumerate(lines, 1):
        if MARKS.search(line):
            complaints.append(f"{relative}:{number}: unfinished work")
        if PATHS.search(line):
            complaints.append(f"{relative}:{number}: path of one machine")
    if relative.parts[0] == "core":
        check_core(relative, text, complaints)
        if path.suffix == ".h":
            for number in undocumented(lines):
                complaints.append(f"{relative}:{number}: declaration without ///")
    if relative.parts[0] == "app" and path.name.startswith("cli") and re.search(r"#include <Q[A-Z]", text):
        complaints.append(f"{relative}: the command line includes Qt")
    if "qcustomplot.h" in text and path.stem != "convergence_plot" and relative.parts[0] in ("core", "ui", "app"):
        complaints.append(f"{relative}: QCustomPlot belongs in convergence_plot")


def check(root):
    root = pathlib.Path(root)
    complaints = []
    files = [p for folder in ("core", "ui", "app") for p in sorted((root / folder).rglob("*"))
             if p.suffix in (".h", ".cpp")]
    if not files:
        complaints.append(f"{root}: no sources found")
    for path in files:
        check_file(root, path, complaints)
    return complaints


if __name__ == "__main__":
    result = check(sys.argv[1])
    print("\n".join(result) if result else "The tree keeps the house rules.")
    sys.exit(1 if result else 0)
