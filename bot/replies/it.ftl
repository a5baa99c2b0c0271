# Registro formal: Lei, con le cortesie di uno sportello di una volta (potrei chiederle, avrebbe la cortesia di, resto a sua disposizione). «Le», «suo» e «la» si scrivono minuscoli.
# Registro neutral: Lei, semplice e gentile.
# Registro casual: tu, leggero, senza gergo né dialetto.
# Nessun accordo rivela il genere di chi scrive né dell’assistente: niente «benvenuto», «lieto», «soddisfatto», «sicuro», né participi con «la» davanti; si dice «le diamo il benvenuto», «mi dispiace», «con piacere».
# Chi prosegue è sempre «una persona del nostro team»; ciò che viene seguito si chiama «pratica», con il suo «riferimento».
# Termini: prestito, finanziamento, mutuo, rata mensile, durata, tasso di interesse, TAEG (costo annuo totale), capitale residuo, spese di istruttoria, estinzione anticipata, sospensione delle rate, giorni di tolleranza.
# Si evitano: insoluto, morosità, inadempienza, debitore, sollecito, recupero crediti.
# Davanti a una cifra o a una data non sta mai un articolo («l’8», «il 9»): si scrive «in data», «entro», «pari a», i due punti. { $name } sta fra parentesi o prima dei due punti, mai dopo un articolo o una preposizione articolata.

## Cortesie

utter_greet =
    { $formality ->
        [formal] Buongiorno, le diamo il benvenuto: sono l’assistente di { $lender }. In che cosa posso esserle utile?
        [casual] Ciao! Sono l’assistente di { $lender }. Come posso aiutarti?
       *[neutral] Buongiorno, sono l’assistente di { $lender }. Come posso aiutarla?
    }

utter_goodbye =
    { $formality ->
        [formal] La ringrazio per averci scritto e le auguro una buona giornata. Può tornare a scriverci in qualsiasi momento.
        [casual] A presto! Scrivimi quando vuoi.
       *[neutral] Grazie e arrivederci. Può scrivermi di nuovo quando vuole.
    }

utter_thank =
    { $formality ->
        [formal] Si figuri, è stato un piacere.
        [casual] Figurati, è un piacere!
       *[neutral] Prego, con piacere.
    }

utter_chitchat =
    { $formality ->
        [formal] È un piacere conversare con lei. La mia competenza si limita ai prestiti e, su questo, sono a sua completa disposizione.
        [casual] Che bello fare due chiacchiere! Io però me la cavo solo con i prestiti: se hai una domanda, chiedi pure.
       *[neutral] È bello scambiare due parole con lei. Però mi intendo solo di prestiti: se ha una domanda su questo, la aiuto volentieri.
    }

utter_bot_challenge =
    { $formality ->
        [formal] Desidero dirglielo con chiarezza: sono un programma di { $lender }, non una persona. In qualsiasi momento può chiedere di parlare con qualcuno.
        [casual] Sono un programma di { $lender }, non una persona. Se preferisci parlare con qualcuno, basta dirlo.
       *[neutral] Sono un programma di { $lender }, non una persona. Può chiedere di parlare con qualcuno in qualsiasi momento.
    }

utter_capabilities =
    { $formality ->
        [formal] Posso rispondere, con cifre esatte, alle sue domande sui prestiti di { $lender }, calcolare le rate e consultare il suo prestito. Se attraversa un momento difficile o desidera presentare un reclamo, lo affido a una persona del nostro team.
        [casual] Posso rispondere con cifre esatte alle tue domande sui prestiti di { $lender }, calcolare una rata e guardare il tuo prestito. E se sei in difficoltà o hai un reclamo, lo passo a una persona del team.
       *[neutral] Posso rispondere con cifre esatte alle sue domande sui prestiti di { $lender }, calcolare le rate e consultare il suo prestito. Se ha una difficoltà o un reclamo, lo passo a una persona del nostro team.
    }

utter_out_of_scope =
    { $formality ->
        [formal] Mi dispiace, su questo non posso esserle d’aiuto. Resto a sua disposizione per tutto ciò che riguarda i prestiti di { $lender }.
        [casual] Qui non posso aiutarti: mi occupo dei prestiti di { $lender }. Se hai una domanda su quelli, ci sono.
       *[neutral] Mi dispiace, su questo non posso aiutarla. Mi occupo dei prestiti di { $lender }.
    }

utter_not_understood =
    { $formality ->
        [formal] Le chiedo scusa, non ho compreso il suo messaggio. Avrebbe la cortesia di esprimerlo con altre parole, o di dirmi in una frase di che cosa si tratta?
        [casual] Scusa, non ho capito. Me lo dici in un altro modo, o in una frase mi dici di cosa si tratta?
       *[neutral] Mi scusi, non ho capito il messaggio. Può dirmelo con altre parole, o dirmi in una frase di che cosa si tratta?
    }

utter_not_understood_again =
    { $formality ->
        [formal] Le chiedo scusa, non riesco ancora a comprendere. Può scegliere uno di questi argomenti, oppure chiedere di parlare con una persona del nostro team.
        [casual] Scusa, ancora non ci arrivo. Scegli uno di questi argomenti, o chiedi di parlare con qualcuno del team.
       *[neutral] Mi scusi, ancora non ho capito bene. Può scegliere uno di questi argomenti o parlare con una persona del nostro team.
    }

utter_affirm_noted =
    { $formality ->
        [formal] Molto bene. Che cosa posso fare ancora per lei?
        [casual] Perfetto. Cos’altro posso fare per te?
       *[neutral] Bene. Che cosa posso fare ancora per lei?
    }

utter_deny_noted =
    { $formality ->
        [formal] Va bene. Resto a sua disposizione ogni volta che ne avrà bisogno.
        [casual] Va bene. Se ti serve qualcosa, sono qui.
       *[neutral] Va bene. Sono qui se le serve qualcosa.
    }

utter_stopped =
    { $formality ->
        [formal] D’accordo, ci fermiamo qui. Posso fare altro per lei?
        [casual] Ok, lasciamo stare. Ti serve qualcos’altro?
       *[neutral] D’accordo, ci fermiamo qui. Posso aiutarla in altro?
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] Al momento non c’è nulla in corso. Che cosa posso fare per lei?
        [casual] Adesso non c’è niente in corso. Cosa posso fare per te?
       *[neutral] In questo momento non c’è nulla in corso. Che cosa posso fare per lei?
    }

utter_ask_what_for =
    { $formality ->
        [formal] La ringrazio per l’indicazione. Per quale richiesta desidera che la utilizzi?
        [casual] Grazie del dato! Per che cosa lo uso?
       *[neutral] Grazie per l’indicazione. Per che cosa la uso?
    }

utter_rephrase =
    { $formality ->
        [formal] Mi permetta di ripeterlo in modo più semplice:
        [casual] Te lo ridico più semplice:
       *[neutral] Lo ripeto in modo più semplice:
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] Glielo spiego molto volentieri. Di quale punto si tratta?
        [casual] Te lo spiego volentieri. Quale punto?
       *[neutral] Lo spiego volentieri. Di quale punto si tratta?
    }

## Lingua e maniera

utter_language_changed =
    { $formality ->
        [formal] Molto volentieri. D’ora in avanti le scriverò in italiano.
        [casual] Ok, da adesso ti scrivo in italiano.
       *[neutral] D’accordo, da adesso le scrivo in italiano.
    }

utter_ask_language =
    { $formality ->
        [formal] In quale lingua desidera che le scriva? Posso proporle: { $languages }.
        [casual] In che lingua vuoi che ti scriva? Conosco queste: { $languages }.
       *[neutral] In quale lingua vuole che le scriva? Conosco queste: { $languages }.
    }

utter_language_unsupported =
    { $formality ->
        [formal] Le chiedo scusa, non scrivo in questa lingua. Posso risponderle in una di queste: { $languages }. Può aiutarla anche una persona del nostro team.
        [casual] Scusa, questa lingua non la scrivo. Conosco queste: { $languages }. Altrimenti può aiutarti una persona del team.
       *[neutral] Mi scusi, non scrivo in questa lingua. Conosco queste: { $languages }. Può aiutarla anche una persona del nostro team.
    }

utter_in_their_language = { $sentence }

utter_style_changed =
    { $style ->
        [formal] D’accordo. D’ora in avanti mi rivolgerò a lei in modo più formale.
        [casual] Va bene, ci diamo del tu!
        [brief]
            { $formality ->
                [formal] D’accordo. Le mie risposte saranno brevi.
                [casual] Ok, la faccio breve.
               *[neutral] D’accordo. Sarò più breve.
            }
        [warm]
            { $formality ->
                [formal] La ringrazio per avermelo detto. Mi prenderò volentieri un po’ più di tempo con lei.
                [casual] Grazie di avermelo detto. Allora ci prendiamo un po’ più di tempo.
               *[neutral] Grazie per avermelo detto. Mi prendo volentieri un po’ più di tempo con lei.
            }
        [direct]
            { $formality ->
                [formal] D’accordo. Verrò subito al punto.
                [casual] Ok, dritto al punto.
               *[neutral] D’accordo. Vengo subito al punto.
            }
        [gentle]
            { $formality ->
                [formal] La ringrazio per avermelo fatto notare. Avrò cura di dire le cose con maggiore delicatezza.
                [casual] Grazie di avermelo detto. Ci andrò più piano.
               *[neutral] Grazie per avermelo detto. Dirò le cose con più delicatezza.
            }
        [plain]
            { $formality ->
                [formal] D’accordo. Userò parole semplici.
                [casual] Ok, parlo semplice.
               *[neutral] D’accordo. Uso parole semplici.
            }
       *[neutral] D’accordo. Le scriverò in modo semplice e cortese.
    }

utter_style_unclear =
    { $formality ->
        [formal] Mi adatto volentieri. In che modo preferisce che le scriva?
        [casual] Nessun problema, posso cambiare. Come preferisci che ti scriva?
       *[neutral] Mi adatto volentieri. Come preferisce che le scriva?
    }

utter_style_explained =
    { $formality ->
        [formal] { $source ->
                    [evidence] Le scrivo così per le parole che ha usato: { $evidence }.
                    [wish] Le scrivo così perché me lo ha chiesto.
                   *[start] Le scrivo così perché all’inizio mi rivolgo a tutti con cortesia.
                } In questo momento mi esprimo in modo { $formality ->
                    [casual] confidenziale
                    [neutral] semplice e cortese
                   *[formal] formale
                }, { $directness ->
                    [direct] vengo subito al punto
                   *[indirect] dico le cose con delicatezza
                } e { $orientation ->
                    [relational] mi concedo il tempo di una parola personale
                   *[efficient] mi limito all’essenziale
                }. Non deduco nulla da un nome o da una nazionalità, e può chiedermi di cambiare in qualsiasi momento.
        [casual] { $source ->
                    [evidence] Ti scrivo così per le parole che hai usato: { $evidence }.
                    [wish] Ti scrivo così perché me l’hai chiesto.
                   *[start] Ti scrivo così perché comincio con gentilezza con tutti.
                } Adesso ti do del tu, { $directness ->
                    [direct] vado dritto al punto
                   *[indirect] dico le cose con tatto
                } e { $orientation ->
                    [relational] mi prendo il tempo per due parole in più
                   *[efficient] resto sull’essenziale
                }. Non deduco niente da un nome o da una nazionalità, e puoi chiedermi di cambiare quando vuoi.
       *[neutral] { $source ->
                    [evidence] Le scrivo così per le parole che ha usato: { $evidence }.
                    [wish] Le scrivo così perché me l’ha chiesto.
                   *[start] Le scrivo così perché comincio con cortesia con tutti.
                } In questo momento le do del lei con parole semplici, { $directness ->
                    [direct] vengo subito al punto
                   *[indirect] dico le cose con tatto
                } e { $orientation ->
                    [relational] mi prendo il tempo per una parola personale
                   *[efficient] resto sull’essenziale
                }. Non deduco nulla da un nome o da una nazionalità, e può chiedermi di cambiare in qualsiasi momento.
    }

