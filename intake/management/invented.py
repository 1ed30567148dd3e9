"""What the invented families of `manage.py demo` write. Nobody here exists; the numbers are those that films use."""

from __future__ import annotations

AREA_CODES = (202, 212, 305, 415, 512, 602, 617, 713, 773, 786, 818, 917)

NAMES = {
    "en": (
        "Sam",
        "Dana",
        "Chris",
        "Robin",
        "Pat",
        "Jo",
        "Terry",
        "Lee",
        "Morgan",
        "Casey",
        "Avery",
        "Quinn",
        "a worried dad",
        "",
    ),
    "es": ("Rosa", "Luis", "Carmen", "Mateo", "Inés", "Jorge", "Lucía", "Pilar", "Andrés", "Nuria", "una mamá", ""),
}
MESSAGES = {
    "en": (
        "My son has been using for two years and yesterday he said he wants to stop. I do not know where to begin.",
        "We are looking for a place for my sister. She works mornings. What would the first week look like?",
        "I drink every evening and I want that to change. I would rather talk to a person than read another website.",
        "My husband came out of treatment in spring and started again last month. He agrees to talk to somebody.",
        "How much does it cost, and do you take private insurance? I am asking for my daughter.",
        "Can my mother visit once a week? She is 61 and afraid of being away from home.",
        "My best friend asked me to find out what you do. He does not want to call himself yet.",
        "Is there a bed in the next two weeks? We live three hours away and can drive.",
        "I have been sober for nine days on my own. I would like help to keep it that way.",
        "",
    ),
    "es": (
        "Mi hijo lleva dos años consumiendo y ayer dijo que quiere dejarlo. No sé por dónde empezar.",
        "Buscamos un lugar para mi hermana. Trabaja por las mañanas. ¿Cómo sería la primera semana?",
        "Bebo todas las noches y quiero cambiar. Prefiero hablar con una persona.",
        "Mi esposo salió de tratamiento en primavera y volvió a empezar el mes pasado. Acepta hablar con alguien.",
        "¿Cuánto cuesta y aceptan seguro privado? Pregunto por mi hija.",
        "¿Puede visitarlo la familia? Mi papá tiene 61 años y no quiere estar lejos de casa.",
        "Un amigo me pidió averiguar qué hacen ustedes. Todavía no quiere llamar él mismo.",
        "",
    ),
}
DANGERS = {
    "en": (
        "He took too many pills an hour ago and I cannot wake him up.",
        "She says she wants to die and I am afraid to leave her alone tonight.",
        "My wife is pregnant and uses every day. We do not know what is safe.",
        "He stopped drinking yesterday and now he is shaking and seeing things.",
    ),
    "es": (
        "Tomó demasiadas pastillas hace una hora y no puedo despertarlo.",
        "Dice que se quiere morir y tengo miedo de dejarla sola esta noche.",
        "Mi esposa está embarazada y consume todos los días.",
        "Dejó de beber ayer y ahora está temblando y ve cosas.",
    ),
}
WORRIES = {
    "en": ("That he loses his job.", "That she will not want to stay.", "How to tell the children."),
    "es": ("Que pierda el trabajo.", "Que no quiera quedarse.", "Cómo decírselo a los niños."),
}
ANSWERS = {
    "en": (
        "Thank you for writing. Yes, visits are possible. Tell us here which days suit you.",
        "We would like to talk with you about the first steps. Nothing is decided by a talk.",
    ),
    "es": (
        "Gracias por escribirnos. Sí, se puede visitar. Díganos aquí qué días le convienen.",
        "Nos gustaría hablar con usted de los primeros pasos. Hablar no decide nada.",
    ),
}
REPLIES = {
    "en": (
        "Tuesday or Thursday would be good.",
        "Thank you. I have one more question about the cost.",
        "He changed his mind, he wants to come.",
    ),
    "es": ("El martes o el jueves estaría bien.", "Gracias. Tengo otra pregunta sobre el costo.", "Cambió de idea, quiere ir."),
}
NOTES = (
    "Insurance card number comes by mail; ask for the plan again.",
    "Prefers to talk to a woman. Calls from the car in the lunch break.",
    "The brother knows about it, the parents do not.",
)
SHIFT_NOTES = (
    "Quiet night. Two in the mailbox still want an answer in Spanish.",
    "The phone line dropped twice before noon. Two call-backs are set for the evening.",
    "Everybody urgent was reached. One bed in residential care is promised until tomorrow noon.",
)
# level, free
LEVELS = (
    ("Withdrawal management (sample)", 2),
    ("Residential (sample)", 0),
    ("Day program (sample)", 5),
    ("Outpatient (sample)", 12),
)
PLACES = (("Invented Harbor Clinic (sample)", "+1 202 555 0171"), ("Invented Hill House (sample)", "+1 202 555 0172"))
# slug, language, title, body
TEMPLATES = (
    (
        "request-is-here",
        "en",
        "We got your request (sample)",
        "Hello,\n\nyour request is here, and a person has read it. You do not need to send it again. If something changes, or "
        "you think of a question, write it here.\n\n{coordinator}",
    ),
    (
        "request-is-here",
        "es",
        "Recibimos su solicitud (muestra)",
        "Hola:\n\nSu solicitud llegó y una persona la leyó. No necesita enviarla otra vez. Si algo cambia, o si tiene una "
        "pregunta, escríbala aquí.\n\n{coordinator}",
    ),
    (
        "we-tried-to-call",
        "en",
        "We tried to call (sample)",
        "Hello {name},\n\nwe tried to reach you and did not want to disturb. Please write here when a call suits you, or write "
        "here instead of a call: both are fine.\n\n{coordinator}",
    ),
    (
        "we-tried-to-call",
        "es",
        "Intentamos llamar (muestra)",
        "Hola, {name}:\n\nIntentamos comunicarnos y no quisimos molestar. Escríbanos aquí cuándo le conviene una llamada, o "
        "escríbanos en lugar de hablar: las dos cosas están bien.\n\n{coordinator}",
    ),
    (
        "we-will-call-at",
        "en",
        "When we plan to call (sample)",
        "Hello {name},\n\nwe plan to call you at a time that you told us is safe. If another time is better now, or you would "
        "rather not talk, write it here.\n\n{coordinator}",
    ),
    (
        "we-will-call-at",
        "es",
        "Cuándo pensamos llamar (muestra)",
        "Hola, {name}:\n\nPensamos llamar a una hora que usted nos dijo que es segura. Si ahora le conviene otra, o prefiere "
        "no hablar, escríbalo aquí.\n\n{coordinator}",
    ),
    (
        "a-safe-time",
        "en",
        "Please tell us a safe time (sample)",
        "Hello,\n\nwe would like to talk with you and do not want to call at a bad moment. On which days, and at what time, is "
        "a call safe? You can also change here how we may reach you.\n\n{coordinator}",
    ),
    (
        "a-safe-time",
        "es",
        "Díganos una hora segura (muestra)",
        "Hola:\n\nNos gustaría hablar con usted y no queremos llamar en mal momento. ¿Qué días y a qué hora es segura una "
        "llamada? Aquí también puede cambiar cómo podemos comunicarnos.\n\n{coordinator}",
    ),
    (
        "thank-you-next-step",
        "en",
        "Thank you, and the next step (sample)",
        "Hello {name},\n\nthank you for talking with us. Nothing is decided by a talk. When you are ready for the next step, "
        "or have a question first, write here. Take the time you need.\n\n{coordinator}",
    ),
    (
        "thank-you-next-step",
        "es",
        "Gracias, y el siguiente paso (muestra)",
        "Hola, {name}:\n\nGracias por hablar con nosotros. Hablar no decide nada. Cuando quiera dar el siguiente paso, o si "
        "antes tiene una pregunta, escríbanos aquí. Tómese el tiempo que necesite.\n\n{coordinator}",
    ),
)
