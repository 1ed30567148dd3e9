"""Where an inquiry stands in the queue: the database and the row say the same, and every filter keeps what it promises."""

from __future__ import annotations

import html
import itertools
import json
import random
import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from intake import actions, queries
from intake.models import AccessRecord, Inquiry
from intake.queries import Tier, View
from intake.states import OPEN, CameBy, Lane, Outcome, Reach, Relation, Status, standing
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


# What a row in every corner may look like. No two columns are tied to each other but where the database ties them.
ANY_REACH, ANY_RELATION, ANY_WAY_IN = Reach.values, ["", *Relation.values], CameBy.values
OUTCOMES = [Outcome.ADMITTED, Outcome.REFERRED, Outcome.SPAM]


def scattered(number: int, people, at, chance: random.Random) -> list[Inquiry]:
    """Rows of every kind: half of them open, of every tier, with leases that hold, that ran out and that have no end."""
    kinds = [chance.choice([*sorted(OPEN), *[Status.CLOSED] * 3]) for _ in range(number)]
    held = {Status.CLAIMED, Status.IN_CONTACT, Status.CLOSED}

    def moment(_count):
        return chance.choice([None, at - HOUR, at, at + HOUR, at + 2 * HOUR])

    return copies(
        number,
        status=lambda count: kinds[count],
        closed_at=lambda count: at - count * HOUR / 100 if kinds[count] == Status.CLOSED else None,
        outcome=lambda count: chance.choice(OUTCOMES) if kinds[count] == Status.CLOSED else "",
        claimed_by_id=lambda count: chance.choice(people).pk if kinds[count] in held else None,
        lease_until=lambda count: moment(count) if kinds[count] == Status.CLAIMED else None,
        erase_asked_at=lambda _: at if chance.random() < 0.02 else None,
        received_at=lambda count: at - count * HOUR / 100,
        lane=lambda _: chance.choice(Lane.values),
        urgent=lambda _: chance.random() < 0.1,
        act_at=moment,
        promise_at=moment,
        waits_since=moment,
        snoozed=lambda _: chance.random() < 0.5,
        reach=lambda _: chance.choice(ANY_REACH),
        relation=lambda _: chance.choice(ANY_RELATION),
        language=lambda _: chance.choice(["en", "es"]),
        came_by=lambda _: chance.choice(ANY_WAY_IN),
    )


def fits(row: Inquiry, view: View, by, at) -> bool:
    """What the filters promise, told without the database."""
    stands = standing(row.status, row.lease_until, at)
    if row.erase_asked_at is not None:
        return False
    names = ("reach", "relation", "language", "came_by", "outcome")
    wanted = all(getattr(row, name) == getattr(view, name) for name in names if getattr(view, name))
    if view.status != "all" and (stands not in OPEN if view.status == "open" else stands != view.status):
        return False
    if view.urgent and not row.urgent:
        return False
    if view.holder == "free":
        return wanted and stands == Status.WAITING
    holder = by.pk if view.holder == "me" else int(view.holder or 0)
    return wanted and (not holder or (row.claimed_by_id == holder and stands != Status.WAITING))


def narrowings(people) -> dict[str, list[str]]:
    offered = {name: [*choices] for name, choices in queries.CHOICES.items() if name not in ("status", "order")}
    return offered | {"holder": ["free", "me", str(people[-1].pk), "999999"]}


def offered(people, statuses=queries.STATUSES, orders=queries.CHOICES["order"]) -> Iterator[View]:
    """Every filter that somebody can choose, one at a time, in these orders and of these statuses; each view once."""
    alone = [{}, *({name: value} for name, values in narrowings(people).items() for value in values)]
    asked = itertools.product(statuses, orders, alone)
    yield from dict.fromkeys(View.parse({"status": status, "order": order, **one}) for status, order, one in asked)


def test_every_filter_and_any_number_of_them_together_keep_what_they_say_in_the_order_of_the_tiers(ana, carl):
    at, chance = timezone.now(), random.Random(11)
    people, names = [ana, carl], narrowings([ana, carl])
    scattered(300, people, at, chance)
    everybody = list(Inquiry.objects.all())
    views = [*offered(people, ["open", "closed", "all"], [queries.QUEUE]), *offered(people, ["claimed"], list(queries.ORDERS))]
    for _ in range(100):  # two to four filters at once
        some = chance.sample(sorted(names), chance.randrange(2, 5))
        picked = {name: chance.choice(names[name]) for name in some}
        views.append(View.parse({"status": chance.choice(queries.STATUSES), **picked}))
    met = set()
    for view in views:
        found = queries.find(view, by=ana, at=at, rows=500)
        expected = {row.pk: row for row in everybody if fits(row, view, ana, at)}
        assert {place.pk for place in found.places} == set(expected), view
        assert len(found.places) == len(expected), view
        tiers = [queries.tier_of(expected[place.pk], at) for place in found.places]
        if view.order == queries.QUEUE:
            assert [place.tier for place in found.places] == tiers == sorted(tiers), view
        if expected:
            assert found.counts == {tier: min(tiers.count(tier), queries.MOST_COUNTED + 1) for tier in set(tiers)}, view
        met |= set(tiers)
    assert met == set(Tier) - {Tier.KEPT}


