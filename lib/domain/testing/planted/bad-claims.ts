import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';
import { bordyuzha, putin, rahmon } from './parts';

const { bridge, seed } = plantedIn;

/** Claims that hold though they are called false, and words that no fact proves. */
export const badByClaim: PlantedBad[] = [
  seed(
    'stemUnchecked',
    'asks about one president and keys the other',
    onSeed.short('F58', 'Emomali Rahmon', 'Who was the president of Russia as of September 2015?'),
  ),
  seed(
    'stemUnchecked',
    'asks about the host and keys the leader',
    onSeed.choice('F02', 'Russia', 'Which country held the talks in its capital city?', [
      'Armenia',
      'Belarus',
      'Russia',
    ]),
  ),
  bridge(
    'stemUnchecked',
    'asks about one crossing and keys the year of another',
    onBridge.date('B7', '1957', 'In which year was the Kestrel Bridge opened?'),
  ),
  seed(
    'claimUnchecked',
    'claims in words of its own',
    onSeed.claim('F77', '2009', 'The alliance has had a joint force since 2009.'),
  ),
  seed(
    'claimUnchecked',
    'adds a detail to a true claim',
    onSeed.claim('F77', '2009', 'KSOR was formed in 2009 by a treaty signed in Moscow.'),
  ),
  seed(
    'claimUnchecked',
    'denies a true claim',
    onSeed.claim('F77', '2009', 'KSOR was not formed in 2009.', 'not formed'),
  ),
  seed(
    'claimUnchecked',
    'puts an event in order that the fact does not tell',
    onSeed.order('Put these events in order, earliest first.', [
      ['F77', '2009', 'KSOR was dissolved by parliament'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'],
    ]),
  ),
  seed(
    'claimUnchecked',
    'matches a person with what no fact says of them',
    onSeed.match('Match each person with what they said or did.', [
      ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'owned a newspaper in the north'],
      rahmon,
      bordyuzha,
      putin,
    ]),
  ),
  seed(
    'falseClaimHolds',
    'calls “more than five” false where there are six',
    onSeed.claim(
      'F44',
      'six',
      'As of September 2015, the CSTO had more than five member states.',
      'more than five',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls “about 25” false where there are 26',
    onSeed.claim(
      'F71',
      '26',
      'The attacks in and near Dushanbe in early September 2015 killed about 25 people.',
      'about 25',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls 25,000 false beside about 22,000',
    onSeed.claim(
      'F78',
      '22,000',
      'As of September 2015, KSOR had about 25,000 personnel.',
      '25,000',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls twenty agreements false beside more than ten',
    onSeed.claim(
      'F45',
      'ten',
      'The Dushanbe summit approved more than twenty agreements.',
      'twenty',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls the month false that holds both days',
    onSeed.claim(
      'F13',
      '14 and 15 September 2015',
      'The CSTO summit in Dushanbe was held on September 2015.',
      'September 2015',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls the second day false of two',
    onSeed.claim(
      'F13',
      '14 and 15 September 2015',
      'The CSTO summit in Dushanbe was held on 15 September 2015.',
      '15 September 2015',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls a later year false of what may happen often',
    onSeed.claim(
      'F74',
      '2013',
      'In 2014, the CSTO promised more assistance to Tajikistan.',
      '2014',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls another member state false',
    onSeed.claim(
      'F38',
      'Armenia',
      'As of September 2015, Belarus was a member state of the CSTO.',
      'Belarus',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls a hedged statement false for another name',
    onSeed.claim(
      'F31',
      'Nikolai Bordyuzha',
      'The Dushanbe summit apparently decided that Emomali Rahmon would be replaced.',
      'Emomali Rahmon',
    ),
  ),
  bridge(
    'falseClaimHolds',
    'calls another designer false, who may have helped',
    onBridge.claim('B1', 'Mara Lindqvist', 'Ivo Strand designed the Kestrel Bridge.', 'Ivo Strand'),
  ),
];
