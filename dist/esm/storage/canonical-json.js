function canonicalJson(value) {
  const keys = [];
  JSON.stringify(value, (key, member) => {
    keys.push(key);
    return member;
  });
  return JSON.stringify(value, keys.sort());
}

export { canonicalJson };
