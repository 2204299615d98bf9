import { describe, expect, test } from 'vitest';
import { readerFor } from '../../core/intake/readers/by-content.ts';
import { blocksIn, kindIn, readArticle } from './read-article.ts';

const EN =
  'The two ministries agreed on Monday to set up a joint group, which will report to both governments each year.';
const SV =
  'Regeringarna har enats om att fördjupa samarbetet inom post och logistik, och en arbetsgrupp ska lämna förslag.';

describe('the reader is chosen by content', () => {
  test.each([
    ['text/markdown', `# Ports\n\n${EN}`],
    ['text/markdown', `---\ntitle: Ports\n---\n${EN}`],
    ['text/markdown', `<p>${EN}</p>`],
    ['text/plain', EN],
    ['text/plain', `Growth of a < b and c > d was seen. ${EN}`],
    ['text/plain', '#tag and ** note, 5 * 3 * 2'],
  ])('%s', (mediaType, text) => {
    expect(readerFor(text).mediaType).toBe(mediaType);
  });
});

describe('front matter', () => {
  const page = `---\ntitle: "Ports and rails agree on\n  a plan"\ndate: 2025-05-03\nlayout: post\n---\nOSLO – 3 MAY 2025\n\n${EN}`;

  test('gives title and day, over folded lines and without quotes', () => {
    expect(readArticle(page)).toMatchObject({ title: 'Ports and rails agree on a plan', publishedOn: '2025-05-03' });
  });
  test('is kept out of the body', () => {
    expect(blocksIn(page).map(([kind]) => kind)).toEqual([
      'furniture',
      'source-line',
      'source-line',
      'source-line',
      'furniture',
      'source-line',
      'paragraph',
    ]);
  });
  test('a ruled line above a text is none', () => {
    expect(kindIn(`---\n\n${EN}\n\n---\n\n# Annex\n\n${EN} More.`, EN)).toBe('paragraph');
  });
});

describe('fields above a plain text', () => {
  test('give title, publisher and address; what stands behind Content is the body', () => {
    const text = `Title: Ports agree\nSource: Harbour News\nLink: https://harbour.example/a-1\nPublished Date: N/A\nContent: ${EN}`;
    expect(readArticle(text)).toMatchObject({
      title: 'Ports agree',
      publisher: 'Harbour News',
      url: 'https://harbour.example/a-1',
      publishedOn: null,
    });
    expect(kindIn(text, EN)).toBe('paragraph');
  });
  test.each(['Summary: The ministers agreed on a plan for ports.', 'Title: Minister of Ports, as of today.'])(
    'in the body is no field: %s',
    (line) => {
      expect(kindIn(`Ports agree on a plan\n\n${EN}\n\n${line}\n\n${EN} Then.`, line)).toBe('paragraph');
    },
  );
});

describe('marks', () => {
  test('headings lose their mark and stand alone without a blank line', () => {
    expect(blocksIn(`# Nytt samarbete\n${SV}\n## Post och logistik ##\n${SV} Mer följer.`)).toEqual([
      ['title', 'Nytt samarbete'],
      ['paragraph', SV],
      ['heading', 'Post och logistik'],
      ['paragraph', `${SV} Mer följer.`],
    ]);
  });
  test('bold, links and entities are read as their words', () => {
    const line =
      '**Oslo** and [Hanoi](https://a.example/b) signed &ldquo;a plan&rdquo;&nbsp;&nbsp;for R&amp;D &#8211; on 3\\. May.';
    expect(blocksIn(`# Ports\n\n${line}`)[1]?.[1]).toBe('Oslo and Hanoi signed “a plan” for R&D – on 3. May.');
  });
  test('a number that is no letter leaves a blank, not a control character', () => {
    expect(blocksIn('# A plan for ports\n\nOne&#0;two&#xD800;three&#9999999;four&unknown; of the text.')[1]?.[1]).toBe(
      'One two three four&unknown; of the text.',
    );
  });
  test.each(['{:start="2"}', '![The port](port.jpg)'])('an instruction is furniture: %s', (line) => {
    expect(kindIn(`# Ports\n\n${EN}\n\n${line}\n\n${EN} Then.`, line)).toBe('furniture');
  });
  test('a link that stands alone is the source, and its path tells the day', () => {
    const link = '[原文](https://news.example/2025/05/03/ports.html)';
    const article = readArticle(`# 港口合作\n\n两国政府同意加强港口合作，并成立联合工作组。\n\n${link}`);
    expect(article).toMatchObject({
      language: 'zh',
      title: '港口合作',
      url: 'https://news.example/2025/05/03/ports.html',
      publishedOn: '2025-05-03',
    });
  });
});

describe('tags', () => {
  test('block tags part the text, line ends within them are blanks, dressing goes', () => {
    const text = `<h2>Ports</h2><p class="x">The <em>two\nministries</em> agreed.</p><p></p>\n<ul><li><p>Rail</p></li><li>Sea</li></ul>`;
    expect(blocksIn(text)).toEqual([
      ['title', 'Ports'],
      ['paragraph', 'The two ministries agreed.'],
      ['list-item', 'Rail'],
      ['list-item', 'Sea'],
    ]);
  });
  test('a blank line ends a paragraph that was never closed', () => {
    expect(blocksIn(`<p>${EN}\n\n${EN} Then.\n\n${EN} Last.`).map(([, words]) => words)).toEqual([
      EN,
      `${EN} Then.`,
      `${EN} Last.`,
    ]);
  });
  test('what is no tag that is known stays', () => {
    expect(blocksIn(`<p>Growth x <y and <unknown> z</p>`)[0]?.[1]).toBe('Growth x <y and <unknown> z');
  });
});
