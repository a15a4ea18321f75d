import { expect } from 'chai';
import google from '../../../src/integrations/google.js';
import advanced from '../../../src/integrations/google-advanced.js';
import { forget, plainly, shop, snippet } from './shop.js';

const NONE = { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied', functionality_storage: 'denied', personalization_storage: 'denied', security_storage: 'granted' };

const layer = () => (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer;
/** Commands as lists; events as they are. */
const said = () => layer().map((one) => (Object.prototype.toString.call(one) === '[object Arguments]' ? plainly(one) : one));
const event = (consent: object) => ({ event: 'cookie_consent_update', cookie_consent: { essential: 'granted', analytics: 'denied', multimedia: 'denied', preferences: 'denied', marketing: 'denied', ...consent } });
const START = [
  ['consent', 'default', { ...NONE, wait_for_update: 500 }],
  ['set', 'ads_data_redaction', true],
];

const TAG = `window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', 1); gtag('config', 'G-1');`;
const DEFAULT = `window.dataLayer = window.dataLayer || []; (function(){dataLayer.push(arguments);})('consent', 'default', {ad_storage: 'denied'});`;
const update = (values: object) => `(function(){dataLayer.push(arguments);})('consent', 'update', ${JSON.stringify(values)});`;

describe('google', () => {
  afterEach(() => forget('dataLayer', 'gtag'));

  it('sets seven defaults before anything is decided, and nothing more', () => {
    google(shop().store);
    expect(said()).to.deep.equal(START);
  });

  it('speaks in Arguments, which Google takes for a command', () => {
    google(shop({ granted: ['analytics'] }).store);
    expect(layer().slice(0, 3).map((one) => Object.prototype.toString.call(one))).to.deep.equal(['[object Arguments]', '[object Arguments]', '[object Arguments]']);
  });

  it('says what was decided before: default, one update with all seven, the event', () => {
    google(shop({ granted: ['analytics'] }).store);
    expect(said()).to.deep.equal([...START, ['consent', 'update', { ...NONE, analytics_storage: 'granted' }], event({ analytics: 'granted' })]);
  });

  it('says each decision in one update, a withdrawal and a refusal too', () => {
    const { store, decide, look } = shop();
    google(store);
    decide('analytics', 'marketing', 'preferences');
    look();
    decide();
    look();
    const all = Object.fromEntries(Object.keys(NONE).map((signal) => [signal, 'granted']));
    expect(said().slice(2)).to.deep.equal([
      ['consent', 'update', all],
      event({ analytics: 'granted', marketing: 'granted', preferences: 'granted' }),
      ['consent', 'update', NONE],
      event({}),
    ]);
  });

  it('says no more once it is stopped', () => {
    const { store, decide } = shop();
    google(store)();
    decide('analytics');
    expect(said()).to.deep.equal(START);
  });

  it('limits the default to the site’s regions', () => {
    google(shop({ attributes: { 'google-region': 'CA-QC, FR' } }).store);
    expect(said()[0]).to.deep.equal(['consent', 'default', { ...NONE, wait_for_update: 500, region: ['CA-QC', 'FR'] }]);
  });

  it('tells of a tag that was configured without a default, once', () => {
    for (const integration of [google, advanced]) {
      snippet(TAG);
      const { store, told } = shop();
      integration(store);
      expect(told).to.deep.equal([['late']]);
      expect(said().slice(2)).to.deep.equal(START);
      forget('dataLayer', 'gtag');
    }
  });

  it('tells of a default that came after the tag', () => {
    snippet(TAG + DEFAULT);
    const { store, told } = shop();
    advanced(store);
    expect(told).to.deep.equal([['late']]);
  });

  it('tells of Google Tag Manager, and of an event, alike', () => {
    for (const first of [`window.dataLayer = [{ 'gtm.start': 1, event: 'gtm.js' }]`, `window.dataLayer = [['event', 'page_view']]`]) {
      snippet(first);
      const { store, told } = shop();
      google(store);
      expect(told, first).to.deep.equal([['late']]);
      forget('dataLayer');
    }
  });

  it('tells of a tag that nothing holds, unless the site says it may run', () => {
    for (const [integration, expected] of [[google, [['unheld']]], [advanced, []]] as const) {
      snippet(DEFAULT + TAG);
      const { store, told } = shop();
      integration(store);
      expect(told).to.deep.equal(expected);
      forget('dataLayer', 'gtag');
    }
  });

  it('says nothing of a data layer without a tag, whatever else is in it', () => {
    snippet(`window.dataLayer = [null, 1, 'x', { page: 'home' }, ['js', 1]]`);
    const { store, told } = shop();
    google(store);
    expect(told).to.deep.equal([]);
  });

  it('goes on from a bootstrap: no second default, no second update, the event all the same', () => {
    const values = { ...NONE, analytics_storage: 'granted' };
    snippet(DEFAULT + update(values) + TAG);
    const { store, decide, told } = shop({ granted: ['analytics'] });
    advanced(store);
    expect(said().slice(4)).to.deep.equal([event({ analytics: 'granted' })]);
    decide('analytics');
    expect(said().slice(5)).to.deep.equal([['consent', 'update', values], event({ analytics: 'granted' })]);
    expect(told).to.deep.equal([]);
  });

  it('takes back what a bootstrap has granted wrongly, decided or not', () => {
    snippet(DEFAULT + update({ ...NONE, analytics_storage: 'granted' }) + TAG);
    advanced(shop().store);
    expect(said().slice(4)).to.deep.equal([['consent', 'update', NONE]]);
    forget('dataLayer', 'gtag');
    snippet(DEFAULT + update({ ...NONE, analytics_storage: 'granted' }) + TAG);
    advanced(shop({ granted: [] }).store);
    expect(said().slice(4)).to.deep.equal([['consent', 'update', NONE], event({})]);
  });

  it('says what is granted until it is refused', () => {
    google(shop({ isOpen: true }).store);
    expect(said()[2]).to.deep.equal(['consent', 'update', Object.fromEntries(Object.keys(NONE).map((signal) => [signal, 'granted']))]);
  });
});
