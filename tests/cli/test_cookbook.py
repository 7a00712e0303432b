# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the commands of the guide's cookbook: each must exit with 0, and its answer contain what the guide shows.

Blocks marked bash are run line by line, all in one folder; a block marked text holds lines that must be found, in this
order, in what the commands of the block before it wrote."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

cli = pathlib.Path(sys.argv[1]).resolve()
page = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
failures = []
commands = set()
written = ""

with tempfile.TemporaryDirectory() as folder:
    environment = dict(os.environ, PATH=f"{cli.parent}{os.pathsep}{os.environ['PATH']}")
    for language, block in re.findall(r"^```(\w*)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        if language == "bash":
            written = ""
            for line in block.splitlines():
                result = subprocess.run(["bash", "-c", line], cwd=folder, env=environment, capture_output=True, text=True)
                written += result.stdout + result.stderr
                commands.add(line.split()[1])
                if result.returncode != 0:
                    failures.append(f"{line}\n  exits with {result.returncode}: {result.stderr}")
        elif language == "text":
            rest = written
            for line in block.splitlines():
                _, found, after = rest.partition(line)
                if not found:
                    failures.append(f"not in the answer: {line}\n{written}")
                rest = after if found else rest
        else:
            failures.append(f"a block is neither bash nor text: {block}")

# The page leaves out no command but resume, which needs an interrupted search, and bench, which takes long.
overview = subprocess.run([cli, "--help"], capture_output=True, text=True).stdout
known = set(re.findall(r"^  ([a-z-]+) {2,}", overview.split("Subcommands:")[1], re.MULTILINE))
if len(known) < 15:
    failures.append(f"only these commands were read from --help: {sorted(known)}")
for command in sorted(known - commands - {"resume", "bench"}):
    failures.append(f"the page has no example of {command}")
print("\n".join(failures) if failures else f"All examples of {len(commands)} commands work.")
sys.exit(1 if failures else 0)
