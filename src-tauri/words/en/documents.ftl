# Documents: kinds, what people did, what went wrong.
document-kind-draft = Draft
document-kind-contract = Contract
document-kind-tax-form = Tax form
document-kind-invoice = Invoice
document-kind-brief = Brief
document-kind-picture = Picture
document-kind-clip = Clip
document-kind-other = Other

entity-document = Document
entity-document_version = Version of a document

action-documents-add-one = Add a document to { $name }
action-documents-add = Add { $count } documents to { $name }
action-documents-version = Add a version of a document of { $name }
action-documents-rename = Rename a document of { $name }
action-documents-kind = File a document of { $name } under { $kind }
action-documents-remove = Remove a document of { $name }
action-trash-restore-document = Restore the document “{ $name }”
next-document-reveal = Show a copy in its folder

error-document-none = Choose a file.
error-documents-many = At most { $most } files are added at once. Choose fewer.
error-document-missing = The content of { $name } is no longer on this computer. Add the same file again as a new version, or take it from a backup.
error-document-runs = { $name } is a program, or would start one. Marquee does not open it. Look at it in its folder, and only if you trust who sent it.
