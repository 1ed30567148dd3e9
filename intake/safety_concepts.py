"""What families say when there is danger, by idea: who and what happens, put together by grammar and not by heart.

The phrases are written as in `intake.safety_rules`, which takes these tables in. The lists are concepts ("a part of the body",
"somebody's drink"); a phrase or two cues near each other say what becomes of them.
"""

from __future__ import annotations

LISTS = {
    # Time and number.
    "YEAR": " ".join(str(year) for year in range(1950, 2025)) + " 09 08 07 06 05 04 03 02 87 88 89 91 92 93 95 98 99 85 86",
    "DAYS": "day days hour hours hrs hr night nights dia dias hora horas noche noches",
    "COUNT": (
        "N a an cinco couple cuarto cuatro diez doce dos eight eleven few fifth five four fourth nine nueve ocho once "
        "one quinto second segunda segundo seis seven several siete six ten tercer tercero third three tres twelve "
        "two un una uno"
    ),
    # People.
    "SOMEBODY": (
        "abu abuela abuelo ama apa aunt auntie baby bestie bf bloke boyfriend bro brother cousin cunada cunado dad "
        "daddy daughter father flatmate friend gf girlfriend gran grandfather grandma grandmother grandpa granny her "
        "him his housemate hubby husband kid kids lad lodger mam mama mami mate me missus mom mommy mother mum my nan "
        "nana neighbor nephew niece our papa papi partner prima primo roommate sis sister sobrina sobrino son suegra "
        "suegro tenant them tia tio uncle us vecina vecino wife"
    ),
    # Body.
    "FACE": (
        "boca boquita cachetes cara carita cheeks complexion deditos dedo dedos ear ears face feet fingernails "
        "fingers fingertips hand hands labio labios lengua lip lips manitas manos mouth nail nailbeds nails nariz "
        "nose oreja orejas piel pies rostro semblante skin toes tongue trompa unas"
    ),
    "HUE": (
        "amoratada amoratadas amoratado amoratados ash ashen ashy azul azulada azuladas azuladitos azulado azulados "
        "azules azulino azulon azulona azulonas azulones azulosa azuloso berenjena berenjenas blue blueberries "
        "blueberry blueish cardeno cardenos cement cemento cenicienta ceniciento ceniza cenizo cenizos cera chalk "
        "cianotica cianotico ciruela clay colorless concrete dusky gray greenish gris grisaceo grises indigo lavanda "
        "lavender lila lilac lilas marble marmol mora morada moradas moradita moraditas moradito moraditos morado "
        "morados moras mulberry navy negros negruzco negruzcos periwinkle plomizo plomo plum plums purple purplish "
        "putty slate slate_colored slatey tinta uva uvas verdosa verdoso violacea violaceo violaceos violet violeta "
        "violetas wax waxy"
    ),
    # Things.
    "GUNS": (
        "9mm arma cuete escopeta fierro firearm fusca glock gun guns handgun pistol pistola revolver rifle shotgun"
    ),
    "BLADES": (
        "ax axe blade boxcutter cuchillo desarmador hacha hatchet knife knives machete navaja picahielo punal razor "
        "scissors screwdriver sword tijeras vidrio"
    ),
    "DRINK": (
        "12_pack 18_pack 30_pack aguardiente alcohol alcoholic alcoholico anforita anis anisado anisette arrack "
        "baijiu bebe beber bebia bebida bebidas bebio beer beers bevvies bevvy birra birras booze bota_de_vino "
        "botella botellas bottle bourbon brandy buckfast cabernet cachaca caguama caguamas calimocho can_of_beer cana "
        "canazo canelazo cans carlsberg cava cervecita cervecitas cerveza cervezas champagne charanda chardonnay "
        "chela chelas chelitas cheve cheves chicha chinchon chupito chupitos cider cocktails cocuy cognac conac copa "
        "copas corona_beer cuartito cubas cubata cubatas drank drink drinker drinking drinks drop drunk feni fernet "
        "fifth four_loko gin ginebra goon gota grog guaro guinness handle heineken hennessy hooch ipa ipas "
        "jagermeister kai_kai lager lagers lambanog licor liquor listerine litrona litronas longnecks malbec malt "
        "malta margaritas martini martinis merlot mezcal mezcalito michelada micheladas modelo mouthwash ogogoro "
        "orujo ouzo oxxo pacha palm_wine pilsen pint pints pisco pisteaba pisteando pistear pisto porron prosecco "
        "pulque puntas quilmes raki romo ron rones rum sake sangria schnapps scotch seltzers shots sidra singani "
        "six_pack sixpack sober sobriety soju sotol spirits stella stout stubbies tall_can tall_cans tallboy tallboys "
        "tecate tennents tequila tequilazo the_drink the_piss the_sauce tinnies tinto toddy toma tomaba tomar tonayan "
        "trago tragos twelve_pack vinito vino vinos vodka whiskey whiskies whisky white_claw white_claws wine yonque"
    ),
    "BENZO": (
        "alplax alprazolam ambien ansiolitico ansioliticos ativan barras bars benzo benzos bromazepam calmantes clona "
        "clonas clonazepam diazepam downers halcion k_pins klonnies klonopin kpins lexatin lexos lexotan librium "
        "lorazepam lorazepams lyrica mogadon nerve_pills nervios neuryl noctamid orfidal orfidales "
        "pastillas_de_dormir pastillas_para_dormir phenobarbital pins pregabalin restoril ribotril rivo rivos "
        "rivotril roche serax sleeping_pills stilnox tafil tafiles temazepam trankas trankimazin trankis "
        "tranquilizantes tranquilizers tranxen tranxilium valium valiums vallies xan xanax xans zimovane zolpidem "
        "zopiclone"
    ),
    "OPIOID": (
        "blues brown buprenorfina buprenorphine caballo carfentanil chiva codeina codeine dilaudid dope fent "
        "fentanilo fentanyl fentas gear h heroin heroina hydrocodone jaco junk lean m30 m30s manteca metadona "
        "methadone morfina morphine nitazenes norco norcos opioids oramorph oxi oxis oxy oxycodone oxycontin oxys "
        "parche parches patch patches perc percocet percs roxies roxy skag smack speedball suboxone subutex "
        "tapentadol tecata tramadol tranq vicodin xylazine"
    ),
    "PARAPHERNALIA": (
        "aguja agujas aluminio bag baggie baggies bolsita bolsitas cap chiva coca coke colillas crack cristal dope "
        "droga drogas drugs edible edibles fent fentanilo fentanyl foil heroin jeringa jeringas jeringuilla "
        "jeringuillas metadona meth methadone needle needles papel_aluminio pastilla pastillas piedra pill pills pipa "
        "pipas pipazo pipe pipes polvo popote powder puya puyas rig rigs stash strip strips suboxone syringe syringes "
        "tirita tiritas weed_gummies xanax"
    ),
    # Children.
    "AGE": (
        "catorce cinco cuatro diez doce dos eight eleven fifteen five four fourteen nine nueve ocho once quince seis "
        "seven siete six ten thirteen three trece tres twelve two 2 3 4 5 6 7 8 9 10 11 12 13 14 15"
    ),
    "CHILD": (
        "1st_grade 2nd_grade 3rd_grade 4_yr_old al_bebe andador babies baby babys bairn bambino bassinet beba "
        "bebecito bebes bebita bebitas bebito bebitos bendicion_de biberon botija botijas boys bub car_seat carajito "
        "carajitos carriola carseat chamaca chamaco chamacos chamaquita chamaquito chamaquitos chamito chamitos "
        "chavita chavito chavitos chavos_chiquitos child children chiquilla chiquillas chiquillo chiquillos chiquita "
        "chiquitas chiquito chiquitos chupete chupon churumbel churumbeles cipotillo cipotillos cochecito cot cria "
        "crianza_de criatura criaturas criaturita criaturitas crib crio crios cuates_chiquitos cuna del_bebe diaper "
        "el_bebe escuincle escuincles gemelas gemelos girls grandbabies grandbaby grandbabys grandkid grandkids "
        "guachos guagua guaguas guambra guricita guris gurisa gurises hermanita hermanitas hermanito hermanitos "
        "hermanos_chicos high_chair hijitos hijos_chicos infant infante jardin_de_infantes jardin_infantil kid "
        "kiddies kiddo kiddos kiddy kids kinder kinder_garten kindergarden kindergarten la_bebe lactante "
        "little_boy little_brother little_fella little_girl little_lad little_man little_monkey little_one "
        "little_ones little_sister mamadera mamila menores mi_bebe mijitos mocosa mocosas mocoso mocosos morrita "
        "morrito morritos muchachito muchachitos nanos nappies nappy ne_ne nena nenas nene nene_chiquito nenes nenita "
        "nenito newborn nietecito nietita nietito nietos nina ninas nino ninos nuestro_bebe nursery nursery_school "
        "pacifier pamper pampers parvulario parvulos peladito peladitos pelaito pelaitos pequenajo pequenina "
        "pequenines pequenita pequenito pequenos peques pibe pibes playpen pram preschooler pushchair reception_class "
        "recien_nacida recien_nacido rugrats salita sillita sobrinito sobrinitos stepkids stroller su_bebe teta_de "
        "tetero toddler toddlers tot tots twins two_little_ones tyke un_bebe una_bebe varoncito varoncitos wawa wawas "
        "wean weans wee_boy wee_girl wee_lad wee_man wee_ones year_one year_two"
    ),
}  # fmt: skip

