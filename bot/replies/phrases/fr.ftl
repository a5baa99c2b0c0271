# Phrases prêtes pour les personnes qui répondent, en français compris partout (France, Belgique, Suisse, Québec, Afrique). Le contrat est phrases.yml.
# C’est une personne qui écrit : elle dit « je », l’établissement dit « nous » (« on » en casual). Rien ne révèle son genre : « toutes mes excuses », « je regrette ». Seul phrase_sorry_hear suit { $speaker } (désolée, désolé).
# Manière formal : vous, avec les formules de courtoisie (puis-je, auriez-vous l’amabilité de, je vous prie de).
# Manière neutral : vous, simple et aimable.
# Manière casual : tu, calme et proche, sans argot.
# Aucun accord ne révèle le genre de la personne qui lit : « en sécurité », « nous vous remboursons », jamais « vous serez remboursé ». { $name } est complet, tel quel.
# Termes : prêt, mensualité, intérêts, frais, dossier, réclamation, pause de paiement ; ce qui est en retard s’appelle « ce qui reste à régler des échéances passées ».
# Les frais et les sommes se disent sans « seulement » ni « ne que ».

## Greet

phrase_greet =
    { $formality ->
        [formal] Bonjour. Je m’appelle { $officer } et je travaille chez { $lender }. À partir de maintenant, je m’occupe personnellement de votre dossier.
        [casual] Bonjour, moi, c’est { $officer }, de chez { $lender }. C’est bien une personne qui t’écrit maintenant, et je m’occupe de ton dossier avec toi.
       *[neutral] Bonjour, je m’appelle { $officer } et je travaille chez { $lender }. À partir de maintenant, c’est moi qui m’occupe de votre dossier.
    }

phrase_greet_name =
    { $formality ->
        [formal] Bonjour { $name }. Je m’appelle { $officer } et je travaille chez { $lender }. À partir de maintenant, je m’occupe personnellement de votre dossier.
        [casual] Bonjour { $name }, moi, c’est { $officer }, de chez { $lender }. C’est bien une personne qui t’écrit maintenant, et je m’occupe de ton dossier avec toi.
       *[neutral] Bonjour { $name }, je m’appelle { $officer } et je travaille chez { $lender }. À partir de maintenant, c’est moi qui m’occupe de votre dossier.
    }

phrase_greet_again =
    { $formality ->
        [formal] Bonjour, c’est de nouveau { $officer }. Je vous remercie de votre message.
        [casual] Bonjour, c’est encore { $officer }. Merci pour ton message.
       *[neutral] Bonjour, c’est de nouveau { $officer }. Merci pour votre message.
    }

phrase_read_everything =
    { $formality ->
        [formal] J’ai lu avec attention tout ce que vous avez écrit. Il n’est pas nécessaire de le raconter à nouveau.
        [casual] J’ai lu tout ce que tu as écrit. Pas besoin de le raconter encore une fois.
       *[neutral] J’ai lu tout ce que vous avez écrit. Vous n’avez pas besoin de le raconter encore une fois.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] Je vous remercie de m’en parler aussi ouvertement. Je sais que ce n’est pas chose facile.
        [casual] Merci de m’en parler aussi franchement. Je sais que ce n’est pas facile.
       *[neutral] Merci de m’en parler aussi ouvertement. Je sais que ce n’est pas facile.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] { $speaker ->
            [woman] Je suis sincèrement désolée de ce que vous traversez.
            [man] Je suis sincèrement désolé de ce que vous traversez.
           *[unsaid] Ce que vous traversez me touche sincèrement.
        }
        [casual] { $speaker ->
            [woman] Je suis vraiment désolée de ce que tu traverses.
            [man] Je suis vraiment désolé de ce que tu traverses.
           *[unsaid] Ça me touche vraiment, ce que tu traverses.
        }
       *[neutral] { $speaker ->
            [woman] Je suis vraiment désolée de ce que vous traversez.
            [man] Je suis vraiment désolé de ce que vous traversez.
           *[unsaid] Ce que vous traversez me touche beaucoup.
        }
    }

