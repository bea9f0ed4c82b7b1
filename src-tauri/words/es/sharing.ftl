# A team through a shared folder: what can go wrong with it, and what two people wrote at the same time.

dialog-team-folder = Elige la carpeta del equipo
sync-readme = Esta carpeta es de un equipo que trabaja con Marquee. Sus archivos están cifrados. No los edites, renombres ni borres: Marquee hace por su cuenta todo lo necesario.

error-sync-already = Este ordenador ya pertenece a un equipo. Sal antes de ese equipo.
error-sync-off = Este ordenador no pertenece a ningún equipo.
error-sync-no-folder = Esta carpeta no existe. Elige una que exista.
error-sync-own-folder = Esta carpeta contiene los datos propios de Marquee o está dentro de ellos. Esos datos no deben compartirse. Elige otra.
error-sync-is-team = Esta ya es la carpeta de un equipo. Únete al equipo o elige otra carpeta.
error-sync-no-team = Esta no es la carpeta de un equipo. Elige la que usa el tuyo o espera a que haya llegado entera a este ordenador.
error-sync-code-typed = Esto no es un código de recuperación. Tiene ocho grupos de cuatro caracteres; quizá haya alguno mal escrito.
error-sync-code-wrong = Este código no abre la carpeta de este equipo. No se ha cambiado nada. Comprueba a qué equipo pertenece.
error-sync-fingerprint = Estas no son las seis palabras de este equipo. No se ha cambiado nada. Compáralas de nuevo con alguien del equipo.
error-sync-gone = La carpeta del equipo no está. Tus datos están a salvo en este ordenador y todo lo que hagas se enviará en cuanto la carpeta vuelva. Revisa la unidad o el programa que la trae.
error-sync-other = La carpeta es ahora de otro equipo. No se ha leído ni escrito nada en ella. Comprueba qué carpeta es, o sal del equipo y únete al otro.
error-sync-read-only = No se puede escribir en la carpeta del equipo. Lo que hacen los demás sigue llegando; lo tuyo se enviará en cuanto se pueda escribir. Revisa sus permisos.
error-sync-full = No queda espacio en la carpeta del equipo. Lo que hacen los demás sigue llegando; lo tuyo se enviará en cuanto haya espacio.
error-sync-busy = La carpeta del equipo no responde. Marquee lo vuelve a intentar por su cuenta.
error-money-undecided = Dos personas han introducido importes distintos aquí. Decide cuál cuenta antes de pagar o de cerrar el informe; los dos están en Carpeta del equipo.
error-conflict-gone = Esto ya se ha decidido entretanto.

sync-problem-emptied = La carpeta del equipo está vacía. En este ordenador no se ha quitado nada. Puedes volver a llenarla desde aquí.
sync-problem-unread = No se puede leer el archivo que dice de quién es la carpeta. Quizá aún esté en camino; si sigue así, vuelve a llenar la carpeta desde aquí.
sync-problem-missing =
    { $cat ->
        [one] Falta un archivo que estaba en la carpeta del equipo. En este ordenador no se ha quitado nada. Puedes reponerlo desde aquí.
       *[other] Faltan archivos que estaban en la carpeta del equipo: { $countText }. En este ordenador no se ha quitado nada. Puedes reponerlos desde aquí.
    }
sync-problem-unfinished =
    { $cat ->
        [one] Un archivo aún no ha llegado entero. Marquee lo espera.
       *[other] Archivos que aún no han llegado enteros: { $countText }. Marquee los espera.
    }
sync-problem-refused =
    { $cat ->
        [one] Un archivo de la carpeta del equipo no lo ha escrito nadie del equipo o ha sido modificado. No se ha leído.
       *[other] Archivos de la carpeta del equipo que no ha escrito nadie del equipo o que han sido modificados: { $countText }. No se han leído.
    }
sync-problem-newer =
    { $cat ->
        [one] Un Marquee más nuevo ha escrito un archivo que este no puede leer. Actualiza Marquee; mientras tanto puedes seguir trabajando.
       *[other] Archivos de un Marquee más nuevo que este no puede leer: { $countText }. Actualiza Marquee; mientras tanto puedes seguir trabajando.
    }
sync-problem-twin = Otro ordenador trabaja con la identidad de este, como después de copiar un disco entero. Lo que hagas se queda aquí y no se envía. Sal del equipo en uno de los dos ordenadores y vuelve a unirte.

conflict-keep = Conservarlo
conflict-delete = Eliminarlo
action-sync-decide = Decidir entre dos valores de { $name }
