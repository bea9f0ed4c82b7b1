# Screens of payments, shipping and pacing.
campaign-tab-shipping = Shipping
cmd-go-shipping = Shipping of the campaign
cmd-shipment-new = Add shipment
cmd-pacing-plan = Plan the number of creators

costs-planned = Planned
costs-paid = Paid
costs-open = To be paid
costs-full = Full cost
costs-sum-budget = Budget
costs-sum-committed = Committed
costs-sum-uncommitted = Not committed
costs-sum-over = Over budget by
costs-sum-open = of this { $amount } is to be paid
costs-why = Why it may pass over the budget
costs-overpaid = More paid than agreed
costs-pay = Pay { $name }
costs-payments = Payments of { $name }
pay-title = Pay: { $name }
pay-for = For { $creator }
pay-agreed = Agreed { $agreed }, paid so far { $paid }
pay-planned = Only planned so far: paying { $amount } also commits it
pay-amount = Amount
pay-on = Paid on
pay-method = How it was paid
pay-method-words = Which way
pay-reference = Reference
pay-reference-hint = Invoice or transfer number: it shows when something is paid a second time
pay-proof = Proof of payment
pay-again = Yes, this is another payment
pay-why = Why
pay-careful = Please check
pay-save = Save payment
payments-title = Payments: { $name }
payments-none = Nothing has been paid of this yet.
payments-by = Written down { $at }
payments-by-whom = Written down { $at } by { $person }
payments-over = More than agreed: { $reason }
payments-reversed = Reversed
payments-reversed-why = Reversed { $at }: { $reason }
payments-reversed-by = Reversed { $at } by { $person }: { $reason }
payments-reverse = Reverse
payments-reverse-of = Reverse the payment of { $amount } from { $on }
reverse-title = Reverse the payment of { $amount }
reverse-text = The payment of { $on } stays on record as reversed and no longer counts. Payments are never deleted.
reverse-why = Why
reverse-save = Reverse payment

shipping-title = Shipments
shipping-none = Nothing is sent yet
shipping-none-text = Note what goes to which creator, with its value and cost. What it costs appears in the costs of the campaign.
shipping-none-here = Nothing is sent yet. Note products with their value and cost, carrier and tracking number.
shipping-late = { $count } late
shipping-is-late = Late
shipping-creator = Creator
shipping-contents = Contents
shipping-state = Status
shipping-way = Carrier and number
shipping-days = Days
shipping-value = Value
shipping-cost = Cost
shipping-total = Total
shipping-cost-planned = planned
shipping-on-sent = sent { $on }
shipping-on-received = received { $on }
shipping-on-returned = returned { $on }
shipping-on-expected = expected { $on }
shipping-promised = Promised and not sent yet
shipping-promised-add = Add a shipment for { $name }
shipping-select = Select the shipment to { $name }
shipping-select-all = Select all shipments
shipping-selected =
    { $cat ->
        [one] { $countText } shipment selected
       *[other] { $countText } shipments selected
    }
shipping-mark-on = On
shipping-mark-sent = Mark as sent
shipping-mark-received = Mark as received
shipping-mark-returned = Mark as returned
shipping-marked =
    { $cat ->
        [one] { $countText } shipment marked.
       *[other] { $countText } shipments marked.
    }
shipping-edit = Change the shipment to { $name }
shipping-remove = Remove the shipment to { $name }
shipping-removed = Shipment to { $name } removed.
shipment-title-new = New shipment
shipment-title-for = New shipment to { $name }
shipment-title-edit = Shipment to { $name }
shipment-creator = To
shipment-items = Contents
shipment-product = Product
shipment-quantity = Number
shipment-worth = Value
shipment-price = Cost
shipment-item-add = Add product
shipment-item-remove = Remove product { $number }
shipment-worth-hint = Value is what it is worth to the creator, cost what you pay; both for all pieces together.
shipment-shipping = Cost of sending
shipment-carrier = Carrier
shipment-tracking = Tracking number
shipment-sent-on = Sent on
shipment-received-on = Received on
shipment-returned-on = Returned on
shipment-expected-on = Expected on
shipment-address = Address
shipment-address-hint = Left empty, the address kept with the creator is taken
shipment-note = Note
shipment-save = Save shipment

pacing-title = Pace
pacing-on = on { $on }
pacing-time = Day { $elapsed } of { $days }: { $share } of the time
pacing-no-dates = The campaign has no dates
pacing-what = What
pacing-planned = Planned
pacing-actual = Done
pacing-expected = Due by now
pacing-share = Share
pacing-index = Index
pacing-verdict = Pace
pacing-budget = Budget (paid)
pacing-approvals = Approved content
pacing-outreach = Creators contacted
pacing-hiring = Creators contracted
pacing-short-budget = Budget
pacing-short-approvals = Approvals
pacing-short-outreach = Outreach
pacing-short-hiring = Hiring
pacing-behind = Behind
pacing-on-pace = On pace
pacing-ahead = Ahead
pacing-none = n/a
pacing-how = Index: share done ÷ share of the time; for content, approved ÷ due by now. Below 0.85 is behind, above 1.15 ahead.
pacing-projection = At this pace { $amount } will have been paid by the last day.
pacing-money = Paid { $paid }, still to be paid { $open }: { $share } of the budget. Not committed: { $left }.
pacing-money-over = Paid { $paid }, still to be paid { $open }: { $share } of the budget. Over budget by { $left }.
pacing-deliverables = Deliverables
pacing-late = { $count } late
pacing-plan = Plan
pacing-plan-title = Planned number of creators
pacing-plan-contact = Creators to contact
pacing-plan-contact-hint = Empty: all in the campaign
pacing-plan-hire = Creators to contract
pacing-plan-hire-hint = Empty: all in the campaign who did not decline
paces-title = Pace of the campaigns
paces-campaign = Campaign
paces-time = Time
paces-more =
    { $cat ->
        [one] and { $countText } more campaign
       *[other] and { $countText } more campaigns
    }
board-committed = of this { $amount } committed
dash-paid = Spent so far (paid): { $amount }
