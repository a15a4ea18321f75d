import { ESSENTIAL } from './policy.js';
import { canonical } from './verdict.js';

function isGranted(record, name, category = name) {
  const own = (answers, key) => answers && Object.hasOwn(answers, key) ? answers[key] : void 0;
  if (category === ESSENTIAL) return true;
  return (own(record?.services, name) ?? own(record?.choices, canonical(category))) === true;
}

export { isGranted };
