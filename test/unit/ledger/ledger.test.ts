import { expect } from 'chai';
import { createLedger } from '../../../src/ledger/ledger.js';
import { writeRecord } from '../../../src/storage/cookie.js';
import { category, DAY, iso, policy, record, same } from '../core/site.js';
import { values } from '../storage/place.js';
import { closeAll, frame, opened } from './book.js';

const now = Date.now();
const fresh = (choices: Record<string, boolean>, id = 'other-tab') => record(choices, { id, decidedAt: iso(now - 1000), expiresAt: iso(now + DAY) });

describe('Global Privacy Control', () => {
  afterEach(closeAll);
  const SALE = [category('analytics'), category('marketing', { sale: true })];
  /** A visitor who has said yes to both comes back, and the browser sends the signal, or not. */
  const back = async (gpc: boolean, choices: Record<string, boolean> = { analytics: true, marketing: true }) => {
    const one = opened(policy(SALE, { gpc }));
    const before = fresh(choices);
    writeRecord({ name: one.name, domain: '', path: '/' }, before);
    one.page.stored = before;
    one.log.length = one.changes.length = 0;
    createLedger(one.page);
    // What writes it down has come.
    await frame();
    one.log.splice(0, 1);
    return { ...one, before };
  };

  it('is written down where it outranks a stored yes, as what it is and for as long as the yes', async () => {
    const { page, before, changes, log, history } = await back(true);
    expect(same(page.read())).to.deep.include({ action: 'gpc', source: 'gpc', choices: { analytics: true, marketing: false }, expiresAt: before.expiresAt });
    // Denied already: nothing is granted or taken back by it, and nobody is asked.
    expect(changes.map(({ granted, revoked }) => [granted, revoked])).to.deep.equal([[[], []]]);
    expect(log).to.deep.equal(['shut', 'ask', 'change']);
    while (!history()[0]) await frame();
    expect(history()[0]).to.include({ action: 'gpc', source: 'gpc', gpc: true, layer: null });
  });

  it('is written down once', async () => {
    const { page, changes } = await back(true);
    createLedger(page);
    await frame();
    expect(changes).to.have.lengthOf(1);
  });

  it('stays a refusal when the signal is off again', async () => {
    const { page } = await back(true);
    page.settings.policy = policy(SALE);
    expect([page.granted('marketing'), page.granted('analytics')]).to.deep.equal([false, true]);
  });

  it('writes nothing where there is nothing to outrank', async () => {
    for (const one of [await back(false), await back(true, { analytics: true, marketing: false }), await back(true, { analytics: true })]) {
      expect(one.changes).to.deep.equal([]);
      expect(one.page.read()!.id).to.equal(one.before.id);
    }
    const nobody = opened(policy(SALE, { gpc: true }));
    expect([nobody.changes, nobody.page.read()]).to.deep.equal([[], undefined]);
  });
});

