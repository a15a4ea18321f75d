import { expect } from 'chai';
import { verify } from '../../../src/inspect/verify.js';
import { logDecision } from '../../../src/ledger/log.js';
import { sha256 } from '../../../src/storage/hash.js';
import { readHistory, readShown, type FullRecord } from '../../../src/storage/history.js';
import { ownNames } from '../../../src/storage/own-names.js';
import { writeCookie } from '../../../src/storage/jar.js';
import { cookie, policy, record } from '../core/site.js';
import { drop } from '../storage/place.js';

const NAME = 'unit_verify';
const KEY = `${NAME}.history`;

const forget = () => ownNames(NAME).forEach((key) => localStorage.removeItem(key));

/** A history of three, with something done to it. */
async function history(change: (records: FullRecord[]) => FullRecord[] | Promise<FullRecord[]> = (records) => records): Promise<void> {
  forget();
  for (const id of ['a', 'b', 'c'])
    await logDecision(NAME, record({ analytics: id !== 'c' }, { id }), { action: 'save', source: 'banner', notice: { title: id } }, policy(), 'en');
  localStorage.setItem(KEY, JSON.stringify(await change(readHistory(NAME))));
}
const named = (name: string) => ({ settings: { cookie: { name } } });
const wrong = async () => (await verify(named(NAME))).problems.map(({ id, field }) => `${id} ${field}`);
const store = (records: readonly FullRecord[]) => localStorage.setItem(KEY, JSON.stringify(records));
const full = (id: string): FullRecord => ({
  ...record({ analytics: false }, { id }),
  ...{ lang: 'en', origin: 'http://site.example', path: '/', noticeHash: null, configHash: null, widgetVersion: '0.1.0' },
  ...{ model: 'opt-in', gpc: false, layer: null, previous: null, hash: null },
});
const rehashed = async ({ hash: _, ...rest }: FullRecord): Promise<FullRecord> => ({ ...rest, hash: await sha256(rest) });

