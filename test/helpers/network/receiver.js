// A site's own server for record-url, in a test's network: answers as told, and keeps what came.

/**
 * @param {import('./world.js').World} world
 * @param {string} where a path
 * @returns {{ records: any[], answers: number[], headers: Record<string, string> }} `answers`: HTTP statuses to come, the
 * last one for ever; `headers`: sent with each
 */
export function receiver(world, where) {
  const kept = { records: [], answers: [204], headers: {} };
  world.page(where, (hit) => {
    if (hit.method === 'POST') kept.records.push(JSON.parse(hit.body));
    const status = kept.answers.length > 1 ? kept.answers.shift() : kept.answers[0];
    return { status, body: '', headers: { 'content-type': 'text/plain', ...kept.headers } };
  });
  return kept;
}
