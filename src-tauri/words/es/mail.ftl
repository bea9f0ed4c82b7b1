# Correo: qué puede fallar, qué se hizo, las plantillas que trae Marquee.
entity-mail_template = Plantilla
entity-sent_message = Mensaje enviado
field-subject = Asunto
field-body = Texto
field-recipients = Destinatarios
field-campaign = Campaña
field-sent_at = Enviado
field-message_id = Número del mensaje
field-digest = Huella
action-mail-send = Enviar un mensaje ({ $kind })
action-mail-add-template = Añadir la plantilla { $template }
action-mail-edit-template = Modificar la plantilla { $template }
action-mail-remove-template = Quitar la plantilla { $template }

mail-kind-outreach = Primer contacto
mail-kind-brief = Briefing
mail-kind-report = Informe
mail-kind-status = Estado de la campaña
mail-kind-other = Mensaje

error-mail-address = { $address } no es una dirección de correo. Tiene la forma nombre@empresa.com.
error-mail-line = No puede contener saltos de línea. Escríbelo en una sola línea.
error-mail-signs = Los programas de correo leen = seguido de ? como otra cosa. Separa los dos signos.
error-mail-nobody = Indica al menos un destinatario.
error-mail-field = Aún no se sabe nada de { $fields }. Escríbelo o quita el campo.
error-mail-unknown-field = { $field } no es un campo. Elige uno de la lista.
error-mail-heavy = Los adjuntos pueden pesar 25 MB en total. No se ha puesto nada en la bandeja. Comparte un enlace al archivo grande.
error-mail-attachment = El adjunto { $name } ya no se puede leer. Vuelve a adjuntarlo.
error-mail-port = Un puerto es un número del 1 al 65535. Déjalo vacío para usar el habitual.
error-mail-server = Esto no es el nombre de un servidor. Tiene la forma smtp.empresa.com.
error-mail-open = Sin cifrado, el correo solo sale hacia un programa de este ordenador. Elige TLS o STARTTLS.
error-mail-password-needed = Escribe la contraseña.
error-mail-password-gone = La contraseña ya no está guardada. Vuelve a escribirla en Ajustes, en Correo.
error-mail-keychain-absent = En este ordenador no hay ningún llavero en marcha y la contraseña no se ha guardado. Inicia uno o consérvala solo para esta sesión.
error-mail-keychain-locked = El llavero está bloqueado y no se puede guardar ni leer la contraseña. Desbloquéalo o consérvala solo para esta sesión.
error-mail-no-account = Este ordenador aún no tiene cuenta de correo. Configúrala en Ajustes, en Correo.
error-mail-unreachable = No se llega a { $server }. Marquee lo intenta de nuevo por sí solo. Si no cambia, revisa la red y el nombre del servidor.
error-mail-refused = { $server } responde, pero nada escucha en el puerto { $port }. Marquee lo intenta de nuevo por sí solo. Revisa el puerto en Ajustes.
error-mail-certificate = El certificado de { $server } no es de una autoridad en la que confíe este ordenador. No se ha enviado nada. Revisa el nombre del servidor o pregunta a quien lo administra.
error-mail-certificate-expired = El certificado de { $server } ha caducado. No se ha enviado nada. Pregunta a quien administra el servidor.
error-mail-certificate-name = El certificado que muestra { $server } es de otro nombre. No se ha enviado nada. Revisa el nombre del servidor en Ajustes.
error-mail-security = { $server } no habla el cifrado elegido en el puerto { $port }. Prueba el otro: TLS suele estar en el 465 y STARTTLS en el 587.
error-mail-no-starttls = { $server } no ofrece STARTTLS en el puerto { $port }. No se ha enviado nada. Elige TLS con el puerto 465.
error-mail-no-login = { $server } no ofrece ningún inicio de sesión que Marquee conozca. Deja el usuario vacío si no hace falta o pregunta a quien lo administra.
error-mail-password = { $server } no acepta al usuario { $user } con esta contraseña. Dice: { $said }. Revisa ambos en Ajustes; algunos proveedores piden una contraseña de aplicación.
error-mail-greeting = { $server } no acepta mensajes desde aquí. Dice: { $said }. Pregunta a quien lo administra.
error-mail-later = { $server } pide paciencia: { $said }. Marquee lo intenta de nuevo por sí solo.
error-mail-broken = La conexión con { $server } se cortó antes de entregar el mensaje. Marquee lo intenta de nuevo por sí solo.
error-mail-sender = { $server } no deja enviar a { $address }. Dice: { $said }. Revisa la dirección en Ajustes.
error-mail-recipient = { $server } no acepta mensajes para { $address }. Dice: { $said }. Nadie ha recibido este mensaje. Corrige la dirección y escríbelo de nuevo.
error-mail-text = { $server } ha rechazado el mensaje. Dice: { $said }. Nadie lo ha recibido.
error-mail-not-ascii = { $server } no puede entregar a direcciones con letras como é. Usa otra dirección.
error-mail-gave-up = { $server } lleva cinco días aplazando este mensaje. Nadie lo ha recibido. Pregunta a quien administra el servidor y vuelve a intentarlo.
error-mail-lost = La conexión con { $server } se cortó después de entregar el mensaje y antes de la respuesta. Puede que se haya enviado. Pregunta a un destinatario o mira en los enviados de tu cuenta.
error-mail-moved = Este mensaje ha avanzado entretanto. Vuelve a mirarlo.
error-mail-sending = Este mensaje se está enviando en este momento. Espera a que el servidor responda.
error-mail-no-program = El borrador está en { $path }, pero ningún programa lo ha abierto. Ábrelo con tu programa de correo.
error-mail-link-long = Este mensaje es demasiado largo para un enlace de correo: algunos sistemas lo cortarían. Ábrelo como borrador.
error-mail-link-files = Un enlace de correo no puede llevar archivos. Abre el mensaje como borrador.
error-mail-no-link = Ningún programa de correo ha abierto el enlace. Elige un programa de correo predeterminado en los ajustes del sistema o abre el mensaje como borrador.
next-mail-draft = Abrir como borrador

