import { base } from '../../../src/panel/base.styles.js';
import { expect } from 'chai';
import { clear, stage } from './stage.js';

const rules = (css: string) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
};

describe('styles', () => {
  afterEach(clear);

  it('let no rule of the site in, but its font', () => {
    const style = rules(`
      * { text-transform: uppercase !important; }
      button, a, p { background: red !important; font-size: 40px !important; padding: 50px !important; }
      body { font-family: monospace; letter-spacing: 1em; text-align: center; line-height: 5; color: red; visibility: hidden; }`);
    const { find } = stage();
    const looks = getComputedStyle(find('[data-consent-action="accept-all"]')!);
    const text = getComputedStyle(find('[part=intro]')!);
    expect(text.fontFamily).to.equal('monospace');
    expect([text.letterSpacing, text.textAlign, text.textTransform, text.visibility]).to.deep.equal(['normal', 'start', 'none', 'visible']);
    expect([looks.backgroundColor, looks.paddingTop]).not.to.include.members(['rgb(255, 0, 0)', '50px']);
    style.remove();
  });

  it('are one set of sheets in the shadow root, and no style element or attribute (strict CSP)', () => {
    const { root, host } = stage();
    const count = root.adoptedStyleSheets.length;
    document.body.prepend(host);
    expect(root.adoptedStyleSheets.length).to.equal(count);
    expect(root.querySelectorAll('style, [style]').length).to.equal(0);
  });

  it('follow the theme of the host', () => {
    const background = (theme: string) => getComputedStyle(stage({}, { theme }).surface()).backgroundColor;
    expect(background('light')).to.equal('rgb(255, 255, 255)');
    expect(background('dark')).not.to.equal('rgb(255, 255, 255)');
  });

  it('take the site’s properties', () => {
    const { host, find } = stage();
    host.style.setProperty('--consent-accent', 'rgb(0, 90, 60)');
    const { backgroundColor } = getComputedStyle(find('[data-consent-action="reject-all"]')!);
    expect(backgroundColor).to.equal('rgb(0, 90, 60)');
  });

  it('reach the parts from the site', () => {
    const style = rules('[theme]::part(accept-all) { text-transform: uppercase; }');
    const { find } = stage();
    expect(getComputedStyle(find('[data-consent-action="accept-all"]')!).textTransform).to.equal('uppercase');
    style.remove();
  });

  it('draw a ring around what has the focus, of two pixels, clear of it (A-10)', () => {
    const { find } = stage();
    const button = find('[part~=accept-all]')!;
    button.focus({ focusVisible: true });
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(button);
    // Where a test cannot make the focus visible, the rule is read instead.
    const [rule] = /:focus-visible \{[^}]*\}/.exec([...base.cssRules].map(({ cssText }) => cssText).join('\n')) ?? [];
    expect(outlineStyle === 'none' ? rule : `${outlineWidth} ${outlineStyle} ${outlineOffset}`).to.match(/2px[^;]* solid/);
  });

  it('moves nothing by itself: no transition, no animation (A-13, PERF-5)', () => {
    for (const name of ['banner', 'preferences'] as const) {
      const { panel } = stage({ name });
      for (const element of panel.querySelectorAll('*')) {
        const { transitionDuration, animationName } = getComputedStyle(element);
        expect([transitionDuration, animationName], element.outerHTML.slice(0, 60)).to.deep.equal(['0s', 'none']);
      }
    }
  });

  it('make every button large enough for a finger (A-8)', () => {
    for (const name of ['banner', 'preferences'] as const) {
      for (const button of stage({ name }).all('button')) {
        expect(button.getBoundingClientRect().height, button.textContent).to.be.at.least(44);
        expect(button.getBoundingClientRect().width, button.textContent).to.be.at.least(44);
      }
    }
  });
});
