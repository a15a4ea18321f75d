import { historyKey } from './history.js';
import { tidyName } from './jar.js';

/** What temoin itself stores, cookies and keys alike: essential, and spared by a clean-up. `.hosts` is the guard's. */
export const ownNames = (cookieName: string): string[] => [cookieName, tidyName(cookieName), historyKey(cookieName), `${cookieName}.hosts`];