## Domande sui prestiti

utter_products =
    { $formality ->
        [formal] Ecco i prestiti che possiamo proporle:
            { $items }
            Tassi e importi aggiornati in data { $as_of }.
        [casual] Ecco i nostri prestiti:
            { $items }
            Ultimo aggiornamento: { $as_of }.
       *[neutral] Ecco i nostri prestiti:
            { $items }
            Ultimo aggiornamento di tassi e importi: { $as_of }.
    }

item_product = • { $name }: da { $rate } annuo, importo da { $min } a { $max }, durata da { $term_min } a { $term_max }

utter_faq =
    { $answer }

    { $lender }, in data { $as_of }.

utter_faq_elsewhere =
    { $formality ->
        [formal] Abbiamo questa risposta in una sola lingua ({ $language }, in data { $as_of }). Gliela riporto così com’è; una persona del nostro team gliela spiegherà volentieri.
        [casual] Questa risposta ce l’abbiamo in una sola lingua ({ $language }, in data { $as_of }). Eccola così com’è; qualcuno del team te la può spiegare.
       *[neutral] Abbiamo questa risposta in una sola lingua ({ $language }, in data { $as_of }). Eccola così com’è; una persona del team può spiegargliela.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] Posso chiederle se la sua domanda è una di queste?
        [casual] È una di queste?
       *[neutral] La sua domanda è una di queste?
    }

utter_faq_unknown =
    { $formality ->
        [formal] Mi dispiace, questo non lo so e non vorrei tirare a indovinare. Una persona del nostro team saprà risponderle. Desidera parlarle?
        [casual] Questo non lo so e non voglio tirare a indovinare. Qualcuno del team lo sa. Te lo passo?
       *[neutral] Questo non lo so e preferisco non tirare a indovinare. Una persona del team può dirglielo. Vuole parlarle?
    }

utter_product =
    { $formality ->
        [formal] { $name }: { $purpose }
            • Tasso di interesse annuo: da { $rate }
            • TAEG, spese comprese: { $apr }
            • Importo: da { $min } a { $max }
            • Durata: da { $term_min } a { $term_max }
            Condizioni in vigore in data { $as_of }.
        [casual] { $name }: { $purpose }
            • Tasso annuo: da { $rate }
            • TAEG, spese comprese: { $apr }
            • Importo: da { $min } a { $max }
            • Durata: da { $term_min } a { $term_max }
            Ultimo aggiornamento: { $as_of }.
       *[neutral] { $name }: { $purpose }
            • Tasso di interesse annuo: da { $rate }
            • TAEG, spese comprese: { $apr }
            • Importo: da { $min } a { $max }
            • Durata: da { $term_min } a { $term_max }
            Condizioni in vigore in data { $as_of }.
    }

utter_interest_rate =
    { $formality ->
        [formal] Ecco i nostri tassi di interesse, in vigore in data { $as_of }:
            { $items }
            Il TAEG comprende le spese. Fa fede il tasso indicato nella sua offerta di prestito.
        [casual] Ecco i nostri tassi (ultimo aggiornamento: { $as_of }):
            { $items }
            Il TAEG comprende le spese. Il tasso che vale è quello scritto nella tua offerta di prestito.
       *[neutral] Ecco i nostri tassi di interesse (ultimo aggiornamento: { $as_of }):
            { $items }
            Il TAEG comprende le spese. Il tasso vincolante è quello indicato nella sua offerta di prestito.
    }

item_rate = • { $name }: { $rate } annuo ({ $rate_type ->
        [fixed] tasso fisso
       *[floating] tasso variabile
    }), TAEG { $apr }, per esempio per { $amount } in { $term }

utter_fees =
    { $formality ->
        [formal] Ecco le nostre spese, in vigore in data { $as_of }:
            { $items }
            { $late }
            Per l’apertura e la gestione del prestito non le viene chiesto altro.
        [casual] Ecco le nostre spese (ultimo aggiornamento: { $as_of }):
            { $items }
            { $late }
            Per aprire e gestire il prestito non paghi altro.
       *[neutral] Ecco le nostre spese (ultimo aggiornamento: { $as_of }):
            { $items }
            { $late }
            Per l’apertura e la gestione del prestito non ci sono altre spese.
    }

item_fee_none = • { $name }: nessuna spesa di istruttoria

item_fee_money = • { $name }: spese di istruttoria { $fee }, una sola volta all’inizio

item_fee_percent = • { $name }: spese di istruttoria { $fee } dell’importo, con un minimo di { $fee_min }

item_late_money = • Pagamento in ritardo: { $fee }, dopo { $days } di tolleranza

item_late_percent = • Pagamento in ritardo: { $rate } annuo, solo sulla parte in ritardo, dopo { $days } di tolleranza

utter_eligibility =
    { $formality ->
        [formal] Per ottenere un prestito occorrono questi requisiti:
            { $conditions }
            Quota massima del reddito netto per tutte le sue rate insieme: { $share }. La decisione spetta a una persona del nostro team e può chiedere che un’altra persona la riesamini.
        [casual] Puoi chiedere un prestito con questi requisiti:
            { $conditions }
            Quota massima del tuo reddito netto per tutte le rate insieme: { $share }. Decide una persona del team, e puoi chiedere che qualcuno riveda la decisione.
       *[neutral] Per ottenere un prestito servono questi requisiti:
            { $conditions }
            Quota massima del reddito netto per tutte le sue rate insieme: { $share }. Decide una persona del nostro team, e può chiedere che qualcuno riveda la decisione.
    }

item_age_from = • Avere almeno { $age_min } anni.

item_age_between = • Avere un’età fra { $age_min } e { $age_max } anni.

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal] La prego di preparare questi documenti ({ $name }):
            { $items }
        [casual] Ecco i documenti che ti servono ({ $name }):
            { $items }
       *[neutral] Ecco i documenti da preparare ({ $name }):
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal] Ecco i passi per presentare la sua domanda:
            { $items }
            Riceverà la decisione entro { $days }.
        [casual] Ecco come fare domanda, passo per passo:
            { $items }
            Avrai la decisione entro { $days }.
       *[neutral] Ecco i passi per fare domanda:
            { $items }
            Avrà la decisione entro { $days }.
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal] Ecco i tempi previsti, a partire dal giorno in cui riceviamo tutti i suoi documenti:
            { $items }
        [casual] Ecco quanto ci vuole, dal giorno in cui abbiamo tutti i tuoi documenti:
            { $items }
       *[neutral] Ecco i tempi, dal giorno in cui abbiamo tutti i suoi documenti:
            { $items }
    }

item_processing = • { $name }: decisione entro { $decision }, denaro disponibile entro { $payout } dalla firma

utter_borrowing_limit =
    { $formality ->
        [formal] Ecco gli importi che possiamo concedere:
            { $items }
            Il suo limite personale dipende dal reddito. Quota massima del reddito netto per tutte le rate insieme: { $share }. In ogni caso decide una persona del nostro team.
        [casual] Ecco quanto puoi chiedere:
            { $items }
            Il tuo limite dipende dal reddito. Quota massima del reddito netto per tutte le rate insieme: { $share }. Decide una persona del team.
       *[neutral] Ecco gli importi che può chiedere:
            { $items }
            Il suo limite personale dipende dal reddito. Quota massima del reddito netto per tutte le rate insieme: { $share }. Decide una persona del nostro team.
    }

item_limit = • { $name }: da { $min } a { $max }

utter_repayment_methods =
    { $formality ->
        [formal] Può pagare le rate in uno di questi modi:
            { $items }
        [casual] Puoi pagare come ti è più comodo:
            { $items }
       *[neutral] Ecco come può pagare le rate:
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal] Può rimborsare in anticipo in qualsiasi momento, in parte o del tutto, a queste condizioni:
            { $items }
        [casual] Puoi rimborsare prima quando vuoi, in parte o tutto. Ecco quanto costa:
            { $items }
       *[neutral] Può rimborsare in anticipo in qualsiasi momento, in parte o del tutto:
            { $items }
    }

item_early_free = • { $name }: senza spese

item_early_fee = • { $name }: { $fee } dell’importo rimborsato in anticipo entro { $within } dall’inizio del prestito, poi senza spese

utter_collateral =
    { $formality ->
        [formal] Le garanzie richieste dipendono dal prestito:
            { $items }
        [casual] Ecco che cosa chiediamo come garanzia:
            { $items }
       *[neutral] Ecco le garanzie richieste per ogni prestito:
            { $items }
    }

item_named_line = • { $name }: { $line }

utter_glossary =
    { $formality ->
        [formal] Mi permetta di spiegarglielo. { $term }: { $meaning }
        [casual] Te lo spiego. { $term }: { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    Per esempio: { $example }

utter_glossary_unknown =
    { $formality ->
        [formal] Quale termine posso spiegarle? Per esempio, uno di questi:
            { $terms }
        [casual] Che parola ti spiego? Per esempio, una di queste:
            { $terms }
       *[neutral] Quale termine vuole che le spieghi? Per esempio:
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal] Ecco i diritti di cui dispone:
            { $items }
            Si tratta di un’informazione, non di una consulenza legale.
        [casual] Ecco i tuoi diritti:
            { $items }
            È un’informazione, non una consulenza legale.
       *[neutral] Ecco i suoi diritti:
            { $items }
            È un’informazione, non una consulenza legale.
    }

item_right = • { $line } ({ $source })

item_right_unverified = • { $line } (non ancora verificato: da confermare con una persona del nostro team)

utter_privacy =
    { $formality ->
        [formal] Ecco come trattiamo i suoi dati:
            { $items }
        [casual] Ecco che cosa facciamo dei tuoi dati:
            { $items }
       *[neutral] Ecco che cosa facciamo dei suoi dati:
            { $items }
    }

utter_contact =
    { $formality ->
        [formal] Ecco come può contattarci:
            • Telefono: { $phone }
            • E-mail: { $email }
            • Indirizzo: { $address }
            I nostri orari:
            { $items }
            { $open ->
                    [open] In questo momento il nostro ufficio è aperto.
                   *[closed] In questo momento il nostro ufficio è chiuso. Prossima apertura: { $opens_at }.
                }
        [casual] Ci trovi qui:
            • Telefono: { $phone }
            • E-mail: { $email }
            • Indirizzo: { $address }
            Ci siamo in questi orari:
            { $items }
            { $open ->
                    [open] Adesso è aperto.
                   *[closed] Adesso è chiuso. Prossima apertura: { $opens_at }.
                }
       *[neutral] Può contattarci qui:
            • Telefono: { $phone }
            • E-mail: { $email }
            • Indirizzo: { $address }
            Orari di apertura:
            { $items }
            { $open ->
                    [open] Adesso l’ufficio è aperto.
                   *[closed] Adesso l’ufficio è chiuso. Prossima apertura: { $opens_at }.
                }
    }

item_hours = • { $days }: { $hours }

utter_compare_rates =
    { $formality ->
        [formal] { $name }, { $amount } in { $term }: ecco i tipi di tasso a confronto.
            { $items }
            Un tasso variabile può salire, oltre che scendere. Condizioni in vigore in data { $as_of }.
        [casual] { $name }, { $amount } in { $term }: ecco i tipi di tasso a confronto.
            { $items }
            Un tasso variabile può anche salire, non solo scendere. Ultimo aggiornamento: { $as_of }.
       *[neutral] { $name }, { $amount } in { $term }: ecco i tipi di tasso a confronto.
            { $items }
            Un tasso variabile può salire, oltre che scendere. Ultimo aggiornamento: { $as_of }.
    }

item_compare_fixed = • Fisso: { $rate } annuo per tutta la durata; rata di { $instalment } dall’inizio alla fine, { $total } in tutto, TAEG { $apr }

item_compare_floating = • Variabile: oggi { $rate } annuo ({ $index } { $index_rate } + { $margin }); rata di { $instalment } finché il tasso resta invariato, TAEG { $apr }. Con un punto percentuale in più la rata sarebbe di { $higher }

item_compare_stepped = • A gradini: { $steps }; { $total } in tutto, TAEG { $apr }

item_compare_step = { $rate } annuo dal mese { $number } (rata di { $instalment })

item_rate_floating = • { $name }: oggi { $rate } annuo (tasso variabile: { $index } { $index_rate } + { $margin }), TAEG { $apr }, per esempio per { $amount } in { $term }

item_rate_stepped = • { $name }: { $rate } annuo nei primi { $first }, poi fino a { $highest } (tasso a gradini), TAEG { $apr }, per esempio per { $amount } in { $term }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] Mi ha detto che per lei conta una rata che non cambi; le propongo quindi quest’ordine:
                [flexibility] Mi ha detto che per lei conta poter rimborsare in anticipo; le propongo quindi quest’ordine:
                [speed] Mi ha detto che il denaro le serve in tempi brevi; le propongo quindi quest’ordine:
                [family_home] Mi ha detto che desidera una casa per la sua famiglia; le propongo quindi quest’ordine:
                [faith] Mi ha detto che la sua fede chiede un prestito senza interessi; le propongo quindi quest’ordine:
               *[lowest_cost] Mi ha detto che desidera spendere il meno possibile in tutto; le propongo quindi quest’ordine:
            }
            { $items }
            Sulla concessione del prestito decide sempre una persona del nostro team. Condizioni in vigore in data { $as_of }.
        [casual] { $priority ->
                [stability] Vuoi una rata che non cambi, quindi ecco le offerte in quest’ordine:
                [flexibility] Vuoi poter rimborsare prima, quindi ecco le offerte in quest’ordine:
                [speed] I soldi ti servono in fretta, quindi ecco le offerte in quest’ordine:
                [family_home] Vuoi una casa per la tua famiglia, quindi ecco le offerte in quest’ordine:
                [faith] Per la tua fede vuoi un prestito senza interessi, quindi ecco le offerte in quest’ordine:
               *[lowest_cost] Vuoi spendere il meno possibile, quindi ecco le offerte in quest’ordine:
            }
            { $items }
            Se il prestito si fa, lo decide una persona del team. Ultimo aggiornamento: { $as_of }.
       *[neutral] { $priority ->
                [stability] Ha detto che per lei conta una rata che non cambi, quindi ecco le offerte in quest’ordine:
                [flexibility] Ha detto che per lei conta poter rimborsare in anticipo, quindi ecco le offerte in quest’ordine:
                [speed] Ha detto che i soldi le servono in fretta, quindi ecco le offerte in quest’ordine:
                [family_home] Ha detto che vuole una casa per la sua famiglia, quindi ecco le offerte in quest’ordine:
                [faith] Ha detto che la sua fede chiede un prestito senza interessi, quindi ecco le offerte in quest’ordine:
               *[lowest_cost] Ha detto che vuole spendere il meno possibile in tutto, quindi ecco le offerte in quest’ordine:
            }
            { $items }
            Sulla concessione del prestito decide una persona del nostro team. Ultimo aggiornamento: { $as_of }.
    }

