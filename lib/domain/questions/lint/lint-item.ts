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
import { evidenceMissing } from './evidence';
import * as fidelity from './fidelity';
import * as giveaways from './giveaways';
import { keyIsNotTheSlot } from './keys';
import * as likeness from './likeness';
import * as options from './options';
import type { Finding, LintRule } from './rules';
import * as several from './several';
import * as typed from './typed';
import * as unchecked from './unchecked';
import * as uniqueness from './uniqueness';
import * as wording from './wording';

type Rules<C> = { [R in LintRule]?: (one: C) => boolean };

const rulesForAll: Rules<Case> = {
  blankInStem: wording.blankInStem,
  absoluteTerm: wording.absoluteTerm,
  vagueTerm: wording.vagueTerm,
  negativeWithoutEmphasis: wording.negativeWithoutEmphasis,
  unfocusedStem: wording.unfocusedStem,
  gratuitousInformation: wording.gratuitousInformation,
  unclearStem: wording.unclearStem,
  grammaticalCue: giveaways.grammaticalCue,
  answerInStem: giveaways.answerInStem,
  keyIsNotTheSlot,
  evidenceMissing,
  hedgeLost: fidelity.hedgeLost,
  boundLost: fidelity.boundLost,
  attributionLost: fidelity.attributionLost,
  scopeLost: fidelity.scopeLost,
  negationLost: fidelity.negationLost,
  asOfMissing: fidelity.asOfMissing,
  claimUnchecked: unchecked.claimUnchecked,
  stemUnchecked: unchecked.stemUnchecked,
  optionCount: options.optionCount,
  shownSolved: several.shownSolved,
  openAnswer: typed.openAnswer,
  acceptsAnother: typed.acceptsAnother,
};

const rulesForTyped: Rules<Case> = { moreThanOneRight: uniqueness.otherAnswerIsRight };

const rulesForOptions: Rules<OptionsCase> = {
  noneOfTheAbove: options.noneOfTheAbove,
  allOfTheAbove: options.allOfTheAbove,
  kType: options.kType,
  trueFalseOptions: options.trueFalseOptions,
  implausibleDistractor: likeness.implausibleDistractor,
  moreThanOneRight: uniqueness.moreThanOneRight,
};

const rulesForChoice: Rules<ChoiceCase> = {
  keyLongest: options.keyLongest,
  lostSequence: options.lostSequence,
  repeatedWord: giveaways.repeatedWord,
  convergence: options.convergence,
  logicalCue: likeness.logicalCue,
  initialsCue: giveaways.initialsCue,
  titleCue: giveaways.titleCue,
  exactBesideRounded: likeness.exactBesideRounded,
};

const rulesForMultiple: Rules<CaseOf<'multiple'>> = { optionGivesAway: several.optionGivesAway };

const rulesForCloze: Rules<CaseOf<'cloze'>> = { gapInName: giveaways.gapInName };

const rulesForTrueFalse: Rules<CaseOf<'trueFalse'>> = {
  falseClaimHolds: uniqueness.falseClaimHolds,
};

const rulesForNumber: Rules<CaseOf<'number'>> = { toleranceTooWide: typed.toleranceTooWide };

const rulesForOrder: Rules<CaseOf<'order'>> = {
  orderUnresolved: several.orderUnresolved,
  dateInEntry: several.dateInEntry,
};

const rulesForMatch: Rules<CaseOf<'match'>> = {
  logicalCue: likeness.mixedSides,
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
  'boundLost',
  'attributionLost',
  'scopeLost',
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
  return [...findings(item, bank)];
}

/** Whether a question breaks no rule; quicker than to list all that it breaks. */
export function isSound(item: Item, bank: Bank): boolean {
  return findings(item, bank).next().done === true;
}

function* findings(item: Item, bank: Bank): Generator<Finding> {
  const one = caseOf(item, bank);
  const broken = one ? brokenRules(one) : (['evidenceMissing'] as const);
  for (const rule of broken) yield { rule, severity: severityOf(rule) };
}

function* brokenRules(one: Case): Generator<LintRule> {
  yield* brokenBy(rulesForAll, one);
  yield* brokenBy(rulesForTyped, one);
  yield* brokenBy(rulesForOptions, optionsCaseOf(one));
  yield* brokenBy(rulesForChoice, choiceCaseOf(one));
  yield* brokenBy(rulesForMultiple, caseOfKind(one, 'multiple'));
  yield* brokenBy(rulesForCloze, caseOfKind(one, 'cloze'));
  yield* brokenBy(rulesForTrueFalse, caseOfKind(one, 'trueFalse'));
  yield* brokenBy(rulesForNumber, caseOfKind(one, 'number'));
  yield* brokenBy(rulesForOrder, caseOfKind(one, 'order'));
  yield* brokenBy(rulesForMatch, caseOfKind(one, 'match'));
}

function* brokenBy<C>(rules: Rules<C>, one: C | null): Generator<LintRule> {
  if (one === null) return;
  for (const rule of lintRulesOf(rules)) if (rules[rule]?.(one)) yield rule;
}

const lintRulesOf = <C>(rules: Rules<C>) => Object.keys(rules) as LintRule[];
