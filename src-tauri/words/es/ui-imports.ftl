# Import of a list of creators.

imports-title = Importar creadores
imports-start = Trae tu lista de creadores
imports-start-text = Un archivo CSV con una fila por creador. Verás qué se va a escribir antes de que ocurra.
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
