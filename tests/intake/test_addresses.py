"""A number is read however it was typed, and only what cannot ring is refused; a slip in an address is asked about, gently."""

from __future__ import annotations

import traceback
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from intake.addresses import KNOWN, MOST_USED, NotAPhone, Phone, Unreadable, likely_meant, one_slip, read_phone

NATIONAL, INTERNATIONAL = phonenumbers.PhoneNumberFormat.NATIONAL, phonenumbers.PhoneNumberFormat.INTERNATIONAL
# Real names one letter from a provider's, the same provider in other countries, and names that only end like a slip.
RIGHT_AS_THEY_ARE = """
    ymail.com mail.com email.com gmx.com me.com mac.com cloud.com line.com love.com live.se aim.com
    mail.co email.co cloud.co life.com five.com olive.com msu.com ms.com al.com atx.net aon.com fox.net
    yahoo.com.my yahoo.com.au yahoo.com.br yahoo.se hotmail.se outlook.pt outlook.fr yahoo.ca yahoo.co.jp
    att.com verizon.com comcast.com prodigy.net protonmail.ch acme.co acme.con example.org gmail
"""


@pytest.mark.parametrize(
    "typed",
    [
        "202-555-0143",
        "(202) 555-0143",
        "202.555.0143",
        "2025550143",
        " 1 202 555 0143 ",
        "+1 (202) 555‑0143",
        "001 202 555 0143",
        "tel:+1-202-555-0143",
        "２０２ ５５５ ０１４３",
        "٢٠٢٥٥٥٠١٤٣",
    ],
)
def test_a_number_is_read_however_it_was_typed(typed):
    assert read_phone(typed) == Phone("+12025550143")


@pytest.mark.parametrize(
    ("typed", "extension"),
    [
        ("202-555-0143 x12", "12"),
        ("202-555-0143x12", "12"),
        ("202-555-0143 ext. 12", "12"),
        ("202-555-0143, Ext: 012", "012"),
        ("(202) 555-0143 extension 12", "12"),
        ("202-555-0143 extensión 12", "12"),
        ("202-555-0143 anexo 12", "12"),
        ("202-555-0143 int. 12", "12"),
        ("202-555-0143 #12", "12"),
        ("202-555-0143,12", "12"),
        ("tel:+1-202-555-0143;ext=12", "12"),
    ],
)
def test_an_extension_is_kept(typed, extension):
    assert read_phone(typed) == Phone("+12025550143", extension)


@pytest.mark.parametrize(
    ("typed", "e164"),
    [
        ("+34 612 345 678", "+34612345678"),
        ("0034 612 345 678", "+34612345678"),
        ("011 34 612 345 678", "+34612345678"),
        ("+52 55 1234 5678", "+525512345678"),
        ("+52 1 55 1234 5678", "+525512345678"),  # as WhatsApp shows it
        ("+54 9 11 2345 6789", "+5491123456789"),
        ("+39 06 698 1234", "+39066981234"),
        ("787-555-0143", "+17875550143"),
    ],
)
def test_other_countries_are_told_by_their_plus(typed, e164):
    assert read_phone(typed).e164 == e164


def test_a_family_elsewhere_may_type_what_it_types_at_home():
    assert read_phone("612 345 678", region="ES") == Phone("+34612345678")


@pytest.mark.parametrize("area", ["202", "555", "999", "324", "235"])
def test_an_area_code_nobody_has_heard_of_is_not_refused(area):
    assert read_phone(f"{area}-555-0143").e164 == f"+1{area}5550143"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", Unreadable.NO_NUMBER),
        ("+", Unreadable.NO_NUMBER),
        ("\0", Unreadable.NO_NUMBER),
        ("my sister has it", Unreadable.NO_NUMBER),
        ("+999 1234 5678", Unreadable.NO_NUMBER),
        ("call 202-555-0143", Unreadable.WORDS),
        ("202-555-0143 not after six", Unreadable.WORDS),
        ("1-800-FLOWERS", Unreadable.WORDS),
        ("202-555-0143 x1 / x2", Unreadable.WORDS),
        ("555-0143", Unreadable.NO_AREA_CODE),
        ("555-0143 x12", Unreadable.NO_AREA_CODE),
        ("911", Unreadable.TOO_SHORT),
        ("202-555-014", Unreadable.TOO_SHORT),
        ("612 345 678", Unreadable.TOO_SHORT),
        ("+34 112", Unreadable.TOO_SHORT),
        ("202-555-01433", Unreadable.TOO_LONG),
        ("202-555-0143 / 305-555-0143", Unreadable.TOO_LONG),
        ("1" * 4_000, Unreadable.TOO_LONG),
        ("000-000-0000", Unreadable.NO_NUMBER),
        ("111-111-1111", Unreadable.NO_SUCH_NUMBER),
        ("123-456-7890", Unreadable.NO_SUCH_NUMBER),
        ("202-055-0143", Unreadable.NO_SUCH_NUMBER),
        ("911-555-0143", Unreadable.NO_SUCH_NUMBER),
        ("202-555-0143 #1 x2", Unreadable.NO_SUCH_NUMBER),
    ],
)
def test_what_cannot_ring_is_refused_with_its_reason(typed, reason):
    with pytest.raises(NotAPhone) as refused:
        read_phone(typed)
    assert refused.value.reason == reason


