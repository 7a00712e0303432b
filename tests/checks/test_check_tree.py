# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker must complain about each broken rule, about nothing else, and not about good trees."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

from check_tree import check, undocumented
from tree_of_files import of_tree

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
GOOD = SPDX + """#pragma once

#include <vector>

namespace fractiscope {

class Later;

/// One.
inline constexpr int one = 1;

/// A number and its name.
struct Named {
    int number = 0;
    int twice() const { return 2 * number; }
};

/// The first, or the second.
enum class Which { First, Second };

/// Two overloads under one comment.
int two(int a);
int two(const std::vector<int>& a,
        int b);

using Numbers = std::vector<int>;

}  // namespace fractiscope
"""
SOURCE = SPDX + '#include "base/one.h"\n'


def complaints(files):
    return of_tree(check, files)


def without_comment(comment):
    assert comment in GOOD
    return GOOD.replace(comment, "")


class GoodTrees(unittest.TestCase):
    def test_all_that_is_allowed(self):
        self.assertEqual(complaints({
            "core/base/one.h": GOOD,
            "core/base/one.cpp": SOURCE + "#include <unistd.h>\n#include <sys/stat.h>\n",
            "core/number/one.cpp": SOURCE + "#include <flint/fmpz.h>\n#include <arb.h>\n#include <calcium/qqbar.h>\n",
            "core/constants/one.cpp": SOURCE + "#include <acb_hypgeom.h>\n",
            "core/fraction/one.cpp": SOURCE + '#include "constants/constant.h"\n#include "number/integer.h"\n',
            "core/report/one.cpp": SOURCE + '#include "search/finding.h"\n#include "report/text.h"\n',
            "app/gui_main.cpp": SOURCE + "#include <QApplication>\n",
            "app/cli_main.cpp": SOURCE + '#include "search/finding.h"\n',
            "ui/widgets/convergence_plot.cpp": SOURCE + "#include <qcustomplot.h>\n",
            "ui/widgets/other.h": SPDX + "#pragma once\n// convergence_plot alone knows qcustomplot.h\n",
            ".git": "gitdir: /ho" "me/me/x\n",
            "packaging/run.sh": "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n",
        }), [])

    def test_sizes_at_the_limit(self):
        header = GOOD + "\n" * (300 - len(GOOD.splitlines()))
        source = SOURCE + "\n" * (500 - len(SOURCE.splitlines()))
        self.assertEqual(complaints({"core/base/one.h": header, "core/base/one.cpp": source}), [])


