import { Parser } from 'htmlparser2';
import { writtenDate } from './dates.ts';

/** What an HTML page holds of an article; null where the page does not say. */
export interface HtmlPage {
  /** One paragraph a line. */
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}

const elements = (names: string): ReadonlySet<string> => new Set(names.split(' '));

// What no reader of the article reads.
const LEFT_OUT = elements(
  'script style noscript template svg math nav footer aside form button select textarea iframe object video audio ' +
    'figcaption dialog menu head',
);
const BLOCKS = elements(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th blockquote pre br hr figure ' +
    'address details summary body',
);
// Never closed, so they must not be counted as open.
const VOID = elements('area base br col embed hr img input link meta source track wbr');

// A page whose <article> is shorter than this keeps its text somewhere else.
const MIN_ARTICLE_CHARS = 200;

/** Reads an HTML page: the text of its <article> or <main>, else of its body, without menus, scripts and asides. */
export function readHtml(html: string): HtmlPage {
  const page = new Page();
  const parser = new Parser(page.handler(), { decodeEntities: true });
  parser.write(html);
  parser.end();
  return page.result();
}

class Page {
  private readonly lines: { readonly text: string; readonly isInArticle: boolean }[] = [];
  private readonly meta = new Map<string, string>();
  private readonly open: {
    readonly name: string;
    readonly isLeftOut: boolean;
    readonly isArticle: boolean;
  }[] = [];
  private line = '';
  private leftOut = 0;
  private inArticle = 0;

  handler() {
    return {
      onopentag: (name: string, attributes: Record<string, string>) => {
        this.opens(name, attributes);
      },
      ontext: (text: string) => {
        this.reads(text);
      },
      onclosetag: (name: string) => {
        this.closes(name);
      },
    };
  }

  private opens(name: string, attributes: Record<string, string>): void {
    this.notes(name, attributes);
    if (BLOCKS.has(name)) this.endsLine();
    if (VOID.has(name)) return;
    const isLeftOut = LEFT_OUT.has(name) || isHidden(attributes);
    const isArticle = name === 'article' || name === 'main' || attributes['itemprop'] === 'articleBody';
    this.open.push({ name, isLeftOut, isArticle });
    this.leftOut += Number(isLeftOut);
    this.inArticle += Number(isArticle);
  }

  private closes(name: string): void {
    if (BLOCKS.has(name)) this.endsLine();
    if (VOID.has(name) || !this.open.some((element) => element.name === name)) return;
    for (let element = this.open.pop(); element; element = this.open.pop()) {
      this.leftOut -= Number(element.isLeftOut);
      this.inArticle -= Number(element.isArticle);
      if (element.name === name) return;
    }
  }

  private reads(text: string): void {
    const name = this.open.at(-1)?.name;
    if (name === 'title') this.meta.set('title', (this.meta.get('title') ?? '') + text);
    if (name === 'script') this.readsData(text);
    if (name === 'h1' && this.leftOut === 0) this.meta.set('h1', (this.meta.get('h1') ?? '') + text);
    if (this.leftOut === 0) this.line += text;
  }

  // Structured data (schema.org) is the place where most outlets state the date.
  private readsData(text: string): void {
    const date = /"datePublished"\s*:\s*"([^"]+)"/.exec(text)?.[1];
    if (date && !this.meta.has('datepublished')) this.meta.set('datepublished', date);
  }

  private notes(name: string, attributes: Record<string, string>): void {
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase();
    const content = attributes['content'];
    if (name === 'meta' && key && content && !this.meta.has(key)) this.meta.set(key, content);
    if (name === 'link' && attributes['rel'] === 'canonical')
      this.meta.set('canonical', attributes['href'] ?? '');
  }

  private endsLine(): void {
    const text = this.line.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') this.lines.push({ text, isInArticle: this.inArticle > 0 });
    this.line = '';
  }

  result(): HtmlPage {
    this.endsLine();
    const inArticle = this.lines.filter((line) => line.isInArticle);
    const length = inArticle.reduce((sum, line) => sum + line.text.length, 0);
    const lines = length >= MIN_ARTICLE_CHARS ? inArticle : this.lines;
    return {
      text: lines.map((line) => line.text).join('\n'),
      title: this.first('og:title', 'h1', 'title'),
      source: this.first('og:site_name', 'application-name'),
      url: this.first('canonical', 'og:url'),
      publishedAt: writtenDate(
        this.first('article:published_time', 'datepublished', 'date', 'dc.date') ?? '',
      ),
    };
  }

  private first(...keys: string[]): string | null {
    const values = keys.map((key) => this.meta.get(key)?.replaceAll(/\s+/g, ' ').trim());
    return values.find((value) => value) ?? null;
  }
}

const isHidden = (attributes: Record<string, string>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none/i.test(attributes['style'] ?? '');
