import { expect } from 'chai';
import { logDecision } from '../../../src/ledger/log.js';
import { checkHistory } from '../../../src/receipt/check-history.js';
import { sha256 } from '../../../src/storage/hash.js';
import { readHistory, readShown, type FullRecord } from '../../../src/storage/history.js';
import { ownNames } from '../../../src/storage/own-names.js';
import { policy, record } from '../core/site.js';
import { at } from '../storage/place.js';

const NAME = 'unit_log';
const SITE = policy();
const log = (id: string, { source = 'banner', notice }: { source?: FullRecord['source']; notice?: unknown } = {}, site = SITE) =>
  logDecision(NAME, record({ analytics: false }, { id }), { action: 'reject-all', source, notice }, site, 'fr-CA');

describe('the log of decisions', () => {
  afterEach(() => ownNames(NAME).forEach((key) => localStorage.removeItem(key)));

  it('adds to the record where, in which words and under which settings it was made', async () => {
    const notice = { title: 'Cookies', notes: ['a'] };
    expect(await at('/unit/page?visitor=quincunx#top', () => log('a', { notice }, { ...SITE, model: 'opt-out', gpc: true }))).to.equal(true);
    const [entry] = readHistory(NAME);
    expect(entry).to.deep.include({
      ...record({ analytics: false }, { id: 'a' }),
      lang: 'fr-CA',
      origin: location.origin,
      path: '/unit/page',
      model: 'opt-out',
      gpc: true,
      layer: 'banner',
      previous: null,
      noticeHash: await sha256(notice),
      configHash: await sha256({ ...SITE, model: 'opt-out', gpc: true }),
    });
    expect(entry!.widgetVersion).to.match(/^\d+\.\d+\.\d+/);
  });

  it('holds no query, no user agent and nothing else than its fields', async () => {
    await at('/unit/page?visitor=quincunx', () => log('a'));
    const text = localStorage.getItem(`${NAME}.history`)!;
    expect(text).not.to.contain('quincunx').and.not.to.contain(navigator.userAgent);
    expect(Object.keys(readHistory(NAME)[0]!).sort()).to.deep.equal(
      'action choices configHash decidedAt expiresAt gpc hash id lang layer model noticeHash noticeVersion origin path previous schema services source widgetVersion'.split(' '),
    );
  });

  it('has no hash of words nobody was shown', async () => {
    await log('a', { source: 'api' });
    expect(readHistory(NAME)[0]).to.include({ noticeHash: null, layer: null });
  });

  it('knows the layer that was answered on', async () => {
    for (const source of ['banner', 'preferences', 'embed', 'opener', 'api', 'record', 'gpc', 'import'] as const) await log(source, { source });
    expect(readHistory(NAME).map(({ layer }) => layer)).to.deep.equal(['banner', 'preferences', null, null, null, null, null, null]);
  });

  it('carries the SHA-256 of all the rest', async () => {
    await log('a');
    const { hash, ...rest } = readHistory(NAME)[0]!;
    expect(hash).to.match(/^[0-9a-f]{64}$/).and.to.equal(await sha256(rest));
  });

  it('links each record to the one before, of decisions made at once too', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => log(id)));
    const entries = readHistory(NAME);
    expect(entries.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(entries.map(({ previous }) => previous)).to.deep.equal([null, ...entries.slice(0, 3).map(({ id, hash }) => ({ id, hash }))]);
  });

  it('begins anew after a history that cannot be read', async () => {
    localStorage.setItem(`${NAME}.history`, '{"broken');
    expect(await log('a')).to.equal(true);
    expect(readHistory(NAME).map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('keeps the newest 50, still linked', async () => {
    for (let index = 0; index < 52; index += 1) void log(`${index}`);
    await log('last');
    const entries = readHistory(NAME);
    expect([entries.length, entries[0]!.id, entries.at(-1)!.id]).to.deep.equal([50, '3', 'last']);
    expect(entries[0]!.previous!.id).to.equal('2');
  });

  it('keeps what was on screen and what was declared, once for each hash', async () => {
    const notice = { lang: 'en', text: 'Cookies?', links: ['https://site.example/privacy'] };
    for (const id of ['a', 'b']) await log(id, { notice });
    const [{ noticeHash, configHash }] = readHistory(NAME) as [FullRecord];
    expect(readShown(NAME)).to.deep.equal(JSON.parse(JSON.stringify({ [noticeHash!]: notice, [configHash!]: SITE })));
  });

  it('loses nothing when two tabs write at once', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<script type="module">import { logDecision } from "/src/ledger/log.ts"; window.logDecision = logDecision;</script>';
    document.body.append(frame);
    const other = frame.contentWindow as unknown as { logDecision?: typeof logDecision };
    while (!other.logDecision) await new Promise((resolve) => setTimeout(resolve, 20));
    const writes = Array.from({ length: 10 }, (_, index) => [
      log(`here ${index}`),
      other.logDecision!(NAME, record({}, { id: `there ${index}` }), { action: 'save', source: 'api' }, SITE, 'en'),
    ]);
    await Promise.all(writes.flat());
    const history = readHistory(NAME);
    expect(new Set(history.map(({ id }) => id)).size).to.equal(20);
    expect(await checkHistory({ history, shown: readShown(NAME) })).to.include({ valid: true, unkept: 0 });
    frame.remove();
  });

  for (const method of ['getItem', 'setItem'] as const) {
    it(`never rejects, and leaves a history that is whole, when ${method} throws at any one call`, async () => {
      const original = Storage.prototype[method] as (...args: string[]) => string;
      for (let fatal = 1; fatal <= 6; fatal += 1) {
        let calls = 0;
        Storage.prototype[method] = function (this: Storage, ...args: string[]): string {
          calls += 1;
          if (calls === fatal) throw new DOMException('full', 'QuotaExceededError');
          return original.apply(this, args);
        };
        try {
          for (const id of ['a', 'b', 'c']) expect(await log(`${id}${fatal}`)).to.be.a('boolean');
        } finally {
          Storage.prototype[method] = original;
        }
        const history = readHistory(NAME);
        expect((await checkHistory({ history, shown: readShown(NAME) })).valid, `call ${fatal}`).to.equal(true);
        await log(`d${fatal}`);
        expect(readHistory(NAME).at(-1)!.id).to.equal(`d${fatal}`);
      }
    });
  }
});
