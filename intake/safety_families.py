"""Families of wording: one idea, and the many everyday ways to say it, for `intake.safety_rules`.

Where `intake.safety_concepts` holds what families say of a body, a blow or a child, this module holds what they say
around it:
a farewell and somebody who cannot be reached, a treasure given away and no need of it any more, a place over an
edge and its
pull, a child and what it has to bear. The phrases are written as in `intake.safety_rules`, which takes these tables
in.
"""

from __future__ import annotations

LISTS = {
    "TREASURE": (
        "acordeon anillo aretes bible biblia bici bike bird birds books caballo camera canaries canario canary canas "
        "cat cats coleccion collares collection comics consola cosas cross dog dogs earrings figuras fish "
        "fishing_rods gallo gallos gata gato gorras guitar guitarra guns heirlooms herd herramienta herramientas "
        "horse jewelry joyas kiln laptop libros llaves_del_carro loro medal medallas medals moto necklace pajaro "
        "pajaros parrot perra perrita perro perros piano plantas plants play playstation pony ps4 ps5 puppy quilt "
        "quilts recetas recipes record_collection records reloj rifle ring rings rods ropa rosario rosary saxofon "
        "sneakers tackle telescope tenis toolbox tools truck vinyl vinyls violin watch watches wedding_ring xbox "
        "zapatillas"
    ),
    "DROP": (
        "acantilado agua anden azotea baranda barandal barranco billboard bridge bridges canal canyon cliff cliffs "
        "cornisa creek dam divider drop edificio embalse embankment gorge guardrail guardrails headlights interchange "
        "lago lake ledge lookout malecon mar median mirador muelle ocean oncoming overpass parking_garage pier pillar "
        "pillars platform pole precipice precipicio presa puente puentes quarry railing railroad rambla ravine "
        "represa reservoir rio river roof rooftop scaffolding sea semi semis telephone_pole tide torre tower tracks "
        "tunnel viaducto vias volante water waterfall"
    ),
    "GONE_OR_DEAD": "away dead gone ground heaven",
}  # fmt: skip

