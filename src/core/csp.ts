/** What may stand in a Content-Security-Policy that keeps third parties out; anything else is a developer's mistake. */
import { ConsentError } from './errors.js';

/** Directives whose sources a granted category adds to (CSP Level 3 §6.1). */
export const OPENED = ['script-src', 'script-src-elem', 'style-src', 'style-src-elem', 'img-src', 'font-src', 'connect-src', 'media-src', 'frame-src'];

const FETCHED = [...OPENED, 'default-src', 'child-src', 'worker-src', 'manifest-src', 'object-src', 'script-src-attr', 'style-src-attr', 'base-uri', 'form-action', 'frame-ancestors'];

/** Those without sources; their values are words. */
const OTHERS = ['sandbox', 'upgrade-insecure-requests', 'require-trusted-types-for', 'trusted-types'];

// A host with scheme, port and path where wanted. `*` alone, `*.com` and a bare `https:` would let everybody in.
const HOST = /^((https?|wss?):\/\/)?(\*\.(?=[^.]+\.))?[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*(:\d{1,5})?(\/[\w.~%@+/-]*)?$/i;

// 'strict-dynamic' is not among them: under it a browser no longer looks at hosts.
const KEYWORD = /^('(self|none|unsafe-inline|unsafe-eval|wasm-unsafe-eval|unsafe-hashes|report-sample|(nonce|sha256|sha384|sha512)-[\w+/-]+={0,2})'|data:|blob:)$/;

const WORD = /^('[a-z-]+'|[\w#=/@.%-]+|\*)$/;

const fail = (what: string, value: unknown, allowed: string): never => {
  throw new ConsentError('bad-argument', `strictPolicy: ${what} ${JSON.stringify(value)}. Allowed: ${allowed}.`);
};

const fits = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

export const isHost = (value: unknown): value is string => fits(value, HOST);

const listOf = (what: string, value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : fail(what, value, 'an array'));

/** @throws ConsentError `bad-argument` for anything that is no host. */
export const hostsIn = (name: string, hosts: unknown): string[] =>
  listOf(`hosts of ${name}`, hosts).map((host) => (isHost(host) ? host : fail(`hosts of ${name}`, host, 'a host name in ASCII, with *. before it, scheme, port or path')));

/** @throws ConsentError `bad-argument` for a directive, or a source in it, that is none or lets everybody in. */
export const sourcesIn = (directive: string, sources: unknown): string[] => {
  const isFetched = FETCHED.includes(directive);
  if (!isFetched && !OTHERS.includes(directive)) fail('base', directive, [...FETCHED, ...OTHERS].join(', '));
  return listOf(`base of ${directive}`, sources).map((source) =>
    fits(source, KEYWORD) || fits(source, isFetched ? HOST : WORD) ? source : fail(`base of ${directive}`, source, "hosts, 'self' and its like, data:, blob:"),
  );
};

/** @throws ConsentError `bad-argument` for what cannot stand in one place of a policy. */
export const wordIn = (what: string, value: unknown, pattern: RegExp): string => (fits(value, pattern) ? value : fail(what, value, String(pattern)));
