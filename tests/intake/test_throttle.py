"""Counting who asks how often: a network is one visitor, no address is kept, and nothing outlives its day."""

from __future__ import annotations

import html
import io
import logging
import pickle
import re
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address
from types import SimpleNamespace

import pytest
import time_machine
from django.core.cache import caches
from django.shortcuts import render
from django.test import RequestFactory, override_settings
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from intake import throttle
from intake.throttle import Counters, Limit, client_prefix, hit, is_over, mark, visitor

NOON = datetime(2027, 3, 4, 12, 0, tzinfo=UTC)
THREE = Limit("three", count=3, seconds=60)
LOCMEM = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
ADDRESS = "198.51.100.77"


class Frozen(Exception):
    """What a cache client raises, with its server's address in it, as they do."""


class FailingCache:
    """A cache that is gone. Named as a backend below."""

    calls = 0

    def __init__(self, *args, **kwargs) -> None:
        pass

    def _gone(self, *args, **kwargs):
        type(self).calls += 1
        raise Frozen("Error 111 connecting to 203.0.113.9:6379")

    add = get = incr = _gone

    def close(self) -> None:
        pass


@pytest.fixture(autouse=True)
def _at_noon():
    throttle.forget()
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock
    throttle.forget()


@pytest.fixture
def clock(_at_noon):
    return _at_noon


@pytest.fixture
def shared(settings):
    """All processes count in one cache; `another_process()` forgets what this one held in its memory."""
    settings.CACHES = {"default": LOCMEM, "shared": LOCMEM | {"LOCATION": "shared"}}
    settings.THROTTLE_CACHE = "shared"
    caches["shared"].clear()
    return caches["shared"]


@pytest.fixture
def failing(settings, monkeypatch):
    settings.CACHES = {"default": LOCMEM, "shared": {"BACKEND": f"{__name__}.FailingCache"}}
    settings.THROTTLE_CACHE = "shared"
    FailingCache.calls = 0
    # time-machine leaves the monotonic clock alone.
    monkeypatch.setattr(throttle, "time", SimpleNamespace(time=time.time, monotonic=time.time))


another_process = throttle.forget


def everything_in(cache) -> list[tuple[str, object]]:
    """Names and values of a cache of Django's in this process."""
    names = [name.split(":", 2)[2] for name in cache._cache]
    return [(name, cache.get(name)) for name in names]


def from_address(address: str) -> dict[str, str]:
    return {"REMOTE_ADDR": address}


def through_proxies(chain: str, peer: str = "10.0.0.1") -> dict[str, str]:
    return {"REMOTE_ADDR": peer, "HTTP_X_FORWARDED_FOR": chain}


# --- Whose request it is


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("198.51.100.1", "198.51.100.254", True),
        ("198.51.100.1", "198.51.101.1", False),
        ("198.51.100.1", "::ffff:198.51.100.9", True),
        ("::ffff:198.51.100.1", "::ffff:198.51.101.1", False),
        ("2001:db8:7::1", "2001:db8:7:ffff::9", True),
        ("2001:db8:7::1", "2001:db8:8::1", False),
        ("2001:DB8:7::1", "2001:db8:7::1", True),
    ],
)
def test_a_network_is_one_visitor(one, other, same):
    assert (visitor(from_address(one)) == visitor(from_address(other))) is same


@given(st.integers(0, 2**32 - 1), st.integers(0, 255))
def test_every_address_of_a_24_is_the_same_network_and_none_of_the_next(number, last):
    prefix = client_prefix(from_address(str(IPv4Address(number))))
    assert client_prefix(from_address(str(IPv4Address(number & ~255 | last)))) == prefix
    assert client_prefix(from_address(str(IPv4Address(number ^ 256)))) != prefix


@given(st.integers(2**64, 2**128 - 1), st.integers(0, 2**80 - 1))
def test_every_address_of_a_48_is_the_same_network(number, rest):
    first = IPv6Address(number)
    second = IPv6Address(number >> 80 << 80 | rest)
    assert client_prefix(from_address(str(first))) == client_prefix(from_address(str(second))) == first.packed[:6]


@pytest.mark.parametrize(
    "peer", ["", "unix:", "unix:/run/site.sock", "localhost", "198.51.100", "198.51.100.256", "::g", "1.2.3.4, 5.6.7.8", "\0"]
)
def test_all_whose_network_cannot_be_told_share_one_count(peer):
    assert client_prefix(from_address(peer)) is None
    assert visitor(from_address(peer)) == visitor({})