RULES = {
    # -------------------------------------------------------------------------------------------- suicide
    # Letters, lists and last words for the time after; an end that has a day.
    "en.suicide.for_afterwards": """
        been|draft~|record~|started|typ~|write~|writing|written|wrote ... emails|goodbyes|letter|letters|memos|messages|
            videos ?to|for ... all|birthday|birthdays|each|every|everybody|everyone|family|kids|later|open|people|when
        schedul~ ... email|emails|message|messages|post|posts|texts ... after|gone|send|sunday|when
        binder|document|folder|list|sheet|spreadsheet ... gets|passwords|what_goes|where_everything|whom
        passwords ?go|goes ... gets|go|goes|know|needs|who|whom
        what goes to whom
        who gets ?my|the|what ... after|gone|car|cat|dog|everything|herd|house|if|tools|truck
        to whoever|whomever finds|reads
        whoever finds|reads me|this|it
        you raise my baby|babies|boys|girls|kids|son|daughter
        raise my baby|babies|boys|girls|kids ... anything|gone|if|not_here|when
        me to|into the creek|dirt|ground|lake|ocean|river|sea|water|woods
        when|if|by_the_time you|they|yall ?get|find|hear|read|see|reading this ... gone|be_gone|wont_be|sorry|dead|love
        time you read|get|see this
        dont|do_not blame yourself|yourselves|anyone
        not|isnt|wasnt your|anyones|anybodys fault ... love|sorry|goodbye|gone|cant|decided|choice
        last you|youll|yous ?will ?ever hear|see ?from ?of her|him|me
        wont|will_not have ?to deal|put_up|worry ... her|him|me ?anymore|much_longer
        saying|said|says ?his|her|my ?all goodbyes|byes|farewells
        gone|going|go ... wont|not|never be coming back
        said ?that ?it ?would ?will ?ll be over ?for soon|by|tonight|tomorrow
        label~|labeled|labelled|tagged|sorted|divvied|boxed ... our|each|everyones|whose|peoples name|names|kid|of_us
        card|cards|letter|note|video|lunches ... each ?for|one|of ?of ?the ?us boys|girls|kid|kids|them|us ... week|wrote|
            written|made
        wrote|written|made|left|leaves ... each ?of ?us|them|kid|one ?a ?a card|letter|note|message|video
        cheers|thanks|thank_you ?u ?mate for everything|it_all|the_memories|the_ride ... wont|goodbye|bye|not_coming|see|
            take_care|love
        wont|will_not ?be ?ever see|seeing u|us|ya|you|yous|yall ?again ?anymore
        told|tell~|show~|showing|explain~|started_telling|wrote ?us|me|her|him|them|my ?down ... where|how ... will_is|
            insurance|spare_key|passwords|deed|papers|documents|safe|policy|accounts|folder|titles
        by|after|come|before sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|christmas|
            the_weekend|then ... none|nothing|wont|not|over|no_longer ... his|her|my|matter|problem|around|worry|alive|pain|
            bother
        wont|not|none_of_this ?will ?be ?any ?of my|his|her problem|worry|concern ?anymore
        kissed|hugged|squeezed|held ... like ?he|she|it|i was|were going|leaving|last|never|a_trip|the_end
        like|as_if|as_though he|she|they|i was|were|wasnt leaving|saying_goodbye|never|coming_back|for_the_last
        all|everything|it|pain|suffering|this ends|finishes|is_over|stops|will_be_over|will_end|will_stop ... today|tonight|
            tomorrow|this_weekend|soon|one_way_or|for_good|forever
        decided|decide|know|knows|picked|thinking|thought|wonder* ?about ?on ?of what|which beam|belt|branch|bridge|
            building|day|date|exit|gun|knife|pills|room|rope|spot|tree|way
        ask~|asking|offer~ ... want|wants|take|have|keep ?some ?any of_his|of_hers|of_my|his_stuff|his_things|her_things|
            my_stuff|my_things
        nice|good|great|honor|pleasure|privilege|blessing knowing|to_have_known|meeting|loving ?all ?of u|ya|yall|you|them
        unfriend~|delet~|deactivat~|wiped|scrubbed ... all|everyone|facebook|instagram|phone|social|account|accounts ...
            after|bye|goodbye|wrote|posted|scared|nobody|worried
        quit|stopped|wont|wouldnt|refuses|no_longer|doesnt|never making|make|makes|talk_about plans|the_future
        wouldnt|wont|didnt|refused|doesnt ?to ?even ?want book|commit|plan|register|renew|sign ?up ?for ... next class|
            lease|month|season|semester|summer|year
        if|when i|anything|something go|goes|went missing|dark
        passcode|password|pin|combination|code ?to ?is ?my ?the ?his ?her phone|is ... tell|if|in_case|just_in_case
        signed|signing|sign~ ?over ?the|her|his|my custody|guardianship|house|title|deed
        guardian|godmother|godparents|raise|take ?of|for|my|the kids|boys|girls|baby|children ... if_anything|if_i|
            if_something|in_case|when_im
        burn~|shred~|destroy~|threw_out ?all ?of her|his|my diaries|diary|journal|journals|photos|pictures|letters
        last|final chapter|post|curtain|act|episode|song|words|day ?of ?my ?on ?here
        my|his|her|the story|book|chapter|road|song ends|is_over|stops|closes ?here
        game over for me|him
        god|he|heaven|hell|church|bible|priest|pastor ?does|would|will ... forgive|forgives|accept|accepts|take|let ...
            suicide*|kill*|took_their_own|take_their_own|end
        is it a sin|unforgivable
        pills|tablets|blade|razor|gun|rope|noose ?are|is ?all ?both ?laid ?out ?open ?right in|on ?front ?of front_of_me|
            my_hand|my_hands|my_lap|my_palm
        pills|tablets|gun|rope|blade|razor ... in_front_of me
        pills|tablets|gun|blade ... out ... back ... again|out
        fastest|quickest|easiest|surest|cleanest|painless|gentlest way|method|death|option ?is ?to ?for ?that ... die|
            doesnt_hurt|end|go|hurt|out|pain|painless|suffer
        googl*|search*|read*|look*_up|ask* ?about ... exclusion|exclusions|life_insurance|suicide_clause
        gave|gives|give~|surrendered|took ... cat|dog|horse|bird|puppy ... adore*|favorite|loved|shelter|stranger|world_to
        planned|plan~|pact|promise*|talk~|agreed|want ?about ?to ?we ?would ?it ... die|do_it|end_it|go|going|leave|leaving
            ?out together
        suicide|death pact
        will|deed|title|policy|insurance ... tied|taped|pinned|clipped|propped|on_the|left ... counter|door|fridge|
            refrigerator|table|unlocked
        ask*|asking|wonder*|google*|search* ... does_it_hurt|hurts|hurt|feels_like|painful|painless ... die|drown|hang|jump|
            bleed|overdose|shoot
        if it hurts ?when|to ?you die|drown|hang|jump|bleed
        done|over|finished ... tell ?my|the brother|dad|daughter|family|kids|mom|mother|sister|son|wife ... love|loved|sorry
        tell ?my|the brother|dad|daughter|family|kids|mom|mother|sister|son|wife ?that ?i ?im ?i_am sorry|love
    """,
    "es.suicide.for_afterwards": """
        program* ... correo|correos|mail|mails|mensaje|mensajes|publicacion ... cuando|despues|domingo|salgan|solos|ya_no
        carta|cartas|correo|nota|sobre ... abr*|cuando_ya|encuentre|encuentren|fecha|halle|hallen|para_despues
        a quien me|nos|lo|la encuentre|halle|lea
        quien me encuentre|halle
        cuando|dia_que ?yo|el|ella|uno ?ya no ande|este|exista|viva
        cuando|para|que yo|uno ?ya falte|faltara|no_este
        lista ... claves|contrasenas|para_quien|quien_se_queda
        claves|contrasenas ... cuando|faltar|falte|para_quien|por_si
        organiz* ... falte|falto|ya_no_este
        cuando lean|leas|lea|vean|encuentren|reciban|recibas esto|este|mi
        no ?fue|es|tienen|tiene|tienes ?la ?tu|su|nadie ?ninguna culpa ... perdon*|adios|carta|amo|quiero|decidi*
        nadie tiene la culpa
        no me|lo|la busquen|lloren|entierren|esperen|extranen
        te|le|les|me|nos encargo|encargue|encomiendo ?mucho ?a mis|los|sus|el|la|mi hijos|ninos|hija|hijo|perro|gato|mama|
            viejos
        cuid* ?mucho ?a mis|los|a_mi|mi hijos|ninos|mama|jefa ... falt*|mi|no_voy|no_este|pasa|si|ya_no
        ultima|ultimas|ultimo carta|mensaje|palabras|llamada|abrazo|audio|foto
        ya ?me|se ?me|se despedi|despidio|despidiendo|despido
        mejor ?ya ?me ?se borro|borrarme|bajo|bajarme ?del ?de_este mundo
        me bajo|borro|apago ?del mundo|mapa|vida|para_siempre
        hice|hizo|haciendo|hacer las paces ... todos|irme|irse|tranquil*|ya
        ya ?me ?se puedo|puede|estoy_listo|esta_listo|estoy_lista|esta_lista ?para ?me irme|irse|descansar|morir*|partir
        nos|les|me ?la junto|reunio|llamo|sento ... donde_esta|donde_estan|dinero|papeles|pelee*|herencia|seguro|terreno ...
            falte|vaya|no_este|muera|donde|cuando
        no ?se ?nos peleen|peleemos|lloren|lloremos|sufran ... cuando|vaya|falte|muera|no_este
        hasta aqui llegue|llego|llegamos|lo_deje ?yo ?el ?ella
        hasta aqui ... gracias|adios|cansad*|estado|no_contesta|historia|no_puedo|perdon
        estado|historia|post|publico|publicacion|foto|perfil ... adios|gracias_a_todos|gracias_por|hasta_aqui|perdon|
            descansar|despedida|luto|vela|negro
        gracias a todos ... no|adios|aqui|perdon|los
        encarg* ?te|le|les|mi|mis|a ?a ?mi|mis|los|el|la gato|gatos|gata|perro|perros|perra|plantas|ninos|hijos|canarios ...
            no_llego|no_voy|porque|ya_no|cuando|falte|vaya
        no ?voy|va|creo|pienso ?a ?que llego|llegar|llega|llegue|paso|pasar|pasa|alcanzo ?yo ?el ?ella ?a|al|de diciembre|
            enero|navidad|ano_nuevo|fin_de_ano|mi_cumpleanos|los_30|los_40|manana|el_lunes|la_semana|verano|semana_santa
        para|pa el|la|este lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|manana ... ya_no|no_voy|no_va|lata|
            molest*|descans*|problema|sufr*
        solo|nomas|unicamente ... aqui|viv*|sigo|aguant* ... por|porque ... hijas|hijos|ninos|mama|perro|hija|hijo ...
            si_no|sino|hubiera|ya
        si no ?fuera ?por ?es|mis|mi ... hijas|hijos|mama|hija|hijo|perro|ella|ellos ... hubiera|habria|ido|matado|muert*|
            aqui|tomaria|estaria
        si no ?ya me|se hubiera|habria ido|matado|quitado|aventado|muerto|colgado
        esto|todo|dolor|sufrimiento|tormento ?ya se ?me acaba|acabo|termina|termino|acabara|terminara ?ya ?todo aqui|
            esta_noche|hoy|manana|pronto|el_sabado|el_domingo|de_una
        que ?me|nos perdon* ?a ?mis|mi dios|familia|hijos|mama|todos
        ultimo|ultima capitulo|cancion|dia|noche|publicacion|foto|cena ?aqui ?de
        cierro|cerrar|bajo|bajar ?el|mi|un capitulo|ciclo|libro|telon ... adios|cansad*|gracias|siempre|vida
        ya ?me ?se ?no|te rindo|rendi|rindio|rinde|quedan_fuerzas|quedan_ganas|puedo_seguir_viv*
        sin fuerzas ?de|para ?ya seguir|vivir|nada
        dejo ?de|ya_no hacer|hace|hacen planes
        envidi* ... muert*|se_murio|ya_descans*
        sueno|suena|sonando|pensando con|en mi|su ?propio funeral|muerte|velorio|entierro
        dios ... perdona|perdonara|perdone ... suicid*|mat*|quit*
        es pecado ... mat*|quit*|suicid*|acabar
        por si|acaso ?algun ?dia ?el|ella|yo|un|una falta|faltaba|faltara|falto
        dejar|dejo|deja|dejarles|dejando ?ya todo arreglado|en_orden|listo|ordenado|pagado|saldado ... descans*|irme|irse|
            morir*|para_ya|ya_no
        arregl*|pag*|dej*|vi|vio ?ya ?todo ?lo ?de mi|su ?propio cremacion|entierro|funeral|nicho|velorio
        no dejarles|dejarte|dejarle|dejar gastos|deudas|problemas|cargas|pendientes
        pastillas|pistola|navaja|soga|cuchilla ... enfrente|delante|en_la_mano|en_las_manos|sobre_la_mesa|en_mi_regazo ?de
            ?mi
        pacto ?suicida ?de morir*|muerte|suicid*
        irnos|morirnos|matarnos|morir|acabar los_dos|juntos|juntas
    """,
    # No time after this: nothing is bought, booked or treated any more.
    "en.suicide.no_afterwards": """
        there is|isnt|s|wont ?no ?any ?be ?a ?going_to after|afterwards|next_time|tomorrow_for
        wont|not|no be|need|going_to_be|longer ?be need~|where ?no ?any ?of aftercare|anything|em|them|these|this_body|
            tomorrow|those
        dont|didnt|not|no ?did ?even ?buy|book|need|have ... return flight|ticket
        one way ticket
        wont|will_not ?even be ?here|around for|to ... see|birthday|christmas|graduation|spring|summer|wedding
        no face after|left
        what do|does ?i|he|she need ... future|retirement|savings for
        not sick just finished|tired|done
        im not sick ... finished|done
        just|im|am|hes|shes finished
        cancel~|cancelled ... all|everything|lease|subscriptions ... goodbye|need|wont
        dont|doesnt|not|never ?want|wanna|plan|planning|intend ... make|making plans ... after|anymore|beyond|past
        not_to|dont|dont_you|no_need_to|no_point|no_use|shouldnt|neednt ?even bother|bothering|buy|buying|get|getting|renew|
            renewing|book|booking|save|saving ... birthday|christmas|gift|gifts|glasses|me_any|me_anything|next_year|
            present|presents|seat|shoes|ticket|winter_coat
        teach|taught|teaching|show~|showed|shown|walk~|explain~ ?me|us|her|him|them|my|his|wife|sister|brother|son|mom ...
            bills|boiler|breaker|breaker_box|deed|furnace|fuse_box|how_the|how_to_run|insurance|mower|pilot_light|safe|
            shutoff|taxes|water_main|where_everything
        stop~|quit|quits|skip~|refus*|throw~|threw|flush~|off ?taking ?out ?all ?her|his|my|the ?maintenance ?heart ?sugar
            ?kidney chemo|dialysis|insulin|medication|medicine|meds|pills|tablets ... join|meet|late|on_purpose|peace|ready|
            smil*|be_with|nature|over_with
        myself|himself|herself|ourselves ... past tense
        past tense
    """,
    "es.suicide.no_afterwards": """
        para|pa lo ?poco que ?me|le|nos queda|resta
        no ?hay|va|habra ?un ?a ?haber despues|manana para
        ya no ?voy|va|vamos ?a ?lo|la|los|las necesit*|ocup* ... donde|nada|esto|ropa|dinero|comida
        uno|me|el|yo ?que|ya|mejor ?ya se|me vaya|fuera|quite ya|de_una|del_todo|para_siempre
        ir*|irme|irse|largarme|partir|pelarme|borrarme ... del_todo|para_siempre|y_chau|y_adios|de_este_mundo|de_aqui_para
        boleto|pasaje|vuelo ... regreso|vuelta ... no
        no compr* ?el|boleto|pasaje ... regreso|vuelta
    """,
    # Nobody would miss them, nothing is left, a way is at hand.
    "en.suicide.despair": """
        deserve~|need ?a|so|to ?have ?much better|different|real|good ?than ?a ?me dad|daddy|family|father|husband|life|
            mama|mom|mommy|momma|mother|son|wife ... gone|im_not|not_here|out_of|way|without
        better|only|easier ... if|when|way ... im|i_am|i|he|hes|shes|she|were|was ?is not_here|not_around|not_alive|gone|
            dead
        no use|good|help to|for anybody|anyone|my|no_one|nobody|the|them|us ... alive|anymore|better|here
        nobody|no_one|none ?of ?them|would|will|even|d|ever miss|notice|care if_i|im|me|that_i|when_i
        theyd|they_d|he_d|shed|everyone_would|everyone_d|kids_would|family_would|they_would ?all ?be ?all be ?just|fine|
            better|okay fine|better|happier|okay|relieved ?off without
        lighter|quieter|cheaper|easier without ?a me|burden
        in everyones|everybodys|their|the way ... gone|die|dead|anymore|should|leave
        waste|wasting|using_up|taking_up ... space|oxygen|air
        top|topped|topping|top~|off|offing|neck|necked|end|ending|finish|drown|drowning|gas|gassing|starve|starving herself|
            himself|myself|yourself
        do|did|done|doing herself|himself|myself in|a_mischief
        do|did|doing|done something|anything silly|stupid|daft|drastic ?to
        checking|check|checks|clock|clocking|log|logging out|off for good|forever|early|permanently
        check out ?of early|life|this_world|for_good
        end ?of the line|road for me|him|her
        easy|only|quickest|cleanest way out
        way out is|that_doesnt|that_isnt|left
        sleep for_good|forever
        meet|face my|her|his|the|our god|maker|lord|jesus|creator
        whats|what_is the point ?of ?in ?me ?being ?living ?going_on ?waking anymore|here|alive|carrying_on|left|of_me|
            of_living|going_on
        not|dont|isnt|aint|never|no_longer worth ?it living|being_here|carrying_on|saving|going_on
        life|lifes|living isnt|aint|not|no_longer worth ?it ?living
        cant|dont|doesnt see|picture|imagine|feel|have ?me|myself|a|any|himself|herself ?having future|next_year|
            getting_older|being_30|being_40|next_week|reason_to
        gone dark|quiet ... wont_answer|scared|worried|gun|pills
        voices ?that ?are ?keep tell|telling|say|saying ?me ?him ?her ?to ... die|do_it|hurt|jump|kill|end
        scratch~|cut~|carv~|burn~|bit|bites|bang~ ... her|his|my own arm|arms|head|legs|skin|thighs|wrists
        self harm*|injur*|mutilat*
        razor|razors|blade|blades ... bathroom|bed|drawer|found|hidden|hid|phone_case|pillow|wrist|wrists
        ligature|noose|rope_marks
        drove|driv*|steer*|swerv*|crash*|wrap* ?her|his|the|my ?own car|truck|bike|motorbike ?straight into|at|off|round|
            around ?a|the on_purpose|pole|tree|wall|lorry|bridge|cliff
        on purpose ... crash*|drove|pills|took|tree|wall|overdos*
        world|universe|earth|family|everyone|life|kids|they ... go_on|spin|fine|better|easier|turn|carry_on ... minus|
            without me|him|her
        minus me|him|her
        ready|waiting|time for|to ?the ?go ?to next|other|better life|place|side|world
        god|universe|death|reaper ... forgot|mistake|made_a_mistake|messed_up|should_have|shouldve|spared|left ... alive|me|
            taken|take|wrong|here
        only|just ?still here|alive|around|breathing ... because|for|bc ?of ?my cat|dog|kids|mom|son|daughter|mother
        just|only wants|want|wanted ?a ?some|it|everything|the_noise|my_head|things ?to ?be ?go peace|quiet|silence|stop ...
            gun|shotgun|rifle|pills|quarry|river|woods|drove|gone
        picture|picturing|pictured|imagin*|see|seeing|daydream*|fantasiz* ... car|truck|wheel|bridge|gun|rope|train|bath ...
            going|off|over|flipping|into|calm|feel|feels|peace|peaceful|quiet
        keep~|sit~|just ... count~|counting|staring|look~|lining|lay~_out ... bottle|bottles|bullets|gun|knife|meds|pills|
            razor|rope|tablets
        count~|counting ... pills|tablets|meds ... again|bottle|enough|nightstand|table
        bottle|pills|gun|rope|razor ... nightstand|drawer|lap|table ... count~|looking|staring|keep|thinking|waiting
        tired|done|sick of|with breathing|existing|waking_up|being_awake|being_a_person
        gun|guns|pills|pistol|quarry|rifle|rope|shotgun ... just|only wants|wanted quiet|peace|rest|it_over|out
        cant|dont_want_to|dont_wanna|not_meant_to|not_supposed_to|shouldnt|wasnt_meant_to ?even be ?alive ?here on_earth|
            on_this_earth|alive|a_person|here_anymore|around_anymore|in_this_world
        cant|dont be here anymore
        only|still alive|breathing|here ... because|bc|cause|cuz ... coward|scared|afraid|chicken|weak|cant_even
        too chicken|cowardly|scared|weak|much_of_a_coward ... die|do_it|end|jump|kill|myself|pull
        before i|he|she do|does|hurt|hurts|shoot|shoots|use|uses ?it ?something ?on herself|himself|it_on|me|myself|stupid
        home|be|gone|rest|resting|up with ?the|my ?good god|heaven|jesus|lord|savior
        go|going|called|calling|call ?me|him|her home to|be ?with ?be ?the heaven|jesus|lord|god|glory
        envy|envious|jealous|lucky of|the|are ?the ?ones who dead|died|dying|gone|dead_people|made_it_out
        dream*|fantasi*|obsess*|think* ?about|of|over ?all ?the ?my|her|his ?own being_dead|death|dying|funeral|not_waking|
            not_being_here
        no|dont|doesnt|lost|without|zero ?have|has|any|the|a ?more fight|will|strength|reason|energy left|to_go_on|to_live|
            in_me|in_him|in_her
        nothing|nobody|no_one|nowhere left for|to|here ?me ?to ?live ?stay
        fresh|new|deep|more|healing cuts|slashes|scratches|lines ?all|up|on|down|across ?and ?down|up ?her|his|my ?both ?the
            ?inner arm|arms|legs|thigh|thighs|wrist|wrists
        top|edge|roof|ledge of ?a|the ?tall|parking building|garage|hospital|hotel|tower|bridge|apartment ... dont_know|
            cant|down|drink*|jump|thinking|alone|stairs|sitting|standing
        rot|rotting|rotted|wasting|fading away|in_bed|inside ... anymore|nothing|point|want|wish|wants
        wrong|other|outer|far|outside side|edge of|on ?the barrier|bridge|fence|guardrail|rail|railing|balcony|overpass
        work|job|time|purpose|mission|part|run ?here|on_earth|in_this_life ?is|s|are|feels ?all complete|done|finished|over|
            up ?here
        turns|turned|face|faces|facing to|the ?the wall ... eat|eating|food|speak|talk|done
        drive~|driving|wheel|road|highway ... close~|shut ?my|his|her eyes ... count|see|wait|hope|what_happens
        walk~|give ... aisle|away ... uncle|brother|someone_else|instead|without_me
        dead kid|son|daughter|brother|husband|wife|father|mother than|over ?a ?an addict|junkie|drunk|me|this
        easier|better|rather|prefer|cheaper ... dead|buried|funeral ?son|daughter|kid ... than|junkie|addict|drunk
        stood|standing|climbed|got ?up ?on ?a|the bucket|chair|stool|ladder ... belt|rope|cord|noose|beam|neck
        belt|rope|cord|noose ... chair|stool|ladder|rafter|closet_rod|ceiling_fan
        nothing_but|only|just ?a trouble|problem|disappointment|failure|grief ... fix|solve|end|way_out|know_how|stop ?that
            ?it
        know|knows ?exactly how ?to ?i ?can ?will end|fix|stop ?this ?it ?that ?all ?the ?my ?for ?good forever|good|pain|
            suffering|it_all|everything
        sorry|apologiz* ... being_born|being_alive|existing|still_being_here|ever_being_born
        which|what ?one of|ones ?of ?of his|her|my guns|rings|tools|things|watches ... i|want|id|take|keep
        park~|parks|sit~|sits ... facing ?the cliff|lake|ocean|river|water|wall|drop|reservoir
        tied|tie|loaded|lined|climbed|swallowed ?it ?them|once|twice|already|one ... chicken*|couldnt|lost_my_nerve|
            stopped_myself|spit|threw_up|untied|backed_out
        chickened|wimped|backed|bailed out ... it|last|next|time|already|once
        bullet|rope|grave|casket|coffin|cremation ... cheaper|costs_less|cost_less|less_than|cheap
        last|final shift|day|lap|round|night ?here on_earth|alive|here_on
    """,
    "es.suicide.despair": """
        no ?le|les|yo|ya|me ?le hace|hago|haria|hacemos falta ?a ?ya nadie|ninguno|aqui
        a nadie ?ya|le|les ?le falta|hago|hace|importa|importo|interesa|sirvo ?falta ?yo|si
        no ?ya|yo sirvo|sirve|valgo|vale ?ya|ni para|pa|por|un ?ni familia|mi|nada|nadie|peso|seguir|vivir
        estar*|estari*|quedar*|vivir*|seri* ... contento|contenta|descansad*|feliz|felices|liger*|mejor|tranqui*|aliviad*
            sin este|esta|el|tanto|mi|tener|la bulto|carga|cruz|estorbo|lastre|mi|peso|que|vago
        sin ?este|esta|mi bulto|estorbo|lastre
        soy|siento|es un|una|puro|el|la|nada ?mas ?que bulto|estorbo|lastre|peso_muerto|mueble|cero_a_la_izquierda|sobrante
        sobro|estoy_de_mas|esta_de_mas ?ya en|aqui|todos|para|mundo|vida
        they d|would ?all ?be fine|better ?off sin
        fine|better ?off sin mi
        quit*|ahorr* ?les|nos|me ?un|una|el|la ?de ?este ?esta bulto|carga|estorbo|problema ... encima|familia|mama|todos|
            medio
        merecen|merece|necesitan ... mejor mama|papa|madre|padre|hija|hijo|esposa|esposo ... sin|no_este|yo
        hacer*|cometer|haga|hizo|hice|va_a_hacer ?se ?me ?una|alguna|un tonteria|tonterias|locura|barbaridad|disparate|
            pendejada|estupidez ... encontr*|miedo|mism*|pistola|sola|solo|vida|pastillas
        quit* ?se|me ?de|del medio|en_medio
        no vale|valio|merece ?ya la pena ?seguir ?vivir viv*|seguir|nada|existir
        para|pa que seguir|sigo|vivo|vivir|despertar*|levantar*|existo
        no ?le ?ya ?se veo|ve|encuentro|halla|hallo|hay|tengo|tiene salida|futuro|porvenir|manana
        se|me acabo|acaba|termino ?ya ?el ?la camino|cuerda|vida|mundo
        quiero|quiere|queria|quisiera|preferiria|prefiero|ganas_de|pensando_en ?ya ?mejor apagar*|borrar*|desaparecer|
            dormir*_y|dormir*_para|esfumar*|estar_muert*|no_despertar|no_estar|no_existir|no_haber_nacido|tirar*|lanzar*|
            colgar*
        voces ?que ?le|me|te ?dicen|gritan|piden|ordenan ?que ... mat*|muer*|salt*|tir*|cort*|acab*
        cuchilla|navaja|gillette|tijeras|cuter|hoja_de_afeitar ... brazo|brazos|munecas|muslos|piernas|antebrazo|escond*|
            cama|bano
        rayas|cortes|cortaditas|quemaduras|heridas ... brazo|brazos|munecas|antebrazo|antebrazos|muslos ?que se
        se|me corta|corto|raya|rasguna|quema|golpea|lastima|pellizca ?ella|el ?a|la|los|las brazos|mism*|piel|cabeza|
            piernas|munecas
        empastill*
        dios|diosito|virgen|senor|muerte|vida ... equivoco|olvido|castig*|no_me_lleva|no_se_lo_lleva|por_que_no|dejo ...
            viv*|aqui|lleva|llevo|mi
        cans* ?me|se|ya ?de ?tanto respirar|existir|despertar*|levantarme|estar_viv*|ser_yo|vivir|seguir_viv*
        ya me|se canse|canso ?yo|el de ?tanto ?esta ?la existir|luchar|pelear|respirar|sufrir|vida|vivir|todo_esto
        munecas|venas|brazos ?bien|todas|las abiert*|cortad*|rajad*|sangrando|vendad*|tajead*
        muneca|munecas ... tina|banera|regadera|sangre|navaja
        soga|lazo|mecate|cuerda|cable|reata ... columpio|hamaca|viga|techo|nudo|taller|bodega|arbol|garaje|cochera|cuarto|
            escondi*|compro|amarr*
        amarr*|colg*|puso|hizo|hace ... soga|lazo|mecate|cuerda|nudo|horca
        llev*|agarr*|saco|tomo|cargo|guard* ... pistola|escopeta|fusca|arma|rifle ... dejo|anillo|cartera|carta|solo|sola|
            apag*|llor*|monte|cerro|rio|carro
        dejo|dejando ... anillo|cartera|celular|llaves|reloj|documentos ... pistola|escopeta|arma|carta|no_vuelve|
            no_aparece|desaparec*|mesa_y
        calcul*|cuent*|mido|mide|imagin* ... pisos|metros|tardaria|tarda|caida|altura|duele|cuantas|cuanto ... balcon|
            puente|techo|azotea|caer|pastillas|aire
        me|se tomaria|tiraria|mataria|colgaria|cortaria|ahorcaria|aventaria|dispararia|iria|lanzaria
        da|dan|daria|diera ?me|le|ya igual|lo_mismo ?ya ?si amanecer|amanezco|despertar|despierto|estar|existir|morir*|
            muero|seguir|vivir|viva|vivo
        me|le|nos ?ya ?me arde|duele|pesa|cuesta|cansa|sobra|fastidia|da_asco|estorba|lastima|quema ?ya ?mucho ?hasta ?tanto
            vivir|existir|la_vida|respirar|estar_viv*|despertar
        merecen|merece|necesitan|ocupan otro|otra|un|una ?mejor ?verdadero mama|padre|madre|papa|esposo|esposa ... no_sirvo|
            yo|sin_mi|mejor|viv*
        ya|yo ?ya no ?le ?les sirvo|sirve|valgo|importo
        arriba|encima|orilla|borde|filo|barda|techo ?de ?en ?la ?el ?un del|de|un|el azotea|edificio|puente|torre|techo|
            barranco|estacionamiento|hotel|hospital
        arriba|encima|orilla|borde|filo ?del ?de azotea|edificio|puente|torre|techo|barranco
        no quiere|quiero|quiso ?ya ?seguir ?con tomarse|tomar|tomarme|ponerse|comer|ir ... para_que|pa_que|que_caso|ya_para
        ya no ?se ?me ?quiere|quiero toma|tomarse|pone|ponerse|va ... dialisis|insulina|corazon|pastilla|medicina ...
            para_que|pa_que|que_caso
        si ?no ... se ahorca|avienta|corta|cuelga|dispara|envenena|mata|tira
        si ?no ... me ahorco|aviento|corto|cuelgo|disparo|mato|tiro
        compr*|consegui*|tengo|tiene|guard* ?ya ?el|la|un|una raticida|veneno|cianuro|soga|insecticida|gramoxone|racumin
        estar|este|estare|estara|voy|irse|irme con ?mi|su ?mi|su bebe|hija|hijo|mama|nina|nino|papa ?que perdio|perdi|murio|
            fallecio|se_fue|se_le_fue
        canon|pistola|fusca|arma|escopeta ... boca|sien|cabeza|barbilla|paladar ... el|llor*|me_marco|suyo|se|yo
        acuest*|acost*|tiend*|tendi*|tirad* ?me|se ... autopista|carretera|carril|rieles|vias
        escrib*|grab*|tall*|marc* ... brazo|brazos|pierna|piel|muslo ... cuchilla|gillette|navaja|vidrio|compas
        no tengo|tiene|hay|queda ?yo ?ya ?ningun remedio|salvacion|arreglo|cura|compostura ?ni ?para
        me|le duele|cuesta|pesa mas vivir|estar_viv*|seguir
        mejor|prefieren|preferible|vale_mas|quisieran ?un|una ?tener hija|hijo|hermano|papa|esposo muert*|enterrad*|
            en_el_panteon ... que|borrach*|drogadict*|vicios*|adict*
        quite|quitamos|quito|quitaron|arrebate|arrebatamos ?le ?de ?la|el|su cuchillo|navaja|pistola|soga|cuerda|pastillas|
            arma|veneno|raticida|gillette ?de la|las|su mano|manos|boca|cuello
        tengo|traigo|agarre|saque|estoy_con ?yo ?aqui ?ya ?la|el|una|un cuchillo|gillette|navaja|pistola|soga|cuchilla ...
            aqui|conmigo|en_la_mano|enfrente|mano|muneca|no_se_que|lloran*
        encerr*|encierr*|metio ... bano|cuarto|carro|cochera|bodega ... arma|cuchillo|navaja|pastillas|pistola|rasuradora|
            escopeta|soga|gillette|tijeras
        solt* ?yo ?las|los|el|mi|ambas manos|volante ... acelero|acelera|carretera|curva|manej*|volante
        acelero|acelera|manejo|maneja|voy_manejando ... solt*|cierro|cierra|apago|apaga ?las|los|el luces|manos|ojos|volante
        no ?le|les|hay ?ya encuentro|hallo|veo|hay|tengo razon|motivo|sentido|caso|para_que ?de|para|a levantar*|salir*|
            seguir|vivir|despertar*|abrir_los_ojos
        frasco|pastillas|pistola|navaja ... abiert*|enfrente|mano|senta* ... senta*|frasco|mir*|mano
        ya ?yo|lo|me decidi|decidio|resolvi|tome_la_decision ... adios|cuid*|nadie|perro|quede|irme
        quede|quedese|cuide|adopte ?alguien|con ?con mi|mis|a_mi gata|gato|gatos|perro|perra|perros ... ya|decidi|no_voy|
            porque
        juntando|agarrando|me_falta|reuniendo|tomando el|solo_el|valor|coraje ?valor ... hacerlo|irme|matar*|pastillas|
            terminar|vida
        estoy|ando|esta juntando|agarrando ?el valor|coraje|fuerzas
        espera*|esperando ?a ?que|nomas|solo ... case*|crezca*|cumpla*|gradue*|nazca|salga* ... descansar|irme|irse|morir*|
            poder_irme|ya_no
        para|pa que no ?les|me|tengan batallen|falte|gasten|preocupen|sufran ... dejo|deje|pag*|arregl*
        dej*|pag* ?todo ?ya ... meses|ano|adelantad* ... batall*|falt*|preocup*|sufr*
        borre|borren|borra|tiren|quemen|destruyan ?todo ?mi|su|el ... cel|celular|compu|computadora|cuarto|diario|historial
            ... pasa|falt*|muer*|algo
        ya ?yo ?el ?ella vivi|vivio ?lo ?bastante ?mucho ?que ... dej*|descans*|medicinas|paz|suficiente|tir*
        perdon*|disculp* ... haber_nacido|existir|nacer|seguir_viv*|estar_viv*
    """,
    # So tired that it is no sleep that is missing.
    "en.suicide.tired_of_it": """
        tired|exhausted|weary ... being_alive|being_here|being_me|existing|in_my_bones|of_breathing|of_it_all|of_living|
            of_waking|sleep_cant|sleep_doesnt|sleep_wont|to_my_soul|turn_it_off
        done|life|soul tired
        not sleepy|sleep tired|kind
        turn|shut|switch it|everything|myself|my_brain|my_head ?all off
        tired ... in_a_way|kind_of_tired|kinda_tired ... fix|sleep
        life ?is|s|has|feels|got ?got|just|gotten ?too big|heavy|much|large ... carry|for_her|for_him|for_me
        cant|dont|doesnt|not|no ?do|see|have|want|find|feel|got ?any|much|a|no|the ?fun|joy|point|purpose|reason|taste|use
            ?to|for|in|of ?being ?stick~ ?keep ?go~ alive|around|carry~_on|exist~|living
        gave|give~|giv~ up ?on ?being ?the living|life|everything
        already|basically|practically dead|gone|buried|not_here|not_alive|not_living
        i am|im already|just ?just not_here|a_ghost|a_body|walking
        only|just ?the|her|his|my|a ?empty body|shell|ghost ... here|left|moves|moving|remains|walk~|walking
        body ?still|only walks|moves ... dead|gone|inside|not
        passive ?suicid* ideation|thoughts
    """,
    "es.suicide.tired_of_it": """
        cansad*|cansancio|agotad*|hart* ... alma|apagar*|de_existir|de_mi_mism*|de_respirar|de_ser|desconectar*|dormir_no|
            no_se_quita|ser_yo|vivir
        la|esta|mi|su vida ?ya|me|le|se|nos ?le|me ?esta|hace|queda|pesa|sobra|viene|duele ?muy|demasiado|bien grande|pesa|
            sobra|pesad*|ancha|duele|estorba
        no|ya_no|ni|nada ?le|ya|me|se|mas|hay|ve|veo|da|encuentr*|hall*|tiene|tengo|queda|siento ?mas|ya|el|la ?da|ve|ningun
            ?mas caso|chiste|gusto|sentido|alegria|sabor|razon|motivo ... a_nada|existir|esta_vida|la_vida|levantar*|seguir|
            vivir|vida|nada
        ya no ?le|me ?da|dan ?mas gusto|ganas ?de ?mas vivir|la_vida|nada
        lo|la|me|que|nos ?me|lo|la ?lo dej*|dejen|deje|dejemos ir*|irme|irse|morir*
        ya estoy|esta|estaba|ando|anda muert*|sin_vida ?en ?por ?de vida|dentro|adentro|pie
        solo|nomas|puro|nada_mas ?el|mi|su|queda|anda ?mi|el cuerpo|cascara|cascaron ... camina|anda|aqui|queda|respira
        pensamientos ?de|muy suicid*|de_muerte|oscuros
        desaparecer|borrarme|esfumarme|apagarme|desenchufarme
        no ?da ?quiero|quiere|quisiera|queria mas|seguir ?con|gusto|viviendo ?la ?esta ?en vida|vivir
    """,
    # Death would be welcome if it came by itself; said with "not that I want to" before it, too.
    "en.suicide.not_that_but": """
        not|isnt|aint ?that|like|saying|as|even ?if ?though ?that ?i|he|she|im|id|ill ?really|actually|am|wanna|want|would|
            would_do|going|gonna ?to|to_go ?do die|dead|hurt_myself|kill|suicidal|anything ?myself|himself|herself ... but|
            just ... bus|car|didnt_wake|dont_wake|gone|happened|hit|it_to_stop|never_wake|stop_existing|truck|wouldnt_mind|
            world
        wouldnt|wont|not mind|fight|complain|care|be_sad|stop_it ?too ?much ?if i|it|he|she|a|the|something ... came|crash*|
            die|died|dead|end*|hit|happened|gone|killed|stopped|took|wake|woke|bus|truck|train
        if|hope|wish|rather ... didnt|dont|never|not wake|woke ?up ... be|better|bless*|fine|good|happy|mind|okay|ok|relief
        dont|doesnt|never|not|quit|stop|stopped|without ?even|ever|bother ?to look|looks|looking|check|checking ?both ?ways
            ?before ?when ?for cars|cross|crossing|street|traffic|road
        hop~|pray~|wish~ ... just ?dont|never|not ?to wake
        look~ like|an ?just an|a ?freak accident
        accident ... insurance|policy ... pay~|pays
        policy|insurance|benefits ?still ?only ?will pay~|pays ?out ... accident|more_than|not_suicide|talk~
        seatbelt|seat_belt ... anymore|point|reason
        wouldnt|wont|not|dont|would ?be ?be|feel|mind|care|not ?even ?too ?so ?that upset|mad|sad|bothered|sorry|mind|
            complain|angry ?if ... finish*|kill*|end*|took|take|hit|never|die|died|got_me|over
        wish|hope|hoping|pray|praying|if ?that ?the|this|my|some cancer|covid|crash|disease|flu|heart|liver|overdose|
            pneumonia|storm|stroke|surgery|tumor|virus ... finish*|kill*|end*|take|took|takes|gets_me|does_it|did
    """,
    "es.suicide.not_that_but": """
        no ?es|digo ?yo ?que ?me ?yo ?se quiera|quiero|vaya|voy ?a ?hacer ?yo ?nada matar*|morir*|suicid*|hacer* ?algo ...
            pero|si|ojala|mejor ... mejor|atropell*|despert*|pasa*|accidente|camion|carro|micro|tren|bala|importa*|igual|
            queja*
        si|ojala|que ?un|una|el|la ?dia ?me|nos|lo atropell*|aplast*|arroll*|fulmin*|parta|pise ... alivio|bien|favor|igual|
            mejor|importa*|filo|felic*|gracias|paz|ojala
        si ?ya ?me ?un ?dia no despertar*|desperte|despierto|amanec* ... alivio|bien|favor|igual|mejor|importa*|paz
        cruz* ... sin mirar|ver|fijar*|voltear
        sin mirar|ver|fijar* ... cruz*
        no miro|veo|volteo|me_fijo ?ya ... cruz*|calle
        parezca|parecer|pase|pasar ?por ?que ?fue ?como un accidente
        accidente ... poliza|seguro ... cobr*|paga|pague
        manej*|conduc* ... ojos_cerrados
    """,
    # Their own burial, spoken of in good health; debts and forgiveness settled with one after the other.
    "en.suicide.own_burial": """
        asked|asks|begged|made_me|promise*|says|said|told|tells|wants|wrote ... bury|buried|cremat*|casket|coffin|headstone|
            obituary|eulogy|pallbear*|scatter|ashes ... her|him|me|where|which|if|near|next|not|by|under
        scatter|spread|sprinkle ?all her|his|my ashes
        closed|open casket ?for her|him|me
        picked|chose|choosing|pick~|found|show~|showed ?out|me|us ?a|the|his|her|my ?own spot|plot|place|tree|hill|ridge ...
            bury|buried|creek|creeks|lie|rest|see|stay|view
        call~|message~|messag~|phone~|text~|track~|visit~|writ~ ... all|each|every|everybody|everyone|one_by_one|old|
            relatives|the_whole ... apolog*|forgive|forgiveness|goodbye|farewell|pardon|sorry
        ask~|beg~|seek~ ?us|for|everyone|everybody ... forgiveness|pardon ... one_by_one|each|everybody|everyone|relatives
        forgiveness|apolog* ... one by one
        one by one ... apolog*|forgiv*|goodbye
        calling|called|texting ... forgiveness
        put|bury|lay|set|plant me|him|her ?down ?in ?the ?ground beside|by|next|near|with|close ?to
        playlist|songs|song|music|flowers|hymns|readings|speech|poem|photo|photos ... for|at ?my|his|her|your ?own funeral|
            wake|memorial
        planned|planning|plans|plan~|wrote|writing|paid|paying|prepaid|designed ?out ?all ?for ?off her|his|my ?own
            cremation|eulogy|funeral|headstone|memorial|obituary|plot|wake
        told|tells|asked|says|said ... which|what|the dress|hymn|hymns|suit|song|songs ... bury|buried|funeral|wear|mama|
            mom|fifty|only
        said ?put|bury|lay ?me next_to|beside mama|mom|daddy|dad|her|him
    """,
    "es.suicide.own_burial": """
        encarg*|pidio|pide|pedi*|dijo|dice|hizo_jurar|quiere|promet* ... cremen|entierr*|mortaja|novenario|nueve_dias|
            panteon|recen|rezo|rezos|velen|velorio|cenizas ... le|la|lo|me|no|que|vestid*|sin|junto|donde
        encarg*|pidio|pide|dijo|dice ... que ?no|le|la|lo|me ?le|lo|la|me cremen|entierren|lloren|pongan|recen|rece|velen|
            vistan
        no ?que ?le|me|la|lo pongan|vistan|velen|entierren ... vestido|negro|traje|de|caja
        rece|recen|rezen ?le|me ?por los|sus|mis|nueve nueve_dias|dias|rosarios
        esparc*|tir*|ech* ?que ?mis|sus|las cenizas
        pid*|pedir* perdon ... todos|uno_por_uno|cada|parientes|familia
        uno por uno ... perdon|despid*
        despid* ... uno_por_uno|paciente_por|por_paciente|cada_uno|de_todos
        ponganme|entierrenme|enterradme|enterrame|sepultenme|dejenme|velenme ... al_lado|con|junto|donde|cerca
        lista|canciones|cancion|flores|musica|ropa|traje|vestido|foto ... mi|su ?propio entierro|funeral|velorio|sepelio
        planea*|planeando|pag*|prepar*|escrib*|escogi*|eleg*|organiz* ... mi|su ?propio entierro|funeral|velorio|sepelio|
            misa|esquela|lapida
        pid*|pedi* disculpas|perdon ?por ... acaso|dudas|todo
        devolv*|pag*|salda*|cancel* ?me ?le ?todo ?toda ?la|el|lo ... deuda|dinero|plata|prestamo ... disculp*|mirada|
            perdon*|anos|todos
        sobre|carta|caja|cajita|llave|paquete ... para|pa mi|mis|el|la|los|sus|su hija|hijo|hijos|esposa|mujer|mama|ninos|
            hermana ... cuando|despues|luego|dia|pase
        me|le sobra|sobran ?los ?la ?mucha dias|anos|vida|tiempo|casa
        no ?se|te|me molesten|moleste|molestes|compren|compres|compre|gasten|gastes|guarden ... cumpleanos|navidad|regalo|
            regalos|ropa|zapatos|nada
        ensen*|explic*|mostr* ... caldera|calentador|donde_esta|facturas|gas|llaves|papeles|recibos|seguro|boiler|cuentas
        hablo|habla|hablando de|sobre mi|si mismo|misma ... pasado
        deja|dejo|deje|dejado|suspendi* ?de ?tomar ?ponerse ?la|las|el|su|sus ?a insulina|dialisis|medicina|medicinas|
            pastillas_del_corazon|quimio|tratamiento ... adrede|a_proposito|ya_no|tranquil*|sonri*|alcanzar*|irse
    """,
    # -------------------------------------------------------------------------------------------- overdose
    "en.overdose.no_answer": """
        could_not|cant|couldnt|cannot|not_able_to|unable_to ... bring~|brought|get|rouse~ ?her|him|them|mom|dad ?back round|
            around|rouse*
        no wake|waking|respond|response|reaction ?up
        every|all|both|each|whole blister|blisters|packet|packets|sheet|strips ?pack|packs|of ?pills ... empty|gone|open|
            popped
        blister|pill packs|pack|packets|bottles ... all|every ... empty|gone
        arm|hand|leg ?it|just ?just drop|drops|dropped|falls|fell|flop*
        medicine|pills ... all|every ... gone|empty ... asleep|breath*|floor|wake
        i said|say|yell~|whisper~ ... mom|mommy|mama|dad|daddy ... answer|move|wake ?up
        floor ... doesnt|didnt|wont|not answer~|move~|wake~
        discharged|left|walked_out|signed_out ?herself|himself ... after ... narcan|naloxone|overdos*|spray|saved|revived
        gone|went|going over ?on|in ... gear|bag|needle|toilet|bog|brown|again
        gouch*|nodding|nod|nods ... cant|doesnt|wont|not ... hear|lift|open|respond|rouse|talk|wake
        sparko|spark_out|out_for_the_count|dead_weight|lights_out
        out for the count
        peep|squeak|sound|word|groan|murmur|grunt|blink|twitch ?out ?of her|him|them|from|when
        cant|couldnt|not|isnt|wont|doesnt|didnt get|getting ?a|any|one peep|squeak|sound|word|groan|blink|reaction ?out
        isnt|not|wont|doesnt|cant|didnt|hasnt come|came|coming ?back round|around|to ?for|when|yet|since|and|after|even
        nobody|noone|no_one home behind|in ?her|his|the ?those eyes
        eyes ?are ?is ?were ?like pinned|pinpricks|pins|pinpoints|slits|glassy_and_not
        chin|head|face ... chest|keyboard|knees|plate|soup|table|sink ... cant|doesnt|not|wont|nothing|drool*
        slid|sliding|slides|slumped|folded|keeled|toppled down|off|over ?the|a|his ... cant|chair|doesnt|not|nothing|sofa|
            toilet|wall|wont|bed
        dodgy|bad|funny pill|pills|gear|batch|bag|powder|tablet|tablets|stuff ... ambulance|cant|collaps*|floor|limp|sick|
            wont
        neck~|necked|scoffed|horsed|banged|hoovered|swigged|dropped|drop ?back|in|into|about|like|a|the|all|some|nearly ?a|
            the|whole|entire|NUM|load ?of box|bottle|lot|pack|packet|paracetamol|pills|strip|tablets|tabs|valium|xanax|
            sleepers
        took|taken|takes|swallowed|had ?about|like|the|a|all|over|nearly NUM|whole|load|fistful|handful|bunch|lot ?of|my|
            her|his|the paracetamol|tylenol|pills|tablets|tabs|sleepers|sleeping|antidepressants|meds|capsules
        took|taken|takes|swallowed|had the lot
        mix~|mixed|chased|washed|stacked|doubled|combined ... with|on ... vodka|tequila|whiskey|wine|booze|alcohol|xanax|
            benzos|pills|methadone|oxy ... cant|sleepy|slow|wont|limp|out|breath*
        recovery position
        rolled|turned|put ?her|him|them on|onto her|his|their side
        cant|couldnt|dont|wont|not ?even ?hardly ?barely get ?even a|any|one answer|blink|groan|grunt|moan|peep|reaction|
            rise|sound|squeak|twitch|word
        dont|doesnt|wont|not|cant|isnt ?even ?be open~|opening ?up her|his|them|those|its ?two eyes|eye
        doesnt|isnt|not|wont|cant hear~ ?even ?her|his ?own ?when ?us|me|name ?anymore ?again
        on the nod ... cant|groan|since|yesterday|wont|hours|wake
        finish~|drank|drain~|emptied|downed|sipped|chug~ ... codeine|cough_syrup|lean|syrup|methadone|oramorph|morphine|
            lotion|listerine|rubbing_alcohol ... bottle|all|hiccup*|slow|name|breath*|small|sleep*
        shake~|shook|shaking ... all_i_want|and_shake|nothing|like_hell ... dont|doesnt|wont|nothing|eyes
        will not come|wake to|up|around|round
        zero|cero reaction|response|respuesta|reaccion
        foaming|frothing ?at ?and ?the ?from mouth|stiff|blue|shaking|out|limp|twitching
        got|get|getting ?him|her|his ?the ?own heart|pulse back|beating|going|restarted|started ?again
        mommy|daddy|mom|mama|dad ?is|was|taking ... cold|long_nap ... cold|cant|wont|not
        dead on ?the bathroom|floor|kitchen|ground|couch|bed ... but|back|heart|revived|paramedics|medics|narcan
        fell|collapsed|down|slid ?and|over ... needle|syringe|foil|pipe ... cant|doesnt|isnt|not|wont answer~|move|moving|
            respond|speak|talk|wake
        needle|syringe|foil|pipe ... wont|doesnt|isnt|not ?even answer~|move|moving|respond|speak|talk|wake
    """,
    "es.overdose.no_answer": """
        no wake|waking|despierta|desperto up
        ni ?el|la|con ?el|la|un|su|los ?mi ?bocina|claxon|sol|luz|agua|frio|hielo|gritos|horn|ruido|musica|cachetadas|alarma
            ... despert*|despiert*|reaccion*|mueve|inmuta|asi
        y ni asi|pio|modo|caso
        es|esta|parece|como ?hecho|hecha un trapo|bulto|costal|saco|muneco|tronco
        no hay caso|modo|forma|manera ?de|que ?que ?se ?despertarlo|despierte|despertar*|reaccion*
        NUM|dos|tres|una|cuatro ampolla|ampollas|dosis|viales de naloxona|narcan
        naloxona|narcan ?le|me|nos ... pusieron|dieron|aplic*|echaron|metieron|puso|dio|inyect*
        pupilas ... alfiler|alfileres|puntitos|chiquit*
        se ?me|le tomo|trago|comio|empujo|bebio|bajo|metio todas|todos ?las|los|sus ?mis pastillas|pepas|pildoras|remedios|
            medicinas|tabletas
        se ?me|le|nos fue|ha_ido|iba|habia_ido la mano|olla|pinza ?con
        se ?me|le ?ha paso|pasado|pasaron|pasando ?de la|con rosca|vueltas|raya|dosis|pastillas|gotas|polvo|polvos|droga|
            coca|tusi
        se ?me|le ?ha quedo|quedado|queda|quedaba|quede pegad*|tiesa|tieso|dur*|en_el_viaje|en_blanco|frit*|seca|seco|
            como_piedra|tirad*|tumbad* ... no|ni|nada|baba|bano|jeringa|pastillas
        ni a golpes|gritos|cachetadas|sacudidas|tirones
        ni con agua|gritos|golpes|amoniaco|hielo|vinagre|cachetadas|bofetadas|pellizcos
        cabeza|quijada|barbilla|cuello ?le|se|la ?le|la ?toda ?como colgando|cuelga|caida|ladeada|suelta|cae|clavada|pecho
        se ?ha|me mando|zampo|metio|bajo|clavo|comio|echo|trago|tomo|tomado|metido ?como|casi|ya|unas ?un|una|dos|tres|
            medio|media|todo|toda|el|la blister|caja|frasco|plancha|tableta|tira|tarro|cartela|ristra
        blister|blisters|tiras|planchas|cajas ?de ?las ?pastillas vacia|vacias|vacio|vacios
        mezcl* ... alcohol|aguardiente|cerveza|ron|tequila|vino|vodka|whisky ... babe*|dormid*|no|palid*|raro|despiert*|
            tumbad*
        carbon activado
        dormid*|durmiendo desde|hace|todo ... anoche|ayer|dia|horas ... no|ni ... despiert*|despert*|levant*|reaccion*
        tirad*|acostad*|caid*|botad*|echad*|desparramad* ... no|ni ?me|nos|le|se|lo contesta|despierta|habla|hace_caso|
            levanta|mueve|oye|responde|reacciona
        no ?me|nos ?ya contesta|responde|habla|oye ... agua ... cara
        agua ... cara|cabeza|nuca ... nada|no|ni|igual
        cero respuesta|reaccion|movimiento
        le|me ?ha dio|da|dado|dando ?como la palida
        palmadas|cachetaditas|sacudones|pellizcos ... na|nada|ni|no|vuelve
        se ?me ?le volvio|vuelve a ir|apagar|dormir|quedar
        trag*|tomo|tome|comio|metio ?como|unas|unos|casi|mas_de|las N|cuarenta|cincuenta|treinta|veinte|quince|doce|diez|
            sesenta|cien ... clonazep*|pastillas|pepas|rivotril*|tafil*|alprazolam|paracetamol|tramadol|tabletas|pildoras|
            diazepam|somnifer*
        me|se ?ha pase|paso|pasado|pasamos ?bien ?mucho ?ya de|con ?la|el|las coca|cristal|dosis|perico|piedra|pastillas|
            gotas|mdma|tachas|keta|polvo|merca|tusi|chiva
        no siento ?ya ?ni ?bien ?los|las|mis manos|brazos|cara|piernas|dedos ... corazon|coca|droga|met*|pase
        incoherencias ... pastillas|trag*|tom*
        se ?me|le puso|quedo azul|dur*|engarrotad*|morad*|rigid*|ties* ... fum*|inyect*|linea|met*|pase|pastilla*|raya|
            chiva|toque
        espuma ... ties*|linea|pase|inyect*|fum*|pastilla*
        desmay*|desvanec*|desplom* ... fum*|inyect*|met*|pastilla*|linea|chiva|perico|tom* ... no|tarda|apenas|contest*|
            respond*
        dej*|tir*|bot*|abandon*|aventaron ... urgencias|hospital|cruz_roja|clinica ... casi|inconscien*|muert*|sin|tirad*
        jeringa|aguja|pipa|foco|chiva|cuchara ... no ?me|nos|se|le contesta|despierta|mueve|oye|responde|hace_caso
        palid*|blanc*|gris|helad* ... jeringa|aguja|pipa|foco ... no
        desvanec*|desmay* ... inhal*|oler|olio|fumar|fumo|inyect*|polvo|solvente|thinner
        ya van|con_esta|tuvo|lleva N|dos|tres|cuatro|cinco|otra ?ya ?van ... sobredosis|hospital|naloxona|narcan|resucit*|
            reviv*
        hospital|urgencias ?lo|la ?ya ?me solto|solto_hoy|dio_de_alta ... otra|sobredosis|naloxona|tercera|segunda
    """,
    # -------------------------------------------------------------------------------------- not breathing
    "en.not_breathing.air": """
        air|breath|breathe~|breathing|breaths|gasp~|gulp~|inhale~|snor~ ... every_few|every_now|every_once|every_so_often|
            here_and_there|in_a_while|long_gap|long_gaps|long_pause|long_quiet|now_and_again|now_and_then|once_in_a
        breath|breathing|breathes|gasp|gulp|noise|snore|snort|sound|wheeze ... then it|nothing|quiet|quits|silence|stop|
            stops|dead_quiet|long
        then nothing|quiet|silence|stops|long then|again|another
        breath* ... long quiet|gap|pause|silence|wait ... another|again|next
        gulp|gulps|gasp|gasps|sip|sips ?of air
        zero|no|not_any|not_a|hardly_a|hardly_any|barely_a|barely_any|without_a breath|breaths ?left in|from|out|coming
        do|did|doing|done|start~|perform~ ... cpr|compressions|mouth_to_mouth ... on ?my|our|own|her|him|the
        cpr|compressions on ?my|our ?own brother|dad|daughter|father|friend|girlfriend|husband|kid|mom|sister|son|wife
        gone|going|goes|go|turn~|went|look~|is|hes|shes ?all|such ?a|an|the|this|some ?most|very|real|really|kind_of bad|
            funny|awful|horrible|odd|peculiar|strange|weird|wrong|scary color|shade|colored
        turn~|turning|went|going|goes|gone|getting|got ?a|all|kind|kinda|sort|real|really|so|kind_of|sort_of ?most ?peculiar
            ?weird ?shade ?of blue|cyan|lavender|lilac|mauve|purple|slate|violet
        breath*|snor* ... mud|underwater|gravel|water|straw|a_chair|a_chain|a_saw|syrup|wet_cement
        breath* ... quit|quits|stop|stops ... start|starts|starting|begin|again ?up
        keeps stopping|pausing|quitting ?for ... ages|breath*|forever|long|seconds|snor*
        snor* ... keeps stopping|pausing
        breath*|breathin ?is|are|are_really|has|getting|sounds|seems|looks|been|so|really|all|its|gone|gets|very|super|just|
            like|went|now ... agonal|barely|broken|choppy|faint|funny|heavy_and_slow|irregular|jerky|jagged|labored|noisy|
            odd|off|ragged|raspy|rattly|shallow|slow|spaced|strange|uneven|weak|weird|wet
        cant|couldnt|dont|barely|hardly see|hear|feel|find|tell ?any|a|her|his|if|the|no|him|them ... breath*|chest
        fight~|struggl*|gasp*|battl*|hungry|starv* ?for|to ?get ?each|every|her|his|some ?more|one ?little air|breath|
            breathe|oxygen
        chok* ... own|puke|sick|spit|vomit|tongue
        death rattle
        lips|face|nails|fingers|mouth|hands|ears|toes ... blue*|purpl*|gray|violet|dark|dusky|slate|mauve
        noise|noises|sound|sounds|sounding|breath* ?kinda ?almost ?just like ?a ?an ?some ?somebody ?old ?when accordion|
            bagpipes|bear|blender|blowing_bubbles|chainsaw|coffee|coffeepot|darth|drain|dragging|drowning|fish|gravel|hog|
            kettle|lawnmower|motor|mud|percolator|pig|pump|saw|straw|syrup|toilet|underwater|vacuum|walrus|washing_machine|
            water
        hiccup~|sip~|gulp~|snatch~|chew~|chomp~ ?at ?for ?the air
        air small|little|bit|drop ?by ?small|little
    """,
    "es.not_breathing.air": """
        aire ?le|se|me|ya|apenas ?le|me|se sale|entra|pasa|silba ?a|como|con|en|muy ?puros jalones|saltos|silbido|silbidos|
            chillidos|tirones|gotas|poquitos|ronquidos|hervor
        bota|busca|jala|suelta|tira|saca|coge|agarra ?el|la aire|respiracion a|con|como|en ?los|puros ?puros jalones|
            tirones|saltos|sorbos|boqueadas|pez|pescado
        aire como ?un pez|pescado|pescadito
        respira*|respiracion ... a_jalones|a_ratos|a_saltos|a_tirones|por_ratos|una_vez_cada|cada_rato|cada_tanto|con_hipo|
            entrecortad*
        hace|hacer|con|pausas|va ?unas pausas|parando|paradas ... N|aire|larg*|respir*|segundos|veinte|diez|treinta|minuto
        pausa|pausas ?como ?largas de|como|larg* ... segundos|minuto
        silbido|silbidos|gorgoteo|hervido|hervidero|hervor ... aire|boca|pecho|garganta|respira*|labios|unas
        pecho|garganta ... gorgoteo|hervido|hervidero|hervor|silbido|silbidos
        color ?muy ?bien raro|feo|extrano|horrible|de_muerto
        ronca* ... ahogad*|ahogao|entrecortado|feo|maluco|parando|raro
        no|ni ?le|se sube|baja|mueve|infla ?el ?ya pecho|panza|barriga|pancita
        apenas|casi_no|casi|ni|no|poco|poquito|mal ?se ?le ?la ?lo siente|siento|sentimos|escucha|escucho|oye|oigo|nota|ve|
            veo ?que ?el|la|su respir*|aliento|resuello|pecho
        respira*|respiracion|resuell*|resoll* ... apenas|bajit*|cada|cortad*|cortit*|despacit*|dificil*|entrecort*|feo|
            forzad*|lent*|mal|pausad*|poquit*|rarito|raro|superficial
        ahog* ... vomito|saliva|lengua|flema|flemas|espuma|sangre|baba
        ronquido|ronca|roncando|ronquera ... muert*|raro|rara|nunca|feo|ahog*|motor|agua|olla|para|corta
        labios|boca|unas|cara|dedos|orejas ?los|las|se|le|esta|estan|tiene|tienen|toda|todos|medio|ya|como|de ... azul*|
            morad*|negr*|violet*|lil*|gris*|cenic*|plom*
        ronquido|ronca*|resuello ... atraves*|botando|espuma|boca|feo
        respira* ?muy chiquit*|poquit*|bajit*|de_vez|de_rato|salteado
        de vez en cuando ... respira*|jala|suspir*
        cara|carita|boca ?esta|toda|como|de|color ceniza|cenicienta|ceniciento|cera|tierra|cemento
        botando|echando|saliendo|sacando|con ?le ?la ?por espuma
        espejo|vidrio|cuchara|pluma ... no ?se ?lo empana|mueve|nubla|opaca
        no se empana|nubla|mueve ... espejo|vidrio|pecho
    """,
    # -------------------------------------------------------------------------------------------- violence
    "en.violence.under_siege": """
        lock~|bolt~|chain~|padlock~ ?up ?my|our|the|us|me ?front|back ?door|doors|gate ?in ?house ?us ?me from outside|
            the_outside
        shot|shoot~|slash~|slit|cut|flatten~|punctur~ ?out ?all ?four ?my|our|the ?car|truck tires|tyres|brakes|brake_lines
        wake|wakes|woke|woken ?me ?up standing|stood|stands ?over
        stand~|stood ?over my|our|me ?bed ?at ?with ?night ... knife|money|demand*|scream*|bat|gun|hammer
        over my bed
        disabl~|took|takes|pulls|removed ... distributor|battery|spark_plugs|car_keys ... cant|couldnt|leave|so_i
        clout~|wallop~|thump~|lamp|lamped|deck~|leather~|thrash~|glass|glassed|nutted|headlock*|boot|booted|whack~|swat|
            swatted|clobber~|biff~|lash~_out|lay~_into|laid_into|went_for|goes_for|go_for|squared_up|squares_up|rough~_up|
            knock~_about|work~_over|floored|flattened|skelp*|slapp*|batter~|cuff~|thwack~|wrestl*|wrench~ ?at ?to ?on her|
            him|me|mom|mam|us|my|our|dad|his|gran|nan
        knocks|knocked|knocking|smacks|slaps|bats|chucks|flings|throws|shoves|tosses her|him|me|us about|around
        corner~|trap~|block~|follow~ ?me|us|her ?in ?into ?to|from ?the kitchen|bathroom|bedroom|hall|hallway|door|doorway|
            room|work|car
        stands|standing|stood|blocks|blocking|planted ?in ?himself ?the door|doorway|stairs|way ... cant|leave|let|out|so|
            till|until|wont
        hid|hide|hides|hiding|locked|lock ?away|up ?all ?the ?our ?my knives|knife|kitchen_knives|scissors|keys|guns
        bag packed|by_the_door|ready ... case|door|leave|run|window|car|when
        sunglasses|makeup|concealer|scarf|turtleneck|foundation ... bruis*|cover*|eye|hide|inside|neck
        fell down ?the stairs|steps ... didnt|doctor|er|hospital|lie|lied|said|story|told|third
        told|said ... fell|door|stairs ... didnt|not|lie|lied
        takes|took|controls|holds|keeps|drains|checks|confiscat* ?all|my|our|her|the ?whole ?every bank|cards|card|check|
            checks|disability|money|paycheck|paychecks|pension|wages|salary|social_security
        demand*|forc*|makes|made|bull* ... me|mom|my ... money|pension|pin|cards ... or|hit|scared|threat*|scream*|shov*
        flog~|cane~|caned|lash~|strap~|thrash~|birch~|whip~ ?on me|us|her|him|my ?with
        put~|stub~|stubb~|crush~ ?out ... cigarette|cigarettes|fag|butt|butts|cigar ... arm|back|hand|leg|me|neck|skin
        with|by ?a|the|his|her ?phone ?extension belt|cable|cane|charger|charger_cord|coat_hanger|cord|hanger|hose|ladle|
            slipper|spoon|stick ... across|because|beat~|hit~|marks|me|us
        chase~|chas~|came|comes|come|run|runs|ran ?me|us|her ?at ?after ?around ?me|us ?the ?house with a|the|his ?big
            ?kitchen bat|cutlass|cleaver|hammer|knife|machete|panga|pipe|poker|hurley|cricket_bat|golf_club
        back~|backed|pushed|pinned|corners|cornered|got|has|had|have ?me|us|her ?up ?in|into|against ?a ?the corner|wall|
            counter|sink|fridge ... demand*|money|scream*|shout*|yell*|cash|night|face|hit|threat*
        if i|we|she|anyone ?ever tell|tells|talk|talks|say|says|call|calls|leave|leaves ?anyone|anybody|on_him|the_cops|
            police|him|anything ... canal|ditch|end_up|grave|ground|hurt|kill|lake|river|sorry|trunk|woods|find
        lock~|shut|shuts|threw|chain~ her|me|us ?out ?up|on|in|outside ?in|of|on ?the ?a balcony|basement|bathroom|bedroom|
            car|closet|garage|house|porch|room|roof|shed|cold|snow|rain
        pac~|pace~|standing|waiting|prowl*|circl* ?right ... outside|hall|hallway|door|porch|window|driveway ... bat|gun|
            knife|hammer|machete|stick|pipe
        typing|texting|writing|whisper*|hiding ?this|you ?this ?quietly|from|in|while ... closet|laundry|bathroom|car|
            pantry|garage|basement|attic|shed ... cause|because|while|so|until|hes|he|him|she
        pour~|dump~|threw|throws|splash~|cut|cuts|burn~|shred~|rip~|ripped ?out ?up ?all ?bleach|paint|gas|gasoline|acid|
            oil|my ?on|all|over ?my|our clothes|uniform|dress|dresses|documents|passport|papers|id
        aint|isnt|not|never allowed ?me|us|her ?to ?even call|friends|go|have|leave|out|see|talk|use|work
        made|makes|make|forces|forced ?me|her ... sex|sleep_with|have_sex|on_my_knees|beg|even_when|cry|cried|no
        ear|jaw|nose|eye|cheek|lip|rib|ribs|tooth|teeth ?is|are|was|still ... ringing|swollen|loose|split|popped|broken|
            cracked|bleeding ... he|she|hit|hits|smack*|slap*|punch*|because
        gas|gasoline|petrol|kerosene can|canister|jug ... door|house|lighter|match|outside|porch
        outside|door|porch|driveway ... gas|gasoline|petrol can
        wont|doesnt|refuses ?to let me|us|her|mom drink|eat|get|have|see|sleep|take ... because|doctor|insulin|medicine|
            meds|till|unless|until
        drag~|pull~|yank~ me|us|her|mom ... by ?my|her|the ?my ankle|ankles|arm|arms|collar|foot|hair|leg|legs|neck|shirt|
            wrist
        when|if|because|and i say|said|tell ?him no ... anyway|does_it|keeps|still|worse
        wont|doesnt|refuses ?to give|return ?me|us|her ?back ?my|our|her bag|card|clothes|glasses|id|keys|license|
            medication|passport|phone|purse|shoes|wallet ... cant|go|leave|so|until|work
    """,
    "es.violence.under_siege": """
        corta|corto|cortar~|quita|quito|apaga|apago ?me|nos|le ?la|el|toda luz|agua|gas|electricidad ... asustar*|callar|
            castigar*|obedezca|pa_que|para_que|coraje
        me|nos|le ?anda|ha|va|llega ?a tirar~|lanzar~|aventar~|arrojar~ ?con ?el|la|los|las|un|una ... cabeza|cara|encima|
            espalda|pies
        a|con|puros|los|unos|dio|dieron|da ?puros bastonazos|botellazos|cabezazos|chanclazos|cucharonazos|cuerazos|
            escobazos|latigazos|machetazos|martillazos|palazos|paraguazos|piedrazos|rodillazos|sartenazos|sillazos|tablazos|
            tubazos|varazos|zapatazos
        bastonazos|botellazos|escobazos|latigazos|martillazos|palazos|piedrazos|sartenazos|sillazos|varazos|zapatazos
        cierra|cierran|cerrar~ ... doble_chapa|doble_llave|por_fuera|con_seguro|con_candado ... llave|llaves|salir|no
        por fuera ... cierra|cerrad*|llave|candado
        le|me|nos echo|aviento|avento|echa|avienta|tira ?encima ?el|la|su carro|camioneta|coche|moto|troca|truck ?encima
        le|me|nos ?ha|anda|va|dio|da|dan|dieron|mete|metio|meten|pego|arrea|suelta|cayo ?a ?una|un|otra|buena|tremenda|
            santa|la ?buena cueriza|felpa|friega|golpiza|limpia|mano_de_hostias|mano_de_golpes|marimba|monda|paliza|pela|
            penca|pisa|salsa|soba|somanta|surra|tanda|tranquiza|tunda|zumba|zurra
        caga|cago|cagar|cagan|caga_a|revienta|reviento|molio|muele|agarra|agarro|saco|corrio ?me|nos|la|le ?lo ?a ?puras
            bollos|golpes|hostias|palos|patadas|pinas|trompadas|trompis|mangazos
        alza|alzo|levanta|levanto|sube|subio ?me|le|nos ?ya ?ha ?la mano|manos
        rompio|rompe|tumbo|patea|pateo|quemo|quema|corto|corta|tiro|tira|rajo ?me|nos|le ?la|el|las|los|toda|mi|mis|nuestra
            ropa|zapatos|documentos|libros|uniforme|maleta|cama
        me|nos|la|le ?tiene|trae|anda|vive ?bien amenazad*|amordazad*|atemorizad*|aterrorizad*|azotad*|controlad*|golpead*|
            molid*|vigilad*
        persigue|sigue|vigila|espia|acosa|acecha ?me|nos|la|a_mi|a|todo ... casa|celos|celular|trabajo|todas_partes|esquina|
            salida
        quita|quito|arrebata|arrebato|exige|cobra ?me|nos|le ?todo|toda ?mi|el|la|su|mis cobro|dinero|pension|plata|
            quincena|sueldo|tarjeta|jubilacion|bono|cheque
        vigila|cuenta|revisa ?me|nos ?los|el|la|todo ?mi|mis pasos|minutos|celular|cel|telefono|mensajes|bolsa
        escond* ... cuchillos|tijeras|machete|navajas
        maquill*|lentes|gafas|bufanda|mangas ... golpe*|moret*|ojo|tap*|cuello
        me ?digo|dije|dijo|diga ?que cai|me_cai|se_cayo|golpee|golpeo ... puerta|escalera|escaleras|bano ... mentira|fue|
            verdad|el|no
        le|les|me|nos ?ha entra|entro|entran|cae|cayo|agarra|agarro|va|fue ?encima a ?puras|puros bofetadas|cachetadas|
            galletas|golpes|patadas|pinas|trompadas|punetazos|palos|cintazos|correazos|madrazos
        me|nos|le|la|lo corre|corretea|corrio|persigue|persiguio|sigue|viene|vino|amenaza|busca|apunta con ?el|la|un|una
            ?puro ?mi cuchillo|machete|navaja|hacha|palo|bate|fierro|pistola|escopeta|tijeras|botella
        apag* ?me|le|nos ?el|los|sus|un|su ?todos cigarr*|pucho|puchos|colilla|colillas|tabaco ... brazo|brazos|cuello|
            espalda|mano|manos|mi|panza|pecho|piel|pierna|piernas
        marcas|quemaduras|quemadas ... cigarr*|puchos|plancha|encendedor
        corre|corretea|corrio|correteo|persigue|viene|vino|amenaza|sale|salio|llega|llego ?a ?todos|nosotros|mi|mama|los ...
            con ?el|la|un|una ?puro bate|cuchillo|escopeta|fierro|hacha|machete|martillo|navaja|palo|pistola|tubo
        me|la|nos|le tiene|trae|mantiene ?bien ?como prohibid*|encerrad*|amarrad*|amenazad*|sin_salir|sin_dinero|
            sin_celular|checad*|cort* ?salir
        prohib* ?me|nos|le|tiene ... amig*|celular|familia|hablar|mama|salir|telefono|trabajar|ver|visitas
        vivo|vive|vivimos|estoy|esta|me_tiene|nos_tiene|paso_el_dia|estamos encerrad*|secuestrad*|amenazad*|vigilad* ... el|
            ella|llave|llaves|marido|esposo|hijo|trabajo|salir|casa
        me|nos|la|le despierta|desperto|levanta|saca|saco|recibe|recibio|agarra ?de_la_cama ?a ?puros bofetadas|cachetadas|
            cinturonazos|gritos_y|golpes|patadas|jalones|madrazos
        me|la|nos ?ha obligo|obliga|forzo|fuerza|violo|hizo|agarro ?anoche|ayer|otra_vez|cuando|a|siempre ... aunque|fuerza|
            dije_que_no|no_queria|no_quiero|dormida|diga|llor*|relaciones
        aunque le|yo ?le dije|diga|digo|rogue|suplique|lloraba|llore ?que no|parara
        le|yo dije|digo|diga que|dije no ... obligo|siguio|encima|igual|de_todos_modos|fuerza
        cara|ojo|boca|labio|nariz|pomulo|ceja|mejilla|brazo ?bien|toda|todo|lo|la hinchad*|inflamad*|morad*|partid*|
            reventad*|abiert*|cortad* ... fue_el|fue_ella|marido|hijo|esposo|novio|tomado|ayer|anoche
        fue el|ella|mi_marido|mi_esposo|mi_hijo|mi_novio ... golpe*|moret*|hinchad*|peg*
        me|nos|le dijo|dice|jura|juro|amenazo ... echar|prender|quemar|matar|cortar|picar|desaparecer|desfigurar|romper|
            enterrar|tirar|quitar ... acido|cara|casa|cuerpo|fuego|gasolina|hijos|lumbre|madre|rio|vida
        echar|echarme|tirar|aventar ?me ?le acido
        me|nos|la ?anda corre|corrio|echa|echo|saca|saco ?a|de ?la casa|calle ... calle|empijamad*|frio|lluvia|madrugada|
            media_noche|medianoche|noche
    """,
    # ------------------------------------------------------------------------------------------- pregnancy
    "en.pregnancy.said_aside": """
        carrying|carryin ?and ?its ?im ?like ?maybe ?around about|almost|maybe|like|around|for ?like N|five|four|seven|six|
            three|two|eight ?or ?so ?N month|months|weeks
        stomach|belly ... isnt|not|aint his|mine
        baby|kid|it ?is ?aint|isnt|not aint|isnt|not his ?kid ... belly|kick*|months|stomach|test|pregnan*
        about|ready|fixing|fixin|bout to|ta pop ?out ?any
        prenatal|prenatals|appointment|checkup ... carrying|carryin|months|weeks
        sick every|each mornin|morning ... carry*|late|month|months|period|test|weeks
        seven|eight|nine|six|five|four|N|ten|eleven|twelve ?and|a|half weeks|months|wks along|gone|in
        up the duff|pole|spout|stick
        in the family|pudding way|club
        antenatal
        12|twelve|20|twenty week|weeks|wk scan
        having|have|expect*|gonna_have|about_to_have|going_to_have ?a|our|another|my|her|his baby|bub|bairn|little_one|kid|
            twins
        baby|bub|bairn ... due|on_the_way|coming ... april|august|december|february|january|july|june|march|may|november|
            october|september|soon|weeks|month|spring|summer|winter|autumn|fall
        bump is|showing|starting|big
        heartbeat|scan|midwife|ob ... baby|pregnan*|weeks|using|drinking|methadone
        girl|gf|girlfriend|wife|missus|daughter|sister|niece|she|partner ?is|shes carrying ... and|due|both|baby|months|
            weeks|shelter|still|using|smok*
        due ?back ?around ?about ?some ?time ?in|at ?the ?end ?of ?early april|august|autumn|calving|christmas|december|
            easter|february|fall|harvest|january|july|june|lambing|march|november|october|september|spring|summer|
            thanksgiving|winter|ramadan|diwali
        N weeks|wks and|n ?im ?still ?i ?am addicted|drinking|drunk|high|on_dope|on_fent|on_heroin|on_meth|shooting|smoking|
            snorting|use|using
        girl|lady|woman|she|shes|daughter|girlfriend|gf|niece|sister|wife ... about|is|shes|bout ?about ?like ?almost eight|
            five|four|nine|seven|six|N months ?along ?gone ?preg and|on|still ... drink*|fent*|heroin|meth|shoot*|smok*|us*
        cousin|cousins|daughter|daughters|gf|girlfriend|she|shes|sister|sisters|wife|niece ?is ?s ?really ?already ?now
            showing ... and|drink*|pills|smok*|still|us*
    """,
    "es.pregnancy.said_aside": """
        gestando|gestante
        primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno mes ... bebo|consumo|embaraz*|fumo|gest*|inyecto|
            panza|sigo|tomo|uso|vino
        estoy|esta|anda|ando|soy|ya ?en|de|mi ?el primer|segundo|tercer trimestre
        de|con ?un ?mi encargue|encargo|embarazo
        tengo|con|empezo|empece ?con ?unas perdidas|manchado|sangrado ... panza|embaraz*|bebe|barriga|meses|semanas
        panza|embaraz*|barriga ... perdidas|sangrado|sangrando
        antes de|que ?que nazca
        en estado|gestacion|la_espera
        prenada|prenadas|prenad* ... meses|semanas|mi|esta|anda|dejo
        se|me|nos embarazo|embarace|preno
        dejo|dejaron|quede|quedo prenada|prena|encinta|encargada|panzona|gorda
        va|voy|vamos|van ?a tener|parir|aliviar* ?un|otro|el|su|mi ?segundo|primer|tercer bebe|bebito|chamaco|hijo|hija|
            nino|nina|gemelos|crio
        latido|latidos|corazoncito ?del bebe|eco|ecografia|feto
        primer|segundo|tercer trimestre
        salgo|sale|salimos ?de cuentas|cuenta
        matrona|comadrona|ginecologa|ginecologo|obstetra|partera|ecografia|ultrasonido ... bebo|bebe|consumo|consume|droga|
            fuma|fumo|meses|semanas|tomo|toma|usa|uso
        se ?me|le ha|ya corto|fue|perdio|paro|retiro|suspendio|atraso|desaparecio ?la|el regla|periodo|menstruacion|mes
        regla|periodo|menstruacion ... test|prueba|atraso|se_me_corto|no_viene|no_llega
        test|prueba ... cayo|mano|temblando|bano|tiritas ... seguir|tomo|tomar|consumo|regla|positiv*
        sin|no ?que ?se ?me|le ?ha|me|le baja|baje|bajado|bajo|llega|llegue|viene|venga|reglar|reglo ?la ?mi ?su ...
            embaraz*|mes|meses|miedo|regla|semana|semanas|tomo|consum*|prueba|diario
        N|dos|tres|cuatro|cinco|seis meses|semanas sin que|reglar|regla|bajar|menstruar|periodo
        tengo|llevo|lleva|tiene ?ya ?como N|dos|tres|cuatro|un|una ?mes|meses|semana|semanas ?sin que_me_baje|
            sin_que_le_baje|sin_regla|sin_reglar|sin_bajar|de_retraso|de_atraso
        antojos|ascos|nauseas|vomitos|mareos ... no ?me|le ?ha baja|bajado|bajo|llega|llegado|llego|viene|venido
        no ?me|le ?ha bajado|llegado|venido ... antojos|ascos|bebe|embaraz*|nauseas|vomitos|fumo|tomo|uso|consum*
    """,
    # ---------------------------------------------------------------------------------------------- child
    "en.child.sold_from_under": """
        sold|sells|sell~|trade~|traded|pawn~ ?all|her|his|my|our|the|their baby|babys|kids|childs|childrens|sons|daughters
            ?own bed|bike|car_seat|christmas|clothes|crib|diapers|food|formula|medicine|milk|presents|stroller|toys|wic
        sugar water ... baby|bottle|formula|monday|newborn|since
        formula ... sugar_water|sold|watered|water_down|none_left|out_of
        they|mama|mom|dad|she|he ?will send|sends|sent her|him|them|the_boy|the_girl|the_kids ... buy|cop|deliver|fetch|
            get_drugs|pick_up ... dope|drugs|pills|weed|tramadol|crack|rock|beer|her|his
    """,
}

