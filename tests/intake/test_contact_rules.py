"""Nobody is called at an hour that is not safe, whatever the clocks do; and nobody waits longer than the rules ask."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.contact_rules import DAYPARTS, TIME_ZONES, NextContact, SafeContact, Way, is_safe, next_safe, safe_until
from intake.states import AttemptWay, Reach, TimeOfDay

QUARTER = timedelta(minutes=15)  # every window begins and ends on one, in every zone
# The zones a family may pick, and the strangest others: odd offsets, half an hour of summer, winter in Ramadan, the south.
ODD_ZONES = ["Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham", "Africa/Casablanca", "America/Nuuk", "Europe/Lisbon"]
ZONES = [name for name, _ in TIME_ZONES] + ODD_ZONES


def changes_of_the_clocks(name: str) -> list[datetime]:
    """The days, 2025 to 2030, in which this zone changes its clocks."""
    zone, days = ZoneInfo(name), [datetime(2025, 1, 1, tzinfo=UTC) + timedelta(days) for days in range(6 * 365)]
    return [day for day in days if day.astimezone(zone).utcoffset() != (day + timedelta(days=1)).astimezone(zone).utcoffset()]


CHANGES = {name: changes_of_the_clocks(name) or [datetime(2026, 1, 1, tzinfo=UTC)] for name in ZONES}


@st.composite
def rules(draw) -> SafeContact:
    return SafeContact(
        ways=draw(st.frozensets(st.sampled_from(Way.values))),
        prefers=draw(st.sampled_from(Reach.values)),
        days=tuple(draw(st.lists(st.integers(0, 6), unique=True))),
        dayparts=tuple(draw(st.lists(st.sampled_from(list(DAYPARTS)), unique=True))),
        time_zone=draw(st.sampled_from(ZONES)),
    )


@st.composite
def rules_and_a_moment(draw) -> tuple[SafeContact, datetime]:
    """Some rules, and a moment close to a change of their clocks, told in any offset."""
    safe = draw(rules())
    seconds = draw(st.integers(-8 * 24 * 3600, 3 * 24 * 3600))
    moment = draw(st.sampled_from(CHANGES[safe.time_zone])) + timedelta(seconds=seconds, microseconds=draw(st.integers(0, 1)))
    return safe, moment.astimezone(draw(st.sampled_from([UTC, ZoneInfo(safe.time_zone), timezone(timedelta(hours=-7))])))


def may_ring(safe: SafeContact, at: datetime) -> bool:
    """The rule in the family's words, read from the clock on its wall."""
    local = at.astimezone(ZoneInfo(safe.time_zone))
    hours = [(8, 12)] if "morning" in safe.dayparts else []
    hours += [(12, 17)] if "afternoon" in safe.dayparts else []
    hours += [(17, 21)] if "evening" in safe.dayparts else []
    return local.weekday() in (safe.days or range(7)) and any(a <= local.hour < b for a, b in hours or [(8, 21)])


@given(rules_and_a_moment())
def test_what_comes_next_is_safe_and_not_too_early(case):
    safe, after = case
    found = next_safe(safe, after=after)
    if found:
        assert found.at >= after
        assert found.at.tzinfo is UTC
        assert may_ring(safe, found.at)
        assert is_safe(safe, found.way, found.at)
        assert found.way in safe.ways


@settings(deadline=None)  # a machine may be busy, and this one walks through a week
@given(rules_and_a_moment())
def test_there_is_no_safe_moment_before(case):
    safe, after = case
    found = next_safe(safe, after=after)
    if found and found.at != after:
        assert not may_ring(safe, after)
        assert not may_ring(safe, found.at - timedelta(microseconds=1))
        moment = found.at - QUARTER
        while moment >= after:
            assert not may_ring(safe, moment)
            moment -= QUARTER


@given(rules_and_a_moment())
def test_a_safe_moment_is_its_own_next(case):
    safe, after = case
    if found := next_safe(safe, after=after):
        assert next_safe(safe, after=found.at) == found


