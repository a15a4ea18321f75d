/**
 * Receives records (`record-url="/consent"`) in a Cloudflare Worker and keeps each once in a KV namespace bound as RECORDS.
 * Nothing but the Fetch API: any runtime with `export default { fetch }` will do.
 */
import { readConsent } from 'temoin/record';

const LARGEST_BYTES = 8_000;
const COOKIE = ['schema', 'id', 'decidedAt', 'expiresAt', 'noticeVersion', 'choices', 'services', 'action', 'source'];

export default {
  async fetch(request, { RECORDS }) {
    const answer = (status, headers = {}) => new Response(null, { status, headers });
    if (request.method !== 'POST') return answer(405, { allow: 'POST' });
    const body = await request.arrayBuffer();
    if (body.byteLength > LARGEST_BYTES) return answer(413);
    let record;
    try {
      record = JSON.parse(new TextDecoder().decode(body));
    } catch {
      return answer(400);
    }
    const value = encodeURIComponent(JSON.stringify(Object.fromEntries(COOKIE.map((key) => [key, record?.[key]]))));
    if (!readConsent(`cookie_consent=${value}`, { noticeVersion: record?.noticeVersion })) return answer(422);
    if (!(await RECORDS.get(record.id))) await RECORDS.put(record.id, JSON.stringify({ receivedAt: new Date().toISOString(), ...record }));
    // Written by a server, the cookie outlives the seven days that Safari gives to those of scripts.
    return answer(204, { 'set-cookie': `cookie_consent=${value}; Path=/; SameSite=Lax; Secure; Expires=${new Date(record.expiresAt).toUTCString()}` });
  },
};
