// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recursive descent:
//     sum     = product { (+|-) product }
//     product = signed { (*|/) signed }
//     signed  = { - | + } power
//     power   = primary [ ^ signed ]
//     primary = number | name | name ( sum {, sum} ) | ( sum )
#include "constants/expression_parser.h"

#include <algorithm>
#include <cctype>

#include "base/wording.h"
#include "constants/catalogue.h"
#include "constants/tokens.h"

namespace fractiscope {

namespace {

constexpr const char* operandExpected = wording("errors", "a number, a name or '('");

/// Thrown inside the parser only; parseExpression turns it into the result.
struct ParseError {
    Error error;
};

class Parser {
public:
    Parser(std::string_view text, std::string_view variable) : text_(text), variable_(variable) { advance(); }

    ExpressionPointer parse()
    {
        auto expression = sum();
        if (token_.kind != Token::Kind::End)
            fail(ErrorCode::UnexpectedToken, wording("errors", "an operator"));
        return expression;
    }

private:
    using Kind = Expression::Kind;

    void advance()
    {
        auto token = nextToken(text_, offset_);
        if (!token) throw ParseError{token.error()};
        token_ = std::move(*token);
        offset_ = token_.position + token_.length;
    }

    [[noreturn]] void fail(ErrorCode code, std::string expected) const
    {
        if (token_.kind == Token::Kind::End && code == ErrorCode::UnexpectedToken)
            code = ErrorCode::UnexpectedEnd;
        throw ParseError{{code, token_.position, token_.length,
                          std::string(text_.substr(token_.position, token_.length)), std::move(expected)}};
    }

    bool isSymbol(char c) const { return token_.kind == Token::Kind::Symbol && token_.symbol == c; }

    ExpressionPointer node(Kind kind, std::size_t position) const
    {
        auto result = std::make_unique<Expression>();
        result->kind = kind;
        result->position = position;
        return result;
    }

    /// Trees are walked recursively: their depth is limited.
    void deepen(Expression& e, const Expression& operand) const
    {
        e.depth = std::max(e.depth, operand.depth + 1);
        if (e.depth > ExpressionLimits::depth)
            fail(ErrorCode::NestingTooDeep, std::to_string(ExpressionLimits::depth));
    }

    ExpressionPointer binary(Kind kind, ExpressionPointer left, ExpressionPointer right) const
    {
        auto result = node(kind, left->position);
        result->length = right->position + right->length - left->position;
        deepen(*result, *left);
        deepen(*result, *right);
        result->operands.push_back(std::move(left));
        result->operands.push_back(std::move(right));
        return result;
    }

    /// Counts the nesting while it lives.
    struct Level {
        explicit Level(Parser& p) : parser(p)
        {
            if (++parser.nesting_ > ExpressionLimits::nesting)
                parser.fail(ErrorCode::NestingTooDeep, std::to_string(ExpressionLimits::nesting));
        }
        ~Level() { --parser.nesting_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;
        Parser& parser;
    };

    ExpressionPointer sum()
    {
        auto left = product();
        while (isSymbol('+') || isSymbol('-')) {
            const Kind kind = isSymbol('+') ? Kind::Add : Kind::Subtract;
            advance();
            left = binary(kind, std::move(left), product());
        }
        return left;
    }

    ExpressionPointer product()
    {
        auto left = signedFactor();
        while (isSymbol('*') || isSymbol('/')) {
            const Kind kind = isSymbol('*') ? Kind::Multiply : Kind::Divide;
            advance();
            left = binary(kind, std::move(left), signedFactor());
        }
        return left;
    }

    ExpressionPointer signedFactor()
    {
        if (!isSymbol('-') && !isSymbol('+')) return power();
        const Level level(*this);
        const bool negative = isSymbol('-');
        const std::size_t position = token_.position;
        advance();
        auto operand = signedFactor();
        if (!negative) return operand;
        auto result = node(Kind::Negate, position);
        result->length = operand->position + operand->length - position;
        deepen(*result, *operand);
        result->operands.push_back(std::move(operand));
        return result;
    }

