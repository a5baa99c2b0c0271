# Português de Portugal: só as mensagens que aqui se dizem de outra maneira; o resto vem de pt.ftl.
# Tratamento formal: terceira pessoa sem pronome («queira indicar», «agradecemos», «ao seu dispor»); nem «você», nem «o senhor» ou «a senhora».
# Tratamento neutral: terceira pessoa sem pronome, simples e cordial («pode pedir», «escreva»).
# Tratamento casual: tu («diz-me», «se precisares»), sem gíria.
# Sintaxe europeia: «a» com infinitivo em vez de gerúndio, pronome depois do verbo («peço-lhe»), artigo antes do possessivo, «peço desculpa».
# Sem género para quem escreve: evitam-se «bem-vindo», «sozinho», «seguro»; o assistente também não se marca: «agradeço» em vez de «obrigado».
# Termos: prestação, montante, comissão de abertura, taxa de juro (TAN), TAEG, rendimento líquido, capital em dívida, amortizar uma parte, liquidar tudo, reembolso antecipado, plano de prestações, palavra-passe, morada, contacto.
# Quem atende é «uma pessoa da nossa equipa»; o caso é o «processo» e o número que o identifica, a «referência».
# { $by } e { $opens_at } começam pelo dia da semana: antes deles só «até» ou dois-pontos, nunca artigo. Ao contrário do Brasil, aqui a forma [one] vale só para um («0 tentativas»).

## courtesies

utter_greet =
    { $formality ->
        [formal] Olá. Agradecemos o seu contacto com a { $lender }. Em que podemos ser úteis?
        [casual] Olá! Sou o assistente da { $lender }. Em que te posso ajudar?
       *[neutral] Olá! Sou o assistente da { $lender }. Em que posso ajudar?
    }
utter_goodbye =
    { $formality ->
        [formal] Foi um gosto ajudar. Sempre que nos queira escrever, estaremos ao seu dispor.
        [casual] Até à próxima! Quando quiseres, é só escrever.
       *[neutral] Até breve. Escreva sempre que precisar.
    }
utter_thank =
    { $formality ->
        [formal] Não tem de quê. Foi um gosto ajudar.
        [casual] Ora essa! Se precisares de mais alguma coisa, diz.
       *[neutral] De nada. Foi um gosto ajudar.
    }
utter_chitchat =
    { $formality ->
        [formal] Agradeço a simpatia. O que conheço bem são os empréstimos; nessa matéria, estou ao seu dispor.
        [casual] Gosto de conversar contigo, mas do que percebo mesmo é de empréstimos. Se tiveres alguma dúvida, pergunta.
       *[neutral] É bom conversar um pouco, mas do que percebo mesmo é de empréstimos. Se tiver alguma dúvida, pergunte à vontade.
    }
utter_bot_challenge =
    { $formality ->
        [formal] Esclareço desde já: sou um programa da { $lender }, não uma pessoa. Se preferir falar com alguém da nossa equipa, basta pedi-lo, em qualquer altura.
        [casual] Sou um programa da { $lender }, não uma pessoa. Se preferires falar com alguém da equipa, é só dizeres, em qualquer altura.
       *[neutral] Sou um programa da { $lender }, não uma pessoa. Se preferir falar com alguém da nossa equipa, é só dizer, em qualquer altura.
    }
utter_capabilities =
    { $formality ->
        [formal] Posso indicar os valores exatos dos empréstimos da { $lender }, calcular prestações e consultar o seu empréstimo. Em caso de dificuldade ou de reclamação, encaminho o assunto para uma pessoa da nossa equipa.
        [casual] Posso dar-te os valores exatos dos empréstimos da { $lender }, calcular prestações e ver contigo o teu empréstimo. E, se as coisas apertarem ou tiveres uma reclamação, passo o assunto a uma pessoa da equipa.
       *[neutral] Posso dar valores exatos sobre os empréstimos da { $lender }, calcular prestações e consultar o seu empréstimo. Se tiver alguma dificuldade ou reclamação, passo o assunto a uma pessoa da nossa equipa.
    }
utter_out_of_scope =
    { $formality ->
        [formal] Lamento não poder ajudar nesse assunto. Em tudo o que diga respeito aos empréstimos da { $lender }, estou ao seu dispor.
        [casual] Nisso não te consigo ajudar; do que percebo é dos empréstimos da { $lender }. Se for esse o assunto, conta comigo.
       *[neutral] Nesse assunto não consigo ajudar. Estou aqui para o que diga respeito aos empréstimos da { $lender }.
    }
utter_not_understood =
    { $formality ->
        [formal] Peço desculpa, não compreendi bem a sua mensagem. Importa-se de a dizer por outras palavras ou de indicar, numa frase, do que se trata?
        [casual] Desculpa, não percebi bem. Podes dizer de outra maneira ou explicar-me numa frase do que se trata?
       *[neutral] Desculpe, não percebi bem a sua mensagem. Pode dizer por outras palavras ou explicar numa frase do que se trata?
    }
utter_not_understood_again =
    { $formality ->
        [formal] Peço desculpa, continuo sem compreender a sua mensagem. Se estiver de acordo, escolha um destes temas ou fale com uma pessoa da nossa equipa.
        [casual] Desculpa, continuo sem perceber. Escolhe um destes temas ou, se preferires, fala com uma pessoa da equipa.
       *[neutral] Desculpe, continuo sem perceber a sua mensagem. Pode escolher um destes temas ou falar com uma pessoa da nossa equipa.
    }
utter_affirm_noted =
    { $formality ->
        [formal] Muito bem. Em que mais posso ser útil?
        [casual] Boa! De que mais precisas?
       *[neutral] Muito bem. Em que mais posso ajudar?
    }
utter_deny_noted =
    { $formality ->
        [formal] Compreendo. Estou ao seu dispor sempre que for necessário.
        [casual] Tudo bem! Se precisares, diz.
       *[neutral] Tudo bem. Se precisar, estou aqui.
    }
utter_stopped =
    { $formality ->
        [formal] Como preferir; ficamos por aqui. Posso ajudar em mais alguma coisa?
        [casual] Está bem, ficamos por aqui. Posso ajudar-te em mais alguma coisa?
       *[neutral] Está bem, ficamos por aqui. Posso ajudar em mais alguma coisa?
    }
utter_nothing_to_stop =
    { $formality ->
        [formal] De momento, não há nada em curso. Em que posso ser útil?
        [casual] Agora não temos nada a meio. Em que te posso ajudar?
       *[neutral] De momento não há nada em curso. Em que posso ajudar?
    }
utter_ask_what_for =
    { $formality ->
        [formal] Agradeço a informação. Para que efeito deseja que a utilize?
        [casual] Já anotei! Para que é que queres usar essa informação?
       *[neutral] Agradeço a informação. Para que quer que a use?
    }
utter_rephrase =
    { $formality ->
        [formal] Permita-me que explique de novo, com mais simplicidade:
        [casual] Digo outra vez, de forma mais simples:
       *[neutral] Explico outra vez, de forma mais simples:
    }
utter_nothing_to_rephrase =
    { $formality ->
        [formal] Explico com todo o gosto. A que ponto se refere?
        [casual] Claro, explico-te. Que parte?
       *[neutral] Explico com todo o gosto. Que parte quer perceber melhor?
    }

## language and manner

utter_language_changed =
    { $formality ->
        [formal] Com todo o gosto; a partir de agora, escreverei em português.
        [casual] Claro! A partir de agora escrevo-te em português.
       *[neutral] Muito bem, a partir de agora escrevo em português.
    }
utter_ask_language =
    { $formality ->
        [formal] Em que língua prefere que lhe escreva? Posso fazê-lo em: { $languages }.
        [casual] Em que língua preferes que te escreva? Posso fazê-lo em: { $languages }.
       *[neutral] Em que língua prefere que escreva? Posso fazê-lo em: { $languages }.
    }
utter_language_unsupported =
    { $formality ->
        [formal] Peço desculpa, ainda não escrevo nessa língua. Posso escrever em: { $languages }. Se preferir, uma pessoa da nossa equipa poderá ajudar.
        [casual] Desculpa, ainda não escrevo nessa língua. Posso escrever em: { $languages }. Se preferires, uma pessoa da equipa pode ajudar-te.
       *[neutral] Desculpe, ainda não escrevo nessa língua. Posso escrever em: { $languages }. Também pode ter a ajuda de uma pessoa da nossa equipa.
    }
utter_style_changed =
    { $style ->
        [formal] Com todo o gosto. A partir de agora, escreverei com a devida formalidade.
        [casual] Claro! Então passo a tratar-te por tu, sem cerimónias.
        [brief]
            { $formality ->
                [formal] Com certeza. Serei breve.
                [casual] Está bem, vou ser breve.
               *[neutral] Com certeza. Vou ser breve.
            }
        [warm]
            { $formality ->
                [formal] Será um gosto conversar com mais calma e proximidade.
                [casual] Com gosto! Conversamos com calma, à vontade.
               *[neutral] Com gosto. Conversamos com mais calma e proximidade.
            }
        [direct]
            { $formality ->
                [formal] Com certeza. Responderei de forma direta.
                [casual] Está bem, vou direito ao assunto.
               *[neutral] Muito bem. Passo a responder de forma direta.
            }
        [gentle]
            { $formality ->
                [formal] Com certeza. Procurarei dizer tudo com a maior delicadeza.
                [casual] Claro. Vou dizer-te as coisas com mais jeito e mais calma.
               *[neutral] Claro. Passo a dizer as coisas com mais delicadeza e mais calma.
            }
        [plain]
            { $formality ->
                [formal] Com certeza. Usarei palavras simples, sem termos técnicos.
                [casual] Claro, explico-te tudo com palavras simples.
               *[neutral] Muito bem. Passo a usar palavras simples.
            }
       *[neutral] Muito bem. Passo a escrever de forma simples e cordial.
    }
utter_style_unclear =
    { $formality ->
        [formal] Adapto com gosto a minha maneira de escrever. Como prefere que lhe escreva?
        [casual] Claro, posso mudar. Como preferes que te escreva?
       *[neutral] Posso mudar, sim. Como prefere que escreva?
    }
utter_style_explained =
    { $formality ->
        [formal] { $source ->
                [wish] Escrevo desta maneira porque assim me foi pedido.
                [evidence] Escrevo desta maneira por causa das palavras que encontrei nas suas mensagens: { $evidence }.
               *[start] Ao começar, dirijo-me com cortesia a todas as pessoas.
            } Neste momento, o tratamento é formal, { $directness ->
                [direct] as respostas são diretas
               *[indirect] as respostas são introduzidas com delicadeza
            } e { $orientation ->
                [relational] procuro manter alguma proximidade na conversa.
               *[efficient] procuro não lhe tomar muito tempo.
            } Não tiro conclusões do seu nome nem da sua origem, e pode pedir outra maneira em qualquer altura.
        [casual] { $source ->
                [wish] Escrevo assim porque me pediste.
                [evidence] Escrevo assim por causa das palavras que usaste: { $evidence }.
               *[start] Ao começar, trato toda a gente com cortesia.
            } Para já, trato-te por tu, { $directness ->
                [direct] vou direito ao assunto
               *[indirect] digo as coisas com jeito
            } e { $orientation ->
                [relational] deixo tempo para uma boa conversa.
               *[efficient] não te tomo muito tempo.
            } Não tiro conclusões do teu nome nem de onde vens, e podes pedir-me que mude quando quiseres.
       *[neutral] { $source ->
                [wish] Escrevo assim porque mo pediu.
                [evidence] Escrevo assim por causa das palavras que usou: { $evidence }.
               *[start] Ao começar, escrevo com cortesia a todas as pessoas.
            } Neste momento, uso um tratamento simples e cordial, { $directness ->
                [direct] respondo de forma direta
               *[indirect] digo as coisas com delicadeza
            } e { $orientation ->
                [relational] procuro dar à conversa um tom próximo.
               *[efficient] procuro ser breve.
            } Não tiro conclusões do seu nome nem da sua origem, e pode pedir-me que mude em qualquer altura.
    }

