//! Pictures that pages can show: PNG and JPEG, read once, proven and made no larger than paper needs.
//!
//! A PNG is decoded and, where it is larger than any printer shows at a logo's size, made smaller; a JPEG is taken as
//! it is. Whoever asks leaves a picture out that cannot be read ([`Fault`]): a document never fails for one.

use std::fmt;
use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, Encoder, Limits, Transformations};

/// The largest file that is taken, in bytes.
pub const MOST: usize = 8_000_000;
/// The most picture points that are taken.
const POINTS: u64 = 24_000_000;
/// A picture is made no larger than this; at 14 mm of height it is 650 points an inch.
const WIDE: u32 = 1440;
const HIGH: u32 = 360;

/// Why a picture cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Neither PNG nor JPEG.
    Kind,
    /// More bytes or more points than are taken.
    Large,
    /// Its bytes are not what its format says.
    Damaged,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Kind => "neither PNG nor JPEG",
            Self::Large => "too large",
            Self::Damaged => "damaged",
        })
    }
}

/// A picture as writers take it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Image {
    /// Points across.
    pub width: u32,
    /// Points down.
    pub height: u32,
    /// What names its content: a document holds it once, however often it shows it.
    pub digest: String,
    pub(super) content: Content,
}

/// What a picture is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Content {
    /// Red, green and blue of every point, and how solid each is where not all are.
    Points { colours: Vec<u8>, solid: Option<Vec<u8>> },
    /// A JPEG's file with its colour channels: 1, 3 or 4. Adobe's four are turned round.
    Jpeg { file: Vec<u8>, channels: u8, turned: bool },
}

impl Default for Content {
    fn default() -> Self {
        Self::Points { colours: Vec::new(), solid: None }
    }
}

impl Image {
    /// Reads a picture's file.
    ///
    /// # Errors
    /// [`Fault`]
    pub fn read(file: &[u8]) -> Result<Self, Fault> {
        if file.len() > MOST {
            return Err(Fault::Large);
        }
        let (width, height, content) = match file {
            [0x89, b'P', b'N', b'G', ..] => points(file)?,
            [0xFF, 0xD8, 0xFF, ..] => jpeg(file)?,
            _ => return Err(Fault::Kind),
        };
        Ok(Self { width, height, digest: blake3::hash(file).to_hex().to_string(), content })
    }

    /// The largest size in this box that keeps its proportions, and no larger than 96 points an inch allow.
    pub fn fitted(&self, width: f32, height: f32) -> (f32, f32) {
        let (own, tall) = (self.width.max(1) as f32, self.height.max(1) as f32);
        let scale = (width / own).min(height / tall).min(0.75);
        (own * scale, tall * scale)
    }

    /// As a file with its type, for the screen.
    pub(super) fn file(&self) -> (&'static str, Vec<u8>) {
        match &self.content {
            Content::Jpeg { file, .. } => ("image/jpeg", file.clone()),
            Content::Points { colours, solid } => {
                ("image/png", encoded(self.width, self.height, colours, solid.as_deref()))
            }
        }
    }
}

fn fits(width: u32, height: u32) -> Result<(), Fault> {
    match u64::from(width) * u64::from(height) {
        0 => Err(Fault::Damaged),
        points if points > POINTS => Err(Fault::Large),
        _ => Ok(()),
    }
}

fn points(file: &[u8]) -> Result<(u32, u32, Content), Fault> {
    let damaged = |_| Fault::Damaged;
    let mut decoder = Decoder::new(Cursor::new(file));
    decoder.set_limits(Limits { bytes: POINTS as usize * 4 });
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(damaged)?;
    fits(reader.info().width, reader.info().height)?;
    let mut bytes = vec![0; reader.output_buffer_size().ok_or(Fault::Large)?];
    let frame = reader.next_frame(&mut bytes).map_err(damaged)?;
    reader.finish().map_err(damaged)?;
    let channels = match (frame.color_type, frame.bit_depth) {
        (ColorType::Grayscale, BitDepth::Eight) => 1,
        (ColorType::GrayscaleAlpha, BitDepth::Eight) => 2,
        (ColorType::Rgb, BitDepth::Eight) => 3,
        (ColorType::Rgba, BitDepth::Eight) => 4,
        _ => return Err(Fault::Damaged),
    };
    let by = frame.width.div_ceil(WIDE).max(frame.height.div_ceil(HIGH));
    let (width, height, four) = smaller(&bytes, (frame.width, frame.height), channels, by);
    let colours = four.iter().flat_map(|point| [point[0], point[1], point[2]]).collect();
    let clear = four.iter().any(|point| point[3] < 255);
    let solid = clear.then(|| four.iter().map(|point| point[3]).collect());
    Ok((width, height, Content::Points { colours, solid }))
}

