# Deutsch (verständlich in Deutschland, Österreich und der Schweiz; Schreibung mit ß).
# Förmlich (formal): „Sie“, vollständige Höflichkeitsformeln (darf ich, würden Sie bitte, gern, Ihnen stehen), keine Ausrufezeichen.
# Neutral (neutral): „Sie“, schlicht und freundlich, kurze Sätze.
# Locker (casual): „du“ (klein geschrieben), Alltagswörter, kein Jargon, kein Slang.
# Wer uns schreibt, bleibt ohne Geschlecht: keine Wörter wie „Kunde“, „Kreditnehmer“, keine Anrede mit Herr oder Frau.
# Wer sich kümmert, ist immer „eine Person aus unserem Team“; ich schreibe in der Ich-Form und heiße „digitale Assistenz“.
# Begriffe: Kredit, monatliche Rate, Laufzeit, Sollzins, effektiver Jahreszins, Bearbeitungsgebühr, Restschuld, vorzeitige Rückzahlung, Vorfälligkeitsentschädigung, Stundung, Ratenpause, offener Betrag, Vorgang (mit Vorgangsnummer, nicht „Fall“).
# Vermieden: Mahnung, Schuldner, Verzug, Inkasso, säumig, leider nicht möglich ohne Ausweg, Werbesprache.
# { $by } und { $opens_at } lauten etwa „Montag, 14. Dezember, 16:30“; danach folgt immer „Uhr“, davor „bis“ oder „am“.
# Laufzeiten und Tage stehen im Nominativ („5 Jahre“, „3 Tage“); davor steht nie „von“, „in“ oder „innerhalb“, sondern „über“, „bis“, „höchstens“ oder ein Doppelpunkt.

## Courtesies

utter_greet =
    { $formality ->
        [formal] Guten Tag und herzlich willkommen bei { $lender }. Womit darf ich Ihnen behilflich sein?
        [casual] Hallo, hier ist { $lender }. Was kann ich für dich tun?
       *[neutral] Guten Tag, willkommen bei { $lender }. Wie kann ich Ihnen helfen?
    }

utter_goodbye =
    { $formality ->
        [formal] Haben Sie vielen Dank für Ihre Nachricht. Sie können mir jederzeit wieder schreiben. Auf Wiedersehen.
        [casual] Mach’s gut! Schreib mir einfach, wenn wieder etwas ist.
       *[neutral] Danke für Ihre Nachricht, und auf Wiedersehen. Sie können jederzeit wieder schreiben.
    }

utter_thank =
    { $formality ->
        [formal] Sehr gern. Es freut mich, wenn ich Ihnen helfen konnte.
        [casual] Gern, dafür bin ich da.
       *[neutral] Gern geschehen.
    }

utter_chitchat =
    { $formality ->
        [formal] Es freut mich, mit Ihnen zu plaudern. Wirklich gut kenne ich mich nur mit Krediten aus, und dabei helfe ich Ihnen sehr gern.
        [casual] Schön, mit dir zu plaudern. Wirklich gut bin ich nur bei Krediten, da helfe ich dir gern.
       *[neutral] Schön, mit Ihnen zu plaudern. Gut kenne ich mich nur mit Krediten aus, dabei helfe ich Ihnen gern.
    }

utter_bot_challenge =
    { $formality ->
        [formal] Das möchte ich Ihnen offen sagen: Ich bin ein Programm von { $lender }, kein Mensch. Sie können jederzeit mit einer Person aus unserem Team sprechen.
        [casual] Ich bin ein Programm von { $lender }, kein Mensch. Wenn du lieber mit einer Person aus dem Team reden möchtest, sag einfach Bescheid.
       *[neutral] Ich bin ein Programm von { $lender }, kein Mensch. Sie können jederzeit nach einer Person aus unserem Team fragen.
    }

utter_capabilities =
    { $formality ->
        [formal] Ich beantworte Ihnen Fragen zu den Krediten von { $lender } mit genauen Zahlen, berechne Raten und sehe mir mit Ihnen Ihren eigenen Kredit an. Sollte es einmal schwierig werden oder sollten Sie Anlass zur Beschwerde haben, gebe ich Ihr Anliegen an eine Person aus unserem Team weiter.
        [casual] Ich beantworte dir Fragen zu den Krediten von { $lender } mit genauen Zahlen, rechne Raten aus und schaue mit dir in deinen eigenen Kredit. Wenn es mal eng wird oder du dich beschweren möchtest, gebe ich das an eine Person aus dem Team weiter.
       *[neutral] Ich beantworte Fragen zu den Krediten von { $lender } mit genauen Zahlen, berechne Raten und gebe Auskunft über Ihren eigenen Kredit. Schwierigkeiten und Beschwerden gebe ich an eine Person aus unserem Team weiter.
    }

utter_out_of_scope =
    { $formality ->
        [formal] Dabei kann ich Ihnen leider nicht behilflich sein. Für alles rund um die Kredite von { $lender } bin ich gern für Sie da.
        [casual] Da kann ich dir leider nicht helfen. Ich bin für die Kredite von { $lender } da.
       *[neutral] Dabei kann ich leider nicht helfen. Ich bin für die Kredite von { $lender } da.
    }

utter_not_understood =
    { $formality ->
        [formal] Bitte entschuldigen Sie, das habe ich nicht verstanden. Würden Sie es bitte anders formulieren oder mir in einem Satz sagen, worum es geht?
        [casual] Entschuldige, das habe ich nicht verstanden. Kannst du es anders sagen oder mir in einem Satz schreiben, worum es geht?
       *[neutral] Entschuldigung, das habe ich nicht verstanden. Können Sie es anders sagen oder in einem Satz schreiben, worum es geht?
    }

utter_not_understood_again =
    { $formality ->
        [formal] Ich bitte um Entschuldigung, ich verstehe Ihr Anliegen noch immer nicht richtig. Sie können gern eines dieser Themen wählen oder mit einer Person aus unserem Team sprechen.
        [casual] Tut mir leid, ich verstehe es immer noch nicht richtig. Such dir ein Thema aus oder sprich mit einer Person aus dem Team.
       *[neutral] Es tut mir leid, ich verstehe es noch nicht richtig. Bitte wählen Sie eines dieser Themen oder fragen Sie nach einer Person aus unserem Team.
    }

utter_affirm_noted =
    { $formality ->
        [formal] Sehr gut. Was darf ich als Nächstes für Sie tun?
        [casual] Gut. Was machen wir als Nächstes?
       *[neutral] Gut. Was kann ich als Nächstes für Sie tun?
    }

utter_deny_noted =
    { $formality ->
        [formal] Wie Sie wünschen. Ich bin gern für Sie da, wenn Sie mich brauchen.
        [casual] Alles klar. Ich bin da, wenn du mich brauchst.
       *[neutral] In Ordnung. Ich bin da, wenn Sie mich brauchen.
    }

utter_stopped =
    { $formality ->
        [formal] Gern, wir lassen das an dieser Stelle. Was darf ich sonst für Sie tun?
        [casual] Okay, das lassen wir. Was kann ich sonst für dich tun?
       *[neutral] In Ordnung, das lassen wir. Was kann ich sonst für Sie tun?
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] Im Moment gibt es nichts abzubrechen. Was darf ich für Sie tun?
        [casual] Gerade läuft nichts, was ich abbrechen könnte. Was kann ich für dich tun?
       *[neutral] Im Moment läuft nichts, was ich abbrechen könnte. Was kann ich für Sie tun?
    }

utter_ask_what_for =
    { $formality ->
        [formal] Vielen Dank für die Angabe. Wofür darf ich sie verwenden?
        [casual] Danke für die Angabe. Wofür soll ich sie nehmen?
       *[neutral] Danke für die Angabe. Wofür soll ich sie verwenden?
    }

utter_rephrase =
    { $formality ->
        [formal] Gern noch einmal, in einfacheren Worten:
        [casual] Noch mal, einfacher gesagt:
       *[neutral] Noch einmal, einfacher gesagt:
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] Das erkläre ich Ihnen sehr gern. Um welchen Punkt geht es Ihnen?
        [casual] Erkläre ich dir gern. Welchen Punkt meinst du?
       *[neutral] Das erkläre ich Ihnen gern. Welchen Punkt meinen Sie?
    }

## Language and manner

utter_language_changed =
    { $formality ->
        [formal] Sehr gern. Ich schreibe Ihnen von nun an auf Deutsch.
        [casual] Klar, ab jetzt schreibe ich dir auf Deutsch.
       *[neutral] Gern, ab jetzt schreibe ich Ihnen auf Deutsch.
    }

utter_ask_language =
    { $formality ->
        [formal] In welcher Sprache darf ich Ihnen schreiben? Zur Wahl stehen: { $languages }.
        [casual] In welcher Sprache soll ich dir schreiben? Das geht: { $languages }.
       *[neutral] In welcher Sprache soll ich Ihnen schreiben? Zur Wahl stehen: { $languages }.
    }

utter_language_unsupported =
    { $formality ->
        [formal] Es tut mir leid, in dieser Sprache kann ich Ihnen nicht schreiben. Diese Sprachen stehen zur Verfügung: { $languages }. Gern hilft Ihnen auch eine Person aus unserem Team.
        [casual] Tut mir leid, in dieser Sprache kann ich nicht schreiben. Diese Sprachen kann ich: { $languages }. Oder du fragst eine Person aus dem Team.
       *[neutral] Es tut mir leid, in dieser Sprache kann ich nicht schreiben. Diese Sprachen kann ich: { $languages }. Auch eine Person aus unserem Team kann Ihnen helfen.
    }

utter_in_their_language = { $sentence }

utter_style_changed =
    { $style ->
        [formal] Sehr gern. Ich schreibe Ihnen von nun an in förmlicher Anrede.
        [casual] Klar, dann sind wir jetzt per Du.
        [brief]
            { $formality ->
                [formal] Gern. Ich fasse mich kurz.
                [casual] Okay, ich halte mich kurz.
               *[neutral] In Ordnung, ich fasse mich kurz.
            }
        [warm]
            { $formality ->
                [formal] Vielen Dank, dass Sie mir das sagen. Ich nehme mir gern etwas mehr Zeit für Sie.
                [casual] Danke, dass du das sagst. Dann nehmen wir uns etwas mehr Zeit.
               *[neutral] Danke, dass Sie das sagen. Ich nehme mir gern etwas mehr Zeit für Sie.
            }
        [direct]
            { $formality ->
                [formal] Verstanden. Ich komme künftig gleich zur Sache.
                [casual] Alles klar, ab jetzt direkt zur Sache.
               *[neutral] Verstanden. Ich komme ab jetzt gleich zur Sache.
            }
        [gentle]
            { $formality ->
                [formal] Vielen Dank für Ihren Hinweis. Ich werde mich behutsamer ausdrücken.
                [casual] Danke für den Hinweis. Ich drücke mich etwas sanfter aus.
               *[neutral] Danke für den Hinweis. Ich drücke mich ab jetzt behutsamer aus.
            }
        [plain]
            { $formality ->
                [formal] Sehr gern. Ich verwende einfache Worte.
                [casual] Klar, ich nehme einfache Worte.
               *[neutral] Gern. Ich verwende einfache Worte.
            }
       *[neutral] In Ordnung. Ich schreibe Ihnen ab jetzt schlicht und höflich.
    }

utter_style_unclear =
    { $formality ->
        [formal] Gern richte ich mich nach Ihnen. Wie darf ich Ihnen schreiben?
        [casual] Mache ich gern anders. Wie soll ich dir schreiben?
       *[neutral] Gern richte ich mich nach Ihnen. Wie soll ich schreiben?
    }

utter_style_explained =
    { $formality ->
        [formal]
            { $source ->
                [evidence] Ich schreibe Ihnen so, weil Sie diese Worte verwendet haben: { $evidence }.
                [wish] Ich schreibe Ihnen so, weil Sie es sich gewünscht haben.
               *[start] Ich schreibe Ihnen so, weil ich bei allen höflich beginne.
            } Derzeit schreibe ich förmlich, { $directness ->
                [direct] komme gleich zur Sache
               *[indirect] drücke mich behutsam aus
            } und { $orientation ->
                [relational] nehme mir Zeit für ein persönliches Wort
               *[efficient] beschränke mich auf das Wesentliche
            }. Aus einem Namen oder einer Herkunft schließe ich nichts, und Sie können mich jederzeit bitten, anders zu schreiben.
        [casual]
            { $source ->
                [evidence] Ich schreibe dir so, weil du diese Worte benutzt hast: { $evidence }.
                [wish] Ich schreibe dir so, weil du es dir gewünscht hast.
               *[start] Ich schreibe dir so, weil ich bei allen höflich anfange.
            } Gerade schreibe ich locker, { $directness ->
                [direct] komme gleich zur Sache
               *[indirect] drücke mich eher sanft aus
            } und { $orientation ->
                [relational] lasse Platz für ein nettes Wort
               *[efficient] bleibe beim Wesentlichen
            }. Name oder Herkunft spielen dabei keine Rolle, und du kannst das jederzeit ändern.
       *[neutral]
            { $source ->
                [evidence] Ich schreibe so, weil Sie diese Worte verwendet haben: { $evidence }.
                [wish] Ich schreibe so, weil Sie es sich gewünscht haben.
               *[start] Ich schreibe so, weil ich bei allen höflich beginne.
            } Zurzeit schreibe ich höflich und schlicht, { $directness ->
                [direct] komme gleich zur Sache
               *[indirect] drücke mich behutsam aus
            } und { $orientation ->
                [relational] lasse Raum für ein persönliches Wort
               *[efficient] beschränke mich auf das Wesentliche
            }. Aus Name oder Herkunft schließe ich nichts, und Sie können sich jederzeit einen anderen Ton wünschen.
    }

## Loan questions

utter_products =
    { $formality ->
        [formal]
            Diese Kredite können wir Ihnen anbieten:
            { $items }
            Stand der Konditionen: { $as_of }.
        [casual]
            Diese Kredite gibt es bei uns:
            { $items }
            Stand: { $as_of }.
       *[neutral]
            Unsere Kredite:
            { $items }
            Stand der Konditionen: { $as_of }.
    }

