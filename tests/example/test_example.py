# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the core library into an empty folder, builds the example with find_package(Fractiscope) and runs it;
then the same from the build tree."""
import pathlib
import subprocess
import sys
import tempfile

cmake, build, example, *options = sys.argv[1:]
EXPECTED = "x = [3; (2k + 3, 2) k>=0] under -+: proved, proof checked"
failures = []


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}{result.stderr}")
    return result.stdout


def try_example(name, folder, where):
    """Builds the example with the package found as `where` says; what it writes must be right."""
    run(cmake, "-S", example, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", where, *options)
    run(cmake, "--build", folder)
    lines = run(folder / "formulas_of").splitlines()
    if EXPECTED not in lines:
        failures.append(f"{name}: no line {EXPECTED!r} for e")
    if len(lines) != 288 or not all(line.endswith(": proved, proof checked") for line in lines):
        failures.append(f"{name}: not 288 checked proofs but {len(lines)} lines")
    refused = subprocess.run([folder / "formulas_of", "1/2"], capture_output=True, text=True)
    if refused.returncode != 1 or "rational" not in refused.stderr:
        failures.append(f"{name}: 1/2 is not refused")


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    prefix = folder / "prefix"
    run(cmake, "--install", build, "--component", "development", "--prefix", prefix)
    # Nothing of the tree it was built in may be needed.
    for file in prefix.rglob("*.cmake"):
        if build in file.read_text():
            failures.append(f"{file.relative_to(prefix)}: names the build tree")
    try_example("installed", folder / "installed", f"-DCMAKE_PREFIX_PATH={prefix}")
    try_example("build tree", folder / "built", f"-DFractiscope_DIR={build}/core")
print("\n".join(failures) if failures else "The example works, installed and from the build tree.")
sys.exit(1 if failures else 0)
