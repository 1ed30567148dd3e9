"""Sources at the desk: changed in a form, used in, and flagged in one press; readers see each of it."""

from __future__ import annotations

import html
from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from articles import actions
from articles.actions import ActionRefused, NotAllowed, SourceFacts, add_source, change_source, flag
from articles.actions.rows import seen
from articles.models import Article, LinkCheck, Notice, Publication, Source
from articles.states import SourceStatus
from tests.make import csrf_post, make_article, make_published, make_sound, signed_in, write
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

LIST = "/admin/articles/source/"
CITES = "## What helps\n\nStay with them.[^s1]\n"
FACTS = {
    "title": "Invented guide",
    "publisher": "Invented press",
    "url": "https://example.org/guide",
    "checked_on": "2026-11-01",
    "license": "",
}


@pytest.fixture
def source() -> Source:
    Source.objects.create(key="s1", **FACTS)
    return Source.objects.get()


def page(source: Source, end: str = "change") -> str:
    return f"{LIST}{source.pk}/{end}/"


def was(client, source: Source) -> str:
    return seen(Source.objects.get(pk=source.pk), actions.SOURCE_FIELDS)


def save(client, source: Source, **changes):
    given = FACTS | {"was": was(client, source)} | changes
    return csrf_post(client, page(source), given, page=page(source))


# --- What it is ---------------------------------------------------------------------------------------------------------


def test_an_editor_changes_a_source_and_readers_see_it_beside_the_text(source, elena, client):
    article, number = make_published(body=CITES), Publication.objects.get().number
    desk = signed_in(elena)
    answer = save(desk, source, title="Invented guide, second edition", checked_on="2026-11-20")
    assert (answer.status_code, answer["Location"]) == (302, page(source))
    source.refresh_from_db()
    assert (source.title, source.checked_on) == ("Invented guide, second edition", date(2026, 11, 20))
    assert source.edited_at is not None
    assert Publication.objects.get().number > number
    assert b"Invented guide, second edition" in client.get(article.get_absolute_url()).content
    history = desk.get(page(source, "history")).content.decode()
    assert "elena" in history
    assert "title, checked_on" in history
    assert "second edition</td>" not in history  # which fields, never what stood in them


def test_the_librarys_file_leaves_a_source_of_the_desk_alone_until_it_was_read_later(elena):
    call_command("load_library", verbosity=0)
    source = Source.objects.get(key="s1")
    facts = SourceFacts("By the desk", source.publisher, source.url, source.checked_on)
    change_source(source, facts, was=seen(source, actions.SOURCE_FIELDS), by=elena, at=timezone.now())
    call_command("load_library", verbosity=0)
    assert Source.objects.get(key="s1").title == "By the desk"


def test_the_key_is_asked_for_once_and_never_again(source, elena):
    client = signed_in(elena)
    answer = csrf_post(client, f"{LIST}add/", FACTS | {"key": "s2"}, page=f"{LIST}add/")
    assert answer.status_code == 302
    new = Source.objects.get(key="s2")
    assert 'name="key"' in client.get(f"{LIST}add/").content.decode()
    assert 'name="key"' not in client.get(page(new)).content.decode()
    save(client, new, key="s3")
    new.refresh_from_db()
    assert new.key == "s2"
    again = csrf_post(client, f"{LIST}add/", FACTS | {"key": "s2"}, page=f"{LIST}add/")
    assert again.status_code == 422
    assert "already exists" in again.content.decode()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"url": "http://example.org/guide"}, "begins with https"),
        ({"url": "javascript:alert(1)"}, "valid URL"),
        ({"title": "  "}, "required"),
        ({"checked_on": "2999-01-01"}, "still to come"),
        ({"checked_on": "soon"}, "valid date"),
    ],
)
def test_what_is_refused_comes_back_with_its_sentence_and_all_that_was_typed(source, elena, changes, says):
    answer = save(signed_in(elena), source, publisher="Zebrafinch press", **changes)
    assert answer.status_code == 422
    text = html.unescape(answer.content.decode())
    assert says in text
    assert 'value="Zebrafinch press"' in text
    source.refresh_from_db()
    assert source.publisher == "Invented press"


def test_two_people_at_once_and_nobody_writes_over_the_other(source, elena, lucia):
    first, second = signed_in(elena), signed_in(lucia)
    begun = was(second, source)
    save(first, source, title="By Elena")
    answer = save(second, source, title="By Lucía", was=begun)
    text = answer.content.decode()
    assert answer.status_code == 409
    assert "<dd>By Elena</dd>" in text
    assert 'value="By Lucía"' in text
    source.refresh_from_db()
    assert source.title == "By Elena"
    carried = text.split('name="was" value="')[1].split('"')[0]
    assert save(second, source, title="By Lucía", was=carried).status_code == 302  # now it is meant
    source.refresh_from_db()
    assert source.title == "By Lucía"


