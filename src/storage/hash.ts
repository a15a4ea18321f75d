import { canonicalJson } from './canonical-json.js';

/** SHA-256 in lower-case hex over canonical JSON (RFC 8785); null outside a secure context. */
export async function sha256(value: unknown): Promise<string | null> {
  // https://w3c.github.io/webcrypto/#Crypto-interface: `subtle` exists in secure contexts only.
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)));
  return digest ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') : null;
}
