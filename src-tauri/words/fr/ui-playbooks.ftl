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
playbooks-before = { $days } jours avant la première publication
playbooks-after = { $days } jours après la première publication
playbooks-on = Le jour de la première publication
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
flow-start = Début
flow-started = Lancée le { $day } par { $person }
flow-started-nobody = Lancée le { $day }
flow-end = Fin
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