CUES = {
    # Something loved is given away / and will not be needed.
    "gives_treasure": """
        bring~|brought|donat~|donate~|find~|found|gave|gives|give~|given|giving|hand~|leave~|left|pass~|rehome~|rehom~|
            return~|signed|sign~|willed ... TREASURE
        TREASURE ?is|was|are|were|been|already|has|have ?been ?got rehomed|given|gone|promised|boxed
        don*|dej*|encarg*|entreg*|regal*|repart*|solt* ... TREASURE
        TREASURE ... regal*|repart*|encarg*|amarrado_a|atado_a
    """,
    "no_need_of_it": """
        wont|dont|not|no ?be ?longer ?going ?to ?gonna need~ ?no ?any anymore|em|it|that|them|these|this
        no need|use ?for ?of anymore|em|it|them|these
        hold|hang|holding|hanging on to|onto ?these ?this ?it
        hold|hang onto
        bill|bills|debts|rent|accounts|everything ?is|are|all ?been paid|settled|squared ?up ?off
        dont|do_not|dont_you call*|come|look*|ring*|text*|worry|be
        tidy|tidied ?grand|feeling
        remember|think_of me|him|her ?by
        feel~|felt|feeling ?so|a ?kind_of calm|lighter|peace|peaceful|ready|tidy
        list ... finish|finished|done
        me to the
        where ?i ?am|he|hes|im|shes|she going
        ya ?no ?me ?lo ?la ?los ?las ?le ?voy ?va ?a ?van hacen|hara|haran|necesit*|ocup*|serviran|sirven
        no cachan|saben|sospechan|imaginan|se_imaginan ?nada
        buena_onda|buena_gente|generos* ... no|piensan|creen
        que era|es su|mi adoracion|alma|tesoro|todo|vida
        queda ?en ?el|convento
        pienso|comida|croquetas ?para|pa ... ano|anos|meses|mes
        se|me vaya|voy|fuera ya
        gracias por todo|to|tanto
        nota|carta ?que
    """,
    # Words of farewell / and somebody who cannot be reached.
    "parting": """
        love|loves|loved|luv ?all ?of you|u|ya|yall|us|me ?all|both|guys|so ?lot|lots|always|forever|much
        sorry|thanks|thank ?you ?u for all|being|everything|it_all
        goodbye|bye|farewell|goodnight
        take|look care|after ?of ... baby|boys|cat|dog|each|girls|her|him|kids|mom|yourself|yourselves
        leave~|left ... badge|card|grade_book|keys|letter|note|phone|ring|thank_you|wallet
        posted|post ... black|candle|dove|farewell|goodbye|momma|sorry
        sent|messaged|texted|wrote ... all_of_us|everyone|everybody|family_chat|group_chat
        gracias por todo|to|tanto|haber|la_vida
        la|las|les|lo|los|te|os adoro|amo|ame|quiero|quise ?mucho ?a ?todos ?siempre
        perdon|perdoname|perdonenme|perdonadme ?por
        adios|chau|despedida|hasta_siempre
        cuidala|cuidalas|cuidalo|cuidalos|cuidame|cuidate|cuidemela|cuidemelos|cuidenme|cuidense|cuidenlos|cuidenmela
        dej*|hay|encontr* ... anillo|carta|cartera|llaves|nota|perro|recado|reloj
        ya no ?da|quiero|quiere|aguanto|aguanta|puedo|tiene|hay ?mas gusto|ganas|seguir|vivir|mas
        se tomo|trago ... todas|todo|frasco
        look|watch after|over ... for me
        take care of ... for me
    """,
    "unreachable": """
        phone|cell|mobile ?is|s|keeps|went|has|been|was|now ?been|now|turned|switched|going dead|off|straight_to|
            to_voicemail
        phones off|dead
        straight to voicemail
        no_one|nobody|none|havent|hasnt|have_not|has_not|not|didnt ?one ?of ?us ?has|have|been|since heard|seen ?a|her|him|
            anything|word
        cant|couldnt|not ?able ?to find|reach|locate|track|raise her|him|them
        not|isnt|wont|doesnt|stopped|hasnt|didnt ?been ?even answer~|open|pick~_up|read|reading|reply~|respond~|show~_up|
            text~_back|came_home|come_home|texted_back
        not|isnt|wasnt in|at her|his|the ?own apartment|bed|home|house|room|flat
        without her|his coat|id|keys|meds|phone|shoes|wallet
        left her|his phone|keys|wallet ... behind|home|here|counter|table
        disappear~|missing|vanished|nowhere
        location|tracker ... off
        block~ ?all|of|me everyone|me|us
        no ?me|nos|le|les ?quiere agarra|atiende|coge|contesta|contestan|responde|lee|abre
        apag* ?el|su|tiene|todo cel|celu|celular|movil|telefono
        cel|celu|celular|movil|telefono ?esta|ya|lo|tiene|le apagado|muerto|manda|suena
        directo|manda|va a|al buzon
        sin su|el|sus|llevar* ?el|su abrigo|cartera|cel|celular|llaves|movil|telefono|zapatos|medicina
        no ?ha|lo|la|se|le|hay ?ha|hemos ?podido aparece|aparecio|encontr*|localiz*|regresa|regreso|vuelto|vuelve|volvio|
            llego|visto
        nadie ?la|lo|sabe ?ha ?nada visto|encuentra|de_el|de_ella|donde
        me|nos bloqueo
        no esta|estaba en su|el|la cama|casa|cuarto
        turned|turns|switched|shut|shuts ?it off ?of her|his|the|it cell|phone|location
    """,
    "sets_off": """
        head~|headed|set~|drove|driv~|took_off|walk~|went ... DROP
        agarro|camino|fue|iba|jalo|sale|salio|tiro|va ... DROP
    """,
    # A place over an edge / and its pull.
    "edge": """
        DROP
    """,
    "pull": """
        how easy|simple|quick|far_down|deep|cold_it|peaceful|quiet_it
        call~ ?to|out me|him|her
        hold~|held|grip~|gripping ?onto the wheel
        just ?be|one ?would|it_would_be|so easy|quick|simple
        keep|keeps|kept|always|catch|caught|find|stop ?myself|finding|himself|herself|just look~|stare~|gaz~|imagin~|
            picturing ?at|down
        sit~|sat|stand~|stood|park~ ?there|just|and ... look~|stare~|gaz~|watch~|think~
        look~|stare~|gaz~ ?at|over|down|off ?the|over|at drop|edge|water|below|rocks|down
        imagin~|picture~|picturing|think~|thought ?about|of|how|just|bout ... driv~|jump~|let_go|letting_go|roll~|step~|
            steer~|swerv~|turning_the_wheel|walk~|yank~|over
        one|a_single|little|small step|turn|twist|jerk|tug|slip ?of ?of|the ... wheel|over|off|and|away
        me|lo|la|nos llama|jala|atrae|invita|susurra|tienta
        que|tan|lo facil|rapido|sencillo|hondo|profundo|frio ?que ?seria
        mirar~|ver~|viendo|mirando|asomar~|asomad* ... abajo|pabajo|fondo|vacio|orilla|corriente
        imagin*|pens*|piens* ... acab*|avent*|brinc*|dejarme|facil|lanz*|salt*|solt*|tir*|estrell*
        ganas de ... acab*|avent*|brinc*|dejarme|lanz*|salt*|solt*|tir*|estrell*
        solt* el volante
        un volantazo|pasito
        took|take|taking the long way
    """,
    # Somebody dead / and the wish to be with them.
    "dead_one": """
        cemetery|grave|graves|gravesite|graveside|headstone|tombstone|urn
        brother|cousin|cousins|dad|dad_is|daddy|daughter|father|grandma|granny|husband|mama|mom|momma|mother|nana|sister|
            son|wife|she|he ?is|has|was|who|just dead|died|passed
        dead|late brother|cousin|dad|daddy|daughter|father|husband|mama|mom|momma|mother|sister|son|wife
        lost|buried ?her|his|my|our brother|dad|daughter|father|husband|mama|mom|momma|mother|sister|son|wife
        abuela|abuelo|ella|el|esposa|esposo|hermana|hermano|hija|hijo|jefa|mama|mami|marido|mujer|papa|papi|vieja|viejo
            ?que|se|ya|que_en|esta ?me|le ?descanse ?nos fallecio|fallecida|fallecido|finad*|murio|muerta|muerto|difunt*
        camposanto|cementerio|panteon|tumba|lapida
        difunta|difunto|finada|finado
        abuela|abuelo|esposa|esposo|hermana|hermano|hija|hijo|jefa|mama|mami|marido|mujer|papa|papi|vieja|viejo ?ya esta
            muert*
        bebe|hija|hijo|nina|nino|mama|papa ?que|angelito ?se ?me|le|nos perdi|perdio|perdimos|murio|fallecio|se_fue
        he|she died in|last|on
    """,
    "to_be_with_them": """
        come|coming|going|go|gonna|wanna|wants|want|ready|soon|time|cant_wait|wait ?to ?wait ?to|be be_with|come_home_to|
            go_home_to|hold|hug|join|meet|see ?again ?my her|him|you|u|them|mama|momma|mom|dad|daddy|ya
        room|space|spot|place|plot ... beside|by|left|next|with
        save|saved|saving me|him|her a|my place|seat|spot
        together|see_you|see_u|with_you|with_u ?again ?real ?very soon
        soon ... together|with_her|with_him|with_you
        alcanzar*|acompan*|juntar*|reunir* ... con|el|ella|la|lo|le|pronto|te
        ir|irme|irse|voy|va|vamos ?a|ya ?ir ?estar ?a con el|ella|ellos|mi|su|ti
        contigo ?muy pronto
        nos vemos|vamos_a_ver ?muy ?pronto alla|arriba|del_otro_lado
        hay|hueco|lugar|lugarcito|campo|campito|espacio|hazme|guard* ... a_lado|al_lado|junto|lado|para_el|para_mi
        me|lo|la esta_esperando|espera|esperan
        dorm* ... encima|sobre|junto|en
        want|wants|wanted|wanna ?only ?just ?to be|go with
        voy|va|vamos|me_voy|se_va|ya_voy ?ya pa|para|a|hacia ?alla ?donde ?con ?mi|su|el|la abuela|abuelo|dios|el_senor|
            hermano|hija|hijo|jefa|mama|mami|papa|papi|vieja|viejo
        me|se voy|va|vas ?ya con mi|su|el|ella ?a
        wait|waiting for me|him|her|you ?honey ?baby
    """,
    # Death that would come by itself / and be welcome.
    "if_death_came": """
        bus|car|cab|lightning|semi|train|truck|plane|tree|meteor|heart_attack|stroke|cancer ... crash*|fell|hit|hits|kill*|
            ran|run~|take|takes|took ?over me|her|him|us
        hit by ?a ?an|the bus|car|lightning|semi|train|truck
        if ?i|he|she|it|my ?just|heart|never|ever ... died|dropped_dead|stopped|gave_out|didnt_wake|never_woke|dont_wake|
            didnt_exist|wasnt_here
        me|lo|la|nos ?un|el|la atropell*|aplast*|arroll*|cae|cayera|parte|partiera|pisa|pisara|lleva|llevara
        si me muero|muriera|da_un_infarto|matan|mataran
        no ?me ?ya despert*|despiert*|amanec*
    """,
    "welcome": """
        relief|blessing|favor|mercy|gift
        be|feel|okay|all ?be ?kind ?kinda ?sort ?of ?a ?so ?just ?honestly ?fine|for fine_with_me|okay_with_me|ok_with_me|
            better|easier|good_with_me|the_best|peaceful|nice
        wouldnt|dont|not mind|care|fight|complain
        not|wouldnt ?be ?even ?that ?so sad|mad|upset|sorry
        doing|do|does me|us|everyone|everybody ?all a favor
        alivio|descanso|favor|bendicion
        mejor
        me|nos da|daria|importa|importaria ?igual|no
        ni tan mal
        no me|nos importaria|importa|quejaria|opondria
        comodo|rico|lindo|bonito|facil|tranquilo|hermoso|sabroso|de_lujo
        comfortable|convenient|restful|lovely|sweet|heaven|perfect|ideal|the_dream
    """,
    # Overdose: what brings somebody back / that it was given.
    "antidote": """
        espray|kloxxado|naloxon*|narcan|spray|nasal_spray
    """,
    "was_given": """
        ambulance|back|bring~|brought|came_to|come_to|medics|paramedics|revived|sprayed|twice|woke
        ampolla|ampollas|aplic*|dieron|dimos|echamos|echaron|metieron|puse|pusieron|puso|regreso|revivio|rociaron|urgencias|
            volvio|desperto
    """,
    # A child, and what it has to bear.
    "small_one": """
        CHILD|KIDEN|KIDES
        MINOR|N mo|month|months|week|weeks|y|year|years|yr|yrs ?s o|old|olds
        MINOR yo|yr_old|year_old
        first|second|third|fourth|fifth grader|graders
        girl|boy|she|he|niece|nephew|son|daughter ?is|who is|s|hes|shes|turned MINOR
        he|she is MINOR
        house|foster|neighbor girl|boy|kids
        alumn*|anito|anitos|cria|crias|guaguas|hijita|hijito|ninit*|sobrinit*|nietecit*|nietit*|wawas|wawita
        de anito|anitos|MINOR ?anitos|anos ?y
        nieta|nieto|hija|hijo|sobrina|sobrino|nena|nene de MINOR
        N|small|two|three|four|little|the|my|our ?small ?little kids|ones|boys|girls|twins
        her|his|my|our boy|girl|grandbaby|babies|son|daughter ... eight|five|four|nine|seven|six|ten|three|two|MINOR
        our|my|her|his|the daughter|son|boys|girls|baby|kids|granddaughter|grandson ... where|using|high|drunk
        while|when|still|is|and|shes ?still ?she breastfeeding|nursing
        nephew|niece|grandson|granddaughter|grandchild|stepson|stepdaughter ... class|grade|kindergarten|preschool|school|
            teacher|daycare|diaper
        mi|su|la|el|mis|sus nieta|nieto|nietos|nietas|sobrinitos|ahijada|ahijado
        little|small girl|boy|child|kid|one|ones
        daddy|mommy ... cold|friends|hits|locks|long_nap|medicine|needle|nap|sleep*|smoke*|wake
        dijo|cuenta|conto|dice|platico mi|la|el hija|hijo|nena|nene|nina|nino
        amamant*|dando_pecho|dar_pecho
        sister|brother|cousins|nephews ... back_seat|car_seat|backseat|booster
        hija|hijo|nina|nino|nena|nene ?mia de MINOR
    """,
    "bears_it": """
        check~|listen~|make~|stay~|stayed|wake~|watch~|wakes ... breath*|chest|alive|moving|pulse|awake
        cook~|feed~|change~|take~_care|look~_after ... baby|brother|sister|siblings|little_ones
        send|sends|sent|make~|made ... buy|cop|deliver|fetch|beg|steal|hold_the|sell
        answers|opens the door ... men|customers|strangers
        manda|mandan|mando|ponen|pone a ?que ?la ?calle ?ir comprar|conseguir|llevar|pedir|recoger|vender|robar|traer
        recog*|junt*|encontr*|lleva|carg* ... bolsas|bolsitas|colillas|fundas|globos|jeringas|papeles|piedritas
        cuida|cuido|cuidan|cuidando|cuide ... bebe|hermanit*|hermana|hermano|recien_nacido
        comiendo|come|comen|comio|chupando|masca* ... basura|colillas|croquetas|tierra|sobras|azucar
        eat~|ate|chew~|living_on|live_on|feed~|fed ... butts|candy|chips|dog_food|dry|flour|frosting|ketchup|mix|off_the|
            old_bread|out_of_the|packets|sugar|trash|uncooked
        just|only|nothing_but chips|candy|cereal|crackers|water|ramen
        agua|aguita|te de anis|arroz|azucar|con_azucar
        no ?hay|tiene|tienen|queda|quedan|ya ?hay formula|gas|leche|luz|panales|comida
        llagas|lice|piojos|sarna|sores|rash
        a oscuras
        in the dark
        nappy|nappies|diaper|panal|pamper|bottle|biberon|tetero|mamadera ... all_day|agria|day_before|dia|days|desde|dirty|
            lleno|mojad*|not_changed|same|soaked|sour|sucio|vacia|yesterday|anterior
        propped|sour|curdled bottle|bottles|milk
        missed|no|skip*|hasnt_been|not_been|falta|faltan|no_va|no_van|no_ha_ido ?a ?la ?to ?at|in school|escuela|kinder|
            jardin|clases ... dormid*|drunk|high|mother|mom|semana|week|weeks|days|borrach*|drog*|mama
        rotting|rotten|black teeth
        lost weight|so_skinny|skin_and_bones|flaquit*|en_los_huesos|bajo_de_peso
        told|asked|says|said|tells|pregunt*|dijo|dice|cuenta ... alive|awake|belt|breathing|dead|hungry|scared|sleeping|
            wake_up|hambre|miedo|muert*|no_despierta|pega|scared_to
        wont|doesnt|not|no ... go_home|regresar|volver_a_casa|ir_a_su_casa
        flinch~|cower~|hide~|hides ... when|from|under|dad|mom|shout*
        ketchup|cracker|crackers|mustard|sugar|cereal ?packets ?and ... breakfast|dinner|lunch|meal|eat|ate|supper|days
        make~|making|fix~|fixing|cook~|cooking ... own|ourselves|myself|brother|sister ... breakfast|dinner|food|lunch|
            supper
        me|le|les|nos dice|dijo|ofrece|ofrecio|dan|da|invita|hace|obliga ?que ?a ?lo|la ?le pruebe|probar|prueba|fume|fumar|
            tome|tomar|jale|jalar|inhale
        offers|offer|offered|tells|told|lets|let|makes|made|gives|gave me|her|him|us|them ?a ?to ?have ?take ?some ?her ?his
            hit|puff|sip|taste|try|smoke|drag|bump|pull
        told|tell|lie|lied|lying ?to the|my teacher|school|bus_driver|counselor ... at_work|fine|sick|sleeping|traveling|
            home|asleep
        da|dio|dan|daban|dieron|daba ?a|al|le|les|de|el|la ?probar ?un ?tomar ... alcohol|cerveza|vino|ron|tequila|pulque|
            trago|tragos|whisky|mota
        cayo|caer|solto|tiro|boto|dejo_caer ... bebe|brazos|nino|nina|criatura
        brazos ... cay*|solt*|drogad*|borrach*
        dropped|drops|dropping|fell|fumbled|rolled_over|rolled_on|laid_on ... baby|infant|newborn|him|her|stairs|arms|floor
        breastfe*|nursing|nurses|amamant*|dando_pecho|da_pecho|le_da_pecho|da_el_pecho
        se|me|nos ?la|lo|los|las llevo|llevaron|quito|quitaron|robo ... no_contesta|no_regresa|no_aparece|no_se|desde|
            consum*|drog*
        took|takes|taken|has|kidnap*|ran_off_with|left_with ... wont_say|wont_tell|wont_answer|where|not_answering|
            wont_bring|disappeared|gone|using|high|meth|drunk
        gave|gives|give~|giving|slipped ... benadryl|cough_syrup|dramamine|medicine|melatonin|nyquil|pill|rum|something|
            whiskey|xanax ... sleep|so|quiet|nap|partied|party|knock
        dio|da|dan|daban|dieron|pone|echa ... jarabe|gotas|pastilla|benadryl|te|cerveza|remedio ... duerma|dormir|llore|
            calle|molest*
        fell_asleep|falls_asleep|asleep|sleeping ?in ?at class|school|desk
        smells|smelled|smelt|smell ... weed|pot|smoke|urine|pee|meth|booze
        mommy|daddy|mom|mama|papa|mami|papi ... cold|long_nap|wont_wake|not_moving|not_waking|no_despierta|fria|frio|
            sleeping_funny
        locks|locked|shuts|puts ... closet|room|shed|car|dog_crate|basement ... friends|when|while|comes|high|party
        lets|let|letting ... puff|sip|taste|try|vape
        lick~|sniff~|snort~|tast~ ... mirror|plate|powder|spoon|table|tray|residue|cd_case
        vende|vendio|venden|cambia|cambio|empeno ?la|el|las|los|su|sus cuna|formula|juguetes|leche|panales|ropita|despensa|
            carriola
        bajando de peso
        durmio|dormida|dormido|dormia|cayo amamantando|dando_pecho ?de
        durmio|dormida|borracha|tomada|drogada ... amamant*|pecho|encima ?del ?de
        comen|come|comio|comieron una|solo|nomas|lo ?vez|que ... vecin*|dia|regalan|dan
        sabe|aprendio|ayuda|prepara|le_prepara|carga ... aguja|cuchara|foco|jeringa|pipa|churro|trago|cuba
        knows|learned|helps|showed ?how ?to ?him ?her ... cook|fix|load|needle|pipe|roll|syringe|tourniquet|tie
        crash*|wreck*|rear_ended|hit_a|flipped ... back_seat|backseat|booster|car_seat|kids|baby|inside
    """,
    "bad_place": """
        bando|bunker|casino|crack_house|den|dope_house|drug_house|fumadero|galpon|la_olla|motel|picadero|punto|smoke_house|
            squat|tent|the_corner|trap|trap_house|cantina|chicheria|bar|antro
        cooks|cooking|cookin|cook ?up ?meth|dope|crack|it|he|she|and
        cat pee|piss
        smell~|smelt|reek~ ... ammonia|cat|chemical|chemicals|crack|meth|smoke|weed|pee|urine|vinegar
        huele|olia|oliendo|apest* ... crack|cemento|gasolina|meados|mota|orines|pega|quimic*|resistol|solvente|thinner
        eyes ?is|are|was|were burn~|glass*|red|pinned
        sleep~|slept|wait~|left|stay~|play~|sit~|sat|asleep|parked ?all ?night ... bar|car|hallway|lot|parking|porch|stairs|
            stairwell|truck|van|drawer|floor
        dorm*|duerm*|esper*|qued* ... balcon|caja|camioneta|carro|coche|escalera|pasillo|patio|piso|vela|velas|calle
        parking|hallway|lot ... car|inside|alone|midnight|night|window
        space heater|heaters
        candle|stove|heater ... lit|on|burning
        vela|velas|estufa ?esta prendid*|encendid*
        roof|balcony|ledge|balcon|azotea|techo|barandal
        front|back door ?was|is|left|standing|wide open|wide_open
        adentro|casa ... senores|hombres|gente_rara|desconocidos
        custody|visit|weekend ... high|drunk|using|nod~
        works|needle|needles|rig ... above|beside|drawer|next|under
        folks|people|men|strangers|cars|customers|randoms|dudes|traffic ?be ?keep ?are coming|come|in|going|walking ?in ?and
            going|go|out|in_and_out|out_of
        coming and going ... all|hours|night
        all hours|night ... ice|crack|dope|meth|coming|door|knock*|men|strangers
        gente|hombres|carros|desconocidos ... entra*|sale*|salen|entrando|noche|horas
        pit_bull|pitbull|guns|roaches|rats|trash|feces|garbage|mattress|filth|needles ... baby|babies|diaper|everywhere|
            floor|house|kids
        no diaper|diapers|shoes|coat|clothes|car_seat|seatbelts
        estoy|quede|estamos|me_deja ?aqui ?bien solit*|sol* con el|ella|ellos|ese|un|su
        strange|different|random|weird|unknown|new men|people|guys|dudes|adults ?keep ?are ... house|in_and_out|night|over|
            sleep*|staying
        vive|viven|esta|estan|queda|anda ?ahi ?con ?puros|unos|varios adictos|borrachos|consumidores|desconocidos|
            drogadictos|drogados|hombres|malandros|senores|viciosos
        casa ?llena ?de|con drogadictos|drogados|adictos|viciosos|hombres|gente_rara
        deal~|dealing|sell~|selling ?it ?dope ?drugs ?out of|from ?the|our|their|her|his apartment|home|house|kitchen|
            living_room|trailer
        pound~|knock~|bang~ ... door ... hours|night|morning
        agujas|jeringas|pipa|pipas|foil ... bano|cama|cocina|cuarto|cuna|juguetes|mesa|piso|sala
    """,
    # A child who writes.
    "young_writer": """
        i_am|im MINOR
        tengo MINOR anos|anitos
        tengo 10|11|12|13|14|15|16|17|once|doce|trece|catorce|quince|dieciseis|diecisiete
        amiga|amigo|companera|companero|compa|friend ?una|un ... salon|secundaria|prepa|grade|class
        my ?6th|7th|8th|9th grade|homeroom
        no fui|voy ?a ?ala|la escuela
        hes|shes|he_is|she_is MINOR
        soy|voy|estoy ?en ?de ?a ?el primaria|primero|segundo|tercero|cuarto|quinto|sexto|secundaria|kinder
        in|im_in|i_am_in ?the 4th|5th|6th|7th|8th|fifth|sixth|seventh|eighth|fourth grade
    """,
    "step_parent": """
        moms|mamas|mommys|mothers boyfriend|bf|man|new_man
        mi padrastro|madrastra
        my stepdad|stepmom|step_dad|step_mom|stepfather
    """,
    "hides": """
        hid|hiding|hide|locked|we_are|were|im|i_am|is|are ?in|inside|under ?in ?the|my|a attic|basement|bathroom|bed|closet|
            crawlspace
        debajo de la|una cama|mesa
        en el bano|closet|ropero|cuarto ... escond*|encerr*|miedo|callad*
        escondid*|encerrad* ... bano|closet|ropero|cuarto
    """,
    # Withdrawal: what the mind sees and hears when the drink has stopped.
    "sees_things": """
        see~|saw|seen|hear~|heard|talk~|watch~|chas~ ... aint_there|dead|isnt_there|not_there|my_name|nobody|voices|bugs|
            ants|rats|spiders|snakes|shadows|faces|music
        pick~|grab~|pluck~|swat~ ... air|bugs|nothing|sheets|things
        dont|doesnt|didnt|not ?even know|recognize|remember ... my_name|me|us|where|what_day|what_year|who|wife|kids
        oigo|oye|escucho|escucha|oia ... llam*|hablan|voces|nombre|musica|risas
        ve|veo|vio|viendo|hablando|habla|platica|saluda|espanta*|correte*|persig* ... arana*|animal*|bich*|caballo|
            chapulin*|cucarach*|culebr*|difunt*|finad*|gallin*|gato*|gente|hormig*|muert*|nadie|no_hay|no_existe*|perro*|
            raton*|rata*|sombra*|voces|duende*|diablo*
        busc*|llam*|pregunt* ... murio|muert*|vendi*|no_exist*|ya_no_esta|finad*|difunt*
        viene|vienen|visita*|sienta|sentarse|se_sienta|aparece* ... catre|cama|difunt*|finad*|muert*|noche|pared|pieza|tio|
            esquina
        ojos pelones|pelados|saltones|desorbitados
        voces|sombras|bichitos|gusanos|animalitos
        quiere salir calato|desnudo|encuerad*
        flies|bugs|people|things|kids|dogs|cats|men|birds|snakes|music|voices ?that ?who arent_there|isnt_there|not_there|
            aint_there|only_he|only_she|nobody_else|no_one_else|werent_there
        swat~|brush~|pick~ ... flies|bugs|ants|skin|lint|invisible
        brain ?is zaps|jolts|shocks|buzzing
        jolts|zaps|shocks|electric ... brain|head|body|arms
        cant feel my|his|her arms|face|hands|legs ... day|days|off|since
    """,
    "body_storm": """
        shak*|trembl*|tremor*|sweat*|seizing|seizure*|convuls*|retch*|vomit*|puk*|fever*|heart|cramp*|twitch*|rattl*|jump*|
            hands
        tembl*|tiembl*|tirit*|sud*|convuls*|vomit*|fiebre|calentura|corazon|calambr*|brinca|vibra|sacudid*|delir*|no_dorm*|
            dormi_0|taquicardia|temblorina|escalofrio*
        fit|fits|horrors|dts|rattling|jitter*|confus*|disorient*|rav*|spasm*|clammy|soaked|drench*|drip*|no_sleep|
            cant_sleep|hasnt_slept|not_slept|awake
        temblequeo|tembleque|tembladera|temblor*|ataque|ataques|espasm*|desorient*|confund*|empapad*|no_ha_dormido|
            no_duerm*|sin_dormir|desvari*|delira*|escalofr*|hormigue*
        mordio|mordi la|su lengua|boca
        orino|orine|orinado|orinada ?se ?encima|hoy
        lengua mordida
        bit|bitten ?through ?her|his|my tongue
        persig*|siguen|vigilan|espian
        en_vela|sin_pegar
    """,
    "dry_spell": """
        outta|out_of|no|without|zero|none|quit~|stop~|last|off|since ... DRINK|BENZO|booze|beer|pills
        finish~|finished ... BENZO|pills|script
        COUNT|N days|hours|nights ... no|without|off|outta|out_of|since|dry ... DRINK|BENZO|booze|it
        no|not|hasnt|havent|aint|didnt ?had|have|a|drink|drank|any ... DRINK|BENZO ... days|since|monday|tuesday|wednesday|
            thursday|friday|saturday|sunday|yesterday
        hid|hides|took|poured|dump~|threw ... DRINK|bottles|BENZO
        county|jail|hospital|rehab|locked_up ... no_liquor|no_drink|no_beer|no_meds|without
        dej*|cort*|par*|quit*|bot*|solt*|tir*|escond* ... DRINK|BENZO
        deje|dejo|pare|paro|corte|corto|solte ?de_tomar|de_beber|todo|de_golpe el|ayer|antier|anteayer|desde|hace ?lunes|
            martes|miercoles|jueves|viernes|sabado|domingo
        he|ha|hemos|han dejado|parado|cortado ... DRINK|BENZO|beber|tomar
        no ?ha ?he ?se tomado|toma|tomo|bebe|bebido|bebo ... desde|dias|hace|que
        sin ... DRINK|BENZO ... desde|dias|horas|hace
        COUNT|N|lleva|llevo|dia|tiene ?COUNT|N dias|horas|noches|dia ... no_toma|sin|que_no ... DRINK|BENZO|tomar|toma|beber
        dia|day N|COUNT sin|without|no DRINK|BENZO
        ando|anda|estoy|esta sin DRINK|BENZO
        off the drink|beer|booze|bottle|vodka|wine|piss|sauce|gear_no|valium|benzos|xanax
        script|prescription|receta|pharmacy|doctor|gp|chemist|farmacia ... ran_out|run_out|stopped|wont|cancel*|refus*|
            acabo|no_me_dan|no_surt*|negaron
        ran|run|runs out ... BENZO|DRINK|pills|meds
        day|days|hours|night|nights dry|off|without|sober|clean|since ... DRINK|BENZO|drink|it|drop
        acab* ... BENZO|DRINK|pastillas|gotas|receta
        cortar~|cort*|dej*|bot*|tir* ?la|lo|las|todo ?de golpe|jalon|raiz|tajo|una
        de golpe|un_jalon|raiz|tajo ... DRINK|BENZO|beber|tomar|trago
        ingres*|intern*|encerr*|jur* ... sin|nada ... DRINK|BENZO|beber|tomar
        la|le|les|lo|los|las|se ?que quite|quito|quitamos|quitaron|escondi|escondimos|corte|cortamos|cortaron|negaron|
            suspendi*|boto|tire|tiramos ?ya ?todas ?las|los|el|la|sus|su ... alcohol|botellas|calmantes|gotas|pastillas|
            receta|trago|vino|BENZO|DRINK
        dej*|cort*|quit* ?de ?tomar ?las|los|sus|mis gotas|pastillas ?de|para ?dormir ?los ?nervios
        off ?all ?the ?my ?of BENZO|benzos ?for ?N day|days|hours|since|cold
        off BENZO
        dej*|cort*|par* de beber|chupar|pistear|tomar ... cuenta|golpe|hoy|ayer|solo|sola|dias|desde
        sin ?su|sus|las|los tomar|beber|pastillas|gotas|trago ... desde|dias|noches|lleva|hace
    """,
    "parent_absent": """
        mom|mommy|mama|mam|mother|dad|daddy|father|parents ?has|have|is|isnt|aint|hasnt|didnt|never ?been ?still left|gone|
            went|not_back|come_back|came_back|come_home|came_home|not_home|been_back|locked_us|locked_me
        since mom|mommy|mama|dad|daddy ?was|went|left|came|got
        mi|mis mami|mama|papi|papa|papas|jefa|abuela ?ya|se|no|me|nos ?ha|han fue|fueron|vuelto|vuelve|regresa|regreso|
            llega|llego|viene|contesta|agarra|aparece|dejo|dejaron
    """,
    "home_alone": """
        me and my ?little ?baby brother|brothers|sister|sisters|twin
        my ?little ?baby brother|sister ?is ?and ?hes|shes|keeps ... cry*|hungry|scared|sleep*|wont
        told|tell ?the|my ?to teacher|principal|bus_driver|coach
        mi|mis hermanit*|hermano_menor|hermana_menor
        the|my|la|mi teacher|maestra|profe|seno|miss
    """,
    "drives_drunk": """
        drive~|drove|driving|drives|swerv*|behind_the_wheel|picked_up|pick~_up ... beer|bottle|buzzed|can|cup_holder|drank|
            drinking|drunk|high|hammered|limit|nod*|swerv*|tipsy|vodka|wasted|wine|0|dont_remember|do_not_remember|lit|
            tallboy|flask
        beer|bottle|drunk|flask|vodka|wine|over_the_limit|hammered|wasted|high ... drive~|drove|driving|drives|swerv*|
            behind_the_wheel|car_line|pickup_line|steering
        manej*|conduc*|volante|recogi*|recoge ... borrach*|botella|cerveza|copas|crud*|drogad*|ebri*|lata|no_me_acuerdo|
            no_recuerdo|tomad*|tumbos|zigzag|tragos|mariguano|puest*
        borrach*|botella|copas|ebri*|tomad*|drogad* ... manej*|conduc*|volante
        crash*|wreck*|flipped|ditch ... drunk|drinking|high|wasted|beer|vodka
        drunk|drinking|high|wasted ?and crash*|wreck*|flipped|ditch
        choc*|volc* ... borrach*|tomad*|drogad*|cerveza|ebri*
    """,
    "quiet_leave": """
        kiss~|kissed|hugged|goodbye|barefoot|crying|sobbing|without_a_word|without_saying|walked|on_foot|alone_at_night|
            in_the_dark
        beso|abrazo|llorando|descalz*|sin_decir|sin_zapatos|caminando_sola|caminando_solo|caminando|despid*|callad*
    """,
}

