// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings_query.h"

#include "report/text.h"

namespace fractiscope {

namespace {

/// Measured rates of equal fractions differ by less than this, exact ratios above 1 by more.
constexpr double noticeablyFaster = 1.02;
constexpr std::size_t searchedRule = 120;

QString plain(QString text)
{
    return text.remove(' ').replace(QChar(0x2212), '-').toCaseFolded();
}

bool contains(const std::string& text, const QString& part)
{
    return plain(QString::fromStdString(text)).contains(part);
}

}  // namespace

Integer heightOf(const RationalFunction& lhs)
{
    Integer height = 0;
    for (const auto* polynomial : {&lhs.numerator, &lhs.denominator})
        for (const Integer& c : polynomial->coefficients()) {
            const Integer size = abs(c);
            if (size > height) height = size;
        }
    return height;
}

int FindingsQuery::otherConditions() const
{
    return (known != Known::Any) + simpler + word.has_value() + (height > 0) + ratios.has_value() + starred +
           hidden;
}

bool FindingsQuery::matches(const Finding& f, const Annotation& annotation,
                            const std::string& constantText) const
{
    if (annotation.hidden && !hidden) return false;
    if (starred && !annotation.starred) return false;
    if (known == Known::Proved && f.status != Status::Proved) return false;
    if (known == Known::ApprovedOnly && f.status != Status::Approved) return false;
    if (word && f.fraction.word != *word) return false;
    if (faster && bestRatio(f) < noticeablyFaster) return false;
    if (simpler && !(f.facts && f.facts->simple && f.facts->formBits < f.facts->simple->formBits))
        return false;
    if (ratios && (bestRatio(f) < ratios->first || bestRatio(f) >= ratios->second)) return false;
    if (height > 0 && heightOf(f.lhs) > height) return false;
    const QString part = plain(text);
    return part.isEmpty() || contains(f.fraction.word.text(), part) ||
           contains(leftHandSideText(f.lhs, constantText), part) ||
           contains(ruleText(f.fraction, searchedRule), part) || plain(annotation.note).contains(part);
}

}  // namespace fractiscope
