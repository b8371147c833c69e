import { register } from 'vue-advanced-chat';
import { clock, repliedTo, stage } from './stage';

register();
const USERS = [{ _id: 'sam', username: 'Sam' }, { _id: 'peer', username: 'Mika' }];
const box = document.getElementById('chat');
let chat = null;
let room = null;

stage((lines, peer) => {
  if (room !== peer) {
    room = peer;
    const rooms = [{ roomId: peer, roomName: peer, avatar: '', users: USERS }];
    chat = Object.assign(document.createElement('vue-advanced-chat'), { height: '600px', currentUserId: 'sam', roomsLoaded: true, messagesLoaded: true, singleRoom: true, emojiDataSource: '/emoji.json', roomId: peer, rooms });
    box.replaceChildren(chat);
  }
  const told = (line) => ({
    _id: `m${line.id}`,
    content: line.text,
    senderId: line.who === 'self' ? 'sam' : 'peer',
    username: line.author,
    system: line.who === 'system',
    date: '24 November',
    timestamp: clock(line.at),
    ...(line.quote !== undefined && repliedTo(line, lines) ? { replyMessage: { content: line.quote, senderId: 'peer' } } : {}),
  });
  chat.messages = lines.map(told);
});
