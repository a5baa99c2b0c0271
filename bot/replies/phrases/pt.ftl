# Frases prontas de quem atende, português do Brasil; o que Portugal diz de outra maneira está em regions/pt-PT.ftl. O contrato é phrases.yml.
# Quem escreve é uma pessoa: fala de si como «eu» e da instituição como «nós». O agradecimento marca quem fala: obrigada (mulher), obrigado (homem); sem essa informação, «agradeço».
# Tratamento formal: terceira pessoa com fórmulas de cortesia («peço que», «permita-me»), sem pronome: nem «você», nem «o senhor» ou «a senhora».
# Tratamento neutral: «você», simples e gentil.
# Tratamento casual: «você» com «te» e «pra», leve e calmo, sem gírias.
# Sem gênero para quem recebe: evitam-se «preocupado», «tranquilo», «sozinho», «juntos». { $name } vai completo, como foi escrito.
# Termos: empréstimo, parcela, prazo, juros, tarifa, em aberto, proposta, reclamação; evitam-se «dívida», «inadimplência» e «cobrança».
# { $by } começa pelo dia da semana: antes dele só «até», nunca artigo.

## Greet

phrase_greet =
    { $formality ->
        [formal] Olá. Meu nome é { $officer }, da { $lender }, e a partir deste momento cuidarei pessoalmente do seu atendimento.
        [casual] Oi! Aqui é { $officer }, da { $lender }. Agora quem te escreve é uma pessoa, e eu vou cuidar disso com você.
       *[neutral] Olá! Meu nome é { $officer }, da equipe da { $lender }. A partir de agora, eu cuido pessoalmente do seu atendimento.
    }

phrase_greet_name =
    { $formality ->
        [formal] Olá, { $name }. Meu nome é { $officer }, da { $lender }, e a partir deste momento cuidarei pessoalmente do seu atendimento.
        [casual] Oi, { $name }! Aqui é { $officer }, da { $lender }. Agora quem te escreve é uma pessoa, e eu vou cuidar disso com você.
       *[neutral] Olá, { $name }! Meu nome é { $officer }, da equipe da { $lender }. A partir de agora, eu cuido pessoalmente do seu atendimento.
    }

phrase_greet_again =
    { $formality ->
        [formal] Olá, aqui é { $officer } novamente. Agradeço a sua mensagem.
        [casual] Oi, { $officer } aqui de novo. { $speaker ->
            [woman] Obrigada por escrever.
            [man] Obrigado por escrever.
           *[unsaid] Agradeço a mensagem.
        }
       *[neutral] Olá, aqui é { $officer } de novo. { $speaker ->
            [woman] Obrigada por escrever.
            [man] Obrigado por escrever.
           *[unsaid] Agradeço a sua mensagem.
        }
    }

phrase_read_everything =
    { $formality ->
        [formal] Li com atenção tudo o que escreveu. Não é preciso contar de novo.
        [casual] Já li tudo o que você escreveu, então não precisa contar de novo.
       *[neutral] Li tudo o que você escreveu. Você não precisa contar de novo.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] Agradeço sinceramente por me contar isso com tanta franqueza. Sei que não é fácil.
        [casual] { $speaker ->
            [woman] Obrigada por me contar isso tão abertamente.
            [man] Obrigado por me contar isso tão abertamente.
           *[unsaid] Agradeço por me contar isso tão abertamente.
        } Eu sei que não é fácil.
       *[neutral] { $speaker ->
            [woman] Obrigada por me contar isso com tanta sinceridade.
            [man] Obrigado por me contar isso com tanta sinceridade.
           *[unsaid] Agradeço por me contar isso com tanta sinceridade.
        } Sei que não é fácil.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] Lamento sinceramente o momento por que está passando.
        [casual] Sinto muito mesmo pelo que você está passando.
       *[neutral] Sinto muito pelo que você está passando.
    }

