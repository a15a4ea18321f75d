import { canonicalJson } from './canonical-json.js';

async function sha256(value) {
  const digest = await globalThis.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(canonicalJson(value)));
  return digest ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("") : null;
}

export { sha256 };
