# Copias de seguridad, restauración, lugares poco seguros, notas de fallos.

dialog-restore = Elegir una copia de seguridad

error-no-room = No hay espacio suficiente en este disco: hacen falta { $needed } MB y quedan { $free } MB. No se ha cambiado nada. Libera espacio y vuelve a intentarlo.
error-no-backup = { $path } no es una copia de seguridad de Marquee. No se ha cambiado nada. Elige otro archivo.
error-backup-newer = Esta copia es de un Marquee más reciente. No se ha cambiado nada. Actualiza Marquee para restaurarla.
error-backup-damaged = { $path } está dañado. No se ha cambiado nada. Elige otra copia de seguridad.
error-place-cloud = Tus datos están en una carpeta de { $service }. { $service } copia los archivos mientras Marquee los escribe, y eso acaba dañando una base de datos. No se ha abierto ni cambiado nada.
error-place-network = Tus datos están en una unidad de red. Si se corta la conexión, la base de datos puede dañarse. No se ha abierto ni cambiado nada.
error-place-removable = Tus datos están en una unidad extraíble. Si se desconecta mientras Marquee escribe, la base de datos puede dañarse. No se ha abierto ni cambiado nada.
next-move-profile = Mover a la carpeta de datos de este ordenador
error-move-needless = Tus datos ya están en un lugar seguro. No se ha movido nada.
error-move-nowhere = La carpeta de datos de este ordenador tampoco es un lugar seguro. Inicia Marquee con --profile y una carpeta de su propio disco.
error-move-taken = Ya hay datos de Marquee en { $path }. No se ha movido ni sobrescrito nada. Abre esos datos o inicia Marquee con --profile y otra carpeta.

safety-backup-failed = No se ha podido hacer la copia automática. Tus datos siguen a salvo donde están.
safety-check-failed = La revisión semanal ha encontrado daños en tus datos. Restaura la última copia desde los ajustes.
safety-moved = Tus datos están ahora en { $to }. La carpeta anterior sigue como estaba: { $from }
safety-crash = La última vez algo falló en Marquee. Lo que guardaste está a salvo. En este ordenador ha quedado una nota sobre el fallo; nadie la ha recibido.

crash-what = Algo ha fallado en Marquee y ha quedado esta nota en tu ordenador. Nadie la ha recibido.
crash-safe = Lo que se guardó está a salvo: Marquee guarda cada paso entero o no lo guarda.
crash-send = Las líneas siguientes dicen en qué parte del programa ocurrió. No contienen nombres, importes ni nada de tus campañas; puedes enviarlas a quien te ayude.
