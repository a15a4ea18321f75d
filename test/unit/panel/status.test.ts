import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import { clear, stage, wait } from './stage.js';

describe('status', () => {
  afterEach(clear);

  const messages = {
    accepted: en.accepted,
    rejected: en.rejected,
    saved: en.saved,
    withdrawn: en.withdrawn,
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
    expect(find('[role=status]')!.textContent).to.equal(en.rejected);
  });

  it('speaks again when the same is saved again, and not when it is only closed', async () => {
    const { find, show, press } = stage({ name: 'preferences', status: 'saved' });
    const region = find('[role=status]')!;
    press('close');
    show({ name: null });
    await wait(300);
    expect(region.textContent).to.equal('');
    for (let round = 0; round < 2; round += 1) {
      show({ name: 'preferences' });
      press('save');
      const spoken = new Promise((resolve) => new MutationObserver(resolve).observe(region, { childList: true }));
      show({ name: null });
      await spoken;
    }
    await wait(300);
    expect(region.textContent).to.equal(en.saved);
  });

  it('is heard, not seen', async () => {
    const { find, show } = stage();
    show({ name: null, status: 'saved' });
    await wait(300);
    expect(getComputedStyle(find('[role=status]')!).clipPath).to.contain('inset(50%');
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });
});
