"""How many requests come from where, counted without keeping an address.

A visitor is counted under a keyed hash of the network that the request came from. The key is random, is held in memory only
(where the processes count together: in the shared cache, until midnight) and is replaced by the first request of each new day
(UTC), together with all that was counted: not even we can make a hash of yesterday again. An address itself is in no table,
cache or log, and in no variable that outlives its request.

Nothing here refuses anybody. It says "over the limit"; the view then takes the cheap path, or files what was sent as doubtful.
Counts are per process, unless settings.THROTTLE_CACHE names a cache that all processes share.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import re
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from django.conf import settings
from django.core.cache import caches

logger = logging.getLogger(__name__)

DAY = 86_400  # seconds
_KEY_BYTES = 32
_HASH_BYTES = 12  # 96 bits: no two networks share a count by chance, and a key of the cache stays short

# As proxies write an address: 192.0.2.1, 192.0.2.1:4711, 2001:db8::1, [2001:db8::1], [2001:db8::1]:4711.
_ADDRESS = re.compile(r"\[(?P<bracketed>[0-9A-Fa-f:.]+)\](?::\d{1,5})?|(?P<with_port>[0-9.]+):\d{1,5}|(?P<bare>[0-9A-Fa-f:.]+)")


@dataclass(frozen=True)
class Limit:
    """So many in each window of so many seconds. Windows stand at the same moments for everybody and everywhere."""

    name: str
    count: int
    seconds: int

    def window(self) -> int:
        return int(time.time() // self.seconds)


# A network may be a shelter, a clinic or a mobile carrier, with several families behind one address. Each of them sends a
# form once or twice, so a whole network that sends one every two seconds is not people.
POSTS = Limit("posts", count=settings.POSTS_A_MINUTE, seconds=60)

# From one page: sent, a digit mended, a double click, sent again when the phone lost its signal. Not eleven times.
# Counted under `mark("form", token.form_key)`: a bot that plays one good page again and again is told by this.
SAME_FORM = Limit("same form", count=10, seconds=600)

# Codes that open nothing. A slip of the pen is told by the check letter and is not counted, so what remains is a request that
# is not filed yet, looked up again and again by somebody who is afraid; or guessing.
LOOKUPS = Limit("lookups", count=20, seconds=300)


# --- Who ----------------------------------------------------------------------------------------------------------------


def client_prefix(request_meta: Mapping[str, str]) -> bytes | None:
    """The network a request came from: /24 of IPv4, /48 of IPv6; None when that cannot be told.

    These are the smallest networks that are routed on the Internet by themselves: whoever has one address can often have its
    neighbours (a rented server comes with a /64, a free tunnel with a /48), but not the next network. They also tell least
    about one household. The address is the peer's or, behind settings.TRUSTED_PROXIES proxies, the one that the outermost of
    them wrote down: that many from the right of X-Forwarded-For. What stands further left is the client's own invention.
    """
    proxies: int = settings.TRUSTED_PROXIES
    if proxies:
        chain = (request_meta.get("HTTP_X_FORWARDED_FOR") or "").rsplit(",", proxies)
        text = chain[-proxies] if len(chain) >= proxies else ""
    else:
        text = request_meta.get("REMOTE_ADDR") or ""
    match = _ADDRESS.fullmatch(text.strip(" \t"))
    if match is None:
        return None
    try:
        address = ip_address(match["bracketed"] or match["with_port"] or match["bare"])
    except ValueError:
        return None
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is None:
            return address.packed[:6]
        address = address.ipv4_mapped
    return address.packed[:3]


def visitor(request_meta: Mapping[str, str]) -> str:
    """The name under which a request's network is counted today. All whose network cannot be told share one name."""
    return mark("network", client_prefix(request_meta) or b"")


def mark(kind: str, value: bytes) -> str:
    """A keyed hash to count something under: the same all day, and tomorrow impossible to make again."""
    digest = hmac.digest(_daily_key.read(), kind.encode() + b"|" + value, hashlib.sha256)
    return base64.urlsafe_b64encode(digest[:_HASH_BYTES]).decode()


# --- How many -----------------------------------------------------------------------------------------------------------


def hit(limit: Limit, who: str) -> bool:
    """Count one; whether that is over the limit."""
    if settings.THROTTLE_CACHE is None:
        return _counters.hit(limit, who) > limit.count
    return _shared.hit(settings.THROTTLE_CACHE, limit, who) > limit.count


