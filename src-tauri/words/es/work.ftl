# El equipo y sus tareas: nombres de acciones y campos, funciones, estados y lo que se puede rechazar.
action-people-edit = Modificar a { $name }
action-people-remove = Sacar a { $name } del equipo
action-people-add-job = Añadir la función { $name }
action-people-edit-job = Cambiar el nombre de la función { $name }
action-people-remove-job = Eliminar la función { $name }
action-people-set-job = Dar a { $name } una función en una campaña
action-people-take-job = Sacar a { $name } de una campaña
action-work-add = Añadir la tarea «{ $name }»
action-work-add-issue = Anotar la incidencia «{ $name }»
action-work-edit = Modificar «{ $name }»
action-work-done = Terminar «{ $name }»
action-work-skip = Omitir «{ $name }»
action-work-set = Modificar { $count } tareas
action-work-remove-one = Eliminar «{ $name }»
action-work-remove = Eliminar { $count } tareas
action-work-checklist = Modificar la lista de comprobación de «{ $name }»
action-work-tick = Marcar un punto de «{ $name }»
action-work-link = Hacer que «{ $name }» espere a otra tarea
action-work-unlink = Liberar «{ $name }» de otra tarea
action-work-reassign = Pasar la función { $job } a { $name }
action-work-add-note = Escribir una nota sobre { $name }
action-work-edit-note = Modificar una nota sobre { $name }
action-work-remove-note = Eliminar una nota sobre { $name }
action-trash-restore-task = Restaurar la tarea «{ $name }»

entity-job = Función
entity-campaign_person = Equipo
entity-task = Tarea
entity-task_link = Dependencia
entity-checklist_item = Lista de comprobación
entity-mention = Mención
field-title = Título
field-detail = Descripción
field-due_on = Vence el
field-priority = Prioridad
field-status = Estado
field-skip_reason = Por qué se omitió
field-job = Función
field-about = Sobre
field-severity = Gravedad
field-resolution = Cómo se resolvió
field-lesson = Lección
field-done = Marcado
field-waits_for = Espera a

job-marketing-manager = Responsable de marketing
job-content-specialist = Especialista en contenidos
job-marketing-director = Dirección de marketing
job-creative = Creatividad
job-pr = Relaciones públicas
job-legal = Legal
job-finance = Finanzas

task-kind-task = Tarea
task-kind-issue = Incidencia
task-status-open = Por hacer
task-status-doing = En curso
task-status-waiting = A la espera de otros
task-status-done = Hecha
task-status-skipped = Omitida
priority-low = Baja
priority-normal = Normal
priority-high = Alta
priority-urgent = Urgente
severity-low = Leve
severity-medium = Media
severity-high = Grave
severity-critical = Crítica

error-job = Esta función ya no existe. Elige otra.
error-job-twice = Ya hay una función con este nombre. Elige otro nombre.
error-skip-reason = Di en pocas palabras por qué se omite.
error-task-itself = Una tarea no puede esperarse a sí misma. Elige otra.
error-task-circle = Estas tareas se esperarían unas a otras en círculo: { $circle }. No se ha cambiado nada.
error-task-waits = «{ $name }» espera a «{ $first }», que aún no está hecha. Termínala primero o quita la dependencia.
error-person-me = Esta persona eres tú en este ordenador. Elige antes en los ajustes quién eres.
error-person-same = Elige a otra persona: esta deja el equipo.
error-person-has-tasks = Esta persona tiene tareas abiertas ({ $count }). Pásalas a alguien o déjalas sin responsable. Todavía no se ha quitado a nadie.
error-who-am-i = Di antes en los ajustes quién eres en este ordenador.
next-person-nobody = Quitar y dejar las tareas sin responsable
check-in-title = Preguntar a { $creator } cómo va

needs-title = Lo que te espera
needs-overdue =
    { $cat ->
        [one] { $countText } tarea atrasada
        [many] { $countText } de tareas atrasadas
       *[other] { $countText } tareas atrasadas
    }
needs-today =
    { $cat ->
        [one] { $countText } vence hoy
        [many] { $countText } vencen hoy
       *[other] { $countText } vencen hoy
    }
needs-mentions =
    { $cat ->
        [one] { $countText } mención
        [many] { $countText } de menciones
       *[other] { $countText } menciones
    }
needs-given =
    { $cat ->
        [one] { $countText } tarea nueva
        [many] { $countText } de tareas nuevas
       *[other] { $countText } tareas nuevas
    }
needs-messages =
    { $cat ->
        [one] { $countText } mensaje sin enviar
        [many] { $countText } de mensajes sin enviar
       *[other] { $countText } mensajes sin enviar
    }
