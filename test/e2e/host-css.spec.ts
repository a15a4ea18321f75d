// A site's own style sheet, however loud, changes nothing of the panel but what `--consent-…` and parts are for.
import { expect, test, type Visit } from '../helpers/test.js';
import { answer, BANNER, press, PREFERENCES, site } from './site.js';

/** Rules as they stand in real sites, and worse: all the elements the panel is made of, all `!important`. */
const LOUD = `<style>
  button, a, p, ul, li, b, h1, h2, h3, span, label, input, fieldset, legend, dialog, section, details, summary, div, small, dl, dt, dd, consent-panel {
    display: inline !important; position: static !important; margin: 40px !important; padding: 40px !important; border: 9px solid red !important;
    width: 10px !important; height: 10px !important; float: right !important; color: lime !important; background: red !important; font: 40px/3 serif !important;
    text-transform: uppercase !important; letter-spacing: 1em !important; visibility: hidden !important; opacity: .1 !important; transform: rotate(9deg) !important;
    list-style: square !important; appearance: none !important; outline: 0 !important; pointer-events: none !important; z-index: -1 !important;
  }
  body { text-align: center; text-transform: uppercase; letter-spacing: .5em; text-indent: 3em; word-spacing: 2em; line-height: 3; white-space: nowrap; font-weight: 900; font-style: italic; text-shadow: 0 0 9px red; cursor: wait; direction: ltr; color: red; visibility: visible }
  #cover { position: fixed; inset: 0; z-index: 2147483647; background: red }
  ::backdrop { display: none !important }
  :focus-visible { outline: none !important }
</style>`;

/** How all that the panel shows looks, and where it is. */
const looks = (visit: Visit, of: string) =>
  visit.on(of, (surface) =>
    [surface, ...surface.querySelectorAll<HTMLElement>('*')].map((element) => {
      const { color, backgroundColor, fontSize, fontWeight, fontStyle, lineHeight, letterSpacing, wordSpacing, textTransform, textAlign, textIndent, textShadow, whiteSpace, visibility, opacity, transform, cursor, listStyleType, paddingTop, borderTopWidth } = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      return [
        `${element.localName} ${element.getAttribute('part') ?? ''}`,
        [x, y, width, height].map(Math.round).join(' '),
        [color, backgroundColor, fontSize, fontWeight, fontStyle, lineHeight, letterSpacing, wordSpacing, textTransform, textAlign, textIndent, textShadow, whiteSpace, visibility, opacity, transform, cursor, listStyleType, paddingTop, borderTopWidth].join(' '),
      ];
    }),
  );

test('rules with !important for every element leave banner and preferences as they are, in the top layer and usable', async ({ visit, world }) => {
  const parts = { attributes: 'policy-url="/privacy" controller="The Workshop"', children: '<consent-category name="analytics"><consent-service name="counter" label="Counter" provider="Counter Inc."></consent-service></consent-category>' };
  // The cover stands over everything but the top layer; the scrollbar must be the same.
  const base = '<style>html { font-size: 16px; font-family: sans-serif; overflow-y: scroll }</style>';
  world.page('/plain.html', site('<div id="cover"></div>', { ...parts, head: base }));
  world.page('/loud.html', site('<div id="cover"></div>', { ...parts, head: base + LOUD }));
  const seen = [];
  for (const where of ['/plain.html', '/loud.html']) {
    await visit.goto(where);
    await visit.waitFor(BANNER);
    const banner = await looks(visit, BANNER);
    await press(visit, 'preferences');
    await visit.waitFor(PREFERENCES);
    await visit.click('consent-panel summary');
    seen.push([banner, await looks(visit, PREFERENCES)]);
    await press(visit, 'close');
  }
  await answer(visit, 'reject-all');
  expect(seen[1]).toEqual(seen[0]);
});
