# Brands: what people did, what went wrong.
entity-brand_contact = Contact at a brand
field-client = Client
field-logo_name = Logo
field-main_colour = Main colour
field-second_colour = Second colour
field-third_colour = Third colour
field-role = Role

action-brands-edit = Change the brand { $name }
action-brands-logo = Change the logo of { $name }
action-brands-logo-remove = Remove the logo of { $name }
action-brands-remove = Remove the brand { $name }
action-brands-contact = Add a contact at { $name }
action-brands-contact-edit = Change a contact at { $name }
action-brands-contact-remove = Remove a contact at { $name }

error-colour = “{ $text }” is not a colour. Write it like #4F46C8.
error-colours = A brand has at most { $most } colours. Leave this one empty.
error-logo = { $file } can’t be the logo: it has to be a PNG or JPEG picture of at most 2 MB. Choose another file.
error-brand-used =
    { $cat ->
        [one] { $name } has { $countText } campaign. Nothing was removed. Give the campaign another brand first.
       *[other] { $name } has { $countText } campaigns. Nothing was removed. Give them another brand first.
    }
