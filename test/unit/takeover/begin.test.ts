import { expect } from 'chai';
import type { Policy } from '../../../src/core/policy.js';
import { findRecord } from '../../../src/core/record.js';
import { askReason, verdict } from '../../../src/core/verdict.js';
import type { Page } from '../../../src/page/page.js';
import { expireCookie } from '../../../src/storage/cleanup.js';
import { readHistory } from '../../../src/storage/history.js';
import { begin } from '../../../src/takeover/index.js';

const DAY_MS = 86_400_000;
const NAME = 'takeover_test';
const named = (name: string, more: object = {}) => ({ name, sale: false, sensitive: false, services: [], ...more });
const POLICY: Policy = { categories: [named('essential'), named('analytics'), named('multimedia')], noticeVersion: '1', expiresDays: 182, model: 'opt-in', gpc: false };

const put = (name: string, value: string) => void (document.cookie = `${name}=${value};path=/`);
const THEIRS = ['cc_cookie', 'klaro', 'my_klaro', 'own_klaro', 'eu-consent', 'tarteaucitron', 'cookieconsent_status', 'CookieConsent'];

/** A page that asks for it, as the hook calls it; answers with what is known and said afterwards. */
async function take(attributes: Record<string, string>, { policy = POLICY, stored = undefined as Page['stored'] } = {}) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  const said: unknown[] = [];
  const page = {
    element,
    settings: { policy, cookie: { name: NAME, domain: '', path: '/' }, siteTexts: {} },
    stored,
    warn: (...what: unknown[]) => void said.push(what[0], what[2], what[3]),
    fail: (_error: unknown, code: string) => void said.push(code),
  };
  await begin(page as unknown as Page);
  element.remove();
  return { page, said, record: page.stored, kept: findRecord(document.cookie, NAME) };
}

const klaro = (answers: object) => encodeURIComponent(JSON.stringify(answers));

