import { expect } from 'chai';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/storage/canonical-json.js';
import { polluted } from '../core/site.js';

describe('canonical JSON (RFC 8785)', () => {
  it('writes the RFC’s sample object (§3.2.2)', () => {
    const sample = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).to.equal(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, as the RFC’s list does (§3.2.3)', () => {
    const unsorted = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect([...canonicalJson(unsorted).matchAll(/:"([^"]*)"/g)].map(([, value]) => value)).to.deep.equal([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('sorts keys that look like integers as text, at every depth', () => {
    expect(canonicalJson({ 10: 1, 9: 2, a: { 2: 1, 10: 2, '-1': 3 }, '': 0 })).to.equal('{"":0,"10":1,"9":2,"a":{"-1":3,"10":2,"2":1}}');
  });

  it('keeps lists in their order, and sorts inside them', () => {
    expect(canonicalJson([{ b: 1, a: 2 }, 3, [2, 1], { c: [{ z: 0, y: 0 }] }])).to.equal('[{"a":2,"b":1},3,[2,1],{"c":[{"y":0,"z":0}]}]');
  });

  it('writes the numbers of the RFC’s appendix B, given by their bits', () => {
    const numbers: [bits: string, text: string][] = [
      ['0000000000000000', '0'],
      ['8000000000000000', '0'],
      ['0000000000000001', '5e-324'],
      ['8000000000000001', '-5e-324'],
      ['7fefffffffffffff', '1.7976931348623157e+308'],
      ['ffefffffffffffff', '-1.7976931348623157e+308'],
      ['4340000000000000', '9007199254740992'],
      ['c340000000000000', '-9007199254740992'],
      ['4430000000000000', '295147905179352830000'],
      ['44b52d02c7e14af5', '9.999999999999997e+22'],
      ['44b52d02c7e14af6', '1e+23'],
      ['44b52d02c7e14af7', '1.0000000000000001e+23'],
      ['444b1ae4d6e2ef4e', '999999999999999700000'],
      ['444b1ae4d6e2ef4f', '999999999999999900000'],
      ['444b1ae4d6e2ef50', '1e+21'],
      ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
      ['3eb0c6f7a0b5ed8d', '0.000001'],
      ['41b3de4355555553', '333333333.3333332'],
      ['41b3de4355555554', '333333333.33333325'],
      ['41b3de4355555555', '333333333.3333333'],
      ['41b3de4355555556', '333333333.3333334'],
      ['41b3de4355555557', '333333333.33333343'],
      ['becbf647612f3696', '-0.0000033333333333333333'],
      ['43143ff3c1cb0959', '1424953923781206.2'],
    ];
    for (const [bits, text] of numbers) {
      const view = new DataView(new ArrayBuffer(8));
      view.setBigUint64(0, BigInt(`0x${bits}`));
      expect(canonicalJson(view.getFloat64(0)), bits).to.equal(text);
    }
  });

  it('takes own members only, whatever other objects in the value have, or a page has put on every object', () => {
    expect(canonicalJson(JSON.parse('{"a":{"__proto__":1,"constructor":2},"b":{}}'))).to.equal('{"a":{"__proto__":1,"constructor":2},"b":{}}');
    polluted({ extra: 1 }, () => expect(canonicalJson({ a: { extra: 2 }, b: {} })).to.equal('{"a":{"extra":2},"b":{}}'));
  });

  it('leaves out members without a value, and writes what toJSON says', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).to.equal('{"a":1}');
    expect(canonicalJson({ when: new Date(0) })).to.equal('{"when":"1970-01-01T00:00:00.000Z"}');
  });

  it('has one spelling for one value, whatever the order it was made in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const shuffled = reversed(value);
        expect(canonicalJson(shuffled)).to.equal(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 300 },
    );
  });
});

/** The same value, its members made in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, member]) => [key, reversed(member)]));
}
