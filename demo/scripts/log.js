/** Shows in `#log` what has run, in order: `window.ran` is a list whose push writes a line as well. */
window.ran = new (class extends Array {
  push(...names) {
    for (const name of names) {
      const line = document.createElement('li');
      line.textContent = name;
      document.querySelector('#log')?.append(line);
    }
    return super.push(...names);
  }
})();
