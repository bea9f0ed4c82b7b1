# E-mail : ce qui peut échouer, ce qui a été fait, les modèles fournis par Marquee.
entity-mail_template = Modèle
entity-sent_message = Message envoyé
field-subject = Objet
field-body = Texte
field-recipients = Destinataires
field-campaign = Campagne
field-sent_at = Envoyé le
field-message_id = Numéro du message
field-digest = Empreinte
action-mail-send = Envoyer un message ({ $kind })
action-mail-add-template = Ajouter le modèle { $template }
action-mail-edit-template = Modifier le modèle { $template }
action-mail-remove-template = Retirer le modèle { $template }

mail-kind-outreach = Premier contact
mail-kind-brief = Brief
mail-kind-report = Rapport
mail-kind-status = Point d’étape
mail-kind-other = Message

error-mail-address = { $address } n’est pas une adresse e-mail. Elle ressemble à nom@societe.com.
error-mail-line = Pas de retour à la ligne ici. Écrivez sur une seule ligne.
error-mail-signs = Les messageries lisent = suivi de ? comme autre chose. Séparez les deux signes.
error-mail-nobody = Indiquez au moins un destinataire.
error-mail-field = On ne sait encore rien de { $fields }. Écrivez-le ou retirez le champ.
error-mail-unknown-field = { $field } n’est pas un champ. Choisissez-en un dans la liste.
error-mail-heavy = Les pièces jointes peuvent peser 25 Mo en tout. Rien n’a été mis en attente. Partagez plutôt un lien vers le fichier volumineux.
error-mail-attachment = La pièce jointe { $name } n’est plus lisible. Joignez-la de nouveau.
error-mail-port = Un port est un nombre de 1 à 65535. Laissez vide pour le port habituel.
error-mail-server = Ce n’est pas un nom de serveur. Il ressemble à smtp.societe.com.
error-mail-open = Sans chiffrement, le courrier ne part que vers un programme de cet ordinateur. Choisissez TLS ou STARTTLS.
error-mail-password-needed = Saisissez le mot de passe.
error-mail-password-gone = Le mot de passe n’est plus conservé. Saisissez-le de nouveau dans les réglages, sous E-mail.
error-mail-keychain-absent = Aucun trousseau n’est actif sur cet ordinateur : le mot de passe n’a pas été conservé. Démarrez-en un, ou gardez-le pour cette session seulement.
error-mail-keychain-locked = Le trousseau est verrouillé : le mot de passe ne peut être ni conservé ni lu. Déverrouillez-le, ou gardez-le pour cette session seulement.
error-mail-no-account = Cet ordinateur n’a pas encore de compte e-mail. Créez-le dans les réglages, sous E-mail.
error-mail-unreachable = { $server } est injoignable. Marquee réessaie de lui-même. Si cela dure, vérifiez le réseau et le nom du serveur.
error-mail-refused = { $server } répond, mais rien n’écoute sur le port { $port }. Marquee réessaie de lui-même. Vérifiez le port dans les réglages.
error-mail-certificate = Le certificat de { $server } ne vient pas d’une autorité reconnue par cet ordinateur. Rien n’a été envoyé. Vérifiez le nom du serveur ou demandez à son administrateur.
error-mail-certificate-expired = Le certificat de { $server } a expiré. Rien n’a été envoyé. Demandez à l’administrateur du serveur.
error-mail-certificate-name = Le certificat présenté par { $server } porte un autre nom. Rien n’a été envoyé. Vérifiez le nom du serveur dans les réglages.
error-mail-security = { $server } ne parle pas le chiffrement choisi sur le port { $port }. Essayez l’autre : TLS est d’usage sur 465, STARTTLS sur 587.
error-mail-no-starttls = { $server } ne propose pas STARTTLS sur le port { $port }. Rien n’a été envoyé. Choisissez TLS avec le port 465.
error-mail-no-login = { $server } ne propose aucune connexion que Marquee connaisse. Laissez l’identifiant vide s’il n’en faut pas, ou demandez à l’administrateur.
error-mail-password = { $server } n’accepte pas l’identifiant { $user } avec ce mot de passe. Il répond : { $said }. Vérifiez les deux dans les réglages ; certains fournisseurs exigent un mot de passe d’application.
error-mail-greeting = { $server } n’accepte pas de messages depuis ici. Il répond : { $said }. Demandez à son administrateur.
error-mail-later = { $server } demande de patienter : { $said }. Marquee réessaie de lui-même.
error-mail-broken = La connexion à { $server } s’est interrompue avant la remise du message. Marquee réessaie de lui-même.
error-mail-sender = { $server } n’autorise pas { $address } à envoyer. Il répond : { $said }. Vérifiez l’adresse dans les réglages.
error-mail-recipient = { $server } n’accepte pas de messages pour { $address }. Il répond : { $said }. Personne n’a reçu ce message. Corrigez l’adresse et écrivez-le de nouveau.
error-mail-text = { $server } a refusé le message. Il répond : { $said }. Personne ne l’a reçu.
error-mail-not-ascii = { $server } ne peut pas livrer aux adresses contenant des lettres comme é. Utilisez une autre adresse.
error-mail-gave-up = { $server } reporte ce message depuis cinq jours. Personne ne l’a reçu. Demandez à l’administrateur du serveur, puis réessayez.
error-mail-lost = La connexion à { $server } s’est interrompue après la remise du message et avant la réponse. Il est peut-être parti. Demandez à un destinataire ou regardez les messages envoyés de votre compte.
error-mail-moved = Ce message a évolué entre-temps. Regardez-le de nouveau.
error-mail-sending = Ce message est en cours d’envoi. Attendez la réponse du serveur.
error-mail-no-program = Le brouillon est dans { $path }, mais aucun programme ne l’a ouvert. Ouvrez-le avec votre messagerie.
error-mail-link-long = Ce message est trop long pour un lien de messagerie : certains systèmes le couperaient. Ouvrez-le comme brouillon.
error-mail-link-files = Un lien de messagerie ne peut pas emporter de fichiers. Ouvrez le message comme brouillon.
error-mail-no-link = Aucune messagerie n’a ouvert le lien. Choisissez une messagerie par défaut dans les réglages du système, ou ouvrez le message comme brouillon.
next-mail-draft = Ouvrir comme brouillon

