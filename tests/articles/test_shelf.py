"""The library's files are read as they are written, and a fault names its file."""

from __future__ import annotations

import shutil
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles import shelf
from articles.shelf import LibraryError, read_article

FRONT = {
    "key": '"sleep"',
    "slug": '"sleeping-well"',
    "language": '"en"',
    "topic": '"families"',
    "title": '"Sleep"',
    "summary": '"How to sleep."',
}


def written(folder: Path, *, start: str = "+++\n", end: str = "+++\n", name: str = "en/sleep.md", **facts: str) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    front = "".join(f"{key} = {value}\n" for key, value in {**FRONT, **facts}.items() if value)
    path.write_text(f"{start}{front}{end}\n\nSleep +++ helps.\n\n\n", encoding="utf-8")
    return path


def test_an_article_is_read(tmp_path):
    article = read_article(written(tmp_path, related='["track-marks", "paying"]', no_source_needed='["Words"]'))
    assert article.name == "en/sleep"
    assert (article.title, article.body) == ("Sleep", "Sleep +++ helps.\n")
    assert (article.related, article.no_source_needed) == (("track-marks", "paying"), ("Words",))


def test_related_and_words_without_source_may_be_left_out(tmp_path):
    article = read_article(written(tmp_path))
    assert (article.related, article.no_source_needed) == ((), ())


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        pytest.param({"start": ""}, "no front matter", id="no fence above"),
        pytest.param({"end": ""}, "no front matter", id="no fence below"),
        pytest.param({"start": "Words\n+++\n"}, "lacks its first line", id="words before the fence"),
        pytest.param({"title": "“Sleep”"}, "no front matter", id="not TOML"),
        pytest.param({"slug": "", "topic": ""}, "lacks slug, topic", id="missing keys"),
        pytest.param({"author": '"Nobody"'}, "has author", id="unknown key"),
        pytest.param({"body": '"Twice"'}, "has body", id="body in the front matter"),
        pytest.param({"related": '"track-marks"'}, "related", id="related is no list"),
        pytest.param({"no_source_needed": "[1]"}, "no_source_needed is not a list", id="a list of other things"),
        pytest.param({"title": "5"}, "title is not a text", id="title is no text"),
        pytest.param({"language": '"es"'}, "folder and name", id="wrong folder"),
        pytest.param({"name": "en/rest.md"}, "folder and name", id="wrong name"),
    ],
)
def test_a_fault_names_the_file_and_what_is_wrong(tmp_path, fault, says):
    path = written(tmp_path, **fault)
    with pytest.raises(LibraryError) as refusal:
        read_article(path)
    assert str(refusal.value).startswith(f"en/{path.name}: ")
    assert says in str(refusal.value)


def test_a_file_that_is_no_text_is_named(tmp_path):
    path = written(tmp_path)
    path.write_bytes(b"+++\n\xff\n+++\n")
    with pytest.raises(LibraryError, match=r"^en/sleep\.md: "):
        read_article(path)


def test_topics_sources_and_glossary_are_read():
    assert {"key", "position", "review_days", "en", "es"} <= set(shelf.topics()[0])
    assert {"title", "publisher", "url", "checked_on"} <= set(shelf.sources()["s1"])
    assert {"key", "en", "es"} <= set(shelf.glossary()[0])


@pytest.mark.parametrize(("name", "read"), [("topics", shelf.topics), ("sources", shelf.sources), ("glossary", shelf.glossary)])
def test_a_table_that_is_not_toml_is_named(library, name, read):
    (library / f"{name}.toml").write_text("= broken", encoding="utf-8")
    with pytest.raises(LibraryError, match=rf"^{name}\.toml: "):
        read()


@pytest.fixture
def library(tmp_path, monkeypatch):
    """A copy of the library to break."""
    copy = tmp_path / "library"
    shutil.copytree(shelf.LIBRARY, copy)
    monkeypatch.setattr(shelf, "LIBRARY", copy)
    return copy


@pytest.mark.parametrize("name", ["topics", "sources", "glossary"])
def test_a_table_that_is_missing_is_named(library, name):
    (library / f"{name}.toml").unlink()
    with pytest.raises(CommandError, match=rf"^{name}\.toml: "):
        checked()


