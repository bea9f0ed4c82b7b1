# Tâches, ma journée, la boîte de réception, les notes et les membres de l’équipe.

ui-nav-tasks = Tâches
ui-nav-inbox = À votre attention
cmd-go-tasks = Aller aux tâches
cmd-go-inbox = Aller à « À votre attention »
cmd-go-campaign-tasks = Campagne : tâches
cmd-task-new = Nouvelle tâche
cmd-issue-new = Signaler un problème
cmd-task-done = Marquer la tâche comme terminée
campaign-tab-tasks = Tâches
erase-mention-task = une tâche sans campagne

tasks-title = Tâches
tasks-view = Ce qui est affiché
tasks-view-day = Ma journée
tasks-view-all = Toutes
tasks-search = Rechercher une tâche
tasks-filter-owner = Responsable
tasks-filter-status = État
tasks-filter-due = Échéance
tasks-filter-kind = Type
tasks-anyone = Tout le monde
tasks-mine = Mes tâches
tasks-nobody = Sans responsable
tasks-any-status = Tous les états
tasks-still-open = Encore à faire
tasks-closed = Closes
tasks-any-day = Toutes les dates
tasks-due-overdue = En retard
tasks-due-today = Aujourd’hui
tasks-due-soon = 7 prochains jours
tasks-any-kind = Tâches et problèmes
tasks-total =
    { $cat ->
        [one] { $countText } tâche
        [many] { $countText } de tâches
       *[other] { $countText } tâches
    }
tasks-none = Rien à faire pour l’instant
tasks-none-text = Une tâche dit qui fait quoi et pour quand. Les tâches peuvent s’attendre les unes les autres et porter une liste de contrôle.
tasks-none-campaign = Cette campagne n’a pas encore de tâche
tasks-none-found = Aucune tâche ne correspond
tasks-none-found-text = Élargissez les filtres ou effacez-les.
tasks-clear-filters = Effacer les filtres
tasks-column-task = Tâche
tasks-column-owner = Responsable
tasks-column-due = Échéance
tasks-column-priority = Priorité
tasks-column-status = État
tasks-column-done = Terminée
tasks-selection = Tâches sélectionnées
tasks-selected =
    { $cat ->
        [one] { $countText } tâche sélectionnée
        [many] { $countText } de tâches sélectionnées
       *[other] { $countText } tâches sélectionnées
    }
tasks-clear-selection = Effacer la sélection
tasks-change = Modifier…
tasks-set-status = État…
tasks-set-owner = Responsable…
tasks-set-priority = Priorité…
tasks-set-shift = Décaler l’échéance…
tasks-changed =
    { $cat ->
        [one] { $countText } tâche modifiée.
        [many] { $countText } de tâches modifiées.
       *[other] { $countText } tâches modifiées.
    }
tasks-removed =
    { $cat ->
        [one] { $countText } tâche supprimée.
        [many] { $countText } de tâches supprimées.
       *[other] { $countText } tâches supprimées.
    }
tasks-bulk-title =
    { $cat ->
        [one] Modifier { $countText } tâche
        [many] Modifier { $countText } de tâches
       *[other] Modifier { $countText } tâches
    }
tasks-shift-days = Jours de plus
tasks-shift-hint = Un nombre avec un signe moins avance l’échéance. Les tâches sans date restent sans date.
tasks-unassigned = Personne
tasks-apply = Modifier

day-no-me = Qui êtes-vous ?
day-no-me-text = Dites quel membre de l’équipe utilise cet ordinateur : vos tâches et vos mentions apparaîtront ici.
day-no-me-do = Choisir dans les réglages
day-overdue = En retard
day-today = Aujourd’hui
day-soon = 7 prochains jours
day-waiting = En attente d’autrui
day-waiting-hint = C’est à d’autres de jouer, ou une autre tâche passe d’abord.
day-undated = Sans date
day-clear = Tout est fait pour aujourd’hui
day-clear-text = Rien n’est attendu de vous aujourd’hui. Profitez-en, ou regardez la suite.
day-later =
    { $cat ->
        [one] { $countText } autre tâche a une échéance plus lointaine.
        [many] { $countText } d’autres tâches ont une échéance plus lointaine.
       *[other] { $countText } autres tâches ont une échéance plus lointaine.
    }
day-done =
    { $cat ->
        [one] Vous avez terminé { $countText } tâche aujourd’hui.
        [many] Vous avez terminé { $countText } de tâches aujourd’hui.
       *[other] Vous avez terminé { $countText } tâches aujourd’hui.
    }

task-new = Nouvelle tâche
issue-new = Nouveau problème
task-title = Ce qu’il faut faire
issue-title = Ce qui n’a pas marché
task-detail = Description
task-owner = Responsable
task-due = Échéance
task-priority = Priorité
task-status = État
task-job = Pour la fonction
task-job-none = Aucune en particulier
task-campaign = Campagne
task-campaign-none = Sans campagne
task-severity = Gravité
task-resolution = Comment il a été résolu
task-lesson = Ce que nous en retenons
task-about = Au sujet de
task-add = Ajouter la tâche
issue-add = Ajouter le problème
task-added = « { $name } » ajoutée.
task-done-do = Marquer comme terminée
task-reopen = Rouvrir
task-finish-of = Marquer « { $name } » comme terminée
task-reopen-of = Rouvrir « { $name } »
task-finished = « { $name } » est terminée.
task-reopened = « { $name } » est de nouveau ouverte.
task-skip-reason = Pourquoi elle est passée
task-skip-do = Passer
task-skipped-because = Passée : { $reason }
task-remove = Supprimer la tâche
task-removed = « { $name } » supprimée.
task-done-at = { $at }, { $person }
task-gone = ne fait plus partie de l’équipe
task-waits =
    { $cat ->
        [one] attend { $countText } tâche
        [many] attend { $countText } de tâches
       *[other] attend { $countText } tâches
    }
