# Dashboard, charts, results, posts, costs.

card-partial = partiel
card-partial-long = Partiel : certaines valeurs manquent.
card-coverage = Connu pour { $coverage }.
card-version = version de la formule { $version }

dash-figures = Indicateurs
dash-posts = { $known } publications sur { $all } avec résultats
dash-budget = Budget et dépenses réelles
dash-of-budget = sur { $budget }
dash-remaining = Reste
dash-over = Budget dépassé
dash-committed = Les dépenses réelles sont les coûts engagés.
dash-goals = Cibles et résultats
dash-no-goals = Pas encore de cibles. Modifiez la campagne pour en fixer.
dash-goal-figure = Indicateur
dash-goal-target = Cible
dash-goal-actual = Réel
dash-goal-reached = Atteint
dash-goal-yes = cible atteinte
dash-goal-no = cible non atteinte
dash-goal-unknown = pas encore connu

steps-title = Prochaines étapes
steps-creators = Ajoutez des créateurs et leur cachet
steps-posts = Ajoutez leurs publications
steps-results = Saisissez les résultats
steps-report = Clôturez le rapport
steps-done = fait

charts-as-table = Afficher le tableau
charts-as-chart = Afficher le graphique
charts-points = { $title } : points, les flèches déplacent

results-posts = Résultats par publication
results-how = Écrivez le nombre comme d’habitude. 0 est un zéro, une cellule vide n’est pas encore connue, « n/a » n’est pas disponible, « <5 » est sous le seuil affiché par la plateforme. Quitter la cellule l’enregistre.
results-post = Publication
results-cell = { $metric } de { $creator }, { $post }
results-post-actions = Actions pour { $post }
results-post-edit = Modifier la publication…
results-post-history = Historique
results-post-remove = Retirer la publication
results-post-removed = « { $post } » retirée.
results-none = Pas encore de publications
results-none-text = Ajoutez une publication pour chaque contenu mis en ligne par un créateur, puis saisissez ses résultats.
results-none-creators = Les publications appartiennent aux créateurs : ajoutez-en d’abord à la campagne.
results-outcomes = Retombées de la campagne
results-outcomes-hint = Pour toute la campagne. Vide signifie inconnu ; cela ne compte pas comme zéro.
results-in-percent = En pourcentage
results-outcomes-save = Enregistrer
results-outcomes-saved = Retombées enregistrées.

posts-edit-title = Modifier la publication
posts-creator = Créateur
posts-platform = Plateforme
posts-kind = Type
posts-label = Libellé
posts-label-hint = Pour la reconnaître, par exemple « Reel de lancement ».
posts-url = Lien
posts-on = Publiée le

costs-none = Pas encore de coûts
costs-none-text = Le cachet et l’expédition viennent des créateurs. Ajoutez ici les produits, la mise en avant et tout le reste.
costs-table = Coûts
costs-kind = Type
costs-what = Objet
costs-for = Pour
costs-whole = Toute la campagne
costs-post = Publication
costs-no-post = Aucune en particulier
costs-step = État
costs-step-planned = Prévu
costs-step-committed = Engagé
costs-amount = Montant
costs-total = Total
costs-of-budget = sur { $budget } de budget
costs-over = Budget dépassé
costs-edit = Modifier { $name }
costs-edit-title = Modifier le coût
costs-remove = Retirer { $name }
costs-removed = « { $name } » retiré.
