# Pagos, envíos y ritmo.
method-transfer = Transferencia
method-card = Tarjeta
method-cash = Efectivo
method-paypal = PayPal
method-other = Otro medio

shipment-waiting = Por enviar
shipment-sent = En camino
shipment-received = Recibido
shipment-returned = Devuelto

pace-why-no-budget = No hay presupuesto definido.
pace-why-no-deliverables = Todavía no hay nada que entregar.
pace-why-no-creators = Todavía no hay creadores.
pace-why-nothing-due = Todavía no vence nada.
pace-why-no-dates = La campaña no tiene fechas.
pace-why-not-begun = La campaña no ha empezado.

entity-payment = Pago
entity-payment_reversal = Anulación de un pago
entity-shipment = Envío
entity-shipment_item = Artículo de un envío
entity-pace_plan = Número previsto de creadores

field-cost = Partida de coste
field-paid_on = Fecha de pago
field-method = Medio de pago
field-method_words = Medio de pago, en palabras
field-reference = Referencia
field-carrier = Transportista
field-tracking = Número de seguimiento
field-sent_on = Enviado el
field-received_on = Recibido el
field-returned_on = Devuelto el
field-expected_on = Previsto para el
field-note = Nota
field-product = Producto
field-contact_count = Creadores por contactar
field-hire_count = Creadores por contratar

action-money-pay = Pagar { $amount } en { $name }
action-money-reverse = Anular un pago de { $amount } en { $name }
action-shipping-add = Añadir un envío a { $name }
action-shipping-edit = Cambiar un envío a { $name }
action-shipping-remove = Quitar un envío a { $name }
action-shipping-mark = Marcar envíos como «{ $state }» ({ $count })
action-pacing-set = Cambiar el número previsto de creadores de { $name }

error-cost-over-budget = Son { $over } más de lo que queda del presupuesto. Baja el importe o explica por qué puede pasar.
error-cost-paid = Ya se pagó algo de esto. Anula antes el pago, en los costes de la campaña.
error-cost-below-paid = Ya se pagó más que eso. Anula antes un pago.
error-payment-nothing = Escribe el importe pagado.
error-payment-future = Un pago se anota cuando ya está hecho. Elige hoy o un día anterior.
error-payment-twice = Esta partida tiene un pago con el mismo importe o la misma referencia. ¿Es otro distinto?
error-payment-over = Son { $over } más de lo acordado. Revisa el importe o explica por qué es correcto.
error-payment-reversed = Este pago ya se anuló.
error-shipment-empty = Indica al menos un producto.
error-shipment-quantity = Escribe un número entero del 1 al 10.000.
error-shipment-future = Ese día aún no ha llegado. Elige hoy o un día anterior.
error-shipment-order = Es anterior al día en que se envió o se recibió.