item_product = • { $name }: ab { $rate } pro Jahr, { $min } bis { $max }, Laufzeit { $term_min } bis { $term_max }

utter_faq =
    { $answer }

    { $lender }, Stand { $as_of }.

utter_faq_elsewhere =
    { $formality ->
        [formal] Diese Auskunft liegt uns nur in einer Sprache vor ({ $language }, Stand { $as_of }). Sie folgt im Wortlaut; gern erklärt sie Ihnen jemand aus unserem Team.
        [casual] Das haben wir nur in einer Sprache ({ $language }, Stand { $as_of }). Hier ist es im Wortlaut; jemand aus dem Team erklärt es dir gern.
       *[neutral] Diese Auskunft gibt es nur in einer Sprache ({ $language }, Stand { $as_of }). Hier ist sie im Wortlaut; jemand aus unserem Team erklärt sie gern.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] Darf ich fragen, ob Sie eine dieser Fragen meinen?
        [casual] Meinst du eine von diesen?
       *[neutral] Ist eine dieser Fragen gemeint?
    }

utter_faq_unknown =
    { $formality ->
        [formal] Das weiß ich leider nicht, und raten möchte ich nicht. Jemand aus unserem Team kann es Ihnen sagen. Darf ich Sie verbinden?
        [casual] Das weiß ich nicht, und raten will ich nicht. Jemand aus dem Team weiß es. Soll ich dich verbinden?
       *[neutral] Das weiß ich leider nicht, und raten möchte ich nicht. Jemand aus unserem Team weiß es. Soll ich verbinden?
    }

utter_product =
    { $formality ->
        [formal]
            { $name }: { $purpose }
            • Sollzins: ab { $rate } pro Jahr
            • Effektiver Jahreszins: { $apr }
            • Kreditbetrag: { $min } bis { $max }
            • Laufzeit: { $term_min } bis { $term_max }
            Stand der Konditionen: { $as_of }.
        [casual]
            { $name }: { $purpose }
            • Zins: ab { $rate } pro Jahr
            • Effektiver Jahreszins: { $apr }
            • Betrag: { $min } bis { $max }
            • Laufzeit: { $term_min } bis { $term_max }
            Stand: { $as_of }.
       *[neutral]
            { $name }: { $purpose }
            • Sollzins: ab { $rate } pro Jahr
            • Effektiver Jahreszins: { $apr }
            • Betrag: { $min } bis { $max }
            • Laufzeit: { $term_min } bis { $term_max }
            Stand der Konditionen: { $as_of }.
    }

utter_interest_rate =
    { $formality ->
        [formal]
            Unsere derzeitigen Zinssätze:
            { $items }
            Im effektiven Jahreszins sind die Gebühren enthalten. Verbindlich ist der Zinssatz, der in Ihrem Kreditangebot steht. Stand: { $as_of }.
        [casual]
            Das sind unsere Zinsen im Moment:
            { $items }
            Im effektiven Jahreszins stecken die Gebühren schon drin. Verbindlich ist der Zins in deinem Kreditangebot. Stand: { $as_of }.
       *[neutral]
            Unsere aktuellen Zinssätze:
            { $items }
            Der effektive Jahreszins enthält die Gebühren. Verbindlich ist der Zinssatz in Ihrem Kreditangebot. Stand: { $as_of }.
    }

item_rate = • { $name }: { $rate } pro Jahr ({ $rate_type ->
        [fixed] fest
       *[floating] variabel
    }), effektiver Jahreszins { $apr }, Beispiel: { $amount } über { $term }

utter_fees =
    { $formality ->
        [formal]
            Unsere Gebühren im Überblick:
            { $items }
            { $late }
            Weitere Gebühren für Abschluss oder Führung des Kredits erheben wir nicht. Stand: { $as_of }.
        [casual]
            Das sind unsere Gebühren:
            { $items }
            { $late }
            Sonst kosten Abschluss und Führung des Kredits nichts extra. Stand: { $as_of }.
       *[neutral]
            Unsere Gebühren:
            { $items }
            { $late }
            Weitere Gebühren für Abschluss oder Führung des Kredits gibt es nicht. Stand: { $as_of }.
    }

item_fee_none = • { $name }: keine Bearbeitungsgebühr

item_fee_money = • { $name }: Bearbeitungsgebühr { $fee }, einmalig zu Beginn

item_fee_percent = • { $name }: Bearbeitungsgebühr { $fee } des Kreditbetrags, mindestens { $fee_min }

item_late_money = • Verspätete Zahlung: { $fee }, sofern die Rate länger als { $days } aussteht

item_late_percent = • Verspätete Zahlung: { $rate } pro Jahr, nur auf den offenen Teil, sofern er länger als { $days } aussteht

utter_eligibility =
    { $formality ->
        [formal]
            Für einen Kredit gelten diese Voraussetzungen:
            { $conditions }
            Alle Kreditraten zusammen dürfen höchstens { $share } Ihres Nettoeinkommens betragen. Über jeden Antrag entscheidet eine Person aus unserem Team, und Sie können die Entscheidung noch einmal von einer Person prüfen lassen.
        [casual]
            Das brauchst du für einen Kredit:
            { $conditions }
            Alle deine Kreditraten zusammen dürfen höchstens { $share } deines Nettoeinkommens ausmachen. Eine Person aus dem Team entscheidet, und du kannst die Entscheidung noch einmal von einer Person prüfen lassen.
       *[neutral]
            Das sind die Voraussetzungen für einen Kredit:
            { $conditions }
            Alle Kreditraten zusammen dürfen höchstens { $share } Ihres Nettoeinkommens betragen. Eine Person aus unserem Team entscheidet, und Sie können die Entscheidung noch einmal von einer Person prüfen lassen.
    }

item_age_from = • Alter: mindestens { $age_min } Jahre

item_age_between = • Alter: { $age_min } bis { $age_max } Jahre

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal]
            Ich darf Sie bitten, diese Unterlagen bereitzuhalten ({ $name }):
            { $items }
        [casual]
            Diese Unterlagen brauchst du ({ $name }):
            { $items }
       *[neutral]
            Bitte halten Sie diese Unterlagen bereit ({ $name }):
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal]
            So können Sie einen Kredit beantragen:
            { $items }
            Bis zu unserer Entscheidung dauert es höchstens { $days }.
        [casual]
            So beantragst du einen Kredit:
            { $items }
            Bis zur Entscheidung dauert es höchstens { $days }.
       *[neutral]
            So beantragen Sie einen Kredit:
            { $items }
            Bis zur Entscheidung dauert es höchstens { $days }.
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal]
            Bitte rechnen Sie mit diesen Bearbeitungszeiten:
            { $items }
            Gezählt wird ab dem Tag, an dem uns alle Ihre Unterlagen vorliegen.
        [casual]
            So lange dauert es:
            { $items }
            Gezählt wird ab dem Tag, an dem wir alle deine Unterlagen haben.
       *[neutral]
            So lange dauert die Bearbeitung:
            { $items }
            Gezählt wird ab dem Tag, an dem alle Unterlagen bei uns sind.
    }

item_processing = • { $name }: bis zur Entscheidung höchstens { $decision }, nach der Unterschrift bis zur Auszahlung höchstens { $payout }

utter_borrowing_limit =
    { $formality ->
        [formal]
            Diese Kreditbeträge sind bei uns möglich:
            { $items }
            Ihr persönlicher Rahmen richtet sich nach Ihrem Einkommen: Alle Kreditraten zusammen dürfen höchstens { $share } Ihres Nettoeinkommens betragen. Darüber entscheidet eine Person aus unserem Team.
        [casual]
            So viel kannst du leihen:
            { $items }
            Wie viel bei dir möglich ist, hängt von deinem Einkommen ab: Alle deine Kreditraten zusammen dürfen höchstens { $share } deines Nettoeinkommens ausmachen. Eine Person aus dem Team entscheidet.
       *[neutral]
            Diese Beträge sind möglich:
            { $items }
            Ihr persönlicher Rahmen hängt vom Einkommen ab: Alle Kreditraten zusammen dürfen höchstens { $share } Ihres Nettoeinkommens betragen. Eine Person aus unserem Team entscheidet.
    }

item_limit = • { $name }: { $min } bis { $max }

utter_repayment_methods =
    { $formality ->
        [formal]
            Ihre Raten können Sie auf diesen Wegen bezahlen:
            { $items }
        [casual]
            So kannst du deine Raten bezahlen:
            { $items }
       *[neutral]
            So können Sie Ihre Raten bezahlen:
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal]
            Sie können Ihren Kredit jederzeit vorzeitig zurückzahlen, ganz oder teilweise. Dafür gilt:
            { $items }
        [casual]
            Du kannst jederzeit früher zurückzahlen, ganz oder teilweise. Das kostet es:
            { $items }
       *[neutral]
            Sie können jederzeit vorzeitig zurückzahlen, ganz oder teilweise:
            { $items }
    }

item_early_free = • { $name }: kostenlos

item_early_fee = • { $name }: bis { $within } nach Kreditbeginn { $fee } des vorzeitig zurückgezahlten Betrags, danach kostenlos

utter_collateral =
    { $formality ->
        [formal]
            Welche Sicherheit wir benötigen, hängt vom Kredit ab:
            { $items }
        [casual]
            Das brauchen wir als Sicherheit:
            { $items }
       *[neutral]
            Diese Sicherheiten sind nötig:
            { $items }
    }

item_named_line = • { $name }: { $line }