## loan questions

utter_products =
    { $formality ->
        [formal] Estes são os empréstimos que temos ao seu dispor:
            { $items }
            Condições em vigor à data de { $as_of }.
        [casual] Estes são os empréstimos que podes pedir:
            { $items }
            Condições à data de { $as_of }.
       *[neutral] Estes são os nossos empréstimos:
            { $items }
            Condições à data de { $as_of }.
    }
item_product = • { $name }: TAN a partir de { $rate }, de { $min } a { $max }, com prazos de { $term_min } a { $term_max }
utter_product =
    { $formality ->
        [formal] { $name }. { $purpose }
            O montante vai de { $min } a { $max }, com prazos de { $term_min } a { $term_max }. A taxa de juro (TAN) começa em { $rate }; a taxa anual de encargos efetiva global (TAEG) é de { $apr }.
            Condições em vigor à data de { $as_of }.
        [casual] { $name }. { $purpose }
            Podes pedir de { $min } a { $max } e pagar num prazo de { $term_min } a { $term_max }. A taxa de juro (TAN) começa em { $rate }; a TAEG, que junta todos os custos, é de { $apr }.
            Condições à data de { $as_of }.
       *[neutral] { $name }. { $purpose }
            Pode pedir de { $min } a { $max }, com prazos de { $term_min } a { $term_max }. A taxa de juro (TAN) começa em { $rate }; a taxa anual de encargos efetiva global (TAEG) é de { $apr }.
            Condições à data de { $as_of }.
    }
utter_interest_rate =
    { $formality ->
        [formal] Estas são as nossas taxas de juro à data de { $as_of }:
            { $items }
            A TAEG (taxa anual de encargos efetiva global) inclui as comissões. A taxa definitiva será indicada na proposta.
        [casual] Estas são as taxas de juro à data de { $as_of }:
            { $items }
            A TAEG (taxa anual de encargos efetiva global) já inclui as comissões. A tua taxa definitiva vem na proposta.
       *[neutral] Estas são as nossas taxas de juro à data de { $as_of }:
            { $items }
            A TAEG (taxa anual de encargos efetiva global) inclui as comissões. A taxa definitiva é a que constar da proposta.
    }
item_rate =
    • { $name }: TAN de { $rate }, { $rate_type ->
        [fixed] taxa fixa
       *[floating] taxa variável
    }; TAEG de { $apr }, num exemplo de { $amount } a { $term }
utter_fees =
    { $formality ->
        [formal] Estas são as nossas comissões e os encargos por atraso à data de { $as_of }:
            { $items }
            { $late }
            Não cobramos qualquer outra comissão pela abertura ou manutenção do empréstimo.
        [casual] As comissões e os encargos por atraso, à data de { $as_of }, são estes:
            { $items }
            { $late }
            De resto, não pagas mais nenhuma comissão para abrir ou manter o empréstimo.
       *[neutral] Estas são as comissões e os encargos por atraso à data de { $as_of }:
            { $items }
            { $late }
            Não há mais nenhuma comissão pela abertura ou manutenção do empréstimo.
    }
item_fee_none = • { $name }: sem comissão de abertura
item_fee_money = • { $name }: comissão de abertura de { $fee }, paga uma só vez, no início
item_fee_percent = • { $name }: comissão de abertura de { $fee } do montante do empréstimo, com um mínimo de { $fee_min }
item_late_money = • Pagamento em atraso: comissão de { $fee }, após { $days } de tolerância
utter_eligibility =
    { $formality ->
        [formal] Para pedir um empréstimo, é necessário reunir as seguintes condições:
            { $conditions }
            A soma das prestações não pode ultrapassar { $share } do rendimento líquido. A decisão cabe a uma pessoa da nossa equipa, e pode pedir que alguém a reveja.
        [casual] Podes pedir um empréstimo se reunires estas condições:
            { $conditions }
            Somadas, as tuas prestações não podem passar de { $share } do teu rendimento líquido. Quem decide é uma pessoa da equipa, e podes pedir que alguém reveja a decisão.
       *[neutral] Pode pedir um empréstimo se reunir estas condições:
            { $conditions }
            A soma das suas prestações não pode ultrapassar { $share } do seu rendimento líquido. Quem decide é uma pessoa da nossa equipa, e pode pedir que alguém reveja a decisão.
    }
utter_documents =
    { $formality ->
        [formal] Agradecemos que apresente os seguintes documentos ({ $name }):
            { $items }
        [casual] Vais precisar destes documentos ({ $name }):
            { $items }
       *[neutral] Os documentos necessários são estes ({ $name }):
            { $items }
    }
utter_how_to_apply =
    { $formality ->
        [formal] Para apresentar o pedido, os passos são os seguintes:
            { $items }
            A decisão será comunicada no prazo máximo de { $days }.
        [casual] Para pedires o empréstimo, é assim, passo a passo:
            { $items }
            Tens a resposta no prazo máximo de { $days }.
       *[neutral] Para pedir o empréstimo, os passos são estes:
            { $items }
            Terá a decisão no prazo máximo de { $days }.
    }
utter_processing_time =
    { $formality ->
        [formal] Os prazos, contados a partir do dia em que recebermos toda a documentação, são os seguintes:
            { $items }
        [casual] Os prazos são estes, a contar do dia em que tivermos todos os documentos:
            { $items }
       *[neutral] Os prazos são estes, a contar do dia em que tivermos toda a documentação:
            { $items }
    }
item_processing = • { $name }: decisão no prazo de { $decision }; dinheiro na conta no prazo de { $payout } após a assinatura
utter_borrowing_limit =
    { $formality ->
        [formal] Os montantes que concedemos são os seguintes:
            { $items }
            No seu caso, o limite depende do rendimento: todas as prestações juntas não podem ultrapassar { $share } do rendimento líquido. A decisão cabe a uma pessoa da nossa equipa.
        [casual] Os montantes são estes:
            { $items }
            No teu caso, depende do que ganhas: todas as tuas prestações juntas não podem passar de { $share } do teu rendimento líquido. Quem decide é uma pessoa da equipa.
       *[neutral] Os montantes que concedemos são estes:
            { $items }
            No seu caso, depende do rendimento: todas as suas prestações juntas não podem ultrapassar { $share } do seu rendimento líquido. Quem decide é uma pessoa da nossa equipa.
    }
utter_repayment_methods =
    { $formality ->
        [formal] As prestações podem ser pagas das seguintes formas:
            { $items }
        [casual] Podes pagar como te der mais jeito:
            { $items }
       *[neutral] Pode pagar de qualquer destas formas:
            { $items }
    }
utter_early_repayment =
    { $formality ->
        [formal] O empréstimo pode ser reembolsado antecipadamente, em parte ou na totalidade, em qualquer altura:
            { $items }
        [casual] Podes amortizar uma parte ou liquidar tudo antes do fim, quando quiseres:
            { $items }
       *[neutral] Pode amortizar uma parte ou liquidar o empréstimo todo antes do fim, em qualquer altura:
            { $items }
    }
item_early_free = • { $name }: sem comissão
item_early_fee = • { $name }: comissão de { $fee } do capital reembolsado nos primeiros { $within }; depois disso, sem comissão
utter_collateral =
    { $formality ->
        [formal] No que respeita a garantias, as nossas condições são as seguintes:
            { $items }
        [casual] Quanto a garantias, é assim:
            { $items }
       *[neutral] As garantias pedidas em cada caso são estas:
            { $items }
    }
utter_glossary =
    { $formality ->
        [formal] Esclareço com todo o gosto. { $term }: { $meaning }
        [casual] Explico-te já. { $term }: { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    Por exemplo: { $example }
utter_glossary_unknown =
    { $formality ->
        [formal] Que termo deseja ver explicado? Posso esclarecer, por exemplo, os seguintes:
            { $terms }
        [casual] Que palavra queres que te explique? Por exemplo, uma destas:
            { $terms }
       *[neutral] Que termo quer que explique? Por exemplo:
            { $terms }
    }
utter_consumer_rights =
    { $formality ->
        [formal] Assistem-lhe os seguintes direitos:
            { $items }
            Trata-se de informação geral, que não constitui aconselhamento jurídico.
        [casual] Os teus direitos são estes:
            { $items }
            É informação geral, não aconselhamento jurídico.
       *[neutral] Os seus direitos são estes:
            { $items }
            É informação geral e não constitui aconselhamento jurídico.
    }
item_right_unverified = • { $line } (informação por confirmar: convém perguntar a uma pessoa da nossa equipa)
utter_privacy =
    { $formality ->
        [formal] Os seus dados são tratados com a devida reserva, nos seguintes termos:
            { $items }
        [casual] Com os teus dados fazemos isto:
            { $items }
       *[neutral] É isto que fazemos com os seus dados:
            { $items }
    }
utter_contact =
    { $formality ->
        [formal] Pode contactar-nos pelos seguintes meios:
            Telefone: { $phone }
            E-mail: { $email }
            Morada: { $address }
            Horário de atendimento:
            { $items }
            { $open ->
                [open] O nosso balcão está aberto neste momento.
               *[closed] O nosso balcão está encerrado neste momento (reabertura: { $opens_at }).
            }
        [casual] Podes encontrar-nos aqui:
            Telefone: { $phone }
            E-mail: { $email }
            Morada: { $address }
            Horário:
            { $items }
            { $open ->
                [open] O balcão está aberto agora.
               *[closed] O balcão está fechado agora (reabertura: { $opens_at }).
            }
       *[neutral] Pode falar connosco por aqui:
            Telefone: { $phone }
            E-mail: { $email }
            Morada: { $address }
            Horário de atendimento:
            { $items }
            { $open ->
                [open] O balcão está aberto neste momento.
               *[closed] O balcão está fechado neste momento (reabertura: { $opens_at }).
            }
    }

utter_compare_rates =
    { $formality ->
        [formal] { $name }, { $amount } a { $term }: apresentamos os tipos de taxa lado a lado.
            { $items }
            Uma taxa variável tanto pode subir como descer. Condições em vigor à data de { $as_of }.
        [casual] { $name }, { $amount } a { $term }: aqui tens os tipos de taxa lado a lado.
            { $items }
            A taxa variável tanto pode subir como descer. Condições à data de { $as_of }.
       *[neutral] { $name }, { $amount } a { $term }: estes são os tipos de taxa, lado a lado.
            { $items }
            Uma taxa variável tanto pode subir como descer. Condições à data de { $as_of }.
    }

item_compare_fixed = • Fixa: TAN de { $rate } durante todo o prazo; prestação de { $instalment } do princípio ao fim, { $total } no total, TAEG de { $apr }

item_compare_floating = • Variável: hoje, TAN de { $rate } ({ $index } { $index_rate } + { $margin }); prestação de { $instalment } enquanto a taxa se mantiver, TAEG de { $apr }. Com mais um ponto percentual, a prestação seria de { $higher }

item_compare_stepped = • Por escalões: { $steps }; { $total } no total, TAEG de { $apr }

item_compare_step = TAN de { $rate } a partir do mês { $number } (prestação de { $instalment })

item_rate_floating = • { $name }: taxa variável, hoje com TAN de { $rate } ({ $index } { $index_rate } + { $margin }); TAEG de { $apr }, num exemplo de { $amount } a { $term }

item_rate_stepped = • { $name }: TAN de { $rate } nos primeiros { $first }, depois até { $highest }; TAEG de { $apr }, num exemplo de { $amount } a { $term }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] Sendo importante que a prestação não mude, apresentamos as opções por esta ordem:
                [flexibility] Sendo importante poder pagar antes do prazo, apresentamos as opções por esta ordem:
                [speed] Sendo o dinheiro necessário em pouco tempo, apresentamos as opções por esta ordem:
                [family_home] Tratando-se de um lar para a família, apresentamos as opções por esta ordem:
                [faith] Uma vez que a sua fé pede um empréstimo sem juros, apresentamos as opções por esta ordem:
               *[lowest_cost] Sendo importante que o custo total seja o mais baixo possível, apresentamos as opções por esta ordem:
            }
            { $items }
            A decisão sobre cada empréstimo cabe a uma pessoa da nossa equipa. Condições em vigor à data de { $as_of }.
        [casual] { $priority ->
                [stability] Queres uma prestação que não mude, por isso pus as opções por esta ordem:
                [flexibility] Queres poder pagar antes do prazo, por isso pus as opções por esta ordem:
                [speed] Precisas do dinheiro depressa, por isso pus as opções por esta ordem:
                [family_home] Queres um lar para a tua família, por isso pus as opções por esta ordem:
                [faith] Queres um empréstimo sem juros por causa da tua fé, por isso pus as opções por esta ordem:
               *[lowest_cost] Queres gastar o mínimo possível, por isso pus as opções por esta ordem:
            }
            { $items }
            Quem decide sobre o empréstimo é uma pessoa da equipa. Condições à data de { $as_of }.
       *[neutral] { $priority ->
                [stability] Disse que a prestação não deve mudar; por isso, estas são as opções, por esta ordem:
                [flexibility] Disse que quer poder pagar antes do prazo; por isso, estas são as opções, por esta ordem:
                [speed] Disse que precisa do dinheiro em pouco tempo; por isso, estas são as opções, por esta ordem:
                [family_home] Disse que quer um lar para a sua família; por isso, estas são as opções, por esta ordem:
                [faith] Disse que a sua fé pede um empréstimo sem juros; por isso, estas são as opções, por esta ordem:
               *[lowest_cost] Disse que quer gastar o mínimo possível no total; por isso, estas são as opções, por esta ordem:
            }
            { $items }
            Quem decide sobre o empréstimo é uma pessoa da nossa equipa. Condições à data de { $as_of }.
    }

