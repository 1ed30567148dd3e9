"""How danger is found: the mechanism, in sentences of our own. How well it finds is measured elsewhere, on labelled sets."""

import re
import subprocess
import sys
import time
import unicodedata

import pytest

from intake import safety, safety_rules
from intake import safety_lexicon as lexicon
from intake.safety import Danger, Finding, find
from prosperity.embedded_database import CLONE


def dangers(text):
    """What is found, which is here what the rules name."""
    found = {finding.danger.value for finding in find(text)}
    assert found == {sign.removeprefix("+") for _, signs in safety.read(text) for sign in signs if sign.startswith("+")}
    return found


def marked(text, danger):
    return [text[finding.start : finding.end] for finding in find(text) if finding.danger == danger]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He overdosed on Sunday.", "overdose"),
        ("Mi tía tuvo una sobredosis ayer", "overdose"),
        ("My aunt is not breathing", "not_breathing"),
        ("mi abuela no respira bien", "not_breathing"),
        ("I want to kill myself", "suicide"),
        ("vos sabés que me quiero matar", "suicide"),
        ("my cousin is pregnant and uses", "pregnancy"),
        ("usted no sabe, mi hermana está embarazada", "pregnancy"),
        ("The toddler is home alone", "child"),
        ("el niño está solo desde ayer", "child"),
        ("He punched me in the kitchen", "violence"),
        ("mi marido me golpea", "violence"),
        ("she quit vodka on Monday and has tremors", "withdrawal"),
        ("dejó el tequila el lunes y tiene temblores", "withdrawal"),
    ],
)
def test_every_danger_is_found_in_both_languages(text, expected):
    assert dangers(text) == {expected}


@pytest.mark.parametrize(
    "text", ["", " \n\t", "…", "😀😀", "\u0301", "'", "Do you take Aetna?", "¿Tienen cama para el martes?"]
)
def test_nothing_is_found_where_nothing_is(text):
    assert find(text) == ()


def test_the_span_marks_the_words_that_did_it_in_the_text_as_written():
    text = "🙏🏽 Por favor: MI HERMANO  NO   RESPIRÁ, ¡ayuda!"
    assert "NO   RESPIRÁ" in marked(text, Danger.NOT_BREATHING)


def test_the_span_fits_letters_that_are_written_in_two_pieces():
    text = unicodedata.normalize("NFD", "Mamá: mi niña está embarazada, señor")
    assert any("embarazada" in words for words in marked(text, Danger.PREGNANCY))


def test_a_finding_of_several_parts_marks_each_part():
    text = "My uncle quit his rum on Friday. He is tired. And now he has seizures."
    words = marked(text, Danger.WITHDRAWAL)
    assert any("quit" in word for word in words)
    assert any("rum" in word for word in words)
    assert any("seizures" in word for word in words)


def test_a_finding_says_no_word_of_the_text():
    text = "Benedetta overdosed yesterday"
    (finding,) = find(text)
    assert finding == Finding(Danger.OVERDOSE, "en.overdose.named", 10, 19)
    for word in text.split():
        assert word not in repr(finding)
    assert "Benedetta" not in repr(safety._Row(text).words)


def test_the_same_text_gives_the_same_findings_in_their_order():
    text = "she overdosed and he hit me, no respira, my kids are alone"
    findings = find(text)
    assert findings == find(text)
    assert list(findings) == sorted(findings, key=lambda finding: (finding.start, finding.end, finding.danger))
    assert len(set(findings)) == len(findings)


@pytest.mark.parametrize(
    ("plain", "typed"),
    [
        ("He can't breathe", "he cant breathe"),
        ("She's not breathing", "SHES NOT BREETHING"),
        ("He won't wake up", "he wont wake uppppp"),
        ("He won’t wake up", "he wont wake up"),
        ("está embarazada", "esta enbarasada"),
        ("no despierta", "NO DISPIERTA"),
        ("She's pregnant", "shes preganant"),
        ("tiene alucinaciones y dejó el vino", "tiene alusinasiones y dejo el bino"),
        ("he's suicidal", "hes suicdal"),
        ("he OD'd last night", "he od'd last nite"),
    ],
)
def test_spelling_does_not_matter(plain, typed):
    assert dangers(plain) == dangers(typed) != set()


