# Trato formal: usted, con fórmulas de cortesía (le ruego, permítame, quedo a su disposición).
# Trato neutral: usted, sencillo y amable.
# Trato casual: tú, en un español común a América y España (sin vosotros ni modismos).
# Sin género para la persona que escribe: se evitan «bienvenido», «seguro», «solo» y otros adjetivos que lo marquen.
# Quien atiende es siempre «una persona de nuestro equipo»; el asistente habla en primera persona.
# Términos: préstamo, cuota mensual, plazo, tasa de interés, comisión de apertura, liquidar; APR es la tasa anual con todos los costos (APR), como en el glosario.
# { $by } y { $opens_at } nunca van justo antes de un punto: pueden terminar en «a.m.» y el punto se duplicaría.

## courtesies

utter_greet =
    { $formality ->
        [formal] Reciba un cordial saludo de { $lender }. ¿En qué puedo servirle?
        [casual] ¡Hola! Te saluda el asistente de { $lender }. ¿En qué te ayudo?
       *[neutral] Hola, le saluda el asistente de { $lender }. ¿En qué puedo ayudarle?
    }
utter_goodbye =
    { $formality ->
        [formal] Ha sido un placer atenderle. Puede escribirnos de nuevo cuando lo desee; quedamos a su disposición.
        [casual] ¡Hasta pronto! Escríbeme cuando quieras.
       *[neutral] Hasta pronto. Puede escribirme de nuevo cuando quiera.
    }
utter_thank =
    { $formality ->
        [formal] No hay de qué; ha sido un gusto servirle.
        [casual] ¡De nada! Para eso estoy.
       *[neutral] De nada, con gusto.
    }
utter_chitchat =
    { $formality ->
        [formal] Le agradezco la conversación. Lo que mejor conozco son los préstamos, y en ese tema quedo a su disposición.
        [casual] ¡Qué gusto conversar contigo! Lo mío son los préstamos; si tienes alguna pregunta, aquí estoy.
       *[neutral] Gracias por conversar conmigo. De lo que más sé es de préstamos; si tiene alguna pregunta, con gusto le ayudo.
    }
utter_bot_challenge =
    { $formality ->
        [formal] Permítame decírselo con claridad: soy un programa de { $lender }, no una persona. Si prefiere hablar con alguien de nuestro equipo, puede pedirlo en cualquier momento.
        [casual] Soy un programa de { $lender }, no una persona. Si prefieres hablar con alguien del equipo, dímelo cuando quieras.
       *[neutral] Soy un programa de { $lender }, no una persona. Si prefiere hablar con alguien de nuestro equipo, puede pedirlo en cualquier momento.
    }
utter_capabilities =
    { $formality ->
        [formal] Puedo informarle con cifras exactas sobre los préstamos de { $lender }, calcular cuotas y revisar con usted su préstamo. Si atraviesa alguna dificultad o desea presentar una queja, la haré llegar a una persona de nuestro equipo.
        [casual] Puedo darte cifras exactas de los préstamos de { $lender }, calcular cuotas y revisar tu préstamo contigo. Y si algo se complica o tienes una queja, se lo paso a una persona del equipo.
       *[neutral] Puedo darle cifras exactas sobre los préstamos de { $lender }, calcular cuotas y consultar su préstamo. Si tiene alguna dificultad o una queja, la hago llegar a una persona de nuestro equipo.
    }
utter_out_of_scope =
    { $formality ->
        [formal] Lamento no poder ayudarle en ese asunto. Quedo a su disposición para lo relacionado con los préstamos de { $lender }.
        [casual] Ahí no te puedo ayudar; lo mío son los préstamos de { $lender }. Si necesitas algo de eso, aquí estoy.
       *[neutral] En ese tema no puedo ayudarle. Estoy aquí para lo relacionado con los préstamos de { $lender }.
    }
utter_not_understood =
    { $formality ->
        [formal] Le ruego me disculpe, no he comprendido bien su mensaje. ¿Sería tan amable de decirlo con otras palabras o de indicarme en una frase de qué se trata?
        [casual] Disculpa, no te entendí bien. ¿Me lo dices con otras palabras o me cuentas en una frase de qué se trata?
       *[neutral] Disculpe, no entendí bien su mensaje. ¿Puede decirlo con otras palabras o contarme en una frase de qué se trata?
    }
utter_not_understood_again =
    { $formality ->
        [formal] Le pido disculpas; aún no logro comprender su mensaje. Si le parece bien, elija uno de estos temas o permítame comunicarle con una persona de nuestro equipo.
        [casual] Disculpa, sigo sin entenderte bien. Elige uno de estos temas o, si prefieres, habla con una persona del equipo.
       *[neutral] Disculpe, todavía no logro entender su mensaje. Puede elegir uno de estos temas o hablar con una persona de nuestro equipo.
    }
utter_affirm_noted =
    { $formality ->
        [formal] Muy bien. ¿En qué más puedo servirle?
        [casual] ¡Perfecto! ¿Qué más necesitas?
       *[neutral] Muy bien. ¿En qué más le ayudo?
    }
utter_deny_noted =
    { $formality ->
        [formal] De acuerdo. Quedo a su disposición para cuando lo necesite.
        [casual] Está bien. Aquí estoy si me necesitas.
       *[neutral] De acuerdo. Aquí estoy si me necesita.
    }
utter_stopped =
    { $formality ->
        [formal] Como usted prefiera; lo dejamos aquí. ¿En qué más puedo servirle?
        [casual] Listo, lo dejamos aquí. ¿Te ayudo con algo más?
       *[neutral] De acuerdo, lo dejamos aquí. ¿Le ayudo con algo más?
    }
utter_nothing_to_stop =
    { $formality ->
        [formal] No hay ningún trámite en curso en este momento. ¿En qué puedo servirle?
        [casual] No tenemos nada a medias por ahora. ¿En qué te ayudo?
       *[neutral] No hay nada en curso en este momento. ¿En qué puedo ayudarle?
    }
utter_ask_what_for =
    { $formality ->
        [formal] Le agradezco el dato. ¿Para qué desea que lo utilice?
        [casual] Gracias por el dato. ¿Para qué lo usamos?
       *[neutral] Gracias por el dato. ¿Para qué quiere que lo use?
    }
utter_rephrase =
    { $formality ->
        [formal] Permítame explicarlo de nuevo, con mayor sencillez:
        [casual] Va de nuevo, más sencillo:
       *[neutral] Se lo explico de nuevo, más sencillo:
    }
utter_nothing_to_rephrase =
    { $formality ->
        [formal] Con mucho gusto se lo explico. ¿A qué punto se refiere?
        [casual] Claro, te lo explico. ¿Qué parte?
       *[neutral] Con gusto se lo explico. ¿Qué parte le interesa?
    }

## language and manner

utter_language_changed =
    { $formality ->
        [formal] Con mucho gusto; a partir de ahora me dirigiré a usted en español.
        [casual] Claro, de ahora en adelante te escribo en español.
       *[neutral] De acuerdo, a partir de ahora le escribo en español.
    }
utter_ask_language =
    { $formality ->
        [formal] ¿En qué idioma prefiere que le atienda? Puedo escribirle en: { $languages }.
        [casual] ¿En qué idioma prefieres que te escriba? Puedo hacerlo en: { $languages }.
       *[neutral] ¿En qué idioma prefiere que le escriba? Puedo hacerlo en: { $languages }.
    }
utter_language_unsupported =
    { $formality ->
        [formal] Le ruego me disculpe, todavía no escribo en ese idioma. Puedo atenderle en: { $languages }. Si lo prefiere, una persona de nuestro equipo puede ayudarle.
        [casual] Disculpa, todavía no escribo en ese idioma. Puedo escribirte en: { $languages }. Si prefieres, te ayuda una persona del equipo.
       *[neutral] Disculpe, todavía no escribo en ese idioma. Puedo escribirle en: { $languages }. También puede ayudarle una persona de nuestro equipo.
    }
utter_in_their_language = { $sentence }
utter_style_changed =
    { $style ->
        [formal] Con mucho gusto. En adelante me dirigiré a usted con la debida formalidad.
        [casual] ¡Claro! Desde ahora te hablo de tú.
        [brief]
            { $formality ->
                [formal] Entendido. Seré breve con usted.
                [casual] Listo, seré breve.
               *[neutral] Entendido. Seré breve.
            }
        [warm]
            { $formality ->
                [formal] Será un verdadero placer conversar con usted con más calma y cercanía.
                [casual] ¡Con gusto! Así conversamos con más confianza.
               *[neutral] Con mucho gusto. Conversemos con más calma y confianza.
            }
        [direct]
            { $formality ->
                [formal] De acuerdo. Le responderé sin rodeos.
                [casual] De acuerdo, voy al grano.
               *[neutral] De acuerdo. Le responderé de forma directa.
            }
        [gentle]
            { $formality ->
                [formal] Por supuesto. Procuraré decirle las cosas con la mayor delicadeza.
                [casual] Claro, te lo digo con más suavidad, si te parece.
               *[neutral] Por supuesto. Le diré las cosas con más suavidad, si le parece bien.
            }
        [plain]
            { $formality ->
                [formal] Entendido. Le hablaré con palabras sencillas, sin términos técnicos.
                [casual] Claro, te lo digo con palabras sencillas.
               *[neutral] Entendido. Usaré palabras sencillas.
            }
       *[neutral] De acuerdo. Le escribiré de forma sencilla y amable.
    }
utter_style_unclear =
    { $formality ->
        [formal] Con gusto adapto mi manera de escribir. ¿Cómo prefiere que me dirija a usted?
        [casual] Claro, puedo cambiarlo. ¿Cómo prefieres que te escriba?
       *[neutral] Con gusto lo cambio. ¿Cómo prefiere que le escriba?
    }
utter_style_explained =
    { $formality ->
        [formal] { $source ->
                [wish] Le escribo así porque usted me lo pidió.
                [evidence] Le escribo así por las palabras que usted ha empleado: { $evidence }.
               *[start] Al comenzar me dirijo con cortesía a todas las personas.
            } Por ahora empleo un trato formal, { $directness ->
                [direct] respondo sin rodeos
               *[indirect] introduzco las respuestas con delicadeza
            } y { $orientation ->
                [relational] procuro que el trato sea cercano.
               *[efficient] procuro no quitarle tiempo.
            } No deduzco nada de su nombre ni de su origen, y puede pedirme que cambie cuando lo desee.
        [casual] { $source ->
                [wish] Te escribo así porque me lo pediste.
                [evidence] Te escribo así por las palabras que usaste: { $evidence }.
               *[start] Al empezar trato con cortesía a todo el mundo.
            } Por ahora te hablo de tú, { $directness ->
                [direct] voy al grano
               *[indirect] te digo las cosas con suavidad
            } y { $orientation ->
                [relational] te respondo con cercanía.
               *[efficient] no te quito tiempo.
            } No deduzco nada de tu nombre ni de tu origen, y puedes pedirme que cambie cuando quieras.
       *[neutral] { $source ->
                [wish] Le escribo así porque usted me lo pidió.
                [evidence] Le escribo así por las palabras que usted ha usado: { $evidence }.
               *[start] Al empezar trato con cortesía a todo el mundo.
            } Por ahora le trato de usted, con palabras sencillas, { $directness ->
                [direct] respondo de forma directa
               *[indirect] digo las cosas con suavidad
            } y { $orientation ->
                [relational] procuro dar un trato cercano.
               *[efficient] procuro ser breve.
            } No deduzco nada de su nombre ni de su origen, y puede pedirme que cambie cuando quiera.
    }

## loan questions

utter_products =
    { $formality ->
        [formal] Estos son los préstamos que ponemos a su disposición:
            { $items }
            Condiciones vigentes al { $as_of }.
        [casual] Estos son los préstamos que puedes pedir:
            { $items }
            Condiciones al { $as_of }.
       *[neutral] Estos son nuestros préstamos:
            { $items }
            Condiciones al { $as_of }.
    }
item_product = • { $name }: desde el { $rate } anual, de { $min } a { $max }, en plazos de { $term_min } a { $term_max }
utter_faq =
    { $answer }

    { $lender }, al { $as_of }.

