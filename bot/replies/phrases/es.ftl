# Frases listas de quien atiende, español común de América y de Estados Unidos; lo que España dice de otra manera está en regions/es-ES.ftl. El contrato es phrases.yml.
# Quien escribe es una persona: habla de sí en primera persona («yo») y de la entidad como «nosotros». No se marca si es hombre o mujer: «le pido disculpas», «me preocupa», nunca «preocupado» ni «encantada».
# Trato formal: usted, con fórmulas de cortesía (le ruego, permítame, le agradezco).
# Trato neutral: usted, sencillo y amable.
# Trato casual: tú, cercano y tranquilo, sin modismos.
# Sin género para quien recibe: «le» (llamarle, atenderle), nunca «lo» ni «la»; se evitan «seguro», «tranquilo», «juntos», «solo». { $name } va completo, tal como se escribió.
# Términos: préstamo, cuota, plazo, intereses, cargo, queja, oferta; se evitan «deuda», «mora», «vencido» y «atraso».
# { $by } nunca va justo antes de un punto: puede terminar en «a.m.» y el punto se duplicaría.

## Greet

phrase_greet =
    { $formality ->
        [formal] Reciba un cordial saludo. Mi nombre es { $officer }, de { $lender }, y a partir de este momento me ocuparé personalmente de su asunto.
        [casual] Hola, soy { $officer }, de { $lender }. Ahora te escribe una persona, y voy a ver esto contigo.
       *[neutral] Hola, soy { $officer }, del equipo de { $lender }. A partir de ahora le atiendo personalmente.
    }

phrase_greet_name =
    { $formality ->
        [formal] Reciba un cordial saludo, { $name }. Mi nombre es { $officer }, de { $lender }, y a partir de este momento me ocuparé personalmente de su asunto.
        [casual] Hola, { $name }, soy { $officer }, de { $lender }. Ahora te escribe una persona, y voy a ver esto contigo.
       *[neutral] Hola, { $name }. Soy { $officer }, del equipo de { $lender }. A partir de ahora le atiendo personalmente.
    }

phrase_greet_again =
    { $formality ->
        [formal] Le saluda de nuevo { $officer }. Le agradezco que nos escriba.
        [casual] Hola, soy { $officer } otra vez. Gracias por escribir.
       *[neutral] Hola, le saluda otra vez { $officer }. Gracias por escribirnos.
    }

phrase_read_everything =
    { $formality ->
        [formal] He leído con atención todo lo que ha escrito. No es necesario que vuelva a contarlo.
        [casual] Ya leí todo lo que escribiste, así que no tienes que contarlo otra vez.
       *[neutral] Ya leí todo lo que escribió. No hace falta que lo cuente otra vez.
    }

## Listen

phrase_thank_trust =
    { $formality ->
        [formal] Le agradezco sinceramente que me lo haya contado con tanta franqueza. Sé que no es fácil hacerlo.
        [casual] Gracias por contármelo así de claro. Sé que no es fácil.
       *[neutral] Gracias por contármelo con tanta franqueza. Sé que no es fácil.
    }

phrase_sorry_hear =
    { $formality ->
        [formal] Lamento sinceramente lo que está viviendo.
        [casual] De verdad siento mucho lo que estás pasando.
       *[neutral] Siento mucho la situación por la que está pasando.
    }

phrase_take_time =
    { $formality ->
        [formal] Le ruego que se tome todo el tiempo que necesite y que me escriba cuando le resulte mejor. Leeré todo lo que me escriba.
        [casual] Tómate el tiempo que necesites y escríbeme cuando puedas. Yo lo leo.
       *[neutral] Tómese el tiempo que necesite y escríbame cuando le resulte mejor. Yo lo leeré.
    }

phrase_safe_now =
    { $formality ->
        [formal]
            Me preocupa cómo se encuentra, y en este momento nada más importa. ¿Está usted a salvo ahora mismo? Aquí pueden ayudarle de inmediato:
            { $helpline }
        [casual]
            Me preocupa cómo estás, y ahora nada más importa. ¿Estás a salvo en este momento? Aquí te ayudan de inmediato:
            { $helpline }
       *[neutral]
            Me preocupa cómo está, y ahora nada más importa. ¿Está a salvo en este momento? Aquí le ayudan de inmediato:
            { $helpline }
    }

