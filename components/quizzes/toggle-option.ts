import type { Response } from '@/lib/domain/grading/response';
import type { Option } from '@/lib/domain/questions/question';

/** The options chosen so far, none if nothing was answered. */
export function chosenIn(response: Response | undefined): string[] {
  return response?.kind === 'multiple' ? response.optionIds : [];
}

/** Chooses one option more or takes one back; ids stay in the order shown. */
export function toggleOption(
  options: Option[],
  response: Response | undefined,
  optionId: string,
): Response {
  const chosen = chosenIn(response);
  const optionIds = options
    .map(({ id }) => id)
    .filter((id) => chosen.includes(id) !== (id === optionId));
  return { kind: 'multiple', optionIds };
}