item_suits_stability = • { $name }: taxa fixa (TAN) de { $rate }, prestação igual até ao fim; TAEG de { $apr }

item_suits_flexibility_free = • { $name }: reembolso antecipado em qualquer altura, sem comissão; TAEG de { $apr }

item_suits_flexibility_fee = • { $name }: nos primeiros { $within }, comissão de { $fee } do capital reembolsado; depois disso, sem comissão; TAEG de { $apr }

item_suits_speed = • { $name }: decisão no prazo de { $decision }, dinheiro na conta no prazo de { $payout } após a assinatura; TAEG de { $apr }

item_suits_lowest_cost = • { $name }: TAEG de { $apr }; num exemplo de { $amount } a { $term }, { $total } no total

item_suits_family_home = • { $name }: de { $min } a { $max }, prazo até { $term_max }, para habitação própria; TAEG de { $apr }

item_suits_faith = • { $name }: sem juros; o nosso lucro é acordado de antemão e não muda; TAEG de { $apr }, apenas para comparação

item_costs_least = • Custo mais baixo: { $name }, TAEG de { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] Aqui não temos nenhum empréstimo sem juros, e não seria correto apresentar um dos nossos como tal. Uma pessoa da nossa equipa terá todo o gosto em conversar sobre o que é possível.
        [casual] Aqui não temos nenhum empréstimo sem juros, e não te vou dizer que algum dos nossos o é. Uma pessoa da equipa pode ver contigo o que é possível.
       *[neutral] Aqui não temos nenhum empréstimo sem juros, e não vou apresentar um dos nossos como tal. Uma pessoa da nossa equipa pode ver consigo o que é possível.
    }

## calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] Queira indicar, por favor, que tipo de empréstimo pretende.
        [casual] Que tipo de empréstimo queres?
       *[neutral] Que tipo de empréstimo pretende?
    }
utter_ask_amount =
    { $formality ->
        [formal] Que montante pretende? { $name }: de { $min } a { $max }.
        [casual] De quanto precisas? { $name }: de { $min } a { $max }.
       *[neutral] De que montante precisa? { $name }: de { $min } a { $max }.
    }
utter_ask_term =
    { $formality ->
        [formal] Em que prazo pretende pagar? { $name }: de { $min } a { $max }.
        [casual] Em quanto tempo queres pagar? { $name }: de { $min } a { $max }.
       *[neutral] Em quanto tempo quer pagar? { $name }: de { $min } a { $max }.
    }
utter_amount_out_of_range =
    { $formality ->
        [formal] O montante de { $amount } está fora do que podemos conceder. { $name }: de { $min } a { $max }. Para que montante deseja a simulação?
        [casual] { $amount } fica fora do que temos. { $name }: de { $min } a { $max }. Com que montante faço a simulação?
       *[neutral] O montante de { $amount } está fora do que concedemos. { $name }: de { $min } a { $max }. Que montante prefere?
    }
utter_term_out_of_range =
    { $formality ->
        [formal] O prazo de { $term } está fora do que podemos conceder. { $name }: de { $min } a { $max }. Para que prazo deseja a simulação?
        [casual] Um prazo de { $term } fica fora do que temos. { $name }: de { $min } a { $max }. Com que prazo faço a simulação?
       *[neutral] O prazo de { $term } está fora do que concedemos. { $name }: de { $min } a { $max }. Que prazo prefere?
    }
utter_amount_not_read =
    { $formality ->
        [formal] Queira, por favor, escrever o montante em algarismos; por exemplo, 20 000.
        [casual] Escreves-me o montante em algarismos? Por exemplo, 20 000.
       *[neutral] Por favor, escreva o montante em algarismos; por exemplo, 20 000.
    }
utter_term_not_read =
    { $formality ->
        [formal] Queira, por favor, indicar o prazo em meses ou em anos.
        [casual] Dizes-me o prazo em meses ou em anos?
       *[neutral] Por favor, indique o prazo em meses ou em anos.
    }
utter_currency_not_offered =
    { $formality ->
        [formal] Lamento informar que aqui não concedemos empréstimos em { $currency }. Importa-se de indicar o montante em { $ours }?
        [casual] Aqui não temos empréstimos em { $currency }. Dizes-me o montante em { $ours }?
       *[neutral] Aqui não concedemos empréstimos em { $currency }. Pode indicar o montante em { $ours }?
    }
utter_instalment =
    { $formality ->
        [formal] { $name }: para { $amount } a { $term }, com uma taxa de juro (TAN) de { $rate }, a prestação mensal seria de { $instalment }.
            • Total a pagar: { $total }
            • Desse total, juros: { $interest }
            • Comissão de abertura: { $fee }
            • TAEG: { $apr }
            Taxa em vigor à data de { $as_of }. Esta simulação é um exemplo e não constitui uma proposta.
        [casual] { $name }: com { $amount } a { $term } e uma taxa de juro (TAN) de { $rate }, pagavas { $instalment } por mês.
            • No total, pagavas: { $total }
            • Desse total, juros: { $interest }
            • Comissão de abertura: { $fee }
            • TAEG: { $apr }
            Taxa à data de { $as_of }. É só um exemplo, não uma proposta.
       *[neutral] { $name }: para { $amount } a { $term }, com uma taxa de juro (TAN) de { $rate }, a prestação mensal seria de { $instalment }.
            • Total a pagar: { $total }
            • Desse total, juros: { $interest }
            • Comissão de abertura: { $fee }
            • TAEG: { $apr }
            Taxa à data de { $as_of }. É um exemplo, não uma proposta.
    }
utter_plan =
    { $formality ->
        [formal] O plano de prestações para { $amount } a { $term } seria o seguinte:
            { $rows }
            O total a pagar seria de { $total }, dos quais { $interest } correspondem a juros.
        [casual] O plano de prestações para { $amount } a { $term } ficava assim:
            { $rows }
            No total, pagavas { $total }, e { $interest } disso são juros.
       *[neutral] O plano de prestações para { $amount } a { $term } é este:
            { $rows }
            No total, pagaria { $total }, dos quais { $interest } são juros.
    }
item_plan_row = { $number }. { $payment } (capital { $principal } + juros { $interest }); capital em dívida { $balance }
item_plan_row_due = { $number }. { $due }: { $payment } (capital { $principal } + juros { $interest }); capital em dívida { $balance }
item_plan_row_charges = { $number }. { $due }: { $payment } (capital { $principal } + juros { $interest } + outros encargos { $charges }); capital em dívida { $balance }
item_plan_gap =
    { $count ->
        [one] … mais { $count } prestação como estas …
       *[other] … mais { $count } prestações como estas …
    }
utter_no_plan_yet =
    { $formality ->
        [formal] Para apresentar um plano de prestações, é preciso fazer primeiro uma simulação. Que montante pretende?
        [casual] Primeiro fazemos as contas. Em que montante estás a pensar?
       *[neutral] Primeiro fazemos uma simulação. De que montante precisa?
    }

utter_early_example =
    { $formality ->
        [formal] { $name }, { $amount } a { $term }: com um reembolso antecipado de { $early }, juntamente com a prestação n.º { $after }, o resultado seria o seguinte:
            { $items }
            Esta simulação é um exemplo e não constitui uma proposta.
        [casual] { $name }, { $amount } a { $term }: se amortizasses { $early } juntamente com a prestação n.º { $after }, ficava assim:
            { $items }
            É só um exemplo, não uma proposta.
       *[neutral] { $name }, { $amount } a { $term }: se amortizasse { $early } juntamente com a prestação n.º { $after }, o resultado seria este:
            { $items }
            É um exemplo, não uma proposta.
    }

utter_early_own_loan =
    { $formality ->
        [formal] Com um reembolso antecipado de { $early } hoje, o seu empréstimo { $number } (em dívida hoje: { $owed }) ficaria assim:
            { $items }
            Valores à data de { $as_of }; uma pessoa da nossa equipa confirmá-los-á antes do pagamento.
        [casual] Se amortizasses { $early } hoje no teu empréstimo { $number } (em dívida hoje: { $owed }), ficava assim:
            { $items }
            Valores à data de { $as_of }; uma pessoa da equipa confirma-os antes de pagares.
       *[neutral] Se amortizasse { $early } hoje no seu empréstimo { $number } (em dívida hoje: { $owed }), o resultado seria este:
            { $items }
            Valores à data de { $as_of }; uma pessoa da nossa equipa confirma-os antes do pagamento.
    }

item_early_shorter = • Mesma prestação, prazo mais curto: o empréstimo termina { $sooner } antes, com menos { $saved } de juros

item_early_lower = • Mesmo prazo, prestação mais baixa: { $instalment } em vez de { $before }, com menos { $saved } de juros

