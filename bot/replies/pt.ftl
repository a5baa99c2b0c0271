# Português do Brasil, legível também em Portugal e na África.
# Tratamento formal: terceira pessoa com fórmulas de cortesia («poderia», «agradeço», «fico à disposição»), sem «o senhor» nem «a senhora», sem «prezado».
# Tratamento neutral: «você», simples e gentil.
# Tratamento casual: «você» com «te» e «pra», leve, sem gírias.
# Sem gênero para quem escreve: evitam-se «bem-vindo», «tranquilo», «sozinho» e semelhantes. O assistente também não se marca: «agradeço» no lugar de «obrigado».
# Quem atende é sempre «uma pessoa da nossa equipe»; no botão, «atendente». O número de referência é o «protocolo»; o caso é o «atendimento».
# Termos: empréstimo, parcela, prazo, taxa de juros, tarifa de abertura, quitar, em aberto; APR é o custo efetivo total (APR), como no glossário. Evitam-se «inadimplência», «dívida vencida» e «cobrança».
# { $by } e { $opens_at } começam pelo dia da semana («segunda-feira, …»): antes deles só «até» ou dois-pontos, nunca artigo.
# Em português a forma [one] vale também para zero: por isso o número vem sempre escrito.

## courtesies

utter_greet =
    { $formality ->
        [formal] Olá. Agradecemos o contato com a { $lender }. Em que posso ajudar?
        [casual] Oi! Aqui é o assistente da { $lender }. Como posso te ajudar?
       *[neutral] Olá! Aqui é o assistente da { $lender }. Como posso ajudar você?
    }
utter_goodbye =
    { $formality ->
        [formal] Foi um prazer prestar este atendimento. Sempre que desejar, basta escrever de novo; seguimos à disposição.
        [casual] Até mais! Quando quiser, é só me chamar.
       *[neutral] Até logo. Pode escrever de novo quando quiser.
    }
utter_thank =
    { $formality ->
        [formal] Não há de quê. Foi um prazer ajudar.
        [casual] Imagina! Quando precisar, é só chamar.
       *[neutral] De nada. Foi um prazer ajudar.
    }
utter_chitchat =
    { $formality ->
        [formal] Agradeço a gentileza da conversa. O assunto que conheço bem são os empréstimos; nesse tema, fico à disposição.
        [casual] Que bom conversar com você! O que eu sei fazer bem é falar de empréstimos; se tiver alguma pergunta, pode mandar.
       *[neutral] É bom conversar com você. Meu assunto são os empréstimos; se tiver alguma pergunta, posso ajudar.
    }
utter_bot_challenge =
    { $formality ->
        [formal] Esclareço desde já: sou um programa da { $lender }, não uma pessoa. Se preferir falar com alguém da nossa equipe, basta pedir, a qualquer momento.
        [casual] Sou um programa da { $lender }, não uma pessoa. Se preferir falar com alguém da equipe, é só pedir, na hora que quiser.
       *[neutral] Sou um programa da { $lender }, não uma pessoa. Se preferir falar com alguém da nossa equipe, é só pedir, a qualquer momento.
    }
utter_capabilities =
    { $formality ->
        [formal] Posso informar com valores exatos as condições dos empréstimos da { $lender }, calcular parcelas e consultar o seu empréstimo. Dificuldades e reclamações são encaminhadas a uma pessoa da nossa equipe.
        [casual] Eu te passo os valores exatos dos empréstimos da { $lender }, calculo parcelas e consulto o seu empréstimo. E se algo apertar ou você tiver uma reclamação, levo o assunto a uma pessoa da equipe.
       *[neutral] Posso dar valores exatos sobre os empréstimos da { $lender }, calcular parcelas e consultar o seu empréstimo. Se você tiver alguma dificuldade ou reclamação, encaminho a uma pessoa da nossa equipe.
    }
utter_out_of_scope =
    { $formality ->
        [formal] Lamento não poder ajudar nesse assunto. Fico à disposição para o que se refere aos empréstimos da { $lender }.
        [casual] Nisso eu não consigo te ajudar; meu assunto são os empréstimos da { $lender }. Se precisar de algo nessa área, pode contar comigo.
       *[neutral] Nesse assunto não consigo ajudar. Estou aqui para falar dos empréstimos da { $lender }.
    }
utter_not_understood =
    { $formality ->
        [formal] Peço desculpas, não compreendi bem a sua mensagem. Poderia dizer com outras palavras ou indicar, em uma frase, de que se trata?
        [casual] Desculpe, não entendi direito. Pode dizer de outro jeito ou me contar em uma frase do que se trata?
       *[neutral] Desculpe, não entendi bem a sua mensagem. Pode dizer com outras palavras ou contar em uma frase do que se trata?
    }
utter_not_understood_again =
    { $formality ->
        [formal] Peço desculpas, ainda não compreendi a sua mensagem. Se estiver de acordo, escolha um destes temas ou fale com uma pessoa da nossa equipe.
        [casual] Desculpe, ainda não entendi. Escolha um destes temas ou, se preferir, fale com uma pessoa da equipe.
       *[neutral] Desculpe, ainda não consegui entender a sua mensagem. Você pode escolher um destes temas ou falar com uma pessoa da nossa equipe.
    }
utter_affirm_noted =
    { $formality ->
        [formal] Perfeitamente. Em que mais posso ajudar?
        [casual] Combinado! O que mais você precisa?
       *[neutral] Certo. Em que mais posso ajudar?
    }
utter_deny_noted =
    { $formality ->
        [formal] Compreendo. Fico à disposição sempre que for necessário.
        [casual] Tudo bem! Se precisar, é só chamar.
       *[neutral] Tudo bem. Estou aqui se precisar.
    }
utter_stopped =
    { $formality ->
        [formal] Como preferir; paramos por aqui. Posso ajudar em algo mais?
        [casual] Certo, paramos por aqui. Posso te ajudar em mais alguma coisa?
       *[neutral] Certo, paramos por aqui. Posso ajudar em mais alguma coisa?
    }
utter_nothing_to_stop =
    { $formality ->
        [formal] Não há nada em andamento neste momento. Em que posso ajudar?
        [casual] Não tem nada em andamento agora. Em que posso te ajudar?
       *[neutral] Não há nada em andamento no momento. Em que posso ajudar?
    }
utter_ask_what_for =
    { $formality ->
        [formal] Agradeço a informação. Para que deseja que eu a utilize?
        [casual] Anotei! Pra que você quer usar essa informação?
       *[neutral] Agradeço a informação. Para que você quer usá-la?
    }
utter_rephrase =
    { $formality ->
        [formal] Permita-me explicar de novo, com mais simplicidade:
        [casual] Vou dizer de novo, mais simples:
       *[neutral] Explico de novo, de forma mais simples:
    }
utter_nothing_to_rephrase =
    { $formality ->
        [formal] Explico com prazer. A que ponto se refere?
        [casual] Claro, eu te explico. Qual parte?
       *[neutral] Explico, sim. Que parte você quer entender melhor?
    }

## language and manner

utter_language_changed =
    { $formality ->
        [formal] Com prazer; a partir de agora escreverei em português.
        [casual] Claro! Daqui pra frente escrevo em português.
       *[neutral] Certo, a partir de agora escrevo em português.
    }
utter_ask_language =
    { $formality ->
        [formal] Em que idioma prefere este atendimento? Posso escrever em: { $languages }.
        [casual] Em que idioma você prefere que eu escreva? Posso escrever em: { $languages }.
       *[neutral] Em que idioma você prefere que eu escreva? Posso escrever em: { $languages }.
    }
utter_language_unsupported =
    { $formality ->
        [formal] Peço desculpas, ainda não escrevo nesse idioma. Posso escrever em: { $languages }. Se preferir, uma pessoa da nossa equipe pode ajudar.
        [casual] Desculpe, ainda não escrevo nesse idioma. Posso escrever em: { $languages }. Se preferir, uma pessoa da equipe pode te ajudar.
       *[neutral] Desculpe, ainda não escrevo nesse idioma. Posso escrever em: { $languages }. Uma pessoa da nossa equipe também pode ajudar.
    }
utter_in_their_language = { $sentence }
utter_style_changed =
    { $style ->
        [formal] Com prazer. A partir de agora, escreverei com a devida formalidade.
        [casual] Claro! Então vamos conversar de um jeito mais leve, sem cerimônia.
        [brief]
            { $formality ->
                [formal] Perfeitamente. Serei breve.
                [casual] Certo, vou direto e curto.
               *[neutral] Certo. Vou ser breve.
            }
        [warm]
            { $formality ->
                [formal] Será um prazer conversar com mais calma e proximidade.
                [casual] Com prazer! Vamos conversar com calma, bem à vontade.
               *[neutral] Com prazer. Vamos conversar com mais calma e proximidade.
            }
        [direct]
            { $formality ->
                [formal] Perfeitamente. Responderei de forma direta.
                [casual] Certo, vou direto ao ponto.
               *[neutral] Certo. Vou responder de forma direta.
            }
        [gentle]
            { $formality ->
                [formal] Certamente. Procurarei dizer tudo com a maior delicadeza.
                [casual] Claro. Vou dizer as coisas com mais jeito e mais calma.
               *[neutral] Claro. Vou dizer as coisas com mais delicadeza e mais calma.
            }
        [plain]
            { $formality ->
                [formal] Perfeitamente. Usarei palavras simples, sem termos técnicos.
                [casual] Claro, vou explicar com palavras simples.
               *[neutral] Certo. Vou usar palavras simples.
            }
       *[neutral] Certo. Vou escrever de forma simples e gentil.
    }
utter_style_unclear =
    { $formality ->
        [formal] Adapto com prazer a minha maneira de escrever. Como prefere que eu escreva?
        [casual] Claro, posso mudar. Como você prefere que eu escreva?
       *[neutral] Posso mudar, sim. Como você prefere que eu escreva?
    }
utter_style_explained =
    { $formality ->
        [formal] { $source ->
                [wish] Escrevo desta maneira porque assim me foi pedido.
                [evidence] Escrevo desta maneira por causa das palavras que encontrei nas suas mensagens: { $evidence }.
               *[start] No início, dirijo-me com cortesia a todas as pessoas.
            } No momento, o tratamento é formal, { $directness ->
                [direct] as respostas são diretas
               *[indirect] as respostas são introduzidas com delicadeza
            } e { $orientation ->
                [relational] procuro manter a proximidade na conversa.
               *[efficient] procuro não tomar muito do seu tempo.
            } Não concluo nada a partir do seu nome ou da sua origem, e é possível pedir outra maneira a qualquer momento.
        [casual] { $source ->
                [wish] Escrevo assim porque você me pediu.
                [evidence] Escrevo assim por causa das palavras que você usou: { $evidence }.
               *[start] No começo eu falo com todo mundo com educação.
            } Por enquanto, falo de um jeito leve, { $directness ->
                [direct] vou direto ao ponto
               *[indirect] digo as coisas com jeito
            } e { $orientation ->
                [relational] deixo tempo pra uma boa conversa.
               *[efficient] não tomo muito do seu tempo.
            } Não concluo nada do seu nome nem de onde você vem, e você pode pedir pra mudar quando quiser.
       *[neutral] { $source ->
                [wish] Escrevo assim porque você pediu.
                [evidence] Escrevo assim por causa das palavras que você usou: { $evidence }.
               *[start] No início, escrevo com cortesia a todas as pessoas.
            } No momento, uso um tratamento simples e educado, { $directness ->
                [direct] respondo de forma direta
               *[indirect] digo as coisas com delicadeza
            } e { $orientation ->
                [relational] procuro dar um tom próximo à conversa.
               *[efficient] procuro ser breve.
            } Não concluo nada a partir do seu nome ou da sua origem, e você pode pedir para mudar a qualquer momento.
    }

## loan questions

