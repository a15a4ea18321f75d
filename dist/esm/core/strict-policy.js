import { hostsIn, wordIn, sourcesIn, OPENED } from './csp.js';
import { isInDate } from './record.js';

const SELF = "'self'";
const BASE = {
  "default-src": [SELF],
  "script-src": [SELF],
  "style-src": [SELF, "'unsafe-inline'"],
  "img-src": [SELF, "data:", "blob:"],
  "font-src": [SELF, "data:"],
  "connect-src": [SELF],
  "media-src": [SELF, "data:", "blob:"],
  "frame-src": [SELF],
  "worker-src": [SELF, "blob:"],
  "object-src": ["'none'"],
  "base-uri": [SELF],
  "form-action": [SELF]
};
const isYes = (answers, name) => answers && Object.hasOwn(answers, name) ? answers[name] === true : void 0;
function isGranted(name, { choices, services }) {
  const [category, service] = name.split("/");
  return (service === void 0 ? void 0 : isYes(services, service)) ?? isYes(choices, category) ?? false;
}
function strictPolicy(record, options = {}) {
  const { hosts = {}, base = {}, nonce, reportTo, reportUri, now = Date.now() } = options;
  const valid = record && isInDate(record, now) ? record : null;
  const open = Object.entries(hosts).flatMap(([name, list]) => hostsIn(name, list).length && valid && isGranted(name, valid) ? list : []);
  const inline = nonce === void 0 ? "'unsafe-inline'" : `'nonce-${wordIn("nonce", nonce, /^[\w+/-]+={0,2}$/)}'`;
  const directives = { ...BASE, "script-src": [...BASE["script-src"], inline], ...base };
  const lines = Object.entries(directives).map(([name, list]) => {
    const sources = sourcesIn(name, list);
    const all = OPENED.includes(name) ? [.../* @__PURE__ */ new Set([...sources, ...open])] : sources;
    return [name, ...all.length > 1 ? all.filter((source) => source !== "'none'") : all].join(" ");
  });
  if (reportUri !== void 0) lines.push(`report-uri ${wordIn("reportUri", reportUri, /^[\w.~:/?#@!$&'()*+=%-]+$/)}`);
  if (reportTo !== void 0) lines.push(`report-to ${wordIn("reportTo", reportTo, /^[\w-]+$/)}`);
  return lines.join("; ");
}

export { isGranted, strictPolicy };
