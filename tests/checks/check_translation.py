# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every text of the window is translated: each text that lupdate finds in the sources has a finished
translation with the same placeholders, the same sort of ending, and a key of its own in menus where English has one.

Works on copies; `cmake --build --preset release --target update_translations` writes the files themselves."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

OPTIONS = ["-silent", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h",
           "-tr-function-alias", "translate+=worded,QT_TRANSLATE_NOOP+=wording"]
TEXTS = ["ui", "app", "core"]
FILES = {"fractiscope_de.ts": [], "fractiscope_en.ts": ["-pluralonly"]}
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")
# "&" before a letter is the key of a menu or field; "&&" and "&amp;" are not.
KEY = re.compile(r"&(?=\w)(?!\w+;)")


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def translations(message):
    """The translated texts of a message, one for each plural form."""
    element = message.find("translation")
    if element is None:
        return []
    forms = element.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [element.text or ""]


def faults(message):
    """What is wrong with one message, as words."""
    source = message.findtext("source") or ""
    element = message.find("translation")
    texts = translations(message)
    if element is None or not texts or any(not text.strip() for text in texts):
        return ["missing"]
    if element.get("type") is not None:
        return [element.get("type")]
    found = []
    for text in texts:
        # One form may leave out the number: "one formula".
        wanted = set(placeholders(source)) - ({"%n", "%Ln"} if len(texts) > 1 else set())
        if not wanted <= set(placeholders(text)) <= set(placeholders(source)):
            found.append("other placeholders")
        if source.rstrip()[-1:] in "….:" and text.rstrip()[-1:] != source.rstrip()[-1:]:
            found.append("other ending")
        if bool(KEY.search(source)) != bool(KEY.search(text)):
            found.append("other menu key")
    return sorted(set(found))


def check_file(path):
    """Complaints about one .ts file, as lines of text."""
    complaints = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            source = (message.findtext("source") or "").replace("\n", " ")
            complaints += [f"{path.name}: {context.findtext('name')}: \"{source}\": {fault}"
                           for fault in faults(message)]
    return complaints


def check(lupdate, root):
    """All complaints about the translations of the tree."""
    root = pathlib.Path(root).resolve()
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        for name, more in FILES.items():
            copy = pathlib.Path(folder) / name
            shutil.copyfile(root / "resources" / "translations" / name, copy)
            subprocess.run([lupdate, *OPTIONS, *more, *[str(root / part) for part in TEXTS], "-ts", str(copy)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            complaints += check_file(copy)
    return complaints


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: check_translation.py LUPDATE ROOT")
    result = check(sys.argv[1], sys.argv[2])
    print("\n".join(result) if result else "Every text is translated.")
    if result:
        print(f"{len(result)} complaints")
    sys.exit(1 if result else 0)
