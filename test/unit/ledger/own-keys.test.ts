import { expect } from 'chai';
import { createLedger } from '../../../src/ledger/ledger.js';
import { writeCookie } from '../../../src/storage/jar.js';
import { ownNames } from '../../../src/storage/own-names.js';
import { category, policy } from '../core/site.js';
import { drop, values } from '../storage/place.js';
import { book, frame } from './book.js';

describe('what temoin itself stores', () => {
  const keys = (name: string) => ownNames(name).filter((key) => localStorage.getItem(key) !== null);

  it('is spared by a clean-up, whatever the site declares', async () => {
    const all = ['unit_ledger_*'];
    const { ledger, name, written, clear } = book(policy([category('analytics', { cookies: all, storage: all })]));
    localStorage.setItem(`${name}.hosts`, '{}');
    localStorage.setItem(`${name}.delivery`, '{}');
    localStorage.setItem(`${name}_stats`, '1');
    writeCookie(`${name}_stats=1;path=/`);
    ledger.decide({ action: 'accept-all', source: 'banner' });
    ledger.decide({ action: 'withdraw', source: 'preferences' });
    await written(2);
    expect(keys(name)).to.have.members([`${name}.history`, `${name}.shown`, `${name}.delivery`, `${name}.hosts`]);
    expect([values(name).length, values(`${name}_stats`), localStorage.getItem(`${name}_stats`)]).to.deep.equal([1, [], null]);
    ledger.reset();
    expect(keys(name)).to.deep.equal([]);
    clear();
  });

  it('is sent to a site that asks for it: once it is written, and by the next page where this one could not', async () => {
    const { ledger, name, page, log, written, clear } = book();
    page.element.setAttribute('record-url', '/consent');
    ledger.decide({ action: 'reject-all', source: 'banner' });
    expect([values(`${name}.send`), log.includes('deliver')]).to.deep.equal([['0'], false]);
    await written(1);
    while (!log.includes('deliver')) await frame();
    log.length = 0;
    createLedger(page);
    while (!log.includes('deliver')) await frame();
    drop(`${name}.send`);
    log.length = 0;
    createLedger(page);
    await frame();
    expect(log).to.deep.equal([]);
    clear();
  });
});

describe('reset', () => {
  it('leaves the browser as if the visitor had never been here', async () => {
    const { ledger, page, name, history, changes, written, clear } = book();
    ledger.decide({ action: 'accept-all', source: 'banner' });
    await written(1);
    ledger.reset();
    expect([values(name), history(), page.record]).to.deep.equal([[], [], null]);
    expect(changes.at(-1)).to.deep.equal({ record: null, granted: [], revoked: ['analytics', 'multimedia'] });
    clear();
  });

  it('leaves no history though a decision is still being written', async () => {
    const { ledger, history, clear } = book();
    ledger.decide({ action: 'accept-all', source: 'banner' });
    ledger.reset();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(history()).to.deep.equal([]);
    clear();
  });
});
