"""Settings fail loudly, name what is wrong, and give each role what is its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from prosperity import env, keys
from prosperity.embedded_database import CLONE


@pytest.mark.parametrize(("text", "value"), [("1", True), ("TRUE", True), ("off", False), ("", True)])
def test_a_yes_or_no_is_read(monkeypatch, text, value):
    monkeypatch.setenv("X", text)
    assert env.env_bool("X", default=True) is value


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (lambda: env.env_bool("X", default=True), "treu"),
        (lambda: env.env_int("X", default=1), "8O00"),
        (lambda: env.env_choice("X", ("web", "desk"), default="web"), "webb"),
        (lambda: env.database_from_url(os.environ["X"]), "mysql://secret@h/n"),
        (lambda: env.database_from_url(os.environ["X"]), "postgres://u:secret@h"),
    ],
)
def test_nonsense_stops_the_start_without_repeating_it(monkeypatch, read, text):
    monkeypatch.setenv("X", text)
    with pytest.raises(ImproperlyConfigured) as raised:
        read()
    assert text not in str(raised.value)
    assert "secret" not in str(raised.value)


def test_a_database_address_is_read_with_its_socket_and_its_escapes():
    found = env.database_from_url("postgres://us%40er:p%2Fw@/na%20me?host=/tmp/folder&port=5433&sslmode=require")
    assert (found["USER"], found["PASSWORD"], found["NAME"]) == ("us@er", "p/w", "na me")
    assert (found["HOST"], found["PORT"]) == ("/tmp/folder", "5433")
    assert found["OPTIONS"]["sslmode"] == "require"


OWNER = "postgres://owner@nowhere.invalid/prosperity"
PRODUCTION = {"PROSPERITY_DEVELOPMENT": "0", "PROSPERITY_HOSTS": "prosperity.example", "DATABASE_URL": OWNER}


def ask(role: str, folder, expression: str, **environment: str) -> object:
    """Load the settings as a process of that role would, and ask them something."""
    code = f"import json, django; django.setup(); from django.conf import settings; print(json.dumps({expression}))"
    variables = {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "prosperity.settings",
        "PROSPERITY_ROLE": role,
        "PROSPERITY_KEYS": str(folder),
        "PROSPERITY_DEVELOPMENT": "1",
    } | environment
    result = subprocess.run([sys.executable, "-c", code], cwd=CLONE, env=variables, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    base = tmp_path_factory.mktemp("keys")
    keys.ensure(base)
    return base


@pytest.mark.parametrize(
    ("role", "rings"),
    [
        ("web", ["CODE_KEYS", "FORM_KEYS", "LETTER_PUBLIC_KEYS", "TICKET_KEYS"]),
        ("desk", ["CABINET_KEYS", "CODE_KEYS"]),
        ("worker", ["CABINET_KEYS", "LETTER_PRIVATE_KEYS"]),
    ],
)
def test_each_role_holds_its_own_keys_and_no_other(folder, role, rings):
    held = "sorted(n for n in dir(settings) if n.endswith('_KEYS') and n.isupper() and getattr(settings, n))"
    assert ask(role, folder, held) == rings


def test_each_role_has_its_own_secret_key(folder):
    assert len({ask(role, folder, "settings.SECRET_KEY") for role in ("all", "web", "desk", "worker")}) == 4


def test_the_public_process_has_no_admin_no_sessions_and_no_sign_in(folder):
    apps = ask("web", folder, "list(settings.INSTALLED_APPS)")
    assert not [app for app in apps if any(word in app for word in ("admin", "desk", "sessions", "messages", "allauth"))]
    modules = ask("web", folder, "[m for m in __import__('sys').modules if m.startswith(('django.contrib.admin', 'allauth'))]")
    assert modules == []


def test_the_public_process_serves_no_desk_and_the_desk_no_public_page(folder):
    resolve = "[__import__('django.urls', fromlist=['x']).is_valid_path(p) is not False for p in ('/contact/', '/admin/')]"
    assert ask("web", folder, resolve) == [True, False]
    assert ask("desk", folder, resolve) == [False, True]


def test_a_stolen_public_process_holds_nothing_that_opens_a_letter(folder):
    private = (folder / "worker" / "letter_private_keys").read_text().split()[1]
    everything = "repr({n: getattr(settings, n) for n in dir(settings)})"
    assert private not in ask("web", folder, everything)


def test_two_clones_on_one_host_name_do_not_share_cookies(folder):
    names = {ask("desk", folder, "settings.SESSION_COOKIE_NAME", PROSPERITY_PORT=port) for port in ("8000", "8100")}
    assert names == {"desk8000_session", "desk8100_session"}


def test_outside_development_cookies_are_bound_to_host_and_https(folder):
    names = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "SESSION_COOKIE_SECURE", "SECURE_SSL_REDIRECT")
    asked = f"[getattr(settings, name) for name in {names}]"
    assert ask("desk", folder, asked, **PRODUCTION) == ["__Host-desk_session", "__Host-desk_csrf", True, True]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({}, "DATABASE_URL_WEB is not set"),
        ({"DATABASE_URL_WEB": OWNER, "PROSPERITY_HOSTS": "*"}, "prosperity.E002"),
        ({"DATABASE_URL_WEB": OWNER, "PROSPERITY_KEYS": "/nowhere"}, "SECRET_KEY"),
        ({"DATABASE_URL_WEB": OWNER, "DATABASE_URL": ""}, ""),
    ],
)
def test_a_server_that_is_not_fit_to_serve_does_not_start(folder, changes, says):
    """A real granian, started as the Procfile does."""
    environment = {
        "PATH": os.environ["PATH"],
        "PROSPERITY_ROLE": "web",
        "PROSPERITY_KEYS": str(folder),
        "PROSPERITY_STATIC": os.environ["PROSPERITY_STATIC"],
        "DATABASE_URL": OWNER,
    }
    program = [
        f"{sys.prefix}/bin/granian",
        "--interface",
        "wsgi",
        "--port",
        "0",
        "--workers",
        "1",
        "prosperity.wsgi:application",
    ]
    options = {"cwd": CLONE, "env": environment | PRODUCTION | changes, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    server = subprocess.Popen(program, text=True, **options)
    try:
        printed = server.communicate(timeout=8)[0]
    except subprocess.TimeoutExpired:
        server.terminate()
        printed = server.communicate(timeout=20)[0]
        assert not says, printed
    else:
        assert says in printed
        assert says, printed


def test_requests_are_counted_in_memory_and_by_the_peer_unless_settings_say_otherwise(folder):
    asked = "[settings.TRUSTED_PROXIES, settings.THROTTLE_CACHE, sorted(settings.CACHES)]"
    assert ask("web", folder, asked) == [0, None, ["default"]]


def test_a_shared_cache_is_asked_with_a_short_patience(folder, tmp_path):
    (tmp_path / "redis.py").touch()  # the package is not among our requirements
    asked = "[settings.TRUSTED_PROXIES, settings.THROTTLE_CACHE, settings.CACHES]"
    changes = {"PROSPERITY_TRUSTED_PROXIES": "2", "PROSPERITY_CACHE_URL": "redis://h:6379/0", "PYTHONPATH": str(tmp_path)}
    proxies, alias, caches = ask("web", folder, asked, **changes)
    assert (proxies, alias) == (2, "shared")
    assert caches["default"]["BACKEND"].endswith("LocMemCache")
    assert caches["shared"]["BACKEND"].endswith("RedisCache")
    assert caches["shared"]["LOCATION"] == "redis://h:6379/0"
    assert max(caches["shared"]["OPTIONS"].values()) < 0.5


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"PROSPERITY_TRUSTED_PROXIES": "-1"}, "PROSPERITY_TRUSTED_PROXIES must not be negative"),
        ({"PROSPERITY_TRUSTED_PROXIES": "yes"}, "PROSPERITY_TRUSTED_PROXIES must be a whole number"),
        ({"PROSPERITY_CACHE_URL": "memcached://:secret@h"}, "PROSPERITY_CACHE_URL must look like"),
        ({"PROSPERITY_CACHE_URL": "redis://:secret@h"}, "PROSPERITY_CACHE_URL needs the Python package redis"),
    ],
)
def test_a_way_of_counting_that_cannot_work_is_named_and_its_value_is_not(folder, changes, says):
    program = "import sys; sys.modules['redis'] = None; import prosperity.settings"  # as if it were not installed
    variables = {"PATH": os.environ["PATH"], "PROSPERITY_KEYS": str(folder), "PROSPERITY_DEVELOPMENT": "1"} | changes
    result = subprocess.run([sys.executable, "-c", program], cwd=CLONE, env=variables, capture_output=True, text=True)
    assert result.returncode == 1
    assert says in result.stderr
    assert "secret" not in result.stderr.replace("secret_key", "")


def test_asking_for_settings_starts_and_writes_nothing(folder, tmp_path):
    before = sorted(tmp_path.iterdir())
    ask("all", folder, "settings.DATABASES['default']['HOST']", TMPDIR=str(tmp_path))
    assert sorted(tmp_path.iterdir()) == before


# --- Keys on disk


def test_keys_are_made_once_readable_by_their_owner_alone(tmp_path):
    keys.ensure(tmp_path)
    before = {path: path.read_text() for path in tmp_path.rglob("*") if path.is_file()}
    keys.ensure(tmp_path)
    assert {path: path.read_text() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert {oct(path.stat().st_mode & 0o777) for path in before} == {"0o600"}
    assert {oct(path.stat().st_mode & 0o777) for path in tmp_path.iterdir()} == {"0o700"}


def test_half_of_a_pair_is_never_made_anew(tmp_path):
    keys.ensure(tmp_path)
    (tmp_path / "worker" / "letter_private_keys").unlink()
    with pytest.raises(SystemExit, match="worker/letter_private_keys is missing"):
        keys.ensure(tmp_path)


@pytest.mark.parametrize("line", ["zz AAAA", "00112233", "00112233 ***", "001122 AAAA", "00112233 AAAA x"])
def test_a_damaged_ring_is_named_and_not_printed(tmp_path, line):
    (tmp_path / "code_keys").write_text(line)
    with pytest.raises(ValueError, match="key ring code_keys, line 1") as raised:
        keys.read_ring("code_keys", [tmp_path])
    assert line not in str(raised.value)
