//! Kinds of documents, told by names where nobody says; what is never opened.

/// The kinds of documents.
pub const KINDS: &[&str] = &["draft", "contract", "tax-form", "invoice", "brief", "picture", "clip", "other"];

/// How much of a text is shown, in bytes and in lines.
pub const TEXT: (u64, usize) = (64 * 1024, 200);
/// The largest picture that is shown (8 MB), and the largest PDF whose pages are drawn (20 MB).
pub const SHOWN: (u64, u64) = (8_000_000, 20_000_000);

const PICTURES: &[&str] =
    &["png", "jpg", "jpeg", "gif", "webp", "heic", "heif", "svg", "tif", "tiff", "avif"];
const CLIPS: &[&str] = &["mp4", "mov", "m4v", "webm", "avi", "mkv", "mpg", "mpeg"];
/// Endings of plain texts, for those that are not in Unicode.
const TEXTS: &[&str] = &["txt", "csv", "tsv", "md", "log", "srt", "vtt", "ics", "vcf"];
/// Endings that a system runs when such a file is opened.
const PROGRAMS: &[&str] = &[
    "exe",
    "com",
    "scr",
    "pif",
    "bat",
    "cmd",
    "msi",
    "msix",
    "msp",
    "mst",
    "appx",
    "ps1",
    "psm1",
    "vb",
    "vbs",
    "vbe",
    "js",
    "jse",
    "mjs",
    "ws",
    "wsf",
    "wsh",
    "wsc",
    "hta",
    "cpl",
    "jar",
    "sh",
    "bash",
    "zsh",
    "csh",
    "ksh",
    "fish",
    "command",
    "tool",
    "app",
    "workflow",
    "action",
    "scpt",
    "applescript",
    "desktop",
    "lnk",
    "url",
    "webloc",
    "fileloc",
    "terminal",
    "jnlp",
    "ps1xml",
    "msu",
    "diagcab",
    "website",
    "prefpane",
    "mobileconfig",
    "scptd",
    "saver",
    "inetloc",
    "reg",
    "scf",
    "inf",
    "gadget",
    "dll",
    "sys",
    "so",
    "dylib",
    "deb",
    "rpm",
    "pkg",
    "mpkg",
    "dmg",
    "appimage",
    "apk",
    "run",
    "bin",
    "py",
    "pyw",
    "pyc",
    "pl",
    "rb",
    "php",
    "lua",
    "xll",
    "chm",
    "application",
    "appref-ms",
    "msc",
    "settingcontent-ms",
    "library-ms",
    "search-ms",
    "iso",
    "img",
    "vhd",
    "vhdx",
];
/// How programs begin, whatever they are called: Windows, Linux, scripts, macOS.
const MARKS: &[&[u8]] = &[
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
];

/// The ending of a name in small letters. Systems leave dots and spaces at the end of a name out, so that they hide
/// nothing.
fn ending(name: &str) -> String {
    let name = name.trim_end_matches(['.', ' ']);
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}

/// The kind of a file whose kind nobody said.
pub fn guess(name: &str) -> &'static str {
    let ending = ending(name);
    if PICTURES.contains(&ending.as_str()) {
        "picture"
    } else if CLIPS.contains(&ending.as_str()) {
        "clip"
    } else {
        "other"
    }
}

/// Whether a system would run a file instead of showing it.
pub fn runs(name: &str, head: &[u8]) -> bool {
    // A copy has the name that can be written: what that one is counts as well.
    is_program(name, head) || is_program(&crate::files::file_name(name), head)
}

fn is_program(name: &str, head: &[u8]) -> bool {
    PROGRAMS.contains(&ending(name).as_str()) || MARKS.iter().any(|mark| head.starts_with(mark))
}

/// The beginning of a plain text, and whether it goes on; `None` for what is no text.
pub fn text(name: &str, head: &[u8], whole: bool) -> Option<(String, bool)> {
    let read = match (encoding_rs::Encoding::for_bom(head), std::str::from_utf8(head)) {
        (Some((encoding, _)), _) => encoding.decode(head).0.into_owned(),
        (None, Ok(text)) => text.to_owned(),
        // The last letter was cut in two.
        (None, Err(cut)) if !whole && cut.error_len().is_none() => {
            String::from_utf8_lossy(&head[..cut.valid_up_to()]).into_owned()
        }
        (None, Err(_)) if TEXTS.contains(&ending(name).as_str()) => {
            encoding_rs::WINDOWS_1252.decode(head).0.into_owned()
        }
        _ => return None,
    };
    if read.contains('\0') {
        return None;
    }
    let mut lines = read.lines();
    let shown: Vec<&str> = lines.by_ref().take(TEXT.1).collect();
    Some((shown.join("\n"), !whole || lines.next().is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_kind() {
        for (name, kind) in [
            ("reel.MP4", "clip"),
            ("mood.board.jpeg", "picture"),
            ("contract.pdf", "other"),
            ("no ending", "other"),
            (".png", "picture"),
        ] {
            assert_eq!(guess(name), kind, "{name}");
        }
        assert!(KINDS.contains(&guess("x")), "what is guessed is a kind");
    }

    #[test]
    fn programs_are_known_by_ending_and_by_beginning() {
        for name in
            ["setup.exe", "Setup.EXE", "setup.exe. ", "contract.pdf.js", "run.sh", "a.desktop", "link.lnk"]
        {
            assert!(runs(name, b""), "{name} would run");
        }
        for head in [&b"MZ\x90"[..], b"\x7fELF\x02", b"#!/bin/sh", b"\xcf\xfa\xed\xfe"] {
            assert!(runs("contract.pdf", head), "{head:?} is a program under another name");
        }
        for name in ["contract.pdf", "tax form.docx", "reel.mp4", "notes.txt", "exe", "list.csv"] {
            assert!(!runs(name, b"%PDF-1.7"), "{name} is shown");
        }
    }

    #[test]
    fn texts_are_shown_and_cut() {
        assert_eq!(text("a", "ñandú\n".as_bytes(), true), Some(("ñandú".into(), false)));
        assert_eq!(text("a", &"ñ".as_bytes()[..1], false), Some((String::new(), true)), "cut in a letter");
        assert_eq!(text("a", &"ñ".as_bytes()[..1], true), None, "not Unicode, and no ending that says text");
        assert_eq!(text("a.txt", b"a\xf1o", true), Some(("año".into(), false)), "an older file");
        assert_eq!(text("a", b"\xff\xfea\0b\0", true), Some(("ab".into(), false)), "sixteen bits a letter");
        assert_eq!(text("a.txt", b"a\0b", true), None, "a text has no such sign");
        let long = "line\n".repeat(201);
        let (shown, more) = text("a", long.as_bytes(), true).unwrap();
        assert_eq!((shown.lines().count(), more), (200, true), "the first lines, and that there are more");
        assert!(!text("a", "line\n".repeat(200).as_bytes(), true).unwrap().1, "just as many is all of it");
    }
}
