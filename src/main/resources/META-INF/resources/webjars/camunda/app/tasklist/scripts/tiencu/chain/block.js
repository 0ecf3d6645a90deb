import { address, get, post } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { runBar } from './run.js';
import { lineTable } from './table.js';
import { unmetPanel } from './unmet.js';

const ENDED = (run) => !run || run.state !== 'RUNNING';
const POLL = 1000;

/**
 * Who moves where: lets the system search, shows what it has found and every rule that is not met, takes changes by hand, checks
 * them again and hands sound moves to the plan. It stands apart from the form around it: its fields are not sent with the form.
 */
export function chainBlock(room, caseNumber = room.task && room.task.caseNumber) {
  if (!caseNumber) {
    return null;
  }
  const host = h('div', { class: 'tc-chain' });
  const root = host.attachShadow({ mode: 'open' });
  const told = h('p', { class: 'told', role: 'alert' });
  const places = { bar: h('section', { class: 'bar' }), table: h('section', null), unmet: h('section', null), adopt: h('div', { class: 'tools' }) };
  const body = h('div', { class: 'body' }, places.bar, places.unmet, places.table, places.adopt);
  root.append(h('link', { rel: 'stylesheet', href: address('/assets/house/chain.css') }), told, body);
  host.addEventListener('keydown', (event) => event.stopPropagation());
  const chain = { host, root, told, places, caseNumber, run: null, check: null, moves: new Map(), pinned: new Set(), onlyUnmet: false, changed: false, seconds: 20 };
  follow(room, body);
  load(chain);
  if (room.form) {
    room.form.addEventListener('tc-lines-saved', () => trying(chain, () => readPlan(chain)));
  }
  return host;
}

/** A task that is not the reader's is only read. */
function follow(room, body) {
  if (room.body) {
    const look = () => { body.inert = Boolean(room.body.disabled); };
    new MutationObserver(look).observe(room.body, { attributes: true, attributeFilter: ['disabled'] });
    look();
  }
}

/** Says what went wrong where the reader looks; without a problem it says nothing any more. */
function tell(chain, problem) {
  const more = problem && problem.violations && problem.violations.length > 1 ? problem.violations.map((each) => each.message) : [];
  chain.told.replaceChildren(problem ? problem.detail || problem.message : '', more.length ? h('ul', null, more.slice(1).map((each) => h('li', null, each))) : '');
  if (problem) {
    chain.told.scrollIntoView({ block: 'nearest' });
  }
}

async function trying(chain, act) {
  tell(chain, null);
  try {
    await act();
  } catch (problem) {
    tell(chain, problem);
  }
}

function load(chain) {
  return trying(chain, async () => {
    [chain.run] = await get(`/api/v1/chain-runs?caseNumber=${encodeURIComponent(chain.caseNumber)}`);
    take(chain, chain.run);
    await checkAgain(chain);
    watch(chain);
  });
}

/** The plan was written by hand: what it says holds, not what was looked for before. */
function readPlan(chain) {
  chain.moves.clear();
  chain.pinned.clear();
  chain.changed = false;
  return checkAgain(chain);
}

/** What was found and is not in the plan yet; once it was adopted the plan itself says where people go. */
function take(chain, run) {
  if (run && !run.adoptedAt) {
    run.moves.forEach((move) => chain.moves.set(move.moverId, move.seatId));
    run.pinned.forEach((move) => chain.pinned.add(move.moverId));
  }
}

const listed = (chain, wanted = () => true) => [...chain.moves].filter(([moverId]) => wanted(moverId)).map(([moverId, seatId]) => ({ moverId, seatId }));

/** Asks the server what the moves as they stand do not meet; people and seats that are gone meanwhile are let go. */
async function checkAgain(chain) {
  const plan = await ask(chain, []);
  const people = new Set(plan.lines.map((line) => line.moverId));
  const seats = new Set(plan.seats.map((seat) => seat.id));
  const gone = ([moverId, seatId]) => !people.has(moverId) || (seatId && !seats.has(seatId));
  [...chain.moves].filter(gone).forEach(([moverId]) => { chain.moves.delete(moverId); chain.pinned.delete(moverId); });
  chain.check = chain.moves.size ? await ask(chain, listed(chain)) : plan;
  chain.check.lines.forEach((line) => chain.moves.set(line.moverId, line.toSeatId));
  draw(chain);
}

