"""The worker: opens letters and files them."""

from __future__ import annotations

import base64
import json
import logging
import signal
import threading
import time
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error as DatabaseError
from django.db import IntegrityError, InterfaceError, OperationalError, close_old_connections, connection, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.module_loading import import_string

from intake import actions, door, metrics, reading, retention, safety, sealing
from intake.actions import shift
from intake.forms import ContactForm, DetailsForm, ReplyForm, SafeContactForm
from intake.models import Letter
from intake.states import LetterKind, Mark

logger = logging.getLogger(__name__)

PAUSE = 0.5  # seconds between looks into the letterbox: the desk shows a request within two seconds
PAUSE_WITHOUT_DATABASE = 2.0
RETRY_AFTER = timedelta(minutes=5)  # for a letter whose key the worker does not hold (yet)
LOOK_AGAIN_AFTER = timedelta(seconds=30)  # for something added to a request that has not arrived
WAIT_FOR_REQUEST = timedelta(days=14)
CHORES_EVERY = 20.0  # seconds between looks at what is due: what is to be out at noon is out at 12:01
HASH_BYTES = 32
MAILBOX_KEY_BYTES = 1_216
FORMS: dict[LetterKind, type[reading.IntakeForm]] = {
    LetterKind.REQUEST: ContactForm,
    LetterKind.DETAILS: DetailsForm,
    LetterKind.CONTACT: SafeContactForm,
    LetterKind.REPLY: ReplyForm,
}


class Command(BaseCommand):
    help = (
        "Takes letters out of the letterbox, oldest first, opens each, checks it again as public input and files it. A letter "
        "that cannot be opened or checked is set aside and never holds up the next one; how many there are is said at the "
        "start, and --retry takes them up again. Ends cleanly on SIGTERM."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="file what is there now, then end")
        parser.add_argument("--retry", action="store_true", help="first take up the letters that were set aside")

    def handle(self, *args: Any, once: bool = False, retry: bool = False, **options: Any) -> None:
        if not settings.DATABASE_LOGIN_IS_OWN:
            raise CommandError("DATABASE_URL_WORKER is not set: the worker does not run as the database's owner.")
        if retry:
            logger.info("worker: %s letters taken up again", actions.take_letters_up_again())
        if once:
            while look_into_the_letterbox():
                pass
            return
        stop = threading.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
        safety.read_ahead()
        logger.info("worker: started; %s letters are set aside", Letter.objects.exclude(set_aside="").count())
        next_chores = time.monotonic()
        while not stop.is_set():
            try:
                pause = 0.0 if look_into_the_letterbox() else PAUSE
                if time.monotonic() >= next_chores:
                    next_chores = time.monotonic() + CHORES_EVERY
                    do_chores()
            except DatabaseError as error:
                logger.warning("worker: the database refused (%s); trying again", type(error).__name__)
                connection.close()
                pause = PAUSE_WITHOUT_DATABASE
            close_old_connections()
            stop.wait(pause)
        logger.info("worker: ended")


def do_chores() -> None:
    """What the clock asks for: claims, safe hours, waiting lists and erasures whose time has come, and the promise's figure.

    Raises OperationalError or InterfaceError; a chore that fails otherwise is said and keeps nothing else from being done.
    """
    at = timezone.now()
    chores = (
        actions.return_leases,
        actions.return_from_closed_accounts,
        actions.waitlist_due,
        actions.next_windows,
        retention.erase_due,
        retention.forget_filed_letters,
        shift.forget_notes,
        metrics.measure_waits,
        *map(import_string, settings.WORKER_CHORES),
    )
    for chore in chores:
        try:
            done = chore(at)
        except (OperationalError, InterfaceError):
            raise  # the database, not the chore
        except Exception:
            logger.error("worker: %s failed", chore.__name__, exc_info=True)
        else:
            if done and chore is retention.erase_due:
                logger.info("worker: %s inquiries erased", done)


def look_into_the_letterbox() -> bool:
    """File the next letter, once no form is known any more whose request is to be erased. False when there is none."""
    retention.forget_letters_of_hidden(timezone.now())
    return file_next_letter()


