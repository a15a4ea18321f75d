// A Playwright reporter: a row a vector, a column an engine, delivery and fate of temoin.

/** Short, so that the table is no wider than it must be. */
const column = (engine, { delivery, temoin }) => `${engine.slice(0, 2)} ${delivery[0]} ${temoin.slice(0, 4)}`;

const HELD = { missing: 'held', blocked: 'held' };

/** `ran`: held before a yes, let in after it, held again after a no. `held`: nothing could let it in. */
export default class Table {
  #rows = new Map();
  #columns = [];
  #wrong = [];
  #broken = [];

  printsToStdio = () => true;

  onTestEnd(test, result) {
    const engine = test.parent.project().name;
    const said = test.annotations.concat(result.annotations ?? []).find(({ type }) => type === 'corpus');
    if (!said) return void this.#broken.push(`${engine}, ${test.title}: ${result.error?.message ?? result.status}`);
    const { vectors, deviations, ...way } = JSON.parse(said.description);
    const name = column(engine, way);
    if (!this.#columns.includes(name)) this.#columns.push(name);
    for (const id of vectors) {
      const row = this.#rows.get(id) ?? {};
      const isWrong = deviations.some((deviation) => deviation.id === id);
      row[name] = isWrong ? 'WRONG' : (HELD[way.temoin] ?? 'ran');
      this.#rows.set(id, row);
    }
    for (const { id, verdict, what } of deviations) this.#wrong.push(`${name}: ${id}, ${verdict}: ${what}`);
  }

  onEnd() {
    const columns = this.#columns.sort();
    const line = (first, cells) => console.log(`| ${first.padEnd(38)} | ${cells.map((cell) => cell.padEnd(9)).join(' | ')} |`);
    line('vector', columns);
    line('-'.repeat(38), columns.map(() => '-'.repeat(9)));
    for (const [id, row] of [...this.#rows].sort()) line(id, columns.map((name) => row[name] ?? ''));
    for (const text of [...this.#wrong, ...this.#broken]) console.log(text);
    const cells = [...this.#rows.values()].flatMap((row) => Object.values(row));
    const wrong = cells.filter((cell) => cell === 'WRONG').length;
    console.log(`\n${this.#rows.size} vectors, ${cells.length} ways: ${cells.length - wrong} as they should be, ${wrong} not; ${this.#broken.length} pages could not be looked at.`);
  }
}