@pytest.mark.parametrize(
    ("plain", "typed"),
    [
        ("she overdosed", "she overdsoed"),  # two letters changed places
        ("he is suicidal", "he is suicidel"),  # another letter
        ("she is pregnant", "she is pregnannt"),  # one too many
        ("she is unconscious", "she is unconscius"),  # one too few
        ("está inconsciente", "esta inconsciete"),
        ("se me quedó ido, no reacciona", "se me kedo ido, no reaciona"),
        ("labios morados", "labios moraos"),
        ("he is shaking and quit vodka yesterday", "he is shakin n quit vodka yesterday"),
    ],
)
def test_one_slip_in_a_long_word_is_forgiven(plain, typed):
    assert dangers(plain) == dangers(typed) != set()


@pytest.mark.parametrize("word", ["hombre", "breeding", "punches", "enfermera", "cabin", "camila", "palito"])
def test_a_word_of_its_own_is_not_taken_for_a_slip(word):
    assert safety._mended(word) not in safety._targets()


@pytest.mark.parametrize(
    "text",
    [
        "mi marido me pegó",
        "mi marido quiere pegarme",
        "mi marido me anda pegando",
        "mi marido me estrangulaba ayer",
        "mi papá nos golpeaba anoche",
        "he is choking me",
        "he choked me",
        "he chokes me when he drinks",
        "he has beaten me",
    ],
)
def test_a_verb_is_known_in_all_its_forms(text):
    assert dangers(text) == {"violence"}


def test_forms_of_verbs():
    assert {"beat", "beats", "beating", "beaten"} <= set(lexicon.forms("beat"))
    assert {"answer", "answered", "answering"} <= set(lexicon.forms("answer"))
    assert {"choke", "chokes", "choked", "choking"} <= set(lexicon.forms("choke"))
    assert {"pego", "pegue", "pegaba", "pegarme", "pegandole", "pegado"} <= set(lexicon.forms("pegar"))
    assert {"despierta", "desperto", "despierten", "despertarlo"} <= set(lexicon.forms("despertar"))
    assert {"rompio", "rompieron", "roto", "rompiendo"} <= set(lexicon.forms("romper"))


def test_words_of_different_languages_are_not_mixed_up():
    assert safety._spelled("off") != safety._spelled("of")
    assert safety._spelled("all") != safety._spelled("al")


@pytest.mark.parametrize(
    "text",
    [
        "mi girlfriend está pregnant",
        "my dad no respira",
        "mi brother overdosed anoche",
        "he dejó el vodka el lunes y está shaking",
    ],
)
def test_people_mix_the_two_languages(text):
    assert dangers(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is not suicidal, but he is not breathing right.", {"not_breathing"}),
        ("she isn't pregnant but he punched me", {"violence"}),
        ("No es suicida, pero no respira", {"not_breathing"}),
        ("no está embarazada ni golpeada", set()),
        ("nobody overdosed here", set()),
        ("Nunca ha tenido una sobredosis", set()),
        ("sobredosis no, gracias a Dios", set()),
        ("The pregnancy test was negative", set()),
        ("he won't go to a hospital and he overdosed", {"overdose"}),
        ("oh no he overdosed", {"overdose"}),
        ("he won't stop talking about suicide", {"suicide"}),
        ("don't tell dad that I'm pregnant", {"pregnancy"}),
        ("I don't know if she is pregnant", {"pregnancy"}),
        ("not just tired, suicidal", {"suicide"}),
        ("dijo que si no consigue cama se cuelga", {"suicide"}),
        ("comma he asked comma about the price", set()),
    ],
)
def test_a_negation_ends_with_its_clause(text, expected):
    assert dangers(text) == expected


