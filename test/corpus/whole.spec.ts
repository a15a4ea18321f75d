// The whole product (`npm run corpus`). A vector that misbehaves in company is looked at once more by itself.
import { expect, test } from '../helpers/test.js';
import { apart, batches, known, lines, together, walk } from './index.js';
import type { Deviation } from './judge.js';
import type { Vector } from './vector.js';

const ROUNDS = 12;

const groups: [string, Vector[]][] = [
  ...batches(together, 100).map((group, index): [string, Vector[]] => [`together ${index + 1}`, group]),
  ...batches(apart, 20).map((group, index): [string, Vector[]] => [`apart ${index + 1}`, group]),
  ['known leaks', known],
].filter(([, group]) => group!.length > 0) as [string, Vector[]][];

for (const [name, group] of groups) {
  for (const delivery of ['whole', 'flushed'] as const) {
    for (const temoin of ['present', 'slow', 'missing', 'blocked'] as const) {
      test(`${name}, ${delivery}, ${temoin}`, async ({ visit, world }, testInfo) => {
        const way = { delivery, temoin };
        let deviations = await walk(visit, world, group, way);
        const suspects = group.filter(({ id }) => deviations.some((deviation) => deviation.id === id));
        if (suspects.length > 0 && suspects.length <= ROUNDS && suspects.length < group.length) {
          const alone: Deviation[] = [];
          for (const suspect of suspects) {
            await visit.evaluate(() => void document.cookie.split('; ').forEach((cookie) => (document.cookie = `${cookie.split('=')[0]}=; path=/; max-age=0`)));
            alone.push(...(await walk(visit, world, [suspect], way)));
          }
          const strangers = deviations.filter(({ id }) => !group.some((vector) => vector.id === id));
          deviations = [...strangers, ...alone];
        }
        testInfo.annotations.push({ type: 'corpus', description: JSON.stringify({ delivery, temoin, vectors: group.map(({ id }) => id), deviations }) });
        expect(lines(deviations)).toEqual([]);
      });
    }
  }
}
