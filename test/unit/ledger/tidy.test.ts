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
    tidy(site, () => false, []);
    expect(left()).to.deep.equal(['unit_t_own']);
  });

  it('leaves what a granted one declares too, essential above all', () => {
    tidy(site2, (name) => ['essential', 'multimedia'].includes(name), []);
    expect(left()).to.deep.equal(['unit_t_ab', 'unit_t_ac', 'unit_t_own']);
  });

  it('leaves a granted service’s while its category is denied', () => {
    tidy(site, (name) => name === 'matomo', []);
    expect(left()).to.deep.equal(['unit_t_m', 'unit_t_m', 'unit_t_own']);
  });

  it('leaves temoin’s own, whatever pattern is declared', () => {
    tidy(policy([category('analytics', { cookies: ['unit_t_*'], storage: ['unit_t_*'] })]), () => false, ['unit_t_own', 'unit_t_m']);
    expect(left()).to.deep.equal(['unit_t_m', 'unit_t_m', 'unit_t_own']);
  });

  it('removes nothing when everything is granted', () => {
    tidy(site, () => true, []);
    expect(left()).to.have.lengthOf(6);
  });
});
