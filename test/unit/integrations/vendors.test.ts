/** Measuring and advertising, against a double of each vendor’s queue that writes down what it is told, in its snippet’s own words. */
import { expect } from 'chai';
import clarity from '../../../src/integrations/clarity.js';
import matomo from '../../../src/integrations/matomo.js';
import matomoCookies from '../../../src/integrations/matomo-cookies.js';
import meta from '../../../src/integrations/meta.js';
import microsoft from '../../../src/integrations/microsoft.js';
import piano from '../../../src/integrations/piano.js';
import pinterest from '../../../src/integrations/pinterest.js';
import tiktok from '../../../src/integrations/tiktok.js';
import type { Integration } from '../../../src/integrations/store.js';
import { forget, get, plainly, put, shop, snippet, turn } from './shop.js';

const names = 'uetq clarity fbq _fbq pintrk ttq TiktokAnalyticsObject _paq pdl pa'.split(' ');

describe('integrations that measure and advertise', () => {
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
});