item_suits_stability = • { $name }: tasso fisso { $rate } annuo, la rata resta uguale fino alla fine; TAEG { $apr }

item_suits_flexibility_free = • { $name }: rimborso anticipato in qualsiasi momento, senza spese; TAEG { $apr }

item_suits_flexibility_fee = • { $name }: rimborso anticipato entro { $within } dall’inizio del prestito con spese pari a { $fee } dell’importo rimborsato, poi senza spese; TAEG { $apr }

item_suits_speed = • { $name }: decisione entro { $decision }, denaro disponibile entro { $payout } dalla firma; TAEG { $apr }

item_suits_lowest_cost = • { $name }: TAEG { $apr }; esempio: { $amount } in { $term }, { $total } in tutto

item_suits_family_home = • { $name }: da { $min } a { $max }, durata fino a { $term_max }, per la casa in cui si abita; TAEG { $apr }

item_suits_faith = • { $name }: senza interessi; il nostro guadagno si concorda prima e non cambia; TAEG { $apr }, solo per confronto

item_costs_least = • Il meno caro: { $name }, TAEG { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] Qui non abbiamo prestiti senza interessi, e non sarebbe corretto presentarle come tale uno dei nostri. Una persona del nostro team potrà valutare con lei che cosa è possibile.
        [casual] Qui non abbiamo prestiti senza interessi, e non ti dirò che uno dei nostri lo è. Una persona del team può vedere con te che cosa si può fare.
       *[neutral] Qui non abbiamo prestiti senza interessi, e non le presenterò come tale uno dei nostri. Una persona del nostro team può vedere con lei che cosa è possibile.
    }

## Calcolo

utter_ask_loan_kind =
    { $formality ->
        [formal] Posso chiederle a quale tipo di prestito sta pensando?
        [casual] A che tipo di prestito pensi?
       *[neutral] A quale tipo di prestito pensa?
    }

utter_ask_amount =
    { $formality ->
        [formal] Quale importo desidera? { $name }: da { $min } a { $max }.
        [casual] Quanto ti serve? { $name }: da { $min } a { $max }.
       *[neutral] Quale importo le serve? { $name }: da { $min } a { $max }.
    }

utter_ask_term =
    { $formality ->
        [formal] In quanto tempo desidera rimborsare? { $name }: da { $min } a { $max }.
        [casual] In quanto tempo vuoi rimborsare? { $name }: da { $min } a { $max }.
       *[neutral] In quanto tempo vuole rimborsare? { $name }: da { $min } a { $max }.
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] L’importo di { $amount } è al di fuori di quanto possiamo proporre. { $name }: da { $min } a { $max }. Quale importo posso indicare?
        [casual] Con { $amount } siamo fuori da quello che proponiamo. { $name }: da { $min } a { $max }. Che importo metto?
       *[neutral] L’importo di { $amount } è fuori da quanto proponiamo. { $name }: da { $min } a { $max }. Quale importo vuole?
    }

utter_term_out_of_range =
    { $formality ->
        [formal] Una durata di { $term } è al di fuori di quanto possiamo proporre. { $name }: da { $min } a { $max }. Quale durata posso indicare?
        [casual] Con { $term } siamo fuori da quello che proponiamo. { $name }: da { $min } a { $max }. Che durata metto?
       *[neutral] Una durata di { $term } è fuori da quanto proponiamo. { $name }: da { $min } a { $max }. Quale durata vuole?
    }

utter_amount_not_read =
    { $formality ->
        [formal] Non sono in grado di leggere l’importo. Avrebbe la cortesia di scriverlo in cifre, per esempio 20.000?
        [casual] Non riesco a leggere l’importo. Me lo scrivi in cifre, per esempio 20.000?
       *[neutral] Non riesco a leggere l’importo. Può scriverlo in cifre, per esempio 20.000?
    }

utter_term_not_read =
    { $formality ->
        [formal] Non sono in grado di leggere la durata. Avrebbe la cortesia di indicarla in mesi o in anni?
        [casual] Non riesco a leggere la durata. Me la scrivi in mesi o in anni?
       *[neutral] Non riesco a leggere la durata. Può scriverla in mesi o in anni?
    }

utter_currency_not_offered =
    { $formality ->
        [formal] Qui non proponiamo importi in questa valuta: { $currency }. Posso chiederle di indicarlo in { $ours }?
        [casual] Qui non lavoriamo con questa valuta: { $currency }. Me lo dici in { $ours }?
       *[neutral] Qui non proponiamo importi in questa valuta: { $currency }. Può indicarlo in { $ours }?
    }

utter_instalment =
    { $formality ->
        [formal] { $name }, { $amount } in { $term }, tasso annuo { $rate }: la sua rata mensile sarebbe di { $instalment }.
            • Totale rimborsato: { $total }
            • Di cui interessi: { $interest }
            • Spese di istruttoria: { $fee }
            • TAEG: { $apr }
            Tasso in vigore in data { $as_of }. La prego di considerare questo calcolo un esempio e non un’offerta.
        [casual] { $name }, { $amount } in { $term }, tasso annuo { $rate }: pagheresti { $instalment } al mese.
            • In tutto rimborseresti: { $total }
            • Di cui interessi: { $interest }
            • Spese di istruttoria: { $fee }
            • TAEG: { $apr }
            Data del tasso: { $as_of }. È un esempio, non un’offerta.
       *[neutral] { $name }, { $amount } in { $term }, tasso annuo { $rate }: la rata mensile sarebbe di { $instalment }.
            • Totale rimborsato: { $total }
            • Di cui interessi: { $interest }
            • Spese di istruttoria: { $fee }
            • TAEG: { $apr }
            Data del tasso: { $as_of }. È un esempio, non un’offerta.
    }

utter_plan =
    { $formality ->
        [formal] Ecco come sarebbe il piano di rimborso per { $amount } in { $term }:
            { $rows }
            In totale rimborserebbe { $total }, di cui { $interest } di interessi.
        [casual] Ecco il piano di rimborso per { $amount } in { $term }:
            { $rows }
            In tutto rimborseresti { $total }, di cui { $interest } di interessi.
       *[neutral] Ecco il piano di rimborso per { $amount } in { $term }:
            { $rows }
            Totale rimborsato: { $total }, di cui { $interest } di interessi.
    }

item_plan_row = { $number }. { $payment } (capitale { $principal } + interessi { $interest }), restano { $balance }

item_plan_row_due = { $number }. { $due }: { $payment } (capitale { $principal } + interessi { $interest }), restano { $balance }

item_plan_row_charges = { $number }. { $due }: { $payment } (capitale { $principal } + interessi { $interest } + altre spese { $charges }), restano { $balance }

item_plan_gap =
    { $count ->
        [one] … ancora { $count } rata simile …
       *[other] … ancora { $count } rate simili …
    }

utter_no_plan_yet =
    { $formality ->
        [formal] Mi permetta prima di fare un calcolo con lei. Quale importo posso indicare?
        [casual] Prima facciamo un calcolo insieme. Per quale importo?
       *[neutral] Facciamo prima un calcolo. Per quale importo?
    }

utter_early_example =
    { $formality ->
        [formal] { $name }, { $amount } in { $term }: se rimborsasse { $early } in anticipo insieme alla rata n. { $after }, ecco che cosa cambierebbe:
            { $items }
            La prego di considerare questo calcolo un esempio e non un’offerta.
        [casual] { $name }, { $amount } in { $term }: se rimborsassi { $early } in anticipo insieme alla rata n. { $after }, ecco che cosa cambierebbe:
            { $items }
            È un esempio, non un’offerta.
       *[neutral] { $name }, { $amount } in { $term }: se rimborsasse { $early } in anticipo insieme alla rata n. { $after }, ecco che cosa cambierebbe:
            { $items }
            È un esempio, non un’offerta.
    }

utter_early_own_loan =
    { $formality ->
        [formal] Se oggi rimborsasse { $early } in anticipo sul suo prestito { $number } (debito residuo oggi: { $owed }), ecco che cosa cambierebbe:
            { $items }
            Gli importi valgono in data { $as_of }; una persona del nostro team glieli confermerà prima del pagamento.
        [casual] Se oggi rimborsassi { $early } in anticipo sul tuo prestito { $number } (debito residuo oggi: { $owed }), ecco che cosa cambierebbe:
            { $items }
            Data degli importi: { $as_of }. Una persona del team te li conferma prima che paghi.
       *[neutral] Se oggi rimborsasse { $early } in anticipo sul suo prestito { $number } (debito residuo oggi: { $owed }), ecco che cosa cambierebbe:
            { $items }
            Data degli importi: { $as_of }. Una persona del nostro team glieli conferma prima del pagamento.
    }

item_early_shorter = • Stessa rata, durata più breve: finisce { $sooner } prima, { $saved } di interessi in meno

item_early_lower = • Stessa durata, rata più bassa: { $instalment } invece di { $before }, { $saved } di interessi in meno

item_early_charge = • Spese per il rimborso anticipato: { $fee }

