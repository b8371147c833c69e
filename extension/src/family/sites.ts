/** What the kinds of sites are called that a household can choose: names of products, the same in every language. */

const NAMES: Record<string, string> = {
  'discord': 'Discord', 'google-chat': 'Google Chat', 'google-messages': 'Google Messages', 'instagram': 'Instagram', 'messenger': 'Messenger', 'reddit': 'Reddit',
  'slack': 'Slack', 'snapchat': 'Snapchat', 'teams': 'Microsoft Teams', 'telegram-a': 'Telegram A', 'telegram-k': 'Telegram K', 'tiktok': 'TikTok', 'tinder': 'Tinder',
  'whatsapp': 'WhatsApp', 'x': 'X', 'thelounge': 'The Lounge', 'element': 'Element', 'converse': 'Converse.js', 'chatscope': 'Chatscope', 'deep-chat': 'Deep Chat',
  'vue-advanced-chat': 'Vue Advanced Chat',
};

/** A kind that this version has no name for goes by the word it is known by. */
export function siteName(kind: string): string {
  return NAMES[kind] ?? kind;
}