## Ask

phrase_ask_since =
    { $formality ->
        [formal] ¿Me permite preguntarle desde cuándo es así? Con una fecha aproximada es suficiente.
        [casual] ¿Desde cuándo están así las cosas? Con una idea aproximada basta.
       *[neutral] ¿Desde cuándo está así la situación? Basta con una fecha aproximada.
    }

phrase_ask_afford =
    { $formality ->
        [formal] ¿Me permite preguntarle cuánto podría pagar al mes sin que le falte para comida, vivienda o medicinas? Una cantidad pequeña está muy bien y, si por ahora no fuera posible pagar nada, también puede decírmelo con toda confianza.
        [casual] ¿Cuánto podrías pagar al mes sin que te falte para comida, casa o medicinas? Si es poco, está bien; si por ahora no puedes pagar nada, también.
       *[neutral] ¿Cuánto podría pagar al mes sin que le falte para comida, vivienda o medicinas? Está bien si es poco, y también si por ahora no puede pagar nada.
    }

phrase_ask_document =
    { $formality ->
        [formal] ¿Tendría la amabilidad de hacernos llegar { $document ->
            [income] un comprobante de sus ingresos actuales, por ejemplo, un recibo de sueldo
            [jobloss] una carta o constancia de que terminó su empleo
            [illness] una constancia de un médico o de un hospital
            [account] los estados de cuenta de su banco de los últimos tres meses
           *[identity] una identificación con su nombre y su fotografía
        }? Puede enviar una foto o un PDF aquí mismo, en este chat, o bien, si lo prefiere, traernos una copia o remitirla por correo postal. Si no cuenta con ningún documento así, le ruego que me lo diga y buscaremos otra manera.
        [casual] ¿Nos puedes mandar { $document ->
            [income] algo que muestre lo que ganas ahora, como un recibo de sueldo
            [jobloss] una carta o constancia de que se terminó tu trabajo
            [illness] una constancia de un médico o de un hospital
            [account] los estados de cuenta de tu banco de los últimos tres meses
           *[identity] una identificación con tu nombre y tu foto
        }? Sirve una foto o un PDF aquí mismo, en el chat; también puedes traernos una copia o mandarla por correo postal. Si no tienes nada así, dime y buscamos otra manera.
       *[neutral] ¿Podría enviarnos { $document ->
            [income] un comprobante de sus ingresos actuales, por ejemplo, un recibo de sueldo
            [jobloss] una carta o constancia de que terminó su empleo
            [illness] una constancia de un médico o de un hospital
            [account] los estados de cuenta de su banco de los últimos tres meses
           *[identity] una identificación con su nombre y su foto
        }? Puede mandar una foto o un PDF aquí mismo, en este chat; si prefiere, tráiganos una copia o envíela por correo postal. Si no tiene ningún documento así, dígamelo y buscamos otra manera.
    }

phrase_ask_call =
    { $formality ->
        [formal] ¿Me permite llamarle por teléfono? De ser así, le ruego que me indique el número y la hora que más le convenga. Si prefiere escribir, con gusto continuamos por aquí.
        [casual] ¿Te puedo llamar? Si te parece bien, dime a qué número y a qué hora. Si prefieres escribir, seguimos por aquí.
       *[neutral] ¿Puedo llamarle? Si le parece bien, dígame el número y a qué hora le conviene. Si prefiere escribir, seguimos por aquí.
    }

phrase_ask_understood =
    { $formality ->
        [formal] ¿He comprendido bien lo que me cuenta? Si algo no es como usted quiso decirlo, le ruego que me lo indique.
        [casual] ¿Entendí bien lo que me cuentas? Si algo no es como lo querías decir, dímelo.
       *[neutral] ¿Entendí bien lo que me cuenta? Si algo no es como usted quería decirlo, dígamelo, por favor.
    }

## Explain

