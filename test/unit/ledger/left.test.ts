import { expect } from 'chai';
import { createLedger } from '../../../src/ledger/ledger.js';
import { writeCookie } from '../../../src/storage/jar.js';
import { category, policy, service } from '../core/site.js';
import { drop, names } from '../storage/place.js';
import { book, closeAll, opened } from './book.js';

describe('what a withdrawn category left behind', () => {
  const site = policy([
    category('analytics', { cookies: ['unit_l_a', 'unit_l_a_*'], storage: ['unit_l_a'], services: [service('matomo', { cookies: ['unit_l_shared'] })] }),
    category('multimedia', { cookies: ['unit_l_m', 'unit_l_shared'], storage: ['unit_l_m'] }),
  ]);
  const left = () => [...names(), ...Object.keys(localStorage)].filter((name) => name.startsWith('unit_l_')).sort();

  beforeEach(() => {
    for (const name of ['unit_l_a', 'unit_l_a_1', 'unit_l_m', 'unit_l_shared', 'unit_l_other']) writeCookie(`${name}=1;path=/`);
    for (const key of ['unit_l_a', 'unit_l_m']) localStorage.setItem(key, '1');
  });
  afterEach(() => {
    for (const name of left()) drop(name);
    for (const key of ['unit_l_a', 'unit_l_m']) localStorage.removeItem(key);
    closeAll();
  });

  it('is gone, but for what a granted one declares too', () => {
    const { ledger } = opened(site);
    ledger.decide({ action: 'accept-all', source: 'banner' });
    expect(left()).to.have.lengthOf(7);
    ledger.decide({ action: 'save', source: 'api', choices: { analytics: false } });
    expect(left()).to.deep.equal(['unit_l_m', 'unit_l_m', 'unit_l_other', 'unit_l_shared']);
    ledger.decide({ action: 'withdraw', source: 'api' });
    expect(left()).to.deep.equal(['unit_l_other']);
  });

  it('is gone before the page hears of it', () => {
    const { ledger, page } = opened(site);
    ledger.decide({ action: 'accept-all', source: 'banner' });
    let seen: string[] = ['not called'];
    page.emit = () => (seen = left());
    ledger.decide({ action: 'withdraw', source: 'api' });
    expect(seen).to.deep.equal(['unit_l_other']);
  });

  it('does not take the record with it, though a pattern would', () => {
    const { ledger, page } = opened(policy([category('analytics', { cookies: ['unit_l*'], storage: ['unit_l*'] })]));
    ledger.decide({ action: 'accept-all', source: 'banner' });
    ledger.decide({ action: 'withdraw', source: 'api' });
    expect(page.read()!.action).to.equal('withdraw');
  });
});

describe('a page that was left by a withdrawal', () => {
  it('is followed by one that cleans up once more before it decides anything', () => {
    const site = policy([category('analytics', { cookies: ['unit_again'] })]);
    const first = book(site);
    writeCookie(`${first.name}.tidy=1;path=/`);
    writeCookie('unit_again=1;path=/');
    createLedger(first.page);
    expect(names()).not.to.include('unit_again').and.not.include(`${first.name}.tidy`);
    first.clear();
  });
});
