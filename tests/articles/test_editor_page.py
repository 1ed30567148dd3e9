"""The page on which a text is written: what it begins from, what each press does, and that nobody's words are lost."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
import time_machine
from django.contrib.auth.models import User
from django.utils import timezone

from articles import actions
from articles.admin_views import frame
from articles.models import Article, Revision, WorkingDraft
from tests.make import SOUND, csrf_post, make_article, make_revision, make_sound, signed_in, write
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

NOW = timezone.now
BODY = "## What helps\n\nStay with them. Call for help.\n\nRest afterwards.\n"


class Fields(HTMLParser):
    """What a browser would send of the form, without script and without a press."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, Any] = {}
        self.inside, self.area, self.select = False, "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name, value = given.get("name") or "", given.get("value") or ""
        if tag == "form":
            self.inside = given.get("id") == "text"
        if not self.inside:
            return
        if tag == "input" and given.get("type") in ("radio", "checkbox"):
            if "checked" in given and name == "no_source_needed":
                self.found.setdefault(name, []).append(value)
            elif "checked" in given:
                self.found[name] = value
        elif tag == "input" and name:
            self.found[name] = value
        elif tag == "textarea" and name:
            self.area, self.found[name] = name, ""
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select and (self.select not in self.found or "selected" in given):
            self.found[self.select] = value

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.area = ""
        if tag == "select":
            self.select = ""
        if tag == "form":
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.area:
            self.found[self.area] += data


def text_of(shown: str) -> dict[str, Any]:
    fields = Fields()
    fields.feed(shown)
    for name, value in fields.found.items():
        if isinstance(value, str) and name in ("summary", "body", "comment"):
            fields.found[name] = value.removeprefix("\r\n").removeprefix("\n")  # as browsers do
    return fields.found


def path(article: Article) -> str:
    return f"/admin/articles/article/{article.pk}/change/"


def page(person: User, article: Article) -> str:
    answer = signed_in(person).get(path(article))
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def send(person: User, article: Article, verb: str = "change", client: Any = None, **changes: Any) -> Any:
    """Open the page, change some fields and press something; the answer, not followed."""
    client = client or signed_in(person)
    carried = text_of(client.get(path(article)).content.decode())
    return client.post(f"/admin/articles/article/{article.pk}/{verb}/", {**carried, **changes})


def save(person: User, article: Article, **changes: Any) -> Any:
    return send(person, article, press="save", **changes)


@pytest.fixture
def article() -> Article:
    """Readers see version 1."""
    return make_sound()


# --- What the page begins from ------------------------------------------------------------------------------------------


def test_it_begins_from_the_newest_version_and_says_so(article, elena):
    write(article, summary="A second version.")
    shown = page(elena, article)
    carried = text_of(shown)
    assert (carried["title"], carried["summary"], carried["base"], carried["version"]) == (
        SOUND.title,
        "A second version.",
        "2",
        "0",
    )
    assert carried["no_source_needed"] == ["What helps"]
    assert "You begin from version 2." in shown
    assert "Readers go on seeing version 1 until a newer one is published." in shown


def test_what_changed_is_asked_anew_for_each_version(article, elena):
    write(article, summary="A second version.", change="small", change_note="A comma.")
    carried = text_of(page(elena, article))
    assert (carried["change"], carried["change_note"]) == ("meaning", "")


def test_a_draft_that_readers_do_not_see_is_called_that(elena):
    article = make_article()
    write(article)
    assert "Readers do not see this article yet." in page(elena, article)


def test_an_article_without_a_version_begins_with_its_title(elena):
    article = make_article()
    carried = text_of(page(elena, article))
    assert (carried["title"], carried["base"]) == ("Invented article", "0")


def test_it_begins_from_ones_own_draft_and_says_if_there_is_a_newer_version(article, elena, lucia):
    send(elena, article, press="check", summary="My half of it.", change="small", change_note="A comma.")
    write(article, lucia, summary="Meanwhile.")
    shown = page(elena, article)
    carried = text_of(shown)
    assert (carried["summary"], carried["change"], carried["change_note"]) == ("My half of it.", "small", "A comma.")
    assert (carried["base"], carried["version"]) == ("1", "1")
    assert "begun from version 1" in shown
    assert "Version 2 is newer than what you began from." in shown
    assert text_of(page(lucia, article))["summary"] == "Meanwhile."


def test_who_is_writing_now_is_named_and_who_wrote_before_is_not(article, elena, lucia):
    lucia.first_name, lucia.last_name = "Lucía", "Invented"
    lucia.save()
    keep(article, lucia, summary="Hers.")
    shown = page(elena, article)
    assert "Also writing on it now: Lucía Invented (" in " ".join(re.sub("<[^>]+>", "", shown).split())
    assert "Hers." not in shown
    with time_machine.travel(NOW() + timedelta(seconds=121)):
        assert "Lucía Invented (" not in page(elena, article)


