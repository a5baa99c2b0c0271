# Manière formal : vous, avec les formules de courtoisie d’un bon guichet (puis-je, auriez-vous l’amabilité de, je reste à votre disposition).
# Manière neutral : vous, simple et aimable.
# Manière casual : tu, léger, sans argot ; compris de Paris à Dakar, de Bruxelles à Montréal.
# Aucun accord ne révèle le genre de la personne qui écrit ni de l’assistant : ni « désolé » ni « ravi » ni « satisfait » ; on dit « toutes mes excuses », « je regrette », « volontiers ».
# Qui prend le relais est toujours « une personne de notre équipe » ; la demande suivie s’appelle « dossier ».
# Termes : prêt, mensualité, durée, taux d’intérêt, TAEG (taux annuel effectif global), capital restant dû, frais de dossier, remboursement anticipé, pause de paiement, délai de grâce.
# On évite : défaut de paiement, impayé, débiteur, relance, mise en demeure.
# { $name } peut commencer par une voyelle ou un mot masculin ou féminin : il se place entre parenthèses ou devant un deux-points, jamais après « de » ou un article.

## Courtoisies

utter_greet =
    { $formality ->
        [formal] Bonjour et bienvenue chez { $lender }. En quoi puis-je vous être utile ?
        [casual] Salut ! Ici l’assistant de { $lender }. Qu’est-ce que je peux faire pour toi ?
       *[neutral] Bonjour et bienvenue chez { $lender }. Comment puis-je vous aider ?
    }

utter_goodbye =
    { $formality ->
        [formal] Je vous remercie de votre message et vous souhaite une excellente journée. Vous pouvez nous écrire à tout moment.
        [casual] À bientôt ! Écris-moi quand tu veux.
       *[neutral] Merci et au revoir. Vous pouvez m’écrire à nouveau quand vous voulez.
    }

utter_thank =
    { $formality ->
        [formal] Je vous en prie, c’est un plaisir de vous aider.
        [casual] De rien, avec plaisir !
       *[neutral] Je vous en prie, avec plaisir.
    }

utter_chitchat =
    { $formality ->
        [formal] C’est un plaisir d’échanger avec vous. Mes connaissances se limitent aux prêts, et sur ce sujet je suis à votre entière disposition.
        [casual] C’est sympa de discuter avec toi. Mon rayon, ce sont les prêts : si tu as une question là-dessus, vas-y.
       *[neutral] C’est agréable de discuter avec vous. Je ne m’y connais qu’en prêts ; si vous avez une question à ce sujet, je vous aide volontiers.
    }

utter_bot_challenge =
    { $formality ->
        [formal] Permettez-moi de le dire clairement : je suis un programme de { $lender }, et non une personne. Vous pouvez demander à parler à quelqu’un à tout moment.
        [casual] Je suis un programme de { $lender }, pas une personne. Si tu préfères parler à quelqu’un, il suffit de le dire.
       *[neutral] Je suis un programme de { $lender }, pas une personne. Vous pouvez demander à parler à quelqu’un à tout moment.
    }

utter_capabilities =
    { $formality ->
        [formal] Je peux répondre, chiffres exacts à l’appui, à vos questions sur les prêts de { $lender }, calculer des mensualités et consulter votre prêt. Si vous traversez une difficulté ou souhaitez faire une réclamation, je la transmets à une personne de notre équipe.
        [casual] Je peux répondre avec des chiffres exacts à tes questions sur les prêts de { $lender }, calculer une mensualité et regarder ton prêt. Et si c’est compliqué en ce moment ou si tu as une réclamation, je passe le message à une personne de l’équipe.
       *[neutral] Je peux répondre avec des chiffres exacts à vos questions sur les prêts de { $lender }, calculer des mensualités et consulter votre prêt. Si vous avez une difficulté ou une réclamation, je la transmets à une personne de notre équipe.
    }

utter_out_of_scope =
    { $formality ->
        [formal] Je regrette de ne pouvoir vous aider sur ce sujet. Je reste à votre disposition pour tout ce qui touche aux prêts de { $lender }.
        [casual] Là, je ne peux pas t’aider : je m’occupe des prêts de { $lender }. Si tu as une question là-dessus, je suis là.
       *[neutral] Je ne peux pas vous aider sur ce sujet. Je suis là pour les prêts de { $lender }.
    }

utter_not_understood =
    { $formality ->
        [formal] Veuillez m’excuser, je n’ai pas bien compris votre message. Auriez-vous l’amabilité de le formuler autrement, ou de m’indiquer en une phrase de quoi il s’agit ?
        [casual] Pardon, je n’ai pas compris. Tu peux le dire autrement, ou me dire en une phrase de quoi il s’agit ?
       *[neutral] Excusez-moi, je n’ai pas compris votre message. Pouvez-vous le dire autrement, ou me dire en une phrase de quoi il s’agit ?
    }

utter_not_understood_again =
    { $formality ->
        [formal] Veuillez m’excuser, je n’ai toujours pas bien compris votre message. Vous pouvez choisir l’un des sujets ci-dessous ou demander à parler à une personne de notre équipe.
        [casual] Pardon, je ne comprends toujours pas. Choisis un de ces sujets, ou demande à parler à quelqu’un de l’équipe.
       *[neutral] Excusez-moi, je ne comprends toujours pas bien. Vous pouvez choisir l’un de ces sujets ou parler à une personne de notre équipe.
    }

utter_affirm_noted =
    { $formality ->
        [formal] Très bien. Que puis-je faire d’autre pour vous ?
        [casual] Parfait. Je peux faire quoi d’autre pour toi ?
       *[neutral] Très bien. Que puis-je faire d’autre pour vous ?
    }

utter_deny_noted =
    { $formality ->
        [formal] Fort bien. Je reste à votre disposition dès que vous en aurez besoin.
        [casual] Pas de souci. Je suis là si tu as besoin.
       *[neutral] D’accord. Je suis là si vous avez besoin de moi.
    }

utter_stopped =
    { $formality ->
        [formal] C’est entendu, nous en restons là. Puis-je faire autre chose pour vous ?
        [casual] D’accord, on laisse tomber. Autre chose ?
       *[neutral] D’accord, nous en restons là. Puis-je vous aider pour autre chose ?
    }

utter_nothing_to_stop =
    { $formality ->
        [formal] Il n’y a rien en cours pour le moment. Que puis-je faire pour vous ?
        [casual] Il n’y a rien en cours, là. Qu’est-ce que je peux faire pour toi ?
       *[neutral] Il n’y a rien en cours pour l’instant. Que puis-je faire pour vous ?
    }

utter_ask_what_for =
    { $formality ->
        [formal] Je vous remercie de cette précision. À quoi souhaitez-vous qu’elle serve ?
        [casual] Merci, c’est noté. Je m’en sers pour quoi ?
       *[neutral] Merci pour cette précision. À quoi doit-elle me servir ?
    }

utter_rephrase =
    { $formality ->
        [formal] Permettez-moi de le redire plus simplement :
        [casual] Je reprends, en plus simple :
       *[neutral] Je reprends, plus simplement :
    }

utter_nothing_to_rephrase =
    { $formality ->
        [formal] Je vous l’explique bien volontiers. De quel point s’agit-il ?
        [casual] Je t’explique volontiers. C’est quel point ?
       *[neutral] Je vous explique volontiers. De quel point s’agit-il ?
    }

## Langue et manière

utter_language_changed =
    { $formality ->
        [formal] Bien volontiers. Je vous écrirai désormais en français.
        [casual] D’accord, je t’écris en français à partir de maintenant.
       *[neutral] D’accord, je vous écris désormais en français.
    }

utter_ask_language =
    { $formality ->
        [formal] Dans quelle langue souhaitez-vous que je vous écrive ? Je peux vous proposer : { $languages }.
        [casual] Tu préfères que j’écrive en quelle langue ? Voici celles que je connais : { $languages }.
       *[neutral] Dans quelle langue voulez-vous que je vous écrive ? Voici celles que je connais : { $languages }.
    }

utter_language_unsupported =
    { $formality ->
        [formal] Veuillez m’excuser, je n’écris pas dans cette langue. Je peux vous répondre dans celles-ci : { $languages }. Une personne de notre équipe peut également vous aider.
        [casual] Pardon, je n’écris pas dans cette langue. Voici celles que je connais : { $languages }. Sinon, une personne de l’équipe peut t’aider.
       *[neutral] Excusez-moi, je n’écris pas dans cette langue. Voici celles que je connais : { $languages }. Une personne de notre équipe peut aussi vous aider.
    }

utter_in_their_language = { $sentence }

utter_style_changed =
    { $style ->
        [formal] C’est entendu. Je m’adresserai désormais à vous de manière plus formelle.
        [casual] Ça marche, on se tutoie !
        [brief]
            { $formality ->
                [formal] C’est entendu. Mes réponses seront brèves.
                [casual] D’accord, je fais court.
               *[neutral] Bien noté. Je fais court.
            }
        [warm]
            { $formality ->
                [formal] Je vous remercie de me l’avoir dit. Je prendrai volontiers un peu plus de temps avec vous.
                [casual] Merci de me le dire. On va prendre un peu plus le temps, alors.
               *[neutral] Merci de me l’avoir dit. Je prends volontiers un peu plus de temps avec vous.
            }
        [direct]
            { $formality ->
                [formal] C’est entendu. J’irai droit au but.
                [casual] OK, droit au but.
               *[neutral] D’accord. Je vais droit au but.
            }
        [gentle]
            { $formality ->
                [formal] Je vous remercie de me le signaler. Je veillerai à dire les choses avec davantage de délicatesse.
                [casual] Merci de me le dire. Je vais y aller plus en douceur.
               *[neutral] Merci de me l’avoir dit. Je dirai les choses avec plus de douceur.
            }
        [plain]
            { $formality ->
                [formal] C’est entendu. J’emploierai des mots simples.
                [casual] D’accord, je parle avec des mots simples.
               *[neutral] D’accord. J’utilise des mots simples.
            }
       *[neutral] D’accord. Je vous écrirai simplement et poliment.
    }

utter_style_unclear =
    { $formality ->
        [formal] Je m’adapte volontiers. De quelle manière préférez-vous que je vous écrive ?
        [casual] Pas de souci, je peux changer. Tu préfères que je t’écrive comment ?
       *[neutral] Je m’adapte volontiers. Comment préférez-vous que je vous écrive ?
    }

utter_style_explained =
    { $formality ->
        [formal] { $source ->
                [evidence] Je vous écris ainsi en raison des mots que vous avez employés : { $evidence }.
                [wish] Je vous écris ainsi parce que vous me l’avez demandé.
               *[start] Je vous écris ainsi parce que je m’adresse d’abord à tout le monde avec courtoisie.
            } Pour l’instant, je m’exprime de manière formelle, { $directness ->
                [direct] je vais droit au but
               *[indirect] j’amène les choses avec délicatesse
            } et { $orientation ->
                [relational] je prends le temps d’un mot personnel
               *[efficient] je m’en tiens à l’essentiel
            }. Je ne déduis rien d’un nom ni d’une nationalité, et vous pouvez me demander d’en changer à tout moment.
        [casual] { $source ->
                [evidence] Je t’écris comme ça à cause des mots que tu as utilisés : { $evidence }.
                [wish] Je t’écris comme ça parce que tu me l’as demandé.
               *[start] Je t’écris comme ça parce que je commence poliment avec tout le monde.
            } En ce moment, je te tutoie, { $directness ->
                [direct] je vais droit au but
               *[indirect] j’amène les choses en douceur
            } et { $orientation ->
                [relational] je prends le temps d’un petit mot
               *[efficient] je m’en tiens à l’essentiel
            }. Je ne déduis rien d’un nom ni d’une nationalité, et tu peux me demander de changer quand tu veux.
       *[neutral] { $source ->
                [evidence] Je vous écris ainsi à cause des mots que vous avez utilisés : { $evidence }.
                [wish] Je vous écris ainsi parce que vous me l’avez demandé.
               *[start] Je vous écris ainsi parce que je commence poliment avec tout le monde.
            } En ce moment, je vous vouvoie avec des mots simples, { $directness ->
                [direct] je vais droit au but
               *[indirect] j’amène les choses en douceur
            } et { $orientation ->
                [relational] je prends le temps d’un mot personnel
               *[efficient] je m’en tiens à l’essentiel
            }. Je ne déduis rien d’un nom ni d’une nationalité, et vous pouvez me demander de changer à tout moment.
    }

## Questions sur les prêts

