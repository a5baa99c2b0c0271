# Español de España: solo los mensajes que aquí se dicen de otra manera; lo demás viene de es.ftl.
# Trato formal y neutral: usted. Trato casual: tú, sencillo y sin jerga; nunca «ustedes» ni «vosotros», porque se habla a una sola persona.
# El pasado cercano va en pretérito perfecto («no le he entendido», «ha llegado»).
# Sin género para la persona que escribe: se evitan «bienvenido», «seguro», «solo»; el asistente tampoco se marca («será un placer» en lugar de «encantado»).
# Términos: préstamo, cuota, importe, plazo, tipo de interés, comisión de apertura, TAE (con todos los gastos), intereses de demora, amortizar de forma anticipada, cancelar el préstamo, capital pendiente, cuadro de amortización, costes, reclamación, valoración.
# Quien atiende es siempre «una persona de nuestro equipo»; el plazo de respuesta es «como muy tarde el { $by }», y { $by } no va nunca justo antes de un punto.

## courtesies

utter_greet =
    { $formality ->
        [formal] Le damos las gracias por ponerse en contacto con { $lender }. ¿En qué puedo ayudarle?
        [casual] ¡Hola! Soy el asistente de { $lender }. ¿En qué te ayudo?
       *[neutral] Hola, soy el asistente de { $lender }. ¿En qué puedo ayudarle?
    }
utter_goodbye =
    { $formality ->
        [formal] Ha sido un placer atenderle. Escríbanos siempre que lo necesite; quedamos a su disposición.
        [casual] ¡Hasta luego! Escríbeme cuando quieras.
       *[neutral] Hasta pronto. Escríbame siempre que lo necesite.
    }
utter_thank =
    { $formality ->
        [formal] No hay de qué. Ha sido un placer ayudarle.
        [casual] ¡De nada! Para eso estoy.
       *[neutral] De nada, para eso estoy.
    }
utter_chitchat =
    { $formality ->
        [formal] Le agradezco la conversación. De lo que entiendo es de préstamos; si tiene alguna consulta al respecto, quedo a su disposición.
        [casual] ¡Da gusto hablar contigo! Lo mío son los préstamos; si tienes alguna duda, aquí me tienes.
       *[neutral] Da gusto hablar con usted. Lo mío son los préstamos; si tiene alguna duda, aquí estoy.
    }
utter_bot_challenge =
    { $formality ->
        [formal] Se lo digo con toda claridad: soy un programa de { $lender }, no una persona. Si prefiere hablar con alguien de nuestro equipo, puede pedirlo en cualquier momento.
        [casual] Soy un programa de { $lender }, no una persona. Si prefieres hablar con alguien del equipo, pídemelo cuando quieras.
       *[neutral] Soy un programa de { $lender }, no una persona. Si prefiere hablar con alguien de nuestro equipo, pídalo cuando quiera.
    }
utter_capabilities =
    { $formality ->
        [formal] Puedo facilitarle cifras exactas de los préstamos de { $lender }, calcular cuotas y consultar su préstamo. Si pasa por alguna dificultad o desea reclamar, trasladaré el asunto a una persona de nuestro equipo.
        [casual] Puedo darte cifras exactas de los préstamos de { $lender }, calcular cuotas y mirar tu préstamo contigo. Y si algo se tuerce o quieres reclamar, se lo paso a una persona del equipo.
       *[neutral] Puedo darle cifras exactas de los préstamos de { $lender }, calcular cuotas y consultar su préstamo. Si tiene alguna dificultad o quiere reclamar, se lo paso a una persona de nuestro equipo.
    }
utter_out_of_scope =
    { $formality ->
        [formal] Lamento no poder ayudarle con ese asunto. Para todo lo relativo a los préstamos de { $lender }, quedo a su disposición.
        [casual] Con eso no te puedo ayudar; lo mío son los préstamos de { $lender }. Si es por ahí, cuenta conmigo.
       *[neutral] Con ese tema no puedo ayudarle. Estoy aquí para todo lo que tenga que ver con los préstamos de { $lender }.
    }
utter_not_understood =
    { $formality ->
        [formal] Disculpe, no he entendido bien su mensaje. ¿Podría decirlo con otras palabras o indicarme en una frase de qué se trata?
        [casual] Perdona, no te he entendido bien. ¿Me lo dices de otra forma o me cuentas en una frase de qué va?
       *[neutral] Disculpe, no le he entendido bien. ¿Puede decirlo con otras palabras o contarme en una frase de qué se trata?
    }
utter_not_understood_again =
    { $formality ->
        [formal] Le pido disculpas; sigo sin entender su mensaje. Si le parece bien, elija uno de estos temas o hable con una persona de nuestro equipo.
        [casual] Perdona, sigo sin entenderte. Elige uno de estos temas o, si lo prefieres, habla con una persona del equipo.
       *[neutral] Disculpe, sigo sin entender su mensaje. Puede elegir uno de estos temas o hablar con una persona de nuestro equipo.
    }
utter_affirm_noted =
    { $formality ->
        [formal] Muy bien. ¿En qué más puedo ayudarle?
        [casual] ¡Vale! ¿Qué más necesitas?
       *[neutral] De acuerdo. ¿En qué más puedo ayudarle?
    }
utter_deny_noted =
    { $formality ->
        [formal] Muy bien. Quedo a su disposición para cuando lo necesite.
        [casual] Vale. Si me necesitas, aquí me tienes.
       *[neutral] De acuerdo. Si me necesita, aquí estoy.
    }
utter_stopped =
    { $formality ->
        [formal] Como prefiera; lo dejamos aquí. ¿Puedo ayudarle en algo más?
        [casual] Vale, lo dejamos aquí. ¿Te ayudo con algo más?
       *[neutral] De acuerdo, lo dejamos aquí. ¿Puedo ayudarle con algo más?
    }
utter_nothing_to_stop =
    { $formality ->
        [formal] En este momento no hay ninguna gestión en curso. ¿En qué puedo ayudarle?
        [casual] Ahora no tenemos nada a medias. ¿En qué te ayudo?
       *[neutral] Ahora mismo no hay nada en curso. ¿En qué puedo ayudarle?
    }
utter_ask_what_for =
    { $formality ->
        [formal] Le agradezco el dato. ¿Qué desea que haga con él?
        [casual] Gracias por el dato. ¿Para qué lo uso?
       *[neutral] Gracias por el dato. ¿Para qué quiere que lo utilice?
    }
utter_rephrase =
    { $formality ->
        [formal] Permítame explicarlo otra vez, de forma más sencilla:
        [casual] Te lo digo otra vez, más fácil:
       *[neutral] Se lo explico otra vez, de forma más sencilla:
    }
utter_nothing_to_rephrase =
    { $formality ->
        [formal] Se lo explico, por supuesto. ¿A qué punto se refiere?
        [casual] Claro, te lo explico. ¿Qué parte no te ha quedado clara?
       *[neutral] Claro, se lo explico. ¿Qué parte no ha quedado clara?
    }

## language and manner

utter_language_changed =
    { $formality ->
        [formal] Por supuesto; a partir de ahora me dirigiré a usted en español.
        [casual] Vale, a partir de ahora te escribo en español.
       *[neutral] De acuerdo, desde ahora le escribo en español.
    }
utter_language_unsupported =
    { $formality ->
        [formal] Disculpe, todavía no escribo en ese idioma. Puedo atenderle en: { $languages }. Si lo prefiere, puede ayudarle una persona de nuestro equipo.
        [casual] Perdona, todavía no escribo en ese idioma. Puedo escribirte en: { $languages }. Si lo prefieres, te ayuda una persona del equipo.
       *[neutral] Lo siento, todavía no escribo en ese idioma. Puedo escribirle en: { $languages }. También puede ayudarle una persona de nuestro equipo.
    }
utter_style_changed =
    { $style ->
        [formal] Por supuesto. A partir de ahora me dirigiré a usted con la debida formalidad.
        [casual] ¡Claro! Desde ahora te tuteo.
        [brief]
            { $formality ->
                [formal] Muy bien. Seré breve.
                [casual] Vale, seré breve.
               *[neutral] De acuerdo. Seré breve.
            }
        [warm]
            { $formality ->
                [formal] Será un verdadero placer conversar con usted con más calma y cercanía.
                [casual] ¡Claro que sí! Hablamos con calma y con más confianza.
               *[neutral] Por supuesto. Hablemos con más calma y confianza.
            }
        [direct]
            { $formality ->
                [formal] Muy bien. Le responderé sin rodeos.
                [casual] Vale, voy al grano.
               *[neutral] De acuerdo. Iré directamente a lo importante.
            }
        [gentle]
            { $formality ->
                [formal] Por supuesto. Procuraré decirle las cosas con el mayor tacto.
                [casual] Claro, te diré las cosas con más tacto.
               *[neutral] Por supuesto. Le diré las cosas con más tacto.
            }
        [plain]
            { $formality ->
                [formal] Muy bien. Emplearé palabras sencillas, sin tecnicismos.
                [casual] Claro, te lo cuento con palabras sencillas.
               *[neutral] De acuerdo. Usaré palabras sencillas.
            }
       *[neutral] De acuerdo. Le escribiré de forma sencilla y cordial.
    }