utter_glossary =
    { $formality ->
        [formal] Gern erkläre ich Ihnen den Begriff „{ $term }“. { $meaning }
        [casual] „{ $term }“ heißt: { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    Ein Beispiel: { $example }

utter_glossary_unknown =
    { $formality ->
        [formal]
            Welchen Begriff darf ich Ihnen erklären? Zum Beispiel einen von diesen:
            { $terms }
        [casual]
            Welches Wort meinst du? Diese kann ich dir zum Beispiel erklären:
            { $terms }
       *[neutral]
            Welchen Begriff soll ich erklären? Zum Beispiel:
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal]
            Diese Rechte stehen Ihnen zu:
            { $items }
            Bitte verstehen Sie dies als Auskunft und nicht als Rechtsberatung.
        [casual]
            Das sind deine Rechte:
            { $items }
            Das ist nur eine Auskunft, keine Rechtsberatung.
       *[neutral]
            Ihre Rechte:
            { $items }
            Das ist eine Auskunft, keine Rechtsberatung.
    }

item_right = • { $line } ({ $source })

item_right_unverified = • { $line } (noch nicht geprüft: bitte mit einer Person aus unserem Team klären)

utter_privacy =
    { $formality ->
        [formal]
            So gehen wir mit Ihren Daten um:
            { $items }
        [casual]
            Das passiert mit deinen Daten:
            { $items }
       *[neutral]
            Das geschieht mit Ihren Daten:
            { $items }
    }

utter_contact =
    { $formality ->
        [formal]
            So können Sie uns erreichen:
            • Telefon: { $phone }
            • E-Mail: { $email }
            • Anschrift: { $address }
            Unsere Öffnungszeiten:
            { $items }
            { $open ->
                [open] Unser Büro ist zurzeit geöffnet.
               *[closed] Unser Büro ist zurzeit geschlossen und öffnet wieder am { $opens_at } Uhr.
            }
        [casual]
            So erreichst du uns:
            • Telefon: { $phone }
            • E-Mail: { $email }
            • Adresse: { $address }
            Wann wir da sind:
            { $items }
            { $open ->
                [open] Gerade ist geöffnet.
               *[closed] Gerade ist zu, wir öffnen wieder am { $opens_at } Uhr.
            }
       *[neutral]
            So erreichen Sie uns:
            • Telefon: { $phone }
            • E-Mail: { $email }
            • Adresse: { $address }
            Öffnungszeiten:
            { $items }
            { $open ->
                [open] Unser Büro ist jetzt geöffnet.
               *[closed] Unser Büro ist jetzt geschlossen und öffnet wieder am { $opens_at } Uhr.
            }
    }

item_hours = • { $days }: { $hours }

utter_compare_rates =
    { $formality ->
        [formal]
            { $name }, { $amount } über { $term }: Gern stelle ich die Zinsarten nebeneinander.
            { $items }
            Ein variabler Zins kann steigen und auch fallen. Stand der Konditionen: { $as_of }.
        [casual]
            { $name }, { $amount } über { $term }: Hier siehst du die Zinsarten nebeneinander.
            { $items }
            Ein variabler Zins kann auch steigen, nicht nur fallen. Stand: { $as_of }.
       *[neutral]
            { $name }, { $amount } über { $term }: die Zinsarten nebeneinander.
            { $items }
            Ein variabler Zins kann steigen und auch fallen. Stand der Konditionen: { $as_of }.
    }

item_compare_fixed = • Fest: { $rate } pro Jahr über die ganze Laufzeit; Rate durchgehend { $instalment }, insgesamt { $total }, effektiver Jahreszins { $apr }

item_compare_floating = • Variabel: heute { $rate } pro Jahr ({ $index } { $index_rate } + { $margin }); Rate { $instalment }, solange es dabei bleibt, effektiver Jahreszins { $apr }. Mit einem Prozentpunkt mehr wären es { $higher }

item_compare_stepped = • In Stufen: { $steps }; insgesamt { $total }, effektiver Jahreszins { $apr }

item_compare_step = { $rate } pro Jahr ab Monat { $number } (Rate { $instalment })

item_rate_floating = • { $name }: heute { $rate } pro Jahr (variabel: { $index } { $index_rate } + { $margin }), effektiver Jahreszins { $apr }, Beispiel: { $amount } über { $term }

item_rate_stepped = • { $name }: { $rate } pro Jahr für die ersten { $first }, danach bis zu { $highest } (in Stufen), effektiver Jahreszins { $apr }, Beispiel: { $amount } über { $term }

utter_recommendation =
    { $formality ->
        [formal]
            { $priority ->
                [stability] Sie haben gesagt, dass Ihnen eine gleichbleibende Rate wichtig ist. Deshalb nenne ich Ihnen die Angebote gern in dieser Reihenfolge:
                [flexibility] Sie haben gesagt, dass Sie beim Zurückzahlen gern frei bleiben möchten. Deshalb nenne ich Ihnen die Angebote gern in dieser Reihenfolge:
                [speed] Sie haben gesagt, dass Sie das Geld bald benötigen. Deshalb nenne ich Ihnen die Angebote gern in dieser Reihenfolge:
                [family_home] Sie haben gesagt, dass es um ein Zuhause für Ihre Familie geht. Deshalb nenne ich Ihnen die Angebote gern in dieser Reihenfolge:
                [faith] Sie haben gesagt, dass Ihr Glaube keine Zinsen zulässt. Deshalb nenne ich Ihnen gern unsere Angebote ohne Zinsen:
               *[lowest_cost] Sie haben gesagt, dass Ihnen möglichst geringe Gesamtkosten wichtig sind. Deshalb nenne ich Ihnen die Angebote gern in dieser Reihenfolge:
            }
            { $items }
            Ob ein Kredit gewährt wird, entscheidet stets eine Person aus unserem Team. Stand der Konditionen: { $as_of }.
        [casual]
            { $priority ->
                [stability] Du willst eine Rate, die gleich bleibt, deshalb diese Reihenfolge:
                [flexibility] Du willst beim Zurückzahlen frei bleiben, deshalb diese Reihenfolge:
                [speed] Du brauchst das Geld schnell, deshalb diese Reihenfolge:
                [family_home] Du willst ein Zuhause für deine Familie, dafür gibt es das hier:
                [faith] Du willst aus Glaubensgründen keine Zinsen zahlen. Das haben wir ohne Zinsen:
               *[lowest_cost] Du willst insgesamt möglichst wenig zahlen, deshalb diese Reihenfolge:
            }
            { $items }
            Ob es den Kredit gibt, entscheidet eine Person aus dem Team. Stand: { $as_of }.
       *[neutral]
            { $priority ->
                [stability] Sie möchten eine Rate, die gleich bleibt; deshalb stehen die Angebote in dieser Reihenfolge:
                [flexibility] Sie möchten beim Zurückzahlen frei bleiben; deshalb stehen die Angebote in dieser Reihenfolge:
                [speed] Sie brauchen das Geld schnell; deshalb stehen die Angebote in dieser Reihenfolge:
                [family_home] Sie möchten ein Zuhause für Ihre Familie; dafür sind diese Angebote gedacht:
                [faith] Sie möchten aus Glaubensgründen keine Zinsen zahlen; das sind unsere Angebote ohne Zinsen:
               *[lowest_cost] Sie möchten insgesamt möglichst wenig zahlen; deshalb stehen die Angebote in dieser Reihenfolge:
            }
            { $items }
            Ob ein Kredit gewährt wird, entscheidet eine Person aus unserem Team. Stand der Konditionen: { $as_of }.
    }

item_suits_stability = • { $name }: fest { $rate } pro Jahr, die Rate bleibt bis zum Ende gleich; effektiver Jahreszins { $apr }

item_suits_flexibility_free = • { $name }: vorzeitige Rückzahlung jederzeit kostenlos; effektiver Jahreszins { $apr }

item_suits_flexibility_fee = • { $name }: vorzeitige Rückzahlung bis { $within } nach Kreditbeginn für { $fee } des zurückgezahlten Betrags, danach kostenlos; effektiver Jahreszins { $apr }

item_suits_speed = • { $name }: bis zur Entscheidung höchstens { $decision }, nach der Unterschrift bis zur Auszahlung höchstens { $payout }; effektiver Jahreszins { $apr }

item_suits_lowest_cost = • { $name }: effektiver Jahreszins { $apr }, Beispiel: { $amount } über { $term }, insgesamt { $total }

item_suits_family_home = • { $name }: { $min } bis { $max }, Laufzeit bis { $term_max }, für das selbst bewohnte Zuhause; effektiver Jahreszins { $apr }

item_suits_faith = • { $name }: keine Zinsen; unser Gewinn wird vorher vereinbart und ändert sich nicht; effektiver Jahreszins { $apr } nur zum Vergleich

item_costs_least = • Am günstigsten: { $name }, effektiver Jahreszins { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] Einen Kredit ohne Zinsen haben wir hier nicht, und ich möchte keinen unserer Kredite als solchen bezeichnen. Eine Person aus unserem Team bespricht gern mit Ihnen, was möglich ist.
        [casual] Einen Kredit ohne Zinsen haben wir hier nicht, und ich will dir auch keinen als solchen verkaufen. Eine Person aus dem Team schaut gern mit dir, was möglich ist.
       *[neutral] Einen Kredit ohne Zinsen haben wir hier nicht, und ich möchte keinen unserer Kredite so nennen. Eine Person aus unserem Team bespricht gern mit Ihnen, was möglich ist.
    }

## Calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] Darf ich fragen, um welche Art von Kredit es Ihnen geht?
        [casual] Um welche Art von Kredit geht es?
       *[neutral] Um welche Art von Kredit geht es Ihnen?
    }

utter_ask_amount =
    { $formality ->
        [formal] Welchen Betrag möchten Sie aufnehmen? { $name }: { $min } bis { $max }.
        [casual] Wie viel brauchst du? { $name }: { $min } bis { $max }.
       *[neutral] Wie viel möchten Sie aufnehmen? { $name }: { $min } bis { $max }.
    }

utter_ask_term =
    { $formality ->
        [formal] Welche Laufzeit wünschen Sie? { $name }: { $min } bis { $max }.
        [casual] Wie lange möchtest du zurückzahlen? { $name }: { $min } bis { $max }.
       *[neutral] Wie lange möchten Sie zurückzahlen? { $name }: { $min } bis { $max }.
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] { $amount }: Diesen Betrag können wir hier leider nicht anbieten. { $name }: { $min } bis { $max }. Welchen Betrag darf ich stattdessen nehmen?
        [casual] { $amount }: Dieser Betrag geht hier leider nicht. { $name }: { $min } bis { $max }. Welchen Betrag soll ich nehmen?
       *[neutral] { $amount }: Dieser Betrag ist hier leider nicht möglich. { $name }: { $min } bis { $max }. Welchen Betrag soll ich nehmen?
    }

utter_term_out_of_range =
    { $formality ->
        [formal] { $term }: Diese Laufzeit können wir hier leider nicht anbieten. { $name }: { $min } bis { $max }. Welche Laufzeit darf ich stattdessen nehmen?
        [casual] { $term }: Diese Laufzeit geht hier leider nicht. { $name }: { $min } bis { $max }. Welche Laufzeit soll ich nehmen?
       *[neutral] { $term }: Diese Laufzeit ist hier leider nicht möglich. { $name }: { $min } bis { $max }. Welche Laufzeit soll ich nehmen?
    }

utter_amount_not_read =
    { $formality ->
        [formal] Den Betrag konnte ich nicht erkennen. Würden Sie ihn bitte als Zahl schreiben, zum Beispiel 20.000?
        [casual] Den Betrag konnte ich nicht lesen. Schreibst du ihn bitte als Zahl, zum Beispiel 20.000?
       *[neutral] Den Betrag konnte ich nicht lesen. Bitte schreiben Sie ihn als Zahl, zum Beispiel 20.000.
    }

utter_term_not_read =
    { $formality ->
        [formal] Die Laufzeit konnte ich nicht erkennen. Würden Sie sie bitte in Monaten oder Jahren angeben?
        [casual] Die Laufzeit konnte ich nicht lesen. Schreibst du sie bitte in Monaten oder Jahren?
       *[neutral] Die Laufzeit konnte ich nicht lesen. Bitte schreiben Sie sie in Monaten oder Jahren.
    }

utter_currency_not_offered =
    { $formality ->
        [formal] Kredite in der Währung { $currency } bieten wir hier nicht an. Darf ich Sie bitten, den Betrag in dieser Währung anzugeben: { $ours }?
        [casual] Kredite in der Währung { $currency } gibt es hier nicht. Sagst du mir den Betrag in dieser Währung: { $ours }?
       *[neutral] Kredite in der Währung { $currency } bieten wir hier nicht an. Bitte nennen Sie den Betrag in dieser Währung: { $ours }.
    }

utter_instalment =
    { $formality ->
        [formal]
            { $name }, { $amount } über { $term } zu { $rate } pro Jahr: Die monatliche Rate beträgt { $instalment }.
            • Gesamtbetrag: { $total }
            • Davon Zinsen: { $interest }
            • Bearbeitungsgebühr: { $fee }
            • Effektiver Jahreszins: { $apr }
            Stand des Zinssatzes: { $as_of }. Bitte verstehen Sie dies als Rechenbeispiel, es ist noch kein Angebot.
        [casual]
            { $name }, { $amount } über { $term } zu { $rate } pro Jahr: Das macht { $instalment } im Monat.
            • Insgesamt zahlst du: { $total }
            • Davon Zinsen: { $interest }
            • Bearbeitungsgebühr: { $fee }
            • Effektiver Jahreszins: { $apr }
            Stand: { $as_of }. Das ist nur ein Rechenbeispiel, kein Angebot.
       *[neutral]
            { $name }, { $amount } über { $term } zu { $rate } pro Jahr: monatliche Rate { $instalment }.
            • Gesamtbetrag: { $total }
            • Davon Zinsen: { $interest }
            • Bearbeitungsgebühr: { $fee }
            • Effektiver Jahreszins: { $apr }
            Stand des Zinssatzes: { $as_of }. Das ist ein Rechenbeispiel, kein Angebot.
    }

utter_plan =
    { $formality ->
        [formal]
            Ihr Tilgungsplan für { $amount } über { $term } sähe so aus:
            { $rows }
            Insgesamt wären { $total } zu zahlen, davon { $interest } Zinsen.
        [casual]
            So sähe dein Tilgungsplan aus, { $amount } über { $term }:
            { $rows }
            Insgesamt zahlst du { $total }, davon { $interest } Zinsen.
       *[neutral]
            Tilgungsplan für { $amount } über { $term }:
            { $rows }
            Gesamtbetrag: { $total }, davon Zinsen: { $interest }.
    }

item_plan_row = { $number }. { $payment } (Tilgung { $principal } + Zinsen { $interest }), Restschuld { $balance }

item_plan_row_due = { $number }. { $due }: { $payment } (Tilgung { $principal } + Zinsen { $interest }), Restschuld { $balance }

item_plan_row_charges = { $number }. { $due }: { $payment } (Tilgung { $principal } + Zinsen { $interest } + sonstige Gebühren { $charges }), Restschuld { $balance }

item_plan_gap =
    { $count ->
        [one] … { $count } weitere Rate dieser Art …
       *[other] … { $count } weitere Raten dieser Art …
    }

utter_no_plan_yet =
    { $formality ->
        [formal] Gern berechne ich Ihnen zuerst einen Kredit. Welchen Betrag darf ich zugrunde legen?
        [casual] Lass uns erst einen Kredit durchrechnen. Welchen Betrag soll ich nehmen?
       *[neutral] Dafür rechnen wir zuerst einen Kredit durch. Welchen Betrag soll ich nehmen?
    }

utter_early_example =
    { $formality ->
        [formal]
            { $name }, { $amount } über { $term }: Würden Sie zusammen mit Rate Nr. { $after } vorzeitig { $early } zurückzahlen, ergäbe sich Folgendes:
            { $items }
            Bitte verstehen Sie dies als Rechenbeispiel, es ist noch kein Angebot.
        [casual]
            { $name }, { $amount } über { $term }: Wenn du zusammen mit Rate Nr. { $after } vorzeitig { $early } zurückzahlst, sieht das so aus:
            { $items }
            Das ist nur ein Rechenbeispiel, kein Angebot.
       *[neutral]
            { $name }, { $amount } über { $term }: Wenn Sie zusammen mit Rate Nr. { $after } vorzeitig { $early } zurückzahlen, ergibt sich:
            { $items }
            Das ist ein Rechenbeispiel, kein Angebot.
    }

utter_early_own_loan =
    { $formality ->
        [formal]
            Würden Sie auf Ihren Kredit { $number } heute vorzeitig { $early } zurückzahlen (heute noch offen: { $owed }), ergäbe sich Folgendes:
            { $items }
            Die Beträge gelten für den { $as_of }; eine Person aus unserem Team bestätigt sie Ihnen, bevor Sie zahlen.
        [casual]
            Wenn du auf deinen Kredit { $number } heute vorzeitig { $early } zurückzahlst (heute noch offen: { $owed }), sieht das so aus:
            { $items }
            Die Beträge gelten für den { $as_of }; eine Person aus dem Team bestätigt sie dir, bevor du zahlst.
       *[neutral]
            Wenn Sie auf Ihren Kredit { $number } heute vorzeitig { $early } zurückzahlen (heute noch offen: { $owed }), ergibt sich:
            { $items }
            Die Beträge gelten für den { $as_of }; eine Person aus unserem Team bestätigt sie Ihnen, bevor Sie zahlen.
    }

item_early_shorter = • Gleiche Rate, kürzere Laufzeit: { $sooner } früher fertig, { $saved } weniger Zinsen

item_early_lower = • Gleiche Laufzeit, niedrigere Rate: { $instalment } statt { $before }, { $saved } weniger Zinsen

item_early_charge = • Vorfälligkeitsentschädigung: { $fee }

item_early_no_charge = • Keine Vorfälligkeitsentschädigung

item_early_off = • Vollständige Rückzahlung: { $sum }, { $saved } weniger Zinsen

utter_early_too_much =
    { $formality ->
        [formal] Der Betrag { $early } ist höher als das, was dann noch offen wäre; mit { $sum } ist der Kredit vollständig zurückgezahlt.
        [casual] { $early } ist mehr, als dann noch offen wäre; mit { $sum } ist alles zurückgezahlt.
       *[neutral] { $early } ist mehr, als dann noch offen wäre; mit { $sum } ist alles zurückgezahlt.
    }

## My loan