utter_products =
    { $formality ->
        [formal] Voici les prêts que nous vous proposons :
            { $items }
            Taux et montants en vigueur au { $as_of }.
        [casual] Voici les prêts qu’on propose :
            { $items }
            C’est valable au { $as_of }.
       *[neutral] Voici nos prêts :
            { $items }
            Taux et montants au { $as_of }.
    }

item_product = • { $name } : à partir de { $rate } par an, de { $min } à { $max }, sur une durée de { $term_min } à { $term_max }

utter_faq =
    { $answer }

    { $lender }, le { $as_of }.

utter_faq_elsewhere =
    { $formality ->
        [formal] Nous avons cette réponse dans une seule langue ({ $language }, le { $as_of }). La voici telle quelle ; une personne de notre équipe vous l’expliquera volontiers.
        [casual] On a cette réponse dans une seule langue ({ $language }, le { $as_of }). La voici telle quelle ; quelqu’un de l’équipe peut te l’expliquer.
       *[neutral] Nous avons cette réponse dans une seule langue ({ $language }, le { $as_of }). La voici telle quelle ; une personne de l’équipe peut vous l’expliquer.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] Puis-je vous demander si votre question est l’une de celles-ci ?
        [casual] C’est une de celles-ci ?
       *[neutral] Votre question est-elle l’une de celles-ci ?
    }

utter_faq_unknown =
    { $formality ->
        [formal] Je regrette, je ne le sais pas et je ne voudrais pas deviner. Une personne de notre équipe saura vous répondre. Souhaitez-vous lui parler ?
        [casual] Ça, je ne le sais pas et je préfère ne pas deviner. Quelqu’un de l’équipe saura. Je te le passe ?
       *[neutral] Je ne le sais pas et je préfère ne pas deviner. Une personne de l’équipe saura vous répondre. Voulez-vous lui parler ?
    }

utter_product =
    { $formality ->
        [formal] { $name } : { $purpose }
            • Taux d’intérêt : à partir de { $rate } par an
            • TAEG, frais compris : { $apr }
            • Montant : de { $min } à { $max }
            • Durée : de { $term_min } à { $term_max }
            Conditions en vigueur au { $as_of }.
        [casual] { $name } : { $purpose }
            • Taux : à partir de { $rate } par an
            • TAEG, frais compris : { $apr }
            • Montant : de { $min } à { $max }
            • Durée : de { $term_min } à { $term_max }
            C’est valable au { $as_of }.
       *[neutral] { $name } : { $purpose }
            • Taux d’intérêt : à partir de { $rate } par an
            • TAEG, frais compris : { $apr }
            • Montant : de { $min } à { $max }
            • Durée : de { $term_min } à { $term_max }
            Conditions au { $as_of }.
    }

utter_interest_rate =
    { $formality ->
        [formal] Voici nos taux d’intérêt en vigueur au { $as_of } :
            { $items }
            Le TAEG comprend les frais. Le taux qui nous engage est celui de votre offre de prêt.
        [casual] Voici nos taux au { $as_of } :
            { $items }
            Le TAEG comprend les frais. Le taux qui compte, c’est celui de ton offre de prêt.
       *[neutral] Voici nos taux d’intérêt au { $as_of } :
            { $items }
            Le TAEG comprend les frais. Le taux définitif est celui de votre offre de prêt.
    }

item_rate = • { $name } : { $rate } par an ({ $rate_type ->
        [fixed] taux fixe
       *[floating] taux variable
    }), TAEG { $apr }, par exemple pour { $amount } sur { $term }

utter_fees =
    { $formality ->
        [formal] Voici nos frais en vigueur au { $as_of } :
            { $items }
            { $late }
            Aucun autre frais ne vous est demandé pour la mise en place ou la tenue du prêt.
        [casual] Voici nos frais au { $as_of } :
            { $items }
            { $late }
            Il n’y a pas d’autres frais pour mettre en place ou garder le prêt.
       *[neutral] Voici nos frais au { $as_of } :
            { $items }
            { $late }
            Il n’y a pas d’autres frais pour la mise en place ou la tenue du prêt.
    }

item_fee_none = • { $name } : sans frais de dossier

item_fee_money = • { $name } : frais de dossier de { $fee }, une seule fois au départ

item_fee_percent = • { $name } : frais de dossier de { $fee } du montant emprunté, avec un minimum de { $fee_min }

item_late_money = • Paiement en retard : { $fee }, après un délai de grâce de { $days }

item_late_percent = • Paiement en retard : { $rate } par an, sur la partie en retard seulement, après un délai de grâce de { $days }

utter_eligibility =
    { $formality ->
        [formal] Pour emprunter, il convient de remplir les conditions suivantes :
            { $conditions }
            L’ensemble de vos mensualités de crédit peut représenter au plus { $share } de vos revenus nets. Une personne de notre équipe prend la décision, et vous pouvez en demander le réexamen par une personne.
        [casual] Tu peux emprunter si tout ceci te correspond :
            { $conditions }
            Toutes tes mensualités de crédit réunies peuvent représenter au plus { $share } de tes revenus nets. C’est une personne de l’équipe qui décide, et tu peux demander que quelqu’un revoie la décision.
       *[neutral] Vous pouvez emprunter si vous remplissez ces conditions :
            { $conditions }
            Toutes vos mensualités de crédit réunies peuvent représenter au plus { $share } de vos revenus nets. Une personne de notre équipe décide, et vous pouvez demander qu’une personne réexamine la décision.
    }

item_age_from = • Avoir au moins { $age_min } ans.

item_age_between = • Avoir entre { $age_min } et { $age_max } ans.

item_line = • { $line }

utter_documents =
    { $formality ->
        [formal] Je vous invite à préparer les documents suivants ({ $name }) :
            { $items }
        [casual] Voici les papiers qu’il te faut ({ $name }) :
            { $items }
       *[neutral] Voici les documents à préparer ({ $name }) :
            { $items }
    }

utter_how_to_apply =
    { $formality ->
        [formal] Voici les étapes pour présenter votre demande :
            { $items }
            La décision vous sera communiquée dans un délai de { $days }.
        [casual] Voici comment faire ta demande, étape par étape :
            { $items }
            Tu auras la décision dans un délai de { $days }.
       *[neutral] Voici les étapes pour faire votre demande :
            { $items }
            Vous aurez la décision dans un délai de { $days }.
    }

item_step = { $number }. { $line }

utter_processing_time =
    { $formality ->
        [formal] Voici les délais à prévoir, à compter du jour où tous vos documents nous sont parvenus :
            { $items }
        [casual] Voici combien de temps ça prend, à partir du jour où on a tous tes papiers :
            { $items }
       *[neutral] Voici les délais, à partir du jour où nous avons tous vos documents :
            { $items }
    }

item_processing = • { $name } : décision en { $decision } au plus, argent versé en { $payout } au plus après la signature

utter_borrowing_limit =
    { $formality ->
        [formal] Voici les montants que nous prêtons :
            { $items }
            Votre limite personnelle dépend de vos revenus : l’ensemble de vos mensualités de crédit peut représenter au plus { $share } de vos revenus nets. Une personne de notre équipe décide dans chaque cas.
        [casual] Voici combien tu peux emprunter :
            { $items }
            Pour toi, ça dépend de tes revenus : toutes tes mensualités de crédit réunies peuvent représenter au plus { $share } de tes revenus nets. C’est une personne de l’équipe qui décide.
       *[neutral] Voici les montants que vous pouvez emprunter :
            { $items }
            Votre limite personnelle dépend de vos revenus : toutes vos mensualités de crédit réunies peuvent représenter au plus { $share } de vos revenus nets. Une personne de notre équipe décide.
    }

item_limit = • { $name } : de { $min } à { $max }

utter_repayment_methods =
    { $formality ->
        [formal] Vous pouvez régler vos mensualités de l’une des manières suivantes :
            { $items }
        [casual] Tu peux payer comme ça t’arrange :
            { $items }
       *[neutral] Voici comment payer vos mensualités :
            { $items }
    }

utter_early_repayment =
    { $formality ->
        [formal] Vous pouvez rembourser par anticipation à tout moment, en partie ou en totalité. En voici les conditions :
            { $items }
        [casual] Tu peux rembourser plus tôt quand tu veux, une partie ou tout. Voici ce que ça coûte :
            { $items }
       *[neutral] Vous pouvez rembourser plus tôt à tout moment, en partie ou en totalité :
            { $items }
    }

item_early_free = • { $name } : sans frais

item_early_fee = • { $name } : { $fee } du montant remboursé par anticipation jusqu’à { $within } après le début du prêt, ensuite sans frais

utter_collateral =
    { $formality ->
        [formal] Les garanties demandées dépendent du prêt :
            { $items }
        [casual] Voici ce qu’on demande comme garantie :
            { $items }
       *[neutral] Voici les garanties demandées pour chaque prêt :
            { $items }
    }

item_named_line = • { $name } : { $line }

utter_glossary =
    { $formality ->
        [formal] Permettez-moi de vous expliquer. { $term } : { $meaning }
        [casual] Je t’explique. { $term } : { $meaning }
       *[neutral] { $term } : { $meaning }
    }
    Par exemple : { $example }

utter_glossary_unknown =
    { $formality ->
        [formal] Quel terme puis-je vous expliquer ? Par exemple, l’un de ceux-ci :
            { $terms }
        [casual] C’est quel mot que je t’explique ? Par exemple, un de ceux-ci :
            { $terms }
       *[neutral] Quel terme voulez-vous que je vous explique ? Par exemple :
            { $terms }
    }

item_term = • { $term }

utter_consumer_rights =
    { $formality ->
        [formal] Voici les droits dont vous disposez :
            { $items }
            Il s’agit d’une information, et non d’un conseil juridique.
        [casual] Voici tes droits :
            { $items }
            C’est une information, pas un conseil juridique.
       *[neutral] Voici vos droits :
            { $items }
            C’est une information, pas un conseil juridique.
    }

item_right = • { $line } ({ $source })

item_right_unverified = • { $line } (pas encore vérifié : à confirmer auprès d’une personne de notre équipe)

utter_privacy =
    { $formality ->
        [formal] Voici comment nous traitons vos données :
            { $items }
        [casual] Voici ce qu’on fait de tes données :
            { $items }
       *[neutral] Voici ce que nous faisons de vos données :
            { $items }
    }

utter_contact =
    { $formality ->
        [formal] Voici comment nous joindre :
            • Téléphone : { $phone }
            • E-mail : { $email }
            • Adresse : { $address }
            Nos horaires d’ouverture :
            { $items }
            { $open ->
                [open] Notre bureau est ouvert en ce moment.
               *[closed] Notre bureau est fermé en ce moment. Prochaine ouverture : { $opens_at }.
            }
        [casual] Pour nous joindre :
            • Téléphone : { $phone }
            • E-mail : { $email }
            • Adresse : { $address }
            On est là à ces heures :
            { $items }
            { $open ->
                [open] C’est ouvert en ce moment.
               *[closed] C’est fermé en ce moment. Prochaine ouverture : { $opens_at }.
            }
       *[neutral] Vous pouvez nous joindre ici :
            • Téléphone : { $phone }
            • E-mail : { $email }
            • Adresse : { $address }
            Horaires d’ouverture :
            { $items }
            { $open ->
                [open] Le bureau est ouvert en ce moment.
               *[closed] Le bureau est fermé en ce moment. Prochaine ouverture : { $opens_at }.
            }
    }

item_hours = • { $days } : { $hours }

utter_compare_rates =
    { $formality ->
        [formal] { $name } ({ $amount } sur { $term }) : voici les types de taux, côte à côte.
            { $items }
            Je vous rappelle qu’un taux variable peut monter comme baisser. Chiffres au { $as_of }.
        [casual] { $name } ({ $amount } sur { $term }) : voici les types de taux, côte à côte.
            { $items }
            Attention, un taux variable peut monter comme baisser. Chiffres au { $as_of }.
       *[neutral] { $name } ({ $amount } sur { $term }) : voici les types de taux, côte à côte.
            { $items }
            Un taux variable peut monter comme baisser. Chiffres au { $as_of }.
    }

item_compare_fixed = • Taux fixe : { $rate } sur toute la durée ; mensualité de { $instalment } du début à la fin, { $total } au total, TAEG { $apr }

item_compare_floating = • Taux variable : { $rate } aujourd’hui ({ $index }, { $index_rate }, plus { $margin }) ; mensualité de { $instalment } tant que le taux ne bouge pas, TAEG { $apr }. Avec un point de pourcentage de plus, elle serait de { $higher }

item_compare_stepped = • Taux par paliers : { $steps } ; { $total } au total, TAEG { $apr }

