import { expect } from 'chai';
import { ConsentError } from '../../../src/core/errors.js';

describe('a ConsentError', () => {
  it('is an Error that names itself and says what is wrong by a code', () => {
    const error = new ConsentError('unknown-name', 'not allowed: nobody');
    expect(error).to.be.an.instanceOf(Error);
    expect([error.name, error.code, error.message, String(error)]).to.deep.equal([
      'ConsentError',
      'unknown-name',
      'not allowed: nobody',
      'ConsentError: not allowed: nobody',
    ]);
  });
});
