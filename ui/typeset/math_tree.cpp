// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/math_tree.h"

#include <QHash>

namespace fractiscope {

namespace {

constexpr int deepest = 60;

using Kind = MathNode::Kind;

const QHash<QString, char32_t>& symbols()
{
    static const QHash<QString, char32_t> table{
        {"alpha", 0x3B1}, {"beta", 0x3B2},   {"gamma", 0x3B3},   {"delta", 0x3B4},  {"epsilon", 0x3F5},
        {"zeta", 0x3B6},  {"eta", 0x3B7},    {"theta", 0x3B8},   {"kappa", 0x3BA},  {"lambda", 0x3BB},
        {"mu", 0x3BC},    {"nu", 0x3BD},     {"xi", 0x3BE},      {"pi", 0x3C0},     {"rho", 0x3C1},
        {"sigma", 0x3C3}, {"tau", 0x3C4},    {"phi", 0x3D5},     {"varphi", 0x3C6}, {"chi", 0x3C7},
        {"psi", 0x3C8},   {"omega", 0x3C9},  {"varpi", 0x3D6},   {"Gamma", 0x393},  {"Delta", 0x394},
        {"Theta", 0x398}, {"Lambda", 0x39B}, {"Pi", 0x3A0},      {"Sigma", 0x3A3},  {"Phi", 0x3A6},
        {"Psi", 0x3A8},   {"Omega", 0x3A9},  {"cdot", 0x22C5},   {"times", 0xD7},   {"ldots", 0x2026},
        {"dots", 0x2026}, {"cdots", 0x22EF}, {"ddots", 0x22F1},  {"ge", 0x2265},    {"geq", 0x2265},
        {"le", 0x2264},   {"leq", 0x2264},   {"approx", 0x2248}, {"infty", 0x221E}, {"pm", 0xB1},
        {"ne", 0x2260},   {"in", 0x2208},    {"ell", 0x2113},    {"prime", 0x2032}, {"{", U'{'},
        {"}", U'}'},      {"_", U'_'},       {"%", U'%'}};
    return table;
}

bool isFunctionName(const QString& name)
{
    static const QStringList names{"tan",  "sin",  "cos", "cot", "sec", "csc",    "tanh",   "sinh",
                                   "cosh", "coth", "log", "ln",  "exp", "arctan", "arcsin", "arccos",
                                   "max",  "min",  "gcd", "erf", "Li",  "lim"};
    return names.contains(name);
}

double spaceOf(const QString& command)
{
    if (command == ",") return 3.0 / 18;
    if (command == ":" || command == ">") return 4.0 / 18;
    if (command == ";") return 5.0 / 18;
    if (command == "!") return -3.0 / 18;
    if (command == " ") return 0.25;
    if (command == "quad") return 1;
    if (command == "qquad") return 2;
    return 0;
}

MathNode textNode(const QString& text, Kind kind = Kind::Text)
{
    MathNode node;
    node.kind = kind;
    node.text = text;
    return node;
}

MathNode symbolNode(char32_t symbol)
{
    MathNode node;
    node.kind = Kind::Symbol;
    node.symbol = symbol;
    return node;
}

class Parser {
public:
    explicit Parser(const QString& latex) : source_(latex.toUcs4()) {}

    MathNode all()
    {
        MathNode row;
        while (!atEnd()) {
            MathNode part = sequence(QString(), 0);
            for (MathNode& child : part.children) row.children.push_back(std::move(child));
            if (!atEnd()) row.children.push_back(symbolNode(source_[at_++]));  // a stray closing brace
        }
        return row;
    }

private:
    QList<uint> source_;
    qsizetype at_ = 0;

    bool atEnd() const { return at_ >= source_.size(); }
    char32_t peek() const { return atEnd() ? 0 : source_[at_]; }
    void skipBlanks()
    {
        while (!atEnd() && (peek() == U' ' || peek() == U'~' || peek() == U'\n' || peek() == U'$')) ++at_;
    }
    bool take(char32_t c)
    {
        skipBlanks();
        if (peek() != c || atEnd()) return false;
        ++at_;
        return true;
    }
    QString rest()
    {
        const QString text = QString::fromUcs4(reinterpret_cast<const char32_t*>(source_.constData()) + at_,
                                               source_.size() - at_);
        at_ = source_.size();
        return text;
    }
    QString peekCommand() const
    {
        qsizetype i = at_ + 1;
        QString name;
        while (i < source_.size() && source_[i] < 128 && QChar(static_cast<char16_t>(source_[i])).isLetter())
            name += QChar(static_cast<char16_t>(source_[i++]));
        const char32_t next = i < source_.size() ? source_[i] : 0;
        if (name.isEmpty() && next != 0) name = QString::fromUcs4(&next, 1);
        return name;
    }
    QString takeCommand()
    {
        const QString name = peekCommand();
        at_ += 1 + name.toUcs4().size();
        at_ = std::min(at_, source_.size());
        return name;
    }