phrase_option_extend =
    { $formality ->
        [formal] Una posibilidad sería que el préstamo durara { $months } más. En ese caso, usted pagaría { $instalment } al mes; en todo el plazo, serían { $more } más de intereses.
        [casual] Una opción sería que el préstamo dure { $months } más. Así pagarías { $instalment } al mes; en todo el plazo, serían { $more } más de intereses.
       *[neutral] Una posibilidad sería que el préstamo dure { $months } más. Así pagaría { $instalment } al mes; en todo el plazo, serían { $more } más de intereses.
    }

phrase_option_pause =
    { $formality ->
        [formal] Una posibilidad sería una pausa: durante { $months }, usted no pagaría cuotas. { $interest ->
            [runs] En ese tiempo se seguirían cobrando intereses.
           *[stops] En ese tiempo no se cobrarían intereses.
        } La siguiente cuota le correspondería el { $due }.
        [casual] Una opción sería una pausa: { $months } sin pagar cuotas. { $interest ->
            [runs] En ese tiempo los intereses seguirían corriendo.
           *[stops] En ese tiempo no habría intereses.
        } La siguiente cuota te tocaría el { $due }.
       *[neutral] Una posibilidad sería una pausa: durante { $months } no pagaría cuotas. { $interest ->
            [runs] En ese tiempo los intereses seguirían corriendo.
           *[stops] En ese tiempo no se cobrarían intereses.
        } La siguiente cuota sería el { $due }.
    }

phrase_option_reduce =
    { $formality ->
        [formal] Una posibilidad sería una cuota más baja por un tiempo: usted pagaría { $reduced } al mes durante { $months }. Después serían { $later } al mes.
        [casual] Una opción sería pagar menos por un tiempo: { $reduced } al mes durante { $months }. Después serían { $later } al mes.
       *[neutral] Una posibilidad sería bajar la cuota por un tiempo: { $reduced } al mes durante { $months }. Después serían { $later } al mes.
    }

phrase_option_spread =
    { $formality ->
        [formal] Una posibilidad sería distribuir en { $months } lo que quedó pendiente, { $overdue }. Serían { $monthly } al mes, además de la cuota habitual.
        [casual] Una opción sería repartir en { $months } lo que quedó pendiente, { $overdue }. Serían { $monthly } al mes, aparte de la cuota de siempre.
       *[neutral] Una posibilidad sería repartir en { $months } lo que quedó pendiente, { $overdue }. Serían { $monthly } al mes, además de la cuota de siempre.
    }

phrase_option_waive =
    { $formality ->
        [formal] Usted no tendrá que pagar el cargo de { $amount }.
        [casual] No tienes que pagar el cargo de { $amount }.
       *[neutral] No tiene que pagar el cargo de { $amount }.
    }

phrase_nothing_now =
    { $formality ->
        [formal] Antes del { $day }, no tendrá usted que pagar nada.
        [casual] Antes del { $day } no tienes que pagar nada.
       *[neutral] Antes del { $day } no tiene que pagar nada.
    }

phrase_no_pressure =
    { $formality ->
        [formal] No es necesario que decida hoy. Piénselo con calma y coméntelo con las personas de su confianza. La oferta sigue en pie hasta el { $day } inclusive, y nada va a empeorar mientras usted lo piensa.
        [casual] No tienes que decidir hoy. Piénsalo con calma y háblalo con alguien en quien confíes. La oferta sigue en pie hasta el { $day } inclusive, y nada empeora mientras lo piensas.
       *[neutral] No tiene que decidir hoy. Piénselo con calma y háblelo con alguien de su confianza. La oferta sigue en pie hasta el { $day } inclusive, y nada empeora mientras lo piensa.
    }

## Agree

phrase_agreed =
    { $formality ->
        [formal] Entonces queda acordado, y se lo agradezco. A más tardar el { $day } lo tendrá por escrito. Hasta entonces no necesita hacer nada más.
        [casual] Entonces quedamos así, gracias. A más tardar el { $day } lo tienes por escrito, y mientras tanto no necesitas hacer nada más.
       *[neutral] Entonces quedamos en eso, gracias. A más tardar el { $day } lo tendrá por escrito. Mientras tanto no necesita hacer nada más.
    }

