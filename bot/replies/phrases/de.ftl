# Fertige Sätze für die Person, die antwortet; Deutsch (verständlich in Deutschland, Österreich und der Schweiz; Schreibung mit ß). Der Vertrag steht in phrases.yml.
# Hier schreibt ein Mensch: „ich“; der Kreditgeber ist „wir“. Kein Wort verrät, ob eine Frau oder ein Mann schreibt (kein „Ihr Berater“, keine „Kollegin“), darum wird $speaker nicht gebraucht.
# Förmlich (formal): „Sie“, vollständige Höflichkeitsformeln (darf ich, würden Sie bitte), keine Ausrufezeichen.
# Neutral (neutral): „Sie“, schlicht und freundlich, kurze Sätze.
# Locker (casual): „du“ (klein geschrieben), ruhig und herzlich, kein Slang.
# { $name } ist vollständig („Frau Huber“, „Herr Dr. Okafor“, „Aylin“): davor nur „Guten Tag“ oder „Hallo“, nie „Liebe“ oder „Sehr geehrte“.
# Begriffe wie in ../de.ftl: Kredit, Rate, Laufzeit, Zinsen, Gebühr, Ratenpause, offener Betrag; nicht „Schulden“, „Rückstand“, „Verzug“, „Mahnung“, „Kulanz“, und bei Geld nie „nur“.
# { $by } endet mit der Uhrzeit, danach steht „Uhr“. Dauern stehen nach „über“, „für“ oder vor „länger“. „vor dem“ schließt den Tag aus, „bis einschließlich“ schließt ihn ein.

## Greet

phrase_greet =
    { $formality ->
        [formal] Guten Tag, mein Name ist { $officer }, ich arbeite bei { $lender }. Ab jetzt kümmere ich mich persönlich um Ihr Anliegen.
        [casual] Hallo, ich bin { $officer } von { $lender }. Hier schreibt dir jetzt ein Mensch, und ich kümmere mich mit dir darum.
       *[neutral] Guten Tag, ich heiße { $officer } und arbeite bei { $lender }. Ich kümmere mich jetzt persönlich um Ihr Anliegen.
    }

phrase_greet_name =
    { $formality ->
        [formal] Guten Tag, { $name }, mein Name ist { $officer }, ich arbeite bei { $lender }. Ab jetzt kümmere ich mich persönlich um Ihr Anliegen.
        [casual] Hallo { $name }, ich bin { $officer } von { $lender }. Hier schreibt dir jetzt ein Mensch, und ich kümmere mich mit dir darum.
       *[neutral] Guten Tag, { $name }, ich heiße { $officer } und arbeite bei { $lender }. Ich kümmere mich jetzt persönlich um Ihr Anliegen.
    }

phrase_greet_again =
    { $formality ->
        [formal] Guten Tag, hier ist noch einmal { $officer }. Haben Sie vielen Dank für Ihre Nachricht.
        [casual] Hallo, hier ist wieder { $officer }. Danke, dass du schreibst.
       *[neutral] Guten Tag, hier ist wieder { $officer }. Danke für Ihre Nachricht.
    }

phrase_read_everything =
    { $formality ->
        [formal] Ich habe alles, was Sie geschrieben haben, aufmerksam gelesen. Sie brauchen es nicht noch einmal zu schildern.
        [casual] Ich habe alles gelesen, was du geschrieben hast. Du musst es nicht noch mal erzählen.
       *[neutral] Ich habe alles gelesen, was Sie geschrieben haben. Sie brauchen es nicht noch einmal zu erzählen.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] Ich danke Ihnen, dass Sie mir das so offen sagen. Mir ist bewusst, dass das nicht leichtfällt.
        [casual] Danke, dass du mir das so offen erzählst. Ich weiß, dass das nicht leicht ist.
       *[neutral] Danke, dass Sie mir das so offen sagen. Ich weiß, dass das nicht leicht ist.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] Was Sie gerade durchmachen, tut mir aufrichtig leid.
        [casual] Das tut mir wirklich leid, was du gerade durchmachst.
       *[neutral] Es tut mir leid, was Sie gerade durchmachen.
    }

