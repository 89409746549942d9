### Español: drafted by machine, not yet reviewed by a native lawyer.

request-field_measure = Qué se pide
request-field_to = Estado al que se pide
request-field_toAuthority = Autoridad a la que va
request-field_title = Nombre de la solicitud
request-field_basis = Fundamento
request-field_offences = Delitos
request-field_offences-pinpoint = Delito
request-field_offences-description = Delito, en palabras
request-field_offences-provision = Disposición de su ley
request-field_offences-maxPenalty = Pena máxima
request-field_conduct = Qué se hizo
request-field_urgency-why = Por qué es urgente
request-field_investigation-reference = Referencia de la investigación
request-field_investigation-authority = Fiscal o tribunal a cargo
request-field_investigation-decision = Decisión en el Estado requirente
request-hint_investigation-decision = Qué tribunal o fiscal decidió, cuándo y con qué número, como: Tribunal de Distrito de Tokio, orden de 3 de marzo de 2026, (wa) 118.
request-field_sensitivity = Sensibilidad
request-field_language = Idioma de la solicitud
request-field_contents-otherBasis = Otro fundamento
request-field_contents-otherBasisCitation = Dónde está escrito el otro fundamento

case_done-sent = La solicitud está firmada y en camino. Sus pruebas aparecen abajo según llegan.

drafts_title = Borradores
drafts_lead =
    { $n ->
        [0] { $authority } no tiene borradores.
        [one] { $n } borrador de { $authority }.
       *[other] { $n } borradores de { $authority }.
    }
drafts_empty-title = No se está redactando nada
drafts_empty = Una nueva solicitud se conserva aquí desde que se guarda por primera vez hasta que se envía.
drafts_group-yours = Esperan su aprobación
drafts_group-others = Esperan la aprobación de un colega
drafts_group-returned = Devueltos
drafts_group-drafting = En redacción
drafts_state-yours = Aprobación pendiente
drafts_state-others = Aprobación pendiente
drafts_state-returned = Devuelto
drafts_state-drafting = En trabajo
drafts_approvals = { $done } de { $of } aprobaciones
drafts_by = Redactado por { $name }, guardado { $moment }
drafts_untitled = Borrador sin nombre
drafts_discard = Descartar
drafts_discard-title = ¿Descartar este borrador?
drafts_discard-lead = { $title }, redactado por { $drafter }, guardado { $moment }. Su texto se destruye.
drafts_discard-changed = Se guardó después de que usted abriera esta página. Véalo de nuevo antes de descartarlo.
drafts_discard-button = Descartar el borrador
drafts_discard-keep = Conservarlo
drafts_done-discarded = El borrador ya no existe.
drafts_done-approved = Su aprobación consta en el registro. Debe dar su acuerdo un segundo agente.
drafts_done-returned = El borrador se ha devuelto, con su razón.
drafts_done-put-away = La copia de su oficina ya no existe.
