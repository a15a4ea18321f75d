// The corpus (test/corpus), many vectors a page: what is marked is not asked for before a yes nor after a withdrawal,
// and as often as it should be after a yes. `npm run corpus` does the whole product of deliveries and fates of temoin.
import { apart, batches, known, lines, together, walk } from '../corpus/index.js';
import { expect, test } from '../helpers/test.js';

// Hundreds of requests, in a browser that may have to share its machine.
test.describe.configure({ timeout: 400_000 });

test('undecided, refused, granted, returning, withdrawn, and Back after a withdrawal elsewhere', async ({ visit, world }) => {
  expect(lines(await walk(visit, world, together, { delivery: 'whole', temoin: 'present' }))).toEqual([]);
});

test('the page comes in two pieces, temoin late', async ({ visit, world }) => {
  expect(lines(await walk(visit, world, together, { delivery: 'flushed', temoin: 'slow' }))).toEqual([]);
});

test('without temoin nothing is asked for: it is missing, or blocked', async ({ visit, world }) => {
  expect(lines(await walk(visit, world, together, { delivery: 'whole', temoin: 'missing' }))).toEqual([]);
  expect(lines(await walk(visit, world, together, { delivery: 'flushed', temoin: 'blocked' }))).toEqual([]);
});

for (const [index, batch] of batches(apart, 32).entries()) {
  test(`those that need a document of their own, ${index + 1}`, async ({ visit, world }) => {
    expect(lines(await walk(visit, world, batch, { delivery: 'whole', temoin: 'present' }))).toEqual([]);
  });
}

test('known leaks, which fail here when a browser has mended them', async ({ visit, world }) => {
  // Only surely so while a slow script blocks the parser: then browsers read ahead.
  expect(lines(await walk(visit, world, known, { delivery: 'whole', temoin: 'slow' }))).toEqual([]);
});
