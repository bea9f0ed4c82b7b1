# The screen of the team: its folder, who is up to date, what two people wrote at the same time.
cmd-go-team = Ir a la carpeta del equipo
share-title = Carpeta del equipo
share-settings-hint = Trabajad juntos con una carpeta que ya compartís: una unidad sincronizada, una de red o una memoria USB. Solo tu equipo puede leer lo que contiene.
share-settings-open = Abrir Carpeta del equipo
share-none = Trabajas solo en este ordenador
share-none-text = Un equipo trabaja con una carpeta que ya comparte: una unidad sincronizada, una de red o una memoria USB. Todos siguen trabajando sin red y solo el equipo puede leer lo que hay en la carpeta.
share-create = Crear una carpeta de equipo…
share-create-title = Crear una carpeta de equipo
share-create-hint = Elige una carpeta que tus compañeros también tengan. Marquee guarda en ella archivos cifrados y no toca nada más.
share-create-do = Crear
share-join = Unirse a un equipo…
share-join-title = Unirse a un equipo
share-join-hint = Necesitas la carpeta del equipo en este ordenador y el código de recuperación de quien la creó.
share-join-look = Continuar
share-join-do = Unirse
share-join-backup = Lo que tienes aquí pasa al equipo y lo que tiene el equipo llega aquí. Antes se hace una copia de seguridad.
share-joined = Ya formas parte del equipo. Ahora llega lo que han hecho los demás.
share-folder = Carpeta
share-folder-hint = Una carpeta vacía o con archivos de otro tipo.
share-pick = Elegir carpeta…
share-computer = Nombre de este ordenador
share-computer-hint = Para que tus compañeros sepan cuál es, por ejemplo «Portátil». Puede quedar vacío.
share-code = Código de recuperación
share-code-typed-hint = Ocho grupos de cuatro caracteres. Las mayúsculas y los guiones dan igual.
share-code-title = Anota este código
share-code-text = Con este código se unen tus compañeros y recuperas el equipo si se pierde un ordenador. Nadie puede volver a dártelo.
share-code-hint = Guárdalo donde no lo encuentre quien robe este ordenador: en un gestor de contraseñas o en papel.
share-code-kept = He guardado el código en un lugar seguro
share-code-done = Listo
share-words = Seis palabras de este equipo
share-words-hint = Son las mismas en todos los ordenadores del equipo. Comparadlas cuando alguien se una.
share-words-compare = Pide a alguien del equipo las seis palabras que aparecen en Carpeta del equipo, por ejemplo por teléfono. Únete solo si son estas:
share-members-there = Ya están en el equipo: { $names }
share-locked = Falta la clave del equipo
share-locked-text = El llavero de este ordenador ya no tiene la clave de tu equipo. Tus datos están todos aquí y puedes seguir trabajando; no se envía ni se recibe nada hasta que introduzcas el código de recuperación.
share-unlock = Seguir con el equipo
share-for-run = Este ordenador no tiene un llavero que guarde la clave del equipo. Marquee pide el código de recuperación cada vez que se inicia.
share-computers = Ordenadores del equipo
share-this-one = Este ordenador
share-unnamed = Un ordenador sin nombre
share-current = Al día
share-waiting = { $cat ->
    [one] Aún no tiene { $countText } cambio tuyo
   *[other] Aún no tiene { $countText } cambios tuyos
}
share-missing = { $cat ->
    [one] A la espera de { $countText } archivo suyo
   *[other] A la espera de { $countText } archivos suyos
}
share-clock = Su reloj va adelantado.
share-seen = Última señal: { $when }
share-never-seen = Sin señales todavía
share-all-sent = Todo lo que has hecho está en la carpeta.
share-unsent = { $cat ->
    [one] { $countText } cambio aún no está en la carpeta.
   *[other] { $countText } cambios aún no están en la carpeta.
}
share-looked = Última comprobación: { $when }.
share-not-looked = Aún no se ha mirado la carpeta.
share-now = Mirar ahora
share-round = { $cat ->
    [one] Ha llegado { $countText } cambio.
   *[other] Han llegado { $countText } cambios.
}
share-heal = Volver a llenar la carpeta
share-healed = { $cat ->
    [one] Se ha repuesto { $countText } archivo.
   *[other] Se han repuesto { $countText } archivos.
}
share-files-stay = Los archivos adjuntos se quedan en el ordenador en el que se añadieron; todo lo escrito viaja.
share-leave = Salir del equipo…
share-leave-title = ¿Salir de este equipo?
share-leave-text = Todo se queda en este ordenador y en la carpeta no cambia nada. Lo que hagas a partir de entonces no se envía, y no llega nada más. Puedes volver a unirte con el código de recuperación.
share-leave-do = Salir
share-left = Has salido del equipo. Tus datos están todos aquí.

conflicts-title = A la espera de una decisión
conflicts-hint = Dos personas han escrito esto al mismo tiempo. Se conservan los dos valores; se muestra el más reciente hasta que alguien decida, para todos.
conflict-money = Sin pagos ni informe cerrado hasta que se decida
conflict-by = { $name }, { $when }
conflict-somebody = Alguien
conflict-shown = se muestra ahora
conflict-empty = Nada
conflict-take = Elegir este
conflict-take-of = Elegir este: { $value }
conflict-decided = Decidido, para todos.
