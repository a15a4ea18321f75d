import { expect } from 'chai';
import { migrate, SCHEMA, STEPS, type Step } from '../../../src/core/migrate.js';
import { parseRecord } from '../../../src/core/record.js';
import { record } from './site.js';

/** Schemas that never were: 0 had one answer for everything, 2 calls `action` something else. */
const INVENTED: Record<number, Step> = {
  0: ({ yes, ...rest }) => ({ ...rest, choices: { analytics: yes } }),
  1: ({ action, ...rest }) => ({ ...rest, act: action }),
};

describe('a record of an older schema', () => {
  it('is the record itself when it is of the present one', () => {
    const one = record({ analytics: true }) as unknown as Record<string, unknown>;
    expect(migrate(one)).to.equal(one);
  });

  it('is taken through every step in between', () => {
    expect(migrate({ schema: 0, id: 'a', yes: true, action: 'save' }, INVENTED, 2)).to.deep.equal({ schema: 2, id: 'a', choices: { analytics: true }, act: 'save' });
    expect(migrate({ schema: 1, id: 'a', action: 'save' }, INVENTED, 2)).to.deep.equal({ schema: 2, id: 'a', act: 'save' });
  });

  it('is left as it was', () => {
    const old = Object.freeze({ schema: 0, yes: true });
    migrate(old, INVENTED, 2);
    expect(old).to.deep.equal({ schema: 0, yes: true });
  });

  it('is null when it is newer, when a step is missing, and when it is no record', () => {
    for (const value of [{ schema: 3 }, { schema: 0.5 }, { schema: '1' }, { schema: -1 }, { schema: NaN }, {}, [], [1], null, undefined, 1, 'text', { schema: '__proto__' }])
      expect(migrate(value, INVENTED, 2), JSON.stringify(value)).to.equal(null);
    expect(migrate({ schema: 0, yes: true }, {}, 1)).to.equal(null);
  });

  it('ends where a step forgets the schema', () => {
    expect(migrate({ schema: 0 }, { 0: () => ({ schema: 0 }) }, 1)).to.deep.equal({ schema: 1 });
  });

  it('has a step from every schema there was, and the cookie’s reader takes each', () => {
    // 1 is the first. Whoever adds a step has to let `parseRecord` call `migrate`, or visitors are asked again.
    expect(Object.keys(STEPS).map(Number)).to.deep.equal(Array.from({ length: SCHEMA - 1 }, (_, index) => index + 1));
    for (const schema of Object.keys(STEPS).map(Number))
      expect(parseRecord(JSON.stringify({ ...record(), schema })), `schema ${schema}`).not.to.equal(null);
  });
});
