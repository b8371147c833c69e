import '@chatui/core/dist/index.css';
import Chat, { Bubble } from '@chatui/core';
import { createRoot } from 'react-dom/client';
import { stage } from './stage';

const box = document.getElementById('chat');
box.style.height = '600px';
const root = createRoot(box);

stage((lines, peer, write) =>
  root.render(
    <Chat
      navbar={{ title: peer }}
      messages={lines.map(({ id, who, author, text, at }) => ({
        _id: String(id),
        type: who === 'system' ? 'system' : 'text',
        content: { text },
        position: who === 'self' ? 'right' : 'left',
        user: { name: author },
        ...(at === undefined ? {} : { createdAt: new Date(at).getTime(), hasTime: true }),
      }))}
      renderMessageContent={({ content }) => <Bubble content={content.text} />}
      onSend={(_type, text) => write(text)}
    />,
  ),
);
