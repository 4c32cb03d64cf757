import type { Option } from './question';

const letters = 'abcdefghijkl';

/** Texts as options in the order given, with "a", "b", "c" ... as ids. */
export function optionsOf(texts: readonly string[]): Option[] {
  return texts.flatMap((text, at) => {
    const id = letters[at];
    return id === undefined ? [] : [{ id, text }];
  });
}

/** The id of a text among options that are all different. */
export function idOf(options: readonly Option[], text: string): string {
  return options.find((option) => option.text === text)?.id ?? '';
}
