import { expect } from 'chai';
import { readConsent } from '../../../src/core/record.js';
import { same } from './site.js';

interface Vectors {
  defaults: { now: string; noticeVersion: string; cookieName: string };
  cases: { name: string; cookie: string; expected: unknown; now?: string; noticeVersion?: string; cookieName?: string }[];
}

/** The cases that any reader can be checked against. */
const { defaults, cases } = (await (await fetch('/test/vectors/records.json')).json()) as Vectors;

describe('the vectors', () => {
  for (const { name, cookie, expected, ...options } of cases) {
    it(`hold: ${name}`, () => {
      const { now, ...rest } = { ...defaults, ...options };
      expect(same(readConsent(cookie, { ...rest, now: Date.parse(now) }))).to.deep.equal(expected);
    });
  }
});