item_early_no_charge = • Nessuna spesa per il rimborso anticipato

item_early_off = • Estinzione totale del prestito: { $sum }, { $saved } di interessi in meno

utter_early_too_much =
    { $formality ->
        [formal] La informo che { $early } è più di quanto resterebbe da rimborsare in quel momento: con { $sum } si chiude tutto.
        [casual] { $early } è più di quanto resterebbe da rimborsare a quel punto: con { $sum } chiudi tutto.
       *[neutral] { $early } è più di quanto resterebbe da rimborsare in quel momento: con { $sum } si chiude tutto.
    }

## Il mio prestito

utter_ask_one_time_code =
    { $formality ->
        [formal] Per consultare il suo conto mi occorre il suo codice monouso di { $lender }: 8 lettere e cifre che le consegna una persona del nostro team o che riceve per posta. La prego di non inviare mai password né numeri di carta.
        [casual] Per vedere il tuo conto mi serve il tuo codice monouso di { $lender }: 8 lettere e cifre che ti dà una persona del team o che ti arriva per posta. Non mandare mai password né numeri di carta.
       *[neutral] Per vedere il suo conto mi serve il suo codice monouso di { $lender }: 8 lettere e cifre che le dà una persona del nostro team o che riceve per posta. Non invii mai password né numeri di carta.
    }

utter_code_wrong =
    { $formality ->
        [formal] Mi dispiace, il codice non corrisponde. Avrebbe la cortesia di verificarlo? { $left ->
                    [one] Le resta ancora { $left } tentativo.
                   *[other] Le restano ancora { $left } tentativi.
                }
        [casual] Il codice non corrisponde. Ricontrollalo con calma: { $left ->
                    [one] ti resta ancora { $left } tentativo.
                   *[other] ti restano ancora { $left } tentativi.
                }
       *[neutral] Il codice non corrisponde. Lo ricontrolli e lo invii di nuovo, per favore: { $left ->
                    [one] le resta ancora { $left } tentativo.
                   *[other] le restano ancora { $left } tentativi.
                }
    }

utter_code_expired =
    { $formality ->
        [formal] Questo codice è già servito oppure non è più valido. Una persona del nostro team gliene darà volentieri uno nuovo.
        [casual] Questo codice è già servito o non vale più. Una persona del team può dartene uno nuovo.
       *[neutral] Questo codice è già servito o non è più valido. Una persona del nostro team può dargliene uno nuovo.
    }

utter_code_locked =
    { $formality ->
        [formal] Sono stati inseriti troppi codici non corretti. Per la sua sicurezza, la prego di attendere { $minutes ->
                    [one] { $minutes } minuto
                   *[other] { $minutes } minuti
                }. Può aiutarla anche una persona del nostro team.
        [casual] Sono stati inseriti troppi codici non corretti. Per sicurezza aspetta { $minutes ->
                    [one] { $minutes } minuto
                   *[other] { $minutes } minuti
                }, oppure chiedi a una persona del team.
       *[neutral] Sono stati inseriti troppi codici non corretti. Per la sua sicurezza attenda { $minutes ->
                    [one] { $minutes } minuto
                   *[other] { $minutes } minuti
                }, oppure chieda a una persona del nostro team.
    }

utter_ask_who =
    { $formality ->
        [formal] La prego di scrivere il suo numero cliente, oppure l’e-mail o il numero di telefono che { $lender } ha di lei. Il codice viene inviato solo { $way ->
                [phone] al numero di telefono registrato
               *[email] all’indirizzo e-mail registrato
            }.
        [casual] Scrivimi il tuo numero cliente, oppure l’e-mail o il telefono che { $lender } ha di te. Il codice va solo { $way ->
                [phone] al numero di telefono registrato
               *[email] all’indirizzo e-mail registrato
            }.
       *[neutral] Scriva il suo numero cliente, oppure l’e-mail o il numero di telefono che { $lender } ha di lei. Il codice va solo { $way ->
                [phone] al numero di telefono registrato
               *[email] all’indirizzo e-mail registrato
            }.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] Se { $lender } la conosce con questo dato, un codice di 6 cifre è ora in arrivo { $way ->
                [phone] per SMS
               *[email] per e-mail
            }. È valido { $minutes } minuti. La prego di scrivere qui solo le 6 cifre.
        [casual] Se { $lender } ti conosce con questo dato, un codice di 6 cifre è in arrivo { $way ->
                [phone] per SMS
               *[email] per e-mail
            }. Vale { $minutes } minuti. Scrivi qui solo le 6 cifre.
       *[neutral] Se { $lender } la conosce con questo dato, un codice di 6 cifre è in arrivo { $way ->
                [phone] per SMS
               *[email] per e-mail
            }. È valido { $minutes } minuti. Scriva qui solo le 6 cifre.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Qui sono già stati richiesti più codici. Potrà richiedere il prossimo tra { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minuti
            }; una persona del nostro team la aiuterà volentieri anche prima.
        [casual] Qui sono già stati chiesti più codici. Puoi chiederne un altro tra { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minuti
            }, oppure una persona del team può aiutarti prima.
       *[neutral] Qui sono già stati richiesti più codici. Può richiederne un altro tra { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minuti
            }, oppure una persona del nostro team può aiutarla prima.
    }

utter_share_number =
    { $formality ->
        [formal] In alternativa può condividere il suo numero di telefono con il pulsante sotto la casella di testo.
        [casual] Oppure condividi il tuo numero di telefono con il pulsante sotto la casella di testo.
       *[neutral] Oppure condivida il suo numero di telefono con il pulsante sotto la casella di testo.
    }

utter_number_unknown =
    { $formality ->
        [formal] Mi dispiace, questo numero di telefono da solo non basta per riconoscerla. Va bene un codice monouso, oppure una persona del nostro team la aiuterà volentieri.
        [casual] Questo numero da solo non basta per riconoscerti. Va bene un codice monouso, oppure ti aiuta una persona del team.
       *[neutral] Questo numero di telefono da solo non basta per riconoscerla. Va bene un codice monouso, oppure può aiutarla una persona del nostro team.
    }

utter_number_foreign =
    { $formality ->
        [formal] Questo non è il suo numero di telefono. Vale soltanto il suo, condiviso con il pulsante sotto la casella di testo.
        [casual] Questo non è il tuo numero. Vale solo il tuo, condiviso con il pulsante sotto la casella di testo.
       *[neutral] Questo non è il suo numero di telefono. Vale solo il suo, condiviso con il pulsante sotto la casella di testo.
    }

utter_unlinked =
    { $formality ->
        [formal] Questa chat non è più collegata al suo conto. Prima di parlarne ancora le chiederò un codice. Quanto è stato scritto finora resta in questa chat.
        [casual] Fatto, questa chat non è più collegata al tuo conto. Prima di parlarne ancora ti chiederò un codice. Quello che è stato scritto resta in questa chat.
       *[neutral] Questa chat non è più collegata al suo conto. Prima di parlarne ancora mi servirà un codice. Quanto è stato scritto finora resta in questa chat.
    }

utter_not_linked = Questa chat non è collegata a nessun conto.

utter_code_message = { $code } è il suo codice per la chat con { $lender }. È valido { $minutes } minuti. Non lo comunichi a nessuno. Se non lo ha richiesto, ignori questo messaggio.

utter_code_subject = Il suo codice per la chat con { $lender }

utter_recognised =
    { $formality ->
        [formal] La ringrazio, { $name }. La sua identità è confermata.
        [casual] Grazie, { $name }: ora so che parlo con te!
       *[neutral] Grazie, { $name }. La sua identità è confermata.
    }

utter_already_recognised =
    { $formality ->
        [formal] La sua identità è già confermata, { $name }. Non occorre un altro codice.
        [casual] È già tutto a posto, { $name }: so che parlo con te. Non serve un altro codice.
       *[neutral] La sua identità è già confermata, { $name }. Non serve un altro codice.
    }

utter_application =
    { $formality ->
        [formal] { $state ->
                    [received] Abbiamo ricevuto la sua domanda { $number } ({ $name }) in data { $since }.
                    [documents_missing] La sua domanda { $number } ({ $name }) è in attesa di alcuni documenti, richiesti in data { $since }. Una persona del nostro team le indicherà volentieri quali.
                    [approved] Abbiamo il piacere di comunicarle che la sua domanda { $number } ({ $name }) è stata accolta in data { $since }.
                    [declined] Siamo spiacenti di non aver potuto accogliere la sua domanda { $number } ({ $name }); la decisione è stata presa in data { $since }. Può chiedere che una persona la riesamini.
                    [paid_out] La sua domanda { $number } ({ $name }) si è conclusa: il prestito è stato erogato in data { $since }.
                   *[checking] Stiamo esaminando con cura la sua domanda { $number } ({ $name }). Ultimo aggiornamento: { $since }.
                }
        [casual] { $state ->
                    [received] La tua domanda { $number } ({ $name }) è arrivata ({ $since }).
                    [documents_missing] Alla tua domanda { $number } ({ $name }) manca ancora qualche documento (richiesta: { $since }). Una persona del team può dirti quale.
                    [approved] Buone notizie: la tua domanda { $number } ({ $name }) è stata accolta ({ $since }).
                    [declined] Purtroppo la tua domanda { $number } ({ $name }) non è stata accolta (data della decisione: { $since }). Puoi chiedere che una persona la riveda.
                    [paid_out] La tua domanda { $number } ({ $name }) è conclusa: il denaro è stato versato ({ $since }).
                   *[checking] Stiamo esaminando la tua domanda { $number } ({ $name }). Ultimo aggiornamento: { $since }.
                }
       *[neutral] { $state ->
                    [received] Abbiamo ricevuto la sua domanda { $number } ({ $name }) in data { $since }.
                    [documents_missing] La sua domanda { $number } ({ $name }) è in attesa di documenti, richiesti in data { $since }. Una persona del nostro team può dirle quali.
                    [approved] La sua domanda { $number } ({ $name }) è stata accolta in data { $since }.
                    [declined] Purtroppo la sua domanda { $number } ({ $name }) non è stata accolta; la decisione è stata presa in data { $since }. Può chiedere che una persona la riveda.
                    [paid_out] La sua domanda { $number } ({ $name }) è conclusa: il prestito è stato erogato in data { $since }.
                   *[checking] Stiamo esaminando la sua domanda { $number } ({ $name }). Ultimo aggiornamento: { $since }.
                }
    }

utter_no_application =
    { $formality ->
        [formal] Non trovo alcuna domanda in corso a suo nome.
        [casual] Non trovo domande in corso a tuo nome.
       *[neutral] Non trovo domande in corso a suo nome.
    }

utter_balance =
    { $formality ->
        [formal] Ecco quanto le resta da rimborsare in data { $as_of }:
            { $items }
        [casual] Ecco quanto ti resta da rimborsare (situazione: { $as_of }):
            { $items }
       *[neutral] Ecco quanto le resta da rimborsare (situazione: { $as_of }):
            { $items }
    }

item_balance = • { $number }, { $name }: capitale residuo { $principal }; per chiudere tutto oggi { $payoff }, interessi compresi

item_balance_arrears = • { $number }, { $name }: capitale residuo { $principal }; per chiudere tutto oggi { $payoff }, interessi compresi; rate già scadute ancora da pagare: { $arrears }

utter_next_payment =
    { $formality ->
        [formal] Ecco la sua prossima scadenza:
            { $items }
        [casual] Ecco il tuo prossimo pagamento:
            { $items }
       *[neutral] Ecco la sua prossima scadenza:
            { $items }
    }

item_next_payment = • { $number }, { $name }: { $payment }, scadenza { $due }

item_next_payment_overdue = • { $number }, { $name }: { $payment }, scadenza { $due }; dalle rate precedenti restano { $arrears }. { $formality ->
        [formal] Se in questo momento le riesce difficile, me lo dica: cercheremo una soluzione con lei.
        [casual] Se adesso fai fatica, dimmelo: cerchiamo una soluzione insieme.
       *[neutral] Se in questo momento è difficile, me lo dica: cerchiamo una soluzione insieme.
    }

