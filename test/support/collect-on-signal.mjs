// Loaded into a program under test, started with --expose-gc: its memory counts only after a collection.
process.on('SIGUSR2', () => globalThis.gc());
