# Frasi pronte per chi risponde di persona, in italiano. Il contratto è phrases.yml.
# Scrive una persona: parla di sé in prima persona («io», spesso sottinteso), l’istituto è «noi». Non si capisce se è uomo o donna: «mi dispiace», «sono in pensiero», mai «preoccupata», «lieto».
# Registro formal: Lei, con le cortesie (potrei chiederle, mi permetta, la prego). «Le», «suo» e «la» minuscoli.
# Registro neutral: Lei, semplice e gentile.
# Registro casual: tu, calmo e vicino, senza gergo.
# Niente che riveli il genere di chi legge: nessun participio con «la» davanti, niente «sicuro» o «tranquillo» (ma «al sicuro» sì). { $name } è completo, così come è scritto.
# Davanti a una data non sta mai l’articolo («l’8», «il 9»): si scrive «il giorno { $day }», «entro il giorno { $day }». { $by } comincia con il giorno della settimana: «entro { $by }».
# Termini: prestito, rata, interessi, spese, sospensione delle rate, reclamo, pratica; ciò che è in ritardo è «quanto resta da pagare delle rate precedenti».

## Greet

phrase_greet =
    { $formality ->
        [formal] Buongiorno. Mi chiamo { $officer }, lavoro per { $lender } e da questo momento seguo personalmente la sua pratica.
        [casual] Ciao, sono { $officer } di { $lender }. Adesso ti scrive una persona, e la tua pratica la seguo io insieme a te.
       *[neutral] Buongiorno, mi chiamo { $officer } e lavoro per { $lender }. Da adesso la sua pratica la seguo io, di persona.
    }

phrase_greet_name =
    { $formality ->
        [formal] Buongiorno, { $name }. Mi chiamo { $officer }, lavoro per { $lender } e da questo momento seguo personalmente la sua pratica.
        [casual] Ciao { $name }, sono { $officer } di { $lender }. Adesso ti scrive una persona, e la tua pratica la seguo io insieme a te.
       *[neutral] Buongiorno { $name }, mi chiamo { $officer } e lavoro per { $lender }. Da adesso la sua pratica la seguo io, di persona.
    }

phrase_greet_again =
    { $formality ->
        [formal] Buongiorno, le scrive nuovamente { $officer }. La ringrazio per il suo messaggio.
        [casual] Ciao, sono di nuovo { $officer }. Grazie per avermi scritto.
       *[neutral] Buongiorno, sono di nuovo { $officer }. Grazie per il messaggio.
    }

phrase_read_everything =
    { $formality ->
        [formal] Ho letto con attenzione tutto ciò che ha scritto. Non è necessario che lo racconti di nuovo.
        [casual] Ho letto tutto quello che hai scritto, non serve che lo racconti un’altra volta.
       *[neutral] Ho letto tutto quello che ha scritto. Non c’è bisogno che lo racconti di nuovo.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] La ringrazio per avermene parlato con tanta sincerità. Mi rendo conto che non è facile.
        [casual] Grazie di avermelo detto così apertamente. So che non è facile.
       *[neutral] Grazie per avermene parlato così apertamente. So che non è facile.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] Mi dispiace sinceramente per ciò che sta attraversando.
        [casual] Mi dispiace davvero per quello che stai passando.
       *[neutral] Mi dispiace molto per quello che sta passando.
    }

phrase_take_time =
    { $formality ->
        [formal] La prego, si prenda tutto il tempo che le occorre e mi scriva quando le è più comodo. Leggerò ciò che mi scrive.
        [casual] Prenditi il tempo che ti serve e scrivimi quando ti va bene. Io leggo.
       *[neutral] Si prenda il tempo che le serve e mi scriva quando le è comodo. Leggerò quello che mi scrive.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            Sono in pensiero per lei, e in questo momento nient’altro conta. Si trova al sicuro adesso? Qui può ricevere aiuto immediato:
            { $helpline }
        [casual]
            Sono in pensiero per te, e adesso non conta nient’altro. Sei al sicuro in questo momento? Qui c’è chi può aiutarti subito:
            { $helpline }
       *[neutral]
            Sono in pensiero per lei, e adesso non conta nient’altro. È al sicuro in questo momento? Qui c’è chi può aiutarla subito:
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] Potrei chiederle da quanto tempo si trova in questa situazione? È sufficiente un’indicazione approssimativa.
        [casual] Da quanto va avanti così? Mi basta anche più o meno.
       *[neutral] Da quanto tempo si trova in questa situazione? Basta un’indicazione approssimativa.
    }

