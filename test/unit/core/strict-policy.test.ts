import { expect } from 'chai';
import { ConsentError } from '../../../src/core/errors.js';
import { strictPolicy, type StrictPolicyOptions } from '../../../src/core/strict-policy.js';
import { DAY, iso, NOW, record } from './site.js';

const hosts = { analytics: ['www.google-analytics.com'], multimedia: ['*.media.example', 'https://films.example:8443/x/'], 'multimedia/youtube': ['www.youtube-nocookie.com'] };
const directives = (policy: string) => Object.fromEntries(policy.split('; ').map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)]));
const policyOf = (of: Parameters<typeof strictPolicy>[0], options: StrictPolicyOptions = { hosts }) => directives(strictPolicy(of, { now: NOW, ...options }));
const STRICT = strictPolicy(null);

describe('the strict policy', () => {
  it('lets nobody but the site in, by any kind of request', () => {
    const policy = directives(STRICT);
    expect(Object.keys(policy)).to.include.members(['default-src', 'script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'media-src', 'frame-src', 'worker-src', 'object-src', 'base-uri', 'form-action']);
    for (const [name, sources] of Object.entries(policy)) for (const source of sources) expect(source, name).to.match(/^('(self|none|unsafe-inline)'|data:|blob:)$/);
  });

  it('is word for word what the recipes for servers copy', () =>
    expect(STRICT.split('; ')).to.deep.equal([
      "default-src 'self'",
      "script-src 'self' 'unsafe-inline'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "media-src 'self' data: blob:",
      "frame-src 'self'",
      "worker-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ]));

  it('adds what is granted to the finer directives too, and keeps none where there is nothing else', () => {
    const fine = { 'script-src-elem': ["'self'"], 'style-src-elem': ["'self'"], 'script-src-attr': ["'none'"], 'frame-ancestors': ["'none'"] };
    const policy = policyOf(record({ analytics: true }), { hosts, base: fine });
    for (const name of ['script-src-elem', 'style-src-elem']) expect(policy[name]).to.deep.equal(["'self'", 'www.google-analytics.com']);
    for (const name of ['script-src-attr', 'frame-ancestors']) expect(policy[name]).to.deep.equal(["'none'"]);
  });

  it('says a host once, however often it is named', () =>
    expect(policyOf(record({ a: true, b: true }), { hosts: { a: ['x.example'], b: ['x.example'] } })['img-src']).to.deep.equal(["'self'", 'data:', 'blob:', 'x.example']));

  it('stays the strict one for no record, a refusal, an expired one, one from the future, an unknown name', () => {
    const none = [null, undefined, record({ analytics: false }), record({ analytics: true }, { expiresAt: iso(NOW - 1) }), record({ analytics: true }, { decidedAt: iso(NOW + 2 * DAY), expiresAt: iso(NOW + 9 * DAY) }), record({ other: true })];
    for (const of of none) expect(strictPolicy(of, { hosts, now: NOW })).to.equal(STRICT);
  });

  it('believes only what the record itself says, whatever its objects inherit', () => {
    for (const name of ['constructor', 'toString', '__proto__']) expect(strictPolicy(record({}), { hosts: { [name]: ['a.example'] }, now: NOW })).to.equal(STRICT);
    const odd = record({ analytics: 'yes' as unknown as boolean });
    expect(strictPolicy(odd, { hosts, now: NOW })).to.equal(STRICT);
  });

  it('opens the hosts of what is granted, for everything a third party is fetched as, and not for forms, bases or workers', () => {
    const policy = policyOf(record({ analytics: true, multimedia: false }));
    for (const name of ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'media-src', 'frame-src']) expect(policy[name], name).to.include('www.google-analytics.com').and.not.include('*.media.example');
    for (const name of ['default-src', 'worker-src', 'object-src', 'base-uri', 'form-action']) expect(policy[name], name).not.to.include('www.google-analytics.com');
  });

  it('asks a service for its own answer, then its category', () => {
    const youtube = (of: ReturnType<typeof record>) => policyOf(of)['frame-src']!.includes('www.youtube-nocookie.com');
    expect(youtube(record({ multimedia: true }))).to.equal(true);
    expect(youtube(record({ multimedia: true }, { services: { youtube: false } }))).to.equal(false);
    expect(youtube(record({ multimedia: false }, { services: { youtube: true } }))).to.equal(true);
    expect(youtube(record({ multimedia: false }))).to.equal(false);
  });

  it('takes other directives, a nonce and a place to report to', () => {
    const policy = policyOf(record({ analytics: true }), { hosts, base: { 'frame-src': ["'none'"], 'img-src': ["'self'", 'https://cdn.example'], 'trusted-types': ['temoin', 'lit-html'], 'upgrade-insecure-requests': [] }, nonce: 'abc+/1==', reportTo: 'csp', reportUri: '/csp?x=1' });
    expect(policy['script-src']).to.deep.equal(["'self'", "'nonce-abc+/1=='", 'www.google-analytics.com']);
    expect(policy['frame-src'], 'none beside a host means nothing').to.deep.equal(['www.google-analytics.com']);
    expect(policy['img-src']).to.deep.equal(["'self'", 'https://cdn.example', 'www.google-analytics.com']);
    expect([policy['trusted-types'], policy['upgrade-insecure-requests'], policy['report-to'], policy['report-uri']]).to.deep.equal([['temoin', 'lit-html'], [], ['csp'], ['/csp?x=1']]);
    expect(policyOf(null, { base: { 'frame-src': ["'none'"] } })['frame-src']).to.deep.equal(["'none'"]);
  });
});

describe('a mistake in what the policy is made of', () => {
  const refused = (options: unknown) => expect(() => strictPolicy(null, options as StrictPolicyOptions), JSON.stringify(options)).to.throw(ConsentError, 'strictPolicy').with.property('code', 'bad-argument');

  it('is thrown for a host that would add a directive, another policy or everybody', () => {
    const wrong = ['a.example; script-src *', 'a.example script-src', 'a.example,b.example', 'a.example\nX: y', ' a.example', '', '*', '*.com', '*.*', 'https:', 'https://', 'javascript:alert(1)', 'data:', "'unsafe-eval'", "'self'", 'é.example', 'a.example/;x', 'a.example?x=1', '-a.example', 'a..example', 'http://user@a.example', 'a.example:port', 5, null, ['a.example']];
    for (const host of wrong) refused({ hosts: { analytics: [host] } });
    for (const list of ['a.example', null, 5, { 0: 'a.example' }]) refused({ hosts: { analytics: list } });
  });

  it('is not told only once the visitor has said yes, nor thrown for a host that is one', () => {
    for (const host of ['a.example', 'localhost:3000', '*.a.example', 'https://a.example', 'wss://a.example:8443', 'https://a.example/x/y.js', 'xn--e-bga.example', '127.0.0.1:80', 'A.Example']) expect(strictPolicy(record({ a: true }), { hosts: { a: [host] }, now: NOW })).to.include(` ${host};`);
  });

  it('is thrown for a directive, a source, a nonce or a report address that is none', () => {
    for (const base of [{ 'script-src; x': [] }, { 'default-source': [] }, { 'report-uri': ['/x'] }, { 'script-src': ["'self'; img-src *"] }, { 'script-src': ['*'] }, { 'script-src': ["'strict-dynamic'"] }, { 'img-src': ['https:'] }, { 'img-src': "'self'" }, { sandbox: ['allow scripts'] }]) refused({ base });
    for (const nonce of ['', "a'", 'a b', 'a;b', 5]) refused({ nonce });
    for (const reportUri of ['', '/a b', '/a;b', '/a\n', 5]) refused({ reportUri });
    for (const reportTo of ['', 'a b', 'a;b', 5]) refused({ reportTo });
  });

  const SOURCES = ["'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "'wasm-unsafe-eval'", "'unsafe-hashes'", "'report-sample'", "'nonce-aB+/9-_=='", "'sha256-a='", "'sha384-a'", "'sha512-a'", 'data:', 'blob:'];

  it('is not thrown for any directive of the standard, nor for a source that lets in nobody in particular', () => {
    const fetched = ['default-src', 'script-src', 'script-src-elem', 'script-src-attr', 'style-src', 'style-src-elem', 'style-src-attr', 'img-src', 'font-src', 'connect-src', 'media-src', 'frame-src', 'child-src', 'worker-src', 'manifest-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'];
    for (const name of fetched) expect(policyOf(null, { base: { [name]: ["'self'", 'a.example'] } })[name]).to.deep.equal(["'self'", 'a.example']);
    for (const source of SOURCES) expect(policyOf(null, { base: { 'script-src': [source] } })['script-src']).to.deep.equal([source]);
    const words: Record<string, string[]> = { sandbox: ['allow-scripts', 'allow-forms'], 'require-trusted-types-for': ["'script'"], 'trusted-types': ['a-b', 'x#=_/@.%', '*', "'allow-duplicates'"], 'upgrade-insecure-requests': [] };
    for (const [name, values] of Object.entries(words)) expect(policyOf(null, { base: { [name]: values } })[name]).to.deep.equal(values);
  });

  it('is thrown for something that only begins or ends like one', () => {
    for (const source of SOURCES) for (const wrong of [`x${source}`, `${source}x`, `${source} *`]) refused({ base: { 'script-src': [wrong] } });
    for (const host of ['a.example x', 'x a.example', 'httpss://a.example', 'ftp://a.example', 'a-.example', 'a.-b.example', 'a.b-', 'a.example:123456', 'a.example:', 'a.example/ x', '*.*.example', '*a.example', '**.a.example', '*.example/x', '/x']) refused({ hosts: { a: [host] } });
    for (const word of ["'Script'", "'", 'a b', 'x;y', '**', "'a'b"]) refused({ base: { 'trusted-types': [word] } });
    for (const nonce of ['a===', '=a', 'a b==', ' a', 'a ']) refused({ nonce });
    for (const reportTo of [' a', 'a ', 'a/b']) refused({ reportTo });
    for (const reportUri of [' /a', '/a ', '/a,b', '/"']) refused({ reportUri });
  });

  it('says what it was about, what it found and what is allowed', () => {
    const said = (options: unknown): string => {
      try {
        return strictPolicy(null, options as StrictPolicyOptions);
      } catch (error) {
        return (error as Error).message;
      }
    };
    const HOSTS = 'a host name in ASCII, with *. before it, scheme, port or path';
    expect(said({ hosts: { a: ['*'] } })).to.equal(`strictPolicy: hosts of a "*". Allowed: ${HOSTS}.`);
    expect(said({ hosts: { a: 'x' } })).to.equal('strictPolicy: hosts of a "x". Allowed: an array.');
    expect(said({ base: { 'img-src': ['*'] } })).to.equal(`strictPolicy: base of img-src "*". Allowed: hosts, 'self' and its like, data:, blob:.`);
    expect(said({ base: { 'img-src': 'x' } })).to.equal('strictPolicy: base of img-src "x". Allowed: an array.');
    expect(said({ base: { x: [] } })).to.match(/^strictPolicy: base "x"\. Allowed: script-src, script-src-elem, .*, frame-ancestors, sandbox, upgrade-insecure-requests, require-trusted-types-for, trusted-types\.$/);
    for (const [name, options] of Object.entries({ nonce: { nonce: '' }, reportUri: { reportUri: '' }, reportTo: { reportTo: '' } })) expect(said(options)).to.match(new RegExp(`^strictPolicy: ${name} ""\\. Allowed: /\\^.+\\$/\\.$`));
  });
});
