# E-mail : le compte, les modèles, la boîte d’envoi, un rapport par e-mail.
ui-nav-outbox = Boîte d’envoi
cmd-go-outbox = Boîte d’envoi
cmd-mail-send = Envoyer les e-mails maintenant

mail-title = E-mail
mail-account-hint = Marquee envoie briefs et rapports par le serveur de votre propre adresse. Le mot de passe va dans le trousseau de cet ordinateur, et nulle part ailleurs. Sans compte, les messages s’ouvrent comme brouillons dans votre messagerie.
mail-name = Nom de l’expéditeur
mail-name-hint = Tel que les destinataires le lisent.
mail-address = Adresse e-mail
mail-server = Serveur d’envoi (SMTP)
mail-port = Port
mail-security = Chiffrement
mail-security-tls = TLS
mail-security-starttls = STARTTLS
mail-security-none = Aucun
mail-user = Identifiant
mail-user-hint = Souvent l’adresse elle-même. Vide si le serveur n’exige pas de connexion.
mail-password = Mot de passe
mail-password-kept = Conservé. Saisissez pour le remplacer.
mail-place = Conserver le mot de passe
mail-place-keychain = Dans le trousseau
mail-place-run = Pour cette session seulement
mail-place-hint = Pour cette session seulement : Marquee l’oublie à la fermeture et le redemande.
mail-account-save = Enregistrer le compte
mail-account-saved = Compte enregistré. Envoyez un message d’essai pour en être sûr.
mail-account-remove = Retirer le compte
mail-account-removed = Compte et mot de passe retirés. Ce qui attend reste dans la boîte d’envoi.
mail-test = Envoyer un message d’essai
mail-test-sent = Envoyé à { $address }. Vérifiez qu’il est arrivé.

mail-templates = Modèles d’e-mail
mail-templates-hint = Des textes pour commencer un message. Les champs entre accolades sont remplis à la rédaction ; ce qui manque encore est signalé avant l’envoi.
mail-template-ours = De Marquee
mail-template-new = Nouveau modèle
mail-template-edit = Modifier { $name }
mail-template-begin = Créer votre propre modèle à partir de { $name }
mail-template-copy = { $name } (à vous)
mail-template-remove = Retirer { $name }
mail-template-removed = { $name } : retiré.
mail-template-name = Nom
mail-language = Langue
mail-type = Type
mail-password-again = Le mot de passe ne valait que pour une session terminée. Saisissez-le de nouveau pour que les messages partent.
mail-subject = Objet
mail-body = Texte
mail-to = À
mail-fields = Ajouter un champ
mail-preview = Aperçu avec des exemples

