const read = (cookieName, part) => {
  try {
    return JSON.parse(localStorage.getItem(`${cookieName}.${part}`));
  } catch {
    return null;
  }
};
const readHistory = (cookieName) => [].concat(read(cookieName, "history")).filter((record) => record?.id);
const readShown = (cookieName) => ({ ...read(cookieName, "shown") });

export { readHistory, readShown };
