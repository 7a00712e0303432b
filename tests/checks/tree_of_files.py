# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the checkers share."""
import pathlib
import tempfile


def of_tree(check, files):
    """What check says of a folder with these files, by name."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return check(folder)
