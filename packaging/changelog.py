#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The releases in CHANGELOG.md for others to read:

    changelog.py metainfo CHANGELOG.md TEMPLATE OUTPUT      AppStream metainfo: <releases/> in the template is filled
    changelog.py debian CHANGELOG.md MAINTAINER OUTPUT.gz   the changelog of a Debian package

What is unreleased has the date of SOURCE_DATE_EPOCH, or of the last change of CHANGELOG.md."""
import datetime
import email.utils
import gzip
import html
import os
import pathlib
import re
import sys
import textwrap


def moment(path, released):
    if released != "unreleased":
        return datetime.datetime.fromisoformat(released + "T12:00:00+00:00")
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or path.stat().st_mtime)
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)


def releases(path):
    """Version, whether released, date and changes of each release, the newest first."""
    sections = re.split(r"^## (\S+) \((unreleased|\d{4}-\d\d-\d\d)\)$", path.read_text(encoding="utf-8"), flags=re.M)
    found = []
    for version, released, text in zip(sections[1::3], sections[2::3], sections[3::3]):
        changes = [" ".join(item.split()) for item in re.split(r"^- ", text, flags=re.M)[1:]]
        if not changes:
            sys.exit(f"{path}: {version} has no changes")
        found.append((version, released != "unreleased", moment(path, released), changes))
    if not found:
        sys.exit(f"{path}: no release found")
    return found


def metainfo(path, template):
    lines = ["<releases>"]
    for version, released, date, changes in releases(path):
        kind = "stable" if released else "development"
        lines += [f'    <release version="{version}" date="{date:%Y-%m-%d}" type="{kind}">',
                  "      <description>", "        <ul>"]
        lines += [f"          <li>{re.sub('`(.*?)`', '<code>' + chr(92) + '1</code>', html.escape(change, False))}</li>"
                  for change in changes]
        lines += ["        </ul>", "      </description>", "    </release>"]
    text = pathlib.Path(template).read_text(encoding="utf-8")
    return text.replace("<releases/>", "\n".join(lines + ["  </releases>"]))


def debian(path, maintainer):
    entries = []
    for version, released, date, changes in releases(path):
        items = [textwrap.fill(change.replace("`", ""), 78, initial_indent="  * ", subsequent_indent="    ",
                               break_on_hyphens=False) for change in changes]
        entries.append(f"fractiscope ({version}) {'unstable' if released else 'UNRELEASED'}; urgency=medium\n\n"
                       + "\n".join(items) + f"\n\n -- {maintainer}  {email.utils.format_datetime(date)}\n")
    # As gzip -9n does it: no name, no time.
    return gzip.compress("\n".join(entries).encode(), 9, mtime=0)


if __name__ == "__main__":
    if len(sys.argv) != 5 or sys.argv[1] not in ("metainfo", "debian"):
        sys.exit(__doc__)
    source, argument, output = pathlib.Path(sys.argv[2]), sys.argv[3], pathlib.Path(sys.argv[4])
    if sys.argv[1] == "metainfo":
        output.write_text(metainfo(source, argument), encoding="utf-8")
    else:
        output.write_bytes(debian(source, argument))
