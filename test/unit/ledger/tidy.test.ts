import { expect } from 'chai';
import { tidy } from '../../../src/ledger/tidy.js';
import { writeCookie } from '../../../src/storage/jar.js';
import { category, policy, service } from '../core/site.js';
import { drop, names } from '../storage/place.js';

const site = policy([
  category('analytics', { cookies: ['unit_t_a*'], services: [service('matomo', { cookies: ['unit_t_m'], storage: ['unit_t_m'] })] }),
  category('multimedia', { cookies: ['unit_t_ab'] }),
]);
const site2 = { ...site, categories: [category('essential', { cookies: ['unit_t_ac'] }), ...site.categories.slice(1)] };
const left = () => [...names(), ...Object.keys(localStorage)].filter((name) => name.startsWith('unit_t_')).sort();

describe('tidying up', () => {
  beforeEach(() => {
    for (const name of ['unit_t_a', 'unit_t_ab', 'unit_t_ac', 'unit_t_own', 'unit_t_m']) writeCookie(`${name}=1;path=/`);
    localStorage.setItem('unit_t_m', '1');
  });
  afterEach(() => {
    for (const name of left()) drop(name);
    localStorage.removeItem('unit_t_m');
  });

  it('removes what only denied ones declare', () => {
    void tidy(site, () => false, []);
    expect(left()).to.deep.equal(['unit_t_own']);
  });

  it('leaves what a granted one declares too, essential above all', () => {
    void tidy(site2, (name) => ['essential', 'multimedia'].includes(name), []);
    expect(left()).to.deep.equal(['unit_t_ab', 'unit_t_ac', 'unit_t_own']);
  });

  it('leaves a granted service’s while its category is denied', () => {
    void tidy(site, (name) => name === 'matomo', []);
    expect(left()).to.deep.equal(['unit_t_m', 'unit_t_m', 'unit_t_own']);
  });

  it('leaves temoin’s own, whatever pattern is declared', () => {
    void tidy(policy([category('analytics', { cookies: ['unit_t_*'], storage: ['unit_t_*'] })]), () => false, ['unit_t_own', 'unit_t_m']);
    expect(left()).to.deep.equal(['unit_t_m', 'unit_t_m', 'unit_t_own']);
  });

  it('removes nothing when everything is granted', () => {
    void tidy(site, () => true, []);
    expect(left()).to.have.lengthOf(6);
  });
});

describe('tidying up databases and caches', () => {
  const declared = policy([
    category('analytics', { storage: ['idb:unit-t-*', 'cache:unit-t-*', 'unit-t-key'] }),
    category('multimedia', { storage: ['idb:unit-t-film', '*'] }),
  ]);
  const open = (name: string) =>
    new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
  const databases = async () => (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('unit-t-') ? name : [])).sort();
  const cachesLeft = async () => (await caches.keys()).filter((name) => name.startsWith('unit-t-'));

  beforeEach(async () => {
    for (const name of ['unit-t-visits', 'unit-t-film']) (await open(name)).close();
    await caches.open('unit-t-pages');
  });
  afterEach(async () => {
    await tidy(declared, () => false, []);
    expect([await databases(), await cachesLeft()]).to.deep.equal([[], []]);
  });

  it('removes those that only denied ones declare; a bare * speaks of keys alone', async () => {
    await tidy(declared, (name) => name === 'multimedia', []);
    expect([await databases(), await cachesLeft()]).to.deep.equal([['unit-t-film'], []]);
  });

  it('removes none whose name is declared for a key', async () => {
    await tidy(policy([category('analytics', { storage: ['*', 'unit-t-visits', 'unit-t-pages'] })]), () => false, ['unit_t_own']);
    expect([await databases(), await cachesLeft()]).to.deep.equal([['unit-t-film', 'unit-t-visits'], ['unit-t-pages']]);
  });

  it('does not wait for one that is held open, which goes once it is closed', async () => {
    const held = await open('unit-t-visits');
    await tidy(declared, () => false, []);
    held.close();
    await open('unit-t-visits').then((fresh) => fresh.close());
  });
});
