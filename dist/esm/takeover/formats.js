import { answersIn, orNone } from './old-choice.js';

const json = (text) => {
  const value = JSON.parse(text);
  if (Object(value) !== value || Array.isArray(value)) throw new SyntaxError(text);
  return value;
};
const names = (value) => Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
const time = (value) => value === void 0 || value === null ? void 0 : new Date(value).getTime();
const numeric = (value) => value === void 0 ? value : time(Number(value));
const cookieconsent = (text, now) => {
  const old = json(text);
  const accepted = names(old["categories"] ?? old["level"]);
  if (!accepted[0] || Number(old["expirationTime"]) <= now) return null;
  const services = new Map(Object.entries({ ...old["services"] }).map(([name, list]) => [name, names(list)]));
  const answers = new Map([...services.keys()].map((name) => [name, false]));
  for (const name of accepted) answers.set(name, true);
  const decidedAt = time(old["lastConsentTimestamp"] ?? old["consentTimestamp"] ?? old["last_consent_update"] ?? old["consent_date"]);
  return { answers, services, decidedAt };
};
const yesOrNo = (text) => orNone({ answers: answersIn(json(text)), decidedAt: void 0 });
const tarteaucitron = (text) => {
  const pairs = [...text.matchAll(/!([\w-]+)=(true|false|wait)(?=!|$)/g)];
  if (pairs.map(([all]) => all).join("") !== text) return null;
  return orNone({ answers: new Map(pairs.map(([, name, answer]) => [name, answer === "wait" ? null : answer === "true"])), decidedAt: void 0 });
};
const osano = (text) => /^(allow|deny)$/.test(text) ? { answers: /* @__PURE__ */ new Map([["allow", text === "allow"]]), decidedAt: void 0 } : null;
const cookieyes = (text) => {
  const said = new Map(text.split(",").map((pair) => pair.split(":", 2).map((part) => part.trim())));
  if (said.get("action") !== "yes") return null;
  const decidedAt = numeric(said.get("lastRenewedDate"));
  for (const name of ["consentid", "consent", "action", "lastRenewedDate"]) said.delete(name);
  return orNone({ answers: new Map([...said].flatMap(([name, answer]) => /^(yes|no)$/.test(answer) ? [[name, answer === "yes"]] : [])), decidedAt });
};
const cookiebot = (text) => {
  const said = new Map([...text.matchAll(/[{,](\w+):('[^']*'|[\w-]+)(?=[,}])/g)].map(([, name, value]) => [name, value.replaceAll("'", "")]));
  if (!/^\{.*\}$/.test(text) || said.get("method") !== "explicit") return null;
  return orNone({ answers: new Map([...said].flatMap(([name, answer]) => /^(true|false)$/.test(answer) ? [[name, answer === "true"]] : [])), decidedAt: numeric(said.get("utc")) });
};
const axeptio = (text) => {
  const old = json(text);
  if (old["$$completed"] !== true) return null;
  const answers = answersIn(old);
  for (const name of answers.keys()) if (name.startsWith("$$")) answers.delete(name);
  return orNone({ answers, decidedAt: time(old["$$date"]) });
};

export { axeptio, cookiebot, cookieconsent, cookieyes, osano, tarteaucitron, yesOrNo };
