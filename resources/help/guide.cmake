# SPDX-License-Identifier: GPL-3.0-or-later
# The user guide as one HTML file that needs no other, and as PDF, from the chapters that the window shows:
#   cmake -DPANDOC=... -DWEASYPRINT=... -DVERSION=... -DOUTPUT=FOLDER -P guide.cmake
set(source ${CMAKE_CURRENT_LIST_DIR})
file(GLOB chapters RELATIVE ${source}/en ${source}/en/*.md)
file(MAKE_DIRECTORY ${OUTPUT})
list(TRANSFORM chapters REPLACE "\\.md$" "" OUTPUT_VARIABLE names)
list(JOIN names " " names)
# Each chapter has footnotes and headings of its own: that is --file-scope.
execute_process(COMMAND ${PANDOC} --from gfm --to html5 --file-scope --standalone --self-contained
    --lua-filter ${source}/links.lua --metadata "chapters=${names}"
    --toc --toc-depth=1 --metadata lang=en --metadata "title=Fractiscope ${VERSION}: user guide"
    --css ${source}/guide.css --output ${OUTPUT}/fractiscope-guide.html ${chapters}
  WORKING_DIRECTORY ${source}/en COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${WEASYPRINT} --quiet ${OUTPUT}/fractiscope-guide.html ${OUTPUT}/fractiscope-guide.pdf
  COMMAND_ERROR_IS_FATAL ANY)
