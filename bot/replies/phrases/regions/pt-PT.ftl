# Frases prontas de quem atende, português de Portugal: só as que aqui se dizem de outra maneira; o resto vem de ../pt.ftl.
# O agradecimento marca quem fala: obrigada (mulher), obrigado (homem); sem essa informação, «agradeço».
# Tratamento formal: terceira pessoa sem pronome («queira», «peço-lhe»); nem «você», nem «o senhor» ou «a senhora». Tratamento neutral: o mesmo, mais simples. Tratamento casual: tu, sem gíria.
# Sem género para quem recebe: evitam-se «preocupado», «sozinho», «juntos».
# Termos: prestação, prazo, juros, comissão, por pagar, proposta, reclamação, processo, recibo de vencimento, fotografia.
# { $by } começa pelo dia da semana: antes dele só «até»; as datas vão com «a» ou «até».

## Greet

phrase_greet =
    { $formality ->
        [formal] Apresento-lhe os meus cumprimentos. O meu nome é { $officer }, da { $lender }, e a partir deste momento acompanho pessoalmente o seu processo.
        [casual] Olá! Sou { $officer }, da { $lender }. Agora quem te escreve é uma pessoa, e vou tratar disto contigo.
       *[neutral] Olá, o meu nome é { $officer } e faço parte da equipa da { $lender }. A partir de agora, acompanho pessoalmente o seu processo.
    }

phrase_greet_name =
    { $formality ->
        [formal] Apresento-lhe os meus cumprimentos, { $name }. O meu nome é { $officer }, da { $lender }, e a partir deste momento acompanho pessoalmente o seu processo.
        [casual] Olá, { $name }! Sou { $officer }, da { $lender }. Agora quem te escreve é uma pessoa, e vou tratar disto contigo.
       *[neutral] Olá, { $name }. O meu nome é { $officer } e faço parte da equipa da { $lender }. A partir de agora, acompanho pessoalmente o seu processo.
    }

phrase_greet_again =
    { $formality ->
        [formal] Escreve-lhe de novo { $officer }. Agradeço a sua mensagem.
        [casual] Olá, é { $officer } outra vez. { $speaker ->
            [woman] Obrigada por escreveres.
            [man] Obrigado por escreveres.
           *[unsaid] Agradeço a tua mensagem.
        }
       *[neutral] Olá, é { $officer } de novo. { $speaker ->
            [woman] Obrigada por escrever.
            [man] Obrigado por escrever.
           *[unsaid] Agradeço a sua mensagem.
        }
    }

phrase_read_everything =
    { $formality ->
        [formal] Li com toda a atenção o que escreveu. Não é necessário voltar a contar.
        [casual] Já li tudo o que escreveste, por isso não precisas de contar outra vez.
       *[neutral] Li tudo o que escreveu. Não precisa de contar outra vez.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] Agradeço-lhe sinceramente que me tenha contado isto com tanta franqueza. Sei que não é fácil.
        [casual] { $speaker ->
            [woman] Obrigada por me contares isto tão abertamente.
            [man] Obrigado por me contares isto tão abertamente.
           *[unsaid] Agradeço-te que me contes isto tão abertamente.
        } Sei que não é fácil.
       *[neutral] { $speaker ->
            [woman] Obrigada por me contar isto com tanta franqueza.
            [man] Obrigado por me contar isto com tanta franqueza.
           *[unsaid] Agradeço que me conte isto com tanta franqueza.
        } Sei que não é fácil.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] Lamento sinceramente aquilo por que está a passar.
        [casual] Lamento mesmo aquilo por que estás a passar.
       *[neutral] Lamento muito aquilo por que está a passar.
    }

