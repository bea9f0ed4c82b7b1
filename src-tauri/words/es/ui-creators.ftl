# Creators: list, filters, selection, page. Import of lists.

ui-pages = Páginas
ui-range = { $from }–{ $to } de { $total }
ui-page-before = Página anterior
ui-page-after = Página siguiente

creators-title = Creadores
creators-total =
    { $cat ->
        [one] { $countText } creador
        [many] { $countText } de creadores
       *[other] { $countText } creadores
    }
creators-adding = Elige los creadores que quieres añadir a { $campaign }.
creators-search = Buscar nombre o usuario
creators-name = Nombre
creators-platform = Plataforma
creators-handle = Usuario
creators-url = Enlace
creators-followers = Seguidores
creators-tier = Nivel
creators-country = País
creators-language = Idioma
creators-niches = Nichos
creators-niches-hint = Separados por comas.
creators-campaigns = Campañas
creators-unknown = No se sabe
creators-unnamed = Creador sin nombre
creators-filter-niches = Nicho
creators-filter-platforms = Plataforma
creators-filter-countries = País
creators-filter-languages = Idioma
creators-filter-on = elegidos
creators-filter-nothing = Aún no hay nada que elegir.
creators-filter-min = Mínimo
creators-filter-max = Máximo
creators-filter-apply = Aplicar
creators-filter-number = Escribe un número entero, como 10.000.
creators-clear-filters = Quitar filtros
creators-none-found = Ningún creador coincide
creators-none-found-text = Con menos filtros se encuentra más.
creators-none = Tu base de creadores está vacía
creators-none-text = Importa una lista desde un archivo o añade creadores uno a uno.
creators-selection = Creadores seleccionados
creators-selected =
    { $cat ->
        [one] { $countText } creador seleccionado
        [many] { $countText } de creadores seleccionados
       *[other] { $countText } creadores seleccionados
    }
creators-selected-all =
    { $cat ->
        [one] { $countText } creador seleccionado, todos los encontrados
        [many] Seleccionados los { $countText } de creadores encontrados
       *[other] Seleccionados los { $countText } creadores encontrados
    }
creators-clear-selection = Anular la selección
creators-add-to = Añadir a campaña…
creators-add-title =
    { $cat ->
        [one] Añadir { $countText } creador a una campaña
        [many] Añadir { $countText } de creadores a una campaña
       *[other] Añadir { $countText } creadores a una campaña
    }
creators-no-campaign = Aún no hay campañas
creators-fee-each = Honorarios de cada uno
creators-shipping-each = Envío de cada uno
creators-added =
    { $cat ->
        [one] { $countText } creador añadido.
        [many] { $countText } de creadores añadidos.
       *[other] { $countText } creadores añadidos.
    }
creators-already =
    { $cat ->
        [one] { $countText } ya estaba en la campaña.
       *[other] { $countText } ya estaban en la campaña.
    }
creators-removed =
    { $cat ->
        [one] { $countText } creador eliminado.
        [many] { $countText } de creadores eliminados.
       *[other] { $countText } creadores eliminados.
    }
creators-peek = Vista rápida del creador
creators-accounts = Cuentas
creators-account-edit = Editar { $handle }
creators-followers-of = { $followers } seguidores
creators-followers-unknown = seguidores sin datos
creators-source-keyed = introducido a mano
creators-no-campaigns = Aún no está en ninguna campaña.
creators-history = Historial
creators-edit-title = Editar { $name }
