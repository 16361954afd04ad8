const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder, expected a path to articles',
  ENOTDIR: 'there is no such file or folder, expected a path to articles',
  EACCES: 'cannot be read, permission denied; expected a readable file',
  EPERM: 'cannot be read, permission denied; expected a readable file',
  ELOOP: 'leads in circles, expected a path to articles',
  Z_DATA_ERROR: 'is damaged, expected gzip-compressed data',
  Z_BUF_ERROR: 'ends too early, expected complete gzip-compressed data',
};

/** What is wrong with a file, and what was expected, for an error of the file system or of unpacking. */
export function fileProblem(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  return PROBLEMS[code] ?? `cannot be read (${code}), expected a readable file`;
}
