import { plain } from './decision.js';

const DAY_MS = 864e5;
const MAX_KEPT_MS = 396 * DAY_MS;
const isChoices = (value) => Object(value) === value && Object.values(value).every((answer) => answer === !!answer);
function parseRecord(value) {
  try {
    const record = JSON.parse(decodeURIComponent(value));
    const { schema, id, decidedAt, expiresAt, noticeVersion, choices, services, action, source } = record;
    const keptMs = Date.parse(expiresAt) - Date.parse(decidedAt);
    return schema === 1 && [id, noticeVersion, action, source].every((value2) => value2 === `${value2}`) && keptMs > 0 && keptMs < MAX_KEPT_MS && isChoices(choices) && isChoices(services) ? { ...record, choices: plain(choices), services: plain(services) } : null;
  } catch {
    return null;
  }
}
const rank = (record) => record.decidedAt + (9999 - JSON.stringify(record).split("true").length);
function findRecord(cookies, name) {
  let found;
  for (const cookie of cookies.split(/; */)) {
    if (!cookie.startsWith(`${name}=`)) continue;
    const record = parseRecord(cookie.slice(name.length + 1));
    found = record && !(found && rank(found) > rank(record)) ? record : found ?? null;
  }
  return found;
}
const isInDate = ({ decidedAt, expiresAt }, now) => Date.parse(expiresAt) > now && Date.parse(decidedAt) <= now + DAY_MS;
function readConsent(cookieHeader, { noticeVersion = "1", now = Date.now(), cookieName = "cookie_consent" } = {}) {
  const record = findRecord(cookieHeader ?? "", cookieName);
  return record && isInDate(record, now) && record.noticeVersion === noticeVersion ? record : null;
}

export { DAY_MS, findRecord, isInDate, parseRecord, readConsent };
