<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fractiscope::ExpandDialog</name>
    <message numerus="yes">
        <source>This number is rational: its continued fraction ends after %n term(s).</source>
        <translation>
            <numerusform>This number is rational: its continued fraction ends after %n term.</numerusform>
            <numerusform>This number is rational: its continued fraction ends after %n terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certified term(s).</source>
        <translation>
            <numerusform>%n certified term.</numerusform>
            <numerusform>%n certified terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::ExportDialog</name>
    <message numerus="yes">
        <source>%n formula(s) will be written.</source>
        <translation>
            <numerusform>%n formula will be written.</numerusform>
            <numerusform>%n formulas will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) written to %1.</source>
        <translation>
            <numerusform>%n formula written to %1.</numerusform>
            <numerusform>%n formulas written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingsModel</name>
    <message numerus="yes">
        <source>%n more formula(s) with the same tail</source>
        <translation>
            <numerusform>%n more formula with the same tail</numerusform>
            <numerusform>%n more formulas with the same tail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingsPage</name>
    <message numerus="yes">
        <source>Show %n new</source>
        <translation>
            <numerusform>Show %n new</numerusform>
            <numerusform>Show %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::IdentifyDialog</name>
    <message numerus="yes">
        <source>The digits certify %n term(s). No proof is possible: only digits are known.</source>
        <translation>
            <numerusform>The digits certify %n term. No proof is possible: only digits are known.</numerusform>
            <numerusform>The digits certify %n terms. No proof is possible: only digits are known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::MainWindow</name>
    <message numerus="yes">
        <source>%n formula(s) written to %1.</source>
        <translation>
            <numerusform>%n formula written to %1.</numerusform>
            <numerusform>%n formulas written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n formula(s) of %1.</source>
        <translation>
            <numerusform>Checking %n formula of %1.</numerusform>
            <numerusform>Checking %n formulas of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other constants are left out.</source>
        <translation>
            <numerusform>%n of other constants is left out.</numerusform>
            <numerusform>%n of other constants are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::SurveyPlot</name>
    <message numerus="yes">
        <source>%n formula(s) at %1 places.</source>
        <translation>
            <numerusform>%n formula at %1 places.</numerusform>
            <numerusform>%n formulas at %1 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s)
ratio %1 to %2</source>
        <translation>
            <numerusform>%n formula
ratio %1 to %2</numerusform>
            <numerusform>%n formulas
ratio %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s)
ratio %1, complexity %2</source>
        <translation>
            <numerusform>%n formula
ratio %1, complexity %2</numerusform>
            <numerusform>%n formulas
ratio %1, complexity %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::UnsavedBar</name>
    <message numerus="yes">
        <source>%n formula(s) of %1 from %2 were not saved.</source>
        <translation>
            <numerusform>%n formula of %1 from %2 was not saved.</numerusform>
            <numerusform>%n formulas of %1 from %2 were not saved.</numerusform>
        </translation>
    </message>
</context>
</TS>
