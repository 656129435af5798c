<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>{file}: demo register with %n plots</source>
        <translation>
            <numerusform>{file}: demo register with %n plot</numerusform>
            <numerusform>{file}: demo register with %n plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n plots in {crs}</source>
        <translation>
            <numerusform>{file}: %n plot in {crs}</numerusform>
            <numerusform>{file}: %n plots in {crs}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more rows; --json names them all</source>
        <translation>
            <numerusform>... and %n more row; --json names it</numerusform>
            <numerusform>... and %n more rows; --json names them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message numerus="yes">
        <source>%n corners move, at most {most} m</source>
        <translation>
            <numerusform>%n corner moves, by {most} m</numerusform>
            <numerusform>%n corners move, at most {most} m</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%n due this week</numerusform>
            <numerusform>%n due this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole registration, %n months</source>
        <translation>
            <numerusform>Whole registration, %n month</numerusform>
            <numerusform>Whole registration, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtfulEdit</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more plots</source>
        <translation>
            <numerusform>and %n more plot</numerusform>
            <numerusform>and %n more plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>and %n older edits</source>
        <translation>
            <numerusform>and %n older edit</numerusform>
            <numerusform>and %n older edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePlots</name>
    <message numerus="yes">
        <source>Merge %n plots</source>
        <translation>
            <numerusform>Merge %n plot</numerusform>
            <numerusform>Merge %n plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combine %n plots</source>
        <translation>
            <numerusform>Combine %n plot</numerusform>
            <numerusform>Combine %n plots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUse</name>
    <message numerus="yes">
        <source>Without a day: %n years after the decision</source>
        <translation>
            <numerusform>Without a day: %n year after the decision</numerusform>
            <numerusform>Without a day: %n years after the decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPassport</name>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message numerus="yes">
        <source>%n neighbours get a corner</source>
        <translation>
            <numerusform>%n neighbour gets a corner</numerusform>
            <numerusform>%n neighbours get a corner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedCorners</name>
    <message numerus="yes">
        <source>%n corners</source>
        <translation>
            <numerusform>%n corner</numerusform>
            <numerusform>%n corners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
</TS>
