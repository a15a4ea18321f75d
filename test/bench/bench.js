/**
 * `npm run bench`: temoin, the same preloaded, its one file and three others, on the same page, in the same run. `--rounds=7`
 * says how often, 5 by default; `--only=weight,click` which tables. It compares and asserts nothing: times are this machine's,
 * at this moment.
 */
import { parseArgs } from 'node:util';
import { bare, contenders } from './contenders/index.js';
import { click } from './measures/click.js';
import { cost } from './measures/cost.js';
import { scan } from './measures/scan.js';
import { sight } from './measures/sight.js';
import { weigh } from './measures/weight.js';
import { REST_MS } from './page.js';
import { serve } from './server.js';
import { printTable } from './table.js';
import { openBrowser, SLOWDOWN } from './visit.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: 'weight,cost,sight,click,scan' } } });
const rounds = Number(values.rounds);
const only = values.only.split(',');

const server = await serve();
const browser = await openBrowser();

/** One after the other, round by round, so that what else this machine does hits all of them. */
async function measure(who, sample) {
  const rows = who.map(({ name }) => [name, []]);
  for (let round = 0; round < rounds; round++)
    for (const [index, contender] of who.entries()) rows[index][1].push(await sample(contender));
  return rows;
}

async function weights(kind, title) {
  const all = [];
  for (const contender of contenders) all.push([contender.name, await weigh(browser, server, contender, kind)]);
  for (const unit of ['bytes', 'requests'])
    printTable(
      `${unit}, ${title}`,
      all.map(([name, columns]) => [name, [Object.fromEntries(Object.entries(columns).map(([column, counted]) => [column, counted[unit]]))]]),
    );
}

const tables = {
  async weight() {
    await weights('video', 'page with a script and a video');
    await weights('plain', 'page with a script only');
  },
  async cost() {
    // Last: what the browser does for the page alone.
    const rows = await measure([...contenders, bare], (contender) => cost(browser, server, contender));
    printTable('Time of the main thread, milliseconds; returning: all accepted', rows);
  },
  async sight() {
    for (const [title, kind, slowdown] of [['first visit', 'video', 1], ['first visit', 'video', SLOWDOWN], [`a page whose end comes ${REST_MS} ms late`, 'parts', 1]])
      printTable(
        `Sight: ${title}, 1/${slowdown} of this machine's speed, milliseconds; layout shift as its score`,
        await measure(contenders, (contender) => sight(browser, server, contender, kind, slowdown)),
      );
  },
  async click() {
    for (const [kind, held] of [['hold', 'one script of 400 ms'], ['1', '1 small script'], ['100', '100 small scripts'], ['1000', '1,000 small scripts']])
      printTable(`“Accept all” with ${held}, milliseconds`, await measure(contenders, (contender) => click(browser, server, contender, kind)));
  },
  async scan() {
    const watching = [{ name: 'empty observer', isGate: false }, { name: 'gate', isGate: true }];
    printTable('Watching a page of 100,000 nodes, 1,000 gated, at full speed; ×empty observer', await measure(watching, (what) => scan(browser, what)));
  },
};

console.log(`Chromium ${browser.version()}, main thread slowed ${SLOWDOWN} times where no table says otherwise, ${rounds} rounds: median (least–most) ×temoin`);
console.log('Bytes: files in Brotli 11, and what the markup adds to the page. The held third-party code itself is not counted.');
try {
  for (const name of only) await tables[name]();
} finally {
  await browser.close();
  server.close();
}
