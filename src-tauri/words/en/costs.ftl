# Payments, shipping and pacing.
method-transfer = Bank transfer
method-card = Card
method-cash = Cash
method-paypal = PayPal
method-other = Another way

shipment-waiting = To be sent
shipment-sent = On its way
shipment-received = Received
shipment-returned = Returned

pace-why-no-budget = No budget is set.
pace-why-no-deliverables = Nothing is owed yet.
pace-why-no-creators = No creators yet.
pace-why-nothing-due = Nothing is due yet.
pace-why-no-dates = The campaign has no dates.
pace-why-not-begun = The campaign has not begun.

entity-payment = Payment
entity-payment_reversal = Reversal of a payment
entity-shipment = Shipment
entity-shipment_item = Item of a shipment
entity-pace_plan = Planned number of creators

field-cost = Cost line
field-paid_on = Paid on
field-method = Method
field-method_words = Method in words
field-reference = Reference
field-carrier = Carrier
field-tracking = Tracking number
field-sent_on = Sent on
field-received_on = Received on
field-returned_on = Returned on
field-expected_on = Expected on
field-note = Note
field-product = Product
field-contact_count = Creators to contact
field-hire_count = Creators to hire

action-money-pay = Pay { $amount } in { $name }
action-money-reverse = Reverse a payment of { $amount } in { $name }
action-shipping-add = Add a shipment to { $name }
action-shipping-edit = Change a shipment to { $name }
action-shipping-remove = Remove a shipment to { $name }
action-shipping-mark = Mark shipments as “{ $state }” ({ $count })
action-pacing-set = Change the planned number of creators of { $name }

error-cost-over-budget = This is { $over } more than the budget has left. Lower the amount, or say why it may pass.
error-cost-paid = Something of this was paid. Reverse the payment first, in the costs of the campaign.
error-cost-below-paid = More than that was paid already. Reverse a payment first.
error-payment-nothing = Type the amount that was paid.
error-payment-future = A payment is written down once it was made. Choose today or an earlier day.
error-payment-twice = This line has a payment with the same amount or the same reference. Is it another one?
error-payment-over = This is { $over } more than was agreed. Check the amount, or say why it is right.
error-payment-reversed = This payment was reversed already.
error-shipment-empty = Name at least one product.
error-shipment-quantity = Type a whole number from 1 to 10,000.
error-shipment-future = This day is still to come. Choose today or an earlier day.
error-shipment-order = This is before the day on which it was sent or received.
