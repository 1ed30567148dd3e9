"""The words behind `intake.safety`: phrases in English and Spanish, and what takes a phrase back.

How to read a phrase (one a line; what follows # says why):

    a|b     one of these words              ab*    a word that begins so        a_b    these words in this order
    ?a      may be missing                  NAME   one of a list below          N      any number in digits
    ..      up to three words between       ...    up to six words, commas too

A line that ends with | goes on in the next.

Write small letters without accents and apostrophes ("dont", "nino"). Spelling is forgiving by itself: doubled consonants, b and
v, s, z and soft c are the same letter. A name is language.danger.idea ("any": for both). Raise RULES_VERSION with every change.
"""

from __future__ import annotations

from dataclasses import dataclass

# A word as people type it (no accents) -> as the phrases have it.
SPELLINGS = {
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
        "no not never isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt couldnt cant shouldnt without "
        "nobody noone none neither nor denies denied deny nunca jamas ni sin nadie ningun ninguna tampoco niega nego niegan"
    ),
    "NEGATION_STOPS": (
        "and y e if si whether because since porque desde after despues until hasta when cuando know knows knew tell told "
        "telling sabe saben sepa sepan diga digan decir decirle admit admits admite acepta stop stops stopping deja dejan "
        "dejar para parar only just solo solamente nomas sure seguro segura but pero then entonces tuvo"
    ),
    "SUBJECT": "he she i they we hes shes im ive theyre my mi el ella yo",
    "OPINION": (
        "que creo decir digo like true think thinks thought believe believes say says said saying that mean means suppose"
    ),
    "NEW_CLAUSE": "but pero sino though although aunque however except then",
    "NOW": "now ahora today hoy tonight but pero again",
    # People.
    "OBJ": (
        "me us him her them my our mom mum mama dad daddy papa mother father wife husband brother sister grandma grandpa son "
        "daughter kid kids baby toddler girlfriend boyfriend everyone somebody someone people each the_kids the_baby his "
        "her_own"
    ),
    "SELF": "myself himself herself themself themselves yourself ourselves",
    "KIDEN": (
        "kid kids kiddo kiddos child children baby babies babys infant infants newborn toddler toddlers twins crib cribs "
        "cradle stroller playpen pacifier diaper diapers carseat car_seat little_one little_ones little_girl little_boy "
        "little_brother little_sister little_guy baby_brother baby_sister grandkids grandkid grandchildren grandchild "
        "grandbaby grandbabies preschooler kindergartner first_grader second_grader third_grader kindergarten preschool "
        "daycare bassinet sippy_cup baby_bottle stepkids the_boys the_girls our_boy our_girl his_boy her_boy our_boys "
        "our_girls school_bus toys high_chair nursery underage minor"
    ),
    "KIDES": (
        "nino nina ninos ninas ninito ninita el_bebe la_bebe mi_bebe su_bebe un_bebe una_bebe al_bebe del_bebe nuestro_bebe "
        "este_bebe esa_bebe ese_bebe con_bebe bebes bebito bebita nene nena nenes nenas chamaco chamaca chamacos chamacas "
        "chiquillo chiquilla chiquillos chiquillas chiquito chiquita chiquitos chiquitas escuincle escuincles escuincla "
        "chavito chavita chavitos morrito morrita morritos morritas morrillo morrillos plebes plebitos huerco huercos "
        "huerquito criatura criaturas menores menor_de_edad hermanito hermanita hermanitos hermanitas nietecito nietecita "
        "nietos nietas nietito nietita hijitos hijito hijita cuna panal panales carriola mamila mamadera biberon kinder "
        "guarderia guagua guaguas pibe piba pibes peques pequenos pequenas pequenito pequenita gurises chinos_chiquitos "
        "mijitos recien_nacido recien_nacida gemelitos cipotes cipote patojo patojos juguetes los_hijos mis_hijos sus_hijos "
        "nuestros_hijos"
    ),
    "KIN": (
        "son daughter grandson granddaughter nephew niece nephews nieces stepson stepdaughter boy girl brother sister sons "
        "daughters hijo hija hijos nieto nieta sobrino sobrina sobrinos hermana hermano ahijado ahijada"
    ),
    "MINOR": (
        "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
        "quince dieciseis diecisiete"
    ),
    "ADULT": (
        "18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 "
        "57 58 59 60 61 62 63 64 65 eighteen nineteen twenty thirty forty fifty dieciocho diecinueve veinte veintiun "
        "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta "
        "cuarenta cincuenta"
    ),
    "NUM": (
        "N a an one two three four five six seven eight nine ten twelve few couple several some dos tres cuatro cinco seis "
        "siete ocho nueve diez doce quince un una unos unas varios varias media"
    ),
    "MANY": (
        "all whole entire every bunch handful fistful lot lots bottle bunch_of full rest loads tons dozens 10 12 14 15 16 18 "
        "20 24 25 28 30 32 35 36 40 42 45 50 60 70 75 80 90 100 120 ten fifteen twenty thirty forty fifty sixty ninety "
        "hundred"
    ),
    "DAY": "monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo",
    "NOT": (
        "not no isnt arent wasnt cant couldnt doesnt dont didnt wont wouldnt hasnt havent never barely hardly stopped stops "
        "quit without scarcely unable struggling struggles trouble almost nothing"
    ),
    "WAKE": (
        "wake waking woke woken wakes wakeup awake rouse roused arouse get_up getting_up got_up come_to coming_to come_around "
        "come_back_around stir"
    ),
    # Signs.
    "COLOR": "blue gray purple ashen ashy pale white lavender violet bluegray dusky black yellowish lilac",
    "COLORES": (
        "azul azules azulado azulada azulados azuladas azuloso azulosa morado morada morados moradas moradito moradita "
        "moraditos moraditas gris grises grisaceo grisacea griseo palido palida palidos palidas blanco blanca blancos blancas "
        "ceniza cenizo cenizos amoratado amoratada amoratados lila lilas violeta violetas purple blue transparente amarillo "
        "amarilla prieto prieta prietos verde verdoso verdosa moras mora negros negras cianotico cianotica gray"
    ),
    "BODY": (
        "lips lip face mouth nails nail fingernails fingers fingertips skin nose hands cheeks toes tongue ears complexion "
        "nailbeds feet"
    ),
    "BODYES": "labio labios cara boca unas una dedos piel nariz trompa orejas manos lengua cachetes rostro boquita carita pies",
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
    stopped_by: str = ""  # a list; a word of it between guard and hit protects the hit
    unless: tuple[str, ...] = ()  # guards that protect the hit


_ALL = frozenset({"overdose", "not_breathing", "suicide", "pregnancy", "child", "violence", "withdrawal"})

