import { expect } from 'chai';
import fc from 'fast-check';
import type { Action, Choices, Decision } from '../../../src/core/decision.js';
import type { Policy } from '../../../src/core/policy.js';
import { parseRecord, type ConsentRecord } from '../../../src/core/record.js';
import { recordOf } from '../../../src/core/record-of.js';
import { askReason, verdict } from '../../../src/core/verdict.js';
import { category, DAY, iso, NOW, policy, polluted, record, same } from './site.js';

const ID = '11111111-2222-4333-8444-555555555555';
const site = policy();
const made = (decision: Partial<Decision>, before: ConsentRecord | null = null, more: Partial<Policy> = {}) =>
  recordOf({ action: 'save', source: 'preferences', ...decision }, before, { ...site, ...more }, NOW, ID);
const answers = (...of: Parameters<typeof made>): Record<string, unknown> => {
  const { choices, services } = made(...of);
  return same({ ...choices, ...(Object.keys(services).length && { services }) });
};
const NO = { analytics: false, multimedia: false, marketing: false, health: false };

describe('a decision becomes a record', () => {
  it('with its time, its end, its notice and where it was made', () => {
    expect(same(made({ action: 'reject-all', source: 'banner' }, null, { noticeVersion: '2026-09', expiresDays: 30 }))).to.deep.equal({
      schema: 1,
      id: ID,
      decidedAt: iso(NOW),
      expiresAt: iso(NOW + 30 * DAY),
      noticeVersion: '2026-09',
      choices: NO,
      services: {},
      action: 'reject-all',
      source: 'banner',
    });
  });

  it('that can be read back from a cookie, under 1,000 bytes', () => {
    const full = made({ choices: { analytics: true, matomo: false, youtube: true } }, null, { expiresDays: 395 });
    const value = encodeURIComponent(JSON.stringify(full));
    expect(same(parseRecord(value))).to.deep.equal(same(full));
    expect(value.length).to.be.below(1000);
  });

  it('and does not touch the one before', () => {
    const before = record({ analytics: true }, { services: { matomo: false } });
    const copy = same(before);
    made({ choices: { analytics: false, matomo: true } }, before);
    expect(before).to.deep.equal(copy);
  });
});

describe('accept all', () => {
  it('grants every category but a sensitive one (Law 25 s. 12)', () => {
    expect(answers({ action: 'accept-all' })).to.include({ analytics: true, multimedia: true, marketing: true });
    expect(answers({ action: 'accept-all' })['health']).not.to.equal(true);
  });

  it('leaves a sensitive category as it was', () => {
    for (const health of [true, false]) expect(answers({ action: 'accept-all' }, record({ ...NO, health }))['health']).to.equal(health);
  });

  it('gives no sensitive service that was refused', () => {
    const before = record({ ...NO, health: true }, { services: { clinic: false } });
    expect(verdict('clinic', made({ action: 'accept-all' }, before), site, NOW)).to.equal(false);
  });

  it('is an answer: the visitor is not asked again at once', () => {
    expect(askReason(made({ action: 'accept-all' }), site, NOW)).to.equal(null);
  });

  it('grants the services that were refused by themselves', () => {
    expect(answers({ action: 'accept-all' }, record(NO, { services: { matomo: false } }))).not.to.have.property('services');
  });

  it('does not grant a sale under GPC', () => {
    expect(answers({ action: 'accept-all' }, record({ ...NO, marketing: true }), { gpc: true })).to.include({ analytics: true, marketing: false });
  });
});

for (const action of ['reject-all', 'withdraw'] as const) {
  describe(action, () => {
    it('denies every category and service, whatever was granted before', () => {
      const before = record({ analytics: true, multimedia: true, marketing: true, health: true }, { services: { youtube: true, clinic: true } });
      expect(answers({ action }, before)).to.deep.equal(NO);
      expect(answers({ action })).to.deep.equal(NO);
    });

    it('grants nothing that is slipped in with it', () => {
      expect(answers({ action, choices: { analytics: true, youtube: true } })).to.deep.equal(NO);
    });
  });
}

