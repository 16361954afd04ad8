import { z } from 'zod';
import { ArticleFormatError } from '../errors.ts';
import type { Article } from './article.ts';
import { dateInUrl, writtenDate } from './dates.ts';
import { readHtml, type HtmlPage } from './html-page.ts';

const line = z.object({
  id: z
    .union([z.string(), z.number()], 'expected a string')
    .transform((id) => String(id).trim())
    .pipe(
      z
        .string()
        .min(1, 'is empty, expected a string')
        .max(300, 'is too long, expected 300 characters at most'),
    )
    .nullish(),
  title: z.string('expected a string').nullish(),
  text: z.string('expected a string').nullish(),
  html: z.string('expected a string').nullish(),
  url: z.string('expected a string').nullish(),
  source: z.string('expected a string').nullish(),
  publishedAt: z
    .string('expected a date such as "2025-03-18"')
    .transform((given, context) => {
      const date = writtenDate(given);
      if (!date) context.addIssue(`"${given.slice(0, 40)}" is no date, expected one such as "2025-03-18"`);
      return date;
    })
    .nullish(),
});

/** The article on one line of a `.jsonl` file; `name` is its id where it brings none. Throws ArticleFormatError. */
export function articleOnLine(json: string, where: string, name: string): Article {
  const given = line.safeParse(parse(json, where), { reportInput: true });
  if (!given.success) throw new ArticleFormatError(where, problemOf(given.error));
  const { id, title, text, html, url, source, publishedAt } = given.data;
  const page: Partial<HtmlPage> = text == null && html != null ? readHtml(html) : {};
  const address = url ?? page.url ?? null;
  return {
    id: `article:${(id ?? name).replace(/^article:/, '')}`,
    title: title ?? page.title ?? null,
    source: source ?? page.source ?? null,
    url: address,
    publishedAt: publishedAt ?? page.publishedAt ?? (address && dateInUrl(address)),
    text: (text ?? page.text ?? '').replace(/^\ufeff/, ''),
  };
}

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? whole(value) : value));
  } catch (cause) {
    throw new ArticleFormatError(where, 'is no JSON, expected one article as a JSON object', { cause });
  }
}

// An emoji that was cut in two is no text that UTF-8 or a database can hold. Its replacement is as long: places stay true.
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.');
  return field
    ? `${field}: ${issue?.message ?? ''}`
    : 'is no JSON object, expected {"text": "…"} or {"html": "…"}';
}
