"""The words behind `intake.safety`: phrases in English and Spanish, and what takes a phrase back.

How to read a phrase (one a line; what follows # says why):

    a|b     one of these words              ab*    a word that begins so        a_b    these words in this order
    ?a|b    may be missing                  NAME   one of a list below          N      any number in digits
    ..      up to three words between       ...    up to six words, commas too  a~     any form of this verb

A line that ends with | goes on in the next, and so does a line whose next is indented deeper.

Write small letters without accents and apostrophes ("dont", "nino"). Spelling is forgiving by itself: doubled consonants, b and
v, s, z and soft c are the same letter. A name is language.danger.idea ("any": for both). With every change: learn the weights
anew (make danger-weights) and raise RULES_VERSION.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake import safety_concepts as concepts
from intake import safety_families as families

# A word as people type it (no accents) -> as the phrases have it.
SPELLINGS = {
    "colour": "color", "coloured": "colored", "colours": "colors", "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow",
    "2moro": "tomorrow", "outta": "out of", "bout": "about", "abt": "about", "finna": "going to", "imma": "im going to",
    "tryna": "trying to", "preggy": "pregnant", "ket": "ketamine", "coz": "because", "cos": "because", "becuz": "because",
    "smth": "something", "labour": "labor", "laboured": "labored", "mam": "mom", "mum": "mom", "mums": "moms", "mummy": "mommy",
    "mammy": "mommy", "asta": "hasta", "ambre": "hambre", "acer": "hacer", "bn": "bien", "tmb": "tambien", "xfa": "por favor",
    "msj": "mensaje",
    "od'd": "overdosed", "od'ed": "overdosed", "oded": "overdosed", "od'ing": "overdosing", "oding": "overdosing",
    "o'd": "overdosed", "odin": "overdosing", "od'in": "overdosing", "od": "overdose", "ods": "overdoses",
    "od's": "overdoses", "overdoze": "overdose", "overdozed": "overdosed", "overdoes": "overdose", "overdosd": "overdosed",
    "ovrdose": "overdose", "overdosio": "sobredosis", "overdoseo": "sobredosis", "overdosis": "sobredosis",
    "sobredocis": "sobredosis", "sobredosi": "sobredosis", "sobre-dosis": "sobredosis", "q": "que", "k": "que", "ke": "que",
    "xq": "porque", "pq": "porque", "porq": "porque", "ta": "esta", "sta": "esta", "stan": "estan", "toy": "estoy",
    "stoy": "estoy", "d": "de", "c": "se", "x": "por", "aser": "hacer", "ase": "hace", "asia": "hacia", "ay": "hay",
    "aora": "ahora", "aorita": "ahorita", "lla": "ya", "ablar": "hablar", "abla": "habla", "ijo": "hijo", "ija": "hija",
    "ijos": "hijos", "ermano": "hermano", "ermana": "hermana", "alle": "halle", "alusina": "alucina", "halucina": "alucina",
    "alusinando": "alucinando", "halucinando": "alucinando", "enbarazada": "embarazada", "enbarasada": "embarazada",
    "embrazada": "embarazada", "embarasa": "embaraza", "enbarazo": "embarazo", "orcarse": "ahorcarse",
    "aorcarse": "ahorcarse", "aorcar": "ahorcar", "haogar": "ahogar", "aoga": "ahoga", "aogando": "ahogando",
    "haogando": "ahogando", "reaciona": "reacciona", "conbulsion": "convulsion", "combulsion": "convulsion",
    "conbulsiones": "convulsiones", "combulsiones": "convulsiones", "combulsiono": "convulsiono",
    "combulsionando": "convulsionando", "desperta": "despierta", "dispierta": "despierta", "n": "and", "nd": "and",
    "u": "you", "ur": "your", "r": "are", "bc": "because", "cuz": "because", "cus": "because", "dnt": "dont", "cnt": "cant",
    "cannot": "cant", "wnt": "wont", "nite": "night", "2nite": "tonight", "tonite": "tonight", "2day": "today",
    "yest": "yesterday", "yesterady": "yesterday", "tho": "though", "ppl": "people", "shakin": "shaking",
    "breathin": "breathing", "brething": "breathing", "breating": "breathing", "brethin": "breathing",
    "breahting": "breathing", "braething": "breathing", "breathng": "breathing", "berathing": "breathing", "breth": "breath",
    "breeth": "breath", "breething": "breathing", "brehting": "breathing", "breif": "brief", "brathing": "breathing",
    "breathign": "breathing", "breaht": "breath", "brething's": "breathing", "turnin": "turning", "siezure": "seizure",
    "seziure": "seizure", "seizer": "seizure", "seizers": "seizures", "siezures": "seizures", "sezure": "seizure",
    "seisure": "seizure", "sezures": "seizures", "ceasure": "seizure", "seasure": "seizure", "pregant": "pregnant",
    "preganant": "pregnant", "pregnat": "pregnant", "pregnet": "pregnant", "prego": "pregnant", "preggo": "pregnant",
    "preggers": "pregnant", "prengant": "pregnant", "preagnant": "pregnant", "pregnent": "pregnant", "pregnate": "pregnant",
    "pregs": "pregnant", "preg": "pregnant", "withdrawl": "withdrawal", "withdrawls": "withdrawal",
    "withdrawel": "withdrawal", "withdrawals": "withdrawal", "widthdrawal": "withdrawal", "wd": "withdrawal",
    "wds": "withdrawal", "suiside": "suicide", "sucide": "suicide", "suacide": "suicide", "sucidal": "suicidal",
    "suicdal": "suicidal", "suicical": "suicidal", "suisidal": "suicidal", "sewerslide": "suicide", "sewicide": "suicide",
    "unaliving": "unalive", "unalived": "unalive", "kms": "kill myself", "himslef": "himself", "herslef": "herself",
    "hisself": "himself", "theirself": "themself", "mysef": "myself", "wana": "want to", "wanna": "want to",
    "wants'a": "wants to", "gona": "gonna", "heroine": "heroin", "fentynal": "fentanyl", "fentanol": "fentanyl",
    "fentenyl": "fentanyl", "fent": "fentanyl", "fetty": "fentanyl", "fenty": "fentanyl", "fenta": "fentanilo",
    "narcam": "narcan", "narkan": "narcan", "naloxon": "naloxone", "alchohol": "alcohol", "alchol": "alcohol",
    "alcol": "alcohol", "alcoholl": "alcohol", "etoh": "alcohol", "xanex": "xanax", "zanax": "xanax", "xannies": "xanax",
    "xanies": "xanax", "klonipin": "klonopin", "clonopin": "klonopin", "clonazepan": "clonazepam",
    "unresponsable": "unresponsive", "unconcious": "unconscious", "unconsious": "unconscious", "unconscous": "unconscious",
    "uncounscious": "unconscious", "gurggling": "gurgling", "gurglin": "gurgling", "purpel": "purple", "grey": "gray",
    "greyish": "gray", "grayish": "gray", "bluish": "blue", "blu": "blue", "turnt": "turned", "blueish": "blue",
    "lil": "little", "tabien": "esta bien", "haci": "asi", "dosent": "doesnt", "doesn": "doesnt", "dosnt": "doesnt",
    "doesent": "doesnt", "isint": "isnt", "aint": "isnt", "dident": "didnt", "didn": "didnt",
    "haluicinating": "hallucinating", "hallucenating": "hallucinating", "halucinating": "hallucinating",
}  # fmt: skip

LISTS = {
    # Negation and where it ends.
    "NEGATION": (
        "arent cant couldnt denied denies deny descartamos descarto didnt doesnt dont hadnt hasnt havent isnt jamas "
        "nadie nego neither never ni niega niegan ningun ninguna no nobody none noone nor not nunca shouldnt sin "
        "tampoco wasnt werent without wont wouldnt"
    ),
    "NEGATION_STOPS": (
        "and y e if si whether because since porque desde after despues until hasta when cuando know knows knew tell told "
        "telling sabe saben sepa sepan diga digan decir decirle admit admits admite acepta stop stops stopping deja dejan "
        "dejar para parar only just solo solamente nomas sure seguro segura but pero then entonces tuvo punto period"
    ),
    "SUBJECT": "he she i they we hes shes im ive theyre my mi el ella yo",
    "OPINION": (
        "believe believes creo decir digo like mean means que said say saying says suppose that think thinks thought "
        "true"
    ),
    "NEW_CLAUSE": "but pero sino though although aunque however except then",
    "NOW": "now ahora today hoy tonight but pero again",
    # People.
    "OBJ": (
        "baby boyfriend brother dad daddy daughter each everyone father girlfriend grandma grandpa her him husband "
        "kid kids mama me mom mother mum my our papa people sister somebody someone son the_baby the_kids them "
        "toddler us wife"
    ),
    "SELF": "myself himself herself themself themselves yourself ourselves",
    "KIDEN": (
        "babies baby baby_bottle baby_brother baby_sister babys bassinet car_seat carseat child children cradle crib "
        "cribs daycare diaper diapers first_grader grandbabies grandbaby grandchild grandchildren grandkid grandkids "
        "her_boy high_chair his_boy infant infants kid kiddo kiddos kids kindergarten kindergartner little_boy "
        "little_brother little_girl little_guy little_one little_ones little_sister minor newborn nursery our_boy "
        "our_boys our_girl our_girls pacifier playpen preschool preschooler school_bus second_grader sippy_cup "
        "stepkids stroller the_boys the_girls third_grader toddler toddlers toys twins underage"
    ),
    "KIDES": (
        "al_bebe bebes bebita bebito biberon carriola chamaca chamacas chamaco chamacos chavita chavito chavitos "
        "chinos_chiquitos chiquilla chiquillas chiquillo chiquillos chiquita chiquitas chiquito chiquitos cipote "
        "cipotes con_bebe criatura criaturas cuna del_bebe el_bebe esa_bebe escuincla escuincle escuincles ese_bebe "
        "este_bebe gemelitos guagua guaguas guarderia gurises hermanita hermanitas hermanito hermanitos hijita hijito "
        "hijitos huerco huercos huerquito juguetes kinder la_bebe los_hijos mamadera mamila menor_de_edad menores "
        "mi_bebe mijitos mis_hijos morrillo morrillos morrita morritas morrito morritos nena nenas nene nenes nietas "
        "nietecita nietecito nietita nietito nietos nina ninas ninita ninito nino ninos nuestro_bebe nuestros_hijos "
        "panal panales patojo patojos pequenas pequenita pequenito pequenos peques piba pibe pibes plebes plebitos "
        "recien_nacida recien_nacido su_bebe sus_hijos un_bebe una_bebe"
    ),
    "KIN": (
        "ahijada ahijado boy brother daughter daughters girl granddaughter grandson hermana hermano hija hijo hijos "
        "nephew nephews niece nieces nieta nieto sister sobrina sobrino sobrinos son sons stepdaughter stepson"
    ),
    "MINOR": (
        "catorce cinco cuatro dieciseis diecisiete diez doce dos eight eleven fifteen five four fourteen nine nueve "
        "ocho once one quince seis seven seventeen siete six sixteen ten thirteen three trece tres twelve two un 0 1 "
        "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17"
    ),
    "ADULT": (
        "cincuenta cuarenta diecinueve dieciocho eighteen fifty forty nineteen thirty treinta twenty veinte "
        "veinticinco veinticuatro veintidos veintinueve veintiocho veintiseis veintisiete veintitres veintiun "
        "veintiuno 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 "
        "51 52 53 54 55 56 57 58 59 60 61 62 63 64 65"
    ),
    "NUM": (
        "N a an cinco couple cuatro diez doce dos eight few five four media nine nueve ocho one quince seis seven "
        "several siete six some ten three tres twelve two un una unas unos varias varios"
    ),
    "MANY": (
        "all bottle bunch bunch_of dozens entire every fifteen fifty fistful forty full handful hundred loads lot "
        "lots ninety rest sixty ten thirty tons twenty whole 10 12 14 15 16 18 20 24 25 28 30 32 35 36 40 42 45 50 60 "
        "70 75 80 90 100 120"
    ),
    "DAY": (
        "domingo friday jueves lunes martes miercoles monday sabado saturday sunday thursday tuesday viernes "
        "wednesday"
    ),
    "NOT": (
        "almost arent barely cant couldnt didnt doesnt dont hardly hasnt havent isnt never no not nothing quit "
        "scarcely stopped stops struggles struggling trouble unable wasnt without wont wouldnt"
    ),
    "WAKE": (
        "arouse awake come_around come_back_around come_to coming_to get_up getting_up got_up rouse roused stir wake "
        "wakes wakeup waking woke woken"
    ),
    # Signs.
    "COLOR": "blue gray purple ashen ashy pale white lavender violet bluegray dusky black yellowish lilac",
    "COLORES": (
        "amarilla amarillo amoratada amoratado amoratados azul azulada azuladas azulado azulados azules azulosa "
        "azuloso blanca blancas blanco blancos blue ceniza cenizo cenizos cianotica cianotico gray gris grisacea "
        "grisaceo griseo grises lila lilas mora morada moradas moradita moraditas moradito moraditos morado morados "
        "moras negras negros palida palidas palido palidos prieta prieto prietos purple transparente verde verdosa "
        "verdoso violeta violetas"
    ),
    "BODY": (
        "cheeks complexion ears face feet fingernails fingers fingertips hands lip lips mouth nail nailbeds nails "
        "nose skin toes tongue"
    ),
    "BODYES": (
        "boca boquita cachetes cara carita dedos labio labios lengua manos nariz orejas piel pies rostro trompa una "
        "unas"
    ),
}  # fmt: skip

NEGATION_REACHES = 5  # words back


@dataclass(frozen=True)
class Guard:
    """Words that take a hit back when they stand near it in its sentence."""

    phrases: str
    dangers: frozenset[str] = frozenset()
    reach: int = 10  # words
    before: bool = True  # may stand before the hit
    after: bool = True  # may stand after it
    in_clause: bool = False
    ends_clause: bool = False  # must be the last words of its own clause
    next_sentence: bool = False  # may also stand in the sentence after the hit
    stopped_by: str = ""  # a list; a word of it between guard and hit protects the hit
    unless: tuple[str, ...] = ()  # guards that protect the hit
    spares_the_writer: bool = False  # "he hits me" stands whatever is near


_ALL = frozenset({"overdose", "not_breathing", "suicide", "pregnancy", "child", "violence", "withdrawal"})

GUARDS = {
    # Words of danger that mean something else. They cover the words of a hit, whatever the danger.
    "other_sense": Guard("""
        acts|like|such|worse ?like ?than a ?big baby|child|kid|toddler
        lighter ... between|cushions|drawer|found|pocket
        pega|pegaron|pego ?le|me|nos ?la ?el ansiedad|covid|crisis|cruda|depresion|gripa|gripe|nostalgia
        se golpeo|lastimo|pego|quebro|rompio ?el|la|un|una ?brazo|cabeza|espalda|mano|pie|pierna|rodilla en|jugando|
            trabajando
        painted|pintadas|pintados|polish azul|azules|black|blue|purple
        no ?podemos|puede|puedo tener ?mas bebes|hijos|ninos
        es|im|shes|soy ?a maestra|maestro|teacher de|kinder|kindergarten|preschool ?kinder|preescolar|primaria
        daycare|kindergarten|preschool teacher|worker
        domestic violence advocate|counseling|counselor|hotline|offenders|shelter
        too many|much bills|calls|classes|forms|hours|meetings|questions|shifts|work
        line|page|phone|portal|website is|was unresponsive
        broma|bromea|joke|joked|jokes|joking ... bridge|die|kill|matar*|puente|shoot|tiro
        die|died|mori|morir|muero de|of boredom|cold|heat|hunger|laughter|pena|shame|verguenza
        gave|gives|giving|regala|regalo ... jubilo|new_one|no_le_queda|old|outgrew|retired|ya_crecio
        goodbye ... cigarettes|drinking|friends|house|job|party
        despedir*|despidi* de ?la|los|sus amigos|chamba|fiesta|parranda|trabajo
        sick|tired of living like_this ... change|quit|ready|rehab|sober|treatment
        no quiero vivir asi ... cambiar|curar*|dejar|limpi*|parar|rehabilit*
        ya no aguanto el|esta|este|la adiccion|cruda|desvelo|malilla|resaca|vicio
        cansad*|hart* de esta|la vida de borracho|droga|drogas|parranda|vicio
        carta a|al|para ?el|la|mi corte|escuela|jefe|juez|oficial|probation|seguro
        golpes en el carro|coche|parachoques
        golpea|golpeo ?nos ?la crisis|noticia|pandemia|realidad|vida
        se ?le|me descompuso|quebro|rompio ?el|la|mi|su carro|celular|lavadora|telefono|television
        jefa|suegra|vieja me mata si no
        breathe|breathing a word
        respirar por la nariz
        boss|coach|jefe|supervisor ... kill|matar|murder me ?if ?si
        trimester of college|grad|law|nursing|school
        get|gets hit a_lot|at_work|in_the_ring
        broma|just_kidding|kidding
        tele|television|tv ... actor|muchacha|mujer|senor|tipo
        embarrass|embarrassed|embarrassing|embarrassment
        od|overdose|overdosed|overdosing ?d on bbq|cake|carbs|cheese|food|ice_cream|pie|pizza|snacks|sushi|tacos|wings
        career|social suicide
        carrera|equipo|partido ?se ?su suicid*
        matan|mataron|mato a|en el_partido|goles|la_cancha|penales
        beat|hit me|my own|personal|up best|by|on_whatsapp|record|time
        wake|woke ... alarm|alarma
        despert* ... alarma|flojo|madruga|temprano
        piel de gallina|patadas
        cut her|him|me|us loose
        patadas ?toda la_noche
        jala|jalar~ ?nos ?la camisa|cobija|manga|sabana
        jalando|jalar~ el pelo pa|para que juegue
        clase|clases|taller|yoga de|y ?la respiracion|yoga
        respirar con tanto
        dejan ni respirar
        dormi|duerme|duermo como
        text|texted|voice sorry ?driving|i
        hoja|letra|ortografia disculp*|perdon
        quitamos|quite|quito ?le el|la celular|consola|telefono|xbox
        borrega|borregas|cabra|foal|mare|oveja|perrita|vaca|yegua ?is ?esta ?por
        boss|class|commute|exam|exams|homework|job|knees|kids|loneliness|professor|rent|school|semester|shift|stairs|stress|
            traffic|weather|winter|work ?is|are|s|was|will ?just|all ?gonna ?literally kill|killing|kills me|us|my
        kill~ SELF ?slowly with|by|on DRINK
        kill~ SELF with|by the|this|that|his|her|my|all ?this ?that drink|drinking|cigarettes|smoking|junk_food
        drink~ SELF to|into death|an_early|the_grave
        shot me|him|us down ?when|again
        back|knee|shoulder|car|clutch|engine|nerves is|are|was shot
        how many deaths|overdoses|people
        overdose response|prevention|awareness ?tech|team|training|job|week|day|walk
        got|get|bring|brought ?my|the|our|her|him kids|son|daughter|boys|girls|boy|girl|him|her back from her|his|school|
            their|the_sitter|practice|moms|dads|camp
        keeps|kept|keep going out to|with|and|at|for|every
        cops|police|sheriff|deputy ?came ?left but he|hes|shes|she ?is back
        likes|drinks|eats|spends|smokes|talks ... more than he|i|she|they should
        drink|drinks|drinking ?way too much and|at|but|but_i|every|for|i|lately|on|so|when
        get|getting|got|gotten ?her|him|me|us back on ?my ?his ?her feet|meds|the_wagon|track|schedule
        dog|cat|car|deer|pet got|was|is hit
        charged|charge|accused|convicted with|of|for assault|battery|violence
        writing|write|wrote a|an note|paper|article|essay on|about|for|of
        burn|burned|burns ... trying to cook
        gonna|going_to|will be the death of
        traffic|tapon|commute|schedule|parking|trafico ... is|es ?un ?pure suicid*
        suicid* ... parking
        ya no puedo|puede|podemos dejar|parar|soltar|pagar|manejar|trabajar|controlar|dejarlo|pararlo|sola|solo
        no|nunca|jamas ?le|me|yo ?le tengo|tenemos|tiene miedo ?a ?de que se ?me ?haga mate|dano|suicide|quite
        tengo|tenemos|puedo|debo|quiere ?que ?yo ir con mi|su|la mama|papa|hermana|abuela ?o
        ya no va|voy ?a ?al ?los|la|las|sus citas|clases|escuela|misa|reuniones|terapia|trabajo
        eso|esto|ese|lo ?no ?ya ?si ?tambien ?me es un problema
        es un problema con|de|para|que|si|grave|mio|muy
        pago lo que sea|cueste|haga|pidan|digan
        tiro si pierde|gana|sube
        ronco ?como|mucho|fuerte|asi|de|y
        vaca|oveja|gallina|perra|perro|gato|borrego ?se ahogo|murio|muere
        are|is|thats|things|people|was|were|who_are|arent not there
        goodbye at the airport|bus|door|gate|station
        said goodbye ... went ?in to rehab|treatment|detox
        with|these|my|from ?the allergies|asthma|cold|sinuses ... breathe
        cant|couldnt breathe ?with|because|from ?of ?these|my|the allergies|mask|nose|pollen|sinuses|stuffy
        walk|walked|drive|drove|bike|biked|cross|crossed|crossing ?over ?across the bridge ?to ?on ?my ?way class|home|
            meetings|school|today|work
        ya no puedo|podemos con el|la|las|los colegiaturas|cuentas|deudas|gastos|hipoteca|renta|alquiler|trabajo
        regale|regalo|regalamos ?a ?mi|el|la ?mi gato|perra|perrito|perro|ropa ... mude|mudamos|departamento|alergi*|
            no_cabe|ya_no_le_queda
        extran*|desde_que|murio|fallecio|perdi ... que en paz descanse
        que en paz descanse desde|fallecio|murio|tomaba
        want|wants to be with her|his|my|their dad|family|kids|mom|sister|husband|wife during|for|in|at|while|when|treatment
        gun|guns|rifle|rifles|pistol ... locked in|up ?a safe|cabinet
        before|when|until|once he|she comes home|back
        sold|pawned|vendio ?his|her|el|su playstation|xbox|bike|phone|guitar
        used to cut|hurt myself|himself|herself
        roof over her|his|my|our|their ?own head|heads
        drink|drinks|drinking|tomo|toma|bebo ?vino alone|by_myself|sola|solo
        vivo sola|solo con
        wont|not be needing|need ?the ?a ?that ?my appointment|bed|detox|help|ride|room|spot|transport
        nurse|secretary|receptionist|counselor|staff|doctor|lawyer|recepcionista|secretaria showed|told|gave|enseno ...
            forms|insurance|papers|papeles|where
        papeles ... ingreso|tramite|portal|inscripcion
        how to pay bills online
        making|make plans with|for|about
        be with my|her|his ?own ?whole family|kids|wife|husband ?back again
        positive attitude|energy|mindset|outlook|vibes
        want|wants|need|needs ?to ?get her|him|me off
        naloxon* ... botiquin
        beers|drinks|glasses ?and ... falls|fall|fell asleep
        sold my|our car|house|truck|bike ... pay|rehab|treatment
        regal* ?a ?le ?mi ?su esposo|hijo|hija|esposa|padrino|marido ?un|una reloj|bici|guitarra
        reloj|anillo|medalla por su|mi primer ?ano
        locks|locked|lock herself|himself|myself in ?her|his|my ?the room|bedroom
        pregnant with ideas|possibilities|hope
        snores|ronca|ronco ?muy fuerte|loud|loudly|como_tractor|bien_recio|recio
        and|then herself|himself came|came_in|found|has|is|said|says|was|who
        since|until|till ?the last birthday|christmas|easter|summer|thanksgiving
        wrongful death
        deploy|examen|viaje|partido|proyecto|final|clasico ?del ?el ?viernes ?lunes ... fue|es|era|sera ?un suicidio
        boca|river|nacional|america|barca|equipo|partido|clasico|seleccion|chivas|cubs|lakers|cowboys ?me|nos ?va|van ?a|is|
            are|gonna|will kill|mata|matan|matar
        high blood|pressure|school
        thread ?a ?the needle
        tomo|toma ?una|su|la foto|siesta|taxi|clase
        no sabe de|leer|escribir|ingles|manejar|nadar
        dejar* ?le la cena|comida|ropa
        no hay quien se|me|nos|la|lo cuide|quede|ayude|lleve
        no se levanta ni con alarma|tres|el_despertador|despertador
        no se levanta de la cama
        no come ?no ?se ?bana no se levanta
        doesnt get up ?till|until|before|early|for night|noon|work|two|ten
        in act one|two|three
        borregas|vacas|vaca|perra|gata|yegua|marrana|chiva|cabras|oveja|ovejas ?esta ?ya ?por ?a ?punto ?de parir|prenada|
            prenadas|pregnant
        mare|cow|dog|cat|sow|goat ... pregnant
        hoja ... perdon ... mando|mandar|envio
        # figures of speech
        to die|kill|murder for
        about|could|gonna|id|ill|might|would die|kill|murder for ?a|my|some ?cup|good
        dead|die|died|dying|mori|muero|muerta|muerto haha|inside|jaja|jajaja|laughing|lol
        estoy|i_am|im dead|muerta|muerto ?de ?doble
        shoot the breeze|messenger
        email|shoot|text me|us ?over ?a|an|the|your ?quick call|email|line|message|note|text
        jump|jumped|jumping at_the_chance|for_joy|in_on|on_a_call|on_the_chance|on_the_phone|on_zoom|right_in|ship|the_gun
        stick|sticking to her|his|my guns
        under the gun
        beat|beating|beats around_the_bush|herself_up|himself_up|myself_up|the_clock|the_traffic|working
        knock|knocked it off|out_of_the_park
        slap in the face|wrist
        stab|stabbed in a|the back|dark|stab
        take a stab
        choked up
        blue in the face
        talk* ... blue
        white as a sheet ... bill|cost|price
        heart attack|skipped|stopped .. bill|news|price|when
        heart attack ... bill|cost|credit_cards|news|price
        give me a heart_attack
        heart ... flutter*|mil|race* ... amor|emocion|love|see_her|veo|verla
        wake up call
        crash at|on her|his|my|our couch|house|place
        crash course
        dormi|duerme|sleep|sleeping|sleeps|slept como|like ?a|un angelito|baby|bebe|log|piedra|rock|tronco
        baby|throw with_the_bathwater
        como|like a|un|una child|kid|nina|nino chiquito|con_juguete|en_navidad|in_a_candy_store|on_christmas
        childs play
        labor of love
        burn|burning|cross that bridge|bridges
        bridge the gap
        end of her|his|my|our rope
        sweating bullets|the
        shaking her|his|my head
        temblando|temblor|tiembla|tiemblo|trembl* de|del|por|with ?el|la|los antojo|cold|coraje|emocion|excitement|frio|
            gusto|lo_que_cuesta|miedo_a_los_perros|nervios|parkinson|rabia
        sudando frio|la_gota ... cobrar|cuenta|cuesta|precio
        colg* el|los guantes|telefono|tenis
        soga al cuello ... banco|deud*|pagos|renta
        aventar|tirado|tirar|tire la casa_por_la_ventana|toalla
        dale|dar*|echar*|eche|echen ?me|nos ?le la|las|una mano|manos
        rompe|romper|rompio el|me corazon|hielo|record|silencio
        pega|pegaron|pego ?le|me|muy|nos ?duro ?fuerte ?la ?el antojo|calor|frio|gripa|gripe|hambre|noticia|sol|sueno
        mata|matar|mate|mato dos|el|la|los|moscas aburrimiento|antojo|canonazos|hambre|nervios|pajaros|polilla|rutina|sed|
            tiempo
        brincar|brinco|saltar|salto de alegria|felicidad|gusto
        me ahogo en deudas|un
        partiendome|partirme|parto de|el|la espalda|lomo|risa
        hasta que la muerte
        por poco y me da|muero de de|la|un
        casi me da|muere|muero cuando|de|un ?el|la ?susto|vi ?risa ?infarto
        heartbroken
        breaking|breaks|broke|broken her|his|my|our heart
        blew|blow|blowing up his|my|the phone
        blew|blow me away
        blown away
        get|gets|got away with murder
        kill|killed|kills it|the|two ?birds ?vibe ?mood
        cold|over her|his|my dead_body|feet
        drop dead|like_flies
        dead|died on bateria|battery|car|carro|celular|engine|llanta|me|motor|phone|troca|truck
        bateria|battery|car|carro|celular|motor|phone|telefono|troca|truck ?se ?me ?nos ?just dead|died|is|muerta|muerto|
            murio
        muere|murio ?el|la|mi bateria|carro|celular|motor|telefono|troca
        fecha de|para ?el|la|su cita|corte|entrada|entrar|ingreso|juicio|operacion|salida
        cant|couldnt|no go_on|keep|podemos|puedo ?seguir ayudando|bailing|enabling|manteniendo|pagando|paying|viendo|
            watching
        labor|sala de|y parto hasta
        no le respondo
        ha|han|has|he|me tirad*
        aguant*|aguanta ?mas|ya el|la|las|los calor|dolor|espera|frio|ruido|trafico|vecinos
        life insurance agent|paperwork|quote
        golpes de pecho
        walks with a limp
        ejercicio|ejercicios|tecnicas de respiracion
        breathing exercise|exercises|techniques|treatments
        se nos fue|iba|va ?todo ?el|en|la|mucho avion|camion|cheque|dinero|renta|sueldo|tiempo
        breath*|respir* ... neck|nuca
        respir* en|sobre la|mi cuello|nuca
        deja|dejan|dejar|podemos|puedo respir* .. biles|cobradores|cuentas|deudas|trabajo
        barely|can|cant|couldnt|wont .. breath* ... bills|debt|paperwork|rent
        food|ivy poisoned|poisoning
        poison ivy
        hit with an|bill|the|this|urge
        barely|can|cant|couldnt breath* ... bills|deadlines|debt|paperwork|pressure|rent|schedule|stress
        mata|matar|mate|mato|muera|muero|murio de puro|un ?puro aburrimiento|coraje|disgusto|gusto|hambre|infarto|pena|
            preocupacion|risa|susto|verguenza
        pasa|pasan|pasas|paso de buena|bueno|lanza|largo|lista|listo|moda|tueste|vivo
        ronca* como camion|locomotora|marrano|motor|motosierra|oso|puerco|serrucho|tractor|tren
        dej*|par* de tomar ?la|las|su|sus medicina|medicinas|pastilla|pastillas de|para el|la azucar|colesterol|diabetes|
            presion|tiroides
        trap house
        death|die|died|kill|killed me_with|of_boredom|of_embarrassment|us_with
        scare|scares ?me|the_hell half to
        killed|kills it|my|that|the
        baby|toddler gate|monitor|names|pictures
        rattled|rattling off
        back|bills|curiosity|feet|heat|knee|suspense|traffic|wait|waiting .. are|is killing me
        killing me with
        killing it|time
        dead battery|beat|broke|end|line|serious|set|tired|weight
        die|dies|dying for|of|to a|boredom|curiosity|embarrassment|get|hear|know|laughing|laughter|meet|see|the
        over my dead body
        breath* down .. neck
        breath* exercises|machine|room|technique*|treatment*
        breath of fresh
        hold|holding my|our .. breath
        catch my|our breath
        take|took a|deep .. breath|breather
        sleep apnea
        lips are sealed
        feel*|felt ?a|bit|little|so blue
        black|blue|gray|purple|white backpack|bag|building|car|card|cat|coat|collar|cross|dog|door|dress|envelope|eyed|
            eyes|folder|hair|hat|hoodie|house|jacket|jeep|line|ribbon|sedan|shield|shirt|sign|suv|truck|van
        bag|building|car|door|envelope|eyes|hair|house|jacket|shirt|truck|van are|is blue|gray|purple|white
        out of the blue
        once in a blue
        blue|purple heart
        overdos*|sobredosis ?de|from|me|of|on|total ?de|of|on abrazos|advice|amor|azucar|cafe|caffeine|candy|chisme|
            chocolate|christmas|church|coffee|consejos|cookies|cuteness|drama|dulce|football|forms|fun|futbol|gossip|
            homework|informacion|information|kindness|love|meetings|netflix|news|noticias|novelas|paciencia|papeleo|
            paperwork|podcasts|realidad|redes|reuniones|series|sugar|sun|tamales|tele|telenovelas|tiktok|trabajo|turkey|
            tv|vitaminas|vitamins|work
        information|sugar overdose
        suicide awareness|door|hotline|line|prevention|squad|watch_training
        suicide drinks|run|runs
        baby of the family
        baby blues|daddy|food|mama|momma|shower|sitter|steps
        inner child
        child care|custody|psychologist|psychology|support
        childhood
        labor and delivery nurse|unit|ward
        labor day
        pregnant pause|silence
        expect* a|the answer|bill|call|callback|check|letter|package|refund|reply|response|visit
        hit|hits|hitting ?a|her|him|me|my|rock|the|us bottom|gym|hard|home|jackpot|like_a_ton|meeting|meetings|milestone|
            road|wall
        beat|beaten|beating|beats|fight* ?her|his|my|the|this addiction|cancer|case|disease|habit|illness|odds|rush|
            system|thing|traffic
        beats me
        shot|shots of espresso|sublocade|vivitrol
        give it a shot
        covid|flu|insurance|sublocade|vivitrol shot
        pulled the trigger
        bit the bullet
        kick* her|his|my|the ass|bucket|habit
        jump through hoops
        hang|hanging ?in around|out|there|up
        cut|cuts|cutting .. back|carbs|corners|costs|down|hours|ties
        get|wake|waking ?her|him|them up ... church|class|job|noon|practice|school|work
        wake|waking ... for|in_time church|class|job|practice|school|work
        despertar|despertarla|despertarlo|despierta|levanta|levantar|levantarla|levantarlo ... chamba|clases|escuela|misa|
            temprano|trabajo
        respond* .. to ?any|her|his|my|our calls|email|emails|form|letter|messages|request|text|texts|treatment|voicemail|
            voicemails
        not responding to .. medication
        fell out with
        knocked it out
        drop dead
        dead end
        high_chair_store
        school shooting
        punch card|clock|line
        hits the spot
        kill|killed|kills the buzz|craving|cravings|engine|lights|mood|pain|time
        it|that killed|killing|kills me .. to
        black and blue_jeans
        shaken|shaking|shook by|hands|things|up
        shake on it
        shake|shakes her|his|my|our hand|head
        protein shake
        chocolate|milk|protein shakes
        burn|burned|burning bridge|bridges|out
        se me parte el alma
        morimos|muere|muero|muriendo de amor|calor|coraje|curiosidad|frio|ganas|hambre|nervios|pena|risa|sueno|tristeza|
            verguenza
        me|nos morimos|muere|muero por
        muerta|muerto|muertos de calor|cansada|cansancio|envidia|frio|hambre|miedo|pena|risa|sueno
        muerto el perro
        muere hasta la muerte
        mata|matando|matandome|matarme|matarse de_risa|de_trabajo|el_tiempo|estudiando|la_espera|por_sus_hijos|trabajando|
            trabajar
        el_estres|el_trafico|la_duda|la_espalda|la_espera me|nos esta_matando|mata
        me esta matando el|esta|la
        mata|matar dos|el aburrimiento|hambre|pajaros|tiempo
        principe azul
        cabello|camion|camioneta|camisa|carro|casa|chaqueta|edificio|gorra|letrero|ojos|pelo|puerta|sobre|sueter|troca
            azul|azules|blanca|blanco|gris|grises|morada|morado|roja
        azul|gris|morada cielo|claro|marino|oscuro
        ya ?podemos|puedo respiramos|respirar|respiro
        ni un respiro
        un respiro
        ahoga|ahogad*|ahogamos|ahogando|ahogar|ahogo con|en|las|mis|sus alcohol|biles|deudas|facturas|papeleo|penas|
            problemas|tequila|trabajo|un_vaso
        ahogando de|en .. biles|deudas|trabajo
        falta ?de|el aire_acondicionado
        dosis de amor|azucar|dulce|insulina|metformina|paciencia|realidad
        sobredosis de amor|azucar|chocolate|dulce|informacion|novelas|paciencia|tele|trabajo
        se pasaron de dosis de dulce
        pega|pegaba|pegado|pegan|pegar|pegaron|pego ?a|bien|en|mas|muy calor|covid|duro|el_sueldo|fuerte|gana|ganas|gripe|
            hambre|la_gripa|las|nostalgia|orgullo|sol|todo
        golpe de calor|estado|suerte
        golpe de_realidad|duro|economico|emocional
        da|dan|dio|doy de_alta|gusto|igual_todo|lata|pena|risa
        da|dar|dio a luz_publica
        luz verde
        dar el golpe
        sale|salio a golpes_de_suerte
        prevencion de|del suicidio
        linea|lineas .. suicidio
        embarazada de ideas
        embarazosa|embarazoso|embarazosos
        parto de|los montes|risa
        espera|esperando el|la|su|un|una aprobacion|cama|carta|cheque|cita|llamada|lugar|respuesta|seguro|turno
        retiro de|del banco|dinero|espiritual|fondos
        nino de la casa
        bebe de la casa|familia
        nina|nino interior
        dejo de tomarme|tomarse el|la|las|una clases|foto|fotos|llamadas
        toma|tomado|tomar|tomo en|la|su|un|una bus|camion|cita|clases|cuenta|decision|decisiones|foto|iniciativa|medidas|
            vacaciones
        colg* el|la llamada|telefono
        muerta|muerto de|en vida
    """),
    # A story, an art, a job, a question in general: not somebody the writer speaks for.
    "elsewhere": Guard("""
        trabaja|trabajo|work|worked|works as|de|en ?a|an|el|la emt|enfermera|enfermero|er|lifeguard|medic|nurse|paramedic|
            paramedico|therapist|urgencias
        creimos|creyeron|pensamos|pensaron|think|thought ... but_it_was|but_its|but_no|pero_era|pero_no
        from the flu|heat
        not drugs
        but|pero estoy|im|yo escribiendo|escribo|writing ?about|for|por ?my ?mi lo_mio|me|mi|own
        i_do|i_work|im_in|trabajo|vendo ... antro|bouncer|insurance|night_shift|security|seguros|the_er|urgencias
        answer|atiendo|attend|respond_to|run ... calls|overdoses|sobredosis ... night|semana|shift|week|ya_ni
        i_am|im|soy ?a|an|el|la|un|una ?registered bouncer|cop|emt|guardia|policia
        overdose|sobredosis calls|en_una_persona|in_an_older
        acab*|finish~|termin* ... season|serie|series|temporada
        so_many|tanta|tantas|tantos gente|mamas|overdoses|parents|sobredosis
        corte|court|mandados|ordered .. anger|domestic|violence|violencia
        casilla|checkbox|despacho|offenders|paralegal|poliza
        for|para a|el|our|the|un|una boletin|brochure|flyer|folleto|newsletter
        counselor|doctor|emergencias|form|formulario|nurse|psicologa|terapeuta|therapist|they ?me ?there ?le ask|asked|
            asks|dice|pregunta|preguntan|preguntaron|pregunto about|if|por|si|sobre
        preguntaron|pregunto ?la ?el doctor|doctora|en|psicologa|terapeuta ... si
        amiga|cousin_s|cousins|friend_s|friends|primo de_un|ex|friend ... ago|anos|back
        if|si ?a alguien|somebody|someone ... adentro|alla|during|facility|stay|there
        comparando|comparing lugares|places|three|tres
        for a|our class|parroquia
        class i teach
        documental|documentary|newsletter|novel|novels|podcast|reportaje|sermon|teatro|theater|theatre
        a|de|el|en|from|in|la|of|on|the|un|una ?a|el|esa|la|mi|my|that|the|un|una book|cancion|capitulo|chapter|film|
            movie|movies|novela|novelas|obra|pelicula|play|serie|series|show_we|song
        heard|lei|leimos|read|saw|vi|vimos|watched ?about ?in ?on ?a|el|la|su|that|the|un|una|your ?un article|articulo|
            book|facebook|libro|news|noticia|noticias|paper|periodico|reportaje|show|story|tv|video
        called|is|llama|named|se called|llama|llamada|llamado
        band|banda|cancion|grupo|song|titled|titulada
        a|as|he|i_am|im|she|soy a|an|is|un|una abogada|abogado|bombera|bombero|counselor|despachador|dispatcher|doula|
            enfermera|enfermero|escritora|estudiante|firefighter|journalist|lawyer|lifeguard|medico|midwife|nurse|
            paramedic|paramedico|partera|periodista|socorrista|student|writer ... all|article|casi_cada|class|embarazos|
            every|gente|guardia|interview|investigar|listen|note|novel|people|research|sin_pulso|teach|write
        de|for|in|para her|his|la|mi|my|our|una ?health|law|nursing|social clase|class|homework|job|project|research|
            tarea|tesis|thesis|trabajo|work
        her|his|mi|my job|trabajo era|es|is
        damos|doy|ensena|ensenan|imparte|taught|teach|teaches|teaching charla|clase|clases|class|classes|cpr|curso|
            first_aid|taller
        capacitan|dan|did|do|does|entrenan|train|trains .. clase|curso|families|family|taller|you|your ... cpr|naloxon*|
            narcan
        diferencia|difference between|entre
        que|what hacen|hago|happen|happens|pasa|se_hace ?cuando|en|if|si|when ... a|alguien|paciente|patient|somebody|
            someone
        es|is it|verdad ?es cierto|que|true
        are|are_there|is|it_true that_you_can|you_can get
        en|just|por curiosidad|curious|general
        curiosidad|curiosity|hipotetic*|hypothetical*
        can|cubre|cubren|do|does|will|would ?el|health|my|the|your insurance|plan|policy|seguro ?still ?even cover|covers|
            cubre
        el seguro cubre si
        cuanto|how ?much ?cost|costs|cuesta|is|sale ?does ?el ?la naloxon*|narcan
        nadie|nobody en|in especial|particular
        a|some|un|una dude|guy|lady|man|muchacha|senor|senora|tipo|woman ?at|at_a|de|del|en|in|que|who barrio|church|
            denny_s|meeting|metro|news|ohio
        ex_s|exes|exs girlfriend|husband|new|wife
        boxeador|boxeo|boxer|boxing|fighter|title fight|match|tv
        prevencion|prevent* charla|class|de|del|talk
        brochures|flyers|folletos|voluntari*
        apply|applied|applying|hiring|posted ... job|position|role|tech
        report|homework|essay|project|assignment|presentation|tarea|informe|maqueta|exposicion|ensayo for|about|on|sobre|de|
            para
        for|para ?el|la|my|mi ?6th|7th|8th|sixth|tercero|cuarto|quinto|sexto grade|class|ciencias|clase|secundaria
        veo|vemos|atiendo|atendemos|trato|aplico|administro|see|treat|handle|pongo ... a_diario|cada_dia|cada_guardia|
            every_day|every_shift|daily|todos_los_dias|cada_semana|casi_cada
        duda|pregunta|cuestion|pura curiosidad|general|hipotetica|teorica
        para|for ?un|una|a|my|mi ?short ?sci_fi hilo|cuento|guion|story|novel|script|thread|relato|podcast
        si ... cortara|dejara|dejase|parara de|el|golpe|un_jalon
        es cierto|verdad ?que dejar|cortar|parar|quitar
        es cierto que
        playlist|lyrics|floyd|letra_de
        trabajo|work|volunteer|voluntario en|on|at|for ?the|a|la|una linea|hotline|helpline|crisis_line|lifeline
        o|or ?es|is|its ?puro|just ?a cuento|mito|myth
        amends|ninth_step|step_nine|fourth_step|noveno_paso|reparaciones
        counsel|attorney|lawyer|paralegal|abogad* for|de|en ?a|la|una family|familia|matter|muerte
        as counsel
        requesting|request|solicito ?copies ?of expediente|records|peritaje
        dicen|dizque|supposedly que el|la|los|si
        they say ?that ?if
        checked|filled|llene|marcar|mark~|marque .. accident|equivoc*|error|mistake|sin_querer
    """, _ALL, reach=16, unless=("somebody_there",)),
    # Told at last that it is long ago: in the same sentence or in the next.
    "over_told": Guard("""
        ello|eso|esto|it|that|thats|this|todo ?all|era|fue|is|paso|was N|diez|eleven|fifteen|forty|many|muchos|quince|ten|
            thirty|twelve|twenty|veinte ?mas|o anos|year|years|yrs ago|atras|back|gone|hace
        eso|esto|it|that|thats|this ?era|fue|is|paso|was ?all|alla|back|hace ?en|in|por ?el|los|the 70s|80s|90s|YEAR|
            childhood|college|hace_anos|iraq|long_ago|mucho_tiempo|noventas|ochentas|prepa|setentas|till_last|years_ago
        de eso hace|hara ... anos|meses
        eso|that fue|was ?back en|in ?primero ?segundo ?tercero ?cuarto ?de ?la ?middle ?high colegio|instituto|kinder|
            prepa|primaria|school|secundaria|universidad
        years ?and ?N ?two ?three ?cities ?a ?state behind me|us
        N|cinco|cuatro|diez|dos|eight|eleven|five|four|nine|nueve|ocho|seis|seven|siete|six|ten|three|tres|two ano|anos|
            meses|months|year|years|yrs ?now ?out ?ya clean|dry|free|limpi*|off|out|sec*|sin|sober|sobri*|steady
        bien|clean|fine|limpi*|sober|sobri*|well desde|ever|since ?entonces|since|thank|then
        desde|since entonces|then
        hes|i_am|im|shes|tengo|tiene ?ya N|eighteen|fifty|forty|forty_four|nineteen|sixty|thirty|twenty ?anos hoy|now|ya
        hoy|now|today ?es|i_am|im|lo|que|soy corro|crossing|cruzo|love_my_life|papa_de|rio|runs_marathons
        el|he|hes|she|shes|ya ?s ?been|es|has|is buried|dead|difunto|fallecio|murio ?hace|since ?en
        been dead|gone
        murio en el YEAR
        cuando|when ?el|era|he|i|she|tenia|yo ?was ?los MINOR|N|chica|chico|dieciocho|eighteen|joven|nina|nineteen|nino|
            young
        a_los|at N|dieciocho|diecisiete|eighteen|fifteen|nineteen|seventeen|sixteen ?anos he|i|me|she|we
        he|i|she was MINOR|eighteen|nineteen|seventeen|ten|twelve|young
        once i was
        as|cuando|de|in|when ?a|era|i|mi|my ?was adolescente|child|college|joven|juventud|kid|nina|nino|teenager
        back_in|del|el|en|in ?el YEAR
        wouldnt dream of it
        rio de mi misma|mismo
        hace ?casi|como|de|mas|unas|unos|ya ?como|de|unos N|anos|cinco|cuatro|diez|dos|muchos|nueve|ocho|quince|seis|
            siete|treinta|tres|two|varios|veinte ?o|y ?N anos
        historia clinica
        mi ex|primer esposo|marido
    """, _ALL - {"pregnancy"}, reach=22, before=True, next_sentence=True, stopped_by="NOW", unless=("recent", "going_on")),
    # "... and we said no".
    "denied_later": Guard("""
        dije|dijo|said|told ?her|him|le|them ?honestly ?que|that no|nope
        al contrario
        to the contrary
        answered|contesto|dije|dijimos|dijo|respondio|said|told_them ?i|que never|no
        never|nunca did|has|have|lo_ha
        false|falso|lie|lies|mentira|rumor
        pero|y no|no_era
        he_is|hes|she_is|shes not
    """, _ALL, reach=10, before=False, ends_clause=True, next_sentence=True, unless=("although",)),
    # "... in 2021, nothing since".
    "nothing_since": Guard("""
        desde_entonces|since|since_then ?ive ?shes ?hes ?he ?she ?been ?no ?esta ?ha ?he ?estado bien|clean|fine|limpi*|
            nada|nothing|sober|sobri*|steady
        nada|never|none|not|nothing ?una ?once ?again desde|since
        clean|limpi*|sober|sobri* desde|ever ?since entonces|since
    """, frozenset({"overdose", "suicide", "withdrawal", "not_breathing"}), reach=14, before=False, next_sentence=True),
    # A weapon held at somebody else.
    "on_somebody_else": Guard("""
        boyfriend|dad|ex|he|husband|partner|she|son|wife held|holds|pointed|points|pulled|put|puts ?a|his|the ?loaded
            blade|gun|knife|pistol|rifle|shotgun ?up against|at|in|on|to me|moms|my|our|us
        blade|gun|knife|pistol|rifle|shotgun against|at|on|to me|moms|my|our|us
    """.replace("        ?a|the gun", "        gun"), frozenset({"suicide"}), reach=0),
    # A threat of something harmless.
    "small_threat": Guard("""
        work|worked|working on her|him|me
        drag|dragged|pull|pulled her|him out
        amenazada|amenazado|amenazar~|threat|threaten~ ?me|tiene ?con|to ?no call_the|comer*|correr*|cut|dejar*|demand*|
            descont*|despedir*|divorc*|divorce|evict|fire|irse|leave|leave_me|not|quit|quitarme_el|sue
        could|habria|hubiera|would ?have|la|lo|of ahorcado|choked|hit|killed|matado|slapped|strangled
        shoot me|us ?over a|an|the|your ?quick call|email|message|note|text
        light|lights|luz|noise|ruido|sol ?me duele|hurt~|lastimar~
        cancion|cuenta|deuda|dolor|espera|jefe|novelas|papeleo|tareas|telenovela ... mata|matar~|secuestrada|secuestrar~
        charged for|with
        regar las
        i|we ?just ?had ?have ?to drag~|haul~|lift~|pull~|shake~|shook her|him|it
        la|le|les|lo cachetee|echamos|eche|jalamos|jale|movimos|pellizque|sacudi|sacudimos|tiramos|tire|zarandeamos|
            zarandee
        bed|couch|floor|ground ?is pulling me
        echamos|echar|eche agua|aire
        mano ... boca|frente|nariz|pecho
        encerrad*|locked ... account|cuenta|fuera|online|out_of|portal
        do|does|dont|will they|yall|you hold|keep|lock
        las|los encierra|encierran ?con
        pegar~ ?a|al|la|le|un|una ?la ataque|botella|casino|convulsion|gordo|grito|infarto|loteria|susto|trago|vino
        le pego un|una ataque|convulsion|derrame|infarto
        despert*|reaccion*|resucit*|reviv*|wake ... bofetadas|cachetadas|golpes
        victima|victimas de violencia
        despidos|mudanza
        me|nos mato ?de|la|el
        se pego ?un|una fumada|jalon|linea|pase|susto|toque|viaje|tiro_de
        scared|afraid|terrified to fall|leave|let ?her|him|them ?go ?to alone|asleep|sleep
        le|lo|la pegamos|dimos|pegue|di ?unas palmadas|cachetaditas
        me sacudi|golpee|corte|raspe|pegue|cai
        tire todo|toda ?el|la BENZO|DRINK|pastillas|alcohol
        le|les dio|di|dieron de su|sus|comer|beber|tomar
        ahorc* con|por el|la|las|los arriendo|alquiler|cuentas|cuotas|deudas|gastos|hipoteca|renta|pagos
        tira|jala|saca|bota el aire
        he|she|they|kids|kid|boy|son|baby|girls|him|her slept|sleeps|sleeping|sleep ?at ?in ?on
        crying|asleep|sleeping|cried|laying|kid|baby on top of me
        gas station|bill|stove|company|money
        la|lo agarro|jalo|sujeto|detuvo ?a ?tiempo por|del|de ?el|la bolso|camisa|cinturon|chaqueta|mochila|capucha
        overdose|drunk ... hit|hitting him|her
    """, frozenset({"violence"}), reach=0),
    # Not drink and not tranquillisers, or so long ago that the body is over it.
    "other_habit": Guard("""
        abstinencia|dej*|no|off|quit~|sin|stop~|withdraw*|without ?de ?chewing|drinking|el|la|nicotine|smoking azucar|
            cafe|caffeine|celular|chewing|chiva|cigarettes|cigarro|cigars|coffee|dope|fentanyl|fumar|h|heroin|heroina|
            manteca|metadona|nicotine|opioids|redes|smoking|soda|suboxone|sugar|tabaco|tobacco|vape|vapear|vaping|weed
        N|cinco|cuatro|diez|dos|eight|eleven|five|four|nine|nueve|ocho|seis|seven|siete|six|ten|three|tres|two|un ?de ano|
            anos|meses|month|months|year|years ?now ?ya clean|dry|limpi*|off|out|sec*|sin|sober|sobri*|steady|without
        beber|drink|drop|tomar|trago ?alcohol en|hace|in N|five|ten|twenty|years ?anos anos|years
        desde|since ?el YEAR|abril|agosto|ano_pasado|april|august|enero|febrero|february|january|julio|july|june|junio|
            last_year|march|marzo|may|mayo|spring|summer|winter
        cumpl* un ano
        anxiety_med|azucar_baj*|baja_el_azucar|cleaning_job|de_familia|essential_tremor|familiar|hereda*|menopaus*|
            parkinson*|sugar_gets
        bajando|quitando|tapering|taper~ ... doctor|doctora|half|media|medico|mes|month|poquito|slow
        if|si ?he|mi|my|papa|she ?brother|el ?ever corta|cortara|deja|dejara|parara|quit~|stopped|stop~
        aun|hasnt|havent|todavia ?no quiere|stopped|stop~|yet
    """, frozenset({"withdrawal"}), reach=14),
    # "He is 7 months", "8 meses sobrio": not a pregnancy.
    "not_months": Guard("""
        meses|months|semanas|weeks ?ya adentro|at|behind|casado|casados|de_novios|en|esperando_cama|in|intern*|into|preso|
            separad*|trabajando|viviendo
        lleva|llevo|tengo|tiene N|cinco|cuatro|dos|nueve|ocho|seis|siete|tres meses|semanas asistiendo|de_novios|
        de_terapia|en|intern*|limpi*|sin_alcohol|sin_beber|sin_consumir|sin_drogas|sin_fumar|sin_tomar|sin_usar|sobri*|
            trabajando|viviendo|y_medio_limpio|yendo
        adoptamos|adopted ?a ?un baby|bebe
        expecting ?a|my|our|the answer|call|check|company|package|paycheck|refund|results
        late for|on|with my|our|the ?last bill|bills|fee|mortgage|payment|rent
        bill|payment|rent ... late
        regla normal
        sister in_law ?is pregnant but
        mes|meses|months|semanas|weeks ?ya ?de|of|que clean|dry|edad|limpi*|nacid*|naltrexona|old|probation|programa|
            prueba|rehab|retraso_no|sec*|sin|sober|sobri*|terapia|tratamiento
        baby|bebe|bebita|bebito|cachorro|criatura|kitten|nena|nene|nina|nino|puppy ?de|is|tiene|ya ?como N|cinco|cuatro|
            diez|dos|eight|five|four|nueve|ocho|once|seis|seven|siete|six|three|tres|two|un mes|meses|month|months|
            semanas|weeks
        tiene|tienen N|cinco|cuatro|diez|dos|nueve|ocho|once|seis|siete|tres|un mes|meses el|la|mi bebe|criatura|nena|
            nene|nina|nino
        ano|lunes|mes|semana|verano que viene
        al|el|la de N|nueve|ocho|seis meses
        era|im_a|is_a|soy doula|matrona|midwife|partera
        sala de espera
        arent|isnt|never|no|not embarazada|espero|expecting|pregnant
        due back
        tubo|tuvo ?a ?al ?el|la|su|un|una bebe|bebita|bebito|gemelos|hija|hijo|nena|nene|nina|nino
        despues|tras ?de dos|tres|un|N mes|meses|semanas
        embarazada ... embarrassed
        had ?a|my|our|the|her|twins baby|twins|daughter|son ?in ?last
        bebe|nena|nino|hijo|hija ?ya camina|nacio|gatea
        despues de N|once|diez|nueve|ocho|siete|seis|cinco|cuatro|tres|dos|doce meses
        no bajo a|al|de|del|las|subi|por
        esperando|espero|espera ?a que
        atiendo|atendemos|asisto embarazos|partos
        pregnant ... baby shower
    """, frozenset({"pregnancy"}), reach=1),
    # Something to eat, a photo.
    "not_skin": Guard("""
        blueberry_pie|candy|cold_drink|dulce|dyed|esmalte|foto|gum|halloween|ink_pen|labial|lipstick|moras_jaja|
            nail_polish|paint|paleta|photo|pintura|popsicle|raspado|recognize|selfie|snow_cone|tattoo
        hands|keys|teeth|windows rattl*
    """, frozenset({"not_breathing"}), reach=8),
    # The child who is not born.
    "not_yet_a_child": Guard("""
        clean_for|for|para|por ?el|la|mi|my|our|the baby|bebe|criatura|kid
        baby|bebe ?has|is|tiene ?a coming|due|heartbeat|kick*|latido|on_the_way
        esperar~|expecting ... baby|bebe|gemelos|twins
        MINOR months|weeks along|gone|pregnant
        enfermera|maestra|nurse|pediatric|profesora|teacher ?de guarderia|ninos|primaria
    """, frozenset({"child"}), reach=1),
    # Breath that is said to be well. "No respira bien" stays.
    "breathes_well": Guard("""
        respira* por la boca .. alergia*|por
        wallpaper|wall|walls|ceiling|floor|carpet|curtains|furniture|pared|paredes|techo|cortinas ?are|esta|estan|is|keeps|
            that ?se ?como breath*|respir*
        dio|da|dar|dado|dando ?como la palida
        breathing app|class|classes
        seguir|sigo|siga respirando
        respir* ?aire fresco|puro
        let|lets her|him|me|us breathe
        respir* con|de|por las_deudas|los_biles|tanta|tantas|tanto|tantos
        breath* ?is|just|totally again|better|easier|easy|fine|good|normal|normally|ok|okay|well
        respir*|respiracion ?mas|mejor|muy|por|ya ?mas|muy aliviada|aliviado|bien|bonito|fin|mejor|normal|parejito|paz|
            tranquila|tranquilas|tranquilo|tranquilos
        finally|por_fin .. breath*|respir*
    """, frozenset({"not_breathing"}), reach=2, unless=("breath_denied",)),
    # A sleep without waking that is wished for is suicide, not an overdose.
    "sleep_they_wish": Guard("""
        and|to never|not wake|waking
        asked|asks|googl*|how ... not wake
        ojala ... no|nunca despert*|despiert*
        could|hope|hopes|just|like|pray|praying|prays|rather|want|wants|wish* ... asleep|bed|sleep|wake|waking ... wake|
            waking
        asks|die|dies|doesnt_care|dont_care|hope|hopefully|hopes|how_many|pray|praying|prays|rather|so_he|so_i|so_she|
            want|wants|wish* ... wake|waking
        ganas|gustaria|ojala|pide|quiere|quiero|quisiera ... despert*|despierte*
        para .. no ?volver|ya ?a despert*
        bonito|comodo|facil|gusto|lindo|mejor|rico|seria ... no despert*
        abuela|abuelo|esposa|esposo|hermano|mama|mami|papa|papi|viejo|vieja ?ya esta muert*
    """, frozenset({"overdose"}), reach=0),
    # Years ago, childhood, a birth: nobody is in danger from it now.
    "over": Guard("""
        when .. he|i|she was .. N|born|boy|eight|girl|nine|seven|six|small|ten|twelve
        ages|decade|decades|year|years|yr|yrs ago
        long|some time ago
        around|back_in|in|of|since_before|until 1950|1960|1970|1980|1985|1990|1992|1994|1995|1996|1997|1998|1999|2000|
            2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|
            2023|2024
        del|desde_el|en|por 1980|1985|1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|
            2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
        back_in|from|in my|the ?early|late 70_s|80_s|90_s|eighties|nineties|teens|thirties|twenties
        last decade|year
        used to
        cuando|when .. era|eramos|estaba|he|i|iba|she|tenia|was|we|were|yo .. adolescente|anos|army|born|chica|chico|
            child|chiquita|chiquito|joven|jovenes|kid|kids|little|marines|nacio|nina|nino|ninos|prepa|secundaria|soltera|
            soltero|teen|teenager|years|young|younger
        when he|i|she|we got|was|were N|born
        cuando naci|nacieron|nacio
        al nacer
        as a baby|boy|child|girl|kid|teen|teenager|young
        de adolescente|chica|chico|joven|jovencita|jovencito|nina|nino|soltera
        in elementary|grade|high|middle school
        in college
        in a|her|his|my first|old|other|past|previous life|marriage|relationship|teens|twenties|youth
        en el 60|65|68|70|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99
        growing up
        en mi|su adolescencia|infancia|juventud|ninez|otra|primer matrimonio|vida
        hace ?casi|como|mas|unos|varios|ya NUM|algunos|bastantes|cuatro|muchisimos|muchos|quince|tantos|treinta|veinte ?o|
            y NUM anos
        hace anales|anos|mucho|muchos|siglos
        hace NUM|muchos|unos|varios anos
        el ano|anos antepasado|pasado|pasados
        N|cinco|cuatro|diez|dos|tres|un|veinte ano|anos atras
        anos atras
        back then
        long over
        childhood|infancia
        are|es|is|son|tiene|ya_tiene N|eleven|twelve anos_ahora|anos_y|now|ya  # a birth, and the child's age today
    """, _ALL, reach=9, stopped_by="NOW", unless=("recent", "going_on")),
    # More than about a week ago. Violence and pregnancy do not end so soon, so they are not asked.
    "over_lately": Guard("""
        en|in|on el|her|his|su|their expediente|historial|history|pasado|record
        in .. file|history|past|record
        month|months|mos ago
        N|couple|few|five|four|several|six|three|two ?of weeks|wks ago
        last april|august|autumn|december|fall|february|january|july|june|march|may|month|november|october|semester|
            september|spring|summer|winter
        back_in|in april|august|december|february|january|july|june|march|november|october|september
        el invierno|mes|otono|verano pasado
        en ?la abril|agosto|diciembre|enero|febrero|julio|junio|marzo|mayo|noviembre|octubre|primavera|septiembre
        hace ?como|unos|ya NUM|cuatro|varios meses
        hace N|cinco|cuatro|dos|seis|tres|unas|varias semanas
        had|has|have overdosed before
        overdosed before
        antecedentes|historial|history de|of
        la navidad|primavera pasada
        anteriormente|previous|previously|prior
    """, frozenset({"overdose", "not_breathing", "suicide", "withdrawal", "child"}), reach=9, stopped_by="NOW",
        unless=("recent", "going_on")),
    # The person has died of it. Families write this to explain why they come.
    "dead": Guard("""
        dead|death|died|passed|passed_away by|due_to|from|of
        lost .. to
        lost a|her|him|his|my|our
        fallecieron|fallecio|muerta|muerte|muerto|murieron|murio|perdi|perdimos|perdio ?a|de|por
    """, frozenset({"overdose", "suicide"}), reach=5, after=False, unless=("recent",)),
    # A pregnancy that ended, or one of somebody whom nobody asks us to help.
    "over_pregnancy": Guard("""
        aborte|aborted|abortion|aborto|lost|miscarriage|miscarried|perdi|perdio|terminated
        estaba|estuve|estuvo|was
        had her|my tubes
        dio a luz hace
        after|before|despues|durante|during|tras del|el|her|last|mi|my|su|the
        when|while i|she was
        cuando|when
        actress|actriz|boss|cat|cats|comadre|companera|consejera|counselor|cow|coworker|dog|dogs|enfermera|gata|gatita|
            jefa|landlady|maestra|mare|neighbor|neighbors|nurse|patrona|perra|perrita|recepcionista|receptionist|sponsor|
            teacher|therapist|vaca|vecina|yegua
    """, frozenset({"pregnancy"}), reach=3, after=False, unless=("recent",)),
    # Not happened: an article, a training, a question, some day.
    "supposed": Guard("""
        cuanto dura ?el|la abstinencia|sindrome
        how long .. withdrawal*
        cuanto|how long do|does|dura|duran|until
        es|is|seria ?it dangerous|normal_to|peligroso|safe|seguro dejar|parar|quit|stop|to
        can|could|do|does y_all|you|your accept|cover|handle|help_with|offer|take|treat
        aceptan|atienden|manejan|ofrecen|tratan
        what does
        if anyone|he|i|she|someone|they|we|you ever
        what if
        one|some day
        someday
        algun dia
        si algun|alguna|un|una dia|vez
        si dijera|fuera|hubiera|intentara|llega|llegara|pasara|tuviera
        if .. said|talked|were_to
        in case
        en caso de
        por si
        que hacemos|hacer|hago|pasa|pasaria si
        senal|senales|sign|signs|sintomas|symptom|symptoms de|for|of
        como|how evitar|prevenir|puedo|reconocer|se|to actuar|avoid|evita|evitar|prevent|previene|recognize|reconoce|
            respond|spot
        avoid|evitar|prevenc*|prevenir|prevent*
        article|articles|articulo|articulos|blog|book|brochure|capacitacion|charla|class|course|curso|documental|
            documentary|entrenamiento|folleto|lecture|libro|movie|pelicula|podcast|study|taller|timeline|title|titulo|
            training|video|webinar
        dispatcher|first_responder|helpline|hotline
        crisis|deaths|epidemia|epidemic|estadisticas|muertes|statistics
        chance|chances|danger|riesgo|risk|risks de|of
        gracias|thank a|dios|god never|nunca
        boxeador|boxeo|boxer|football|futbol|karate|lucha|mma|refugio|shelter|trabaja|works|wrestler
    """, _ALL - {"pregnancy"}, reach=5, stopped_by="NOW", unless=("recent", "somebody_there")),
    # "If he overdoses". A threat with "if" (violence, suicide) is real, so those are not asked.
    "supposed_if": Guard("""
        cuando|if|should|si|when|whenever
    """, frozenset({"overdose", "withdrawal"}), reach=3, after=False, in_clause=True, unless=("unsure", "recent", "says")),
    # "If she stops breathing"; and Spanish and English "not short of breath".
    "supposed_if_only": Guard("""
        isnt|no|not ?even|really gasp*|having|out|short|struggl*|wheez*
        no ?le|se ?anda|esta ahog*|asfixi*|batalla|falta|faltaba
        ni|no anda|esta respirando feo|mal|raro
        cuando|if|si|when alguien|anyone|he|i|person|she|someone|they|una ?ever|persona deja|dejara|dejase|isnt|not|quits|
            stop|stops
        if alguien|anyone|someone|they
    """, frozenset({"not_breathing"}), reach=1, unless=("unsure", "recent")),
    # Fear of an overdose to come.
    "supposed_future": Guard("""
        can|could|going_to|gonna|le_de|le_vaya|ll|may|might|podria|pueda|puede|se_vaya|va_a|vaya_a|will|would
        doesnt|dont .. want her|him|to
        afraid|fear|miedo|temor a|de|of
    """, frozenset({"overdose"}), reach=3, after=False, in_clause=True, unless=("recent",)),
    # Pregnancy in general; a test that was positive for a drug.
    "nobody_we_know": Guard("""
        embarazarme|embarazarse|quedar_embarazada
        positiv* ?a|de|en|pa|para anfetaminas|benzos|coca|cocaina|cocaine|covid|cristal|drogas|fentanilo|fentanyl|for|
            hepatitis|heroina|hiv|mariguana|marihuana|metanfetamina|meth|opioides|thc|vih
        came|prueba|results|salio|screen|test ?back ... positiv* ?a|de|en|for|por anfetaminas|benzos|coca|cocaina|cocaine|
            covid|cristal|drogas|drugs|everything|fentanilo|fentanyl|hep|hepatitis|heroin|heroina|hiv|mariguana|marihuana|
            metanfetamina|meth|opiates|opioides|strep|tb|thc|todo|vih
        antidoping|covid|drug|strep|ua|urine prueba|screen|test
        pregnant clients|ladies|moms|mothers|patients|people|woman_program|women
        embarazadas
        madres|mujeres|pacientes embarazadas
        embarazada|pregnant o|or no|not|nursing
        get|gets|getting|got pregnant
    """, frozenset({"pregnancy"}), reach=0),
    # "Jaja" after it.
    "laughing": Guard("""
        es ?solo ?una ?puro ?un broma|chiste|decir
        jk|joking|just_joking|just_kidding|kidding
        haha|hahaha|jaja|jajaja|jajajaja|jeje|lmao
    """, frozenset({"overdose", "child", "violence"}), reach=14, before=False),
    # The answer stands behind: negative, a false alarm.
    "denied_after": Guard("""
        denied|descart*|falsa_alarma|false_alarm|menopause|neg|negativ*|negative|ruled_out|unfounded
    """, frozenset({"pregnancy", "overdose", "suicide"}), reach=6, before=True),
    # Children who are looked after.
    "child_safe": Guard("""
        contentos|fine|great|happy|healthy|ok|okay|preciosa|precioso|safe|salvo|seguros|thriving
        con|with el|her|his|la|los|mi|mis|my|su|sus|their abuela|abuelos|aunt|grandma|grandmother|grandparents|hermana|
            inlaws|mama|mom|mother|papas|parents|sister|suegra|suegros|tia
        anda|andan|esta|estan ?muy|re|todos bien
        abuela|aunt|grandma|mom|suegra cuida|has|keeps|takes|tiene|watches
        dentist|pediatrician|teacher|therapist
        adoptaron|adopted|custodia|custody
        adult|adultos|adults|casados|college|grandes|grown|married
        custody|family|support
    """, frozenset({"child"}), reach=7, unless=("child_not_safe",)),
    # "My baby, he is thirty".
    "grown_child": Guard("""
        adult|grown|oldest|only|own|stranger_s baby|child|children|kid
        carried|hauled|taken|wheeled out
        ADULT already|and|anos|now|y|ya|year|years|yo|yr|yrs
        age|aged|are|cumplio|de_la_casa|hes|im|is|of_the_house|shes|tiene|turned ADULT
        ADULT ?or ?so
    """, frozenset({"child"}), reach=4, before=False),
    # The child is not born yet: pregnancy says it.
    "unborn": Guard("""
        carrying his|my|our baby|child|grandbaby|grandchild|grandson
        babies|babys|childrens|childs|daughters|kids|sons dad|daddy|father|mama|mom|momma|mother
        mama|papa de|del el|la|los|mi|mis|su|sus bebe|hijo|hijos|ninos
        carry|carrying ?a|her|his|my baby|child|triplets|twins
        N|eight|five|four|nine|seven|six|three|two months|weeks along|pregnant
        hes|im|is|shes N|eight|five|four|nine|seven|six|three|two months|weeks along|pregnant
        espera|esperamos|esperan|esperando|tener ?a|al|mi|nuestro|otro|su|un|una bebe|cuates|gemelos|nina|nino
        embarazada|esta|estoy|tengo|tiene de N|cinco|cuatro|dos|ocho|seis|siete|tres meses|semanas
        babies|baby|twins due|in|on in|oven|the_way
        are_having|expecting|have|having a|our|twins ?baby
        bebe en|que|viene camino|en|espera|viene
        going to have a baby
        hijos_grandes
        cause|because of the baby
        baby ?just hasnt|not|isnt|stopped ?been kicked|kicking|moved|moving
        hasnt|not ?been kicked|kicking|moved|moving since
        breathe|wake_up|come_on|please|hey|stay_with_me baby
        el bebe a_diario|alcohol|cerveza|de_jueves|de_lunes|de_viernes|desde_las|los_fines|mucho|ron|todo|todos|vino|whisky
        nena|nene|mami|papi mi esposo|hermano|hija|hijo|marido
        respira* ?muy ?bien chiquit*
        en cinta
        se|ya ?se mueve ?ya el|la|mi bebe|nino|nina
    """, frozenset({"child", "overdose"}), reach=0),
    # Words of violence that hit, cut, break or throw something else.
    "not_blows": Guard("""
        cut|cuts|cutting her|his|my|the .. back|dose|down|off
        se ?iba|intento|queria|quiere|quiso|va ?a avent*|empuj*|lanz*|tir* .. al|azotea|de|del|puente|segundo|tren
        de|ganas_de|ideas_de|pensamientos_de|quiere|quiero hacerme|hacerse dano
        encerr*|encierra en el|la|si|su|sus cuarto_a_dormir|mismo|mundo|problemas
        blade|gun|knife|razor .. across|at|on|to her|his ?own ?own arm|head|own|throat|wrist|wrists
        tir* .. alcohol|basura|bote|botellas|cervezas|droga|licor|pastillas|trago
        her|his own head|neck|throat
        con|with el|un cable|cinto ... ahorc*|colg*
        ahorc*|colg* ... con el|la|un cable|cinto|cinturon
        beat her|him|me|them|us down
        la|lo sacud* ... nada|no
        hit|hits|hitting her|him|me|them wit|with ?a|about|another|the N|four|five|six|three|two ?cans ?of naloxone|narcan*|
            spray*
        hit|hits|hitting her|him|me|them with ?a|another|the|three|two naloxone|narcan*|spray
        golpe por|y
        de golpe
        se encerr*|encierra
        cut|cuts|cutting|slit|slits her|his|my ?own arm|arms|legs|thighs|veins|wrist|wrists
        de un jalon
        bang*|hit|knock*|pound* ?at|on ?her|his|the door|glass|window|windows
        pull*|rip*|yank* ?out her|his|the iv|ivs|lines|tube|tubes
        pulling out her|his
        bus|car|train|truck hit|hits|run_over her|him|me
        peg* ?a|al ?el|la puerta|ventana|vidrio
        got hit with
        finally .. hit
        hit|hitting ?her|him|me|them|up with ?another|the|two a_bill|fees|naloxone|narcan|nasal_spray|nose_spray|spray
        cut|cuts off
        cutting her|him|me|us off
        killing me|us with
        broke|hurt|hurts mine|my ankle|back|feelings|heart|hip|knee|leg|neck_at|shoulder|wrist_at
        rompi* ?la|su bolsa|corazon|fuente
        le|me dio un|una ataque|convulsion*|derrame|infarto|pason|sobredosis
        threw|throw* a_fit|a_party|away|it_up|out|up
        hit|hits|hitting the bong|bottle|narcan|pipe|vape|weed
        tir* el|la|las|mi|su|todas ?las|mi basura|botella|botellas|droga|pastillas|toalla
        broke|broken down|heart|hearted|into|my_heart|up|with
        break|breaks down|my_heart|up
        shooting|shot|shots dope|fentanyl|heroin|meth|of|up
        hurt* her|his ?own ankle|back|knee|leg|shoulder
        kick* ?her|him|me off|out
        push* back|for|him_to_get|me_to_call|me_to_get
        romp* con|el_corazon|promesas|su_promesa
        cut her|him|me|us off
        take|took a hit|shot
    """, frozenset({"violence"}), reach=0),
    # "I slapped him, nothing": somebody tries to wake a person.
    "waking_somebody": Guard("""
        cheek|cheeks|desperto|ear|flinch|nada_de_nada|no_da|no_ha_movido|no_se_ha_movido|postura|sternum
        cachetaditas|come_to|drool*|palmadas|will_not_come|not_come_to
        cold_water|despert*|despiert*|dont_move|doesnt_move|isnt_moving|ni_se_queja|aguad*|no_se_mueve|no_se_movia|
            not_moving|not_doing_anything|wont_move|no_contesta|slumped|ni_asi
        nada|no_response|nothing|reacciona|respond*|to_wake|unresponsive|wake|waking|
            wont_wake
    """, frozenset({"violence"}), reach=7, spares_the_writer=True),
    # A child or somebody still who is locked in, tied or pulled: a danger, but not a blow. "He locked us in" stays.
    "not_struck": Guard("""
        KIDEN|KIDES|CHILD|kid|kids|cipotes|gemelos|hijos|hijas|hijo ... amarrad*|con_llave|encerrad*|encierr*
        dejo|deja|dejan|dejaron|deje|dejar ... amarrad*|con_llave|encerrad*|encerro
        lock~ her|him|them|the_baby|the_kids|kids|up ?in ... cop|get_well|go|goes|high|room|score|shoot|use|well|work
        kids|kid|baby|toddler|twins|boys|girls ... lock~ ... in
        con|el|un ?el cinto|cinturon|soga|cuerda|mecate ?ya puesto
        cinto|cinturon|soga|cuerda|mecate ... cuello
    """, frozenset({"violence"}), reach=0, spares_the_writer=True),
    # "I'm 7 weeks", "tengo 2 días".
    "not_an_age": Guard("""
        esta_de|estoy_de|hes|i_am|im|shes|tengo|tiene MINOR day|days|dias|horas|hours|months_clean|months_sober|percs|
            pills|semanas|week|weeks
        i_am|im|shes|tengo MINOR meses|month|months
        i_am|im|is|hes|shes ?like MINOR ?full blocks|hours_away|miles|mo|mos|states|wk|wks|units|times|beers|ipas|drinks|
            weeks|days|hours
        tengo MINOR cervezas|cuadras|hermanos|horas|meses|padrinos|pastillas|semanas
    """, frozenset({"child"}), reach=0),
    # What keeps a hit although a guard stands near. No danger of their own.
    "recent": Guard("""
        last|the_other|this afternoon|evening|hour|morning|night|week|weekend
        again|anoche|anteayer|antenoche|antes_de_ayer|antier|ayer|de_nuevo|esta_manana|esta_semana|esta_tarde|hoy_en_la|
            nuevamente|otra_vez|sigue|still|todavia|tonight|yesterday
        N|a|an|couple|few|three|two ?of ?few days|hour|hours|min|mins|minute|minutes|nights ago
        hace NUM|poco|ratito|rato dias|horas|minutos|poquito|ratito|rato
        right now
        ahorita
        DAY
        el|este|on DAY
        esta vez
        this time
    """),
    "although": Guard("""
        aunque|though|although|even_though|eventhough|after|when|cuando ?yo|i|she|ella ?le|les ?me diga|dice|digo|dije|dijo|
            said|say|saying|says|tell|told ?him ?that ?que no
    """),
    "somebody_there": Guard("""
        amiga|amigo|boy|boys|companera|companero|friend|friends|girl|girls|kid|kids|nephew|niece|nina|nino|somebody|someone|
            student|chica|chico ?mine ?una ?un de|from|in|en ?her|his|la|mi|my|our|their class|clase
        asleep|dormid*|sleeping|sleeps in|en ?la class|clase
    """),
    "going_on": Guard("""
        desde|since ?el|la|los|que DAY|N|abril|agosto|anoche|april|august|ayer|december|diciembre|enero|entonces|febrero|
            february|hace|he|her|his|i|january|julio|july|june|junio|last|lo|march|marzo|may|mayo|my|november|noviembre|
            october|octubre|se|semana|september|septiembre|she|that|then|we|yesterday
        for N|five|four|months|several|three|two|years days|months|weeks|years
        for|por anos|meses|months|years
        hace NUM|anos|meses|muchos|varios ?anos|meses|semanas que
        ever since
    """),
    "unsure": Guard("""
        bad|malo|normal|ok|okay
        check|checking|dunno|idk|know|sabe|sabemos|se|segura|seguro|sure|tell|wondering if|si
    """),
    "says": Guard("""
        amenaza|dice|said|says|threatens
    """),
    "breath_denied": Guard("""
        respir* bien agitad*|apenas|cortit*|despacio|despacito|feo|fuerte|lentito|lento|mal|poco|poquita|poquito|raro
        NOT ... breath*|respir*
        apenas|casi|ni|tampoco .. breath*|respir*
    """),
    "child_not_safe": Guard("""
        arent|isnt|never|no|nobody|not anyone|bien|fine|ok|okay|safe
    """),
}  # fmt: skip


# ---------------------------------------------------------------------------------------------------------------- rules

RULES = {
    "en.overdose.named": """
        needle|rig|syringe .. hanging|in|still ?still ?in ?her|his|my|their arm|foot|hand|leg|neck|vein
        out of ?a|her|his|the coma
        coma
        dropped|dropping|drops again|in_the_bathroom|last_night|on_us|out_on
        isnt|not dead but|thank|though
        overdos*
        o_d|o_d_ing|o_ds
        # OD'd
        boyfriend|brother|cousin|dad|daughter|friend|girlfriend|he|husband|i|mom|nephew|she|sister|son|uncle|wife odd
        alcohol|drug poisoned|poisoning
        poisoned|poisoning
        more than before|ever|he_meant|he_should|normal|prescribed|she_should|usual
        did|shot|smoked|took|used .. more .. than
        band|belt|cord|tie|tourniquet .. around|on .. arm
        hot shot
        # slang for an overdose
        falling|falls|fell out after|again|at|from|hitting|in_the|last|off|on|smoking|this|using|yesterday
    """,
    "en.overdose.naloxone": """
        did|gave|give|hit|hits|used|with .. naloxones|narcans
        four|several|three|two narcans
        administered|did|gave|get|give|given|giving|got|had_to_use|hit|needed|pushed|put|shot|sprayed|squirted|takes|took|
            used|using ... kloxxado|nalmefene|naloxone|narcan|nasal_spray|nose_spray|the_spray
        naloxone|narcan|nasal_spray|nose_spray ... again|brought|didnt|her|him|isnt|last_night|not|on|saved|this_morning|
            today|twice|up|woke|worked|yesterday
        naloxoned|narcand|narcaned|narcanned
        NUM cans|doses|hits|rounds|shots|sprays|squirts ?of naloxone|narcan|spray
        narcan NUM times
    """,
    "en.overdose.will_not_wake": """
        nothing .. do|does|gets|helps|wakes|works .. her|him|reaction|response
        nothing i|we do ... reaction|response|wakes
        limp
        emt|emts|firefighters|medics|paramedics ... bagged|bagging|revived|shocked|worked|working
        completely|knocked|still|stone out ?cold
        get|gets|getting any|no reaction|response
        doesnt|isnt|not|stopped|wont answer* ... bang*|bathroom|door|knock*|name|shak*|shout*|yell*
        cant|couldnt|didnt|doesnt|dont|hard|hasnt|impossible|isnt|never|no_one_can|nobody_can|not|nothing|unable|wont ..
            WAKE
        cant be woken
        tried|trying to rouse|wake
        comatose|lifeless|nonresponsive|unconscious|unresponsive
        barely|didnt|doesnt|isnt|never|no|not|stopped|wont .. answering_when|blink|flinch|react|reacting|reaction|
            respond*|response
        cant|couldnt .. get .. a_response|awake|her_back|him_back|to_move|to_open|to_respond|to_wake|up
        calling_his_name|pinched|poke|poked|pouring|screaming|shake|shaking|shook|slap|slapped|slapping|splashed|sternum|
            water_in|yelled|yelling ... didnt|doesnt|limp|no_reaction|no_response|not|nothing|wont
        out cold
        dead to the world
        in|into a coma
        not moving
        doesnt|hasnt|isnt|wont move|moved|moving
        coded|flatline|flatlined
        barely_a|cant_feel_a|cant_find_a|faint|no|weak heartbeat|pulse
        heart stopped
        eyes ?are ?rolled|rolling|rolls|were back|half_open|roll|rolled|rolling|wont_open
        foam|foaming|froth* ... mouth
        wont open her|his|their eyes
        asleep|nodded|out|passed_out|sleep|sleeping|slept .. and|but cant|nobody_can|wont .. WAKE
    """,
    "en.overdose.brought_back": """
        came_to|wakes|woke ?up .. in|to|with .. ambulance|emts|er|icu|medics|paramedics
        emts|medics|paramedics .. around|on|over .. her|him|me
        almost|nearly dead|died|lost again|her|him|last|me|on|this
        was gone before|for|until|when
        defib*|resuscitat*|reviv*
        shocked her|him back
        bring|bringing|brought|got her|him|me|them|us ?all|right back after|at_the_er|at_the_hospital|from_the_dead|
            in_the_ambulance|to_life|twice|with|with_narcan
        clinically_dead|dead|died|gone for N|a|five|four|three|two min|minute|minutes
        came|come back to life
        did|doing|gave|giving|started chest_compressions|compressions|cpr
    """,
    "en.overdose.too_much": """
        drank|smoked|swallowed|took|used .. days|entire|month|months|week|weeks|whole .. at_once|in_one|one_day|one_time|
            supply|worth
        pump* .. stomach
        stomach pumped
        ate|downed|popped|swallowed|takes|took ?about|almost|like|maybe|over MANY advil|ambien|ativan|benadryl|klonopin|
            of|pills|tylenol|xanax
        ate|swallowed|took every pill|single_pill
        did|done|injected|shot|smoked|snorted|swallowed|taken|takes|took|used .. too many|much
        way too many|much bars|dope|fentanyl|heroin|meth|of_her|of_his|pain_pills|percs|pills|xanax
        double|triple|twice her|his|my|the dose
        ate|chugged|downed|popped|swallowed|took .. MANY .. advil|ambien|antidepressants|aspirin|ativan|bars|bottle|
            capsules|gabapentin|it|klonopin|medication|medicine|meds|oxy|oxys|percs|pill|pills|seroquel|sleeping|tablets|
            them|tylenol|valium|xanax|xans
        downed|swallowed|took a|her|his|my|the entire|full|whole bottle
        emptied .. bottle
    """,
    "es.overdose.named": """
        lav* .. estomago
        aguja|jeringa .. clavada|colgando|en_el_brazo|pegada|puesta
        dosis|fumo|inyect*|pico|polvo ... se quedo
        fumo|inyect*|metio|pico|puso|tomo|uso .. mas .. de_la_cuenta|de_lo|de_mas|que_antes|que_siempre
        volvio a caer
        cae|caer|cayo ... anoche|bano|de_nuevo|dealer|otra_vez
        cinto|cinturon|goma|liga .. brazo
        sobre_dosis|sobredosada|sobredosado|sobredosis|sobredoso
        pason|pasonazo|pasono  # slang
        intoxic*
        coma|congestion|intoxicacion alcoholica|etilica|etilico
        envenen* con
        se ?le|les|me|nos ?ha fue|pasaba|paso la mano  # took too much
        se pasaron|pase|paso con|de
        se le|me paso la dosis|mano
        se les|me|nos andaba_yendo|estaba_yendo|fue|iba|quedaba|quedo ... reanimaron|regresaron|regreso|revivieron|
            trajeron|volvieron|volvio
        consumio|fumo|inyectado|inyecto|metido|metio|se_dio|tomado|tomaste|tomo|trago|uso .. de_mas|demas|demasiad*|doble|
            mucha|muchas|un_chingo|un_monton|un_puno
        demasiad* droga|fentanilo|heroina|pastillas|pildoras
    """,
    "es.overdose.naloxone": """
        aplicaron|dar|dieron|dimos|poner|pusieron|usaron ... naloxona|narcan
        aplicarle|aplicaron|aplico|aplique|dar|dar_le|darle|di|dieron|dimos|dio|echarle|echaron|eche|echo|hubo_que|
            inyectaron|necesito|poner|ponerle|puse|pusieron|puso|rociaron|usamos|usar|usaron|use .. atomizador|espray|
            naloxona|naloxone|narcan|spray
        naloxona|naloxone|narcan|spray ... anoche|ayer|desperto|dos|la|lo|no_reacciona|otra_vez|revivio|tres|veces|y_nada
        NUM dosis|sprays|veces ?de ?el naloxona|naloxone|narcan
        con naloxona|narcan
    """,
    "es.overdose.will_not_wake": """
        del|el|entro_en|un coma
        no contesta|responde ... aunque|bano|grit*|hablamos|hablo|por_mas|puerta|toca*|toco|vidrio
        se anda|esta|estaba|quedo ?bien|como|todo ida|ido
        nadie|ni|no|tampoco ?ha|la|le|lo|mas|me|nos|se|ya abre_los_ojos|abria_los_ojos|despertaba|despertado|desperto|
            despierta|despiertan|ha_despertado|quiere_despertar|reacciona|reaccionaba|reaccionado|reaccionan|reacciono|
            recobra|responde|respondia|respondio|se_despierta|volvia_en_si|volvio_en_si|vuelve_en_si
        nadie|ni|no|sin|tampoco ?la|le|lo|se consigo|encuentro|habia|hay|logramos|logro|podemos|podia|podian|pude|pudimos|
            puede|pueden|puedo ?como|forma|hacer|hacerla|hacerlo|manera|modo|que ?de|que abra_los_ojos|conteste|
            despertar*|despierte|levantar*|reaccionar|reaccione|responda|volver
        no la|lo|se despierta|levanta|movia|mueve
        por mas|mucho que .. grit*|habl*|muev*|sacudir~ ... nada|ni|no
        imposible despertar*
        cuesta .. despertar*
        desvanecid*|inconciente|inconsciente|incosciente|sin_conocimiento|sin_despertar|sin_reaccionar|sin_sentido
        perdio el|la conciencia|conocimiento|consciencia|sentido
        en coma
        cachetear~|grit*|movemos|muevo|pellizc*|sacudir~ ... como_trapo|nada|ni_asi|ni_se_inmuta|ni_se_mueve|no_contesta|
            no_reacciona|no_responde
        echamos_agua|eche_agua|hablamos|hablan|hable|hablo|llamo ... ni_se_mueve|no_reacciona|no_responde|pero_nada|y_nada
        ojos en|para|volteados atras|blanco|volteados
        ojos blancos|idos|volteados
        espuma .. boca
        boca .. espuma
        como costal|muerta|muerto|muneca|muneco|trapo
        esta|parece|parecia|quedo muerta|muerto
        no_encuentro|no_hay|no_le_siento|no_tiene|sin pulso
        pulso .. debil|no_le_siento|no_se_siente
        desplom*
    """,
    "es.overdose.brought_back": """
        despertar~ .. con|en .. ambulancia|paramedicos|terapia|urgencias
        se nos andaba_yendo|estaba_yendo|fue|iba|va
        casi .. muere|murio|perdemos|perdimos|pierdo
        rcp|reanim*|resucit*|reviv*
        la|lo|los|me regresaron|regresaron_de_la_muerte|sacaron_de_la_sobredosis|salvaron_de|trajeron_de_regreso|
            trajeron_de_vuelta|volvieron|volvieron_a_la_vida
        regresar*|trajeron|volvio a|de entre|la muerte|muertos|vida
        de milagro .. la_libro|lo_cuenta|salvaron|salvo|viva|vivo
        corazon .. paro|se_le_paro|se_paro
        paro|se_le_paro el corazon
        paro cardiaco|cardiorespiratorio|respiratorio
    """,
    "es.overdose.too_many_pills": """
        bebio|comio|empino|empujo|tomado|tomaron|tomarse|tome|tomo|tragado|trago|trague ... N_pastillas|blister|bote_de|
            caja_de|chingo_de|el_bote_entero|frasco|monton_de_pastillas|muchas_pastillas|punado|puno_de|todas_las|
            todas_mis|todas_sus|todo_el_frasco|treinta_pastillas|un_puno|veinte_pastillas
    """,
    "en.not_breathing.breath": """
        wheez*
        barely|cant|couldnt|doesnt|dont|not .. feel|hear|see .. air|breath*|chest
        mouth|rescue breaths|to_mouth
        barely|just|only .. breath|breaths
        choked_on|chokes|choking ... nothing|quiet|stops|then
        breathes|breathing|breaths  # speaking of somebody's breath is a sign in itself, unless it is said to be well
        cheek|ear|finger|fingers|hand|mirror ... mouth|nose ... cant|dont|isnt|no|not|nothing
        nothing .. coming from|out
        air .. barely|doesnt|hardly|isnt|no|not|wont
        gasp*|gulp*|pull*|suck*|swallow* ?at|for|in ?the air
        like a fish
        NOT|agonal|awful|bubbly|difficult|difficulty|faint|few|fighting|forgets|forgot|funny|gasp*|gurgl*|hard|hear|heavy|
            irregular|labored|little|loses|losing|lost|loud|noisy|ragged|raspy|rattling|rattly|shallow|short|slow|slowly|
            strange|struggl*|terrible|tiny|weak|weird|wet|wheez*|wrong .. air|breath*|breathe|inhal*
        breath*|breathe ?are|gets|has|is|keeps|kinda|looks|only|real|really|s|seems|so|sounds|super|too|very|was ?a|like|
            real|really|so|super bad|badly|barely|bubbl*|comes|coming|crackl*|different|every|faint|far_apart|few|funny|
            going_away|gurgl*|hard|heavy|irregular|isnt|jerky|labored|like|loud|maybe|noisy|not_good|not_normal|not_right|
            off|once|pauses|pausing|ragged|raggedy|raspy|rattl*|rough|shallow|slow*|snoring|stop*|strange|ugly|uneven|
            weak|weird|wet|whistl*|wrong
        apart|gaps|long_time|pause|pauses|seconds|spaces|stops before|between|breath* .. ?each|every|her|his|the breath*
        every N|fifteen|ten|thirty|twenty sec|seconds|secs
        each|every|her|his breath bubbles|comes|is|like|rattles|seems|sounds|whistles
        short of air|breath
        shortness of breath
        out of breath
        gasp*
        agonal
        asphyxi*|suffocat*
        beg*|fight*|grasp*|gulp*|hungry|mouth_open|starv*|struggl*|sucking at|for|in|to_get air|breath|breathe
        barely|cant|doesnt|isnt|no|not .. air
        chest barely|doesnt|hardly|is_not|isnt|no_longer|not|stopped going|mov*|ris*
        chest .. barely|doesnt|hardly|isnt|not .. mov*|ris*
        inhaler .. doesnt|isnt|not|nothing|wont
        holds her|his breath
        exhal*|inhal* ... noise|rattl*|sound*|wheez*
        click*|gurgl*|noise|rattl*|sound* ... breath*|exhal*|inhal*
        mirror .. fog
        lungs ?are|sound bubbl*|crackl*|fluid|full|giving|not|rattl*
    """,
    "en.not_breathing.sound": """
        rattle|rattles|rattling
        isnt|not .. normal .. snor*
        awful|chok*|funny|gurgl*|horrible|odd|rattl*|scary|strange|ugly|weird|wet .. gurgl*|rattl*|snor*
        bubbl*|crackl*|rattl*|wheez* ... air|breath*|every_time|exhal*|inhal*
        NOT|hardly .. air|breath|breathing
        cant|couldnt|doesnt|dont|no|not .. feel|hear|see .. ?any|her|him air|breath*
        gargl*|gurgl*
        death rattle
        bubbl*|crackl*|fluid|gurgl*|liquid|noise|noises|rattl*|sloshing|sound|sounds|water|wet|whistling ... breath|chest|
            lungs|throat
        chest|throat .. bubbl*|crackl*|gurgl*|noise|rattl*
        awful|bad|crazy|deep|funny|hard|heavy|horrible|loud|never_heard|odd|scary|slow|strange|super_loud|ugly|unnatural|
            weird|wet snor*|snore|snoring
        snor* ... bad|blue|choking|cold|different|drowning|funny|gray|gurgl*|like_a_pig|limp|never_heard|not_normal|odd|
            pauses|purple|rattl*|respond|scary|stops|strange|wake|waking|weird|wet
        as_if|like|sounding|sounds he|hes|she|shes|someone ?is drown*|underwater
        chok*|strangl* and|in_her|in_his|on|right_now blood|blue|cant|gasping|puke|spit|throw_up|tongue|vomit
    """,
    "en.not_breathing.color": """
        COLOR ... BODY
        losing|lost|no|not|without|zero ?all|any|got|have ?any|her|his color
        color|colour .. candle|cardboard|cement|chalk|dirt|milk|mud|paste|slate|stone|wax
        like ash|blueberries|candle|chalk|clay|corpse|grapes|plums|putty|smurf|wax
        BODY ... ash|berries|blueberries|chalk|grapes|paste|plums|wax
        BODY ... ashen|ashy|blue|bluegray|colorless|dusky|gray|lavender|purple|violet
        BODY .. COLOR
        BODY|body|eyes_rolled_and_face ?and ?BODY ?a|all|are|getting|goes|going|gone|has|have|is|like|look|lookin|looking|
            looks|turn|turned|turning|was|went|were ?all|almost|bit|going|gone|kind|kinda|like|little|looking|really|so|
            turned|weird ?of COLOR
        COLOR .. BODY
        all|are|became|getting|goes|going|gone|hes|im|is|look|lookin|looking|looks|shes|they|turn*|went ?a|all|completely|
            kind|kinda|like|really|so|very ?bit|little|of ashen|ashy|blue|bluegray|dusky|gray|lavender|purple
        goes|gone|turn*|went ?all|completely|really|so pale|white|yellow
        pale|white as|like a|paper ghost|paper|sheet
        pale and|clammy|cold clammy|cold|limp|sweaty
        color .. ash|death|drained|gone|left|off|wrong
        color of ash|ashes|cement|chalk|concrete|putty
        like ash|ashes
    """,
    "es.not_breathing.breath": """
        apenas|casi|ni|no ?le|lo|me|se ?puedo escucho|nota|noto|oigo|oye|siente|siento|ve|veo ?como|el|la|le|que|su aire|
            aliento|pecho|respir*|resuello
        no .. escucho|noto|oigo|siento|veo .. aire|aliento|pecho|respir*
        resollando|respira|respiracion|respiraciones|respiran|respirando|respire|resuella
        respiro|respiros .. cada|entre|lent*|lento|raro|separad*|suena
        entre cada|respiro y respiro
        dedo|espejo|mano|mejilla|oido ... boca|nariz ... nada|ni|no
        aire .. apenas|casi|mal|ni|no
        no .. agarr*|entra|jal*|pasa .. aire
        como pescado|pez
        apenas|casi|casi_no|deja_de|dejo_de|mal|mucho_trabajo|ni|no|no_puede|no_puedo|nomas_no|olvida|paro_de|poco|
            poquito|sin|tampoco|ya_no ?alcanza|alcanzo|anda|de|escucho|esta|le|logra|me|noto|oigo|parece|podia|puede|
            puedo|que|se|siento|veo ?a|anda|como|esta|que ?bien agarrar_aire|breath*|jalar_aire|resoll*|respir*|resuell*|
            resuello|tomar_aire
        breath*|resoll*|respir*|resuell*|resuello ?a|anda|bien|cada|como|con|de|es|esta|la|le|medio|muy|se|super|tan|todo|
            una ?bien|corta|le|medio|muy|oye|se|suena|un|una agitad*|agonic*|agua|apenas|boca|burbuj*|cada|corta|cortad*|
            corto|debil|debilita|despacio|despacito|detiene|dificil|dificultad|entrecortad*|falla|falta|fea|feo|fuerte|
            gorgote*|hipo|iba|jalones|largo|lenta|lentito|lento|mal|para|pausas|pedacitos|pesad*|pesado|pescado|poca|poco|
            poquito|profundo|quejand*|rara|raro|ratos|ronc*|ruidos*|silb*|superficial|suspir*|trabajo|va|vez
        respir* NUM|cada|nomas|solo|una N|NUM|cuando|tanto|vez
        cada N|diez|quince|treinta|veinte segundos
        batalla|batallando|costaba|cuesta|dificil|dificultad|esfuerza|podia|problemas|puede|puedo|trabajo|trata_de ..
            agarrar|jalar|resollar|respir*
        alcanza|entra|entraba|entrando|falta|faltaba|faltando|falto|jala|llega|pasa|sale ?bien|mucho|poco|un ?nada ?de|el
            aire|aliento|oxigeno
        sin aire|aliento|oxigeno|respiro
        aire .. apenas|casi|no .. alcanza|entra*|llega|pasa|sale
        agarr*|buscar~|jal*|pid* aire|el_aire
        no ?le|me|se ?entra|esta|sale|siente|siento ?nada .. aire
        asfixi*|bocanada|bocanadas|boquea*|jade*
        se ?anda|esta|estaba|le|me|nos ahog*
        ahogando|ahogandose|asfixia|asfixiando
        pecho .. apenas|casi|ni|no .. brinca|levanta|mueve|sube
        apenas|ni|no ?le|mueve|se|sube ?le .. baja|brinca|levanta|mueve|sube .. pancita|panza|pecho
        pausas|rato|ratos|segundos entre|sin .. respir*
        una vez y luego nada
    """,
    "es.not_breathing.sound": """
        ronc*|ronquid* ... agua|ahog*|asi|como|corta|despierta|diferente|espantoso|extrano|extranos|feo|feos|frio|fuerte|
            fuertisimo|hondo|horrible|mal|mojado|nunca|para|pausas|profundo|rara|raro|raros|trabado|tranca
        borbollon*|borbot*|burbuj*|estertor*|gargaras|gorgoj*|gorgorea*|gorgote*|gorjea*|hervor*|ronronea|ronroneando
        agua|baba|chilla|flema|hierve|hirviendo|liquido|ronca|ruge|ruid*|se_le_oye|se_oye|silba|silbid*|sonid*|suena|
            truena ... aire|garganta|nariz|olla|pecho|pulmones|respir*
        garganta|pecho|pulmones .. agua|hace|hierve|ronca|ruido|silba|suena|truena
        como|de ahogada|ahogado|motor|olla|pescado|pez ?fuera|hirviendo|que_se_ahoga
    """,
    "es.not_breathing.color": """
        COLORES ... boca|boquita|cara|deditos|dedos|labio|labios|piel|trompa|unas
        no|sin ?le_veo|tiene|trae color
        color .. barro|cemento|ceniza|cera|muerto|papel|plomo|tierra|vela
        como berenjena|cadaver|ceniza|cera|moras|pitufo|plomo|uvas|vela
        boquita|deditos|manitas|unitas ... azul*|gris*|lila*|morad*
        BODYES ... amoratad*|azul|azulad*|azules|azulos*|blue|ceniz*|ceniza|cenizo|gris|grises|lila|lilas|morada|moradas|
            moradit*|morado|morados|moras|negras|negros|palid*|purple|sin_color|violeta
        BODYES ?de_la|de_los|las|los|y ?BODYES ?algo|anda|bien|casi|color|como|de|esta|estaban|estan|la|las|le|los|medio|
            muy|pone|ponen|pusieron|puso|se|tambien|tiene|toda|todos|trae|ya ?anda|bien|color|como|de|esta|estan|le|medio|
            medios|muy|pone|ponen|ponian|poniendo|pusieron|puso|tiene|toda|todos|trae ?color|medio|medios|poniendo|ve|ven
            COLORES
        COLORES .. BODYES
        anda|andan|esta|estan|estoy|la|lo|los|pon*|poniendo|pus*|queda|quedando|quedo|salio|tiene|torn*|trae|ve|viendo|
            volvio ?bien|casi|como|de|medio|muy|toda|todas|todo|todos|un ?color|como|de|medio|poco|toda|todo amoratad*|
            azul|azulada|azulado|azules|blanca|blanco|blue|ceniza|cenizo|cianotic*|gris|grises|lila|morada|moradas|
            moradita|moradito|morado|morados|palida|palido|purple|violeta
        color ?como|de cemento|ceniza|cera|muerto|papel|tierra
        como de|el|la|un|una ceniza|cera|muerto|papel
        azulita|azulito|azuloso|moradita|moradito
    """,
    "en.suicide.named": """
        suicid*  # "not suicidal" is denied by the clause
        kill|kills|shoot|shoots .. and|then ?then SELF
        mata|matar|mato .. y .. el|ella|yo mismo|tambien
        blow|burn|burning|cut|cuts|cutting|drown|drowning|end|ending|hang|hanged|hanging|harm|harming|hung|hurt|hurting|
            kill|killing|kills|off|offing|poison|shoot|shooting|shot|stab|stabbed|starve SELF
        self|selfharm harm*|injur*|selfharm
        selfharm*
        unalive
        k_l|k_ll|kll SELF
        asking|asks|begging|begs|better|came_here|close|deserve|deserved|deserves|going|gonna|hope|hopes|intended|
            intending|intends|means|meant|need|needs|ok_if|okay_if|plan|plans|prayed|praying|prays|prefer|rather|ready|
            tried|tries|try|want|wanted|wanting|wants|wish|wishes .. dead|death|die|dying
        dreams|googl*|obsessed|obsessing|search*|searching|talked|talking|talks|thinking|thinks|thoughts|writes|writing ..
            about|for|of .. dead|death|die|dying|ending|killing|not_being_here|not_living|not_waking|ways_to
        take|takes|taking|took her|his|my|their life|own_life
        end|ended|ending|ends|finish ?her|his|it|my|their|this all|everything|it|it_all|life|misery|suffering|things
        take|taking own life
        be|better|rather|wish|wished|wishes ... dead|never_been_born|never_born|never_wake
        death wish
        better off ?being ?if|with|without dead|gone|he|her|him|i|me|myself|she|us
        worth more dead
    """,
    "en.suicide.not_living": """
        just|only want|wants out
        had|live|lived .. long enough
        enough of|with her|his|living|my|this life|world
        cant|couldnt|doesnt|dont|not|wont ... be|keep|remain|stay .. alive|safe
        another|easy|one|only|other way out
        stay alive
        date ... chosen|circled|picked|planned|set
        chose|picked|set ?a|the date
        didnt|doesnt|dont|isnt|never|no_longer|not .. belong|meant|supposed|want|wants .. be|being|exist|live .. alive|
            anymore|around|earth|here|life|planet|world
        the|this earth|planet|world any_longer|anymore
        off this earth|planet|rock
        check|checked|checking out early|for_good|of_life|permanently
        put her|him|me down|out like_a|of_her|of_his|of_my
        cant|doesnt|dont|not .. find|have|see .. future|point|reason|tomorrow|way_out
        no way out
        any|no|nothing .. left .. for|live
        done|exhausted|sick|tired ... of|with ... alive|being_here|everything|existing|fighting|it_all|life|living
        done|finished|through with ?all|her|his|my|this everything|it_all|life|living|the_world
        he|hes|i|im|she|shes am|completely|finally|is|just|really|so done
        like|ready|want|wanted|wants to be|not_be ?finally at_peace|dead|gone|no_more|not_here|nothing|with_god
        long|permanent nap|sleep
        pull the plug
        cant|didnt|doesnt|done|done_with|dont|exhausted_from|never|no_longer|no_point|no_reason|no_will|not|nothing|
            sick_of|stopped|tired_of .. care|existing|feel|have|keep|life|live|living|see|sure|to_live|want|wanting|wants|
            wish ... a_future|a_point|alive|another_day|be_around|be_here|being_here|exist|for|go_on|going_on|
            here_anymore|if_he|if_i|if_she|keep_going|keep_living|live|living|on_this_earth|the_point|tomorrow|wake_up
        done|exhausted|over|sick|tired from|of|with being_alive|breathing|existing|life|living|this_life|waking_up
        nothing|point|purpose|reason|reasons|will in|to be_here|going_on|life|live|living
        nothing|nothing_left to live
        any|no|see|what|whats .. point ?in|of|to ?anymore|going_on|life|living
        hope|hopes|hoping|pray|praying|prays|wish|wishes|wishing|wouldnt_mind ?he|i|she ?cant|couldnt|did|didnt|doesnt|
            dont|never|not|wont|wouldnt ?ever|just wake|wakes|waking
        didnt|doesnt|dont|never|not care|want|wanting|wants ?about|if|to ?he|i|she wake|wakes|waking
        asleep|close_my_eyes|go_to_sleep|sleep ... dont|forever|never|not|wont .. again|wake|wakes|waking
        fall|go|goes|going to sleep and_never|and_not|forever
        sleep forever
        cant|couldnt|doesnt|dont|not .. do|face|go|handle|keep|live|stand|take another|going|it|life|like_this|living|on|
            this any_longer|any_more|anymore|day|longer|much_longer|much_more
        cant go keep_living|live|on
        need|want|wants|wish everything|it|the_pain|this all|to .. end|over|stop
        just|make it|the_noise|the_pain|the_voices .. end|over|stop
        doesnt|dont care if .. die|dies|live|lives|wake|wakes
        he|hed|id|she|shed|would rather be_dead|die|not_be_here
        never|not|wasnt|werent alive|born|here anymore|at_all
        couldve|should|shouldve have|never|of been_born|died|let_me_die
        let her|him|me die
        leave|leaving this earth|for_good|life|world
        going|ready|time|want|wants to be|go|join|meet|see .. god|heaven|her_again|her_in|him_again|him_in|his_dad|
            his_mom|home|jesus|lord|maker|my_dad|my_mom|our_son|with
        join* ... grave|heaven|other_side|up_there
        other side
        six feet under
    """,
    "en.suicide.farewell": """
        if he|hed|i|id|she|shed ?am|ever|is|just|was|were ?just dead|died|disappeared|gone|wasnt_around|wasnt_here|
            werent_around|werent_here
        get over her|him|it|me if|when
        love* ... hasnt_answered|hung_up|no_answer|phone_off|turned_off|wont_answer
        tell .. i_love|im_sorry|love_her|love_him|love_them
        everything|it|this .. be finished|over anyway|soon|then|tonight
        one_last|said|say|saying|says|texted|to bye ?forever|to
        care|different|matter .. if .. dead|disappeared|gone|not_here|wasnt|werent
        never|not|wont .. make it past|through|to DAY|another|christmas|her|his|morning|my|next|summer|the|tomorrow|
            tonight
        take care of everything|it|things herself|himself|myself
        tell|telling|tells|told .. goodbye
        keys|phone|ring|wallet|watch .. left .. behind|on
        everyone|no_one|nobody|noone|they|we|you .. have|need to .. bother|deal|put_up|suffer|worry ?about|with .. after|
            anymore|her|him|me
        put .. account|car|everything|house|truck .. in .. name
        told .. love* ... goodbye|gun|never_says|rifle
        out of .. misery|picture|way
        get|getting|remove|removing|take|taking herself|himself|myself out
        never|not|wont .. hear|see .. her|him|me again|anymore|ever
        final|last .. birthday|christmas|easter|goodbye|halloween|holiday|holidays|meal|summer|thanksgiving|time_we|
            time_you
        cards|letter|letters|note|notes|videos ... after|all_of|drawer|each|everyone|for_when|goodbye|kids|suicide|us|
            when_he|when_she
        where her|his|my|the important|insurance|papers|passwords|policy|will
        take|taking care of ... after|if|when
        god|jesus|lord ... call|take|takes .. her|him|home|me|them
        take her|him|me already|god|home|jesus|lord|now
        no_one|nobody|nobodyd|noone|not_a_soul ... care|cry|miss|notice
        everyone|they|theyll|you|youll .. be better|free|happier|relieved|sorry ... dead|gone|when|without
        passwords ... gave|list|me|wrote
        apologiz*|forgive*|sorry|thanked|thanking ... everyone|everything ... gone|goodbye|last|love
        want|wants her|him|them|us|you to remember
        cant|doesnt|dont|never|not|wont .. imagine|live|make|picture|planning|see .. 30|birthday|christmas|forty|future|
            herself|himself|myself|new_year|next_year|past|thirty|to_see|tomorrow
        do|dont not .. come|look .. for me
        be with ... again|dead|heaven|passed|soon
        farewell|good_bye|goodbye|goodbyes|suicide already|for_good|forever|letter|letters|message|messages|note|notes|
            one_last|text|texts|to_everyone|to_her|to_his|to_me|to_us|video
        hugged|kissed|left|posted|posting|posts|said|say|saying|says|sending|sends|sent|texted|writing|wrote ... a_note|
            bye_forever|farewell|final_letter|good_bye|goodbye|goodbyes|last_letter|last_words|letter_for_each|
            letters_for|letters_to_everyone
        gave|give|given|gives|giving|handing .. away ?all|everything|her|his|my belongings|cat|clothes|dog|everything|
            guitar|her|his|jewelry|my|possessions|stuff|things|tools|truck|watch
        made|making|signed|updated|write|writing|wrote .. funeral|last_will|obituary|testament|will
        ashes|burial|casket|cremat*|funeral|headstone|obituary ... her_own|his_own|my_own|picked|plan*|song|songs|wants
        bought|choosing|chose|picked|picking|planned|planning|talks_about .. burial|casket|funeral|grave|song_for
        life insurance .. better|covers|if|pays|suicide|when|worth
        isnt|not|wont|wouldnt .. be alive|around|here|see another|anymore|by|christmas|for|long|much|next|summer|
            thanksgiving|to|tomorrow|when|xmas
        never|not|wont .. see another|her|him|me .. again|birthday|christmas|tomorrow
        be|hes|im|shes gone and|before|by|forever|soon
        after|once|when he_is|hes|i_am|im|she_is|shes dead|gone|no_longer_here|not_here
        take care my|of dog|kids|mom|my|the after|if|when .. gone|im
        final|last time .. birthday|christmas|hear|hug|see|talk
        dont|wont .. have|need to bother|deal|put|worry .. her|him|me ... again|anymore|long|much_longer|soon
        not|wont .. bother|burden|problem|trouble .. anymore|longer|much_longer
        everybody|everyone|family|kids|they|us|we|world|yall|you .. better ?if|off|when dead|gone|if_he|if_i|if_she|
            im_gone|without
        burden
        better|easier|fine|happier|relieved if|when|without he|her|him|i|me|she ?is|was|wasnt|were|werent ?around|dead|
            gone|here
        no|nobody|noone|wouldnt .. even|one|would care|miss|notice .. gone|if|me
        disappear|vanish ... and_never|completely|everyone|for_good|forever|from_this|myself|nobody|want
        could|want|wants|wish|wishes could|i|to .. disappear|vanish
        know|knows how|it it|this end|ends
        peace .. at_last|finally|soon
        see everyone|yall|you .. heaven|other_side
        forgive me .. for_what|what_im|when
        sorry for everything ... love
    """,
    "en.suicide.means": """
        burn*|carv*|scratch*|stab* .. in|into|on .. arm|arms|leg|legs|skin|thigh|wrist
        gun|pistol|revolver|rifle|shotgun .. beside|by|near|next|under .. bed|her|him|pillow
        garage ... car_on|car_running|engine|exhaust|motor|running
        train|trains ... fast|schedule|times
        has|keep|keeps .. bottle|pills|stash .. for_when|in_case|just_in_case
        ate|downed|popped|swallowed|took ?about|almost|like|maybe|over MANY advil|ambien|ativan|benadryl|klonopin|of|
            pills|tylenol|xanax
        ate|swallowed|took every pill|single_pill
        bought|found|got|has|have|prepared|ready ?a|her|his|some|the noose|razor_blades|rope
        drink*|drunk ... gun|pistol|revolver|rifle|shotgun
        did|do|does|doing|done anything|harm|it|might_do|something|what_he|what_she ?bad|crazy|stupid to herself|himself|
            myself
        could|gonna|ll|may|might|will|would do .. to herself|himself|myself
        do something crazy|drastic|permanent|stupid
        promised|said|says|swears .. do it now|soon|today|tomorrow|tonight
        chug*|drank|drink*|drunk|gulp*|swallow* .. antifreeze|bleach|cleaner|clorox|detergent|drano|lysol|pesticide|
            poison|windex
        bleach ... again|drank|drunk|yesterday
        down|finish*|swallow*|take|taking|took .. all|entire|full|rest_of_the|whole ?of ?her|his|my|the bottle|box|jar|
            medication|meds|pills|prescription
        card|letter|message|napkin|note|notebook|page|paper|text ... bye|dont_look|forgive|forgiveness|goodbye|i_love|
            love_you|sorry
        ledge|overpass|platform|rooftop|train_tracks .. and|jump|step|think|thinking|thinks|thought
        plan|plans ... bridge|car|gun|pills|razor|rope|tracks|train
        did|drank|shot|took|used ... to die
        blade|gun|knife|razor|rope ... bathroom|locked|search*|suicid*
        googl*|looks_up|reads|search*|youtube ... death|dying|kill|suicid*
        alone|cleaning|cleans|closet|crying|garage|loading|loads|locked|playing|plays|sit|sits|sitting|sleeping|sleeps|
            stares|staring|truck|walks ... gun|pistol|revolver|rifle|shotgun
        gun|pistol|revolver|rifle|shotgun ... alone|crying|garage|goodbye|herself|himself|lap|loaded|mattress|myself|
            nightstand|pillow
        bridge|ledge|overpass|railing|roof ... cop|cops|last_night|over|police|stranger|talked|yesterday
        coaxed|grabbed|pulled|talked .. back|down|off .. bridge|ledge|overpass|railing|roof|tracks
        asked|asking|asks|googl*|looked|looking|reading|researching|search|searched|searching ... hang*|how_long|how_many|
            how_to|least|lethal|methods|painless|ways|without_pain
        how many|much .. do|does|it|would .. need|needs|take|takes
        plan|plans ... bridge|die|gun|note|pills|rope|tonight
        russian roulette
        drive|drove|wade*|walk|walked|walking|walks .. into|off .. cliff|front|lake|ocean|river|road|sea|traffic|water|
            woods
        in front of ?a|the bus|car|semi|traffic|train|truck
        quit|refus*|skipping|skips|stopped .. chemo|dialysis|heart|insulin ... die|let|on_purpose|purpose|wants
        bought|found|hung|made|tie|tied|tying .. belt|cord|hose|knot|noose|rope
        bandages|cut|cuts|marks|scars|scratches|slices .. on|up .. arm|arms|legs|thighs|wrist|wrists
        cutting again|and|every|her|his|my|since
        long sleeves
        cleaned|cleaning his|the gun
        barrel|blade|gun|knife|muzzle|pistol|revolver|rifle|shotgun ... chest|chin|ends|head|mouth|own_throat|temple|
            wrist|wrists
        had|held|holds|put|puts|putting .. barrel|gun|pistol .. chin|head|herself|himself|mouth
        gallows|noose|razor|razor_blade|razorblade|razors
        belt|cord|extension_cord|rope|sheet ... attic|beam|ceiling|closet|fan|garage|herself|himself|myself|neck|rafter|
            ready|tree|tried
        tried|try|trying .. again|night|with ?a|her|his|my|the belt|gun|knife|pills|razor|rope
        hang|hanged|hanging|hung .. from|herself|himself|myself
        carv*|cut|cuts|cutting|slash*|slice|sliced|slit|slits|slitting .. arms|legs|own_throat|thighs|vein|veins|wrist|
            wrists
        burning|cutting again|herself|himself|myself|on_her|on_his
        jump|jumped|jumping|jumps|leap|step*|threw|throw|walk* ... balcony|bridge|building|cliff|freeway|highway|ledge|
            overpass|parking_garage|roof|tracks|traffic|train|window
        balcony|bridge|cliff|ledge|overpass|platform|roof|tracks|train_platform ... edge|jump*|looking_down|over|rail|
            sit*|stand*|step|think*
        drove|found|goes|sat|sit*|stand*|stood|went .. at|on|to .. bridge|edge|ledge|overpass|railing|roof|tracks|train
        one step
        crash|drive|driving|drove|ran|run|steer*|swerve*|wreck ... bridge|herself|himself|into_a|off_a|off_the|on_purpose|
            pole|semi|tree|wall
        hope|hopes|tried|want|wanted|wants|wish|wishes .. bus|car|cop|cops|train|truck .. crash|hit*|run|shoot
        suicide by cop
        cops|police .. kill|shoot her|him|me
        collecting|collects|counted|counting|counts|hides|hiding|hoard*|lined|lining|save|saved|saves|saving|stash*|
            stockpil* .. insulin|medication|meds|pill|pills|tablets
        how many .. does_it|it_take|pills|tylenol|would|xanax ... death|die|enough|kill|lethal|not_wake|take
        fatal|lethal amount|dose
        ate|chugged|downed|popped|swallowed|took .. MANY .. advil|antidepressants|aspirin|bottle|capsules|insulin|it|
            medication|medicine|meds|pill|pills|sleeping|tablets|them|tylenol|xanax
        downed|swallowed|took a|her|his|my|the entire|full|whole .. bottle
        drank|drink|drinking|drinks|swallowed .. antifreeze|bleach|detergent|drano|lysol|pesticide|poison|rat_poison|
            windex
        carbon monoxide
        car|engine .. running .. garage
        exhaust .. hose
        attempt|attempted|tried .. end|kill|overdose|overdosing
        on purpose .. overdos*|pills|this_time|took|wanted
        overdos*|took|used .. deliberat*|intentional*|on_purpose|to_die
        going|plans|threat*|wants to overdose
        bought|buying|getting|loaded|looking .. bullets|gun|helium|noose|pistol|rifle|rope
    """,
    "en.suicide.mood": """
        let|lets|letting her|him|me|them die
        asking|asks|begged|begging|begs|pleads .. god|me|to|us .. die|end|kill|let
        depress* ... dead|die|end|live
        bad|black|dark|evil|intrusive|morbid|scary|ugly ideas|place|places|thought|thoughts
        thoughts .. again|of_death|of_dying|of_ending|of_not
        ideation
        given_up|has_no|losing|lost|no|without .. all_hope|hope|on_living|up_on_life|will_to_live
        gave|given|gives|giving up on everything|herself|himself|life|living|myself
        done fighting|with everything|fighting|it_all|life|living|this_world|trying
        psych|suicide 5150|baker_act|hold|ward_hold|watch
        1013|5150|baker_acted
        nothing matters
        hates being|her|his|that alive|he|life|she
        hate being alive
        hate|hates her|his|my life
        attempt|attempts ... last_night|life|suicide|yesterday
        tried to .. die|go|leave_this|leave_us
    """,
    "es.suicide.named": """
        se ahorca|cuelga|envenena|mata|suicida
        sucid*|suicid*|suisid*
        ahorcarme|ahorcarse|autoles*|autolesion*|colgarme|colgarse|dispararme|dispararse|envenenarme|envenenarse|matarme|
            matarse|quitarme_la_vida|quitarse_la_vida
        me dan|iba|queria|quiero|voy|vuelvo ?a|ganas ?de ahorcar|aventar|aviento|colgar|cortar_las|dar_un_tiro|disparar|
            envenenar|hacer_dano|lastimar|matar|pegar_un_tiro|quitar_la_vida|tirar_de|tirar_del|volar_la
        yo me ahorco|aviento|corto|mato
        se ?ha|he|iba|intento|queria|quiere|trata|trato|va|vas|vaya ?a|de ahorcar|ahorco|ahorque|aventar|colgar|corta|
            cortar_las|corto|danar|dar_un_tiro|disparar|envenenar|lanzar|lastimar|matar|mate|mato|pegar_un_tiro|
            quitar_la_vida|rasguna|tirar_al|tirar_de|tirar_del|volar|volar_la|volar_los
        se|te ahorca|ahorco|corta|cortaba|cortando|lastima|lastimaba|mata|mate|mato brazos|con|el|ella|las|los|munecas|
            piernas|si|sola|solo|venas|yo
        cortarme|cortarse|danarme|danarse|desaparecerse|hacerme_dano|hacerse_dano|herirse|lastimarme|lastimarse|
            quitarme_de_en_medio|quitarse_de_en_medio
        quitar* ?de|la|mi|su en_medio|enmedio|vida
        quito la vida
        desea|deseaba|deseo|dice|ganas|gustaria|habla|hablaba|hablando|igual|importa|mejor|merece|merezco|ojala|pensando|
            pide|pidiendo|piensa|pienso|preferiria|prefiere|prefiero|queria|quiere|quiero|quisiera|reza|ruega ?a|de|
            diario|dios|en|estar|me|que|se|ya ?con|de|estar|la|me|no|que|se ?la|me|se amanec*|desaparec*|despertar|
            irse_de_este|morir*|morir~|muerte|muriendo|muriera|no_despertar|no_estar|no_existir
        estar|estaria|estarian|mejor|queria|quisiera|vale|valgo ?mas|mejor muerta|muerto|sin_mi
        da|dar|daria igual|lo_mismo .. morir~|muerte|vivir
        ojala ?me|no|nunca|que|un|y|ya .. amanez*|desperta*|despertar~|llevar~|mate|morir~|muerte|nacido
        nunca debi|haber|hubiera nacer|nacido
        no debi|debio|haber|hubiera nacer|nacido
        acabar~|termin* con el_sufrimiento|esto_de_una|mi_sufrimiento|mi_vida|su_sufrimiento|su_vida|todo
        acabar con|de esto|mi|su|todo|una
        ido|ir|irme|irse|largar*|va|vaya|voy ?a|con|de este esta_vida|mundo
        deje* este mundo
        alcanzar*|ir|irme|irse|llevar~|reunirme|reunirse|va ... cielo|con_dios|con_el_senor|con_mi_jefa|con_mi_mama|
            con_mi_papa|con_su_mama|con_su_papa|descanse|difunta|difunto|en_el_cielo|que_en_paz|su_mama_que
        otro lado .. espero|ver
        nos vemos .. alla_arriba|cielo|otra_vida|otro_lado
        en paz .. descans*|ya
    """,
    "es.suicide.not_living": """
        ni|no|sin|ya_no .. aguanta|aguanto|caso|chiste|deberia|debo|desea|deseo|ganas|gusta|ilusion|importa|interesa|
            merece|merezco|motivo|motivos|queria|quiere|quiero|quisiera|razon|razones|sentido|soporta .. amanecer|aqui|
            despertar|este_mundo|existir|levantarse|nada|seguir|vida|viva|viviendo|vivir|vivo
        ni|no|sin|ya_no .. caso|chiste|motivo|razon|sentido ... mundo|nada|seguir|vida|vivir
        ni|no|sin|ya_no ?tengo|tiene deseo|deseos|ganas ?de|ya existir|nada|seguir|vida|vivir
        no queria|quiere|quiero|quisiera ?estar|seguir|ya estar|estar_aqui|existir|seguir|viva|viviendo|vivir|vivo
        no deberia|debi|debio|merece|merezco estar|haber|seguir|vivir
        pa|para|que .. seguir viviendo
        pa|para que .. estoy|seguir|sigo|vivimos|vivir|vivo
        cansad*|fastidiad*|hart* de estar_viv*|existir|la_vida|mi_vida|su_vida|todo|vivir
        ni|no|nunca|ya_no .. aguant*|puede|puedo|soport* ?con|mas|seguir|ya asi|con_esto|con_la_vida|esta_vida|este_dolor|
            mas|nada|seguir|todo_esto|vivir
        ya no aguanta|aguanto|puede|puedo
        dormir*|dormirse|duerma ... no_despert*|no_despierte|no_volver|nunca|para_siempre|ya_no
        para no despertar
        no amanecer|amanezca|despertar|despierte manana|mas|nunca|ya
        ganas|quiere|quiero ?de|que|ya .. esto|todo .. acabe|pare|termine
        que|ya .. esto|todo .. acabe|termine
        perdi*|perdido .. esperanza|esperanzas|ganas ?de|las|todas ?seguir|vivir
        la|mi|su vida no|ya_no .. importa|nada|sentido|vale
        nada|todo .. importa|sentido tiene|ya|ya_no
    """,
    "es.suicide.farewell": """
        si ?el|ella|yo ?el|ella|yo ?ya faltara|me_muriera|muriera|muriese|no_estuviera|no_estuviese|no_existiera|
            se_muriera
        quier* mucho ... apago|colgo|cuid*|no_contesta|ya_no_contesta
        ya escogio|hay|puso|tiene fecha
        ya he_vivido|vivi|vivio|vivo ?lo ?mucho bastante|mucho|suficiente
        ir|irme|irse ... difunt*|en_el_cielo|fallecio|muerta|muerto|murio
        no .. lleg* ?a|al|hasta ?a|al ano_nuevo|cumpleanos|diciembre|fin_de_ano|fin_de_mes|navidad
        ir|irme|irse .. para|y no regresar|volver
        arreglad*|lista|listo|preparad* ?todo .. para el_final|irme|irse|morir*
        nadie .. que .. aguant*|batallar|lidiar|preocup*|soportar*
        hacerme|hacerse|me_haga|se_haga|se_pueda_hacer|se_quiere_hacer|se_va_a_hacer|se_vaya_a_hacer algo|dano
        dejar~ su|una carta|nota
        ya .. quiere|quiero|va|voy ?a descansar
        dia que .. falte|quiera_ir|vaya|voy
        despues de hoy
        no|ya_no .. batallar|lidiar|preocup* .. con|conmigo|de|por .. el|ella|mi
        no .. volver* .. ver
        hac*|hacerse|quitarse|quitar~ .. camino|lado|medio
        dios|diosito|huesuda|muerte|senor|virgen|virgencita ... llevar~|quite|recog*|recoj*
        ojala|que .. se ?la|lo ?me llevara|lleve|recoja
        ojala|que la|lo|me llevara|lleve|recoja ?de|ya ?una dios|diosito|el_senor|muerte|ya
        descansar|descanse|descanso ... de_esta_vida|de_todo|de_una_vez|en_paz|siempre|ya
        borrar*|quitar* .. enmedio|mapa|mundo
        ya .. todo .. acaba|acabar|termin*
        sabe|se como acaba|termina|va_a_acabar
        acomod*|arregl*|dejando|dejo|puso .. todo .. arreglado|dicho|listo|orden|papeles
        donde .. ahorros|escrituras|papeles|seguro|testamento .. cuando|para|por|si
        audio|carta|llamada|mensaje|recado|video ... adios|cuiden*|cuidens*|despid*|llorando|los_quiero|perdon*|ultim*
        perdon* .. todo|todos .. adios|despid*|quier*
        no|nunca|ya_no .. va*|voy .. estar|llegar|ver .. ano|aqui|cumplean*|manana|navidad|viv*
        ultima|ultimo .. abrazo|cumpleanos|navidad|vez_que
        para lo que me queda
        al fin que nadie|no
        nadie .. extran*|falta|import*
        descans*|estar*|estari*|quedar*|van|viv* .. felic*|mejor|tranquil* .. si_no|si_yo|sin_el|sin_ella|sin_mi|
            sin_nosotros
        despedida|despedidas|despedirme|despedirse|despide|despidi*
        carta|cartas|mensaje|nota|recado|video ... adios|cuando_no_este|despedida|despid*|diciendo_adios|para_cada|
            para_cuando|para_sus_hijos|perdon|por_si_se_muere|si_me_pasa|suicid*
        adios .. a_mis|a_sus|a_todos|mama|mundo|para_siempre
        dice|diciendo|dijo|escribio|mando adios
        regal*|repart*|reparti* ... cosas|guitarra|herramienta*|joyas|perro|pertenencias|reloj|ropa|todo
        ataud|cajon|cenizas|cremen|entierre|entierren|entierro|funeral|lapida|panteon|testamento|velorio ... arregl*|
            canciones|dejo|escog*|hizo|mi|pid*|quier*|se|su|suy*|ya
        arreglo|escogio|escribio|hizo|pidio|planea* .. caja|entierro|funeral|testamento|velorio
        seguro de vida ... alcanza|cobr*|cubre|morir~|muerte|paga|si_se|valgo
        estorbo|lastre
        carga de_mi|de_todos|nomas|pa|para
        es|siente|soy un|una ?puro carga|estorbo|lastre|problema
        descans*|descansar*|descansen|felices|feliz|mejor|tranquilos ... de_mi|desaparece|desaparezco|muera|
            si_desaparezco|si_me_muero|si_me_voy|si_no_esta|si_no_estoy|si_yo|sin_el|sin_ella|sin_mi
        sin mi .. estaran|estarian|mas|mejor|van
        nadie .. extran*|llorar*|notar*
        ya no|pronto .. les_voy|los_voy|me_van|te_voy|va_a|van_a|vas_a|voy_a ?estar|ver ?aqui|dar|molestar
        no ?la|lo|me|nos|va|van|vas|voy ?a|me|vamos|van|vas .. dar|estar|llegar|molestar|ver|volver ?a ... ano|aqui|
            cumpleanos|guerra|lata|mas|molestias|navidad|problemas|ver
        cuando|el_dia_que|para_cuando ?ya|yo falte|me_haya_ido|me_muera|me_vaya|no_este|no_estemos|se_muera|ya_no_este
        cuid*|encarg* ... cuando|hijos|perro|si_algo_me|si_falto|si_me_pasa|si_ya_no|si_yo
        ultima|ultimo abrazo|cumpleanos|mensaje|navidad|vez con|me|para|que
        pide|pidiendo|pidio perdon .. a_cada|todo|todos
        perdoname|perdonenme .. lo_que|por
        desaparecer|desapareciera|desaparezc*|desaparezca|desaparezco|esfumarse
        va a|cometer|hacer una locura|tonteria
        hacer|haga|hiciera alguna|una barbaridad|locura|tonteria
        algo malo .. hacerse|se_haga
    """,
    "es.suicide.means": """
        baj*|quitar~ .. azotea|barandal|puente|vias ... anoche|ayer|bomberos|policia
        bomberos|policia ... baj*|quitar~ .. azotea|barandal|puente|vias
        encontr*|hall* .. ahorcad*|colgad*|muert*
        encerrar~ .. con .. arma|cuchillo|cuete|escopeta|navaja|pastillas|pistola
        como|cuanto|que_tan|que_tanto .. duele|rapido|tarda .. morir*|morir~|muerte|tren
        intent*|prob*|quis*|trat* .. con .. cable|cinto|cinturon|cuchillo|cuerda|gas|gillette|mecate|navaja|pastillas|
            pistola|soga
        me|se acerco|acerque|asomo|para|paro|quede|quedo ... anden|azotea|barandal|orilla|puente|tren|vias
        anden|azotea|barandal|puente|vias ... aventar~|paso|pensar~|pienso|saltar~
        plan|planea*|planes ... acabar|matar*|morir*|pastillas|pistola|puente|soga|tren
        un paso
        dejar~|deje*|pid*|rueg*|suplic* ... morir*|muera|mueran|muramos
        arma|cuchillo|navaja|pistola|soga ... escondi*|suicid*
        busca|buscar|busco|google|internet|lee|ve|youtube ... matar*|morir*|suicid*
        beber*|echar*|empinar*|meter*|tomar*|tome|tomo|tragar* .. frasco_entero|toda_la_caja|todas_las|todas_mis|
            todas_sus|todo_el_bote|todo_el_frasco|todo_lo_que_hay
        carta|cuaderno|hoja|mensaje|nota|papel|recado ... adios|disculp*|perdon*|perdonen*
        agarr*|carg*|comprar~|consigui*|duerme|guarda|limpi*|saco|tiene|trae .. arma|cuete|escopeta|navaja|pistola|soga|
            veneno ... acabar~|adios|cabeza|cansad*|despid*|el_mismo|encerrar~|fin|llora*|matar~|morir~|solo
        arma|cuete|escopeta|pistola ... acabar~|almohada|boca|cabeza|encerrar~|llor*|matarse|morir*|se_mata|sien|solo
        buscar~|comprar~|consigui* .. cuerda|mecate|raticida|soga|veneno
        ruleta rusa
        caminar|camino|entrar|mete|meterse .. lago|mar|presa|rio
        acostarse|acosto|enfrente|frente|pararse|paro|ponerse|se_pone .. camiones|carretera|carros|freeway|trailers|tren|
            vias
        cortar~ .. brazos|el_cuerpo|munecas|muslos|piernas|sola|venas
        se hace cortadas|cortes|dano|heridas
        cicatrices|cortadas|heridas|marcas|rasgunos .. brazos|munecas|piernas
        busca*|buscaba|buscando|googl*|investig*|pregunt* ... como_matar*|como_morir*|cuantas|formas|maneras|
            que_tan_rapido|sin_dolor|suicid*
        petatearse|plomazo|tronarme|tronarse
        arma|canon|cuchillo|cuete|escopeta|fusca|navaja|pistola|revolver|rifle ... barbilla|boca|cabeza|cuello_suyo|
            garganta|munecas|pecho|sien
        se apunta|apunto|metio|pone|puso .. arma|canon|cuchillo|cuete|pistola
        cable|cinto|cinturon|cuerda|horca|lazo|mecate|reata|sabana|soga ... amarrar~|arbol|colgar~|comprar~|cuello|
            escond*|garage|guarda|intent*|lazo|lista|prepar*|techo|viga
        amarro|colgada|colgado|colgando|colgo|compro|consiguio|preparo .. cuello|cuerda|lazo|mecate|reata|soga|viga
        intente|intento|quise|quiso|trate|trato .. acabar|ahorcar*|aventar*|colgar*|con_el_cinto|con_un_cinto|cortar*|
            matar*|morir*|pastillas|tirar*
        asom*|aventar*|avento|aviento|brincar~|lanzar~|parada|parado|saltar~|se_para|subio|subirse|tira|tirar*|tiro ...
            azotea|balcon|barranco|camion|carretera|carros|edificio|freeway|metro|puente|rio|segundo_piso|techo|trailer|
            tren|ventana|vias
        azotea|balcon|puente|tren|vias ... aventar*|brincar~|mirar~|orilla|parad*|pensar~|saltar~|sient*|tirar*
        abri*|cortar~|raj*|rasg* .. brazos|munecas|piernas|vena|venas
        cortadas|cortes .. brazos|munecas|nuevas|piernas
        se anda_cortando|corta|corto|esta_cortando|rasguna|sigue_cortando
        bebe|bebio|toma|tomar*|tomo|tragar~|trago .. acido|anticongelante|cloro|fabuloso|gasolina|gramoxone|herbicida|
            insecticida|matarratas|pinol|racumin|raticida|thinner|veneno
        acumul*|ahorr*|cont*|escond*|esta_juntando|guard*|junt* .. insulina|medicina|medicinas|pastillas|pildoras|tabletas
        cuantas ?de|hacen|pastillas|pildoras ... bastan|dormir*|falta|faltan|hacen_falta|hay_que|matar*|morir*|necesit*|
            no_despert*
        empino|tomado|tomarse|tome|tomo|tragado|trago|trague ... blister|bote_de|caja_de|frasco|monton_de|
            muchas_pastillas|punado|puno_de|todas_las|todas_mis|todas_sus|todo_el_frasco|treinta_pastillas|un_puno|
            veinte_pastillas
        a_proposito|adrede|con_intencion|intencional*|queriendo .. hizo|inyecto|pastillas|sobredosis|tomo
        inyecto|lo_hizo|sobredosis|tomo .. a_proposito|adrede|intencional|para_mat*|para_mor*|porque_queria|queriendo
        para matarse|morir|morirse|no_sufrir|ya_no_despertar
        dar|darme|darse|meterse|pegar|pegarme|pegarse|pego el|un balazo|plomazo|tiro
        volar|volarme|volarse la|los cabeza|sesos|tapa
        choc*|desbarranc*|estrellar* ... a_proposito|adrede|arbol|carro|poste|trailer|troca
        ojala|queria|quiere|quisiera ?que .. atropell*|choc*|lo_mate|lo_maten|me_mate|me_maten|un_camion|un_carro|
            un_trailer
        otra|segunda|tercera vez .. intenta|lo_intenta|se_corta|se_toma|toma_cloro|toma_veneno
        gas .. abri*|prend*
    """,
    "es.suicide.mood": """
        ideas|intento|intentos|pensamiento|pensamientos ?bien|de|muy|otra de_acabar|de_mat*|de_morir*|de_muerte|
            de_no_vivir|de_quitar*|fe*|mal*|negr*|oscur*|raras|suicid*|terribles
        pensando|penso|piensa|pienso cosas|en acabar*|feas|horribles|lo_peor|malas|matar~|morir*|no_vivir|quitar*
        atento contra
        atentar contra mi|su vida
        contra mi|su propia vida
        voces .. dano|matar*|mate|morir*|muera
        agarro|cargo|consiguio|saco ... para_matarse|y_dijo_que_se_mata
    """,
    "en.pregnancy.named": """
        her|my|the ob appointment|doctor|said|says|told|wants
        baby .. isnt|not|stopped growing|moving
        stork
        baby|child|twins ... carrying|expecting|growing_inside
        because_of|for her|my|our|the|this baby
        prenatals
        about|ready to pop
        prenatal
        pregnan*
        preg
        knocked up
        with child
        expectant|expecting ?a|again|another|her|in|mom|mother|my|our|their|this|twins ?first|second|third again|and|any|
            april|august|baby|boy|child|december|february|first|girl|january|july|june|little|mama|march|may|mom|mother|
            november|october|one|our_first|second|september|soon|triplets|twins
        are|daughter|girlfriend|im|is|shes|sister|were|wife expecting
        N|eight|far|few|five|four|how_many|months|nine|seven|six|that|three|two|weeks|wks ?months|mos|weeks|wks ?and|or
            ?half|so along|gestation|gone|pregnant
        hes_girlfriend_is|i_am|im|she_is|shes N|eight|five|four|nine|seven|six|three|two months|weeks|wks and|but|
            but_still|on|still|with
        months|weeks|wks along|till_baby|to_go_until
        baby|due|ob_gyn|obgyn|sonogram|ultrasound appointment|bump|date|due|heartbeat|next|showed|shower_next|shows
        due ?date ?any|in|is|next|on|this april|august|day_now|december|fall|february|january|july|june|march|month|
            november|october|september|spring|summer|week|weeks|winter
        due in N|a|five|four|seven|six|three|two month|months|week|weeks
        1|2|3|first|last|second|third ?rd|st trimester
        trimester
        babies|baby|bun|child|kid|little_one|one|twins .. coming|due|in|on any|in|its_way|march|next|on_the_way|soon|
            the_oven|the_way|this
        bun in
        carrying ?a|around|her|his|my|my_son|our|their baby|boy|child|girl|grandbaby|grandchild|high|his|low|triplets|
            twins
        stick|test|tests ... 2_lines|pink_lines|pos|positive|two_lines
        2|double|pink|second|two line|lines
        positive home_test|pregnancy|test
        didnt|hasn|hasnt|havent|late|missed|no|not|skipped|without .. aunt_flo|cycle|her_time_of|period|periods
        period .. didnt|gone|hasnt|late|missed|month|months|not|weeks
        days|month|months|weeks late
        N days|months|week|weeks late
        im|im_like|is|shes late ?by|like N|and|this|weeks
        about|going|gonna be|to be|become|have ?a|her|his|new|our baby|dad|daddy|father|grandma|grandmother|grandpa|
            grandparents|kid|mama|mom|mommy|mother|parents|twins
        has|have|having|were_having .. baby|twins ?any|in|next|soon|this|together
        about to deliver|give|pop birth|soon
        give|gives|giving birth
        fetus|gestational|in_utero|midwife|obgyn|preeclampsia|prenatal|unborn|womb
        in labor
        going into delivery|labor
        water breaks|broke
        contractions
        belly|bump .. big|growing|kick*|moving|out_to|showing
        baby .. hasnt_moved|kick*|moves|moving_inside|not_moving|stopped_moving
        im|just|shes|starting .. showing
        eating for two
        far along
        morning sickness
        breastfeeding_and_pregnant
        in the family way
        carry|keep her|it|my|the|this baby|pregnancy|to_term
        full term
    """,
    "es.pregnancy.named": """
        anda|esta|estoy|quede|quedo|sali|salio de embarazada|encargo|gorda_de_meses|panzona
        ya anda|va|voy ?ya ?para|por ?los N|cinco|cuatro|nueve|ocho|seis|siete|tres meses
        va|voy para los cinco|cuatro|nueve|ocho|seis|siete|tres
        atras*|brinco|paso|retras*|salto ?la|mi|su mes|periodo|regla
        nace|nacer|nacera el|en|este|para abril|agosto|diciembre|enero|febrero|julio|junio|marzo|mayo|mes|noviembre|
            octubre|septiembre|verano
        se ?ya ?le|me|ya nota ?ya ?la ?mi|su barriga|embarazo|pancita|panza
        se ?le|me|ya ?le|me nota
        casi|ya ?casi|mero ?le|me toca|tocaba .. aliv*|cualquier|dar|parto
        cualquier dia .. alivi*|estos|nace
        cuando|donde|me|se ?me|se alivi*
        para|por el|la|mi bebe|criatura
        bebe ... cargando|espera|esperamos|lleva|trae|viene
        vitaminas prenatales
        no .. cierra .. pantalon
        emabraz*|embarasd*|embaraz*|embras*|enbaras*
        cuata_en_camino|encinta|gestacion|gestante|gravida|pansona|panzona|pregnant|prenad*
        en estado ?de|interesante
        espera|esperamos|esperando|esta|estamos|estoy ?de|espera|esperando ?casi|como|mi|nuestro|otro|su|un|una N|bebe|
            bebita|cinco|criatura|cuates|cuatro|dos|familia|gemelos|hija|hijo|mellizos|meses|nina|nino|nueve|ocho|primer|
            segundo|seis|siete|tercer|tres ?bebe|hijo|meses|semanas
        espera|esperamos|esperan|esperando ?a|nuestro|otro|su|un|una ?primer|segundo|tercer bebe|criatura|cuates|familia|
            gemelos|hija|hijo|mellizos|nina|nino
        cumplio|de|lleva|llevo|tengo|tiene|va|voy ?casi|como|en|los|por|ya ?de N|cinco|cuatro|dos|nueve|ocho|pocos|seis|
            siete|tres|unos mes|meses|semanas ?de|y ?barriga|embarazo|encargo|gestacion|medio|panza
        apenas|casi|ya anda|tiene|va de|en|por .. meses_de
        meses|semanas de barriga|embarazada|embarazo|encargo|encinta|gestacion|panza
        barriga|barriguita|pancita|panza de N|cinco|cuatro|dos|embarazada|nueve|ocho|seis|siete|tres
        le|se crece|nota|salio|ve .. barriga|barriguita|pancita|panza
        va|vamos|van|vas|vaya|voy a ser|tener abuela|abuelo|abuelos|bebe|gemelos|hijo|madre|mama|mami|otro|padre|padres|
            papa|papas|papi|un ?bebe|hijo
        va|vamos|van|voy a tener ?a|nuestro|otro|su|un|una bebe|bebita|bebito|cuates|familia|gemelos|hijo|nina|nino
        hay|trae|traigo|viene|vienen en camino
        bebe|criatura|gemelos|hijo|nino|otro .. adentro|camino|en|nace|nacera|por|viene|vientre abril|agosto|camino|enero|
            febrero|julio|junio|marzo|mayo|nacer
        bebe .. adentro|barriga|nace|nacera|nazca|no_se_mueve|panza|patea|que_espera|que_viene|se_mueve|vientre
        ciguena
        dando|dar|dara|de a luz
        aliviar_en|aliviarse|parir|parira|parto|se_alivia  # aliviarse: to give birth, Mexico
        revento|rompe|rompieron|rompio|se_le_rompio .. agua|aguas|bolsa|fuente
        fuente .. revento|rompio|rota
        contracciones|dilatada|dolores_de_parto
        no|sin ?ha|he|le|me|que|se ?ha|le|me baja|bajado|bajo|llega_la_regla|llegado_la_regla|regla|reglado|reglando|
            reglar|viene_la_regla
        menstruacion|mes|periodo|regla .. atras*|atrasad*|baj*|falta|faltando|llega|no|retras*|tarde|viene
        atraso|retraso ?con|de|en ?la|mi|su N|dias|dos|mes|periodo|regla|semanas|tres|un
        lleva|tiene|trae ... atrasada|de_atraso|de_retraso
        atrasad* .. mes|periodo|regla|semanas
        examen|prueba|test ... dos_rayitas|lineas|positiv*|rayas|rayitas
        positiv* .. embarazo|prueba|test
        salio positiv*
        2|dos lineas|lineas_rosas|rayas|rayitas
        control_prenatal|ecografia|feto|ginecologa|ginecologo|matrona|prenatal|ultrasonido|utero|vientre
        dia|fecha de|del parto
        nauseas .. embaraz*
        mi bebe que viene
        lleva|llevo|trae|traigo a_mi|a_su|un|una bebe|criatura|hijo|vida ?adentro|dentro|en
        espera ?a|al|un familia
        mes|meses|semanas .. encargo
        encargaron|encargo|encargue .. bebe|familia|nino
    """,
    "en.violence.blow": """
        bend*|bent|grabb*|grabs|squeez*|twist* .. her|my arm|arms|fingers|hand|neck|throat|wrist|wrists
        beat|beating|beats|bust*|grab*|hit|hits|hitting|hurt*|kick*|knock*|punch*|push*|shake|shook|shov*|slap*|smack*|
            split|threw|throw*|whip* her|his|my|my_little|our|the ?little baby|boy|boys|eye|face|girl|girls|head|kid|kids|
            mom|mother|mouth|nose|wife
        knock*|push*|shov*|threw|throws her|him|me|us across|against|down|into|off|over|to
        take|takes|taking|took a swing
        fists
        assault*|attack*|backhand*|beat|beaten|beating|beats|bit|bites|body_slam*|breaks|broke|burn*|bust*|chok*|clock*|
            club*|cracked|drag*|elbow*|grab*|headbutt*|hit|hits|hitting|jump|jumped|kick*|kneed|knock*|pepper_sprayed|
            pinn*|pistol_whip*|pound|pounded|pounds|pull*|punch*|push*|shook|shoots|shot|shov*|slam*|slap*|slug*|smack*|
            smash*|spat|spit|spits|split|stab*|strangl*|swing|swinging|swings|swung|tackl*|tased|threw|throws|whip*|
            whoop*|yank* ?a|around|at|down|into|out|the|up OBJ|her_head|mom_by|my_arm|my_face|my_hair|my_head|my_jaw|
            my_lip|my_neck|my_nose|my_ribs|my_teeth|my_tooth|my_wrist
        assaulted|attacked|beat_up|beaten|choked|hit|kicked|punched|pushed|raped|shoved|slammed|slapped|stabbed|strangled|
            thrown across|against|by|down|into|up
        been|get|gets|getting|got|was beat|beaten|choked|hit|kicked|physical|physical_with|punched|rough_with|slapped|
            violent
        beat|beating|beats|punching ?on|up OBJ
        beat|beating|beats up
        hands on each|grandma|her|him|his|me|mom|my|us
        laid|lays|put|puts|putting|raised|raises|throws ?a|her|his fist|fists|hand|hands
        hands .. neck|throat
        around|by .. hair|neck|throat
        black_eye|black_eyes|broken_arm|broken_jaw|broken_nose|broken_rib|broken_ribs|bruise|bruised|bruises|busted_lip|
            choke_marks|concussion|fat_lip|fist|fists|handprint|split_lip|stitches_from|welts
        black and blue
        abuser|assault|assaults|battered|beatings|strangulation|violence|violent|violently
        abus* ... her|him|kids|me|mom|physical*|sexual*|us
        physical*|sexual* abus*|aggressive|attack*|fight*|violent
        domestic
        protection|protective|restraining order
        battered|dv|women shelter|womens
        came|come|comes|coming after|at her|him|me|my|us
        becomes|gets|getting|goes|got|hes|is|shes|turned|turns ?physically|real|really|so|very aggressive|dangerous|
            mean_and_hits|physical|violent
        swinging|swung
        afraid|fear|fears|scared|terrified of for_my|for_our|her_husband|her_son|hes_going_to_hurt|him|my_boyfriend|
            my_brother|my_dad|my_husband|my_son|what_he
        afraid|scared|terrified of|to be|being|come|go|going|sleep .. alone_with|home|in_my|in_the_house|sleep
        we lock|sleep ... bedroom|door_locked|doors_locked
        barricad*|hid|hide|hiding|lock* ... bathroom|bedroom|car|closet|from_him ... drunk|from|he|him|knife|scream*|until
    """,
    "en.violence.weapon": """
        bat|gun|hammer|knife|machete ... hand|hands
        grabbed|grabs|holding|waving|with a|his|my|the axe|bat|gun|hammer|knife|machete ... at|door|hand|me|money|scream*|
            screaming|us|yelling
        drag her|me|us out
        ax|axe|bat|belt|blade|crowbar|golf_club|gun|hammer|knife|machete|pistol|razor|rifle|scissors|screwdriver|shotgun|
            weapon ... at_her|at_him|at_me|at_my|at_us|chas*|face|me|on_me|on_my|on_us|point|pointed|swing*|threat*|
            throat|to_her|to_my|us|wav*
        aim*|brandish*|brings|came|chas*|comes|demand*|grabbed|held|hold*|point*|pull*|stand*|swing*|swung|threat*|threw|
            throws|wav* ... axe|bat|blade|crowbar|gun|hammer|knife|machete|pistol|rifle|shotgun|weapon
        held|holding|pulled|pulls|put .. blade|gun|knife .. at|on|to
        at gunpoint|knifepoint
        shot at her|him|me|my|our|the|us
    """,
    "en.violence.threat": """
        afraid|scared|terrified .. of .. my|own
        bag|hand|hands|pillow|towel .. over .. face|head|mouth|nose
        coming|hunting|looking|searching after|for her|me|us and|at|he|to|with
        never|not|wont .. away|here|leave|out alive
        cut|slit her|my|our ?throat
        sleep|sleeping|slept ... knife|locked|one_eye
        lock|locked|locking my|our|the .. bedroom|door|room ... afraid|because|her|him|night|scared|sleep|son
        walk|walking on eggshells
        afraid|scared|terrified .. of ?her|him|my boyfriend|brother|dad|daughter|ex|father|grandson|him|husband|mom|
            partner|son|wife
        beat|break|burn|bury|choke|cut|destroy|harm|hurt|kill|killing|kills|murder|shoot|slit|stab|strangle ?all|off
            everybody|everyone|her|him|his|me|mom|my|our|the_kids|them|us|you
        threat* ?her|him|his|me|my|that|to|us|with ?he|to|with .. beat|burn|everyone|family|grandma|gun|her|him|his|hit|
            hurt|kids|kill|knife|me|mom|my|shoot|stab|us
        threatened|threatening|threatens|threats
        blow|burn|burning|burns|torch .. apartment|home|house|place|trailer|up_the ?down
        make her|me|us disappear|pay|regret|sorry
        dead if|when|woman he|i|she|we
        he_ll|he_will|hell|ill|shell bury|end|find|kill her|me|us|you
        if i|she|we call|leave|leaves|left|tell ... beat|burn|dead|find|hurt|kill|regret|shoot
        stalk*
        find|hunt|track her|me|us down
    """,
    "en.violence.sex": """
        molest|molested|molesting|molests|rape|raped|rapes|raping|sexual*_assault*
        force*|forcing ?himself ?on her|me|sex|us
        force*|forcing|made|makes|making|pressures her|me ?to do_things|have_sex|in_bed|prostitut*|sell|sleep_with|touch
        pimp*|traffick*
        sells|sold her|me|my_body ?for|out
        when i say no
        wont take no
        touched|touches|touching her|me|my against|at|daughter|in|private|sister|when|while|without
        against her|my will
    """,
    "en.violence.locked": """
        didnt|doesnt|dont|never|not|refuses_to|wont .. allow|let|letting .. her|him|me|us .. call|go|have|leave|out|
            outside|see|talk|use
        keeping|keeps|kept her|him|me|us ?locked home|in|inside|locked|prisoner
        lock*|shut|trapped|traps ?her|him|me|my|us .. basement|bedroom|captive|closet|hostage|house|in|inside|prisoner|
            room
        broke|hid|hides|keeps|smashed|takes|took .. her|my|our car_keys|documents|id|keys|papers|passport|phone|shoes|
            wallet ... call|cant|door|go|help|hit|leave|lets|out|police|so_i|stands|wont
        block*|guards|standing|stands .. door|doorway|exit|stairs
        cant leave .. because|he|him|house
        captive|hostage|prisoner
    """,
    "en.violence.smashing": """
        bang*|break|breaking|breaks|broke|broken|destroy*|destroyed|flip*|hurl*|kick*|pound*|punch*|put*_his_fist|ripp*|
            smash*|tear*|threw|throw*|tore|trash*|wreck* ... bottles|cabinets|chair|chairs|dish|dishes|door|doors|drywall|
            everything|furniture|glass|holes|house|lamp|mirror|my_car|phone|place|plate|plates|stuff|table|television|
            things|tv|wall|walls|window|windows|windshield
        hole|holes in .. door|drywall|wall|walls
        in_a_rage|rages|rampage|tearing_up
        beat*|choked|hurt*|kicked|kill* .. cat|dog|kitten|pet|puppy
    """,
    "es.violence.blow": """
        aventar~|azotar~|cachetear~|empujar~|estrujar~|golpe|golpear~|golpes|jalonear~|madrear~|nalgue*|patear~|pegar~|
            sacudir~|tumbar~|zarandear~ a|al ?el|la|las|los|mi|mis|su|sus abuela|bebe|esposa|esposo|gente|hermana|
            hermanita|hermanito|hermano|hija|hijo|hijos|jefa|mama|mujer|nina|ninas|nino|ninos|papa|todos
        alzar~|levantar~ ?le|me ?la mano|manos
        arrojar~|aventar~|lanzar~ ?le|me|nos ?el|la|un|una aceite|agua_caliente|agua_hirviendo|botella|cosas|piedra|plato|
            silla|vaso|zapato
        cruz* la cara
        aporrear~|aventar~|azotar~|empujar~|estrellar~|golpe|golpear~|golpes|tirar~ ?la|le|lo|me|nos .. cabeza|cara|
            contra|escaleras|pared|piso|suelo
        la|le|me|nos avento|azotar~|cruzo|estrellar~
        punos
        con los el_puno|punos
        abr* ?le|me ?el|la cabeza|ceja|frente|labio
        abus* de ella|mi
        se ?me|nos ?le echo|fue|vino encima
        saca|sacar a golpes|patadas|rastras
        miedo|panico|terror .. esposo|hermano|hija|hijo|marido|mujer|nieto|novio|papa|pareja
        dormimos|duerme|duermo .. candado|carro|encerrad*|llave ... el|encuentr*|miedo|no
        agarr*|caga*|cago|dejo|molio|muele ?la|me|nos a cintarazos|golpes|madrazos|palos|patadas|trancazos
        parti*|quebr*|revent*|romper~ ?dos|el|la|mi|su|un|una boca|brazo|cabeza|cara|ceja|costilla|costillas|dedo|diente|
            dientes|hocico|labio|madre|mano|nariz
        ojo|ojos ?bien|todo hinchado|morado|morados|moro
        la|las|le|les|lo|los|me|nos|te ?anda|esta|estaba|ha|quiere|quiso|suele|va|volvio|vuelve ?a|queriendo abofetear~|
            acuchill*|agarr*_a|agarr*_del|agarr*_por|agred*|ahorcar~|aporrear~|apunal*|arrastr*|aventar~|azotar~|balace*|
            cachetear~|chinga*|cintare*|da_con|da_de|daba_de|deja_moretones|dejo_morad*|dejo_moretones|descont*|dio_con|
            dio_de|disparar~|echo_encima|empujar~|escup*|estrangular~|fractur*|fue_encima|golpe|golpear~|golpes|jala_del|
            jalar~|jalo_del|jalonear~|lastimar~|levanta_la_mano|levanto_la_mano|madrear~|maltrat*|manose*|mato_a_golpes|
            mordio|muerd*|nalgue*|parte_la|partio|partio_la|patead*|patear~|pegar~|pone_la_mano|pone_las_manos|punete*|
            puso_la_mano|puso_las_manos|quebro_el|quemar~|revent*_la|rompio_dos|rompio_el_brazo|rompio_la_boca|
            rompio_la_cara|rompio_la_nariz|rompio_un|sacudir~|sampo|sarande*|sone|sono|sopape*|surt*|trompe*|tumbar~|
            tundi*|violar~|zarandear~|zump*
        abofetea|abofeteo|ahorco|avento|cachetea|cacheteo|empuja|empujo|estrangulo|golpea|golpeaba|golpean|golpearla|
            golpearme|golpeo|jalonea|madrea|madreo|patea|pateo|pega|pegaba|pegan|pegarle|pegarme|pego|pegue|tumbo ?a|a_mi|
            al|con|cuando abuela|ama|el|ella|hermana|jefa|jefita|la|los|mama|me|mi|mis|nina|nino|ninos|nosotros|su|sus|
            todos|toma|un
        bofetada|bofetadas|cachetada|cachetadas|cates|chingadazos|chingazos|cintarazos|cinturonazos|correazos|cuerazos|
            empujones|fajazos|golpes|golpiza|golpizas|guamazos|hostias|jalones_de_pelo|madrazo|madrazos|madriza|madrizas|
            manazos|nalgadas|paliza|palizas|patada|patadas|pinas|punetazo|punetazos|putazo|putazos|tortazos|trancazos|
            trompada|trompadas|trompazos|vergazos
        tirar~ de|un chingadazo|golpe|golpes|madrazo|patadas
        golpe|golpear~|golpes a|por el|ella|la|los|mama|mi|su|su_mama
        ojo|ojos morad*
        boca|brazo|costilla|costillas|labio|nariz abierto|fracturad*|hinchad*|partid*|quebrad*|revent*|rot*
        chichon|marcas_en|moradas_en|morados_en|moret*
        moret* .. brazos|cara|cuello
        agresion|agresiv*|maltrata*|maltrato|violencia|violent*
        con el|la|un bate|cable|chancla|cinto|correa|fierro|manguera|palo|puno|punos|tubo
        a|puros cachetadas|cintarazos|golpes|madrazos|palos|patadas|punos
        del cabello|cuello|las_grenas|las_mechas|los_pelos|pelo
        orden de|proteccion alejamiento|proteccion|restriccion
        miedo ?a|de|que ?a|de ?el|llegar|lo|mi|que|que_me|que_nos|regresar|volver ?a|esposo|golpe|golpear~|golpes|haga|
            hijo|marido|matar~|pega*|propia|propio casa|dormir|el|esposo|golpe|golpear~|golpes|haga|hermano|hijo|marido|
            mate|nieto|novio|papa|pareja|pegar~
        me|nos encerrar~|escond* ... bano|closet|cuarto|llega|toma
        escribo ... bajito|bano|escondid*
    """,
    "es.violence.weapon": """
        arma|bate|cuchillo|cuete|desarmador|escopeta|fierro|fusca|hacha|machete|martillo|navaja|palo|pistola|punal|tijeras
            ... amenazar~|amenazas|apuntar~|cara|corretea*|cuello|encima|garganta|mano|me|nos|persig*|pide|puso|sacar~|
            tras
        amenazar~|amenazas|apuntar~|avento|aviento|bland*|corret*|ensen*|lanzar~|persig*|sacar~|viene_con|vino_con ...
            arma|bate|cuchillo|cuete|escopeta|fusca|hacha|machete|martillo|navaja|pistola|punal
        le|me|nos acuchill*|apunal*|corret*|disparar~|persig*
    """,
    "es.violence.threat": """
        le|les|me|nos ?puede|quiere|va|vaya ?a hacer|hacerles|hacerme|hacernos|haga algo|dano
        la|las|les|lo|los|me|nos|nos_va|te ?anda|dice|dijo|iba|puede|quiere|va|vaya|voy ?a arrepentir|balacear|buscar_y|
            chingar|degollar|desaparec*|destripar|disparar~|echar_bala|encontrar_y|enterrar|hace_dano|hacer_dano|lastimar|
            madrear|matar~|partir|pesar|picar|quebrar|quemar~|romper
        golpearme|golpearnos|hacerme_dano|hacernos_dano|lastimarme|lastimarnos|matarla|matarlo|matarlos|matarme|matarnos|
            pegarnos|quemarme|quemarnos
        amenazar~|amenazas
        quemar~ .. casa|con_nosotros|cuarto|ropa|traila
        prend* fuego|lumbre
        matar* a|a_su|si alguien|familia|hijos|la|los|mama|mi|mis|mujer|ninos|su|toda|todos
        que|si ?la|lo|me ?acuso|dejo|denuncio|digo|hablo|le|voy ... arrepentir|la_mata|me_mata|me_quita|me_va|nos_mata|
            quema
        me la|las va|vas|voy ?a cobrar|pagar
        echa|echar|echarme .. migra
        me voy a arrepentir
    """,
    "es.violence.sex": """
        abusa|abuso_sexual*|manose*|viol|viola|violaba|violacion|violada|violado|violar|violarme|violaron|violo
        abus* de|sexual* ella|la|me|mente|mi|nosotras|su
        forz*|fuerz*|oblig* ?a ... acost*|cosas|dormir_con|estar_con|fuerza|intimidad|prostit*|relaciones|sexo|tener|
            tocar*|vender*
        la|le|me a|por fuerza|la_fuerza
        a la fuerza
        por la fuerza
        la|me forz*|fuerza|obliga*
        aunque|si le_diga|le_digo|le_dije|no_quiera no|no_quiero|que_no
        no quiero .. encima|fuerza|obliga
        la|me|nos manosea|prostituye|toca|tocaba|toco|vende .. cuando|cuerpo|debajo|dormida|hombres|mientras|noche|partes|
            quiera
    """,
    "es.violence.locked": """
        ni|no|nunca ?la|le|lo|me|nos ?quiere deja|dejan|dejar|dejo|permite hablar_con|ir|irme|irnos|llamar|salga|salgo|
            salir|usar_el|ver_a
        la|las|los|me|nos|te amarrar~|deja_encerrad*|dejo_encerrad*|encerrar~|retien*|secuestr*|tiene_amarrad*|
            tiene_encerrad*
        amarrad*|bajo_llave|con_candado|con_llave|encerrad*|encerro|encierra|secuestrad*
        escond*|quebro|quitar~|romper~ ?el|las|los|me|mi|mis|nos|su cel|celular|documentos|identificacion|llaves|papeles|
            pasaporte|telefono
        atraviesa|bloquea|para|parado|tapa .. puerta ... cuchillo|deja|salgamos|salir
    """,
    "es.violence.smashing": """
        agarr*_a_patadas|aventar~|avient*|azotar~|desbarat*|destroz*|destruy*|estrellar~|golpe|golpea|golpear~|golpeo|
            golpes|lanzar~|patear~|quebr*|quiebr*|revient*|romper~|tirar~|tumbar~|volte*|vuela ... botellas|carro|casa|
            celular|cosas|espejo|hoyos|mesa|muebles|pantalla|parabrisas|pared|paredes|plato|platos|puerta|puertas|silla|
            sillas|tele|television|todo|trastes|trasto|trastos|vasos|ventana|ventanas|vidrio|vidrios
        a golpes|patadas|punetazos .. pared|paredes|puerta
        agujeros|hoyo|hoyos .. pared|paredes|puerta
        ahorco|golpeo|matar|mato|pateo a|al gatito|gato|mi_perro|perrito|perro
    """,
    "en.withdrawal.named": """
        cant|couldnt .. function|hold|stand|steady|write ... before|till|until|without ... beer|drink|shot|vodka|wine
        delirium tremens
        d_ts|dt|dts
        shakes ... beer|booze|drink|first|glass|morning|shot|until|vodka
        hands .. shake|shaking|tremble ... beer|drink|first|shot
        has|have|need|needs|till|unless|until|without ... beer|drink|first_glass|shot|sip|vodka|wine ... seizure|shak*|
            sick|steady|stop_the|sweat*|throw*|tremor*
        puk*|shak*|sick|sweat*|throws_up|trembl*|tremor*|vomits ... before|if|till|unless|until|without ... alcohol|beer|
            drink|drinks|glass|shot|sip|vodka|wine
        eye opener
    """,
    "es.withdrawal.named": """
        cuando_no|hasta_que|mientras_no|si_no|sin .. alcohol|bebe|cerveza|toma|tomar|tome|trago ... convuls*|sudar~|sudor|
            temblar~|temblor|temblores|vomitar~
        delirio|delirium tremen|tremens
        sudar~|sudor*|temblar~|temblor|temblores|tirit*|vomitar~ ... hasta|hasta_que|mientras_no|si_no|sin ... alcohol|
            bebe|caguama|cerveza|chela|copa|echa|tequila|toma|tome|trago|vino
        cruda|malilla|mono|sindrome ?de|del|por ?el|la alcohol|bebida|cerveza|licor|pisto|trago|vino
        abstinencia .. alcohol|alcohol*|bebida|benzo*|clonazepam|pastillas_para_los_nervios|rivotril|trago|xanax
        necesita|ocupa|tiene_que .. cerveza|copa|tomar|trago .. para .. controlar*|funcionar|temblar~|temblor|temblores
    """,
    "en.child.phrase": """
        i_am|im MINOR ... gone
        didnt|doesnt|forgets_to|forgot_to|hasnt|havent|isnt|never|nobody|noone|not .. bathed|fed|feed|feeding|feeds ..
            baby|children|her|him|kids|them|those
        daycare|preschool|school|teacher ... didnt_pick|isnt_answering|never_came|no_one|nobody|noone|not_answering
        lock|locked|locks the_baby|the_children|the_kids|them in|outside|up
        i_am|im MINOR and|years ... dont_know|food|gone|help|left|my_dad|my_mom|we
        drinks|gets_high|high|nods|shoot|shoots|smoke|smokes|smoking|use|uses|using as_soon_as|when|while .. asleep|bath|
            bed|nap|napping|naps|school|sleeps
        i_am|im MINOR ... alone|brother|dad|house|hungry|mama|mom|my_parents|passed|pills|scared|sister|wont
        no_one|nobody|noone .. feed|get|pick*|picked|watch .. her|him|kids|them|up
        home|leaves|leaving|left alone|her|him|them ?home|in|with alone|by_themselves|car|dealer|house|strangers|
            unattended
    """,
    "es.child.phrase": """
        nadie|no|quien ?la|las|les|lo|los ?ha|han dado_de_comer|dio_de_comer|fue_a_recoger|fue_por|llego_por|paso_por|
            viene_por|vino_por
        da|dado|dan|darle|darles|dio de comer .. desde|nadie
        la|las|lo|los|nos encerraron|encerro|encierra|encierran .. bano|closet|cuarto ... drog*|fumar|molest*|ninos|usar
        escuela|guarderia|kinder ... nadie|no_contesta|no_fue|no_llego|no_recog*
        nadie|quien .. cuid*|dar|recog*|ver .. escuela|guarderia|kinder|ninos
        no|sin ?ha|han|las|le|les|los ?ha|han|he da|dado|dan|dar|dio ?de cenar|comer|desayunar|leche
        solitas|solitos
        tengo MINOR ?anos ... hermana|hermanitos|hermano|mama|miedo|padrastro|papa|sola|solo
        y|yo tengo MINOR
        tengo MINOR y mi|mis hermana|hermanita|hermanito|hermano|hermanos
    """,
}  # fmt: skip

# Words that mean danger only together with others.
CUES = {
    "drug": """
        naloxona|naloxone|narcan
        consumir|darle_a_la|goma_en|ingiri*|liga_en|mezcl*|mezclaron|picado|se_pico|usaba|usado|usando|usar|usaron|uso
        cut_straw|encendedor|gets_high|getting_high|got_high|injects|lighter|mixed|mixing|nodding_out|patch|patches|percs|
            recayo|relapsed|roxies|roxy|smokes|smoking|snorting|snorts|tie_on|torch|tourniquet
        alcohol|ativan|bars|beer|beers|bender|benzos|blue_pills|blues|booze|bottle|bump|cocaine|codeine|coke|crack|
            cubatas|did_a_line|dilaudid|dope|drank|drugs|drunk|edibles|fentanyl|foil|gabapentin|ghb|handle|heroin|high|
            hit_of|hits_of|hydrocodone|injected|injecting|k2|k_pods|ketamine|klonopin|kratom|lean|lines|liquor|m30|m30s|
            merca|meth|methadone|molly|morphine|needle|needles|norco|overdose|overdosed|oxy|oxycodone|oxycontin|oxys|perc|
            percocet|percs|pill|pills|pisco|powder|pressed|raya|rig|shoot|shooting|shooting_up|shot_of_dope|shot_up|
            smoked|snorted|speedball|spice|stash|suboxone|syringe|syringes|taken_something|took_a_pill|took_some|
            took_something|took_two|tramadol|tranq|un_pase|una_raya|used|using|valium|vicodin|vodka|whiskey|xanax|xans|
            xylazine
        aguardiente|aguja|alcohol|aluminio|arpon|arreglon|azulitas|borracha|borrachera|borracho|botella|carga|cargas|
            cerveza|chemo|chiva|clonazepam|coca|cocaina|consume|consumiendo|consumio|crack|cristal|dosis|droga|drogada|
            drogado|drogas|esas_azules|fentanilo|foco|fumado|fumando|fumo|globo|globos|goma|heroina|inyect*|jarabe|
            jeringa|jeringas|las_azules|metadona|meti|metio|mezcal|mezcla|mezclo|morfina|opio|papel_aluminio|pastilla|
            pastillas|pastillas_azules|peda|pedo|pepa|pepas|perca|percas|perico|picandose|picarse|pico|piedra|pipa|pisto|
            polvo|resistol|rivotril|roche|roches|se_puso_bien|sobredosis|tachas|tecata|tequila|thinner|tomado|tomando|
            tomaron|tomo|tomo_algo|trafado|trago|tragos|vino
    """,
    "down": """
        goes|went down at|hard|in|on
        no vuelve
        se cayo|desplomo con
        pass|passed|passing out
        dad|dads|face_down|he|her|hes|him|is|laid|laying|lying|mom|moms|out|she|shes|wakes|was ?been|just|passed in|on the
            ?bathroom|bedroom|garage|kitchen|living_room floor|ground|tub
        collaps*|drool|drooling|faint*|limp|slump*
        find|found her|him|my|our|them .. at|bathroom|car|cold|floor|in|lying|on|slumped
        nodded|nodding|nods hard|out
        falling|falls|fell out
        cold to and|the
        pinned|pinpoint
        pinpoint|tiny pupils
        bring|bringing|brought|got|pulled her|him|me|them|us ?right back
        intubat*|life_support|ventilator
        cant|couldnt|doesnt|wont .. get|move|sit|stand|talk .. straight|up
        almost|nearly dead|die|died|killed
        stopped answering
        aguad*|babeando|cabecea|cabeceando|desmay*|desplom*|flojito|ida|ido|inerte|tirada|tirado
        no se levanta|movia|mueve|para|sostiene|tiene_en_pie
        no contesta|habla|reacciona|se_levanta
        entubad*|intubad*|terapia_intensiva
        la|lo encontramos|encontre|encontro|hallamos|halle|hallo|regresaron|sacaron|salvaron|trajeron|volvieron
        de milagro
        por casi|poco muere|muero|no_la|se
        se le|les|me|nos ?andaba|estaba fue|iba|moria|muere|muria|quedo|yendo
        anda|esta|estaba|quedo dormida_y|dormido_y|fria|frio|helada|helado
    """,
    "rescued": """
        ambulance|ambulancia|ems|paramedic*|paramedicos
        bring|brought|got|pulled her|him|me|them ?right back|through
        la|lo|los|me regresaron|sacaron|salvaron|trajeron_de|volvieron
        se les|me|nos andaba_yendo|estaba_yendo|fue|iba
        de milagro
        almost|nearly dead|died|killed|lost
        casi no_la|se cuenta|fue|muere
        por poco
    """,
    "strong_drug": """
        blues|dope|fentanyl|heroin|laced|m30|m30s|oxy|perc|percs|pressed|tranq|xylazine
        azules_m30|carga|chiva|fentanilo|heroina|m30|percas|tecata
    """,
    "kid": """
        other|others|the four|ones|three|two
        aged|ages|are|de|is|kids|ninos|tienen MINOR and|y MINOR
        MINOR and|y MINOR anos|la|los|the|year|years|yo|yr
        el|la|los|the mayor|menor|menores|oldest|youngest
        the boys|girls face|mouth
        ano y medio
        las|los otros dos|tres
        al|el|la de MINOR
        KIDEN|KIDES
        MINOR mo|month|months|mos|week|weeks|y_o|year|years|yo|yr|yrs ?s old|old_boy|old_daughter|old_girl|old_son|olds
        MINOR mo_old|y_o|year_old|yo|yr_old|yrs_old
        age|aged|hes|is|shes|turned MINOR
        i_am|im MINOR
        de MINOR ?anos|y ?MINOR anitos|ano|anos|mesecitos
        tengo|tiene MINOR anitos|anos
        al|del|el|la|las|los de MINOR meses|semanas
        de cinco|cuatro|dos|ocho|seis|siete|tres|un abrio|anda|andaba|la|lo
        cinco|cuatro|dos|las|los|mis|sus|tres hermanitos|hijas|hijos|nietas|nietos|ninos|sobrinos
    """,
    "kin": """
        KIN
    """,
    "alone": """
        with anybody|anyone|random|some|strangers|whoever
        a|con cualquiera|desconocidos|extranos|quien_sea
        didnt|hasnt|havent|no|not|without .. bath|breakfast|clothes|dinner|food|meal|meals|shoes|shower
        sin bano|desayuno|ir|ropa
        alone|by_herself|by_himself|by_itself|by_themselves|on_her_own|on_his_own|on_their_own|unattended|unsupervised|
            unwatched
        isnt_anyone|no_adult|no_one|no_sitter|nobody|none|noone|not_anyone|without_anyone .. answer*|around|came|care|
            come|feed*|home|look*|pick*|supervis*|there|watch*|with
        didnt|doesnt|forgets|forgot|hasnt|havent|isnt|never|not|wont .. answering|ate|back|bathe*|been_fed|breathing|came|
            changed|come|eat|eaten|fed|feed|home|pick*|picked|returned|show|showed|watch*
        dropped|dumped|forgot|leaves|leaving|left|locked|locks ... all_day|all_night|bath|bathtub|bottle|car|crib|days|
            dealer|hours|house|motel|neighbor|overnight|playpen|porch|store|stranger|strangers|tub|with_a
        barefoot|highway|in_the_street|outside_alone|outside_by|parking_lot|roam*|the_road|wander*
        cries|cry|crying|screaming .. all_night|alone|for|hours|hungry|nobody
        gone all|for|since|two
        changes|cooks|feeds|fixes|makes .. herself|himself|little|own|the_baby
        cant_find|disappeared|dont_know_where|gone_since|kidnap*|missing|ran_away|run_away|runaway|took_off_with|
            took_them|vanished|wont_say_where
        barefoot|dirty|filthy|hungry|malnourished|neglect*|soaked|starved|starving|unfed
        no clean|diapers|electricity|food|formula|heat|milk|power
        empty fridge
        nothing to eat
        opened the .. door
        playpen all
        abandonad*|desatendid*|descuidad*|perdid*_en|sola|solas|solita|solitas|solito|solitos|solo|solos
        no hay|hubo|tiene|tienen .. comida|leche|nada_de_comer|panales|quien
        nadie .. atiend*|con|contesta|cuida*|cuide|las|llego|los|pendiente|recog*|recoge*|ve|viene|vino
        ni|no ?ha|han|la|las|le|les|lo|los ?ha|han aparec*|atiende|bana*|cambia*|come|comen|comid*|cuida*|cuidar|dado|
            fue_por|fueron_por|llega*|paso_por|recog*|regres*|volv*|vuelto
        sin banar*|cenar|comer|comida|cuidado|desayunar|leche|luz|nadie|panal|quien|supervision|zapatos
        afuera|avenida|calle|carretera|descalz*|estacionamiento|parqueadero
        desnutrid*|hambre|hambriento*|llora|lloran|llorando|mugros*|rosad*|rozad*|sucia|sucio|sucios
        dejar~ .. calle|carro|con_cualquiera|cualquier|desconocid*|encerrad*|horas|sola|solas|solo|solos|vecina
        encerrad*|olvid*_en|se_le_olvid*
        la|las|lo|los|se escapo|fue|llevar~|llevo|perdio|robo|salio ... anda|ayer|calle|dealer|desde|donde|droga|no|sin|
            solo
        no ?sabemos|se donde anda|andan|esta|estan|quedaron|quedo
        no aparec*
        no_one|nobody|noone ... bathed|changed|fed|feed|feeding|picked|watching
        donde andan|esta|estan|quedaron
        desaparecid*|extraviad*|perdid*_desde
    """,
    "near_drugs": """
        cocinan|cook|cooking|fuma|fuman|fumando|se_drogan|shoot_up|smoke|smokes|smoking
        asleep|dormido|dormir|durmio|fell_asleep|sleeps ... candle|cigarette|cigarro|vela
        cigarette|cigarro|estufa|joint|stove|vela ... burning|lit|on|prendida|prendido
        casa_de_drogas|dealer|dealers|desconocidos|dope_house|extranos|gente_rara|motel|picadero|stranger|strangers|
            trap_house
        baggie|baggies|burnt_spoon|cocaine|coke|crack|dope|drugs|edible|edibles|fentanyl|foil|gummies|gummy|gun|heroin|
            loaded_gun|meth|methadone|needle|needles|paraphernalia|patch|patches|pill|pills|pipe|pipes|powder|residue|rig|
            rigs|smoke|spoon|stash|strips|suboxone|syringe|syringes|vape|weed_gummy|works|xanax
        aguja|agujas|aluminio|bolsita|bolsitas|chiva|coca|cocaina|cristal|droga|drogas|fentanilo|foco|globo|globos|
            gomitas|heroina|humo|jeringa|jeringas|metadona|parche|parches|pastilla|pastillas|piedra|pipa|pipas|pistola|
            polvo
    """,
    "within_reach": """
        con|en|got|has|in|tiene|with
        apartment|around|ate|backpack|bag|bathroom|bed|breathing|car|carpet|chew*|couch|counter|crawl*|crib|diaper|drank|
            drawer|eat|everywhere|find|floor|found|gets_into|got_into|grabbed|holding|house|in_front|licked|lying|mouth|
            near|next|on_the|picked|picks|played|playing|plays|poked|pricked|purse|put|reach|room|same|sleeps|sofa|
            stepped|stuck|swallow*|table|test|tested|touch*|toys|under|where
        agarr*|alcance|bano|bebio|boca|bolsa|cajon|cama|carro|casa|cerca|chup*|comer~|cuarto|cuna|dejar~|delante|donde|
            duerm*|encontr*|enfrente|entre|gate*|hall*|juega|jugando|juguetes|lado|mesa|metio|mochila|panal|pic*|pinch*|
            piso|probo|recamara|sala|salio|sofa|suelo|tirad*|tiradas|tomo|tragar~
    """,
    "carer_high": """
        conseguir|cop|dealer|dormir|droga|drogan|drogandose|drogarse|durmio|fell_out|get_high|gets_high|getting_high|
            hungover|meth|para_poder_usar|poder_usar|score|se_fuma|so_he_can_use|so_she_can_use|to_use|usa|usar
        asleep|bender|binge|blacked_out|blackout|buzzed|cant_wake|coming_down|drinking|drinks|drunk|dui|fell_asleep|
            fucked_up|hammered|high|intoxicated|loaded|messed_up|nodded|nodding|nods|out_of_it|passed_out|passes_out|
            plastered|relapsed|shooting_up|shoots|shoots_up|sleeps_all_day|smokes|smoking|stoned|strung_out|tweaking|
            under_the_influence|uses|using|wasted|wine_at|wont_wake
        anda_puest*|arriba|bien_loc*|bien_puesto|borrach*|cabecea|cabeceando|consum*|crud*|cuete|dormid*|drogad*|fuma|
            fumando|high|ida|ido|inyectand*|jeton|no_despierta|pasad*|peda|pedo|perdid*_de|puesta|puesto|se_inyecta|
            se_mete|se_queda_dormid*|toma|tomad*|tomando|tome|trabad*|usa|usando|volad*
    """,
    "in_charge": """
        arms|brazos|corral|deja|deja_a|dejo|encierra|forgets|forgot|leave|left|lit|locks|olvida|prendido|rueda
        apartment|around|babysit*|bath|bed|car|care|caring|carrying|custody|drive|drives|driving|dropped|drops|drove|
            feeding|has_my|has_our|has_the|holding|holds|home|house|in_front|leaves|next_to|picked|picks|playpen|room|
            same|school|sleeps|stroller|truck|watch*|weekend|when|while|while_he|while_she|with
        abrieron|abrio|amamant*|aplast*|bana|banando|cae|cama|carga|cargando|carro|casa|cayo|con|cuando|cuarto|cuid*|
            dejar~|delante|encima|enfrente|escuela|fin_de_semana|frente|lado|leche|maneja|manejando|manejar|manejo|
            mientras|pecho|recoge|solos|soltar~|tiro|troca
    """,
    "drives": """
        pick|picked|picks her|him|them|up
        fue|recoge|recoger|recogio
        car|carro|drive|drives|driving|drove|maneja|manejando|manejar|manejo|troca|truck
    """,
    "carer_drunk": """
        drinking|drunk|high|intoxicated|nodding|nods|smoking|stoned|using|wasted
        borrach*|crud*|drogad*|fumando|high|peda|pedo|puest*|tomad*|tomando
    """,
    "kid_hurt": """
        do_something|hacer_algo|hacer_dano|hacerles|holding|sacudir~|slap*|zarandear~
        abus*|beat|beating|beats|belt|broke|broken|bruise*|burn|burned|burns|burnt|bust*|choke*|choked|drag*|dropped|
            drops|grab*|hit|hits|hitting|hurt|hurts|kick*|kill*|locked|locks|marks|molest*|punch*|push*|rape*|shook_her|
            shook_him|shook_the|shov*|slap*|smack*|spank*|threat*|threw|throws|touch*|touches|welts|whip*|whoop*|yank*
        amenazar~|amenazas|aventar~|azotar~|cable|cachet*|chancla|cint*|cinto|cinturon|empujar~|encerrar~|golpe|golpear~|
            golpes|jalonear~|lastimar~|llev*_con|madrear~|maltrat*|manose*|matar~|moret*|nalg*|patad*|patear~|pegar~|
            quemar~|revent*|romper~|rompio|sacudir~|toca|toco|trancaz*|violar~
    """,
    "kid_ill": """
        sale|salio con|en .. coca|cristal|droga|drogas|fentanilo|metanfetamina|prueba
        prueba ... coca|cristal|drogas|fentanilo|metanfetamina
        tested|testing positive
        positive for
        dio|salieron|salio positiv*
        blue|choking|convuls*|convulsion*|limp|not_breathing|not_waking|overdos*|poison*|seizing|seizure|sleepy|swallowed|
            unresponsive|vomiting|wont_cry|wont_stop_crying|wont_wake
        adormilad*|ahog*|convulsion*|envenen*|flacid*|intoxic*|morad*|no_despierta|no_reacciona|no_respira|sobredosis|
            trago
    """,
    "booze": """
        cervecita|cervecitas|tragitos|trago|traguito|vinito
        alcoholic|bucal|colonia|cooking_wine|drying|enjuague|hand_sanitizer|listerine|locion|perfume
        alcoholica
        alcohol*|beer|beers|bender|booze|boozing|bottle|bottles|bourbon|brandy|cocktails|drank|drink|drinker|drinking|
            drinks|drunk|dry|fifth|gin|handle|hard_stuff|hennessy|liquor|malt|moonshine|mouthwash|pint|rum|six_pack|sober|
            sobriety|tequila|the_sauce|vodka|whiskey|whisky|wine
        alprazolam|ativan|barras|barritas|bars|benzo|benzodiazepine*|benzos|clonazepam|diazepam|halcion|k_pins|klonopin|
            klonopins|kpins|librium|lorazepam|restoril|temazepam|valium|xan|xanax|xans
        aguardiente|alcoholico|bacanora|bebe|bebe_diario|beber|bebia|bebida|bebidas|bebido|bebiendo|birra|birras|birria|
            borrachera|borracheras|bote|botella|botellas|botes|brandy|caguama|caguamas|cerveza|cervezas|charanda|chela|
            chelas|chelitas|cheve|cheves|chupar|chupe|copa|copas|el_vicio|guaro|licor|mezcal|pistea|pisteando|pistear|
            pisto|pulque|ron|seca|seco|sobria|sobrio|sotol|toma|tomaba|tomado|tomador|tomamos|tomando|tomar|tome|tragito|
            trago|tragos|trinche|vino|whisky
        alprazolan|ansioliticos|anxiety_meds|anxiety_pills|benzodiacepina*|benzodiazepina*|calmantes|chochos|clonacepam|
            clonacepan|diacepam|lorazepan|nerve_pills|pastillas_de_los_nervios|pastillas_para_dormir|
            pastillas_para_la_ansiedad|pastillas_para_los_nervios|rivotril|sleeping_pills|tafil|tranquilizantes
    """,
    "stopped": """
        tirar~ ?toda|todo ?el|la|su ?todo alcohol|botella|botellas|cervezas|licor|medicina|pastillas|pisto|trago|vino
        tirar~ ?la|lo .. basura|drenaje
        la|lo tiro ... bano|basura|escusado
        bote|carcel|jaula ... sin
        dried|drying out
        sin el|nada_de|su|un alcohol|botella|cerveza|copa|pisto|rivotril|tequila|trago|vino|xanax
        dejar~|parar~ de beber|chupar|embriagar*|pistear|tomar|tomarse|usar_xanax
        dejar~|parar~|soltar~ ?el|la|las|los|su|sus ativan|cerveza|klonopin|rivotril|ron|tafil|trago|valium|vino|vodka|
            whisky|xanax
        quit|quits|stop|stopped alcohol|beer|booze|drinking|vodka|wine
        cold_turkey|cut_back|cutting_back|detox|detoxed|detoxing|gave_up|given_up|kicked|off|quit|quits|quitting|stop|
            stopped|stopping|stops|tapered|weaned
        ran|run|running|runs out
        no_more|none|nothing left
        put|puts|putting|set|sets .. away|down .. beer|booze|bottle|drink|it
        put|set down her|his|the booze|bottle|can|drink
        let .. booze|bottle|drink .. go
        came_off|coming_off|ditched|drop|dropped|dumped|flushed|gave_up|left|skipped|took_away|took_herself_off|
            took_himself_off|went_off .. alcohol|ativan|bars|benzos|booze|bottle|drink|drinking|it|klonopin|pills|them|
            valium|vodka|xanax
        all at once
        on her|his|my own
        tirar~ ?la|las|lo|los ?todo .. alcohol|bano|basura|botellas|escusado|inodoro|licor|pastillas|trago
        ya no habia|hay|quedo|tenemos|tiene
        cortar~|dejar~|parar~|soltar~ .. alprazolam|ativan|klonopin|mismo_dia|tafil|todo|valium|vodka|whisky
        dejamos|dejaron .. beber|tomar
        didnt|hadnt|hasnt|havent|no|not|nothing|without|zero .. a_drop|alcohol|any|ativan|beer|benzos|booze|drank|drink|
            drinking|drop|had|klonopin|liquor|meds|touched|valium|vodka|wine|xanax
        cut|cutting|dumped|flushed|hid|hide|locked|pour|poured|taken|takes|threw|throw|took|tossed ... alcohol|ativan|
            away|beer|booze|bottle|bottles|down|drain|from|klonopin|liquor|off|out|pills|them|valium|vodka|wine|xanax
        last beer|bottle|dose|drink|one|pill|shot|sip|xanax
        abstinent|clean|dry|sober
        day 1|2|3|4|5|6|N|five|four|one|three|two
        24|36|48|72|N|couple|few|five|four|fourth|one|second|third|three|two day|days|hours|hrs|night|nights after|clean|
            dry|in|no|now|of|off|since|sober|without
        arrested|er|hospital|icu|jail|lockup|surgery ... admitted|day|didnt_tell|dont_give|dont_know|drink*|gave|nothing|
            since|take|without
        cant|denied|doesnt|dont|no|refus*|wont .. afford|buy|get|give|prescrib*|refill* ... alcohol|any|drink|her|him|it|
            me|meds|pills|prescription|refill|xanax
        doctor|insurance|pharmacy .. cut|pulled|quit|refused|stopped|wont
        abandon*|cortar~|dejar~|parar~|quitar~|retir*|soltar~|suspend*|suspendi* ... aguardiente|alcohol|antier|ativan|
            ayer|barras|bars|beber|bebida|benzos|bote|botella|cerveza|cervezas|chelas|chupe|clonazepam|copa|cuenta|dias|
            diazepam|domingo|golpe|jalon|klonopin|la|licor|lo|lorazepam|lunes|martes|medicina|mezcal|pastillas|pistear|
            pisto|rivotril|seco|sola|solo|tafil|tequila|tomar|trago|valium|vicio|vino|xanax
        quedamos|quedaron|quede|quedo sin
        le|les|se la|le|lo|me|nos acabar~|cortar~|escond*|quitaron|quitar~|termin*|tirar~
        acabar~|bot*|escond*|negaron|quitar~|surten|surtieron|termin*|tirar~|vaci* ... aguardiente|alcohol|barras|bars|
            botella|botellas|cerveza|clonacepan|clonazepam|licor|lorazepam|medicina|mezcal|pastillas|pisto|receta|
            rivotril|tafil|tequila|trago|valium|vino|xanax
        nada|ni|no|sin|ya_no ?le|les|me|se ?ha|han|hay|he|hemos|ni|queda|quedo|quiso|tiene|un|una|ya ?ni|un|una ?una
            alcohol|beber~|bebido|botella|cerveza|clonazepam|dan|gota|licor|mas|pastillas|pisteado|pisto|probado|prueba|
            rivotril|surt*|toma|tomado|tomar~|trago|vino|xanax
        en_seco|seca|seco|sobria|sobrio
        dia 1|2|3|4|5|N|cinco|cuatro|dos|tres|uno
        N|cinco|cuarto|cuatro|dos|primer|quinto|segundo|tercer|tercero|tres ?o dia|dias
        ultima|ultimo botella|caguama|cerveza|copa|pastilla|trago|vez
        bote|carcel|condado|detenid*|hospital|internad*|jaula|operacion|operaron ... dia|dos|nada|no|sin|toma|tomar|tres
        cold turkey
        de golpe|jalon|repente|tajo|un_jalon
    """,
    "sign": """
        screaming|sweat* .. about|buckets
        tembeleque*|tembladera*|temblorina*
        animales|ants|aranas|bichos|bugs|cucarachas|hormigas|mice|ratas|rats|snakes|spiders|viboras
        brinca|late|revienta|sale|truena ... corazon
        heart .. explode|out_of|slow|wont
        difuntos|muertos
        who .. i_am|president|we_are
        what day|month|year
        who .. kids|lady|man|men|people|that|they|woman
        no_one|nobody|noone .. here|there
        ceiling|floor|piso .. breath*|mov*|muev*|spin*
        ants|bugs|snakes|spiders .. crawl*|everywhere|in|on
        no ?puede|puedo ve|veo|ver bien|claro|derecho
        brincar~ .. cara|cuerpo|dormido|manos|ojos|piernas|pies
        jerks|jumping|jumps|twitches ?in her|his sleep
        faint*|fainting|passed_out
        arranca* .. cables|mangueras|sondas|suero|tubos
        agarr* .. aire
        piel .. arde|camina|hormigue*|pica
        habla*|platic*|platica* ?con .. alguien|difunt*|gente|muert*|nadie|paredes
        no .. agarrar|detener|sostener .. copa|cuchara|taza|vaso
        pregunta|pregunto .. quien*
        clammy|confus*|convuls*|convulsion*|delirious|delirium|disorient*|drenched|dt|dts|fever|feverish|fit|fits|halluc*|
            hallucinat*|incoherent|jerking|jerks|jittery|palpitations|rambling|seized|seizing|seizure*|shak*|shivering|
            shivers|shook|soaked|spasm*|sweat*|trembl*|tremor*|twitch*
        pull*|rip*|yank* .. iv|ivs|lines|tube|tubes|wires
        see|think|walk straight
        arms|eyes|face|hands|legs jerk*|jump*|kick*|twitch*|wont_stop
        cama|cuarto|paredes|piso|suelo|techo .. cae|gira|mueve*|mueven|respira*|vueltas
        feels|hear|heard|hearing|hears|saw|screaming|see|seeing|sees|talk*|talking|yells ... animals|ants|arent|birds|
            brother|bugs|cats|ceiling|colors|crawling|dad|dead|demons|dogs|faces|father|figures|friend|ghosts|in_the_room|
            insects|isnt|kids|man|men|mice|mom|mother|music|nobody|not_real|not_there|on_the_wall|people|radio|rats|
            roaches|shadows|snakes|soldiers|someone|spiders|stuff|there|things|uncle|voices|wall|walls|who|worms
        cant|didnt|doesnt|dont|forgot|no|not .. know*|recogniz*|remember*|sure .. day|her|his|idea|me|name|us|where|who|
            year
        burning up
        heart ?beats|has|his|is|rate|was N|beating_fast|beating_out|fast|flutter*|going_crazy|hammering|jumping|pound*|
            rac*|through
        fast|pounding|racing heart|heartbeat|pulse
        pulse N|fast|high|racing
        skin crawl*|is_crawling
        dry_heav*|heaving|nausea*|puk*|sick|threw|throw*|vomitar~
        cant|doesnt|hasnt|havent|never|no|not .. eat|hold|keep|sit|sleep|sleeping|slept|stand|stop_shaking|walk
        grabbing|grabs|picking|picks|plucking .. air|bugs|nothing|sheets|skin|things
        bed|floor|room|walls .. breathing|moves|moving|spinning|spins
        agitat*|blood_pressure|brain_zaps|collapsed|electric|insomnia|losing_his_mind|out_of_her_mind|out_of_his_mind|
            panic*|paranoi*|passed_out|talking_nonsense|zaps
        agit*|alucin*|ansias|ansiedad|ardiendo|ataque|ataques|brinca|brincos|brinquitos|calentura|chueca|chuecos|confund*|
            confus*|convuls*|convulsion*|delir*|desespera*|desmay*|desorient*|desvari*|empapad*|epilep*|escalofrio*|
            espasm*|fiebre|halucin*|hirviendo|hormigueo|insomnio|nausea*|palpitacion*|paranoi*|presion_alta|presion_por|
            sacude|sacudidas|suda|sudada|sudado|sudan|sudando|sudo|sudor*|taquicardia|tembel*|tembladera|temblar~|temblor|
            temblores|temblorina|tembolor*|tirit*|toques|vomitar~
        escuch*|mira|mirando|oigo|oye|oyendo|siente|ve|veo|ver|viendo|vio ?a|como|que|que_hay ?hay|le|mis|que|sus|unas|
            unos alacranes|alguien|animales|aranas|bichos|canciones|caras|cosas|cosas_que|cucarachas|culebras|diablos|
            fantasmas|gatos|gente|gusanos|hombres|hormigas|insectos|mariachi|moscas|muertos|musica|ninos|perros|personas|
            radio|ratas|ratones|senor*|sombras|viboras|voces
        no conoce|conocia|coordina|dice_cosas|duerm*|duermo|ha_dormido|he_dormido|para_de|puede_dormir|puedo_dormir|
            reconoce|reconocia|reconocio|recuerda|sabe|sabe_ni|sabia|se_acuerda|se_ubica|sostiene|ubica
        ni|no ?sabe ?ni como_se_llama|donde|en_donde|que_dia|quien|quienes
        ni|no ?ha|he|puede descansa|dormi*|duerme|pega_el_ojo
        corazon .. a_todo|acelerad*|brincar~|desbocado|disparado|fuerte|galop*|latid*|mil|rapido|sale|tronar
        pulso .. aceler*|mil|rapido
        habl* .. con_alguien|con_gente|con_personas|con_su|difunt*|incoheren*|muert*|nadie|pared|paredes|puras|sola|solo
        quienes son
        se arranca|arranco|pellizca|quita|rasca|sacude animales|bichos|el|hormigas|la|piel|suero
        le da|dieron|dio dos|tres|un|una ataque|convulsion*|temblor*
        no hay nadie
    """,
    "morning": """
        each|every|in_the day|morning*|mornings
        wake|wakes|woke shak*|sick|sweat*|up
        cada|en|por|todas la|las|manana manana|mananas
        first|primer|primera beer|cerveza|copa|drink|glass|shot|thing|trago
        amanece|despierta sudar~|sudor|temblar~|temblor|temblores|vomitar~
    """,
    "shakes": """
        tembladera*|temblorina*|tirita*
        puk*|shak*|suda|sudando|sudor*|sweat*|temblar~|temblor|temblores|throws_up|tirit*|trembl*|tremor*|vomitar~
    """,
    "withdrawal_named": """
        abstinencia|detoxing|dt|dts|malilla|withdraw*
    """,
    "has_them": """
        gets|got|has|have|lives_with|staying_with|tiene|vive_con|with ... ahorita|custody|esta_semana|este_fin|fin|
            fin_de_semana|finde|hoy|now|this|today|tonight|visit|week|weekend
    """,
    "take_along": """
        bring|take|takes|taking ?all|her|his|my|our|the baby|boys|children|daughter|girls|kids|son|them|us .. with
        llevar~ ?a ?el|la|las|los|mis|sus bebe|hijas|hijos|nina|nino|ninos|todos ?con|conmigo
        kill*|matar~ ?a ?los|mis|my|our|sus|the a_todos|baby|bebe|children|hijos|kids|nina|ninos|nos_a_todos|us_all
    """,
}  # fmt: skip

CUES_WITH_OWN_NEGATION = {
    "alone",
    "down",
    "stopped",
    "sign",
    "left_alone",
    "cut_off",
    "cut_off_plainly",
    "body_signs",
    "hard_signs",
}

# A cue is asked like a hit of this danger whether something takes it back; "cue" knows only denial and other senses.
CUES_ASKED_AS = {
    "drug": "cue", "strong_drug": "cue", "down": "overdose", "rescued": "overdose", "kid": "child", "kin": "child",
    "alone": "child", "carer_high": "child", "carer_drunk": "child", "near_drugs": "child", "kid_hurt": "child",
    "kid_ill": "child", "drives": "child", "has_them": "child", "take_along": "child", "stopped": "withdrawal",
    "sign": "withdrawal", "shakes": "withdrawal", "morning": "withdrawal", "withdrawal_named": "withdrawal",
}  # fmt: skip


@dataclass(frozen=True)
class Together:
    """A danger told by several things said near each other. A part is a cue or a danger, or several with "|" between."""

    id: str
    parts: tuple[str, ...]
    within: int = 40  # words
    unless: tuple[str, ...] = ()


TOGETHER: tuple[Together, ...] = (
    Together("any.withdrawal.stopped_and_sign", ("stopped", "booze", "sign"), within=45),
    Together("any.withdrawal.every_morning", ("shakes", "booze", "morning"), within=25),
    Together("any.withdrawal.named_with_drink", ("withdrawal_named", "booze", "sign"), within=30),
    Together("any.overdose.drug_and_breath", ("not_breathing", "drug"), within=30, unless=("withdrawal",)),
    Together("any.overdose.drug_and_down", ("down", "drug"), within=16, unless=("withdrawal",)),
    Together("any.overdose.strong_drug_and_rescue", ("rescued", "strong_drug"), within=25),
    Together("any.suicide.and_the_children", ("take_along", "suicide"), within=15),
    Together("any.violence.and_the_children", ("take_along", "suicide|violence"), within=15),
    Together("any.child.taken_along", ("take_along", "suicide|violence"), within=15),
    Together("any.child.alone", ("alone", "kid"), within=16),
    Together("any.child.near_drugs", ("near_drugs", "kid", "within_reach"), within=12),
    Together("any.child.carer_high", ("carer_high", "kid", "in_charge"), within=12),
    Together("any.child.driven_drunk", ("carer_drunk", "drives", "kid|kin"), within=10),
    Together("any.child.visiting", ("kin", "has_them", "carer_high"), within=12),
    Together("any.child.hurt", ("kid_hurt", "kid"), within=8),
    Together("any.child.amid_violence", ("kid", "violence"), within=20),
    Together("any.child.acute", ("kid", "overdose|not_breathing|kid_ill"), within=14),
)

# The tables of ideas, put together by grammar.
for table in (concepts, families):
    LISTS |= table.LISTS
    RULES |= table.RULES
    CUES |= table.CUES
    CUES_ASKED_AS |= table.CUES_ASKED_AS
    TOGETHER = (*TOGETHER, *(Together(*together) for together in table.TOGETHER))
CUES_WITH_OWN_NEGATION |= families.OWN_NEGATION
