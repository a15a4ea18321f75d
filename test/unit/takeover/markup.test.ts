import { expect } from 'chai';
import type { Policy } from '../../../src/core/policy.js';
import { adoptMarkup } from '../../../src/takeover/markup.js';
import { RIVALS } from '../../../src/takeover/rivals.js';

const named = (name: string) => ({ name, sale: false, sensitive: false, services: [] });
const POLICY: Policy = { categories: [named('essential'), { ...named('analytics'), services: [named('ga')] }, named('multimedia'), named('marketing')], noticeVersion: '1', expiresDays: 182, model: 'opt-in', gpc: false };
const PAIRS = [['googleAnalytics', 'analytics'], ['youtube', 'multimedia']] as const;

let box: HTMLElement;
let stop: () => void;
const settle = () => new Promise((resolve) => setTimeout(resolve));
const rivals = (...names: string[]) => names.map((name) => RIVALS[name]!);

/** Markup → what it waits for now, or null. */
async function adopted(markup: string, ...names: string[]): Promise<string | null> {
  box.innerHTML = markup;
  stop = adoptMarkup(rivals(...names), POLICY, PAIRS);
  await settle();
  return box.firstElementChild!.getAttribute('data-consent');
}

describe('markup of another consent manager', () => {
  beforeEach(() => void document.body.append((box = document.createElement('div'))));
  afterEach(() => {
    box.remove();
    stop();
  });

  const WAITS: [rival: string, markup: string, consent: string][] = [
    ['cookieconsent', '<script type="text/plain" data-category="analytics" data-src="/a.js"></script>', 'analytics'],
    ['cookieconsent', '<script type="text/plain" data-category="analytics" data-service="ga" src="/a.js"></script>', 'analytics ga'],
    ['cookieconsent', '<script type="text/plain" data-category="analytics" data-service="Elsewhere">1</script>', 'analytics'],
    ['klaro', '<script type="text/plain" data-type="text/javascript" data-name="googleAnalytics" data-src="/a.js"></script>', 'analytics'],
    ['klaro', '<iframe data-name="youtube" data-src="/a.html"></iframe>', 'multimedia'],
    ['klaro', '<link data-name="marketing" data-href="/a.css">', 'marketing'],
    ['orejime', '<template data-purpose="analytics"><p>hello</p></template>', 'analytics'],
    ['orejime', '<script type="opt-in" data-type="text/javascript" data-name="googleAnalytics">1</script>', 'analytics'],
    ['cookiebot', '<script type="text/plain" data-cookieconsent="statistics,marketing">1</script>', 'analytics marketing'],
    ['cookiebot', '<iframe data-cookieconsent="marketing" data-cookieblock-src="/a.html"></iframe>', 'marketing'],
    ['cookiebot', '<script type="text/plain" data-cookieconsent="necessary">1</script>', 'essential'],
    ['cookieyes', '<script type="text/plain" data-cookieyes="cookieyes-analytics" src="/a.js"></script>', 'analytics'],
  ];
  for (const [rival, markup, consent] of WAITS) it(`waits for the same by our name: ${markup}`, async () => expect(await adopted(markup, rival)).to.equal(consent));

  const LEFT: [rival: string, markup: string][] = [
    ['klaro', '<input data-name="youtube">'],
    ['klaro', '<script type="application/json" data-name="youtube">1</script>'],
    ['cookieconsent', '<li data-category="analytics">Analytics</li>'],
    ['cookieconsent', '<script type="text/plain" data-category="!analytics">1</script>'],
    ['orejime', '<div data-purpose="analytics"></div>'],
    ['cookiebot', '<script type="text/plain" data-cookieconsent="ignore">1</script>'],
    ['cookieconsent', '<script type="text/plain" data-cookieconsent="statistics">1</script>'],
  ];
  for (const [rival, markup] of LEFT) it(`of a site’s own is left alone: ${markup}`, async () => expect(await adopted(markup, rival)).to.equal(null));

  it('that has a name of ours keeps it', async () => {
    expect(await adopted('<script type="text/plain" data-consent="marketing" data-category="analytics">1</script>', 'cookieconsent')).to.equal('marketing');
  });

  it('waits for ever for a name that nobody knows', async () => {
    expect(await adopted('<script type="text/plain" data-category="hotjar">1</script>', 'cookieconsent')).to.equal('hotjar');
  });

  it('has its address where the gate looks for it', async () => {
    await adopted('<iframe data-cookieconsent="marketing" data-cookieblock-src="/a.html"></iframe>', 'cookiebot');
    expect(box.firstElementChild!.getAttribute('data-src')).to.equal('/a.html');
  });

  it('has a placeholder where Orejime had a notice', async () => {
    await adopted('<template data-purpose="youtube" data-contextual><iframe src="/a.html"></iframe></template>', 'orejime');
    expect(box.firstElementChild!.hasAttribute('placeholder')).to.equal(true);
  });

  it('is met when it comes later, itself or inside something, before those who look afterwards', async () => {
    stop = adoptMarkup(rivals('cookieconsent', 'klaro'), POLICY, PAIRS);
    const seen: (string | null)[] = [];
    new MutationObserver((mutations) => mutations.forEach(({ addedNodes }) => addedNodes.forEach((node) => seen.push((node as Element).querySelector('script')!.getAttribute('data-consent'))))).observe(box, { childList: true });
    const section = document.createElement('section');
    section.innerHTML = '<script type="text/plain" data-category="marketing">1</script>';
    box.append(section);
    await settle();
    expect(seen).to.deep.equal(['marketing']);
  });
});