utter_style_unclear =
    { $formality ->
        [formal] Adaptaré con mucho gusto mi manera de escribir. ¿Cómo prefiere que me dirija a usted?
        [casual] Claro, puedo cambiar. ¿Cómo prefieres que te escriba?
       *[neutral] Puedo cambiar, por supuesto. ¿Cómo prefiere que le escriba?
    }
utter_style_explained =
    { $formality ->
        [formal] { $source ->
                [wish] Le escribo así porque usted me lo ha pedido.
                [evidence] Le escribo así por las palabras que ha empleado: { $evidence }.
               *[start] Al comenzar, me dirijo con cortesía a todas las personas.
            } Por ahora empleo un trato formal, { $directness ->
                [direct] respondo sin rodeos
               *[indirect] introduzco las respuestas con delicadeza
            } y { $orientation ->
                [relational] procuro que el trato sea cercano.
               *[efficient] procuro no robarle tiempo.
            } No saco conclusiones de su nombre ni de su origen, y puede pedirme que cambie cuando lo desee.
        [casual] { $source ->
                [wish] Te escribo así porque me lo has pedido.
                [evidence] Te escribo así por las palabras que has usado: { $evidence }.
               *[start] Al empezar, soy cortés con todo el mundo.
            } Por ahora te tuteo, { $directness ->
                [direct] voy al grano
               *[indirect] te digo las cosas con tacto
            } y { $orientation ->
                [relational] te respondo con cercanía.
               *[efficient] no te robo tiempo.
            } No saco conclusiones de tu nombre ni de tu origen, y puedes pedirme que cambie cuando quieras.
       *[neutral] { $source ->
                [wish] Le escribo así porque me lo ha pedido.
                [evidence] Le escribo así por las palabras que ha usado: { $evidence }.
               *[start] Al empezar, trato con cortesía a todo el mundo.
            } Por ahora le trato de usted, con palabras sencillas, { $directness ->
                [direct] respondo de forma directa
               *[indirect] digo las cosas con tacto
            } y { $orientation ->
                [relational] procuro dar un trato cercano.
               *[efficient] procuro ser breve.
            } No saco conclusiones de su nombre ni de su origen, y puede pedirme que cambie cuando quiera.
    }

## loan questions

utter_products =
    { $formality ->
        [formal] Estos son los préstamos que ponemos a su disposición:
            { $items }
            Condiciones vigentes a { $as_of }.
        [casual] Estos son los préstamos que puedes pedir:
            { $items }
            Condiciones a { $as_of }.
       *[neutral] Estos son nuestros préstamos:
            { $items }
            Condiciones a { $as_of }.
    }
item_product = • { $name }: TIN anual desde el { $rate }, de { $min } a { $max }, con plazos de { $term_min } a { $term_max }
utter_product =
    { $formality ->
        [formal] { $name }. { $purpose }
            Puede solicitar un importe de { $min } a { $max }, con plazos de { $term_min } a { $term_max }. El tipo de interés parte del { $rate } nominal anual (TIN); la TAE, que incluye todos los gastos, es del { $apr }.
            Condiciones vigentes a { $as_of }.
        [casual] { $name }. { $purpose }
            Puedes pedir de { $min } a { $max } y devolverlo en un plazo de { $term_min } a { $term_max }. El tipo de interés empieza en el { $rate } nominal anual (TIN); la TAE, con todos los gastos, es del { $apr }.
            Condiciones a { $as_of }.
       *[neutral] { $name }. { $purpose }
            Puede pedir de { $min } a { $max }, con plazos de { $term_min } a { $term_max }. El tipo de interés empieza en el { $rate } nominal anual (TIN); la TAE, con todos los gastos, es del { $apr }.
            Condiciones a { $as_of }.
    }
utter_interest_rate =
    { $formality ->
        [formal] Estos son nuestros tipos de interés vigentes a { $as_of }:
            { $items }
            La TAE incluye las comisiones y los demás gastos. El tipo definitivo se le comunicará con la oferta.
        [casual] Estos son los tipos de interés a { $as_of }:
            { $items }
            La TAE ya incluye las comisiones y los demás gastos. Tu tipo definitivo viene con la oferta.
       *[neutral] Estos son nuestros tipos de interés a { $as_of }:
            { $items }
            La TAE incluye las comisiones y los demás gastos. El tipo definitivo es el que figura en la oferta.
    }
item_rate =
    • { $name }: TIN anual del { $rate }, { $rate_type ->
        [fixed] tipo fijo
       *[floating] tipo variable
    }; TAE del { $apr }, para un ejemplo de { $amount } a { $term }
utter_fees =
    { $formality ->
        [formal] Estas son nuestras comisiones y los gastos por retraso vigentes a { $as_of }:
            { $items }
            { $late }
            No cobramos ninguna otra comisión por la apertura ni por el mantenimiento del préstamo.
        [casual] Estas son las comisiones y los gastos por retraso a { $as_of }:
            { $items }
            { $late }
            Por abrir o mantener el préstamo no pagas ninguna otra comisión.
       *[neutral] Estas son las comisiones y los gastos por retraso a { $as_of }:
            { $items }
            { $late }
            No cobramos ninguna otra comisión por abrir o mantener el préstamo.
    }
item_fee_money = • { $name }: comisión de apertura de { $fee }, que se paga una sola vez al inicio
item_fee_percent = • { $name }: comisión de apertura del { $fee } del importe del préstamo, con un mínimo de { $fee_min }
item_late_money = • Pago con retraso: comisión de { $fee }, tras un margen de { $days }
item_late_percent = • Pago con retraso: intereses de demora del { $rate } anual sobre el importe impagado, tras un margen de { $days }
utter_eligibility =
    { $formality ->
        [formal] Para solicitar un préstamo es necesario cumplir lo siguiente:
            { $conditions }
            La suma de las cuotas no puede superar el { $share } de sus ingresos netos. La decisión la toma una persona de nuestro equipo, y usted puede pedir que alguien la revise.
        [casual] Puedes pedir un préstamo si cumples esto:
            { $conditions }
            Todas tus cuotas juntas no pueden superar el { $share } de tus ingresos netos. Decide una persona del equipo, y puedes pedir que alguien revise la decisión.
       *[neutral] Puede pedir un préstamo si cumple estas condiciones:
            { $conditions }
            La suma de sus cuotas no puede superar el { $share } de sus ingresos netos. La decisión la toma una persona de nuestro equipo, y puede pedir que alguien la revise.
    }
utter_documents =
    { $formality ->
        [formal] La documentación que debe presentar es la siguiente ({ $name }):
            { $items }
        [casual] Esta es la documentación que necesitas ({ $name }):
            { $items }
       *[neutral] Esta es la documentación que necesita ({ $name }):
            { $items }
    }
utter_how_to_apply =
    { $formality ->
        [formal] Le indico los pasos para presentar la solicitud:
            { $items }
            Le comunicaremos la decisión en un plazo máximo de { $days }.
        [casual] Se pide así, paso a paso:
            { $items }
            Tendrás la respuesta en { $days } como mucho.
       *[neutral] Estos son los pasos para solicitarlo:
            { $items }
            Tendrá la respuesta en un plazo máximo de { $days }.
    }
utter_processing_time =
    { $formality ->
        [formal] Estos son los plazos previstos, a contar desde el día en que recibamos toda la documentación:
            { $items }
        [casual] Esto es lo que se tarda, contando desde el día en que tengamos toda la documentación:
            { $items }
       *[neutral] Estos son los plazos, contados desde el día en que tengamos toda la documentación:
            { $items }
    }
item_processing = • { $name }: respuesta en un máximo de { $decision }; ingreso del dinero en un máximo de { $payout } tras la firma
utter_borrowing_limit =
    { $formality ->
        [formal] Estos son los importes que concedemos:
            { $items }
            En su caso dependerá de sus ingresos: la suma de todas sus cuotas no puede superar el { $share } de sus ingresos netos. La decisión la toma una persona de nuestro equipo.
        [casual] Estos son los importes que puedes pedir:
            { $items }
            En tu caso depende de tus ingresos: todas tus cuotas juntas no pueden superar el { $share } de tus ingresos netos. Decide una persona del equipo.
       *[neutral] Estos son los importes que concedemos:
            { $items }
            En su caso depende de sus ingresos: todas sus cuotas juntas no pueden superar el { $share } de sus ingresos netos. La decisión la toma una persona de nuestro equipo.
    }
utter_repayment_methods =
    { $formality ->
        [formal] Puede pagar sus cuotas de cualquiera de estas formas:
            { $items }
        [casual] Puedes pagar como te venga mejor:
            { $items }
       *[neutral] Puede pagar las cuotas de estas formas:
            { $items }
    }
utter_early_repayment =
    { $formality ->
        [formal] Puede amortizar de forma anticipada una parte del préstamo o cancelarlo por completo en cualquier momento:
            { $items }
        [casual] Puedes amortizar una parte o cancelarlo todo antes de tiempo, cuando quieras:
            { $items }
       *[neutral] Puede amortizar una parte o cancelar todo el préstamo antes de tiempo, en cualquier momento:
            { $items }
    }
