import { expect } from 'chai';
import { soldIn } from '../../../src/ledger/gpc.js';
import { policy, record } from '../core/site.js';

describe('what a record sells', () => {
  it('is what sells or shares and is granted, itself or a service of it', () => {
    const yes = { analytics: true, multimedia: true, marketing: true, health: true };
    expect(soldIn(policy(), record(yes))).to.deep.equal(['marketing']);
    expect(soldIn(policy(), record({ ...yes, marketing: false }))).to.deep.equal([]);
    expect(soldIn(policy(), record({ ...yes, marketing: false }, { services: { pixel: true } }))).to.deep.equal(['marketing']);
    expect(soldIn(policy(), record({}))).to.deep.equal([]);
    expect(soldIn(policy(), null)).to.deep.equal([]);
  });
});