GUARDS = {
    # Words of danger that mean something else. They cover the words of a hit, whatever the danger.
    "other_sense": Guard("""
        fecha de|para ?la|?el|?su ingreso|cita|entrar|entrada|corte|juicio|salida|operacion
        aguant*|aguanta ?mas|?ya la|el|los|las espera|calor|ruido|frio|vecinos|trafico|dolor
        life insurance paperwork|quote|agent
        golpes de pecho
        walks with a limp
        ejercicio|ejercicios|tecnicas de respiracion
        breathing exercise|exercises|techniques|treatments
        se nos va|fue|iba ?todo ?en|?el|?la|?mucho dinero|sueldo|tiempo|cheque|camion|avion|renta
        breath*|respir* ... neck|nuca
        respir* en|sobre la|mi nuca|cuello
        puedo|podemos|deja|dejan|dejar respir* .. biles|deudas|cobradores|trabajo|cuentas
        can|cant|couldnt|barely|wont .. breath* ... bills|debt|paperwork|rent
        food|ivy poisoning|poisoned
        poison ivy
        hit with the|an|this|urge|bill
        can|cant|couldnt|barely breath* ... bills|debt|paperwork|pressure|stress|rent|schedule|deadlines
        matar|mata|mato|mate|muero|murio|muera de un|puro ?puro susto|infarto|coraje|hambre|preocupacion|aburrimiento|pena|
        verguenza|risa|disgusto|gusto
        paso|pasa|pasas|pasan de listo|lista|moda|largo|tueste|bueno|buena|lanza|vivo
        ronca* como tractor|oso|camion|motosierra|puerco|marrano|locomotora|motor|serrucho|tren
        dej*|par* de tomar ?la|?las|?su|?sus medicina|medicinas|pastilla|pastillas de|para la|el presion|diabetes|azucar|
        tiroides|colesterol
        trap house
        kill|killed|die|died|death me_with|us_with|of_boredom|of_embarrassment
        scare|scares ?the_hell|me half to
        killed|kills it|that|the|my
        baby|toddler gate|monitor|names|pictures
        rattled|rattling off
        wait|waiting|suspense|curiosity|traffic|heat|back|bills|knee|feet .. is|are killing me
        killing me with
        killing time|it
        dead serious|tired|set|end|line|beat|weight|battery|broke
        dying|die|dies for|of|to a|the|laughing|laughter|embarrassment|boredom|curiosity|know|see|meet|hear|get
        over my dead body
        breath* down .. neck
        breath* room|machine|exercises|technique*|treatment*
        breath of fresh
        hold|holding my|our .. breath
        catch my|our breath
        take|took a|deep .. breath|breather
        sleep apnea
        lips are sealed
        feel*|felt ?so|?a|?bit|?little blue
        blue|purple|gray|white|black cross|shield|car|truck|van|house|door|shirt|jacket|hoodie|hair|eyes|eyed|bag|envelope|
        collar|jeep|sedan|suv|backpack|folder|building|sign|line|card|ribbon|coat|dress|dog|cat|hat
        truck|car|van|house|door|jacket|shirt|bag|envelope|eyes|hair|building is|are blue|purple|gray|white
        out of the blue
        once in a blue
        purple|blue heart
        overdos*|sobredosis ?me|?of|?on|?de|?from|?total ?of|?on|?de candy|sugar|chocolate|information|tv|cookies|caffeine|
        coffee|netflix|church|cuteness|paperwork|forms|meetings|love|news|podcasts|homework|vitamins|work|turkey|tamales|
        christmas|advice|kindness|football|fun|sun|gossip|telenovelas|novelas|series|papeleo|noticias|futbol|amor|dulce|
        azucar|informacion|trabajo|paciencia|tele|cafe|vitaminas|reuniones|consejos|chisme|redes|tiktok|abrazos|realidad|
        drama
        information|sugar overdose
        suicide squad|hotline|prevention|line|door|watch_training|awareness
        suicide drinks|run|runs
        baby of the family
        baby shower|steps|food|blues|sitter|daddy|momma|mama
        inner child
        child support|care|psychology|psychologist|custody
        childhood
        labor and delivery nurse|unit|ward
        labor day
        pregnant pause|silence
        expect* a|the call|callback|answer|letter|package|visit|bill|refund|response|reply|check
        hit|hits|hitting ?rock|?the|?a|?him|?her|?me|?us|?my bottom|road|hard|wall|home|gym|jackpot|meeting|meetings|milestone|
        like_a_ton
        beat|beats|beating|beaten|fight* ?this|?the|?his|?her|?my addiction|odds|disease|thing|cancer|habit|traffic|system|
        case|rush|illness
        beats me
        shot|shots of vivitrol|sublocade|espresso
        give it a shot
        flu|vivitrol|sublocade|insurance|covid shot
        pulled the trigger
        bit the bullet
        kick* the|his|her|my habit|bucket|ass
        jump through hoops
        hang|hanging ?in there|out|up|around
        cut|cuts|cutting .. back|down|carbs|hours|costs|ties|corners
        wake|waking|get ?him|?her|?them up ... school|work|class|church|noon|practice|job
        wake|waking ... for|in_time school|work|class|church|practice|job
        levantar|levantarlo|levantarla|despertar|despertarlo|despertarla|levanta|despierta ... escuela|trabajo|clases|chamba|
        misa|temprano
        respond* .. to ?my|?our|?any|?his|?her texts|text|calls|email|emails|messages|voicemail|voicemails|letter|form|
        treatment|request
        not responding to .. medication
        fell out with
        knocked it out
        drop dead
        dead end
        high_chair_store
        school shooting
        punch line|card|clock
        hits the spot
        kill|killed|kills the mood|engine|lights|craving|cravings|pain|buzz|time
        that|it kills|killed|killing me .. to
        black and blue_jeans
        shaken|shaking|shook by|up|things|hands
        shake on it
        shake|shakes his|her|my|our head|hand
        protein shake
        milk|protein|chocolate shakes
        burn|burned|burning bridges|bridge|out
        se me parte el alma
        muero|muere|muriendo|morimos de risa|tristeza|pena|ganas|hambre|sueno|amor|verguenza|curiosidad|coraje|frio|calor|
        nervios
        me|nos muero|morimos|muere por
        muerto|muerta|muertos de cansancio|cansada|hambre|sueno|risa|miedo|pena|frio|envidia|calor
        muerto el perro
        muere hasta la muerte
        matarse|matarme|matandome|matando|mata trabajando|trabajar|estudiando|de_risa|de_trabajo|por_sus_hijos|la_espera|
        el_tiempo
        la_espera|el_trafico|la_espalda|la_duda|el_estres me|nos mata|esta_matando
        me esta matando la|el|esta
        matar|mata el|dos tiempo|pajaros|hambre|aburrimiento
        principe azul
        ojos|camioneta|carro|camisa|puerta|casa|letrero|pelo|cabello|sobre|chaqueta|camion|edificio|sueter|gorra|troca azul|
        azules|gris|grises|morado|morada|blanca|blanco|roja
        azul|morada|gris marino|claro|oscuro|cielo
        ya ?puedo|?podemos respirar|respiro|respiramos
        ni un respiro
        un respiro
        ahogad*|ahogo|ahogar|ahogamos|ahoga|ahogando en|con|las|sus|mis un_vaso|deudas|trabajo|penas|problemas|alcohol|papeleo|
        tequila|biles|facturas
        ahogando de|en .. deudas|biles|trabajo
        falta ?de|?el aire_acondicionado
        dosis de dulce|azucar|paciencia|amor|realidad|metformina|insulina
        sobredosis de dulce|azucar|amor|chocolate|novelas|informacion|tele|paciencia|trabajo
        se pasaron de dosis de dulce
        pega|pegan|pego|pegaron|pegado|pegaba|pegar ?muy|?bien|?mas|?a|?en las|duro|la_gripa|gripe|el_sueldo|fuerte|hambre|
        ganas|gana|sol|covid|calor|nostalgia|orgullo|todo
        golpe de suerte|estado|calor
        golpe duro|emocional|economico|de_realidad
        da|dan|dio|doy pena|gusto|risa|lata|igual_todo|de_alta
        dar|dio|da a luz_publica
        luz verde
        dar el golpe
        sale|salio a golpes_de_suerte
        prevencion del|de suicidio
        linea|lineas .. suicidio
        embarazada de ideas
        embarazoso|embarazosa|embarazosos
        parto de|los montes|risa
        esperando|espera un|una|la|el|su llamada|respuesta|cita|lugar|cama|carta|aprobacion|seguro|turno|cheque
        retiro del|de banco|dinero|espiritual|fondos
        nino de la casa
        bebe de la casa|familia
        nino|nina interior
        dejo de tomarme|tomarse las|la|el|una llamadas|foto|fotos|clases
        tomar|tomo|tomado|toma una|la|en|un|su cuenta|decision|decisiones|clases|cita|foto|camion|bus|vacaciones|medidas|
        iniciativa
        colg* el|la telefono|llamada
        muerto|muerta de|en vida
    """),
    # Breath that is said to be well. "No respira bien" stays.
    "breathes_well": Guard("""
        respira* por la boca .. por|alergia*
        breathing classes|class|app
        respir* ?aire puro|fresco
        let|lets us|me|him|her breathe
        respir* con|por|de tantos|tanto|tanta|tantas|los_biles|las_deudas
        breath* ?is|?just|?totally easy|easier|again|fine|ok|okay|normal|normally|well|better|good
        respir*|respiracion ?mas|?mejor|?por|?ya|?muy ?mas|?muy tranquilo|tranquila|tranquilos|tranquilas|fin|aliviado|
        aliviada|paz|bien|normal|mejor
        finally|por_fin .. breath*|respir*
    """, frozenset({"not_breathing"}), reach=2, unless=("breath_denied",)),
    # A sleep without waking that is wished for is suicide, not an overdose.
    "sleep_they_wish": Guard("""
        to|and not|never wake|waking
        asks|asked|googl*|how ... not wake
        ojala ... no|nunca despiert*|despert*
        wish*|want|wants|hope|hopes|pray|prays|praying|rather|could|like|just ... sleep|asleep|bed|wake|waking ... wake|waking
        wish*|want|wants|hope|hopes|hopefully|pray|prays|praying|rather|dies|die|asks|how_many|so_i|so_she|so_he|doesnt_care|
        dont_care ... wake|waking
        ojala|quisiera|quiere|quiero|gustaria|pide|ganas ... despert*|despierte*
        para .. no ?volver|?ya ?a despert*
    """, frozenset({"overdose"}), reach=0),
    # Years ago, childhood, a birth: nobody is in danger from it now.
    "over": Guard("""
        when .. i|he|she was .. girl|boy|small|born|nine|ten|twelve|six|seven|eight|N
        years|year|yrs|yr|decade|decades|ages ago
        long|some time ago
        in|back_in|since_before|around|until|of 1950|1960|1970|1980|1985|1990|1992|1994|1995|1996|1997|1998|1999|2000|2001|
        2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
        en|por|del|desde_el 1980|1985|1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|
        2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
        in|back_in|from the|my ?late|?early 70_s|80_s|90_s|eighties|nineties|twenties|teens|thirties
        last year|decade
        used to
        when|cuando .. i|he|she|we|yo|era|eramos|tenia|estaba|was|were|iba .. kid|kids|child|little|young|younger|nino|nina|
        ninos|chico|chica|chiquito|chiquita|joven|jovenes|born|soltero|soltera|adolescente|teenager|teen|years|anos|prepa|
        secundaria|nacio|army|marines
        when he|she|i|we was|were|got born|N
        cuando nacio|naci|nacieron
        al nacer
        as a kid|child|teen|teenager|baby|boy|girl|young
        de nino|nina|chico|chica|joven|jovencito|jovencita|adolescente|soltera
        in high|middle|grade|elementary school
        in college
        in his|her|my|a past|previous|other|first|old life|marriage|relationship|youth|twenties|teens
        growing up
        en mi|su juventud|ninez|infancia|adolescencia|otra|primer matrimonio|vida
        hace ?ya|?como|?mas|?casi|?unos|?varios NUM|muchos|muchisimos|algunos|cuatro|veinte|treinta|quince|bastantes|tantos ?o|
        ?y NUM anos
        hace mucho|muchos|anos|anales|siglos
        hace NUM|muchos|unos|varios anos
        el ano|anos pasado|pasados|antepasado
        N|dos|tres|cuatro|cinco|diez|veinte|un anos|ano atras
        anos atras
        back then
        long over
        childhood|infancia
        is|are|es|son|tiene|ya_tiene N|eleven|twelve now|anos_ahora|ya|anos_y  # a birth, and the child's age today
    """, _ALL, reach=9, stopped_by="NOW", unless=("recent", "going_on")),
    # More than about a week ago. Violence and pregnancy do not end so soon, so they are not asked.
    "over_lately": Guard("""
        in|on|en his|her|their|su|el history|record|historial|pasado|expediente
        in .. history|record|past|file
        months|month|mos ago
        N|two|three|four|five|six|couple|few|several ?of weeks|wks ago
        last month|spring|summer|fall|winter|autumn|january|february|march|april|may|june|july|august|september|october|
        november|december|semester
        in|back_in january|february|march|april|june|july|august|september|october|november|december
        el mes|verano|invierno|otono pasado
        en ?la primavera|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        hace ?como|?unos|?ya NUM|cuatro|varios meses
        hace dos|tres|cuatro|cinco|seis|varias|unas|N semanas
        has|had|have overdosed before
        overdosed before
        history|historial|antecedentes of|de
        la navidad|primavera pasada
        previous|previously|prior|anteriormente
    """, frozenset({"overdose", "not_breathing", "suicide", "withdrawal", "child"}), reach=9, stopped_by="NOW",
        unless=("recent", "going_on")),
    # The person has died of it. Families write this to explain why they come.
    "dead": Guard("""
        died|dead|passed|passed_away|death of|from|by|due_to
        lost .. to
        lost my|our|his|her|a|him
        murio|fallecio|muerto|muerta|fallecieron|murieron|perdi|perdimos|perdio|muerte ?de|?por|?a
    """, frozenset({"overdose", "suicide"}), reach=5, after=False, unless=("recent",)),
    # A pregnancy that ended, or one of somebody whom nobody asks us to help.
    "over_pregnancy": Guard("""
        lost|miscarried|miscarriage|terminated|abortion|aborted|perdio|perdi|aborto|aborte
        was|estaba|estuvo|estuve
        had her|my tubes
        dio a luz hace
        before|after|durante|during|despues|tras her|my|the|su|mi|el|last|del
        while|when she|i was
        when|cuando
        neighbor|neighbors|coworker|boss|counselor|therapist|doctor|nurse|landlady|dog|cat|mare|cow|actress|receptionist|
        teacher|sponsor|dogs|cats|vecina|comadre|patrona|jefa|perra|gata|gatita|perrita|doctora|consejera|maestra|yegua|
        vaca|actriz|companera|recepcionista|enfermera
    """, frozenset({"pregnancy"}), reach=3, after=False, unless=("recent",)),
    # Not happened: an article, a training, a question, some day.
    "supposed": Guard("""
        cuanto dura ?la|?el abstinencia|sindrome
        how long .. withdrawal*
        cuanto|how long dura|duran|does|do|until
        is|es|seria ?it dangerous|peligroso|safe|seguro|normal_to to|dejar|parar|stop|quit
        do|can|could|does you|your|y_all treat|handle|take|accept|cover|help_with|offer
        tratan|atienden|manejan|aceptan|ofrecen
        what does
        que es
        if he|she|they|i|we|someone|anyone|you ever
        what if
        some|one day
        someday
        algun dia
        si algun|un|alguna|una dia|vez
        si llega|llegara|dijera|pasara|fuera|tuviera|intentara|hubiera
        if .. said|were_to|happened|talked
        in case
        en caso de
        por si
        que pasa|pasaria|hago|hacemos|hacer si
        sign|signs|symptom|symptoms|senal|senales|sintomas of|de|for
        how|como to|se|puedo|reconocer|evitar|prevenir recognize|respond|prevent|spot|avoid|reconoce|previene|evita|evitar|
        actuar
        prevent*|prevenc*|prevenir|evitar|avoid
        article|articles|articulo|articulos|blog|webinar|podcast|brochure|folleto|documentary|documental|pelicula|movie|book|
        libro|video|title|titulo|timeline|study|class|training|course|curso|taller|capacitacion|entrenamiento|charla|
        lecture
        hotline|helpline|calls_as|paramedic|firefighter|paramedico|bombero|dispatcher|first_responder
        statistics|deaths|crisis|epidemic|epidemia|estadisticas|muertes
        risk|risks|riesgo|chance|chances|danger of|de
        gracias|thank a|god|dios nunca|never
        boxeador|boxer|boxeo|mma|karate|football|futbol|wrestler|lucha|refugio|shelter|works|trabaja
    """, _ALL - {"pregnancy"}, reach=5, stopped_by="NOW"),
    # "If he overdoses". A threat with "if" (violence, suicide) is real, so those are not asked.
    "supposed_if": Guard("""
        if|si|when|whenever|should|cuando
    """, frozenset({"overdose", "withdrawal"}), reach=3, after=False, in_clause=True, unless=("unsure", "recent", "says")),
    # "If she stops breathing"; and Spanish and English "not short of breath".
    "supposed_if_only": Guard("""
        no|not|isnt ?even|?really short|out|gasp*|struggl*|having|wheez*
        no ?le|?se ?esta|?anda falta|faltaba|ahog*|asfixi*|batalla
        no|ni esta|anda respirando mal|raro|feo
        if|si|cuando|when he|she|they|someone|anyone|i|person|alguien|una ?ever|?persona stops|stop|quits|deja|dejara|dejase|
        isnt|not
        if someone|anyone|they|alguien
    """, frozenset({"not_breathing"}), reach=1, unless=("unsure", "recent")),
    # Fear of an overdose to come.
    "supposed_future": Guard("""
        will|might|could|may|would|gonna|going_to|ll|can|podria|pueda|puede|le_de|le_vaya|vaya_a|va_a|se_vaya
        dont|doesnt .. want him|her|to
        fear|temor|miedo|afraid of|de|a
    """, frozenset({"overdose"}), reach=3, after=False, in_clause=True, unless=("recent",)),
    # Pregnancy in general; a test that was positive for a drug.
    "nobody_we_know": Guard("""
        embarazarse|embarazarme|quedar_embarazada
        positiv* ?a|?en|?para|?de|?pa for|fentanilo|fentanyl|meth|cristal|drogas|coca|cocaina|cocaine|opioides|thc|marihuana|
        mariguana|hepatitis|vih|hiv|covid|metanfetamina|heroina|anfetaminas|benzos
        salio|test|came|results|screen|prueba ?back ... positiv* ?a|?for|?por|?en|?de fentanilo|fentanyl|meth|cristal|drogas|
        drugs|coca|cocaina|cocaine|opioides|opiates|thc|marihuana|mariguana|hepatitis|hep|vih|hiv|covid|metanfetamina|
        heroina|heroin|anfetaminas|benzos|everything|todo|strep|tb
        drug|urine|ua|covid|antidoping|strep test|screen|prueba
        pregnant women|moms|mothers|people|patients|clients|ladies|woman_program
        embarazadas
        mujeres|pacientes|madres embarazadas
        pregnant|embarazada or|o not|no|nursing
        get|gets|getting|got pregnant
    """, frozenset({"pregnancy"}), reach=0),
    # "Jaja" after it.
    "laughing": Guard("""
        jaja|jajaja|jajajaja|jeje|haha|hahaha|lmao
    """, frozenset({"overdose", "child", "violence"}), reach=14, before=False),
    # The answer stands behind: negative, a false alarm.
    "denied_after": Guard("""
        negative|neg|negativ*|ruled_out|false_alarm|falsa_alarma|descart*|denied|unfounded|menopause
    """, frozenset({"pregnancy", "overdose", "suicide"}), reach=6, before=True),
    # Children who are looked after.
    "child_safe": Guard("""
        safe|ok|okay|fine|happy|great|thriving|healthy|salvo|seguros|preciosa|precioso|contentos
        with|con my|mis|mi|his|her|their|la|los|el|sus|su suegra|mom|mother|parents|sister|aunt|grandma|grandparents|papas|
        mama|abuela|abuelos|tia|hermana|suegros|grandmother|inlaws
        esta|estan|anda|andan ?muy|?todos|?re bien
        grandma|abuela|aunt|suegra|mom has|tiene|keeps|watches|takes|cuida
        dentist|pediatrician|teacher|therapist
        custody|adopted|adoptaron|custodia
        grown|adult|adults|college|married|casados|adultos|grandes
        family|support|custody
    """, frozenset({"child"}), reach=7, unless=("child_not_safe",)),
    # "My baby, he is thirty".
    "grown_child": Guard("""
        own|only|adult|grown|oldest|stranger_s child|kid|baby|children
        carried|wheeled|taken|hauled out
        ADULT year|years|yrs|yr|anos|now|yo|and|y|already|ya
        is|hes|shes|im|are|cumplio|tiene|turned|of_the_house|de_la_casa|age|aged ADULT
        ADULT ?or ?so
    """, frozenset({"child"}), reach=4, before=False),
    # The child is not born yet: pregnancy says it.
    "unborn": Guard("""
        carrying my|his|our grandchild|grandbaby|grandson|child|baby
        kids|childs|childrens|babys|daughters|sons|babies dad|father|mother|mom|daddy|mama|momma
        papa|mama de|del mis|mi|los|sus|la|el|su hijos|hijo|ninos|bebe
        carrying|carry ?my|?his|?her|?a twins|baby|triplets|child
        N|two|three|four|five|six|seven|eight|nine months|weeks along|pregnant
        is|shes|im|hes N|two|three|four|five|six|seven|eight|nine months|weeks along|pregnant
        tener|espera|esperamos|esperando|esperan ?a|?un|?una|?nuestro|?mi|?su|?otro|?al bebe|gemelos|nino|nina|cuates
        esta|estoy|embarazada|tiene|tengo de N|dos|tres|cuatro|cinco|seis|siete|ocho meses|semanas
        baby|babies|twins on|due|in the_way|in|oven
        having|have|expecting|are_having a|twins|our ?baby
        bebe en|viene|que camino|en|espera|viene
        going to have a baby
        hijos_grandes
    """, frozenset({"child"}), reach=0),
    # Words of violence that hit, cut, break or throw something else.
    "not_blows": Guard("""
        cut|cuts|cutting his|her|my|the .. off|back|dose|down
        se ?quiso|?queria|?quiere|?va|?iba|?intento ?a avent*|tir*|lanz*|empuj* .. de|del|al|segundo|puente|azotea|tren
        de|quiero|quiere|ganas_de|pensamientos_de|ideas_de hacerme|hacerse dano
        encierra|encerr* en su|sus|si|el|la mundo|problemas|mismo|cuarto_a_dormir
        razor|knife|blade|gun .. to|at|on|across his|her ?own ?own wrist|wrists|arm|head|throat|own
        tir* .. trago|alcohol|botellas|basura|pastillas|bote|licor|cervezas|droga
        his|her own throat|neck|head
        with|con un|el cable|cinto ... ahorc*|colg*
        ahorc*|colg* ... con el|un|la cinto|cable|cinturon
        beat him|her|me|us|them down
        lo|la sacud* ... nada|no
        hit|hitting|hits him|her|me|them with ?two|?three|?the|?another|?a narcan*|naloxone|spray
        golpe por|y
        de golpe
        se encerr*|encierra
        cut|cuts|cutting|slit|slits his|her|my ?own wrist|wrists|arms|arm|veins|thighs|legs
        de un jalon
        bang*|pound*|knock*|hit ?on|?at ?the|?his|?her door|glass|window|windows
        pull*|yank*|rip* ?out his|her|the tubes|iv|tube|ivs|lines
        pulling out his|her
        truck|car|bus|train hits|hit|run_over him|her|me
        peg* ?a|?al ?la|?el vidrio|puerta|ventana
        got hit with
        finally .. hit
        hit|hitting ?him|?her|?me|?up|?them with ?the|?two|?another narcan|naloxone|spray|nose_spray|nasal_spray|a_bill|fees
        cut|cuts off
        cutting me|him|her|us off
        killing us|me with
        hurt|hurts|broke my|mine back|knee|leg|shoulder|ankle|feelings|heart|hip|neck_at|wrist_at
        rompi* ?la|?su fuente|bolsa|corazon
        le|me dio un|una ataque|convulsion*|pason|infarto|sobredosis|derrame
        throw*|threw up|out|it_up|away|a_party|a_fit
        hits|hit|hitting the pipe|bong|vape|bottle|weed|narcan
        tir* la|el|mi|su|todas|las ?las|?mi botella|botellas|pastillas|droga|toalla|basura
        broke|broken up|down|heart|hearted|with|my_heart|into
        break|breaks up|down|my_heart
        shot|shots|shooting up|dope|heroin|fentanyl|meth|of
        hurt* his|her ?own back|knee|leg|shoulder|ankle
        kick* ?him|?her|?me out|off
        push* for|me_to_get|me_to_call|him_to_get|back
        romp* con|el_corazon|promesas|su_promesa
        cut him|her|me|us off
        took|take a shot|hit
    """, frozenset({"violence"}), reach=0),
    # "I slapped him, nothing": somebody tries to wake a person.
    "waking_somebody": Guard("""
        nothing|wake|waking|respond*|wont_wake|despiert*|despert*|reacciona|unresponsive|water|nada|no_response|to_wake
    """, frozenset({"violence"}), reach=6, before=False),
    # "I'm 7 weeks", "tengo 2 días".
    "not_an_age": Guard("""
        im|tengo|i_am|estoy_de|hes|shes|tiene|esta_de MINOR days|day|weeks|week|months_clean|months_sober|dias|semanas|hours|
        horas|percs|pills
        im|tengo|i_am|shes MINOR months|month|meses
    """, frozenset({"child"}), reach=0),
    # What keeps a hit although a guard stands near. No danger of their own.
    "recent": Guard("""
        last|this|the_other night|morning|week|weekend|evening|afternoon|hour
        yesterday|tonight|again|still|ayer|anoche|antier|antenoche|anteayer|antes_de_ayer|todavia|sigue|otra_vez|de_nuevo|
        nuevamente|hoy_en_la|esta_manana|esta_semana|esta_tarde
        N|a|two|three|few|couple|an ?of ?few hours|hour|minutes|minute|min|mins|days|nights ago
        hace NUM|rato|poco|ratito dias|horas|minutos|rato|ratito|poquito
        right now
        ahorita
        DAY
        on|el|este DAY
        esta vez
        this time
    """),
    "going_on": Guard("""
        since|desde ?el|?los|?que|?la N|DAY|hace|last|that|then|he|she|i|we|entonces|lo|se|ayer|anoche|yesterday|january|
        february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|
        julio|agosto|septiembre|octubre|noviembre|diciembre|semana|his|her|my
        for N|years|months|several|two|three|four|five years|months|weeks|days
        for|por years|months|anos|meses
        hace NUM|anos|meses|varios|muchos ?anos|?meses|?semanas que
        ever since
    """),
    "unsure": Guard("""
        normal|ok|okay|bad|malo
        know|tell|sure|idk|dunno|se|sabemos|sabe|seguro|segura|checking|check|wondering if|si
    """),
    "says": Guard("""
        says|dice|said|threatens|amenaza
    """),
    "breath_denied": Guard("""
        respir* bien poco|poquito|poquita|lento|lentito|feo|raro|despacio|despacito|mal|apenas|fuerte|agitad*|cortit*
        NOT ... breath*|respir*
        ni|apenas|casi|tampoco .. breath*|respir*
    """),
    "child_not_safe": Guard("""
        not|isnt|arent|no|nobody|never safe|ok|okay|fine|bien|anyone
    """),
}  # fmt: skip


# ---------------------------------------------------------------------------------------------------------------- rules

