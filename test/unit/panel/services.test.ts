import { expect } from 'chai';
import type { View } from '../../../src/panel/view.js';
import { category, clear, service, stage } from './stage.js';

const SITE = [
  category('essential', { services: [service('login')] }),
  category('analytics', { services: [service('counter'), service('heatmap', { label: 'Heat map', country: 'US', abroad: '' })] }),
  category('multimedia', { services: [service('youtube', { label: 'YouTube' })] }),
];

const open = (changes: Partial<View> = {}) => {
  const made = stage({ name: 'preferences', categories: SITE, ...changes });
  const states = () => Object.fromEntries(made.all<HTMLInputElement>('input').map(({ name, checked, indeterminate }) => [name, indeterminate ? 'mixed' : checked]));
  const saved = () => {
    made.press('save');
    return made.decisions.at(-1)!.choices;
  };
  return { ...made, states, saved };
};

describe('services', () => {
  afterEach(clear);

  it('have a box each, unticked, where a category has several; none where there is nothing to choose (QC-3)', () => {
    expect(open().states()).to.deep.equal({ analytics: false, counter: false, heatmap: false, multimedia: false });
  });

  it('are the category’s box for all of them', () => {
    const { box, states, saved } = open();
    box('analytics').click();
    expect(states()).to.include({ analytics: true, counter: true, heatmap: true });
    expect(saved()).to.deep.equal({ analytics: true, counter: true, heatmap: true, multimedia: false });
  });

  it('make the category’s box mixed when one is on, and say so in a word too (A-9)', () => {
    const { box, states, saved, all } = open({ granted: { counter: true } });
    expect(states()).to.include({ analytics: 'mixed', counter: true, heatmap: false });
    expect(all('small').filter((word) => word.checkVisibility()).map(({ textContent }) => textContent)).to.include('(Partly on)');
    box('counter').click();
    expect(states()).to.include({ analytics: false, counter: false });
    expect(all('small').filter((word) => word.checkVisibility()).map(({ textContent }) => textContent)).not.to.include('(Partly on)');
    box('heatmap').click();
    expect(states()).to.include({ analytics: 'mixed' });
    expect(saved()).to.include({ analytics: false, counter: false, heatmap: true });
  });

  it('leave the category on when one of them is taken out of it', () => {
    const { box, states, saved } = open({ granted: { analytics: true, counter: true, heatmap: true } });
    box('heatmap').click();
    expect(states()).to.include({ analytics: 'mixed' });
    expect(saved()).to.include({ analytics: true, counter: true, heatmap: false });
  });

  it('tick the category when each of them has been ticked', () => {
    const { box, states } = open();
    box('counter').click();
    box('heatmap').click();
    expect(states()).to.include({ analytics: true, counter: true, heatmap: true });
  });

  it('show the one that an embed has granted, though it is alone in its category', () => {
    const { states, box } = open({ granted: { youtube: true } });
    expect(states()).to.include({ multimedia: 'mixed', youtube: true });
    box('multimedia').click();
    expect(states()).to.include({ multimedia: true, youtube: true });
    box('multimedia').click();
    expect(states()).to.include({ multimedia: false, youtube: false });
  });

  it('are described by what is known of them, the country in the visitor’s words and whether it is abroad (QC-4)', () => {
    const { box, find } = open();
    expect(find(`#${box('heatmap').getAttribute('aria-describedby')!}`)!.textContent.trim()).to.match(/^Country\s+United States – outside your country$/);
    expect(box('heatmap').labels![0]!.textContent.trim()).to.equal('Heat map');
  });

  it('are off, and fixed, in a category that Global Privacy Control denies (US-1)', () => {
    const { all } = open({ gpcDenied: ['analytics'], granted: { counter: true } });
    const boxes = all<HTMLInputElement>('input').filter(({ name }) => name !== 'multimedia');
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).to.deep.equal([[false, true], [false, true], [false, true]]);
  });

  it('are counted on the banner (FR-5)', () => {
    expect(stage({ categories: SITE }).text('[part~=banner]')).to.contain('3 outside providers are involved.');
    expect(stage().text('[part~=banner]')).not.to.contain('involved');
  });
});
