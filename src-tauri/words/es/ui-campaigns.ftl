# Campaigns: home, form, frame of a campaign, board.

ui-select-all = Seleccionar todo
ui-select-row = Seleccionar { $name }

campaigns-title = Campañas
campaigns-which = Qué campañas
campaigns-active = En curso
campaigns-archived = Archivadas
campaigns-name = Campaña
campaigns-name-brand = Campaña y marca
campaigns-status = Estado
campaigns-dates = Fechas
campaigns-elapsed = { $percent } del tiempo transcurrido
campaigns-budget = Presupuesto usado
campaigns-of = { $cost } de { $budget }
campaigns-creators = Creadores
campaigns-posts = Publicaciones con resultados
campaigns-posts-of = { $known } de { $all }
campaigns-owner = Responsable
campaigns-finalized = Cerrada
campaigns-status-planned = Planificada
campaigns-status-active = Activa
campaigns-status-ended = Terminada
campaigns-status-archived = Archivada
campaigns-none = Planifica tu primera campaña
campaigns-none-text = Una campaña reúne creadores, publicaciones, resultados y costes, y termina en un informe.
campaigns-none-archived = No hay campañas archivadas
campaigns-none-archived-text = Las campañas archivadas lo conservan todo y se pueden recuperar.

campaign-new-title = Nueva campaña
campaign-name = Nombre
campaign-brand = Marca
campaign-brand-new = Nueva marca
campaign-brand-name = Nombre de la nueva marca
campaign-owner = Responsable
campaign-owner-new = Nueva persona
campaign-owner-name = Nombre de la nueva persona
campaign-starts = Empieza el
campaign-ends = Termina el
campaign-budget = Presupuesto
campaign-in-currency = En { $currency }
campaign-currency = Moneda
campaign-goal-legend = Objetivo y metas
campaign-goal = Objetivo
campaign-kpi-hint = Estas cifras dicen si se alcanza el objetivo. Una cifra sin meta solo se muestra.
campaign-kpi-figure = Cifra
campaign-kpi-target = Meta de { $figure }
campaign-kpi-placeholder = Meta
campaign-kpi-remove = Quitar { $figure }
campaign-kpi-add = Añadir cifra
campaign-create = Crear campaña
campaign-tabs = Partes de la campaña
campaign-tab-dashboard = Panel
campaign-tab-creators = Creadores
campaign-tab-results = Resultados
campaign-tab-costs = Costes
campaign-tab-report = Informe
campaign-add-creators = Añadir creadores
campaign-archived = Campaña archivada.
campaign-back = Campaña recuperada.
campaign-removed = «{ $name }» eliminada.
campaign-is-archived = Esta campaña está archivada.
campaign-bring-back = Recuperar

board-label = Creadores por fase
board-column = { $stage }: { $count }, honorarios { $fees }
board-fees = Honorarios { $fees }
board-none = Aún no hay creadores en esta campaña
board-none-text = Elige creadores de tu base de datos; empiezan como preseleccionados.
board-stage-empty = Nadie aquí
board-card = { $name }, { $stage }
board-card-role = tarjeta que se puede mover
board-how = Pulsa Espacio para levantar la tarjeta, las flechas para elegir la fase, Espacio para soltarla y Escape para devolverla. M abre la lista de fases, O las ofertas y los contenidos del creador.
board-lifted = { $name }, en el aire desde { $stage }.
board-over = { $name } está sobre { $stage }.
board-dropped = { $name } está ahora en { $stage }.
board-put-back = { $name } se queda en { $stage }.
board-moved = { $name } pasa a { $stage }.
board-actions = Acciones para { $name }
board-move-to = Pasar a la fase…
board-move-title = Pasar a { $name } a
board-terms = Honorarios y envío…
board-terms-title = { $name }: honorarios y envío
board-open = Abrir el creador
board-drop = Quitar de la campaña
board-dropped-out = { $name } ya no está en la campaña.
board-fee = Honorarios
board-shipping = Envío
board-in-currency = En { $currency }. Vacío: aún sin acordar.
board-no-fee = sin honorarios aún
board-gone = eliminado de la base
board-posts =
    { $cat ->
        [one] { $countText } publicación
        [many] { $countText } de publicaciones
       *[other] { $countText } publicaciones
    }
board-current = fase actual
