// The corpus (test/corpus), many vectors a page: what is marked is not asked for before a yes nor after a withdrawal,
// and once after a yes, however the page arrives and whatever became of temoin.
import { walk } from '../corpus/walk.js';
import { vectors } from '../corpus/vector.js';
import { expect, test } from '../helpers/test.js';

const together = vectors.filter(({ isApart }) => !isApart);
const apart = vectors.filter(({ isApart }) => isApart);

for (const [name, chosen] of [['together in a page', together], ['in a document each', apart]] as const) {
  for (const delivery of ['whole', 'flushed'] as const) {
    for (const temoin of ['present', 'slow', 'missing', 'blocked'] as const) {
      test(`${name}, delivered ${delivery}, temoin ${temoin}`, async ({ visit, world }) => {
        const deviations = await walk(visit, world, chosen, { delivery, temoin });
        expect(deviations.map(({ id, verdict, what }) => `${id}, ${verdict}: ${what}`)).toEqual([]);
      });
    }
  }
}
