import { expect } from 'chai';
import { sha256 } from '../../../src/storage/hash.js';

describe('sha256', () => {
  it('is the known hash of the canonical JSON, in lower-case hex', async () => {
    // printf '{"a":1,"b":[true,null]}' | sha256sum
    expect(await sha256({ b: [true, null], a: 1 })).to.equal('1cc69c7fa23616ca2ec3ee70d24390a6225c8832db8a4c814c7e0e7f942f8668');
    // printf '"abc"' | sha256sum
    expect(await sha256('abc')).to.equal('6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25');
    // printf '"été €"' | sha256sum, in UTF-8
    expect(await sha256('été €')).to.equal('15031d10339fe4498ce061a5ee1404e6302bb2668ac0ce3d9e5b5faa47b30ebf');
  });

  it('is the same for the same value in another order, and another for another value', async () => {
    const one = await sha256({ choices: { analytics: true, multimedia: false } });
    expect(await sha256({ choices: { multimedia: false, analytics: true } })).to.equal(one);
    expect(await sha256({ choices: { analytics: false, multimedia: false } })).not.to.equal(one);
  });
});
