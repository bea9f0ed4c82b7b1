# The screen of the team: its folder, who is up to date, what two people wrote at the same time.
cmd-go-team = Aller au dossier d’équipe
share-title = Dossier d’équipe
share-settings-hint = Travaillez ensemble par un dossier que vous partagez déjà : un disque synchronisé, un lecteur réseau ou une clé. Seule votre équipe peut lire ce qu’il contient.
share-settings-open = Ouvrir Dossier d’équipe
share-none = Vous travaillez seul sur cet ordinateur
share-none-text = Une équipe travaille par un dossier qu’elle partage déjà : un disque synchronisé, un lecteur réseau ou une clé. Chacun continue sans réseau, et seule l’équipe peut lire ce que contient le dossier.
share-create = Créer un dossier d’équipe…
share-create-title = Créer un dossier d’équipe
share-create-hint = Choisissez un dossier que vos collègues ont aussi. Marquee y met des fichiers chiffrés et ne touche à rien d’autre.
share-create-do = Créer
share-join = Rejoindre une équipe…
share-join-title = Rejoindre une équipe
share-join-hint = Il vous faut le dossier de l’équipe sur cet ordinateur et le code de récupération de qui l’a créé.
share-join-look = Continuer
share-join-do = Rejoindre
share-join-backup = Ce que vous avez ici est donné à l’équipe, et ce qu’a l’équipe arrive ici. Une sauvegarde est faite auparavant.
share-joined = Vous faites partie de l’équipe. Ce que les autres ont fait arrive maintenant.
share-folder = Dossier
share-folder-hint = Un dossier vide, ou qui contient d’autres sortes de fichiers.
share-pick = Choisir un dossier…
share-computer = Nom de cet ordinateur
share-computer-hint = Pour que vos collègues sachent lequel c’est, par exemple « Portable ». Peut rester vide.
share-code = Code de récupération
share-code-typed-hint = Huit groupes de quatre caractères. Majuscules et tirets sont sans importance.
share-code-title = Notez ce code
share-code-text = Avec ce code, vos collègues rejoignent l’équipe, et vous la retrouvez si un ordinateur est perdu. Personne ne pourra vous le redonner.
share-code-hint = Gardez-le là où qui volerait cet ordinateur ne le trouve pas : dans un gestionnaire de mots de passe ou sur papier.
share-code-kept = J’ai mis le code en lieu sûr
share-code-done = Terminé
share-words = Six mots de cette équipe
share-words-hint = Ils sont les mêmes sur chaque ordinateur de l’équipe. Comparez-les quand quelqu’un la rejoint.
share-words-compare = Demandez à quelqu’un de l’équipe les six mots affichés sous Dossier d’équipe, par téléphone par exemple. Ne rejoignez l’équipe que si ce sont ceux-ci :
share-members-there = Déjà dans l’équipe : { $names }
share-locked = La clé de l’équipe manque
share-locked-text = Le trousseau de cet ordinateur n’a plus la clé de votre équipe. Vos données sont toutes ici et vous pouvez continuer à travailler ; rien n’est envoyé ni reçu tant que vous n’avez pas saisi le code de récupération.
share-unlock = Continuer avec l’équipe
share-for-run = Cet ordinateur n’a pas de trousseau qui garde la clé de l’équipe. Marquee demande le code de récupération à chaque démarrage.
share-computers = Ordinateurs de l’équipe
share-this-one = Cet ordinateur
share-unnamed = Un ordinateur sans nom
share-current = À jour
share-waiting = { $cat ->
    [one] N’a pas encore { $countText } de vos modifications
   *[other] N’a pas encore { $countText } de vos modifications
}
share-missing = { $cat ->
    [one] En attente de { $countText } de ses fichiers
   *[other] En attente de { $countText } de ses fichiers
}
share-clock = Son horloge avance.
share-seen = Dernier signe le { $when }
share-never-seen = Pas encore de signe
share-all-sent = Tout ce que vous avez fait est dans le dossier.
share-unsent = { $cat ->
    [one] { $countText } modification n’est pas encore dans le dossier.
   *[other] { $countText } modifications ne sont pas encore dans le dossier.
}
share-looked = Dernière vérification le { $when }.
share-not-looked = Le dossier n’a pas encore été consulté.
share-now = Vérifier maintenant
share-round = { $cat ->
    [one] { $countText } modification est arrivée.
   *[other] { $countText } modifications sont arrivées.
}
share-heal = Remplir à nouveau le dossier
share-healed = { $cat ->
    [one] { $countText } fichier a été remis.
   *[other] { $countText } fichiers ont été remis.
}
share-files-stay = Les fichiers joints restent sur l’ordinateur où ils ont été ajoutés ; tout ce qui est écrit circule.
share-leave = Quitter l’équipe…
share-leave-title = Quitter cette équipe ?
share-leave-text = Tout reste sur cet ordinateur, et rien n’est modifié dans le dossier. Ce que vous ferez ensuite ne sera plus envoyé, et rien de plus n’arrivera. Vous pourrez revenir avec le code de récupération.
share-leave-do = Quitter
share-left = Vous avez quitté l’équipe. Vos données sont toutes ici.

conflicts-title = En attente d’une décision
conflicts-hint = Deux personnes ont écrit ceci en même temps. Les deux valeurs sont gardées ; la plus récente s’affiche jusqu’à ce que quelqu’un décide, pour tous.
conflict-money = Ni paiement ni rapport final avant la décision
conflict-by = { $name }, le { $when }
conflict-somebody = Quelqu’un
conflict-shown = affiché actuellement
conflict-empty = Rien
conflict-take = Prendre celui-ci
conflict-take-of = Prendre celui-ci : { $value }
conflict-decided = Décidé, pour tous.
