import { ConsentError } from './errors.js';

const OPENED = ["script-src", "script-src-elem", "style-src", "style-src-elem", "img-src", "font-src", "connect-src", "media-src", "frame-src"];
const FETCHED = [...OPENED, "default-src", "child-src", "worker-src", "manifest-src", "object-src", "script-src-attr", "style-src-attr", "base-uri", "form-action", "frame-ancestors"];
const OTHERS = ["sandbox", "upgrade-insecure-requests", "require-trusted-types-for", "trusted-types"];
const HOST = /^((https?|wss?):\/\/)?(\*\.(?=[^.]+\.))?[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*(:\d{1,5})?(\/[\w.~%@+/-]*)?$/i;
const KEYWORD = /^('(self|none|unsafe-inline|unsafe-eval|wasm-unsafe-eval|unsafe-hashes|report-sample|(nonce|sha256|sha384|sha512)-[\w+/-]+={0,2})'|data:|blob:)$/;
const WORD = /^('[a-z-]+'|[\w#=/@.%-]+|\*)$/;
const fail = (what, value, allowed) => {
  throw new ConsentError("bad-argument", `strictPolicy: ${what} ${JSON.stringify(value)}. Allowed: ${allowed}.`);
};
const fits = (value, pattern) => typeof value === "string" && pattern.test(value);
const isHost = (value) => fits(value, HOST);
const listOf = (what, value) => Array.isArray(value) ? value : fail(what, value, "an array");
const hostsIn = (name, hosts) => listOf(`hosts of ${name}`, hosts).map((host) => isHost(host) ? host : fail(`hosts of ${name}`, host, "a host name in ASCII, with *. before it, scheme, port or path"));
const sourcesIn = (directive, sources) => {
  const isFetched = FETCHED.includes(directive);
  if (!isFetched && !OTHERS.includes(directive)) fail("base", directive, [...FETCHED, ...OTHERS].join(", "));
  return listOf(`base of ${directive}`, sources).map(
    (source) => fits(source, KEYWORD) || fits(source, isFetched ? HOST : WORD) ? source : fail(`base of ${directive}`, source, "hosts, 'self' and its like, data:, blob:")
  );
};
const wordIn = (what, value, pattern) => fits(value, pattern) ? value : fail(what, value, String(pattern));

export { OPENED, hostsIn, isHost, sourcesIn, wordIn };
