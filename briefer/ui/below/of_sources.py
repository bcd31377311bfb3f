"""What is said below of sources, the library, the search and the disk."""

from briefer.ui.tongue import mark

SENTENCES = (
    # domain/query_lexer
    mark("Words can be at most {most} apart, so NEAR/{most} was used."),
    mark("Words can be at most {most} apart and at least 1, so ~{slop} was used."),
    mark("Ignored: an asterisk or question mark before the end of a word. Only “word*” is understood."),
    # domain/query_parser
    mark("Ignored: NEAR needs a word on each side."),
    mark("Only the first {number} words are searched for."),
    mark("It needs a single word of {letters} letters or more before it."),
    mark("Only the first {number} characters are searched for."),
    mark("Add a word to search for."),
    mark("“year:{year}” is not a year, so it is searched for as words."),
    mark("Ignored: “{filter}:” needs a {what} after it."),
    mark("year"),
    mark("word"),
    mark("Ignored: the asterisk after “{words}”."),
    mark("Ignored: the minus before a filter. A filter can only be asked for."),
    # index/writing
    mark("Another window or command is writing to the search index."),
    mark("the search index cannot be updated ({why})."),
    mark("the search index cannot be made ({why})."),
    mark("the search index is damaged and has to be rebuilt."),
    # ingest/child_reader
    mark("Reading was stopped because the reader was closed."),
    # ingest/eml
    mark("{what} not read: {names}."),
    mark("{what} not read: {names} and {number} more."),
    mark("1 attachment was"),
    mark("{number} attachments were"),
    # ingest/epub
    mark("This book is locked by its shop and cannot be read."),
    mark("Chapters missing in this file: {number} of {all}."),
    # ingest/folders
    mark("You do not have permission to read this folder."),
    # ingest/nested_zip
    mark("{what} not or not fully read: {names}."),
    mark("{what} not or not fully read: {names} and {number} more."),
    mark("1 file in this archive was"),
    mark("{number} files in this archive were"),
    # ingest/pdf_reader
    mark("{what} no text and cannot be searched."),
    mark("{what} could not be read."),
    mark("Page {pages} has"),
    mark("Pages {pages} have"),
    mark("Page {pages}"),
    mark("Pages {pages}"),
    mark("Only the first {number} of {all} pages were read."),
    mark("Some words may be wrong. A program has read them off pictures of the pages."),
    mark("Some characters may be wrong. The file does not say which letters they are."),
    # ingest/pptx
    mark("Slides missing in this file: {slides}."),
    # ingest/refusals
    mark("This file is larger than briefer reads by itself (100 MB of text)."),
    mark("Reading this file failed twice. Other sources are not affected."),
    mark("No text was found in this file."),
    mark("The file is empty."),
    mark("You do not have permission to read this file."),
    mark("The file was moved or deleted. Your quotations are kept."),
    mark("The file is incomplete or damaged and could not be read."),
    mark("This file is built in a way that can harm your computer, so it was not opened."),
    mark("This file is protected by a password. Save a copy without one and add that."),
    mark("This is a picture of pages. briefer cannot search or quote it."),
    mark("The file is being written to. Add it again when that is finished."),
    mark("{kind}, named as text"),
    mark("Reading was stopped after {seconds} seconds."),
    mark("briefer does not read this kind of file ({kind})."),
    mark("Some characters may be wrong. The encoding was guessed."),
    # ingest/rtf
    mark("The end of this file is missing."),
    # ingest/original
    mark("This page cannot be shown: the program that draws it stopped. The text is not affected."),
    mark("This page cannot be shown: drawing it takes too long. The text is not affected."),
    mark("The file has changed since it was read, so its pages may differ from this text."),
    # storage/library_trash
    mark("source in the trash"),
    # librarian/library_jobs
    mark("{why}; the texts are kept and search follows later."),
    mark("The file was moved or deleted."),
    mark("The file cannot be opened: {why}."),
    mark("search could not be updated ({why})"),
    # librarian_client/messages
    mark("the librarian reported a failure without a reason."),
    # librarian_client/process
    mark("the librarian's answer was not understood."),
    mark("the librarian could not be started: {why}."),
    mark("the librarian stopped unexpectedly. What it had read is kept; please try again."),
    mark("the librarian was asked for something it does not understand ({error})."),
    mark("the librarian met an unexpected fault ({fault}); what was read before it is kept."),
    mark("it holds something that no reference has."),
    # services/searching
    mark("Sources have no tags yet, so “tag:{words}” finds nothing."),
    # storage/library_reader
    mark("its database holds something that this version cannot read"),
    # storage/reference_values
    mark("references have no such field."),
    mark("it takes the names of people or organisations."),
    mark("it takes a date."),
    mark("it takes yes or no."),
    mark("it takes text."),
    # storage/write_lock
    mark("Another window or command is writing to this library. Try again when it has finished."),
    # whole_file
    mark("there is not enough disk space"),
    mark("you do not have permission"),
    mark("the folder is read-only"),
    mark("the folder does not exist"),
    mark("a file of that name is in the way"),
    mark("a folder has that name"),
    mark("the name is too long"),
    mark("the file is larger than the disk takes"),
    mark("the disk reported an error"),
    mark("the disk could not be used"),
    # storage/library_database
    mark("its database cannot be opened; the folder may be missing or protected"),
    mark("you do not have permission to use it"),
    mark("its database is damaged; it was left as it is"),
    mark("another program is holding its database"),
    mark("its database reported “{error}”"),
    # ingest/registry
    mark("Word document"),
    mark("presentation"),
    mark("Excel workbook, not yet read"),
    mark("spreadsheet"),
    mark("OpenDocument text"),
    mark("Rich Text document"),
    mark("web page"),
    mark("Outlook message, not yet read"),
    mark("e-mail"),
    mark("e-book"),
    mark("Pages document"),
    mark("picture"),
    mark("sound recording"),
    mark("film"),
    mark("archive"),
    mark("data file"),
    mark("reference list"),
    mark("briefer briefing"),
    mark("program"),
    mark("no file type in its name"),
    mark(".{suffix} file"),
    mark("packed in an unusual way"),
    mark("a folder"),
    mark("a link"),
    mark("a pipe"),
    mark("a socket"),
    mark("a device"),
    mark("not a regular file"),
    mark("binary data"),
    mark("an office file of before 2007"),
    # services/watching
    mark("watched folder"),
    # storage/library_rows
    mark("The file was moved or deleted. Your quotes are kept."),
    mark("The file has other words than before. The older text is kept."),
    # storage/library_pack
    mark("it has far more parts than any library pack."),
    mark("it has parts that no library pack has."),
    mark("it is not a library pack."),
    mark("it is not a library pack, or it is damaged."),
    mark("library pack"),
    mark("The library pack was not saved."),
)