@pytest.mark.parametrize("text", ["I would not say that she isn't suicidal", "no creo que no quiera suicidarse"])
def test_two_negations_are_none(text):
    assert dangers(text) == {"suicide"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She overdosed in 2018", set()),
        ("Tuvo una sobredosis hace cinco años", set()),
        ("She overdosed in 2018 and again last night", {"overdose"}),
        ("My father hit me when I was a child", set()),
        ("He has hit me since 2018", {"violence"}),
        ("hace tres años que me pega", {"violence"}),
        ("We lost her to an overdose", set()),
        ("She was pregnant when we met", set()),
    ],
)
def test_what_is_over_is_not_danger_unless_it_goes_on(text, expected):
    assert dangers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She overdosed. That was fifteen years ago.", set()),
        ("Tuvo una sobredosis. Eso fue en el 2011.", set()),
        ("They asked if she is suicidal and she said no.", set()),
        ("My job is teaching people about overdose", set()),
        ("a class about suicide", set()),
        ("a girl in my class is suicidal", {"suicide"}),
        ("In the novel he hit her", set()),
        ("She overdosed. That was Tuesday.", {"overdose"}),
    ],
)
def test_what_takes_a_hit_back_may_stand_behind_it(text, expected):
    assert dangers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What if he overdosed some day?", set()),
        ("Your article on signs of an overdose was good", set()),
        ("si algún día tuviera una sobredosis", set()),
        ("If I leave he will kill me", {"violence"}),
        ("dice que si lo dejo se mata", {"suicide"}),
        ("I can't tell if she is breathing", {"not_breathing"}),
    ],
)
def test_what_is_only_supposed_is_not_danger_but_a_threat_is(text, expected):
    assert dangers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the wait is killing me",
        "I am dead serious",
        "me muero de risa",
        "Blue Cross pays",
        "ya podemos respirar tranquilos",
        "ahogada en deudas",
        "we beat this addiction before",
        "my lips are sealed",
    ],
)
def test_another_sense_is_not_danger(text):
    assert dangers(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my baby is thirty and he drinks at home, drunk every day", False),
        ("my kids are safe with my mom while he is drunk at home", False),
        ("she is carrying twins and gets high at home", False),
        ("she gets high at home with the toddler", True),
    ],
)
def test_a_child_in_danger_is_a_child_and_in_danger(text, expected):
    assert ("child" in dangers(text)) is expected


def test_parts_that_stand_far_apart_are_not_one_danger():
    assert "withdrawal" in dangers("He quit rum. He has tremors.")
    assert "withdrawal" not in dangers("He quit rum. " + "The garden is large and we like it a lot. " * 8 + "He has tremors.")


_PIECES = {
    "one letter": "a",
    "letters": "a ",
    "commas": "a,",
    "combining marks": "\u0301",
    "apostrophes": "a'",
    "digits": "1",
    "digits and letters": "1a",
    "ligatures": "ﷺ",
    "not": "not ",
    "no": "no ",
    "pronouns": "me le se no la ",
    "guards and hits": "years ago he hit me ",
    "hits": "hit me ",
    "parts": "quit vodka shakes ",
    "sentences": "he od.",
    "ifs": "if he overdosed ",
    "wishes": "wish sleep wake ",
    "openings": "labios se le ya le ",
    "blanks": " \n",
}


@pytest.mark.parametrize("piece", _PIECES.values(), ids=_PIECES.keys())
def test_no_text_makes_it_slow(piece):
    safety.read_ahead()
    text = (piece * 4_000)[:4_000]
    assert min(_seconds(text) for _ in range(3)) < 0.2  # 0.06 on an idle machine, 0.11 beside other tests


def test_all_words_of_the_rules_at_once_do_not_make_it_slow():
    safety.read_ahead()
    text = re.sub(r"[^a-z]+", " ", " ".join([*safety_rules.RULES.values(), *safety_rules.CUES.values()]))
    for start in range(0, len(text), 16_000):
        assert min(_seconds(text[start : start + 4_000]) for _ in range(3)) < 0.2


