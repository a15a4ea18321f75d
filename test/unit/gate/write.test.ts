import { expect } from 'chai';
import { clear, doorway, heard, script, settle } from './doorway.js';

const inline = (code: string, more = '') => `<script type="text/plain" data-consent="a~" ${more}>${code}</script>`;
/** An external script of that code. */
const external = (code: string) => `<script type="text/plain" data-consent="a~" data-src="${URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))}"></script>`;

describe('document.write in a held script', () => {
  afterEach(clear);

  for (const [how, of] of [['inline', inline], ['external', external]] as const) {
    it(`lands after the script, whole though written in pieces: ${how}`, async () => {
      const { put, grant, box } = doorway();
      put(`${of(`document.write('<p class="wri'); document.write('tten">', 'text'); document.writeln('</p>'); told.push('written')`)}<b></b>`);
      grant('a~');
      await heard(1);
      await settle();
      const order = [...box.querySelectorAll('.written, b')].map(({ localName }) => localName);
      expect([order, box.querySelector('.written')!.textContent]).to.deep.equal([['p', 'b'], 'text']);
    });
  }

  it('runs the scripts it writes before those that came after it', async () => {
    const { put, grant } = doorway();
    put(inline(`document.write('<script src="${script('library')}"><\\/script><script>told.push("uses it")<\\/script>')`) + inline(`told.push('next')`) + external(`told.push('last')`));
    grant('a~');
    expect(await heard(4)).to.deep.equal(['library', 'uses it', 'next', 'last']);
  });

  it('lands under the same names: a withdrawal takes it out', async () => {
    const { put, grant, deny, box } = doorway();
    put(inline(`document.write('<i>written</i>'); told.push('written')`));
    grant('a~');
    await heard(1);
    await settle();
    expect(box.querySelector('i')).not.to.equal(null);
    deny('a~');
    expect(box.querySelector('i')).to.equal(null);
  });

  it('keeps apart what two scripts write', async () => {
    const { put, grant, box } = doorway();
    put(inline(`document.write('<i>1</i>')`) + inline(`document.writeln('<i>2</i>'); told.push('written')`));
    grant('a~');
    await heard(1);
    await settle();
    expect([...box.querySelectorAll('script:not([type]), script[type=""], i')].map((element) => element.localName + (element.localName === 'i' ? element.textContent : ''))).to.deep.equal(['script', 'i1', 'script', 'i2']);
  });
});
