# Backups, restoring, recovery, notices.

backups-title = Copias de seguridad
backups-hint = Mientras trabajas, Marquee hace por su cuenta copias de todo, las comprueba y guarda las de los 2 últimos días; después, una por día, por semana y por mes. Están en tu carpeta de datos: guarda alguna en otro lugar de vez en cuando, por si pierdes este ordenador.
backups-none = Aún no hay copias. La primera se hace poco después de tu primer cambio.
backups-make = Hacer una copia ahora
backups-made = Copia hecha y comprobada.
backups-save = Guardar una copia en…
backups-restore = Restaurar…
backups-restore-of = Restaurar la copia del { $when }…
backups-restore-file = Restaurar desde un archivo…
backups-verified = Comprobada
backups-broken = Incompleta
backups-all = Mostrar las { $countText }
backup-kind-auto = Automática
backup-kind-now = Hecha por ti
backup-kind-before-restore = Antes de restaurar
backup-kind-before-import = Antes de una importación grande
backup-kind-before-move = Antes de un traslado
backup-kind-before-join = Antes de unirse a un equipo
backup-kind-before-layout = Antes de una actualización

check-never = Tus datos se revisarán una vez por semana, cuando no estés trabajando.
check-last-sound = Última revisión: { $when }. Todo está en orden ({ $countText } registros).
check-last-damage = Última revisión: { $when }. Se han encontrado daños. Restaura la última copia o pide ayuda.
check-now = Revisar ahora
check-sound = Revisado: todo está en orden.

restore-title = ¿Restaurar esta copia?
restore-made = Hecha el { $when }.
restore-undated = No se sabe cuándo se hizo.
restore-changed = Su último cambio es del { $when }.
restore-what = Contenido
restore-in-backup = En la copia
restore-now = Ahora
restore-brands = Marcas
restore-campaigns = Campañas
restore-creators = Creadores
restore-posts = Publicaciones
restore-reports = Informes finales
restore-lost =
    { $cat ->
        [one] Un cambio posterior no está en esta copia. Se hizo el { $when }.
       *[other] { $countText } cambios posteriores no están en esta copia. El último se hizo el { $when }.
    }
restore-nothing-lost = Todo lo que has hecho está en esta copia.
restore-safe = Antes de restaurar, Marquee guarda una copia comprobada del estado actual, para que puedas volver atrás.
restore-safe-closed = El archivo actual se conserva antes de sustituir nada.
restore-do = Restaurar
restore-busy = Restaurando…
restore-done = La copia está restaurada.
restore-done-kept = La copia está restaurada. El estado anterior se conserva aquí: { $path }

recovery-backup = Abrir la última copia…
recovery-backup-hint = La última copia buena es del { $when }. Verás lo que contiene antes de sustituir nada.
recovery-no-backup = No hay ninguna copia buena en la carpeta de datos. Si guardaste una en otro lugar, restáurala desde su archivo.
recovery-details = Detalles
recovery-copy = Copiar detalles
recovery-copy-hint = Versiones y números para quien te ayude; sin nombres ni importes.
recovery-copied = Detalles copiados.
recovery-copy-by-hand = Los detalles están seleccionados: cópialos con el teclado.

notices-title = Avisos sobre tus datos
notices-open = Ver la nota
notices-settings = Ir a las copias
notices-dismiss = Entendido
