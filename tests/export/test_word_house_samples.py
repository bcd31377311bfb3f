"""What the letters of an office's styles look like, along the chain of what each is based on."""

from lxml import etree

from briefer.domain.house_template import StyleSample
from briefer.export.word.house.samples import samples_of
from briefer.export.word.house.styles import HouseStyles

STYLES = b"""<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/>
  <w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Office Title"/><w:basedOn w:val="N"/>
  <w:rPr><w:b/><w:color w:val="7a3b1d"/><w:sz w:val="36"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Office Subtitle"/><w:basedOn w:val="T"/>
  <w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Calibri"/><w:b w:val="0"/><w:i/><w:color w:val="auto"/></w:rPr>
  </w:style>
<w:style w:type="character" w:styleId="C"><w:name w:val="Strong"/></w:style>
</w:styles>"""


def test_a_sample_follows_the_chain_and_leaves_open_what_the_theme_decides() -> None:
    samples = samples_of(HouseStyles(etree.fromstring(STYLES)))

    assert samples == {
        "Normal": StyleSample("Georgia", 12.0),
        "Office Title": StyleSample("Georgia", 18.0, bold=True, colour="#7A3B1D"),
        "Office Subtitle": StyleSample(None, 18.0, bold=False, italic=True, colour=None),
    }
