# Paiements, envois et rythme.
method-transfer = Virement
method-card = Carte
method-cash = Espèces
method-paypal = PayPal
method-other = Autre moyen

shipment-waiting = À envoyer
shipment-sent = En route
shipment-received = Reçu
shipment-returned = Retourné

pace-why-no-budget = Aucun budget n’est défini.
pace-why-no-deliverables = Rien n’est encore dû.
pace-why-no-creators = Pas encore de créateurs.
pace-why-nothing-due = Aucune échéance n’est encore passée.
pace-why-no-dates = La campagne n’a pas de dates.
pace-why-not-begun = La campagne n’a pas commencé.

entity-payment = Paiement
entity-payment_reversal = Annulation d’un paiement
entity-shipment = Envoi
entity-shipment_item = Article d’un envoi
entity-pace_plan = Nombre de créateurs prévu

field-cost = Ligne de coût
field-paid_on = Payé le
field-method = Moyen de paiement
field-method_words = Moyen de paiement, en clair
field-reference = Référence
field-carrier = Transporteur
field-tracking = Numéro de suivi
field-sent_on = Envoyé le
field-received_on = Reçu le
field-returned_on = Retourné le
field-expected_on = Attendu le
field-note = Note
field-product = Produit
field-contact_count = Créateurs à contacter
field-hire_count = Créateurs à mettre sous contrat

action-money-pay = Payer { $amount } dans { $name }
action-money-reverse = Annuler un paiement de { $amount } dans { $name }
action-shipping-add = Ajouter un envoi à { $name }
action-shipping-edit = Modifier un envoi à { $name }
action-shipping-remove = Retirer un envoi à { $name }
action-shipping-mark = Marquer des envois comme « { $state } » ({ $count })
action-pacing-set = Modifier le nombre de créateurs prévu de { $name }

error-cost-over-budget = C’est { $over } de plus que ce qui reste du budget. Baissez le montant, ou dites pourquoi il peut passer.
error-cost-paid = Une partie a déjà été payée. Annulez d’abord le paiement, dans les coûts de la campagne.
error-cost-below-paid = On a déjà payé davantage. Annulez d’abord un paiement.
error-payment-nothing = Saisissez le montant payé.
error-payment-future = Un paiement se note une fois effectué. Choisissez aujourd’hui ou un jour passé.
error-payment-twice = Cette ligne a déjà un paiement du même montant ou avec la même référence. En est-ce un autre ?
error-payment-over = C’est { $over } de plus que convenu. Vérifiez le montant, ou dites pourquoi il est juste.
error-payment-reversed = Ce paiement a déjà été annulé.
error-shipment-empty = Indiquez au moins un produit.
error-shipment-quantity = Saisissez un nombre entier de 1 à 10 000.
error-shipment-future = Ce jour n’est pas encore passé. Choisissez aujourd’hui ou un jour antérieur.
error-shipment-order = C’est avant le jour de l’envoi ou de la réception.
