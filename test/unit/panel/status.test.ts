import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import { clear, stage, wait } from './stage.js';

describe('status', () => {
  afterEach(clear);

  const messages = {
    accepted: en.statusAccepted,
    rejected: en.statusRejected,
    saved: en.statusSaved,
    withdrawn: en.statusWithdrawn,
  } as const;

  for (const [status, message] of Object.entries(messages)) {
    it(`says what a choice came to: ${status}`, async () => {
      const { find, show } = stage();
      show({ name: null, status: status as keyof typeof messages });
      await wait(300);
      expect(find('[role=status]')!.textContent).to.equal(message);
    });
  }

  it('is there, and empty, before it says anything', async () => {
    const { find, show } = stage();
    const region = find('[role=status]')!;
    expect(region.textContent).to.equal('');
    show({ name: null, status: 'saved' });
    expect(region.textContent).to.equal('');
    await wait(300);
    expect(find('[role=status]')).to.equal(region);
  });

  it('stays for as long as it is the last thing that happened (A-18)', async () => {
    const { find, show } = stage();
    show({ name: null, status: 'rejected' });
    await wait(300);
    show({ granted: {} });
    await wait(300);
    expect(find('[role=status]')!.textContent).to.equal(en.statusRejected);
  });

  it('is heard, not seen', async () => {
    const { find, show } = stage();
    show({ name: null, status: 'saved' });
    await wait(300);
    expect(getComputedStyle(find('[role=status]')!).clipPath).to.contain('inset(50%');
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });
});
