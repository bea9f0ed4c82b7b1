//! The sample's words and numbers. All people and brands are invented.

use crate::values::Lang;

/// The words of the sample in one language.
pub struct Story {
    /// The campaign.
    pub campaign: &'static str,
    /// The brand.
    pub brand: &'static str,
    /// The owner.
    pub owner: &'static str,
    /// The manager's words.
    pub recommendation: &'static str,
    /// What the boost is for.
    pub boost: &'static str,
    /// What the agency does.
    pub retouching: &'static str,
    /// A niche for each creator.
    pub niches: [&'static str; 6],
    /// What the tasks say, in the order of [`TASKS`].
    pub tasks: [&'static str; 5],
}

/// A task of the sample: days from today that it is due, priority, job, done, how bad it is when it is an issue.
pub type Errand = (i64, &'static str, &'static str, bool, Option<&'static str>);

/// The tasks. The fourth waits for the third.
pub const TASKS: [Errand; 5] = [
    (-40, "normal", "content-specialist", true, None),
    (-1, "high", "content-specialist", false, None),
    (2, "normal", "marketing-manager", false, None),
    (4, "normal", "marketing-manager", false, None),
    (1, "normal", "", false, Some("medium")),
];

/// An invented creator with a place in the campaign; amounts in cents.
pub struct Made {
    /// The name.
    pub name: &'static str,
    /// The platform.
    pub platform: &'static str,
    /// The handle.
    pub handle: &'static str,
    /// The country.
    pub country: &'static str,
    /// The language.
    pub language: &'static str,
    /// Followers.
    pub followers: i64,
    /// The stage.
    pub stage: &'static str,
    /// The fee.
    pub fee: i64,
    /// The shipping cost.
    pub shipping: i64,
    /// The kind of the post.
    pub kind: &'static str,
    /// Days ago that it went live.
    pub posted: u64,
    /// What it reached; none: no post yet.
    pub metrics: &'static [(&'static str, i64)],
}

/// The creators.
pub const CREATORS: [Made; 6] = [
    Made {
        name: "Nora Vidal",
        platform: "instagram",
        handle: "nora.vidal.cooks",
        country: "ES",
        language: "es",
        followers: 45_000,
        stage: "done",
        fee: 120_000,
        shipping: 690,
        kind: "reel",
        posted: 36,
        metrics: &[
            ("followers", 45_000),
            ("reach", 61_200),
            ("views", 88_400),
            ("likes", 5_950),
            ("comments", 214),
            ("shares", 388),
            ("saves", 701),
            ("clicks", 530),
        ],
    },
    Made {
        name: "Théo Marchand",
        platform: "tiktok",
        handle: "theo.marche",
        country: "FR",
        language: "fr",
        followers: 128_000,
        stage: "done",
        fee: 190_000,
        shipping: 690,
        kind: "video",
        posted: 29,
        metrics: &[
            ("followers", 128_000),
            ("views", 164_000),
            ("likes", 7_410),
            ("comments", 402),
            ("shares", 575),
            ("clicks", 744),
        ],
    },
    Made {
        name: "Maya Lindqvist",
        platform: "youtube",
        handle: "mayabakes",
        country: "SE",
        language: "en",
        followers: 81_500,
        stage: "live",
        fee: 165_000,
        shipping: 1_840,
        kind: "video",
        posted: 22,
        metrics: &[
            ("followers", 81_500),
            ("impressions", 96_250),
            ("views", 40_100),
            ("likes", 1_810),
            ("comments", 236),
            ("clicks", 444),
        ],
    },
    Made {
        name: "Iker Aldana",
        platform: "instagram",
        handle: "iker.en.la.cocina",
        country: "ES",
        language: "es",
        followers: 8_200,
        stage: "live",
        fee: 35_000,
        shipping: 690,
        kind: "story",
        posted: 15,
        metrics: &[
            ("followers", 8_200),
            ("reach", 1_150),
            ("impressions", 1_300),
            ("comments", 9),
            ("shares", 4),
            ("clicks", 47),
        ],
    },
    Made {
        name: "Camille Roussel",
        platform: "instagram",
        handle: "camille.table",
        country: "FR",
        language: "fr",
        followers: 22_700,
        stage: "negotiating",
        fee: 60_000,
        shipping: 690,
        kind: "reel",
        posted: 0,
        metrics: &[],
    },
    Made {
        name: "Sam Okafor",
        platform: "youtube",
        handle: "samokafortests",
        country: "GB",
        language: "en",
        followers: 310_000,
        stage: "declined",
        fee: 420_000,
        shipping: 0,
        kind: "video",
        posted: 0,
        metrics: &[],
    },
];

/// The sample in a language.
pub fn story(lang: Lang) -> Story {
    match lang {
        Lang::En => Story {
            campaign: "Spring table",
            brand: "Olivar & Fig",
            owner: "Alex Morgan",
            recommendation: "Repeat the recipe format with Nora and Théo in autumn: together they brought most of the engagement for under half of the fees. Ask Maya for a short next time; her video reached many people and moved few of them.",
            boost: "Boosted recipe reel",
            retouching: "Retouching of recipe photos",
            niches: ["Food", "Food", "Baking", "Food", "Home", "Reviews"],
            tasks: [
                "Send the brief to all creators",
                "Collect the missing screenshots of results",
                "Write the recommendation for the report",
                "Send the report to the director",
                "One parcel arrived damaged",
            ],
        },
        Lang::Es => Story {
            campaign: "Mesa de primavera",
            brand: "Olivar & Fig",
            owner: "Lucía Serrano",
            recommendation: "Repetir en otoño el formato de receta con Nora y Théo: entre los dos aportaron la mayor parte de las interacciones con menos de la mitad de los honorarios. A Maya conviene pedirle un short: su vídeo llegó a mucha gente, pero movió a poca.",
            boost: "Promoción del reel de recetas",
            retouching: "Retoque de las fotos de recetas",
            niches: ["Cocina", "Cocina", "Repostería", "Cocina", "Hogar", "Reseñas"],
            tasks: [
                "Enviar el brief a todos los creadores",
                "Reunir las capturas de resultados que faltan",
                "Escribir la recomendación del informe",
                "Enviar el informe a dirección",
                "Un paquete llegó dañado",
            ],
        },
        Lang::Fr => Story {
            campaign: "Table de printemps",
            brand: "Olivar & Fig",
            owner: "Claire Fontaine",
            recommendation: "Reprendre à l’automne le format recette avec Nora et Théo\u{a0}: à eux deux, ils ont suscité l’essentiel des interactions pour moins de la moitié des cachets. Demander plutôt un short à Maya\u{a0}: sa vidéo a touché beaucoup de monde sans le faire réagir.",
            boost: "Mise en avant du reel recette",
            retouching: "Retouche des photos de recettes",
            niches: ["Cuisine", "Cuisine", "Pâtisserie", "Cuisine", "Maison", "Tests"],
            tasks: [
                "Envoyer le brief à tous les créateurs",
                "Réunir les captures de résultats manquantes",
                "Rédiger la recommandation du rapport",
                "Envoyer le rapport à la direction",
                "Un colis est arrivé abîmé",
            ],
        },
    }
}