utter_products =
    { $formality ->
        [formal] Estes são os empréstimos que colocamos à disposição:
            { $items }
            Condições válidas em { $as_of }.
        [casual] Estes são os empréstimos que você pode pedir:
            { $items }
            Condições de { $as_of }.
       *[neutral] Estes são os nossos empréstimos:
            { $items }
            Condições de { $as_of }.
    }
item_product = • { $name }: a partir de { $rate } ao ano, de { $min } a { $max }, em prazos de { $term_min } a { $term_max }
utter_faq =
    { $answer }

    { $lender }, em { $as_of }.

utter_faq_elsewhere =
    { $formality ->
        [formal] Temos esta resposta em um só idioma ({ $language }, em { $as_of }). Segue como está; uma pessoa da nossa equipe terá prazer em explicar.
        [casual] Essa resposta só existe em um idioma ({ $language }, em { $as_of }). Vai do jeito que está; alguém da equipe te explica, se quiser.
       *[neutral] Temos esta resposta em um só idioma ({ $language }, em { $as_of }). Segue como está; uma pessoa da equipe pode explicar.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] Posso perguntar se a sua dúvida é uma destas?
        [casual] É alguma destas?
       *[neutral] A sua dúvida é uma destas?
    }

utter_faq_unknown =
    { $formality ->
        [formal] Lamento, isso eu não sei, e não quero arriscar uma resposta. Uma pessoa da nossa equipe sabe informar. Posso encaminhar?
        [casual] Isso eu não sei e não vou chutar. Alguém da equipe sabe. Quer que eu chame?
       *[neutral] Isso eu não sei e prefiro não arriscar. Uma pessoa da equipe pode responder. Quer falar com ela?
    }

utter_product =
    { $formality ->
        [formal] { $name }. { $purpose }
            É possível solicitar de { $min } a { $max }, em prazos de { $term_min } a { $term_max }. A taxa de juros começa em { $rate } ao ano; o custo efetivo total (APR) é de { $apr } ao ano.
            Condições válidas em { $as_of }.
        [casual] { $name }. { $purpose }
            Você pode pedir de { $min } a { $max } e pagar em um prazo de { $term_min } a { $term_max }. A taxa de juros começa em { $rate } ao ano; o custo efetivo total (APR) é de { $apr } ao ano.
            Condições de { $as_of }.
       *[neutral] { $name }. { $purpose }
            Você pode pedir de { $min } a { $max }, em prazos de { $term_min } a { $term_max }. A taxa de juros começa em { $rate } ao ano; o custo efetivo total (APR) é de { $apr } ao ano.
            Condições de { $as_of }.
    }
utter_interest_rate =
    { $formality ->
        [formal] Estas são as nossas taxas de juros em { $as_of }:
            { $items }
            O custo efetivo total (APR) inclui as tarifas. A taxa definitiva será informada na proposta.
        [casual] Estas são as taxas de juros em { $as_of }:
            { $items }
            O custo efetivo total (APR) já inclui as tarifas. A sua taxa definitiva vem na proposta.
       *[neutral] Estas são as nossas taxas de juros em { $as_of }:
            { $items }
            O custo efetivo total (APR) inclui as tarifas. A taxa definitiva é a que consta na proposta.
    }
item_rate =
    • { $name }: { $rate } ao ano, { $rate_type ->
        [fixed] taxa fixa
       *[floating] taxa variável
    }; custo efetivo total (APR) de { $apr } ao ano, em um exemplo de { $amount } em { $term }
utter_fees =
    { $formality ->
        [formal] Estas são as nossas tarifas e os nossos encargos em { $as_of }:
            { $items }
            { $late }
            Não há nenhuma outra tarifa para abrir ou manter o empréstimo.
        [casual] Estas são as tarifas e os encargos em { $as_of }:
            { $items }
            { $late }
            Fora isso, não tem nenhuma outra tarifa pra abrir ou manter o empréstimo.
       *[neutral] Estas são as nossas tarifas e os nossos encargos em { $as_of }:
            { $items }
            { $late }
            Não há nenhuma outra tarifa para abrir ou manter o empréstimo.
    }
item_fee_none = • { $name }: sem tarifa de abertura
item_fee_money = • { $name }: tarifa de abertura de { $fee }, uma única vez, no início
item_fee_percent = • { $name }: tarifa de abertura de { $fee } do valor do empréstimo, com mínimo de { $fee_min }
item_late_money = • Pagamento em atraso: encargo de { $fee }, após { $days } de tolerância
item_late_percent = • Pagamento em atraso: juros de mora de { $rate } ao ano sobre a parte em atraso, após { $days } de tolerância
utter_eligibility =
    { $formality ->
        [formal] Para solicitar um empréstimo, é necessário atender ao seguinte:
            { $conditions }
            A soma das parcelas pode chegar a, no máximo, { $share } da renda líquida. A decisão é tomada por uma pessoa da nossa equipe, e é possível pedir que alguém a reveja.
        [casual] Você pode pedir um empréstimo se atender a isto:
            { $conditions }
            Somadas, as suas parcelas podem chegar a, no máximo, { $share } da sua renda líquida. Quem decide é uma pessoa da equipe, e você pode pedir que alguém reveja a decisão.
       *[neutral] Você pode pedir um empréstimo se atender a estas condições:
            { $conditions }
            A soma das suas parcelas pode chegar a, no máximo, { $share } da sua renda líquida. A decisão é tomada por uma pessoa da nossa equipe, e você pode pedir que alguém a reveja.
    }
item_age_from = • Ter { $age_min } anos ou mais.
item_age_between = • Ter entre { $age_min } e { $age_max } anos.
item_line = • { $line }
utter_documents =
    { $formality ->
        [formal] Pedimos a gentileza de apresentar os seguintes documentos ({ $name }):
            { $items }
        [casual] Você vai precisar destes documentos ({ $name }):
            { $items }
       *[neutral] Estes são os documentos necessários ({ $name }):
            { $items }
    }
utter_how_to_apply =
    { $formality ->
        [formal] Estes são os passos para apresentar a solicitação:
            { $items }
            A decisão será comunicada em até { $days }.
        [casual] Pra pedir, é assim, passo a passo:
            { $items }
            A resposta sai em até { $days }.
       *[neutral] Estes são os passos para fazer o pedido:
            { $items }
            Você recebe a decisão em até { $days }.
    }
item_step = { $number }. { $line }
utter_processing_time =
    { $formality ->
        [formal] Estes são os prazos, contados a partir do dia em que recebermos todos os documentos:
            { $items }
        [casual] Os prazos são estes, contando do dia em que todos os documentos chegarem:
            { $items }
       *[neutral] Estes são os prazos, contados do dia em que todos os documentos estiverem conosco:
            { $items }
    }
item_processing = • { $name }: decisão em até { $decision }; dinheiro em até { $payout } após a assinatura
utter_borrowing_limit =
    { $formality ->
        [formal] Estes são os valores que oferecemos:
            { $items }
            No seu caso, o limite depende da renda: todas as parcelas juntas podem chegar a, no máximo, { $share } da renda líquida. A decisão é tomada por uma pessoa da nossa equipe.
        [casual] Os valores são estes:
            { $items }
            No seu caso, depende da sua renda: todas as suas parcelas juntas podem chegar a, no máximo, { $share } da sua renda líquida. Quem decide é uma pessoa da equipe.
       *[neutral] Estes são os valores que oferecemos:
            { $items }
            No seu caso, depende da sua renda: todas as suas parcelas juntas podem chegar a, no máximo, { $share } da sua renda líquida. A decisão é tomada por uma pessoa da nossa equipe.
    }
item_limit = • { $name }: de { $min } a { $max }
utter_repayment_methods =
    { $formality ->
        [formal] Os pagamentos podem ser feitos das seguintes formas:
            { $items }
        [casual] Você pode pagar do jeito que for melhor pra você:
            { $items }
       *[neutral] Você pode pagar destas formas:
            { $items }
    }
utter_early_repayment =
    { $formality ->
        [formal] É possível antecipar uma parte do empréstimo ou quitá-lo por completo a qualquer momento:
            { $items }
        [casual] Você pode antecipar uma parte ou quitar tudo quando quiser:
            { $items }
       *[neutral] Você pode antecipar uma parte ou quitar o empréstimo todo a qualquer momento:
            { $items }
    }
item_early_free = • { $name }: sem custo
item_early_fee = • { $name }: { $fee } do valor antecipado nos primeiros { $within }; depois disso, sem custo
utter_collateral =
    { $formality ->
        [formal] Quanto às garantias, estas são as nossas condições:
            { $items }
        [casual] Sobre garantias, funciona assim:
            { $items }
       *[neutral] Estas são as garantias pedidas em cada caso:
            { $items }
    }
