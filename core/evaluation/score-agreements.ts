import type { AgreementFact } from '../model/facts.ts';
import type { GoldAgreement, GoldArticle } from './gold.ts';
import { coverage, locator, plain } from './locate.ts';
import { alarm, ENOUGH, type Given, missed, type PartScore, wrong } from './score-article.ts';
import type { Fault } from './tally.ts';

interface Pair {
  readonly wanted: GoldAgreement;
  readonly given: AgreementFact;
}

/**
 * Measures the agreements: one is found when its passage covers half of the gold passage, and right when its kind is
 * right too. Each is paired once; where several share a sentence, those with the most parties in common are pairs.
 */
export function scoreAgreements(gold: GoldArticle, { article, facts }: Given): PartScore {
  const pairs = paired(gold.agreements, facts.agreements, article.text);
  const rightKind = pairs.filter(({ wanted, given }) => wanted.kinds.includes(given.kind));
  const obligatory = rightKind.filter(({ wanted }) => !wanted.optional);
  const optional = pairs.filter(({ wanted }) => wanted.optional).length;
  const counted = pairs.filter(({ wanted }) => !wanted.optional);
  const faults: Omit<Fault, 'file'>[] = [];
  const share = (list: readonly Pair[], isRight: (pair: Pair) => boolean, fault: (pair: Pair) => void) => {
    const right = list.filter(isRight);
    for (const pair of list) if (!isRight(pair)) fault(pair);
    return { right: right.length, wanted: list.length, given: null };
  };
  const told = (pair: Pair, measure: Fault['measure'], want: string, give: string) =>
    faults.push(wrong(measure, want, `${give} — ${pair.wanted.evidence.slice(0, 120)}`, pair.given.rule));
  const { agreements } = gold;
  for (const lost of agreements.filter((one) => !one.optional && !pairs.some(({ wanted }) => wanted === one)))
    faults.push(missed('agreements', `${lost.kinds[0]}: ${lost.evidence}`));
  for (const fact of facts.agreements.filter((one) => !pairs.some(({ given }) => given === one)))
    faults.push(alarm('agreements', `${fact.kind}: ${fact.evidence[0]?.exact ?? ''}`, fact.rule));
  return {
    tallies: {
      agreements: {
        right: obligatory.length,
        wanted: agreements.filter((one) => !one.optional).length,
        given: facts.agreements.length - optional,
      },
      'agreement kind': share(
        counted,
        ({ wanted, given }) => wanted.kinds.includes(given.kind),
        (pair) => told(pair, 'agreement kind', pair.wanted.kinds.join(' or '), pair.given.kind),
      ),
      'agreement status': share(
        counted,
        ({ wanted, given }) => wanted.statuses.includes(given.status),
        (pair) => told(pair, 'agreement status', pair.wanted.statuses.join(' or '), pair.given.status),
      ),
      'history told apart': share(
        counted.filter(({ wanted }) => wanted.historical),
        ({ wanted, given }) => given.date === null || given.date === wanted.date,
        (pair) => told(pair, 'history told apart', pair.wanted.date ?? 'no date', pair.given.date ?? 'none'),
      ),
      parties: share(
        counted.filter(({ wanted }) => wanted.parties.length > 0),
        ({ wanted, given }) => areParties(wanted.parties, given) || areParties(wanted.otherParties, given),
        (pair) =>
          told(
            pair,
            'parties',
            pair.wanted.parties.join(' | '),
            pair.given.parties.map(({ name }) => name).join(' | '),
          ),
      ),
    },
    faults,
  };
}

function areParties(wanted: readonly string[], { parties }: AgreementFact): boolean {
  return wanted.length > 0 && wanted.every((party) => parties.some(({ name }) => isParty(party, name)));
}

/** As printed, boundaries exact; an article before it and the abbreviation in brackets may be left out. */
function isParty(wanted: string, given: string): boolean {
  const short = (name: string) => plain(name).replace(/^(?:the|an?|det|den|de|ett|en) | \([^()]+\)$/giu, '');
  return short(wanted) === short(given);
}

function paired(wanted: readonly GoldAgreement[], given: readonly AgreementFact[], text: string): Pair[] {
  const locate = locator(text);
  const candidates = wanted.flatMap((gold) => {
    const span = locate(gold.evidence);
    const fitting = span === null ? [] : given.filter(({ evidence }) => coverage(span, evidence) >= ENOUGH);
    return fitting.map((fact) => ({ wanted: gold, given: fact, likeness: likeness(gold, fact) }));
  });
  const pairs: Pair[] = [];
  for (const candidate of candidates.sort((a, b) => b.likeness - a.likeness)) {
    const taken = pairs.some((pair) => pair.wanted === candidate.wanted || pair.given === candidate.given);
    if (!taken) pairs.push(candidate);
  }
  return pairs;
}

/** Orders the possible pairs of one sentence: kind, then parties, then date; what a curator may leave comes last. */
function likeness(gold: GoldAgreement, fact: AgreementFact): number {
  const parties = gold.parties.filter((party) => fact.parties.some(({ name }) => isParty(party, name))).length;
  return (
    10 * Number(gold.kinds.includes(fact.kind)) +
    (3 * parties) / Math.max(1, gold.parties.length) +
    Number(gold.date !== null && gold.date === fact.date) -
    5 * Number(gold.optional)
  );
}
