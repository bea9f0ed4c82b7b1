# Sauvegardes, restauration, emplacements risqués, notes d’incident.

dialog-restore = Choisir une sauvegarde

error-no-room = Il n’y a pas assez de place sur ce disque : il faut { $needed } Mo et il en reste { $free }. Rien n’a été modifié. Libérez de la place et réessayez.
error-no-backup = { $path } n’est pas une sauvegarde de Marquee. Rien n’a été modifié. Choisissez un autre fichier.
error-backup-newer = Cette sauvegarde vient d’une version plus récente de Marquee. Rien n’a été modifié. Mettez Marquee à jour pour la restaurer.
error-backup-damaged = { $path } est endommagé. Rien n’a été modifié. Choisissez une autre sauvegarde.
error-place-cloud = Vos données sont dans un dossier { $service }. { $service } copie les fichiers pendant que Marquee les écrit, ce qui finit par endommager une base de données. Rien n’a été ouvert ni modifié.
error-place-network = Vos données sont sur un lecteur réseau. Une coupure de connexion peut y endommager une base de données. Rien n’a été ouvert ni modifié.
error-place-removable = Vos données sont sur un disque amovible. Le débrancher pendant que Marquee écrit peut endommager une base de données. Rien n’a été ouvert ni modifié.
next-move-profile = Déplacer vers le dossier de données de cet ordinateur
error-move-needless = Vos données sont déjà en lieu sûr. Rien n’a été déplacé.
error-move-nowhere = Le dossier de données de cet ordinateur n’est pas sûr non plus. Lancez Marquee avec --profile et un dossier de son propre disque.
error-move-taken = Il y a déjà des données Marquee dans { $path }. Rien n’a été déplacé ni remplacé. Ouvrez-les ou lancez Marquee avec --profile et un autre dossier.

safety-backup-failed = La sauvegarde automatique n’a pas pu être faite. Vos données restent intactes à leur place.
safety-check-failed = La vérification hebdomadaire a trouvé des dommages dans vos données. Restaurez la dernière sauvegarde depuis les réglages.
safety-moved = Vos données sont désormais dans { $to }. L’ancien dossier reste tel quel : { $from }
safety-crash = La dernière fois, une erreur s’est produite dans Marquee. Votre travail enregistré est intact. Une note d’incident est restée sur cet ordinateur ; personne ne l’a reçue.

crash-what = Une erreur s’est produite dans Marquee et cette note est restée sur votre ordinateur. Personne ne l’a reçue.
crash-safe = Ce qui était enregistré est intact : Marquee enregistre chaque étape en entier ou pas du tout.
crash-send = Les lignes ci-dessous indiquent à quel endroit du programme cela s’est produit. Elles ne contiennent ni nom, ni montant, ni rien de vos campagnes ; vous pouvez les envoyer à la personne qui vous aide.
