// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "exports/finding_format.h"
#include "exports/rate_figure.h"
#include "exports/sources.h"

namespace fractiscope {

/// A complete article: for each formula the nested fraction, its rule, what is known of it, and, where it is
/// proved, the proof of the first of each family and how the others follow from it; then a table of rates and
/// a figure of the convergence of some, and the sources. Compiles with pdflatex and lualatex, run twice,
/// without warnings. Keeps the first formula of each family.
class LatexFormat : public FindingFormat {
public:
    /// What the document says of where its formulas come from.
    enum class Origin {
        Search,  ///< found, compared and proved by this program
        File     ///< as a file says; nothing was checked but the certificates
    };
    /// For File the document says in its introduction that it repeats what a file says.
    explicit LatexFormat(Origin origin = Origin::Search) : origin_(origin) {}

    std::string head() override;
    std::string constant(const Constant& constant) override;
    std::string finding(const Finding& finding, const Remark& remark) override;
    std::string foot() override;

private:
    struct Head {
        Finding finding;
        std::size_t number = 0;
    };
    std::string derivation(const Finding& finding);
    void noteHead(const Finding& finding);
    std::string endOfPart();

    Origin origin_;
    CitedSources sources_;
    std::string symbol_;
    bool isWithin_ = false;  ///< a constant was begun
    std::size_t number_ = 0;
    std::size_t shown_ = 0;                ///< findings of this constant
    std::map<std::uint32_t, Head> heads_;  ///< of the families of this constant
    std::vector<std::string> rates_;       ///< rows of its table
    RateFigure figure_;
};

}  // namespace fractiscope