def plans_of(view: View, by, at) -> list[dict]:
    """How the database went about it: every node of the plan of every statement of this view."""
    asked, nodes = [], []

    def note(execute, sql, params, many, context):
        asked.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        queries.find(view, by=by, at=at)
    for sql, params in asked:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", params)
            plan = cursor.fetchone()[0]
        left = [(json.loads(plan) if isinstance(plan, str) else plan)[0]["Plan"]]
        while left:
            nodes.append(left.pop())
            left.extend(nodes[-1].get("Plans", []))
    return nodes


def read_without_an_index(nodes: list[dict]) -> set[str]:
    return {node["Relation Name"] for node in nodes if node["Node Type"] == "Seq Scan"}


def sorted_at_most(nodes: list[dict]) -> float:
    """The most rows that anything was put in order from."""
    inputs = [node["Plans"][0] for node in nodes if node["Node Type"] == "Sort"]
    return max((one["Actual Rows"] * one["Actual Loops"] for one in inputs), default=0)


def filled(people, at) -> None:
    """A table of these rows only: what other tests took back still lies in it, and a plan counts that, too."""
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE intake_inquiry CASCADE")
        scattered(5_000, people, at, random.Random(3))
        cursor.execute("ANALYZE intake_inquiry")


def walks_an_index(view: View, by, at) -> bool:
    """No statement of this view reads the whole table, or puts more in order than its page and its counts may hold."""
    nodes = plans_of(view, by, at)
    return not read_without_an_index(nodes) and sorted_at_most(nodes) <= len(queries.walks(at)) * (queries.MOST_COUNTED + 1)


def test_no_order_and_no_filter_reads_the_whole_table_or_sorts_more_than_a_page_may_show(ana, carl):
    at, people = timezone.now(), [ana, carl]
    filled(people, at)
    views = {*offered(people, ["open", "closed"], [queries.QUEUE]), *(View(order=order) for order in queries.ORDERS)}
    assert [view for view in views if not walks_an_index(view, ana, at)] == []
    with connection.cursor() as cursor:  # the same question notices where an index is missing
        cursor.execute("DROP INDEX inquiry_closed")
    assert not walks_an_index(View(status="closed"), ana, at)


@pytest.mark.long
def test_nor_does_any_filter_in_any_order_of_any_status(ana, carl):
    at, people = timezone.now(), [ana, carl]
    filled(people, at)
    assert [view for view in offered(people) if not walks_an_index(view, ana, at)] == []


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


@pytest.mark.parametrize("order", queries.CHOICES["order"])
def test_two_who_ask_in_the_same_words_each_get_their_own_at_their_own_moment(ana, carl, order):
    """Both are asked with one statement: what differs between them is put in anew each time."""
    at = timezone.now()
    copies(
        4,
        status="claimed",
        lease_until=lambda count: at + (1 + count // 2) * HOUR,
        claimed_by_id=lambda count: (ana.pk, carl.pk)[count % 2],
    )
    for person in (ana, carl, ana):
        mine = listed(person, at, holder="me", order=order)
        assert len(mine) == 2
        assert {one.claimed_by_id for one in mine} == {person.pk}
    assert {one.claimed_by_id for one in listed(ana, at, holder=str(carl.pk), order=order)} == {carl.pk}
    free = [len(listed(ana, at + hours * HOUR, holder="free", order=order)) for hours in (0, 1, 2, 0)]
    assert free == [0, 2, 4, 0]


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
    expected = 9 + ("order=" in query) - ("page=2" in query)  # the tiers are counted apart; where there is no row, none is read
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
    assert "<title>Tasks | Desk</title>" in signed_in(elena).get("/admin/").content.decode()
    assert "next-door" in signed_in(ana).get("/admin/all/").content.decode()
    assert AccessRecord.objects.count() == 0


def test_a_reference_is_found_whatever_became_of_it(ana, otto):
    inquiry, other = make_inquiry(), make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.close(inquiry, by=ana, outcome="declined", at=timezone.now())
    page = signed_in(otto).get(f"{QUEUE}?q={inquiry.reference.lower()}").content.decode()
    assert f'class="field-reference">\n    {inquiry.reference}' in page
    assert other.reference not in page
    assert "/change/" not in page  # the auditor opens nothing


def test_nothing_that_is_over_is_free(ana):
    inquiry, other = make_inquiry(), make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.close(inquiry, by=ana, outcome="declined", at=timezone.now())
    assert listed(ana, timezone.now(), status="all", holder="free") == [other]
    assert View.parse({"status": "closed", "holder": "free"}) == View(status="closed")
