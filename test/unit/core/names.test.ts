import { expect } from 'chai';
import { list, namesIn } from '../../../src/core/names.js';

describe('names as a site writes them', () => {
  for (const [declared, names] of [
    ['_ga  _gid\n_ga_*', ['_ga', '_gid', '_ga_*']],
    [['_ga', '_gid _x'], ['_ga', '_gid', '_x']],
    [' ', []],
    ['', []],
    [[], []],
    [null, []],
    [undefined, []],
  ] as const) {
    it(`are one by one: ${JSON.stringify(declared)}`, () => expect(namesIn(declared)).to.deep.equal(names));
  }

  it('are a list, whatever there is', () => {
    expect(list('a')).to.deep.equal(['a']);
    expect(list(['a', 'b'])).to.deep.equal(['a', 'b']);
    expect(list(null)).to.deep.equal([]);
  });
});