@settings(deadline=None)  # the first number of a country loads what is known about it
@given(st.text("0123456789+-(). ", max_size=30) | st.text(max_size=30))
def test_nothing_else_is_ever_raised_and_nothing_typed_is_repeated(typed):
    try:
        phone = read_phone(typed)
    except NotAPhone as refused:
        told = "".join(traceback.format_exception(refused)).splitlines()[-1]
    else:
        assert read_phone(phone.uri) == phone
        assert read_phone(phone.for_staff) == phone
        return
    assert told.removeprefix("intake.addresses.NotAPhone: ") in list(Unreadable)


north_american = st.from_regex(r"[2-9][02-9][0-9][2-9][0-9]{6}", fullmatch=True)
extensions = st.text("0123456789", max_size=6)


@settings(deadline=None)
@given(north_american, extensions)
def test_every_number_of_the_right_shape_comes_back_from_a_link_and_from_the_desk(digits, extension):
    phone = read_phone(f"({digits[:3]}) {digits[3:6]}-{digits[6:]}" + (f" x{extension}" if extension else ""))
    assert phone == Phone(f"+1{digits}", extension)
    assert read_phone(phone.uri) == read_phone(phone.for_staff) == phone


def test_a_number_of_every_country_is_read_as_it_is_written_there_and_abroad():
    for region in phonenumbers.SUPPORTED_REGIONS:
        example = phonenumbers.example_number(region)
        at_home, abroad = (phonenumbers.format_number(example, shape) for shape in (NATIONAL, INTERNATIONAL))
        assert read_phone(at_home, region=region) == read_phone(abroad), region


@pytest.mark.parametrize(
    ("phone", "for_staff", "uri"),
    [
        (Phone("+12025550143"), "(202) 555-0143", "tel:+1-202-555-0143"),
        (Phone("+12025550143", "012"), "(202) 555-0143 ext. 012", "tel:+1-202-555-0143;ext=012"),
        (Phone("+17875550143"), "(787) 555-0143", "tel:+1-787-555-0143"),
        (Phone("+18765550143"), "+1 876-555-0143", "tel:+1-876-555-0143"),
        (Phone("+34612345678", "3"), "+34 612 34 56 78 ext. 3", "tel:+34-612-34-56-78;ext=3"),
    ],
)
def test_how_a_number_is_shown_and_dialled(phone, for_staff, uri):
    assert (phone.for_staff, phone.uri) == (for_staff, uri)


@pytest.mark.parametrize(
    ("phone", "zones"),
    [
        (Phone("+12025550143"), ("America/New_York",)),
        (Phone("+18085550143"), ("Pacific/Honolulu",)),
        (Phone("+525512345678"), ("America/Mexico_City",)),
        (Phone("+15552143666"), ()),
    ],
)
def test_where_a_number_is_at_home(phone, zones):
    assert phone.time_zones == zones
    assert all(ZoneInfo(zone) for zone in zones)


def test_a_phone_is_never_printed():
    phone = read_phone("202-555-0143 x9876")
    for shown in (repr(phone), str(phone), f"{phone}", repr([phone])):
        assert "555" not in shown
        assert "9876" not in shown


def test_a_refusal_does_not_carry_the_number():
    for make in (lambda: read_phone("202-555-01434"), lambda: read_phone("+999 555 0143"), lambda: Phone("555-0143")):
        with pytest.raises(NotAPhone) as refused:
            make()
        told = "".join(traceback.format_exception_only(refused.value))
        assert not any(letter.isdigit() for letter in told)


