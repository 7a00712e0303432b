// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/engine.h"

#include "search/candidate_pipeline.h"
#include "search/class_engine.h"

namespace fractiscope {

void StageCounts::add(const StageCounts& other)
{
    expanded += other.expanded;
    undecided += other.undecided;
    recurrences += other.recurrences;
    approved += other.approved;
    proved += other.proved;
}

// Earlier stages are written first and read last, so that a reader never sees more of a later one.
void LiveCounts::add(const StageCounts& counts)
{
    undecided += counts.undecided;
    expanded += counts.expanded;
    recurrences += counts.recurrences;
    approved += counts.approved;
    proved += counts.proved;
}

StageCounts LiveCounts::snapshot() const
{
    StageCounts counts;
    counts.proved = proved;
    counts.approved = approved;
    counts.recurrences = recurrences;
    counts.expanded = expanded;
    counts.undecided = undecided;
    return counts;
}

struct EngineFactory::Shared {
    std::shared_ptr<const SearchPlan> plan;
    std::unique_ptr<ClassEngineShared> classes;  ///< null for the textbook path
};

EngineFactory::EngineFactory(std::shared_ptr<const SearchPlan> plan, EngineKind kind)
    : shared_(std::make_unique<Shared>())
{
    shared_->plan = std::move(plan);
    if (kind == EngineKind::TailClasses && shared_->plan->leftHandSidesAreSmall())
        shared_->classes = std::make_unique<ClassEngineShared>(*shared_->plan);
}

EngineFactory::~EngineFactory() = default;

std::unique_ptr<Engine> EngineFactory::make()
{
    if (shared_->classes) return std::make_unique<ClassEngine>(*shared_->classes);
    return std::make_unique<TextbookEngine>(*shared_->plan);
}

}  // namespace fractiscope
