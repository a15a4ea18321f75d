/** Whether the history kept in this browser is whole, and says what the cookie says. */
import { findRecord } from '../core/record.js';
import { checkHistory, type Verification } from '../receipt/check-history.js';
import { readHistory, readShown } from '../storage/history.js';
import { readCookies } from '../storage/jar.js';

/** Of the page, or of any cookie's name. */
export const verify = ({ cookieName }: { cookieName: string }): Promise<Verification> =>
  checkHistory({ history: readHistory(cookieName), shown: readShown(cookieName), record: findRecord(readCookies(), cookieName) });