item_compare_step = à partir du mois { $number } : { $rate }, mensualité de { $instalment }

item_rate_floating = • { $name } : taux variable, { $rate } par an aujourd’hui ({ $index }, { $index_rate }, plus { $margin }), TAEG { $apr }, par exemple pour { $amount } sur { $term }

item_rate_stepped = • { $name } : { $rate } par an au début, pendant { $first }, puis jusqu’à { $highest } ; TAEG { $apr }, par exemple pour { $amount } sur { $term }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] Vous m’avez dit tenir à une mensualité sans surprise. Je vous présente donc nos prêts dans cet ordre :
                [flexibility] Vous m’avez dit vouloir garder de la souplesse. Je vous présente donc nos prêts dans cet ordre :
                [speed] Vous m’avez dit avoir besoin de l’argent rapidement. Je vous présente donc nos prêts dans cet ordre :
                [family_home] Vous m’avez dit qu’il s’agit d’un logement pour votre famille. Je vous présente donc ces prêts :
                [faith] Vous m’avez dit que votre foi n’admet pas les intérêts. Je vous présente donc ce que nous proposons sans intérêt :
               *[lowest_cost] Vous m’avez dit souhaiter payer le moins possible au total. Je vous présente donc nos prêts dans cet ordre :
            }
            { $items }
            L’octroi d’un prêt est toujours décidé par une personne de notre équipe. Chiffres au { $as_of }.
        [casual] { $priority ->
                [stability] Tu m’as dit que tu voulais une mensualité sans surprise. Voici donc nos prêts dans cet ordre :
                [flexibility] Tu m’as dit que tu voulais de la souplesse. Voici donc nos prêts dans cet ordre :
                [speed] Tu m’as dit qu’il te fallait l’argent vite. Voici donc nos prêts dans cet ordre :
                [family_home] Tu m’as dit que c’était pour un logement pour ta famille. Voici les prêts faits pour ça :
                [faith] Tu m’as dit que ta foi n’admet pas les intérêts. Voici ce qu’on a sans intérêt :
               *[lowest_cost] Tu m’as dit que tu voulais payer le moins possible. Voici donc nos prêts dans cet ordre :
            }
            { $items }
            C’est une personne de l’équipe qui décide si le prêt est accordé. Chiffres au { $as_of }.
       *[neutral] { $priority ->
                [stability] Vous m’avez dit que vous teniez à une mensualité sans surprise. Voici donc nos prêts dans cet ordre :
                [flexibility] Vous m’avez dit que vous vouliez garder de la souplesse. Voici donc nos prêts dans cet ordre :
                [speed] Vous m’avez dit qu’il vous fallait l’argent rapidement. Voici donc nos prêts dans cet ordre :
                [family_home] Vous m’avez dit qu’il s’agit d’un logement pour votre famille. Voici les prêts prévus pour cela :
                [faith] Vous m’avez dit que votre foi n’admet pas les intérêts. Voici ce que nous avons sans intérêt :
               *[lowest_cost] Vous m’avez dit que vous vouliez payer le moins possible au total. Voici donc nos prêts dans cet ordre :
            }
            { $items }
            C’est une personne de notre équipe qui décide si un prêt est accordé. Chiffres au { $as_of }.
    }

item_suits_stability = • { $name } : taux fixe de { $rate } par an, la mensualité reste la même jusqu’au bout ; TAEG { $apr }

item_suits_flexibility_free = • { $name } : remboursable plus tôt à tout moment, sans frais ; TAEG { $apr }

item_suits_flexibility_fee = • { $name } : remboursement anticipé à { $fee } du montant remboursé jusqu’à { $within } après le début du prêt, ensuite sans frais ; TAEG { $apr }

item_suits_speed = • { $name } : décision en { $decision } au plus, argent versé en { $payout } au plus après la signature ; TAEG { $apr }

item_suits_lowest_cost = • { $name } : TAEG { $apr } ; par exemple pour { $amount } sur { $term }, { $total } au total

item_suits_family_home = • { $name } : de { $min } à { $max }, sur { $term_max } au plus, pour le logement que vous habitez ; TAEG { $apr }

item_suits_faith = • { $name } : sans intérêt ; notre marge est convenue d’avance et ne change pas ; TAEG { $apr }, pour comparer

item_costs_least = • Le moins cher : { $name }, TAEG { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] Je regrette, nous ne proposons pas ici de prêt sans intérêt, et je ne voudrais pas vous présenter l’un des nôtres comme tel. Une personne de notre équipe verra volontiers avec vous ce qui est possible.
        [casual] Ici, on n’a pas de prêt sans intérêt, et je ne vais pas faire passer l’un des nôtres pour ça. Une personne de l’équipe peut voir avec toi ce qui est possible.
       *[neutral] Nous n’avons pas ici de prêt sans intérêt, et je ne ferai pas passer l’un des nôtres pour tel. Une personne de notre équipe peut voir avec vous ce qui est possible.
    }

## Calcul

utter_ask_loan_kind =
    { $formality ->
        [formal] Puis-je vous demander à quel type de prêt vous pensez ?
        [casual] C’est pour quel type de prêt ?
       *[neutral] À quel type de prêt pensez-vous ?
    }

utter_ask_amount =
    { $formality ->
        [formal] Quel montant souhaitez-vous emprunter ? { $name } : de { $min } à { $max }.
        [casual] Tu veux emprunter combien ? { $name } : de { $min } à { $max }.
       *[neutral] Combien voulez-vous emprunter ? { $name } : de { $min } à { $max }.
    }

utter_ask_term =
    { $formality ->
        [formal] Sur quelle durée souhaitez-vous rembourser ? { $name } : de { $min } à { $max }.
        [casual] Tu veux rembourser sur combien de temps ? { $name } : de { $min } à { $max }.
       *[neutral] Sur quelle durée voulez-vous rembourser ? { $name } : de { $min } à { $max }.
    }

utter_amount_out_of_range =
    { $formality ->
        [formal] Le montant de { $amount } sort de ce que nous pouvons proposer. { $name } : de { $min } à { $max }. Quel montant puis-je retenir ?
        [casual] { $amount }, ça sort de ce qu’on propose. { $name } : de { $min } à { $max }. Je prends quel montant ?
       *[neutral] Le montant de { $amount } sort de ce que nous proposons. { $name } : de { $min } à { $max }. Quel montant voulez-vous ?
    }

utter_term_out_of_range =
    { $formality ->
        [formal] Une durée de { $term } sort de ce que nous pouvons proposer. { $name } : de { $min } à { $max }. Quelle durée puis-je retenir ?
        [casual] { $term }, ça sort de ce qu’on propose. { $name } : de { $min } à { $max }. Je prends quelle durée ?
       *[neutral] Une durée de { $term } sort de ce que nous proposons. { $name } : de { $min } à { $max }. Quelle durée voulez-vous ?
    }

utter_amount_not_read =
    { $formality ->
        [formal] Je n’ai pas pu lire le montant. Auriez-vous l’amabilité de l’écrire en chiffres, par exemple 20 000 ?
        [casual] Je n’ai pas réussi à lire le montant. Tu peux l’écrire en chiffres, par exemple 20 000 ?
       *[neutral] Je n’ai pas pu lire le montant. Pouvez-vous l’écrire en chiffres, par exemple 20 000 ?
    }

utter_term_not_read =
    { $formality ->
        [formal] Je n’ai pas pu lire la durée. Auriez-vous l’amabilité de l’indiquer en mois ou en années ?
        [casual] Je n’ai pas réussi à lire la durée. Tu peux l’écrire en mois ou en années ?
       *[neutral] Je n’ai pas pu lire la durée. Pouvez-vous l’écrire en mois ou en années ?
    }

utter_currency_not_offered =
    { $formality ->
        [formal] Nous ne proposons pas ici de montants en { $currency }. Puis-je vous demander d’indiquer le vôtre en { $ours } ?
        [casual] Ici, on ne propose pas de montants en { $currency }. Tu peux me donner le tien en { $ours } ?
       *[neutral] Nous ne proposons pas ici de montants en { $currency }. Pouvez-vous indiquer le vôtre en { $ours } ?
    }

utter_instalment =
    { $formality ->
        [formal] { $name }, { $amount } sur { $term } à { $rate } par an : votre mensualité serait de { $instalment }.
            • Total remboursé : { $total }
            • Dont intérêts : { $interest }
            • Frais de dossier : { $fee }
            • TAEG : { $apr }
            Taux au { $as_of }. Je vous prie de considérer ce calcul comme un exemple, et non comme une offre.
        [casual] { $name }, { $amount } sur { $term } à { $rate } par an : ça te ferait { $instalment } par mois.
            • Au total, tu rembourserais : { $total }
            • Dont intérêts : { $interest }
            • Frais de dossier : { $fee }
            • TAEG : { $apr }
            Taux au { $as_of }. C’est un exemple, pas une offre.
       *[neutral] { $name }, { $amount } sur { $term } à { $rate } par an : la mensualité serait de { $instalment }.
            • Total remboursé : { $total }
            • Dont intérêts : { $interest }
            • Frais de dossier : { $fee }
            • TAEG : { $apr }
            Taux au { $as_of }. C’est un exemple, pas une offre.
    }

utter_plan =
    { $formality ->
        [formal] Voici ce que serait l’échéancier pour { $amount } sur { $term } :
            { $rows }
            Vous rembourseriez { $total } au total, dont { $interest } d’intérêts.
        [casual] Voici l’échéancier pour { $amount } sur { $term } :
            { $rows }
            Tu rembourserais { $total } au total, dont { $interest } d’intérêts.
       *[neutral] Voici l’échéancier pour { $amount } sur { $term } :
            { $rows }
            Total remboursé : { $total }, dont { $interest } d’intérêts.
    }

item_plan_row = { $number }. { $payment } (capital { $principal } + intérêts { $interest }), reste { $balance }

item_plan_row_due = { $number }. { $due } : { $payment } (capital { $principal } + intérêts { $interest }), reste { $balance }

item_plan_row_charges = { $number }. { $due } : { $payment } (capital { $principal } + intérêts { $interest } + autres frais { $charges }), reste { $balance }

item_plan_gap =
    { $count ->
        [one] … encore { $count } mensualité semblable …
       *[other] … encore { $count } mensualités semblables …
    }

utter_no_plan_yet =
    { $formality ->
        [formal] Permettez-moi de faire d’abord un calcul avec vous. Quel montant puis-je retenir ?
        [casual] On fait d’abord un calcul ensemble. Pour quel montant ?
       *[neutral] Faisons d’abord un calcul. Pour quel montant ?
    }

utter_early_example =
    { $formality ->
        [formal] Si vous remboursiez { $early } par anticipation, avec la mensualité n° { $after } ({ $name }, { $amount } sur { $term }) :
            { $items }
            Je vous prie de considérer ce calcul comme un exemple, et non comme une offre.
        [casual] Si tu remboursais { $early } d’avance, avec la mensualité n° { $after } ({ $name }, { $amount } sur { $term }) :
            { $items }
            C’est un exemple, pas une offre.
       *[neutral] Si vous remboursiez { $early } par anticipation, avec la mensualité n° { $after } ({ $name }, { $amount } sur { $term }) :
            { $items }
            C’est un exemple, pas une offre.
    }

utter_early_own_loan =
    { $formality ->
        [formal] Si vous remboursiez aujourd’hui { $early } par anticipation sur votre prêt { $number } (restant dû à ce jour : { $owed }) :
            { $items }
            Ces chiffres sont valables au { $as_of } ; une personne de notre équipe vous les confirmera avant votre versement.
        [casual] Si tu remboursais { $early } d’avance aujourd’hui sur ton prêt { $number } (il te reste { $owed } à rembourser à ce jour) :
            { $items }
            Ces chiffres sont valables au { $as_of } ; une personne de l’équipe te les confirme avant que tu paies.
       *[neutral] Si vous remboursiez aujourd’hui { $early } par anticipation sur votre prêt { $number } (restant dû à ce jour : { $owed }) :
            { $items }
            Ces chiffres sont valables au { $as_of } ; une personne de notre équipe vous les confirmera avant votre paiement.
    }

item_early_shorter = • Même mensualité, durée plus courte : prêt soldé { $sooner } plus tôt, { $saved } d’intérêts en moins

item_early_lower = • Même date de fin, mensualité plus basse : { $instalment } au lieu de { $before }, { $saved } d’intérêts en moins

item_early_charge = • Frais de remboursement anticipé : { $fee }

item_early_no_charge = • Sans frais de remboursement anticipé

item_early_off = • Prêt soldé en totalité : { $sum }, { $saved } d’intérêts en moins

