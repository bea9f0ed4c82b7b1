# Import of lists of creators and of results.

imports-title = Importer
imports-start = Apportez votre liste de créateurs ou vos résultats
imports-start-text = Un fichier de créateurs, un par ligne, ou un export de publications avec leurs résultats d’Instagram, Facebook, YouTube ou TikTok. Vous voyez ce qui sera écrit avant que cela n’arrive.
imports-pick = Choisir un fichier…
imports-file = Fichier
imports-source = Reconnu comme
imports-rows = Lignes
imports-header-line = En-tête à la ligne
imports-delimiter = Séparateur
imports-skipped = Lignes de total ignorées
imports-encoding = Encodage
imports-platform = Plateforme des comptes
imports-platform-needed = Le fichier ne le dit pas.
imports-choose = Choisir…
imports-columns = Colonnes
imports-columns-hint = Vérifiez ce que devient chaque colonne. Une colonne non importée reste à part ; le fichier ne change pas.
imports-column = Colonne
imports-no-header = Colonne { $number }
imports-becomes = Devient
imports-becomes-of = Ce que devient « { $column } »
imports-samples = Exemples
imports-numbers = Nombres
imports-texts = Textes
imports-empty = Vides
imports-not-available = n. d.
imports-skip = Non importée
imports-field-handle = Identifiant
imports-field-name = Nom
imports-field-platform = Plateforme
imports-field-url = Lien
imports-field-followers = Abonnés
imports-field-country = Pays
imports-field-language = Langue
imports-field-niche = Thématique
imports-preview = Aperçu
imports-which = Quelles lignes
imports-status-all = Toutes { $count }
imports-status-new = Nouvelles { $count }
imports-status-update = Mises à jour { $count }
imports-status-same = Inchangées { $count }
imports-status-rejected = Rejetées { $count }
imports-row-new = Nouveau
imports-row-update = Mise à jour
imports-row-same = Inchangé
imports-row-rejected = Rejeté
imports-no-rows = Aucune ligne de ce type.
imports-line = Ligne
imports-result = Résultat
imports-one-step = Tout est écrit en une seule étape, et s’annule en une seule étape.
imports-commit =
    { $cat ->
        [one] Importer { $countText } créateur
        [many] Importer { $countText } de créateurs
       *[other] Importer { $countText } créateurs
    }
imports-done = « { $file } » importé
imports-created =
    { $cat ->
        [one] { $countText } créateur ajouté
        [many] { $countText } de créateurs ajoutés
       *[other] { $countText } créateurs ajoutés
    }
imports-updated =
    { $cat ->
        [one] { $countText } créateur mis à jour
        [many] { $countText } de créateurs mis à jour
       *[other] { $countText } créateurs mis à jour
    }
imports-rejected =
    { $cat ->
        [one] { $countText } ligne rejetée
        [many] { $countText } de lignes rejetées
       *[other] { $countText } lignes rejetées
    }
imports-show = Afficher les créateurs
imports-undo = Annuler l’import
imports-undone = Import annulé.
imports-again = Importer un autre fichier

# Results of posts from a file.
posts-choose-campaign = Choisissez une campagne pour voir ce que ce fichier lui apporte.
posts-campaign = Campagne
posts-channel = Qui les a publiées
posts-channel-choice = { $name } ({ $handle })
posts-as-of = Chiffres au
posts-zone = Fuseau horaire du fichier
posts-zone-hint = Le fichier ne le dit pas ; c’est le fuseau habituel. Plus bas, les heures sont à l’heure de { $zone }, comme sur cet ordinateur.
posts-columns-read = Lues : { $columns }.
posts-columns-left = Non importées : { $columns }.
posts-preview = Publications du fichier
posts-status-all = Toutes { $count }
posts-status-update = Nouveaux résultats { $count }
posts-status-new = Hors campagne { $count }
posts-status-same = Inchangées { $count }
posts-status-other = D’autres comptes { $count }
posts-status-rejected = Refusées { $count }
posts-row-update = Nouveaux résultats
posts-row-new = Hors campagne
posts-row-same = Inchangée
posts-row-other = Pas d’un créateur de la campagne
posts-row-rejected = Refusée
posts-new-hint = Cochez les publications qui appartiennent à la campagne. Les autres restent dehors et ne comptent jamais.
posts-pick-within =
    { $cat ->
        [one] Cocher la publication faite pendant la campagne
       *[other] Cocher les { $countText } publications faites pendant la campagne
    }
posts-pick-none = Tout décocher
posts-belongs = Appartient
posts-belongs-of = « { $post } » appartient à la campagne
posts-published = Publiée
posts-changes = Résultats
posts-becomes = devient
posts-within = pendant la campagne
posts-line = ligne { $line }
posts-take =
    { $cat ->
        [one] Importer les résultats de { $countText } publication
       *[other] Importer les résultats de { $countText } publications
    }
posts-updated =
    { $cat ->
        [one] { $countText } publication a de nouveaux résultats
       *[other] { $countText } publications ont de nouveaux résultats
    }
posts-created =
    { $cat ->
        [one] { $countText } publication ajoutée
       *[other] { $countText } publications ajoutées
    }
posts-readings =
    { $cat ->
        [one] { $countText } chiffre ajouté ; les précédents sont gardés
       *[other] { $countText } chiffres ajoutés ; les précédents sont gardés
    }
posts-show = Voir les résultats
