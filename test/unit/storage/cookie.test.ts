import { expect } from 'chai';
import { findRecord } from '../../../src/core/record.js';
import { writeRecord } from '../../../src/storage/cookie.js';
import { readCookies } from '../../../src/storage/jar.js';
import { DAY, iso, record, same } from '../core/site.js';
import { beside, drop, values } from './place.js';

const NAME = 'unit_record';
const PLACE = { name: NAME, domain: '', path: '/' };
const VERSION = 'été; "2026", 100 % – 雪 \ud800';
const now = Date.now();
const current = (more = {}) =>
  record({ analytics: true, multimedia: false }, { decidedAt: iso(now), expiresAt: iso(now + 182 * DAY), services: { youtube: true }, ...more });
const stored = () => findRecord(readCookies(), NAME);

describe('the record’s cookie', () => {
  afterEach(() => drop(NAME));

  it('is read back as it was written', () => {
    expect(writeRecord(PLACE, current())).to.equal(true);
    expect(same(stored())).to.deep.equal(current());
  });

  it('holds the record as JSON that any server can decode, under 1,000 bytes', () => {
    writeRecord(PLACE, current());
    const [value] = values(NAME);
    expect(JSON.parse(decodeURIComponent(value!))).to.deep.equal(current());
    expect(value!.length).to.be.below(1000);
    expect(value).to.match(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/, 'cookie octets of RFC 6265');
  });

  it('is one cookie after many decisions', () => {
    for (const analytics of [true, false, true]) writeRecord(PLACE, current({ choices: { analytics } }));
    expect(values(NAME)).to.have.lengthOf(1);
    expect(stored()!.choices['analytics']).to.equal(true);
  });

  it('is reported as not kept when this page does not lie under its path', () => {
    expect(writeRecord({ ...PLACE, path: '/unit-elsewhere' }, current())).to.equal(false);
  });

  for (const domain of ['example.org', '.example.org', 'com', '127.0.0.2', 'sub.localhost']) {
    it(`is reported as not kept for a domain that is not ours: ${domain}`, () => {
      expect(writeRecord({ ...PLACE, domain }, current())).to.equal(false);
      expect(values(NAME)).to.deep.equal([]);
    });
  }

  it('is reported as kept only if it was, when it is larger than most browsers keep (B7)', () => {
    // WebKitGTK keeps it.
    expect(writeRecord(PLACE, current({ noticeVersion: 'x'.repeat(5000) }))).to.equal(values(NAME).length === 1);
  });

  it('is reported as not kept when it has expired already', () => {
    expect(writeRecord(PLACE, current({ decidedAt: iso(now - 2 * DAY), expiresAt: iso(now - DAY) }))).to.equal(false);
  });

  it('holds characters of any language in the notice’s version', () => {
    expect(writeRecord(PLACE, current({ noticeVersion: VERSION }))).to.equal(true);
    expect(stored()!.noticeVersion).to.equal(VERSION);
  });

  for (const clobber of ['<img name="cookie">', '<form name="cookie"></form>']) {
    it(`is written and read back past ${clobber} (C3)`, () =>
      beside(clobber, () => {
        expect(writeRecord(PLACE, current())).to.equal(true);
        expect(same(stored())).to.deep.equal(current());
      }));
  }
});
