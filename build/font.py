"""Makes the font of the forms out of Noto Sans CJK JP, for whoever wants another range of characters.

PDFs need TrueType outlines and one character for each glyph, or what is read back from them is another character. So the
CFF outlines become quadratic ones, and glyphs that several characters share (日 and the radical ⽇) are copied.

    apt-get install fonts-noto-cjk fonts-ipamj-mincho; pip install fonttools
    python3 build/font.py web/src/main/resources/madoguchi/web/form/MadoguchiGothic.ttf

Range: Latin, kana, signs, the whole first block of CJK ideographs, and of the others those that Japan's family registers
use (as IPAmj Mincho has them).
"""

import sys

from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

NOTO = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
REGISTERS = "/usr/share/fonts/truetype/ipamj/ipamjm.ttf"
NAME = "Madoguchi Gothic"
MAX_ERROR = 2.0
BLOCKS = [(0x20, 0x24F), (0x300, 0x36F), (0x1E00, 0x1EFF), (0x2000, 0x2BFF), (0x2E80, 0x33FF), (0x4E00, 0x9FFF),
          (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]


def wanted(noto, registers):
    blocks = {c for first, last in BLOCKS for c in range(first, last + 1)}
    return sorted(c for c in noto if c in blocks or c in registers)


def main(target, registers=REGISTERS):
    noto = next(f for f in TTCollection(NOTO).fonts if f["name"].getDebugName(1) == "Noto Sans CJK JP")
    codes = wanted(noto.getBestCmap(), TTFont(registers).getBestCmap())
    options = subset.Options(layout_features=[], hinting=False, desubroutinize=True, notdef_outline=True,
                             name_IDs=["*"], drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(noto)

    outlines, cmap, metrics, glyphs, order = noto.getGlyphSet(), {}, {}, {}, [".notdef"]

    def take(source, name):
        pen = TTGlyphPen(None)
        outlines[source].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
        metrics[name] = (noto["hmtx"][source][0], 0)

    take(".notdef", ".notdef")
    # The unified ideograph before the radical or the compatibility form: it is the one that is typed.
    for code in sorted(noto.getBestCmap(), key=lambda c: (0x2E80 <= c <= 0x2FDF or 0xF900 <= c <= 0xFAFF, c)):
        name = "u%04X" % code
        take(noto.getBestCmap()[code], name)
        cmap[code] = name
        order.append(name)
    for name, glyph in glyphs.items():
        glyph.recalcBounds(None)
        metrics[name] = (metrics[name][0], getattr(glyph, "xMin", 0))

    names, os2, hhea = noto["name"], noto["OS/2"], noto["hhea"]
    made = FontBuilder(noto["head"].unitsPerEm, isTTF=True)
    made.setupGlyphOrder(order)
    made.setupCharacterMap(cmap)
    made.setupGlyf(glyphs)
    made.setupHorizontalMetrics(metrics)
    made.setupHorizontalHeader(ascent=hhea.ascent, descent=hhea.descent)
    made.setupNameTable({
        "copyright": names.getDebugName(0), "familyName": NAME, "styleName": "Regular",
        "uniqueFontIdentifier": NAME + " Regular", "fullName": NAME, "psName": "MadoguchiGothic-Regular",
        "version": "Version 1.000; made of Noto Sans CJK JP " + names.getDebugName(5),
        "licenseDescription": names.getDebugName(13), "licenseInfoURL": names.getDebugName(14)})
    made.setupOS2(sTypoAscender=os2.sTypoAscender, sTypoDescender=os2.sTypoDescender, sTypoLineGap=os2.sTypoLineGap,
                  usWinAscent=os2.usWinAscent, usWinDescent=os2.usWinDescent, fsType=0,
                  ulUnicodeRange1=os2.ulUnicodeRange1, ulUnicodeRange2=os2.ulUnicodeRange2)
    made.setupPost(keepGlyphNames=False)
    made.font["head"].created = made.font["head"].modified = noto["head"].modified
    made.font.recalcTimestamp = False
    made.save(target)
    print(len(codes), "characters")


if __name__ == "__main__":
    main(*sys.argv[1:])
