<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
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
        <source>&amp;View</source>
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
        <source>A briefing keeps the style it began with, and another can be chosen when it is exported. Templates that set no citations, or set author and date, keep their own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is typed as year, month and day, as far as they are known: 2024-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long briefing: one section is shown. Page {page} of about {pages}. Only Word decides.</source>
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
    <message numerus="yes">
        <source>Add a quote of %n character(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add point</source>
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
        <source>Added to {section}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is changing the library. Nothing was changed here. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
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
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold and italic, while writing</source>
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
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to direct quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to own point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
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
        <source>Check the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the briefing …</source>
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
        <source>Ctrl+Plus and Ctrl+Minus change the text size from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
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
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
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
        <source>Details of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this briefing</source>
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
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
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
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit quote lawfully</source>
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
        <source>Enter opens a result; drag it into the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
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
        <source>First letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on this area, or show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
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
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings, guidance, budgets and searches are kept; no text, quotes or sources.

Name of the template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the quote is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>italic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In page furniture</source>
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
        <source>Indexing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is added whole. A briefing is easier to read with shorter quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be found any more. Quotes taken from it are kept, and the file itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
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
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {words}</source>
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
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
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
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
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
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer matches its source</source>
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
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words</source>
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
        <source>On to “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name after another, with semicolons between: Li Yan; Xinhua</source>
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
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
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
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
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
        <source>Page {page} of about {pages}. Only Word decides where pages end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
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
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a result, or click it, to read it where it stands</source>
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
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
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
        <source>Qt in Python</source>
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
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sample</source>
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
        <source>Reason</source>
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
        <source>Remember the briefings opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the library …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{title}” from the library?</source>
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
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the Library</source>
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
        <source>Smaller text</source>
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
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
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
        <source>That was not done. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{name}” was not changed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index can be rebuilt when the files have been read.</source>
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
        <source>The outline was saved as the template “{title}”. It holds no words of the briefing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be shown: {why} The briefing is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is open in a copy that you may change as you like. Save it to keep it.</source>
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
        <source>The template “{name}” was not saved: {faults} The briefing is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of your sources and the index are kept there. The files that you added are never changed.</source>
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
        <source>There is no {kind} “{name}” any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do that with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the source’s words, so they cannot be typed over. Omit words, insert your own in brackets, or turn the quote into a paraphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were not added, since they are not exactly the source’s. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if they are not saved.</source>
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
        <source>This source is no longer in the library. Quotes that were taken from it are kept.</source>
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
        <source>Tries the selected files again, or all of them where none is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off, the list under Open recent is emptied and stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds after each change a recovery copy is kept on this computer. It is offered when briefer starts after it ended unexpectedly, and thrown away when you save or close. Saving keeps the file as it was before beside it, as .bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type here, or drop a quote</source>
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
        <source>Untitled briefing</source>
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
        <source>View of the briefing</source>
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
        <source>What briefer is made with, and the licences</source>
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
        <source>Word documents (*.docx *.docm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
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
        <source>Year, month and day as far as they are known: 2024-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can export with findings; the reader may notice them.</source>
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
        <source>about {time} left</source>
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
        <source>citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a point</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms of words</source>
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
        <source>no heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
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
        <source>pp. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {place}</source>
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
        <source>the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values as JSON</source>
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
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n file(s) can be searched.</source>
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
        <source>{number} s</source>
        <comment>seconds</comment>
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
        <source>“{file}” was made by a newer version of briefer. It was not opened and not changed. Ask for a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not opened: {why} Its previous copy ends in .bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was removed from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