phrase_take_time =
    { $formality ->
        [formal] Leve, por favor, todo o tempo de que precisar e escreva quando for mais conveniente. Lerei com toda a atenção.
        [casual] Leve o tempo que precisar e me escreva quando der. Eu vou ler.
       *[neutral] Leve o tempo de que precisar e escreva quando for melhor para você. Eu vou ler.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            A sua segurança me preocupa, e neste momento nada mais importa. Está em segurança agora? Aqui há ajuda imediata:
            { $helpline }
        [casual]
            Eu me preocupo com você, e agora nada mais importa. Você está em segurança neste momento? Aqui tem quem te ajude na hora:
            { $helpline }
       *[neutral]
            Eu me preocupo com você, e agora nada mais importa. Você está em segurança neste momento? Aqui você encontra ajuda imediata:
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] Poderia me dizer desde quando a situação está assim? Uma data aproximada é suficiente.
        [casual] Desde quando as coisas estão assim? Pode ser mais ou menos.
       *[neutral] Desde quando a situação está assim? Basta uma data aproximada.
    }

phrase_ask_afford =
    { $formality ->
        [formal] Poderia me dizer quanto seria possível pagar por mês sem que falte para alimentação, moradia ou remédios? Um valor pequeno está muito bem e, se no momento não for possível pagar nada, também pode dizer com toda a confiança.
        [casual] Quanto você conseguiria pagar por mês sem faltar pra comida, moradia ou remédio? Pode ser pouquinho, e tudo bem se agora não der pra pagar nada.
       *[neutral] Quanto você conseguiria pagar por mês sem que falte para comida, moradia ou remédios? Pode ser pouco, e tudo bem se agora não for possível pagar nada.
    }

phrase_ask_document =
    { $formality ->
        [formal] Poderia nos enviar, por gentileza, { $document ->
            [income] um comprovante da sua renda atual, como um contracheque
            [jobloss] um documento sobre o fim do seu trabalho, como o termo de rescisão
            [illness] um atestado ou um laudo de um médico ou de um hospital
            [account] os extratos da conta bancária dos últimos três meses
           *[identity] um documento com o seu nome e a sua fotografia
        }? Pode ser uma foto ou um PDF aqui mesmo, neste chat; se preferir, também é possível trazer uma cópia ou enviá-la pelo correio. Caso não tenha nenhum documento assim, peço que me diga, e encontraremos outro caminho.
        [casual] Você pode nos mandar { $document ->
            [income] algo que mostre quanto você ganha agora, como um contracheque
            [jobloss] algum papel sobre o fim do seu trabalho, como o termo de rescisão
            [illness] um atestado ou um laudo de um médico ou de um hospital
            [account] os extratos da sua conta dos últimos três meses
           *[identity] um documento com o seu nome e a sua foto
        }? Serve uma foto ou um PDF aqui mesmo, no chat; se preferir, traga uma cópia ou mande pelo correio. Se não tiver nada assim, me diga, e a gente acha outro jeito.
       *[neutral] Você poderia nos enviar { $document ->
            [income] um comprovante da sua renda atual, como um contracheque
            [jobloss] um documento sobre o fim do seu trabalho, como o termo de rescisão
            [illness] um atestado ou um laudo de um médico ou de um hospital
            [account] os extratos da sua conta bancária dos últimos três meses
           *[identity] um documento com o seu nome e a sua foto
        }? Pode ser uma foto ou um PDF aqui mesmo, neste chat; se preferir, traga uma cópia ou envie pelo correio. Se não tiver nenhum documento assim, me diga, e encontramos outro jeito.
    }

phrase_ask_call =
    { $formality ->
        [formal] Permite que eu telefone? Se concordar, peço que indique o número e o melhor horário. Se preferir escrever, podemos continuar por aqui com prazer.
        [casual] Posso te ligar? Se quiser, me diga o número e um bom horário. Se preferir escrever, a gente continua por aqui.
       *[neutral] Posso ligar para você? Se concordar, me diga o número e um bom horário. Se preferir escrever, continuamos por aqui.
    }

