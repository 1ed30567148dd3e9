"""Pictures: what may come in, what is left of it, who looked, and how it reaches readers."""

from __future__ import annotations

import html
import io
import os
import re
import tempfile
import zlib
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone
from PIL import Image as Pillow
from PIL import ImageCms, features

from articles import actions, pictures
from articles.actions import ActionRefused, Described, NotAllowed, add_image, change_image
from articles.actions.rows import seen
from articles.models import Article, Image, ImageFile
from articles.models import images as model
from articles.states import Change, SafetyQuestion
from tests.make import make_sound, signed_in, write
from tests.project.test_grants import acting_as, refused

pytestmark = pytest.mark.django_db

LIST = "/admin/articles/image/"
ADD = f"{LIST}add/"
NO = dict.fromkeys(SafetyQuestion.values, "no")
TYPED = {"key": "river", "title": "River", "alt_en": "A river at dusk.", "credit": "Photo: A. Invented", **NO}
SHOWS = "## What helps\n\nStay with them.\n\n::: image river A river at dusk.\n:::\n"


def photo(size: tuple[int, int] = (1600, 1000), kind: str = "JPEG", **more: Any) -> bytes:
    """A calm picture, as a file of that kind."""
    sheet, written = Pillow.linear_gradient("L").resize(size).convert("RGB"), io.BytesIO()
    sheet.save(written, kind, **more)
    return written.getvalue()


def uploaded(content: bytes, name: str = "river.jpg") -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = name
    return file


def send(client: Client, content: bytes | None = None, **changes: Any) -> Any:
    """The form as a browser sends it, with the token of a page that was really shown."""
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', client.get(ADD).content.decode())
    data = {"csrfmiddlewaretoken": token[1] if token else ""} | TYPED | changes
    return client.post(ADD, data | {"file": uploaded(photo() if content is None else content)})


def kept(by: Any, key: str = "river", content: bytes | None = None, **changes: Any) -> Image:
    files = pictures.make(io.BytesIO(photo() if content is None else content))
    described = Described(**{"title": "River", "alt_en": "A river at dusk."} | changes)
    return add_image(key=key, described=described, files=files, answers=NO, by=by, at=timezone.now())


def opened(file: ImageFile) -> Pillow.Image:
    picture = Pillow.open(io.BytesIO(bytes(file.content)))
    picture.load()
    return picture


# --- What is left of a file ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_becomes_two_formats_in_three_sizes(kind):
    files = pictures.make(io.BytesIO(photo(kind=kind)))
    assert [(file.format, file.width, file.height) for file in files] == [
        (kind, width, height) for width, height in ((480, 300), (800, 500), (1200, 750)) for kind in ("avif", "webp")
    ]
    for file in files:
        picture = Pillow.open(io.BytesIO(file.content))
        assert (picture.format.lower(), picture.size) == (file.format, (file.width, file.height))


