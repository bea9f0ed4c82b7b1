# What is kept about creators: availability, contact, tags, notes, own fields, lists, filters. Merging, erasing, the trash.

ui-nav-trash = Papelera
ui-nav-lists = Listas
cmd-go-trash = Papelera
cmd-go-duplicates = Buscar duplicados
creators-add-anew = Añadir como creador nuevo
creators-filter-tags = Etiqueta
creators-filter-availability = Disponibilidad

kept-tags = Etiquetas
kept-contact = Contacto
kept-email = Correo
kept-phone = Teléfono
kept-agent = Agente o representante
kept-agentContact = Contacto del agente
kept-address = Dirección postal
kept-own = Campos propios
kept-own-hint = Lo que tu equipo quiere saber de cada creador. Se rellenan con «Editar» en un creador o, para muchos a la vez, en la lista.
kept-own-empties = Si lo dejas vacío, se quita el valor.
kept-field = Campo
kept-field-new = Añadir un campo
kept-field-edit = Cambiar el campo { $name }
kept-field-remove = Eliminar el campo { $name }
kept-field-removed = Se ha eliminado el campo { $name } con sus valores.
kept-field-kind = Qué contiene
kept-field-choices = Opciones
kept-field-choices-hint = Una por línea.
kept-availability = Disponibilidad
kept-availability-available = Se le puede proponer algo.
kept-availability-busy = No tiene tiempo hasta el día que indiques, ese día incluido. Sin fecha: hasta que lo cambies.
kept-availability-exclusive = Trabaja solo para una marca hasta el día que indiques.
kept-availability-doNotContact = Nadie del equipo le escribe ni le llama. Al añadirlo a una campaña se pregunta antes.
kept-badge-until = { $state } hasta el { $until }
kept-exclusive-for = para { $whom }
kept-until = Hasta
kept-for-whom = Para quién
kept-reason = Motivo
kept-archived = En el archivo
kept-taken =
    { $cat ->
        [one] { $countText } de estos creadores está ocupado o en exclusiva. Se puede añadir de todos modos.
        [many] { $countText } de estos creadores están ocupados o en exclusiva. Se pueden añadir de todos modos.
       *[other] { $countText } de estos creadores están ocupados o en exclusiva. Se pueden añadir de todos modos.
    }
kept-meant =
    { $cat ->
        [one] Añadir de todos modos a { $countText } creador con la marca «no contactar»
        [many] Añadir de todos modos a { $countText } de creadores con la marca «no contactar»
       *[other] Añadir de todos modos a { $countText } creadores con la marca «no contactar»
    }
kept-notes = Notas
kept-note-new = Escribe una nota…
kept-note-add = Añadir la nota
kept-note-edit = Editar la nota
kept-note-remove = Eliminar la nota
kept-note-removed = Nota eliminada.
kept-followers = Seguidores a lo largo del tiempo
kept-followers-at = Día
kept-followers-change = Cambio
kept-followers-source = Fuente
kept-source-list = de una lista
kept-views = Listas y filtros
kept-lists = Listas
kept-lists-none = Aún no hay listas. Selecciona creadores y ponlos en una.
kept-list = Lista
kept-list-new = Una lista nueva
kept-list-name = Nombre de la lista
kept-list-rename = Cambiar el nombre de { $name }
kept-list-remove = Eliminar la lista { $name }
kept-list-removed = Se ha eliminado la lista { $name }. Sus creadores siguen ahí.
kept-filters = Filtros guardados
kept-filters-none = Aún no hay filtros guardados.
kept-filter-save = Guardar este filtro…
kept-filter-remove = Eliminar el filtro { $name }
kept-filter-removed = Se ha eliminado el filtro { $name }.
kept-filter-day-from = Desde
kept-filter-day-to = Hasta
kept-filter-words = Contiene las palabras
kept-set-availability = Indicar disponibilidad…
kept-set-tags = Cambiar etiquetas…
kept-set-own = Rellenar un campo…
kept-put-in = Poner en una lista…
kept-take-out = Quitar de esta lista
kept-taken-out =
    { $cat ->
        [one] { $countText } creador quitado de la lista.
        [many] { $countText } de creadores quitados de la lista.
       *[other] { $countText } creadores quitados de la lista.
    }
kept-put =
    { $cat ->
        [one] { $countText } creador está ahora en { $name }.
        [many] { $countText } de creadores están ahora en { $name }.
       *[other] { $countText } creadores están ahora en { $name }.
    }
kept-put-title =
    { $cat ->
        [one] Poner { $countText } creador en una lista
        [many] Poner { $countText } de creadores en una lista
       *[other] Poner { $countText } creadores en una lista
    }
kept-availability-title =
    { $cat ->
        [one] Disponibilidad de { $countText } creador
        [many] Disponibilidad de { $countText } de creadores
       *[other] Disponibilidad de { $countText } creadores
    }
kept-tags-title =
    { $cat ->
        [one] Etiquetas de { $countText } creador
        [many] Etiquetas de { $countText } de creadores
       *[other] Etiquetas de { $countText } creadores
    }
kept-own-title =
    { $cat ->
        [one] Rellenar un campo de { $countText } creador
        [many] Rellenar un campo de { $countText } de creadores
       *[other] Rellenar un campo de { $countText } creadores
    }
kept-tags-add = Añadir etiquetas
kept-tags-remove = Quitar etiquetas
kept-account-new = Añadir una cuenta
kept-account-remove = Quitar la cuenta { $handle }
kept-account-removed = Se ha quitado { $handle }. Las campañas conservan los seguidores que contaron.

