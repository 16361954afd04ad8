import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEER = fileURLToPath(new URL('../peer', import.meta.url));

/** Installs the peer's packages into its own folder, unless they are there as its lock file has them; says so. */
export function installPeer(): void {
  const installed = join(PEER, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && isOlder(join(PEER, 'package-lock.json'), installed)) return;
  console.log('installing the packages of test/benchmark/peer into its own node_modules (npm ci)');
  execFileSync('npm', ['ci', '--prefix', PEER, '--no-fund', '--no-audit'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const isOlder = (left: string, right: string): boolean => statSync(left).mtimeMs <= statSync(right).mtimeMs;
