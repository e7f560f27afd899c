import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DEADLINE_MS = 120_000;

/**
 * Lets days pass for one union: its notices, deadlines and planned jobs are moved back in the database, and the server
 * does by itself what is due then.
 */
export async function letDaysPass(union: { code: string }, days: number): Promise<void> {
  const args = ['run', './scripts/letdayspass', '-union', union.code, '-days', String(days)];
  await promisify(execFile)('go', args, { cwd: ROOT, timeout: DEADLINE_MS });
}