phrase_take_time =
    { $formality ->
        [formal] Je vous en prie, prenez tout le temps qu’il vous faut et écrivez-moi quand cela vous convient. Je vous lirai.
        [casual] Prends le temps qu’il te faut et écris-moi quand ça t’arrange. Je te lirai.
       *[neutral] Prenez le temps qu’il vous faut et écrivez-moi quand cela vous convient. Je vous lirai.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            Je m’inquiète pour vous, et rien d’autre ne compte maintenant. Êtes-vous en sécurité en ce moment même ? Voici qui peut vous aider immédiatement :
            { $helpline }
        [casual]
            Je m’inquiète pour toi, et rien d’autre ne compte maintenant. Est-ce que tu es en sécurité, là, tout de suite ? Voici qui peut t’aider immédiatement :
            { $helpline }
       *[neutral]
            Je m’inquiète pour vous, et rien d’autre ne compte maintenant. Êtes-vous en sécurité en ce moment ? Voici qui peut vous aider tout de suite :
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] Puis-je vous demander depuis quand vous êtes dans cette situation ? Une réponse approximative suffit.
        [casual] C’est comme ça depuis quand ? À peu près, ça me suffit.
       *[neutral] Depuis quand êtes-vous dans cette situation ? Une réponse approximative suffit.
    }

phrase_ask_afford =
    { $formality ->
        [formal] Puis-je vous demander combien vous pourriez verser par mois sans que rien ne manque pour la nourriture, le logement ou les médicaments ? Un petit montant convient tout à fait et, si rien n’est possible pour l’instant, vous pouvez me le dire en toute confiance.
        [casual] Tu pourrais payer combien par mois sans que ça te manque pour manger, te loger ou acheter tes médicaments ? Si c’est peu, ça va ; si ce n’est rien pour l’instant, ça va aussi.
       *[neutral] Combien pourriez-vous payer par mois sans que cela vous manque pour la nourriture, le logement ou les médicaments ? Un petit montant convient, et si ce n’est rien pour l’instant, cela convient aussi.
    }

phrase_ask_document =
    { $formality ->
        [formal] Auriez-vous l’amabilité de nous faire parvenir { $document ->
            [income] un justificatif de vos revenus actuels, par exemple une fiche de paie
            [jobloss] une lettre ou une attestation de fin de contrat de travail
            [illness] une lettre ou un certificat d’un médecin ou d’un hôpital
            [account] vos relevés bancaires des trois derniers mois
           *[identity] une pièce d’identité portant votre nom et votre photo
        } ? Vous pouvez envoyer une photo ou un PDF ici même, dans cette conversation, ou bien nous en apporter une copie ou l’adresser par la poste. Si vous n’avez rien de tel, je vous prie de me le dire, et nous trouverons une autre solution.
        [casual] Tu pourrais nous envoyer { $document ->
            [income] un papier qui montre ce que tu gagnes en ce moment, comme une fiche de paie
            [jobloss] une lettre ou une attestation qui dit que ton travail s’est arrêté
            [illness] une lettre ou un certificat d’un médecin ou d’un hôpital
            [account] tes relevés bancaires des trois derniers mois
           *[identity] une pièce d’identité avec ton nom et ta photo
        } ? Une photo ou un PDF ici, dans la conversation, ça marche ; tu peux aussi nous apporter une copie ou l’envoyer par la poste. Si tu n’as rien de ce genre, dis-le-moi et on trouve une autre solution.
       *[neutral] Pourriez-vous nous envoyer { $document ->
            [income] un justificatif de vos revenus actuels, par exemple une fiche de paie
            [jobloss] une lettre ou une attestation de fin de contrat de travail
            [illness] une lettre ou un certificat d’un médecin ou d’un hôpital
            [account] vos relevés bancaires des trois derniers mois
           *[identity] une pièce d’identité avec votre nom et votre photo
        } ? Une photo ou un PDF ici, dans cette conversation, convient très bien ; vous pouvez aussi nous apporter une copie ou l’envoyer par la poste. Si vous n’avez rien de ce genre, dites-le-moi et nous trouverons une autre solution.
    }

phrase_ask_call =
    { $formality ->
        [formal] Me permettez-vous de vous appeler ? Si oui, je vous prie de m’indiquer le numéro et le moment qui vous conviennent. Si vous préférez écrire, nous pouvons tout à fait continuer ici.
        [casual] Je peux t’appeler ? Si oui, dis-moi à quel numéro et quand ça t’arrange. Si tu préfères écrire, on continue ici.
       *[neutral] Puis-je vous appeler ? Si oui, dites-moi à quel numéro et à quel moment. Si vous préférez écrire, nous pouvons continuer ici.
    }

