# What is kept about creators: availability, contact, tags, notes, own fields, lists, filters. Merging, erasing, the trash.

ui-nav-trash = Corbeille
ui-nav-lists = Listes
cmd-go-trash = Corbeille
cmd-go-duplicates = Chercher les doublons
creators-add-anew = Ajouter comme nouveau créateur
creators-filter-tags = Étiquette
creators-filter-availability = Disponibilité

kept-tags = Étiquettes
kept-contact = Contact
kept-email = E-mail
kept-phone = Téléphone
kept-agent = Agent ou manager
kept-agentContact = Contact de l’agent
kept-address = Adresse postale
kept-own = Champs personnels
kept-own-hint = Ce que votre équipe veut savoir de chaque créateur. À remplir avec « Modifier » sur un créateur, ou pour plusieurs à la fois dans la liste.
kept-own-empties = Un champ vide retire la valeur.
kept-field = Champ
kept-field-new = Ajouter un champ
kept-field-edit = Modifier le champ { $name }
kept-field-remove = Supprimer le champ { $name }
kept-field-removed = Le champ { $name } et ses valeurs ont été supprimés.
kept-field-kind = Ce qu’il contient
kept-field-choices = Choix
kept-field-choices-hint = Un par ligne.
kept-availability = Disponibilité
kept-availability-available = On peut lui proposer une collaboration.
kept-availability-busy = N’a pas le temps jusqu’au jour indiqué, ce jour compris. Sans date, jusqu’à nouvel ordre.
kept-availability-exclusive = Ne travaille que pour une marque jusqu’au jour indiqué.
kept-availability-doNotContact = Personne de l’équipe n’écrit ni n’appelle. L’ajout à une campagne demande d’abord confirmation.
kept-badge-until = { $state } jusqu’au { $until }
kept-exclusive-for = pour { $whom }
kept-until = Jusqu’au
kept-for-whom = Pour qui
kept-reason = Motif
kept-archived = Dans les archives
kept-taken =
    { $cat ->
        [one] { $countText } de ces créateurs est indisponible ou en exclusivité. L’ajout reste possible.
        [many] { $countText } de ces créateurs sont indisponibles ou en exclusivité. L’ajout reste possible.
       *[other] { $countText } de ces créateurs sont indisponibles ou en exclusivité. L’ajout reste possible.
    }
kept-meant =
    { $cat ->
        [one] Ajouter quand même { $countText } créateur marqué « ne pas contacter »
        [many] Ajouter quand même { $countText } de créateurs marqués « ne pas contacter »
       *[other] Ajouter quand même { $countText } créateurs marqués « ne pas contacter »
    }
kept-notes = Notes
kept-note-new = Écrire une note…
kept-note-add = Ajouter la note
kept-note-edit = Modifier la note
kept-note-remove = Supprimer la note
kept-note-removed = Note supprimée.
kept-followers = Abonnés au fil du temps
kept-followers-at = Jour
kept-followers-change = Évolution
kept-followers-source = Source
kept-source-list = d’une liste
kept-views = Listes et filtres
kept-lists = Listes
kept-lists-none = Pas encore de liste. Sélectionnez des créateurs et mettez-les dans une liste.
kept-list = Liste
kept-list-new = Une nouvelle liste
kept-list-name = Nom de la liste
kept-list-rename = Renommer { $name }
kept-list-remove = Supprimer la liste { $name }
kept-list-removed = La liste { $name } a été supprimée. Ses créateurs restent.
kept-filters = Filtres enregistrés
kept-filters-none = Pas encore de filtre enregistré.
kept-filter-save = Enregistrer ce filtre…
kept-filter-remove = Supprimer le filtre { $name }
kept-filter-removed = Le filtre { $name } a été supprimé.
kept-filter-day-from = Du
kept-filter-day-to = Au
kept-filter-words = Contient les mots
kept-set-availability = Indiquer la disponibilité…
kept-set-tags = Modifier les étiquettes…
kept-set-own = Remplir un champ…
kept-put-in = Mettre dans une liste…
kept-take-out = Retirer de cette liste
kept-taken-out =
    { $cat ->
        [one] { $countText } créateur retiré de la liste.
        [many] { $countText } de créateurs retirés de la liste.
       *[other] { $countText } créateurs retirés de la liste.
    }
kept-put =
    { $cat ->
        [one] { $countText } créateur est maintenant dans { $name }.
        [many] { $countText } de créateurs sont maintenant dans { $name }.
       *[other] { $countText } créateurs sont maintenant dans { $name }.
    }
kept-put-title =
    { $cat ->
        [one] Mettre { $countText } créateur dans une liste
        [many] Mettre { $countText } de créateurs dans une liste
       *[other] Mettre { $countText } créateurs dans une liste
    }
kept-availability-title =
    { $cat ->
        [one] Disponibilité de { $countText } créateur
        [many] Disponibilité de { $countText } de créateurs
       *[other] Disponibilité de { $countText } créateurs
    }
kept-tags-title =
    { $cat ->
        [one] Étiquettes de { $countText } créateur
        [many] Étiquettes de { $countText } de créateurs
       *[other] Étiquettes de { $countText } créateurs
    }
kept-own-title =
    { $cat ->
        [one] Remplir un champ pour { $countText } créateur
        [many] Remplir un champ pour { $countText } de créateurs
       *[other] Remplir un champ pour { $countText } créateurs
    }
kept-tags-add = Ajouter des étiquettes
kept-tags-remove = Retirer des étiquettes
kept-account-new = Ajouter un compte
kept-account-remove = Retirer le compte { $handle }
kept-account-removed = { $handle } a été retiré. Les campagnes gardent les abonnés qu’elles ont comptés.