phrase_take_time =
    { $formality ->
        [formal] Bitte nehmen Sie sich so viel Zeit, wie Sie brauchen. Schreiben Sie, wann immer es Ihnen passt; ich lese es.
        [casual] Nimm dir die Zeit, die du brauchst, und schreib, wann es dir passt. Ich lese es.
       *[neutral] Nehmen Sie sich die Zeit, die Sie brauchen, und schreiben Sie, wann es Ihnen passt. Ich lese es.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            Ich mache mir Sorgen um Sie, alles andere ist jetzt nicht wichtig. Darf ich fragen, ob Sie im Augenblick in Sicherheit sind? Hier bekommen Sie sofort Hilfe:
            { $helpline }
        [casual]
            Ich mache mir Sorgen um dich, alles andere ist jetzt egal. Bist du gerade in Sicherheit? Hier bekommst du sofort Hilfe:
            { $helpline }
       *[neutral]
            Ich mache mir Sorgen um Sie, alles andere ist jetzt nicht wichtig. Sind Sie gerade in Sicherheit? Hier bekommen Sie sofort Hilfe:
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] Darf ich fragen, seit wann das so ist? Eine ungefähre Angabe genügt.
        [casual] Seit wann ist das so? Ungefähr reicht.
       *[neutral] Seit wann ist das so? Eine ungefähre Angabe reicht.
    }

phrase_ask_afford =
    { $formality ->
        [formal] Darf ich fragen, wie viel Sie im Monat zahlen könnten, ohne dass es bei Essen, Wohnen oder Medikamenten fehlt? Auch ein kleiner Betrag ist in Ordnung, und wenn im Moment gar nichts geht, ebenso.
        [casual] Wie viel könntest du im Monat zahlen, ohne dass es bei Essen, Wohnen oder Medikamenten fehlt? Ein kleiner Betrag ist okay, und wenn gerade gar nichts geht, auch.
       *[neutral] Wie viel könnten Sie im Monat zahlen, ohne dass es bei Essen, Wohnen oder Medikamenten fehlt? Auch ein kleiner Betrag ist in Ordnung, und wenn im Moment gar nichts geht, auch das.
    }

phrase_ask_document =
    { $formality ->
        [formal] Würden Sie uns bitte { $document ->
            [income] einen Nachweis über Ihr jetziges Einkommen zukommen lassen, etwa eine Lohnabrechnung
            [jobloss] ein Schreiben über das Ende Ihres Arbeitsverhältnisses zukommen lassen
            [illness] ein Schreiben aus der Arztpraxis oder dem Krankenhaus zukommen lassen
            [account] die Kontoauszüge der letzten drei Monate zukommen lassen
           *[identity] ein Dokument mit Ihrem Namen und Ihrem Foto zukommen lassen
        }? Ein Foto oder ein PDF hier im Chat genügt; Sie können auch eine Kopie vorbeibringen oder mit der Post schicken. Falls Sie nichts dergleichen haben, sagen Sie es mir bitte, dann finden wir einen anderen Weg.
        [casual] Kannst du uns { $document ->
            [income] etwas schicken, das dein jetziges Einkommen zeigt, zum Beispiel eine Lohnabrechnung
            [jobloss] ein Schreiben schicken, dass dein Job zu Ende ist
            [illness] ein Schreiben aus der Arztpraxis oder dem Krankenhaus schicken
            [account] die Kontoauszüge der letzten drei Monate schicken
           *[identity] ein Dokument mit deinem Namen und Foto schicken
        }? Ein Foto oder PDF hier im Chat reicht, oder du bringst eine Kopie vorbei oder schickst sie mit der Post. Wenn du so etwas nicht hast, sag es mir, dann finden wir einen anderen Weg.
       *[neutral] Können Sie uns { $document ->
            [income] einen Nachweis über Ihr jetziges Einkommen schicken, zum Beispiel eine Lohnabrechnung
            [jobloss] ein Schreiben über das Ende Ihrer Arbeit schicken
            [illness] ein Schreiben aus der Arztpraxis oder dem Krankenhaus schicken
            [account] die Kontoauszüge der letzten drei Monate schicken
           *[identity] ein Dokument mit Ihrem Namen und Foto schicken
        }? Ein Foto oder PDF hier im Chat reicht; Sie können auch eine Kopie vorbeibringen oder mit der Post schicken. Wenn Sie so etwas nicht haben, sagen Sie es mir, dann finden wir einen anderen Weg.
    }

phrase_ask_call =
    { $formality ->
        [formal] Darf ich Sie anrufen? Wenn es Ihnen recht ist, nennen Sie mir bitte die Nummer und eine Zeit, die Ihnen passt. Möchten Sie lieber schreiben, dann bleiben wir gern hier im Chat.
        [casual] Darf ich dich anrufen? Wenn ja, schick mir die Nummer und eine Zeit, die dir passt. Wenn du lieber schreibst, machen wir hier weiter.
       *[neutral] Darf ich Sie anrufen? Wenn ja, schreiben Sie mir bitte die Nummer und eine Zeit, die Ihnen passt. Wenn Sie lieber schreiben, machen wir hier weiter.
    }

