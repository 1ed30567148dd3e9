"""Where an inquiry stands in the queue: the database and the row say the same, and every filter keeps what it promises."""

from __future__ import annotations

import html
import random
import re
from datetime import timedelta

import pytest
from django.utils import timezone

from intake import actions, queries
from intake.models import AccessRecord, Inquiry
from intake.queries import Tier, View
from intake.states import OPEN, Lane
from tests.make import make_inquiry, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
HOUR = timedelta(hours=1)


def copies(number: int, **columns) -> list[Inquiry]:
    """Rows like one that came in through the front door; `columns` may be functions of the row's number."""
    first = make_inquiry()
    names = [field.attname for field in Inquiry._meta.concrete_fields if field.attname != "id"]
    values = {name: getattr(first, name) for name in names}
    rows = []
    for count in range(number):
        key = f"{count:032}".encode()
        changes = {name: value(count) if callable(value) else value for name, value in columns.items()}
        rows.append(Inquiry(**values | {"reference": f"{count:07}", "form_key": key, "code_hash": key} | changes))
    first.timeline.all().delete()
    first.delete()
    return Inquiry.objects.bulk_create(rows)


def listed(by, at, **view) -> list[Inquiry]:
    found = queries.find(View(**view), by=by, at=at, keeps=False, rows=500)
    rows = queries.rows_of(place.pk for place in found.places)
    return [rows[place.pk] for place in found.places]


def test_the_database_and_the_row_name_the_same_tier_and_everybody_open_has_one(ana):
    at, chance = timezone.now(), random.Random(5)

    def moment(_count):
        return chance.choice([None, at - HOUR, at, at + HOUR])

    copies(
        300,
        lane=lambda _: chance.choice(Lane.values),
        act_at=moment,
        promise_at=moment,
        waits_since=moment,
        snoozed=lambda _: chance.random() < 0.5,
        claimed_by_id=lambda count: ana.pk if count % 3 else None,
        status=lambda count: ("waiting", "claimed", "in_contact")[count % 3],
    )
    found = queries.find(View(), by=ana, at=at, rows=500)
    assert len(found.places) == len({place.pk for place in found.places}) == Inquiry.objects.filter(status__in=OPEN).count()
    rows = queries.rows_of(place.pk for place in found.places)
    assert [place.tier for place in found.places] == [queries.tier_of(rows[place.pk], at) for place in found.places]
    assert [place.tier for place in found.places] == sorted(place.tier for place in found.places)
    assert {Tier(place.tier) for place in found.places} == set(queries.OPEN_TIERS)
    assert sum(found.counts.values()) == 300


def test_within_a_tier_whoever_has_waited_longest_comes_first(ana):
    at = timezone.now()
    days = [3, 1, 9, 4]
    copies(4, act_at=at - HOUR, received_at=lambda count: at - timedelta(days=days[count]))
    assert [row.reference for row in listed(ana, at)] == ["0000002", "0000003", "0000000", "0000001"]
    Inquiry.objects.filter(reference="0000002").update(waits_since=at)  # somebody has tried since
    assert [row.reference for row in listed(ana, at)][-1] == "0000002"


@pytest.mark.parametrize(
    ("order", "expected"),
    [("longest", [2, 3, 0, 1]), ("newest", [1, 0, 3, 2]), ("moment", [0, 1, 2, 3]), ("queue", [2, 3, 0, 1])],
)
def test_each_order_is_what_it_says(ana, order, expected):
    at = timezone.now()
    days = [3, 1, 9, 4]
    copies(4, act_at=lambda count: at - (9 - count) * HOUR, received_at=lambda count: at - timedelta(days=days[count]))
    assert [int(row.reference) for row in listed(ana, at, order=order)] == expected


def test_a_page_goes_on_where_the_one_before_ended(ana):
    at = timezone.now()
    copies(120, act_at=at - HOUR, received_at=lambda count: at - timedelta(minutes=200 - count))
    pages = [queries.find(View(page=page), by=ana, at=at) for page in (1, 2, 3)]
    assert [place.reference for page in pages for place in page.places] == [f"{count:07}" for count in range(120)]
    assert [page.more for page in pages] == [True, True, False]
    assert pages[0].counts == {Tier.DUE: queries.MOST_COUNTED + 1}
    assert "Due now: <b>100+</b>" in signed_in(ana).get(QUEUE).content.decode()


