import { CommuniqueError } from '../errors.ts';

// BERT's own limit: a longer word is unknown as a whole, so that no text can make this slow.
const MAX_WORD_CHARS = 100;
// Marks on letters fall away below, so a word may be longer than that before; nobody writes one of this length.
const MAX_MARKED_WORD_CHARS = 400;

/** The word pieces that the encoder knows, by their line in the vocabulary file. */
export class Vocabulary {
  /** Stands before the words of a window. */
  readonly first: number;
  /** Stands after the words of a window. */
  readonly last: number;
  readonly unknown: number;
  readonly #ids = new Map<string, number>();

  /** `lines` is the content of a BERT vocabulary file. */
  constructor(lines: string) {
    lines.split(/\r?\n/).forEach((piece, id) => {
      if (piece) this.#ids.set(piece, id);
    });
    this.first = this.#special('[CLS]');
    this.last = this.#special('[SEP]');
    this.unknown = this.#special('[UNK]');
  }

  /** The longest pieces that make up the word, from the left; the unknown piece alone where some part has none. */
  piecesOf(word: string): number[] {
    if (word.length > MAX_MARKED_WORD_CHARS) return [this.unknown];
    const plain = withoutCaseAndMarks(word) || word;
    if (plain.length > MAX_WORD_CHARS) return [this.unknown];
    const pieces: number[] = [];
    for (let from = 0; from < plain.length;) {
      const piece = this.#longestPiece(plain, from);
      if (piece === null) return [this.unknown];
      pieces.push(piece.id);
      from = piece.end;
    }
    return pieces;
  }

  #longestPiece(word: string, from: number): { id: number; end: number } | null {
    const prefix = from > 0 ? '##' : '';
    for (let end = word.length; end > from; end--) {
      const id = this.#ids.get(prefix + word.slice(from, end));
      if (id !== undefined) return { id, end };
    }
    return null;
  }

  #special(piece: string): number {
    const id = this.#ids.get(piece);
    if (id === undefined) throw new CommuniqueError('MODEL_DAMAGED', `the vocabulary has no line ${piece}`);
    return id;
  }
}

const withoutCaseAndMarks = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