def is_over(limit: Limit, who: str) -> bool:
    """Whether one more would be over the limit; counts nothing."""
    if settings.THROTTLE_CACHE is None:
        return _counters.count(limit, who) >= limit.count
    return _shared.count(settings.THROTTLE_CACHE, limit, who) >= limit.count


def forget() -> None:
    """Drop the key and all counts of this process."""
    _daily_key.forget()
    _counters.clear()
    _shared.forget()


class Counters:
    """Counts in the memory of this process, at most LARGEST of them: a flood from many networks drops the oldest windows."""

    LARGEST = 50_000

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: OrderedDict[tuple[str, str], tuple[int, int]] = OrderedDict()  # window and count, oldest window first

    def hit(self, limit: Limit, who: str) -> int:
        key, now = (limit.name, who), limit.window()
        with self._lock:
            window, count = self._counts.get(key, (now, 0))
            if window != now:
                count = 0
                self._counts.move_to_end(key)
            self._counts[key] = (now, count + 1)
            if len(self._counts) > self.LARGEST:
                self._counts.popitem(last=False)
        return count + 1

    def count(self, limit: Limit, who: str) -> int:
        window, count = self._counts.get((limit.name, who), (0, 0))
        return count if window == limit.window() else 0

    def clear(self) -> None:
        with self._lock:
            self._counts.clear()

    def __len__(self) -> int:
        return len(self._counts)


class SharedCache:
    """Counts in the cache that all processes share. While it fails nobody is limited.

    After a failure it is left alone for a while, so that not every request waits for it.
    """

    PAUSE = 10.0  # seconds
    QUIET = 60.0  # seconds from one line in the log to the next

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self._rests_until = self._silent_until = 0.0

    def hit(self, alias: str, limit: Limit, who: str) -> int:
        """Count one; how many that makes in this window, or 0 when the cache cannot say."""
        if self._is_resting:
            return 0
        name = self._name(limit, who)
        try:
            # Twice the window: a count must not end while it can still be raised, or it would begin anew without an end.
            if caches[alias].add(name, 1, timeout=2 * limit.seconds):
                return 1
            return caches[alias].incr(name)
        except ValueError:  # the cache was full and dropped it between the two lines
            return 1
        except Exception as error:  # noqa: BLE001  (whatever a backend raises; its text may name an address)
            self._rest(error)
            return 0

    def count(self, alias: str, limit: Limit, who: str) -> int:
        if self._is_resting:
            return 0
        try:
            return int(caches[alias].get(self._name(limit, who), 0))
        except Exception as error:  # noqa: BLE001
            self._rest(error)
            return 0

    def daily_key(self, alias: str, day: int, proposal: bytes) -> bytes | None:
        """The key of this day: the first process's proposal, kept by the cache until midnight. None when it cannot say."""
        if self._is_resting:
            return None
        name = f"throttle:key:{day}"
        try:
            caches[alias].add(name, proposal, timeout=(day + 1) * DAY - time.time() + 60)  # clocks differ a little
            key = caches[alias].get(name)
        except Exception as error:  # noqa: BLE001
            self._rest(error)
            return None
        return key if isinstance(key, bytes) and len(key) == _KEY_BYTES else None

    @staticmethod
    def _name(limit: Limit, who: str) -> str:
        return f"throttle:{limit.name.replace(' ', '-')}:{limit.window()}:{who}"

    @property
    def _is_resting(self) -> bool:
        return time.monotonic() < self._rests_until

    def _rest(self, error: Exception) -> None:
        now = time.monotonic()
        self._rests_until = now + self.PAUSE
        if now >= self._silent_until:
            self._silent_until = now + self.QUIET
            logger.warning("throttle: the shared cache does not answer (%s); nobody is limited", type(error).__name__)


class DailyKey:
    """The random key of this day: with a shared cache everybody's, and while that fails this process's own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.forget()

    def forget(self) -> None:
        self._day, self._cache, self._key, self._is_settled = -1, "", b"", False

    def read(self) -> bytes:
        day, cache = int(time.time() // DAY), settings.THROTTLE_CACHE or ""
        with self._lock:
            if (day, cache) != (self._day, self._cache):
                self._day, self._cache, self._key, self._is_settled = day, cache, secrets.token_bytes(_KEY_BYTES), not cache
                _counters.clear()
            if not self._is_settled:
                shared = _shared.daily_key(cache, day, self._key)
                if shared is not None:
                    self._key, self._is_settled = shared, True
            return self._key


_counters = Counters()  # one for each process
_shared = SharedCache()
_daily_key = DailyKey()