item_early_free = • { $name }: sin comisión
item_early_fee = • { $name }: comisión del { $fee } del importe amortizado durante los primeros { $within }; después, sin comisión
utter_collateral =
    { $formality ->
        [formal] En cuanto a las garantías, pedimos lo siguiente:
            { $items }
        [casual] Lo de las garantías va así:
            { $items }
       *[neutral] Estas son las garantías que pedimos en cada caso:
            { $items }
    }
utter_glossary =
    { $formality ->
        [formal] Se lo aclaro con mucho gusto. { $term }: { $meaning }
        [casual] Te lo explico. { $term }: { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    Por ejemplo: { $example }
utter_glossary_unknown =
    { $formality ->
        [formal] ¿Qué término desea que le explique? Puedo aclararle, por ejemplo, alguno de estos:
            { $terms }
        [casual] ¿Qué palabra quieres que te explique? Por ejemplo, alguna de estas:
            { $terms }
       *[neutral] ¿Qué término quiere que le explique? Por ejemplo, alguno de estos:
            { $terms }
    }
utter_consumer_rights =
    { $formality ->
        [formal] Estos son los derechos que le asisten:
            { $items }
            Se trata de información general y no constituye asesoramiento jurídico.
        [casual] Estos son tus derechos:
            { $items }
            Es información general, no asesoramiento jurídico.
       *[neutral] Estos son sus derechos:
            { $items }
            Es información general y no constituye asesoramiento jurídico.
    }
item_right_unverified = • { $line } (dato sin contrastar: conviene confirmarlo con una persona de nuestro equipo)
utter_privacy =
    { $formality ->
        [formal] Tratamos sus datos con la debida confidencialidad, en estos términos:
            { $items }
        [casual] Con tus datos hacemos esto:
            { $items }
       *[neutral] Esto es lo que hacemos con sus datos personales:
            { $items }
    }
utter_contact =
    { $formality ->
        [formal] Puede ponerse en contacto con nosotros por estas vías:
            Teléfono: { $phone }
            Correo electrónico: { $email }
            Dirección: { $address }
            Horario de atención:
            { $items }
            { $open ->
                [open] Nuestra oficina está abierta en este momento.
               *[closed] Nuestra oficina está cerrada en este momento (volverá a abrir el { $opens_at }).
            }
        [casual] Nos tienes aquí:
            Teléfono: { $phone }
            Correo electrónico: { $email }
            Dirección: { $address }
            Horario:
            { $items }
            { $open ->
                [open] La oficina está abierta ahora mismo.
               *[closed] Ahora mismo la oficina está cerrada (volvemos a abrir el { $opens_at }).
            }
       *[neutral] Puede contactar con nosotros aquí:
            Teléfono: { $phone }
            Correo electrónico: { $email }
            Dirección: { $address }
            Horario de atención:
            { $items }
            { $open ->
                [open] La oficina está abierta ahora mismo.
               *[closed] La oficina está cerrada ahora mismo (vuelve a abrir el { $opens_at }).
            }
    }

utter_compare_rates =
    { $formality ->
        [formal] { $name } ({ $amount } a { $term }). Estas son las modalidades de tipo de interés, una al lado de la otra:
            { $items }
            Tenga presente que un tipo variable puede tanto subir como bajar. Datos a { $as_of }.
        [casual] { $name } ({ $amount } a { $term }). Así se comparan las modalidades de tipo de interés:
            { $items }
            Ten en cuenta que un tipo variable puede subir o bajar. Datos a { $as_of }.
       *[neutral] { $name } ({ $amount } a { $term }). Estas son las modalidades de tipo de interés, una al lado de la otra:
            { $items }
            Un tipo variable puede tanto subir como bajar. Datos a { $as_of }.
    }

item_compare_fixed = • Tipo fijo: { $rate } durante todo el plazo; cuota de { $instalment } de principio a fin, { $total } en total, TAE del { $apr }

item_compare_floating = • Tipo variable: hoy { $rate } ({ $index }, { $index_rate }, más { $margin }); cuota de { $instalment } mientras el tipo siga así, TAE del { $apr }. Con un punto porcentual más, la cuota sería de { $higher }

item_compare_stepped = • Tipo escalonado: { $steps }; { $total } en total, TAE del { $apr }

item_rate_floating = • { $name }: hoy TIN anual del { $rate }, tipo variable ({ $index }, { $index_rate }, más { $margin }); TAE del { $apr }, para un ejemplo de { $amount } a { $term }

item_rate_stepped = • { $name }: TIN anual del { $rate } los primeros { $first }, después hasta el { $highest }; TAE del { $apr }, para un ejemplo de { $amount } a { $term }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] Me ha dicho que valora una cuota sin sorpresas. Por eso, le presento nuestros préstamos en este orden:
                [flexibility] Me ha dicho que valora la flexibilidad. Por eso, le presento nuestros préstamos en este orden:
                [speed] Me ha dicho que necesita el dinero pronto. Por eso, le presento nuestros préstamos en este orden:
                [family_home] Me ha dicho que se trata de un hogar para su familia. Por eso, le presento estos préstamos:
                [faith] Me ha dicho que su fe no admite los intereses. Por eso, le presento lo que ofrecemos sin intereses:
               *[lowest_cost] Me ha dicho que desea pagar lo menos posible en total. Por eso, le presento nuestros préstamos en este orden:
            }
            { $items }
            La decisión de conceder un préstamo la toma una persona de nuestro equipo. Datos a { $as_of }.
        [casual] { $priority ->
                [stability] Me has dicho que quieres una cuota sin sorpresas. Por eso te muestro los préstamos en este orden:
                [flexibility] Me has dicho que quieres flexibilidad. Por eso te muestro los préstamos en este orden:
                [speed] Me has dicho que necesitas el dinero pronto. Por eso te muestro los préstamos en este orden:
                [family_home] Me has dicho que es para un hogar para tu familia. Para eso tenemos estos préstamos:
                [faith] Me has dicho que tu fe no admite los intereses. Esto es lo que tenemos sin intereses:
               *[lowest_cost] Me has dicho que quieres pagar lo menos posible. Por eso te muestro los préstamos en este orden:
            }
            { $items }
            La decisión sobre el préstamo la toma una persona del equipo. Datos a { $as_of }.
       *[neutral] { $priority ->
                [stability] Me ha dicho que le importa una cuota sin sorpresas. Por eso, le muestro nuestros préstamos en este orden:
                [flexibility] Me ha dicho que le importa la flexibilidad. Por eso, le muestro nuestros préstamos en este orden:
                [speed] Me ha dicho que necesita el dinero pronto. Por eso, le muestro nuestros préstamos en este orden:
                [family_home] Me ha dicho que se trata de un hogar para su familia. Para eso tenemos estos préstamos:
                [faith] Me ha dicho que su fe no admite los intereses. Esto es lo que tenemos sin intereses:
               *[lowest_cost] Me ha dicho que quiere pagar lo menos posible en total. Por eso, le muestro nuestros préstamos en este orden:
            }
            { $items }
            La decisión de conceder un préstamo la toma una persona de nuestro equipo. Datos a { $as_of }.
    }

item_suits_stability = • { $name }: tipo fijo, TIN anual del { $rate }, con la misma cuota hasta el final; TAE del { $apr }

item_suits_flexibility_free = • { $name }: se puede amortizar de forma anticipada en cualquier momento, sin comisión; TAE del { $apr }

item_suits_flexibility_fee = • { $name }: amortizar de forma anticipada cuesta el { $fee } del importe amortizado durante los primeros { $within }; después, nada; TAE del { $apr }

item_suits_speed = • { $name }: respuesta en un máximo de { $decision }, ingreso del dinero en un máximo de { $payout } tras la firma; TAE del { $apr }

item_suits_lowest_cost = • { $name }: TAE del { $apr }; en un ejemplo de { $amount } a { $term }, { $total } en total

item_suits_family_home = • { $name }: de { $min } a { $max }, hasta { $term_max } de plazo, para la vivienda en la que vive; TAE del { $apr }

item_suits_faith = • { $name }: sin intereses; nuestro beneficio se acuerda de antemano y no cambia; para comparar, TAE del { $apr }

item_costs_least = • Lo que menos cuesta: { $name }, con una TAE del { $apr }

## calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] ¿Podría indicarme qué tipo de préstamo le interesa?
        [casual] ¿Qué tipo de préstamo quieres?
       *[neutral] ¿Qué tipo de préstamo quiere?
    }
utter_ask_amount =
    { $formality ->
        [formal] ¿Qué importe desea solicitar? { $name }: de { $min } a { $max }.
        [casual] ¿Cuánto dinero necesitas? { $name }: de { $min } a { $max }.
       *[neutral] ¿Qué importe necesita? { $name }: de { $min } a { $max }.
    }
utter_ask_term =
    { $formality ->
        [formal] ¿En qué plazo desea devolverlo? { $name }: de { $min } a { $max }.
        [casual] ¿En cuánto tiempo quieres devolverlo? { $name }: de { $min } a { $max }.
       *[neutral] ¿En cuánto tiempo quiere devolverlo? { $name }: de { $min } a { $max }.
    }