RULES = {
    "en.overdose.named": """
        needle|syringe|rig .. still|hanging|in ?still ?in ?his|?her|?my|?their arm|leg|neck|foot|hand|vein
        out of ?a|?the|?his|?her coma
        coma
        dropped|dropping|drops again|out_on|on_us|last_night|in_the_bathroom
        not|isnt dead thank|but|though
        overdos*
        o_d|o_ds|o_d_ing
        # OD'd
        he|she|brother|sister|son|daughter|husband|wife|cousin|friend|mom|dad|boyfriend|girlfriend|uncle|nephew|i odd
        alcohol|drug poisoning|poisoned
        poisoned|poisoning
        more than usual|he_should|normal|prescribed|he_meant|she_should|ever|before
        shot|used|did|took|smoked .. more .. than
        tie|belt|tourniquet|cord|band .. on|around .. arm
        hot shot
        # slang for an overdose
        fell|falling|falls out after|on|from|hitting|again|last|in_the|off|smoking|using|at|this|yesterday
    """,
    "en.overdose.naloxone": """
        hit|hits|gave|give|used|with|did .. narcans|naloxones
        two|three|four|several narcans
        gave|give|given|giving|used|using|hit|sprayed|needed|took|takes|had_to_use|shot|administered|pushed|got|get|did|put|
        squirted ... narcan|naloxone|nose_spray|nasal_spray|the_spray|kloxxado|nalmefene
        narcan|naloxone|nose_spray|nasal_spray ... on|twice|brought|worked|woke|saved|last_night|today|yesterday|this_morning|
        again|him|her|didnt|isnt|not|up
        narcaned|narcand|narcanned|naloxoned
        NUM doses|sprays|cans|rounds|shots|hits|squirts ?of narcan|naloxone|spray
        narcan NUM times
    """,
    "en.overdose.will_not_wake": """
        nothing .. gets|works|wakes|do|does|helps .. reaction|response|him|her
        nothing i|we do ... reaction|response|wakes
        limp
        emts|emt|medics|paramedics|firefighters ... worked|working|shocked|bagging|bagged|revived
        still|knocked|completely|stone out ?cold
        gets|get|getting no|any reaction|response
        not|isnt|wont|doesnt|stopped answer* ... door|knock*|bang*|bathroom|yell*|shout*|shak*|name
        cant|couldnt|wont|doesnt|didnt|isnt|not|hasnt|nothing|dont|no_one_can|nobody_can|unable|impossible|never|hard .. WAKE
        cant be woken
        trying|tried to wake|rouse
        unresponsive|unconscious|nonresponsive|comatose|lifeless
        not|isnt|doesnt|wont|barely|stopped|no|didnt|never .. respond*|response|reacting|react|reaction|answering_when|flinch|
        blink
        cant|couldnt .. get .. up|awake|to_move|to_open|to_respond|to_wake|a_response|him_back|her_back
        shaking|shake|shook|slap|slapped|slapping|yelling|yelled|screaming|poke|poked|pinched|sternum|splashed|water_in|
        calling_his_name|pouring ... nothing|no_response|wont|doesnt|didnt|not|limp|no_reaction
        out cold
        dead to the world
        in|into a coma
        not moving
        isnt|wont|doesnt|hasnt moved|move|moving
        flatlined|flatline|coded
        no|cant_find_a|weak|barely_a|faint|cant_feel_a pulse|heartbeat
        heart stopped
        eyes ?are ?rolled|?rolling|?rolls|?were rolled|rolling|roll|back|wont_open|half_open
        foaming|foam|froth* ... mouth
        wont open his|her|their eyes
        sleep|asleep|sleeping|slept|out|nodded|passed_out .. and|but cant|wont|nobody_can .. WAKE
    """,
    "en.overdose.brought_back": """
        woke|came_to|wakes ?up .. in|with|to .. ambulance|er|icu|medics|paramedics|emts
        medics|paramedics|emts .. over|on|around .. me|him|her
        almost|nearly lost|died|dead him|her|me|last|on|again|this
        was gone when|for|until|before
        reviv*|resuscitat*|defib*
        shocked him|her back
        brought|bring|bringing|got him|her|me|them|us ?right|?all back to_life|with|from_the_dead|in_the_ambulance|at_the_er|
        twice|after|at_the_hospital|with_narcan
        died|dead|gone|clinically_dead for N|two|three|four|five|a minutes|minute|min
        came|come back to life
        doing|did|started|giving|gave cpr|compressions|chest_compressions
    """,
    "en.overdose.too_much": """
        took|drank|used|swallowed|smoked .. week|weeks|month|months|days|entire|whole .. at_once|in_one|one_time|one_day|
            supply|worth
        pump* .. stomach
        stomach pumped
        swallowed|popped|downed|ate|took|takes ?about|?like|?maybe|?almost|?over MANY of|pills|tylenol|advil|klonopin|ativan|
        xanax|benadryl|ambien
        took|swallowed|ate every pill|single_pill
        took|taken|did|done|used|shot|smoked|snorted|swallowed|injected|takes .. too much|many
        way too many|much pills|dope|fentanyl|heroin|percs|xanax|bars|meth|of_his|of_her|pain_pills
        double|triple|twice the|his|her|my dose
        took|swallowed|ate|downed|chugged|popped .. MANY .. pills|pill|tylenol|advil|xanax|xans|bars|meds|medication|medicine|
        oxy|oxys|percs|klonopin|ativan|valium|ambien|tablets|capsules|aspirin|antidepressants|gabapentin|seroquel|sleeping|
        it|them|bottle
        took|swallowed|downed a|the|her|his|my whole|entire|full bottle
        emptied .. bottle
    """,
    "es.overdose.named": """
        lav* .. estomago
        jeringa|aguja .. puesta|clavada|colgando|en_el_brazo|pegada
        dosis|inyect*|pico|fumo|polvo ... se quedo
        inyect*|metio|fumo|uso|tomo|pico|puso .. mas .. de_lo|que_antes|que_siempre|de_la_cuenta|de_mas
        volvio a caer
        cayo|caer|cae ... otra_vez|dealer|bano|anoche|de_nuevo
        goma|liga|cinto|cinturon .. brazo
        sobredosis|sobre_dosis
        pasono|pason|pasonazo  # slang
        intoxic*
        congestion|coma|intoxicacion alcoholica|etilico|etilica
        envenen* con
        se ?me|?le|?les|?nos ?ha fue|paso|pasaba la mano  # took too much
        se paso|pasaron|pase con|de
        se le|me paso la mano|dosis
        se nos|les|me fue|iba|quedo|quedaba|andaba_yendo|estaba_yendo ... revivieron|regresaron|volvio|regreso|volvieron|
        trajeron|reanimaron
        tomo|tomaste|tomado|metio|inyecto|inyectado|fumo|uso|consumio|trago|metido|se_dio .. de_mas|demasiad*|demas|doble|
        mucha|muchas|un_monton|un_chingo|un_puno
        demasiad* pastillas|droga|pildoras|fentanilo|heroina
    """,
    "es.overdose.naloxone": """
        dieron|dar|dimos|pusieron|poner|aplicaron|usaron ... narcan|naloxona
        dieron|di|dio|dimos|pusieron|puse|puso|echaron|eche|echo|aplicaron|aplique|aplico|rociaron|dar|poner|necesito|usaron|
        use|usamos|usar|hubo_que|inyectaron|dar_le|darle|ponerle|echarle|aplicarle .. narcan|naloxona|naloxone|spray|
        espray|atomizador
        narcan|naloxona|spray|naloxone ... dos|tres|veces|ayer|anoche|otra_vez|desperto|revivio|lo|la|no_reacciona|y_nada
        NUM dosis|veces|sprays ?de ?el narcan|naloxona|naloxone
        con narcan|naloxona
    """,
    "es.overdose.will_not_wake": """
        del|el|un|entro_en coma
        no contesta|responde ... por_mas|aunque|puerta|vidrio|grit*|toco|toca*|bano|hablamos|hablo
        se quedo|esta|estaba|anda ?bien|?como|?todo ido|ida
        no|ni|nadie|tampoco ?se|?lo|?la|?me|?nos|?le|?ha|?ya|?mas despierta|desperto|despertaba|despiertan|despertado|
        reacciona|reacciono|reaccionaba|reaccionan|reaccionado|responde|respondia|respondio|recobra|vuelve_en_si|
        volvia_en_si|volvio_en_si|abre_los_ojos|abria_los_ojos|ha_despertado|se_despierta|quiere_despertar
        no|ni|nadie|tampoco|sin ?se|?lo|?la|?le puedo|podemos|puede|logro|logramos|pude|pudimos|podia|consigo|hay|habia|
        encuentro|pueden|podian ?como|?que|?manera|?forma|?modo|?hacer|?hacerlo|?hacerla ?de|?que despertar*|despierte|
        reaccionar|reaccione|levantar*|volver|responda|abra_los_ojos|conteste
        no se|lo|la despierta|levanta|mueve|movia
        por mas|mucho que .. muev*|grit*|habl*|sacud* ... no|ni|nada
        imposible despertar*
        cuesta .. despertar*
        inconsciente|inconciente|incosciente|sin_conocimiento|sin_sentido|sin_reaccionar|sin_pulso|sin_despertar|desvanecid*
        perdio el|la conocimiento|conciencia|consciencia|sentido
        en coma
        grit*|sacud*|cachete*|movemos|muevo|pellizc* ... nada|no_responde|no_reacciona|ni_se_mueve|no_contesta|ni_asi|
        como_trapo|ni_se_inmuta
        hablo|hablamos|hablan|hable|llamo|echamos_agua|eche_agua ... y_nada|no_responde|no_reacciona|ni_se_mueve|pero_nada
        ojos en|para|volteados blanco|atras|volteados
        ojos volteados|blancos|idos
        espuma .. boca
        boca .. espuma
        como trapo|muerto|muerta|muneco|muneca|costal
        parece|parecia|quedo|esta muerto|muerta
        sin|no_tiene|no_le_siento|no_encuentro|no_hay pulso
        pulso .. debil|no_se_siente|no_le_siento
        tieso|tiesa|desplom*
    """,
    "es.overdose.brought_back": """
        despert* .. en|con .. ambulancia|paramedicos|urgencias|terapia
        respiracion .. boca
        se nos va|iba|fue|estaba_yendo|andaba_yendo
        casi .. muere|murio|pierdo|perdemos|perdimos
        reviv*|resucit*|reanim*|rcp
        lo|la|me|los regresaron|volvieron_a_la_vida|trajeron_de_vuelta|trajeron_de_regreso|sacaron_de_la_sobredosis|
        salvaron_de|regresaron_de_la_muerte|volvieron
        regresar*|volvio|trajeron de|a la|entre muerte|vida|muertos
        de milagro .. vivo|viva|salvo|salvaron|la_libro|lo_cuenta
        corazon .. se_le_paro|paro|se_paro
        se_le_paro|paro el corazon
        paro cardiaco|respiratorio|cardiorespiratorio
    """,
    "es.overdose.too_many_pills": """
        tomo|trago|tome|trague|tomado|tragado|bebio|comio|empino|tomaron|tomarse|empujo ... todo_el_frasco|todas_las|todas_sus|
        todas_mis|frasco|un_puno|puno_de|punado|caja_de|bote_de|blister|el_bote_entero|N_pastillas|
        veinte_pastillas|treinta_pastillas|monton_de_pastillas|muchas_pastillas|chingo_de
    """,
    "en.not_breathing.breath": """
        wheez*
        dont|cant|doesnt|couldnt|not|barely .. see|feel|hear .. chest|breath*|air
        rescue|mouth breaths|to_mouth
        only|just|barely .. breath|breaths
        chok* ... nothing|stops|quiet|then
        breathing|breaths|breathes  # speaking of somebody's breath is a sign in itself, unless it is said to be well
        hand|ear|mirror|cheek|fingers|finger ... nose|mouth ... nothing|no|dont|cant|isnt|not
        nothing .. coming out|from
        air .. isnt|not|wont|doesnt|hardly|barely|no
        suck*|gulp*|gasp*|pull*|swallow* ?in|?for|?at ?the air
        like a fish
        NOT|weird|strange|funny|slow|slowly|shallow|gasp*|labored|heavy|noisy|loud|wet|ragged|irregular|raspy|wheez*|hard|
        difficulty|difficult|forgets|forgot|fighting|struggl*|rattly|rattling|bubbly|agonal|terrible|awful|wrong|weak|
        short|little|tiny|faint|gurgl*|few|loses|losing|lost|hear .. breath*|breathe|air|inhal*
        breath*|breathe ?is|?are|?was|?s|?gets|?sounds|?seems|?looks|?has|?keeps|?only|?real|?really|?very|?so|?super|?kinda|
        ?too ?like|?a|?really|?real|?super|?so slow*|shallow|weird|strange|funny|bad|badly|wrong|stop*|raspy|wet|labored|
        rattl*|gurgl*|irregular|noisy|heavy|hard|raggedy|ragged|faint|far_apart|few|off|weak|barely|uneven|loud|maybe|once|
        every|snoring|jerky|crackl*|bubbl*|whistl*|rough|ugly|different|not_right|not_good|not_normal|isnt|comes|
        coming|going_away|pauses|pausing|like
        gaps|seconds|pause|pauses|long_time|apart|spaces|stops between|before|breath* .. ?his|?her|?each|?the|?every breath*
        every N|ten|fifteen|twenty|thirty seconds|sec|secs
        every|each|his|her breath sounds|rattles|is|like|bubbles|whistles|comes|seems
        short of breath|air
        shortness of breath
        out of breath
        gasp*
        agonal
        suffocat*|asphyxi*
        fight*|struggl*|starv*|beg*|hungry|grasp*|sucking|gulp*|mouth_open for|in|at|to_get air|breath|breathe
        isnt|not|no|doesnt|cant|barely .. air
        chest isnt|is_not|doesnt|not|hardly|barely|no_longer|stopped mov*|ris*|going
        chest .. not|barely|isnt|hardly|doesnt .. mov*|ris*
        inhaler .. not|isnt|nothing|doesnt|wont
        holds his|her breath
        exhal*|inhal* ... rattl*|noise|sound*|wheez*
        rattl*|noise|sound*|gurgl*|click* ... inhal*|exhal*|breath*
        mirror .. fog
        lungs ?are|?sound full|fluid|crackl*|rattl*|not|bubbl*|giving
    """,
    "en.not_breathing.sound": """
        rattle|rattles|rattling
        not|isnt .. normal .. snor*
        chok*|gurgl*|rattl*|strange|weird|awful|horrible|scary|odd|funny|ugly|wet .. snor*|rattl*|gurgl*
        rattl*|bubbl*|crackl*|wheez* ... inhal*|exhal*|breath*|air|every_time
        NOT|hardly .. air|breath|breathing
        cant|couldnt|dont|doesnt|no|not .. hear|feel|see .. ?him|?her|?any breath*|air
        gurgl*|gargl*
        death rattle
        rattl*|bubbl*|crackl*|gurgl*|wet|sloshing|whistling|water|liquid|fluid|noise|noises|sound|sounds ... throat|chest|
        lungs|breath
        throat|chest .. rattl*|bubbl*|crackl*|noise|gurgl*
        weird|strange|funny|odd|loud|deep|scary|awful|horrible|wet|crazy|super_loud|heavy|never_heard|unnatural|bad|ugly|hard|
        slow snor*|snore|snoring
        snor* ... weird|strange|funny|odd|wake|waking|never_heard|not_normal|respond|stops|like_a_pig|choking|different|gurgl*|
        scary|drowning|wet|rattl*|blue|purple|gray|cold|pauses|bad|limp
        sounds|sounding|like|as_if hes|shes|he|she|someone ?is drown*|underwater
        chok*|strangl* on|and|right_now|in_his|in_her vomit|spit|blood|puke|throw_up|cant|gasping|blue|tongue
    """,
    "en.not_breathing.color": """
        COLOR ... BODY
        no|not|without|lost|losing|zero ?have|?any|?got|?all ?her|?his|?any color
        color|colour .. dirt|wax|candle|mud|cement|cardboard|paste|milk|chalk|stone|slate
        like blueberries|plums|grapes|wax|chalk|smurf|corpse|ash|clay|putty|candle
        BODY ... blueberries|plums|grapes|wax|ash|chalk|berries|paste
        BODY ... blue|gray|purple|ashen|ashy|dusky|lavender|bluegray|violet|colorless
        BODY .. COLOR
        BODY|body|eyes_rolled_and_face ?and ?BODY ?is|?are|?look|?looks|?looking|?lookin|?went|?turning|?turned|?turn|?has|
        ?have|?was|?were|?getting|?going|?all|?gone|?like|?goes|?a ?gone|?turned|?all|?so|?kind|?kinda|?really|?almost|
        ?looking|?like|?bit|?going|?weird|?little ?of COLOR
        COLOR .. BODY
        turn*|went|goes|going|gone|getting|all|looks|looking|lookin|look|hes|shes|is|are|became|im|they ?all|?so|?kind|?kinda|
        ?very|?really|?completely|?a|?like ?bit|?little|?of blue|gray|purple|ashen|ashy|lavender|bluegray|dusky
        turn*|went|goes|gone ?all|?so|?really|?completely white|pale|yellow
        pale|white as|like a|paper ghost|sheet|paper
        pale and|cold|clammy cold|clammy|sweaty|limp
        color .. gone|drained|left|off|ash|death|wrong
        color of ash|ashes|concrete|cement|chalk|putty
        like ash|ashes
    """,
    "es.not_breathing.breath": """
        no|ni|apenas|casi ?le|?se|?me|?lo ?puedo siento|siente|oigo|oye|veo|noto|escucho|nota|ve ?como|?que|?la|?el|?su|
        ?le respir*|
        aire|aliento|pecho|resuello
        no .. siento|oigo|veo|noto|escucho .. respir*|aire|aliento|pecho
        respira|respiran|respirando|respiracion|respiraciones|respire|resuella|resollando
        respiro|respiros .. suena|separad*|cada|entre|lento|lent*|raro
        entre respiro|cada y respiro
        mano|oido|espejo|mejilla|dedo ... nariz|boca ... nada|no|ni
        aire .. no|ni|apenas|casi|mal
        no .. agarr*|jal*|entra|pasa .. aire
        como pescado|pez
        no|ni|apenas|casi_no|casi|ya_no|dejo_de|deja_de|sin|paro_de|nomas_no|poco|poquito|mal|olvida|mucho_trabajo|tampoco|
        no_puedo|no_puede ?me|?le|?se|?puede|?puedo|?podia|?esta|?alcanza|?alcanzo|?logra|?oigo|?veo|?siento|?de|?que|
        ?anda|?noto|?parece|?escucho ?a|?esta|?anda|?que|?como ?bien respir*|resuell*|resoll*|resuello|breath*|jalar_aire|
        agarrar_aire|tomar_aire
        respir*|resuell*|resoll*|resuello|breath* ?muy|?bien|?como|?esta|?le|?es|?se|?anda|?la|?con|?medio|?tan|?de|?a|?cada|
        ?una|?todo|?super ?muy|?bien|?oye|?suena|?corta|?medio|?le|?una|?se|?un poquito|poco|poca|raro|rara|feo|fea|
        lento|lenta|lentito|despacio|despacito|mal|dificil|cortad*|corta|agitad*|apenas|profundo|ruidos*|fuerte|pesad*|
        entrecortad*|trabajo|dificultad|cada|vez|pausas|ratos|jalones|pedacitos|debil|debilita|silb*|ronc*|superficial|
        gorgote*|burbuj*|agua|agonic*|pesado|para|detiene|va|iba|corto|falla|falta|boca|hipo|suspir*|largo|quejand*|pescado
        respir* cada|una|solo|nomas|NUM N|vez|cuando|NUM|tanto
        cada N|diez|quince|veinte|treinta segundos
        cuesta|costaba|batalla|trabajo|dificil|dificultad|puede|puedo|podia|problemas|batallando|esfuerza|trata_de .. respir*|
        resollar|jalar|agarrar
        falta|falto|faltaba|faltando|entra|entraba|entrando|llega|sale|alcanza|pasa|jala ?mucho|?bien|?un|?poco ?nada ?el|
        ?de aire|
        oxigeno|aliento
        sin aire|aliento|oxigeno|respiro
        aire .. no|apenas|casi .. entra*|sale|pasa|llega|alcanza
        jal*|agarr*|busc*|pid* aire|el_aire
        no ?le|?me|?se ?esta|?sale|?entra|?siente|?siento ?nada .. aire
        bocanadas|boquea*|bocanada|jade*|asfixi*
        se ?me|?nos|?esta|?estaba|?anda|?le ahog*
        ahogandose|ahogando|asfixiando|asfixia
        pecho .. no|ni|casi|apenas .. mueve|sube|levanta|brinca
        no|ni|apenas ?se|?le|?sube|?mueve ?le .. mueve|sube|baja|levanta|brinca .. pecho|pancita|panza
        pausas|segundos|rato|ratos entre|sin .. respir*
        una vez y luego nada
    """,
    "es.not_breathing.sound": """
        ronc*|ronquid* ... raro|rara|raros|feo|feos|fuerte|fuertisimo|horrible|despierta|extrano|extranos|diferente|como|agua|
        ahog*|mal|profundo|hondo|para|corta|espantoso|pausas|nunca|asi|frio|trabado|tranca|mojado
        ronroneando|ronronea|estertor*|gorgote*|gorgoj*|gorgorea*|burbuj*|borbot*|gargaras|borbollon*|gorjea*|hervor*
        ruid*|sonid*|suena|truena|silba|silbid*|hierve|hirviendo|chilla|ronca|ruge|se_le_oye|se_oye|agua|flema|liquido|
        baba ... garganta|
        pecho|pulmones|respir*|aire|olla|nariz
        garganta|pecho|pulmones .. suena|hierve|silba|truena|ruido|ronca|hace|agua
        como|de olla|ahogado|ahogada|pescado|motor|pez ?hirviendo|?fuera|?que_se_ahoga
    """,
    "es.not_breathing.color": """
        COLORES ... labio|labios|cara|boca|unas|dedos|piel|trompa|deditos|boquita
        no|sin ?tiene|?trae|?le_veo color
        color .. tierra|cera|vela|ceniza|cemento|barro|papel|muerto|plomo
        como vela|cera|ceniza|moras|uvas|berenjena|cadaver|pitufo|plomo
        deditos|manitas|unitas|boquita ... morad*|azul*|gris*|lila*
        BODYES ... azul|azules|azulad*|azulos*|morado|morada|morados|moradas|moradit*|gris|grises|amoratad*|palid*|cenizo|
        ceniza|ceniz*|lila|lilas|moras|purple|blue|violeta|sin_color|negros|negras
        BODYES ?y|?las|?los|?de_los|?de_la ?BODYES ?tambien|?se|?la|?los|?las|?ya|?esta|?estan|?le|?como|?trae|?tiene|?toda|
        ?todos|?medio|?ponen|?pone|?puso|?pusieron|?bien|?casi|?anda|?de|?color|?muy|?algo|?estaban ?le|?ponen|?ponian|
        ?pone|?puso|?pusieron|?trae|?tiene|?estan|?esta|?anda|?medio|?como|?poniendo|?toda|?bien|?color|?de|?muy|?todos|
        ?medios ?poniendo|?medio|?color|?medios|?ven|?ve COLORES
        COLORES .. BODYES
        pus*|pon*|esta|estan|anda|andan|ve|viendo|queda|quedo|quedando|poniendo|volvio|torn*|trae|estoy|tiene|salio|lo|la|
        los ?todo|
        ?toda|?todos|?todas|?como|?medio|?bien|?muy|?casi|?de|?un ?poco|?color|?todo|?toda|?como|?de|?medio azul|azulado|
        azulada|azules|morado|morada|morados|moradas|moradito|moradita|gris|grises|cenizo|ceniza|amoratad*|purple|blue|
        lila|violeta|palido|palida|blanco|blanca|cianotic*
        color ?de|?como ceniza|cemento|muerto|papel|cera|tierra
        como la|el|un|de|una ceniza|papel|cera|muerto
        moradito|moradita|azulito|azulita|azuloso
    """,
    "en.suicide.named": """
        suicid*  # "not suicidal" is denied by the clause
        kill|kills|shoot|shoots .. and|then ?then SELF
        matar|mata|mato .. y .. el|ella|yo tambien|mismo
        kill|killing|kills|shoot|shooting|hang|hanging|hurt|hurting|harm|harming|drown|drowning|cut|cutting|cuts|end|ending|
        off|offing|poison|stab|burn|burning|starve|shot|hung|hanged|stabbed|blow SELF
        self|selfharm harm*|injur*|selfharm
        selfharm*
        unalive
        k_l|k_ll|kll SELF
        want|wants|wanted|wanting|wishes|wish|hope|hopes|meant|means|intended|intends|intending|going|gonna|ready|rather|ok_if|
        okay_if|plan|plans|try|tries|tried|prefer|deserve|deserves|deserved|better|need|needs|prays|praying|asks|asking|
        begs|begging|prayed|came_here|close .. die|dead|dying|death
        thinking|thinks|thoughts|talks|talking|talked|dreams|writes|writing|googl*|searching|search*|obsessed|
        obsessing .. about|
        of|for .. dying|death|die|dead|ending|killing|not_being_here|not_waking|not_living|ways_to
        take|taking|took|takes his|her|my|their own_life|life
        end|ending|ends|ended|finish ?it|?my|?his|?her|?their|?this life|all|everything|things|it_all|it|suffering|misery
        taking|take own life
        wishes|wish|wished|rather|better|be ... dead|never_been_born|never_born|never_wake
        death wish
        better off ?being ?if|?with|?without dead|gone|me|him|her|us|i|he|she|myself
        worth more dead
    """,
    "en.suicide.not_living": """
        just|only want|wants out
        lived|had|live .. long enough
        enough of|with this|my|his|her|living life|world
        not|dont|cant|doesnt|couldnt|wont ... stay|keep|be|remain .. alive|safe
        another|other|only|one|easy way out
        stay alive
        date ... picked|set|chosen|planned|circled
        picked|set|chose ?a|?the date
        dont|doesnt|didnt|not|no_longer|never|isnt .. want|wants|meant|supposed|belong .. be|live|exist|being .. here|
        around|planet|earth|world|alive|anymore|life
        this|the planet|earth|world anymore|any_longer
        off this planet|earth|rock
        check|checking|checked out for_good|early|of_life|permanently
        put me|him|her out|down of_my|like_a|of_his|of_her
        cant|dont|doesnt|not .. see|have|find .. point|reason|way_out|future|tomorrow
        no way out
        no|any|nothing .. left .. live|for
        tired|exhausted|sick|done ... of|with ... living|life|alive|everything|being_here|it_all|existing|fighting
        done|through|finished with ?this|?his|?her|?my|?all life|living|it_all|the_world|everything
        i|he|she|hes|shes|im just|so|really|completely|finally|is|am done
        want|wants|wanted|ready|like to be|not_be ?finally dead|gone|no_more|at_peace|with_god|nothing|not_here
        permanent|long sleep|nap
        pull the plug
        dont|doesnt|didnt|not|no_longer|never|cant|tired_of|sick_of|done|done_with|stopped|no_will|no_reason|no_point|nothing|
        exhausted_from .. want|wants|wanting|care|see|have|sure|feel|keep|wish|living|to_live|life|existing|
        live ... live|
        alive|be_here|being_here|exist|wake_up|go_on|going_on|living|be_around|here_anymore|on_this_earth|keep_going|
        another_day|tomorrow|a_future|a_point|the_point|keep_living|if_he|if_she|if_i|for
        tired|sick|done|over|exhausted of|with|from living|life|being_alive|existing|this_life|breathing|waking_up
        reason|reasons|will|nothing|purpose|point to|in live|life|living|be_here|going_on
        nothing|nothing_left to live
        what|whats|no|see|any .. point ?in|?of|?to ?living|?anymore|?going_on|?life
        not|never|dont|doesnt|didnt|hopes|hope|wish|wishes|wishing|pray|prays|praying|wouldnt|wouldnt_mind .. wake|waking ?up
        sleep|asleep|close_my_eyes|go_to_sleep ... never|forever|not|wont|dont .. wake|waking|wakes|again
        go|goes|going|fall to sleep forever|and_not|and_never
        sleep forever
        cant|couldnt|dont|doesnt|not .. do|take|go|keep|live|handle|stand|face this|it|on|going|like_this|life|another|
        living anymore|
        any_more|any_longer|longer|much_longer|much_more|day
        cant go on|live|keep_living
        want|wants|wish|need it|everything|this|the_pain all|to .. stop|over|end
        make|just it|the_pain|the_noise|the_voices .. stop|end|over
        dont|doesnt care if .. live|lives|die|dies|wake|wakes
        id|he|she|hed|shed|would rather die|not_be_here|be_dead
        wasnt|werent|not|never here|alive|born anymore|at_all
        should|couldve|shouldve have|never|of died|been_born|let_me_die
        let me|him|her die
        leave|leaving this world|earth|life|for_good
        ready|want|wants|time|going to go|be|join|see|meet .. with|god|jesus|heaven|lord|home|maker|him_again|her_again|him_in|
        her_in|my_mom|my_dad|his_mom|his_dad|our_son
        join* ... heaven|grave|other_side|up_there
        other side
        six feet under
    """,
    "en.suicide.farewell": """
        if he|she|i|id|hed|shed ?was|?were|?is|?just|?am|?ever ?just gone|died|dead|disappeared|wasnt_here|werent_here|
            wasnt_around|werent_around
        get over it|me|him|her if|when
        love* ... hung_up|no_answer|wont_answer|turned_off|phone_off|hasnt_answered
        tell .. i_love|love_them|love_her|love_him|im_sorry
        it|this|everything .. be over|finished soon|tonight|then|anyway
        say|saying|said|says|to|texted|one_last bye ?to|?forever
        matter|care|different .. if .. wasnt|werent|gone|dead|not_here|disappeared
        not|wont|never .. make it to|through|past DAY|christmas|the|next|tonight|summer|another|his|her|my|tomorrow|morning
        take care of it|things|everything myself|himself|herself
        tell|told|telling|tells .. goodbye
        ring|watch|keys|wallet|phone .. left .. on|behind
        nobody|noone|no_one|you|they|we|everyone .. have|need to .. deal|bother|worry|put_up|suffer ?with|?about .. me|him|her|
        after|anymore
        put .. house|car|truck|account|everything .. in .. name
        told .. love* ... never_says|goodbye|gun|rifle
        out of .. way|misery|picture
        getting|get|take|taking|remove|removing himself|herself|myself out
        wont|not|never .. see|hear .. me|him|her again|anymore|ever
        last|final .. christmas|birthday|thanksgiving|summer|holiday|holidays|easter|time_we|time_you|goodbye|meal|halloween
        letters|letter|notes|note|cards|videos ... each|everyone|all_of|us|kids|goodbye|drawer|after|when_he|when_she|for_when|
        suicide
        where the|his|her|my will|papers|passwords|policy|insurance|important
        take|taking care of ... after|when|if
        god|lord|jesus ... take|takes|call .. him|her|me|home|them
        take me|him|her home|already|lord|god|jesus|now
        nobody|noone|no_one|nobodyd|not_a_soul ... notice|miss|care|cry
        you|youll|theyll|everyone|they .. be sorry|better|happier|free|relieved ... gone|without|dead|when
        passwords ... gave|wrote|me|list
        thanked|thanking|apologiz*|sorry|forgive* ... everything|everyone ... goodbye|love|last|gone
        want|wants you|him|her|them|us to remember
        doesnt|dont|cant|not|wont|never .. see|picture|make|imagine|planning|live .. future|himself|herself|myself|birthday|
        past|30|forty|thirty|to_see|christmas|new_year|tomorrow|next_year
        do|dont not .. look|come .. for me
        be with ... heaven|again|dead|passed|soon
        goodbye|goodbyes|farewell|suicide|good_bye letter|letters|note|notes|text|texts|message|messages|video|to_everyone|
        to_me|to_us|to_his|to_her|forever|already|for_good|one_last
        said|saying|says|say|texted|wrote|left|sent|sending|writing|posted|kissed|hugged|posting|posts|sends ... goodbye|
        goodbyes|good_bye|farewell|bye_forever|last_letter|letters_to_everyone|letter_for_each|letters_for|a_note|
        last_words|final_letter
        giving|gave|gives|given|give|handing .. away ?all|?his|?her|?my|?everything things|stuff|belongings|dog|cat|guitar|
        tools|clothes|everything|his|her|my|possessions|truck|jewelry|watch
        wrote|writing|made|making|write|updated|signed .. will|last_will|funeral|obituary|testament
        funeral|burial|casket|obituary|ashes|cremat*|headstone ... wants|picked|songs|song|plan*|his_own|her_own|my_own
        picked|picking|planning|planned|chose|choosing|bought|talks_about .. funeral|burial|casket|grave|song_for
        life insurance .. covers|pays|if|better|suicide|worth|when
        not|wont|wouldnt|isnt .. be here|around|alive|see for|when|by|tomorrow|much|next|long|christmas|xmas|anymore|to|
        thanksgiving|summer|another
        not|wont|never .. see me|him|her|another .. again|birthday|christmas|tomorrow
        be|im|hes|shes gone soon|by|before|and|forever
        when|once|after im|i_am|hes|shes|she_is|he_is gone|dead|not_here|no_longer_here
        take care of|my my|the|dog|kids|mom when|after|if .. gone|im
        last|final time .. see|hear|talk|hug|birthday|christmas
        wont|dont .. have|need to worry|deal|bother|put .. me|him|her ... anymore|much_longer|soon|again|long
        wont|not .. problem|bother|burden|trouble .. anymore|much_longer|longer
        you|everyone|everybody|yall|they|world|family|kids|we|us .. better ?off|?if|?when without|dead|gone|if_i|if_he|if_she|
        im_gone
        burden
        happier|easier|relieved|better|fine without|if|when me|him|her|i|he|she ?was|?were|?is|?wasnt|?werent ?gone|?dead|
        ?here|?around
        no|nobody|noone|wouldnt .. one|would|even miss|notice|care .. me|if|gone
        disappear|vanish ... forever|everyone|nobody|myself|from_this|completely|and_never|want|for_good
        want|wants|wish|wishes|could to|i|could .. disappear|vanish
        knows|know how|it it|this ends|end
        peace .. finally|soon|at_last
        see you|yall|everyone .. other_side|heaven
        forgive me .. when|for_what|what_im
        sorry for everything ... love
    """,
    "en.suicide.means": """
        carv*|scratch*|burn*|stab* .. on|into|in .. leg|arm|skin|thigh|wrist|arms|legs
        gun|pistol|rifle|shotgun|revolver .. by|beside|under|next|near .. bed|pillow|him|her
        garage ... engine|motor|car_on|car_running|running|exhaust
        train|trains ... schedule|fast|times
        keeps|keep|has .. pills|stash|bottle .. for_when|just_in_case|in_case
        swallowed|popped|downed|ate|took ?about|?like|?maybe|?almost|?over MANY of|pills|tylenol|advil|klonopin|ativan|xanax|
        benadryl|ambien
        took|swallowed|ate every pill|single_pill
        has|got|have|bought|found|ready|prepared ?the|?a|?his|?her|?some rope|noose|razor_blades
        drink*|drunk ... rifle|gun|pistol|shotgun|revolver
        do|doing|done|does|did something|anything|it|harm|what_he|what_she|might_do ?stupid|?bad|?crazy to himself|herself|
        myself
        might|will|could|would|may|gonna|ll do .. to himself|herself|myself
        do something stupid|crazy|drastic|permanent
        says|said|swears|promised .. do it tonight|today|soon|now|tomorrow
        drink*|drank|drunk|chug*|swallow*|gulp* .. bleach|antifreeze|poison|drano|lysol|pesticide|windex|detergent|cleaner|
        clorox
        bleach ... yesterday|again|drank|drunk
        take|taking|took|swallow*|down|finish* .. whole|entire|full|rest_of_the|all ?of ?the|?my|?his|?her bottle|pills|meds|
        prescription|medication|jar|box
        paper|note|letter|message|text|card|napkin|notebook|page ... forgive|sorry|goodbye|forgiveness|love_you|i_love|bye|
        dont_look
        platform|train_tracks|ledge|overpass|rooftop .. and|thinking|think|thought|thinks|step|jump
        plan|plans ... bridge|gun|rope|pills|train|tracks|razor|car
        took|did|shot|used|drank ... to die
        knife|blade|razor|gun|rope ... search*|suicid*|locked|bathroom
        search*|googl*|youtube|reads|looks_up ... suicid*|dying|kill|death
        sits|sitting|sit|sleeps|sleeping|staring|stares|cleaning|cleans|loads|loading|walks|playing|plays|alone|locked|garage|
        truck|closet|crying ... gun|pistol|revolver|rifle|shotgun
        gun|pistol|revolver|rifle|shotgun ... himself|herself|myself|garage|lap|nightstand|pillow|mattress|loaded|goodbye|
        crying|alone
        bridge|ledge|overpass|roof|railing ... police|cops|talked|cop|stranger|last_night|yesterday|over
        talked|pulled|grabbed|coaxed .. down|off|back .. bridge|ledge|roof|overpass|railing|tracks
        googl*|searching|searched|search|looking|looked|asked|asking|asks|reading|researching ... how_many|painless|ways|
        how_to|how_long|least|lethal|hang*|methods|without_pain
        how many|much .. it|would|does|do .. take|takes|need|needs
        plan|plans ... pills|gun|rope|note|die|tonight|bridge
        russian roulette
        walk|walked|walking|walks|drive|drove|wade* .. into|off .. ocean|lake|river|water|traffic|road|cliff|sea|woods|front
        in front of ?a|?the train|truck|bus|car|traffic|semi
        stopped|quit|skips|skipping|refus* .. insulin|dialysis|heart|chemo ... die|purpose|on_purpose|wants|let
        tied|tying|tie|made|hung|bought|found .. rope|noose|knot|cord|belt|hose
        cut|cuts|scars|marks|scratches|slices|bandages .. on|up .. arms|arm|wrist|wrists|thighs|legs
        cutting again|since|every|and|her|his|my
        long sleeves
        cleaned|cleaning his|the gun
        gun|pistol|revolver|rifle|shotgun|barrel|muzzle|knife|blade ... head|mouth|temple|chin|wrist|wrists|own_throat|ends|
        chest
        put|holds|held|had|puts|putting .. gun|pistol|barrel .. head|mouth|himself|herself|chin
        noose|gallows|razor|razors|razorblade|razor_blade
        rope|belt|cord|sheet|extension_cord ... neck|himself|herself|myself|tried|rafter|beam|garage|closet|tree|ready|attic|
        ceiling|fan
        tried|trying|try .. with|again|night ?my|?his|?her|?a|?the belt|rope|pills|razor|gun|knife
        hang|hanging|hung|hanged .. himself|herself|myself|from
        slit|slits|slitting|slash*|slice|sliced|cut|cuts|cutting|carv* .. wrist|wrists|arms|own_throat|veins|vein|legs|thighs
        cutting|burning again|herself|himself|myself|on_her|on_his
        jump|jumped|jumping|jumps|leap|walk*|step*|threw|throw ... bridge|roof|train|building|balcony|overpass|cliff|traffic|
        window|tracks|freeway|highway|ledge|parking_garage
        bridge|roof|tracks|overpass|train_platform|ledge|balcony|cliff|platform ... jump*|step|edge|think*|stand*|sit*|rail|
        over|looking_down
        stand*|stood|sit*|sat|went|goes|drove|found .. on|at|to .. edge|ledge|roof|railing|overpass|train|tracks|bridge
        one step
        crash|wreck|drive|drove|driving|swerve*|steer*|run|ran ... on_purpose|into_a|tree|off_the|off_a|wall|pole|bridge|semi|
        himself|herself
        wants|want|wanted|hopes|hope|wish|wishes|tried .. to|truck|car|bus|train|cop|cops .. crash|hit*|run|shoot
        suicide by cop
        police|cops .. shoot|kill him|her|me
        save|saved|saving|saves|stash*|hoard*|stockpil*|hiding|hides|collecting|collects|counting|counts|counted|lined|
        lining .. pills|
        meds|medication|insulin|pill|tablets
        how many .. pills|tylenol|xanax|would|it_take|does_it ... die|kill|enough|take|death|not_wake|lethal
        lethal|fatal dose|amount
        took|swallowed|ate|downed|chugged|popped .. MANY .. pills|pill|tylenol|advil|xanax|meds|medication|medicine|tablets|
        capsules|aspirin|antidepressants|sleeping|it|them|insulin|bottle
        swallowed|took|downed the|a|her|his|my whole|entire|full .. bottle
        drank|drinking|drink|drinks|swallowed .. bleach|antifreeze|poison|drano|lysol|pesticide|rat_poison|windex|detergent
        carbon monoxide
        car|engine .. running .. garage
        exhaust .. hose
        tried|attempted|attempt .. overdose|overdosing|kill|end
        on purpose .. this_time|overdos*|pills|took|wanted
        overdos*|took|used .. on_purpose|intentional*|deliberat*|to_die
        threat*|wants|plans|going to overdose
        loaded|bought|buying|getting|looking .. gun|pistol|rifle|bullets|rope|noose|helium
    """,
    "en.suicide.mood": """
        let|lets|letting him|her|me|them die|go
        begs|begging|begged|asks|asking|pleads .. to|us|me|god .. die|kill|end|let
        depress* ... die|live|dead|end
        dark|bad|scary|intrusive|ugly|morbid|black|evil thought|thoughts|ideas|place|places
        thoughts .. again|of_death|of_dying|of_ending|of_not
        ideation
        lost|losing|gave|giving|gives|given|has_no|no|without .. hope|will_to_live|up_on_life|on_living|all_hope
        given|gave|giving|gives up on life|living|everything|herself|himself|myself
        done with|fighting everything|life|living|this_world|it_all|fighting|trying
        psych|suicide hold|ward_hold|watch|5150|baker_act
        5150|baker_acted|1013
        nothing matters
        hates his|her|being|that life|alive|he|she
        hate being alive
        hate|hates my|his|her life
        attempt|attempts ... life|suicide|last_night|yesterday
        tried to .. die|go|leave_us|leave_this
    """,
    "es.suicide.named": """
        se mata|ahorca|cuelga|envenena|suicida
        suicid*|suisid*|sucid*
        matarse|matarme|ahorcarse|ahorcarme|colgarse|colgarme|autolesion*|autoles*|quitarse_la_vida|quitarme_la_vida|
        envenenarse|envenenarme|dispararse|dispararme
        me ?quiero|?voy|?queria|?iba|?dan|?vuelvo ?a|?ganas ?de matar|ahorcar|colgar|disparar|envenenar|cortar_las|lastimar|
        quitar_la_vida|aventar|tirar_de|tirar_del|pegar_un_tiro|dar_un_tiro|volar_la|hacer_dano|mato|ahorco|tiro_del|
        aviento|mate
        se ?va|?quiere|?queria|?iba|?vaya|?vas|?intento|?trato|?trata|?ha|?he ?a|?de matar|ahorcar|colgar|disparar|envenenar|
        cortar_las|lastimar|quitar_la_vida|aventar|tirar_de|tirar_del|pegar_un_tiro|dar_un_tiro|volar_la|volar_los|danar|
        mato|mate|ahorco|ahorque|corta|corto|rasguna|volar|tirar_al|lanzar
        se|te mata|mato|mate|ahorca|corta|cortaba|cortando|lastima|lastimaba|ahorco si|solo|sola|el|ella|los|las|brazos|
        piernas|venas|munecas|yo|con
        lastimarse|lastimarme|danarse|danarme|cortarse|cortarme|herirse|hacerse_dano|hacerme_dano|quitarse_de_en_medio|
        quitarme_de_en_medio|desaparecerse
        quitar* ?la|?de|?su|?mi vida|en_medio|enmedio
        quito la vida
        quiere|quiero|queria|quisiera|ganas|deseo|desea|deseaba|pide|pidiendo|ruega|reza|prefiere|prefiero|preferiria|mejor|
        ojala|merece|merezco|pensando|piensa|pienso|habla|hablando|hablaba|dice|igual|importa|gustaria ?a|?dios|?en|?de|
        ?que|?estar|?me|?se|?ya|?diario ?que|?no|?con|?me|?se|?de|?estar|?la ?me|?se|?la morir*|muer*|muerte|muriera|
        muriendo|desaparec*|no_despertar|no_existir|no_estar|irse_de_este|amanec*|despertar
        mejor|estaria|estarian|estar|valgo|vale|queria|quisiera ?mas|?mejor muerto|muerta|sin_mi
        da|dar|daria igual|lo_mismo .. mor*|vivir|muer*
        ojala ?que|?ya|?y|?nunca|?me|?un|?no .. despiert*|amanez*|muer*|mate|nacido|desperta*|llev*
        nunca haber|hubiera|debi nacido|nacer
        no haber|hubiera|debi|debio nacido|nacer
        acab*|termin* con todo|su_vida|mi_vida|esto_de_una|su_sufrimiento|mi_sufrimiento|el_sufrimiento
        acabar con|de su|mi|todo|una|esto
        irse|irme|ir|voy|va|vaya|ido|largar* ?a|?de|?con este mundo|esta_vida
        deje* este mundo
        irse|irme|ir|va|reunirse|reunirme|alcanzar*|llev* ... con_dios|descanse|con_su_mama|con_su_papa|con_mi_mama|
        con_mi_papa|cielo|con_el_senor|difunto|difunta|que_en_paz|su_mama_que|con_mi_jefa|en_el_cielo
        otro lado .. ver|espero
        nos vemos .. cielo|otro_lado|otra_vida|alla_arriba
        en paz .. ya|descans*
    """,
    "es.suicide.not_living": """
        no|ni|sin|ya_no .. quiere|quiero|queria|quisiera|aguanta|aguanto|soporta|importa|desea|deseo|interesa|ganas|razon|
        razones|sentido|motivo|motivos|ilusion|caso|chiste|gusta|debo|deberia|merezco|merece .. vivir|vida|viviendo|seguir|
        vivo|viva|existir|aqui|este_mundo|despertar|amanecer|levantarse|nada
        no|ni|sin|ya_no .. sentido|razon|motivo|caso|chiste ... vivir|vida|seguir|nada|mundo
        no|ni|sin|ya_no ?tiene|?tengo ganas|deseo|deseos ?de|?ya vivir|seguir|nada|vida|existir
        no quiero|quiere|queria|quisiera ?ya|?seguir|?estar vivir|vivo|viva|viviendo|existir|estar|estar_aqui|seguir
        no deberia|debi|debio|merezco|merece estar|haber|vivir|seguir
        que|pa|para .. seguir viviendo
        para|pa que .. vivir|seguir|vivo|sigo|estoy|vivimos
        cansad*|hart*|fastidiad* de vivir|la_vida|su_vida|mi_vida|existir|estar_viv*|todo
        no|ya_no|ni|nunca .. aguant*|puedo|puede|soport* ?mas|?ya|?con|?seguir mas|seguir|vivir|con_esto|asi|con_la_vida|
        todo_esto|esta_vida|nada|este_dolor
        ya no puedo|puede|aguanto|aguanta
        dormir*|duerma|dormirse ... no_despert*|no_volver|para_siempre|nunca|no_despierte|ya_no
        para no despertar
        no despertar|amanecer|despierte|amanezca mas|nunca|manana|ya
        quiero|quiere|ganas ?ya|?que|?de .. todo|esto .. acabe|termine|pare
        que|ya .. todo|esto .. acabe|termine
        perdi*|perdido .. ganas|esperanza|esperanzas ?de|?las|?todas ?vivir|?seguir
        mi|su|la vida no|ya_no .. sentido|vale|importa|nada
        nada|todo .. sentido|importa ya|ya_no|tiene
    """,
    "es.suicide.farewell": """
        si ?el|?ella|?yo ?el|?ella|?yo ?ya no_estuviera|no_estuviese|no_existiera|faltara|me_muriera|se_muriera|muriera|muriese
        quier* mucho ... ya_no_contesta|colgo|apago|no_contesta|cuid*
        ya tiene|puso|escogio|hay fecha
        ya vivi|vivio|he_vivido|vivo ?lo ?mucho suficiente|bastante|mucho
        ir|irse|irme ... murio|fallecio|en_el_cielo|difunt*|muerto|muerta
        no .. lleg* ?a|?al|?hasta ?a|?al navidad|fin_de_ano|fin_de_mes|diciembre|ano_nuevo|cumpleanos
        irse|irme|ir .. y|para no volver|regresar
        listo|lista|preparad*|arreglad* ?todo .. para irse|irme|morir*|el_final
        nadie .. que .. aguant*|preocup*|batallar|lidiar|soportar*
        hacerse|hacerme|se_haga|me_haga|se_va_a_hacer|se_vaya_a_hacer|se_quiere_hacer|se_pueda_hacer algo|dano
        dej* una|su nota|carta
        ya .. voy|va|quiere|quiero ?a descansar
        dia que .. vaya|quiera_ir|voy|falte
        despues de hoy
        no|ya_no .. preocup*|batallar|lidiar .. por|de|con|conmigo .. mi|el|ella
        no .. volver* .. ver
        quit*|quitarse|hac*|hacerse .. lado|camino|medio
        dios|senor|virgencita|virgen|diosito|muerte|huesuda ... llev*|recoj*|recog*|quite
        que|ojala .. se ?lo|?la ?me lleve|llevara|recoja
        que|ojala me|lo|la lleve|llevara|recoja ?ya|?de ?una dios|diosito|muerte|el_senor|ya
        descansar|descanse|descanso ... siempre|de_todo|ya|de_una_vez|en_paz|de_esta_vida
        borrar*|quitar* .. mapa|mundo|enmedio
        ya .. todo .. acabar|acaba|termin*
        sabe|se como termina|acaba|va_a_acabar
        dejo|dejando|arregl*|acomod*|puso .. todo .. arreglado|orden|listo|papeles|dicho
        donde .. papeles|seguro|escrituras|ahorros|testamento .. cuando|si|para|por
        audio|video|mensaje|llamada|carta|recado ... despid*|adios|perdon*|ultim*|llorando|los_quiero|cuiden*|cuidens*
        perdon* .. todo|todos .. adios|despid*|quier*
        no|ya_no|nunca .. va*|voy .. estar|llegar|ver .. aqui|navidad|cumplean*|ano|manana|viv*
        ultima|ultimo .. navidad|cumpleanos|vez_que|abrazo
        para lo que me queda
        al fin que nadie|no
        nadie .. extran*|import*|falta
        estari*|estar*|quedar*|van|viv*|descans* .. mejor|tranquil*|felic* .. sin_mi|sin_el|sin_ella|sin_nosotros|si_yo|si_no
        despid*|despedid*|despedir*
        carta|cartas|nota|recado|mensaje|video ... despedida|adios|despid*|perdon|cuando_no_este|para_cada|si_me_pasa|suicid*|
        por_si_se_muere|para_cuando|para_sus_hijos|diciendo_adios
        adios .. para_siempre|a_todos|mundo|mama|a_sus|a_mis
        dijo|dice|diciendo|mando|escribio adios
        regal*|repart*|reparti* ... cosas|ropa|guitarra|herramienta*|perro|todo|pertenencias|joyas|reloj
        testamento|funeral|velorio|entierro|entierren|entierre|cremen|cenizas|ataud|panteon|cajon|lapida ... suy*|su|quier*|
        canciones|escog*|hizo|pid*|dejo|arregl*|ya|mi|se
        escogio|arreglo|hizo|pidio|escribio|planea* .. testamento|funeral|entierro|velorio|caja
        seguro de vida ... muer*|cobr*|alcanza|si_se|cubre|paga|valgo
        carga|estorbo|lastre ?para|?de|?nomas
        soy|siente|es un|una ?puro estorbo|carga|problema|lastre
        mejor|descansar*|descans*|tranquilos|felices|feliz|descansen ... sin_mi|sin_el|sin_ella|si_desaparezco|si_yo|
        si_no_estoy|si_me_muero|de_mi|si_me_voy|si_no_esta|desaparezco|muera|desaparece
        sin mi .. mejor|van|estarian|estaran|mas
        nadie .. extran*|notar*|llorar*
        ya no|pronto .. voy_a|van_a|me_van|vas_a|va_a|te_voy|les_voy|los_voy ?estar|?ver ?aqui|?molestar|?dar
        no ?me|?van|?voy|?va|?vas|?lo|?la|?nos ?me|?a|?van|?vas|?vamos .. volver|ver|estar|llegar|molestar|dar ?a ... ver|aqui|
        navidad|cumpleanos|mas|lata|problemas|guerra|molestias|ano
        cuando|para_cuando|el_dia_que ?yo|?ya no_este|me_muera|me_haya_ido|falte|no_estemos|me_vaya|ya_no_este|se_muera
        cuid*|encarg* ... cuando|si_algo_me|si_me_pasa|si_yo|si_falto|si_ya_no|perro|hijos
        ultima|ultimo vez|navidad|cumpleanos|abrazo|mensaje que|con|para|me
        pidio|pide|pidiendo perdon .. todos|todo|a_cada
        perdonenme|perdoname .. por|lo_que
        desaparecer|desaparezco|desaparezca|desaparezc*|esfumarse|desapareciera
        va a|hacer|cometer una locura|tonteria
        hacer|haga|hiciera una|alguna locura|tonteria|barbaridad
        algo malo .. hacerse|se_haga
    """,
    "es.suicide.means": """
        baj*|quit* .. puente|azotea|barandal|vias ... bomberos|policia|anoche|ayer
        bomberos|policia ... baj*|quit* .. puente|azotea|barandal|vias
        hall*|encontr* .. colgad*|ahorcad*|muert*
        encerr* .. con .. pistola|arma|cuchillo|navaja|escopeta|cuete|pastillas
        cuanto|que_tan|que_tanto|como .. duele|rapido|tarda .. morir*|tren|muer*
        intent*|trat*|quis*|prob* .. con .. cinturon|cinto|soga|pastillas|navaja|cuchillo|pistola|cuerda|mecate|cable|gas|
        gillette
        me|se paro|para|quedo|quede|acerco|acerque|asomo ... anden|vias|puente|tren|orilla|barandal|azotea
        anden|vias|puente|azotea|barandal ... paso|pienso|pens*|salt*|avent*
        plan|planea*|planes ... puente|pistola|pastillas|soga|tren|morir*|matar*|acabar
        un paso
        dej*|deje*|pid*|rueg*|suplic* ... morir*|muera|muramos|mueran
        navaja|cuchillo|pistola|arma|soga ... suicid*|escondi*
        buscar|busca|busco|ve|lee|youtube|google|internet ... suicid*|morir*|matar*
        tomar*|tomo|tome|tragar*|empinar*|beber*|meter*|echar* .. todo_el_frasco|todo_el_bote|toda_la_caja|todas_las|todas_mis|
        todas_sus|todo_lo_que_hay|frasco_entero
        papel|hoja|recado|nota|carta|cuaderno|mensaje ... perdon*|perdonen*|adios|disculp*
        tiene|trae|agarr*|saco|carg*|guarda|duerme|consigui*|compr*|limpi* .. pistola|arma|soga|cuete|escopeta|veneno|
        navaja ... acab*|
        mat*|adios|solo|llora*|mor*|fin|cansad*|el_mismo|despid*|encerr*|cabeza
        pistola|arma|cuete|escopeta ... acab*|se_mata|matarse|morir*|llor*|solo|encerr*|almohada|boca|sien|cabeza
        compr*|busc*|consigui* .. soga|veneno|cuerda|mecate|raticida
        ruleta rusa
        meterse|mete|caminar|camino|entrar .. mar|rio|presa|lago
        ponerse|se_pone|acostarse|acosto|pararse|paro|enfrente|frente .. tren|vias|carros|trailers|freeway|carretera|camiones
        cort* .. brazos|venas|munecas|piernas|muslos|el_cuerpo|sola
        se hace cortadas|cortes|dano|heridas
        marcas|cicatrices|cortadas|heridas|rasgunos .. brazos|munecas|piernas
        busca*|buscando|buscaba|pregunt*|googl*|investig* ... como_morir*|como_matar*|cuantas|sin_dolor|maneras|formas|suicid*|
        que_tan_rapido
        tronarse|tronarme|plomazo|petatearse
        pistola|cuchillo|escopeta|arma|revolver|canon|fusca|cuete|rifle|navaja ... cabeza|boca|sien|cuello_suyo|barbilla|pecho|
        munecas|garganta
        se|me puso|pone|metio|apunto|apunta .. pistola|arma|cuete|canon|cuchillo
        soga|mecate|cuerda|lazo|reata|cinturon|cable|sabana|horca|cinto ... cuello|cuelg*|colg*|viga|arbol|amarr*|garage|lista|
        lazo|techo|prepar*|compr*|guarda|escond*|intent*
        amarro|colgo|compro|preparo|consiguio|colgado|colgada|colgando .. soga|mecate|cuerda|lazo|viga|cuello|reata
        intento|trato|quiso|intente|trate|quise .. colgar*|ahorcar*|aventar*|tirar*|cortar*|matar*|acabar|morir*|pastillas|
        con_un_cinto|con_el_cinto
        aventar*|aviento|avento|tirar*|tiro|tira|lanz*|brinc*|salt*|subio|subirse|parada|parado|asom*|se_para ... puente|tren|
        azotea|techo|carros|carretera|freeway|edificio|balcon|vias|ventana|metro|barranco|camion|rio|trailer|segundo_piso
        puente|azotea|vias|tren|balcon ... aventar*|tirar*|brinc*|salt*|parad*|orilla|sient*|mir*|pien*
        cort*|rasg*|raj*|abri* .. venas|munecas|brazos|vena|piernas
        cortadas|cortes .. brazos|munecas|piernas|nuevas
        se corta|corto|esta_cortando|sigue_cortando|anda_cortando|rasguna
        tomo|toma|tomar*|bebio|trago|bebe|trag* .. cloro|raticida|veneno|insecticida|thinner|acido|anticongelante|fabuloso|
        gasolina|herbicida|gramoxone|matarratas|racumin|pinol
        guard*|junt*|escond*|acumul*|cont*|esta_juntando|ahorr* .. pastillas|pildoras|medicina|medicinas|tabletas|insulina
        cuantas ?pastillas|?de|?pildoras|?hacen ... morir*|falta|faltan|hacen_falta|matar*|no_despert*|necesit*|dormir*|bastan|
        hay_que
        tomo|trago|tome|trague|tomado|tragado|empino|tomarse ... todo_el_frasco|todas_las|todas_sus|todas_mis|frasco|un_puno|
        puno_de|punado|caja_de|bote_de|blister|veinte_pastillas|treinta_pastillas|monton_de|muchas_pastillas
        a_proposito|adrede|queriendo|con_intencion|intencional* .. tomo|sobredosis|pastillas|hizo|inyecto
        sobredosis|tomo|inyecto|lo_hizo .. a_proposito|adrede|para_mor*|para_mat*|intencional|queriendo|porque_queria
        para morirse|matarse|ya_no_despertar|morir|no_sufrir
        pegarse|darse|pegarme|darme|meterse|pego|dar|pegar un|el tiro|balazo|plomazo
        volarse|volarme|volar la|los cabeza|sesos|tapa
        estrellar*|choc*|desbarranc* ... a_proposito|adrede|carro|trailer|arbol|troca|poste
        quiere|queria|ojala|quisiera ?que .. atropell*|choc*|lo_mate|me_mate|un_carro|un_trailer|un_camion|lo_maten|me_maten
        segunda|tercera|otra vez .. se_toma|toma_cloro|toma_veneno|se_corta|intenta|lo_intenta
        gas .. abri*|prend*
    """,
    "es.suicide.mood": """
        ideas|pensamientos|pensamiento|intento|intentos ?muy|?de|?bien|?otra suicid*|mal*|fe*|oscur*|negr*|de_muerte|de_morir*|
        de_mat*|de_quitar*|raras|de_acabar|terribles|de_no_vivir
        piensa|pienso|pensando|penso en|cosas quitar*|mat*|morir*|feas|malas|lo_peor|acabar*|horribles|no_vivir
        atento contra
        atentar contra su|mi vida
        contra su|mi propia vida
        voces .. matar*|muera|mate|morir*|dano
        agarro|saco|cargo|consiguio ... y_dijo_que_se_mata|para_matarse
    """,
    "en.pregnancy.named": """
        her|my|the ob says|said|appointment|wants|told|doctor
        baby .. isnt|not|stopped growing|moving
        stork
        baby|child|twins ... carrying|expecting|growing_inside
        for|because_of the|our|this|her|my baby
        prenatals
        about|ready to pop
        prenatal
        pregnan*
        preg
        knocked up
        with child
        expecting|expectant ?a|?our|?her|?their|?my|?another|?twins|?in|?this|?again|?mother|?mom ?first|?second|?third baby|
        child|twins|mom|mother|girl|boy|little|one|january|february|march|april|may|june|july|august|september|october|
        november|december|first|second|any|soon|and|triplets|again|mama|our_first
        shes|is|im|are|wife|girlfriend|daughter|sister|were expecting
        N|two|three|four|five|six|seven|eight|nine|how_many|few|weeks|wks|months|far|that ?weeks|?months|?wks|?mos ?or|?and ?so|
        ?half along|pregnant|gone|gestation
        im|shes|i_am|she_is|hes_girlfriend_is N|two|three|four|five|six|seven|eight|nine weeks|wks|months and|on|with|still|
        but|but_still
        months|weeks|wks along|to_go_until|till_baby
        due|ultrasound|sonogram|baby|obgyn|ob_gyn date|due|showed|shows|heartbeat|next|bump|appointment|shower_next
        due ?date ?is|?in|?on|?any|?this|?next january|february|march|april|june|july|august|september|october|november|
        december|spring|summer|fall|winter|weeks|month|week|day_now
        due in N|two|three|four|five|six|seven|a weeks|months|week|month
        first|second|third|1|2|3|last ?st|?rd trimester
        trimester
        baby|babies|twins|little_one|child|bun|one|kid .. on|in|due|coming the_way|its_way|the_oven|in|on_the_way|next|any|
        this|soon|march
        bun in
        carrying ?his|?my|?her|?a|?our|?their|?my_son|?around twins|baby|child|triplets|grandchild|grandbaby|low|high|his|boy|
        girl
        test|tests|stick ... positive|pos|two_lines|2_lines|pink_lines
        two|2|second|pink|double lines|line
        positive pregnancy|home_test|test
        missed|skipped|late|no|hasnt|havent|hasn|didnt|not|without .. period|periods|cycle|her_time_of|aunt_flo
        period .. late|missed|hasnt|not|didnt|month|months|weeks|gone
        weeks|days|months|month late
        N weeks|week|days|months late
        shes|im|is|im_like late ?like|?by N|and|weeks|this
        going|gonna|about to|be be|become|have ?a|?new|?our|?his|?her mom|mommy|mother|dad|daddy|father|parents|grandma|
        grandpa|grandmother|grandparents|baby|twins|kid|mama
        having|have|has|were_having .. baby|twins ?in|?soon|?this|?next|?any|?together
        about to give|deliver|pop birth|?soon
        give|gives|giving birth
        unborn|fetus|womb|in_utero|prenatal|obgyn|midwife|preeclampsia|gestational
        in labor
        going into labor|delivery
        water broke|breaks
        contractions
        belly|bump .. growing|showing|big|moving|kick*|out_to
        baby .. kick*|moves|moving_inside|inside|hasnt_moved|not_moving|stopped_moving
        shes|im|starting|just .. showing
        eating for two
        far along
        morning sickness
        breastfeeding_and_pregnant
        in the family way
        carry|keep the|this|her|my|it baby|pregnancy|to_term
        full term
    """,
    "es.pregnancy.named": """
        esta|estoy|anda|quedo|salio|sali|quede de encargo|embarazada|panzona|gorda_de_meses
        ya va|voy|anda ?ya ?para|?por ?los N|tres|cuatro|cinco|seis|siete|ocho|nueve meses
        va|voy para los tres|cuatro|cinco|seis|siete|ocho|nueve
        paso|salto|brinco|retras*|atras* ?la|?mi|?su regla|periodo|mes
        nace|nacera|nacer en|el|este|para enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|
        diciembre|mes|verano
        se ?ya ?me|?le|?ya nota ?ya ?la ?mi|?su panza|pancita|barriga|embarazo
        se ?me|?le|?ya ?me|?le nota
        ya|casi ?casi|?mero ?me|?le toca|tocaba .. aliv*|cualquier|parto|dar
        cualquier dia .. estos|nace|alivi*
        se|donde|cuando|me ?se|?me alivi*
        por|para el|mi|la bebe|criatura
        bebe ... espera|esperamos|trae|lleva|cargando|viene
        vitaminas prenatales
        no .. cierra .. pantalon
        embaraz*|emabraz*|embras*|embarasd*|enbaras*
        encinta|prenad*|pregnant|gestante|gestacion|gravida|panzona|pansona|cuata_en_camino
        en estado ?interesante|?de
        esta|estoy|espera|esperando|esperamos|estamos ?de|?esperando|?espera ?como|?casi|?un|?una|?su|?nuestro|?otro|?a|?mi N|
        bebe|hijo|hija|nino|nina|gemelos|cuates|mellizos|familia|bebita|criatura|primer|segundo|tercer|meses|siete|ocho|
        nueve|seis|cinco|cuatro|tres|dos ?meses|?semanas|?hijo|?bebe
        esperando|espera|esperamos|esperan ?un|?una|?a|?su|?nuestro|?otro ?primer|?segundo|?tercer bebe|hijo|hija|nino|nina|
        gemelos|cuates|mellizos|familia|criatura
        de|tiene|tengo|lleva|llevo|va|voy|cumplio ?ya|?como|?casi|?por|?los|?en ?de N|dos|tres|cuatro|cinco|seis|siete|ocho|
        nueve|pocos|unos semanas|meses|mes ?y|?de ?embarazo|?medio|?gestacion|?panza|?barriga|?encargo
        ya|casi|apenas tiene|va|anda de|en|por .. meses_de
        semanas|meses de embarazo|gestacion|panza|embarazada|barriga|encargo|encinta
        panza|barriga|pancita|barriguita de N|embarazada|dos|tres|cuatro|cinco|seis|siete|ocho|nueve
        se|le nota|ve|crece|salio .. panza|pancita|barriga|barriguita
        va|voy|vamos|van|vas|vaya a ser|tener mama|papa|madre|padre|papas|padres|abuela|abuelo|abuelos|bebe|hijo|gemelos|un|
        otro|mami|papi ?bebe|?hijo
        vamos|van|voy|va a tener ?un|?una|?otro|?su|?nuestro|?a bebe|hijo|gemelos|bebito|bebita|cuates|familia|nino|nina
        viene|vienen|hay|traigo|trae en camino
        bebe|hijo|nino|criatura|otro|gemelos .. en|viene|camino|por|nace|nacera|vientre|adentro camino|nacer|enero|febrero|
        marzo|abril|mayo|junio|julio|agosto
        bebe .. patea|se_mueve|no_se_mueve|adentro|vientre|barriga|panza|que_viene|que_espera|nacera|nazca|nace
        ciguena
        dar|dara|dando|de a luz
        parir|parto|aliviarse|se_alivia|aliviar_en|parira  # aliviarse: to give birth, Mexico
        rompio|rompieron|rompe|revento|se_le_rompio .. fuente|bolsa|agua|aguas
        fuente .. rompio|rota|revento
        contracciones|dilatada|dolores_de_parto
        no|sin ?le|?me|?se|?ha|?he|?que ?le|?me|?ha bajado|baja|bajo|reglado|reglar|regla|llega_la_regla|llegado_la_regla|
        viene_la_regla|reglando
        regla|periodo|menstruacion|mes .. no|atras*|retras*|tarde|llega|falta|faltando|viene|baj*|atrasad*
        retraso|atraso ?de|?con|?en ?la|?su|?mi N|semanas|dias|regla|periodo|un|dos|tres|mes
        lleva|tiene|trae ... de_retraso|de_atraso|atrasada
        atrasad* .. regla|periodo|mes|semanas
        prueba|test|examen ... positiv*|rayitas|rayas|lineas|dos_rayitas
        positiv* .. prueba|embarazo|test
        salio positiv*
        dos|2 rayitas|rayas|lineas|lineas_rosas
        ultrasonido|prenatal|ecografia|ginecologa|ginecologo|matrona|control_prenatal|utero|vientre|feto
        fecha|dia de|del parto
        nauseas .. embaraz*
        mi bebe que viene
        llevo|lleva|trae|traigo un|a_mi|a_su|una bebe|hijo|vida|criatura ?en|?dentro|?adentro
        espera ?a|?al|?un familia
        mes|meses|semanas .. encargo
        encargo|encargue|encargaron .. bebe|familia|nino
    """,
    "en.violence.blow": """
        squeez*|grabb*|grabs|twist*|bend*|bent .. my|her arm|arms|wrist|wrists|neck|throat|hand|fingers
        hit|hits|hitting|beat|beats|beating|punch*|slap*|kick*|push*|shov*|smack*|whip*|bust*|split|grab*|throw*|threw|knock*|
        shake|shook|hurt* the|his|her|our|my|my_little ?little boy|boys|girl|girls|kid|kids|baby|mom|mother|wife|face|
        mouth|head|eye|nose
        knock*|push*|threw|shov*|throws me|her|us|him down|against|into|over|off|across|to
        took|take|takes|taking a swing
        fists
        hit|hits|hitting|beat|beats|beating|beaten|punch*|slap*|kick*|chok*|strangl*|push*|shov*|slam*|smack*|whoop*|whip*|
        backhand*|headbutt*|attack*|assault*|jump|jumped|bit|bites|stab*|spit|spits|spat|drag*|grab*|knock*|throws|threw|
        tackl*|swung|swings|swing|swinging|cracked|smash*|shook|burn*|elbow*|kneed|clock*|body_slam*|pinn*|slug*|club*|
        pull*|yank*|pistol_whip*|shot|shoots|bust*|split|broke|breaks|tased|pepper_sprayed|pounded|pound|pounds ?at|?on|
        ?up|?out|?down|?around|?the|?a|?into OBJ|mom_by|my_hair|my_arm|my_neck|my_face|my_jaw|my_nose|my_ribs|my_lip|
        my_tooth|my_wrist|my_head|her_head|my_teeth
        hit|beaten|punched|slapped|kicked|choked|attacked|strangled|pushed|shoved|thrown|beat_up|assaulted|raped|stabbed|
        slammed by|down|across|against|into|up
        gets|get|got|getting|was|been hit|beaten|slapped|punched|beat|kicked|choked|physical_with|violent|rough_with|physical
        beating|beats|beat|punching ?up|?on OBJ
        beats|beat|beating up
        hands on me|her|him|us|my|mom|his|each|grandma
        puts|put|putting|laid|lays|raises|raised|throws ?his|?her|?a hands|hand|fist|fists
        hands .. throat|neck
        by|around .. throat|neck|hair
        fists|fist|black_eye|black_eyes|bruise|bruises|bruised|welts|busted_lip|fat_lip|split_lip|broken_nose|broken_rib|
        broken_ribs|broken_arm|broken_jaw|concussion|stitches_from|handprint|choke_marks
        black and blue
        violent|violence|violently|abuser|battered|assault|assaults|beatings|strangulation
        abus* ... physical*|me|us|her|kids|mom|sexual*|him
        physical*|sexual* abus*|violent|fight*|attack*|aggressive
        domestic
        restraining|protective|protection order
        women|battered|dv shelter|womens
        came|comes|come|coming at|after me|her|us|him|my
        gets|got|getting|turns|turned|becomes|goes|is|hes|shes ?real|?very|?so|?really|?physically mean_and_hits|violent|
        physical|aggressive|dangerous
        swinging|swung
        afraid|scared|terrified|fear|fears of him|her_husband|my_husband|my_son|her_son|my_boyfriend|what_he|my_brother|my_dad|
        for_my|for_our|hes_going_to_hurt
        afraid|scared|terrified to|of go|come|be|going|sleep|being .. home|in_my|in_the_house|alone_with|sleep
        we sleep|lock ... doors_locked|door_locked|bedroom
        lock*|barricad*|hid|hiding|hide ... bathroom|bedroom|closet|car|from_him ... he|him|scream*|from|drunk|until|knife
    """,
    "en.violence.weapon": """
        knife|gun|bat|machete|hammer ... hand|hands
        with|holding|waving|grabs|grabbed a|the|his|my knife|gun|machete|bat|hammer|axe ... money|me|us|hand|at|screaming|
        yelling|door|scream*
        drag me|her|us out
        knife|gun|pistol|bat|machete|hammer|weapon|rifle|shotgun|crowbar|scissors|bottle|screwdriver|ax|axe|blade|razor|belt|
        golf_club ... at_me|on_me|at_us|to_my|to_her|at_my|at_her|on_us|on_my|at_him|me|threat*|chas*|throat|wav*|us|
        swing*|face|pointed|point
        pull*|wav*|point*|chas*|threat*|came|comes|hold*|held|aim*|swing*|swung|threw|throws|stand*|brandish*|brings|grabbed|
        demand* ... knife|gun|pistol|bat|machete|hammer|weapon|rifle|shotgun|crowbar|axe|blade
        held|holding|pulled|pulls|put .. knife|gun|blade .. to|on|at
        at knifepoint|gunpoint
        shot at|up
    """,
    "en.violence.threat": """
        scared|afraid|terrified .. of .. own|my
        pillow|hand|hands|bag|towel .. over .. face|mouth|nose|head
        looking|coming|searching|hunting for|after me|us|her with|and|he|to|at
        never|not|wont .. away|out|leave|here alive
        slit|cut my|her|our ?throat
        sleep|sleeping|slept ... locked|knife|one_eye
        lock|locking|locked my|our|the .. door|bedroom|room ... him|her|night|son|afraid|scared|sleep|because
        walk|walking on eggshells
        afraid|scared|terrified .. of ?my|?him|?her son|husband|boyfriend|wife|brother|dad|father|grandson|him|daughter|ex|mom|
        partner
        kill|kills|killing|hurt|shoot|stab|murder|strangle|burn|cut|bury|choke|break|destroy|beat|harm|slit ?all|?off me|us|
        her|them|my|his|our|mom|the_kids|everyone|everybody|him|you
        threat* ?to|?that|?us|?me|?him|?her|?my|?his|?with ?to|?he|?with .. kill|hurt|shoot|burn|beat|me|us|her|my|mom|hit|
        family|knife|gun|him|kids|everyone|stab|grandma|his
        threats|threatening|threatens|threatened
        burn|burns|burning|torch|blow .. house|place|home|apartment|up_the|trailer ?down
        make me|us|her pay|regret|disappear|sorry
        end|take my|our|her life|lives
        dead if|when|woman i|she|he|we
        ill|hell|he_will|he_ll|shell bury|kill|find|end me|us|you|her
        if i|we|she leave|leaves|left|tell|call ... kill|hurt|shoot|burn|find|dead|beat|regret
        stalk*
        find|track|hunt me|us|her down
    """,
    "en.violence.sex": """
        rape|raped|rapes|raping|molest*|sexual*_assault*
        force*|forcing ?himself ?on me|her|sex|us
        makes|made|making|force*|forcing|pressures me|her ?to have_sex|sleep_with|do_things|sell|touch|in_bed|prostitut*
        sells|sold|pimp*|traffick* ?me|?her ?out|?for|?my ?body|?me
        when i say no
        wont take no
        touches|touched|touching me|my|her daughter|at|when|while|sister|against|in|private|without
        against my|her will
    """,
    "en.violence.locked": """
        wont|doesnt|not|didnt|refuses_to|never|dont .. let|allow|letting .. me|us|her|him .. leave|out|go|call|see|have|use|
        talk|outside
        lock*|trapped|traps|shut|keeps|kept|keeping ?me|?us|?her|?my|?him .. in|inside|prisoner|hostage|captive|basement|room|
        bedroom|closet|house
        took|takes|hides|hid|broke|smashed|keeps .. my|our|her keys|car_keys|phone|passport|papers|id|documents|wallet|
        shoes ... leave|
        call|so_i|cant|stands|go|lets|door|out|wont|police|hit|help
        block*|stands|standing|guards .. door|doorway|exit|stairs
        cant leave .. house|he|him|because
        prisoner|hostage|captive
    """,
    "en.violence.smashing": """
        smash*|break|breaks|breaking|broke|broken|punch*|kick*|throw*|threw|destroy*|destroyed|flip*|trash*|wreck*|ripp*|tear*|
        tore|hurl*|put*_his_fist|bang*|pound* ... door|doors|wall|walls|tv|television|dishes|plates|window|windows|
        everything|things|furniture|phone|stuff|mirror|table|house|glass|chair|chairs|plate|place|dish|lamp|drywall|
        bottles|holes|windshield|my_car|cabinets
        holes|hole in .. wall|walls|door|drywall
        rampage|rages|in_a_rage|tearing_up
        kill*|hurt*|beat*|kicked|choked .. dog|cat|puppy|kitten|pet
    """,
    "es.violence.blow": """
        zarande*|sacud*|avent*|empuj*|tumb*|nalgue*|cachete*|azot*|patea*|madre*|golpe*|peg*|estruj*|jalone* a|al ?mi|?la|?los|
        ?las|?su|?sus|?el|?mis bebe|nina|nino|ninos|mama|jefa|abuela|hermana|hermano|papa|esposa|mujer|hijos|hija|hijo|
        hermanito|hermanita|ninas|esposo|gente|todos
        alz*|levant* ?me|?le ?la mano|manos
        avent*|arroj*|lanz* ?me|?le|?nos ?un|?una|?el|?la plato|vaso|botella|silla|zapato|cosas|aceite|agua_hirviendo|
        agua_caliente|piedra
        cruz* la cara
        estrell*|azot*|aporre*|avent*|empuj*|tir*|golpe* ?me|?la|?le|?nos|?lo .. contra|cabeza|cara|escaleras|suelo|piso|pared
        le|me|la|nos estrell*|azot*|cruzo|avento
        punos
        con los punos|el_puno
        abr* ?me|?le ?el|?la labio|ceja|cabeza|frente
        abus* de mi|ella
        se ?me|?nos ?le fue|vino|echo encima
        saca|sacar a rastras|golpes|patadas
        miedo|panico|terror .. hijo|esposo|marido|pareja|hermano|papa|novio|nieto|hija|mujer
        duermo|dormimos|duerme .. carro|encerrad*|llave|candado ... encuentr*|miedo|el|no
        caga*|cago|agarr*|molio|muele|dejo ?me|?nos|?la a palos|golpes|patadas|madrazos|trancazos|cintarazos
        romp*|rompi*|revent*|parti*|quebr* ?la|?el|?mi|?su|?un|?una|?dos nariz|boca|cara|labio|brazo|hocico|costilla|costillas|
        diente|dientes|ceja|madre|cabeza|mano|dedo
        ojo|ojos ?bien|?todo morado|morados|hinchado|moro
        me|nos|la|lo|le|les|te|los|las ?ha|?anda|?estaba|?esta|?vuelve|?volvio|?quiere|?quiso|?va|?suele ?a|?queriendo peg*|
        golp*|madre*|pate*|cachete*|abofete*|empuj*|tumb*|jalon*|jalone*|avent*|aporre*|zarande*|estrangul*|ahorc*|muerd*|
        mordio|escup*|quem*|apunal*|acuchill*|dispar*|balace*|maltrat*|tundi*|sono|sone|trompe*|punete*|patead*|arrastr*|
        agred*|agarr*_a|agarr*_del|agarr*_por|surt*|revent*_la|partio_la|rompio_el_brazo|rompio_la_nariz|rompio_la_cara|
        rompio_la_boca|rompio_un|rompio_dos|quebro_el|fractur*|lastim*|cintare*|azot*|nalgue*|sacud*|descont*|sarande*|
        sopape*|sampo|zump*|deja_moretones|dejo_moretones|dejo_morad*|jala_del|jalo_del|puso_la_mano|pone_la_mano|
        pone_las_manos|levanta_la_mano|levanto_la_mano|puso_las_manos|dio_con|da_con|da_de|dio_de|daba_de|fue_encima|
        echo_encima|viol*|manose*|mato_a_golpes|chinga*|parte_la|partio
        pega|pego|pegaba|pegan|pegarle|pegarme|pegue|golpea|golpeo|golpeaba|golpean|golpearme|golpearla|madrea|madreo|patea|
        pateo|cachetea|cacheteo|abofetea|abofeteo|empuja|empujo|tumbo|avento|jalonea|estrangulo|ahorco ?a|?al|?con|?a_mi|
        ?cuando mi|su|la|los|el|ella|sus|mis|mama|nosotros|toma|todos|ninos|nina|nino|jefa|jefita|ama|un|me|hermana|abuela
        golpes|golpiza|golpizas|madriza|madrizas|madrazos|madrazo|putazos|putazo|chingadazos|chingazos|cachetada|cachetadas|
        bofetada|bofetadas|punetazo|punetazos|trancazos|patadas|patada|paliza|palizas|jalones_de_pelo|trompadas|trompada|
        manazos|cintarazos|fajazos|cates|trompazos|empujones|guamazos|vergazos|pinas|tortazos|hostias|cinturonazos|
        cuerazos|correazos|nalgadas
        tir* un|de golpe|golpes|patadas|madrazo|chingadazo
        golpe* a|por mi|su|la|los|el|su_mama|ella|mama
        ojo|ojos|labio|boca|nariz|costilla|costillas|brazo morad*|revent*|rot*|partid*|quebrad*|abierto|fracturad*|hinchad*
        moret*|morados_en|moradas_en|marcas_en|chichon
        moret* .. brazos|cuello|cara
        violent*|violencia|maltrato|maltrata*|agresiv*|agresion
        con el|un|la cinto|cable|palo|puno|punos|manguera|fierro|tubo|bate|correa|chancla
        a|puros golpes|punos|patadas|cachetadas|madrazos|cintarazos|palos
        del cuello|pelo|cabello|las_grenas|las_mechas|los_pelos
        orden de|proteccion restriccion|proteccion|alejamiento
        miedo ?a|?de|?que ?a|?de ?mi|?volver|?el|?llegar|?lo|?regresar|?que|?que_me|?que_nos ?hijo|?esposo|?marido|?a|?haga|
        ?pega*|?golpe*|?propio|?propia|?mat* casa|hijo|esposo|marido|el|pareja|golp*|peg*|mate|haga|dormir|hermano|papa|
        novio|nieto
        nos|me encerr*|escond* ... cuarto|bano|closet|llega|toma
        escribo ... bano|escondid*|bajito
    """,
    "es.violence.weapon": """
        cuchillo|pistola|machete|navaja|arma|bate|martillo|fierro|escopeta|palo|desarmador|tijeras|botella|hacha|cuete|fusca|
        punal ... mano|cuello|me|nos|amenaz*|persig*|encima|apunt*|garganta|corretea*|pide|sac*|mi|su|cara|puso|tras
        apunt*|amenaz*|sac*|persig*|corret*|ensen*|bland*|aviento|avento|lanz*|viene_con|vino_con ... cuchillo|pistola|machete|
        navaja|arma|bate|martillo|escopeta|hacha|cuete|fusca|punal
        me|nos|le apunt*|corret*|persig*|acuchill*|apunal*|dispar*
    """,
    "es.violence.threat": """
        les|nos|me|le ?va|?puede|?quiere|?vaya ?a hacer|hacerles|haga|hacernos|hacerme algo|dano
        me|nos|la|las|los|te|lo|nos_va|les ?va|?quiere|?puede|?iba|?dijo|?voy|?anda|?dice|?vaya ?a mat*|quem*|dispar*|balacear|
        picar|destripar|desaparec*|enterrar|echar_bala|partir|quebrar|lastimar|chingar|hacer_dano|hace_dano|buscar_y|
        encontrar_y|pesar|arrepentir|degollar|madrear|romper
        matarme|matarnos|matarla|matarlo|matarlos|quemarme|quemarnos|lastimarme|lastimarnos|golpearme|golpearnos|hacerme_dano|
        hacernos_dano|pegarnos
        amenaz*
        quem* .. casa|cuarto|traila|con_nosotros|ropa
        prend* fuego|lumbre
        matar* ?a|?si|?a_su mi|su|la|toda|todos|mama|familia|mujer|los|ninos|hijos|mis|alguien
        si|que ?lo|?la|?me ?voy|?dejo|?acuso|?denuncio|?le|?digo|?hablo ... me_mata|nos_mata|la_mata|me_va|me_quita|arrepentir|
        quema
        me la|las vas|va|voy ?a pagar|cobrar
        echar|echarme|echa .. migra
        me voy a arrepentir
    """,
    "es.violence.sex": """
        viol|violo|viola|violar|violaba|violado|violada|violaron|violarme|violacion|abusa|abuso_sexual*|manose*
        abus* de|sexual* mi|ella|la|mente|me|nosotras|su
        oblig*|forz*|fuerz* ?a ... acost*|relaciones|estar_con|sexo|intimidad|dormir_con|prostit*|tener|vender*|cosas|fuerza|
        tocar*
        me|la|le a|por fuerza|la_fuerza
        a la fuerza
        por la fuerza
        me|la obliga*|forz*|fuerza
        aunque|si le_diga|le_digo|le_dije|no_quiera que_no|no_quiero|no
        no quiero .. obliga|fuerza|encima
        me|la|nos toca|toco|tocaba|manosea|vende|prostituye .. cuando|mientras|noche|quiera|partes|cuerpo|hombres|debajo|dormida
    """,
    "es.violence.locked": """
        no|nunca|ni ?me|?nos|?la|?lo|?le ?quiere deja|dejan|dejo|dejar|permite salir|irme|irnos|llamar|usar_el|hablar_con|
        ver_a|salgo|salga|ir
        me|nos|la|los|las|te encierr*|encerr*|tiene_encerrad*|tiene_amarrad*|deja_encerrad*|amarr*|secuestr*|dejo_encerrad*|
        retien*
        encerrad*|encierra|encerro|con_candado|con_llave|bajo_llave|amarrad*|secuestrad*
        quit*|escond*|rompi*|quebro ?me|?mi|?mis|?el|?los|?las|?nos|?su papeles|celular|telefono|llaves|pasaporte|documentos|
        cel|identificacion
        para|parado|tapa|bloquea|atraviesa .. puerta ... salir|cuchillo|deja|salgamos
    """,
    "es.violence.smashing": """
        romp*|rompi*|quebr*|quiebr*|destroz*|avient*|avent*|tir*|estrell*|patea*|pate*|golpea|golpeo|golpe*|azot*|destruy*|
        revient*|tumb*|agarr*_a_patadas|lanz*|desbarat*|vuela|volte* ... todo|platos|puerta|puertas|pared|paredes|tele|
        television|vidrios|vidrio|ventana|ventanas|muebles|cosas|espejo|casa|vasos|trastes|mesa|sillas|silla|celular|plato|
        botellas|pantalla|parabrisas|carro|hoyos|trasto|trastos
        a punetazos|patadas|golpes .. puerta|pared|paredes
        hoyos|agujeros|hoyo .. pared|puerta|paredes
        mato|pateo|matar|ahorco|golpeo al|a perro|gato|mi_perro|perrito|gatito
    """,
    "en.withdrawal.named": """
        cant|couldnt .. hold|steady|stand|function|write ... until|till|before|without ... beer|drink|shot|wine|vodka
        delirium tremens
        dts|dt|d_ts
        shakes ... first|drink|beer|glass|shot|morning|booze|vodka|until
        hands .. shake|shaking|tremble ... first|drink|beer|shot
        needs|need|has|have|until|till|unless|without ... drink|beer|shot|wine|vodka|first_glass|sip ... shak*|steady|seizure|
        sick|sweat*|throw*|tremor*|stop_the
        shak*|sweat*|throws_up|vomits|sick|tremor*|trembl*|puk* ... until|till|unless|if|without|before ... drink|drinks|beer|
        shot|wine|vodka|glass|sip|alcohol
        eye opener
    """,
    "es.withdrawal.named": """
        si_no|sin|hasta_que|mientras_no|cuando_no .. toma|tomar|trago|cerveza|bebe|tome|alcohol ... tiembl*|tembl*|vomit*|sud*|
        convuls*
        delirium|delirio tremens|tremen
        tembl*|tiembl*|tirit*|vomit*|suda*|sudor* ... hasta_que|si_no|sin|hasta|mientras_no ... trago|cerveza|toma|tome|
        tequila|vino|copa|bebe|alcohol|echa|caguama|chela
        malilla|cruda|mono|sindrome ?de|?del|?por ?la|?el alcohol|trago|vino|pisto|bebida|licor|cerveza
        abstinencia .. alcohol*|pastillas_para_los_nervios|benzo*|trago|bebida|xanax|clonazepam|rivotril|alcohol
        necesita|ocupa|tiene_que .. trago|tomar|cerveza|copa .. para .. tembl*|funcionar|controlar*
    """,
    "en.child.phrase": """
        im|i_am MINOR ... gone
        hasnt|havent|didnt|doesnt|isnt|not|never|nobody|noone|forgets_to|forgot_to .. fed|feed|feeds|feeding|bathed .. them|
        him|her|kids|those|children|baby
        school|daycare|teacher|preschool ... nobody|noone|no_one|not_answering|isnt_answering|never_came|didnt_pick
        locks|locked|lock them|the_kids|the_baby|the_children in|outside|up
        im|i_am MINOR and|years ... gone|left|help|dont_know|food|my_mom|my_dad|we
        uses|smokes|drinks|shoots|shoot|smoke|use|gets_high|nods|using|smoking|high while|when|as_soon_as .. naps|nap|napping|
        bath|school|bed|asleep|sleeps
        im|i_am MINOR ... dad|mom|mama|brother|sister|passed|pills|scared|alone|hungry|my_parents|wont|house
        nobody|noone|no_one .. pick*|picked|get|watch|feed .. up|them|him|her|kids
        left|leaves|leaving|home them|him|her|alone ?home|?with|?in alone|car|strangers|house|by_themselves|dealer|unattended
    """,
    "es.child.phrase": """
        nadie|quien|no ?los|?les|?las|?la|?lo ?ha|?han fue_por|fue_a_recoger|dado_de_comer|dio_de_comer|llego_por|paso_por|
        viene_por|vino_por
        dado|da|dan|dio|darles|darle de comer .. desde|nadie
        los|las|lo|la|nos encierra|encerro|encierran|encerraron .. cuarto|closet|bano ... usar|drog*|fumar|ninos|molest*
        escuela|kinder|guarderia ... nadie|no_contesta|no_llego|no_fue|no_recog*
        nadie|quien .. recog*|cuid*|ver|dar .. ninos|escuela|kinder|guarderia
        no|sin ?les|?le|?ha|?han|?los|?las ?ha|?han|?he dado|da|dan|dio|dar ?de comer|leche|desayunar|cenar
        solitos|solitas
        tengo MINOR ?anos ... papa|mama|hermano|hermana|solo|sola|miedo|padrastro|hermanitos
        yo|y tengo MINOR
        tengo MINOR y mi|mis hermana|hermano|hermanita|hermanito|hermanos
    """,
}  # fmt: skip

