import type { Bank } from '../../facts/bank';
import type { Item } from '../question';
import { type Case, type ChoiceCase, caseOf, choiceCaseOf } from './cases';
import * as fidelity from './fidelity';
import * as options from './options';
import type { Finding, LintRule } from './rules';
import * as wording from './wording';

type Rules<C> = { [R in LintRule]?: (one: C) => boolean };

const rulesForAll: Rules<Case> = {
  absoluteTerm: wording.absoluteTerm,
  vagueTerm: wording.vagueTerm,
  negativeWithoutEmphasis: wording.negativeWithoutEmphasis,
  gratuitousInformation: wording.gratuitousInformation,
  unclearStem: wording.unclearStem,
  grammaticalCue: wording.grammaticalCue,
  answerInStem: fidelity.answerInStem,
  keyIsNotTheSlot: fidelity.keyIsNotTheSlot,
  evidenceMissing: fidelity.evidenceMissing,
  gapInName: fidelity.gapInName,
  hedgeLost: fidelity.hedgeLost,
  attributionLost: fidelity.attributionLost,
  negationLost: fidelity.negationLost,
  asOfMissing: fidelity.asOfMissing,
};

const rulesForChoice: Rules<ChoiceCase> = {
  noneOfTheAbove: options.noneOfTheAbove,
  allOfTheAbove: options.allOfTheAbove,
  kType: options.kType,
  keyLongest: options.keyLongest,
  trueFalseOptions: options.trueFalseOptions,
  blankInStem: wording.blankInStem,
  lostSequence: options.lostSequence,
  unfocusedStem: wording.unfocusedStem,
  repeatedWord: options.repeatedWord,
  convergence: options.convergence,
  implausibleDistractor: fidelity.implausibleDistractor,
  logicalCue: options.logicalCue,
  moreThanOneRight: fidelity.moreThanOneRight,
  initialsCue: options.initialsCue,
  titleCue: options.titleCue,
  exactBesideRounded: options.exactBesideRounded,
  optionCount: options.optionCount,
};

/** Rules whose breach weakens a question without making it wrong. */
const warnings = new Set<LintRule>([
  'keyLongest',
  'absoluteTerm',
  'vagueTerm',
  'gratuitousInformation',
  'repeatedWord',
  'keyPositionUnbalanced',
  'trueFalseUnbalanced',
]);

/** How much a breach of a rule matters. */
export function severityOf(rule: LintRule): Finding['severity'] {
  return warnings.has(rule) ? 'warning' : 'error';
}

/** The rules that one question breaks. */
export function lintItem(item: Item, bank: Bank): Finding[] {
  const one = caseOf(item, bank);
  if (!one) return [{ rule: 'evidenceMissing', severity: 'error' }];
  const choice = choiceCaseOf(one);
  const broken = [
    ...brokenBy(rulesForAll, one),
    ...(choice ? brokenBy(rulesForChoice, choice) : []),
  ];
  return broken.map((rule) => ({ rule, severity: severityOf(rule) }));
}

function brokenBy<C>(rules: Rules<C>, one: C): LintRule[] {
  return lintRulesOf(rules).filter((rule) => rules[rule]?.(one));
}

const lintRulesOf = <C>(rules: Rules<C>) => Object.keys(rules) as LintRule[];
