"""What the words weigh: windows over a long text, the words that are marked, and the file that was learned."""

from __future__ import annotations

import pytest

from intake import safety, safety_scores

PLAIN = "We would like to know which days you are open. "
DANGER = "My brother took all of his pills and we cannot wake him up."


@pytest.fixture(scope="module")
def model():
    return safety_scores._model()


@pytest.mark.parametrize("length", [0, 1, 32, 33, 36, 37, 48, 49, 2_000])
def test_windows_cover_a_text_and_leave_no_sentence_cut_in_all_of_them(length):
    windows = list(safety_scores.windows(length))
    assert {place for window in windows for place in window} == set(range(length))
    for first in range(length - 11):
        assert any(first in window and first + 11 in window for window in windows)


LETTERS = {
    "en": [
        "My father is seventy and has had a drink every evening since my mother passed.",
        "He plays chess in the park, walks with a cane and has Medicare.",
        "We would like to know which days you are open and what the first visit costs.",
        "My sister can drive him, she lives three streets away.",
        "He worked thirty years in a garage and is proud of it.",
        "Could somebody call me on Thursday after five, please?",
        "I have your address from the library.",
    ],
    "es": [
        "Mi papá tiene setenta años y toma todas las noches desde que falleció mi mamá.",
        "Juega dominó en el parque y camina con bastón.",
        "Quisiera saber qué días abren y cuánto cuesta la primera visita.",
        "Mi hermana lo puede llevar, vive a tres calles.",
        "Trabajó treinta años en un taller y está orgulloso de eso.",
        "¿Me pueden llamar el jueves después de las cinco, por favor?",
        "Su dirección me la dieron en la biblioteca.",
    ],
}
IN_A_LETTER = [
    ("en", "overdose", "He overdosed on Sunday."),
    ("en", "overdose", "My brother took all of his pills and we cannot wake him up."),
    ("en", "suicide", "Last night he said that he wants to kill himself."),
    ("en", "violence", "Yesterday he punched me in the face."),
    ("en", "withdrawal", "She quit vodka on Monday and has tremors."),
    ("en", "pregnancy", "My cousin is pregnant and she uses heroin."),
    ("en", "child", "The toddler is home alone."),
    ("en", "not_breathing", "My aunt is not breathing."),
    ("es", "overdose", "Ayer tuvo una sobredosis."),
    ("es", "suicide", "Anoche dijo que se quiere matar."),
    ("es", "violence", "Mi marido me golpea cuando toma."),
    ("es", "withdrawal", "Dejó el tequila el lunes y tiene temblores."),
    ("es", "pregnancy", "Mi hermana está embarazada y consume."),
    ("es", "child", "El niño está solo desde ayer."),
    ("es", "not_breathing", "Mi abuela no respira."),
]


@pytest.mark.parametrize("before", [0, 1, 3, 7])
@pytest.mark.parametrize(("language", "danger", "sentence"), IN_A_LETTER)
def test_a_danger_is_found_wherever_it_stands_in_a_letter(language, danger, sentence, before):
    letter = LETTERS[language]
    assert danger in safety.dangers_in(" ".join([*letter[:before], sentence, *letter[before:]]))


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_found_in_a_plain_letter(language):
    assert safety.find(" ".join(LETTERS[language])) == ()
    assert safety.find(" ".join(reversed(LETTERS[language]))) == ()


@pytest.mark.parametrize(
    ("hit", "windows"),
    [
        ((23, 40), [True, True, True, True]),
        ((24, 35), [False, True, True, False]),
        ((0, 11), [True, False, False, False]),
    ],
)
def test_a_hit_of_a_rule_counts_in_every_window_that_it_reaches_into(monkeypatch, hit, windows):
    assert [(window.start, window.stop) for window in safety_scores.windows(60)] == [(0, 24), (12, 36), (24, 48), (36, 60)]
    key = ("overdose", safety._Hit(*hit))
    for ruled, sign in (({key: "en.overdose.any"}, set()), "+overdose"), (({}, {key}), "-overdose"):
        monkeypatch.setattr(safety, "_ruled", lambda row, ruled=ruled: ruled)
        assert [signs for _, signs in safety.read("word " * 60)] == [{sign} if reached else set() for reached in windows]


