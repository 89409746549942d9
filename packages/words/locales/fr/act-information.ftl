### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = Informations proposées
act-name_information-disclosed = Informations communiquées
move_information-disclosed = Communiquer les informations
act_information-disclosed_title = Communiquer les informations : { $state }
act_information-disclosed_lead = Dès l’arrivée de cet acte, l’autre partie ({ $state }) détient ce que vous écrivez ici, aux conditions convenues et à celles que vous ajoutez.
act_information-disclosed_button = Vérifier ce que vous communiquez
act_information-disclosed_done = Les informations sont signées et en route (destinataire : { $state }).

act-name_offer-declined = Offre déclinée
move_offer-declined = Décliner l’offre
act_offer-declined_title = Décliner l’offre : { $state }
act_offer-declined_lead = L’autre partie ({ $state }) garde alors les informations. Dites pourquoi : une condition que vous ne pouvez respecter peut d’abord être discutée.
act_offer-declined_button = Vérifier ce que vous déclinez
act_offer-declined_done = Votre réponse est signée et en route (destinataire : { $state }).

act-name_offer-withdrawn = Offre retirée
move_offer-withdrawn = Retirer l’offre
act_offer-withdrawn_title = Retirer votre offre : { $state }
act_offer-withdrawn_lead = Les informations ne sont pas remises. Ce qui a été dit jusqu’ici reste au dossier.
act_offer-withdrawn_button = Vérifier le retrait
act_offer-withdrawn_done = Le retrait est signé et en route (destinataire : { $state }).

act_title = Intitulé
act_title-hint = Quelques mots par lesquels les deux parties retrouvent l’affaire.
act_concerns = Ce que cela concerne
act_concerns-hint = Assez pour que l’autre partie dise si elle le souhaite ; pas encore les informations elles-mêmes.
act_information-disclosed_text = Les informations
act_contact-function = Fonction de la personne à appeler
act_contact-telephone = Numéro de rappel
act_contact-hours = Quand cette personne peut être jointe
act_contact-second-contact = Qui appeler à défaut
act_under = En vertu de quoi
act_under-hint = L’instrument en vertu duquel vous les donnez ; ce qu’il prévoit s’y applique alors.
