/** One line on a terminal that is written over and over; elsewhere only what must be said is said. */
export interface ProgressLine {
  show(text: string): void;
  say(text: string): void;
  clear(): void;
}

export function progressLine(isQuiet = false): ProgressLine {
  const isLive = process.stderr.isTTY && !isQuiet;
  let last = 0;
  const clear = () => {
    if (isLive) process.stderr.write('\r\x1b[2K');
  };
  return {
    show(text) {
      // Ten times a second is as often as eyes can follow.
      if (!isLive || performance.now() - last < 100) return;
      last = performance.now();
      process.stderr.write(`\r\x1b[2K${text}`);
    },
    say(text) {
      clear();
      process.stderr.write(`${text}\n`);
    },
    clear,
  };
}
