# Frases listas de quien atiende, español de España: solo las que aquí se dicen de otra manera; lo demás viene de ../es.ftl.
# Quien escribe es una persona y no se marca si es hombre o mujer.
# Trato formal y neutral: usted. Trato casual: tú, sencillo y sin jerga; nunca «ustedes» ni «vosotros».
# El pasado cercano va en pretérito perfecto («he leído todo», «hemos cometido un error»); el plazo es «como muy tarde el …».
# Términos: comisión, extractos, certificado, nómina, reclamación, fraccionar; { $by } no va nunca justo antes de un punto.

## Greet

phrase_greet =
    { $formality ->
        [formal] Hola. Permítame que me presente: soy { $officer }, de { $lender }, y a partir de ahora me ocuparé personalmente de su asunto.
        [casual] Hola, soy { $officer }, de { $lender }. Ahora te escribe una persona, y me encargo yo de esto contigo.
       *[neutral] Hola, soy { $officer }, del equipo de { $lender }. A partir de ahora le atiendo personalmente.
    }

phrase_greet_name =
    { $formality ->
        [formal] Hola, { $name }. Permítame que me presente: soy { $officer }, de { $lender }, y a partir de ahora me ocuparé personalmente de su asunto.
        [casual] Hola, { $name }, soy { $officer }, de { $lender }. Ahora te escribe una persona, y me encargo yo de esto contigo.
       *[neutral] Hola, { $name }. Soy { $officer }, del equipo de { $lender }. A partir de ahora le atiendo personalmente.
    }

phrase_greet_again =
    { $formality ->
        [formal] Le escribe de nuevo { $officer }. Le agradezco su mensaje.
        [casual] Hola, soy { $officer } otra vez. Gracias por escribir.
       *[neutral] Hola, soy { $officer } de nuevo. Gracias por escribirnos.
    }

phrase_read_everything =
    { $formality ->
        [formal] He leído con atención todo lo que ha escrito. No es necesario que lo cuente de nuevo.
        [casual] He leído todo lo que has escrito, así que no hace falta que lo cuentes otra vez.
       *[neutral] He leído todo lo que ha escrito. No hace falta que lo cuente otra vez.
    }

## Listen

phrase_take_time =
    { $formality ->
        [formal] Tómese todo el tiempo que necesite, por favor, y escríbame cuando mejor le venga. Leeré todo lo que me escriba.
        [casual] Tómate el tiempo que necesites y escríbeme cuando te venga bien. Yo lo leo.
       *[neutral] Tómese el tiempo que necesite y escríbame cuando le venga bien. Yo lo leeré.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            Me preocupa cómo se encuentra, y en este momento nada más importa. ¿Está usted a salvo ahora mismo? Aquí pueden ayudarle de inmediato:
            { $helpline }
        [casual]
            Me preocupa cómo estás, y ahora nada más importa. ¿Estás a salvo en este momento? Aquí te ayudan ahora mismo:
            { $helpline }
       *[neutral]
            Me preocupa cómo está, y ahora nada más importa. ¿Está a salvo en este momento? Aquí le ayudan ahora mismo:
            { $helpline }
    }

## Ask

phrase_ask_afford =
    { $formality ->
        [formal] ¿Me permite preguntarle cuánto podría pagar al mes sin que le falte para comida, vivienda o medicamentos? Una cantidad pequeña está muy bien y, si de momento no fuera posible pagar nada, también puede decírmelo con toda confianza.
        [casual] ¿Cuánto podrías pagar al mes sin que te falte para comida, casa o medicinas? Si es poco, está bien; si de momento no puedes pagar nada, también.
       *[neutral] ¿Cuánto podría pagar al mes sin que le falte para comida, vivienda o medicamentos? Está bien si es poco, y también si de momento no puede pagar nada.
    }

phrase_ask_document =
    { $formality ->
        [formal] ¿Sería tan amable de hacernos llegar { $document ->
            [income] un justificante de sus ingresos actuales, por ejemplo, una nómina
            [jobloss] la carta de fin de contrato o el certificado de empresa
            [illness] un informe de un médico o de un hospital
            [account] los extractos de su cuenta de los últimos tres meses
           *[identity] un documento con su nombre y su fotografía
        }? Puede enviar una foto o un PDF aquí mismo, en este chat, o bien, si lo prefiere, traernos una copia o enviarla por correo postal. Si no dispone de ningún documento así, le ruego que me lo diga y buscaremos otra manera.
        [casual] ¿Nos puedes enviar { $document ->
            [income] algo en lo que se vea lo que ganas ahora, como una nómina
            [jobloss] la carta de fin de contrato o el certificado de empresa
            [illness] un informe de un médico o de un hospital
            [account] los extractos de tu cuenta de los últimos tres meses
           *[identity] un documento con tu nombre y tu foto
        }? Vale una foto o un PDF aquí mismo, en el chat; también puedes traernos una copia o enviarla por correo postal. Si no tienes nada así, dímelo y buscamos otra manera.
       *[neutral] ¿Podría enviarnos { $document ->
            [income] un justificante de sus ingresos actuales, por ejemplo, una nómina
            [jobloss] la carta de fin de contrato o el certificado de empresa
            [illness] un informe de un médico o de un hospital
            [account] los extractos de su cuenta de los últimos tres meses
           *[identity] un documento con su nombre y su foto
        }? Puede enviar una foto o un PDF aquí mismo, en este chat; si lo prefiere, tráiganos una copia o envíela por correo postal. Si no tiene ningún documento así, dígamelo y buscamos otra manera.
    }