phrase_ask_understood =
    { $formality ->
        [formal] Ai-je bien compris ce que vous m’avez dit ? Si un point ne correspond pas à votre pensée, je vous prie de me l’indiquer.
        [casual] J’ai bien compris ? Si quelque chose n’est pas comme tu voulais le dire, dis-le-moi.
       *[neutral] Est-ce que j’ai bien compris ? Si quelque chose n’est pas comme vous vouliez le dire, dites-le-moi.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] Une possibilité serait de prolonger le prêt de { $months }. Vous paieriez alors { $instalment } par mois ; sur toute la durée, cela représenterait { $more } d’intérêts en plus.
        [casual] Une possibilité, ce serait d’allonger le prêt de { $months }. Tu paierais alors { $instalment } par mois ; sur toute la durée, ça ferait { $more } d’intérêts en plus.
       *[neutral] Une possibilité serait d’allonger le prêt de { $months }. Vous paieriez alors { $instalment } par mois ; sur toute la durée, cela ferait { $more } d’intérêts en plus.
    }

phrase_option_pause =
    { $formality ->
        [formal] Une possibilité serait une pause de paiement : vous n’auriez aucune mensualité à payer pendant { $months }. { $interest ->
            [runs] Les intérêts continueraient à courir durant cette période.
           *[stops] Aucun intérêt ne serait compté durant cette période.
        } La mensualité suivante serait alors à payer le { $due }.
        [casual] Une possibilité, ce serait une pause : { $months } sans mensualité. { $interest ->
            [runs] Les intérêts continueraient à courir pendant ce temps.
           *[stops] Il n’y aurait pas d’intérêts pendant ce temps.
        } La mensualité suivante, ce serait le { $due }.
       *[neutral] Une possibilité serait une pause de paiement : pas de mensualité pendant { $months }. { $interest ->
            [runs] Les intérêts continueraient à courir pendant ce temps.
           *[stops] Aucun intérêt ne serait compté pendant ce temps.
        } La mensualité suivante serait à payer le { $due }.
    }

phrase_option_reduce =
    { $formality ->
        [formal] Une possibilité serait une mensualité plus basse pendant un certain temps : { $reduced } par mois pendant { $months }. Elle serait ensuite de { $later } par mois.
        [casual] Une possibilité, ce serait de payer moins pendant un moment : { $reduced } par mois pendant { $months }. Après, ce serait { $later } par mois.
       *[neutral] Une possibilité serait de baisser la mensualité pendant un temps : { $reduced } par mois pendant { $months }. Ensuite, ce serait { $later } par mois.
    }

phrase_option_spread =
    { $formality ->
        [formal] Une possibilité serait d’étaler sur { $months } ce qui reste à régler des échéances passées, soit { $overdue }. Cela représenterait { $monthly } par mois, en plus de la mensualité habituelle.
        [casual] Une possibilité, ce serait d’étaler sur { $months } ce qui reste des échéances passées, soit { $overdue }. Ça ferait { $monthly } par mois, en plus de la mensualité habituelle.
       *[neutral] Une possibilité serait d’étaler sur { $months } ce qui reste à régler des échéances passées, soit { $overdue }. Cela ferait { $monthly } par mois, en plus de la mensualité habituelle.
    }

phrase_option_waive =
    { $formality ->
        [formal] Vous n’aurez pas à régler les frais de { $amount }.
        [casual] Tu n’as pas à payer les frais de { $amount }.
       *[neutral] Vous n’avez pas à payer les frais de { $amount }.
    }

phrase_nothing_now =
    { $formality ->
        [formal] Vous n’aurez rien à régler avant le { $day }.
        [casual] Tu n’as rien à payer avant le { $day }.
       *[neutral] Vous n’avez rien à payer avant le { $day }.
    }

