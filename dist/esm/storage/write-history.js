const LENGTH = 50;
function writeHistory(cookieName, history, shown = {}) {
  try {
    const text = JSON.stringify(history.slice(-LENGTH));
    localStorage.setItem(`${cookieName}.history`, text);
    localStorage.setItem(`${cookieName}.shown`, JSON.stringify(Object.fromEntries(Object.entries(shown).filter(([hash]) => text.includes(`"${hash}"`)))));
    return true;
  } catch {
    return false;
  }
}

export { writeHistory };
