/** Which pages: those named, those of a sitemap, those that are linked. One list a site, the first page first. */
import type { Page } from 'playwright-core';
import type { AuditConfig } from '../config.js';
import { siteOf } from '../judge/site.js';
import { CannotAudit } from '../usage-error.js';
import type { Launched } from './browser.js';
import { newContext } from './context.js';
import { linksOf } from './links.js';
import { hostOf } from './origin.js';
import { disallowedBy, type Disallowed } from './robots.js';

const LOCAL = /^(localhost|127\.|\[::1\]|.*\.(localhost|test|invalid|local))/;

/** Through the browser, so that host map, proxy and certificates are the same. */
async function textOf(launched: Launched, config: AuditConfig, url: string): Promise<string | null> {
  const context = await newContext(launched, config);
  try {
    const page = await context.newPage();
    const response = await page.goto(url, { timeout: 60_000 });
    return response?.ok() ? await response.text() : null;
  } catch {
    return null;
  } finally {
    await context.close();
  }
}

async function sitemap(launched: Launched, config: AuditConfig, url: string, depth = 0): Promise<string[]> {
  const text = await textOf(launched, config, url);
  if (text === null) throw new CannotAudit(`There is no sitemap at ${url}.`);
  const places = [...text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, place = '']) => place.replaceAll('&amp;', '&'));
  if (!/<sitemapindex/.test(text) || depth > 1) return places;
  return (await Promise.all(places.map((place) => sitemap(launched, config, place, depth + 1)))).flat();
}

/** Pages of one template tell the same: three of each are enough. */
const PER_TEMPLATE = 3;
const templateOf = (url: string) => new URL(url).pathname.split('/').slice(0, -1).join('/');

function sampled(urls: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return urls.filter((url) => {
    const template = templateOf(url);
    counts.set(template, (counts.get(template) ?? 0) + 1);
    return template === '' || (counts.get(template) ?? 0) <= PER_TEMPLATE;
  });
}

/** Before a page that was cut off on its way is asked for again. */
const PAUSES_MS = [100, 1000, 3000];

/** Why there is no page: its status, or the browser's error; '' when there is one. */
async function whyMissing(page: Page, url: string): Promise<string> {
  let why = '';
  for (const pause of PAUSES_MS) {
    try {
      const response = await page.goto(url, { timeout: 60_000 });
      return response?.ok() === false ? `status ${response.status()}` : '';
    } catch (error) {
      [why = ''] = String(error).split('\n');
      await page.waitForTimeout(pause);
    }
  }
  return why;
}

/** Breadth first, in the order of the alphabet: the same site gives the same pages. */
async function crawl(launched: Launched, config: AuditConfig, first: string, wanted: number, disallowed: Disallowed, progress: (line: string) => void): Promise<string[]> {
  const context = await newContext(launched, config);
  try {
    const page = await context.newPage();
    const found = [first];
    const dead = new Set<string>();
    for (let index = 0; index < found.length && found.length - dead.size < wanted; index++) {
      const url = found[index] ?? first;
      const why = await whyMissing(page, url);
      if (why && url !== first) {
        dead.add(url);
        progress(`${url} is linked, and left out: ${why}`);
      }
      if (why) continue;
      const links = (await linksOf(page, url)).filter((link) => !found.includes(link) && !disallowed(link));
      found.push(...sampled(links).slice(0, wanted - found.length + dead.size));
    }
    return found.filter((url) => !dead.has(url));
  } finally {
    await context.close();
  }
}

export async function sites(launched: Launched, config: AuditConfig, progress: (line: string) => void): Promise<string[][]> {
  const listed = config.sitemap ? (await sitemap(launched, config, config.sitemap)).sort() : [];
  const named = [...(config.urls ?? []), ...(config.urls?.length || listed.length || !config.webServer ? [] : [config.webServer.url]), ...sampled(listed)];
  const groups = new Map<string, string[]>();
  for (const url of new Set(named)) groups.set(siteOf(hostOf(url)), [...(groups.get(siteOf(hostOf(url))) ?? []), url]);
  const all: string[][] = [];
  for (const urls of groups.values()) {
    const [first = ''] = urls;
    const respects = config.robots ?? !LOCAL.test(hostOf(first));
    const many = urls.length > 1 || Boolean(config.crawl);
    const disallowed = respects && many ? disallowedBy((await textOf(launched, config, new URL('/robots.txt', first).href)) ?? '') : () => false;
    const more = config.crawl ? await crawl(launched, config, first, config.crawl, disallowed, progress) : [];
    const pages = [...new Set([...urls, ...more])].filter((url, index) => index === 0 || !disallowed(url));
    if (pages.length > 1) progress(`${pages.length} pages of ${hostOf(first)}`);
    all.push(pages);
  }
  return all;
}