TOGETHER = (
    # name, parts, within so many words, not with
    ("any.suicide.gives_what_is_loved", ("gives_treasure", "no_need_of_it"), 16, ()),
    ("any.suicide.farewell_and_gone", ("parting", "unreachable"), 18, ("withdrawal",)),
    ("any.suicide.sets_off_and_gone", ("sets_off", "unreachable"), 12, ()),
    ("any.suicide.walks_off_quietly", ("sets_off", "quiet_leave"), 8, ()),
    ("any.suicide.edge_and_pull", ("edge", "pull"), 15, ()),
    ("any.suicide.join_the_dead", ("dead_one", "to_be_with_them"), 10, ("withdrawal",)),
    ("any.suicide.farewell_to_the_dead", ("parting", "to_be_with_them"), 15, ("withdrawal",)),
    ("any.suicide.death_welcome", ("if_death_came", "welcome"), 8, ()),
    ("any.overdose.antidote_given", ("antidote", "was_given"), 5, ()),
    ("any.child.small_bears_it", ("small_one", "bears_it"), 12, ()),
    ("any.child.small_in_bad_place", ("small_one", "bad_place"), 12, ()),
    ("any.child.writes_of_danger", ("young_writer", "overdose|not_breathing|violence|suicide"), 22, ()),
    ("any.child.left_by_parents", ("home_alone|young_writer", "parent_absent|left_alone|bears_it"), 16, ()),
    ("any.child.driven", ("small_one|small", "drives_drunk"), 14, ()),
    ("any.child.hides_from_it", ("young_writer|step_parent", "hides"), 16, ()),
    ("any.withdrawal.dry_and_sees", ("dry_spell", "sees_things"), 26, ("not_for_drink",)),
    (
        "any.withdrawal.dry_and_storm",
        ("dry_spell", "their_drink|booze", "body_storm|body_signs"),
        20,
        ("not_for_drink",),
    ),
)

CUES_ASKED_AS = {
    "gives_treasure": "suicide", "parting": "suicide", "sets_off": "suicide", "edge": "suicide", "pull": "suicide",
    "to_be_with_them": "suicide", "if_death_came": "suicide", "antidote": "overdose", "was_given": "overdose",
    "parent_absent": "child", "home_alone": "child", "drives_drunk": "child", "small_one": "child", "bears_it": "child",
    "bad_place": "child", "young_writer": "child", "hides": "child", "unreachable": "cue", "no_need_of_it": "cue",
    "dry_spell": "withdrawal", "sees_things": "withdrawal", "body_storm": "withdrawal",
}  # fmt: skip

OWN_NEGATION = {"parent_absent", "unreachable", "no_need_of_it", "if_death_came", "bears_it", "dry_spell", "sees_things"}
