import { expect } from 'chai';
import type { Choices } from '../../../src/core/decision.js';
import type { Model, Policy } from '../../../src/core/policy.js';
import type { ConsentRecord } from '../../../src/core/record.js';
import { askReason, canonical, categoryOf, currentRecord, verdict, type Stored } from '../../../src/core/verdict.js';
import { category, DAY, iso, NOW, policy, polluted, record, service } from './site.js';

const NAMES = ['essential', 'session', 'analytics', 'matomo', 'multimedia', 'youtube', 'marketing', 'pixel', 'health', 'clinic', 'nobody'];
const grantedBy = (stored: Stored, more: Partial<Policy> = {}) =>
  NAMES.filter((name) => verdict(name, stored, policy(undefined, more), NOW)).join(' ');

const ALL: Choices = { analytics: true, multimedia: true, marketing: true, health: true };
const NONE: Choices = { analytics: false, multimedia: false, marketing: false, health: false };
const ON = 'essential session';

describe('verdict', () => {
  const stored: Record<string, Stored> = {
    'nothing': undefined,
    'something unreadable': null,
    'an expired yes': record(ALL, { decidedAt: iso(NOW - 2 * DAY), expiresAt: iso(NOW - 1) }),
    'a yes that expires now': record(ALL, { expiresAt: iso(NOW) }),
    'a yes from two days ahead': record(ALL, { decidedAt: iso(NOW + 2 * DAY) }),
    'a yes to another notice': record(ALL, { noticeVersion: '0' }),
    'a no': record(NONE),
    'a yes to everything': record(ALL),
    'a yes to one': record({ ...NONE, multimedia: true }),
    'a no with a yes to one service': record(NONE, { services: { youtube: true } }),
    'a yes with a no to one service': record(ALL, { services: { youtube: false, pixel: false } }),
    'no answer on anything': record(),
  };
  const EVERYTHING = 'essential session analytics matomo multimedia youtube marketing pixel health clinic';
  const UNASKED = 'essential session analytics matomo multimedia youtube marketing pixel';
  const table: [what: string, model: Model, gpc: boolean, granted: string][] = [
    ['nothing', 'opt-in', false, ON],
    ['nothing', 'opt-in', true, ON],
    ['nothing', 'opt-out', false, UNASKED],
    ['nothing', 'opt-out', true, 'essential session analytics matomo multimedia youtube'],
    ['nothing', 'notice', false, UNASKED],
    ['nothing', 'notice', true, 'essential session analytics matomo multimedia youtube'],
    ...(['opt-in', 'opt-out', 'notice'] as const).flatMap((model): [string, Model, boolean, string][] => [
      ['something unreadable', model, false, ON],
      ['something unreadable', model, true, ON],
      ['an expired yes', model, false, ON],
      ['a yes that expires now', model, false, ON],
      ['a yes from two days ahead', model, false, ON],
      ['a yes to another notice', model, false, ON],
      ['a no', model, false, ON],
      ['a no', model, true, ON],
      ['a yes to everything', model, false, EVERYTHING],
      ['a yes to everything', model, true, 'essential session analytics matomo multimedia youtube health clinic'],
      ['a yes to one', model, false, 'essential session multimedia youtube'],
      ['a no with a yes to one service', model, false, 'essential session youtube'],
      ['a yes with a no to one service', model, false, 'essential session analytics matomo multimedia marketing health clinic'],
      ['a yes with a no to one service', model, true, 'essential session analytics matomo multimedia health clinic'],
      ['no answer on anything', model, false, ON],
    ]),
  ];
  for (const [what, model, gpc, expected] of table) {
    it(`${model}${gpc ? ' under GPC' : ''}: ${what} grants ${expected === EVERYTHING ? 'everything' : expected}`, () => {
      expect(what in stored).to.equal(true);
      expect(grantedBy(stored[what], { model, gpc })).to.equal(expected);
    });
  }

  it('grants no service of a sale under GPC, even one answered by itself', () => {
    expect(grantedBy(record(NONE, { services: { pixel: true } }), { gpc: true })).to.equal(ON);
  });

  it('is no for a name nobody declared, whatever is stored under it', () => {
    const names = { nobody: true, toString: true, constructor: true, ['']: true };
    for (const name of [...Object.keys(names), '__proto__', 'Analytics', ' analytics'])
      for (const model of ['opt-in', 'opt-out', 'notice'] as const)
        expect(verdict(name, record(names, { services: names }), policy(undefined, { model }), NOW), name).to.equal(false);
  });

  it('does not take a new category for an old yes', () => {
    const site = policy([category('analytics'), category('chat')]);
    expect(verdict('chat', record({ analytics: true }), site, NOW)).to.equal(false);
    expect(verdict('chat', record({ analytics: true }), { ...site, model: 'opt-out' }, NOW)).to.equal(false);
  });

  it('judges by the moment it is asked', () => {
    const stored = record(ALL);
    const last = Date.parse(stored.expiresAt) - 1;
    expect([last, last + 1].map((now) => verdict('analytics', stored, policy(), now))).to.deep.equal([true, false]);
  });

  it('takes a category named as an object’s own method for any other', () => {
    const site = policy([category('constructor'), category('valueof')]);
    const stored = currentRecord({ ...record(), choices: { __proto__: null, valueof: true } as never, services: { __proto__: null } as never }, site, NOW);
    expect(['constructor', 'valueof'].map((name) => verdict(name, stored, site, NOW))).to.deep.equal([false, true]);
  });

  it('is not swayed by a polluted Object.prototype while nothing is stored', () => {
    polluted({ analytics: true, granted: true }, () => expect(grantedBy(undefined)).to.equal(ON));
  });
});

