// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/finding.h"

namespace fractiscope {

/// One entry of core/REFERENCES.md for a bibliography. Texts are LaTeX; what is unknown is empty.
struct Source {
    int number;                  ///< there
    std::string_view key;        ///< for `\cite`, e.g. "euler1744"
    std::string_view type;       ///< of BibTeX: "article", "book", ...
    std::string_view author;     ///< more than one with " and " between them
    std::string_view title;      ///< capitals that must stay are in braces
    std::string_view journal;    ///< of "inproceedings" the book: BibTeX's booktitle
    std::string_view publisher;  ///< of books
    std::string_view volume;     ///< of the journal or series
    std::string_view year;       ///< in four digits
    std::string_view pages;      ///< the first and the last, with "--" between them
    std::string_view note;       ///< what has no field of its own, e.g. a section
};

/// Those on mathematics, by number.
std::span<const Source> sources();

/// The numbers in brackets, "[16], [17]"; those that are not in sources() are left out.
std::vector<int> sourceNumbers(std::string_view text);

/// What a set of formulas rests on: the method, the theorems of the proofs, and whoever published the first
/// formula of a family (see matchKnown).
class CitedSources {
public:
    /// Families beyond this number are not looked up: each takes some ms.
    static constexpr std::size_t mostFamilies = 2000;

    CitedSources();  ///< the method [1] and what makes its fractions converge [2] are cited from the start
    /// Families are numbered anew.
    void beginConstant() { families_.clear(); }
    /// Cites what the formula rests on; does nothing if one of its family was added for this constant.
    void add(const Finding& finding);
    const std::set<int>& numbers() const { return numbers_; }  ///< of core/REFERENCES.md
    /// A file of BibTeX entries.
    std::string bibtex() const;
    /// The same as a thebibliography environment.
    std::string bibliographyLatex() const;

private:
    std::set<int> numbers_;
    std::set<std::uint32_t> families_;
    std::size_t lookedUp_ = 0;
};

/// "\cite{euler1744,lambert1768}"; empty if no number is known.
std::string citeLatex(const std::vector<int>& numbers);

}  // namespace fractiscope
