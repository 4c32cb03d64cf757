import type { Bank } from '../../facts/bank';
import type { Item } from '../question';
import {
  type Case,
  type CaseOf,
  type ChoiceCase,
  caseOf,
  caseOfKind,
  choiceCaseOf,
  type OptionsCase,
  optionsCaseOf,
} from './cases';
import * as fidelity from './fidelity';
import * as keys from './keys';
import * as options from './options';
import type { Finding, LintRule } from './rules';
import * as several from './several';
import * as typed from './typed';
import * as wording from './wording';

type Rules<C> = { [R in LintRule]?: (one: C) => boolean };

const rulesForAll: Rules<Case> = {
  absoluteTerm: wording.absoluteTerm,
  vagueTerm: wording.vagueTerm,
  negativeWithoutEmphasis: wording.negativeWithoutEmphasis,
  unfocusedStem: wording.unfocusedStem,
  gratuitousInformation: wording.gratuitousInformation,
  unclearStem: wording.unclearStem,
  grammaticalCue: wording.grammaticalCue,
  answerInStem: fidelity.answerInStem,
  keyIsNotTheSlot: keys.keyIsNotTheSlot,
  evidenceMissing: fidelity.evidenceMissing,
  hedgeLost: fidelity.hedgeLost,
  attributionLost: fidelity.attributionLost,
  negationLost: fidelity.negationLost,
  asOfMissing: fidelity.asOfMissing,
  optionCount: several.optionCount,
  openAnswer: typed.openAnswer,
  acceptsAnother: typed.acceptsAnother,
};

const rulesForOptions: Rules<OptionsCase> = {
  noneOfTheAbove: options.noneOfTheAbove,
  allOfTheAbove: options.allOfTheAbove,
  kType: options.kType,
  trueFalseOptions: options.trueFalseOptions,
  moreThanOneRight: keys.moreThanOneRight,
};

const rulesForChoice: Rules<ChoiceCase> = {
  keyLongest: options.keyLongest,
  blankInStem: wording.blankInStem,
  lostSequence: options.lostSequence,
  repeatedWord: options.repeatedWord,
  convergence: options.convergence,
  implausibleDistractor: options.implausibleDistractor,
  logicalCue: options.logicalCue,
  initialsCue: options.initialsCue,
  titleCue: options.titleCue,
  exactBesideRounded: options.exactBesideRounded,
};

const rulesForMultiple: Rules<CaseOf<'multiple'>> = { optionGivesAway: several.optionGivesAway };

const rulesForCloze: Rules<CaseOf<'cloze'>> = { gapInName: fidelity.gapInName };

const rulesForTrueFalse: Rules<CaseOf<'trueFalse'>> = {
  falseClaimHolds: keys.falseClaimHolds,
  claimUnchecked: keys.claimUnchecked,
};

const rulesForNumber: Rules<CaseOf<'number'>> = { toleranceTooWide: typed.toleranceTooWide };

const rulesForOrder: Rules<CaseOf<'order'>> = {
  orderUnresolved: several.orderUnresolved,
  dateInEntry: several.dateInEntry,
};

const rulesForMatch: Rules<CaseOf<'match'>> = {
  pairCue: several.pairCue,
  ambiguousPair: several.ambiguousPair,
};

/** The rules whose breach makes a question unfair or untrue; all others weaken it. */
const errors: ReadonlySet<LintRule> = new Set<LintRule>([
  'answerInStem',
  'keyIsNotTheSlot',
  'evidenceMissing',
  'moreThanOneRight',
  'falseClaimHolds',
  'gapInName',
  'hedgeLost',
  'attributionLost',
  'negationLost',
  'asOfMissing',
  'optionCount',
  'orderUnresolved',
  'dateInEntry',
  'ambiguousPair',
  'acceptsAnother',
  'toleranceTooWide',
  'duplicateFact',
  'duplicateStem',
  'revealsAnswer',
]);

/** How much a breach of a rule matters. */
export function severityOf(rule: LintRule): Finding['severity'] {
  return errors.has(rule) ? 'error' : 'warning';
}

/** The rules that one question breaks. */
export function lintItem(item: Item, bank: Bank): Finding[] {
  const one = caseOf(item, bank);
  if (!one) return [{ rule: 'evidenceMissing', severity: 'error' }];
  const broken = [
    ...brokenBy(rulesForAll, one),
    ...brokenBy(rulesForOptions, optionsCaseOf(one)),
    ...brokenBy(rulesForChoice, choiceCaseOf(one)),
    ...brokenBy(rulesForMultiple, caseOfKind(one, 'multiple')),
    ...brokenBy(rulesForCloze, caseOfKind(one, 'cloze')),
    ...brokenBy(rulesForTrueFalse, caseOfKind(one, 'trueFalse')),
    ...brokenBy(rulesForNumber, caseOfKind(one, 'number')),
    ...brokenBy(rulesForOrder, caseOfKind(one, 'order')),
    ...brokenBy(rulesForMatch, caseOfKind(one, 'match')),
  ];
  return broken.map((rule) => ({ rule, severity: severityOf(rule) }));
}

function brokenBy<C>(rules: Rules<C>, one: C | null): LintRule[] {
  return one === null ? [] : lintRulesOf(rules).filter((rule) => rules[rule]?.(one));
}

const lintRulesOf = <C>(rules: Rules<C>) => Object.keys(rules) as LintRule[];