phrase_next_payment =
    { $formality ->
        [formal] Su próximo pago es de { $payment }, el { $due }. Si le resultara difícil, le ruego que me escriba antes de ese día.
        [casual] Tu próximo pago es de { $payment }, el { $due }. Si se te complica, escríbeme antes de ese día.
       *[neutral] Su próximo pago es de { $payment }, el { $due }. Si se le complica, escríbame antes de ese día, por favor.
    }

## Say when

phrase_answer_by =
    { $formality ->
        [formal] Voy a revisarlo con atención y, a más tardar el { $by }, recibirá usted mi respuesta por aquí.
        [casual] Lo reviso y, a más tardar el { $by }, te respondo por aquí.
       *[neutral] Voy a revisarlo y, a más tardar el { $by }, le respondo por aquí.
    }

phrase_need_colleague =
    { $formality ->
        [formal] Quisiera consultarlo con alguien de nuestro equipo que conoce este tema mejor que yo. A más tardar el { $by }, tendrá usted noticias mías, y no será necesario que lo explique de nuevo.
        [casual] Quiero preguntarle a alguien del equipo que sabe de esto más que yo. A más tardar el { $by }, te escribo yo, y no tendrás que explicarlo otra vez.
       *[neutral] Quiero consultarlo con alguien de nuestro equipo que conoce este tema mejor que yo. A más tardar el { $by }, le escribo yo, y no tendrá que explicarlo otra vez.
    }

phrase_complaint_answer =
    { $formality ->
        [formal] Estamos revisando su queja con atención. A más tardar el { $answer } recibirá usted nuestra respuesta por escrito.
        [casual] Estamos revisando tu queja. A más tardar el { $answer } tienes nuestra respuesta por escrito.
       *[neutral] Estamos revisando su queja. A más tardar el { $answer } recibirá nuestra respuesta por escrito.
    }

## Apologise

phrase_apologise_wait =
    { $formality ->
        [formal] Le ofrezco una disculpa por haberle hecho esperar.
        [casual] Siento mucho que hayas tenido que esperar.
       *[neutral] Lamento que haya tenido que esperar.
    }

phrase_apologise_error =
    { $formality ->
        [formal] Hemos cometido un error y le ofrezco una disculpa. Lo vamos a corregir.
        [casual] Nos equivocamos, y lo siento mucho. Lo vamos a arreglar.
       *[neutral] Cometimos un error y lo siento mucho. Lo vamos a corregir.
    }

phrase_refund =
    { $formality ->
        [formal] A más tardar el { $day } recibirá usted { $amount } de vuelta. No es necesario que haga nada.
        [casual] A más tardar el { $day } te devolvemos { $amount }. No tienes que hacer nada.
       *[neutral] A más tardar el { $day } le devolvemos { $amount }. No tiene que hacer nada.
    }

## Bad news

phrase_cannot =
    { $formality ->
        [formal] Lo he revisado con todo cuidado y lo lamento: esto no podemos hacerlo. Permítame ver con usted qué es posible.
        [casual] Lo revisé con cuidado y lo siento: esto no lo podemos hacer. Veamos qué sí se puede.
       *[neutral] Lo revisé con cuidado y lo siento: esto no lo podemos hacer. Veamos qué sí es posible.
    }

## Close

phrase_anything_else =
    { $formality ->
        [formal] ¿Hay algo más que le preocupe o en lo que pueda servirle?
        [casual] ¿Hay algo más que te preocupe o en lo que te pueda ayudar?
       *[neutral] ¿Hay algo más que le preocupe o en lo que pueda ayudarle?
    }

phrase_goodbye =
    { $formality ->
        [formal] Le agradezco que haya conversado conmigo y le deseo lo mejor. Puede escribirnos aquí en cualquier momento.
        [casual] Gracias por conversar conmigo. Te deseo lo mejor. Aquí puedes escribir cuando quieras.
       *[neutral] Gracias por conversar conmigo. Le deseo lo mejor. Puede escribir aquí cuando quiera.
    }
