"""Views of the queue kept under a name: one's own, everybody's, always a choice of ours and never a family's words."""

from __future__ import annotations

import html
import re

import pytest
from django.utils import timezone

from intake import actions, queries
from intake.actions import views as verbs
from intake.models import SavedView
from intake.queries import View
from tests.make import csrf_post, make_inquiry, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
SAVE = f"{QUEUE}views/"
SPANISH = "language=es&holder=free"


def save(person, name: str = "Spanish, free", query: str = SPANISH, **also):
    return csrf_post(signed_in(person), SAVE, {"name": name, "query": query, **also})


def drop(person, saved: SavedView, query: str = SPANISH):
    return csrf_post(signed_in(person), f"{SAVE}{saved.pk}/delete/", {"query": query})


def views_on(person, query: str = "") -> list[tuple[str, str, bool]]:
    """The links at the head of the queue: name, where to, whether it is this list."""
    page = signed_in(person).get(f"{QUEUE}?{query}").content.decode()
    nav = re.search(r'<nav class="chips views".*?</nav>', page, re.S)
    links = re.findall(r'href="[^"?]*\?([^"]*)"( aria-current="true")?><bdi>(.*?)</bdi>', nav[0] if nav else "")
    return [(html.unescape(name), html.unescape(query), bool(current)) for query, current, name in links]


def test_a_narrowed_list_is_kept_and_is_one_link_away(ana):
    answer = save(ana)
    assert (answer.status_code, answer["Location"]) == (302, f"{QUEUE}?{SPANISH}")
    assert views_on(ana) == [("Spanish, free", SPANISH, False)]
    assert views_on(ana, SPANISH) == [("Spanish, free", SPANISH, True)]
    assert views_on(ana, f"{SPANISH}&page=1") == [("Spanish, free", SPANISH, True)]
    assert views_on(ana, "language=es") == [("Spanish, free", SPANISH, False)]


def test_what_is_stored_is_canonical_whatever_was_sent(ana):
    save(ana, query="holder=free&page=7&nonsense=Testina&language=es&urgent=perhaps&language=es")
    saved = SavedView.objects.get()
    assert saved.query == SPANISH == View.parse({"language": "es", "holder": "free"}).query()
    assert saved.by == ana


@pytest.mark.parametrize(
    "query", ["", "page=3", "q=K7Q-F2M", "language=es&q=K7Q-F2M", "nonsense=1", "status=open", "%zz&&=&==", "\0"]
)
def test_the_whole_queue_and_one_request_are_nothing_to_keep(ana, query):
    answer = save(ana, query=query)
    assert answer.status_code == 422
    assert "There is nothing to save here: narrow the list first." in answer.content.decode()
    assert SavedView.objects.count() == 0


def test_the_longest_view_that_there_is_fits_into_its_column():
    longest = {name: max(offered, key=len) for name, offered in queries.CHOICES.items()}
    views = [View.parse({**longest, "holder": "999999999", "status": status}) for status in queries.STATUSES]
    assert max(len(view.query()) for view in views) <= SavedView._meta.get_field("query").max_length


def test_you_means_whoever_looks(ana, mia, carl):
    make_inquiry()
    actions.claim(make_inquiry(), by=carl, at=timezone.now())
    save(mia, "With me", "holder=me", shared="on")
    theirs = actions.claim(make_inquiry(), by=ana, at=timezone.now())
    assert SavedView.objects.get().query == "holder=me"
    ((_, query, _),) = views_on(ana)
    page = signed_in(ana).get(f"{QUEUE}?{query}").content.decode()
    assert page.count('class="field-reference"') == 1
    assert theirs.reference in page


def test_a_view_is_its_owners_alone_and_a_shared_one_everybodys(ana, carl, mia, otto):
    save(ana, "Mine")
    save(mia, "Ours", "urgent=yes", shared="on")
    assert views_on(ana) == [("Mine", SPANISH, False), ("Ours", "urgent=yes", False)]
    assert views_on(carl) == views_on(otto) == [("Ours", "urgent=yes", False)]


