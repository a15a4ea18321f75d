// A provider's own snippet, pasted as it is, waits behind the same placeholder as an embed.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { answer, ran, site } from './site.js';

const SONG = '<iframe src="https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT?utm_source=generator" width="300" height="152" title="A song"></iframe>';
const POST = '<blockquote class="twitter-tweet"><a href="https://twitter.com/jack/status/20">March 21</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>';
/** Nobody knows what this becomes but its script. */
const CHAT = '<div id="chat"></div><script src="https://chat.example/widget.js?name=chat"></script>';

const FORMS: Record<string, (snippet: string, more?: string) => string> = {
  template: (snippet, more = '') => `<template data-consent="multimedia" placeholder ${more}>${snippet}</template>`,
  comment: (snippet, more = '') => `<div data-consent="multimedia" placeholder ${more}><!-- ${snippet} --></div>`,
  'text script': (snippet, more = '') => `<script type="text/plain" data-as="html" data-consent="multimedia" placeholder ${more}>${snippet.replaceAll('</script>', '<\\/script>')}</script>`,
};

const asked = (world: World): string[] => world.log.thirdParties().filter(({ kind, dest }) => kind === 'request' && dest === 'iframe').map(({ url }) => url).sort();

/** Firefox fetches out of a template what its scanner sees there, though it runs nothing (CONTRACT §3.1): why the comment is recommended. */
const leaks = (form: string, { engine }: Visit): boolean => form === 'template' && engine === 'firefox';
const ONCE = '[data-consent-action="embed-once"]';
const placeholders = (visit: Visit, count: number) =>
  visit.waitFor((expected) => {
    const roots = [document, ...[...document.querySelectorAll('consent-embed')].map(({ shadowRoot }) => shadowRoot!)];
    return roots.flatMap((root) => [...root.querySelectorAll('consent-placeholder')]).filter(({ shadowRoot }) => shadowRoot?.querySelector('button')).length === expected;
  }, count);

const SONG_FRAME = 'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT?utm_source=generator';
const POST_FRAME = 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true';

for (const [form, held] of Object.entries(FORMS)) {
  test(`in a ${form}: nothing is asked before, then the provider's private form, and nothing is left after a withdrawal`, async ({ visit, world }) => {
    world.page('/page.html', site(held(SONG) + held(POST), { attributes: 'categories="multimedia"' }));
    await visit.goto('/page.html');
    await placeholders(visit, 2);
    const texts = await visit.evaluate(() => [...document.querySelectorAll('consent-embed')].map((embed) => embed.shadowRoot!.querySelector('consent-placeholder')!.shadowRoot!.textContent));
    for (const part of ['A song', 'Spotify', 'Play this recording']) expect(texts[0]).toContain(part);
    for (const part of ['X Corp.', 'Show this post']) expect(texts[1]).toContain(part);
    const room = await visit.evaluate(() => { const { width, height } = document.querySelector('consent-embed')!.getBoundingClientRect(); return [width, height]; });
    expect(room).toEqual([300, 152]);
    await world.log.settled();
    expect(leaks(form, visit) ? asked(world) : world.log.thirdParties()).toEqual([]);

    await answer(visit, 'accept-all');
    await visit.evaluate(() => scrollTo(0, 9999));
    await expect.poll(() => asked(world)).toEqual([SONG_FRAME, POST_FRAME]);
    await visit.evaluate(() => window.cookieConsent.withdraw());
    await placeholders(visit, 2);
    expect(await visit.count('iframe')).toBe(0);
  });

  test(`in a ${form}, of a kind that only its script knows: one press, or a yes, runs it once; a withdrawal puts the placeholder back`, async ({ visit, world }) => {
    world.page('/page.html', site(held(CHAT, 'title="Talk to us"'), { attributes: 'categories="analytics multimedia" without-reload' }));
    await visit.goto('/page.html');
    await placeholders(visit, 1);
    expect(await visit.text('consent-placeholder [role="group"]')).toContain('External content: Talk to us');
    expect(await visit.text('consent-placeholder [part="intro"]')).toContain('chat.example');
    await world.log.settled();
    expect([leaks(form, visit) ? [] : world.log.thirdParties(), await ran(visit), await visit.count('#chat')]).toEqual([[], [], 0]);

    await visit.click(`consent-placeholder ${ONCE}`);
    await expect.poll(() => ran(visit)).toEqual(['chat']);
    await visit.gone('consent-placeholder');
    expect([await visit.count('#chat'), await visit.cookies()]).toEqual([1, []]);

    await visit.evaluate(() => window.cookieConsent.rejectAll());
    await placeholders(visit, 1);
    expect(await visit.count('#chat')).toBe(0);
    await visit.click('consent-placeholder [data-consent-action="embed-always"]');
    await visit.waitFor(() => window.cookieConsent.granted('multimedia'));
    await visit.waitFor(() => !!document.querySelector('#chat'));
    await visit.gone('consent-placeholder');
    // A script that has run does not run again in this page.
    expect(await ran(visit)).toEqual(['chat']);
  });
}

test('one that comes later is held behind a placeholder as well; a field of a form with one is left alone', async ({ visit, world }) => {
  world.page('/page.html', site(`<main></main><input placeholder="Name">${FORMS['comment']!(SONG)}`, { attributes: 'categories="multimedia"' }));
  await visit.goto('/page.html');
  await placeholders(visit, 1);
  await visit.evaluate((markup) => void (document.querySelector('main')!.innerHTML = markup), FORMS['comment']!(CHAT) + FORMS['comment']!(POST));
  await placeholders(visit, 3);
  await world.log.settled();
  // A field makes Chromium ask its maker what people write in fields.
  expect([world.log.thirdParties().filter(({ host }) => host !== 'content-autofill.googleapis.com'), await visit.count('input[placeholder="Name"]')]).toEqual([[], 1]);
  await answer(visit, 'accept-all');
  await expect.poll(() => ran(visit)).toEqual(['chat']);
});

test('without a placeholder a snippet goes in as it is', async ({ visit, world }) => {
  world.page('/page.html', site(`<div data-consent="multimedia"><!-- ${SONG} --></div>`, { attributes: 'categories="multimedia"' }));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(() => asked(world)).toEqual([SONG_FRAME]);
  expect(await visit.count('consent-embed')).toBe(0);
});