utter_faq_elsewhere =
    { $formality ->
        [formal] Esta respuesta la tenemos en un solo idioma ({ $language }, al { $as_of }). Se la transcribo tal como está; con gusto un asesor se la explica.
        [casual] Esto lo tenemos en un solo idioma ({ $language }, al { $as_of }). Te lo dejo tal cual; si quieres, un asesor te lo explica.
       *[neutral] Esta respuesta la tenemos en un solo idioma ({ $language }, al { $as_of }). Aquí la tiene tal como está; un asesor puede explicársela.
    }

utter_faq_kept = { $answer }

utter_faq_which =
    { $formality ->
        [formal] ¿Me permite preguntarle si se refiere a alguna de estas preguntas?
        [casual] ¿Es alguna de estas?
       *[neutral] ¿Se refiere a una de estas preguntas?
    }

utter_faq_unknown =
    { $formality ->
        [formal] Lamento no saberlo, y no quisiera darle una respuesta a medias. Un asesor sí puede informarle. ¿Desea que lo comunique?
        [casual] Eso no lo sé y no quiero inventarte nada. Un asesor sí lo sabe. ¿Te paso con uno?
       *[neutral] Eso no lo sé y prefiero no adivinar. Un asesor se lo puede decir. ¿Quiere que le pase con uno?
    }

utter_product =
    { $formality ->
        [formal] { $name }. { $purpose }
            Puede solicitar de { $min } a { $max }, en plazos de { $term_min } a { $term_max }. La tasa de interés parte del { $rate } anual; la tasa anual con todos los costos (APR) es del { $apr }.
            Condiciones vigentes al { $as_of }.
        [casual] { $name }. { $purpose }
            Puedes pedir de { $min } a { $max } y pagarlo en un plazo de { $term_min } a { $term_max }. La tasa de interés empieza en el { $rate } anual; la tasa anual con todos los costos (APR) es del { $apr }.
            Condiciones al { $as_of }.
       *[neutral] { $name }. { $purpose }
            Puede pedir de { $min } a { $max }, en plazos de { $term_min } a { $term_max }. La tasa de interés empieza en el { $rate } anual; la tasa anual con todos los costos (APR) es del { $apr }.
            Condiciones al { $as_of }.
    }
utter_interest_rate =
    { $formality ->
        [formal] Estas son nuestras tasas de interés vigentes al { $as_of }:
            { $items }
            La tasa anual con todos los costos (APR) incluye las comisiones. La tasa definitiva se le comunicará con la oferta.
        [casual] Estas son las tasas de interés al { $as_of }:
            { $items }
            La tasa anual con todos los costos (APR) ya incluye las comisiones. Tu tasa definitiva viene con la oferta.
       *[neutral] Estas son nuestras tasas de interés al { $as_of }:
            { $items }
            La tasa anual con todos los costos (APR) incluye las comisiones. La tasa definitiva es la que figura en la oferta.
    }
item_rate =
    • { $name }: { $rate } anual, { $rate_type ->
        [fixed] tasa fija
       *[floating] tasa variable
    }; tasa anual con todos los costos (APR) del { $apr }, para un ejemplo de { $amount } a { $term }
utter_fees =
    { $formality ->
        [formal] Estas son nuestras comisiones y nuestros cargos vigentes al { $as_of }:
            { $items }
            { $late }
            No aplicamos ninguna otra comisión por abrir o mantener el préstamo.
        [casual] Estas son las comisiones y los cargos al { $as_of }:
            { $items }
            { $late }
            Por abrir o mantener el préstamo no hay ninguna otra comisión.
       *[neutral] Estas son nuestras comisiones y nuestros cargos al { $as_of }:
            { $items }
            { $late }
            No cobramos ninguna otra comisión por abrir o mantener el préstamo.
    }
item_fee_none = • { $name }: sin comisión de apertura
item_fee_money = • { $name }: comisión de apertura de { $fee }, una sola vez al inicio
item_fee_percent = • { $name }: comisión de apertura del { $fee } de la cantidad prestada, con un mínimo de { $fee_min }
item_late_money = • Pago atrasado: cargo de { $fee }, después de { $days } de gracia
item_late_percent = • Pago atrasado: interés de mora del { $rate } anual sobre la parte vencida, después de { $days } de gracia
utter_eligibility =
    { $formality ->
        [formal] Para solicitar un préstamo se requiere lo siguiente:
            { $conditions }
            La suma de las cuotas puede representar como máximo el { $share } de sus ingresos netos. La decisión la toma una persona de nuestro equipo, y usted puede solicitar que alguien la revise de nuevo.
        [casual] Puedes pedir un préstamo si cumples esto:
            { $conditions }
            Tus cuotas, sumadas, pueden llegar como máximo al { $share } de tus ingresos netos. Decide una persona del equipo, y puedes pedir que alguien lo revise de nuevo.
       *[neutral] Puede pedir un préstamo si cumple estas condiciones:
            { $conditions }
            La suma de sus cuotas puede llegar como máximo al { $share } de sus ingresos netos. La decisión la toma una persona de nuestro equipo, y usted puede pedir que alguien la revise de nuevo.
    }
item_age_from = • Tener { $age_min } años o más.
item_age_between = • Tener entre { $age_min } y { $age_max } años.
item_line = • { $line }
utter_documents =
    { $formality ->
        [formal] Le agradeceremos que presente los siguientes documentos ({ $name }):
            { $items }
        [casual] Estos son los papeles que necesitas ({ $name }):
            { $items }
       *[neutral] Estos son los documentos que necesita ({ $name }):
            { $items }
    }
utter_how_to_apply =
    { $formality ->
        [formal] Permítame indicarle los pasos para presentar su solicitud:
            { $items }
            Le comunicaremos la decisión en un plazo máximo de { $days }.
        [casual] Se pide así, paso a paso:
            { $items }
            Tendrás la decisión en { $days } como máximo.
       *[neutral] Estos son los pasos para solicitarlo:
            { $items }
            Recibirá la decisión en un plazo máximo de { $days }.
    }
item_step = { $number }. { $line }
utter_processing_time =
    { $formality ->
        [formal] Estos son los tiempos previstos, a contar desde el día en que recibamos todos sus documentos:
            { $items }
        [casual] Tarda esto, contando desde el día en que tengamos todos tus documentos:
            { $items }
       *[neutral] Estos son los tiempos, contados desde el día en que tengamos todos los documentos:
            { $items }
    }
item_processing = • { $name }: decisión en un máximo de { $decision }; dinero en un máximo de { $payout } después de la firma
utter_borrowing_limit =
    { $formality ->
        [formal] Estas son las cantidades que ofrecemos:
            { $items }
            En su caso dependerá de sus ingresos: todas sus cuotas juntas pueden representar como máximo el { $share } de sus ingresos netos. La decisión la toma una persona de nuestro equipo.
        [casual] Estas son las cantidades que puedes pedir:
            { $items }
            En tu caso depende de tus ingresos: todas tus cuotas juntas pueden llegar como máximo al { $share } de tus ingresos netos. Decide una persona del equipo.
       *[neutral] Estas son las cantidades que ofrecemos:
            { $items }
            En su caso depende de sus ingresos: todas sus cuotas juntas pueden llegar como máximo al { $share } de sus ingresos netos. La decisión la toma una persona de nuestro equipo.
    }
item_limit = • { $name }: de { $min } a { $max }
utter_repayment_methods =
    { $formality ->
        [formal] Puede efectuar sus pagos de cualquiera de estas formas:
            { $items }
        [casual] Puedes pagar así, como te resulte más cómodo:
            { $items }
       *[neutral] Puede pagar de estas formas:
            { $items }
    }
utter_early_repayment =
    { $formality ->
        [formal] Usted puede adelantar una parte de su préstamo o liquidarlo por completo en cualquier momento:
            { $items }
        [casual] Puedes adelantar una parte o pagarlo todo antes, cuando quieras:
            { $items }
       *[neutral] Puede adelantar una parte o liquidar todo el préstamo en cualquier momento:
            { $items }
    }
item_early_free = • { $name }: sin costo
item_early_fee = • { $name }: { $fee } de la cantidad pagada por adelantado durante los primeros { $within }; después, sin costo
utter_collateral =
    { $formality ->
        [formal] En cuanto a las garantías, estas son nuestras condiciones:
            { $items }
        [casual] Sobre las garantías, así funciona:
            { $items }
       *[neutral] Estas son las garantías que se piden en cada caso:
            { $items }
    }
item_named_line = • { $name }: { $line }
utter_glossary =
    { $formality ->
        [formal] Con gusto se lo aclaro. { $term }: { $meaning }
        [casual] Te explico. { $term }: { $meaning }
       *[neutral] { $term }: { $meaning }
    }
    Por ejemplo: { $example }
utter_glossary_unknown =
    { $formality ->
        [formal] ¿Qué término desea que le explique? Por ejemplo, puedo aclararle los siguientes:
            { $terms }
        [casual] ¿Qué palabra te explico? Por ejemplo, alguna de estas:
            { $terms }
       *[neutral] ¿Qué término quiere que le explique? Por ejemplo:
            { $terms }
    }
item_term = • { $term }
utter_consumer_rights =
    { $formality ->
        [formal] Estos son los derechos que le asisten:
            { $items }
            Se trata de información general y no constituye asesoramiento legal.
        [casual] Estos son tus derechos:
            { $items }
            Es información general, no asesoramiento legal.
       *[neutral] Estos son sus derechos:
            { $items }
            Es información general y no constituye asesoramiento legal.
    }
item_right = • { $line } ({ $source })
item_right_unverified = • { $line } (dato sin verificar: conviene confirmarlo con una persona de nuestro equipo)
utter_privacy =
    { $formality ->
        [formal] Tratamos sus datos con la debida reserva, de la siguiente manera:
            { $items }
        [casual] Esto es lo que pasa con tus datos:
            { $items }
       *[neutral] Esto es lo que hacemos con sus datos:
            { $items }
    }
utter_contact =
    { $formality ->
        [formal] Puede comunicarse con nosotros por estos medios:
            Teléfono: { $phone }
            Correo electrónico: { $email }
            Dirección: { $address }
            Horario de atención:
            { $items }
            { $open ->
                [open] Nuestra oficina está abierta en este momento.
               *[closed] Nuestra oficina está cerrada en este momento (abrirá de nuevo el { $opens_at }).
            }
        [casual] Nos encuentras aquí:
            Teléfono: { $phone }
            Correo electrónico: { $email }
            Dirección: { $address }
            Horario:
            { $items }
            { $open ->
                [open] La oficina está abierta ahora mismo.
               *[closed] Ahora la oficina está cerrada (abrimos otra vez el { $opens_at }).
            }
       *[neutral] Puede contactarnos aquí:
            Teléfono: { $phone }
            Correo electrónico: { $email }
            Dirección: { $address }
            Horario de atención:
            { $items }
            { $open ->
                [open] La oficina está abierta en este momento.
               *[closed] La oficina está cerrada en este momento (abre de nuevo el { $opens_at }).
            }
    }
item_hours = • { $days }: { $hours }

utter_compare_rates =
    { $formality ->
        [formal] { $name } ({ $amount } a { $term }). Estas son las modalidades de tasa, una al lado de la otra:
            { $items }
            Tenga presente que una tasa variable puede tanto subir como bajar. Datos al { $as_of }.
        [casual] { $name } ({ $amount } a { $term }). Así se comparan las modalidades de tasa:
            { $items }
            Ten en cuenta que una tasa variable puede subir o bajar. Datos al { $as_of }.
       *[neutral] { $name } ({ $amount } a { $term }). Estas son las modalidades de tasa, una al lado de la otra:
            { $items }
            Una tasa variable puede tanto subir como bajar. Datos al { $as_of }.
    }

item_compare_fixed = • Tasa fija: { $rate } durante todo el plazo; cuota de { $instalment } de principio a fin, { $total } en total, tasa anual con todos los costos (APR) del { $apr }

item_compare_floating = • Tasa variable: hoy { $rate } ({ $index }, { $index_rate }, más { $margin }); cuota de { $instalment } mientras la tasa siga así, tasa anual con todos los costos (APR) del { $apr }. Con un punto porcentual más, la cuota sería de { $higher }

