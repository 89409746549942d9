### Français: drafted by machine, not yet reviewed by a native lawyer.

measure-group_secure = Mettre en sûreté avant disparition
measure-group_stored = Obtenir ce qui est stocké
measure-group_live = Collecter en temps réel
measure-group_persons = Personnes et actes
measure-group_property = Biens
measure-group_sought = Personnes recherchées
measure-group_together = Travailler ensemble
measure-group_other = Autre

measure-hint_preservation = Les données sont conservées là où elles sont. Rien n’est remis : il faut pour cela une demande distincte.
measure-hint_preserved-traffic-disclosure = Seulement ce qu’il faut pour montrer quel fournisseur et quel chemin ont été utilisés.
measure-hint_emergency-mla = Réponse aussitôt, avant tout le reste : une personne est en danger.
measure-hint_subscriber-info = Qui détenait une adresse ou un compte : nom, coordonnées, paiement.
measure-hint_stored-data-access = Ce qu’un fournisseur ou une personne a stocké est remis, données de trafic ou contenu. Il y faut souvent l’ordonnance d’un tribunal de là-bas.
measure-hint_search-and-seizure = Des agents se rendent sur place et saisissent un appareil ou le copient. Il y faut, dans la plupart des États, l’ordonnance d’un tribunal de là-bas.
measure-hint_domain-registration-data = Qui a enregistré un domaine, d’après le bureau ou le registre d’enregistrement.
measure-hint_examination-of-objects-and-sites = Des objets ou des lieux sont examinés et décrits ; rien n’est emporté.
measure-hint_realtime-traffic = Les connexions sont enregistrées à partir de maintenant, sans ce qui est dit. Si cela ne peut se faire dans une affaire interne analogue, c’est refusé.
measure-hint_interception = Ce qui est dit est enregistré à partir de maintenant. La mesure la plus intrusive : la plupart des États ne l’admettent que pour des infractions graves.
measure-hint_testimony = Une personne est entendue par l’autorité de là-bas, par la vôtre sur place, ou par vidéo.
measure-hint_locate-or-identify-person = Où se trouve une personne, ou qui elle est. Personne n’est arrêté.
measure-hint_service-of-documents = Un acte de votre tribunal est remis à une personne là-bas ; il n’oblige personne à se présenter.
measure-hint_information-and-records = Dossiers d’autorités, de tribunaux ou d’entreprises, en copie simple ou certifiée.
measure-hint_bank-account-identification = Quels comptes une personne détient, et dans quelle banque.
measure-hint_tracing = Où est allé le produit du crime ; rien n’est encore bloqué.
measure-hint_freezing = Des biens sont bloqués et ne peuvent être déplacés, pour un temps et en vertu d’une ordonnance.
measure-hint_confiscation = Des biens sont retirés définitivement, par une décision de là-bas ou par l’exécution de la vôtre.
measure-hint_asset-return = Des biens déjà confisqués sont restitués ou partagés.
measure-hint_provisional-arrest = Une personne est arrêtée aussitôt. La demande d’extradition doit suivre dans les jours fixés par le traité, sinon la personne est remise en liberté.
measure-hint_extradition = Une personne est remise pour être jugée ou purger sa peine ; les tribunaux de là-bas décident.
measure-hint_transfer-of-sentenced-person = Une personne purge sa peine dans l’autre État. Ne se traite pas dans ce réseau : les voies disent où s’adresser.
measure-hint_transfer-of-proceedings = L’autre État reprend les poursuites. Ne se traite pas dans ce réseau : les voies disent où s’adresser.
measure-hint_joint-investigation = Une équipe commune, en vertu d’un accord entre les deux parties.
measure-hint_spontaneous-information = Vous donnez, rien n’est demandé. Une page distincte y est consacrée.
measure-hint_emergency-disclosure-by-provider = Un fournisseur décide selon ses propres règles ; aucun État n’est saisi.

sensitivity-hint_normal = Lue, auprès de l’autre autorité, par quiconque travaille sur ses affaires.
sensitivity-hint_restricted = L’autre partie est priée de la réserver à ceux qui travaillent sur cette affaire.
sensitivity-hint_sealed = Seuls des agents désignés un par un la lisent : ici ceux que vous désignez, dans l’autre État les agents de permanence et leurs responsables, jusqu’à ce qu’ils en désignent d’autres.
request-answer-hint_confidentialityRequested-yes = L’autre partie n’en informe que ceux dont elle a besoin pour l’exécution. Si sa loi ne le lui permet pas, elle le dit avant d’agir.
request-answer-hint_confidentialityRequested-no = L’autre partie peut en informer le fournisseur et l’utilisateur, si sa loi le lui permet ou le lui impose.