def keep(article: Article, by: User, **changes: Any) -> WorkingDraft:
    text = actions.Text(**({"title": SOUND.title, "summary": SOUND.summary, "body": SOUND.body} | changes))
    return actions.autosave(article, base=article.revisions.first(), text=text, version=0, by=by, at=NOW())


def test_the_other_language_is_offered_to_a_translation(article, elena):
    spanish = make_article(language="es", slug="inventado", translation_key=article.translation_key)
    write(spanish)
    save(elena, spanish, renders_number="1", summary="Lo que puede hacer hoy.")
    assert spanish.revisions.first().renders_number == 1
    assert text_of(page(elena, spanish))["renders_number"] == "1"


# --- Saving -------------------------------------------------------------------------------------------------------------


def test_a_version_is_made_of_all_that_was_typed(article, elena):
    answer = save(
        elena,
        article,
        title=" Help at home ",
        summary="Two\r\nlines.",
        body="## What helps\r\n\r\nStay.\r\n",
        change="small",
        change_note="A comma.",
        name="After the talk",
        no_source_needed=["What helps"],
    )
    assert (answer.status_code, answer["Location"]) == (302, path(article))
    revision = article.revisions.first()
    assert (revision.number, revision.base.number, revision.created_by, revision.name) == (2, 1, elena, "After the talk")
    assert (revision.title, revision.summary, revision.body) == ("Help at home", "Two lines.", "## What helps\n\nStay.\n")
    assert (revision.change, revision.change_note, revision.no_source_needed) == ("small", "A comma.", ["What helps"])
    article.refresh_from_db()
    assert article.live_revision.number == 1


def test_a_text_that_a_browser_sends_back_unchanged_is_the_same_text(elena):
    """Line ends, the empty line at the end and the order of what is excused: none of it looks like a change."""
    article = make_article()
    make_revision(article, body="\n\n## B\n\nx\n\n## A\n\ny\n\n", no_source_needed=["B", "A"])
    carried = text_of(page(elena, article))
    answer = save(elena, article, body=carried["body"].replace("\n", "\r\n"))
    assert "Nothing has changed." in answer.content.decode()


def test_a_refused_version_comes_back_with_everything_that_was_typed(article, elena):
    answer = save(elena, article, title="  ", summary="Zebrafinch.", name="Mine", change_note="Kestrel.", no_source_needed=[])
    shown = html.unescape(answer.content.decode())
    carried = text_of(shown)
    assert answer.status_code == 422
    assert "Write a title." in shown
    assert (carried["summary"], carried["name"], carried["change_note"]) == ("Zebrafinch.", "Mine", "Kestrel.")
    assert "no_source_needed" not in carried
    assert article.revisions.count() == 1


def test_a_field_that_holds_too_much_is_marked(article, elena):
    answer = save(elena, article, title="x" * 161)
    assert answer.status_code == 422
    assert re.search(r'name="title"[^>]*aria-invalid="true"', answer.content.decode())


def test_saving_ends_ones_draft_and_nobody_elses(article, elena, lucia):
    keep(article, elena, summary="Mine.")
    keep(article, lucia, summary="Hers.")
    save(elena, article)
    assert [draft.user for draft in article.working_drafts.all()] == [lucia]


# --- Two people, two windows --------------------------------------------------------------------------------------------


def test_when_somebody_saved_meanwhile_both_texts_are_kept_and_a_second_press_says_which(article, elena, lucia):
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode()) | {"body": "## What helps\n\nMine.\n", "press": "save"}
    write(article, lucia, body="## What helps\n\nHers.\n")
    answer = client.post(path(article), carried)
    shown = html.unescape(answer.content.decode())
    assert answer.status_code == 409
    assert "Somebody saved version 2 meanwhile." in shown
    assert "Save mine on top of version 2" in shown
    assert "Hers.\n</textarea>" in shown
    again = text_of(shown)
    assert (again["body"], again["base"]) == ("## What helps\n\nMine.\n", "1")
    assert article.revisions.count() == 2
    assert client.post(path(article), {**again, "press": "save"}).status_code == 409  # the same press changes nothing
    assert client.post(path(article), {**again, "press": "mine"}).status_code == 302
    newest = article.revisions.first()
    assert (newest.number, newest.base.number, newest.body) == (3, 2, "## What helps\n\nMine.\n")


