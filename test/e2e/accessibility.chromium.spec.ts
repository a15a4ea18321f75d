// The accessibility tree as the browser hands it to assistive technology. Only Chromium gives it to a test.
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.js';
import { BANNER, button, PREFERENCES, site } from './site.js';

const CHILDREN = '<consent-category name="analytics"><consent-service name="counter" label="Counter" provider="Counter Inc."></consent-service><consent-service name="clicks" label="Clicks" provider="Heat SA"></consent-service></consent-category>';
const MAIN = '<a href="#main">Skip</a><main id="main"><h1>Page</h1></main>';

/** Roles that stand for themselves; the rest is text and boxes. */
const TOLD = /^(region|dialog|heading|button|checkbox|group|link|list|listitem|status|main|DisclosureTriangle|table|row|columnheader|rowheader|cell|caption)$/;
const STATES = ['level', 'checked', 'modal', 'expanded', 'disabled', 'focused', 'description'];

/** One line an element: role, name, states; in the order in which it is read. */
async function tree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: { nodeId: string; childIds?: string[]; ignored: boolean; role?: { value: string }; name?: { value: string }; description?: { value: string }; properties?: { name: string; value: { value: unknown } }[] }[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored && TOLD.test(node.role?.value ?? '')) {
      const facts = [...(node.properties ?? []).map(({ name, value }) => [name, value.value]), ['description', node.description?.value]] as [string, unknown][];
      const states = facts.filter(([name, value]) => STATES.includes(name) && value !== undefined && value !== '' && value !== false && value !== 'false').map(([name, value]) => `${name}=${String(value)}`);
      lines.push([node.role!.value, JSON.stringify(node.name?.value ?? ''), ...states].join(' '));
    }
    for (const child of node.childIds ?? []) walk(child);
  };
  walk(nodes[0]!.nodeId);
  return lines;
}

test('the banner: a named region before all else, its heading, what is asked, three buttons (A-1, A-2, A-20)', async ({ page, world }) => {
  world.page('/page.html', site(MAIN, { attributes: 'policy-url="/privacy" heading-level="3"', children: CHILDREN }));
  await page.goto('/page.html');
  await page.locator(BANNER).waitFor();
  expect(await tree(page)).toEqual([
    'status ""',
    'region "Your cookie choices"',
    'heading "Your cookie choices" level=3',
    'list ""',
    'listitem "" level=1',
    'listitem "" level=1',
    'link "Privacy policy"',
    'button "Accept all"',
    'button "Reject all"',
    'button "Customize"',
    'link "Skip"',
    'main ""',
    'heading "Page" level=1',
  ]);
});

test('the preferences: a modal dialog and nothing of the page behind it, each box named, described and mixed where it is (A-5, A-6, A-7)', async ({ page, world }) => {
  world.page('/page.html', site(MAIN, { attributes: 'categories="analytics marketing" policy-url="/privacy"', children: CHILDREN }));
  await page.goto('/page.html');
  await page.locator(button('preferences')).click();
  await page.locator(PREFERENCES).locator('summary').click();
  await page.locator(PREFERENCES).locator('input[name="clicks"]').click();
  expect(await tree(page)).toEqual([
    'dialog "Manage cookies" modal=true',
    'heading "Manage cookies" level=2',
    'button "Close without changes"',
    'group "Your choices"',
    'checkbox "Visit measurement" checked=mixed description=Help us count visits and see which pages are viewed, so we can improve the site.',
    'group ""',
    'DisclosureTriangle "Show details (2 services)" expanded=true',
    'list ""',
    'listitem "" level=1',
    'checkbox "Counter" description=Provider Counter Inc.',
    'listitem "" level=1',
    'checkbox "Clicks" focused=true checked=true description=Provider Heat SA',
    'checkbox "Advertising" description=Used to show you ads elsewhere based on your visit and to measure their results.',
    'link "Privacy policy"',
    'button "Accept all"',
    'button "Reject all"',
    'button "Save my choices"',
  ]);
});

test('after a choice its outcome is a status, the page is back whole, and a named button brings the preferences back (A-14, A-17)', async ({ page, world }) => {
  world.page('/page.html', site(MAIN));
  await page.goto('/page.html');
  await page.locator(button('reject-all')).click();
  await expect(page.locator('consent-panel [role=status]')).toContainText('only essential cookies');
  expect(await tree(page)).toEqual(['status ""', 'button "Manage cookies"', 'link "Skip"', 'main ""', 'heading "Page" level=1']);
  expect(await page.locator('consent-panel [role=status]').evaluate((status) => [status.ariaHidden, getComputedStyle(status).visibility])).toEqual([null, 'visible']);
});

test('a placeholder: a group named by what waits, its buttons and its link by what they do (A-19)', async ({ page, world }) => {
  world.page('/page.html', site('<main><consent-embed src="https://youtu.be/aqz-KE-bpKQ" title="Big Buck Bunny"></consent-embed></main>', { attributes: 'without-banner' }));
  await page.goto('/page.html');
  await page.locator('consent-placeholder button').first().waitFor();
  expect((await tree(page)).slice(-5)).toEqual([
    'main ""',
    'group "Video: Big Buck Bunny"',
    'button "Play this video"',
    'button "Always allow: Videos and external content"',
    'link "Open on YouTube (new tab)"',
  ]);
});

test('the table of cookies stays one for assistive technology where it looks like cards (A-7)', async ({ page, world }) => {
  world.page('/page.html', site('<main><cookie-table></cookie-table></main>', { attributes: 'without-banner categories="analytics"', children: CHILDREN }));
  const found: string[][] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/page.html');
    await page.locator('cookie-table table').waitFor();
    const lines = await tree(page);
    found.push(lines.slice(lines.indexOf('main ""')));
  }
  expect(found[0]).toEqual(found[1]);
  const roles = found[1]!.map((line) => line.split(' ')[0]);
  expect(found[1]![1]).toBe('table "Cookies and similar technologies on this site"');
  expect(['columnheader', 'rowheader', 'cell'].map((role) => roles.filter((each) => each === role).length)).toEqual([5, 5, 12]);
});