phrase_ask_understood =
    { $formality ->
        [formal] Compreendi bem o que me contou? Se algo não for como quis dizer, peço que me indique.
        [casual] Entendi direito o que você contou? Se alguma coisa não for como você quis dizer, me diga.
       *[neutral] Entendi bem o que você contou? Se algo não for como você quis dizer, me avise, por favor.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] Uma possibilidade seria estender o prazo do empréstimo em { $months }. A parcela passaria a ser de { $instalment } por mês; em todo o prazo, seriam { $more } a mais de juros.
        [casual] Um caminho seria aumentar o prazo do empréstimo em { $months }. Você pagaria { $instalment } por mês; no prazo todo, seriam { $more } a mais de juros.
       *[neutral] Uma possibilidade seria aumentar o prazo do empréstimo em { $months }. Você pagaria { $instalment } por mês; em todo o prazo, seriam { $more } a mais de juros.
    }

phrase_option_pause =
    { $formality ->
        [formal] Uma possibilidade seria uma pausa: durante { $months }, não haveria parcelas a pagar. { $interest ->
            [runs] Nesse período, os juros continuariam a incidir.
           *[stops] Nesse período, não haveria juros.
        } A próxima parcela ficaria para { $due }.
        [casual] Um caminho seria uma pausa: { $months } sem pagar parcela. { $interest ->
            [runs] Nesse tempo, os juros continuariam correndo.
           *[stops] Nesse tempo, não teria juros.
        } A próxima parcela seria em { $due }.
       *[neutral] Uma possibilidade seria uma pausa: { $months } sem pagar parcelas. { $interest ->
            [runs] Nesse período, os juros continuariam correndo.
           *[stops] Nesse período, não haveria juros.
        } A próxima parcela seria em { $due }.
    }

phrase_option_reduce =
    { $formality ->
        [formal] Uma possibilidade seria uma parcela menor por um período: { $reduced } por mês durante { $months }. Depois, a parcela passaria a { $later } por mês.
        [casual] Um caminho seria pagar menos por um tempo: { $reduced } por mês durante { $months }. Depois, seriam { $later } por mês.
       *[neutral] Uma possibilidade seria reduzir a parcela por um tempo: { $reduced } por mês durante { $months }. Depois, seriam { $later } por mês.
    }

phrase_option_spread =
    { $formality ->
        [formal] Uma possibilidade seria distribuir em { $months } o valor em aberto, de { $overdue }. Seriam { $monthly } por mês, além da parcela habitual.
        [casual] Um caminho seria dividir em { $months } o que está em aberto, { $overdue }. Seriam { $monthly } por mês, além da parcela de sempre.
       *[neutral] Uma possibilidade seria dividir em { $months } o valor em aberto, de { $overdue }. Seriam { $monthly } por mês, além da parcela de sempre.
    }

phrase_option_waive =
    { $formality ->
        [formal] Não será necessário pagar a tarifa de { $amount }.
        [casual] Você não precisa pagar a tarifa de { $amount }.
       *[neutral] A tarifa de { $amount } não precisa ser paga.
    }

phrase_nothing_now =
    { $formality ->
        [formal] Antes de { $day }, não será necessário pagar nada.
        [casual] Você não precisa pagar nada antes de { $day }.
       *[neutral] Antes de { $day }, você não precisa pagar nada.
    }

phrase_no_pressure =
    { $formality ->
        [formal] Não é preciso decidir hoje. Peço que pense com calma e converse com pessoas de sua confiança. A proposta vale até { $day }, inclusive, e nada piora enquanto isso.
        [casual] Você não precisa decidir hoje. Pense com calma e converse com alguém de confiança. A proposta vale até { $day }, inclusive, e nada piora enquanto você pensa.
       *[neutral] Você não precisa decidir hoje. Pense com calma e converse com quem é da sua confiança. A proposta vale até { $day }, inclusive, e nada piora enquanto você pensa.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Então fica acertado assim, e agradeço. Receberá tudo por escrito até { $day }. Até lá, não é preciso fazer mais nada.
        [casual] { $speaker ->
            [woman] Então está combinado, obrigada.
            [man] Então está combinado, obrigado.
           *[unsaid] Então está combinado, e agradeço.
        } Você recebe tudo por escrito até { $day } e, até lá, não precisa fazer mais nada.
       *[neutral] { $speaker ->
            [woman] Então fica combinado assim, obrigada.
            [man] Então fica combinado assim, obrigado.
           *[unsaid] Então fica combinado assim, e agradeço.
        } Você vai receber tudo por escrito até { $day }. Até lá, não precisa fazer mais nada.
    }

