"""No promise of a result reaches a reader, and an honest sentence about promises does.

The sentences were written before their rules were read, but for the last honest one of each language. Both lists of rules
count, as at the gate: "cure" and "guaranteed" are words to avoid, too.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import promises, words
from articles.phrases import Finding

PROMISES = {
    "en": """
        We guarantee that you will recover.
        Our program cures addiction for good.
        You will never use drugs again.
        95 percent of our patients stay sober.
        Detox with us is completely painless.
        This treatment works for everyone.
        We promise you a life without cravings.
        Methadone is 100% safe.
        You will be free of addiction in 30 days.
        There are no side effects.
        A permanent end to your cravings.
        We have the highest success rate in Texas.
        Your wounds will heal without a scar.
        Nine out of ten people who come to us never relapse.
        Full recovery is certain if you follow the plan.
        With this medicine you cannot overdose.
        Risk-free detox at home.
        A miracle treatment for opioid use.
        Withdrawal without any pain.
        You can be sure that you will not relapse.
        Results guaranteed.
        We are the best treatment center in Texas.
        One visit is all it takes to get well.
        Our cure for alcohol addiction takes three weeks.
        Everyone who finishes our program stays sober.
        Our treatment always succeeds.
        Get instant relief from cravings.
        It is impossible to become addicted to this medicine.
        Say goodbye to cravings forever.
        Your family will get its old life back, we promise.
    """,
    "es": """
        Le garantizamos que se va a recuperar.
        Nuestro programa cura la adicción para siempre.
        Usted nunca volverá a consumir drogas.
        El 95 por ciento de nuestros pacientes sigue sobrio.
        La desintoxicación con nosotros no duele nada.
        Este tratamiento funciona para todos.
        Le prometemos una vida sin ansias.
        La metadona es 100 % segura.
        Quedará libre de la adicción en 30 días.
        No tiene efectos secundarios.
        El fin definitivo de sus ansias.
        Tenemos la tasa de éxito más alta de Texas.
        Sus heridas sanarán sin dejar cicatriz.
        Nueve de cada diez personas que vienen aquí nunca recaen.
        La recuperación completa es segura si sigue el plan.
        Con esta medicina no puede tener una sobredosis.
        Desintoxicación sin riesgo en su casa.
        Un tratamiento milagroso para los opioides.
        Puede estar seguro de que no va a recaer.
        Resultados garantizados.
        Somos el mejor centro de tratamiento de Texas.
        Con una sola visita basta para curarse.
        Nuestra cura para el alcohol dura tres semanas.
        Todos los que terminan el programa dejan la droga.
        Nuestro tratamiento siempre funciona.
        Alivio inmediato de las ansias.
    """,
}
HONEST = {
    "en": """
        No one can promise that treatment will work.
        There is no cure for addiction, but it can be treated.
        Be careful with a place that guarantees results.
        Hepatitis C can be cured with tablets taken for 8 to 12 weeks.
        The tablets cure hepatitis C in most people.
        We do not promise a cure.
        Addiction can be treated, and many people recover.
        Naloxone does not harm a person who has not taken opioids.
        A relapse can happen, and it does not mean that treatment failed.
        No treatment works for everyone.
        Ask what a center means when it speaks of a success rate.
        A wound may leave a scar.
        Medicines for opioid use disorder lower the risk of death by about half.
        We cannot guarantee a bed tonight.
        You will talk with a counselor on the first day.
        Antibiotics often cure a skin infection, if they are taken to the end.
        Beware of ads that promise a painless detox.
        Detox alone does not cure addiction.
        No way of injecting is completely safe.
        You may need more than one try.
        There is no guarantee that you will not feel ill.
        You can call 988 at any hour, and it is always free.
        There are no instant results; recovery takes time.
        Never use alone.
        Nobody can say for certain how long recovery takes.
        A center that says it has a miracle treatment is not telling the truth.
        In one study, 60 percent of the people were still in treatment after a year.
        No medicine is without side effects.
    """,
    "es": """
        Nadie puede prometer que el tratamiento funcione.
        La adicción no tiene cura, pero se puede tratar.
        Tenga cuidado con un lugar que garantiza resultados.
        La hepatitis C se cura con pastillas que se toman de 8 a 12 semanas.
        Las pastillas curan la hepatitis C en la mayoría de las personas.
        No prometemos una cura.
        La adicción se puede tratar y muchas personas se recuperan.
        Una recaída no quiere decir que el tratamiento fracasó.
        Ningún tratamiento funciona para todos.
        Pregunte qué quiere decir un centro con su tasa de éxito.
        Una herida puede dejar una cicatriz.
        No podemos garantizar una cama para esta noche.
        Desconfíe de los anuncios que prometen una desintoxicación sin dolor.
        La desintoxicación sola no cura la adicción.
        Ninguna forma de inyectarse es del todo segura.
        No hay resultados inmediatos; la recuperación lleva tiempo.
        Nunca consuma a solas.
        Nadie sabe con certeza cuánto dura la recuperación.
        Un centro que habla de una cura milagrosa no dice la verdad.
        En un estudio, el 60 por ciento seguía en tratamiento después de un año.
        Un tratamiento no siempre funciona.
    """,
}
WORDS = [word for text in (*PROMISES.values(), *HONEST.values()) for word in text.split()]
FEWEST = {("en", "promises"): 25, ("es", "promises"): 20, ("en", "honest"): 20, ("es", "honest"): 15}


def rows(texts: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, line.strip()) for language, text in texts.items() for line in text.strip().splitlines()]


def refused(language: str, text: str) -> list[Finding]:
    return [finding for finding in (*promises.find(text, language), *words.find(text, language)) if finding.is_refused]


@pytest.mark.parametrize(("language", "sentence"), rows(PROMISES))
def test_a_promise_is_refused(language, sentence):
    assert refused(language, sentence)


@pytest.mark.parametrize(("language", "sentence"), rows(HONEST))
def test_an_honest_sentence_is_not(language, sentence):
    assert [finding.words for finding in refused(language, sentence)] == []


@given(st.text(max_size=200) | st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), st.sampled_from(["en", "es"]))
def test_findings_are_in_order_inside_the_text_and_quote_it(text, language):
    found = promises.find(text, language)
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "One advertisement says “We have the highest success rate” in red."),
        ("es", "El cartel dice «siempre funciona» en rojo."),
    ],
)
def test_a_quoted_promise_is_asked_about(language, text):
    assert [one.is_refused for one in promises.find(text, language)] == [False]


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Do not worry, you will recover."), ("es", "No se preocupe, usted se recuperará.")]
)
def test_a_denial_in_another_clause_excuses_nothing(language, sentence):
    assert refused(language, sentence)


@pytest.mark.parametrize(
    ("sentence", "is_refused"),
    [("We promise no miracles.", False), ("We promise no waiting.", True), ("I promise results.", True)],
)
def test_a_promise_of_no_result_is_none(sentence, is_refused):
    assert any(one.is_refused for one in promises.find(sentence, "en")) == is_refused


def test_there_are_enough_of_both():
    for kind, texts in (("promises", PROMISES), ("honest", HONEST)):
        for language, text in texts.items():
            sentences = text.strip().splitlines()
            assert len(set(sentences)) == len(sentences) >= FEWEST[language, kind]
