"""Addresses: of those who call, as far as limits need them, and of systems that the settings name."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Optional, Union

import httpx

from bot.errors import BadSetting


def network(address: str) -> str:
    """What counts as one address: of IPv6 the first 64 bits, because a single household has all the rest.

    An IPv4 address that is written as IPv6 (RFC 4291, 2.5.5.2) is itself; else all of IPv4 would be one household.
    What is no address is returned as it is.
    """
    known = _read(address)
    if isinstance(known, IPv6Address):
        return str(ip_network((int(known) >> 64 << 64, 64)))
    return str(known or address)


def is_loopback(address: str) -> bool:
    """Whether it is an address of this machine; what is no address is none."""
    known = _read(address)
    return known is not None and known.is_loopback


def is_this_machine(host: str) -> bool:
    """Whether a host's name or address is this machine."""
    return host == "localhost" or is_loopback(host)


def web_address(setting: str, given: str) -> str:
    """An address of the web, as a setting holds it. It is not told where it is wrong: it may hold a password.

    Raises `BadSetting`.
    """
    try:
        url = httpx.URL(given)
    except httpx.InvalidURL:
        url = httpx.URL("")
    if url.scheme not in ("http", "https") or not url.host:
        raise BadSetting(f"RAPPORT_{setting.upper()} is no address of the web: it begins with https:// or http://.")
    return given


def _read(address: str) -> Optional[Union[IPv4Address, IPv6Address]]:
    try:
        known = ip_address(address)
    except ValueError:
        return None
    return known.ipv4_mapped or known if isinstance(known, IPv6Address) else known