utter_early_too_much =
    { $formality ->
        [formal] Un versement de { $early } dépasse ce qui resterait dû à ce moment-là ; un versement de { $sum } suffirait à tout solder.
        [casual] { $early }, c’est plus que ce qu’il te resterait à rembourser à ce moment-là ; avec { $sum }, tout est soldé.
       *[neutral] { $early }, c’est plus que ce qui resterait dû à ce moment-là ; avec { $sum }, tout est soldé.
    }

## Mon prêt

utter_ask_one_time_code =
    { $formality ->
        [formal] Pour consulter votre compte, il me faut votre code à usage unique de { $lender } : 8 lettres et chiffres qu’une personne de notre équipe vous remet ou que vous recevez par courrier. Je vous prie de ne jamais envoyer de mot de passe ni de numéro de carte.
        [casual] Pour voir ton compte, il me faut ton code à usage unique de { $lender } : 8 lettres et chiffres qu’une personne de l’équipe te donne ou que tu reçois par courrier. N’envoie jamais de mot de passe ni de numéro de carte.
       *[neutral] Pour voir votre compte, il me faut votre code à usage unique de { $lender } : 8 lettres et chiffres qu’une personne de notre équipe vous donne ou que vous recevez par courrier. N’envoyez jamais de mot de passe ni de numéro de carte.
    }

utter_code_wrong =
    { $formality ->
        [formal] Je regrette, ce code ne correspond pas. Auriez-vous l’amabilité de le vérifier ? { $left ->
                [one] Il vous reste { $left } essai.
               *[other] Il vous reste { $left } essais.
            }
        [casual] Ce code ne correspond pas. Vérifie-le tranquillement : { $left ->
                [one] il te reste { $left } essai.
               *[other] il te reste { $left } essais.
            }
       *[neutral] Ce code ne correspond pas. Vérifiez-le et renvoyez-le, s’il vous plaît ; { $left ->
                [one] il vous reste { $left } essai.
               *[other] il vous reste { $left } essais.
            }
    }

utter_code_expired =
    { $formality ->
        [formal] Ce code a déjà servi ou n’est plus valable. Une personne de notre équipe vous en remettra volontiers un nouveau.
        [casual] Ce code a déjà servi ou n’est plus valable. Une personne de l’équipe peut t’en donner un nouveau.
       *[neutral] Ce code a déjà servi ou n’est plus valable. Une personne de notre équipe peut vous en donner un nouveau.
    }

utter_code_locked =
    { $formality ->
        [formal] Plusieurs codes ne correspondaient pas. Pour votre sécurité, je vous prie de patienter { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            }. Une personne de notre équipe peut aussi vous aider.
        [casual] Plusieurs codes ne correspondaient pas. Par sécurité, attends { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            }, ou demande à une personne de l’équipe.
       *[neutral] Plusieurs codes ne correspondaient pas. Pour votre sécurité, attendez { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            }, ou demandez l’aide d’une personne de notre équipe.
    }

utter_ask_who =
    { $formality ->
        [formal] Veuillez indiquer votre numéro de client, ou l’adresse e-mail ou le numéro de téléphone que { $lender } a de vous. Le code est envoyé uniquement { $way ->
                [phone] au numéro de téléphone enregistré
               *[email] à l’adresse e-mail enregistrée
            }.
        [casual] Écris-moi ton numéro de client, ou l’e-mail ou le téléphone que { $lender } a de toi. Le code part uniquement { $way ->
                [phone] au numéro de téléphone enregistré
               *[email] à l’adresse e-mail enregistrée
            }.
       *[neutral] Écrivez votre numéro de client, ou l’adresse e-mail ou le numéro de téléphone que { $lender } a de vous. Le code part uniquement { $way ->
                [phone] au numéro de téléphone enregistré
               *[email] à l’adresse e-mail enregistrée
            }.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] Si { $lender } vous connaît sous cette indication, un code à 6 chiffres vient de vous être envoyé { $way ->
                [phone] par SMS
               *[email] par e-mail
            }. Il est valable { $minutes } minutes. Je vous prie d’écrire ici les 6 chiffres, et rien d’autre.
        [casual] Si { $lender } te connaît comme ça, un code à 6 chiffres est en route { $way ->
                [phone] par SMS
               *[email] par e-mail
            }. Il est valable { $minutes } minutes. Écris juste les 6 chiffres ici.
       *[neutral] Si { $lender } vous connaît sous cette indication, un code à 6 chiffres est en route { $way ->
                [phone] par SMS
               *[email] par e-mail
            }. Il est valable { $minutes } minutes. Écrivez ici les 6 chiffres, et rien d’autre.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Plusieurs codes ont déjà été demandés ici. Le prochain pourra l’être dans { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            } ; une personne de notre équipe vous aidera volontiers plus tôt.
        [casual] Plusieurs codes ont déjà été demandés ici. Tu peux en redemander un dans { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            }, ou une personne de l’équipe peut t’aider plus tôt.
       *[neutral] Plusieurs codes ont déjà été demandés ici. Vous pouvez en redemander un dans { $minutes ->
                [one] { $minutes } minute
               *[other] { $minutes } minutes
            }, ou une personne de notre équipe peut vous aider plus tôt.
    }

utter_share_number =
    { $formality ->
        [formal] Vous pouvez aussi partager votre propre numéro de téléphone avec le bouton sous la zone de texte.
        [casual] Ou partage ton propre numéro de téléphone avec le bouton sous la zone de texte.
       *[neutral] Ou partagez votre propre numéro de téléphone avec le bouton sous la zone de texte.
    }

utter_number_unknown =
    { $formality ->
        [formal] Je regrette, ce numéro de téléphone ne suffit pas pour vous reconnaître. Un code à usage unique convient, ou une personne de notre équipe vous aidera volontiers.
        [casual] Ce numéro ne suffit pas pour savoir qui tu es. Un code à usage unique marche, ou une personne de l’équipe peut t’aider.
       *[neutral] Ce numéro de téléphone ne suffit pas pour vous reconnaître. Un code à usage unique convient, ou une personne de notre équipe peut vous aider.
    }

utter_number_foreign =
    { $formality ->
        [formal] Ce n’est pas votre propre numéro de téléphone. Seul le vôtre compte, partagé avec le bouton sous la zone de texte.
        [casual] Ce n’est pas ton propre numéro. Seul le tien compte, partagé avec le bouton sous la zone de texte.
       *[neutral] Ce n’est pas votre propre numéro de téléphone. Seul le vôtre compte, partagé avec le bouton sous la zone de texte.
    }

utter_unlinked =
    { $formality ->
        [formal] Cette conversation n’est plus liée à votre compte. Avant d’en reparler, je vous demanderai un code. Ce qui a été écrit jusqu’ici reste dans cette conversation.
        [casual] C’est fait, cette conversation n’est plus liée à ton compte. Avant d’en reparler, je te demanderai un code. Ce qui a été écrit reste dans cette conversation.
       *[neutral] Cette conversation n’est plus liée à votre compte. Avant d’en reparler, il me faudra un code. Ce qui a été écrit jusqu’ici reste dans cette conversation.
    }

utter_not_linked = Cette conversation n’est liée à aucun compte.

utter_code_message = { $code } est votre code pour la conversation avec { $lender }. Il est valable { $minutes } minutes. Ne le donnez à personne. Si vous ne l’avez pas demandé, ignorez ce message.

utter_code_subject = Votre code pour la conversation avec { $lender }

utter_recognised =
    { $formality ->
        [formal] Je vous remercie, { $name }. Votre identité est confirmée.
        [casual] Merci, { $name }, c’est bien toi !
       *[neutral] Merci, { $name }. Votre identité est confirmée.
    }

utter_already_recognised =
    { $formality ->
        [formal] Votre identité est déjà confirmée, { $name }. Il n’est pas nécessaire d’envoyer un autre code.
        [casual] C’est déjà bon, { $name }, je sais que c’est toi. Pas besoin d’un autre code.
       *[neutral] Votre identité est déjà confirmée, { $name }. Un autre code n’est pas nécessaire.
    }

utter_application =
    { $formality ->
        [formal] { $state ->
                [received] Votre demande { $number } ({ $name }) nous est bien parvenue le { $since }.
                [documents_missing] Votre demande { $number } ({ $name }) attend quelques documents depuis le { $since }. Une personne de notre équipe vous indiquera volontiers lesquels.
                [approved] Nous avons le plaisir de vous annoncer que votre demande { $number } ({ $name }) a été acceptée le { $since }.
                [declined] Nous regrettons de n’avoir pu accepter votre demande { $number } ({ $name }) ; la décision date du { $since }. Vous pouvez demander qu’une personne la réexamine.
                [paid_out] Votre demande { $number } ({ $name }) a abouti : le prêt a été versé le { $since }.
               *[checking] Votre demande { $number } ({ $name }) est à l’étude depuis le { $since }.
            }
        [casual] { $state ->
                [received] On a bien reçu ta demande { $number } ({ $name }) le { $since }.
                [documents_missing] Il manque des documents à ta demande { $number } ({ $name }) depuis le { $since }. Une personne de l’équipe peut te dire lesquels.
                [approved] Bonne nouvelle : ta demande { $number } ({ $name }) a été acceptée le { $since }.
                [declined] Ta demande { $number } ({ $name }) n’a pas été acceptée ; la décision date du { $since }. Tu peux demander qu’une personne la revoie.
                [paid_out] Ta demande { $number } ({ $name }) est terminée : l’argent a été versé le { $since }.
               *[checking] On étudie ta demande { $number } ({ $name }) depuis le { $since }.
            }
       *[neutral] { $state ->
                [received] Nous avons bien reçu votre demande { $number } ({ $name }) le { $since }.
                [documents_missing] Votre demande { $number } ({ $name }) attend des documents depuis le { $since }. Une personne de notre équipe peut vous dire lesquels.
                [approved] Votre demande { $number } ({ $name }) a été acceptée le { $since }.
                [declined] Votre demande { $number } ({ $name }) n’a pas été acceptée ; la décision date du { $since }. Vous pouvez demander qu’une personne la revoie.
                [paid_out] Votre demande { $number } ({ $name }) est terminée : le prêt a été versé le { $since }.
               *[checking] Votre demande { $number } ({ $name }) est à l’étude depuis le { $since }.
            }
    }

utter_no_application =
    { $formality ->
        [formal] Je ne trouve aucune demande en cours à votre nom.
        [casual] Je ne trouve pas de demande en cours pour toi.
       *[neutral] Je ne trouve aucune demande en cours.
    }

utter_balance =
    { $formality ->
        [formal] Voici ce qui reste à rembourser au { $as_of } :
            { $items }
        [casual] Voici ce qu’il te reste à rembourser au { $as_of } :
            { $items }
       *[neutral] Voici ce qui reste à rembourser au { $as_of } :
            { $items }
    }

item_balance = • { $number }, { $name } : { $principal } de capital restant dû ; pour tout solder aujourd’hui, { $payoff } intérêts compris

item_balance_arrears = • { $number }, { $name } : { $principal } de capital restant dû ; pour tout solder aujourd’hui, { $payoff } intérêts compris ; échéances passées encore à régler : { $arrears }

utter_next_payment =
    { $formality ->
        [formal] Voici votre prochaine échéance :
            { $items }
        [casual] Voici ton prochain paiement :
            { $items }
       *[neutral] Voici votre prochaine échéance :
            { $items }
    }

item_next_payment = • { $number }, { $name } : { $payment } le { $due }

item_next_payment_overdue = • { $number }, { $name } : { $payment } le { $due } ; il reste { $arrears } des échéances précédentes. { $formality ->
        [formal] Si c’est difficile en ce moment, dites-le-moi : nous chercherons une solution avec vous.
        [casual] Si c’est compliqué en ce moment, dis-le-moi : on cherche une solution ensemble.
       *[neutral] Si c’est difficile en ce moment, dites-le-moi : nous cherchons une solution ensemble.
    }

utter_schedule =
    { $formality ->
        [formal] Voici l’échéancier de votre prêt { $number } ({ $name }) :
            { $rows }
        [casual] Voici l’échéancier de ton prêt { $number } ({ $name }) :
            { $rows }
       *[neutral] Échéancier de votre prêt { $number } ({ $name }) :
            { $rows }
    }

utter_no_loan =
    { $formality ->
        [formal] Je ne vois aucun prêt en cours sur ce compte.
        [casual] Je ne vois pas de prêt en cours sur ton compte.
       *[neutral] Il n’y a pas de prêt en cours sur ce compte.
    }

