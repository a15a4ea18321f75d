/** What the main thread does until a page has come to rest, at a quarter of the speed. */
import { decide, SLOWDOWN, visit } from '../visit.js';

async function spent(context, url) {
  const { page, metrics } = await visit(context, url, { slowdown: SLOWDOWN });
  const { ScriptDuration, TaskDuration } = await metrics();
  await page.close();
  return { script: ScriptDuration * 1000, all: TaskDuration * 1000 };
}

/** Milliseconds of the main thread's own time: of script, and of all tasks. */
export async function cost(browser, server, contender) {
  const url = server.url(contender, 'video');
  const context = await browser.newContext();
  const first = await spent(context, url);
  const columns = { 'first: script': first.script, 'first: all tasks': first.all };
  if (contender.accept) {
    await decide(context, url, contender.accept);
    const returning = await spent(context, url);
    Object.assign(columns, { 'returning: script': returning.script, 'returning: all tasks': returning.all });
  }
  await context.close();
  return columns;
}