def test_mine_on_top_is_of_the_version_that_was_shown(article, elena, lucia):
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode()) | {"summary": "Mine.", "press": "save"}
    write(article, lucia, summary="Hers.")
    again = text_of(client.post(path(article), carried).content.decode())
    write(article, lucia, summary="Hers again.")
    answer = client.post(path(article), {**again, "press": "mine"})
    assert answer.status_code == 409
    assert "Save mine on top of version 3" in answer.content.decode()


@pytest.mark.parametrize("press", ["save", "check"])
def test_what_was_written_in_another_window_is_not_overwritten_unseen(press, article, elena):
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode()) | {"summary": "This window.", "press": press}
    keep(article, elena, summary="The other window.")
    answer = client.post(path(article), carried)
    shown = html.unescape(answer.content.decode())
    assert answer.status_code == 409
    assert "The other window." in shown
    again = text_of(shown)
    assert again["summary"] == "This window."
    assert article.working_drafts.get().summary == "The other window."
    assert client.post(path(article), {**again, "press": press}).status_code == 302
    assert not article.working_drafts.filter(summary="The other window.").exists()


def test_a_draft_that_is_gone_in_another_window_can_be_kept_anew(article, elena):
    keep(article, elena, summary="Mine.")
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode())
    actions.discard(article, by=elena)
    answer = client.post(path(article), {**carried, "press": "check"})
    assert answer.status_code == 409
    again = text_of(answer.content.decode())
    assert (again["summary"], again["version"]) == ("Mine.", "0")
    assert client.post(path(article), {**again, "press": "check"}).status_code == 302
    assert article.working_drafts.get().summary == "Mine."


def test_an_article_that_is_gone_is_not_found(article, elena):
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode())
    gone = path(article).replace(str(article.pk), "999999")
    assert client.get(gone).status_code == 404
    assert client.post(gone, {**carried, "press": "save"}).status_code == 404


# --- Checking and throwing away -----------------------------------------------------------------------------------------


def test_check_keeps_the_draft_and_shows_what_is_wrong(article, elena):
    client = signed_in(elena)
    answer = send(elena, article, client=client, press="check", body="## What helps\n\nThe addict rests.\n")
    assert (answer.status_code, answer["Location"]) == (302, f"{path(article)}?checks=1#checks")
    shown = html.unescape(client.get(answer["Location"]).content.decode())
    assert "1 thing to mend before it is published." in shown
    assert "“addict”" in shown
    assert article.working_drafts.get().body == "## What helps\n\nThe addict rests.\n"
    assert article.revisions.count() == 1


@pytest.mark.parametrize("press", ["save", "check", "discard"])
def test_what_is_half_written_beside_the_text_goes_along_to_the_next_page_once(press, article, elena, ramon):
    first = actions.comment(article.revisions.first(), block=0, text="Which ones?", by=ramon, at=NOW())
    client = signed_in(elena)
    half = {"comment": "Half a", "paragraph": "1", f"answer-{first.pk}": "These a", "name": "After the talk"}
    send(elena, article, client=client, press=press, summary="Mine.", **half)
    carried = text_of(client.get(path(article)).content.decode())
    assert (carried["comment"], carried["paragraph"], carried[f"answer-{first.pk}"]) == ("Half a", "1", "These a")
    assert carried["name"] == ("After the talk" if press == "check" else "")
    again = text_of(client.get(path(article)).content.decode())
    assert (again["comment"], again[f"answer-{first.pk}"], again["name"]) == ("", "", "")


def test_what_was_said_about_a_change_is_kept_before_a_word_is_changed(article, elena):
    send(elena, article, press="check", change_note="A comma.", change="small")
    assert (article.working_drafts.get().change_note, article.working_drafts.get().change) == ("A comma.", "small")


def test_enter_in_a_line_makes_no_version(article, elena):
    """Browsers press the first button of the form then."""
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode()) | {"summary": "Mine.", "press": "save"}
    write(article, summary="Theirs.")
    clash = client.post(path(article), carried).content.decode()
    for shown in (page(elena, article), clash):
        first = re.search(r'<form[^>]*id="text".*?(<button (?![^>]*type="button")[^>]*>)', shown, re.S)[1]
        assert 'value="check"' in first


def test_a_draft_is_thrown_away_on_purpose_only(article, elena, lucia):
    keep(article, elena, summary="Mine.")
    keep(article, lucia, summary="Hers.")
    assert "Throw my draft away" in page(elena, article)
    assert send(elena, article, press="discard").status_code == 302
    assert [draft.user for draft in article.working_drafts.all()] == [lucia]
    assert text_of(page(elena, article))["summary"] == SOUND.summary
    assert "Throw my draft away" not in page(elena, article)


