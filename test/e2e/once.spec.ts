// No held script ever runs twice in a page, and none after a withdrawal: whatever is done to it, and whatever the
// visitor, another tab or the browser’s memory of the page does. The scripts tell their own server each time they run.
import { expect, test, type Visit, type World } from '../helpers/test.js';
import { site } from './site.js';

const AT = 'https://once.example';

/** An external script, an inline one, a module, and a snippet in a comment, each telling its name to the server. */
const four = (category: string): string => `
  <script type="text/plain" data-consent="${category}" data-src="${AT}/external.js?of=${category}"></script>
  <script type="text/plain" data-consent="${category}">fetch('${AT}/ran?inline-${category}')</script>
  <script type="text/plain" data-consent="${category}" data-type="module">fetch('${AT}/ran?module-${category}')</script>
  <div data-consent="${category}"><!-- <script>fetch('${AT}/ran?comment-${category}')</script> --></div>`;

const names = (category: string): string[] => ['comment', 'external', 'inline', 'module'].map((kind) => `${kind}-${category}`);

function serve(world: World, body: string, attributes = 'without-reload'): void {
  world.page(`${AT}/external.js`, ({ url }) => ({ body: `fetch('${AT}/ran?external-${new URL(url).searchParams.get('of')}')`, headers: { 'content-type': 'text/javascript' } }));
  world.page('/page.html', site(`<main>${body}</main>`, { attributes }));
  world.page('/other.html', site('<p>Another page</p>'));
}

/** What has run since the log was last emptied, sorted: a name that is there twice has run twice. */
const ran = (world: World): string[] => world.log.requests(`${AT}/ran`).map(({ url }) => new URL(url).search.slice(1)).sort();

async function decide(visit: Visit, choices: Record<string, boolean>): Promise<void> {
  await visit.evaluate((decision) => window.cookieConsent.decide(decision), choices);
  await visit.waitFor((wanted) => Object.entries(wanted).every(([name, answer]) => window.cookieConsent.granted(name) === answer), choices);
}

/** Until exactly these have run, and then nothing more. */
async function haveRun(world: World, ...expected: string[]): Promise<void> {
  await expect.poll(() => ran(world)).toEqual(expected.sort());
  await world.log.settled();
  expect(ran(world)).toEqual(expected.sort());
}

/** Everything a page’s own code may do with elements. */
const upset = (visit: Visit): Promise<void> =>
  visit.evaluate(() => {
    const main = document.querySelector('main')!;
    const all = [...main.children];
    // Moved, turned round, taken out and put back.
    main.append(...all.reverse());
    all.forEach((element) => element.remove());
    main.append(...all);
    // The whole of it moved, and into another parent.
    const section = document.createElement('section');
    document.body.append(section);
    section.append(main);
    section.remove();
    document.body.append(section);
    // Into a frame’s document and back.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(main);
    section.append(main);
    frame.remove();
  });

test('granted, upset, withdrawn, upset, granted again', async ({ visit, world }) => {
  serve(world, four('analytics'));
  await visit.goto('/page.html', 'load');
  await upset(visit);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await decide(visit, { analytics: true });
  await haveRun(world, ...names('analytics'));
  await upset(visit);
  for (const analytics of [false, true, false, true]) {
    await decide(visit, { analytics });
    await upset(visit);
  }
  await haveRun(world, ...names('analytics'));
});

test('two categories granted one after the other, and one that needs both', async ({ visit, world }) => {
  serve(world, four('analytics') + four('multimedia') + `<script type="text/plain" data-consent="analytics multimedia">fetch('${AT}/ran?both')</script>`);
  await visit.goto('/page.html', 'load');
  await decide(visit, { analytics: true });
  await haveRun(world, ...names('analytics'));
  await decide(visit, { multimedia: true });
  await haveRun(world, ...names('analytics'), ...names('multimedia'), 'both');
  await decide(visit, { analytics: false });
  await decide(visit, { analytics: true });
  await haveRun(world, ...names('analytics'), ...names('multimedia'), 'both');
});

test('a clone of what has run does not run; one of what waits is another script', async ({ visit, world }) => {
  serve(world, four('analytics'));
  await visit.goto('/page.html', 'load');
  await visit.evaluate(() => document.querySelector('main')!.after(document.querySelector('main')!.cloneNode(true)));
  await decide(visit, { analytics: true });
  await haveRun(world, ...names('analytics'), ...names('analytics'));
  await visit.evaluate(() => document.body.append(...[...document.querySelectorAll('main')].map((main) => main.cloneNode(true))));
  await haveRun(world, ...names('analytics'), ...names('analytics'));
});

test('withdrawn before their turn, and what comes after a withdrawal, do not run', async ({ visit, world }) => {
  serve(world, four('analytics'));
  await visit.goto('/page.html', 'load');
  await visit.evaluate(() => {
    window.cookieConsent.acceptAll();
    window.cookieConsent.withdraw();
  });
  await visit.waitFor(() => window.cookieConsent.record?.action === 'withdraw');
  await visit.evaluate((html) => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
    document.body.append(document.createRange().createContextualFragment(html));
  }, four('analytics'));
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
});

test('two tabs: each runs them once, and neither after the other has withdrawn', async ({ visit, world }) => {
  serve(world, four('analytics'));
  await visit.goto('/page.html', 'load');
  const tab = await visit.newTab();
  await tab.goto('/page.html', 'load');
  await decide(tab, { analytics: true });
  await visit.waitFor(() => window.cookieConsent.granted('analytics'));
  await haveRun(world, ...names('analytics'), ...names('analytics'));
  await decide(visit, { analytics: false });
  await tab.waitFor(() => !window.cookieConsent.granted('analytics'));
  world.log.forget();
  for (const one of [visit, tab]) await one.evaluate((html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html), four('analytics'));
  await world.log.settled();
  expect(ran(world)).toEqual([]);
  await decide(tab, { analytics: true });
  await visit.waitFor(() => window.cookieConsent.granted('analytics'));
  // The new ones only.
  await haveRun(world, ...names('analytics'), ...names('analytics'));
});

test('a page that Back leads to: kept by the browser they have run, loaded anew they run once', async ({ visit, world }) => {
  serve(world, four('analytics'));
  await visit.goto('/page.html', 'load');
  await decide(visit, { analytics: true });
  await haveRun(world, ...names('analytics'));
  await visit.evaluate(() => Reflect.set(window, 'isKept', true));
  await visit.goto('/other.html', 'load');
  world.log.forget();
  await visit.back();
  const isKept = await visit.evaluate(() => Reflect.get(window, 'isKept') === true);
  await haveRun(world, ...(isKept ? [] : names('analytics')));
});

test('a page that Back leads to after a withdrawal elsewhere runs none, kept or not', async ({ visit, world }) => {
  serve(world, four('analytics'), '');
  await visit.goto('/page.html', 'load');
  await decide(visit, { analytics: true });
  await haveRun(world, ...names('analytics'));
  await visit.goto('/other.html', 'load');
  await decide(visit, { analytics: false });
  world.log.forget();
  await visit.back();
  await visit.waitFor(() => window.cookieConsent.granted('analytics') === false);
  await world.log.settled();
  expect(ran(world)).toEqual([]);
});
