//! The brand of the sample, and its papers: a signed agreement and notes for the shooting, as plain texts.

use crate::brands::{NewContact, add_contact};
use crate::db::Tx;
use crate::db::registry::brand;
use crate::error::Result;
use crate::files::{self, Attached};
use crate::values::{Lang, Uid};
use std::path::Path;

/// What is kept beside the database.
pub struct Papers {
    /// The signed agreement.
    pub contract: Attached,
    /// Notes for whoever shoots.
    pub notes: Attached,
}

/// The words of one language: name and text of each paper, and the role of the contact.
struct Said {
    contract: (&'static str, &'static str),
    notes: (&'static str, &'static str),
    role: &'static str,
}

fn said(lang: Lang) -> Said {
    match lang {
        Lang::En => Said {
            contract: (
                "Agreement (sample).txt",
                "COLLABORATION AGREEMENT – SAMPLE\n\n1. One short, published in the agreed week.\n\
                 2. Use in the brand’s own channels for six months.\n3. One round of changes.\n\
                 4. The post says clearly that it is advertising.\n5. Payment within 30 days of publication.\n",
            ),
            notes: (
                "Shooting notes (sample).txt",
                "SHOOTING NOTES\n\n– Daylight, a real kitchen, no studio.\n– The oil is seen before it is poured.\n\
                 – The label faces the camera once.\n– No other food brands in the picture.\n",
            ),
            role: "Brand manager",
        },
        Lang::Es => Said {
            contract: (
                "Contrato (ejemplo).txt",
                "CONTRATO DE COLABORACIÓN – EJEMPLO\n\n1. Un short, publicado en la semana acordada.\n\
                 2. Uso en los canales de la marca durante seis meses.\n3. Una ronda de cambios.\n\
                 4. La publicación dice con claridad que es publicidad.\n5. Pago a 30 días de la publicación.\n",
            ),
            notes: (
                "Notas de rodaje (ejemplo).txt",
                "NOTAS DE RODAJE\n\n– Luz natural y una cocina de verdad, sin estudio.\n\
                 – El aceite se ve antes de servirlo.\n– La etiqueta mira a cámara una vez.\n\
                 – Ninguna otra marca de alimentación en la imagen.\n",
            ),
            role: "Responsable de marca",
        },
        Lang::Fr => Said {
            contract: (
                "Contrat (exemple).txt",
                "CONTRAT DE COLLABORATION – EXEMPLE\n\n1. Un short, publié pendant la semaine convenue.\n\
                 2. Utilisation sur les canaux de la marque pendant six mois.\n3. Une série de modifications.\n\
                 4. La publication dit clairement qu’il s’agit de publicité.\n\
                 5. Paiement à 30 jours après la publication.\n",
            ),
            notes: (
                "Notes de tournage (exemple).txt",
                "NOTES DE TOURNAGE\n\n– Lumière du jour, une vraie cuisine, pas de studio.\n\
                 – On voit l’huile avant qu’elle soit versée.\n– L’étiquette est face caméra une fois.\n\
                 – Aucune autre marque alimentaire à l’image.\n",
            ),
            role: "Responsable de marque",
        },
    }
}

/// Keeps the papers in a profile.
pub fn kept(profile: &Path, lang: Lang) -> Result<Papers> {
    let said = said(lang);
    let keep = |(name, text): (&str, &str)| -> Result<Attached> {
        let digest = files::keep(profile, text.as_bytes())?;
        Ok(Attached { digest, name: name.to_owned(), size: text.len() as u64 })
    };
    Ok(Papers { contract: keep(said.contract)?, notes: keep(said.notes)? })
}

/// The brand with its colours, and whom to ask there.
pub async fn brand(tx: &mut Tx, record: Uid, name: &str, lang: Lang) -> Result<()> {
    let fields = [
        (brand::NAME, name.into()),
        (brand::CURRENCY, "EUR".into()),
        (brand::SAMPLE, true.into()),
        (brand::CLIENT, "Olivar Mediterráneo S.L.".into()),
        (brand::MAIN_COLOUR, "#5b6b2f".into()),
        (brand::SECOND_COLOUR, "#7a3b5e".into()),
        (brand::THIRD_COLOUR, "#e9dcc0".into()),
    ];
    tx.create(&brand::ENTITY, record, fields).await?;
    let contact = NewContact {
        name: "Clara Benet".to_owned(),
        role: said(lang).role.to_owned(),
        email: "clara.benet@example.com".to_owned(),
        phone: "+34 600 000 000".to_owned(),
    };
    add_contact(tx, record, contact).await?;
    Ok(())
}