phrase_ask_call =
    { $formality ->
        [formal] ¿Me permite llamarle por teléfono? Si le parece bien, indíqueme, por favor, el número y la hora que mejor le venga. Si prefiere escribir, seguimos por aquí con mucho gusto.
        [casual] ¿Te puedo llamar? Si te parece bien, dime a qué número y a qué hora te viene bien. Si prefieres escribir, seguimos por aquí.
       *[neutral] ¿Puedo llamarle? Si le parece bien, dígame el número y a qué hora le viene bien. Si prefiere escribir, seguimos por aquí.
    }

phrase_ask_understood =
    { $formality ->
        [formal] ¿He comprendido bien lo que me cuenta? Si algo no es como usted quería decirlo, le ruego que me lo indique.
        [casual] ¿He entendido bien lo que me cuentas? Si algo no es como querías decirlo, dímelo.
       *[neutral] ¿He entendido bien lo que me cuenta? Si algo no es como quería decirlo, dígamelo, por favor.
    }

## Explain

phrase_option_spread =
    { $formality ->
        [formal] Una posibilidad sería fraccionar en { $months } lo que ha quedado pendiente, { $overdue }. Serían { $monthly } al mes, además de la cuota habitual.
        [casual] Una opción sería repartir en { $months } lo que ha quedado pendiente, { $overdue }. Serían { $monthly } al mes, aparte de la cuota de siempre.
       *[neutral] Una posibilidad sería repartir en { $months } lo que ha quedado pendiente, { $overdue }. Serían { $monthly } al mes, además de la cuota de siempre.
    }

phrase_option_waive =
    { $formality ->
        [formal] No tendrá que pagar la comisión de { $amount }.
        [casual] No tienes que pagar la comisión de { $amount }.
       *[neutral] No tiene que pagar la comisión de { $amount }.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Entonces queda acordado, y se lo agradezco. Como muy tarde el { $day } lo tendrá por escrito. Hasta entonces no necesita hacer nada más.
        [casual] Entonces quedamos así, gracias. Como muy tarde el { $day } lo tienes por escrito, y mientras tanto no hace falta que hagas nada más.
       *[neutral] Entonces quedamos así, gracias. Como muy tarde el { $day } lo tendrá por escrito. Mientras tanto no hace falta que haga nada más.
    }

phrase_next_payment =
    { $formality ->
        [formal] Su próximo pago es de { $payment }, el { $due }. Si le resultara difícil, le ruego que me escriba antes de ese día.
        [casual] Tu próximo pago es de { $payment }, el { $due }. Si ves que se te complica, escríbeme antes de ese día.
       *[neutral] Su próximo pago es de { $payment }, el { $due }. Si ve que se le complica, escríbame antes de ese día, por favor.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Voy a examinarlo con atención y, como muy tarde el { $by }, tendrá mi respuesta por aquí.
        [casual] Lo miro y, como muy tarde el { $by }, te respondo por aquí.
       *[neutral] Voy a mirarlo y, como muy tarde el { $by }, le respondo por aquí.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Quisiera consultarlo con alguien de nuestro equipo que conoce este tema mejor que yo. Como muy tarde el { $by }, tendrá noticias mías, y no será necesario que lo explique de nuevo.
        [casual] Quiero preguntárselo a alguien del equipo que sabe de esto más que yo. Como muy tarde el { $by }, te escribo yo, y no tendrás que explicarlo otra vez.
       *[neutral] Quiero consultarlo con alguien de nuestro equipo que conoce este tema mejor que yo. Como muy tarde el { $by }, le escribo yo, y no tendrá que explicarlo otra vez.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Estamos estudiando su reclamación con atención. Como muy tarde el { $answer } recibirá nuestra respuesta por escrito.
        [casual] Estamos mirando tu reclamación. Como muy tarde el { $answer } tienes nuestra respuesta por escrito.
       *[neutral] Estamos estudiando su reclamación. Como muy tarde el { $answer } recibirá nuestra respuesta por escrito.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Le pido disculpas por haberle hecho esperar.
        [casual] Siento mucho que hayas tenido que esperar.
       *[neutral] Lamento que haya tenido que esperar.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Hemos cometido un error y le pido disculpas. Lo vamos a corregir.
        [casual] Nos hemos equivocado, y lo siento mucho. Lo vamos a arreglar.
       *[neutral] Hemos cometido un error y lo siento mucho. Lo vamos a corregir.
    }

phrase_refund =
    { $formality ->
        [formal] Como muy tarde el { $day } le devolveremos { $amount }. No es necesario que haga nada.
        [casual] Como muy tarde el { $day } te devolvemos { $amount }. No hace falta que hagas nada.
       *[neutral] Como muy tarde el { $day } le devolvemos { $amount }. No hace falta que haga nada.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] Lo he examinado con todo cuidado y lo lamento: esto no podemos hacerlo. Permítame ver con usted qué es posible.
        [casual] Lo he mirado con calma y lo siento: esto no lo podemos hacer. Veamos qué sí se puede.
       *[neutral] Lo he mirado con calma y lo siento: esto no lo podemos hacer. Veamos qué sí es posible.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] ¿Hay algo más que le preocupe o en lo que pueda ayudarle?
        [casual] ¿Hay algo más que te preocupe o en lo que te pueda echar una mano?
       *[neutral] ¿Hay algo más que le preocupe o en lo que pueda ayudarle?
    }

phrase_goodbye =
    { $formality ->
        [formal] Le agradezco que haya hablado conmigo y le deseo lo mejor. Puede escribirnos aquí en cualquier momento.
        [casual] Gracias por hablar conmigo, y que vaya todo muy bien. Aquí puedes escribir cuando quieras.
       *[neutral] Gracias por hablar conmigo. Le deseo lo mejor. Puede escribir aquí cuando quiera.
    }
