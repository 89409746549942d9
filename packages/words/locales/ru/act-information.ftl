### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = Предложены сведения
act-name_information-disclosed = Сведения переданы
move_information-disclosed = Передать сведения
act-name_offer-declined = Предложение отклонено
move_offer-declined = Отклонить предложение
act-name_offer-withdrawn = Предложение отозвано
move_offer-withdrawn = Отозвать предложение
