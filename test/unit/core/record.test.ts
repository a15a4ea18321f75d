import { expect } from 'chai';
import { findRecord, isInDate, parseRecord, readConsent } from '../../../src/core/record.js';
import { cookie, DAY, iso, NOW, polluted, record, same } from './site.js';

const read = (header: string | null | undefined, options = {}) => readConsent(header, { now: NOW, ...options });
const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe('a record in a cookie', () => {
  it('is read as it was written', () => {
    const written = record({ analytics: true, multimedia: false }, { services: { youtube: true } });
    expect(same(parseRecord(encoded(written)))).to.deep.equal(written);
  });

  it('is read without percent signs too, as js-cookie leaves most characters', () => {
    expect(same(parseRecord(JSON.stringify(record())))).to.deep.equal(record());
  });

  it('is null for anything but the present schema', () => {
    for (const schema of [0, 2, '1', true, null, [1], { 1: 1 }, undefined])
      expect(parseRecord(encoded({ ...record({ analytics: true }), schema })), String(schema)).to.equal(null);
  });

  const { schema: _, ...fields } = record();
  for (const field of Object.keys(fields)) {
    it(`is null without ${field}`, () => {
      expect(parseRecord(encoded({ ...record({ analytics: true }), [field]: undefined }))).to.equal(null);
    });

    it(`is null when ${field} is of another type`, () => {
      for (const wrong of [null, 1, true, ['analytics'], field === 'choices' || field === 'services' ? 'text' : {}])
        expect(parseRecord(encoded({ ...record({ analytics: true }), [field]: wrong })), JSON.stringify(wrong)).to.equal(null);
    });
  }

  it('is null when a choice is anything but yes or no', () => {
    for (const answer of ['true', 'false', 1, 0, '', null, [], {}, [true]])
      for (const field of ['choices', 'services'])
        expect(parseRecord(encoded({ ...record(), [field]: { analytics: answer } })), JSON.stringify(answer)).to.equal(null);
  });

  it('grants nothing when its choices are a list', () => {
    for (const list of [[], [true], [true, true]]) expect(Object.keys(parseRecord(encoded({ ...record(), choices: list }))?.choices ?? {}), JSON.stringify(list)).not.to.include('analytics');
  });

  it('is null when a date is no date', () => {
    for (const date of ['', 'soon', 'NaN', '2026-13-45T00:00:00.000Z', '9999999999999999'])
      for (const field of ['decidedAt', 'expiresAt']) expect(parseRecord(encoded({ ...record(), [field]: date })), date).to.equal(null);
  });

  it('is null when it would be kept longer than 395 days, or ends before it begins', () => {
    const lasting = (days: number) => parseRecord(encoded(record({}, { expiresAt: iso(NOW - DAY + days * DAY) })));
    expect(lasting(395)).not.to.equal(null);
    for (const days of [397, 400, 4000, 0, -1]) expect(lasting(days), `${days} days`).to.equal(null);
  });

  const garbage = {
    'nothing': '',
    'no JSON': 'accepted',
    'an old yes': 'true',
    'a number': '1',
    'null': 'null',
    'a list': '[]',
    'a list that holds a record': `[${JSON.stringify(record({ analytics: true }))}]`,
    'half a record': JSON.stringify(record({ analytics: true })).slice(0, -9),
    'a broken percent sign': '%E0%A4%A',
    'a lone percent sign': '%',
    'NUL': '\0',
    'NUL before a record': `\0${JSON.stringify(record())}`,
    'a record encoded twice': encodeURIComponent(encoded(record())),
    'quotes': '"',
    'a megabyte': 'x'.repeat(1_000_000),
    'a megabyte of percent signs': '%41'.repeat(300_000),
    'deep lists': '['.repeat(200_000) + ']'.repeat(200_000),
    'deep objects in the choices': JSON.stringify(record()).replace('"choices":{}', `"choices":${'{"a":'.repeat(50_000)}true${'}'.repeat(50_000)}`),
  };
  for (const [what, value] of Object.entries(garbage)) {
    it(`is null for ${what}`, () => {
      expect(parseRecord(value)).to.equal(null);
    });
  }

  it('may hold names that every object has, and grants none of the others', () => {
    const raw = JSON.stringify(record()).replace('"choices":{}', '"choices":{"__proto__":true,"constructor":true}');
    const { choices } = parseRecord(encodeURIComponent(raw))!;
    expect(Object.keys(choices)).to.have.members(['__proto__', 'constructor']);
    for (const name of ['toString', 'valueOf', 'hasOwnProperty', 'analytics']) expect(choices[name], name).to.equal(undefined);
    expect({}.constructor).to.equal(Object);
  });

  it('is null when a prototype is slipped in among the choices', () => {
    const raw = JSON.stringify(record()).replace('"choices":{}', '"choices":{"__proto__":{"analytics":true}}');
    expect(parseRecord(encodeURIComponent(raw))).to.equal(null);
  });

  it('says nothing that a polluted Object.prototype says', () => {
    polluted({ analytics: true, youtube: true }, () => {
      const { choices, services } = parseRecord(encoded(record()))!;
      expect([choices['analytics'], services['youtube']]).to.deep.equal([undefined, undefined]);
    });
  });
});