describe('a decision', () => {
  afterEach(closeAll);

  it('holds in the cookie, in the page and in the history', async () => {
    const { ledger, page, name, written } = opened();
    ledger.decide({ action: 'save', source: 'preferences', choices: { analytics: true } });
    expect(values(name)).to.have.lengthOf(1);
    expect(same(page.read())).to.deep.equal(same(page.record));
    expect(same(page.record!.choices)).to.deep.equal({ analytics: true, multimedia: false });
    const [entry] = await written(1);
    expect(entry).to.include({ id: page.record!.id, action: 'save', source: 'preferences' });
  });

  it('is told to the page with what it grants and takes back', () => {
    const { ledger, changes } = opened();
    ledger.decide({ action: 'accept-all', source: 'banner' });
    ledger.decide({ action: 'save', source: 'preferences', choices: { analytics: false } });
    ledger.decide({ action: 'withdraw', source: 'opener' });
    ledger.decide({ action: 'reject-all', source: 'banner' });
    expect(changes.map(({ granted, revoked }) => [granted, revoked])).to.deep.equal([
      [['analytics', 'multimedia'], []],
      [[], ['analytics']],
      [[], ['multimedia']],
      [[], []],
    ]);
  });

  it('takes back before it tells, and asks no more before it tells', () => {
    const { ledger, log } = opened();
    ledger.decide({ action: 'accept-all', source: 'banner' });
    log.length = 0;
    ledger.decide({ action: 'withdraw', source: 'api' });
    expect(log).to.deep.equal(['shut', 'look', 'ask', 'change']);
  });

  it('is on screen before anything that it grants begins', async () => {
    const { ledger, log } = opened();
    ledger.decide({ action: 'accept-all', source: 'banner' });
    expect(log).to.deep.equal(['shut', 'ask', 'change']);
    await frame();
    expect(log).to.deep.equal(['shut', 'ask', 'change', 'look']);
  });

  it('is stored before anything is taken back', () => {
    const { ledger, page, name } = opened();
    ledger.decide({ action: 'accept-all', source: 'banner' });
    let stored: unknown;
    page.gate.shut = () => void (stored ??= page.read()!.choices['analytics']);
    ledger.decide({ action: 'withdraw', source: 'api' });
    expect([stored, values(name).length]).to.deep.equal([false, 1]);
  });

  it('changes what another tab has said since', () => {
    const { ledger, page } = opened();
    writeRecord(page.settings.cookie, fresh({ analytics: true, multimedia: false }));
    ledger.decide({ action: 'save', source: 'api', choices: { multimedia: true } });
    expect(same(page.record!.choices)).to.deep.equal({ analytics: true, multimedia: true });
  });

  it('has a new random id each time', () => {
    const { ledger, page } = opened();
    const ids = [0, 1, 2].map(() => {
      ledger.decide({ action: 'reject-all', source: 'banner' });
      return page.record!.id;
    });
    expect(new Set(ids).size).to.equal(3);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('says what was done, for the panel to say it', () => {
    const { ledger, page } = opened();
    ledger.decide({ action: 'withdraw', source: 'record' });
    expect(page.action).to.equal('withdraw');
  });
});

describe('a decision that cannot be stored', () => {
  afterEach(closeAll);

  it('holds for the page, and is told once', () => {
    const { ledger, page, failures, changes } = opened(undefined, { domain: 'example.org' });
    ledger.decide({ action: 'accept-all', source: 'banner' });
    expect(page.granted('analytics')).to.equal(true);
    ledger.decide({ action: 'save', source: 'api', choices: { analytics: false } });
    expect([page.granted('analytics'), page.granted('multimedia')]).to.deep.equal([false, true]);
    expect(changes).to.have.lengthOf(2);
    expect(failures).to.deep.equal(['not-stored']);
  });
});

describe('a change elsewhere', () => {
  afterEach(closeAll);

  it('is followed, told, and not written again', async () => {
    const { ledger, page, changes, name, history } = opened();
    ledger.follow({ stored: fresh({ analytics: true, multimedia: false }) });
    expect(changes.map(({ granted, revoked }) => [granted, revoked])).to.deep.equal([[['analytics'], []]]);
    expect(page.granted('analytics')).to.equal(true);
    await frame();
    expect([values(name), history()]).to.deep.equal([[], []]);
  });

  it('takes back at once', () => {
    const { ledger, log } = opened();
    ledger.follow({ stored: fresh({ analytics: true, multimedia: true }) });
    log.length = 0;
    ledger.follow({ stored: fresh({ analytics: false, multimedia: false }, 'later') });
    expect(log).to.deep.equal(['shut', 'look', 'ask', 'change']);
  });

  it('that changes nothing is not told', () => {
    const { ledger, page, changes } = opened();
    ledger.follow({ settings: { ...page.settings, policy: { ...page.settings.policy } } });
    expect(changes).to.deep.equal([]);
  });

  it('of the notice takes back what was granted under the old one', () => {
    const { ledger, page, changes } = opened();
    ledger.decide({ action: 'accept-all', source: 'banner' });
    ledger.follow({ settings: { ...page.settings, policy: { ...page.settings.policy, noticeVersion: '2' } } });
    expect(changes[1]).to.deep.equal({ record: null, granted: [], revoked: ['analytics', 'multimedia'] });
  });
});