def test_what_was_found_at_an_address_is_forgotten_with_it(source, elena):
    LinkCheck.objects.create(source=source, next_at=timezone.now(), tries=3, failed_since=timezone.now())
    client = signed_in(elena)
    save(client, source, publisher="Another press")
    assert LinkCheck.objects.exists()
    save(client, source, publisher="Another press", url="https://example.org/new")
    assert not LinkCheck.objects.exists()


def test_a_source_that_is_gone_from_the_table_is_not_found(elena):
    client = signed_in(elena)
    for end in ("change", "used-in"):
        assert client.get(f"{LIST}9999999/{end}/").status_code == 404


# --- Who ----------------------------------------------------------------------------------------------------------------


def test_a_reviewer_reads_it_and_changes_nothing(source, ramon):
    client = signed_in(ramon)
    text = client.get(page(source)).content.decode()
    assert "disabled" in text
    assert "Mark it" not in text
    assert save(client, source, title="By Ramón").status_code == 403
    assert csrf_post(client, page(source, "flag"), {"status": "gone", "note": "No."}).status_code == 403
    assert client.get(f"{LIST}add/").status_code == 403
    source.refresh_from_db()
    assert (source.title, source.status) == ("Invented guide", "ok")


@pytest.mark.parametrize("who", ["ana", "mia", "otto"])
def test_who_works_on_requests_gets_nothing_of_it(source, who, request):
    client = signed_in(request.getfixturevalue(who))
    for path in (LIST, page(source), page(source, "used-in"), f"{LIST}add/"):
        assert client.get(path).status_code == 403, path


@pytest.mark.parametrize("who", ["ramon", "ana"])
def test_the_verbs_refuse_too(source, who, request):
    by, now, facts = (
        request.getfixturevalue(who),
        timezone.now(),
        SourceFacts("T", "", "https://example.org/", date(2026, 1, 1)),
    )
    with pytest.raises(NotAllowed):
        add_source(key="s9", facts=facts, by=by, at=now)
    with pytest.raises(NotAllowed):
        change_source(source, facts, was="", by=by, at=now)
    with pytest.raises(NotAllowed):
        flag(source, status=SourceStatus.GONE, note="No.", by=by, at=now)


def test_nothing_is_deleted(source, elena):
    client = signed_in(elena)
    assert csrf_post(client, page(source, "delete"), {"post": "yes"}).status_code == 403


def test_the_desks_rights_in_the_database_are_enough(source, elena):
    make_published(body=CITES)
    LinkCheck.objects.create(source=source, next_at=timezone.now())
    with acting_as("prosperity_desk"):
        facts = SourceFacts("Anew", "", "https://example.org/new", date(2026, 1, 1))
        now = timezone.now()
        change_source(source, facts, was=seen(source, actions.SOURCE_FIELDS), by=elena, at=now)
        add_source(key="s2", facts=facts, by=elena, at=now)
        flag(source, status=SourceStatus.GONE, note="Not found.", by=elena, at=now)
    assert Source.objects.get(pk=source.pk).status == "gone"


# --- Used in ------------------------------------------------------------------------------------------------------------


def test_used_in_names_what_readers_see_and_what_is_to_follow(source, elena, lucia):
    make_published(slug="now", body=CITES)
    follows = make_sound(slug="next")
    write(follows, elena, body=CITES, summary="Another.")
    draft = make_article(slug="draft")
    write(draft, elena, body=CITES)
    planned = make_sound(slug="planned")
    to_come = write(planned, elena, body=CITES, summary="Planned.")
    now = timezone.now()
    actions.plan(to_come, when=now + timedelta(hours=1), by=lucia, at=now)
    write(planned, elena, summary="Newer, without it.")
    write(make_sound(slug="not"), elena, body="## What helps\n\nStay.[^s11]\n", summary="Other.")
    found = {article.slug: (article.uses_now, article.uses_next) for article in Article.objects.citing(source)}
    assert found == {"now": (True, False), "next": (False, True), "draft": (False, True), "planned": (False, True)}
    text = signed_in(elena).get(page(source, "used-in")).content.decode()
    assert "Used in 4 articles" in text
    assert text.count("in the version that is to follow") == 3


@pytest.mark.parametrize("n", [1, 3])
def test_pages_cost_the_same_however_much_there_is(n, elena, django_assert_num_queries):
    source = Source.objects.create(key="s1", **FACTS)
    for number in range(n):
        Source.objects.create(key=f"more{number}", **FACTS)
        make_published(slug=f"a{number}", body=CITES)
    client = signed_in(elena)
    client.get(LIST)
    for path, queries in ((LIST, 6), (page(source), 6), (page(source, "used-in"), 7), (f"{LIST}?used=yes&status__exact=ok", 6)):
        with django_assert_num_queries(queries):
            assert client.get(path).status_code == 200


