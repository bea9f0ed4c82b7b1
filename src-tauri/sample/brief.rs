//! The brief of the sample campaign: complete, in two versions, given to those who were contracted; one of them still
//! holds the first.

use crate::briefs::{self, Content};
use crate::db::Tx;
use crate::db::registry::{brief, brief_version};
use crate::error::Result;
use crate::values::{Day, Lang, Millis, Uid};
use crate::words::words;

const DAY: i64 = 86_400_000;

/// What the brief says in English, Spanish and French, by section. The disclosure is the usual wording.
const TEXTS: &[(&str, [&str; 3])] = &[
    (
        "strategy",
        [
            "Olivar & Fig brings its spring harvest to the table. People who cook at weekends should see that a good oil is worth pouring last, and order the spring box while it lasts.",
            "Olivar & Fig lleva a la mesa su cosecha de primavera. Quien cocina los fines de semana debe ver que un buen aceite se echa al final, y pedir la caja de primavera mientras dure.",
            "Olivar & Fig met sur la table sa récolte de printemps. Celles et ceux qui cuisinent le week-end doivent voir qu’une bonne huile se verse en dernier, et commander le coffret tant qu’il y en a.",
        ],
    ),
    (
        "product",
        [
            "The spring box: early-harvest olive oil (500 ml), dried figs, a linen cloth. Cold-pressed within four hours; no health claims.",
            "La caja de primavera: aceite de oliva temprano (500 ml), higos secos y un paño de lino. Prensado en frío en menos de cuatro horas; sin alegaciones de salud.",
            "Le coffret de printemps\u{a0}: huile d’olive de récolte précoce (500 ml), figues séchées, torchon de lin. Pressée à froid en moins de quatre heures\u{202f}; aucune allégation santé.",
        ],
    ),
    (
        "audience",
        [
            "People of 28 to 45 in Spain, France and the UK who cook for friends and buy food online.",
            "Personas de 28 a 45 años en España, Francia y Reino Unido que cocinan para amigos y compran comida por internet.",
            "Les 28-45 ans en Espagne, en France et au Royaume-Uni qui cuisinent pour leurs amis et achètent en ligne.",
        ],
    ),
    (
        "voice",
        [
            "Warm, exact, never loud.",
            "Cercano, preciso, nunca estridente.",
            "Chaleureux, précis, jamais criard.",
        ],
    ),
    (
        "why",
        [
            "You cook things that people make the same evening, and you say what you think of an ingredient.",
            "Cocinas cosas que la gente prepara esa misma noche, y dices lo que piensas de un ingrediente.",
            "Vous cuisinez ce que les gens refont le soir même, et vous dites ce que vous pensez d’un ingrédient.",
        ],
    ),
    (
        "gain",
        [
            "Your fee, the box for you and one for your followers, and a recipe that carries your name on our site. Most of all: an afternoon with figs.",
            "Tus honorarios, una caja para ti y otra para tus seguidores, y una receta con tu nombre en nuestra web. Y, sobre todo, una tarde entre higos.",
            "Votre cachet, un coffret pour vous et un pour vos abonnés, et une recette à votre nom sur notre site. Et surtout\u{a0}: un après-midi avec des figues.",
        ],
    ),
    (
        "idea",
        [
            "One recipe, one table, one pour at the end. How you get there is yours.",
            "Una receta, una mesa y un chorro al final. Cómo llegar hasta ahí es cosa tuya.",
            "Une recette, une table, un filet d’huile à la fin. Le chemin est le vôtre.",
        ],
    ),
    (
        "dos",
        [
            "- The bottle is seen before it is poured\n- The oil goes on last\n- Say where it comes from: Jaén",
            "- La botella se ve antes de echar el aceite\n- El aceite va al final\n- Di de dónde viene: Jaén",
            "- La bouteille se voit avant d’être versée\n- L’huile vient en dernier\n- Dites d’où elle vient\u{a0}: Jaén",
        ],
    ),
    (
        "donts",
        [
            "- No other oils in the picture\n- No promises about health\n- No frying with it",
            "- Ningún otro aceite en el plano\n- Ninguna promesa sobre la salud\n- No freír con él",
            "- Pas d’autre huile à l’image\n- Pas de promesse de santé\n- Pas de friture avec elle",
        ],
    ),
    (
        "makes",
        [
            "Vertical, 30 to 60 seconds, subtitles in your language, the first bite within three seconds.",
            "Vertical, de 30 a 60 segundos, con subtítulos en tu idioma y el primer bocado en los tres primeros segundos.",
            "Vertical, de 30 à 60 secondes, sous-titres dans votre langue, la première bouchée dans les trois premières secondes.",
        ],
    ),
    (
        "deadlines",
        [
            "Draft five days before it goes live; you hear from us within 48 hours. One round of changes.",
            "Borrador cinco días antes de publicar; te respondemos en 48 horas. Una ronda de cambios.",
            "Première version cinq jours avant la publication\u{202f}; réponse sous 48 heures. Une série de modifications.",
        ],
    ),
    (
        "hashtags",
        ["#springtable #olivarandfig", "#mesadeprimavera #olivarandfig", "#tabledeprintemps #olivarandfig"],
    ),
    ("mentions", ["@olivarandfig", "@olivarandfig", "@olivarandfig"]),
    (
        "links",
        ["olivarandfig.example/spring", "olivarandfig.example/primavera", "olivarandfig.example/printemps"],
    ),
    (
        "success",
        [
            "Orders with your link within 14 days, and saves.",
            "Pedidos con tu enlace en 14 días, y guardados.",
            "Commandes avec votre lien sous 14 jours, et enregistrements.",
        ],
    ),
    (
        "proof",
        [
            "Seven days after the post: screenshots of reach, views, saves and link clicks; for stories within 24 hours.",
            "A los siete días de publicar: capturas de alcance, visualizaciones, guardados y clics en el enlace; en las stories, antes de 24 horas.",
            "Sept jours après le post\u{a0}: captures de la portée, des vues, des enregistrements et des clics\u{202f}; pour les stories, sous 24 heures.",
        ],
    ),
    (
        "answers_to",
        [
            "Alex Morgan, alex@olivarandfig.example, Monday to Friday",
            "Lucía Serrano, lucia@olivarandfig.example, de lunes a viernes",
            "Claire Fontaine, claire@olivarandfig.example, du lundi au vendredi",
        ],
    ),
];

