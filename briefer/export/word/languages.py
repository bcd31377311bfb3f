"""How Word is told of a language: by one attribute of `w:lang` for each way of writing."""

from typing import Final

from briefer.export.scripts import Script

LANGUAGE_PLACE: Final = {Script.WESTERN: "val", Script.EAST_ASIAN: "eastAsia", Script.RIGHT_TO_LEFT: "bidi"}
