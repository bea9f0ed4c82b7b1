# Lectura de listas: qué se ha reconocido, qué falla y qué hacer después.
import-filter = Listas de creadores
import-line = { $file }: { $rows } filas; nuevos { $created }, actualizados { $updated }, sin cambios { $same }, rechazados { $rejected }
source-creator-list = Lista de creadores
source-hypeauditor = Clasificación de creadores (HypeAuditor)
source-posts = Exportación de publicaciones
source-orders = Exportación de pedidos
source-payments = Exportación de pagos
source-affiliate = Informe de afiliación

# El archivo no se puede leer. No se ha cambiado nada.
import-missing = { $file } ya no está ahí. Vuelve a elegir el archivo.
import-unreadable = No se puede leer { $file }. Ciérralo en otros programas, comprueba sus permisos y vuelve a elegirlo.
import-too-large = { $file } ocupa más de { $limit } MB. Divídelo en archivos más pequeños e impórtalos uno tras otro.
import-empty = { $file } está vacío. Ábrelo en una hoja de cálculo, comprueba que tiene filas, guárdalo como CSV y vuelve a elegirlo.
import-only-header = { $file } tiene los nombres de las columnas en la línea { $line }, pero ninguna fila debajo. Elige un archivo con creadores.
import-other-kind = { $file } es un archivo { $kind }, no una tabla. Guarda la lista como CSV (UTF-8) o XLSX y elige ese archivo.
import-binary = { $file } no es texto. Guarda la lista como CSV (UTF-8) o XLSX y elige ese archivo.
import-workbook = { $file } no es una hoja de cálculo legible o está dañado. Ábrelo en una hoja de cálculo, guárdalo como CSV (UTF-8) y elige ese archivo.
import-quotes = En { $file }, unas comillas abiertas en la línea { $line } no se cierran nunca. Corrige esa línea, guarda el archivo y vuelve a elegirlo.
import-platform-unknown = «{ $value }» no es una plataforma. Elige una de estas: { $known }.

# Todavía no: lo que hay que elegir antes.
import-blocked-handle = Ninguna columna contiene nombres de usuario. Elige la columna con los usuarios o con los enlaces a los perfiles.
import-blocked-platform = El archivo no dice en qué plataforma están estas cuentas. Elige la plataforma.
import-blocked-followers = La columna «{ $column }» no contiene números. Elige otra columna para los seguidores, o ninguna.
import-blocked-kind = Parece otro tipo de archivo, no una lista de creadores ({ $kind }). Elige una lista de creadores.
import-blocked-nothing = No se puede aceptar ninguna fila. Mira el motivo en cada una, corrige el archivo o las columnas e inténtalo de nuevo.

# Por qué no se acepta una fila.
import-row-no-handle = Falta el usuario en esta fila. Añádelo en el archivo.
import-row-platform = Falta la plataforma. Elígela para todo el archivo.
import-row-platform-unknown = «{ $value }» no es una plataforma conocida. Corrígelo en el archivo.
import-row-duplicate = { $handle } ya está en la línea { $line }. Solo se acepta la primera.
import-row-followers = «{ $value }» en la columna «{ $column }» no es un número. Corrígelo en el archivo.
import-row-negative = «{ $value }» en la columna «{ $column }» es menor que 0. Corrígelo en el archivo.
import-row-fraction = «{ $value }» en la columna «{ $column }» no es un número entero. Revisa el signo decimal en el archivo.
import-row-too-large = «{ $value }» en la columna «{ $column }» es demasiado grande para guardarlo con exactitud. Corrígelo en el archivo.

# Se acepta, pero no todo.
import-row-name-lost = El nombre se perdió antes de llegar aquí; se usa el usuario en su lugar.
import-row-country = «{ $value }» no es un país conocido; el país se queda como está.
import-row-language = «{ $value }» no es un idioma conocido; el idioma se queda como está.
import-row-older = Se conocen seguidores más recientes; no se usa el número de este archivo más antiguo.

# Sobre el archivo entero.
import-warn-encoding = El archivo no indica su codificación; se ha leído como { $encoding }. Si alguna letra se ve mal, elige otra.
import-warn-lost = Caracteres que ya se habían perdido al guardar este archivo: { $count }, el primero en la línea { $line }. No se pueden recuperar de este archivo.
import-warn-quotes = En la línea { $line } hay unas comillas mal puestas. Revisa esa fila abajo.
import-warn-longer = Filas con más celdas que columnas: { $count }, la primera en la línea { $line }. Las celdas más allá de la última columna se han dejado fuera.
import-warn-sheets = El libro tiene { $count } hojas; esta es «{ $sheet }», la más larga. Para importar otra, guárdala como archivo aparte.
import-warn-audience = «{ $column }» dice dónde está la audiencia; se toma como el país del creador. Elige «No se importa» si no es lo que quieres.
import-warn-twins = «{ $other }» se llama igual que «{ $chosen }», pero tiene otros números. Se toma «{ $chosen }»; elige la otra si es la correcta.
import-warn-total = El total de «{ $column }» en el archivo es { $total }, pero sus filas suman { $sum }. Comprueba que no falten filas.
import-warn-blanks = Usuarios con espacios: { $count }, el primero «{ $handle }» en la línea { $line }. Se toman tal cual; puede que sean nombres.
import-warn-countries = Países que no conocemos: { $count } ({ $examples }). Se dejan fuera.
import-warn-languages = Idiomas que no conocemos: { $count } ({ $examples }). Se dejan fuera.

# Exportaciones de publicaciones con sus resultados.
source-meta-instagram-posts = Publicaciones de Instagram (Meta Business Suite)
source-meta-facebook-posts = Publicaciones de Facebook (Meta Business Suite)
source-youtube-videos = Vídeos de YouTube (YouTube Studio)
source-tiktok-content = Vídeos de TikTok (TikTok Studio)
source-tiktok-business-videos = Vídeos de TikTok (TikTok Business Suite)
source-ads = Informe de anuncios
source-series = Cifras diarias de una cuenta
source-audience = Audiencia de una cuenta
import-posts-none = Este archivo no contiene publicaciones con resultados. Elige una exportación de publicaciones de Instagram, Facebook, YouTube o TikTok.
import-posts-campaign = Elige la campaña a la que pertenecen estas publicaciones.
import-posts-channel = El archivo no dice quién publicó estos vídeos. Elige al creador.
import-posts-nobody = Ningún creador de esta campaña tiene cuenta en esta plataforma. Añade la cuenta al creador o elige otra campaña.
import-posts-nothing = No cambiaría nada. Elige las publicaciones que pertenecen a la campaña.
import-post-none = No hay ninguna publicación en esta fila.
import-post-remark = La exportación no pudo rellenar esta fila: { $value }
import-post-twice = Esta publicación ya está en la línea { $line }. Solo se toma la primera fila.
import-post-elsewhere = Esta publicación está en la campaña «{ $campaign }». Una publicación pertenece a una sola campaña.
import-post-older = Hay resultados más recientes. Estos se guardan como historial.
import-post-date = «{ $value }» no es una fecha legible; la publicación queda sin fecha.
import-post-number = «{ $value }» en la columna «{ $column }» no es un recuento; se deja fuera.
error-zone = Esta zona horaria no se conoce. Elige una de la lista.