@pytest.mark.parametrize(("width", "widths"), [(300, [300]), (480, [480]), (700, [480, 700]), (5000, [480, 800, 1200])])
def test_nothing_is_made_larger_than_it_was(width, widths):
    files = pictures.make(io.BytesIO(photo((width, max(160, width // 2)))))
    assert sorted({file.width for file in files}) == widths


def test_where_when_and_with_what_it_was_taken_stays_behind():
    exif = Pillow.Exif()
    exif[0x010F] = exif[0x0131] = exif[0x9286] = "Zebrafinch"
    exif.get_ifd(0x8825)[1], exif.get_ifd(0x8825)[2] = "N", (39.0, 44.0, 21.0)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    sent = photo(exif=exif, icc_profile=profile, comment=b"Zebrafinch", xmp=b"<x>Zebrafinch</x>")
    assert sent.count(b"Zebrafinch") >= 3
    assert profile[:64] in sent
    for file in pictures.make(io.BytesIO(sent)):
        assert b"Zebrafinch" not in file.content
        picture = Pillow.open(io.BytesIO(file.content))
        picture.load()
        assert dict(picture.getexif()) == {}
        assert not {"exif", "xmp", "comment", "icc_profile"} & {name for name, value in picture.info.items() if value}


def test_a_picture_stands_as_its_camera_meant_it():
    exif = Pillow.Exif()
    exif[0x0112] = 6  # turned by a quarter
    sizes = {(file.width, file.height) for file in pictures.make(io.BytesIO(photo((1000, 500), exif=exif)))}
    assert sizes == {(480, 960), (500, 1000)}


def swapped() -> bytes:
    """A profile that calls red what is green."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at = {}
    for start in range(132, 132 + 12 * int.from_bytes(profile[128:132], "big"), 12):
        at[bytes(profile[start : start + 4])] = start + 4
    red, green = (slice(at[name], at[name] + 8) for name in (b"rXYZ", b"gXYZ"))
    profile[red], profile[green] = profile[green], profile[red]
    return bytes(profile)


def test_colors_become_those_that_every_screen_shows():
    """A photo of a newer phone says what its numbers mean; without that they would look pale."""
    written = io.BytesIO()
    Pillow.new("RGB", (300, 300), (255, 0, 0)).save(written, "PNG", icc_profile=swapped())
    red, green, _ = Pillow.open(io.BytesIO(pictures.make(io.BytesIO(written.getvalue()))[1].content)).getpixel((9, 9))
    assert green > 200
    assert red < 60
    broken = photo((300, 300), "PNG", icc_profile=b"Zebrafinch")
    assert len(pictures.make(io.BytesIO(broken))) == 2  # a profile that nobody can read says nothing


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_pixels_is_read(mode):
    written = io.BytesIO()
    sheet = Pillow.linear_gradient("L").resize((600, 400))
    (sheet.convert("I;16") if mode == "I;16" else sheet.convert(mode)).save(written, "JPEG" if mode == "CMYK" else "PNG")
    written.seek(0)
    assert len(pictures.make(written)) == 4


def test_what_is_clear_stays_clear():
    written = io.BytesIO()
    Pillow.new("RGBA", (600, 400), (10, 20, 30, 0)).save(written, "PNG")
    picture = Pillow.open(io.BytesIO(pictures.make(io.BytesIO(written.getvalue()))[0].content))
    assert picture.convert("RGBA").getpixel((5, 5))[3] == 0


def bomb() -> bytes:
    """A small file that would unfold to 49 million pixels."""
    written = io.BytesIO()
    Pillow.new("1", (7000, 7000)).save(written, "PNG")
    assert len(written.getvalue()) < 20_000
    return written.getvalue()


def far_too_large() -> bytes:
    """A header that claims 900 million."""
    written = bytearray(photo((200, 200), "PNG"))
    written[16:24] = (30_000).to_bytes(4, "big") * 2
    written[29:33] = zlib.crc32(written[12:29]).to_bytes(4, "big")
    return bytes(written)


def moving() -> bytes:
    written = io.BytesIO()
    frames = [Pillow.new("RGB", (300, 300), color) for color in ("red", "blue")]
    frames[0].save(written, "WEBP", save_all=True, append_images=frames[1:])
    return written.getvalue()


def gif() -> bytes:
    written = io.BytesIO()
    Pillow.new("RGB", (300, 300)).save(written, "GIF")
    return written.getvalue()


REFUSED = {
    "nothing": (lambda: b"", "no picture"),
    "words": (lambda: b"Zebrafinch", "no picture"),
    "svg": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "no picture"),
    "gif": (gif, "no picture"),
    "cut": (lambda: photo()[:-2000], "broken"),
    "cut png": (lambda: photo(kind="PNG")[:-200], "broken"),
    "bomb": (bomb, "million pixels"),
    "a header that lies": (far_too_large, "million pixels"),
    "small": (lambda: photo((100, 100)), "too small"),
    "long": (lambda: photo((2000, 400)), "long and narrow"),
    "moving": (moving, "moves"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_picture_for_us_is_refused_with_a_sentence(what):
    make, says = REFUSED[what]
    with pytest.raises(pictures.PictureRefused, match=says):
        pictures.make(io.BytesIO(make()))


def test_the_second_picture_that_a_phone_hides_behind_a_photo_is_left_out():
    written = io.BytesIO()
    front, behind = Pillow.new("RGB", (300, 300), "red"), Pillow.new("RGB", (300, 300), "blue")
    front.save(written, "MPO", save_all=True, append_images=[behind])
    red, _, blue = Pillow.open(io.BytesIO(pictures.make(written)[0].content)).convert("RGB").getpixel((9, 9))
    assert red > 200 > 50 > blue


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("size", [(5000, 4000), (3000, 7500)])
def test_a_large_picture_is_made_smaller_before_it_is_copied_and_stays_wide_enough(kind, size):
    clean = pictures._pixels(pictures._opened(io.BytesIO(photo(size, kind))))
    assert pictures.WIDTHS[-1] <= min(clean.size) < 2 * pictures.WIDTHS[-1]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_camera_that_writes_nonsense_beside_the_picture_spoils_nothing(kind):
    assert pictures.make(io.BytesIO(photo(kind=kind, exif=b"Exif\0\0garbage")))


def test_the_smallest_size_is_made_light_and_none_is_too_heavy_for_the_table(monkeypatch):
    noise = io.BytesIO()
    Pillow.effect_noise((1300, 900), 90).convert("RGB").save(noise, "JPEG", quality=95)
    files = pictures.make(io.BytesIO(noise.getvalue()))
    plain = pictures._encoded(Pillow.open(noise).resize((480, 332)), "avif", 10**9)
    assert (files[0].format, files[0].width) == ("avif", 480)
    assert len(files[0].content) < len(plain)
    assert all(len(file.content) <= pictures.LARGEST_FILE for file in files)
    assert pictures.LARGEST_FILE == model.LARGEST_FILE
    monkeypatch.setattr(pictures, "LARGEST_FILE", 20_000)
    with pytest.raises(pictures.PictureRefused, match="too heavy"):
        pictures.make(io.BytesIO(noise.getvalue()))


def test_this_machine_writes_both_formats():
    assert features.check("avif")
    assert features.check("webp")


# --- Keeping one --------------------------------------------------------------------------------------------------------


def test_an_editor_keeps_a_picture_and_is_named_with_it(elena):
    client = signed_in(elena)
    answer = send(client)
    image = Image.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, f"{LIST}{image.pk}/change/")
    assert (image.key, image.alt_en, image.credit, image.safe_by) == ("river", "A river at dusk.", "Photo: A. Invented", elena)
    assert timezone.now() - image.safe_at < timedelta(minutes=1)
    names = [name for name, _, _ in image.spec["files"]]
    assert sorted(names) == sorted(image.files.values_list("name", flat=True))
    assert all(re.fullmatch(r"river-[0-9a-f]{8}-(480|800|1200)\.(avif|webp)", name) for name in names)
    page = html.unescape(client.get(answer["Location"]).content.decode())
    assert "::: image river A river at dusk.\n:::" in page
    assert "elena answered the safety questions with no" in page
    assert "Spanish yet" in page


@pytest.mark.parametrize("question", SafetyQuestion.values)
@pytest.mark.parametrize("given", ["yes", "", "maybe"])
def test_a_picture_that_could_hurt_is_not_kept(elena, question, given):
    answer = send(signed_in(elena), **{question: given})
    text = html.unescape(answer.content.decode())
    assert answer.status_code == 422
    assert ("unless every answer is no" if given == "yes" else "Look at it again") in text
    assert 'value="Photo: A. Invented"' in text
    assert not Image.objects.exists()
    assert not ImageFile.objects.exists()


def test_what_it_shows_is_asked_for_unless_it_says_nothing(elena):
    client = signed_in(elena)
    answer = send(client, alt_en=" ")
    assert answer.status_code == 422
    assert "Say in English what the picture shows" in answer.content.decode()
    assert send(client, alt_en="", decorative="on").status_code == 302
    assert Image.objects.get().spec["decorative"] is True


def test_the_database_too_wants_words_or_none_needed(elena):
    with pytest.raises(IntegrityError, match="told_to_who"), transaction.atomic():
        Image.objects.create(key="x", title="X", safe_by=elena, safe_at=timezone.now())


def test_a_key_never_gets_another_picture(elena, lucia):
    kept(elena)
    answer = send(signed_in(lucia), photo((700, 700)))
    assert answer.status_code == 422
    assert "already exists" in answer.content.decode()
    with pytest.raises(ActionRefused, match="already exists"):
        kept(lucia)
    assert ImageFile.objects.count() == 6
    page = signed_in(elena).get(f"{LIST}{Image.objects.get().pk}/change/").content.decode()
    assert 'type="file"' not in page
    assert 'name="key"' not in page


@pytest.mark.parametrize("what", REFUSED)
def test_a_file_that_is_refused_leaves_all_that_was_typed(elena, what):
    answer = send(signed_in(elena), REFUSED[what][0]())
    text = html.unescape(answer.content.decode())
    assert answer.status_code == 422
    assert 'value="Photo: A. Invented"' in text
    assert "A river at dusk." in text
    assert "Choose the file again" in text
    assert not Image.objects.exists()


# --- How much, and from whom --------------------------------------------------------------------------------------------


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """A folder of its own for files that Django or Pillow might leave behind."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(settings, "FILE_UPLOAD_TEMP_DIR", str(tmp_path))
    return tmp_path


def heavy(size: int) -> bytes:
    """A picture with so many bytes behind it."""
    return photo() + os.urandom(size - len(photo()))


def test_more_than_the_public_site_takes_comes_in_and_no_file_is_written(elena, temporary, monkeypatch):
    monkeypatch.setattr(tempfile, "NamedTemporaryFile", lambda *args, **kwargs: pytest.fail("a file was written"))
    content = heavy(5 * 1024 * 1024)
    assert len(content) > settings.FILE_UPLOAD_MAX_MEMORY_SIZE > settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    assert send(signed_in(elena), content).status_code == 302
    assert list(temporary.iterdir()) == []


def test_more_than_eight_megabytes_is_read_past_and_all_words_are_kept(elena, temporary):
    answer = send(signed_in(elena), heavy(pictures.LARGEST_UPLOAD + 1))
    text = html.unescape(answer.content.decode())
    assert answer.status_code == 422
    assert "more than 8 MB" in text
    assert 'value="Photo: A. Invented"' in text
    assert list(temporary.iterdir()) == []
    assert not Image.objects.exists()


@pytest.mark.parametrize("who", [None, "ana", "ramon", "otto"])
@pytest.mark.parametrize("has_token", [True, False])
def test_not_a_byte_is_kept_from_who_may_not_send(who, has_token, request, temporary, monkeypatch):
    client = signed_in(request.getfixturevalue(who)) if who else Client(enforce_csrf_checks=True)
    sign_in = client.get("/admin/account/login/" if who is None else "/admin/wishes/").content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', sign_in)[1] if has_token else ""
    monkeypatch.setattr(MemoryFileUploadHandler, "receive_data_chunk", lambda *args: pytest.fail("a byte was kept"))
    data = {"csrfmiddlewaretoken": token} | TYPED | {"file": uploaded(heavy(3 * 1024 * 1024))}
    answer = client.post(ADD, data)
    assert answer.status_code == (302 if has_token and who is None else 403)
    assert list(temporary.iterdir()) == []
    assert not Image.objects.exists()


def test_a_form_that_is_sent_without_any_file_comes_back(elena):
    client = signed_in(elena)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', client.get(ADD).content.decode())[1]
    sent = f"csrfmiddlewaretoken={token}&title=River"
    answer = client.post(ADD, sent, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 422
    assert "Choose the picture" in answer.content.decode()


def test_nothing_is_kept_without_a_token(elena):
    client = signed_in(elena)
    assert client.post(ADD, TYPED | {"file": uploaded(photo())}).status_code == 403
    assert not Image.objects.exists()


def test_the_verbs_refuse_who_may_not(elena, ramon, ana):
    image = kept(elena)
    for person in (ramon, ana):
        with pytest.raises(NotAllowed):
            kept(person, key="other")
        with pytest.raises(NotAllowed):
            change_image(image, Described("X", "Y"), was=seen(image, actions.IMAGE_FIELDS), by=person, at=timezone.now())


def test_a_reviewer_looks_and_a_coordinator_does_not(elena, ramon, ana):
    path = f"{LIST}{kept(elena).pk}/change/"
    page = signed_in(ramon).get(path).content.decode()
    assert "<button" in page
    assert "main-button" not in page
    for where in (LIST, path, ADD):
        assert signed_in(ana).get(where).status_code == 403
    assert signed_in(ramon).get(ADD).status_code == 403


# --- Saying it anew -----------------------------------------------------------------------------------------------------


def change(client: Client, image: Image, **changes: Any) -> Any:
    path = f"{LIST}{image.pk}/change/"
    page = client.get(path).content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
    was = seen(Image.objects.get(pk=image.pk), actions.IMAGE_FIELDS)
    given = {"title": "River", "alt_en": "A river at dusk.", "was": was, "csrfmiddlewaretoken": token}
    return client.post(path, given | changes)


def test_what_it_shows_is_said_anew_and_what_readers_see_stays_as_it_was_signed(elena, lucia):
    image = kept(elena, credit="Photo: A. Invented")
    article = make_sound()
    actions.publish(write(article, elena, body=SHOWS), by=lucia, at=timezone.now())
    client = signed_in(lucia)
    assert change(client, image, alt_es="Un río al anochecer.", credit="Photo: B. Invented").status_code == 302
    image.refresh_from_db()
    assert (image.alt_es, image.spec["credit"]) == ("Un río al anochecer.", "Photo: B. Invented")
    assert Article.objects.get().images["river"]["credit"] == "Photo: A. Invented"
    assert "::: image river Un río al anochecer." in client.get(f"{LIST}{image.pk}/change/").content.decode()


def test_two_people_at_once_see_each_others_words(elena, lucia):
    image = kept(elena)
    begun = seen(image, actions.IMAGE_FIELDS)
    change(signed_in(elena), image, alt_en="By Elena.")
    answer = change(signed_in(lucia), image, alt_en="By Lucía.", was=begun)
    text = answer.content.decode()
    assert answer.status_code == 409
    assert "<dd>By Elena.</dd>" in text
    assert "By Lucía.</textarea>" in text
    image.refresh_from_db()
    assert image.alt_en == "By Elena."


@pytest.mark.parametrize("n", [1, 3])
def test_the_list_says_what_each_shows_and_where_and_costs_the_same(n, elena, lucia, django_assert_num_queries):
    for number in range(n):
        kept(elena, key=f"river-{number}", alt_es="Un río." if number else "")
        article = make_sound(slug=f"a{number}")
        body = SHOWS.replace("river", f"river-{number}")
        actions.publish(write(article, elena, body=body), by=lucia, at=timezone.now())
    client = signed_in(elena)
    client.get(LIST)
    with django_assert_num_queries(6):
        page = client.get(LIST).content.decode()
    assert page.count('<td class="field-used">1 article</td>') == n
    assert page.count("no Spanish yet") == 1
    path = f"{LIST}{Image.objects.first().pk}/change/"
    with django_assert_num_queries(6):
        assert "in the text" in client.get(path).content.decode()


def test_nothing_is_deleted(elena):
    client = signed_in(elena)
    assert client.get(f"{LIST}{kept(elena).pk}/delete/").status_code == 403


# --- Readers ------------------------------------------------------------------------------------------------------------


def test_publishing_copies_what_the_page_needs_with_one_query_more(elena, lucia, django_assert_num_queries):
    kept(elena)
    article = make_sound()
    lucia.has_perm("articles.publish_article")
    plain = write(article, elena, summary="Another summary.", change=Change.SMALL, change_note="")
    with django_assert_num_queries(9, exact=False):
        actions.publish(plain, by=lucia, at=timezone.now())
    assert Article.objects.get().images == {}
    with_picture = write(article, elena, body=SHOWS, change=Change.SMALL, change_note="")
    with django_assert_num_queries(10, exact=False):
        actions.publish(with_picture, by=lucia, at=timezone.now())
    assert Article.objects.get().images == dict(Image.objects.values_list("key", "spec"))


def test_a_text_that_shows_no_picture_of_ours_is_not_published(elena, lucia):
    revision = write(make_sound(), elena, body=SHOWS)
    with pytest.raises(ActionRefused, match="not in the list: river"):
        actions.publish(revision, by=lucia, at=timezone.now())


def test_a_reader_gets_the_picture_with_the_page_and_every_file_of_it_for_ever(client, elena, lucia, django_assert_num_queries):
    kept(elena)
    article = make_sound()
    actions.publish(write(article, elena, body=SHOWS), by=lucia, at=timezone.now())
    page = client.get(article.get_absolute_url()).content.decode()
    paths = set(re.findall(r"/images/[a-z0-9.-]+", page))
    assert len(paths) == 6
    for path in paths:
        with django_assert_num_queries(1):
            answer = client.get(path)
        assert answer.status_code == 200
        assert answer["Content-Type"] == f"image/{path.rpartition('.')[2]}"
        assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer.content == bytes(ImageFile.objects.get(name=path.removeprefix("/images/")).content)
        assert not answer.cookies
    assert client.head(path).status_code == 200
    assert Client().post(path).status_code in (403, 405)


@pytest.mark.parametrize("name", ["river.avif", "river-00000000-480.avif", "..%2fsettings.py", "a.svg", "A.AVIF", "x.avif%00"])
def test_what_is_not_there_is_not_found_and_not_kept(client, name):
    answer = client.get(f"/images/{name}")
    assert answer.status_code == 404
    assert "immutable" not in answer.get("Cache-Control", "")


@pytest.mark.urls("prosperity.urls_desk")
def test_the_desk_shows_it_too_for_previews(elena):
    name = kept(elena).spec["files"][0][0]
    assert signed_in(elena).get(f"/images/{name}").status_code == 200


def test_the_public_site_reads_files_of_pictures_and_nothing_else_of_them(elena):
    kept(elena)
    with acting_as("prosperity_web"):
        assert ImageFile.objects.values_list("name", flat=True).first()
    assert refused("prosperity_web", "SELECT alt_en FROM articles_image")
    assert refused("prosperity_web", "DELETE FROM articles_imagefile")
    assert refused("prosperity_desk", "UPDATE articles_imagefile SET name = 'x'")
    assert refused("prosperity_desk", "DELETE FROM articles_imagefile")


def test_the_desks_rights_in_the_database_are_enough(elena, lucia):
    with acting_as("prosperity_desk"):
        image = kept(elena)
        was = seen(Image.objects.get(), actions.IMAGE_FIELDS)
        change_image(image, Described("River", "A river."), was=was, by=lucia, at=timezone.now())
    assert Image.objects.get().alt_en == "A river."


def test_the_worker_publishes_a_text_with_a_picture(elena, lucia):
    kept(elena)
    article, now = make_sound(), timezone.now()
    actions.plan(write(article, elena, body=SHOWS), when=now + timedelta(hours=1), by=lucia, at=now)
    with acting_as("prosperity_worker"):
        assert actions.publish_planned(article, at=now + timedelta(hours=1))
    assert "river" in Article.objects.get().images
