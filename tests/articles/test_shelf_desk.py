"""Topics and the glossary at the desk: said anew by the same rules as the files, in both languages, seen by readers."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from articles import actions
from articles.actions import TERM_FIELDS, TOPIC_FIELDS, NotAllowed, TermFacts, TopicFacts, add_term, change_term, change_topic
from articles.actions.rows import seen
from articles.actions.wording import SHARED
from articles.models import Article, GlossaryTerm, Publication, Source, Topic
from tests.make import csrf_post, make_published, make_topic, signed_in
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

TOPICS, TERMS = "/admin/articles/topic/", "/admin/articles/glossaryterm/"
TOPIC = {"title": "Invented topic", "description": "What it holds.", "position": "3", "review_days": "365"}
TERM = {"term": "Naloxone", "meaning": "A medicine that helps breathing.", "older_words": "", "why": "", "source_keys": ""}


@pytest.fixture
def topic() -> Topic:
    return make_topic(description="What it holds.", position=3)


@pytest.fixture
def term() -> GlossaryTerm:
    return GlossaryTerm.objects.create(language="en", slug="naloxone", term="Naloxone", meaning=TERM["meaning"])


@pytest.fixture
def source() -> Source:
    return Source.objects.create(key="s1", title="Invented", url="https://example.org/", checked_on="2026-11-01")


def save(person, row, **changes):
    """The form of a row, sent as it stands but for what is changed."""
    is_topic = isinstance(row, Topic)
    path, given, names = (TOPICS, TOPIC, TOPIC_FIELDS) if is_topic else (TERMS, TERM, TERM_FIELDS)
    path = f"{path}{row.pk}/change/"
    was = seen(type(row).objects.get(pk=row.pk), names)
    return csrf_post(signed_in(person), path, given | {"was": was} | changes, page=path)


def said(answer) -> str:
    return html.unescape(answer.content.decode())


# --- Topics -------------------------------------------------------------------------------------------------------------


def test_an_editor_says_a_topic_anew_and_readers_see_it(topic, elena, client):
    article, number = make_published(), Publication.objects.get().number
    assert save(elena, topic, title="Help at home").status_code == 302
    topic.refresh_from_db()
    assert (topic.title, topic.edited_at is not None) == ("Help at home", True)
    assert Publication.objects.get().number > number
    assert b"Help at home" in client.get(article.get_absolute_url()).content
    assert topic.slug == "invented-topic"


def test_the_librarys_files_leave_alone_what_was_said_at_the_desk(elena):
    call_command("load_library", verbosity=0)
    topic, term = Topic.objects.filter(language="es").first(), GlossaryTerm.objects.filter(language="es").first()
    facts = TopicFacts("Del escritorio", "", topic.position, topic.review_days, topic.withdraw_when_overdue)
    change_topic(topic, facts, was=seen(topic, TOPIC_FIELDS), by=elena, at=timezone.now())
    meant = TermFacts(term.term, "Dicho en el escritorio.")
    change_term(term, meant, was=seen(term, TERM_FIELDS), by=elena, at=timezone.now())
    call_command("load_library", verbosity=0)
    topic.refresh_from_db()
    term.refresh_from_db()
    assert (topic.title, term.meaning, term.source_keys) == ("Del escritorio", "Dicho en el escritorio.", ())


def test_how_often_a_shelf_is_checked_is_for_who_leads_and_holds_in_both_languages(topic, elena, lucia):
    pair = make_topic("es", slug="tema", title="Tema", translation_key=topic.translation_key)
    english, spanish = make_published(), make_published(language="es", slug="uno")
    Article.objects.filter(pk=spanish.pk).update(topic=pair)
    save(elena, topic, review_days="30", withdraw_when_overdue="on")  # her form does not take it
    topic.refresh_from_db()
    assert (topic.review_days, topic.withdraw_when_overdue) == (365, False)
    facts = TopicFacts("Invented topic", "", 3, 30, True)
    with pytest.raises(NotAllowed):
        change_topic(topic, facts, was=seen(topic, TOPIC_FIELDS), by=elena, at=timezone.now())
    assert save(lucia, topic, review_days="30", withdraw_when_overdue="on").status_code == 302
    pair.refresh_from_db()
    assert (pair.review_days, pair.withdraw_when_overdue, pair.position, pair.title) == (30, True, 3, "Tema")
    for article in (english, spanish):
        article.refresh_from_db()
        assert article.review_due_on == article.updated_on + timedelta(days=30)
        assert article.closes_on is not None


def test_a_longer_time_puts_no_review_off(topic, lucia):
    article = make_published()
    due = article.review_due_on
    save(lucia, topic, review_days="999")
    article.refresh_from_db()
    assert article.review_due_on == due
    assert Topic.objects.get().review_days == 999


def test_a_topic_is_written_for_the_one_of_the_other_language(topic, elena):
    client, path = signed_in(elena), f"{TOPICS}add/?pair={topic.pk}"
    assert f"add/?pair={topic.pk}" in client.get(f"{TOPICS}{topic.pk}/change/").content.decode()
    page = client.get(path).content.decode()
    assert '<option value="es" selected>' in page
    given = TOPIC | {"language": "es", "slug": "tema-inventado", "title": "Tema inventado", "pair": str(topic.pk)}
    assert csrf_post(client, path, given, page=path).status_code == 302
    new = Topic.objects.get(language="es")
    assert (new.translation_key, new.slug) == (topic.translation_key, "tema-inventado")
    again = csrf_post(client, path, given | {"slug": "otro"}, page=path)
    assert again.status_code == 422
    assert "one in this language already" in said(again)


# --- The glossary -------------------------------------------------------------------------------------------------------


def test_an_editor_says_a_word_anew_with_its_sources_and_readers_see_it(term, source, elena, client):
    client.get("/glossary/")
    changes = {"meaning": "It brings breathing back.", "source_keys": "[^s1]", "older_words": "narcan shot\nthe antidote\n"}
    assert save(elena, term, **changes).status_code == 302
    term.refresh_from_db()
    assert (term.source_keys, term.older_words) == (("s1",), ["narcan shot", "the antidote"])
    page = said(client.get("/glossary/"))
    assert "It brings breathing back." in page
    assert "“the antidote”" in page
    desk = said(signed_in(elena).get(f"{TERMS}{term.pk}/change/"))
    assert "narcan shot\nthe antidote</textarea>" in desk
    assert 'value="s1"' in desk


def test_a_new_word_has_its_place_and_keeps_it(term, elena):
    client, path = signed_in(elena), f"{TERMS}add/"
    given = TERM | {"language": "en", "term": "Recovery coach", "meaning": "Somebody who has been there."}
    assert csrf_post(client, path, given, page=path).status_code == 302
    new = GlossaryTerm.objects.get(slug="recovery-coach")
    save(elena, new, term="Coach", meaning="Somebody who has been there.")
    new.refresh_from_db()
    assert (new.term, new.slug) == ("Coach", "recovery-coach")
    again = csrf_post(client, path, given, page=path)
    assert again.status_code == 422
    assert "has this word already" in said(again)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"meaning": "What an addict needs."}, "addict"),
        ({"meaning": " ".join(["word"] * 25) + "."}, "a long sentence"),
        ({"why": "It is a cure with a 100% success rate."}, "Better"),
        ({"source_keys": "s1 s99"}, "no source s99"),
        ({"term": ""}, "required"),
        ({"meaning": "x" * 401}, "at most 400"),
    ],
)
def test_a_word_meets_the_rules_of_the_files(term, source, elena, changes, says):
    answer = save(elena, term, older_words="Zebrafinch", **changes)
    assert answer.status_code == 422
    assert says in said(answer)
    assert "Zebrafinch</textarea>" in said(answer)
    term.refresh_from_db()
    assert term.meaning == TERM["meaning"]


@pytest.mark.parametrize(("changes", "says"), [({"title": "For addicts"}, "addict"), ({"position": "-1"}, "greater")])
def test_so_does_a_topic(topic, elena, changes, says):
    answer = save(elena, topic, **changes)
    assert answer.status_code == 422
    assert says in said(answer)


def test_older_words_are_printed_to_be_explained_so_no_rule_refuses_them(term, elena):
    assert save(elena, term, older_words="addict").status_code == 302


# --- Both ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["topic", "term"])
def test_two_people_at_once_and_nobody_writes_over_the_other(kind, request, elena, lucia):
    row = request.getfixturevalue(kind)
    field, names = ("title", TOPIC_FIELDS) if kind == "topic" else ("term", TERM_FIELDS)
    begun = seen(type(row).objects.get(), names)
    save(elena, row, **{field: "By Elena"})
    answer = save(lucia, row, **{field: "By Lucía"}, was=begun)
    assert answer.status_code == 409
    assert "<dd>By Elena</dd>" in said(answer)
    assert 'value="By Lucía"' in said(answer)
    row.refresh_from_db()
    assert getattr(row, field) == "By Elena"


@pytest.mark.parametrize("kind", ["topic", "term"])
def test_a_reviewer_reads_and_a_coordinator_does_not(kind, request, ramon, ana):
    row = request.getfixturevalue(kind)
    base = TOPICS if kind == "topic" else TERMS
    reader = signed_in(ramon)
    assert "main-button" not in reader.get(f"{base}{row.pk}/change/").content.decode()
    assert save(ramon, row).status_code == 403
    assert reader.get(f"{base}add/").status_code == 403
    for path in (base, f"{base}{row.pk}/change/", f"{base}add/"):
        assert signed_in(ana).get(path).status_code == 403
    facts = TermFacts("T", "M")
    for person in (ramon, ana):
        with pytest.raises(NotAllowed):
            add_term(language="en", facts=facts, by=person, at=timezone.now())


@pytest.mark.parametrize(("who", "days"), [("elena", Topic().review_days), ("lucia", 32000)])
def test_only_who_leads_sets_how_often_a_new_shelf_is_checked(who, days, request):
    client = signed_in(request.getfixturevalue(who))
    typed = {"language": "en", "slug": "new", "title": "New", "position": "1", "review_days": "32000"}
    assert csrf_post(client, f"{TOPICS}add/", typed, page=f"{TOPICS}add/").status_code == 302
    made = Topic.objects.get(slug="new")
    assert (made.review_days, made.position) == (days, 1)
    facts = TopicFacts("New", "", 1, 32000, True)
    one = actions.add_topic(language="en", slug="newer", facts=facts, by=request.getfixturevalue(who), at=timezone.now())
    assert (one.review_days, one.withdraw_when_overdue) == (days, who == "lucia")


def test_what_holds_for_both_languages_is_taken_from_the_one_that_is_there(topic, lucia):
    facts = TopicFacts("T", "", topic.position + 1, topic.review_days + 1, not topic.withdraw_when_overdue)
    made = actions.add_topic(language="es", slug="t", facts=facts, pair=topic, by=lucia, at=timezone.now())
    assert all(getattr(made, name) == getattr(topic, name) for name in SHARED)


@pytest.mark.parametrize("base", [TOPICS, TERMS])
def test_nothing_is_deleted_and_what_is_not_there_is_not_found(base, topic, term, elena):
    client = signed_in(elena)
    pk = topic.pk if base == TOPICS else term.pk
    assert csrf_post(client, f"{base}{pk}/delete/", {"post": "yes"}).status_code == 403
    for end in ("9999999/change/", "add/?pair=9999999", "add/?pair=x", "add/?pair=" + "9" * 30):
        assert client.get(base + end).status_code == 404


@pytest.mark.parametrize("n", [1, 3])
def test_lists_and_pages_cost_the_same_and_show_the_other_language(n, elena, source, django_assert_num_queries):
    for number in range(n):
        topic = make_topic(slug=f"t{number}", title=f"Topic {number}")
        make_topic("es", slug=f"t{number}", title=f"Tema {number}", translation_key=topic.translation_key)
        one = GlossaryTerm.objects.create(language="en", slug=f"w{number}", term=f"Word {number}", meaning="M.")
        one.sources.add(source)
    client = signed_in(elena)
    client.get(TOPICS)
    for path, queries, shows in (
        (f"{TOPICS}?language__exact=en", 6, '<span lang="es">Tema 0</span>'),
        (f"{TERMS}?language__exact=en", 6, "not there yet"),
        (f"{TOPICS}{topic.pk}/change/", 6, "Tema"),
        (f"{TERMS}{one.pk}/change/", 7, "Write it in the other language"),
    ):
        with django_assert_num_queries(queries):
            assert shows in client.get(path).content.decode()


def test_the_desks_rights_in_the_database_are_enough(topic, term, source, lucia):
    make_published()
    now = timezone.now()
    with acting_as("prosperity_desk"):
        change_topic(topic, TopicFacts("T", "", 1, 30, True), was=seen(topic, TOPIC_FIELDS), by=lucia, at=now)
        change_term(term, TermFacts("T", "M.", source_keys=("s1",)), was=seen(term, TERM_FIELDS), by=lucia, at=now)
        actions.add_topic(language="es", slug="t", facts=TopicFacts("T", "", 1, 30, True), by=lucia, at=now, pair=topic)
        add_term(language="es", facts=TermFacts("T", "M.", source_keys=("s1",)), by=lucia, at=now, pair=term)
    assert Topic.objects.count() == GlossaryTerm.objects.count() == 2


def test_the_words_of_a_row_are_in_its_language_and_the_form_in_the_desks(elena):
    topic = make_topic("es")
    page = signed_in(elena).get(f"/admin/articles/topic/{topic.pk}/change/").content.decode()
    assert f'<h1 lang="es">{topic.title}</h1>' in page
    assert re.search(r'<input[^>]*name="title"[^>]*lang="es"', page)
    assert not re.search(r"<form[^>]*lang=", page)