describe('import-from', () => {
  const wipe = () => {
    [NAME, `${NAME}.send`, ...THEIRS].forEach(expireCookie);
    localStorage.clear();
  };
  beforeEach(wipe);
  after(wipe);

  it('makes one record of an old choice, kept and in the history, with action and source `import`', async () => {
    put('klaro', klaro({ analytics: true, multimedia: false }));
    const { record, kept } = await take({ 'import-from': 'klaro' });
    expect(record).to.deep.include({ action: 'import', source: 'import', choices: { analytics: true, multimedia: false }, noticeVersion: '1' });
    expect(kept!.id).to.equal(record!.id);
    const [first, ...others] = readHistory(NAME);
    expect([first!.id, first!.noticeHash, first!.layer, others.length]).to.deep.equal([record!.id, null, null, 0]);
    expect(first!.hash).to.match(/^[\da-f]{64}$/);
    expect([askReason(record, POLICY, Date.now()), verdict('analytics', record, POLICY, Date.now()), verdict('multimedia', record, POLICY, Date.now())]).to.deep.equal([null, true, false]);
  });

  it('asks for what the other did not know, and denies it until then', async () => {
    put('klaro', klaro({ analytics: true }));
    const { record } = await take({ 'import-from': 'klaro' });
    expect(record!.choices).to.deep.equal({ analytics: true });
    expect([askReason(record, POLICY, Date.now()), verdict('multimedia', record, POLICY, Date.now())]).to.deep.equal(['category', false]);
  });

  it('keeps the date of the choice, and counts the expiry from it', async () => {
    const utc = Date.now() - 100 * DAY_MS;
    put('CookieConsent', encodeURIComponent(`{stamp:'x',necessary:true,statistics:true,marketing:false,method:'explicit',ver:1,utc:${utc},region:'ca'}`));
    const { record } = await take({ 'import-from': 'cookiebot' });
    expect([Date.parse(record!.decidedAt), Date.parse(record!.expiresAt)]).to.deep.equal([utc, utc + 182 * DAY_MS]);
  });

  for (const [how, utc] of [['older than a choice is kept', Date.now() - 183 * DAY_MS], ['from a clock that is days ahead', Date.now() + 3 * DAY_MS], ['of no calendar', 9e15]] as const)
    it(`leaves alone a choice ${how}`, async () => {
      put('CookieConsent', encodeURIComponent(`{stamp:'x',necessary:true,statistics:true,method:'explicit',ver:1,utc:${utc},region:'ca'}`));
      const { record, kept } = await take({ 'import-from': 'cookiebot' });
      expect([record, kept, readHistory(NAME)]).to.deep.equal([undefined, undefined, []]);
    });

  for (const spoilt of ['%', '%7B', 'null', klaro({}), klaro({ analytics: 'yes' }), klaro({ unknown: true })])
    it(`takes nothing over from ${spoilt}`, async () => {
      put('klaro', spoilt);
      expect((await take({ 'import-from': 'klaro' })).record).to.equal(undefined);
    });

  it('leaves alone whoever has a record, has one that cannot be read, or has been here before', async () => {
    put('klaro', klaro({ analytics: true, multimedia: true }));
    const own = (await take({ 'import-from': 'klaro' })).record!;
    put('klaro', klaro({ analytics: false, multimedia: false }));
    expect((await take({ 'import-from': 'klaro' }, { stored: own })).record!.id).to.equal(own.id);
    expect((await take({ 'import-from': 'klaro' }, { stored: null })).record).to.equal(null);
    // Its record has run out and is gone: what is left of it says that the old choice has been read already.
    expect((await take({ 'import-from': 'klaro' })).record).to.equal(undefined);
  });

  it('takes the first of several that has a choice', async () => {
    put('klaro', klaro({ analytics: false, multimedia: false }));
    put('tarteaucitron', '!analytics=wait!multimedia=wait');
    put('eu-consent', klaro({ analytics: true, multimedia: true }));
    expect((await take({ 'import-from': 'axeptio tarteaucitron orejime klaro' })).record!.choices).to.deep.equal({ analytics: true, multimedia: true });
  });

  it('reads what is in localStorage, and under the name that the site has given it', async () => {
    localStorage.setItem('cc_cookie', JSON.stringify({ categories: ['analytics'], services: { analytics: [], multimedia: [] }, lastConsentTimestamp: new Date().toISOString(), expirationTime: Date.now() + DAY_MS }));
    expect((await take({ 'import-from': 'cookieconsent' })).record!.choices).to.deep.equal({ analytics: true, multimedia: false });
    wipe();
    put('my_klaro', klaro({ analytics: true, multimedia: true }));
    expect((await take({ 'import-from': 'klaro' })).record).to.equal(undefined);
    expect((await take({ 'import-from': 'klaro:my_klaro' })).record!.choices).to.deep.equal({ analytics: true, multimedia: true });
  });

  it('grants what sells to nobody whose browser objects', async () => {
    put('klaro', klaro({ analytics: true, ads: true }));
    const policy: Policy = { ...POLICY, categories: [named('essential'), named('analytics'), named('marketing', { sale: true })], gpc: true };
    const { record } = await take({ 'import-from': 'klaro' }, { policy });
    expect(record!.choices).to.deep.equal({ analytics: true, marketing: false });
  });

  it('knows of Osano’s only what the site says of it, but a refusal is none', async () => {
    put('cookieconsent_status', 'allow');
    expect((await take({ 'import-from': 'osano' })).record).to.equal(undefined);
    put('cookieconsent_status', 'deny');
    expect((await take({ 'import-from': 'osano', 'map-from': 'allow:analytics allow:multimedia' })).record!.choices).to.deep.equal({ analytics: false, multimedia: false });
  });

  it('says which name it does not know', async () => {
    put('klaro', klaro({ analytics: true, multimedia: true }));
    const { said, record } = await take({ 'import-from': 'onetrust klaro constructor' });
    expect(said).to.deep.equal(['value', 'import-from', 'klaro']);
    expect(!!record).to.equal(true);
  });

  it('leaves word for the record to be sent where the site wants it', async () => {
    put('klaro', klaro({ analytics: true, multimedia: true }));
    await take({ 'import-from': 'klaro', 'record-url': '/records' });
    expect(document.cookie).to.contain(`${NAME}.send=`);
  });

  it('forgets the old choice with the record that was made of it', async () => {
    // A name of its own: the pages of other tests are still here, and have no record.
    put('own_klaro', klaro({ analytics: true, multimedia: true }));
    localStorage.setItem('own_klaro', klaro({ analytics: true, multimedia: true }));
    const { page } = await take({ 'import-from': 'klaro:own_klaro' });
    dispatchEvent(new Event('consent-change'));
    expect(document.cookie).to.contain('own_klaro=');
    page.stored = undefined;
    dispatchEvent(new Event('consent-change'));
    expect([document.cookie.includes('own_klaro='), localStorage.getItem('own_klaro')]).to.deep.equal([false, null]);
  });
});
