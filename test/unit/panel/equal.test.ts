import { expect } from 'chai';
import { difference } from '../../../src/panel/equal.js';
import { clear, stage } from './stage.js';

/** A site's own style for one of the two. */
function styled(rule: string, changes: Parameters<typeof stage>[0] = {}) {
  const style = document.createElement('style');
  style.textContent = rule;
  document.head.append(style);
  const { find } = stage(changes);
  const found = difference([find('[part~=accept-all]')!, find('[part~=reject-all]')!]);
  style.remove();
  return found;
}

describe('accept and reject (EU-11, FR-2, QC-6)', () => {
  afterEach(clear);

  for (const layout of ['bar', 'box', 'dialog'] as const) {
    it(`are equal by themselves, and whatever rule is for both: ${layout}`, () => {
      expect(styled('', { layout })).to.equal(undefined);
      expect(styled('div::part(button) { background: red; border-radius: 0; font-size: 2em }', { layout })).to.equal(undefined);
      expect(styled('', { layout, siteTexts: { acceptAll: 'Yes', rejectAll: 'No, I refuse all of these' } })).to.equal(undefined);
    });
  }

  const UNEQUAL = [
    ...['background: gray', 'color: #777', 'font-size: 12px', 'font-weight: 400', 'opacity: .6', 'text-decoration: underline', 'display: none'],
    ...['visibility: hidden', 'order: 3', 'border-radius: 20px', 'transform: scale(.5)', 'padding: 0; min-height: 0', 'border-color: transparent'],
  ];
  for (const rule of UNEQUAL) {
    it(`are found out by: ${rule}`, () => {
      expect(styled(`div::part(reject-all) { ${rule} }`)).to.be.a('string');
    });
  }
});
