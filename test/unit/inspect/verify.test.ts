import { expect } from 'chai';
import { verify } from '../../../src/inspect/verify.js';
import { logDecision } from '../../../src/ledger/log.js';
import { sha256 } from '../../../src/storage/hash.js';
import { readHistory, type FullRecord } from '../../../src/storage/history.js';
import { policy, record } from '../core/site.js';

const NAME = 'unit_verify';
const KEY = `${NAME}.history`;

/** A history of three, with something done to it. */
async function history(change: (records: FullRecord[]) => FullRecord[] | Promise<FullRecord[]> = (records) => records): Promise<void> {
  localStorage.removeItem(KEY);
  for (const id of ['a', 'b', 'c'])
    await logDecision(NAME, record({ analytics: id !== 'c' }, { id }), { action: 'save', source: 'banner', notice: { title: id } }, policy(), 'en');
  localStorage.setItem(KEY, JSON.stringify(await change(readHistory(NAME))));
}
const wrong = async () => (await verify(NAME)).problems.map(({ id, field }) => `${id} ${field}`);
const rehashed = async ({ hash: _, ...rest }: FullRecord): Promise<FullRecord> => ({ ...rest, hash: await sha256(rest) });

describe('a history', () => {
  afterEach(() => localStorage.removeItem(KEY));

  it('is valid as it was written', async () => {
    await history();
    expect(await verify(NAME)).to.deep.equal({ valid: true, records: 3, problems: [], unhashed: 0 });
  });

  it('is valid where there is none', async () => {
    expect(await verify('unit_never')).to.deep.equal({ valid: true, records: 0, problems: [], unhashed: 0 });
  });

  it('is valid when its oldest records have made room', async () => {
    await history((records) => records.slice(1));
    expect(await verify(NAME)).to.include({ valid: true, records: 2 });
  });

  it('is valid whatever order the members of its records lie in', async () => {
    await history((records) => records.map((one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as FullRecord));
    expect(await verify(NAME)).to.include({ valid: true, records: 3 });
  });

  it('shows a choice that was changed afterwards', async () => {
    await history(([a, b, c]) => [a!, { ...b!, choices: { analytics: false } }, c!]);
    const { valid, problems } = await verify(NAME);
    expect([valid, problems.length]).to.deep.equal([false, 1]);
    expect(problems[0]).to.include({ id: 'b', field: 'hash' });
    expect(problems[0]!.found).not.to.equal(problems[0]!.expected);
  });

  const fields = ['id', 'decidedAt', 'expiresAt', 'noticeVersion', 'action', 'source', 'lang', 'origin', 'path', 'noticeHash', 'configHash', 'widgetVersion', 'model', 'layer', 'hash'] as const;
  for (const field of fields) {
    it(`shows that ${field} of the last record was changed`, async () => {
      await history(([a, b, c]) => [a!, b!, { ...c!, [field]: 'changed' }]);
      expect((await verify(NAME)).valid).to.equal(false);
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
    localStorage.removeItem(KEY);
    const plain = { ...record({}, { id: 'a' }), previous: null, hash: null } as FullRecord;
    const next = { ...plain, id: 'b', previous: { id: 'a', hash: null } };
    localStorage.setItem(KEY, JSON.stringify([plain, next]));
    expect(await verify(NAME)).to.deep.equal({ valid: true, records: 2, problems: [], unhashed: 2 });
  });

  it('shows that a hash was taken away from a record with others after it', async () => {
    await history(([a, b, c]) => [a!, { ...b!, hash: null, choices: { analytics: false } }, c!]);
    expect(await verify(NAME)).to.include({ valid: false, unhashed: 1 });
  });
});
