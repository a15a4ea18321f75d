/** Every vendor but Google, against a double of its queue that writes down what it is told, in its snippet’s own words. */
import { expect } from 'chai';
import adobe from '../../../src/integrations/adobe.js';
import clarity from '../../../src/integrations/clarity.js';
import gtm from '../../../src/integrations/gtm.js';
import hubspot from '../../../src/integrations/hubspot.js';
import matomo from '../../../src/integrations/matomo.js';
import matomoCookies from '../../../src/integrations/matomo-cookies.js';
import meta from '../../../src/integrations/meta.js';
import microsoft from '../../../src/integrations/microsoft.js';
import piano from '../../../src/integrations/piano.js';
import pinterest from '../../../src/integrations/pinterest.js';
import shopify from '../../../src/integrations/shopify.js';
import tiktok from '../../../src/integrations/tiktok.js';
import wp from '../../../src/integrations/wp.js';
import type { Integration } from '../../../src/integrations/store.js';
import { forget, plainly, shop, snippet } from './shop.js';

const names = 'uetq clarity fbq _fbq pintrk ttq TiktokAnalyticsObject _paq pdl pa _hsp disableHubSpotCookieBanner wp_consent_type wp_set_consent Shopify alloy __alloyNS temoinConsent dataLayer'.split(' ');
const get = <T>(name: string) => Reflect.get(window, name) as T;
const put = (name: string, value: unknown) => Reflect.set(window, name, value);
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('integrations', () => {
  beforeEach(() => forget(...names));
  after(() => forget(...names));

  describe('microsoft', () => {
    const uetq = () => get<unknown[]>('uetq');

    it('denies before the tag, then says each decision', () => {
      const { store, decide } = shop();
      microsoft(store);
      decide('marketing');
      decide('analytics');
      expect(uetq()).to.deep.equal(['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }, 'consent', 'update', { ad_storage: 'denied' }]);
    });

    it('tells the object that its library puts in the queue’s place', () => {
      const { store, decide } = shop();
      microsoft(store);
      const heard: unknown[][] = [];
      put('uetq', { push: (...said: unknown[]) => heard.push(said) });
      decide('marketing');
      expect(heard).to.deep.equal([['consent', 'update', { ad_storage: 'granted' }]]);
    });
  });

  describe('clarity', () => {
    it('denies at once, then says each decision, in its own spelling', () => {
      const { store, decide } = shop();
      clarity(store);
      decide('analytics');
      decide('analytics', 'marketing');
      const { q } = get<{ q: ArrayLike<unknown>[] }>('clarity');
      expect(q.map(plainly)).to.deep.equal([
        ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
        ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
        ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
      ]);
    });

    it('tells the one that is there', () => {
      const heard: unknown[][] = [];
      put('clarity', (...said: unknown[]) => heard.push(said));
      clarity(shop({ granted: ['marketing'] }).store);
      expect(heard).to.deep.equal([
        ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
        ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'denied' }],
      ]);
    });
  });

  // The snippets as these vendors give them, but for the fetching of their library, which is written down as such.
  const PIXELS = {
    meta: {
      integration: meta,
      name: 'fbq',
      yes: ['consent', 'grant'],
      no: ['consent', 'revoke'],
      snippet: `!function(f){var n;if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
        if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];n.isFetched=true}(window);fbq('init','1');fbq('track','PageView');`,
      first: ['init', '1'],
    },
    pinterest: {
      integration: pinterest,
      name: 'pintrk',
      yes: ['setconsent', true],
      no: ['setconsent', false],
      snippet: `!function(){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};
        var n=window.pintrk;n.queue=[],n.version="3.0",n.isFetched=true}}();pintrk('load','1');pintrk('page');`,
      first: ['load', '1'],
    },
  } satisfies Record<string, { integration: Integration; name: string; yes: unknown[]; no: unknown[]; snippet: string; first: string[] }>;

  for (const [vendor, { integration, name, yes, no, snippet: text, first }] of Object.entries(PIXELS))
    describe(vendor, () => {
      const pixel = () => get<{ queue: ArrayLike<unknown>[]; isFetched?: boolean }>(name);
      const queue = () => pixel().queue.map(plainly);

      it('lets a snippet that was held fetch its library, and comes first in its queue', async () => {
        const { store, decide } = shop();
        integration(store);
        expect(get(name)).to.equal(undefined);
        decide('marketing');
        snippet(text);
        await turn();
        expect(pixel().isFetched).to.equal(true);
        expect(queue().slice(0, 2)).to.deep.equal([yes, first]);
        decide();
        expect(queue().at(-1)).to.deep.equal(no);
      });

      it('denies before the first call of a snippet that nothing held', async () => {
        integration(shop().store);
        snippet(text);
        await turn();
        expect(queue().slice(0, 2)).to.deep.equal([no, first]);
      });

      it('comes first in a queue that is there already, once', () => {
        snippet(text);
        integration(shop({ granted: ['analytics'] }).store);
        expect(queue().slice(0, 2)).to.deep.equal([no, first]);
        expect(queue().filter(([what]) => what === no[0])).to.have.lengthOf(1);
      });

      it('calls its library, where that is there', () => {
        const heard: unknown[][] = [];
        put(name, (...said: unknown[]) => heard.push(said));
        const { store, decide } = shop();
        integration(store);
        decide('marketing');
        decide('analytics');
        expect(heard).to.deep.equal([no, yes, no]);
      });

      it('leaves a property that another script can set, and set again', () => {
        integration(shop().store);
        put(name, Object.assign(() => undefined, { queue: [] }));
        const other = Object.assign(() => undefined, { queue: [] });
        put(name, other);
        expect(get(name)).to.equal(other);
      });
    });

  describe('tiktok', () => {
    const SNIPPET = `!function(w,t){w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];ttq.methods=["page","holdConsent","revokeConsent","grantConsent"];
      ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};
      for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i]);ttq.push(['load']);ttq.page()}(window,'ttq');`;
    const ttq = () => [...get<unknown[]>('ttq')];

    it('holds before the snippet, which goes on with the same queue', () => {
      const { store, decide } = shop();
      tiktok(store);
      decide('marketing');
      snippet(SNIPPET);
      decide();
      expect(ttq()).to.deep.equal([['holdConsent'], ['grantConsent'], ['load'], ['page'], ['revokeConsent']]);
    });
  });

  for (const [vendor, integration, what] of [['matomo', matomo, 'Consent'], ['matomo-cookies', matomoCookies, 'CookieConsent']] as const)
    describe(vendor, () => {
      const paq = () => get<unknown[]>('_paq');

      it('requires consent before anything is tracked, then gives and forgets it on each page', () => {
        snippet(`var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']);`);
        // A `var` of a script stays on the window.
        put('_paq', [['trackPageView']]);
        const { store, decide } = shop({ granted: ['analytics'] });
        integration(store);
        decide('marketing');
        expect(paq()).to.deep.equal([[`require${what}`], ['trackPageView'], [`set${what}Given`], [`forget${what}Given`]]);
        expect(JSON.stringify(paq())).not.to.contain('remember');
      });

      it('tells the tracker that took the queue’s place', () => {
        const heard: unknown[] = [];
        put('_paq', { push: (said: unknown) => heard.push(said) });
        const { store, decide } = shop();
        integration(store);
        decide('analytics');
        expect(heard).to.deep.equal([[`require${what}`], [`set${what}Given`]]);
      });
    });

  describe('piano', () => {
    it('sets the mode its SDK starts with, and keeps what the site has set', () => {
      put('pdl', { privacyVersion: 1, consent: { products: ['PA', 'DMP'], defaultPreset: { DMP: 'opt-out', PA: 'opt-in' } } });
      piano(shop().store);
      expect(get('pdl')).to.deep.equal({ privacyVersion: 1, requireConsent: 'v2', consent: { products: ['PA', 'DMP'], defaultPreset: { DMP: 'opt-out', PA: 'essential' } } });
    });

    it('follows each decision', () => {
      const { store, decide } = shop();
      piano(store);
      expect(get('pdl')).to.deep.equal({ requireConsent: 'v2', consent: { products: ['PA'], defaultPreset: { PA: 'essential' } } });
      const modes: string[] = [];
      put('pa', { consent: { setMode: (mode: string) => modes.push(mode) } });
      decide('analytics');
      decide('marketing');
      expect(modes).to.deep.equal(['opt-in', 'opt-out']);
      expect(get('pdl')).to.have.nested.property('consent.defaultPreset.PA', 'opt-out');
    });
  });

  describe('gtm', () => {
    it('says each decision to the template, and to its triggers', () => {
      const { store, decide } = shop({ granted: [] });
      gtm(store);
      const heard: { analytics_storage?: string }[] = get('temoinConsent');
      expect(heard).to.have.lengthOf(1);
      put('temoinConsent', { push: (signals: object) => heard.push(signals) });
      decide('analytics');
      expect(heard.map(({ analytics_storage }) => analytics_storage)).to.deep.equal(['denied', 'granted']);
      expect(heard[1]).to.have.property('security_storage', 'granted');
      expect(get('dataLayer')).to.deep.equal([{ event: 'cookie_consent_update' }, { event: 'cookie_consent_update' }]);
    });
  });

  describe('hubspot', () => {
    it('keeps HubSpot’s own banner away, says all three on each page, and takes consent back', () => {
      const { store, decide } = shop();
      hubspot(store);
      decide('analytics', 'preferences');
      decide('marketing');
      decide();
      const set = (analytics: boolean, advertisement: boolean, functionality: boolean) => ['setHubSpotConsent', { analytics, advertisement, functionality }];
      expect(get('_hsp')).to.deep.equal([set(false, false, false), set(true, false, true), set(false, true, false), set(false, false, false), ['revokeCookieConsent']]);
      expect(get('disableHubSpotCookieBanner')).to.equal(true);
    });

    it('says it once where it was decided before', () => {
      hubspot(shop({ granted: ['marketing'] }).store);
      expect(get('_hsp')).to.have.lengthOf(1);
    });
  });

  describe('wp', () => {
    const said = () => {
      const heard: string[] = [];
      put('wp_set_consent', (category: string, value: string) => heard.push(`${category} ${value}`));
      return heard;
    };

    it('names the type, and tells whoever waits for it', () => {
      let types = '';
      document.addEventListener('wp_consent_type_defined', () => (types += get<string>('wp_consent_type')), { once: true });
      const heard = said();
      wp(shop().store);
      expect([types, heard]).to.deep.equal(['optin', []]);
    });

    it('says all five of a decision', () => {
      const heard = said();
      const { store, decide } = shop({ granted: [] });
      wp(store);
      decide('analytics', 'preferences');
      expect(heard).to.deep.equal([
        ...['functional allow', 'preferences deny', 'statistics deny', 'statistics-anonymous deny', 'marketing deny'],
        ...['functional allow', 'preferences allow', 'statistics allow', 'statistics-anonymous allow', 'marketing deny'],
      ]);
    });

    it('waits for the plugin’s script, and tells it once', () => {
      const { store, decide } = shop({ granted: ['marketing'] });
      wp(store);
      decide('analytics');
      const heard = said();
      dispatchEvent(new Event('load'));
      dispatchEvent(new Event('load'));
      expect(heard.join()).to.equal('functional allow,preferences deny,statistics allow,statistics-anonymous allow,marketing deny');
    });
  });

  describe('shopify', () => {
    const theme = (kept?: object) => {
      const heard: unknown[] = [];
      const customerPrivacy = {
        setTrackingConsent: (answers: object, done: () => void) => {
          heard.push(answers);
          done();
        },
        ...(kept && { currentVisitorConsent: () => kept }),
      };
      const Shopify = {
        loadFeatures: (features: object, done: () => void) => {
          heard.push(features);
          Object.assign(Shopify, { customerPrivacy });
          done();
        },
      };
      put('Shopify', Shopify);
      return heard;
    };
    const FEATURES = [{ name: 'consent-tracking-api', version: '0.1' }];

    it('loads the feature, and says nothing before a decision', () => {
      const heard = theme();
      const { store, decide } = shop();
      shopify(store);
      expect(heard).to.deep.equal([FEATURES]);
      decide('analytics');
      decide('marketing', 'preferences');
      expect(heard.slice(1)).to.deep.equal([
        { analytics: true, marketing: false, preferences: false, sale_of_data: false },
        { analytics: false, marketing: true, preferences: true, sale_of_data: true },
      ]);
    });

    it('says a decision of an earlier visit only where Shopify knows another', () => {
      const same = { analytics: 'yes', marketing: 'no', preferences: 'no', sale_of_data: 'no' };
      for (const [kept, times] of [[same, 1], [{ ...same, marketing: 'yes' }, 2], [{}, 2]] as const) {
        const heard = theme(kept);
        shopify(shop({ granted: ['analytics'] }).store);
        expect(heard, JSON.stringify(kept)).to.have.lengthOf(times);
        forget('Shopify');
      }
    });

    it('waits for a theme that comes later', async () => {
      shopify(shop({ granted: [] }).store);
      const heard = theme();
      await turn();
      expect(heard).to.have.lengthOf(2);
    });
  });

  describe('adobe', () => {
    const BASE = `!function(n,o){o.forEach(function(o){n[o]||((n.__alloyNS=n.__alloyNS||[]).push(o),n[o]=function(){var u=arguments;
      return new Promise(function(i,l){n.setTimeout(function(){n[o].q.push([i,l,u])})})},n[o].q=[])})}(window,["alloy"]);
      alloy('configure', { defaultConsent: 'pending' });`;
    const heard = () => get<{ q: [unknown, unknown, ArrayLike<unknown>][] }>('alloy').q.map(([, , said]) => plainly(said));
    const consent = (val: string, time: string) => ['setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value: { collect: { val }, metadata: { time } } }] }];

    it('says each decision, with its time, after `configure`', async () => {
      const { page, store, decide } = shop({ granted: ['analytics'] });
      adobe(store);
      snippet(BASE);
      await turn();
      decide('marketing');
      await turn();
      await turn();
      const { decidedAt } = page.record!;
      expect(heard()).to.deep.equal([['configure', { defaultConsent: 'pending' }], consent('y', decidedAt), consent('n', decidedAt)]);
    });

    it('says nothing while nothing is decided', async () => {
      snippet(BASE);
      adobe(shop().store);
      await turn();
      await turn();
      expect(heard().map(([command]) => command)).to.deep.equal(['configure']);
    });
  });
});
