//! The faces that reports and charts are set in: static cuts of Inter, in memory from the first moment.
//!
//! A crate of its own so that a change in the product never copies the fonts again. It knows nothing of
//! shaping or files: `pages` reads the bytes. No system font is ever used, because the same report must
//! have the same bytes on every computer.
//!
//! # How the cuts were made
//!
//! From the static TrueType files of Inter 4.001 as published in the npm package
//! `@expo-google-fonts/inter` 0.4.2 (`400Regular`, `600SemiBold`), once, with fontTools 4:
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
//! That keeps Latin with its extensions, Greek, Cyrillic, punctuation, currency signs, arrows and
//! mathematical signs. Other scripts are not in these cuts; `pages::missing` names what they lack.
//!
//! # Licence
//!
//! SIL Open Font License 1.1, in `OFL.txt` beside this file. It reserves no font name, so the cuts may
//! keep the name Inter.

/// Inter at weight 400, the text of every page.
pub const REGULAR: &[u8] = include_bytes!("Inter-Regular.ttf");

/// Inter at weight 600, for headings and figures.
pub const SEMI_BOLD: &[u8] = include_bytes!("Inter-SemiBold.ttf");

/// The licence of both cuts, to be shown wherever the fonts are shipped.
pub const LICENCE: &str = include_str!("OFL.txt");
