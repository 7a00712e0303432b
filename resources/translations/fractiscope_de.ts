<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>constants</name>
    <message>
        <source>Exponentials</source>
        <translation>Exponentialfunktion</translation>
    </message>
    <message>
        <source>Trigonometric and hyperbolic</source>
        <translation>Trigonometrisch und hyperbolisch</translation>
    </message>
    <message>
        <source>Bessel ratios</source>
        <translation>Bessel-Quotienten</translation>
    </message>
    <message>
        <source>Quadratic irrationals</source>
        <translation>Quadratische Irrationalzahlen</translation>
    </message>
    <message>
        <source>Other algebraic numbers</source>
        <translation>Andere algebraische Zahlen</translation>
    </message>
    <message>
        <source>Logarithms</source>
        <translation>Logarithmen</translation>
    </message>
    <message>
        <source>Pi and zeta values</source>
        <translation>Pi und Zetawerte</translation>
    </message>
    <message>
        <source>Special constants</source>
        <translation>Besondere Konstanten</translation>
    </message>
    <message>
        <source>Base of the natural logarithm, the sum of 1/n!</source>
        <translation>Basis des natürlichen Logarithmus, die Summe von 1/n!</translation>
    </message>
    <message>
        <source>Square of e</source>
        <translation>Quadrat von e</translation>
    </message>
    <message>
        <source>Square root of e</source>
        <translation>Quadratwurzel von e</translation>
    </message>
    <message>
        <source>Exponential of 1/3</source>
        <translation>Exponentialfunktion von 1/3</translation>
    </message>
    <message>
        <source>Exponential of 1/4</source>
        <translation>Exponentialfunktion von 1/4</translation>
    </message>
    <message>
        <source>Exponential of 1/5</source>
        <translation>Exponentialfunktion von 1/5</translation>
    </message>
    <message>
        <source>Exponential of 2/3</source>
        <translation>Exponentialfunktion von 2/3</translation>
    </message>
    <message>
        <source>Exponential of 2/5</source>
        <translation>Exponentialfunktion von 2/5</translation>
    </message>
    <message>
        <source>Exponential of 2/7</source>
        <translation>Exponentialfunktion von 2/7</translation>
    </message>
    <message>
        <source>Cube of e; no base fraction is known for it</source>
        <translation>Dritte Potenz von e; ein Basisbruch ist nicht bekannt</translation>
    </message>
    <message>
        <source>Gelfond&apos;s constant</source>
        <translation>Gelfond-Konstante</translation>
    </message>
    <message>
        <source>Tangent of 1</source>
        <translation>Tangens von 1</translation>
    </message>
    <message>
        <source>Tangent of 1/2</source>
        <translation>Tangens von 1/2</translation>
    </message>
    <message>
        <source>Cotangent of 1</source>
        <translation>Kotangens von 1</translation>
    </message>
    <message>
        <source>Cotangent of 1/2</source>
        <translation>Kotangens von 1/2</translation>
    </message>
    <message>
        <source>Sine of 1</source>
        <translation>Sinus von 1</translation>
    </message>
    <message>
        <source>Sine of 1/2</source>
        <translation>Sinus von 1/2</translation>
    </message>
    <message>
        <source>Cosine of 1</source>
        <translation>Kosinus von 1</translation>
    </message>
    <message>
        <source>Cosine of 1/2</source>
        <translation>Kosinus von 1/2</translation>
    </message>
    <message>
        <source>Hyperbolic tangent of 1</source>
        <translation>Tangens hyperbolicus von 1</translation>
    </message>
    <message>
        <source>Hyperbolic tangent of 1/2</source>
        <translation>Tangens hyperbolicus von 1/2</translation>
    </message>
    <message>
        <source>Hyperbolic cotangent of 1</source>
        <translation>Kotangens hyperbolicus von 1</translation>
    </message>
    <message>
        <source>Hyperbolic cotangent of 1/2</source>
        <translation>Kotangens hyperbolicus von 1/2</translation>
    </message>
    <message>
        <source>Hyperbolic sine of 1</source>
        <translation>Sinus hyperbolicus von 1</translation>
    </message>
    <message>
        <source>Hyperbolic sine of 1/2</source>
        <translation>Sinus hyperbolicus von 1/2</translation>
    </message>
    <message>
        <source>Hyperbolic cosine of 1</source>
        <translation>Kosinus hyperbolicus von 1</translation>
    </message>
    <message>
        <source>Hyperbolic cosine of 1/2</source>
        <translation>Kosinus hyperbolicus von 1/2</translation>
    </message>
    <message>
        <source>Hyperbolic tangent of 1/3</source>
        <translation>Tangens hyperbolicus von 1/3</translation>
    </message>
    <message>
        <source>Ratio of modified Bessel functions of the first kind of orders 1 and 0 at 2</source>
        <translation>Quotient modifizierter Bessel-Funktionen erster Art der Ordnungen 1 und 0 an der Stelle 2</translation>
    </message>
    <message>
        <source>Ratio of modified Bessel functions of the first kind of orders 0 and 1 at 2</source>
        <translation>Quotient modifizierter Bessel-Funktionen erster Art der Ordnungen 0 und 1 an der Stelle 2</translation>
    </message>
    <message>
        <source>Ratio of modified Bessel functions of the first kind of orders 1 and 0 at 1</source>
        <translation>Quotient modifizierter Bessel-Funktionen erster Art der Ordnungen 1 und 0 an der Stelle 1</translation>
    </message>
    <message>
        <source>Ratio of modified Bessel functions of the first kind of orders 2 and 1 at 2</source>
        <translation>Quotient modifizierter Bessel-Funktionen erster Art der Ordnungen 2 und 1 an der Stelle 2</translation>
    </message>
    <message>
        <source>Ratio of modified Bessel functions of the first kind of orders 1/3 and 4/3 at 2/3</source>
        <translation>Quotient modifizierter Bessel-Funktionen erster Art der Ordnungen 1/3 und 4/3 an der Stelle 2/3</translation>
    </message>
    <message>
        <source>Ratio of modified Bessel functions of the first kind of orders 1/4 and 5/4 at 1/2</source>
        <translation>Quotient modifizierter Bessel-Funktionen erster Art der Ordnungen 1/4 und 5/4 an der Stelle 1/2</translation>
    </message>
    <message>
        <source>Ratio of Bessel functions of the first kind of orders 0 and 1 at 2</source>
        <translation>Quotient von Bessel-Funktionen erster Art der Ordnungen 0 und 1 an der Stelle 2</translation>
    </message>
    <message>
        <source>Ratio of Bessel functions of the first kind of orders 1 and 0 at 1</source>
        <translation>Quotient von Bessel-Funktionen erster Art der Ordnungen 1 und 0 an der Stelle 1</translation>
    </message>
    <message>
        <source>Ratio of Bessel functions of the first kind of orders 1 and 2 at 2</source>
        <translation>Quotient von Bessel-Funktionen erster Art der Ordnungen 1 und 2 an der Stelle 2</translation>
    </message>
    <message>
        <source>Golden ratio, the positive root of x^2 = x + 1</source>
        <translation>Goldener Schnitt, die positive Lösung von x^2 = x + 1</translation>
    </message>
    <message>
        <source>Silver ratio, the positive root of x^2 = 2x + 1</source>
        <translation>Silberner Schnitt, die positive Lösung von x^2 = 2x + 1</translation>
    </message>
    <message>
        <source>Square root of 2</source>
        <translation>Quadratwurzel aus 2</translation>
    </message>
    <message>
        <source>Square root of 3</source>
        <translation>Quadratwurzel aus 3</translation>
    </message>
    <message>
        <source>Square root of 5</source>
        <translation>Quadratwurzel aus 5</translation>
    </message>
    <message>
        <source>Square root of 7</source>
        <translation>Quadratwurzel aus 7</translation>
    </message>
    <message>
        <source>Square root of 13</source>
        <translation>Quadratwurzel aus 13</translation>
    </message>
    <message>
        <source>Cube root of 2</source>
        <translation>Kubikwurzel aus 2</translation>
    </message>
    <message>
        <source>Cube root of 3</source>
        <translation>Kubikwurzel aus 3</translation>
    </message>
    <message>
        <source>Fourth root of 2</source>
        <translation>Vierte Wurzel aus 2</translation>
    </message>
    <message>
        <source>Sum of two square roots, of degree 4</source>
        <translation>Summe zweier Quadratwurzeln, vom Grad 4</translation>
    </message>
    <message>
        <source>Plastic ratio, the real root of x^3 = x + 1</source>
        <translation>Plastische Zahl, die reelle Lösung von x^3 = x + 1</translation>
    </message>
    <message>
        <source>Tribonacci constant, the real root of x^3 = x^2 + x + 1</source>
        <translation>Tribonacci-Konstante, die reelle Lösung von x^3 = x^2 + x + 1</translation>
    </message>
    <message>
        <source>Supergolden ratio, the real root of x^3 = x^2 + 1</source>
        <translation>Supergoldener Schnitt, die reelle Lösung von x^3 = x^2 + 1</translation>
    </message>
    <message>
        <source>Greatest root of 8x^3 + 4x^2 - 4x - 1</source>
        <translation>Größte Nullstelle von 8x^3 + 4x^2 - 4x - 1</translation>
    </message>
    <message>
        <source>Natural logarithm of 2</source>
        <translation>Natürlicher Logarithmus von 2</translation>
    </message>
    <message>
        <source>Natural logarithm of 3</source>
        <translation>Natürlicher Logarithmus von 3</translation>
    </message>
    <message>
        <source>Natural logarithm of the golden ratio</source>
        <translation>Natürlicher Logarithmus des goldenen Schnitts</translation>
    </message>
    <message>
        <source>Logarithm of 3 to the base 2</source>
        <translation>Logarithmus von 3 zur Basis 2</translation>
    </message>
    <message>
        <source>Half the circumference of the unit circle</source>
        <translation>Halber Umfang des Einheitskreises</translation>
    </message>
    <message>
        <source>Square of pi</source>
        <translation>Quadrat von pi</translation>
    </message>
    <message>
        <source>Reciprocal of pi</source>
        <translation>Kehrwert von pi</translation>
    </message>
    <message>
        <source>Square root of pi, Gamma(1/2)</source>
        <translation>Quadratwurzel von pi, Gamma(1/2)</translation>
    </message>
    <message>
        <source>Apéry&apos;s constant, the sum of 1/n^3</source>
        <translation>Apéry-Konstante, die Summe von 1/n^3</translation>
    </message>
    <message>
        <source>The sum of 1/n^5</source>
        <translation>Die Summe von 1/n^5</translation>
    </message>
    <message>
        <source>Euler&apos;s constant, the limit of 1 + 1/2 + ... + 1/n - log n</source>
        <translation>Eulersche Konstante, der Grenzwert von 1 + 1/2 + ... + 1/n - log n</translation>
    </message>
    <message>
        <source>Catalan&apos;s constant, the sum of (-1)^n/(2n+1)^2</source>
        <translation>Catalansche Konstante, die Summe von (-1)^n/(2n+1)^2</translation>
    </message>
    <message>
        <source>Khinchin&apos;s constant, the geometric mean of almost all partial quotients</source>
        <translation>Chintschin-Konstante, das geometrische Mittel der Teilnenner fast aller Zahlen</translation>
    </message>
    <message>
        <source>Glaisher-Kinkelin constant</source>
        <translation>Glaisher-Kinkelin-Konstante</translation>
    </message>
    <message>
        <source>Gamma function at 1/3</source>
        <translation>Gammafunktion an der Stelle 1/3</translation>
    </message>
    <message>
        <source>Gamma function at 1/4</source>
        <translation>Gammafunktion an der Stelle 1/4</translation>
    </message>
    <message>
        <source>Lemniscate constant, pi/agm(1, sqrt 2)</source>
        <translation>Lemniskatische Konstante, pi/agm(1, sqrt 2)</translation>
    </message>
    <message>
        <source>Gauss&apos;s constant</source>
        <translation>Gauß-Konstante</translation>
    </message>
    <message>
        <source>Gompertz constant, -e Ei(-1)</source>
        <translation>Gompertz-Konstante, -e Ei(-1)</translation>
    </message>
    <message>
        <source>Omega constant, the root of x e^x = 1</source>
        <translation>Omega-Konstante, die Lösung von x e^x = 1</translation>
    </message>
    <message>
        <source>Error function at 1</source>
        <translation>Fehlerfunktion an der Stelle 1</translation>
    </message>
    <message>
        <source>Exponential integral at 1</source>
        <translation>Integralexponentialfunktion an der Stelle 1</translation>
    </message>
    <message>
        <source>Ratio of modified Bessel functions of the second kind</source>
        <translation>Quotient modifizierter Bessel-Funktionen zweiter Art</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>eine Folge von Ziffern</translation>
    </message>
    <message>
        <source>a number, a name or &apos;(&apos;</source>
        <translation>eine Zahl, ein Name oder &apos;(&apos;</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>ein Rechenzeichen</translation>
    </message>
    <message>
        <source>a number or k</source>
        <translation>eine Zahl oder k</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>ein Komma</translation>
    </message>
    <message>
        <source>Nothing is given here: enter an expression, for example e or tan(1/2).</source>
        <translation>Hier steht nichts: Geben Sie einen Ausdruck ein, zum Beispiel e oder tan(1/2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning here: expected %2.</source>
        <translation>&apos;%1&apos; hat hier keine Bedeutung: erwartet wird %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning here: remove it.</source>
        <translation>&apos;%1&apos; hat hier keine Bedeutung: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit here: expected %2.</source>
        <translation>&apos;%1&apos; passt hier nicht: erwartet wird %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit here: remove it or complete what is before it.</source>
        <translation>&apos;%1&apos; passt hier nicht: Entfernen Sie es oder ergänzen Sie, was davor steht.</translation>
    </message>
    <message>
        <source>The text ends too early: expected %2.</source>
        <translation>Der Text endet zu früh: erwartet wird %2.</translation>
    </message>
    <message>
        <source>The text ends too early: complete the expression.</source>
        <translation>Der Text endet zu früh: Vervollständigen Sie den Ausdruck.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known name: did you mean %2?</source>
        <translation>&apos;%1&apos; ist kein bekannter Name: Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known name: choose one from the list of constants and functions.</source>
        <translation>&apos;%1&apos; ist kein bekannter Name: Wählen Sie einen aus der Liste der Konstanten und Funktionen.</translation>
    </message>
    <message>
        <source>%1 has the wrong number of arguments: it takes %2.</source>
        <translation>%1 hat die falsche Zahl von Argumenten: richtig ist %2.</translation>
    </message>
    <message>
        <source>This number has too many digits: shorten it.</source>
        <translation>Diese Zahl hat zu viele Ziffern: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply or too long a chain: simplify it.</source>
        <translation>Der Ausdruck ist zu tief geschachtelt oder eine zu lange Kette: Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>The text is too long: at most %2 characters are read.</source>
        <translation>Der Text ist zu lang: Höchstens %2 Zeichen werden gelesen.</translation>
    </message>
    <message>
        <source>The text is too long: shorten it.</source>
        <translation>Der Text ist zu lang: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Division by zero: the divisor &apos;%1&apos; is 0. Change it.</source>
        <translation>Division durch null: Der Teiler &apos;%1&apos; ist 0. Ändern Sie ihn.</translation>
    </message>
    <message>
        <source>Division by zero: a divisor is 0. Change it.</source>
        <translation>Division durch null: Ein Teiler ist 0. Ändern Sie ihn.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a real number: only real constants have continued fractions here.</source>
        <translation>&apos;%1&apos; ist keine reelle Zahl: Nur reelle Konstanten haben hier Kettenbrüche.</translation>
    </message>
    <message>
        <source>The value is not a real number: only real constants have continued fractions here.</source>
        <translation>Der Wert ist keine reelle Zahl: Nur reelle Konstanten haben hier Kettenbrüche.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no value: the argument is a pole or outside the domain.</source>
        <translation>&apos;%1&apos; hat keinen Wert: Das Argument ist ein Pol oder liegt außerhalb des Definitionsbereichs.</translation>
    </message>
    <message>
        <source>There is no value here: the argument is a pole or outside the domain.</source>
        <translation>Hier gibt es keinen Wert: Das Argument ist ein Pol oder liegt außerhalb des Definitionsbereichs.</translation>
    </message>
    <message>
        <source>The value grows beyond what can be computed with: use smaller numbers.</source>
        <translation>Der Wert wird größer, als gerechnet werden kann: Nehmen Sie kleinere Zahlen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be told apart from 0 at the highest precision: write it differently.</source>
        <translation>&apos;%1&apos; war auch mit der höchsten Genauigkeit nicht von 0 zu unterscheiden: Schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>A value could not be told apart from 0 at the highest precision: write it differently.</source>
        <translation>Ein Wert war auch mit der höchsten Genauigkeit nicht von 0 zu unterscheiden: Schreiben Sie ihn anders.</translation>
    </message>
    <message>
        <source>No finite value could be computed for &apos;%1&apos;: check the arguments.</source>
        <translation>Für &apos;%1&apos; ließ sich kein endlicher Wert berechnen: Prüfen Sie die Argumente.</translation>
    </message>
    <message>
        <source>No finite value could be computed: check the expression.</source>
        <translation>Es ließ sich kein endlicher Wert berechnen: Prüfen Sie den Ausdruck.</translation>
    </message>
    <message>
        <source>The digits given certify 1 term only, the search needs %2: give more digits, or lower the order and the preperiod.</source>
        <translation>Die angegebenen Ziffern sichern nur 1 Glied, die Suche braucht %2: Geben Sie mehr Ziffern an oder senken Sie Ordnung und Vorperiode.</translation>
    </message>
    <message>
        <source>The digits given certify %1 terms only, the search needs %2: give more digits, or lower the order and the preperiod.</source>
        <translation>Die angegebenen Ziffern sichern nur %1 Glieder, die Suche braucht %2: Geben Sie mehr Ziffern an oder senken Sie Ordnung und Vorperiode.</translation>
    </message>
    <message>
        <source>The degree must be %2, not %1.</source>
        <translation>Erlaubt ist ein Grad %2, nicht %1.</translation>
    </message>
    <message>
        <source>The largest coefficient must be %2, not %1.</source>
        <translation>Erlaubt ist ein größter Koeffizient %2, nicht %1.</translation>
    </message>
    <message>
        <source>The lengths of the sign words must be a range a..b with a &lt;= b within %2, not %1.</source>
        <translation>Die Längen der Vorzeichenwörter müssen ein Bereich a..b mit a &lt;= b innerhalb von %2 sein, nicht %1.</translation>
    </message>
    <message>
        <source>The order of the recurrence must be %2, not %1.</source>
        <translation>Erlaubt ist eine Ordnung der Rekursion %2, nicht %1.</translation>
    </message>
    <message>
        <source>The preperiod must be %2, not %1.</source>
        <translation>Erlaubt ist eine Vorperiode %2, nicht %1.</translation>
    </message>
    <message>
        <source>The number of digits must be %2, not %1.</source>
        <translation>Erlaubt ist eine Zahl von Ziffern %2, nicht %1.</translation>
    </message>
    <message>
        <source>The number of terms to look at must be %2 for this order and preperiod, not %1.</source>
        <translation>Für diese Ordnung und Vorperiode ist eine Zahl betrachteter Glieder %2 erlaubt, nicht %1.</translation>
    </message>
    <message>
        <source>The working precision must be %2 bits, not %1.</source>
        <translation>Erlaubt ist eine Rechengenauigkeit %2 Bits, nicht %1.</translation>
    </message>
    <message>
        <source>The candidates are numbered %2; %1 is no first or last number among them.</source>
        <translation>Die Kandidaten sind %2 nummeriert; %1 ist keine erste oder letzte Nummer darunter.</translation>
    </message>
    <message>
        <source>The number of threads must be %2, not %1.</source>
        <translation>Erlaubt ist eine Zahl von Threads %2, nicht %1.</translation>
    </message>
    <message>
        <source>The number of terms must be %2, not %1.</source>
        <translation>Erlaubt ist eine Zahl von Gliedern %2, nicht %1.</translation>
    </message>
    <message>
        <source>The exponents must be a range a..b with a &lt;= b within %2, not %1.</source>
        <translation>Die Exponenten müssen ein Bereich a..b mit a &lt;= b innerhalb von %2 sein, nicht %1.</translation>
    </message>
    <message>
        <source>This is no left-hand side: give a quotient of polynomials in x that is not constant.</source>
        <translation>Das ist keine linke Seite: Geben Sie einen Quotienten von Polynomen in x an, der nicht konstant ist.</translation>
    </message>
    <message>
        <source>This is no left-hand side: give a quotient of polynomials in x of degree at most %2 that is not constant.</source>
        <translation>Das ist keine linke Seite: Geben Sie einen Quotienten von Polynomen in x vom Grad höchstens %2 an, der nicht konstant ist.</translation>
    </message>
    <message>
        <source>There is nothing to search: every left-hand side is rational, negative or undefined at this constant, or no sign word is given.</source>
        <translation>Es gibt nichts zu suchen: Jede linke Seite ist rational, negativ oder an dieser Konstante nicht definiert, oder es fehlt ein Vorzeichenwort.</translation>
    </message>
    <message>
        <source>The search would have too many candidates (%1): lower the degree or the coefficients.</source>
        <translation>Die Suche hätte zu viele Kandidaten (%1): Senken Sie den Grad oder die Koeffizienten.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>The sign word is empty: write it with + and -, for example +-.</source>
        <translation>Das Vorzeichenwort ist leer: Schreiben Sie es mit + und -, zum Beispiel +-.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a sign: a sign word is written with + and -, for example +-.</source>
        <translation>&apos;%1&apos; ist kein Vorzeichen: Ein Vorzeichenwort wird mit + und - geschrieben, zum Beispiel +-.</translation>
    </message>
    <message>
        <source>This sign word is not usable: its number of signs must be %2.</source>
        <translation>Dieses Vorzeichenwort ist nicht verwendbar: Erlaubt ist eine Zahl von Vorzeichen %2.</translation>
    </message>
    <message>
        <source>The value is rational: its continued fraction ends. Choose an irrational constant.</source>
        <translation>Der Wert ist rational: Sein Kettenbruch endet. Wählen Sie eine irrationale Konstante.</translation>
    </message>
    <message>
        <source>%1 is rational: its continued fraction %2 ends after one term. Choose an irrational constant.</source>
        <translation>%1 ist rational: Der Kettenbruch %2 endet nach einem Glied. Wählen Sie eine irrationale Konstante.</translation>
    </message>
    <message>
        <source>%1 is rational: its continued fraction %2 ends after %3 terms. Choose an irrational constant.</source>
        <translation>%1 ist rational: Der Kettenbruch %2 endet nach %3 Gliedern. Wählen Sie eine irrationale Konstante.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file &apos;%1&apos; cannot be replaced (%2): choose another place.</source>
        <translation>Die Datei »%1« kann nicht ersetzt werden (%2): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be written (%2): choose another place.</source>
        <translation>Die Datei »%1« kann nicht geschrieben werden (%2): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made (%2): choose another place.</source>
        <translation>Der Ordner »%1« kann nicht angelegt werden (%2): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is already something called &apos;%1&apos;: choose another name.</source>
        <translation>Es gibt schon etwas mit dem Namen »%1«: Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>formulas</name>
    <message>
        <source>%1 (%2 digits)</source>
        <translation>%1 (%2 Ziffern)</translation>
    </message>
    <message>
        <source>%1, ... %2 more</source>
        <translation>%1, ... %2 weitere</translation>
    </message>
    <message>
        <source>%1 recurrence of order %2</source>
        <translation>%1 Rekursion der Ordnung %2</translation>
    </message>
    <message>
        <source>degree %1</source>
        <translation>Grad %1</translation>
    </message>
</context>
<context>
    <name>fractiscope</name>
    <message>
        <source>%1 equals </source>
        <translation>%1 gleich </translation>
    </message>
    <message>
        <source> plus 1 over </source>
        <translation> plus 1 durch </translation>
    </message>
    <message>
        <source> minus 1 over </source>
        <translation> minus 1 durch </translation>
    </message>
    <message>
        <source> and so on.</source>
        <translation> und so weiter.</translation>
    </message>
    <message>
        <source> a with index %1 equals %2.</source>
        <translation> a mit Index %1 gleich %2.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>over</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation>Klammer zu</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>Zeta</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>Pi</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>Phi</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>Psi</translation>
    </message>
    <message>
        <source>varpi</source>
        <translation>Varpi</translation>
    </message>
    <message>
        <source>capital gamma</source>
        <translation>großes Gamma</translation>
    </message>
    <message>
        <source>capital omega</source>
        <translation>großes Omega</translation>
    </message>
    <message>
        <source>%1 sub %2</source>
        <translation>%1 Index %2</translation>
    </message>
    <message>
        <source>%1 squared</source>
        <translation>%1 Quadrat</translation>
    </message>
    <message>
        <source>%1 cubed</source>
        <translation>%1 hoch drei</translation>
    </message>
    <message>
        <source>%1 to the power %2</source>
        <translation>%1 hoch %2</translation>
    </message>
    <message>
        <source>the fraction %1 over %2, end of fraction</source>
        <translation>der Bruch %1 durch %2, Ende des Bruchs</translation>
    </message>
    <message>
        <source>root %1 of %2</source>
        <translation>%1-te Wurzel aus %2</translation>
    </message>
    <message>
        <source>square root of %1</source>
        <translation>Wurzel aus %1</translation>
    </message>
    <message>
        <source>open parenthesis %1 close parenthesis</source>
        <translation>Klammer auf %1 Klammer zu</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>there are no formulas in it</source>
        <translation>sie enthält keine Formeln</translation>
    </message>
    <message>
        <source>e, first look</source>
        <translation>e, ein erster Blick</translation>
    </message>
    <message>
        <source>(a + b e)/(c + d e) with small coefficients: hundreds of proved formulas</source>
        <translation>(a + b e)/(c + d e) mit kleinen Koeffizienten: Hunderte bewiesener Formeln</translation>
    </message>
    <message>
        <source>tan 1</source>
        <translation>tan 1</translation>
    </message>
    <message>
        <source>Lambert&apos;s tangent and its relatives</source>
        <translation>Lamberts Tangens und seine Verwandten</translation>
    </message>
    <message>
        <source>Bessel ratio</source>
        <translation>Bessel-Quotient</translation>
    </message>
    <message>
        <source>I1(2)/I0(2), whose simple fraction is [0; 1, 2, 3, 4, ...]</source>
        <translation>I1(2)/I0(2), dessen regelmäßiger Kettenbruch [0; 1, 2, 3, 4, ...] ist</translation>
    </message>
    <message>
        <source>Quadratic irrational</source>
        <translation>Quadratische Irrationalzahl</translation>
    </message>
    <message>
        <source>√7: every formula is periodic</source>
        <translation>√7: jede Formel ist periodisch</translation>
    </message>
    <message>
        <source>Unknown digits</source>
        <translation>Unbekannte Ziffern</translation>
    </message>
    <message>
        <source>A number of which only digits are known: what is it?</source>
        <translation>Eine Zahl, von der nur Ziffern bekannt sind: welche ist es?</translation>
    </message>
    <message>
        <source>π: a deep search</source>
        <translation>π: eine tiefe Suche</translation>
    </message>
    <message>
        <source>Thousands of millions of candidates. Nobody knows a formula for π here</source>
        <translation>Milliarden von Kandidaten. Niemand kennt hier eine Formel für π</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>about %1 days</source>
        <translation>etwa %1 Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Partial quotients</source>
        <translation>Teilnenner</translation>
    </message>
    <message>
        <source>The terms a0; a1, a2, ...: initial ones, then interlaced polynomials in k under a bar, for k = 0, 1, 2, ...</source>
        <translation>Die Glieder a0; a1, a2, ...: Anfangsglieder, dann unter einem Strich ineinandergreifende Polynome in k, für k = 0, 1, 2, ...</translation>
    </message>
    <message>
        <source>Left-hand side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>The number whose continued fraction this is; +n: so many more formulas with the same tail</source>
        <translation>Die Zahl, deren Kettenbruch dies ist; +n: so viele weitere Formeln mit demselben Ende</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>The sign word: the signs of the partial numerators, repeated for ever</source>
        <translation>Das Vorzeichenwort: die Vorzeichen der Teilzähler, ohne Ende wiederholt</translation>
    </message>
    <message>
        <source>To simple</source>
        <translation>Zum regelm.</translation>
    </message>
    <message>
        <source>Digits per term divided by that of the simple continued fraction of the same number; above 1 is faster. A fraction is the exact limit, a decimal number is measured</source>
        <translation>Ziffern je Glied, geteilt durch die des regelmäßigen Kettenbruchs derselben Zahl; über 1 ist schneller. Ein Bruch ist der exakte Grenzwert, eine Dezimalzahl gemessen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How much is known: agreement to so many digits, or a proof</source>
        <translation>Wie viel bekannt ist: Übereinstimmung auf so viele Ziffern oder ein Beweis</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits of the polynomials : bits of those of the simple continued fraction; sorted by their quotient, simpler first</source>
        <translation>Bits der Polynome : Bits derer des regelmäßigen Kettenbruchs; sortiert nach ihrem Quotienten, einfachere zuerst</translation>
    </message>
    <message>
        <source>Digits/term</source>
        <translation>Ziffern/Glied</translation>
    </message>
    <message>
        <source>Correct decimal digits gained per term, measured over terms 50 to 100</source>
        <translation>Gewonnene richtige Dezimalziffern je Glied, gemessen über die Glieder 50 bis 100</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Number of interlaced polynomials</source>
        <translation>Zahl der ineinandergreifenden Polynome</translation>
    </message>
    <message>
        <source>r</source>
        <translation>r</translation>
    </message>
    <message>
        <source>Preperiod: number of terms before the pattern starts</source>
        <translation>Vorperiode: Zahl der Glieder, bevor das Muster beginnt</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Linear complexity: the length of the shortest linear recurrence of all terms</source>
        <translation>Lineare Komplexität: Länge der kürzesten linearen Rekursion aller Glieder</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 Ziffern</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>MathML</source>
        <translation>MathML</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>PARI/GP</source>
        <translation>PARI/GP</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sage</translation>
    </message>
    <message>
        <source>Mathematica</source>
        <translation>Mathematica</translation>
    </message>
    <message>
        <source>There is not enough room for a figure of this size.</source>
        <translation>Für ein Bild dieser Größe ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>An independent checker has just accepted this proof.</source>
        <translation>Ein unabhängiger Prüfer hat diesen Beweis eben angenommen.</translation>
    </message>
    <message>
        <source>The independent checker refuses this proof. Please report this.</source>
        <translation>Der unabhängige Prüfer lehnt diesen Beweis ab. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>fractiscope::AboutDialog</name>
    <message>
        <source>About Fractiscope</source>
        <translation>Über Fractiscope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Licence and libraries</source>
        <translation>Lizenz und Bibliotheken</translation>
    </message>
    <message>
        <source>What the program is, under which licence it may be used and passed on, and the libraries it is built from.</source>
        <translation>Was das Programm ist, unter welcher Lizenz es benutzt und weitergegeben werden darf, und aus welchen Bibliotheken es gebaut ist.</translation>
    </message>
    <message>
        <source>Searches for formulas that write a number as a continued fraction with a simple rule, and proves them where it can.</source>
        <translation>Sucht Formeln, die eine Zahl als Kettenbruch mit einer einfachen Regel schreiben, und beweist sie, wo es geht.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty. You may study, change and share it under the same terms.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr. Sie dürfen sie unter denselben Bedingungen untersuchen, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>Formulas are set in Latin Modern Math by the GUST font team, under the &lt;a href=&quot;%1&quot;&gt;GUST Font License&lt;/a&gt;.</source>
        <translation>Formeln sind in Latin Modern Math der GUST-Schriftgruppe gesetzt, unter der &lt;a href=&quot;%1&quot;&gt;GUST-Schriftlizenz&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this text</source>
        <translation>Diesen Text schließen</translation>
    </message>
    <message>
        <source>Closes this text.</source>
        <translation>Schließt diesen Text.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>polynomials, rigorous intervals</source>
        <translation>Polynome, strenge Intervalle</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>real numbers</source>
        <translation>reelle Zahlen</translation>
    </message>
    <message>
        <source>integers of the search</source>
        <translation>ganze Zahlen der Suche</translation>
    </message>
</context>
<context>
    <name>fractiscope::Annotations</name>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>fractiscope::CompareDialog</name>
    <message>
        <source>Compare Formulas</source>
        <translation>Formeln vergleichen</translation>
    </message>
    <message>
        <source>Formulas side by side</source>
        <translation>Formeln nebeneinander</translation>
    </message>
    <message>
        <source>Each column is a marked formula. The best value of a row is set in bold.</source>
        <translation>Jede Spalte ist eine markierte Formel. Der beste Wert einer Zeile ist fett gesetzt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show this formula in the window</source>
        <translation>Diese Formel im Fenster zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the mark away and compare without this formula</source>
        <translation>Die Markierung wegnehmen und ohne diese Formel vergleichen</translation>
    </message>
    <message>
        <source>Nothing is marked. Mark formulas with Space in the table to compare them here.</source>
        <translation>Nichts ist markiert. Markieren Sie Formeln in der Tabelle mit der Leertaste, um sie hier zu vergleichen.</translation>
    </message>
    <message>
        <source>A column for each marked formula</source>
        <translation>Eine Spalte je angekreuzter Formel</translation>
    </message>
</context>
<context>
    <name>fractiscope::ConstantChooser</name>
    <message>
        <source>Constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Das Verzeichnis durchsuchen</translation>
    </message>
    <message>
        <source>Search by name, value or source</source>
        <translation>Suche nach Name, Wert oder Quelle</translation>
    </message>
    <message>
        <source>Part of a symbol, a definition, a value or a source</source>
        <translation>Teil eines Symbols, einer Definition, eines Wertes oder einer Quelle</translation>
    </message>
    <message>
        <source>Shows only constants in which this text occurs. The arrow keys move in the list, Return chooses.</source>
        <translation>Zeigt nur Konstanten, in denen dieser Text vorkommt. Die Pfeiltasten bewegen sich in der Liste, die Eingabetaste wählt.</translation>
    </message>
    <message>
        <source>The constants that the program knows by name. Any other is written as an expression.</source>
        <translation>Die Konstanten, die das Programm mit Namen kennt. Jede andere schreibt man als Ausdruck.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
</context>
<context>
    <name>fractiscope::ConvergencePlot</name>
    <message>
        <source>Plot of the convergence</source>
        <translation>Kurven der Konvergenz</translation>
    </message>
    <message>
        <source>log₁₀ |x − pₙ/qₙ|</source>
        <translation>log₁₀ |x − pₙ/qₙ|</translation>
    </message>
    <message>
        <source>How the error of the convergents decreases: the steeper a curve, the faster. The grey curve is the simple continued fraction of the same number. The wheel or + and − zoom, the mouse or the arrow keys move, 0 shows all. Click a curve to choose its formula, a name in the legend to hide its curve.</source>
        <translation>Wie der Fehler der Näherungsbrüche abnimmt: je steiler eine Kurve, desto schneller. Die graue Kurve ist der regelmäßige Kettenbruch derselben Zahl. Das Rad oder + und − vergrößern, die Maus oder die Pfeiltasten verschieben, 0 zeigt alles. Ein Klick auf eine Kurve wählt ihre Formel, einer auf einen Namen in der Legende blendet die Kurve aus.</translation>
    </message>
    <message>
        <source>per term</source>
        <translation>je Glied</translation>
    </message>
    <message>
        <source>per period</source>
        <translation>je Periode</translation>
    </message>
    <message>
        <source>What the error is drawn against</source>
        <translation>Worüber der Fehler aufgetragen ist</translation>
    </message>
    <message>
        <source>Draws the error against the number of terms, of periods of the rule, or of bits that the coefficients have together: the last is the fairest measure of what a formula costs.</source>
        <translation>Trägt den Fehler über der Zahl der Glieder, der Perioden der Regel oder der Bits auf, die die Koeffizienten zusammen haben: das letzte ist das gerechteste Maß dafür, was eine Formel kostet.</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>Show the theoretical slopes</source>
        <translation>Die theoretischen Steigungen zeigen</translation>
    </message>
    <message>
        <source>Dashed: how the error must decrease in the limit</source>
        <translation>Gestrichelt: wie der Fehler im Grenzfall abnehmen muss</translation>
    </message>
    <message>
        <source>Adds to each curve a dashed line with the slope that theory gives in the limit, drawn from its last point backwards.</source>
        <translation>Fügt jeder Kurve eine gestrichelte Linie mit der Steigung hinzu, die die Theorie im Grenzfall gibt, vom letzten Punkt aus rückwärts gezeichnet.</translation>
    </message>
    <message>
        <source>Select a formula to see how fast it converges, or mark several with Space to compare them.</source>
        <translation>Wählen Sie eine Formel, um zu sehen, wie schnell sie konvergiert, oder markieren Sie mehrere mit der Leertaste, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>bits of the coefficients</source>
        <translation>Bits der Koeffizienten</translation>
    </message>
    <message>
        <source>%1, theory</source>
        <translation>%1, Theorie</translation>
    </message>
    <message>
        <source>%1: error 10 to the power %2 after %3 terms.</source>
        <translation>%1: Fehler 10 hoch %2 nach %3 Gliedern.</translation>
    </message>
    <message>
        <source>per bit</source>
        <translation>je Bit</translation>
    </message>
</context>
<context>
    <name>fractiscope::DialogButtons</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
</context>
<context>
    <name>fractiscope::ErrorLabel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>fractiscope::ExpandDialog</name>
    <message>
        <source>Expand a Number</source>
        <translation>Eine Zahl entwickeln</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Any expression, such as (e + 1)/(e - 1), tan(1/2) or zeta(3), or digits: and a decimal number.</source>
        <translation>Ein beliebiger Ausdruck, etwa (e + 1)/(e - 1), tan(1/2) oder zeta(3), oder digits: und eine Dezimalzahl.</translation>
    </message>
    <message>
        <source>S&amp;igns</source>
        <translation>&amp;Vorzeichen</translation>
    </message>
    <message>
        <source>Sign word</source>
        <translation>Vorzeichenwort</translation>
    </message>
    <message>
        <source>The signs of the partial numerators, repeated for ever: + is the simple continued fraction.</source>
        <translation>Die Vorzeichen der Teilzähler, ohne Ende wiederholt: + ist der regelmäßige Kettenbruch.</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Glieder</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>Zahl der Glieder</translation>
    </message>
    <message>
        <source>How many terms are wanted. Each term that is shown is certified by interval arithmetic.</source>
        <translation>Wie viele Glieder gewünscht sind. Jedes gezeigte Glied ist durch Intervallrechnung gesichert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and keep the terms found so far</source>
        <translation>Anhalten und die bisherigen Glieder behalten</translation>
    </message>
    <message>
        <source>Expanding…</source>
        <translation>Wird entwickelt…</translation>
    </message>
    <message>
        <source>No rule was recognised.</source>
        <translation>Es wurde keine Regel erkannt.</translation>
    </message>
    <message>
        <source>Proved.</source>
        <translation>Bewiesen.</translation>
    </message>
    <message>
        <source>Approved: %1 digits agree.</source>
        <translation>Bestätigt: %1 Ziffern stimmen überein.</translation>
    </message>
    <message>
        <source>Fits the terms that were compared; not approved.</source>
        <translation>Passt zu den verglichenen Gliedern; nicht bestätigt.</translation>
    </message>
    <message>
        <source>They follow the rule %1.</source>
        <translation>Sie folgen der Regel %1.</translation>
    </message>
    <message numerus="yes">
        <source>This number is rational: its continued fraction ends after %Ln term(s).</source>
        <translation>
            <numerusform>Diese Zahl ist rational: ihr Kettenbruch endet nach %Ln Glied.</numerusform>
            <numerusform>Diese Zahl ist rational: ihr Kettenbruch endet nach %Ln Gliedern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certified term(s).</source>
        <translation>
            <numerusform>%Ln gesichertes Glied.</numerusform>
            <numerusform>%Ln gesicherte Glieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty ends here.</source>
        <translation>Hier endet die Gewissheit.</translation>
    </message>
</context>
<context>
    <name>fractiscope::ExportDialog</name>
    <message>
        <source>Export Findings</source>
        <translation>Funde exportieren</translation>
    </message>
    <message>
        <source>Those in the table, as filtered</source>
        <translation>die der Tabelle, wie gefiltert</translation>
    </message>
    <message>
        <source>All findings of this search</source>
        <translation>alle dieser Suche</translation>
    </message>
    <message>
        <source>Those with a star</source>
        <translation>die mit Stern</translation>
    </message>
    <message>
        <source>Those selected or marked</source>
        <translation>ausgewählte und markierte</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>F&amp;unde</translation>
    </message>
    <message>
        <source>Which findings are written</source>
        <translation>Welche Funde geschrieben werden</translation>
    </message>
    <message>
        <source>Folder for a paper</source>
        <translation>Ordner für einen Artikel</translation>
    </message>
    <message>
        <source>LaTeX document</source>
        <translation>LaTeX-Dokument</translation>
    </message>
    <message>
        <source>LaTeX formulas</source>
        <translation>LaTeX-Formeln</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>PARI/GP script</source>
        <translation>PARI/GP-Skript</translation>
    </message>
    <message>
        <source>BibTeX sources</source>
        <translation>BibTeX-Quellen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Findings written</source>
        <translation>Geschriebene Funde</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Choose a place and write the findings</source>
        <translation>Einen Ort wählen und die Funde schreiben</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop writing and leave no file</source>
        <translation>Das Schreiben anhalten; es bleibt keine Datei</translation>
    </message>
    <message>
        <source>A new folder with the LaTeX document, its figure, the table, the sources and the session with which anyone can find, compare and prove all of it again.</source>
        <translation>Ein neuer Ordner mit dem LaTeX-Dokument, seiner Abbildung, der Tabelle, den Quellen und der Sitzung, mit der jeder alles wieder finden, vergleichen und beweisen kann.</translation>
    </message>
    <message>
        <source>A complete document: nested fractions, rules, proofs, a table of rates, a figure of the convergence and the sources.</source>
        <translation>Ein vollständiges Dokument: Kettenbrüche, Regeln, Beweise, eine Tabelle der Raten, eine Abbildung der Konvergenz und die Quellen.</translation>
    </message>
    <message>
        <source>The formulas alone, to be pasted into a document that uses amsmath.</source>
        <translation>Nur die Formeln, zum Einfügen in ein Dokument mit amsmath.</translation>
    </message>
    <message>
        <source>One line for each formula, for spreadsheets and statistics.</source>
        <translation>Eine Zeile für jede Formel, für Tabellenkalkulation und Statistik.</translation>
    </message>
    <message>
        <source>One object for each formula with its certificate; this program opens it again.</source>
        <translation>Ein Objekt für jede Formel mit ihrem Zertifikat; dieses Programm öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Text with mathematics between dollar signs, for notebooks and web pages.</source>
        <translation>Text mit Mathematik zwischen Dollarzeichen, für Notizbücher und Webseiten.</translation>
    </message>
    <message>
        <source>A script with which PARI/GP checks every formula by itself.</source>
        <translation>Ein Skript, mit dem PARI/GP jede Formel selbst prüft.</translation>
    </message>
    <message>
        <source>The sources on which these formulas rest.</source>
        <translation>Die Quellen, auf denen diese Formeln beruhen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) will be written.</source>
        <translation>
            <numerusform>%Ln Formel wird geschrieben.</numerusform>
            <numerusform>%Ln Formeln werden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for a Paper</source>
        <translation>Ordner für einen Artikel</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Ordner (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Formel nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Formeln nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::ExpressionEdit</name>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Value of the constant</source>
        <translation>Wert der Konstante</translation>
    </message>
    <message>
        <source>What is wrong with the constant</source>
        <translation>Was an der Konstante nicht stimmt</translation>
    </message>
    <message>
        <source>The first digits of the constant</source>
        <translation>Die ersten Ziffern der Konstante</translation>
    </message>
    <message>
        <source>The first digits of the constant, each of them certain. They can be copied.</source>
        <translation>Die ersten Ziffern der Konstante, jede davon gesichert. Sie lassen sich kopieren.</translation>
    </message>
</context>
<context>
    <name>fractiscope::FigureDialog</name>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau des Bildes</translation>
    </message>
    <message>
        <source>PDF, for LaTeX and print</source>
        <translation>PDF, für LaTeX und Druck</translation>
    </message>
    <message>
        <source>SVG, for the web and drawing programs</source>
        <translation>SVG, für Netz und Zeichenprogramme</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>TikZ source (pgfplots)</source>
        <translation>TikZ-Quelltext (pgfplots)</translation>
    </message>
    <message>
        <source>CSV, the visible numbers</source>
        <translation>CSV, die sichtbaren Zahlen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>Breite des Bildes</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>Height of the figure</source>
        <translation>Höhe des Bildes</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>Dots per inch of an image</source>
        <translation>Punkte je Zoll eines Bildes</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Black on white whatever the theme of the window</source>
        <translation>Schwarz auf Weiß, gleich welche Farben das Fenster hat</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Bildpunkte</translation>
    </message>
    <message>
        <source>fonts and lines at any size</source>
        <translation>Schrift und Linien in jeder Größe</translation>
    </message>
    <message>
        <source>what the axes show now</source>
        <translation>was die Achsen jetzt zeigen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Choose a file and write the figure</source>
        <translation>Eine Datei wählen und die Abbildung schreiben</translation>
    </message>
</context>
<context>
    <name>fractiscope::FilterBar</name>
    <message>
        <source>Filter findings</source>
        <translation>Funde filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Part of a formula, a left-hand side, a sign word or a note</source>
        <translation>Teil einer Formel, einer linken Seite, eines Vorzeichenworts oder einer Notiz</translation>
    </message>
    <message>
        <source>Shows only findings in which this text occurs: in the left-hand side, such as (e - 1)/(e + 1), in the rule of the partial quotients, such as 2k + 2, in the sign word or in your note.</source>
        <translation>Zeigt nur Funde, in denen dieser Text vorkommt: in der linken Seite, etwa (e - 1)/(e + 1), in der Regel der Teilnenner, etwa 2k + 2, im Vorzeichenwort oder in Ihrer Notiz.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Only formulas that converge faster than the simple continued fraction</source>
        <translation>Nur Formeln, die schneller konvergieren als der regelmäßige Kettenbruch</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <source>Filter by status, signs, size of the coefficients, stars</source>
        <translation>Nach Stand, Vorzeichen, Größe der Koeffizienten und Sternen filtern</translation>
    </message>
    <message>
        <source>Opens more conditions: what is known of a formula, its sign word, how large the coefficients of the left-hand side are, stars and hidden formulas.</source>
        <translation>Öffnet weitere Bedingungen: was von einer Formel bekannt ist, ihr Vorzeichenwort, wie groß die Koeffizienten der linken Seite sind, Sterne und ausgeblendete Formeln.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>approved only</source>
        <translation>nur bestätigt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is known of the formula</source>
        <translation>Was von der Formel bekannt ist</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Only formulas under this sign word</source>
        <translation>Nur Formeln unter diesem Vorzeichenwort</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Largest coefficient of the left-hand side</source>
        <translation>Größter Koeffizient der linken Seite</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Einfacher</translation>
    </message>
    <message>
        <source>Only rules with fewer bits than that of the simple continued fraction</source>
        <translation>Nur Regeln mit weniger Bits als die des regelmäßigen Kettenbruchs</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Only formulas with a star</source>
        <translation>Nur Formeln mit Stern</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgebl.</translation>
    </message>
    <message>
        <source>Also formulas that were hidden</source>
        <translation>Auch ausgeblendete Formeln</translation>
    </message>
    <message>
        <source>Remove the condition on the ratio</source>
        <translation>Die Bedingung an das Verhältnis entfernen</translation>
    </message>
    <message>
        <source>Chosen in the overview. Press to remove this condition</source>
        <translation>In der Übersicht gewählt. Drücken, um diese Bedingung zu entfernen</translation>
    </message>
    <message>
        <source>Only formulas with a ratio in this range, chosen by a bar of the overview, are shown. Press to see the others again.</source>
        <translation>Nur Formeln mit einem Verhältnis in diesem Bereich, gewählt durch einen Balken der Übersicht, werden gezeigt. Drücken Sie, um die anderen wieder zu sehen.</translation>
    </message>
    <message>
        <source>× Ratio from %1 to %2</source>
        <translation>× Verhältnis von %1 bis %2</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Mehr (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingFacts</name>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is known of this formula</source>
        <translation>Was von dieser Formel bekannt ist</translation>
    </message>
    <message>
        <source>Sign word</source>
        <translation>Vorzeichenwort</translation>
    </message>
    <message>
        <source>The partial numerators, repeated for ever</source>
        <translation>Die Teilzähler, ohne Ende wiederholt</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Gestalt</translation>
    </message>
    <message>
        <source>m interlaced polynomials after r initial terms</source>
        <translation>m ineinandergreifende Polynome nach r Anfangsgliedern</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Rekursion</translation>
    </message>
    <message>
        <source>Order of the linear recurrence of the tail; the complexity of the whole sequence adds the preperiod</source>
        <translation>Ordnung der linearen Rekursion des Endes; die Komplexität der ganzen Folge zählt die Vorperiode dazu</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Correct decimal digits gained per term, measured over terms 50 to 100</source>
        <translation>Gewonnene richtige Dezimalziffern je Glied, gemessen über die Glieder 50 bis 100</translation>
    </message>
    <message>
        <source>To simple</source>
        <translation>Zum regelm.</translation>
    </message>
    <message>
        <source>Digits per term compared with the simple continued fraction of the same number, over terms 50 to 100</source>
        <translation>Ziffern je Glied, verglichen mit dem regelmäßigen Kettenbruch derselben Zahl, über die Glieder 50 bis 100</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Number of polynomials, and bits of their coefficients, beside those of the simple continued fraction of the same tail</source>
        <translation>Zahl der Polynome und Bits ihrer Koeffizienten, neben denen des regelmäßigen Kettenbruchs desselben Endes</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Ersparte Suche</translation>
    </message>
    <message>
        <source>How many formulas of this shape have integers no larger: what a search over coefficients would have had to try</source>
        <translation>Wie viele Formeln dieser Gestalt keine größeren ganzen Zahlen haben: was eine Suche über Koeffizienten hätte probieren müssen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>How this formula follows from the simplest one with the same tail</source>
        <translation>Wie diese Formel aus der einfachsten mit demselben Ende folgt</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>Whether this number or this formula is in the table of published continued fractions</source>
        <translation>Ob diese Zahl oder diese Formel in der Tafel veröffentlichter Kettenbrüche steht</translation>
    </message>
    <message>
        <source>Conjecture</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>What this formula says if it is true; formulas of one conjecture imply one another</source>
        <translation>Was diese Formel besagt, wenn sie wahr ist; Formeln einer Vermutung folgen auseinander</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>How unlikely a random number would agree as far with a formula as short</source>
        <translation>Wie unwahrscheinlich es ist, dass eine zufällige Zahl so weit mit einer so kurzen Formel übereinstimmt</translation>
    </message>
    <message>
        <source>Proved; %1 digits were compared as well</source>
        <translation>Bewiesen; auch %1 Ziffern wurden verglichen</translation>
    </message>
    <message>
        <source>Approved: %2 digits, %1 terms agree</source>
        <translation>Bestätigt: %2 Ziffern, %1 Glieder stimmen überein</translation>
    </message>
    <message>
        <source>Refuted: the value of such a fraction is rational</source>
        <translation>Widerlegt: der Wert eines solchen Kettenbruchs ist rational</translation>
    </message>
    <message>
        <source>Refuted: the term of index %1 differs</source>
        <translation>Widerlegt: das Glied mit Index %1 ist anders</translation>
    </message>
    <message>
        <source>Suspected: %1 certified terms agree</source>
        <translation>Vermutet: %1 gesicherte Glieder stimmen überein</translation>
    </message>
    <message>
        <source>  (simple continued fraction)</source>
        <translation>  (regelmäßiger Kettenbruch)</translation>
    </message>
    <message>
        <source>m = %1, r = %2, degree %3</source>
        <translation>m = %1, r = %2, Grad %3</translation>
    </message>
    <message>
        <source>r = %1, no interlaced polynomials</source>
        <translation>r = %1, keine ineinandergreifenden Polynome</translation>
    </message>
    <message>
        <source>order %1, linear complexity %2</source>
        <translation>Ordnung %1, lineare Komplexität %2</translation>
    </message>
    <message>
        <source>about 1 in 2&lt;sup&gt;%1&lt;/sup&gt; (estimate)</source>
        <translation>etwa 1 zu 2&lt;sup&gt;%1&lt;/sup&gt; (Schätzung)</translation>
    </message>
    <message>
        <source>%1 digits per term (measured)</source>
        <translation>%1 Ziffern je Glied (gemessen)</translation>
    </message>
    <message>
        <source>; digits(n) ~ %1n log&lt;sub&gt;10&lt;/sub&gt; n</source>
        <translation>; Ziffern(n) ~ %1n log&lt;sub&gt;10&lt;/sub&gt; n</translation>
    </message>
    <message>
        <source>; %1 in the limit</source>
        <translation>; %1 im Grenzfall</translation>
    </message>
    <message>
        <source>this is the simple continued fraction</source>
        <translation>dies ist der regelmäßige Kettenbruch</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1 times as many digits (measured)</source>
        <translation>%1-mal so viele Ziffern (gemessen)</translation>
    </message>
    <message>
        <source>as many digits, exactly, in the limit (%1)</source>
        <translation>ebenso viele Ziffern, exakt, im Grenzfall (%1)</translation>
    </message>
    <message>
        <source>%1 times as many digits, exactly, in the limit (%2)</source>
        <translation>%1-mal so viele Ziffern, exakt, im Grenzfall (%2)</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bits</translation>
    </message>
    <message>
        <source>%1; the simple fraction has m = %2 and %3 bits</source>
        <translation>%1; der regelmäßige Kettenbruch hat m = %2 und %3 Bits</translation>
    </message>
    <message>
        <source>2&lt;sup&gt;%1&lt;/sup&gt; formulas with %2 integers no larger</source>
        <translation>2&lt;sup&gt;%1&lt;/sup&gt; Formeln mit %2 ganzen Zahlen, die nicht größer sind</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>; if it is true, %1 = %2</source>
        <translation>; wenn sie wahr ist, gilt %1 = %2</translation>
    </message>
    <message>
        <source>looking it up…</source>
        <translation>wird nachgeschlagen…</translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingPage</name>
    <message>
        <source>Fewer levels</source>
        <translation>Weniger Stufen</translation>
    </message>
    <message>
        <source>More levels</source>
        <translation>Mehr Stufen</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Show the formula on one line</source>
        <translation>Die Formel in einer Zeile zeigen</translation>
    </message>
    <message>
        <source>Tints</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Tint the partial quotients by channel</source>
        <translation>Die Teilnenner nach Kanälen tönen</translation>
    </message>
    <message>
        <source>Proof…</source>
        <translation>Beweis…</translation>
    </message>
    <message>
        <source>Read the proof and save its certificate</source>
        <translation>Den Beweis lesen und sein Zertifikat speichern</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Wörter…</translation>
    </message>
    <message>
        <source>All sign words of this number, compared</source>
        <translation>Alle Vorzeichenwörter dieser Zahl im Vergleich</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>Formen…</translation>
    </message>
    <message>
        <source>Other forms of this number, each with its proof</source>
        <translation>Andere Formen dieser Zahl, jede mit Beweis</translation>
    </message>
    <message>
        <source>All k…</source>
        <translation>Alle k…</translation>
    </message>
    <message>
        <source>The same formula with a parameter k, proved for all k</source>
        <translation>Dieselbe Formel mit einem Parameter k, bewiesen für alle k</translation>
    </message>
    <message>
        <source>Copy the formula as LaTeX</source>
        <translation>Die Formel als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the formula as LaTeX; the arrow offers other forms</source>
        <translation>Die Formel als LaTeX kopieren; der Pfeil bietet andere Formen</translation>
    </message>
    <message>
        <source>Copies the formula as LaTeX, with MathML and a picture for programs that take those. The arrow offers MathML, SVG, an image, text, and code for PARI/GP, Sage and Mathematica alone. The formula can also be dragged out of the window.</source>
        <translation>Kopiert die Formel als LaTeX, mit MathML und einem Bild für Programme, die das nehmen. Der Pfeil bietet MathML, SVG, ein Bild, Text und Code für PARI/GP, Sage und Mathematica für sich. Die Formel lässt sich auch aus dem Fenster ziehen.</translation>
    </message>
    <message>
        <source>Opens the proof in words. Its certificate can be saved and checked by another program.</source>
        <translation>Öffnet den Beweis in Worten. Sein Zertifikat lässt sich speichern und von einem anderen Programm prüfen.</translation>
    </message>
    <message>
        <source>Expands this number under every sign word and compares formulas and speeds.</source>
        <translation>Entwickelt diese Zahl unter jedem Vorzeichenwort und vergleicht Formeln und Geschwindigkeiten.</translation>
    </message>
    <message>
        <source>Rewrites the formula: as simple fraction, under other signs, contracted, and so on.</source>
        <translation>Schreibt die Formel um: als regelmäßigen Kettenbruch, unter anderen Vorzeichen, zusammengezogen und so weiter.</translation>
    </message>
    <message>
        <source>Replaces a number in the constant by k and looks for one formula for every k.</source>
        <translation>Ersetzt eine Zahl in der Konstante durch k und sucht eine Formel für jedes k.</translation>
    </message>
    <message>
        <source>Rule, terms, proof and source of the formula</source>
        <translation>Regel, Glieder, Beweis und Herkunft der Formel</translation>
    </message>
    <message>
        <source>The rule with what is known of the formula, its terms and convergents, its proof, and how to find it again.</source>
        <translation>Die Regel mit dem, was von der Formel bekannt ist, ihre Glieder und Näherungsbrüche, ihr Beweis, und wie man sie wiederfindet.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Terms and convergents</source>
        <translation>Glieder und Näherungsbrüche</translation>
    </message>
    <message>
        <source>Partial quotients and convergents, exact. Long numbers are shortened here: the tool tip and Ctrl+C give all digits.</source>
        <translation>Teilnenner und Näherungsbrüche, exakt. Lange Zahlen sind hier gekürzt: der Hinweis und Strg+C geben alle Ziffern.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Glieder</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>The proof in words, or what is known instead.</source>
        <translation>Der Beweis in Worten, oder was stattdessen bekannt ist.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>There is no proof: no base fraction of this number is known. All terms that were compared agree, to %1 digits; that the others follow the rule is a conjecture.</source>
        <translation>Es gibt keinen Beweis: kein Basisbruch dieser Zahl ist bekannt. Alle verglichenen Glieder stimmen überein, auf %1 Ziffern; dass die anderen der Regel folgen, ist eine Vermutung.</translation>
    </message>
    <message>
        <source>There is no proof, and the formula is not approved.</source>
        <translation>Es gibt keinen Beweis, und die Formel ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The proof in words, or what is known instead</source>
        <translation>Der Beweis in Worten, oder was statt seiner bekannt ist</translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingSource</name>
    <message>
        <source>Search that found the formula</source>
        <translation>Suche, die die Formel gefunden hat</translation>
    </message>
    <message>
        <source>Find it again on the command line:</source>
        <translation>Auf der Befehlszeile wiederfinden:</translation>
    </message>
    <message>
        <source>Command that finds the formula again</source>
        <translation>Befehl, der die Formel wiederfindet</translation>
    </message>
    <message>
        <source>Searches this left-hand side and sign word alone, with the same bounds</source>
        <translation>Sucht nur diese linke Seite und dieses Vorzeichenwort, mit denselben Schranken</translation>
    </message>
    <message>
        <source>This command repeats what found the formula: it searches this left-hand side and sign word alone, with the bounds of the search.</source>
        <translation>Dieser Befehl wiederholt, was die Formel gefunden hat: er sucht nur diese linke Seite und dieses Vorzeichenwort, mit den Schranken der Suche.</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Die Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copies the command line, to be pasted into a terminal.</source>
        <translation>Kopiert die Befehlszeile, um sie in ein Terminal einzufügen.</translation>
    </message>
    <message>
        <source>Look the sequences up</source>
        <translation>Die Folgen nachschlagen</translation>
    </message>
    <message>
        <source>Opens the search of the On-Line Encyclopedia of Integer Sequences in your browser</source>
        <translation>Öffnet die Suche der On-Line Encyclopedia of Integer Sequences in Ihrem Browser</translation>
    </message>
    <message>
        <source>Each link opens your browser at oeis.org with the first terms of a sequence. Nothing is sent before you click.</source>
        <translation>Jeder Verweis öffnet Ihren Browser bei oeis.org mit den ersten Gliedern einer Folge. Bevor Sie klicken, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Candidate %1 of %2 of a search on %3, with recurrences up to order %4, preperiods up to %5 and approval to %6 digits.</source>
        <translation>Kandidat %1 von %2 einer Suche zu %3, mit Rekursionen bis Ordnung %4, Vorperioden bis %5 und Bestätigung auf %6 Ziffern.</translation>
    </message>
    <message>
        <source>Fractiscope %1.</source>
        <translation>Fractiscope %1.</translation>
    </message>
    <message>
        <source>all terms</source>
        <translation>alle Glieder</translation>
    </message>
    <message>
        <source>Look up in OEIS: %1</source>
        <translation>In OEIS nachschlagen: %1</translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingsModel</name>
    <message>
        <source>%1   +%2</source>
        <translation>%1   +%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more formula(s) with the same tail</source>
        <translation>
            <numerusform>%Ln weitere Formel mit demselben Ende</numerusform>
            <numerusform>%Ln weitere Formeln mit demselben Ende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>%1 families, %2 formulas</source>
        <translation>%1 Familien, %2 Formeln</translation>
    </message>
    <message>
        <source>Show the new rows at their places</source>
        <translation>Die neuen Zeilen an ihren Plätzen zeigen</translation>
    </message>
    <message>
        <source>Formulas found since the table was sorted or a family was opened wait here, so that no row moves while you read. Press to show them at their places.</source>
        <translation>Formeln, die gefunden wurden, seit die Tabelle sortiert oder eine Familie geöffnet wurde, warten hier, damit sich keine Zeile bewegt, während Sie lesen. Drücken Sie, um sie an ihren Plätzen zu zeigen.</translation>
    </message>
    <message>
        <source>The formulas found, a row for each family. Unfold a family with the right arrow key, mark formulas with Space to compare and plot them, open one with Return. A click on a title sorts.</source>
        <translation>Die gefundenen Formeln, eine Zeile für jede Familie. Die rechte Pfeiltaste klappt eine Familie auf, die Leertaste markiert Formeln zum Vergleichen und für die Kurven, die Eingabetaste öffnet eine. Ein Klick auf einen Titel sortiert.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Mark for comparison: keeps the curve in the plot</source>
        <translation>Zum Vergleich markieren: die Kurve bleibt im Bild</translation>
    </message>
    <message>
        <source>&amp;Remove All Marks</source>
        <translation>&amp;Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>Put a star on the formula, or take it away</source>
        <translation>Die Formel mit einem Stern versehen oder ihn wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Hide the formula, or show it again</source>
        <translation>Die Formel ausblenden oder wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Write a note to the formula</source>
        <translation>Eine Notiz zur Formel schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Filtering %1 formulas…</source>
        <translation>%1 Formeln werden gefiltert…</translation>
    </message>
    <message>
        <source>No formulas yet</source>
        <translation>Noch keine Formeln</translation>
    </message>
    <message>
        <source>%1 of %2 formulas</source>
        <translation>%1 von %2 Formeln</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <translation>
            <numerusform>%Ln neue zeigen</numerusform>
            <numerusform>%Ln neue zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No formula meets these conditions.</source>
        <translation>Keine Formel erfüllt diese Bedingungen.</translation>
    </message>
    <message>
        <source>The formulas found, a row for each family</source>
        <translation>Die gefundenen Formeln, eine Zeile je Familie</translation>
    </message>
    <message>
        <source>; x stands for %1</source>
        <translation>; x steht für %1</translation>
    </message>
</context>
<context>
    <name>fractiscope::FormulaDelegate</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>fractiscope::FormulaView</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>LaTeX kopieren</translation>
    </message>
    <message>
        <source>More levels</source>
        <translation>Mehr Stufen</translation>
    </message>
    <message>
        <source>Fewer levels</source>
        <translation>Weniger Stufen</translation>
    </message>
    <message>
        <source>More or fewer levels: Ctrl and wheel, or + and −. Drag the formula out to copy it</source>
        <translation>Mehr oder weniger Stufen: Strg und Rad, oder + und −. Ziehen Sie die Formel heraus, um sie zu kopieren</translation>
    </message>
    <message>
        <source>The formula. Ctrl and the wheel, or + and −, show more or fewer levels; Ctrl, Shift and the wheel magnify; the arrow keys scroll; Ctrl+C copies LaTeX. It can be dragged into other programs.</source>
        <translation>Die Formel. Strg und das Rad, oder + und −, zeigen mehr oder weniger Stufen; Strg, Umschalt und das Rad vergrößern; die Pfeiltasten rollen; Strg+C kopiert LaTeX. Sie lässt sich in andere Programme ziehen.</translation>
    </message>
</context>
<context>
    <name>fractiscope::FunnelPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 M/s</source>
        <translation>%1 M/s</translation>
    </message>
    <message>
        <source>%1 k/s</source>
        <translation>%1 k/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>State of the search</source>
        <translation>Stand der Suche</translation>
    </message>
    <message>
        <source>Pairs of a left-hand side and a sign word that were settled so far</source>
        <translation>Paare aus linker Seite und Vorzeichenwort, die bisher entschieden sind</translation>
    </message>
    <message>
        <source>Candidates whose partial quotients were all certified; the others have too few certain terms</source>
        <translation>Kandidaten, deren Teilnenner alle gesichert sind; die anderen haben zu wenige gewisse Glieder</translation>
    </message>
    <message>
        <source>Expansions that a linear recurrence within the bounds explains</source>
        <translation>Entwicklungen, die eine lineare Rekursion innerhalb der Schranken erklärt</translation>
    </message>
    <message>
        <source>Formulas that agree with the constant to all the digits asked</source>
        <translation>Formeln, die mit der Konstante auf alle verlangten Ziffern übereinstimmen</translation>
    </message>
    <message>
        <source>Formulas that are theorems, each with a certificate</source>
        <translation>Formeln, die Sätze sind, jede mit Zertifikat</translation>
    </message>
    <message>
        <source>Formulas with the same tail, up to a shift, form one family</source>
        <translation>Formeln mit demselben Ende, bis auf Verschiebung, bilden eine Familie</translation>
    </message>
    <message>
        <source>No search yet.</source>
        <translation>Noch keine Suche.</translation>
    </message>
    <message>
        <source>Completed in %1.</source>
        <translation>Fertig in %1.</translation>
    </message>
    <message>
        <source>The search failed at %1. What was found is kept.</source>
        <translation>Die Suche ist bei %1 gescheitert. Was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Paused at %1 after %2.</source>
        <translation>Pause bei %1 nach %2.</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Beginnt.</translation>
    </message>
    <message>
        <source>%1   %2   %3 left</source>
        <translation>%1   %2   noch %3</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 Kandidaten</translation>
    </message>
    <message>
        <source>%1 expanded</source>
        <translation>%1 entwickelt</translation>
    </message>
    <message>
        <source>%1 with a recurrence</source>
        <translation>%1 mit Rekursion</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 proved</source>
        <translation>%1 bewiesen</translation>
    </message>
    <message>
        <source>in 1 family</source>
        <translation>in 1 Familie</translation>
    </message>
    <message>
        <source>in %1 families</source>
        <translation>in %1 Familien</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>weniger als 1 s</translation>
    </message>
    <message>
        <source>Stopped at %1 after %2.</source>
        <translation>Bei %1 nach %2 angehalten.</translation>
    </message>
    <message>
        <source>%1 expanded, %2 undecided</source>
        <translation>%1 entwickelt, %2 unentschieden</translation>
    </message>
</context>
<context>
    <name>fractiscope::GalleryDialog</name>
    <message>
        <source>In the limit a term gives exactly %1 times as many digits as a term of the simple continued fraction.</source>
        <translation>Im Grenzwert gibt ein Glied genau %1-mal so viele Ziffern wie ein Glied des regelmäßigen Kettenbruchs.</translation>
    </message>
    <message>
        <source>If it is true, x = %1.</source>
        <translation>Wenn es wahr ist, ist x = %1.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Remarkable formulas</source>
        <translation>Bemerkenswerte Formeln</translation>
    </message>
    <message>
        <source>A click finds and proves the formula anew; a double click opens it in the window</source>
        <translation>Ein Klick findet und beweist die Formel neu; ein Doppelklick öffnet sie im Fenster</translation>
    </message>
    <message>
        <source>Twelve questions whose answers are worth seeing. Choose one: the search is made, and what it finds is shown. Return or a double click makes the same search in the window.</source>
        <translation>Zwölf Fragen, deren Antworten sehenswert sind. Wählen Sie eine: Die Suche wird gemacht, und was sie findet, wird gezeigt. Eingabe oder ein Doppelklick macht dieselbe Suche im Fenster.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Make this search in the window, or open the tool for it</source>
        <translation>Diese Suche im Fenster machen oder das Werkzeug dafür öffnen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Found and proved just now.</source>
        <translation>Soeben gefunden und bewiesen.</translation>
    </message>
    <message>
        <source>Found and approved just now, to %1 digits.</source>
        <translation>Soeben gefunden und auf %1 Ziffern bestätigt.</translation>
    </message>
    <message>
        <source>%1 candidates were searched just now, and no formula was found.</source>
        <translation>Soeben wurden %1 Kandidaten durchsucht und keine Formel gefunden.</translation>
    </message>
    <message>
        <source>Found and proved just now, for all these k at once.</source>
        <translation>Soeben gefunden und bewiesen, für alle diese k zugleich.</translation>
    </message>
</context>
<context>
    <name>fractiscope::GeneraliseDialog</name>
    <message>
        <source>No base fraction is known for every k: %1.</source>
        <translation>Es ist kein Basisbruch für jedes k bekannt: %1.</translation>
    </message>
    <message>
        <source>%1. This does not say that there is none.</source>
        <translation>%1. Das heißt nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Not included: k = %1.</source>
        <translation>Nicht enthalten: k = %1.</translation>
    </message>
    <message>
        <source>Proved.</source>
        <translation>Bewiesen.</translation>
    </message>
    <message>
        <source>The Formula for All k</source>
        <translation>Die Formel für alle k</translation>
    </message>
    <message>
        <source>&amp;Constant with k</source>
        <translation>&amp;Konstante mit k</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Es wird gerechnet…</translation>
    </message>
    <message>
        <source>Constant with a parameter k</source>
        <translation>Konstante mit einem Parameter k</translation>
    </message>
    <message>
        <source>An expression with the letter k, such as e^(1/k), tan(1/k) or k*coth(1/k).</source>
        <translation>Ein Ausdruck mit dem Buchstaben k, etwa e^(1/k), tan(1/k) oder k*coth(1/k).</translation>
    </message>
    <message>
        <source>&amp;Left-hand side</source>
        <translation>&amp;Linke Seite</translation>
    </message>
    <message>
        <source>Left-hand side in x</source>
        <translation>Linke Seite in x</translation>
    </message>
    <message>
        <source>A function of degree 1 of x, which stands for the constant: x itself, (x + 1)/2 and so on.</source>
        <translation>Eine Funktion vom Grad 1 von x, das für die Konstante steht: x selbst, (x + 1)/2 und so weiter.</translation>
    </message>
    <message>
        <source>S&amp;igns</source>
        <translation>&amp;Vorzeichen</translation>
    </message>
    <message>
        <source>Sign word</source>
        <translation>Vorzeichenwort</translation>
    </message>
    <message>
        <source>The signs of the partial numerators, repeated for ever.</source>
        <translation>Die Vorzeichen der Teilzähler, ohne Ende wiederholt.</translation>
    </message>
</context>
<context>
    <name>fractiscope::GuideDialog</name>
    <message>
        <source>User Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Shows again what was shown before</source>
        <translation>Zeigt wieder, was vorher gezeigt wurde</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Shows what was shown before going back</source>
        <translation>Zeigt, was vor dem Zurückgehen gezeigt wurde</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Show only chapters with these words; Return goes from place to place</source>
        <translation>Nur Kapitel mit diesen Wörtern zeigen; Eingabe geht von Stelle zu Stelle</translation>
    </message>
    <message>
        <source>Type words that the guide may contain. Only the chapters that contain them are listed, and they are marked in the text. Return goes to the next place, and on to the next chapter.</source>
        <translation>Schreiben Sie Wörter, die im Handbuch stehen könnten. Nur die Kapitel, die sie enthalten, stehen dann in der Liste, und im Text sind sie hervorgehoben. Eingabe geht zur nächsten Stelle und weiter zum nächsten Kapitel.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The chapters of the guide</source>
        <translation>Die Kapitel des Handbuchs</translation>
    </message>
    <message>
        <source>The chapters of the guide in the order of reading. Choose one to read it.</source>
        <translation>Die Kapitel des Handbuchs in der Reihenfolge des Lesens. Wählen Sie eines, um es zu lesen.</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
    <message>
        <source>The chapter; links lead to others</source>
        <translation>Das Kapitel; Verweise führen zu anderen</translation>
    </message>
    <message>
        <source>The text of the chapter. Links to other chapters are followed here, links to the web by your browser, when you click them. Alt+Left goes back.</source>
        <translation>Der Text des Kapitels. Verweisen auf andere Kapitel wird hier gefolgt, Verweisen ins Netz von Ihrem Browser, wenn Sie darauf klicken. Alt+Links geht zurück.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) here</source>
        <translation>
            <numerusform>%Ln Stelle hier</numerusform>
            <numerusform>%Ln Stellen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln Kapitel</numerusform>
            <numerusform>%Ln Kapiteln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::HistoryEdit</name>
    <message>
        <source>The arrow keys bring back what was asked before.</source>
        <translation>Die Pfeiltasten bringen frühere Fragen zurück.</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
</context>
<context>
    <name>fractiscope::IdentifyDialog</name>
    <message>
        <source>%1 under %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Identify a Number</source>
        <translation>Eine Zahl erkennen</translation>
    </message>
    <message>
        <source>&amp;Formula or digits</source>
        <translation>&amp;Formel oder Ziffern</translation>
    </message>
    <message>
        <source>Formula or digits</source>
        <translation>Formel oder Ziffern</translation>
    </message>
    <message>
        <source>A formula such as 2; 1, 2k+2, 1 or +-: 2, 2, 1, 2; 2, 2k+5, with the initial terms before the semicolon and polynomials in k after it; or a decimal number with at least a hundred digits.</source>
        <translation>Eine Formel wie 2; 1, 2k+2, 1 oder +-: 2, 2, 1, 2; 2, 2k+5, mit den Anfangsgliedern vor dem Strichpunkt und Polynomen in k danach; oder eine Dezimalzahl mit mindestens hundert Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>The digits certify %Ln term(s). No proof is possible: only digits are known.</source>
        <translation>
            <numerusform>Die Ziffern sichern %Ln Glied. Ein Beweis ist nicht möglich: nur Ziffern sind bekannt.</numerusform>
            <numerusform>Die Ziffern sichern %Ln Glieder. Ein Beweis ist nicht möglich: nur Ziffern sind bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No formula with small coefficients was found. This does not say that there is none.</source>
        <translation>Es wurde keine Formel mit kleinen Koeffizienten gefunden. Das heißt nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>If this is true, x = %1.</source>
        <translation>Wenn dies wahr ist, gilt x = %1.</translation>
    </message>
    <message>
        <source>The value of this formula has no name that the program knows.</source>
        <translation>Der Wert dieser Formel hat keinen Namen, den das Programm kennt.</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <translation>Der Wert ist %1.</translation>
    </message>
    <message>
        <source>Formula and name agree as identities in k, and to 100 digits or more.</source>
        <translation>Formel und Name stimmen als Identitäten in k überein, und auf mindestens 100 Ziffern.</translation>
    </message>
    <message>
        <source>No constant was recognised: %1.</source>
        <translation>Es wurde keine Konstante erkannt: %1.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Es wird gerechnet…</translation>
    </message>
    <message>
        <source>These digits certify too few terms to find a formula in.</source>
        <translation>Diese Ziffern sichern zu wenige Glieder, um darin eine Formel zu finden.</translation>
    </message>
</context>
<context>
    <name>fractiscope::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>&amp;Bild exportieren…</translation>
    </message>
    <message>
        <source>Write the plot as PDF, SVG, PNG, TikZ or its numbers as CSV</source>
        <translation>Die Kurven als PDF, SVG, PNG, TikZ oder ihre Zahlen als CSV schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Copy as LaTeX</source>
        <translation>Als LaTeX &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the formula as LaTeX</source>
        <translation>Die Formel als LaTeX kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter Findings</source>
        <translation>Funde &amp;filtern</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Die Funde filtern</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, size of the text, colours of the plot, threads, language</source>
        <translation>Farben, Größe der Schrift, Farben der Kurven, Threads, Sprache</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Die Suche beginnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause or resume the search</source>
        <translation>Die Suche unterbrechen oder fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop the search and keep what was found</source>
        <translation>Die Suche anhalten und behalten, was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Proof…</source>
        <translation>&amp;Beweis…</translation>
    </message>
    <message>
        <source>Read the proof and save its certificate</source>
        <translation>Den Beweis lesen und sein Zertifikat speichern</translation>
    </message>
    <message>
        <source>All Sign &amp;Words…</source>
        <translation>Alle Vorzeichen&amp;wörter…</translation>
    </message>
    <message>
        <source>All sign words of this number, compared</source>
        <translation>Alle Vorzeichenwörter dieser Zahl im Vergleich</translation>
    </message>
    <message>
        <source>Other &amp;Forms…</source>
        <translation>Andere &amp;Formen…</translation>
    </message>
    <message>
        <source>Other forms of this number, each with its proof</source>
        <translation>Andere Formen dieser Zahl, jede mit Beweis</translation>
    </message>
    <message>
        <source>For &amp;All k…</source>
        <translation>Für &amp;alle k…</translation>
    </message>
    <message>
        <source>The same formula with a parameter k, proved for all k</source>
        <translation>Dieselbe Formel mit einem Parameter k, bewiesen für alle k</translation>
    </message>
    <message>
        <source>&amp;Compare Marked…</source>
        <translation>Markierte &amp;vergleichen…</translation>
    </message>
    <message>
        <source>The marked formulas side by side</source>
        <translation>Die markierten Formeln nebeneinander</translation>
    </message>
    <message>
        <source>&amp;More Levels</source>
        <translation>&amp;Mehr Stufen</translation>
    </message>
    <message>
        <source>Show one more level of the fraction</source>
        <translation>Eine Stufe des Bruchs mehr zeigen</translation>
    </message>
    <message>
        <source>&amp;Fewer Levels</source>
        <translation>W&amp;eniger Stufen</translation>
    </message>
    <message>
        <source>Show one level of the fraction less</source>
        <translation>Eine Stufe des Bruchs weniger zeigen</translation>
    </message>
    <message>
        <source>&amp;Restore Layout</source>
        <translation>&amp;Anordnung wiederherstellen</translation>
    </message>
    <message>
        <source>Put all panels back to their places</source>
        <translation>Alle Teile des Fensters an ihre Plätze bringen</translation>
    </message>
    <message>
        <source>&amp;Expand a Number…</source>
        <translation>Eine Zahl &amp;entwickeln…</translation>
    </message>
    <message>
        <source>Certified partial quotients of any number under any sign word</source>
        <translation>Gesicherte Teilnenner einer beliebigen Zahl unter beliebigem Vorzeichenwort</translation>
    </message>
    <message>
        <source>&amp;Identify…</source>
        <translation>E&amp;rkennen…</translation>
    </message>
    <message>
        <source>Name the value of a formula or of given digits</source>
        <translation>Den Wert einer Formel oder gegebener Ziffern benennen</translation>
    </message>
    <message>
        <source>&amp;Rewrite a Formula…</source>
        <translation>Eine Formel &amp;umschreiben…</translation>
    </message>
    <message>
        <source>Other forms of a formula that you write</source>
        <translation>Andere Formen einer Formel, die Sie schreiben</translation>
    </message>
    <message>
        <source>&amp;Generalise…</source>
        <translation>&amp;Verallgemeinern…</translation>
    </message>
    <message>
        <source>A formula with a parameter k, proved for all k</source>
        <translation>Eine Formel mit einem Parameter k, bewiesen für alle k</translation>
    </message>
    <message>
        <source>Sign &amp;Words of a Number…</source>
        <translation>Vorzeichen&amp;wörter einer Zahl…</translation>
    </message>
    <message>
        <source>All sign words of a number that you write, compared</source>
        <translation>Alle Vorzeichenwörter einer Zahl, die Sie schreiben, im Vergleich</translation>
    </message>
    <message>
        <source>&amp;Help on This Field</source>
        <translation>&amp;Hilfe zu diesem Feld</translation>
    </message>
    <message>
        <source>Explain the field that has the keyboard</source>
        <translation>Das Feld erklären, das die Tastatur hat</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>Explain what you click next</source>
        <translation>Erklären, was Sie als Nächstes anklicken</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur…</translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation>Alle Tasten des Programms</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>A walk through the window in five steps</source>
        <translation>Ein Gang durch das Fenster in fünf Schritten</translation>
    </message>
    <message>
        <source>&amp;About Fractiscope</source>
        <translation>&amp;Über Fractiscope</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, Lizenz und Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>K&amp;opieren als</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>F&amp;ormula</source>
        <translation>F&amp;ormel</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Searches of This S&amp;ession</source>
        <translation>Suchen dieser S&amp;itzung</translation>
    </message>
    <message>
        <source>Open a session, or findings as JSON lines; each formula is checked again</source>
        <translation>Eine Sitzung oder Funde als JSON-Zeilen öffnen; jede Formel wird neu geprüft</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>Save the searches, findings, stars and notes as a session, or the findings as JSON lines</source>
        <translation>Suchen, Funde, Sterne und Notizen als Sitzung sichern oder die Funde als JSON-Zeilen</translation>
    </message>
    <message>
        <source>&amp;Export Findings…</source>
        <translation>Funde &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write findings as a LaTeX document, CSV, Markdown, JSON lines and more</source>
        <translation>Funde als LaTeX-Dokument, CSV, Markdown, JSON-Zeilen und anderes schreiben</translation>
    </message>
    <message>
        <source>Folder for a &amp;Paper…</source>
        <translation>Ordner für einen Arti&amp;kel…</translation>
    </message>
    <message>
        <source>Write document, figure, table, sources and session to a new folder</source>
        <translation>Dokument, Abbildung, Tabelle, Quellen und Sitzung in einen neuen Ordner schreiben</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begin an empty session; what was not saved is offered at the next start</source>
        <translation>Eine leere Sitzung beginnen; was nicht gesichert ist, wird beim nächsten Start angeboten</translation>
    </message>
    <message>
        <source>Searches all left-hand sides and sign words chosen here. Formulas appear while the search runs; it can be paused, resumed and stopped at any time, and nothing found is lost. Shortcut: %1.</source>
        <translation>Durchsucht alle linken Seiten und Vorzeichenwörter, die hier gewählt sind. Formeln erscheinen, während die Suche läuft; sie kann jederzeit angehalten, fortgesetzt und beendet werden, und nichts Gefundenes geht verloren. Tastenkürzel: %1.</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Draw the formula larger</source>
        <translation>Die Formel größer zeichnen</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Draw the formula smaller</source>
        <translation>Die Formel kleiner zeichnen</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>From a first search to the proofs: read and search the guide</source>
        <translation>Von der ersten Suche bis zu den Beweisen: das Handbuch lesen und durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Twelve remarkable formulas, each found and proved anew</source>
        <translation>Zwölf bemerkenswerte Formeln, jede neu gefunden und bewiesen</translation>
    </message>
    <message>
        <source>&amp;Watch Shards…</source>
        <translation>&amp;Teile beobachten…</translation>
    </message>
    <message>
        <source>Watch a folder of shards fill on other machines, and join them</source>
        <translation>Einen Ordner mit Teilen einer Suche beobachten, die auf anderen Rechnern läuft, und sie vereinigen</translation>
    </message>
</context>
<context>
    <name>fractiscope::MainWindow</name>
    <message>
        <source>Fractiscope</source>
        <translation>Fractiscope</translation>
    </message>
    <message>
        <source>No formula was found in this search. Larger coefficients, longer sign words or a higher order may find some.</source>
        <translation>Bei dieser Suche wurde keine Formel gefunden. Größere Koeffizienten, längere Vorzeichenwörter oder eine höhere Ordnung finden vielleicht welche.</translation>
    </message>
    <message>
        <source>Press Start to search continued fractions of e.
Formulas appear here.</source>
        <translation>Drücken Sie Start, um Kettenbrüche von e zu suchen.
Hier erscheinen Formeln.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>Cannot start: %1</source>
        <translation>Kann nicht beginnen: %1</translation>
    </message>
    <message>
        <source>%1 candidates: %2 left-hand sides × %3 sign words</source>
        <translation>%1 Kandidaten: %2 linke Seiten × %3 Vorzeichenwörter</translation>
    </message>
    <message>
        <source>; %1 of no or repeated value left out</source>
        <translation>; %1 ohne oder mit wiederholtem Wert ausgelassen</translation>
    </message>
    <message>
        <source>; the digits certify %1 terms</source>
        <translation>; die Ziffern sichern %1 Glieder</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Searching. The first formula appears here.</source>
        <translation>Die Suche läuft. Hier erscheint die erste Formel.</translation>
    </message>
    <message>
        <source>Select a formula in the table.</source>
        <translation>Wählen Sie eine Formel in der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Formel nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Formeln nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Nothing found yet. e with small coefficients is a good first search.</source>
        <translation>Noch nichts gefunden. e mit kleinen Koeffizienten ist eine gute erste Suche.</translation>
    </message>
    <message>
        <source>Nothing searched yet.</source>
        <translation>Noch nichts gesucht.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>State of the search</source>
        <translation>Stand der Suche</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Open this part of the window and go to it</source>
        <translation>Diesen Teil des Fensters öffnen und dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Funde</translation>
    </message>
    <message>
        <source>F&amp;ormula</source>
        <translation>F&amp;ormel</translation>
    </message>
    <message>
        <source>&amp;Convergence</source>
        <translation>&amp;Konvergenz</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>No formula was found.</source>
        <translation>Es wurde keine Formel gefunden.</translation>
    </message>
    <message>
        <source>%1 of %2 formulas of the file were found again and are shown.</source>
        <translation>%1 von %2 Formeln der Datei wurden wiedergefunden und werden gezeigt.</translation>
    </message>
    <message>
        <source>%1 – Fractiscope</source>
        <translation>%1 – Fractiscope</translation>
    </message>
    <message>
        <source>%1 % paused – %2 – Fractiscope</source>
        <translation>%1 % Pause – %2 – Fractiscope</translation>
    </message>
    <message>
        <source>%1 % – %2 – Fractiscope</source>
        <translation>%1 % – %2 – Fractiscope</translation>
    </message>
    <message>
        <source>Searching. Formulas appear here as they are found.</source>
        <translation>Die Suche läuft. Hier erscheinen Formeln, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>%1   simple</source>
        <translation>%1   regelmäßig</translation>
    </message>
    <message>
        <source>The formula was copied: %1.</source>
        <translation>Die Formel wurde kopiert: %1.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln formula(s) of %1.</source>
        <translation>
            <numerusform>%Ln Formel von %1 wird geprüft.</numerusform>
            <numerusform>%Ln Formeln von %1 werden geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other constants are left out.</source>
        <translation>
            <numerusform>%Ln zu anderen Konstanten bleibt weg.</numerusform>
            <numerusform>%Ln zu anderen Konstanten bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Findings are kept in memory only. %1</source>
        <translation>Die Funde bleiben nur im Arbeitsspeicher. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sessions and JSON lines (*.fractiscope *.jsonl);;All files (*)</source>
        <translation>Sitzungen und JSON-Zeilen (*.fractiscope *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no search in %1.</source>
        <translation>In %1 ist keine Suche.</translation>
    </message>
    <message>
        <source>The search cannot be shown: %1</source>
        <translation>Die Suche kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this search</source>
        <translation>Diese Suche zeigen</translation>
    </message>
    <message>
        <source>Go on with this search</source>
        <translation>Mit dieser Suche weitermachen</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>Session with all searches (*.fractiscope)</source>
        <translation>Sitzung mit allen Suchen (*.fractiscope)</translation>
    </message>
    <message>
        <source>Findings as JSON lines (*.jsonl)</source>
        <translation>Funde als JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Saved. What is found from now on is stored in %1 at once.</source>
        <translation>Gesichert. Was von nun an gefunden wird, steht sofort in %1.</translation>
    </message>
    <message>
        <source>Stars and notes could not be stored. %1</source>
        <translation>Sterne und Notizen konnten nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>No formula was found before the search was stopped. It can go on: see Search, Searches of This Session.</source>
        <translation>Bis zum Anhalten wurde keine Formel gefunden. Die Suche kann weitergehen: siehe Suche, Suchen dieser Sitzung.</translation>
    </message>
    <message>
        <source>No formula was found: too few terms of many numbers could be certified. More digits of the constant, a smaller order or a shorter preperiod may help.</source>
        <translation>Keine Formel gefunden: Bei vielen Zahlen sind zu wenige Glieder sicher. Mehr Ziffern der Konstanten, eine kleinere Ordnung oder eine kürzere Vorperiode können helfen.</translation>
    </message>
    <message>
        <source>Watch Shards</source>
        <translation>Teile beobachten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored formula(s) were not found again, and are not shown.</source>
        <translation>
            <numerusform>%Ln gespeicherte Formel wurde nicht wiedergefunden und wird nicht gezeigt.</numerusform>
            <numerusform>%Ln gespeicherte Formeln wurden nicht wiedergefunden und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Hides the message about what went wrong.</source>
        <translation>Blendet die Meldung aus, was misslungen ist.</translation>
    </message>
</context>
<context>
    <name>fractiscope::Panel</name>
    <message>
        <source>The pages of this part of the window.</source>
        <translation>Die Seiten dieses Teils des Fensters.</translation>
    </message>
    <message>
        <source>Float or dock “%1”</source>
        <translation>„%1“ lösen oder andocken</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
    <message>
        <source>The menu View brings panels back.</source>
        <translation>Das Menü Ansicht bringt Teile des Fensters zurück.</translation>
    </message>
    <message>
        <source>Pages of this part of the window</source>
        <translation>Seiten dieses Teils des Fensters</translation>
    </message>
</context>
<context>
    <name>fractiscope::PlotWidget</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Write the figure or its numbers to a file</source>
        <translation>Das Bild oder seine Zahlen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Wheel, + and − zoom; drag to move; a double click or 0 shows everything</source>
        <translation>Das Rad, + und − vergrößern und verkleinern; Ziehen verschiebt; ein Doppelklick oder 0 zeigt alles</translation>
    </message>
</context>
<context>
    <name>fractiscope::ProofDialog</name>
    <message>
        <source>Proof of the Formula for %1</source>
        <translation>Beweis der Formel für %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>&amp;Save Certificate…</source>
        <translation>Zertifikat &amp;speichern…</translation>
    </message>
    <message>
        <source>Save Certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.json)</source>
        <translation>Zertifikate (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The proof; it can be selected and copied</source>
        <translation>Der Beweis; er lässt sich markieren und kopieren</translation>
    </message>
    <message>
        <source>Why the formula is a theorem, step by step. It can be selected and copied.</source>
        <translation>Warum die Formel ein Satz ist, Schritt für Schritt. Der Text lässt sich markieren und kopieren.</translation>
    </message>
    <message>
        <source>Save what another program needs to check this proof, as JSON</source>
        <translation>Als JSON sichern, was ein anderes Programm zum Prüfen dieses Beweises braucht</translation>
    </message>
</context>
<context>
    <name>fractiscope::RewriteDialog</name>
    <message>
        <source>Proved.</source>
        <translation>Bewiesen.</translation>
    </message>
    <message>
        <source>Only (a x + b)/(c x + d) can be rewritten: degree 1.</source>
        <translation>Nur (a x + b)/(c x + d) lässt sich umschreiben: Grad 1.</translation>
    </message>
    <message>
        <source>Other Forms of %1</source>
        <translation>Andere Formen von %1</translation>
    </message>
    <message>
        <source>as a simple continued fraction</source>
        <translation>als regelmäßiger Kettenbruch</translation>
    </message>
    <message>
        <source>under the sign word</source>
        <translation>unter dem Vorzeichenwort</translation>
    </message>
    <message>
        <source>a Moebius image</source>
        <translation>ein Möbius-Bild</translation>
    </message>
    <message>
        <source>without terms 1</source>
        <translation>ohne Glieder 1</translation>
    </message>
    <message>
        <source>even part</source>
        <translation>gerader Teil</translation>
    </message>
    <message>
        <source>odd part</source>
        <translation>ungerader Teil</translation>
    </message>
    <message>
        <source>compared with another formula</source>
        <translation>verglichen mit einer anderen Formel</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Sign word, image or formula</source>
        <translation>Vorzeichenwort, Bild oder Formel</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Es wird gerechnet…</translation>
    </message>
    <message>
        <source>Rewrite a Formula</source>
        <translation>Eine Formel umschreiben</translation>
    </message>
    <message>
        <source>F&amp;ormula</source>
        <translation>F&amp;ormel</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>A formula such as 2; 1, 2k+2, 1 or +-: 2, 2, 1, 2; 2, 2k+5: the sign word unless it is +, the initial terms, and after the semicolon the polynomials in k.</source>
        <translation>Eine Formel wie 2; 1, 2k+2, 1 oder +-: 2, 2, 1, 2; 2, 2k+5: das Vorzeichenwort, wenn es nicht + ist, die Anfangsglieder, und nach dem Strichpunkt die Polynome in k.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>What the formula is rewritten to</source>
        <translation>Wozu die Formel umgeschrieben wird</translation>
    </message>
    <message>
        <source>What the formula is rewritten to. Each answer is proved, and the proof is shown.</source>
        <translation>Wozu die Formel umgeschrieben wird. Jede Antwort ist bewiesen, und der Beweis wird gezeigt.</translation>
    </message>
    <message>
        <source>The sign word, the image such as (x + 1)/2, or the other formula.</source>
        <translation>Das Vorzeichenwort, das Bild wie (x + 1)/2, oder die andere Formel.</translation>
    </message>
</context>
<context>
    <name>fractiscope::SearchPage</name>
    <message>
        <source>Catalogue of constants</source>
        <translation>Verzeichnis der Konstanten</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>An expression such as tan(1/2), besseli(1,2)/besseli(0,2) or (1+sqrt(5))/2,
or known digits: digits:3.14159265...</source>
        <translation>Ein Ausdruck wie tan(1/2), besseli(1,2)/besseli(0,2) oder (1+sqrt(5))/2,
oder bekannte Ziffern: digits:3.14159265...</translation>
    </message>
    <message>
        <source>The base fraction of a constant is a theorem from which its formulas are proved</source>
        <translation>Der Basisbruch einer Konstante ist ein Satz, aus dem ihre Formeln bewiesen werden</translation>
    </message>
    <message>
        <source>Left-hand side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Kind of left-hand side</source>
        <translation>Art der linken Seite</translation>
    </message>
    <message>
        <source>(a + b x)/(c + d x)</source>
        <translation>(a + b x)/(c + d x)</translation>
    </message>
    <message>
        <source>quotients of degree 2</source>
        <translation>Quotienten vom Grad 2</translation>
    </message>
    <message>
        <source>quotients of degree 1 and 2</source>
        <translation>Quotienten vom Grad 1 und 2</translation>
    </message>
    <message>
        <source>c xᵏ + b</source>
        <translation>c xᵏ + b</translation>
    </message>
    <message>
        <source>one expression in x</source>
        <translation>ein Ausdruck in x</translation>
    </message>
    <message>
        <source>Which expressions in the constant x are expanded</source>
        <translation>Welche Ausdrücke in der Konstante x entwickelt werden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Largest coefficient</source>
        <translation>Größter Koeffizient</translation>
    </message>
    <message>
        <source>Coefficients up to</source>
        <translation>Koeffizienten bis</translation>
    </message>
    <message>
        <source>Least exponent</source>
        <translation>Kleinster Exponent</translation>
    </message>
    <message>
        <source>Greatest exponent</source>
        <translation>Größter Exponent</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Exponents k</source>
        <translation>Exponenten k</translation>
    </message>
    <message>
        <source>Expression in x</source>
        <translation>Ausdruck in x</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Choice of sign words</source>
        <translation>Wahl der Vorzeichenwörter</translation>
    </message>
    <message>
        <source>all by length</source>
        <translation>alle nach Länge</translation>
    </message>
    <message>
        <source>these words</source>
        <translation>diese Wörter</translation>
    </message>
    <message>
        <source>Sign words</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Shortest sign word</source>
        <translation>Kürzestes Vorzeichenwort</translation>
    </message>
    <message>
        <source>Longest sign word</source>
        <translation>Längstes Vorzeichenwort</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Words of + and -, separated by commas; + alone is the simple continued fraction</source>
        <translation>Wörter aus + und -, durch Kommas getrennt; + allein ist der regelmäßige Kettenbruch</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Digits to approve</source>
        <translation>Zu bestätigende Ziffern</translation>
    </message>
    <message>
        <source>A formula is approved when it agrees with the constant to so many decimal digits</source>
        <translation>Eine Formel ist bestätigt, wenn sie mit der Konstante auf so viele Dezimalziffern übereinstimmt</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Weitere Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Largest order of the recurrence</source>
        <translation>Größte Ordnung der Rekursion</translation>
    </message>
    <message>
        <source>Largest order T of the linear recurrence of the terms; longer patterns need more</source>
        <translation>Größte Ordnung T der linearen Rekursion der Glieder; längere Muster brauchen mehr</translation>
    </message>
    <message>
        <source>Longest preperiod</source>
        <translation>Längste Vorperiode</translation>
    </message>
    <message>
        <source>Most terms R before the pattern starts</source>
        <translation>Höchstens R Glieder, bevor das Muster beginnt</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Ordnung bis</translation>
    </message>
    <message>
        <source>Preperiod up to</source>
        <translation>Vorperiode bis</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Searches to begin with</source>
        <translation>Suchen für den Anfang</translation>
    </message>
    <message>
        <source>Fills the fields below with a search to begin with: e, tan 1, a Bessel ratio, a quadratic irrational, unknown digits, or a deep search on π.</source>
        <translation>Füllt die Felder unten mit einer Suche für den Anfang: e, tan 1, ein Bessel-Quotient, eine quadratische Irrationalzahl, unbekannte Ziffern oder eine tiefe Suche zu π.</translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation>Verzeichnis…</translation>
    </message>
    <message>
        <source>Known constants by group, with value, definition and source (Alt+Down)</source>
        <translation>Bekannte Konstanten nach Gruppen, mit Wert, Definition und Quelle (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Opens the constants that the program knows by name, to search and choose.</source>
        <translation>Öffnet die Konstanten, die das Programm mit Namen kennt, zum Suchen und Wählen.</translation>
    </message>
    <message>
        <source>The number x whose formulas are searched: a name such as e or pi, an expression with roots, exponential, trigonometric and Bessel functions, gamma and zeta, or digits: and a decimal number of a hundred digits or more. It must be irrational.</source>
        <translation>Die Zahl x, deren Formeln gesucht werden: ein Name wie e oder pi, ein Ausdruck mit Wurzeln, Exponential-, Winkel- und Bessel-Funktionen, Gamma und Zeta, oder digits: und eine Dezimalzahl von hundert Ziffern oder mehr. Sie muss irrational sein.</translation>
    </message>
    <message>
        <source>Taken as known digits of an unknown number.</source>
        <translation>Als bekannte Ziffern einer unbekannten Zahl verstanden.</translation>
    </message>
    <message>
        <source>quotients of degree 3</source>
        <translation>Quotienten vom Grad 3</translation>
    </message>
    <message>
        <source>quotients of degree 1 to 3</source>
        <translation>Quotienten vom Grad 1 bis 3</translation>
    </message>
    <message>
        <source>this number only</source>
        <translation>nur diese Zahl</translation>
    </message>
    <message>
        <source>Which numbers are expanded, with x the constant: all quotients of polynomials with whole coefficients up to a bound, or powers, or x alone, or one expression that you write.</source>
        <translation>Welche Zahlen entwickelt werden, mit x als Konstante: alle Quotienten von Polynomen mit ganzen Koeffizienten bis zu einer Schranke, oder Potenzen, oder x allein, oder ein Ausdruck, den Sie schreiben.</translation>
    </message>
    <message>
        <source>Whole numbers from minus this bound to this bound are tried for every coefficient. The number of candidates grows with its fourth power, for degree 2 with its sixth.</source>
        <translation>Für jeden Koeffizienten werden die ganzen Zahlen von minus bis plus dieser Schranke versucht. Die Zahl der Kandidaten wächst mit ihrer vierten Potenz, beim Grad 2 mit der sechsten.</translation>
    </message>
    <message>
        <source>Exponents k from the first to the second number are tried; negative ones too, not 0.</source>
        <translation>Versucht werden Exponenten k von der ersten bis zur zweiten Zahl; auch negative, nicht 0.</translation>
    </message>
    <message>
        <source>A quotient of polynomials in x with whole coefficients, such as x/(x - 1) or (x^2 + 1)/3.</source>
        <translation>Ein Quotient von Polynomen in x mit ganzen Koeffizienten, etwa x/(x - 1) oder (x^2 + 1)/3.</translation>
    </message>
    <message>
        <source>The signs of the partial numerators, a pattern repeated for ever. Plus alone gives simple continued fractions; with minus signs there may be faster or simpler ones.</source>
        <translation>Die Vorzeichen der Teilzähler, ein ohne Ende wiederholtes Muster. Plus allein gibt regelmäßige Kettenbrüche; mit Minuszeichen kann es schnellere oder einfachere geben.</translation>
    </message>
    <message>
        <source>Every sign word with a length between the two numbers is searched. Words that repeat a shorter one are not counted again.</source>
        <translation>Jedes Vorzeichenwort mit einer Länge zwischen den beiden Zahlen wird durchsucht. Wörter, die ein kürzeres wiederholen, zählen nicht noch einmal.</translation>
    </message>
    <message>
        <source>Sign words, separated by commas: + and − in the order of the partial numerators. The patterns below show the same words.</source>
        <translation>Vorzeichenwörter, durch Kommas getrennt: + und − in der Reihenfolge der Teilzähler. Die Muster unten zeigen dieselben Wörter.</translation>
    </message>
    <message>
        <source>A formula is approved when all its terms agree with certified terms of the number, so far that this many decimal digits are determined.</source>
        <translation>Eine Formel ist bestätigt, wenn alle ihre Glieder mit gesicherten Gliedern der Zahl übereinstimmen, so weit, dass so viele Dezimalziffern bestimmt sind.</translation>
    </message>
    <message>
        <source>Opens the bounds for the shape of formulas and the number of threads.</source>
        <translation>Öffnet die Schranken für die Gestalt der Formeln und die Zahl der Threads.</translation>
    </message>
    <message>
        <source>The terms of a formula obey a linear recurrence. This bounds its order: m polynomials of degree d need m (d + 1). Longer patterns need more terms of every candidate, so the search is slower.</source>
        <translation>Die Glieder einer Formel folgen einer linearen Rekursion. Dies begrenzt ihre Ordnung: m Polynome vom Grad d brauchen m (d + 1). Längere Muster brauchen mehr Glieder von jedem Kandidaten, die Suche wird also langsamer.</translation>
    </message>
    <message>
        <source>How many terms may precede the pattern.</source>
        <translation>Wie viele Glieder dem Muster vorangehen dürfen.</translation>
    </message>
    <message>
        <source>How many processors work at the same time. What is found does not depend on it.</source>
        <translation>Wie viele Prozessoren gleichzeitig arbeiten. Was gefunden wird, hängt davon nicht ab.</translation>
    </message>
</context>
<context>
    <name>fractiscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Set every field of this dialog as it was on the first day</source>
        <translation>Jedes Feld dieses Fensters setzen, wie es am ersten Tag war</translation>
    </message>
    <message>
        <source>Sets every field of this dialog as it was on the first day. Your files, the list of recent files and the layout of the window stay as they are.</source>
        <translation>Setzt jedes Feld dieses Fensters, wie es am ersten Tag war. Ihre Dateien, die Liste der zuletzt geöffneten und die Anordnung des Fensters bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Die Einstellungen schließen</translation>
    </message>
    <message>
        <source>Close; every change holds already</source>
        <translation>Schließen; jede Änderung gilt schon</translation>
    </message>
    <message>
        <source>Closes the settings. Every change holds already, there is nothing to confirm.</source>
        <translation>Schließt die Einstellungen. Jede Änderung gilt schon, es gibt nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Helle oder dunkle Farben</translation>
    </message>
    <message>
        <source>The colours of the window. As the desktop takes light or dark from your desktop when the program starts. Exported figures and documents are black on white in every theme.</source>
        <translation>Die Farben des Fensters. Wie der Schreibtisch nimmt hell oder dunkel von Ihrem Schreibtisch, wenn das Programm beginnt. Exportierte Bilder und Dokumente sind immer schwarz auf weiß.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation>Größe der Schrift, in Punkt</translation>
    </message>
    <message>
        <source>The size of all text in points. The lowest step takes the size from your desktop. Formulas have a zoom of their own.</source>
        <translation>Die Größe aller Schrift in Punkt. Die niedrigste Stufe nimmt die Größe von Ihrem Schreibtisch. Formeln haben eine eigene Vergrößerung.</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>unit of a font size</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>Sprache des Fensters, vom nächsten Start an</translation>
    </message>
    <message>
        <source>The language of the window. A change holds from the next start of the program on.</source>
        <translation>Die Sprache des Fensters. Eine Änderung gilt vom nächsten Start des Programms an.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Ti&amp;nt the terms of a formula by channel</source>
        <translation>Die Glieder einer Formel nach Kanälen &amp;tönen</translation>
    </message>
    <message>
        <source>Tint the terms of a formula by channel</source>
        <translation>Die Glieder einer Formel nach Kanälen tönen</translation>
    </message>
    <message>
        <source>Give each of the interlaced polynomials a soft colour</source>
        <translation>Jedem der ineinandergreifenden Polynome eine sanfte Farbe geben</translation>
    </message>
    <message>
        <source>Gives each of the interlaced polynomials its own soft colour, the same in the fraction, in the closed form and in the table of terms. Exports stay black.</source>
        <translation>Gibt jedem der ineinandergreifenden Polynome eine eigene sanfte Farbe, dieselbe im Bruch, in der geschlossenen Form und in der Tabelle der Glieder. Exporte bleiben schwarz.</translation>
    </message>
    <message>
        <source>Black and grey</source>
        <translation>Schwarz und Grau</translation>
    </message>
    <message>
        <source>Colours of the curves</source>
        <translation>Farben der Kurven</translation>
    </message>
    <message>
        <source>Colours of the curves in the plots</source>
        <translation>Farben der Kurven in den Bildern</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that a search uses</source>
        <translation>Threads, die eine Suche benutzt</translation>
    </message>
    <message>
        <source>The number of threads that a new search uses. As many as the machine has processors is fastest. What is found does not depend on it.</source>
        <translation>Die Zahl der Threads, die eine neue Suche benutzt. So viele, wie der Rechner Prozessoren hat, ist am schnellsten. Was gefunden wird, hängt davon nicht ab.</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Okabe–Ito, colour-blind safe</source>
        <translation>Okabe–Ito, auch für Farbenblinde</translation>
    </message>
    <message>
        <source>The colours of the curves in the plots. The set of Okabe and Ito can be told apart by colour-blind persons, too. Black and grey suits print.</source>
        <translation>Die Farben der Kurven in den Bildern. Die Farben von Okabe und Ito können auch Farbenblinde unterscheiden. Schwarz und Grau passt zum Druck.</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>fractiscope::ShardsDialog</name>
    <message>
        <source>Shards in %1</source>
        <translation>Teile in %1</translation>
    </message>
    <message>
        <source>Candidates settled in all shards</source>
        <translation>Erledigte Kandidaten aller Teile</translation>
    </message>
    <message>
        <source>&amp;Merge and Open</source>
        <translation>&amp;Vereinigen und öffnen</translation>
    </message>
    <message>
        <source>Join the shards to one session and show it; possible when none is running</source>
        <translation>Die Teile zu einer Sitzung vereinigen und diese zeigen; möglich, wenn keiner läuft</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Es wird gelesen…</translation>
    </message>
    <message>
        <source>The shards of the folder</source>
        <translation>Die Teile im Ordner</translation>
    </message>
    <message>
        <source>A row for each session in the folder: how far it is and where it is searched, as the program that searches it says. One that says it is running and was silent for two minutes was killed; it goes on when it is started again.</source>
        <translation>Eine Zeile für jede Sitzung im Ordner: wie weit sie ist und wo gesucht wird, wie es das suchende Programm sagt. Ein Teil, der angeblich läuft und zwei Minuten lang stumm war, wurde abgebrochen; er geht weiter, wenn er wieder gestartet wird.</translation>
    </message>
    <message>
        <source>&amp;Open the Merged Session</source>
        <translation>Vereinigte Sitzung &amp;öffnen</translation>
    </message>
    <message>
        <source>None of the %1 shards has begun.</source>
        <translation>Keiner der %1 Teile hat begonnen.</translation>
    </message>
    <message>
        <source>There are no sessions in this folder yet.</source>
        <translation>In diesem Ordner ist noch keine Sitzung.</translation>
    </message>
    <message>
        <source>Shards complete: %1 of %2; running: %3.</source>
        <translation>Teile fertig: %1 von %2; laufend: %3.</translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <translation>Stumm: %1.</translation>
    </message>
    <message>
        <source>Candidates settled: %1 of %2; formulas approved: %3.</source>
        <translation>Kandidaten erledigt: %1 von %2; Formeln bestätigt: %3.</translation>
    </message>
    <message>
        <source>About %1 left at this rate.</source>
        <translation>Bei diesem Tempo noch etwa %1.</translation>
    </message>
    <message>
        <source>The shards are joined…</source>
        <translation>Die Teile werden vereinigt…</translation>
    </message>
</context>
<context>
    <name>fractiscope::ShardsModel</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>Candidates %1 to %2</source>
        <translation>Kandidaten %1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>fractiscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Eine Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Show only the actions with these words</source>
        <translation>Nur Aktionen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Type part of the name of an action, or a key such as Ctrl+E. Only the actions that match are listed.</source>
        <translation>Schreiben Sie einen Teil des Namens einer Aktion oder eine Taste wie Strg+E. Nur passende Aktionen werden gezeigt.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Actions by menu, with their keys</source>
        <translation>Aktionen nach Menüs, mit ihren Tasten</translation>
    </message>
    <message>
        <source>Every action of the window with the keys that start it, in the order of the menus. Actions without a key are in the menus.</source>
        <translation>Jede Aktion des Fensters mit den Tasten, die sie auslösen, in der Reihenfolge der Menüs. Aktionen ohne Taste stehen in den Menüs.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the list of shortcuts</source>
        <translation>Die Liste der Tasten schließen</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Diese Liste schließen</translation>
    </message>
    <message>
        <source>Closes the list of shortcuts. It is in the menu Help whenever you need it.</source>
        <translation>Schließt die Liste der Tasten. Sie steht im Menü Hilfe, wann immer Sie sie brauchen.</translation>
    </message>
    <message>
        <source>In panels</source>
        <translation>In Teilen des Fensters</translation>
    </message>
</context>
<context>
    <name>fractiscope::SurveyPlot</name>
    <message>
        <source>Overview of all findings</source>
        <translation>Übersicht aller Funde</translation>
    </message>
    <message>
        <source>Every formula of the search: upwards how many times as many digits a term gives as in the simple continued fraction, to the right the complexity of the rule. Formulas that lie together are one point, larger if there are several. Click a point to choose its first formula; in the histogram, click a bar to filter by its ratios.</source>
        <translation>Jede Formel der Suche: nach oben, wievielmal so viele Ziffern ein Glied gibt wie im regelmäßigen Kettenbruch, nach rechts die Komplexität der Regel. Formeln an einer Stelle sind ein Punkt, größer, wenn es mehrere sind. Ein Klick auf einen Punkt wählt seine erste Formel; im Histogramm filtert ein Klick auf einen Balken nach dessen Verhältnissen.</translation>
    </message>
    <message>
        <source>ratio against complexity</source>
        <translation>Verhältnis über Komplexität</translation>
    </message>
    <message>
        <source>how many have which ratio</source>
        <translation>wie viele welches Verhältnis haben</translation>
    </message>
    <message>
        <source>Kind of overview</source>
        <translation>Art der Übersicht</translation>
    </message>
    <message>
        <source>Points: speed against complexity. Histogram: how many formulas are how fast.</source>
        <translation>Punkte: Geschwindigkeit über Komplexität. Histogramm: wie viele Formeln wie schnell sind.</translation>
    </message>
    <message>
        <source>ratio to the simple continued fraction</source>
        <translation>Verhältnis zum regelmäßigen Kettenbruch</translation>
    </message>
    <message>
        <source>linear complexity</source>
        <translation>lineare Komplexität</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>ratio to simple</source>
        <translation>Verhältnis zum regelmäßigen</translation>
    </message>
    <message>
        <source>Every formula of a search appears here: how fast it is, and how complex.</source>
        <translation>Hier erscheint jede Formel einer Suche: wie schnell sie ist und wie komplex.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) at %1 places.</source>
        <translation>
            <numerusform>%Ln Formel an %1 Stellen.</numerusform>
            <numerusform>%Ln Formeln an %1 Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s)
ratio %1 to %2</source>
        <translation>
            <numerusform>%Ln Formel
Verhältnis %1 bis %2</numerusform>
            <numerusform>%Ln Formeln
Verhältnis %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s)
ratio %1, complexity %2</source>
        <translation>
            <numerusform>%Ln Formel
Verhältnis %1, Komplexität %2</numerusform>
            <numerusform>%Ln Formeln
Verhältnis %1, Komplexität %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::TermsModel</name>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>bₙ</source>
        <translation>bₙ</translation>
    </message>
    <message>
        <source>aₙ</source>
        <translation>aₙ</translation>
    </message>
    <message>
        <source>pₙ</source>
        <translation>pₙ</translation>
    </message>
    <message>
        <source>qₙ</source>
        <translation>qₙ</translation>
    </message>
    <message>
        <source>log₁₀ error</source>
        <translation>log₁₀ Fehler</translation>
    </message>
    <message>
        <source>Index, from 0</source>
        <translation>Index, von 0 an</translation>
    </message>
    <message>
        <source>Sign of the partial numerator after aₙ</source>
        <translation>Vorzeichen des Teilzählers nach aₙ</translation>
    </message>
    <message>
        <source>Partial quotient</source>
        <translation>Teilnenner</translation>
    </message>
    <message>
        <source>Numerator of the convergent</source>
        <translation>Zähler des Näherungsbruchs</translation>
    </message>
    <message>
        <source>Denominator of the convergent</source>
        <translation>Nenner des Näherungsbruchs</translation>
    </message>
    <message>
        <source>Decimal logarithm of |x − pₙ/qₙ|, x the value of the fraction</source>
        <translation>Zehnerlogarithmus von |x − pₙ/qₙ|, x der Wert des Kettenbruchs</translation>
    </message>
</context>
<context>
    <name>fractiscope::ToolDialog</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer; it can be selected and copied</source>
        <translation>Die Antwort; sie lässt sich auswählen und kopieren</translation>
    </message>
    <message>
        <source>The answer to what was asked above. It can be selected and copied.</source>
        <translation>Die Antwort auf das, was oben gefragt wurde. Sie lässt sich auswählen und kopieren.</translation>
    </message>
    <message>
        <source>Copy &amp;Answer</source>
        <translation>&amp;Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>Die Antwort als Text kopieren</translation>
    </message>
</context>
<context>
    <name>fractiscope::Tour</name>
    <message>
        <source>Choose a number</source>
        <translation>Wählen Sie eine Zahl</translation>
    </message>
    <message>
        <source>Type an expression such as tan(1/2), or known digits. Below it you see its value, so you know that it was understood.</source>
        <translation>Schreiben Sie einen Ausdruck wie tan(1/2) oder bekannte Ziffern. Darunter sehen Sie ihren Wert und wissen, dass sie verstanden wurde.</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Die Suche beginnen</translation>
    </message>
    <message>
        <source>The sentence beside the button says how many candidates will be looked at. You can pause or stop at any time; what was found is kept.</source>
        <translation>Der Satz neben dem Knopf sagt, wie viele Kandidaten betrachtet werden. Sie können jederzeit unterbrechen oder anhalten; was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Read what was found</source>
        <translation>Lesen Sie, was gefunden wurde</translation>
    </message>
    <message>
        <source>Formulas appear while the search runs, gathered in families. Each row says how fast its fraction converges and whether the formula is proved.</source>
        <translation>Formeln erscheinen, während die Suche läuft, nach Familien gesammelt. Jede Zeile sagt, wie schnell ihr Kettenbruch konvergiert und ob die Formel bewiesen ist.</translation>
    </message>
    <message>
        <source>Look at one formula</source>
        <translation>Sehen Sie eine Formel an</translation>
    </message>
    <message>
        <source>The selected formula, typeset. Ctrl and the wheel, or + and −, show more or fewer levels of the fraction.</source>
        <translation>Die gewählte Formel, gesetzt. Strg und das Rad, oder + und −, zeigen mehr oder weniger Stufen des Bruchs.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The error after each term, on a logarithmic scale, beside the simple continued fraction in grey. F1 explains any field you are in.</source>
        <translation>Der Fehler nach jedem Glied, logarithmisch, neben dem regelmäßigen Kettenbruch in Grau. F1 erklärt jedes Feld, in dem Sie sind.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Ends the tour. It is in the menu Help whenever you want it.</source>
        <translation>Beendet den Rundgang. Er steht im Menü Hilfe, wann immer Sie ihn wünschen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Goes back to the step before.</source>
        <translation>Geht zum Schritt davor zurück.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Goes on to the next step.</source>
        <translation>Geht zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>fractiscope::UnsavedBar</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show its formulas again, and go on with it if it was not finished</source>
        <translation>Die Formeln wieder zeigen und weitersuchen, wenn die Suche nicht fertig war</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete its formulas for ever</source>
        <translation>Die Formeln für immer löschen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Keep it and ask again at the next start</source>
        <translation>Aufbewahren und beim nächsten Start wieder fragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of %1 from %2 were not saved.</source>
        <translation>
            <numerusform>%Ln Formel zu %1 vom %2 wurde nicht gesichert.</numerusform>
            <numerusform>%Ln Formeln zu %1 vom %2 wurden nicht gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search on %1 from %2 was neither finished nor saved.</source>
        <translation>Die Suche zu %1 vom %2 wurde weder beendet noch gesichert.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>Nicht löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln formula(s) of %1 from %2 for ever?</source>
        <translation>
            <numerusform>%Ln Formel zu %1 vom %2 endgültig löschen?</numerusform>
            <numerusform>%Ln Formeln zu %1 vom %2 endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the search on %1 from %2 for ever?</source>
        <translation>Die Suche zu %1 vom %2 endgültig löschen?</translation>
    </message>
</context>
<context>
    <name>fractiscope::WordPicker</name>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>A sign word: strokes upwards are plus, downwards minus, repeated for ever. Press to search with it, or no longer.</source>
        <translation>Ein Vorzeichenwort: Striche nach oben sind plus, nach unten minus, ohne Ende wiederholt. Drücken Sie, um damit zu suchen oder nicht mehr.</translation>
    </message>
</context>
<context>
    <name>fractiscope::WordsDialog</name>
    <message>
        <source>&amp;Words up to period</source>
        <translation>&amp;Wörter bis Periode</translation>
    </message>
    <message>
        <source>Sign words</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Digits/term</source>
        <translation>Ziffern/Glied</translation>
    </message>
    <message>
        <source>To simple</source>
        <translation>Zum regelm.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Glieder</translation>
    </message>
    <message>
        <source>Formula, proved</source>
        <translation>Formel, bewiesen</translation>
    </message>
    <message>
        <source>Correct decimal digits gained per term, measured over terms 50 to 100</source>
        <translation>Gewonnene richtige Dezimalziffern je Glied, gemessen über die Glieder 50 bis 100</translation>
    </message>
    <message>
        <source>Digits per term compared with the simple continued fraction: the exact limit</source>
        <translation>Ziffern je Glied, verglichen mit dem regelmäßigen Kettenbruch: der exakte Grenzwert</translation>
    </message>
    <message>
        <source>Number of interlaced polynomials</source>
        <translation>Zahl der ineinandergreifenden Polynome</translation>
    </message>
    <message>
        <source>Order of the recurrence that a search must allow to find this formula</source>
        <translation>Ordnung der Rekursion, die eine Suche zulassen muss, um diese Formel zu finden</translation>
    </message>
    <message>
        <source>Terms that a search must look at to find this formula</source>
        <translation>Glieder, die eine Suche betrachten muss, um diese Formel zu finden</translation>
    </message>
    <message>
        <source>Expanding…</source>
        <translation>Wird entwickelt…</translation>
    </message>
    <message>
        <source>All Sign Words of a Number</source>
        <translation>Alle Vorzeichenwörter einer Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Any expression, such as (e + 1)/2 or tan(1/3). Its continued fractions under all sign words are compared.</source>
        <translation>Ein beliebiger Ausdruck, etwa (e + 1)/2 oder tan(1/3). Seine Kettenbrüche unter allen Vorzeichenwörtern werden verglichen.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Zahl</translation>
    </message>
    <message>
        <source>Longest sign word</source>
        <translation>Längstes Vorzeichenwort</translation>
    </message>
    <message>
        <source>Sign words up to this length are compared.</source>
        <translation>Verglichen werden Vorzeichenwörter bis zu dieser Länge.</translation>
    </message>
    <message>
        <source>Each sign word with its speed, the size of a search that finds its formula, and the formula itself, which is proved. A click on a title sorts.</source>
        <translation>Jedes Vorzeichenwort mit seiner Geschwindigkeit, der Größe einer Suche, die seine Formel findet, und der Formel selbst, die bewiesen ist. Ein Klick auf einen Titel sortiert.</translation>
    </message>
    <message>
        <source>A row for each sign word</source>
        <translation>Eine Zeile je Vorzeichenwort</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>e, with two terms for three</source>
        <translation>e, mit zwei Gliedern statt drei</translation>
    </message>
    <message>
        <source>Under the signs -+ two terms of e gain as many digits as three terms of its simple continued fraction, in the long run.</source>
        <translation>Unter den Zeichen -+ gewinnen auf die Dauer zwei Glieder von e so viele Ziffern wie drei Glieder seines regelmäßigen Kettenbruchs.</translation>
    </message>
    <message>
        <source>All natural numbers</source>
        <translation>Alle natürlichen Zahlen</translation>
    </message>
    <message>
        <source>The simplest rule that a continued fraction can have: 0, 1, 2, 3, 4 and so on. Its value is a ratio of Bessel functions.</source>
        <translation>Die einfachste Regel, die ein Kettenbruch haben kann: 0, 1, 2, 3, 4 und so weiter. Sein Wert ist ein Quotient von Besselfunktionen.</translation>
    </message>
    <message>
        <source>The odd numbers, from e</source>
        <translation>Die ungeraden Zahlen, aus e</translation>
    </message>
    <message>
        <source>A quotient of degree 2 in e whose terms are 1, 3, 5, 7 and so on: it is coth 1, known since Euler and Lambert.</source>
        <translation>Ein Quotient vom Grad 2 in e, dessen Glieder 1, 3, 5, 7 und so weiter sind: Es ist coth 1, bekannt seit Euler und Lambert.</translation>
    </message>
    <message>
        <source>Two progressions that take turns</source>
        <translation>Zwei Folgen im Wechsel</translation>
    </message>
    <message>
        <source>A square root, twice as fast</source>
        <translation>Eine Quadratwurzel, doppelt so schnell</translation>
    </message>
    <message>
        <source>Four signs for tan 1</source>
        <translation>Vier Zeichen für tan 1</translation>
    </message>
    <message>
        <source>Under the signs +--+ each term of tan 1 gains half as many digits again as under + alone, and three of four terms grow.</source>
        <translation>Unter den Zeichen +--+ gewinnt jedes Glied von tan 1 anderthalbmal so viele Ziffern wie unter + allein, und drei von vier Gliedern wachsen.</translation>
    </message>
    <message>
        <source>Under the signs ++- nine terms of e^2 are worth ten of the simple continued fraction. Nobody would guess the rule of these nine from the terms.</source>
        <translation>Unter den Zeichen ++- sind neun Glieder von e^2 so viel wert wie zehn des regelmäßigen Kettenbruchs. Niemand würde den Gliedern die Regel dieser neun ansehen.</translation>
    </message>
    <message>
        <source>All roots of e at once</source>
        <translation>Alle Wurzeln von e zugleich</translation>
    </message>
    <message>
        <source>One theorem with a parameter: a formula of two terms for e^(1/k), every k &gt;= 2.</source>
        <translation>Ein Satz mit einem Parameter: eine Formel aus zwei Gliedern für e^(1/k), für jedes k &gt;= 2.</translation>
    </message>
    <message>
        <source>Lambert&apos;s tangents</source>
        <translation>Lamberts Tangens</translation>
    </message>
    <message>
        <source>The tangent of 1/k as a simple continued fraction, proved for every k &gt;= 2 at once.</source>
        <translation>Der Tangens von 1/k als regelmäßiger Kettenbruch, bewiesen für alle k &gt;= 2 zugleich.</translation>
    </message>
    <message>
        <source>A number of which only digits are known</source>
        <translation>Eine Zahl, von der nur Ziffern bekannt sind</translation>
    </message>
    <message>
        <source>A rule that the eye does not see</source>
        <translation>Eine Regel, die das Auge nicht sieht</translation>
    </message>
    <message>
        <source>The terms of 13e look like those of any number, until their period closes after 49 terms.</source>
        <translation>Die Glieder von 13e sehen aus wie die irgendeiner Zahl, bis sich nach 49 Gliedern die Periode schließt.</translation>
    </message>
    <message>
        <source>Two interlaced arithmetic progressions, although coth is taken of an irrational number: the value is √2 coth(1/√2).</source>
        <translation>Zwei verflochtene arithmetische Folgen, obwohl coth an einer irrationalen Stelle genommen wird: Der Wert ist √2 coth(1/√2).</translation>
    </message>
    <message>
        <source>Minus signs alone halve the period of √7, from four terms to two, and each term gains twice as many digits.</source>
        <translation>Lauter Minuszeichen halbieren die Periode von √7 von vier Gliedern auf zwei, und jedes Glied gewinnt doppelt so viele Ziffern.</translation>
    </message>
    <message>
        <source>The square of e, a little faster</source>
        <translation>Das Quadrat von e, etwas schneller</translation>
    </message>
    <message>
        <source>From its digits alone the search reads a rule, and from the rule the number that makes it true: tanh(1/2). Digits prove nothing, so the formula is approved and not proved.</source>
        <translation>Aus den Ziffern allein liest die Suche eine Regel und aus der Regel die Zahl, die sie wahr macht: tanh(1/2). Ziffern beweisen nichts, darum ist die Formel bestätigt und nicht bewiesen.</translation>
    </message>
    <message>
        <source>Nothing for π</source>
        <translation>Nichts für π</translation>
    </message>
    <message>
        <source>No formula is left for any (a + b π)/(c + d π) with small coefficients. Runs of twos under the word - look like one and are refuted. That nothing was found is an answer too; it is not a proof that there is none.</source>
        <translation>Für kein (a + b π)/(c + d π) mit kleinen Koeffizienten bleibt eine Formel übrig. Folgen von Zweien unter dem Wort - sehen wie eine aus und werden widerlegt. Dass nichts gefunden wurde, ist auch eine Antwort; es ist kein Beweis, dass es keine gibt.</translation>
    </message>
</context>
<context>
    <name>known</name>
    <message>
        <source>Not in the table of known formulas.</source>
        <translation>Nicht in der Tafel bekannter Formeln.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekannt: %1.</translation>
    </message>
    <message>
        <source>Another form of %1.</source>
        <translation>Eine andere Form von %1.</translation>
    </message>
    <message>
        <source>The value is %1 with the same tail as y = %2.</source>
        <translation>Der Wert ist %1 mit demselben Rest wie y = %2.</translation>
    </message>
    <message>
        <source>The value is %1 with y = %2.</source>
        <translation>Der Wert ist %1 mit y = %2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Searches for continued fractions with a simple rule.</source>
        <translation>Sucht Kettenbrüche mit einer einfachen Regel.</translation>
    </message>
    <message>
        <source>Language of the window: en or de. Overrules the settings.</source>
        <translation>Sprache des Fensters: en oder de. Geht den Einstellungen vor.</translation>
    </message>
    <message>
        <source>Style of the widgets, such as Fusion or Windows.</source>
        <translation>Stil der Bedienelemente, etwa Fusion oder Windows.</translation>
    </message>
    <message>
        <source>Checks this installation in a few seconds, without a window.</source>
        <translation>Prüft diese Installation in wenigen Sekunden, ohne ein Fenster.</translation>
    </message>
    <message>
        <source>Findings to open.</source>
        <translation>Zu öffnende Funde.</translation>
    </message>
    <message>
        <source>Goes on with the search of the file, without waiting.</source>
        <translation>Macht mit der Suche der Datei weiter, ohne zu warten.</translation>
    </message>
</context>
<context>
    <name>proofs</name>
    <message>
        <source>Bessel quotient</source>
        <translation>Bessel-Quotient</translation>
    </message>
    <message>
        <source>quadratic irrational</source>
        <translation>quadratische Irrationalzahl</translation>
    </message>
    <message>
        <source>for all k &gt;= %1</source>
        <translation>für alle k &gt;= %1</translation>
    </message>
    <message>
        <source>for k = %1</source>
        <translation>für k = %1</translation>
    </message>
    <message>
        <source>%1 and for k = %2</source>
        <translation>%1 und für k = %2</translation>
    </message>
    <message>
        <source>%1 with signs %2, %3</source>
        <translation>%1 mit den Vorzeichen %2, %3</translation>
    </message>
    <message>
        <source>It is %1 with y = %2.</source>
        <translation>Es ist %1 mit y = %2.</translation>
    </message>
    <message>
        <source>From y_%1 and a_%2 on, M C = %3 for blocks C of %4 and D of %5 terms, M = %6, k &gt;= %7</source>
        <translation>Ab y_%1 und a_%2 ist M C = %3 für Blöcke C von %4 und D von %5 Gliedern, M = %6, k &gt;= %7</translation>
    </message>
    <message>
        <source>; smaller k one by one.</source>
        <translation>; kleinere k einzeln.</translation>
    </message>
    <message>
        <source>%1, by the theorem &quot;%2&quot;</source>
        <translation>%1, nach dem Satz „%2“</translation>
    </message>
    <message>
        <source>No base fraction is known for %1: %2. Formulas can be approved, not proved.</source>
        <translation>Für %1 ist kein Basisbruch bekannt: %2. Formeln können bestätigt, aber nicht bewiesen werden.</translation>
    </message>
    <message>
        <source>%1 = %2. What is approved can be proved.</source>
        <translation>%1 = %2. Was bestätigt ist, kann bewiesen werden.</translation>
    </message>
    <message>
        <source>%1 = %2 with y = %3. What is approved can be proved.</source>
        <translation>%1 = %2 mit y = %3. Was bestätigt ist, kann bewiesen werden.</translation>
    </message>
    <message>
        <source>1. Base. Let y = %2. Then %1 = %3.</source>
        <translation>1. Basis. Sei y = %2. Dann ist %1 = %3.</translation>
    </message>
    <message>
        <source>2. Formula. Its terms a_n are at least 1 with a_n + b_n &gt;= 1 for n &gt;= 1, and it does not end in 2 - 1/(2 - ...); so by Tietze&apos;s theorem it converges to an irrational number, whose expansion it is.</source>
        <translation>2. Formel. Ihre Glieder a_n sind mindestens 1 mit a_n + b_n &gt;= 1 für n &gt;= 1, und sie endet nicht auf 2 - 1/(2 - ...); nach dem Satz von Tietze konvergiert sie also gegen eine irrationale Zahl, deren Entwicklung sie ist.</translation>
    </message>
    <message>
        <source>3. Start. Let C_i, D_n be the matrices [[term, sign], [1, 0]] of base and formula. Up to a factor, %1 = %2 with M = %3.</source>
        <translation>3. Anfang. Seien C_i, D_n die Matrizen [[Glied, Vorzeichen], [1, 0]] von Basis und Formel. Bis auf einen Faktor ist %1 = %2 mit M = %3.</translation>
    </message>
    <message>
        <source>4. Step. The next block of the base, its length %1, and the next block of the formula, its length %2, have products C(k), D(k) with M C(k) = %3 M, identically in k: it holds for every later block too.</source>
        <translation>4. Schritt. Der nächste Block der Basis, mit der Länge %1, und der nächste Block der Formel, mit der Länge %2, haben Produkte C(k), D(k) mit M C(k) = %3 M, identisch in k: Das gilt auch für jeden späteren Block.</translation>
    </message>
    <message>
        <source>5. End. M maps [1, oo] into [1, oo]. So %1 lies in the image of [1, oo] under the first n terms of the formula for infinitely many n, and these intervals shrink to the value of the formula. Hence both are equal.</source>
        <translation>5. Schluss. M bildet [1, oo] in [1, oo] ab. Also liegt %1 für unendlich viele n im Bild von [1, oo] unter den ersten n Gliedern der Formel, und diese Intervalle ziehen sich auf den Wert der Formel zusammen. Also sind beide gleich.</translation>
    </message>
    <message>
        <source>%1 = %2 with y = %3; the terms from a_%4 on are those of y from a_%5 on.</source>
        <translation>%1 = %2 mit y = %3; die Glieder ab a_%4 sind die von y ab a_%5.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the terms are given by a recurrence only</source>
        <translation>die Glieder sind nur durch eine Rekursion gegeben</translation>
    </message>
    <message>
        <source>the value is rational</source>
        <translation>der Wert ist rational</translation>
    </message>
    <message>
        <source>the terms do not stay positive</source>
        <translation>die Glieder bleiben nicht positiv</translation>
    </message>
    <message>
        <source>its period is not that of a quotient of Bessel functions</source>
        <translation>die Periode ist nicht die eines Quotienten von Bessel-Funktionen</translation>
    </message>
    <message>
        <source>a quotient of Bessel functions without base fraction</source>
        <translation>ein Quotient von Bessel-Funktionen ohne Basisbruch</translation>
    </message>
    <message>
        <source>the formula is larger than what is tried</source>
        <translation>die Formel ist größer als das, was versucht wird</translation>
    </message>
    <message>
        <source>the numerical check could not be carried out</source>
        <translation>die numerische Probe war nicht möglich</translation>
    </message>
    <message>
        <source>the constant is given by digits only</source>
        <translation>die Konstante ist nur durch Ziffern gegeben</translation>
    </message>
    <message>
        <source>the constant is rational</source>
        <translation>die Konstante ist rational</translation>
    </message>
    <message>
        <source>an algebraic number of degree above 2</source>
        <translation>eine algebraische Zahl vom Grad über 2</translation>
    </message>
    <message>
        <source>none is catalogued for values of this kind</source>
        <translation>für Werte dieser Art ist keiner verzeichnet</translation>
    </message>
    <message>
        <source>an argument is neither rational nor a rational multiple of a square root</source>
        <translation>ein Argument ist weder rational noch rationales Vielfaches einer Quadratwurzel</translation>
    </message>
    <message>
        <source>several constants without a common base</source>
        <translation>mehrere Konstanten ohne gemeinsame Basis</translation>
    </message>
    <message>
        <source>not of degree 1 in a constant that has a base</source>
        <translation>nicht vom Grad 1 in einer Konstante mit Basis</translation>
    </message>
    <message>
        <source>of degree 1 in a constant that has a base, but with irrational coefficients</source>
        <translation>vom Grad 1 in einer Konstante mit Basis, aber mit irrationalen Koeffizienten</translation>
    </message>
    <message>
        <source>the fraction of this kind would have terms that are not integers</source>
        <translation>der Bruch dieser Art hätte Glieder, die nicht ganz sind</translation>
    </message>
    <message>
        <source>the period is too long</source>
        <translation>die Periode ist zu lang</translation>
    </message>
    <message>
        <source>the expression is larger than what is tried</source>
        <translation>der Ausdruck ist größer als das, was versucht wird</translation>
    </message>
    <message>
        <source>there is no small k at which the base fraction exists</source>
        <translation>für kein kleines k gibt es den Basisbruch</translation>
    </message>
    <message>
        <source>no uniform formula found</source>
        <translation>keine einheitliche Formel gefunden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the left-hand side is not of degree 1 in a constant with a base fraction</source>
        <translation>die linke Seite ist nicht vom Grad 1 in einer Konstante mit Basisbruch</translation>
    </message>
    <message>
        <source>the number is rational</source>
        <translation>die Zahl ist rational</translation>
    </message>
    <message>
        <source>the terms of the base fraction are not all at least 1</source>
        <translation>die Glieder des Basisbruchs sind nicht alle mindestens 1</translation>
    </message>
    <message>
        <source>the formula has a term that no expansion has</source>
        <translation>die Formel hat ein Glied, das keine Entwicklung hat</translation>
    </message>
    <message>
        <source>the formula has no closed form in polynomials</source>
        <translation>die Formel hat keine geschlossene Form aus Polynomen</translation>
    </message>
    <message>
        <source>no period was met within the terms allowed</source>
        <translation>innerhalb der erlaubten Glieder fand sich keine Periode</translation>
    </message>
    <message>
        <source>too many candidate periods failed</source>
        <translation>zu viele mögliche Perioden scheiterten</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>it is larger than what the checker looks at</source>
        <translation>es ist größer als das, was der Prüfer ansieht</translation>
    </message>
    <message>
        <source>lengths and indices do not fit base and formula</source>
        <translation>Längen und Indizes passen nicht zu Basis und Formel</translation>
    </message>
    <message>
        <source>a matrix has determinant 0</source>
        <translation>eine Matrix hat die Determinante 0</translation>
    </message>
    <message>
        <source>H1 fails for the base: a term is below 1</source>
        <translation>H1 gilt nicht für die Basis: Ein Glied ist kleiner als 1</translation>
    </message>
    <message>
        <source>H1 fails for the formula: it has a term that no expansion has</source>
        <translation>H1 gilt nicht für die Formel: Sie hat ein Glied, das keine Entwicklung hat</translation>
    </message>
    <message>
        <source>base or formula ends in 2 - 1/(2 - ...), so its value is rational</source>
        <translation>Basis oder Formel endet auf 2 - 1/(2 - ...), ihr Wert ist also rational</translation>
    </message>
    <message>
        <source>H2 fails: the first terms of base and formula do not lead to M</source>
        <translation>H2 gilt nicht: Die ersten Glieder von Basis und Formel führen nicht zu M</translation>
    </message>
    <message>
        <source>H3 fails: the blocks do not satisfy M C(k) = +-D(k) M for all k</source>
        <translation>H3 gilt nicht: Die Blöcke erfüllen nicht M C(k) = +-D(k) M für alle k</translation>
    </message>
    <message>
        <source>H4 fails: M does not map [1, oo] into itself</source>
        <translation>H4 gilt nicht: M bildet [1, oo] nicht in sich ab</translation>
    </message>
    <message>
        <source>the proof is too large to be checked</source>
        <translation>der Beweis ist zu groß, um nachgeprüft zu werden</translation>
    </message>
</context>
<context>
    <name>rewriting</name>
    <message>
        <source>%1 under %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1: open, %2.</source>
        <translation>%1: offen, %2.</translation>
    </message>
    <message>
        <source>the signs would have too long a period</source>
        <translation>die Vorzeichen hätten eine zu lange Periode</translation>
    </message>
    <message>
        <source>removing terms makes new ones for ever</source>
        <translation>das Entfernen von Gliedern erzeugt immer neue</translation>
    </message>
    <message>
        <source>without terms %1: not possible, %2.</source>
        <translation>ohne Glieder %1: nicht möglich, %2.</translation>
    </message>
    <message>
        <source>%1 with</source>
        <translation>%1 mit</translation>
    </message>
    <message>
        <source>By identities between neighbouring terms; the given terms are no expansion.</source>
        <translation>Durch Identitäten zwischen benachbarten Gliedern; die gegebenen Glieder sind keine Entwicklung.</translation>
    </message>
    <message>
        <source>even part</source>
        <translation>gerader Teil</translation>
    </message>
    <message>
        <source>odd part</source>
        <translation>ungerader Teil</translation>
    </message>
    <message>
        <source>%1: not possible, a term by which it divides is 0.</source>
        <translation>%1: nicht möglich, ein Glied, durch das geteilt wird, ist 0.</translation>
    </message>
    <message>
        <source>open: %1.</source>
        <translation>offen: %1.</translation>
    </message>
    <message>
        <source>equal: both are %1</source>
        <translation>gleich: beide sind %1</translation>
    </message>
    <message>
        <source>different, but equivalent: y = %1</source>
        <translation>verschieden, aber äquivalent: y = %1</translation>
    </message>
    <message>
        <source>different: the simple continued fractions differ at term %1.</source>
        <translation>verschieden: Die regelmäßigen Kettenbrüche unterscheiden sich im Glied %1.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; es wurde nichts geschrieben.</translation>
    </message>
</context>
</TS>