/// What somebody found about a creator's fit.
fn found(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "Cooks like our buyers; no other oil in the last 30 posts.",
        Lang::Es => "Cocina como nuestros clientes; ningún otro aceite en sus últimas 30 publicaciones.",
        Lang::Fr => "Cuisine comme nos acheteurs\u{202f}; aucune autre huile dans ses 30 derniers posts.",
    }
}

/// A creator whom the brief went to.
pub struct Reader {
    /// The creator in the campaign.
    pub collaboration: Uid,
    /// The creator's language.
    pub lang: Lang,
    /// Still holds the first version.
    pub older: bool,
}

/// The campaign as a version keeps it.
pub struct Plan<'a> {
    /// The record.
    pub campaign: Uid,
    /// Its name.
    pub name: &'a str,
    /// The brand's name.
    pub brand: &'a str,
    /// First and last day.
    pub days: (Option<Day>, Option<Day>),
    /// Who writes it down.
    pub owner: Uid,
    /// The language of the sample.
    pub lang: Lang,
}

fn texts(plan: &Plan) -> Vec<(&'static str, String)> {
    let at = plan.lang as usize;
    let mut out: Vec<(&str, String)> =
        TEXTS.iter().map(|(section, said)| (*section, said[at].to_owned())).collect();
    out.push(("disclosure", words(plan.lang).text("brief-disclosure", &[("brand", plan.brand)])));
    out
}

fn content(plan: &Plan, texts: &[(&'static str, String)]) -> Content {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    Content {
        campaign: plan.name.to_owned(),
        brand: plan.brand.to_owned(),
        starts_on: day(plan.days.0),
        ends_on: day(plan.days.1),
        sections: texts.iter().map(|(section, said)| ((*section).to_owned(), said.clone())).collect(),
        files: Vec::new(),
    }
}

async fn keep(tx: &mut Tx, plan: &Plan<'_>, number: i64, content: &Content, days: i64) -> Result<Uid> {
    let (new, at) = (tx.new_id(), Millis(tx.now().0 - days * DAY));
    let fields = [
        (brief_version::CAMPAIGN, plan.campaign.into()),
        (brief_version::NUMBER, number.into()),
        (brief_version::CONTENT, content.json().into()),
        (brief_version::DIGEST, content.digest().into()),
        (brief_version::KEPT_AT, at.into()),
        (brief_version::PERSON, plan.owner.into()),
    ];
    tx.create(&brief_version::ENTITY, new, fields).await
}

/// Writes the brief, its two versions, the looks at the creators' fit, and who was given which.
pub async fn write(tx: &mut Tx, plan: &Plan<'_>, readers: &[Reader]) -> Result<()> {
    let texts = texts(plan);
    let record = briefs::record_of(plan.campaign);
    for (section, said) in &texts {
        let Some(field) = brief::ENTITY.fields.iter().find(|field| field.column == *section) else {
            continue;
        };
        let fields = [(brief::CAMPAIGN, plan.campaign.into()), (field.id, said.as_str().into())];
        tx.create(&brief::ENTITY, record, fields).await?;
    }
    let now = content(plan, &texts);
    let mut before = now.clone();
    before.sections.remove("links");
    let first = (keep(tx, plan, 1, &before, 47).await?, before.digest());
    let second = (keep(tx, plan, 2, &now, 45).await?, now.digest());
    for reader in readers {
        let by = |tx: &Tx, days: i64| Millis(tx.now().0 - days * DAY);
        let look = (plan.owner, by(tx, 48));
        let why = Some(found(plan.lang).to_owned());
        briefs::put_fit(tx, reader.collaboration, ("fits", why), look, &now.aim()).await?;
        let (version, days) = if reader.older { (&first, 46) } else { (&second, 44) };
        let (whose, by) = ((plan.campaign, reader.collaboration), (Some(plan.owner), by(tx, days)));
        briefs::hand_over(tx, whose, (version.0, &version.1), reader.lang, by).await?;
    }
    Ok(())
}