phrase_take_time =
    { $formality ->
        [formal] Leve, por favor, todo o tempo de que precisar e escreva quando lhe for mais conveniente. Lerei com toda a atenção.
        [casual] Leva o tempo de que precisares e escreve-me quando te der jeito. Eu leio.
       *[neutral] Leve o tempo de que precisar e escreva-me quando lhe der jeito. Eu leio.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            A sua segurança preocupa-me, e neste momento nada mais importa. Está em segurança agora? Aqui encontra ajuda imediata:
            { $helpline }
        [casual]
            Preocupo-me contigo, e agora nada mais importa. Estás em segurança neste momento? Aqui há quem te ajude já:
            { $helpline }
       *[neutral]
            Preocupo-me consigo, e agora nada mais importa. Está em segurança neste momento? Aqui há quem ajude de imediato:
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] Posso perguntar desde quando está assim a situação? Basta uma data aproximada.
        [casual] Desde quando é que as coisas estão assim? Mais ou menos já chega.
       *[neutral] Desde quando é que está assim? Basta uma data aproximada.
    }

phrase_ask_afford =
    { $formality ->
        [formal] Posso perguntar quanto lhe seria possível pagar por mês sem que falte para alimentação, habitação ou medicamentos? Um valor pequeno está muito bem e, se de momento não for possível pagar nada, também o pode dizer à vontade.
        [casual] Quanto conseguirias pagar por mês sem te faltar para comida, casa ou medicamentos? Pode ser pouco e, se agora não conseguires pagar nada, não faz mal.
       *[neutral] Quanto conseguiria pagar por mês sem que lhe falte para comida, casa ou medicamentos? Pode ser pouco e, se agora não conseguir pagar nada, não faz mal.
    }

phrase_ask_document =
    { $formality ->
        [formal] Importa-se de nos fazer chegar { $document ->
            [income] um comprovativo do seu rendimento atual, como um recibo de vencimento
            [jobloss] a carta ou a declaração sobre o fim do seu trabalho
            [illness] uma declaração de um médico ou de um hospital
            [account] os extratos da conta bancária dos últimos três meses
           *[identity] um documento com o seu nome e a sua fotografia
        }? Pode enviar uma fotografia ou um PDF aqui mesmo, neste chat; se preferir, pode trazer uma cópia ou enviá-la pelo correio. Caso não tenha nenhum documento assim, queira dizer-mo, e encontraremos outra maneira.
        [casual] Podes mandar-nos { $document ->
            [income] algo que mostre quanto ganhas agora, como um recibo de vencimento
            [jobloss] a carta ou a declaração de que o teu trabalho acabou
            [illness] uma declaração de um médico ou de um hospital
            [account] os extratos da tua conta dos últimos três meses
           *[identity] um documento com o teu nome e a tua fotografia
        }? Serve uma fotografia ou um PDF aqui mesmo, no chat; se preferires, traz uma cópia ou manda-a pelo correio. Se não tiveres nada assim, diz-me e arranjamos outra maneira.
       *[neutral] Pode enviar-nos { $document ->
            [income] um comprovativo do seu rendimento atual, como um recibo de vencimento
            [jobloss] a carta ou a declaração sobre o fim do seu trabalho
            [illness] uma declaração de um médico ou de um hospital
            [account] os extratos da sua conta dos últimos três meses
           *[identity] um documento com o seu nome e a sua fotografia
        }? Pode ser uma fotografia ou um PDF aqui mesmo, neste chat; se preferir, traga uma cópia ou envie-a pelo correio. Se não tiver nenhum documento assim, diga-me, e encontramos outra maneira.
    }

phrase_ask_call =
    { $formality ->
        [formal] Permite que lhe telefone? Se estiver de acordo, indique, por favor, o número e a hora que mais lhe convier. Se preferir escrever, continuamos por aqui com todo o gosto.
        [casual] Posso ligar-te? Se quiseres, diz-me o número e a que horas te dá jeito. Se preferires escrever, continuamos por aqui.
       *[neutral] Posso ligar-lhe? Se concordar, diga-me o número e a hora que lhe dá mais jeito. Se preferir escrever, continuamos por aqui.
    }

