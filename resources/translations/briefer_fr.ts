<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read any more; their texts and your quotes are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could only be compared with the file’s own record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) need attention. Everything else can be searched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again have changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped (temporary and hidden files, links).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) or folder(s) will be read next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in page furniture.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) differ from their source and are marked in the outline. Nothing was changed. Take the words again from the source before you export.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s), all unchanged and still in their sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s): {same} unchanged, {others} to look at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are back in the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were taken out of the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s). What differs among them is left as it is unless typed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) in the library already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {month} {year}</source>
        <comment>a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.{suffix} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attachment was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file in this archive was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  Add sources: drop files or a folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  Find a passage: type words in the search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  Drag it into the outline, or press Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bookmark is not closed, or closed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A briefing keeps the style it began with, and another can be chosen when it is exported. Templates that set no citations, or set author and date, keep their own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is typed as year, month and day, as far as they are known: 2024-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date needs its year in four figures; month and day may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that has a day needs its month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field in {name} is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading of level {level} follows {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lawful edit lies outside the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link in {name} points at the bookmark {anchor}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long briefing: one section is shown. Page {page} of about {pages}. Only Word decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paraphrase needs a source. Add the passage as a quote first, then turn that into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote can stand within a point of ours, not within a paraphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote within a sentence must stand beneath that sentence, and only once in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section cannot go inside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section stands under the briefing or under another section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table cell in {name} does not end in a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has merged cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has no header row that repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} cannot go inside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About briefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n quote(s) to {section}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name to {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add a quote of %n character(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a word to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add point to {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the quote to which section?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected words to the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a section …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {section}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources, without a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is changing the library. Nothing was changed here. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is writing to the search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is writing to this library. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin or open a briefing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold and italic, while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings (*.briefing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a direct quote in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to a paraphrase in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to an own point in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not saved yet  ·  last saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made to this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter of a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters missing in this file: {number} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chosen sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {number} sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the briefing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago, author-date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chicago, shortened notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (simplified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a direct quote to edit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a quote, words or a result first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a result, or a source, to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more sources in the Library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style of new briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation styles of the CSL project and its contributors, in typst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close briefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, sections and sources found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy words with their citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change the text size from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut from {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of its source …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of several sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the briefing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen sources …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of {number} sources …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep this filter any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a selection or press Ctrl+Enter to add it to the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a quote here, or press Ctrl+1 to begin a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit quote in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit quote lawfully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End editing; leave the results, the command box, finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a result; drag it into the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook, not yet read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export references …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to “{file}”. {notes}, {sources} and {quotes} were checked in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6 leaves the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds commands, sources and sections. Down and up choose, Enter runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on this area, or show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on this area, or show all (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {places}; {percent} % sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter belongs to the briefing itself and to nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to, search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings, guidance, budgets and searches are kept; no text, quotes or sources.

Name of the template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the quote is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: NEAR needs a word on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: an asterisk or question mark before the end of a word. Only “word*” is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: the asterisk after “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: the minus before a filter. A filter can only be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: “{filter}:” needs a {what} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import references …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of sources: take out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outline, close and open a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outline, one level in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search box: earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is added whole. A briefing is easier to read with shorter quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a single word of {letters} letters or more before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these details and goes on to a source without title, author or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful edits of a quote must be in order and must not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking: {marking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one fits, so these were left out: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to position {position} of {all} in {section}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to position {position} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, to keep it as a chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New briefing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Type words in the search box to find passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tags, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No briefing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No briefing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer matches its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other source lacks its title, author or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage has any of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes of briefer&apos;s were found in “{file}”. It is a clean copy, or was not exported by briefer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has the DOI, web address or title of {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the source: printed as [2024?]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number} has a mark in the text but no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number} has words but no mark in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can stand beneath a quote or a paraphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can stand beside the briefing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the quote would be left. Remove the quote instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the card of a quote: omit words, insert in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the original: larger, smaller, as wide as the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a direct quote can be set into a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of these words is marked: the place of the others on this page is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only points and quotes have a type that can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes and parts of a briefing can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes and parts of a briefing can be pasted here. Press F2 to paste text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {number} characters are searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {number} of {all} pages were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {number} words are searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a result; in the outline, a new item beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source first; then its file can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source first; then its original can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source first; then its words can be found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook message, not yet read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own point, level {level}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page preview, or write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {pages} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of about {pages}. Only Word decides where pages end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages {pages} have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph numbers count the non-blank paragraphs of the text from 1, page furniture included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase, level {level}, {source}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage, {title}, page {page}, paragraph {paragraph}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage, {title}, paragraph {paragraph}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and quotes stand in a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a result, or click it, to read it where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed family name first wherever the style allows: Li Yan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in: [sic]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in: [{words}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back the selected sources, or all of them where none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote {id} does not stand in the file word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote {id} stands in the file but could not be verified there later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote {id} was not found in the file that was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote, level {level}, {source}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of the Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading references …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading these files failed twice. Other sources are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file failed twice. Other sources are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped after {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped because the reader was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped so that the others could be read. Trying again gives each file more time alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped; what was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, check the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References (*.json *.csljson *.ris *.bib *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the briefings opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced: {words} → [{by}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the source&apos;s words, or make it a paraphrase. Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review files that need attention …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the files that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save outline as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save outline as template …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {number}: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections stand under the briefing or a section; points and quotes under a section or a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words of the quote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and press Ctrl+Enter, or drag them into the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the Reader, or a result in the Library, to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection to whole sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a quote into the sentence in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set into the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen source in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site or series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides missing in this file: {slides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters may be wrong. The encoding was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters may be wrong. The file does not say which letters they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words may be wrong. A program has read them off pictures of the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that briefer did not expect. Your briefing and library are as they were before. Save, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, {title}, {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, {title}, {matches}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources have no tags yet, so “tag:{words}” finds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a tag. A search for tag:name finds it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was finished before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of new briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the chosen sources …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of {number} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of {number} sources …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a quote out of the sentence in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen sources out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this name out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {number} sources out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place lies outside the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not done. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmark name {name} is longer than 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing has no title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing itself cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing itself cannot be removed from its outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character U+{code} cannot stand in a file and was replaced by “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of a date is a number from 1 to 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no title in its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{name}” was not changed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no part {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written to. Add it again when that is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete or damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Word document: its package or a part of it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved or deleted. Your quotations are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written but is more than `briefer verify` will open: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files can be read again when the others have been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word is replaced already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{id}” may hold small letters, digits and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index can be rebuilt when the files have been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is being rebuilt; results may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The index was rebuilt: %n passage(s) can be searched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be used: {why} Your briefings are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to “{address}” was left out: Word cannot take that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are not numbered in the order of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes have no separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline was saved as the template “{title}”. It holds no words of the briefing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be shown: {why} The briefing is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placeholder {name} is used and not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote “{words}” differs from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of an outline is its front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is open in a copy that you may change as you like. Save it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sections allow {number} words, the whole only {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings name a note that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of “{words}” changed since it was quoted; the quote stands in the older text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of “{words}” is not in this library, so the quote could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source’s words · {citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source’s words, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “{name}” was not saved: {faults} The briefing is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {number} characters; {start}..{end} lies outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of your sources and the index are kept there. The files that you added are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is my own description; it is printed in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in the brackets cannot hold square brackets themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no matches to step through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to quote there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are notes in the text but no notes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a [sic] here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty paragraph in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no node {node} in this outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {row} among {places} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no point of yours above this quote whose sentence it could stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such change to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on this page (a scan, a picture, or nothing). It cannot be searched or quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} “{name}” any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} above this that could take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do that with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are pictures of pages. briefer cannot search or quote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the source’s words, so they cannot be typed over. Omit words, insert your own in brackets, or turn the quote into a paraphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be searched and quoted, but for the parts that are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be searched and quoted. Some characters may be wrong, since the encoding was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are built in a way that can harm your computer, so they were not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are incomplete or damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are larger than briefer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are named as text and hold something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are protected. Save a copy without a password and try again, or add the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be read. Other sources are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files were changed after they were read, or while that was done. Try them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files were moved or deleted. Your quotations are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sources are not found any more. Put back, they have their tags and details again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not marked: their place on this page is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were not added, since they are not exactly the source’s. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were not found in a source, so they stay a paraphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were not found in a source, so they stay an own point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if they are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is not marked as accessible and archivable: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is locked by its shop and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is built in a way that can harm your computer, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than briefer reads by itself (100 MB of text).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is protected by a password. Save a copy without one and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lists no quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no source: only quotes and paraphrases have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture of pages. briefer cannot search or quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has no other case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote does not stand in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote stands in the sentence already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is no longer in the library. Quotes that were taken from it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands at the end already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands at the outermost level already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands at the top already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of this briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash of the library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turabian, author-date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turabian, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off, the list under Open recent is emptied and stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bookmarks have the {attribute} {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two marks point at note {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two notes have the number {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds after each change a recovery copy is kept on this computer. It is offered when briefer starts after it ended unexpectedly, and thrown away when you save or close. Saving keeps the file as it was before beside it, as .bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sections have the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type here, or drop a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words that go in the brackets first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing in a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing in {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged, its anchor is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged, its source changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a Word file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What briefer is made with, and the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with a source or result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is confirmed is never changed by reading the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ignored is not counted, and can be seen in the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had confirmed was kept in {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sources are searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the selection to the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With some of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx *.docm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word or text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word would open the file in Compatibility Mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words can be at most {most} apart and at least 1, so ~{slop} was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words can be at most {most} apart, so NEAR/{most} was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in this briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used of those allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month and day as far as they are wanted: 2024-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can export with findings; the reader may notice them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have put these files aside. They are not counted until you ask for them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left out “{word}”. Check that the quote still says what the source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words, shown in [brackets]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF needs a title. Give the briefing one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of that name is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of that name is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a template needs a name of 1 to {number} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office file of before 2007</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older text of this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is holding its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefer briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefer does not read these kinds of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefer does not read this kind of file ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefer ended unexpectedly. “{title}” was kept as it was then, and your library is untouched. Open the copy, or go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefer makes no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a point</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a text is encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index to be rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be typeset ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which format it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {number} characters; {allowed} are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {number} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something that no reference has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder and not a briefing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off or not a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is far larger than any briefing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than any Word file that briefer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password, or an old .doc; save it as .docx without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a briefing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an ordinary Word document; save it as .docx in Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes the names of people or organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written but could not be read again to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would hold words of the briefing: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would take too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its database cannot be opened; the folder may be missing or protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its database holds something that this version cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its database is damaged; it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its database reported “{error}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its front matter is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name should end in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outline holds something where it cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outline is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} has an impossible name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} has declarations that no Word file has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} is not XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} would take too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sections are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by cattrs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by langdetect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file type in its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references have no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search could not be updated ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the best {listed} of %n passage(s) are shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data of the file ({method})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than the disk takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the librarian could not be started: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the librarian met an unexpected fault ({fault}); what was read before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the librarian reported a failure without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the librarian stopped unexpectedly. What it had read is kept; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the librarian was asked for something it does not understand ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the librarian&apos;s answer was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look of its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “{name}” is far larger than any briefing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “{name}” is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the properties of the file, which are often wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search index cannot be made ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search index cannot be updated ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search index is damaged and has to be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template “{title}” has no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a template of that name. It was not replaced; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two places of its outline have the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where data belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which language a text is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which processes run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not have permission to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, tagged {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} {number}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} asks for {what} and has {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} is empty, and this template needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, named as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches} for {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches} in {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} uses the list {number}, which is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} uses the relationship {used}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} uses the style {style}, which is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} attachments were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} files in this archive were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} notes were to be written and {all} are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n file(s) can be searched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n file(s) can be searched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} over %n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sources lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{role} has no name or no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} is signed by the same person as another row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} It stands in {section}. {todo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {percent} % sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown}; and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} (source not in this library)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, as a tracked change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. {words}, {passages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has {number} words; the template allows {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} no text and cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not or not fully read: {names} and {number} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not or not fully read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not read: {names} and {number} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} what the style needs and stands with what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. What was saved before is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}; the texts are kept and search follows later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is still to fill in {heading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} over {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“year:{year}” is not a year, so it is searched for as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{come}” was put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason} Other sources are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be exported: {why} The briefing is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be saved: {why} Your work is still here. Free some space, or save to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” described {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has lost its list of quotes, so they cannot be verified; {bookmarks} of their bookmarks are left. Saving as .docx keeps the list, saving in another format drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of briefer (format {found}; this version reads up to {known}). It was not opened and not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of briefer. It was not opened and not changed. Ask for a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not opened: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was written: {references}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gone}” became “{come}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gone}” was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted. Its text and your quotes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was opened in its own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was taken out of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is still in {heading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”, paragraph {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
