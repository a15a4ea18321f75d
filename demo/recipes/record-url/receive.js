/**
 * Receives records (`record-url="/consent"`) in Node and appends them to a file, one a line, each once.
 *
 *     node receive.js records.ndjson 3000
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readConsent } from 'temoin/record';

const LARGEST_BYTES = 8_000;
const [file, port] = process.argv.slice(2);
const known = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).id) : []);
const COOKIE = ['schema', 'id', 'decidedAt', 'expiresAt', 'noticeVersion', 'choices', 'services', 'action', 'source'];

/** The cookie's value as the visitor's browser wrote it; null when the record is none. */
function cookieOf(record) {
  const value = encodeURIComponent(JSON.stringify(Object.fromEntries(COOKIE.map((key) => [key, record?.[key]]))));
  return readConsent(`cookie_consent=${value}`, { noticeVersion: record?.noticeVersion }) ? value : null;
}

createServer(async (request, response) => {
  const answer = (status, headers = {}) => response.writeHead(status, headers).end();
  if (request.method !== 'POST') return answer(405, { allow: 'POST' });
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LARGEST_BYTES) return answer(413, { connection: 'close' });
    chunks.push(chunk);
  }
  let record;
  try {
    record = JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return answer(400);
  }
  const cookie = cookieOf(record);
  if (!cookie) return answer(422);
  if (!known.has(record.id)) appendFileSync(file, `${JSON.stringify({ receivedAt: new Date().toISOString(), ...record })}\n`);
  known.add(record.id);
  // Written by a server, the cookie outlives the seven days that Safari gives to those of scripts.
  answer(204, { 'set-cookie': `cookie_consent=${cookie}; Path=/; SameSite=Lax; Secure; Expires=${new Date(record.expiresAt).toUTCString()}` });
}).listen(Number(port), '127.0.0.1');