def test_only_the_lead_shares(ana, mia):
    answer = save(ana, shared="on")
    assert answer.status_code == 422
    assert "Only the lead shares a view with everyone." in answer.content.decode()
    assert SavedView.objects.count() == 0
    box = 'name="shared"'
    assert box not in signed_in(ana).get(f"{QUEUE}?{SPANISH}").content.decode()
    assert box in signed_in(mia).get(f"{QUEUE}?{SPANISH}").content.decode()


def test_one_name_is_one_view_of_a_person(ana, carl, mia):
    save(ana, "Spanish")
    answer = save(ana, "Spanish", "language=es")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "You have a view of this name. Choose another name." in page
    assert 'value="Spanish"' in page
    assert 'aria-invalid="true" autofocus' in page
    assert save(carl, "Spanish").status_code == 302
    assert save(mia, "Spanish", shared="on").status_code == 302
    answer = save(mia, "Spanish", "urgent=yes", shared="on")
    assert "There is a shared view of this name. Choose another name." in answer.content.decode()
    assert SavedView.objects.count() == 3


def test_pressed_twice_is_one_view_and_no_error(ana):
    assert [save(ana).status_code for _ in range(2)] == [302, 302]
    assert SavedView.objects.count() == 1


def test_two_presses_at_the_same_moment_are_one_view_too(ana, monkeypatch):
    """The other one is there between the looking and the writing."""
    first = verbs.save_view(View(urgent="yes"), by=ana, name="Urgent", shared=False)
    monkeypatch.setattr("django.db.models.QuerySet.first", lambda rows: None)
    assert verbs.save_view(View(urgent="yes"), by=ana, name="Urgent", shared=False) == first
    with pytest.raises(actions.ActionRefused, match="Choose another name"):
        verbs.save_view(View(language="es"), by=ana, name="Urgent", shared=False)


def test_twenty_are_enough(ana, mia):
    for owner in (ana, None):
        SavedView.objects.bulk_create(SavedView(by=owner, name=f"View {number}", query="urgent=yes") for number in range(20))
    for answer in (save(ana), save(mia, shared="on")):
        assert answer.status_code == 422
        assert "There are 20 views already. Delete one first." in answer.content.decode()
    assert save(mia).status_code == 302


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("  Spanish   today ", "Spanish today"),
        ("Two\r\nlines", "Two lines"),
        ("Turned \u202egniht", "Turned gniht"),
        ("x" * 60, "x" * 60),
        ("ñandú <b>", "ñandú <b>"),
    ],
)
def test_a_name_is_one_line_of_letters_that_are_seen(ana, name, kept):
    assert save(ana, name).status_code == 302
    assert SavedView.objects.get().name == kept
    assert views_on(ana)[0][0] == kept


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Give the view a name."),
        ("  \u200b ", "Give the view a name."),
        ("x" * 61, "A name has 60 letters at most; this one has 61."),
        ("a\0b", "Null characters are not allowed."),
    ],
)
def test_a_name_that_is_none_comes_back_on_the_list_it_was_for(ana, name, sentence):
    inquiry = make_inquiry()
    other = make_inquiry(reach="email", phone="", email="invented@example.org")
    answer = save(ana, name, "reach=email")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert other.reference in page
    assert inquiry.reference not in page
    assert 'id="save-view" open' in page
    assert SavedView.objects.count() == 0


def test_a_name_cannot_become_a_part_of_the_page(ana):
    save(ana, "<script>alert(1)</script>")
    for page in (signed_in(ana).get(QUEUE), save(ana, "<script>alert(1)</script>", "urgent=yes")):
        assert "<script>alert" not in page.content.decode()


def test_the_help_says_what_does_not_belong_in_a_name(ana):
    page = html.unescape(signed_in(ana).get(f"{QUEUE}?{SPANISH}").content.decode())
    assert "Do not put a family's name in it." in page