/// Red, green, blue and solidity of every point, `by` × `by` of them made one. Clear points lend it no colour.
fn smaller(bytes: &[u8], (width, height): (u32, u32), channels: usize, by: u32) -> (u32, u32, Vec<[u8; 4]>) {
    let four = |x: u32, y: u32| {
        let at = (y as usize * width as usize + x as usize) * channels;
        match bytes[at..at + channels] {
            [grey] => [grey, grey, grey, 255],
            [grey, solid] => [grey, grey, grey, solid],
            [red, green, blue] => [red, green, blue, 255],
            [red, green, blue, solid, ..] => [red, green, blue, solid],
            [] => [0; 4],
        }
    };
    let (across, down) = (width.div_ceil(by), height.div_ceil(by));
    let mut out = Vec::with_capacity(across as usize * down as usize);
    for y in 0..down {
        for x in 0..across {
            if by == 1 {
                out.push(four(x, y));
                continue;
            }
            let (mut sums, mut solid, mut count) = ([0_u64; 3], 0_u64, 0_u64);
            for v in y * by..((y + 1) * by).min(height) {
                for u in x * by..((x + 1) * by).min(width) {
                    let point = four(u, v);
                    let weight = u64::from(point[3]);
                    for (sum, channel) in sums.iter_mut().zip(point) {
                        *sum += u64::from(channel) * weight;
                    }
                    solid += weight;
                    count += 1;
                }
            }
            let [red, green, blue] =
                sums.map(|sum| (sum + solid / 2).checked_div(solid).unwrap_or(255) as u8);
            out.push([red, green, blue, ((solid + count / 2) / count.max(1)) as u8]);
        }
    }
    (across, down, out)
}

/// The size and the channels that a JPEG says, if it is whole: from its beginning to the mark at its end.
fn jpeg(file: &[u8]) -> Result<(u32, u32, Content), Fault> {
    let two = |at: usize| Some(u16::from_be_bytes([*file.get(at)?, *file.get(at + 1)?]));
    let read = || {
        let (mut at, mut turned, mut size) = (2, false, None);
        loop {
            let [0xFF, mark] = *file.get(at..at + 2)? else { return None };
            match mark {
                0xFF => at += 1,
                0x01 | 0xD0..=0xD7 => at += 2,
                0xDA => break,
                _ => {
                    let long = usize::from(two(at + 2)?);
                    let is_size = matches!(mark, 0xC0..=0xCF) && !matches!(mark, 0xC4 | 0xC8 | 0xCC);
                    if is_size {
                        let bits = *file.get(at + 4)?;
                        let channels = *file.get(at + 9)?;
                        size = Some((two(at + 7)?, two(at + 5)?, channels)).filter(|_| bits == 8);
                    }
                    turned |= mark == 0xEE && file.get(at + 4..at + 9)? == b"Adobe";
                    at += 2 + long.max(2);
                }
            }
        }
        let end = file.windows(2).rposition(|pair| pair == [0xFF, 0xD9])?;
        size.filter(|(.., channels)| end > at && matches!(channels, 1 | 3 | 4)).map(|size| (size, turned))
    };
    let ((width, height, channels), turned) = read().ok_or(Fault::Damaged)?;
    let (width, height) = (u32::from(width), u32::from(height));
    fits(width, height)?;
    Ok((width, height, Content::Jpeg { file: file.to_vec(), channels, turned: turned && channels == 4 }))
}