phrase_no_pressure =
    { $formality ->
        [formal] Il n’est pas nécessaire de décider aujourd’hui. Prenez le temps d’y réfléchir et d’en parler avec des personnes de confiance. L’offre reste valable jusqu’au { $day } inclus, et rien ne s’aggravera pendant que vous y réfléchissez.
        [casual] Tu n’as pas besoin de décider aujourd’hui. Réfléchis-y tranquillement et parles-en avec quelqu’un en qui tu as confiance. L’offre tient jusqu’au { $day } inclus, et rien ne s’aggrave pendant que tu réfléchis.
       *[neutral] Vous n’avez pas besoin de décider aujourd’hui. Réfléchissez-y et parlez-en avec des personnes en qui vous avez confiance. L’offre tient jusqu’au { $day } inclus, et rien ne s’aggrave pendant que vous réfléchissez.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] C’est donc convenu, et je vous en remercie. Vous en recevrez la confirmation écrite au plus tard le { $day }. D’ici là, vous n’avez aucune démarche à faire.
        [casual] C’est d’accord, alors, merci. Tu l’auras par écrit au plus tard le { $day }, et d’ici là tu n’as rien d’autre à faire.
       *[neutral] Nous sommes donc d’accord, merci. Vous l’aurez par écrit au plus tard le { $day }. D’ici là, vous n’avez rien d’autre à faire.
    }

phrase_next_payment =
    { $formality ->
        [formal] Votre prochain paiement est de { $payment }, le { $due }. Si cela devait devenir difficile, je vous prie de m’écrire avant cette date.
        [casual] Ton prochain paiement est de { $payment }, le { $due }. Si ça devient compliqué, écris-moi avant.
       *[neutral] Votre prochain paiement est de { $payment }, le { $due }. Si cela devient difficile, écrivez-moi avant cette date.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Je vais étudier la question et je vous répondrai ici au plus tard le { $by }.
        [casual] Je regarde ça et je te réponds ici au plus tard le { $by }.
       *[neutral] Je regarde cela et je vous réponds ici au plus tard le { $by }.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Je souhaite consulter une personne de notre équipe qui connaît ce sujet mieux que moi. Vous aurez de mes nouvelles au plus tard le { $by }, et vous n’aurez pas à l’expliquer de nouveau.
        [casual] J’aimerais demander à quelqu’un de l’équipe qui s’y connaît mieux que moi. Je t’écris au plus tard le { $by }, et tu n’auras pas à tout réexpliquer.
       *[neutral] J’aimerais demander à une personne de notre équipe qui connaît cela mieux que moi. Je vous écris au plus tard le { $by }, et vous n’aurez pas à l’expliquer encore une fois.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Votre réclamation est à l’étude. Vous recevrez notre réponse écrite au plus tard le { $answer }.
        [casual] On examine ta réclamation. Tu auras notre réponse par écrit au plus tard le { $answer }.
       *[neutral] Nous examinons votre réclamation. Vous aurez notre réponse par écrit au plus tard le { $answer }.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Je vous présente toutes mes excuses pour cette attente.
        [casual] Pardon de t’avoir fait attendre.
       *[neutral] Toutes mes excuses pour cette attente.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Nous avons commis une erreur, et je vous présente mes excuses. Nous allons la corriger.
        [casual] On a fait une erreur, pardon. On va la corriger.
       *[neutral] Nous avons fait une erreur, toutes mes excuses. Nous allons la corriger.
    }

phrase_refund =
    { $formality ->
        [formal] Nous vous rembourserons { $amount } au plus tard le { $day }. Vous n’avez aucune démarche à faire.
        [casual] On te rembourse { $amount } au plus tard le { $day }. Tu n’as rien à faire.
       *[neutral] Nous vous remboursons { $amount } au plus tard le { $day }. Vous n’avez rien à faire.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] J’ai examiné votre demande avec attention et je le regrette : cela ne nous est pas possible. Permettez-moi de chercher avec vous ce qui peut se faire.
        [casual] J’ai bien regardé et je le regrette : ça, on ne peut pas le faire. Voyons ensemble ce qui est possible.
       *[neutral] J’ai regardé cela avec attention et je le regrette : nous ne pouvons pas le faire. Voyons ensemble ce qui est possible.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] Y a-t-il autre chose qui vous préoccupe, ou que je puisse faire pour vous ?
        [casual] Il y a autre chose qui te pèse, ou que je peux faire pour toi ?
       *[neutral] Y a-t-il autre chose qui vous pèse ou que je peux faire pour vous ?
    }

phrase_goodbye =
    { $formality ->
        [formal] Je vous remercie de cet échange et vous souhaite le meilleur pour la suite. Vous pouvez nous écrire ici à tout moment.
        [casual] Merci d’en avoir parlé avec moi, et le meilleur pour la suite. Tu peux écrire ici quand tu veux.
       *[neutral] Merci pour cet échange. Je vous souhaite le meilleur pour la suite. Vous pouvez écrire ici à tout moment.
    }
