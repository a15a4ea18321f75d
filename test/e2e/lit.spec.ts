// The drop-in files hold what is left of Lit when the build has left out what the panel does not use (.config/lit-in-use.js).
// The modules for bundlers import Lit as it is published: the same page must come of both, through every change.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Visit } from '../helpers/test.js';
import { BANNER, press, PREFERENCES, save, site } from './site.js';

const find = createRequire(import.meta.url);
const LIBRARIES = { 'lit/html.js': find.resolve('lit-html').replace('/node/', '/'), 'js-cookie': find.resolve('js-cookie').replace('.js', '.mjs') };
const IMPORTS = JSON.stringify({ imports: Object.fromEntries(Object.keys(LIBRARIES).map((name) => [name, `/lib/${name}`])) });
const WHOLE = `<script type="importmap">${IMPORTS}</script><script type="module" src="/dist/esm/index.js"></script>`;

const CHILDREN = '<consent-category name="analytics" label="Counting &amp; <b>more"><consent-service name="counter" label="Counter" provider="Counter Inc." cookies="_c _d*" country="US" abroad></consent-service><consent-service name="clicks" purpose="Maps"></consent-service></consent-category>';
const EMBED = '<consent-embed src="https://youtu.be/aqz-KE-bpKQ" title="Film &quot;1&quot;"></consent-embed>';

/** What stands in the shadow roots, white space between elements aside; and what of it is read. */
const drawn = (visit: Visit, of: string) =>
  visit.evaluate((selector, space) => {
    const tree = (node: Node): unknown => {
      if (node instanceof Text) return node.data.trim() ? node.data.replace(/\s+/g, ' ').trim() : [];
      if (!(node instanceof Element)) return [];
      const attributes = node.getAttributeNames().sort().map((name) => `${name}=${node.getAttribute(name)}`);
      const box = node instanceof HTMLInputElement ? [node.checked, node.indeterminate, node.disabled] : [];
      return [[node.localName, ...attributes, ...box, ...[...node.childNodes].flatMap(tree)]];
    };
    const host = document.querySelector<HTMLElement>(selector)!;
    const panel = host.shadowRoot!.querySelector<HTMLElement>('consent-panel,[role=group],consent-placeholder')!;
    return [...(panel.shadowRoot ?? panel).childNodes].flatMap(tree).concat(panel.innerText.replace(/\s+/g, space));
    // WebKit counts the white space between blocks as text.
  }, of, visit.engine === 'webkit' ? '' : ' ');

/** Each state, one after the other in one page, so that what is drawn anew is compared as well. */
async function story(visit: Visit): Promise<unknown[]> {
  const states: unknown[] = [];
  const look = async (of = 'cookie-consent') => states.push(await drawn(visit, of));
  await visit.waitFor(BANNER);
  await look();
  await visit.waitFor('consent-embed [data-consent-action="embed-once"]');
  await look('consent-embed');
  await visit.on('cookie-consent', (element) => element.setAttribute('layout', 'dialog'));
  await visit.waitFor('dialog[part~="banner"]');
  await look();
  await visit.on('cookie-consent', (element) => element.setAttribute('categories', 'analytics marketing multimedia'));
  await visit.waitFor(() => document.querySelector('cookie-consent')!.shadowRoot!.querySelectorAll('li').length === 3);
  await look();
  await press(visit, 'preferences');
  await visit.waitFor(PREFERENCES);
  await visit.waitFor('consent-panel input[name="analytics"]');
  await look();
  await visit.click('consent-panel summary');
  await visit.click('consent-panel input[name="clicks"]');
  await look();
  await visit.on('html', (root) => root.setAttribute('lang', 'ar'));
  await visit.waitFor(() => !!document.querySelector('cookie-consent')!.shadowRoot!.querySelector('consent-panel[dir=rtl]'));
  await look();
  await save(visit, 'marketing');
  await visit.waitFor(() => document.querySelector('cookie-consent')!.shadowRoot!.querySelector('[role=status]')?.textContent);
  await look();
  return states;
}

/** A choice has a number and a day of its own. */
const withoutNumbers = (states: unknown[]): unknown[] => JSON.parse(JSON.stringify(states).replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID')) as unknown[];

test('what is left of Lit draws what the whole of it draws', async ({ visit, world }) => {
  const parts = { children: CHILDREN, attributes: 'policy-url="/privacy" controller="The Workshop" contact="privacy@workshop.example"' };
  for (const [name, file] of Object.entries(LIBRARIES)) world.page(`/lib/${name}`, readFileSync(file), { headers: { 'content-type': 'text/javascript' } });
  world.page('/left.html', site(EMBED, parts));
  world.page('/whole.html', site(EMBED, { ...parts, script: WHOLE }));
  await visit.goto('/left.html');
  const left = withoutNumbers(await story(visit));
  await visit.evaluate(() => window.cookieConsent.reset());
  await visit.goto('/whole.html');
  const whole = withoutNumbers(await story(visit));
  expect(world.log.requests('/lib/lit')).toHaveLength(1);
  expect(whole).toHaveLength(8);
  expect(left).toEqual(whole);
});
