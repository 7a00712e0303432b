# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the guide as HTML and PDF and looks at it: all chapters, every link and picture, nothing left as Markdown."""
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

cmake, pandoc, weasyprint, help_folder = sys.argv[1:]
help_folder = pathlib.Path(help_folder)
failures = []


class Page(html.parser.HTMLParser):
    """What a page links to, names and shows, and its text outside of code."""

    def __init__(self):
        super().__init__()
        self.links, self.names, self.pictures, self.titles, self.text = [], set(), [], 0, []
        self.quiet = 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("code", "style", "script", "title"):
            self.quiet += 1
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        if tag == "img":
            self.pictures.append((attributes.get("src", ""), attributes.get("alt", "")))
        if tag == "h1":
            self.titles += 1
        if "id" in attributes:
            self.names.add(attributes["id"])

    def handle_endtag(self, tag):
        if tag in ("code", "style", "script", "title"):
            self.quiet -= 1

    def handle_data(self, data):
        if not self.quiet:
            self.text.append(data)


with tempfile.TemporaryDirectory() as folder:
    subprocess.run([cmake, f"-DPANDOC={pandoc}", f"-DWEASYPRINT={weasyprint}", "-DVERSION=0", f"-DOUTPUT={folder}", "-P",
                    help_folder / "guide.cmake"], check=True)
    made = pathlib.Path(folder)
    page = Page()
    page.feed((made / "fractiscope-guide.html").read_text(encoding="utf-8"))
    pdf = (made / "fractiscope-guide.pdf").read_bytes()

chapters = sorted((help_folder / "en").glob("*.md"))
sources = "\n".join(chapter.read_text(encoding="utf-8") for chapter in chapters)
if page.titles != len(chapters) + 1:
    failures.append(f"{page.titles} titles for {len(chapters)} chapters and the guide itself")
if len(page.links) < len(chapters) + len(re.findall(r"\]\([^)]*\.md\)", sources)):
    failures.append(f"only {len(page.links)} links")
for link in page.links:
    if link.startswith("#"):
        if link[1:] not in page.names:
            failures.append(f"a link leads nowhere: {link}")
    elif not link.startswith("https://"):
        failures.append(f"a link leaves the file: {link}")
if len(page.pictures) != sources.count("../pictures/"):
    failures.append(f"{len(page.pictures)} pictures")
for source, words in page.pictures:
    if not source.startswith("data:image/png") or len(words) < 20:
        failures.append(f"a picture is not in the file, or has no words: {source[:60]} {words}")
text = "".join(page.text)
for mark in ("**", "](", "```", "<sub>"):
    if mark in text:
        failures.append(f"{mark} was not understood")
if not pdf.startswith(b"%PDF") or len(pdf) < 100_000:
    failures.append(f"no PDF with pictures: {len(pdf)} bytes")
print("\n".join(failures) if failures else f"{len(chapters)} chapters, {len(page.links)} links, PDF of {len(pdf)} bytes.")
sys.exit(1 if failures else 0)
