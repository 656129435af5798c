<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish %n stages: the right is registered</source>
        <translation>
            <numerusform>Finish %n stage: the right is registered</numerusform>
            <numerusform>Finish %n stages: the right is registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish %n stages, start “{next}”</source>
        <translation>
            <numerusform>Finish %n stage, start “{next}”</numerusform>
            <numerusform>Finish %n stages, start “{next}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeMany</name>
    <message numerus="yes">
        <source>%n rows chosen. One undo takes all of it back.</source>
        <translation>
            <numerusform>%n row chosen. One undo takes all of it back.</numerusform>
            <numerusform>%n rows chosen. One undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n rows</source>
        <translation>
            <numerusform>Change %n row</numerusform>
            <numerusform>Change %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows change</source>
        <translation>
            <numerusform>%n row changes</numerusform>
            <numerusform>%n rows change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have this value already</source>
        <translation>
            <numerusform>%n row has this value already</numerusform>
            <numerusform>%n rows have this value already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be changed</source>
        <translation>
            <numerusform>%n row cannot be changed</numerusform>
            <numerusform>%n rows cannot be changed</numerusform>
        </translation>
    </message>
</context>
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
    <name>Figures</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
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
    <name>Forms</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>OfficeLists</name>
    <message numerus="yes">
        <source>Used in %n records</source>
        <translation>
            <numerusform>Used in %n record</numerusform>
            <numerusform>Used in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeTracks</name>
    <message numerus="yes">
        <source>%n papers needed</source>
        <translation>
            <numerusform>%n paper needed</numerusform>
            <numerusform>%n papers needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not taken.</source>
        <translation>
            <numerusform>%n more file was not taken.</numerusform>
            <numerusform>%n more files were not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <source>%n plots came</source>
        <translation>
            <numerusform>%n plot came</numerusform>
            <numerusform>%n plots came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plots went</source>
        <translation>
            <numerusform>%n plot went</numerusform>
            <numerusform>%n plots went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another boundary or number</source>
        <translation>
            <numerusform>%n with another boundary or number</numerusform>
            <numerusform>%n with another boundary or number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message numerus="yes">
        <source>%n rows, in a loop</source>
        <translation>
            <numerusform>%n row, in a loop</numerusform>
            <numerusform>%n rows, in a loop</numerusform>
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
    <name>Report</name>
    <message numerus="yes">
        <source>%n chosen plots</source>
        <translation>
            <numerusform>%n chosen plot</numerusform>
            <numerusform>%n chosen plots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message numerus="yes">
        <source>and %n more: type on</source>
        <translation>
            <numerusform>and %n more: type on</numerusform>
            <numerusform>and %n more: type on</numerusform>
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
    <name>StageChart</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suspended for %n working days</source>
        <translation>
            <numerusform>suspended for %n working day</numerusform>
            <numerusform>suspended for %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n working days</source>
        <translation>
            <numerusform>late by %n working day</numerusform>
            <numerusform>late by %n working days</numerusform>
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
    <name>Story</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>Summary</name>
    <message numerus="yes">
        <source>and %n smaller projects, counted in the sums</source>
        <translation>
            <numerusform>and %n smaller project, counted in the sums</numerusform>
            <numerusform>and %n smaller projects, counted in the sums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n zones</source>
        <translation>
            <numerusform>in %n zone</numerusform>
            <numerusform>in %n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plots have no area and are not in the sum</source>
        <translation>
            <numerusform>%n plot has no area and is not in the sum</numerusform>
            <numerusform>%n plots have no area and are not in the sum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plots stand here now</source>
        <translation>
            <numerusform>%n plot stands here now</numerusform>
            <numerusform>%n plots stand here now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plots</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
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
