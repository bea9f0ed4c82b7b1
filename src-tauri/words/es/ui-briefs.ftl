# Screens of the brief.
campaign-tab-brief = Briefing
cmd-go-brief = Briefing de la campaña
cmd-brief-keep = Guardar una versión del briefing
cmd-brief-send = Enviar el briefing…
brief-view = Parte del briefing
brief-view-text = Texto
brief-view-creators = Creadores
brief-group-about = De qué trata
brief-group-creator = Para el creador
brief-group-content = El contenido
brief-group-days = Plazos, hashtags y enlaces
brief-group-after = Después
brief-required = obligatorio
brief-complete = Están todas las partes obligatorias
brief-written = { $done } de { $all } partes obligatorias escritas
brief-missing = Aún falta
brief-go-to = Escribir { $part }
brief-standing = Estado del briefing
brief-no-version = Aún no hay ninguna versión. Lo que se envía es una versión y nunca cambia.
brief-is-version = La versión { $number } dice exactamente esto
brief-changed = Cambios desde la versión { $number }: { $parts }
brief-part-plan = nombre, marca o fechas de la campaña
brief-part-files = material de la marca
brief-keep = Guardar la versión { $number }
brief-kept = Versión { $number } guardada
brief-keep-title = Guardar un briefing incompleto
brief-keep-text = Aún falta: { $parts }. Si lo guardas así, di por qué; el motivo queda en la versión.
brief-reason = Motivo
brief-versions = Versiones
brief-version = Versión { $number }
brief-version-changed = Cambios: { $parts }
brief-version-missing = Sin: { $parts } ({ $reason })
brief-holders =
    { $cat ->
        [one] { $countText } creador la tiene
       *[other] { $countText } creadores la tienen
    }
brief-holders-none = Nadie la tiene
brief-files = Material de la marca
brief-files-none = Logo, fotos, clips: lo que el creador puede usar. Se envía con el briefing.
brief-file-add = Añadir un archivo
brief-file-added = El archivo se enviará con el briefing
brief-file-remove = Quitar { $name }
brief-file-removed = { $name }: quitado
brief-disclosure-use = Usar el texto en
brief-saved = Guardado
brief-creators-none = Aún no hay nadie en la campaña
brief-creators-none-text = Añade creadores y cada uno recibirá el briefing en su idioma.
brief-older =
    { $cat ->
        [one] { $countText } creador tiene todavía una versión anterior
       *[other] { $countText } creadores tienen todavía una versión anterior
    }
brief-choose-older = Elegirlos
brief-col-creator = Creador
brief-col-fit = Encaje
brief-col-language = Idioma
brief-col-holds = Tiene
brief-col-mail = Correo
brief-col-missing = Falta
brief-col-actions = Acciones
brief-choose = Elegir a { $name }
brief-choose-all = Elegir a todos
brief-chosen =
    { $cat ->
        [one] { $countText } elegido
       *[other] { $countText } elegidos
    }
