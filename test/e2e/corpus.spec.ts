// The corpus (test/corpus), many vectors a page: what is marked is not asked for before a yes nor after a withdrawal,
// and once after a yes, however the page arrives and whatever became of temoin. `npm run corpus` does the whole product.
import { apart, batches, known, lines, together, walk } from '../corpus/index.js';
import { expect, test } from '../helpers/test.js';

// Hundreds of requests, in a browser that may have to share its machine.
test.describe.configure({ timeout: 300_000 });

for (const delivery of ['whole', 'flushed'] as const) {
  for (const temoin of ['present', 'slow', 'missing', 'blocked'] as const) {
    test(`delivered ${delivery}, temoin ${temoin}`, async ({ visit, world }) => {
      expect(lines(await walk(visit, world, together, { delivery, temoin }))).toEqual([]);
    });
  }
}

for (const [index, batch] of batches(apart, 25).entries()) {
  test(`those that need a document of their own, ${index + 1}`, async ({ visit, world }) => {
    expect(lines(await walk(visit, world, batch, { delivery: 'whole', temoin: 'present' }))).toEqual([]);
  });
}

test('known leaks, which fail here when a browser has mended them', async ({ visit, world }) => {
  // Only surely so while a slow script blocks the parser: then browsers read ahead.
  expect(lines(await walk(visit, world, known, { delivery: 'whole', temoin: 'slow' }))).toEqual([]);
});
