"""What the gates say while one writes: every fault with its place, its better words, and whether it refuses."""

from __future__ import annotations

import html
from dataclasses import replace

import pytest
from django.utils import timezone

from articles import actions, gates
from articles.models import Article, GlossaryTerm, Source
from tests.articles.test_editor_page import path
from tests.make import SOUND, csrf_post, make_article, make_sound, signed_in, write

pytestmark = pytest.mark.django_db

BAD = "## What helps\n\nThe addict rests. 😀 We promise a full recovery.[^s9]\n"


@pytest.fixture
def article() -> Article:
    return make_sound()


def checks_of(article: Article) -> str:
    return path(article).replace("change", "checks")


def told(person, article: Article) -> dict:
    answer = signed_in(person).get(checks_of(article))
    assert answer.status_code == 200
    return answer.json()


def keep(article: Article, by, **changes) -> None:
    draft = article.working_drafts.filter(user=by).first()
    actions.autosave(
        article,
        base=article.revisions.first(),
        text=replace(SOUND, **changes),
        version=draft.version if draft else 0,
        by=by,
        at=timezone.now(),
    )


def test_a_sound_text_has_nothing_in_its_way(article, elena):
    panel = told(elena, article)
    assert (panel["summary"], panel["lines"]) == ("Nothing stands in the way of publishing.", [])
    assert [figure.split(",")[0] for figure in panel["figures"]] == ["16 words", "grade -1.3", "0.1 kB on the line"]


def test_each_fault_has_its_words_what_is_better_and_its_place(article, elena):
    keep(article, elena, body=BAD)
    lines = told(elena, article)["lines"]
    first = lines[0]
    assert "“addict”" in first["say"]
    assert first["better"].startswith("Better: person")
    assert (first["field"], first["refuses"]) == ("body", True)
    units = BAD.encode("utf-16-le")
    marked = [units[2 * line["start"] : 2 * line["end"]].decode("utf-16-le") for line in lines if line["field"] == "body"]
    assert "addict" in marked
    assert "full recovery" in marked  # after a sign that counts as two where browsers count
    assert "[^s9]" in marked


def test_a_fault_in_title_or_summary_is_found_there(article, elena):
    keep(article, elena, title="Help for an addict", summary="The junkie next door.")
    places = {line["field"]: (line["start"], line["end"]) for line in told(elena, article)["lines"]}
    assert places == {"title": (12, 18), "summary": (4, 10)}


def test_what_is_about_the_whole_has_no_place(article, elena):
    long = "## What helps\n\n" + "Stay with them and call. " * 200 + "\n"
    keep(article, elena, body=long)
    (line,) = [line for line in told(elena, article)["lines"] if "the most" in line["say"]]
    assert (line["field"], line["refuses"]) == ("", True)


def test_what_refuses_comes_first_and_is_counted_apart(article, elena):
    body = "## What helps\n\nHe said “addict” to me. The junkie was me. Stay.\n"
    keep(article, elena, body=body)
    panel = told(elena, article)
    refuses = [line["refuses"] for line in panel["lines"]]
    assert refuses == sorted(refuses, reverse=True)
    assert panel["summary"] == "1 thing to mend before it is published. 1 to look at."


def test_the_panel_refuses_what_publishing_refuses(article, elena):
    keep(article, elena, body=BAD.replace("[^s9]", ""))
    draft = article.working_drafts.get()
    report = gates.examine(
        title=draft.title,
        summary=draft.summary,
        body=draft.body,
        language="en",
        needs_no_source=draft.no_source_needed,
    )
    said = [f"{line['say']} {line['better']}.".replace(" .", "") for line in told(elena, article)["lines"] if line["refuses"]]
    assert sorted(said) == sorted(report.refusals)


