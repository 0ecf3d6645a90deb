import { patch, post, Problem } from '../api.js';
import { pick } from '../words.js';
import { settle } from './conflict.js';
import { clock } from './labels.js';

/**
 * Stores each change as it is made. Changes of one line follow each other; one that could not be stored stays in sight with a
 * button to try again, and one that somebody else was faster with is put to the editor.
 */
export function createSaving(book) {
  const saving = { waiting: new Map(), undo: [], busy: 0 };
  saving.tell = (text, kind) => {
    book.status.textContent = text;
    book.status.className = `status ${kind}`;
  };
  window.addEventListener('beforeunload', (event) => {
    if (book.host.isConnected && (saving.busy || saving.waiting.size)) {
      event.preventDefault();
    }
  });
  return saving;
}

function begin(book) {
  book.saving.busy += 1;
  book.saving.tell(pick('Đang lưu…', 'Saving…'), 'busy');
}

function end(book) {
  const { saving } = book;
  saving.busy -= 1;
  if (saving.busy) {
    return;
  }
  if (saving.waiting.size) {
    saving.tell(pick(`${saving.waiting.size} dòng chưa lưu được`, `${saving.waiting.size} lines are not stored`), 'bad');
  } else {
    saving.tell(pick(`Đã lưu ${clock()}`, `Saved ${clock()}`), 'good');
  }
  book.showUndo();
}

/** Changes one line; what it was before can be brought back. */
export function change(book, id, edit, undoable = true) {
  const line = book.lines.get(id);
  const result = (line.queue || Promise.resolve()).then(() => {
    const mine = Object.assign({}, book.saving.waiting.get(id), edit);
    const before = Object.fromEntries(Object.keys(mine).map((field) => [field, line[field]]));
    return store(book, id, mine, undoable && before);
  });
  line.queue = result.catch(() => {});
  return result;
}

async function store(book, id, mine, before) {
  const line = book.lines.get(id);
  begin(book);
  book.mark(id, 'busy', pick('Đang lưu…', 'Saving…'));
  try {
    const stored = await patch(`${book.path}/lines/${encodeURIComponent(id)}`, mine, line.version);
    accept(book, stored, before);
  } catch (problem) {
    if (!(problem instanceof Problem)) {
      throw problem;
    }
    await refused(book, id, mine, before, problem);
  } finally {
    end(book);
  }
}

function accept(book, stored, before) {
  book.saving.waiting.delete(stored.id);
  if (before) {
    book.saving.undo.push([{ id: stored.id, edit: before }]);
  }
  book.replace(stored);
  book.mark(stored.id, 'good', `✓ ${clock()}`);
  book.refreshTotals();
}

async function refused(book, id, mine, before, problem) {
  if (problem.status === 409 && problem.current) {
    const theirs = problem.current[0];
    const keep = await settle(book, book.lines.get(id), mine, theirs);
    book.replace(theirs.line);
    if (keep) {
      await store(book, id, mine, before && Object.fromEntries(Object.keys(mine).map((field) => [field, theirs.line[field]])));
    } else {
      book.saving.waiting.delete(id);
      book.mark(id, 'good', pick('Đã lấy giá trị của bên kia', 'The other value was taken'));
    }
    return;
  }
  book.saving.waiting.set(id, mine);
  const again = problem.status === 0 || problem.status >= 500 || problem.status === 409;
  book.mark(id, 'bad', problem.message, again ? () => change(book, id, {}, Boolean(before)) : null);
}

/** The same change of many lines, all or none. */
export async function changeMany(book, ids, edit) {
  const lines = ids.map((id) => book.selected.get(id));
  begin(book);
  try {
    const changed = (await post(`${book.path}/lines/bulk`, {
      lines: lines.map((line) => ({ id: line.id, version: line.version })), change: edit
    })).body.items;
    book.saving.undo.push(lines.map((line) => ({
      id: line.id, edit: Object.fromEntries(Object.keys(edit).map((field) => [field, line[field]]))
    })));
    changed.forEach((line) => book.selected.set(line.id, line));
    return null;
  } catch (problem) {
    return problem;
  } finally {
    end(book);
  }
}

/** Brings back what the last change replaced. */
export async function undo(book) {
  const last = book.saving.undo.pop();
  if (!last) {
    return;
  }
  const elsewhere = last.filter((each) => !book.lines.has(each.id));
  await book.fetchLines(elsewhere.map((each) => each.id));
  await Promise.all(last.map((each) => change(book, each.id, each.edit, false)));
  await book.load();
}