# --- Who may ------------------------------------------------------------------------------------------------------------


def test_a_reviewer_reads_the_text_and_finds_no_field_for_it(article, ramon):
    shown = page(ramon, article)
    assert "Stay with them. Call for help." in shown
    assert 'name="body"' not in shown
    assert "Save version" not in shown
    assert "editor.js" not in shown
    assert csrf_post(signed_in(ramon), path(article), {"press": "save", "body": "Mine."}, page=path(article)).status_code == 403
    assert article.revisions.count() == 1


@pytest.mark.parametrize("who", ["ana", "mia", "otto"])
def test_who_is_no_editor_sees_nothing(who, article, request):
    client = signed_in(request.getfixturevalue(who))
    assert client.get(path(article)).status_code == 403
    assert client.get(path(article).replace(str(article.pk), "999999")).status_code == 403
    assert csrf_post(client, path(article), {"press": "save"}).status_code == 403


def test_nothing_is_done_without_a_token(article, elena):
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode()) | {"press": "save", "summary": "Mine."}
    carried.pop("csrfmiddlewaretoken")
    assert client.post(path(article), carried).status_code == 403
    assert not Revision.objects.filter(summary="Mine.").exists()


def test_a_strangers_words_stay_words(article, elena):
    write(article, title="</textarea><script>alert(1)</script>", body="</textarea><img src=x>\n")
    raw = signed_in(elena).get(path(article)).content.decode()
    assert "<script>alert" not in raw
    assert "<img src=x>" not in raw


def test_the_desks_rights_in_the_database_are_enough(article, elena):
    client = signed_in(elena)
    with acting_as("prosperity_desk"):
        for verb, changes in (
            ("change", {"press": "check", "summary": "Mine."}),
            ("draft", {"summary": "Mine again."}),
            ("comment", {"paragraph": "1", "comment": "Which ones?"}),
            ("change", {"press": "save", "summary": "Mine at last."}),
            ("change", {"press": "discard"}),
        ):
            assert send(elena, article, verb, client=client, **changes).status_code in (200, 302), verb
        assert client.get(f"{path(article)}?checks=1").status_code == 200
    assert article.revisions.first().summary == "Mine at last."


def test_preview_keeps_what_is_written_and_shows_it(article, elena):
    answer = send(elena, article, press="preview", body="## What helps\n\nKestrelwords.\n", comment="Half written")
    preview = f"/admin/articles/article/{article.pk}/preview/"
    assert (answer.status_code, answer["Location"]) == (302, f"{preview}?v=draft")
    assert WorkingDraft.objects.get().body.strip().endswith("Kestrelwords.")
    assert "Kestrelwords." in signed_in(elena).get(f"{preview}page/?v=draft").content.decode()
    assert send(elena, make_sound(slug="untouched"), press="preview")["Location"].endswith("?v=newest")


# --- The cost -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_costs_ten_queries_at_most_besides_session_and_user(count, article, elena, lucia, django_assert_num_queries):
    spanish = make_article(language="es", slug="inventado", translation_key=article.translation_key)
    for number in range(count):
        write(article, summary=f"Version {number}.", body=f"{BODY}\nIt helps.[^s{number}]\n")
        write(spanish, summary=f"Versión {number}.")
        other = User.objects.create_user(f"other-{number}")
        other.groups.set(lucia.groups.all())
        keep(article, other, summary="Theirs.")
    client = signed_in(elena)
    # 2 for session and user, 2 for rights; article, version, drafts, comments, pair, sources, pictures
    with django_assert_num_queries(11):
        client.get(path(article))
    with django_assert_num_queries(13):  # and terms and sources for the checks
        client.get(f"{path(article)}?checks=1")


@pytest.mark.parametrize(
    ("typed", "meant"), [("12", 12), ("0", 0), ("", 0), ("-1", 0), ("\u0663", 0), ("\u00b2", 0), ("9" * 10, 0)]
)
def test_a_number_is_read_the_same_way_everywhere(typed, meant, article, elena):
    assert frame.number(typed) == meant
    client = signed_in(elena)
    base = f"/admin/articles/article/{article.pk}"
    if not meant:
        assert client.get(f"{base}/preview/", {"v": typed or "x"}).status_code == 404
        assert client.get(f"{base}/versions/", {"before": typed}).status_code == 200
        assert client.get("/admin/articles/article/add/", {"pair": typed or "x"}).status_code == 404


def test_a_section_that_the_database_cannot_keep_is_refused(article, elena):
    assert send(elena, article, press="check", no_source_needed=["a\0"]).status_code == 422
