# Le cadre de la fenêtre : navigation, commandes, états communs à tous les écrans.

ui-close = Fermer
ui-cancel = Annuler
ui-save = Enregistrer
ui-edit = Modifier
ui-remove = Retirer
ui-add = Ajouter
ui-back = Retour
ui-next = Suivant
ui-retry = Réessayer
ui-undo = Annuler
ui-loading = Chargement…
ui-none = Aucun
ui-sample = Exemple
ui-skip = Aller au contenu
ui-toasts = Messages
ui-clear-search = Effacer la recherche
ui-more = Autres actions
ui-yes = Oui
ui-no = Non

ui-nav = Rubriques
ui-nav-campaigns = Campagnes
ui-nav-creators = Créateurs
ui-nav-import = Importer
ui-nav-settings = Réglages
ui-nav-open = Campagnes ouvertes

ui-failure-unknown = Un problème est survenu dans Marquee : { $text }
ui-failure-safe = Vos données sont intactes.
ui-lost = Rien ici
ui-lost-text = Cette page n’existe pas.

ui-palette-open = Rechercher ou lancer une commande
ui-palette-none = Aucun résultat.
ui-palette-commands = Commandes
ui-palette-campaigns = Campagnes
ui-palette-creators = Créateurs

ui-undo-what = Annuler : { $what }
ui-redo-what = Rétablir : { $what }
ui-undo-done = Annulé : { $what }
ui-redo-done = Rétabli : { $what }
ui-nothing-to-undo = Il n’y a rien à annuler.
ui-nothing-to-redo = Il n’y a rien à rétablir.
ui-saved-as = Enregistré sous { $path }
ui-sample-removed = Campagne d’exemple supprimée.

ui-group-file = Fichier
ui-group-edit = Édition
ui-group-go = Aller
ui-group-campaign = Campagne
ui-group-help = Aide

ui-keys-lists = Dans une liste
ui-keys-arrows = Passer d’une ligne à l’autre
ui-keys-space = Sélectionner la ligne
ui-keys-enter = Ouvrir
ui-keys-extend = Étendre la sélection
ui-keys-all = Sélectionner tous les résultats
ui-keys-escape = Fermer ou annuler la sélection

cmd-campaign-new = Nouvelle campagne
cmd-creator-new = Ajouter un créateur
cmd-import-open = Importer des créateurs ou des résultats…
cmd-report-export = Exporter le rapport en PDF…
cmd-backup-save = Enregistrer une sauvegarde…
cmd-sample-remove = Supprimer la campagne d’exemple
cmd-settings = Réglages
cmd-undo = Annuler
cmd-redo = Rétablir
cmd-find = Rechercher dans cette vue
cmd-palette = Commandes
cmd-go-campaigns = Aller aux campagnes
cmd-go-creators = Aller aux créateurs
cmd-go-dashboard = Campagne : tableau de bord
cmd-go-board = Campagne : créateurs
cmd-go-results = Campagne : résultats
cmd-go-costs = Campagne : coûts
cmd-go-report = Campagne : rapport
cmd-back = Précédent
cmd-forward = Suivant
cmd-pane = Zone suivante de la fenêtre
cmd-campaign-edit = Modifier la campagne
cmd-campaign-creators = Ajouter des créateurs à cette campagne
cmd-post-new = Ajouter une publication
cmd-results-import = Importer des résultats…
cmd-cost-new = Ajouter un coût
cmd-report-finalize = Clôturer le rapport…
cmd-campaign-archive = Archiver la campagne
cmd-campaign-history = Historique de cette campagne
cmd-campaign-remove = Supprimer la campagne
cmd-board-previous = Passer le créateur à l’étape précédente
cmd-board-next = Passer le créateur à l’étape suivante
cmd-board-move = Passer le créateur à une étape…
cmd-peek = Aperçu du créateur
cmd-help-keys = Raccourcis clavier
