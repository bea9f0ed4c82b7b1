# L’équipe et ses tâches : noms des actions et des champs, fonctions, états, et ce qui peut être refusé.
action-people-edit = Modifier { $name }
action-people-remove = Retirer { $name } de l’équipe
action-people-add-job = Ajouter la fonction { $name }
action-people-edit-job = Renommer la fonction { $name }
action-people-remove-job = Supprimer la fonction { $name }
action-people-set-job = Donner à { $name } une fonction dans une campagne
action-people-take-job = Retirer { $name } d’une campagne
action-work-add = Ajouter la tâche « { $name } »
action-work-add-issue = Signaler le problème « { $name } »
action-work-edit = Modifier « { $name } »
action-work-done = Terminer « { $name } »
action-work-skip = Passer « { $name } »
action-work-set = Modifier { $count } tâches
action-work-remove-one = Supprimer « { $name } »
action-work-remove = Supprimer { $count } tâches
action-work-checklist = Modifier la liste de contrôle de « { $name } »
action-work-tick = Cocher un point de « { $name } »
action-work-link = Faire attendre « { $name } » après une autre tâche
action-work-unlink = Libérer « { $name } » d’une autre tâche
action-work-reassign = Confier la fonction { $job } à { $name }
action-work-add-note = Écrire une note sur { $name }
action-work-edit-note = Modifier une note sur { $name }
action-work-remove-note = Supprimer une note sur { $name }
action-trash-restore-task = Restaurer la tâche « { $name } »

entity-job = Fonction
entity-campaign_person = Équipe
entity-task = Tâche
entity-task_link = Dépendance
entity-checklist_item = Liste de contrôle
entity-mention = Mention
field-title = Titre
field-detail = Description
field-due_on = Échéance
field-priority = Priorité
field-status = État
field-skip_reason = Pourquoi elle a été passée
field-job = Fonction
field-about = Au sujet de
field-severity = Gravité
field-resolution = Solution
field-lesson = Leçon
field-done = Coché
field-waits_for = Attend

job-marketing-manager = Responsable marketing
job-content-specialist = Spécialiste contenu
job-marketing-director = Direction marketing
job-creative = Création
job-pr = Relations presse
job-legal = Juridique
job-finance = Finances

task-kind-task = Tâche
task-kind-issue = Problème
task-status-open = À faire
task-status-doing = En cours
task-status-waiting = En attente d’autrui
task-status-done = Terminée
task-status-skipped = Passée
priority-low = Basse
priority-normal = Normale
priority-high = Haute
priority-urgent = Urgente
severity-low = Faible
severity-medium = Moyenne
severity-high = Élevée
severity-critical = Critique

error-job = Cette fonction n’existe plus. Choisissez-en une autre.
error-job-twice = Une fonction porte déjà ce nom. Choisissez-en un autre.
error-skip-reason = Dites en quelques mots pourquoi elle est passée.
error-task-itself = Une tâche ne peut pas s’attendre elle-même. Choisissez-en une autre.
error-task-circle = Ces tâches s’attendraient les unes les autres en boucle : { $circle }. Rien n’a été modifié.
error-task-waits = « { $name } » attend « { $first } », qui n’est pas encore terminée. Terminez-la d’abord, ou retirez la dépendance.
error-person-me = C’est vous sur cet ordinateur. Choisissez d’abord dans les réglages qui vous êtes.
error-person-same = Choisissez quelqu’un d’autre : cette personne quitte l’équipe.
error-person-has-tasks = Cette personne a des tâches ouvertes ({ $count }). Confiez-les à quelqu’un ou laissez-les sans responsable. Personne n’a encore été retiré.
error-who-am-i = Dites d’abord dans les réglages qui vous êtes sur cet ordinateur.
next-person-nobody = Retirer et laisser les tâches sans responsable
check-in-title = Prendre des nouvelles de { $creator }

needs-title = Ce qui vous attend
needs-overdue =
    { $cat ->
        [one] { $countText } tâche en retard
        [many] { $countText } de tâches en retard
       *[other] { $countText } tâches en retard
    }
needs-today =
    { $cat ->
        [one] { $countText } pour aujourd’hui
        [many] { $countText } pour aujourd’hui
       *[other] { $countText } pour aujourd’hui
    }
needs-mentions =
    { $cat ->
        [one] { $countText } mention
        [many] { $countText } de mentions
       *[other] { $countText } mentions
    }
needs-given =
    { $cat ->
        [one] { $countText } nouvelle tâche
        [many] { $countText } de nouvelles tâches
       *[other] { $countText } nouvelles tâches
    }
needs-messages =
    { $cat ->
        [one] { $countText } message non envoyé
        [many] { $countText } de messages non envoyés
       *[other] { $countText } messages non envoyés
    }