utter_amount_out_of_range =
    { $formality ->
        [formal] El importe de { $amount } queda fuera de lo que podemos ofrecer. { $name }: de { $min } a { $max }. ¿Qué importe desea que calculemos?
        [casual] { $amount } se sale de lo que ofrecemos. { $name }: de { $min } a { $max }. ¿Con qué importe lo calculo?
       *[neutral] { $amount } queda fuera de lo que ofrecemos. { $name }: de { $min } a { $max }. ¿Qué importe prefiere?
    }
utter_amount_not_read =
    { $formality ->
        [formal] ¿Podría escribirme el importe en cifras? Por ejemplo, 20.000.
        [casual] ¿Me escribes el importe en cifras? Por ejemplo, 20.000.
       *[neutral] Por favor, escriba el importe en cifras; por ejemplo, 20.000.
    }
utter_currency_not_offered =
    { $formality ->
        [formal] Lamento comunicarle que aquí no concedemos préstamos en { $currency }. ¿Podría indicarme el importe en { $ours }?
        [casual] Aquí no damos préstamos en { $currency }. ¿Me dices el importe en { $ours }?
       *[neutral] Aquí no concedemos préstamos en { $currency }. ¿Puede indicarme el importe en { $ours }?
    }
utter_instalment =
    { $formality ->
        [formal] { $name }: para { $amount } a { $term }, con un tipo de interés del { $rate } nominal anual (TIN), la cuota mensual sería de { $instalment }.
            • Importe total que pagaría: { $total }
            • De ese total, intereses: { $interest }
            • Comisión de apertura: { $fee }
            • TAE: { $apr }
            Tipo vigente a { $as_of }. Este cálculo es un ejemplo y no constituye una oferta.
        [casual] { $name }: con { $amount } a { $term } y un tipo de interés del { $rate } nominal anual (TIN), pagarías { $instalment } al mes.
            • En total pagarías: { $total }
            • De ahí, intereses: { $interest }
            • Comisión de apertura: { $fee }
            • TAE: { $apr }
            Tipo a { $as_of }. Es solo un ejemplo, no una oferta.
       *[neutral] { $name }: para { $amount } a { $term }, con un tipo de interés del { $rate } nominal anual (TIN), la cuota mensual sería de { $instalment }.
            • Importe total que pagaría: { $total }
            • De ese total, intereses: { $interest }
            • Comisión de apertura: { $fee }
            • TAE: { $apr }
            Tipo a { $as_of }. Es un ejemplo, no una oferta.
    }
utter_plan =
    { $formality ->
        [formal] Este sería su cuadro de amortización para { $amount } a { $term }:
            { $rows }
            En total pagaría { $total }, de los que { $interest } corresponden a intereses.
        [casual] Así quedaría tu cuadro de amortización con { $amount } a { $term }:
            { $rows }
            En total pagarías { $total }; de ahí, { $interest } son intereses.
       *[neutral] Este es el cuadro de amortización para { $amount } a { $term }:
            { $rows }
            En total pagaría { $total }, de los que { $interest } son intereses.
    }
item_plan_row = { $number }. { $payment } (capital { $principal } + intereses { $interest }); capital pendiente { $balance }
item_plan_row_due = { $number }. { $due }: { $payment } (capital { $principal } + intereses { $interest }); capital pendiente { $balance }
item_plan_row_charges = { $number }. { $due }: { $payment } (capital { $principal } + intereses { $interest } + otros gastos { $charges }); capital pendiente { $balance }
utter_no_plan_yet =
    { $formality ->
        [formal] Para mostrarle un cuadro de amortización, antes tenemos que hacer el cálculo. ¿Qué importe desea solicitar?
        [casual] Primero hacemos las cuentas. ¿Qué importe tienes en mente?
       *[neutral] Antes tenemos que hacer el cálculo. ¿Qué importe necesita?
    }

utter_early_example =
    { $formality ->
        [formal] { $name }, { $amount } a { $term }. Si amortizara { $early } de forma anticipada, junto con la cuota n.º { $after }:
            { $items }
            Este cálculo es un ejemplo y no constituye una oferta.
        [casual] { $name }, { $amount } a { $term }. Si amortizaras { $early } antes de tiempo, junto con la cuota n.º { $after }:
            { $items }
            Es solo un ejemplo, no una oferta.
       *[neutral] { $name }, { $amount } a { $term }. Si amortizara { $early } antes de tiempo, junto con la cuota n.º { $after }:
            { $items }
            Es un ejemplo, no una oferta.
    }

utter_early_own_loan =
    { $formality ->
        [formal] Si hoy amortizara { $early } de forma anticipada en su préstamo { $number } (capital pendiente hoy: { $owed }):
            { $items }
            Las cifras son válidas a { $as_of }; una persona de nuestro equipo se las confirmará antes de que pague.
        [casual] Si hoy amortizaras { $early } antes de tiempo en tu préstamo { $number } (hoy te quedan { $owed }):
            { $items }
            Las cifras son válidas a { $as_of }; una persona del equipo te las confirma antes de que pagues.
       *[neutral] Si hoy amortizara { $early } antes de tiempo en su préstamo { $number } (capital pendiente hoy: { $owed }):
            { $items }
            Las cifras son válidas a { $as_of }; una persona de nuestro equipo se las confirma antes de que pague.
    }

item_early_charge = • Comisión por amortización anticipada: { $fee }

item_early_no_charge = • Sin comisión por amortización anticipada

item_early_off = • Cancelación total: { $sum }, con { $saved } menos de intereses

utter_early_too_much =
    { $formality ->
        [formal] { $early } es más de lo que quedaría pendiente en ese momento; con { $sum } quedaría cancelado todo el préstamo.
        [casual] { $early } es más de lo que te quedaría por pagar en ese momento; con { $sum } lo cancelas todo.
       *[neutral] { $early } es más de lo que quedaría pendiente en ese momento; con { $sum } se cancela todo el préstamo.
    }

## my loan

utter_ask_one_time_code =
    { $formality ->
        [formal] Para consultar su cuenta necesito el código de un solo uso de { $lender }: ocho letras y números que le facilita una persona de nuestro equipo o que figuran en nuestra carta. Por seguridad, no envíe nunca contraseñas ni números de tarjeta.
        [casual] Para ver tu cuenta necesito el código de un solo uso de { $lender }: ocho letras y números que te da una persona del equipo o que vienen en nuestra carta. No envíes nunca contraseñas ni números de tarjeta.
       *[neutral] Para consultar su cuenta necesito el código de un solo uso de { $lender }: ocho letras y números que le da una persona de nuestro equipo o que vienen en nuestra carta. No envíe nunca contraseñas ni números de tarjeta.
    }
utter_code_wrong =
    { $formality ->
        [formal] El código no es correcto; le ruego que lo compruebe. { $left ->
                [one] Le queda un intento.
               *[other] Le quedan { $left } intentos.
            }
        [casual] Ese código no es correcto; échale otro vistazo, por favor. { $left ->
                [one] Te queda un intento.
               *[other] Te quedan { $left } intentos.
            }
       *[neutral] El código no es correcto; por favor, compruébelo. { $left ->
                [one] Le queda un intento.
               *[other] Le quedan { $left } intentos.
            }
    }
utter_code_expired =
    { $formality ->
        [formal] Ese código ya se ha utilizado o ha caducado. Una persona de nuestro equipo puede facilitarle otro.
        [casual] Ese código ya se ha usado o ha caducado. Una persona del equipo te da otro.
       *[neutral] Ese código ya se ha usado o ha caducado. Una persona de nuestro equipo puede darle otro.
    }
utter_code_locked =
    { $formality ->
        [formal] Se han introducido varios códigos que no son correctos. Por su seguridad, le ruego que espere { $minutes ->
                [one] un minuto
               *[other] { $minutes } minutos
            } o que hable con una persona de nuestro equipo.
        [casual] Ha habido varios códigos incorrectos. Por seguridad, espera { $minutes ->
                [one] un minuto
               *[other] { $minutes } minutos
            } o habla con una persona del equipo.
       *[neutral] Ha habido varios códigos incorrectos. Por seguridad, espere { $minutes ->
                [one] un minuto
               *[other] { $minutes } minutos
            } o hable con una persona de nuestro equipo.
    }
utter_recognised =
    { $formality ->
        [formal] Muchas gracias, { $name }. Hemos comprobado su identidad.
        [casual] Gracias, { $name }. Ya he comprobado que eres tú.
       *[neutral] Gracias, { $name }. Su identidad está comprobada.
    }
utter_already_recognised =
    { $formality ->
        [formal] Su identidad ya está comprobada, { $name }; no es necesario repetir el código.
        [casual] Ya sé que eres tú, { $name }; no hace falta que pongas otro código.
       *[neutral] Su identidad ya está comprobada, { $name }. No hace falta otro código.
    }