@given(rules_and_a_moment())
def test_a_family_that_can_be_reached_is_never_put_off_beyond_eight_days(case):
    safe, after = case
    found = next_safe(safe, after=after)
    assert (found is not None) == (safe.prefers != "none" and bool(safe.ways & {"call", "text", "email"}))
    if found:
        assert found.at - after.astimezone(UTC) < timedelta(days=8)


@given(rules_and_a_moment(), st.sampled_from(Way.values))
def test_a_way_is_safe_when_the_family_said_so_and_the_clock_allows(case, way):
    safe, at = case
    said = safe.prefers != "none" and way in safe.ways and (way != "voicemail" or "call" in safe.ways)
    assert is_safe(safe, way, at) == (said and may_ring(safe, at))


@given(rules_and_a_moment())
def test_an_open_window_stays_open_until_it_closes(case):
    safe, at = case
    until = safe_until(safe, at)
    assert (until is None) == (next_safe(safe, after=at) != NextContact(at.astimezone(UTC), safe.first_way or ""))
    if until:
        assert may_ring(safe, until - timedelta(microseconds=1))
        assert not may_ring(safe, until)
        moment = at.astimezone(UTC)
        while moment < until:
            assert may_ring(safe, moment)
            moment += QUARTER


def new_york(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("America/New_York"))


def family(**said: object) -> SafeContact:
    defaults = {"ways": frozenset({"call"}), "prefers": "call", "days": (), "dayparts": (), "time_zone": "America/New_York"}
    return SafeContact(**defaults | said)


def test_the_night_in_which_new_york_loses_an_hour():
    night = new_york("2026-03-07T21:00")  # Saturday; the clocks jump from 2:00 to 3:00
    found = next_safe(family(), after=night)
    assert found == NextContact(datetime(2026, 3, 8, 12, tzinfo=UTC), "call")  # 8:00 EDT
    assert found.at - night.astimezone(UTC) == timedelta(hours=10)  # eleven on any other night
    assert next_safe(family(), after=new_york("2026-03-08T02:30")) == found  # a time that does not exist
    assert safe_until(family(), found.at) == datetime(2026, 3, 9, 1, tzinfo=UTC)


def test_the_night_in_which_new_york_gets_an_hour_back():
    night = new_york("2026-10-31T21:00")  # Saturday; 1:00 to 2:00 comes twice
    found = next_safe(family(), after=night)
    assert found == NextContact(datetime(2026, 11, 1, 13, tzinfo=UTC), "call")  # 8:00 EST
    assert found.at - night.astimezone(UTC) == timedelta(hours=12)
    for fold in (0, 1):
        assert next_safe(family(), after=new_york("2026-11-01T01:30").replace(fold=fold)) == found
        assert not is_safe(family(), "call", new_york("2026-11-01T01:30").replace(fold=fold))


@pytest.mark.parametrize(
    ("zone", "moment"),
    [
        ("Asia/Kathmandu", datetime(2026, 3, 8, 2, 15, tzinfo=UTC)),  # 5:45 ahead
        ("Pacific/Honolulu", datetime(2026, 3, 8, 18, tzinfo=UTC)),  # 10:00 behind, in March
        ("Pacific/Honolulu", datetime(2026, 11, 1, 18, tzinfo=UTC)),  # and in November
        ("America/Phoenix", datetime(2026, 7, 1, 15, tzinfo=UTC)),  # 7:00 behind in summer too
    ],
)
def test_a_morning_begins_at_eight_wherever_the_family_is(zone, moment):
    safe = family(time_zone=zone)
    assert is_safe(safe, "call", moment)
    assert not is_safe(safe, "call", moment - timedelta(microseconds=1))
    assert next_safe(safe, after=moment - timedelta(hours=3)) == NextContact(moment, "call")


def test_only_sunday_evenings_means_a_week_when_this_one_is_over():
    safe = family(days=(6,), dayparts=("evening",))
    assert next_safe(safe, after=new_york("2026-03-08T20:59:59")).at == new_york("2026-03-08T20:59:59")
    assert next_safe(safe, after=new_york("2026-03-08T21:00")).at == new_york("2026-03-15T17:00")


