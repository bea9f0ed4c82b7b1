# El marco de la ventana: navegación, comandos, estados que comparten todas las pantallas.

ui-close = Cerrar
ui-cancel = Cancelar
ui-save = Guardar
ui-edit = Editar
ui-remove = Quitar
ui-add = Añadir
ui-back = Atrás
ui-next = Siguiente
ui-retry = Reintentar
ui-undo = Deshacer
ui-loading = Cargando…
ui-none = Ninguno
ui-sample = Ejemplo
ui-skip = Ir al contenido
ui-toasts = Mensajes
ui-clear-search = Borrar la búsqueda
ui-more = Más acciones
ui-yes = Sí
ui-no = No

ui-nav = Secciones
ui-nav-campaigns = Campañas
ui-nav-creators = Creadores
ui-nav-import = Importar
ui-nav-settings = Ajustes
ui-nav-open = Campañas abiertas

ui-failure-unknown = Algo ha fallado dentro de Marquee: { $text }
ui-failure-safe = Tus datos siguen intactos.
ui-lost = Aquí no hay nada
ui-lost-text = Esta página no existe.

ui-palette-open = Buscar o ejecutar un comando
ui-palette-none = No se ha encontrado nada.
ui-palette-commands = Comandos
ui-palette-campaigns = Campañas
ui-palette-creators = Creadores

ui-undo-what = Deshacer: { $what }
ui-redo-what = Rehacer: { $what }
ui-undo-done = Deshecho: { $what }
ui-redo-done = Rehecho: { $what }
ui-nothing-to-undo = No hay nada que deshacer.
ui-nothing-to-redo = No hay nada que rehacer.
ui-saved-as = Guardado como { $path }
ui-sample-removed = Campaña de ejemplo eliminada.

ui-group-file = Archivo
ui-group-edit = Edición
ui-group-go = Ir
ui-group-campaign = Campaña
ui-group-help = Ayuda

ui-keys-lists = En una lista
ui-keys-arrows = Pasar de una fila a otra
ui-keys-space = Seleccionar la fila
ui-keys-enter = Abrir
ui-keys-extend = Ampliar la selección
ui-keys-all = Seleccionar todo lo encontrado
ui-keys-escape = Cerrar o anular la selección

cmd-campaign-new = Nueva campaña
cmd-creator-new = Añadir creador
cmd-import-open = Importar creadores o resultados…
cmd-report-export = Exportar el informe en PDF…
cmd-backup-save = Guardar una copia de seguridad…
cmd-sample-remove = Eliminar la campaña de ejemplo
cmd-settings = Ajustes
cmd-undo = Deshacer
cmd-redo = Rehacer
cmd-find = Buscar en esta vista
cmd-palette = Comandos
cmd-go-campaigns = Ir a las campañas
cmd-go-creators = Ir a los creadores
cmd-go-dashboard = Campaña: panel
cmd-go-board = Campaña: creadores
cmd-go-results = Campaña: resultados
cmd-go-costs = Campaña: costes
cmd-go-report = Campaña: informe
cmd-back = Atrás
cmd-forward = Adelante
cmd-pane = Siguiente zona de la ventana
cmd-campaign-edit = Editar la campaña
cmd-campaign-creators = Añadir creadores a esta campaña
cmd-post-new = Añadir publicación
cmd-results-import = Importar resultados…
cmd-cost-new = Añadir coste
cmd-report-finalize = Cerrar el informe…
cmd-campaign-archive = Archivar la campaña
cmd-campaign-history = Historial de esta campaña
cmd-campaign-remove = Eliminar la campaña
cmd-board-previous = Pasar al creador a la fase anterior
cmd-board-next = Pasar al creador a la fase siguiente
cmd-board-move = Pasar al creador a una fase…
cmd-peek = Vista rápida del creador
cmd-help-keys = Atajos de teclado
