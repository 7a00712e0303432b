<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fractiscope::ExpandDialog</name>
    <message numerus="yes">
        <source>This number is rational: its continued fraction ends after %Ln term(s).</source>
        <translation>
            <numerusform>This number is rational: its continued fraction ends after %Ln term.</numerusform>
            <numerusform>This number is rational: its continued fraction ends after %Ln terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certified term(s).</source>
        <translation>
            <numerusform>%Ln certified term.</numerusform>
            <numerusform>%Ln certified terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln formula(s) will be written.</source>
        <translation>
            <numerusform>%Ln formula will be written.</numerusform>
            <numerusform>%Ln formulas will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) written to %1.</source>
        <translation>
            <numerusform>%Ln formula written to %1.</numerusform>
            <numerusform>%Ln formulas written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingsModel</name>
    <message numerus="yes">
        <source>%Ln more formula(s) with the same tail</source>
        <translation>
            <numerusform>%Ln more formula with the same tail</numerusform>
            <numerusform>%Ln more formulas with the same tail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::FindingsPage</name>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <translation>
            <numerusform>Show %Ln new</numerusform>
            <numerusform>Show %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::GuideDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) here</source>
        <translation>
            <numerusform>%Ln place here</numerusform>
            <numerusform>%Ln places here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::IdentifyDialog</name>
    <message numerus="yes">
        <source>The digits certify %Ln term(s). No proof is possible: only digits are known.</source>
        <translation>
            <numerusform>The digits certify %Ln term. No proof is possible: only digits are known.</numerusform>
            <numerusform>The digits certify %Ln terms. No proof is possible: only digits are known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::MainWindow</name>
    <message numerus="yes">
        <source>%Ln formula(s) written to %1.</source>
        <translation>
            <numerusform>%Ln formula written to %1.</numerusform>
            <numerusform>%Ln formulas written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln formula(s) of %1.</source>
        <translation>
            <numerusform>Checking %Ln formula of %1.</numerusform>
            <numerusform>Checking %Ln formulas of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other constants are left out.</source>
        <translation>
            <numerusform>%Ln of other constants is left out.</numerusform>
            <numerusform>%Ln of other constants are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored formula(s) were not found again, and are not shown.</source>
        <translation>
            <numerusform>%Ln stored formula was not found again, and is not shown.</numerusform>
            <numerusform>%Ln stored formulas were not found again, and are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::SurveyPlot</name>
    <message numerus="yes">
        <source>%Ln formula(s) at %1 places.</source>
        <translation>
            <numerusform>%Ln formula at %1 places.</numerusform>
            <numerusform>%Ln formulas at %1 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s)
ratio %1 to %2</source>
        <translation>
            <numerusform>%Ln formula
ratio %1 to %2</numerusform>
            <numerusform>%Ln formulas
ratio %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s)
ratio %1, complexity %2</source>
        <translation>
            <numerusform>%Ln formula
ratio %1, complexity %2</numerusform>
            <numerusform>%Ln formulas
ratio %1, complexity %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractiscope::UnsavedBar</name>
    <message numerus="yes">
        <source>%Ln formula(s) of %1 from %2 were not saved.</source>
        <translation>
            <numerusform>%Ln formula of %1 from %2 was not saved.</numerusform>
            <numerusform>%Ln formulas of %1 from %2 were not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln formula(s) of %1 from %2 for ever?</source>
        <translation>
            <numerusform>Delete %Ln formula of %1 from %2 for ever?</numerusform>
            <numerusform>Delete %Ln formulas of %1 from %2 for ever?</numerusform>
        </translation>
    </message>
</context>
</TS>
