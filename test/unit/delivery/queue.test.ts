import { expect } from 'chai';
import { isTooLarge, NOTHING_SENT, progressAfter, readProgress, waiting } from '../../../src/delivery/queue.js';
import type { FullRecord } from '../../../src/storage/history.js';

const history = (length: number) => Array.from({ length }, (_, index) => ({ id: `${index}` }) as FullRecord);
const ids = (records: readonly FullRecord[]) => records.map(({ id }) => id);

describe('the queue of records to be sent', () => {
  it('is what came after the last one settled, oldest first', () => {
    expect(ids(waiting(history(4), { ...NOTHING_SENT, id: '1' }))).to.deep.equal(['2', '3']);
    expect(ids(waiting(history(2), NOTHING_SENT))).to.deep.equal(['0', '1']);
    expect(ids(waiting(history(2), { ...NOTHING_SENT, id: '1' }))).to.deep.equal([]);
    expect(ids(waiting([], { ...NOTHING_SENT, id: '1' }))).to.deep.equal([]);
  });

  it('holds the newest twenty', () => {
    expect(ids(waiting(history(50), NOTHING_SENT))).to.deep.equal(ids(history(50)).slice(30));
  });

  it('begins anew where the last one settled has made room', () => {
    expect(ids(waiting(history(3), { ...NOTHING_SENT, id: 'gone' }))).to.deep.equal(['0', '1', '2']);
  });

  it('goes on after an answer that takes or refuses it, and stays after any other', () => {
    const before = { id: 'a', tries: 3, after: 5 };
    for (const status of [200, 201, 204, 299, 400, 401, 404, 413, 429, 499]) expect(progressAfter(before, 'b', status, 1000, 0), `${status}`).to.deep.equal({ id: 'b', tries: 0, after: 0 });
    for (const status of [0, 100, 301, 500, 503]) expect(progressAfter(before, 'b', status, 1000, 1), `${status}`).to.deep.equal({ id: 'a', tries: 4, after: 17_000 });
  });

  it('waits twice as long after each failure, never more than six hours', () => {
    const pauses = [0, 1, 2, 10, 30, 10_000].map((tries) => progressAfter({ id: '', tries, after: 0 }, 'b', 0, 0, 1).after / 1000);
    expect(pauses).to.deep.equal([2, 4, 8, 2048, 21_600, 21_600]);
    expect(progressAfter(NOTHING_SENT, 'b', 0, 0, 0).after).to.equal(1000);
  });

  it('is nothing sent for whatever else lies in storage', () => {
    for (const text of [null, '', '{', 'null', '1', '[]', '{}', '{"id":1,"tries":0,"after":0}', '{"id":"a","tries":"x","after":0}', '{"id":"a","tries":1,"after":null}']) expect(readProgress(text), String(text)).to.equal(NOTHING_SENT);
    expect(readProgress('{"id":"a","tries":1,"after":2}')).to.deep.equal({ id: 'a', tries: 1, after: 2 });
  });

  it('takes nothing above 8 kB, counted as it travels', () => {
    expect([isTooLarge('x'.repeat(8000)), isTooLarge('x'.repeat(8001)), isTooLarge('é'.repeat(4001))]).to.deep.equal([false, true, true]);
  });
});