def test_a_window_weighs_what_it_would_weigh_alone():
    plain = "We would like to know on which days you are open now. "  # 12 words: windows begin and end with a sentence
    words = safety._Row(plain * 3 + "My brother took all of his pills and we cannot wake him. " + plain).words
    assert {words[place].before for place in (12, 24, 36, 48)} == {"."}
    weighing = safety_scores.Weighing(words)
    everything = []
    for window in safety_scores.windows(len(words)):
        alone = safety_scores.Weighing(words[window.start : window.stop]).dangers(range(len(window)), set())
        moved = {danger: [(window.start + a, window.start + b) for a, b in spans] for danger, spans in alone.items()}
        assert weighing.dangers(window, set()) == moved
        everything.append(moved)
    assert any(everything)
    assert not all(everything)


@pytest.mark.parametrize("text", ["No", "no.", "n/a", "he", "me", "ok", "nada", "sí", "test", "?"])
def test_an_answer_of_a_word_or_two_is_not_weighed(text):
    assert safety.find(text) == ()


@pytest.mark.parametrize(
    ("text", "danger"), [("overdosed!", "overdose"), ("embarazada", "pregnancy"), ("not breathing", "not_breathing")]
)
def test_but_what_a_rule_names_in_it_is_found(text, danger):
    assert safety.dangers_in(text) == [danger]


def test_the_words_that_weigh_most_are_marked_where_no_rule_names_any(monkeypatch):
    monkeypatch.setattr(safety, "_ruled", lambda row: ({}, set()))  # no rule names any
    findings = [finding for finding in safety.find(PLAIN + DANGER) if finding.danger == "overdose"]
    assert 1 <= len(findings) <= safety_scores.MARKED
    for finding in findings:
        assert finding.rule == "any.overdose.weighed"
        assert finding.start >= len(PLAIN)


def test_what_a_rule_found_counts_and_what_it_took_back_counts_for_less(model):
    for index, danger in enumerate(model.dangers):
        stands, taken_back = (model.weights[index][model.rows["sign"][f"{sign}{danger}"]] for sign in "+-")
        assert stands > max(0, taken_back)


def test_a_word_that_nobody_knows_weighs_by_its_pieces(monkeypatch):
    text = "he is wihtdrawling from vodka, shaking"
    assert not any(signs for _, signs in safety.read(text))
    assert safety.dangers_in(text) == ["withdrawal"]
    monkeypatch.setitem(safety_scores.READINGS, "piece", lambda words: [])
    assert safety.dangers_in(text) == []


def test_words_near_each_other_are_pairs_in_their_order():
    ((words, _),) = safety.read("one two three four five six seven eight nine ten")
    pairs = {name for name, _, _ in safety_scores.apart(words)}
    assert {"one~three", "one~nine", "two~ten"} <= pairs
    assert not {"one~two", "three~one", "one~ten"} & pairs  # neighbours, the other way round, too far


def test_the_file_has_a_weight_for_every_danger_and_no_feature_that_no_text_can_have(model):
    assert model.dangers == tuple(safety.Danger.values)
    assert set(model.rows) == {"bias", "sign", *safety_scores.READINGS}
    rows = sorted(row for rows in model.rows.values() for row in rows.values())
    assert rows == list(range(len(model.rarity)))
    assert {len(weights) for weights in model.weights} == {len(model.rarity)}
    every = set(model.dangers)
    assert set(model.rows["sign"]) == safety.signs(every, set()) | safety.signs(set(), every)
    assert all(3 <= len(piece) <= 5 for piece in model.rows["piece"])
