/** Whether the history kept in this browser is whole, and says what the cookie says. */
import { findRecord } from '../core/record.js';
import { checkHistory, type Verification } from '../receipt/check-history.js';
import { readHistory, readShown } from '../storage/history.js';
import { readCookies } from '../storage/jar.js';

/** What the page says of itself. */
interface VerifiedPage {
  settings: { cookie: { name: string } };
}

export const verify = ({ settings: { cookie } }: VerifiedPage): Promise<Verification> =>
  checkHistory({ history: readHistory(cookie.name), shown: readShown(cookie.name), record: findRecord(readCookies(), cookie.name) });