item_compare_stepped = • Tasa escalonada: { $steps }; { $total } en total, tasa anual con todos los costos (APR) del { $apr }

item_compare_step = { $rate } desde el mes { $number } (cuota de { $instalment })

item_rate_floating = • { $name }: hoy { $rate } anual, tasa variable ({ $index }, { $index_rate }, más { $margin }); tasa anual con todos los costos (APR) del { $apr }, para un ejemplo de { $amount } a { $term }

item_rate_stepped = • { $name }: { $rate } anual los primeros { $first }, después hasta el { $highest }; tasa anual con todos los costos (APR) del { $apr }, para un ejemplo de { $amount } a { $term }

utter_recommendation =
    { $formality ->
        [formal] { $priority ->
                [stability] Usted me ha dicho que valora una cuota sin sorpresas. Por eso, le presento nuestros préstamos en este orden:
                [flexibility] Usted me ha dicho que valora la flexibilidad. Por eso, le presento nuestros préstamos en este orden:
                [speed] Usted me ha dicho que necesita el dinero pronto. Por eso, le presento nuestros préstamos en este orden:
                [family_home] Usted me ha dicho que se trata de un hogar para su familia. Por eso, le presento estos préstamos:
                [faith] Usted me ha dicho que su fe no admite los intereses. Por eso, le presento lo que ofrecemos sin intereses:
               *[lowest_cost] Usted me ha dicho que desea pagar lo menos posible en total. Por eso, le presento nuestros préstamos en este orden:
            }
            { $items }
            La decisión de conceder un préstamo la toma una persona de nuestro equipo. Datos al { $as_of }.
        [casual] { $priority ->
                [stability] Me dijiste que quieres una cuota sin sorpresas. Por eso te muestro los préstamos en este orden:
                [flexibility] Me dijiste que quieres flexibilidad. Por eso te muestro los préstamos en este orden:
                [speed] Me dijiste que necesitas el dinero pronto. Por eso te muestro los préstamos en este orden:
                [family_home] Me dijiste que es para un hogar para tu familia. Para eso tenemos estos préstamos:
                [faith] Me dijiste que tu fe no admite los intereses. Esto es lo que tenemos sin intereses:
               *[lowest_cost] Me dijiste que quieres pagar lo menos posible. Por eso te muestro los préstamos en este orden:
            }
            { $items }
            La decisión sobre el préstamo la toma una persona del equipo. Datos al { $as_of }.
       *[neutral] { $priority ->
                [stability] Me dijo que le importa una cuota sin sorpresas. Por eso, le muestro nuestros préstamos en este orden:
                [flexibility] Me dijo que le importa la flexibilidad. Por eso, le muestro nuestros préstamos en este orden:
                [speed] Me dijo que necesita el dinero pronto. Por eso, le muestro nuestros préstamos en este orden:
                [family_home] Me dijo que se trata de un hogar para su familia. Para eso tenemos estos préstamos:
                [faith] Me dijo que su fe no admite los intereses. Esto es lo que tenemos sin intereses:
               *[lowest_cost] Me dijo que quiere pagar lo menos posible en total. Por eso, le muestro nuestros préstamos en este orden:
            }
            { $items }
            La decisión de conceder un préstamo la toma una persona de nuestro equipo. Datos al { $as_of }.
    }

item_suits_stability = • { $name }: tasa fija del { $rate } anual, con la misma cuota hasta el final; tasa anual con todos los costos (APR) del { $apr }

item_suits_flexibility_free = • { $name }: se puede pagar por adelantado en cualquier momento, sin costo; tasa anual con todos los costos (APR) del { $apr }

item_suits_flexibility_fee = • { $name }: pagar por adelantado cuesta el { $fee } de la cantidad adelantada durante los primeros { $within }; después, nada; tasa anual con todos los costos (APR) del { $apr }

item_suits_speed = • { $name }: decisión en un máximo de { $decision }, dinero en un máximo de { $payout } después de la firma; tasa anual con todos los costos (APR) del { $apr }

item_suits_lowest_cost = • { $name }: tasa anual con todos los costos (APR) del { $apr }; en un ejemplo de { $amount } a { $term }, { $total } en total

item_suits_family_home = • { $name }: de { $min } a { $max }, hasta { $term_max } de plazo, para la vivienda en la que vive; tasa anual con todos los costos (APR) del { $apr }

item_suits_faith = • { $name }: sin intereses; nuestra ganancia se acuerda de antemano y no cambia; para comparar, tasa anual con todos los costos (APR) del { $apr }

item_costs_least = • Lo que menos cuesta: { $name }, con una tasa anual con todos los costos (APR) del { $apr }

utter_no_faith_product =
    { $formality ->
        [formal] Lamento decirle que aquí no ofrecemos ningún préstamo sin intereses, y no quisiera presentarle uno como si lo fuera. Una persona de nuestro equipo puede ver con usted, con mucho gusto, qué es posible.
        [casual] Aquí no tenemos ningún préstamo sin intereses, y no te voy a presentar uno como si lo fuera. Una persona del equipo puede ver contigo qué es posible.
       *[neutral] Aquí no tenemos ningún préstamo sin intereses, y no voy a presentarle uno como si lo fuera. Una persona de nuestro equipo puede ver con usted qué es posible.
    }

## calculation

utter_ask_loan_kind =
    { $formality ->
        [formal] ¿Sería tan amable de indicarme qué tipo de préstamo desea?
        [casual] ¿Qué tipo de préstamo buscas?
       *[neutral] ¿Qué tipo de préstamo le interesa?
    }
utter_ask_amount =
    { $formality ->
        [formal] ¿Qué cantidad desea solicitar? { $name }: de { $min } a { $max }.
        [casual] ¿Cuánto necesitas? { $name }: de { $min } a { $max }.
       *[neutral] ¿Qué cantidad necesita? { $name }: de { $min } a { $max }.
    }
utter_ask_term =
    { $formality ->
        [formal] ¿En qué plazo desea pagarlo? { $name }: de { $min } a { $max }.
        [casual] ¿En cuánto tiempo lo quieres pagar? { $name }: de { $min } a { $max }.
       *[neutral] ¿En cuánto tiempo quiere pagarlo? { $name }: de { $min } a { $max }.
    }
utter_amount_out_of_range =
    { $formality ->
        [formal] La cantidad de { $amount } queda fuera de lo que podemos ofrecer. { $name }: de { $min } a { $max }. ¿Qué cantidad desea que calculemos?
        [casual] { $amount } queda fuera de lo que ofrecemos. { $name }: de { $min } a { $max }. ¿Con qué cantidad lo calculo?
       *[neutral] { $amount } queda fuera de lo que ofrecemos. { $name }: de { $min } a { $max }. ¿Qué cantidad prefiere?
    }
utter_term_out_of_range =
    { $formality ->
        [formal] El plazo de { $term } queda fuera de lo que podemos ofrecer. { $name }: de { $min } a { $max }. ¿Qué plazo desea que calculemos?
        [casual] Un plazo de { $term } queda fuera de lo que ofrecemos. { $name }: de { $min } a { $max }. ¿Con qué plazo lo calculo?
       *[neutral] Un plazo de { $term } queda fuera de lo que ofrecemos. { $name }: de { $min } a { $max }. ¿Qué plazo prefiere?
    }
utter_amount_not_read =
    { $formality ->
        [formal] Le ruego que me escriba la cantidad en números; por ejemplo, 20000.
        [casual] ¿Me escribes la cantidad en números? Por ejemplo, 20000.
       *[neutral] Por favor, escriba la cantidad en números; por ejemplo, 20000.
    }
utter_term_not_read =
    { $formality ->
        [formal] Le ruego que me indique el plazo en meses o en años.
        [casual] ¿Me dices el plazo en meses o en años?
       *[neutral] Por favor, escriba el plazo en meses o en años.
    }
utter_currency_not_offered =
    { $formality ->
        [formal] Lamento informarle que aquí no ofrecemos préstamos en { $currency }. ¿Tendría la amabilidad de indicarme la cantidad en { $ours }?
        [casual] Aquí no damos préstamos en { $currency }. ¿Me dices la cantidad en { $ours }?
       *[neutral] Aquí no ofrecemos préstamos en { $currency }. ¿Puede indicarme la cantidad en { $ours }?
    }
utter_instalment =
    { $formality ->
        [formal] { $name }: por { $amount } a { $term }, con una tasa de interés del { $rate } anual, la cuota mensual sería de { $instalment }.
            • Total por pagar: { $total }
            • De ese total, intereses: { $interest }
            • Comisión de apertura: { $fee }
            • Tasa anual con todos los costos (APR): { $apr }
            Tasa vigente al { $as_of }. Permítame señalar que es un ejemplo y no constituye una oferta.
        [casual] { $name }: con { $amount } a { $term } y una tasa de interés del { $rate } anual, pagarías { $instalment } al mes.
            • En total pagarías: { $total }
            • De eso, intereses: { $interest }
            • Comisión de apertura: { $fee }
            • Tasa anual con todos los costos (APR): { $apr }
            Tasa al { $as_of }. Es solo un ejemplo, no una oferta.
       *[neutral] { $name }: por { $amount } a { $term }, con una tasa de interés del { $rate } anual, la cuota mensual sería de { $instalment }.
            • Total por pagar: { $total }
            • De ese total, intereses: { $interest }
            • Comisión de apertura: { $fee }
            • Tasa anual con todos los costos (APR): { $apr }
            Tasa al { $as_of }. Es un ejemplo, no una oferta.
    }
utter_plan =
    { $formality ->
        [formal] Este sería su plan de pagos por { $amount } a { $term }:
            { $rows }
            En total pagaría usted { $total }; de esa cantidad, { $interest } corresponden a intereses.
        [casual] Así quedaría tu plan de pagos con { $amount } a { $term }:
            { $rows }
            En total pagarías { $total }; de eso, { $interest } son intereses.
       *[neutral] Este es el plan de pagos por { $amount } a { $term }:
            { $rows }
            En total pagaría { $total }; de esa cantidad, { $interest } son intereses.
    }
item_plan_row = { $number }. { $payment } (capital { $principal } + intereses { $interest }); saldo { $balance }
item_plan_row_due = { $number }. { $due }: { $payment } (capital { $principal } + intereses { $interest }); saldo { $balance }
item_plan_row_charges = { $number }. { $due }: { $payment } (capital { $principal } + intereses { $interest } + otros cargos { $charges }); saldo { $balance }
item_plan_gap =
    { $count ->
        [one] … una cuota más como estas …
       *[other] … { $count } cuotas más como estas …
    }
utter_no_plan_yet =
    { $formality ->
        [formal] Para mostrarle un plan de pagos, permítame primero hacer el cálculo. ¿Qué cantidad desea solicitar?
        [casual] Primero hagamos el cálculo. ¿Qué cantidad tienes en mente?
       *[neutral] Primero hagamos el cálculo. ¿Qué cantidad necesita?
    }

utter_early_example =
    { $formality ->
        [formal] { $name }, { $amount } a { $term }. Si usted pagara { $early } por adelantado, junto con la cuota n.º { $after }:
            { $items }
            Permítame señalar que es un ejemplo y no constituye una oferta.
        [casual] { $name }, { $amount } a { $term }. Si pagaras { $early } por adelantado, junto con la cuota n.º { $after }:
            { $items }
            Es solo un ejemplo, no una oferta.
       *[neutral] { $name }, { $amount } a { $term }. Si pagara { $early } por adelantado, junto con la cuota n.º { $after }:
            { $items }
            Es un ejemplo, no una oferta.
    }

utter_early_own_loan =
    { $formality ->
        [formal] Si usted pagara hoy { $early } por adelantado en su préstamo { $number } (hoy debe { $owed }):
            { $items }
            Las cifras son válidas al { $as_of }; una persona de nuestro equipo se las confirmará antes de que pague.
        [casual] Si hoy pagaras { $early } por adelantado en tu préstamo { $number } (hoy debes { $owed }):
            { $items }
            Las cifras son válidas al { $as_of }; una persona del equipo te las confirma antes de que pagues.
       *[neutral] Si hoy pagara { $early } por adelantado en su préstamo { $number } (hoy debe { $owed }):
            { $items }
            Las cifras son válidas al { $as_of }; una persona de nuestro equipo se las confirma antes de que pague.
    }