def test_the_phrases_and_the_weights_are_read_fast():
    code = "import django, time; from intake import safety; begun = time.process_time(); safety.read_ahead(); "
    code += "print(time.process_time() - begun)"
    runs = [subprocess.run([sys.executable, "-c", code], cwd=CLONE, capture_output=True, check=True) for _ in range(2)]
    assert min(float(run.stdout) for run in runs) < 1.5  # at the start of a process: nobody waits for it


def test_all_that_is_read_once_is_read_ahead():
    code = "import django; from intake import safety, safety_scores; safety.read_ahead(); print(*(once.cache_info().currsize "
    code += "for once in (safety._phrases, safety._verbs, safety._known, safety._typos, safety._targets, safety._no_typos, "
    code += "safety_scores._model)))"
    run = subprocess.run([sys.executable, "-c", code], cwd=CLONE, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["1"] * 7


def _seconds(text):
    """Of our own work: whatever else runs on this machine does not count."""
    begun = time.process_time()
    find(text)
    return time.process_time() - begun


# The tables hold together.


def test_rules_say_language_danger_and_idea():
    names = [*safety_rules.RULES, *(together.id for together in safety_rules.TOGETHER)]
    assert len(set(names)) == len(names)
    for name in names:
        language, danger, idea = name.split(".")
        assert language in {"en", "es", "any"}
        assert danger in Danger.values
        assert re.fullmatch(r"[a-z_]+", idea)
    for danger in Danger.values:
        assert {name.split(".")[0] for name in names if name.split(".")[1] == danger} >= {"en", "es"}


def test_phrases_are_written_in_plain_letters_and_begin_with_a_word():
    for name, phrase in safety._written():
        assert re.fullmatch(r"[a-zA-Z0-9_|?*~. ]+", phrase), (name, phrase)
        first = phrase.split()[0]
        assert not first.startswith(("?", ".")), (name, phrase)
        assert "||" not in phrase, (name, phrase)
        assert not phrase.endswith(("|", ".")), (name, phrase)


def test_every_phrase_finds_what_it_says():
    for name, phrase in safety._written():
        parts = [part for part in phrase.split() if part.strip(".") and not part.startswith("?")]
        words = [safety._choices(part.split("|")[0])[0] for part in parts]
        text = re.sub("[*~]", "", " ".join(words).replace("_", " ")).replace("N", "5")
        spelled = [safety._spelled(word) for word in text.split()]
        line = " ".join(word + safety._verbs().get(word, "") for word in spelled)
        assert safety._compiled(phrase).match(line), (name, phrase)


def test_no_phrase_stands_twice_in_a_rule_and_no_word_twice_in_a_part():
    written = list(safety._written())
    assert len(set(written)) == len(written)
    for name, phrase in written:
        for part in phrase.split():
            choices = part.split("|")
            assert len(set(choices)) == len(choices), (name, phrase)


def test_lists_have_no_word_twice():
    for name, block in safety_rules.LISTS.items():
        assert len(set(block.split())) == len(block.split()), name


def test_what_rules_name_exists():
    asked = set(safety_rules.CUES_ASKED_AS)
    assert asked <= set(safety_rules.CUES)
    for together in safety_rules.TOGETHER:
        for part in together.parts:
            assert set(part.split("|")) <= {*safety_rules.CUES, *Danger.values}, together.id
        assert set(together.unless) <= {*safety_rules.CUES, *Danger.values}
    for name, guard in safety_rules.GUARDS.items():
        assert guard.dangers <= set(Danger.values), name
        assert set(guard.unless) <= set(safety_rules.GUARDS), name
        assert not guard.stopped_by or guard.stopped_by in safety_rules.LISTS, name
    assert not set(safety_rules.CUES) & {*safety_rules.GUARDS, *Danger.values}


def test_every_cue_is_used():
    used = {name for together in safety_rules.TOGETHER for part in together.parts for name in part.split("|")}
    used |= {name for together in safety_rules.TOGETHER for name in together.unless}
    assert set(safety_rules.CUES) <= used


def test_the_version_is_a_number_that_can_be_stored():
    assert type(safety.RULES_VERSION) is int
    assert safety.RULES_VERSION >= 1
