import { expect } from 'chai';
import { isGranted } from '../../../src/core/is-granted.js';
import type { ConsentRecord } from '../../../src/core/record.js';

const record = { choices: { analytics: true, multimedia: false }, services: { youtube: true, matomo: false } } as unknown as ConsentRecord;

describe('what a record grants', () => {
  for (const [what, name, category, granted] of [
    ['a category that was granted', 'analytics', undefined, true],
    ['a category that was refused', 'multimedia', undefined, false],
    ['a category by its other name', 'multimedia-player', undefined, false],
    ['one that nobody was asked about', 'marketing', undefined, false],
    ['essential', 'essential', undefined, true],
    ['a service of essential', 'login', 'essential', true],
    ['a service that differs from its category: yes', 'youtube', 'multimedia', true],
    ['a service that differs from its category: no', 'matomo', 'analytics', false],
    ['a service as its category', 'counter', 'analytics', true],
    ['a name that every object knows', 'constructor', undefined, false],
    ['a service by a name that every object knows', 'toString', 'analytics', true],
  ] as const) {
    it(`${what}: ${granted ? 'yes' : 'no'}`, () => expect(isGranted(record, name, category)).to.equal(granted));
  }

  it('without a record: essential alone', () => {
    for (const none of [null, undefined]) {
      expect(isGranted(none, 'analytics')).to.equal(false);
      expect(isGranted(none, 'youtube', 'multimedia')).to.equal(false);
      expect(isGranted(none, 'essential')).to.equal(true);
    }
  });

  it('what is no plain yes is a no', () => expect(isGranted({ ...record, choices: { analytics: 'true' } } as unknown as ConsentRecord, 'analytics')).to.equal(false));
});