fn encoded(width: u32, height: u32, colours: &[u8], solid: Option<&[u8]>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, width, height);
    encoder.set_color(if solid.is_some() { ColorType::Rgba } else { ColorType::Rgb });
    encoder.set_depth(BitDepth::Eight);
    let bytes = match solid {
        None => colours.to_vec(),
        Some(solid) => colours
            .chunks(3)
            .zip(solid)
            .flat_map(|(three, solid)| [three[0], three[1], three[2], *solid])
            .collect(),
    };
    // Into memory, with as many bytes as it says: nothing can fail.
    let _ = encoder.write_header().and_then(|mut writer| writer.write_image_data(&bytes));
    out
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A picture of one colour, half of it clear where `solid` says so.
    pub(crate) fn png(width: u32, height: u32, colour: [u8; 3], clear: bool) -> Vec<u8> {
        let count = (width * height) as usize;
        let colours = colour.repeat(count);
        let solid: Vec<u8> = (0..count).map(|at| if clear && at % 2 == 0 { 0 } else { 255 }).collect();
        encoded(width, height, &colours, clear.then_some(&solid))
    }

    /// The head and the end of a JPEG of this size, as files have them.
    pub(crate) fn jpeg_of(width: u16, height: u16, channels: u8, adobe: bool) -> Vec<u8> {
        let mut out = vec![0xFF, 0xD8];
        if adobe {
            out.extend([0xFF, 0xEE, 0, 14]);
            out.extend_from_slice(b"Adobe\0\x64\0\0\0\0\x02");
        }
        out.extend([0xFF, 0xC0, 0, 8 + 3 * channels, 8]);
        out.extend(height.to_be_bytes());
        out.extend(width.to_be_bytes());
        out.push(channels);
        out.extend([1, 0x11, 0].repeat(usize::from(channels)));
        out.extend([0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]);
        out
    }

    #[test]
    fn a_picture_keeps_its_proportions() {
        let wide = Image::read(&png(600, 100, [10, 20, 30], false)).expect("a picture");
        assert_eq!((wide.width, wide.height), (600, 100));
        let (width, height) = wide.fitted(150.0, 40.0);
        assert!((width - 150.0).abs() < 0.01 && (height - 25.0).abs() < 0.01, "{width} × {height}");
        let tall = Image::read(&png(100, 200, [1, 2, 3], false)).expect("a picture");
        assert_eq!(tall.fitted(150.0, 40.0), (20.0, 40.0));
        let tiny = Image::read(&png(16, 16, [1, 2, 3], false)).expect("a picture");
        assert_eq!(tiny.fitted(150.0, 40.0), (12.0, 12.0), "few points are not blown up");
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_clear_points_lend_no_colour() {
        let image = Image::read(&png(3000, 1000, [200, 100, 50], true)).expect("a picture");
        assert_eq!((image.width, image.height), (1000, 334));
        let Content::Points { colours, solid: Some(solid) } = &image.content else { panic!("points") };
        assert_eq!(&colours[..3], &[200, 100, 50], "what is clear does not darken it");
        assert_eq!(solid[..2], [85, 170], "a third of the one, two of the other");
        let again = Image::read(&image.file().1).expect("what screens get is a picture");
        assert_eq!((again.width, again.content), (1000, image.content.clone()));
    }

    #[test]
    fn a_damaged_picture_says_so_and_nothing_else_happens() {
        let whole = png(40, 20, [1, 2, 3], true);
        for cut in 0..whole.len() {
            assert!(Image::read(&whole[..cut]).is_err(), "cut at {cut}");
        }
        let mut bent = whole.clone();
        bent[whole.len() / 2] ^= 0x55;
        assert_eq!(Image::read(&bent), Err(Fault::Damaged), "its sums don't fit");
        let photo = jpeg_of(30, 20, 3, false);
        for cut in 0..photo.len() {
            assert!(Image::read(&photo[..cut]).is_err(), "cut at {cut}");
        }
        assert_eq!(Image::read(b"GIF89a"), Err(Fault::Kind));
        assert_eq!(Image::read(&vec![0; MOST + 1]), Err(Fault::Large));
        assert_eq!(Image::read(&jpeg_of(60_000, 60_000, 3, false)), Err(Fault::Large), "a bomb");
    }

    #[test]
    fn a_photo_says_its_size_and_channels() {
        for (channels, adobe, turned) in [(1, false, false), (3, true, false), (4, true, true)] {
            let image = Image::read(&jpeg_of(300, 100, channels, adobe)).expect("a photo");
            assert_eq!((image.width, image.height), (300, 100));
            let Content::Jpeg { channels: said, turned: is, .. } = image.content else { panic!("a photo") };
            assert_eq!((said, is), (channels, turned));
        }
    }
}
