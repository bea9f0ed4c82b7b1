"""Makes the cuts beside this file. Run once a new edition of a font is wanted; the build never runs it.

    python3 make.py NOTO CJK EMOJI OUT

NOTO   folder with the static TrueType files of Debian's fonts-noto-core (20201225-1)
CJK    NotoSansCJK-Regular.ttc of Debian's fonts-noto-cjk (1:20220127+repack1-1)
EMOJI  NotoEmoji_400Regular.ttf of the npm package @expo-google-fonts/noto-emoji (0.4.7)
OUT    where the cuts go

Needs fontTools 4.59. Same sources and same fontTools give the same bytes. Inter's two cuts are older; the
doc of this crate says how they were made. Afterwards put the new digests (b3sum) into lib.rs.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

COMMON = "ccmp locl kern mark mkmk liga calt tnum init medi fina rlig isol"
INDIC = "nukt akhn rphf rkrf pref blwf abvf half pstf vatu cjct cfar pres abvs blws psts haln dist abvm blwm"


def encodable(*codecs):
    """Every character of the basic plane that one of these old national sets has."""
    found = set()
    for code in range(0x80, 0x10000):
        if 0xD800 <= code < 0xE000:
            continue
        for codec in codecs:
            try:
                chr(code).encode(codec)
            except UnicodeEncodeError:
                continue
            found.add(code)
    return found


def span(*ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


# Inter draws Latin, Greek, Cyrillic and common signs; the Han cut leaves them out.
OURS = span((0x80, 0x52F), (0x1E00, 0x209F), (0x20A0, 0x20C0))
HAN = (encodable("gbk", "big5hkscs", "shift_jis_2004") - OURS) | span(
    (0x3000, 0x303F), (0x3041, 0x30FF), (0x3105, 0x312F), (0x31F0, 0x31FF), (0x4E00, 0x9FFF), (0xFF01, 0xFFE6)
)
HANGUL = span((0x1100, 0x11FF), (0x3131, 0x318E), (0xAC00, 0xD7A3))
SIGNS = span((0x2190, 0x21FF), (0x2300, 0x23FF), (0x25A0, 0x27BF), (0x2B00, 0x2BFF))
LETTERS = span((0x2100, 0x214F), (0x1D400, 0x1D7FF))


def cut(source, out, codes=None, features=COMMON, number=-1):
    font = TTFont(source, fontNumber=number, lazy=True)
    options = subset.Options()
    options.layout_features = features.split()
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "STAT", "gasp", "meta", "vhea", "vmtx", "VORG", "BASE", "MATH"]
    options.recalc_timestamp = False
    worker = subset.Subsetter(options)
    worker.populate(unicodes=set(font.getBestCmap()) if codes is None else codes)
    worker.subset(font)
    font.save(out)
    print(f"{Path(out).name}: {Path(out).stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


def main():
    noto, cjk, emoji, out = map(Path, sys.argv[1:])
    cut(noto / "NotoSansArabic-Regular.ttf", out / "NotoSansArabic.ttf")
    cut(noto / "NotoSansHebrew-Regular.ttf", out / "NotoSansHebrew.ttf")
    cut(noto / "NotoSansDevanagari-Regular.ttf", out / "NotoSansDevanagari.ttf", features=f"{COMMON} {INDIC}")
    cut(noto / "NotoSansThai-Regular.ttf", out / "NotoSansThai.ttf")
    cut(noto / "NotoSansSymbols2-Regular.ttf", out / "NotoSansSymbols2.ttf", SIGNS)
    cut(noto / "NotoSansMath-Regular.ttf", out / "NotoSansMath.ttf", LETTERS)
    # Without locl: nothing here says in which language a name is, and the forms double the file.
    cut(cjk, out / "NotoSansSC.otf", HAN, features=COMMON.replace("locl ", ""), number=2)
    cut(cjk, out / "NotoSansKR.otf", HANGUL, number=1)
    cut(emoji, out / "NotoEmoji.ttf")


main()
