import { MainContainer, MessageContainer, MessageHeader, MessageInput, MessageList, MinChatUiProvider } from '@minchat/react-chat-ui';
import { createRoot } from 'react-dom/client';
import { stage } from './stage';

const root = createRoot(document.getElementById('chat'));

stage((lines, peer, write) =>
  root.render(
    <MinChatUiProvider theme="#6ea9d7">
      <MainContainer style={{ height: '560px' }}>
        <MessageContainer>
          <MessageHeader>{peer}</MessageHeader>
          <MessageList
            currentUserId="sam"
            messages={lines
              .filter(({ who }) => who !== 'system')
              .map(({ id, who, author, text, at }) => ({ id: String(id), text, user: { id: who === 'self' ? 'sam' : 'peer', name: author }, createdAt: new Date(at), seen: true }))}
          />
          <MessageInput placeholder="Write here" onSendMessage={write} showSendButton />
        </MessageContainer>
      </MainContainer>
    </MinChatUiProvider>,
  ),
);