phrase_ask_afford =
    { $formality ->
        [formal] Potrei chiederle quanto riuscirebbe a pagare al mese senza che le manchi il necessario per il cibo, la casa o le medicine? Va benissimo anche una piccola cifra e, se per ora non fosse possibile pagare nulla, può dirmelo in tutta serenità.
        [casual] Quanto potresti pagare al mese senza che ti manchino i soldi per mangiare, per la casa o per le medicine? Se è poco va bene, e se per ora è niente va bene lo stesso.
       *[neutral] Quanto potrebbe pagare al mese senza che le manchi il necessario per mangiare, per la casa o per le medicine? Va bene anche una piccola cifra, e va bene anche se per ora non può pagare nulla.
    }

phrase_ask_document =
    { $formality ->
        [formal] Avrebbe la cortesia di farci avere { $document ->
            [income] un documento da cui risulti il suo reddito attuale, per esempio una busta paga
            [jobloss] una lettera da cui risulti la fine del rapporto di lavoro
            [illness] un certificato o una lettera di un medico o di un ospedale
            [account] gli estratti conto bancari degli ultimi tre mesi
           *[identity] un documento con il suo nome e la sua fotografia
        }? Può inviare una foto o un PDF direttamente qui in chat, oppure portarci una copia o spedirla per posta. Se non dispone di nulla di simile, la prego di dirmelo: troveremo un altro modo.
        [casual] Puoi mandarci { $document ->
            [income] qualcosa che mostri quanto guadagni adesso, per esempio una busta paga
            [jobloss] una lettera che dica che il tuo lavoro è finito
            [illness] un certificato o una lettera di un medico o di un ospedale
            [account] gli estratti conto bancari degli ultimi tre mesi
           *[identity] un documento con il tuo nome e la tua foto
        }? Va bene una foto o un PDF qui in chat; se preferisci, portaci una copia o spediscila per posta. Se non hai niente del genere, dimmelo e troviamo un altro modo.
       *[neutral] Può mandarci { $document ->
            [income] un documento che mostri il suo reddito attuale, per esempio una busta paga
            [jobloss] una lettera sulla fine del rapporto di lavoro
            [illness] un certificato o una lettera di un medico o di un ospedale
            [account] gli estratti conto bancari degli ultimi tre mesi
           *[identity] un documento con il suo nome e la sua foto
        }? Va bene una foto o un PDF qui in chat; se preferisce, può portarci una copia o spedirla per posta. Se non ha niente del genere, me lo dica e troviamo un altro modo.
    }

phrase_ask_call =
    { $formality ->
        [formal] Mi permette di telefonarle? In tal caso, la prego di indicarmi il numero e l’orario che le è più comodo. Se preferisce scrivere, possiamo senz’altro continuare qui.
        [casual] Posso chiamarti? Se ti va, dimmi a che numero e quando ti è comodo. Se preferisci scrivere, andiamo avanti qui.
       *[neutral] Posso chiamarla? Se le va bene, mi dica il numero e l’orario che le è più comodo. Se preferisce scrivere, possiamo continuare qui.
    }

