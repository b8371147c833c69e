/** Opaque keys: the server can tell two apart and recognise one, and never learns what it names. */

/** The first 128 bits of an HMAC, in hex. Names of people are short and guessable, so a bare hash would not do. */
export async function seal(secret: string, name: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(name)));
  return [...signature.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
