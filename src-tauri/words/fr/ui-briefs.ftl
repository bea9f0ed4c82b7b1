# Screens of the brief.
campaign-tab-brief = Brief
cmd-go-brief = Brief de la campagne
cmd-brief-keep = Conserver une version du brief
cmd-brief-send = Envoyer le brief…
brief-view = Partie du brief
brief-view-text = Texte
brief-view-creators = Créateurs
brief-group-about = De quoi il s’agit
brief-group-creator = Pour le créateur
brief-group-content = Le contenu
brief-group-days = Échéances, hashtags et liens
brief-group-after = Ensuite
brief-required = obligatoire
brief-complete = Toutes les parties obligatoires sont écrites
brief-written = { $done } parties obligatoires écrites sur { $all }
brief-missing = Il manque encore
brief-go-to = Écrire { $part }
brief-standing = État du brief
brief-no-version = Rien n’est encore conservé. Ce qui part est une version ; elle ne change jamais.
brief-is-version = La version { $number } dit exactement cela
brief-changed = Changé depuis la version { $number } : { $parts }
brief-part-plan = nom, marque ou dates de la campagne
brief-part-files = éléments de la marque
brief-keep = Conserver la version { $number }
brief-kept = Version { $number } conservée
brief-keep-title = Conserver un brief incomplet
brief-keep-text = Il manque encore : { $parts }. Si vous le conservez ainsi, dites pourquoi ; la raison reste avec la version.
brief-reason = Raison
brief-versions = Versions
brief-version = Version { $number }
brief-version-changed = Changé : { $parts }
brief-version-missing = Sans : { $parts } ({ $reason })
brief-holders =
    { $cat ->
        [one] { $countText } créateur l’a
       *[other] { $countText } créateurs l’ont
    }
brief-holders-none = Personne ne l’a
brief-files = Éléments de la marque
brief-files-none = Logo, photos, clips : ce que le créateur peut utiliser. Ils partent avec le brief.
brief-file-add = Ajouter un fichier
brief-file-added = Le fichier partira avec le brief
brief-file-remove = Retirer { $name }
brief-file-removed = { $name } est retiré
brief-disclosure-use = Reprendre la formule en
brief-saved = Enregistré
brief-creators-none = Personne n’est encore dans la campagne
brief-creators-none-text = Ajoutez des créateurs : chacun recevra le brief dans sa langue.
brief-older =
    { $cat ->
        [one] { $countText } créateur a encore une ancienne version
       *[other] { $countText } créateurs ont encore une ancienne version
    }
brief-choose-older = Les choisir
brief-col-creator = Créateur
brief-col-fit = Adéquation
brief-col-language = Langue
brief-col-holds = Détient
brief-col-mail = E-mail
brief-col-missing = Il manque
brief-col-actions = Actions
brief-choose = Choisir { $name }
brief-choose-all = Tout choisir
brief-chosen =
    { $cat ->
        [one] { $countText } choisi
       *[other] { $countText } choisis
    }