def test_everybody_deletes_their_own_and_only_the_lead_a_shared_one(ana, carl, mia):
    save(ana, "Mine")
    save(mia, "Ours", "urgent=yes", shared="on")
    mine, ours = SavedView.objects.get(by=ana), SavedView.objects.get(by=None)
    for person in (carl, mia):
        assert drop(person, mine).status_code == 302
    client = signed_in(ana)
    csrf_post(client, f"{SAVE}{ours.pk}/delete/", {"query": "urgent=yes"})
    assert "Only the lead deletes a shared view." in client.get(QUEUE).content.decode()
    assert set(SavedView.objects.all()) == {mine, ours}
    assert drop(ana, mine)["Location"] == f"{QUEUE}?{SPANISH}"
    drop(mia, ours)
    assert SavedView.objects.count() == 0


def test_what_is_gone_already_is_nothing_to_delete(ana):
    save(ana)
    saved = SavedView.objects.get()
    assert [drop(ana, saved).status_code for _ in range(2)] == [302, 302]
    for number in (0, 10**30):
        assert csrf_post(signed_in(ana), f"{SAVE}{number}/delete/", {"query": ""})["Location"] == QUEUE


def test_the_button_to_delete_is_on_the_view_that_is_looked_at_and_only_for_who_may(ana, carl, mia):
    save(mia, "Ours", "urgent=yes", shared="on")
    save(ana, "Mine")
    ours, mine = SavedView.objects.get(by=None).pk, SavedView.objects.get(by=ana).pk

    def offered(person, query: str) -> list[int]:
        page = signed_in(person).get(f"{QUEUE}?{query}").content.decode()
        return [int(number) for number in re.findall(r"views/(\d+)/delete/", page)]

    assert offered(ana, SPANISH) == [mine]
    assert offered(ana, "") == offered(ana, "urgent=yes") == offered(carl, SPANISH) == []
    assert offered(mia, "urgent=yes") == [ours]


def test_saving_is_offered_where_it_makes_sense(ana, mia):
    def offered(person, query: str) -> bool:
        return 'id="save-view"' in signed_in(person).get(f"{QUEUE}?{query}").content.decode()

    assert [offered(ana, query) for query in ("", "q=K7Q-F2M", SPANISH, "status=closed")] == [False, False, True, True]
    save(ana)
    save(mia)
    assert not offered(ana, SPANISH)
    assert offered(mia, SPANISH)  # to share it
    save(mia, shared="on")
    assert not offered(mia, SPANISH)


def test_what_narrows_the_list_is_said_and_each_can_be_taken_off(ana):
    page = signed_in(ana).get(f"{QUEUE}?language=es&urgent=yes&holder=999").content.decode()
    narrowed = re.search(r'<ul class="narrowed-by".*?</ul>', page, re.S)[0]
    links = [html.unescape(link) for link in re.findall(r'href="([^"]*)"', narrowed)]
    assert links == [
        f"{QUEUE}?urgent=yes&language=es",
        f"{QUEUE}?language=es&holder=999",
        f"{QUEUE}?urgent=yes&holder=999",
    ]
    assert "somebody who holds nothing now" in narrowed
    assert 'id="narrowed"' not in signed_in(ana).get(QUEUE).content.decode()


def test_who_may_not_see_the_queue_keeps_nothing_and_nothing_happens_by_a_link(ana, elena, ramon, stranger):
    for person in (elena, ramon):
        answer = csrf_post(signed_in(person), SAVE, {"name": "Mine", "query": SPANISH}, page="/admin/password_change/")
        assert answer.status_code == 403
    assert stranger.post(SAVE, {"name": "Mine", "query": SPANISH}).status_code in (302, 403)
    assert signed_in(ana).post(SAVE, {"name": "Mine", "query": SPANISH}).status_code == 403  # without the token
    assert signed_in(ana).get(SAVE).status_code == 405
    assert SavedView.objects.count() == 0
    save(ana)
    saved = SavedView.objects.get()
    delete = f"{SAVE}{saved.pk}/delete/"
    assert signed_in(ana).get(delete).status_code == 405
    assert signed_in(ana).post(delete).status_code == 403
    assert csrf_post(signed_in(elena), delete, page="/admin/password_change/").status_code == 403
    assert SavedView.objects.count() == 1
