# Campaigns: home, form, frame of a campaign, board.

ui-select-all = Tout sélectionner
ui-select-row = Sélectionner { $name }

campaigns-title = Campagnes
campaigns-which = Quelles campagnes
campaigns-active = En cours
campaigns-archived = Archivées
campaigns-name = Campagne
campaigns-name-brand = Campagne et marque
campaigns-status = État
campaigns-dates = Dates
campaigns-elapsed = { $percent } du temps écoulé
campaigns-budget = Budget utilisé
campaigns-of = { $cost } sur { $budget }
campaigns-creators = Créateurs
campaigns-posts = Publications avec résultats
campaigns-posts-of = { $known } sur { $all }
campaigns-owner = Responsable
campaigns-finalized = Clôturée
campaigns-status-planned = Prévue
campaigns-status-active = Active
campaigns-status-ended = Terminée
campaigns-status-archived = Archivée
campaigns-none = Préparez votre première campagne
campaigns-none-text = Une campagne réunit créateurs, publications, résultats et coûts, et s’achève par un rapport.
campaigns-none-archived = Aucune campagne archivée
campaigns-none-archived-text = Les campagnes archivées conservent tout et peuvent être rouvertes.

campaign-new-title = Nouvelle campagne
campaign-name = Nom
campaign-brand = Marque
campaign-brand-new = Nouvelle marque
campaign-brand-name = Nom de la nouvelle marque
campaign-owner = Responsable
campaign-owner-new = Nouvelle personne
campaign-owner-name = Nom de la nouvelle personne
campaign-starts = Commence le
campaign-ends = Se termine le
campaign-budget = Budget
campaign-in-currency = En { $currency }
campaign-currency = Devise
campaign-goal-legend = Objectif et cibles
campaign-goal = Objectif
campaign-kpi-hint = Ces indicateurs disent si l’objectif est atteint. Sans cible, un indicateur est simplement affiché.
campaign-kpi-figure = Indicateur
campaign-kpi-target = Cible : { $figure }
campaign-kpi-placeholder = Cible
campaign-kpi-remove = Retirer { $figure }
campaign-kpi-add = Ajouter un indicateur
campaign-create = Créer la campagne
campaign-tabs = Parties de la campagne
campaign-tab-dashboard = Tableau de bord
campaign-tab-creators = Créateurs
campaign-tab-results = Résultats
campaign-tab-costs = Coûts
campaign-tab-report = Rapport
campaign-add-creators = Ajouter des créateurs
campaign-archived = Campagne archivée.
campaign-back = Campagne rouverte.
campaign-removed = « { $name } » supprimée.
campaign-is-archived = Cette campagne est archivée.
campaign-bring-back = Rouvrir

board-label = Créateurs par étape
board-column = { $stage } : { $count }, cachets { $fees }
board-fees = Cachets { $fees }
board-none = Aucun créateur dans cette campagne pour l’instant
board-none-text = Choisissez des créateurs dans votre base ; ils commencent en présélection.
board-stage-empty = Personne ici
board-card = { $name }, { $stage }
board-card-role = carte déplaçable
board-how = Appuyez sur Espace pour soulever la carte, sur les flèches pour choisir une étape, sur Espace pour la poser et sur Échap pour la remettre. M ouvre la liste des étapes, O les offres et les contenus du créateur.
board-lifted = { $name } soulevé depuis { $stage }.
board-over = { $name } est au-dessus de { $stage }.
board-dropped = { $name } est maintenant en { $stage }.
board-put-back = { $name } reste en { $stage }.
board-moved = { $name } passe en { $stage }.
board-actions = Actions pour { $name }
board-move-to = Passer à l’étape…
board-move-title = Passer { $name } en
board-terms = Cachet et expédition…
board-terms-title = { $name } : cachet et expédition
board-open = Ouvrir le créateur
board-drop = Retirer de la campagne
board-dropped-out = { $name } retiré de la campagne.
board-fee = Cachet
board-shipping = Expédition
board-in-currency = En { $currency }. Vide : pas encore convenu.
board-no-fee = cachet à convenir
board-gone = supprimé de la base
board-posts =
    { $cat ->
        [one] { $countText } publication
        [many] { $countText } de publications
       *[other] { $countText } publications
    }
board-current = étape actuelle