utter_ask_one_time_code =
    { $formality ->
        [formal] Um Ihr Kreditkonto einzusehen, benötige ich Ihren Einmalcode von { $lender }: 8 Buchstaben und Ziffern, die Sie von einer Person aus unserem Team oder per Brief erhalten. Bitte senden Sie niemals Passwörter oder Kartennummern.
        [casual] Um in dein Kreditkonto zu schauen, brauche ich deinen Einmalcode von { $lender }: 8 Buchstaben und Ziffern, von einer Person aus dem Team oder aus einem Brief. Schick bitte niemals Passwörter oder Kartennummern.
       *[neutral] Für Ihr Kreditkonto brauche ich Ihren Einmalcode von { $lender }: 8 Buchstaben und Ziffern, die Sie von einer Person aus unserem Team oder per Brief bekommen. Bitte senden Sie nie Passwörter oder Kartennummern.
    }

utter_code_wrong =
    { $formality ->
        [formal]
            { $left ->
                [one] Dieser Code ist leider nicht richtig. Sie haben noch { $left } Versuch, würden Sie ihn bitte noch einmal prüfen?
               *[other] Dieser Code ist leider nicht richtig. Sie haben noch { $left } Versuche, würden Sie ihn bitte noch einmal prüfen?
            }
        [casual]
            { $left ->
                [one] Der Code passt leider nicht. Du hast noch { $left } Versuch, schau ihn dir in Ruhe noch mal an.
               *[other] Der Code passt leider nicht. Du hast noch { $left } Versuche, schau ihn dir in Ruhe noch mal an.
            }
       *[neutral]
            { $left ->
                [one] Dieser Code passt leider nicht. Bitte prüfen Sie ihn und senden Sie ihn noch einmal; Sie haben noch { $left } Versuch.
               *[other] Dieser Code passt leider nicht. Bitte prüfen Sie ihn und senden Sie ihn noch einmal; Sie haben noch { $left } Versuche.
            }
    }

utter_code_expired =
    { $formality ->
        [formal] Dieser Code wurde bereits verwendet oder ist nicht mehr gültig. Eine Person aus unserem Team gibt Ihnen gern einen neuen.
        [casual] Der Code wurde schon benutzt oder gilt nicht mehr. Eine Person aus dem Team gibt dir einen neuen.
       *[neutral] Dieser Code wurde schon verwendet oder ist nicht mehr gültig. Eine Person aus unserem Team gibt Ihnen einen neuen.
    }

utter_code_locked =
    { $formality ->
        [formal]
            { $minutes ->
                [one] Mehrere Codes waren nicht richtig. Darf ich Sie zu Ihrer Sicherheit bitten, noch { $minutes } Minute zu warten? Auch eine Person aus unserem Team hilft Ihnen gern.
               *[other] Mehrere Codes waren nicht richtig. Darf ich Sie zu Ihrer Sicherheit bitten, noch { $minutes } Minuten zu warten? Auch eine Person aus unserem Team hilft Ihnen gern.
            }
        [casual]
            { $minutes ->
                [one] Mehrere Codes haben nicht gepasst. Warte zur Sicherheit bitte noch { $minutes } Minute oder frag eine Person aus dem Team.
               *[other] Mehrere Codes haben nicht gepasst. Warte zur Sicherheit bitte noch { $minutes } Minuten oder frag eine Person aus dem Team.
            }
       *[neutral]
            { $minutes ->
                [one] Mehrere Codes haben nicht gepasst. Bitte warten Sie zu Ihrer Sicherheit noch { $minutes } Minute oder fragen Sie eine Person aus unserem Team.
               *[other] Mehrere Codes haben nicht gepasst. Bitte warten Sie zu Ihrer Sicherheit noch { $minutes } Minuten oder fragen Sie eine Person aus unserem Team.
            }
    }

utter_ask_who =
    { $formality ->
        [formal] Bitte nennen Sie mir Ihre Kundennummer oder die E-Mail-Adresse oder Telefonnummer, die { $lender } von Ihnen hat. Der Code geht ausschließlich an die hinterlegte { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            }.
        [casual] Schreib mir deine Kundennummer oder die E-Mail-Adresse oder Telefonnummer, die { $lender } von dir hat. Der Code geht nur an die hinterlegte { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            }.
       *[neutral] Schreiben Sie bitte Ihre Kundennummer oder die E-Mail-Adresse oder Telefonnummer, die { $lender } von Ihnen hat. Der Code geht nur an die hinterlegte { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            }.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] Wenn { $lender } Sie unter dieser Angabe kennt, ist nun ein Code aus 6 Ziffern { $way ->
                [phone] per SMS
               *[email] per E-Mail
            } unterwegs. Er gilt { $minutes } Minuten. Bitte schreiben Sie hier nur die 6 Ziffern, sonst nichts.
        [casual] Wenn { $lender } dich unter dieser Angabe kennt, ist ein Code aus 6 Ziffern { $way ->
                [phone] per SMS
               *[email] per E-Mail
            } unterwegs. Er gilt { $minutes } Minuten. Schreib hier einfach nur die 6 Ziffern.
       *[neutral] Wenn { $lender } Sie unter dieser Angabe kennt, ist ein Code aus 6 Ziffern { $way ->
                [phone] per SMS
               *[email] per E-Mail
            } unterwegs. Er gilt { $minutes } Minuten. Bitte schreiben Sie hier nur die 6 Ziffern.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Hier wurden bereits mehrere Codes angefordert. Den nächsten können Sie in { $minutes ->
                [one] { $minutes } Minute
               *[other] { $minutes } Minuten
            } anfordern; gern hilft Ihnen eine Person aus unserem Team auch früher.
        [casual] Hier wurden schon mehrere Codes angefordert. Den nächsten gibt es in { $minutes ->
                [one] { $minutes } Minute
               *[other] { $minutes } Minuten
            }, oder eine Person aus dem Team hilft dir früher.
       *[neutral] Hier wurden schon mehrere Codes angefordert. Den nächsten können Sie in { $minutes ->
                [one] { $minutes } Minute
               *[other] { $minutes } Minuten
            } anfordern, oder eine Person aus unserem Team hilft Ihnen früher.
    }

utter_share_number =
    { $formality ->
        [formal] Sie können stattdessen auch Ihre eigene Telefonnummer teilen, mit der Taste unter dem Textfeld.
        [casual] Oder teil deine eigene Telefonnummer mit der Taste unter dem Textfeld.
       *[neutral] Oder teilen Sie Ihre eigene Telefonnummer mit der Taste unter dem Textfeld.
    }

utter_number_unknown =
    { $formality ->
        [formal] Es tut mir leid, allein an dieser Telefonnummer kann ich Sie nicht erkennen. Ein Einmalcode genügt, oder eine Person aus unserem Team hilft Ihnen gern.
        [casual] Allein an dieser Nummer kann ich dich leider nicht erkennen. Ein Einmalcode genügt, oder eine Person aus dem Team hilft dir.
       *[neutral] Allein an dieser Telefonnummer kann ich Sie nicht erkennen. Ein Einmalcode genügt, oder eine Person aus unserem Team hilft Ihnen.
    }

utter_number_foreign =
    { $formality ->
        [formal] Dies ist leider nicht Ihre eigene Telefonnummer. Es zählt nur Ihre eigene, geteilt mit der Taste unter dem Textfeld.
        [casual] Das ist nicht deine eigene Nummer. Es zählt nur deine eigene, geteilt mit der Taste unter dem Textfeld.
       *[neutral] Das ist nicht Ihre eigene Telefonnummer. Es zählt nur Ihre eigene, geteilt mit der Taste unter dem Textfeld.
    }

utter_unlinked =
    { $formality ->
        [formal] Dieser Chat ist nicht mehr mit Ihrem Kreditkonto verbunden. Bevor ich wieder etwas dazu sage, bitte ich Sie um einen Code. Was bisher geschrieben wurde, bleibt in diesem Chat stehen.
        [casual] Erledigt, dieser Chat ist nicht mehr mit deinem Kreditkonto verbunden. Bevor ich wieder etwas dazu sage, brauche ich einen Code. Was bisher geschrieben wurde, bleibt in diesem Chat stehen.
       *[neutral] Dieser Chat ist nicht mehr mit Ihrem Kreditkonto verbunden. Bevor ich wieder etwas dazu sage, brauche ich einen Code. Was bisher geschrieben wurde, bleibt in diesem Chat stehen.
    }

utter_not_linked = Dieser Chat ist mit keinem Kreditkonto verbunden.

utter_code_message = { $code } ist Ihr Code für den Chat mit { $lender }. Er gilt { $minutes } Minuten. Bitte geben Sie ihn niemandem weiter. Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese Nachricht bitte.

utter_code_subject = Ihr Code für den Chat mit { $lender }

utter_recognised =
    { $formality ->
        [formal] Vielen Dank, { $name }. Ihre Identität ist bestätigt.
        [casual] Danke, { $name }, deine Identität ist bestätigt.
       *[neutral] Danke, { $name }. Ihre Identität ist bestätigt.
    }

utter_already_recognised =
    { $formality ->
        [formal] Ihre Identität ist bereits bestätigt, { $name }. Ein weiterer Code ist nicht nötig.
        [casual] Deine Identität ist schon bestätigt, { $name }. Einen neuen Code brauchst du nicht.
       *[neutral] Ihre Identität ist schon bestätigt, { $name }. Sie brauchen keinen weiteren Code.
    }

utter_application =
    { $formality ->
        [formal]
            { $state ->
                [received] Ihr Antrag { $number } ({ $name }) ist am { $since } bei uns eingegangen.
                [documents_missing] Für Ihren Antrag { $number } ({ $name }) fehlen uns seit dem { $since } noch Unterlagen. Eine Person aus unserem Team sagt Ihnen gern, welche.
                [approved] Wir freuen uns, Ihnen mitzuteilen: Ihr Antrag { $number } ({ $name }) wurde am { $since } bewilligt.
                [declined] Ihrem Antrag { $number } ({ $name }) konnten wir nicht zustimmen; die Entscheidung ist vom { $since }. Sie können sie gern noch einmal von einer Person prüfen lassen.
                [paid_out] Ihr Antrag { $number } ({ $name }) ist abgeschlossen; der Kredit wurde am { $since } ausgezahlt.
               *[checking] Ihr Antrag { $number } ({ $name }) wird seit dem { $since } geprüft.
            }
        [casual]
            { $state ->
                [received] Dein Antrag { $number } ({ $name }) ist am { $since } bei uns angekommen.
                [documents_missing] Für deinen Antrag { $number } ({ $name }) fehlen seit dem { $since } noch Unterlagen. Eine Person aus dem Team sagt dir, welche.
                [approved] Gute Nachricht: Dein Antrag { $number } ({ $name }) wurde am { $since } bewilligt.
                [declined] Dein Antrag { $number } ({ $name }) wurde nicht bewilligt; entschieden wurde am { $since }. Du kannst das noch einmal von einer Person prüfen lassen.
                [paid_out] Dein Antrag { $number } ({ $name }) ist abgeschlossen; das Geld wurde am { $since } ausgezahlt.
               *[checking] Dein Antrag { $number } ({ $name }) wird seit dem { $since } geprüft.
            }
       *[neutral]
            { $state ->
                [received] Ihr Antrag { $number } ({ $name }) ist am { $since } bei uns eingegangen.
                [documents_missing] Für Ihren Antrag { $number } ({ $name }) fehlen seit dem { $since } noch Unterlagen. Eine Person aus unserem Team sagt Ihnen, welche.
                [approved] Ihr Antrag { $number } ({ $name }) wurde am { $since } bewilligt.
                [declined] Ihr Antrag { $number } ({ $name }) wurde nicht bewilligt; die Entscheidung ist vom { $since }. Sie können sie noch einmal von einer Person prüfen lassen.
                [paid_out] Ihr Antrag { $number } ({ $name }) ist abgeschlossen; der Kredit wurde am { $since } ausgezahlt.
               *[checking] Ihr Antrag { $number } ({ $name }) wird seit dem { $since } geprüft.
            }
    }

utter_no_application =
    { $formality ->
        [formal] Einen offenen Antrag kann ich für Sie nicht finden. Wenn Sie einen erwartet haben, sieht eine Person aus unserem Team gern nach.
        [casual] Ich finde keinen offenen Antrag von dir. Wenn du einen erwartet hast, schaut eine Person aus dem Team nach.
       *[neutral] Ich finde keinen offenen Antrag. Wenn Sie einen erwartet haben, sieht eine Person aus unserem Team nach.
    }

utter_balance =
    { $formality ->
        [formal]
            Dieser Betrag ist noch zurückzuzahlen:
            { $items }
            Stand: { $as_of }.
        [casual]
            So viel ist noch zurückzuzahlen:
            { $items }
            Stand: { $as_of }.
       *[neutral]
            Das ist noch zurückzuzahlen:
            { $items }
            Stand: { $as_of }.
    }

item_balance = • { $number } { $name }: Restschuld { $principal }; vollständige Rückzahlung heute: { $payoff } einschließlich Zinsen

item_balance_arrears = • { $number } { $name }: Restschuld { $principal }; vollständige Rückzahlung heute: { $payoff } einschließlich Zinsen; aus früheren Raten noch offen: { $arrears }

utter_next_payment =
    { $formality ->
        [formal]
            Ihre nächste Zahlung:
            { $items }
        [casual]
            Das ist deine nächste Zahlung:
            { $items }
       *[neutral]
            Ihre nächste Zahlung:
            { $items }
    }

item_next_payment = • { $number } { $name }: { $payment } am { $due }

item_next_payment_overdue =
    • { $number } { $name }: { $payment } am { $due }; aus früheren Raten noch offen: { $arrears }. { $formality ->
        [formal] Falls das im Moment schwierig ist, sagen Sie es mir bitte, dann suchen wir gemeinsam einen Weg.
        [casual] Wenn das gerade schwierig ist, sag es mir bitte, dann suchen wir zusammen einen Weg.
       *[neutral] Wenn das gerade schwierig ist, sagen Sie es mir bitte, dann suchen wir gemeinsam einen Weg.
    }