merge-title = Duplicados
merge-hint = Creadores que comparten correo, usuario o nombre.
merge-none = No hay duplicados
merge-none-text = No hay dos creadores que compartan correo, usuario o nombre.
merge-one = Creador
merge-other = Quizá la misma persona
merge-why = Comparten
merge-why-email = el correo
merge-why-handle = el usuario
merge-why-name = el nombre
merge-open = Comparar y unir…
merge-dialog = Unir dos creadores
merge-stays = Se queda { $keep } y recibe lo que tiene { $other }.
merge-turn = Al revés
merge-no-fields = Los dos dicen lo mismo.
merge-nothing = nada
merge-goes-over = Pasa lo siguiente
merge-accounts = Cuentas: { $handles }
merge-collaborations =
    { $cat ->
        [one] { $countText } campaña
        [many] { $countText } de campañas
       *[other] { $countText } campañas
    }
merge-notes =
    { $cat ->
        [one] { $countText } nota
        [many] { $countText } de notas
       *[other] { $countText } notas
    }
merge-tags = Etiquetas: { $tags }
merge-lists = Listas: { $lists }
merge-both-in = Los dos están en { $campaigns }. Allí se quedan las dos entradas, para que no cambie ninguna cifra.
merge-undo = No cambian las cifras de ninguna campaña, y al deshacer se vuelven a separar.
merge-do = Unir
merge-done = Unido con { $name }.
merge-may-be = Quizá sea la misma persona que:

erase-open = Borrar a esta persona…
erase-title = ¿Borrar para siempre los datos de { $name }?
erase-what =
    { $cat ->
        [one] Nombre, usuarios, contacto, notas y etiquetas se destruyen en { $countText } registro, en la búsqueda y en las copias propias de Marquee. Nada los recupera, tampoco deshacer.
        [many] Nombre, usuarios, contacto, notas y etiquetas se destruyen en { $countText } de registros, en la búsqueda y en las copias propias de Marquee. Nada los recupera, tampoco deshacer.
       *[other] Nombre, usuarios, contacto, notas y etiquetas se destruyen en { $countText } registros, en la búsqueda y en las copias propias de Marquee. Nada los recupera, tampoco deshacer.
    }
erase-figures = Las campañas conservan sus cifras; el creador sigue en ellas sin nombre.
erase-no-reports = Ningún informe terminado menciona a esta persona.
erase-reports =
    { $cat ->
        [one] { $countText } informe terminado conserva lo que imprime. Piensa si puede quedarse.
        [many] { $countText } de informes terminados conservan lo que imprimen. Piensa si pueden quedarse.
       *[other] { $countText } informes terminados conservan lo que imprimen. Piensa si pueden quedarse.
    }
erase-copies = Marquee no alcanza los archivos que guardaste o enviaste a otro sitio: exportaciones o copias en otros lugares.
erase-handles = Quien conozca el usuario aún puede averiguar que una cuenta suya estuvo aquí, porque los registros conservan su número.
erase-mentions = Estas campañas nombran a la persona en una recomendación o un coste. Cambia el texto tú mismo allí:
erase-sure = Entiendo que es definitivo
erase-do = Borrar para siempre
erase-done =
    { $cat ->
        [one] Borrado. Se ha reescrito { $countText } archivo.
        [many] Borrado. Se han reescrito { $countText } de archivos.
       *[other] Borrado. Se han reescrito { $countText } archivos.
    }
erase-unfinished = Borrado. Algunos archivos aún no se han podido reescribir; Marquee seguirá al volver a abrirse.

trash-title = Papelera
trash-hint = Lo eliminado se queda aquí, entero, hasta que alguien vacíe la papelera.
trash-none = La papelera está vacía
trash-none-text = Aquí llegan campañas, creadores, listas y notas eliminados, y se pueden recuperar.
trash-what = Qué
trash-with = Vuelve con ello
trash-at = Eliminado
trash-by = Por
trash-restore = Recuperar
trash-restore-of = Recuperar { $name }
trash-restored = { $name } está de vuelta.
trash-creators =
    { $cat ->
        [one] { $countText } creador
        [many] { $countText } de creadores
       *[other] { $countText } creadores
    }
trash-posts =
    { $cat ->
        [one] { $countText } publicación
        [many] { $countText } de publicaciones
       *[other] { $countText } publicaciones
    }
trash-notes =
    { $cat ->
        [one] { $countText } nota
        [many] { $countText } de notas
       *[other] { $countText } notas
    }
trash-empty-title = ¿Vaciar la papelera para siempre?
trash-empty-do = Vaciar la papelera…
trash-empty-what =
    { $cat ->
        [one] { $countText } registro desaparece para siempre con todo lo suyo. Nada lo recupera, tampoco deshacer.
        [many] { $countText } de registros desaparecen para siempre con todo lo suyo. Nada los recupera, tampoco deshacer.
       *[other] { $countText } registros desaparecen para siempre con todo lo suyo. Nada los recupera, tampoco deshacer.
    }
trash-empty-people = Los datos de las personas que contiene se borran, también en las campañas que siguen, que conservan sus cifras. Los informes terminados de las campañas eliminadas se eliminan también.
trash-empty-sure = Entiendo que es definitivo
trash-emptied =
    { $cat ->
        [one] { $countText } registro ha desaparecido para siempre.
        [many] { $countText } de registros han desaparecido para siempre.
       *[other] { $countText } registros han desaparecido para siempre.
    }
