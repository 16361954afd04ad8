import { CommuniqueError } from '../../errors.ts';

/** Throws LIMIT_EXCEEDED where a query has brought more rows than are allowed. */
export function refuseRowsBeyond(query: string, count: number, most: number | undefined): void {
  if (most === undefined || count <= most) return;
  throw new CommuniqueError(
    'LIMIT_EXCEEDED',
    `rows of ${query} are more than ${most}, the most that is allowed: ask for smaller pages (first)`,
  );
}
