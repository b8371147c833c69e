"""The forms of identifiers that no library finds: wallets, card codes, amounts, handles, and numbers in general.

Too much is better than too little: what is taken out for nothing costs a maintainer a guess, what is left may tell on
a person. Each pattern is linear in the length of a text.
"""

from __future__ import annotations

import regex

_I = regex.IGNORECASE
# White space inside a line.
_S = r"[^\S\n]"


def _compiled(pattern: str, flags: int = _I) -> regex.Pattern[str]:
    return regex.compile(pattern, flags)


_AT = rf"(?:@|{_S}at{_S}|{_S}arroba{_S}|{_S}?[(\[{{]{_S}?(?:at|arroba|@){_S}?[)\]}}]{_S}?)"
_DOT = rf"(?:\.|{_S}(?:dot|punto|ponto|point|punkt){_S}|{_S}?[(\[{{]{_S}?(?:dot|punto|ponto|point|\.){_S}?[)\]}}]{_S}?)"
MAIL = (
    _compiled(r"[^\s@<>()\[\],;:]{1,64}+@[^\s@<>()\[\],;:]+\.\w{2,}"),
    # Written out, to get past filters.
    _compiled(rf"[\w.+-]{{2,64}}+{_AT}[\w-]{{1,64}}{_DOT}[a-z]{{2,10}}(?:{_DOT}[a-z]{{2,3}}\b)?"),
)
LINK = (
    _compiled(r"\b(?:h[tx]{2}ps?|ftp|tg|whatsapp|bitcoin|ethereum|upi)\s?:\s?/{0,2}[^\s\[\]]+"),
    _compiled(r"\bwww\.[^\s\[\]]+"),
    _compiled(rf"\b[\w-]{{1,63}}{_S}?[\[(]\.[\])]{_S}?\w{{2,20}}(?:/[^\s\[\]]*)?"),
    # A host with a path, whatever it ends in.
    _compiled(r"\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/[^\s\[\]]+"),
)
WALLET = (
    _compiled(r"\b0x[0-9a-f]{16,}\b"),
    _compiled(r"\b(?:bc1|tb1|ltc1|addr1|bnb1|cosmos1|bitcoincash:)[0-9a-z]{8,}\b"),
    # Base58, hexadecimal, keys: no word of a language mixes letters and digits for so long.
    _compiled(r"\b(?=[a-z]*\d)(?=\d*[a-z])[0-9a-z]{24,}\b|\b[0-9a-z]{28,}\b"),
    _compiled(r"\b[\w-]{2,63}\.(?:eth|sol|btc|crypto)\b"),
)
_GROUP = "[0-9A-Z]{4,6}"
_MIXED = r"[A-Z]*+(?:\d[0-9A-Z]*[A-Z]|(?<=[A-Z])\d)[0-9A-Z]*"
CODE = (
    _compiled(rf"\b{_GROUP}(?:-{_GROUP}){{2,5}}\b", 0),
    _compiled(r"\b(?=(?:[0-9a-z]{4,6}-)*[a-z]*\d)[0-9a-z]{4,6}(?:-[0-9a-z]{4,6}){2,5}\b"),
    # Four and four with blanks between them, if one of them mixes letters and digits: shouted words do not.
    _compiled(rf"\b(?=(?:[0-9A-Z]{{4,6}}{_S})*?{_MIXED}\b){_GROUP}(?:{_S}{_GROUP}){{2,5}}\b", 0),
    _compiled(rf"(?<!\d)\d{{4}}(?:{_S}?-?{_S}?\d{{4}}){{3}}(?!\d)"),
    _compiled(r"\b(?=[A-Z]*\d[A-Z]*\d)(?=\d*[A-Z])[0-9A-Z]{8,23}\b", 0),
    _compiled(r"\b(?=[A-Z]*\d)(?=\d*[A-Z])[0-9A-Z]{12,23}\b|\b[A-Z]{16,23}\b", 0),
)

