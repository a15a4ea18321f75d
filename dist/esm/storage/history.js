const historyKey = (cookieName) => `${cookieName}.history`;
function readHistory(cookieName) {
  try {
    return JSON.parse(localStorage.getItem(historyKey(cookieName))).filter(({ id }) => id);
  } catch {
    return [];
  }
}

export { historyKey, readHistory };