def test_without_a_proxy_nobody_chooses_a_count(settings):
    settings.TRUSTED_PROXIES = 0
    plain = visitor(from_address(ADDRESS))
    assert visitor(through_proxies("203.0.113.5", peer=ADDRESS)) == plain


@pytest.mark.parametrize(
    ("proxies", "chain"),
    [
        (1, ADDRESS),
        (1, f"203.0.113.5, {ADDRESS}"),
        (1, f"203.0.113.5,garbage,{ADDRESS} "),
        (1, f"\t{ADDRESS}"),
        (1, f"{ADDRESS}:4711"),
        (1, f"::ffff:{ADDRESS}"),
        (1, f"[::ffff:{ADDRESS}]:4711"),
        (2, f"203.0.113.5, {ADDRESS}, 10.0.0.2"),
        (2, f"{ADDRESS}, unknown"),
        (3, f"203.0.113.5, {ADDRESS}, 10.0.0.2,10.0.0.1"),
    ],
)
def test_behind_proxies_the_client_is_who_the_outermost_of_them_saw(settings, proxies, chain):
    settings.TRUSTED_PROXIES = proxies
    assert client_prefix(through_proxies(chain)) == IPv4Address(ADDRESS).packed[:3]


@pytest.mark.parametrize(
    ("proxies", "chain"),
    [
        (1, ""),
        (1, "unknown"),
        (1, f"{ADDRESS}, "),
        (1, f"{ADDRESS}, [{ADDRESS}"),
        (1, f"{ADDRESS}, {ADDRESS}:"),
        (1, f"{ADDRESS}, {ADDRESS}:123456"),
        (1, f'{ADDRESS}, "{ADDRESS}"'),
        (1, f"{ADDRESS} 203.0.113.5"),
        (1, "fe80::1%eth0"),
        (1, "[]"),
        (1, "٣.٣.٣.٣"),
        (1, "0x7f.1.1.1"),
        (1, "3325256781"),
        (2, ADDRESS),
        (3, f"{ADDRESS},10.0.0.1"),
    ],
)
def test_a_chain_that_makes_no_sense_is_the_count_of_the_unknown(settings, proxies, chain):
    settings.TRUSTED_PROXIES = proxies
    assert client_prefix(through_proxies(chain)) is None
    assert visitor(through_proxies(chain)) == visitor({"REMOTE_ADDR": "10.0.0.1"})


@given(invented=st.text(max_size=200), proxies=st.integers(1, 4))
def test_whatever_a_client_invents_its_count_stays_the_same(invented, proxies):
    """The proxies append: the client's own header is only ever further left."""
    chain = ", ".join([invented, ADDRESS, *["10.0.0.2"] * (proxies - 1)])
    with override_settings(TRUSTED_PROXIES=proxies):
        assert client_prefix(through_proxies(chain)) == IPv4Address(ADDRESS).packed[:3]


@given(chain=st.text(alphabet="0123456789abcdef.:[], \t\0%٣é", max_size=80), proxies=st.integers(0, 4))
def test_no_header_is_an_error(chain, proxies):
    with override_settings(TRUSTED_PROXIES=proxies):
        assert len(client_prefix(through_proxies(chain, peer=chain)) or b"...") in (3, 6)


# --- The key


def test_the_key_dies_at_midnight_and_all_counts_with_it(clock):
    clock.move_to(NOON.replace(hour=23, minute=59, second=59))
    before, key = visitor(from_address(ADDRESS)), throttle._daily_key.read()
    hit(THREE, before)
    clock.shift(timedelta(seconds=1))
    assert visitor(from_address(ADDRESS)) != before
    assert throttle._daily_key.read() != key
    assert len(throttle._counters) == 0
    clock.move_to(NOON)  # not even a clock that is set back brings yesterday's names again
    assert visitor(from_address(ADDRESS)) != before


def test_the_key_is_random_and_not_made_from_any_secret_of_the_settings(settings):
    first = visitor(from_address(ADDRESS))
    assert visitor(from_address(ADDRESS)) == first
    another_process()
    assert visitor(from_address(ADDRESS)) != first


def test_a_mark_tells_kinds_apart():
    assert len({mark("network", b"x"), mark("form", b"x"), mark("form", b"y")}) == 3
    assert re.fullmatch(r"[\w-]{16}", mark("form", b"x"))