item_early_charge = • Comissão de reembolso antecipado: { $fee }

item_early_no_charge = • Sem comissão de reembolso antecipado

item_early_off = • Reembolso total: { $sum }, com menos { $saved } de juros

utter_early_too_much =
    { $formality ->
        [formal] O montante de { $early } é superior ao que estaria então em dívida; com { $sum }, o empréstimo fica totalmente liquidado.
        [casual] { $early } é mais do que deverias nessa altura; com { $sum }, fica tudo liquidado.
       *[neutral] { $early } é mais do que estaria em dívida nessa altura; com { $sum }, o empréstimo fica liquidado.
    }

## my loan

utter_ask_one_time_code =
    { $formality ->
        [formal] Para consultar a sua conta, preciso do código de utilização única da { $lender }: oito letras e algarismos, fornecidos por uma pessoa da nossa equipa ou indicados na nossa carta. Por segurança, peço-lhe que nunca envie palavras-passe nem números de cartão.
        [casual] Para ver a tua conta, preciso do código de utilização única da { $lender }: são oito letras e algarismos que uma pessoa da equipa te dá ou que vêm na nossa carta. Nunca envies palavras-passe nem números de cartão.
       *[neutral] Para consultar a sua conta, preciso do código de utilização única da { $lender }: oito letras e algarismos que uma pessoa da nossa equipa lhe dá ou que vêm na nossa carta. Nunca envie palavras-passe nem números de cartão.
    }
utter_code_wrong =
    { $formality ->
        [formal] O código não coincide; peço-lhe que o verifique. { $left ->
                [one] Resta { $left } tentativa.
               *[other] Restam { $left } tentativas.
            }
        [casual] Esse código não coincide; vê outra vez, por favor. { $left ->
                [one] Ainda tens { $left } tentativa.
               *[other] Ainda tens { $left } tentativas.
            }
       *[neutral] O código não coincide; por favor, verifique-o. { $left ->
                [one] Ainda tem { $left } tentativa.
               *[other] Ainda tem { $left } tentativas.
            }
    }
utter_code_expired =
    { $formality ->
        [formal] Esse código já foi utilizado ou deixou de ser válido. Uma pessoa da nossa equipa poderá fornecer-lhe outro.
        [casual] Esse código já foi usado ou já não é válido. Uma pessoa da equipa dá-te outro.
       *[neutral] Esse código já foi usado ou já não é válido. Uma pessoa da nossa equipa pode dar-lhe outro.
    }
utter_code_locked =
    { $formality ->
        [formal] Foram introduzidos vários códigos que não coincidem. Por segurança, peço-lhe que aguarde { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            } ou que fale com uma pessoa da nossa equipa.
        [casual] Houve vários códigos que não coincidiram. Por segurança, espera { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            } ou fala com uma pessoa da equipa.
       *[neutral] Houve vários códigos que não coincidiram. Por segurança, aguarde { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            } ou fale com uma pessoa da nossa equipa.
    }
utter_ask_who =
    { $formality ->
        [formal] Por favor, indique o seu número de cliente, ou o e-mail ou o número de telefone que a { $lender } tem registado. O código é enviado apenas para o { $way ->
                [phone] número de telefone
               *[email] e-mail
            } registado.
        [casual] Escreve o teu número de cliente, ou o e-mail ou o telefone que a { $lender } tem teu. O código vai só para o { $way ->
                [phone] telefone
               *[email] e-mail
            } registado.
       *[neutral] Escreva o seu número de cliente, ou o e-mail ou o número de telefone que a { $lender } tem registado. O código vai apenas para o { $way ->
                [phone] número de telefone
               *[email] e-mail
            } registado.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] Se a { $lender } tiver esse dado registado, um código de 6 algarismos já vai a caminho { $way ->
                [phone] por SMS
               *[email] por e-mail
            }. É válido durante { $minutes } minutos. Peço-lhe que escreva aqui apenas os 6 algarismos.
        [casual] Se a { $lender } tiver esse dado registado, já vai a caminho um código de 6 algarismos { $way ->
                [phone] por SMS
               *[email] por e-mail
            }. É válido { $minutes } minutos. Escreve aqui só os 6 algarismos.
       *[neutral] Se a { $lender } tiver esse dado registado, um código de 6 algarismos vai a caminho { $way ->
                [phone] por SMS
               *[email] por e-mail
            }. É válido { $minutes } minutos. Escreva aqui apenas os 6 algarismos.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Já foram aqui pedidos vários códigos. Poderá pedir o próximo dentro de { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }; se preferir, uma pessoa da nossa equipa poderá ajudá-lo antes.
        [casual] Já foram pedidos vários códigos aqui. Podes pedir outro daqui a { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }, ou uma pessoa da equipa ajuda-te antes.
       *[neutral] Já foram aqui pedidos vários códigos. Pode pedir outro daqui a { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }, ou uma pessoa da nossa equipa pode ajudar antes.
    }

utter_share_number =
    { $formality ->
        [formal] Se preferir, pode partilhar o seu próprio número de telefone com o botão por baixo da caixa de texto.
        [casual] Ou partilha o teu próprio número de telefone com o botão por baixo da caixa de texto.
       *[neutral] Ou partilhe o seu próprio número de telefone com o botão por baixo da caixa de texto.
    }

utter_number_unknown =
    { $formality ->
        [formal] Lamento, mas só por esse número de telefone não consigo reconhecê-lo. Pode usar um código de utilização única, ou uma pessoa da nossa equipa poderá ajudar.
        [casual] Só por esse número não consigo saber quem és. Podes usar um código de utilização única, ou uma pessoa da equipa ajuda-te.
       *[neutral] Só por esse número de telefone não consigo confirmar a sua identidade. Pode usar um código de utilização única, ou uma pessoa da nossa equipa pode ajudar.
    }

utter_number_foreign =
    { $formality ->
        [formal] Esse não é o seu próprio número de telefone. Só conta o seu, partilhado com o botão por baixo da caixa de texto.
        [casual] Esse não é o teu próprio número. Só conta o teu, partilhado com o botão por baixo da caixa de texto.
       *[neutral] Esse não é o seu número de telefone. Só conta o seu, partilhado com o botão por baixo da caixa de texto.
    }

utter_unlinked =
    { $formality ->
        [formal] Esta conversa deixou de estar ligada à sua conta. Antes de voltar a falar dela, pedir-lhe-ei um código. O que foi escrito até aqui fica nesta conversa.
        [casual] Pronto, esta conversa já não está ligada à tua conta. Antes de voltar a falar dela, vou pedir-te um código. O que foi escrito fica nesta conversa.
       *[neutral] Esta conversa já não está ligada à sua conta. Antes de voltar a falar dela, vou precisar de um código. O que foi escrito até aqui fica nesta conversa.
    }

utter_code_message = { $code } é o seu código para a conversa com a { $lender }. É válido durante { $minutes } minutos. Não o dê a ninguém. Se não o pediu, ignore esta mensagem.

utter_code_subject = O seu código para a conversa com a { $lender }

utter_recognised =
    { $formality ->
        [formal] Agradeço, { $name }. A sua identidade está confirmada.
        [casual] Já está, { $name }! Confirmei que és tu.
       *[neutral] Muito bem, { $name }. A sua identidade está confirmada.
    }
utter_already_recognised =
    { $formality ->
        [formal] A sua identidade já está confirmada, { $name }; não é necessário repetir o código.
        [casual] Já sei que és tu, { $name }; não é preciso outro código.
       *[neutral] A sua identidade já está confirmada, { $name }. Não é preciso outro código.
    }
utter_application =
    { $formality ->
        [formal] O pedido { $number } ({ $name }) { $state ->
                [received] deu entrada em { $since }.
                [checking] está em análise desde { $since }.
                [documents_missing] aguarda alguns documentos desde { $since }. Uma pessoa da nossa equipa poderá indicar quais.
                [approved] foi aprovado em { $since }. Uma pessoa da nossa equipa poderá indicar os passos seguintes.
                [declined] não pôde ser aprovado; a decisão é de { $since }. Se assim o desejar, pode pedir que uma pessoa da nossa equipa a reveja.
                [paid_out] ficou concluído em { $since }, com a disponibilização do dinheiro.
               *[other] está em curso desde { $since }.
            }
        [casual] O teu pedido { $number } ({ $name }) { $state ->
                [received] chegou em { $since }.
                [checking] está em análise desde { $since }.
                [documents_missing] está à espera de alguns documentos desde { $since }. Uma pessoa da equipa pode dizer-te quais.
                [approved] foi aprovado em { $since }. Uma pessoa da equipa pode dizer-te o que se segue.
                [declined] não pôde ser aprovado; a decisão é de { $since }. Se quiseres, podes pedir que uma pessoa da equipa a reveja.
                [paid_out] ficou concluído em { $since }, com o dinheiro na conta.
               *[other] está em curso desde { $since }.
            }
       *[neutral] O seu pedido { $number } ({ $name }) { $state ->
                [received] foi recebido em { $since }.
                [checking] está em análise desde { $since }.
                [documents_missing] está à espera de alguns documentos desde { $since }. Uma pessoa da nossa equipa pode dizer-lhe quais.
                [approved] foi aprovado em { $since }. Uma pessoa da nossa equipa pode explicar-lhe os passos seguintes.
                [declined] não pôde ser aprovado; a decisão é de { $since }. Se quiser, pode pedir que uma pessoa da nossa equipa a reveja.
                [paid_out] ficou concluído em { $since }, com a disponibilização do dinheiro.
               *[other] está em curso desde { $since }.
            }
    }
utter_no_application =
    { $formality ->
        [formal] Não encontro nenhum pedido em curso. Se esperava encontrar algum, uma pessoa da nossa equipa poderá verificar.
        [casual] Não encontrei nenhum pedido em curso. Se esperavas ver um, uma pessoa da equipa pode verificar.
       *[neutral] Não encontrei nenhum pedido em curso. Se esperava ver um, uma pessoa da nossa equipa pode verificar.
    }
utter_balance =
    { $formality ->
        [formal] À data de { $as_of }, o capital em dívida é o seguinte:
            { $items }
        [casual] À data de { $as_of }, falta-te pagar:
            { $items }
       *[neutral] À data de { $as_of }, falta pagar o seguinte:
            { $items }
    }
item_balance = • { $number }, { $name }: { $principal } de capital em dívida; para liquidar hoje, { $payoff }, juros incluídos
item_balance_arrears = • { $number }, { $name }: { $principal } de capital em dívida; de prestações anteriores estão por pagar { $arrears }; para liquidar hoje, { $payoff }, juros incluídos
utter_next_payment =
    { $formality ->
        [formal] A sua próxima prestação é a seguinte:
            { $items }
        [casual] A tua próxima prestação é esta:
            { $items }
       *[neutral] A sua próxima prestação:
            { $items }
    }
item_next_payment = • { $number }, { $name }: { $payment } a { $due }
item_next_payment_overdue =
    • { $number }, { $name }: { $payment } a { $due }; de prestações anteriores estão por pagar { $arrears }. { $formality ->
        [formal] Se neste momento for difícil pagar, basta dizê-lo, e veremos que soluções existem.
        [casual] Se agora for difícil pagar, diz-me, e vemos contigo o que se pode fazer.
       *[neutral] Se agora for difícil pagar, é só dizer, e vemos consigo que soluções existem.
    }
