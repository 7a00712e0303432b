// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

#include "fraction/lehmer_expansion.h"
#include "recurrence/closed_form.h"
#include "search/finding.h"
#include "search/search_plan.h"
#include "search/tail_key.h"

namespace fractiscope {

/// One tail y_0, y_1, ... with all that the candidates that end in it have in common. Immutable but for
/// a memory of shifted formulas; safe to share between threads.
class TailClass {
public:
    /// What the tail says of the candidates that end in it.
    enum class Kind {
        NoRecurrence,  ///< no candidate with this tail is a hit
        Recurrence,    ///< hits are those that isHit says
        Individual     ///< not settled here: every candidate for itself
    };

    explicit TailClass(Kind kind) : kind_(kind) {}  ///< without a formula: TailClassifier gives it one

    Kind kind() const { return kind_; }        ///< only a Recurrence has what follows
    Status status() const { return status_; }  ///< of every hit; Suspected unless Recurrence
    /// Of every hit, equal for all tails of the family; null unless approved.
    const std::shared_ptr<const std::string>& familyKey() const { return familyKey_; }
    /// Measured on the terms y_0, y_1, ... of the formula, see measuredRate.
    double digitsPerTerm() const { return digitsPerTerm_; }

    /// True iff a candidate whose expansion is these terms followed by the tail is a hit: N is
    /// `depth`, R is `maxPreperiod`. Sets the preperiod of its formula. Exact.
    bool isHit(const TailPrefix& prefix, std::size_t depth, std::size_t maxPreperiod,
               std::size_t& preperiod) const;
    /// The finding of such a hit with this sign word: fraction, complexity, order, status, digits per term
    /// and what the approval said; accidentBits does not yet count the candidates.
    Finding member(const TailPrefix& prefix, const SignWord& word, std::size_t preperiod) const;

private:
    friend class TailClassifier;
    /// The tail from y_{-back} on, and the bits of its description.
    struct Shifted {
        SignedFraction formula;
        double descriptionBits = 0;
    };
    const Shifted& shifted(std::size_t back) const;

    Kind kind_;
    SignedFraction formula_;         ///< of the tail; its word is the tail word
    std::size_t holds_ = 0;          ///< leading terms of the tail that its recurrence explains
    std::vector<Integer> backward_;  ///< y_{-1}, y_{-2}, ... by the formula, while integers
    Status status_ = Status::Suspected;
    long approvedDigits_ = 0;
    std::size_t termsCompared_ = 0;
    std::optional<std::size_t> firstWrong_;
    double informationBits_ = 0;
    std::shared_ptr<const std::string> familyKey_;
    double digitsPerTerm_ = 0;
    std::shared_ptr<const TailFacts> facts_;

    mutable std::mutex mutex_;
    mutable std::vector<std::unique_ptr<const Shifted>> shifted_;  ///< by steps back
};

/// Makes the classes of tails: certified expansion, Berlekamp-Massey, lift, closed form, approval, rate.
/// One per thread.
class TailClassifier {
public:
    /// Both must outlive it. `tailWords`: WordTrie::tails(), which the keys number.
    TailClassifier(const SearchPlan& plan, const std::vector<SignWord>& tailWords)
        : plan_(plan), words_(tailWords)
    {
    }

    /// Null if the stop was requested meanwhile.
    std::shared_ptr<const TailClass> classify(const TailKey& tail, std::stop_token stop);
    /// Digits per term of the first certified terms of a tail, 0 if too few can be had.
    double rate(const TailKey& tail);

private:
    bool expand(const TailKey& tail, std::size_t count, std::vector<Integer>& terms, std::stop_token stop);
    void recognise(TailClass& result, const std::vector<Integer>& terms, const SignWord& word);
    void approve(TailClass& result, const TailKey& tail, std::stop_token stop);

    const SearchPlan& plan_;
    const std::vector<SignWord>& words_;
    ShapeMemory shapes_;
    LehmerExpander expander_;
    EnclosedQuotient quotient_;
    std::vector<std::int64_t> small_;
    std::vector<std::uint64_t> residues_;
};

/// The classes that passed the screen, shared by the threads of a run; each is made once while it is
/// remembered. Bounded: forgets all when it holds `capacity`.
class TailClassStore {
public:
    /// `capacity`: classes remembered at most.
    explicit TailClassStore(std::size_t capacity = 50000) : capacity_(capacity) {}

    /// Null if the stop was requested meanwhile.
    std::shared_ptr<const TailClass> find(const TailKey& key, TailClassifier& classifier,
                                          std::stop_token stop);

private:
    struct Hash {
        std::size_t operator()(const TailKey& key) const { return key.hash(); }
    };
    std::size_t capacity_;
    std::mutex mutex_;
    std::unordered_map<TailKey, std::shared_ptr<const TailClass>, Hash> classes_;
};

}  // namespace fractiscope
