# Écrans des paiements, des envois et du rythme.
campaign-tab-shipping = Envois
cmd-go-shipping = Envois de la campagne
cmd-shipment-new = Ajouter un envoi
cmd-pacing-plan = Prévoir le nombre de créateurs

costs-planned = Prévu
costs-paid = Payé
costs-open = Reste à payer
costs-full = Coût complet
costs-sum-budget = Budget
costs-sum-committed = Engagé
costs-sum-uncommitted = Non engagé
costs-sum-over = Dépassement du budget
costs-sum-open = dont { $amount } à payer
costs-why = Pourquoi le budget peut être dépassé
costs-overpaid = Payé plus que convenu
costs-pay = Payer { $name }
costs-payments = Paiements de { $name }
pay-title = Payer : { $name }
pay-for = Pour { $creator }
pay-agreed = Convenu { $agreed }, déjà payé { $paid }
pay-planned = Seulement prévu jusqu’ici : payer engage aussi { $amount }
pay-amount = Montant
pay-on = Payé le
pay-method = Moyen de paiement
pay-method-words = Lequel
pay-reference = Référence
pay-reference-hint = Numéro de facture ou de virement : il révèle un double paiement
pay-proof = Justificatif
pay-again = Oui, c’est un autre paiement
pay-why = Pourquoi
pay-careful = À vérifier
pay-save = Enregistrer le paiement
payments-title = Paiements : { $name }
payments-none = Rien n’a encore été payé ici.
payments-by = Noté le { $at }
payments-by-whom = Noté le { $at } par { $person }
payments-over = Plus que convenu : { $reason }
payments-reversed = Annulé
payments-reversed-why = Annulé le { $at } : { $reason }
payments-reversed-by = Annulé le { $at } par { $person } : { $reason }
payments-reverse = Annuler
payments-reverse-of = Annuler le paiement de { $amount } du { $on }
reverse-title = Annuler le paiement de { $amount }
reverse-text = Le paiement du { $on } reste noté comme annulé et ne compte plus. Un paiement n’est jamais supprimé.
reverse-why = Pourquoi
reverse-save = Annuler le paiement

shipping-title = Envois
shipping-none = Rien n’est encore envoyé
shipping-none-text = Notez ce qui part à quel créateur, avec sa valeur et son coût. Le coût apparaît dans les coûts de la campagne.
shipping-none-here = Rien n’est encore envoyé. Notez les produits avec valeur et coût, le transporteur et le numéro de suivi.
shipping-late = { $count } en retard
shipping-is-late = En retard
shipping-creator = Créateur
shipping-contents = Contenu
shipping-state = État
shipping-way = Transporteur et numéro
shipping-days = Dates
shipping-value = Valeur
shipping-cost = Coût
shipping-total = Total
shipping-cost-planned = prévu
shipping-on-sent = envoyé le { $on }
shipping-on-received = reçu le { $on }
shipping-on-returned = retourné le { $on }
shipping-on-expected = attendu le { $on }
shipping-promised = Promis et pas encore envoyé
shipping-promised-add = Ajouter un envoi pour { $name }
shipping-select = Sélectionner l’envoi à { $name }
shipping-select-all = Sélectionner tous les envois
shipping-selected =
    { $cat ->
        [one] { $countText } envoi sélectionné
       *[other] { $countText } envois sélectionnés
    }
shipping-mark-on = Le
shipping-mark-sent = Marquer comme envoyé
shipping-mark-received = Marquer comme reçu
shipping-mark-returned = Marquer comme retourné
shipping-marked =
    { $cat ->
        [one] { $countText } envoi marqué.
       *[other] { $countText } envois marqués.
    }
shipping-edit = Modifier l’envoi à { $name }
shipping-remove = Retirer l’envoi à { $name }
shipping-removed = Envoi à { $name } retiré.
shipment-title-new = Nouvel envoi
shipment-title-for = Nouvel envoi à { $name }
shipment-title-edit = Envoi à { $name }
shipment-creator = À
shipment-items = Contenu
shipment-product = Produit
shipment-quantity = Nombre
shipment-worth = Valeur
shipment-price = Coût
shipment-item-add = Ajouter un produit
shipment-item-remove = Retirer le produit { $number }
shipment-worth-hint = La valeur est ce que cela vaut pour le créateur, le coût ce que vous payez ; tous deux pour l’ensemble des pièces.
shipment-shipping = Frais d’expédition
shipment-carrier = Transporteur
shipment-tracking = Numéro de suivi
shipment-sent-on = Envoyé le
shipment-received-on = Reçu le
shipment-returned-on = Retourné le
shipment-expected-on = Attendu le
shipment-address = Adresse
shipment-address-hint = Si le champ reste vide, l’adresse gardée chez le créateur est reprise
shipment-note = Note
shipment-save = Enregistrer l’envoi

pacing-title = Rythme
pacing-on = au { $on }
pacing-time = Jour { $elapsed } sur { $days } : { $share } du temps
pacing-no-dates = La campagne n’a pas de dates
pacing-what = Quoi
pacing-planned = Prévu
pacing-actual = Fait
pacing-expected = Attendu à ce jour
pacing-share = Part
pacing-index = Indice
pacing-verdict = Rythme
pacing-budget = Budget (payé)
pacing-approvals = Contenus approuvés
pacing-outreach = Créateurs contactés
pacing-hiring = Créateurs sous contrat
pacing-short-budget = Budget
pacing-short-approvals = Approbations
pacing-short-outreach = Contacts
pacing-short-hiring = Contrats
pacing-behind = En retard
pacing-on-pace = Dans le rythme
pacing-ahead = En avance
pacing-none = n.d.
pacing-how = Indice : part faite ÷ part du temps ; pour les contenus, approuvés ÷ attendus à ce jour. Sous 0,85, en retard ; au-dessus de 1,15, en avance.
pacing-projection = À ce rythme, { $amount } auront été payés le dernier jour.
pacing-money = Payé { $paid }, reste à payer { $open } : { $share } du budget. Non engagé : { $left }.
pacing-money-over = Payé { $paid }, reste à payer { $open } : { $share } du budget. Dépassement : { $left }.
pacing-deliverables = Livrables
pacing-late = { $count } en retard
pacing-plan = Prévoir
pacing-plan-title = Nombre de créateurs prévu
pacing-plan-contact = Créateurs à contacter
pacing-plan-contact-hint = Vide : tous ceux de la campagne
pacing-plan-hire = Créateurs à mettre sous contrat
pacing-plan-hire-hint = Vide : tous ceux de la campagne qui n’ont pas été écartés
paces-title = Rythme des campagnes
paces-campaign = Campagne
paces-time = Temps
paces-more =
    { $cat ->
        [one] et { $countText } campagne de plus
       *[other] et { $countText } campagnes de plus
    }
board-committed = dont { $amount } engagés
dash-paid = Dépensé jusqu’ici (payé) : { $amount }