brief-fit-open = Pas examinée
brief-fit-fits = Convient
brief-fit-doubt = Doute
brief-fit-stale = Examinée avant le changement de cap
brief-fit-look = Examiner l’adéquation
brief-fit-look-of = Examiner l’adéquation de { $name }
brief-fit-title = L’adéquation de { $name } à cette campagne
brief-fit-ask = Regardez les derniers posts : sujet et ton, audience face à la vôtre, concurrents, part de publicité, ce qui gênerait la marque.
brief-fit-profile = Ouvrir la fiche
brief-fit-reason = Ce qui plaide pour ou contre
brief-fit-save = Conserver
brief-fit-kept = L’adéquation de { $name } est consignée
brief-fit-person = Examinée par
brief-holds-nothing = Rien
brief-holds-newest = Version { $number }
brief-holds-older = Ancienne : version { $number }
brief-holds-changed = Version { $number }, sa partie a changé
brief-way-hand = Remis en main propre
brief-way-sent = Envoyé
brief-way-waiting = Dans la boîte d’envoi
brief-way-stuck = Vous attend dans la boîte d’envoi
brief-way-unsent = Non envoyé
brief-lack-fit = Adéquation à examiner
brief-lack-email = Adresse e-mail
brief-lack-language = Langue
brief-lack-deliverables = Livrables
brief-lack-why = Pourquoi ce créateur
brief-lack-gain = Ce qu’il y gagne
brief-lacks-nothing = Rien
brief-preview = Aperçu
brief-preview-of = Aperçu pour { $name }
brief-preview-title = Brief pour { $name }
brief-preview-draft = C’est un projet : aucune version ne dit encore exactement cela.
brief-language = Langue
brief-save-pdf = Enregistrer en PDF
brief-words-of = Mots personnels : { $name }
brief-words-title = Ce que le brief dit à { $name } seul
brief-words-own = Celle du créateur ({ $language })
brief-words-link = Lien ou code personnel
brief-words-saved = Conservé pour { $name }
brief-send = Envoyer le brief
brief-send-title = Envoyer la version { $number } du brief
brief-send-to = À
brief-send-look = Message à { $name }
brief-send-no-address = Aucune adresse e-mail
brief-send-stops-fit = Personne n’a encore examiné l’adéquation
brief-send-fields = Inconnu : { $fields }
brief-send-words = Texte en { $language }
brief-send-fields-hint = { $fields } sont remplis pour chaque créateur.
brief-send-files = Joindre les éléments de la marque
brief-send-do =
    { $cat ->
        [one] Envoyer { $countText } message
       *[other] Envoyer { $countText } messages
    }
brief-send-open = Ouvrir dans la messagerie
brief-send-account = Cet ordinateur n’a pas de compte e-mail : chaque message s’ouvre dans votre messagerie avec le PDF joint. Confirmez ensuite dans la boîte d’envoi ce que vous avez envoyé.
brief-send-queued =
    { $cat ->
        [one] { $countText } message est dans la boîte d’envoi
       *[other] { $countText } messages sont dans la boîte d’envoi
    }
brief-send-first = Conservez d’abord une version
brief-send-first-text = Ce qui part est une version qui ne change jamais. Conservez-la, puis envoyez-la.
brief-hand = Remis en main propre
brief-hand-done =
    { $cat ->
        [one] Noté pour { $countText } créateur
       *[other] Noté pour { $countText } créateurs
    }
brief-part-none = Aucun brief n’a encore été envoyé.
brief-part-open = Ouvrir le brief
brief-part-declined = Le créateur ne reçoit pas le brief de la campagne.
brief-hint-strategy = Ce que la campagne veut changer, et pourquoi maintenant.
brief-hint-product = Ce que c’est, ce qui le distingue, ce qu’on peut en affirmer.
brief-hint-audience = Qui ils sont, où ils sont, ce qui les touche.
brief-hint-voice = Comment parle la marque : trois mots suffisent.
brief-hint-why = Pour tous. Pour un seul, écrivez-le sous Créateurs.
brief-hint-gain = Raison et émotion : cachet, produit, portée, et le plaisir de le faire.
brief-hint-idea = Le fil conducteur. Laissez le comment au créateur.
brief-hint-dos = Ce qui doit se voir ou se dire. Une ligne par point.
brief-hint-donts = Ce qui ne doit pas y être : concurrents, promesses, décors. Une ligne par point.
brief-hint-makes = Format, durée, zones sûres, sous-titres. Ce que doit chaque créateur vient de son offre.
brief-hint-deadlines = Première version, retour sous combien d’heures, publication. Les jours de chacun viennent de ses livrables.
brief-hint-hashtags = Tels qu’ils s’écrivent, avec le dièse.
brief-hint-mentions = Comptes à identifier, avec @.
brief-hint-links = Pour tous. Le lien ou code de chacun se trouve sous Créateurs.
brief-hint-disclosure = Les mots exacts, et leur place.
brief-hint-success = Le chiffre qui tranche, et quand il est relevé.
brief-hint-proof = Quels chiffres et captures le créateur envoie, et combien de jours après.
brief-hint-answers_to = Qui répond aux questions : nom, e-mail, téléphone.
