"""The same parts as the same bytes: zip entries in a fixed order, with a fixed time and no trace of the machine."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

_CONTENT_TYPES = "[Content_Types].xml"


def zipped(parts: Mapping[str, bytes], *, compressed: bool) -> bytes:
    """A package of `parts` by name. Word wants the content types first."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name in sorted(parts, key=lambda name: (name != _CONTENT_TYPES, name)):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 0  # else the zip says which system made it
            entry.external_attr = 0
            entry.compress_type = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
            package.writestr(entry, parts[name])
    return out.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}
