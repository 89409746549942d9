### Français: drafted by machine, not yet reviewed by a native lawyer.

instruments_title = Instruments
instruments_lead = Traités, régimes, accords et voies sans traité, tels qu’ils sont le { $day }.
instruments_count = Liés
instruments_name = Instrument
instruments_in-force = En vigueur depuis
instruments_conventions = Conventions et protocoles
instruments_regional = Instruments et régimes régionaux
instruments_bilateral = Traités bilatéraux, ou avec l’Union européenne
instruments_ways = Voies sans traité
instruments_texts = Textes types et lois

instrument_missing = Il n’y a pas ici d’instrument « { $id } »
instrument_on = Montrer l’état au
instrument_day-wrong = Le jour n’a pas été compris
instrument_what = Ce que c’est
instrument_kind = Type
instrument_id = Cité comme
instrument_opened = Fait ou ouvert
instrument_in-force = En vigueur
instrument_not-in-force = Pas en vigueur le { $day }, autant qu’on le sache.
instrument_in-force-by = au plus tard le { $day }
instrument_no-start = Pas de jour propre : ce n’est pas un traité.
instrument_quorum =
    { $n ->
        [one] après { $n } instrument de consentement
       *[other] après { $n } instruments de consentement
    }
instrument_applies = Applicable à partir du
instrument_entry = Un État est lié
instrument_entry-rule = { $length } après son consentement, { $counting }
instrument_leaving = La dénonciation prend effet
instrument_leaving-rule = { $length } après la notification, { $counting }
instrument_binding = Lie-t-il ?
instrument_binds = Oui, ceux qui sont Parties.
instrument_binds-nobody = Non : il n’oblige personne.
instrument_parent = Se rattache à
instrument_bound-now = Liés le { $day }
instrument_deposited-now = Avaient consenti le { $day }
instrument_gaps = Non couvert ici
instrument_over-time = Parties au fil du temps
instrument_over-time-none = Aucun jour où quelqu’un a été lié n’est enregistré.
instrument_over-time-note = Compté au jour de l’entrée en vigueur pour chacun ; la signature ne lie personne et n’est pas comptée.
instrument_over-time-table = La même chose en tableau
instrument_chart = Parties liées, { $name } : { $first } le { $start }, { $last } le { $end } ; { $now } le { $day }.
instrument_day = À partir du
instrument_bound = Liés
instrument_who = Qui est venu, ou parti
instrument_left = parti : { $states }
instrument_parties = Qui en est où, le { $day }
instrument_parties-region = Le tableau des Parties ; il défile latéralement
instrument_party = Entité
instrument_status = Statut
instrument_signed = Signature
instrument_consented = Consentement
instrument_force = En vigueur
instrument_sure = Degré de certitude, et où c’est lu
instrument_parties-none = Aucune Partie n’est enregistrée.
instrument_between = entre le { $from } et le { $to }
instrument_not-before = pas avant le { $from }
instrument_not-after = au plus tard le { $to }
instrument_applies-on = s’applique à partir du { $day }
instrument_ended-on = a pris fin le { $day }
instrument_articles = Articles
instrument_articles-none = Ses articles ne sont pas résumés ici. Lisez son texte.
instrument_declarations = Réserves et déclarations au { $day }
instrument_declarations-none = Aucune qui s’applique ce jour n’est enregistrée.
instrument_declarations-ended = Plus en vigueur, ou pas encore
instrument_goes-with = Ce qui s’y rattache
instrument_how-sure = Degré de certitude
instrument_sure-of = Ceux qui sont liés le { $day }, selon la certitude de leur donnée.
instrument_in-force-since = En vigueur depuis le { $day }
instrument_clocks = Délais
instrument_forms = Formulaires vierges

map_title = Sur la carte, { $day }
map_spoken = Carte du monde, { $name }, le { $day } : { $parties } Parties, { $consented } qui ont consenti et ne sont pas liées, { $signatories } signataires. La liste au-dessous les nomme.
map_party = Parties, liées
map_consented = Consentement donné, pas encore liées
map_signatory = Signature seulement
map_invited = Invitées
map_dots = Les points représentent des entités trop petites pour être dessinées
map_borders = Les frontières viennent de données cartographiques publiques et ne servent que de contexte ; elles ne prennent parti dans aucun différend. C’est la liste qui compte. Les territoires sont montrés tels que les dépositaires les enregistrent.

standing_none = Non Partie
standing_invited = Invité
standing_signatory = Signature seulement
standing_consented = A consenti, pas encore lié
standing_party = Partie
standing_party-unsure = Partie, incertain
standing_perhaps-party = Peut-être Partie
standing_extension-pending = Extension en cours
standing_excluded-territory = Territoire exclu
standing_not-participating = Ne participe pas
standing_ineligible = Ne peut adhérer
standing_suspended = Suspendu
standing_ended = A pris fin

forms_title = Formulaires vierges
forms_lead = Ce qu’une demande doit dire selon chaque instrument, en formulaire vide à imprimer. Chaque champ a sa disposition.

form-blank_title = { $measure }, { $instrument } : formulaire vierge
form-blank_lead = D’abord les champs de l’instrument, avec leur disposition. La bonne pratique suit et n’est jamais obligatoire.
form-blank_from = Autorité requérante
form-blank_to = Autorité requise
form-blank_reference = Référence
form-blank_date = Date
form-blank_fields = Ce que l’instrument exige
form-blank_fields-none = Aucune liste de contenu de cet instrument n’est enregistrée pour cette mesure.
form-blank_route = Seulement par cette voie : { $route }
form-blank_practice = Bonne pratique
form-blank_signature = Nom, fonction et signature
form-blank_from-practice = pratique
form-blank_missing = Ce formulaire n’existe pas

map_list = La liste qui compte
