import { CommuniqueError } from '../../errors.ts';

/** Where an entry stands in its list: the values it is ordered by, its id last. */
export type OrderKey = readonly (string | number)[];

/** How the values of a list's order key are called as parameters of its query, and what each is. */
export type KeyShape = readonly (readonly [parameter: string, kind: 'string' | 'number'])[];

const ADVICE =
  'expected an endCursor or a cursor of this very field in this very order, or none for the first page';

/** An opaque text that tells the place of an entry; it holds for the list and the order it was made for. */
export function writeCursor(list: string, key: OrderKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** The order key in a cursor; BAD_INPUT for one that was forged, cut, or made for another list. */
export function readCursor(list: string, shape: KeyShape, cursor: string): OrderKey {
  const [name, ...key] = contentOf(cursor);
  if (name !== list || key.length !== shape.length) throw badCursor();
  return key.map((value, index) => {
    const kind = shape[index]?.[1];
    if (typeof value === 'string' && kind === 'string') return value;
    if (typeof value === 'number' && kind === 'number') return value;
    throw badCursor();
  });
}

function contentOf(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(content)) return content;
  } catch {
    // What is no JSON is no cursor of ours either; both get the same answer below.
  }
  throw badCursor();
}

const badCursor = () => new CommuniqueError('BAD_INPUT', `after is no cursor of this list: ${ADVICE}`);
