# Backups, restoring, recovery, notices.

backups-title = Sauvegardes
backups-hint = Pendant que vous travaillez, Marquee sauvegarde tout de lui-même, vérifie chaque copie et garde les 2 derniers jours en entier, puis une par jour, par semaine et par mois. Elles sont dans votre dossier de données : enregistrez-en une ailleurs de temps en temps, au cas où cet ordinateur serait perdu.
backups-none = Pas encore de sauvegarde. La première est faite peu après votre première modification.
backups-make = Sauvegarder maintenant
backups-made = Sauvegarde faite et vérifiée.
backups-save = Sauvegarder vers…
backups-restore = Restaurer…
backups-restore-of = Restaurer la sauvegarde du { $when }…
backups-restore-file = Restaurer depuis un fichier…
backups-verified = Vérifiée
backups-broken = Incomplète
backups-all = Afficher les { $countText }
backup-kind-auto = Automatique
backup-kind-now = Faite par vous
backup-kind-before-restore = Avant une restauration
backup-kind-before-import = Avant un import volumineux
backup-kind-before-move = Avant un déplacement
backup-kind-before-join = Avant de rejoindre une équipe
backup-kind-before-layout = Avant une mise à jour

check-never = Vos données seront vérifiées une fois par semaine, quand vous ne travaillez pas.
check-last-sound = Dernière vérification : { $when }. Tout est en ordre ({ $countText } éléments).
check-last-damage = Dernière vérification : { $when }. Des dommages ont été trouvés. Restaurez la dernière sauvegarde ou demandez de l’aide.
check-now = Vérifier maintenant
check-sound = Vérifié : tout est en ordre.

restore-title = Restaurer cette sauvegarde ?
restore-made = Faite le { $when }.
restore-undated = On ne sait pas quand elle a été faite.
restore-changed = Sa dernière modification date du { $when }.
restore-what = Contenu
restore-in-backup = Dans la sauvegarde
restore-now = Maintenant
restore-brands = Marques
restore-campaigns = Campagnes
restore-creators = Créateurs
restore-posts = Publications
restore-reports = Rapports finalisés
restore-lost =
    { $cat ->
        [one] Une modification faite depuis n’est pas dans cette sauvegarde. Elle date du { $when }.
       *[other] { $countText } modifications faites depuis ne sont pas dans cette sauvegarde. La dernière date du { $when }.
    }
restore-nothing-lost = Tout ce que vous avez fait est dans cette sauvegarde.
restore-safe = Avant de restaurer, Marquee fait une sauvegarde vérifiée de l’état actuel, pour que vous puissiez revenir en arrière.
restore-safe-closed = Le fichier actuel est conservé avant tout remplacement.
restore-do = Restaurer
restore-busy = Restauration…
restore-done = La sauvegarde est restaurée.
restore-done-kept = La sauvegarde est restaurée. L’état précédent est conservé ici : { $path }

recovery-backup = Ouvrir la dernière sauvegarde…
recovery-backup-hint = La dernière bonne sauvegarde date du { $when }. Vous verrez son contenu avant tout remplacement.
recovery-no-backup = Il n’y a pas de bonne sauvegarde dans le dossier de données. Si vous en avez une ailleurs, restaurez-la depuis son fichier.
recovery-details = Détails
recovery-copy = Copier les détails
recovery-copy-hint = Des versions et des nombres pour la personne qui vous aide ; ni nom ni montant.
recovery-copied = Détails copiés.
recovery-copy-by-hand = Les détails sont sélectionnés : copiez-les au clavier.

notices-title = Avis sur vos données
notices-open = Voir la note
notices-settings = Aller aux sauvegardes
notices-dismiss = Compris