describe('a name', () => {
  it('finds its category, its own or that of the service', () => {
    const site = policy();
    expect(['essential', 'session', 'analytics', 'matomo', 'youtube', 'nobody', ''].map((name) => categoryOf(name, site)?.name)).to.deep.equal(
      ['essential', 'essential', 'analytics', 'analytics', 'multimedia', undefined, undefined],
    );
  });

  it('multimedia-player means multimedia, and no other name means another', () => {
    expect(['multimedia-player', 'multimedia', 'analytics', ''].map(canonical)).to.deep.equal(['multimedia', 'multimedia', 'analytics', '']);
  });
});

describe('currentRecord', () => {
  it('is the stored one while it is in date and for this notice, else null', () => {
    const valid = record(ALL);
    expect(currentRecord(valid, policy(), NOW)).to.equal(valid);
    for (const other of [undefined, null, record(ALL, { noticeVersion: '2' }), record(ALL, { expiresAt: iso(NOW) }), record(ALL, { decidedAt: iso(NOW + DAY + 1) })])
      expect(currentRecord(other, policy(), NOW)).to.equal(null);
  });
});

describe('askReason', () => {
  const site = policy([category('analytics'), category('multimedia')]);
  const reason = (stored: Stored, more: Partial<Policy> = {}) => askReason(stored, { ...site, ...more }, NOW);
  const yes = record({ analytics: true, multimedia: true });
  const no = record({ analytics: false, multimedia: false });

  it('is the first visit when nothing readable and in date is stored', () => {
    const old = { decidedAt: iso(NOW - 2 * DAY), expiresAt: iso(NOW - 1) };
    for (const stored of [undefined, null, { ...yes, ...old }, { ...no, ...old }, { ...yes, decidedAt: iso(NOW + 2 * DAY) }])
      expect(reason(stored)).to.equal('first');
  });

  it('is none after an answer on every category', () => {
    for (const stored of [yes, no, record({ analytics: true, multimedia: false })]) expect(reason(stored)).to.equal(null);
  });

  it('is the new notice for a visitor who said yes to anything', () => {
    expect(reason(yes, { noticeVersion: '2' })).to.equal('notice');
    expect(reason(record({ analytics: true, multimedia: false }), { noticeVersion: '2' })).to.equal('notice');
    expect(reason({ ...no, services: { youtube: true } }, { noticeVersion: '2' })).to.equal('notice');
  });

  it('is not the new notice for a visitor who refused everything', () => {
    expect(reason(no, { noticeVersion: '2' })).to.equal(null);
  });

  it('is a category that was added, for a visitor who refused too', () => {
    const categories = [...site.categories, category('chat')];
    for (const stored of [yes, no]) {
      expect(reason(stored, { categories })).to.equal('category');
      expect(reason(stored, { categories, noticeVersion: '2' })).to.equal('category');
    }
  });

  it('is none when a category was taken away', () => {
    expect(reason(yes, { categories: site.categories.slice(0, 2) })).to.equal(null);
  });

  it('is none where there is nothing to choose', () => {
    for (const stored of [undefined, null, yes]) expect(reason(stored, { categories: [category('essential', { services: [service('session')] })] })).to.equal(null);
  });

  it('does not ask for what GPC denies anyway', () => {
    const categories = [category('essential'), category('marketing', { sale: true })];
    expect(reason(undefined, { categories })).to.equal('first');
    expect(reason(undefined, { categories, gpc: true })).to.equal(null);
    expect(reason(no, { categories: [...site.categories, category('marketing', { sale: true })], gpc: true })).to.equal(null);
  });

  it('is the same in every model: who is not asked cannot say no', () => {
    for (const model of ['opt-in', 'opt-out', 'notice'] as const) expect(reason(undefined, { model })).to.equal('first');
  });

  it('asks when a stored answer is missing though Object.prototype has one', () => {
    const stored: ConsentRecord = { ...record(), choices: { __proto__: null, multimedia: true } as never };
    polluted({ analytics: true }, () => expect(reason(stored)).to.equal('category'));
  });
});
