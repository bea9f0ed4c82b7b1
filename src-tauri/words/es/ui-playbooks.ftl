# Pantallas de los procedimientos: la galería y el recorrido de una campaña.
playbooks-title = Procedimientos
playbooks-lead = Formas de llevar una campaña, paso a paso. Una campaña que sigue una recibe sus tareas y fechas y muestra cómo va.
playbooks-steps =
    { $cat ->
        [one] { $countText } paso
        [many] { $countText } de pasos
       *[other] { $countText } pasos
    }
playbooks-days =
    { $cat ->
        [one] { $countText } día
        [many] { $countText } de días
       *[other] { $countText } días
    }
playbooks-used =
    { $cat ->
        [one] { $countText } campaña lo sigue
        [many] { $countText } de campañas lo siguen
       *[other] { $countText } campañas lo siguen
    }
playbooks-unused = Ninguna campaña lo sigue todavía
playbooks-by-hand = Lo hace una persona
playbooks-by-itself = Marquee ve cuándo ha ocurrido
playbooks-before = { $days } días antes de la primera publicación
playbooks-after = { $days } días después de la primera publicación
playbooks-on = El día de la primera publicación
flow-none = Esta campaña todavía no sigue ningún procedimiento
flow-none-text = Elige uno: cada persona recibe sus tareas con fecha y Marquee muestra qué ha ocurrido, qué va tarde y qué viene ahora.
flow-choose = Seguir un procedimiento
flow-which = Procedimiento
flow-anchor = Día de la primera publicación
flow-anchor-help = Los demás días se cuentan desde este.
flow-begin = Empezar
flow-begun = La campaña sigue el procedimiento. Sus tareas ya están.
flow-move = Cambiar la primera publicación
flow-moved =
    { $cat ->
        [one] { $countText } tarea se ha movido. Las fechas elegidas a mano se quedan.
        [many] { $countText } de tareas se han movido. Las fechas elegidas a mano se quedan.
       *[other] { $countText } tareas se han movido. Las fechas elegidas a mano se quedan.
    }
flow-start = Inicio
flow-started = Empezada el { $day } por { $person }
flow-started-nobody = Empezada el { $day }
flow-end = Fin
flow-end-reached = Todos los pasos han ocurrido o se han omitido con un motivo.
flow-end-open = { $done } de { $all } pasos superados.
flow-short = Entre el inicio y la primera publicación hay menos de cuatro semanas. Preparar una campaña lleva de cuatro a seis: mira si las fechas son posibles.
flow-state-done = Hecho
flow-state-skipped = Omitido
flow-state-ready = Por hacer
flow-next = Ahora
flow-state-waiting = Espera
flow-late = Con retraso
flow-late-count =
    { $cat ->
        [one] { $countText } paso va con retraso
        [many] { $countText } de pasos van con retraso
       *[other] { $countText } pasos van con retraso
    }
flow-due = Para el { $day }
flow-progress = { $done } de { $all }
flow-nobody = Nadie tiene todavía este puesto en la campaña
flow-go = Ir
flow-skip = Omitir
flow-skip-of = Omitir «{ $step }»
flow-skip-text = El paso cuenta como superado y el motivo queda con él. Su tarea también se omite.
flow-reason = Motivo
flow-skipped = Omitido el { $day }: { $reason }
flow-resume = Retomar
flow-archive-early = No han ocurrido todos los pasos del procedimiento
flow-archive-early-text = { $done } de { $all } pasos superados. ¿Archivar la campaña de todos modos?
cmd-go-flow = Ir al procedimiento de la campaña
cmd-go-playbooks = Ir a los procedimientos
ui-nav-playbooks = Procedimientos
campaign-tab-flow = Procedimiento
