import { expect } from 'chai';
import type { WarningCode } from '../../../src/core/warning.js';
import { say } from '../../../src/inspect/say.js';

const { warn, error } = console;
let heard: [level: 'warn' | 'error', message: string, subject: unknown][] = [];

function element(attributes: Record<string, string> = {}, name = 'cookie-consent'): HTMLElement {
  const made = document.createElement(name === 'cookie-consent' ? 'div' : name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

describe('what a developer is told', () => {
  beforeEach(() => {
    heard = [];
    console.warn = (message: string, subject: unknown) => heard.push(['warn', message, subject]);
    console.error = (message: string, subject: unknown) => heard.push(['error', message, subject]);
  });
  afterEach(() => Object.assign(console, { warn, error }));

  const attributes: Record<string, [value: string, used: string, allowed: string]> = {
    expires: ['400', '182', '1 to 395'],
    model: ['optin', 'opt-in', 'opt-in, opt-out, notice'],
    layout: ['popup', 'bar', 'bar, box, dialog'],
    position: ['left', 'bottom', 'bottom, top, bottom-start, bottom-end, center'],
    theme: ['pink', 'auto', 'auto, light, dark'],
    'heading-level': ['7', '2', '1 to 6'],
    'cookie-name': ['a b', 'cookie_consent', 'letters, digits, _ - .'],
    'cookie-path': ['x', '/', 'a path from /'],
    'policy-url': ['javascript:0', 'nothing', 'http(s) or relative address, mailto'],
    contact: ['javascript:1', 'nothing', 'a mail address'],
  };
  for (const [name, [value, used, allowed]] of Object.entries(attributes)) {
    it(`names ${name}, its value, what is used and what is allowed`, () => {
      const where = element({ [name]: value });
      say('value', where, name, used);
      expect(heard).to.have.lengthOf(1);
      const [level, message, subject] = heard[0]!;
      expect([level, subject]).to.deep.equal(['warn', where]);
      for (const part of ['[temoin]', `${name}="${value}"`, `${used} is used`, allowed]) expect(message).to.contain(part);
    });
  }

  it('names a category that is not allowed, and what is', () => {
    say('value', null, 'name="Bad Name"');
    expect(heard[0]![1]).to.contain('name="Bad Name"').and.to.contain('small letters, digits, hyphens');
  });

  it('names the category nobody declared', () => {
    say('unknown-name', element(), 'anlytics');
    expect(heard[0]![1]).to.contain('anlytics');
  });

  it('names the address that is refused', () => {
    say('address', element(), 'javascript:alert(1)');
    expect(heard[0]![1]).to.contain('javascript:alert(1)').and.to.contain('http(s)');
  });

  it('takes JSON that cannot be read for an error', () => {
    say('json', element(), new SyntaxError('Unexpected token'));
    expect(heard[0]!.slice(0, 2)).to.deep.equal(['error', '[temoin] the JSON in <cookie-consent> is ignored: SyntaxError: Unexpected token']);
  });

  it('says the same of the same element once', () => {
    const [one, other] = [element(), element()];
    for (const where of [one, one, other, one]) say('second', where);
    expect(heard.map(([, , subject]) => subject)).to.deep.equal([one, other]);
  });

  it('says another thing of the same element too', () => {
    const one = element();
    say('unknown-name', one, 'first');
    say('unknown-name', one, 'second');
    expect(heard).to.have.lengthOf(2);
  });

  it('says once what is about no element', () => {
    say('twice');
    say('twice');
    expect(heard).to.have.lengthOf(1);
  });

  it('leaves no placeholder in any message', () => {
    const codes: Record<Exclude<WarningCode, 'overlay'>, true> = {
      'unknown-name': true,
      address: true,
      refused: true,
      template: true,
      second: true,
      guard: true,
      twice: true,
      value: true,
      json: true,
      unequal: true,
      place: true,
      late: true,
      unheld: true,
    };
    for (const code of Object.keys(codes) as (keyof typeof codes)[]) say(code, element({ model: 'x' }), code === 'value' ? 'model' : 'it', 'opt-in');
    expect(heard).to.have.lengthOf(Object.keys(codes).length);
    for (const [, message] of heard) expect(message).not.to.match(/[{}]|undefined|null|\[object/);
  });

  it('does not take what a message is about for a message of its own', () => {
    say('unknown-name', element(), '{used} {allowed} %c');
    expect(heard[0]![1]).to.contain('{used} {allowed} %c');
  });
});