utter_application =
    { $formality ->
        [formal] Su solicitud { $number } ({ $name }) { $state ->
                [received] se recibió el { $since }.
                [checking] se está estudiando desde el { $since }.
                [documents_missing] está pendiente de documentación desde el { $since }. Una persona de nuestro equipo puede indicarle qué falta.
                [approved] se aprobó el { $since }. Una persona de nuestro equipo puede indicarle los siguientes pasos.
                [declined] no se ha podido aprobar; la decisión es del { $since }. Si lo desea, puede pedir que una persona de nuestro equipo la revise.
                [paid_out] finalizó el { $since } con el ingreso del dinero.
               *[other] está en trámite desde el { $since }.
            }
        [casual] Tu solicitud { $number } ({ $name }) { $state ->
                [received] nos llegó el { $since }.
                [checking] se está estudiando desde el { $since }.
                [documents_missing] está pendiente de documentación desde el { $since }. Una persona del equipo te puede decir qué falta.
                [approved] se aprobó el { $since }. Una persona del equipo te puede decir qué viene ahora.
                [declined] no se ha podido aprobar; la decisión es del { $since }. Si quieres, puedes pedir que una persona del equipo la revise.
                [paid_out] acabó el { $since } con el dinero ingresado.
               *[other] está en trámite desde el { $since }.
            }
       *[neutral] Su solicitud { $number } ({ $name }) { $state ->
                [received] se recibió el { $since }.
                [checking] se está estudiando desde el { $since }.
                [documents_missing] está pendiente de documentación desde el { $since }. Una persona de nuestro equipo puede decirle qué falta.
                [approved] se aprobó el { $since }. Una persona de nuestro equipo puede decirle cuáles son los siguientes pasos.
                [declined] no se ha podido aprobar; la decisión es del { $since }. Si quiere, puede pedir que una persona de nuestro equipo la revise.
                [paid_out] finalizó el { $since } con el ingreso del dinero.
               *[other] está en trámite desde el { $since }.
            }
    }
utter_no_application =
    { $formality ->
        [formal] No me consta ninguna solicitud en trámite. Si esperaba encontrar una, una persona de nuestro equipo puede comprobarlo.
        [casual] No veo ninguna solicitud en curso. Si esperabas ver una, una persona del equipo lo puede mirar.
       *[neutral] No veo ninguna solicitud en curso. Si esperaba ver una, una persona de nuestro equipo puede comprobarlo.
    }
utter_balance =
    { $formality ->
        [formal] Este es su capital pendiente a { $as_of }:
            { $items }
        [casual] Esto es lo que te queda por pagar a { $as_of }:
            { $items }
       *[neutral] Esto es lo que le queda por pagar a { $as_of }:
            { $items }
    }
item_balance = • { $number }, { $name }: { $principal } de capital pendiente; para cancelarlo hoy, { $payoff }, intereses incluidos
item_balance_arrears = • { $number }, { $name }: { $principal } de capital pendiente; de cuotas anteriores quedan por pagar { $arrears }; para cancelarlo hoy, { $payoff }, intereses incluidos
utter_next_payment =
    { $formality ->
        [formal] Le indico su próxima cuota:
            { $items }
        [casual] Tu próxima cuota es esta:
            { $items }
       *[neutral] Su próxima cuota es esta:
            { $items }
    }
item_next_payment_overdue =
    • { $number }, { $name }: { $payment } el { $due }; de cuotas anteriores quedan por pagar { $arrears }. { $formality ->
        [casual] Si ahora te viene mal, dímelo y vemos contigo qué se puede hacer.
        [formal] Si en este momento le resulta difícil, dígamelo, por favor, y veremos con usted qué opciones hay.
       *[neutral] Si ahora le resulta difícil, dígamelo y vemos con usted qué opciones hay.
    }
utter_schedule =
    { $formality ->
        [formal] Este es el cuadro de amortización de su préstamo { $number } ({ $name }):
            { $rows }
        [casual] Este es el cuadro de amortización de tu préstamo { $number } ({ $name }):
            { $rows }
       *[neutral] Cuadro de amortización de su préstamo { $number } ({ $name }):
            { $rows }
    }
utter_no_loan =
    { $formality ->
        [formal] No me consta ningún préstamo vigente en su cuenta. Si esperaba encontrar uno, una persona de nuestro equipo puede comprobarlo.
        [casual] No veo ningún préstamo en vigor en tu cuenta. Si esperabas ver uno, una persona del equipo lo puede mirar.
       *[neutral] No veo ningún préstamo en vigor en su cuenta. Si esperaba ver uno, una persona de nuestro equipo puede comprobarlo.
    }
utter_statement_noted =
    { $formality ->
        [formal] Por supuesto. Una persona de nuestro equipo preparará el documento y, como muy tarde el { $by }, se pondrá en contacto con usted. Su referencia es { $reference }.
        [casual] Hecho. Una persona del equipo prepara el documento y, como muy tarde el { $by }, te escribe. Tu referencia es { $reference }.
       *[neutral] De acuerdo. Una persona de nuestro equipo preparará el documento y, como muy tarde el { $by }, le responderá. Su referencia es { $reference }.
    }
utter_payment_noted =
    { $formality ->
        [formal] Le agradezco que nos avise de su pago. Lo comprobaremos y, como muy tarde el { $by }, recibirá nuestra respuesta; su referencia es { $reference }. Si se ha cruzado con un aviso nuestro, le ruego que no lo tenga en cuenta.
        [casual] Gracias por avisar de que has pagado. Lo comprobamos y, como muy tarde el { $by }, te respondemos; tu referencia es { $reference }. Si se ha cruzado con un aviso nuestro, no le hagas caso.
       *[neutral] Gracias por avisarnos de su pago. Lo comprobaremos y, como muy tarde el { $by }, le responderemos; su referencia es { $reference }. Si se ha cruzado con un aviso nuestro, no lo tenga en cuenta.
    }
utter_contact_change_noted =
    { $formality ->
        [formal] Queda anotado. Por su seguridad, una persona de nuestro equipo le llamará al número que ya nos consta, como muy tarde el { $by }, para confirmar el cambio. Su referencia es { $reference }.
        [casual] Apuntado. Por seguridad, una persona del equipo te llamará al número que ya tenemos, como muy tarde el { $by }, para confirmar el cambio. Tu referencia es { $reference }.
       *[neutral] Queda anotado. Por seguridad, una persona de nuestro equipo le llamará al número que ya tenemos, como muy tarde el { $by }, para confirmar el cambio. Su referencia es { $reference }.
    }
utter_book_down =
    { $formality ->
        [formal] Lamento no poder acceder en este momento al sistema de cuentas, y prefiero no darle cifras sin tener certeza. Le ruego que lo intente más tarde o que hable con una persona de nuestro equipo.
        [casual] Ahora mismo no puedo entrar en el sistema de cuentas y prefiero no inventarme cifras. Prueba más tarde o habla con una persona del equipo.
       *[neutral] Ahora mismo no puedo acceder al sistema de cuentas y prefiero no darle cifras sin tener certeza. Inténtelo más tarde o hable con una persona de nuestro equipo.
    }

utter_relief_options =
    { $formality ->
        [formal] Si no le es posible pagar según lo acordado, pueden estudiarse estas opciones. La decisión la toma una persona de nuestro equipo, junto con usted:
            { $items }
        [casual] Si ahora no puedes pagar como estaba acordado, podemos mirar estas opciones. Decide una persona del equipo, junto contigo:
            { $items }
       *[neutral] Si no le es posible pagar según lo acordado, pueden estudiarse estas opciones. Decide una persona de nuestro equipo, junto con usted:
            { $items }
    }

item_relief_arrears = • Las cuotas pendientes se reparten a lo largo de { $months }

item_relief_own_arrears = • Las cuotas pendientes, repartidas a lo largo de { $months }: mientras tanto, { $first } al mes; en total, { $difference } más

utter_reminder_after =
    { $formality ->
        [formal] La cuota de { $amount } de su préstamo { $number } vencía el { $due } y todavía no nos ha llegado. Si ya la ha pagado, le ruego que me lo diga y lo comprobaremos. Si le resulta difícil pagar, escríbanos, por favor: hay opciones, y le responderá una persona.
        [casual] La cuota de { $amount } de tu préstamo { $number } vencía el { $due } y todavía no nos ha llegado. Si ya la has pagado, dímelo y lo comprobamos. Si te cuesta pagarla, escríbenos: hay opciones, y te responde una persona.
       *[neutral] La cuota de { $amount } de su préstamo { $number } vencía el { $due } y todavía no nos ha llegado. Si ya la ha pagado, dígamelo y lo comprobaremos. Si le resulta difícil pagar, escríbanos: hay opciones, y le responderá una persona.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] Por supuesto, ya no le recordaré las cuotas. Las fechas de vencimiento no cambian, y puede volver a pedirme recordatorios cuando lo desee.
        [casual] Vale, ya no te recuerdo las cuotas. Las fechas de vencimiento no cambian, y puedes volver a pedirme recordatorios cuando quieras.
       *[neutral] De acuerdo, ya no le recordaré las cuotas. Las fechas de vencimiento no cambian, y puede volver a pedirme recordatorios cuando quiera.
    }

## cases

