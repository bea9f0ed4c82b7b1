//! The faces that reports, charts and the window are set in, in memory from the first moment.
//!
//! A crate of its own so that a change in the product never copies the fonts again. It knows nothing of
//! shaping or files: `pages` reads the bytes, and the screens load the same files beside this one. No system
//! font is ever used in a document, because the same report must have the same bytes on every computer.
//!
//! # How the cuts were made
//!
//! The Noto cuts by `make.py` beside this file, from Debian's packages fonts-noto-core and fonts-noto-cjk and
//! from npm's `@expo-google-fonts/noto-emoji`; it says which editions and which characters. Inter from the static
//! TrueType files of Inter 4.001 as published in the npm package `@expo-google-fonts/inter` 0.4.2 (`400Regular`,
//! `600SemiBold`), once, with fontTools 4:
//!
//! ```text
//! pyftsubset Inter_400Regular.ttf --output-file=Inter-Regular.ttf \
//!   --unicodes=U+0020-007E,U+00A0-024F,U+0250-02AF,U+02B0-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,\
//! U+1F00-1FFF,U+2000-206F,U+2070-209F,U+20A0-20C0,U+2100-214F,U+2150-218F,U+2190-2199,U+2200-22FF,\
//! U+25A0-25FF,U+2713,U+2717,U+FB01,U+FB02,U+FFFD \
//!   --layout-features=ccmp,locl,kern,mark,mkmk,liga,calt,tnum,case --no-hinting --desubroutinize \
//!   --name-IDs=0,1,2,3,4,5,6,13,14,16,17 --notdef-outline --drop-tables+=DSIG,STAT,gasp,meta
//! ```
//!
//! Han characters come from one face, in their simplified forms: GB 2312, Big5 and Shift JIS, so that names of
//! mainland China, Taiwan, Hong Kong and Japan are there, the latter with the strokes of the first. `pages::missing`
//! names the characters that no cut has.
//!
//! # Licence
//!
//! SIL Open Font License 1.1: `OFL.txt` for Inter, `OFL-Noto.txt` for the others. Neither reserves the name that
//! its cuts carry.

/// A font file as it is shipped.
#[derive(Debug, Clone, Copy)]
pub struct Cut {
    /// Its PostScript name, which documents give to it.
    pub name: &'static str,
    /// Its family, as style sheets name it.
    pub family: &'static str,
    /// Its file beside this one.
    pub file: &'static str,
    /// The file.
    pub bytes: &'static [u8],
    /// BLAKE3 of the file, to notice one that was exchanged.
    pub digest: &'static str,
}

macro_rules! cut {
    ($(#[$doc:meta])* $id:ident $name:literal $family:literal $file:literal $digest:literal) => {
        $(#[$doc])*
        pub static $id: Cut = Cut {
            name: $name,
            family: $family,
            file: $file,
            bytes: include_bytes!($file),
            digest: $digest,
        };
    };
}

cut! {
    /// Inter at weight 400, the text of every page: Latin, Greek, Cyrillic.
    REGULAR "Inter-Regular" "Inter" "Inter-Regular.ttf" "04245ca68ed370ad135fc200934c5e3b6ee7998eef61646a2925aa8164c9c90f"
}
cut! {
    /// Inter at weight 600, for headings and figures.
    SEMI_BOLD "Inter-SemiBold" "Inter" "Inter-SemiBold.ttf" "9abc3bc765190d6ab095de3dceff2e98a93490c999dcd2e5ab73549abf1d28f6"
}
cut! {
    /// Arabic, Persian, Urdu.
    ARABIC "NotoSansArabic-Regular" "Noto Sans Arabic" "NotoSansArabic.ttf" "c8dac97b0e6cd6d0fc521dd00636ebbb536ea30f14b667891756aa342cb51ce3"
}
cut! {
    /// Hebrew.
    HEBREW "NotoSansHebrew-Regular" "Noto Sans Hebrew" "NotoSansHebrew.ttf" "7e31320327f75f95d8f5741890c309e536820e25a0a7542c304b78a5c5c9efb1"
}
cut! {
    /// Hindi, Marathi, Nepali.
    DEVANAGARI "NotoSansDevanagari-Regular" "Noto Sans Devanagari" "NotoSansDevanagari.ttf" "25e6b1e70ded3ddf4e5a3f5da9a3c7ec5585e059886d82d7459d231376266d7d"
}
cut! {
    /// Thai.
    THAI "NotoSansThai-Regular" "Noto Sans Thai" "NotoSansThai.ttf" "a3e96eaa61a0cbbcd5ee3446c5ea170232f4ae740983ba9424fea3c2e44764ed"
}
cut! {
    /// Chinese and Japanese: Han characters, kana, their punctuation.
    HAN "NotoSansCJKsc-Regular" "Noto Sans SC" "NotoSansSC.otf" "2db47143f9a4619c3a222c73d3573c3c4bba0d3853009328fb7d43ed7d611cc0"
}
cut! {
    /// Korean.
    HANGUL "NotoSansCJKkr-Regular" "Noto Sans KR" "NotoSansKR.otf" "ce09be9b3a662357e6a38d1855bf3b9861e5c47e2c36e4b98394e653c2d4035d"
}
cut! {
    /// Emoji in one colour, with flags and families.
    EMOJI "NotoEmoji-Regular" "Noto Emoji" "NotoEmoji.ttf" "397743f1b7059586dc4efc7a814deb8997a41eec9d6e7f74f5126b1ee0cd5b6f"
}
cut! {
    /// Arrows, stars, hearts, dingbats.
    SYMBOLS "NotoSansSymbols2-Regular" "Noto Sans Symbols 2" "NotoSansSymbols2.ttf" "5955c74273c848d670593da4f5918fbfaee29a5c8ab34af05502b5d7caaa0f5a"
}
cut! {
    /// The mathematical letters that people write names in for their looks.
    LETTERS "NotoSansMath-Regular" "Noto Sans Math" "NotoSansMath.ttf" "a32b0b154530281ba5fbaad3b296129f008895066d4de608400f129162604613"
}

/// All of them.
pub static ALL: [&Cut; 11] =
    [&REGULAR, &SEMI_BOLD, &ARABIC, &HEBREW, &DEVANAGARI, &THAI, &HAN, &HANGUL, &EMOJI, &SYMBOLS, &LETTERS];

/// The families in the order in which they stand in for each other, in the report as in the window.
pub const FAMILIES: [&str; 10] = [
    "Inter",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Sans SC",
    "Noto Sans KR",
    "Noto Emoji",
    "Noto Sans Symbols 2",
    "Noto Sans Math",
];

/// The licence of Inter's cuts, to be shown wherever the fonts are shipped.
pub const LICENCE: &str = include_str!("OFL.txt");

/// The licence of the Noto cuts, to be shown wherever the fonts are shipped.
pub const NOTO_LICENCE: &str = include_str!("OFL-Noto.txt");
