# Écrans des procédures : la galerie et le parcours d’une campagne.
playbooks-title = Procédures
playbooks-lead = Des façons de mener une campagne, étape par étape. Une campagne qui en suit une reçoit ses tâches et ses dates et montre où elle en est.
playbooks-steps =
    { $cat ->
        [one] { $countText } étape
        [many] { $countText } d’étapes
       *[other] { $countText } étapes
    }
playbooks-days =
    { $cat ->
        [one] { $countText } jour
        [many] { $countText } de jours
       *[other] { $countText } jours
    }
playbooks-used =
    { $cat ->
        [one] { $countText } campagne la suit
        [many] { $countText } de campagnes la suivent
       *[other] { $countText } campagnes la suivent
    }
playbooks-unused = Aucune campagne ne la suit encore
playbooks-by-hand = Fait par une personne
playbooks-by-itself = Marquee voit quand c’est fait
flow-none = Cette campagne ne suit encore aucune procédure
flow-none-text = Choisissez-en une : chacun reçoit ses tâches datées, et Marquee montre ce qui est fait, ce qui est en retard et ce qui vient ensuite.
flow-choose = Suivre une procédure
flow-which = Procédure
flow-anchor = Jour de la première publication
flow-anchor-help = Tous les autres jours se comptent à partir de celui-ci.
flow-begin = Lancer
flow-begun = La campagne suit la procédure. Ses tâches sont là.
flow-move = Déplacer la première publication
flow-moved =
    { $cat ->
        [one] { $countText } tâche a suivi. Les dates choisies à la main restent.
        [many] { $countText } de tâches ont suivi. Les dates choisies à la main restent.
       *[other] { $countText } tâches ont suivi. Les dates choisies à la main restent.
    }
flow-started = Lancée le { $day } par { $person }
flow-started-nobody = Lancée le { $day }
flow-end-reached = Chaque étape a eu lieu ou a été passée avec une raison.
flow-end-open = { $done } étapes franchies sur { $all }.
flow-short = Moins de quatre semaines séparent le début de la première publication. Préparer une campagne en prend quatre à six : vérifiez que les dates sont tenables.
flow-state-done = Fait
flow-state-skipped = Passée
flow-state-ready = À faire
flow-next = À suivre
flow-state-waiting = En attente
flow-late = En retard
flow-late-count =
    { $cat ->
        [one] { $countText } étape est en retard
        [many] { $countText } d’étapes sont en retard
       *[other] { $countText } étapes sont en retard
    }
flow-due = Pour le { $day }
flow-progress = { $done } sur { $all }
flow-nobody = Personne n’a encore ce rôle dans la campagne
flow-go = Y aller
flow-skip = Passer
flow-skip-of = Passer « { $step } »
flow-skip-text = L’étape compte comme franchie et la raison reste avec elle. Sa tâche est passée aussi.
flow-reason = Raison
flow-skipped = Passée le { $day } : { $reason }
flow-resume = Reprendre
flow-archive-early = Toutes les étapes de la procédure n’ont pas eu lieu
flow-archive-early-text = { $done } étapes franchies sur { $all }. Archiver la campagne quand même ?
cmd-go-flow = Aller à la procédure de la campagne
cmd-go-playbooks = Aller aux procédures
ui-nav-playbooks = Procédures
campaign-tab-flow = Procédure
playbooks-archived =
    { $cat ->
        [one] { $countText } dans l’archive
        [many] { $countText } dans l’archive
       *[other] { $countText } dans l’archive
    }
playbooks-changed = Modifiée par votre équipe
playbooks-own = De votre équipe
playbooks-version = Version { $version }
playbooks-new = Nouvelle procédure
playbooks-import = Importer…
playbooks-imported = « { $name } » est dans la galerie.
playbooks-edit = Modifier
playbooks-copy = Faire une copie
playbooks-copied = La copie est dans la galerie.
playbooks-export = Exporter dans un fichier…
playbooks-exported = Enregistré sous { $path }
playbooks-sop = Enregistrer la procédure (PDF)…
playbooks-original = Revenir à l’original
playbooks-original-back = L’original est de retour. Les campagnes gardent la version qu’elles suivent.
playbooks-delete = Supprimer
playbooks-deleted = La procédure est supprimée. Les campagnes qui la suivent la gardent.
playbooks-more = Plus pour « { $name } »
playbooks-show-steps = Étapes
playbooks-results = Résultats
playbooks-results-none = Dès qu’une campagne suivra cette procédure, vous verrez ici comment elle s’est passée.
playbooks-campaign = Campagne
playbooks-in-time = Tâches à temps
playbooks-left-out = Passées
playbooks-of = { $done } sur { $all }
playbooks-lessons = Enseignements
playbooks-remarks = Ce qui est à améliorer
playbooks-remark-text = Votre note
playbooks-remark-hint = Que feriez-vous autrement la prochaine fois ?
playbooks-remark-add = Ajouter la note
playbooks-remark-delete = Supprimer cette note
playbooks-useful = Cette procédure vous a-t-elle été utile ?
playbooks-useful-yes = Oui
playbooks-useful-no = Non
playbooks-was-useful = Utile
playbooks-was-not = Pas utile
playbook-edit-title = Modifier « { $name } »
playbook-edit-hint = Les campagnes qui suivent déjà cette procédure gardent la version de leur départ.
playbook-name = Nom
playbook-goal = À quoi elle sert
playbook-step-n = Étape { $step }
playbook-step-add = Ajouter une étape
playbook-step-name = Étape
playbook-step-how = Comment faire
playbook-step-measure = Critère d’évaluation (KPI)
playbook-step-job = Qui en répond
playbook-step-nobody = Personne en particulier
playbook-step-days = Jours depuis la première publication
playbook-step-days-help = Avant, avec un moins : −14 signifie deux semaines avant.
playbook-step-proof = C’est fait quand
playbook-step-figure = Chiffre
playbook-step-after = Vient après
playbook-step-after-none = Rien : elle peut commencer tout de suite
playbook-step-up = Monter l’étape { $step }
playbook-step-down = Descendre l’étape { $step }
playbook-step-remove = Retirer l’étape { $step }
playbook-save = Enregistrer comme version { $version }
playbook-saved = Enregistré. Les nouvelles campagnes suivront cette version.
cmd-playbook-new = Nouvelle procédure
cmd-playbook-import = Importer une procédure
playbook-day-wrong = Saisissez un nombre entier de jours, comme −14 ou 7.
playbooks-roi = ROI (chiffre d’affaires)