utter_schedule =
    { $formality ->
        [formal]
            Der Tilgungsplan für Ihren Kredit { $number } ({ $name }):
            { $rows }
        [casual]
            Hier ist der Tilgungsplan für deinen Kredit { $number } ({ $name }):
            { $rows }
       *[neutral]
            Tilgungsplan für Ihren Kredit { $number } ({ $name }):
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] Zu diesem Konto finde ich keinen laufenden Kredit. Wenn Sie einen erwartet haben, sieht eine Person aus unserem Team gern nach.
        [casual] Zu diesem Konto finde ich keinen laufenden Kredit. Wenn du einen erwartet hast, schaut eine Person aus dem Team nach.
       *[neutral] Zu diesem Konto finde ich keinen laufenden Kredit. Wenn Sie einen erwartet haben, sieht eine Person aus unserem Team nach.
    }

utter_statement =
    { $formality ->
        [formal]
            Gern teile ich Ihnen den Stand Ihres Kredits zum { $as_of } mit:
            { $items }
            Alle offenen Raten stehen im beigefügten Plan. Beglaubigte Kopien, Bescheinigungen oder eine Vertragskopie stellt Ihnen gern eine Person aus unserem Team aus.
        [casual]
            Hier ist der Stand deines Kredits, { $as_of }:
            { $items }
            Alle offenen Raten stehen im Plan, der dabei ist. Brauchst du etwas Beglaubigtes, eine Bescheinigung oder den Vertrag, macht das eine Person aus dem Team.
       *[neutral]
            Auszug zu Ihrem Kredit, Stand { $as_of }:
            { $items }
            Alle offenen Raten stehen im beigefügten Plan. Beglaubigte Kopien, Bescheinigungen und Vertragskopien kommen von einer Person aus unserem Team.
    }

utter_statement_noted =
    { $formality ->
        [formal] Sehr gern. Eine Person aus unserem Team bereitet das Dokument vor und antwortet Ihnen bis { $by } Uhr. Ihre Vorgangsnummer lautet { $reference }.
        [casual] Alles klar. Eine Person aus dem Team macht das Dokument fertig und meldet sich bis { $by } Uhr bei dir. Deine Vorgangsnummer ist { $reference }.
       *[neutral] Gern. Eine Person aus unserem Team bereitet das Dokument vor und antwortet Ihnen bis { $by } Uhr. Ihre Vorgangsnummer ist { $reference }.
    }

utter_payment_noted =
    { $formality ->
        [formal] Vielen Dank für Ihre Mitteilung. Eine Person aus unserem Team prüft den Zahlungseingang und antwortet Ihnen bis { $by } Uhr; Ihre Vorgangsnummer lautet { $reference }. Sollte sich eine Zahlungserinnerung damit überschnitten haben, betrachten Sie sie bitte als gegenstandslos.
        [casual] Danke fürs Bescheidgeben. Eine Person aus dem Team prüft die Zahlung und meldet sich bis { $by } Uhr bei dir; deine Vorgangsnummer ist { $reference }. Wenn sich eine Erinnerung damit überschnitten hat, ignorier sie einfach.
       *[neutral] Danke für die Nachricht. Eine Person aus unserem Team prüft die Zahlung und antwortet Ihnen bis { $by } Uhr; Ihre Vorgangsnummer ist { $reference }. Falls sich eine Zahlungserinnerung damit überschnitten hat, können Sie sie ignorieren.
    }

utter_contact_change_noted =
    { $formality ->
        [formal] Vielen Dank. Zu Ihrer Sicherheit ruft Sie eine Person aus unserem Team bis { $by } Uhr unter der uns bekannten Nummer an, um die Änderung zu bestätigen. Ihre Vorgangsnummer lautet { $reference }.
        [casual] Danke. Zur Sicherheit ruft dich eine Person aus dem Team bis { $by } Uhr unter der Nummer an, die wir schon haben, und bestätigt die Änderung mit dir. Deine Vorgangsnummer ist { $reference }.
       *[neutral] Danke. Zu Ihrer Sicherheit ruft Sie eine Person aus unserem Team bis { $by } Uhr unter der bekannten Nummer an, um die Änderung zu bestätigen. Ihre Vorgangsnummer ist { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] Wie lautet die neue E-Mail-Adresse oder Telefonnummer? Bitte schreiben Sie sie mir hier, eine Nummer aus dem Ausland mit der Ländervorwahl.
        [casual] Wie ist die neue E-Mail-Adresse oder Telefonnummer? Schreib sie einfach hier rein, eine Nummer aus dem Ausland mit Ländervorwahl.
       *[neutral] Wie lautet die neue E-Mail-Adresse oder Telefonnummer? Bitte schreiben Sie sie hier, eine Nummer aus dem Ausland mit Ländervorwahl.
    }

utter_contact_not_read =
    { $formality ->
        [formal] Eine E-Mail-Adresse oder Telefonnummer kann ich darin leider nicht eindeutig erkennen. Würden Sie mir bitte nur die neue vollständig schreiben: eine Adresse wie name@example.com oder eine Nummer mit Ländervorwahl?
        [casual] Ich kann darin leider keine E-Mail-Adresse oder Telefonnummer erkennen. Schreib mir bitte nur die neue, und zwar vollständig: eine Adresse wie name@example.com oder eine Nummer mit Ländervorwahl.
       *[neutral] Eine E-Mail-Adresse oder Telefonnummer kann ich darin leider nicht eindeutig erkennen. Bitte schreiben Sie nur die neue, vollständig: eine Adresse wie name@example.com oder eine Nummer mit Ländervorwahl.
    }

utter_contact_read =
    { $formality ->
        [formal] Als neue { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } habe ich { $contact } vorgemerkt. Sie gilt, sobald eine Person aus unserem Team die Änderung mit Ihnen bestätigt hat.
        [casual] Alles klar, { $contact } ist als deine neue { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } vorgemerkt. Sie gilt, sobald eine Person aus dem Team das mit dir bestätigt hat.
       *[neutral] Als neue { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } ist { $contact } vorgemerkt. Sie gilt, sobald eine Person aus unserem Team die Änderung mit Ihnen bestätigt hat.
    }

utter_contact_on_file =
    { $formality ->
        [formal] Diese { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } ist bei uns bereits hinterlegt; es braucht keine Änderung.
        [casual] Diese { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } haben wir schon, da muss nichts geändert werden.
       *[neutral] Diese { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } ist bei uns schon hinterlegt, es muss nichts geändert werden.
    }

utter_contact_changed =
    { $formality ->
        [formal] Die Änderung ist bestätigt: Als Ihre { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } ist nun { $contact } hinterlegt. Sollten Sie das nicht veranlasst haben, sagen Sie es uns bitte umgehend.
        [casual] Die Änderung ist bestätigt: Als deine { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } ist jetzt { $contact } hinterlegt. Wenn das nicht von dir kam, sag uns bitte sofort Bescheid.
       *[neutral] Die Änderung ist bestätigt: Als Ihre { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } ist jetzt { $contact } hinterlegt. Wenn das nicht von Ihnen kam, sagen Sie uns bitte sofort Bescheid.
    }

utter_contact_declined =
    { $formality ->
        [formal] Ihre { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } haben wir nicht auf { $contact } geändert, denn { $why ->
                [unreached] wir konnten Sie für die Bestätigung nicht erreichen
                [bounced] dort kommen unsere Nachrichten nicht an
               *[unsure] wir konnten nicht sicherstellen, dass der Wunsch von Ihnen kommt
            }. Es bleibt daher bei der bisherigen. Wenn Sie die Änderung weiterhin wünschen, schreiben Sie uns bitte hier.
        [casual] Deine { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } haben wir nicht auf { $contact } geändert, denn { $why ->
                [unreached] wir haben dich für die Bestätigung nicht erreicht
                [bounced] dort kommen unsere Nachrichten nicht an
               *[unsure] wir konnten nicht sicher sein, dass der Wunsch von dir kommt
            }. Es bleibt also bei der bisherigen. Wenn du die Änderung noch willst, schreib uns einfach hier.
       *[neutral] Ihre { $way ->
                [phone] Telefonnummer
               *[email] E-Mail-Adresse
            } haben wir nicht auf { $contact } geändert, denn { $why ->
                [unreached] wir konnten Sie für die Bestätigung nicht erreichen
                [bounced] dort kommen unsere Nachrichten nicht an
               *[unsure] wir konnten nicht sicher sein, dass der Wunsch von Ihnen kommt
            }. Es bleibt also bei der bisherigen. Wenn Sie die Änderung noch wünschen, schreiben Sie uns bitte hier.
    }

utter_payment_read =
    { $formality ->
        [formal]
            Zu Ihrer Zahlung habe ich mir notiert:
            { $items }
            Sollte etwas davon nicht stimmen, sagen Sie es mir bitte.
        [casual]
            Zu deiner Zahlung habe ich mir notiert:
            { $items }
            Wenn was nicht stimmt, sag es mir einfach.
       *[neutral]
            Zu Ihrer Zahlung habe ich mir notiert:
            { $items }
            Wenn etwas nicht stimmt, sagen Sie es mir bitte.
    }

utter_payment_found =
    { $formality ->
        [formal]
            Die Zahlung, die Sie uns mitgeteilt haben, ist bei uns eingegangen:
            { $items }
        [casual]
            Deine Zahlung ist bei uns angekommen:
            { $items }
       *[neutral]
            Die Zahlung, von der Sie uns geschrieben haben, ist bei uns eingegangen:
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            Die Zahlung, die Sie uns mitgeteilt haben, konnten wir bisher leider nicht finden:
            { $items }
            Manche Zahlungen sind einige Tage unterwegs. Wenn Sie hier ein Foto oder PDF des Belegs schicken, sehen wir gern noch einmal nach.
        [casual]
            Deine Zahlung haben wir bisher leider nicht gefunden:
            { $items }
            Manche Zahlungen sind ein paar Tage unterwegs. Wenn du hier ein Foto oder PDF vom Beleg schickst, schauen wir noch mal nach.
       *[neutral]
            Die Zahlung, von der Sie uns geschrieben haben, haben wir bisher leider nicht gefunden:
            { $items }
            Manche Zahlungen sind einige Tage unterwegs. Wenn Sie hier ein Foto oder PDF des Belegs schicken, sehen wir noch einmal nach.
    }

item_payment_amount = • Betrag: { $amount }

item_payment_day = • Bezahlt am: { $paid_on }

item_case_reference = • Vorgangsnummer: { $reference }

utter_contact_letter =
    Die { $way ->
            [phone] Telefonnummer
           *[email] E-Mail-Adresse
        }, die bei { $lender } für Sie hinterlegt war, wurde geändert; diese hier wird nicht mehr verwendet. Wenn Sie das veranlasst haben, brauchen Sie nichts zu tun. Wenn nicht, wenden Sie sich bitte sofort an { $lender }.

utter_contact_letter_subject = Ihre Kontaktdaten bei { $lender } wurden geändert

utter_book_down =
    { $formality ->
        [formal] Bitte entschuldigen Sie, das Kontosystem ist im Moment nicht erreichbar, und raten möchte ich nicht. Bitte versuchen Sie es später noch einmal, oder fragen Sie nach einer Person aus unserem Team.
        [casual] Tut mir leid, das Kontosystem ist gerade nicht erreichbar, und raten möchte ich nicht. Versuch es später noch mal oder frag nach einer Person aus dem Team.
       *[neutral] Es tut mir leid, das Kontosystem ist gerade nicht erreichbar, und raten möchte ich nicht. Bitte versuchen Sie es später noch einmal oder fragen Sie nach einer Person aus unserem Team.
    }

utter_relief_options =
    { $formality ->
        [formal]
            Sollte die Zahlung wie vereinbart nicht möglich sein, kommen diese Möglichkeiten in Betracht. Darüber entscheidet eine Person aus unserem Team gemeinsam mit Ihnen:
            { $items }
        [casual]
            Wenn du nicht wie vereinbart zahlen kannst, können wir diese Möglichkeiten prüfen. Eine Person aus dem Team entscheidet das zusammen mit dir:
            { $items }
       *[neutral]
            Wenn Sie nicht wie vereinbart zahlen können, können wir diese Möglichkeiten prüfen. Eine Person aus unserem Team entscheidet das gemeinsam mit Ihnen:
            { $items }
    }

item_relief_pause = • Ratenpause: { $months } lang ist nichts zu zahlen

item_relief_pause_waived = • Ratenpause ohne Zinsen: { $months } lang ist nichts zu zahlen, und es kommen keine Zinsen dazu

item_relief_interest_only = • Nur die Zinsen, { $months } lang

item_relief_reduced = • { $percent } der Rate, { $months } lang

item_relief_extension = • Längere Laufzeit ({ $months } mehr), dafür niedrigere Raten

item_relief_arrears = • Der offene Betrag wird auf { $months } verteilt

utter_relief_own_loan =
    { $formality ->
        [formal]
            Zu Ihrem Kredit { $number } nenne ich Ihnen gern Beispiele, die in Betracht kommen. Derzeitige Rate: { $instalment }. Darüber entscheidet eine Person aus unserem Team gemeinsam mit Ihnen:
            { $items }
        [casual]
            Für deinen Kredit { $number } sind das Beispiele, die sich prüfen lassen. Rate im Moment: { $instalment }. Eine Person aus dem Team entscheidet das zusammen mit dir:
            { $items }
       *[neutral]
            Für Ihren Kredit { $number } sind das Beispiele, die sich prüfen lassen. Derzeitige Rate: { $instalment }. Eine Person aus unserem Team entscheidet das gemeinsam mit Ihnen:
            { $items }
    }

item_relief_own_pause = • { $months } lang nichts, danach { $instalment } im Monat; insgesamt { $difference } mehr

item_relief_own_interest_only = • { $months } lang nur die Zinsen ({ $first } im Monat), danach { $instalment }; insgesamt { $difference } mehr

item_relief_own_reduced = • { $months } lang { $first } im Monat, danach { $instalment }; insgesamt { $difference } mehr

