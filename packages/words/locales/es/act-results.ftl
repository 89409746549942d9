### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = Resultados entregados en parte
move_evidence-delivered-in-part = Entregar una parte de los resultados
act_evidence-delivered-in-part_title = ¿Qué se entrega, y qué falta por llegar?
act_evidence-delivered-in-part_lead = Lo que se entrega fuera de la red se enumera aquí, para que { $state } pueda saber si llegó todo tal como salió.
act_evidence-delivered-in-part_button = Comprobar la lista
act_evidence-delivered-in-part_done = La lista está firmada y en camino a { $state }.

act-name_evidence-delivered = Resultados entregados
move_evidence-delivered = Entregar los resultados
act_evidence-delivered_title = ¿Qué se entrega?
act_evidence-delivered_lead = Lo que se entrega fuera de la red se enumera aquí, para que { $state } pueda saber si llegó todo tal como salió.
act_evidence-delivered_button = Comprobar la lista
act_evidence-delivered_done = La lista está firmada y en camino a { $state }.

act-name_evidence-received = Recepción confirmada
move_evidence-received = Confirmar la recepción
act_evidence-received_title = ¿Llegó todo?
act_evidence-received_lead = Usted confirma a { $state } qué llegó, y si es lo que figuraba en la lista.
act_evidence-received_button = Confirmar a { $state }
act_evidence-received_done = Su confirmación está en camino a { $state }.

act-name_evidence-returned = Objetos devueltos
move_evidence-returned = Devolver objetos
act_evidence-returned_title = ¿Qué vuelve a { $state }?
act_evidence-returned_lead = Para objetos y originales que debían volver.
act_evidence-returned_button = Comprobar la devolución
act_evidence-returned_done = La devolución está firmada y en camino a { $state }.

act-name_traffic-disclosed = Recorrido de la comunicación revelado
move_traffic-disclosed = Revelar el recorrido
act_traffic-disclosed_title = ¿Por qué proveedor pasó?
act_traffic-disclosed_lead = Los datos de tráfico que bastan para que { $state } identifique al proveedor y el recorrido. Si aparece otro Estado, { $state } puede preguntar allí.
act_traffic-disclosed_button = Comprobar la revelación
act_traffic-disclosed_done = La revelación está firmada y en camino a { $state }.

act-name_statement-taken = Declaración tomada
move_statement-taken = Comunicar que se tomó una declaración
act_statement-taken_title = ¿A quién se tomó declaración, y cómo?
act_statement-taken_lead = El acta misma sigue el camino de las pruebas. Aquí { $state } ve lo que se hizo.
act_statement-taken_button = Comprobar el informe
act_statement-taken_done = El informe está firmado y en camino a { $state }.

act-name_document-served = Documento notificado
move_document-served = Comunicar la notificación
act_document-served_title = ¿Se notificó?
act_document-served_lead = Aquí { $state } ve cuándo, a quién y cómo se notificó, o por qué no.
act_document-served_button = Comprobar el informe
act_document-served_done = El informe está firmado y en camino a { $state }.

act-name_search-made = Registro efectuado
move_search-made = Comunicar un registro
act_search-made_title = ¿Dónde se registró, y qué se incautó?
act_search-made_lead = Lo incautado se entrega mediante un acto propio.
act_search-made_button = Comprobar el informe
act_search-made_done = El informe está firmado y en camino a { $state }.

act-name_nothing-found = Nada encontrado
move_nothing-found = Comunicar que no se encontró nada
act_nothing-found_title = ¿Dónde se buscó?
act_nothing-found_lead = { $state } ve dónde buscó usted, para no tener que preguntar dos veces.
act_nothing-found_button = Comprobar el informe
act_nothing-found_done = El informe está firmado y en camino a { $state }.

act-name_execution-impossible = Ejecución imposible
move_execution-impossible = Comunicar que no es posible
act_execution-impossible_title = ¿Por qué no puede hacerse?
act_execution-impossible_lead = Esto no es una denegación: lo que se pidió no puede hacerse. Diga qué podría pedirse en su lugar.
act_execution-impossible_button = Comprobar el informe
act_execution-impossible_done = El informe está firmado y en camino a { $state }.

act-name_outcome-reported = Desenlace comunicado
move_outcome-reported = Comunicar el desenlace
act_outcome-reported_title = ¿Qué resultó de ello?
act_outcome-reported_lead = { $state } sabe así a qué condujo su ayuda.
act_outcome-reported_button = Informar a { $state }
act_outcome-reported_done = El desenlace está en camino a { $state }.
act-name_hearing-held = Audiencia celebrada
move_hearing-held = Informar de una audiencia
act_hearing-held_title = ¿Qué se oyó y cómo?
act_hearing-held_lead = Se oyó a un testigo o perito para { $state }, ante ustedes o por conexión con su tribunal.
act_hearing-held_button = Revisar el informe
act_hearing-held_done = El informe de la audiencia está firmado y en camino a { $state }.
act_hearing = Cómo se celebró
hearing_in-person = En persona
hearing_by-video = Por vídeo
hearing_by-telephone = Por teléfono
missing_hearing = Indique cómo se celebró

act-name_files-received = Recibo por archivos
move_files-received = Confirmar el recibo archivo por archivo
act_files-received_title = ¿Qué llegó, archivo por archivo?
act_files-received_lead = Calcule los resúmenes donde llegaron los archivos y péguelos. La máquina los compara con la lista de { $state }; usted dice lo que ella no puede saber.
act_files-received_button = Comprobar el recibo
act_files-received_done = El recibo está firmado y en camino a { $state }.
act_files-received_files = Archivos
act_files-received_files-row = Archivo { $n }
act_files-received_files-add = Añadir un archivo
act_files-received_files-name = Nombre
act_files-received_files-bytes = Tamaño en bytes
act_files-received_files-digest = Resumen tal como llegó
act_files-received_files-found = Qué fue de él
act_files-received_complete = Llegó todo lo de la lista
act_files-received_verified = Cada archivo es el de la lista
act_files-sums = Salida de sha256sum
act_files-sums-hint = En la carpeta de los archivos: sha256sum * (Windows: Get-FileHash, como resumen, dos espacios, nombre). Pegue todas las líneas. Un archivo de la lista que no esté entre ellas cuenta como ausente, salvo que usted diga otra cosa.
act_files-compare = Comparar con la lista
act_files-listed = Según la lista:
act_files-seen = Tal como llegó:
act_files-found = Qué fue de él
act_files-bytes = Su tamaño en bytes, tal como llegó
case_file-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
file-found_same = Igual que en la lista
file-found_other = No es el mismo
file-found_missing = Falta
file-found_arrived = Llegó; nada con que compararlo
file-found_not-listed = No está en la lista