def test_the_list_counts_use_and_can_be_narrowed(source, elena):
    make_published(body=CITES)
    make_published(slug="again", body=CITES)
    Source.objects.create(key="s2", **FACTS | {"title": "Unused guide"})
    client = signed_in(elena)
    assert f'href="{page(source, "used-in")}">2 articles</a>' in client.get(LIST).content.decode()
    unused = client.get(f"{LIST}?used=no").content.decode()
    assert "Unused guide" in unused
    assert "[^s1]" not in unused
    assert "[^s1]" in client.get(f"{LIST}?q=press&used=yes").content.decode()


# --- One press ----------------------------------------------------------------------------------------------------------


def test_one_press_tells_whoever_keeps_an_article_and_all_who_publish_where_nobody_does(source, elena, lucia, ramon):
    kept, unkept = make_published(slug="kept", body=CITES), make_published(slug="unkept", body=CITES)
    Article.objects.filter(pk=kept.pk).update(keeper=elena)
    answer = csrf_post(signed_in(lucia), page(source, "flag"), {"status": "changed", "note": "A new table."}, page=page(source))
    assert (answer.status_code, answer["Location"]) == (302, page(source, "used-in"))
    source.refresh_from_db()
    assert (source.status, source.status_on, source.status_note) == ("changed", timezone.localdate(), "A new table.")
    told = {(notice.person.username, notice.article.slug) for notice in Notice.objects.filter(kind="source")}
    assert told == {("elena", "kept"), ("elena", "unkept"), ("lucia", "unkept")}
    for article in (kept, unkept):
        event = article.events.first()
        assert (event.verb, event.by, event.reason) == ("source changed", lucia, "s1: A new table.")
    assert list(Source.objects.in_trouble()) == [source]


def test_a_keeper_who_left_is_told_nothing(source, elena, lucia):
    article = make_published(body=CITES)
    Article.objects.update(keeper=elena)
    elena.is_active = False
    elena.save()
    assert flag(source, status=SourceStatus.GONE, note="Not found.", by=lucia, at=timezone.now()) == [article]
    assert {notice.person for notice in Notice.objects.all()} == {lucia}


@pytest.mark.parametrize(("status", "says"), [("gone", "No longer at its address since"), ("changed", "It has changed")])
def test_readers_are_told_beside_the_source(source, elena, client, status, says, django_assert_max_num_queries):
    article = make_published(body=CITES)
    assert says not in client.get(article.get_absolute_url()).content.decode()
    flag(source, status=SourceStatus(status), note="Looked.", by=elena, at=timezone.now())
    with django_assert_max_num_queries(3):  # two, and the page cache's look at the version
        text = client.get(article.get_absolute_url()).content.decode()
    assert says in text
    assert ('href="https://example.org/guide"' in text.split('id="source-1"')[1]) is (status == "changed")
    assert "Looked." not in text  # the note is for the desk


def test_nothing_new_rests_on_what_is_gone_until_somebody_found_it_again(source, elena, lucia):
    article = make_sound()
    flag(source, status=SourceStatus.GONE, note="Not found.", by=elena, at=timezone.now())
    revision = write(article, elena, body=CITES)
    with pytest.raises(ActionRefused, match="gone: s1"):
        actions.publish(revision, by=lucia, at=timezone.now())
    flag(source, status=SourceStatus.OK, note="", by=elena, at=timezone.now())
    source.refresh_from_db()
    assert source.checked_on == timezone.localdate()
    actions.publish(revision, by=lucia, at=timezone.now())


def test_a_flag_says_what_was_found_and_is_set_once(source, elena):
    client = signed_in(elena)
    for given, says in (({"status": "gone", "note": " "}, "Write what you found"), ({"note": "Zebrafinch"}, "Choose what you")):
        answer = csrf_post(client, page(source, "flag"), given, page=page(source))
        assert answer.status_code == 422
        assert says in answer.content.decode()
    assert "Zebrafinch" in answer.content.decode()
    given = {"status": "gone", "note": "Not found."}
    assert csrf_post(client, page(source, "flag"), given, page=page(source)).status_code == 302
    again = csrf_post(client, page(source, "flag"), given, page=page(source))
    assert "marked so already" in again.content.decode()
    assert client.get(page(source, "flag")).status_code == 405


def test_whoever_read_a_source_again_and_found_it_well_says_so_in_one_press(source, elena):
    client = signed_in(elena)
    given = {"status": "ok", "note": ""}
    assert csrf_post(client, page(source, "flag"), given, page=page(source)).status_code == 302
    source.refresh_from_db()
    assert (source.checked_on, source.status) == (timezone.localdate(), "ok")
    assert not Notice.objects.exists()
    assert csrf_post(client, page(source, "flag"), given, page=page(source)).status_code == 422  # today is today
