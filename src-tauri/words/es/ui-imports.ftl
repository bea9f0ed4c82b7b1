# Import of lists of creators and of results.

imports-title = Importar
imports-start = Trae tu lista de creadores o tus resultados
imports-start-text = Un archivo con creadores, uno por fila, o una exportación de publicaciones con sus resultados de Instagram, Facebook, YouTube o TikTok. Verás qué se va a escribir antes de que ocurra.
imports-pick = Elegir archivo…
imports-file = Archivo
imports-source = Reconocido como
imports-rows = Filas
imports-header-line = Cabecera en la línea
imports-delimiter = Separador
imports-skipped = Filas de totales omitidas
imports-encoding = Codificación
imports-platform = Plataforma de las cuentas
imports-platform-needed = El archivo no lo dice.
imports-choose = Elegir…
imports-columns = Columnas
imports-columns-hint = Comprueba en qué se convierte cada columna. Las que no se importan se quedan fuera; el archivo no cambia.
imports-column = Columna
imports-no-header = Columna { $number }
imports-becomes = Se convierte en
imports-becomes-of = En qué se convierte «{ $column }»
imports-samples = Ejemplos
imports-numbers = Números
imports-texts = Textos
imports-empty = Vacías
imports-not-available = n/d
imports-skip = No se importa
imports-field-handle = Usuario
imports-field-name = Nombre
imports-field-platform = Plataforma
imports-field-url = Enlace
imports-field-followers = Seguidores
imports-field-country = País
imports-field-language = Idioma
imports-field-niche = Nicho
imports-preview = Vista previa
imports-which = Qué filas
imports-status-all = Todas { $count }
imports-status-new = Nuevas { $count }
imports-status-update = Cambios { $count }
imports-status-same = Sin cambios { $count }
imports-status-rejected = Rechazadas { $count }
imports-row-new = Nuevo
imports-row-update = Cambio
imports-row-same = Sin cambios
imports-row-rejected = Rechazado
imports-no-rows = No hay filas así.
imports-line = Línea
imports-result = Resultado
imports-one-step = Todo se escribe en un solo paso y se puede deshacer en un solo paso.
imports-commit =
    { $cat ->
        [one] Importar { $countText } creador
        [many] Importar { $countText } de creadores
       *[other] Importar { $countText } creadores
    }
imports-done = «{ $file }» importado
imports-created =
    { $cat ->
        [one] { $countText } creador añadido
        [many] { $countText } de creadores añadidos
       *[other] { $countText } creadores añadidos
    }
imports-updated =
    { $cat ->
        [one] { $countText } creador actualizado
        [many] { $countText } de creadores actualizados
       *[other] { $countText } creadores actualizados
    }
imports-rejected =
    { $cat ->
        [one] { $countText } fila rechazada
        [many] { $countText } de filas rechazadas
       *[other] { $countText } filas rechazadas
    }
imports-show = Ver los creadores
imports-undo = Deshacer la importación
imports-undone = Importación deshecha.
imports-again = Importar otro archivo

# Results of posts from a file.
posts-choose-campaign = Elige una campaña para ver qué le aporta este archivo.
posts-campaign = Campaña
posts-channel = Quién las publicó
posts-channel-choice = { $name } ({ $handle })
posts-as-of = Cifras a fecha de
posts-zone = Zona horaria del archivo
posts-zone-hint = El archivo no la indica; esta es la habitual. Abajo, las horas están en { $zone }, como en este ordenador.
posts-columns-read = Se leen: { $columns }.
posts-columns-left = No se importan: { $columns }.
posts-preview = Publicaciones del archivo
posts-status-all = Todas { $count }
posts-status-update = Resultados nuevos { $count }
posts-status-new = Fuera de la campaña { $count }
posts-status-same = Sin cambios { $count }
posts-status-other = De otros { $count }
posts-status-rejected = Rechazadas { $count }
posts-row-update = Resultados nuevos
posts-row-new = Fuera de la campaña
posts-row-same = Sin cambios
posts-row-other = No es de un creador de la campaña
posts-row-rejected = Rechazada
posts-new-hint = Marca las publicaciones que pertenecen a la campaña. Las demás quedan fuera y nunca cuentan.
posts-pick-within =
    { $cat ->
        [one] Marcar la publicación hecha dentro de las fechas de la campaña
       *[other] Marcar las { $countText } publicaciones hechas dentro de las fechas de la campaña
    }
posts-pick-none = Desmarcar todas
posts-belongs = Pertenece
posts-belongs-of = «{ $post }» pertenece a la campaña
posts-published = Publicada
posts-changes = Resultados
posts-becomes = pasa a
posts-within = dentro de las fechas de la campaña
posts-line = línea { $line }
posts-take =
    { $cat ->
        [one] Importar resultados de { $countText } publicación
       *[other] Importar resultados de { $countText } publicaciones
    }
posts-updated =
    { $cat ->
        [one] { $countText } publicación tiene resultados nuevos
       *[other] { $countText } publicaciones tienen resultados nuevos
    }
posts-created =
    { $cat ->
        [one] { $countText } publicación añadida
       *[other] { $countText } publicaciones añadidas
    }
posts-readings =
    { $cat ->
        [one] { $countText } cifra añadida; las anteriores se conservan
       *[other] { $countText } cifras añadidas; las anteriores se conservan
    }
posts-show = Ver resultados