def test_filters_keep_what_they_say_and_nothing_else(ana, carl):
    at = timezone.now()
    ways, kin = ["call", "text", "email", "none"], ["child", "partner", ""]
    copies(
        60,
        act_at=at,
        reach=lambda count: ways[count % 4],
        relation=lambda count: kin[count % 3],
        language=lambda count: "es" if count % 5 == 0 else "en",
        urgent=lambda count: count % 7 == 0,
        came_by=lambda count: "phone" if count % 11 == 0 else "web",
        status=lambda count: "claimed" if count % 2 else "waiting",
        claimed_by_id=lambda count: (ana.pk if count % 4 == 1 else carl.pk) if count % 2 else None,
        lease_until=lambda count: (at - HOUR if count % 6 == 1 else at + HOUR) if count % 2 else None,
    )
    for name, values in {"reach": ways, "relation": kin[:2], "language": ["en", "es"], "came_by": ["web", "phone"]}.items():
        for value in values:
            expected = set(Inquiry.objects.filter(**{name: value}))
            assert set(listed(ana, at, **{name: value})) == expected != set(), (name, value)
    assert set(listed(ana, at, urgent="yes")) == set(Inquiry.objects.filter(urgent=True))
    free = {row for row in Inquiry.objects.all() if row.status == "waiting" or row.lease_until <= at}
    assert set(listed(ana, at, holder="free")) == set(listed(ana, at, status="waiting")) == free
    held = {row for row in Inquiry.objects.all() if row not in free}
    assert set(listed(ana, at, status="claimed")) == held
    assert set(listed(ana, at, holder="me")) == {row for row in held if row.claimed_by_id == ana.pk} != set()
    assert set(listed(ana, at, holder=str(carl.pk))) == {row for row in held if row.claimed_by_id == carl.pk} != set()
    assert set(listed(ana, at, reach="text", language="es", status="all")) == set(
        Inquiry.objects.filter(reach="text", language="es")
    )


def test_an_address_is_read_and_written_one_way_and_what_we_do_not_offer_is_left_out():
    view = View.parse({"language": "es", "reach": "call", "status": "waiting", "page": "3", "utm": "x", "urgent": "<b>"})
    assert view == View(status="waiting", reach="call", language="es", page=3)
    assert view.query() == "status=waiting&reach=call&language=es"
    assert view.query(page=4) == "status=waiting&reach=call&language=es&page=4"
    assert View().query() == ""
    assert View.parse({"page": "99999"}).page == queries.DEEPEST
    for nonsense in ({"status": "erased"}, {"order": "name"}, {"holder": "ana"}, {"holder": "²"}, {"page": "-1"}, {"page": ""}):
        assert View.parse(nonsense) == View()


@pytest.mark.parametrize("query", ["status=all", "order=moment", "order=newest&reach=call", "holder=me", "urgent=yes&page=2"])
@pytest.mark.parametrize("rows", [1, 3])
def test_every_view_costs_the_same_for_one_and_for_three(ana, rows, query, django_assert_num_queries):
    copies(rows, claimed_by_id=ana.pk, status="claimed", urgent=True)
    client = signed_in(ana)
    expected = 7 + ("order=" in query) - ("page=2" in query)  # the tiers are counted apart; where there is no row, none is read
    with django_assert_num_queries(expected):
        assert client.get(f"{QUEUE}?{query}").status_code == 200


def test_a_claim_whose_time_is_over_is_shown_as_free(ana, carl):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=carl, at=timezone.now())
    Inquiry.objects.update(lease_until=timezone.now() + timedelta(minutes=7))
    page = " ".join(signed_in(ana).get(QUEUE).content.decode().split())
    assert "7 minutes left" in page
    assert 'class="state state-claimed"' in page
    Inquiry.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    page = " ".join(signed_in(ana).get(QUEUE).content.decode().split())
    assert '<span class="free">free</span>' in page
    assert 'class="state state-waiting"' in page


def test_the_row_tells_the_next_safe_moment_and_how_and_the_relation(ana):
    inquiry = make_inquiry()
    at = timezone.now()
    rule = {**inquiry.safe_rule, "days": [(timezone.localtime(at).weekday() + 3) % 7]}
    Inquiry.objects.update(safe_rule=rule, relation="child")
    row = re.search(r'field-reach">(.*?)</td>', signed_in(ana).get(QUEUE).content.decode(), re.S)[1]
    assert "Call" in row
    assert "<time datetime=" in row
    assert "My son or daughter" in html.unescape(signed_in(ana).get(QUEUE).content.decode())


def test_whoever_sees_the_queue_begins_with_it_and_others_with_their_doors(ana, elena):
    inquiry = make_inquiry()
    assert inquiry.reference in signed_in(ana).get("/admin/").content.decode()
    assert "door-card" in signed_in(elena).get("/admin/").content.decode()
    assert "next-door" in signed_in(ana).get("/admin/all/").content.decode()
    assert AccessRecord.objects.count() == 0


def test_a_reference_is_found_whatever_became_of_it(ana, otto):
    inquiry, other = make_inquiry(), make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.close(inquiry, by=ana, outcome="declined", at=timezone.now())
    page = signed_in(otto).get(f"{QUEUE}?q={inquiry.reference.lower()}").content.decode()
    assert f'rowheader" class="field-reference">\n    {inquiry.reference}' in page
    assert other.reference not in page
    assert "/change/" not in page  # the auditor opens nothing


def test_nothing_that_is_over_is_free(ana):
    inquiry, other = make_inquiry(), make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.close(inquiry, by=ana, outcome="declined", at=timezone.now())
    assert listed(ana, timezone.now(), status="all", holder="free") == [other]
    assert View.parse({"status": "closed", "holder": "free"}) == View(status="closed")
