### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_information-offered = Informations proposées
act-name_information-disclosed = Informations communiquées
move_information-disclosed = Communiquer les informations
act-name_offer-declined = Offre déclinée
move_offer-declined = Décliner l’offre
act-name_offer-withdrawn = Offre retirée
move_offer-withdrawn = Retirer l’offre
