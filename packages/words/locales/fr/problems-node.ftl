### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_session-unknown = Vous n’avez pas cette session.
problem-next_session-unknown = Consultez de nouveau la liste ; elle a pu se terminer.
problem_sign-in-failed = Ces éléments ne vont pas ensemble : nom d’utilisateur, mot de passe et code.
problem-next_sign-in-failed = Vérifiez les trois. Un code sert une fois et une demi-minute.
problem_sign-in-busy = Trop de personnes se connectent en ce moment.
problem-next_sign-in-busy = Réessayez dans quelques secondes, ou utilisez une clé d’accès.
problem_sign-in-locked = Trop d’essais ont échoué d’ici. L’accès rouvre à { $time } UTC.
problem-next_sign-in-locked = Attendez, utilisez une clé d’accès, ou demandez à votre administrateur.
problem_sign-in-again = Une nouvelle clé d’accès exige une connexion des dernières minutes.
problem-next_sign-in-again = Reconnectez-vous ; vous reviendrez ici.
problem_passkey-refused = La clé d’accès n’a pas été acceptée.
problem-next_passkey-refused = Réessayez, ou connectez-vous avec mot de passe et code.

problem_case-unknown = Votre autorité n’a pas cette affaire.
problem-next_case-unknown = Cherchez dans la liste de travail, ou par mot, État ou mesure.
problem_review-own = Vous l’avez transmise de nuit ; un collègue l’examine.
problem-next_review-own = Demandez à un collègue de votre autorité.
problem_review-none = Rien n’attend d’examen ici.
problem_content-too-large = L’acte dépasse ce qu’un message peut contenir (environ 400 000 caractères).
problem-next_content-too-large = Abrégez les textes ; documents et données voyagent comme preuves, pas dans l’acte.
problem_recipient-own-node = { $authority } est une autorité de ce nœud ; à l’intérieur d’un État, le travail est transmis en interne.
problem-next_recipient-own-node = Choisissez une autorité d’un autre État.
problem_case-not-whole = Ce nœud a été restauré, et ce qu’il a perdu de l’affaire est en cours de récupération.
problem-next_case-not-whole = Réessayez dans une minute. Ce qui ne peut attendre part comme nouvelle demande, par téléphone ou par lettre.
problem_case-damaged = Quelque chose que ce nœud conserve de l’affaire est endommagé et en cours de réparation.
problem-next_case-damaged = Réessayez dans une minute. Si cela dure, prévenez votre administrateur.
problem_case-other-peer = L’affaire { $case } n’est pas une affaire avec { $authority }.
problem-next_case-other-peer = Ouvrez une affaire distincte avec cette autorité, et renvoyez à celle-ci.
problem_receipt-other-place = L’accusé pour la position { $seq } nomme une autre tête de la liaison que la nôtre.
problem_act-not-written = Cette autorité n’a pas fait cet acte.
problem_act-not-rejected = L’acte n’a pas été renvoyé : il est en route ou arrivé.
problem-next_act-not-rejected = Attendez son accusé.

problem_draft-damaged = Le projet est illisible : sa ligne dans la base de données n’est pas ce que ce nœud a écrit.
problem-next_draft-damaged = Rien n’en peut être envoyé. Demandez à qui tient le nœud de restaurer une sauvegarde, ou supprimez le projet et saisissez-le de nouveau.
problem_came-meanwhile = { $n ->
        [one] { $n } déclaration de l’autre partie est arrivée pendant que cette page était ouverte. Rien n’a été envoyé.
       *[other] { $n } déclarations de l’autre partie sont arrivées pendant que cette page était ouverte. Rien n’a été envoyé.
    }
