"""Sentences in ten languages with made-up identifiers in them: what redaction has to take out."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from faker import Faker

SEED = 20_260_101
_CARRIERS = {
    "en_US": ["send it to {}", "this is mine: {}", "{} and do it today", "write to {} or i post it", "{}"],
    "es_ES": ["mándalo a {}", "esto es mío: {}", "{} y hazlo hoy", "escribe a {} o lo publico", "{}"],
    "fr_FR": ["envoie à {}", "c'est le mien : {}", "{} et fais vite", "écris à {} ou je publie", "{}"],
    "pt_BR": ["manda para {}", "esse é o meu: {}", "{} e faz hoje", "escreve para {} ou eu posto", "{}"],
    "de_DE": ["schick es an {}", "das ist meins: {}", "{} und mach es heute", "schreib an {} oder es geht raus", "{}"],
    "it_IT": ["mandalo a {}", "questo è il mio: {}", "{} e fallo oggi", "scrivi a {} o pubblico tutto", "{}"],
    "fil_PH": ["ipadala mo sa {}", "ito ang akin: {}", "{} at gawin mo ngayon", "sumulat ka sa {} o ipopost ko", "{}"],
    "hi_IN": ["{} पर भेज दो", "यह मेरा है: {}", "{} और आज ही करो", "{} पर लिखो वरना डाल दूँगा", "{}"],
    "id_ID": ["kirim ke {}", "ini punyaku: {}", "{} dan lakukan hari ini", "tulis ke {} atau aku sebar", "{}"],
    "ar_SA": ["أرسله إلى {}", "هذا لي: {}", "{} وافعلها اليوم", "اكتب إلى {} وإلا نشرت", "{}"],
}
LOCALES = tuple(_CARRIERS)
KINDS = ("phone", "mail", "handle", "link", "amount", "wallet", "code")
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_PLAIN = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
_MONEY = {
    "en_US": ["${}", "{} dollars", "{} bucks", "USD {}", "${}k"],
    "es_ES": ["{} €", "{} euros", "{} pesos", "$ {}", "{}€"],
    "fr_FR": ["{} €", "{} euros", "{}€", "EUR {}", "{} francs"],
    "pt_BR": ["R$ {}", "{} reais", "R${}", "{} euros", "BRL {}"],
    "de_DE": ["{} €", "{} Euro", "{}€", "EUR {}", "{} Franken"],
    "it_IT": ["{} €", "{} euro", "{}€", "EUR {}", "€ {}"],
    "fil_PH": ["₱{}", "{} pesos", "PHP {}", "{} piso", "P{}"],
    "hi_IN": ["₹{}", "{} रुपये", "Rs. {}", "{} rupees", "INR {}"],
    "id_ID": ["Rp {}", "{} rupiah", "Rp{}", "{} juta", "IDR {}"],
    "ar_SA": ["{} ريال", "{} دولار", "SAR {}", "{} ر.س", "${}"],
}
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True, slots=True)
class Planted:
    """A text, and the identifier that stands in it."""

    locale: str
    kind: str
    value: str
    text: str

    def survives_in(self, redacted: str) -> bool:
        """Whether a part of the identifier that could tell on somebody is still there.

        Of phone numbers and amounts, any digit; of everything else, three digits in a row or any run of four letters
        or digits that the sentence around it does not hold itself.
        """
        if self.kind in ("phone", "amount"):
            return any(char.isdigit() for char in redacted)
        around = self.text.replace(self.value, " ")
        if any(len(run) >= 3 for run in _runs(redacted, str.isdigit)):
            return True
        pieces = {piece for run in _runs(self.value, str.isalnum) for piece in _fours(run)}
        return any(piece in redacted and piece not in around and piece not in _OURS for piece in pieces)


_OURS = "[link][mail][wallet][code][phone][amount][handle][number][name]"


def planted(each: int) -> Iterator[Planted]:
    """So many texts of each kind in each of the ten locales, the same ones every time."""
    for locale in LOCALES:
        fake, choose = Faker(locale), random.Random(f"{SEED} {locale}")
        fake.seed_instance(SEED)
        for kind in KINDS:
            make = _MAKERS[kind]
            for _ in range(each):
                value, written = make(fake, choose, locale)
                yield Planted(locale, kind, value, choose.choice(_CARRIERS[locale]).format(written))


def _phone(fake: Faker, choose: random.Random, locale: str) -> tuple[str, str]:
    # Faker knows no numbers of the Philippines.
    forms = ("+63 9## ### ####", "09##-###-####", "09#########", "(02) 8### ####", "+639#########")
    number = fake.numerify(choose.choice(forms)) if locale == "fil_PH" else fake.phone_number()
    if locale == "ar_SA" and choose.random() < 0.3:
        number = number.translate(_ARABIC_DIGITS)
    return number, number


def _mail(fake: Faker, choose: random.Random, locale: str) -> tuple[str, str]:
    mail = choose.choice([fake.email, fake.free_email, fake.company_email, fake.ascii_email])()
    if choose.random() >= 0.15:
        return mail, mail
    name, _, host = mail.partition("@")
    return name, f"{name} (at) {host.replace('.', ' (dot) ')}"


def _handle(fake: Faker, choose: random.Random, locale: str) -> tuple[str, str]:
    name = choose.choice([fake.user_name(), f"{fake.user_name()}_{choose.randrange(10, 99)}"])
    forms = ("@{}", "insta: {}", "snap: {}", "telegram: @{}", "discord: {}#1234", "{}_x")
    return name, choose.choice(forms).format(name)


def _link(fake: Faker, choose: random.Random, locale: str) -> tuple[str, str]:
    name = fake.user_name()
    forms = (
        fake.url(),
        fake.uri(),
        f"t.me/{name}",
        f"www.{fake.domain_name()}/{name}",
        f"https://wa.me/{name}",
        f"bit.ly/{name}",
    )
    link = choose.choice([*forms, forms[0].replace("http", "hxxp")])
    return link, link


def _amount(fake: Faker, choose: random.Random, locale: str) -> tuple[str, str]:
    number = choose.choice(
        [choose.randrange(100, 1000), choose.randrange(1000, 20_000), choose.randrange(1000, 5_000_000)]
    )
    written = choose.choice(
        [str(number), f"{number:,}", f"{number:,}".replace(",", "."), f"{number:,}.50", f"{number:,}".replace(",", " ")]
    )
    if locale == "ar_SA" and choose.random() < 0.3:
        written = written.translate(_ARABIC_DIGITS)
    amount = choose.choice([choose.choice(_MONEY[locale]).format(written), fake.pricetag()])
    return amount, amount


def _wallet(fake: Faker, choose: random.Random, locale: str) -> tuple[str, str]:
    def some(letters: str, count: int) -> str:
        return "".join(choose.choices(letters, k=count))

    wallet = choose.choice(
        [
            choose.choice("13") + some(_BASE58, choose.randrange(26, 34)),
            "bc1q" + some(_BECH32, choose.choice([38, 58])),
            "0x" + some("0123456789abcdefABCDEF", 40),
            "T" + some(_BASE58, 33),
            "4" + some(_BASE58, 94),
            "ltc1q" + some(_BECH32, 38),
            some(_BASE58, 44),
        ]
    )
    return wallet, wallet


def _code(fake: Faker, choose: random.Random, locale: str) -> tuple[str, str]:
    def groups(size: int, count: int, letters: str, between: str) -> str:
        return between.join("".join(choose.choices(letters, k=size)) for _ in range(count))

    code = choose.choice(
        [
            groups(4, 3, _PLAIN, "-"),
            groups(4, 4, _PLAIN, "-"),
            groups(5, 3, _PLAIN, "-"),
            groups(5, 5, _PLAIN, " "),
            groups(4, 4, _PLAIN, " "),
            groups(16, 1, _PLAIN, ""),
            groups(4, 4, "0123456789", " "),
            groups(4, 4, "0123456789", "-"),
            fake.credit_card_number(),
        ]
    )
    return code, code


# What is to be gone, and how it is written in the text.
_MAKERS: dict[str, Callable[[Faker, random.Random, str], tuple[str, str]]] = {
    "phone": _phone,
    "mail": _mail,
    "handle": _handle,
    "link": _link,
    "amount": _amount,
    "wallet": _wallet,
    "code": _code,
}


def _runs(text: str, belongs: Callable[[str], bool]) -> list[str]:
    return "".join(char if belongs(char) else " " for char in text).split()


def _fours(run: str) -> Iterator[str]:
    return (run[at : at + 4] for at in range(len(run) - 3))
