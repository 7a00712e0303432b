#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""man_page.py PROGRAM TEMPLATE OUTPUT: the manual page of the command line.

What its --help says of commands and options takes the places of @OPTIONS@ and @COMMANDS@ in the template, and
its version that of @VERSION@: the page cannot differ from the program."""
import pathlib
import re
import subprocess
import sys

COLUMN = 30  # where CLI11 begins descriptions


def output(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


def entries(text, title):
    """Names and descriptions of a section of the help."""
    section = re.search(rf"^{title}:\n((?:  .*\n)+)", text, re.MULTILINE)
    lines = section[1].splitlines() if section else []
    found = []
    for line, after in zip(lines, lines[1:] + [""]):
        if line.startswith(" " * COLUMN):
            found[-1][1] = f"{found[-1][1]} {line.strip()}".strip()
        elif after.startswith(" " * COLUMN) and not line[COLUMN:].startswith(" "):
            found.append([line.strip(), ""])  # a long name, its description below
        else:
            found.append([line[:COLUMN].strip(), line[COLUMN:].strip()])
    return found


def roff(text):
    """Text that begins no request and keeps its minus signs and backslashes."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("^", "\\(ha").replace("~", "\\(ti")
    return "\\&" + text if text[:1] in (".", "'") else text


def entry(name, description):
    """One tagged paragraph. A name is -h,--help, or --order TEXT=26, or --words TEXT=1..3 Excludes: --word."""
    name, *relations = re.split(r" (?=Excludes:|Needs:)", name)
    match = re.match(r"(?P<names>\S+)(?: TEXT(?::\{(?P<values>[^}]*)\})?(?:=(?P<default>\S+))?)?"
                     r"(?P<several> \.\.\.)?(?P<required> REQUIRED)?$", name)
    if not match:
        sys.exit(f"man_page.py does not know what this means: {name}")
    names = ", ".join(f"\\fB{roff(part.replace('{false}', ''))}\\fR" for part in match["names"].split(","))
    value = " \\fIvalue\\fR" if " TEXT" in name and name.startswith("-") else ""
    value += " ..." if match["several"] else ""
    more = []
    if match["values"]:
        more.append(f"One of {match['values'].replace(',', ', ')}.")
    if match["required"]:
        more.append("Required.")
    if match["default"]:
        more.append(f"Default: {match['default']}.")
    for relation in relations:
        kind, others = relation.split(": ", 1)
        more.append(f"{'Not with' if kind == 'Excludes' else 'Only with'} {others.replace(' ', ', ')}.")
    sentences = description.rstrip() + ("" if description.rstrip().endswith(".") else ".")
    return f".TP\n{names}{value}\n{roff(' '.join([sentences, *more]))}\n"


def command(program, name, summary):
    text = output(program, name, "--help")
    usage = re.search(r"^Usage: (.*)$", text, re.MULTILINE)[1]
    lines = [f".SS {roff(usage.split(' ', 1)[1])}\n{roff(summary.rstrip('.'))}.\n"]
    lines += [entry(*found) for found in entries(text, "Positionals")]
    lines += [entry(*found) for found in entries(text, "Options") if not found[0].startswith("-h,")]
    return "".join(lines)


def page(program, template):
    text = output(program, "--help")
    commands = entries(text, "Subcommands")
    if not commands:
        sys.exit(f"{program} --help names no commands")
    parts = {"@OPTIONS@\n": "".join(entry(*found) for found in entries(text, "Options")),
             "@COMMANDS@\n": "".join(command(program, *found) for found in commands),
             "@VERSION@": output(program, "--version").split()[-1]}
    for mark, part in parts.items():
        if mark not in template:
            sys.exit(f"the template has no {mark.strip()}")
        template = template.replace(mark, part)
    return template


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    pathlib.Path(sys.argv[3]).write_text(
        page(sys.argv[1], pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")), encoding="utf-8")
