//! Pages of PDFs from elsewhere, drawn as pictures.
//!
//! A file from outside may be broken or made to do harm: a page is drawn by a process of its own that gets the bytes,
//! gives back a picture, and is ended when it takes too long or too much. Nothing that happens in it touches the app.
//! The picture is an SVG in which nothing runs and which refers to nothing outside itself, shown as an image.

use crate::files;
use crate::platform::apart;
use hayro_svg::hayro_interpret::InterpreterSettings;
use hayro_svg::hayro_syntax::Pdf;
use hayro_svg::{RenderCache, SvgRenderSettings, convert};
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// How this program is asked to draw a page: this, and the page's number.
pub const ASKED: &str = "--draw-page";
/// A page that takes longer is not drawn.
const PATIENCE: Duration = Duration::from_secs(10);
/// The largest picture that is taken (8 MB).
const LARGEST: u64 = 8_000_000;
/// What a drawing process may use, where the system keeps to it (1 GB, and seconds of computing).
const MOST: (u64, u64) = (1_000_000_000, 10);

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// How many pages the PDF has.
    pub pages: usize,
    /// The picture, as an address that the screen shows.
    pub picture: String,
}

/// Draws one page, counted from one, in a process of the program; `None` when that did not end well in time.
pub fn draw(program: &Path, pdf: Vec<u8>, page: usize) -> Option<Drawn> {
    let mut child = start(program, page).map_err(|cause| tracing::warn!(%cause, "nobody draws")).ok()?;
    let (to, from) = (child.stdin.take()?, child.stdout.take()?);
    let (send, answer) = mpsc::channel();
    // Both ends on threads of their own: who waits here waits no longer than agreed.
    std::thread::spawn(move || {
        let mut to = to;
        // A process that ended early takes no more.
        let _ = to.write_all(&pdf);
    });
    std::thread::spawn(move || {
        let mut out = Vec::new();
        let read = from.take(LARGEST + 1).read_to_end(&mut out);
        let _ = send.send(read.map(|_| out));
    });
    let answer = answer.recv_timeout(PATIENCE);
    end(&mut child);
    read(&answer.ok()?.ok()?)
}

fn start(program: &Path, page: usize) -> std::io::Result<Child> {
    let mut command = apart::command(program);
    command.arg(ASKED).arg(page.to_string());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()
}

fn end(child: &mut Child) {
    // One that has ended is only collected.
    let _ = child.kill();
    let _ = child.wait();
}

/// What a drawing process says: how many pages there are, a line's end, the picture.
fn read(out: &[u8]) -> Option<Drawn> {
    let end = out.iter().position(|byte| *byte == b'\n')?;
    let pages = std::str::from_utf8(&out[..end]).ok()?.parse().ok()?;
    let svg = &out[end + 1..];
    let whole = svg.starts_with(b"<svg") && svg.trim_ascii_end().ends_with(b"</svg>");
    let fits = u64::try_from(out.len()).is_ok_and(|size| size <= LARGEST);
    (whole && fits).then(|| Drawn { pages, picture: files::data_url("image/svg+xml", svg) })
}

/// When this program was started to draw a page, draws it: bytes from the standard input, the picture to the standard
/// output. `None` for every other start.
pub fn asked(args: impl IntoIterator<Item = OsString>) -> Option<ExitCode> {
    let mut args = args.into_iter().skip(1);
    if args.next()? != ASKED {
        return None;
    }
    let page = args.next().and_then(|page| page.to_str()?.parse().ok()).unwrap_or(0);
    apart::limit(MOST);
    let mut pdf = Vec::new();
    let drawn = std::io::stdin()
        .lock()
        .take(super::rules::SHOWN.1)
        .read_to_end(&mut pdf)
        .ok()
        .and_then(|_| svg(pdf, page));
    let told = drawn.is_some_and(|(pages, svg)| {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{pages}")
            .and_then(|()| out.write_all(svg.as_bytes()))
            .and_then(|()| out.flush())
            .is_ok()
    });
    Some(if told { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A page on white paper, and how many there are.
fn svg(pdf: Vec<u8>, page: usize) -> Option<(usize, String)> {
    let pdf = Pdf::new(pdf).ok()?;
    let pages = pdf.pages();
    let wanted = pages.get(page.checked_sub(1)?)?;
    let white = SvgRenderSettings { bg_color: [255, 255, 255, 255] };
    let svg = convert(wanted, &RenderCache::new(), &InterpreterSettings::default(), &white);
    Some((pages.len(), svg))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_picture_is_taken() {
        let drawn = read(b"3\n<svg><path/></svg>\n").unwrap();
        assert_eq!((drawn.pages, &drawn.picture[..26]), (3, "data:image/svg+xml;base64,"));
        for out in [&b""[..], b"3", b"3\n", b"3\n<svg>", b"x\n<svg></svg>", b"3\n<html></html>"] {
            assert_eq!(read(out), None, "{out:?}");
        }
        let mut large = b"1\n<svg>".to_vec();
        large.resize(usize::try_from(LARGEST).unwrap(), b' ');
        large.extend(b"</svg>");
        assert_eq!(read(&large), None, "one that is too large");
    }

    #[test]
    fn every_other_start_is_not_for_drawing() {
        let start = |args: &[&str]| asked(args.iter().map(OsString::from));
        assert!(start(&[]).is_none() && start(&["marquee"]).is_none());
        assert!(start(&["marquee", "--profile", ASKED]).is_none(), "only as the first argument");
    }

    #[test]
    fn a_program_that_does_not_draw_is_no_fault() {
        assert_eq!(draw(Path::new("/nowhere/marquee"), Vec::new(), 1), None);
    }
}