utter_statement =
    { $formality ->
        [formal]
            Voici la situation de votre prêt au { $as_of } :
            { $items }
            Toutes les échéances à venir figurent dans l’échéancier joint. Pour une copie certifiée, une attestation ou une copie du contrat, une personne de notre équipe s’en chargera volontiers.
        [casual]
            Voici où en est ton prêt au { $as_of } :
            { $items }
            Toutes les échéances à venir sont dans l’échéancier joint. Pour une copie certifiée, une attestation ou ton contrat, une personne de l’équipe s’en occupe.
       *[neutral]
            Relevé de votre prêt au { $as_of } :
            { $items }
            Toutes les échéances à venir sont dans l’échéancier joint. Les copies certifiées, attestations et copies du contrat sont établies par une personne de notre équipe.
    }

utter_statement_noted =
    { $formality ->
        [formal] C’est entendu. Une personne de notre équipe prépare le document et vous répondra au plus tard le { $by }. Votre référence est { $reference }.
        [casual] C’est noté. Une personne de l’équipe prépare le document et te répond au plus tard le { $by }. Ta référence : { $reference }.
       *[neutral] C’est noté. Une personne de notre équipe prépare le document et vous répondra au plus tard le { $by }. Votre référence est { $reference }.
    }

utter_payment_noted =
    { $formality ->
        [formal] Je vous remercie de nous en informer. Une personne de notre équipe vérifie le paiement et vous répondra au plus tard le { $by } ; votre référence est { $reference }. Si un rappel a croisé votre paiement, je vous prie de ne pas en tenir compte.
        [casual] Merci de nous le dire. Une personne de l’équipe vérifie le paiement et te répond au plus tard le { $by } ; ta référence : { $reference }. Si un rappel a croisé ton paiement, n’en tiens pas compte.
       *[neutral] Merci de nous l’avoir dit. Une personne de notre équipe vérifie le paiement et vous répondra au plus tard le { $by } ; votre référence est { $reference }. Si un rappel a croisé votre paiement, n’en tenez pas compte.
    }

utter_contact_change_noted =
    { $formality ->
        [formal] Je vous remercie. Pour votre sécurité, une personne de notre équipe vous appellera au plus tard le { $by }, au numéro que nous connaissons déjà, afin de confirmer le changement. Votre référence est { $reference }.
        [casual] Merci. Par sécurité, une personne de l’équipe t’appelle au plus tard le { $by }, au numéro qu’on a déjà, pour confirmer le changement. Ta référence : { $reference }.
       *[neutral] Merci. Pour votre sécurité, une personne de notre équipe vous appellera au plus tard le { $by }, au numéro que nous avons déjà, pour confirmer le changement. Votre référence est { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] Puis-je vous demander la nouvelle adresse e-mail ou le nouveau numéro de téléphone ? Veuillez l’indiquer ici ; pour un numéro étranger, avec l’indicatif du pays.
        [casual] Quelle est ta nouvelle adresse e-mail, ou ton nouveau numéro ? Écris-le ici ; si c’est un numéro étranger, avec l’indicatif du pays.
       *[neutral] Quelle est la nouvelle adresse e-mail, ou quel est le nouveau numéro de téléphone ? Écrivez-le ici ; pour un numéro étranger, avec l’indicatif du pays.
    }

utter_contact_not_read =
    { $formality ->
        [formal] Veuillez m’excuser, je n’y distingue pas clairement une adresse e-mail ou un numéro de téléphone. Auriez-vous l’amabilité d’écrire uniquement le nouveau contact, en entier : une adresse comme nom@example.com, ou un numéro avec l’indicatif du pays ?
        [casual] Pardon, je n’arrive pas à y lire une adresse e-mail ou un numéro. Écris juste le nouveau contact, en entier : une adresse comme nom@example.com, ou un numéro avec l’indicatif du pays.
       *[neutral] Je n’y distingue pas clairement une adresse e-mail ou un numéro de téléphone. Écrivez seulement le nouveau contact, en entier : une adresse comme nom@example.com, ou un numéro avec l’indicatif du pays.
    }

utter_contact_read =
    { $formality ->
        [formal] J’ai noté { $contact } comme { $way ->
                [phone] votre nouveau numéro de téléphone
               *[email] votre nouvelle adresse e-mail
            }. Ce changement prendra effet lorsqu’une personne de notre équipe l’aura confirmé avec vous.
        [casual] C’est noté : { $contact } est { $way ->
                [phone] ton nouveau numéro
               *[email] ta nouvelle adresse e-mail
            }. Ce sera valable quand une personne de l’équipe l’aura confirmé avec toi.
       *[neutral] J’ai noté { $contact } comme { $way ->
                [phone] votre nouveau numéro de téléphone
               *[email] votre nouvelle adresse e-mail
            }. Ce sera valable quand une personne de notre équipe l’aura confirmé avec vous.
    }

utter_contact_on_file =
    { $formality ->
        [formal] { $way ->
                [phone] Ce numéro de téléphone est celui que nous avons déjà
               *[email] Cette adresse e-mail est celle que nous avons déjà
            } : aucune modification n’est nécessaire.
        [casual] { $way ->
                [phone] Ce numéro, on l’a déjà
               *[email] Cette adresse e-mail, on l’a déjà
            } : il n’y a rien à changer.
       *[neutral] { $way ->
                [phone] Ce numéro de téléphone est déjà enregistré
               *[email] Cette adresse e-mail est déjà enregistrée
            } chez nous : il n’y a rien à changer.
    }

utter_contact_changed =
    { $formality ->
        [formal] Le changement est confirmé : { $way ->
                [phone] votre numéro de téléphone enregistré
               *[email] votre adresse e-mail enregistrée
            } est désormais { $contact }. Si vous n’en êtes pas à l’origine, je vous prie de nous le signaler immédiatement.
        [casual] C’est confirmé : { $way ->
                [phone] ton numéro enregistré
               *[email] ton adresse e-mail enregistrée
            } est maintenant { $contact }. Si ça ne vient pas de toi, dis-le-nous tout de suite.
       *[neutral] Le changement est confirmé : { $way ->
                [phone] votre numéro de téléphone enregistré
               *[email] votre adresse e-mail enregistrée
            } est maintenant { $contact }. Si cela ne vient pas de vous, dites-le-nous tout de suite.
    }

utter_contact_declined =
    { $formality ->
        [formal] { $way ->
                [phone] Votre numéro de téléphone n’a pas été remplacé
               *[email] Votre adresse e-mail n’a pas été remplacée
            } par { $contact }, car { $why ->
                [unreached] nous n’avons pas pu vous joindre pour le confirmer
                [bounced] les messages n’y parviennent pas
               *[unsure] nous n’avons pas pu nous assurer que la demande venait de vous
            }. Nous conservons donc le contact précédent. Si vous souhaitez toujours ce changement, je vous prie de nous écrire ici.
        [casual] { $way ->
                [phone] Ton numéro n’a pas été remplacé
               *[email] Ton adresse e-mail n’a pas été remplacée
            } par { $contact }, car { $why ->
                [unreached] on n’a pas réussi à te joindre pour le confirmer
                [bounced] les messages n’y arrivent pas
               *[unsure] on n’a pas pu être sûr que la demande venait de toi
            }. On garde donc le contact d’avant. Si tu veux toujours ce changement, écris-nous ici.
       *[neutral] { $way ->
                [phone] Votre numéro de téléphone n’a pas été remplacé
               *[email] Votre adresse e-mail n’a pas été remplacée
            } par { $contact }, car { $why ->
                [unreached] nous n’avons pas pu vous joindre pour le confirmer
                [bounced] les messages n’y arrivent pas
               *[unsure] nous n’avons pas pu nous assurer que la demande venait de vous
            }. Nous gardons donc le contact précédent. Si vous souhaitez toujours ce changement, écrivez-nous ici.
    }

utter_payment_read =
    { $formality ->
        [formal]
            Voici ce que j’ai noté de votre paiement :
            { $items }
            Si quelque chose n’est pas exact, je vous prie de me le dire.
        [casual]
            Voilà ce que j’ai noté de ton paiement :
            { $items }
            S’il y a une erreur, dis-le-moi.
       *[neutral]
            Voici ce que j’ai noté de votre paiement :
            { $items }
            S’il y a une erreur, dites-le-moi.
    }

utter_payment_found =
    { $formality ->
        [formal]
            Je vous confirme que le paiement que vous nous avez signalé nous est bien parvenu :
            { $items }
        [casual]
            Ton paiement est bien arrivé :
            { $items }
       *[neutral]
            Le paiement que vous nous avez signalé est bien arrivé :
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            Nous n’avons malheureusement pas encore retrouvé le paiement que vous nous avez signalé :
            { $items }
            Certains paiements mettent quelques jours à arriver. Si vous envoyez ici une photo ou un PDF du justificatif, nous chercherons volontiers de nouveau.
        [casual]
            On n’a pas encore retrouvé ton paiement :
            { $items }
            Certains mettent quelques jours à arriver. Envoie ici une photo ou un PDF du justificatif, et on cherche de nouveau.
       *[neutral]
            Nous n’avons pas encore retrouvé le paiement que vous nous avez signalé :
            { $items }
            Certains paiements mettent quelques jours à arriver. Si vous envoyez ici une photo ou un PDF du justificatif, nous chercherons de nouveau.
    }

item_payment_amount = • Montant : { $amount }

item_payment_day = • Payé le : { $paid_on }

item_case_reference = • Référence : { $reference }

utter_contact_letter =
    { $way ->
            [phone] Le numéro de téléphone enregistré pour vous chez { $lender } a été modifié, et celui-ci n’est plus utilisé
           *[email] L’adresse e-mail enregistrée pour vous chez { $lender } a été modifiée, et celle-ci n’est plus utilisée
        }. Si vous l’avez demandé, vous n’avez rien à faire. Sinon, veuillez contacter { $lender } immédiatement.

utter_contact_letter_subject = Vos coordonnées chez { $lender } ont été modifiées

utter_book_down =
    { $formality ->
        [formal] Veuillez nous excuser, le système des comptes est inaccessible pour le moment, et je préfère ne pas vous donner de chiffres au hasard. Je vous invite à réessayer plus tard ou à vous adresser à une personne de notre équipe.
        [casual] Pardon, je n’ai pas accès au système des comptes en ce moment, et je ne veux pas te donner des chiffres au hasard. Réessaie plus tard, ou parle à une personne de l’équipe.
       *[neutral] Toutes nos excuses, le système des comptes est inaccessible en ce moment, et je ne veux pas vous donner de chiffres au hasard. Réessayez plus tard ou parlez à une personne de notre équipe.
    }

utter_relief_options =
    { $formality ->
        [formal] S’il ne vous est pas possible de payer comme convenu, voici ce qui peut être étudié. Une personne de notre équipe en décide, avec vous :
            { $items }
        [casual] Si tu ne peux pas payer comme prévu, voici ce qu’on peut regarder. C’est une personne de l’équipe qui décide, avec toi :
            { $items }
       *[neutral] S’il n’est pas possible de payer comme convenu, voici ce qui peut être étudié. Une personne de notre équipe en décide, avec vous :
            { $items }
    }

item_relief_pause = • Une pause : rien à payer pendant { $months }

item_relief_pause_waived = • Une pause sans intérêts : rien à payer pendant { $months }, et aucun intérêt ne s’ajoute

item_relief_interest_only = • Les intérêts seuls pendant { $months }

item_relief_reduced = • Des versements réduits : { $percent } de la mensualité pendant { $months }

item_relief_extension = • Une durée plus longue ({ $months } de plus), avec des mensualités plus basses

item_relief_arrears = • Les échéances en retard, étalées sur { $months }

utter_relief_own_loan =
    { $formality ->
        [formal] Pour votre prêt { $number }, voici, à titre d’exemple, ce qui peut être étudié. La mensualité actuelle est de { $instalment }. Une personne de notre équipe en décide, avec vous :
            { $items }
        [casual] Pour ton prêt { $number }, voici des exemples de ce qu’on peut regarder. Ta mensualité actuelle : { $instalment }. C’est une personne de l’équipe qui décide, avec toi :
            { $items }
       *[neutral] Pour votre prêt { $number }, voici des exemples de ce qui peut être étudié. Mensualité actuelle : { $instalment }. Une personne de notre équipe en décide, avec vous :
            { $items }
    }

item_relief_own_pause = • Rien pendant { $months }, puis { $instalment } par mois ; { $difference } de plus au total

item_relief_own_interest_only = • Les intérêts seuls ({ $first } par mois) pendant { $months }, puis { $instalment } par mois ; { $difference } de plus au total

