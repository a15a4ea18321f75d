/** What a visit fetches of a contender's: bytes in Brotli 11, requests. The same every time, so done once. */
import { bare } from '../contenders/index.js';
import { THIRD_PARTY } from '../page.js';
import { decide, visit } from '../visit.js';

/** Of the page itself, what it is longer by than with nothing to hold anything back. */
async function fetched(context, server, contender, kind) {
  server.log.length = 0;
  const { page } = await visit(context, server.url(contender, kind));
  await page.close();
  const files = server.log.filter(({ path }) => path !== THIRD_PARTY && !path.endsWith('.page'));
  const markup = server.sizeOf(contender, kind) - server.sizeOf(bare, kind);
  return { bytes: files.reduce((sum, file) => sum + file.bytes, markup), requests: files.length };
}

/** Columns for one contender, on a page of one kind. */
export async function weigh(browser, server, contender, kind) {
  const columns = {};
  for (const answer of ['accept', 'reject']) {
    const context = await browser.newContext();
    if (answer === 'accept') columns['first visit'] = await fetched(context, server, contender, kind);
    await decide(context, server.url(contender, kind), contender[answer]);
    columns[`after ${answer}ing all`] = await fetched(context, server, contender, kind);
    await context.close();
  }
  return columns;
}