utter_schedule =
    { $formality ->
        [formal] Ecco il piano di rimborso del suo prestito { $number } ({ $name }):
            { $rows }
        [casual] Ecco il piano di rimborso del tuo prestito { $number } ({ $name }):
            { $rows }
       *[neutral] Piano di rimborso del suo prestito { $number } ({ $name }):
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] Su questo conto non risulta alcun prestito in corso.
        [casual] Sul tuo conto non vedo prestiti in corso.
       *[neutral] Su questo conto non risultano prestiti in corso.
    }

utter_statement =
    { $formality ->
        [formal]
            Ecco la situazione del suo prestito in data { $as_of }:
            { $items }
            Tutte le rate ancora da pagare sono nel piano allegato. Per una copia autenticata, un attestato o una copia del contratto provvede volentieri una persona del nostro team.
        [casual]
            Ecco a che punto è il tuo prestito, in data { $as_of }:
            { $items }
            Tutte le rate che mancano sono nel piano allegato. Se ti serve una copia autenticata, un attestato o il contratto, ci pensa una persona del team.
       *[neutral]
            Estratto conto del suo prestito in data { $as_of }:
            { $items }
            Tutte le rate ancora da pagare sono nel piano allegato. Copie autenticate, attestati e copie del contratto li prepara una persona del nostro team.
    }

utter_statement_noted =
    { $formality ->
        [formal] Ho preso nota. Una persona del nostro team prepara il documento e le risponderà entro { $by }. Il suo riferimento è { $reference }.
        [casual] Preso nota. Una persona del team prepara il documento e ti risponde entro { $by }. Il tuo riferimento: { $reference }.
       *[neutral] Ho preso nota. Una persona del nostro team prepara il documento e le risponderà entro { $by }. Il suo riferimento è { $reference }.
    }

utter_payment_noted =
    { $formality ->
        [formal] La ringrazio per averci informato. Una persona del nostro team verifica il pagamento e le risponderà entro { $by }; il suo riferimento è { $reference }. Se nel frattempo le è arrivato un promemoria, la prego di non tenerne conto.
        [casual] Grazie di avercelo detto. Una persona del team controlla il pagamento e ti risponde entro { $by }; il tuo riferimento: { $reference }. Se intanto ti è arrivato un promemoria, non tenerne conto.
       *[neutral] Grazie per avercelo detto. Una persona del nostro team verifica il pagamento e le risponderà entro { $by }; il suo riferimento è { $reference }. Se nel frattempo le è arrivato un promemoria, non ne tenga conto.
    }

utter_contact_change_noted =
    { $formality ->
        [formal] La ringrazio. Per la sua sicurezza, una persona del nostro team le telefonerà entro { $by }, al numero che già conosciamo, per confermare la modifica. Il suo riferimento è { $reference }.
        [casual] Grazie. Per sicurezza una persona del team ti chiama entro { $by }, al numero che abbiamo già, per confermare la modifica. Il tuo riferimento: { $reference }.
       *[neutral] Grazie. Per la sua sicurezza, una persona del nostro team le telefonerà entro { $by }, al numero che abbiamo già, per confermare la modifica. Il suo riferimento è { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] Mi può indicare il nuovo indirizzo e-mail o il nuovo numero di telefono? La prego di scriverlo qui; se il numero è estero, con il prefisso internazionale.
        [casual] Qual è la nuova e-mail o il nuovo numero? Scrivilo qui; se è un numero estero, con il prefisso internazionale.
       *[neutral] Qual è il nuovo indirizzo e-mail o il nuovo numero di telefono? Lo scriva qui; se il numero è estero, con il prefisso internazionale.
    }

utter_contact_not_read =
    { $formality ->
        [formal] Le chiedo scusa, non riesco a riconoscere con chiarezza un indirizzo e-mail o un numero di telefono. La prego di scrivere solo quello nuovo, per intero: un indirizzo come nome@example.com, oppure un numero con il prefisso internazionale.
        [casual] Scusa, non riesco a riconoscere un’e-mail o un numero. Scrivi solo quello nuovo, per intero: un indirizzo come nome@example.com, oppure un numero con il prefisso internazionale.
       *[neutral] Non riesco a riconoscere con chiarezza un indirizzo e-mail o un numero di telefono. Scriva solo quello nuovo, per intero: un indirizzo come nome@example.com, oppure un numero con il prefisso internazionale.
    }

utter_contact_read =
    { $formality ->
        [formal] Ho annotato { $contact } come suo nuovo { $way ->
                [phone] numero di telefono
               *[email] indirizzo e-mail
            }. La modifica sarà valida quando una persona del nostro team l’avrà confermata con lei.
        [casual] Segnato: { $contact } è il tuo nuovo { $way ->
                [phone] numero
               *[email] indirizzo e-mail
            }. Vale quando una persona del team l’avrà confermato con te.
       *[neutral] Ho annotato { $contact } come suo nuovo { $way ->
                [phone] numero di telefono
               *[email] indirizzo e-mail
            }. Vale quando una persona del nostro team l’avrà confermato con lei.
    }

utter_contact_on_file =
    { $formality ->
        [formal] Questo { $way ->
                [phone] numero di telefono
               *[email] indirizzo e-mail
            } è quello già registrato; non occorre modificare nulla.
        [casual] Questo { $way ->
                [phone] numero
               *[email] indirizzo e-mail
            } ce l’abbiamo già, non serve cambiare niente.
       *[neutral] Questo { $way ->
                [phone] numero di telefono
               *[email] indirizzo e-mail
            } è già registrato, non serve cambiare nulla.
    }

utter_contact_changed =
    { $formality ->
        [formal] La modifica è confermata: il suo { $way ->
                [phone] numero di telefono
               *[email] indirizzo e-mail
            } registrato è ora { $contact }. Se la richiesta non è partita da lei, la prego di avvisarci immediatamente.
        [casual] Modifica confermata: il tuo { $way ->
                [phone] numero
               *[email] indirizzo e-mail
            } registrato adesso è { $contact }. Se non l’hai chiesto tu, avvisaci subito.
       *[neutral] La modifica è confermata: il suo { $way ->
                [phone] numero di telefono
               *[email] indirizzo e-mail
            } registrato ora è { $contact }. Se non l’ha chiesto lei, ci avvisi subito.
    }

utter_contact_declined =
    { $formality ->
        [formal] Il suo { $way ->
                [phone] numero di telefono
               *[email] indirizzo e-mail
            } non è stato cambiato in { $contact }, perché { $why ->
                [unreached] non siamo riusciti a contattarla per la conferma
                [bounced] lì i messaggi non arrivano
               *[unsure] non abbiamo potuto accertare che la richiesta fosse sua
            }. Resta quello già registrato. Se desidera ancora la modifica, la prego di scriverci qui.
        [casual] Non abbiamo cambiato il tuo { $way ->
                [phone] numero
               *[email] indirizzo e-mail
            } in { $contact }, perché { $why ->
                [unreached] non siamo riusciti a contattarti per la conferma
                [bounced] lì i messaggi non arrivano
               *[unsure] non potevamo essere sicuri che la richiesta fosse tua
            }. Resta quello di prima. Se vuoi ancora cambiarlo, scrivici qui.
       *[neutral] Il suo { $way ->
                [phone] numero di telefono
               *[email] indirizzo e-mail
            } non è stato cambiato in { $contact }, perché { $why ->
                [unreached] non siamo riusciti a contattarla per la conferma
                [bounced] lì i messaggi non arrivano
               *[unsure] non abbiamo potuto accertare che la richiesta fosse sua
            }. Resta quello già registrato. Se vuole ancora cambiarlo, ci scriva qui.
    }

utter_payment_read =
    { $formality ->
        [formal]
            Sul suo pagamento ho annotato quanto segue:
            { $items }
            Se qualcosa non è esatto, la prego di dirmelo.
        [casual]
            Del tuo pagamento ho segnato questo:
            { $items }
            Se qualcosa non torna, dimmelo.
       *[neutral]
            Del suo pagamento ho annotato:
            { $items }
            Se qualcosa non è esatto, me lo dica.
    }

utter_payment_found =
    { $formality ->
        [formal]
            Le confermo che il pagamento di cui ci ha informato è arrivato:
            { $items }
        [casual]
            Il tuo pagamento è arrivato:
            { $items }
       *[neutral]
            Il pagamento che ci ha segnalato è arrivato:
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            Finora non abbiamo trovato il pagamento di cui ci ha informato:
            { $items }
            Alcuni pagamenti impiegano qualche giorno ad arrivare. Se ci invia qui una foto o un PDF della ricevuta, faremo volentieri un’altra verifica.
        [casual]
            Per ora non abbiamo trovato il tuo pagamento:
            { $items }
            Alcuni ci mettono qualche giorno ad arrivare. Manda qui una foto o un PDF della ricevuta e controlliamo di nuovo.
       *[neutral]
            Per ora non abbiamo trovato il pagamento che ci ha segnalato:
            { $items }
            Alcuni pagamenti impiegano qualche giorno ad arrivare. Se ci invia qui una foto o un PDF della ricevuta, controlleremo di nuovo.
    }

item_payment_amount = • Importo: { $amount }

item_payment_day = • Pagato il: { $paid_on }

item_case_reference = • Riferimento: { $reference }

utter_contact_letter =
    { $way ->
            [phone] Il numero di telefono
           *[email] L’indirizzo e-mail
        } che { $lender } aveva registrato per lei è stato cambiato, e questo non viene più usato. Se lo ha chiesto lei, non deve fare nulla. In caso contrario, contatti subito { $lender }.

utter_contact_letter_subject = I suoi recapiti presso { $lender } sono stati modificati

utter_book_down =
    { $formality ->
        [formal] Le chiedo scusa: al momento il sistema dei conti non è raggiungibile, e preferisco non darle cifre a caso. La prego di riprovare più tardi o di rivolgersi a una persona del nostro team.
        [casual] Scusa, adesso non riesco a raggiungere il sistema dei conti, e non voglio darti cifre a caso. Riprova più tardi, o parla con una persona del team.
       *[neutral] Mi scusi, al momento il sistema dei conti non è raggiungibile, e non voglio darle cifre a caso. Riprovi più tardi o parli con una persona del nostro team.
    }

utter_relief_options =
    { $formality ->
        [formal] Se pagare come concordato non è possibile, ecco le strade che si possono valutare. Decide una persona del nostro team, insieme a lei:
            { $items }
        [casual] Se non riesci a pagare come previsto, ecco le strade che si possono valutare. Decide una persona del team, insieme a te:
            { $items }
       *[neutral] Se pagare come concordato non è possibile, ecco le strade che si possono valutare. Decide una persona del nostro team, insieme a lei:
            { $items }
    }

item_relief_pause = • Sospensione delle rate: niente da pagare per { $months }

item_relief_pause_waived = • Sospensione senza interessi: niente da pagare per { $months }, e non si aggiungono interessi

item_relief_interest_only = • Solo gli interessi per { $months }

item_relief_reduced = • Rata ridotta, pari a { $percent } di quella attuale, per { $months }

item_relief_extension = • Durata più lunga di { $months }, con rate più basse

item_relief_arrears = • Le rate in ritardo si pagano un po’ alla volta, in { $months }

utter_relief_own_loan =
    { $formality ->
        [formal] Per il suo prestito { $number }, ecco alcuni esempi di quanto si può valutare. Rata attuale: { $instalment }. Decide una persona del nostro team, insieme a lei:
            { $items }
        [casual] Per il tuo prestito { $number }, ecco alcuni esempi di quello che si può valutare. Rata di adesso: { $instalment }. Decide una persona del team, insieme a te:
            { $items }
       *[neutral] Per il suo prestito { $number }, ecco alcuni esempi di quello che si può valutare. Rata attuale: { $instalment }. Decide una persona del nostro team, insieme a lei:
            { $items }
    }

item_relief_own_pause = • Niente per { $months }, poi { $instalment } al mese; in totale { $difference } in più

