//! Countries and languages: ISO codes, and the words lists and people use for them in several languages.

use crate::values::{Lang, handle};

/// Code, then names in English, Spanish and French, then other words lists hold.
const COUNTRIES: &[(&str, [&str; 3], &[&str])] = &[
    ("AE", ["United Arab Emirates", "Emiratos Árabes Unidos", "Émirats arabes unis"], &["UAE"]),
    ("AR", ["Argentina", "Argentina", "Argentine"], &["Arjantin"]),
    ("AT", ["Austria", "Austria", "Autriche"], &["Österreich"]),
    ("AU", ["Australia", "Australia", "Australie"], &["Avustralya"]),
    ("BD", ["Bangladesh", "Bangladés", "Bangladesh"], &[]),
    ("BE", ["Belgium", "Bélgica", "Belgique"], &["België"]),
    ("BG", ["Bulgaria", "Bulgaria", "Bulgarie"], &[]),
    ("BO", ["Bolivia", "Bolivia", "Bolivie"], &[]),
    ("BR", ["Brazil", "Brasil", "Brésil"], &["Brezilya"]),
    ("CA", ["Canada", "Canadá", "Canada"], &["Kanada"]),
    ("CH", ["Switzerland", "Suiza", "Suisse"], &["Schweiz"]),
    ("CL", ["Chile", "Chile", "Chili"], &[]),
    ("CN", ["China", "China", "Chine"], &["中国", "中國", "Çin"]),
    ("CO", ["Colombia", "Colombia", "Colombie"], &[]),
    ("CR", ["Costa Rica", "Costa Rica", "Costa Rica"], &[]),
    ("CU", ["Cuba", "Cuba", "Cuba"], &[]),
    ("CZ", ["Czechia", "Chequia", "Tchéquie"], &["Czech Republic", "República Checa"]),
    ("DE", ["Germany", "Alemania", "Allemagne"], &["Deutschland", "Almanya", "Германия"]),
    ("DK", ["Denmark", "Dinamarca", "Danemark"], &[]),
    ("DO", ["Dominican Republic", "República Dominicana", "République dominicaine"], &[]),
    ("DZ", ["Algeria", "Argelia", "Algérie"], &[]),
    ("EC", ["Ecuador", "Ecuador", "Équateur"], &[]),
    ("EG", ["Egypt", "Egipto", "Égypte"], &["Mısır"]),
    ("ES", ["Spain", "España", "Espagne"], &["İspanya", "Испания"]),
    ("FI", ["Finland", "Finlandia", "Finlande"], &[]),
    ("FR", ["France", "Francia", "France"], &["Fransa", "Франция"]),
    (
        "GB",
        ["United Kingdom", "Reino Unido", "Royaume-Uni"],
        &["UK", "Great Britain", "England", "İngiltere"],
    ),
    ("GR", ["Greece", "Grecia", "Grèce"], &[]),
    ("GT", ["Guatemala", "Guatemala", "Guatemala"], &[]),
    ("HK", ["Hong Kong", "Hong Kong", "Hong Kong"], &["香港"]),
    ("HN", ["Honduras", "Honduras", "Honduras"], &[]),
    ("HU", ["Hungary", "Hungría", "Hongrie"], &[]),
    ("ID", ["Indonesia", "Indonesia", "Indonésie"], &["Endonezya"]),
    ("IE", ["Ireland", "Irlanda", "Irlande"], &[]),
    ("IL", ["Israel", "Israel", "Israël"], &[]),
    ("IN", ["India", "India", "Inde"], &["Hindistan", "Индия"]),
    ("IQ", ["Iraq", "Irak", "Irak"], &[]),
    ("IR", ["Iran", "Irán", "Iran"], &[]),
    ("IT", ["Italy", "Italia", "Italie"], &["İtalya"]),
    ("JO", ["Jordan", "Jordania", "Jordanie"], &[]),
    ("JP", ["Japan", "Japón", "Japon"], &["日本", "Japonya"]),
    ("KE", ["Kenya", "Kenia", "Kenya"], &[]),
    ("KR", ["South Korea", "Corea del Sur", "Corée du Sud"], &["Korea", "한국", "Güney Kore"]),
    ("KW", ["Kuwait", "Kuwait", "Koweït"], &[]),
    ("KZ", ["Kazakhstan", "Kazajistán", "Kazakhstan"], &["Казахстан"]),
    ("LB", ["Lebanon", "Líbano", "Liban"], &[]),
    ("MA", ["Morocco", "Marruecos", "Maroc"], &[]),
    ("MX", ["Mexico", "México", "Mexique"], &["Meksika"]),
    ("MY", ["Malaysia", "Malasia", "Malaisie"], &[]),
    ("NG", ["Nigeria", "Nigeria", "Nigéria"], &[]),
    ("NL", ["Netherlands", "Países Bajos", "Pays-Bas"], &["Holland", "Nederland"]),
    ("NO", ["Norway", "Noruega", "Norvège"], &[]),
    ("NZ", ["New Zealand", "Nueva Zelanda", "Nouvelle-Zélande"], &[]),
    ("PA", ["Panama", "Panamá", "Panama"], &[]),
    ("PE", ["Peru", "Perú", "Pérou"], &[]),
    ("PH", ["Philippines", "Filipinas", "Philippines"], &["Filipinler"]),
    ("PK", ["Pakistan", "Pakistán", "Pakistan"], &[]),
    ("PL", ["Poland", "Polonia", "Pologne"], &["Polska"]),
    ("PR", ["Puerto Rico", "Puerto Rico", "Porto Rico"], &[]),
    ("PT", ["Portugal", "Portugal", "Portugal"], &["Portekiz"]),
    ("PY", ["Paraguay", "Paraguay", "Paraguay"], &[]),
    ("QA", ["Qatar", "Catar", "Qatar"], &[]),
    ("RO", ["Romania", "Rumanía", "Roumanie"], &[]),
    ("RS", ["Serbia", "Serbia", "Serbie"], &[]),
    ("RU", ["Russia", "Rusia", "Russie"], &["Россия", "Rusya", "Russian Federation"]),
    ("SA", ["Saudi Arabia", "Arabia Saudí", "Arabie saoudite"], &["Arabia Saudita"]),
    ("SE", ["Sweden", "Suecia", "Suède"], &[]),
    ("SG", ["Singapore", "Singapur", "Singapour"], &[]),
    ("SV", ["El Salvador", "El Salvador", "Salvador"], &[]),
    ("TH", ["Thailand", "Tailandia", "Thaïlande"], &["ประเทศไทย", "Tayland"]),
    ("TN", ["Tunisia", "Túnez", "Tunisie"], &[]),
    ("TR", ["Turkey", "Turquía", "Turquie"], &["Türkiye"]),
    ("TW", ["Taiwan", "Taiwán", "Taïwan"], &["台灣"]),
    ("UA", ["Ukraine", "Ucrania", "Ukraine"], &["Україна", "Украина"]),
    (
        "US",
        ["United States", "Estados Unidos", "États-Unis"],
        &["USA", "United States of America", "America", "ABD", "США"],
    ),
    ("UY", ["Uruguay", "Uruguay", "Uruguay"], &[]),
    ("VE", ["Venezuela", "Venezuela", "Venezuela"], &[]),
    ("VN", ["Vietnam", "Vietnam", "Viêt Nam"], &[]),
    ("ZA", ["South Africa", "Sudáfrica", "Afrique du Sud"], &[]),
];

