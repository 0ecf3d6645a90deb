// Draws every processes/<room>/*.bpmn as an SVG beside it, with bpmn-js in a headless Chromium.
// Usage: npm ci && npm run draw   (CHROMIUM names the browser, /usr/bin/chromium unless given)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const processes = join(here, '../../../processes');
const viewer = readFileSync(join(here, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js'), 'utf8');
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';

function draw(model) {
  const work = mkdtempSync(join(tmpdir(), 'picture-'));
  const page = join(work, 'page.html');
  const xml = JSON.stringify(readFileSync(model, 'utf8')).replaceAll('</', '<\\/');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><div id="canvas" style="width:4000px;height:2000px"></div>
    <script>${viewer}</script>
    <script>
      const viewer = new BpmnJS({ container: '#canvas' });
      viewer.importXML(${xml})
        .then(() => viewer.saveSVG())
        .then(({ svg }) => { document.body.innerHTML = '<pre id="svg"></pre>'; document.getElementById('svg').textContent = svg; })
        .catch(error => { document.body.textContent = 'failed: ' + error; });
    </script>`);
  const dom = execFileSync(browser, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${join(work, 'profile')}`,
    '--virtual-time-budget=20000', '--dump-dom', `file://${page}`], { encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'ignore'] });
  rmSync(work, { recursive: true, force: true });
  const found = dom.match(/<pre id="svg">([\s\S]*?)<\/pre>/);
  if (!found) throw new Error(`${model} cannot be drawn: ${dom.slice(0, 500)}`);
  const svg = found[1].replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
  return stable(onPaper(svg));
}

/** Dark readers show SVG on black; the picture brings its own paper. */
function onPaper(svg) {
  const [x, y, width, height] = svg.match(/viewBox="([^"]+)"/)[1].split(' ');
  return svg.replace(/(<svg[^>]*>)/, `$1<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`);
}

/** Marker ids are random; number them so that the same model gives the same bytes. */
function stable(svg) {
  const names = new Map();
  return svg.replace(/marker-[a-z0-9]{20,30}/g, id => names.get(id) ?? names.set(id, `marker-${names.size + 1}`).get(id)) + '\n';
}

for (const room of readdirSync(processes)) {
  for (const file of readdirSync(join(processes, room)).filter(each => each.endsWith('.bpmn'))) {
    const model = join(processes, room, file);
    writeFileSync(model.replace(/\.bpmn$/, '.svg'), draw(model));
    console.log(`${room}/${file}`);
  }
}
