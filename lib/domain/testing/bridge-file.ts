const place = (paragraph: number, sentence: number, quote: string) => ({
  paragraph,
  sentence,
  quote,
});
const base = {
  polarity: 'affirmed' as const,
  certainty: 'stated' as const,
  attribution: null,
  asOf: null,
  importance: 3,
};
const slot = { entity: null, value: null, accept: [] as string[], ask: null };
const bridge = {
  ...slot,
  role: 'object',
  text: 'Kestrel Bridge',
  type: 'place' as const,
  entity: 'Kestrel Bridge',
};
const person = (role: string, name: string, ask: string) => ({
  ...slot,
  role,
  text: name,
  type: 'person' as const,
  entity: name,
  ask,
});
const opened = (name: string) => ({
  ...slot,
  role: 'subject',
  text: name,
  type: 'place' as const,
  entity: name,
});
const year = (text: string, ask: string) => ({
  ...slot,
  role: 'time',
  text,
  type: 'date' as const,
  value: text,
  accept: [`in ${text}`],
  ask,
});

/** A small bank file about an invented bridge, as it would be uploaded. */
export const bridgeFile = {
  title: 'The bridge at Orrin',
  subtitle: null,
  about: null,
  asOf: '2020-06',
  language: 'en',
  paragraphs: [
    [
      'Mara Lindqvist designed the Kestrel Bridge.',
      'The Kestrel Bridge was opened in 1931.',
      'As of June 2020, about 4,300 cyclists used the Kestrel Bridge each day.',
    ],
    [
      'Odo Fenn closed the Kestrel Bridge on 12 March 2019.',
      'Ivo Strand led the repairs, which took more than 300 workers.',
      'Petra Hale reportedly promised a second bridge.',
    ],
    [
      'The Wren Tunnel was opened in 1957.',
      'The Heron Viaduct was opened in 1962.',
      'The Amber League (AL) is an alliance of three towns: Orrin, Belmar and Sund.',
      'The paint on the bridge is not white.',
    ],
  ],
  entities: [
    {
      name: 'Mara Lindqvist',
      aliases: ['Lindqvist'],
      type: 'person' as const,
      subtype: 'engineer',
    },
    { name: 'Odo Fenn', aliases: ['Fenn'], type: 'person' as const, subtype: 'mayor' },
    { name: 'Ivo Strand', aliases: ['Strand'], type: 'person' as const, subtype: 'engineer' },
    { name: 'Petra Hale', aliases: ['Hale'], type: 'person' as const, subtype: 'mayor' },
    { name: 'Kestrel Bridge', aliases: [], type: 'place' as const, subtype: 'crossing' },
    { name: 'Wren Tunnel', aliases: [], type: 'place' as const, subtype: 'crossing' },
    { name: 'Heron Viaduct', aliases: [], type: 'place' as const, subtype: 'crossing' },
    { name: 'Amber League', aliases: ['AL'], type: 'organisation' as const, subtype: 'alliance' },
    { name: 'Orrin', aliases: [], type: 'place' as const, subtype: 'town' },
    { name: 'Belmar', aliases: [], type: 'place' as const, subtype: 'town' },
    { name: 'Sund', aliases: [], type: 'place' as const, subtype: 'town' },
  ],
  facts: [
    {
      ...base,
      id: 'B1',
      statement: 'Mara Lindqvist designed the Kestrel Bridge.',
      importance: 5,
      citation: place(1, 1, 'Mara Lindqvist designed the Kestrel Bridge'),
      slots: [
        person('subject', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?'),
        { ...bridge, ask: 'Which crossing did Mara Lindqvist design?' },
      ],
    },
    {
      ...base,
      id: 'B2',
      statement: 'The Kestrel Bridge was opened in 1931.',
      citation: place(1, 2, 'The Kestrel Bridge was opened in 1931'),
      slots: [
        { ...bridge, role: 'subject' },
        year('1931', 'In which year was the Kestrel Bridge opened?'),
      ],
    },
    {
      ...base,
      id: 'B3',
      statement: 'As of June 2020, about 4,300 cyclists used the Kestrel Bridge each day.',
      asOf: '2020-06',
      citation: place(1, 3, 'about 4,300 cyclists used the Kestrel Bridge each day'),
      slots: [
        {
          ...slot,
          role: 'quantity',
          text: '4,300',
          type: 'number' as const,
          value: 4300,
          accept: ['4300', 'about 4,300'],
          ask: 'About how many cyclists used the Kestrel Bridge each day as of June 2020?',
        },
        bridge,
      ],
    },
    {
      ...base,
      id: 'B4',
      statement: 'Odo Fenn closed the Kestrel Bridge on 12 March 2019.',
      citation: place(2, 1, 'Odo Fenn closed the Kestrel Bridge on 12 March 2019'),
      slots: [
        person('subject', 'Odo Fenn', 'Who closed the Kestrel Bridge in March 2019?'),
        {
          ...slot,
          role: 'time',
          text: '12 March 2019',
          type: 'date' as const,
          value: '2019-03-12',
          accept: ['12 March'],
          ask: 'On which date did Odo Fenn close the Kestrel Bridge?',
        },
      ],
    },
    {
      ...base,
      id: 'B5',
      statement: 'The repairs led by Ivo Strand took more than 300 workers.',
      citation: place(2, 2, 'Ivo Strand led the repairs, which took more than 300 workers'),
      slots: [
        person('agent', 'Ivo Strand', 'Who led repairs that took more than 300 workers?'),
        {
          ...slot,
          role: 'quantity',
          text: '300',
          type: 'number' as const,
          value: 300,
          ask: 'The repairs led by Ivo Strand took more than how many workers?',
        },
      ],
    },
    {
      ...base,
      id: 'B6',
      statement: 'Petra Hale reportedly promised a second bridge.',
      certainty: 'hedged' as const,
      citation: place(2, 3, 'Petra Hale reportedly promised a second bridge'),
      slots: [
        person('subject', 'Petra Hale', 'Who reportedly promised a second bridge?'),
        {
          ...slot,
          role: 'object',
          text: 'second bridge',
          type: 'term' as const,
          accept: ['a second bridge', 'a new bridge', 'another bridge'],
          ask: 'What did Petra Hale reportedly promise?',
        },
      ],
    },
    {
      ...base,
      id: 'B7',
      statement: 'The Wren Tunnel was opened in 1957.',
      citation: place(3, 1, 'The Wren Tunnel was opened in 1957'),
      slots: [
        { ...opened('Wren Tunnel'), ask: 'Which crossing was opened in 1957?' },
        year('1957', 'In which year was the Wren Tunnel opened?'),
      ],
    },
    {
      ...base,
      id: 'B8',
      statement: 'The Heron Viaduct was opened in 1962.',
      citation: place(3, 2, 'The Heron Viaduct was opened in 1962'),
      slots: [
        { ...opened('Heron Viaduct'), ask: 'Which crossing was opened in 1962?' },
        year('1962', 'In which year was the Heron Viaduct opened?'),
      ],
    },
    {
      ...base,
      id: 'B9',
      statement: 'The Amber League is an alliance of three towns.',
      citation: place(3, 3, 'The Amber League (AL) is an alliance of three towns'),
      slots: [
        {
          ...slot,
          role: 'subject',
          text: 'Amber League',
          type: 'organisation' as const,
          entity: 'Amber League',
          accept: ['the Amber League', 'AL'],
          ask: 'Which alliance do three towns form?',
        },
        {
          ...slot,
          role: 'quantity',
          text: 'three',
          type: 'number' as const,
          value: 3,
          accept: ['3'],
          ask: 'How many towns are in the Amber League?',
        },
      ],
    },
    {
      ...base,
      id: 'B10',
      statement: 'The paint on the bridge is not white.',
      polarity: 'negated' as const,
      importance: 1,
      citation: place(3, 4, 'The paint on the bridge is not white'),
      slots: [
        {
          ...slot,
          role: 'object',
          text: 'white',
          type: 'term' as const,
          ask: 'Which color is the paint on the bridge NOT?',
        },
      ],
    },
  ],
  timeline: ['B2', 'B7', 'B8', 'B4'],
  groups: [
    {
      name: 'Towns of the Amber League',
      relation: 'member-of',
      of: 'Amber League',
      members: ['Orrin', 'Belmar', 'Sund'],
    },
    { name: 'Acronyms', relation: 'stands-for', pairs: [['AL', 'Amber League']] },
  ],
};