outbox-title = Boîte d’envoi
outbox-hint = Les messages que cet ordinateur envoie. Ils partent dès qu’il y a du réseau, et jamais deux fois.
outbox-none = Rien à envoyer
outbox-none-text = Les briefs et rapports que vous envoyez par e-mail attendent ici que le serveur les ait pris.
outbox-account = Réglages e-mail
outbox-no-account = Cet ordinateur n’a pas de compte e-mail : rien n’est envoyé. Créez-en un ou ouvrez les messages comme brouillons.
outbox-waiting = En attente
outbox-sent = Envoyés
outbox-at = Envoyé le
outbox-by = Par
outbox-erased = Destinataire effacé
outbox-send = Envoyer maintenant
outbox-sent-now = { $cat ->
    [one] { $countText } message envoyé.
   *[other] { $countText } messages envoyés.
}
outbox-some-wait = { $cat ->
    [one] { $countText } message n’a pas encore pu partir. La raison figure à côté.
   *[other] { $countText } messages n’ont pas encore pu partir. Les raisons figurent à côté.
}
outbox-stuck = { $cat ->
    [one] { $countText } message a besoin de vous
   *[other] { $countText } messages ont besoin de vous
}
outbox-state-unknown = Est-il parti ?
outbox-state-failed = Non envoyé
outbox-state-held = Retenu
outbox-state-sending = Envoi en cours
outbox-state-queued = En attente
outbox-state-stopped = Arrêté
outbox-state-sent = Envoyé
outbox-why-unknown = Marquee a été fermé pendant la remise de ce message. Il est peut-être parti. Demandez à un destinataire ou regardez les messages envoyés de votre compte.
outbox-why-failed = Il n’a pas été envoyé.
outbox-why-held = Il vient d’un profil restauré ou copié et a peut-être été envoyé de là. Ne le libérez que si ce n’est pas le cas.
outbox-why-sending = Le serveur est interrogé en ce moment.
outbox-why-queued = Il part dès que le serveur est joignable.
outbox-why-stopped = Il reste ici jusqu’à ce que vous le tentiez, l’envoyiez vous-même ou le supprimiez.
outbox-why-sent = Il a été envoyé.
outbox-next = { $cat ->
    [one] Une tentative. Prochaine : { $when }
   *[other] { $countText } tentatives. Prochaine : { $when }
}
outbox-to = À { $people }
outbox-files = { $cat ->
    [one] { $countText } pièce jointe
   *[other] { $countText } pièces jointes
}
outbox-more = Plus sur { $subject }
outbox-read = Lire
outbox-stop = Arrêter
outbox-retry = Essayer maintenant
outbox-release = Libérer
outbox-wasSent = Il est parti
outbox-sendAgain = Renvoyer
outbox-draft = Ouvrir comme brouillon
outbox-link = Ouvrir dans la messagerie
outbox-remove = Supprimer
outbox-step-of = { $step } : { $subject }
outbox-done-stop = Arrêté. Il reste dans la boîte d’envoi.
outbox-done-retry = Tentative en cours.
outbox-done-release = Libéré.
outbox-done-wasSent = Conservé comme envoyé.
outbox-done-sendAgain = Il est renvoyé.
outbox-done-draft = Ouvert dans votre messagerie. Marquee ne l’envoie plus.
outbox-done-link = Ouvert dans votre messagerie. Marquee ne l’envoie plus.
outbox-done-remove = Supprimé de la boîte d’envoi.
outbox-remove-title = Supprimer ce message ?
outbox-remove-what = « { $subject } » ne sera pas envoyé et ne pourra pas être rétabli.
outbox-remove-unknown = On ne sait pas si « { $subject } » est parti. Si oui, indiquez-le plutôt : il en restera une trace.

reports-edition-send = Envoyer l’édition { $number } par e-mail
reports-send-title = Envoyer l’édition { $number } par e-mail
reports-send-team = Équipe
reports-send-others = Autres destinataires
reports-send-others-hint = Des adresses, séparées par des virgules : dora@societe.com, Ana Ruiz <ana@societe.com>
reports-send-greeting = {"{"}recipient{"}"} devient le nom du destinataire ; plusieurs sont salués ensemble.
reports-send-do = Envoyer
reports-send-open = Ouvrir comme brouillon
reports-send-no-account = Cet ordinateur n’a pas de compte e-mail. Le message s’ouvre comme brouillon dans votre messagerie, avec le rapport en pièce jointe.
compose-no-account = Cet ordinateur n’a pas de compte e-mail. Le message s’ouvre dans votre messagerie : comme brouillon, ou par un lien s’il est court et sans fichier.
compose-link = Ouvrir dans la messagerie
reports-send-queued = Le rapport est dans la boîte d’envoi et part maintenant.
reports-send-waits = Le rapport attend dans la boîte d’envoi.
reports-send-opened = Ouvert dans votre messagerie. Indiquez dans la boîte d’envoi quand il est parti.
compose-new = Écrire un message
compose-status = Point d’étape…
compose-status-of = Point d’étape de { $name }
compose-to = Écrire à { $name }
compose-write = Écrire un e-mail
compose-queued = Le message est dans la boîte d’envoi et partira dès que le réseau le permettra.
compose-waits = Le message attend dans la boîte d’envoi.
compose-attach = Joindre un fichier…
compose-take-away = Retirer { $name }
cmd-mail-new = Écrire un message
cmd-campaign-status = Écrire un point d’étape
