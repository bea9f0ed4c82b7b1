# Correo: la cuenta, las plantillas, la bandeja de salida, un informe por correo.
ui-nav-outbox = Bandeja de salida
cmd-go-outbox = Bandeja de salida
cmd-mail-send = Enviar el correo ahora

mail-title = Correo
mail-account-hint = Marquee envía briefings e informes por el servidor de tu propia dirección. La contraseña va al llavero de este ordenador y a ningún otro sitio. Sin cuenta, los mensajes se abren como borradores en tu programa de correo.
mail-name = Nombre del remitente
mail-name-hint = Como lo leen los destinatarios.
mail-address = Dirección de correo
mail-server = Servidor de correo saliente (SMTP)
mail-port = Puerto
mail-security = Cifrado
mail-security-tls = TLS
mail-security-starttls = STARTTLS
mail-security-none = Ninguno
mail-user = Usuario
mail-user-hint = A menudo, la propia dirección. Vacío si el servidor no pide iniciar sesión.
mail-password = Contraseña
mail-password-kept = Guardada. Escribe para cambiarla.
mail-place = Guardar la contraseña
mail-place-keychain = En el llavero
mail-place-run = Solo en esta sesión
mail-place-hint = Solo en esta sesión: Marquee la olvida al cerrarse y la vuelve a pedir.
mail-account-save = Guardar la cuenta
mail-account-saved = Cuenta guardada. Envía un mensaje de prueba para asegurarte.
mail-account-remove = Quitar la cuenta
mail-account-removed = Cuenta y contraseña quitadas. Lo pendiente sigue en la bandeja de salida.
mail-test = Enviar un mensaje de prueba
mail-test-sent = Enviado a { $address }. Mira si ha llegado.

mail-templates = Plantillas de correo
mail-templates-hint = Textos para empezar un mensaje. Los campos entre llaves se rellenan al escribir; lo que falte se nombra antes de enviar.
mail-template-ours = De Marquee
mail-template-new = Plantilla nueva
mail-template-edit = Modificar { $name }
mail-template-begin = Crear una plantilla propia a partir de { $name }
mail-template-copy = { $name } (propia)
mail-template-remove = Quitar { $name }
mail-template-removed = { $name }: quitada.
mail-template-name = Nombre
mail-language = Idioma
mail-type = Tipo
mail-password-again = La contraseña era solo para una sesión que ya terminó. Escríbela de nuevo para que salgan los mensajes.
mail-subject = Asunto
mail-body = Texto
mail-to = Para
mail-fields = Añadir un campo
mail-preview = Vista previa con ejemplos