describe('save', () => {
  it('fills what is missing with no', () => {
    expect(answers({ choices: {} })).to.deep.equal(NO);
    expect(answers({ choices: { analytics: true } })).to.deep.equal({ ...NO, analytics: true });
    expect(answers({})).to.deep.equal(NO);
  });

  it('keeps what was decided before and is not named now', () => {
    expect(answers({ choices: { multimedia: true } }, record({ ...NO, analytics: true }))).to.deep.equal({ ...NO, analytics: true, multimedia: true });
  });

  it('may grant a sensitive category by name', () => {
    expect(answers({ choices: { health: true } })).to.deep.equal({ ...NO, health: true });
  });

  it('drops names the site does not declare', () => {
    expect(answers({ choices: { nobody: true, essential: false, session: false } })).to.deep.equal(NO);
  });

  it('drops a category the site no longer declares', () => {
    expect(answers({ choices: {} }, record({ ...NO, chat: true }))).to.deep.equal(NO);
  });

  it('turns a yes to a sale into a no under GPC, of a service too', () => {
    expect(answers({ choices: { marketing: true, pixel: true } }, null, { gpc: true })).to.deep.equal(NO);
    const { services } = made({ choices: { pixel: true } }, null, { gpc: true });
    expect(services['pixel']).not.to.equal(true);
  });

  it('takes multimedia-player for multimedia', () => {
    expect(answers({ choices: { 'multimedia-player': true } })).to.deep.equal({ ...NO, multimedia: true });
  });

  it('takes nothing from a polluted Object.prototype', () => {
    polluted({ analytics: true, youtube: true }, () => expect(made({ choices: {} }).choices['analytics']).to.equal(false));
    polluted({ youtube: true }, () => expect(Object.hasOwn(made({ choices: {} }).services, 'youtube')).to.equal(false));
  });
});

describe('Global Privacy Control', () => {
  const gpc = { action: 'gpc', source: 'gpc', choices: { marketing: false } } as const;
  const yes = { analytics: true, multimedia: false, marketing: true, health: true };

  it('refuses what sells, and leaves everything else as it was answered', () => {
    expect(answers(gpc, record(yes, { services: { pixel: true, matomo: false } }), { gpc: true })).to.deep.equal({ ...yes, marketing: false, services: { matomo: false } });
    expect(answers(gpc, record({ marketing: true }), { gpc: true })).to.deep.equal({ marketing: false });
  });

  it('does not make an answer hold any longer', () => {
    const before = record(yes);
    expect(made({ ...gpc, expiresAt: before.expiresAt }, before, { gpc: true })).to.include({ decidedAt: iso(NOW), expiresAt: before.expiresAt, action: 'gpc', source: 'gpc' });
    expect(made(gpc, null, { gpc: true }).expiresAt).to.equal(iso(NOW + 182 * DAY));
  });
});

describe('services', () => {
  it('are kept where they differ from their category, and only there', () => {
    expect(answers({ choices: { analytics: true, matomo: false, plausible: true } })).to.deep.equal({ ...NO, analytics: true, services: { matomo: false } });
    expect(answers({ choices: { multimedia: false, youtube: true } })).to.deep.equal({ ...NO, services: { youtube: true } });
  });

  it('named alone leave their category denied', () => {
    expect(answers({ choices: { youtube: true } })).to.deep.equal({ ...NO, services: { youtube: true } });
  });

  it('that say the same as a category nobody answered are not kept', () => {
    expect(answers({ choices: { youtube: false } })).to.deep.equal(NO);
  });

  it('stay as they were while their category is not decided on anew', () => {
    const before = record({ ...NO, analytics: true }, { services: { matomo: false, youtube: true } });
    expect(answers({ choices: { marketing: true } }, before)).to.deep.equal({
      ...NO,
      analytics: true,
      marketing: true,
      services: { matomo: false, youtube: true },
    });
  });

  it('follow their category once it is decided on anew', () => {
    const before = record({ ...NO, analytics: true }, { services: { matomo: false, youtube: true } });
    expect(answers({ choices: { analytics: true } }, before)).to.deep.equal({ ...NO, analytics: true, services: { youtube: true } });
    expect(answers({ choices: { multimedia: false } }, before)).to.deep.equal({ ...NO, analytics: true, services: { matomo: false } });
  });
});

