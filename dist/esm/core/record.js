import { plain } from './decision.js';

const DAY_MS = 864e5;
const MAX_KEPT_MS = 396 * DAY_MS;
const isChoices = (value) => Object(value) === value && Object.values(value).every((answer) => answer === !!answer);
function parseRecord(value) {
  try {
    const record = JSON.parse(decodeURIComponent(value));
    const keptMs = Date.parse(record.expiresAt) - Date.parse(record.decidedAt);
    return record.schema === 1 && [record.id, record.noticeVersion, record.action, record.source].every((text) => text === `${text}`) && keptMs > 0 && keptMs < MAX_KEPT_MS && isChoices(record.choices) && isChoices(record.services) ? { ...record, choices: plain(record.choices), services: plain(record.services) } : null;
  } catch {
    return null;
  }
}
const rank = (record) => record ? record.decidedAt + (9999 - JSON.stringify(record).split('":true').length) : "";
const findRecord = (cookies, name) => cookies.split(/; */).filter((cookie) => cookie.startsWith(`${name}=`)).map((cookie) => parseRecord(cookie.slice(name.length + 1))).reduce((found, next) => rank(found) > rank(next) ? found : next, void 0);
const isInDate = (record, now) => Date.parse(record.expiresAt) > now && Date.parse(record.decidedAt) <= now + DAY_MS;
function readConsent(cookieHeader, { noticeVersion = "1", now = Date.now(), cookieName = "cookie_consent" } = {}) {
  const record = findRecord(cookieHeader ?? "", cookieName);
  return record && isInDate(record, now) && record.noticeVersion === noticeVersion ? record : null;
}

export { DAY_MS, findRecord, isInDate, parseRecord, readConsent };
