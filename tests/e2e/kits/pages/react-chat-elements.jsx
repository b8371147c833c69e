import 'react-chat-elements/dist/main.css';
import { createRef } from 'react';
import { Input, MessageList } from 'react-chat-elements';
import { createRoot } from 'react-dom/client';
import { repliedTo, stage } from './stage';

const root = createRoot(document.getElementById('chat'));
const list = createRef();

function reply(line, lines) {
  const first = line.quote === undefined ? undefined : repliedTo(line, lines);
  return first && { title: first.author, message: line.quote, titleColor: '#8717ae' };
}

stage((lines, peer, write) =>
  root.render(
    <>
      <h2>{peer}</h2>
      <div style={{ height: 460, overflow: 'auto', background: '#eee' }}>
        <MessageList
          referance={list}
          lockable
          dataSource={lines.map((line) =>
            line.who === 'system'
              ? { id: line.id, type: 'system', text: line.text }
              : {
                  id: line.id,
                  type: 'text',
                  position: line.who === 'self' ? 'right' : 'left',
                  title: line.author,
                  text: line.text,
                  date: new Date(line.at),
                  status: 'read',
                  reply: reply(line, lines),
                  replyButton: true,
                },
          )}
        />
      </div>
      <Input placeholder="Write here" defaultValue="a draft that must never be read" multiline onSubmit={(event) => write(event.target.value)} />
    </>,
  ),
);