def test_mornings_and_evenings_leave_the_afternoon_alone():
    safe = family(dayparts=("evening", "morning"))
    assert safe_until(safe, new_york("2026-06-01T09:00")) == new_york("2026-06-01T12:00")
    assert next_safe(safe, after=new_york("2026-06-01T12:00")).at == new_york("2026-06-01T17:00")


def test_mornings_and_afternoons_are_one_window():
    assert safe_until(family(dayparts=("afternoon", "morning")), new_york("2026-06-01T09:00")) == new_york("2026-06-01T17:00")


@pytest.mark.parametrize(
    ("prefers", "ways", "first"),
    [
        ("email", {"call", "text", "email"}, "email"),
        ("email", {"text", "call"}, "call"),
        ("call", {"text", "email"}, "text"),
        ("text", {"email", "voicemail"}, "email"),
        ("call", {"voicemail"}, None),
        ("call", set(), None),
        ("none", {"call", "voicemail", "text", "email"}, None),
    ],
)
def test_the_first_way_is_the_preferred_one_if_it_is_safe(prefers, ways, first):
    safe, noon = family(prefers=prefers, ways=frozenset(ways)), new_york("2026-06-01T12:00")
    found = next_safe(safe, after=noon)
    assert (found.way if found else None) == first
    assert (safe_until(safe, noon) is None) == (first is None)


def test_no_message_is_left_where_no_call_may_ring():
    noon = new_york("2026-06-01T12:00")
    assert is_safe(family(ways=frozenset({"call", "voicemail"})), "voicemail", noon)
    assert not is_safe(family(ways=frozenset({"voicemail", "text"})), "voicemail", noon)


def test_a_family_that_comes_back_by_itself_is_left_alone():
    safe = family(prefers="none", ways=frozenset(Way.values))
    assert not any(is_safe(safe, way, new_york("2026-06-01T12:00")) for way in Way.values)


@pytest.mark.parametrize(
    "said",
    [
        {"ways": frozenset({"pigeon-Zebrafinch"})},
        {"prefers": "Zebrafinch"},
        {"days": (7,)},
        {"days": (-1,)},
        {"dayparts": ("Zebrafinch",)},
        {"time_zone": "Mars/Zebrafinch"},
        {"time_zone": "../../Zebrafinch"},
        {"time_zone": "America"},
        {"time_zone": ""},
    ],
)
def test_nonsense_is_refused_without_repeating_it(said):
    with pytest.raises(ValueError, match=f"^{next(iter(said))}: ") as refused:
        family(**said)
    assert "Zebrafinch" not in str(refused.value)


def test_a_moment_without_a_zone_is_refused():
    for ask in (lambda at: is_safe(family(), "call", at), lambda at: next_safe(family(), after=at)):
        with pytest.raises(ValueError, match="time zone"):
            ask(datetime(2026, 6, 1, 12))  # noqa: DTZ001


def test_the_words_are_those_of_the_form_and_the_desk():
    assert list(DAYPARTS) == TimeOfDay.values
    assert set(Way.values) - {"voicemail"} == set(AttemptWay.values) == set(Reach.values) - {"none"}


def test_the_dayparts_fill_the_courtesy_hours():
    hours = [hour for start, end in DAYPARTS.values() for hour in range(start, end)]
    assert hours == list(range(8, 21))


@pytest.mark.parametrize("name", ZONES)
def test_no_zone_changes_its_clocks_in_courtesy_hours(name):
    zone = ZoneInfo(name)
    for day in CHANGES[name]:
        for local in (day.replace(tzinfo=zone) + timedelta(days) for days in (-1, 0, 1)):
            assert local.replace(hour=8).utcoffset() == local.replace(hour=21).utcoffset()


def test_the_zones_on_offer_have_a_plain_name_each():
    assert len({name for name, _ in TIME_ZONES}) == len({str(label) for _, label in TIME_ZONES}) == len(TIME_ZONES)