mail-test-subject = Marquee peut envoyer des e-mails
mail-test-body =
    Ce message vient de Marquee. Votre compte sur { $server } fonctionne.

    Vous pouvez le supprimer.

mail-field-recipient = Nom du destinataire
mail-field-sender = Votre nom, dans les réglages
mail-field-today = La date du jour
mail-field-campaign = Nom de la campagne
mail-field-brand = Marque de la campagne
mail-field-start = Premier jour de la campagne
mail-field-end = Dernier jour de la campagne
mail-field-owner = Responsable de la campagne
mail-field-creator = Nom du créateur
mail-field-handle = Identifiant du créateur
mail-field-deadline = Échéance, comme dans le brief
mail-field-summary = Résultats ou état, tels que Marquee les résume
mail-field-link = Lien ou code pour le créateur
mail-example-recipient = Nora Vidal
mail-example-sender = Alex Roy
mail-example-today = 1 juil. 2026
mail-example-campaign = Lancement d’été
mail-example-brand = Olivar
mail-example-start = 6 juil. 2026
mail-example-end = 31 juil. 2026
mail-example-owner = Alex Roy
mail-example-creator = Nora Vidal
mail-example-handle = @nora.eats
mail-example-deadline = 10 juil. 2026
mail-example-summary = Retour sur dépenses publicitaires : 3,2×, objectif 3,0×.
mail-example-link = https://olivar.example/nora

mail-template-outreach-subject = { $brand } aimerait travailler avec vous
mail-template-outreach-body =
    Bonjour { $creator },

    Je suis { $sender } et je m’occupe des partenariats avec les créateurs chez { $brand }. Ce que vous publiez sous { $handle } correspond à ce que nous préparons : la campagne { $campaign }, du { $start } au { $end }.

    Cela vous intéresse ? Si oui, indiquez-moi vos tarifs pour une première collaboration et la date à laquelle vous pourriez commencer ; je vous enverrai le brief.

    Bien cordialement,
    { $sender }
mail-template-brief-subject = Brief : { $campaign } pour { $brand }
mail-template-brief-body =
    Bonjour { $creator },

    Voici le brief de { $campaign }. Le PDF joint précise ce dont nous avons besoin, les dates et la mention publicitaire à utiliser.

    Merci d’envoyer votre première version avant le { $deadline }. Si un point n’est pas clair, répondez simplement à ce message.

    Au plaisir de vous lire,
    { $sender }
mail-template-report-subject = Résultats de { $campaign }
mail-template-report-body =
    Bonjour { $recipient },

    Voici les résultats de { $campaign } pour { $brand }. En bref :

    { $summary }

    Le rapport complet est joint.

    Bien cordialement,
    { $sender }
mail-template-status-subject = { $campaign } : où nous en sommes au { $today }
mail-template-status-body =
    Bonjour { $recipient },

    Voici où en est { $campaign } pour { $brand } :

    { $summary }

    La campagne court jusqu’au { $end }. Pour toute question, répondez simplement à ce message.

    Bien cordialement,
    { $sender }

report-letter-figure = { $figure } : { $actual }
report-letter-target = { $figure } : { $actual }, objectif { $target }
report-letter-attained = { $figure } : { $actual }, objectif { $target } (atteint à { $attainment })
report-letter-budget = Budget : { $actual } sur { $planned }
report-letter-everybody = à tous
