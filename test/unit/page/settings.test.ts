import { namesIn } from '../../../src/core/names.js';
import { expect } from 'chai';
import { readSettings } from '../../../src/page/settings.js';

type Warning = [code: string, about: unknown, used: unknown];

/** What a `<cookie-consent>` with these attributes and children says; not in the page, so nothing else happens. */
function settings(attributes: Record<string, string> = {}, children = '') {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = children;
  const warnings: Warning[] = [];
  const read = readSettings(element, (code, _, about, used) => void warnings.push([code, about, used]));
  return { ...read, warnings, names: read.policy.categories.map(({ name }) => name) };
}
const category = (name: string, ...of: Parameters<typeof settings>) => settings(...of).policy.categories.find((one) => one.name === name);
const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;

describe('settings', () => {
  it('of an element that says nothing are the contract’s defaults', () => {
    const { policy, cookie, siteTexts, names, warnings } = settings();
    expect(names).to.deep.equal(['essential', 'analytics', 'multimedia']);
    expect([policy.noticeVersion, policy.expiresDays, policy.model]).to.deep.equal(['1', 182, 'opt-in']);
    expect(cookie).to.deep.equal({ name: 'cookie_consent', domain: '', path: '/' });
    expect([siteTexts, warnings]).to.deep.equal([{}, []]);
  });

  it('are what the attributes say', () => {
    const { policy, cookie, warnings } = settings({
      'notice-version': '2026-09 é',
      expires: '30',
      model: 'opt-out',
      'cookie-name': 'choix.v2-a',
      'cookie-domain': '.example.org',
      'cookie-path': '/fr/',
    });
    expect([policy.noticeVersion, policy.expiresDays, policy.model]).to.deep.equal(['2026-09 é', 30, 'opt-out']);
    expect([cookie, warnings]).to.deep.equal([{ name: 'choix.v2-a', domain: '.example.org', path: '/fr/' }, []]);
  });

  const defaults: Record<string, [fallback: string, wrong: string[]]> = {
    expires: ['182', ['0', '396', '400', '-1', '1.5', '01', '1e2', 'Infinity', 'NaN', 'soon', ' 30', '10000']],
    model: ['opt-in', ['optout', 'OPT-OUT', 'opt-out ', 'opt-out notice', 'none', 'constructor']],
    'cookie-name': ['cookie_consent', ['a b', 'a=b', 'a;b', 'é', 'a,b', '"a"', 'a\nb', 'a/b']],
    'cookie-domain': ['', ['a b', 'a;path=/', 'https://example.org', 'a/b', 'a\nb']],
    'cookie-path': ['/', ['fr', '/;secure', 'https://a/', '/a;b']],
  };
  for (const [name, [fallback, wrong]] of Object.entries(defaults)) {
    it(`fall back to the default, and say so, where ${name} is not allowed`, () => {
      for (const value of wrong) {
        const { policy, cookie, warnings } = settings({ [name]: value });
        const used = { expires: `${policy.expiresDays}`, model: policy.model, 'cookie-name': cookie.name, 'cookie-domain': cookie.domain, 'cookie-path': cookie.path };
        expect(used[name as keyof typeof used], value).to.equal(fallback);
        expect(warnings, value).to.deep.equal([['value', name, fallback]]);
      }
    });

    it(`take an empty ${name} for none`, () => {
      const { warnings } = settings({ [name]: '' });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('keep a choice from 1 to 395 days', () => {
    for (const days of [1, 9, 10, 99, 100, 182, 299, 300, 365, 389, 390, 395]) expect(settings({ expires: `${days}` }).policy.expiresDays).to.equal(days);
  });

  it('take an empty notice version for the first', () => {
    expect(settings({ 'notice-version': '' }).policy.noticeVersion).to.equal('1');
  });

  it('honour Global Privacy Control unless the site says otherwise', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    try {
      expect([settings().policy.gpc, settings({ 'ignore-gpc': '' }).policy.gpc]).to.deep.equal([true, false]);
    } finally {
      delete (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
    }
  });
});

describe('categories', () => {
  it('are the names in the attribute, in its order, after essential', () => {
    expect(settings({ categories: 'multimedia  analytics\n chat-2' }).names).to.deep.equal(['essential', 'multimedia', 'analytics', 'chat-2']);
  });

  it('are essential only where the attribute is empty', () => {
    for (const categories of ['', '  ', 'essential']) expect(settings({ categories }).names).to.deep.equal(['essential']);
  });

  it('are there once each, with essential first wherever it is named', () => {
    expect(settings({ categories: 'analytics essential analytics' }).names).to.deep.equal(['essential', 'analytics']);
  });

  it('know multimedia-player as multimedia', () => {
    expect(settings({ categories: 'multimedia-player multimedia' }).names).to.deep.equal(['essential', 'multimedia']);
    expect(category('multimedia', { categories: '' }, '<consent-category name="multimedia-player" label="Videos"></consent-category>')).to.include({ label: 'Videos' });
  });

  for (const name of ['Analytics', '1st', '-a', 'a_b', 'a.b', 'é', '__proto__', '<b>']) {
    it(`leave out a name that is not allowed, and say so: ${name}`, () => {
      const { names, warnings } = settings({ categories: `analytics ${name}` });
      expect(names).to.deep.equal(['essential', 'analytics']);
      expect(warnings).to.deep.equal([['value', `name="${name}"`, undefined]]);
    });
  }

  it('may be named as an object’s own method', () => {
    expect(settings({ categories: 'constructor' }).names).to.deep.equal(['essential', 'constructor']);
  });

  it('sell or share when they say so, and marketing and social by themselves', () => {
    const { policy } = settings(
      { categories: 'analytics marketing social' },
      '<consent-category name="partners" sale></consent-category><consent-category name="health" sensitive></consent-category>',
    );
    expect(policy.categories.filter(({ sale }) => sale).map(({ name }) => name)).to.deep.equal(['marketing', 'social', 'partners']);
    expect(policy.categories.filter(({ sensitive }) => sensitive).map(({ name }) => name)).to.deep.equal(['health']);
  });
});

describe('children', () => {
  const CHILD = `
    <consent-category name="analytics" label="Statistics" cookies="_ga _ga_*" storage="_ga:x">
      Counts.
      <consent-service name="matomo" label="Matomo" provider="InnoCraft" country="France" purpose="Counts" policy-url="/matomo" cookies="_pk_*" storage="mtm" expires="13 months" hosts="matomo.example cdn.example"></consent-service>
      <consent-service name="plausible"></consent-service>
    </consent-category>
    <consent-category name="chat"></consent-category>`;

  it('add to the categories of the attribute', () => {
    expect(settings({ categories: 'multimedia analytics' }, CHILD).names).to.deep.equal(['essential', 'multimedia', 'analytics', 'chat']);
    expect(settings({}, CHILD).names).to.deep.equal(['essential', 'analytics', 'multimedia', 'chat']);
  });

  it('say what a category and its services store', () => {
    const analytics = category('analytics', {}, CHILD)!;
    expect([analytics.label, namesIn(analytics.cookies), namesIn(analytics.storage)]).to.deep.equal(['Statistics', ['_ga', '_ga_*'], ['_ga:x']]);
    const [matomo, plausible] = analytics.services;
    expect(matomo).to.deep.include({ name: 'matomo', label: 'Matomo', provider: 'InnoCraft', country: 'France', purpose: 'Counts', cookies: '_pk_*', storage: 'mtm', expires: '13 months' });
    expect([plausible!.name, namesIn(plausible!.cookies), namesIn(plausible!.storage)]).to.deep.equal(['plausible', [], []]);
  });

  it('may say what is essential', () => {
    expect(category('essential', {}, '<consent-category name="essential" cookies="session csrf*"></consent-category>')!.cookies).to.equal('session csrf*');
  });

  it('count only where they are children', () => {
    expect(settings({}, '<div><consent-category name="deep"></consent-category></div>').names).not.to.include('deep');
  });

  it('without a name are left out, and said', () => {
    const { names, warnings } = settings({}, '<consent-category label="No name"></consent-category>');
    expect([names.length, warnings.length]).to.deep.equal([3, 1]);
    expect(category('analytics', {}, '<consent-category name="analytics"><consent-service label="x"></consent-service></consent-category>')!.services).to.deep.equal([]);
  });
});

describe('the JSON child', () => {
  it('gives texts and categories', () => {
    const { siteTexts, names, warnings } = settings({}, json({ strings: { title: 'Witnesses' }, categories: [{ name: 'chat', label: 'Chat' }] }));
    expect([siteTexts, names, warnings]).to.deep.equal([{ title: 'Witnesses' }, ['essential', 'analytics', 'multimedia', 'chat'], []]);
  });

  it('adds to what the attribute and the children say', () => {
    const children = '<consent-category name="analytics" label="Statistics"><consent-service name="matomo"></consent-service></consent-category>';
    const analytics = category('analytics', {}, children + json({ categories: [{ name: 'analytics', cookies: ['_ga'], services: [{ name: 'plausible' }] }] }))!;
    expect([analytics.label, analytics.cookies, analytics.services.map(({ name }) => name)]).to.deep.equal(['Statistics', ['_ga'], ['matomo', 'plausible']]);
  });

  it('takes lists as arrays or separated by spaces', () => {
    for (const cookies of [['_ga', '_ga_*'], '_ga _ga_*', ' _ga\n_ga_* ']) expect(namesIn(category('chat', {}, json({ categories: [{ name: 'chat', cookies }] }))!.cookies)).to.deep.equal(['_ga', '_ga_*']);
  });

  it('may say that a category does not sell, in true and false', () => {
    const { policy } = settings({ categories: '' }, json({ categories: [{ name: 'a', sale: true }, { name: 'b', sale: false }, { name: 'c', sensitive: true }, { name: 'd', sensitive: false }] }));
    expect(policy.categories.map(({ sale, sensitive }) => [sale, sensitive])).to.deep.equal([[false, false], [true, false], [false, false], [false, true], [false, false]]);
  });

  for (const broken of ['{', '{"strings":}', 'strings', '', '{"a":1}}']) {
    it(`that cannot be read is said, and the rest holds: ${JSON.stringify(broken)}`, () => {
      const { names, warnings, siteTexts } = settings({ categories: 'chat' }, `<script type="application/json">${broken}</script>`);
      expect([names, siteTexts, warnings.map(([code]) => code)]).to.deep.equal([['essential', 'chat'], {}, ['json']]);
    });
  }

  for (const odd of [null, 1, 'text', [], { categories: null }, { strings: null }, { categories: {} }, { categories: 'chat' }, { categories: [null, 1, 'x', {}] }, { categories: [{ name: 'chat', services: null }] }, { categories: [{ name: 'chat', services: [null, 'x', {}] }] }, { categories: [{ name: 'chat', services: 'x' }] }, { categories: [{ name: 'chat', cookies: { a: 1 } }] }]) {
    it(`of an odd shape breaks nothing: ${JSON.stringify(odd)}`, () => {
      const { names, siteTexts } = settings({}, json(odd));
      expect(names.slice(0, 3)).to.deep.equal(['essential', 'analytics', 'multimedia']);
      expect(siteTexts).to.deep.equal({});
    });
  }

  it('does not reach any object’s prototype', () => {
    settings({}, `<script type="application/json">{"__proto__":{"strings":{"title":"x"}},"categories":[{"name":"chat","__proto__":{"sale":true}}],"strings":{"__proto__":{"polluted":true}}}</script>`);
    expect('polluted' in {} || 'sale' in {} || 'strings' in {}).to.equal(false);
  });
});
