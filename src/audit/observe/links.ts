/** Where a page leads. */
import type { Page } from 'playwright-core';

/** Never followed: it would change something. */
const DANGEROUS = /log-?out|sign-?out|delete|remove|unsubscribe|cart|checkout/i;

const NOT_A_PAGE = /\.(pdf|zip|jpe?g|png|gif|svg|webp|mp4|webm|mp3|docx?|xlsx?|xml|json|ics|rss)$/i;

/** Pages of the same host that a page links to: sorted, without what would change something. */
export async function linksOf(page: Page, from: string): Promise<string[]> {
  const links = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href)).catch(() => []);
  const { origin, pathname } = new URL(from);
  const pages = links
    .map((link) => link.split('#')[0] ?? '')
    .filter((link) => URL.canParse(link) && new URL(link).origin === origin && new URL(link).pathname !== pathname && !DANGEROUS.test(link) && !NOT_A_PAGE.test(new URL(link).pathname));
  return [...new Set(pages)].sort();
}
