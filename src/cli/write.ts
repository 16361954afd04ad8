/** Writes to standard output; a slow consumer slows the work down, and one that has gone away (`| head`) ends it. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
