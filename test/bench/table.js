/** Tables of text: a row a contender, a column a measure. */

const median = (sorted) => (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;

const round = (value) => (value >= 10 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toFixed(3));

/** `12 (11–15) ×1.4`: median, least and most, and how many times the first row's median. */
function cell(values, reference) {
  if (!values?.length) return '–';
  const sorted = [...values].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0], median(sorted), sorted.at(-1)].map(round);
  const range = least === most ? '' : ` (${least}–${most})`;
  const ratio = median(sorted) / median([...reference].sort((a, b) => a - b));
  return `${middle}${range}${Number.isFinite(ratio) ? ` ×${ratio.toFixed(ratio < 10 ? 1 : 0)}` : ''}`;
}

/**
 * @param {string} title
 * @param {[name: string, samples: Record<string, number>[]][]} rows The first is what the others are compared with.
 */
export function printTable(title, rows) {
  const columns = Object.keys(rows[0][1][0]);
  const of = (samples, column) => samples.map((sample) => sample[column]).filter((value) => value !== undefined);
  const lines = [
    ['', ...columns],
    ...rows.map(([name, samples]) => [name, ...columns.map((column) => cell(of(samples, column), of(rows[0][1], column)))]),
  ];
  const widths = lines[0].map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  const print = (line) => console.log(`| ${line.map((text, index) => text.padEnd(widths[index])).join(' | ')} |`);
  console.log(`\n### ${title}\n`);
  print(lines[0]);
  print(widths.map((width) => '-'.repeat(width)));
  lines.slice(1).forEach(print);
}
