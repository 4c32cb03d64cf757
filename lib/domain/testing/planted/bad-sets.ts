import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

const host = onSeed.short(
  'F63',
  'Tajikistan',
  'Which country hosted the September 2015 CSTO summit?',
);
const formed = onSeed.date('F77', '2009', 'In which year was KSOR formed?');

/** Questions that repeat each other, and sets out of balance. */
export const badBySet: PlantedBad[] = [
  seed(
    'duplicateFact',
    'asks for both parts of one fact',
    onSeed.short('F02', 'Russia', 'Which country leads the CSTO?'),
    onSeed.short('F02', 'CSTO', 'Which security alliance does Russia lead?'),
  ),
  seed(
    'duplicateFact',
    'asks for a year that it lets be ordered',
    formed,
    onSeed.order('Put these events in order, earliest first.', [
      ['F77', '2009', 'KSOR was formed'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Nazarzoda led a brief mutiny in Tajikistan'],
    ]),
  ),
  bridge(
    'duplicateFact',
    'claims what another question asks',
    onBridge.date('B2', '1931', 'In which year was the Kestrel Bridge opened?'),
    onBridge.claim('B2', '1931', 'The Kestrel Bridge was opened in 1931.'),
  ),
  seed(
    'duplicateStem',
    'asks two facts in the same words',
    onSeed.short('F65', 'Putin', 'Which leader spoke about Tajikistan at the Dushanbe summit?'),
    onSeed.short('F66', 'Putin', 'Which leader spoke about Tajikistan at the Dushanbe summit?'),
  ),
  seed(
    'duplicateStem',
    'leaves the same gap twice',
    onSeed.cloze('F63', 'Tajikistan', 'The summit took place in ____ (country).'),
    onSeed.cloze('F07', 'Tajikistan', 'The summit took place in ____ (country).'),
  ),
  seed(
    'repeatedAnswer',
    'has one country as its answer three times',
    host,
    onSeed.short('F66', 'Tajikistan', 'Putin promised that Russia would help which country?'),
    onSeed.short('F69', 'Tajikistan', 'Nazarzoda was a former deputy minister of which country?'),
  ),
  seed(
    'repeatedAnswer',
    'has one person as its answer under three names',
    onSeed.short('F66', 'Putin', 'Who promised that Russia would help Tajikistan if necessary?'),
    onSeed.short('F11', 'Vladimir Putin', 'Who was the president of Russia as of September 2015?'),
    onSeed.short('F18', 'Putin', 'Who said that cooperation was NOT aimed at any third party?'),
  ),
  seed(
    'keyPositionUnbalanced',
    'puts the key first four times',
    onSeed.choice('F77', 'KSOR', 'Which force was formed in 2009?', ['KSOR', 'CSTO', 'UNSC']),
    onSeed.choice('F07', 'Dushanbe', 'What is the capital of Tajikistan?', [
      'Dushanbe',
      'Bishkek',
      'Tashkent',
    ]),
    onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Russia',
      'Armenia',
      'Belarus',
    ]),
    onSeed.choice('F66', 'Putin', 'Who promised that Russia would help if necessary?', [
      'Putin',
      'Rahmon',
      'Nazarzoda',
    ]),
  ),
  bridge(
    'keyPositionUnbalanced',
    'puts the key last five times of six',
    ...[
      ['1926', '1928', '1931'],
      ['1924', '1927', '1931'],
      ['1925', '1929', '1931'],
      ['1923', '1930', '1931'],
      ['1922', '1928', '1931'],
      ['1931', '1938', '1940'],
    ].map((years) =>
      onBridge.choice('B2', '1931', 'In which year was the Kestrel Bridge opened?', years),
    ),
  ),
  seed(
    'trueFalseUnbalanced',
    'claims nothing but the truth',
    onSeed.claim('F77', '2009', 'KSOR was formed in 2009.'),
    onSeed.claim('F07', 'Dushanbe', 'Dushanbe is the capital of Tajikistan.'),
  ),
  bridge(
    'trueFalseUnbalanced',
    'claims nothing but untruths',
    onBridge.claim('B2', '1931', 'The Kestrel Bridge was opened in 1934.', '1934'),
    onBridge.claim('B7', '1957', 'The Wren Tunnel was opened in 1951.', '1951'),
    onBridge.claim('B8', '1962', 'The Heron Viaduct was opened in 1966.', '1966'),
  ),
];
