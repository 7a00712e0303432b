# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every relative link and picture of the documents for people leads to something in the tree."""
import pathlib
import re
import sys

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "core/*.md", "packaging/cluster/*.md",
             "resources/help/*/*.md")
FENCED = re.compile(r"^(`{3,}|~{3,}).*?^\1`*$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
# [text](target) and [text](target "title"), the text on several lines or with brackets of its own.
LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
# [name]: target
DEFINITION = re.compile(r"^ {0,3}\[[^\]^]+\]:\s*<?(\S+?)>?\s*$", re.MULTILINE)
ELSEWHERE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|#)", re.IGNORECASE)


def targets(text):
    """The targets of the links of a Markdown text, without those in code."""
    text = CODE.sub("", FENCED.sub("", text))
    return LINK.findall(text) + DEFINITION.findall(text)


def check(root):
    """All complaints about the documents, as lines of text, and the number of links."""
    root = pathlib.Path(root).resolve()
    complaints = []
    count = 0
    for path in sorted(path for pattern in DOCUMENTS for path in root.glob(pattern)):
        for target in targets(path.read_text(encoding="utf-8")):
            if ELSEWHERE.match(target):
                continue
            count += 1
            place = (path.parent / target.split("#")[0]).resolve()
            if not place.is_relative_to(root) or not place.exists():
                complaints.append(f"{path.relative_to(root)}: there is no {target}")
    return complaints, count


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_links.py ROOT")
    found, links = check(sys.argv[1])
    if links == 0:
        found.append(f"{sys.argv[1]}: no links found")
    print("\n".join(found) if found else f"All {links} links lead to something.")
    sys.exit(1 if found else 0)