problem-next_came-meanwhile = Lisez ce qui est arrivé et envoyez de nouveau si cela tient toujours.
problem_draft-unknown = Votre autorité n’a pas ce projet.
problem-next_draft-unknown = Consultez la liste des projets ; un collègue l’a peut-être supprimé.
problem_draft-sent = Cette demande a été transmise ; son texte est acquis.
problem-next_draft-sent = Ouvrez l’affaire pour la compléter ou la retirer.
problem_entry-of-other-authority = { $authority } signe sur ce nœud et parle pour elle-même.
problem-next_entry-of-other-authority = Demandez à un agent de { $authority } de le publier.
problem_publications-today = Votre État a publié { $max } fois en un jour ; les autres n’en prennent pas davantage.
problem-next_publications-today = Publiez de nouveau demain. Si quelque chose doit être su cette nuit, prévenez par téléphone.
problem_entry-changed-meanwhile = Cette entrée de l’annuaire a changé après l’ouverture du formulaire. Rien n’a été publié.
problem-next_entry-changed-meanwhile = Elle est affichée telle qu’elle est maintenant ; reprenez ce qu’il vous faut, et envoyez de nouveau.
problem_draft-changed-meanwhile = Ce projet a été enregistré après que vous l’avez ouvert.
problem-next_draft-changed-meanwhile = Les deux textes sont affichés : reprenez ce qu’il faut et enregistrez de nouveau.
problem_draft-incomplete = { $n ->
        [one] La demande ne peut être transmise : { $n } élément manque ou est erroné.
       *[other] La demande ne peut être transmise : { $n } éléments manquent ou sont erronés.
    }
problem-next_draft-incomplete = Ouvrez la page de contrôle ; elle nomme chacun.
problem_other-basis-missing = Un fondement hors des données juridiques s’indique avec son texte et sa référence.
problem-next_other-basis-missing = Écrivez les deux sur la page des voies, sous « Un autre fondement ».
problem_addressee-missing = Choisissez l’autorité à laquelle la demande est adressée.
problem-next_addressee-missing = L’annuaire donne les autorités de chaque participant du réseau.

problem_approval-own-twice = Vous avez donné votre accord ; le second est celui d’un collègue.
problem-next_approval-own-twice = Demandez à un collègue de votre autorité.
problem_approval-role = Un administrateur n’approuve pas les demandes.
problem-next_approval-role = Demandez à un agent de permanence, procureur, juriste ou responsable.
problem_approval-rules = La politique d’approbation n’est pas une liste de règles toutes différentes, avec une pour « release » et une pour « act ».
problem-next_approval-rules = Comparez-la avec celle fournie avec Comity.
problem_proposal-damaged = L’acte en attente est illisible : sa ligne dans la base de données n’est pas ce que ce nœud a écrit.
problem-next_proposal-damaged = Il ne sera jamais émis. Renvoyez-le, proposez l’acte de nouveau et prévenez qui tient le nœud.
problem_proposal-unknown = Aucun acte de ce genre n’attend dans votre autorité.
problem-next_proposal-unknown = Consultez la liste ; un collègue a pu donner son accord ou le renvoyer.
problem_return-reason-missing = Dites pourquoi vous le renvoyez.
problem-next_return-reason-missing = Une phrase suffit : que faut-il changer ?

problem_act-not-here = Cette affaire n’a pas cet acte.
problem-next_act-not-here = Choisissez un acte de cette affaire.
problem_act-on-its-way = L’acte est encore en route : l’autre partie ne l’a pas confirmé.
problem-next_act-on-its-way = Effacez-le une fois l’accusé reçu.
problem_body-erased-already = Le corps de cet acte a déjà été effacé.
problem_erasure-reason-missing = Dites pourquoi, en { $max } caractères au plus.

