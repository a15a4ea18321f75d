/** Vendors whose library is on npm, as they run in a visitor’s browser: what they make of what they are told. */
import { expect } from 'chai';
import clarity from '../../../src/integrations/clarity.js';
import piano from '../../../src/integrations/piano.js';
import { until } from '../wait.js';
import { forget, shop, snippet } from './shop.js';

const load = (src: string) =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject });
    document.head.append(script);
  });

const cookies = () => document.cookie.split('; ').map((cookie) => cookie.replace(/=.*/, ''));

describe('the library itself', () => {
  it('of Clarity keeps no cookie until consent, one after it, and none once it is taken back', async () => {
    const { store, decide } = shop();
    clarity(store);
    // As the snippet does; nothing is sent anywhere.
    Reflect.set(window, 'unsent', () => undefined);
    // Its tag puts the start before everything that was said until then.
    snippet(`clarity('start', { projectId: 'temoin', upload: window.unsent, lean: true }); clarity.q.unshift(clarity.q.pop());`);
    await load('/node_modules/clarity-js/build/clarity.min.js');
    // It looks at what it was told as soon as it has started, and starts again without.
    await until(() => !cookies().includes('_clck'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(cookies()).not.to.include('_clck');
    decide('analytics', 'marketing');
    await until(() => cookies().includes('_clck'));
    decide();
    await until(() => !cookies().includes('_clck'));
    window.clarity!('stop');
    forget('unsent');
  });

  it('of Piano starts in the mode it was given, and follows', async () => {
    const { store, decide } = shop();
    piano(store);
    snippet(`pdl.requireConsent === 'v2' || reportError('too late'); window._pac = { site: 1, collectDomain: location.origin };`);
    await load('/node_modules/piano-analytics-js/dist/browser/piano-analytics.js');
    const mode = () => (Reflect.get(window, 'pa') as unknown as { consent: { getMode(): string } }).consent.getMode();
    expect(mode()).to.equal('essential');
    decide('analytics');
    expect(mode()).to.equal('opt-in');
    decide();
    expect(mode()).to.equal('opt-out');
    forget('pdl', '_pac');
  });
});