brief-fit-open = Sin valorar
brief-fit-fits = Encaja
brief-fit-doubt = Duda
brief-fit-stale = Valorado antes de cambiar el enfoque
brief-fit-look = Valorar el encaje
brief-fit-look-of = Valorar el encaje de { $name }
brief-fit-title = ¿Encaja { $name } en esta campaña?
brief-fit-ask = Mira las últimas publicaciones: tema y tono, audiencia frente a la tuya, marcas rivales, cuánta publicidad hay, qué podría incomodar a la marca.
brief-fit-profile = Abrir la ficha
brief-fit-reason = A favor o en contra
brief-fit-save = Guardar
brief-fit-kept = Queda registrado el encaje de { $name }
brief-fit-person = Quién lo ha valorado
brief-holds-nothing = Nada
brief-holds-newest = Versión { $number }
brief-holds-older = Anterior: versión { $number }
brief-holds-changed = Versión { $number }, su parte ha cambiado
brief-way-hand = Entregado en mano
brief-way-sent = Enviado
brief-way-waiting = En la bandeja de salida
brief-way-stuck = Te espera en la bandeja de salida
brief-way-unsent = No enviado
brief-lack-fit = Valorar el encaje
brief-lack-email = Correo
brief-lack-language = Idioma
brief-lack-deliverables = Entregables
brief-lack-why = Por qué este creador
brief-lack-gain = Qué gana con ello
brief-lacks-nothing = Nada
brief-preview = Vista previa
brief-preview-of = Vista previa para { $name }
brief-preview-title = Briefing para { $name }
brief-preview-draft = Es un borrador: ninguna versión dice aún exactamente esto.
brief-language = Idioma
brief-save-pdf = Guardar como PDF
brief-words-of = Texto propio: { $name }
brief-words-title = Lo que el briefing dice solo a { $name }
brief-words-own = El del creador ({ $language })
brief-words-link = Enlace o código propio
brief-words-saved = Guardado para { $name }
brief-send = Enviar el briefing
brief-send-title = Enviar la versión { $number } del briefing
brief-send-to = Para
brief-send-look = Mensaje para { $name }
brief-send-no-address = Sin correo
brief-send-stops-fit = Nadie ha valorado aún el encaje
brief-send-fields = Sin datos: { $fields }
brief-send-words = Texto en { $language }
brief-send-fields-hint = { $fields } se rellenan para cada creador.
brief-send-files = Adjuntar el material de la marca
brief-send-do =
    { $cat ->
        [one] Enviar { $countText } mensaje
       *[other] Enviar { $countText } mensajes
    }
brief-send-open = Abrir en el programa de correo
brief-send-account = Este ordenador no tiene cuenta de correo: cada mensaje se abre en tu programa de correo con el PDF adjunto. Después confirma en la bandeja de salida lo que hayas enviado.
brief-send-queued =
    { $cat ->
        [one] { $countText } mensaje en la bandeja de salida
       *[other] { $countText } mensajes en la bandeja de salida
    }
brief-send-first = Guarda antes una versión
brief-send-first-text = Lo que se envía es una versión que nunca cambia. Guárdala y después envíala.
brief-hand = Entregado en mano
brief-hand-done =
    { $cat ->
        [one] Anotado para { $countText } creador
       *[other] Anotado para { $countText } creadores
    }
brief-part-none = Aún no se ha enviado ningún briefing.
brief-part-open = Abrir el briefing
brief-part-declined = El creador no recibe el briefing de la campaña.
brief-hint-strategy = Qué quiere cambiar la campaña y por qué ahora.
brief-hint-product = Qué es, qué lo distingue y qué se puede afirmar de él.
brief-hint-audience = Quiénes son, dónde están y qué les mueve.
brief-hint-voice = Cómo habla la marca: bastan tres palabras.
brief-hint-why = Para todos. Para uno en concreto, escríbelo en Creadores.
brief-hint-gain = Razón y emoción: honorarios, producto, alcance, y por qué apetece hacerlo.
brief-hint-idea = El hilo conductor. El cómo, para el creador.
brief-hint-dos = Lo que debe verse o decirse. Una línea por punto.
brief-hint-donts = Lo que no debe aparecer: competencia, promesas, entornos. Una línea por punto.
brief-hint-makes = Formato, duración, márgenes, subtítulos. Lo que entrega cada creador sale de su oferta.
brief-hint-deadlines = Borrador, respuesta en cuántas horas, publicación. Los días de cada creador salen de sus entregables.
brief-hint-hashtags = Tal como se escriben, con la almohadilla.
brief-hint-mentions = Cuentas que hay que etiquetar, con @.
brief-hint-links = Para todos. El enlace o código propio de cada uno va en Creadores.
brief-hint-disclosure = Las palabras exactas y dónde van.
brief-hint-success = Qué cifra decide y cuándo se lee.
brief-hint-proof = Qué cifras y capturas envía el creador y cuántos días después de publicar.
brief-hint-answers_to = Quién responde a las dudas: nombre, correo, teléfono.
