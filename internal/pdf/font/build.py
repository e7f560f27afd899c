#!/usr/bin/env python3
"""Builds forms.ttf.gz, the one font of printed forms, from two free fonts.

Usage: build.py DroidSansFallbackFull.ttf NotoSansCJK-Regular.ttc forms.ttf.gz

Droid Sans Fallback (Debian: fonts-droid-fallback) has every ideograph of GBK and
of extension A in little space, but neither Latin letters nor later ideographs.
Those, and the signs of GB 2312, come from Noto Sans CJK SC (Debian: fonts-noto-cjk),
as quadratic curves on Droid's grid. Hints and layout tables are left out. Needs
fontTools (Debian: python3-fonttools).
"""
import gzip
import io
import sys

from fontTools import subset
from fontTools.misc.transform import Scale
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

SIMPLIFIED_CHINESE = 2  # its place in the collection
SIGNS = [(0x20, 0x2FF), (0x370, 0x45F), (0x2000, 0x27BF), (0x3000, 0x33FF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]
IDEOGRAPHS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]
NOT_PRINTED = [(0x1100, 0x11FF), (0xAC00, 0xD7FF), (0x3130, 0x318F), (0x3200, 0x321E), (0x3260, 0x327E)]  # Hangul
FAMILY = "Nuanxin Forms"
MAX_ERROR = 0.3  # of a curve, in units of the grid


def within(code, ranges):
    return any(a <= code <= z for a, z in ranges)


def wanted(code):
    return within(code, SIGNS + IDEOGRAPHS) and not within(code, NOT_PRINTED)


def reduced(path):
    """Droid with the glyphs that are wanted, and nothing but outlines."""
    options = subset.Options(hinting=False, layout_features=[], glyph_names=False, notdef_outline=True, name_IDs=[0, 13, 14])
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "vhea", "vmtx", "gasp", "kern"]
    font = subset.load_font(path, options)
    s = subset.Subsetter(options)
    s.populate(unicodes=[c for c in font.getBestCmap() if wanted(c)])
    s.subset(font)
    return font


def extend(font, other):
    """Adds what the other font has and this one lacks."""
    glyphs, source = font["glyf"], other.getGlyphSet()
    scale = Scale(font["head"].unitsPerEm / other["head"].unitsPerEm)
    cmap, order = font.getBestCmap(), font.getGlyphOrder()
    for code, name in sorted(other.getBestCmap().items()):
        if code in cmap or not wanted(code):
            continue
        pen = TTGlyphPen(None)
        source[name].draw(TransformPen(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True), scale))
        own = "u%05X" % code
        order.append(own)
        glyphs.glyphs[own] = pen.glyph()
        font["hmtx"].metrics[own] = (round(source[name].width * scale[0]), 0)
        cmap[code] = own
    font.setGlyphOrder(order)
    for own in order:
        glyph = glyphs[own]
        glyph.recalcBounds(glyphs)
        advance, _ = font["hmtx"].metrics[own]
        font["hmtx"].metrics[own] = (advance, getattr(glyph, "xMin", 0))
    return cmap


def set_cmap(font, cmap):
    table = newTable("cmap")
    table.tableVersion = 0
    wide, narrow = CmapSubtable.newSubtable(12), CmapSubtable.newSubtable(4)
    wide.platformID, wide.platEncID, wide.language, wide.cmap = 3, 10, 0, cmap
    narrow.platformID, narrow.platEncID, narrow.language = 3, 1, 0
    narrow.cmap = {code: name for code, name in cmap.items() if code < 0xFFFF}
    table.tables = [narrow, wide]
    font["cmap"] = table


def main(droid, noto, out):
    font = reduced(droid)
    set_cmap(font, extend(font, TTFont(noto, fontNumber=SIMPLIFIED_CHINESE)))
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    for record, text in ((1, FAMILY), (2, "Regular"), (4, FAMILY), (6, FAMILY.replace(" ", ""))):
        font["name"].setName(text, record, 3, 1, 0x409)
    font["post"].formatType = 3.0
    plain = io.BytesIO()
    font.save(plain)
    with open(out, "wb") as packed:
        packed.write(gzip.compress(plain.getvalue(), 9, mtime=0))


if __name__ == "__main__":
    main(*sys.argv[1:])