describe('a history', () => {
  afterEach(forget);

  it('is valid as it was written', async () => {
    await history();
    expect(await verify(named(NAME))).to.deep.equal({ valid: true, records: 3, problems: [], unhashed: 0, unkept: 0 });
  });

  it('is valid where there is none', async () => {
    expect(await verify(named('unit_never'))).to.deep.equal({ valid: true, records: 0, problems: [], unhashed: 0, unkept: 0 });
  });

  it('is valid when its oldest records have made room', async () => {
    await history((records) => records.slice(1));
    expect(await verify(named(NAME))).to.include({ valid: true, records: 2 });
  });

  it('is valid whatever order the members of its records lie in', async () => {
    await history((records) => records.map((one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as FullRecord));
    expect(await verify(named(NAME))).to.include({ valid: true, records: 3 });
  });

  it('shows a choice that was changed afterwards', async () => {
    await history(([a, b, c]) => [a!, { ...b!, choices: { analytics: false } }, c!]);
    const { valid, problems } = await verify(named(NAME));
    expect([valid, problems.length]).to.deep.equal([false, 1]);
    expect(problems[0]).to.include({ id: 'b', field: 'hash' });
    expect(problems[0]!.found).not.to.equal(problems[0]!.expected);
  });

  const fields = ['id', 'decidedAt', 'expiresAt', 'noticeVersion', 'action', 'source', 'lang', 'origin', 'path', 'noticeHash', 'configHash', 'widgetVersion', 'model', 'layer', 'hash'] as const;
  for (const field of fields) {
    it(`shows that ${field} of the last record was changed`, async () => {
      await history(([a, b, c]) => [a!, b!, { ...c!, [field]: 'changed' }]);
      expect((await verify(named(NAME))).valid).to.equal(false);
    });
  }

  it('shows a member that was added', async () => {
    await history(([a, b, c]) => [a!, b!, { ...c!, note: 'added' } as FullRecord]);
    expect(await wrong()).to.deep.equal(['c hash']);
  });

  it('shows a change whose hash was made anew, by the link of the next', async () => {
    await history(async ([a, b, c]) => [a!, await rehashed({ ...b!, choices: { analytics: false } }), c!]);
    expect(await wrong()).to.deep.equal(['c previous']);
  });

  it('shows a record taken out, put in, or moved', async () => {
    await history(([a, , c]) => [a!, c!]);
    expect(await wrong()).to.deep.equal(['c previous']);
    await history(([a, b, c]) => [a!, a!, b!, c!]);
    expect(await wrong()).to.deep.equal(['a previous']);
    await history(([a, b, c]) => [b!, a!, c!]);
    expect(await wrong()).to.deep.equal(['a previous', 'c previous']);
  });

  it('counts the records that carry no hash, and does not call them wrong', async () => {
    const unhashed: FullRecord = { ...full('a'), hash: null };
    store([unhashed, { ...unhashed, id: 'b', previous: { id: 'a', hash: null } }]);
    expect(await verify(named(NAME))).to.deep.equal({ valid: true, records: 2, problems: [], unhashed: 2, unkept: 0 });
  });

  it('calls a record of an https page wrong when it carries no hash: a browser can hash there', async () => {
    store([{ ...full('a'), origin: 'https://site.example', hash: null }]);
    expect(await wrong()).to.deep.equal(['a hash']);
  });

  it('says which member is not as it must be, and what is expected there', async () => {
    const broken: Record<string, [unknown, string]> = {
      schema: [7, '1'],
      decidedAt: ['yesterday', 'a time as 2026-11-22T17:41:37.196Z'],
      choices: [{ analytics: 1 }, 'names, each true or false'],
      action: ['nod', 'accept-all, reject-all'],
      layer: ['basement', 'banner, preferences, null'],
      noticeHash: ['abc', '64 hexadecimal digits, or null'],
    };
    for (const [field, [value, expected]] of Object.entries(broken)) {
      store([await rehashed({ ...full('a'), [field]: value })]);
      const { problems } = await verify(named(NAME));
      expect(problems.map((one) => one.field), field).to.deep.equal([field]);
      expect([problems[0]!.found, String(problems[0]!.expected).startsWith(expected)], field).to.deep.equal([value, true]);
    }
  });

  it('shows a refusal that grants', async () => {
    store([await rehashed({ ...full('a'), action: 'reject-all', choices: { analytics: true } })]);
    expect(await wrong()).to.deep.equal(['a choices.analytics']);
  });

  it('shows a text that was changed after it was shown', async () => {
    await history();
    const [hash, text] = Object.entries(readShown(NAME)).find(([, value]) => 'title' in value)!;
    localStorage.setItem(`${NAME}.shown`, JSON.stringify({ ...readShown(NAME), [hash]: { ...text, title: 'changed' } }));
    const { problems } = await verify(named(NAME));
    expect(problems.map(({ field, found }) => [field, found])).to.deep.equal([['noticeHash', hash]]);
  });

  it('counts the records whose texts are not kept', async () => {
    await history();
    localStorage.removeItem(`${NAME}.shown`);
    expect(await verify(named(NAME))).to.include({ valid: true, unkept: 3 });
  });

  it('shows a cookie that says other than the history, and in what', async () => {
    await history();
    const [, , last] = readHistory(NAME);
    writeCookie(`${cookie(record({ analytics: false }, { id: last!.id }), NAME)};path=/`);
    expect(await wrong()).to.deep.equal([]);
    writeCookie(`${cookie(record({ analytics: true }, { id: last!.id }), NAME)};path=/`);
    expect((await verify(named(NAME))).problems).to.deep.equal([{ id: 'c', field: 'record.choices', expected: { analytics: false }, found: { analytics: true } }]);
    drop(NAME);
  });

  it('never throws, whatever lies in the history', async () => {
    for (const garbage of [1, 'a', null, [], [[]], { id: {} }, { id: 1, previous: 7, choices: [] }, { id: 'x', hash: 'y', previous: { id: [] } }]) {
      store([garbage, { id: 'z', choices: null }] as never);
      expect((await verify(named(NAME))).valid, JSON.stringify(garbage)).to.equal(false);
    }
  });

  it('shows that a hash was taken away from a record with others after it', async () => {
    await history(([a, b, c]) => [a!, { ...b!, hash: null, choices: { analytics: false } }, c!]);
    expect(await verify(named(NAME))).to.include({ valid: false, unhashed: 1 });
  });
});
