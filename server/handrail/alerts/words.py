"""The fixed words of alerts, by language. Nothing is ever filled in but a number of days."""

from __future__ import annotations

from collections.abc import Mapping

from handrail.alerts.notifier import Alert

FALLBACK = "en"

_WORDS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "en": {
        "help": (
            "Handrail: I'd like help",
            "Someone in your family pressed “I'd like help” and chose to let you know. Nothing else was sent with it. "
            "Find a quiet moment soon, listen first, and put no blame on them. If there is danger now, call the "
            "emergency number.",
        ),
        "unprotected": (
            "Handrail: no sign of a device for {days} days",
            "A device in your family has not been heard from for {days} days, so nobody can say whether it is "
            "protected. It may simply not have been used. The family page shows which one it is.",
        ),
        "test": ("Handrail: a test", "This is a test. Alerts from your family page arrive here."),
    },
    "es": {
        "help": (
            "Handrail: quiero ayuda",
            "Alguien de tu familia ha pulsado «Quiero ayuda» y ha decidido que lo sepas. No se ha enviado nada más. "
            "Busca pronto un momento tranquilo, escucha primero y no le eches la culpa. Si hay peligro ahora mismo, "
            "llama al número de emergencias.",
        ),
        "unprotected": (
            "Handrail: {days} días sin noticias de un dispositivo",
            "Hace {days} días que no sabemos nada de un dispositivo de tu familia, así que nadie puede decir si está "
            "protegido. Quizá simplemente no se ha usado. En la página de la familia puedes ver cuál es.",
        ),
        "test": ("Handrail: prueba", "Esto es una prueba. Las alertas de la página de tu familia llegan aquí."),
    },
    "fr": {
        "help": (
            "Handrail : j'aimerais de l'aide",
            "Quelqu'un de ta famille a appuyé sur « J'aimerais de l'aide » et a choisi de te prévenir. Rien "
            "d'autre n'a été envoyé. Trouve vite un moment calme, écoute d'abord, sans aucun reproche. En cas de "
            "danger immédiat, appelle le numéro d'urgence.",
        ),
        "unprotected": (
            "Handrail : aucun signe d'un appareil depuis {days} jours",
            "Un appareil de ta famille n'a plus donné signe de vie depuis {days} jours : personne ne peut dire s'il "
            "est protégé. Peut-être n'a-t-il simplement pas été utilisé. La page de la famille indique lequel.",
        ),
        "test": ("Handrail : test", "Ceci est un test. Les notifications de la page de ta famille arrivent ici."),
    },
    "pt": {
        "help": (
            "Handrail: quero ajuda",
            "Alguém da sua família tocou em “Quero ajuda” e escolheu avisar você. Nada mais foi enviado. Procure logo "
            "um momento tranquilo, ouça primeiro e não ponha a culpa em ninguém. Se houver perigo agora, ligue para o "
            "número de emergência.",
        ),
        "unprotected": (
            "Handrail: {days} dias sem sinal de um dispositivo",
            "Um dispositivo da sua família não dá sinal há {days} dias, então ninguém sabe dizer se está protegido. "
            "Talvez só não tenha sido usado. A página da família mostra qual é.",
        ),
        "test": ("Handrail: teste", "Isto é um teste. Os alertas da página da sua família chegam aqui."),
    },
    "de": {
        "help": (
            "Handrail: Ich hätte gern Hilfe",
            "Jemand aus deiner Familie hat auf „Ich hätte gern Hilfe“ gedrückt und möchte, dass du es weißt. Mehr "
            "wurde nicht gesendet. Such bald einen ruhigen Moment, hör erst zu und mach keine "
            "Vorwürfe. Bei akuter Gefahr ruf den Notruf.",
        ),
        "unprotected": (
            "Handrail: seit {days} Tagen nichts von einem Gerät gehört",
            "Ein Gerät deiner Familie hat sich seit {days} Tagen nicht gemeldet; ob es geschützt ist, kann daher "
            "niemand sagen. Vielleicht wurde es einfach nicht benutzt. Welches es ist, steht auf der Familienseite.",
        ),
        "test": ("Handrail: Test", "Dies ist ein Test. Hier kommen die Benachrichtigungen deiner Familienseite an."),
    },
    "fil": {
        "help": (
            "Handrail: gusto ko ng tulong",
            "May pumindot ng “Gusto ko ng tulong” sa pamilya mo at pinili niyang ipaalam ito sa iyo. Wala nang ibang "
            "ipinadala. Humanap agad ng tahimik na sandali, makinig muna, at huwag manisi. Kung may panganib ngayon, "
            "tumawag sa numerong pang-emergency.",
        ),
        "unprotected": (
            "Handrail: {days} araw nang walang balita sa isang device",
            "{days} araw nang walang balita mula sa isang device ng pamilya mo, kaya walang makapagsasabi kung "
            "protektado ito. Baka hindi lang nagamit. Makikita sa pahina ng pamilya kung alin ito.",
        ),
        "test": ("Handrail: pagsubok", "Pagsubok lang ito. Dito darating ang mga abiso mula sa pahina ng pamilya mo."),
    },
}
LANGUAGES = tuple(_WORDS)


def help_asked(language: str) -> Alert:
    """A teen pressed that they would like help, and chose who is to know."""
    return _alert(language, "help")


def unprotected(language: str, days: int) -> Alert:
    """A device was not heard from for so many days."""
    return _alert(language, "unprotected", days)


def trial(language: str) -> Alert:
    """A guardian tries out an address."""
    return _alert(language, "test")


def _alert(language: str, kind: str, days: int = 0) -> Alert:
    title, body = _WORDS[language if language in _WORDS else FALLBACK][kind]
    return Alert(title.format(days=days), body.format(days=days))
