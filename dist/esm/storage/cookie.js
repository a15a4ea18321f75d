import Cookies from 'js-cookie';
import { findRecord } from '../core/record.js';
import { writeCookie, readCookies } from './jar.js';

function writeRecord({ name, domain, path }, record) {
  try {
    const cookie = Cookies.set(name, JSON.stringify(record), {
      path,
      sameSite: "Lax",
      secure: location.protocol === "https:",
      expires: new Date(record.expiresAt),
      ...domain && { domain }
    });
    writeCookie(cookie);
  } catch {
  }
  return findRecord(readCookies(), name)?.id === record.id;
}

export { writeRecord };
