// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sources.h"

#include <algorithm>
#include <array>

#include "proof/base_catalogue.h"
#include "report/known_formulas.h"

namespace fractiscope {

namespace {

constexpr std::array table{
    Source{1, "razon2023", "inproceedings",
           "O. Razon and Y. Harris and S. Gottlieb and D. Carmon and O. David and I. Kaminer",
           "Automated Search for Conjectures on Mathematical Constants using Analysis of Integer Sequences",
           "Proceedings of Machine Learning Research", "", "202", "2023", "28809--28842", "ICML 2023"},
    Source{2, "tietze1911", "article", "H. Tietze",
           "{\\\"U}ber {K}riterien f{\\\"u}r {K}onvergenz und {I}rrationalit{\\\"a}t unendlicher "
           "{K}ettenbr{\\\"u}che",
           "Mathematische Annalen", "", "70", "1911", "236--265", ""},
    Source{3, "massey1969", "article", "J. L. Massey", "Shift-register synthesis and {BCH} decoding",
           "IEEE Transactions on Information Theory", "", "15", "1969", "122--127", ""},
    Source{4, "hurwitz1896", "misc", "A. Hurwitz",
           "{\\\"U}ber die {K}ettenbr{\\\"u}che, deren {T}eilnenner arithmetische {R}eihen bilden", "", "",
           "", "1896", "", ""},
    Source{5, "fatou1906", "article", "P. Fatou",
           "S{\\'e}ries trigonom{\\'e}triques et s{\\'e}ries de {T}aylor", "Acta Mathematica", "", "30",
           "1906", "335--400", ""},
    Source{6, "raney1973", "article", "G. N. Raney", "On continued fractions and finite automata",
           "Mathematische Annalen", "", "206", "1973", "265--283", ""},
    Source{11, "perron", "book", "O. Perron", "Die {L}ehre von den {K}ettenbr{\\\"u}chen", "", "Teubner", "",
           "", "", ""},
    Source{12, "lehmer1973", "article", "D. H. Lehmer",
           "Continued fractions containing arithmetic progressions", "Scripta Mathematica", "", "29", "1973",
           "17--24", ""},
    Source{13, "knuth2", "book", "D. E. Knuth",
           "The Art of Computer Programming, volume 2: Seminumerical Algorithms", "", "Addison-Wesley", "",
           "", "", "section 4.5"},
    Source{16, "lambert1768", "article", "J. H. Lambert",
           "M{\\'e}moire sur quelques propri{\\'e}t{\\'e}s remarquables des quantit{\\'e}s transcendentes "
           "circulaires "
           "et logarithmiques",
           "M{\\'e}moires de l'Acad{\\'e}mie des sciences de Berlin", "", "17", "1768", "265--322", ""},
    Source{17, "euler1744", "article", "L. Euler", "De fractionibus continuis dissertatio",
           "Commentarii academiae scientiarum Petropolitanae", "", "9", "1744", "98--137", ""},
    Source{18, "rogers1894", "article", "L. J. Rogers",
           "Second memoir on the expansion of certain infinite products",
           "Proceedings of the London Mathematical Society", "", "25", "1894", "318--343", ""},
    Source{19, "tasoev2000", "article", "B. G. Tasoev", "", "Mathematical Notes", "", "67", "2000",
           "786--791", ""},
    Source{20, "komatsu2003", "article", "T. Komatsu", "On {T}asoev's continued fractions",
           "Mathematical Proceedings of the Cambridge Philosophical Society", "", "134", "2003", "1--12", ""},
};

const Source* find(int number)
{
    const auto at =
        std::find_if(table.begin(), table.end(), [&](const Source& s) { return s.number == number; });
    return at == table.end() ? nullptr : &*at;
}

std::string field(const char* name, std::string_view value)
{
    return value.empty() ? std::string() : ",\n  " + std::string(name) + " = {" + std::string(value) + "}";
}

std::string bibtexEntry(const Source& s)
{
    const bool proceedings = s.type == "inproceedings";
    return "@" + std::string(s.type) + "{" + std::string(s.key) + field("author", s.author) +
           field("title", s.title) + field(proceedings ? "booktitle" : "journal", s.journal) +
           field("publisher", s.publisher) + field("volume", s.volume) + field("year", s.year) +
           field("pages", s.pages) + field("note", s.note) + "\n}\n\n";
}

std::string bibitem(const Source& s)
{
    std::string authors(s.author);
    for (std::size_t at = authors.find(" and "); at != std::string::npos; at = authors.find(" and "))
        authors.replace(at, 5, ", ");
    std::string text = "\\bibitem{" + std::string(s.key) + "} " + authors;
    if (!s.title.empty()) text += ", \\emph{" + std::string(s.title) + "}";
    for (const std::string_view part : {s.journal, s.publisher})
        if (!part.empty()) text += ", " + std::string(part);
    if (!s.volume.empty()) text += " " + std::string(s.volume);
    if (!s.year.empty()) text += " (" + std::string(s.year) + ")";
    if (!s.pages.empty()) text += ", " + std::string(s.pages);
    if (!s.note.empty()) text += ", " + std::string(s.note);
    return text + ".\n";
}

}  // namespace

std::span<const Source> sources()
{
    return table;
}

std::vector<int> sourceNumbers(std::string_view text)
{
    std::vector<int> numbers;
    for (std::size_t at = text.find('['); at != std::string_view::npos; at = text.find('[', at + 1)) {
        int number = 0;
        std::size_t end = at + 1;
        for (; end < text.size() && text[end] >= '0' && text[end] <= '9' && number < 1000; ++end)
            number = 10 * number + (text[end] - '0');
        if (end > at + 1 && end < text.size() && text[end] == ']' && find(number)) numbers.push_back(number);
    }
    return numbers;
}

std::string citeLatex(const std::vector<int>& numbers)
{
    std::string keys;
    for (const int number : numbers)
        if (const Source* source = find(number)) keys += (keys.empty() ? "" : ",") + std::string(source->key);
    return keys.empty() ? std::string() : "\\cite{" + keys + "}";
}

CitedSources::CitedSources() : numbers_{1, 2} {}

void CitedSources::add(const Finding& finding)
{
    if (finding.family > 0 && !families_.insert(finding.family).second) return;
    if (lookedUp_ == mostFamilies) return;
    ++lookedUp_;
    if (finding.facts && finding.facts->proof)
        if (const BaseTheorem* theorem = findBaseTheorem(finding.facts->proof->base.name))
            for (const int number : sourceNumbers(theorem->reference)) numbers_.insert(number);
    if (const auto known = matchKnown(finding.fraction))
        for (const int number : sourceNumbers(known->formula->citation)) numbers_.insert(number);
}

std::string CitedSources::bibtex() const
{
    std::string text;
    for (const int number : numbers_) text += bibtexEntry(*find(number));
    return text;
}

std::string CitedSources::bibliographyLatex() const
{
    std::string text = "\\begin{thebibliography}{99}\n";
    for (const int number : numbers_) text += bibitem(*find(number));
    return text + "\\end{thebibliography}\n";
}

}  // namespace fractiscope
