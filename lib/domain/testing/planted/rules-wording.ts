import { questionKinds } from '../../questions/question';
import { onBridge, onSeed } from './items';
import { asking, bridge, type RuleExamples, reworded, sound, soundOf } from './rules';

const asked = ['choice', 'multiple', 'short', 'number', 'date'] as const;
const withStem = [...asked, 'order', 'match'] as const;
const all = questionKinds;

/** Examples for the rules on how a question is worded. */
export const wordingExamples: RuleExamples = {
  blankInStem: {
    kinds: all,
    fails: [
      ...asking(withStem, 'Who, ____, and when?'),
      ...asking(['short'], 'The force that was formed in 2009 is ...?'),
      ...asking(['trueFalse'], 'KSOR was formed in ( ).'),
      ...asking(['cloze'], '____ (armed force) was formed in ___.').map((item) =>
        reworded(item, ' was formed in ', ' was formed in __.'),
      ),
    ],
    passes: [
      ...soundOf(...all),
      ...asking(['number', 'date'], 'Which date fits the gap in “KSOR was formed in _____”?'),
    ],
  },
  absoluteTerm: {
    kinds: ['choice', 'multiple', 'trueFalse'],
    fails: [
      reworded(sound.choice, '"2012"', '"always"'),
      reworded(sound.multiple, 'KSOR is the joint', 'KSOR is the only joint'),
      ...asking(['trueFalse'], 'Nobody but the CSTO formed KSOR in 2009.'),
    ],
    passes: [
      ...soundOf('choice', 'multiple', 'trueFalse'),
      ...asking(['trueFalse'], 'The musk ox was formed in Allerton.'),
      ...asking(['choice'], 'In which year, and only then, was KSOR formed?'),
    ],
  },
  vagueTerm: {
    kinds: ['choice', 'multiple', 'trueFalse'],
    fails: [
      reworded(sound.choice, '"2012"', '"several years later"'),
      reworded(sound.multiple, 'About 4,500 KSOR', 'Most KSOR'),
      ...asking(['trueFalse'], 'KSOR has often held exercises.'),
    ],
    passes: [
      ...soundOf('choice', 'multiple', 'trueFalse'),
      ...asking(['trueFalse'], 'KSOR has some 22,000 personnel, at most, and the most in Asia.'),
    ],
  },
  negativeWithoutEmphasis: {
    kinds: [...withStem, 'trueFalse'],
    fails: [
      ...asking(withStem, 'Which of these was not formed then?'),
      reworded(sound.multiple, 'KSOR is the joint', 'KSOR is not the joint'),
      ...asking(['trueFalse'], "KSOR wasn't formed in 2009."),
      ...asking(['short'], 'Which force cannot be older than that?'),
    ],
    passes: [
      ...soundOf(...withStem, 'trueFalse'),
      ...asking(withStem, 'Which of these was NOT formed then?'),
      ...asking(['short'], 'Which knot, note or notice was it?'),
    ],
  },
  unfocusedStem: {
    kinds: withStem,
    fails: [
      ...asking(asked, 'KSOR:'),
      ...asking(asked, 'Which answer is correct?'),
      ...asking(['choice'], 'Which of the following is true of KSOR?'),
      ...asking(['order'], 'Put these events in order.'),
      ...asking(['match'], 'Match what belongs together.'),
    ],
    passes: [
      ...soundOf(...withStem),
      ...asking(['order'], 'Put these events in order, oldest first.'),
      ...asking(['choice'], 'Which of the following forces was formed in 2009?'),
      ...asking(['multiple'], 'Which of these are forces of the CSTO?'),
    ],
  },
  gratuitousInformation: {
    kinds: all,
    fails: [
      ...asking(withStem, `Which force ${'that the article speaks of '.repeat(8)}was formed?`),
      ...asking(withStem, 'Alliances form forces. Which one was formed in 2009?'),
      ...asking(['trueFalse'], 'KSOR is a force. KSOR was formed in 2009.'),
      ...asking(['cloze'], `____ was formed ${'after long talks of many states '.repeat(10)}.`),
    ],
    passes: [
      ...soundOf(...all),
      ...asking(['cloze'], 'The U.S. Army and ____ (armed force) were compared. Both are forces.'),
    ],
  },
  unclearStem: {
    kinds: all,
    fails: [
      ...asking(withStem, 'It was formed when?'),
      ...asking(withStem, 'When was it formed?'),
      ...asking(asked, 'Which country hosted it?'),
      ...asking(asked, 'Which alliance formed this force?'),
      ...asking(asked, 'Who leads KSOR today?'),
      ...asking(['trueFalse'], 'This force was formed in 2009.'),
      ...asking(['cloze'], 'They formed ____ in 2009.'),
      ...asking(['short'], ' '),
      reworded(sound.order, 'KSOR was formed', ''),
      bridge(onBridge.short('B1', 'Mara Lindqvist', 'Whom did he ask to design the bridge?')),
    ],
    passes: [
      ...soundOf(...all),
      ...asking(asked, 'Which alliance said that it would form a force?'),
      ...asking(asked, 'What was Putin referring to when he spoke of KSOR?'),
      ...asking(asked, 'Which force of this article was formed in 2009?'),
      ...asking(['multiple'], 'Which of these forces were formed in 2009?'),
      onSeed.short(
        'F65',
        'Tajikistan',
        'The military of which country had dealt with its problems?',
      ),
    ],
  },
};
