# Tareas, mi día, la bandeja, notas y las personas del equipo.

ui-nav-tasks = Tareas
ui-nav-inbox = Bandeja
cmd-go-tasks = Ir a las tareas
cmd-go-inbox = Ir a la bandeja
cmd-go-campaign-tasks = Campaña: tareas
cmd-task-new = Nueva tarea
cmd-issue-new = Anotar una incidencia
cmd-task-done = Marcar la tarea como hecha
campaign-tab-tasks = Tareas
erase-mention-task = una tarea sin campaña

tasks-title = Tareas
tasks-view = Qué se muestra
tasks-view-day = Mi día
tasks-view-all = Todas
tasks-search = Buscar una tarea
tasks-filter-owner = Responsable
tasks-filter-status = Estado
tasks-filter-due = Plazo
tasks-filter-kind = Tipo
tasks-anyone = Cualquiera
tasks-mine = Mis tareas
tasks-nobody = Sin responsable
tasks-any-status = Cualquier estado
tasks-still-open = Por hacer
tasks-closed = Terminadas
tasks-any-day = Cualquier día
tasks-due-overdue = Atrasadas
tasks-due-today = Hoy
tasks-due-soon = Próximos 7 días
tasks-any-kind = Tareas e incidencias
tasks-total =
    { $cat ->
        [one] { $countText } tarea
        [many] { $countText } de tareas
       *[other] { $countText } tareas
    }
tasks-none = Aún no hay nada que hacer
tasks-none-text = Una tarea dice quién hace qué y para cuándo. Las tareas pueden esperarse unas a otras y llevar una lista de comprobación.
tasks-none-campaign = Esta campaña aún no tiene tareas
tasks-none-found = Ninguna tarea coincide
tasks-none-found-text = Amplía los filtros o quítalos.
tasks-clear-filters = Quitar los filtros
tasks-column-task = Tarea
tasks-column-owner = Responsable
tasks-column-due = Vence
tasks-column-priority = Prioridad
tasks-column-status = Estado
tasks-column-done = Hecha
tasks-selection = Tareas seleccionadas
tasks-selected =
    { $cat ->
        [one] { $countText } tarea seleccionada
        [many] { $countText } de tareas seleccionadas
       *[other] { $countText } tareas seleccionadas
    }
tasks-clear-selection = Quitar la selección
tasks-change = Modificar…
tasks-set-status = Estado…
tasks-set-owner = Responsable…
tasks-set-priority = Prioridad…
tasks-set-shift = Mover el día…
tasks-changed =
    { $cat ->
        [one] { $countText } tarea modificada.
        [many] { $countText } de tareas modificadas.
       *[other] { $countText } tareas modificadas.
    }
tasks-removed =
    { $cat ->
        [one] { $countText } tarea eliminada.
        [many] { $countText } de tareas eliminadas.
       *[other] { $countText } tareas eliminadas.
    }
tasks-bulk-title =
    { $cat ->
        [one] Modificar { $countText } tarea
        [many] Modificar { $countText } de tareas
       *[other] Modificar { $countText } tareas
    }
tasks-shift-days = Días más tarde
tasks-shift-hint = Con un signo menos pasan a un día anterior. Las que no tienen día siguen sin él.
tasks-unassigned = Nadie
tasks-apply = Modificar

day-no-me = ¿Quién eres?
day-no-me-text = Di qué persona del equipo usa este ordenador: así encontrarás aquí tus tareas y menciones.
day-no-me-do = Elegir en los ajustes
day-overdue = Atrasadas
day-today = Hoy
day-soon = Próximos 7 días
day-waiting = A la espera de otros
day-waiting-hint = Primero les toca a otros, o antes hay que terminar otra tarea.
day-undated = Sin día
day-clear = Todo hecho por hoy
day-clear-text = No tienes nada pendiente para hoy. Disfrútalo o mira lo que viene.
day-later =
    { $cat ->
        [one] { $countText } tarea más vence después.
        [many] { $countText } de tareas más vencen después.
       *[other] { $countText } tareas más vencen después.
    }
day-done =
    { $cat ->
        [one] Hoy has terminado { $countText } tarea.
        [many] Hoy has terminado { $countText } de tareas.
       *[other] Hoy has terminado { $countText } tareas.
    }

task-new = Nueva tarea
issue-new = Nueva incidencia
task-title = Qué hay que hacer
issue-title = Qué ha salido mal
task-detail = Descripción
task-owner = Responsable
task-due = Vence el
task-priority = Prioridad
task-status = Estado
task-job = Para la función
task-job-none = Ninguna en concreto
task-campaign = Campaña
task-campaign-none = Sin campaña
task-severity = Gravedad
task-resolution = Cómo se resolvió
task-lesson = Qué aprendemos de ello
task-about = Sobre
task-add = Añadir la tarea
issue-add = Añadir la incidencia
task-added = «{ $name }» añadida.
task-done-do = Marcar como hecha
task-reopen = Abrir de nuevo
task-finish-of = Marcar «{ $name }» como hecha
task-reopen-of = Abrir «{ $name }» de nuevo
task-finished = «{ $name }» está hecha.
task-reopened = «{ $name }» vuelve a estar abierta.
task-skip-reason = Por qué se omite
task-skip-do = Omitir
task-skipped-because = Omitida: { $reason }
task-remove = Eliminar la tarea
task-removed = «{ $name }» eliminada.
task-done-at = { $at }, { $person }
task-gone = ya no está en el equipo
task-waits =
    { $cat ->
        [one] espera a { $countText } tarea
        [many] espera a { $countText } de tareas
       *[other] espera a { $countText } tareas
    }