mail-test-subject = Marquee puede enviar correo
mail-test-body =
    Este mensaje viene de Marquee. Tu cuenta en { $server } funciona.

    Puedes borrarlo.

mail-field-recipient = Nombre de quien recibe el mensaje
mail-field-sender = Tu nombre, de Ajustes
mail-field-today = La fecha de hoy
mail-field-campaign = Nombre de la campaña
mail-field-brand = Marca de la campaña
mail-field-start = Primer día de la campaña
mail-field-end = Último día de la campaña
mail-field-owner = Quién responde de la campaña
mail-field-creator = Nombre del creador
mail-field-handle = Usuario del creador
mail-field-deadline = Fecha límite, como en el briefing
mail-field-summary = Resultados o estado, como los resume Marquee
mail-field-link = Enlace o código para el creador
mail-example-recipient = Nora Vidal
mail-example-sender = Álex Roy
mail-example-today = 1 jul 2026
mail-example-campaign = Lanzamiento de verano
mail-example-brand = Olivar
mail-example-start = 6 jul 2026
mail-example-end = 31 jul 2026
mail-example-owner = Álex Roy
mail-example-creator = Nora Vidal
mail-example-handle = @nora.eats
mail-example-deadline = 10 jul 2026
mail-example-summary = Retorno de la inversión publicitaria: 3,2×, objetivo 3,0×.
mail-example-link = https://olivar.example/nora

mail-template-outreach-subject = A { $brand } le gustaría trabajar contigo
mail-template-outreach-body =
    Hola, { $creator }:

    Soy { $sender } y llevo las colaboraciones con creadores en { $brand }. Lo que publicas como { $handle } encaja con lo que estamos preparando: la campaña { $campaign }, del { $start } al { $end }.

    ¿Te interesa? Si es así, dime tus tarifas para un primer paquete y cuándo podrías empezar, y te mando el briefing.

    Un saludo,
    { $sender }
mail-template-brief-subject = Briefing: { $campaign } de { $brand }
mail-template-brief-body =
    Hola, { $creator }:

    Te mando el briefing de { $campaign }. En el PDF adjunto tienes lo que necesitamos, las fechas y el texto para identificar la publicidad.

    Envíame el primer borrador antes del { $deadline }, por favor. Si algo no queda claro, responde a este mensaje.

    Con muchas ganas de verlo,
    { $sender }
mail-template-report-subject = Resultados de { $campaign }
mail-template-report-body =
    Hola, { $recipient }:

    Estos son los resultados de { $campaign } para { $brand }. En resumen:

    { $summary }

    El informe completo va adjunto.

    Un saludo,
    { $sender }
mail-template-status-subject = { $campaign }: cómo vamos a { $today }
mail-template-status-body =
    Hola, { $recipient }:

    Así está { $campaign } para { $brand }:

    { $summary }

    La campaña dura hasta el { $end }. Si tienes preguntas, responde a este mensaje.

    Un saludo,
    { $sender }

report-letter-figure = { $figure }: { $actual }
report-letter-target = { $figure }: { $actual }, objetivo { $target }
report-letter-attained = { $figure }: { $actual }, objetivo { $target } (cumplido al { $attainment })
report-letter-budget = Presupuesto: { $actual } de { $planned }
report-letter-everybody = equipo
