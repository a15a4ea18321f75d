/** Places of this page's own to store things in, for tests: cookies are visible here, under names no other test uses. */
import { readCookies, writeCookie } from '../../../src/storage/jar.js';

/** The names of the cookies this page can see, one entry a cookie. */
export const names = (): string[] =>
  readCookies()
    .split('; ')
    .filter(Boolean)
    .map((cookie) => cookie.split('=')[0]!);

/** The values of every cookie of a name. */
export const values = (name: string): string[] =>
  readCookies()
    .split('; ')
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1));

/** Takes one cookie away, where these attributes place it. */
export const drop = (name: string, place = 'path=/'): void => writeCookie(`${name}=;max-age=0;${place}`);

/** The page as if it had another path, which is all that cookies and relative addresses know of it. */
export async function at<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  const { pathname, search } = location;
  history.replaceState(null, '', path);
  try {
    return await act();
  } finally {
    history.replaceState(null, '', pathname + search);
  }
}

/** Something in the page, for as long as the test runs. */
export async function beside<T>(html: string, act: () => T | Promise<T>): Promise<T> {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  try {
    return await act();
  } finally {
    element.remove();
  }
}
