import { expect } from 'chai';
import { record } from '../core/site.js';
import { only, shop } from './shop.js';

describe('the store that integrations see', () => {
  it('says nothing to a listener while nothing is decided', () => {
    const { store } = shop();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    expect(calls).to.equal(0);
    expect([store.record, store.granted('essential'), store.granted('analytics')]).to.deep.equal([null, true, false]);
  });

  it('says at once what was decided before, a refusal too', () => {
    for (const granted of [['analytics'], []]) {
      let calls = 0;
      shop({ granted }).store.subscribe(() => (calls += 1));
      expect(calls, granted.join()).to.equal(1);
    }
  });

  it('says at once what is granted without a decision', () => {
    const { page, store } = shop();
    page.record = null;
    let calls = 0;
    store.subscribe(() => (calls += 1));
    expect(calls).to.equal(0);
    const open = shop({ isOpen: true });
    open.store.subscribe(() => (calls += 1));
    expect(calls).to.equal(1);
  });

  it('says each decision once, however often it is asked to look', () => {
    const { store, decide, look } = shop();
    const seen: string[] = [];
    store.subscribe(() => seen.push(store.record!.id));
    look();
    decide('analytics');
    look();
    look();
    decide('analytics');
    look();
    expect(new Set(seen).size).to.equal(2);
    expect(seen).to.have.lengthOf(2);
  });

  it('says what a changed policy grants or denies', () => {
    const { page, store, look } = shop({ granted: ['analytics'] });
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(store.granted('analytics')));
    page.granted = () => false;
    look();
    expect(seen).to.deep.equal([true, false]);
  });

  it('says what an error has denied', () => {
    const { page, store } = shop({ granted: ['analytics'] });
    const seen: unknown[] = [];
    store.subscribe(() => seen.push(store.record));
    page.record = null;
    dispatchEvent(new CustomEvent('consent-error'));
    expect(seen.at(-1)).to.equal(null);
    expect(seen).to.have.lengthOf(2);
  });

  it('is told by the page, and is the first that watches', () => {
    const { page } = shop();
    expect([...page.watchers]).to.deep.equal([page.tell]);
  });

  it('goes on with the next listener where one fails, and with one that stopped no more', () => {
    const { page, store } = shop();
    const errors: unknown[] = [];
    const { reportError } = window;
    window.reportError = (error) => void errors.push(error);
    const heard: string[] = [];
    store.subscribe(() => {
      throw new Error('vendor');
    });
    const stop = store.subscribe(() => heard.push('second'));
    page.record = record(only('analytics'), { id: 'one' });
    page.tell!();
    stop();
    page.record = record(only(), { id: 'two' });
    page.tell!();
    window.reportError = reportError;
    expect(heard).to.deep.equal(['second']);
    expect(errors.map(String)).to.deep.equal(['Error: vendor', 'Error: vendor']);
  });

  it('reads options off the element', () => {
    expect(shop({ attributes: { 'google-region': 'CA-QC' } }).store.option('google-region')).to.equal('CA-QC');
    expect(shop().store.option('google-region')).to.equal(null);
  });
});