item_named_line = • { $name }: { $line }
utter_glossary =
    { $formality ->
        [formal] Esclareço com prazer. { $term }: { $meaning }
        [casual] Eu te explico. { $term }: { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    Por exemplo: { $example }
utter_glossary_unknown =
    { $formality ->
        [formal] Que termo deseja que eu explique? Posso esclarecer, por exemplo, os seguintes:
            { $terms }
        [casual] Qual palavra você quer que eu explique? Por exemplo, uma destas:
            { $terms }
       *[neutral] Que termo você quer que eu explique? Por exemplo:
            { $terms }
    }
item_term = • { $term }
utter_consumer_rights =
    { $formality ->
        [formal] Estes são os direitos que lhe são garantidos:
            { $items }
            Trata-se de informação geral, que não constitui orientação jurídica.
        [casual] Estes são os seus direitos:
            { $items }
            É informação geral, não orientação jurídica.
       *[neutral] Estes são os seus direitos:
            { $items }
            É informação geral e não constitui orientação jurídica.
    }
item_right = • { $line } ({ $source })
item_right_unverified = • { $line } (informação não verificada: convém confirmar com uma pessoa da nossa equipe)
utter_privacy =
    { $formality ->
        [formal] Os seus dados são tratados com a devida reserva, da seguinte forma:
            { $items }
        [casual] Com os seus dados, é assim:
            { $items }
       *[neutral] Isto é o que fazemos com os seus dados:
            { $items }
    }
utter_contact =
    { $formality ->
        [formal] Estes são os nossos canais de atendimento:
            Telefone: { $phone }
            E-mail: { $email }
            Endereço: { $address }
            Horário de atendimento:
            { $items }
            { $open ->
                [open] O nosso escritório está aberto neste momento.
               *[closed] O nosso escritório está fechado neste momento (reabertura: { $opens_at }).
            }
        [casual] Você encontra a gente aqui:
            Telefone: { $phone }
            E-mail: { $email }
            Endereço: { $address }
            Horário:
            { $items }
            { $open ->
                [open] O escritório está aberto agora.
               *[closed] O escritório está fechado agora (reabertura: { $opens_at }).
            }
       *[neutral] Você pode falar conosco por aqui:
            Telefone: { $phone }
            E-mail: { $email }
            Endereço: { $address }
            Horário de atendimento:
            { $items }
            { $open ->
                [open] O escritório está aberto neste momento.
               *[closed] O escritório está fechado neste momento (reabertura: { $opens_at }).
            }
    }
item_hours = • { $days }: { $hours }

utter_compare_rates =
    { $formality ->
        [formal] { $name }, { $amount } em { $term }: apresento os tipos de taxa lado a lado.
            { $items }
            Uma taxa variável pode tanto subir quanto baixar. Condições válidas em { $as_of }.
        [casual] { $name }, { $amount } em { $term }: veja os tipos de taxa lado a lado.
            { $items }
            A taxa variável pode subir, não só baixar. Condições de { $as_of }.
       *[neutral] { $name }, { $amount } em { $term }: estes são os tipos de taxa, lado a lado.
            { $items }
            Uma taxa variável pode tanto subir quanto baixar. Condições de { $as_of }.
    }

item_compare_fixed = • Fixa: { $rate } ao ano durante todo o prazo; parcela de { $instalment } do começo ao fim, { $total } no total, custo efetivo total (APR) de { $apr } ao ano

item_compare_floating = • Variável: hoje, { $rate } ao ano ({ $index } { $index_rate } + { $margin }); parcela de { $instalment } enquanto a taxa ficar assim, custo efetivo total (APR) de { $apr } ao ano. Com um ponto percentual a mais, a parcela seria de { $higher }

item_compare_stepped = • Escalonada: { $steps }; { $total } no total, custo efetivo total (APR) de { $apr } ao ano

item_compare_step = { $rate } ao ano a partir do mês { $number } (parcela de { $instalment })

item_rate_floating = • { $name }: taxa variável, hoje { $rate } ao ano ({ $index } { $index_rate } + { $margin }); custo efetivo total (APR) de { $apr } ao ano, em um exemplo de { $amount } em { $term }

item_rate_stepped = • { $name }: { $rate } ao ano nos primeiros { $first }, depois até { $highest }; custo efetivo total (APR) de { $apr } ao ano, em um exemplo de { $amount } em { $term }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] Como é importante que a parcela não mude, apresento as opções nesta ordem:
                [flexibility] Como é importante ter liberdade para pagar antes do prazo, apresento as opções nesta ordem:
                [speed] Como o dinheiro é necessário em pouco tempo, apresento as opções nesta ordem:
                [family_home] Como se trata de um lar para a família, apresento as opções nesta ordem:
                [faith] Como a sua fé pede um empréstimo sem juros, apresento as opções nesta ordem:
               *[lowest_cost] Como é importante que o custo total seja o menor possível, apresento as opções nesta ordem:
            }
            { $items }
            A decisão sobre cada empréstimo é tomada por uma pessoa da nossa equipe. Condições válidas em { $as_of }.
        [casual] { $priority ->
                [stability] Você quer uma parcela que não mude, então coloquei as opções nesta ordem:
                [flexibility] Você quer liberdade pra pagar antes, então coloquei as opções nesta ordem:
                [speed] Você precisa do dinheiro logo, então coloquei as opções nesta ordem:
                [family_home] Você quer um lar pra sua família, então coloquei as opções nesta ordem:
                [faith] Você quer um empréstimo sem juros por causa da sua fé, então coloquei as opções nesta ordem:
               *[lowest_cost] Você quer gastar o mínimo possível, então coloquei as opções nesta ordem:
            }
            { $items }
            Quem decide sobre o empréstimo é uma pessoa da equipe. Condições de { $as_of }.
       *[neutral] { $priority ->
                [stability] Você disse que a parcela não deve mudar; por isso, estas são as opções, nesta ordem:
                [flexibility] Você disse que quer liberdade para pagar antes do prazo; por isso, estas são as opções, nesta ordem:
                [speed] Você disse que precisa do dinheiro em pouco tempo; por isso, estas são as opções, nesta ordem:
                [family_home] Você disse que quer um lar para a sua família; por isso, estas são as opções, nesta ordem:
                [faith] Você disse que a sua fé pede um empréstimo sem juros; por isso, estas são as opções, nesta ordem:
               *[lowest_cost] Você disse que quer gastar o mínimo possível no total; por isso, estas são as opções, nesta ordem:
            }
            { $items }
            A decisão sobre o empréstimo é tomada por uma pessoa da nossa equipe. Condições de { $as_of }.
    }

item_suits_stability = • { $name }: taxa fixa de { $rate } ao ano, parcela igual até o fim; custo efetivo total (APR) de { $apr } ao ano

item_suits_flexibility_free = • { $name }: antecipação a qualquer momento, sem custo; custo efetivo total (APR) de { $apr } ao ano

item_suits_flexibility_fee = • { $name }: nos primeiros { $within }, antecipar custa { $fee } do valor antecipado; depois disso, nada; custo efetivo total (APR) de { $apr } ao ano

item_suits_speed = • { $name }: decisão em até { $decision }, dinheiro em até { $payout } após a assinatura; custo efetivo total (APR) de { $apr } ao ano

item_suits_lowest_cost = • { $name }: custo efetivo total (APR) de { $apr } ao ano; em um exemplo de { $amount } em { $term }, { $total } no total

item_suits_family_home = • { $name }: de { $min } a { $max }, prazo de até { $term_max }, para a casa própria; custo efetivo total (APR) de { $apr } ao ano

item_suits_faith = • { $name }: sem juros; o nosso lucro é combinado de antemão e não muda; custo efetivo total (APR) de { $apr } ao ano, só para comparação

item_costs_least = • Menor custo: { $name }, custo efetivo total (APR) de { $apr } ao ano

utter_no_faith_product =
    { $formality ->
        [formal] Aqui não oferecemos nenhum empréstimo sem juros, e não seria honesto apresentar um dos nossos como tal. Uma pessoa da nossa equipe terá prazer em conversar sobre o que é possível.
        [casual] Aqui a gente não tem empréstimo sem juros, e não vou dizer que algum dos nossos é. Uma pessoa da equipe pode ver com você o que dá pra fazer.
       *[neutral] Aqui não temos nenhum empréstimo sem juros, e não vou apresentar um dos nossos como se fosse. Uma pessoa da nossa equipe pode ver com você o que é possível.
    }

## calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] Poderia informar que tipo de empréstimo deseja?
        [casual] Que tipo de empréstimo você quer?
       *[neutral] Que tipo de empréstimo interessa a você?
    }
utter_ask_amount =
    { $formality ->
        [formal] Que valor deseja solicitar? { $name }: de { $min } a { $max }.
        [casual] De quanto você precisa? { $name }: de { $min } a { $max }.
       *[neutral] De que valor você precisa? { $name }: de { $min } a { $max }.
    }
utter_ask_term =
    { $formality ->
        [formal] Em que prazo deseja pagar? { $name }: de { $min } a { $max }.
        [casual] Em quanto tempo você quer pagar? { $name }: de { $min } a { $max }.
       *[neutral] Em quanto tempo você quer pagar? { $name }: de { $min } a { $max }.
    }
utter_amount_out_of_range =
    { $formality ->
        [formal] O valor de { $amount } está fora do que podemos oferecer. { $name }: de { $min } a { $max }. Para que valor deseja o cálculo?
        [casual] O valor de { $amount } fica fora do que oferecemos. { $name }: de { $min } a { $max }. Com que valor eu calculo?
       *[neutral] O valor de { $amount } está fora do que oferecemos. { $name }: de { $min } a { $max }. Que valor você prefere?
    }
utter_term_out_of_range =
    { $formality ->
        [formal] O prazo de { $term } está fora do que podemos oferecer. { $name }: de { $min } a { $max }. Para que prazo deseja o cálculo?
        [casual] O prazo de { $term } fica fora do que oferecemos. { $name }: de { $min } a { $max }. Com que prazo eu calculo?
       *[neutral] O prazo de { $term } está fora do que oferecemos. { $name }: de { $min } a { $max }. Que prazo você prefere?
    }
utter_amount_not_read =
    { $formality ->
        [formal] Poderia escrever o valor em números? Por exemplo, 20.000.
        [casual] Escreve pra mim o valor em números? Por exemplo, 20.000.
       *[neutral] Por favor, escreva o valor em números; por exemplo, 20.000.
    }
utter_term_not_read =
    { $formality ->
        [formal] Poderia informar o prazo em meses ou em anos?
        [casual] Me diz o prazo em meses ou em anos?
       *[neutral] Por favor, escreva o prazo em meses ou em anos.
    }
utter_currency_not_offered =
    { $formality ->
        [formal] Lamento informar que aqui não oferecemos empréstimos em { $currency }. Poderia indicar o valor em { $ours }?
        [casual] Aqui não fazemos empréstimos em { $currency }. Me diz o valor em { $ours }?
       *[neutral] Aqui não oferecemos empréstimos em { $currency }. Pode informar o valor em { $ours }?
    }
utter_instalment =
    { $formality ->
        [formal] { $name }: para { $amount } em { $term }, com taxa de juros de { $rate } ao ano, a parcela mensal seria de { $instalment }.
            • Total a pagar: { $total }
            • Desse total, juros: { $interest }
            • Tarifa de abertura: { $fee }
            • Custo efetivo total (APR): { $apr } ao ano
            Taxa vigente em { $as_of }. Permita-me lembrar que se trata de um exemplo, e não de uma proposta.
        [casual] { $name }: com { $amount } em { $term } e taxa de juros de { $rate } ao ano, você pagaria { $instalment } por mês.
            • No total, você pagaria: { $total }
            • Disso, juros: { $interest }
            • Tarifa de abertura: { $fee }
            • Custo efetivo total (APR): { $apr } ao ano
            Taxa de { $as_of }. É só um exemplo, não uma proposta.
       *[neutral] { $name }: para { $amount } em { $term }, com taxa de juros de { $rate } ao ano, a parcela mensal seria de { $instalment }.
            • Total a pagar: { $total }
            • Desse total, juros: { $interest }
            • Tarifa de abertura: { $fee }
            • Custo efetivo total (APR): { $apr } ao ano
            Taxa de { $as_of }. É um exemplo, não uma proposta.
    }
utter_plan =
    { $formality ->
        [formal] Este seria o plano de pagamento para { $amount } em { $term }:
            { $rows }
            O total a pagar seria de { $total }, dos quais { $interest } correspondem a juros.
        [casual] O plano de pagamento com { $amount } em { $term } ficaria assim:
            { $rows }
            No total, você pagaria { $total }; disso, { $interest } são juros.
       *[neutral] Este é o plano de pagamento para { $amount } em { $term }:
            { $rows }
            No total, você pagaria { $total }, dos quais { $interest } são juros.
    }
item_plan_row = { $number }. { $payment } (principal { $principal } + juros { $interest }); saldo { $balance }
item_plan_row_due = { $number }. { $due }: { $payment } (principal { $principal } + juros { $interest }); saldo { $balance }
item_plan_row_charges = { $number }. { $due }: { $payment } (principal { $principal } + juros { $interest } + outros encargos { $charges }); saldo { $balance }
item_plan_gap =
    { $count ->
        [one] … mais { $count } parcela como estas …
       *[other] … mais { $count } parcelas como estas …
    }
utter_no_plan_yet =
    { $formality ->
        [formal] Para apresentar um plano de pagamento, é preciso primeiro fazer o cálculo. Que valor deseja solicitar?
        [casual] Primeiro vamos fazer as contas. Que valor você tem em mente?
       *[neutral] Primeiro vamos fazer o cálculo. De que valor você precisa?
    }

utter_early_example =
    { $formality ->
        [formal] { $name }, { $amount } em { $term }: com uma antecipação de { $early } junto com a parcela n.º { $after }, o resultado seria este:
            { $items }
            Permita-me lembrar que se trata de um exemplo, e não de uma proposta.
        [casual] { $name }, { $amount } em { $term }: se você antecipasse { $early } junto com a parcela n.º { $after }, ficaria assim:
            { $items }
            É só um exemplo, não uma proposta.
       *[neutral] { $name }, { $amount } em { $term }: se você antecipasse { $early } junto com a parcela n.º { $after }, o resultado seria este:
            { $items }
            É um exemplo, não uma proposta.
    }

utter_early_own_loan =
    { $formality ->
        [formal] Com uma antecipação de { $early } hoje, o seu empréstimo { $number } (saldo devedor hoje: { $owed }) ficaria assim:
            { $items }
            Os valores são de { $as_of }; uma pessoa da nossa equipe os confirmará antes do pagamento.
        [casual] Se você antecipasse { $early } hoje no seu empréstimo { $number } (saldo devedor hoje: { $owed }), ficaria assim:
            { $items }
            Os valores são de { $as_of }; uma pessoa da equipe confirma antes de você pagar.
       *[neutral] Se você antecipasse { $early } hoje no seu empréstimo { $number } (saldo devedor hoje: { $owed }), o resultado seria este:
            { $items }
            Os valores são de { $as_of }; uma pessoa da nossa equipe confirma antes de você pagar.
    }