describe('“always” in an embed', () => {
  const embed = { action: 'embed', source: 'embed' } as const;

  it('decides on its own category only: the others stay unanswered', () => {
    expect(answers({ ...embed, choices: { multimedia: true } })).to.deep.equal({ multimedia: true });
  });

  it('keeps the answers there are', () => {
    const before = record({ ...NO, analytics: true }, { services: { matomo: false } });
    expect(answers({ ...embed, choices: { multimedia: true } }, before)).to.deep.equal({ ...NO, analytics: true, multimedia: true, services: { matomo: false } });
  });

  it('decides on a service, of a visitor who has not answered yet', () => {
    const decided = made({ ...embed, choices: { youtube: true } });
    expect(verdict('youtube', decided, site, NOW)).to.equal(true);
    expect(verdict('multimedia', decided, site, NOW)).to.equal(false);
  });

  it('decides on a service, of a visitor who refused its category', () => {
    expect(answers({ ...embed, choices: { youtube: true } }, record(NO))).to.deep.equal({ ...NO, services: { youtube: true } });
  });
});

describe('any decision', () => {
  const names = ['analytics', 'multimedia', 'marketing', 'health', 'matomo', 'plausible', 'youtube', 'pixel', 'clinic', 'nobody', 'constructor', '__proto__'];
  const choices: fc.Arbitrary<Choices> = fc.dictionary(fc.constantFrom(...names), fc.boolean());
  const action: fc.Arbitrary<Action> = fc.constantFrom('accept-all', 'reject-all', 'save', 'withdraw', 'embed', 'gpc', 'import');
  const services = fc.dictionary(fc.constantFrom('matomo', 'plausible', 'youtube', 'pixel', 'clinic'), fc.boolean());
  const before = fc.option(fc.tuple(choices, services).map(([chosen, own]) => parseRecord(encodeURIComponent(JSON.stringify(record(chosen, { services: own }))))));

  it('grants only what was asked for or was granted already', () => {
    fc.assert(
      fc.property(action, choices, before, fc.boolean(), (act, chosen, earlier, gpc) => {
        const own = { ...site, gpc };
        const next = recordOf({ action: act, source: 'api', choices: chosen }, earlier, own, NOW, ID);
        for (const { name, sale, sensitive, services } of own.categories.slice(1))
          for (const part of [name, ...services.map((one) => one.name)]) {
            if (!verdict(part, next, own, NOW)) continue;
            expect(sale && gpc, `${part} sells`).to.equal(false);
            const asked = act === 'accept-all' ? !sensitive : [part, name].some((one) => Object.hasOwn(chosen, one) && chosen[one]);
            const had = [part, name].some((one) => verdict(one, earlier ?? undefined, own, NOW));
            expect(asked || had, `${part} after ${act}`).to.equal(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('makes a record that is read back as it is, and holds nothing undeclared', () => {
    const declared = site.categories.slice(1).flatMap(({ name, services }) => [name, ...services.map((one) => one.name)]);
    fc.assert(
      fc.property(action, choices, before, (act, chosen, earlier) => {
        const next = recordOf({ action: act, source: 'api', choices: chosen }, earlier, site, NOW, ID);
        expect(same(parseRecord(encodeURIComponent(JSON.stringify(next))))).to.deep.equal(same(next));
        for (const name of [...Object.keys(next.choices), ...Object.keys(next.services)]) expect(declared).to.include(name);
      }),
      { numRuns: 300 },
    );
  });

  it('can be made on a site with a category named as an object’s own method', () => {
    const odd = policy([category('constructor'), category('tostring')]);
    const next = recordOf({ action: 'save', source: 'api', choices: {} }, null, odd, NOW, ID);
    expect(same(next.choices)).to.deep.equal({ constructor: false, tostring: false });
  });
});
