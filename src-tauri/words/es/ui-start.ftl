# First run, recovery, settings, history.

start-title = Te damos la bienvenida a Marquee
start-text = Lleva tus campañas de influencers desde la lista de creadores hasta el informe de ROI.
start-sample = Explorar la campaña de ejemplo
start-sample-text = Una campaña terminada para curiosear. Se elimina con un clic.
start-import = Importar una lista de creadores
start-import-text = Un archivo CSV de una hoja de cálculo o de otra herramienta.
start-empty = Empezar desde cero
start-empty-text = Planifica ahora tu primera campaña.
start-local = Todo se queda en este ordenador. Marquee funciona sin conexión.

recovery-title = Marquee no puede abrir sus datos
recovery-safe = Tu archivo está exactamente como estaba, y tus copias también.
recovery-folder = Carpeta de tus datos
recovery-show = Mostrar el archivo

settings-title = Ajustes
settings-language = Idioma
settings-system = Sistema
settings-theme = Aspecto
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-look = Idioma y aspecto
settings-me = Tú
settings-me-hint = Tu nombre figura en el historial junto a lo que haces.
settings-me-name = Tu nombre
settings-me-new = Otra persona
settings-keys = Teclado
settings-single-keys = Teclas de una sola letra en listas y tableros
settings-single-keys-hint = M, P, [ y ] funcionan cuando una lista o un tablero tiene el foco.
settings-notify-title = Avisos
settings-notify = Avisarme cuando algo me necesite
settings-notify-hint = Mientras la ventana de Marquee no está delante, el sistema muestra un solo aviso con todo lo nuevo: menciones, tareas que vencen y mensajes que no se enviaron. Nunca un importe.
settings-data = Tus datos
settings-profile = Carpeta de datos
settings-show-folder = Mostrar carpeta
settings-sample = Campaña de ejemplo
settings-sample-hint = Los datos de ejemplo están marcados y nunca entran en tus totales.
settings-sample-remove = Eliminar el ejemplo
settings-sample-add = Añadir el ejemplo
settings-sample-added = Campaña de ejemplo añadida.
settings-version = Marquee { $version }

history-title = Historial: { $name }
history-none = Aún no hay cambios
history-change = { $field }: { $before } → { $after }