describe('a record among cookies', () => {
  const yes = record({ analytics: true });
  const no = record({ analytics: false });
  const analyticsIn = (cookies: string) => findRecord(cookies, 'cookie_consent')?.choices['analytics'];

  it('is undefined when there is no cookie of that name', () => {
    for (const cookies of ['', 'a=1; b=2', 'cookie_consent', 'cookie_consent.history=1', '; ;'])
      expect(findRecord(cookies, 'cookie_consent'), cookies).to.equal(undefined);
  });

  it('is null when the cookie holds no record', () => {
    for (const value of ['', '0', 'true', '%', '{}']) expect(findRecord(`a=1; cookie_consent=${value}`, 'cookie_consent'), value).to.equal(null);
  });

  it('is found first, last, in between, and with or without a space between', () => {
    for (const header of [`${cookie(yes)}; a=1`, `a=1; ${cookie(yes)}`, `a=1;${cookie(yes)};b=2`, `a=1;  ${cookie(yes)}`])
      expect(analyticsIn(header), header).to.equal(true);
  });

  it('is not read from a cookie whose name ends or begins as its own', () => {
    for (const name of ['my_cookie_consent', 'xcookie_consent', 'cookie_consent2', 'cookie_consent ', 'cookie', 'COOKIE_CONSENT', '$cookie_consent'])
      expect(findRecord(cookie(yes, name), 'cookie_consent'), name).to.equal(undefined);
  });

  it('is not read from a percent-encoded alias of its name (B3)', () => {
    const alias = '%63ookie_consent';
    expect(findRecord(cookie(yes, alias), 'cookie_consent')).to.equal(undefined);
    expect(analyticsIn(`${cookie(yes, alias)}; ${cookie(no)}`)).to.equal(false);
  });

  it('is not read out of another cookie’s value', () => {
    expect(findRecord(`a=cookie_consent=${encoded(yes)}`, 'cookie_consent')).to.equal(undefined);
  });

  it('is the newest of several, wherever it stands (B4)', () => {
    const older = record({ analytics: true }, { decidedAt: iso(NOW - 3 * DAY) });
    const newer = record({ analytics: false }, { decidedAt: iso(NOW - 2 * DAY) });
    for (const order of [[older, newer], [newer, older]]) expect(analyticsIn(order.map((one) => cookie(one)).join('; '))).to.equal(false);
    const withdrawn = record({ analytics: false }, { decidedAt: iso(NOW - 4 * DAY) });
    for (const order of [[older, withdrawn], [withdrawn, older]]) expect(analyticsIn(order.map((one) => cookie(one)).join('; '))).to.equal(true);
  });

  it('is the stricter of two as old (B13)', () => {
    for (const order of [[yes, no], [no, yes]]) expect(analyticsIn(order.map((one) => cookie(one)).join('; '))).to.equal(false);
    const part = record({ analytics: true }, { services: { matomo: false } });
    const all = record({ analytics: true, multimedia: true });
    for (const order of [[part, all], [all, part]])
      expect(findRecord(order.map((one) => cookie(one)).join('; '), 'cookie_consent')!.choices['multimedia']).to.equal(undefined);
  });

  it('counts when another cookie of the name is unreadable, whichever comes first', () => {
    for (const order of [[cookie(yes), 'cookie_consent=%'], ['cookie_consent=%', cookie(yes)]]) expect(analyticsIn(order.join('; '))).to.equal(true);
  });
});

describe('a record and the clock', () => {
  const age = (decided: number, expires: number) => isInDate(record({}, { decidedAt: iso(NOW + decided), expiresAt: iso(NOW + expires) }), NOW);

  it('is in date until the moment it expires', () => {
    expect([age(-DAY, 1), age(-DAY, 0), age(-DAY, -1)]).to.deep.equal([true, false, false]);
  });

  it('may come from a clock a day ahead, not more', () => {
    expect([age(0, DAY), age(DAY, 2 * DAY), age(DAY + 1, 2 * DAY)]).to.deep.equal([true, true, false]);
  });
});

describe('readConsent', () => {
  const header = cookie(record({ analytics: true, multimedia: false }));

  it('gives the visitor’s choice', () => {
    expect(same(read(header))).to.deep.equal(record({ analytics: true, multimedia: false }));
  });

  it('is null without a header', () => {
    for (const none of [null, undefined, '']) expect(read(none)).to.equal(null);
  });

  it('is null once the choice has expired', () => {
    expect(read(header, { now: NOW + 181 * DAY })).to.equal(null);
    expect(read(header, { now: NOW + 180 * DAY })).not.to.equal(null);
  });

  it('is null for a choice from more than a day ahead', () => {
    expect(read(header, { now: NOW - 2 * DAY })).not.to.equal(null);
    expect(read(header, { now: NOW - 2 * DAY - 1 })).to.equal(null);
  });

  it('is null for an expiry longer than any temoin writes', () => {
    expect(read(cookie(record({ analytics: true }, { expiresAt: iso(NOW + 397 * DAY) })))).to.equal(null);
  });

  it('is null for another notice than the present one', () => {
    expect(read(header, { noticeVersion: '2' })).to.equal(null);
    expect(read(cookie(record({}, { noticeVersion: '2' })))).to.equal(null);
    expect(read(cookie(record({}, { noticeVersion: '2' })), { noticeVersion: '2' })).not.to.equal(null);
  });

  it('reads the cookie it is told to', () => {
    const other = cookie(record({ analytics: true }), 'choix');
    expect(read(other)).to.equal(null);
    expect(read(other, { cookieName: 'choix' })!.choices['analytics']).to.equal(true);
  });

  it('goes by the clock when no time is given', () => {
    const now = Date.now();
    const fresh = record({}, { decidedAt: iso(now), expiresAt: iso(now + DAY) });
    expect(readConsent(cookie(fresh))).not.to.equal(null);
    expect(readConsent(cookie(record({}, { decidedAt: iso(now - 2 * DAY), expiresAt: iso(now - DAY) })))).to.equal(null);
  });

  it('is null when the time given is no time', () => {
    expect(read(header, { now: NaN })).to.equal(null);
  });
});