# Words that mean danger only together with others.
CUES = {
    "drug": """
        narcan|naloxona|naloxone
        uso|usado|usando|usar|usaron|usaba|se_pico|picado|consumir|goma_en|liga_en|mezclaron|ingiri*|darle_a_la|mezcl*
        tie_on|tourniquet|lighter|torch|injects|snorts|smokes|smoking|snorting|mixed|mixing|cut_straw|percs|roxies|roxy|
        patch|patches|nodding_out|got_high|gets_high|getting_high|relapsed|recayo|encendedor
        fentanyl|heroin|dope|pills|pill|percs|perc|percocet|blues|blue_pills|oxy|oxys|oxycodone|oxycontin|norco|vicodin|
        hydrocodone|xanax|xans|bars|benzos|klonopin|valium|ativan|meth|crack|coke|cocaine|pipe|needle|needles|syringe|
        syringes|foil|rig|shot_up|shooting|shoot|shooting_up|shot|injected|injecting|smoked|snorted|vodka|whiskey|drank|
        drunk|drinking|drinks|liquor|beer|beers|bottle|booze|alcohol|methadone|took_something|taken_something|took|m30|
        m30s|tranq|xylazine|pressed|powder|stash|speedball|lean|codeine|morphine|dilaudid|high|using|used|gabapentin|
        edibles|hit_of|hits_of|spoon|lines|party|partying|bar|bender|overdose|overdosed|drugs|kratom|ghb|ketamine|molly|
        k2|spice|suboxone
        fentanilo|heroina|chiva|tecata|carga|cristal|piedra|crack|coca|cocaina|perico|pastilla|pastillas|pepas|pepa|percas|
        perca|pastillas_azules|esas_azules|las_azules|azulitas|jarabe|jeringa|jeringas|aguja|aluminio|papel_aluminio|foco|
        pipa|inyect*|fumo|fumado|fumando|fumar|fumaba|metio|meti|tomo_algo|tomo|tomado|tomando|tomaron|borracho|borracha|
        borrachera|peda|pedo|vino|tequila|pisto|cerveza|cervezas|trago|tragos|botella|metadona|drogado|drogada|droga|
        drogas|polvo|consumio|consumiendo|consume|mezclo|mezcla|arpon|pico|picandose|picarse|dosis|trafado|arreglon|
        se_puso_bien|goma|opio|morfina|clonazepam|rivotril|alcohol|aguardiente|mezcal|cargas|globo|globos|chemo|thinner|
        resistol|roche|roches|tachas|sobredosis
    """,
    "down": """
        went|goes down hard|in|at|on
        no vuelve
        se cayo|desplomo con
        passed|pass|passing out
        him|her|hes|shes|is|was|dad|mom|moms|dads|laying|lying|laid|out|he|she|wakes|face_down ?been|?passed|?just on|
        in the ?bathroom|
        ?kitchen|?bedroom|?garage|?living_room floor|ground|tub
        slump*|limp|collaps*|drooling|drool|faint*
        found|find him|her|my|our|them .. on|in|at|lying|slumped|floor|bathroom|cold|car
        nodding|nodded|nods out|hard
        fell|falls|falling out
        cold to the|and
        pinpoint|pinned
        pinpoint|tiny pupils
        brought|bring|bringing|got|pulled him|her|me|them|us ?right back
        intubat*|ventilator|life_support
        cant|couldnt|wont|doesnt .. get|sit|stand|talk|move .. up|straight
        almost|nearly|about died|dead|lost|killed|die
        stopped answering
        tirado|tirada|desmay*|desplom*|aguad*|inerte|ido|ida|babeando|cabeceando|cabecea|flojito
        no se mueve|movia|para|levanta|sostiene|tiene_en_pie
        no habla|contesta|reacciona|se_levanta
        intubad*|entubad*|terapia_intensiva
        lo|la regresaron|sacaron|salvaron|trajeron|volvieron|hallamos|encontre|encontramos|halle|hallo|encontro
        de milagro
        por poco|casi se|no_la|muere|muero
        se me|nos|les|le ?estaba|?andaba fue|iba|yendo|muria|moria|muere|quedo
        esta|estaba|quedo|anda frio|fria|helado|helada|dormido_y|dormida_y
    """,
    "rescued": """
        ambulance|paramedic*|ambulancia|ems|paramedicos
        brought|bring|got|pulled him|her|me|them ?right back|through
        lo|la|me|los regresaron|volvieron|sacaron|salvaron|trajeron_de
        se les|nos|me fue|iba|andaba_yendo|estaba_yendo
        de milagro
        almost|nearly died|lost|dead|killed
        casi se|no_la muere|cuenta|fue
        por poco
    """,
    "strong_drug": """
        fentanyl|heroin|dope|blues|percs|perc|oxy|xylazine|tranq|m30|m30s|laced|pressed
        fentanilo|heroina|chiva|m30|percas|tecata|carga|azules_m30
    """,
    "kid": """
        other|the|others two|three|four|ones
        MINOR and|y MINOR
        la|el|los|the mayor|menor|menores|oldest|youngest
        the boys|girls mouth|face
        ano y medio
        los|las otros dos|tres
        el|la|al de MINOR
        KIDEN|KIDES
        MINOR year|yr|yrs|years|month|months|week|weeks|mo|mos|yo|y_o ?s old|olds|old_boy|old_girl|old_son|old_daughter
        MINOR yo|yr_old|year_old|yrs_old|mo_old|y_o
        hes|shes|is|are|turned|aged|age MINOR
        im|i_am MINOR
        de MINOR ?y|?anos ?MINOR anos|meses|anitos|ano|semanas|mesecitos
        tengo|tiene MINOR anos|meses|anitos
        de tres|dos|cuatro|cinco|un|seis|siete|ocho andaba|abrio|anda|la|lo
        sus|mis|los|las|tres|dos|cuatro|cinco hijos|hermanitos|nietos|hijas|nietas|sobrinos|ninos
    """,
    "kin": """
        KIN
    """,
    "alone": """
        with whoever|anyone|anybody|strangers|random|some
        con|a cualquiera|desconocidos|extranos|quien_sea
        not|hasnt|havent|didnt|no|without .. bath|meal|meals|dinner|breakfast|shower|clothes|shoes|food
        sin ir|bano|ropa|desayuno
        alone|unattended|unsupervised|by_himself|by_herself|by_themselves|by_itself|on_their_own|on_his_own|on_her_own|unwatched
        nobody|noone|no_one|none|isnt_anyone|no_adult|not_anyone|no_sitter|without_anyone .. watch*|with|care|there|home|feed*|
        around|look*|pick*|supervis*|come|came|answer*
        not|hasnt|havent|didnt|doesnt|never|wont|forgot|forgets|isnt .. come|came|back|home|pick*|picked|feed|fed|eaten|ate|
        eat|been_fed|watch*|answering|returned|bathe*|changed|show|showed|breathing
        left|leaves|leaving|locked|locks|forgot|dumped|dropped ... car|hours|all_day|all_night|stranger|strangers|overnight|
        playpen|crib|with_a|motel|store|house|dealer|neighbor|days|bottle|porch|tub|bath|bathtub
        wander*|roam*|barefoot|parking_lot|highway|the_road|in_the_street|outside_by|outside_alone
        crying|screaming|cries|cry .. for|alone|hours|hungry|all_night|nobody
        gone for|two|since|all
        makes|feeds|fixes|changes|cooks .. own|herself|himself|the_baby|little
        missing|disappeared|ran_away|runaway|run_away|took_off_with|kidnap*|vanished|cant_find|dont_know_where|took_them|
        wont_say_where|gone_since
        hungry|starving|starved|filthy|dirty|soaked|unfed|neglect*|malnourished|barefoot
        no food|formula|diapers|milk|heat|electricity|clean|power
        empty fridge
        nothing to eat
        opened the .. door
        playpen all
        solo|sola|solos|solas|solito|solita|solitos|solitas|abandonad*|descuidad*|perdid*_en|desatendid*
        no hay|hubo|tienen|tiene .. quien|comida|leche|panales|nada_de_comer
        nadie .. cuida*|recoge*|recog*|ve|pendiente|cuide|atiend*|con|viene|vino|los|las|llego|contesta
        no|ni ?los|?las|?la|?lo|?le|?les|?ha|?han ?ha|?han volv*|regres*|recog*|llega*|comid*|come|comen|cuida*|aparec*|bana*|
        cambia*|vuelto|dado|cuidar|atiende|fue_por|fueron_por|paso_por
        sin comer|cenar|desayunar|panal|leche|cuidado|nadie|banar*|comida|luz|zapatos|supervision|quien
        calle|parqueadero|estacionamiento|carretera|descalz*|afuera|avenida
        hambre|hambriento*|mugros*|sucio|sucia|sucios|rozad*|llorando|llora|lloran|rosad*|desnutrid*
        dej* .. solo|sola|solos|solas|encerrad*|carro|vecina|desconocid*|con_cualquiera|calle|horas|cualquier
        encerrad*|olvid*_en|se_le_olvid*
        se|los|la|lo|las llevo|robo|llev*|perdio|escapo|salio|fue ... no|sin|donde|calle|dealer|droga|anda|desde|ayer|solo
        no ?se|?sabemos donde esta|estan|anda|andan|quedo|quedaron
        no aparec*
        nobody|noone|no_one ... fed|feed|feeding|bathed|changed|watching|picked
        donde estan|esta|quedaron|andan
        desaparecid*|extraviad*|perdid*_desde
    """,
    "near_drugs": """
        fuman|fumando|fuma|smoke|smoking|smokes|se_drogan|shoot_up|cook|cooking|cocinan
        sleeps|asleep|fell_asleep|dormido|dormir|durmio ... cigarette|cigarro|candle|vela
        cigarette|cigarro|joint|vela|estufa|stove ... lit|prendido|prendida|burning|on
        motel|trap_house|stranger|strangers|gente_rara|desconocidos|extranos|dealer|dealers|dope_house|casa_de_drogas|picadero
        needle|needles|syringe|syringes|foil|pill|pills|pipe|pipes|baggie|baggies|stash|powder|fentanyl|meth|heroin|crack|dope|
        works|rig|rigs|residue|edible|edibles|gummies|gummy|weed_gummy|drugs|smoke|suboxone|methadone|xanax|loaded_gun|gun|
        paraphernalia|burnt_spoon|spoon|vape|coke|cocaine|strips|patch|patches
        jeringa|jeringas|aguja|agujas|pastilla|pastillas|polvo|bolsita|bolsitas|cristal|fentanilo|piedra|heroina|chiva|droga|
        drogas|pipa|pipas|foco|aluminio|metadona|humo|pistola|gomitas|globo|globos|parche|parches|cocaina|coca
    """,
    "within_reach": """
        got|has|tiene|with|con|in|en
        floor|crib|bed|couch|sofa|room|toys|backpack|mouth|reach|table|counter|diaper|bag|found|find|picked|picks|swallow*|
        ate|eat|put|licked|chew*|crawl*|drank|got_into|gets_into|tested|test|around|near|next|where|lying|everywhere|
        drawer|stepped|poked|pricked|stuck|in_front|apartment|car|playing|plays|played|sleeps|touch*|grabbed|holding|
        breathing|same|house|purse|bathroom|carpet|under|on_the
        piso|cuna|cama|sofa|cuarto|juguetes|mochila|boca|alcance|mesa|panal|bolsa|encontr*|hall*|agarr*|trag*|comi*|metio|
        gate*|suelo|chup*|cerca|donde|tirad*|tiradas|cajon|pinch*|pic*|delante|enfrente|carro|jugando|juega|bebio|tomo|
        probo|salio|recamara|casa|bano|lado|sala|dej*|entre|duerm*
    """,
    "carer_high": """
        droga|drogarse|drogandose|drogan|para_poder_usar|poder_usar|usar|usa|conseguir|dealer|cop|score|so_he_can_use|
        so_she_can_use|to_use|get_high|gets_high|getting_high|meth|se_fuma|durmio|dormir|fell_out|hungover
        high|drunk|nodding|nods|nodded|passed_out|passes_out|wasted|stoned|loaded|intoxicated|under_the_influence|blacked_out|
        blackout|tweaking|hammered|plastered|strung_out|messed_up|fucked_up|buzzed|wine_at|coming_down|using|shoots_up|
        shooting_up|smoking|drinking|drinks|uses|smokes|shoots|sleeps_all_day|wont_wake|cant_wake|relapsed|binge|bender|
        out_of_it|fell_asleep|asleep|dui
        drogad*|borrach*|tomad*|crud*|pedo|peda|bien_puesto|puesto|puesta|anda_puest*|trabad*|volad*|high|consum*|se_mete|
        se_inyecta|inyectand*|fumando|fuma|tomando|toma|tome|pasad*|perdid*_de|ido|ida|no_despierta|cabeceando|cabecea|
        bien_loc*|arriba|cuete|dormid*|se_queda_dormid*|jeton|usa|usando
    """,
    "in_charge": """
        deja|dejo|deja_a|corral|olvida|forgets|forgot|leave|left|encierra|locks|prendido|lit|brazos|arms|rueda
        with|drives|driving|drive|drove|car|watch*|babysit*|care|caring|holding|holds|feeding|carrying|in_front|around|home|
        house|weekend|apartment|same|room|while|while_she|while_he|has_the|has_our|has_my|bath|picks|picked|school|playpen|
        leaves|stroller|dropped|drops|sleeps|truck|custody|next_to|bed|when
        con|maneja|manejando|manejo|manejar|carro|troca|cuid*|cargando|carga|enfrente|delante|frente|casa|cuarto|mientras|
        escuela|recoge|bana|banando|dej*|amamant*|pecho|leche|fin_de_semana|encima|lado|cama|aplast*|solos|abrio|abrieron|
        tiro|cae|cayo|solt*|cuando
    """,
    "drives": """
        picks|pick|picked up|him|her|them
        recoge|recoger|recogio|fue
        drives|driving|drove|drive|maneja|manejando|manejo|manejar|carro|car|truck|troca
    """,
    "carer_drunk": """
        high|drunk|nodding|nods|wasted|stoned|intoxicated|drinking|using|smoking
        drogad*|borrach*|tomad*|crud*|pedo|peda|high|tomando|fumando|puest*
    """,
    "kid_hurt": """
        zarande*|sacud*|hacer_algo|hacer_dano|hacerles|do_something|slap*|holding
        hit|hits|hitting|beat|beats|beating|slap*|punch*|kick*|whip*|whoop*|spank*|smack*|choke*|choked|shook_the|shook_him|
        shook_her|burn|burns|burned|burnt|bust*|threw|throws|grab*|yank*|bruise*|marks|welts|broke|broken|hurt|hurts|drag*|
        molest*|touch*|touches|rape*|abus*|threat*|kill*|belt|dropped|drops|locks|locked|push*|shov*
        peg*|golp*|cachet*|nalg*|cint*|cinto|cinturon|patad*|pate*|quem*|sacud*|avent*|jalone*|moret*|revent*|romp*|rompio|
        lastim*|viol*|manose*|toca|toco|amenaz*|mat*|encierr*|madre*|azot*|empuj*|maltrat*|cable|chancla|trancaz*|llev*_con
    """,
    "kid_ill": """
        salio|sale con|en .. metanfetamina|cristal|droga|drogas|coca|fentanilo|prueba
        prueba ... metanfetamina|cristal|drogas|coca|fentanilo
        tested|testing positive
        positive for
        salio|dio|salieron positiv*
        seizure|seizing|convuls*|convulsion*|limp|unresponsive|wont_wake|not_waking|blue|wont_cry|overdos*|not_breathing|
        swallowed|poison*|sleepy|wont_stop_crying|choking|vomiting
        morad*|flacid*|no_despierta|no_reacciona|intoxic*|trago|no_respira|adormilad*|envenen*|sobredosis|ahog*|convulsion*
    """,
    "booze": """
        trago|traguito|vinito|cervecita|cervecitas|tragitos
        drying|enjuague|bucal|perfume|colonia|locion|hand_sanitizer|alcoholic|listerine|cooking_wine
        alcoholica
        alcohol*|vodka|drink|drinks|drinking|drank|drinker|booze|boozing|beer|beers|wine|liquor|whiskey|whisky|rum|tequila|gin|
        mouthwash|bottle|bottles|sober|sobriety|dry|hennessy|brandy|bourbon|hard_stuff|bender|fifth|handle|pint|cocktails|
        malt|moonshine|six_pack|the_sauce|drunk
        benzo|benzos|benzodiazepine*|xanax|xans|xan|bars|klonopin|klonopins|valium|ativan|lorazepam|clonazepam|alprazolam|
        diazepam|restoril|temazepam|librium|k_pins|kpins|barras|barritas|halcion
        tomar|toma|tomado|tomaba|tome|tomamos|trago|tragos|cerveza|cervezas|vino|licor|pisto|pistear|pistea|pisteando|bote|
        botes|caguama|caguamas|chela|chelas|chelitas|botella|botellas|mezcal|aguardiente|ron|bebida|bebidas|beber|
        bebe_diario|bebia|bebido|bebiendo|bebe|chupe|chupar|guaro|whisky|borrachera|borracheras|sobrio|sobria|seco|seca|
        tomador|tomando|alcoholico|copa|copas|tragito|trinche|el_vicio|cheves|cheve|birria|birras|birra|pulque|bacanora|
        sotol|charanda|brandy
        rivotril|tafil|clonacepan|clonacepam|benzodiacepina*|benzodiazepina*|lorazepan|alprazolan|pastillas_para_dormir|
        pastillas_de_los_nervios|pastillas_para_los_nervios|ansioliticos|calmantes|pastillas_para_la_ansiedad|diacepam|
        sleeping_pills|nerve_pills|anxiety_pills|anxiety_meds|chochos|tranquilizantes
    """,
    "stopped": """
        tir* ?toda|?todo ?el|?la|?su ?todo trago|alcohol|botella|botellas|pastillas|licor|pisto|vino|cervezas|medicina
        tir* ?lo|?la .. basura|drenaje
        lo|la tiro ... basura|escusado|bano
        bote|carcel|jaula ... sin
        drying|dried out
        sin su|el|un|nada_de trago|cerveza|vino|tequila|botella|pisto|alcohol|copa|rivotril|xanax
        dej*|par* de chupar|pistear|beber|tomar|embriagar*|tomarse|usar_xanax
        dej*|par*|solt* ?el|?la|?las|?los|?su|?sus xanax|rivotril|klonopin|ativan|valium|tafil|vodka|whisky|ron|trago|vino|
        cerveza
        quit|stop|stopped|quits drinking|booze|alcohol|wine|beer|vodka
        quit|quits|quitting|stop|stopped|stopping|stops|cold_turkey|off|detox|detoxing|detoxed|weaned|tapered|kicked|gave_up|
        given_up|cutting_back|cut_back
        ran|run|runs|running out
        none|nothing|no_more left
        put|puts|putting|set|sets .. down|away .. bottle|drink|booze|beer|it
        put|set down the|his|her bottle|booze|drink|can
        let .. bottle|booze|drink .. go
        dropped|drop|dumped|ditched|flushed|left|came_off|coming_off|went_off|took_himself_off|took_herself_off|gave_up|
        took_away|skipped .. bars|xanax|bottle|booze|klonopin|valium|ativan|benzos|drinking|alcohol|it|drink|vodka|pills|
        them
        all at once
        on his|her|my own
        tir* ?lo|?la|?las|?los ?todo .. basura|escusado|bano|trago|alcohol|botellas|pastillas|licor|inodoro
        ya no hay|tiene|tenemos|quedo|habia
        dej*|solt*|par*|cort* .. vodka|whisky|klonopin|valium|ativan|alprazolam|tafil|todo|mismo_dia
        dejamos|dejaron .. tomar|beber
        no|without|not|hasnt|havent|didnt|hadnt|nothing|zero .. alcohol|drink|drank|beer|wine|vodka|liquor|booze|xanax|benzos|
        drinking|had|a_drop|any|touched|klonopin|valium|ativan|drop|meds
        threw|throw|poured|pour|dumped|flushed|hid|hide|took|locked|tossed|taken|takes|cut|cutting ... booze|alcohol|bottle|
        bottles|liquor|pills|xanax|out|away|off|klonopin|valium|ativan|vodka|wine|drain|from|beer|down|them
        last drink|beer|sip|bottle|pill|xanax|dose|shot|one
        sober|dry|clean|abstinent
        day N|one|two|three|four|five|1|2|3|4|5|6
        N|one|two|three|four|five|second|third|fourth|few|couple|24|48|36|72 days|day|hours|hrs|nights|night without|sober|
        clean|dry|since|off|no|in|now|of|after
        jail|hospital|arrested|surgery|er|icu|lockup ... nothing|gave|without|drink*|dont_know|didnt_tell|day|admitted|
        dont_give|take|since
        dont|doesnt|wont|cant|refus*|denied|no .. give|refill*|prescrib*|afford|get|buy ... him|her|me|meds|pills|xanax|refill|
        it|drink|prescription|any|alcohol
        doctor|pharmacy|insurance .. cut|stopped|wont|refused|quit|pulled
        dej*|solt*|par*|quit*|cort*|suspend*|abandon*|retir*|suspendi* ... tomar|alcohol|trago|vino|pisto|cerveza|bote|botella|
        licor|bebida|beber|jalon|golpe|xanax|pastillas|clonazepam|rivotril|bars|benzos|valium|vicio|seco|barras|tafil|copa|
        chupe|ayer|antier|domingo|lunes|martes|dias|sola|solo|lorazepam|diazepam|cuenta|chelas|cervezas|pistear|lo|la|
        medicina|tequila|ativan|klonopin|mezcal|aguardiente
        quedo|quede|quedamos|quedaron sin
        se|le|les le|me|nos|lo|la acab*|termin*|quit*|escond*|tir*|cort*|quitaron
        acab*|termin*|quit*|escond*|tir*|vaci*|bot*|negaron|surtieron|surten ... xanax|pastillas|botella|botellas|licor|vino|
        alcohol|valium|clonazepam|rivotril|receta|cerveza|bars|pisto|tequila|barras|lorazepam|medicina|trago|clonacepan|
        tafil|aguardiente|mezcal
        ya_no|nada|sin|ni|no ?le|?me|?se|?les ?ha|?he|?hay|?tiene|?una|?ni|?quiso|?un|?quedo|?queda|?ya|?han|?hemos ?un|?ni|
        ?una ?una tom*|tomado|beb*|licor|alcohol|trago|gota|pastillas|xanax|cerveza|vino|bebido|pisto|dan|clonazepam|
        rivotril|probado|prueba|toma|mas|botella|surt*|pisteado
        sobrio|sobria|seco|seca|en_seco
        dia N|uno|dos|tres|cuatro|cinco|1|2|3|4|5
        primer|segundo|tercer|cuarto|quinto|N|dos|tres|cuatro|cinco|tercero ?o dia|dias
        ultimo|ultima trago|copa|cerveza|botella|pastilla|caguama|vez
        hospital|internad*|carcel|detenid*|jaula|bote|condado|operaron|operacion ... no|dia|toma|sin|tres|dos|nada|tomar
        cold turkey
        de golpe|tajo|jalon|repente|un_jalon
    """,
    "sign": """
        sweat*|screaming .. buckets|about
        temblorina*|tembladera*|tembeleque*
        bugs|spiders|snakes|rats|ants|aranas|bichos|cucarachas|hormigas|ratas|viboras|animales|mice
        sale|brinca|late|truena|revienta ... corazon
        heart .. wont|slow|explode|out_of
        muertos|difuntos
        who .. president|i_am|we_are
        what year|day|month
        who .. man|men|people|they|lady|woman|that|kids
        nobody|noone|no_one .. here|there
        floor|piso|ceiling .. mov*|muev*|breath*|spin*
        bugs|spiders|ants|snakes .. on|in|everywhere|crawl*
        no ?puede|?puedo veo|ver|ve bien|claro|derecho
        brinc* .. piernas|pies|manos|cara|cuerpo|dormido|ojos
        jumps|jumping|jerks|twitches ?in his|her sleep
        faint*|fainting|passed_out
        arranca* .. mangueras|tubos|suero|cables|sondas
        agarr* .. aire
        piel .. camina|pica|hormigue*|arde
        platica*|habla*|platic* ?con .. muert*|difunt*|paredes|gente|alguien|nadie
        no .. sostener|agarrar|detener .. vaso|taza|cuchara|copa
        pregunta|pregunto .. quien*
        shak*|shook|trembl*|tremor*|sweat*|seizure*|seizing|seized|convuls*|convulsion*|fit|fits|halluc*|hallucinat*|confus*|
        disorient*|feverish|fever|twitch*|clammy|delirious|delirium|jittery|jerking|jerks|spasm*|palpitations|shivers|
        shivering|incoherent|drenched|dt|dts|soaked|rambling
        pull*|yank*|rip* .. tubes|iv|lines|tube|wires|ivs
        see|walk|think straight
        legs|arms|eyes|face|hands jump*|jerk*|kick*|twitch*|wont_stop
        piso|paredes|cuarto|suelo|techo|cama .. mueve*|mueven|respira*|gira|vueltas|cae
        seeing|sees|saw|see|hear|hears|hearing|heard|feels|talk*|talking|yells|screaming ... things|bugs|dogs|cats|birds|stuff|
        demons|insects|roaches|mice|colors|figures|dad|mom|mother|father|uncle|brother|friend|soldiers|in_the_room|
        on_the_wall|people|spiders|snakes|music|voices|shadows|ants|rats|someone|arent|isnt|not_there|there|dead|ghosts|
        nobody|who|man|animals|kids|men|faces|wall|walls|ceiling|crawling|radio|worms|not_real
        doesnt|dont|didnt|cant|forgot|not|no .. know*|recogniz*|remember*|sure .. where|who|day|year|me|his|her|us|name|idea
        burning up
        heart ?is|?rate|?has|?was|?beats|?his rac*|pound*|beating_out|beating_fast|going_crazy|N|through|flutter*|fast|
        hammering|jumping
        racing|pounding|fast heart|pulse|heartbeat
        pulse N|fast|racing|high
        skin crawl*|is_crawling
        throw*|threw|vomit*|puk*|dry_heav*|heaving|nausea*|sick
        cant|not|no|hasnt|havent|doesnt|never .. sleep|slept|sleeping|eat|walk|hold|stand|keep|stop_shaking|sit
        picks|picking|grabbing|grabs|plucking .. air|bugs|skin|things|nothing|sheets
        room|walls|floor|bed .. moves|spins|spinning|moving|breathing
        paranoi*|panic*|agitat*|insomnia|out_of_his_mind|out_of_her_mind|losing_his_mind|talking_nonsense|brain_zaps|zaps|
        blood_pressure|collapsed|passed_out|electric
        tiembl*|tembl*|tembel*|tembolor*|tirit*|suda|sudo|sudan|sudando|sudado|sudada|sudor*|convuls*|convulsion*|alucin*|
        halucin*|delir*|calentura|fiebre|taquicardia|confund*|confus*|desorient*|desmay*|vomit*|escalofrio*|agit*|
        palpitacion*|ataque|ataques|epilep*|espasm*|insomnio|sacudidas|sacude|brinca|brincos|brinquitos|toques|nausea*|
        hormigueo|paranoi*|ansias|desvari*|tembladera|temblorina|ardiendo|hirviendo|empapad*|perdid*|presion_alta|
        presion_por|chuecos|chueca|ansiedad|desespera*
        ve|mira|ver|vio|viendo|oye|oigo|escuch*|oyendo|siente|veo|mirando ?que|?que_hay|?a|?como ?unos|?unas|?mis|?sus|?le|
        ?hay|?que cosas|bichos|aranas|gente|perros|sombras|hormigas|musica|voces|ratas|viboras|animales|muertos|senor*|
        ratones|insectos|cucarachas|gusanos|mariachi|hombres|ninos|alguien|radio|caras|personas|moscas|fantasmas|canciones|
        diablos|cosas_que|culebras|gatos|alacranes
        no sabe|sabia|reconoce|conoce|recuerda|se_acuerda|ubica|duerm*|puede_dormir|se_ubica|ha_dormido|conocia|reconocia|
        coordina|dice_cosas|sabe_ni|reconocio|duermo|puedo_dormir|he_dormido|sostiene|para_de
        ni|no ?sabe ?ni donde|en_donde|que_dia|como_se_llama|quien|quienes
        no|ni ?ha|?he|?puede dormi*|pega_el_ojo|duerme|descansa
        corazon .. mil|acelerad*|rapido|brinc*|latid*|sale|tronar|a_todo|desbocado|galop*|fuerte|disparado
        pulso .. mil|aceler*|rapido
        habl* .. solo|sola|muert*|difunt*|paredes|incoheren*|puras|nadie|con_gente|con_su|pared|con_alguien|con_personas
        quienes son
        se arranca|pellizca|rasca|arranco|sacude|quita bichos|suero|piel|animales|la|el|hormigas
        le dio|dieron|da un|una|dos|tres ataque|convulsion*|temblor*
        no hay nadie
    """,
    "morning": """
        every|each|in_the morning*|mornings|day
        wakes|wake|woke up|shak*|sick|sweat*
        cada|todas|por|en las|la|manana mananas|manana
        first|primer|primera thing|drink|beer|trago|cerveza|copa|glass|shot
        amanece|despierta tembl*|vomit*|sud*
    """,
    "shakes": """
        temblorina*|tembladera*|tirita*
        shak*|trembl*|tremor*|tembl*|tiembl*|tirit*|sweat*|vomit*|throws_up|suda|sudando|sudor*|puk*
    """,
    "withdrawal_named": """
        withdraw*|detoxing|abstinencia|dt|dts|malilla
    """,
    "has_them": """
        has|have|gets|got|tiene|with|lives_with|vive_con|staying_with ... weekend|fin|este_fin|finde|custody|visit|now|today|
        week|tonight|fin_de_semana|hoy|ahorita|esta_semana|this
    """,
    "take_along": """
        take|takes|taking|bring ?the|?my|?our|?his|?her|?all kids|children|baby|them|us|son|daughter|boys|girls .. with
        llev* ?a ?los|?las|?mis|?sus|?el|?la ninos|hijos|bebe|nina|nino|hijas|todos ?con|?conmigo
        kill*|mat* ?a ?the|?my|?our|?los|?mis|?sus kids|children|baby|ninos|hijos|bebe|nina|us_all|todos
    """,
}  # fmt: skip

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


TOGETHER = (
    Together("any.withdrawal.stopped_and_sign", ("stopped", "booze", "sign"), within=45),
    Together("any.withdrawal.every_morning", ("shakes", "booze", "morning"), within=25),
    Together("any.withdrawal.named_with_drink", ("withdrawal_named", "booze", "sign"), within=30),
    Together("any.overdose.drug_and_breath", ("not_breathing", "drug"), unless=("withdrawal",)),
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