    ExpressionPointer power()
    {
        auto base = primary();
        if (!isSymbol('^')) return base;
        const Level level(*this);
        advance();
        return binary(Kind::Power, std::move(base), signedFactor());
    }

    ExpressionPointer primary()
    {
        if (token_.kind == Token::Kind::Number) {
            auto result = node(Kind::Number, token_.position);
            result->length = token_.length;
            result->number = token_.number;
            result->text = std::string(text_.substr(token_.position, token_.length));
            advance();
            return result;
        }
        if (token_.kind == Token::Kind::Name) return nameOrCall();
        if (!isSymbol('(')) fail(ErrorCode::UnexpectedToken, operandExpected);
        const Level level(*this);
        const std::size_t position = token_.position;
        advance();
        auto inner = sum();
        if (!isSymbol(')')) fail(ErrorCode::UnexpectedToken, "')'");
        inner->length = token_.position + 1 - position;
        inner->position = position;
        advance();
        return inner;
    }

    ExpressionPointer nameOrCall()
    {
        const Token name = token_;
        advance();
        const FunctionInfo* function = findFunction(name.name);
        if (isSymbol('(') && function) return call(name, *function);
        auto result = named(name);
        if (result) return result;
        if (function) fail(ErrorCode::UnexpectedToken, "'('");
        throw ParseError{
            {ErrorCode::UnknownName, name.position, name.length, name.name, nearestName(name.name)}};
    }

    ExpressionPointer call(const Token& name, const FunctionInfo& function)
    {
        const Level level(*this);
        auto result = node(Kind::Call, name.position);
        result->function = &function;
        advance();
        while (true) {
            result->operands.push_back(sum());
            deepen(*result, *result->operands.back());
            if (!isSymbol(',')) break;
            if (static_cast<int>(result->operands.size()) == function.arguments) break;
            advance();
        }
        const auto given = static_cast<int>(result->operands.size());
        if (isSymbol(',') || (isSymbol(')') && given < function.arguments))
            throw ParseError{{ErrorCode::WrongArgumentCount, token_.position, 1, std::string(function.name),
                              std::to_string(function.arguments)}};
        if (!isSymbol(')')) fail(ErrorCode::UnexpectedToken, given < function.arguments ? "','" : "')'");
        result->length = token_.position + 1 - name.position;
        advance();
        return result;
    }

    ExpressionPointer named(const Token& name) const
    {
        if (!variable_.empty() && name.name == variable_) {
            auto result = node(Kind::Variable, name.position);
            result->text = name.name;
            result->length = name.length;
            return result;
        }
        const auto atom = findAtom(name.name);
        const CatalogueEntry* entry = findConstant(name.name);
        if (!atom && (!entry || entry->expression == entry->id)) return nullptr;
        auto result = node(atom ? Kind::Atom : Kind::Name, name.position);
        result->length = name.length;
        result->entry = entry;
        if (atom) {
            result->atom = *atom;
        } else {
            result->operands.push_back(Parser(entry->expression, {}).parse());
            result->depth = result->operands[0]->depth + 1;
            relocate(*result->operands[0], name);
        }
        return result;
    }

    /// Errors inside the definition of a name are shown at the name.
    static void relocate(Expression& e, const Token& name)
    {
        e.position = name.position;
        e.length = name.length;
        for (auto& operand : e.operands) relocate(*operand, name);
    }

    std::string_view text_;
    std::string_view variable_;
    std::size_t offset_ = 0;
    Token token_;
    int nesting_ = 0;
};

}  // namespace

Result<ExpressionPointer> parseExpression(std::string_view text, std::string_view variable)
{
    if (text.size() > ExpressionLimits::length)
        return Error{ErrorCode::InputTooLong, ExpressionLimits::length,
                     text.size() - ExpressionLimits::length, std::to_string(text.size()),
                     std::to_string(ExpressionLimits::length)};
    if (std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isspace(c); }))
        return Error{ErrorCode::EmptyInput, 0, text.size(), "", operandExpected};
    try {
        return Parser(text, variable).parse();
    } catch (const ParseError& failure) {
        return failure.error;
    }
}

}  // namespace fractiscope