item_relief_own_extension = • { $months } länger: { $instalment } im Monat; insgesamt { $difference } mehr

item_relief_own_arrears = • Der offene Betrag über { $months }: so lange { $first } im Monat; insgesamt { $difference } mehr

utter_reminder_before =
    { $formality ->
        [formal] Eine freundliche Erinnerung: Die Rate von { $amount } für Ihren Kredit { $number } ist am { $due } fällig. Ist Ihre Zahlung schon unterwegs, brauchen Sie nichts weiter zu tun. Sollte das Bezahlen schwierig sein, schreiben Sie uns bitte vorher, dann suchen wir gemeinsam einen Weg.
        [casual] Kleine Erinnerung: Die Rate von { $amount } für deinen Kredit { $number } ist am { $due } fällig. Ist das Geld schon unterwegs, brauchst du nichts zu tun. Wenn das Bezahlen gerade schwierig ist, schreib uns bitte vorher, dann suchen wir zusammen einen Weg.
       *[neutral] Eine Erinnerung: Die Rate von { $amount } für Ihren Kredit { $number } ist am { $due } fällig. Ist das Geld schon unterwegs, brauchen Sie nichts zu tun. Wenn das Bezahlen gerade schwierig ist, schreiben Sie uns bitte vorher, dann suchen wir gemeinsam einen Weg.
    }

utter_reminder_after =
    { $formality ->
        [formal] Die Rate von { $amount } für Ihren Kredit { $number } war am { $due } fällig und ist noch nicht bei uns eingegangen. Falls Sie bereits bezahlt haben, sagen Sie es mir bitte, dann wird es geprüft. Sollte das Bezahlen schwierig sein, schreiben Sie uns bitte: Es gibt Wege, und eine Person aus unserem Team antwortet Ihnen.
        [casual] Die Rate von { $amount } für deinen Kredit { $number } war am { $due } fällig und ist noch nicht bei uns angekommen. Wenn du schon bezahlt hast, sag es mir bitte, dann wird es geprüft. Wenn das Bezahlen gerade schwierig ist, schreib uns: Es gibt Wege, und eine Person aus dem Team antwortet dir.
       *[neutral] Die Rate von { $amount } für Ihren Kredit { $number } war am { $due } fällig und ist noch nicht bei uns angekommen. Wenn Sie schon bezahlt haben, sagen Sie es mir bitte, dann wird es geprüft. Wenn das Bezahlen gerade schwierig ist, schreiben Sie uns: Es gibt Wege, und eine Person aus unserem Team antwortet Ihnen.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] Gern. Ich erinnere Sie künftig nicht mehr an Ihre Raten. Die Fälligkeiten bleiben, wie sie sind, und auf Wunsch erinnere ich Sie jederzeit wieder.
        [casual] Alles klar, ich erinnere dich nicht mehr an deine Raten. Die Termine bleiben, wie sie sind, und wenn du wieder Erinnerungen möchtest, sag einfach Bescheid.
       *[neutral] Gut, ich erinnere Sie nicht mehr an Ihre Raten. Die Termine bleiben, wie sie sind, und Sie können jederzeit wieder um Erinnerungen bitten.
    }

utter_reminders_on =
    { $formality ->
        [formal] Sehr gern. Ich erinnere Sie, bevor eine Rate fällig wird.
        [casual] Alles klar, ich erinnere dich, bevor eine Rate fällig wird.
       *[neutral] Gut, ich erinnere Sie, bevor eine Rate fällig wird.
    }

## Cases

utter_case_opened =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Ich danke Ihnen für Ihr Vertrauen. Es war richtig, uns das zu sagen; Ihnen entsteht daraus kein Nachteil, und Sie sind damit nicht allein.
                [restructure] Vielen Dank, dass Sie damit zu uns kommen. Ihren Wunsch, die Rückzahlung zu ändern, habe ich aufgenommen.
                [complaint] Es tut mir sehr leid, dass Sie Anlass zur Beschwerde haben. Wir nehmen sie ernst.
                [dispute] Vielen Dank für Ihren Hinweis. Wir gehen der Sache sorgfältig nach.
                [harassment] Es tut mir aufrichtig leid; so darf niemand behandelt werden. Bitte bewahren Sie Nachrichten und Anruflisten auf; wir gehen dem nach.
                [fraud] Vielen Dank, dass Sie uns das melden. Wir gehen dem nach, bevor wir Sie um irgendetwas anderes bitten. Bitte geben Sie Codes und Passwörter an niemanden weiter.
                [human] Selbstverständlich. Ich übergebe das Gespräch gern an unser Team.
                [failed] Bitte entschuldigen Sie, dass ich Ihnen auch beim dritten Mal nicht helfen konnte. Ich übergebe das Gespräch deshalb an unser Team.
                [down] Bitte entschuldigen Sie, mein System hat zurzeit eine Störung. Ihre Nachricht ist gespeichert.
               *[request] Ihr Anliegen ist aufgenommen.
            } { $open ->
                [closed] Unser Büro ist zurzeit geschlossen; eine Person aus unserem Team liest Ihre Nachricht und antwortet Ihnen bis { $by } Uhr.
               *[open] Eine Person aus unserem Team liest Ihre Nachricht und antwortet Ihnen bis { $by } Uhr.
            } Ihre Vorgangsnummer lautet { $reference }.
        [casual]
            { $case ->
                [hardship] Danke, dass du uns das sagst. Das war richtig; dir entsteht daraus kein Nachteil, und du bist damit nicht allein.
                [restructure] Danke, dass du damit zu uns kommst. Dein Wunsch, die Rückzahlung zu ändern, ist notiert.
                [complaint] Es tut mir leid, dass das passiert ist. Wir nehmen deine Beschwerde ernst.
                [dispute] Danke für den Hinweis. Wir gehen dem sorgfältig nach.
                [harassment] Es tut mir wirklich leid; so darf niemand behandelt werden. Bitte heb Nachrichten und Anruflisten auf; wir gehen dem nach.
                [fraud] Danke, dass du uns das meldest. Wir gehen dem nach, bevor wir dich um irgendetwas anderes bitten. Gib Codes und Passwörter bitte an niemanden weiter.
                [human] Klar, ich gebe das an unser Team weiter.
                [failed] Es tut mir leid, ich habe es dreimal versucht und konnte dir nicht helfen. Deshalb gebe ich das jetzt an unser Team weiter.
                [down] Es tut mir leid, mein System hat gerade eine Störung. Deine Nachricht ist gespeichert.
               *[request] Ich habe dein Anliegen notiert.
            } { $open ->
                [closed] Unser Büro ist gerade geschlossen; eine Person aus dem Team liest deine Nachricht und antwortet dir bis { $by } Uhr.
               *[open] Eine Person aus dem Team liest deine Nachricht und antwortet dir bis { $by } Uhr.
            } Deine Vorgangsnummer ist { $reference }.
       *[neutral]
            { $case ->
                [hardship] Danke, dass Sie uns das sagen. Das war richtig; Ihnen entsteht daraus kein Nachteil, und Sie sind damit nicht allein.
                [restructure] Danke, dass Sie damit zu uns kommen. Ihr Wunsch, die Rückzahlung zu ändern, ist notiert.
                [complaint] Es tut mir leid, dass das passiert ist. Wir nehmen Ihre Beschwerde ernst.
                [dispute] Danke für den Hinweis. Wir gehen dem sorgfältig nach.
                [harassment] Es tut mir sehr leid; so darf niemand behandelt werden. Bitte bewahren Sie Nachrichten und Anruflisten auf; wir gehen dem nach.
                [fraud] Danke, dass Sie uns das melden. Wir gehen dem nach, bevor wir Sie um irgendetwas anderes bitten. Bitte geben Sie Codes und Passwörter an niemanden weiter.
                [human] Natürlich, ich gebe das Gespräch an unser Team weiter.
                [failed] Es tut mir leid, ich habe es dreimal versucht und konnte Ihnen nicht helfen. Deshalb gebe ich das Gespräch an unser Team weiter.
                [down] Es tut mir leid, mein System hat gerade eine Störung. Ihre Nachricht ist gespeichert.
               *[request] Ihr Anliegen ist notiert.
            } { $open ->
                [closed] Unser Büro ist zurzeit geschlossen; eine Person aus unserem Team liest Ihre Nachricht und antwortet Ihnen bis { $by } Uhr.
               *[open] Eine Person aus unserem Team liest Ihre Nachricht und antwortet Ihnen bis { $by } Uhr.
            } Ihre Vorgangsnummer ist { $reference }.
    }

utter_ask_case_story =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Möchten Sie mir erzählen, was geschehen ist und wie Ihre Lage zurzeit aussieht? Mit Ihren eigenen Worten und nur so viel, wie Sie möchten.
                [restructure] Möchten Sie mir erzählen, was sich für Sie verändert hat? Mit Ihren eigenen Worten und nur so viel, wie Sie möchten.
                [dispute] Würden Sie mir bitte sagen, was Ihrer Ansicht nach nicht stimmt? Mit Ihren eigenen Worten und so ausführlich, wie Sie möchten.
                [harassment] Möchten Sie mir erzählen, was geschehen ist und wer sich bei Ihnen gemeldet hat? Mit Ihren eigenen Worten und nur so viel, wie Sie möchten.
                [fraud] Würden Sie mir bitte sagen, was Ihnen aufgefallen ist? Mit Ihren eigenen Worten; Codes und Passwörter gehören nicht hinein.
               *[complaint] Würden Sie mir bitte erzählen, was geschehen ist? Mit Ihren eigenen Worten und so ausführlich, wie Sie möchten.
            }
        [casual]
            { $case ->
                [hardship] Magst du erzählen, was passiert ist und wie es gerade bei dir aussieht? Mit deinen Worten, so viel du möchtest.
                [restructure] Magst du erzählen, was sich bei dir verändert hat? Mit deinen Worten, so viel du möchtest.
                [dispute] Was stimmt aus deiner Sicht nicht? Mit deinen Worten, so viel du möchtest.
                [harassment] Magst du erzählen, was passiert ist und wer sich bei dir gemeldet hat? Mit deinen Worten, so viel du möchtest.
                [fraud] Was ist dir aufgefallen? Mit deinen Worten, aber bitte ohne Codes und Passwörter.
               *[complaint] Magst du erzählen, was passiert ist? Mit deinen Worten, so viel du möchtest.
            }
       *[neutral]
            { $case ->
                [hardship] Möchten Sie erzählen, was passiert ist und wie es gerade bei Ihnen aussieht? Mit Ihren eigenen Worten, so viel Sie möchten.
                [restructure] Möchten Sie erzählen, was sich bei Ihnen verändert hat? Mit Ihren eigenen Worten, so viel Sie möchten.
                [dispute] Was stimmt aus Ihrer Sicht nicht? Mit Ihren eigenen Worten, so viel Sie möchten.
                [harassment] Möchten Sie erzählen, was passiert ist und wer sich bei Ihnen gemeldet hat? Mit Ihren eigenen Worten, so viel Sie möchten.
                [fraud] Was ist Ihnen aufgefallen? Mit Ihren eigenen Worten, aber bitte ohne Codes und Passwörter.
               *[complaint] Möchten Sie erzählen, was passiert ist? Mit Ihren eigenen Worten, so viel Sie möchten.
            }
    }

utter_ask_case_wish =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Was würde Ihnen am meisten helfen? Denkbar sind zum Beispiel eine Ratenpause, kleinere Raten oder ein anderer Zahlungstermin; ich gebe Ihren Wunsch an eine Person aus unserem Team weiter.
                [restructure] Welche Änderung würde Ihnen am meisten helfen? Denkbar sind zum Beispiel kleinere Raten, eine Ratenpause oder ein anderer Zahlungstermin; ich gebe Ihren Wunsch an eine Person aus unserem Team weiter.
                [dispute] Wie müsste es Ihrer Ansicht nach richtig lauten?
                [harassment] Was würde Ihnen jetzt am meisten helfen? Sie können auch sagen, auf welchem Weg und zu welcher Zeit Sie künftig angesprochen werden möchten; ich gebe Ihren Wunsch an unser Team weiter.
                [fraud] Was wäre für Sie jetzt das Wichtigste?
               *[complaint] Was müsste geschehen, damit die Sache für Sie wieder in Ordnung ist?
            }
        [casual]
            { $case ->
                [hardship] Was würde dir am meisten helfen? Zum Beispiel eine Ratenpause, kleinere Raten oder ein anderer Zahlungstermin; ich gebe das ans Team weiter.
                [restructure] Welche Änderung würde dir am meisten helfen? Zum Beispiel kleinere Raten, eine Ratenpause oder ein anderer Zahlungstermin; ich gebe das ans Team weiter.
                [dispute] Wie müsste es aus deiner Sicht richtig heißen?
                [harassment] Was würde dir jetzt am meisten helfen? Du kannst auch sagen, wie und wann man sich bei dir melden soll; ich gebe das ans Team weiter.
                [fraud] Was ist für dich jetzt das Wichtigste?
               *[complaint] Was müsste passieren, damit es für dich wieder in Ordnung ist?
            }
       *[neutral]
            { $case ->
                [hardship] Was würde Ihnen am meisten helfen? Zum Beispiel eine Ratenpause, kleinere Raten oder ein anderer Zahlungstermin. Ich gebe das an eine Person aus unserem Team weiter.
                [restructure] Welche Änderung würde Ihnen am meisten helfen? Zum Beispiel kleinere Raten, eine Ratenpause oder ein anderer Zahlungstermin. Ich gebe das an eine Person aus unserem Team weiter.
                [dispute] Wie müsste es aus Ihrer Sicht richtig heißen?
                [harassment] Was würde Ihnen jetzt am meisten helfen? Sie können auch sagen, wie und wann man sich bei Ihnen melden soll; ich gebe das an unser Team weiter.
                [fraud] Was ist für Sie jetzt das Wichtigste?
               *[complaint] Was müsste geschehen, damit es für Sie wieder in Ordnung ist?
            }
    }