# --- The counts


def test_over_the_limit_begins_after_the_last_one_that_is_allowed():
    assert [hit(THREE, "a") for _ in range(5)] == [False, False, False, True, True]
    assert hit(THREE, "b") is False
    assert hit(Limit("another", count=3, seconds=60), "a") is False


def test_looking_counts_nothing():
    for _ in range(9):
        assert is_over(THREE, "a") is False
    for _ in range(3):
        hit(THREE, "a")
    assert is_over(THREE, "a") is True
    assert is_over(THREE, "b") is False


def test_a_new_window_begins_at_nothing(clock):
    for _ in range(9):
        hit(THREE, "a")
    clock.shift(timedelta(seconds=59))
    assert hit(THREE, "a") is True
    clock.shift(timedelta(seconds=1))
    assert is_over(THREE, "a") is False
    assert [hit(THREE, "a") for _ in range(4)] == [False, False, False, True]


def test_a_flood_from_many_networks_does_not_grow_the_memory_and_drops_the_oldest(monkeypatch, clock):
    monkeypatch.setattr(Counters, "LARGEST", 100)
    for _ in range(4):
        hit(THREE, "early")
        hit(THREE, "again")
    clock.shift(timedelta(seconds=60))
    hit(THREE, "again")  # its window is new, so it is not the oldest any more
    for number in range(99):
        hit(THREE, str(number))
        assert len(throttle._counters) <= 100
    assert throttle._counters.count(THREE, "again") == 1
    hit(THREE, "one more")
    assert throttle._counters.count(THREE, "again") == 0


def test_the_memory_of_a_full_store_is_small():
    for number in range(Counters.LARGEST + 1_000):
        hit(THREE, f"{number:016d}")
    assert len(throttle._counters) == Counters.LARGEST
    assert sum(sys.getsizeof(item) for pair in throttle._counters._counts.items() for item in (*pair, pair[0][1])) < 16_000_000


def test_threads_lose_no_count():
    everybody = Limit("everybody", count=10**9, seconds=60)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=lambda: [hit(everybody, "a") for _ in range(2_000)]) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert throttle._counters.count(everybody, "a") == 16_000


def test_the_limits_let_a_busy_network_of_families_through():
    """A shelter: twenty families in one minute, each with one slip; a frightened person looks ten times in five minutes."""
    house = visitor(from_address(ADDRESS))
    assert not any(hit(throttle.POSTS, house) for _ in range(30))
    assert not any(hit(throttle.SAME_FORM, mark("form", b"key")) for _ in range(5))
    assert not any(hit(throttle.LOOKUPS, house) for _ in range(10))


# --- In a cache that all processes share


def test_processes_count_together(shared, clock):
    name = visitor(from_address(ADDRESS))
    assert [hit(THREE, name) for _ in range(2)] == [False, False]
    another_process()
    assert visitor(from_address(ADDRESS)) == name
    assert is_over(THREE, name) is False
    assert [hit(THREE, name) for _ in range(2)] == [False, True]
    assert is_over(THREE, name) is True
    clock.shift(timedelta(seconds=60))
    assert is_over(THREE, name) is False
    assert hit(THREE, name) is False


def test_the_shared_key_is_gone_from_the_cache_after_midnight(shared, clock):
    clock.move_to(NOON.replace(hour=23, minute=59))
    before, key = visitor(from_address(ADDRESS)), throttle._daily_key.read()
    assert key in dict(everything_in(shared)).values()
    clock.shift(timedelta(minutes=3))
    another_process()
    assert visitor(from_address(ADDRESS)) != before
    assert key not in dict(everything_in(shared)).values()


@pytest.mark.parametrize("found", ["text", b"short", 7])
def test_a_key_that_is_none_is_not_used(shared, found):
    shared.set(f"throttle:key:{int(NOON.timestamp() // 86_400)}", found)
    assert visitor(from_address(ADDRESS)) == visitor(from_address(ADDRESS))
    assert len(throttle._daily_key.read()) == 32


def test_a_count_that_a_full_cache_dropped_begins_again(shared, monkeypatch, caplog):
    def dropped(*args, **kwargs):
        raise ValueError("Key not found")

    with monkeypatch.context() as patch:
        patch.setattr(shared, "incr", dropped)
        assert [hit(THREE, "a") for _ in range(9)] == [False] * 9
    assert [hit(THREE, "a") for _ in range(3)] == [False, False, True]
    assert caplog.records == []