item_early_shorter = • Mesma parcela, prazo menor: o empréstimo termina { $sooner } antes, com { $saved } a menos de juros

item_early_lower = • Mesmo prazo, parcela menor: { $instalment } em vez de { $before }, com { $saved } a menos de juros

item_early_charge = • Tarifa por pagamento antecipado: { $fee }

item_early_no_charge = • Sem tarifa por pagamento antecipado

item_early_off = • Quitação completa: { $sum }, com { $saved } a menos de juros

utter_early_too_much =
    { $formality ->
        [formal] O valor de { $early } é maior do que o saldo devedor naquele momento; com { $sum }, o empréstimo fica quitado por completo.
        [casual] { $early } é mais do que vai faltar nesse momento; com { $sum }, fica tudo quitado.
       *[neutral] { $early } é mais do que faltaria pagar nesse momento; com { $sum }, o empréstimo fica quitado.
    }

## my loan

utter_ask_one_time_code =
    { $formality ->
        [formal] Para consultar a sua conta, preciso do código de uso único da { $lender }: oito letras e números, fornecidos por uma pessoa da nossa equipe ou enviados em nossa carta. Por segurança, peço que nunca envie senhas nem números de cartão.
        [casual] Pra ver a sua conta, preciso do código de uso único da { $lender }: são oito letras e números que uma pessoa da equipe te passa ou que vêm na nossa carta. Nunca mande senhas nem números de cartão.
       *[neutral] Para consultar a sua conta, preciso do código de uso único da { $lender }: oito letras e números que uma pessoa da nossa equipe fornece ou que vêm na nossa carta. Nunca envie senhas nem números de cartão.
    }
utter_code_wrong =
    { $formality ->
        [formal] O código não confere; peço a gentileza de verificá-lo. { $left ->
                [one] Resta { $left } tentativa.
               *[other] Restam { $left } tentativas.
            }
        [casual] Esse código não confere; dê mais uma olhada, por favor. { $left ->
                [one] Você ainda tem { $left } tentativa.
               *[other] Você ainda tem { $left } tentativas.
            }
       *[neutral] O código não confere; por favor, verifique. { $left ->
                [one] Você ainda tem { $left } tentativa.
               *[other] Você ainda tem { $left } tentativas.
            }
    }
utter_code_expired =
    { $formality ->
        [formal] Esse código já foi utilizado ou não é mais válido. Uma pessoa da nossa equipe poderá fornecer um novo.
        [casual] Esse código já foi usado ou não vale mais. Uma pessoa da equipe te passa um novo.
       *[neutral] Esse código já foi usado ou não é mais válido. Uma pessoa da nossa equipe pode fornecer um novo.
    }
utter_code_locked =
    { $formality ->
        [formal] Vários códigos não conferiram. Por segurança, peço que aguarde { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            } ou fale com uma pessoa da nossa equipe.
        [casual] Vários códigos não conferiram. Por segurança, espere { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            } ou fale com uma pessoa da equipe.
       *[neutral] Vários códigos não conferiram. Por segurança, aguarde { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            } ou fale com uma pessoa da nossa equipe.
    }
utter_ask_who =
    { $formality ->
        [formal] Por gentileza, escreva o seu número de cliente, ou o e-mail ou telefone que a { $lender } tem do seu cadastro. O código é enviado somente { $way ->
                [phone] ao telefone
               *[email] ao e-mail
            } cadastrado.
        [casual] Me manda o seu número de cliente, ou o e-mail ou telefone que a { $lender } tem seu. O código só vai { $way ->
                [phone] pro telefone cadastrado
               *[email] pro e-mail cadastrado
            }.
       *[neutral] Escreva o seu número de cliente, ou o e-mail ou telefone que a { $lender } tem no cadastro. O código vai somente { $way ->
                [phone] para o telefone
               *[email] para o e-mail
            } cadastrado.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] Se esse dado constar no cadastro da { $lender }, um código de 6 dígitos já está a caminho { $way ->
                [phone] por SMS
               *[email] por e-mail
            }. Ele vale por { $minutes } minutos. Peço que escreva aqui os 6 dígitos, e nada mais.
        [casual] Se a { $lender } conhece você por esse dado, um código de 6 dígitos já está a caminho { $way ->
                [phone] por SMS
               *[email] por e-mail
            }. Vale por { $minutes } minutos. Escreve aqui só os 6 dígitos.
       *[neutral] Se a { $lender } conhece você por esse dado, um código de 6 dígitos está a caminho { $way ->
                [phone] por SMS
               *[email] por e-mail
            }. Ele vale por { $minutes } minutos. Escreva aqui somente os 6 dígitos.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Vários códigos já foram pedidos aqui. O próximo poderá ser pedido em { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }; se preferir, uma pessoa da nossa equipe poderá ajudar antes disso.
        [casual] Já pediram alguns códigos por aqui. Dá pra pedir outro em { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }, ou uma pessoa da equipe te ajuda antes.
       *[neutral] Vários códigos já foram pedidos aqui. Você pode pedir outro em { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }, ou uma pessoa da nossa equipe pode ajudar antes.
    }

utter_share_number =
    { $formality ->
        [formal] Se preferir, pode compartilhar o seu próprio número de telefone com o botão abaixo da caixa de texto.
        [casual] Ou compartilha o seu próprio número com o botão abaixo da caixa de texto.
       *[neutral] Ou compartilhe o seu próprio número de telefone com o botão abaixo da caixa de texto.
    }

utter_number_unknown =
    { $formality ->
        [formal] Lamento, mas não consigo confirmar a sua identidade somente por esse número de telefone. Um código de uso único resolve, ou uma pessoa da nossa equipe poderá ajudar.
        [casual] Só por esse número não consigo saber quem é você. Um código de uso único resolve, ou uma pessoa da equipe te ajuda.
       *[neutral] Não consigo confirmar a sua identidade só por esse número de telefone. Um código de uso único resolve, ou uma pessoa da nossa equipe pode ajudar.
    }

utter_number_foreign =
    { $formality ->
        [formal] Esse não é o seu próprio número de telefone. Somente o seu é aceito, compartilhado com o botão abaixo da caixa de texto.
        [casual] Esse não é o seu próprio número. Só vale o seu, compartilhado com o botão abaixo da caixa de texto.
       *[neutral] Esse não é o seu próprio número de telefone. Só vale o seu, compartilhado com o botão abaixo da caixa de texto.
    }

utter_unlinked =
    { $formality ->
        [formal] Esta conversa não está mais vinculada à sua conta. Antes de falar novamente sobre a conta, pedirei um código. O que foi escrito até aqui permanece nesta conversa.
        [casual] Pronto, esta conversa não está mais ligada à sua conta. Antes de falar da conta de novo, vou pedir um código. O que já foi escrito fica nesta conversa.
       *[neutral] Esta conversa não está mais ligada à sua conta. Antes de falar da conta de novo, vou precisar de um código. O que foi escrito até aqui fica nesta conversa.
    }

utter_not_linked =
    { $formality ->
        [formal] Esta conversa não está vinculada a nenhuma conta.
        [casual] Esta conversa não está ligada a nenhuma conta.
       *[neutral] Esta conversa não está ligada a nenhuma conta.
    }

utter_code_message = { $code } é o seu código para a conversa com a { $lender }. Vale por { $minutes } minutos. Não o informe a ninguém. Se não foi solicitado por você, desconsidere esta mensagem.

utter_code_subject = Seu código para a conversa com a { $lender }

utter_recognised =
    { $formality ->
        [formal] Agradeço, { $name }. A sua identidade está confirmada.
        [casual] Pronto, { $name }! Já confirmei que é você.
       *[neutral] Certo, { $name }. A sua identidade está confirmada.
    }
utter_already_recognised =
    { $formality ->
        [formal] A sua identidade já está confirmada, { $name }; não é necessário repetir o código.
        [casual] Já sei que é você, { $name }; não precisa de outro código.
       *[neutral] A sua identidade já está confirmada, { $name }. Não é preciso outro código.
    }
utter_application =
    { $formality ->
        [formal] A solicitação { $number } ({ $name }) { $state ->
                [received] foi recebida em { $since }.
                [checking] está em análise desde { $since }.
                [documents_missing] aguarda alguns documentos desde { $since }. Uma pessoa da nossa equipe poderá informar quais são.
                [approved] foi aprovada em { $since }. Uma pessoa da nossa equipe poderá informar os próximos passos.
                [declined] não pôde ser aprovada; a decisão é de { $since }. Se desejar, é possível pedir que uma pessoa da nossa equipe a reveja.
                [paid_out] foi concluída em { $since }, com a liberação do dinheiro.
               *[other] está em andamento desde { $since }.
            }
        [casual] O seu pedido { $number } ({ $name }) { $state ->
                [received] chegou em { $since }.
                [checking] está em análise desde { $since }.
                [documents_missing] está esperando alguns documentos desde { $since }. Uma pessoa da equipe pode te dizer quais são.
                [approved] foi aprovado em { $since }. Uma pessoa da equipe pode te dizer o que vem agora.
                [declined] não pôde ser aprovado; a decisão é de { $since }. Se quiser, você pode pedir que uma pessoa da equipe reveja a decisão.
                [paid_out] foi concluído em { $since }, com o dinheiro liberado.
               *[other] está em andamento desde { $since }.
            }
       *[neutral] A sua solicitação { $number } ({ $name }) { $state ->
                [received] foi recebida em { $since }.
                [checking] está em análise desde { $since }.
                [documents_missing] aguarda alguns documentos desde { $since }. Uma pessoa da nossa equipe pode dizer quais são.
                [approved] foi aprovada em { $since }. Uma pessoa da nossa equipe pode explicar os próximos passos.
                [declined] não pôde ser aprovada; a decisão é de { $since }. Se quiser, você pode pedir que uma pessoa da nossa equipe reveja a decisão.
                [paid_out] foi concluída em { $since }, com a liberação do dinheiro.
               *[other] está em andamento desde { $since }.
            }
    }
utter_no_application =
    { $formality ->
        [formal] Não encontro nenhuma solicitação em andamento. Se deveria haver uma, uma pessoa da nossa equipe poderá verificar.
        [casual] Não encontrei nenhum pedido em andamento. Se você esperava ver um, uma pessoa da equipe pode conferir.
       *[neutral] Não encontrei nenhuma solicitação em andamento. Se você esperava ver uma, uma pessoa da nossa equipe pode verificar.
    }
utter_balance =
    { $formality ->
        [formal] Em { $as_of }, o saldo devedor é o seguinte:
            { $items }
        [casual] Em { $as_of }, falta pagar:
            { $items }
       *[neutral] Em { $as_of }, falta pagar o seguinte:
            { $items }
    }
item_balance = • { $number }, { $name }: { $principal } de principal; para quitar hoje, { $payoff } com os juros incluídos
item_balance_arrears = • { $number }, { $name }: { $principal } de principal; de parcelas anteriores faltam { $arrears }; para quitar hoje, { $payoff } com os juros incluídos
utter_next_payment =
    { $formality ->
        [formal] Este é o seu próximo pagamento:
            { $items }
        [casual] O próximo pagamento é este:
            { $items }
       *[neutral] O seu próximo pagamento:
            { $items }
    }
item_next_payment = • { $number }, { $name }: { $payment } em { $due }
item_next_payment_overdue =
    • { $number }, { $name }: { $payment } em { $due }; de parcelas anteriores faltam { $arrears }. { $formality ->
        [formal] Se neste momento estiver difícil, basta dizer, e veremos que caminhos existem.
        [casual] Se agora estiver difícil, me conte, e vemos com você o que dá pra fazer.
       *[neutral] Se agora estiver difícil, é só dizer, e vemos com você que caminhos existem.
    }