item_relief_own_reduced = • { $first } par mois pendant { $months }, puis { $instalment } par mois ; { $difference } de plus au total

item_relief_own_extension = • Une durée plus longue ({ $months } de plus) : { $instalment } par mois ; { $difference } de plus au total

item_relief_own_arrears = • Les échéances en retard, étalées sur { $months } : { $first } par mois pendant ce temps ; { $difference } de plus au total

utter_reminder_before =
    { $formality ->
        [formal] Permettez-moi de vous rappeler que la mensualité de { $amount } de votre prêt { $number } est à régler pour le { $due }. Si votre paiement est déjà en route, vous n’avez rien à faire. S’il vous est difficile de payer, je vous prie de nous écrire avant cette date : nous chercherons une solution avec vous.
        [casual] Un petit rappel : la mensualité de { $amount } de ton prêt { $number } est à payer pour le { $due }. Si le paiement est déjà en route, tu n’as rien à faire. Si c’est difficile de payer, écris-nous avant : on cherche une solution ensemble.
       *[neutral] Un rappel : la mensualité de { $amount } de votre prêt { $number } est à régler pour le { $due }. Si le paiement est déjà en route, vous n’avez rien à faire. S’il vous est difficile de payer, écrivez-nous avant cette date : nous chercherons une solution ensemble.
    }

utter_reminder_after =
    { $formality ->
        [formal] La mensualité de { $amount } de votre prêt { $number } était à régler pour le { $due } et ne nous est pas encore parvenue. Si vous l’avez payée, dites-le-moi, je vous prie, et nous vérifierons. S’il vous est difficile de payer, écrivez-nous : il y a des solutions, et une personne de notre équipe vous répondra.
        [casual] La mensualité de { $amount } de ton prêt { $number } était à payer pour le { $due } et ne nous est pas encore arrivée. Si tu l’as payée, dis-le-moi et on vérifie. Si c’est difficile de payer, écris-nous : il y a des solutions, et une personne de l’équipe te répondra.
       *[neutral] La mensualité de { $amount } de votre prêt { $number } était à régler pour le { $due } et ne nous est pas encore parvenue. Si vous l’avez payée, dites-le-moi et nous vérifierons. S’il vous est difficile de payer, écrivez-nous : il y a des solutions, et une personne de notre équipe vous répondra.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] C’est entendu : je ne vous rappellerai plus les mensualités. Les dates d’échéance restent les mêmes, et vous pouvez redemander des rappels à tout moment.
        [casual] C’est noté : je ne t’enverrai plus de rappels pour les mensualités. Les dates d’échéance ne changent pas, et tu peux redemander des rappels quand tu veux.
       *[neutral] C’est noté : je ne vous rappellerai plus les mensualités. Les dates d’échéance ne changent pas, et vous pouvez redemander des rappels à tout moment.
    }

utter_reminders_on =
    { $formality ->
        [formal] C’est entendu : je vous enverrai un rappel avant chaque échéance.
        [casual] C’est noté : je t’envoie un rappel avant chaque échéance.
       *[neutral] C’est noté : je vous enverrai un rappel avant chaque échéance.
    }

## Dossiers

utter_case_opened =
    { $formality ->
        [formal] { $case ->
                [hardship] Je vous remercie de votre confiance. Vous avez bien fait de nous en parler : cela n’aggrave rien, et vous n’avez pas à affronter cette situation sans aide.
                [restructure] Je vous remercie de nous en avoir parlé. Votre demande d’aménagement des remboursements est bien enregistrée.
                [complaint] Je regrette sincèrement ce qui s’est passé. Nous prenons votre réclamation très au sérieux.
                [dispute] Je vous remercie de nous le signaler. Ce point sera vérifié avec soin.
                [harassment] Je regrette profondément ce que vous vivez : personne ne doit subir un tel traitement. Je vous prie de conserver les messages et le relevé des appels ; nous allons nous en occuper.
                [fraud] Je vous remercie de nous alerter. Ceci sera vérifié avant que quoi que ce soit d’autre ne vous soit demandé. D’ici là, je vous prie de ne communiquer aucun code ni mot de passe à qui que ce soit.
                [human] Bien sûr, je passe la main.
                [failed] Veuillez m’excuser : en trois tentatives, je n’ai pas pu vous aider ; je passe la main.
                [down] Veuillez m’excuser : mon système connaît une panne. Votre message est bien conservé.
               *[request] Votre demande est bien enregistrée.
            } { $open ->
                [closed] Notre bureau est fermé en ce moment ; une personne de notre équipe vous lira et vous répondra au plus tard le { $by }.
               *[open] Une personne de notre équipe vous lira et vous répondra au plus tard le { $by }.
            } Votre référence est { $reference }.
        [casual] { $case ->
                [hardship] Merci de nous en parler. Tu as bien fait : ça n’aggrave rien, et tu n’as pas à affronter ça sans aide.
                [restructure] Merci de nous dire ce qu’il te faut. Ta demande d’aménagement des remboursements est bien notée.
                [complaint] Je regrette vraiment ce qui s’est passé. On prend ta réclamation au sérieux.
                [dispute] Merci de nous le signaler. On va vérifier ça avec soin.
                [harassment] Je regrette vraiment ce que tu vis : personne ne doit subir ça. Garde bien les messages et le relevé des appels ; on va s’en occuper.
                [fraud] Merci de nous alerter. On vérifie ça avant de te demander quoi que ce soit d’autre. En attendant, ne donne aucun code ni mot de passe à personne.
                [human] Bien sûr, je passe la main.
                [failed] Pardon : trois essais, et je n’ai pas pu t’aider. Je passe la main.
                [down] Pardon : mon système est en panne. Ton message est bien gardé.
               *[request] Ta demande est bien notée.
            } { $open ->
                [closed] Le bureau est fermé en ce moment ; une personne de l’équipe te lira et te répondra au plus tard le { $by }.
               *[open] Une personne de l’équipe te lit et te répond au plus tard le { $by }.
            } Ta référence : { $reference }.
       *[neutral] { $case ->
                [hardship] Merci de votre confiance. Vous avez bien fait de nous en parler : cela n’aggrave rien, et vous n’avez pas à affronter cette situation sans aide.
                [restructure] Merci de nous dire ce dont vous avez besoin. Votre demande d’aménagement des remboursements est bien notée.
                [complaint] Je regrette ce qui s’est passé. Nous prenons votre réclamation au sérieux.
                [dispute] Merci de nous le signaler. Ce point sera vérifié avec soin.
                [harassment] Je regrette vraiment ce que vous vivez : personne ne doit être traité ainsi. Gardez bien les messages et le relevé des appels ; nous allons nous en occuper.
                [fraud] Merci de nous alerter. Nous vérifions cela avant de vous demander quoi que ce soit d’autre. D’ici là, ne communiquez aucun code ni mot de passe à personne.
                [human] Bien sûr, je passe la main.
                [failed] Toutes mes excuses : en trois essais, je n’ai pas pu vous aider ; je passe la main.
                [down] Toutes mes excuses : mon système est en panne. Votre message est bien conservé.
               *[request] Votre demande est bien notée.
            } { $open ->
                [closed] Le bureau est fermé en ce moment ; une personne de notre équipe vous lira et vous répondra au plus tard le { $by }.
               *[open] Une personne de notre équipe vous lira et vous répondra au plus tard le { $by }.
            } Votre référence est { $reference }.
    }

utter_ask_case_story =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Souhaitez-vous me dire comment les choses se passent en ce moment ? Avec vos mots, et seulement ce que vous voulez bien en dire.
                [casual] Tu veux me dire comment ça se passe en ce moment ? Avec tes mots, et seulement ce que tu as envie de dire.
               *[neutral] Voulez-vous me dire comment ça se passe en ce moment ? Avec vos mots, et seulement ce que vous avez envie de dire.
            }
        [restructure]
            { $formality ->
                [formal] Souhaitez-vous me dire ce qui a changé pour vous ? Avec vos mots, et seulement ce que vous voulez bien en dire.
                [casual] Tu peux me dire ce qui a changé pour toi ? Avec tes mots, comme tu veux.
               *[neutral] Pouvez-vous me dire ce qui a changé pour vous ? Avec vos mots, et seulement ce que vous avez envie de dire.
            }
        [dispute]
            { $formality ->
                [formal] Pourriez-vous m’indiquer ce qui vous semble inexact ? Avec vos mots, et avec tous les détails que vous jugerez utiles.
                [casual] Qu’est-ce qui te semble faux ? Dis-le avec tes mots, aussi longuement que tu veux.
               *[neutral] Pouvez-vous me dire ce qui vous semble inexact ? Avec vos mots, aussi longuement que vous voulez.
            }
        [harassment]
            { $formality ->
                [formal] Je vous écoute. Pourriez-vous me raconter ce qui s’est passé, et de la part de qui ? Avec vos mots, et seulement ce que vous voulez bien en dire.
                [casual] Je t’écoute. Tu peux me raconter ce qui s’est passé, et qui c’était ? Avec tes mots, et seulement ce que tu as envie de dire.
               *[neutral] Je vous écoute. Pouvez-vous me raconter ce qui s’est passé, et de la part de qui ? Avec vos mots, et seulement ce que vous avez envie de dire.
            }
        [fraud]
            { $formality ->
                [formal] Pourriez-vous me dire ce que vous avez constaté ? Avec vos mots, sans y joindre de code ni de mot de passe.
                [casual] Qu’est-ce que tu as remarqué ? Avec tes mots, sans mettre de code ni de mot de passe.
               *[neutral] Pouvez-vous me dire ce que vous avez remarqué ? Avec vos mots, sans code ni mot de passe.
            }
       *[complaint]
            { $formality ->
                [formal] Je vous écoute. Pourriez-vous me raconter ce qui s’est passé ? Avec vos mots, et aussi longuement que vous le souhaitez.
                [casual] Je t’écoute. Qu’est-ce qui s’est passé ? Avec tes mots, aussi longuement que tu veux.
               *[neutral] Je vous écoute. Que s’est-il passé ? Avec vos mots, aussi longuement que vous voulez.
            }
    }

utter_ask_case_wish =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Qu’est-ce qui vous soulagerait le plus ? Une pause, des mensualités plus basses ou une autre date d’échéance, par exemple ; je transmets votre souhait à notre équipe.
                [casual] Qu’est-ce qui t’aiderait le plus ? Une pause, des mensualités plus basses ou une autre date, par exemple ; je le transmets à l’équipe.
               *[neutral] Qu’est-ce qui vous aiderait le plus ? Une pause, des mensualités plus basses ou une autre date, par exemple ; je le transmets à notre équipe.
            }
        [restructure]
            { $formality ->
                [formal] Quel aménagement vous aiderait le plus ? Des mensualités plus basses, une pause ou une autre date d’échéance, par exemple ; je transmets votre souhait à notre équipe.
                [casual] Quel changement t’aiderait le plus ? Des mensualités plus basses, une pause ou une autre date, par exemple ; je le transmets à l’équipe.
               *[neutral] Quel changement vous aiderait le plus ? Des mensualités plus basses, une pause ou une autre date, par exemple ; je le transmets à notre équipe.
            }
        [dispute]
            { $formality ->
                [formal] Selon vous, comment cela devrait-il être corrigé ?
                [casual] D’après toi, ça devrait être quoi, à la place ?
               *[neutral] D’après vous, comment faudrait-il le corriger ?
            }
        [harassment]
            { $formality ->
                [formal] Qu’est-ce qui vous apporterait le plus de tranquillité ? Vous pouvez nous dire, par exemple, comment et à quelles heures vous contacter.
                [casual] Qu’est-ce qui te rendrait la tranquillité ? Tu peux nous dire, par exemple, comment et à quelles heures te contacter.
               *[neutral] Qu’est-ce qui vous rendrait la tranquillité ? Vous pouvez nous dire, par exemple, comment et à quelles heures vous contacter.
            }
        [fraud]
            { $formality ->
                [formal] Que souhaitez-vous que nous fassions en premier ?
                [casual] Tu voudrais qu’on fasse quoi en premier ?
               *[neutral] Que voulez-vous que nous fassions en premier ?
            }
       *[complaint]
            { $formality ->
                [formal] Que faudrait-il, à vos yeux, pour que les choses soient réparées ?
                [casual] Il faudrait quoi, pour toi, pour que ce soit réparé ?
               *[neutral] Que faudrait-il, pour vous, pour que les choses soient réparées ?
            }
    }