utter_case_opened =
    { $formality ->
        [formal] { $case ->
                [hardship] Le agradezco de corazón la confianza. Ha hecho bien en decirlo: contarlo no empeora nada, y no tiene que afrontar esto sin apoyo.
                [restructure] Le agradezco que me haya dicho lo que necesita. Una persona de nuestro equipo leerá su petición con calma.
                [complaint] Lamento sinceramente lo ocurrido. Su reclamación es importante y la tomamos muy en serio.
                [dispute] Le agradezco que nos lo haya hecho saber. Se comprobará con todo cuidado lo que indica.
                [harassment] Nadie debe recibir un trato así, y lamento sinceramente que le haya ocurrido. Le ruego que guarde los mensajes y el registro de llamadas; una persona de nuestro equipo se hará cargo de este asunto.
                [fraud] Le agradezco que nos haya avisado. Lo investigaremos antes de pedirle cualquier otra cosa; mientras tanto, le ruego que no facilite códigos ni contraseñas a nadie.
                [human] Por supuesto. Una persona de nuestro equipo continuará la conversación con usted.
                [failed] Le pido disculpas: lo he intentado tres veces y no he sabido ayudarle. Una persona de nuestro equipo se hará cargo.
                [down] Le pido disculpas: mi sistema tiene un problema técnico. Su mensaje ha quedado guardado.
               *[request] Su petición ha quedado anotada. La leerá una persona de nuestro equipo.
            } { $open ->
                [closed] Nuestra oficina está cerrada en este momento; como muy tarde el { $by }, tendrá una respuesta. Su referencia es { $reference }.
               *[open] Como muy tarde el { $by }, tendrá una respuesta. Su referencia es { $reference }.
            }
        [casual] { $case ->
                [hardship] Gracias por la confianza. Has hecho bien en decirlo: contarlo no empeora nada, y no tienes que pasar por esto sin apoyo.
                [restructure] Gracias por decirme lo que necesitas. Una persona del equipo leerá tu petición con calma.
                [complaint] Siento mucho lo que ha pasado. Tu reclamación importa y nos la tomamos en serio.
                [dispute] Gracias por avisarnos. Vamos a comprobar con cuidado lo que dices.
                [harassment] Nadie debe tratarte así, y siento mucho que te haya pasado. Guarda los mensajes y el registro de llamadas, por favor; una persona del equipo se hará cargo de esto.
                [fraud] Gracias por avisarnos. Vamos a investigarlo antes de pedirte cualquier otra cosa; mientras tanto, no des códigos ni contraseñas a nadie.
                [human] Claro. Una persona del equipo sigue la conversación contigo.
                [failed] Perdona: lo he intentado tres veces y no he sabido ayudarte. Una persona del equipo se hace cargo.
                [down] Perdona: mi sistema tiene un problema técnico. Tu mensaje está guardado.
               *[request] Tu petición queda apuntada. La leerá una persona del equipo.
            } { $open ->
                [closed] Ahora la oficina está cerrada; como muy tarde el { $by }, tendrás una respuesta. Tu referencia es { $reference }.
               *[open] Como muy tarde el { $by }, tendrás una respuesta. Tu referencia es { $reference }.
            }
       *[neutral] { $case ->
                [hardship] Gracias por la confianza. Ha hecho bien en decirlo: contarlo no empeora nada, y no tiene que pasar por esto sin apoyo.
                [restructure] Gracias por decirme lo que necesita. Una persona de nuestro equipo leerá su petición con calma.
                [complaint] Lamento mucho lo que ha pasado. Su reclamación importa y nos la tomamos en serio.
                [dispute] Gracias por avisarnos. Vamos a comprobar con cuidado lo que indica.
                [harassment] Nadie debe recibir un trato así, y lamento mucho que le haya ocurrido. Por favor, guarde los mensajes y el registro de llamadas; una persona de nuestro equipo se hará cargo de esto.
                [fraud] Gracias por avisarnos. Vamos a investigarlo antes de pedirle cualquier otra cosa; mientras tanto, no facilite códigos ni contraseñas a nadie.
                [human] Claro. Una persona de nuestro equipo seguirá la conversación con usted.
                [failed] Disculpe: lo he intentado tres veces y no he sabido ayudarle. Una persona de nuestro equipo se hará cargo.
                [down] Disculpe: mi sistema tiene un problema técnico. Su mensaje está guardado.
               *[request] Su petición queda anotada. La leerá una persona de nuestro equipo.
            } { $open ->
                [closed] Ahora la oficina está cerrada; como muy tarde el { $by }, tendrá una respuesta. Su referencia es { $reference }.
               *[open] Como muy tarde el { $by }, tendrá una respuesta. Su referencia es { $reference }.
            }
    }
utter_ask_case_story =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Si le parece bien, cuénteme con sus propias palabras cuál es su situación. Puede contar mucho o poco, como desee.
                [casual] Si quieres, cuéntame con tus palabras cómo están las cosas. Lo que quieras, mucho o poco.
               *[neutral] Si quiere, cuénteme con sus palabras cómo está la situación. Lo que quiera, mucho o poco.
            }
        [restructure]
            { $formality ->
                [formal] Si le parece bien, cuénteme con sus propias palabras qué ha cambiado. Puede contar mucho o poco, como desee.
                [casual] Si quieres, cuéntame con tus palabras qué ha cambiado. Lo que quieras, mucho o poco.
               *[neutral] Si quiere, cuénteme con sus palabras qué ha cambiado. Lo que quiera, mucho o poco.
            }
        [dispute]
            { $formality ->
                [formal] ¿Podría contarme qué dato, cargo o saldo no le parece correcto? Con sus propias palabras y con el detalle que desee.
                [casual] ¿Qué dato, cargo o saldo no te cuadra? Cuéntamelo con tus palabras y con el detalle que quieras.
               *[neutral] ¿Qué dato, cargo o saldo no le cuadra? Cuéntemelo con sus palabras y con el detalle que quiera.
            }
        [harassment]
            { $formality ->
                [formal] Le leo con atención. Si se siente con ánimo, cuénteme con sus propias palabras lo sucedido, con toda calma.
                [casual] Cuéntame. Si te ves con ánimo, dime con tus palabras qué ha pasado, sin prisa.
               *[neutral] Cuénteme. Si se ve con ánimo, dígame con sus palabras qué ha pasado, sin prisa.
            }
        [fraud]
            { $formality ->
                [formal] ¿Podría contarme con sus propias palabras qué ha observado? Le ruego que no incluya códigos ni contraseñas.
                [casual] ¿Qué has notado? Cuéntamelo con tus palabras, sin poner códigos ni contraseñas.
               *[neutral] ¿Qué ha notado? Cuéntemelo con sus palabras, sin poner códigos ni contraseñas.
            }
       *[complaint]
            { $formality ->
                [formal] Le leo con atención. Cuénteme con sus propias palabras lo sucedido, con la extensión que desee.
                [casual] Cuéntame con tus palabras qué ha pasado, con todo el detalle que quieras.
               *[neutral] Cuénteme con sus palabras qué ha pasado, con el detalle que quiera.
            }
    }
utter_ask_case_wish =
    { $case ->
        [hardship]
            { $formality ->
                [formal] ¿Qué le supondría un mayor alivio en este momento? Por ejemplo, un aplazamiento, cuotas más bajas u otra fecha de pago; una persona de nuestro equipo verá con usted qué es posible.
                [casual] ¿Qué te vendría mejor ahora? Por ejemplo, parar un tiempo, pagar cuotas más bajas o cambiar la fecha; una persona del equipo verá contigo qué se puede hacer.
               *[neutral] ¿Qué le ayudaría más ahora mismo? Por ejemplo, una pausa, cuotas más bajas u otra fecha de pago; una persona de nuestro equipo verá con usted qué es posible.
            }
        [restructure]
            { $formality ->
                [formal] ¿Qué cambio le resultaría más útil? Por ejemplo, un aplazamiento, cuotas más bajas u otra fecha de pago; una persona de nuestro equipo verá con usted qué es posible.
                [casual] ¿Qué cambio te vendría mejor? Por ejemplo, parar un tiempo, pagar cuotas más bajas o cambiar la fecha; una persona del equipo verá contigo qué se puede hacer.
               *[neutral] ¿Qué cambio le vendría mejor? Por ejemplo, una pausa, cuotas más bajas u otra fecha de pago; una persona de nuestro equipo verá con usted qué es posible.
            }
        [dispute]
            { $formality ->
                [formal] A su juicio, ¿cuál sería el dato correcto o cómo debería resolverse?
                [casual] Para ti, ¿cuál es el dato correcto o cómo debería quedar?
               *[neutral] En su opinión, ¿cuál sería el dato correcto o cómo debería quedar?
            }
        [harassment]
            { $formality ->
                [formal] ¿Qué le daría más tranquilidad en este momento?
                [casual] ¿Qué te daría más tranquilidad ahora?
               *[neutral] ¿Qué le daría más tranquilidad ahora mismo?
            }
        [fraud]
            { $formality ->
                [formal] ¿Qué es lo más urgente que podemos hacer por usted?
                [casual] ¿Qué es lo más urgente para ti ahora?
               *[neutral] ¿Qué es lo más urgente para usted ahora?
            }
       *[complaint]
            { $formality ->
                [formal] ¿Qué haría falta, a su juicio, para dar por bien resuelto este asunto?
                [casual] ¿Qué haría falta para que lo des por bien resuelto?
               *[neutral] ¿Qué haría falta para que lo dé por bien resuelto?
            }
    }
