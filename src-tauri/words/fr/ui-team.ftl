# The screen of the team: its folder, who is up to date, what two people wrote at the same time.
cmd-go-team = Aller à l’équipe
team-title = Équipe
team-settings-hint = Travaillez ensemble par un dossier que vous partagez déjà : un disque synchronisé, un lecteur réseau ou une clé. Seule votre équipe peut lire ce qu’il contient.
team-settings-open = Ouvrir Équipe
team-none = Vous travaillez seul sur cet ordinateur
team-none-text = Une équipe travaille par un dossier qu’elle partage déjà : un disque synchronisé, un lecteur réseau ou une clé. Chacun continue sans réseau, et seule l’équipe peut lire ce que contient le dossier.
team-create = Créer un dossier d’équipe…
team-create-hint = Choisissez un dossier que vos collègues ont aussi. Marquee y met des fichiers chiffrés et ne touche à rien d’autre.
team-create-do = Créer
team-join = Rejoindre une équipe…
team-join-hint = Il vous faut le dossier de l’équipe sur cet ordinateur et le code de récupération de qui l’a créé.
team-join-look = Continuer
team-join-do = Rejoindre
team-join-backup = Ce que vous avez ici est donné à l’équipe, et ce qu’a l’équipe arrive ici. Une sauvegarde est faite auparavant.
team-joined = Vous faites partie de l’équipe. Ce que les autres ont fait arrive maintenant.
team-folder = Dossier d’équipe
team-folder-hint = Un dossier vide, ou qui contient d’autres sortes de fichiers.
team-pick = Choisir un dossier…
team-computer = Nom de cet ordinateur
team-computer-hint = Pour que vos collègues sachent lequel c’est, par exemple « Portable ». Peut rester vide.
team-code = Code de récupération
team-code-typed-hint = Huit groupes de quatre caractères. Majuscules et tirets sont sans importance.
team-code-title = Notez ce code
team-code-text = Avec ce code, vos collègues rejoignent l’équipe, et vous la retrouvez si un ordinateur est perdu. Personne ne pourra vous le redonner.
team-code-hint = Gardez-le là où qui volerait cet ordinateur ne le trouve pas : dans un gestionnaire de mots de passe ou sur papier.
team-code-kept = J’ai mis le code en lieu sûr
team-code-done = Terminé
team-words = Six mots de cette équipe
team-words-hint = Ils sont les mêmes sur chaque ordinateur de l’équipe. Comparez-les quand quelqu’un la rejoint.
team-words-compare = Demandez à quelqu’un de l’équipe les six mots affichés sous Équipe, par téléphone par exemple. Ne rejoignez l’équipe que si ce sont ceux-ci :
team-members-there = Déjà dans l’équipe : { $names }
team-locked = La clé de l’équipe manque
team-locked-text = Le trousseau de cet ordinateur n’a plus la clé de votre équipe. Vos données sont toutes ici et vous pouvez continuer à travailler ; rien n’est envoyé ni reçu tant que vous n’avez pas saisi le code de récupération.
team-unlock = Continuer avec l’équipe
team-for-run = Cet ordinateur n’a pas de trousseau qui garde la clé de l’équipe. Marquee demande le code de récupération à chaque démarrage.
team-computers = Ordinateurs de l’équipe
team-this-one = Cet ordinateur
team-unnamed = Un ordinateur sans nom
team-current = À jour
team-waiting = { $cat ->
    [one] N’a pas encore { $countText } de vos modifications
   *[other] N’a pas encore { $countText } de vos modifications
}
team-missing = { $cat ->
    [one] En attente de { $countText } de ses fichiers
   *[other] En attente de { $countText } de ses fichiers
}
team-clock = Son horloge avance.
team-seen = Dernier signe le { $when }
team-never-seen = Pas encore de signe
team-all-sent = Tout ce que vous avez fait est dans le dossier.
team-unsent = { $cat ->
    [one] { $countText } modification n’est pas encore dans le dossier.
   *[other] { $countText } modifications ne sont pas encore dans le dossier.
}
team-looked = Dernière vérification le { $when }.
team-not-looked = Le dossier n’a pas encore été consulté.
team-now = Vérifier maintenant
team-round = { $cat ->
    [one] { $countText } modification est arrivée.
   *[other] { $countText } modifications sont arrivées.
}
team-heal = Remplir à nouveau le dossier
team-healed = { $cat ->
    [one] { $countText } fichier a été remis.
   *[other] { $countText } fichiers ont été remis.
}
team-leave = Quitter l’équipe…
team-leave-title = Quitter cette équipe ?
team-leave-text = Tout reste sur cet ordinateur, et rien n’est modifié dans le dossier. Ce que vous ferez ensuite ne sera plus envoyé, et rien de plus n’arrivera. Vous pourrez revenir avec le code de récupération.
team-leave-do = Quitter
team-left = Vous avez quitté l’équipe. Vos données sont toutes ici.

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
