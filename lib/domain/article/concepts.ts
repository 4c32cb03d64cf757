import { stemOf } from './words';

/** Words that say much the same: a paraphrase puts one for another. One group a line. */
const groups = [
  'meet met meeting meetings summit summits gather gathered gathering conference talks session',
  'help helped helping assist assisted assistance aid support supported backing',
  'form formed found founded create created creating creation establish established set',
  'kill killed die died dead death deaths fatalities victims lives',
  'lead leads led head heads headed chair chairs chaired run runs ran',
  'begin began begun start started starting launch launched',
  'attack attacks attacked violence assault raid strike strikes',
  'say says said tell told announce announced declare declared insist insisted claim claimed',
  'job post office position role',
  'drill drills exercise exercises manoeuvres maneuvers',
  'mutiny revolt uprising rebellion coup',
  'force forces military army troops soldiers personnel',
  'build built building construct constructed',
  'show shows showed shown reveal revealed',
  'plan plans planned planning intend intended',
  'fight fights fought fighting combat combating tackle',
  'close closed shut blocked',
  'replace replaced succeed succeeded',
  'approve approved adopt adopted sign signed agree agreed agreement agreements',
  'buy bought purchase purchased acquire acquired',
  'win won victory beat defeated',
  'grow grew grown rise rose risen increase increased',
  'fall fell fallen drop dropped decline declined decrease decreased',
];

const concepts = new Map(
  groups.flatMap((group) => {
    const [name = '', ...others] = group.split(' ').map(stemOf);
    return [name, ...others].map((stem) => [stem, name] as const);
  }),
);

/** What a stem means, roughly: "summit" and "met" are both a meeting. */
export function conceptOf(stem: string): string {
  return concepts.get(stem) ?? stem;
}

const generic =
  'leaders leader officials official authorities state states countries country government members ' +
  'member national international people persons group joint';

/** Stems that hardly narrow what a sentence is about. */
export const genericStems: ReadonlySet<string> = new Set(generic.split(' ').map(stemOf));
