import type { PlantedGood } from './good';
import { goodIn, onBridge, onSeed } from './items';

const { bridge, seed } = goodIn;

/** Good questions that are answered in words. */
export const goodWords: PlantedGood[] = [
  seed(
    'a failure to prevent',
    onSeed.short(
      'F91',
      "Nazarzoda's mutiny",
      "What did KSOR's show of force in May 2015 fail to prevent?",
    ),
  ),
  seed(
    'a “NOT” for a “not”',
    onSeed.short('F91', "Nazarzoda's mutiny", "What did KSOR's show of force NOT prevent?"),
  ),
  seed(
    'what was avoided',
    onSeed.short(
      'F54',
      'the West',
      'The leaders at the Dushanbe summit avoided direct statements against which part of the world?',
    ),
  ),
  seed(
    'where threats did not come from',
    onSeed.short(
      'F90',
      'Afghanistan',
      'From which neighboring country, according to the article, did the newest threats to the security of Tajikistan apparently NOT come?',
    ),
  ),
  seed(
    'a subordinate “NOT”',
    onSeed.short(
      'F55',
      'United Nations Security Council',
      'Which body had NOT approved the sanctions that the CSTO leaders criticized?',
    ),
  ),
  seed(
    'a long answer with many wordings',
    onSeed.short(
      'F18',
      'multilateral cooperation inside the CSTO',
      'What, according to Putin, was NOT aimed at any third party?',
    ),
  ),
  seed(
    'what somebody claimed',
    onSeed.short(
      'F30',
      'ISIS',
      'Bordyuzha claimed that the closed websites had been helping which group to recruit people?',
    ),
  ),
  seed(
    'a source in other words',
    onSeed.short(
      'F72',
      'instability',
      'In the words of the news report, the attacks near Dushanbe were a grim reminder of which lasting problem of Tajikistan?',
    ),
  ),
  seed(
    'what a document said',
    onSeed.short(
      'F37',
      'KSOR',
      "According to the CSTO summit's joint statement, which force had become a major factor in regional security?",
    ),
  ),
  seed(
    'an answer that is the source',
    onSeed.short(
      'F37',
      'joint statement',
      'Which document said that KSOR had become a major factor in regional security?',
    ),
  ),
  seed(
    'what is right for this article',
    onSeed.short(
      'F62',
      'China',
      'Which country, according to the article, plays a leading part in the SCO?',
    ),
  ),
  seed(
    '“seemingly” for “apparently”',
    onSeed.short(
      'F31',
      'Nikolai Bordyuzha',
      'Which CSTO official did the Dushanbe summit seemingly decide to replace?',
    ),
  ),
  seed(
    '“are said to have” for “reportedly”',
    onSeed.short(
      'F47',
      'Crisis Reaction Center',
      'Which new institution are the CSTO leaders said to have discussed creating?',
    ),
  ),
  seed(
    '“was supposed to” for “were expected to”',
    onSeed.short(
      'F50',
      'Russian Defense Ministry',
      'Which government body was supposed to provide resources for the Crisis Reaction Center (CRC)?',
    ),
  ),
  seed(
    '“on paper” for “formally”',
    onSeed.short(
      'F53',
      'Russia',
      'As of September 2015, the CSTO states were on paper still the closest military allies of which country?',
    ),
  ),
  seed(
    'a report within a hedge',
    onSeed.short(
      'F51',
      'Russia',
      "The 2015 news report saw the plan for a Crisis Reaction Center (CRC) as an apparent sign that the CSTO still depended on which country's military resources?",
    ),
  ),
  seed(
    'a date that stays',
    onSeed.short(
      'F88',
      'Central Asia',
      "As of September 2015, the May 2015 exercises were KSOR's largest in which region?",
    ),
  ),
  seed(
    'a “he” whose name comes first',
    onSeed.short(
      'F67',
      "Nazarzoda's mutiny",
      "What was Putin apparently referring to when he spoke of Tajikistan's problems on 15 September 2015?",
    ),
  ),
  seed(
    'a promise in other words',
    onSeed.short(
      'F66',
      'Tajikistan',
      'Which country did Putin promise that Russia would help if that was needed?',
    ),
  ),
  seed(
    'two names of one thing in a stem',
    onSeed.short(
      'F55',
      'sanctions',
      'Which measures, NOT approved by the United Nations Security Council (UNSC), did the CSTO leaders criticize?',
    ),
  ),
  seed(
    'an act and its several wordings',
    onSeed.short('F70', 'go into hiding', 'What was Abdukhalim Nazarzoda forced to do in the end?'),
  ),
  seed(
    'who did it, where another says who did much the same',
    onSeed.short(
      'F65',
      'Putin',
      "Who said that the military of Tajikistan had dealt successfully with the country's problems?",
    ),
  ),
  bridge(
    'a stem in the passive',
    onBridge.short('B1', 'Mara Lindqvist', 'By whom was the Kestrel Bridge designed?'),
  ),
  bridge(
    'what somebody allegedly promised',
    onBridge.short('B6', 'second bridge', 'What did Petra Hale allegedly promise?'),
  ),
  bridge(
    'an alliance by its members',
    onBridge.short('B9', 'Amber League', 'Which alliance do three towns form?'),
  ),
];
