"""How many re-encoded files come out as the same text, beside charset-normalizer alone on the same bytes.

    python -m tests.benchmarks.encodings FOLDER

FOLDER holds texts as `name.txt` in UTF-8, and re-encoded ones as `name.ENCODING.txt` beside them. Texts are compared
after NFC; the last column counts the characters that differ, such as "?" for what an encoding cannot hold.
"""

import sys
import unicodedata
from pathlib import Path

from charset_normalizer import from_bytes

from briefer.ingest.encoding import decode


def main() -> None:
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("Name a folder of texts and re-encoded texts.")
    same = peer = all_ = 0
    for path in sorted(Path(sys.argv[1]).glob("*.*.txt")):
        name, _, _ = path.name.split(".", 2)
        data, wanted = path.read_bytes(), normal((path.parent / f"{name}.txt").read_text("utf-8-sig"))
        decoded = decode(data)
        text = normal(decoded.text)
        best = from_bytes(data).best()
        all_, same = all_ + 1, same + (text == wanted)
        peer += best is not None and normal(str(best)) == wanted
        differ = sum(a != b for a, b in zip(text, wanted, strict=False)) + abs(len(text) - len(wanted))
        print(f"{path.name:34}{decoded.encoding:16}{decoded.confidence:5.2f}{differ:8,}")
    print(f"{same} of {all_} are the same; by charset-normalizer alone {peer}.")


def normal(text: str) -> str:
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n"))


if __name__ == "__main__":
    main()