phrase_next_payment =
    { $formality ->
        [formal] O seu próximo pagamento é de { $payment }, em { $due }. Se ficar difícil, peço que me escreva antes desse dia.
        [casual] O seu próximo pagamento é de { $payment }, em { $due }. Se apertar, me escreva antes desse dia.
       *[neutral] O seu próximo pagamento é de { $payment }, em { $due }. Se ficar difícil, escreva para mim antes desse dia, por favor.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Vou verificar com atenção e responderei por aqui até { $by }.
        [casual] Vou ver isso e te respondo por aqui até { $by }.
       *[neutral] Vou verificar e respondo por aqui até { $by }.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Gostaria de consultar alguém da nossa equipe que conhece o assunto melhor do que eu. Entrarei em contato até { $by }, e não será preciso explicar tudo de novo.
        [casual] Quero perguntar a alguém da equipe que entende disso mais do que eu. Eu te escrevo até { $by }, e você não precisa explicar tudo de novo.
       *[neutral] Quero consultar alguém da nossa equipe que conhece esse assunto melhor do que eu. Eu escrevo para você até { $by }, e você não vai precisar explicar tudo de novo.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] A sua reclamação está sendo analisada com atenção. A nossa resposta chegará por escrito até { $answer }.
        [casual] A gente está analisando a sua reclamação. A resposta chega por escrito até { $answer }.
       *[neutral] Estamos analisando a sua reclamação. A nossa resposta chega por escrito até { $answer }.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Peço desculpas pela espera.
        [casual] Desculpe ter feito você esperar.
       *[neutral] Sinto muito por você ter precisado esperar.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Cometemos um erro, e peço desculpas. Vamos corrigi-lo.
        [casual] Nós erramos, e eu sinto muito. Vamos acertar isso.
       *[neutral] Nós cometemos um erro, e eu sinto muito. Vamos corrigir.
    }

phrase_refund =
    { $formality ->
        [formal] O valor de { $amount } será devolvido até { $day }. Não é preciso fazer nada.
        [casual] A gente te devolve { $amount } até { $day }. Você não precisa fazer nada.
       *[neutral] Vamos devolver { $amount } até { $day }. Você não precisa fazer nada.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] Analisei tudo com cuidado e lamento: isso não podemos fazer. Se estiver de acordo, veremos a seguir o que é possível.
        [casual] Olhei com cuidado e sinto muito: isso a gente não pode fazer. Vamos ver o que dá pra fazer.
       *[neutral] Olhei com cuidado e sinto muito: isso não podemos fazer. Vamos ver o que é possível.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] Há mais alguma preocupação, ou algo mais em que eu possa ajudar?
        [casual] Tem mais alguma coisa te preocupando ou em que eu possa te ajudar?
       *[neutral] Há mais alguma coisa que preocupe você ou em que eu possa ajudar?
    }

phrase_goodbye =
    { $formality ->
        [formal] Agradeço a conversa e desejo tudo de bom. Pode escrever aqui a qualquer momento.
        [casual] { $speaker ->
            [woman] Obrigada pela conversa, e tudo de bom pra você.
            [man] Obrigado pela conversa, e tudo de bom pra você.
           *[unsaid] Foi bom conversar com você. Agradeço, e tudo de bom.
        } Pode escrever aqui quando quiser.
       *[neutral] { $speaker ->
            [woman] Obrigada pela conversa.
            [man] Obrigado pela conversa.
           *[unsaid] Agradeço pela conversa.
        } Desejo tudo de bom a você. Pode escrever aqui quando quiser.
    }
