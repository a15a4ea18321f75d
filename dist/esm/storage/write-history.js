import { historyKey } from './history.js';

const LENGTH = 50;
function writeHistory(cookieName, history) {
  try {
    localStorage.setItem(historyKey(cookieName), JSON.stringify(history.slice(-LENGTH)));
    return true;
  } catch {
    return false;
  }
}

export { writeHistory };
