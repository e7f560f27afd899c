import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const START_DEADLINE_MS = 240_000; // the first start fetches and unpacks its database
const STOP_DEADLINE_MS = 30_000;
const OUT = path.resolve(import.meta.dirname, '../../.e2e-out');

/** Starts the real server on an empty state directory; the result stops it and removes the directory. */
export async function startServer(binary: string): Promise<() => Promise<void>> {
  const state = await mkdtemp(path.join(tmpdir(), 'nuanxin-e2e-'));
  await chmod(state, 0o711); // started by root, the server runs its database as another user
  const port = await freePort();
  const logins = path.join(state, 'demo-logins.json');
  const server = spawn(path.resolve(binary), ['dev'], {
    env: {
      ...process.env,
      NUANXIN_ADDR: `127.0.0.1:${port}`,
      NUANXIN_STATE_DIR: state,
      NUANXIN_DEMO_LOGINS_FILE: logins,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  keepLog(server);
  const stop = async () => {
    await end(server);
    await rm(state, { recursive: true, force: true });
  };
  try {
    await untilHealthy(server, `http://127.0.0.1:${port}/healthz`);
  } catch (error) {
    await stop();
    throw error;
  }
  // The workers are started after this and inherit the environment.
  process.env.NUANXIN_E2E_PORT = String(port);
  process.env.NUANXIN_DEMO_LOGINS_FILE = logins;
  process.env.NUANXIN_STATE_DIR = state;
  return stop;
}

function keepLog(server: ChildProcess): void {
  mkdirSync(OUT, { recursive: true });
  const log = createWriteStream(path.join(OUT, 'server.log'));
  server.stdout?.pipe(log, { end: false });
  server.stderr?.pipe(log, { end: false });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function untilHealthy(server: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_DEADLINE_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}; see .e2e-out/server.log`);
    const healthy = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await sleep(250);
  }
  throw new Error('the server did not become healthy; see .e2e-out/server.log');
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGINT');
  const inTime = await Promise.race([exited.then(() => true), sleep(STOP_DEADLINE_MS, false, { ref: false })]);
  if (!inTime) server.kill('SIGKILL');
}