outbox-title = Bandeja de salida
outbox-hint = Los mensajes que envía este ordenador. Salen cuando hay red y nunca dos veces.
outbox-none = Nada por enviar
outbox-none-text = Los briefings e informes que envías por correo esperan aquí hasta que el servidor los acepta.
outbox-account = Ajustes de correo
outbox-no-account = Este ordenador no tiene cuenta de correo y no se envía nada. Configura una o abre los mensajes como borradores.
outbox-waiting = Pendientes
outbox-sent = Enviados
outbox-at = Enviado
outbox-by = Por
outbox-erased = Destinatario borrado
outbox-send = Enviar ahora
outbox-sent-now = { $cat ->
    [one] { $countText } mensaje enviado.
   *[other] { $countText } mensajes enviados.
}
outbox-some-wait = { $cat ->
    [one] { $countText } mensaje aún no se ha podido enviar. El motivo está a su lado.
   *[other] { $countText } mensajes aún no se han podido enviar. Los motivos están a su lado.
}
outbox-stuck = { $cat ->
    [one] { $countText } mensaje te necesita
   *[other] { $countText } mensajes te necesitan
}
outbox-state-unknown = ¿Se envió?
outbox-state-failed = No enviado
outbox-state-held = Retenido
outbox-state-sending = Enviando
outbox-state-queued = Pendiente
outbox-state-stopped = Detenido
outbox-state-sent = Enviado
outbox-why-unknown = Marquee se cerró mientras entregaba este mensaje. Puede que se haya enviado. Pregunta a un destinatario o mira en los enviados de tu cuenta.
outbox-why-failed = No se ha enviado.
outbox-why-held = Vino con un perfil restaurado o copiado y puede que ya se enviara desde allí. Libéralo solo si no fue así.
outbox-why-sending = Se está preguntando al servidor en este momento.
outbox-why-queued = Saldrá en cuanto se llegue al servidor.
outbox-why-stopped = Se queda aquí hasta que lo intentes, lo envíes a mano o lo borres.
outbox-why-sent = Se ha enviado.
outbox-next = { $cat ->
    [one] Un intento. Siguiente: { $when }
   *[other] { $countText } intentos. Siguiente: { $when }
}
outbox-to = Para { $people }
outbox-files = { $cat ->
    [one] { $countText } adjunto
   *[other] { $countText } adjuntos
}
outbox-more = Más sobre { $subject }
outbox-read = Leer
outbox-stop = Detener
outbox-retry = Intentar ahora
outbox-release = Liberar
outbox-wasSent = Sí, se envió
outbox-sendAgain = Enviar de nuevo
outbox-draft = Abrir como borrador
outbox-link = Abrir en el programa de correo
outbox-remove = Borrar
outbox-step-of = { $step }: { $subject }
outbox-done-stop = Detenido. Sigue en la bandeja de salida.
outbox-done-retry = Se intenta ahora.
outbox-done-release = Liberado.
outbox-done-wasSent = Guardado como enviado.
outbox-done-sendAgain = Se envía de nuevo.
outbox-done-draft = Abierto en tu programa de correo. Marquee ya no lo envía.
outbox-done-link = Abierto en tu programa de correo. Marquee ya no lo envía.
outbox-done-remove = Borrado de la bandeja de salida.
outbox-remove-title = ¿Borrar este mensaje?
outbox-remove-what = «{ $subject }» no se enviará y no se puede recuperar.
outbox-remove-unknown = Nadie sabe si «{ $subject }» se envió. Si fue así, indícalo en lugar de borrarlo: así queda constancia.

reports-edition-send = Enviar la edición { $number } por correo
reports-send-title = Enviar la edición { $number } por correo
reports-send-team = Equipo
reports-send-others = Otros destinatarios
reports-send-others-hint = Direcciones separadas por comas: dora@empresa.com, Ana Ruiz <ana@empresa.com>
reports-send-greeting = {"{"}recipient{"}"} pasa a ser el nombre del destinatario; a varios se los saluda juntos.
reports-send-do = Enviar
reports-send-open = Abrir como borrador
reports-send-no-account = Este ordenador no tiene cuenta de correo. El mensaje se abre como borrador en tu programa de correo, con el informe adjunto.
compose-no-account = Este ordenador no tiene cuenta de correo. El mensaje se abre en tu programa de correo: como borrador, o con un enlace si es corto y no lleva archivos.
compose-link = Abrir en el programa de correo
reports-send-queued = El informe está en la bandeja de salida y sale ahora.
reports-send-waits = El informe espera en la bandeja de salida.
reports-send-opened = Abierto en tu programa de correo. Indica en la bandeja de salida cuándo se envió.
compose-new = Escribir un mensaje
compose-status = Informe de situación…
compose-status-of = Situación de { $name }
compose-to = Escribir a { $name }
compose-write = Escribir un correo
compose-queued = El mensaje está en la bandeja de salida y saldrá en cuanto la red lo permita.
compose-waits = El mensaje espera en la bandeja de salida.
compose-attach = Adjuntar un archivo…
compose-take-away = Quitar { $name }
cmd-mail-new = Escribir un mensaje
cmd-campaign-status = Escribir un informe de situación
