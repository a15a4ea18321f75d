/** What the visitor can do with the record. */
import { toLinkedData } from '../receipt/linked-data.js';
import { receiptNumber } from '../receipt/number.js';
import { h } from './h.js';
import type { RecordView } from './view.js';

export interface Acts {
  /** Told to assistive technology, and shown. */
  say(message: string): void;
  withdraw(): void;
  forget(): void;
}

function save(name: string, document: unknown, type: string): void {
  const link = h('a', { href: URL.createObjectURL(new Blob([JSON.stringify(document, null, 2)], { type })), download: name });
  link.click();
  // Read when the download begins, which is after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** False where the browser does not let a page copy: on plain http there is no clipboard. */
const copy = async (document: unknown): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(JSON.stringify(document, null, 2));
    return true;
  } catch {
    return false;
  }
};

export function tools({ words, receipt }: RecordView, { say, withdraw, forget }: Acts): HTMLElement {
  const name = `receipt-${receiptNumber(receipt.record?.id ?? receipt.history.at(-1)?.id ?? '')}`;
  const button = (action: string, label: string, act: () => void) => {
    const made = h('button', { part: `button ${action}`, 'data-record-action': action, type: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };
  const bar = h(
    'div',
    { part: 'tools' },
    button('copy', words.copy, () => void copy(receipt).then((isCopied) => say(isCopied ? words.copied : words.notCopied))),
    button('download', words.download, () => save(`${name}.json`, receipt, 'application/json')),
    button('download-linked', words.downloadLinked, () => save(`${name}.jsonld`, toLinkedData(receipt), 'application/ld+json')),
    button('print', words.print, () => print()),
    receipt.record && button('withdraw', words.withdraw, withdraw),
    button('forget', words.forget, () => ask()),
  );
  /** Asked once more: this cannot be undone. */
  function ask(): void {
    const no = button('keep', words.forgetNo, () => {
      question.replaceWith(bar);
      bar.querySelector<HTMLElement>('[data-record-action=forget]')!.focus();
    });
    const question = h('div', { part: 'question', role: 'group', 'aria-label': words.forget }, h('p', {}, words.forgetAsk), button('erase', words.forgetYes, forget), no);
    bar.replaceWith(question);
    no.focus();
  }
  return bar;
}