item_relief_own_interest_only = • Solo gli interessi ({ $first } al mese) per { $months }, poi { $instalment }; in totale { $difference } in più

item_relief_own_reduced = • { $first } al mese per { $months }, poi { $instalment }; in totale { $difference } in più

item_relief_own_extension = • Altri { $months } di durata: { $instalment } al mese; in totale { $difference } in più

item_relief_own_arrears = • Le rate in ritardo, divise in { $months }: nel frattempo { $first } al mese; in totale { $difference } in più

utter_reminder_before =
    { $formality ->
        [formal] Un promemoria: la rata di { $amount } del suo prestito { $number } scade in data { $due }. Se il pagamento è già in corso, non deve fare nulla. Se le riesce difficile pagare, ci scriva prima di allora: cercheremo una soluzione con lei.
        [casual] Un promemoria: la rata di { $amount } del tuo prestito { $number } scade in data { $due }. Se il pagamento è già partito, non devi fare niente. Se fai fatica a pagare, scrivici prima: cerchiamo una soluzione insieme.
       *[neutral] Un promemoria: la rata di { $amount } del suo prestito { $number } scade in data { $due }. Se il pagamento è già partito, non deve fare niente. Se pagare è difficile, ci scriva prima di allora: cerchiamo una soluzione insieme.
    }

utter_reminder_after =
    { $formality ->
        [formal] La rata di { $amount } del suo prestito { $number }, con scadenza { $due }, non ci è ancora arrivata. Se ha già pagato, me lo dica: faremo una verifica. Se le riesce difficile pagare, ci scriva: le soluzioni ci sono, e le risponderà una persona del nostro team.
        [casual] La rata di { $amount } del tuo prestito { $number }, con scadenza { $due }, non ci è ancora arrivata. Se hai già pagato, dimmelo e controlliamo. Se fai fatica a pagare, scrivici: le soluzioni ci sono, e ti risponde una persona del team.
       *[neutral] La rata di { $amount } del suo prestito { $number }, con scadenza { $due }, non ci è ancora arrivata. Se ha già pagato, me lo dica e controlleremo. Se pagare è difficile, ci scriva: le soluzioni ci sono, e le risponde una persona del nostro team.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] Da ora in poi non le invierò più promemoria delle rate. Le scadenze restano le stesse, e può chiedere di nuovo i promemoria in qualsiasi momento.
        [casual] Va bene, non ti mando più promemoria delle rate. Le scadenze restano le stesse, e puoi chiedermeli di nuovo quando vuoi.
       *[neutral] Va bene, non le manderò più promemoria delle rate. Le scadenze restano le stesse, e può chiedere di nuovo i promemoria in qualsiasi momento.
    }

utter_reminders_on =
    { $formality ->
        [formal] Certamente. Le invierò un promemoria prima della scadenza di ogni rata.
        [casual] Va bene, ti mando un promemoria prima che scada ogni rata.
       *[neutral] Va bene, le manderò un promemoria prima della scadenza di ogni rata.
    }

## Pratiche

utter_case_opened =
    { $formality ->
        [formal] { $case ->
                    [hardship] La ringrazio della fiducia. Ha fatto bene a parlarcene: dirlo non peggiora nulla, e non dovrà affrontare tutto questo senza aiuto.
                    [restructure] La ringrazio per avercene parlato. La sua richiesta di modificare il rimborso è registrata.
                    [complaint] Mi dispiace sinceramente per quanto è accaduto. Prendiamo molto sul serio il suo reclamo.
                    [dispute] La ringrazio per la segnalazione. Verificheremo con cura.
                    [harassment] Mi dispiace profondamente per ciò che sta vivendo: nessuno deve subire un simile trattamento. La prego di conservare i messaggi e l’elenco delle chiamate; ce ne occupiamo noi.
                    [fraud] La ringrazio per averci avvertito. Faremo questa verifica prima di chiederle qualsiasi altra cosa. Nel frattempo, la prego di non comunicare a nessuno codici o password.
                    [human] Certamente, passo la parola a una persona.
                    [failed] Le chiedo scusa: in tre tentativi non le ho dato l’aiuto che serviva; passo quindi la parola.
                    [down] Le chiedo scusa: il mio sistema ha un guasto. Il suo messaggio è al sicuro.
                   *[request] La sua richiesta è registrata.
                } { $open ->
                    [closed] In questo momento l’ufficio è chiuso; una persona del nostro team leggerà e le risponderà entro { $by }.
                   *[open] Una persona del nostro team leggerà e le risponderà entro { $by }.
                } Il suo riferimento è { $reference }.
        [casual] { $case ->
                    [hardship] Grazie della fiducia. Hai fatto bene a parlarcene: dirlo non peggiora niente, e non devi affrontare tutto senza aiuto.
                    [restructure] Grazie di averci detto che cosa ti serve. La tua richiesta di cambiare il rimborso è registrata.
                    [complaint] Mi dispiace davvero per quello che è successo. Prendiamo sul serio il tuo reclamo.
                    [dispute] Grazie della segnalazione. Controlliamo con cura.
                    [harassment] Mi dispiace davvero per quello che stai vivendo: nessuno deve subire una cosa simile. Conserva i messaggi e l’elenco delle chiamate; ce ne occupiamo noi.
                    [fraud] Grazie dell’avviso. Prima di chiederti qualsiasi altra cosa, controlliamo questo. Intanto non dare a nessuno codici o password.
                    [human] Certo, passo la parola a una persona.
                    [failed] Scusa: in tre tentativi non ti ho dato l’aiuto che serviva, quindi passo la parola.
                    [down] Scusa: il mio sistema ha un guasto. Il tuo messaggio è al sicuro.
                   *[request] La tua richiesta è registrata.
                } { $open ->
                    [closed] Adesso l’ufficio è chiuso; una persona del team leggerà e ti risponderà entro { $by }.
                   *[open] Una persona del team legge e ti risponde entro { $by }.
                } Il tuo riferimento: { $reference }.
       *[neutral] { $case ->
                    [hardship] Grazie della fiducia. Ha fatto bene a parlarcene: dirlo non peggiora nulla, e non deve affrontare tutto questo senza aiuto.
                    [restructure] Grazie per averci detto che cosa le serve. La sua richiesta di modificare il rimborso è registrata.
                    [complaint] Mi dispiace per quello che è successo. Prendiamo sul serio il suo reclamo.
                    [dispute] Grazie della segnalazione. Verificheremo con cura.
                    [harassment] Mi dispiace davvero per ciò che sta vivendo: nessuno deve essere trattato così. Conservi i messaggi e l’elenco delle chiamate; ce ne occupiamo noi.
                    [fraud] Grazie per averci avvertito. Faremo questa verifica prima di chiederle qualsiasi altra cosa. Nel frattempo non comunichi a nessuno codici o password.
                    [human] Certo, passo la parola a una persona.
                    [failed] Mi scusi: in tre tentativi non le ho dato l’aiuto che serviva, quindi passo la parola.
                    [down] Mi scusi: il mio sistema ha un guasto. Il suo messaggio è al sicuro.
                   *[request] La sua richiesta è registrata.
                } { $open ->
                    [closed] In questo momento l’ufficio è chiuso; una persona del nostro team leggerà e le risponderà entro { $by }.
                   *[open] Una persona del nostro team leggerà e le risponderà entro { $by }.
                } Il suo riferimento è { $reference }.
    }

utter_ask_case_story =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Vorrebbe dirmi come vanno le cose in questo momento? Con parole sue, e solo ciò che desidera raccontare.
                [casual] Ti va di dirmi come vanno le cose adesso? Con parole tue, e solo quello che ti senti di dire.
               *[neutral] Vuole dirmi come vanno le cose in questo momento? Con parole sue, e solo ciò che si sente di dire.
            }
        [restructure]
            { $formality ->
                [formal] Vorrebbe dirmi che cosa è cambiato per lei? Con parole sue, e solo ciò che desidera raccontare.
                [casual] Mi dici che cosa è cambiato per te? Con parole tue, come preferisci.
               *[neutral] Può dirmi che cosa è cambiato per lei? Con parole sue, e solo ciò che si sente di dire.
            }
        [dispute]
            { $formality ->
                [formal] Potrebbe indicarmi che cosa non le risulta corretto? Con parole sue, e con tutti i dettagli che ritiene utili.
                [casual] Che cosa non ti torna? Con parole tue, e con calma.
               *[neutral] Può dirmi che cosa non le torna? Con parole sue, e con tutti i dettagli che vuole.
            }
        [harassment]
            { $formality ->
                [formal] Sono qui per ascoltare. Potrebbe raccontarmi che cosa è successo e da parte di chi? Con parole sue, e solo ciò che desidera dire.
                [casual] Sono qui e ti ascolto. Mi racconti che cosa è successo e chi è stato? Con parole tue, e solo quello che ti senti di dire.
               *[neutral] Sono qui per ascoltare. Può raccontarmi che cosa è successo e da parte di chi? Con parole sue, e solo ciò che si sente di dire.
            }
        [fraud]
            { $formality ->
                [formal] Potrebbe dirmi che cosa ha notato? Con parole sue, senza scrivere codici né password.
                [casual] Che cosa hai notato? Con parole tue, senza scrivere codici né password.
               *[neutral] Può dirmi che cosa ha notato? Con parole sue, senza scrivere codici né password.
            }
       *[complaint]
            { $formality ->
                [formal] Sono qui per ascoltare. Potrebbe raccontarmi che cosa è accaduto? Con parole sue, e con tutto lo spazio che desidera.
                [casual] Ti ascolto. Che cosa è successo? Con parole tue, e con tutta la calma che vuoi.
               *[neutral] Sono qui per ascoltare. Che cosa è successo? Con parole sue, e con tutto lo spazio che vuole.
            }
    }

utter_ask_case_wish =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Che cosa le sarebbe più di sollievo? Per esempio una pausa, rate più basse o un’altra data di scadenza: riferisco il suo desiderio al nostro team.
                [casual] Che cosa ti aiuterebbe di più? Per esempio una pausa, rate più basse o un’altra data: lo riferisco al team.
               *[neutral] Che cosa la aiuterebbe di più? Per esempio una pausa, rate più basse o un’altra data: lo riferisco al nostro team.
            }
        [restructure]
            { $formality ->
                [formal] Quale cambiamento le sarebbe più utile? Per esempio rate più basse, una pausa o un’altra data di scadenza: riferisco il suo desiderio al nostro team.
                [casual] Quale cambiamento ti aiuterebbe di più? Per esempio rate più basse, una pausa o un’altra data: lo riferisco al team.
               *[neutral] Quale cambiamento la aiuterebbe di più? Per esempio rate più basse, una pausa o un’altra data: lo riferisco al nostro team.
            }
        [dispute]
            { $formality ->
                [formal] A suo avviso, come andrebbe corretto?
                [casual] Secondo te, come andrebbe corretto?
               *[neutral] Secondo lei, come andrebbe corretto?
            }
        [harassment]
            { $formality ->
                [formal] Che cosa le restituirebbe un po’ di serenità? Per esempio, può dirci come e a quali ore contattarla.
                [casual] Che cosa ti ridarebbe un po’ di tranquillità? Per esempio, puoi dirci come e a che ore contattarti.
               *[neutral] Che cosa le ridarebbe un po’ di tranquillità? Per esempio, può dirci come e a che ore contattarla.
            }
        [fraud]
            { $formality ->
                [formal] Che cosa desidera che facciamo per prima cosa?
                [casual] Che cosa vuoi che facciamo per prima cosa?
               *[neutral] Che cosa vuole che facciamo per prima cosa?
            }
       *[complaint]
            { $formality ->
                [formal] Secondo lei, che cosa potremmo fare per rimediare?
                [casual] Secondo te, come possiamo rimediare?
               *[neutral] Secondo lei, come possiamo rimediare?
            }
    }