item_early_shorter = • Con la misma cuota y menos tiempo: queda pagado { $sooner } antes, con { $saved } menos de intereses

item_early_lower = • Con la misma fecha final y una cuota más baja: { $instalment } en lugar de { $before }, con { $saved } menos de intereses

item_early_charge = • Comisión por pago anticipado: { $fee }

item_early_no_charge = • Sin comisión por pago anticipado

item_early_off = • Liquidación total: { $sum }, con { $saved } menos de intereses

utter_early_too_much =
    { $formality ->
        [formal] { $early } es más de lo que quedaría por pagar en ese momento; con { $sum } quedaría liquidado todo el préstamo.
        [casual] { $early } es más de lo que te quedaría por pagar en ese momento; con { $sum } lo liquidas todo.
       *[neutral] { $early } es más de lo que quedaría por pagar en ese momento; con { $sum } se liquida todo el préstamo.
    }

## my loan

utter_ask_one_time_code =
    { $formality ->
        [formal] Para consultar su cuenta necesito el código de un solo uso de { $lender }: ocho letras y números que le entrega una persona de nuestro equipo o que figuran en nuestra carta. Le ruego que nunca envíe contraseñas ni números de tarjeta.
        [casual] Para ver tu cuenta necesito el código de un solo uso de { $lender }: ocho letras y números que te da una persona del equipo o que vienen en nuestra carta. Nunca mandes contraseñas ni números de tarjeta.
       *[neutral] Para consultar su cuenta necesito el código de un solo uso de { $lender }: ocho letras y números que le da una persona de nuestro equipo o que vienen en nuestra carta. Nunca envíe contraseñas ni números de tarjeta.
    }
utter_code_wrong =
    { $formality ->
        [formal] El código no coincide; le ruego que lo revise. { $left ->
                [one] Dispone de un intento más.
               *[other] Dispone de { $left } intentos más.
            }
        [casual] Ese código no coincide; revísalo, por favor. { $left ->
                [one] Te queda un intento.
               *[other] Te quedan { $left } intentos.
            }
       *[neutral] El código no coincide; por favor, revíselo. { $left ->
                [one] Le queda un intento.
               *[other] Le quedan { $left } intentos.
            }
    }
utter_code_expired =
    { $formality ->
        [formal] Ese código ya se utilizó o ha dejado de ser válido. Una persona de nuestro equipo le proporcionará uno nuevo con mucho gusto.
        [casual] Ese código ya se usó o ya no sirve. Una persona del equipo te da uno nuevo.
       *[neutral] Ese código ya se usó o ya no es válido. Una persona de nuestro equipo puede darle uno nuevo.
    }
utter_code_locked =
    { $formality ->
        [formal] Hubo varios códigos que no coincidieron. Por su seguridad, le ruego que espere { $minutes ->
                [one] un minuto
               *[other] { $minutes } minutos
            } o que se comunique con una persona de nuestro equipo.
        [casual] Varios códigos no coincidieron. Por seguridad, espera { $minutes ->
                [one] un minuto
               *[other] { $minutes } minutos
            } o habla con una persona del equipo.
       *[neutral] Varios códigos no coincidieron. Por seguridad, espere { $minutes ->
                [one] un minuto
               *[other] { $minutes } minutos
            } o hable con una persona de nuestro equipo.
    }
utter_ask_who =
    { $formality ->
        [formal] ¿Sería tan amable de escribir su número de cliente, o el correo o el teléfono que { $lender } tiene de usted? El código se envía únicamente { $way ->
                [phone] al teléfono
               *[email] al correo
            } que tenemos registrado.
        [casual] Escribe tu número de cliente, o el correo o el teléfono que { $lender } tiene tuyo. El código solo se manda { $way ->
                [phone] al teléfono
               *[email] al correo
            } que tenemos registrado.
       *[neutral] Escriba su número de cliente, o el correo o el teléfono que { $lender } tiene de usted. El código se envía solo { $way ->
                [phone] al teléfono
               *[email] al correo
            } que tenemos registrado.
    }

utter_code_on_its_way =
    { $formality ->
        [formal] Si { $lender } le conoce por ese dato, un código de 6 cifras ya va en camino { $way ->
                [phone] por SMS
               *[email] por correo electrónico
            }. Vale durante { $minutes } minutos. Le ruego que escriba aquí las 6 cifras, y nada más.
        [casual] Si { $lender } te conoce por ese dato, ya va en camino un código de 6 cifras { $way ->
                [phone] por SMS
               *[email] por correo electrónico
            }. Vale { $minutes } minutos. Escribe aquí las 6 cifras, y nada más.
       *[neutral] Si { $lender } le conoce por ese dato, un código de 6 cifras va en camino { $way ->
                [phone] por SMS
               *[email] por correo electrónico
            }. Vale { $minutes } minutos. Escriba aquí las 6 cifras, y nada más.
    }

utter_codes_too_often =
    { $formality ->
        [formal] Aquí ya se han pedido varios códigos. Podrá pedir el siguiente dentro de { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }; si lo prefiere, una persona de nuestro equipo le ayudará antes.
        [casual] Ya se han pedido varios códigos aquí. Puedes pedir otro en { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }, o una persona del equipo te ayuda antes.
       *[neutral] Aquí ya se pidieron varios códigos. Puede pedir otro en { $minutes ->
                [one] { $minutes } minuto
               *[other] { $minutes } minutos
            }, o una persona de nuestro equipo puede ayudarle antes.
    }

utter_share_number =
    { $formality ->
        [formal] Si lo prefiere, puede compartir su propio número de teléfono con el botón que está debajo del cuadro de texto.
        [casual] O comparte tu propio número de teléfono con el botón que está debajo del cuadro de texto.
       *[neutral] O comparta su propio número de teléfono con el botón que está debajo del cuadro de texto.
    }

utter_number_unknown =
    { $formality ->
        [formal] Lamento decirle que no puedo reconocerle solo por ese número de teléfono. Sirve un código de un solo uso, o una persona de nuestro equipo le ayudará con gusto.
        [casual] Solo con ese número no puedo saber quién eres. Sirve un código de un solo uso, o te ayuda una persona del equipo.
       *[neutral] No puedo reconocerle solo por ese número de teléfono. Sirve un código de un solo uso, o puede ayudarle una persona de nuestro equipo.
    }

utter_number_foreign =
    { $formality ->
        [formal] Disculpe, ese no es su propio número de teléfono. Solo vale el suyo, compartido con el botón que está debajo del cuadro de texto.
        [casual] Ese no es tu propio número. Solo vale el tuyo, compartido con el botón que está debajo del cuadro de texto.
       *[neutral] Ese no es su propio número de teléfono. Solo vale el suyo, compartido con el botón que está debajo del cuadro de texto.
    }

utter_unlinked =
    { $formality ->
        [formal] Este chat ya no está vinculado a su cuenta. Antes de volver a hablar de ella le pediré un código. Lo escrito hasta ahora sigue en este chat.
        [casual] Listo, este chat ya no está vinculado a tu cuenta. Antes de volver a hablar de ella te pediré un código. Lo escrito hasta ahora sigue en este chat.
       *[neutral] Este chat ya no está vinculado a su cuenta. Antes de volver a hablar de ella necesitaré un código. Lo escrito hasta ahora sigue en este chat.
    }

utter_not_linked = Este chat no está vinculado a ninguna cuenta.

utter_code_message = { $code } es su código para el chat con { $lender }. Vale { $minutes } minutos. No se lo dé a nadie. Si usted no lo pidió, ignore este mensaje.

utter_code_subject = Su código para el chat con { $lender }

utter_recognised =
    { $formality ->
        [formal] Muchas gracias, { $name }. Su identidad ha quedado verificada.
        [casual] Gracias, { $name }. Ya verifiqué que eres tú.
       *[neutral] Gracias, { $name }. Su identidad está verificada.
    }
utter_already_recognised =
    { $formality ->
        [formal] Su identidad ya está verificada, { $name }; no hace falta que repita el código.
        [casual] Ya sé que eres tú, { $name }; no hace falta otro código.
       *[neutral] Su identidad ya está verificada, { $name }. No hace falta otro código.
    }
utter_application =
    { $formality ->
        [formal] Su solicitud { $number } ({ $name }) { $state ->
                [received] fue recibida el { $since }.
                [checking] se encuentra en revisión desde el { $since }. Agradecemos su paciencia.
                [documents_missing] está a la espera de algunos documentos desde el { $since }. Una persona de nuestro equipo puede indicarle con gusto cuáles son.
                [approved] fue aprobada el { $since }. Una persona de nuestro equipo puede indicarle con gusto los siguientes pasos.
                [declined] no pudo aprobarse; la decisión es del { $since }. Si lo desea, puede pedir que una persona de nuestro equipo la revise de nuevo.
                [paid_out] concluyó el { $since } con la entrega del dinero.
               *[other] se encuentra en trámite desde el { $since }.
            }
        [casual] Tu solicitud { $number } ({ $name }) { $state ->
                [received] nos llegó el { $since }.
                [checking] está en revisión desde el { $since }.
                [documents_missing] está esperando algunos documentos desde el { $since }. Una persona del equipo te puede decir cuáles.
                [approved] se aprobó el { $since }. Una persona del equipo te puede decir qué sigue.
                [declined] no pudo aprobarse; la decisión es del { $since }. Si quieres, puedes pedir que una persona del equipo la revise de nuevo.
                [paid_out] terminó el { $since } con la entrega del dinero.
               *[other] está en trámite desde el { $since }.
            }
       *[neutral] Su solicitud { $number } ({ $name }) { $state ->
                [received] se recibió el { $since }.
                [checking] está en revisión desde el { $since }.
                [documents_missing] está a la espera de algunos documentos desde el { $since }. Una persona de nuestro equipo puede decirle cuáles son.
                [approved] se aprobó el { $since }. Una persona de nuestro equipo puede decirle los siguientes pasos.
                [declined] no pudo aprobarse; la decisión es del { $since }. Si quiere, puede pedir que una persona de nuestro equipo la revise de nuevo.
                [paid_out] concluyó el { $since } con la entrega del dinero.
               *[other] está en trámite desde el { $since }.
            }
    }
utter_no_application =
    { $formality ->
        [formal] No encuentro ninguna solicitud en trámite a su nombre. Si esperaba ver una, una persona de nuestro equipo puede verificarlo con gusto.
        [casual] No encuentro ninguna solicitud en curso. Si esperabas ver una, una persona del equipo lo puede revisar.
       *[neutral] No encuentro ninguna solicitud en curso. Si esperaba ver una, una persona de nuestro equipo puede revisarlo.
    }
utter_balance =
    { $formality ->
        [formal] Este es su saldo pendiente al { $as_of }:
            { $items }
        [casual] Esto es lo que te queda por pagar al { $as_of }:
            { $items }
       *[neutral] Esto es lo que queda por pagar al { $as_of }:
            { $items }
    }
item_balance = • { $number }, { $name }: { $principal } de capital; para liquidarlo hoy, { $payoff } con intereses incluidos
item_balance_arrears = • { $number }, { $name }: { $principal } de capital; de cuotas anteriores quedan por pagar { $arrears }; para liquidarlo hoy, { $payoff } con intereses incluidos
utter_next_payment =
    { $formality ->
        [formal] Con gusto le indico lo próximo por pagar:
            { $items }
        [casual] Esto es lo próximo que te toca pagar:
            { $items }
       *[neutral] Esto es lo próximo por pagar:
            { $items }
    }
item_next_payment = • { $number }, { $name }: { $payment } el { $due }
item_next_payment_overdue =
    • { $number }, { $name }: { $payment } el { $due }; quedan por pagar { $arrears } de cuotas anteriores. { $formality ->
        [casual] Si ahora se te hace difícil, cuéntame y vemos qué opciones hay.
        [formal] Si en este momento le resulta difícil, le ruego que me lo diga y vemos con usted qué opciones hay.
       *[neutral] Si en este momento le resulta difícil, dígamelo y vemos qué opciones hay.
    }
