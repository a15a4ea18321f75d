// What a developer gets wrong: the safe side is taken, the console says once what and how, and no exception reaches the page.
import { expect, test, type Visit } from '../helpers/test.js';
import { answer, BANNER, button, decided, held, PREFERENCES, press, ran, site, stored, warnings } from './site.js';

/** Until temoin has said so many things, and no more. */
const said = async (visit: Visit, count: number): Promise<string[]> => {
  await expect.poll(() => warnings(visit)).toHaveLength(count);
  return warnings(visit);
};

const WRONG: Record<string, [value: string, allowed: string]> = {
  layout: ['sidebar', 'bar, box, dialog'],
  position: ['left', 'bottom, top, bottom-start, bottom-end, center'],
  theme: ['pink', 'auto, light, dark'],
  model: ['opt-maybe', 'opt-in, opt-out, notice'],
  expires: ['0', '1 to 395'],
  'heading-level': ['9', '1 to 6'],
  'policy-url': ['javascript:alert(1)', 'mailto'],
  contact: ['data:text/html,hello', 'a mail address'],
  'cookie-name': ['a;b', 'letters, digits'],
  'cookie-path': ['shop', 'a path from /'],
};

test('a wrong attribute falls back to its default, and the console says so once with name, value and what is allowed', async ({ visit, world }) => {
  const attributes = Object.entries(WRONG).map(([name, [value]]) => `${name}="${value}"`);
  world.page('/page.html', site(held('count'), { attributes: attributes.join(' ') }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  const messages = await said(visit, Object.keys(WRONG).length);
  for (const [name, [value, allowed]] of Object.entries(WRONG)) {
    const about = messages.filter((message) => message.includes(`${name}="${value}"`));
    expect(about, name).toHaveLength(1);
    expect(about[0]).toMatch(/^warning: /);
    expect(about[0]).toContain(allowed);
  }
  expect(await visit.on(BANNER, (banner) => [banner.dataset['layout'], banner.dataset['position']])).toEqual(['bar', 'bottom']);
  expect(await visit.count('consent-panel a[href^="javascript:"], consent-panel a[href^="data:"]')).toBe(0);
  expect(world.log.thirdParties()).toEqual([]);
  await press(visit, 'preferences');
  await visit.waitFor(PREFERENCES);
  await press(visit, 'accept-all');
  await decided(visit, 'accept-all');
  const record = (await stored(visit))!;
  expect(Math.round((Date.parse(record.expiresAt) - Date.parse(record.decidedAt)) / 86_400_000)).toBe(182);
  await expect.poll(() => ran(visit)).toEqual(['count']);
  expect(await warnings(visit)).toEqual(messages);
  expect(await visit.pageErrors()).toEqual([]);
});

test('an unknown category is held for ever, with one warning; a name that is not allowed is left out', async ({ visit, world }) => {
  world.page('/page.html', site(`${held('never', 'analitics')}${held('both', 'analytics analitics')}${held('count')}`, { attributes: 'categories="analytics 1st Écoute"' }));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['count']);
  await world.log.settled();
  expect(world.log.requests('stats.example')).toHaveLength(1);
  const messages = await warnings(visit);
  expect(messages.filter((message) => message.includes('analitics'))).toHaveLength(2);
  expect(messages.filter((message) => /1st|Écoute/.test(message))).toHaveLength(2);
  expect(messages).toHaveLength(4);
  expect(await stored(visit)).toMatchObject({ choices: { analytics: true } });
});

test('a marked script that is not held, and a mark with nothing in it, are told', async ({ visit, world }) => {
  world.page('/page.html', site('<script data-consent="analytics">ran = ["at once"]</script><div data-consent="analytics">Nothing to hold</div>'));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  const messages = await said(visit, 2);
  expect(messages.join()).toContain('type="text/plain"');
  expect(await ran(visit)).toEqual(['at once']);
  expect(await visit.text('div[data-consent]')).toBe('Nothing to hold');
});

test('guard on the element, where it cannot work, is told with where it belongs; on the script it is not', async ({ visit, world }) => {
  world.page('/element.html', site('', { attributes: 'guard' }));
  await visit.goto('/element.html');
  const [message] = await said(visit, 1);
  expect(message).toMatch(/^warning: .*data-guard on the script, first in <head>/);
  await visit.waitFor(BANNER);

  world.page('/script.html', site('', { attributes: 'guard', script: '<script src="/dist/temoin.js" data-guard></script>' }));
  await visit.goto('/script.html', 'load');
  await answer(visit, 'reject-all');
  // The one of the page before.
  expect((await warnings(visit)).filter((line) => line.includes('data-guard on'))).toEqual([message]);
});

test('a broken JSON child is ignored, with one error that says where', async ({ visit, world }) => {
  const children = '<script type="application/json">\n{ "strings": { "title": "Never shown" }\n "x" }</script>';
  world.page('/page.html', site('', { children }));
  await visit.goto('/page.html');
  expect(await visit.text(`${BANNER} [part="title"]`)).toBe('Your cookie choices');
  const [message] = await said(visit, 1);
  expect(message).toMatch(/^error: /);
  // WebKit names no place.
  if (visit.engine !== 'webkit') expect(message).toMatch(/line 3 column \d+/);
  await answer(visit, 'reject-all');
  expect(await visit.pageErrors()).toEqual([]);
});

test('JSON that is no settings does no harm', async ({ visit, world }) => {
  for (const [index, json] of ['null', '[]', '"text"', '{"strings":null,"categories":{}}', '{"categories":[null,{"name":5}]}'].entries()) {
    await test.step(json, async () => {
      world.page(`/${index}.html`, site(held('count'), { children: `<script type="application/json">${json}</script>` }));
      await visit.goto(`/${index}.html`);
      await visit.waitFor(button('reject-all'));
      expect(await visit.pageErrors()).toEqual([]);
    });
  }
  expect(world.log.thirdParties()).toEqual([]);
});

// HTML §3.1.7: an image's or a form's name becomes a property of the document (attack-vectors C3).
const CLOBBERS = `
  <img name="cookie" alt=""><form name="currentScript"></form><img name="querySelectorAll" alt=""><img name="querySelector" alt="">
  <img name="readyState" alt=""><img name="documentElement" alt=""><img name="body" alt=""><form name="addEventListener"></form>
  <form><input type="hidden" name="attributes"><input type="hidden" name="dataset"><input type="hidden" name="matches"></form>
  <form id="cookieConsent"></form>
  <form name="createElement"></form><img name="createTreeWalker" alt=""><img name="createComment" alt=""><img name="importNode" alt="">`;

test('names in the page that stand in front of the browser’s own change nothing', async ({ visit, world }) => {
  // The script comes last: everything is hidden from it already. WebKit's driver itself asks for the ready state.
  const hidden = visit.engine === 'webkit' ? CLOBBERS.replace('<img name="readyState" alt="">', '') : CLOBBERS;
  world.page('/page.html', site(`${hidden}${held('count')}<img data-consent="analytics" data-src="https://stats.example/pixel.gif" alt=""><script src="/dist/temoin.js"></script>`, { script: '' }));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await press(visit, 'accept-all');
  await decided(visit, 'accept-all');
  await expect.poll(() => world.log.requests('count.js').length).toBe(1);
  await expect.poll(() => world.log.requests('pixel.gif').length).toBe(1);

  // Those that come later hide what they hide from what comes then.
  await visit.evaluate((html) => {
    const made = new Range().createContextualFragment(`<form><input name="querySelectorAll"><input name="localName">${html}</form>`);
    Document.prototype.querySelector.call(document, 'img')!.after(made);
  }, '<img data-consent="analytics" data-src="https://stats.example/in-form.gif" alt="">');
  await expect.poll(() => world.log.requests('in-form.gif').length).toBe(1);
  expect(await visit.pageErrors()).toEqual([]);
});

test('the page of all mistakes: the panel works, what is fine runs, each mistake is told once', async ({ visit, world }) => {
  await visit.goto('/demo/mistakes.html', 'load');
  await visit.waitFor(BANNER);
  expect(await visit.count('consent-panel')).toBe(1);
  expect(await visit.text(`${BANNER} [part="title"]`)).toBe('Your cookie choices');
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['fine']);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  const messages = await warnings(visit);
  expect(new Set(messages).size).toBe(messages.length);
  for (const word of ['twice', 'one <cookie-consent>', 'layout="sidebar"', 'position="left"', 'expires="forever"', 'policy-url="javascript:alert(1)"', 'JSON', 'analitics', 'javascript:parent', 'data:text/html']) {
    expect(messages.filter((message) => message.includes(word)), word).toHaveLength(1);
  }
  // The only exception is the one that the page's own script throws.
  expect((await visit.pageErrors()).filter((error) => !error.includes('own mistake'))).toEqual([]);
});