utter_ask_case_since =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Puis-je vous demander depuis quand dure cette situation ? Une idée approximative suffit.
                [casual] Ça dure depuis quand ? En gros, ça suffit.
               *[neutral] Depuis quand cela dure-t-il ? Une idée approximative suffit.
            }
        [restructure]
            { $formality ->
                [formal] Puis-je vous demander depuis quand les mensualités sont devenues lourdes ? Une idée approximative suffit.
                [casual] Depuis quand les mensualités sont trop lourdes ? En gros, ça suffit.
               *[neutral] Depuis quand les mensualités sont-elles devenues lourdes ? Une idée approximative suffit.
            }
        [dispute]
            { $formality ->
                [formal] Puis-je vous demander quand vous l’avez constaté pour la première fois ? Une idée approximative suffit.
                [casual] Tu l’as vu quand pour la première fois ? En gros, ça suffit.
               *[neutral] Quand l’avez-vous vu pour la première fois ? Une idée approximative suffit.
            }
        [harassment]
            { $formality ->
                [formal] Puis-je vous demander depuis quand cela dure ? Une idée approximative suffit.
                [casual] Ça dure depuis quand ? En gros, ça suffit.
               *[neutral] Depuis quand cela dure-t-il ? Une idée approximative suffit.
            }
        [fraud]
            { $formality ->
                [formal] Puis-je vous demander quand vous l’avez remarqué pour la première fois ? Une idée approximative suffit.
                [casual] Tu l’as remarqué quand pour la première fois ? En gros, ça suffit.
               *[neutral] Quand l’avez-vous remarqué pour la première fois ? Une idée approximative suffit.
            }
       *[complaint]
            { $formality ->
                [formal] Puis-je vous demander quand cela a commencé ? Une idée approximative suffit.
                [casual] Ça a commencé quand ? En gros, ça suffit.
               *[neutral] Quand cela a-t-il commencé ? Une idée approximative suffit.
            }
    }

utter_case_completed =
    { $formality ->
        [formal] { $case ->
                [hardship] Je vous remercie de votre confiance.
                [restructure] Je vous remercie de ces explications.
                [dispute] Je vous remercie de ces précisions.
                [harassment] Je vous remercie de me l’avoir raconté ; je sais que ce n’est pas facile.
                [fraud] Je vous remercie de ces précisions.
               *[complaint] Je vous remercie de votre franchise.
            } Tout est maintenant entre les mains d’une personne de notre équipe, qui vous répondra au plus tard le { $by }. Votre référence est { $reference }, et vous pouvez y ajouter des précisions ici à tout moment.
        [casual] { $case ->
                [hardship] Merci de ta confiance.
                [restructure] Merci pour tes explications.
                [dispute] Merci, c’est clair.
                [harassment] Merci de me l’avoir raconté ; je sais que ce n’est pas facile.
                [fraud] Merci, ça nous aide.
               *[complaint] Merci pour ta franchise.
            } Tout est maintenant entre les mains d’une personne de l’équipe, qui te répond au plus tard le { $by }. Ta référence : { $reference } ; tu peux ajouter ce que tu veux ici, quand tu veux.
       *[neutral] { $case ->
                [hardship] Merci de votre confiance.
                [restructure] Merci pour vos explications.
                [dispute] Merci pour ces précisions.
                [harassment] Merci de me l’avoir raconté ; je sais que ce n’est pas facile.
                [fraud] Merci pour ces précisions.
               *[complaint] Merci de votre franchise.
            } Tout est maintenant entre les mains d’une personne de notre équipe, qui vous répondra au plus tard le { $by }. Votre référence est { $reference }, et vous pouvez ajouter ce que vous voulez ici, à tout moment.
    }

utter_case_kept =
    { $formality ->
        [formal] Bien sûr, nous laissons les questions de côté. Ce que vous m’avez confié est conservé sous la référence { $reference }, et une personne de notre équipe vous répondra au plus tard le { $by }. Vous n’avez rien d’autre à faire.
        [casual] Bien sûr, on arrête les questions. Ce que tu m’as dit est gardé sous la référence { $reference }, et une personne de l’équipe te répond au plus tard le { $by }. Tu n’as rien d’autre à faire.
       *[neutral] Bien sûr, nous arrêtons les questions. Ce que vous m’avez dit est conservé sous la référence { $reference }, et une personne de notre équipe vous répondra au plus tard le { $by }. Vous n’avez rien d’autre à faire.
    }

utter_case_known =
    { $formality ->
        [formal] Je vous remercie. J’ai ajouté votre message à votre dossier { $reference } ; la personne qui le suit en prendra connaissance. Vous aurez une réponse au plus tard le { $by }.
        [casual] Merci. J’ai ajouté ça à ton dossier { $reference } ; la personne qui le suit le verra. Tu auras une réponse au plus tard le { $by }.
       *[neutral] Merci. J’ai ajouté cela à votre dossier { $reference } ; la personne qui le suit le verra. Vous aurez une réponse au plus tard le { $by }.
    }

utter_crisis =
    { $formality ->
        [formal] Vous avez bien fait de me le dire, et je vous en remercie. Vous comptez bien plus que n’importe quel prêt. Je vous en prie, parlez maintenant à des personnes qui peuvent vous aider :
            { $helpline }
            J’ai demandé à une personne de notre équipe de rejoindre cette conversation ({ $reference }). Y a-t-il près de vous quelqu’un en qui vous avez confiance ?
        [casual] Tu as bien fait de me le dire. Tu comptes bien plus que n’importe quel prêt. S’il te plaît, parle maintenant à des personnes qui peuvent t’aider :
            { $helpline }
            J’ai demandé à une personne de l’équipe de rejoindre cette conversation ({ $reference }). Il y a quelqu’un près de toi en qui tu as confiance ?
       *[neutral] Vous avez bien fait de me le dire. Vous comptez bien plus que n’importe quel prêt. S’il vous plaît, parlez maintenant à des personnes qui peuvent vous aider :
            { $helpline }
            J’ai demandé à une personne de notre équipe de rejoindre cette conversation ({ $reference }). Y a-t-il près de vous quelqu’un en qui vous avez confiance ?
    }

utter_missed_payment =
    { $formality ->
        [formal] Je vous remercie de nous le dire. Une échéance manquée se rattrape. Voici ce qui s’applique et comment la régler :
            { $items }
            Si votre budget est serré en ce moment, vous pouvez me le dire en toute confiance.
        [casual] Merci de nous le dire. Une échéance manquée, ça se rattrape. Voici ce qui s’applique et comment la payer :
            { $items }
            Si c’est juste côté argent en ce moment, dis-le-moi.
       *[neutral] Merci de nous le dire. Une échéance manquée se rattrape. Voici ce qui s’applique et comment la payer :
            { $items }
            Si c’est un peu juste en ce moment, dites-le-moi.
    }

utter_cases =
    { $formality ->
        [formal] Voici où en sont vos dossiers :
            { $items }
        [casual] Voici où en sont tes dossiers :
            { $items }
       *[neutral] Voici vos dossiers :
            { $items }
    }

item_case = • { $reference } ({ $case ->
        [hardship] aide pour les paiements
        [restructure] aménagement des remboursements
        [complaint] réclamation
        [dispute] contestation
        [harassment] traitement subi
        [fraud] fraude possible
        [crisis] soutien personnel
        [human] échange avec une personne
        [failed] question transmise à une personne
        [down] message reçu pendant une panne
       *[request] demande
    }) : { $state ->
        [waiting] en attente dans notre équipe, réponse au plus tard le { $by }
        [held] suivi par une personne de notre équipe, réponse au plus tard le { $by }
        [with_borrower] { $formality ->
            [casual] en attente de ta réponse
           *[neutral] en attente de votre réponse
        }
        [resolved] réglé
        [reopened] rouvert, réponse au plus tard le { $by }
        [closed] clos
       *[new] reçu, réponse au plus tard le { $by }
    }

utter_no_case =
    { $formality ->
        [formal] Je ne trouve aucun dossier dans cette conversation. Souhaitez-vous que j’en ouvre un ?
        [casual] Je ne trouve pas de dossier dans cette conversation. Tu veux que j’en ouvre un ?
       *[neutral] Je ne trouve aucun dossier dans cette conversation. Voulez-vous que j’en ouvre un ?
    }

utter_officer_joined =
    { $formality ->
        [formal] { $officer }, de notre équipe, rejoint la conversation et peut désormais la lire. Je me tais pendant ce temps.
        [casual] { $officer }, de l’équipe, est là et peut lire notre conversation. Moi, je me tais pendant ce temps.
       *[neutral] { $officer }, de notre équipe, est là et peut lire notre conversation. Je me tais pendant ce temps.
    }

utter_officer_away =
    { $formality ->
        [formal] { $officer } n’est pas en mesure de vous répondre pour le moment. Tout ce que vous avez écrit est conservé ; une autre personne de notre équipe reprend votre dossier et vous répondra au plus tard le { $by }. D’ici là, c’est de nouveau moi, l’assistant, qui vous réponds.
        [casual] { $officer } ne peut pas te répondre pour l’instant. Tout ce que tu as écrit est bien gardé ; une autre personne de l’équipe prend la suite et te répond au plus tard le { $by }. D’ici là, c’est de nouveau moi, l’assistant, qui te réponds.
       *[neutral] { $officer } ne peut pas vous répondre pour le moment. Tout ce que vous avez écrit est bien conservé ; une autre personne de notre équipe prend la suite et vous répondra au plus tard le { $by }. D’ici là, c’est de nouveau moi, l’assistant, qui vous réponds.
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } me rend la parole : c’est de nouveau l’assistant qui vous répond. Votre dossier suit son cours.
        [casual] { $officer } me repasse la main : c’est de nouveau l’assistant qui te répond. Ton dossier suit son cours.
       *[neutral] { $officer } me rend la main : c’est de nouveau l’assistant qui vous répond. Votre dossier suit son cours.
    }

utter_case_resolved =
    { $formality ->
        [formal] De notre côté, votre dossier { $reference } est réglé. S’il reste pour vous le moindre point en suspens, je vous prie de nous écrire ici.
        [casual] De notre côté, ton dossier { $reference } est réglé. S’il reste quelque chose pour toi, écris-nous ici.
       *[neutral] De notre côté, votre dossier { $reference } est réglé. S’il reste quelque chose pour vous, écrivez-nous ici.
    }

## Avis

utter_ask_score =
    { $formality ->
        [formal] Puis-je vous demander une note pour notre échange, de 1 (mauvais) à 5 (très bon) ?
        [casual] C’était comment, de 1 (mauvais) à 5 (très bon) ?
       *[neutral] Comment était notre échange, de 1 (mauvais) à 5 (très bon) ?
    }

utter_ask_comment =
    { $score ->
        [1]
            { $formality ->
                [formal] Je vous remercie de votre note de { $score } sur 5, et je regrette que cet échange ait été décevant. Accepteriez-vous de nous dire pourquoi ? Un simple « non » suffit si vous préférez en rester là.
                [casual] Merci pour ta note de { $score } sur 5 ; je regrette que ça se soit mal passé. Tu nous dis pourquoi ? « Non », ça va aussi.
               *[neutral] Merci pour votre note de { $score } sur 5 ; je regrette que cela se soit mal passé. Voulez-vous nous dire pourquoi ? « Non » convient aussi.
            }
        [2]
            { $formality ->
                [formal] Je vous remercie de votre note de { $score } sur 5, et je regrette que cet échange ait été décevant. Accepteriez-vous de nous dire pourquoi ? Un simple « non » suffit si vous préférez en rester là.
                [casual] Merci pour ta note de { $score } sur 5 ; je regrette que ça se soit mal passé. Tu nous dis pourquoi ? « Non », ça va aussi.
               *[neutral] Merci pour votre note de { $score } sur 5 ; je regrette que cela se soit mal passé. Voulez-vous nous dire pourquoi ? « Non » convient aussi.
            }
       *[other]
            { $formality ->
                [formal] Je vous remercie de votre note de { $score } sur 5. Souhaitez-vous ajouter un mot sur ce qui l’explique ? Un simple « non » suffit si vous préférez en rester là.
                [casual] Merci pour ta note de { $score } sur 5. Tu veux ajouter un mot ? « Non », ça va aussi.
               *[neutral] Merci pour votre note de { $score } sur 5. Voulez-vous ajouter un mot ? « Non » convient aussi.
            }
    }

utter_score_not_read =
    { $formality ->
        [formal] Puis-je vous demander un chiffre de 1 à 5 ?
        [casual] Tu me donnes un chiffre de 1 à 5 ?
       *[neutral] Un chiffre de 1 à 5, s’il vous plaît.
    }

