/** Tag managers, shops and the like, against a double of each one’s interface that writes down what it is told. */
import { expect } from 'chai';
import adobe from '../../../src/integrations/adobe.js';
import gtm from '../../../src/integrations/gtm.js';
import hubspot from '../../../src/integrations/hubspot.js';
import shopify from '../../../src/integrations/shopify.js';
import wp from '../../../src/integrations/wp.js';
import { forget, get, plainly, put, shop, snippet, turn } from './shop.js';

const names = '_hsp disableHubSpotCookieBanner wp_consent_type wp_set_consent Shopify alloy __alloyNS temoinConsent dataLayer'.split(' ');

describe('integrations that are platforms', () => {
  beforeEach(() => forget(...names));
  after(() => forget(...names));

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