utter_ask_case_since =
    { $case ->
        [hardship]
            { $formality ->
                [formal] ¿Desde cuándo se encuentra en esta situación? Basta con una fecha aproximada.
                [casual] ¿Desde cuándo estás así? Más o menos, no hace falta el día exacto.
               *[neutral] ¿Desde cuándo está en esta situación? Con una fecha aproximada vale.
            }
        [restructure]
            { $formality ->
                [formal] ¿Desde cuándo considera necesario este cambio? Basta con una fecha aproximada.
                [casual] ¿Desde cuándo necesitas este cambio? Más o menos, no hace falta el día exacto.
               *[neutral] ¿Desde cuándo necesita este cambio? Con una fecha aproximada vale.
            }
        [dispute]
            { $formality ->
                [formal] ¿Desde cuándo lo ha observado? Basta con una fecha aproximada.
                [casual] ¿Cuándo te has dado cuenta? Más o menos, no hace falta el día exacto.
               *[neutral] ¿Cuándo se ha dado cuenta? Con una fecha aproximada vale.
            }
        [fraud]
            { $formality ->
                [formal] ¿Cuándo lo advirtió por primera vez? Basta con una fecha aproximada.
                [casual] ¿Cuándo te diste cuenta por primera vez? Más o menos, no hace falta el día exacto.
               *[neutral] ¿Cuándo se dio cuenta por primera vez? Con una fecha aproximada vale.
            }
       *[complaint]
            { $formality ->
                [formal] ¿Cuándo ocurrió, o desde cuándo ocurre? Basta con una fecha aproximada.
                [casual] ¿Cuándo pasó, o desde cuándo pasa? Más o menos, no hace falta el día exacto.
               *[neutral] ¿Cuándo ocurrió, o desde cuándo ocurre? Con una fecha aproximada vale.
            }
    }
utter_case_completed =
    { $formality ->
        [formal] Le agradezco { $case ->
                [hardship] su confianza
                [restructure] su confianza
                [harassment] su confianza
               *[complaint] el tiempo que ha dedicado a explicarlo
            }. Todo está ya en manos de una persona de nuestro equipo y, como muy tarde el { $by }, tendrá una respuesta. Su referencia es { $reference }; puede añadir aquí lo que desee en cualquier momento.
        [casual] Gracias por { $case ->
                [hardship] tu confianza
                [restructure] tu confianza
                [harassment] tu confianza
               *[complaint] explicarlo
            }. Ya lo tiene todo una persona del equipo y, como muy tarde el { $by }, tendrás una respuesta. Tu referencia es { $reference }; puedes añadir aquí lo que quieras, cuando quieras.
       *[neutral] Gracias por { $case ->
                [hardship] su confianza
                [restructure] su confianza
                [harassment] su confianza
               *[complaint] explicarlo
            }. Ya lo tiene todo una persona de nuestro equipo y, como muy tarde el { $by }, tendrá una respuesta. Su referencia es { $reference }; puede añadir aquí lo que quiera en cualquier momento.
    }
utter_case_kept =
    { $formality ->
        [formal] Por supuesto, dejamos aquí las preguntas. Lo que me ha contado queda guardado con la referencia { $reference } y, como muy tarde el { $by }, le responderá una persona de nuestro equipo. No tiene que hacer nada más.
        [casual] Claro, dejamos aquí las preguntas. Lo que me has contado queda guardado con la referencia { $reference } y, como muy tarde el { $by }, te responde una persona del equipo. No tienes que hacer nada más.
       *[neutral] De acuerdo, dejamos aquí las preguntas. Lo que me ha contado queda guardado con la referencia { $reference } y, como muy tarde el { $by }, le responderá una persona de nuestro equipo. No tiene que hacer nada más.
    }
utter_case_known =
    { $formality ->
        [formal] Le agradezco que me lo diga. Lo he añadido a su caso { $reference }, donde lo verá la persona que lo lleva; como muy tarde el { $by }, tendrá una respuesta.
        [casual] Gracias por decírmelo. Lo he añadido a tu caso { $reference }, donde lo verá la persona que lo lleva; como muy tarde el { $by }, tendrás una respuesta.
       *[neutral] Gracias por decírmelo. Lo he añadido a su caso { $reference }, donde lo verá la persona que lo lleva; como muy tarde el { $by }, tendrá una respuesta.
    }
utter_missed_payment =
    { $formality ->
        [formal] Le agradezco que me lo diga. Una cuota que no se ha pagado a tiempo puede ponerse al día; le indico qué se aplica y cómo pagar:
            { $items }
            Si en este momento le resulta difícil, puede decírmelo con toda confianza.
        [casual] Gracias por decírmelo. Una cuota que no se ha pagado a tiempo se puede poner al día; mira qué se aplica y cómo pagar:
            { $items }
            Si ahora vas con el dinero justo, dímelo con toda confianza.
       *[neutral] Gracias por decírmelo. Una cuota que no se ha pagado a tiempo se puede poner al día; esto es lo que se aplica y cómo pagar:
            { $items }
            Si ahora le resulta difícil, puede decírmelo con toda confianza.
    }
utter_cases =
    { $formality ->
        [formal] Le indico el estado de sus casos:
            { $items }
        [casual] Tus casos van así:
            { $items }
       *[neutral] Sus casos están así:
            { $items }
    }
item_case =
    • { $reference } ({ $case ->
        [hardship] ayuda con los pagos
        [restructure] cambio de las cuotas
        [complaint] reclamación
        [dispute] disconformidad con un dato o cargo
        [harassment] trato recibido
        [fraud] posible fraude
        [crisis] apoyo personal
        [human] conversación con una persona
        [failed] consulta trasladada a una persona
        [down] mensaje recibido durante un problema técnico
       *[request] petición
    }): { $state ->
        [new] registrado; respuesta como muy tarde el { $by }
        [waiting] pendiente de nuestro equipo; respuesta como muy tarde el { $by }
        [held] lo lleva una persona de nuestro equipo; respuesta como muy tarde el { $by }
        [with_borrower] { $formality ->
            [casual] a la espera de tu respuesta
           *[neutral] a la espera de su respuesta
        }
        [resolved] resuelto
        [reopened] reabierto; respuesta como muy tarde el { $by }
       *[closed] cerrado
    }
utter_no_case =
    { $formality ->
        [formal] No me consta ningún caso en esta conversación. ¿Desea que abra uno?
        [casual] No veo ningún caso en esta conversación. ¿Quieres que abra uno?
       *[neutral] No veo ningún caso en esta conversación. ¿Quiere que abra uno?
    }
utter_officer_away =
    { $formality ->
        [formal] { $officer } no puede responderle en este momento. Todo lo que usted nos ha escrito queda guardado; otra persona de nuestro equipo continuará con su caso y, a más tardar el { $by }, tendrá usted una respuesta. Hasta entonces, vuelvo a atenderle yo, el asistente.
        [casual] { $officer } no puede responderte ahora mismo. Todo lo que has escrito está guardado; otra persona del equipo sigue con tu caso y, a más tardar el { $by }, te responde. Mientras tanto, te respondo otra vez yo, el asistente.
       *[neutral] { $officer } no puede responderle ahora mismo. Todo lo que nos ha escrito está guardado; otra persona de nuestro equipo seguirá con su caso y, a más tardar el { $by }, le responderá. Mientras tanto, vuelvo a responderle yo, el asistente.
    }
utter_officer_left =
    { $formality ->
        [formal] { $officer } me ha devuelto la conversación; vuelvo a atenderle yo, el asistente. Su caso sigue abierto.
        [casual] { $officer } me ha devuelto la conversación; te respondo otra vez yo, el asistente. Tu caso sigue abierto.
       *[neutral] { $officer } me ha devuelto la conversación; vuelvo a responderle yo, el asistente. Su caso sigue abierto.
    }
utter_case_resolved =
    { $formality ->
        [formal] Por nuestra parte, su caso { $reference } ha quedado resuelto. Si quedara algo pendiente, le ruego que nos escriba aquí.
        [casual] Por nuestra parte, tu caso { $reference } está resuelto. Si te queda algo pendiente, escríbenos aquí.
       *[neutral] Por nuestra parte, su caso { $reference } está resuelto. Si le queda algo pendiente, escríbanos aquí.
    }

## feedback

utter_ask_score =
    { $formality ->
        [formal] ¿Cómo valoraría nuestra atención, del 1 (muy mala) al 5 (muy buena)? Le agradecemos su opinión.
        [casual] ¿Qué tal ha ido, del 1 (muy mal) al 5 (muy bien)?
       *[neutral] ¿Qué le ha parecido la atención, del 1 (muy mala) al 5 (muy buena)?
    }