utter_ask_case_since =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Posso chiederle da quando dura questa situazione? È sufficiente un’indicazione approssimativa.
                [casual] Da quando va avanti? Basta un’idea, più o meno.
               *[neutral] Da quando dura questa situazione? Basta un’indicazione approssimativa.
            }
        [restructure]
            { $formality ->
                [formal] Posso chiederle da quando le rate sono diventate pesanti? È sufficiente un’indicazione approssimativa.
                [casual] Da quando le rate sono diventate pesanti? Basta un’idea, più o meno.
               *[neutral] Da quando le rate sono diventate pesanti? Basta un’indicazione approssimativa.
            }
        [dispute]
            { $formality ->
                [formal] Posso chiederle quando lo ha notato per la prima volta? È sufficiente un’indicazione approssimativa.
                [casual] Quando l’hai notato per la prima volta? Basta un’idea, più o meno.
               *[neutral] Quando l’ha notato per la prima volta? Basta un’indicazione approssimativa.
            }
        [fraud]
            { $formality ->
                [formal] Posso chiederle quando lo ha notato per la prima volta? È sufficiente un’indicazione approssimativa.
                [casual] Quando l’hai notato per la prima volta? Basta un’idea, più o meno.
               *[neutral] Quando l’ha notato per la prima volta? Basta un’indicazione approssimativa.
            }
        [harassment]
            { $formality ->
                [formal] Posso chiederle da quando dura? È sufficiente un’indicazione approssimativa.
                [casual] Da quando va avanti? Basta un’idea, più o meno.
               *[neutral] Da quando dura? Basta un’indicazione approssimativa.
            }
       *[complaint]
            { $formality ->
                [formal] Posso chiederle quando è cominciato? È sufficiente un’indicazione approssimativa.
                [casual] Quando è cominciato? Basta un’idea, più o meno.
               *[neutral] Quando è cominciato? Basta un’indicazione approssimativa.
            }
    }

utter_case_completed =
    { $formality ->
        [formal] { $case ->
                    [hardship] La ringrazio della fiducia.
                    [restructure] La ringrazio della spiegazione.
                    [dispute] La ringrazio delle precisazioni.
                    [harassment] La ringrazio per avermelo raccontato; so che non è facile.
                    [fraud] La ringrazio delle precisazioni.
                   *[complaint] La ringrazio della franchezza.
                } Ora è tutto nelle mani di una persona del nostro team, che le risponderà entro { $by }. Il suo riferimento è { $reference }, e può aggiungere altro qui in qualsiasi momento.
        [casual] { $case ->
                    [hardship] Grazie della fiducia.
                    [restructure] Grazie della spiegazione.
                    [dispute] Grazie, è chiaro.
                    [harassment] Grazie di avermelo raccontato; so che non è facile.
                    [fraud] Grazie, ci è utile.
                   *[complaint] Grazie della franchezza.
                } Adesso è tutto nelle mani di una persona del team, che ti risponde entro { $by }. Il tuo riferimento: { $reference }; puoi aggiungere altro qui quando vuoi.
       *[neutral] { $case ->
                    [hardship] Grazie della fiducia.
                    [restructure] Grazie della spiegazione.
                    [dispute] Grazie delle precisazioni.
                    [harassment] Grazie per avermelo raccontato; so che non è facile.
                    [fraud] Grazie delle precisazioni.
                   *[complaint] Grazie della franchezza.
                } Ora è tutto nelle mani di una persona del nostro team, che le risponderà entro { $by }. Il suo riferimento è { $reference }, e può aggiungere altro qui in qualsiasi momento.
    }

utter_case_kept =
    { $formality ->
        [formal] Certamente, lasciamo da parte le domande. Quanto mi ha confidato è conservato con il riferimento { $reference }, e una persona del nostro team le risponderà entro { $by }. Non deve fare altro.
        [casual] Certo, basta domande. Quello che mi hai detto è conservato con il riferimento { $reference }, e una persona del team ti risponde entro { $by }. Non devi fare altro.
       *[neutral] Certo, smettiamo con le domande. Quello che mi ha detto è conservato con il riferimento { $reference }, e una persona del nostro team le risponderà entro { $by }. Non deve fare altro.
    }

utter_case_known =
    { $formality ->
        [formal] La ringrazio. Il suo messaggio è ora nella sua pratica { $reference }; la persona che la segue lo leggerà. Avrà una risposta entro { $by }.
        [casual] Grazie. L’ho aggiunto alla tua pratica { $reference }; la persona che la segue lo vedrà. Avrai una risposta entro { $by }.
       *[neutral] Grazie. L’ho aggiunto alla sua pratica { $reference }; la persona che la segue lo vedrà. Avrà una risposta entro { $by }.
    }

utter_crisis =
    { $formality ->
        [formal] Ha fatto bene a dirmelo, e la ringrazio. Lei vale molto più di qualsiasi prestito. La prego, parli adesso con chi può aiutarla:
            { $helpline }
            Ho chiesto a una persona del nostro team di entrare in questa conversazione ({ $reference }). C’è vicino a lei qualcuno di cui si fida?
        [casual] Hai fatto bene a dirmelo. Tu vali molto più di qualsiasi prestito. Per favore, parla adesso con chi può aiutarti:
            { $helpline }
            Ho chiesto a una persona del team di entrare in questa conversazione ({ $reference }). C’è vicino a te qualcuno di cui ti fidi?
       *[neutral] Ha fatto bene a dirmelo. Lei vale molto più di qualsiasi prestito. Per favore, parli adesso con chi può aiutarla:
            { $helpline }
            Ho chiesto a una persona del nostro team di entrare in questa conversazione ({ $reference }). C’è vicino a lei qualcuno di cui si fida?
    }

utter_missed_payment =
    { $formality ->
        [formal] La ringrazio per avercelo detto. A una rata saltata si rimedia. Ecco che cosa prevede il contratto e come pagarla:
            { $items }
            Se in questo periodo il denaro non basta, può dirmelo in tutta fiducia.
        [casual] Grazie di avercelo detto. A una rata saltata si rimedia. Ecco che cosa prevede il contratto e come pagarla:
            { $items }
            Se in questo periodo i soldi non bastano, dimmelo.
       *[neutral] Grazie per avercelo detto. A una rata saltata si rimedia. Ecco che cosa prevede il contratto e come pagarla:
            { $items }
            Se in questo periodo i soldi non bastano, me lo dica.
    }

utter_cases =
    { $formality ->
        [formal] Ecco a che punto sono le sue pratiche:
            { $items }
        [casual] Ecco a che punto sono le tue pratiche:
            { $items }
       *[neutral] Ecco le sue pratiche:
            { $items }
    }

item_case = • { $reference } ({ $case ->
        [hardship] aiuto con i pagamenti
        [restructure] modifica del rimborso
        [complaint] reclamo
        [dispute] contestazione
        [harassment] trattamento subito
        [fraud] possibile frode
        [crisis] sostegno personale
        [human] colloquio con una persona
        [failed] domanda passata a una persona
        [down] messaggio arrivato durante un guasto
       *[request] richiesta
    }): { $state ->
        [waiting] in attesa presso il nostro team, risposta entro { $by }
        [held] la segue una persona del nostro team, risposta entro { $by }
        [with_borrower] { $formality ->
            [casual] in attesa di una tua risposta
           *[neutral] in attesa di una sua risposta
        }
        [resolved] risolta
        [reopened] riaperta, risposta entro { $by }
        [closed] chiusa
       *[new] ricevuta, risposta entro { $by }
    }

utter_no_case =
    { $formality ->
        [formal] In questa conversazione non trovo alcuna pratica. Desidera che ne apra una?
        [casual] In questa conversazione non trovo pratiche. Vuoi che ne apra una?
       *[neutral] In questa conversazione non trovo pratiche. Vuole che ne apra una?
    }

utter_officer_joined =
    { $formality ->
        [formal] Da questo momento { $officer }, del nostro team, è nella conversazione e può leggerla. Nel frattempo io non intervengo.
        [casual] Adesso c’è { $officer }, del team, e può leggere la nostra conversazione. Intanto io resto in silenzio.
       *[neutral] Ora c’è { $officer }, del nostro team, e può leggere la nostra conversazione. Nel frattempo io non intervengo.
    }

utter_officer_away =
    { $formality ->
        [formal] Al momento { $officer } non può risponderle. Tutto ciò che ci ha scritto è conservato; un’altra persona del nostro team riprende la sua pratica e le risponderà entro { $by }. Nel frattempo le rispondo di nuovo io, l’assistente.
        [casual] Adesso { $officer } non può risponderti. Tutto quello che hai scritto resta qui; un’altra persona del team riprende la tua pratica e ti risponde entro { $by }. Intanto ti rispondo di nuovo io, l’assistente.
       *[neutral] Al momento { $officer } non può risponderle. Tutto quello che ci ha scritto resta qui; un’altra persona del nostro team riprende la sua pratica e le risponderà entro { $by }. Nel frattempo le rispondo di nuovo io, l’assistente.
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } mi restituisce la parola: le risponde di nuovo l’assistente. La sua pratica prosegue.
        [casual] { $officer } mi ripassa la parola: ti risponde di nuovo l’assistente. La tua pratica va avanti.
       *[neutral] { $officer } mi ripassa la parola: le risponde di nuovo l’assistente. La sua pratica va avanti.
    }

utter_case_resolved =
    { $formality ->
        [formal] Da parte nostra la sua pratica { $reference } è risolta. Se per lei resta qualcosa in sospeso, la prego di scriverci qui.
        [casual] Da parte nostra la tua pratica { $reference } è risolta. Se per te resta qualcosa, scrivici qui.
       *[neutral] Da parte nostra la sua pratica { $reference } è risolta. Se per lei resta qualcosa in sospeso, ci scriva qui.
    }

## Pareri

utter_ask_score =
    { $formality ->
        [formal] Posso chiederle un voto per la nostra conversazione, da 1 (pessima) a 5 (ottima)?
        [casual] Com’è andata, da 1 (male) a 5 (benissimo)?
       *[neutral] Com’è andata la nostra conversazione, da 1 (male) a 5 (molto bene)?
    }

utter_ask_comment =
    { $score ->
        [1]
            { $formality ->
                [formal] La ringrazio del suo voto, { $score } su 5, e mi dispiace che non sia andata come sperava. Vorrebbe dirci perché? Se preferisce di no, basta un «no».
                [casual] Grazie del tuo voto, { $score } su 5; mi dispiace che sia andata male. Ci dici perché? Va bene anche «no».
               *[neutral] Grazie del suo voto, { $score } su 5; mi dispiace che sia andata male. Vuole dirci perché? Va bene anche «no».
            }
        [2]
            { $formality ->
                [formal] La ringrazio del suo voto, { $score } su 5, e mi dispiace che non sia andata come sperava. Vorrebbe dirci perché? Se preferisce di no, basta un «no».
                [casual] Grazie del tuo voto, { $score } su 5; mi dispiace che sia andata male. Ci dici perché? Va bene anche «no».
               *[neutral] Grazie del suo voto, { $score } su 5; mi dispiace che sia andata male. Vuole dirci perché? Va bene anche «no».
            }
       *[other]
            { $formality ->
                [formal] La ringrazio del suo voto, { $score } su 5. Desidera aggiungere una parola sul perché? Se preferisce di no, basta un «no».
                [casual] Grazie del tuo voto, { $score } su 5. Vuoi aggiungere due parole sul perché? Va bene anche «no».
               *[neutral] Grazie del suo voto, { $score } su 5. Vuole aggiungere due parole sul perché? Va bene anche «no».
            }
    }

utter_score_not_read =
    { $formality ->
        [formal] Posso chiederle un numero da 1 a 5?
        [casual] Mi dai un numero da 1 a 5?
       *[neutral] Un numero da 1 a 5, per favore.
    }

utter_rating_saved =
    { $formality ->
        [formal] La ringrazio molto. Ogni parere viene letto da persone del nostro team e ci aiuta a migliorare.
        [casual] Grazie mille! Lo leggono persone del team, e ci aiuta a migliorare.
       *[neutral] Molte grazie. Lo leggono persone del nostro team, e ci aiuta a migliorare.
    }

