// SPDX-License-Identifier: GPL-3.0-or-later
#include "fraction/term_stream.h"

namespace fractiscope {

TermStream::TermStream(const SignedFraction& fraction) : fraction_(fraction)
{
    for (const auto& channel : fraction.channels) {
        std::vector<Integer> table;
        for (std::size_t k = 0; k < channel.size(); ++k)
            table.push_back(numerator(evaluate(channel, Integer(k))));
        for (std::size_t level = 1; level < table.size(); ++level)
            for (std::size_t i = table.size() - 1; i >= level; --i) table[i] -= table[i - 1];
        if (table.empty()) table.emplace_back(0);
        differences_.push_back(std::move(table));
    }
}

Integer TermStream::next()
{
    const std::size_t n = index_++;
    if (n < fraction_.preperiod()) return fraction_.initial[n];
    const std::size_t position = n - fraction_.preperiod();
    if (!differences_.empty()) {
        auto& table = differences_[position % differences_.size()];
        Integer value = table[0];
        for (std::size_t i = 0; i + 1 < table.size(); ++i) table[i] += table[i + 1];
        return value;
    }
    Integer value = 0;
    if (position < fraction_.seeds.size()) {
        value = fraction_.seeds[position];
    } else {
        for (std::size_t i = 0; i < fraction_.recurrence.size(); ++i)
            mpz_addmul(raw(value), raw(fraction_.recurrence[i]), raw(window_[i]));
        window_.pop_back();
    }
    window_.push_front(value);
    return value;
}

}  // namespace fractiscope
