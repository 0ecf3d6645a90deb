/** Reads and writes the CSV dialect of the seed: UTF-8, comma, header row, LF, quotes only where needed. */
import { readFileSync, writeFileSync } from 'node:fs';

function splitLine(line) {
  const cells = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const c = line[i];
    if (quoted && c === '"' && line[i + 1] === '"') ((cell += '"'), i++);
    else if (c === '"') quoted = !quoted;
    else if (c === ',' && !quoted) (cells.push(cell), (cell = ''));
    else cell += c;
  }
  return [...cells, cell];
}

export function readCsv(path) {
  const [head, ...lines] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const columns = splitLine(head);
  return lines.map((line) => Object.fromEntries(splitLine(line).map((cell, i) => [columns[i], cell])));
}

const quote = (value) => {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
};

/** Writes the rows with exactly the named columns; a row with an unknown column is an error. */
export function writeCsv(path, columns, rows) {
  for (const row of rows) {
    for (const key of Object.keys(row)) {
      if (!columns.includes(key)) throw new Error(`${path}: unknown column ${key}`);
    }
  }
  const lines = [columns.join(','), ...rows.map((row) => columns.map((c) => quote(row[c])).join(','))];
  writeFileSync(path, lines.join('\n') + '\n', 'utf8');
}

/** "Sở Nội vụ" → "so-noi-vu". */
export const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