utter_ask_comment =
    { $score ->
        [1]
            { $formality ->
                [formal] Le agradezco su valoración de { $score } sobre 5 y lamento que la experiencia no haya sido buena. ¿Desea contarnos el motivo? Si prefiere no hacerlo, basta con un «no».
                [casual] Gracias por tu valoración de { $score } sobre 5; siento que no haya ido bien. ¿Nos cuentas por qué? Si no quieres, con un «no» vale.
               *[neutral] Gracias por su valoración de { $score } sobre 5; lamento que la experiencia no haya sido buena. ¿Quiere contarnos por qué? Si prefiere no hacerlo, basta con un «no».
            }
        [2]
            { $formality ->
                [formal] Le agradezco su valoración de { $score } sobre 5 y lamento que la experiencia no haya sido mejor. ¿Desea contarnos el motivo? Si prefiere no hacerlo, basta con un «no».
                [casual] Gracias por tu valoración de { $score } sobre 5; siento que no haya ido mejor. ¿Nos cuentas por qué? Si no quieres, con un «no» vale.
               *[neutral] Gracias por su valoración de { $score } sobre 5; lamento que la experiencia no haya sido mejor. ¿Quiere contarnos por qué? Si prefiere no hacerlo, basta con un «no».
            }
       *[other]
            { $formality ->
                [formal] Le agradezco su valoración de { $score } sobre 5. ¿Desea añadir unas palabras sobre el motivo? Si prefiere no hacerlo, basta con un «no».
                [casual] Gracias por tu valoración de { $score } sobre 5. ¿Nos cuentas por qué? Si no quieres, con un «no» vale.
               *[neutral] Gracias por su valoración de { $score } sobre 5. ¿Quiere contarnos por qué? Si prefiere no hacerlo, basta con un «no».
            }
    }
utter_rating_saved =
    { $formality ->
        [formal] Le agradecemos mucho su opinión. La leen personas de nuestro equipo y nos ayuda a mejorar.
        [casual] ¡Gracias! En el equipo lo leen todo, y nos ayuda a mejorar.
       *[neutral] Gracias por su valoración. La leen personas de nuestro equipo y nos ayuda a mejorar.
    }
utter_feedback_saved =
    { $formality ->
        [formal] Le agradezco la sugerencia. Ya la he trasladado a nuestro equipo.
        [casual] ¡Gracias por la idea! Ya se la he pasado al equipo.
       *[neutral] Gracias por la sugerencia. Ya se la he pasado a nuestro equipo.
    }
utter_praise_thanks =
    { $formality ->
        [formal] Es muy amable; trasladaré sus palabras a nuestro equipo. ¿Podría pedirle también una valoración?
        [casual] ¡Qué alegría leer eso! Se lo paso al equipo. ¿Me dejas pedirte una valoración?
       *[neutral] Muchas gracias, me alegra leerlo; se lo paso a nuestro equipo. ¿Puedo pedirle una valoración?
    }
utter_thumb_down =
    { $formality ->
        [formal] Lamento que la respuesta no le haya sido útil. ¿Podría decirme qué ha faltado, o prefiere hablar con una persona de nuestro equipo?
        [casual] Siento que no te haya servido. ¿Qué ha faltado? Si lo prefieres, habla con una persona del equipo.
       *[neutral] Lamento que no le haya servido. ¿Qué ha faltado? También puede hablar con una persona de nuestro equipo.
    }

## the gate

utter_disclosure =
    { $formality ->
        [formal] Le atiende el asistente digital de { $lender }: soy un programa, no una persona. Nuestra conversación se guarda para responder a sus consultas y para que nuestro equipo pueda ocuparse de ellas; puede pedir hablar con una persona en cualquier momento.
        [casual] Soy el asistente digital de { $lender }: un programa, no una persona. Nuestra conversación se guarda para responder a tus preguntas y para que el equipo pueda ocuparse de ellas; puedes pedir hablar con una persona cuando quieras.
       *[neutral] Soy el asistente digital de { $lender }: un programa, no una persona. Nuestra conversación se guarda para responder a sus preguntas y para que nuestro equipo pueda ocuparse de ellas; puede pedir hablar con una persona en cualquier momento.
    }
utter_masked =
    { $secret ->
        [card]
            { $formality ->
                [formal] Por su seguridad, no he guardado el número de su tarjeta; nunca lo pedimos. Si lo ha enviado a algún otro sitio, le ruego que solicite a su banco una tarjeta nueva.
                [casual] Por tu seguridad, no he guardado el número de tu tarjeta; nunca lo pedimos. Si lo has enviado a otro sitio, pídele a tu banco que te la cambie.
               *[neutral] Por su seguridad, no he guardado el número de su tarjeta; nunca lo pedimos. Si lo ha enviado a otro sitio, pida a su banco que le cambie la tarjeta.
            }
       *[password]
            { $formality ->
                [formal] Por su seguridad, no he guardado su contraseña; nunca la pedimos. Si la ha enviado a algún otro sitio, le ruego que la cambie.
                [casual] Por tu seguridad, no he guardado tu contraseña; nunca la pedimos. Si la has enviado a otro sitio, cámbiala.
               *[neutral] Por su seguridad, no he guardado su contraseña; nunca la pedimos. Si la ha enviado a otro sitio, cámbiela.
            }
    }
utter_too_long =
    { $formality ->
        [formal] Su mensaje es demasiado largo y no se ha guardado. Le ruego que lo envíe con un máximo de { $limit } caracteres o dividido en varios.
        [casual] Tu mensaje es demasiado largo y no se ha guardado. Envíalo con { $limit } caracteres como mucho o en varias partes.
       *[neutral] Su mensaje es demasiado largo y no se ha guardado. Envíelo con un máximo de { $limit } caracteres o en varias partes.
    }
utter_empty =
    { $formality ->
        [formal] Su mensaje ha llegado vacío. Le ruego que escriba su consulta.
        [casual] Tu mensaje ha llegado vacío. ¿Qué me querías decir?
       *[neutral] El mensaje ha llegado vacío. Por favor, escriba su consulta.
    }
utter_too_fast =
    { $formality ->
        [formal] Han llegado varios mensajes a la vez. Le ruego que espere un momento y vuelva a enviar el suyo.
        [casual] Han llegado muchos mensajes de golpe. Espera un momento y vuelve a enviarlo.
       *[neutral] Han llegado muchos mensajes a la vez. Por favor, espere un momento y vuelva a enviarlo.
    }
utter_attachment =
    { $formality ->
        [formal] De momento no puedo abrir aquí imágenes, mensajes de voz ni archivos. Le ruego que me lo escriba o que lo entregue a una persona de nuestro equipo.
        [casual] De momento no puedo abrir aquí imágenes, audios ni archivos. Escríbemelo o dáselo a una persona del equipo.
       *[neutral] De momento no puedo abrir aquí imágenes, audios ni archivos. Por favor, escríbalo o entrégueselo a una persona de nuestro equipo.
    }
utter_delayed =
    { $formality ->
        [formal] Le ruego que disculpe la espera. Su mensaje está guardado y le responderé enseguida.
        [casual] Perdona la espera. Tu mensaje está guardado y te respondo enseguida.
       *[neutral] Disculpe la espera. Su mensaje está guardado y le respondo enseguida.
    }

## pieces

opener-answer-1 =
    { $formality ->
        [formal] Por supuesto, será un placer verlo con usted.
        [casual] Claro, vamos a verlo.
       *[neutral] Por supuesto, vamos a verlo.
    }
opener-answer-3 =
    { $formality ->
        [formal] Es un placer ayudarle con este asunto.
        [casual] Cuenta conmigo para esto.
       *[neutral] Cuente conmigo para este tema.
    }
lead-answer-1 =
    { $formality ->
        [formal] Si me lo permite, se lo comento a continuación.
        [casual] Si te parece, te lo cuento.
       *[neutral] Si le parece bien, se lo cuento.
    }
lead-answer-2 =
    { $formality ->
        [formal] Quizá le resulte útil tener presente lo siguiente.
        [casual] A lo mejor te viene bien saber esto.
       *[neutral] Quizá le venga bien saber lo siguiente.
    }
closer-answer-2 =
    { $formality ->
        [formal] Tómese, por favor, todo el tiempo que necesite.
        [casual] Sin prisa, tómate tu tiempo.
       *[neutral] Sin prisa; tómese el tiempo que necesite.
    }
closer-answer-3 =
    { $formality ->
        [formal] Si más adelante le surge alguna duda, será un placer atenderle.
        [casual] Y si luego te surge alguna duda, me escribes sin problema.
       *[neutral] Si más adelante le surge alguna duda, escríbame sin problema.
    }

## buttons

button-rates = Tipos de interés
button-next_payment = Próxima cuota
button-relief = Cambiar mis cuotas
button-plan = Cuadro de amortización
button-complain = Poner una reclamación

## page

page-thumbs = ¿Le ha servido esta respuesta?
page-thumb-up = Sí, me ha servido
page-thumb-down = No me ha servido
page-stars = Su valoración
page-star =
    { $count ->
        [one] { $count } estrella sobre 5
       *[other] { $count } estrellas sobre 5
    }
page-error = Algo ha fallado. Vuelva a intentarlo en un momento.

## plans to look at

plan-quote = Cuadro de amortización: { $name }, { $amount } a { $term }
plan-loan = Cuadro de amortización del préstamo { $number } ({ $name })
plan-statement = Extracto del préstamo { $number } ({ $name })
plan-change = Préstamo { $number } ({ $name }): el cuadro de amortización anterior y el nuevo
plan-balance = Capital pendiente
plan-now = Cuadro nuevo
plan-made = A { $as_of }.
plan-rate = Tipo de interés nominal anual (TIN)
plan-apr = TAE
plan-arrears = Cuotas anteriores por pagar
plan-payoff = Para cancelarlo hoy, intereses incluidos
plan-source = Tomado del libro de préstamos de { $lender } a { $as_of }. Este extracto no está certificado; las copias certificadas las prepara una persona de nuestro equipo.
