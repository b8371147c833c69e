import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { Avatar, ChatContainer, ConversationHeader, MainContainer, Message, MessageInput, MessageList, MessageSeparator } from '@chatscope/chat-ui-kit-react';
import { createRoot } from 'react-dom/client';
import { clock, stage } from './stage';

const FACE = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
const root = createRoot(document.getElementById('chat'));

stage((lines, peer, write) =>
  root.render(
    <MainContainer style={{ height: 560 }}>
      <ChatContainer>
        <ConversationHeader>
          <ConversationHeader.Content userName={peer} info="Active 10 minutes ago" />
        </ConversationHeader>
        <MessageList>
          <MessageSeparator content="Tuesday, 24 November" />
          {lines.map(({ id, who, author, text, at }) =>
            who === 'system' ? (
              <MessageSeparator key={id} content={text} />
            ) : (
              <Message key={id} model={{ message: text, direction: who === 'self' ? 'outgoing' : 'incoming', position: 'single', sender: author }}>
                <Avatar src={FACE} name={author} />
                <Message.Header sender={author} sentTime={clock(at)} />
              </Message>
            ),
          )}
        </MessageList>
        <MessageInput placeholder="Write here" value="a draft that must never be read" onSend={(_html, text) => write(text)} />
      </ChatContainer>
    </MainContainer>,
  ),
);
