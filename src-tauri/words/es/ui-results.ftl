# Dashboard, charts, results, posts, costs.

card-partial = parcial
card-partial-long = Parcial: faltan algunos valores.
card-coverage = Se conoce en { $coverage }.
card-version = versión de la fórmula { $version }

dash-figures = Cifras
dash-posts = { $known } de { $all } publicaciones con resultados
dash-budget = Presupuesto y gasto real
dash-of-budget = de { $budget }
dash-remaining = Disponible
dash-over = Por encima del presupuesto
dash-committed = El gasto real son los costes comprometidos.
dash-goals = Metas y resultados
dash-no-goals = Aún no hay metas. Edita la campaña para fijarlas.
dash-goal-figure = Cifra
dash-goal-target = Meta
dash-goal-actual = Real
dash-goal-reached = Alcanzado
dash-goal-yes = meta alcanzada
dash-goal-no = meta no alcanzada
dash-goal-unknown = aún no se sabe

steps-title = Próximos pasos
steps-creators = Añade creadores con sus honorarios
steps-posts = Añade sus publicaciones
steps-results = Introduce los resultados
steps-report = Cierra el informe
steps-done = hecho

charts-as-table = Ver como tabla
charts-as-chart = Ver como gráfico
charts-points = { $title }: puntos, las flechas se desplazan

results-posts = Resultados por publicación
results-how = Escribe el número como de costumbre. 0 es cero, una celda vacía aún no se sabe, «n/a» no está disponible, «<5» está por debajo de lo que muestra la plataforma. Al salir de la celda se guarda.
results-post = Publicación
results-cell = { $metric } de { $creator }, { $post }
results-post-actions = Acciones para { $post }
results-post-edit = Editar publicación…
results-post-history = Historial
results-post-remove = Quitar publicación
results-post-removed = «{ $post }» quitada.
results-none = Aún no hay publicaciones
results-none-text = Añade una publicación por cada cosa que haya publicado un creador; después, introduce lo que consiguió.
results-none-creators = Las publicaciones son de los creadores: añade primero creadores a la campaña.
results-outcomes = Resultados de negocio
results-outcomes-hint = De toda la campaña. Vacío significa que no se sabe; no cuenta como cero.
results-in-percent = En porcentaje
results-outcomes-save = Guardar
results-outcomes-saved = Resultados guardados.

posts-edit-title = Editar publicación
posts-creator = Creador
posts-platform = Plataforma
posts-kind = Tipo
posts-label = Nombre
posts-label-hint = Para distinguirla, por ejemplo «Reel de lanzamiento».
posts-url = Enlace
posts-on = Publicada el

costs-none = Aún no hay costes
costs-none-text = Los honorarios y el envío vienen de los creadores. Añade aquí producto, promoción y todo lo demás.
costs-table = Costes
costs-kind = Tipo
costs-what = Concepto
costs-for = Para
costs-whole = Toda la campaña
costs-post = Publicación
costs-no-post = Ninguna en concreto
costs-step = Estado
costs-step-planned = Previsto
costs-step-committed = Comprometido
costs-amount = Importe
costs-total = Total
costs-of-budget = de { $budget } de presupuesto
costs-over = Por encima del presupuesto
costs-edit = Editar { $name }
costs-edit-title = Editar coste
costs-remove = Quitar { $name }
costs-removed = «{ $name }» quitado.
