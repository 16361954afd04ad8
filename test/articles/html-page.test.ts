import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/articles/html-page.ts';

const PROSE = 'Mayor Ana Ruiz said on Monday that the harbour would open again in May.';

describe('an HTML page', () => {
  it('gives its paragraphs as lines, without what is not read', () => {
    const { text } =
      readHtml(`<body><nav><a>Home</a></nav><script>var a = "<p>no</p>";</script><style>p{}</style>
      <h1>Harbour  opens</h1><p>“We <b>will</b>&nbsp;open,” she said &amp; left.</p><aside><p>Buy!</p></aside>
      <p hidden>secret</p><ul><li>One</li><li>Two</ul>a<br>b<footer>©</footer></body>`);
    expect(text).toBe('Harbour opens\n“We will open,” she said & left.\nOne\nTwo\na\nb');
  });

  it('gives the article alone where it marks one', () => {
    const { text } = readHtml(
      `<p>Teaser</p><article>${`<p>${PROSE}</p>`.repeat(4)}</article><p>Other news</p>`,
    );
    expect(text).toBe(Array(4).fill(PROSE).join('\n'));
  });

  it('gives what it says of itself', () => {
    const page = readHtml(`<html lang="en"><head><title>Harbour opens | Post</title>
      <meta property="og:title" content="Harbour opens"><meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2024-03-05T22:10:00-05:00">
      <link rel="canonical" href="https://post.example/h"></head><body><p>${PROSE}</p></body></html>`);
    expect(page).toEqual({
      text: PROSE,
      title: 'Harbour opens',
      source: 'The Post',
      url: 'https://post.example/h',
      publishedAt: '2024-03-05',
    });
  });

  it('reads the date from structured data', () => {
    const data = '<script type="application/ld+json">{"datePublished": "2024-03-05T10:00:00Z"}</script>';
    expect(readHtml(`${data}<p>${PROSE}</p>`).publishedAt).toBe('2024-03-05');
  });

  it('says nothing of itself where it is bare', () => {
    expect(readHtml(`<p>${PROSE}`)).toEqual({
      text: PROSE,
      title: null,
      source: null,
      url: null,
      publishedAt: null,
    });
  });

  it('survives broken and deep markup', () => {
    expect(readHtml(`${'<div>'.repeat(50_000)}${PROSE}</p></span><`).text).toContain(PROSE);
  });
});
