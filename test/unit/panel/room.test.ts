import { expect } from 'chai';
import { until } from '../wait.js';
import { clear, stage } from './stage.js';

/** Room is made when the browser has nothing else to do. */
const made = () => until(() => /px/.test(getComputedStyle(document.documentElement).scrollPadding));

let page: HTMLElement;

/** A page of that height, with a link at its top and one at its end. */
function fill(height: string): [first: HTMLElement, last: HTMLElement] {
  page = document.createElement('div');
  page.style.cssText = `height: ${height}; display: flex; flex-direction: column; justify-content: space-between`;
  page.innerHTML = '<a href="#first">First</a><a href="#last">Last</a>';
  document.body.style.margin = '0';
  document.body.append(page);
  return [...page.children] as [HTMLElement, HTMLElement];
}

const covered = (element: Element, by: Element) => {
  const [focused, banner] = [element.getBoundingClientRect(), by.getBoundingClientRect()];
  return focused.top >= banner.top - 1 && focused.bottom <= banner.bottom + 1;
};

describe('room beside the banner (WCAG 2.2, 2.4.11)', () => {
  afterEach(() => {
    clear();
    page.remove();
    window.scrollTo(0, 0);
  });

  it('is at the end of a page that scrolls, as much as the banner is high, and goes with it', async () => {
    const [, last] = fill('2000px');
    const { surface, show } = stage();
    await made();
    const height = surface().offsetHeight;
    expect(getComputedStyle(document.documentElement).scrollPaddingBottom).to.equal(`${height}px`);
    expect(document.documentElement.scrollHeight).to.be.closeTo(2000 + height, 2);
    window.scrollTo(0, 9999);
    expect(covered(last, surface())).to.equal(false);
    show({ name: null });
    expect(getComputedStyle(document.documentElement).scrollPaddingBottom).to.equal('auto');
    expect(document.documentElement.scrollHeight).to.be.closeTo(2000, 2);
  });

  it('follows the banner’s height', async () => {
    fill('2000px');
    const { surface } = stage();
    surface().style.blockSize = '99px';
    await made();
    expect(getComputedStyle(document.documentElement).scrollPaddingBottom).to.equal('99px');
  });

  it('is at the start under a banner at the top', async () => {
    fill('2000px');
    const { surface } = stage({ position: 'top' });
    await made();
    expect(getComputedStyle(document.documentElement).scrollPaddingTop).to.equal(`${surface().offsetHeight}px`);
  });

  for (const [position, which] of [['top', 0], ['bottom', 1]] as const) {
    it(`is made by the banner itself where the page cannot scroll: ${position}`, async () => {
      const link = fill('100vh')[which];
      const { surface } = stage({ position });
      expect(covered(link, surface())).to.equal(true);
      link.focus();
      await until(() => !covered(link, surface()));
      expect(covered(link, surface())).to.equal(false);
    });
  }

  it('is not kept from a page by a modal that somebody hides: the modal closes', async () => {
    fill('100vh');
    const { host, panel, views } = stage({ layout: 'dialog' });
    host.style.display = 'none';
    await until(() => views.length);
    expect([views, panel.querySelector('dialog')!.matches(':modal')]).to.deep.equal([[null], false]);
  });
});
