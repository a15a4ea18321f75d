// The visitor's hands and eyes do the same in every engine.
import { existsSync } from 'node:fs';
import { expect, test } from '../helpers/test.js';

const ELEMENT = `<!doctype html><html lang="en"><head><title>Shadow</title></head><body>
<x-outer></x-outer><input id="name"><p hidden>hidden</p>
<script>
  customElements.define('x-outer', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>outer</p><x-inner></x-inner>';
    }
  });
  customElements.define('x-inner', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<button data-consent-action="accept-all">Accept</button><button data-consent-action="close">Close</button>';
      root.addEventListener('click', (event) => {
        window.clicked = [event.target.textContent, event.isTrusted];
        if (event.target.textContent === 'Close') this.remove();
      });
    }
  });
</script></body></html>`;

test.beforeEach(({ world }) => {
  world.page('/shadow.html', ELEMENT);
});

test('finds and clicks through open shadow roots', async ({ visit }) => {
  await visit.goto('/shadow.html');
  await visit.waitFor('x-outer [data-consent-action="accept-all"]');
  expect(await visit.text('x-outer button')).toBe('Accept');
  expect(await visit.count('x-inner > button, p')).toBe(4);
  expect(await visit.sees('p[hidden]')).toBe(false);
  expect(await visit.on('x-inner', (element, name: string) => element.tagName + name, '!')).toBe('X-INNER!');

  await visit.click('x-outer [data-consent-action="accept-all"]');
  expect(await visit.evaluate(() => Reflect.get(window, 'clicked') as unknown)).toEqual(['Accept', true]);
  await visit.click('[data-consent-action="close"]');
  await visit.gone('x-inner');
});

test('types and moves by keyboard', async ({ visit }) => {
  await visit.goto('/shadow.html');
  await visit.click('#name');
  await visit.type('Élise 1');
  expect(await visit.on('#name', (element) => (element as HTMLInputElement).value)).toBe('Élise 1');
  await visit.press('Shift+Tab');
  await visit.press(' ');
  await visit.waitFor(() => Reflect.get(window, 'clicked') !== undefined);
  expect(await visit.evaluate(() => Reflect.get(window, 'clicked') as unknown)).toEqual(['Close', true]);
});

test('runs what it is told before the page does, and tells what the page said', async ({ visit, world }) => {
  world.page('/talk.html', `<!doctype html><title>Talk</title><script>
    console.warn('early is', window.early); setTimeout(() => { throw new Error('thrown') }); Promise.reject(new Error('refused'));
  </script>`);
  await visit.before((value: string) => {
    Reflect.set(window, 'early', value);
  }, 'bird');
  await visit.goto('/talk.html', 'load');
  await expect.poll(() => visit.consoleMessages()).toContain('warning: early is bird');
  await expect.poll(async () => (await visit.pageErrors()).join()).toMatch(/thrown/);
  await expect.poll(async () => (await visit.pageErrors()).join()).toMatch(/refused/);
});

test('awaits what a function in the page promises, and fails as it does', async ({ visit }) => {
  await visit.goto('/shadow.html');
  const later = (ms: number) => new Promise<string>((resolve) => setTimeout(() => resolve(`after ${ms}`), ms));
  expect(await visit.evaluate(later, 50)).toBe('after 50');
  await expect(visit.evaluate(() => Promise.reject(new Error('no such luck')))).rejects.toThrow('no such luck');
});

test('shares cookies and storage with another tab', async ({ visit }) => {
  await visit.goto('/shadow.html');
  await visit.setCookie({ name: 'seen', value: 'yes', expires: Math.floor(Date.now() / 1000) + 1000 });
  await visit.evaluate(() => localStorage.setItem('seen', 'yes'));
  const tab = await visit.newTab();
  await tab.goto('/shadow.html');
  expect(await tab.cookies()).toMatchObject([{ name: 'seen', value: 'yes', domain: 'www.site.test' }]);
  expect(await tab.evaluate(() => localStorage.getItem('seen'))).toBe('yes');

  await visit.evaluate(() => addEventListener('storage', ({ key }) => Reflect.set(window, 'told', key)));
  await tab.evaluate(() => localStorage.setItem('told', '1'));
  await visit.waitFor(() => Reflect.get(window, 'told') === 'told');
  await tab.close();
  expect(await visit.url()).toBe('https://www.site.test/shadow.html');
});

test('goes back, reloads, follows a fragment and sizes the page', async ({ visit, world }, testInfo) => {
  world.page('/other.html', '<!doctype html><title>Other</title><p id="other">Other</p>');
  await visit.goto('/shadow.html');
  await visit.goto('/other.html');
  await visit.back();
  await visit.waitFor('x-inner button');
  await visit.goto('/shadow.html#name');
  expect(await visit.evaluate(() => location.hash)).toBe('#name');
  await visit.evaluate(() => Reflect.set(window, 'old', true));
  await visit.reload();
  expect(await visit.evaluate(() => Reflect.get(window, 'old') as unknown)).toBeNull();

  await visit.viewport(360, 640);
  expect(await visit.evaluate(() => [innerWidth, innerHeight])).toEqual([360, 640]);
  await visit.screenshot(testInfo.outputPath('page.png'));
  expect(existsSync(testInfo.outputPath('page.png'))).toBe(true);
});
