# Lecture des listes : ce qui est reconnu, ce qui ne va pas, ce qu’il faut faire.
import-filter = Listes de créateurs
import-line = { $file } : { $rows } lignes ; nouveaux { $created }, mis à jour { $updated }, inchangés { $same }, refusés { $rejected }
source-creator-list = Liste de créateurs
source-hypeauditor = Classement de créateurs (HypeAuditor)
source-posts = Export de publications
source-orders = Export de commandes
source-payments = Export de paiements
source-affiliate = Rapport d’affiliation

# Le fichier est illisible. Rien n’a changé.
import-missing = { $file } n’est plus là. Choisissez à nouveau le fichier.
import-unreadable = Impossible de lire { $file }. Fermez-le dans les autres programmes, vérifiez ses droits d’accès, puis choisissez-le à nouveau.
import-too-large = { $file } dépasse { $limit } Mo. Découpez-le en fichiers plus petits et importez-les l’un après l’autre.
import-empty = { $file } est vide. Ouvrez-le dans un tableur, vérifiez qu’il contient des lignes, enregistrez-le au format CSV, puis choisissez-le à nouveau.
import-only-header = { $file } a des noms de colonnes à la ligne { $line }, mais aucune ligne en dessous. Choisissez un fichier qui contient des créateurs.
import-other-kind = { $file } est un fichier { $kind }, pas un tableau. Enregistrez la liste au format CSV (UTF-8) ou XLSX et choisissez ce fichier.
import-binary = { $file } n’est pas du texte. Enregistrez la liste au format CSV (UTF-8) ou XLSX et choisissez ce fichier.
import-workbook = { $file } n’est pas une feuille de calcul lisible, ou il est endommagé. Ouvrez-le dans un tableur, enregistrez-le au format CSV (UTF-8) et choisissez ce fichier.
import-quotes = Dans { $file }, un guillemet ouvert à la ligne { $line } n’est jamais fermé. Corrigez cette ligne, enregistrez le fichier, puis choisissez-le à nouveau.
import-platform-unknown = « { $value } » n’est pas une plateforme. Choisissez-en une parmi celles-ci : { $known }.

# Pas encore : ce qu’il faut choisir d’abord.
import-blocked-handle = Aucune colonne ne contient d’identifiants. Choisissez la colonne des identifiants ou celle des liens vers les profils.
import-blocked-platform = Le fichier ne dit pas sur quelle plateforme se trouvent ces comptes. Choisissez la plateforme.
import-blocked-followers = La colonne « { $column } » ne contient pas de nombres. Choisissez une autre colonne pour les abonnés, ou aucune.
import-blocked-kind = Ce fichier semble être d’un autre type, pas une liste de créateurs ({ $kind }). Choisissez une liste de créateurs.
import-blocked-nothing = Aucune ligne ne peut être reprise. Voyez la raison de chacune, corrigez le fichier ou les colonnes, puis réessayez.

# Pourquoi une ligne n’est pas reprise.
import-row-no-handle = Cette ligne n’a pas d’identifiant. Ajoutez-le dans le fichier.
import-row-platform = La plateforme manque. Choisissez-la pour tout le fichier.
import-row-platform-unknown = « { $value } » n’est pas une plateforme connue. Corrigez-la dans le fichier.
import-row-duplicate = { $handle } se trouve déjà à la ligne { $line }. Seule la première est reprise.
import-row-followers = « { $value } » dans la colonne « { $column } » n’est pas un nombre. Corrigez-le dans le fichier.
import-row-negative = « { $value } » dans la colonne « { $column } » est inférieur à 0. Corrigez-le dans le fichier.
import-row-fraction = « { $value } » dans la colonne « { $column } » n’est pas un nombre entier. Vérifiez le signe décimal dans le fichier.
import-row-too-large = « { $value } » dans la colonne « { $column } » est trop grand pour être conservé exactement. Corrigez-le dans le fichier.