utter_schedule =
    { $formality ->
        [formal] Este es el plan de pagos de su préstamo { $number } ({ $name }):
            { $rows }
        [casual] Este es el plan de pagos de tu préstamo { $number } ({ $name }):
            { $rows }
       *[neutral] Plan de pagos de su préstamo { $number } ({ $name }):
            { $rows }
    }
utter_no_loan =
    { $formality ->
        [formal] No encuentro ningún préstamo vigente en su cuenta. Si esperaba ver uno, una persona de nuestro equipo puede verificarlo con gusto.
        [casual] No encuentro ningún préstamo activo en tu cuenta. Si esperabas ver uno, una persona del equipo lo puede revisar.
       *[neutral] No encuentro ningún préstamo activo en su cuenta. Si esperaba ver uno, una persona de nuestro equipo puede revisarlo.
    }
utter_statement =
    { $formality ->
        [formal]
            Con gusto le presento el estado de su préstamo al { $as_of }:
            { $items }
            Todas las cuotas pendientes están en el plan adjunto. Si necesita una copia certificada, una constancia o una copia del contrato, una persona de nuestro equipo se la prepara.
        [casual]
            Así está tu préstamo al { $as_of }:
            { $items }
            Todas las cuotas que faltan están en el plan adjunto. Si necesitas una copia certificada, una constancia o tu contrato, te lo prepara una persona del equipo.
       *[neutral]
            Estado de cuenta de su préstamo al { $as_of }:
            { $items }
            Todas las cuotas pendientes están en el plan adjunto. Las copias certificadas, las constancias y las copias del contrato las prepara una persona de nuestro equipo.
    }

utter_statement_noted =
    { $formality ->
        [formal] Con mucho gusto. Una persona de nuestro equipo preparará el documento y, a más tardar el { $by }, se comunicará con usted. Su referencia es { $reference }.
        [casual] Listo. Una persona del equipo prepara el documento y, a más tardar el { $by }, te escribe. Tu referencia es { $reference }.
       *[neutral] De acuerdo. Una persona de nuestro equipo preparará el documento y, a más tardar el { $by }, le responderá. Su referencia es { $reference }.
    }
utter_payment_noted =
    { $formality ->
        [formal] Le agradezco que nos informe de su pago. Lo verificaremos y, a más tardar el { $by }, recibirá nuestra respuesta; su referencia es { $reference }. Si se cruzó con un recordatorio, le ruego que no lo tenga en cuenta.
        [casual] Gracias por avisar que pagaste. Lo revisamos y, a más tardar el { $by }, te respondemos; tu referencia es { $reference }. Si se cruzó con un recordatorio, no le hagas caso.
       *[neutral] Gracias por avisar de su pago. Lo revisaremos y, a más tardar el { $by }, le responderemos; su referencia es { $reference }. Si se cruzó con un recordatorio, no lo tenga en cuenta.
    }
utter_contact_change_noted =
    { $formality ->
        [formal] Hemos tomado nota. Por su seguridad, una persona de nuestro equipo le llamará al número que ya tenemos registrado, a más tardar el { $by }, para confirmar el cambio. Su referencia es { $reference }.
        [casual] Anotado. Por seguridad, una persona del equipo te llamará al número que ya tenemos, a más tardar el { $by }, para confirmar el cambio. Tu referencia es { $reference }.
       *[neutral] Queda anotado. Por seguridad, una persona de nuestro equipo le llamará al número que ya tenemos, a más tardar el { $by }, para confirmar el cambio. Su referencia es { $reference }.
    }

utter_ask_new_contact =
    { $formality ->
        [formal] ¿Sería tan amable de indicarme el nuevo correo o el nuevo teléfono? Puede escribirlo aquí; si el número es de otro país, con el código del país.
        [casual] ¿Cuál es el nuevo correo o el nuevo teléfono? Escríbelo aquí; si el número es de otro país, con el código del país.
       *[neutral] ¿Cuál es el nuevo correo o el nuevo teléfono? Escríbalo aquí; si el número es de otro país, con el código del país.
    }

utter_contact_not_read =
    { $formality ->
        [formal] Lamento no distinguir ahí con claridad un correo o un teléfono. Le ruego que escriba solo el nuevo, completo: un correo como nombre@example.com, o un número con el código del país.
        [casual] No logro distinguir ahí un correo o un teléfono. Escribe solo el nuevo, completo: un correo como nombre@example.com, o un número con el código del país.
       *[neutral] No distingo ahí con claridad un correo o un teléfono. Escriba solo el nuevo, completo: un correo como nombre@example.com, o un número con el código del país.
    }

utter_contact_read =
    { $formality ->
        [formal] He anotado { $contact } como su nuevo { $way ->
                [phone] teléfono
               *[email] correo
            }. El cambio será válido cuando una persona de nuestro equipo lo haya confirmado con usted.
        [casual] Anotado: { $contact } es tu nuevo { $way ->
                [phone] teléfono
               *[email] correo
            }. El cambio vale cuando una persona del equipo lo confirme contigo.
       *[neutral] Queda anotado { $contact } como su nuevo { $way ->
                [phone] teléfono
               *[email] correo
            }. El cambio valdrá cuando una persona de nuestro equipo lo confirme con usted.
    }

utter_contact_on_file =
    { $formality ->
        [formal] Ese { $way ->
                [phone] teléfono
               *[email] correo
            } es el que ya tenemos registrado; no es necesario cambiar nada.
        [casual] Ese { $way ->
                [phone] teléfono
               *[email] correo
            } ya lo tenemos, no hay que cambiar nada.
       *[neutral] Ese { $way ->
                [phone] teléfono
               *[email] correo
            } ya está registrado; no hace falta cambiar nada.
    }

utter_contact_changed =
    { $formality ->
        [formal] El cambio está confirmado: su { $way ->
                [phone] teléfono
               *[email] correo
            } registrado es ahora { $contact }. Si usted no lo solicitó, le ruego que nos lo diga de inmediato.
        [casual] Cambio confirmado: tu { $way ->
                [phone] teléfono
               *[email] correo
            } registrado ahora es { $contact }. Si no lo pediste tú, avísanos enseguida.
       *[neutral] El cambio está confirmado: su { $way ->
                [phone] teléfono
               *[email] correo
            } registrado ahora es { $contact }. Si usted no lo pidió, avísenos de inmediato.
    }

utter_contact_declined =
    { $formality ->
        [formal] No hemos cambiado su { $way ->
                [phone] teléfono
               *[email] correo
            } a { $contact }, porque { $why ->
                [unreached] no logramos comunicarnos con usted para confirmarlo
                [bounced] los mensajes no llegan ahí
               *[unsure] no pudimos comprobar que la solicitud fuera suya
            }. Se mantiene el que ya teníamos. Si todavía desea el cambio, le ruego que nos escriba aquí.
        [casual] No cambiamos tu { $way ->
                [phone] teléfono
               *[email] correo
            } a { $contact }, porque { $why ->
                [unreached] no logramos comunicarnos contigo para confirmarlo
                [bounced] los mensajes no llegan ahí
               *[unsure] no pudimos comprobar que lo pidieras tú
            }. Se queda el que ya teníamos. Si todavía quieres el cambio, escríbenos aquí.
       *[neutral] No hemos cambiado su { $way ->
                [phone] teléfono
               *[email] correo
            } a { $contact }, porque { $why ->
                [unreached] no logramos comunicarnos con usted para confirmarlo
                [bounced] los mensajes no llegan ahí
               *[unsure] no pudimos comprobar que la solicitud fuera suya
            }. Se mantiene el que ya teníamos. Si todavía quiere el cambio, escríbanos aquí.
    }

utter_payment_read =
    { $formality ->
        [formal]
            Sobre su pago he anotado lo siguiente:
            { $items }
            Si algo no es correcto, le ruego que me lo diga.
        [casual]
            De tu pago anoté esto:
            { $items }
            Si algo no está bien, dímelo.
       *[neutral]
            De su pago he anotado lo siguiente:
            { $items }
            Si algo no es correcto, dígamelo.
    }

utter_payment_found =
    { $formality ->
        [formal]
            Le confirmo que el pago del que nos informó ya nos ha llegado:
            { $items }
        [casual]
            Tu pago ya nos ha llegado:
            { $items }
       *[neutral]
            El pago del que nos avisó ya nos ha llegado:
            { $items }
    }

utter_payment_missing =
    { $formality ->
        [formal]
            Por ahora no hemos encontrado el pago del que nos informó:
            { $items }
            Algunos pagos tardan unos días en llegar. Si nos envía aquí una foto o un PDF del comprobante, con gusto lo buscaremos de nuevo.
        [casual]
            Por ahora no encontramos tu pago:
            { $items }
            Algunos pagos tardan unos días en llegar. Manda aquí una foto o un PDF del comprobante y lo buscamos otra vez.
       *[neutral]
            Por ahora no hemos encontrado el pago del que nos avisó:
            { $items }
            Algunos pagos tardan unos días en llegar. Si nos envía aquí una foto o un PDF del comprobante, lo buscaremos de nuevo.
    }

item_payment_amount = • Importe: { $amount }

item_payment_day = • Pagado el: { $paid_on }

item_case_reference = • Referencia: { $reference }

utter_contact_letter =
    El { $way ->
            [phone] teléfono
           *[email] correo
        } que { $lender } tenía registrado para usted ha cambiado, y este ya no se usa. Si usted lo pidió, no tiene que hacer nada. Si no fue así, comuníquese de inmediato con { $lender }.

utter_contact_letter_subject = Sus datos de contacto en { $lender } han cambiado

utter_book_down =
    { $formality ->
        [formal] Lamento no poder consultar el sistema de cuentas en este momento, y prefiero no darle cifras sin certeza. Le ruego que lo intente más tarde o que hable con una persona de nuestro equipo.
        [casual] Ahora mismo no puedo consultar el sistema de cuentas y prefiero no adivinar. Prueba más tarde o habla con una persona del equipo.
       *[neutral] En este momento no puedo consultar el sistema de cuentas y prefiero no darle cifras sin certeza. Inténtelo más tarde o hable con una persona de nuestro equipo.
    }

utter_relief_options =
    { $formality ->
        [formal] Si no le es posible pagar según lo acordado, pueden estudiarse estas opciones. La decisión la toma una persona de nuestro equipo, junto con usted:
            { $items }
        [casual] Si ahora no puedes pagar como se acordó, se pueden ver estas opciones. Decide una persona del equipo, junto contigo:
            { $items }
       *[neutral] Si no le es posible pagar según lo acordado, se pueden ver estas opciones. Decide una persona de nuestro equipo, junto con usted:
            { $items }
    }

item_relief_pause = • Una pausa: no se paga nada durante { $months }

item_relief_pause_waived = • Una pausa sin intereses: no se paga nada durante { $months } y no se suman intereses

item_relief_interest_only = • Solo intereses durante { $months }

item_relief_reduced = • Pagos más bajos: el { $percent } de la cuota durante { $months }

item_relief_extension = • Un plazo más largo ({ $months } más), con cuotas más bajas

item_relief_arrears = • Lo atrasado se reparte a lo largo de { $months }

utter_relief_own_loan =
    { $formality ->
        [formal] Le presento, como ejemplo, lo que podría estudiarse para su préstamo { $number }. La cuota actual es de { $instalment }. La decisión la toma una persona de nuestro equipo, junto con usted:
            { $items }
        [casual] Esto es, como ejemplo, lo que se puede ver para tu préstamo { $number }. Hoy la cuota es de { $instalment }. Decide una persona del equipo, junto contigo:
            { $items }
       *[neutral] Esto es, como ejemplo, lo que se puede ver para su préstamo { $number }. La cuota actual es de { $instalment }. Decide una persona de nuestro equipo, junto con usted:
            { $items }
    }

item_relief_own_pause = • Nada durante { $months }; después, { $instalment } al mes; en total, { $difference } más

item_relief_own_interest_only = • Solo intereses ({ $first } al mes) durante { $months }; después, { $instalment } al mes; en total, { $difference } más

item_relief_own_reduced = • { $first } al mes durante { $months }; después, { $instalment } al mes; en total, { $difference } más