const LANGUAGES: &[(&str, [&str; 3], &[&str])] = &[
    ("ar", ["Arabic", "Árabe", "Arabe"], &["العربية"]),
    ("de", ["German", "Alemán", "Allemand"], &["Deutsch"]),
    ("en", ["English", "Inglés", "Anglais"], &["eng"]),
    ("es", ["Spanish", "Español", "Espagnol"], &["Castellano", "spa"]),
    ("fr", ["French", "Francés", "Français"], &["fra"]),
    ("he", ["Hebrew", "Hebreo", "Hébreu"], &[]),
    ("hi", ["Hindi", "Hindi", "Hindi"], &["हिन्दी"]),
    ("id", ["Indonesian", "Indonesio", "Indonésien"], &["Bahasa Indonesia"]),
    ("it", ["Italian", "Italiano", "Italien"], &["ita"]),
    ("ja", ["Japanese", "Japonés", "Japonais"], &["日本語"]),
    ("ko", ["Korean", "Coreano", "Coréen"], &["한국어"]),
    ("nl", ["Dutch", "Neerlandés", "Néerlandais"], &["Nederlands"]),
    ("pl", ["Polish", "Polaco", "Polonais"], &["Polski"]),
    ("pt", ["Portuguese", "Portugués", "Portugais"], &["Português"]),
    ("ru", ["Russian", "Ruso", "Russe"], &["Русский"]),
    ("sv", ["Swedish", "Sueco", "Suédois"], &["Svenska"]),
    ("th", ["Thai", "Tailandés", "Thaï"], &["ไทย"]),
    ("tr", ["Turkish", "Turco", "Turc"], &["Türkçe"]),
    ("uk", ["Ukrainian", "Ucraniano", "Ukrainien"], &[]),
    ("zh", ["Chinese", "Chino", "Chinois"], &["中文"]),
];