# Reprise, mais pas en entier.
import-row-name-lost = Le nom a été détruit avant d’arriver ici ; l’identifiant le remplace.
import-row-country = « { $value } » n’est pas un pays connu ; le pays reste tel quel.
import-row-language = « { $value } » n’est pas une langue connue ; la langue reste telle quelle.
import-row-older = Un nombre d’abonnés plus récent est connu ; celui de ce fichier plus ancien n’est pas repris.

# À propos du fichier entier.
import-warn-encoding = Le fichier n’indique pas son encodage ; il a été lu en { $encoding }. Si des lettres semblent fausses, choisissez-en un autre.
import-warn-lost = Caractères déjà perdus à l’enregistrement de ce fichier : { $count }, le premier à la ligne { $line }. Ce fichier ne permet pas de les retrouver.
import-warn-quotes = Un guillemet est mal placé à la ligne { $line }. Vérifiez cette ligne ci-dessous.
import-warn-longer = Lignes qui ont plus de cellules que de colonnes : { $count }, la première à la ligne { $line }. Les cellules au-delà de la dernière colonne sont laissées de côté.
import-warn-sheets = Le classeur a { $count } feuilles ; voici « { $sheet } », la plus longue. Pour en importer une autre, enregistrez-la dans un fichier à part.
import-warn-audience = « { $column } » indique où se trouve l’audience ; elle est prise comme pays du créateur. Choisissez « Non importée » si ce n’est pas voulu.
import-warn-twins = « { $other } » porte le même nom que « { $chosen } », mais d’autres nombres. « { $chosen } » est reprise ; choisissez l’autre si c’est la bonne.
import-warn-total = Le total de « { $column } » dans le fichier est { $total }, mais ses lignes font { $sum }. Vérifiez qu’il ne manque pas de lignes.
import-warn-blanks = Identifiants avec des espaces : { $count }, le premier « { $handle } » à la ligne { $line }. Ils sont repris tels quels ; ce sont peut-être des noms.
import-warn-countries = Pays que nous ne connaissons pas : { $count } ({ $examples }). Ils sont laissés de côté.
import-warn-languages = Langues que nous ne connaissons pas : { $count } ({ $examples }). Elles sont laissées de côté.

# Exports de publications avec leurs résultats.
source-meta-instagram-posts = Publications Instagram (Meta Business Suite)
source-meta-facebook-posts = Publications Facebook (Meta Business Suite)
source-youtube-videos = Vidéos YouTube (YouTube Studio)
source-tiktok-content = Vidéos TikTok (TikTok Studio)
source-tiktok-business-videos = Vidéos TikTok (TikTok Business Suite)
source-ads = Rapport de publicités
source-series = Chiffres quotidiens d’un compte
source-audience = Audience d’un compte
import-posts-none = Ce fichier ne contient pas de publications avec leurs résultats. Choisissez un export de publications d’Instagram, Facebook, YouTube ou TikTok.
import-posts-campaign = Choisissez la campagne à laquelle appartiennent ces publications.
import-posts-channel = Le fichier ne dit pas qui a publié ces vidéos. Choisissez le créateur.
import-posts-nobody = Aucun créateur de cette campagne n’a de compte sur cette plateforme. Ajoutez le compte au créateur ou choisissez une autre campagne.
import-posts-nothing = Rien ne changerait. Choisissez les publications qui appartiennent à la campagne.
import-post-none = Aucune publication dans cette ligne.
import-post-remark = L’export n’a pas pu remplir cette ligne : { $value }
import-post-twice = Cette publication est déjà à la ligne { $line }. Seule la première est prise.
import-post-elsewhere = Cette publication est dans la campagne « { $campaign } ». Une publication appartient à une seule campagne.
import-post-older = Des résultats plus récents sont connus. Ceux-ci sont gardés dans l’historique.
import-post-date = « { $value } » n’est pas une date lisible ; la publication reste sans date.
import-post-number = « { $value } » dans la colonne « { $column } » n’est pas un nombre entier ; il est laissé de côté.
error-zone = Ce fuseau horaire n’est pas connu. Choisissez-en un dans la liste.
