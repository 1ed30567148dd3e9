"""Pictures made ready for readers: from what somebody sent, the pixels alone, in a few sizes and two formats. No database.

What a camera writes beside the pixels (where, when, with what) never gets further than here, and neither does the file itself.
"""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

LARGEST_UPLOAD = 8 * 1024 * 1024  # bytes
MOST_PIXELS = 40_000_000
NARROWEST, TALLEST = 160, 3  # pixels; times its width
FORMATS = ("JPEG", "PNG", "WEBP")
WIDTHS = (480, 800, 1200)
LARGEST_FILE = 400_000  # bytes: what the table takes
LIGHTEST_WIDTH, LIGHTEST_BYTES = 480, 12_000  # what a phone loads; a page has room for about one of them (shape.py)
QUALITIES = {"avif": (55, 47, 40, 33), "webp": (72, 62, 50, 36, 24)}  # the first that is small enough, or the last


_one_at_a_time = threading.Lock()  # a large one takes hundreds of megabytes while it is read


class PictureRefused(Exception):
    """A file that cannot become a picture here, with a sentence fit for staff."""


@dataclass(frozen=True)
class File:
    """One size and format. The hash in its name lets browsers keep it for ever."""

    format: str
    width: int
    height: int
    content: bytes

    def name(self, key: str) -> str:
        return f"{key}-{hashlib.sha256(self.content).hexdigest()[:8]}-{self.width}.{self.format}"


def make(upload: BinaryIO) -> list[File]:
    """All files of a picture, the smallest first. Raises PictureRefused."""
    with _one_at_a_time:
        return list(_files(_pixels(_opened(upload))))


def spec(key: str, files: list[File], *, decorative: bool, credit: str) -> dict[str, Any]:
    """What a page needs to know of it, and nothing that it would have to ask."""
    light = next(file for file in files if file.format == "avif")
    return {
        "files": [[file.name(key), file.width, file.height] for file in files],
        "bytes": len(light.content),
        "decorative": decorative,
        "credit": credit,
    }


def _opened(upload: BinaryIO) -> Image.Image:
    """The picture, read whole once it is known to be one that may be: its size stands before its pixels."""
    try:
        with Image.open(upload, formats=FORMATS) as first:
            _refuse_by_size(first)
            first.verify()
        upload.seek(0)
        picture = Image.open(upload, formats=FORMATS)
        picture.draft(picture.mode, (WIDTHS[-1], WIDTHS[-1]))  # a JPEG is read smaller at once
        picture.load()
    except UnidentifiedImageError as error:
        raise PictureRefused(_("This is no picture that the desk can read. Send a JPEG, a PNG or a WebP.")) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureRefused(str(_TOO_MANY) % {"most": MOST_PIXELS // 1_000_000}) from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise PictureRefused(_("This file is broken: it cannot be read to its end.")) from error
    return picture


_TOO_MANY = gettext_lazy("This picture has more than %(most)s million pixels. Send a smaller one.")


def _refuse_by_size(picture: Image.Image) -> None:
    width, height = picture.size
    if width * height > MOST_PIXELS:
        raise PictureRefused(str(_TOO_MANY) % {"most": MOST_PIXELS // 1_000_000})
    if min(width, height) < NARROWEST:
        raise PictureRefused(_("This picture is too small: %(least)s pixels each way are the least.") % {"least": NARROWEST})
    if max(width, height) > TALLEST * min(width, height):
        raise PictureRefused(_("This picture is too long and narrow for a page. Cut it first."))
    if getattr(picture, "n_frames", 1) > 1 and picture.format != "MPO":  # a phone's photo, and what it needs to blur behind it
        raise PictureRefused(_("This picture moves. Send one that stands still."))


def _pixels(picture: Image.Image) -> Image.Image:
    """Turned as its camera meant it, in the colors that every screen shows, on a new sheet that nothing else is written on."""
    picture = _shrunk(picture)
    try:
        turned = ImageOps.exif_transpose(picture)
    except Exception:  # noqa: BLE001  (Pillow raises whatever it trips over: which way is up is not worth the picture)
        turned = picture
    if turned.mode.startswith("I"):
        turned = turned.point(lambda value: value / 256).convert("L")
    turned = _in_srgb(turned)
    mode = "RGBA" if turned.has_transparency_data else "RGB"
    clean = Image.new(mode, turned.size)
    clean.paste(turned.convert(mode))
    return clean


def _shrunk(picture: Image.Image) -> Image.Image:
    """No larger than about twice what a page shows, before it is copied again and again."""
    factor = min(picture.size) // WIDTHS[-1]
    return picture.reduce(factor) if factor > 1 and picture.mode in ("L", "RGB", "RGBA", "CMYK") else picture


def _in_srgb(picture: Image.Image) -> Image.Image:
    """A photo of a newer phone has wider colors, which would look pale once its profile is gone."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "RGBA", "CMYK"):
        return picture
    try:
        wide = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGB" if picture.mode == "CMYK" else picture.mode
        return ImageCms.profileToProfile(picture, wide, ImageCms.createProfile("sRGB"), outputMode=mode) or picture
    except (ImageCms.PyCMSError, OSError):
        return picture  # a profile that nobody can read says nothing


def _files(picture: Image.Image) -> Iterator[File]:
    for width in sorted({min(width, picture.width) for width in WIDTHS}):
        height = max(1, round(picture.height * width / picture.width))
        sized = picture.resize((width, height), Image.Resampling.LANCZOS) if width < picture.width else picture
        for kind in QUALITIES:
            most = LIGHTEST_BYTES if width <= LIGHTEST_WIDTH and kind == "avif" else LARGEST_FILE
            content = _encoded(sized, kind, most)
            if len(content) > LARGEST_FILE:
                raise PictureRefused(_("This picture stays too heavy in every size. Send a calmer or a smaller one."))
            yield File(kind, width, height, content)


def _encoded(picture: Image.Image, kind: str, most: int) -> bytes:
    """As small as it has to be, and as good as it can."""
    content = b""
    for quality in QUALITIES[kind]:
        written = io.BytesIO()
        picture.save(written, format=kind.upper(), quality=quality)
        content = written.getvalue()
        if len(content) <= most:
            break
    return content