def test_while_the_cache_fails_nobody_is_limited_and_the_log_says_so_once_a_minute(failing, clock, caplog):
    name = visitor(from_address(ADDRESS))
    assert visitor(from_address(ADDRESS)) == name
    for _ in range(20):
        assert hit(THREE, name) is False
        assert is_over(THREE, name) is False
    assert FailingCache.calls == 1  # then it is left alone
    for _ in range(5):
        clock.shift(timedelta(seconds=throttle.SharedCache.PAUSE))
        assert hit(THREE, name) is False
        assert is_over(THREE, name) is False
    assert FailingCache.calls == 6
    assert [record.getMessage() for record in caplog.records] == [
        "throttle: the shared cache does not answer (Frozen); nobody is limited"
    ]
    clock.shift(timedelta(seconds=throttle.SharedCache.PAUSE))
    assert is_over(THREE, name) is False
    assert len(caplog.records) == 2


def test_when_the_cache_answers_again_the_processes_count_together_again(failing, settings, clock):
    alone = visitor(from_address(ADDRESS))
    settings.CACHES = {"default": LOCMEM, "shared": LOCMEM | {"LOCATION": "shared"}}
    caches["shared"].clear()
    clock.shift(timedelta(seconds=throttle.SharedCache.PAUSE))
    together = visitor(from_address(ADDRESS))
    assert [hit(THREE, together) for _ in range(4)] == [False, False, False, True]
    another_process()
    assert visitor(from_address(ADDRESS)) == together
    assert visitor(from_address(ADDRESS)) == alone  # this process was the first to propose a key


# --- No address anywhere


def forms_of(address: str) -> list[bytes]:
    """How an address could be written down."""
    packed = IPv4Address(address).packed
    return [address.encode(), address.rsplit(".", 1)[0].encode(), packed, packed[:3], str(int(IPv4Address(address))).encode()]


def test_the_search_for_an_address_finds_one():
    assert all(form in pickle.dumps([*forms_of(ADDRESS)]) for form in forms_of(ADDRESS))


def test_no_address_is_in_the_store_a_cache_a_log_or_a_printed_value(shared, settings):
    settings.TRUSTED_PROXIES = 1
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    logging.getLogger().addHandler(handler)
    try:
        for alias in ("shared", None):
            settings.THROTTLE_CACHE = alias
            for meta in (through_proxies(ADDRESS), through_proxies(f"garbage {ADDRESS}")):
                name = visitor(meta)
                for _ in range(5):
                    hit(throttle.POSTS, name)
    finally:
        logging.getLogger().removeHandler(handler)
    held = [
        log.getvalue().encode(),
        repr([vars(throttle), throttle._counters, throttle._daily_key, throttle._shared]).encode(),
        repr(vars(throttle._shared)).encode(),
        repr(throttle._counters._counts).encode(),
        pickle.dumps(everything_in(shared)),
        throttle._daily_key._key,
        name.encode(),
    ]
    assert len(throttle._counters) == 2
    assert len(shared._cache) == 3  # two counts and the key of the day
    assert [form for form in forms_of(ADDRESS) for where in held if form in where] == []
    assert repr(throttle._daily_key._key) not in repr(throttle._daily_key)


# --- The page


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_slow_down_page_keeps_what_was_typed_and_shows_the_numbers(settings, language):
    settings.CENTRE_PHONE = "202-555-0100"
    kept = [("message", "<b> 'and' \"so\"\n& on"), ("times", "morning"), ("times", "evening"), ("name", "")]
    context = {"action": "/contact/", "kept": kept, "token": "a.b:c:d"}
    with translation.override(language):
        answer = render(RequestFactory().post("/contact/"), "intake/slow_down.html", context, status=429)
    page = answer.content.decode()
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page)
    assert [(name, html.unescape(value)) for name, value in found] == [*kept, ("token", "a.b:c:d")]
    assert '<form action="/contact/" method="post"' in page
    assert "<b>" not in page
    for needed in ("tel:911", "tel:988", "202-555-0100", f'<html lang="{language}"', "data-leave"):
        assert needed in page
    assert page.index("tel:911") < page.index("202-555-0100")
    assert re.search(r"<title>(Contact|Contacto)</title>", page)
