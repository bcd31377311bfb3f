"""The order of a list of sources: by visible text, as a reader would look for it."""

import re
import unicodedata

from briefer.citing.styled import Styled


def list_key(line: Styled) -> tuple[bool, str, str]:
    """Sorts without quotation marks, brackets, leading articles, accents and punctuation; CJK after Latin."""
    text = re.sub(r"^[\W_]*(?:(?:a|an|the)\s+)?", "", line.text, flags=re.IGNORECASE)
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    plain = plain.replace("đ", "d").replace("Đ", "D")
    words = re.sub(r"\s+", " ", re.sub(r"[^\w\s]", "", plain)).casefold().strip()
    return (re.match(r"[\u1100-\U0003ffff]", words) is not None, words, line.text)