def test_a_table_without_rows_is_named(library):
    (library / "topics.toml").write_text("", encoding="utf-8")
    with pytest.raises(LibraryError, match=r"^topics\.toml: "):
        shelf.topics()


def checked(*keys: str, **options: bool) -> str:
    out = StringIO()
    call_command("check_library", *keys, stdout=out, **options)
    return out.getvalue()


def faults(*keys: str) -> list[str]:
    out = StringIO()
    with pytest.raises(CommandError, match="faults in the library"):
        call_command("check_library", *keys, stdout=out)
    return [line.strip() for line in out.getvalue().splitlines() if "FAULT" in line]


def change(library: Path, name: str, old: str, new: str) -> None:
    path = library / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_table_has_a_line_for_each_article_and_the_averages(library):
    printed = checked()
    articles = shelf.articles()
    for article in articles:
        assert f"\n{article.name} " in printed
    for language in shelf.LANGUAGES:
        number = sum(article.language == language for article in articles)
        assert f"\n{language}: {number} articles, mean " in printed
    assert printed.rstrip().endswith("The library meets its rules.")


def test_one_article_can_be_checked_alone(library):
    printed = checked("track-marks")
    assert "en/track-marks" in printed
    assert "es/track-marks" in printed
    assert "paying" not in printed


def test_an_unknown_key_is_refused(library):
    with pytest.raises(CommandError, match="no article has that key"):
        checked("nowhere")


def test_asked_words_are_printed_when_wanted(library):
    change(library, "en/track-marks.md", "\n## ", "\nAsk about detox.[^s11]\n\n## ")
    assert "ask   en/track-marks: “detox”" in checked("track-marks", asks=True)
    assert "“detox”" not in checked("track-marks")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("\n## ", "\nAn addict.\n\n## ", "“addict”"),
        ("\n## ", "\nIt works for everyone.\n\n## ", "is a promise"),
        ("\n## ", "\n## Bare\n\nSleep.\n\n## ", "“Bare” names no source"),
        ("\n## ", "\nGo.[^s9999]\n\n## ", "s9999 is not in sources.toml"),
        ('related = ["', 'related = ["nowhere", "', "there is no article nowhere"),
        ('related = ["', 'related = ["track-marks", "', "there is no article track-marks"),
        ('summary = "', 'summary = "' + "Go on. " * 25, "160 are the most"),
        ('topic = "', 'topic = "nowhere-', "nowhere-"),
        ('topic = "injecting-and-health"', 'topic = "families"', "families: track-marks has no place"),
        ('slug = "track-marks"', 'slug = "paying-for-care"', "slug paying-for-care belongs to"),
        ("\n## ", "\nGo." + "[^general]" * 7 + "\n\n## ", "6 are the most"),
        ("\n## ", "\n[](tel:nobody)\n\n## ", "tel:nobody: write"),
    ],
)
def test_a_fault_is_printed_with_its_article_and_fails_the_command(library, old, new, says):
    change(library, "en/track-marks.md", old, new)
    assert any(says in fault and fault.startswith("FAULT en/track-marks: ") for fault in faults("track-marks"))


def test_a_fault_elsewhere_does_not_touch_an_article_checked_alone(library):
    change(library, "en/paying.md", "\n## ", "\nAn addict.\n\n## ")
    assert faults("paying")
    assert "meets its rules" in checked("track-marks")


def test_an_article_without_its_pair_is_a_fault(library):
    (library / "es" / "track-marks.md").unlink()
    assert "FAULT track-marks is there in one language only" in faults()


def test_a_shelf_has_a_least_number(library):
    for language in shelf.LANGUAGES:
        for path in sorted((library / language).glob("*.md"))[13:]:
            path.unlink()
    assert "FAULT 13 articles; at least 14 make a shelf" in faults()


def test_hard_averages_are_faults(library, monkeypatch):
    monkeypatch.setattr("articles.management.commands.check_library.HARDEST_AVERAGE", 1.0)
    monkeypatch.setattr("articles.management.commands.check_library.EASIEST_AVERAGE", 99.0)
    assert [fault.split()[1] for fault in faults()] == ["English", "Spanish"]


def test_a_file_that_cannot_be_read_fails_the_command_by_its_name(library):
    (library / "en" / "track-marks.md").write_text("no fence", encoding="utf-8")
    with pytest.raises(CommandError, match=r"^en/track-marks\.md: "):
        checked()
