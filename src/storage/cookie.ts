/** Writes the record into the site's own cookie. */
import Cookies from 'js-cookie';
import { findRecord, type ConsentRecord } from '../core/record.js';
import { readCookies, writeCookie, type CookiePlace } from './jar.js';

/** False when the browser would not keep it. Never throws. */
export function writeRecord({ name, domain, path }: CookiePlace, record: ConsentRecord): boolean {
  try {
    const cookie = Cookies.set(name, JSON.stringify(record), {
      path,
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      expires: new Date(record.expiresAt),
      ...(domain && { domain }),
    });
    // Once more past whatever stands in front of `document.cookie`.
    writeCookie(cookie!);
  } catch {
    // Cookies are blocked: js-cookie throws as the browser does.
  }
  // A jar that is full, or a domain that is not ours, refuses in silence.
  return findRecord(readCookies(), name)?.id === record.id;
}
