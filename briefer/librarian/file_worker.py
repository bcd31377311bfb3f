"""The child process that reads files, each with the reference beside it: `python -m briefer.librarian.file_worker`."""

from briefer.citing.interchange.files import ReferenceFilesOnDisk
from briefer.ingest.channel import serve
from briefer.ingest.child import command_of
from briefer.ingest.decoded import SURE, NotText
from briefer.ingest.encoding import decode
from briefer.ingest.reference_beside import with_reference_beside
from briefer.ingest.worker import NICENESS, answer_to, read_plainly

FILE_WORKER = command_of("briefer.librarian.file_worker")


def main() -> None:
    read = with_reference_beside(read_plainly, ReferenceFilesOnDisk(decode, sure=SURE, refusal=NotText))
    serve(lambda request: answer_to(request, read), niceness=NICENESS)


if __name__ == "__main__":
    main()