utter_schedule =
    { $formality ->
        [formal] O plano de prestações do empréstimo { $number } ({ $name }) é o seguinte:
            { $rows }
        [casual] Este é o plano de prestações do teu empréstimo { $number } ({ $name }):
            { $rows }
       *[neutral] Plano de prestações do seu empréstimo { $number } ({ $name }):
            { $rows }
    }
utter_no_loan =
    { $formality ->
        [formal] Não encontro nenhum empréstimo em curso nesta conta. Se esperava encontrar algum, uma pessoa da nossa equipa poderá verificar.
        [casual] Não encontrei nenhum empréstimo em curso na tua conta. Se esperavas ver um, uma pessoa da equipa pode verificar.
       *[neutral] Não encontrei nenhum empréstimo em curso na sua conta. Se esperava ver um, uma pessoa da nossa equipa pode verificar.
    }
utter_statement_noted =
    { $formality ->
        [formal] Com certeza. Uma pessoa da nossa equipa vai preparar o documento e responder-lhe até { $by }. A referência do pedido é { $reference }.
        [casual] Está bem! Uma pessoa da equipa prepara o documento e responde-te até { $by }. A tua referência é { $reference }.
       *[neutral] Com certeza. Uma pessoa da nossa equipa vai preparar o documento e responder até { $by }. A sua referência é { $reference }.
    }
utter_payment_noted =
    { $formality ->
        [formal] Agradeço a informação sobre o pagamento. Vamos confirmá-lo e responder-lhe até { $by }; a referência é { $reference }. Se entretanto tiver sido enviado um aviso, pedimos que não o tenha em conta.
        [casual] Ainda bem que avisaste do pagamento. Vamos confirmar e responder-te até { $by }; a tua referência é { $reference }. Se entretanto chegou um aviso, não ligues.
       *[neutral] Agradecemos que tenha avisado do pagamento. Vamos confirmar e responder até { $by }; a sua referência é { $reference }. Se entretanto chegou um aviso, não o tenha em conta.
    }
utter_contact_change_noted =
    { $formality ->
        [formal] O pedido de alteração fica registado. Por segurança, uma pessoa da nossa equipa ligará para o número que já temos, até { $by }, a fim de confirmar a alteração. A referência é { $reference }.
        [casual] Fica anotado! Por segurança, uma pessoa da equipa liga-te para o número que já temos, até { $by }, para confirmar a alteração. A tua referência é { $reference }.
       *[neutral] Fica anotado. Por segurança, uma pessoa da nossa equipa vai ligar para o número que já temos, até { $by }, para confirmar a alteração. A sua referência é { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] Poderia indicar o novo e-mail ou o novo número de telefone? Basta escrevê-lo aqui; se o número for de outro país, com o indicativo do país.
        [casual] Qual é o novo e-mail ou o novo número? Escreve-o aqui; se for um número de fora, com o indicativo do país.
       *[neutral] Qual é o novo e-mail ou o novo número de telefone? Escreva-o aqui; se o número for de outro país, com o indicativo do país.
    }

utter_contact_not_read =
    { $formality ->
        [formal] Lamento, não consigo reconhecer com clareza um e-mail ou um número de telefone. Pedimos que escreva apenas o novo, completo: um e-mail como nome@example.com, ou um número com o indicativo do país.
        [casual] Não consigo reconhecer aí um e-mail ou um número. Escreve só o novo, completo: um e-mail como nome@example.com, ou um número com o indicativo do país.
       *[neutral] Não consigo reconhecer com clareza um e-mail ou um número de telefone. Escreva apenas o novo, completo: um e-mail como nome@example.com, ou um número com o indicativo do país.
    }

utter_contact_read =
    { $formality ->
        [formal] Registei { $contact } como o seu novo { $way ->
                [phone] número de telefone
               *[email] e-mail
            }. A alteração fica válida depois de uma pessoa da nossa equipa a confirmar consigo.
        [casual] Anotado: { $contact } é o teu novo { $way ->
                [phone] número
               *[email] e-mail
            }. Fica válido quando uma pessoa da equipa o confirmar contigo.
       *[neutral] Anotei { $contact } como o seu novo { $way ->
                [phone] número de telefone
               *[email] e-mail
            }. Fica válido quando uma pessoa da nossa equipa o confirmar consigo.
    }

utter_contact_on_file =
    { $formality ->
        [formal] Esse { $way ->
                [phone] número de telefone
               *[email] e-mail
            } é o que já temos registado; não é necessário alterar nada.
        [casual] Esse { $way ->
                [phone] número
               *[email] e-mail
            } já o temos, não é preciso mudar nada.
       *[neutral] Esse { $way ->
                [phone] número de telefone
               *[email] e-mail
            } já está registado; não é preciso mudar nada.
    }

utter_contact_changed =
    { $formality ->
        [formal] A alteração está confirmada: o seu { $way ->
                [phone] número de telefone
               *[email] e-mail
            } registado é agora { $contact }. Se não fez este pedido, agradecemos que nos avise de imediato.
        [casual] Alteração confirmada: o teu { $way ->
                [phone] número
               *[email] e-mail
            } registado agora é { $contact }. Se não foste tu que pediste, avisa-nos já.
       *[neutral] A alteração está confirmada: o seu { $way ->
                [phone] número de telefone
               *[email] e-mail
            } registado é agora { $contact }. Se não fez este pedido, avise-nos de imediato.
    }

utter_contact_declined =
    { $formality ->
        [formal] O seu { $way ->
                [phone] número de telefone
               *[email] e-mail
            } não foi alterado para { $contact }, porque { $why ->
                [unreached] não conseguimos estabelecer contacto para confirmar
                [bounced] as mensagens não chegam lá
               *[unsure] não foi possível comprovar que o pedido era seu
            }. Mantém-se o que já tínhamos. Se ainda desejar a alteração, agradecemos que nos escreva aqui.
        [casual] Não mudámos o teu { $way ->
                [phone] número
               *[email] e-mail
            } para { $contact }, porque { $why ->
                [unreached] não conseguimos falar contigo para confirmar
                [bounced] as mensagens não chegam lá
               *[unsure] não deu para ter a certeza de que o pedido era teu
            }. Fica o de antes. Se ainda quiseres mudar, escreve-nos aqui.
       *[neutral] O seu { $way ->
                [phone] número de telefone
               *[email] e-mail
            } não foi alterado para { $contact }, porque { $why ->
                [unreached] não conseguimos falar consigo para confirmar
                [bounced] as mensagens não chegam lá
               *[unsure] não foi possível ter a certeza de que o pedido era seu
            }. Mantém-se o que já tínhamos. Se ainda quiser a alteração, escreva-nos aqui.
    }

utter_payment_read =
    { $formality ->
        [formal]
            Sobre o seu pagamento, registei o seguinte:
            { $items }
            Se algo não estiver correto, agradeço que me diga.
        [casual]
            Do teu pagamento, anotei isto:
            { $items }
            Se alguma coisa estiver mal, diz-me.
       *[neutral]
            Do seu pagamento, anotei o seguinte:
            { $items }
            Se algo não estiver correto, diga-me.
    }

utter_payment_found =
    { $formality ->
        [formal]
            Confirmo que recebemos o pagamento de que nos informou:
            { $items }
        [casual]
            O teu pagamento já chegou:
            { $items }
       *[neutral]
            O pagamento de que nos avisou já chegou:
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            Até agora, não encontrámos o pagamento de que nos informou:
            { $items }
            Alguns pagamentos demoram alguns dias a chegar. Se enviar aqui uma fotografia ou um PDF do comprovativo, voltaremos a procurar.
        [casual]
            Ainda não encontrámos o teu pagamento:
            { $items }
            Alguns demoram uns dias a chegar. Manda aqui uma foto ou um PDF do comprovativo e voltamos a procurar.
       *[neutral]
            Ainda não encontrámos o pagamento de que nos avisou:
            { $items }
            Alguns pagamentos demoram alguns dias a chegar. Se enviar aqui uma fotografia ou um PDF do comprovativo, voltamos a procurar.
    }

item_payment_amount = • Montante: { $amount }

item_payment_day = • Pago a: { $paid_on }

item_case_reference = • Referência: { $reference }

utter_contact_letter =
    O { $way ->
            [phone] número de telefone
           *[email] e-mail
        } que a { $lender } tinha registado para si foi alterado, e este já não é usado. Se foi a seu pedido, não precisa de fazer nada. Caso contrário, contacte de imediato a { $lender }.

utter_contact_letter_subject = Os seus contactos na { $lender } foram alterados

utter_book_down =
    { $formality ->
        [formal] Lamento, mas de momento não consigo aceder ao sistema de contas e prefiro não indicar valores sem ter a certeza. Peço-lhe que tente mais tarde ou que fale com uma pessoa da nossa equipa.
        [casual] Agora não estou a conseguir aceder ao sistema de contas e prefiro não adivinhar. Tenta mais tarde ou fala com uma pessoa da equipa.
       *[neutral] De momento não consigo aceder ao sistema de contas e prefiro não dar valores sem ter a certeza. Tente mais tarde ou fale com uma pessoa da nossa equipa.
    }

utter_relief_options =
    { $formality ->
        [formal] Se não for possível pagar como combinado, estas são as soluções que podem ser estudadas. A decisão cabe a uma pessoa da nossa equipa, sempre em conversa consigo:
            { $items }
        [casual] Se não conseguires pagar como combinado, podemos estudar estas soluções. Quem decide é uma pessoa da equipa, em conjunto contigo:
            { $items }
       *[neutral] Se não for possível pagar como combinado, podemos estudar estas soluções. Quem decide é uma pessoa da nossa equipa, em conjunto consigo:
            { $items }
    }

item_relief_reduced = • { $percent } da prestação durante { $months }

item_relief_extension = • Mais { $months } de prazo, com prestações mais baixas

utter_relief_own_loan =
    { $formality ->
        [formal] Para o seu empréstimo { $number }, eis exemplos do que pode ser estudado. Prestação atual: { $instalment }. A decisão cabe a uma pessoa da nossa equipa, sempre em conversa consigo:
            { $items }
        [casual] Para o teu empréstimo { $number }, estes são exemplos do que podemos estudar. Hoje a prestação é de { $instalment }. Quem decide é uma pessoa da equipa, em conjunto contigo:
            { $items }
       *[neutral] Para o seu empréstimo { $number }, estes são exemplos do que podemos estudar. Prestação atual: { $instalment }. Quem decide é uma pessoa da nossa equipa, em conjunto consigo:
            { $items }
    }

item_relief_own_pause = • Nada a pagar durante { $months }, depois { $instalment } por mês; mais { $difference } no total

item_relief_own_interest_only = • Só os juros ({ $first } por mês) durante { $months }, depois { $instalment }; mais { $difference } no total

item_relief_own_reduced = • { $first } por mês durante { $months }, depois { $instalment }; mais { $difference } no total

item_relief_own_extension = • Mais { $months } de prazo: { $instalment } por mês; mais { $difference } no total

item_relief_own_arrears = • O que está em atraso, ao longo de { $months }: { $first } por mês nesse período; mais { $difference } no total

utter_reminder_before =
    { $formality ->
        [formal] Um lembrete: a prestação de { $amount } do seu empréstimo { $number } vence a { $due }. Se o pagamento já estiver a caminho, não é preciso fazer nada. Se for difícil pagar, pedimos que nos escreva antes dessa data, e procuraremos consigo uma solução.
        [casual] Só para te lembrar: a prestação de { $amount } do teu empréstimo { $number } vence a { $due }. Se o pagamento já estiver a caminho, não precisas de fazer nada. Se for difícil pagar, escreve-nos antes, e procuramos contigo uma solução.
       *[neutral] Um lembrete: a prestação de { $amount } do seu empréstimo { $number } vence a { $due }. Se o pagamento já estiver a caminho, não é preciso fazer nada. Se for difícil pagar, escreva-nos antes, e procuramos consigo uma solução.
    }