utter_schedule =
    { $formality ->
        [formal] Este é o plano de pagamento do empréstimo { $number } ({ $name }):
            { $rows }
        [casual] Este é o plano de pagamento do seu empréstimo { $number } ({ $name }):
            { $rows }
       *[neutral] Plano de pagamento do seu empréstimo { $number } ({ $name }):
            { $rows }
    }
utter_no_loan =
    { $formality ->
        [formal] Não encontro nenhum empréstimo ativo nesta conta. Se deveria haver um, uma pessoa da nossa equipe poderá verificar.
        [casual] Não encontrei nenhum empréstimo ativo na sua conta. Se você esperava ver um, uma pessoa da equipe pode conferir.
       *[neutral] Não encontrei nenhum empréstimo ativo na sua conta. Se você esperava ver um, uma pessoa da nossa equipe pode verificar.
    }
utter_statement =
    { $formality ->
        [formal]
            Esta é a posição do seu empréstimo em { $as_of }:
            { $items }
            Todas as parcelas em aberto estão no plano anexo. Se precisar de cópia certificada, declaração ou cópia do contrato, uma pessoa da nossa equipe terá prazer em providenciar.
        [casual]
            Veja como está o seu empréstimo em { $as_of }:
            { $items }
            Todas as parcelas em aberto estão no plano anexo. Precisa de cópia certificada, declaração ou do contrato? Uma pessoa da equipe providencia.
       *[neutral]
            Extrato do seu empréstimo em { $as_of }:
            { $items }
            Todas as parcelas em aberto estão no plano anexo. Cópias certificadas, declarações e cópias do contrato são feitas por uma pessoa da nossa equipe.
    }

utter_statement_noted =
    { $formality ->
        [formal] Certamente. Uma pessoa da nossa equipe preparará o documento e responderá até { $by }. O número de protocolo é { $reference }.
        [casual] Certo! Uma pessoa da equipe prepara o documento e te responde até { $by }. O seu protocolo é { $reference }.
       *[neutral] Certo. Uma pessoa da nossa equipe vai preparar o documento e responder até { $by }. O seu protocolo é { $reference }.
    }
utter_payment_noted =
    { $formality ->
        [formal] Agradeço a informação sobre o pagamento. Vamos conferi-lo e responder até { $by }; o número de protocolo é { $reference }. Se um lembrete foi enviado nesse meio-tempo, queira desconsiderá-lo.
        [casual] Que bom que você avisou do pagamento. Vamos conferir e te responder até { $by }; o seu protocolo é { $reference }. Se chegou um lembrete nesse meio-tempo, pode ignorar.
       *[neutral] Agradecemos o aviso do pagamento. Vamos conferir e responder até { $by }; o seu protocolo é { $reference }. Se um lembrete chegou nesse meio-tempo, pode desconsiderar.
    }
utter_contact_change_noted =
    { $formality ->
        [formal] O pedido de alteração está registrado. Por segurança, uma pessoa da nossa equipe ligará para o número que já temos, até { $by }, a fim de confirmar a mudança. O número de protocolo é { $reference }.
        [casual] Anotado! Por segurança, uma pessoa da equipe vai ligar pro número que já temos, até { $by }, pra confirmar a mudança. O seu protocolo é { $reference }.
       *[neutral] Anotado. Por segurança, uma pessoa da nossa equipe vai ligar para o número que já temos, até { $by }, e confirmar a mudança. O seu protocolo é { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] Poderia informar o novo e-mail ou o novo telefone? Basta escrever aqui; se o número for de outro país, com o código do país.
        [casual] Qual é o novo e-mail ou telefone? Escreve aqui mesmo; se o número for de fora, com o código do país.
       *[neutral] Qual é o novo e-mail ou telefone? Escreva aqui; se o número for de outro país, com o código do país.
    }

utter_contact_not_read =
    { $formality ->
        [formal] Lamento: não consegui identificar com clareza um e-mail ou telefone. Por gentileza, escreva somente o novo, completo: um e-mail como nome@example.com, ou um número com o código do país.
        [casual] Não consegui identificar um e-mail ou telefone aí. Escreve só o novo, completo: um e-mail como nome@example.com, ou um número com o código do país.
       *[neutral] Não consegui identificar com clareza um e-mail ou telefone. Escreva somente o novo, completo: um e-mail como nome@example.com, ou um número com o código do país.
    }

utter_contact_read =
    { $formality ->
        [formal] Registrei { $contact } como o seu novo { $way ->
                [phone] telefone
               *[email] e-mail
            }. A alteração passa a valer depois de confirmada por uma pessoa da nossa equipe.
        [casual] Anotado: { $contact } é o seu novo { $way ->
                [phone] telefone
               *[email] e-mail
            }. Passa a valer quando uma pessoa da equipe confirmar com você.
       *[neutral] Anotei { $contact } como o seu novo { $way ->
                [phone] telefone
               *[email] e-mail
            }. A mudança passa a valer quando uma pessoa da nossa equipe confirmar com você.
    }

utter_contact_on_file =
    { $formality ->
        [formal] Esse { $way ->
                [phone] telefone
               *[email] e-mail
            } é o que já consta no cadastro; não é necessário alterar nada.
        [casual] Esse { $way ->
                [phone] telefone
               *[email] e-mail
            } já está no cadastro, não precisa mudar nada.
       *[neutral] Esse { $way ->
                [phone] telefone
               *[email] e-mail
            } já está no cadastro; não é preciso mudar nada.
    }

utter_contact_changed =
    { $formality ->
        [formal] A alteração está confirmada: o seu { $way ->
                [phone] telefone
               *[email] e-mail
            } cadastrado agora é { $contact }. Caso não tenha feito esse pedido, por gentileza, avise-nos imediatamente.
        [casual] Mudança confirmada: o seu { $way ->
                [phone] telefone
               *[email] e-mail
            } no cadastro agora é { $contact }. Se não foi você que pediu, avise a gente na hora.
       *[neutral] A mudança está confirmada: o seu { $way ->
                [phone] telefone
               *[email] e-mail
            } cadastrado agora é { $contact }. Se você não fez esse pedido, avise-nos imediatamente.
    }

utter_contact_declined =
    { $formality ->
        [formal] O seu { $way ->
                [phone] telefone
               *[email] e-mail
            } não foi alterado para { $contact }, pois { $why ->
                [unreached] não conseguimos contato para a confirmação
                [bounced] as mensagens não chegam até lá
               *[unsure] não foi possível comprovar que o pedido era seu
            }. Permanece o que já constava. Se ainda desejar a alteração, pedimos que escreva aqui.
        [casual] A gente não mudou o seu { $way ->
                [phone] telefone
               *[email] e-mail
            } para { $contact }, porque { $why ->
                [unreached] não conseguimos falar com você pra confirmar
                [bounced] as mensagens não chegam lá
               *[unsure] não deu pra ter certeza de que o pedido era seu
            }. Continua valendo o de antes. Se ainda quiser mudar, é só escrever aqui.
       *[neutral] O seu { $way ->
                [phone] telefone
               *[email] e-mail
            } não foi mudado para { $contact }, porque { $why ->
                [unreached] não conseguimos falar com você para confirmar
                [bounced] as mensagens não chegam lá
               *[unsure] não foi possível ter certeza de que o pedido era seu
            }. Continua valendo o que já estava no cadastro. Se ainda quiser a mudança, escreva aqui.
    }

utter_payment_read =
    { $formality ->
        [formal]
            Sobre o seu pagamento, registrei o seguinte:
            { $items }
            Se algo não estiver correto, peço que me avise.
        [casual]
            Do seu pagamento, anotei isto:
            { $items }
            Se alguma coisa estiver errada, me avise.
       *[neutral]
            Do seu pagamento, anotei o seguinte:
            { $items }
            Se algo estiver errado, me avise.
    }

utter_payment_found =
    { $formality ->
        [formal]
            Confirmo que o pagamento informado chegou até nós:
            { $items }
        [casual]
            O seu pagamento chegou:
            { $items }
       *[neutral]
            O pagamento que você informou chegou até nós:
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            Até o momento, não localizamos o pagamento informado:
            { $items }
            Alguns pagamentos levam alguns dias para chegar. Se enviar aqui uma foto ou um PDF do comprovante, faremos uma nova busca.
        [casual]
            Ainda não achamos o seu pagamento:
            { $items }
            Alguns demoram uns dias pra cair. Manda aqui uma foto ou um PDF do comprovante, e a gente procura de novo.
       *[neutral]
            Ainda não localizamos o pagamento que você informou:
            { $items }
            Alguns pagamentos levam alguns dias para chegar. Se você enviar aqui uma foto ou um PDF do comprovante, vamos procurar de novo.
    }

item_payment_amount = • Valor: { $amount }

item_payment_day = • Pago em: { $paid_on }

item_case_reference = • Protocolo: { $reference }

utter_contact_letter =
    O { $way ->
            [phone] telefone
           *[email] e-mail
        } que a { $lender } tinha no seu cadastro foi alterado, e este não é mais usado. Se foi você que pediu, não é preciso fazer nada. Caso contrário, entre em contato com a { $lender } imediatamente.

utter_contact_letter_subject = Os seus dados de contato na { $lender } foram alterados

utter_book_down =
    { $formality ->
        [formal] Lamento: neste momento não consigo consultar o sistema de contas, e prefiro não informar valores sem certeza. Peço que tente mais tarde ou fale com uma pessoa da nossa equipe.
        [casual] Agora não estou conseguindo acessar o sistema de contas, e prefiro não adivinhar. Tente mais tarde ou fale com uma pessoa da equipe.
       *[neutral] No momento não consigo consultar o sistema de contas e prefiro não dar valores sem certeza. Tente mais tarde ou fale com uma pessoa da nossa equipe.
    }

utter_relief_options =
    { $formality ->
        [formal] Se não for possível pagar como combinado, estes são os caminhos que podem ser estudados. Quem decide, sempre em diálogo, é uma pessoa da nossa equipe:
            { $items }
        [casual] Se não der pra pagar como combinado, dá pra estudar estes caminhos. Quem decide é uma pessoa da equipe, junto com você:
            { $items }
       *[neutral] Se não for possível pagar como combinado, podemos estudar estes caminhos. Quem decide é uma pessoa da nossa equipe, junto com você:
            { $items }
    }

item_relief_pause = • Pausa: nada a pagar durante { $months }

item_relief_pause_waived = • Pausa sem juros: nada a pagar durante { $months }, sem acréscimo de juros

item_relief_interest_only = • Só os juros durante { $months }

item_relief_reduced = • { $percent } da parcela durante { $months }

item_relief_extension = • Mais { $months } de prazo, com parcelas menores

item_relief_arrears = • O que está em atraso, dividido ao longo de { $months }

utter_relief_own_loan =
    { $formality ->
        [formal] Para o seu empréstimo { $number }, seguem exemplos do que pode ser estudado. Parcela atual: { $instalment }. Quem decide, sempre em diálogo, é uma pessoa da nossa equipe:
            { $items }
        [casual] Pro seu empréstimo { $number }, estes são exemplos do que dá pra estudar. Hoje a parcela é de { $instalment }. Quem decide é uma pessoa da equipe, junto com você:
            { $items }
       *[neutral] Para o seu empréstimo { $number }, estes são exemplos do que podemos estudar. Parcela atual: { $instalment }. Quem decide é uma pessoa da nossa equipe, junto com você:
            { $items }
    }

item_relief_own_pause = • Nada a pagar durante { $months }, depois { $instalment } por mês; { $difference } a mais no total

item_relief_own_interest_only = • Só os juros ({ $first } por mês) durante { $months }, depois { $instalment }; { $difference } a mais no total

item_relief_own_reduced = • { $first } por mês durante { $months }, depois { $instalment }; { $difference } a mais no total

