# A team through a shared folder: what can go wrong with it, and what two people wrote at the same time.

dialog-team-folder = Choisissez le dossier d’équipe
sync-readme = Ce dossier appartient à une équipe qui travaille avec Marquee. Ses fichiers sont chiffrés. Ne les modifiez pas, ne les renommez pas et ne les supprimez pas : Marquee fait de lui-même tout ce qu’il faut.

error-sync-already = Cet ordinateur appartient déjà à une équipe. Quittez d’abord celle-ci.
error-sync-off = Cet ordinateur n’appartient à aucune équipe.
error-sync-no-folder = Ce dossier n’existe pas. Choisissez-en un qui existe.
error-sync-own-folder = Ce dossier contient les données de Marquee ou s’y trouve. Elles ne doivent pas être partagées. Choisissez-en un autre.
error-sync-is-team = C’est déjà un dossier d’équipe. Rejoignez l’équipe ou choisissez un autre dossier.
error-sync-no-team = Ce n’est pas un dossier d’équipe. Choisissez celui de votre équipe ou attendez qu’il soit arrivé en entier sur cet ordinateur.
error-sync-code-typed = Ce n’est pas un code de récupération. Il compte huit groupes de quatre caractères ; l’un d’eux est peut-être mal saisi.
error-sync-code-wrong = Ce code n’ouvre pas ce dossier d’équipe. Rien n’a été modifié. Vérifiez à quelle équipe il appartient.
error-sync-fingerprint = Ce ne sont pas les six mots de cette équipe. Rien n’a été modifié. Comparez-les encore une fois avec un collègue.
error-sync-gone = Le dossier d’équipe n’est pas là. Vos données sont en sécurité sur cet ordinateur, et tout ce que vous faites sera envoyé dès son retour. Vérifiez le disque ou le programme qui l’apporte.
error-sync-other = Le dossier appartient maintenant à une autre équipe. Rien n’y a été lu ni écrit. Vérifiez de quel dossier il s’agit, ou quittez l’équipe et rejoignez l’autre.
error-sync-read-only = Impossible d’écrire dans le dossier d’équipe. Ce que font les autres arrive toujours ; ce que vous faites sera envoyé dès que l’écriture fonctionnera. Vérifiez ses droits d’accès.
error-sync-full = Il n’y a plus de place dans le dossier d’équipe. Ce que font les autres arrive toujours ; ce que vous faites sera envoyé dès qu’il y aura de la place.
error-sync-busy = Le dossier d’équipe ne répond pas. Marquee réessaie de lui-même.
error-money-undecided = Deux personnes ont saisi ici des montants différents. Décidez lequel compte avant de payer ou de finaliser ; les deux figurent sous Dossier d’équipe.
error-conflict-gone = La décision a été prise entre-temps.

sync-problem-emptied = Le dossier d’équipe est vide. Rien n’a été retiré de cet ordinateur. Vous pouvez le remplir à nouveau d’ici.
sync-problem-unread = Le fichier qui dit à qui est ce dossier est illisible. Il est peut-être encore en route ; si cela dure, remplissez à nouveau le dossier d’ici.
sync-problem-missing =
    { $cat ->
        [one] Un fichier qui était dans le dossier d’équipe manque. Rien n’a été retiré de cet ordinateur. Vous pouvez le remettre d’ici.
       *[other] Des fichiers qui étaient dans le dossier d’équipe manquent : { $countText }. Rien n’a été retiré de cet ordinateur. Vous pouvez les remettre d’ici.
    }
sync-problem-unfinished =
    { $cat ->
        [one] Un fichier n’est pas encore arrivé en entier. Marquee l’attend.
       *[other] Fichiers qui ne sont pas encore arrivés en entier : { $countText }. Marquee les attend.
    }
sync-problem-refused =
    { $cat ->
        [one] Un fichier du dossier d’équipe n’a été écrit par personne de l’équipe ou a été modifié. Il n’a pas été lu.
       *[other] Fichiers du dossier d’équipe que personne de l’équipe n’a écrits ou qui ont été modifiés : { $countText }. Ils n’ont pas été lus.
    }
sync-problem-newer =
    { $cat ->
        [one] Un Marquee plus récent a écrit un fichier que celui-ci ne sait pas lire. Mettez Marquee à jour ; d’ici là, vous pouvez continuer à travailler.
       *[other] Fichiers d’un Marquee plus récent que celui-ci ne sait pas lire : { $countText }. Mettez Marquee à jour ; d’ici là, vous pouvez continuer à travailler.
    }
sync-problem-twin = Un autre ordinateur travaille sous l’identité de celui-ci, comme après la copie d’un disque entier. Ce que vous faites reste ici et n’est pas envoyé. Quittez l’équipe sur l’un des deux ordinateurs et rejoignez-la de nouveau.

conflict-keep = Garder
conflict-delete = Supprimer
action-sync-decide = Choisir entre deux valeurs de { $name }
