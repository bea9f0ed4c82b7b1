# Pantallas de pagos, envíos y ritmo.
campaign-tab-shipping = Envíos
cmd-go-shipping = Envíos de la campaña
cmd-shipment-new = Añadir envío
cmd-pacing-plan = Planificar el número de creadores

costs-planned = Previsto
costs-paid = Pagado
costs-open = Por pagar
costs-full = Coste completo
costs-sum-budget = Presupuesto
costs-sum-committed = Comprometido
costs-sum-uncommitted = Sin comprometer
costs-sum-over = Exceso sobre el presupuesto
costs-sum-open = de ello, { $amount } por pagar
costs-why = Por qué puede superar el presupuesto
costs-overpaid = Pagado más de lo acordado
costs-pay = Pagar { $name }
costs-payments = Pagos de { $name }
pay-title = Pagar: { $name }
pay-for = Para { $creator }
pay-agreed = Acordado { $agreed }, pagado hasta ahora { $paid }
pay-planned = Hasta ahora solo previsto: al pagar, { $amount } queda comprometido
pay-amount = Importe
pay-on = Fecha de pago
pay-method = Cómo se pagó
pay-method-words = Qué medio
pay-reference = Referencia
pay-reference-hint = Número de factura o de transferencia: avisa si algo se paga dos veces
pay-proof = Justificante
pay-again = Sí, es otro pago
pay-why = Por qué
pay-careful = Comprueba esto
pay-save = Guardar pago
payments-title = Pagos: { $name }
payments-none = De esto todavía no se ha pagado nada.
payments-by = Anotado el { $at }
payments-by-whom = Anotado el { $at } por { $person }
payments-over = Más de lo acordado: { $reason }
payments-reversed = Anulado
payments-reversed-why = Anulado el { $at }: { $reason }
payments-reversed-by = Anulado el { $at } por { $person }: { $reason }
payments-reverse = Anular
payments-reverse-of = Anular el pago de { $amount } del { $on }
reverse-title = Anular el pago de { $amount }
reverse-text = El pago del { $on } queda registrado como anulado y deja de contar. Los pagos nunca se borran.
reverse-why = Por qué
reverse-save = Anular pago

shipping-title = Envíos
shipping-none = Todavía no se envía nada
shipping-none-text = Anota qué va a cada creador, con su valor y su coste. El coste aparece en los costes de la campaña.
shipping-none-here = Todavía no se envía nada. Anota productos con valor y coste, transportista y número de seguimiento.
shipping-late = { $count } con retraso
shipping-is-late = Con retraso
shipping-creator = Creador
shipping-contents = Contenido
shipping-state = Estado
shipping-way = Transportista y número
shipping-days = Fechas
shipping-value = Valor
shipping-cost = Coste
shipping-total = Total
shipping-cost-planned = previsto
shipping-on-sent = enviado el { $on }
shipping-on-received = recibido el { $on }
shipping-on-returned = devuelto el { $on }
shipping-on-expected = previsto para el { $on }
shipping-promised = Prometido y aún sin enviar
shipping-promised-add = Añadir un envío para { $name }
shipping-select = Seleccionar el envío a { $name }
shipping-select-all = Seleccionar todos los envíos
shipping-selected =
    { $cat ->
        [one] { $countText } envío seleccionado
       *[other] { $countText } envíos seleccionados
    }
shipping-mark-on = Fecha
shipping-mark-sent = Marcar como enviado
shipping-mark-received = Marcar como recibido
shipping-mark-returned = Marcar como devuelto
shipping-marked =
    { $cat ->
        [one] { $countText } envío marcado.
       *[other] { $countText } envíos marcados.
    }
shipping-edit = Cambiar el envío a { $name }
shipping-remove = Quitar el envío a { $name }
shipping-removed = Envío a { $name } quitado.
shipment-title-new = Nuevo envío
shipment-title-for = Nuevo envío a { $name }
shipment-title-edit = Envío a { $name }
shipment-creator = Para
shipment-items = Contenido
shipment-product = Producto
shipment-quantity = Unidades
shipment-worth = Valor
shipment-price = Coste
shipment-item-add = Añadir producto
shipment-item-remove = Quitar el producto { $number }
shipment-worth-hint = El valor es lo que vale para el creador; el coste, lo que pagas tú; ambos, por todas las unidades juntas.
shipment-shipping = Coste del envío
shipment-carrier = Transportista
shipment-tracking = Número de seguimiento
shipment-sent-on = Enviado el
shipment-received-on = Recibido el
shipment-returned-on = Devuelto el
shipment-expected-on = Previsto para el
shipment-address = Dirección
shipment-address-hint = Si queda vacía, se toma la dirección guardada del creador
shipment-note = Nota
shipment-save = Guardar envío

pacing-title = Ritmo
pacing-on = a { $on }
pacing-time = Día { $elapsed } de { $days }: { $share } del tiempo
pacing-no-dates = La campaña no tiene fechas
pacing-what = Qué
pacing-planned = Previsto
pacing-actual = Hecho
pacing-expected = Debido a hoy
pacing-share = Parte
pacing-index = Índice
pacing-verdict = Ritmo
pacing-budget = Presupuesto (pagado)
pacing-approvals = Contenido aprobado
pacing-outreach = Creadores contactados
pacing-hiring = Creadores contratados
pacing-short-budget = Presupuesto
pacing-short-approvals = Aprobaciones
pacing-short-outreach = Contacto
pacing-short-hiring = Contratación
pacing-behind = Con retraso
pacing-on-pace = Al ritmo
pacing-ahead = Por delante
pacing-none = n/d
pacing-how = Índice: parte hecha ÷ parte del tiempo; en el contenido, aprobado ÷ debido a hoy. Por debajo de 0,85 hay retraso; por encima de 1,15 va por delante.
pacing-projection = A este ritmo, el último día se habrán pagado { $amount }.
pacing-money = Pagado { $paid }, por pagar { $open }: { $share } del presupuesto. Sin comprometer: { $left }.
pacing-money-over = Pagado { $paid }, por pagar { $open }: { $share } del presupuesto. Exceso: { $left }.
pacing-deliverables = Entregables
pacing-late = { $count } con retraso
pacing-plan = Planificar
pacing-plan-title = Número previsto de creadores
pacing-plan-contact = Creadores por contactar
pacing-plan-contact-hint = Vacío: todos los de la campaña
pacing-plan-hire = Creadores por contratar
pacing-plan-hire-hint = Vacío: todos los de la campaña que no se descartaron
paces-title = Ritmo de las campañas
paces-campaign = Campaña
paces-time = Tiempo
paces-more =
    { $cat ->
        [one] y { $countText } campaña más
       *[other] y { $countText } campañas más
    }
board-committed = de ello, { $amount } comprometido
dash-paid = Gastado hasta ahora (pagado): { $amount }