item_relief_own_extension = • Mais { $months } de prazo: { $instalment } por mês; { $difference } a mais no total

item_relief_own_arrears = • O que está em atraso, ao longo de { $months }: { $first } por mês nesse período; { $difference } a mais no total

utter_reminder_before =
    { $formality ->
        [formal] Um lembrete: a parcela de { $amount } do seu empréstimo { $number } vence em { $due }. Se o pagamento já estiver a caminho, não é preciso fazer nada. Se estiver difícil pagar, pedimos que nos escreva antes disso, e buscaremos um caminho em conjunto.
        [casual] Passando pra lembrar: a parcela de { $amount } do seu empréstimo { $number } vence em { $due }. Se o pagamento já estiver a caminho, não precisa fazer nada. Se estiver difícil pagar, escreva pra gente antes, e a gente procura um jeito com você.
       *[neutral] Um lembrete: a parcela de { $amount } do seu empréstimo { $number } vence em { $due }. Se o pagamento já estiver a caminho, não é preciso fazer nada. Se estiver difícil pagar, escreva para nós antes dessa data, e vamos procurar um caminho com você.
    }

utter_reminder_after =
    { $formality ->
        [formal] A parcela de { $amount } do seu empréstimo { $number } venceu em { $due }, e o pagamento ainda não chegou até nós. Se já foi feito, basta avisar aqui, e vamos conferir. Se estiver difícil pagar, pedimos que nos escreva: existem caminhos, e uma pessoa da nossa equipe responderá.
        [casual] A parcela de { $amount } do seu empréstimo { $number } venceu em { $due }, e o pagamento ainda não apareceu aqui. Se você já pagou, me avise, e vamos conferir. Se estiver difícil pagar, pode escrever: tem jeito, e uma pessoa da equipe te responde.
       *[neutral] A parcela de { $amount } do seu empréstimo { $number } venceu em { $due }, e o pagamento ainda não chegou até nós. Se você já pagou, avise aqui, e vamos conferir. Se estiver difícil pagar, escreva para nós: existem caminhos, e uma pessoa da nossa equipe responde.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] A partir de agora, não enviarei mais lembretes de parcelas. As datas de vencimento continuam as mesmas, e os lembretes podem ser pedidos de novo a qualquer momento.
        [casual] Certo, não vou mais te lembrar das parcelas. Os vencimentos continuam os mesmos, e você pode pedir os lembretes de novo quando quiser.
       *[neutral] Certo, não vou mais enviar lembretes de parcelas. As datas de vencimento continuam as mesmas, e você pode pedir os lembretes de novo a qualquer momento.
    }

utter_reminders_on =
    { $formality ->
        [formal] Perfeitamente. Enviarei um lembrete antes do vencimento de cada parcela.
        [casual] Combinado! Eu te lembro antes de cada parcela vencer.
       *[neutral] Certo. Vou enviar um lembrete antes do vencimento de cada parcela.
    }

## cases

utter_case_opened =
    { $formality ->
        [formal] { $case ->
                [hardship] Agradeço, de coração, a confiança de me contar. Fez bem em falar: contar não piora nada, e não é preciso enfrentar esta fase sem apoio. Uma pessoa da nossa equipe lerá tudo com calma.
                [restructure] Agradeço por dizer de que mudança precisa. Uma pessoa da nossa equipe lerá o pedido com calma.
                [complaint] Lamento sinceramente o que aconteceu. A sua reclamação é importante e será lida e tratada, com toda a seriedade, por uma pessoa da nossa equipe.
                [dispute] Agradeço por nos apontar isso. Uma pessoa da nossa equipe verificará, com todo o cuidado, o que foi indicado.
                [harassment] Ninguém deve ser tratado assim, e lamento sinceramente que isso tenha acontecido. Peço que guarde as mensagens e o registro das ligações; uma pessoa da nossa equipe vai cuidar do assunto.
                [fraud] Agradeço por nos avisar. Isto será apurado antes que lhe seja pedida qualquer outra coisa; enquanto isso, peço que não informe códigos nem senhas a ninguém.
                [human] Certamente. Uma pessoa da nossa equipe dará continuidade a esta conversa.
                [failed] Peço desculpas: tentei três vezes e não consegui ajudar. Uma pessoa da nossa equipe vai assumir a conversa.
                [down] Peço desculpas: o meu sistema está com um problema técnico. A sua mensagem está guardada e será lida por uma pessoa.
               *[request] O seu pedido está registrado e será lido por uma pessoa da nossa equipe.
            } { $open ->
                [closed] O nosso escritório está fechado neste momento; a resposta chegará até { $by }. O número de protocolo é { $reference }.
               *[open] A resposta chegará até { $by }. O número de protocolo é { $reference }.
            }
        [casual] { $case ->
                [hardship] Que bom que você me contou. Contar não piora nada, e você não precisa passar por esta fase sem apoio. Uma pessoa da equipe vai ler tudo com calma.
                [restructure] Que bom que você disse do que precisa. Uma pessoa da equipe vai ler o seu pedido com calma.
                [complaint] Sinto muito pelo que aconteceu. A sua reclamação importa: uma pessoa da equipe vai ler e levar isso a sério.
                [dispute] Fez bem em avisar. Uma pessoa da equipe vai verificar com cuidado o que você apontou.
                [harassment] Ninguém deve ser tratado assim, e sinto muito que isso tenha acontecido com você. Guarde as mensagens e o registro das ligações, por favor; uma pessoa da equipe vai cuidar disso.
                [fraud] Fez bem em avisar. Vamos apurar isso antes de pedir qualquer outra coisa a você; enquanto isso, não passe códigos nem senhas a ninguém.
                [human] Claro. Uma pessoa da equipe vai continuar a conversa com você.
                [failed] Desculpe: tentei três vezes e não consegui ajudar. Uma pessoa da equipe vai assumir a conversa.
                [down] Desculpe: o meu sistema está com um problema técnico. A sua mensagem está guardada e será lida por uma pessoa.
               *[request] O seu pedido está anotado. Uma pessoa da equipe vai ler.
            } { $open ->
                [closed] O escritório está fechado agora; a resposta chega até { $by }. O seu protocolo é { $reference }.
               *[open] A resposta chega até { $by }. O seu protocolo é { $reference }.
            }
       *[neutral] { $case ->
                [hardship] Agradeço a confiança de me contar. Você fez bem em falar: contar não piora nada, e você não precisa passar por esta fase sem apoio. Uma pessoa da nossa equipe vai ler tudo com calma.
                [restructure] Agradeço por dizer do que precisa. Uma pessoa da nossa equipe vai ler o seu pedido com calma.
                [complaint] Sinto muito pelo que aconteceu. A sua reclamação é importante: uma pessoa da nossa equipe vai ler e levar isso a sério.
                [dispute] Agradeço por avisar. Uma pessoa da nossa equipe vai verificar com cuidado o que você apontou.
                [harassment] Ninguém deve ser tratado assim, e sinto muito que isso tenha acontecido com você. Por favor, guarde as mensagens e o registro das ligações; uma pessoa da nossa equipe vai cuidar do assunto.
                [fraud] Agradeço por avisar. Vamos apurar isso antes de pedir qualquer outra coisa a você; enquanto isso, não passe códigos nem senhas a ninguém.
                [human] Claro. Uma pessoa da nossa equipe vai continuar a conversa com você.
                [failed] Desculpe: tentei três vezes e não consegui ajudar. Uma pessoa da nossa equipe vai assumir a conversa.
                [down] Desculpe: o meu sistema está com um problema técnico. A sua mensagem está guardada e será lida por uma pessoa.
               *[request] O seu pedido está anotado. Uma pessoa da nossa equipe vai ler.
            } { $open ->
                [closed] O escritório está fechado neste momento; a resposta chega até { $by }. O seu protocolo é { $reference }.
               *[open] A resposta chega até { $by }. O seu protocolo é { $reference }.
            }
    }
utter_ask_case_story =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Se estiver de acordo, conte com as suas próprias palavras como está a situação. Pode ser muito ou pouco, como preferir.
                [casual] Se quiser, me conte com as suas palavras como estão as coisas. Pode ser muito ou pouco.
               *[neutral] Se quiser, conte com as suas palavras como está a situação. Pode ser muito ou pouco, como preferir.
            }
        [restructure]
            { $formality ->
                [formal] Se estiver de acordo, conte com as suas próprias palavras o que mudou. Pode ser muito ou pouco, como preferir.
                [casual] Se quiser, me conte com as suas palavras o que mudou. Pode ser muito ou pouco.
               *[neutral] Se quiser, conte com as suas palavras o que mudou. Pode ser muito ou pouco, como preferir.
            }
        [dispute]
            { $formality ->
                [formal] Poderia contar que dado, cobrança ou saldo não lhe parece correto? Com as suas próprias palavras e com os detalhes que desejar.
                [casual] Qual dado, cobrança ou saldo não está batendo? Me conte com as suas palavras, com os detalhes que quiser.
               *[neutral] Que dado, cobrança ou saldo não parece correto? Conte com as suas palavras, com os detalhes que quiser.
            }
        [harassment]
            { $formality ->
                [formal] Leio com toda a atenção. Se for possível neste momento, conte com as suas próprias palavras o que aconteceu, sem pressa.
                [casual] Pode me contar. Se der pra falar disso agora, diga com as suas palavras o que aconteceu, sem pressa.
               *[neutral] Pode contar. Se for possível agora, diga com as suas palavras o que aconteceu, sem pressa.
            }
        [fraud]
            { $formality ->
                [formal] Poderia contar o que notou, com as suas próprias palavras? Peço que não inclua códigos nem senhas.
                [casual] O que você notou? Me conte com as suas palavras, sem incluir códigos nem senhas.
               *[neutral] O que você notou? Conte com as suas palavras, sem incluir códigos nem senhas.
            }
       *[complaint]
            { $formality ->
                [formal] Leio com atenção. Conte com as suas próprias palavras o que aconteceu, com a extensão que desejar.
                [casual] Pode me contar. O que aconteceu? Com as suas palavras e com os detalhes que quiser.
               *[neutral] Pode contar com as suas palavras o que aconteceu, com os detalhes que quiser.
            }
    }
utter_ask_case_wish =
    { $case ->
        [hardship]
            { $formality ->
                [formal] O que traria mais alívio neste momento? Por exemplo, uma pausa, parcelas menores ou outra data de pagamento; uma pessoa da nossa equipe verá o que é possível.
                [casual] O que mais te ajudaria agora? Por exemplo, uma pausa, parcelas menores ou outra data; uma pessoa da equipe vai ver com você o que é possível.
               *[neutral] O que mais ajudaria você neste momento? Por exemplo, uma pausa, parcelas menores ou outra data de pagamento; uma pessoa da nossa equipe vai ver com você o que é possível.
            }
        [restructure]
            { $formality ->
                [formal] Que mudança seria mais útil? Por exemplo, uma pausa, parcelas menores ou outra data de pagamento; uma pessoa da nossa equipe verá o que é possível.
                [casual] Que mudança te ajudaria mais? Por exemplo, uma pausa, parcelas menores ou outra data; uma pessoa da equipe vai ver com você o que é possível.
               *[neutral] Que mudança ajudaria mais? Por exemplo, uma pausa, parcelas menores ou outra data de pagamento; uma pessoa da nossa equipe vai ver com você o que é possível.
            }
        [dispute]
            { $formality ->
                [formal] No seu entendimento, qual seria o dado correto, ou como o assunto deveria ser resolvido?
                [casual] Pra você, qual seria o dado certo, ou como isso deveria ficar?
               *[neutral] Para você, qual seria o dado correto, ou como isso deveria ser resolvido?
            }
        [harassment]
            { $formality ->
                [formal] O que lhe daria mais tranquilidade neste momento?
                [casual] O que te daria mais tranquilidade agora?
               *[neutral] O que daria mais tranquilidade a você agora?
            }
        [fraud]
            { $formality ->
                [formal] O que é mais urgente da nossa parte neste momento?
                [casual] O que é mais urgente pra você agora?
               *[neutral] O que é mais urgente para você agora?
            }
       *[complaint]
            { $formality ->
                [formal] A seu ver, o que seria necessário para que este assunto ficasse bem resolvido?
                [casual] O que precisaria acontecer pra isso ficar bem resolvido pra você?
               *[neutral] O que seria preciso para que isso ficasse bem resolvido para você?
            }
    }
