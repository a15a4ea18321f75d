import { expect } from 'chai';
import { audit, type AuditedPage } from '../../../src/inspect/audit.js';
import type { Policy } from '../../../src/core/policy.js';
import { writeCookie } from '../../../src/storage/jar.js';
import { category, policy, record, service } from '../core/site.js';
import { beside, drop } from '../storage/place.js';

const SITE = policy([
  category('analytics', { cookies: ['unit_au_a*'], storage: ['unit_au_s'], services: [service('matomo', { cookies: ['unit_au_m'] })] }),
  category('multimedia', { cookies: ['unit_au_v', 'unit_au_shared'] }),
  category('chat', { cookies: ['unit_au_shared'] }),
]);
const SITE_WITH_SESSION = { ...SITE, categories: [category('essential', { cookies: ['unit_au_session'] }), ...SITE.categories.slice(1)] };
const on = (policy: Policy) => ({ policy, cookie: { name: 'unit_au' } });
const page = (granted: string[] = [], more: Partial<AuditedPage> = {}): AuditedPage => ({
  record: null,
  settings: on(SITE_WITH_SESSION),
  granted: (name) => name === 'essential' || granted.includes(name),
  ...more,
});
/** Each of this test’s names, with what the audit says of it. */
const findings = async (of: AuditedPage) =>
  Object.fromEntries((await audit(of)).findings.filter(({ name }) => name.startsWith('unit_au')).map(({ kind, name, standing, category: by, service: own }) => [`${kind} ${name}`, [standing, by, own]]));

const OWN_KEYS = ['unit_au.history', 'unit_au.shown', 'unit_au.delivery', 'unit_au.hosts'];
const COOKIES = ['unit_au.tidy', 'unit_au.send', 'unit_au', 'unit_au_a1', 'unit_au_m', 'unit_au_v', 'unit_au_session', 'unit_au_stranger', 'unit_au_shared'];

describe('audit', () => {
  // Written once: WebKit can show for a moment that one is gone that was removed, and written again since.
  before(() => COOKIES.forEach((name) => writeCookie(`${name}=1;path=/`)));
  after(() => COOKIES.forEach((name) => drop(name)));
  beforeEach(() => {
    localStorage.setItem('unit_au_s', '1');
    sessionStorage.setItem('unit_au_x', '1');
    for (const key of OWN_KEYS) localStorage.setItem(key, '[]');
  });
  afterEach(() => {
    for (const key of ['unit_au_s', ...OWN_KEYS]) localStorage.removeItem(key);
    sessionStorage.removeItem('unit_au_x');
  });

  it('says of every cookie and key whether it may be there, and who declared it', async () => {
    expect(await findings(page(['analytics', 'matomo']))).to.deep.equal({
      'cookie unit_au': ['essential', 'essential', null],
      'cookie unit_au_a1': ['granted', 'analytics', null],
      'cookie unit_au_m': ['granted', 'analytics', 'matomo'],
      'cookie unit_au_v': ['declared but not granted', 'multimedia', null],
      'cookie unit_au_session': ['essential', 'essential', null],
      'cookie unit_au_stranger': ['undeclared', null, null],
      'cookie unit_au_shared': ['declared but not granted', 'multimedia', null],
      'localStorage unit_au_s': ['granted', 'analytics', null],
      ...Object.fromEntries(OWN_KEYS.map((key) => [`localStorage ${key}`, ['essential', 'essential', null]])),
      'cookie unit_au.tidy': ['essential', 'essential', null],
      'cookie unit_au.send': ['essential', 'essential', null],
      'sessionStorage unit_au_x': ['undeclared', null, null],
    });
  });

  it('names databases and caches as they are declared, and what may not be there with why it may have stayed', async () => {
    const SITE = policy([category('analytics', { cookies: ['unit_au_a*'], storage: ['idb:unit_au_*', 'cache:unit_au_*', 'unit_au_s'] })]);
    const request = indexedDB.open('unit_au_db');
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    await caches.open('unit_au_cache');
    const denied = await audit(page([], { settings: on(SITE) }));
    const granted = await findings(page(['analytics'], { settings: on(SITE) }));
    indexedDB.deleteDatabase('unit_au_db');
    await caches.delete('unit_au_cache');
    expect([granted['indexedDB unit_au_db'], granted['cache unit_au_cache']]).to.deep.equal([
      ['granted', 'analytics', null],
      ['granted', 'analytics', null],
    ]);
    expect(denied.residue.map(({ kind, name }) => `${kind} ${name}`)).to.have.members(['cookie unit_au_a1', 'localStorage unit_au_s', 'indexedDB unit_au_db', 'cache unit_au_cache']);
    for (const { why } of denied.residue) expect(why).to.contain('written it again');
  });

  it('asks the service when the service declares it', async () => {
    expect((await findings(page(['analytics'])))['cookie unit_au_m']).to.deep.equal(['declared but not granted', 'analytics', 'matomo']);
    expect((await findings(page(['matomo'])))['cookie unit_au_m']).to.deep.equal(['granted', 'analytics', 'matomo']);
  });

  it('calls granted what one of several that declare it may keep', async () => {
    expect((await findings(page(['chat'])))['cookie unit_au_shared']![0]).to.equal('granted');
  });

  it('does not take a cookie’s name for a storage key’s', async () => {
    localStorage.setItem('unit_au_m', '1');
    expect((await findings(page()))['localStorage unit_au_m']![0]).to.equal('undeclared');
    localStorage.removeItem('unit_au_m');
  });

  it('is not clean while anything undeclared or denied is there', async () => {
    expect((await audit(page(['analytics', 'matomo', 'multimedia', 'chat']))).clean).to.equal(false);
  });

  it('brings the record, the history’s verification and the limits of what a page can see', async () => {
    const own = record({ analytics: true });
    const report = await audit(page([], { record: own }));
    expect(report.record).to.equal(own);
    expect(report.verification).to.deep.equal({ valid: true, records: 0, problems: [], unhashed: 0, unkept: 0 });
    expect(report.unseen.join()).to.contain('HttpOnly').and.to.contain('other sites');
    expect(new Date(report.at).toISOString()).to.equal(report.at);
  });

  it('sees the cookies past an element called cookie (C3)', () =>
    beside('<img name="cookie">', async () => expect(await findings(page())).to.include.keys('cookie unit_au_stranger')));

  it('calls everything but temoin’s own undeclared where a site declares nothing', async () => {
    const found = await findings(page([], { settings: on(policy([])) }));
    expect([found['cookie unit_au']![0], found['cookie unit_au_a1']![0]]).to.deep.equal(['essential', 'undeclared']);
  });
});
