# What is kept about creators, merging, the trash, erasing: names of actions and fields, and what can be refused.
action-creators-availability-one = Marquer { $name } comme { $state }
action-creators-availability = Marquer { $count } créateurs comme { $state }
action-creators-tag-one = Modifier les étiquettes de { $name }
action-creators-tag = Modifier les étiquettes de { $count } créateurs
action-creators-add-note = Écrire une note sur { $name }
action-creators-edit-note = Modifier une note sur { $name }
action-creators-remove-note = Supprimer une note sur { $name }
action-creators-add-field = Ajouter le champ { $name }
action-creators-edit-field = Modifier le champ { $name }
action-creators-remove-field = Supprimer le champ { $name }
action-creators-set-own = Remplir { $name } pour { $count } créateurs
action-creators-add-list = Créer la liste { $name }
action-creators-rename-list = Renommer la liste { $name }
action-creators-remove-list = Supprimer la liste { $name }
action-creators-put-in-list = Mettre { $count } créateurs dans { $name }
action-creators-take-from-list = Retirer { $count } créateurs de { $name }
action-creators-save-filter = Enregistrer le filtre { $name }
action-creators-remove-filter = Supprimer le filtre { $name }
action-creators-merge = Fusionner un doublon avec { $name }
action-creators-erase = Effacer les données d’une personne
action-trash-restore-campaign = Restaurer la campagne { $name }
action-trash-restore-creator = Restaurer { $name }
action-trash-restore-note = Restaurer une note sur { $name }
action-trash-restore-list = Restaurer la liste { $name }
action-trash-empty = Vider la corbeille

availability-available = Disponible
availability-busy = Indisponible
availability-exclusive = En exclusivité
availability-doNotContact = Ne pas contacter
own-kind-text = Texte
own-kind-number = Nombre
own-kind-date = Date
own-kind-choice = Choix

entity-creator_tag = Étiquette
entity-note = Note
entity-own_field = Champ personnel
entity-own_choice = Choix
entity-own_value = Champ personnel
entity-creator_list = Liste
entity-list_member = Liste
entity-saved_filter = Filtre enregistré
field-availability = Disponibilité
field-until_on = Jusqu’au
field-for_whom = En exclusivité pour
field-reason = Motif
field-phone = Téléphone
field-agent = Agent ou manager
field-agent_contact = Contact de l’agent
field-address = Adresse postale
field-merged = Fusionné avec
field-tag = Étiquette
field-text = Texte
field-position = Position
field-field = Champ
field-value = Valeur
field-list = Liste

followers-summary = De { $from } le { $since } à { $to } le { $until }.
followers-summary-one = { $to } le { $until }. Il n’y a pas encore d’autre chiffre.

error-email = Ce n’est pas une adresse e-mail. Elle s’écrit nom@exemple.com.
error-choice-twice = { $choice } figure deux fois parmi les choix. Gardez-en un seul.
error-field-twice = Un champ porte déjà ce nom. Choisissez-en un autre.
error-list-twice = Une liste porte déjà ce nom. Choisissez-en un autre.
error-metric-twice = Cet indicateur est donné deux fois. Gardez une seule des deux valeurs.
error-outcome-twice = Ce résultat est donné deux fois. Gardez une seule des deux valeurs.
error-merge-same = Un créateur ne peut pas être fusionné avec lui-même. Choisissez quelqu’un d’autre.
error-handle-in-trash = { $handle } a été supprimé et se trouve dans la corbeille, avec ses notes, ses étiquettes et ses campagnes. Restaurez ce créateur, ou ajoutez-en un nouveau qui part de zéro.
error-do-not-contact =
    { $class ->
        [one] { $name } porte la mention « ne pas contacter ». Personne n’a encore été ajouté.
       *[other] { $count } de ces créateurs portent la mention « ne pas contacter », dont { $name }. Personne n’a encore été ajouté.
    }
next-restore-creator = Restaurer le créateur supprimé
next-add-anyway = Ajouter quand même
