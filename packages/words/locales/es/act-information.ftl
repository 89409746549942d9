### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = Información ofrecida
act-name_information-disclosed = Información comunicada
move_information-disclosed = Comunicar la información
act_information-disclosed_title = Comunicar la información a { $state }
act_information-disclosed_lead = Desde el momento en que esto llega, { $state } tiene lo que usted escribe aquí, con las condiciones acordadas y las que usted añada.
act_information-disclosed_button = Comprobar lo que comunica
act_information-disclosed_done = La información está firmada y en camino a { $state }.

act-name_offer-declined = Ofrecimiento rechazado
move_offer-declined = Rechazar el ofrecimiento
act_offer-declined_title = Rechazar lo que ofrece { $state }
act_offer-declined_lead = { $state } se queda entonces con la información. Diga por qué: una condición que usted no pueda cumplir puede hablarse antes.
act_offer-declined_button = Comprobar lo que rechaza
act_offer-declined_done = Su respuesta está firmada y en camino a { $state }.

act-name_offer-withdrawn = Ofrecimiento retirado
move_offer-withdrawn = Retirar el ofrecimiento
act_offer-withdrawn_title = Retirar lo que ofreció a { $state }
act_offer-withdrawn_lead = La información no se entrega. Lo dicho hasta ahora queda en el registro.
act_offer-withdrawn_button = Comprobar la retirada
act_offer-withdrawn_done = La retirada está firmada y en camino a { $state }.

act_title = Título
act_title-hint = Unas pocas palabras con las que ambas partes reconozcan el caso.
act_concerns = A qué se refiere
act_concerns-hint = Lo suficiente para que la otra parte diga si la quiere; todavía no la información misma.
act_information-disclosed_text = La información
act_contact-function = Función de la persona a quien llamar
act_contact-telephone = Número para devolver la llamada
act_contact-hours = Cuándo se puede localizar a esa persona
act_contact-second-contact = A quién llamar en su defecto
act_under = En virtud de qué
act_under-hint = El instrumento en virtud del cual la da; lo que este dice se le aplica.
