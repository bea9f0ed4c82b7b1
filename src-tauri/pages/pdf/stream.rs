//! What stands on a page, as the bytes that readers carry out: text, lines and areas, marked with what they belong to.
//!
//! printpdf's own operations hold every glyph as several small texts, which is most of the time that a long report
//! takes. It still makes the document, its pages and its fonts.

/// The content of one page while it is written. Positions and sizes are points in the document's own axes.
#[derive(Default)]
pub(super) struct Stream {
    bytes: Vec<u8>,
}

impl Stream {
    /// An operation with its numbers, each to the thousandth.
    pub fn numbers(&mut self, numbers: &[f32], operator: &str) {
        for &value in numbers {
            number(&mut self.bytes, value);
            self.bytes.push(b' ');
        }
        self.operator(operator);
    }

    /// An operation without numbers.
    pub fn operator(&mut self, operator: &str) {
        self.bytes.extend_from_slice(operator.as_bytes());
        self.bytes.push(b'\n');
    }

    /// Begins content that belongs to no part of the text.
    pub fn artifact(&mut self) {
        self.operator("/Artifact BMC");
    }

    /// Begins a numbered piece of the structure.
    pub fn piece(&mut self, tag: &str, number: usize) {
        self.name(tag);
        self.bytes.extend_from_slice(b"<</MCID ");
        whole(&mut self.bytes, number as u64);
        self.operator(">> BDC");
    }

    /// Begins glyphs that stand for this text.
    pub fn actual_text(&mut self, text: &str) {
        self.bytes.extend_from_slice(b"/Span <</ActualText ");
        words(&mut self.bytes, text);
        self.operator(">> BDC");
    }

    /// Chooses a font by its name in the page's resources, and its size.
    pub fn font(&mut self, name: &str, size: f32) {
        self.name(name);
        self.numbers(&[size], "Tf");
    }

    /// Shows a picture by its name in the page's resources.
    pub fn picture(&mut self, name: &str) {
        self.name(name);
        self.operator("Do");
    }

    /// A dash as long as the gap after it; none makes lines whole again.
    pub fn dash(&mut self, dash: Option<f32>) {
        self.bytes.push(b'[');
        if let Some(dash) = dash {
            number(&mut self.bytes, dash);
        }
        self.operator("] 0 d");
    }

    /// Shows glyphs, each with the shift in thousandths of an em that comes before it (0: none).
    pub fn show(&mut self, glyphs: &[(f32, u16)]) {
        self.bytes.push(b'[');
        let mut open = false;
        for &(shift, glyph) in glyphs {
            if shift != 0.0 {
                if open {
                    self.bytes.push(b'>');
                }
                number(&mut self.bytes, shift);
                open = false;
            }
            if !open {
                self.bytes.push(b'<');
                open = true;
            }
            hex(&mut self.bytes, glyph);
        }
        if open {
            self.bytes.push(b'>');
        }
        self.operator("] TJ");
    }

    /// The bytes.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }

    fn name(&mut self, name: &str) {
        self.bytes.push(b'/');
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(b' ');
    }
}

/// The four digits of two bytes.
pub(super) fn hex(out: &mut Vec<u8>, unit: u16) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.extend([12, 8, 4, 0].map(|shift| DIGITS[usize::from((unit >> shift) & 15)]));
}

/// A number to the thousandth, without zeros that say nothing.
pub(super) fn number(out: &mut Vec<u8>, value: f32) {
    let thousandths = (f64::from(value) * 1000.0).round() as i64;
    if thousandths < 0 {
        out.push(b'-');
    }
    let (whole_part, mut part) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
    whole(out, whole_part);
    if part > 0 {
        out.push(b'.');
        let mut unit = 100;
        while part > 0 {
            out.push(b'0' + (part / unit) as u8);
            part %= unit;
            unit /= 10;
        }
    }
}

/// A whole number.
pub(super) fn whole(out: &mut Vec<u8>, mut value: u64) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// A string that readers show. Plain letters stand as they are; anything beyond is UTF-16 with its mark.
pub(super) fn words(out: &mut Vec<u8>, text: &str) {
    if text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        literal(out, text.as_bytes());
        return;
    }
    out.extend_from_slice(b"<FEFF");
    for unit in text.encode_utf16() {
        hex(out, unit);
    }
    out.push(b'>');
}

/// A string of bytes.
pub(super) fn literal(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'(');
    for &byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(work: impl FnOnce(&mut Stream)) -> String {
        let mut stream = Stream::default();
        work(&mut stream);
        String::from_utf8(stream.finish()).expect("plain text")
    }

    #[test]
    fn numbers_are_short_and_never_in_powers_of_ten() {
        for (value, text) in [
            (0.0, "0"),
            (-0.000_4, "0"),
            (12.5, "12.5"),
            (-3.07, "-3.07"),
            (0.001, "0.001"),
            (14_400.0, "14400"),
            (1e-30, "0"),
            (-0.5, "-0.5"),
            (99.999_9, "100"),
        ] {
            assert_eq!(written(|stream| stream.numbers(&[value], "w")), format!("{text} w\n"), "{value:e}");
        }
    }

    #[test]
    fn glyphs_stand_together_until_one_is_shifted() {
        let glyphs = [(0.0, 1), (0.0, 0xABCD), (-12.0, 2), (0.0, 3)];
        assert_eq!(written(|stream| stream.show(&glyphs)), "[<0001ABCD>-12<00020003>] TJ\n");
        assert_eq!(written(|stream| stream.show(&[(5.0, 7)])), "[5<0007>] TJ\n");
    }

    #[test]
    fn text_beside_glyphs_is_written_in_units_of_two_bytes() {
        let text = written(|stream| stream.actual_text("aé\u{1F600}"));
        assert_eq!(text, "/Span <</ActualText <FEFF006100E9D83DDE00>>> BDC\n");
    }

    #[test]
    fn words_are_as_short_as_their_letters_allow() {
        let said = |text| {
            let mut out = Vec::new();
            words(&mut out, text);
            String::from_utf8(out).expect("plain text")
        };
        assert_eq!(said("a (b) \\"), r"(a \(b\) \\)");
        assert_eq!(said("Zoë"), "<FEFF005A006F00EB>");
        assert_eq!(said("a\nb"), "<FEFF0061000A0062>");
    }

    #[test]
    fn dashes_and_pieces_are_as_readers_expect_them() {
        assert_eq!(written(|stream| stream.dash(Some(2.5))), "[2.5] 0 d\n");
        assert_eq!(written(|stream| stream.dash(None)), "[] 0 d\n");
        assert_eq!(written(|stream| stream.piece("TD", 107)), "/TD <</MCID 107>> BDC\n");
        assert_eq!(written(|stream| stream.font("Inter", 9.25)), "/Inter 9.25 Tf\n");
    }
}
