"""The two sources of `v1.briefpack`: one with its file, tagged and with details that a person confirmed; of the other
the file was gone when the pack was saved."""

from briefer.domain.source import SourceId

HARBOUR = "The harbour of Đà Nẵng was dredged in March.\n\nShips of 😀 any draught may enter from June."
HARBOUR_FILE = HARBOUR.replace("\n", "\r\n").encode()
HARBOUR_ID, HARBOUR_TITLE, HARBOUR_TAGS = SourceId("5a65a65c1500a353"), "The harbour – 港口", ("Asia", "ports")
FERRIES = "Ferries sail every hour.\n\nNone sails at night."
FERRIES_ID = SourceId("a149db963b2eadab")