_NUMBER = rf"\d+(?:(?:[.,'’٬٫]|{_S}(?=\d{{3}}(?!\d)))\d+)*"
_SIGN = r"(?:[A-Z]{1,3})?\p{Sc}|R\$|S/\.?|Rs\.?|Rp\.?|kr\.?|Fr\.?|ر\.س\.?|د\.إ|ج\.م\.?"
_ISO = (
    "USD|EUR|GBP|BRL|MXN|ARS|COP|CLP|PEN|INR|IDR|PHP|SAR|AED|EGP|QAR|KWD|MAD|CHF|CAD|AUD|NZD|SGD|MYR|NGN|GHS|KES|"
    "ZAR|JPY|CNY|RMB|KRW|TRY|RUB|PKR|BDT|VND|THB|USDT|USDC|BTC|ETH|LTC|XMR|SOL|TRX"
)
_WORD = (
    "dollars?|bucks?|quid|grand|cents?|euros?|pounds?|pesos?|piso|reais|real|reals|rupees?|rupiah|rupaye|rupiya|"
    "riyals?|rials?|dirhams?|dinars?|naira|cedis?|francs?|franken|franchi|d[oó]lar(?:es)?|dollari|livres?|libras?|"
    "sterlin[ae]|bitcoins?|satoshis?|tether|juta|ribu|rb|jt|lakhs?|crores?|hazaa?r|mil|millones|milh[õo]es|mille|"
    "mila|tausend|libo|rupees|रुपये|रुपए|रुपया|रु|हज़ार|हजार|लाख|डॉलर|यूरो|ريال|ريالات|درهم|دينار|دولار|دولارات|"
    "جنيه|يورو|الف|ألف|piasters?|soles|kronor|kroner|yen|yuan"
)
_TIMES = r"(?:k|K|m|mil|thousand|million|lakh|crore|ribu|juta|rb|jt|hazaa?r|mille|mila|tausend|libo|ألف|الف|हज़ार|हजार)"
_MANY = rf"(?:{_S}?{_TIMES}\b)?"
SURE_AMOUNT = (
    _compiled(rf"(?:(?<![\w])(?:{_SIGN})|\b(?:{_ISO})\b){_S}{{0,2}}[-+]?{_NUMBER}{_MANY}(?:{_S}?(?:{_ISO})\b)?"),
    _compiled(rf"{_NUMBER}{_S}{{0,2}}(?:{_SIGN})(?=\P{{L}}|$)"),
    _compiled(rf"{_NUMBER}{_MANY}{_S}{{0,2}}(?:{_ISO})\b"),
)
AMOUNT = (
    _compiled(rf"{_NUMBER}{_MANY}(?:{_S}|de{_S}){{0,3}}(?:{_WORD})(?!\w)"),
    _compiled(rf"(?<!\w)(?:{_WORD}){_S}{{1,2}}{_NUMBER}{_MANY}"),
    _compiled(rf"{_NUMBER}[kK]\b"),
)

# Seven digits and more, however they are set apart.
PHONE = _compiled(rf"(?:\+{_S}?)?\(?\d(?:[ \t().\-‐‑–—−/·,]{{0,3}}\d){{6,}}(?:{_S}?(?:x|ext\.?|#){_S}?\d{{1,6}})?")

_NETWORK = (
    "insta(?:gram)?|ig|snap(?:chat)?|sc|tele(?:gram)?|tg|kik|discord|disc|tik ?tok|tt|twitter|facebook|fb|wire|"
    "session|line|viber|wechat|skype|signal|whats ?app|wa|zangi|teleguard|threema|reddit|youtube|twitch|steam|"
    "psn|xbox|roblox|cash ?app|venmo|paypal|zelle|gcash|upi|bizum|pix|user(?:name)?|nick(?:name)?|handle|account|"
    "usuario|cuenta|usu[aá]rio|conta|compte|pseudo|benutzer(?:name)?|konto|utente|akun|حساب(?:ي)?|यूज़रनेम"
)
HANDLE = (
    _compiled(rf"(?<!\w)[@＠]{_S}?\w[\w.\-]*"),
    _compiled(r"(?<!\w)u/[\w-]{2,30}"),
    _compiled(rf"(?<!\w)(?:{_NETWORK})(?P<sep>{_S}?[:=]{_S}?|{_S}(?:is|id|name){_S}?[:=]{_S}?)[\w.\-]{{2,40}}"),
    _compiled(r"\$[a-z][\w-]{2,30}"),
    _compiled(r"\b[\w.]{2,32}#\d{3,6}\b"),
    _compiled(r"(?<![\w.\-])(?=[\w.\-]*_)(?=[\w.\-]*[^\W_])[\w.\-]{3,}"),
    _compiled(r"(?<![\w.\-])(?:[^\W\d_]+[.\-])*[^\W\d_]{2,}\d{2,}[\w.\-]*\b"),
    _compiled(r"\b(?=\w*\d\w*\d)(?=\w*[^\W\d_])\w{7,}\b"),
    _compiled(r"\b[^\W\d_]{2,}(?:\.[^\W\d_]{2,})+\b(?!\.)"),
    _compiled(r"\b[^\W\d_]+[.\-]?\d{3,}\b"),
)
NUMBER = _compiled(rf"\d(?:(?:[.,'’٬٫:/\-]|{_S})?\d){{2,}}")
