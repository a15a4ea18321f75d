import { findRecord } from '../core/record.js';
import { checkHistory } from '../receipt/check-history.js';
import { readShown, readHistory } from '../storage/history.js';
import { readCookies } from '../storage/jar.js';

const verify = ({ settings: { cookie } }) => checkHistory({ history: readHistory(cookie.name), shown: readShown(cookie.name), record: findRecord(readCookies(), cookie.name) });

export { verify };
