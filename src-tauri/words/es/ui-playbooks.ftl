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
flow-started = Empezada el { $day } por { $person }
flow-started-nobody = Empezada el { $day }
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
playbooks-archived =
    { $cat ->
        [one] { $countText } en el archivo
        [many] { $countText } en el archivo
       *[other] { $countText } en el archivo
    }
playbooks-changed = Cambiado por tu equipo
playbooks-own = De tu equipo
playbooks-version = Versión { $version }
playbooks-new = Nuevo procedimiento
playbooks-import = Importar…
playbooks-imported = «{ $name }» está en la galería.
playbooks-edit = Editar
playbooks-copy = Hacer una copia
playbooks-copied = La copia está en la galería.
playbooks-export = Exportar como archivo…
playbooks-exported = Guardado en { $path }
playbooks-sop = Guardar como PNT (PDF)…
playbooks-original = Volver al original
playbooks-original-back = El original ha vuelto. Las campañas conservan la versión que siguen.
playbooks-delete = Eliminar
playbooks-deleted = El procedimiento se ha eliminado. Las campañas que lo siguen lo conservan.
playbooks-more = Más para «{ $name }»
playbooks-show-steps = Pasos
playbooks-results = Resultados
playbooks-results-none = Cuando una campaña siga este procedimiento, verás aquí cómo le fue.
playbooks-campaign = Campaña
playbooks-in-time = Tareas a tiempo
playbooks-left-out = Omitidos
playbooks-of = { $done } de { $all }
playbooks-lessons = Lecciones
playbooks-remarks = Qué mejorar
playbooks-remark-text = Tu nota
playbooks-remark-hint = ¿Qué harías de otra manera la próxima vez?
playbooks-remark-add = Añadir la nota
playbooks-remark-delete = Eliminar esta nota
playbooks-useful = ¿Te ha sido útil este procedimiento?
playbooks-useful-yes = Sí
playbooks-useful-no = No
playbooks-was-useful = Útil
playbooks-was-not = No fue útil
playbook-edit-title = Editar «{ $name }»
playbook-edit-hint = Las campañas que ya siguen este procedimiento conservan la versión con la que empezaron.
playbook-name = Nombre
playbook-goal = Para qué sirve
playbook-step-n = Paso { $step }
playbook-step-add = Añadir un paso
playbook-step-name = Paso
playbook-step-how = Cómo se hace
playbook-step-measure = Se evalúa por (KPI)
playbook-step-job = Quién responde
playbook-step-nobody = Nadie en concreto
playbook-step-days = Días desde la primera publicación
playbook-step-days-help = Antes, con un menos: −14 son dos semanas antes.
playbook-step-proof = Está hecho cuando
playbook-step-figure = Cifra
playbook-step-after = Va después de
playbook-step-after-none = Nada: puede empezar enseguida
playbook-step-up = Subir el paso { $step }
playbook-step-down = Bajar el paso { $step }
playbook-step-remove = Quitar el paso { $step }
playbook-save = Guardar como versión { $version }
playbook-saved = Guardado. Las campañas nuevas seguirán esta versión.
cmd-playbook-new = Nuevo procedimiento
cmd-playbook-import = Importar un procedimiento
playbook-day-wrong = Escribe un número entero de días, como −14 o 7.
playbooks-roi = ROI (ingresos)
