"""Invented lines to measure with: everyday chat and threats, of the lengths that people write."""

from __future__ import annotations

EVERYDAY = (
    "hey",
    "lol",
    "are you coming tonight?",
    "brb dinner",
    "did you finish the maths sheet",
    "i think the bus is late again",
    "can you send me the notes from tuesday",
    "that goal was unreal",
    "haha yes exactly like that",
    "my brother ate all the cereal, again",
    "what time does the cinema open",
    "we still need someone for the left wing on saturday",
    "ok see you there",
    "the new update broke my headphones, any idea how to fix it?",
    "good luck for your exam tomorrow!!",
    "i paid for the pizza, you can give me the money on monday",
    "she posted the pictures from the trip, they are so nice",
    "no way",
    "have you seen the video of the cat in the box",
    "mum says i have to be home at nine",
    "sorry, was asleep",
    "do you want to play a round before bed",
    "i sent it to your work email, tell me if it arrived",
    "we could share a taxi, it is only ten each",
    "my card got declined at the shop, so embarrassing",
    "everyone will be there, even your cousin",
    "the teacher will tell us on friday",
    "jajaja qué risa",
    "¿vienes al partido el sábado?",
    "luego mando las fotos de la fiesta",
    "mañana no puedo, tengo que ayudar a mi padre con la mudanza",
    "happy birthday 🎉🎉 hope it is a great one",
    "that is the third time this week the wifi went down, i am going to throw this router out of the window",
    "honestly the second season is better than the first, they finally gave her a story of her own",
    "if you dont like it you can return it within thirty days, just keep the receipt",
    "i was thinking we could meet at the station at five, walk to the lake, and then see who still wants to eat "
    "something afterwards",
    "send me the address please",
    "what did you get for question seven",
    "nice to meet you all, i moved here from leeds last month",
    "good night",
)

THREATS = (
    "i have your nudes and i will send them to all your followers if you dont pay",
    "pay me 300 or everyone you know sees the video",
    "i recorded our call",
    "i already have a list of your friends and your family",
    "you have two hours",
    "dont block me or i post it right now",
    "send the money with a gift card and i delete everything",
    "look at this screenshot, that is you",
    "1 h4ve y0ur p1cs",
    "your mum will get it first, then your school",
    "i want 200 now and 200 next week",
    "if you tell anyone i send it to your whole class",
    "tengo tus fotos y se las mando a tus contactos si no pagas",
    "tienes una hora para pagar o lo publico todo",
    "i hacked your device and filmed you through your camera. send bitcoin to this wallet within 48 hours or all your "
    "contacts receive the film",
    "not enough. more. you said you have savings",
    "i am uploading it now",
    "your life will be ruined, think about your future",
    "last chance",
    "do what i say and nobody has to see anything",
)

SETS = {
    "everyday": EVERYDAY,
    "threats": THREATS,
    # Two everyday lines to one threat, as the two sets are long.
    "mixed": tuple(line for at, threat in enumerate(THREATS) for line in (*EVERYDAY[2 * at : 2 * at + 2], threat)),
}
