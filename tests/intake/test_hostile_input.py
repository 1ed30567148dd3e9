"""Nonsense in an address or a form never breaks a page of the desk: every parameter of every URL of ours."""

from __future__ import annotations

import itertools
import re
from urllib.parse import quote, quote_plus

import pytest
from django.db import transaction
from django.utils import timezone

from intake import actions, admin_views, desk_forms, queries
from intake.admin_views.shift import PlacesForm, ShiftNoteForm
from intake.models import CarePlaces, Inquiry, ReferralPlace
from intake.reading import CallForm
from tests.intake.test_phone_intake import CALL
from tests.make import make_inquiry, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
NOBODY = "00000000-0000-4000-8000-000000000000"
LONE = "%ED%A0%80"  # half of a pair of UTF-16, as bytes

HOSTILE = [
    "%00", "a%00b", LONE, "%FF", *map(quote_plus, [
        "x" * 10_000, "-1", "9" * 5_000, "1e400", "NaN", "\N{ARABIC-INDIC DIGIT THREE}", "\N{SUPERSCRIPT TWO}", "not-a-uuid",
        NOBODY, "0001-01-01", "9999-12-31", "0001-01-01T00:00", "9999-12-31T23:59", "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59.999999Z", "2026-03-08T02:30", "{{7*7}}",
    ]),
]  # fmt: skip
# What each address reads, beside what Django reads itself. A new address has to be given its line.
FORMS = {verb: list(form.base_fields) for verb, form in desk_forms.FORMS.items()}
READS = {
    "changelist": [*queries.CHOICES, "holder", "page", "q"],
    "live": [*queries.CHOICES, "holder", "page", "q"],
    "find": ["typed", "reason"],
    "save_view": ["query", "name", "shared"],
    "drop_view": [],
    "template": [],
    "new": [*CallForm.base_fields, "token"],
    "shift": list(ShiftNoteForm.base_fields),
    "places": list(PlacesForm.base_fields),
    "change": [],
    "read_rule": ["rule"],
    "legal_hold": ["held"],
    "take_next": [],
}
CARRIED = ["version", "press"]  # by every form of a verb
# With what the other fields are filled in while one of them is hostile.
GOOD = {
    "log_attempt": {"way": "call", "result": "no_answer"},
    "close": {"outcome": "waitlisted", "on": "2027-01-04"},
    "answer": {"words": "Invented words."},
    "note": {"words": "Invented words."},
    "shift": {"words": "Invented words."},
    "places": {"free": "1", "seen": "0"},
    "new": CALL,
}


def addresses(inquiry: Inquiry, level: CarePlaces, hostile: str = "") -> dict[str, str]:
    """Where each page of ours is; with something hostile in place of what its address names."""
    found = {}
    for route, _view, name in admin_views.PAGES:
        named = {"inquiry_id": str(inquiry.pk), "level_id": str(level.pk), "template_id": "1", "number": "1"}
        named = dict.fromkeys(named, hostile) if hostile else named
        found[name] = QUEUE + re.sub(r"<\w+:(\w+)>", lambda part, named=named: named[part[1]], route)
    return found


@pytest.fixture
def places(ana):
    inquiry = actions.claim(make_inquiry(), by=ana, at=timezone.now())
    ReferralPlace.objects.create(name="An invented place")
    return inquiry, CarePlaces.objects.create(level="Invented level", free=2)


@pytest.fixture
def browser(mia):
    """Signed in as who may most; what breaks is an answer of 500, as it is for people."""
    client = signed_in(mia)
    client.raise_request_exception = False
    client.get(QUEUE)
    return client


def encoded(pairs) -> str:
    return "&".join(f"{name}={value}" for name, value in pairs)


def reads(name: str) -> list[str]:
    found = READS.get(name, FORMS.get(name, []))
    return found if name in READS and name != "legal_hold" else [*found, *CARRIED]


def test_no_address_is_left_out():
    verbs = {view.__name__ for view in admin_views.verbs.VERBS}
    assert {name for _, _, name in admin_views.PAGES} == set(READS) | verbs
    assert set(FORMS) <= verbs


@pytest.mark.parametrize("name", ["changelist", "live"])  # the others read nothing from their address
def test_nonsense_in_an_address_breaks_no_page(browser, places, name):
    path = addresses(*places)[name]
    for asked, hostile in itertools.product(reads(name), HOSTILE):
        assert browser.get(f"{path}?{asked}={hostile}").status_code == 200, (asked, hostile[:40])


def test_nonsense_in_place_of_what_an_address_names_breaks_no_page(browser, places):
    for hostile in ("%00", LONE, quote("9" * 30), "-1", "x" * 2_000, NOBODY, "0"):
        for name, path in addresses(*places, hostile).items():
            for method in (browser.get, browser.post):
                assert method(path).status_code < 500, (name, hostile[:40])


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(set(READS) | {view.__name__ for view in admin_views.verbs.VERBS}))
def test_nonsense_in_a_form_breaks_no_page(ana, places, name):
    inquiry, _ = places
    client = signed_in(ana)
    client.raise_request_exception = False
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', client.get(QUEUE).content.decode())[1]
    path, good = addresses(*places)[name], GOOD.get(name, {})
    version = Inquiry.objects.get(pk=inquiry.pk).version
    for asked, hostile in itertools.product(reads(name), HOSTILE):
        others = {field: value for field, value in good.items() if field != asked} | {"csrfmiddlewaretoken": token}
        if asked != "version":
            others["version"] = version
        pairs = [
            (field, quote_plus(str(one)))
            for field, value in others.items()
            for one in (value if isinstance(value, list) else [value])
        ]
        with transaction.atomic():  # each meets everything as it stood
            answer = client.post(path, encoded([*pairs, (asked, hostile)]), content_type="application/x-www-form-urlencoded")
            transaction.set_rollback(True)
        assert answer.status_code < 500, (name, asked, hostile[:40])


def test_what_is_no_reference_narrows_nothing(browser, places):
    inquiry, _ = places
    for asked in ("%00", "a%00b", LONE, "nonsense", "x" * 300):
        page = browser.get(f"{QUEUE}?q={asked}").content.decode()
        assert inquiry.reference in page
    assert inquiry.reference in browser.get(f"{QUEUE}?q={inquiry.reference.lower().replace('-', '')}").content.decode()
    assert inquiry.reference not in browser.get(f"{QUEUE}?q=000-000").content.decode()
