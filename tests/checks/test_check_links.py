# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker of links must complain about each broken one, and about nothing else."""
import unittest

from check_links import check
from tree_of_files import of_tree


def complaints(files):
    return of_tree(check, files)


class Links(unittest.TestCase):
    def test_what_is_allowed(self):
        self.assertEqual(complaints({
            "README.md": "[a](LICENSE) ![b](help/a.png) [c](https://example.org/x) [d](#here) [e](LICENSE#part \"T\")\n"
                         "[two\nlines](help) `[f](nothere)` `v[k](x)`\n\n```bash\n[g](nothere)\n```\n\n[h]\n\n[h]: LICENSE\n",
            "LICENSE": "", "help/a.png": "", "resources/help/de/01.md": "[x](../en/02.md)", "resources/help/en/02.md": "",
        }), ([], 6))

    def test_what_is_broken(self):
        for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "packaging/cluster/README.md",
                     "resources/help/de/01.md"):
            for text in ("[a](nothere)", "![a](nothere)", "[a\nb](nothere#part)", "[a](nothere \"T\")", "[a]: nothere",
                         "`code` [a](nothere) `code`"):
                with self.subTest(name=name, text=text):
                    found, count = complaints({name: text + "\n"})
                    self.assertEqual(count, 1)
                    self.assertEqual(len(found), 1, found)
                    self.assertTrue(found[0].startswith(f"{name}: there is no nothere"), found)
        # In the language of the chapter, and in the tree.
        self.assertEqual(len(complaints({"resources/help/de/01.md": "[x](02.md)", "resources/help/en/02.md": ""})[0]), 1)
        self.assertEqual(complaints({"README.md": "[x](../..)"})[0], ["README.md: there is no ../.."])


if __name__ == "__main__":
    unittest.main()
