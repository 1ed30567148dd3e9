"""Words of messages: templates know few variables, and what a family never wants mentioned does not leave the desk."""

from __future__ import annotations

import html

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from intake import actions, wording
from intake.actions import mail
from intake.models import AccessRecord, Answer, Inquiry, Submission
from intake.wording import NothingToPut, Refusal, UnknownVariable, refused, render
from tests.make import add, file_letters, look, main_of, make_inquiry, receipt_code, send_request

NOW = timezone.now()  # letters arrive by the real clock
VALUES = {"name": "Testina", "centre": "An invented centre", "phone": "", "hours": "9 to 5", "coordinator": "Ana"}


# --- Templates


def test_variables_are_filled_in():
    body = "Hello {name},\n\nwe are here {hours}. {coordinator}, {centre}. {name}!"
    assert render(body, VALUES) == "Hello Testina,\n\nwe are here 9 to 5. Ana, An invented centre. Testina!"
    assert wording.variables_of(body) == ["name", "hours", "coordinator", "centre"]
    assert render("No variable.", {}) == "No variable."


@pytest.mark.parametrize(
    "body",
    [
        "{surname}", "{}", "{ name }", "{name.__class__}", "{name!r}", "{0}", "{Name}", "{{name}}", "{name", "name}", "{na{me}",
    ],
)  # fmt: skip
def test_a_template_knows_only_its_own_variables(body):
    with pytest.raises(UnknownVariable, match=r"A template knows \{name\}, \{centre\}, \{phone\}, \{hours\}, \{coordinator\}"):
        render(body, VALUES)


def test_a_variable_without_a_value_asks_for_another_template():
    with pytest.raises(NothingToPut, match=r"^They gave no name; choose another template\.$"):
        render("Hello {name}", VALUES | {"name": " "})
    with pytest.raises(NothingToPut, match=r"^Nothing is known for {phone}; choose another template\.$"):
        render("Call {phone}", VALUES)
    with pytest.raises(NothingToPut):
        render("Hello {name}", {})


@pytest.mark.parametrize("hostile", ["{hours}", "{% now %}", "{{ 7|add:7 }}", "<script>", "\\1", "\\g<0>", "{"])
def test_what_a_family_calls_itself_is_text_and_nothing_else(hostile):
    assert render("Hello {name}", VALUES | {"name": hostile}) == f"Hello {hostile}"


# --- What must never be mentioned


@pytest.mark.parametrize(
    ("text", "never", "word"),
    [
        ("We spoke with your husband.", "my husband, rehab", None),
        ("Call us about rehab.", "rehab", "rehab"),
        ("Our REHABILITATION house", "rehab", "rehab"),
        ("He is in re\u200bhab", "rehab", "rehab"),
        ("Ｒｅｈａｂ", "rehab", "rehab"),
        ("prehab", "rehab", None),
        ("Su adicción", "adiccion", "adiccion"),
        ("su adiccion", "Adicción; el trabajo", "adiccion"),
        ("Trabajo", "el alcohol o el trabajo", None),
        ("el  trabajo\nde él", "el alcohol o el trabajo", "el trabajo"),
        ("Dr. O'Brien's office", "OBrien", "obrien"),
        ("an odd day", "OD", None),
        ("after the OD.", "OD", "od"),
        ("Daniel wrote", "Maria / Daniel", "daniel"),
        ("Prosperity Haven", "Prosperity Haven", "prosperity haven"),
        ("no, nothing at all", "no", None),
        ("a note", "n/a", None),
        ("nobody will say", "nothing", None),
        ("anything", "", None),
        ("", "rehab", None),
    ],
)
def test_a_message_that_says_it_is_told(text, never, word):
    found = refused(text, never)
    assert (found.word if found and found.sure else None) == word


@pytest.mark.parametrize(
    ("text", "never", "word"),
    [
        ("Your husband may call.", "that my husband drinks", "husband"),
        ("drinks are free", "that my husband drinks", "drinks"),
        ("please tell", "please never tell", None),
        ("Ask the clinic.", "The Invented Clinic", "clinic"),
    ],
)
def test_a_long_word_out_of_several_is_a_maybe(text, never, word):
    assert refused(text, never) == (Refusal(word, sure=False) if word else None)


def test_what_is_sure_comes_before_what_may_be():
    assert refused("The clinic and rehab", "invented clinic, rehab") == Refusal("rehab", sure=True)


def test_the_word_is_in_no_log():
    assert "rehab" not in repr(Refusal("rehab", sure=True))


@given(st.text(), st.text())
def test_no_text_breaks_it(text, never):
    found = refused(text, never)
    assert found is None or found.word


@given(st.text())
def test_whatever_they_name_is_found_in_itself_unless_it_forbids_nothing(never):
    found = refused(never, never)
    things = [thing for thing in map(wording._plain, wording._APART.split(never)) if wording._counts(thing)]
    assert (found is not None and found.sure) == bool(things)


# --- In the mailbox


@pytest.fixture
def asked(client, ana, db) -> tuple[Inquiry, str]:
    """A family that has asked never to mention two things, and Ana holds it."""
    code = receipt_code(client, send_request(client))
    changed = {"reach": "call", "ways": ["call"], "time_zone": "America/New_York"}
    assert add(client, "contact", code, never_mention="Kestrel, the blue house", **changed).status_code == 303
    file_letters()
    return actions.claim(Inquiry.objects.get(), by=ana, at=NOW), code


