# What is kept about creators, merging, the trash, erasing: names of actions and fields, and what can be refused.
action-creators-availability-one = Marcar a { $name } como { $state }
action-creators-availability = Marcar { $count } creadores como { $state }
action-creators-tag-one = Cambiar las etiquetas de { $name }
action-creators-tag = Cambiar las etiquetas de { $count } creadores
action-creators-add-note = Escribir una nota sobre { $name }
action-creators-edit-note = Cambiar una nota sobre { $name }
action-creators-remove-note = Eliminar una nota sobre { $name }
action-creators-add-field = Añadir el campo { $name }
action-creators-edit-field = Cambiar el campo { $name }
action-creators-remove-field = Eliminar el campo { $name }
action-creators-set-own = Rellenar { $name } en { $count } creadores
action-creators-add-list = Crear la lista { $name }
action-creators-rename-list = Cambiar el nombre de la lista { $name }
action-creators-remove-list = Eliminar la lista { $name }
action-creators-put-in-list = Poner { $count } creadores en { $name }
action-creators-take-from-list = Quitar { $count } creadores de { $name }
action-creators-save-filter = Guardar el filtro { $name }
action-creators-remove-filter = Eliminar el filtro { $name }
action-creators-merge = Unir un duplicado con { $name }
action-creators-erase = Borrar los datos de una persona
action-trash-restore-campaign = Recuperar la campaña { $name }
action-trash-restore-creator = Recuperar a { $name }
action-trash-restore-note = Recuperar una nota sobre { $name }
action-trash-restore-list = Recuperar la lista { $name }
action-trash-empty = Vaciar la papelera

availability-available = Disponible
availability-busy = Ocupado
availability-exclusive = En exclusiva
availability-doNotContact = No contactar
own-kind-text = Texto
own-kind-number = Número
own-kind-date = Fecha
own-kind-choice = Opción

entity-creator_tag = Etiqueta
entity-note = Nota
entity-own_field = Campo propio
entity-own_choice = Opción
entity-own_value = Campo propio
entity-creator_list = Lista
entity-list_member = Lista
entity-saved_filter = Filtro guardado
field-availability = Disponibilidad
field-until_on = Hasta
field-for_whom = En exclusiva para
field-reason = Motivo
field-phone = Teléfono
field-agent = Agente o representante
field-agent_contact = Contacto del agente
field-address = Dirección postal
field-merged = Unido con
field-tag = Etiqueta
field-text = Texto
field-position = Posición
field-field = Campo
field-value = Valor
field-list = Lista

followers-summary = De { $from } el { $since } a { $to } el { $until }.
followers-summary-one = { $to } el { $until }. Todavía no hay otra cifra.

error-email = Esto no es una dirección de correo. Tiene la forma nombre@ejemplo.com.
error-choice-twice = { $choice } está dos veces entre las opciones. Deja solo una.
error-field-twice = Ya hay un campo con este nombre. Elige otro.
error-list-twice = Ya hay una lista con este nombre. Elige otro.
error-metric-twice = Esta métrica viene dos veces. Deja solo uno de los dos valores.
error-outcome-twice = Este resultado de negocio viene dos veces. Deja solo uno de los dos valores.
error-merge-same = Un creador no se puede unir consigo mismo. Elige a otra persona.
error-handle-in-trash = { $handle } se eliminó y está en la papelera, con sus notas, etiquetas y campañas. Recupera a este creador o añade uno nuevo que empiece de cero.
error-do-not-contact =
    { $class ->
        [one] { $name } tiene la marca «no contactar». Aún no se ha añadido a nadie.
       *[other] { $count } de estos creadores tienen la marca «no contactar», entre ellos { $name }. Aún no se ha añadido a nadie.
    }
next-restore-creator = Recuperar al creador eliminado
next-add-anyway = Añadir de todos modos
