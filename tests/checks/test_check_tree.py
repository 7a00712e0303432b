# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker must complain about each broken rule, and only then."""
import pathlib
import tempfile
import unittest

from check_tree import check

GOOD = "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n\nnamespace fractiscope {\n\n/// One.\nint one();\n\n}\n"


class CheckTree(unittest.TestCase):
    def complaints(self, name, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
            return "\n".join(check(folder))

    def test_good_header_passes(self):
        self.assertEqual(self.complaints("core/base/one.h", GOOD), "")

    def test_empty_tree_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertIn("no sources", "\n".join(check(folder)))

    def test_each_rule(self):
        for name, text, words in [
            ("core/base/one.h", GOOD + '#include "search/search_run.h"\n', "higher floor"),
            ("core/base/one.h", GOOD + "#include <QString>\n", "includes Qt"),
            ("core/search/one.h", GOOD + "#include <flint/flint.h>\n", "FLINT"),
            ("core/base/one.h", GOOD.replace("#pragma once", ""), "pragma"),
            ("core/base/one.h", GOOD.replace("// SPDX", "// none"), "SPDX"),
            ("core/base/one.h", GOOD.replace("/// One.\n", ""), "without ///"),
            ("core/base/one.h", GOOD + "\n" * 300, "lines, more than 300"),
            ("core/base/one.h", GOOD + "// TO" + "DO later\n", "unfinished"),
            ("core/cellar/one.h", GOOD, "no floor"),
            ("app/cli_one.h", GOOD + "#include <QFile>\n", "command line includes Qt"),
            ("ui/widgets/one.h", GOOD + "#include <qcustomplot.h>\n", "QCustomPlot"),
            ("ui/widgets/one.h", GOOD + 'const char* p = "/tm' + 'p/x";\n', "path of one machine"),
        ]:
            with self.subTest(words=words):
                self.assertIn(words, self.complaints(name, text))


if __name__ == "__main__":
    unittest.main()