utter_ask_case_since =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Desde quando a situação está assim? Uma data aproximada é suficiente.
                [casual] Desde quando as coisas estão assim? Pode ser mais ou menos.
               *[neutral] Desde quando você passa por isso? Basta uma data aproximada.
            }
        [restructure]
            { $formality ->
                [formal] Desde quando esta mudança se tornou necessária? Uma data aproximada é suficiente.
                [casual] Desde quando você precisa dessa mudança? Pode ser mais ou menos.
               *[neutral] Desde quando você precisa dessa mudança? Basta uma data aproximada.
            }
        [dispute]
            { $formality ->
                [formal] Desde quando isso foi observado? Uma data aproximada é suficiente.
                [casual] Desde quando você percebeu isso? Pode ser mais ou menos.
               *[neutral] Desde quando você notou isso? Basta uma data aproximada.
            }
        [fraud]
            { $formality ->
                [formal] Quando isso foi notado pela primeira vez? Uma data aproximada é suficiente.
                [casual] Quando você notou isso pela primeira vez? Pode ser mais ou menos.
               *[neutral] Quando você notou isso pela primeira vez? Basta uma data aproximada.
            }
       *[complaint]
            { $formality ->
                [formal] Quando isso aconteceu, ou desde quando acontece? Uma data aproximada é suficiente.
                [casual] Quando foi isso, ou desde quando acontece? Pode ser mais ou menos.
               *[neutral] Quando isso aconteceu, ou desde quando acontece? Basta uma data aproximada.
            }
    }
utter_case_completed =
    { $formality ->
        [formal] Agradeço { $case ->
                [hardship] a confiança
                [restructure] a confiança
                [harassment] a confiança
               *[complaint] o tempo dedicado a explicar
            }. Tudo está agora com uma pessoa da nossa equipe, e a resposta chegará até { $by }. O número de protocolo é { $reference }; outras informações podem ser acrescentadas aqui a qualquer momento.
        [casual] Agradeço { $case ->
                [hardship] a confiança
                [restructure] a confiança
                [harassment] a confiança
               *[complaint] a explicação
            }. Tudo já está com uma pessoa da equipe, e a resposta chega até { $by }. O seu protocolo é { $reference }; se lembrar de mais alguma coisa, é só escrever aqui.
       *[neutral] Agradeço { $case ->
                [hardship] a sua confiança
                [restructure] a sua confiança
                [harassment] a sua confiança
               *[complaint] a explicação
            }. Tudo já está com uma pessoa da nossa equipe, e a resposta chega até { $by }. O seu protocolo é { $reference }; você pode acrescentar o que quiser aqui, a qualquer momento.
    }
utter_case_kept =
    { $formality ->
        [formal] Certamente, as perguntas param por aqui. O que foi contado está guardado com o protocolo { $reference }, e uma pessoa da nossa equipe responderá até { $by }. Não é preciso fazer mais nada.
        [casual] Claro, paramos com as perguntas. O que você me contou está guardado no protocolo { $reference }, e uma pessoa da equipe responde até { $by }. Você não precisa fazer mais nada.
       *[neutral] Certo, paramos com as perguntas. O que você contou está guardado com o protocolo { $reference }, e uma pessoa da nossa equipe responde até { $by }. Você não precisa fazer mais nada.
    }
utter_case_known =
    { $formality ->
        [formal] Agradeço por informar. Acrescentei isto ao atendimento { $reference }, onde a pessoa responsável poderá ler; a resposta chegará até { $by }.
        [casual] Que bom que me contou. Acrescentei isso ao seu atendimento { $reference }, e a pessoa que cuida dele vai ver; a resposta chega até { $by }.
       *[neutral] Agradeço por contar. Acrescentei isso ao seu atendimento { $reference }, e a pessoa que cuida dele vai ver; a resposta chega até { $by }.
    }
utter_crisis =
    { $formality ->
        [formal] Agradeço muito por me contar isto. A sua vida é muito mais importante do que qualquer empréstimo.
            Por favor, procure apoio agora mesmo:
            { $helpline }
            Chamei uma pessoa da nossa equipe para esta conversa (protocolo { $reference }). Há alguém de confiança por perto neste momento?
        [casual] Que bom que você me contou. Você é muito mais importante do que qualquer empréstimo.
            Por favor, procure apoio agora mesmo:
            { $helpline }
            Chamei uma pessoa da equipe pra esta conversa (protocolo { $reference }). Tem alguém de confiança perto de você agora?
       *[neutral] Que bom que você me contou. Você é muito mais importante do que qualquer empréstimo.
            Por favor, procure apoio agora mesmo:
            { $helpline }
            Chamei uma pessoa da nossa equipe para esta conversa (protocolo { $reference }). Há alguém de confiança perto de você agora?
    }
utter_missed_payment =
    { $formality ->
        [formal] Agradeço por me contar. Um pagamento que não saiu na data pode ser regularizado. Veja a seguir o que se aplica e como pagar:
            { $items }
            Se o momento estiver difícil, basta dizer, com toda a confiança.
        [casual] Que bom que me contou. Um pagamento que não saiu na data dá pra acertar. Veja o que vale nesse caso e como pagar:
            { $items }
            Se o dinheiro estiver curto, pode me dizer sem receio.
       *[neutral] Agradeço por me contar. Um pagamento que não saiu na data pode ser regularizado. Veja o que se aplica e como pagar:
            { $items }
            Se o dinheiro estiver curto, pode me dizer sem receio.
    }
utter_cases =
    { $formality ->
        [formal] Esta é a situação dos seus atendimentos:
            { $items }
        [casual] Os seus atendimentos estão assim:
            { $items }
       *[neutral] Esta é a situação dos seus atendimentos:
            { $items }
    }
item_case =
    • { $reference } ({ $case ->
        [hardship] apoio com os pagamentos
        [restructure] ajuste dos pagamentos
        [complaint] reclamação
        [dispute] contestação
        [harassment] tratamento recebido
        [fraud] suspeita de fraude
        [crisis] apoio pessoal
        [human] conversa com uma pessoa
        [failed] consulta encaminhada a uma pessoa
        [down] mensagem recebida durante um problema técnico
       *[request] pedido
    }): { $state ->
        [new] registro feito; resposta até { $by }
        [waiting] à espera da nossa equipe; resposta até { $by }
        [held] com uma pessoa da nossa equipe; resposta até { $by }
        [with_borrower] à espera da sua resposta
        [resolved] assunto resolvido
        [reopened] assunto reaberto; resposta até { $by }
       *[closed] assunto encerrado
    }
utter_no_case =
    { $formality ->
        [formal] Não encontro nenhum atendimento aberto nesta conversa. Deseja que eu abra um?
        [casual] Não encontrei nenhum atendimento nesta conversa. Quer que eu abra um?
       *[neutral] Não encontrei nenhum atendimento nesta conversa. Quer que eu abra um?
    }
utter_officer_joined =
    { $formality ->
        [formal] { $officer }, da nossa equipe, está agora nesta conversa e já pode lê-la. Enquanto isso, deixo de escrever.
        [casual] { $officer }, da nossa equipe, acabou de chegar e já pode ler a conversa. Enquanto isso, eu não escrevo.
       *[neutral] { $officer }, da nossa equipe, já está aqui e pode ler esta conversa. Enquanto isso, eu não escrevo.
    }
utter_officer_away =
    { $formality ->
        [formal] { $officer } não pode responder neste momento. Tudo o que foi escrito aqui está guardado; outra pessoa da nossa equipe dará continuidade ao atendimento, e a resposta chegará até { $by }. Até lá, volto a responder eu, o assistente.
        [casual] { $officer } não consegue te responder agora. Tudo o que você escreveu está guardado; outra pessoa da equipe continua o seu atendimento e te responde até { $by }. Até lá, quem responde aqui sou eu de novo, o assistente.
       *[neutral] { $officer } não consegue responder neste momento. Tudo o que você escreveu está guardado; outra pessoa da nossa equipe vai continuar o seu atendimento e responder até { $by }. Até lá, volto a responder eu, o assistente.
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } me devolveu a conversa; volto a responder eu, o assistente. O seu atendimento segue em andamento.
        [casual] { $officer } me devolveu a conversa; agora quem responde sou eu de novo, o assistente. O seu atendimento continua em andamento.
       *[neutral] { $officer } me devolveu a conversa; volto a responder eu, o assistente. O seu atendimento continua em andamento.
    }
utter_case_resolved =
    { $formality ->
        [formal] Da nossa parte, o atendimento { $reference } está concluído. Se algo ainda estiver pendente, pedimos que escreva aqui.
        [casual] Do nosso lado, o seu atendimento { $reference } está resolvido. Se ainda faltar alguma coisa, é só escrever aqui.
       *[neutral] Da nossa parte, o seu atendimento { $reference } está resolvido. Se ainda houver algo pendente, escreva aqui.
    }

## feedback

utter_ask_score =
    { $formality ->
        [formal] Como avalia o nosso atendimento, de 1 (ruim) a 5 (muito bom)? A sua opinião é muito bem-vinda.
        [casual] Como foi pra você, de 1 (ruim) a 5 (muito bom)?
       *[neutral] Como foi o atendimento, de 1 (ruim) a 5 (muito bom)?
    }
utter_ask_comment =
    { $score ->
        [1]
            { $formality ->
                [formal] Agradeço a nota { $score } de 5 e lamento que a experiência não tenha sido boa. Poderia dizer o motivo? Se preferir não dizer, basta um “não”.
                [casual] Agradeço a nota { $score } de 5; sinto muito que não tenha sido bom. Quer contar por quê? Se não quiser, basta um “não”.
               *[neutral] Agradeço a nota { $score } de 5 e sinto muito que a experiência não tenha sido boa. Quer dizer por quê? Se preferir não dizer, basta um “não”.
            }
        [2]
            { $formality ->
                [formal] Agradeço a nota { $score } de 5 e lamento que a experiência não tenha sido melhor. Poderia dizer o motivo? Se preferir não dizer, basta um “não”.
                [casual] Agradeço a nota { $score } de 5; sinto muito que não tenha sido melhor. Quer contar por quê? Se não quiser, basta um “não”.
               *[neutral] Agradeço a nota { $score } de 5 e sinto muito que a experiência não tenha sido melhor. Quer dizer por quê? Se preferir não dizer, basta um “não”.
            }
       *[other]
            { $formality ->
                [formal] Agradeço a nota { $score } de 5. Gostaria de acrescentar algumas palavras sobre o motivo? Se preferir não dizer, basta um “não”.
                [casual] Agradeço a nota { $score } de 5! Quer contar por quê? Se não quiser, basta um “não”.
               *[neutral] Agradeço a nota { $score } de 5. Quer dizer por quê? Se preferir não dizer, basta um “não”.
            }
    }
utter_score_not_read =
    { $formality ->
        [formal] Poderia indicar um número de 1 a 5?
        [casual] Me dá um número de 1 a 5?
       *[neutral] Por favor, escreva um número de 1 a 5.
    }
utter_rating_saved =
    { $formality ->
        [formal] Agradeço muito a sua opinião. Ela é lida por pessoas da nossa equipe e nos ajuda a melhorar.
        [casual] Agradeço a resposta! O pessoal da equipe lê tudo, e isso ajuda a gente a melhorar.
       *[neutral] Agradecemos a sua opinião. Ela é lida por pessoas da nossa equipe e nos ajuda a melhorar.
    }
