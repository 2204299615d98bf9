import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/model/language.ts';
import { pickLanguage } from '../../renderer/i18n/i18n.ts';
import { filesUnder, readText } from '../source-tree.ts';

/** Keys by language; `features/<noun>/wording.*.json` stands under the noun. Plural forms count as one key. */
async function keysIn(language: string): Promise<ReadonlySet<string>> {
  const files = (await filesUnder('renderer')).filter((file) => new RegExp(`[/.]${language}\\.json$`).test(file));
  const keys = files.flatMap((file) => {
    const noun = /features\/([^/]+)\//.exec(file)?.[1];
    return leaves(JSON.parse(readText(file)), noun ? `${noun}.` : '');
  });
  return new Set(keys.map((key) => key.replace(/_(one|other)$/, '')));
}

function leaves(value: unknown, prefix: string): string[] {
  return Object.entries(value as object).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string' ? [prefix + name] : leaves(inner, `${prefix}${name}.`),
  );
}

/** All strings of the sources; what is put into a template may be anything. */
function stringsIn(source: string): { plain: Set<string>; patterns: RegExp[] } {
  const plain = new Set(Array.from(source.matchAll(/'([\w.-]+)'/g), ([, text = '']) => text));
  // Those within another template are found by their call.
  const templates = [...source.matchAll(/`([\w.${}()[\] -]*\$\{[^`]*)`/g), ...source.matchAll(/\bt\(`([^`]+)`/g)].map(
    ([, text = '']) => text,
  );
  const patterns = templates
    .map((text) => text.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.every((part) => /^[\w.-]*$/.test(part)) && parts.some((part) => part.includes('.')))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`));
  return { plain, patterns };
}

let source = '';
let english: ReadonlySet<string> = new Set();

beforeAll(async () => {
  const files = (await filesUnder('renderer')).filter((file) => /\.tsx?$/.test(file));
  source = files.map(readText).join('\n');
  english = await keysIn('en');
});

describe('the wording', () => {
  test.each(LANGUAGES)('in %s has every key, and no other', async (language) => {
    expect([...(await keysIn(language))].sort()).toEqual([...english].sort());
  });

  test('has every key that is asked for by name', () => {
    const asked = Array.from(source.matchAll(/\bt\(\s*'([\w.-]+)'/g), ([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter((key) => !english.has(key))).toEqual([]);
  });

  test('has keys for every pattern that is asked for', () => {
    const asked = Array.from(
      source.matchAll(/\bt\(\s*`([^`]+)`/g),
      ([, text = '']) => stringsIn(`\`${text}\``).patterns,
    );
    const unmet = asked.flat().filter((pattern) => ![...english].some((key) => pattern.test(key)));
    expect(unmet).toEqual([]);
  });

  test('has no key that nothing asks for', () => {
    const { plain, patterns } = stringsIn(source);
    const idle = [...english].filter((key) => !plain.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(idle).toEqual([]);
  });
});

describe('the language at the start', () => {
  test.each([
    [['vi-VN', 'en'], 'vi'],
    [['de', 'sv-FI'], 'sv'],
    [['EN-us'], 'en'],
    [['zh-CN'], 'en'],
    [[], 'en'],
  ] as const)('for %j is %s', (preferred, language) => {
    expect(pickLanguage(preferred)).toBe(language);
  });
});