RULES = {
    # ------------------------------------------------------------------------------------------------ overdose
    "en.overdose.unresponsive": """
        aint|barely|cant|couldnt|didnt|doesnt|dont|isnt|never|nobody_can|not|wont .. answer~ ?him|me|us ?at|my|to|when
            ?her|his|i|voice|we all|anymore|call|calling|name|shake|voice|yell
        barely|cant|couldnt|hard_to|impossible_to|not|try_to|trying_to|unable_to .. get|hold|keep .. awake|conscious|
            eyes_open
        any|cant|couldnt|get|getting|got|no|not|zero .. reaction|response|rise from|of|out
        any|no|not_a|without|zero flinch|reaction|reflex|response
        didnt|doesnt|dont|never|not|without|wont ?even blink~|budge~|flinch~|stir~|twitch
        get|getting|got|open|pry .. eyes open
        eyes ?all|are|is|just|keep|kinda|were fixed|half_open|rolled|roll~|white
        roll~ ?back|up ?in|into ?her|his|the head
        rag doll|dolls
        dead weight .. carry|floor|lift|move
        as|like a|an|some corpse|mannequin|ragdoll|sack
        arm|hand|head .. dropped|drops|fell|flopped|flops|just .. back|down|dropped|drops|over
        lift~|pick~|raise~ ... arm|hand ... drop~|fall~|fell|flop~
        drift~|drop|drops|fade~|go~|nod~|slip~ ?back|in|on|right ?and away|off|out|under ... answer|call|nothing|sentence|
            talk~|wake|word
        keep~|kept drifting|going|sinking|slipping away|out|under
        didnt|doesnt|hasnt|havent|isnt|never|not|wont budged|move|moved|moving ?from|in|off|since
        same position|spot ... all|hours|night|noon|since
        bent|crumple~|double~|fold~|hunch~|keel~|slump~ against|forward|in|on|over .. bathroom|chair|hallway|shower|sink|
            steering|steps|toilet|tub|wheel
        slump~ .. foil|needle|pipe
        hes|is|just|shes|stayed|was|went gone|out ... cant|doesnt|isnt|wont answer|move|open|respond|wake
        not responding|waking
        blacked|conked|knocked|passed out ... cant|couldnt|dont|isnt|not|nothing|wont
        gone|go~|went out on me|us
        came|come|coming to ... ambulance|medics|narcan|neighbor|paramedic|standing
        came|wake|woke ... ambulance|er|floor|ground|hospital ... medics|narcan|over|spray|standing|tube
        clammy|cold and|to limp|touch
        blue_and_limp|catatonic|comatose|unarousable
    """,
    "en.overdose.saved": """
        shot|spray~|squirt~ ?her|him|it|me|us ?twice|two ?in|up ?her|his|the naloxone|narcan|nose|nostril
        been|get|gets|got|had|was sprayed ?back|twice
        another|couple|double|five|four|several|three|two cans|doses|hits|shots|sprays|squirts of naloxone|narcan|spray
        dose|doses of naloxone|narcan
        a|nasal|nose|that|the spray ... back|brought|god|her|him|hit|me|revived|saved|woke
        bring~|brought|get~|got|pull~|snap~ ?her|him|me|my|our|them|us ?boy|brother|cousin|dad|daughter|friend|girl|
            husband|mom|sister|son|wife ?right back ?around again|from|last|myself|on|ourselves|this|to|twice|with
        back from|with .. brink|dead|edge|naloxone|narcan|spray
        ambulance|bartender|cop|cops|deputy|ems|emt|emts|fire_department|fire_dept|fireman|firemen|lady|medic|medics|
            neighbor|officer|paramedic|paramedics|stranger|trooper ... back|cpr|narcan|revive~|save~|spray|work~_on
        doctors|emts|firemen|medics|paramedics|they work~ on SOMEBODY
        heart had|has|just gave_out|quit|stop~
        heart|pulse .. flatline~|gone|quit|stop~
        min|minute|minutes later|longer|more ... casket|dead|funeral|gone|late|made_it|morgue
        revive~
        emptied|empty ?bottle|box|can|canister narcan
        breathing_tube|intubat*|life_support|tube_down|ventilator
        in|on|to the icu
        still in icu
        back_out|fall~_out|fell_out|go~_down|out|out_cold|went_down ... bad_batch|hot_batch|on_tranq|same_bag|
            twice_this_week
        dropped|goes|go~|went down ... bag|batch|bathroom|dope|fent|laundry|restroom|stairwell|tranq
        bad|hot batch
        he|i|she|they|we ?almost|guess|he|i|kinda|she died a|for bit|few|little|minute
    """,
    "en.overdose.amount": """
        did|done|drank|had|shot|smoked|snorted|taken|took|used ?way ?to|too many|much
        too many|much ... breathe|fade~|floor|heavy|help|sink~|spin~|under
        more than|then he_should|is_wrote|label|prescribed|she_should|usual|written ... cant|morning|now|sleep|today|
            tonight
        drank|put|swallow~|taken|takes|took|used|wore .. both|double|extra|second|three_times|twice|whole_day ...
            by_mistake|dose|instead|insted|mixed|patch|today
        another|both|extra|second|two patch|patches
        ate|chug~|downed|emptied|guzzled|inhaled|popped|swallow~|took|wash~_down ?a|about|all|an|every|her|his|like|my|the
            ?entire|full|of|single|whole ?her|his|my|the bottle|bottles|box|everything|evrything|fistful|handful|
            medicine_cabinet|month|month_of|pillbox|script|supply
        down~|emptied|wash~ .. bottle|meds|pills
        empty ... blister|bottle|bottles|packets|pill ... bed|beside|cant|floor|mumbl*|next|sink|wont
        empty|pill bottles ... beside|cant|floor|mumbl*|next_to|note|wont
        caps|lids all|are|r everywhere|over
        pumped|pumping ?out ?her|his|my stomach
        charcoal .. drink|er|hospital
    """,
    "es.overdose.unresponsive": """
        ni|no|sin|tampoco ?la|le|les|lo|me|nos|se|te|ya ?da|dar ?ni|ninguna senal|senales|senas ?de ?vida
        no volver|volvia|volvio|vuelve en si
        no despabil*|espabil*|inmut*|reaccionar~|recobr*
        ni ?se|siquiera entera|inmut*|mosque*|mueve|pestan*|quej*
        no ?la|le|lo|los|me|nos|se|te ?hay|logr*|pod*|podemos|pude|puedo ?quien ?la|lo|que ?haga abrir~_los_ojos|
            despertar~|enderezar|hacer_que_reaccione|hacer_reaccionar|levantar~|reaccionar|reanimar~
        ni|no ?hay ?quien ?haga|la|le|lo|puede|quiere|se ?abre|abria|abrio|abrir los|sus ojos
        no abre|abren|abria|abrio los ojos
        ojitos|ojos ?bien|como|en|hacia|le|medio|pa|para|se|todos ?ven ?para arriba|atras|blanco|entreabiertos|fijos|idos|
            perdidos|volteados
        alzar~|levantar~ .. brazo|mano .. cae|cayo|deja
        brazo|cabecita|cabeza|mano se le cae|cayo|va
        como ?un ?una costal|marioneta|muneca|muneco|piedra|saco|tabla|trapito|trapo|tronco
        aguadit*|desgonz*|desguanz*|desmadej*|flacid*|inconcient*|inert*|privad*_en
        cuidados_intensivos|entubad*|intubad*|terapia_intensiva|uci
        kedo|quedar~|quede|quedo dormid*|ida|ido|inmovil|privad*|tiesa|tieso|tirad* ... aguja|bano|cae|calle|despierta|
            grito|jeringa|pipa|puya|reacciona|responde|silla|vuelve
        la|le|lo|se ?le|les|me|nos ?andaba|estaba|iba queda|quedaba|quedar~|quedo en ?el|la palida|pason|toque|traba|
            viaje|vuelo
        misma posicion|postura ... desde|horas
        no ha movido|se_ha_movido
        no ?se ?ha|le|me movido|movio|mueve ... anoche|desde|horas|noche
        babea|cabecea|masca .. y .. cae|vuelve
        ni con ... ni con
        se ?le|les|me|nos apago|colaps*|cruz*|desconect*|desplom*|sobredos*|sobredosific* ... bano|chiva|droga|jeringa|no|
            pastill*|piso|reacciona
        colapsada|colapsado|colapso|sobredosad*|sobredosific*
        no ?la|le|lo|me|nos|se ?pod*|pud*|puede|puedo despertarla|despertarlo|hacerlo_volver|levantarla|levantarlo|mover|
            parar|pararlo|reanimar|volver|volverla|volverlo
        como|parece|parecia ?que|un|una|ya cadaver|desmayad*|difunto|muerta|muerto
        ojos en blanco
        no ?le|me|nos|ya reacciona|reaccionaba|respond*
        con|echa|echando|saca|sacando|saliendo ?le ?por ?la ?boca espuma|espumarajo|espumita
        barbilla|cabeza .. pecho .. cuchar*|foco|jeringa|no
        me voy me voy
        pesa|pesan todo ... meti|respirar|voy
    """,
    "es.overdose.saved": """
        la|las|le|lo|los|me|nos ?lo ?alcanz*|hubo|logr*|pud*|tuvieron ?a|que despertar*|desperto|levant*|reanim*|regres*|
            resucit*|revivi*|revivio|sacaron|saco|salvaron|salvo|trajeron|trajo|volvieron ... adelante|ambulancia|
            ampollas|bomberos|cachetadas|descargas|dosis|espray|inyeccion|inyecciones|masaje|milagro|naloxona|narcan|
            paramedic*|sobredosis|spray
        ambulancia|bomberos|paramedic*|policia|rescatistas|samur|socorristas ... aplic*|dosis|inyect*|levant*|minuto|
            naloxona|narcan|reanim*|regres*|revivi*|sacaron
        ampolla|ampollas|dosis|espray|spray de ?el|la naloxona|narcan|nariz
        cuatro|dos|tres|una|varias ampolla|ampollas|dosis|sprays ... adelante|naloxona|narcan|nariz|reacciono|regreso|
            volvio
        da|dar|dieron|dio|el|la|pegaba|pego la|una blanca|chiripiolca|palida|pason
        nacer|nacido|nacio|regreso|revivio|volver|volvio de ?puro milagro|nuevo|puritito
        cinco|dos|tres|un minutito|minutitos|minuto|minutos mas ... cuenta|muer*|no|tarde
        no la contaba|contar|cuenta
        reanimamos|reanimaron|resucit*|revivieron|revivimos|revivio
    """,
    "es.overdose.amount": """
        me|nos|se ?la|le|les ?ha|habia fue|pasaron|pasar~|pase|paso la con|de|mano ?el|la|las ?carga|chiva|cosa|cristal|
            dosis|fenta|heroina|pastillas|perico|polvo|rayas
        se pasaba|pasaron|pase|paso con|de ?el|la|las|los carga|chiva|copas_y|dosis|fentanilo|heroina|pastillas|pildoras
        consumi|eche|echo|fume|fumo|inyecte|inyecto|meti|metio|puse|puso|tome|tomo|trago|trague ?de demas|demasiad*|doble|
            mas
        dosis .. caballo|de_mas|doble|elefante
        doble|dos|otro|segundo parche|parches
        chupo|comio|masco|trago ?dos|el|la|los|se|un|una|unos metadona|parche|parches|suboxone|tira|tirita|tiritas
        acabar~|bajar~|beber~|empin*|meter~|tomar~|tragar~|vaciar~|zampar~ ?de|se ?golpe|un|una ?toda|todas|todo|todos
            ?el|la|las|los ?de ?del|mi|su|sus ansiolitico|blister|bote_de_pastillas|caja_de_pastillas|frasco|frascos|
            jarabe|pastillas_de_mi|pastillas_de_su|pastillas_del|pastillero
        todas las|mis|sus ?pastillas|pildoras ?de|del abuela|caja|frasco|mama|papa
        blisters|cajas|frasco|frascos ?de ?pastillas vaci*
        ojos .. no contesta*|responde*
    """,
    "en.overdose.seen": """
        all|are|hes|is|shes|was|went blue|gray|purple ... bag|foil|needle|pills|pipe|powder|straw|syringe
        double|extra|three_times|too_many|twice|two ?by|doses ... answer~|asleep|awake|barely|drowsy|respond*|sleepy|wake
        clinically|legally dead
        been|declared|is|pronounced|was|were dead ?on ... ambulance|back|friday|min|minutes|monday|narcan|night|saturday|
            sunday|thursday|tuesday|wednesday
        face down ?in|on ?by|next|the bathroom|bed|carpet|couch|floor|grass|to|toilet|tub
        did|do|doing|gave|had_to_do|perform*|started ?do|to chest_compressions|cpr|rescue_breaths
        barely|cant|couldnt|doesnt|isnt|not|wont .. answer|get|make|say|speak|talk ?a|any|her|him|me|of|one|sense|to|us
            me|out_of_her|out_of_him|sense|us|word|words ... bathroom|blank|drool*|floor|limp|nodded|out|patch|pills|
            pupils|slump*|tub
        blank|drool~|head|nodded|nodding|pupils|slump*|stares|staring ... cant|doesnt|isnt|not|wont answer|move|respond|
            speak|talk|wake|word
        barely|half|hardly|not|semi ?even awake|coherent|conscious|responsive|there
        pin|pinpoint|tiny pupils
        pupils ... pin|pinpoint|small|tiny
        called|call~ 911 ... cant|didnt|isnt|wont|wouldnt answer|breathing|move|up|wake
        dead|gone|out for N|a|few|five|four|three|two bit|minute|minutes|seconds
        didnt|wont|wouldnt budge|get_up|move|wake ... 911|ambulance|floor
        ate|had|swallow~|took enough to ?be ?make die|kill|sure
        bring|bringing her|him|me|them back ... blue|breath*|lips|since|times
        times|twice ... bring~|brought her|him|me|them back
        did|smoked|snorted|took|used ?some a_bar|bars|dope|fent|h|heroin|k_pods|perc|percs ... blue|breath*|breathing|
            gray|lips
        2|3|4|5|four|several|three|two doses|sprays ... at|before|on bus|her|him|me|station
        they gave|hit|needed|used .. dose|doses|spray|sprays
        foil|jeringa|needle|papel|papelito|piquete|popote|straw ... azul*|breath*|breathes|ceniz*|dedos|fingers|gray|
            labios|lips|respira
        mouth_to_mouth ... dope|fent*|heroin|pills|quits
        no|sin|without responder|response|respuesta ... ambulance|ambulancia
        hall* ... inconsciente|sin_conocimiento|sin_respuesta
        eyes half|rolled|rolling|white
        bump|line|pill ... hitting|nothing|out|slid|slump*
        another|dos|otro|second parche|patch ... aire|breath*|respira|segundos|sound*
        pone|puse|puso otra|otro ... encima ... aire|dormid*|no_despierta|respira
    """,
    "es.overdose.seen": """
        colapso|convulsionando|convulsiono|desmayo|desplomo|infarto ... chiva|coca|cristal|droga|fentanilo|heroina|metio|
            pastillas|perico
        boca abajo ... bano|jeringa|piso|tina
        muerta|muerto ?como ?unos ?por N|cinco|cuatro|dos|tres|un|unos|varios minuto|minutos|segundos
        fue|fueron|iba ?se ?para atras|tras ... contesta*|contesto|despierta|fumar|reacciona|responde
        pupilas ... alfiler|cerradas|chicas|chiquitas|chiquititas|puntitos
        ya ?no ?me|nos contesto|hablo|respondio ... fum*|inyect*|met*|tom*
        babeando|cabeceando|ida|ido|perdida|perdido ... no contesta|despierta|habla|responde
        no contesta|habla|responde ... babea*|cabecea*|ido|pupilas|tirad*
        apenas ?y ?esta consciente|reacciona|responde
        aplicado|dado|metido|puesto|pusieron ?el|la naloxona|narcan
        despert* ... ambulancia|camilla|urgencias ... naloxona|narcan
        como muneco|trapito|trapo
        cucharita|jeringa|papelito|popote ... barbilla|labios|no_bajo|respira
        ni ?siquiera ?aun con|grit*|pellizc*|sacud* ... despierta|reacciona|responde|vuelve
        inyeccion|linea|pase|piquete ... azul*|morad*|no_responde|piso|ruido
        sin respuesta ... ambulancia|hospital|llevo
        ojos ?en ?bien blanco|blancos|volteados
    """,
    # -------------------------------------------------------------------------------------------- not breathing
    "en.not_breathing.counted": """
        N|couple|eight|few|five|four|maybe|one|seven|six|three|two breath|breaths ?every|in|per ?a|each|the ?whole min|
            minute|seconds
        breath|breaths|gasp|gasps|inhale|inhales|snore|snores|snort|snorts ... and|between|count~|every|then ... N|
            another|fifteen|nothing|quiet|seconds|silence|stop~|ten|thirty|twelve|twenty
        count~ ?like|to|up_to N|fifteen|ten|thirty|twelve|twenty ... again|another|between|breath*|next
        between|betwen breath|breaths
        N|few|fifteen|forty|half_a|long|ten|thirty|twenty min|minute|pause|pauses|sec|seconds|secs ... breath*|chok*|
            gasp*|nothing|quiet|silence|snor*|snort*
        goes|quiet|silent|stop~|went ?dead|for|like|up_to N|few|fifteen|long|ten|thirty|twenty sec|seconds|secs ... again|
            breath*|chok*|gasp*|snor*|snort*
        nothing|quiet|silent|still and|and_then|then ?a|big|he|it|she again|another|chok*|gasp*|jerks|jumps|snort*
        far apart|between
        farther|further|longer|shallower|slower|weaker and|apart|between
        gets|getting shallower|slower|weaker
        draw~|get~|move~|pull~|suck~|take|takes|taking ?any|barely|enough|hardly|in|no air
        aint|barely|cant|couldnt|hardly|isnt|no|not|wasnt|without .. air
        air .. mouth|nose|through .. cant|isnt|no|not
        belly|chest|collarbone|rib|ribs|stomach ... cav~|heav~|pull~|pump~|sink~|suck~ .. hard|in
        between ?her|his|the ribs
        chest ... aint|barely|doesnt|hardly|hasnt|isnt|never|not|stop~ ... down|goes|move|moving|rise|rising|up
        cheek|ear|feather|fingers|glass|hand|mirror|phone|spoon .. at|by|near|on|over|to|under .. back|chest|lips|mouth|
            nose
        mirror ... fog~
        cant|couldnt|unable_to ?even|hardly .. finish|get|say|speak|talk .. out_a|sentence|word|words
        gulp~|pant~|paus~|rest~|stop~ .. between .. word|words
        jaw|mouth ?is|just|was hang~|open|slack ... ash|breath*|gasp*|gray|skin
        mouth to mouth
        rescue breath|breaths
        oxygen ?level|levels|machine|sat|sats|tank ... 70_s|80_s|N|blue|drop~|empty|gray|low|ran_out
        snort~|snor~ ... between|blue|chok~|dusky|over_and_over|quiet|silence|stop~
        snore|snores|snorin|snoring ?all|kind|kinda|noise|real|really|so|sound|super blue|deep_and|different|eyes|funny|
            half|hard_and|noise|of_noise|purple|sound|strange|weird|wet
        accordion|bubble|bubbles|coffee|drain|gravel|kettle|motor|percolator|saw|straw ... blowing|breath*|chest|pipe|
            sleep*|snor*|sounds|throat
        breath*|chest|snor*|sound|sounds|throat ... accordion|bubbles|coffee|drain|drowning|fish|gravel|kettle|motor|
            percolator|straw|underwater
        grunt~ ... breath*
    """,
    "en.not_breathing.by_hand": """
        color|colour of ?a|the corpse|dead|death|ghost
        take|takes|took a|one breath ... count|long|nothing|stops|wait
        breath ... i|we wait
        wait ?and ?i for|until ?another|her|his|the breath|next|one
        ages|forever|long before|between ?each|every|the ?next breath|breaths|one
        face|lips|mouth ... black|blueish|dark|funny_color|greyish|no_color|weird_color
        forgets|forgetting|forgot|have_to_tell|keeps_forgetting|remind~|stops|tell~ ?her|him|to ?to breathe|exhale|inhale
        keeps forgetting
        breathe|inhale ?baby ... stops|takes|then
        pink|pinks up ... again|blue|gray|quits|stops
        mouth|rescue ... breath*|mouth
        exhale~|inhale~ ... forever|long|never|stop~|then
        color|colour of berries|eggplant|eggplants|grapes|ink|iron|steel
    """,
    "es.not_breathing.by_hand": """
        entre ?cada|un|una ?y jalon|respiracion|respiraciones|respiro|respiros|suspiro
        demora|pasa|tarda|tardan ?como|muchisimo|mucho|un ?rato ?mucho en|entre|para ?cada jalar|respiracion|respirar|
            respiro
        cara|color ?de ?como ?del ?un ?color cadaver|difunto|muerto
        ahog*|asfixia* ... baba|saliva|sangre|vomito
        bota|echa|saca|suelta el aire ... no|rato|siglo|tarda|tiempo
        demora|demorando|tarda|tardando ... aire|eternidad|respirar|siglo|volver_a
        FACE ... berenjena|carbon|ciruela|pizarra|plomo|tinta|uva
        cada N|diez|quince|rato|tanto|veinte ?que ?segundos agarra|jala|respira|toma
        agarra|jala|respira|toma aire ?como cada
    """,
    "en.not_breathing.hue": """
        FACE .. HUE
        HUE .. FACE
        FACE ... a_bit|a_little|all|bit|color_of|gone|go~|kind_of|kinda|little|look~|match~|really|so|sort_of|turn~|went
            ... HUE
        all|get~|gone|go~|kind_of|kinda|look~|sort_of|turn~|went ?a|all|back|kind|kinda|real|really|so|sort|that ?bit|
            little|of ashen|ashy|blue|bluish|dusky|gray|purple|slate
        color|colour of a_plum|ash|ashes|blueberries|candle|cement|chalk|clay|dishwater|old_dishwater|paste|plums|putty|
            slate|wax
        color ?all|has|is|just|went bad|drain~|gone|left|off|wrong ?from|out ?her|his ?face
        gray|pale|skin|white as|like ?a ash|candle|cement|chalk|clay|death|ghost|marble|paper|putty|sheet|wax
        baby|dad|daughter|he|hes|is|mom|she|shes|son|was ?all|is|really|so|still ashen|blue|bluish|dusky|gray|purple
        skin ... clammy|cold|mottl*|wax~ ... blue|cold|gray|purple
        cyanosis|cyanotic|mottl*
    """,
    "es.not_breathing.counted": """
        N|cinco|cuatro|dos|seis|tres|un|una respiracion|respiraciones|respiro|respiros|suspiro|suspiros ?por ... despues|
            luego|minuto|nada|otra|otro
        respira|respiracion|respirando|respirar~ ?apenas|como|le|muy|nomas|solo|ya ?de|demora|solo|una ?cada|vez cada|
            en_cuando|eternidad|feo|lento|mal|parejo|poquito|poquitos|rapidito|raro|tanto|vez
        jadeo|quejido|respiracion|respiro|ronquido|silbido|suspiro ... cada|entre|luego|nada|otro|se_para|se_queda|
            silencio
        silencio ... ahog*|brinco|jala|respir*|ronquido
        agarrar~|buscar~|coger~|entrar~|jalar~|llegar~|meter~|pedir~|sacar~|tomar~ ?bien|como|el|la|le|me|su|un ?poco|
            poquito aire|airecito|oxigeno|resuello
        aire ... apenas|cada|como|falta|feo|hipo|poco|poquito|poquitos
        se ?le|me|nos ?acaba|corta|esta|fue|iba|queda|quedo|va ?yendo ?sin el|sin aire
        apenas|falta|falto|ni|no|poco|poquito|sin ?de|entra|le|llega|me|pasa|siento ?el aire|airecito|aliento|oxigeno
        hunde|hunden|hundir~|meter~|sume|sumen|sumir~ ?el|la|las|le|se costillas|cuello|pecho|pescuezo
        costillas|pescuezo ... hund*|jala|marcan|sum*
        apenas|casi|ni|no .. bajar~|inflar~|levantar~|mover~|sube|subir~ .. barriga|cobija|costillas|pancita|panza|
            pechito|pecho|sabana
        pecho ... no .. baja|infla|levanta|mueve|sube
        cachete|dedo|espejo|mano|oreja ... boca|nariz|pecho .. apenas|nada|ni|no|poquito
        estertor*|roncar~|ronquido* ... agoni*|agua|ahog*|azul|debajo|feo|mojad*|morad*|muert*|parar~|pecho|raro|ultim*|
            viejit*
        burbuj*|gargara*|gorgoj*|gorgor*|gorgot*|hervir~|hervor|hervores|pitido*|ronquera|silbar~|silbido* ... aire|
            garganta|inhala|pecho|pulmon*|respira*|toma
        hace|ruido|sonido|suena|truena ?a|como|de|raro|un ?a|como|de agua|ahogado|cafetera|fuelle|gargara|motor|
            motosierra|olla|serrucho|tuberia
        boquea|boqueadas|boqueando|boquear~
        fue|morir~|muere|olvida|va ?se ?le ?me ?olvida respirar
        agotar~|cansa|cansar~ .. decir|hablar|nombre|palabra|palabras
        respiracion|respiraciones de ?la boca
        boca_a_boca|rcp
        bocanada|hipo|jadea|jadeando|jadear~
        entre quejido|respiro|ronquido|suspiro
        quejido ... quejido
    """,
    "es.not_breathing.hue": """
        FACE ... bien|casi|color|como|esta|estan|medio|muy|ponen|pusieron|puso|quedaron|son|tambien|tiene|tienen|toda|
            todo|trae|ve|ven ... HUE
        FACE .. HUE
        HUE .. FACE
        anda|andar~|color|esta|estar~|pone|ponen|poner~|puso|quedar~|quedo|sigue|tornar~|trae|ve|ver~|volver~|volvio
            ?bien|casi|color|como|de|del|la|medio|muy|otra|poco|toda|todo|un ?color|de|la|poco|vez ?de|la HUE
        color ?a|como|de|del ?de|la|un cemento|ceniza|cera|ciruela|marmol|muerto|papel|pizarra|plomo|tierra|tinta|vela
        fue|irse|no|perder~|sin|va ?le|se|tiene ?fue|tiene|todo de|el|nada|ningun|su|todo color
        fue el color
        piel ... azul*|ceniz*|cera|fria|gris|helad*|manchad*|marmol|morad*
        manchad* .. marmol|moretones_raros
        cianosis|cianotic*
        boca|labios|unas ... como|de ... carbon|ciruela|mora|moras|tinta|uva
    """,
}  # fmt: skip
RULES |= {
    # ------------------------------------------------------------------------------------------------ suicide
    "en.suicide.last_words": """
        tell ?all ?her|his|my|our|the boys|brother|dad|daughter|everybody|everyone|family|girls|her|him|kids|mama|mom|
            mother|sister|son|them|wife .. i|im|it|that ?always|really ?am loved|love~|sorry|wasnt
        left|message|note|said|says|sent|text|texted|told|voicemail|wrote ... apologized|apologiz~|apology|bye|farewell|
            forgive|goodbye|goodnight|like_it_was_the_last|love_you_all
        said|say|saying|says to bye|goodbye
        to say bye|farewell|goodbye
        audio|letter|message|text|video|voicemail ... after_im_gone|apology|apolog~|forgive|goodbye|sorry|when_im_gone
        card|letter|letters|note|notes ?for|to ?each|to each|every|everybody|everyone|her|his|me|my|our|us ... care|dated|
            desk|drawer|goodbye|love|pillow|sorry|sunday
        leave~|leaving|left a|her|his|me|the letter|note|voicemail
        found a|her|his ?goodbye|suicide note
        finding|found|left|read ... goodbye|letter|letters ?for|to each|everybody|everyone|me|the|us
        note and .. bottle|bottles|empty|letters|pills
        hug~ .. each|everybody|everyone|goodbye|last_time|too_long|twice
        thank~ .. everyone|for_everything ... bye|goodbye|gone|love|sorry|wont
        bye|goodbye|love|sorry ... thank~ .. everyone|for_everything
        goodbye|goodbyes
        love~ her|him|them|us|you ... hung_up|no_answer|phone_off|turned
        phone ?goes|is|went ?been off .. bridge|goodbye|love|note
    """,
    "en.suicide.putting_in_order": """
        deed~|give~|hand~|sign~ .. away|over .. bike|car|cat|clothes|collection|dog|everything|guitar|guns|house|jewelry|
            passwords|records|rifles|ring|savings|stuff|things|tools|truck|watch
        gave|give~ ... cat|clothes|dog|fish|guitar|jewelry|records|ring|stuff|things|tools ?all away
        give~ away
        paid|pay~ .. all_his_debts|debts|every_debt|everybody|everyone|tab|tabs|what_he_owed ... after|back|down|off
        return~ all|every|everything
        casket|funeral|her_will|his_will|hymns|my_will|obituary|pallbearers|passwords|suit|the_will|urn .. are|arranged|
            choose~|is|laid|layed|lay~|list|out|paid|picked|pick~|ready|where|which|written|wrote
        which dress|hymns|songs|suit .. buried|bury|casket|funeral|her|him|wear
        gave|leave~|left|list|show|showed|show~|tells|told|wrote ... where ... deed|insurance|keys|papers|passwords|
            policy|will
        give~|leave~|left|list|show~|told|wrote ... password|passwords
        her|his|my|the will .. and ... bank|furnace|insurance|papers|passwords|policy
        chose|circled|picked|picks ?already|out ?a|her|his|my|the ?funeral church|date|day|dress|hymns|music|plot|spot|
            suit|urn
        got|has|have|set a|her|his|the church|date|day|song|songs|suit chosen|picked|ready|set
        clean~ out her|his|my apartment|closet|desk|locker|phone|room
        delet~ .. account|accounts|facebook|photos|pictures
        what|who|whoever .. contact|feed~|get~|inherit|take~|want~|watch~ .. her|his|my birds|cat|cats|dog|dogs|kids|
            plants
        who|whoever .. find~ my body|her|him|me ... body|dead|deciding|first|landlord|morning|when
        care|caring|look|take after|of .. bird|cat|cats|dog|garden|kids|mom|plants|sister ... after|gone|happens|if|
            no_matter|promise|when
        promise~ ... look_after|take_care|watch_over
        get|got~|putting|put~ .. affairs .. order
        in order before|for|when
        finally|he|he_is|hes|im|she|she_is|shes ?feels|finally|is|just|looks|said|says|seems|was ?he|she ?was ?so
            at_peace|peaceful ... finally|gave|god|goodbye|lord|never|scar*|since|weird
        finally at peace
        really|so|strangely|too|very|weirdly calm|cheerful|happy|peaceful|serene ... afraid|bothers|scar*|worried|worse
        afraid|scar*|worse ... really|so|too|very|weirdly calm|cheerful|peaceful|serene
    """,
    "en.suicide.burden": """
        anchor|chain|millstone|noose|stone|weight ?around ?on ?everyone|her|his|my|their back|family|neck|shoulders
        am|being|feel|feels|hes|im|is|just|shes ?like ?just ?a|nothing|only ?but|dead ?a anchor|burden|drain|weight
        dead weight
        burden|burdens
        cost~ .. everyone|family|them|us .. more|too
        outlived|outliv~
        usefulness|useless_now
        best|better|easier|freer|happier|richer|safer ?for|off ?all|everybody|everyone|his|my|the|them|us|you ?be|both|
            family|kids ?all ?if|with|without ?he|her|him|i|me|she ?in|was|wasnt|were away|dead|gone|ground|her|here|him|
            me|without
        everybody|everyone|family|kids|people|they|wife|world ... best|better|easier|fine|happier ... dead|gone|ground|
            if_he|if_i|if_she|without
        best|kindest|nicest|only|right thing .. die|disappear|end|go|leave|remove
        delete|erase|remove|removing|remov~|take|taking herself|himself|myself .. equation|erase~|family|from|is|life|out|
            picture|remov~ herself|himself|myself
        more .. dead|insurance|life_insurance|policy alive|out|than|worth
        insurance ?even|still ?cover~|pay~ ... does_it|herself|himself|kill|more|myself|suicide|worth
        tired of me|myself
        cant|dont to|wanna|want_to be a|this bother|burden|problem
        waste of air|breath|everyones|oxygen|space
        take|take~ up .. air|space .. just|only
        no_one|nobody|noone|not_one ?one ?person|soul ?d|will|would ?even|gonna|really ?even|really care|come|cry|miss|
            notice ... days|died|funeral|gone|her|him|honestly|if|me|month|week
    """,
    "en.suicide.no_more": """
        no_one|nobody|nothing ?else|is|left ?that ?is holding|keeping|tying ?her|him|me ?for|here ?but|me
        one|only|sole reason|thing ... alive|going|here|holding|keep~|stopping|stop~ ... cat|daughter|dog|is|kids|mom|
            mother|son
        aint|dont_intend_to|dont_plan_to|isnt|never|not|wont|wouldnt ?going|gone|gonna|planning|to ?be ?alive|around|here|
            make|need|see ?it|to ?another|by|for|much|past|till|to|until birthday|christmas|easter|friday|longer|monday|
            morning|saturday|spring|summer|sunday|thanksgiving|tomorrow|weekend|winter|xmas|year
        aint|not|wont ?going|gonna ?to be around|here after|anyhow|anyway|by|for|long|much|next|to|when
        hope~|keep|pray~|wait~|want~|wish~ ?a|for|he|i|just|keep|she|that|to ?hoping ?some bus|cancer|car|god|
            heart_attack|jesus|lightning|lord|semi|something|train|tree|truck ... crosses|drifts|happens|him|hit|hits|
            kills|lane|me|runs|take|takes|would
        call|calls|take|takes|took her|him|me ?in already|her_sleep|his_sleep|home|my_sleep|now|sleep|tonight
        ask~|beg~|pray~ .. god|he|him|jesus|lord|me|us ... die|let|take~
        am|he|hes|i|im|is|just|really|she|shes ?am|is|just|so|want|wants done|ready|want|wants ?i|to ?go|out ?want ?out of
            everything|here|life|living|this_world
        done|finished|tired .. i wanna|want out
        i wanna|want out
        about|had|has|have enough ?of|with everything|it_all|life|living|of_it|this
        exhausted|tired|weary|worn ?out ?of ?from being_alive|everything|existing|fighting|hurting|it_all|living|trying|
            waking
        sick|tired of being|this alive|here|life|world
        cant|dont_want_to|wont bear|do|face|go|keep|live|stand|take ?doing|living|on|with ?it|like|this ?this ?pain
            another_day|any_longer|any_more|anymore|much_longer
        just|need|want|wanted|wants|wish|wishes ?all|everything|for|it|the|this ?all|noise|pain|to|voices ?it ?to be_over|
            end|quit_hurting|stop ... all|anymore|for_good|forever|head|over|pain|please|quiet
        no_point|no_reason|nobody|not_much|nothing ?left ?for|to ?me ?to go_on|left|live|live_for|look_forward|stay_for|
            wake_up_for
        gave_up|given_up|has_no|lost|no|without ?all ?any future|hope|purpose|reason_to|will_to_live
        gave|given|gives|giving up ?on completely|everything|herself|himself|life|living|myself
        failure|pathetic|useless|waste_of_space|worthless ... alive|better|dead|die|gone|here|live
        hate~ ?being|her|his|my alive|herself|himself|life|myself ... anymore|die|end|gone|kill|live|over
        deserve~ ?to better_than_me|dead|die|live
        deserve~ ... than me
        didnt|never|not|wish ?been|should|shouldve ?have ?been born
        meet her|his|my maker
        leave~|leaving this earth|life|world
        goodbye cruel
        punch his|my ticket
        eat|swallow a bullet
        blow~ ?her|his|my|the brains|head ?out ?off
        off herself|himself|myself|yourself
        end ?it ?all|my ?his ?her|life|things herself|himself|myself|now|this_week|today|tomorrow|tonight
        big|eternal|forever|long|permanent nap|rest|sleep
        drift|fall|go asleep|off|to_sleep ... forever|never|not_wake
        at peace ... finally|soon|then|without
        soon ?it ?this ?will ?it ?will ?all ?be ?wont gone|matter|over
        not|wont ?gonna ?going_to ?have ?be ?to be_a_problem|deal_with_me|matter|put_up_with_me|see_me_again|
            worry_about_me
        hear|see ?from her|him|me again
        final|last birthday|christmas|easter|goodbye|summer|supper|thanksgiving|visit
        her|his|my|one final|last drink|hug|letter|ride|supper|time|visit
        take|takes|took her|him|me ?right ?on home|instead
        d|wont|would|wouldnt ?all|just ?be ?all|just ?get easier|fine|okay|over_it|over_me|relieved ... died|gone|me|
            without
        doesnt|dont|not ?plan|see ?on ?to ?on getting_old|growing_old|retiring|see_30|seeing|turning
        added|changed|checked|switched|updated ... beneficiaries|beneficiary|life_insurance|will
        beneficiaries|beneficiary
        asked|asks|goes_on|talk|talking|talks ... afterlife|cemetery|death|dying|funeral|grave|heaven
        didnt|doesnt|dont|never|no_longer|not ?even|really ?care|see|want ?to|wanna ?be|exist|live|wake ?alive|here|up
            alive|anymore|exist|existing|live|living|tomorrow
        decided|he|i|it|its|she|thats ?is|that ?decided|its alright|fine|ok|okay if he|i|she die|dies|go|goes|leave|went
        decided|fixin|fixing|ready|wants|want~ to be|die|go be|home|join|see|with ?with dad|god|heaven|her|him|jesus|mom
        about|aim|fix~|going|gonna|intend~|mean~|plan~ be|to ?be end|finish|stop 22|23|everything|herself|himself|it|
            myself|things
        let her|him|me|us die|go_in_peace|sleep_forever
        disease|god|heart|it|nature take|takes ?catch ?its ?up course|up
        let nature
        not_taking|quit|refus~|skip~|stop~|threw_out|throw~_out|wont_take ... chemo|dialysis|eating|heart|insulin|meds|
            pills ... die|faster|god|nature|over|purpose|quicker|ready|sooner|suit
        be|get|gets|go|join|meet|see ?back|her|him|me|to ?to ?be ?with ... faster|heaven|other_side|quicker|sooner
        be|join|see|with ... he|she|who died|gone|passed
        next|this bag|dose|drink|hit|one|shot be|gonna|is|will ?gonna ?be ?the ?my ?enough|last
        her|his|my|the last hit|one|shot ... make_sure|on_purpose|one|sure
        be|make|making sure ?of ?this enough|it|time
        enough to be|do|make
        close~|shut my eyes .. and|for|never|not
        care|difference|fine|matter|okay|same ... if|whatever|whether ?he|i|she die|dies|live|lives|wake|wakes
        dont|hope|wish ... make|make_it_to|see ?another|the ?tomorrow morning|spring|sunrise|tomorrow
        dont|neither|nobody|none|not ?of|one|think|us ... another|get_to|make_it|next|the_sixth ... birthday|christmas|
            day|month|sixth|us
        neither|no_one|nobody|none|not_one .. of them|us|you ... alive|another|birthday|left|morning
        what|whats ?is the difference|point|use .. anymore|anyway|he|i|in|living|of|rehab|she
        either one of us should
        wish~ ?he|i|she|that ?had|was|were ?never dead|gone|never|not_born|stayed_under
        he|hes|i|im|she|shes ?am|is will_not|wont ?be ?need anything|bother|bothering|it|trouble after|anymore|
            much_longer|soon
        like|look~|mention~|see~|start~|talk~ ?like ?an exit|exits
        an exit
        after|once|when ?he|i|im|they|yall|you ?am|are|sitting ... without her|him|me
        already gone
        and didnt|dont|never|not|then|wont ?have|to|wake|want ?to|up ?wake wake up
    """,
    "en.suicide.ways": """
        didnt|doesnt|dont|never|no_longer|not care|need|plan|wanna|want|wish ?to ?if ?he|i|she wake|wakes|waking
        ask~|google~|history|looked|look~|open|read~|search~|tab|typed|youtube ... how .. bleed|deep|die|hang|high|jump|
            kill|long|many|much|pain|tall ... bridge|death|die|fall|garage|pain|parking|pills|roof|rope|take|without
        browser|google|search history .. all|full|how|is|nothin|nothing ... death|die|kill|pain|suicid*
        how to die|end|hang|kill|tie
        how|which ... painless|painlessly|quick_death|without_pain
        balcony|bridge|bridges|cliff|ledge|overpass|platform|railing|roof|rooftop|tracks|viaduct ... again|commute|down|
            edge|exit|jump~|look~|park~|rail|sit~|stand~|stare~|think~|wont_pick_up
        drive~|go~|park~|sit~|stand~|walk~|went ?out|over|up ?at|by|near|on|to ?a|the bridge|cliff|edge|ledge|overpass|
            roof|rooftop|tracks
        drift~|steer~|swerve~|veer~ ... bridge|lane|median|off_the_road|oncoming|tree|wall
        cord|noose|rope ... beam|bought|buy~|camping|closet|down|found|garage|hid|knot|rafter*|tied|took|tree|trunk
        bought|buy~|find~|found|hang~|hid|tied|took .. extension_cord|noose|rope ... and|camping|down|from|garage|in|tree
        cut|take~|took the belt|noose|rope down|off
        garage ... car .. engine|exhaust|hose|on|running
        car|engine|motor|truck .. idling|on|running .. garage
        hose .. exhaust|muffler|tailpipe
        gun|pistol|revolver|rifle|shotgun ... alone|bullet_has|cry~|lap|loaded|mouth|radio|temple|truck_at_night|
            under_pillow
        bullet|bullets ... hid|his_name|mine|more|my_name|name
        hid|hide~|lock~|threw|took all|her|his|the ?her|his ?the bullets|gun|guns|knives|pills_so|razors|rope
        be|become|make number 23
        fix~ to be
        bought|collect~|count~|found|hides|hide~|hid~|hoard~|keeps|save~|saving|stash~|stockpile~ ... blade|bullets|gun|
            insulin|meds|pills|razor|razors|rope|tablets ... closet|drawer|enough|for_when|jar|mattress|nightstand|pillow|
            shoebox|sock|under
        fresh|more|new burns|cuts|marks|scars|slices
        cuts|cut~ ?all|down|on|up ?and|on|over ?her|his|my ?both arms|forearm|forearms|inner|legs|thigh|thighs|wrist|
            wrists
        cutting ?again|herself|himself|myself|on again|herself|himself|myself|since
        bandage|bandages|gauze|long_sleeves ... arms|cut*|wrist|wrists
        antifreeze|bleach|carbon_monoxide|exit_bag|helium|rat_poison ... bag|bought|drank|drink~|google*|order~|read|
            search*
        chug~|drank|drink~|swallow~ ?a|bottle|some|the ?of antifreeze|bleach|drain_cleaner|lysol|pesticide|rat_poison|
            windex
        jump~|lay~|ran|run~|step~|threw|walk~ ?down|herself|himself|out ?in_front|into|off|on ?of ?a|the balcony|bridge|
            bus|cliff|freeway|highway|ocean|overpass|river|roof|tracks|traffic|train|truck
        cut~|saw~|slash~|slice~|slit~ ?at|open|up both|her|his|my ?own arm|arms|throat|veins|wrist|wrists
        sew~|stitch~ her|him|me up ... cut|wrist|wrists
        ate|chug~|downed|emptied|empties|swallow~|took|wash~_down ?about|like ?a|her|his|my|the all|bottle|entire|every|
            full|handful|month|whole ?of ?her|his|my|of|the ?heart|sleeping ?pain aspirin|bottle|box|cabinet|everything|
            meds|month|pill|pills|script|supply|tylenol
        ate|chug~|downed|swallow~|took|wash~_down everything|evrything|it_all|them_all ?in ?the
        wash~ down ... meds|pills
        ate|emptied|swallow~|took all_of_them|every_pill|everything|evrything|it_all|them_all
        he|i|she|they|yes got|has|have ?got|have a plan
        didnt|doesnt|dont|not ?intend|mean|plan ?to ?be around|here after|by|for|friday|monday|next|on
        jump~|lay~|run~|step~|walk~ .. in_front|into_traffic|on_the_tracks|onto_the_tracks|out_in_traffic
        kill|shoot~|take|take~ her|him|me|them|us ... and then ?then herself|himself|himself_too|myself
        with him|him_and_then_himself|me ?and ?boys|kids|the ?and ?then then herself|himself|myself
        and|then herself|himself|myself ?too ?after
        hang~|shot herself|himself ?last|today|tonight|yesterday
        do ?do something to herself|himself|myself
        tried and|it|to ?end ?hurt ?harm do|end|kill herself|himself|it|myself|things ?all ... again|friday|last|monday|
            night|saturday|sunday|thursday|today|tuesday|wednesday|week|yesterday
        purpose ... meds|od~|pills|took
        behavioral|psych bed|floor|hold|unit|ward
    """,
    "es.suicide.last_words": """
        decile|digale|diganle|digaselo|dile|diles a ?el|la|las|los|mi|mis abuela|familia|hermana|hermano|hijas|hijos|jefa|
            mama|mami|nenas|nenes|ninas|ninos|papa|todos|vieja|viejo ... adore|adoro|ama|ame|amo|perdon*|quier*|quise
        que la|las|les|lo|los ?siempre adora|adoro|ama|ame|amo|queria|quiero|quise ... apag*|colgo|cuid*|mucho|perdon*|
            texto
        perdon|perdoname|perdone|perdoneme|perdonenme ?a|por|todo amor|hija|hijo|hijos|ma|mama|mami|mijo|papa|profe|todo|
            todos|vieja|viejo
        pidiendo|pidiendome|pidiendonos|pidio_a ?a|me|nos perdon
        perdon ... audio|carta|desde|nota|novios|todo|todos
        audio|carta|cartas|cuaderno|espejo|hoja|libreta|mensaje|nota|notas|papel|recado|video ... adios|cada|cuando|
            despid*|para_cada|perdon*|ya_no_este
        audio|carta|mensaje|nota|recado de adios|despedida
        dej*|deje|encontr*|escrib*|hall*|hay ?la|su|una|unas carta|cartas|nota|recado ?a|de|pa|para almohada|cada|cajon|
            despedida|espejo|los|mesa|mi|nosotros|todos|uno
        carta|cartas ... almohada|cada|espejo
        despedida|despedir|despedirme|despedirse|despidiendo|despidiendose|despidio|despidiose
        adios ?a ?mama|para|siempre|todos
        no ?que ?la|lo|me|nos|te busquen|esperemos|esperen|extranen|lloraramos|llore|lloremos|lloren|llores
        ya no la|lo|los|me busque|busquen|espere|esperen
        abraz* ... adios|cada|cura|despid*|fuerte_y|todos|ultim*
        como si fuera la ultima|ultimo
        amo|quiere|quiero|quise mucho ... apago|celular|colgo|no_coge|no_contesta
        apago el|su cel|celular|telefono ... carta|dile|nota|puente
    """,
    "es.suicide.putting_in_order": """
        don*|regal*|repart*|vend* ?a|el|la|las|los|mis|su|sus|todas|todos|ya ?cada ?uno anillo|bici|canarios|celular|
            coleccion|cosas|gato|guitarra|herramienta|herramientas|joyas|libros|mate|medallas|moto|panuelo|perra|perrito|
            perro|reloj|ropa|todo
        regal* ... contento|cosas|herramient*|panuelo|paz|perro|ropa|todo
        cosas|guitarra|herramient*|perro|ropa ... regal*|reparti*
        dej*|pagado|pagar|pagaron|pago|pague|saldo ?lo|mis|sus|todas|todo ataud|caja|cajon|deudas|entierro|fiado|funeral|
            nicho|panteon|que|velorio ?debia
        carro|casa|cuenta|escrituras|papeles|terreno ... a mi|nombre|su de|nombre
        nicho|poliza|seguro|testamento ?de ?vida ... arreglad*|cobr*|cubre|fecha|listo|pagad*|vale
        dia|fecha ?ya ?la|lo decidida|elegida|escogida|escogido|marcada|pensada|pensado|puesta
        eligio|escogi|escogio|puse|puso|tengo|tiene ?ya ?ya ?el|la|un|una dia|fecha ?ya
        cuid* ?a|bien|de|mi|mis|mucho|su ?las|los|mi|su gato|gatos|hijos|mama|nena|ninos|perrita|perrito|perro ... cuando|
            despues|falte|me_pasa|no_este|pase_lo|por_si|promet*|si_algo
        promet* ... cuid*
        pase lo que pase
        a quien le dejar|dejaria|dejo|quedaria|toca
        borr* ?todas|todos ?las|los|sus cuentas|facebook|fotos|instagram|perfiles|redes
        anda|andaba|esta|estaba ?bien|como|muy|re ?con ?mucha|tan|una contenta|contento|paz|sereno|tranquil* ... asusta|
            miedo|nunca|raro|regal*|valor
        una paz
        nomas|solo ?le|me falta ?el valor
        pa|para cuando ?yo ?el ya falte|no
        cuando ya no
        dobl* ... cama|carta|ropa
    """,
    "es.suicide.burden": """
        estorbo|estorbos|lastre
        carga|peso de|muerto|pa|para
        es|fui|me_siento|nomas|puro|se_siente|sentirme|ser|seria|solo|somos|soy ?como|pura|puro|un|una ?gran carga|
            estorbo|lastre|mantenido|mueble|peso
        da|dando|dar|doy|estorb* ?mas|no|pa|puras|puros|tanta guerra|lata|molestias|problemas ... apart*|ir|mejor|morir*|
            nadie|perro|quit*|vida
        gasta|gasto ?nomas ?luz|pura ?y aire|comida|espacio|luz
        bien|comer~|descans*|felic*|liviano|mejor|tranquil* ?le|les|los|me|nos|se|todos ?con|estan|estaran|estarian|ir*|
            iria|va|van|vivirian ?conmigo|dos|ellos sin el|ella|mi|nosotros
        sin el|ella|mi ?ellos|estarian|iban|la|les|los|mi|nos|todos|van ?a|comerian|estarian|familia|iria|ninos|va|viven|
            vivirian comerian|descans*|felic*|mejor|tranquil*
        mejor ... bajo me_muero|muera|muert*|si_no_estoy|sin_mi|tierra
        bajo tierra
        conmigo bajo|muerta|muerto
        nadie .. buscar*|de_menos|echar*_de_menos|enter*|extran*|import*|llor*|nota*
        sirve|sirvo|vale|valgo de|mas|para muerta|muerto|nada
        no sirve|sirvo|vale|valgo nada|pa|para|ya
        no|para_que conozca|conozcan a un|una madre|padre
        nadie|quien .. va|voy echar|extranar|notar
    """,
    "es.suicide.no_more": """
        ni|no|nunca|sin|ya ?le|lo|me|no|se ?le|quiere|ya ?all*|encuentr*|hall*|hay|queda|ten*|tiene|ve|veo caso|chiste|
            ganas|gusto|motivo|objeto|razon|sentido ?a|de|pa|para ?la|ya despertar|estar|esto|levantarse|nada|respirar|
            seguir|vida|vivir
        caso|chiste|sentido .. a|de|para esto|respirar|seguir|vida|vivir
        no|nunca|ojala_no|ojala_ya_no|ya_no ?ya ?me|se queria|quiere|quiero|quisiera|va_a|voy_a amanecer|amanezc*|
            despertar|despiert*|estar_aqui|existir|respirar|vivir ?manana|mas|ya
        aburrid*|cansad*|fastidiad*|hart*|harto|hasta|jart* ?ya ?de|la ?esta|la|tanto de_estar_viv*|existir|respirar|
            todo_ya|vida|vivir
        calaca|dios|diosito|flaca|huesuda|muerte|papadios|parca|pelona|senor|virgen ?ya ?que ?la|lo|me ?ya acuerd*|llev*|
            quite|recibe|recog*|recoj*|venga
        ojala|que ?la|lo|me|ya ?me|ya lleve|lleven|recoja|recojas ?dios|diosito|el|ya
        lleve|recoja ?ya dios|diosito|el_senor|la_muerte|la_virgen
        pa|para ?el|hasta|la|que ?esa ?fecha|la ano_nuevo|cumpleanos|diciembre|enero|entonces|lunes|manana|navidad|
            semana_santa|vendimia|verano|viernes .. no estara|estare|llega|llego|pienso|va|vamos|voy ?a
        no ?que ?a|creo|piensa|pienso|va|vamos|voy ?a ?que estar|lleg*|llegar|pasar|ver ?a|al|de|el|en|la|para ?el|este|
            fin|la|mi|otra ano|boda|cumpleanos|diciembre|esta_semana|graduacion|manana|mes|navidad|otro|primavera|
            vendimia|verano|viernes
        ya ?ha|he vio|visto|vivi|vivido|vivio bastante|mucho|suficiente|todo
        ir|irme|irse|mand*|va|vaya|voy ?a|al|pal|para ?al|el otro barrio|lado|lao|mundo
        otro barrio|lado|lao .. acompan*|con|juntar*|ver
        acompan*|alcanz*|encontr*|ir|irme|irse|juntar~|reunir*|va|voy ?a|con|mi|su ?con ?a|mi|su abuela|difunt*|esposa|
            hermano|hija|hijo|jefa|jefe|mama|mujer|papa|vieja|viejo ... cielo|difunt*|fallecio|finad*|lloremos|mayo|
            muert*|murio|otro_lado|que_en_paz
        con mama|mi_vieja|papa ... cielo|fallecio|murio
        solo|unica|unico ?cosa|la|lo|que ?que ?la|lo|me aguanta|amarra|ata|deten*|detiene|frena|sostiene|tiene ... es|
            gato|hija|hijo|hijos|mama|nena|ninos|perra|perro|vieja
        quit* ?me|se ?de|del ?al|el|en camino|enmedio|medio|vida
        apart* ?me|se ?a|pa|para ?no|un ?dar estorbar|lado|lata|morir
        apag* ?me|poco|que|se|solito|todo|va|ya ?se ?a ?apagara|apague poco|solita|solito|todo
        que|quer*|quier* ?que ?se ?se acabara|acabe|apagara|apague|terminara|termine esto|todo|ya
        dej* ?de|ya ?de comer|inyectarse|ir_a_la|pincharse|ponerse|tomarse ?de|la|las|su|sus|y ?de ?pincharse|ponerse ?la
            comer|dialisis|insulina|pastillas_del_corazon ... apag*|bastante|dice|llegar|morir*|muera|natural|quiere
        dormir* ?me|se ?y no|nunca|siempre|ya
        dormirme|dormirse ?para|y no|siempre|ya
        este|proxima|proximo|siguiente|ultimo arponazo|dosis|globo|pase|pico|saque|tiro ... bast*|encargar|seguro|ultima|
            ultimo
        asegur*|encarg* ?de ?que ... sea asi|el_ultimo|la_ultima
        sea el|la ultima|ultimo
        con esta|este|esto ?ya acab*|descans*|me_voy|termin*
        y|ya ?ya descansamos|descansan|descansas|descanso
        idea|ideas|pens*|pensamiento ?de|en|feas|la|me|que ... acab*|dormirme|matar~|metele|morir~|tirar*|tirarme
        pid*|quiere|quiero|rueg*|ruega|suplica ?me|nos|que ?la|lo|que ?la|lo|me dej* ?ir|morir morir|morirse
        dejar|deje|dejen morir
        el|la|las|los ?que me|se|te ?que mata|matan|suicida|suicidan ... cielo|dios|infierno|misa|pecado|perdona
        infierno|misa|pecado|perdona ... mata|matan|quita_la_vida|suicid*
        dice|dijo|el|ella|ya|yo ?ya ?me|se quiere|quiero ir|matar|morir|quitar ?me|se
        cometer|hacer|hacer*|haga|hago ?algun|alguna|una barbaridad|burrada|cagada|disparate|estupidez|locura|pendejada|
            tonteria
        antes|miedo ?a|de|que ... hacer|haga una cagada|locura|tonteria
        nadie|ninguna|ninguno|no ?a|queda|quedar|sale|va ?a ?quedar|salir|va ?quedar viv* ... ni ?el|ella|yo
        no ?va ?a ?quedar|sale nadie|ninguna|ninguno viv*
        ni yo ni el|ella
        ni|no|ya_no ?le|me ?hallo|hay|tengo|tiene|ve|veo ?ningun|ninguna|para ?que caso_a_nada|futuro|para_que|salida
        no|ya_no aguanta|aguanto|doy|puede|puedo|soporto ?mas ?con esta_vida|este_dolor|esto|la_vida|mas|nada|tanto
        dar|darle|poner|ponerle fin|final|punto_final ?a
        quitar* de_penas|de_problemas|de_sufrir|estorbar
        acab*|termin* ?de ?con ?una ?el|esto|mi|su|todo esto|sufrimiento|todo|vez|vida
        descansar|descanse|descanso ?ya ?de ?esta|tanto|todo ?de ?una siempre|sufrir|todo|vez|vida
        no sirvo|vale|valgo ?para ?ya nada
        pa|para que estoy_viva|naci|nacio|sigo_viva|sigo_vivo|vivo
        ojala|que|quiero|quisiera ?no ?ya ?me|se|un ?hubiera atropell*|mate_un|muera|muriera|nacido|no_despertar|
            nunca_haber
        no|nunca debi|haber|hubiera nacer|nacido
        a|mis|sus ?mis|sus hijos ... cuid*|encarg* ... falte|no_este|si_algo
        encarg* ?a ?los|mi|mis|su|sus hijos|mama|nenes|ninos|perro
        ya no ?les|me|nos|te|va|van|vas|voy ?a ?a|va dar_lata|dar_problemas|estorbar|molestar|sufrir|ver|verme
        irme|irse|va|vamos|voy ?a|lejos ?ir|muy ?lejos ?y|y_no de_este_mundo|no_volver|no_vuelvo|para_siempre|
            sin_regresar|y_no_volver
        borr*|desaparec*|esfum* ?me|se ... mapa|mundo|siempre|todo|todos
        avientate|hazlo|metele|saltale|tirate ... lago|pens*|puente
    """,
    "es.suicide.ways": """
        asom*|aventar~|baj*|bajo|brincar~|lanzar~|mira|mirando|mirar|miro|orilla|par*|parad*|quer*|quit*|saltar~|sent*|
            sentad*|sub*|subi*|tirar~|ve|veo|viendo ?al|de|del|desde|en|hacia|me|mucho|policia|por|se|un ?de|el|la|las|
            los|un ?la|orilla ?de|del ?la acantilado|anden|azotea|balcon|baranda|barandal|barranco|cornisa|elevado|metro|
            precipicio|puente|rieles|risco|techo|tren|trenes|viaducto|vias
        acantilado|anden|azotea|baranda|barandal|barranco|puente|techo|tejado|viaducto|vias ... asom*|avent*|bajo|brinc*|
            mas_de_la_cuenta|no_coge|no_contesta|orilla|parad*|pens*|salt*|tira|tirar*
        me|se ?a|quier*|quiere|va ?a avienta|aviento|brinca|lanza|lanzo|tira|tirar|tiro ?a|al|de|del|desde ?la|las|los
            azotea|balcon|barranco|canal|carros|metro|puente|rio|techo|tren|ventana|vias
        orilla ?de|del ?el|la|un barranco|canal|lago|mar|presa|puente|rio
        canal|lago|presa|rio ... metele|motor|pens*
        busc*|busqueda*|compu|googl*|google*|historial|investig* ... ahorcar~|cuantas|dolor|matar~|morir~|muerte|
            pastillas|soga|veneno ?tengo
        muerte dulce|rapida|sin_dolor
        cuantas ?pastillas|tengo ... faltan|hay|mat*|mor*|necesit*|tengo
        cable|cinto|cinturon|cuerda|lazo|mecate|reata|sabana|soga ... arbol|bajar|colg*|compr*|cuello|ducha|escond*|nudo|
            quite|rama|techo|tubo|viga
        bala ?esta|que|una ?lleva|tiene ?mi|su ?con mi|su nombre
        arma|cuete|escopeta|fierro|fusca|pistola|revolver ... acaric*|almohada|bala|boca|buro|cabeza|carg*|encasquill*|
            llor*|no_disparo|no_se_disparo|noche|nombre|pierna|sien|solo
        intent*|quer*|quis*|trat* ?a|de ?matar*|quitarse ... cinto|escopeta|matarse|pastillas|pistola|soga|veneno|vida
        quitar* la|mi|su vida
        cort* ?ha|la|las|los|se ?las|los brazos|munecas|venas
        me|se corta|cortado|corte|corto ?de|otra ?nuevo|vez ?las|los brazos|munecas|piernas|venas
        venas ... cort*|cos*
        banera|baneras|bano|tina ... agua_hasta|carta|navaja|nota|venas
        cochera|garage|garaje ... carro_prendido|encendido|motor|prendido
        motor encendido|prendido ... garaje|lago|metele|pens*
        gas ?abierto|de|la ... abierto|abri*|cerr*|cocina|llave
        me|se ?la|las|lo ?bebi|bebio|empino|tome|tomo|trago entero|todas|todo|todos ... apag*|descans*|frasco|morir*|
            no_despert*|perdon*
        bebi|bebio|empine|empino|tomado|tomarme|tomarse|tome|tomo|tragado|trago|trague|zampo todas|todo|todos ?del|el|la|
            las|los ansiolitico|caja|frasco|jarabe|pastillas|pastillero
        bebi|bebio|empine|empino|tome|tomo|trago|trague|zampo el|la|un|una ansiolitico|caja|frasco|jarabe|pastillero ..
            completo|entera|entero
        bebi|bebio|toma|tome|tomo|trago|trague cloro|insecticida|raticida|veneno
        frascos vacios
        todas las|mis|sus del_bote|del_frasco|pastillas|pildoras
        pastillas ... pa|pa_ya|para no|ya despertar|morir*|no
        pa|para|por ?ya ?ya no amanecer|despertar
        dar*|meter*|pegar* el|un balazo|plomazo|tiro
        despues|luego|y se ?da|dispara|mata|pega ?balazo|tiro|un|uno el|ella|solo
        cortar* las venas
        plan ... fecha|pastillas|pistola|puente|soga
        planta psiquiatria|psiquiatrica
        valor ... hacerlo|llaves|matar*|paz|vida
    """,
    "en.suicide.wish": """
        next time ?that ?he|i|ill|it|she ?will|wont ?not fail|for_real|mess_it_up|succeed|wont_fail|work
        didnt|doesnt|dont|never|not belong anywhere|here|in_this_world|on_earth|on_this_earth
        after ?her|his|my|the funeral ... better|move_on|okay
        pill|pills|tablets ?all|are|is counted|laid_out|lined|ready|saved
        cant|dont_want_to live like_this|this_way ... anymore|day|minute|more|night
        leaves|leaving|left her|his|my|the badge|keys|phone|purse|ring|wallet .. behind|counter|dresser|note|on|table
        what could|he|he_might|hell|i|ill|might|she|she_might|shell|will ?could|might|will do to herself|himself|myself
        find|finding|found her|him|me|us cold|dead|gone|hanging ?hang*|in|one|some
        one|some day|of_these_days ?you|youll find me
        not afraid|scared of death|dying|to_die
        looking_forward|ready|waiting for|to death|die|dying
        about|almost|it_was|its time ... go|gun|pistol|rifle
        boys|everyone|family|girls|kids|mom|people|they|we|wife|world ?are|be|d|will|would ?all ?be better|fine|happier
            off
        better off ?if ?without ?i ?he ?she dead|died|gone|her|him|i_was|me
        who ?going_to|gonna|is|will|would feed|get|raise|take|watch ?care ?of ?her|his|my|the baby|boys|cat|dog|girls|kids
            ... anything|dead|die|gone|happen*|something
        if anything|something happened|happens ?ever to her|him|me
        how deep|far|high|long|many|much ... dead|die|drown|fatal|kill|lethal|overdose
        could|it_takes|take_to|would kill a_person|someone|you|yourself
        this is the final|last time ?that ?you|you_ll|youll ?ever hear|see|talk
        last time you|youll ?ever hear|see
        bullets|gun|pills|pistol|rifle|rope ... isnt_for|not_for camping|home|hunting|protection
        looking|looks|stares|staring down ... balcony|bridge|edge|hours|ledge|roof|window
        come|coming|wake|waking back|up ... dont|never|not want
        go|went to sleep and ?just never|not
        jumped|jump~|threw|throw ?herself|himself ?out from|of ?a|the ?moving bus|car|truck|window
        nobody|nothin|nothing ?is holding|keeping her|him|me ?here ?but|except
        deciding|thinking|who|wondering ?d|will|would find him|me|my_body|the_body
        both|either|neither ?one of us ... alive|born|by|here|next
        ask~|hope~|pray~|wish~ ... open|opening ... eyes
        never|not|wont open ?her|his|my eyes ... again|morning|tomorrow
        finished|got|writing|written|wrote ?my ?all ?already all|my|some|the letters ?already|out
        letters already|ready|written
        coin|decides|dice|flip~ ... die|live|stay|whether
        dead|late|passed brother|dad|father|husband|mom|mother|son|wife ... calls|come|join|telling|with_her|with_him
        come|go with her|him|them ... ready|tempted|thinking|want
        all|both|everyone|family|kids|them ... better|off ... insurance|life_insurance|money|than_with_me|without
        bring~|take~|taking ?all ?the ?our baby|boys|family|girls|kids|them|us ... die|gun|heaven|with_her|with_him
        only reason ... alive|cat|dog|done|hasnt|havent|here|kids|still
        reason he|hes|i|ive|she|shes didnt|hasnt|havent|not do|done|ended
        all|both|either|neither|none of them|us ... alive|by|here|left|make|next
        if he|i|she drove_off|just_stopped|let_go|let_go_of_the_wheel|swerved
        let go of the wheel
        picked|pick~ ?out ?a|her|his|my dress|plot|song|songs|suit|urn ... buried|bury|casket|funeral|wear
        asked|called|price~|pricing|visit~ ... burial|casket|caskets|cemetery|cremation|funeral
        peaceful|quiet|slow exit|goodbye|way_out
        wouldnt be alive|around|here
        not ?like|saying|that ?he|hed|i|id|ill ?do|would ?do ?it today|tonight
    """,
    "es.suicide.wish": """
        pronto ?ya ?todo ?se ?va ?a acaba|acabar|termina|terminar ?todo
        dejo|escribio|hizo ?la|una|unas carta|cartas|nota ... apago|desaparec*|donde|fue|no_contesta|salio
        enfrente|medio|mitad de ?la|las|los autopista|calle|carretera|carros|vias ... atropell*|camion|esperando|pase|
            trailer|tren
        esperando|para|queriendo que ?la|lo|me ?un ?carro ?camion arroll*|atropell*|lleve|mate|maten
        dios ... cuid* ... porque|ya_no ... iba|no|poder
        cuid* dios ... no_iba|no_voy|ya_no
        ya no ?iba|va|voy ?a alcanzar|estar|poder|seguir
        seguro ?de ?vida ?le|les|nos ?iba|va ?a alcanza|dejar|servir|sirve ... mas|que
        servir|sirve|vale|valer ?les|nos mas muerta|muerto|que_el|que_ella|que_vivo|que_yo
        todo ?se ?va ?a ?ya acaba|acabar|termina|terminar hoy|manana|pronto|ya
        pronto|quiere|quiero|va|voy ?a estar|irse|juntarse|reunirse ?pronto con mi|su ... cielo|difunt*|fallecio|muerta|
            muerto|murio
        cuando ?ya ?yo me|se haya_muerto|muera|muero|vaya ... canten|cuid*|entierr*|lleven|pong*|ponga|toquen|vista*
        quita|quitara|quitarme|quitarse|quito la|mi|su vida
        no ?le|me importa ?si ?ya ?vivir ?o ?me|se morir|morirse|muera|muere|muero
        las|los|nos perdona ... perdon*
        otra|proxima|siguiente vez ?ya ?si no ?va|voy ?a falla|fallar|fallo
        me|se ?intento|quiso balaceo|dio_un_tiro|dispara|disparar|disparo|pego_un_tiro anoche|ayer|el|pero|sobrevivio|y
        perdonarla|perdonarlo|perdone|perdonemos ?la|lo ... carta|dejo|escrib*|nos|todo
        se acaba el|ella|todo
        cuando ?se acabe ... acaba el|ella|todo|yo
        pastillas ?ya ?todas acomodadas|contadas|en_fila|guardadas|juntas|listas
        aceit*|carg*|limpi* ?el|la|mi|su arma|escopeta|fusca|pistola|revolver|rifle
        ya ?me ?le ?era|es|llego ?su ?mi ?la hora ... descansar|irme|irse|pistola|rifle
        dejando|dejo|dio|entrego|entrego_todas ?me|nos ?todas las|los|sus claves|escrituras|llaves|papeles|tarjetas ...
            cuid*|despedi*|encarg*|guard*|necesit*
        no ?le ?ya ?te tengo|tiene miedo ?a ?de la_muerte|morir|morirse
        la muerte ... deseo|espera|esperando|espero|quiero
        encontr*|hall* ?a|la|lo|me|vamos|van|vas ?muerto|un_dia ahorcada|ahorcado|colgada|colgado|muerta|muerto ?un
        la|lo|me vamos|van|vas a encontrar|hallar colgada|colgado|muerta|muerto|tieso
        ganas de aventar*|chocar|desaparecer|dormirme|estrellar*|irme|matar*|morir*|no_existir|tirar*
        deja|dejar|dejo ?a ?les|los|nos ?va descansar ?de ?ya el|ella|mi
        mejor ?que ?se ?estar|estaria|estuviera|estuviese|fuera ?yo ?ya enterrada|enterrado|muerta|muerto
        cinto|cuerda|lazo|mecate|soga ... arbol|bano|closet|cuarto|cuello|garage|garaje|mano|patio
        encontr*|hall* ... cuerda|lazo|mecate|pastillas_escondidas|soga
        si algo|si_le|si_me llega_a_pasar|pasa|pasara|sucede ... cuid*|hijos|ninos|perro|quien
        a quien ?se ?le ?les cuidaria|quedaria|va_a_cuidar ... gato|hijos|ninos|perro
        bala|camion|cancer|infarto|rayo|trailer|tren ... alivio|contento|feliz|firmar*|gracias|llegara|lleve|ojala
        si le|me cayera|diera|llegara|pegara|tocara ... alivio|contento|feliz|firmaria|mejor
        soltar|soltara|suelto el volante
        volante ... acaba|barranco|over|poste|soltar|suelto
        ataud|cajon|cremacion|entierro|funeraria|funerarias|panteon ... cotiz*|cuanto|pag*|pregunt*|vestido|visit*
        cotiz*|fue|pregunt*|visito ... ataud|cremacion|entierro|funeraria|funerarias|panteon
        se ?me ?nos ?esta yendo sin decir*
        quita|quitar|quitarles|quitarnos ?les|nos|te ?la ?de carga|cruz|encima|peso
        me|se irme|irse|va|voy mas pronto|rapido
        me|se|ya ?me|se despedi|despidiendo|despidio|despido ?ya ?de ?cada|mi|su|todos
        sin mi ?ellos|les|todos ?alcanza|comen|queda|rinde|sobra|va|van
        ropa|traje|vestido ... ataud|entierr*|funeral|pongan|velorio
        que ?quiero ?que ?quiere ?que le|me entierren|pongan|velen|vistan
        cuentas|papeles ... como_dejar|dejarle|dejarles|dejarlo
        mejor|preferia|preferiria|prefiero ?ya no despertar|estar|existir|seguir ?aqui|viva|vivo
        no estar viva|vivo
        debo nada a_nadie ... descanso|despues|libre|listo
        ya no ?le|les debo nada
        llev*|lleva|llevarse ?a|se ... hijos|ninas|ninos ... cielo|con_el|con_ella|pistola
        ya no ?va|voy ?a ?acepta|quiere|quiero la|mas ?la dialisis|insulina|medicina|quimio ... carga|cruz|irse|rapido|va
    """,
    # ----------------------------------------------------------------------------------------------- violence
    "en.violence.attack": """
        attack~|backhand~|bash~|batter~|beat~|belt~|bite~|body_slam~|burn~|choke~|claw~|clock~|deck~|drag~|elbow~|grab~|
            headbutt~|hit~|hurt~|jerk~|jump~|kick~|kneed|kneeing|knee~|knock~|lunge~|manhandle~|pinch~|pin~|pistol_whip~|
            pound~|pull~|pummel~|punch~|push~|restrain~|scald~|scratch~|shake~|shoot~|shove~|slam~|slap~|slug~|smack~|
            smother~|sock~|spit~|squeeze~|stab~|stomp~|strangle~|strike~|struck|swing~|tackle~|tase~|throttle~|throw~|
            twist~|whale~|whip~|yank~ ?a|at|down|on|out|the|up grandma|granny|mama|me|mom|my_arm|my_back|my_belly|my_ear|
            my_eye|my_eyebrow|my_eyes|my_face|my_grandma|my_hair|my_hand|my_head|my_jaw|my_lip|my_mom|my_mother|my_mouth|
            my_neck|my_nose|my_ribs|my_sister|my_stomach|my_throat|my_wrist|us
        attack~|backhand~|batter~|beat_up|beating_up|beats_up|beat~|choke~|headbutt~|hit~|kick~|punch~|push~|shove~|slap~|
            slug~|smack~|stab~|strangle~|whip~ her|his|our|their ?own boyfriend|brother|dad|daughter|father|gf|girlfriend|
            grandma|grandmother|husband|kids|mom|mother|partner|roommate|sister|son|wife
        backhand~|beat~|choke~|headbutt~|pistol_whip~|punch~|slap~|strangle~ her|him ?again|and|bad|every|for|in|last|
            over|so|to|up|when|with
        came|charge~|come~|goes|go~|lunge~|run~|went ?right after|at her|him|me|mom|my|us ?swinging|with
        chuck~|fling~|flung|hurl~|sling~|threw|throw~ ?a|an|boiling|full|his|hot|my|the ?coffee|glass|hot|iron|whole ...
            at|in|on grandma|her|his|me|mom|my|us
        drag~|held|hold~|kick~|knock~|pin~|push~|shove~|slam~|throw~|toss~ her|him|me|mom|my|us ?face|head|mom|sister
            ?right ?down|up ?across|against|by|into|off|out|over|through|to bed|counter|door|down|dresser|floor|fridge|
            glass|ground|hair|neck|porch|stairs|steps|stove|table|throat|tub|wall|window
        held|hold~|pin~ her|me|us down
        blacken~|bloodied|bloody|break~|broke|bruise~|bust~|crack~|dislocate~|fracture~|split her|his_moms|moms|my|our
            ?own arm|cheek|collarbone|eye|eyebrow|face|finger|hand|head|jaw|lip|nose|rib|ribs|teeth|tooth|wrist
        black eye|eyes
        bite_mark|bruise|bruised|bruises|bruising|burn|burns|busted_lip|cast|choke_marks|concussion|fat_lip|handprints|
            marks|shiner|sling|staples|stitches|welts ... again|arm|from|hand|he|him|his|i_fell|me|my|neck|on|sleeves|
            when|where
        long|wear~ sleeves ... august|bruise*|heat|hide|hot|july|june|squeeze*|summer
        grab~|squeez~|twist~ .. arm|neck|so_hard|till|until|wrist
        he|she grabs|hits|pinches|shoves|slaps|squeezes|swings
        laid|lay~|put~|raise~ ?her|his|their fists|hand|hands around|at|on|to again|her|me|mom|my|us
        hand|hands around|on|over her|me|mom|my|us ?again|mouth ?neck|throat
        drag~|grab~|pull~|yank~ .. by ?her|my|the arm|hair|neck|throat
        pull~|yank~ her|my hair
        fist|fists ... balled|door|face|head|me|raised|through|wall|window
        cigarette|iron|lighter|stove ... arm|burn*|burned|hand|held|hold~|my|on_me|skin|sleeve
        burn~ her|me|my on|with
        banging|crashing|screamin|screaming|screams|thud|thuds ... cry~|help|hit*|neighbor|next_door|stop|through_the|wall
        stop stop
        domestic|domestic_violence
        becomes|gets|getting|goes|got|is|turned|turns aggressive|handsy|physical|rough|violent|violently ?and|toward|when|
            with
        beating|licking|whoopin|whooping ... from|gave|gives|his|last|me|wife
        swing~ at|on her|him|me|mom|my|us ?with
        gave|get~|gives|got|take~|took|used|use~ a|his|me|the|us belt|fists|hand|paddle|strap|switch
        came|came_up swinging
        comes at her|me|us
    """,
    "en.violence.whole_family": """
        kill~|take|takes|taking her|me|us and|with ?my|our|the baby|boys|children|daughter|girls|kids|son
        bring|take|takes ?my|our|the baby|boys|children|girls|kids ?out with her|him|to_heaven
        neither|nobody|none ?one of them|us|you ?are|ever|going|gonna|is|will ?to ?be alive|get|have|here|leave|make|see|
            walk ... alive|birthday|christmas|morning|out
        boys|girls|kids ... heaven ... gun|knife|pills|pistol
    """,
    "es.violence.whole_family": """
        nadie|ninguno ?de_aqui|de_esta_casa|va ?a ?queda|quedar|sale|salir ?nadie viv*
        no ?queda|sale|va ?a ?quedar|salir nadie|ninguno viv*
        me|se lleva|llevar|llevo ?a ?las|los|mis|nuestros hijas|hijos|ninas|ninos ?al|con cielo|el|el_a_la_tumba|ella
    """,
    "en.violence.arms": """
        BLADES|GUNS ... against|aim~|at|bed|by|held|hold~|lap|near|on|pillow|point~|pull~|put|table|to|under|waved|wave~
            .. face|head|her|his_pillow|me|mom|my|neck|the_table|throat|us|your
        aim~|brandish~|came|carry~|cock~|come~_at|draw~|fire~|grab~|held|hold~|keep~|lay~|load~|point~|pull~|put|rack~|
            set|sharpen~|shoot~|shot|show~|sleep~|spin~|spun|swing~|twirl~|wave~ ?a|at|her|his|me|mom|my|off|on|out|the|
            up|us|with ?a|baseball|big|daddys|dads|his|hunting|kitchen|loaded|one|steak|the ?kitchen BLADES|GUNS|bat|
            hammer|machete ... at|by|couch|her|if|me|mom|money|my|near|over|pillow|rent|says|table|threat*|us|when|while
        bat|crowbar|hammer|machete ... bed|car|couch|door|me|rent|swing~|swung|taps|tap~|threat*|us|window
        swung at|it|the
        fire~|shoot~|shot ?a|his|off|the ?gun|off|rounds|shots at|in|into|over|through me|my|our|the|us air|car|ceiling|
            door|floor|head|house|roof|tires|tv|wall|window
        emptied|empty~ the clip|gun
        gun|knife .. out and|every|on|when|while
        gas|gasoline|kerosene|lighter|lighter_fluid ... held|house|me|my|on|pour~|sleeve|threw|us
        spin~|spun|spun_it ... gun|revolver|table
        gun|knife|machete|pistol|rifle|shotgun ?at|on|over her|me|mom|us
        beat~|burn~|bury|choke~|cut~|hurt~|kill~|murder~|shoot~|stab~|strangle~ all_of_us|everyone|her|him|me|mom|
            my_family|the_kids|us ?and|before|if|in|one|some|unless|when|with ?dont|i ... day|first|going|gonna|house|if|
            leave|promise*|rehab|said|says|sleep|then|threat*|will
        promise~|said|says|scream~|swears|swear~|tell~|text~|threat~|told|yell~ ... beat|break|burn|bury|cut|end|find|
            hurt|kill|make_me|shoot|slit|stab|strangle ?all|her|his|me|my|us|you down|everyone|her|him|it|me|mom|my|neck|
            the_house|them|throat|us|you
        going_to|gonna|he_will|he_would|hed|hell|shell|will break|burn|bury|choke|find|hurt|kill|shoot|stab ?down|her|me|
            my|the|this|us down|her|him|house|me|mom|my|us
        burn~|torch~ ?down|my|our|the|this apartment|home|house|it|place|trailer down|up|w|with
        what happens|will_happen if|when i|she|we call|go|leave|leaves|left|tell
        if i|she|we ?ever ?try call|go|leave|leaves|left|say|talk|tell ... burn|find|hunt|hurt|kill|my_legs|pay|regret|
            shoot|sorry
        you|your ?are|old ?man|whole next
        pay for it
        made|make|makes her|me|us beg|do|kneel|pay|regret|sorry
        drown~|hang~|hung|hurt|kick~|killed|kill~|poison~|shot|stomp~|strangle~ grandmas|her|moms|my|our|the bird|cat|
            chickens|dog|fish|goat|hamster|horse|kitten|parakeet|pet|puppy|rabbit
        never|nobody|none|not|wont .. come~|get|going_out|leave~|make_it|walk~ here|out|there|this_house alive
        threatened|threatens|threaten~ ?her|me|mom|my|to|us|with ?to beat|burn|find|her|hurt|kill|me|mom|my|shoot|us|with
        death threat|threats
        afraid|scared|terrified ... go_home|hell|him|hit|hurt|in_my_own|of_my_husband|of_my_son|sleep|what_he
        sleep~|slept ... car|chair|door|dresser|hammer|knife|knob|locked|one_eye|shoes_on
        chair against|under|wedged
        quiet hes_asleep|please|so_he
        only text|type|write ?when|while he|hes|she|shes
        if he finds knows|out
        cant|dont|please_dont call|contact|email|write ?back|me|the|this|to ?here|home|house .. checks|he|him|phone|reads
        he|she checks|controls|monitors|reads|tracks ?all|my ?her|my|the email|keys|mail|money|phone|phones|texts
    """,
    "en.violence.things": """
        bash~|beat~|break~|broke|bust~|destroy~|flip~|hit~|key~|kick_in|kicked_in|kicks_in|kick~|punch~|ram~|rip~|
            shatter~|slam~|slash~|smack~|smash~|swing~|swung|tear~|threw|throw~|tore|trash~|wreck~ ?all|at|down|her|his|
            in|out|right|up ?a|down|every|fist|hand|head|his|my|our|the|through|whole ?bathroom|bedroom|car|front|kitchen|
            the|tv|whole cabinet|cabinets|chair|chairs|computer|dishes|door|doors|furniture|glass|glasses|kitchen|lamp|
            laptop|mirror|mirrors|monitor|phone|plate|plates|table|tires|tv|wall|walls|window|windows|windshield
        door|wall|window ... above|beside|by|inch|next_to her|moms|my|our ?head face|hand|head
        beside|by|inch_from|inches_from|near|next_to ?from|her|my ?my face|hand|head
        holes ?all|in|now ?i|over|the ?counted|wall|walls
        N|more|nine|several|six holes
        boot|fist|fists|foot|head ?right through|thru
        through|thru a|my|our|the|whatever ?bathroom|next drywall|wall|windshield
        under the bed|table ... break*|dishes|he|scream*|when
    """,
    "en.violence.captive": """
        barricad~|bar~|block~|board~|bolt~|lock~|nail~|padlock~|screw~ ... bedroom|door|doors|gate|house|inside|me_in|out|
            room|us_in|window|windows ... cant|her|in|keys|leave|me|out|phone|shut|since|us
        board~|nail~|padlock~|screw~ ?all|my|the|up ?the door|doors|window|windows
        doorknob|knob|lock ... cant|inside|off|out
        and|because|so ?i|she|that|we i|she|we cant|couldnt get_out|go_anywhere|go_out|leave
        broke|controls|control~|destroyed|has|hid|hides|hide~|keeps|locks_up|smash~|sold|takes|take~|took ?all|away|both
            ?her|my|our|the car|car_keys|cards|id|keys|papers|passport|phone|phones|purse|shoes|wallet
        controls all|everything|her|my|the ?oxys ?phone
        didnt|doesnt|never|not|refuses_to|wont allow|let|letting ?her|me|us ?even ?call|go|have|leave|out|see|talk|use
            anyone|anywhere|door|family|leave|my_family|my_mom|out|outside|phone|work
        chain~|keep~|kept|lock~|shut|tied|tie~|trap~ grandma|her|him|me|mom|my_mom|us ?in|inside|out|up ?a|in|of|the|to
            apartment|balcony|basement|bathroom|bed|bedroom|car|closet|garage|house|in|inside|room|shed|up
        from|in my|the bathroom|car|closet|garage ... hide~|hiding|locked|typing|when_he|while_he
        texting|typing|writing ?this|you ?this ?from ?in ?a|my|the bathroom|car|closet|library|neighbors
        police|somebody|someone|you .. physically .. get_her|get_me|out
        physically get her|me|us
    """,
    "en.violence.forced": """
        said|say|saying|says|told ?her|him|i no ... anyway|anyways|bed|doesnt_matter|duty|forc*|high|hurts|keeps|matter|
            sex|still|top
        no in bed
        bed ... drunk|force~|hold~|make~|no|stay_quiet ... matter|me|no|quiet|wont_stop
        climb~|come~|crawl~|get~|lay~|slip~ ?in|into|on ?to her|my|our bed|room and|at|drunk|high|when|while
        forced|force~|forc~|made|make~|pressure~ her|him|me|us ?do|have|to ?do|have|sleep|stay|things|touch ?quiet|sex|
            things|with bed|beg|knees|men|sex|strip|things|touch|undress|watch|with_him
        force~ herself|himself on
        assault~|fondle~|grind~|grope~|molest~|rape~|touch~ ?on|up daughter|her|me|my|niece|sister|us
        on top of me
        in bed i said i_dont|no|that|to
        forced|force~ sex
        against her|my will
        after|when|while ?am|i|im|she|was ?am|is|was asleep|passed_out|sleeping|unconscious ... inside|on_me|sex|top|
            touch~|wake~|woke
        sex ... dope|drugs|if_i|money|or_else|or_he|pills|says_no|shares
        pimp~|rent_me|sells_her|sell~_me|sold_her|sold_me|traffick~|turn_tricks
    """,
    "en.violence.told_aside": """
        pour~|splash~|threw|throws ?a ?the ?pot ?of boiling|hot|scalding coffee|grease|oil|soup|water
        claw~|gouge~|poke~|scratch~ her|his|my|our arms|back|eyes|face|neck
        said|say|tell~|told ... accident|door|fell|stairs ... boyfriend|did_not|didnt|he|husband|she
        didnt|doesnt|never|not|wont take|takes|taking no for
        no for an answer ... bed|drinking|drunk|night|sex
        bed ... husband|just_lie|let_him|lie_there|married
    """,
    "es.violence.told_aside": """
        miedo|panico|pavor|terror ?a ?le ?de ?cuando ?que ... borracho|drogado|esposo|hijo|llega|marido|pareja|toma|tomado
        nos tiene asustad*|atemorizad*|aterrad*
        apachurra|dobla|machuca|torcer~|torcio|tuerce ?le|me ?el|la|los brazo|dedo|dedos|mano|muneca
        me|nos apunta|apunto|encanona|encanono con ?el|la|su|una arma|cuchillo|escopeta|navaja|pistola|rifle
        morete|moreton|moretones en|fresca|fresco|nuevo
        no ?es ?acepta ?me ?un no ... cama|respuesta
    """,
    "es.violence.attack": """
        la|las|le|les|lo|los|me|nos|te ?anda|anoche|esta|estaba|ha|hasta|quiere|quiso|siempre|suele|va|volvio|vuelve ?a|
            otra|queriendo|vez abofetear~|agredir~|ahorcar~|aporrear~|apretar~|apunalar~|aranar~|arrastrar~|atacar~|
            aventar~|azotar~|cachetea|cachetear~|cascar~|catear~|cintarear~|corretear~|cuerear~|empujar~|encanonar~|
            escupir~|estrangular~|estrellar~|estrujar~|fajar~|golpear~|jalonear~|jamaquear~|madrear~|maltratar~|moler~|
            morder~|mordido|mordio|patear~|pisotear~|punetear~|puntear~|quebrar~|quemar~|rajar~|rasgunar~|reventar~|
            romper~|sacudir~|sonar~_a|sopapear~|surtir~|tironear~|trompear~|tumbar~|tundir~|vapulear~|zamarrear~|
            zarandear~|zurrar~
        pega|pegaba|pegado|pegan|pegar|pegaron|pego ?le|me ?a|con ?el|la|los|mi|su abuela|esposa|esposo|hermana|hermanita|
            hermanito|hermano|hijos|jefa|mama|marido|mujer|nina|nino|ninos|novia|papa|senora|viejita
        la|le|les|me|nos|te ?anda|esta|estaba|ha|siempre|volvio|vuelve ?a pega|pegaba|pegado|pegan|pegando|pegar|pego|
            pegue
        la|le|les|lo|me|nos ?anda|deja|dejo|esta|ha|volvio ?a agarra|agarran|agarro|arrea|arrima|arrimo|atiza|baja|cae|
            caen|cayeron|cayo|da|daba|dan|dio|echa|lleva|llevo|mete|metio|muele|saca|saco|sono|suelta|suena|tira|tiro ?a|
            con|de|la|puros|un|una|unos ?el|la|una bofetada|bofetadas|cabello|cachetada|cachetadas|cama|chancletazos|
            cintarazos|cintazos|cinturonazos|cocotazos|codazo|combos|correazos|coscorrones|costillas|fajazos|galletas|
            galletazos|garrotazos|golpes|golpiza|grenas|guantazo|guantazos|hostia|hostias|madrazos|manazos|manotazos|
            mordida|ostias|paliza|palos|patada|patadas|pelo|pescozones|pinas|planazos|punetazo|punetazos|puno|punos|
            puntapies|rastras|ruedo|trancazos|trompadas
        balazos|batazos|bofetadas|botellazo|chancletazos|chingadazos|cintarazos|cintazos|cinturonazos|cocotazos|correazos|
            cuchillada|fajazos|golpiza|golpizas|hostias|machetazo|madrazos|madriza|manotazos|navajazo|palizas|punetazos|
            putazos|trancazos|trompadas|vergazos
        agarrar~|agarro|apretar~|apreto|aprieta|arrastra|arrastrar~|doblar~|doblo|jalar~|jalo|torcer~|torcio|tuerce ?de|
            del|el|la|le|los|me|por ?del|el|la|las|los|mi|su brazo|cabello|cuello|garganta|gaznate|grenas|mano|mechas|
            muneca|pelo|pescuezo
        fracturar~|partir~|quebrar~|rajar~|reventar~|romper~|sacar~|tumbar~|volar~ ?a|el|la|le|me|mi|su|un|una ?dos|el|la|
            los|mi|su|un|una ?mi boca|brazo|cabeza|cara|ceja|costilla|costillas|dedo|diente|dientes|hocico|jeta|labio|
            madre|mandibula|mano|muela|nariz|pierna|piernas|trompa
        botella|lampara|palo|piedra|plancha|plato|vaso ... cabeza|espalda|puntos
        arrojar~|aventar~|echar~|lanzar~|tirar~|volar~ ?encima|le|me|nos ?a|agua|con|el|la|un|una ?agua|mi aceite|agua|
            botella|cafe|cazuela|cuchillo|encima|hirviendo|olla|plancha|plato|platos|silla|zapato
        alzar~|levantar~|pone|poner~|puesto|puso ?a|encima|ha|la|las|le|me|nos|otra ?la|las|una|vez ?mano mano|manos
            ?encima
        la|le|me|nos alza|alzo|levanta|levanto|pone|puso la|las|otra|una mano|manos
        contra ?el|la|los barandal|carro|escalera|estufa|gabinetes|lavamanos|mesa|muro|pared|piso|puerta|refri|suelo|tina
        aventar|aventar~|avento|avienta|azota|azoto|empuja|empujar~|empujo|estrella|estrellar~|lanza|tumba ?a|la|me|nos
            ?a|al|contra|de|las|por ?el|la|las|los cama|escalera|escaleras|estufa|gradas|pared|piso|puerta|suelo|tina
        cardenales|carne_viva|chichon|chichones|costillas|mano_pintada|marcas|morete|moretes|moreton|moretones|
            ojo_hinchado|ojo_morado|puntos ... brazo|cabeza|cara|cuello|el|ella|espalda|golp*|munecas|no_me_de|otra|peg*
        ojo|ojos ?bien cerrado|hinchado|hinchados|morado|morados|moro
        gafas|lentes ?de|oscuros adentro|oscuros|sol
        caer de lado
        pa|para que no me ?siga|vuelva ?a de|en_las|golpee|lastime|mate|pegar|pegue
        no me hagas_dano|mates|pegues
        de rodillas ... arroz|corcholatas|maiz|piso|sal|tapas
        amarra|amarrar~|amarro|atar~|ato ?la|lo|me|nos ?a|con ?el|la arbol|cable|cama|robar*|silla|soga
        quema|quemado|quemar~|quemo ... brazo|cigarrillo|cigarro|mano|plancha
        violencia de_genero|domestica|intrafamiliar
        mete|se el|le ?mete el diablo
    """,
    "es.violence.attack_on_me": """
        abofetearme|ahorcarme|cachetearme|empujarme|estrangularme|golpearme|golpearnos|jalonearme|lastimarnos|madrearme|
            patearme|pegarle_a|pegarme|pegarnos
        golpeandome|jaloneandome|pateandome|pegandole|pegandome
    """,
    "es.violence.arms": """
        BLADES|GUNS|bate|martillo ... almohada|amenaz*|apunt*|cabeza|cara|cuello|encima|garganta|hable|hijo|internar|lado|
            mama|me|mesa|mi|nos|panza|pared|pecho|soba
        acercar~|afilando|afilar~|agarrar~|agarro|apunta|apuntar~|apunto|corretear~|correteo|dormir~|duerme|ensenar~|
            mostrar~|perseguir~|persigue|pone|poner~|puso|saca|sacar~|saco|soba|sobar~|venir~|vino ?con|el|la|le|me|nos|
            su|un|una ?con|el|la|su|un|una BLADES|GUNS|bate|martillo|palo
        afilando|afilar~
        apunta|apuntar~|apunto ?me|nos ?a|con ?la arma|cabeza|cara|escopeta|pistola|rifle
        balear~|baleo|disparar~|disparo|echar~|tirar~ ?a|al|balazo|balazos|en|la|me|nos|un|unos ?el|la|los aire|bala|
            balazos|carro|casa|pared|puerta|techo|tiros
        la|les|lo|los|me|nos|te ?dice|dijo|iba|puede|que|quiere|va|voy ?a|que ?la|lo|me|nos|te ?a ?va|voy acuchillar|
            ahorcar|balacear|balear|cortar|degollar|desaparece|desaparecer|desfigurar|destripar|echar_acido|enterrar|
            entierra|hundir|mata|mataba|matan|matar|mate|maten|meter_bala|meter_un_tiro|partir|picar|prende_fuego|
            prender_fuego|quebrar|quema|quemar|quiebra|rociar ?a|con|cuando|el|la|las|si|y
        la|me|nos|te da|dar|doy|mete|pega|pego ?a ?un|una balazo|balazos|cuchillada|plomazo|tiro|tiros
        echar~|prende|prender~|prendio|rociar~ ?la|le|me|nos ?candela|fuego|lumbre ?a candela|fuego|gasolina|lumbre ?a|
            con|la|todo
        busca|buscar|encontrar|encuentra|hallar ?me|nos|va ... donde_este|donde_sea|piedras
        debajo ?de ?las piedras
        si ?la|le|lo|me|no|te|ya|yo ?la|le|me|yo acuso|cuento|deja|dejas|dejo|denuncia|denuncio|digo|doy|hablo|llamo|
            quiero_ir|vas|voy ... arrepent*|busca|encuentra|fuego|la_mata|lo_mata|me_mata|muert*|nadie|nos_mata|paga|pasa|
            pesar|piedras|piernas|quebrar|quiebra|vivo|vivos
        sabe|sabes|se ?lo|ya ?yo lo que ?me espera|pasa|pasaria|toca si
        lo que pasa si
        nadie|ninguna|ninguno|no ?aqui|de|queda|quedar|sale|salen|va|vas|voy ?a ?quedar|sale|salir ?nadie viva|vivo|vivos
        amenaza|amenazada|amenazado|amenazar~|amenazas ?con|de|me|nos ?muerte|tiene
        tener~|tiene me|nos amenaz*
        me tiene amenazada|amenazado
        por si ?me|nos ?quiero escapar|ir|quiero|salgo|voy
        miedo ... casa|de_el|dormir|golp*|haga_algo|llegue|me_mate|mi_esposo|mi_hijo|mi_marido|mi_pareja|pegue
        ahorc*|degoll*|envenen*|mat*|pate*|quem* ?a ?al|el|la|mi conejo|cotorro|gallina|gatito|gato|mascota|pajaro|perico|
            perra|perrito|perro
        no|nunca contest*|escrib*|llam*|respond* ?a|me ?a ... el ?la|lo checa|escucha|lee|revisa|ve
        me revisa el|mi
        apaga|controla|quita|revisa|revisar~ ?el|me ?el|mi cel|celu|celular|correo|router|telefono
    """,
    "es.violence.things": """
        arrancar~|aventar~|avienta|azotar~|desbaratar~|destroza|destrozar~|destruir~|estrellar~|golpear~|hace_pedazos|
            hacer_pedazos|patear~|quebrar~|quiebra|reventar~|revienta|rompe|romper~|rompio|tumbar~|volar~|vuelan ?a|
            contra|me|nos|toda|todas|todo|todos ?el|la|las|los|mi|mis|patadas|toda|todo|un ?la botella|botellas|casa|
            celular|cosas|cristales|espejo|espejos|foto|fotos|lampara|loza|mesa|muebles|pantalla|parabrisas|pared|paredes|
            plato|platos|puerta|puertas|santos|silla|sillas|tele|telefono|television|trastes|vasos|ventana|ventanas|
            vidrio|vidrios
        agujero|agujeros|hoyo|hoyos ... pared|paredes|puerta|puno
        cabezazos|patada|patadas|puno|punos ... pared|puerta|ventana|vidrio
        rompe ?la|las|los|mi|mis|todo cosas|fotos|santos|sillas|tele|todo
        volaban|volaron|vuelan cosas|las_sillas|los_platos|platos|sillas
        abajo|debajo de la cama ... empieza|grit*|platos|revent*|romp*
    """,
    "es.violence.captive": """
        cadena|candado ... afuera|casa|cuarto|encierr*|porton|puerta|reja|salir
        encerrada|encerradas|encerrado|encerrados|encerrar~|encerro|encierra|enserrada ?con|en|la|lo|me|nos ?con|el|la|mi
            ?casa|cuarto|hija|llave
        encerrar~|encerro|encierra ?la|me|nos|se ?con ?llave
        deja|dejan|dejo|no|podemos|puede|puedo|sin ?la|me|nos|poder|puedo ?deja|dejan salir ... candado|casa|cuarto|desde|
            dias|llave|viernes
        esconde|esconder~|escondio|lleva|llevar~|llevo|quita|quitar~|quito|romper~|rompio|vender~|vendio ?el|la|las|le|me|
            nos|se ?el|la|las|los|mi|mis|su|sus cel|celular|documentos|llaves|muleta|muletas|papeles|pasaporte|telefono
        no la|me|nos deja|dejan ?ni ?hablar|ir|usar|ver ?ni ?a|al|con bano|familia|hablar|ir|mama|salir|telefono|trabajar|
            usar|ver
        retener~|retiene|secuestrar~ ?me|nos ?contra
        alguien ... vaya por ella|mi
        vaya por ella
        la|me manda a ?la calle ... conseguir|vuelve
    """,
    "es.violence.forced": """
        acuesta|mete|metio|monta|montar|monto|sienta|sube|trepa ?se ?me ?en ?a|encima|mi ?cama cama_cuando|encima|mi_cama
        se me echa|encima|monta|sube|trepa|viene
        aunque|cuando|si ?diga|le|no|yo ?diga|digo|dije ?que|yo llore|no|quiera ... encima|forz*|fuerza|igual|monta|
            oblig*|obliga|puesto|sigue|toca
        forzar~|forzo|fuerza|obliga|obligar~|obligo ?la|me|nos ?a ?acostar*|estar|hacer|hacerle|tener ?con|cosas|
            relaciones ... aunque|cosas|el|ella|hombres|puesto|relaciones|sexo
        tapa|tapo ?me ?la boca
        arrancar~|rasgar~|rasgo|romper~ ?me ?la|mi blusa|falda|ropa|vestido
        entra|entrar sin tocar ... bano|cama|cuarto
        me manosea|toca|toco|toquetea ... cuando|dormida|noche|partes|tomado
        abusar~|manosear~|toquetear~|violar~
        abus* de ella|la|mi|mi_hermana|mi_hija
    """,
}
RULES |= {
    # ------------------------------------------------------------------------------------------------ child
    "en.child.told_by_a_child": """
        i_am|im|me_and_my|we_are MINOR ?years ?and ... alone|belt|brother|brothers|dad|floor|help|hungry|mama|mom|parents|
            scared|sister|stepdad|stepmom|wake
        drives|drive~|driving|picks_up|takes ... daycare|school ... drunk|high|wasted
        drunk|high|wasted ... drives|drive~|driving ... daycare|kids|school
    """,
    "en.child.told_aside": """
        boys|children|daughter|girls|kid|kids|son heard|saw|see|seen|watch|watched ... beat|blood|choke|fight|gun|hit|
            hits|knife|punch|shoot
        gave|give~|slipped ?her|his|my|our|the baby|infant|kid|kids|newborn|toddler a_pill|alcohol|beer|benadryl|
            melatonin|methadone|nyquil|pills|something_to_sleep|suboxone|whiskey|wine|xanax
        granddaughter|grandkid|grandson|nephew|niece ... baggie|foil|needle|pill|pills|pipe|powder|strip|syringe ...
            floor|found|hand|mouth|picked|poked|stepped|swallow*
        granddaughter|grandkid|grandson|nephew|niece ... ate|chewed|drank|found|picked_up|swallowed ... baggie|edible|
            foil|gummies|gummy|methadone|needle|pill|pills|pipe|powder|strip|syringe|vodka
        cant_find|dont_know|no_idea where|who ... baby|boys|children|daughter|girls|kids|son
        breastfeeding|breastfeed~|nurses|nursing ... coke|crack|drinking|drunk|fent*|heroin|high|meth|using
        boy|child|daughter|girl|kid|son|year_old|yr_old ... called|dialed|found ... 911|dad|dead|floor|mom|move|wake
        called 911 ... dad|father|mom|mother|wont|wouldnt
        kill~|take|takes|taking her|me|us and|with ?my|our|the baby|boys|children|girls|kids
        bring|take|takes ?my|our|the baby|boys|children|girls|kids ?out with her|him|to_heaven
        took ?my|our baby|boys|daughter|girls|kids|son ... car_seat|drunk|high|not_back|pajamas|wasted
        baby|child|daughter|kid|son|toddler ... climb~|hanging|leaning|looking|standing ... balcony|ledge|railing|roof|
            window
        leave~|leaving|left her|his|my|our|the baby|boy|daughter|girl|kid|kids|son|twins ?alone|asleep at|by|in|with a|my|
            the car|crib|dealer|herself|himself|house|store|truck|tub
        put|puts her|his|their dad|mom|parents to bed
        convulsion|fit|overdosed|passed_out|seizure ... in_front_of her|him|my_kids|the_kids|them
        take~|taking my|our|the baby|boys|children|girls|kids to|with heaven|her|him
        car|house|room ... while he|she|they|we cook~|shoot~|smoke~|use~
        same clothes ... hungry|school|student|week
        hungry ... class|kindergarten|school|student|students
    """,
    "es.child.told_aside": """
        da|daban|dan|dar~|dieron|dio ... alcohol|cerveza|gotas|jarabe|metadona|pastilla|pastillas|suboxone|xanax ?al ?a
            ?la ?el bebe|chiquito|criatura|nena|nene|nina|nino
        bebe|hijito|nena|nene|nietecito|nina|nino|sobrinita|sobrinito ?se ... cayo|corto|intoxico|pico|pincho|quemo|trago
            ... aguja|alberca|balcon|escalera|estufa|jeringa|pastilla|pipa
        bebe|bebes|chiquitos|hijos|nina|nino|ninos ?y ?me ... consumo|drogo|fumo|inyecto|tomo|uso ... bano|cuarto|duerme|
            duermen|escuela|siesta
        consumo|drogo|fumo|inyecto|tomo|uso ... cuando|mientras ?el|la|los|mis|se bebe|duerme|duermen|hijos|nina|nino|
            ninos
        hija|hijo|hijos|menor|menores|nina|nino|ninos oyeron|oyo|presencio|ve|ven|vieron|vio ... ahorc*|cuchillo|golpe*|
            madre*|pega*|pego|pistola|sangre
        bebe|nieta|nieto|nina|nino|sobrina|sobrino ... agarro|bebio|chupo|comio|encontro|metio|pincho|piso|tomo|trago ...
            aguja|cerveza|droga|gomita|gomitas|jeringa|metadona|pastilla|pastillas|pipa|polvo|tequila|vodka
        no sabemos|se con_quien|donde anda|andan|esta|estan ?el|la|las|los|mi|mis bebe|hija|hijo|nieta|nietos|nina|nino|
            ninos|sobrina
        da|dan|dar~|dio ... bebe|nena|nene|nina|nino ... cerveza|jarabe|pastilla|ron|tequila|vino|xanax ... calle|dormir|
            duerma|duerman
        la|las|lo|los deja|dejan|deje|dejo en el|la calle|carro|casa|coche|troca ... compraba|comprar|conseguir|mientras|
            sola*|solo*
        sola|solas|solo|solos con ?su ?el ?la abuelo|cunado|hermano|mama|novio|padrastro|papa ... borrach*|consum*|
            drogad*|high|tomad*
        sola|solo ... nieta|nieto|sobrina|sobrino
        ahijada|nieta|nieto|sobrina|sobrino ?mi ?esta abandonad*|descuidad*|encerrad*|hambre|sola|solo
        amamanta|amamantando|leche|pecho ... borracha|cristal|drog*|fentanilo|metanfetamina|toma
        ni ?a los hijos|ninos ni el|ella|nadie|yo
        bebe|hija|hijo|nena|nene|nina|nino ... anitos|anos|meses ... droga|fentanilo|metadona|pastilla|suboxone
        lleva|recoge|recoger~|sube|trae ... autopista|carro|escuela|kinder|van ... alcohol|borracho|crudo|oliendo|tequila|
            tomado
        oliendo a ... escuela|lleva|ninos|recoge
        bebe|chiquito|gemela|gemelo|nena|nene|nina|nino ?en brazos ... borracho|caer|drogado|high|tambale*
        borracha|borracho|drogada|drogado|high ... en brazos
        deja|dejar~|deje|dejo ... bebe|hija|hijo|hijos|nene|nina|nino|ninos ?con ... dealer|desconocid*|el_que_vende|
            mientras|vecin*
        cenan|cenaron|cenar~|comieron|desayunaron ... agua|azucar|galletas|nada|sopa_instantanea|tortilla_con_sal
        hermanito|hermanitos|nina|nino|ninos ... cena|comer|hambre|llave|nadie|solos|torta
    """,
    "es.child.told_by_a_child": """
        tengo MINOR ?anos ?y ... despierta|hambre|hermanita|hermanito|hermano|mama|miedo|padrastro|papa|sola|solo
        lleva|llevar~|recoge|recoger~ ... escuela|guarderia|kinder ... borrach*|crud*|drogad*|tomad*
        lleva|llevar~|recoge|recoger~ ... borrach*|drogad*|tomad*|tumbos ... carro|coche|escuela|silla
    """,
    # ------------------------------------------------------------------------------------------- pregnancy
    "en.pregnancy.stated": """
        about|almost|already|am|and|around|bout|hes_got_her|i_am|im|is|like|nearly|now|only|she_is|shes|was ?about|almost|
            already|around|like|maybe|nearly|only N|eight|eighteen|eleven|five|four|nine|seven|seventeen|six|sixteen|
            three|twelve|twenty|two ?or ?and ?a ?half ?so ?N mo|months|mos|week_s|weeks|wks along|apparently|far|gone|in|
            now_and_im|now_and_she|preg|pregnant
        N|eight|eighteen|eleven|fifteen|five|four|fourteen|nine|nineteen|seven|seventeen|six|sixteen|ten|thirteen|thirty|
            three|twelve|twenty|two ?four|one|six|two mo|month|months|mos|weeks|wks ?or ?so along|gone|in_and|preg|
            pregnant|prego|to_go_till
        am|and_im|i_am|im|she_is|shes ?about|almost|already|around|like|maybe|only N|eight|eleven|five|four|nine|seven|
            seventeen|six|three|twelve|twenty|two month|months|mos|weeks|wks
        N|eight|nine|ten|twelve|twenty weeks|wks along|and_on|and_still|apparently|in|ob|pregnant|stopped|today|tomorrow
        OB|baby_doctor|doula|maternity|midwife|ob|ob_gyn|obgyn|obstetrician|perinatal|sonogram|ultrasound
        baby ?is|s belly|coming|due|inside|kicked|kicking|kicks|moves|moving|on_the_way ?any|around|in|next|this
        first|little|new|our|second|third baby|kid|one ?is|our arrives|comes|coming|due|gets_here|in_the_fall|is_born|
            on_the_way
        before|once|till|until|when ?her|my|our|the|this baby|bean|he|it|little_one|she ?is arrives|born|comes|comes_out|
            gets_here
        for the baby
        clean|off|quit|stop .. because_of|cause_of|for ?my|our|the baby
        because|cause|for|sake of|of_the|the ?the ?unborn baby
        expecting a|again|and|any|but|her|in|my|our|their|this|twins
        are|be|daughter|girlfriend|im|is|shes|were|wife expecting
        didnt_get|hasnt_come|hasnt_had|havent_had|late|missed|no|skipped|without ?N|a|her|my|three|two ?last|of cycle|
            cycles|period|periods
        missed ?N|a|her|my|three|two period|periods
        period .. late|missed|never_came|skipped
        im late
        late .. period|really_late|test
        pee|stick|sticks|test|tests ... line|lines|plus_sign|positive|pregnan*
        2|both|two blue|faint|little|pink ?pink line|lines
        two lines
        lines on ?a|the stick|test
        plus sign
        cant|didnt|hasnt|havent|not|stopped ?been feel|feeling|felt|kick|kicking|moved .. baby|kick~|move~
        feel|feels|felt|felt_her|felt_him ?her|him|it|the ?baby kick~
        kick~ ... belly|inside|weeks|womb
        carrying|carry~ ?a|around|her|his|my|our|their baby|boy|child|girl|grandbaby|grandchild|kid|low|son|triplets|twins
        knocked up
        bun in
        got|is ?her|me knocked|preggers|preggo
        water ?just breaks|broke|broken
        braxton|contractions|dilated|labor_pains
        about|already|im|is|just|she_is|shes|starting_to showing|to_drop|to_pop|to_show ?already
        deliver|pop any|day|next|soon
        belly|bump|tummy .. big|calms|growing|huge|kick*|out_to|poking|round|showing
        calms the belly
        morning sickness
        could|may|maybe|might|pretty_sure|think|thinks ?i|she|that|were ?i|she ?might am|be|is ?be expecting|knocked_up|
            pregnant
        think|thinks i|she|we may|might be
        get|gets|got nauseous|sick ... boobs|bosom|breasts|period|test
        boobs|bosom|breasts ... sore|swollen|tender
        baby doctor
        her|him|me|us a_dad|a_father|to_be_parents|trying_for
        about_to_be|be|become|going_to_be|gonna_be ?a dad|father|grandma_in|grandparents|mom|mother|parents
        due ?any|around|back|date|in|on april|august|christmas|day|december|easter|fall|february|january|july|june|march|
            may|month|november|october|september|soon|spring|summer|thanksgiving|week|weeks|winter
        amniotic|breech|fetus|gestation*|in_utero|placenta|prenatal|prenatals|trimester|unborn|womb
        take|taking baby|her|him|it away|from .. at|when birth|born|comes|delivery|hospital
        expectant|mom_to_be|moms_to_be|mother_to_be
        first|last|next appointment_with_the_ob|scan|sonogram|ultrasound
        sonogram|ultrasound appointment|friday|monday|photo|pic|picture|said|showed|tech|thursday|tuesday|wednesday
        baby ?is coming ?any|in
        gender reveal
        bed rest
        when it comes
        high risk|risk_pregnancy
    """,
    "en.pregnancy.seen": """
        carrying|expecting|having a boy|daughter|girl|little_one|son
        is|shes|shes_still carrying again|and|but|now|while
        daughter|gf|girlfriend|niece|sister|wife ?is carrying
        N|eighteen|seventeen|sixteen|twenty weeks|wks clean|on|quit|shaking|soaked|still|stopped|using
        2|baby_s|babys|second|two heartbeat|heartbeats
        found|heard|saw ?a|her|his|our|the|two heartbeat|heartbeats
        both|either|neither ?one of us ... baby|pregnant
        i_am|im|shes N|eight|eleven|nine|seven|six|ten|twelve weeks|wks and|but|now|with
        another|first|my_other|other baby|kid ... months|weeks
    """,
    "es.pregnancy.seen": """
        con|la|mi|su barriga|pancita|panza ?ya ?le|me ?se ?la asoma|crece|duele_de_meses|estorba|mueve|nota|pesa
        da|dara|daria|diera a luz
        esposa|hermana|hija|muchacha|mujer|novia|nuera|prima|sobrina anda|esta esperando
        anda|andan|esta|estoy|quedo encargada|encargando
        antojos|ascos|mareos|nauseas ... bebe|embaraz*|encarg*|prueba|regla
        doctora|ginecologa|ginecologo|partera ... barriga|panza|semanas
        no|ya_no ?va ?fue ?voy ?a ?al|las|los consultas|control|controles prenatal|prenatales
        faltan ?le|me|nos COUNT meses|semanas
        encargamos|encargaron|encargar~|encargo ?otro|un|ya bebe|familia|nino
        ya ?se ?le ?me mueve ?el|la|mi bebe|chamaco|chiquito|criatura|nina|nino
        creo|parece|siento|sospecho ?que quedamos|quede|quedo
        sale|salgo|salimos de cuenta|cuentas
        duelen|duros|hinchados ?los chichis|pechos|senos
        condon ... retraso|rompio|semanas|tarde
        dias|mes|meses|semanas de atraso|retraso
        retraso ... dias|prueba|semanas
        barriga|panza ?y ... consig*|fum*|meses|tom*|us*
        por su estado
        el parto es|puede|sera|va
        cinta de mi|nuestro|su|un
        en cinta
    """,
    "es.pregnancy.stated": """
        barrigon*|barrigota|embaras*|embarazad*|encinta|gestacion|gestante|gravid*|panzon*|panzota|pipona|pren*_de|prenad*
        anda|ando|dejo|esta|estoy|quede|quedo|sali|salio|sigue|ta|ya ?bien|muy|toda embarazada|encargo|encinta|panza|
            panzona|prena|prenada
        espera|esperamos|esperan|pego|pidieron|trae|traer|traigo|venia|viene ?el|su|un|ya encargo
        carga|cargo|con|lleva|llevo|tengo|tiene|trae|traigo ?dos|la|mi|su|un|una|ya barriga|barriguita|bebe_adentro|
            criatura|pancita|panza|panzona|panzota|vientre
        espera|esperamos|esta_de|estoy_de|lleva|son|trae|vienen ?los ?que ?unos cuates|gemelas|gemelos|mellizos|trillizos
        bebe|criatura|cuates|gemelos|mellizos .. barriga|camino|panza|trae|vientre
        anda|anda_de|ando_de|con_sus|de|esta|esta_de|estoy_de|tengo|tiene|va|voy|y_con ?casi|como|en|mas|por|unas|unos|ya
            ?de|el|la|las|los|o|sus|ya N|catorce|cinco|cuarto|cuatro|decima|dieciocho|dieciseis|diecisiete|diez|doce|dos|
            novena|noveno|nueve|ocho|octavo|once|quince|quinto|seis|septimo|sexto|siete|tercer|trece|treinta|tres|un|
            veinte|veinticuatro|veintidos mes|meses|semana|semanas ?y ?de ?embarazo|gestacion|medio|panza|pico
        anda|ando|entro|va|vamos|voy por ?el|la|las|los cuarto|mes|meses|octavo|quinto|semana|septimo|sexto|tercer
        semana N|diez|doce|quince|treinta|treinta_y|veinte|veintidos
        embarazada|embarazo|gestacion|panza de ?N N|cinco|cuatro|nueve|ocho|seis|siete|tres
        falta|faltan ?le|me|nos ?como|solo ?N|le|me|solo|un N|cinco|cuatro|dos|nueve|ocho|pocas|poco|seis|siete|tres|un|
            unas dias|mes|meses|pa|para|semana|semanas ?pa|para|que ?aliviar*|dar|nazca|parir|que alivi*|dar|dar_a_luz|
            luz|nacer|nazca|parir|parto
        aliviarse|control_prenatal|controles_prenatales|dar_a_luz|doctora_de_la_barriga|ecografia|ginecologa|ginecologo|
            la_matrona|la_partera|obstetra|parir|parto|prenatal|prenatales|sonograma|ultrasonido
        a|me|se alivia|aliviar|aliviarse|alivio en|pronto|ya
        pa|para aliviarse|alumbrar|parir
        contracciones|dolores ?de parto
        no|sin ?ha|le|me|se|ya ?ha baja|bajado|bajo|llega|llegado|llego|venido|ver|viene|vino|visto ?el|la|mi|su periodo|
            regla
        no le|me baja|bajo|ha_bajado
        menstruacion|mes|periodo|regla ... atras*|falt*|lunas|meses|no|retras*|semanas|sin|tarde
        lunas ... regla
        atraso|falta|retraso ?mia ?de N|cinco|cuatro|dos|seis|tres|un|una dias|mes|meses|semana|semanas
        examen|palito|predictor|prueba|rayita*|test ... dos|dudoso|embaraz*|lineas|positiv*|rayit*|rosad*|salio
        2|dos lineas|palitos|rayas|rayitas ?rosadas
        dio|sali|salimos|salio embaraz*|felicidades|positiv*
        salir~ ... felicidades
        felicidades ... clinica|embaraz*|menopausia|meses|semanas
        crei|creia|pensaba|pense .. menopausia
        capaz|cree|creemos|creo|siento|sospecho ?que ?ya ?ando|esta|estoy|que ?ando|esta|estoy embarazada|encargo|encinta|
            esperando|prenada
        anda|andamos|ando|esta|estamos|estoy esperando a|bebe|en|familia|nuestro|para|un
        espera|esperamos|esperan|esperando|espero ?a|al|el|mi|nuestro|otro|su|un|una|ya ?segundo|tercer bebe|criatura|
            hija|hijo|nena|nina|nino|primer|primero|segundo|tercero|varon
        bebe|criatura|hijo|nino|primero|segundo .. en|pal|para|por abril|agosto|diciembre|enero|febrero|invierno|julio|
            junio|marzo|mayo|noviembre|octubre|otono|primavera|septiembre|verano
        vendra|venga|viene ?al|alguien|el|la|otro|un|ya ?bebe|nino alguien|de|en camino|en|encargo
        camino ... alguien|bebe|criatura|hijo
        alguien en camino
        dulce espera
        alto_riesgo_obstetrico|cesarea_programada|eco_del_bebe|embarazo|primeriza|ultrasonido
        anda|esta|estoy|quede|quedo en cinta|estado
        a punto de aliviarse|dar_a_luz|parir|reventar
        anda|esta|estoy para|por aliviarse|dar_a_luz|parir
        bombo
        con|de N|cinco|cuatro|nueve|ocho|seis|siete|tres meses|semanas y ... anda|bebe|consume|deja|drog*|fuma|inyecta|
            sigue|toma|usa
        cumplio|lleva|llevo|tengo|tiene N|cinco|cuatro|doce|dos|nueve|ocho|seis|siete|treinta|tres|veinte meses|semanas
            ?de|y anda|bebe|consume|consumo|embarazada|embarazo|encinta|fuma|fumo|gestacion|sigo|sigue|usa|uso|y
        prueba|pruebita|test ?casera|de ?embarazo ?que|y ?le|me dio|marco|salieron|salio ?dos|que lineas|positiv*|rayas|
            rayitas|si
        mes|periodo|regla ?no ?esta|le|me|se ?ha atrasad*|atraso|retrasad*|retraso|tarde
        mama|papa de ?mi|su|un nuevo|primer
        mi|nuestro|su primer|segundo bebe|hija|hijo ... abril|camino|enero|espera*|julio|junio|marzo|mayo|nace|viene
        siente|siento|sintio ... mover|patad*|pateando
        ser|seran|seremos|va|vamos|van|voy a|abuelos|mama|padres|papa|papas ?ser abuela|abuelo|abuelos|en|mama|padres|
            papa|papas
        para|por el|esta|este|la|mi bebe|chiquita|chiquito|criatura ... dej*|limpi*|parar|quiero
        dejar|dejarlo|deje|limpiarme|parar ... pa|para|por el|la|mi bebe|criatura
        le|me|se|ya ?se ?le|me ?le|me asoma|crecio|hincho|nota|noto|ve ?ya ?la|mucho barriga|barrigon|barriguita|
            el_embarazo|pancita|panza|vientre
        barriga|pancita|panza|vientre ?ya ?de N|cinco|cuatro|nueve|ocho|seis|siete
        moverse|mueve|patea|pateando|patear|pateo ?el|en_la|la|mi bebe|criatura|vientre
        no ?he|la|lo|se sentido|siente|siento ?que ?se moverse|mueva|patear|pateo
        coagulos|manchando|sangrado|sangrando .. colico|embaraz*|mes|meses|quinto|semanas
        antojos ... hinch*|mes|nausea*|panza|regla|sed
        asco|nauseas|vomitos ... bajado|embaraz*|esperando|mes|prueba|regla
        quitan|quitar|quitaran|quiten ?a|al|el|mi|su bebe|criatura|nina|nino ?al|cuando ?nace|nacer|nazca
        nace|nacer|nacera|naciera|nazca ?bien|con|el|en|la|mi|su abril|agosto|bebe|criatura|diciembre|enero|febrero|julio|
            junio|marzo|mayo|nina|nino|noviembre|octubre|septiembre
        antes|cuando|hasta|que ?de ?que ?el|la|mi ?bebe|criatura nace|nacer|nazca
        reventar~|romper~|rompio ?se ?le|me ?la|ya bolsa_de_aguas|fuente|fuentes
        fuente ?ya ?se reventada|rompio|rota
        dejado|dejar|dejo ?a|la|ya embarazada|encinta|prenada
        fecha ?de ?probable alumbramiento|parto
        llevamos intentando|intentandolo ... embaraz*|pego|semana
        por fin pego
        adentro|dentro de ?mi|su mi|panza|vientre
        antojos de tierra
        criatura ... madre_como|nazca|parar|vientre
        meses|semanas y ... bebe|bebo|consumo|fuma|fumo|inyect*|metadona|no_quiero_que|tomo
    """,
}

