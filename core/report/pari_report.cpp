// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pari_report.h"

#include <algorithm>

#include "base/printable_text.h"
#include "constants/expression_pari.h"
#include "report/text.h"

namespace fractiscope {

namespace {

/// The functions of the script. F is a formula [signs, initial terms, polynomials in k, recurrence, seeds].
constexpr const char* functions =
    R"gp(\\ Continued-fraction formulas, to be checked by PARI/GP alone: gp -q -f FILE
\\ A formula is [signs, initial, polynomials in k, recurrence, seeds]: a_(r+mk+j) = polynomial j at k.
default(parisizemax, 2^30);
default(realprecision, 240);
{checked = 0; proved = 0; failures = 0; alpha = 0; known = 0; goal = 200;}
sgn(F, n) = F[1][n % #F[1] + 1];
\\ a_0 .. a_(N-1)
terms(F, N) =
{
  my(r = #F[2], m = #F[3], t = #F[4], v = vector(N));
  for (n = 0, N-1,
    v[n+1] = if (n < r, F[2][n+1],
      m, subst(F[3][(n-r) % m + 1], k, (n-r) \ m),
      n < r+t, F[5][n-r+1],
      sum(i = 1, t, F[4][i] * v[n+1-i])));
  v;
}
\\ a_(n + L k) as a polynomial in k, L a multiple of m
general(F, n, L) = my(r = #F[2], m = #F[3]); subst(F[3][(n-r) % m + 1], k, (n-r) \ m + (L/m) * k);
step(a, s) = [a, s; 1, 0];
act(M, y) = (M[1,1]*y + M[1,2]) / (M[2,1]*y + M[2,2]);
proportional(A, B) = matrank([A[1,1], A[1,2], A[2,1], A[2,2]; B[1,1], B[1,2], B[2,1], B[2,2]]) == 1;
\\ p(k) >= b for every integer k >= 0
atleast(p, b) =
{
  my(q = p - b);
  for (h = 0, 10000,
    my(c = if (type(q) == "t_POL", Vec(q), [q]));
    if (vecmin(c) >= 0, return (1));
    if (c[1] < 0 || subst(q, k, 0) < 0, return (0));
    q = subst(q, k, k+1));
  0;
}
\\ H1: a_n >= 1 and a_n + b_n >= 1 for every n >= from, from >= 1
legal(F, from) =
{
  my(r = #F[2], m = #F[3], s, h);
  for (n = from, r-1, if (F[2][n+1] < if (sgn(F,n) < 0, 2, 1), return (0)));
  for (j = 0, m-1,
    s = sgn(F, r+j);
    h = max(0, ceil((from-r-j)/m));
    if (!atleast(subst(F[3][j+1], k, k+h), if (s < 0, 2, 1)), return (0)));
  1;
}
\\ not (2,-), (2,-), ... from some n on
irrational(F) = my(s = 0); for (j = 0, #F[3]-1, if (F[3][j+1] != 2 || sgn(F, #F[2]+j) > 0, s = 1)); s;
\\ convergents p/q until the interval that holds the value is shorter than 10^-D; H1 is assumed
value(F, D) =
{
  my(N = 200, v, p, q, P, Q, o, s);
  while (1,
    v = terms(F, N); P = 1; Q = 0; p = v[1]; q = 1;
    for (n = 1, N-1,
      s = sgn(F, n-1);
      o = p; p = v[n+1]*p + s*P; P = o;
      o = q; q = v[n+1]*q + s*Q; Q = o;
      if (q * (q + sgn(F, n)*Q) > 10^D, return (p/q)));
    N *= 2);
}
same(x, y, D) = abs(x - y) < 10^-D * max(1, abs(x));
\\ M0(value of C) = value of D by H1 - H4; see the certificate of the formula
certificate(C, from, M0, D, i1, di, n1, dn, M, s) =
{
  my(v, A, B);
  if (matdet(M0) == 0 || matdet(M) == 0, return ("determinant"));
  if (di <= 0 || dn <= 0 || di % #C[3] || dn % #D[3] || di % #C[1] || dn % #D[1], return ("lengths"));
  if (i1 < max(from, #C[2]) || n1 < #D[2], return ("indices"));
  if (!legal(C, max(1, from)) || !legal(D, 1) || !irrational(C) || !irrational(D), return ("H1"));
  v = terms(C, i1); A = M0; for (i = 0, i1-1, A = A * step(v[i+1], sgn(C, i)));
  v = terms(D, n1); B = matid(2); for (n = 0, n1-1, B = B * step(v[n+1], sgn(D, n)));
  if (!proportional(A, B*M), return ("H2"));
  A = M; for (i = i1, i1+di-1, A = A * step(general(C, i, di), sgn(C, i)));
  B = matid(2); for (n = n1, n1+dn-1, B = B * step(general(D, n, dn), sgn(D, n)));
  if (A != s*B*M, return ("H3"));
  A = M; if (A[2,1] < 0 || A[2,1]+A[2,2] < 0, A = -A);
  if (A[2,1] < 0 || A[2,1]+A[2,2] < 0 || A[1,1] < A[2,1] || A[1,1]+A[1,2] < A[2,1]+A[2,2], return ("H4"));
  0;
}
fail(name, why) = failures++; print("FAILED: ", name, ": ", why);
\\ x = value of D; cert is [] or what certificate() takes, without D
check(name, x, D, cert) = checked++; iferr(examine(name, x, D, cert), E, fail(name, E));
examine(name, x, D, cert) =
{
  my(why, y = value(D, goal + 10));
  if (known && !same(x, y, goal), fail(name, "the values differ"));
  if (#cert,
    why = certificate(cert[1], cert[2], cert[3], D, cert[4], cert[5], cert[6], cert[7], cert[8], cert[9]);
    if (why, fail(name, why), proved++);
    if (known && !same(x, act(cert[3], value(cert[1], goal + 40)), goal), fail(name, "the base has another value")));
}
)gp";

std::string listText(const std::vector<Integer>& values)
{
    std::string text = "[";
    for (const Integer& v : values) text += (text.size() > 1 ? "," : "") + toString(v);
    return text + "]";
}

std::string polynomialText(const RationalPolynomial& p)
{
    std::string text;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (p[i] != 0)
            text +=
                (text.empty() ? "(" : "+(") + toString(p[i]) + ")" + (i > 0 ? "*k^" + std::to_string(i) : "");
    return text.empty() ? "0" : text;
}

std::string formulaText(const SignedFraction& f)
{
    std::string signs, channels;
    for (const std::int8_t sign : f.word.signs()) signs += (signs.empty() ? "" : ",") + std::to_string(sign);
    for (const RationalPolynomial& p : f.channels)
        channels += (channels.empty() ? "" : ",") + polynomialText(p);
    const bool closed = f.hasClosedForm();
    return "[[" + signs + "]," + listText(f.initial) + ",[" + channels + "]," +
           (closed ? "[],[]" : listText(f.recurrence) + "," + listText(f.seeds)) + "]";
}

std::string matrixText(const IntegerMatrix& m)
{
    return "[" + toString(m.a) + "," + toString(m.b) + ";" + toString(m.c) + "," + toString(m.d) + "]";
}

std::string certificateText(const Certificate& c)
{
    const auto number = [](std::size_t n) { return "," + std::to_string(n); };
    return "[" + formulaText(c.base.fraction) + number(c.base.legalFrom) + "," + matrixText(c.start) +
           number(c.block.baseIndex) + number(c.block.baseLength) + number(c.block.targetIndex) +
           number(c.block.targetLength) + "," + matrixText(c.state) + "," + std::to_string(c.sign) + "]";
}

/// Text between quotes: what GP could take for their end or an escape is replaced.
std::string inQuotes(std::string_view given)
{
    std::string text = printableText(given);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '"' || c == '\\'; }, ' ');
    return "\"" + text + "\"";
}

}  // namespace

std::string pariHead()
{
    return functions;
}

std::string pariConstant(const Constant& constant)
{
    const auto text = pariText(constant);
    const long digits = constant.isInterval() ? std::min(pariDigits, constant.givenDigits() - 3) : pariDigits;
    if (!text)
        return "known = 0; print(" +
               inQuotes("GP cannot compute " + constant.text() + ": no values compared.") + ");\n";
    return "known = 1; goal = " + std::to_string(std::max(1L, digits)) + "; alpha = 1.*(" + *text + ");\n";
}

std::string pariFinding(const Finding& finding)
{
    const std::string name = leftHandSideText(finding.lhs, "alpha");
    const auto certificate = certificateOf(finding);
    return "check(" + inQuotes(name + " under " + finding.fraction.word.text()) + ", " + name + ", " +
           formulaText(finding.fraction) + ", " + (certificate ? certificateText(*certificate) : "[]") +
           ");\n";
}

std::string pariFoot(std::size_t findings)
{
    return "print(checked, \" formulas checked, \", proved, \" certificates accepted, \", failures, \" "
           "failures.\");\nquit(!(type(failures) == \"t_INT\" && failures == 0 && checked == " +
           std::to_string(findings) + "));\n";
}

}  // namespace fractiscope
