"""Which addresses a page may link to: whole http, https and mailto addresses (RFC 3986).

Input: an address as an editor wrote it. Output: what is wrong with it. Nothing is opened.
"""

import re
from typing import Final
from urllib.parse import urlsplit

SAFE_SCHEMES: Final = frozenset({"http", "https", "mailto"})


def address_fault(address: str) -> str | None:
    """Return what is wrong with an outward address, or None when a page may link to it."""
    if not address or re.search(r"[\s\x00-\x1f\x7f\\\"<>`{}|^]", address):
        return "is not an address" if not address else "holds a character no address may hold"
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return "is not an address"
    if parts.scheme.lower() not in SAFE_SCHEMES:
        return "is not an http, https or mailto address"
    if parts.scheme.lower() != "mailto" and not host:
        return "names no host"
    return None