utter_feedback_saved =
    { $formality ->
        [formal] La ringrazio del suggerimento: è già arrivato al nostro team.
        [casual] Grazie dell’idea! L’ho passata al team.
       *[neutral] Grazie del suggerimento. L’ho passato al nostro team.
    }

utter_praise_thanks =
    { $formality ->
        [formal] Le sue parole fanno molto piacere, e le ho riferite al nostro team. Posso chiederle un voto?
        [casual] Fa piacere leggerlo! L’ho riferito al team. Mi dai un voto?
       *[neutral] Fa piacere leggerlo, e l’ho riferito al nostro team. Posso chiederle un voto?
    }

utter_thumb_up =
    { $formality ->
        [formal] La ringrazio.
        [casual] Grazie!
       *[neutral] Grazie.
    }

utter_thumb_down =
    { $formality ->
        [formal] Mi dispiace che la risposta non sia stata utile. Posso chiederle che cosa mancava? Può anche parlare con una persona del nostro team.
        [casual] Peccato che non sia bastato. Che cosa mancava? O preferisci parlare con qualcuno?
       *[neutral] Mi dispiace che non sia stato utile. Che cosa mancava? Può anche parlare con una persona del nostro team.
    }

## L’ingresso

utter_disclosure =
    { $formality ->
        [formal] Sono l’assistente digitale di { $lender }: un programma, non una persona; in qualsiasi momento può chiedere di parlare con qualcuno. La nostra conversazione viene conservata per rispondere alle sue domande e perché il nostro team possa darvi seguito.
        [casual] Sono l’assistente digitale di { $lender }: un programma, non una persona; puoi chiedere di parlare con qualcuno quando vuoi. La nostra conversazione viene conservata per rispondere alle tue domande e perché il team possa seguirle.
       *[neutral] Sono l’assistente digitale di { $lender }: un programma, non una persona; può chiedere di parlare con qualcuno in qualsiasi momento. La nostra conversazione viene conservata per rispondere alle sue domande e perché il nostro team possa seguirle.
    }

utter_masked =
    { $secret ->
        [card]
            { $formality ->
                [formal] Per la sua sicurezza non ho conservato il numero della carta: non lo chiediamo mai. Se lo ha inviato anche altrove, la invito a chiedere alla sua banca di sostituire la carta.
                [casual] Per la tua sicurezza non ho conservato il numero della carta: non lo chiediamo mai. Se l’hai mandato anche altrove, chiedi alla banca di cambiarti la carta.
               *[neutral] Per la sua sicurezza non ho conservato il numero della carta: non lo chiediamo mai. Se l’ha inviato anche altrove, chieda alla sua banca di sostituire la carta.
            }
       *[password]
            { $formality ->
                [formal] Per la sua sicurezza non ho conservato la password: non la chiediamo mai. Se è stata inviata anche altrove, la invito a cambiarla.
                [casual] Per la tua sicurezza non ho conservato la password: non la chiediamo mai. Se l’hai mandata anche altrove, cambiala.
               *[neutral] Per la sua sicurezza non ho conservato la password: non la chiediamo mai. Se l’ha inviata anche altrove, la cambi.
            }
    }

utter_too_long =
    { $formality ->
        [formal] Purtroppo il suo messaggio è troppo lungo, e non ne è stato conservato nulla. Posso chiederle di limitarlo a { $limit } caratteri o di inviarlo in più parti?
        [casual] Il messaggio è troppo lungo, quindi non è stato conservato niente. Fermati a { $limit } caratteri, o mandalo in più parti.
       *[neutral] Il messaggio è troppo lungo, e non ne è stato conservato nulla. Lo limiti a { $limit } caratteri o lo invii in più parti.
    }

utter_empty =
    { $formality ->
        [formal] Il suo messaggio è arrivato vuoto. Posso chiederle di scrivere qualche parola?
        [casual] Il messaggio è arrivato vuoto. Che cosa volevi scrivere?
       *[neutral] Il messaggio è arrivato vuoto. Scriva qualcosa, per favore.
    }

utter_too_fast =
    { $formality ->
        [formal] Sono arrivati più messaggi insieme. Avrebbe la cortesia di attendere un momento e di inviare di nuovo il suo?
        [casual] Sono arrivati tanti messaggi insieme. Aspetta un attimo, poi rimanda il tuo.
       *[neutral] Sono arrivati molti messaggi insieme. Attenda un momento, poi lo invii di nuovo.
    }

utter_attachment =
    { $formality ->
        [formal] Purtroppo qui non è ancora possibile leggere immagini, messaggi vocali e file. Avrebbe la cortesia di scrivermelo, o di consegnarlo a una persona del nostro team?
        [casual] Qui non posso ancora leggere immagini, vocali e file. Scrivimelo, o dallo a una persona del team.
       *[neutral] Qui non è ancora possibile leggere immagini, messaggi vocali e file. Lo scriva, oppure lo consegni a una persona del nostro team.
    }

utter_delayed =
    { $formality ->
        [formal] Le chiedo scusa per l’attesa. Il suo messaggio è conservato e riceverà una risposta tra un momento.
        [casual] Scusa l’attesa. Il tuo messaggio c’è, tra un attimo arriva la risposta.
       *[neutral] Mi scusi per l’attesa. Il suo messaggio è conservato, tra un momento arriva la risposta.
    }

## Pezzi

opener-answer-1 =
    { $formality ->
        [formal] Certamente, lo guardiamo insieme con piacere.
        [casual] Certo, lo guardiamo insieme.
       *[neutral] Certo, lo guardiamo insieme volentieri.
    }

opener-answer-2 =
    { $formality ->
        [formal] La ringrazio della sua domanda.
        [casual] Grazie della domanda.
       *[neutral] Grazie per la domanda.
    }

opener-answer-3 =
    { $formality ->
        [formal] Ha fatto bene a rivolgersi a noi.
        [casual] Hai fatto bene a chiedere.
       *[neutral] Ha fatto bene a chiedere.
    }

lead-answer-1 =
    { $formality ->
        [formal] Se me lo permette, le espongo quello che posso dirle.
        [casual] Se ti può aiutare, ecco quello che posso dirti.
       *[neutral] Se può esserle d’aiuto, ecco quello che posso dirle.
    }

lead-answer-2 =
    { $formality ->
        [formal] Forse quanto segue potrà esserle utile.
        [casual] Forse questo ti può servire.
       *[neutral] Forse questo le può essere utile.
    }

closer-answer-1 =
    { $formality ->
        [formal] Se desidera esaminarlo più nel dettaglio, sono a sua disposizione.
        [casual] Se vuoi guardarlo meglio insieme, ci sono.
       *[neutral] Se vuole guardarlo meglio insieme, sono qui.
    }

closer-answer-2 =
    { $formality ->
        [formal] Si prenda pure tutto il tempo che desidera per pensarci.
        [casual] Pensaci pure con calma.
       *[neutral] Ci pensi pure con calma.
    }

closer-answer-3 =
    { $formality ->
        [formal] Se un punto non fosse chiaro, glielo spiego molto volentieri.
        [casual] Se qualcosa non è chiaro, dimmelo e te lo spiego.
       *[neutral] Se qualcosa non è chiaro, lo spiego volentieri.
    }

lead-task-1 =
    { $formality ->
        [formal] Soltanto una piccola precisazione, se mi permette.
        [casual] Solo una piccola cosa.
       *[neutral] Solo una piccola precisazione, se non le dispiace.
    }

lead-task-2 =
    { $formality ->
        [formal] Con il suo permesso, proseguiamo.
        [casual] Andiamo avanti, se ti va.
       *[neutral] Andiamo avanti, se per lei va bene.
    }

## Pulsanti

button-products = I nostri prestiti
button-rates = Tassi di interesse
button-calculate = Calcolare una rata
button-my_loan = Il mio prestito
button-next_payment = Prossima scadenza
button-human = Parlare con qualcuno
button-send_mail = Inviami un codice via e-mail
button-send_sms = Inviami un codice via SMS
button-share_number = Condividi il mio numero
button-hardship = Aiuto con i pagamenti
button-relief = Cambiare le rate
button-plan = Piano di rimborso
button-apply = Come fare domanda
button-documents = Documenti necessari
button-say_yes = Sì
button-say_no = No
button-stop = Fermiamoci qui
button-more_formal = Più formale
button-more_casual = Più informale
button-shorter = Più breve
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = Fare un reclamo
button-no_reminders = Niente più promemoria

## La pagina web

page-title = { $lender } – chat
page-heading = Assistente di { $lender }
page-welcome = Qui risponde l’assistente digitale di { $lender }: è un programma. Faccia pure le sue domande sui prestiti in una delle nostre lingue; può chiedere di parlare con una persona in qualsiasi momento.
page-input = Il suo messaggio
page-placeholder = Scriva qui
page-send = Invia
page-typing = L’assistente sta scrivendo…
page-connecting = Connessione in corso…
page-offline = Nessuna connessione. I messaggi partiranno appena torna la linea.
page-online = Di nuovo in linea
page-not-sent = Non inviato
page-retry = Riprova
page-you = Lei
page-assistant = Assistente
page-officer = { $officer } (ufficio prestiti)
page-language = Lingua
page-unlink = Dimentica chi sono in questa chat
page-unlink-confirm = Dopo non sarà più riconosciuto in questa chat finché non darà un altro codice. Continuare?
page-new = Nuova conversazione
page-new-confirm = Questa conversazione scomparirà dalla pagina; il nostro team la conserva. Iniziarne una nuova?
page-thumbs = Questa risposta è stata utile?
page-thumb-up = Sì, utile
page-thumb-down = No, non utile
page-thumbed = Grazie, ricevuto
page-stars = Il suo voto
page-star =
    { $count ->
        [one] { $count } stella su 5
       *[other] { $count } stelle su 5
    }

page-latest = All’ultimo messaggio
page-skip = Alla casella di testo
page-error = Qualcosa non ha funzionato. Riprovi tra un momento.
page-log = Conversazione

## Unità

unit-working-days =
    { $count ->
        [one] { $count } giorno lavorativo
       *[other] { $count } giorni lavorativi
    }

## Plans to look at

plan-quote = Piano di rimborso: { $name }, { $amount } in { $term }
plan-loan = Piano di rimborso del prestito { $number } ({ $name })
plan-statement = Estratto conto del prestito { $number } ({ $name })
plan-change = Prestito { $number } ({ $name }): il piano prima e dopo
plan-sum =
    { $count ->
        [one] Una rata da { $payment }; { $total } in tutto, di cui { $interest } di interessi.
       *[other] { $count } rate, la prima da { $payment }; { $total } in tutto, di cui { $interest } di interessi.
    }
plan-sum-change = Prima: { $before } in tutto (rate: { $count_before }). Dopo: { $total } in tutto (rate: { $count }).
plan-number = N.
plan-due = Scadenza
plan-payment = Rata
plan-principal = Capitale
plan-interest = Interessi
plan-overdue = Da rate precedenti
plan-balance = Debito residuo
plan-total = Totale
plan-currency = Valuta
plan-each = Pagato per rata
plan-year = Pagato per anno
plan-left = Debito residuo
plan-before = Prima
plan-now = Nuovo piano
plan-in = Tutti gli importi in { $currency }.
plan-example = È un esempio, non un’offerta.
plan-made = Situazione in data { $as_of }.
plan-rate = Tasso d’interesse annuo
plan-apr = TAEG
plan-fee = Spese di istruttoria
plan-owed = Capitale residuo
plan-arrears = Rate scadute da pagare
plan-payoff = Per chiudere tutto oggi, interessi compresi
plan-borrower = A nome di
plan-source = Dal registro dei prestiti di { $lender }, situazione in data { $as_of }. Questo estratto conto non è autenticato; le copie autenticate le rilascia una persona del nostro team.
plan-page = Pagina { $page } di { $pages }
plan-table = Tutte le rate
plan-save = Salva come { $form }
