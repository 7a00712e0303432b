// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

/// A table of true results: a header line with the counts, then one formula a line.
struct KnownTable {
    nlohmann::json header;
    std::vector<nlohmann::json> rows;

    static KnownTable load(const std::string& name)
    {
        QFile file(QString::fromStdString(std::string(TEST_DATA) + "/" + name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("missing table %s", name.c_str());
        KnownTable table;
        while (!file.atEnd()) {
            auto line = nlohmann::json::parse(file.readLine().toStdString());
            if (table.header.is_null())
                table.header = std::move(line);
            else
                table.rows.push_back(std::move(line));
        }
        return table;
    }
};
