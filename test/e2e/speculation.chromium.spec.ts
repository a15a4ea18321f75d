// Speculation rules, which only Chromium knows: a browser that reads them fetches pages ahead.
import { expect, test } from '../helpers/test.js';
import { answer, site, warnings } from './site.js';

const rules = (url: string): string => JSON.stringify({ prefetch: [{ urls: [url], eagerness: 'immediate' }] });

test('held rules fetch nothing ahead, granted ones do', async ({ visit, world }) => {
  // Chromium fetches ahead only from where it trusts the connection: the certificate of the tests it only puts up with.
  world.origin = 'http://localhost:8123';
  for (const name of ['own', 'script', 'comment']) world.page(`/${name}.html`, `<!doctype html><title>${name}</title>`);
  world.page(
    '/page.html',
    site(`<script type="speculationrules">${rules('/own.html')}</script>
      <script type="text/plain" data-type="speculationrules" data-consent="analytics">${rules('/script.html')}</script>
      <div data-consent="analytics"><!-- <script type="speculationrules">${rules('/comment.html')}</script> --></div>`),
  );
  const ahead = () => ['own', 'script', 'comment'].filter((name) => world.log.requests(`/${name}.html`).length > 0);
  await visit.goto('/page.html');
  await expect.poll(ahead).toEqual(['own']);
  await world.log.settled();
  expect(ahead()).toEqual(['own']);
  await answer(visit, 'accept-all');
  await expect.poll(ahead).toEqual(['own', 'script', 'comment']);
  expect(await warnings(visit)).toEqual([]);
});

test('rules that are marked but not held are told: the browser has read them already', async ({ visit, world }) => {
  world.page('/page.html', site(`<script type="speculationrules" data-consent="analytics">${rules('/live.html')}</script>`));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await expect.poll(async () => (await warnings(visit)).join()).toContain('has run already');
});