phrase_ask_understood =
    { $formality ->
        [formal] Darf ich fragen, ob ich Sie richtig verstanden habe? Bitte sagen Sie mir, wenn Sie etwas anders gemeint haben.
        [casual] Habe ich dich richtig verstanden? Sag mir gern, wenn du etwas anders gemeint hast.
       *[neutral] Habe ich Sie richtig verstanden? Bitte sagen Sie mir, wenn Sie etwas anders gemeint haben.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] Eine Möglichkeit wäre, den Kredit { $months } länger laufen zu lassen. Die monatliche Rate läge dann für Sie bei { $instalment }; über die gesamte Laufzeit kämen { $more } an Zinsen hinzu.
        [casual] Eine Möglichkeit wäre, dass dein Kredit { $months } länger läuft. Du würdest dann { $instalment } im Monat zahlen; über die ganze Laufzeit kämen { $more } an Zinsen dazu.
       *[neutral] Eine Möglichkeit wäre, dass der Kredit { $months } länger läuft. Sie würden dann { $instalment } im Monat zahlen; über die gesamte Laufzeit kämen { $more } an Zinsen dazu.
    }

phrase_option_pause =
    { $formality ->
        [formal] Eine Möglichkeit wäre eine Ratenpause: Sie würden für { $months } keine Raten zahlen. { $interest ->
            [runs] Die Zinsen würden in dieser Zeit weiter berechnet.
           *[stops] Zinsen würden in dieser Zeit nicht berechnet.
        } Die nächste Rate wäre dann am { $due } fällig.
        [casual] Eine Möglichkeit wäre eine Ratenpause: für { $months } keine Raten. { $interest ->
            [runs] Die Zinsen würden in der Zeit weiterlaufen.
           *[stops] Zinsen kämen in der Zeit keine dazu.
        } Die nächste Rate wäre dann am { $due } dran.
       *[neutral] Eine Möglichkeit wäre eine Ratenpause: Sie würden für { $months } keine Raten zahlen. { $interest ->
            [runs] Die Zinsen würden in dieser Zeit weiterlaufen.
           *[stops] Zinsen kämen in dieser Zeit keine dazu.
        } Die nächste Rate wäre dann am { $due } fällig.
    }

phrase_option_reduce =
    { $formality ->
        [formal] Eine Möglichkeit wäre eine vorübergehend kleinere Rate: für { $months } jeweils { $reduced } im Monat. Danach wären es { $later } im Monat.
        [casual] Eine Möglichkeit wäre, dass du eine Zeit lang weniger zahlst: für { $months } jeweils { $reduced } im Monat. Danach wären es { $later } im Monat.
       *[neutral] Eine Möglichkeit wäre eine Zeit lang eine kleinere Rate: für { $months } jeweils { $reduced } im Monat. Danach wären es { $later } im Monat.
    }

phrase_option_spread =
    { $formality ->
        [formal] Eine Möglichkeit wäre, den offenen Betrag von { $overdue } über { $months } zu verteilen. Das wären { $monthly } im Monat zusätzlich zur gewohnten Rate.
        [casual] Eine Möglichkeit wäre, dass wir die offenen { $overdue } über { $months } verteilen. Das wären { $monthly } im Monat zusätzlich zu deiner normalen Rate.
       *[neutral] Eine Möglichkeit wäre, die offenen { $overdue } über { $months } zu verteilen. Das wären { $monthly } im Monat zusätzlich zur gewohnten Rate.
    }

phrase_option_waive =
    { $formality ->
        [formal] Die Gebühr von { $amount } berechnen wir Ihnen nicht.
        [casual] Die Gebühr von { $amount } musst du nicht zahlen.
       *[neutral] Die Gebühr von { $amount } brauchen Sie nicht zu zahlen.
    }

phrase_nothing_now =
    { $formality ->
        [formal] Vor dem { $day } ist von Ihnen keine Zahlung nötig.
        [casual] Vor dem { $day } musst du nichts zahlen.
       *[neutral] Vor dem { $day } brauchen Sie nichts zu zahlen.
    }

phrase_no_pressure =
    { $formality ->
        [formal] Sie brauchen sich heute nicht zu entscheiden. Überlegen Sie es sich bitte in Ruhe und sprechen Sie gern mit Menschen, denen Sie vertrauen. Das Angebot gilt bis einschließlich { $day }, und bis dahin verschlechtert sich für Sie nichts.
        [casual] Du musst dich nicht heute entscheiden. Überleg es dir in Ruhe und sprich mit Menschen, denen du vertraust. Das Angebot gilt bis einschließlich { $day }, und bis dahin wird nichts schlechter.
       *[neutral] Sie brauchen sich nicht heute zu entscheiden. Überlegen Sie es sich in Ruhe und sprechen Sie mit Menschen, denen Sie vertrauen. Das Angebot gilt bis einschließlich { $day }, und bis dahin wird nichts schlechter.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Dann ist das so abgemacht, haben Sie vielen Dank. Sie erhalten es bis zum { $day } schriftlich; bis dahin brauchen Sie nichts weiter zu tun.
        [casual] Dann ist das abgemacht, danke dir. Du bekommst es bis zum { $day } schriftlich, und bis dahin musst du nichts weiter tun.
       *[neutral] Dann ist das abgemacht, vielen Dank. Sie bekommen es bis zum { $day } schriftlich. Bis dahin brauchen Sie nichts weiter zu tun.
    }

