// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_pari.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace fractiscope::cli {

namespace {

/// A file that goes when its object does.
class TemporaryFile {
public:
    TemporaryFile()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "fractiscope-XXXXXX").string();
        const int descriptor = mkstemp(pattern.data());
        if (descriptor >= 0) {
            path_ = pattern;
            std::fclose(fdopen(descriptor, "w"));
        }
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove(path_, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

}  // namespace

std::optional<double> pariContfracSeconds(const std::string& value,
                                          const std::vector<RationalFunction>& functions, std::size_t terms)
{
    const TemporaryFile script;
    if (script.path().empty()) return std::nullopt;
    constexpr int repeats = 20;
    std::ofstream out(script.path());
    out << "default(realprecision,77);x=" << value << ";v=[";
    for (std::size_t i = 0; i < functions.size(); ++i)
        out << (i > 0 ? ",\\\n" : "") << '(' << toString(functions[i].numerator, "x") << ")/("
            << toString(functions[i].denominator, "x") << ')';
    out << "];\ngettime();for(r=1," << repeats << ",for(i=1,#v,contfrac(v[i],," << terms
        << ")));print(gettime());\nquit\n";
    out.close();
    if (!out) return std::nullopt;
    FILE* pipe = popen(("gp -q -f '" + script.path() + "' 2>/dev/null").c_str(), "r");
    if (pipe == nullptr) return std::nullopt;
    long milliseconds = 0;
    const bool read = std::fscanf(pipe, "%ld", &milliseconds) == 1;
    const bool ended = pclose(pipe) == 0;
    if (!read || !ended) return std::nullopt;
    return static_cast<double>(milliseconds) / 1e3 / repeats;
}

}  // namespace fractiscope::cli