phrase_ask_understood =
    { $formality ->
        [formal] Compreendi bem o que me contou? Se alguma coisa não for como quis dizer, peço-lhe que me indique.
        [casual] Percebi bem o que me contaste? Se alguma coisa não for como querias dizer, diz-me.
       *[neutral] Percebi bem o que me contou? Se alguma coisa não for como queria dizer, diga-me, por favor.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] Uma possibilidade seria alargar o prazo do empréstimo em { $months }. A prestação passaria a { $instalment } por mês; em todo o prazo, seriam { $more } a mais de juros.
        [casual] Uma hipótese seria alargar o prazo do empréstimo em { $months }. Pagavas { $instalment } por mês; em todo o prazo, seriam { $more } a mais de juros.
       *[neutral] Uma possibilidade seria alargar o prazo do empréstimo em { $months }. Pagaria { $instalment } por mês; em todo o prazo, seriam { $more } a mais de juros.
    }

phrase_option_pause =
    { $formality ->
        [formal] Uma possibilidade seria uma pausa: durante { $months }, não haveria prestações a pagar. { $interest ->
            [runs] Nesse período, os juros continuariam a contar.
           *[stops] Nesse período, não seriam cobrados juros.
        } A prestação seguinte seria a { $due }.
        [casual] Uma hipótese seria uma pausa: { $months } sem pagar prestações. { $interest ->
            [runs] Nesse tempo, os juros continuavam a contar.
           *[stops] Nesse tempo, não havia juros.
        } A prestação seguinte seria a { $due }.
       *[neutral] Uma possibilidade seria uma pausa: { $months } sem pagar prestações. { $interest ->
            [runs] Nesse período, os juros continuariam a contar.
           *[stops] Nesse período, não haveria juros.
        } A prestação seguinte seria a { $due }.
    }

phrase_option_reduce =
    { $formality ->
        [formal] Uma possibilidade seria uma prestação mais baixa durante algum tempo: { $reduced } por mês durante { $months }. Depois, a prestação passaria a { $later } por mês.
        [casual] Uma hipótese seria pagar menos durante uns tempos: { $reduced } por mês durante { $months }. Depois, seriam { $later } por mês.
       *[neutral] Uma possibilidade seria baixar a prestação durante algum tempo: { $reduced } por mês durante { $months }. Depois, seriam { $later } por mês.
    }

phrase_option_spread =
    { $formality ->
        [formal] Uma possibilidade seria repartir por { $months } o que ficou por pagar, { $overdue }. Seriam { $monthly } por mês, além da prestação habitual.
        [casual] Uma hipótese seria dividir por { $months } o que ficou por pagar, { $overdue }. Seriam { $monthly } por mês, além da prestação do costume.
       *[neutral] Uma possibilidade seria dividir por { $months } o que ficou por pagar, { $overdue }. Seriam { $monthly } por mês, além da prestação habitual.
    }

phrase_option_waive =
    { $formality ->
        [formal] Não terá de pagar a comissão de { $amount }.
        [casual] Não tens de pagar a comissão de { $amount }.
       *[neutral] Não tem de pagar a comissão de { $amount }.
    }

phrase_nothing_now =
    { $formality ->
        [formal] Antes de { $day }, não terá de pagar nada.
        [casual] Não tens de pagar nada antes de { $day }.
       *[neutral] Antes de { $day }, não tem de pagar nada.
    }

phrase_no_pressure =
    { $formality ->
        [formal] Não é necessário decidir hoje. Peço-lhe que pense com calma e fale com pessoas da sua confiança. A proposta mantém-se até { $day }, inclusive, e nada piora entretanto.
        [casual] Não tens de decidir hoje. Pensa com calma e fala com alguém da tua confiança. A proposta mantém-se até { $day }, inclusive, e nada piora enquanto pensas.
       *[neutral] Não tem de decidir hoje. Pense com calma e fale com quem for da sua confiança. A proposta mantém-se até { $day }, inclusive, e nada piora enquanto pensa.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Fica então assim acordado, e agradeço-lhe. Receberá tudo por escrito até { $day }. Até lá, não é necessário fazer mais nada.
        [casual] { $speaker ->
            [woman] Então fica combinado, obrigada.
            [man] Então fica combinado, obrigado.
           *[unsaid] Então fica combinado, e agradeço-te.
        } Recebes tudo por escrito até { $day } e, até lá, não precisas de fazer mais nada.
       *[neutral] { $speaker ->
            [woman] Então fica combinado, obrigada.
            [man] Então fica combinado, obrigado.
           *[unsaid] Então fica combinado, e agradeço.
        } Vai receber tudo por escrito até { $day }. Até lá, não precisa de fazer mais nada.
    }

