"""Characters outside ASCII that look like Latin letters or digits.

Written by ``python -m handrail.workbench.folding_tables``; do not edit.

From Unicode's confusables data (UTS #39), carried by confusable-homoglyphs 3.3.1 (MIT). Copyright Unicode, Inc.;
used under the Unicode License V3, https://www.unicode.org/license.txt. Shapes of fancy text stand apart.
"""

from __future__ import annotations

_LOOKALIKES = """
0 ᦞᩅ𐒆🄍
1 கၥᦱ
10 ⏨➉
2 ƧϨஉᒿᬍꙄꛯꝚꧏ
3 ƷȜЗӠᬑⳌꝪꞫꨁ𑣊𖼻𝈆
4 சජᏎ𑢯
5 Ƽද𑢻
6 бᏮⳒꨣ𑣕
7 எ𐓒𑣆𝈒
8 ȢȣɅஅᬨ𐌚
9 ⳊꝮꝰ𑢬𑣌𑣖
a ΑαАаᎪᗅẚ⍺ꓮꭺ𐊠𖽀𝚨𝛂𝛢𝛼𝜜𝜶𝝖𝝰𝞐𝞪
aa Ꜳꜳ
ae ÆæӔӕ
ao Ꜵꜵ
ar 🜇
au Ꜷꜷ
av ꜸꜹꜺꜻ
ay Ꜽꜽ
b ΒБВЬвьѢѣҌҍᏏᏴᏼᑲᖯᗷꓐꞴꮟ𐊂𐊡𐌁𝚩𝛣𝜝𝝗𝞑
bi ы
bl Ы
c ¢©ɛεϲϵϹЄСсєҪҫԑᏟ€⋴ⲈⲉⲤⲥꓚꮛꮯ𐊢𐌂𐐕𐐩𐐽𐔜𑣎𑣲𝛆𝛜𝜀𝜖𝜺𝝐𝝴𝞊𝞮𝟄🝌
d ÐԁᎠᏧᑯᗞᗪꓒꓓꭰ
dz ʣʥ
e ΕЕеҽᎬ℮⋿ⴹꓰꬲꭼ𐊆𑢦𑢮𝚬𝛦𝜠𝝚𝞔
f Ϝքᖴẝꓝꬵ𐊇𐊥𐔥𑢢𑣂𝈓𝟊
g ƍԌԍցᏀᏳᏻꓖꮐ
h ΗНнћҢһհᎻᏂᏲᕼᵸⲎꓧꚕꜧꮋ𐋏𝚮𝛨𝜢𝝜𝞖
i ƖɩͺΙιІіӏᎥᵻᵼι⍳ꙇꭵ𑣃𝚰𝛊𝛪𝜄𝜤𝜾𝝞𝝸𝞘𝞲
j ͿϳЈјյᎫᒍꓙꭻ
k ĸΚκϰКкҚҞᏦᛕ₭Ⲕⲕꓗꮶ𐔘𝚱𝛋𝛞𝛫𝜅𝜘𝜥𝜿𝝒𝝟𝝹𝞌𝞙𝞳𝟆
l ǀӀᏞᒪᛁᣳ∣⏽ⲒⳐⳑⵏꓡꓲꮮ￨𐊊𐌉𐌠𐐛𐑃𐔦𑢣𑢲𖼖𖼨𝈪
ll ǁ∥
lo Ю
ls ʪ
lt ₶
lz ʫ
m ʍΜϺМмᎷᗰᛖⲘꓟꭑꮇ𐊰𐌑𑜀𝚳𝛭𝜧𝝡𝞛
mb 🝫
n ΝηոռⲚꓠ𐔓𝚴𝛈𝛮𝜂𝜨𝜼𝝢𝝶𝞜𝞰
o ƟɵΘΟθοσϑϴОоѲѳӨөՕօଠഠဝჿዐᎾᏫᴑ⊖⊝⍥⍬Ⲟⲟⴱⵁⵔ〇ꓳꬽꬾꮎꮻ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑢵𑣈𑣗
o 𝈚𝚯𝚶𝚹𝛉𝛐𝛔𝛝𝛩𝛰𝛳𝜃𝜊𝜎𝜗𝜣𝜪𝜭𝜽𝝄𝝈𝝑𝝝𝝤𝝧𝝷𝝾𝞂𝞋𝞗𝞞𝞡𝞱𝞸𝞼𝟅🜔
oe Œœɶ
oo ∞ꚘꚙꝎꝏ
p ΡρϱРрᏢᑭᣖᴩ℗⍴Ⲣⲣꓑꮲ𐊕𝚸𝛒𝛠𝛲𝜌𝜚𝜬𝝆𝝔𝝦𝞀𝞎𝞠𝞺𝟈
q ԛգզᶐⵕ
qe 🜀
r ®гғᎡᏒᖇᣴᴦⲅꓣꭇꭈꭱꮁꮢ𐒴𖼵𝈖
s ƽЅѕՏᏕᏚᣛᣵꓢꮪ𐊖𐐠𐑈𑣁𖼺
ss βϐᏰꞵ𝛃𝛽𝜷𝝱𝞫
t ΤτТтᎢᎿ⊤⟙Ⲧꓔꭲ𐊗𐊱𐌕𑢼𖼊𝚻𝛕𝛵𝜏𝜯𝝉𝝩𝞃𝞣𝞽🝨
t3 Ꜩ
tc ʨ
tf ꝷ
ts ʦ
u υՍսሀᑌ∪⋃ꓴꞟ𐓎𐓶𑢸𑣘𖽂𝛖𝜐𝝊𝞄𝞾
ue ᵫ
uo ꭣ
v νѴѵᏙᐯ∨⋁ⴸꓦꛟꮩ𐔝𑜆𑢠𑣀𖼈𝈍𝛎𝜈𝝂𝝼𝞶
vb 🝬
w ɯѡԜԝաᎳᏔꓪꮃ𑜊𑜎𑜏𑣯
x ×ΧХхᕁᕽ᙭ᚷ╳⤫⤬⨯ⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𑣬𝚾𝛸𝜲𝝬𝞦
y ¥ɣΥγϒУуҮүҰұყᎩᎽℽⲨꓬ𐊲𑢤𑣜𖽃𝚼𝛄𝛶𝛾𝜰𝜸𝝪𝝲𝞤𝞬
z ΖᏃᙆꓜꮓ𐋵𑢩𑣄𝚭𝛧𝜡𝝛𝞕
"""
_STYLED = """
a ɐΔΛαλД₳
b ßβϐвъь฿
bi ы
c ¢©ɔς₵
d đδ∂
e ƐǝɛΣεЄзэє€
f ƒɟϝ₣
g ƃ₲
h ɥн
i ι
j ɾ
k ʞκк
l £łℓ
m ɯм₥
n ηπИПийп₦
o θσφ
p ρ₱
r ®ɹГЯгя
s ƨѕ₴∫
t ʇτт†₮
u μυЦц
v ʌν
w ʍψωШшщ₩
x χж
y ¥ʎγч
"""


def _table(rows: str) -> dict[str, str]:
    return {char: plain for plain, chars in map(str.split, rows.strip().splitlines()) for char in chars}


# Each character as sent, case kept, with the letters it looks like; then those that resemble them, too.
LOOKALIKES = _table(_LOOKALIKES)
RESEMBLING = LOOKALIKES | _table(_STYLED)