def file_next_letter() -> bool:
    """File the oldest letter that no other worker has in hand. False when there is none.

    Whoever holds the public site's rights can put anything into the box, so whatever one letter does, the next one is filed.
    """
    with transaction.atomic():
        # The id alone: reading the rest of a row may already fail (a date before our era).
        # Those that had to wait come after the new ones: however many wait for a request that never comes, no family does.
        first_come = (F("put_off_until").asc(nulls_first=True), "posted_at")
        letters = Letter.objects.to_file(timezone.now()).order_by(*first_come).select_for_update(skip_locked=True)
        letter_id = letters.values_list("pk", flat=True).first()
        if letter_id is None:
            return False
        try:
            _file(letter_id)
        except sealing.KeyNotHeld:
            actions.put_letter_off(letter_id, until=timezone.now() + RETRY_AFTER)
            logger.warning("worker: letter %s waits for a key that is not held here", letter_id)
        except actions.NotFiledYet:
            _wait_for_the_request(letter_id)
        except sealing.CannotOpen:
            _set_aside(letter_id, "cannot open")
        except (OperationalError, InterfaceError):
            raise  # the database, not the letter
        except Exception:  # noqa: BLE001  (see above: no letter may end the worker)
            _set_aside(letter_id, "not a request")
        return True


def _file(letter_id: UUID) -> None:
    try:
        _file_once(letter_id)
    except IntegrityError:
        # Another worker may have filed a letter of the same form meanwhile; then the second try finds its inquiry.
        _file_once(letter_id)


@transaction.atomic
def _file_once(letter_id: UUID) -> None:
    letter = Letter.objects.get(pk=letter_id)
    actions.file_letter(letter, filing=read_letter(letter), at=timezone.now())


def read_letter(letter: Letter) -> actions.Filing:
    """Open a letter and check everything in it as if a stranger had sent it. Raises sealing.CannotOpen or ValueError."""
    content = json.loads(sealing.open_sealed(bytes(letter.envelope), info=door.letter_info(bytes(letter.letter_key))))
    try:
        # A letter of the first version names neither kind nor mark, and one hash: it may have waited in a spool.
        kind = LetterKind(content.get("kind", LetterKind.REQUEST))
        form = FORMS[kind](content["fields"])
        language, mark = content["language"], content.get("mark", "")
        hashes = content["code_hashes"] if "code_hashes" in content else [content["code_hash"]]
        code_hashes = tuple(bytes.fromhex(code_hash) for code_hash in hashes)
        mailbox_key = base64.b64decode(content["mailbox_key"], validate=True) if kind == LetterKind.REQUEST else b""
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("a letter with other parts than ours") from error
    fits = language in dict(settings.LANGUAGES) and (mark == "" or mark in Mark.values)
    fits = fits and bool(code_hashes) and {len(code_hash) for code_hash in code_hashes} == {HASH_BYTES}
    if not form.is_valid() or not fits or len(mailbox_key) != (MAILBOX_KEY_BYTES if kind == LetterKind.REQUEST else 0):
        raise ValueError("a letter that the form would have refused")
    if mailbox_key:
        sealing.seal_for(mailbox_key, b"", info=b"")  # ValueError for a key that no answer could be sealed to
    return reading.filing_of(form, kind=kind, language=language, code_hashes=code_hashes, mailbox_key=mailbox_key, mark=mark)


def _wait_for_the_request(letter_id: UUID) -> None:
    """The request itself may still lie in a spool; it is not waited for for ever."""
    now = timezone.now()
    age = now - Letter.objects.values_list("posted_at", flat=True).get(pk=letter_id)
    if age > WAIT_FOR_REQUEST:
        _set_aside(letter_id, "no request")
    else:
        actions.put_letter_off(letter_id, until=now + max(LOOK_AGAIN_AFTER, age / 4))


def _set_aside(letter_id: UUID, why: str) -> None:
    actions.set_letter_aside(letter_id, why=why)
    logger.error("worker: letter %s set aside: %s", letter_id, why, exc_info=True)