utter_reminder_after =
    { $formality ->
        [formal] A prestação de { $amount } do seu empréstimo { $number } venceu a { $due }, e o pagamento ainda não nos chegou. Se já foi feito, basta dizê-lo aqui, e vamos confirmar. Se for difícil pagar, pedimos que nos escreva: há soluções, e uma pessoa da nossa equipa responderá.
        [casual] A prestação de { $amount } do teu empréstimo { $number } venceu a { $due } e ainda não nos chegou. Se já pagaste, diz-me, e vamos confirmar. Se for difícil pagar, escreve-nos: há soluções, e uma pessoa da equipa responde-te.
       *[neutral] A prestação de { $amount } do seu empréstimo { $number } venceu a { $due } e ainda não nos chegou. Se já pagou, diga-me, e vamos confirmar. Se for difícil pagar, escreva-nos: há soluções, e uma pessoa da nossa equipa responde.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] A partir de agora, deixarei de enviar lembretes das prestações. As datas de vencimento mantêm-se, e pode voltar a pedir os lembretes em qualquer altura.
        [casual] Está bem, deixo de te lembrar das prestações. As datas de vencimento mantêm-se, e podes voltar a pedir os lembretes quando quiseres.
       *[neutral] Muito bem, deixo de enviar lembretes das prestações. As datas de vencimento mantêm-se, e pode voltar a pedir os lembretes em qualquer altura.
    }

utter_reminders_on =
    { $formality ->
        [formal] Com certeza. Enviarei um lembrete antes do vencimento de cada prestação.
        [casual] Combinado! Lembro-te antes de cada prestação vencer.
       *[neutral] Muito bem. Passo a enviar um lembrete antes do vencimento de cada prestação.
    }

## cases

utter_case_opened =
    { $formality ->
        [formal] { $case ->
                [hardship] Agradeço-lhe, do coração, a confiança. Fez bem em falar: contar não piora nada, e não tem de passar por esta fase sem apoio. Uma pessoa da nossa equipa lerá tudo com calma.
                [restructure] Agradeço-lhe que tenha dito de que mudança precisa. Uma pessoa da nossa equipa lerá o pedido com calma.
                [complaint] Lamento sinceramente o sucedido. A sua reclamação é importante e será lida e tratada, com toda a seriedade, por uma pessoa da nossa equipa.
                [dispute] Agradeço-lhe que nos tenha alertado. Uma pessoa da nossa equipa verificará, com todo o cuidado, o que indicou.
                [harassment] Ninguém deve ser tratado dessa maneira, e lamento sinceramente que isso tenha acontecido. Peço-lhe que guarde as mensagens e o registo das chamadas; uma pessoa da nossa equipa vai tratar do assunto.
                [fraud] Agradeço-lhe que nos tenha avisado. O assunto será averiguado antes de lhe ser pedida qualquer outra coisa; entretanto, peço-lhe que não revele códigos nem palavras-passe a ninguém.
                [human] Com certeza. Uma pessoa da nossa equipa dará continuidade a esta conversa.
                [failed] Peço desculpa: tentei três vezes e não consegui ajudar. Uma pessoa da nossa equipa vai assumir a conversa.
                [down] Peço desculpa: o meu sistema está com um problema técnico. A sua mensagem ficou guardada e será lida por uma pessoa.
               *[request] O seu pedido fica registado e será lido por uma pessoa da nossa equipa.
            } { $open ->
                [closed] O nosso balcão está encerrado neste momento; terá uma resposta até { $by }. A referência é { $reference }.
               *[open] Terá uma resposta até { $by }. A referência é { $reference }.
            }
        [casual] { $case ->
                [hardship] Ainda bem que me contaste. Contar não piora nada, e não tens de passar por esta fase sem apoio. Uma pessoa da equipa vai ler tudo com calma.
                [restructure] Ainda bem que disseste do que precisas. Uma pessoa da equipa vai ler o teu pedido com calma.
                [complaint] Lamento muito o que aconteceu. A tua reclamação é importante: uma pessoa da equipa vai lê-la e levá-la a sério.
                [dispute] Fizeste bem em avisar. Uma pessoa da equipa vai verificar com cuidado o que indicaste.
                [harassment] Ninguém deve ser tratado dessa maneira, e lamento muito que te tenha acontecido. Guarda as mensagens e o registo das chamadas, por favor; uma pessoa da equipa vai tratar disto.
                [fraud] Fizeste bem em avisar. Vamos averiguar isto antes de te pedirmos qualquer outra coisa; entretanto, não dês códigos nem palavras-passe a ninguém.
                [human] Claro. Uma pessoa da equipa vai continuar a conversa contigo.
                [failed] Desculpa: tentei três vezes e não consegui ajudar-te. Uma pessoa da equipa vai assumir a conversa.
                [down] Desculpa: o meu sistema está com um problema técnico. A tua mensagem ficou guardada e vai ser lida por uma pessoa.
               *[request] O teu pedido fica anotado. Uma pessoa da equipa vai lê-lo.
            } { $open ->
                [closed] O balcão está fechado agora; tens uma resposta até { $by }. A tua referência é { $reference }.
               *[open] Tens uma resposta até { $by }. A tua referência é { $reference }.
            }
       *[neutral] { $case ->
                [hardship] Agradeço a confiança. Fez bem em falar: contar não piora nada, e não tem de passar por esta fase sem apoio. Uma pessoa da nossa equipa vai ler tudo com calma.
                [restructure] Agradeço que tenha dito do que precisa. Uma pessoa da nossa equipa vai ler o seu pedido com calma.
                [complaint] Lamento muito o que aconteceu. A sua reclamação é importante: uma pessoa da nossa equipa vai lê-la e levá-la a sério.
                [dispute] Agradeço que tenha avisado. Uma pessoa da nossa equipa vai verificar com cuidado o que indicou.
                [harassment] Ninguém deve ser tratado dessa maneira, e lamento muito que lhe tenha acontecido. Por favor, guarde as mensagens e o registo das chamadas; uma pessoa da nossa equipa vai tratar do assunto.
                [fraud] Agradeço que tenha avisado. Vamos averiguar isto antes de lhe pedirmos qualquer outra coisa; entretanto, não dê códigos nem palavras-passe a ninguém.
                [human] Claro. Uma pessoa da nossa equipa vai continuar a conversa consigo.
                [failed] Desculpe: tentei três vezes e não consegui ajudar. Uma pessoa da nossa equipa vai assumir a conversa.
                [down] Desculpe: o meu sistema está com um problema técnico. A sua mensagem ficou guardada e vai ser lida por uma pessoa.
               *[request] O seu pedido fica anotado. Uma pessoa da nossa equipa vai lê-lo.
            } { $open ->
                [closed] O balcão está fechado neste momento; terá uma resposta até { $by }. A sua referência é { $reference }.
               *[open] Terá uma resposta até { $by }. A sua referência é { $reference }.
            }
    }
utter_ask_case_story =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Se estiver de acordo, conte por palavras suas como está a situação. Diga muito ou pouco, como preferir.
                [casual] Se quiseres, conta-me por palavras tuas como estão as coisas. Muito ou pouco, como preferires.
               *[neutral] Se quiser, conte por palavras suas como está a situação. Muito ou pouco, como preferir.
            }
        [restructure]
            { $formality ->
                [formal] Se estiver de acordo, conte por palavras suas o que mudou. Diga muito ou pouco, como preferir.
                [casual] Se quiseres, conta-me por palavras tuas o que mudou. Muito ou pouco, como preferires.
               *[neutral] Se quiser, conte por palavras suas o que mudou. Muito ou pouco, como preferir.
            }
        [dispute]
            { $formality ->
                [formal] Importa-se de contar que dado, débito ou saldo não lhe parece correto? Por palavras suas e com o pormenor que desejar.
                [casual] Que dado, débito ou saldo não bate certo? Conta-me por palavras tuas, com os pormenores que quiseres.
               *[neutral] Que dado, débito ou saldo não lhe parece correto? Conte por palavras suas, com os pormenores que quiser.
            }
        [harassment]
            { $formality ->
                [formal] Leio com toda a atenção. Se lhe for possível falar disso neste momento, conte por palavras suas o que aconteceu, sem pressa.
                [casual] Conta-me. Se conseguires falar disso agora, diz por palavras tuas o que aconteceu, sem pressa.
               *[neutral] Pode contar. Se conseguir falar disso agora, diga por palavras suas o que aconteceu, sem pressa.
            }
        [fraud]
            { $formality ->
                [formal] Importa-se de contar, por palavras suas, em que reparou? Peço-lhe que não inclua códigos nem palavras-passe.
                [casual] Em que é que reparaste? Conta-me por palavras tuas, sem códigos nem palavras-passe.
               *[neutral] Em que é que reparou? Conte por palavras suas, sem incluir códigos nem palavras-passe.
            }
       *[complaint]
            { $formality ->
                [formal] Leio com atenção. Conte por palavras suas o que aconteceu, com o pormenor que desejar.
                [casual] Conta-me. O que é que aconteceu? Por palavras tuas e com os pormenores que quiseres.
               *[neutral] Conte por palavras suas o que aconteceu, com os pormenores que quiser.
            }
    }
utter_ask_case_wish =
    { $case ->
        [hardship]
            { $formality ->
                [formal] O que lhe traria mais alívio neste momento? Por exemplo, uma pausa, prestações mais baixas ou outra data de pagamento; uma pessoa da nossa equipa verá o que é possível.
                [casual] O que é que te ajudava mais agora? Por exemplo, uma pausa, prestações mais baixas ou outra data; uma pessoa da equipa vai ver contigo o que é possível.
               *[neutral] O que é que ajudaria mais neste momento? Por exemplo, uma pausa, prestações mais baixas ou outra data de pagamento; uma pessoa da nossa equipa vai ver consigo o que é possível.
            }
        [restructure]
            { $formality ->
                [formal] Que alteração lhe seria mais útil? Por exemplo, uma pausa, prestações mais baixas ou outra data de pagamento; uma pessoa da nossa equipa verá o que é possível.
                [casual] Que alteração te dava mais jeito? Por exemplo, uma pausa, prestações mais baixas ou outra data; uma pessoa da equipa vai ver contigo o que é possível.
               *[neutral] Que alteração ajudaria mais? Por exemplo, uma pausa, prestações mais baixas ou outra data de pagamento; uma pessoa da nossa equipa vai ver consigo o que é possível.
            }
        [dispute]
            { $formality ->
                [formal] No seu entender, qual seria o dado correto, ou como deveria o assunto ficar resolvido?
                [casual] Para ti, qual é o dado certo, ou como é que isto devia ficar?
               *[neutral] Na sua opinião, qual seria o dado correto, ou como deveria isto ficar resolvido?
            }
        [harassment]
            { $formality ->
                [formal] O que lhe daria mais tranquilidade neste momento?
                [casual] O que é que te daria mais tranquilidade agora?
               *[neutral] O que lhe daria mais tranquilidade agora?
            }
        [fraud]
            { $formality ->
                [formal] O que é mais urgente que façamos neste momento?
                [casual] O que é mais urgente para ti agora?
               *[neutral] O que é mais urgente para si agora?
            }
       *[complaint]
            { $formality ->
                [formal] A seu ver, o que seria necessário para que este assunto ficasse bem resolvido?
                [casual] O que é que era preciso para isto ficar bem resolvido para ti?
               *[neutral] O que seria preciso para que isto ficasse bem resolvido para si?
            }
    }
