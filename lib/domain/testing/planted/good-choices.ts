import type { PlantedGood } from './good';
import { goodIn, onBridge, onSeed } from './items';

const { bridge, seed } = goodIn;

const killed = 'How many people did the attacks in and near Dushanbe in early September 2015 kill?';
const summitDates = 'On which dates was the CSTO summit in Dushanbe held?';
const helper = 'Who promised that Russia would help Tajikistan if necessary?';

/** Good choices among three or four. */
export const goodChoices: PlantedGood[] = [
  seed(
    'years near each other',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2008', '2009', '2010']),
  ),
  seed(
    'four capitals of one region',
    onSeed.choice('F07', 'Dushanbe', 'What is the capital of Tajikistan?', [
      'Ashgabat',
      'Bishkek',
      'Dushanbe',
      'Tashkent',
    ]),
  ),
  seed(
    'countries with alike names',
    onSeed.choice('F07', 'Tajikistan', 'Dushanbe is the capital of which country?', [
      'Kyrgyzstan',
      'Tajikistan',
      'Uzbekistan',
    ]),
  ),
  seed(
    'members of an alliance beside its leader',
    onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Armenia',
      'Belarus',
      'Russia',
    ]),
  ),
  seed(
    'a stem in other words than the fact',
    onSeed.choice('F02', 'Russia', 'Which country is at the head of the CSTO?', [
      'Armenia',
      'Kazakhstan',
      'Russia',
    ]),
  ),
  seed(
    'an alliance of which the article does not speak',
    onSeed.choice('F74', 'CSTO', 'Which alliance promised more assistance to Tajikistan in 2013?', [
      'CSTO',
      'NATO',
      'SCO',
    ]),
  ),
  seed(
    'countries that other facts name beside the alliance',
    onSeed.choice(
      'F74',
      'Tajikistan',
      'Which country did the CSTO promise more assistance to in 2013?',
      ['Armenia', 'Kyrgyzstan', 'Tajikistan'],
    ),
  ),
  seed(
    'surnames beside a surname',
    onSeed.choice('F66', 'Putin', helper, ['Bordyuzha', 'Nazarzoda', 'Putin', 'Rahmon']),
  ),
  seed(
    'full names beside a full name',
    onSeed.choice(
      'F59',
      'Emomali Rahmon',
      'Who proposed that CSTO cooperation with the SCO should become a priority?',
      ['Emomali Rahmon', 'Nikolai Bordyuzha', 'Vladimir Putin'],
    ),
  ),
  seed(
    'numbers above a lower bound',
    onSeed.choice(
      'F29',
      '50,000',
      'According to Bordyuzha, CSTO authorities had found and closed more than how many websites?',
      ['50,000', '60,000', '70,000', '80,000'],
    ),
  ),
  seed('counts just apart', onSeed.choice('F71', '26', killed, ['24', '26', '28'])),
  seed(
    'words for numbers one apart',
    onSeed.choice('F44', 'six', 'How many member states did the CSTO have as of September 2015?', [
      'five',
      'six',
      'seven',
    ]),
  ),
  seed(
    'a lower bound in words',
    onSeed.choice('F45', 'ten', 'The Dushanbe summit approved more than how many agreements?', [
      'ten',
      'fifteen',
      'twenty',
    ]),
  ),
  seed(
    'rounded numbers well apart',
    onSeed.choice('F78', '22,000', 'About how many personnel did KSOR have as of September 2015?', [
      '12,000',
      '22,000',
      '31,000',
    ]),
  ),
  seed(
    'a bound in another word',
    onSeed.choice(
      'F83',
      '2,500',
      'Roughly how many KSOR personnel took part in the May 2015 exercises?',
      ['1,500', '2,500', '4,500'],
    ),
  ),
  seed(
    'other days of the same month',
    onSeed.choice('F13', '14 and 15 September 2015', summitDates, [
      '12 and 13 September 2015',
      '14 and 15 September 2015',
      '16 and 17 September 2015',
    ]),
  ),
  seed(
    'the same days of other months',
    onSeed.choice('F13', '14 and 15 September 2015', summitDates, [
      '14 and 15 July 2015',
      '14 and 15 August 2015',
      '14 and 15 September 2015',
    ]),
  ),
  seed(
    'the beginnings of other months',
    onSeed.choice(
      'F09',
      'early September 2015',
      'When in 2015 did the attacks in and near Dushanbe take place?',
      ['early July 2015', 'early August 2015', 'early September 2015'],
    ),
  ),
  seed(
    'a year after the article, among others',
    onSeed.choice(
      'F33',
      '2016',
      'In which year would the job of CSTO general secretary apparently start to rotate?',
      ['2016', '2018', '2020'],
    ),
  ),
  seed(
    'a negation that stands out',
    onSeed.choice(
      'F18',
      'Putin',
      'Who said that multilateral cooperation inside the CSTO was NOT aimed at any third party?',
      ['Bordyuzha', 'Putin', 'Rahmon'],
    ),
  ),
  seed(
    'a hedge in another word',
    onSeed.choice(
      'F16',
      'Russia',
      "Besides the Central Asian states, to which country did the CSTO leaders' concern about ISIS militants most likely extend?",
      ['Armenia', 'Belarus', 'Russia'],
    ),
  ),
  seed(
    '“could” for “might”',
    onSeed.choice(
      'F15',
      'Afghanistan',
      "The CSTO summit's joint statement expressed concern that ISIS militants could slip into Central Asian states from which country?",
      ['Afghanistan', 'Azerbaijan', 'Turkmenistan'],
    ),
  ),
  seed(
    'offices that share a word',
    onSeed.choice(
      'F11',
      'president of Russia',
      'Which office did Vladimir Putin hold as of September 2015?',
      ['general secretary of the CSTO', 'president of Russia', 'president of Tajikistan'],
    ),
  ),
  seed(
    'abbreviations of one length',
    onSeed.choice(
      'F48',
      'CRC',
      'Which three-letter abbreviation is used for the new institution that the CSTO leaders reportedly discussed creating?',
      ['CRC', 'SCO', 'UNO'],
    ),
  ),
  seed(
    'terms of one form',
    onSeed.choice(
      'F32',
      'rotating',
      'The Dushanbe summit apparently decided to turn the job of CSTO general secretary into what kind of post?',
      ['honorary', 'permanent', 'rotating'],
    ),
  ),
  seed(
    'a plural among plurals',
    onSeed.choice(
      'F85',
      'land operations',
      "Besides air strikes, what kind of military action did the imaginary scenario of KSOR's May 2015 exercises include?",
      ['cyber attacks', 'land operations', 'naval blockades'],
    ),
  ),
  bridge(
    'a short key among longer options',
    onBridge.choice('B4', 'Odo Fenn', 'Who closed the Kestrel Bridge in March 2019?', [
      'Ivo Strand',
      'Mara Lindqvist',
      'Odo Fenn',
      'Petra Hale',
    ]),
  ),
  bridge(
    'what somebody is said to have done',
    onBridge.choice('B6', 'Petra Hale', 'Who is said to have promised a second bridge?', [
      'Ivo Strand',
      'Odo Fenn',
      'Petra Hale',
    ]),
  ),
  bridge(
    'years of which one belongs to another crossing',
    onBridge.choice('B2', '1931', 'In which year was the Kestrel Bridge opened?', [
      '1931',
      '1944',
      '1957',
    ]),
  ),
  bridge(
    'numbers above “more than”',
    onBridge.choice('B5', '300', 'The repairs led by Ivo Strand took more than how many workers?', [
      '300',
      '400',
      '500',
    ]),
  ),
  bridge(
    'crossings of several kinds',
    onBridge.choice('B7', 'Wren Tunnel', 'Which crossing was opened in 1957?', [
      'Heron Viaduct',
      'Kestrel Bridge',
      'Wren Tunnel',
    ]),
  ),
];
