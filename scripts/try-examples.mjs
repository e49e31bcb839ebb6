// Tries the examples: the Kubernetes ones are held against the API's schemas, the Spark one runs in local mode and has
// to write what a single run writes. Needs Python 3 and Java 17; installs PySpark and kubernetes-models for itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAllDocuments } from 'yaml';
import { home } from './install.mjs';

const cache = `${home}node_modules/.cache/examples`;
const generate = [process.execPath, '--import', 'tsx', `${home}src/cli/main.ts`];

mkdirSync(cache, { recursive: true });
await tryKubernetes();
trySpark();

async function tryKubernetes() {
  const models = `${cache}/node_modules/kubernetes-models`;
  if (!existsSync(models)) {
    writeFileSync(`${cache}/package.json`, '{}\n');
    run('npm', ['install', '--no-audit', '--no-fund', '--prefix', cache, 'kubernetes-models@4.5.1']);
  }
  for (const file of ['people.yaml', 'seed.yaml'])
    for (const document of parseAllDocuments(readFileSync(`${home}examples/kubernetes/${file}`, 'utf8'))) {
      const found = document.toJS();
      const { [found.kind]: Model } = await import(pathToFileURL(`${models}/${found.apiVersion}/index.mjs`).href);
      new Model(found).validate();
      console.log(`examples/kubernetes/${file}: ${found.kind} ${found.metadata.name} is valid`);
    }
}

function trySpark() {
  if (spawnSync('java', ['-version']).status !== 0) fail('the Spark example needs Java 17; install it');
  const python = `${cache}/venv/bin/python`;
  if (!existsSync(`${cache}/venv/ready`)) {
    run('python3', ['-m', 'venv', `${cache}/venv`]);
    run(python, ['-m', 'pip', 'install', '--quiet', 'pyspark==3.5.3']);
    writeFileSync(`${cache}/venv/ready`, '');
  }
  const folder = mkdtempSync(join(tmpdir(), 'identikit-spark-'));
  try {
    const words = ['--count', '10007', '--shards', '7', '--out', `${folder}/people`, '--identikit', generate.join(' ')];
    const env = { ...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' };
    run(`${cache}/venv/bin/spark-submit`, ['--master', 'local[2]', `${home}examples/spark/people.py`, ...words], env);
    const parts = readdirSync(`${folder}/people`)
      .filter((file) => file.startsWith('part-'))
      .sort();
    const spark = parts.map((file) => readFileSync(`${folder}/people/${file}`, 'utf8')).join('');
    const [node, ...rest] = generate;
    const single = execFileSync(node, [...rest, 'generate', '--count', '10007'], {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (spark !== single) fail('Spark wrote something else than a single run');
    console.log(`examples/spark: ${parts.length} parts are what a single run writes, byte for byte`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command, words, env = process.env) {
  const { status } = spawnSync(command, words, { cwd: home, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) fail(`${command} ${words.join(' ')} ended with ${status}`);
}

function fail(why) {
  console.error(`identikit: ${why}`);
  process.exit(1);
}