utter_ask_case_since =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Desde quando está assim a situação? Basta uma data aproximada.
                [casual] Desde quando é que as coisas estão assim? Mais ou menos já chega.
               *[neutral] Desde quando está a passar por isto? Basta uma data aproximada.
            }
        [restructure]
            { $formality ->
                [formal] Desde quando se tornou necessária esta alteração? Basta uma data aproximada.
                [casual] Desde quando é que precisas desta alteração? Mais ou menos já chega.
               *[neutral] Desde quando precisa desta alteração? Basta uma data aproximada.
            }
        [dispute]
            { $formality ->
                [formal] Desde quando se verifica esta situação? Basta uma data aproximada.
                [casual] Quando é que deste por isto? Mais ou menos já chega.
               *[neutral] Quando deu por isto? Basta uma data aproximada.
            }
        [fraud]
            { $formality ->
                [formal] Quando foi que reparou nisto pela primeira vez? Basta uma data aproximada.
                [casual] Quando é que deste por isto pela primeira vez? Mais ou menos já chega.
               *[neutral] Quando deu por isto pela primeira vez? Basta uma data aproximada.
            }
       *[complaint]
            { $formality ->
                [formal] Quando aconteceu, ou desde quando acontece? Basta uma data aproximada.
                [casual] Quando é que foi, ou desde quando é que acontece? Mais ou menos já chega.
               *[neutral] Quando é que isto aconteceu, ou desde quando acontece? Basta uma data aproximada.
            }
    }
utter_case_completed =
    { $formality ->
        [formal] Agradeço-lhe { $case ->
                [hardship] a confiança
                [restructure] a confiança
                [harassment] a confiança
               *[complaint] o tempo dedicado a explicar
            }. Tudo está agora nas mãos de uma pessoa da nossa equipa, e terá uma resposta até { $by }. A referência é { $reference }; pode acrescentar aqui outras informações em qualquer altura.
        [casual] Agradeço-te { $case ->
                [hardship] a confiança
                [restructure] a confiança
                [harassment] a confiança
               *[complaint] a explicação
            }. Já está tudo com uma pessoa da equipa, e tens uma resposta até { $by }. A tua referência é { $reference }; se te lembrares de mais alguma coisa, é só escreveres aqui.
       *[neutral] Agradeço { $case ->
                [hardship] a sua confiança
                [restructure] a sua confiança
                [harassment] a sua confiança
               *[complaint] a explicação
            }. Já está tudo com uma pessoa da nossa equipa, e terá uma resposta até { $by }. A sua referência é { $reference }; pode acrescentar aqui o que quiser, em qualquer altura.
    }
utter_case_kept =
    { $formality ->
        [formal] Com certeza, as perguntas ficam por aqui. O que contou está guardado com a referência { $reference }, e uma pessoa da nossa equipa responderá até { $by }. Não é preciso fazer mais nada.
        [casual] Claro, ficamos por aqui com as perguntas. O que me contaste está guardado com a referência { $reference }, e uma pessoa da equipa responde-te até { $by }. Não precisas de fazer mais nada.
       *[neutral] Está bem, ficamos por aqui com as perguntas. O que contou está guardado com a referência { $reference }, e uma pessoa da nossa equipa responde até { $by }. Não precisa de fazer mais nada.
    }
utter_case_known =
    { $formality ->
        [formal] Agradeço a informação. Juntei-a ao processo { $reference }, onde a pessoa responsável a poderá ler; terá uma resposta até { $by }.
        [casual] Ainda bem que me disseste. Juntei isto ao teu processo { $reference }, e a pessoa que trata dele vai ver; tens uma resposta até { $by }.
       *[neutral] Agradeço que me tenha dito. Juntei isto ao seu processo { $reference }, e a pessoa que trata dele vai ver; terá uma resposta até { $by }.
    }
utter_crisis =
    { $formality ->
        [formal] Agradeço-lhe muito que me tenha contado. A sua vida é muito mais importante do que qualquer empréstimo.
            Por favor, procure apoio agora mesmo:
            { $helpline }
            Chamei uma pessoa da nossa equipa para esta conversa (referência { $reference }). Tem alguém de confiança por perto neste momento?
        [casual] Ainda bem que me contaste. Tu és muito mais importante do que qualquer empréstimo.
            Por favor, procura apoio agora mesmo:
            { $helpline }
            Chamei uma pessoa da equipa para esta conversa (referência { $reference }). Tens alguém de confiança ao pé de ti agora?
       *[neutral] Ainda bem que me contou. A sua vida é muito mais importante do que qualquer empréstimo.
            Por favor, procure apoio agora mesmo:
            { $helpline }
            Chamei uma pessoa da nossa equipa para esta conversa (referência { $reference }). Tem alguém de confiança por perto agora?
    }
utter_missed_payment =
    { $formality ->
        [formal] Agradeço-lhe que me tenha dito. Uma prestação que não foi paga na data pode ser regularizada. Eis o que se aplica e como pagar:
            { $items }
            Se o momento for difícil, basta dizê-lo, com toda a confiança.
        [casual] Ainda bem que me disseste. Uma prestação que não foi paga na data pode regularizar-se. Vê o que se aplica e como pagar:
            { $items }
            Se o dinheiro não chegar para tudo, podes dizer-me sem receio.
       *[neutral] Ainda bem que me disse. Uma prestação que não foi paga na data pode ser regularizada. Veja o que se aplica e como pagar:
            { $items }
            Se o dinheiro não chegar para tudo, pode dizer-me sem receio.
    }
utter_cases =
    { $formality ->
        [formal] A situação dos seus processos é a seguinte:
            { $items }
        [casual] Os teus processos estão assim:
            { $items }
       *[neutral] A situação dos seus processos é esta:
            { $items }
    }
item_case =
    • { $reference } ({ $case ->
        [hardship] apoio com os pagamentos
        [restructure] alteração das prestações
        [complaint] reclamação
        [dispute] dado ou valor contestado
        [harassment] tratamento recebido
        [fraud] suspeita de fraude
        [crisis] apoio pessoal
        [human] conversa com uma pessoa
        [failed] pergunta passada a uma pessoa
        [down] mensagem recebida durante um problema técnico
       *[request] pedido
    }): { $state ->
        [new] registado; resposta até { $by }
        [waiting] à espera da nossa equipa; resposta até { $by }
        [held] com uma pessoa da nossa equipa; resposta até { $by }
        [with_borrower] à espera de resposta sua
        [resolved] resolvido
        [reopened] reaberto; resposta até { $by }
       *[closed] encerrado
    }
utter_no_case =
    { $formality ->
        [formal] Não encontro nenhum processo nesta conversa. Deseja que abra um?
        [casual] Não encontrei nenhum processo nesta conversa. Queres que abra um?
       *[neutral] Não encontrei nenhum processo nesta conversa. Quer que abra um?
    }
utter_officer_joined =
    { $formality ->
        [formal] { $officer }, da nossa equipa, está agora nesta conversa e já a pode ler. Entretanto, deixo de escrever.
        [casual] { $officer }, da nossa equipa, acabou de chegar e já pode ler a conversa. Entretanto, eu não escrevo.
       *[neutral] { $officer }, da nossa equipa, já está aqui e pode ler esta conversa. Entretanto, eu não escrevo.
    }
utter_officer_away =
    { $formality ->
        [formal] { $officer } não pode responder neste momento. Tudo o que escreveu está guardado; outra pessoa da nossa equipa dará seguimento ao processo, e a resposta chegará até { $by }. Até lá, volto a responder eu, o assistente.
        [casual] { $officer } não consegue responder-te agora. Tudo o que escreveste está guardado; outra pessoa da equipa pega no teu processo e responde-te até { $by }. Até lá, quem te responde sou outra vez eu, o assistente.
       *[neutral] { $officer } não pode responder neste momento. Tudo o que escreveu está guardado; outra pessoa da nossa equipa vai dar seguimento ao seu processo e responder até { $by }. Até lá, volto a responder eu, o assistente.
    }
utter_officer_left =
    { $formality ->
        [formal] { $officer } devolveu-me a conversa; volto a responder eu, o assistente. O seu processo continua em curso.
        [casual] { $officer } devolveu-me a conversa; quem te responde agora sou outra vez eu, o assistente. O teu processo continua em curso.
       *[neutral] { $officer } devolveu-me a conversa; volto a responder eu, o assistente. O seu processo continua em curso.
    }
utter_case_resolved =
    { $formality ->
        [formal] Da nossa parte, o processo { $reference } está concluído. Se algo tiver ficado por resolver, agradecemos que escreva aqui.
        [casual] Da nossa parte, o teu processo { $reference } está resolvido. Se ainda faltar alguma coisa, é só escreveres aqui.
       *[neutral] Da nossa parte, o seu processo { $reference } está resolvido. Se alguma coisa tiver ficado por resolver, escreva aqui.
    }

## feedback

utter_ask_score =
    { $formality ->
        [formal] Como avalia o nosso atendimento, de 1 (mau) a 5 (muito bom)? A sua opinião é importante para nós.
        [casual] Que tal correu, de 1 (mal) a 5 (muito bem)?
       *[neutral] Como avalia o atendimento, de 1 (mau) a 5 (muito bom)?
    }
utter_ask_comment =
    { $score ->
        [1]
            { $formality ->
                [formal] Agradeço a sua avaliação de { $score } em 5 e lamento que a experiência não tenha sido boa. Importa-se de dizer porquê? Se preferir não o fazer, basta um «não».
                [casual] Agradeço a tua avaliação de { $score } em 5; lamento que não tenha corrido bem. Queres dizer porquê? Se não quiseres, basta um «não».
               *[neutral] Agradeço a sua avaliação de { $score } em 5 e lamento que a experiência não tenha sido boa. Quer dizer porquê? Se preferir não o fazer, basta um «não».
            }
        [2]
            { $formality ->
                [formal] Agradeço a sua avaliação de { $score } em 5 e lamento que a experiência não tenha sido melhor. Importa-se de dizer porquê? Se preferir não o fazer, basta um «não».
                [casual] Agradeço a tua avaliação de { $score } em 5; lamento que não tenha corrido melhor. Queres dizer porquê? Se não quiseres, basta um «não».
               *[neutral] Agradeço a sua avaliação de { $score } em 5 e lamento que a experiência não tenha sido melhor. Quer dizer porquê? Se preferir não o fazer, basta um «não».
            }
       *[other]
            { $formality ->
                [formal] Agradeço a sua avaliação de { $score } em 5. Deseja acrescentar algumas palavras sobre o motivo? Se preferir não o fazer, basta um «não».
                [casual] Agradeço a tua avaliação de { $score } em 5! Queres dizer porquê? Se não quiseres, basta um «não».
               *[neutral] Agradeço a sua avaliação de { $score } em 5. Quer dizer porquê? Se preferir não o fazer, basta um «não».
            }
    }
utter_score_not_read =
    { $formality ->
        [formal] Queira, por favor, indicar um número de 1 a 5.
        [casual] Dizes-me um número de 1 a 5?
       *[neutral] Por favor, indique um número de 1 a 5.
    }