CUES = {
    # Somebody tries to wake a person / and nothing comes of it.
    "rousing": """
        call~|holler~|jostle~|kick~|nudge~|pat~|pinch~|poke~|rub~|scream~|shake~|shout~|slap~|smack~|splash~|tap~|yell~
            ?and|at|her|him|his|in|my|on|the|up|water ?her|him|his|slap~|yell~ arm|cheek|cheeks|chest|dad|ear|face|feet|
            foot|hard|her|him|his|knuckles|me|mom|name|shoe|shoulder|sternum|the|them|yell~
        cold_rag|cold_rags|cold_shower|cold_water|ice_cubes|ice_on|knuckles|sternum|water_on|wet_rag
        rouse|rousing|wake|waking her|him|them ?up
        tried|trying|try~ .. get_her|get_him|rouse|wake
        la|le|les|lo abrimos|apretar~|cachetear~|gritar~|hablar~|jalar~|llamar~|menear~|movemos|mover~|movimos|pellizcar~|
            sacudir~|soplar~|tocar~|zarandear~
        apretar_la_una|gritamos|gritarle|grito|gritos|hablarle|moverla|moverlo|pellizcarlo|sacudirla|sacudirlo
        agua|alcohol_en_la_nariz|cachetadas|cosquillas|hielo|hielos|luz_en_la_cara|nalgadas|timbre|vaso_de_agua
    """,
    "in_vain": """
        doesnt_even_flinch|nada|no_reaction|no_response|not_a_twitch|nothing
        did|do|does|get|gets|getting|got|still|with no|nothing
        y nada|ni
        ni ?asi|con|se|siquiera asi|con|cosquillas|inmuta|mueve|parpad*|timbre
        ni|no|tampoco ?da|hay|la|le|lo|me|nos|se ?la|le|lo ?hay|quien ?quien abre|contesta|contestaba|da_senas|desperto|
            despierta|despierte|habla|mueve|reacciona|reacciono|responde|respondio|senal|senas|vuelve|vuelve_en_si
        aint|cant|couldnt|didnt|doesnt|dont|isnt|not|wont ?even answer~|budge|come_to|flinch~|get_up|move|open|react~|
            respond~|wake
        drool~|lifeless|limp|slumped
    """,
    # A body that hangs somewhere, with a drug beside it.
    "lies_there": """
        blacked_out|crumple~|drool~|face_down|facedown|fold~_over|keel~|knocked_out|limp|nodded|nodding|nod~_off|out_cold|
            passed_out|rag_doll|slump~|sprawl~|unconscious|unrespons*|zonked
        dropped|fell|go|goes|going|gone|went down|out
        in|on the ?bathroom|kitchen|shower ?her|my floor|shower|stall|toilet|tub
        found her|him|me|my|our|them
        eyes rolled|roll~
        babe*|cabece*|como_trapo|desgonz*|desmay*|desplom*|desvanec*|dobl*_en|dormid*_y|inconscien*|inert*|tiesa|tieso|
            tirad*
        ni|no despierta|reacciona|responde|vuelve
        kedo|quedaba|quede|quedo dobl*|dormid*|ida|ido|tiesa|tieso|tirad*
        encontr*|hall* ?la|lo en_el_bano|en_el_sofa|en_la_cochera|sentad*|tirad*
    """,
    "hard_drug": """
        OPIOID|aguja|bars|benzos|blue_pills|bump|coca|cristal|cucharita|fentany*|foco|foil|ghb|inyect*|jeringa|
            jeringuilla|ketamina|ketamine|line|lines|needle|nitazen*|papel_aluminio|papel_de_plata|parche|pastillas|patch|
            perico|piedra|pill|pills|pipe|polvo|powder|puya|rails|raya|rig|shoots_up|shot_up|smoked|snorted|speedball|
            spoon|straw|syringe|tusi|xanax
    """,
    # Children.
    "small": """
        CHILD
        AGE mo|month|months|mos|week|weeks|y|year|years|yr|yrs ?s o|old|old_boy|old_girl|olds
        AGE y_o|year_old|yo|yr_old
        al|el|la|las|los de AGE ?anitos|anos
        cumplio|de|tendra|tiene ?como AGE anitos|anos ?apenas
        ahijada|ahijado|alumna|alumno|hermana|hermano|hija|hijo|muchacho|nieta|nieto|sobrina|sobrino|vecinito ?de de AGE
        her|his|my|our|the|their baby|boys|daughters_baby|girls|kiddos|kids|son_s|twins
        alumna|alumno|pupil|student|students|teen|teenager ... MINOR|cereal|grade|sister
        fifth|first|fourth|second|third grade|grader
        kinder|preescolar|prekinder
        cinco|cuatro|dos|los|mi|mis|su|sus|tres|unos bebe|hermanos_chicos|hijitos|hijos|nietos|ninos|sobrinos
        goddaughter|godson|stepdaughter|stepdaughters|stepson|stepsons
        granddaughter|grandson|nephew|niece hes|is|shes|who AGE
        grandson|he|hes|nephew|niece|she|shes is|s ?just|only AGE
    """,
    # What makes it a danger for them.
    "left_alone": """
        no aparece|encontramos|encuentran|encuentro
        her|his|own|their ?own breakfast|dinner|lunch|meals
        hid|hides|hiding from
        cuida|cuidan|cuidando ?a ?al|la|su|sus bebe|hermanita|hermanito|hermanitos|hermano|hermanos
        no ?la|lo|me|nos devolvio|devuelve|entrega|regresa|regreso
        alone|by_herself|by_himself|by_themselves|fend|home_by|latchkey|on_their_own|unattended|unsupervised|unwatched
        no_adult|no_one|nobody|none|noone|not_anyone .. answer~|around|feed~|help~|home|know~|pick~|seen|there|watch~|with
        drop~|dumped|forget~|forgot|leave~|leaving|left|locked|lock~|strap~ ... alone|bath|car|crib|days|home|hours|house|
            motel|neighbor|night|outside|overnight|porch|store|stranger|swing|truck|tub
        in|on the balcony|bathtub|curb|hallway|highway|ledge|loading_dock|parking_lot|road|roof|stairs|street|tub
        climb~|roam~|wander~ ?around|by|on|out|outside
        balcony|loading_dock|pool|roof|stairwell|traffic|window_sill
        didnt|hasnt|havent|isnt|never|not ?been|came|come answer~|back|bathed|came|changed|come|eaten|fed|home|returned|
            seen
        disappear~|gone|missing|nobodys_seen|nowhere|took_off|vanished ?for|since
        where ?is ?is|my|that|the ?is baby|boy|girl|he|kid|she|they
        ate_like|barefoot|bread|cereal_with_water|diaper|dry_noodles|dry_ramen|eat~_out_of|filthy|hungry|no_food|noodles|
            ramen|rash|same_clothes|soaked|starv~|sunken
        askin|ask~|beg~ ?for ... bread|eat|food|money
        diaper ... before|change~|just|night|only|wasnt|yesterday
        abandonad*|desatendid*|sola|solas|solita|solitas|solito|solitos|solo|solos
        sin banar|cenar|comer|comida|cuidado|desayunar|leche|nadie|panal|silla|supervision|zapatos
        no ?ha|han|hay|hubo|le|les|tiene|tienen ?dado|dan|dio|ha|ni aparece|cena|comer|comida|comido|contesta|contestan|
            de_comer|ha_comido|han_comido|leche|panales|regresa|volvio|vuelto|vuelve
        pedir|pide|piden|pidiendo ?de ?comer|comida|pan
        calzoncillos|descalz*|desnutrid*|hambre|hambrient*|mameluco|mugros*|orines|panal|rozad*|sucia|sucio|sucios
        alberca|avenida|azotea|balcon|barandal|calle|carretera|escalera|patio|techo|tina
        amarrad*|encerrad*|olvid* ... auto|cantina|carro|casa|closet|coche|cuarto|troca
        dej* ?a|al|la|las|lo|los ... calle|cantina|carro|coche|desconocid*|horas|sol*|tele|tina|vecin*
        desaparec*|escapo|extraviad*|llevo|no_aparece|perdid*|perdio ?se ?la|lo ... dealer|desde|domingo|no_contest*|papa|
            sabado
        no aparec*|contest*
        desconocidos|extranos|quien_sabe_quien
    """,
    "carer_out": """
        en_el_cristal|en_el_vicio|en_la_droga|en_las_drogas|recay*|relaps*|tirado|tirados|usando
        cant|doesnt|wont get_out_of_bed|get_up|wake
        asleep|blacked_out|buzzed|cant_stand|drunk|fell_asleep|fucked_up|hammered|high|high_as|hungover|loaded|messed_up|
            nodded|noddin|nodding|nods|nod~_off|on_crack|on_heroin|on_meth|on_the_nod|out_of_it|passed_out|passes_out|
            plastered|reek~|sleeping|sleeps|slurring|smashed|smell~_like|stoned|strung_out|stumbl*|tipsy|tweakin|tweaking|
            uses|using|wasted
        anda_mal|bien_high|borrach*|chupandol*|colocad*|consum*|crud*|cueteado|dando_tumbos|dormid*|drog*|drogad*|ebri*|
            en_el_crack|en_la_piedra|fumand*|hasta_atras|hasta_las_chanclas|high|inyectand*|jalad*|loc*|metiend*|
            no_se_tiene|pasad*|peda|pedisim*|pedo|perdid*_en|picad*|picao|puest*|se_droga|se_inyecta|tambale*|tendida|
            tirada|tomad*|tomando|trabad*|tumbad*|volad*
        on the crack|meth|needle|nod|pipe
        cook~|drink~|shoot~|smok~|snort~|using ... around|in_front|kitchen|next_to|room|same_room|with_the
    """,
    "carer_has": """
        llevar~|llora*|lloran|moto|motorcycle|scooter
        el_padre|el_papa|her_dad|her_mom|his_dad|his_mom|la_madre|la_mama|papas|parents|su_mama|su_papa|sus_papas|the_dad|
            the_mom|the_mother|their_dad|their_mom
        crying|cry~|gritando|hambre|hungry|llora|llorando|lloro
        babysit~|bath|bathe~|bed|car|care|carry~|drives|drive~|driving|drop~|feed~|fell|got|has|have|holding|hold~|home|
            house|in_charge|in_her_arms|in_his_arms|keeps|keep~|lap|picks|pick~_up|school|scooter|sit~|strap~|stroller|
            supposed|takes|take~|there|took|tub|visit~|watch~|weekend|with
        a_cargo|ahi|bana|brazos|carga|cargando|carro|casa|coche|con|cuida|cuidando|cuidar|deja|dejo|duerme|encima|escuela|
            finde|lleva|llevo|maneja|manejando|mete|recoge|regazo|sola|solo|tiene|tina|trae|traer~|troca|visita
    """,
    "drug_things": """
        jarabe|tequila|vino|vodka|whiskey|wine
        PARAPHERNALIA|alcohol|base|beer|benzos|cerveza|cigarro|cosa|crack|gomitas|gummies|gummy|gun|humo|joint|lapicito|
            liquor|loaded_gun|orange_cap|pastita|pink_one|pistola|polvito|ron|shots|smoke|stuff|trago|vape
        cocinan|cocinar~|cookin|cook~
    """,
    "in_reach": """
        alcance|andador|backpack|bano|bathroom|bed|bin|boca|bolsa|bottle|cajon|cama|carriola|carseat|cocina|couch|counter|
            crib|cuarto|cuna|delante|diaper_bag|drawer|enfrente|everywhere|fingers|floor|hand|hands|in_front|jugando|
            juguetes|kitchen|lengua|loose|lying_around|mano|mesa|mochila|mouth|next_to|panalera|piso|playing|purse|reach|
            room|sala|same_room|sheet|sofa|stroller|suelo|table|tongue|toy|toys|tub|uncapped|under|walker
        get|gets|got a_hold|ahold|hold|in|into
        blow~|da|daba|dan|dio|echa|gave|gives|give~|pone|pour~|put|puts|putting|rub~|slip~
        ate|chew~|crawl~|drank|eat~|find~|found|grab~|hold~|lick~|picked|pick~|play~|pull~|step~|suck~|swallowed|swallow~|
            took|touch~
        agarr*|bebi*|chup*|comi*|encontr*|ensen*|gate*|hall*|jug*|lami*|levant*|masc*|metio|mostr*|tom*|trag*|trajo
    """,
    "hurts": """
        beat~|belt~|bruise~|burned|burns|choke~|drag~|grab~|hit~|kick~|kidnap~|kill~|lines_me|lock~|molest~|pinch~|punch~|
            scream~|shake~|shoot~|slap~|smack~|spank~|switch~|threaten~|throw~|took_off_with|touch~|whip~|whoop~|yank~
        a_belt|belt|bruise|bruises|cord|handprint|marks|switch|the_belt|welts
        takes the belt
        abusar~|amarrar~|amenazar~|apretar~|aventar~|azotar~|cachetear~|castigar~|encerrar~|estrellar~|golpear~|jalonear~|
            maltratar~|manosear~|matar~|nalguear~|patear~|pegar~|quemar~|sacudir~|violar~|zarandear~
        cable|cachetad*|chancla|cintazos|cinto|cinturon|cinturonazos|corcholatas|correa|correazos|golpes|mano_pintada|
            marcas|moret*|nalgadas|rodillas
        pega|pegan|pego
    """,
    # Withdrawal: it stopped / somebody's drink or tranquilliser / and the body answers.
    "cut_off": """
        no bebe|bebo|ha_bebido|ha_tomado|he_tomado|toma|tomo desde|hace
        poured ... drain|out|sink
        didnt|not|wont|wouldnt cover|fill|prescribe|refill~|renew~
        none|nothing for|in|since
        held|locked|picked over|up ... days|friday|weekend
        me_quede|quedamos|quede|quedo sin ?mi|nada|su
        antes|hasta de|que abra|abre|compro|la|tomo ... cerveza|oxxo|primera|tienda
        acabaron|acabo|surten|surtieron|surtio ... desde|farmacia|lorazepam|no|seguro
        aeropuerto|equipaje|maleta|mochila ... BENZO|pastillas
        been_off|came_off|cleaned_out|cold_turkey|come~_off|cut_her_off|cut_him_off|cut_me_off|cut_off|detox~|dry_house|
            dumped|dump~|flush~|gave_up|give~_up|kicked|kick~_it|laid_off_the|off_alcohol|off_her|off_his|off_it|off_my|
            off_the|out_of|poured|pour~|pour~_out|put_down|put_the|quit~|ran_out|run_out|running_out|runs_out|skip~|stop~|
            swore_off|sworn_off|threw_out|toss~|wean~|went_off|withdrawl|without
        cut|pulled|took|weaned ?all|dad|her|him|his|mama|me|mom|my|off down|from|off|out
        aint|didnt|hadnt|hasnt|havent|isnt|no|not|nothing|without|zero ?a|any|been|drank|had|more|one|single|touch~ BENZO|
            DRINK|any|drop|more|refill|refills
        day|night COUNT ?of ?without ?no ?with
        COUNT|first|last DAYS ?now ?clean|dry|no|of|off|since|sober|with|without ?a|any|her|his|my|no|the BENZO|DRINK|ago|
            back|clean|dry|no|not|off|since|sober|without
        final|last DRINK|bar|dose|drink|one|pill
        clinic|doc|doctor|dr|insurance|pharmacy|prescription|refill|refills|script ... closed|cut|denied|expired|flagged|
            lapsed|late|lost|no|off|pulled|ran|refused|stolen|stopped|wont|zero
        denied ... refill|script
        admitted|arrested|bus|county|er|hip|hospital|icu|jail|locked_up|lockup|moved|rehab|surgery ... cant|day|days|
            didnt|dont|in_there|last|no|nobody|none|nothing|out|saw|this|without
        since ?he|i|she|they|we ?last|put|quit|stop~
        acab*|bot*|cort*|dej*|escond*|esconder~|falt*|negaron|olvid*|par*|perd*|quit*|solt*|surt*|suspend*|termin*|tir*|
            vaci* ?se ?le|les|me|nos ?de|el|golpe|la|las|los|mi|mis|su|sus|toda|todas|todo ?el|la|su ?botella|receta|todo
            ?de|del BENZO|DRINK|barras|bebida|golpe|pastillas|pelo|receta
        nada|ni|no|sin ?de|ha|hay|he|le|mas|mi|nada|probar|prueba|se|su|sus|trae|un|una ?de|gota|nada|ni|sola|tomado|una
            BENZO|DRINK|bebido|nada_de_beber|pistear|probado|probar|tomado
        COUNT|primer|primera dia|dias|hora|horas|noche|noches ?ya ?de|que|seco|sin|sobrio|va ?el|la|no|su|un|una ?DRINK
        la|lo corte|corto|dejamos|deje|dejo|pare|paro ?de anteayer|antier|ayer|de_golpe|desde|el|hace|lunes|martes|sola|
            solo
        dejarlo|deje|dejo|paro de a_pelo|golpe|jalon|repente|seco|tajo|un_jalon
        ultima|ultimo DRINK|copa|pastilla|vez_que_tomo
        bautiz*|bote|carcel|detenid*|evangelica|internad*|internaron|jaula|jura|juro|migra|operacion|operaron|opero|penal|
            preso
        hospital ... nada|no|ron|sin|trago
        se ?le|les|me acab*|olvid*|perdi*|termin*
        le|me|nos cortaron|escondieron|negaron|quitaron|suspendieron
        quedado|quedamos|quede|quedo sin
        seca|seco|secos|sobria|sobrio
        que no bebe|compra|toma
    """,
    "cut_off_plainly": """
        been|hes|im|is|shes|were dry|off|sober ?for N|a|five|four|three|two day|days|hours|nights
        no bebe|bebo|toma|tomamos|tomo desde
        cut|stopped|took ?her|him|his|me|my|off ... cold|flat|overnight
        cold turkey
        detoxed|detoxing ?by|herself|himself|himself_at_home
        dumped|poured|pour~ ?it all out
        day|dia COUNT ?of ?de ?sin ?without ?no detox|dry|off|seco|sin|sober|sobrio|without
        COUNT days|dias|nights ?of dry|no|off|seco|sin|since|sober|sobrio|without
        la|lo deje|dejo|paro anteayer|antier|ayer|de_golpe|el|lunes|martes
        lleva|llevo COUNT dias|noches ?bien seca|seco|sin
        none left|since
        quit|quits|stopped all_at_once|cold|friday|monday|saturday|sunday|thursday|tuesday|wednesday|yesterday
        sin beber|nada|tomar desde|hace
        dry|seca|seco desde|since
        didnt|hasnt|havent|no|not .. k_pods|kpins|kpods
    """,
    "hard_signs": """
        corazon ?se ?me ?le ?quiere ?va acelera*|brinca|disparado|explota|sale|salir
        grand mal
        talking|talk~ ?to to|with ?her|his|the air|chair|curtains|furniture|herself|himself|lamp|wall|walls
        alucin*|bile|convulsed|convulsing|convulsion*|convulsione|convulsiono|delirium|dts|hallucinat*|seizure|seizures|
            tremens
        bichos|bugs|diablos|ghosts|hormigas|snakes|sombras|spiders|viboras|voces|voices ... hear~|oye|pared|piel|see~|
            skin|ve|wall
        hear~|see~|talk~ ... aint_there|arent_there|bugs|dead|isnt_there|not_there|shadows|snakes|things|voices
        habla*|oye|platica|rezandole|ve ... bichos|difunt*|muert*|pared|refri|sombras|voces
        barely|cant|couldnt|not .. button|hold|pour|sign|steady|thread|write ?a|anything|my|on_to|the ?my check|coffee|
            cup|fork|glass|mug|name|needle|pen|phone|shirt|spoon
        no ?podia|pude|puede|puedo ?ni ?agarrar|con|sostener ?el|la|una cuchara|pluma|taza|tenedor|vaso
        tembl*|tiembl*|tirit* ?bien|le|mucho|todo bien|feo|manos|mucho|tanto|todo
        temblor* ... manos|sud*|todo
        shake~|shak~|trembl* .. all_over|bad|cant|so_bad|too_much|uncontrollabl*
        sweating|sweat~ ... heart|puk*|shak*|trembl*
        didnt|doesnt|dont know|remember what_day|what_year|where|who
        no ?reconoce|sabe a_sus|donde|que_dia|quien
    """,
    "not_for_drink": """
        cafe|chiva|cigarro|coffee|cristal|dope|dopesick|fent|fentanilo|fentanyl|h|heroin|heroina|insulin|insulina|kicking|
            kratom|malilla|manteca|metadona|meth|methadone|mota|nicotine|opioid*|oxy|oxys|percs|suboxone|tabaco|tobacco|
            vape|weed
    """,
    "their_drink": """
        BENZO|DRINK
    """,
    "daily": """
        all|each|every day|mornin|morning|mornings|night|time
        6am|before|first_thing|if_i_make|just_to|noon|normal|past_noon|till|to_function|unless|until|wake|wakes|
            when_i_wake|without
        cada amanecer|dia|manana
        todas|todos las|los dias|mananas
        hasta|si|sin ?no|que ?me|se ?echa|su|toma|tomo|un|una DRINK|echa|echo|que
        amanece|amanecer|amanezco|despierta|levanta|madrugada|manana|normal
    """,
    "body_signs": """
        grand mal
        argue~|speaks|talking|talk~|whisper~|yelling ?to at|to|with ?a|her|his|the air|chair|curtains|door|furniture|
            herself|himself|lamp|mirror|picture|pictures|refrigerator|tv|wall|walls
        corazon ?se ?me ?le ?quiere ?va acelera*|brinca|disparado|explota|sale|salir
        convinced|insists|says|sees|swears|thinks ... animals|dogs|kids|man|men|people|police|somebody|someone ... attic|
            closet|house|lawn|outside|roof|room|there|wall|walls|window|yard
        cree|dice|insiste|jura|ve ... alguien|gente|hombres|ninos|perros|policia|senores ... afuera|casa|cuarto|pared|
            patio|puerta|sala|techo|ventana
        temp|temperature ?is ?of N|high|up
        bile|electric_zaps|gelatin|gelatina|jello|jelly|lengua_mordida|maracas|perdida|perdido|tremulous|zaps
        spill~ ... coffee|cup|glass
        coffee|cup|glass ... spill~
        jump~|startle~ at ... noise|sound
        dead aunt|brother|father|mother|uncle ... corner|room|see~|telling
        seeing my dead
        habla|hablandole|platica ... muebles|pared|refri|sola|solo|tele
        luces|sombras en ... pared|paredes
        agitat*|burning_up|chills|clammy|confused|confusing|confusion|convuls*|cramp*|deliri*|delusion*|disorient*|
            dizziness|dizzy|drench*|dts|electric|fever*|fit|fits|goosebumps|hallucinat*|heave~|heav~|insomnia|jerk~|
            jitter*|jumpy|jump~|lock~_up|nause*|nonsense|palpitat*|panic*|paranoi*|pound~|puke~|puk~|quiver~|rabbit|raced|
            racing|ramb~|rattle~|seized|seizing|seizure|seizures|shake~|shak~|shiver~|soak~|spasm*|stiff|sweat~|throw~_up|
            tremble~|trembly|tremb~|tremor*|twitch~|vomit~|withdraw*|zap*
        arms|body|hand|hands|jaw|legs|muscles|teeth|whole_body ... chatter*|dance|going|jump*|leaf|lock*|rattle*|shak*|
            still|trembl*|twitch*
        heart|heartbeat|pulse ... N|beating|chest|fast|going|hammer*|neck|out_of|pound*|rabbit|racing|wont
        bp|pressure ... N|high|over|through|up
        N over N
        ants|bugs|demons|faces|people|rats|roaches|shadows|snakes|spiders|worms ... bed|crawl~|everywhere|floor|lawn|
            nobody|not_there|see~|skin|that_aint|wall|walls|who_are
        argue~|feel~|heard|hear~|picks|pick~|saw|see~|talk~|whisper~ ... aint|brother|bugs|choir|curtains|dead|dog|dogs|
            isnt|lawn|music|name|nobody|not|people|radio|shadows|singing|skin|snakes|someone|spiders|things|voices|wall|
            whispers|who
        choir|music|radio|somebody|tv|voices ... ears|hears|name|play~|that_isnt|there_aint|whisper~
        conversation|speak~|talk~ ... brother|dead|died|herself|himself|nobody|passed|uncle|walls|who
        who|whos are|is he|i|she|that|they|those
        thinks|thought ... 19*|burglar|hes|im|in|its|shes ... 1987|N|burglar|dead|home|sister|war|work
        cant|couldnt|doesnt|dont|forgets|forgot|not ?even ?know~|remember|say|tell ... button|cup|eat|fork|hold|keep|name|
            sleep|slept|spoon|stand|still|toilet|walk|what_day|what_year|where|who|write
        hold~ ... cup|fork|glass|mug|pen|phone|spoon
        cant|couldnt|didnt|hasnt|havent|no|not been_asleep|eat|sleep|sleeping|slept
        awake|up ?all for|night|since
        bit|bites|biting ?clean|through|thru ?her|his|my tongue
        tongue ... bit|bleed~|half
        wakes|wet|woke|woken ... bed|floor|herself|himself|myself
        grab~|picks|pick~|pluck~|pull~ ?at ... air|arms|blanket|bugs|buttons|iv|lines|sheets|skin|tube|tubes|wires
        climb~ my|the skin|walls
        ceiling|floor|ground|room|skin|walls ... breath*|crawl*|mov*|spin*|tilt*
        so|too bright|loud
        light|lights|noise hurts|hurt~
        afraid|scared|terrified of|of_the ... curtains|door|everything|people|shadows|tv|walls
        alucin*|arde|ardiendo|atac*|ataque|ataques|babas|brinc*|calambr*|calentura|calor_y_frio|confund*|convuls*|delir*|
            descontrol*|desorient*|dopado_no|empapad*|epilep*|escalofr*|espasm*|espuma|fiebre|hormig*|insomn*|malilla|
            mare*|nausea*|palpit*|sacudir~|saltos|suda|sudar~|sudor*|taquicard*|tembl*|temblar~|temblor*|tiesa|tieso|
            tirit*|vomit*|zumb*
        cuerpo|dientes|mandibula|mano|manos|ojos|piernas|pulso|quijada|vista ... acelera*|bail*|brinc*|chocand*|chuec*|
            duerm*|inquiet*|maraca|pelon*|saltad*|tembl*|tiembl*|trab*
        bailan|brincan|tiembla|tiemblan ... cuerpo|mandibula|manos|piernas|todo
        corazon|pecho ... acelera*|brinc*|caballo|fuerte|galop*|late|mil|rapido|retumb*|sale|salir|tambor
        contest*|cree|escuch*|espant*|espulg*|habla|hablar~|oigo|oir~|oye|pele*|platic*|quitand*|rez*|salud*|ve|veo|ver~|
            vio ... agua|animales|aranas|bichos|cosas|culebras|diablos|difunto|existen|gallos|gente|hormigas|llaman|
            llamen|moscas|muerto|muertos|musica|no_hay|nombre|pared|paredes|perro|puerta|radio|ratas|ratones|refri|
            regadera|ropero|serpientes|siguiendo|sombras|tenemos|tren|ventilador|viboras|voces|voz
        animales|bichos|diablos|gallos|hormigas|muertos|ratones|sombras|voces ... brazos|cama|cara|cuerpo|hablan|pared|
            piel|ve
        no ?ha|he|me|para|pudo|puede|puedo|sabe|se|supe ... abrocharse|acuerda|agarrar|aguanto|caminar|cuchara|donde|
            dormido|dormir|duerme|duermo|es_de_dia|escribir|firmar|ni_agua|pegar_el_ojo|pego_un_ojo|que_dia|quien|
            reconoce|retiene|sostener|volver
        pregunt* ... donde|que_dia|quien|tren
        agarrar|ni|sostener ?con|la|una cuchara|taza|vaso
        cubiertos|cucha*|taza|vaso ... agarrar|cae*|no_puede|no_puedo|sostener
        arranc*|jal* ... cables|sonda|suero|tubos
        trepa|trepo ?por ?las paredes
        ve|veo|vista borros*|brincad*|doble|raro
        luz|ruido ... asust*|brinca|lastim*|molest*
        cama|pared|piso|techo ... camin*|mov*|muev*|respir*
        caigo|cayo ... convuls*|espuma|tiesa|tieso
    """,
}  # fmt: skip

