/** What four people said or did: fact, slot, person, deed. */
export type Pair = [id: string, slot: string, left: string, right: string];

export const nazarzoda: Pair = [
  'F68',
  'Abdukhalim Nazarzoda',
  'Abdukhalim Nazarzoda',
  'led a brief mutiny in Tajikistan',
];
export const rahmon: Pair = [
  'F59',
  'Emomali Rahmon',
  'Emomali Rahmon',
  'proposed that CSTO cooperation with the SCO should become a priority',
];
export const bordyuzha: Pair = [
  'F29',
  'Bordyuzha',
  'Nikolai Bordyuzha',
  'announced that CSTO authorities had closed more than 50,000 websites',
];
export const putin: Pair = [
  'F19',
  'Putin',
  'Vladimir Putin',
  'repeated a call for a broad international coalition',
];

/** The stem that asks for such pairs. */
export const did = 'Match each person with what they said or did.';

/** Three events to be put in order: fact, date, event. */
type Event = [id: string, slot: string, entry: string];

export const formed: Event = ['F77', '2009', 'KSOR was formed'];
export const promised: Event = ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'];
export const mutiny: Event = [
  'F68',
  'early September 2015',
  'Nazarzoda led a brief mutiny in Tajikistan',
];

/** The stem that asks for the order of events. */
export const earliest = 'Put these events in order, earliest first.';
