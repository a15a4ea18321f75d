/** The record in the site's own cookie. Never throws: blocked storage is an answer. */
import Cookies from 'js-cookie';
import { findRecord, type ConsentRecord } from '../core/record.js';
import type { RecordStorage } from '../core/store.js';

export interface CookieSettings {
  name: string;
  /** `.example.org` shares the record across subdomains; default: this host only. */
  domain: string | null;
  path: string;
}

/** `document.cookie`, even on a page where an `<img name="cookie">` stands in front of it; '' when it is blocked. */
export function readCookies(): string {
  try {
    return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!.get!.call(document) as string;
  } catch {
    return '';
  }
}

export function cookieStorage({ name, domain, path }: CookieSettings): RecordStorage {
  const attributes = { path, sameSite: 'Lax', secure: location.protocol === 'https:', ...(domain && { domain }) } as const;
  const read = () => findRecord(readCookies(), name);
  return {
    read,
    write(record: ConsentRecord) {
      try {
        Cookies.set(name, JSON.stringify(record), { ...attributes, expires: new Date(record.expiresAt) });
        // A jar that is blocked or full, or a domain that is not ours, refuses in silence.
        return read()?.id === record.id;
      } catch {
        return false;
      }
    },
    remove() {
      try {
        Cookies.remove(name, attributes);
      } catch {
        // Blocked: there is nothing to remove.
      }
    },
  };
}