TOGETHER = (
    # name, parts, within so many words, not with
    ("any.overdose.roused_in_vain", ("rousing", "in_vain"), 9, ()),
    ("any.overdose.lies_with_drug", ("lies_there", "hard_drug"), 14, ()),
    ("any.child.small_alone", ("small", "left_alone"), 10, ()),
    ("any.child.small_with_carer", ("small", "carer_out", "carer_has"), 14, ()),
    ("any.child.small_near_drugs", ("small", "drug_things", "in_reach"), 10, ()),
    ("any.child.small_hurt", ("small", "hurts"), 6, ()),
    ("any.child.small_amid_violence", ("small", "violence"), 14, ()),
    ("any.child.small_acute", ("small", "overdose|not_breathing"), 12, ()),
    ("any.withdrawal.cut_off_and_signs", ("cut_off", "their_drink", "body_signs"), 40, ()),
    ("any.withdrawal.cut_off_and_hard_signs", ("cut_off_plainly", "hard_signs"), 24, ("not_for_drink",)),
    ("any.withdrawal.daily_signs", ("daily", "their_drink", "body_signs"), 14, ()),
)

# A cue is asked like a hit of this danger whether something takes it back; "cue" knows only denial and other senses.
CUES_ASKED_AS = {
    "rousing": "overdose", "lies_there": "overdose", "hard_drug": "cue", "small": "child", "left_alone": "child",
    "carer_out": "child", "drug_things": "cue", "hurts": "child", "cut_off": "withdrawal", "cut_off_plainly": "withdrawal",
    "hard_signs": "withdrawal", "not_for_drink": "cue", "body_signs": "withdrawal",
    "daily": "withdrawal",
}  # fmt: skip
