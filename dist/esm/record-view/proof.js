import { receiptNumber } from '../receipt/number.js';
import { h, fill } from './h.js';

function proof({ words, verification }) {
  const { valid, problems, records, unhashed } = verification;
  const verdict = !valid ? "changed" : unhashed === records ? "unverifiable" : "verified";
  return h(
    "div",
    { part: valid ? "proof" : "problems", "data-verified": verdict },
    h("p", {}, words[verdict]),
    !valid && h("ul", {}, ...problems.map(({ id, field }) => h("li", {}, fill(words.problem, { number: receiptNumber(id), field })))),
    h("p", {}, words.proof)
  );
}

export { proof };
