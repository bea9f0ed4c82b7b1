# Marques : ce que l’on a fait, ce qui a échoué.
entity-brand_contact = Contact chez une marque
field-client = Client
field-logo_name = Logo
field-main_colour = Couleur principale
field-second_colour = Deuxième couleur
field-third_colour = Troisième couleur
field-role = Fonction

action-brands-edit = Modifier la marque { $name }
action-brands-logo = Changer le logo de { $name }
action-brands-logo-remove = Retirer le logo de { $name }
action-brands-remove = Retirer la marque { $name }
action-brands-contact = Ajouter un contact chez { $name }
action-brands-contact-edit = Modifier un contact chez { $name }
action-brands-contact-remove = Retirer un contact chez { $name }

error-colour = « { $text } » n’est pas une couleur. Écrivez-la comme #4F46C8.
error-colours = Une marque a { $most } couleurs au plus. Laissez celle-ci vide.
error-logo = { $file } ne peut pas servir de logo : il faut une image PNG ou JPEG de 2 Mo au plus. Choisissez un autre fichier.
error-brand-used =
    { $cat ->
        [one] { $name } a { $countText } campagne. Rien n’a été retiré. Donnez d’abord une autre marque à la campagne.
       *[other] { $name } a { $countText } campagnes. Rien n’a été retiré. Donnez-leur d’abord une autre marque.
    }
