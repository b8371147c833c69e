/*
 * What the pages of all kits have in common: two chats, one of them open, and how a test makes somebody write. `LINES`
 * stands before this script; the words are those of the fixture pages.
 */

const PEERS = { mika: 'Mika', noor: 'Noor' };

/** `draw(lines, peer, write)`: has the kit show these lines, oldest first; `write(text)` is what its own composer calls. */
export function stage(draw) {
  const said = structuredClone(globalThis.LINES);
  let open = 'mika';
  let count = 1000;

  const show = () => draw([...said[open]], PEERS[open], (text) => globalThis.chat.say('self', text));

  globalThis.chat = {
    say(who, text) {
      said[open].push({ id: ++count, who, author: who === 'self' ? 'Sam' : PEERS[open], text, at: new Date().toISOString() });
      show();
    },
    /** Opens the other chat, under an address that differs in the query alone. */
    open(chat) {
      open = chat;
      history.pushState(null, '', `?with=${chat}`);
      show();
    },
  };
  history.replaceState(null, '', '?with=mika');
  show();
}

export const clock = (at) => (at === undefined ? '' : at.slice(11, 16));

/** The line that a reply repeats, as far as it is among the lines. */
export const repliedTo = (line, lines) => lines.find(({ text }) => text === line.quote);
