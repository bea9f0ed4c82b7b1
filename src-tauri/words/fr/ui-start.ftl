# First run, recovery, settings, history.

start-title = Bienvenue dans Marquee
start-text = Menez vos campagnes d’influence, de la liste des créateurs au rapport de ROI.
start-sample = Découvrir la campagne d’exemple
start-sample-text = Une campagne terminée, pour se faire une idée. Un clic la supprime.
start-import = Importer une liste de créateurs
start-import-text = Un fichier CSV issu d’un tableur ou d’un autre outil.
start-empty = Commencer sans rien
start-empty-text = Préparez tout de suite votre première campagne.
start-local = Tout reste sur cet ordinateur. Marquee fonctionne sans connexion.

recovery-title = Marquee ne peut pas ouvrir ses données
recovery-safe = Votre fichier est exactement comme il était, vos sauvegardes aussi.
recovery-folder = Dossier de vos données
recovery-show = Afficher le fichier

settings-title = Réglages
settings-language = Langue
settings-system = Système
settings-theme = Apparence
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-look = Langue et apparence
settings-me = Vous
settings-me-hint = Votre nom figure dans l’historique à côté de ce que vous faites.
settings-me-name = Votre nom
settings-me-new = Autre personne
settings-keys = Clavier
settings-single-keys = Touches d’une seule lettre dans les listes et les tableaux
settings-single-keys-hint = M, P, [ et ] agissent quand une liste ou un tableau a le focus.
settings-notify-title = Notifications
settings-notify = Me prévenir quand quelque chose m’attend
settings-notify-hint = Quand la fenêtre de Marquee n’est pas au premier plan, le système affiche une seule notification pour tout ce qui est nouveau : mentions, tâches à échéance, messages non envoyés. Jamais de montant.
settings-data = Vos données
settings-profile = Dossier des données
settings-show-folder = Afficher le dossier
settings-sample = Campagne d’exemple
settings-sample-hint = Les données d’exemple sont signalées et n’entrent jamais dans vos totaux.
settings-sample-remove = Supprimer l’exemple
settings-sample-add = Ajouter l’exemple
settings-sample-added = Campagne d’exemple ajoutée.
settings-version = Marquee { $version }

history-title = Historique : { $name }
history-none = Aucune modification pour l’instant
history-change = { $field } : { $before } → { $after }
