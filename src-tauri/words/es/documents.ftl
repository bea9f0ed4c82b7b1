# Documentos: tipos, lo que se hizo, lo que falló.
document-kind-draft = Borrador
document-kind-contract = Contrato
document-kind-tax-form = Documento fiscal
document-kind-invoice = Factura
document-kind-brief = Briefing
document-kind-picture = Imagen
document-kind-clip = Vídeo
document-kind-other = Otros

entity-document = Documento
entity-document_version = Versión de un documento

action-documents-add-one = Añadir un documento a { $name }
action-documents-add = Añadir { $count } documentos a { $name }
action-documents-version = Añadir una versión de un documento de { $name }
action-documents-rename = Renombrar un documento de { $name }
action-documents-kind = Clasificar un documento de { $name } como { $kind }
action-documents-remove = Quitar un documento de { $name }
action-trash-restore-document = Recuperar el documento «{ $name }»
next-document-reveal = Mostrar una copia en su carpeta

error-document-none = Elige un archivo.
error-documents-many = Se añaden como máximo { $most } archivos a la vez. Elige menos.
error-document-missing = El contenido de { $name } ya no está en este ordenador. Vuelve a añadir el mismo archivo como versión nueva o recupéralo de una copia de seguridad.
error-document-runs = { $name } es un programa o iniciaría uno. Marquee no lo abre. Míralo en su carpeta, y solo si confías en quien lo envió.
