# Les écrans des documents.
cmd-go-documents = Campagne : documents
cmd-document-add = Ajouter un document…
campaign-tab-documents = Documents
documents-title = Documents
documents-none = Pas encore de documents
documents-none-text = Contrats, documents fiscaux, factures, images : déposez des fichiers ici ou ajoutez-les. Les versions des contenus et les contrats signés apparaissent d’eux-mêmes.
documents-by = Regrouper par
documents-by-campaign = Par campagne
documents-by-creator = Par créateur
documents-by-kind = Par nature
documents-of-creator = Sur le créateur
documents-of-campaign = Sur toute la campagne
documents-first = Les { $shown } plus récents sur { $total } sont affichés.
documents-add = Ajouter un document
documents-add-title = Ajouter un document
documents-file = Fichier
documents-file-hint = Une copie est conservée avec vos données : elle reste si l’original disparaît. 200 Mo au plus.
documents-kind = Nature
documents-kind-guess = D’après le nom du fichier
documents-about = Appartient à
documents-place-creator = { $name }, quelle que soit la campagne
documents-place-campaign = Toute la campagne
documents-place-together = { $name }, dans cette campagne
documents-added =
    { $cat ->
        [one] { $countText } document ajouté.
       *[other] { $countText } documents ajoutés.
    }
documents-version-added = { $name } a une nouvelle version.
documents-removed = { $name } est dans la corbeille.
documents-more = Plus sur { $name }
documents-missing = Contenu manquant
documents-missing-text = Son contenu n’est plus sur cet ordinateur ; rien d’autre n’est perdu. Ajoutez de nouveau le même fichier comme nouvelle version, ou reprenez-le d’une sauvegarde.
documents-versions =
    { $cat ->
        [one] { $countText } version
       *[other] { $countText } versions
    }
documents-version = Version { $number }
documents-which = Versions
documents-new-version = Ajouter une nouvelle version…
documents-rename = Renommer…
documents-rename-title = Renommer le document
documents-name = Nom
documents-set-kind = Changer la nature…
documents-open = Ouvrir
documents-open-hint = Ouvre une copie dans son programme. Les modifications de la copie ne sont pas conservées : ajoutez-les comme nouvelle version.
documents-save = Enregistrer une copie…
documents-saved = Enregistré sous { $path }.
documents-reveal = Afficher dans le dossier
documents-go = Y aller
documents-picture-large = Cette image est trop grande pour être affichée ici. Ouvrez-la.
documents-page = { $name }, { $page }
documents-pdf-not = Ce PDF ne peut pas être affiché ici.
documents-other = Marquee ne sait pas afficher ce type de fichier. Ouvrez-le dans son programme.
documents-program = C’est un programme, ou il en lancerait un. Marquee ne l’ouvre pas.
documents-text-more = Ce n’est que le début. Ouvrez le fichier pour lire la suite.
documents-drop = Déposez des fichiers ici pour les ajouter