type Table = [(&'static str, [&'static str; 3], &'static [&'static str])];

fn named(table: &'static Table, word: &str) -> Option<&'static str> {
    let folded = handle::folded(word.trim());
    let hit = |row: &&(&str, [&str; 3], &[&str])| {
        row.0.eq_ignore_ascii_case(word.trim())
            || row.1.iter().chain(row.2).any(|name| handle::folded(name) == folded)
    };
    table.iter().find(hit).map(|row| row.0)
}

fn name(table: &'static Table, code: &str, lang: Lang) -> String {
    table.iter().find(|row| row.0 == code).map_or(code, |row| row.1[lang as usize]).to_owned()
}

/// The ISO country that a word means, in any of the languages we know; after a comma too ("Москва, Россия").
pub fn country(word: &str) -> Option<&'static str> {
    named(COUNTRIES, word)
        .or_else(|| word.rsplit_once(',').and_then(|(_, country)| named(COUNTRIES, country)))
}

/// The ISO language that a word means.
pub fn language(word: &str) -> Option<&'static str> {
    named(LANGUAGES, word)
}

/// A country's name; the code itself when we do not know it.
pub fn country_name(code: &str, lang: Lang) -> String {
    name(COUNTRIES, code, lang)
}

/// A language's name; the code itself when we do not know it.
pub fn language_name(code: &str, lang: Lang) -> String {
    name(LANGUAGES, code, lang)
}

/// Every country, by name.
pub fn countries(lang: Lang) -> Vec<(&'static str, &'static str)> {
    sorted(COUNTRIES, lang)
}

/// Every language, by name.
pub fn languages(lang: Lang) -> Vec<(&'static str, &'static str)> {
    sorted(LANGUAGES, lang)
}

fn sorted(table: &'static Table, lang: Lang) -> Vec<(&'static str, &'static str)> {
    let mut rows: Vec<_> = table.iter().map(|row| (row.0, row.1[lang as usize])).collect();
    rows.sort_by_key(|row| handle::folded(row.1));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_understood_in_the_languages_of_lists() {
        for (word, want) in [
            ("Estados Unidos", Some("US")),
            ("États-Unis", Some("US")),
            ("Москва, Россия", Some("RU")),
            ("us", Some("US")),
            ("Unknown", None),
        ] {
            assert_eq!(country(word), want, "{word}");
        }
        assert_eq!(language("español"), Some("es"), "case folds");
    }
}
