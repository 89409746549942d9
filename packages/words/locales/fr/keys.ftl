### Français: drafted by machine, not yet reviewed by a native lawyer.

keys_title = Clés
keys_lead = Avec quoi ce nœud signe et ouvre, et ce que les autres États disent de leurs clés. L’administrateur propose de nouvelles clés ; des agents donnent ici leur accord.
keys_none-waits = Aucun changement de clés ne vous attend.
keys_own = Clés de ce nœud, déclaration { $n }
keys_of-others = Clés des autres États
keys_head-whose = De qui
keys_head-use = Pour
keys_head-key = Clé
keys_head-from = Du
keys_head-to = Au
keys_head-state = État
keys_head-version = Déclaration
keys_head-issued = Signée
keys_node = Le nœud lui-même
keys_use-signing = signer
keys_use-encryption = ouvrir ce qui arrive
keys_use-receipt = accusés
keys_in-use = En service
keys_earlier = Clé antérieure
keys_revoked = Révoquée, en doute depuis le { $moment }
keys_not-followed = Non reprise
keys_they-revoked = Une clé de cette autorité est révoquée ({ $authority }) : elle a pu être en d’autres mains depuis le { $since }, et a pris fin le { $ended }. Les actes venus avec elle pendant ce temps sont signalés dans leurs affaires.
keys_changed-since = Ce qui a changé depuis la déclaration { $n } :
keys_changed-none = Rien quant aux clés, à l’adresse ou aux autorités.
keys_changed-root = Les clés racines sont autres.
keys_changed-receipt = Les accusés sont signés avec une nouvelle clé.
keys_changed-address = L’adresse du nœud était { $from } et est { $to }.
keys_changed-kinds = Genres d’actes compris : { $from } auparavant, { $to } maintenant.
keys_changed-added = Nouvelle autorité : { $authority }
keys_changed-gone = Ne figure plus : { $authority }
keys_changed-kind = { $authority } est désormais un autre genre de bureau.
keys_changed-named = { $from } s’appelle désormais { $to }.
keys_changed-zone = { $authority } : fuseau { $from } auparavant, { $to } maintenant.
keys_changed-signing = { $authority } signe avec une nouvelle clé depuis { $moment }.
keys_changed-encryption = Ce qui va à { $authority } est scellé avec une nouvelle clé depuis { $moment }.
keys_changed-revoked = Une clé de { $authority } a été révoquée : en doute depuis { $moment }.
keys_wanted-keys-rotated = De nouvelles clés à la place des anciennes
keys_wanted-keys-revoked = Les anciennes clés sont à révoquer
keys_since = En d’autres mains depuis
keys_on-their-way = Actes encore en route
keys_proposed = Proposé
keys_by-shell = par la ligne de commande
keys_agreed = Accords
keys_agreed-none = { $n ->
        [one] Personne encore ; un agent suffit
       *[other] Personne encore ; il faut { $n } agents
    }
keys_does-rotate = Le prochain acte est signé avec les nouvelles clés. Ce qui est en route arrive avec les anciennes, que les pairs acceptent encore trente jours. Les autres nœuds l’apprennent d’eux-mêmes.
keys_does-revoke = Un nœud refuse ce qui est signé avec les anciennes clés dès que les deux sont vrais : dix minutes ont passé depuis le changement, et il en a eu connaissance. Ce que les autres États ont reçu et reçoivent avec elles depuis ce jour reste, et y est montré comme douteux. Appelez-les.
keys_does-revoke-drain = Des actes signés avec les anciennes clés sont en route : pour qu’ils arrivent, les autres nœuds acceptent ces clés encore 24 heures, et tant qu’ils n’ont pas eu connaissance du changement. Ce qu’ils ont reçu et reçoivent avec elles depuis ce jour y est montré comme douteux. Appelez-les.
keys_agree = Donner l’accord
keys_stop = Ne pas changer les clés
keys_lost = Les clés racines sont-elles perdues ou volées ? Alors plus aucune déclaration de votre part ne peut être suivie : créez un nouveau nœud, envoyez la note avec son empreinte, et les autres États vous admettent de nouveau comme la première fois. Ce qui a été signé avant reste prouvable.
keys_done-first-officer = Vous avez donné votre accord. Un second agent en fait autant avant que quoi que ce soit ne change.
keys_done-changed = Les nouvelles clés sont en service, et les autres nœuds en sont informés.
keys_done-stopped = La proposition est supprimée ; les clés restent telles quelles.