utter_rating_saved =
    { $formality ->
        [formal] Je vous remercie vivement. Des personnes de notre équipe lisent chaque avis, et cela nous aide à progresser.
        [casual] Merci beaucoup ! Des personnes de l’équipe le lisent, et ça nous aide à progresser.
       *[neutral] Merci beaucoup. Des personnes de notre équipe le lisent, et cela nous aide à progresser.
    }

utter_feedback_saved =
    { $formality ->
        [formal] Je vous remercie de cette suggestion. Je l’ai transmise à notre équipe.
        [casual] Merci pour l’idée ! Je l’ai passée à l’équipe.
       *[neutral] Merci pour cette suggestion. Je l’ai transmise à notre équipe.
    }

utter_praise_thanks =
    { $formality ->
        [formal] Vos mots font très plaisir, et je les ai transmis à notre équipe. Puis-je vous demander une note ?
        [casual] Ça fait plaisir à lire ! Je l’ai passé à l’équipe. Tu me mets une note ?
       *[neutral] Cela fait plaisir à lire, et je l’ai transmis à notre équipe. Puis-je vous demander une note ?
    }

utter_thumb_up =
    { $formality ->
        [formal] Je vous remercie.
        [casual] Merci !
       *[neutral] Merci.
    }

utter_thumb_down =
    { $formality ->
        [formal] Je regrette de ne pas vous avoir été utile. Puis-je vous demander ce qui manquait ? Vous pouvez aussi parler à une personne de notre équipe.
        [casual] Dommage que ça n’ait pas suffi. Qu’est-ce qui manquait ? Ou tu préfères parler à quelqu’un ?
       *[neutral] Je regrette que cela n’ait pas suffi. Que manquait-il ? Vous pouvez aussi parler à une personne de notre équipe.
    }

## L’accueil

utter_disclosure =
    { $formality ->
        [formal] Je suis l’assistant numérique de { $lender } : un programme, et non une personne ; vous pouvez demander à parler à quelqu’un à tout moment. Notre conversation est conservée afin que l’on puisse répondre à vos questions et que notre équipe puisse en assurer le suivi.
        [casual] Je suis l’assistant numérique de { $lender } : un programme, pas une personne ; tu peux demander à parler à quelqu’un quand tu veux. Notre conversation est gardée pour répondre à tes questions et pour que l’équipe puisse suivre.
       *[neutral] Je suis l’assistant numérique de { $lender } : un programme, pas une personne ; vous pouvez demander à parler à quelqu’un à tout moment. Notre conversation est conservée pour répondre à vos questions et pour que notre équipe puisse en assurer le suivi.
    }

utter_masked =
    { $secret ->
        [card]
            { $formality ->
                [formal] Pour votre sécurité, je n’ai pas conservé le numéro de carte ; nous ne le demandons jamais. S’il a aussi été envoyé ailleurs, je vous invite à demander à votre banque de remplacer la carte.
                [casual] Pour ta sécurité, je n’ai pas gardé le numéro de carte ; on ne le demande jamais. Si tu l’as aussi envoyé ailleurs, demande à ta banque de changer la carte.
               *[neutral] Pour votre sécurité, je n’ai pas gardé le numéro de carte ; nous ne le demandons jamais. Si vous l’avez aussi envoyé ailleurs, demandez à votre banque de changer la carte.
            }
       *[password]
            { $formality ->
                [formal] Pour votre sécurité, je n’ai pas conservé le mot de passe ; nous ne le demandons jamais. S’il a aussi été envoyé ailleurs, je vous invite à le changer.
                [casual] Pour ta sécurité, je n’ai pas gardé le mot de passe ; on ne le demande jamais. Si tu l’as aussi envoyé ailleurs, change-le.
               *[neutral] Pour votre sécurité, je n’ai pas gardé le mot de passe ; nous ne le demandons jamais. Si vous l’avez aussi envoyé ailleurs, changez-le.
            }
    }

utter_too_long =
    { $formality ->
        [formal] Votre message est malheureusement trop long, et rien n’en a été conservé. Puis-je vous demander de le limiter à { $limit } caractères, ou de l’envoyer en plusieurs parties ?
        [casual] Ce message est trop long, du coup rien n’a été gardé. Limite-le à { $limit } caractères, ou envoie-le en plusieurs fois.
       *[neutral] Ce message est trop long, et rien n’en a été conservé. Limitez-le à { $limit } caractères, ou envoyez-le en plusieurs parties.
    }

utter_empty =
    { $formality ->
        [formal] Votre message est arrivé vide. Puis-je vous demander d’écrire quelques mots ?
        [casual] Ton message est arrivé vide. Tu voulais écrire quoi ?
       *[neutral] Votre message est arrivé vide. Écrivez quelque chose, s’il vous plaît.
    }

utter_too_fast =
    { $formality ->
        [formal] Plusieurs messages sont arrivés en même temps. Auriez-vous l’amabilité de patienter un instant, puis de renvoyer le vôtre ?
        [casual] Ça fait beaucoup de messages d’un coup. Attends un instant, puis renvoie le tien.
       *[neutral] Beaucoup de messages sont arrivés en même temps. Attendez un instant, puis renvoyez le vôtre.
    }

utter_attachment =
    { $formality ->
        [formal] Les images, les messages vocaux et les fichiers ne peuvent malheureusement pas encore être lus ici. Auriez-vous l’amabilité de me l’écrire, ou de le remettre à une personne de notre équipe ?
        [casual] Je ne peux pas encore lire les images, les vocaux ni les fichiers ici. Écris-le-moi, ou donne-le à une personne de l’équipe.
       *[neutral] Les images, les messages vocaux et les fichiers ne peuvent pas encore être lus ici. Écrivez-le, ou remettez-le à une personne de notre équipe.
    }

utter_delayed =
    { $formality ->
        [formal] Je vous prie d’excuser cette attente. Votre message est bien conservé et recevra une réponse dans un instant.
        [casual] Pardon pour l’attente. Ton message est bien gardé, tu as une réponse dans un instant.
       *[neutral] Toutes mes excuses pour l’attente. Votre message est bien conservé, et la réponse arrive dans un instant.
    }

## Pièces

opener-answer-1 =
    { $formality ->
        [formal] Bien sûr, regardons cela ensemble avec plaisir.
        [casual] Bien sûr, on regarde ça ensemble.
       *[neutral] Bien sûr, regardons cela ensemble.
    }

opener-answer-2 =
    { $formality ->
        [formal] Je vous remercie de votre question.
        [casual] Merci pour ta question.
       *[neutral] Merci pour votre question.
    }

opener-answer-3 =
    { $formality ->
        [formal] Vous frappez à la bonne porte.
        [casual] Tu frappes à la bonne porte.
       *[neutral] Vous êtes au bon endroit pour cela.
    }

lead-answer-1 =
    { $formality ->
        [formal] Si vous le permettez, je vous expose ce que je peux vous en dire.
        [casual] Si ça peut t’aider, voilà ce que je peux te dire.
       *[neutral] Si cela peut vous aider, voici ce que je peux vous dire.
    }

lead-answer-2 =
    { $formality ->
        [formal] Peut-être ceci vous sera-t-il utile.
        [casual] Ça te servira peut-être.
       *[neutral] Ceci vous sera peut-être utile.
    }

closer-answer-1 =
    { $formality ->
        [formal] Si vous souhaitez l’examiner plus en détail, je suis à votre disposition.
        [casual] Si tu veux qu’on regarde ça de plus près, je suis là.
       *[neutral] Si vous voulez regarder cela de plus près avec moi, je suis là.
    }

closer-answer-2 =
    { $formality ->
        [formal] Prenez tout le temps qu’il vous faut pour y réfléchir.
        [casual] Prends ton temps pour y réfléchir.
       *[neutral] Prenez le temps qu’il vous faut pour y réfléchir.
    }

closer-answer-3 =
    { $formality ->
        [formal] Si un point méritait d’être éclairci, je vous l’expliquerais bien volontiers.
        [casual] Si un truc n’est pas clair, dis-le-moi et je t’explique.
       *[neutral] Si un point n’est pas clair, je vous l’explique volontiers.
    }

lead-task-1 =
    { $formality ->
        [formal] Une simple précision, si vous le permettez.
        [casual] Juste une petite chose.
       *[neutral] Juste une petite précision, si vous voulez bien.
    }

lead-task-2 =
    { $formality ->
        [formal] Avec votre permission, poursuivons.
        [casual] On continue, si ça te va.
       *[neutral] Continuons, si cela vous convient.
    }

## Boutons

button-products = Nos prêts
button-rates = Taux d’intérêt
button-calculate = Calculer un prêt
button-my_loan = Mon prêt
button-next_payment = Prochaine échéance
button-human = Parler à une personne
button-send_mail = Envoyer un code par e-mail
button-send_sms = Envoyer un code par SMS
button-share_number = Partager mon numéro
button-hardship = De l’aide pour payer
button-relief = Aménager mon prêt
button-plan = Échéancier
button-apply = Faire une demande
button-documents = Documents à fournir
button-say_yes = Oui
button-say_no = Non
button-stop = En rester là
button-more_formal = Plus formel
button-more_casual = Plus décontracté
button-shorter = Plus court
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = Faire une réclamation
button-no_reminders = Ne plus recevoir de rappels

## La page web

page-title = { $lender } – messagerie
page-heading = Assistant de { $lender }
page-welcome = Voici l’assistant numérique de { $lender }, un programme. Posez vos questions sur les prêts dans l’une de nos langues ; vous pouvez demander à parler à une personne à tout moment.
page-input = Votre message
page-placeholder = Écrivez votre message
page-send = Envoyer
page-typing = L’assistant écrit…
page-connecting = Connexion…
page-offline = Pas de connexion. Vos messages partiront dès qu’elle sera rétablie.
page-online = Connexion rétablie
page-not-sent = Non envoyé
page-retry = Réessayer
page-you = Vous
page-assistant = Assistant
page-officer = { $officer } (équipe des prêts)
page-language = Langue
page-unlink = Oublier qui je suis ici
page-unlink-confirm = Ensuite, vous ne serez plus reconnu dans cette conversation avant d’avoir donné un nouveau code. Continuer ?
page-new = Nouvelle conversation
page-new-confirm = Cette conversation disparaîtra de la page ; notre équipe la conserve. En commencer une nouvelle ?
page-thumbs = Cette réponse vous a-t-elle été utile ?
page-thumb-up = Oui, utile
page-thumb-down = Non, pas utile
page-thumbed = Merci, c’est noté
page-stars = Votre note
page-star =
    { $count ->
        [one] { $count } étoile sur 5
       *[other] { $count } étoiles sur 5
    }
page-latest = Aller au dernier message
page-skip = Aller au champ de saisie
page-error = Un problème est survenu. Réessayez dans un instant.
page-log = Conversation

## Unités

unit-working-days =
    { $count ->
        [one] { $count } jour ouvré
       *[other] { $count } jours ouvrés
    }

## Plans to look at

plan-quote = Échéancier : { $name }, { $amount } sur { $term }
plan-loan = Échéancier du prêt { $number } ({ $name })
plan-statement = Relevé du prêt { $number } ({ $name })
plan-change = Prêt { $number } ({ $name }) : l’échéancier avant et après
plan-sum =
    { $count ->
        [one] { $count } échéance de { $payment } ; { $total } au total, dont { $interest } d’intérêts.
       *[other] { $count } échéances, la première de { $payment } ; { $total } au total, dont { $interest } d’intérêts.
    }
plan-sum-change = Avant : { $before } au total (échéances : { $count_before }). Après : { $total } au total (échéances : { $count }).
plan-number = N°
plan-due = Date d’échéance
plan-payment = Échéance
plan-principal = Capital
plan-interest = Intérêts
plan-overdue = Échéances passées
plan-balance = Capital restant dû
plan-total = Total
plan-currency = Devise
plan-each = Versé à chaque échéance
plan-year = Versé chaque année
plan-left = Capital restant dû
plan-before = Avant
plan-now = Nouvel échéancier
plan-in = Tous les montants sont en { $currency }.
plan-example = Un exemple, pas une offre.
plan-made = Situation au { $as_of }.
plan-rate = Taux d’intérêt annuel
plan-apr = TAEG
plan-fee = Frais de dossier
plan-owed = Capital restant dû
plan-arrears = Échéances passées à régler
plan-payoff = Pour tout solder aujourd’hui, intérêts compris
plan-borrower = Au nom de
plan-source = Extrait du registre des prêts de { $lender }, situation au { $as_of }. Ce relevé n’est pas certifié ; les copies certifiées sont établies par une personne de notre équipe.
plan-page = Page { $page } sur { $pages }
plan-table = Toutes les échéances
plan-save = Enregistrer en { $form }