item_relief_own_extension = • Un plazo más largo ({ $months } más): { $instalment } al mes; en total, { $difference } más

item_relief_own_arrears = • Lo atrasado, repartido a lo largo de { $months }: mientras tanto, { $first } al mes; en total, { $difference } más

utter_reminder_before =
    { $formality ->
        [formal] Permítame recordarle que la cuota de { $amount } de su préstamo { $number } vence el { $due }. Si el pago ya está en camino, no hace falta que haga nada. Si le resulta difícil pagar, le ruego que nos escriba antes de esa fecha y buscaremos con usted una solución.
        [casual] Te recuerdo que la cuota de { $amount } de tu préstamo { $number } vence el { $due }. Si el pago ya está en camino, no tienes que hacer nada. Si se te hace difícil pagar, escríbenos antes de esa fecha y buscamos contigo una solución.
       *[neutral] Le recuerdo que la cuota de { $amount } de su préstamo { $number } vence el { $due }. Si el pago ya está en camino, no hace falta que haga nada. Si le resulta difícil pagar, escríbanos antes de esa fecha y buscaremos con usted una solución.
    }

utter_reminder_after =
    { $formality ->
        [formal] La cuota de { $amount } de su préstamo { $number } vencía el { $due } y todavía no nos ha llegado. Si ya pagó, le ruego que me lo diga y lo revisaremos. Si le resulta difícil pagar, escríbanos, por favor: hay opciones, y le responderá una persona.
        [casual] La cuota de { $amount } de tu préstamo { $number } vencía el { $due } y todavía no nos ha llegado. Si ya pagaste, dímelo y lo revisamos. Si se te hace difícil pagar, escríbenos: hay opciones, y te responde una persona.
       *[neutral] La cuota de { $amount } de su préstamo { $number } vencía el { $due } y todavía no nos ha llegado. Si ya pagó, dígamelo y lo revisaremos. Si le resulta difícil pagar, escríbanos: hay opciones, y le responderá una persona.
    }

utter_reminders_stopped =
    { $formality ->
        [formal] Por supuesto, ya no le recordaré las cuotas. Las fechas de vencimiento no cambian, y puede pedirme recordatorios de nuevo cuando lo desee.
        [casual] Listo, ya no te recuerdo las cuotas. Las fechas de vencimiento no cambian, y puedes pedirme recordatorios otra vez cuando quieras.
       *[neutral] De acuerdo, ya no le recordaré las cuotas. Las fechas de vencimiento no cambian, y puede pedirme recordatorios de nuevo cuando quiera.
    }

utter_reminders_on =
    { $formality ->
        [formal] Por supuesto, le enviaré un recordatorio antes de que venza cada cuota.
        [casual] Claro, te lo recuerdo antes de que venza cada cuota.
       *[neutral] De acuerdo, se lo recordaré antes de que venza cada cuota.
    }

## cases

utter_case_opened =
    { $formality ->
        [formal] { $case ->
                [hardship] Le agradezco de corazón la confianza de contármelo. Ha hecho bien en decirlo, y no tiene que afrontar esto sin apoyo.
                [restructure] Le agradezco que me haya dicho lo que necesita. Una persona de nuestro equipo leerá su petición con calma.
                [complaint] Lamento sinceramente lo ocurrido. Su queja es importante y la tomamos muy en serio.
                [dispute] Le agradezco que nos lo haya señalado. Se revisará con todo cuidado lo que usted indica.
                [harassment] Nadie debe recibir un trato así, y lamento sinceramente que le haya ocurrido. Le ruego que conserve los mensajes y el registro de llamadas; una persona de nuestro equipo se ocupará de este asunto.
                [fraud] Le agradezco que nos haya avisado. Esto se revisará antes de pedirle a usted cualquier otra cosa; mientras tanto, le ruego que no comparta códigos ni contraseñas con nadie.
                [human] Por supuesto. Una persona de nuestro equipo continuará esta conversación con usted.
                [failed] Le ruego me disculpe: lo he intentado tres veces y no he logrado ayudarle. Una persona de nuestro equipo se hará cargo.
                [down] Le ruego me disculpe: mi sistema tiene un problema técnico. Su mensaje ha quedado guardado.
               *[request] Su petición ha quedado anotada. La leerá una persona de nuestro equipo.
            } { $open ->
                [closed] Nuestra oficina está cerrada en este momento; a más tardar el { $by }, tendrá usted una respuesta. Su referencia es { $reference }.
               *[open] A más tardar el { $by }, tendrá usted una respuesta. Su referencia es { $reference }.
            }
        [casual] { $case ->
                [hardship] Gracias por la confianza de contármelo. Hiciste bien en decirlo, y no tienes que pasar por esto sin apoyo.
                [restructure] Gracias por decirme lo que necesitas. Una persona del equipo va a leer tu petición con calma.
                [complaint] Siento mucho lo que pasó. Tu queja importa y la tomamos en serio.
                [dispute] Gracias por avisarnos. Vamos a revisar con cuidado lo que señalas.
                [harassment] Nadie debe tratarte así, y siento mucho que te haya pasado. Guarda los mensajes y el registro de llamadas, por favor; una persona del equipo se va a ocupar de esto.
                [fraud] Gracias por avisarnos. Vamos a revisar esto antes de pedirte cualquier otra cosa; mientras tanto, no compartas códigos ni contraseñas con nadie.
                [human] Claro. Una persona del equipo sigue la conversación contigo.
                [failed] Disculpa: lo intenté tres veces y no logré ayudarte. Una persona del equipo se hace cargo.
                [down] Disculpa: mi sistema tiene un problema técnico. Tu mensaje está guardado.
               *[request] Tu petición queda anotada. La va a leer una persona del equipo.
            } { $open ->
                [closed] Ahora la oficina está cerrada; a más tardar el { $by }, tendrás una respuesta. Tu referencia es { $reference }.
               *[open] A más tardar el { $by }, tendrás una respuesta. Tu referencia es { $reference }.
            }
       *[neutral] { $case ->
                [hardship] Gracias por la confianza de contármelo. Ha hecho bien en decirlo, y no tiene que pasar por esto sin apoyo.
                [restructure] Gracias por decirme lo que necesita. Una persona de nuestro equipo leerá su petición con calma.
                [complaint] Lamento mucho lo ocurrido. Su queja importa y la tomamos en serio.
                [dispute] Gracias por avisarnos. Se revisará con cuidado lo que usted señala.
                [harassment] Nadie debe recibir un trato así, y lamento mucho que le haya ocurrido. Por favor, guarde los mensajes y el registro de llamadas; una persona de nuestro equipo se ocupará de esto.
                [fraud] Gracias por avisarnos. Vamos a revisar esto antes de pedirle cualquier otra cosa; mientras tanto, no comparta códigos ni contraseñas con nadie.
                [human] Claro. Una persona de nuestro equipo seguirá la conversación con usted.
                [failed] Disculpe: lo he intentado tres veces y no he logrado ayudarle. Una persona de nuestro equipo se hará cargo.
                [down] Disculpe: mi sistema tiene un problema técnico. Su mensaje está guardado.
               *[request] Su petición queda anotada. La leerá una persona de nuestro equipo.
            } { $open ->
                [closed] Ahora la oficina está cerrada; a más tardar el { $by }, tendrá una respuesta. Su referencia es { $reference }.
               *[open] A más tardar el { $by }, tendrá una respuesta. Su referencia es { $reference }.
            }
    }
utter_ask_case_story =
    { $case ->
        [hardship]
            { $formality ->
                [formal] Si le parece bien, cuénteme cómo está su situación, con sus propias palabras. Puede decir tanto o tan poco como desee.
                [casual] Si quieres, cuéntame cómo están las cosas, con tus palabras. Cuenta lo que quieras, mucho o poco.
               *[neutral] Si quiere, cuénteme cómo está su situación, con sus palabras. Cuente lo que quiera, mucho o poco.
            }
        [restructure]
            { $formality ->
                [formal] Si le parece bien, cuénteme qué ha cambiado, con sus propias palabras. Puede decir tanto o tan poco como desee.
                [casual] Si quieres, cuéntame qué ha cambiado, con tus palabras. Cuenta lo que quieras, mucho o poco.
               *[neutral] Si quiere, cuénteme qué ha cambiado, con sus palabras. Cuente lo que quiera, mucho o poco.
            }
        [dispute]
            { $formality ->
                [formal] ¿Sería tan amable de contarme qué dato, cargo o saldo no le parece correcto? Con sus propias palabras y con el detalle que desee.
                [casual] ¿Qué dato, cargo o saldo no te cuadra? Cuéntamelo con tus palabras, con el detalle que quieras.
               *[neutral] ¿Qué dato, cargo o saldo no le parece correcto? Cuéntemelo con sus palabras, con el detalle que desee.
            }
        [harassment]
            { $formality ->
                [formal] Le escucho. Si se siente con ánimo, cuénteme con sus propias palabras lo sucedido, con toda calma.
                [casual] Te escucho. Si te sientes con ánimo, cuéntame con tus palabras lo que pasó, sin prisa.
               *[neutral] Le escucho. Si se siente con ánimo, cuénteme con sus palabras lo sucedido, sin prisa.
            }
        [fraud]
            { $formality ->
                [formal] ¿Podría contarme qué ha notado, con sus propias palabras? Le ruego que no incluya códigos ni contraseñas.
                [casual] ¿Qué notaste? Cuéntamelo con tus palabras, sin poner códigos ni contraseñas.
               *[neutral] ¿Qué ha notado? Cuéntemelo con sus palabras, sin incluir códigos ni contraseñas.
            }
       *[complaint]
            { $formality ->
                [formal] Le escucho con atención. Cuénteme con sus propias palabras lo sucedido, con la extensión que desee.
                [casual] Te escucho. Cuéntame con tus palabras lo que pasó, con todo el detalle que quieras.
               *[neutral] Le escucho. Cuénteme con sus palabras lo sucedido, con el detalle que desee.
            }
    }
utter_ask_case_wish =
    { $case ->
        [hardship]
            { $formality ->
                [formal] ¿Qué le aliviaría más en este momento? Puede ser, por ejemplo, una pausa, cuotas más bajas u otra fecha de pago; una persona de nuestro equipo verá con usted lo que sea posible.
                [casual] ¿Qué te ayudaría más ahora? Por ejemplo, una pausa, cuotas más bajas u otra fecha; una persona del equipo verá contigo lo que sea posible.
               *[neutral] ¿Qué le ayudaría más en este momento? Por ejemplo, una pausa, cuotas más bajas u otra fecha de pago; una persona de nuestro equipo verá con usted lo que sea posible.
            }
        [restructure]
            { $formality ->
                [formal] ¿Qué cambio le resultaría más útil? Puede ser, por ejemplo, una pausa, cuotas más bajas u otra fecha de pago; una persona de nuestro equipo verá con usted lo que sea posible.
                [casual] ¿Qué cambio te serviría más? Por ejemplo, una pausa, cuotas más bajas u otra fecha; una persona del equipo verá contigo lo que sea posible.
               *[neutral] ¿Qué cambio le serviría más? Por ejemplo, una pausa, cuotas más bajas u otra fecha de pago; una persona de nuestro equipo verá con usted lo que sea posible.
            }
        [dispute]
            { $formality ->
                [formal] A su entender, ¿cuál sería el dato correcto o cómo debería quedar resuelto?
                [casual] Para ti, ¿cuál sería el dato correcto o cómo debería quedar?
               *[neutral] Según usted, ¿cuál sería el dato correcto o cómo debería quedar?
            }
        [harassment]
            { $formality ->
                [formal] ¿Qué le daría más tranquilidad en este momento?
                [casual] ¿Qué te daría más tranquilidad ahora?
               *[neutral] ¿Qué le daría más tranquilidad ahora?
            }
        [fraud]
            { $formality ->
                [formal] ¿Qué necesita usted con más urgencia de nuestra parte?
                [casual] ¿Qué es lo más urgente para ti?
               *[neutral] ¿Qué es lo más urgente para usted?
            }
       *[complaint]
            { $formality ->
                [formal] ¿Qué haría falta, a su juicio, para que este asunto quedara bien resuelto?
                [casual] ¿Qué haría falta para que esto quede bien para ti?
               *[neutral] ¿Qué haría falta para que esto quede bien resuelto para usted?
            }
    }
