import { expect } from 'chai';
import { readHistory, readShown, type FullRecord, type Shown } from '../../../src/storage/history.js';
import { ownNames } from '../../../src/storage/own-names.js';
import { writeHistory } from '../../../src/storage/write-history.js';
import { record } from '../core/site.js';

const NAME = 'unit_history';
const KEY = 'unit_history.history';

const entry = (id: string): FullRecord => ({
  ...record({ analytics: true }, { id }),
  lang: 'en',
  origin: location.origin,
  path: '/',
  noticeHash: null,
  configHash: null,
  widgetVersion: '0.0.0',
  model: 'opt-in',
  gpc: false,
  layer: 'banner',
  previous: null,
  hash: null,
});
const ids = (history: readonly FullRecord[]) => history.map(({ id }) => id);

describe('the history', () => {
  afterEach(() => ownNames(NAME).forEach((key) => localStorage.removeItem(key)));

  it('lies in localStorage beside the cookie’s name', () => {
    writeHistory(NAME, [entry('a')]);
    expect(localStorage.getItem(KEY)).to.contain('"id":"a"');
  });

  it('is read back oldest first', () => {
    expect(writeHistory(NAME, [entry('a'), entry('b')])).to.equal(true);
    expect(readHistory(NAME)).to.deep.equal([entry('a'), entry('b')]);
  });

  it('keeps the newest 50', () => {
    const many = Array.from({ length: 53 }, (_, index) => entry(`${index}`));
    writeHistory(NAME, many);
    expect(ids(readHistory(NAME))).to.deep.equal(ids(many).slice(3));
  });

  for (const garbage of ['', 'null', '1', '"text"', '{}', '{"length":3}', '[', '[null]', 'undefined', '\0', '['.repeat(10_000)]) {
    it(`is empty, and nothing thrown, for ${JSON.stringify(garbage.slice(0, 20))}`, () => {
      localStorage.setItem(KEY, garbage);
      expect(readHistory(NAME)).to.deep.equal([]);
    });
  }

  it('is empty where nothing was written', () => {
    expect(readHistory('unit_never')).to.deep.equal([]);
  });

  it('leaves out entries without an id', () => {
    localStorage.setItem(KEY, JSON.stringify([{}, entry('a'), 1, 'text', []]));
    expect(ids(readHistory(NAME))).to.deep.equal(['a']);
  });

  it('says so when the browser is full (B10)', () => {
    const text = 'x'.repeat(11_000_000);
    expect(writeHistory(NAME, [{ ...entry('a'), path: text }])).to.equal(false);
    expect(readHistory(NAME)).to.deep.equal([]);
  });

  it('keeps what its records’ hashes stand for, and nothing that none of them names', () => {
    const shown = { aa: { lang: 'en', text: 'a', links: [] }, bb: { lang: 'fr', text: 'b', links: [] }, null: 1 } as unknown as Shown;
    writeHistory(NAME, [{ ...entry('a'), noticeHash: 'aa' }], shown);
    expect(readShown(NAME)).to.deep.equal({ aa: shown['aa'] });
    writeHistory(NAME, [entry('b')], readShown(NAME));
    expect(readShown(NAME)).to.deep.equal({});
  });

  for (const garbage of ['', 'null', '1', 'true', '[', '{', '\0', '['.repeat(10_000)]) {
    it(`has nothing shown, and nothing thrown, for ${JSON.stringify(garbage.slice(0, 20))}`, () => {
      localStorage.setItem(`${NAME}.shown`, garbage);
      expect(readShown(NAME)).to.deep.equal({});
    });
  }
});
