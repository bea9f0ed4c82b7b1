# Marcas: lo que se hizo, lo que falló.
entity-brand_contact = Contacto de una marca
field-client = Cliente
field-logo_name = Logotipo
field-main_colour = Color principal
field-second_colour = Segundo color
field-third_colour = Tercer color
field-role = Cargo

action-brands-edit = Cambiar la marca { $name }
action-brands-logo = Cambiar el logotipo de { $name }
action-brands-logo-remove = Quitar el logotipo de { $name }
action-brands-remove = Quitar la marca { $name }
action-brands-contact = Añadir un contacto de { $name }
action-brands-contact-edit = Cambiar un contacto de { $name }
action-brands-contact-remove = Quitar un contacto de { $name }

error-colour = «{ $text }» no es un color. Escríbelo como #4F46C8.
error-colours = Una marca tiene como máximo { $most } colores. Deja este vacío.
error-logo = { $file } no puede ser el logotipo: tiene que ser una imagen PNG o JPEG de 2 MB como máximo. Elige otro archivo.
error-brand-used =
    { $cat ->
        [one] { $name } tiene { $countText } campaña. No se ha quitado nada. Asigna antes otra marca a la campaña.
       *[other] { $name } tiene { $countText } campañas. No se ha quitado nada. Asígnales antes otra marca.
    }