phrase_ask_understood =
    { $formality ->
        [formal] Ho compreso bene quanto mi ha scritto? Se qualcosa non corrisponde a ciò che intendeva, la prego di dirmelo.
        [casual] Ho capito bene? Se qualcosa non è come lo intendevi tu, dimmelo.
       *[neutral] Ho capito bene? Se qualcosa non è come lo intendeva lei, me lo dica.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] Una possibilità sarebbe allungare il prestito di { $months }. In tal caso pagherebbe { $instalment } al mese; sull’intera durata sarebbero { $more } di interessi in più.
        [casual] Una possibilità sarebbe allungare il prestito di { $months }. Così pagheresti { $instalment } al mese; in tutto il periodo sarebbero { $more } di interessi in più.
       *[neutral] Una possibilità sarebbe allungare il prestito di { $months }. Così pagherebbe { $instalment } al mese; su tutta la durata sarebbero { $more } di interessi in più.
    }

phrase_option_pause =
    { $formality ->
        [formal] Una possibilità sarebbe la sospensione delle rate: per { $months } non dovrebbe pagare alcuna rata. { $interest ->
            [runs] In quel periodo gli interessi continuerebbero a maturare.
           *[stops] In quel periodo non maturerebbero interessi.
        } La rata successiva sarebbe poi da pagare il giorno { $due }.
        [casual] Una possibilità sarebbe una pausa: { $months } senza rate. { $interest ->
            [runs] In quel periodo gli interessi andrebbero avanti.
           *[stops] In quel periodo non ci sarebbero interessi.
        } La rata successiva sarebbe poi il giorno { $due }.
       *[neutral] Una possibilità sarebbe sospendere le rate: per { $months } non ne pagherebbe nessuna. { $interest ->
            [runs] In quel periodo gli interessi continuerebbero a maturare.
           *[stops] In quel periodo non ci sarebbero interessi da pagare.
        } La rata successiva sarebbe poi da pagare il giorno { $due }.
    }

phrase_option_reduce =
    { $formality ->
        [formal] Una possibilità sarebbe una rata più bassa per un certo periodo: { $reduced } al mese per { $months }. In seguito sarebbe di { $later } al mese.
        [casual] Una possibilità sarebbe pagare meno per un po’: { $reduced } al mese per { $months }. Dopo sarebbero { $later } al mese.
       *[neutral] Una possibilità sarebbe abbassare la rata per un periodo: { $reduced } al mese per { $months }. Dopo sarebbe di { $later } al mese.
    }

phrase_option_spread =
    { $formality ->
        [formal] Una possibilità sarebbe suddividere in { $months } quanto resta da pagare delle rate precedenti, cioè { $overdue }. Sarebbero { $monthly } al mese, oltre alla rata abituale.
        [casual] Una possibilità sarebbe dividere in { $months } quello che resta delle rate precedenti, cioè { $overdue }. Sarebbero { $monthly } al mese, in più rispetto alla rata di sempre.
       *[neutral] Una possibilità sarebbe dividere in { $months } quanto resta da pagare delle rate precedenti, cioè { $overdue }. Sarebbero { $monthly } al mese, oltre alla rata di sempre.
    }

phrase_option_waive =
    { $formality ->
        [formal] Non dovrà pagare le spese di { $amount }.
        [casual] Non devi pagare le spese di { $amount }.
       *[neutral] Non deve pagare le spese di { $amount }.
    }

phrase_nothing_now =
    { $formality ->
        [formal] Prima del giorno { $day } non dovrà pagare nulla.
        [casual] Prima del giorno { $day } non devi pagare niente.
       *[neutral] Prima del giorno { $day } non deve pagare niente.
    }

phrase_no_pressure =
    { $formality ->
        [formal] Non è necessario che decida oggi. Ci rifletta con calma e ne parli con persone di cui si fida. L’offerta resta valida fino al giorno { $day } compreso, e nulla peggiorerà mentre ci riflette.
        [casual] Non devi decidere oggi. Pensaci con calma e parlane con qualcuno di cui ti fidi. L’offerta vale fino al giorno { $day } compreso, e mentre ci pensi non peggiora niente.
       *[neutral] Non deve decidere oggi. Ci pensi con calma e ne parli con persone di cui si fida. L’offerta vale fino al giorno { $day } compreso, e mentre ci pensa non peggiora nulla.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Siamo dunque d’accordo, e la ringrazio. Riceverà tutto per iscritto entro il giorno { $day }. Fino ad allora non è necessario che faccia altro.
        [casual] Allora siamo d’accordo, grazie. Entro il giorno { $day } lo avrai per iscritto, e fino ad allora non devi fare altro.
       *[neutral] Allora siamo d’accordo, grazie. Lo riceverà per iscritto entro il giorno { $day }. Fino ad allora non deve fare altro.
    }