phrase_next_payment =
    { $formality ->
        [formal] O seu próximo pagamento é de { $payment }, a { $due }. Se se tornar difícil, peço-lhe que me escreva antes desse dia.
        [casual] O teu próximo pagamento é de { $payment }, a { $due }. Se ficar difícil, escreve-me antes desse dia.
       *[neutral] O seu próximo pagamento é de { $payment }, a { $due }. Se ficar difícil, escreva-me antes desse dia, por favor.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Vou verificar com atenção e respondo-lhe por aqui até { $by }.
        [casual] Vou ver isto e respondo-te por aqui até { $by }.
       *[neutral] Vou verificar e respondo por aqui até { $by }.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Gostaria de consultar alguém da nossa equipa que conhece o assunto melhor do que eu. Terá notícias minhas até { $by } e não será necessário voltar a explicar.
        [casual] Quero perguntar a alguém da equipa que percebe mais disto do que eu. Escrevo-te até { $by }, e não precisas de explicar tudo outra vez.
       *[neutral] Quero consultar alguém da nossa equipa que conhece este assunto melhor do que eu. Escrevo-lhe até { $by }, e não vai precisar de explicar tudo outra vez.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Estamos a analisar a sua reclamação com toda a atenção. Receberá a nossa resposta por escrito até { $answer }.
        [casual] Estamos a ver a tua reclamação. Recebes a nossa resposta por escrito até { $answer }.
       *[neutral] Estamos a analisar a sua reclamação. Vai receber a nossa resposta por escrito até { $answer }.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Peço-lhe desculpa pelo tempo que teve de esperar.
        [casual] Desculpa teres tido de esperar.
       *[neutral] Lamento que tenha tido de esperar.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Cometemos um erro, e peço-lhe desculpa. Vamos corrigi-lo.
        [casual] Enganámo-nos, e lamento. Vamos resolver.
       *[neutral] Cometemos um erro, e lamento. Vamos corrigi-lo.
    }

phrase_refund =
    { $formality ->
        [formal] O montante de { $amount } ser-lhe-á devolvido até { $day }. Não é necessário fazer nada.
        [casual] Devolvemos-te { $amount } até { $day }. Não precisas de fazer nada.
       *[neutral] Devolvemos-lhe { $amount } até { $day }. Não precisa de fazer nada.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] Analisei tudo com o maior cuidado e lamento: isto não nos é possível fazer. Permita-me ver consigo o que é possível.
        [casual] Vi isto com cuidado e lamento: não podemos fazer isto. Vamos ver o que se pode fazer.
       *[neutral] Analisei isto com cuidado e lamento: não o podemos fazer. Vamos ver o que é possível.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] Há mais alguma coisa que lhe cause preocupação ou em que possa ser útil?
        [casual] Há mais alguma coisa que te preocupe ou em que te possa ajudar?
       *[neutral] Há mais alguma coisa que lhe cause preocupação ou em que possa ajudar?
    }

phrase_goodbye =
    { $formality ->
        [formal] Agradeço-lhe a conversa e desejo-lhe tudo de bom. Pode escrever aqui em qualquer altura.
        [casual] { $speaker ->
            [woman] Obrigada pela conversa, e tudo de bom para ti.
            [man] Obrigado pela conversa, e tudo de bom para ti.
           *[unsaid] Foi bom falar contigo. Agradeço-te, e tudo de bom.
        } Podes escrever aqui quando quiseres.
       *[neutral] { $speaker ->
            [woman] Obrigada pela conversa. Desejo-lhe tudo de bom.
            [man] Obrigado pela conversa. Desejo-lhe tudo de bom.
           *[unsaid] Agradeço a conversa e desejo-lhe tudo de bom.
        } Pode escrever aqui quando quiser.
    }
