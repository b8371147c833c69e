"""Short forms of chats, with the one word each stands for."""

from __future__ import annotations

# Short forms that stand for one word only, though their consonants fit several: read as that word even where rules know
# the short form.
SHORT_FORMS = {
    "mny": "money", "mony": "money", "nw": "now", "vdeo": "video", "snd": "send", "hv": "have", "hve": "have",
    "yr": "your", "wll": "will", "frnds": "friends", "frnd": "friend", "evry": "every", "evryne": "everyone",
    "evryn": "everyone", "fmly": "family", "dlt": "delete", "dlte": "delete", "scrt": "secret", "schl": "school",
    "prnts": "parents", "pht": "photo", "phts": "photos", "vdo": "video", "vdos": "videos", "shw": "show",
    "shre": "share", "wrk": "work", "gft": "gift", "mssg": "message", "whtspp": "whatsapp", "snpcht": "snapchat",
}  # fmt: skip
# Short forms that are other things as well.
PERHAPS_SHORT_FORMS = {
    "pst": "post", "vds": "videos", "pcs": "pics", "nds": "nudes", "ndes": "nudes", "plc": "police", "crd": "card",
    "cll": "call", "cde": "code", "wnt": "want", "hvng": "having", "tll": "tell", "shr": "share", "snt": "sent",
    "csh": "cash", "dnt": "dont", "wth": "with", "frm": "from", "ths": "this", "tht": "that", "thm": "them",
    "thr": "their", "gv": "give", "knw": "know", "fnd": "find", "chnc": "chance", "sv": "save", "pctr": "picture",
    "gng": "going",
}  # fmt: skip
