### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = Solicitud completada
move_request-supplemented = Completar la solicitud
act_request-supplemented_title = ¿Qué se añade a la solicitud?
act_request-supplemented_lead = Queda junto a la solicitud, para las partes que usted elija. Otra medida, o datos de una parte ya respondida, se piden con una nueva solicitud, que toma los hechos.
act_request-supplemented_button = Comprobar lo que se añade
act_request-supplemented_done = Lo añadido está firmado y en camino a { $state }.
act_request-supplemented_text = Qué hay de nuevo, y por qué importa
act_request-supplemented_wanted = Qué se quiere ahora, si eso cambia
act_targets = Otros objetivos
act_offences = Otros delitos
act_wanted = Qué se quiere ahora

act-name_translation-added = Traducción
move_translation-added = Añadir una traducción
act_translation-added_title = Añadir una traducción
act_translation-added_lead = { $state } la ve junto al texto que traduce. El texto firmado queda como está.
act_translation-added_button = Comprobar la traducción
act_translation-added_done = La traducción está firmada y en camino a { $state }.
act_translation-added_act = Qué texto traduce
act_translation-added_act-none = elegir
act_translation-added_text = El texto traducido
act_language = Idioma de la traducción
act_sort = Qué valor tiene
act_translator = Traductor, y ante quién jurado
act_translated = Traducido el
act_authoritative = Qué texto se sigue si difieren
translation_working = Una traducción de trabajo
translation_certified = Una traducción certificada
authoritative_source = El original
authoritative_translation = La traducción
authoritative_both = Ambos por igual
stated_language = Idioma
stated_sort = Valor
stated_translator = Traductor
stated_translated = Traducido el
stated_authoritative = Se sigue si difieren
case_texts = Original y traducciones
case_texts-of = { $act }: original y traducciones
case_texts-open = { $n ->
        [one] Original y traducción, uno al lado de otra
       *[other] Original y { $n } traducciones, unos al lado de otros
    }
case_texts-original = Original
case_texts-by = Añadido por
case_texts-none = Nadie ha añadido una traducción de este texto.

act-name_act-corrected = Corrección
move_act-corrected = Corregir un acto propio
act_act-corrected_title = Corregir un acto propio
act_act-corrected_lead = El acto queda como se firmó. { $state } ve la corrección a su lado, dondequiera que se muestre.
act_act-corrected_button = Comprobar la corrección
act_act-corrected_done = La corrección está firmada y en camino a { $state }.
act_act-corrected_act = Qué acto
act_act-corrected_act-none = elegir
act_corrections = Qué se corrige
act_corrections-row = Corrección { $n }
act_corrections-add = Añadir una corrección
act_corrections-entry = Qué entrada, por su nombre
act_corrections-reads = Cómo debe leerse
stated_corrections-entry = Entrada
stated_corrections-reads = Debe leerse
case_corrected = Corregido, { $moment }
case_corrected-why = Por qué: { $why }

act-name_case-reopened = Caso reabierto
move_case-reopened = Reabrir el caso
act_case-reopened_title = Abrir de nuevo el caso
act_case-reopened_lead = Ambas partes pueden actuar en él como antes del cierre.
act_case-reopened_button = Comprobar la reapertura
act_case-reopened_done = El caso está abierto de nuevo; { $state } lo verá.

act-name_receipt-read = Leído por un agente
move_receipt-read = Decir que lo ha leído
act_receipt-read_title = Decir que lo ha leído
act_receipt-read_lead = { $state } ve que un agente se ocupa de estos actos, con su función y su número, y no tiene que llamar por teléfono.
act_receipt-read_button = Decirlo
act_receipt-read_done = Se comunica a { $state } que un agente se ocupa de ello.
act_receipt-read_acts = Lo que ha leído
act_receipt-read_remarks = Qué ocurre después, si lo sabe

act-name_told-otherwise = Comunicado por otro medio
move_told-otherwise = Hacer constar que se les informó por otro medio
act_told-otherwise_title = Hacer constar que se les informó por otro medio
act_told-otherwise_lead = A quién informó usted en { $state }, de qué, por qué medio y cuándo. Mientras el nodo de allí no está disponible, esto espera con lo demás; después lo tienen ambas partes.
act_told-otherwise_button = Hacerlo constar
act_told-otherwise_done = Consta, y va a { $state } con lo demás.
act_told-otherwise_way = Por qué medio
act_told-otherwise_at = Cuándo se les informó
act_told-otherwise_at-from = Cuándo
act_told-otherwise_at-zone = Zona horaria
act_told-otherwise_with = Con quién se habló, por su función
act_told-otherwise_what = Qué se dijo
told-way_telephone = Teléfono
told-way_email = Correo electrónico
told-way_through-another = Por medio de otra oficina
told-way_in-person = En persona

stated_because = Por qué
erasure-because_period-ended = Ha terminado el plazo por el que se guarda el texto.

act-name_act-transcribed = Anotado a mano: llegó fuera de la red
move_act-transcribed = Anotar lo que llegó fuera de la red
act_act-transcribed_title = ¿Qué llegó fuera de la red ({ $state })?
act_act-transcribed_lead = Usted dice lo que llegó en papel, por teléfono o por correo electrónico. Consta en el caso como declaración suya sobre lo que llegó: la otra parte ({ $state }) no lo ha firmado. No responde a nada ni detiene ningún plazo.
act_act-transcribed_button = Comprobar lo anotado
act_act-transcribed_done = Está firmado como declaración suya de lo que llegó, y en camino (destinatario: { $state }).
act_act-transcribed_way = Por qué vía llegó
act_came = Día en que llegó
act_act-transcribed_from = De quién, por oficina y función
act_act-transcribed_text = Lo que dice, palabra por palabra
act_act-transcribed_text-hint = De una llamada: lo que se dijo, tal como lo anotó.
act_act-transcribed_digest = Huella (SHA-256) del escaneado
act_act-transcribed_original = Dónde se guarda el original
came-way_on-paper = En papel
came-way_by-voice = Por teléfono o en persona
came-way_by-email = Por correo electrónico
came-way_through-another = Por otra oficina
missing_way = Diga por qué vía llegó
missing_came = Indique el día en que llegó
missing_from = Diga de quién llegó
