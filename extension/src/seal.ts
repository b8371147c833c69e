/** Opaque keys: the server can tell two apart and recognise one, and never learns what it names. */

/** A person writes with few people at a time; each of them is sealed with every message. */
const REMEMBERED = 500;

/** The first 128 bits of an HMAC, in hex. Names of people are short and guessable, so a bare hash would not do. */
export async function seal(secret: string, name: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(name)));
  return [...signature.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Seals with a secret that stays the same, and the same name once. */
export function createSealer(secret: () => Promise<string>): (name: string) => Promise<string> {
  const sealed = new Map<string, Promise<string>>();
  return (name) => {
    const known = sealed.get(name) ?? secret().then((key) => seal(key, name));
    sealed.delete(name);
    sealed.set(name, known);
    known.catch(() => sealed.delete(name));
    if (sealed.size > REMEMBERED) sealed.delete(sealed.keys().next().value as string);
    return known;
  };
}