utter_ask_case_since =
    { $case ->
        [hardship]
            { $formality ->
                [formal] ¿Desde cuándo atraviesa esta situación? Con una fecha aproximada es suficiente.
                [casual] ¿Desde cuándo pasas por esto? Con una idea aproximada basta.
               *[neutral] ¿Desde cuándo pasa por esto? Basta con una fecha aproximada.
            }
        [restructure]
            { $formality ->
                [formal] ¿Desde cuándo considera necesario este cambio? Con una fecha aproximada es suficiente.
                [casual] ¿Desde cuándo necesitas este cambio? Con una idea aproximada basta.
               *[neutral] ¿Desde cuándo necesita este cambio? Basta con una fecha aproximada.
            }
        [dispute]
            { $formality ->
                [formal] ¿Desde cuándo lo ha observado? Con una fecha aproximada es suficiente.
                [casual] ¿Desde cuándo lo notas? Con una idea aproximada basta.
               *[neutral] ¿Desde cuándo lo ha notado? Basta con una fecha aproximada.
            }
        [fraud]
            { $formality ->
                [formal] ¿Cuándo lo advirtió por primera vez? Con una fecha aproximada es suficiente.
                [casual] ¿Cuándo lo notaste por primera vez? Con una idea aproximada basta.
               *[neutral] ¿Cuándo lo notó por primera vez? Basta con una fecha aproximada.
            }
       *[complaint]
            { $formality ->
                [formal] ¿Cuándo sucedió, o desde cuándo sucede? Con una fecha aproximada es suficiente.
                [casual] ¿Cuándo pasó, o desde cuándo pasa? Con una idea aproximada basta.
               *[neutral] ¿Cuándo ocurrió, o desde cuándo ocurre? Basta con una fecha aproximada.
            }
    }
utter_case_completed =
    { $formality ->
        [formal] Le agradezco { $case ->
                [hardship] su confianza
                [restructure] su confianza
                [harassment] su confianza
               *[complaint] el tiempo que ha dedicado a explicarlo
            }. Todo está ya en manos de una persona de nuestro equipo y, a más tardar el { $by }, tendrá usted una respuesta. Su referencia es { $reference }; puede añadir aquí lo que desee en cualquier momento.
        [casual] Gracias por { $case ->
                [hardship] tu confianza
                [restructure] tu confianza
                [harassment] tu confianza
               *[complaint] explicarlo
            }. Ya lo tiene todo una persona del equipo y, a más tardar el { $by }, tendrás una respuesta. Tu referencia es { $reference }; puedes añadir aquí lo que quieras, cuando quieras.
       *[neutral] Gracias por { $case ->
                [hardship] su confianza
                [restructure] su confianza
                [harassment] su confianza
               *[complaint] explicarlo
            }. Ya lo tiene todo una persona de nuestro equipo y, a más tardar el { $by }, tendrá una respuesta. Su referencia es { $reference }; puede añadir aquí lo que quiera en cualquier momento.
    }
utter_case_kept =
    { $formality ->
        [formal] Por supuesto, dejamos aquí las preguntas. Lo que me ha contado queda guardado con la referencia { $reference } y, a más tardar el { $by }, le responderá una persona de nuestro equipo. No necesita hacer nada más.
        [casual] Claro, dejamos aquí las preguntas. Lo que me contaste queda guardado con la referencia { $reference } y, a más tardar el { $by }, te responde una persona del equipo. No necesitas hacer nada más.
       *[neutral] De acuerdo, dejamos aquí las preguntas. Lo que me ha contado queda guardado con la referencia { $reference } y, a más tardar el { $by }, le responderá una persona de nuestro equipo. No necesita hacer nada más.
    }
utter_case_known =
    { $formality ->
        [formal] Le agradezco que me lo diga. Lo he añadido a su caso { $reference }, donde lo verá la persona que lo atiende; a más tardar el { $by }, tendrá usted una respuesta.
        [casual] Gracias por decírmelo. Lo añadí a tu caso { $reference }, donde lo verá la persona que lo atiende; a más tardar el { $by }, tendrás una respuesta.
       *[neutral] Gracias por decírmelo. Lo he añadido a su caso { $reference }, donde lo verá la persona que lo atiende; a más tardar el { $by }, tendrá una respuesta.
    }
utter_crisis =
    { $formality ->
        [formal] Le agradezco mucho que me lo haya dicho. Usted importa más que cualquier préstamo.
            Por favor, busque apoyo ahora mismo:
            { $helpline }
            He pedido a una persona de nuestro equipo que se una a esta conversación (referencia { $reference }). ¿Hay alguien de confianza cerca de usted en este momento?
        [casual] Me alegra que me lo hayas dicho. Tú importas más que cualquier préstamo.
            Por favor, busca apoyo ahora mismo:
            { $helpline }
            He pedido a una persona del equipo que se una a esta conversación (referencia { $reference }). ¿Hay alguien de confianza cerca de ti ahora?
       *[neutral] Me alegra que me lo haya dicho. Usted importa más que cualquier préstamo.
            Por favor, busque apoyo ahora mismo:
            { $helpline }
            He pedido a una persona de nuestro equipo que se una a esta conversación (referencia { $reference }). ¿Hay alguien de confianza cerca de usted ahora?
    }
utter_missed_payment =
    { $formality ->
        [formal] Le agradezco que me lo diga. Un pago que no llegó a tiempo puede ponerse al día; esto le será útil:
            { $items }
            Si en este momento le resulta difícil, puede decírmelo con toda confianza.
        [casual] Gracias por decírmelo. Un pago que no llegó a tiempo se puede poner al día; esto te sirve:
            { $items }
            Si ahora se te hace difícil, dímelo con confianza.
       *[neutral] Gracias por decírmelo. Un pago que no llegó a tiempo se puede poner al día; esto le será útil:
            { $items }
            Si ahora le resulta difícil, puede decírmelo con confianza.
    }
utter_cases =
    { $formality ->
        [formal] Permítame mostrarle el estado de sus casos:
            { $items }
        [casual] Así van tus casos:
            { $items }
       *[neutral] Este es el estado de sus casos:
            { $items }
    }
item_case =
    • { $reference } ({ $case ->
        [hardship] apoyo con los pagos
        [restructure] ajuste de los pagos
        [complaint] queja
        [dispute] aclaración
        [harassment] trato recibido
        [fraud] posible fraude
        [crisis] apoyo personal
        [human] conversación con una persona
        [failed] consulta que pasó a una persona
        [down] mensaje recibido durante un problema técnico
       *[request] petición
    }): { $state ->
        [new] registrado; respuesta a más tardar el { $by }
        [waiting] pendiente de nuestro equipo; respuesta a más tardar el { $by }
        [held] lo atiende una persona de nuestro equipo; respuesta a más tardar el { $by }
        [with_borrower] { $formality ->
            [casual] a la espera de tu respuesta
           *[neutral] a la espera de su respuesta
        }
        [resolved] resuelto
        [reopened] abierto de nuevo; respuesta a más tardar el { $by }
       *[closed] cerrado
    }
utter_no_case =
    { $formality ->
        [formal] No encuentro ningún caso en esta conversación. ¿Desea que abra uno para usted?
        [casual] No encuentro ningún caso en esta conversación. ¿Quieres que abra uno?
       *[neutral] No encuentro ningún caso en esta conversación. ¿Quiere que abra uno?
    }
utter_officer_joined =
    { $formality ->
        [formal] Le atiende ahora { $officer }, de nuestro equipo, que ya puede leer esta conversación. Mientras tanto, yo dejaré de escribir.
        [casual] Ya está aquí { $officer }, de nuestro equipo, y puede leer la conversación. Mientras tanto, yo no escribo.
       *[neutral] Ya está aquí { $officer }, de nuestro equipo, y puede leer esta conversación. Mientras tanto, yo no escribiré.
    }
utter_officer_away =
    { $formality ->
        [formal] { $officer } no puede responderle en este momento. Todo lo que usted nos ha escrito queda guardado; otra persona de nuestro equipo continuará con su caso y, a más tardar el { $by }, tendrá usted una respuesta. Hasta entonces, vuelvo a atenderle yo, el asistente.
        [casual] { $officer } no puede responderte por ahora. Todo lo que escribiste está guardado; otra persona del equipo sigue con tu caso y, a más tardar el { $by }, te responde. Mientras tanto, aquí te respondo otra vez yo, el asistente.
       *[neutral] { $officer } no puede responderle por el momento. Todo lo que usted nos ha escrito está guardado; otra persona de nuestro equipo seguirá con su caso y, a más tardar el { $by }, le responderá. Mientras tanto, vuelvo a responderle yo, el asistente.
    }

utter_officer_left =
    { $formality ->
        [formal] { $officer } me ha devuelto la conversación; vuelvo a atenderle yo, el asistente. Su caso sigue en curso.
        [casual] { $officer } me devolvió la conversación; te respondo otra vez yo, el asistente. Tu caso sigue en curso.
       *[neutral] { $officer } me ha devuelto la conversación; vuelvo a responderle yo, el asistente. Su caso sigue en curso.
    }
utter_case_resolved =
    { $formality ->
        [formal] Por nuestra parte, su caso { $reference } ha quedado resuelto. Si para usted queda algo pendiente, le ruego que nos escriba aquí.
        [casual] De nuestro lado, tu caso { $reference } está resuelto. Si para ti queda algo pendiente, escríbenos aquí.
       *[neutral] Por nuestra parte, su caso { $reference } está resuelto. Si para usted queda algo pendiente, escríbanos aquí.
    }

## feedback

utter_ask_score =
    { $formality ->
        [formal] ¿Cómo valoraría nuestra atención, del 1 (mala) al 5 (muy buena)? Le agradezco su opinión.
        [casual] ¿Qué tal te fue, del 1 (mal) al 5 (muy bien)?
       *[neutral] ¿Qué le pareció la atención, del 1 (mala) al 5 (muy buena)?
    }
utter_ask_comment =
    { $score ->
        [1]
            { $formality ->
                [formal] Le agradezco su calificación de { $score } sobre 5 y lamento que la experiencia no haya sido buena. ¿Desea contarnos el motivo? Si prefiere no hacerlo, basta con un «no».
                [casual] Gracias por tu calificación de { $score } sobre 5; siento que no te haya ido bien. ¿Nos cuentas por qué? Si no quieres, basta con un «no».
               *[neutral] Gracias por su calificación de { $score } sobre 5; lamento que la experiencia no haya sido buena. ¿Quiere contarnos por qué? Si prefiere no hacerlo, basta con un «no».
            }
        [2]
            { $formality ->
                [formal] Le agradezco su calificación de { $score } sobre 5 y lamento que la experiencia no haya sido mejor. ¿Desea contarnos el motivo? Si prefiere no hacerlo, basta con un «no».
                [casual] Gracias por tu calificación de { $score } sobre 5; siento que no te haya ido mejor. ¿Nos cuentas por qué? Si no quieres, basta con un «no».
               *[neutral] Gracias por su calificación de { $score } sobre 5; lamento que la experiencia no haya sido mejor. ¿Quiere contarnos por qué? Si prefiere no hacerlo, basta con un «no».
            }
       *[other]
            { $formality ->
                [formal] Le agradezco su calificación de { $score } sobre 5. ¿Desea añadir unas palabras sobre el motivo? Si prefiere no hacerlo, basta con un «no».
                [casual] Gracias por tu calificación de { $score } sobre 5. ¿Nos cuentas por qué? Si no quieres, basta con un «no».
               *[neutral] Gracias por su calificación de { $score } sobre 5. ¿Quiere contarnos por qué? Si prefiere no hacerlo, basta con un «no».
            }
    }
utter_score_not_read =
    { $formality ->
        [formal] Le ruego que me indique un número del 1 al 5.
        [casual] ¿Me das un número del 1 al 5?
       *[neutral] Por favor, escriba un número del 1 al 5.
    }