async function ask(chain, moves) {
  return (await post('/api/v1/chain-checks', { caseNumber: chain.caseNumber, moves })).body;
}

async function change(chain, moverId, seatId) {
  chain.moves.set(moverId, seatId || null);
  chain.pinned.add(moverId);
  chain.changed = true;
  await trying(chain, async () => {
    chain.check = await ask(chain, listed(chain));
    draw(chain);
  });
}

function begin(chain) {
  return trying(chain, async () => {
    const pinned = listed(chain, (moverId) => chain.pinned.has(moverId));
    chain.run = (await post('/api/v1/chain-runs', { caseNumber: chain.caseNumber, seconds: chain.seconds, pinned })).body;
    draw(chain);
    watch(chain);
  });
}

function stop(chain) {
  return trying(chain, () => post(`/api/v1/chain-runs/${chain.run.id}/stop`, {}));
}

/** The button waits with the reader; afterwards all is drawn as it then stands. */
async function adopt(chain, button) {
  button.disabled = true;
  await trying(chain, async () => {
    if (!chain.host.dispatchEvent(new CustomEvent('tc-chain-adopting', { bubbles: true, cancelable: true }))) {
      throw new Error(pick('Danh sách của kế hoạch có sửa đổi chưa lưu; hãy lưu danh sách rồi áp dụng.', 'The list of the plan has changes that are not saved; save the list, then adopt.'));
    }
    chain.check = (await post(`/api/v1/chain-runs/${chain.run.id}/adoption`, { moves: listed(chain) })).body;
    chain.run = await get(`/api/v1/chain-runs/${chain.run.id}`);
    chain.changed = false;
    ['tc-lines-changed', 'tc-chain-adopted'].forEach((name) => chain.host.dispatchEvent(new CustomEvent(name, { bubbles: true })));
  });
  draw(chain);
}

/** Looks at the search each second until it has ended or the reader has gone elsewhere. */
function watch(chain) {
  if (ENDED(chain.run)) {
    return;
  }
  setTimeout(() => trying(chain, async () => {
    if (chain.host.isConnected) {
      chain.run = await get(`/api/v1/chain-runs/${chain.run.id}`);
      if (ENDED(chain.run)) {
        take(chain, chain.run);
        await checkAgain(chain);
      }
      drawBar(chain);
      watch(chain);
    }
  }), POLL);
}

function drawBar(chain) {
  chain.places.bar.replaceChildren(runBar(chain, { begin: () => begin(chain), stop: () => stop(chain) }));
}

function draw(chain) {
  const at = chain.root.activeElement && chain.root.activeElement.id;
  drawBar(chain);
  chain.places.unmet.replaceChildren(unmetPanel(chain));
  chain.places.table.replaceChildren(lineTable(chain, {
    change: (moverId, seatId) => change(chain, moverId, seatId),
    redraw: () => draw(chain)
  }));
  chain.places.adopt.replaceChildren(...adoption(chain));
  const back = at && chain.root.getElementById(at);
  if (back) {
    back.focus();
  }
}

function adoption(chain) {
  const { run, check } = chain;
  const why = !run ? pick('Hãy để hệ thống tìm phương án ít nhất một lần.', 'Let the system search at least once.')
    : !ENDED(run) ? pick('Chờ hệ thống tìm xong hoặc bấm Dừng.', 'Wait for the search to end, or stop it.')
      : !check.sound ? pick('Còn quy tắc bắt buộc chưa đạt nên chưa áp dụng được.', 'Hard rules are not met, so it cannot be adopted.')
        : run.adoptedAt && chain.changed ? pick('Đã sửa sau khi áp dụng; hãy áp dụng lại.', 'Changed since it was adopted; adopt it again.')
          : run.adoptedAt ? pick('Đã áp dụng vào kế hoạch.', 'Adopted into the plan.') : '';
  return [
    h('button', { type: 'button', id: 'check', onclick: () => trying(chain, () => checkAgain(chain)) }, pick('Kiểm tra lại', 'Check again')),
    h('button', { type: 'button', id: 'adopt', class: 'primary', disabled: !run || !ENDED(run) || !check.sound, onclick: (event) => adopt(chain, event.target) },
      pick('✓ Áp dụng vào kế hoạch', '✓ Adopt into the plan')),
    h('small', { role: 'status' }, why)
  ];
}