@pytest.mark.parametrize("e164", ["", "2025550143", "+0202555", "+1 2025550143", "+12025550143\n", "+1202555014x"])
def test_a_phone_cannot_be_made_of_anything_else(e164):
    with pytest.raises(NotAPhone):
        Phone(e164)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ana@gmial.com", "ana@gmail.com"),
        ("ana@gmai.com", "ana@gmail.com"),
        ("ana@gmail.con", "ana@gmail.com"),
        ("ana@gmail.cmo", "ana@gmail.com"),
        ("ana@gmail.comm", "ana@gmail.com"),
        ("ana@gmail.co", "ana@gmail.com"),
        ("ana@gmailcom", "ana@gmail.com"),
        ("ana@gmail,com", "ana@gmail.com"),
        ("ana@gmail.com.", "ana@gmail.com"),
        ("ana@gmial.con", "ana@gmail.com"),
        ("Ana.López@GMIAL.COM", "Ana.López@gmail.com"),
        (" ana@hotmial.com ", "ana@hotmail.com"),
        ("ana@hotmai.es", "ana@hotmail.es"),
        ("ana@yaho.com.mx", "ana@yahoo.com.mx"),
        ("ana@prodgy.net.mx", "ana@prodigy.net.mx"),
        ("ana@outlok.es", "ana@outlook.es"),
        ("ana@iclould.com", "ana@icloud.com"),
        ("ana@aol.con", "ana@aol.com"),
        ("ana@live.cmo", "ana@live.com"),
        ("ana@ymail.con", "ana@ymail.com"),
        ("ana@att.nte", "ana@att.net"),
        ("ana@comcat.net", "ana@comcast.net"),
        ("ana@protonmai.com", "ana@protonmail.com"),
        ("a@b@gmial.com", "a@b@gmail.com"),
    ],
)
def test_a_slip_is_noticed(typed, meant):
    assert likely_meant(typed) == meant


@pytest.mark.parametrize("domain", RIGHT_AS_THEY_ARE.split())
def test_nobody_is_asked_about_an_address_that_may_well_be_right(domain):
    assert likely_meant(f"ana@{domain}") is None


@pytest.mark.parametrize(
    "text", ["", "@", "ana", "@gmial.com", "ana@", "ana@.", "ana@..", "\0@\0", "@" * 4_000, "ana@gmail\ud800.com"]
)
def test_what_is_no_address_gets_no_suggestion_or_one_that_is_right(text):
    assert likely_meant(text) in (None, "ana@gmail.com")


@pytest.mark.parametrize("domain", sorted(KNOWN))
def test_a_known_provider_is_right_as_it_is(domain):
    assert likely_meant(f"ana@{domain}") is None
    assert likely_meant(f"Ana@{domain.upper()} ") is None


def distance(one: str, other: str) -> int:
    """Damerau and Levenshtein's, by the book: insert, delete, replace, swap neighbours."""
    rows = [[max(i, j) if 0 in (i, j) else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i, a in enumerate(one, 1):
        for j, b in enumerate(other, 1):
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


@st.composite
def slips(draw) -> tuple[str, str]:
    """A provider, and the same with one letter wrong, more, less, or swapped."""
    meant = draw(st.sampled_from(MOST_USED))
    place, letter = draw(st.integers(0, len(meant) - 1)), draw(st.sampled_from("abeilmorsuyz."))
    before, here, after = meant[:place], meant[place], meant[place + 1 :]
    typed = [before + letter + after, before + letter + here + after, before + after, before + after[:1] + here + after[1:]]
    return draw(st.sampled_from(typed)), meant


@given(slips() | st.tuples(st.text("abc", max_size=4), st.text("abc", max_size=4)))
def test_one_slip_is_a_distance_of_one(pair):
    assert one_slip(*pair) == (distance(*pair) <= 1)


@given(slips())
def test_one_slip_in_a_long_name_is_always_noticed(pair):
    typed, meant = pair
    endings = (typed.rpartition(".")[2], meant.rpartition(".")[2])
    assume(typed not in KNOWN and meant.index(".") >= 5)
    assume(not (endings[0] != endings[1] and {len(ending) for ending in endings} == {2}))  # may be another country's
    assert likely_meant(f"ana@{typed}") is not None


@given(slips().map(lambda pair: f"ana@{pair[0]}") | st.text() | st.emails())
def test_a_suggestion_is_near_known_and_needs_no_other(typed):
    meant = likely_meant(typed)
    if meant is not None:
        assert meant.rpartition("@")[0] == typed.strip().rpartition("@")[0]
        assert meant.rpartition("@")[2] in KNOWN
        assert likely_meant(meant) is None
