"""The project's settings with throw-away keys: what tests and checks run with. Nothing else differs."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from prosperity import keys

_FOLDER = Path(tempfile.mkdtemp(prefix="prosperity-test-settings-"))
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)
keys.ensure(_FOLDER / "keys")
os.environ["PROSPERITY_KEYS"] = str(_FOLDER / "keys")
os.environ["PROSPERITY_STATIC"] = str(_FOLDER / "static")
os.environ["PROSPERITY_DEVELOPMENT"] = "1"
os.environ.pop("PROSPERITY_ROLE", None)
TEST_FOLDER = _FOLDER

from prosperity.settings import *  # noqa: E402, F403  (the environment above has to be set first)

# Argon2 is slow on purpose; tests sign in hundreds of times.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
