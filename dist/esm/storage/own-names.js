import { TIDY, SEND } from './jar.js';

const ownNames = (cookieName) => ["", TIDY, SEND, ".history", ".shown", ".delivery", ".hosts"].map((part) => cookieName + part);

export { ownNames };
