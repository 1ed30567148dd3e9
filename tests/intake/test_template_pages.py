"""Messages that the lead words once: kept by the lead, looked at as this family would read them, sent by whoever holds it."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import User
from django.db import DatabaseError
from django.utils import timezone

from intake import actions, audit, opening
from intake.management import invented
from intake.models import AccessRecord, Answer, Inquiry, MessageTemplate, Submission
from intake.wording import VARIABLES, variables_of
from tests.make import add, csrf_post, file_letters, file_request, look, main_of, make_inquiry, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
LIST = "/admin/intake/messagetemplate/"


def made(slug: str = "we-called", language: str = "en", **changes) -> MessageTemplate:
    values = {"title": f"{slug} in {language}", "body": "Hello {name}, Pelicanword of {coordinator}."} | changes
    return MessageTemplate.objects.create(slug=slug, language=language, **values)


def preview_path(inquiry: Inquiry, template: MessageTemplate) -> str:
    return f"{QUEUE}{inquiry.pk}/template/{template.pk}/"


def preview(person: User, inquiry: Inquiry, template: MessageTemplate):
    return signed_in(person).get(preview_path(inquiry, template))


def text_of(answer) -> str:
    """What stands in the box for the message."""
    box = re.search(r'<textarea name="words".*?>(.*?)</textarea>', answer.content.decode(), re.S)[1]
    return html.unescape(box).strip()


def text_of_field(page: str) -> str:
    return re.search(r'<textarea name="body".*?>(.*?)</textarea>', page, re.S)[1]


@pytest.fixture
def asked(ana, client) -> tuple[Inquiry, str]:
    """A family that Ana holds, and its code."""
    ana.first_name = "Ana"
    ana.last_name = "Invented"
    ana.save()
    code = file_request(client)
    return actions.claim(Inquiry.objects.get(), by=ana, at=timezone.now()), code


@pytest.fixture
def inquiry(asked) -> Inquiry:
    return asked[0]


# --- What the lead keeps


def save(person: User, path: str = f"{LIST}add/", **values: str):
    form = {"slug": "we-called", "language": "en", "title": "We called", "body": "Hello {name}.", "active": "on"}
    client = signed_in(person)
    seen = re.search(r'name="seen" value="(\d+)"', client.get(path).content.decode())
    return csrf_post(client, path, {**form, "seen": seen[1] if seen else "", **values}, page=path)


def test_the_lead_words_messages_and_nobody_else_does(ana, mia, otto, elena):
    assert save(mia).status_code == 302
    template = MessageTemplate.objects.get()
    for person in (ana, otto, elena):
        for path in (LIST, f"{LIST}add/", f"{LIST}{template.pk}/change/"):
            assert signed_in(person).get(path).status_code == 403, (person, path)
            assert csrf_post(signed_in(person), path, {"title": "Changed"}, page="/admin/").status_code == 403


def test_a_template_is_switched_off_and_never_deleted(mia, inquiry, ana):
    template = made()
    path = f"{LIST}{template.pk}/"
    assert signed_in(mia).get(f"{path}delete/").status_code == 403
    superuser = User.objects.create_superuser("root-invented", password="invented")
    assert signed_in(superuser).get(f"{path}delete/").status_code == 403
    assert save(mia, f"{path}change/", active="").status_code == 302
    template.refresh_from_db()
    assert (template.active, template.version) == (False, 1)
    assert preview(ana, inquiry, template).status_code == 404
    assert "From a template" not in signed_in(ana).get(f"{QUEUE}{inquiry.pk}/change/").content.decode()


def test_two_leads_at_one_message_do_not_overwrite_each_other_unseen(mia):
    template = made()
    path = f"{LIST}{template.pk}/change/"
    assert save(mia, path, body="Hello {name}, from the first.").status_code == 302
    refused = save(mia, path, body="Hello {name}, from the second.", seen="0")
    page = html.unescape(refused.content.decode())
    assert refused.status_code == 200
    assert "Somebody changed this message meanwhile." in page
    assert "Hello {name}, from the first." in page
    assert "Hello {name}, from the second." in text_of_field(page)
    template.refresh_from_db()
    assert template.body == "Hello {name}, from the first."
    seen = re.search(r'name="seen" value="(\d+)"', page)[1]
    assert save(mia, path, body="Hello {name}, from the second.", seen=seen).status_code == 302
    template.refresh_from_db()
    assert (template.body, template.version) == ("Hello {name}, from the second.", 2)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Hello {surname}", "There is no {surname}."),
        ("Hello {name.__class__}", "There is no {name.__class__}."),
        ("Hello {}", "A brace stands alone."),
        ("Hello {name", "A brace stands alone."),
        ("{% now %}", "There is no {% now %}."),
        ("{{ name }}", "There is no { name }."),
    ],
)
def test_a_variable_that_there_is_not_is_refused_with_those_that_there_are(mia, body, said):
    answer = save(mia, body=body)
    assert answer.status_code == 200
    page = html.unescape(answer.content.decode())
    known = ", ".join(f"{{{name}}}" for name in VARIABLES)
    if "{{" in body:
        said = "A brace stands alone."
    assert f"{said} A template knows {known}." in page
    assert body in page
    assert not MessageTemplate.objects.exists()


def test_the_form_names_what_can_stand_in_braces(mia):
    page = html.unescape(signed_in(mia).get(f"{LIST}add/").content.decode())
    assert all(f"{{{name}}}: {meaning}" in page for name, meaning in VARIABLES.items())


def test_one_message_has_one_wording_in_each_language(mia):
    assert save(mia).status_code == 302
    assert "already exists" in save(mia).content.decode()
    assert save(mia, language="es").status_code == 302


def test_both_languages_of_a_message_stand_side_by_side(mia):
    made(body="Hello <b>{name}</b>"), made(language="es", title="Llamamos"), made("only-english")
    page = signed_in(mia).get(LIST).content.decode()
    rows = re.findall(r"<tr>.*?</tr>", page.split("<tbody>")[1], re.S)
    assert len(rows) == 2
    assert "we-called in en" in rows[1]
    assert "Llamamos" in rows[1]
    assert "Hello &lt;b&gt;{name}&lt;/b&gt;" in rows[1]
    assert f'href="{LIST}add/?slug=only-english&amp;language=es"' in rows[0]
    assert "Word it in this language" in rows[0]


@pytest.mark.parametrize("messages", [1, 3])
def test_the_list_costs_the_same_for_one_and_for_three(mia, messages, django_assert_num_queries):
    for number in range(messages):
        made(f"message-{number}"), made(f"message-{number}", "es")
    client = signed_in(mia)
    with django_assert_num_queries(8):  # session, user, two of permissions, two counts, rows, their wordings
        client.get(LIST)


# --- Choosing


def test_those_in_the_familys_language_come_first(ana, inquiry):
    made(language="es", title="A en español"), made(title="Z in English"), made("other", title="B in English")
    page = signed_in(ana).get(f"{QUEUE}{inquiry.pk}/change/").content.decode()
    titles = re.findall(r'/template/\d+/" lang="\w+">([^<]+)<', page)
    assert titles == ["B in English", "Z in English", "A en español"]
    Inquiry.objects.update(language="es")
    page = signed_in(ana).get(f"{QUEUE}{inquiry.pk}/change/").content.decode()
    assert re.findall(r'/template/\d+/" lang="\w+">([^<]+)<', page)[0] == "A en español"


def test_only_whoever_holds_it_is_offered_templates(ana, carl, mia, inquiry):
    made()
    for person in (carl, mia):
        assert "/template/" not in signed_in(person).get(f"{QUEUE}{inquiry.pk}/change/").content.decode()


# --- Looking


def test_the_preview_reads_as_the_family_would_read_it(ana, inquiry):
    answer = preview(ana, inquiry, made())
    assert answer.status_code == 200
    assert text_of(answer) == "Hello Testina Invented, Pelicanword of Ana."
    assert "no-store" in answer["Cache-Control"]
    assert "Testina" not in answer.content.decode().split("</title>")[0]


def test_looking_is_recorded_with_its_reason_and_sends_nothing(ana, inquiry):
    before = Inquiry.objects.values().get()
    preview(ana, inquiry, made())
    assert list(AccessRecord.objects.values_list("inquiry", "by", "reason")) == [(inquiry.pk, ana.pk, "message preview")]
    assert not Answer.objects.exists()
    assert Inquiry.objects.values().get() == before
    assert inquiry.timeline.count() == 2


def test_if_the_looking_cannot_be_recorded_nothing_is_shown(ana, inquiry, monkeypatch):
    template = made()

    def broken(*args, **kwargs):
        raise DatabaseError("invented")

    monkeypatch.setattr(audit, "record_access", broken)
    with pytest.raises(DatabaseError):
        preview(ana, inquiry, template)


@pytest.mark.parametrize("rows", [1, 3])
def test_a_preview_costs_the_same_for_one_and_for_three_of_everything(ana, client, rows, django_assert_num_queries):
    for number in range(rows):
        made(f"message-{number}")
    code = file_request(client)
    for number in range(rows):
        add(client, "contact", code, reach="call", ways=["call"], never_mention=f"Kestrel {number}")
        file_letters()
    inquiry = actions.claim(Inquiry.objects.get(), by=ana, at=timezone.now())
    desk, template = signed_in(ana), MessageTemplate.objects.first()
    # session, user, two of permissions, inquiry, template, a transaction around (the row locked, role, record, letters)
    with django_assert_num_queries(14):
        assert desk.get(preview_path(inquiry, template)).status_code == 200


def test_what_a_family_calls_itself_is_text_and_nothing_else(ana):
    hostile = "{coordinator}{% now 'Y' %}{{ 7|add:7 }}</textarea><script>alert(1)</script>"
    inquiry = actions.claim(make_inquiry(name=hostile), by=ana, at=timezone.now())
    answer = preview(ana, inquiry, made(body="Hello {name}"))
    assert text_of(answer) == f"Hello {hostile}"
    assert "<script>alert" not in answer.content.decode()


def test_the_lead_s_words_are_text_too(ana, inquiry):
    template = made(title="<b>Bold</b>", body="<script>alert(1)</script> {% now 'Y' %}".replace("{% now 'Y' %}", ""))
    page = preview(ana, inquiry, template).content.decode()
    assert "<script>alert" not in page
    assert "<b>Bold</b>" not in page


def test_a_family_without_a_name_leads_to_another_template_and_nothing_is_lost(ana):
    inquiry = actions.claim(make_inquiry(name=""), by=ana, at=timezone.now())
    named, plain = made(), made("plain", body="Hello.")
    before = Inquiry.objects.values().get()
    answer = preview(ana, inquiry, named)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "They gave no name; choose another template." in page
    assert f'href="{preview_path(inquiry, plain)}"' in page
    assert f'href="{preview_path(inquiry, named)}"' not in page
    assert Inquiry.objects.values().get() == before
    assert AccessRecord.objects.get().reason == "message preview"  # that they gave no name was looked up


def test_a_value_that_the_centre_has_not_set_leads_to_another_template_too(ana, inquiry, settings):
    settings.CENTRE_HOURS = {"en": "9 to 5", "es": ""}
    assert text_of(preview(ana, inquiry, made(body="We are here {hours}."))) == "We are here 9 to 5."
    answer = preview(ana, inquiry, made(language="es", body="Estamos {hours}."))
    assert "Nothing is known for {hours}; choose another template." in answer.content.decode()


def test_a_template_that_came_past_the_form_with_a_variable_of_its_own_is_refused_in_words(ana, inquiry):
    answer = preview(ana, inquiry, made(body="Hello {surname}"))
    assert answer.status_code == 409
    assert "There is no {surname}." in answer.content.decode()


def test_whoever_does_not_hold_it_looks_at_nothing(ana, carl, mia, otto, elena, stranger, inquiry):
    template = made()
    path = preview_path(inquiry, template)
    for person in (carl, mia):
        assert signed_in(person).get(path)["Location"] == f"{QUEUE}{inquiry.pk}/change/"
    for person in (otto, elena):
        assert signed_in(person).get(path).status_code == 403
    assert stranger.get(path).status_code == 302
    assert not AccessRecord.objects.exists()
    assert csrf_post(signed_in(ana), path).status_code == 405


def test_whose_time_ran_out_claims_again_before_looking(ana, inquiry):
    template = made()
    with time_machine.travel(timezone.now() + timedelta(minutes=20)):
        client = signed_in(ana)
        answer = client.get(preview_path(inquiry, template), follow=True)
    assert "Your 15 minutes were over, and it is back in the queue. Claim it again." in answer.content.decode()
    assert not AccessRecord.objects.filter(reason="message preview").exists()


def test_what_is_not_there_or_was_erased_is_not_found(ana, inquiry):
    template = made()
    client = signed_in(ana)
    assert client.get(f"{QUEUE}{inquiry.pk}/template/{10**30}/").status_code == 404
    assert client.get(f"{QUEUE}{'0' * 8}-0000-4000-8000-{'0' * 12}/template/{template.pk}/").status_code == 404
    Inquiry.objects.update(erase_asked_at=timezone.now())
    assert client.get(preview_path(inquiry, template)).status_code == 404


def test_what_cannot_be_opened_is_said_and_breaks_nothing(ana, inquiry):
    for submission in Submission.objects.all():
        submission.contact = submission.story
        submission.save()
    assert preview(ana, inquiry, made()).status_code == 302


# --- Sending


def send(client, inquiry: Inquiry, template: MessageTemplate, **changes: str):
    """Press the button of the preview, with its words or others."""
    path = preview_path(inquiry, template)
    page = client.get(path)
    version = re.search(r'name="version" value="(\d+)"', page.content.decode())[1]
    data = {"version": version, "words": text_of(page)} | changes
    return csrf_post(client, f"{QUEUE}{inquiry.pk}/answer/", data, page=path)


def test_the_words_reach_the_mailbox_as_they_were_looked_at_or_changed(ana, asked, client):
    inquiry, code = asked
    template, desk = made(), signed_in(ana)
    assert send(desk, inquiry, template)["Location"] == f"{QUEUE}{inquiry.pk}/change/"
    assert send(desk, inquiry, template, words="Other Pelicanwords.").status_code == 302
    there = main_of(look(client, code))
    assert "Hello Testina Invented, Pelicanword of Ana." in there
    assert "Other Pelicanwords." in there
    assert inquiry.timeline.filter(kind="answer").count() == 2
    assert opening.unlock_words(Answer.objects.last()) == "Other Pelicanwords."


def test_what_changed_meanwhile_is_told_and_the_words_are_kept(ana, mia, inquiry):
    template, desk = made(), signed_in(ana)
    path = preview_path(inquiry, template)
    old = re.search(r'name="version" value="(\d+)"', desk.get(path).content.decode())[1]
    actions.note(inquiry, by=mia, words="Kestrel", at=timezone.now())
    answer = send(desk, inquiry, template, version=old, words="Pelicanwords of mine")
    assert answer.status_code == 409
    assert "Somebody changed this meanwhile: Note written." in answer.content.decode()
    assert "Pelicanwords of mine" in text_of(answer)
    assert not Answer.objects.exists()


@pytest.fixture
def quiet(asked, client) -> Inquiry:
    """They asked never to mention the Pelican House."""
    inquiry, code = asked
    add(client, "contact", code, reach="call", ways=["call"], never_mention="Pelican House")
    file_letters()
    return inquiry


def test_a_template_that_says_what_they_never_want_mentioned_is_told_before_and_refused_after(ana, quiet):
    template = made(body="This is Pelican House.")
    page = preview(ana, quiet, template).content.decode()
    assert "The family asked us never to mention this:</b> <bdi>pelican house</bdi>" in page
    assert "copy-words" not in page
    assert 'name="looked"' not in page
    answer = send(signed_in(ana), quiet, template, looked="on")
    assert answer.status_code == 409
    assert text_of(answer) == "This is Pelican House."
    assert not Answer.objects.exists()


def test_what_only_may_be_it_goes_out_when_somebody_has_looked(ana, quiet):
    template = made(body="A pelican flew by.")
    assert 'name="looked"' in preview(ana, quiet, template).content.decode()
    assert send(signed_in(ana), quiet, template).status_code == 409
    assert send(signed_in(ana), quiet, template, looked="on").status_code == 302


@pytest.mark.parametrize(
    ("reach", "heading"),
    [("call", "Or say it on the phone"), ("text", "Or send it yourself"), ("email", "Or send it yourself")],
)
def test_who_wants_a_call_or_a_text_has_the_words_to_copy_and_the_attempt_to_log(ana, reach, heading):
    address = {"email": "invented@example.com"} if reach == "email" else {}
    inquiry = actions.claim(make_inquiry(reach=reach, **address), by=ana, at=timezone.now())
    template, desk = made(), signed_in(ana)
    page = desk.get(preview_path(inquiry, template)).content.decode()
    assert heading in page
    assert ">Hello Testina Invented, Pelicanword of ana.</div>" in page
    assert "555" not in page
    assert "invented@example.com" not in page
    assert f'value="{reach}" required checked' in page
    attempt = {"way": reach, "result": "left_message"}
    path = f"{QUEUE}{inquiry.pk}/log_attempt/"
    assert csrf_post(desk, path, attempt, page=preview_path(inquiry, template)).status_code == 302
    assert inquiry.attempts.get().way == reach


def test_who_is_not_to_be_contacted_is_offered_the_mailbox_alone(ana):
    inquiry = actions.claim(make_inquiry(reach="none", phone=""), by=ana, at=timezone.now())
    page = preview(ana, inquiry, made()).content.decode()
    assert "Leave it in their mailbox" in page
    assert "copy-words" not in page
    assert "log_attempt" not in page


def test_a_machine_is_not_spoken_to_where_they_agreed_to_no_message(ana, inquiry):
    assert "<b>Leave no message</b>" in preview(ana, inquiry, made()).content.decode()


# --- The invented ones of `make demo`


def test_the_sample_messages_come_in_pairs_and_name_only_what_is_always_there():
    slugs = {slug for slug, *_ in invented.TEMPLATES}
    assert {(slug, language) for slug, language, *_ in invented.TEMPLATES} == {
        (s, lang) for s in slugs for lang in ("en", "es")
    }
    assert len(slugs) == 5
    for _slug, _language, title, body in invented.TEMPLATES:
        assert set(variables_of(body)) <= {"name", "coordinator"}
        assert re.search(r"\((sample|muestra)\)$", title)


def test_some_of_them_fit_a_family_that_gave_no_name():
    for language in ("en", "es"):
        assert any("{name}" not in body for _, spoken, _, body in invented.TEMPLATES if spoken == language)
