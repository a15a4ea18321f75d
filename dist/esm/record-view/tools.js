import { toLinkedData } from '../receipt/linked-data.js';
import { receiptNumber } from '../receipt/number.js';
import { h } from './h.js';

function save(name, document, type) {
  const link = h("a", { href: URL.createObjectURL(new Blob([JSON.stringify(document, null, 2)], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
}
const copy = async (document) => {
  try {
    await navigator.clipboard.writeText(JSON.stringify(document, null, 2));
    return true;
  } catch {
    return false;
  }
};
function tools({ words, receipt }, { say, withdraw, forget }) {
  const name = `receipt-${receiptNumber(receipt.record?.id ?? receipt.history.at(-1)?.id ?? "")}`;
  const button = (action, label, act) => {
    const made = h("button", { part: `button ${action}`, "data-record-action": action, type: "button" }, label);
    made.addEventListener("click", act);
    return made;
  };
  const bar = h(
    "div",
    { part: "tools" },
    button("copy", words.copy, () => void copy(receipt).then((isCopied) => say(isCopied ? words.copied : words.notCopied))),
    button("download", words.download, () => save(`${name}.json`, receipt, "application/json")),
    button("download-linked", words.downloadLinked, () => save(`${name}.jsonld`, toLinkedData(receipt), "application/ld+json")),
    button("print", words.print, () => print()),
    receipt.record && button("withdraw", words.withdraw, withdraw),
    button("forget", words.forget, () => ask())
  );
  function ask() {
    const no = button("keep", words.forgetNo, () => {
      question.replaceWith(bar);
      bar.querySelector("[data-record-action=forget]").focus();
    });
    const question = h("div", { part: "question", role: "group", "aria-label": words.forget }, h("p", {}, words.forgetAsk), button("erase", words.forgetYes, forget), no);
    bar.replaceWith(question);
    no.focus();
  }
  return bar;
}

export { tools };