phrase_next_payment =
    { $formality ->
        [formal] Ihre nächste Zahlung ist { $payment } am { $due }. Sollte es damit schwierig werden, schreiben Sie mir bitte vor diesem Tag.
        [casual] Deine nächste Zahlung ist { $payment } am { $due }. Wenn es damit eng wird, schreib mir einfach vorher.
       *[neutral] Ihre nächste Zahlung ist { $payment } am { $due }. Wenn es damit schwierig wird, schreiben Sie mir bitte vorher.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Ich gehe der Sache nach und antworte Ihnen hier bis { $by } Uhr.
        [casual] Ich schaue mir das an und melde mich hier bis { $by } Uhr bei dir.
       *[neutral] Ich sehe mir das an und antworte Ihnen hier bis { $by } Uhr.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Dazu möchte ich eine Person aus unserem Team zurate ziehen, die sich damit besser auskennt als ich. Sie hören bis { $by } Uhr von mir und brauchen es nicht noch einmal zu erklären.
        [casual] Da möchte ich eine Person aus unserem Team fragen, die sich damit besser auskennt als ich. Du hörst bis { $by } Uhr von mir und musst es nicht noch mal erklären.
       *[neutral] Dazu möchte ich eine Person aus unserem Team fragen, die sich damit besser auskennt als ich. Sie hören bis { $by } Uhr von mir und brauchen es nicht noch einmal zu erklären.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Wir gehen Ihrer Beschwerde sorgfältig nach. Sie erhalten unsere Antwort schriftlich bis zum { $answer }.
        [casual] Wir gehen deiner Beschwerde nach. Unsere Antwort bekommst du schriftlich bis zum { $answer }.
       *[neutral] Wir gehen Ihrer Beschwerde nach. Unsere Antwort bekommen Sie schriftlich bis zum { $answer }.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Ich bitte Sie um Entschuldigung, dass Sie warten mussten.
        [casual] Tut mir leid, dass du warten musstest.
       *[neutral] Es tut mir leid, dass Sie warten mussten.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Wir haben einen Fehler gemacht, und ich bitte Sie dafür um Entschuldigung. Wir bringen das in Ordnung.
        [casual] Wir haben einen Fehler gemacht, das tut mir leid. Wir bringen das wieder in Ordnung.
       *[neutral] Wir haben einen Fehler gemacht, und das tut mir leid. Wir bringen es in Ordnung.
    }

phrase_refund =
    { $formality ->
        [formal] Sie erhalten { $amount } bis zum { $day } zurück. Dafür brauchen Sie nichts zu veranlassen.
        [casual] Du bekommst { $amount } bis zum { $day } zurück. Du musst dafür nichts tun.
       *[neutral] Sie bekommen { $amount } bis zum { $day } zurück. Sie brauchen dafür nichts zu tun.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] Ich habe es sorgfältig geprüft, und es tut mir leid: Das können wir nicht machen. Lassen Sie uns bitte gemeinsam ansehen, was möglich ist.
        [casual] Ich habe es mir genau angesehen, und es tut mir leid: Das geht bei uns nicht. Lass uns zusammen schauen, was geht.
       *[neutral] Ich habe es mir genau angesehen, und es tut mir leid: Das können wir nicht machen. Lassen Sie uns zusammen sehen, was möglich ist.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] Gibt es noch etwas, das Sie beschäftigt, oder darf ich sonst etwas für Sie tun?
        [casual] Gibt es noch etwas, das dich beschäftigt oder das ich für dich tun kann?
       *[neutral] Gibt es noch etwas, das Sie beschäftigt oder das ich für Sie tun kann?
    }

phrase_goodbye =
    { $formality ->
        [formal] Ich danke Ihnen für das Gespräch und wünsche Ihnen alles Gute. Sie können hier jederzeit wieder schreiben.
        [casual] Danke für das Gespräch, und alles Gute für dich. Du kannst hier jederzeit wieder schreiben.
       *[neutral] Danke für das Gespräch, und alles Gute. Sie können hier jederzeit wieder schreiben.
    }