@pytest.mark.parametrize("looked", [False, True])
def test_a_word_they_never_want_to_read_does_not_reach_their_mailbox(asked, ana, looked):
    inquiry, _ = asked
    with pytest.raises(actions.NotToBeSaid) as told:
        actions.answer(inquiry, by=ana, words="About the kestrels.", at=NOW, looked=looked)
    assert told.value.refusal == Refusal("kestrel", sure=True)
    assert str(told.value) == "Your message says something that the family asked us never to mention."
    assert not Answer.objects.exists()


def test_what_only_may_be_it_goes_out_when_somebody_has_looked(asked, ana, client):
    inquiry, code = asked
    with pytest.raises(actions.NotToBeSaid, match="say that you have"):
        actions.answer(inquiry, by=ana, words="The house is open.", at=NOW)
    actions.answer(inquiry, by=ana, words="The house is open.", at=NOW, looked=True)
    assert "The house is open." in html.unescape(main_of(look(client, code)))


def test_looking_at_what_they_never_want_mentioned_is_recorded(asked, ana):
    inquiry, _ = asked
    actions.answer(inquiry, by=ana, words="Good morning.", at=NOW)
    assert list(AccessRecord.objects.values_list("inquiry", "by", "reason")) == [(inquiry.pk, ana.pk, "message checked")]


def test_a_wish_that_stays_in_an_older_letter_holds(asked, ana, client):
    inquiry, code = asked
    add(client, "contact", code, reach="call", ways=["call"], time_zone="America/New_York", phone="202-555-0199")
    file_letters()
    with pytest.raises(actions.NotToBeSaid):
        actions.answer(inquiry, by=ana, words="Kestrel", at=NOW)


def test_what_cannot_be_read_cannot_be_kept_to_so_nothing_goes_out(ana, db):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    for submission in Submission.objects.all():
        submission.contact = submission.story
        submission.save()
    with pytest.raises(actions.ActionRefused, match="cannot be opened with the keys of this desk"):
        actions.answer(inquiry, by=ana, words="Good morning.", at=NOW)
    assert not Answer.objects.exists()


@pytest.mark.parametrize(
    ("text", "never", "word"),
    [
        ("Come to AA with us.", "Please don't mention AA", "aa"),
        ("About the HIV test", "never say HIV", "hiv"),
        ("The DUI is no problem.", "Do not mention the DUI please", "dui"),
        ("Your DUI", "the word DUI", "dui"),
        ("We know about the pot.", "nothing about pot", "pot"),
        ("Su prueba de VIH", "Por favor, que no se hable del VIH", "vih"),
        ("El grupo de AA", "no mencionen nunca AA, por favor", "aa"),
        ("Hubo una OD.", "nada de la OD", "od"),
        ("Our rehab", "please never mention rehab", "rehab"),
        ("after the OD.", "the OD", "od"),
        ("the odd day", "the OD", None),
        ("potatoes in a teapot", "nothing about pot", None),
        ("Aaron and Isaac", "Please don't mention AA", None),
        ("hived off", "never say HIV", None),
        ("viherío", "que no digan VIH", None),
        ("please do not", "Please don't", None),
    ],
)
def test_the_words_that_ask_are_not_the_words_that_are_asked_about(text, never, word):
    assert refused(text, never) == (Refusal(word, sure=True) if word else None)


@pytest.mark.parametrize(
    ("text", "never", "word"),
    [
        ("How is your son?", "my son", "son"),
        ("your AA group", "that he was in AA last year", "aa"),
        ("a song", "my son", None),
        ("We got your note, and he may write.", "he got a DUI", None),
        ("Su padre fue amable.", "mi hijo fue a AA", None),
    ],
)
def test_a_short_word_out_of_several_is_a_maybe_too_but_only_whole(text, never, word):
    assert refused(text, never) == (Refusal(word, sure=False) if word else None)


# --- Looking at it is on record, whatever comes of it


def test_a_refused_message_leaves_the_record_that_somebody_looked(asked, ana):
    inquiry, _ = asked
    with pytest.raises(actions.NotToBeSaid):
        actions.answer(inquiry, by=ana, words="About the kestrels.", at=NOW)
    assert list(AccessRecord.objects.values_list("inquiry", "by", "reason")) == [(inquiry.pk, ana.pk, "message checked")]


def test_words_are_tried_on_it_only_by_who_may_open_what_families_write(asked, ana):
    inquiry, _ = asked
    Group.objects.get(name="admissions").permissions.remove(Permission.objects.get(codename="open_inquiry"))
    with pytest.raises(actions.ActionRefused, match=r"^Your account may not open what families write\.$"):
        actions.answer(inquiry, by=User.objects.get(pk=ana.pk), words="About the kestrels.", at=NOW)
    assert AccessRecord.objects.count() == 0


def test_who_does_not_hold_it_opens_nothing_by_trying_words(asked, carl):
    inquiry, _ = asked
    with pytest.raises(actions.ActionRefused, match="Only ana, who holds it"):
        actions.answer(inquiry, by=carl, words="About the kestrels.", at=NOW)
    assert AccessRecord.objects.count() == 0


def test_a_wish_that_comes_between_the_look_and_the_answer_is_heeded(asked, ana, client, monkeypatch):
    inquiry, code = asked
    look_up = mail._open_to_answer

    def slowly(*args, **given):
        found = look_up(*args, **given)
        wish = {"reach": "call", "ways": ["call"], "time_zone": "America/New_York", "never_mention": "wrenword"}
        add(client, "contact", code, **wish)
        file_letters()
        return found

    monkeypatch.setattr(mail, "_open_to_answer", slowly)
    with pytest.raises(actions.ChangedMeanwhile):
        actions.answer(inquiry, by=ana, words="A wrenword.", at=NOW)
    assert not Answer.objects.exists()