utter_feedback_saved =
    { $formality ->
        [formal] Agradeço a sugestão. Ela já foi encaminhada à nossa equipe.
        [casual] Agradeço a ideia! Já passei pra equipe.
       *[neutral] Agradeço a sugestão. Já encaminhei à nossa equipe.
    }
utter_praise_thanks =
    { $formality ->
        [formal] Agradeço a gentileza; transmitirei as suas palavras à nossa equipe. Posso pedir também uma nota?
        [casual] Que bom ler isso! Vou passar pra equipe. Posso te pedir uma nota?
       *[neutral] Que bom ler isso; vou passar à nossa equipe. Posso pedir uma nota também?
    }
utter_thumb_up =
    { $formality ->
        [formal] Agradeço por avaliar.
        [casual] Que bom que ajudou!
       *[neutral] Agradeço a avaliação.
    }
utter_thumb_down =
    { $formality ->
        [formal] Lamento que a resposta não tenha ajudado. Poderia dizer o que faltou, ou prefere falar com uma pessoa da nossa equipe?
        [casual] Que pena que não ajudou. O que faltou? Se preferir, fale com uma pessoa da equipe.
       *[neutral] Sinto muito que não tenha ajudado. O que faltou? Você também pode falar com uma pessoa da nossa equipe.
    }

## the gate

utter_disclosure =
    { $formality ->
        [formal] Sou o assistente digital da { $lender }: um programa, não uma pessoa. A nossa conversa fica armazenada para que as perguntas sejam respondidas e a nossa equipe possa dar continuidade; é possível pedir para falar com uma pessoa a qualquer momento.
        [casual] Sou o assistente digital da { $lender }: um programa, não uma pessoa. A nossa conversa fica armazenada pra responder às suas perguntas e pra equipe poder dar continuidade; você pode pedir pra falar com uma pessoa quando quiser.
       *[neutral] Sou o assistente digital da { $lender }: um programa, não uma pessoa. A nossa conversa fica armazenada para que as suas perguntas sejam respondidas e a nossa equipe possa dar continuidade; você pode pedir para falar com uma pessoa a qualquer momento.
    }
utter_masked =
    { $secret ->
        [card]
            { $formality ->
                [formal] Para a sua segurança, o número do cartão não foi guardado; nunca o pedimos. Se ele foi enviado a outro lugar, recomendamos pedir ao banco a troca do cartão.
                [casual] Pra sua segurança, não guardei o número do cartão; a gente nunca pede isso. Se você mandou pra outro lugar, peça ao banco pra trocar o cartão.
               *[neutral] Para a sua segurança, não guardei o número do cartão; nunca pedimos esse dado. Se você o enviou a outro lugar, peça ao banco a troca do cartão.
            }
       *[password]
            { $formality ->
                [formal] Para a sua segurança, a senha não foi guardada; nunca a pedimos. Se ela foi enviada a outro lugar, recomendamos trocá-la.
                [casual] Pra sua segurança, não guardei a sua senha; a gente nunca pede isso. Se você mandou pra outro lugar, troque a senha.
               *[neutral] Para a sua segurança, não guardei a sua senha; nunca pedimos esse dado. Se você a enviou a outro lugar, troque a senha.
            }
    }
utter_too_long =
    { $formality ->
        [formal] A mensagem é longa demais e não foi guardada. Peço que a envie com no máximo { $limit } caracteres ou em várias partes.
        [casual] A sua mensagem ficou longa demais e não foi guardada. Mande com no máximo { $limit } caracteres ou em partes.
       *[neutral] A mensagem é longa demais e não foi guardada. Envie com no máximo { $limit } caracteres ou em várias partes.
    }
utter_empty =
    { $formality ->
        [formal] A mensagem chegou vazia. Poderia escrever o que deseja?
        [casual] A sua mensagem chegou vazia. O que você queria me dizer?
       *[neutral] A mensagem chegou vazia. Por favor, escreva o que deseja.
    }
utter_too_fast =
    { $formality ->
        [formal] Chegaram várias mensagens ao mesmo tempo. Peço que aguarde um momento e envie a sua de novo.
        [casual] Chegaram muitas mensagens de uma vez. Espere um pouquinho e mande de novo.
       *[neutral] Chegaram muitas mensagens ao mesmo tempo. Por favor, aguarde um momento e envie de novo.
    }
utter_attachment =
    { $formality ->
        [formal] Por enquanto, não consigo abrir imagens, áudios nem arquivos aqui. Poderia escrever o conteúdo ou entregá-lo a uma pessoa da nossa equipe?
        [casual] Por enquanto, não consigo abrir imagens, áudios nem arquivos aqui. Escreva pra mim ou leve a uma pessoa da equipe.
       *[neutral] Por enquanto, não consigo abrir imagens, áudios nem arquivos aqui. Por favor, escreva ou entregue a uma pessoa da nossa equipe.
    }
utter_delayed =
    { $formality ->
        [formal] Peço desculpas pela espera. A sua mensagem está guardada e será respondida em instantes.
        [casual] Desculpe a demora. A sua mensagem está guardada, e já te respondo.
       *[neutral] Desculpe a espera. A sua mensagem está guardada, e respondo em instantes.
    }

## pieces

opener-answer-1 =
    { $formality ->
        [formal] Certamente, será um prazer ver isso.
        [casual] Claro, vamos ver isso com calma.
       *[neutral] Claro, é um prazer ajudar com isso.
    }
opener-answer-2 =
    { $formality ->
        [formal] Agradeço por trazer essa questão.
        [casual] Que bom que você perguntou.
       *[neutral] Agradeço por perguntar.
    }
opener-answer-3 =
    { $formality ->
        [formal] Atendo com prazer ao seu pedido.
        [casual] Pode contar comigo nisso.
       *[neutral] Conte comigo neste assunto.
    }
lead-answer-1 =
    { $formality ->
        [formal] Se me permite, segue o que posso informar.
        [casual] Se quiser, te conto como está.
       *[neutral] Se ajudar, é isto que posso dizer.
    }
lead-answer-2 =
    { $formality ->
        [formal] Talvez seja útil ter em conta o seguinte.
        [casual] Talvez isto te ajude.
       *[neutral] Talvez o seguinte ajude.
    }
closer-answer-1 =
    { $formality ->
        [formal] Quando desejar ver isso com mais calma, fico à disposição.
        [casual] Quando quiser ver isso com calma, é só me chamar.
       *[neutral] Quando quiser ver isso com mais calma, estou aqui.
    }
closer-answer-2 =
    { $formality ->
        [formal] Não há pressa; o tempo é todo seu.
        [casual] Sem pressa, no seu tempo.
       *[neutral] Use o tempo de que precisar, sem pressa.
    }
closer-answer-3 =
    { $formality ->
        [formal] Se mais tarde surgir alguma dúvida, será um prazer ajudar.
        [casual] E se depois surgir uma dúvida, pode me escrever.
       *[neutral] Se depois surgir alguma dúvida, pode escrever com toda a confiança.
    }
lead-task-1 =
    { $formality ->
        [formal] Apenas um pequeno detalhe, se me permite.
        [casual] Só um detalhezinho, se puder.
       *[neutral] Só um pequeno detalhe, se não for incômodo.
    }
lead-task-2 =
    { $formality ->
        [formal] Com a sua licença, vamos continuar.
        [casual] Se estiver bom pra você, vamos seguir.
       *[neutral] Se estiver de acordo, vamos continuar.
    }

## buttons

button-products = Ver empréstimos
button-rates = Taxas de juros
button-calculate = Calcular parcela
button-my_loan = Meu empréstimo
button-next_payment = Próximo pagamento
button-human = Falar com atendente
button-send_mail = Enviar código por e-mail
button-send_sms = Enviar código por SMS
button-share_number = Compartilhar meu telefone
button-hardship = Está difícil pagar
button-relief = Ajustar pagamentos
button-plan = Plano de pagamento
button-apply = Como solicitar
button-documents = Documentos
button-say_yes = Sim
button-say_no = Não
button-stop = Parar por aqui
button-more_formal = Mais formal
button-more_casual = Mais informal
button-shorter = Mais curto
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = Fazer reclamação
button-no_reminders = Não quero mais lembretes

## page

page-title = { $lender } – chat
page-heading = Assistente da { $lender }
page-welcome = Este é o assistente digital da { $lender }, um programa. Você pode perguntar sobre empréstimos em qualquer um dos idiomas disponíveis e pedir para falar com uma pessoa a qualquer momento.
page-input = Sua mensagem
page-placeholder = Escreva sua mensagem
page-send = Enviar
page-typing = O assistente está escrevendo…
page-connecting = Conectando…
page-offline = Sem conexão. As mensagens serão enviadas assim que ela voltar.
page-online = Conexão restabelecida
page-not-sent = Não enviada
page-retry = Tentar de novo
page-you = Você
page-assistant = Assistente
page-officer = { $officer } (equipe de empréstimos)
page-language = Idioma
page-unlink = Esquecer quem sou nesta conversa
page-unlink-confirm = Depois disso você não será mais reconhecido nesta conversa até informar outro código. Continuar?
page-new = Nova conversa
page-new-confirm = A conversa atual vai sair desta página; a nossa equipe a mantém guardada. Começar uma nova?
page-thumbs = Esta resposta ajudou?
page-thumb-up = Sim, ajudou
page-thumb-down = Não ajudou
page-thumbed = Agradecemos, está anotado
page-stars = Sua avaliação
page-star =
    { $count ->
        [one] { $count } estrela de 5
       *[other] { $count } estrelas de 5
    }
page-latest = Ir para a última mensagem
page-skip = Ir para a caixa de texto
page-error = Algo deu errado. Tente de novo em instantes.
page-log = Conversa

## units

unit-working-days =
    { $count ->
        [one] { $count } dia útil
       *[other] { $count } dias úteis
    }

## Plans to look at

plan-quote = Plano de pagamento: { $name }, { $amount } em { $term }
plan-loan = Plano de pagamento do empréstimo { $number } ({ $name })
plan-statement = Extrato do empréstimo { $number } ({ $name })
plan-change = Empréstimo { $number } ({ $name }): o plano de antes e o novo
plan-sum =
    { $count ->
        [one] { $count } parcela de { $payment }; { $total } no total, dos quais { $interest } são juros.
       *[other] { $count } parcelas, a primeira de { $payment }; { $total } no total, dos quais { $interest } são juros.
    }
plan-sum-change = Antes: { $before } no total (parcelas: { $count_before }). Agora: { $total } no total (parcelas: { $count }).
plan-number = N.º
plan-due = Vencimento
plan-payment = Parcela
plan-principal = Principal
plan-interest = Juros
plan-overdue = De parcelas anteriores
plan-balance = Saldo
plan-total = Total
plan-currency = Moeda
plan-each = Pago por parcela
plan-year = Pago por ano
plan-left = Saldo devedor
plan-before = Antes
plan-now = Plano novo
plan-in = Todos os valores em { $currency }.
plan-example = É um exemplo, não uma proposta.
plan-made = Posição em { $as_of }.
plan-rate = Taxa de juros ao ano
plan-apr = Custo efetivo total (APR)
plan-fee = Tarifa de abertura
plan-owed = Saldo devedor
plan-arrears = De parcelas anteriores, em aberto
plan-payoff = Para quitar hoje, com os juros incluídos
plan-borrower = Titular do empréstimo
plan-source = Conforme os registros de empréstimos de { $lender } em { $as_of }. Este extrato não é certificado; cópias certificadas são feitas por uma pessoa da nossa equipe.
plan-page = Página { $page } de { $pages }
plan-table = Todas as parcelas
plan-save = Salvar como { $form }
