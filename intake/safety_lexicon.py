"""Word forms for `intake.safety_rules`: how English and Spanish verbs change.

In a phrase `hit~` and `pegar~` stand for every form of the verb, the Spanish ones also with pronouns at their end ("pegarme").
Over-producing does no harm: a form that nobody writes is never met. Letters without accents, as everywhere in the rules.
"""

from __future__ import annotations

from collections.abc import Iterator

# English verbs whose forms are not built with -s, -ed, -ing; the forms that differ.
ENGLISH = {
    "bar": "barred barring",
    "beat": "beaten", "begin": "began begun", "bite": "bit bitten", "bleed": "bled", "blow": "blew blown",
    "break": "broke broken busted", "bring": "brought", "buy": "bought", "catch": "caught", "choose": "chose chosen",
    "come": "came", "cut": "", "die": "dying", "do": "does did done", "drag": "drug", "draw": "drew drawn",
    "drink": "drank drunk", "drive": "drove driven", "eat": "ate eaten", "fall": "fell fallen", "feed": "fed",
    "feel": "felt", "fight": "fought", "find": "found", "forget": "forgot forgotten", "get": "got gotten",
    "give": "gave given", "go": "goes went gone", "hang": "hung", "have": "has had", "hear": "heard",
    "hide": "hid hidden", "hit": "", "hold": "held", "hurt": "", "keep": "kept", "know": "knew known", "lay": "laid",
    "leave": "left", "let": "", "lie": "lying lay lain", "lock": "", "lose": "lost", "make": "made", "meet": "met",
    "put": "", "quit": "", "read": "", "run": "ran", "say": "said", "see": "saw seen", "sell": "sold",
    "send": "sent", "shake": "shook shaken", "shoot": "shot", "sit": "sat", "sleep": "slept", "slit": "", "speak":
    "spoke spoken", "spit": "spat", "split": "", "stand": "stood", "steal": "stole stolen", "stick": "stuck",
    "swear": "swore sworn", "swing": "swung", "take": "took taken tooken", "talk": "", "tear": "tore torn",
    "tell": "told", "think": "thought", "throw": "threw thrown throwed", "wake": "woke woken", "wear": "wore worn",
    "write": "wrote written",
}  # fmt: skip

# Spanish verbs whose stem changes, and forms that no rule builds: stems / forms.
SPANISH_STEMS = {
    "acostar": "acuest", "ahorcar": "orc aorc", "almorzar": "almuerz", "apretar": "aprietr apriet", "atravesar": "atravies",
    "cerrar": "cierr", "colgar": "cuelg", "contar": "cuent", "convertir": "conviert", "costar": "cuest",
    "defender": "defiend", "despertar": "despiert dispiert", "dormir": "duerm durm", "encender": "enciend",
    "encerrar": "encierr", "encontrar": "encuentr", "enterrar": "entierr", "forzar": "fuerz", "herir": "hier hir",
    "hervir": "hierv hirv", "jugar": "jueg", "mentir": "mient mint", "morder": "muerd", "morir": "muer mur",
    "mostrar": "muestr", "mover": "muev", "oir": "oy", "pedir": "pid", "pensar": "piens", "perder": "pierd",
    "probar": "prueb", "quebrar": "quiebr", "querer": "quier quis querr", "rogar": "rueg", "seguir": "sig",
    "sentar": "sient", "sentir": "sient sint", "soltar": "suelt", "sonar": "suen", "temblar": "tiembl tembel",
    "tirar": "", "torcer": "tuerc tuerz", "tronar": "truen", "vender": "", "volar": "vuel", "volver": "vuelv",
    "volcar": "vuelc", "reventar": "revient", "recordar": "recuerd", "tropezar": "tropiez", "aventar": "avient",
}  # fmt: skip
SPANISH_FORMS = {
    "abrir": "abierto abierta abiertos abiertas",
    "caer": "caigo cayo cayeron cayendo caido caida",
    "dar": "doy da das dan dio di dieron dimos daba daban de den diera dandole dandome dale",
    "decir": "digo dice dices dicen dijo dije dijeron diga digan diciendo dicho decia decian",
    "despertar": "despierto despierta",
    "detener": "detiene detienen detuvo",
    "estar": "estoy esta estas estan estamos estaba estaban estuvo ande",
    "freir": "fri",
    "hacer": "hago hace hacen hizo hice hicieron haga hagan hecho haciendo hacia hacian hara haran",
    "ir": "voy va vas van vamos iba iban fue fui fueron vaya vayan yendo ido",
    "irse": "irse irme irnos irte",
    "morir": "muerto muerta muertos muertas muriendo murio",
    "oir": "oigo oye oyen oyo oyendo oido",
    "poner": "pongo pone ponen puso puse pusieron ponga pongan puesto puesta puestos puestas poniendo",
    "querer": "quiero quiere quieres quieren quiso quise quisiera quisieran queria",
    "reir": "rie rio",
    "romper": "roto rota rotos rotas",
    "tener": "tengo tiene tienes tienen tuvo tuve tuvieron tenga tengan teniendo tenia",
    "traer": "traigo trae traen trajo traje trajeron traiga trayendo traido",
    "ver": "veo ve ves ven vio vi vieron vea vean viendo visto veia veian",
    "volver": "vuelto vuelta",
}  # fmt: skip