utter_ask_case_since =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Darf ich fragen, seit wann es so ist? Eine ungefähre Angabe genügt völlig.
                [restructure] Darf ich fragen, seit wann die Raten schwer zu tragen sind? Eine ungefähre Angabe genügt völlig.
                [dispute] Darf ich fragen, wann Sie es zum ersten Mal bemerkt haben? Eine ungefähre Angabe genügt völlig.
                [harassment] Darf ich fragen, seit wann das so geht? Eine ungefähre Angabe genügt völlig.
                [fraud] Darf ich fragen, wann es Ihnen zum ersten Mal aufgefallen ist? Eine ungefähre Angabe genügt völlig.
               *[complaint] Darf ich fragen, wann das war oder seit wann es so ist? Eine ungefähre Angabe genügt völlig.
            }
        [casual]
            { $case ->
                [hardship] Seit wann ist es so? Ungefähr reicht.
                [restructure] Seit wann sind die Raten schwer zu schaffen? Ungefähr reicht.
                [dispute] Wann hast du es zum ersten Mal bemerkt? Ungefähr reicht.
                [harassment] Seit wann geht das so? Ungefähr reicht.
                [fraud] Wann ist es dir zum ersten Mal aufgefallen? Ungefähr reicht.
               *[complaint] Wann war das, oder seit wann ist es so? Ungefähr reicht.
            }
       *[neutral]
            { $case ->
                [hardship] Seit wann ist es so? Eine ungefähre Angabe genügt.
                [restructure] Seit wann sind die Raten schwer zu tragen? Eine ungefähre Angabe genügt.
                [dispute] Wann haben Sie es zum ersten Mal bemerkt? Eine ungefähre Angabe genügt.
                [harassment] Seit wann geht das so? Eine ungefähre Angabe genügt.
                [fraud] Wann ist es Ihnen zum ersten Mal aufgefallen? Eine ungefähre Angabe genügt.
               *[complaint] Wann war das, oder seit wann ist es so? Eine ungefähre Angabe genügt.
            }
    }

utter_case_completed =
    { $formality ->
        [formal]
            { $case ->
                [hardship] Ich danke Ihnen für Ihre Offenheit.
                [restructure] Ich danke Ihnen, dass Sie Ihren Wunsch erläutert haben.
                [dispute] Ich danke Ihnen für die genaue Schilderung.
                [harassment] Ich danke Ihnen, dass Sie das geschildert haben; ich weiß, dass das nicht leicht ist.
                [fraud] Ich danke Ihnen für diese Angaben.
               *[complaint] Ich danke Ihnen für Ihre offenen Worte.
            } Alles liegt nun bei einer Person aus unserem Team, die Ihnen bis { $by } Uhr antwortet. Ihre Vorgangsnummer lautet { $reference }; Sie können hier jederzeit etwas ergänzen.
        [casual]
            { $case ->
                [hardship] Danke, dass du so offen bist.
                [restructure] Danke, dass du erklärt hast, was du brauchst.
                [dispute] Danke, das ist klar beschrieben.
                [harassment] Danke, dass du das erzählt hast; ich weiß, dass das nicht leicht ist.
                [fraud] Danke, das hilft weiter.
               *[complaint] Danke für die offenen Worte.
            } Alles liegt jetzt bei einer Person aus dem Team, die dir bis { $by } Uhr antwortet. Deine Vorgangsnummer ist { $reference }; du kannst hier jederzeit etwas ergänzen.
       *[neutral]
            { $case ->
                [hardship] Danke für Ihre Offenheit.
                [restructure] Danke, dass Sie erklärt haben, was Sie brauchen.
                [dispute] Danke für die Erklärung.
                [harassment] Danke, dass Sie das erzählt haben; ich weiß, dass das nicht leicht ist.
                [fraud] Danke für die Angaben.
               *[complaint] Danke für die offenen Worte.
            } Alles liegt jetzt bei einer Person aus unserem Team, die Ihnen bis { $by } Uhr antwortet. Ihre Vorgangsnummer ist { $reference }; Sie können hier jederzeit etwas ergänzen.
    }

utter_case_kept =
    { $formality ->
        [formal] Selbstverständlich, ich frage nicht weiter nach. Was Sie mir gesagt haben, ist unter { $reference } festgehalten, und eine Person aus unserem Team antwortet Ihnen bis { $by } Uhr. Mehr brauchen Sie nicht zu tun.
        [casual] Klar, ich frage nicht weiter. Was du erzählt hast, ist unter { $reference } festgehalten, und eine Person aus dem Team antwortet dir bis { $by } Uhr. Mehr brauchst du nicht zu tun.
       *[neutral] Natürlich, ich frage nicht weiter. Was Sie mir gesagt haben, ist unter { $reference } festgehalten, und eine Person aus unserem Team antwortet Ihnen bis { $by } Uhr. Mehr brauchen Sie nicht zu tun.
    }

utter_case_known =
    { $formality ->
        [formal] Vielen Dank, ich habe das Ihrem offenen Vorgang { $reference } hinzugefügt. Die zuständige Person sieht es und antwortet Ihnen bis { $by } Uhr.
        [casual] Danke, ich habe das zu deinem offenen Vorgang { $reference } dazugelegt. Die zuständige Person sieht es und antwortet dir bis { $by } Uhr.
       *[neutral] Danke, ich habe das Ihrem offenen Vorgang { $reference } hinzugefügt. Die zuständige Person sieht es und antwortet Ihnen bis { $by } Uhr.
    }

utter_crisis =
    { $formality ->
        [formal]
            Ich bin froh, dass Sie mir das gesagt haben. Sie sind wichtiger als jeder Kredit. Bitte wenden Sie sich jetzt gleich an Menschen, die helfen können:
            { $helpline }
            Ich habe eine Person aus unserem Team in dieses Gespräch gerufen ({ $reference }). Ist jemand in Ihrer Nähe, dem Sie vertrauen?
        [casual]
            Ich bin froh, dass du mir das gesagt hast. Du bist wichtiger als jeder Kredit. Bitte wende dich jetzt gleich an Menschen, die helfen können:
            { $helpline }
            Ich habe eine Person aus dem Team in dieses Gespräch gerufen ({ $reference }). Ist jemand in deiner Nähe, dem du vertraust?
       *[neutral]
            Ich bin froh, dass Sie mir das gesagt haben. Sie sind wichtiger als jeder Kredit. Bitte wenden Sie sich jetzt gleich an Menschen, die helfen können:
            { $helpline }
            Ich habe eine Person aus unserem Team in dieses Gespräch gerufen ({ $reference }). Ist jemand in Ihrer Nähe, dem Sie vertrauen?
    }

utter_missed_payment =
    { $formality ->
        [formal]
            Vielen Dank, dass Sie uns das sagen. Eine ausgebliebene Rate lässt sich nachholen. Was dafür gilt und wie Sie bezahlen können:
            { $items }
            Sollte das Geld im Moment knapp sein, sagen Sie es mir bitte.
        [casual]
            Danke, dass du Bescheid gibst. Eine ausgebliebene Rate lässt sich nachholen. Was dafür gilt und wie du bezahlen kannst:
            { $items }
            Wenn das Geld gerade knapp ist, sag es mir bitte.
       *[neutral]
            Danke, dass Sie Bescheid geben. Eine ausgebliebene Rate lässt sich nachholen. Was dafür gilt und wie Sie bezahlen können:
            { $items }
            Wenn das Geld gerade knapp ist, sagen Sie es mir bitte.
    }

utter_cases =
    { $formality ->
        [formal]
            Das ist der Stand Ihrer Anliegen:
            { $items }
        [casual]
            So steht es um deine Anliegen:
            { $items }
       *[neutral]
            Ihre Anliegen bei uns:
            { $items }
    }

item_case = • { $reference } ({ $case ->
        [hardship] Hilfe bei den Zahlungen
        [restructure] Änderung der Rückzahlung
        [complaint] Beschwerde
        [dispute] Klärung einer Buchung oder eines Eintrags
        [harassment] Belästigung oder Bedrohung
        [fraud] Verdacht auf Betrug
        [crisis] persönliche Unterstützung
        [human] Gespräch mit einer Person
        [failed] Frage an unser Team
        [down] Nachricht während einer Störung
       *[request] Anliegen
    }): { $state ->
        [waiting] wartet auf unser Team; Antwort bis { $by } Uhr
        [held] in Bearbeitung; Antwort bis { $by } Uhr
        [with_borrower] { $formality ->
            [casual] wir warten auf deine Antwort
           *[neutral] wir warten auf Ihre Antwort
        }
        [resolved] erledigt
        [reopened] wieder geöffnet; Antwort bis { $by } Uhr
        [closed] abgeschlossen
       *[new] eingegangen; Antwort bis { $by } Uhr
    }

utter_no_case =
    { $formality ->
        [formal] In diesem Gespräch finde ich keinen Vorgang. Möchten Sie, dass ich einen für Sie anlege?
        [casual] In diesem Gespräch finde ich keinen Vorgang. Soll ich einen für dich anlegen?
       *[neutral] In diesem Gespräch finde ich keinen Vorgang. Soll ich einen für Sie anlegen?
    }

utter_officer_joined =
    { $formality ->
        [formal] { $officer } aus unserem Team ist nun hier und kann dieses Gespräch mitlesen. Ich halte mich in der Zwischenzeit zurück.
        [casual] { $officer } aus unserem Team ist jetzt da und kann hier mitlesen. Ich bin so lange still.
       *[neutral] { $officer } aus unserem Team ist jetzt hier und kann dieses Gespräch mitlesen. Ich schreibe in der Zwischenzeit nichts.
    }

utter_officer_away =
    { $formality ->
        [formal] { $officer } kann Ihnen derzeit nicht antworten. Alles, was Sie geschrieben haben, liegt uns vollständig vor; eine andere Person aus unserem Team übernimmt Ihr Anliegen und antwortet Ihnen bis { $by } Uhr. Bis dahin antworte hier wieder ich, die digitale Assistenz.
        [casual] { $officer } kann dir gerade nicht antworten. Was du geschrieben hast, ist angekommen und geht nicht verloren; eine andere Person aus dem Team übernimmt und antwortet dir bis { $by } Uhr. Bis dahin antworte hier wieder ich, die digitale Assistenz.
       *[neutral] { $officer } kann Ihnen gerade nicht antworten. Alles, was Sie geschrieben haben, bleibt erhalten; eine andere Person aus unserem Team übernimmt und antwortet Ihnen bis { $by } Uhr. Bis dahin antworte hier wieder ich, die digitale Assistenz.
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } hat das Gespräch an mich, die digitale Assistenz, zurückgegeben; ab hier antworte wieder ich. Ihr Anliegen wird weiter bearbeitet.
        [casual] { $officer } hat an mich, die digitale Assistenz, zurückgegeben, jetzt antworte wieder ich. Dein Anliegen wird weiter bearbeitet.
       *[neutral] { $officer } hat das Gespräch an mich, die digitale Assistenz, zurückgegeben. Ab hier antworte wieder ich, und Ihr Anliegen wird weiter bearbeitet.
    }

utter_case_resolved =
    { $formality ->
        [formal] Ihr Vorgang { $reference } ist von unserer Seite erledigt. Sollte für Sie noch etwas offen sein, schreiben Sie uns bitte hier.
        [casual] Dein Vorgang { $reference } ist von unserer Seite erledigt. Wenn für dich noch etwas offen ist, schreib einfach hier.
       *[neutral] Ihr Vorgang { $reference } ist von unserer Seite erledigt. Wenn für Sie noch etwas offen ist, schreiben Sie bitte hier.
    }

## Feedback

utter_ask_score =
    { $formality ->
        [formal] Darf ich fragen, wie Sie unser Gespräch bewerten, von 1 (schlecht) bis 5 (sehr gut)?
        [casual] Wie war’s, von 1 (schlecht) bis 5 (sehr gut)?
       *[neutral] Wie war unser Gespräch, von 1 (schlecht) bis 5 (sehr gut)?
    }

utter_ask_comment =
    { $formality ->
        [formal]
            { $score ->
                [1] Vielen Dank für Ihre Bewertung, { $score } von 5. Es tut mir leid, das zu hören. Würden Sie mir sagen, woran es lag? Ein „Nein“ genügt, wenn Sie nicht möchten.
                [2] Vielen Dank für Ihre Bewertung, { $score } von 5. Es tut mir leid, das zu hören. Würden Sie mir sagen, woran es lag? Ein „Nein“ genügt, wenn Sie nicht möchten.
               *[other] Vielen Dank für Ihre Bewertung, { $score } von 5. Möchten Sie noch ein Wort dazu sagen? Ein „Nein“ genügt, wenn Sie nicht möchten.
            }
        [casual]
            { $score ->
                [1] Danke für die Bewertung, { $score } von 5. Tut mir leid, das zu hören. Sagst du mir, woran es lag? „Nein“ ist auch in Ordnung.
                [2] Danke für die Bewertung, { $score } von 5. Tut mir leid, das zu hören. Sagst du mir, woran es lag? „Nein“ ist auch in Ordnung.
               *[other] Danke für die Bewertung, { $score } von 5. Magst du noch ein Wort dazu sagen? „Nein“ ist auch in Ordnung.
            }
       *[neutral]
            { $score ->
                [1] Danke für Ihre Bewertung, { $score } von 5. Es tut mir leid, das zu hören. Würden Sie sagen, woran es lag? „Nein“ ist auch in Ordnung.
                [2] Danke für Ihre Bewertung, { $score } von 5. Es tut mir leid, das zu hören. Würden Sie sagen, woran es lag? „Nein“ ist auch in Ordnung.
               *[other] Danke für Ihre Bewertung, { $score } von 5. Möchten Sie noch ein Wort dazu sagen? „Nein“ ist auch in Ordnung.
            }
    }

utter_score_not_read =
    { $formality ->
        [formal] Darf ich Sie um eine Zahl von 1 bis 5 bitten?
        [casual] Schickst du mir bitte eine Zahl von 1 bis 5?
       *[neutral] Bitte nennen Sie eine Zahl von 1 bis 5.
    }

