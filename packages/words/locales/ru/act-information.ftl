### Русский: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = Предложены сведения
act-name_information-disclosed = Сведения переданы
move_information-disclosed = Передать сведения
act_information-disclosed_title = Передать сведения; получатель: { $state }
act_information-disclosed_lead = С момента поступления другая сторона ({ $state }) располагает тем, что вы здесь пишете, на условиях, которые согласованы, и тех, что вы добавите.
act_information-disclosed_button = Проверить, что передаётся
act_information-disclosed_done = Сведения подписаны и в пути; адресат: { $state }.

act-name_offer-declined = Предложение отклонено
move_offer-declined = Отклонить предложение
act_offer-declined_title = Отклонить предложение ({ $state })
act_offer-declined_lead = Тогда сведения остаются у другой стороны ({ $state }). Скажите почему: условие, которое вы не можете соблюсти, можно сначала обсудить.
act_offer-declined_button = Проверить, что отклоняется
act_offer-declined_done = Ваш ответ подписан и в пути; адресат: { $state }.

act-name_offer-withdrawn = Предложение отозвано
move_offer-withdrawn = Отозвать предложение
act_offer-withdrawn_title = Отозвать предложенное; адресат: { $state }
act_offer-withdrawn_lead = Сведения не передаются. Сказанное до сих пор остаётся в деле.
act_offer-withdrawn_button = Проверить отзыв
act_offer-withdrawn_done = Отзыв подписан и в пути; адресат: { $state }.

act_title = Название
act_title-hint = Несколько слов, по которым обе стороны найдут дело.
act_concerns = Чего это касается
act_concerns-hint = Достаточно, чтобы другая сторона сказала, нужно ли ей это; ещё не сами сведения.
act_information-disclosed_text = Сведения
act_contact-function = Должность того, кому звонить
act_contact-telephone = Номер для обратного звонка
act_contact-hours = Когда это лицо доступно
act_contact-second-contact = Кому звонить иначе
act_under = На каком основании
act_under-hint = Документ, на основании которого вы передаёте; к сведениям применяется то, что в нём сказано.