_PRONOUNS = [
    "me",
    "te",
    "se",
    "le",
    "la",
    "lo",
    "les",
    "las",
    "los",
    "nos",
    "mela",
    "melo",
    "selo",
    "sela",
    "selos",
    "selas",
    "noslo",
    "noslas",
    "telo",
    "tela",
]
_PRESENT = {"a": "o as a amos ais an e es emos eis en", "e": "o es e emos eis en a as amos ais an"}
_PAST = {
    "a": "e aste o amos asteis aron astes aba abas abamos aban ara aras aramos aran ase ases asen ado ada ados adas",
    "e": "i iste io imos isteis ieron istes ia ias iamos iais ian iera ieras ieramos ieran iese ieses iesen ido ida idos idas",
}
_FUTURE = "e as a emos eis an ia ias iamos iais ian"


def forms(verb: str) -> Iterator[str]:
    """The forms of a verb; a lemma in -ar, -er or -ir is taken for Spanish."""
    yield from _spanish(verb) if verb[-2:] in {"ar", "er", "ir"} and verb not in ENGLISH_IN_AR else _english(verb)


ENGLISH_IN_AR = {
    "answer",
    "bar",
    "cover",
    "deliver",
    "disappear",
    "holler",
    "order",
    "quiver",
    "shatter",
    "star",
    "steer",
    "taper",
    "veer",
    "whisper",
    "wander",
    "smother",
    "murder",
    "batter",
    "wear",
    "tear",
    "shiver",
    "stagger",
    "stir",
    "hear",
    "swear",
    "suffer",
}


def _english(verb: str) -> Iterator[str]:
    yield verb
    yield from ENGLISH.get(verb, "").split()
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    yield stem + "ing"  # "hittin" is mended to "hitting" before it comes here
    if verb[-1] == "y" and verb[-2] not in "aeou":
        yield from (verb[:-1] + "ies", verb[:-1] + "ied")
    else:
        yield verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "z")) else "s")
        if verb not in ENGLISH:
            yield stem + "ed"


def _spanish(verb: str) -> Iterator[str]:
    yield from SPANISH_FORMS.get(verb, "").split()
    vowel = "a" if verb.endswith("ar") else "e"
    stem = verb[:-2]
    for base in (stem, *SPANISH_STEMS.get(verb, "").split()):
        endings = f"{_PRESENT[vowel]} {_PAST[vowel]} {'imos' if verb.endswith('ir') else ''}".split()
        for ending in endings:
            yield _joined(base, ending, vowel)
        for gerund in ("ando",) if vowel == "a" else ("iendo", "yendo"):
            yield base + gerund
            yield from (base + gerund + pronoun for pronoun in _PRONOUNS)
        told = base + vowel  # "pegale"
        yield from (told + pronoun for pronoun in _PRONOUNS)
    yield from (verb + pronoun for pronoun in ("", *_PRONOUNS))
    yield from (verb + ending for ending in _FUTURE.split())


def _joined(base: str, ending: str, vowel: str) -> str:
    if vowel == "a" and ending.startswith("e"):
        if base.endswith("c"):
            return base[:-1] + "qu" + ending
        if base.endswith("g"):
            return base + "u" + ending
    elif vowel == "e" and base.endswith("g") and ending[0] in "ao":
        return base[:-1] + "j" + ending
    return base + ending


# Long words that people in distress mistype; one slip is forgiven. Words that are one slip away and mean something else follow.
TYPED_WRONG = """
    abstinence abusive alcohol antifreeze attacked attempted benadryl bleeding bottle breathe breathing bruises bruised burden
    children choking clonazepam cocaine collapsed confused convulsing convulsions convulsion daughter detoxing drinking
    drowning drunken emergency expecting fentanyl funeral gasping girlfriend goodbye gurgling hallucinating hallucinations
    hallucination heroin hospital klonopin knocked lorazepam methadone morphine naloxone needles nothing overdose overdosed
    overdosing overdoses oxycodone paramedics passed percocet pregnancy pregnant prescription punched purple responding
    responsive seizure seizures shaking shoots snoring strangled strangling stopped suboxone suicidal suicide swallowed
    sweating syringe syringes threatened threatening threatens toddler tremors trembling trimester unconscious unresponsive
    vomiting weapon whiskey wheezing withdrawal wrists
    ahogando ahorcarse alucina alucinaciones alucinando amenaza amenazo amenazando apunalo borracho cerveza confundido
    convulsion convulsiones convulsiono cuchillo desmayo desmayada desmayado desorientado despedida despierta desperto
    embarazada embarazo encerrada encerrado escalofrios estorbo fentanilo fiebre golpea golpeo hambre heroina
    inconsciente inconciente inyecta inyecto jeringa jeringas machete matarse metadona moradas morados morfina naloxona
    pastillas pistola quitarse reacciona reacciono respira respirando respiracion respirar sangre sobredosis suicidarse
    suicidio temblando temblores tiembla tragado violencia
"""
NO_TYPOS = """
    begin bolting breaching breading breeding bridging burdens clothing creating embarazos emergencia enfermo golpes hambres
    hombre hombres noting obsessed posted potholes punches recording respiro respond retiro sangria seizing shouts suicidas
    sweeting toddle treating violencias violento weapons
"""