utter_rating_saved =
    { $formality ->
        [formal] Agradeço muito a sua opinião. É lida por pessoas da nossa equipa e ajuda-nos a melhorar.
        [casual] Agradeço a resposta! As pessoas da equipa leem tudo, e isso ajuda-nos a melhorar.
       *[neutral] Agradecemos a sua opinião. É lida por pessoas da nossa equipa e ajuda-nos a melhorar.
    }
utter_feedback_saved =
    { $formality ->
        [formal] Agradeço a sugestão, que já transmiti à nossa equipa.
        [casual] Agradeço a ideia! Já a passei à equipa.
       *[neutral] Agradeço a sugestão. Já a passei à nossa equipa.
    }
utter_praise_thanks =
    { $formality ->
        [formal] Agradeço a amabilidade; transmitirei as suas palavras à nossa equipa. Posso pedir-lhe também uma avaliação?
        [casual] Que bom ler isso! Vou passar à equipa. Posso pedir-te uma avaliação?
       *[neutral] É muito bom ler isso; vou passar à nossa equipa. Posso pedir-lhe também uma avaliação?
    }
utter_thumb_up =
    { $formality ->
        [formal] Agradeço a sua avaliação.
        [casual] Ainda bem que ajudou!
       *[neutral] Agradeço a indicação.
    }
utter_thumb_down =
    { $formality ->
        [formal] Lamento que a resposta não tenha ajudado. Importa-se de dizer o que faltou, ou prefere falar com uma pessoa da nossa equipa?
        [casual] Que pena não ter ajudado. O que é que faltou? Se preferires, fala com uma pessoa da equipa.
       *[neutral] Lamento que não tenha ajudado. O que é que faltou? Também pode falar com uma pessoa da nossa equipa.
    }

## the gate

utter_disclosure =
    { $formality ->
        [formal] Sou o assistente digital da { $lender }: um programa, não uma pessoa. A nossa conversa fica guardada para que as perguntas tenham resposta e a nossa equipa lhes possa dar seguimento; pode pedir para falar com uma pessoa em qualquer altura.
        [casual] Sou o assistente digital da { $lender }: um programa, não uma pessoa. A nossa conversa fica guardada para responder às tuas perguntas e para a equipa lhes dar seguimento; podes pedir para falar com uma pessoa quando quiseres.
       *[neutral] Sou o assistente digital da { $lender }: um programa, não uma pessoa. A nossa conversa fica guardada para que as suas perguntas tenham resposta e a nossa equipa lhes possa dar seguimento; pode pedir para falar com uma pessoa em qualquer altura.
    }
utter_masked =
    { $secret ->
        [card]
            { $formality ->
                [formal] Para sua segurança, o número do cartão não foi guardado; nunca o pedimos. Se o tiver enviado para outro lado, recomendamos que peça ao banco a substituição do cartão.
                [casual] Para tua segurança, não guardei o número do cartão; nunca o pedimos. Se o enviaste para outro lado, pede ao banco que te substitua o cartão.
               *[neutral] Para sua segurança, não guardei o número do cartão; nunca o pedimos. Se o enviou para outro lado, peça ao banco a substituição do cartão.
            }
       *[password]
            { $formality ->
                [formal] Para sua segurança, a palavra-passe não foi guardada; nunca a pedimos. Se a tiver enviado para outro lado, recomendamos que a altere.
                [casual] Para tua segurança, não guardei a palavra-passe; nunca a pedimos. Se a enviaste para outro lado, muda-a.
               *[neutral] Para sua segurança, não guardei a palavra-passe; nunca a pedimos. Se a enviou para outro lado, altere-a.
            }
    }
utter_too_long =
    { $formality ->
        [formal] A mensagem é demasiado longa e não foi guardada. Peço-lhe que a envie com um máximo de { $limit } caracteres ou em várias partes.
        [casual] A tua mensagem é demasiado longa e não foi guardada. Envia-a com { $limit } caracteres, no máximo, ou em partes.
       *[neutral] A mensagem é demasiado longa e não foi guardada. Envie-a com um máximo de { $limit } caracteres ou em várias partes.
    }
utter_empty =
    { $formality ->
        [formal] A mensagem chegou vazia. Queira, por favor, escrever o que deseja.
        [casual] A tua mensagem chegou vazia. O que é que me querias dizer?
       *[neutral] A mensagem chegou vazia. Por favor, escreva o que pretende.
    }
utter_too_fast =
    { $formality ->
        [formal] Chegaram várias mensagens ao mesmo tempo. Peço-lhe que aguarde um momento e volte a enviar a sua.
        [casual] Chegaram muitas mensagens de uma vez. Espera um bocadinho e envia outra vez.
       *[neutral] Chegaram muitas mensagens ao mesmo tempo. Por favor, aguarde um momento e envie outra vez.
    }
utter_attachment =
    { $formality ->
        [formal] Por enquanto, não consigo abrir aqui imagens, mensagens de voz nem ficheiros. Importa-se de escrever o conteúdo ou de o entregar a uma pessoa da nossa equipa?
        [casual] Por enquanto, não consigo abrir aqui imagens, mensagens de voz nem ficheiros. Escreve-me ou entrega a uma pessoa da equipa.
       *[neutral] Por enquanto, não consigo abrir aqui imagens, mensagens de voz nem ficheiros. Por favor, escreva ou entregue a uma pessoa da nossa equipa.
    }
utter_delayed =
    { $formality ->
        [formal] Peço desculpa pela demora. A sua mensagem está guardada e terá resposta dentro de momentos.
        [casual] Desculpa a demora. A tua mensagem está guardada e já te respondo.
       *[neutral] Desculpe a demora. A sua mensagem está guardada e respondo dentro de momentos.
    }

## pieces

opener-answer-1 =
    { $formality ->
        [formal] Com certeza, é um gosto ver isso.
        [casual] Claro, vemos isso com calma.
       *[neutral] Claro, é um gosto ajudar nisso.
    }
opener-answer-2 =
    { $formality ->
        [formal] Agradeço que tenha colocado a questão.
        [casual] Ainda bem que perguntas.
       *[neutral] Ainda bem que pergunta.
    }
opener-answer-3 =
    { $formality ->
        [formal] É com todo o gosto que trato deste assunto.
        [casual] Podes contar comigo nisto.
       *[neutral] Pode contar comigo neste assunto.
    }
lead-answer-1 =
    { $formality ->
        [formal] Se me permite, passo a informar.
        [casual] Se quiseres, digo-te como é.
       *[neutral] Se for útil, é isto que posso dizer.
    }
lead-answer-2 =
    { $formality ->
        [formal] Talvez lhe seja útil ter em conta o seguinte.
        [casual] Talvez isto te ajude um pouco.
       *[neutral] Talvez o seguinte possa ajudar.
    }
closer-answer-1 =
    { $formality ->
        [formal] Quando desejar ver isto com mais calma, estou ao seu dispor.
        [casual] Quando quiseres ver isto com calma, diz.
       *[neutral] Quando quiser ver isto com mais calma, estou aqui.
    }
closer-answer-2 =
    { $formality ->
        [formal] Não há pressa; demore o tempo que entender.
        [casual] Sem pressa, ao teu ritmo.
       *[neutral] Não há pressa; leve o tempo de que precisar.
    }
closer-answer-3 =
    { $formality ->
        [formal] Se mais tarde surgir alguma dúvida, terei todo o gosto em ajudar.
        [casual] E, se depois tiveres alguma dúvida, escreve-me.
       *[neutral] Se depois surgir alguma dúvida, escreva-me à vontade.
    }
lead-task-1 =
    { $formality ->
        [formal] Apenas um pequeno pormenor, se me permite.
        [casual] Só um pormenor, se puderes.
       *[neutral] Só um pequeno pormenor, se não for incómodo.
    }
lead-task-2 =
    { $formality ->
        [formal] Com a sua licença, prossigo.
        [casual] Se estiver bem para ti, continuamos.
       *[neutral] Se estiver de acordo, continuamos.
    }

## buttons

button-rates = Taxas de juro
button-calculate = Calcular prestação
button-my_loan = O meu empréstimo
button-next_payment = Próxima prestação
button-human = Falar com uma pessoa
button-share_number = Partilhar o meu telefone
button-hardship = Custa-me pagar
button-relief = Alterar prestações
button-plan = Plano de prestações
button-apply = Como pedir
button-stop = Ficar por aqui
button-complain = Apresentar reclamação

## page

page-welcome = Este é o assistente digital da { $lender }, um programa. Pode fazer perguntas sobre empréstimos em qualquer das línguas disponíveis e pedir para falar com uma pessoa em qualquer altura.
page-input = A sua mensagem
page-placeholder = Escreva a sua mensagem
page-typing = O assistente está a escrever…
page-connecting = A ligar…
page-offline = Sem ligação. As mensagens serão enviadas assim que for restabelecida.
page-online = Ligação restabelecida
page-retry = Tentar novamente
page-you = Mensagem sua
page-officer = { $officer } (equipa de crédito)
page-language = Língua
page-new-confirm = A conversa atual deixará de estar visível nesta página; a nossa equipa mantém-na guardada. Começar uma nova?
page-thumbed = Agradecemos, fica anotado
page-stars = A sua avaliação
page-star =
    { $count ->
        [one] { $count } estrela em 5
       *[other] { $count } estrelas em 5
    }
page-error = Ocorreu um erro. Tente novamente dentro de momentos.

## plans to look at

plan-quote = Plano de prestações: { $name }, { $amount } a { $term }
plan-loan = Plano de prestações do empréstimo { $number } ({ $name })
plan-sum =
    { $count ->
        [one] { $count } prestação de { $payment }; { $total } no total, dos quais { $interest } são juros.
       *[other] { $count } prestações, a primeira de { $payment }; { $total } no total, dos quais { $interest } são juros.
    }
plan-sum-change = Antes: { $before } no total (prestações: { $count_before }). Agora: { $total } no total (prestações: { $count }).
plan-payment = Prestação
plan-principal = Capital
plan-balance = Capital em dívida
plan-each = Pago por prestação
plan-left = Capital em dívida
plan-rate = Taxa de juro anual (TAN)
plan-apr = TAEG
plan-fee = Comissão de abertura
plan-owed = Capital em dívida
plan-arrears = Prestações anteriores por pagar
plan-payoff = Para liquidar hoje, juros incluídos
plan-source = Conforme os registos de empréstimos da { $lender } à data de { $as_of }. Este extrato não é certificado; as cópias certificadas são preparadas por uma pessoa da nossa equipa.
plan-table = Todas as prestações
plan-save = Guardar como { $form }
plan-overdue = De prestações anteriores

utter_statement =
    { $formality ->
        [formal]
            Apresentamos a situação do seu empréstimo à data de { $as_of }:
            { $items }
            Todas as prestações por pagar estão no plano em anexo. Caso precise de cópia certificada, declaração ou cópia do contrato, uma pessoa da nossa equipa terá gosto em tratar disso.
        [casual]
            É assim que está o teu empréstimo à data de { $as_of }:
            { $items }
            Todas as prestações que faltam estão no plano em anexo. Se precisares de cópia certificada, declaração ou do contrato, uma pessoa da equipa trata disso.
       *[neutral]
            Extrato do seu empréstimo à data de { $as_of }:
            { $items }
            Todas as prestações por pagar estão no plano em anexo. Cópias certificadas, declarações e cópias do contrato são preparadas por uma pessoa da nossa equipa.
    }
