"""Addresses that may become a link in Word. One bad address makes Word call the whole file unreadable."""

from urllib.parse import quote, urlsplit

_LONGEST = 2048


def link_target(address: str) -> str | None:
    """The address as Word takes it (ASCII, escaped); `None` where it is not http, https or mailto, or names nobody."""
    address = address.strip()
    try:
        parts = urlsplit(address)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return None
    match parts.scheme.lower():
        case "http" | "https":
            named = bool(host) and not any(char.isspace() or char in '"<>\\^`{|}' for char in host or "")
        case "mailto":
            named = "@" in parts.path
        case _:
            return None
    escaped = quote(address, safe="!#$%&'()*+,/:;=?@[]~", errors="replace")
    return escaped if named and len(escaped) <= _LONGEST else None
