# Import of a list of creators.

imports-title = Importer des créateurs
imports-start = Apportez votre liste de créateurs
imports-start-text = Un fichier CSV avec une ligne par créateur. Vous voyez ce qui sera écrit avant que cela n’arrive.
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
