# Creators: list, filters, selection, page. Import of lists.

ui-pages = Pages
ui-range = { $from }–{ $to } sur { $total }
ui-page-before = Page précédente
ui-page-after = Page suivante

creators-title = Créateurs
creators-total =
    { $cat ->
        [one] { $countText } créateur
        [many] { $countText } de créateurs
       *[other] { $countText } créateurs
    }
creators-adding = Choisissez les créateurs à ajouter à { $campaign }.
creators-search = Chercher un nom ou un identifiant
creators-name = Nom
creators-platform = Plateforme
creators-handle = Identifiant
creators-url = Lien
creators-followers = Abonnés
creators-tier = Catégorie
creators-country = Pays
creators-language = Langue
creators-niches = Thématiques
creators-niches-hint = Séparées par des virgules.
creators-campaigns = Campagnes
creators-unknown = Inconnu
creators-unnamed = Créateur sans nom
creators-filter-niches = Thématique
creators-filter-platforms = Plateforme
creators-filter-countries = Pays
creators-filter-languages = Langue
creators-filter-on = choisis
creators-filter-nothing = Rien à choisir pour l’instant.
creators-filter-min = Au moins
creators-filter-max = Au plus
creators-filter-apply = Appliquer
creators-filter-number = Écrivez un nombre entier, par exemple 10 000.
creators-clear-filters = Effacer les filtres
creators-none-found = Aucun créateur ne correspond
creators-none-found-text = Moins de filtres, plus de résultats.
creators-none = Votre base de créateurs est vide
creators-none-text = Importez une liste depuis un fichier ou ajoutez les créateurs un par un.
creators-selection = Créateurs sélectionnés
creators-selected =
    { $cat ->
        [one] { $countText } créateur sélectionné
        [many] { $countText } de créateurs sélectionnés
       *[other] { $countText } créateurs sélectionnés
    }
creators-selected-all =
    { $cat ->
        [one] { $countText } créateur sélectionné, tous les résultats
        [many] Les { $countText } de créateurs trouvés sont sélectionnés
       *[other] Les { $countText } créateurs trouvés sont sélectionnés
    }
creators-clear-selection = Annuler la sélection
creators-add-to = Ajouter à une campagne…
creators-add-title =
    { $cat ->
        [one] Ajouter { $countText } créateur à une campagne
        [many] Ajouter { $countText } de créateurs à une campagne
       *[other] Ajouter { $countText } créateurs à une campagne
    }
creators-no-campaign = Pas encore de campagne
creators-fee-each = Cachet pour chacun
creators-shipping-each = Expédition pour chacun
creators-added =
    { $cat ->
        [one] { $countText } créateur ajouté.
        [many] { $countText } de créateurs ajoutés.
       *[other] { $countText } créateurs ajoutés.
    }
creators-already =
    { $cat ->
        [one] { $countText } y était déjà.
       *[other] { $countText } y étaient déjà.
    }
creators-removed =
    { $cat ->
        [one] { $countText } créateur supprimé.
        [many] { $countText } de créateurs supprimés.
       *[other] { $countText } créateurs supprimés.
    }
creators-peek = Aperçu du créateur
creators-accounts = Comptes
creators-account-edit = Modifier { $handle }
creators-followers-of = { $followers } abonnés
creators-followers-unknown = nombre d’abonnés inconnu
creators-source-keyed = saisi à la main
creators-no-campaigns = Dans aucune campagne pour l’instant.
creators-history = Historique
creators-edit-title = Modifier { $name }
