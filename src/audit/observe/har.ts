/** What a HAR file says of a visitor and of a site's secrets is left out: it is evidence of requests, not of values. */
import { readFileSync, writeFileSync } from 'node:fs';

interface Message {
  headers: { name: string; value: string }[];
  cookies: { name: string; value: string }[];
}

const SECRET = /^(cookie|set-cookie|authorization|proxy-authorization)$/i;

/** Rewrites the file in place: cookies and credentials keep their names and lose their values. */
export function redactHar(file: string): void {
  const har = JSON.parse(readFileSync(file, 'utf8')) as { log: { entries: { request: Message; response: Message }[] } };
  for (const { request, response } of har.log.entries)
    for (const { headers, cookies } of [request, response]) {
      for (const header of headers) if (SECRET.test(header.name)) header.value = '(left out)';
      for (const cookie of cookies) cookie.value = '(left out)';
    }
  writeFileSync(file, JSON.stringify(har));
}
