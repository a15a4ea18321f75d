import { expect } from 'chai';
import { blankCookie, readCookies, writeCookie } from '../../../src/storage/jar.js';
import { beside, drop, values } from './place.js';

const NAME = 'unit_jar';

describe('the cookie jar', () => {
  afterEach(() => drop(NAME));

  it('holds what is written to it', () => {
    writeCookie(`${NAME}=1;path=/`);
    expect(values(NAME)).to.deep.equal(['1']);
  });

  for (const clobber of ['<img name="cookie">', '<form name="cookie"></form>', '<img name="cookie"><img name="cookie">', '<form name="cookie"><input name="split"></form>']) {
    it(`is read and written past ${clobber} (C3)`, () =>
      beside(clobber, () => {
        expect(typeof document.cookie).not.to.equal('string');
        writeCookie(`${NAME}=2;path=/`);
        expect(readCookies()).to.be.a('string').that.contains(`${NAME}=2`);
      }));
  }

  it('puts a value that is no record in the record’s place', () => {
    writeCookie(`${NAME}=yes;path=/`);
    blankCookie({ name: NAME, domain: '', path: '/' });
    expect(values(NAME)).to.have.lengthOf(1);
    expect(values(NAME)[0]).not.to.equal('yes');
  });
});