problem_admission-unknown = Aucun participant n’est proposé ici avec cette déclaration.
problem-next_admission-unknown = Consultez la liste des participants ; un collègue l’a peut-être admis ou arrêté.
problem_admission-own-twice = Vous l’avez comparée ; la seconde comparaison est celle d’un collègue.
problem-next_admission-own-twice = Demandez à un collègue d’ouvrir cette page, la note en main.
problem_admission-role = Votre fonction n’admet pas de participants.
problem-next_admission-role = Demandez à un responsable, procureur ou juriste.
problem_admission-differs = Ces chiffres ne sont pas ceux de la déclaration.
problem-next_admission-differs = Relisez la note. S’ils diffèrent, arrêtez : ne l’admettez pas.
problem_digits-missing = Tapez les cinq chiffres de la note.
problem_note-missing = Indiquez le numéro et la date de la note.
problem_exchange-address = L’adresse de la déclaration n’est pas une adresse du réseau public.
problem-next_exchange-address = Demandez au participant une déclaration avec l’adresse publique de son nœud.

policy_one-officer = { $hours ->
        [one] La politique permet à un seul agent de transmettre ; un collègue examine dans un délai de { $hours } heure.
       *[other] La politique permet à un seul agent de transmettre ; un collègue examine dans un délai de { $hours } heures.
    }
policy_two-at-any-hour = Cette mesure exige deux agents à toute heure.
policy_office-open = Le bureau est ouvert : un second agent peut donner son accord.
policy_not-on-duty = La nuit, l’agent de permanence peut transmettre seul ; vous n’êtes pas de permanence.
policy_office-closed = { $hours ->
        [one] Le bureau est fermé : l’agent de permanence peut transmettre seul, et un collègue examine dans un délai de { $hours } heure.
       *[other] Le bureau est fermé : l’agent de permanence peut transmettre seul, et un collègue examine dans un délai de { $hours } heures.
    }
problem_hour-passed = Cette heure est passée. Si vous en visez une autre, écrivez le jour et l’heure.
problem_hour-not-come = Cette heure n’est pas encore venue.
problem_nobody-asked = Choisissez au moins un État à saisir.
problem_asked-too-many = Choisissez au plus dix États à la fois.
problem_retention-rules = La politique de conservation des textes n’est pas une liste de durées, toutes différentes, avec une pour tout, un motif et qui peut mettre fin à une suspension d’effacement.
problem-next_retention-rules = Comparez-la à celle qui est fournie avec Comity.
problem_mail-certificate-form = Ce n’est pas un certificat lisible.
problem-next_mail-certificate-form = Collez un seul certificat X.509 au format PEM, ni clé ni chaîne.
problem_mail-certificate-other = L’empreinte n’est pas celle du certificat joint : { $fingerprint }.
problem-next_mail-certificate-other = Reprenez cette empreinte, ou l’autre certificat.
problem_mail-certificate-until = Le certificat joint est valable jusqu’au { $day }.
problem-next_mail-certificate-until = Indiquez ce jour.
problem_participant-not-admitted = { $participant } n’est pas admis ici.
problem-next_participant-not-admitted = La page Participants dit qui l’est.
problem_standing-unknown = Cette demande n’attend plus.
problem-next_standing-unknown = Quelqu’un a donné son accord ou l’a arrêtée : regardez de nouveau la page du participant.
problem_standing-already = Le participant est déjà dans cette situation.
problem_standing-asked = Un changement de ce participant attend déjà un accord.
problem-next_standing-asked = Donnez votre accord à celui-là, ou arrêtez-le d’abord.
problem_standing-reason-missing = Dites pourquoi, en { $max } caractères au plus.
problem_approval-same-person = Vous avez donné votre accord sous un autre compte ; une personne n’en est pas deux.
problem-next_approval-same-person = Demandez à un collègue. Qui tient le nœud voit sous Agents quels comptes sont d’une même personne.
problem_approval-other-office = La règle de cet État veut le second accord d’un autre bureau.
problem-next_approval-other-office = Demandez à un agent d’une autre autorité de ce nœud.
problem_approval-other-role = La règle de cet État veut le second accord de quelqu’un d’une autre fonction.
problem-next_approval-other-role = Demandez à un collègue d’une autre fonction.
problem_approval-other-task = Votre fonction ne décide pas de cela.
problem-next_approval-other-task = Demandez à un collègue qui peut le proposer.
