import { expect } from 'chai';
import type { Category, Policy } from '../../../src/core/policy.js';
import { names, pairsOf, translate } from '../../../src/takeover/names.js';

const category = (name: string, more: object = {}): Category => ({ name, sale: false, sensitive: false, services: [], ...more });
const service = (name: string, more: object = {}): Category => category(name, more);

const policyOf = (...categories: Category[]): Policy => ({ categories: [category('essential'), ...categories], noticeVersion: '1', expiresDays: 182, model: 'opt-in', gpc: false });
function said(mapFrom = ''): Element {
  const element = document.createElement('div');
  if (mapFrom) element.setAttribute('map-from', mapFrom);
  return element;
}

function translated(answers: Record<string, boolean | null>, policy: Policy, mapFrom = '', services?: Record<string, string[]>) {
  return translate({ answers: new Map(Object.entries(answers)), ...(services && { services: new Map(Object.entries(services)) }), decidedAt: undefined }, policy, pairsOf(said(mapFrom), policy));
}

const POLICY = policyOf(category('analytics'), category('multimedia'), category('marketing'));

describe('an old choice in our names', () => {
  it('is the same where the names are', () => {
    expect(translated({ necessary: true, analytics: true, multimedia: false, marketing: true }, POLICY)).to.deep.equal({ analytics: true, multimedia: false, marketing: true });
  });

  it('is the same where the names mean the same', () => {
    expect(translated({ statistics: true, external_media: false, Advertisement: true }, POLICY)).to.deep.equal({ analytics: true, multimedia: false, marketing: true });
    expect(translated({ functional: true, 'cookieyes-performance': false }, policyOf(category('preferences'), category('analytics')))).to.deep.equal({ preferences: true, analytics: false });
  });

  it('leaves out what it does not know, so that it is asked', () => {
    expect(translated({ analytics: false }, POLICY)).to.deep.equal({ analytics: false });
    expect(translated({ gtag: true, youtube: true, allow: true }, POLICY)).to.deep.equal({});
  });

  it('goes by the site’s own words before all', () => {
    expect(translated({ analytics: true, gtag: false }, POLICY, 'gtag:analytics')).to.deep.include({ analytics: false });
    expect(translated({ ga: true, yt: true }, POLICY, 'ga:analytics yt:multimedia')).to.deep.equal({ analytics: true, multimedia: true });
    expect(translated({ ga: true, yt: false }, policyOf(category('analytics', { 'map-from': 'ga' }), category('multimedia', { mapFrom: 'yt' })))).to.deep.equal({ analytics: true, multimedia: false });
    expect(translated({ allow: true }, POLICY, 'allow:analytics allow:multimedia-player')).to.deep.equal({ analytics: true, multimedia: true });
  });

  it('grants nothing that was not granted there all over', () => {
    expect(translated({ ga: true, matomo: false }, POLICY, 'ga:analytics matomo:analytics')).to.deep.equal({ analytics: false });
    expect(translated({ ga: true, matomo: null }, POLICY, 'ga:analytics matomo:analytics')).to.deep.equal({});
    expect(translated({ statistics: true, performance: false }, POLICY)).to.deep.equal({ analytics: false });
    expect(translated({ analytics: true, performance: false }, POLICY), 'its own name says more than another').to.deep.equal({ analytics: true });
  });

  it('has a service by its name, and the category by all of its services', () => {
    const policy = policyOf(category('analytics', { services: [service('ga'), service('matomo')] }));
    expect(translated({ ga: true, matomo: true }, policy)).to.deep.equal({ ga: true, matomo: true, analytics: true });
    expect(translated({ ga: true, matomo: false }, policy)).to.deep.equal({ ga: true, matomo: false, analytics: false });
    expect(translated({ ga: true }, policy)).to.deep.equal({ ga: true });
    expect(translated({ g: true, matomo: true }, policyOf(category('analytics', { services: [service('ga', { 'map-from': 'g' }), service('matomo')] })))).to.deep.equal({ ga: true, matomo: true, analytics: true });
  });

  it('denies the services that were not among those allowed inside a category', () => {
    const policy = policyOf(category('analytics', { services: [service('ga'), service('matomo')] }));
    expect(translated({ statistics: true }, policy, '', { statistics: ['ga'] })).to.deep.equal({ ga: true, matomo: false, analytics: true });
    expect(translated({ statistics: true }, policy, '', { statistics: [] })).to.deep.equal({ analytics: true });
  });

  it('takes no sensitive category for granted: there it may have been one click of many', () => {
    const policy = policyOf(category('health', { sensitive: true }));
    expect(translated({ health: true }, policy)).to.deep.equal({});
    expect(translated({ health: false }, policy)).to.deep.equal({ health: false });
  });

  it('is not led astray by names that every object has', () => {
    const choices = translated(JSON.parse('{"__proto__":true,"constructor":true,"analytics":true}') as Record<string, boolean>, POLICY, 'constructor:__proto__');
    expect(Object.entries(choices)).to.deep.equal([['analytics', true]]);
    expect(({} as Record<string, unknown>)['analytics']).to.equal(undefined);
  });
});

describe('a name in another’s markup', () => {
  const pairs = pairsOf(said('gtag:analytics vid:multimedia vid:marketing'), POLICY);
  for (const [theirs, ours] of Object.entries({ analytics: 'analytics', statistics: 'analytics', necessary: 'essential', gtag: 'analytics', vid: 'multimedia marketing', 'multimedia-player': 'multimedia', 'cookieyes-advertisement': 'marketing', hotjar: 'hotjar', functional: 'functional' }))
    it(`${theirs} is ${ours}`, () => expect(names(theirs, POLICY, pairs).join(' ')).to.equal(ours));
});
