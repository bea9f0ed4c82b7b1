# The screen of the team: its folder, who is up to date, what two people wrote at the same time.
cmd-go-team = Ir al equipo
team-title = Equipo
team-settings-hint = Trabajad juntos con una carpeta que ya compartís: una unidad sincronizada, una de red o una memoria USB. Solo tu equipo puede leer lo que contiene.
team-settings-open = Abrir Equipo
team-none = Trabajas solo en este ordenador
team-none-text = Un equipo trabaja con una carpeta que ya comparte: una unidad sincronizada, una de red o una memoria USB. Todos siguen trabajando sin red y solo el equipo puede leer lo que hay en la carpeta.
team-create = Crear una carpeta de equipo…
team-create-hint = Elige una carpeta que tus compañeros también tengan. Marquee guarda en ella archivos cifrados y no toca nada más.
team-create-do = Crear
team-join = Unirse a un equipo…
team-join-hint = Necesitas la carpeta del equipo en este ordenador y el código de recuperación de quien la creó.
team-join-look = Continuar
team-join-do = Unirse
team-join-backup = Lo que tienes aquí pasa al equipo y lo que tiene el equipo llega aquí. Antes se hace una copia de seguridad.
team-joined = Ya formas parte del equipo. Ahora llega lo que han hecho los demás.
team-folder = Carpeta del equipo
team-folder-hint = Una carpeta vacía o con archivos de otro tipo.
team-pick = Elegir carpeta…
team-computer = Nombre de este ordenador
team-computer-hint = Para que tus compañeros sepan cuál es, por ejemplo «Portátil». Puede quedar vacío.
team-code = Código de recuperación
team-code-typed-hint = Ocho grupos de cuatro caracteres. Las mayúsculas y los guiones dan igual.
team-code-title = Anota este código
team-code-text = Con este código se unen tus compañeros y recuperas el equipo si se pierde un ordenador. Nadie puede volver a dártelo.
team-code-hint = Guárdalo donde no lo encuentre quien robe este ordenador: en un gestor de contraseñas o en papel.
team-code-kept = He guardado el código en un lugar seguro
team-code-done = Listo
team-words = Seis palabras de este equipo
team-words-hint = Son las mismas en todos los ordenadores del equipo. Comparadlas cuando alguien se una.
team-words-compare = Pide a alguien del equipo las seis palabras que aparecen en Equipo, por ejemplo por teléfono. Únete solo si son estas:
team-members-there = Ya están en el equipo: { $names }
team-locked = Falta la clave del equipo
team-locked-text = El llavero de este ordenador ya no tiene la clave de tu equipo. Tus datos están todos aquí y puedes seguir trabajando; no se envía ni se recibe nada hasta que introduzcas el código de recuperación.
team-unlock = Seguir con el equipo
team-for-run = Este ordenador no tiene un llavero que guarde la clave del equipo. Marquee pide el código de recuperación cada vez que se inicia.
team-computers = Ordenadores del equipo
team-this-one = Este ordenador
team-unnamed = Un ordenador sin nombre
team-current = Al día
team-waiting = { $cat ->
    [one] Aún no tiene { $countText } cambio tuyo
   *[other] Aún no tiene { $countText } cambios tuyos
}
team-missing = { $cat ->
    [one] A la espera de { $countText } archivo suyo
   *[other] A la espera de { $countText } archivos suyos
}
team-clock = Su reloj va adelantado.
team-seen = Última señal: { $when }
team-never-seen = Sin señales todavía
team-all-sent = Todo lo que has hecho está en la carpeta.
team-unsent = { $cat ->
    [one] { $countText } cambio aún no está en la carpeta.
   *[other] { $countText } cambios aún no están en la carpeta.
}
team-looked = Última comprobación: { $when }.
team-not-looked = Aún no se ha mirado la carpeta.
team-now = Mirar ahora
team-round = { $cat ->
    [one] Ha llegado { $countText } cambio.
   *[other] Han llegado { $countText } cambios.
}
team-heal = Volver a llenar la carpeta
team-healed = { $cat ->
    [one] Se ha repuesto { $countText } archivo.
   *[other] Se han repuesto { $countText } archivos.
}
team-leave = Salir del equipo…
team-leave-title = ¿Salir de este equipo?
team-leave-text = Todo se queda en este ordenador y en la carpeta no cambia nada. Lo que hagas a partir de entonces no se envía, y no llega nada más. Puedes volver a unirte con el código de recuperación.
team-leave-do = Salir
team-left = Has salido del equipo. Tus datos están todos aquí.

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
