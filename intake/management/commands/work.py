"""The worker: opens letters and files them."""

from __future__ import annotations

import base64
import json
import logging
import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import Error as DatabaseError
from django.db import close_old_connections, connection, transaction
from django.utils import timezone

from intake import actions, door, sealing
from intake.forms import ContactForm
from intake.models import Letter

logger = logging.getLogger(__name__)

PAUSE = 0.5  # seconds between looks into the letterbox: the desk shows a request within two seconds
PAUSE_WITHOUT_DATABASE = 2.0
LANGUAGES = ("en", "es")
HASH_BYTES = 32
MAILBOX_KEY_BYTES = 1_216


class Command(BaseCommand):
    help = (
        "Takes letters out of the letterbox, oldest first, opens each, checks it again as public input and files it. A letter "
        "that cannot be opened or checked is set aside, counted, and never holds up the next one. Ends cleanly on SIGTERM."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="file what is there now, then end")

    def handle(self, *args: Any, once: bool = False, **options: Any) -> None:
        if once:
            while file_next_letter():
                pass
            return
        stop = threading.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
        logger.info("worker: started")
        while not stop.is_set():
            try:
                pause = 0.0 if file_next_letter() else PAUSE
            except DatabaseError as error:
                logger.warning("worker: the database refused (%s); trying again", type(error).__name__)
                connection.close()
                pause = PAUSE_WITHOUT_DATABASE
            close_old_connections()
            stop.wait(pause)
        logger.info("worker: ended")


def file_next_letter() -> bool:
    """File the oldest letter that no other worker has in hand. False when there is none."""
    with transaction.atomic():
        letter = Letter.objects.unfiled().order_by("posted_at").select_for_update(skip_locked=True).first()
        if letter is None:
            return False
        try:
            request = read_letter(letter)
        except sealing.CannotOpen:
            _set_aside(letter, "cannot open")
        except ValueError:
            _set_aside(letter, "not a request")
        else:
            actions.file_letter(letter, request=request, at=timezone.now())
        return True


def read_letter(letter: Letter) -> actions.Request:
    """Open a letter and check everything in it as if a stranger had sent it. Raises sealing.CannotOpen or ValueError."""
    content = json.loads(sealing.open_sealed(bytes(letter.envelope), info=door.letter_info(bytes(letter.letter_key))))
    try:
        form = ContactForm(content["fields"])
        language, code_hash = content["language"], bytes.fromhex(content["code_hash"])
        mailbox_key = base64.b64decode(content["mailbox_key"], validate=True)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("a letter with other parts than ours") from error
    lengths = (len(code_hash), len(mailbox_key))
    if not form.is_valid() or language not in LANGUAGES or lengths != (HASH_BYTES, MAILBOX_KEY_BYTES):
        raise ValueError("a letter that the form would have refused")
    values = form.cleaned_data
    return actions.Request(
        language=language,
        about=values["about"],
        reach=values["reach"],
        source=values["source"],
        code_hash=code_hash,
        mailbox_key=mailbox_key,
        contact=form.contact(),
        story=form.story(),
    )


def _set_aside(letter: Letter, why: str) -> None:
    actions.set_letter_aside(letter, why=why)
    logger.error("worker: letter %s set aside: %s", letter.pk, why)
