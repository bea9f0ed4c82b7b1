# Documents : natures, ce que l’on a fait, ce qui a échoué.
document-kind-draft = Version d’un contenu
document-kind-contract = Contrat
document-kind-tax-form = Document fiscal
document-kind-invoice = Facture
document-kind-brief = Brief
document-kind-picture = Image
document-kind-clip = Vidéo
document-kind-other = Autre

entity-document = Document
entity-document_version = Version d’un document

action-documents-add-one = Ajouter un document à { $name }
action-documents-add = Ajouter { $count } documents à { $name }
action-documents-version = Ajouter une version d’un document de { $name }
action-documents-rename = Renommer un document de { $name }
action-documents-kind = Classer un document de { $name } sous { $kind }
action-documents-remove = Retirer un document de { $name }
action-trash-restore-document = Restaurer le document « { $name } »
next-document-reveal = Afficher une copie dans son dossier

error-document-none = Choisissez un fichier.
error-documents-many = On ajoute { $most } fichiers au plus à la fois. Choisissez-en moins.
error-document-missing = Le contenu de { $name } n’est plus sur cet ordinateur. Ajoutez de nouveau le même fichier comme nouvelle version, ou reprenez-le d’une sauvegarde.
error-document-runs = { $name } est un programme, ou en lancerait un. Marquee ne l’ouvre pas. Regardez-le dans son dossier, et seulement si vous faites confiance à l’expéditeur.