@pytest.mark.parametrize(
    ("status", "said"), [(None, "“s9” is no key of a source."), ("gone", "no longer at its address"), ("changed", "")]
)
def test_a_source_that_would_be_refused_is_named(status, said, article, elena):
    if status:
        Source.objects.create(
            key="s9", title="Invented", url="https://example.org/", checked_on=timezone.localdate(), status=status
        )
    keep(article, elena, body="## What helps\n\nIt helps.[^s9] Do it.[^s9] Rest.[^general]\n")
    says = [line["say"] for line in told(elena, article)["lines"]]
    assert (len(says) == 1 and said in says[0]) if said else says == []


def test_each_section_has_its_grade_and_the_beginning_a_name(article, elena):
    words = "Stay with them and call for help. " * 6
    keep(article, elena, body=f"{words}\n\n## What helps\n\n{words}\n")
    assert [line.split(":")[0] for line in told(elena, article)["sections"]] == [
        "The text before the first heading",
        "What helps",
    ]


def test_spanish_is_measured_as_spanish(elena):
    article = make_article(language="es", slug="inventado")
    write(article, body="## Qué ayuda\n\nQuédese cerca. Pida ayuda.\n", no_source_needed=["Qué ayuda"])
    assert told(elena, article)["figures"][1].startswith("ease ")


def test_a_new_section_is_offered_as_one_that_needs_no_source(article, elena):
    keep(article, elena, body="## What helps\n\nStay.\n\n::: steps Words to say\n1. Help.\n:::\n")
    assert told(elena, article)["titles"] == [gates.BEGINNING, "What helps", "Words to say"]


# --- Asked again and again ----------------------------------------------------------------------------------------------


def test_who_has_it_already_is_told_so_until_something_changes(article, elena):
    client = signed_in(elena)

    def ask(etag: str = ""):
        return client.get(checks_of(article), headers={"if-none-match": etag} if etag else {})

    etag = ask()["ETag"]
    assert ask(etag).status_code == 304
    changes = (
        lambda: keep(article, elena, body=BAD),
        lambda: keep(article, elena, body=BAD, no_source_needed=[]),
        lambda: GlossaryTerm.objects.create(language="en", slug="x", term="Naloxone", meaning="x"),
        lambda: Source.objects.create(key="s9", title="Invented", url="https://example.org/", checked_on=timezone.localdate()),
        lambda: Source.objects.update(status="gone"),
    )
    for change in changes:
        change()
        answer = ask(etag)
        assert answer.status_code == 200, change
        etag = answer["ETag"]
        assert ask(etag).status_code == 304


def test_it_is_of_ones_own_draft_and_of_nobody_elses(article, elena, lucia, ramon):
    keep(article, elena, body=BAD)
    assert told(elena, article)["lines"]
    assert told(lucia, article)["lines"] == told(ramon, article)["lines"] == []


def test_a_strangers_words_are_words_on_the_page_too(article, elena):
    keep(article, elena, body="## <b>x</b>\n\nThe addict.\n")
    raw = signed_in(elena).get(f"{path(article)}?checks=1").content.decode()
    assert "<b>x</b>" not in raw
    assert "“<b>x</b>” names no source." in html.unescape(raw)


@pytest.mark.parametrize("who", ["ana", "mia", "otto"])
def test_who_is_no_editor_sees_nothing(who, article, request):
    client = signed_in(request.getfixturevalue(who))
    assert client.get(checks_of(article)).status_code == 403
    assert client.get(checks_of(article).replace(str(article.pk), "999999")).status_code == 403


def test_it_is_only_looked_at(article, elena):
    client = signed_in(elena)
    assert csrf_post(client, checks_of(article)).status_code == 405
    assert client.get(checks_of(article).replace(str(article.pk), "999999")).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_it_costs_as_much_with_three_sources_as_with_one(count, article, elena, django_assert_num_queries):
    keep(article, elena, body="".join(f"## Part {n}\n\nIt helps.[^s{n}]\n\n" for n in range(count)))
    client = signed_in(elena)
    with django_assert_num_queries(9):  # session, user, 2 for rights; article, version, draft, terms, sources
        answer = client.get(checks_of(article))
    with django_assert_num_queries(9):
        assert client.get(checks_of(article), headers={"if-none-match": answer["ETag"]}).status_code == 304