class BadTrees(unittest.TestCase):
    def complains(self, name, text, words):
        """Exactly one complaint, which names the file and has the words."""
        found = complaints({name: text})
        self.assertEqual(len(found), 1, (name, words, found))
        self.assertTrue(found[0].startswith(name), found)
        self.assertIn(words, found[0])

    def test_empty_tree(self):
        self.assertIn("no sources", complaints({"README.md": "x\n"})[0])

    def test_floors(self):
        floors = ["base", "number", "constants", "fraction", "recurrence", "verify", "search", "report"]
        for low, high in zip(floors, floors[1:]):
            with self.subTest(low=low):
                self.complains(f"core/{low}/one.cpp", SPDX + f'#include "{high}/two.h"\n', "higher floor")
        self.complains("core/base/one.cpp", SPDX + '#include "core/search/two.h"\n', "higher floor")
        self.complains("core/base/one.cpp", SPDX + '  #  include "report/two.h"\n', "higher floor")
        self.complains("core/base/one.cpp", SPDX + '#include "../search/two.h"\n', "relative path")
        self.complains("core/base/one.cpp", SPDX + '#include "ui/models/two.h"\n', "front end")
        self.complains("core/cellar/one.h", GOOD, "no floor")
        self.complains("core/one.cpp", SOURCE, "no floor")

    def test_third_parties(self):
        for include in ("<QString>", "<QtCore/QString>", "<QtTest>", '"qobject.h"'):
            with self.subTest(include=include):
                self.complains("core/base/one.cpp", SPDX + f"#include {include}\n", "includes Qt")
                self.complains("app/cli_one.cpp", SPDX + f"#include {include}\n", "command line includes Qt")
        for include in ("<flint/fmpz.h>", "<arb.h>", "<acb_hypgeom.h>", "<calcium/qqbar.h>", "<fmpz_poly.h>"):
            with self.subTest(include=include):
                for place in ("core/base", "core/fraction", "core/search", "ui/models", "app"):
                    self.complains(f"{place}/one.cpp", SPDX + f"#include {include}\n", "FLINT")
        for include in ("<unistd.h>", "<fcntl.h>", "<sys/stat.h>"):
            with self.subTest(include=include):
                for place in ("core/number/one.cpp", "core/search/one.cpp"):
                    self.complains(place, SPDX + f"#include {include}\n", "POSIX")
                self.complains("core/base/one.h", GOOD.replace("<vector>", include), "POSIX")
        for place in ("ui/widgets/other.cpp", "ui/models/convergence_plot.cpp", "app/gui_main.cpp"):
            self.complains(place, SPDX + "#include <qcustomplot.h>\n", "qcustomplot.h belongs")

    def test_sizes(self):
        self.complains("core/base/one.h", GOOD + "\n" * (301 - len(GOOD.splitlines())), "301 lines, more than 300")
        self.complains("core/base/one.cpp", SOURCE + "\n" * (501 - len(SOURCE.splitlines())), "more than 500")
        self.complains("ui/models/one.cpp", SOURCE + "\n" * 500, "more than 500")

    def test_first_lines(self):
        self.complains("core/base/one.h", GOOD.replace(SPDX, "//\n"), "no SPDX")
        self.complains("ui/models/one.h", SPDX, "no #pragma once")
        self.complains("ui/models/one.h", SPDX + "// #pragma once\n", "no #pragma once")
        self.assertIn("no SPDX", " ".join(complaints({"core/base/one.h": GOOD, "packaging/run.sh": "echo\n"})))

    def test_header_rule(self):
        for comment in ("/// A number and its name.\n", "/// The first, or the second.\n",
                        "/// Two overloads under one comment.\nint two(int a);\n"):
            with self.subTest(comment=comment):
                self.complains("core/base/one.h", without_comment(comment), "declaration without ///")
        for declaration in ("class Bare {\n};", "struct Bare : Base\n{\n};", "enum Bare { A };",
                            "template <typename T>\nclass Bare {\n};", "template <typename T>\nT bare(T t);",
                            "const Bare& bare();", "std::vector<int> bare(int a,\n                      int b);",
                            "inline bool bare()\n{\n    return true;\n}", "Bare operator+(Bare a, Bare b);",
                            "[[nodiscard]] int bare();"):
            with self.subTest(declaration=declaration):
                text = SPDX + "#pragma once\n\nnamespace fractiscope {\n\n" + declaration + "\n\n}\n"
                self.complains("core/base/one.h", text, "one.h:6: declaration without ///")

    def test_comment_ends_at_blank_line(self):
        lines = ["namespace a {", "/// One.", "int one();", "", "int two();", "}"]
        self.assertEqual(undocumented(lines), [5])

    def test_braces_in_text_do_not_count(self):
        lines = ["namespace a {", "/// One.", "inline char one() { return '{'; }  // {", "", "int two();", "}"]
        self.assertEqual(undocumented(lines), [5])

    def test_unfinished_work_and_places(self):
        for mark in ("TO" "DO", "FIX" "ME"):
            self.complains("core/base/one.cpp", SOURCE + f"// {mark} later\n", "one.cpp:3: unfinished work")
        for place in ("tmp", "home", "work", "root"):
            with self.subTest(place=place):
                self.complains("ui/models/one.cpp", SOURCE + f'const char* p = "/{place}/x";\n', "path of one machine")
                self.complains("app/one.cpp", SOURCE + f"// see /{place}/x\n", "path of one machine")
        found = complaints({"core/base/one.h": GOOD, "README.md": "in /ho" "me/me/x\n"})
        self.assertEqual(found, ["README.md:1: path of one machine"])

    def test_unresolved_merge(self):
        for name in ("CHANGELOG.md", ".clang-tidy", "tests/CMakeLists.txt"):
            found = complaints({"core/base/one.h": GOOD, name: "<" * 7 + " HEAD\n=======\n" + ">" * 7 + " other\n"})
            self.assertEqual(found, [f"{name}:1: unresolved merge", f"{name}:3: unresolved merge"])


class Program(unittest.TestCase):
    def test_exit_code(self):
        script = pathlib.Path(__file__).parent / "check_tree.py"
        for text, code in ((GOOD, 0), (GOOD.replace(SPDX, "//\n"), 1)):
            with tempfile.TemporaryDirectory() as folder:
                path = pathlib.Path(folder) / "core/base/one.h"
                path.parent.mkdir(parents=True)
                path.write_text(text, encoding="utf-8")
                result = subprocess.run([sys.executable, "-B", script, folder], capture_output=True, text=True, check=False)
                self.assertEqual(result.returncode, code, result.stdout)


if __name__ == "__main__":
    unittest.main()
