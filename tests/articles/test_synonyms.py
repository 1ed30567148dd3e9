"""Every row leads somewhere, and none says a word that our texts may not say."""

from __future__ import annotations

import pytest

from articles import promises, synonyms, words
from articles.synonyms import Crisis

LANGUAGES = ("en", "es")


def rows(language: str) -> list[dict]:
    return synonyms._table(language)["row"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_readers_are_shown_is_never_a_word_to_avoid(language):
    for row in rows(language):
        assert words.find(row["means"], language) == [], row
        assert promises.find(row["means"], language) == [], row


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_word_that_may_be_said_is_shown_when_a_slip_is_mended(language):
    """A slip may lead to a word that hurts; then its row is searched for, and says something else."""
    for word in synonyms.single_words(language):
        query = synonyms.expand([word], language)
        if query.own or query.quiet:
            assert not [found for found in words.find(word, language) if found.is_refused], word


def test_the_words_that_hurt_are_found_in_the_rows():
    """The test above would see one that has no row."""
    assert words.find("junkie", "en")
    assert synonyms.expand(["junkie"], "en").own == ()


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("rehab", "en", "treatment program"),
        ("REHABS", "en", "treatment program"),
        ("detox", "en", "withdrawal management"),
        ("smack", "en", "heroin"),
        ("desintoxicacion", "es", "manejo de la abstinencia"),
        ("Desintoxicación", "es", "manejo de la abstinencia"),
    ],
)
def test_a_word_is_put_in_the_place_of_another(typed, language, meant):
    query = synonyms.expand(synonyms.words_of(typed), language)
    assert query.explained == (meant,)
    assert query.own == ()


@pytest.mark.parametrize(
    ("typed", "language", "crises"),
    [
        ("he OD'd", "en", (Crisis.OVERDOSE,)),
        ("she won’t wake up", "en", (Crisis.OVERDOSE,)),
        ("want to die of an overdose", "en", (Crisis.OVERDOSE, Crisis.SUICIDE)),
        ("sobredosis", "es", (Crisis.OVERDOSE,)),
        ("no respíra", "es", (Crisis.OVERDOSE,)),
        ("paying for care", "en", ()),
        ("blue cross", "en", ()),
    ],
)
def test_crisis_words_are_known(typed, language, crises):
    assert synonyms.expand(synonyms.words_of(typed), language).crises == crises


def test_the_longest_phrase_counts():
    assert synonyms.expand(["coming", "home"], "en").explained == ("staying well after treatment",)
    assert synonyms.expand(["coming"], "en").own == ("coming",)


def test_words_that_say_who_asks_are_set_apart():
    query = synonyms.expand(["my", "son", "insurance"], "en")
    assert (query.quiet, query.own) == (("my", "son"), ("insurance",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_has_the_fields_that_are_read(language):
    for row in rows(language):
        assert set(row) <= {"typed", "means", "also", "crisis"}
        assert row["typed"]
        assert row["means"] or (row.get("also") and "crisis" in row)


def test_a_phrase_in_two_rows_is_refused(monkeypatch):
    twice = {"quiet": [], "row": [{"typed": ["one"], "means": "two"}, {"typed": ["Óne"], "means": "three"}]}
    monkeypatch.setattr(synonyms, "_table", lambda language: twice)
    with pytest.raises(ValueError, match="two rows"):
        synonyms._rows.__wrapped__("en")