merge-title = Doublons
merge-hint = Créateurs qui partagent une adresse e-mail, un identifiant ou un nom.
merge-none = Aucun doublon
merge-none-text = Il n’y a pas deux créateurs avec la même adresse e-mail, le même identifiant ou le même nom.
merge-one = Créateur
merge-other = Peut-être la même personne
merge-why = En commun
merge-why-email = l’adresse e-mail
merge-why-handle = l’identifiant
merge-why-name = le nom
merge-open = Comparer et fusionner…
merge-dialog = Fusionner deux créateurs
merge-stays = { $keep } reste et reprend ce qu’a { $other }.
merge-turn = Dans l’autre sens
merge-no-fields = Les deux disent la même chose.
merge-nothing = rien
merge-goes-over = Ceci est repris
merge-accounts = Comptes : { $handles }
merge-collaborations =
    { $cat ->
        [one] { $countText } campagne
        [many] { $countText } de campagnes
       *[other] { $countText } campagnes
    }
merge-notes =
    { $cat ->
        [one] { $countText } note
        [many] { $countText } de notes
       *[other] { $countText } notes
    }
merge-tags = Étiquettes : { $tags }
merge-lists = Listes : { $lists }
merge-both-in = Les deux sont dans { $campaigns }. Les deux entrées y restent, pour qu’aucun chiffre ne change.
merge-undo = Les chiffres des campagnes ne changent pas, et l’annulation les sépare de nouveau.
merge-do = Fusionner
merge-done = Fusionné avec { $name }.
merge-may-be = C’est peut-être la même personne que :

erase-open = Effacer cette personne…
erase-title = Effacer définitivement les données de { $name } ?
erase-what =
    { $cat ->
        [one] Nom, identifiants, contact, notes et étiquettes sont détruits dans { $countText } enregistrement, dans la recherche et dans les sauvegardes propres à Marquee. Rien ne les ramène, pas même l’annulation.
        [many] Nom, identifiants, contact, notes et étiquettes sont détruits dans { $countText } d’enregistrements, dans la recherche et dans les sauvegardes propres à Marquee. Rien ne les ramène, pas même l’annulation.
       *[other] Nom, identifiants, contact, notes et étiquettes sont détruits dans { $countText } enregistrements, dans la recherche et dans les sauvegardes propres à Marquee. Rien ne les ramène, pas même l’annulation.
    }
erase-figures = Les campagnes gardent leurs chiffres ; le créateur y reste sans nom.
erase-no-reports = Aucun rapport finalisé ne mentionne cette personne.
erase-reports =
    { $cat ->
        [one] { $countText } rapport finalisé garde ce qu’il imprime. Demandez-vous s’il peut rester.
        [many] { $countText } de rapports finalisés gardent ce qu’ils impriment. Demandez-vous s’ils peuvent rester.
       *[other] { $countText } rapports finalisés gardent ce qu’ils impriment. Demandez-vous s’ils peuvent rester.
    }
erase-copies = Les fichiers que vous avez enregistrés ou envoyés ailleurs sont hors de portée de Marquee : exports, sauvegardes dans d’autres lieux.
erase-handles = Qui connaît l’identifiant peut encore savoir qu’un tel compte a été ici, car les enregistrements gardent leur numéro.
erase-mentions = Ces campagnes nomment la personne dans une recommandation ou un coût. Modifiez-y le texte vous-même :
erase-sure = Je comprends que c’est définitif
erase-do = Effacer définitivement
erase-done =
    { $cat ->
        [one] Effacé. { $countText } fichier a été réécrit.
        [many] Effacé. { $countText } de fichiers ont été réécrits.
       *[other] Effacé. { $countText } fichiers ont été réécrits.
    }
erase-unfinished = Effacé. Certains fichiers n’ont pas encore pu être réécrits ; Marquee continuera au prochain démarrage.

trash-title = Corbeille
trash-hint = Ce qui a été supprimé reste ici, entier, jusqu’à ce que quelqu’un vide la corbeille.
trash-none = La corbeille est vide
trash-none-text = Campagnes, créateurs, listes et notes supprimés arrivent ici et peuvent être restaurés.
trash-what = Élément
trash-with = Revient avec
trash-at = Supprimé
trash-by = Par
trash-restore = Restaurer
trash-restore-of = Restaurer { $name }
trash-restored = { $name } est de retour.
trash-creators =
    { $cat ->
        [one] { $countText } créateur
        [many] { $countText } de créateurs
       *[other] { $countText } créateurs
    }
trash-posts =
    { $cat ->
        [one] { $countText } publication
        [many] { $countText } de publications
       *[other] { $countText } publications
    }
trash-notes =
    { $cat ->
        [one] { $countText } note
        [many] { $countText } de notes
       *[other] { $countText } notes
    }
trash-empty-title = Vider définitivement la corbeille ?
trash-empty-do = Vider la corbeille…
trash-empty-what =
    { $cat ->
        [one] { $countText } élément disparaît définitivement, avec tout ce qui s’y rattache. Rien ne le ramène, pas même l’annulation.
        [many] { $countText } d’éléments disparaissent définitivement, avec tout ce qui s’y rattache. Rien ne les ramène, pas même l’annulation.
       *[other] { $countText } éléments disparaissent définitivement, avec tout ce qui s’y rattache. Rien ne les ramène, pas même l’annulation.
    }
trash-empty-people = Les données des personnes concernées sont effacées, aussi dans les campagnes qui restent, qui gardent leurs chiffres. Les rapports finalisés des campagnes supprimées sont supprimés également.
trash-empty-sure = Je comprends que c’est définitif
trash-emptied =
    { $cat ->
        [one] { $countText } élément a définitivement disparu.
        [many] { $countText } d’éléments ont définitivement disparu.
       *[other] { $countText } éléments ont définitivement disparu.
    }