utter_rating_saved =
    { $formality ->
        [formal] Le agradezco mucho su opinión. La leen personas de nuestro equipo y nos ayuda a mejorar.
        [casual] ¡Gracias! La gente del equipo lo lee y nos ayuda a mejorar.
       *[neutral] Gracias por su opinión. La leen personas de nuestro equipo y nos ayuda a mejorar.
    }
utter_feedback_saved =
    { $formality ->
        [formal] Le agradezco su sugerencia. Ya la he transmitido a nuestro equipo.
        [casual] ¡Gracias por la idea! Ya se la pasé al equipo.
       *[neutral] Gracias por su sugerencia. Ya la pasé a nuestro equipo.
    }
utter_praise_thanks =
    { $formality ->
        [formal] Es usted muy amable; transmitiré sus palabras a nuestro equipo. ¿Me permitiría pedirle una calificación?
        [casual] ¡Qué gusto leer eso! Se lo paso al equipo. ¿Me dejas pedirte una calificación?
       *[neutral] Muchas gracias, me alegra leerlo; se lo paso a nuestro equipo. ¿Puedo pedirle una calificación?
    }
utter_thumb_up =
    { $formality ->
        [formal] Muchas gracias por indicármelo.
        [casual] ¡Gracias!
       *[neutral] Gracias.
    }
utter_thumb_down =
    { $formality ->
        [formal] Lamento no haberle sido útil. ¿Podría decirme qué le faltó, o prefiere hablar con una persona de nuestro equipo?
        [casual] Siento que no te haya servido. ¿Qué faltó? Si prefieres, habla con una persona del equipo.
       *[neutral] Lamento que no le haya servido. ¿Qué faltó? También puede hablar con una persona de nuestro equipo.
    }

## the gate

utter_disclosure =
    { $formality ->
        [formal] Le atiende el asistente digital de { $lender }: soy un programa, no una persona. Nuestra conversación se guarda para responder a sus consultas y para que nuestro equipo pueda darles seguimiento; puede pedir hablar con una persona en cualquier momento.
        [casual] Soy el asistente digital de { $lender }: un programa, no una persona. Nuestra conversación se guarda para responder a tus preguntas y para que el equipo les dé seguimiento; puedes pedir hablar con una persona cuando quieras.
       *[neutral] Soy el asistente digital de { $lender }: un programa, no una persona. Nuestra conversación se guarda para responder a sus preguntas y para que nuestro equipo les dé seguimiento; puede pedir hablar con una persona en cualquier momento.
    }
utter_masked =
    { $secret ->
        [card]
            { $formality ->
                [formal] Por su seguridad, no he guardado el número de su tarjeta; nosotros nunca lo pedimos. Si lo envió a algún otro lugar, le ruego que solicite a su banco el cambio de la tarjeta.
                [casual] Por tu seguridad, no guardé el número de tu tarjeta; nunca lo pedimos. Si lo mandaste a otro lado, pide a tu banco que te cambie la tarjeta.
               *[neutral] Por su seguridad, no he guardado el número de su tarjeta; nunca lo pedimos. Si lo envió a otro lugar, pida a su banco que le cambie la tarjeta.
            }
       *[password]
            { $formality ->
                [formal] Por su seguridad, no he guardado su contraseña; nosotros nunca la pedimos. Si la envió a algún otro lugar, le ruego que la cambie.
                [casual] Por tu seguridad, no guardé tu contraseña; nunca la pedimos. Si la mandaste a otro lado, cámbiala.
               *[neutral] Por su seguridad, no he guardado su contraseña; nunca la pedimos. Si la envió a otro lugar, cámbiela.
            }
    }
utter_too_long =
    { $formality ->
        [formal] Su mensaje es demasiado largo y no se ha guardado. Le ruego que lo envíe con un máximo de { $limit } caracteres o en varias partes.
        [casual] Tu mensaje es demasiado largo y no se guardó. Mándalo con { $limit } caracteres como máximo o en varias partes.
       *[neutral] Su mensaje es demasiado largo y no se guardó. Envíelo con { $limit } caracteres como máximo o en varias partes.
    }
utter_empty =
    { $formality ->
        [formal] Su mensaje llegó vacío. Le ruego que escriba su consulta.
        [casual] Tu mensaje llegó vacío. ¿Qué me querías decir?
       *[neutral] El mensaje llegó vacío. Por favor, escriba su consulta.
    }
utter_too_fast =
    { $formality ->
        [formal] Han llegado varios mensajes a la vez. Le ruego que espere un momento y envíe el suyo de nuevo.
        [casual] Llegaron muchos mensajes a la vez. Espera un momento y mándalo otra vez.
       *[neutral] Llegaron muchos mensajes a la vez. Por favor, espere un momento y envíelo de nuevo.
    }
utter_attachment =
    { $formality ->
        [formal] Por ahora no puedo abrir aquí imágenes, mensajes de voz ni archivos. Le ruego que me lo escriba o que lo entregue a una persona de nuestro equipo.
        [casual] Por ahora no puedo abrir aquí imágenes, audios ni archivos. Escríbemelo o llévaselo a una persona del equipo.
       *[neutral] Por ahora no puedo abrir aquí imágenes, audios ni archivos. Por favor, escríbalo o entréguelo a una persona de nuestro equipo.
    }
utter_delayed =
    { $formality ->
        [formal] Le ruego disculpe la espera. Su mensaje está guardado y le responderé en un momento.
        [casual] Disculpa la espera. Tu mensaje está guardado y te respondo en un momento.
       *[neutral] Disculpe la espera. Su mensaje está guardado y le respondo en un momento.
    }

## pieces

opener-answer-1 =
    { $formality ->
        [formal] Por supuesto, será un gusto verlo con usted.
        [casual] Claro, lo vemos con gusto.
       *[neutral] Por supuesto, con gusto lo vemos.
    }
opener-answer-2 =
    { $formality ->
        [formal] Le agradezco que me lo consulte.
        [casual] Gracias por preguntarme.
       *[neutral] Gracias por su consulta.
    }
opener-answer-3 =
    { $formality ->
        [formal] Es un placer acompañarle en este tema.
        [casual] Aquí estoy para acompañarte en esto.
       *[neutral] Con gusto le acompaño en este tema.
    }
lead-answer-1 =
    { $formality ->
        [formal] Si me lo permite, se lo comento a continuación.
        [casual] Si te parece, te cuento.
       *[neutral] Si le parece bien, le cuento.
    }
lead-answer-2 =
    { $formality ->
        [formal] Tal vez le sea útil tener presente lo siguiente.
        [casual] Quizá te sirva saber esto.
       *[neutral] Quizá le sirva saber lo siguiente.
    }
closer-answer-1 =
    { $formality ->
        [formal] Cuando desee verlo con más calma, quedo a su disposición.
        [casual] Cuando quieras verlo con más calma, aquí estoy.
       *[neutral] Cuando quiera verlo con más calma, aquí estoy.
    }
closer-answer-2 =
    { $formality ->
        [formal] Le ruego que se tome todo el tiempo que necesite.
        [casual] Tómate el tiempo que necesites, sin prisa.
       *[neutral] Tómese el tiempo que necesite.
    }
closer-answer-3 =
    { $formality ->
        [formal] Si más adelante surge alguna duda, será un placer atenderle.
        [casual] Y si después te surge una duda, me escribes con confianza.
       *[neutral] Si más adelante surge alguna duda, escríbame con confianza.
    }
lead-task-1 =
    { $formality ->
        [formal] Solo un pequeño detalle, si me lo permite.
        [casual] Solo un detalle, si te parece.
       *[neutral] Solo un pequeño detalle, si le parece bien.
    }
lead-task-2 =
    { $formality ->
        [formal] Con su permiso, continúo.
        [casual] Si te parece, sigo.
       *[neutral] Si le parece bien, continúo.
    }

## buttons

button-products = Ver préstamos
button-rates = Tasas de interés
button-calculate = Calcular cuota
button-my_loan = Mi préstamo
button-next_payment = Próximo pago
button-human = Hablar con una persona
button-send_mail = Enviar código por correo
button-send_sms = Enviar código por SMS
button-share_number = Compartir mi teléfono
button-hardship = Me cuesta pagar
button-relief = Ajustar mis pagos
button-plan = Plan de pagos
button-apply = Cómo solicitarlo
button-documents = Documentos
button-say_yes = Sí
button-say_no = No
button-stop = Dejarlo aquí
button-more_formal = Más formal
button-more_casual = Más informal
button-shorter = Más breve
button-score_1 = 1 ★
button-score_2 = 2 ★
button-score_3 = 3 ★
button-score_4 = 4 ★
button-score_5 = 5 ★
button-complain = Presentar una queja
button-no_reminders = No quiero más recordatorios

## page

page-title = { $lender } – chat
page-heading = Asistente de { $lender }
page-welcome = Este es el asistente digital de { $lender }, un programa. Puede preguntar por préstamos en cualquiera de los idiomas disponibles y pedir hablar con una persona en cualquier momento.
page-input = Su mensaje
page-placeholder = Escriba su mensaje
page-send = Enviar
page-typing = El asistente está escribiendo…
page-connecting = Conectando…
page-offline = Sin conexión. Los mensajes se enviarán en cuanto se restablezca.
page-online = Conexión restablecida
page-not-sent = No enviado
page-retry = Reintentar
page-you = Usted
page-assistant = Asistente
page-officer = { $officer } (equipo de préstamos)
page-language = Idioma
page-unlink = Olvidar quién soy en este chat
page-unlink-confirm = Después de esto no se le reconocerá en este chat hasta que dé otro código. ¿Continuar?
page-new = Nueva conversación
page-new-confirm = La conversación actual dejará de verse en esta página; nuestro equipo la conserva. ¿Empezar una nueva?
page-thumbs = ¿Le sirvió esta respuesta?
page-thumb-up = Sí, me sirvió
page-thumb-down = No me sirvió
page-thumbed = Gracias, queda anotado
page-stars = Su calificación
page-star =
    { $count ->
        [one] { $count } estrella de 5
       *[other] { $count } estrellas de 5
    }
page-latest = Ir al último mensaje
page-skip = Ir al cuadro de texto
page-error = Algo salió mal. Inténtelo de nuevo en un momento.
page-log = Conversación

## units

unit-working-days =
    { $count ->
        [one] un día hábil
       *[other] { $count } días hábiles
    }

## Plans to look at

plan-quote = Plan de pagos: { $name }, { $amount } a { $term }
plan-loan = Plan de pagos del préstamo { $number } ({ $name })
plan-statement = Estado de cuenta del préstamo { $number } ({ $name })
plan-change = Préstamo { $number } ({ $name }): el plan de antes y el nuevo
plan-sum =
    { $count ->
        [one] Una cuota de { $payment }; { $total } en total, de los cuales { $interest } son intereses.
       *[other] { $count } cuotas, la primera de { $payment }; { $total } en total, de los cuales { $interest } son intereses.
    }
plan-sum-change = Antes: { $before } en total (cuotas: { $count_before }). Ahora: { $total } en total (cuotas: { $count }).
plan-number = N.º
plan-due = Vencimiento
plan-payment = Cuota
plan-principal = Capital
plan-interest = Intereses
plan-overdue = De cuotas anteriores
plan-balance = Saldo
plan-total = Total
plan-currency = Moneda
plan-each = Pago por cuota
plan-year = Pago por año
plan-left = Capital pendiente
plan-before = Antes
plan-now = Plan nuevo
plan-in = Todos los importes en { $currency }.
plan-example = Es un ejemplo, no una oferta.
plan-made = Al { $as_of }.
plan-rate = Tasa de interés anual
plan-apr = Tasa anual con todos los costos (APR)
plan-fee = Comisión de apertura
plan-owed = Capital pendiente
plan-arrears = De cuotas anteriores, por pagar
plan-payoff = Para liquidarlo hoy, con intereses incluidos
plan-borrower = Titular del préstamo
plan-source = Tomado del libro de préstamos de { $lender } al { $as_of }. Este estado de cuenta no está certificado; las copias certificadas las prepara una persona de nuestro equipo.
plan-page = Página { $page } de { $pages }
plan-table = Todas las cuotas
plan-save = Guardar como { $form }