utter_rating_saved =
    { $formality ->
        [formal] Haben Sie vielen Dank. Menschen aus unserem Team lesen jede Bewertung und nutzen sie, um besser zu werden.
        [casual] Vielen Dank! Menschen aus dem Team lesen das und nutzen es, um besser zu werden.
       *[neutral] Vielen Dank. Menschen aus unserem Team lesen das und nutzen es, um besser zu werden.
    }

utter_feedback_saved =
    { $formality ->
        [formal] Haben Sie vielen Dank für Ihre Anregung. Ich habe sie an unser Team weitergegeben.
        [casual] Danke für den Vorschlag. Ich habe ihn ans Team weitergegeben.
       *[neutral] Danke für Ihren Vorschlag. Ich habe ihn an unser Team weitergegeben.
    }

utter_praise_thanks =
    { $formality ->
        [formal] Das freut mich sehr, und ich habe es an unser Team weitergegeben. Darf ich Sie noch um eine Bewertung bitten?
        [casual] Das freut mich, und ich habe es weitergegeben. Gibst du mir noch eine Bewertung?
       *[neutral] Das freut mich, und ich habe es weitergegeben. Darf ich Sie um eine Bewertung bitten?
    }

utter_thumb_up =
    { $formality ->
        [formal] Vielen Dank.
        [casual] Danke!
       *[neutral] Danke.
    }

utter_thumb_down =
    { $formality ->
        [formal] Es tut mir leid, dass Ihnen das nicht geholfen hat. Darf ich fragen, was gefehlt hat? Sie können auch mit einer Person aus unserem Team sprechen.
        [casual] Schade, dass dir das nicht geholfen hat. Was hat gefehlt? Oder möchtest du mit einer Person aus dem Team reden?
       *[neutral] Es tut mir leid, dass das nicht geholfen hat. Was hat gefehlt? Sie können auch nach einer Person aus unserem Team fragen.
    }

## The gate

utter_disclosure =
    { $formality ->
        [formal] Ich bin die digitale Assistenz von { $lender }, ein Programm und kein Mensch; Sie können jederzeit nach einer Person aus unserem Team fragen. Unser Gespräch wird gespeichert, damit Ihre Fragen beantwortet werden und unser Team Ihr Anliegen weiterverfolgen kann.
        [casual] Ich bin die digitale Assistenz von { $lender }, ein Programm und kein Mensch; du kannst jederzeit nach einer Person aus dem Team fragen. Unser Gespräch wird gespeichert, damit deine Fragen beantwortet werden und das Team dranbleiben kann.
       *[neutral] Ich bin die digitale Assistenz von { $lender }, ein Programm und kein Mensch; Sie können jederzeit nach einer Person aus unserem Team fragen. Unser Gespräch wird gespeichert, damit Fragen beantwortet werden und unser Team sie weiterverfolgen kann.
    }

utter_masked =
    { $formality ->
        [formal]
            { $secret ->
                [card] Zu Ihrer Sicherheit habe ich die Kartennummer nicht gespeichert; wir fragen niemals danach. Sollten Sie sie auch anderswohin gesendet haben, lassen Sie die Karte bitte von Ihrer Bank ersetzen.
               *[password] Zu Ihrer Sicherheit habe ich das Passwort nicht gespeichert; wir fragen niemals danach. Sollten Sie es auch anderswohin gesendet haben, ändern Sie es bitte.
            }
        [casual]
            { $secret ->
                [card] Zu deiner Sicherheit habe ich die Kartennummer nicht gespeichert; wir fragen nie danach. Wenn du sie noch woandershin geschickt hast, lass die Karte bitte von deiner Bank ersetzen.
               *[password] Zu deiner Sicherheit habe ich das Passwort nicht gespeichert; wir fragen nie danach. Wenn du es noch woandershin geschickt hast, ändere es bitte.
            }
       *[neutral]
            { $secret ->
                [card] Zu Ihrer Sicherheit habe ich die Kartennummer nicht gespeichert; wir fragen nie danach. Falls Sie sie auch anderswohin gesendet haben, lassen Sie die Karte bitte von Ihrer Bank ersetzen.
               *[password] Zu Ihrer Sicherheit habe ich das Passwort nicht gespeichert; wir fragen nie danach. Falls Sie es auch anderswohin gesendet haben, ändern Sie es bitte.
            }
    }

utter_too_long =
    { $formality ->
        [formal] Bitte entschuldigen Sie, diese Nachricht ist zu lang und wurde nicht gespeichert. Darf ich Sie bitten, höchstens { $limit } Zeichen zu verwenden oder sie in mehreren Teilen zu senden?
        [casual] Tut mir leid, die Nachricht ist zu lang, deshalb wurde nichts gespeichert. Nimm bitte höchstens { $limit } Zeichen oder schick sie in mehreren Teilen.
       *[neutral] Diese Nachricht ist leider zu lang und wurde nicht gespeichert. Bitte verwenden Sie höchstens { $limit } Zeichen oder senden Sie sie in mehreren Teilen.
    }

utter_empty =
    { $formality ->
        [formal] Ihre Nachricht kam leer an. Würden Sie mir bitte ein paar Worte schreiben?
        [casual] Die Nachricht war leer. Schreibst du mir etwas?
       *[neutral] Ihre Nachricht war leer. Bitte schreiben Sie etwas.
    }

utter_too_fast =
    { $formality ->
        [formal] Es sind viele Nachrichten auf einmal eingegangen. Würden Sie bitte einen Moment warten und Ihre Nachricht dann noch einmal senden?
        [casual] Das waren viele Nachrichten auf einmal. Warte bitte kurz und schick sie dann noch mal.
       *[neutral] Es sind viele Nachrichten auf einmal eingegangen. Bitte warten Sie einen Moment und senden Sie Ihre Nachricht dann noch einmal.
    }

utter_attachment =
    { $formality ->
        [formal] Bilder, Sprachnachrichten und Dateien kann ich hier leider noch nicht lesen. Würden Sie es mir bitte schreiben oder sich damit an eine Person aus unserem Team wenden?
        [casual] Bilder, Sprachnachrichten und Dateien kann ich hier leider noch nicht lesen. Schreib es mir bitte oder wende dich damit an eine Person aus dem Team.
       *[neutral] Bilder, Sprachnachrichten und Dateien kann ich hier noch nicht lesen. Bitte schreiben Sie es mir oder wenden Sie sich damit an eine Person aus unserem Team.
    }

utter_delayed =
    { $formality ->
        [formal] Bitte entschuldigen Sie die Wartezeit. Ihre Nachricht ist gespeichert und wird gleich beantwortet.
        [casual] Entschuldige, dass es dauert. Deine Nachricht ist gespeichert, und du bekommst gleich eine Antwort.
       *[neutral] Entschuldigung für die Wartezeit. Ihre Nachricht ist gespeichert und wird gleich beantwortet.
    }

## Pieces

opener-answer-1 =
    { $formality ->
        [formal] Sehr gern sehe ich mir das mit Ihnen an.
        [casual] Klar, das schauen wir uns zusammen an.
       *[neutral] Gern sehe ich mir das mit Ihnen an.
    }

opener-answer-2 =
    { $formality ->
        [formal] Vielen Dank für Ihre Nachricht.
        [casual] Danke für deine Nachricht.
       *[neutral] Danke für Ihre Nachricht.
    }

opener-answer-3 =
    { $formality ->
        [formal] Damit sind Sie hier genau richtig.
        [casual] Da bist du hier genau richtig.
       *[neutral] Damit sind Sie hier richtig.
    }

lead-answer-1 =
    { $formality ->
        [formal] Wenn Sie erlauben, fasse ich Ihnen zusammen, was ich dazu sagen kann.
        [casual] Wenn es dir hilft, sage ich dir, was ich dazu weiß.
       *[neutral] Wenn es Ihnen hilft, sage ich Ihnen, was ich dazu weiß.
    }

lead-answer-2 =
    { $formality ->
        [formal] Vielleicht ist Ihnen das Folgende von Nutzen.
        [casual] Vielleicht hilft dir das weiter.
       *[neutral] Vielleicht hilft Ihnen das Folgende weiter.
    }

closer-answer-1 =
    { $formality ->
        [formal] Wenn Sie es in Ruhe gemeinsam durchgehen möchten, bin ich gern für Sie da.
        [casual] Wenn du das in Ruhe zusammen durchgehen möchtest, bin ich da.
       *[neutral] Wenn Sie das in Ruhe gemeinsam durchgehen möchten, bin ich da.
    }

closer-answer-2 =
    { $formality ->
        [formal] Sie können gern jederzeit darauf zurückkommen.
        [casual] Du kannst jederzeit darauf zurückkommen.
       *[neutral] Sie können jederzeit darauf zurückkommen.
    }

closer-answer-3 =
    { $formality ->
        [formal] Sollte etwas unklar geblieben sein, erkläre ich es Ihnen sehr gern.
        [casual] Wenn etwas unklar ist, frag einfach, ich erkläre es dir gern.
       *[neutral] Wenn etwas unklar ist, erkläre ich es Ihnen gern.
    }

lead-task-1 =
    { $formality ->
        [formal] Nur eine kleine Frage noch, wenn Sie erlauben.
        [casual] Nur eine Kleinigkeit noch.
       *[neutral] Nur eine kleine Frage, wenn es Ihnen recht ist.
    }

lead-task-2 =
    { $formality ->
        [formal] Wenn es Ihnen recht ist, machen wir weiter.
        [casual] Wenn es für dich passt, machen wir weiter.
       *[neutral] Machen wir weiter, wenn es Ihnen recht ist.
    }

## Buttons

button-products = Unsere Kredite
button-rates = Zinssätze
button-calculate = Rate berechnen
button-my_loan = Mein Kredit
button-next_payment = Nächste Zahlung
button-human = Mit Menschen sprechen
button-send_mail = Code per E-Mail senden
button-send_sms = Code per SMS senden
button-share_number = Meine Telefonnummer teilen
button-hardship = Hilfe bei den Raten
button-relief = Raten anpassen
button-plan = Tilgungsplan
button-apply = Kredit beantragen
button-documents = Unterlagen
button-say_yes = Ja
button-say_no = Nein
button-stop = Hier aufhören
button-more_formal = Förmlicher
button-more_casual = Lockerer
button-shorter = Kürzer
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = Beschwerde einreichen
button-no_reminders = Keine Erinnerungen mehr

## The web page

page-title = { $lender } – Chat
page-heading = Digitale Assistenz von { $lender }
page-welcome = Hier schreibt die digitale Assistenz von { $lender }, ein Programm. Fragen Sie in jeder unserer Sprachen nach Krediten; eine Person aus unserem Team ist jederzeit erreichbar.
page-input = Ihre Nachricht
page-placeholder = Nachricht schreiben
page-send = Senden
page-typing = Die Assistenz schreibt …
page-connecting = Verbindung wird aufgebaut …
page-offline = Keine Verbindung. Sobald sie wieder steht, werden Ihre Nachrichten gesendet.
page-online = Wieder verbunden
page-not-sent = Nicht gesendet
page-retry = Erneut versuchen
page-you = Sie
page-assistant = Assistenz
page-officer = { $officer } (Kreditteam)
page-language = Sprache
page-unlink = Vergessen, wer ich hier bin
page-unlink-confirm = Danach werden Sie in diesem Chat erst wieder erkannt, wenn Sie einen neuen Code angeben. Fortfahren?
page-new = Neues Gespräch
page-new-confirm = Dieses Gespräch verschwindet von dieser Seite; unser Team bewahrt es auf. Neu beginnen?
page-thumbs = War diese Antwort hilfreich?
page-thumb-up = Ja, hilfreich
page-thumb-down = Nein, nicht hilfreich
page-thumbed = Danke, notiert
page-stars = Ihre Bewertung
page-star =
    { $count ->
        [one] { $count } Stern von 5
       *[other] { $count } Sterne von 5
    }
page-latest = Zur neuesten Nachricht
page-skip = Zum Textfeld springen
page-error = Etwas ist schiefgegangen. Bitte versuchen Sie es gleich noch einmal.
page-log = Gespräch

## Units

unit-working-days =
    { $count ->
        [one] { $count } Arbeitstag
       *[other] { $count } Arbeitstage
    }

## Plans to look at

plan-quote = Tilgungsplan: { $name }, { $amount } über { $term }
plan-loan = Tilgungsplan für Kredit { $number } ({ $name })
plan-statement = Kontoauszug zu Kredit { $number } ({ $name })
plan-change = Kredit { $number } ({ $name }): Tilgungsplan vorher und nachher
plan-sum =
    { $count ->
        [one] Eine Rate von { $payment }; insgesamt { $total }, davon { $interest } Zinsen.
       *[other] { $count } Raten, die erste beträgt { $payment }; insgesamt { $total }, davon { $interest } Zinsen.
    }
plan-sum-change = Vorher: insgesamt { $before } (Raten: { $count_before }). Nachher: insgesamt { $total } (Raten: { $count }).
plan-number = Nr.
plan-due = Fällig am
plan-payment = Rate
plan-principal = Tilgung
plan-interest = Zinsen
plan-overdue = Aus früheren Raten
plan-balance = Restschuld
plan-total = Summe
plan-currency = Währung
plan-each = Zahlung je Rate
plan-year = Zahlung je Jahr
plan-left = Restschuld
plan-before = Vorher
plan-now = Neuer Plan
plan-in = Alle Beträge in { $currency }.
plan-example = Ein Rechenbeispiel, kein Angebot.
plan-made = Stand: { $as_of }.
plan-rate = Sollzins pro Jahr
plan-apr = Effektiver Jahreszins
plan-fee = Bearbeitungsgebühr
plan-owed = Restschuld
plan-arrears = Aus früheren Raten noch offen
plan-payoff = Vollständige Rückzahlung heute, einschließlich Zinsen
plan-borrower = Name
plan-source = Aus der Kreditbuchhaltung von { $lender }, Stand: { $as_of }. Dieser Auszug ist nicht beglaubigt; beglaubigte Kopien stellt eine Person aus unserem Team aus.
plan-page = Seite { $page } von { $pages }
plan-table = Alle Raten
plan-save = Als { $form } speichern
