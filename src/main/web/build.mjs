// Bundles scripts and style sheets into target/classes/static/assets. Maven calls it at process-resources; by hand: node build.mjs [--force]
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../../target/classes/static/assets');
const outStamp = join(here, '../../../target/web.stamp');
const modules = join(here, 'node_modules');

// Every file in src/entries becomes one file that pages name; what entries share is split off by itself.
const entries = join(here, 'src/entries');

requireNode();
installWhenLockChanged();
const inputs = fingerprint([...filesBelow(join(here, 'src')), ...['build.mjs', 'package-lock.json', 'tsconfig.json'].map(name => join(here, name))]);
if (process.argv.includes('--force') || !existsSync(out) || contentOf(outStamp) !== inputs) {
  checkTypes();
  await bundle();
  writeFileSync(outStamp, inputs);
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    fail(`Curbline's pages are built with Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  }
}

/** npm itself is started by node, because on Windows the command npm is a script that cannot be run directly. */
function installWhenLockChanged() {
  const wanted = fingerprint([join(here, 'package-lock.json')]) + process.platform + process.arch;
  const stamp = join(modules, '.stamp');
  if (contentOf(stamp) === wanted) {
    return;
  }
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    fail('npm ci failed; the lines above say why. It needs the npm registry once, and again when package-lock.json changes.');
  }
  writeFileSync(stamp, wanted);
}

/** The bundler takes types away without looking at them, so the compiler looks. */
function checkTypes() {
  try {
    execFileSync(process.execPath, [join(modules, 'typescript/bin/tsc'), '--noEmit'], { cwd: here, stdio: 'inherit' });
  } catch {
    fail('The scripts of the pages have type errors; see above.');
  }
}

async function bundle() {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { build } = await import('esbuild');
  const { warnings } = await build({
    absWorkingDir: here,
    entryPoints: readdirSync(entries).map(name => join(entries, name)),
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    chunkNames: 'chunk-[hash]',
    legalComments: 'linked',
    loader: { '.svg': 'file', '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file' },
    logLevel: 'warning',
  });
  if (warnings.length > 0) {
    fail('The bundler warned; see above.');
  }
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(relative(here, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true }).map(name => join(folder, name)).filter(file => statSync(file).isFile());
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
