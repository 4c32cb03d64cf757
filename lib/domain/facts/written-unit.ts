/** Signs, codes and names of what is counted; the first of each line stands for all of them. */
const units: [string, RegExp][] = [
  ['%', /^ ?(?:%|percent|per cent|pct)(?!\p{L})/u],
  ['$', /^ ?(?:(?:us|u\.s\.)? ?(?:\$|dollars?)|usd)(?!\p{L})/u],
  ['€', /^ ?(?:€|euros?|eur)(?!\p{L})/u],
  ['£', /^ ?(?:£|pounds?(?: sterling)?|gbp)(?!\p{L})/u],
  ['¥', /^ ?(?:¥|yen|jpy|yuan|renminbi|cny|rmb)(?!\p{L})/u],
  ['₽', /^ ?(?:₽|roubles?|rubles?|rub)(?!\p{L})/u],
  ['₹', /^ ?(?:₹|rupees?|inr)(?!\p{L})/u],
  ['¢', /^ ?(?:¢|cents?)(?!\p{L})/u],
];

/** Money or percent that a lower-case text begins with, as one sign for each, and the text after it. */
export function unitAt(text: string): { unit: string | null; rest: string } {
  const named = units.find(([, wording]) => wording.test(text));
  if (named) return { unit: named[0], rest: text.replace(named[1], '').trimStart() };
  const [written, sign] = text.match(/^ ?(\p{Sc})/u) ?? [];
  if (written === undefined || sign === undefined) return { unit: null, rest: text };
  return { unit: sign, rest: text.slice(written.length).trimStart() };
}
