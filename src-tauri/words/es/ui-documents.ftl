# Las pantallas de documentos.
cmd-go-documents = Campaña: documentos
cmd-document-add = Añadir documento…
campaign-tab-documents = Documentos
documents-title = Documentos
documents-none = Aún no hay documentos
documents-none-text = Contratos, documentos fiscales, facturas, imágenes: suelta aquí los archivos o añádelos. Los borradores y los contratos firmados aparecen solos.
documents-by = Agrupar por
documents-by-campaign = Por campaña
documents-by-creator = Por creador
documents-by-kind = Por tipo
documents-of-creator = Sobre el creador
documents-of-campaign = De toda la campaña
documents-first = Se muestran los { $shown } más recientes de { $total }.
documents-add = Añadir documento
documents-add-title = Añadir un documento
documents-file = Archivo
documents-file-hint = Se guarda una copia con tus datos, así sigue ahí aunque desaparezca el original. Como máximo 200 MB.
documents-kind = Tipo
documents-kind-guess = Según el nombre del archivo
documents-about = Pertenece a
documents-place-creator = { $name }, sea cual sea la campaña
documents-place-campaign = Toda la campaña
documents-place-together = { $name }, en esta campaña
documents-added =
    { $cat ->
        [one] { $countText } documento añadido.
       *[other] { $countText } documentos añadidos.
    }
documents-version-added = { $name } tiene una versión nueva.
documents-removed = { $name } está en la papelera.
documents-more = Más sobre { $name }
documents-missing = Falta el contenido
documents-missing-text = Su contenido ya no está en este ordenador; no se ha perdido nada más. Vuelve a añadir el mismo archivo como versión nueva o recupéralo de una copia de seguridad.
documents-versions =
    { $cat ->
        [one] { $countText } versión
       *[other] { $countText } versiones
    }
documents-version = Versión { $number }
documents-which = Versiones
documents-new-version = Añadir una versión nueva…
documents-rename = Renombrar…
documents-rename-title = Renombrar el documento
documents-name = Nombre
documents-set-kind = Cambiar el tipo…
documents-open = Abrir
documents-open-hint = Abre una copia en su programa. Los cambios en la copia no se guardan: añádelos como versión nueva.
documents-save = Guardar una copia…
documents-saved = Guardado como { $path }.
documents-reveal = Mostrar en la carpeta
documents-go = Ir allí
documents-picture-large = La imagen es demasiado grande para mostrarla aquí. Ábrela.
documents-page = { $name }, { $page }
documents-pdf-not = Este PDF no se puede mostrar aquí.
documents-other = Marquee no puede mostrar este tipo de archivo. Ábrelo en su programa.
documents-program = Es un programa o iniciaría uno. Marquee no lo abre.
documents-text-more = Esto es solo el principio. Abre el archivo para seguir leyendo.
documents-drop = Suelta aquí los archivos para añadirlos
