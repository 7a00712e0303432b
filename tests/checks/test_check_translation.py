# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker must complain about each sort of bad translation, and not about good ones."""
import pathlib
import tempfile
import unittest

from check_translation import check_file

MESSAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>Window</name>
<message{numerus}><source>{source}</source>{translation}</message>
</context>
</TS>
"""


def complaints(source, translation, numerus=""):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x.ts"
        path.write_text(MESSAGE.format(source=source, translation=translation, numerus=numerus), encoding="utf-8")
        return check_file(path)


def finished(source, text):
    return complaints(source, f"<translation>{text}</translation>")


class Good(unittest.TestCase):
    def test_good(self):
        self.assertEqual(finished("&amp;Open…", "Öf&amp;fnen…"), [])
        self.assertEqual(finished("%1 of %2", "%1 von %2"), [])
        self.assertEqual(finished("R&amp;D &amp;&amp; more", "F&amp;E &amp;&amp; mehr"), [])

    def test_plural(self):
        forms = "<translation><numerusform>eine Formel in %1</numerusform>" \
                "<numerusform>%n Formeln in %1</numerusform></translation>"
        self.assertEqual(complaints("%n formula(s) in %1", forms, ' numerus="yes"'), [])


class Bad(unittest.TestCase):
    def complains(self, found, word):
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith("x.ts: Window: "), found)
        self.assertIn(word, found[0])

    def test_missing(self):
        self.complains(complaints("Open", ""), "missing")
        self.complains(finished("Open", ""), "missing")
        self.complains(complaints("Open", '<translation type="unfinished"></translation>'), "missing")
        half = "<translation><numerusform>eine</numerusform><numerusform></numerusform></translation>"
        self.complains(complaints("%n formula(s)", half, ' numerus="yes"'), "missing")

    def test_unfinished(self):
        self.complains(complaints("Open", '<translation type="unfinished">Öffnen</translation>'), "unfinished")

    def test_placeholders(self):
        self.complains(finished("%1 of %2", "%1 von allen"), "placeholders")
        self.complains(finished("%1 of them", "%1 von %2"), "placeholders")
        forms = "<translation><numerusform>eine</numerusform><numerusform>%n in %1</numerusform></translation>"
        self.complains(complaints("%n in %1", forms, ' numerus="yes"'), "placeholders")

    def test_endings_and_keys(self):
        self.complains(finished("Open…", "Öffnen"), "ending")
        self.complains(finished("It is done.", "Fertig"), "ending")
        self.complains(finished("&amp;Open", "Öffnen"), "menu key")
        self.complains(finished("Open", "&amp;Öffnen"), "menu key")


if __name__ == "__main__":
    unittest.main()
