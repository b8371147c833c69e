import { ChatFeed } from 'react-bell-chat';
import { createRoot } from 'react-dom/client';
import { stage } from './stage';

const root = createRoot(document.getElementById('chat'));

stage((lines, peer, write) =>
  root.render(
    <>
      <h2>{peer}</h2>
      <ChatFeed
        key={peer}
        yourAuthorId={0}
        authors={[{ id: 0, name: 'Sam' }, { id: 1, name: peer }]}
        messages={lines
          .filter(({ who }) => who !== 'system')
          .map(({ id, who, text, at }) => ({ id, authorId: who === 'self' ? 0 : 1, message: text, createdOn: new Date(at) }))}
        maxHeight="460px"
      />
      <textarea defaultValue="a draft that must never be read" onBlur={(event) => write(event.target.value)} />
    </>,
  ),
);
