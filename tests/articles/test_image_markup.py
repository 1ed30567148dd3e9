"""A picture in a text: its sizes, its words for who cannot see it, its weight; what is published keeps what it showed."""

from __future__ import annotations

import html
import re

import pytest

from articles import prose
from articles.gates import examine
from articles.markup import image_keys, render
from articles.shape import MOST_PICTURE_BYTES, faults

SPEC = {
    "files": [
        ["river-aaaaaaaa-480.avif", 480, 320],
        ["river-bbbbbbbb-480.webp", 480, 320],
        ["river-cccccccc-1200.avif", 1200, 800],
        ["river-dddddddd-1200.webp", 1200, 800],
    ],
    "bytes": 9_000,
    "decorative": False,
    "credit": "Photo: A. Invented",
}
IMAGES = {"river": SPEC}
TEXT = "## A place to rest\n\n::: image river A river at dusk\nThe river.[^s1]\n:::\n\nAfter.\n"


def test_a_picture_takes_its_place_before_it_is_there_and_comes_in_the_size_that_fits():
    figure = re.search(r'<figure class="picture">.*?</figure>', render(TEXT, IMAGES).html, re.S)[0]
    assert 'type="image/avif" srcset="/images/river-aaaaaaaa-480.avif 480w, /images/river-cccccccc-1200.avif 1200w"' in figure
    assert 'srcset="/images/river-bbbbbbbb-480.webp 480w, /images/river-dddddddd-1200.webp 1200w"' in figure
    assert 'src="/images/river-bbbbbbbb-480.webp"' in figure
    assert figure.count('sizes="(min-width: 48rem) 36rem, 10rem"') == 2  # 160 px at three dots each: a phone takes the 480
    assert 'width="1200" height="800" loading="lazy" decoding="async" alt="A river at dusk">' in figure
    assert re.search(r"<p>The river\.<sup.*</p>\s*<p>Photo: A\. Invented</p>\s*</figure>", figure)


def test_an_unknown_key_leaves_its_caption():
    for images in (None, {}, {"other": SPEC}, {"river": {"files": []}}, {"river": {"files": [["../etc/passwd", 1, 1]]}}):
        shown = render(TEXT, images).html
        assert re.search(r'<figure class="picture">\s*<p>The river\.', shown)
        assert "<img" not in shown
        assert "Photo" not in shown
    assert "<img" not in render("::: image\nx\n:::", IMAGES).html


def test_pictures_and_drawings_keep_their_order():
    body = "::: drawing nasal-spray One\n:::\n\n::: image river Two\n:::\n\n::: drawing nasal-spray Three\n:::\n"
    assert re.findall(r'(?:aria-label|alt)="(\w+)"', render(body, IMAGES).html) == ["One", "Two", "Three"]


@pytest.mark.parametrize(
    "hostile",
    ['" onload="alert(1)', '"><script>alert(1)</script>', "' onfocus='x", "&quot; onload=&quot;x", '<figure class="picture">'],
)
def test_words_of_a_picture_stay_words(hostile):
    shown = render(f"::: image river {hostile}\n{hostile}\n:::", {"river": SPEC | {"credit": hostile}}).html
    assert re.findall(r"<(\w+)", shown) == ["figure", "picture", "source", "img", "p", "p"]
    alternative = re.search(r'decoding="async" alt="([^"]*)">', shown)
    assert alternative
    assert "<" not in alternative[1]


def test_what_it_shows_is_read_with_the_text_and_its_key_is_not():
    told = [(passage.kind, passage.text.strip()) for passage in prose.passages(TEXT)]
    assert ("title", "A river at dusk") in told
    assert not any("image" in words for _, words in told)
    assert [part.title for part in prose.parts(TEXT)] == ["A place to rest"]  # it is no block that has to name a source
    report = examine(title="T", summary="S", body=TEXT.replace("A river", "The addict's river"), language="en", images=IMAGES)
    assert any("addict" in refusal for refusal in report.refusals)


def test_the_keys_of_a_text_in_their_order():
    assert image_keys(TEXT + "::: image sea The sea\n:::\n\n::: image river Again\n:::\n") == ("river", "sea")
    assert image_keys("image river\n\n::: image\n:::\n\nText ::: image no\n") == ()


@pytest.mark.parametrize(
    ("faulty", "images", "says"),
    [
        (TEXT.replace(" A river at dusk", ""), IMAGES, "does not say what it shows"),
        (TEXT.replace("A river at dusk", "…"), IMAGES, "does not say what it shows"),
        (TEXT.replace(" A river at dusk", ""), None, "does not say what it shows"),
        (TEXT, {}, "no picture “river”"),
        (TEXT, {"river": SPEC | {"bytes": MOST_PICTURE_BYTES + 1}}, "pictures weigh"),
    ],
)
def test_a_fault_refuses_and_says_what(faulty, images, says):
    found = [one for one in faults(faulty, images) if says in one.say]
    assert found
    assert found[0].refuses
    assert faults(TEXT, IMAGES) == []
    assert [one for one in faults(TEXT, None) if one.kind == "picture"] == []  # nobody has looked which there are


def test_a_picture_that_says_nothing_needs_no_words():
    images = {"river": SPEC | {"decorative": True}}
    text = TEXT.replace(" A river at dusk", "")
    assert faults(text, images) == []
    assert 'alt=""' in html.unescape(render(text, images).html)


def test_several_pictures_share_the_room_that_a_page_has():
    both = TEXT + "\n::: image sea The sea\n:::\n"
    assert faults(both, {"river": SPEC | {"bytes": 7_500}, "sea": SPEC | {"bytes": 7_500}}) == []
    assert [one.kind for one in faults(both, {"river": SPEC, "sea": SPEC})] == ["weight"]
