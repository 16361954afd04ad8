import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { CommuniqueError } from '../errors.ts';

const place = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

const printedClaims = z.object({
  article: z.object({ id: z.string() }),
  entities: z.array(z.object({ type: z.string(), isoCode: z.string().optional(), mentions: z.array(place) })),
  statements: z.array(
    z.object({
      source: z.array(place).nullable(),
      cue: z.array(place),
      content: z.array(place),
      mode: z.enum(['SPEECH', 'ATTITUDE']),
      confidence: z.number().min(0).max(1),
    }),
  ),
});

/** Of a line of `communique extract` what can be held against an annotation. */
export type PrintedClaims = Omit<z.infer<typeof printedClaims>, 'article'>;

/** The lines that `communique extract` printed into a file, by article; a line of another form is BAD_INPUT. */
export async function printedClaimsIn(file: string): Promise<Map<string, PrintedClaims>> {
  const claims = new Map<string, PrintedClaims>();
  let line = 0;
  try {
    for await (const text of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Infinity,
    })) {
      line++;
      if (!text.trim()) continue;
      const { article, entities, statements } = printedClaims.parse(JSON.parse(text));
      claims.set(article.id, { entities, statements });
    }
  } catch (cause) {
    const wrong = line === 0 ? `${file}: cannot be read` : `${file}:${line}: has another form`;
    const problem = `${wrong}, expected what communique extract prints, one article a line`;
    throw new CommuniqueError('BAD_INPUT', problem, { cause });
  }
  return claims;
}
