import { historyKey } from './history.js';
import { tidyName } from './jar.js';

const ownNames = (cookieName) => [cookieName, tidyName(cookieName), historyKey(cookieName), `${cookieName}.hosts`];

export { ownNames };