    // Up to `end` ("}", "]" or "right"), which is left for the caller, or to the source's end.
    MathNode sequence(const QString& end, int depth)
    {
        MathNode row;
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            const char32_t c = peek();
            if (c == U'}' || (c == U']' && end == "]")) break;
            if (c == U'\\' && peekCommand() == "right") {
                if (end == "right") break;
                takeCommand();
                continue;
            }
            if (c == U'^' || c == U'_') {
                addScript(row, depth);
            } else {
                row.children.push_back(atom(depth));
            }
        }
        return row;
    }

    void addScript(MathNode& row, int depth)
    {
        const std::size_t which = peek() == U'^' ? 1 : 2;
        ++at_;
        MathNode script = argument(depth);
        // A second script of the same kind, which is no LaTeX, stands behind the first: no base gets deep.
        const auto isTaken = [which](const MathNode& node) {
            return node.kind == Kind::Script && !node.children[which].isEmpty();
        };
        if (row.children.empty() || isTaken(row.children.back())) row.children.emplace_back();
        MathNode& last = row.children.back();
        if (last.kind != Kind::Script) {
            MathNode node;
            node.kind = Kind::Script;
            node.children.resize(3);
            node.children[0] = std::move(last);
            last = std::move(node);
        }
        last.children[which] = std::move(script);
    }

    MathNode argument(int depth)
    {
        if (depth >= deepest) return textNode(rest());
        if (!take(U'{')) {
            skipBlanks();
            if (atEnd() || peek() == U'}' || peek() == U'^' || peek() == U'_') return {};
            return single(depth + 1);
        }
        MathNode row = sequence("}", depth + 1);
        take(U'}');
        return row.children.size() == 1 ? MathNode(std::move(row.children.front())) : row;
    }

    MathNode atom(int depth)
    {
        if (depth >= deepest) return textNode(rest());
        const char32_t c = peek();
        if (c < U'0' || c > U'9') return single(depth);
        QString digits;
        while (!atEnd() && ((peek() >= U'0' && peek() <= U'9') || (peek() == U'.' && !digits.isEmpty())))
            digits += QChar(static_cast<char16_t>(source_[at_++]));
        return textNode(digits);
    }

    // One token or group.
    MathNode single(int depth)
    {
        const char32_t c = peek();
        if (c == U'{') return argument(depth);
        if (c == U'\\') return command(depth);
        ++at_;
        if (c >= U'0' && c <= U'9') return textNode(QString(QChar(static_cast<char16_t>(c))));
        return symbolNode(c);
    }

    MathNode command(int depth)
    {
        const QString name = takeCommand();
        if (name == "frac" || name == "cfrac" || name == "dfrac" || name == "tfrac")
            return fraction(name, depth);
        if (name == "sqrt") return root(depth);
        if (name == "left") return delimited(depth);
        if (name == "operatorname" || name == "mathrm" || name == "text") return upright(name, depth);
        if (isFunctionName(name)) return textNode(name, Kind::Name);
        const auto symbol = symbols().constFind(name);
        if (symbol != symbols().constEnd()) return symbolNode(symbol.value());
        if (name == "displaystyle" || name == "textstyle" || name == "limits") return {};
        if (const double em = spaceOf(name); em != 0) {
            MathNode node;
            node.kind = Kind::Space;
            node.em = em;
            return node;
        }
        return textNode("\\" + name);
    }

    MathNode fraction(const QString& name, int depth)
    {
        MathNode node;
        node.kind = Kind::Fraction;
        node.display = name == "cfrac" || name == "dfrac";
        node.children.push_back(argument(depth));
        node.children.push_back(argument(depth));
        return node;
    }

    MathNode root(int depth)
    {
        MathNode node;
        node.kind = Kind::Root;
        MathNode degree;
        if (take(U'[')) {
            degree = sequence("]", depth + 1);
            take(U']');
        }
        node.children.push_back(argument(depth));
        if (!degree.isEmpty()) node.children.push_back(std::move(degree));
        return node;
    }

    char32_t delimiterCharacter()
    {
        skipBlanks();
        if (atEnd()) return 0;
        const char32_t c = source_[at_++];
        return c == U'.' || c == U'\\' ? 0 : c;
    }

    MathNode delimited(int depth)
    {
        if (depth >= deepest) return textNode(rest());
        MathNode node;
        node.kind = Kind::Delimited;
        node.left = delimiterCharacter();
        node.children.push_back(sequence("right", depth + 1));
        if (!atEnd() && peek() == U'\\') {
            takeCommand();
            node.right = delimiterCharacter();
        }
        return node;
    }

    MathNode upright(const QString& name, int depth)
    {
        if (depth >= deepest) return textNode(rest());
        QString text;
        if (take(U'{')) {
            while (!atEnd() && peek() != U'}') {
                const char32_t c = source_[at_++];
                text += QString::fromUcs4(&c, 1);
            }
            take(U'}');
        }
        return textNode(text, name == "operatorname" ? Kind::Name : Kind::Text);
    }
};

}  // namespace

MathNode parseLatex(const QString& latex)
{
    return Parser(latex).all();
}

}  // namespace fractiscope
