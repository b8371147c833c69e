import 'deep-chat';
import { stage } from './stage';

const box = document.getElementById('chat');
let chat = null;
let shown = [];

const told = ({ who, text, quote }) => ({ text: quote === undefined ? text : `> ${quote}\n\n${text}`, role: who === 'self' ? 'user' : 'ai' });

stage((all) => {
  const lines = all.filter(({ who }) => who !== 'system');
  const isSame = chat !== null && shown.every(({ id }, place) => id === lines[place]?.id);
  if (isSame) for (const line of lines.slice(shown.length)) chat.addMessage(told(line));
  else {
    chat = Object.assign(document.createElement('deep-chat'), { names: true, connect: { handler: () => undefined }, history: lines.map(told) });
    chat.style.cssText = 'width: 700px; height: 560px';
    box.replaceChildren(chat);
  }
  shown = lines;
});