phrase_next_payment =
    { $formality ->
        [formal] Il suo prossimo pagamento è di { $payment }, il giorno { $due }. Se dovesse diventare difficile, la prego di scrivermi prima di quella data.
        [casual] Il tuo prossimo pagamento è di { $payment }, il giorno { $due }. Se diventa difficile, scrivimi prima.
       *[neutral] Il suo prossimo pagamento è di { $payment }, il giorno { $due }. Se diventa difficile, mi scriva prima di quella data.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Esaminerò la questione e le risponderò qui entro { $by }.
        [casual] Me ne occupo io e ti rispondo qui entro { $by }.
       *[neutral] Verifico e le rispondo qui entro { $by }.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Desidero consultare una persona del nostro team che conosce l’argomento meglio di me. Avrà mie notizie entro { $by }, e non dovrà spiegarlo di nuovo.
        [casual] Vorrei chiedere a una persona del team che ne sa più di me. Ti scrivo entro { $by }, e non dovrai spiegare tutto da capo.
       *[neutral] Vorrei chiedere a una persona del nostro team che conosce l’argomento meglio di me. Le scrivo entro { $by }, e non dovrà spiegare tutto di nuovo.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Il suo reclamo è all’esame. Riceverà la nostra risposta scritta entro il giorno { $answer }.
        [casual] Stiamo guardando il tuo reclamo. Avrai la nostra risposta scritta entro il giorno { $answer }.
       *[neutral] Stiamo esaminando il suo reclamo. Avrà la nostra risposta scritta entro il giorno { $answer }.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Le porgo le mie scuse per l’attesa.
        [casual] Mi dispiace che tu abbia dovuto aspettare.
       *[neutral] Mi dispiace che abbia dovuto aspettare.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Abbiamo commesso un errore e le chiedo scusa. Provvederemo a correggerlo.
        [casual] Abbiamo sbagliato e ti chiedo scusa. Lo sistemiamo.
       *[neutral] Abbiamo fatto un errore e le chiedo scusa. Lo correggiamo.
    }

phrase_refund =
    { $formality ->
        [formal] Le rimborseremo { $amount } entro il giorno { $day }. Non è necessario che faccia nulla.
        [casual] Ti rimborsiamo { $amount } entro il giorno { $day }. Non devi fare niente.
       *[neutral] Le rimborsiamo { $amount } entro il giorno { $day }. Non deve fare nulla.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] Ho esaminato tutto con attenzione e mi dispiace: questo non ci è possibile. Mi permetta di vedere insieme a lei che cosa si può fare.
        [casual] Ho guardato bene e mi dispiace: questo non possiamo farlo. Vediamo insieme cosa si può fare.
       *[neutral] Ho valutato tutto con attenzione e mi dispiace: questo non possiamo farlo. Vediamo insieme che cosa è possibile.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] C’è qualcos’altro che le pesa, o che io possa fare per lei?
        [casual] C’è altro che ti pesa, o che posso fare per te?
       *[neutral] C’è altro che le pesa, o che posso fare per lei?
    }

phrase_goodbye =
    { $formality ->
        [formal] La ringrazio per aver parlato con me e le auguro ogni bene. Può scriverci qui in qualsiasi momento.
        [casual] Grazie di aver parlato con me, ti auguro tutto il meglio. Qui puoi scrivere quando vuoi.
       *[neutral] Grazie per aver parlato con me. Le auguro il meglio. Può scrivere qui in qualsiasi momento.
    }
