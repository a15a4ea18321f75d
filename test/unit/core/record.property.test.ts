import { expect } from 'chai';
import fc from 'fast-check';
import { readConsent } from '../../../src/core/record.js';
import { verdict } from '../../../src/core/verdict.js';
import { cookie, DAY, iso, NOW, policy, record } from './site.js';

const RUNS = { numRuns: 300 };
const NAME = 'cookie_consent';
const NAMES = ['analytics', 'multimedia', 'marketing', 'health', 'matomo', 'plausible', 'youtube', 'pixel', 'clinic', 'nobody', '__proto__', 'constructor', 'toString'];

const site = policy();
const granted = (header: string) => {
  const stored = readConsent(header, { now: NOW });
  return NAMES.filter((name) => verdict(name, stored, site, NOW));
};

const names = fc.constantFrom(...NAMES);
const choices = fc.dictionary(names, fc.boolean(), { noNullPrototype: false });
const anyRecord = fc
  .record({ choices, services: choices, ageDays: fc.double({ min: -2, max: 200, noNaN: true }), keptDays: fc.double({ min: -1, max: 450, noNaN: true }), noticeVersion: fc.constantFrom('1', '2', '') })
  .map(({ ageDays, keptDays, ...more }) => {
    const decided = Math.round(NOW - ageDays * DAY);
    return record({}, { ...more, decidedAt: iso(decided), expiresAt: iso(Math.round(decided + keptDays * DAY)) });
  });

/** One of the fields replaced by anything JSON can say. */
const damaged = fc
  .tuple(anyRecord, fc.constantFrom(...Object.keys(record())), fc.jsonValue())
  .map(([whole, field, value]) => ({ ...whole, [field]: value }));

const value = fc.oneof(
  anyRecord.map((one) => encodeURIComponent(JSON.stringify(one))),
  damaged.map((one) => encodeURIComponent(JSON.stringify(one))),
  fc.json().map(encodeURIComponent),
  fc.string({ unit: 'binary' }),
  fc.tuple(anyRecord, fc.nat(400)).map(([one, length]) => encodeURIComponent(JSON.stringify(one)).slice(0, length)),
);
const header = fc
  .array(fc.tuple(fc.constantFrom(NAME, NAME, `x${NAME}`, '%63ookie_consent', 'a'), value), { maxLength: 5 })
  .map((cookies) => cookies.map(([name, content]) => `${name}=${content}`).join('; '));

describe('whatever the Cookie header holds', () => {
  it('reading it never throws, and grants nothing that is not granted in it', () => {
    fc.assert(
      fc.property(fc.oneof(header, fc.string({ unit: 'binary' })), (cookies) => {
        const present = granted(cookies);
        const said = decodeSafely(cookies);
        for (const name of present) if (name !== 'essential') expect(said).to.match(/:\s*true/);
      }),
      RUNS,
    );
  });

  it('a valid record grants exactly what its choices and services say', () => {
    fc.assert(
      fc.property(choices, choices, (chosen, services) => {
        const given = granted(cookie(record(chosen, { services })));
        const says = (own: string, parent = own) => (Object.hasOwn(services, own) ? services[own] : Object.hasOwn(chosen, parent) && chosen[parent]);
        const expected = site.categories
          .slice(1)
          .flatMap((category) => [[category.name, category.name], ...category.services.map(({ name }) => [name, category.name])])
          .filter(([name, parent]) => says(name!, parent))
          .map(([name]) => name);
        expect(given).to.have.members(expected);
      }),
      RUNS,
    );
  });

  it('a record damaged in one field grants nothing more than the whole one', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('schema', 'id', 'decidedAt', 'expiresAt', 'noticeVersion', 'action', 'source'), fc.jsonValue(), (whole, field, other) => {
        const before = granted(cookie(whole));
        const after = granted(cookie({ ...whole, [field]: other }));
        // Dates and the version can only be made right by their right value, which is not damage.
        if (typeof other !== 'string') expect(after.filter((name) => !before.includes(name))).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('cookies of other names change nothing', () => {
    fc.assert(
      fc.property(anyRecord, fc.array(fc.tuple(fc.constantFrom('a', `x${NAME}`, `${NAME}x`, '%63ookie_consent'), value), { maxLength: 4 }), fc.nat(4), (whole, others, place) => {
        const cookies = others.map(([name, content]) => `${name}=${content.replaceAll(';', '')}`);
        cookies.splice(place, 0, cookie(whole));
        expect(granted(cookies.join('; '))).to.deep.equal(granted(cookie(whole)));
      }),
      RUNS,
    );
  });

  it('the order of several records changes nothing', () => {
    fc.assert(
      // Of two of one moment that grant as much, but not the same, either may count.
      fc.property(fc.uniqueArray(anyRecord, { minLength: 2, maxLength: 4, selector: (one) => one.decidedAt + JSON.stringify(one).split('":true').length }), (records) => {
        const cookies = records.map((one) => cookie(one));
        expect(granted(cookies.join('; '))).to.deep.equal(granted(cookies.reverse().join('; ')));
      }),
      RUNS,
    );
  });

  it('reading it leaves every object’s prototype as it was', () => {
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(fc.property(header, (cookies) => void readConsent(cookies, { now: NOW })), RUNS);
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
  });
});

function decodeSafely(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
