### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = Información ofrecida
act-name_information-disclosed = Información comunicada
move_information-disclosed = Comunicar la información
act-name_offer-declined = Ofrecimiento rechazado
move_offer-declined = Rechazar el ofrecimiento
act-name_offer-withdrawn = Ofrecimiento retirado
move_offer-withdrawn = Retirar el ofrecimiento