task-items = { $done } sur { $all } cochés
task-notes-count =
    { $cat ->
        [one] { $countText } note
        [many] { $countText } de notes
       *[other] { $countText } notes
    }
task-checklist = Liste de contrôle
task-item-new = Ajouter un point…
task-item-add = Ajouter
task-item-remove = Retirer « { $name } »
task-item-up = Monter « { $name } »
task-waits-for = Attend
task-waits-none = Rien : elle peut être faite à tout moment.
task-waits-add = Attendre une autre tâche…
task-waits-remove = Ne plus attendre « { $name } »
task-waiting = D’autres attendent celle-ci

issues-open = Problèmes ouverts
issues-all = Toutes les tâches et tous les problèmes
issues-title = Problèmes

notes-title = Notes
notes-new = Écrire une note… @ mentionne quelqu’un
notes-add = Ajouter la note
notes-edit = Modifier la note
notes-remove = Supprimer la note
notes-removed = Note supprimée.
notes-people = Qui est mentionné
notes-none = Pas encore de note. Écrivez ce que les autres doivent savoir.

inbox-title = À votre attention
inbox-hint = Ce qui vous concerne : mentions, tâches qu’on vous confie, échéances. Ranger un élément ne change rien d’autre.
inbox-none = Rien de nouveau
inbox-none-text = Vous verrez ici qui vous mentionne, les tâches qu’on vous confie et ce qui arrive à échéance.
inbox-none-of-brand = Rien pour cette marque
inbox-mention = { $person } vous a mentionné
inbox-mention-nobody = On vous a mentionné
inbox-given = { $person } vous a confié une tâche
inbox-given-nobody = On vous a confié une tâche
inbox-overdue = En retard depuis le { $day }
inbox-today = À faire aujourd’hui
inbox-put-away = Ranger
inbox-put-away-of = Ranger : { $name }
inbox-put-all = Tout ranger
inbox-put =
    { $cat ->
        [one] { $countText } élément rangé.
        [many] { $countText } d’éléments rangés.
       *[other] { $countText } éléments rangés.
    }


people-title = Équipe
people-hint = Toutes les personnes qui planifient, pilotent ou valident. Qui s’en va garde son nom sur ce qui a été fait.
people-none = Personne pour l’instant. Commencez par vous ajouter.
people-you = vous
people-this-is-me = C’est moi
people-new = Ajouter une personne
people-edit = Modifier { $name }
people-remove = Retirer { $name } de l’équipe
people-name = Nom
people-email = E-mail
people-language = Langue
people-language-none = Non précisée
people-leave-title = { $name } quitte l’équipe
people-leave-text = Le nom reste sur tout ce qui a été fait.
people-leave-me = C’est vous sur cet ordinateur. Choisissez d’abord quelqu’un d’autre avec « C’est moi ».
people-leave-tasks =
    { $cat ->
        [one] { $countText } tâche ouverte a besoin de quelqu’un d’autre.
        [many] { $countText } de tâches ouvertes ont besoin de quelqu’un d’autre.
       *[other] { $countText } tâches ouvertes ont besoin de quelqu’un d’autre.
    }
people-leave-to = Confier les tâches ouvertes à
people-leave-nobody = Personne pour l’instant
people-leave-do = Retirer de l’équipe
people-left = { $name } ne fait plus partie de l’équipe.
people-jobs = Fonctions
people-jobs-hint = Chacun a une fonction par campagne. Une tâche peut être liée à une fonction et passe avec elle.
people-job-new = Ajouter une fonction
people-job-edit = Renommer la fonction { $name }
people-job-remove = Supprimer la fonction { $name }
people-job-removed = La fonction { $name } a été supprimée. Qui l’exerce la garde.
people-job-name = Nom de la fonction

team-title = Équipe
team-none = Personne n’a encore de fonction dans cette campagne.
team-change = Modifier…
team-dialog = Équipe de cette campagne
team-add = Ajouter quelqu’un
team-job-of = Fonction de { $name }
team-take-out = Retirer { $name } de la campagne
team-taken-out = { $name } n’est plus dans cette campagne.
team-handover = Transmettre une fonction…
team-handover-title = Transmettre une fonction
team-handover-hint = Toutes les tâches ouvertes de la fonction dans cette campagne passent en une fois à la nouvelle personne.
team-handover-job = Fonction
team-handover-to = Nouvelle personne
team-handover-do = Transmettre
team-handed =
    { $cat ->
        [one] { $job } : { $countText } tâche ouverte confiée à { $name }.
        [many] { $job } : { $countText } de tâches ouvertes confiées à { $name }.
       *[other] { $job } : { $countText } tâches ouvertes confiées à { $name }.
    }
