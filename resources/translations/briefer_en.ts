<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%Ln is as it was.</numerusform>
            <numerusform>%Ln are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the file mean nothing in this encoding.</source>
        <translation>
            <numerusform>%Ln byte of the file means nothing in this encoding.</numerusform>
            <numerusform>%Ln bytes of the file mean nothing in this encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed source(s) read again.</source>
        <translation>
            <numerusform>%Ln changed source read again.</numerusform>
            <numerusform>%Ln changed sources read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened: this is not the password.</source>
        <translation>
            <numerusform>%Ln file could not be opened: this is not the password.</numerusform>
            <numerusform>%Ln files could not be opened: this is not the password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read any more; their texts and your quotes are kept.</source>
        <translation>
            <numerusform>%Ln could not be read any more; its text and your quotes are kept.</numerusform>
            <numerusform>%Ln could not be read any more; their texts and your quotes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could only be compared with the file’s own record.</source>
        <translation>
            <numerusform>%Ln could only be compared with the file’s own record.</numerusform>
            <numerusform>%Ln could only be compared with the file’s own record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) differ from what you confirmed, which was kept: {named}.</source>
        <translation>
            <numerusform>%Ln detail differs from what you confirmed, which was kept: {named}.</numerusform>
            <numerusform>%Ln details differ from what you confirmed, which was kept: {named}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need attention.</source>
        <translation>
            <numerusform>%Ln file needs attention.</numerusform>
            <numerusform>%Ln files need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need attention. Everything else can be searched.</source>
        <translation>
            <numerusform>%Ln file needs attention. Everything else can be searched.</numerusform>
            <numerusform>%Ln files need attention. Everything else can be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again have changed.</source>
        <translation>
            <numerusform>%Ln file read again has changed.</numerusform>
            <numerusform>%Ln files read again have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped (temporary and hidden files, links).</source>
        <translation>
            <numerusform>%Ln file was skipped (temporary and hidden files, links).</numerusform>
            <numerusform>%Ln files were skipped (temporary and hidden files, links).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were moved or deleted. Their texts and your quotes are kept.</source>
        <translation>
            <numerusform>%Ln file was moved or deleted. Its text and your quotes are kept.</numerusform>
            <numerusform>%Ln files were moved or deleted. Their texts and your quotes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kilobyte(s)</source>
        <translation>
            <numerusform>%Ln kilobyte</numerusform>
            <numerusform>%Ln kilobytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) or folder(s) will be read next.</source>
        <translation>
            <numerusform>%Ln more file or folder will be read next.</numerusform>
            <numerusform>%Ln more files or folders will be read next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in page furniture.</source>
        <translation>
            <numerusform>%Ln more in page furniture.</numerusform>
            <numerusform>%Ln more in page furniture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a password.</source>
        <translation>
            <numerusform>%Ln needs a password.</numerusform>
            <numerusform>%Ln need a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention.</source>
        <translation>
            <numerusform>%Ln needs attention.</numerusform>
            <numerusform>%Ln need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s) in watched folders.</source>
        <translation>
            <numerusform>%Ln new source in watched folders.</numerusform>
            <numerusform>%Ln new sources in watched folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are no page furniture any more.</source>
        <translation>
            <numerusform>%Ln paragraph is no page furniture any more.</numerusform>
            <numerusform>%Ln paragraphs are no page furniture any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are page furniture now: ranked down in searches, and still there.</source>
        <translation>
            <numerusform>%Ln paragraph is page furniture now: ranked down in searches, and still there.</numerusform>
            <numerusform>%Ln paragraphs are page furniture now: ranked down in searches, and still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s): page furniture</source>
        <translation>
            <numerusform>%Ln paragraph: page furniture</numerusform>
            <numerusform>%Ln paragraphs: page furniture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s): part of the text</source>
        <translation>
            <numerusform>%Ln paragraph: part of the text</numerusform>
            <numerusform>%Ln paragraphs: part of the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) could not be compared: their sources are not in this library.</source>
        <translation>
            <numerusform>%Ln quote could not be compared: its source is not in this library.</numerusform>
            <numerusform>%Ln quotes could not be compared: their sources are not in this library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) differ from their source and are marked in the outline. Nothing was changed. Take the words again from the source before you export.</source>
        <translation>
            <numerusform>%Ln quote differs from its source and is marked in the outline. Nothing was changed. Take the words again from the source before you export.</numerusform>
            <numerusform>%Ln quotes differ from their sources and are marked in the outline. Nothing was changed. Take the words again from the source before you export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) stand in the older texts of sources that changed since.</source>
        <translation>
            <numerusform>%Ln quote stands in the older text of a source that changed since.</numerusform>
            <numerusform>%Ln quotes stand in the older texts of sources that changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) still match.</source>
        <translation>
            <numerusform>%Ln quote still matches.</numerusform>
            <numerusform>%Ln quotes still match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) were not found.</source>
        <translation>
            <numerusform>%Ln quote was not found.</numerusform>
            <numerusform>%Ln quotes were not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s), all unchanged and still in their sources.</source>
        <translation>
            <numerusform>%Ln quote, unchanged and still in its source.</numerusform>
            <numerusform>%Ln quotes, all unchanged and still in their sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s): {same} unchanged, {others} to look at.</source>
        <translation>
            <numerusform>%Ln quote: {same} unchanged, {others} to look at.</numerusform>
            <numerusform>%Ln quotes: {same} unchanged, {others} to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) lack something and are cited without.</source>
        <translation>
            <numerusform>%Ln reference lacks something and is cited without.</numerusform>
            <numerusform>%Ln references lack something and are cited without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are back in the library.</source>
        <translation>
            <numerusform>%Ln source is back in the library.</numerusform>
            <numerusform>%Ln sources are back in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were added from the library pack.</source>
        <translation>
            <numerusform>%Ln source was added from the library pack.</numerusform>
            <numerusform>%Ln sources were added from the library pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were taken out of the library.</source>
        <translation>
            <numerusform>%Ln source was taken out of the library.</numerusform>
            <numerusform>%Ln sources were taken out of the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s). What differs among them is left as it is unless typed over.</source>
        <translation>
            <numerusform>%Ln source. What differs among them is left as it is unless typed over.</numerusform>
            <numerusform>%Ln sources. What differs among them is left as it is unless typed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n style(s) that it lacks are added.</source>
        <translation>
            <numerusform>%Ln style that it lacks is added.</numerusform>
            <numerusform>%Ln styles that it lacks are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%Ln to answer</numerusform>
            <numerusform>%Ln to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) in the library already.</source>
        <translation>
            <numerusform>%Ln was in the library already.</numerusform>
            <numerusform>%Ln were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) are cited without title, author and date.</source>
        <translation>
            <numerusform>%Ln work is cited without title, author and date.</numerusform>
            <numerusform>%Ln works are cited without title, author and date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%Ln worth a look</numerusform>
            <numerusform>%Ln worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {month} {year}</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%Ln {month} {year}</numerusform>
            <numerusform>%Ln {month} {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %Ln file</numerusform>
            <numerusform>Add %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n quote(s) to {section}</source>
        <translation>
            <numerusform>Add quote to {section}</numerusform>
            <numerusform>Add %Ln quotes to {section}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a quote of %n character(s)?</source>
        <translation>
            <numerusform>Add a quote of %Ln character?</numerusform>
            <numerusform>Add a quote of %Ln characters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n fault(s) of its own, which stay.</source>
        <translation>
            <numerusform>It has %Ln fault of its own, which stays.</numerusform>
            <numerusform>It has %Ln faults of its own, which stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the drafter’s %n comment(s) along</source>
        <translation>
            <numerusform>Take the drafter’s %Ln comment along</numerusform>
            <numerusform>Take the drafter’s %Ln comments along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file(s) of %n source(s) are not in it, since they are gone or have changed.</source>
        <translation>
            <numerusform>The file of %Ln source is not in it, since it is gone or has changed.</numerusform>
            <numerusform>The files of %Ln sources are not in it, since they are gone or have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index was rebuilt: %n passage(s) can be searched.</source>
        <translation>
            <numerusform>The index was rebuilt: %Ln passage can be searched.</numerusform>
            <numerusform>The index was rebuilt: %Ln passages can be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password of %n file(s):</source>
        <translation>
            <numerusform>The password of %Ln file:</numerusform>
            <numerusform>The password of %Ln files:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try the other %n as well</source>
        <translation>
            <numerusform>Try the other one as well</numerusform>
            <numerusform>Try the other %Ln as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you had confirmed was kept in %n source(s).</source>
        <translation>
            <numerusform>What you had confirmed was kept in %Ln source.</numerusform>
            <numerusform>What you had confirmed was kept in %Ln sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best {listed} of %n passage(s) are shown</source>
        <translation>
            <numerusform>the best {listed} of %Ln passage is shown</numerusform>
            <numerusform>the best {listed} of %Ln passages are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n file(s) can be searched</source>
        <translation>
            <numerusform>{number} of %Ln file can be searched</numerusform>
            <numerusform>{number} of %Ln files can be searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n file(s) can be searched.</source>
        <translation>
            <numerusform>{number} of %Ln file can be searched.</numerusform>
            <numerusform>{number} of %Ln files can be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n source(s)</source>
        <translation>
            <numerusform>{number} of %Ln source</numerusform>
            <numerusform>{number} of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n word(s)</source>
        <translation>
            <numerusform>{number} of %Ln word</numerusform>
            <numerusform>{number} of %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} over %n word(s)</source>
        <translation>
            <numerusform>{number} over %Ln word</numerusform>
            <numerusform>{number} over %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{one} within %n word(s) of {other}</source>
        <translation>
            <numerusform>{one} within %Ln word of {other}</numerusform>
            <numerusform>{one} within %Ln words of {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n match(es)</source>
        <translation>
            <numerusform>{place} of %Ln match</numerusform>
            <numerusform>{place} of %Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} is %n word(s) over its {limit}. You can still export; the reader will notice.</source>
        <translation>
            <numerusform>{section} is %Ln word over its {limit}. You can still export; the reader will notice.</numerusform>
            <numerusform>{section} is %Ln words over its {limit}. You can still export; the reader will notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n quote(s)</source>
        <translation>
            <numerusform>{there} of %Ln quote</numerusform>
            <numerusform>{there} of %Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n source(s)</source>
        <translation>
            <numerusform>{there} of %Ln source</numerusform>
            <numerusform>{there} of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} in this order with at most %n word(s) between</source>
        <translation>
            <numerusform>{words} in this order with at most %Ln word between</numerusform>
            <numerusform>{words} in this order with at most %Ln words between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” described %n source(s).</source>
        <translation>
            <numerusform>“{file}” described %Ln source.</numerusform>
            <numerusform>“{file}” described %Ln sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds %n source(s).</source>
        <translation>
            <numerusform>“{file}” holds %Ln source.</numerusform>
            <numerusform>“{file}” holds %Ln sources.</numerusform>
        </translation>
    </message>
</context>
</TS>