task-items = { $done } de { $all } marcados
task-notes-count =
    { $cat ->
        [one] { $countText } nota
        [many] { $countText } de notas
       *[other] { $countText } notas
    }
task-checklist = Lista de comprobación
task-item-new = Añadir un punto…
task-item-add = Añadir
task-item-remove = Quitar «{ $name }»
task-item-up = Subir «{ $name }»
task-waits-for = Espera a
task-waits-none = Nada: se puede hacer en cualquier momento.
task-waits-add = Esperar a otra tarea…
task-waits-remove = Dejar de esperar a «{ $name }»
task-waiting = Otras esperan a esta

issues-open = Incidencias abiertas
issues-all = Todas las tareas e incidencias
issues-title = Incidencias

notes-title = Notas
notes-new = Escribe una nota… @ menciona a alguien
notes-add = Añadir la nota
notes-edit = Modificar la nota
notes-remove = Eliminar la nota
notes-removed = Nota eliminada.
notes-people = A quién se menciona
notes-none = Aún no hay notas. Apunta lo que los demás deban saber.

inbox-title = Bandeja
inbox-hint = Lo que te concierne: menciones, tareas que te han dado y lo que vence. Apartar algo no cambia nada más.
inbox-none = Nada nuevo
inbox-none-text = Aquí verás quién te menciona, las tareas que te den y lo que vence.
inbox-none-of-brand = Nada de esta marca
inbox-mention = { $person } te ha mencionado
inbox-mention-nobody = Te han mencionado
inbox-given = { $person } te ha dado una tarea
inbox-given-nobody = Te han dado una tarea
inbox-overdue = Atrasada desde el { $day }
inbox-today = Vence hoy
inbox-put-away = Apartar
inbox-put-away-of = Apartar: { $name }
inbox-put-all = Apartar todo
inbox-put =
    { $cat ->
        [one] { $countText } elemento apartado.
        [many] { $countText } de elementos apartados.
       *[other] { $countText } elementos apartados.
    }


people-title = Equipo
people-hint = Todas las personas que planifican, responden o aprueban. Quien se va conserva su nombre en lo que hizo.
people-none = Todavía no hay nadie. Empieza por añadirte.
people-you = tú
people-this-is-me = Soy yo
people-new = Añadir a una persona
people-edit = Modificar a { $name }
people-remove = Sacar a { $name } del equipo
people-name = Nombre
people-email = Correo electrónico
people-language = Idioma
people-language-none = Sin indicar
people-leave-title = { $name } deja el equipo
people-leave-text = El nombre se conserva en todo lo que hizo.
people-leave-me = Esta persona eres tú en este ordenador. Elige antes a otra con «Soy yo».
people-leave-tasks =
    { $cat ->
        [one] { $countText } tarea abierta necesita a otra persona.
        [many] { $countText } de tareas abiertas necesitan a otra persona.
       *[other] { $countText } tareas abiertas necesitan a otra persona.
    }
people-leave-to = Pasar las tareas abiertas a
people-leave-nobody = Nadie por ahora
people-leave-do = Sacar del equipo
people-left = { $name } ya no está en el equipo.
people-jobs = Funciones
people-jobs-hint = Cada persona tiene una función en cada campaña. Una tarea puede ser para una función y pasa con ella.
people-job-new = Añadir una función
people-job-edit = Cambiar el nombre de la función { $name }
people-job-remove = Eliminar la función { $name }
people-job-removed = La función { $name } se ha eliminado. Quien la tiene la conserva.
people-job-name = Nombre de la función

team-title = Personas
team-none = Aún nadie tiene una función en esta campaña.
team-change = Modificar…
team-dialog = Personas de esta campaña
team-add = Añadir a alguien
team-job-of = Función de { $name }
team-take-out = Sacar a { $name } de la campaña
team-taken-out = { $name } ya no está en esta campaña.
team-handover = Pasar una función…
team-handover-title = Pasar una función
team-handover-hint = Todas las tareas abiertas de la función en esta campaña pasan a la nueva persona de una vez.
team-handover-job = Función
team-handover-to = Nueva persona
team-handover-do = Pasar
team-handed =
    { $cat ->
        [one] { $job }: { $countText } tarea abierta ha pasado a { $name }.
        [many] { $job }: { $countText } de tareas abiertas han pasado a { $name }.
       *[other] { $job }: { $countText } tareas abiertas han pasado a { $name }.
    }
